# review: draft

### Talks at school: the invitation, choosing a time, changes, reminders.

## The kind of talk, with the Dutch term.

talk-start = перша розмова з учителем (startgesprek)

talk-progress = коротка розмова з учителем (tienminutengesprek)

## The invitation. Sent as a message: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-title-start = Перша розмова з учителем (startgesprek). Дитина: { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-title-progress = Коротка розмова з учителем (tienminutengesprek). Дитина: { $child }

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-start = Запрошуємо вас на першу розмову з учителем (startgesprek). З вами говоритиме: { $teachers }. Дитина: { $child }.

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-progress = Запрошуємо вас на коротку розмову з учителем. З вами говоритиме: { $teachers }. Дитина: { $child }.

# Variables:
#   $minutes (Count) - how long the talk takes
talk-minutes = { PLURAL($minutes) ->
    [one] Розмова триває { $minutes } хвилину.
    [few] Розмова триває { $minutes } хвилини.
    [many] Розмова триває { $minutes } хвилин.
   *[other] Розмова триває { $minutes } хвилини.
}

# Variables:
#   $child (Text) - the first name of the child
talk-child-along = { $child } теж може прийти.

# Variables:
#   $child (Text) - the first name of the child
talk-child-home = На цю розмову { $child } може не приходити.

talk-good-news = Це не погана новина. Таке запрошення отримують усі батьки.

talk-no-wrong = Неправильних відповідей немає. Свою дитину найкраще знаєте ви.

talk-hope = Ми сподіваємося, що ви прийдете. Не виходить? Тоді разом знайдемо щось інше.

# Variables:
#   $child (Text) - the first name of the child
talk-again = Час розмови ще не вибрано. Виберемо його разом? Дитина: { $child }

## Groep 8 has an information evening as well.

talk-groep-8 = У 8 групі (groep 8) є ще інформаційний вечір про середню школу. Він буде іншого дня.

## Before the times can be chosen.

# Variables:
#   $date (Date) - the day from which a time can be chosen
#   $time (Time) - the hour
talk-soon = Вибрати час можна буде з цього моменту: { $date }, { $time }. Тоді ви отримаєте повідомлення.

## Buttons under the invitation, at most 30 characters.

talk-choose = 🗓 Вибрати час

talk-what = ❓ Що це за розмова?

talk-how = ➡️ Як проходить розмова?

talk-cannot = Я не можу прийти

talk-ask = 🙋 Запитати вчителя

talk-word = 📖 Що означає це слово?

## Explained in two taps: what it is, how it goes.

talk-what-start-title = Що таке перша розмова з учителем (startgesprek)?

talk-what-start-text = Ви, ваша дитина і вчитель знайомитеся. Ви розповідаєте про свою дитину. Дитина теж розповідає. Учитель слухає і розповідає про цей навчальний рік.

talk-what-start-why = Так учитель дізнається, що потрібно вашій дитині. А ви знатимете, кого можна запитати. Наприкінці ви разом домовляєтеся про важливе.

talk-what-progress-title = Що таке коротка розмова з учителем (tienminutengesprek)?

talk-what-progress-text = Ви коротко говорите з учителем. Ви дізнаєтеся, як дитина вчиться і грається в школі. Ви розповідаєте, як справи вдома.

talk-what-progress-why = Ви теж можете ставити запитання. Десяти хвилин замало? Тоді можна домовитися про ще одну розмову.

talk-how-title = Як проходить розмова?

talk-how-first = Спочатку розповідає дитина. Потім розповідаєте ви. Після цього розповідає вчитель.

talk-how-language = Можна говорити своєю мовою. Попросіть перекладача, якщо так вам легше. Дитині ніколи не треба перекладати.

talk-how-pause = Можна попросити про паузу. Завжди можна сказати: повторіть, будь ласка, ще раз.

talk-how-end = Учитель стежить за часом. Інші батьки теж чекають. Хочете поговорити ще? Тоді можна домовитися про ще одну розмову.

talk-how-alone = Хочете сказати щось без дитини? Так можна. Повідомте про це заздалегідь, у підготовці до розмови.

## Choosing a day and an hour.

