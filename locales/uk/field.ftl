# review: draft

### Days, hours, amounts and things as they stand in messages and on buttons; what is said when a typed text is none.

# Variables:
#   $first (Text) - the first day
#   $last (Text) - the last day
field-range = { $first } – { $last }
# Variables:
#   $amount (Text) - euros: "25" or "12,50", with the comma
field-amount = € { $amount }
# Variables:
#   $weekday (Text) - Tuesday
#   $numbers (Text) - day and month: 24-11
field-day = { $weekday } { $numbers }
# Stands behind a sentence that holds what the school typed. Dutch readers never see it.
field-in-dutch = (так написала школа, нідерландською)
field-yes = Так
field-no = Ні

## A typed text that cannot be read

field-wrong-empty = Тут ще нічого не написано.
field-wrong-day = Я не розумію, який це день. Напишіть, наприклад: 24-11.
field-wrong-order = Останній день раніше, ніж перший.
field-wrong-weekday = Я не розумію, які це дні тижня. Напишіть, наприклад: понеділок, четвер.
field-wrong-time = Я не розумію, котра це година. Напишіть, наприклад: 8:30.
field-wrong-amount = Я не розумію, яка це сума. Напишіть, наприклад: 12,50.
field-wrong-number = Я не розумію, яке це число. Напишіть, наприклад: 4.
# Variables:
#   $count (Count) - the largest number, or euros
field-wrong-large = Найбільше можливе число: { $count }.
# Variables:
#   $count (Count) - letters at most
field-wrong-long = Текст задовгий. Тут поміщається лише { PLURAL($count) ->
    [one] { $count } літера
    [few] { $count } літери
    [many] { $count } літер
   *[other] { $count } літери
}.
field-wrong-word = Виберіть одну з кнопок.
field-wrong-link = Це не адреса сторінки. Адреса починається з https://

## Days of the week: on buttons, and in lists ("maandag, donderdag")

field-weekday-1 = понеділок
field-weekday-2 = вівторок
field-weekday-3 = середа
field-weekday-4 = четвер
field-weekday-5 = п’ятниця
field-weekday-6 = субота
field-weekday-7 = неділя

## Things to bring: in lists after "Geef uw kind mee:", and as answers. Without an article, small letters.

field-item-lunch = обід із собою
field-item-drink = напій
field-item-fruit = фрукти
field-item-gym = речі для фізкультури
field-item-swim = речі для плавання
field-item-towel = рушник
field-item-sunscreen = сонцезахисний крем
field-item-cap = кепка
field-item-raincoat = дощовик
field-item-boots = гумові чоботи
field-item-old-clothes = старий одяг
field-item-pyjamas = піжама
field-item-sleeping-bag = спальний мішок
field-item-pillow = подушка
field-item-bike = велосипед
field-item-helmet = велосипедний шолом
field-item-pillowcase = наволочка
field-item-book = книжка
field-item-notebook = зошит
field-item-pen = ручка
field-item-crayons = кольорові олівці
field-item-cuddly-toy = м’яка іграшка
field-item-photo = фото
field-item-money = гроші
field-item-medicine = ліки
field-item-permission = бланк із дозволом

## Food that a child can have an allergy for: in lists after "vanwege een allergie:"

field-item-nuts = горіхи
field-item-peanuts = арахіс
field-item-milk = молоко
field-item-eggs = яйця
field-item-gluten = глютен
field-item-fish = риба
field-item-soy = соя
field-item-sesame = кунжут

## What the school pays from the contribution of parents: in lists after "Het geld is voor:"

field-item-trips = екскурсії
field-item-camp = поїздка з ночівлею (kamp)
field-item-feasts = свята
field-item-sport = спорт
field-item-culture = музика і театр
field-item-materials = додаткові речі

## Words of a choice that parents read, as answers to a question. Buttons of at most 30 characters.

field-choice-tables = таблиця множення
field-choice-reading = читання
field-choice-spelling = правопис
field-choice-topography = місця на карті
field-choice-clock = час на годиннику
field-choice-money = рахування грошей
field-choice-letters = букви
field-choice-maths = математика
field-choice-talking = говорити в класі
field-choice-listening = слухати
field-choice-playing = гратися разом
field-choice-courage = пробувати нове
field-choice-alone = працювати самостійно
field-choice-bag = у рюкзаку
field-choice-locker = у шафці із замком
field-choice-not-at-school = вдома
field-choice-other = інше
