/** A line a key: its name and the words, which {n} may stand in. */
export const czech = `
contents Obsah
cover Obálka
titlePage Titulní strana
imprint Tiráž
notes Poznámky
note Poznámka
backToReference Zpět k odkazu {n}
chapter Kapitola
part Část
section Oddíl
appendix Příloha
image Obrázek
figure Obrázek
table Tabulka
listing Výpis
algorithm Algoritmus
equation Rovnice
theorem Věta
definition Definice
example Příklad
exercise Cvičení
proposition Tvrzení
lemma Lemma
corollary Důsledek
proof Důkaz
answer Odpověď
solution Řešení
figures Obrázky
tables Tabulky
listings Výpisy
algorithms Algoritmy
equations Rovnice
theorems Věty
definitions Definice
examples Příklady
exercises Cvičení
propositions Tvrzení
lemmas Lemmata
corollaries Důsledky
solutions Řešení
chapters Kapitoly
sections Oddíly
appendices Přílohy
previous Předchozí
next Další
skipToContent Přejít na text
startReading Začít číst
readOnline Číst na webu
continueReading Číst dál
byEmail E-mailem
comingSoon Připravujeme
published Vydáno
updated Aktualizováno
minutes {n} min
words Slov: {n}
draft Koncept
theme Barvy
themeAuto Automaticky
themeLight Světlé
themeSepia Sépiové
themeDark Tmavé
tip Tip
important Důležité
warning Varování
caution Opatrně
info Informace
hint Nápověda
attention Pozor
danger Nebezpečí
error Chyba
success Úspěch
failure Neúspěch
bug Chyba programu
question Otázka
todo K dokončení
abstract Shrnutí
seeAlso Viz též
details Podrobnosti
glossary Slovníček
bibliography Literatura
index Rejstřík
listOfFigures Seznam obrázků
listOfTables Seznam tabulek
listOfListings Seznam výpisů
contributors Autoři a spolupracovníci
colophon Kolofon
advertisement Inzerce
correction Oprava
done hotovo
notDone nehotovo
madeWith Vysázeno programem Fourfold
publications Publikace
unsubscribe Odhlásit odběr
whyThisMail O tento dopis jste požádali.
copy Kopírovat
close Zavřít
scrollableTable Tabulka
scrollableCode Kód
separator Předěl
pageNotFound Stránka nenalezena
onPage na straně {n}
video Video
audio Zvuk
transcript Přepis
download Stáhnout
description Popis
licence Licence
issue Číslo
volume Svazek {n}
number Č. {n}
archive Archiv
feed Kanál
author Autor
editor Editor
translator Překladatel
illustrator Ilustrátor
photographer Fotograf
designer Grafik
coverDesigner Autor obálky
narrator Vypravěč
interviewer Tazatel
interviewee Dotazovaný
reviewer Recenzent
compiler Sestavovatel
contributor Přispěvatel
editedBy Editor: {n}
translatedBy Překlad: {n}
illustratedBy Ilustrace: {n}
photographsBy Fotografie: {n}
forewordBy Předmluva: {n}
afterwordBy Doslov: {n}
introductionBy Úvod: {n}
designedBy Grafická úprava: {n}
coverBy Obálka: {n}
narratedBy Čte {n}
interviewedBy Rozhovor vede {n}
interviewWith Rozhovor poskytl(a) {n}
reviewedBy Recenze: {n}
compiledBy Sestavení: {n}
contributionsBy Spolupráce: {n}
`
