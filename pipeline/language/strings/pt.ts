/** A line a key: its name and the words, which {n} may stand in. */
export const portuguese = `
contents Índice
cover Capa
titlePage Folha de rosto
imprint Ficha técnica
notes Notas
note Nota
backToReference Voltar à chamada {n}
chapter Capítulo
part Parte
section Secção
appendix Apêndice
image Imagem
figure Figura
table Tabela
listing Listagem
algorithm Algoritmo
equation Equação
theorem Teorema
definition Definição
example Exemplo
exercise Exercício
proposition Proposição
lemma Lema
corollary Corolário
proof Demonstração
answer Resposta
solution Solução
figures Figuras
tables Tabelas
listings Listagens
algorithms Algoritmos
equations Equações
theorems Teoremas
definitions Definições
examples Exemplos
exercises Exercícios
propositions Proposições
lemmas Lemas
corollaries Corolários
solutions Soluções
chapters Capítulos
sections Secções
appendices Apêndices
previous Anterior
next Seguinte
skipToContent Saltar para o texto
startReading Começar a ler
readOnline Ler na Web
continueReading Continuar a ler
byEmail Por correio eletrónico
comingSoon Brevemente
published Publicado
updated Atualizado
minutes {n} min
words {n} palavras
draft Rascunho
theme Cores
themeAuto Auto
themeLight Claro
themeSepia Sépia
themeDark Escuro
tip Sugestão
important Importante
warning Aviso
caution Cuidado
info Informação
hint Pista
attention Atenção
danger Perigo
error Erro
success Êxito
failure Falha
bug Erro de programa
question Pergunta
todo Por fazer
abstract Resumo
seeAlso Ver também
details Pormenores
glossary Glossário
bibliography Bibliografia
index Índice remissivo
listOfFigures Lista de figuras
listOfTables Lista de tabelas
listOfListings Lista de listagens
contributors Colaboradores
colophon Cólofon
advertisement Publicidade
correction Errata
done feito
notDone por fazer
madeWith Composto com Fourfold
publications Publicações
unsubscribe Cancelar a subscrição
whyThisMail Pediu para receber esta carta.
copy Copiar
close Fechar
scrollableTable Tabela
scrollableCode Código
separator Mudança de secção
pageNotFound Página não encontrada
onPage na página {n}
video Vídeo
audio Áudio
transcript Transcrição
download Descarregar
description Descrição
licence Licença
issue Número
volume Volume {n}
number N.º {n}
archive Arquivo
feed Feed
author Autor
editor Organizador
translator Tradutor
illustrator Ilustrador
photographer Fotógrafo
designer Designer
coverDesigner Designer da capa
narrator Narrador
interviewer Entrevistador
interviewee Entrevistado
reviewer Revisor
compiler Compilador
contributor Colaborador
editedBy Organização de {n}
translatedBy Tradução de {n}
illustratedBy Ilustrações de {n}
photographsBy Fotografias de {n}
forewordBy Prefácio de {n}
afterwordBy Posfácio de {n}
introductionBy Introdução de {n}
designedBy Design de {n}
coverBy Capa de {n}
narratedBy Narração de {n}
interviewedBy Entrevista de {n}
interviewWith Entrevista a {n}
reviewedBy Revisão de {n}
compiledBy Compilação de {n}
contributionsBy Com a colaboração de {n}
`
