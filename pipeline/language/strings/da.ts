/** A line a key: its name and the words, which {n} may stand in. */
export const danish = `
contents Indhold
cover Omslag
titlePage Titelblad
imprint Kolofon
notes Noter
note Bemærk
backToReference Tilbage til henvisning {n}
chapter Kapitel
part Del
section Afsnit
appendix Bilag
image Billede
figure Figur
table Tabel
listing Kodeeksempel
algorithm Algoritme
equation Ligning
theorem Sætning
definition Definition
example Eksempel
exercise Opgave
proposition Proposition
lemma Lemma
corollary Korollar
proof Bevis
answer Svar
solution Løsning
figures Figurer
tables Tabeller
listings Kodeeksempler
algorithms Algoritmer
equations Ligninger
theorems Sætninger
definitions Definitioner
examples Eksempler
exercises Opgaver
propositions Propositioner
lemmas Lemmaer
corollaries Korollarer
solutions Løsninger
chapters Kapitler
sections Afsnit
appendices Bilag
previous Forrige
next Næste
skipToContent Gå til teksten
startReading Begynd at læse
readOnline Læs på nettet
continueReading Læs videre
byEmail Med e-mail
comingSoon Udkommer snart
published Udgivet
updated Opdateret
minutes {n} min.
words {n} ord
draft Udkast
theme Farver
themeAuto Auto
themeLight Lys
themeSepia Sepia
themeDark Mørk
tip Tip
important Vigtigt
warning Advarsel
caution Forsigtig
info Info
hint Vink
attention Pas på
danger Fare
error Fejl
success Lykkedes
failure Mislykkedes
bug Programfejl
question Spørgsmål
todo Skal gøres
abstract Resumé
seeAlso Se også
details Detaljer
glossary Ordliste
bibliography Litteratur
index Register
listOfFigures Figurliste
listOfTables Tabelliste
listOfListings Liste over kodeeksempler
contributors Bidragydere
colophon Kolofon
advertisement Annonce
correction Rettelse
done færdig
notDone mangler
madeWith Sat med Fourfold
publications Udgivelser
unsubscribe Afmeld
whyThisMail Du har bedt om at få dette brev.
copy Kopiér
close Luk
scrollableTable Tabel
scrollableCode Kode
separator Nyt afsnit
pageNotFound Siden blev ikke fundet
onPage på side {n}
video Video
audio Lyd
transcript Udskrift
download Hent
description Beskrivelse
licence Licens
issue Nummer
volume Bind {n}
number Nr. {n}
archive Arkiv
feed Feed
author Forfatter
editor Redaktør
translator Oversætter
illustrator Illustrator
photographer Fotograf
designer Grafiker
coverDesigner Omslagsgrafiker
narrator Oplæser
interviewer Interviewer
interviewee Interviewperson
reviewer Anmelder
compiler Sammenstiller
contributor Bidragyder
editedBy Redigeret af {n}
translatedBy Oversat af {n}
illustratedBy Illustreret af {n}
photographsBy Fotos af {n}
forewordBy Forord af {n}
afterwordBy Efterord af {n}
introductionBy Indledning af {n}
designedBy Grafisk tilrettelæggelse: {n}
coverBy Omslag: {n}
narratedBy Indlæst af {n}
interviewedBy Interview af {n}
interviewWith Interview med {n}
reviewedBy Gennemset af {n}
compiledBy Samlet af {n}
contributionsBy Med bidrag af {n}
`
