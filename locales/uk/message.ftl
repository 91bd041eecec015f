# review: draft

### "Tell the teacher": what stands around the messages. The messages themselves are in tell.ftl.

## Buttons that lead here, at most 30 characters.

message-tell = ✉️ Повідомити вчителя

message-mine = 📨 Мої повідомлення

## The menu.

message-start-title = Про яку дитину йдеться?

message-start-none = До цього чату ще не під’єднано жодної дитини.

# Variables:
#   $child (Text) - the child's first name
message-menu-title = Що ви хочете повідомити? Дитина: { $child }

message-menu-text = Ви вибираєте своєю мовою. Школа читає нідерландською. Спочатку ви самі побачите повідомлення.

# Variables:
#   $phone (Text) - the telephone number of the school
message-menu-phone = Ви також завжди можете зателефонувати до школи: { $phone }

message-heading-text = Виберіть повідомлення.

message-begin = ▶️ Почати

message-leave-ask = ❓ У мене питання про правила

## The questions.

message-skip = Пропустити ➡️

message-show = 👀 Показати повідомлення

message-drop = 🗑 Видалити

message-dropped = Видалено. Школа нічого не отримає.

# Variables:
#   $date (Date) - the day
message-today = Сьогодні: { $date }

# Variables:
#   $date (Date) - the day
message-tomorrow = Завтра: { $date }

# Variables:
#   $date (Date) - the day
message-yesterday = Учора: { $date }

message-other-days = 📅 Інший день

# Variables:
#   $date (Date) - the day
message-only-this-day = Лише { $date }

message-months-text = Виберіть місяць.

message-days-text = Виберіть день.

message-hours-text = Спочатку виберіть годину.

message-minutes-text = Тепер виберіть хвилини.

# Variables:
#   $most (Count) - how many it may have
message-write = Напишіть зараз в одному повідомленні, своєю мовою. Найбільше літер і знаків: { $most }.

message-write-how = Школа прочитає саме те, що ви напишете.

# Variables:
#   $most (Count) - how many it may have
message-write-value = Напишіть це тут. Найбільше літер і знаків: { $most }.

message-write-required = Для цього повідомлення потрібні ваші власні слова.

message-write-before = Ви вже написали:

message-words-title = Хочете щось дописати?

# Variables:
#   $count (Count) - how many characters it has
#   $most (Count) - how many it may have
#   $over (Count) - how many are too many
message-too-long = Літер і знаків у тексті: { $count }. Можна найбільше: { $most }. Зайвих: { $over }.

message-shorter = Надішліть, будь ласка, коротший текст. Ваш текст досі є в чаті.

message-photo-title = Хочете надіслати фото листа?

message-photo-text = Надішліть фото сюди. Зверніть увагу: на фото можуть бути імена. Фото отримають лише вчителі вашої дитини. Ми не зберігаємо фото. Але воно залишається в чатах учителів.

message-photo-kept = Фото буде разом із вашим повідомленням.

message-photo-wanted = Це не фото. Надішліть фото або пропустіть цей крок.

# Under the photo that a teacher gets.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class; may be empty
message-photo-caption = Фото до повідомлення. Дитина: { $child } { $group }

# Variables:
#   $word (Text) - the word that was typed
message-known-title = Що означає «{ $word }»

message-known-text = Тепер зрозуміло?

message-known-enough = ✅ Так, зрозуміло

message-known-ask = ✉️ Усе одно запитаю

message-fetching-title = Про це зателефонуйте до школи

message-fetching-text = Тут таке повідомлення надіслати не можна. Школа хоче обговорити це з вами.

## The preview.

message-preview-title = Усе правильно?

message-preview-own = Ось що ви кажете:

message-preview-dutch = Ось що прочитає школа:

# Variables:
#   $who (Text) - who reads it, with commas
message-preview-readers = Хто це прочитає: { $who }.

message-to-teacher = учителі класу

message-to-office = секретаріат школи

message-to-head = директор

message-to-contact = контактна особа

message-send = ✅ Так, надіслати

message-change = ✏️ Змінити

message-call-now = Можливо, школа не прочитає це повідомлення вчасно. Зателефонуйте, будь ласка, також до школи.

# Variables:
#   $phone (Text) - the telephone number of the school
message-call-number = Про це можна сказати й телефоном: { $phone }

message-leave-feast-late = Про релігійне свято школа просить повідомляти щонайменше за 2 шкільні дні. Зараз часу менше. Зателефонуйте також до школи. Надіслати повідомлення все одно можна.

message-leave-holiday-late = Вільні дні для відпустки просять щонайменше за 8 тижнів. Зараз часу менше. Тому школа може відмовити. Надіслати повідомлення все одно можна.

# Variables:
#   $count (Count) - the school days that are asked for
message-leave-holiday-long = Для відпустки можна отримати найбільше 10 шкільних днів. У вашому проханні { PLURAL($count) ->
    [one] { $count } шкільний день
    [few] { $count } шкільні дні
    [many] { $count } шкільних днів
   *[other] { $count } шкільного дня
}. Надіслати повідомлення все одно можна.

