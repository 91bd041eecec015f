# review: draft

### Preparing a talk: what a parent, and a child, want to say. The teacher gets the same messages in Dutch.

## The first screen.

# Variables:
#   $child (Text) - the first name of the child
prepare-title = Підготовка до розмови. Дитина: { $child }

prepare-text = Кілька коротких запитань. Ви вибираєте відповідь або пишете свою. Можна пропустити будь-яке запитання. Неправильних відповідей немає.

prepare-who-reads = Це читають лише вчителі класу. Вони зможуть прочитати це тільки після вашої згоди.

prepare-until = До розмови можна все змінити й видалити.

# Variables:
#   $done (Count) - how many questions have an answer
#   $all (Count) - how many questions there are
prepare-progress = Відповіді: { $done } з { $all }.

# Variables:
#   $done (Count) - how many questions for the child have an answer
#   $all (Count) - how many questions there are for the child
prepare-progress-child = Відповіді дитини: { $done } з { $all }.

## Buttons of the first screen, at most 35 characters.

prepare-begin = ▶️ Почати

prepare-go-on = ▶️ Далі

prepare-child-page = 🧒 Сторінка вашої дитини

prepare-read = 👀 Це прочитає вчитель

prepare-table = 📄 Аркуш для розмови

prepare-delete = 🗑 Видалити все

## On every question.

# Variables:
#   $step (Count) - which question this is
#   $steps (Count) - how many questions there are
prepare-step = Запитання { $step } з { $steps }.

prepare-pick = Натисніть на те, що підходить. Можна вибрати кілька варіантів.

prepare-child-text = Зробіть це разом із дитиною. Досить трьох картинок або одного речення.

prepare-your-words = Ваші слова:

prepare-taken-back = Ви щось змінили. Учитель зможе прочитати це лише після вашої нової згоди.

## Buttons of a question, at most 35 characters.

prepare-own = ✏️ Своїми словами

prepare-own-change = ✏️ Змінити свої слова

prepare-skip = Пропустити ➡️

prepare-stop = ⏸ Зупинитися. Усе збережено.

## Writing in own words.

# Variables:
#   $most (Count) - how many characters the message may have
prepare-write = Напишіть тепер одне повідомлення. Найбільше знаків: { $most }.

prepare-write-how = Пишіть своєю мовою. Ніхто цього не перекладає. Учитель бачить саме те, що ви пишете.

prepare-write-before = Зараз записано ось що. Ваше нове повідомлення замінить цей текст.

prepare-kept = ✅ Збережено.

# Variables:
#   $count (Count) - how many characters the message has
#   $most (Count) - how many it may have
#   $over (Count) - how many are too many
prepare-too-long = Це повідомлення ще задовге. Знаків у ньому: { $count }. Може бути: { $most }. Зайвих: { $over }.

prepare-shorter = Ваше повідомлення ще є вище в чаті. Скоротіть його і надішліть ще раз.

## Buttons while writing, at most 35 characters.

prepare-not-now = Не зараз

prepare-drop-words = 🗑 Видалити свої слова

## What the teacher will read, before the parent approves it.

prepare-read-title = Це прочитає вчитель

prepare-read-text = Спочатку йде текст вашою мовою. Під ним — текст нідерландською, який отримає вчитель.

prepare-read-none = Ви ще нічого не вибрали й не написали.

prepare-child-says = Так каже дитина

prepare-parent-says = Так кажуть батьки

# Variables:
#   $language (Text) - the language, as in "in het Oekraïens"
prepare-own-words = Своїми словами. Мова: { $language }. Ніхто цього не перекладав.

prepare-own-words-same = Своїми словами.

prepare-not-approved = Учитель ще не може це прочитати.

# Variables:
#   $date (Date) - the day on which the parent approved it
prepare-approved = День вашої згоди: { $date }. Учитель може це читати.

prepare-moved = Ваша дитина тепер в іншому класі. Учитель нового класу цього не читає. Змінити тут уже нічого не можна.

prepare-over = Розмова вже почалася або закінчилася. Змінити тут уже нічого не можна.

## Buttons, at most 35 characters.

prepare-approve = 👍 Добре. Учитель може це читати.

prepare-change = ✏️ Щось змінити

## Deleting.

prepare-delete-title = Видалити все?

prepare-delete-text = Тоді зникнуть усі ваші відповіді та відповіді дитини. Учитель уже не зможе їх прочитати.

prepare-delete-yes = Так, видалити все

prepare-delete-no = Ні, залишити

prepare-deleted = Усе видалено.

## To show at the table. The child reads along, so worries and practical matters are left out.

prepare-table-title = Аркуш для розмови

