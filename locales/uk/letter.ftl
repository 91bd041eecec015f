# review: draft

### School words: what is found in a forwarded letter, and the list of all words.

# Variables:
#   $count (Count) - how many school words were found
letter-found-title = { PLURAL($count) ->
    [one] Я бачу тут { $count } шкільне слово.
    [few] Я бачу тут { $count } шкільні слова.
    [many] Я бачу тут { $count } шкільних слів.
   *[other] Я бачу тут { $count } шкільного слова.
}

letter-found-text = Натисніть на слово, щоб дізнатися більше.

letter-none-title = Я не бачу тут шкільних слів.

letter-none-text = У цьому тексті немає нідерландських шкільних слів, які я знаю. Можете надіслати інший лист. Або натисніть кнопку і подивіться, що я вмію.

letter-near-title = Може, ви шукаєте одне з цих слів?

letter-cannot-read-title = Я не можу цього прочитати.

letter-cannot-read-text = Я не можу прочитати фото, голосове повідомлення чи стікер. Я читаю текст і файли .txt. Напишіть слово. Або скопіюйте текст і надішліть його мені.

letter-too-big-title = Цей файл для мене завеликий.

letter-too-big-text = Я читаю файли .txt розміром до 200 кБ. Скопіюйте частину тексту і надішліть її мені.

letter-no-file-title = Мені не вдалося отримати файл.

letter-no-file-text = Надішліть файл ще раз. Або скопіюйте текст і надішліть його мені.

letter-words-title = Шкільні слова

letter-words-text = Перешліть мені лист або повідомлення від школи. Можна також написати одне слово. Або виберіть нижче.

letter-pick = Виберіть слово.

## Heading above what the parent can do about a word.

letter-do = Що ви можете зробити:

## Groups of words, buttons of at most 35 characters.

letter-group-a = Дні, години й догляд за дітьми

letter-group-b = Присутність і пропуски

letter-group-c = Школи і класи

letter-group-d = Люди

letter-group-e = Розмови та інформація

letter-group-f = Навчання і тести

letter-group-g = Допомога і здоров’я

letter-group-h = Гроші, речі та свята
