/** A line a key: its name and the words, which {n} may stand in. */
export const norwegian = `
contents Innhold
cover Omslag
titlePage Tittelside
imprint Kolofon
notes Noter
note Merknad
backToReference Tilbake til henvisning {n}
chapter Kapittel
part Del
section Avsnitt
appendix Vedlegg
image Bilde
figure Figur
table Tabell
listing Kodeeksempel
algorithm Algoritme
equation Ligning
theorem Teorem
definition Definisjon
example Eksempel
exercise Oppgave
proposition Proposisjon
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
theorems Teoremer
definitions Definisjoner
examples Eksempler
exercises Oppgaver
propositions Proposisjoner
lemmas Lemmaer
corollaries Korollarer
solutions Løsninger
chapters Kapitler
sections Avsnitt
appendices Vedlegg
previous Forrige
next Neste
skipToContent Gå til teksten
startReading Begynn å lese
readOnline Les på nettet
continueReading Les videre
byEmail Med e-post
comingSoon Kommer snart
published Publisert
updated Oppdatert
minutes {n} min
words {n} ord
draft Utkast
theme Farger
themeAuto Auto
themeLight Lys
themeSepia Sepia
themeDark Mørk
tip Tips
important Viktig
warning Advarsel
caution Forsiktig
info Informasjon
hint Hint
attention Obs
danger Fare
error Feil
success Vellykket
failure Mislykket
bug Programfeil
question Spørsmål
todo Gjøremål
abstract Sammendrag
seeAlso Se også
details Detaljer
glossary Ordliste
bibliography Litteratur
index Register
listOfFigures Figurliste
listOfTables Tabelliste
listOfListings Liste over kodeeksempler
contributors Bidragsytere
colophon Kolofon
advertisement Annonse
correction Rettelse
done ferdig
notDone gjenstår
madeWith Satt med Fourfold
publications Publikasjoner
unsubscribe Meld deg av
whyThisMail Du har bedt om å få dette brevet.
copy Kopier
close Lukk
scrollableTable Tabell
scrollableCode Kode
separator Nytt avsnitt
pageNotFound Fant ikke siden
onPage på side {n}
video Video
audio Lyd
transcript Avskrift
download Last ned
description Beskrivelse
licence Lisens
issue Nummer
volume Bind {n}
number Nr. {n}
archive Arkiv
feed Strøm
author Forfatter
editor Redaktør
translator Oversetter
illustrator Illustratør
photographer Fotograf
designer Designer
coverDesigner Omslagsdesigner
narrator Innleser
interviewer Intervjuer
interviewee Intervjuobjekt
reviewer Anmelder
compiler Sammenstiller
contributor Bidragsyter
editedBy Redigert av {n}
translatedBy Oversatt av {n}
illustratedBy Illustrert av {n}
photographsBy Fotografier av {n}
forewordBy Forord av {n}
afterwordBy Etterord av {n}
introductionBy Innledning av {n}
designedBy Design: {n}
coverBy Omslag: {n}
narratedBy Lest inn av {n}
interviewedBy Intervju av {n}
interviewWith Intervju med {n}
reviewedBy Gjennomgått av {n}
compiledBy Samlet av {n}
contributionsBy Med bidrag av {n}
`
