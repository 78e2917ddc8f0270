/** A line a key: its name and the words, which {n} may stand in. */
export const greek = `
contents Περιεχόμενα
cover Εξώφυλλο
titlePage Σελίδα τίτλου
imprint Στοιχεία έκδοσης
notes Σημειώσεις
note Σημείωση
backToReference Επιστροφή στην παραπομπή {n}
chapter Κεφάλαιο
part Μέρος
section Ενότητα
appendix Παράρτημα
image Εικόνα
figure Σχήμα
table Πίνακας
listing Κώδικας
algorithm Αλγόριθμος
equation Εξίσωση
theorem Θεώρημα
definition Ορισμός
example Παράδειγμα
exercise Άσκηση
proposition Πρόταση
lemma Λήμμα
corollary Πόρισμα
proof Απόδειξη
answer Απάντηση
solution Λύση
figures Σχήματα
tables Πίνακες
listings Κώδικες
algorithms Αλγόριθμοι
equations Εξισώσεις
theorems Θεωρήματα
definitions Ορισμοί
examples Παραδείγματα
exercises Ασκήσεις
propositions Προτάσεις
lemmas Λήμματα
corollaries Πορίσματα
solutions Λύσεις
chapters Κεφάλαια
sections Ενότητες
appendices Παραρτήματα
previous Προηγούμενο
next Επόμενο
skipToContent Μετάβαση στο κείμενο
startReading Έναρξη ανάγνωσης
readOnline Ανάγνωση στον ιστό
continueReading Συνέχεια
byEmail Με ηλεκτρονικό ταχυδρομείο
comingSoon Προσεχώς
published Δημοσίευση
updated Ενημέρωση
minutes {n} λ.
words {n} λέξεις
draft Προσχέδιο
theme Χρώματα
themeAuto Αυτόματα
themeLight Φωτεινά
themeSepia Σέπια
themeDark Σκούρα
tip Συμβουλή
important Σημαντικό
warning Προειδοποίηση
caution Προσοχή
info Πληροφορία
hint Υπόδειξη
attention Προσοχή
danger Κίνδυνος
error Σφάλμα
success Επιτυχία
failure Αποτυχία
bug Σφάλμα προγράμματος
question Ερώτηση
todo Εκκρεμεί
abstract Περίληψη
seeAlso Βλ. επίσης
details Λεπτομέρειες
glossary Γλωσσάρι
bibliography Βιβλιογραφία
index Ευρετήριο
listOfFigures Κατάλογος σχημάτων
listOfTables Κατάλογος πινάκων
listOfListings Κατάλογος κωδίκων
contributors Συντελεστές
colophon Κολοφώνας
advertisement Διαφήμιση
correction Διόρθωση
done έγινε
notDone εκκρεμεί
madeWith Στοιχειοθετήθηκε με το Fourfold
publications Εκδόσεις
unsubscribe Διαγραφή από τη λίστα
whyThisMail Ζητήσατε να λαμβάνετε αυτή την επιστολή.
copy Αντιγραφή
close Κλείσιμο
scrollableTable Πίνακας
scrollableCode Κώδικας
separator Αλλαγή ενότητας
pageNotFound Η σελίδα δεν βρέθηκε
onPage στη σελίδα {n}
video Βίντεο
audio Ήχος
transcript Απομαγνητοφώνηση
download Λήψη
description Περιγραφή
licence Άδεια
issue Τεύχος
volume Τόμος {n}
number Αρ. {n}
archive Αρχείο
feed Ροή
author Συγγραφέας
editor Επιμελητής
translator Μεταφραστής
illustrator Εικονογράφος
photographer Φωτογράφος
designer Σχεδιαστής
coverDesigner Σχεδιαστής εξωφύλλου
narrator Αφηγητής
interviewer Συνεντευκτής
interviewee Συνεντευξιαζόμενος
reviewer Κριτής
compiler Ανθολόγος
contributor Συνεργάτης
editedBy Επιμέλεια: {n}
translatedBy Μετάφραση: {n}
illustratedBy Εικονογράφηση: {n}
photographsBy Φωτογραφίες: {n}
forewordBy Πρόλογος: {n}
afterwordBy Επίμετρο: {n}
introductionBy Εισαγωγή: {n}
designedBy Σχεδιασμός: {n}
coverBy Εξώφυλλο: {n}
narratedBy Αφήγηση: {n}
interviewedBy Τη συνέντευξη πήρε: {n}
interviewWith Συνέντευξη με: {n}
reviewedBy Κριτική ανάγνωση: {n}
compiledBy Ανθολόγηση: {n}
contributionsBy Συνεργασία: {n}
`
