/** A line a key: its name and the words, which {n} may stand in. */
export const finnish = `
contents Sisällys
cover Kansi
titlePage Nimiölehti
imprint Julkaisutiedot
notes Viitteet
note Huomautus
backToReference Takaisin viitteen kohtaan {n}
chapter Luku
part Osa
section Alaluku
appendix Liite
image Kuva
figure Kuva
table Taulukko
listing Koodi
algorithm Algoritmi
equation Yhtälö
theorem Lause
definition Määritelmä
example Esimerkki
exercise Tehtävä
proposition Propositio
lemma Lemma
corollary Seurauslause
proof Todistus
answer Vastaus
solution Ratkaisu
figures Kuvat
tables Taulukot
listings Koodit
algorithms Algoritmit
equations Yhtälöt
theorems Lauseet
definitions Määritelmät
examples Esimerkit
exercises Tehtävät
propositions Propositiot
lemmas Lemmat
corollaries Seurauslauseet
solutions Ratkaisut
chapters Luvut
sections Alaluvut
appendices Liitteet
previous Edellinen
next Seuraava
skipToContent Siirry tekstiin
startReading Aloita lukeminen
readOnline Lue verkossa
continueReading Jatka lukemista
byEmail Sähköpostitse
comingSoon Tulossa
published Julkaistu
updated Päivitetty
minutes {n} min
words {n} sanaa
draft Luonnos
theme Värit
themeAuto Automaattinen
themeLight Vaaleat
themeSepia Seepia
themeDark Tummat
tip Vinkki
important Tärkeää
warning Varoitus
caution Varo
info Tietoa
hint Vihje
attention Huomio
danger Vaara
error Virhe
success Onnistui
failure Epäonnistui
bug Ohjelmavirhe
question Kysymys
todo Tehtävää
abstract Tiivistelmä
seeAlso Katso myös
details Lisätiedot
glossary Sanasto
bibliography Kirjallisuus
index Hakemisto
listOfFigures Kuvaluettelo
listOfTables Taulukkoluettelo
listOfListings Koodiluettelo
contributors Kirjoittajat
colophon Kolofoni
advertisement Mainos
correction Oikaisu
done tehty
notDone tekemättä
madeWith Ladottu Fourfoldilla
publications Julkaisut
unsubscribe Peruuta tilaus
whyThisMail Olet tilannut tämän kirjeen.
copy Kopioi
close Sulje
scrollableTable Taulukko
scrollableCode Koodi
separator Jakson vaihto
pageNotFound Sivua ei löytynyt
onPage sivulla {n}
video Video
audio Ääni
transcript Tekstivastine
download Lataa
description Kuvaus
licence Lisenssi
issue Numero
volume Osa {n}
number Nro {n}
archive Arkisto
feed Syöte
author Kirjoittaja
editor Toimittaja
translator Kääntäjä
illustrator Kuvittaja
photographer Valokuvaaja
designer Graafinen suunnittelija
coverDesigner Kannen suunnittelija
narrator Lukija
interviewer Haastattelija
interviewee Haastateltava
reviewer Arvioija
compiler Kokoaja
contributor Avustaja
editedBy Toimittanut {n}
translatedBy Suomentanut {n}
illustratedBy Kuvittanut {n}
photographsBy Valokuvat: {n}
forewordBy Esipuhe: {n}
afterwordBy Jälkisanat: {n}
introductionBy Johdanto: {n}
designedBy Graafinen suunnittelu: {n}
coverBy Kansi: {n}
narratedBy Lukija: {n}
interviewedBy Haastattelu: {n}
interviewWith Haastateltavana {n}
reviewedBy Tarkistanut {n}
compiledBy Koonnut {n}
contributionsBy Avustajina {n}
`