# The attendance officer (leerplichtambtenaar) works for the municipality.
# Variables:
#   $count (Count) - the school days that are asked for
message-leave-officer = У вашому проханні { PLURAL($count) ->
    [one] { $count } шкільний день
    [few] { $count } шкільні дні
    [many] { $count } шкільних днів
   *[other] { $count } шкільного дня
}. Директор вирішує, якщо днів не більше ніж 10 за навчальний рік. Якщо днів більше, вирішує працівник муніципалітету (leerplichtambtenaar). Запитайте в школі, як це відбувається. Надіслати повідомлення все одно можна.

# Variables:
#   $child (Text) - the child's first name
#   $kind (Text) - the name of the earlier message
#   $day (Date) - its day
message-already = Про цей день ви вже надіслали повідомлення. Дитина: { $child }. Повідомлення: { $kind }, { $day }. Хочете його змінити?

# Variables:
#   $child (Text) - the child's first name
#   $kind (Text) - the name of the earlier message
#   $first (Date) - its first day
#   $last (Date) - its last day
message-already-days = Про ці дні ви вже надіслали повідомлення. Дитина: { $child }. Повідомлення: { $kind }, { $first } – { $last } (включно). Хочете його змінити?

# A button: this message goes, and the earlier one counts no more.
message-replace = 🔁 Замінити попереднє

# A child as it stands under a message.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class
message-child-of = { $child } ({ $group })

# Under a parent’s message. Names of parents are not known. Use "Kind: ..." where a name would change its ending.
# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-mother = З повагою, мама. Дитина: { $child }

# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-father = З повагою, тато. Дитина: { $child }

# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-other = З повагою, людина, яка дбає про дитину. Дитина: { $child }

# Above words that a person wrote: nobody changed them.
# Variables:
#   $language (Text) - a language: "Arabisch"
message-as-written = Власні слова (мова: { $language }), школа їх не перекладала:

message-as-written-unknown = Власні слова, школа їх не перекладала:

## After sending.

message-sent-title = ✅ Надіслано

# Variables:
#   $time (Time) - the hour
#   $date (Date) - the day
message-sent-text = Ваше повідомлення надіслано: { $date }, { $time }.

# Variables:
#   $date (Date) - the day
message-sent-open = Ви отримаєте відповідь не пізніше цього дня: { $date }.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-sent-later = Школа читає повідомлення з цього часу: { $date }, { $time }.

message-sent-urgent = Школа отримає це повідомлення одразу. Можливо, прочитає його пізніше. Це терміново? Зателефонуйте до школи.

message-ill-again = 🤒 Завтра ще хворіє

message-ill-better = 🙂 Дитина одужала

message-ill-repeat = Дитина завтра ще хворітиме? Тоді надішліть повідомлення ще раз.

## My messages.

# Variables:
#   $child (Text) - the child's first name
message-thread-title = Повідомлення. Дитина: { $child }

message-thread-none = Повідомлень ще немає.

# Variables:
#   $label (Text) - the name of the message
message-thread-draft = 📝 Ще не надіслано: { $label }

message-state-sent = надіслано

message-state-seen = переглянуто

message-state-answered = є відповідь

# Variables:
#   $label (Text) - the name of the message
#   $state (Text) - the state, in words
message-item = { $label } · { $state }

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-line-sent = Надіслано: { $date }, { $time }.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-line-seen = Школа переглянула: { $date }, { $time }.

message-line-not-seen = Школа цього ще не бачила.

# Variables:
#   $child (Text) - the child's first name
message-answer-title = Відповідь від школи. Дитина: { $child }

# Variables:
#   $kind (Text) - the name of the message
message-answer-to = На ваше повідомлення: { $kind }

# Variables:
#   $name (Text) - who of the school, as parents know them
message-answer-from = { $name } пише:

message-answer-from-school = Школа пише:

# Variables:
#   $language (Text) - a language: "Arabisch"
message-answer-own = Власні слова школи (мова: { $language }):

message-answer-translation = Переклав комп’ютер. Тут можуть бути помилки:

message-answer-back = ↩️ Відповісти

message-read = 👀 Уся розмова

message-you-wrote = Ви відповіли:

message-withdraw = 🗑 Відкликати повідомлення

message-withdrawn = Ваше повідомлення відкликано. Школа його не прочитала.

message-too-late = Школа вже бачила це повідомлення. Відкликати його вже не можна. Ви можете надіслати нове повідомлення.

message-deleted = Ваше повідомлення відкликано. Воно вже було в чаті школи. Тепер його там немає. Можливо, хтось його вже прочитав.

message-on-its-way = Ваше повідомлення саме зараз іде до школи. За хвилину ще раз натисніть «Відкликати повідомлення».

message-stays = Це повідомлення вже є в чаті школи. Відкликати його вже не можна. Ви можете надіслати нове повідомлення.

# After a message was taken back that took the place of an earlier one.
# Variables:
#   $kind (Text) - the name of the earlier message
message-counts-again = Тепер знову діє ваше попереднє повідомлення: { $kind }.
