/** A line a key: its name and the words, which {n} may stand in. */
export const hungarian = `
contents Tartalom
cover Borító
titlePage Címoldal
imprint Impresszum
notes Jegyzetek
note Megjegyzés
backToReference Vissza ehhez a hivatkozáshoz: {n}
chapter fejezet
part rész
section szakasz
appendix függelék
image Kép
figure ábra
table táblázat
listing programlista
algorithm algoritmus
equation egyenlet
theorem tétel
definition definíció
example példa
exercise feladat
proposition állítás
lemma lemma
corollary következmény
proof Bizonyítás
answer Válasz
solution Megoldás
figures ábra
tables táblázat
listings programlista
algorithms algoritmus
equations egyenlet
theorems tétel
definitions definíció
examples példa
exercises feladat
propositions állítás
lemmas lemma
corollaries következmény
solutions Megoldások
chapters fejezet
sections szakasz
appendices függelék
previous Előző
next Következő
skipToContent Ugrás a szöveghez
startReading Olvasás megkezdése
readOnline Olvasás a weben
continueReading Tovább
byEmail E-mailben
comingSoon Hamarosan
published Megjelent
updated Frissítve
minutes {n} perc
words {n} szó
draft Vázlat
theme Színek
themeAuto Automatikus
themeLight Világos
themeSepia Szépia
themeDark Sötét
tip Tipp
important Fontos
warning Figyelmeztetés
caution Vigyázat
info Információ
hint Útmutatás
attention Figyelem
danger Veszély
error Hiba
success Sikeres
failure Sikertelen
bug Programhiba
question Kérdés
todo Teendő
abstract Összefoglalás
seeAlso Lásd még
details Részletek
glossary Szójegyzék
bibliography Irodalomjegyzék
index Tárgymutató
listOfFigures Ábrajegyzék
listOfTables Táblázatok jegyzéke
listOfListings Programlisták jegyzéke
contributors Közreműködők
colophon Kolofon
advertisement Hirdetés
correction Helyesbítés
done kész
notDone teendő
madeWith A Fourfold programmal szedve
publications Kiadványok
unsubscribe Leiratkozás
whyThisMail Ön kérte ezt a levelet.
copy Másolás
close Bezárás
scrollableTable Táblázat
scrollableCode Kód
separator Szakaszhatár
pageNotFound Az oldal nem található
onPage a(z) {n}. oldalon
video Videó
audio Hang
transcript Leirat
download Letöltés
description Leírás
licence Licenc
issue Szám
volume {n}. kötet
number {n}. szám
archive Archívum
feed Hírcsatorna
author Szerző
editor Szerkesztő
translator Fordító
illustrator Illusztrátor
photographer Fotós
designer Tervező
coverDesigner Borítótervező
narrator Felolvasó
interviewer Kérdező
interviewee Interjúalany
reviewer Lektor
compiler Összeállító
contributor Közreműködő
editedBy Szerkesztette: {n}
translatedBy Fordította: {n}
illustratedBy Illusztrálta: {n}
photographsBy Fotó: {n}
forewordBy Előszó: {n}
afterwordBy Utószó: {n}
introductionBy Bevezető: {n}
designedBy Tervezte: {n}
coverBy Borító: {n}
narratedBy Felolvassa: {n}
interviewedBy Az interjút készítette: {n}
interviewWith Interjúalany: {n}
reviewedBy Lektorálta: {n}
compiledBy Összeállította: {n}
contributionsBy Közreműködött: {n}
`
