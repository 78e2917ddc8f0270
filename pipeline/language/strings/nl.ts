/** A line a key: its name and the words, which {n} may stand in. */
export const dutch = `
contents Inhoud
cover Omslag
titlePage Titelpagina
imprint Colofon
notes Noten
note Opmerking
backToReference Terug naar verwijzing {n}
chapter Hoofdstuk
part Deel
section Paragraaf
appendix Bijlage
image Afbeelding
figure Figuur
table Tabel
listing Listing
algorithm Algoritme
equation Vergelijking
theorem Stelling
definition Definitie
example Voorbeeld
exercise Opgave
proposition Propositie
lemma Lemma
corollary Gevolg
proof Bewijs
answer Antwoord
solution Oplossing
figures Figuren
tables Tabellen
listings Listings
algorithms Algoritmen
equations Vergelijkingen
theorems Stellingen
definitions Definities
examples Voorbeelden
exercises Opgaven
propositions Proposities
lemmas Lemma’s
corollaries Gevolgen
solutions Oplossingen
chapters Hoofdstukken
sections Paragrafen
appendices Bijlagen
previous Vorige
next Volgende
skipToContent Naar de tekst
startReading Begin met lezen
readOnline Lees op het web
continueReading Lees verder
byEmail Per e-mail
comingSoon Verschijnt binnenkort
published Gepubliceerd
updated Bijgewerkt
minutes {n} min
words {n} woorden
draft Concept
theme Kleuren
themeAuto Auto
themeLight Licht
themeSepia Sepia
themeDark Donker
tip Tip
important Belangrijk
warning Waarschuwing
caution Pas op
info Informatie
hint Aanwijzing
attention Let op
danger Gevaar
error Fout
success Gelukt
failure Mislukt
bug Programmafout
question Vraag
todo Te doen
abstract Samenvatting
seeAlso Zie ook
details Details
glossary Woordenlijst
bibliography Literatuur
index Register
listOfFigures Lijst van figuren
listOfTables Lijst van tabellen
listOfListings Lijst van listings
contributors Medewerkers
colophon Colofon
advertisement Advertentie
correction Rectificatie
done gedaan
notDone nog te doen
madeWith Gezet met Fourfold
publications Publicaties
unsubscribe Afmelden
whyThisMail U hebt om deze brief gevraagd.
copy Kopiëren
close Sluiten
scrollableTable Tabel
scrollableCode Code
separator Nieuw onderdeel
pageNotFound Pagina niet gevonden
onPage op pagina {n}
video Video
audio Audio
transcript Transcriptie
download Downloaden
description Beschrijving
licence Licentie
issue Nummer
volume Deel {n}
number Nr. {n}
archive Archief
feed Feed
author Auteur
editor Redacteur
translator Vertaler
illustrator Illustrator
photographer Fotograaf
designer Vormgever
coverDesigner Omslagontwerper
narrator Voorlezer
interviewer Interviewer
interviewee Geïnterviewde
reviewer Recensent
compiler Samensteller
contributor Medewerker
editedBy Onder redactie van {n}
translatedBy Vertaald door {n}
illustratedBy Geïllustreerd door {n}
photographsBy Foto’s van {n}
forewordBy Voorwoord van {n}
afterwordBy Nawoord van {n}
introductionBy Inleiding van {n}
designedBy Vormgeving: {n}
coverBy Omslag: {n}
narratedBy Voorgelezen door {n}
interviewedBy Interview door {n}
interviewWith Interview met {n}
reviewedBy Nagezien door {n}
compiledBy Samengesteld door {n}
contributionsBy Met bijdragen van {n}
`
