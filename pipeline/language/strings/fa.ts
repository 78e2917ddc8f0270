/** A line a key: its name and the words, which {n} may stand in. */
export const persian = `
contents فهرست
cover جلد
titlePage صفحهٔ عنوان
imprint شناسنامهٔ کتاب
notes یادداشت‌ها
note نکته
backToReference بازگشت به ارجاع {n}
chapter فصل
part بخش
section قسمت
appendix پیوست
image تصویر
figure شکل
table جدول
listing برنامهٔ
algorithm الگوریتم
equation معادلهٔ
theorem قضیهٔ
definition تعریف
example مثال
exercise تمرین
proposition گزارهٔ
lemma لم
corollary نتیجهٔ
proof برهان
answer پاسخ
solution حل
figures شکل‌های
tables جدول‌های
listings برنامه‌های
algorithms الگوریتم‌های
equations معادله‌های
theorems قضیه‌های
definitions تعریف‌های
examples مثال‌های
exercises تمرین‌های
propositions گزاره‌های
lemmas لم‌های
corollaries نتیجه‌های
solutions پاسخ تمرین‌ها
chapters فصل‌های
sections قسمت‌های
appendices پیوست‌های
previous قبلی
next بعدی
skipToContent رفتن به متن
startReading آغاز خواندن
readOnline خواندن در وب
continueReading ادامهٔ مطلب
byEmail با رایانامه
comingSoon به‌زودی
published انتشار
updated به‌روزرسانی
minutes {n} دقیقه
words {n} واژه
draft پیش‌نویس
theme رنگ‌ها
themeAuto خودکار
themeLight روشن
themeSepia قهوه‌ای
themeDark تیره
tip راهنمایی
important مهم
warning هشدار
caution احتیاط
info اطلاعات
hint سرنخ
attention توجه
danger خطر
error خطا
success موفق
failure ناموفق
bug اشکال برنامه
question پرسش
todo کار مانده
abstract چکیده
seeAlso نیز ببینید
details جزئیات
glossary واژه‌نامه
bibliography کتاب‌نامه
index نمایه
listOfFigures فهرست شکل‌ها
listOfTables فهرست جدول‌ها
listOfListings فهرست برنامه‌ها
contributors همکاران
colophon انجامه
advertisement آگهی
correction اصلاحیه
done انجام شد
notDone انجام نشده
madeWith حروف‌چینی با Fourfold
publications آثار منتشرشده
unsubscribe لغو اشتراک
whyThisMail این نامه به درخواست شما فرستاده شده است.
copy رونوشت
close بستن
scrollableTable جدول
scrollableCode برنامه
separator مرز بخش‌ها
pageNotFound صفحه پیدا نشد
onPage در صفحهٔ {n}
video ویدئو
audio صدا
transcript متن گفتار
download بارگیری
description شرح
licence پروانه
issue شماره
volume جلد {n}
number شمارهٔ {n}
archive بایگانی
feed خوراک
author نویسنده
editor ویراستار
translator مترجم
illustrator تصویرگر
photographer عکاس
designer طراح
coverDesigner طراح جلد
narrator گوینده
interviewer مصاحبه‌کننده
interviewee مصاحبه‌شونده
reviewer داور
compiler گردآورنده
contributor همکار
editedBy ویراستهٔ {n}
translatedBy ترجمهٔ {n}
illustratedBy تصویرگری {n}
photographsBy عکس‌ها از {n}
forewordBy پیشگفتار از {n}
afterwordBy پی‌گفتار از {n}
introductionBy مقدمه از {n}
designedBy طراحی {n}
coverBy طرح جلد از {n}
narratedBy با صدای {n}
interviewedBy گفت‌وگو از {n}
interviewWith گفت‌وگو با {n}
reviewedBy بازبینی {n}
compiledBy گردآوری {n}
contributionsBy با همکاری {n}
`
