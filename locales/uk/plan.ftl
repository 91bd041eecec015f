# review: draft

### The communication plan: what parents, child and teacher agreed in the talk. It is no contract and no judgement.

## A goal. Shown as a heading, and in a list; at most 45 characters.

plan-aim-read = Разом читати вдома

plan-aim-tell = Розповідати своєю мовою

plan-aim-words = Учити нові слова

plan-aim-sums = Тренуватися рахувати

plan-aim-focus = Працювати спокійно та уважно

plan-aim-friends = Разом гратися й знаходити друзів

plan-aim-ask = Сміливо запитувати

plan-aim-time = Приходити до школи вчасно

plan-aim-homework = Планувати домашні завдання

plan-aim-belong = Почуватися в школі як удома

plan-aim-well = Добре почуватися

plan-aim-self = Робити щось самостійно

## What the school does for a goal. One short sentence each.

plan-school-material = Школа дає додому книжку або гру.

plan-school-small = Учитель пояснює ще раз у маленькій групі.

plan-school-steps = Учитель пояснює короткими, зрозумілими кроками.

plan-school-place = Дитина отримує добре місце в класі.

plan-school-buddy = Допомагає інша дитина з класу.

plan-school-praise = Учитель каже, що виходить добре.

plan-school-ask = Учитель щотижня запитує дитину, як справи.

## What the parents do. One short sentence each.

plan-parents-read = Удома дитина і хтось із батьків щодня читають разом десять хвилин.

plan-parents-talk = Удома батьки й дитина говорять про школу своєю мовою.

plan-parents-praise = Батьки кажуть, що виходить добре.

plan-parents-place = Удома є спокійне місце і постійний час для домашніх завдань.

plan-parents-bed = Дитина вчасно лягає спати і вчасно приходить до школи.

plan-parents-library = Батьки й дитина разом ходять до бібліотеки.

plan-parents-tell = Батьки кажуть учителю, якщо вдома щось змінюється.

## What the child does. One short sentence each.

plan-child-choose = Дитина сама вибирає книжку або гру.

plan-child-ask = Дитина запитує, коли щось важко.

plan-child-tell = Дитина щодня розповідає вдома щось про школу.

plan-child-practise = Дитина щодня тренується десять хвилин.

plan-child-bag = Дитина сама складає рюкзак.

plan-child-try = Дитина спочатку пробує сама.

plan-child-play = Дитина запрошує іншу дитину гратися разом.

## How school and parents reach each other. At most 25 characters.

plan-channel-app = повідомлення в застосунку

plan-channel-phone = телефон

plan-channel-mail = електронна пошта

plan-channel-face = розмова в школі

plan-channel-paper = лист на папері

## How often. One short sentence each.

plan-often-week = Батьки й учитель коротко спілкуються щотижня.

plan-often-two-weeks = Батьки й учитель коротко спілкуються раз на два тижні.

plan-often-month = Батьки й учитель спілкуються щомісяця.

plan-often-report = Батьки й учитель спілкуються після кожного табеля (rapport).

plan-often-needed = Батьки й учитель спілкуються, коли це потрібно.

## Who begins. One short sentence each.

plan-starts-teacher = Спілкування починає вчитель.

plan-starts-parents = Спілкування починають батьки.

plan-starts-both = Почати можуть і батьки, і вчитель.

## What the contact is about. At most 25 characters.

plan-about-progress = навчання

plan-about-behaviour = поведінка в класі

plan-about-homework = домашні завдання

plan-about-well = як почувається дитина

plan-about-practical = практичні питання

## When a parent can be reached well. At most 25 characters.

plan-times-before = до уроків

plan-times-after = одразу після уроків

plan-times-afternoon = після обіду

plan-times-evening = після 17:00

## The summary: at most five of these and the sentences above.

