/** A line a key: its name and the words, which {n} may stand in. */
export const swedish = `
contents Innehåll
cover Omslag
titlePage Titelsida
imprint Utgivningsuppgifter
notes Noter
note Anmärkning
backToReference Tillbaka till hänvisning {n}
chapter Kapitel
part Del
section Avsnitt
appendix Bilaga
image Bild
figure Figur
table Tabell
listing Kodexempel
algorithm Algoritm
equation Ekvation
theorem Sats
definition Definition
example Exempel
exercise Övning
proposition Proposition
lemma Lemma
corollary Följdsats
proof Bevis
answer Svar
solution Lösning
figures Figurer
tables Tabeller
listings Kodexempel
algorithms Algoritmer
equations Ekvationer
theorems Satser
definitions Definitioner
examples Exempel
exercises Övningar
propositions Propositioner
lemmas Lemman
corollaries Följdsatser
solutions Lösningar
chapters Kapitel
sections Avsnitt
appendices Bilagor
previous Föregående
next Nästa
skipToContent Hoppa till texten
startReading Börja läsa
readOnline Läs på webben
continueReading Läs vidare
byEmail Med e-post
comingSoon Kommer snart
published Publicerad
updated Uppdaterad
minutes {n} min
words {n} ord
draft Utkast
theme Färger
themeAuto Auto
themeLight Ljust
themeSepia Sepia
themeDark Mörkt
tip Tips
important Viktigt
warning Varning
caution Var försiktig
info Information
hint Ledtråd
attention Observera
danger Fara
error Fel
success Lyckat
failure Misslyckat
bug Programfel
question Fråga
todo Att göra
abstract Sammanfattning
seeAlso Se även
details Detaljer
glossary Ordlista
bibliography Litteratur
index Register
listOfFigures Figurförteckning
listOfTables Tabellförteckning
listOfListings Förteckning över kodexempel
contributors Medverkande
colophon Kolofon
advertisement Annons
correction Rättelse
done klart
notDone att göra
madeWith Satt med Fourfold
publications Publikationer
unsubscribe Avsluta prenumerationen
whyThisMail Du har bett om att få det här brevet.
copy Kopiera
close Stäng
scrollableTable Tabell
scrollableCode Kod
separator Avsnittsbyte
pageNotFound Sidan hittades inte
onPage på sidan {n}
video Video
audio Ljud
transcript Transkription
download Ladda ner
description Beskrivning
licence Licens
issue Nummer
volume Volym {n}
number Nr {n}
archive Arkiv
feed Flöde
author Författare
editor Redaktör
translator Översättare
illustrator Illustratör
photographer Fotograf
designer Formgivare
coverDesigner Omslagsformgivare
narrator Uppläsare
interviewer Intervjuare
interviewee Intervjuad
reviewer Granskare
compiler Sammanställare
contributor Medverkande
editedBy Redaktör: {n}
translatedBy Översättning: {n}
illustratedBy Illustrationer: {n}
photographsBy Foto: {n}
forewordBy Förord av {n}
afterwordBy Efterord av {n}
introductionBy Inledning av {n}
designedBy Formgivning: {n}
coverBy Omslag: {n}
narratedBy Uppläst av {n}
interviewedBy Intervju av {n}
interviewWith Intervju med {n}
reviewedBy Granskad av {n}
compiledBy Sammanställd av {n}
contributionsBy Med bidrag av {n}
`
