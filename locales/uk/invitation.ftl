# review: draft

### The letter on paper that invites a guardian: printed on A4 in Dutch beside the guardian's own language.
### One sheet has to hold both, so the lengths below are firm: a test prints letters that are as long as they allow.

## Title of the letter, at most 30 characters.

invitation-title = Запрошення

## For whom the letter is, below the title: at most 50 characters without the name and the group.

# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the group as the school calls it: "groep 4A"
invitation-child = Для мами, тата або опікуна. Дитина: { $child }, { $group }

## The greeting, at most 40 characters.

invitation-greeting = Шановні батьки або опікуни!

## The text of the letter: paragraphs of at most 140 characters each.

# Variables:
#   $school (Text) - the name of the school
invitation-invites = Школа { $school } запрошує вас до Driehoek. Driehoek — це допомога для батьків у телефоні. Мову вибираєте ви.

invitation-does = Ви прочитаєте, як працює школа. Отримаєте поради, як допомогти вдома. Прийшов лист від школи? Driehoek пояснить шкільні слова.

invitation-free = Driehoek — це безкоштовно. Це комп’ютерна програма в застосунку Telegram.

## How to begin: a title beside the QR code, at most 30 characters.

invitation-how = Як почати

## The steps, at most 50 characters each.

invitation-step-telegram = Установіть на телефон застосунок Telegram.

invitation-step-scan = Наведіть камеру на квадрат. Відкрийте посилання.

invitation-step-choose = Натисніть «Start» і виберіть свою мову.

## Below the steps, at most 80 characters without the name. The code stands in large letters below it.

# Variables:
#   $bot (Text) - the name of the bot at Telegram, without the @
invitation-type = Не виходить? Знайдіть у Telegram @{ $bot } і надішліть цей код:

## After the code: paragraphs of at most 90 characters each.

# Variables:
#   $date (Date) - the last day on which the code works
invitation-until = Останній день, коли код діє: { $date }.

invitation-own-letter = Код для однієї дорослої людини, діє один раз. Кожен із батьків отримує свій лист.

invitation-no = Ви можете відмовитися. Тоді школа даватиме вам усе на папері. Це теж добре.

# Variables:
#   $phone (Text) - the telephone number of the school
invitation-ask-phone = Маєте запитання? Запитайте вчителя або зателефонуйте до школи: { $phone }.

invitation-ask = Маєте запитання? Запитайте вчителя.

## The end of the letter, at most 40 characters. The school's name stands below it.

invitation-regards = З найкращими побажаннями

## Where the guardian's language is not known, each language says this line below the QR code; the other languages
## stand beside it: at most 60 characters. Name your own language in it.

invitation-scan-here = Українська: наведіть камеру на квадрат.
