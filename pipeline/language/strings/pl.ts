/** A line a key: its name and the words, which {n} may stand in. */
export const polish = `
contents Spis treści
cover Okładka
titlePage Strona tytułowa
imprint Strona redakcyjna
notes Przypisy
note Uwaga
backToReference Powrót do odsyłacza {n}
chapter Rozdział
part Część
section Podrozdział
appendix Dodatek
image Ilustracja
figure Rysunek
table Tabela
listing Listing
algorithm Algorytm
equation Równanie
theorem Twierdzenie
definition Definicja
example Przykład
exercise Ćwiczenie
proposition Stwierdzenie
lemma Lemat
corollary Wniosek
proof Dowód
answer Odpowiedź
solution Rozwiązanie
figures Rysunki
tables Tabele
listings Listingi
algorithms Algorytmy
equations Równania
theorems Twierdzenia
definitions Definicje
examples Przykłady
exercises Ćwiczenia
propositions Stwierdzenia
lemmas Lematy
corollaries Wnioski
solutions Rozwiązania
chapters Rozdziały
sections Podrozdziały
appendices Dodatki
previous Poprzedni
next Następny
skipToContent Przejdź do tekstu
startReading Zacznij czytać
readOnline Czytaj w sieci
continueReading Czytaj dalej
byEmail Pocztą elektroniczną
comingSoon Wkrótce
published Opublikowano
updated Zaktualizowano
minutes {n} min
words Słów: {n}
draft Szkic
theme Kolory
themeAuto Auto
themeLight Jasne
themeSepia Sepia
themeDark Ciemne
tip Wskazówka
important Ważne
warning Ostrzeżenie
caution Ostrożnie
info Informacja
hint Podpowiedź
attention Uwaga
danger Niebezpieczeństwo
error Błąd
success Powodzenie
failure Niepowodzenie
bug Błąd programu
question Pytanie
todo Do zrobienia
abstract Streszczenie
seeAlso Zobacz też
details Szczegóły
glossary Słowniczek
bibliography Bibliografia
index Indeks
listOfFigures Spis ilustracji
listOfTables Spis tabel
listOfListings Spis listingów
contributors Współautorzy
colophon Kolofon
advertisement Reklama
correction Sprostowanie
done zrobione
notDone do zrobienia
madeWith Złożono programem Fourfold
publications Publikacje
unsubscribe Zrezygnuj z subskrypcji
whyThisMail Ten list przychodzi na Państwa prośbę.
copy Kopiuj
close Zamknij
scrollableTable Tabela
scrollableCode Kod
separator Przerwa w tekście
pageNotFound Nie znaleziono strony
onPage na stronie {n}
video Wideo
audio Dźwięk
transcript Transkrypcja
download Pobierz
description Opis
licence Licencja
issue Numer
volume Tom {n}
number Nr {n}
archive Archiwum
feed Kanał
author Autor
editor Redaktor
translator Tłumacz
illustrator Ilustrator
photographer Fotograf
designer Projektant
coverDesigner Projektant okładki
narrator Lektor
interviewer Prowadzący rozmowę
interviewee Rozmówca
reviewer Recenzent
compiler Wybór tekstów
contributor Współpracownik
editedBy Redakcja: {n}
translatedBy Przekład: {n}
illustratedBy Ilustracje: {n}
photographsBy Fotografie: {n}
forewordBy Przedmowa: {n}
afterwordBy Posłowie: {n}
introductionBy Wstęp: {n}
designedBy Projekt graficzny: {n}
coverBy Projekt okładki: {n}
narratedBy Czyta {n}
interviewedBy Rozmowę prowadzi {n}
interviewWith Rozmówca: {n}
reviewedBy Recenzja: {n}
compiledBy Wybór: {n}
contributionsBy Współpraca: {n}
`
