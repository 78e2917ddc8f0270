/** A line a key: its name and the words, which {n} may stand in. */
export const romanian = `
contents Cuprins
cover Copertă
titlePage Pagină de titlu
imprint Casetă editorială
notes Note
note Notă
backToReference Înapoi la trimiterea {n}
chapter Capitolul
part Partea
section Secțiunea
appendix Anexa
image Imagine
figure Figura
table Tabelul
listing Listingul
algorithm Algoritmul
equation Ecuația
theorem Teorema
definition Definiția
example Exemplul
exercise Exercițiul
proposition Propoziția
lemma Lema
corollary Corolarul
proof Demonstrație
answer Răspuns
solution Soluție
figures Figurile
tables Tabelele
listings Listingurile
algorithms Algoritmii
equations Ecuațiile
theorems Teoremele
definitions Definițiile
examples Exemplele
exercises Exercițiile
propositions Propozițiile
lemmas Lemele
corollaries Corolarele
solutions Soluții
chapters Capitolele
sections Secțiunile
appendices Anexele
previous Anterior
next Următor
skipToContent Salt la text
startReading Începe lectura
readOnline Citește pe web
continueReading Continuă lectura
byEmail Prin e-mail
comingSoon În curând
published Publicat
updated Actualizat
minutes {n} min.
words Cuvinte: {n}
draft Ciornă
theme Culori
themeAuto Automat
themeLight Deschis
themeSepia Sepia
themeDark Închis
tip Sfat
important Important
warning Avertisment
caution Precauție
info Informație
hint Indiciu
attention Atenție
danger Pericol
error Eroare
success Reușită
failure Eșec
bug Eroare de program
question Întrebare
todo De făcut
abstract Rezumat
seeAlso Vezi și
details Detalii
glossary Glosar
bibliography Bibliografie
index Indice
listOfFigures Lista figurilor
listOfTables Lista tabelelor
listOfListings Lista listingurilor
contributors Colaboratori
colophon Colofon
advertisement Publicitate
correction Erată
done făcut
notDone de făcut
madeWith Realizat cu Fourfold
publications Publicații
unsubscribe Dezabonare
whyThisMail Ați cerut să primiți această scrisoare.
copy Copiază
close Închide
scrollableTable Tabel
scrollableCode Cod
separator Schimbare de secțiune
pageNotFound Pagina nu a fost găsită
onPage la pagina {n}
video Video
audio Audio
transcript Transcriere
download Descarcă
description Descriere
licence Licență
issue Numărul
volume Volumul {n}
number Nr. {n}
archive Arhivă
feed Flux
author Autor
editor Editor
translator Traducător
illustrator Ilustrator
photographer Fotograf
designer Grafician
coverDesigner Autorul copertei
narrator Narator
interviewer Intervievator
interviewee Intervievat
reviewer Recenzent
compiler Compilator
contributor Colaborator
editedBy Ediție îngrijită de {n}
translatedBy Traducere de {n}
illustratedBy Ilustrații de {n}
photographsBy Fotografii de {n}
forewordBy Prefață de {n}
afterwordBy Postfață de {n}
introductionBy Introducere de {n}
designedBy Grafica: {n}
coverBy Coperta: {n}
narratedBy Lectura: {n}
interviewedBy Interviu de {n}
interviewWith Interviu cu {n}
reviewedBy Revizuire de {n}
compiledBy Culegere de {n}
contributionsBy Cu contribuții de {n}
`