prepare-table-text = Це можна показати під час розмови. Дитина читає разом з вами. Тому ваших тривог і практичних питань тут немає.

prepare-pause = Можна попросити про паузу.

prepare-again = Можна запитати ще раз, своїми словами.

## The questions of the parent, each with the heading above the answers (at most 30 characters).
## The answers are buttons and sentences at once: the parent says them, the teacher reads them. At most 50 characters.

prepare-proud = Чим пишається ваша дитина?

prepare-proud-name = Цим пишається моя дитина

prepare-proud-draw = Моя дитина гарно малює або майструє.

prepare-proud-read = Моя дитина любить читати.

prepare-proud-count = Моя дитина добре лічить або рахує.

prepare-proud-sport = Моїй дитині добре вдаються спорт або танці.

prepare-proud-languages = Моя дитина знає більше ніж одну мову.

prepare-proud-home = Моя дитина добре допомагає вдома.

prepare-proud-kind = Моя дитина добра до інших.

prepare-proud-brave = Моя дитина сміливо пробує нове.

prepare-likes = Що ваша дитина любить робити?

prepare-likes-name = Це любить моя дитина

prepare-know = Що допоможе вчителю добре зрозуміти вашу дитину?

prepare-know-name = Це варто знати

prepare-know-time = Моїй дитині потрібен час, щоб звикнути.

prepare-know-quiet = Моїй дитині найкраще працювати в тиші.

prepare-know-move = Моїй дитині хочеться багато рухатися.

prepare-know-shy = Моя дитина спочатку соромиться.

prepare-know-talks = Моя дитина любить багато говорити.

prepare-know-dutch = Моя дитина ще вчить нідерландську.

prepare-know-praise = Моїй дитині допомагає похвала.

prepare-know-short = Моїй дитині допомагає коротке пояснення.

prepare-hope = На що ви сподіваєтеся цього навчального року?

prepare-hope-name = Мої надії на цей рік

prepare-hope-happy = Сподіваюся, дитина радо ходитиме до школи.

prepare-hope-friends = Сподіваюся, дитина матиме друзів.

prepare-hope-dutch = Сподіваюся, дитина добре вивчить нідерландську.

prepare-hope-read = Сподіваюся, дитина добре навчиться читати.

prepare-hope-count = Сподіваюся, дитина добре навчиться рахувати.

prepare-hope-brave = Сподіваюся, дитина стане сміливішою.

prepare-hope-alone = Сподіваюся, дитина більше робитиме сама.

prepare-worry = Вас щось турбує?

prepare-worry-name = Що мене турбує

prepare-worry-note = Це читає лише вчитель. Дитина цього не бачить.

prepare-worry-friends = Мене турбує, чи є в дитини друзі.

prepare-worry-bullying = Мене турбує цькування (булінг).

prepare-worry-learning = Мене турбує навчання.

prepare-worry-language = Мене турбує мова.

prepare-worry-feeling = Мене турбує, як почувається моя дитина.

prepare-worry-home = Удома зараз непросто.

prepare-worry-later = Краще я розкажу про це на розмові.

prepare-worry-none = Зараз мене нічого не турбує.

prepare-contact = Як вам зручно спілкуватися з учителем?

prepare-contact-name = Так мені зручно спілкуватися

prepare-contact-app = Мені зручні повідомлення в застосунку.

prepare-contact-phone = Мені зручно, коли мені дзвонять.

prepare-contact-mail = Мені зручно отримувати електронні листи.

prepare-contact-door = Мені зручно коротко поговорити біля дверей.

prepare-contact-paper = Мені зручно отримувати листи на папері.

prepare-ask = Що ви хочете запитати у вчителя?

prepare-ask-name = Про це я хочу запитати

prepare-ask-rules = Маю запитання про правила в школі.

prepare-ask-language = Маю запитання про мову.

prepare-ask-behaviour = Маю запитання про поведінку.

prepare-ask-friends = Маю запитання про друзів.

prepare-ask-homework = Маю запитання про домашні завдання.

prepare-ask-home = Хочу знати, як можна допомогти вдома.

prepare-ask-support = Маю запитання про додаткову допомогу.

prepare-ask-money = Маю запитання про гроші.

prepare-practical = Чи є практичні питання?

prepare-practical-name = Практичні питання

prepare-practical-note = Тут нічого пояснювати не треба. Ви поговорите про це на розмові.

prepare-practical-allergy = Хочу поговорити про алергію.

prepare-practical-medicine = Хочу поговорити про ліки.

prepare-practical-food = Хочу поговорити про їжу.

prepare-practical-prayer = Хочу поговорити про молитву.

prepare-practical-fetch = Хочу поговорити: дитину забирає хтось інший.

