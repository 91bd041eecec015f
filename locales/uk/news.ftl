# review: draft

### The school's newsletter in the parent's chat: what matters most, reading on, answering with a tap, what is on.

## The first line, which also shows on a locked telephone. At most 80 characters with usual names.

# Variables:
#   $from (Text) - the name of the school, or of the class: "4A"
#   $title (Text) - the title of the newsletter, as the school wrote it
news-title = { $from }: { $title }

## Lines of what matters most: the name of an announcement, the day and the hour. One line each.

# Variables:
#   $kind (Text) - the name of the announcement: "Schoolreis"
#   $when (Text) - the day, perhaps with the hour
news-line = • { $kind }: { $when }
# Variables:
#   $kind (Text) - the name of the announcement
news-line-plain = • { $kind }
# Variables:
#   $line (Text) - a line as above
news-line-changed = { $line } (змінено)
# Variables:
#   $line (Text) - a line as above
#   $names (Text) - first names of children, with commas
news-line-of = { $line } ({ $names })
# Variables:
#   $date (Date) - the day
#   $from (Time) - when it begins
#   $until (Time) - when it ends
news-hours = { $date }, з { $from } до { $until }
# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour of it
news-hour = { $date }, о { $time }
# Variables:
#   $date (Date) - the last day on which something can be done
news-until = останній день — { $date }
# Variables:
#   $count (Count) - announcements that are not among the lines
news-more = { PLURAL($count) ->
    [one] Тут є ще { $count } повідомлення. Натисніть «Читати далі».
    [few] Тут є ще { $count } повідомлення. Натисніть «Читати далі».
    [many] Тут є ще { $count } повідомлень. Натисніть «Читати далі».
   *[other] Тут є ще { $count } повідомлення. Натисніть «Читати далі».
}
# Heading where brothers and sisters have different announcements.
news-for-all = Для всіх ваших дітей
# Variables:
#   $names (Text) - first names of children, with commas; or "Voor al uw kinderen"
news-for = ({ $names })

## Lines of the message.

news-corrected = Зверніть увагу: школа змінила це повідомлення. Тепер тут усе правильно.
news-anew = Є зміна щодо одного з днів. Прочитайте, будь ласка, повідомлення ще раз.
news-is-understood = ✔️ Ви це прочитали і зрозуміли.
news-nothing = У цьому повідомленні немає нічого для ваших дітей.
news-taken-back = Школа відкликала це повідомлення. Вам нічого не треба робити.
news-read-text = Дякую. Школа бачить, що ви прочитали повідомлення.

## Buttons under the message. At most 30 characters.

news-read-on = 📖 Читати далі
news-sign-up = ✍️ Записатися
news-words = 🔎 Пояснити шкільні слова
news-letter = ✉️ Лист нідерландською
# Variables:
#   $name (Text) - the name of an announcement
news-more-of = ▸ { $name }
# Variables:
#   $first (Text) - a short day: "di 01-12"; or what can be done
#   $second (Text) - the name of an announcement or of a child, or a title
news-button = { $first } · { $second }

## The Dutch letter and the school words in it.

news-letter-none = Школа не додала листа до цього повідомлення.
news-words-title = Шкільні слова в листі
news-words-none = Складних шкільних слів тут немає.

## Dates for the own calendar.

news-dates-text = Що ви хочете додати до свого календаря?
news-dates-none = Майбутніх днів тут уже немає.
news-file-all = 📅 Усі дні разом
# In a calendar.
# Variables:
#   $name (Text) - the name of an announcement
#   $names (Text) - first names of children, with commas
news-event = { $name } ({ $names })

## Signing up and helping. Buttons of at most 40 characters.

news-sign-up-which = На що ви хочете записатися?
news-help-which = З чим ви хочете допомогти?
news-come-family = 👍 Так, ми прийдемо
news-not-come-family = 👎 Ні, ми не прийдемо
news-undo-coming = ↩️ Скасувати мою відповідь
# Variables:
#   $child (Text) - the first name of the child
news-undo-coming-child = ↩️ Скасувати відповідь: { $child }
news-undo-help = ↩️ Я не зможу допомогти
news-costs = 💶 У мене питання про гроші
news-report = 🤒 Повідомити, що дитина хвора

## After a tap: short and warm.