# Variables:
#   $child (Text) - the first name of the child
talk-days-title = Виберіть день розмови. Дитина: { $child }

# Variables:
#   $teachers (Text) - the names of the teachers
talk-days-text = Тут ви бачите вільний час. З вами говоритиме: { $teachers }.

# Variables:
#   $count (Count) - how many times
talk-days-wished = { PLURAL($count) ->
    [one] За вашими побажаннями є { $count } варіант часу.
    [few] За вашими побажаннями є { $count } варіанти часу.
    [many] За вашими побажаннями є { $count } варіантів часу.
   *[other] За вашими побажаннями є { $count } варіанта часу.
}

# Variables:
#   $date (Date) - a day
#   $count (Count) - how many times are free on it
talk-day-button = { $date } · { PLURAL($count) ->
    [one] { $count } варіант
    [few] { $count } варіанти
    [many] { $count } варіантів
   *[other] { $count } варіанта
}

# Variables:
#   $date (Date) - the day
talk-times-title = { $date }: виберіть час

talk-morning = Уранці

talk-afternoon = Після обіду

talk-evening = Увечері

## The button of a time: hour, and a sign for video only, telephone only, or beside the talk of a brother or sister.

# Variables:
#   $time (Time) - the hour at which the talk begins
talk-time-button = 🕒 { $time }

# Variables:
#   $time (Time) - the hour at which the talk begins
#   $teacher (Text) - with which teacher
talk-time-with = { $time }, { $teacher }

# Variables:
#   $child (Text) - the first name of the brother or sister
talk-beside = 🧒 Зручно: поруч розмова про іншу вашу дитину ({ $child }).

talk-taken-title = Цей час щойно зайняли.

talk-taken-text = Хтось інший вибрав цей час. Ось який час іще вільний.

# Variables:
#   $child (Text) - the first name of the other child
#   $date (Date) - the day of that talk
#   $time (Time) - its hour
talk-elsewhere = У цей час у вас уже є розмова про іншу дитину ({ $child }): { $date }, { $time }. Виберіть інший час.

talk-none-title = Вільного часу зараз немає.

talk-none-text = Учитель разом з вами шукатиме інший час. Ви отримаєте відповідь протягом 3 шкільних днів. Якщо якийсь час звільниться, ви побачите його тут.

talk-none-fit-title = Немає вільного часу, який відповідає вашим побажанням.

talk-none-fit-text = Подивіться всі варіанти часу або попросіть учителя про інший час.

talk-all-times = 👀 Показати всі варіанти

talk-joint = Для цієї дитини є одна розмова. Учитель разом з вами шукатиме час. Попросіть про це тут.

talk-closed-title = Вибрати час зараз уже не можна.

talk-closed-text = Усе ж хочете поговорити? Це можливо. Запитайте вчителя.

## The wishes. Buttons, at most 30 characters; a sign stands before what is chosen.

talk-wish = ⚙️ Що вам підходить?

talk-wish-title = Що вам підходить?

talk-wish-text = Натисніть на те, що підходить. Тоді ви побачите лише такий час. Натисніть ще раз, щоб прибрати. Нічого пояснювати не треба.

talk-monday = Понеділок

talk-tuesday = Вівторок

talk-wednesday = Середа

talk-thursday = Четвер

talk-friday = П’ятниця

talk-saturday = Субота

talk-sunday = Неділя

# Variables:
#   $time (Time) - an hour
talk-wish-from = Не раніше { $time }

# Variables:
#   $time (Time) - an hour
talk-wish-until = Закінчити до { $time }

talk-site = 🏫 У школі

talk-video = 💻 Відеодзвінок

talk-phone = 📞 Телефоном

talk-wish-without = 🚫 Дні, які не підходять

talk-wish-without-title = Які дні вам не підходять?

talk-wish-without-text = Натисніть на день. Тоді ви не бачитимете часу на цей день.

talk-wish-clear = Прибрати всі побажання

talk-wish-show = ✅ Показати час

## When the school makes the plan.

# Variables:
#   $date (Date) - until when wishes can be given
talk-plan-text = Школа складає план для всіх батьків. Сказати, що вам підходить, можна до цього дня: { $date }. Потім ви отримаєте час. Якщо він не підходить, ви виберете інший.

