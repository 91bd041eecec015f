# review: draft

### Messages from school to families. Each kind has a name (a heading, at most 30 characters), its main sentence, the same
### more simply (-simple), and one question (-ask, below it three short answers). Short sentences, one idea each, no blame.
### What the school typed itself ($which, $reason, $note, $place, $text) stays in Dutch; a remark about that is added.
### In a newsletter there is no child: a sentence that names the child or the group has a second form (-all) without them.

## Practise at home

block-practise-at-home-name = Вправи вдома
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home = Дитина вправляється вдома: { $what ->
    [tables] таблиця множення (tafels)
    [reading] читання
    [spelling] правопис
    [topography] місця на карті (topografie)
    [clock] час на годиннику
    [money] рахування грошей
    [letters] букви
   *[other] завдання для школи
}. Останній день: { $until }.
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home-simple = Вправи: { $what ->
    [tables] таблиця множення
    [reading] читання
    [spelling] правопис
    [topography] місця на карті
    [clock] час на годиннику
    [money] рахування грошей
    [letters] букви
   *[other] для школи
}. Останній день: { $until }.
block-practise-at-home-ask = У чому вправляється дитина?
# Variables:
#   $days (Count) - times a week
#   $minutes (Count) - minutes
block-practise-often = Досить { PLURAL($days) ->
    [one] { $days } раз
    [few] { $days } рази
    [many] { $days } разів
   *[other] { $days } раза
} на тиждень по { PLURAL($minutes) ->
    [one] { $minutes } хвилині
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}.
# Variables:
#   $how (Word) - aloud, say-fast, write, flashcards or video
block-practise-how = { $how ->
    [aloud] Нехай дитина читає вголос.
    [say-fast] Нехай дитина каже відповіді швидко і вголос.
    [write] Нехай дитина це записує.
    [flashcards] Візьміть картки із запитанням і відповіддю.
   *[video] Разом подивіться відео.
}

## Homework

block-homework-due-name = Домашнє завдання
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
#   $subject (Word) - language, maths, topography, history, english, verbs or other
block-homework-due = { $subject ->
    [language] Домашнє завдання з мови
    [maths] Домашнє завдання з математики
    [topography] Домашнє завдання з географії (topografie)
    [history] Домашнє завдання з історії
    [english] Домашнє завдання з англійської
    [verbs] Домашнє завдання про дієслова
   *[other] Домашнє завдання
}: { $do ->
    [learn] вивчити
    [make] зробити
   *[bring] принести
}. На який день: { $deadline }.
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
block-homework-due-simple = Домашнє завдання: { $do ->
    [learn] вивчити
    [make] зробити
   *[bring] принести
}. День: { $deadline }.
block-homework-due-ask = На який день це домашнє завдання?

## A talk in front of the class

block-book-talk-name = Виступ перед класом
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
#   $talk (Word) - show-and-tell, book-talk or presentation
block-book-talk = { $date }: { $child } виступає. Це буде { $talk ->
    [show-and-tell] доповідь перед класом (spreekbeurt)
    [book-talk] розповідь про книжку (boekbespreking)
   *[presentation] презентація
}.
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
block-book-talk-simple = { $date }: { $child } розповідає щось класу.
block-book-talk-ask = Якого дня ваша дитина розповідає класу?
# Variables:
#   $minutes (Count) - minutes
block-book-talk-minutes = Це триває { PLURAL($minutes) ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}.
block-book-talk-home = Удома можна вправлятися і вашою мовою.

## Test week

