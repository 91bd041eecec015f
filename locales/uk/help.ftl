# review: draft

### Help, and the answer to what the bot does not know.

help-title = Що я вмію

help-letter = Перешліть мені лист від школи. Я поясню шкільні слова.

help-code = Маєте лист від школи з кодом? Напишіть код тут. Тоді я знатиму, про яку дитину йдеться.

help-word = Напишіть одне слово, наприклад «studiedag» (день навчання вчителів). Я його поясню.

help-learn = Читайте короткі картки про допомогу вдома.

help-tour = Дізнайтеся, як працює нідерландська школа.

help-tips = Попросіть одну пораду на тиждень.

help-human = Маєте запитання про свою дитину? Запитайте вчителя. Є небезпека? Телефонуйте 112.

help-unknown = Цього я не знаю.

## One line to each family after the program was off for more than a day: messages may be lost.

# Variables:
#   $date (Date) - the day until which messages may be lost
help-gap = Якийсь час зі мною не було зв’язку. Ви надсилали мені щось до цього дня: { $date }? Надішліть, будь ласка, ще раз.