talk-plan-send = ✅ Надіслати мої побажання

talk-plan-sent-title = Дякуємо. Школа отримала ваші побажання.

talk-plan-sent-text = Ви отримаєте повідомлення з часом розмови.

## The talk that is booked. Lines with a label.

talk-booked-title = Домовилися!

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
talk-when = 🗓 { $date }, { $time }

# Variables:
#   $place (Text) - the room
talk-where = 📍 { $place }

# Variables:
#   $school (Text) - the name of the school
talk-where-school = 📍 { $school }. Учитель вас зустріне. Або запитайте біля входу.

talk-where-video = 💻 Відеодзвінок. Учитель надішле вам посилання.

talk-where-phone = 📞 Учитель вам зателефонує.

# Variables:
#   $teacher (Text) - the name of the teacher
talk-with = 👩‍🏫 { $teacher }

# Variables:
#   $child (Text) - the first name of the child
talk-about = 🧒 { $child }

# Variables:
#   $who (Text) - who comes, with commas
talk-who-come = 👪 Хто прийде: { $who }

talk-before = Перед розмовою ми надішлемо вам ще одне повідомлення.

## Buttons under the booked talk, at most 30 characters.

talk-prepare = ✏️ Підготуватися до розмови

talk-file = 📅 Додати в мій календар

talk-change = 🔄 Інший час

talk-who = 👪 Хто прийде?

talk-interpreter = 🗣 Перекладач

talk-cancel = ❌ Скасувати розмову

## Who comes along. Buttons, at most 30 characters.

talk-who-title = Хто прийде на розмову?

talk-who-text = Натисніть, хто прийде. Це можна й пропустити.

talk-guest-mother = Мама

talk-guest-father = Тато

talk-guest-carer = Інший опікун

talk-guest-grandparent = Бабуся або дідусь

# Variables:
#   $child (Text) - the first name of the child
talk-along-title = { $child } теж прийде?

talk-along-yes = Моя дитина прийде

talk-along-no = Моя дитина не прийде

talk-along-unsure = Ще не знаю

talk-along-together = Дитина вагається? Порадьтеся з учителем. Разом ви виберете, як краще.

talk-done = ✅ Готово

## The interpreter.

talk-interpreter-title = Потрібен перекладач?

talk-interpreter-text = Перекладач перекладає те, що кажете ви і вчитель. Школа спробує його знайти. Це вдається не завжди. Діти, брати й сестри ніколи не перекладають.

talk-interpreter-none = Перекладач не потрібен

talk-interpreter-phone = 📞 Перекладач телефоном

talk-interpreter-video = 💻 Перекладач через відео

talk-interpreter-site = 🏫 Перекладач у школі

talk-interpreter-own = Я візьму когось із собою

# Variables:
#   $language (Text) - the name of the language, in itself
talk-interpreter-for = Мова перекладача: { $language }

talk-interpreter-longer = З перекладачем розмова триває довше. Виберіть час, якого вистачить.

talk-interpreter-requested = 🗣 Школа шукає перекладача.

talk-interpreter-booked = 🗣 На розмові буде перекладач.

talk-interpreter-impossible = 🗣 На цей час школа не знайшла перекладача.

talk-interpreter-move = Ми хочемо, щоб ви могли сказати все. Виберіть інший час або приходьте без перекладача.

## Moving and cancelling.

talk-moved-title = Новий час призначено.

talk-cancel-title = Скасувати розмову?

talk-cancel-text = Можна також вибрати інший час або поговорити з учителем телефоном.

talk-cancel-yes = Так, скасувати

talk-cancel-no = Ні, залишити

talk-cancelled-title = Розмову скасовано.

talk-cancelled-text = Нагадувань більше не буде. Ви можете знову вибрати час.

## The school did something. Messages: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-proposed-title = Чи підходить вам цей час розмови? Дитина: { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-planned-title = Ваш час для розмови. Дитина: { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-by-school-title = Школа записала для вас час розмови. Дитина: { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-off-title = Розмова зараз не відбудеться. Дитина: { $child }

talk-why-ill = Учитель хворіє.

talk-why-moved = Учителю треба перенести розмову.

