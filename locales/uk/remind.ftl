# review: draft

### A message of school about a child, in the parent's chat: reading it, answering it with a tap, being reminded of it.

## The first line, which also shows on a locked telephone. At most 60 characters with usual names.

# Variables:
#   $child (Text) - the first name of the child; several with commas
#   $kind (Text) - the name of the kind of message: "Meenemen"
remind-title = { $child }: { $kind }

# Variables:
#   $child (Text) - the first name of the child; several with commas
remind-title-discreet = { $child }: повідомлення від школи

## Lines at the top of the message.

# Variables:
#   $name (Text) - the name of the teacher
#   $group (Text) - the name of the group: "4A"
remind-from = Від: { $name }, клас (groep) { $group }

# Variables:
#   $name (Text) - the name of the teacher
remind-from-name = Від: { $name }

# Variables:
#   $group (Text) - the name of the group: "4A"
remind-from-group = Від школи, клас (groep) { $group }

remind-from-school = Від школи

remind-corrected = Зверніть увагу: школа змінила це повідомлення. Тепер тут усе правильно.

# Variables:
#   $text (Text) - a sentence of the message as it was before
remind-before = Раніше тут було: { $text }

remind-again = Дружнє нагадування. Можливо, ви цього ще не бачили.

remind-asked = Ви просили нагадати. Ось повідомлення.

## Lines under the message: what the parent answered before.

remind-is-understood = ✔️ Ви це прочитали і зрозуміли.

remind-is-read = ✔️ Ви це прочитали.

