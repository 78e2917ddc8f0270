/** A line a key: its name and the words, which {n} may stand in. */
export const hebrew = `
contents תוכן העניינים
cover כריכה
titlePage שער
imprint עמוד הזכויות
notes הערות
note הערה
backToReference חזרה להפניה {n}
chapter פרק
part חלק
section סעיף
appendix נספח
image תמונה
figure איור
table טבלה
listing קטע קוד
algorithm אלגוריתם
equation משוואה
theorem משפט
definition הגדרה
example דוגמה
exercise תרגיל
proposition טענה
lemma למה
corollary מסקנה
proof הוכחה
answer תשובה
solution פתרון
figures איורים
tables טבלאות
listings קטעי קוד
algorithms אלגוריתמים
equations משוואות
theorems משפטים
definitions הגדרות
examples דוגמאות
exercises תרגילים
propositions טענות
lemmas למות
corollaries מסקנות
solutions פתרונות
chapters פרקים
sections סעיפים
appendices נספחים
previous הקודם
next הבא
skipToContent דילוג לטקסט
startReading להתחיל לקרוא
readOnline לקריאה באתר
continueReading להמשך קריאה
byEmail בדואר אלקטרוני
comingSoon בקרוב
published פורסם
updated עודכן
minutes {n} דק׳
words {n} מילים
draft טיוטה
theme צבעים
themeAuto אוטומטי
themeLight בהיר
themeSepia ספיה
themeDark כהה
tip עצה
important חשוב
warning אזהרה
caution זהירות
info מידע
hint רמז
attention שימו לב
danger סכנה
error שגיאה
success הצלחה
failure כישלון
bug תקלה
question שאלה
todo לביצוע
abstract תקציר
seeAlso ראו גם
details פרטים
glossary מונחון
bibliography ביבליוגרפיה
index מפתח
listOfFigures רשימת האיורים
listOfTables רשימת הטבלאות
listOfListings רשימת קטעי הקוד
contributors משתתפים
colophon קולופון
advertisement פרסומת
correction תיקון טעות
done בוצע
notDone טרם בוצע
madeWith סודר בעזרת Fourfold
publications פרסומים
unsubscribe ביטול המינוי
whyThisMail ביקשת לקבל מכתב זה.
copy העתקה
close סגירה
scrollableTable טבלה
scrollableCode קוד
separator מעבר קטע
pageNotFound העמוד לא נמצא
onPage בעמוד {n}
video וידאו
audio שמע
transcript תמליל
download הורדה
description תיאור
licence רישיון
issue גיליון
volume כרך {n}
number גיליון {n}
archive ארכיון
feed הזנה
author מחבר
editor עורך
translator מתרגם
illustrator מאייר
photographer צלם
designer מעצב
coverDesigner מעצב העטיפה
narrator קריין
interviewer מראיין
interviewee מרואיין
reviewer סוקר
compiler מלקט
contributor משתתף
editedBy עריכה: {n}
translatedBy תרגום: {n}
illustratedBy איורים: {n}
photographsBy צילומים: {n}
forewordBy הקדמה: {n}
afterwordBy אחרית דבר: {n}
introductionBy מבוא: {n}
designedBy עיצוב: {n}
coverBy עטיפה: {n}
narratedBy קריינות: {n}
interviewedBy ראיון: {n}
interviewWith בשיחה עם {n}
reviewedBy סקירה: {n}
compiledBy ליקוט: {n}
contributionsBy בהשתתפות {n}
`