block-test-week-name = Тиждень тестів
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-test-week = Тиждень тестів (toetsweek), клас { $group }: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-test-week-all = Тиждень тестів (toetsweek): { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-test-week-simple = У вашої дитини тести в школі: { $dates }.
block-test-week-ask = Якого дня починається тиждень тестів?
# Variables:
#   $tip (Word) - sleep, breakfast, calm or no-cramming
block-test-week-tip = { $tip ->
    [sleep] Допомагає добрий сон.
    [breakfast] Допомагає добрий сніданок.
    [calm] Допомагає спокій. Дитині не треба хвилюватися.
   *[no-cramming] Допомагають ігри та прогулянки.
}
block-test-week-enough = Додатково вправлятися не треба.

## Report

block-report-and-talks-name = Табель
# Variables:
#   $date (Text) - the day
block-report-and-talks = Дитина принесе табель (rapport) додому: { $date }.
# Variables:
#   $date (Text) - the day
block-report-and-talks-simple = Дитина принесе табель: { $date }.
# Variables:
#   $from-group (Count) - a year of school, 1 to 8
block-report-from-group = Це для групи (groep) { $from-group } і старших.
# Variables:
#   $talks-from (Text) - the day
block-report-pick = З цього дня ви можете вибрати час розмови: { $talks-from }.
# Variables:
#   $talks-from (Text) - the day
block-report-propose = З цього дня ви отримаєте пропозицію часу для розмови: { $talks-from }.

## How it goes with one child

block-progress-positive-name = Добра новина
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-positive = { $good ->
    [reading] { $child } добре читає.
    [maths] { $child } добре рахує.
    [playing] { $child } гарно грається з іншими.
    [courage] { $child } сміливо пробує нове.
    [help-others] { $child } допомагає іншим дітям.
    [effort] { $child } старанно працює.
   *[other] { $child }: усе йде добре.
}
# Variables:
#   $child (Text) - first name
block-progress-positive-simple = Чудово вийшло: { $child }.
block-well-done-today-name = Сьогодні чудово
# Variables:
#   $child (Text) - first name
block-well-done-today = { $child }: сьогодні все вийшло дуже добре.
# Variables:
#   $child (Text) - first name
block-well-done-today-simple = { $child }: сьогодні все було добре.
block-progress-note-name = Як справи
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note = { $child }: ось що виходить добре — { $good ->
    [reading] читати
    [maths] рахувати
    [spelling] писати без помилок
    [talking] говорити в класі
    [listening] слухати
    [playing] гратися разом
    [courage] пробувати нове
    [help-others] допомагати іншим
    [effort] старанно працювати
   *[alone] працювати самостійно
}.
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note-simple = { $child } добре вміє { $good ->
    [reading] читати
    [maths] рахувати
    [spelling] писати без помилок
    [talking] говорити в класі
    [listening] слухати
    [playing] гратися разом
    [courage] пробувати нове
    [help-others] допомагати іншим
    [effort] старанно працювати
   *[alone] працювати самостійно
}.
block-progress-note-ask = У чому дитина може ще вправлятися?
# Variables:
#   $child (Text) - first name
#   $practise (Word) - what to practise, a word
block-progress-practise = { $child } може ще вправлятися: { $practise ->
    [reading] читати
    [tables] таблиця множення (tafels)
    [maths] рахувати
    [spelling] писати без помилок
    [letters] букви
    [talking] говорити в класі
    [listening] слухати
    [playing] гратися разом
    [courage] пробувати нове
   *[alone] працювати самостійно
}.
# Variables:
#   $practise (Word) - what to practise, a word
block-progress-home = { $practise ->
    [reading] Щодня читайте разом десять хвилин.
    [tables] Щодня разом кажіть уголос множення на одне число.
    [maths] Разом рахуйте в магазині.
    [spelling] Щодня разом пишіть п’ять слів.
    [letters] Разом шукайте букви вдома і на вулиці.
    [talking] Разом говоріть про день, своєю мовою.
    [listening] Прочитайте історію вголос і запитайте, що сталося.
    [playing] Разом грайте в гру, по черзі.
    [courage] Нехай дитина вибере щось нове і спробує.
   *[alone] Нехай дитина щодня робить одну справу сама.
}

## A day that is different

block-early-end-name = Уроки закінчаться раніше
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end = { $date }: уроки закінчуються о { $end }. Потім дитина вільна.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end-simple = { $date }: кінець уроків о { $end }.
block-early-end-ask = О котрій закінчуються уроки того дня?
block-class-split-substitute-name = Інший учитель
# Variables:
#   $absence (Word) - teacher-ill or training
#   $group (Text) - the name of the group: 4A, De Vlinders
block-class-split-why = { $absence ->
    [teacher-ill] У класі { $group } хворіє вчитель.
   *[training] У класі { $group } вчитель на навчанні.
}
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute = { $instead ->
    [split] { $date }: діти з класу { $group } будуть в інших класах.
    [substitute] { $date }: у класі { $group } буде вчитель на заміну (invaller).
   *[other-teacher] { $date }: у класі { $group } буде інший учитель.
}
# Variables:
#   $absence (Word) - teacher-ill or training
block-class-split-why-all = { $absence ->
    [teacher-ill] Учитель хворіє.
   *[training] Учитель на навчанні.
}
# Variables:
#   $date (Text) - the day
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute-all = { $instead ->
    [split] { $date }: діти будуть в інших класах.
    [substitute] { $date }: буде вчитель на заміну (invaller).
   *[other-teacher] { $date }: буде інший учитель.
}
# Variables:
#   $date (Text) - the day
block-class-split-substitute-simple = { $date }: свого вчителя не буде. Дитина йде до школи, як завжди.
block-class-split-substitute-ask = Якого дня буде інакше?
# Variables:
#   $person (Text) - a name as typed: juf Anne
block-class-split-person = Ім’я вчителя: { $person }.
block-bring-tomorrow-name = Принести до школи
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow = { $date }: дайте дитині із собою: { $items }.
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow-simple = { $date }, у рюкзак: { $items }.
block-bring-tomorrow-ask = Якого дня дитина це приносить?
block-excursion-name = Екскурсія
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-excursion = { $date }: екскурсія, клас { $group }. З { $start } до { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-excursion-all = { $date }: діти йдуть на екскурсію. З { $start } до { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-excursion-simple = { $date }: екскурсія з класом. Початок: { $start }. Кінець: { $end }.
block-excursion-ask = Якого дня екскурсія?
# Variables:
#   $transport (Word) - bus, walk, bike, car or train
block-transport = { $transport ->
    [bus] Діти їдуть автобусом.
    [walk] Діти йдуть пішки.
    [bike] Діти їдуть велосипедами.
    [car] Діти їдуть автомобілями.
   *[train] Діти їдуть поїздом.
}
block-camp-name = Поїздка з ночівлею (kamp)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-camp = Клас { $group } їде в поїздку на кілька днів (kamp): { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-camp-all = Діти їдуть у поїздку на кілька днів (kamp): { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-camp-simple = Поїздка з ночівлею: { $dates }.
block-camp-ask = Якого дня клас від’їжджає?
# Variables:
#   $departure (Text) - the hour: 09:00
#   $return (Text) - the hour: 15:00
block-camp-hours = Від’їзд: { $departure }. Повернення: { $return }.
block-camp-night = Ваша дитина там і ночує.
block-camp-diet = Ваша дитина має алергію? Або у вас є побажання щодо їжі чи молитви? Скажіть нам про це вчасно.
# Variables:
#   $info-evening (Text) - the day
block-camp-evening = Інформаційний вечір для батьків: { $info-evening }.
block-gym-bag-name = Фізкультура
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-gym-bag = Фізкультура (gym), клас { $group }: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-gym-bag-all = У дітей фізкультура (gym): { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-gym-bag-simple = Дні фізкультури: { $days }.
block-gym-bag-ask = Коли у вашої дитини фізкультура?
block-gym-shoes = Спортивне взуття, будь ласка, без чорної підошви.
block-write-name = Підпишіть речі: напишіть ім’я дитини.
block-swimming-name = Урок плавання
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-swimming = Урок плавання (zwemles), клас { $group }: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-swimming-all = У дітей урок плавання (zwemles): { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-swimming-simple = Дні плавання: { $days }.
block-swimming-ask = Коли у вашої дитини урок плавання?
# Variables:
#   $start (Text) - the hour: 08:30
block-swimming-start = Урок плавання починається о { $start }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-swimming-dates = Період: { $dates }.
block-swimming-bus = Діти їдуть автобусом.
block-sports-day-name = Спортивний день
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-sports-day = { $date }: спортивний день (sportdag), клас { $group }. З { $start } до { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-sports-day-all = { $date }: спортивний день (sportdag). З { $start } до { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-sports-day-simple = { $date }: спортивний день. Початок: { $start }. Кінець: { $end }.
block-sports-day-ask = Якого дня спортивний день?
block-sports-clothes = Того дня дитина приходить у спортивному одязі.
block-library-day-name = Бібліотека
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-library-day = { $date }: клас { $group } йде до бібліотеки (bibliotheek).
# Variables:
#   $date (Text) - the day
block-library-day-all = { $date }: діти йдуть до бібліотеки (bibliotheek).
# Variables:
#   $date (Text) - the day
block-library-day-simple = { $date }: клас іде до бібліотеки.
block-library-day-ask = Якого дня клас іде до бібліотеки?
block-photo-day-name = Шкільне фото
# Variables:
#   $date (Text) - the day
#   $who (Word) - children, class or siblings
block-photo-day = { $date }: до школи прийде фотограф. { $who ->
    [children] Фотограф сфотографує кожну дитину.
    [class] Фотограф сфотографує клас.
   *[siblings] Братам і сестрам можна сфотографуватися разом.
}
# Variables:
#   $date (Text) - the day
block-photo-day-simple = { $date }: фото в школі.
block-photo-day-ask = Якого дня прийде фотограф?
block-photo-free = Купувати фото не обов’язково.
# Variables:
#   $opt-out (Text) - the day
block-photo-opt-out = Не хочете фото дитини? Так можна. Скажіть про це раніше, ніж настане цей день: { $opt-out }.

## Parties and themes

block-theme-week-name = Тематичний тиждень
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $theme (Word) - theme-reading, health, bullying, water, relationships-and-body, technology, art or other
block-theme-week = { $theme ->
    [theme-reading] Тематичний тиждень про читання
    [health] Тематичний тиждень про здоров’я
    [bullying] Тематичний тиждень про цькування (булінг)
    [water] Тематичний тиждень про воду
    [relationships-and-body] Тематичний тиждень про стосунки і тіло
    [technology] Тематичний тиждень про техніку
    [art] Тематичний тиждень про мистецтво
   *[other] Тематичний тиждень
}: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-theme-week-simple = Клас працює над однією темою: { $dates }.
block-theme-body = Ви завжди можете запитати, чого вчиться ваша дитина.
# Variables:
#   $home-tip (Text) - as the school typed it
block-home-tip = Порада для дому: { $home-tip }
block-sinterklaas-name = Свято Sinterklaas
# Variables:
#   $date (Text) - the day
block-sinterklaas = Ми святкуємо Sinterklaas (дитяче свято з подарунками): { $date }.
# Variables:
#   $date (Text) - the day
block-sinterklaas-simple = { $date }: свято Sinterklaas у школі.
block-sinterklaas-ask = Якого дня свято?
# Variables:
#   $end (Text) - the hour: 12:00
block-free-at = Того дня уроки закінчуються о { $end }.
# Variables:
#   $surprise-from (Count) - a year of school, 1 to 8
block-sinterklaas-surprise = Діти з групи (groep) { $surprise-from } і старші роблять surprise.
block-sinterklaas-what = Surprise — це подаруночок у саморобній упаковці з віршем. Дитина робить упаковку сама.
# Variables:
#   $present-most (Text) - euros: € 5
block-sinterklaas-present = Подаруночок коштує не більше ніж { $present-most }.
block-money-help = Для вас це задорого? Скажіть школі. Школа охоче допоможе. Інші батьки про це не дізнаються.
block-christmas-name = Різдвяна вечеря
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas = { $date }: різдвяна вечеря (kerstdiner), з { $start } до { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas-simple = { $date }: їмо разом у школі. Початок: { $start }. Кінець: { $end }.
block-christmas-ask = Якого дня різдвяна вечеря?
block-christmas-food = Кожна родина приносить щось поїсти.
# Variables:
#   $link (Text) - the address of a page
block-christmas-list = Напишіть у списку, що ви принесете: { $link }
block-every-faith = Ми раді дітям будь-якої віри.
block-kings-games-name = День ігор (Koningsspelen)
# Variables:
#   $date (Text) - the day
block-kings-games = { $date }: день ігор (Koningsspelen). Діти разом займаються спортом і грають в ігри.
# Variables:
#   $date (Text) - the day
block-kings-games-simple = { $date }: день спорту й ігор у школі.
block-kings-games-ask = Якого дня день ігор (Koningsspelen)?
block-kings-breakfast = Діти разом снідають у школі.
# Variables:
#   $wear (Word) - orange or sports-clothes
block-kings-wear = { $wear ->
    [orange] Дитина може одягнути щось помаранчеве.
   *[sports-clothes] Того дня дитина приходить у спортивному одязі.
}
block-other-celebration-name = Особливий день
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration = { $feast ->
    [eid] { $date }: ми святкуємо мусульманське свято (Eid).
    [ramadan] { $date }: у школі ми говоримо про місяць рамадан (ramadan).
    [holi] { $date }: ми святкуємо свято барв (Holi).
    [divali] { $date }: ми святкуємо свято вогнів (Divali).
    [carnival] { $date }: ми святкуємо карнавал (carnaval).
    [sint-maarten] { $date }: ми святкуємо свято ліхтариків (Sint-Maarten).
    [keti-koti] { $date }: ми святкуємо день скасування рабства (Keti Koti).
    [lunar-new-year] { $date }: ми святкуємо новий рік за місячним календарем (maanjaar).
   *[other] { $date }: у школі свято.
}
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration-simple = { $date }: { $feast ->
    [eid] мусульманське свято (Eid)
    [ramadan] місяць рамадан (ramadan)
    [holi] свято барв (Holi)
    [divali] свято вогнів (Divali)
    [carnival] карнавал (carnaval)
    [sint-maarten] свято ліхтариків (Sint-Maarten)
    [keti-koti] день скасування рабства (Keti Koti)
    [lunar-new-year] новий рік за місячним календарем (maanjaar)
   *[other] свято
}.
block-other-celebration-ask = Про який день ідеться?
block-ramadan-tired = У цей час деякі діти трохи втомлені.
# Variables:
#   $activity (Text) - as the school typed it
block-activity = Що робитимуть діти: { $activity }
# Variables:
#   $dress (Text) - as the school typed it
block-dress = Одяг: { $dress }

## Contact, help, changes

block-please-contact-me-name = Коротка розмова
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me = { $urgency ->
    [today] Чи можете ви сьогодні зв’язатися зі мною? Дитина: { $child }.
   *[this-week] Чи можете ви цього тижня зв’язатися зі мною? Дитина: { $child }.
}
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me-simple = { $urgency ->
    [today] Хочу сьогодні поговорити з вами. Дитина: { $child }.
   *[this-week] Хочу цього тижня поговорити з вами. Дитина: { $child }.
}
# Variables:
#   $channel (Word) - app, call or talk
block-contact-channel = { $channel ->
    [app] Досить повідомлення.
    [call] Найзручніше телефоном.
   *[talk] Хочу поговорити з вами в школі.
}
# Variables:
#   $about (Word) - practical, learning, behaviour, health or friends
block-contact-about = { $about ->
    [practical] Це практичне питання.
    [learning] Це про навчання.
    [behaviour] Це про поведінку.
    [health] Це про здоров’я.
   *[friends] Це про друзів.
}
block-contact-calm = Не хвилюйтеся.
block-lice-found-name = Воші
# Variables:
#   $child (Text) - first name
block-lice-found = У вашої дитини ({ $child }) помітили вошей.
# Variables:
#   $child (Text) - first name
block-lice-found-simple = { $child } має вошей. Два тижні щодня розчісуйте волосся гребінцем від вошей.
block-lice-first-step = У школі волосся вже один раз розчесали.
block-lice-comb = Помийте волосся. Два тижні щодня розчісуйте його гребінцем від вошей.
# Variables:
#   $child (Text) - first name
block-lice-school = { $child } може ходити до школи, як завжди.
block-lice-normal = Воші бувають часто, навіть у чистому волоссі.
block-volunteers-wanted-name = Потрібна допомога
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
#   $task (Word) - library, trip, class-decoration, class-parent, sports, market, lice, traffic, read-aloud or other
block-volunteers-wanted = { $task ->
    [library] Хто допоможе в бібліотеці?
    [trip] Хто піде з нами на екскурсію?
    [class-decoration] Хто допоможе прикрасити клас?
    [class-parent] Хто хоче допомагати з організацією в класі (klassenouder)?
    [sports] Хто допоможе під час спорту?
    [market] Хто допоможе на ярмарку?
    [lice] Хто допоможе перевіряти волосся на вошей?
    [traffic] Хто допоможе дітям на дорозі?
    [read-aloud] Хто почитає дітям уголос?
   *[other] Хто може допомогти в школі?
} Коли: { $date }, з { $start } до { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-volunteers-wanted-simple = Школа просить батьків допомогти: { $date }, з { $start } до { $end }.
# Variables:
#   $how-many (Count) - parents
block-volunteers-number = { PLURAL($how-many) ->
    [one] Потрібна { $how-many } людина
    [few] Потрібні { $how-many } людини
    [many] Потрібно { $how-many } людей
   *[other] Потрібно { $how-many } людини
}.
block-volunteers-children = Маленьких дітей можна взяти з собою.
block-ggd-call-name = Дитяча медслужба (GGD)
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call = { $ggd ->
    [vaccination] Дитяча медична служба (GGD) запрошує дітей на щеплення (vaccinatie). Додому прийде лист. У ньому є день і місце.
   *[health-check] Дитяча медична служба (GGD) перевіряє, як діти ростуть, бачать і чують.
}
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call-simple = { $ggd ->
    [vaccination] Ваша дитина може отримати щеплення (vaccinatie). Прочитайте лист від GGD.
   *[health-check] Лікар або медсестра з GGD подивиться, чи дитина здорова.
}
# Variables:
#   $date (Text) - the day
block-ggd-date = День: { $date }.
block-ggd-free = Це безкоштовно і не обов’язково.
block-ggd-present = Ви можете бути поруч.
# Variables:
#   $questionnaire-until (Text) - the day
block-ggd-questionnaire = Заповніть анкету раніше, ніж настане цей день: { $questionnaire-until }.
block-change-of-teacher-name = Новий учитель
# Variables:
#   $from (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher = У класі { $group } працюватиме { $person }. Перший день: { $from }.
# Variables:
#   $from (Text) - the day
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-all = Буде інший учитель: { $person }. Перший день: { $from }.
# Variables:
#   $from (Text) - the day
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-simple = У вашої дитини буде інший учитель: { $person }. Перший день: { $from }.
# Variables:
#   $until (Text) - the last day
block-change-until = Останній день: { $until }.
# Variables:
#   $change (Word) - pregnancy, absence, new-job, new-school-year or other
block-change-why = { $change ->
    [pregnancy] Учитель класу у відпустці.
    [absence] Учителя класу якийсь час не буде.
    [new-job] Учитель класу має нову роботу.
    [new-school-year] Починається новий навчальний рік.
   *[other] Школа охоче розповість вам більше.
}
block-parent-evening-name = Зустріч для батьків
# Variables:
#   $date (Text) - the day
#   $evening (Word) - parent-evening, information-evening, secondary-school, thematic or open-morning
#   $start (Text) - the hour: 08:30
block-parent-evening = { $evening ->
    [parent-evening] Батьківський вечір (ouderavond)
    [information-evening] Інформаційний вечір (informatieavond)
    [secondary-school] Інформаційний вечір про середню школу (informatieavond)
    [thematic] Вечір для батьків на одну тему (thema-avond)
   *[open-morning] Ранок відкритих дверей (open ochtend)
}: { $date }, початок о { $start }. Ласкаво просимо.
# Variables:
#   $date (Text) - the day
#   $start (Text) - the hour: 08:30
block-parent-evening-simple = Школа буде рада вас бачити: { $date }, о { $start }.
block-parent-evening-ask = Якого дня вас запрошують?
# Variables:
#   $end (Text) - the hour: 12:00
block-ends-at = Кінець о { $end }.
# Variables:
#   $topic (Text) - as the school typed it
block-topic = Тема: { $topic }
# Variables:
#   $online (Text) - the address of a page
block-online-link = Можна взяти участь через інтернет: { $online }
block-children-may-come = Дітей можна взяти з собою.
# Variables:
#   $interpreter (Word) - none, phone-interpreter or on-site
block-interpreter = { $interpreter ->
    [none] Перекладача не буде. Ви можете взяти з собою людину, яка вам перекладе.
    [phone-interpreter] Буде перекладач телефоном.
   *[on-site] Буде перекладач у школі.
}
block-start-conversation-invite-name = Перша розмова (startgesprek)
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite = Скоро перші розмови з учителем (startgesprek). Ви поговорите з учителем про свою дитину. Виберіть час раніше, ніж настане цей день: { $choose-before }.
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite-simple = Запрошуємо вас на розмову про вашу дитину. Виберіть час раніше, ніж настане цей день: { $choose-before }.
block-start-conversation-invite-ask = До якого дня ви вибираєте час?
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-talks-dates = Дні розмов: { $dates }.
# Variables:
#   $minutes (Count) - minutes
block-talks-minutes = Розмова триває { PLURAL($minutes) ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}.
block-talks-child = Дитина може прийти з вами.
block-talks-video = Можна поговорити й через відеодзвінок.
block-parent-talk-reminder-name = Розмови з батьками
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder = Розмови з батьками: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder-simple = Розмова в школі про вашу дитину: { $dates }.
block-parent-talk-reminder-ask = Якого дня починаються розмови?
block-talks-own-time = Не пам’ятаєте свій час? Спокійно запитайте вчителя.

## School is closed, or open at other hours

block-study-day-name = Навчання вчителів (studiedag)
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day = { $date }: у вчителів навчання (studiedag). Ваша дитина вільна від уроків { $part ->
    [whole-day] весь день
    [morning] у першій половині дня
   *[afternoon] у другій половині дня
}.
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day-simple = { $date }, без уроків: { $part ->
    [whole-day] весь день
    [morning] перша половина дня
   *[afternoon] друга половина дня
}.
block-study-day-ask = Якого дня у вчителів навчання (studiedag)?
# Variables:
#   $after-school (Word) - open or closed
block-after-school = { $after-school ->
    [open] Догляд після уроків (BSO) працює.
   *[closed] Догляд після уроків (BSO) не працює.
}
block-school-closed-name = Уроків немає
# Variables:
#   $date (Text) - the day
block-school-closed = { $date }: у вашої дитини немає уроків.
# Variables:
#   $date (Text) - the day
block-school-closed-simple = { $date }: уроків немає.
block-school-closed-ask = Якого дня немає уроків?
# Variables:
#   $cause (Word) - staff-shortage, building, snow, power, illness or other
block-closed-cause = { $cause ->
    [staff-shortage] Не вистачає вчителів.
    [building] Є проблема з будівлею.
    [snow] Забагато снігу.
    [power] У школі немає електрики.
    [illness] Багато вчителів хворіє.
   *[other] Школа охоче розповість вам більше.
}
# Variables:
#   $care (Word) - none, emergency-only or full
block-care = { $care ->
    [none] Догляду за дітьми в школі не буде. Немає з ким залишити дитину? Зателефонуйте до школи.
    [emergency-only] Зовсім немає з ким залишити дитину? Тоді в школі буде догляд. Спочатку зателефонуйте до школи.
   *[full] У школі буде догляд за дітьми.
}
block-holiday-dates-name = Канікули (vakantie)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates = { $holiday ->
    [autumn] Осінні канікули (herfstvakantie)
    [christmas] Різдвяні канікули (kerstvakantie)
    [spring] Весняні канікули (voorjaarsvakantie)
    [may] Травневі канікули (meivakantie)
    [summer] Літні канікули (zomervakantie)
   *[whole-year] Весь навчальний рік
}: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates-simple = { $holiday ->
    [whole-year] Цей навчальний рік триває
   *[other] У вашої дитини канікули
}: { $dates }.
block-holiday-dates-ask = Який день перший?
# Variables:
#   $last-day-end (Text) - the hour: 12:00
block-last-day-end = В останній день перед канікулами уроки закінчуються о { $last-day-end }.
block-heat-schedule-name = Інші години через спеку
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule = Дуже жарко. Уроки починаються о { $start } і закінчуються о { $end }. Дні: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule-simple = Уроки з { $start } до { $end }. Дні: { $dates }.
block-heat-schedule-ask = О котрій закінчуються уроки в ці дні?
block-strike-name = Страйк (staking)
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike = { $date }: страйк учителів (staking). { $opening ->
    [closed] Школа зачинена.
    [open] Школа працює.
   *[some-groups] У деяких класах уроків немає.
}
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike-simple = { $date }: { $opening ->
    [closed] школа зачинена
    [open] школа працює
   *[some-groups] у деяких класах уроків немає
}.
block-strike-ask = Якого дня страйк?

## How things go at school

block-report-sick-procedure-name = Дитина хвора (ziekmelden)
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure = Ваша дитина хвора? Повідомте про це до { $report-before }.
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure-simple = Дитина хвора? Скажіть школі до { $report-before }.
block-report-sick-procedure-ask = До котрої години ви повідомляєте, що дитина хвора?
# Variables:
#   $channel (Word) - app, call or talk
block-sick-channel = { $channel ->
    [app] Досить повідомлення в застосунку.
    [call] Зателефонуйте до школи.
   *[mail] Надішліть електронний лист.
}
# Variables:
#   $phone (Text) - a telephone number
block-school-phone = Номер телефону школи: { $phone }
block-sick-each-day = Дитина хворіє довше? Повідомляйте про це щодня.
block-leave-and-absence-rules-name = Вільний день (verlof)
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules = { $leave ->
    [holiday-leave] Хочете вільний день для дитини поза канікулами? Спочатку запитайте школу.
    [religious-feast] Хочете вільний день на релігійне свято? Повідомте про це щонайменше за два дні.
    [luxury-absence] Їхати на відпочинок до початку канікул не дозволено. Школа повідомляє про це муніципалітет (gemeente). Такий закон.
   *[late-arrival] Уроки починаються вчасно. Дитина одного дня прийде пізніше? Повідомте школу.
}
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules-simple = { $leave ->
    [holiday-leave] Вільний день поза канікулами: спочатку запитайте.
    [religious-feast] Вільний день на релігійне свято: повідомте за два дні.
    [luxury-absence] Канікули не починаються раніше.
   *[late-arrival] Дитина прийде пізніше: повідомте школу.
}
# Variables:
#   $ask-weeks (Count) - weeks
block-leave-weeks = Просіть про це щонайменше за { PLURAL($ask-weeks) ->
    [one] { $ask-weeks } тиждень
    [few] { $ask-weeks } тижні
    [many] { $ask-weeks } тижнів
   *[other] { $ask-weeks } тижня
}.
# Variables:
#   $link (Text) - the address of a page
block-leave-form = Бланк: { $link }
block-treats-rules-name = Частування (trakteren)
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules = У вашої дитини день народження? Дитина може роздати щось у класі (trakteren). { $policy ->
    [healthy] Виберіть щось маленьке й корисне для здоров’я.
    [no-food] Виберіть щось інше, не їжу.
   *[anything] Що саме, вибираєте ви.
}
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules-simple = Що роздати на день народження: { $policy ->
    [healthy] щось маленьке й корисне
    [no-food] щось інше, не їжу
   *[anything] вибираєте ви
}.
# Variables:
#   $allergies (Text) - names of food: "nuts, milk"
block-treats-allergies = Через алергію, будь ласка, не давайте для частування: { $allergies }.
block-phones-rules-name = Телефони
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules = У школі ми не користуємося телефонами й смарт-годинниками. Вони залишаються { $kept ->
    [bag] в рюкзаку
    [locker] в шафці із замком
   *[not-at-school] вдома
}.
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules-simple = У школі ми телефоном не користуємося. Він залишається { $kept ->
    [bag] в рюкзаку
    [locker] в шафці із замком
   *[not-at-school] вдома
}.
block-phones-rules-ask = Де залишається телефон?
block-phones-exceptions = Дитині все-таки потрібен телефон? Поговоріть з учителем.
block-traffic-safety-name = Дорожній рух біля школи
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety = { $traffic-rule ->
    [kiss-ride] На місці Kiss & Ride зупиняйтеся лише на мить. Будь ласка, не паркуйтеся там.
    [no-cars] Будь ласка, не під’їжджайте автомобілем до самої школи.
   *[cycle-path] Велодоріжка — для велосипедів. Будь ласка, не зупиняйтеся там автомобілем.
}
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety-simple = { $traffic-rule ->
    [kiss-ride] Kiss & Ride: лише коротка зупинка, без паркування.
    [no-cars] Біля школи — без автомобілів.
   *[cycle-path] На велодоріжці — без автомобілів.
}
# Variables:
#   $from (Text) - the day
block-starts-on = Початок: { $from }.
block-traffic-walk = Ви приходите пішки або приїжджаєте велосипедом? Це добре для всіх дітей.
block-lice-check-name = Огляд волосся (luizencontrole)
# Variables:
#   $date (Text) - the day
block-lice-check = { $date }: батьки-помічники подивляться в усіх дітей, чи немає у волоссі вошей.
# Variables:
#   $date (Text) - the day
block-lice-check-simple = { $date }: перевірка, чи немає вошей.
block-lice-check-ask = Якого дня огляд волосся (luizencontrole)?
block-lice-check-told = У вашої дитини є воші? Тоді про це скажуть лише вам.
block-lice-check-school = Дитина може ходити до школи, як завжди.
block-lost-property-name = Знайдені речі
# Variables:
#   $until (Text) - the last day
block-lost-property = У школі лежать речі, які забули діти. Їх можна забрати. Останній день: { $until }. Потім у школі нічого не залишиться.
# Variables:
#   $until (Text) - the last day
block-lost-property-simple = Подивіться, чи є там речі вашої дитини. Останній день: { $until }.
block-lost-property-ask = До якого дня включно можна забрати речі?
# Variables:
#   $items (Text) - things: "boots, drink"
block-lost-items = Там є, наприклад: { $items }.

## The school as a whole

block-voluntary-contribution-name = Добровільний внесок
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution = Внесок батьків (ouderbijdrage) — { $contribution } за одну дитину, на навчальний рік. Оплата добровільна.
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution-simple = Школа просить { $contribution } за одну дитину. Оплата добровільна. Ваша дитина завжди бере участь.
block-contribution-less = Можна заплатити менше або не платити зовсім.
block-contribution-always = Ваша дитина завжди бере участь.
# Variables:
#   $spent-on (Text) - what it pays for: "trips, sport"
block-contribution-for = На що ці гроші: { $spent-on }.
# Variables:
#   $pay-until (Text) - the last day
block-pay-until = Заплатити можна до цього дня включно: { $pay-until }.
# Variables:
#   $pay-how (Text) - as the school typed it
block-pay-how = Як можна заплатити: { $pay-how }
block-contribution-help = Маєте запитання про гроші? Поговоріть із директором або з муніципалітетом (gemeente).
block-mr-election-name = Вибори до ради (MR)
# Variables:
#   $seats (Count) - parents
block-mr-election = Рада батьків і працівників (medezeggenschapsraad, MR) шукає нових членів серед батьків. { PLURAL($seats) ->
    [one] Потрібна { $seats } людина
    [few] Потрібні { $seats } людини
    [many] Потрібно { $seats } людей
   *[other] Потрібно { $seats } людини
}. Рада (MR) бере участь у рішеннях про школу.
block-mr-election-simple = Школа шукає батьків, які хочуть разом обговорювати справи школи.
block-mr-election-ask = Який перший день голосування?
# Variables:
#   $candidates-until (Text) - the day
block-mr-candidates = Хочете бути в раді (MR)? Запишіться раніше, ніж настане цей день: { $candidates-until }.
# Variables:
#   $vote (Text) - the first and the last day, or one day
block-mr-vote = Голосувати можна: { $vote }.
# Variables:
#   $vote-how (Word) - paper, online or in-app
block-mr-vote-how = { $vote-how ->
    [paper] Голосують на папері.
    [online] Голосують через інтернет.
   *[in-app] Голосують у застосунку.
}
block-head-teacher-news-name = Новини від директора
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news = Директор пише на тему: { $subject-line }
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news-simple = Це новина від школи: { $subject-line }
# Variables:
#   $body (Text) - as the school typed it
block-news-body = Повідомлення: { $body }

## Sentences that several kinds use

# Variables:
#   $which (Text) - as the school typed it
block-which = Що саме: { $which }
# Variables:
#   $items (Text) - what to bring: "boots, drink"
block-items = Дайте дитині із собою: { $items }.
# Variables:
#   $reason (Text) - as the school typed it
block-reason = Чому: { $reason }
# Variables:
#   $note (Text) - as the school typed it
block-note = Варто знати: { $note }
# Variables:
#   $place (Text) - as the school typed it
block-place = Де: { $place }
# Variables:
#   $text (Text) - as the teacher typed it
block-teacher-writes = Учитель пише: { $text }
block-free = Це безкоштовно.
# Variables:
#   $costs (Text) - euros: € 25
block-costs = Вартість: { $costs }.
block-voluntary = Оплата добровільна.
block-always-welcome = Ваша дитина завжди може брати участь, навіть якщо ви не платите.
# Variables:
#   $help-needed (Count) - parents
block-help-needed = Ми шукаємо помічників серед батьків. { PLURAL($help-needed) ->
    [one] Потрібна { $help-needed } людина
    [few] Потрібні { $help-needed } людини
    [many] Потрібно { $help-needed } людей
   *[other] Потрібно { $help-needed } людини
}.
block-little-dutch = Мало знаєте нідерландську? Це не проблема.
# Variables:
#   $link (Text) - the address of a page
block-more = Читати більше: { $link }
# Variables:
#   $groups (Text) - names of groups: "4A, De Vlinders"
block-for-groups = Для кого: { $groups }
