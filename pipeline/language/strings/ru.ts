/** A line a key: its name and the words, which {n} may stand in. */
export const russian = `
contents Содержание
cover Обложка
titlePage Титульный лист
imprint Выходные данные
notes Примечания
note Примечание
backToReference Назад к сноске {n}
chapter Глава
part Часть
section Раздел
appendix Приложение
image Изображение
figure Рисунок
table Таблица
listing Листинг
algorithm Алгоритм
equation Уравнение
theorem Теорема
definition Определение
example Пример
exercise Упражнение
proposition Предложение
lemma Лемма
corollary Следствие
proof Доказательство
answer Ответ
solution Решение
figures Рисунки
tables Таблицы
listings Листинги
algorithms Алгоритмы
equations Уравнения
theorems Теоремы
definitions Определения
examples Примеры
exercises Упражнения
propositions Предложения
lemmas Леммы
corollaries Следствия
solutions Решения
chapters Главы
sections Разделы
appendices Приложения
previous Назад
next Вперёд
skipToContent Перейти к тексту
startReading Начать чтение
readOnline Читать на сайте
continueReading Читать дальше
byEmail По электронной почте
comingSoon Скоро выйдет
published Опубликовано
updated Обновлено
minutes {n} мин
words Слов: {n}
draft Черновик
theme Цвета
themeAuto Авто
themeLight Светлые
themeSepia Сепия
themeDark Тёмные
tip Совет
important Важно
warning Предупреждение
caution Осторожно
info Информация
hint Подсказка
attention Внимание
danger Опасно
error Ошибка
success Успешно
failure Неудача
bug Ошибка в программе
question Вопрос
todo Сделать
abstract Краткое содержание
seeAlso См. также
details Подробности
glossary Словарь терминов
bibliography Литература
index Указатель
listOfFigures Список рисунков
listOfTables Список таблиц
listOfListings Список листингов
contributors Авторы и участники
colophon Колофон
advertisement Реклама
correction Поправка
done выполнено
notDone не выполнено
madeWith Свёрстано в Fourfold
publications Издания
unsubscribe Отписаться
whyThisMail Вы подписались на это письмо.
copy Копировать
close Закрыть
scrollableTable Таблица
scrollableCode Код
separator Разделитель
pageNotFound Страница не найдена
onPage на странице {n}
video Видео
audio Аудио
transcript Расшифровка
download Скачать
description Описание
licence Лицензия
issue Выпуск
volume Том {n}
number № {n}
archive Архив
feed Лента
author Автор
editor Редактор
translator Переводчик
illustrator Иллюстратор
photographer Фотограф
designer Дизайнер
coverDesigner Дизайнер обложки
narrator Чтец
interviewer Интервьюер
interviewee Собеседник
reviewer Рецензент
compiler Составитель
contributor Участник
editedBy Под редакцией: {n}
translatedBy Перевод: {n}
illustratedBy Иллюстрации: {n}
photographsBy Фотографии: {n}
forewordBy Предисловие: {n}
afterwordBy Послесловие: {n}
introductionBy Вступительная статья: {n}
designedBy Дизайн: {n}
coverBy Обложка: {n}
narratedBy Читает {n}
interviewedBy Беседу ведёт {n}
interviewWith Собеседник: {n}
reviewedBy Рецензент: {n}
compiledBy Составление: {n}
contributionsBy При участии: {n}
`