# Variables:
#   $count (Count) - how many goals
#   $goals (Text) - the goals, with commas
plan-goals = { PLURAL($count) ->
    [one] Ціль: { $goals }.
    [few] Цілі: { $goals }.
    [many] Цілі: { $goals }.
   *[other] Цілі: { $goals }.
}

# Variables:
#   $channel (Text) - how: "bellen"
plan-reached = Як учитель зв’яжеться з вами: { $channel }.

# Variables:
#   $date (Date) - the day on which parents and teacher look back
plan-look-back = Батьки й учитель разом подивляться, як ідуть справи. День: { $date }.

## Own words of the teacher in a text of another language.

# Variables:
#   $words (Text) - Dutch words, as the teacher wrote them
plan-in-dutch = { $words } (нідерландською)

## The message to the parent, and the same plan seen again.

# Variables:
#   $child (Text) - the first name of the child
plan-title = Домовленості. Дитина: { $child }

plan-text = Про це ви домовилися з учителем. Це не контракт. Це завжди можна змінити.

# Variables:
#   $child (Text) - the first name of the child
plan-none = Домовленостей ще немає. Ви домовитеся з учителем на розмові. Дитина: { $child }

plan-ask = Усе правильно?

## Labels of lines under the goals.

# Variables:
#   $date (Date) - by when
plan-by = Термін: { $date }.

# Variables:
#   $topics (Text) - what the contact is about, with commas
plan-about = Теми спілкування: { $topics }.

# Variables:
#   $channel (Text) - how: "bellen"
plan-to-school = Як вам зв’язатися з учителем: { $channel }.

# Variables:
#   $times (Text) - good times, with commas
plan-times = Коли вам зручно: { $times }.

plan-note = Іноді ви отримуватимете коротке повідомлення про те, що виходить добре.

plan-apart = Школа дає інформацію кожному з батьків окремо.

# Variables:
#   $date (Date) - the last day of the plan
plan-until = Домовленості діють до цього дня: { $date }.

## Who may read the plan. One short sentence each.

plan-visible-class = Ці домовленості бачать лише вчителі класу.

plan-visible-care = Ці домовленості бачать учителі класу й помічник із навчання та поведінки (IB'er).

## Buttons, at most 30 characters.

plan-agree = ✅ Так, усе добре

plan-change = ✏️ Хочу щось змінити

plan-see = 📋 Домовленості

plan-see-new = 📋 Нові домовленості

## After an answer.

plan-agreed = Дякуємо. Учитель бачить, що ви згодні.

plan-agreed-before = Ви погодилися з цим.

plan-changed = Дякуємо. Учитель бачить, що ви хочете щось змінити, і зв’яжеться з вами. Ви також можете зателефонувати або поговорити після уроків.

plan-changed-before = Ви хочете щось змінити. Учитель про це знає.

## An old message about a plan that has a newer version.

plan-replaced = Ці домовленості вже старі. Є нові домовленості.

## Looking back, six to eight weeks after the talk.

# Variables:
#   $child (Text) - the first name of the child
plan-how-title = Як ідуть справи з домовленостями? Дитина: { $child }

plan-how-text = Можна сказати все. Правильних чи неправильних відповідей немає.

## Buttons, at most 30 characters.

plan-how-well = 🙂 Усе йде добре

plan-how-partly = 😐 Добре, але не все

plan-how-talk = 💬 Хочу про це поговорити

## After the answer.

plan-thanks-well = Чудово! Учитель бачить вашу відповідь.

plan-thanks-partly = Дякуємо. Учитель бачить вашу відповідь і подумає разом з вами, що допоможе.

plan-thanks-talk = Дякуємо. Учитель бачить вашу відповідь і зв’яжеться з вами.

## When the parent may expect news of how it goes.

# Variables:
#   $day (Date) - a school day
plan-news-on = Ви дізнаєтеся, як ідуть справи. Останній день для цього: { $day }.

plan-news-report = Ви дізнаєтеся, як ідуть справи, після наступного табеля (rapport).