# Variables:
#   $child (Text) - the first name of the child
news-coming = Чудово! Тепер школа знає: { $child } прийде.
news-coming-family = Чудово! Тепер школа знає, що ви прийдете.
news-how-many = Скільки вас прийде?
# Variables:
#   $count (Count) - so many people come
news-coming-people = { PLURAL($count) ->
    [one] Чудово! Тепер школа знає: прийде { $count } людина.
    [few] Чудово! Тепер школа знає: прийдуть { $count } людини.
    [many] Чудово! Тепер школа знає: прийде { $count } людей.
   *[other] Чудово! Тепер школа знає: прийде { $count } людини.
}
# Variables:
#   $child (Text) - the first name of the child
news-not-coming = Дякую. Тепер школа знає: { $child } не прийде.
news-not-coming-family = Дякую. Тепер школа знає, що ви не прийдете.
news-rather-not = Добре. Тепер школа про це знає.
news-helping-text = Як приємно, дякую! Тепер школа знає, що ви можете допомогти. Достатньо трохи знати нідерландську.

## Why somebody does not come. Nobody has to say it.

news-why = Хочете сказати чому? Це не обов’язково. Вашу відповідь бачить лише вчитель.
news-why-costs = Дякую. Це бачить лише вчитель. Ваша дитина завжди може брати участь, навіть без оплати.
news-why-other = Дякую. Це бачить лише вчитель.

## Lines under an announcement: what was answered before.

# Variables:
#   $child (Text) - the first name of the child
news-is-coming = ✔️ { $child } прийде.
# Variables:
#   $child (Text) - the first name of the child
news-is-not-coming = { $child } не прийде. Школа про це знає.
news-is-coming-family = ✔️ Ви відповіли, що прийдете.
# Variables:
#   $count (Count) - so many people come
news-is-coming-people = { PLURAL($count) ->
    [one] ✔️ Прийде { $count } людина.
    [few] ✔️ Прийдуть { $count } людини.
    [many] ✔️ Прийде { $count } людей.
   *[other] ✔️ Прийде { $count } людини.
}
news-is-not-coming-family = Ви відповіли, що не прийдете. Школа про це знає.
news-is-rather-not = Ви відповіли: краще ні. Школа про це знає.
news-is-costs = У вас є питання про гроші. Це бачить лише вчитель.
news-is-helping = ✔️ Ви відповіли, що можете допомогти. Школа про це знає.
news-is-call = 📞 Школа знає, що ви хочете поговорити телефоном.

## The offer of a call.

news-call-ask = Попросити школу зателефонувати вам?
news-call-text = Тепер школа знає, що ви хочете поговорити телефоном. Школа зв’яжеться з вами.
news-call-no-text = Добре. Ви завжди можете прочитати повідомлення ще раз.

## What is on: entry in the main menu (at most 30 characters), and the list.

news-on = 📅 Що буде в школі
news-on-title = Що буде в школі?
news-on-week = Цього тижня
news-on-week-none = Цього тижня більше нічого немає.
news-on-month = Потім
news-on-month-none = На наступний місяць поки нічого немає.
news-on-more = Є ще й інше. У своєму календарі ви побачите все.

## Looking back.

news-past = 🗞️ Новини школи
news-past-title = Новини школи
news-past-text = Це останні повідомлення. Натисніть на повідомлення, щоб прочитати його ще раз.
news-past-none = Новин від школи ще немає.
news-search = 🔍 Шукати
news-search-title = Пошук у новинах
news-search-text = Напишіть слово, наприклад: екскурсія. Можна ціле слово або його частину, своєю мовою або нідерландською.
# Variables:
#   $word (Text) - what the parent typed
news-found-title = Ви шукали: { $word }
news-found-text = Це слово є тут:
news-found-none = Я не можу знайти це слово. Спробуйте інше слово.
news-search-again = 🔍 Шукати ще раз

## The calendar on the own telephone. Buttons of at most 30 characters.

news-feed = 📲 У календар мого телефону
# Variables:
#   $school (Text) - the name of the school
news-feed-name = Школа: { $school }
news-feed-title = Календар у вашому телефоні
news-feed-text = Усі важливі дні школи можна бачити в календарі вашого телефону. Нові дні додаються самі.
news-feed-secret = Посилання таємне. Хто має посилання, може бачити ці дні. Не давайте його нікому.
news-feed-make = 🔑 Створити посилання
news-feed-made = Це ваше посилання. Я покажу його лише один раз. Скопіюйте його зараз:
news-feed-how = Відкрийте календар у телефоні. Виберіть: додати календар за посиланням (URL). Вставте туди посилання.
# Variables:
#   $date (Date) - when the address was made
news-feed-since = У вас є посилання з цього дня: { $date }. Загубили його? Тоді створіть нове посилання. Старе тоді вже не працюватиме.
news-feed-renew = 🔑 Створити нове посилання
news-feed-end = 🗑️ Видалити посилання
news-feed-none = У вашій школі це зараз неможливо.