prepare-practical-address = Хочу поговорити про другу адресу.

prepare-talk = Що допоможе вам на розмові?

prepare-talk-name = Це допоможе мені на розмові

prepare-talk-alone = Прошу останні 5 хвилин без дитини.

prepare-talk-aloud = Читати важко. Краще розкажіть мені.

prepare-talk-hearing = Я погано чую. Говоріть зі мною спокійно.

prepare-talk-sight = Я погано бачу. Прочитайте мені вголос.

prepare-talk-longer = Мені потрібно більше часу на розмову.

prepare-talk-helper = Зі мною прийде людина, яка мені допомагає.

prepare-talk-short = Мені допомагають короткі речення.

## The child's own page. The child says it; small words, a picture first. Answers at most 28 characters.

prepare-learn = Як мені подобається вчитися?

prepare-learn-name = Так мені подобається вчитися

prepare-learn-look = 👀 Дивитися

prepare-learn-listen = 👂 Слухати

prepare-learn-do = ✋ Робити своїми руками

prepare-learn-play = 🎲 З грою

prepare-learn-book = 📖 З книжкою

prepare-learn-together = 👫 Разом

prepare-learn-alone = 🙂 Самостійно

prepare-learn-quiet = 🤫 Коли тихо

prepare-good = Що в мене добре виходить?

prepare-good-name = Це в мене добре виходить

prepare-good-draw = 🎨 Малювати

prepare-good-sport = ⚽ Спорт

prepare-good-read = 📚 Читати

prepare-good-count = 🔢 Рахувати

prepare-good-sing = 🎵 Співати

prepare-good-build = 🧱 Будувати

prepare-good-help = 🤝 Допомагати

prepare-good-tell = 💬 Розповідати

prepare-hard = Що важко?

prepare-hard-name = Це важко

prepare-hard-read = 📚 Читати

prepare-hard-count = 🔢 Рахувати

prepare-hard-write = ✏️ Писати

prepare-hard-sit = 🪑 Сидіти спокійно

prepare-hard-ask = 🙋 Щось запитати

prepare-hard-dutch = 🗣 Нідерландська мова

prepare-hard-friends = 👫 Знайти друзів

prepare-hard-noise = 🔊 Коли шумно

prepare-safe = Коли мені добре в школі?

prepare-safe-name = Тоді мені добре

prepare-safe-friend = 👫 З другом чи подругою

prepare-safe-teacher = 🍎 Біля вчителя

prepare-safe-quiet = 🤫 Коли спокійно

prepare-safe-outside = 🌳 Надворі

prepare-safe-plan = 📅 Коли знаю, що буде

prepare-safe-language = 🗣 Коли чую свою мову

prepare-safe-place = 🪑 На своєму місці

prepare-help = Яка допомога мені потрібна?

prepare-help-name = Ця допомога мені потрібна

prepare-help-again = 🔁 Пояснити ще раз

prepare-help-time = ⏳ Більше часу

prepare-help-picture = 🖼 Картинка

prepare-help-child = 👫 Допомога іншої дитини

prepare-help-near = 🍎 Ближче до вчителя

prepare-help-break = 🛋 Трохи відпочити

prepare-help-talk = 💬 Трохи поговорити

prepare-help-try = 💪 Спочатку без допомоги

## The sheet for the table and the form on paper: Dutch beside the family's language, on A4.

# Variables:
#   $child (Text) - the first name of the child
prepare-sheet-title = Розмова в школі. Дитина: { $child }

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - when it begins
prepare-sheet-when = { $date }, { $time }

# Variables:
#   $teacher (Text) - the name of the teacher
prepare-sheet-teacher = Учитель: { $teacher }

## The order of the talk, each line with its minutes before it. At most 40 characters.

prepare-sheet-order = Як проходить розмова

# Variables:
#   $minutes (Count) - how many minutes
prepare-sheet-minutes = { $minutes } хв

prepare-sheet-begins = Вітання. Починає дитина.

prepare-sheet-child = Розповідає дитина.

prepare-sheet-parents = Розповідають батьки.

prepare-sheet-teacher-tells = Розповідає вчитель.

prepare-sheet-together = Разом про щось домовляємося.

prepare-slowly = Можна попросити говорити повільно.

## Above empty lines.

prepare-sheet-agreed = Ми домовляємося про таке

## The form on paper, for a family without Telegram.

prepare-paper-text = Поставте хрестик біля того, що підходить. Допишіть, що хочете. Можна пропустити будь-яке запитання.

prepare-paper-back = Віддайте цей аркуш учителю. Його читають лише вчителі класу.

prepare-paper-own = Своїми словами, своєю мовою:

prepare-paper-child = Сторінка вашої дитини
