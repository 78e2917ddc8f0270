/** A line a key: its name and the words, which {n} may stand in. */
export const italian = `
contents Indice
cover Copertina
titlePage Frontespizio
imprint Dati editoriali
notes Note
note Nota
backToReference Torna al richiamo {n}
chapter Capitolo
part Parte
section Sezione
appendix Appendice
image Immagine
figure Figura
table Tabella
listing Listato
algorithm Algoritmo
equation Equazione
theorem Teorema
definition Definizione
example Esempio
exercise Esercizio
proposition Proposizione
lemma Lemma
corollary Corollario
proof Dimostrazione
answer Risposta
solution Soluzione
figures Figure
tables Tabelle
listings Listati
algorithms Algoritmi
equations Equazioni
theorems Teoremi
definitions Definizioni
examples Esempi
exercises Esercizi
propositions Proposizioni
lemmas Lemmi
corollaries Corollari
solutions Soluzioni
chapters Capitoli
sections Sezioni
appendices Appendici
previous Precedente
next Successivo
skipToContent Vai al testo
startReading Inizia a leggere
readOnline Leggi sul web
continueReading Continua a leggere
byEmail Per e-mail
comingSoon Di prossima uscita
published Pubblicato
updated Aggiornato
minutes {n} min
words {n} parole
draft Bozza
theme Colori
themeAuto Auto
themeLight Chiaro
themeSepia Seppia
themeDark Scuro
tip Suggerimento
important Importante
warning Avvertenza
caution Attenzione
info Informazione
hint Indizio
attention Attenzione
danger Pericolo
error Errore
success Riuscito
failure Non riuscito
bug Errore di programma
question Domanda
todo Da fare
abstract Sommario
seeAlso Vedi anche
details Dettagli
glossary Glossario
bibliography Bibliografia
index Indice analitico
listOfFigures Elenco delle figure
listOfTables Elenco delle tabelle
listOfListings Elenco dei listati
contributors Collaboratori
colophon Colophon
advertisement Pubblicità
correction Errata corrige
done fatto
notDone da fare
madeWith Composto con Fourfold
publications Pubblicazioni
unsubscribe Annulla l’iscrizione
whyThisMail Ha chiesto di ricevere questa lettera.
copy Copia
close Chiudi
scrollableTable Tabella
scrollableCode Codice
separator Cambio di sezione
pageNotFound Pagina non trovata
onPage a pagina {n}
video Video
audio Audio
transcript Trascrizione
download Scarica
description Descrizione
licence Licenza
issue Numero
volume Volume {n}
number N. {n}
archive Archivio
feed Feed
author Autore
editor Curatore
translator Traduttore
illustrator Illustratore
photographer Fotografo
designer Grafico
coverDesigner Grafico di copertina
narrator Voce narrante
interviewer Intervistatore
interviewee Intervistato
reviewer Revisore
compiler Compilatore
contributor Collaboratore
editedBy A cura di {n}
translatedBy Traduzione di {n}
illustratedBy Illustrazioni di {n}
photographsBy Fotografie di {n}
forewordBy Prefazione di {n}
afterwordBy Postfazione di {n}
introductionBy Introduzione di {n}
designedBy Progetto grafico di {n}
coverBy Copertina di {n}
narratedBy Letto da {n}
interviewedBy Intervista di {n}
interviewWith Intervista a {n}
reviewedBy Revisione di {n}
compiledBy Raccolta a cura di {n}
contributionsBy Con contributi di {n}
`
