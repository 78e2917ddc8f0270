/** A line a key: its name and the words, which {n} may stand in. */
export const ukrainian = `
contents Зміст
cover Обкладинка
titlePage Титульна сторінка
imprint Вихідні дані
notes Примітки
note Примітка
backToReference Назад до виноски {n}
chapter Розділ
part Частина
section Підрозділ
appendix Додаток
image Зображення
figure Рисунок
table Таблиця
listing Лістинг
algorithm Алгоритм
equation Рівняння
theorem Теорема
definition Означення
example Приклад
exercise Вправа
proposition Твердження
lemma Лема
corollary Наслідок
proof Доведення
answer Відповідь
solution Розв’язок
figures Рисунки
tables Таблиці
listings Лістинги
algorithms Алгоритми
equations Рівняння
theorems Теореми
definitions Означення
examples Приклади
exercises Вправи
propositions Твердження
lemmas Леми
corollaries Наслідки
solutions Розв’язки
chapters Розділи
sections Підрозділи
appendices Додатки
previous Назад
next Далі
skipToContent Перейти до тексту
startReading Почати читати
readOnline Читати на сайті
continueReading Читати далі
byEmail Електронною поштою
comingSoon Незабаром
published Опубліковано
updated Оновлено
minutes {n} хв
words Слів: {n}
draft Чернетка
theme Кольори
themeAuto Авто
themeLight Світлі
themeSepia Сепія
themeDark Темні
tip Порада
important Важливо
warning Попередження
caution Обережно
info Інформація
hint Підказка
attention Увага
danger Небезпечно
error Помилка
success Успішно
failure Невдача
bug Помилка в програмі
question Питання
todo Зробити
abstract Анотація
seeAlso Див. також
details Докладніше
glossary Словник термінів
bibliography Література
index Покажчик
listOfFigures Список рисунків
listOfTables Список таблиць
listOfListings Список лістингів
contributors Автори й учасники
colophon Колофон
advertisement Реклама
correction Виправлення
done виконано
notDone не виконано
madeWith Зверстано у Fourfold
publications Видання
unsubscribe Відписатися
whyThisMail Ви підписалися на цей лист.
copy Копіювати
close Закрити
scrollableTable Таблиця
scrollableCode Код
separator Розділювач
pageNotFound Сторінку не знайдено
onPage на сторінці {n}
video Відео
audio Аудіо
transcript Розшифровка
download Завантажити
description Опис
licence Ліцензія
issue Випуск
volume Том {n}
number № {n}
archive Архів
feed Стрічка
author Автор
editor Редактор
translator Перекладач
illustrator Ілюстратор
photographer Фотограф
designer Дизайнер
coverDesigner Дизайнер обкладинки
narrator Читець
interviewer Інтерв’юер
interviewee Співрозмовник
reviewer Рецензент
compiler Упорядник
contributor Учасник
editedBy За редакцією: {n}
translatedBy Переклад: {n}
illustratedBy Ілюстрації: {n}
photographsBy Світлини: {n}
forewordBy Передмова: {n}
afterwordBy Післямова: {n}
introductionBy Вступ: {n}
designedBy Дизайн: {n}
coverBy Обкладинка: {n}
narratedBy Читає {n}
interviewedBy Розмову веде {n}
interviewWith Співрозмовник: {n}
reviewedBy Рецензент: {n}
compiledBy Упорядкування: {n}
contributionsBy За участі: {n}
`
