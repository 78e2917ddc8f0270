/** A line a key: its name and the words, which {n} may stand in. */
export const arabic = `
contents المحتويات
cover الغلاف
titlePage صفحة العنوان
imprint بيانات النشر
notes الحواشي
note ملاحظة
backToReference العودة إلى الإحالة {n}
chapter الفصل
part الجزء
section القسم
appendix الملحق
image صورة
figure الشكل
table الجدول
listing الشيفرة
algorithm الخوارزمية
equation المعادلة
theorem المبرهنة
definition التعريف
example المثال
exercise التمرين
proposition القضية
lemma التمهيدية
corollary النتيجة
proof البرهان
answer الجواب
solution الحل
figures الأشكال
tables الجداول
listings الشيفرات
algorithms الخوارزميات
equations المعادلات
theorems المبرهنات
definitions التعريفات
examples الأمثلة
exercises التمارين
propositions القضايا
lemmas التمهيديات
corollaries النتائج
solutions الحلول
chapters الفصول
sections الأقسام
appendices الملاحق
previous السابق
next التالي
skipToContent انتقل إلى النص
startReading ابدأ القراءة
readOnline اقرأ على الويب
continueReading تابع القراءة
byEmail بالبريد الإلكتروني
comingSoon قريبًا
published نُشر في
updated حُدّث في
minutes {n} د
words عدد الكلمات: {n}
draft مسودة
theme الألوان
themeAuto تلقائي
themeLight فاتح
themeSepia بني داكن
themeDark داكن
tip نصيحة
important مهم
warning تحذير
caution احترس
info معلومة
hint تلميح
attention انتبه
danger خطر
error خطأ
success نجاح
failure فشل
bug خلل برمجي
question سؤال
todo للإنجاز
abstract الملخص
seeAlso انظر أيضًا
details التفاصيل
glossary المسرد
bibliography المراجع
index الكشاف
listOfFigures قائمة الأشكال
listOfTables قائمة الجداول
listOfListings قائمة الشيفرات
contributors المساهمون
colophon بيانات الطباعة
advertisement إعلان
correction تصويب
done أُنجز
notDone لم يُنجز
madeWith صُفَّ ببرنامج Fourfold
publications المنشورات
unsubscribe إلغاء الاشتراك
whyThisMail وصلتك هذه الرسالة بطلب منك.
copy نسخ
close إغلاق
scrollableTable جدول
scrollableCode شيفرة
separator فاصل بين المقاطع
pageNotFound الصفحة غير موجودة
onPage في الصفحة {n}
video فيديو
audio صوت
transcript نص التسجيل
download تنزيل
description الوصف
licence الرخصة
issue العدد
volume المجلد {n}
number العدد {n}
archive الأرشيف
feed الخلاصة
author المؤلف
editor المحرر
translator المترجم
illustrator الرسام
photographer المصور
designer المصمم
coverDesigner مصمم الغلاف
narrator الراوي
interviewer المحاوِر
interviewee المحاوَر
reviewer المراجع
compiler الجامع
contributor المساهم
editedBy تحرير: {n}
translatedBy ترجمة: {n}
illustratedBy رسوم: {n}
photographsBy تصوير: {n}
forewordBy تصدير: {n}
afterwordBy خاتمة: {n}
introductionBy تقديم: {n}
designedBy تصميم: {n}
coverBy الغلاف: {n}
narratedBy قراءة: {n}
interviewedBy أجرى الحوار: {n}
interviewWith حوار مع: {n}
reviewedBy مراجعة: {n}
compiledBy جمع: {n}
contributionsBy بمساهمة: {n}
`
