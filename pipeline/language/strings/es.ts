/** A line a key: its name and the words, which {n} may stand in. */
export const spanish = `
contents Índice
cover Cubierta
titlePage Portada
imprint Página de créditos
notes Notas
note Nota
backToReference Volver a la llamada {n}
chapter Capítulo
part Parte
section Sección
appendix Apéndice
image Imagen
figure Figura
table Tabla
listing Listado
algorithm Algoritmo
equation Ecuación
theorem Teorema
definition Definición
example Ejemplo
exercise Ejercicio
proposition Proposición
lemma Lema
corollary Corolario
proof Demostración
answer Respuesta
solution Solución
figures Figuras
tables Tablas
listings Listados
algorithms Algoritmos
equations Ecuaciones
theorems Teoremas
definitions Definiciones
examples Ejemplos
exercises Ejercicios
propositions Proposiciones
lemmas Lemas
corollaries Corolarios
solutions Soluciones
chapters Capítulos
sections Secciones
appendices Apéndices
previous Anterior
next Siguiente
skipToContent Ir al texto
startReading Empezar a leer
readOnline Leer en la web
continueReading Seguir leyendo
byEmail Por correo electrónico
comingSoon Próximamente
published Publicado
updated Actualizado
minutes {n} min
words {n} palabras
draft Borrador
theme Colores
themeAuto Auto
themeLight Claro
themeSepia Sepia
themeDark Oscuro
tip Consejo
important Importante
warning Advertencia
caution Precaución
info Información
hint Pista
attention Atención
danger Peligro
error Error
success Correcto
failure Fallo
bug Error de programa
question Pregunta
todo Por hacer
abstract Resumen
seeAlso Véase también
details Detalles
glossary Glosario
bibliography Bibliografía
index Índice alfabético
listOfFigures Índice de figuras
listOfTables Índice de tablas
listOfListings Índice de listados
contributors Colaboradores
colophon Colofón
advertisement Publicidad
correction Fe de erratas
done hecho
notDone pendiente
madeWith Compuesto con Fourfold
publications Publicaciones
unsubscribe Cancelar la suscripción
whyThisMail Ha pedido recibir esta carta.
copy Copiar
close Cerrar
scrollableTable Tabla
scrollableCode Código
separator Cambio de sección
pageNotFound Página no encontrada
onPage en la página {n}
video Vídeo
audio Audio
transcript Transcripción
download Descargar
description Descripción
licence Licencia
issue Número
volume Volumen {n}
number N.º {n}
archive Archivo
feed Canal de noticias
author Autor
editor Editor literario
translator Traductor
illustrator Ilustrador
photographer Fotógrafo
designer Diseñador
coverDesigner Diseñador de cubierta
narrator Narrador
interviewer Entrevistador
interviewee Entrevistado
reviewer Revisor
compiler Compilador
contributor Colaborador
editedBy Edición de {n}
translatedBy Traducción de {n}
illustratedBy Ilustraciones de {n}
photographsBy Fotografías de {n}
forewordBy Prefacio de {n}
afterwordBy Posfacio de {n}
introductionBy Introducción de {n}
designedBy Diseño de {n}
coverBy Cubierta de {n}
narratedBy Narración de {n}
interviewedBy Entrevista de {n}
interviewWith Entrevista a {n}
reviewedBy Revisión de {n}
compiledBy Compilación de {n}
contributionsBy Con la colaboración de {n}
`
