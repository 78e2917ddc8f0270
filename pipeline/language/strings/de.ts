/** A line a key: its name and the words, which {n} may stand in. */
export const german = `
contents Inhalt
cover Umschlag
titlePage Titelseite
imprint Impressum
notes Anmerkungen
note Hinweis
backToReference Zurück zu Verweis {n}
chapter Kapitel
part Teil
section Abschnitt
appendix Anhang
image Bild
figure Abbildung
table Tabelle
listing Listing
algorithm Algorithmus
equation Gleichung
theorem Satz
definition Definition
example Beispiel
exercise Aufgabe
proposition Proposition
lemma Lemma
corollary Korollar
proof Beweis
answer Antwort
solution Lösung
figures Abbildungen
tables Tabellen
listings Listings
algorithms Algorithmen
equations Gleichungen
theorems Sätze
definitions Definitionen
examples Beispiele
exercises Aufgaben
propositions Propositionen
lemmas Lemmata
corollaries Korollare
solutions Lösungen
chapters Kapitel
sections Abschnitte
appendices Anhänge
previous Zurück
next Weiter
skipToContent Zum Text springen
startReading Zu lesen beginnen
readOnline Im Netz lesen
continueReading Weiterlesen
byEmail Per E-Mail
comingSoon Erscheint demnächst
published Veröffentlicht
updated Aktualisiert
minutes {n} Min.
words {n} Wörter
draft Entwurf
theme Farben
themeAuto Auto
themeLight Hell
themeSepia Sepia
themeDark Dunkel
tip Tipp
important Wichtig
warning Warnung
caution Vorsicht
info Info
hint Hinweis
attention Achtung
danger Gefahr
error Fehler
success Erfolg
failure Fehlschlag
bug Programmfehler
question Frage
todo Zu erledigen
abstract Zusammenfassung
seeAlso Siehe auch
details Einzelheiten
glossary Glossar
bibliography Literaturverzeichnis
index Register
listOfFigures Abbildungsverzeichnis
listOfTables Tabellenverzeichnis
listOfListings Verzeichnis der Listings
contributors Mitwirkende
colophon Kolophon
advertisement Anzeige
correction Berichtigung
done erledigt
notDone offen
madeWith Gesetzt mit Fourfold
publications Veröffentlichungen
unsubscribe Abbestellen
whyThisMail Sie haben diesen Brief bestellt.
copy Kopieren
close Schließen
scrollableTable Tabelle
scrollableCode Code
separator Abschnittswechsel
pageNotFound Seite nicht gefunden
onPage auf Seite {n}
video Video
audio Ton
transcript Abschrift
download Herunterladen
description Beschreibung
licence Lizenz
issue Ausgabe
volume Band {n}
number Nr. {n}
archive Archiv
feed Feed
author Autor
editor Herausgeber
translator Übersetzer
illustrator Illustrator
photographer Fotograf
designer Gestalter
coverDesigner Umschlaggestalter
narrator Sprecher
interviewer Interviewer
interviewee Interviewpartner
reviewer Rezensent
compiler Bearbeiter
contributor Mitwirkender
editedBy Herausgegeben von {n}
translatedBy Übersetzt von {n}
illustratedBy Illustriert von {n}
photographsBy Fotografien von {n}
forewordBy Mit einem Vorwort von {n}
afterwordBy Mit einem Nachwort von {n}
introductionBy Mit einer Einleitung von {n}
designedBy Gestaltung: {n}
coverBy Umschlag: {n}
narratedBy Gelesen von {n}
interviewedBy Das Gespräch führte {n}
interviewWith Im Gespräch mit {n}
reviewedBy Durchgesehen von {n}
compiledBy Zusammengestellt von {n}
contributionsBy Mit Beiträgen von {n}
`