# Variables:
#   $child (Text) - the first name of the child
remind-is-done = ✔️ Зроблено. Дитина: { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-is-hard = Учитель знає, що це надто важко. Дитина: { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-is-coming = ✔️ { $child } прийде.

# Variables:
#   $child (Text) - the first name of the child
remind-is-not-coming = { $child } не прийде. Учитель про це знає.

remind-is-rather-not = Ви відповіли: краще ні. Учитель про це знає.

remind-is-helping = ✔️ Ви можете допомогти. Учитель про це знає.

remind-is-call = 📞 Учитель знає, що ви хочете поговорити телефоном.

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-is-set = ⏰ Я нагадаю вам: { $date }, { $time }.

## Buttons under the message. At most 30 characters without a name.

remind-read = ✅ Прочитано

remind-done = ✅ Зроблено

# Variables:
#   $child (Text) - the first name of the child
remind-done-child = ✅ Зроблено: { $child }

remind-hard = 😕 Надто важко

# Variables:
#   $child (Text) - the first name of the child
remind-hard-child = 😕 Надто важко: { $child }

remind-question = 💬 Поставити запитання

remind-remind = ⏰ Нагадати мені

remind-file = 📅 До мого календаря

# Variables:
#   $child (Text) - the first name of the child
remind-come = 👍 Так, { $child } прийде

# Variables:
#   $child (Text) - the first name of the child
remind-not-come = 👎 Ні, { $child } не прийде

remind-rather-not = 👎 Краще ні

remind-help = 🙋 Я можу допомогти

remind-call = 📞 Зателефонуйте мені

remind-pick-time = 🗓️ Вибрати час

## Takes an answer back. Button, at most 30 characters.

remind-undo = ↩️ Скасувати

remind-change = ✏️ Змінити мою відповідь

remind-change-text = Натисніть на відповідь, яка вже неправильна.

remind-undone = Добре. Відповідь змінено.

## After a tap: short and warm.

remind-read-text = Дякую. Учитель бачить, що ви прочитали повідомлення.

# Variables:
#   $child (Text) - the first name of the child
remind-done-text = Чудово! Ви і { $child } — молодці. Учитель теж це бачить.

remind-hard-text = Дякую, що сказали про це. Тепер учитель теж знає.

remind-hard-step = Ось менший крок:

remind-hard-stop = Усе ще не виходить? Це не страшно. Тоді зупиніться. Разом дивитися книжку або розмовляти теж корисно.

# Variables:
#   $child (Text) - the first name of the child
remind-coming-text = Чудово! Тепер учитель знає: { $child } прийде.

# Variables:
#   $child (Text) - the first name of the child
remind-not-coming-text = Дякую. Тепер учитель знає: { $child } не прийде.

remind-rather-not-text = Добре. Тепер учитель про це знає.

remind-helping-text = Як приємно, дякую! Тепер учитель знає, що ви можете допомогти. Достатньо трохи знати нідерландську.

remind-call-text = Тепер учитель знає, що ви хочете поговорити телефоном. Учитель зв’яжеться з вами.

## Why a child does not come. Nobody has to say it; only the teacher sees it.

remind-why = Хочете сказати чому? Це не обов’язково. Вашу відповідь бачить лише вчитель.

remind-why-costs = Вартість

remind-why-health = Здоров’я

remind-why-other = Інше

remind-why-costs-text = Дякую. Це бачить лише вчитель. Ваша дитина завжди може брати участь, навіть без оплати. Учитель охоче подумає разом з вами, що допоможе.

remind-why-health-text = Дякую. Це бачить лише вчитель. Учитель охоче подумає разом з вами, що допоможе.

remind-why-other-text = Дякую. Це бачить лише вчитель.

## An easier step for what is practised at home. One or two short sentences.

remind-easier-tables = Візьміть одне число, наприклад множення на 2. Разом скажіть уголос перші п’ять прикладів.

remind-easier-reading = Прочитайте речення вголос самі. Дитина читає те саме речення після вас. Досить п’яти хвилин.

remind-easier-spelling = Виберіть три слова. Скажіть слово по частинах. Дитина його записує.

remind-easier-topography = Виберіть три місця. Знайдіть їх разом на карті.

remind-easier-clock = Тричі на день разом подивіться на годинник. Почніть із цілих годин.

remind-easier-money = Разом рахуйте монети в магазині. Почніть з 1 і 2 євро.

remind-easier-letters = Виберіть одну букву. Разом шукайте цю букву в книжці або на вулиці.

remind-easier-language = Виберіть одне завдання. Дитина спочатку розповідає своєю мовою, що там написано.

remind-easier-maths = Розв’яжіть один приклад разом зі справжніми речами: ґудзиками, ложками або фруктами.

remind-easier-history = Разом подивіться на малюнки. Дитина розповідає про кожен малюнок щось одне. Можна своєю мовою.

remind-easier-english = Виберіть п’ять слів. Дитина каже їх уголос і показує на них.

remind-easier-verbs = Виберіть одне дієслово. Дитина складає з ним три речення.

remind-easier-talking = Щодня запитуйте щось одне про школу. Говорити своєю мовою — це добре.

remind-easier-listening = Прочитайте або розкажіть коротку історію. Потім запитайте: хто в ній був?

remind-easier-playing = Десять хвилин пограйте разом у гру. По черзі, спокійно.

remind-easier-courage = Виберіть один маленький крок, на який дитина наважиться. Потім похваліть: чудово вийшло.

remind-easier-alone = Виберіть одну справу, яку дитина зробить сама. Наприклад, складе рюкзак. Ви лише дивитеся.

remind-easier-other = Зробіть це разом і лише половину. Досить п’яти хвилин.

## The question whether the message was clear. Buttons, at most 30 characters.

remind-unclear = ❓ Я не розумію

remind-right = Так, правильно! 👍 Дякую.

remind-wrong = Трохи інакше. Я поясню ще раз, коротше.

remind-unclear-text = Нічого страшного. Я поясню ще раз, коротше.

remind-in-dutch = Нідерландською:

remind-call-ask = Попросити вчителя зателефонувати вам?

remind-call-yes = 📞 Так, будь ласка

remind-call-no = Ні, дякую

remind-call-no-text = Добре. Ви завжди можете прочитати повідомлення ще раз.

## Being reminded. The three moments are buttons, at most 60 characters.

remind-when = Коли вам нагадати?

remind-when-none = Часу для нагадування вже немає.

# Variables:
#   $time (Time) - the hour
remind-evening = Сьогодні ввечері, { $time }

# Variables:
#   $time (Time) - the hour
remind-after-school = Завтра після уроків, { $time }

# Variables:
#   $date (Date) - the day before it
#   $time (Time) - the hour
remind-day-before = За день до цього: { $date }, { $time }

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-set = Добре. Я нагадаю вам: { $date }, { $time }.

remind-no-remind = Не нагадувати

remind-not-set = Добре. Я не нагадуватиму.

## Under the calendar file.

remind-file-text = Відкрийте файл. Тоді це буде у вашому календарі.

remind-file-off-text = Відкрийте файл. Тоді це зникне з вашого календаря.

remind-file-off = 📅 Прибрати з календаря

## Several messages in one, and the list of what came before.

remind-bundle-title = Повідомлення від школи

remind-bundle-text = Натисніть на повідомлення, щоб прочитати його.

remind-list = ✉️ Повідомлення від школи

# Variables:
#   $child (Text) - the first name of the child
remind-list-title = Повідомлення від школи. Дитина: { $child }

remind-list-text = Натисніть на повідомлення, щоб прочитати його ще раз.

remind-list-none = Повідомлень ще немає.

## The school took a message back.

remind-taken-back = Школа відкликала це повідомлення. Вам нічого не треба робити.