talk-why-closed = Цього дня школа зачинена.

talk-sorry = Нам шкода. Ми хочемо разом з вами знайти новий час.

talk-accept = ✅ Так, підходить

talk-other-time = 🔄 Вибрати інший час

talk-accepted-title = Добре, до зустрічі!

# Variables:
#   $minutes (Count) - how late the teacher is
talk-late-title = { PLURAL($minutes) ->
    [one] Учитель звільниться на { $minutes } хвилину пізніше.
    [few] Учитель звільниться на { $minutes } хвилини пізніше.
    [many] Учитель звільниться на { $minutes } хвилин пізніше.
   *[other] Учитель звільниться на { $minutes } хвилини пізніше.
}

talk-late-text = Поспішати не треба. Ваша розмова почнеться трохи пізніше.

# Variables:
#   $child (Text) - the first name of the child
talk-missed-title = Ми не зустрілися на розмові. Дитина: { $child }

talk-missed-text = Нічого страшного, таке буває. Хочете вибрати новий час?

## Reminders.

# Variables:
#   $child (Text) - the first name of the child
#   $date (Date) - the day
#   $time (Time) - the hour
talk-remind = Нагадуємо про розмову: { $date }, { $time }. Дитина: { $child }.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-tomorrow = Розмова завтра, час: { $time }. Дитина: { $child }.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-today = Розмова сьогодні, час: { $time }. Дитина: { $child }.

talk-remind-cannot = Не можете прийти? Натисніть «Вибрати інший час».

talk-come = 👍 Я прийду

talk-come-thanks = Добре, до зустрічі!

## Cannot come.

talk-cannot-title = Шкода, що ви не можете прийти.

talk-cannot-text = Хочете щось інше? Можна поговорити також через відеодзвінок або телефоном.

talk-cannot-really = На жаль, не вийде

talk-declined-title = Учитель тепер знає, що ви не можете прийти.

talk-declined-text = Усе гаразд. Пізніше ви ще зможете вибрати тут час.

## Asking the teacher.

talk-ask-title = Про що ви хочете запитати?

talk-ask-time = Мені потрібен інший час

talk-ask-call = Можете мені зателефонувати?

talk-ask-interpreter = Краще інший перекладач

talk-ask-teacher = Краще інший учитель

talk-ask-apart = Окремо від другого з батьків

talk-asked-title = Учитель уже знає.

talk-asked-text = Школа відповість вам протягом 3 шкільних днів. Нічого пояснювати не треба.

## Two households. Nobody is told who booked.

talk-share-title = Чи може другий з батьків бути на цій розмові?

talk-share-text = Якщо ви скажете «так», другий з батьків побачить час розмови. Якщо ви скажете «ні», другий з батьків нічого не побачить. Вибирати не обов’язково.

talk-share-yes = Так, можна

talk-share-no = Ні, краще не треба

talk-share-yes-done = Тепер другий з батьків може приєднатися.

talk-share-no-done = Добре. Другий з батьків нічого не бачить про цю розмову.

# Variables:
#   $child (Text) - the first name of the child
talk-join-title = Уже вибрано час розмови. Дитина: { $child }

talk-join-text = Ви можете приєднатися. Або можете вибрати собі інший час.

talk-join-site = 🏫 Я прийду до школи

talk-join-video = 💻 Приєднаюся через відео

talk-join-phone = 📞 Приєднаюся телефоном

talk-join-no = Ні, я виберу свій час

talk-joined-title = Ви берете участь у цій розмові.

talk-join-stop = Я все ж не приєднаюся

## The calendar file.

# Variables:
#   $child (Text) - the first name of the child
talk-file-title = Розмова в школі. Дитина: { $child }

talk-file-text = Натисніть на файл. Тоді розмова буде у вашому календарі. Час змінився? Візьміть тут новий файл.

## My children.

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - its hour
talk-child-line = Розмова: { $date }, { $time }

talk-child-open = 🗓 Розмова з учителем

## Nothing to see any more.

talk-gone = Цієї розмови вже немає.

talk-held-title = Ця розмова вже відбулася.

## Button: a day that does or does not suit.

# Variables:
#   $date (Date) - the day
talk-without-day = День: { $date }
