# review: draft

### What a parent tells the school. The school reads these sentences in Dutch, the parent in the own language: they say
### the same. Short, polite, one idea each. Names keep their form: where your language would change the ending of a name,
### put it first with a colon ("{ $child }: ...") or write "my child".

## The headings of the menu. Buttons, at most 30 characters.

tell-menu-absent = 🤒 Відсутність чи запізнення

tell-menu-day = 📅 Сьогодні інакше

tell-menu-learn = 📚 Навчання і листи

tell-menu-care = 💬 Моя дитина і розмови

tell-menu-family = 👪 Родина, гроші та інше

## The names of the kinds. Buttons, at most 40 characters.

tell-ill-today-name = Моя дитина хворіє

tell-late-arrival-name = Ми запізнимося

tell-appointment-name = Стоматолог або лікар

tell-leave-request-name = Попросити вільний день (verlof)

tell-picked-up-by-someone-else-name = Дитину забере хтось інший

tell-goes-to-aftercare-name = Зміни в догляді після уроків

tell-not-at-swimming-or-gym-name = Без фізкультури чи плавання

tell-lost-something-name = Загубили річ

tell-materials-missing-name = Дитині чогось бракує

tell-allergy-or-diet-name = Алергія або їжа

tell-homework-question-name = Питання про домашнє завдання

tell-what-can-i-do-at-home-name = Що я можу робити вдома?

tell-question-about-test-or-report-name = Питання про табель або тест

tell-word-not-understood-name = Я не розумію це слово

tell-do-not-understand-letter-name = Я не розумію цей лист

tell-want-a-talk-name = Я хочу поговорити

tell-child-is-sad-name = Моїй дитині сумно

tell-being-bullied-name = Мою дитину цькують (булінг)

tell-conflict-with-other-child-name = Сварка з іншою дитиною

tell-need-interpreter-name = Мені потрібен перекладач

tell-read-it-to-me-name = Можете мені це розповісти?

tell-safety-signal-name = Є небезпека

tell-general-message-name = Інше повідомлення

tell-compliment-name = Сказати щось добре

tell-can-help-name = Я можу допомогти

tell-payment-question-name = Питання про гроші

tell-new-address-or-phone-name = Нова адреса або телефон

tell-household-info-name = Ми живемо окремо

tell-worry-about-school-rule-name = Мені щось не подобається

tell-complaint-start-name = Повідомити про скаргу

tell-ill-better-name = Моя дитина одужала

tell-leave-question-name = Питання про вільний день

tell-reminder-question-name = Питання про повідомлення

tell-reminder-help-name = Допомога з повідомленням

tell-answer-back-name = Відповідь

## Ill, late, away: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-ill-today = { $child } хворіє і не прийде до школи: { $date }.

# Variables:
#   $symptom (Text) - the word to choose by
tell-ill-symptom = { $symptom ->
    [fever] У моєї дитини температура.
    [vomiting] Мою дитину нудить, є блювання.
    [cold] У моєї дитини застуда.
    [headache] У моєї дитини болить голова.
    [rather-not-say] Не хочу казати, що саме з дитиною.
   *[other] З моєю дитиною щось інше.
}

# Variables:
#   $better (Text) - as it was chosen or typed
tell-ill-back = Думаю, що моя дитина знову прийде в цей день: { $better }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-ill-better = { $child } вже не хворіє і знову прийде до школи: { $date }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $minutes (Count) - how many
tell-late-arrival = { $child } запізниться приблизно на { PLURAL($minutes) ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
}: { $date }.

# Variables:
#   $reason (Text) - the word to choose by
tell-late-reason = { $reason ->
    [traffic] Причина — затримка в дорозі.
    [overslept] Ми проспали.
    [appointment] У нас призначена зустріч.
   *[other] Причина інша.
}

tell-late-sorry = Вибачте за незручності.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-appointment = { $child } має призначену зустріч. День: { $date }.

# Variables:
#   $what (Text) - the word to choose by
tell-appointment-what = { $what ->
    [dentist] Це прийом у стоматолога.
    [doctor] Це прийом у лікаря.
    [hospital] Це прийом у лікарні.
    [speech-therapy] Це заняття в логопеда.
    [other-therapy] Це лікування або терапія.
   *[other] Це інша зустріч.
}

# Variables:
#   $from (Text) - as it was chosen or typed
tell-appointment-from = Моя дитина піде зі школи о { $from }.

# Variables:
#   $until (Text) - as it was chosen or typed
tell-appointment-until = Моя дитина повернеться о { $until }.

# Variables:
#   $person (Text) - as it was chosen or typed
tell-appointment-person = Хто забере мою дитину: { $person }.

# Variables:
#   $child (Text) - the child's first name
#   $dates (Text) - as it was chosen or typed
#   $reason (Text) - the word to choose by
tell-leave-request = { $reason ->
    [religious-feast] Повідомлення: { $child } має вільний день через релігійне свято: { $dates }.
   *[other] Прошу дозволу на вільний час. Дитина: { $child }. Коли: { $dates }.
}

# Variables:
#   $reason (Text) - the word to choose by
tell-leave-reason = { $reason ->
    [wedding] Причина — весілля в родині.
    [moving] Причина — переїзд.
    [funeral] Причина — похорон.
    [serious-illness] Причина — тяжка хвороба в родині.
    [jubilee] Причина — ювілей у родині.
    [religious-feast] Причина — релігійне свято.
    [seasonal-work] Причина — відпустка. Через нашу роботу вона можлива лише тоді.
   *[other] Причина інша.
}

tell-leave-document = У мене є підтвердження, наприклад запрошення.

# Variables:
#   $child (Text) - the child's first name
tell-leave-question = У мене питання про дозвіл на вільний день. Дитина: { $child }. Можете пояснити мені правила?

## Today is different: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $person (Text) - as it was chosen or typed
tell-picked-up-by-someone-else = { $child }: мою дитину забере інша людина. Хто забере: { $person }. День: { $date }.

# Variables:
#   $last (Text) - as it was chosen or typed
tell-picked-up-last = Так буде до цього дня включно: { $last }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $what (Text) - the word to choose by
tell-goes-to-aftercare = { $what ->
    [to-bso] { $child } піде на догляд після уроків (BSO): { $date }.
   *[not-to-bso] { $child } не піде на догляд після уроків (BSO): { $date }.
    [picked-up-by-neighbour] { $child } піде із сусідами: { $date }.
}

# Variables:
#   $fetched (Text) - as it was chosen or typed
tell-aftercare-fetched = Я заберу дитину особисто о { $fetched }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $lesson (Text) - the word to choose by
tell-not-at-swimming-or-gym = { $lesson ->
    [swimming] { $child } не може бути на плаванні: { $date }.
   *[gym] { $child } не може бути на фізкультурі: { $date }.
}

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-lost-something = { $what ->
    [coat] { $child } не може знайти куртку.
    [gym-bag] { $child } не може знайти сумку для фізкультури.
    [bag] { $child } не може знайти рюкзак.
    [lunch-box] { $child } не може знайти ланчбокс.
    [glasses] { $child } не може знайти окуляри.
   *[other] { $child } не може знайти одну річ.
}

# Variables:
#   $when (Text) - as it was chosen or typed
tell-lost-when = Коли це сталося: { $when }.

tell-lost-seen = Може, це залишилося в школі?

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-materials-missing = { $what ->
    [gym-clothes] { $child } ще не має одягу для фізкультури.
    [exercise-book] { $child } ще не має зошита.
    [pen] { $child } ще не має ручки.
    [chromebook] { $child } ще не має ноутбука для школи.
    [bag] { $child } ще не має рюкзака.
   *[other] { $child } ще не має чогось для школи.
}

# Variables:
#   $help (Text) - the word to choose by
tell-materials-help = { $help ->
    [money] Зараз ми не можемо за це заплатити. Можете допомогти?
   *[arrange] Ми скоро про це подбаємо.
}

# Variables:
#   $child (Text) - the child's first name
#   $diet (Text) - the word to choose by
tell-allergy-or-diet = { $diet ->
    [allergy] { $child } має алергію.
    [no-pork] { $child } не їсть свинини.
    [no-meat] { $child } не їсть м’яса.
    [no-gelatin] { $child } не їсть желатину.
    [vegetarian] { $child } їсть вегетаріанську їжу.
    [diabetes] { $child } має діабет.
   *[other] { $child }: є їжа, якої дитині не можна.
}

# Variables:
#   $food (Text) - as it was chosen or typed
tell-diet-food = Ідеться про таке: { $food }.

tell-diet-serious = Зверніть увагу: реакція може бути тяжкою.

# Variables:
#   $medicine (Text) - the word to choose by
tell-diet-medicine = { $medicine ->
    [yes] Моїй дитині потрібні для цього ліки.
   *[no] Моїй дитині не потрібні для цього ліки.
}

tell-diet-ask = Чи можна моїй дитині щось інше, коли в класі частують?

## Learning: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $subject (Text) - the word to choose by
tell-homework-question = { $subject ->
    [reading] У мене питання про читання. Дитина: { $child }.
    [spelling] У мене питання про правопис. Дитина: { $child }.
    [maths] У мене питання про математику. Дитина: { $child }.
    [tables] У мене питання про таблицю множення. Дитина: { $child }.
    [topography] У мене питання про місця на карті (topografie). Дитина: { $child }.
    [book-talk] У мене питання про доповідь або розповідь про книжку. Дитина: { $child }.
   *[other] У мене питання про інший предмет. Дитина: { $child }.
}

# Variables:
#   $difficulty (Text) - the word to choose by
tell-homework-difficulty = { $difficulty ->
    [too-easy] Домашнє завдання надто легке.
    [too-hard] Удома це не дуже виходить. Це надто важко.
    [no-time] Удома на це замало часу.
   *[not-clear] Незрозуміло, що моя дитина має робити.
}

tell-homework-ask = Як мені найкраще допомогти дитині?

# Variables:
#   $child (Text) - the child's first name
#   $subject (Text) - the word to choose by
tell-what-can-i-do-at-home = { $subject ->
    [reading] Хочу допомагати вдома з читанням. Дитина: { $child }.
    [spelling] Хочу допомагати вдома з правописом. Дитина: { $child }.
    [maths] Хочу допомагати вдома з математикою. Дитина: { $child }.
    [tables] Хочу допомагати вдома з таблицею множення. Дитина: { $child }.
    [topography] Хочу допомагати вдома з місцями на карті (topografie). Дитина: { $child }.
    [book-talk] Хочу допомогти вдома з доповіддю або розповіддю про книжку. Дитина: { $child }.
   *[other] Хочу допомагати вдома з іншим предметом. Дитина: { $child }.
}

# Variables:
#   $daily (Count) - how many minutes a day
tell-home-daily = Я маю на день приблизно { PLURAL($daily) ->
    [one] { $daily } хвилину
    [few] { $daily } хвилини
    [many] { $daily } хвилин
   *[other] { $daily } хвилини
}.

tell-home-ask = Що мені найкраще робити?

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-question-about-test-or-report = { $what ->
    [report] { $child }: я не дуже розумію табель (rapport). Можете пояснити, що він означає?
    [test] { $child }: я не дуже розумію тест. Можете пояснити, що означає результат?
    [advice] { $child }: я не дуже розумію рекомендацію школи (schooladvies). Можете пояснити, що вона означає?
   *[level] { $child }: я не дуже розумію рівень. Можете пояснити, що він означає?
}

# Variables:
#   $word (Text) - as it was chosen or typed
tell-word-not-understood = Я не розумію це слово: «{ $word }». Можете його пояснити?

# Variables:
#   $which (Text) - the word to choose by
tell-do-not-understand-letter = { $which ->
    [newsletter] Я не дуже розумію лист із новинами школи (nieuwsbrief). Можете пояснити мені найважливіше, простою нідерландською або з перекладачем?
    [letter] Я не дуже розумію лист від школи. Можете пояснити мені найважливіше, простою нідерландською або з перекладачем?
    [app] Я не дуже розумію повідомлення в застосунку школи. Можете пояснити мені найважливіше, простою нідерландською або з перекладачем?
   *[other] Я не дуже розумію повідомлення від школи. Можете пояснити мені найважливіше, простою нідерландською або з перекладачем?
}

## How the child is, and talking: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-want-a-talk = { $about ->
    [learning] Хочу поговорити з вами про навчання. Дитина: { $child }.
    [behaviour] Хочу поговорити з вами про поведінку. Дитина: { $child }.
    [friends] Хочу поговорити з вами про друзів. Дитина: { $child }.
    [health] Хочу поговорити з вами про здоров’я. Дитина: { $child }.
    [practical] Хочу поговорити з вами про практичне питання. Дитина: { $child }.
   *[other] Хочу поговорити з вами. Дитина: { $child }.
}

# Variables:
#   $long (Count) - how many minutes
tell-talk-long = Для розмови досить { PLURAL($long) ->
    [one] { $long } хвилини
    [few] { $long } хвилин
    [many] { $long } хвилин
   *[other] { $long } хвилини
}.

# Variables:
#   $moment (Text) - the word to choose by
tell-talk-moment = { $moment ->
    [before-school] Мені найзручніше до уроків.
    [morning] Мені найзручніше вранці.
    [afternoon] Мені найзручніше вдень, після обіду.
    [evening] Мені найзручніше ввечері.
   *[after-school] Мені найзручніше після уроків.
}

# Variables:
#   $online (Text) - the word to choose by
tell-talk-online = { $online ->
   *[at-school] Хочу прийти до школи.
    [online] Хочу поговорити онлайн.
    [phone] Хочу поговорити телефоном.
}

# Variables:
#   $interpreter (Text) - the word to choose by
tell-talk-interpreter = { $interpreter ->
    [none] Перекладач не потрібен.
    [video] Мені потрібен перекладач через відео.
    [on-site] Мені потрібен перекладач у школі.
   *[phone] Мені потрібен перекладач телефоном.
}

# Variables:
#   $child (Text) - the child's first name
#   $since (Text) - the word to choose by
tell-child-is-sad = { $since ->
    [today] { $child }: моїй дитині сьогодні сумно.
    [weeks] { $child }: моїй дитині останні тижні сумно.
   *[days] { $child }: моїй дитині останні дні сумно.
}

# Variables:
#   $about (Text) - the word to choose by
tell-sad-about = { $about ->
    [friends] Можливо, це через друзів.
    [sleep] Моя дитина погано спить.
    [tired] Моя дитина дуже втомлена.
    [home-changed] Удома щось змінилося.
    [afraid] Моїй дитині страшно.
   *[dont-know] Я не знаю чому.
}

tell-sad-ask = Можете придивитися до моєї дитини? Напишіть, будь ласка, що ви бачите.

# Variables:
#   $child (Text) - the child's first name
#   $since (Text) - the word to choose by
tell-being-bullied = { $since ->
    [today] { $child }: сьогодні мою дитину цькували (булінг).
    [days] { $child }: останні дні мою дитину цькують (булінг).
    [longer] { $child }: мою дитину вже довго цькують (булінг).
   *[weeks] { $child }: останні тижні мою дитину цькують (булінг).
}

# Variables:
#   $where (Text) - the word to choose by
tell-bullied-where = { $where ->
    [class] Це буває в класі.
   *[playground] Це буває на шкільному подвір’ї.
    [online] Це буває онлайн.
    [way-home] Це буває по дорозі.
}

tell-bullied-hurt = Моїй дитині боляче, або є травма. Можете зателефонувати мені сьогодні?

tell-bullied-ask = Я хвилююся. Можете обговорити це з моєю дитиною і зі мною?

# Variables:
#   $child (Text) - the child's first name
tell-conflict-with-other-child = { $child }: була сварка з іншою дитиною.

# Variables:
#   $when (Text) - as it was chosen or typed
tell-conflict-when = Коли це було: { $when }.

tell-conflict-ask = Можете з’ясувати, що сталося?

# Variables:
#   $occasion (Text) - the word to choose by
#   $language (Text) - as it was chosen or typed
tell-need-interpreter = { $occasion ->
   *[talk] Для розмови мені потрібен перекладач. Мова: { $language }.
    [letter] Для листа мені потрібен перекладач. Мова: { $language }.
    [meeting] Для батьківського вечора (ouderavond) мені потрібен перекладач. Мова: { $language }.
}

# Variables:
#   $date (Text) - as it was chosen or typed
tell-interpreter-date = День: { $date }.

# Variables:
#   $how (Text) - the word to choose by
tell-interpreter-how = { $how ->
    [video] Підійде перекладач через відео.
    [on-site] Хочу, щоб перекладач був у школі.
   *[phone] Підійде перекладач телефоном.
}

tell-read-it-to-me = Мені важко читати. Можете розповідати мені про важливе?

# Variables:
#   $how (Text) - the word to choose by
tell-read-how = { $how ->
    [talk-at-school] Можете розповісти мені про це в школі?
    [voice-message] Можете надіслати мені голосове повідомлення?
   *[call-me] Можете мені зателефонувати?
}

tell-safety-signal = Я дуже хвилююся, чи дитина в безпеці.

# Variables:
#   $what (Text) - the word to choose by
tell-safety-what = { $what ->
   *[my-child] Це про мою дитину.
    [at-home] Це про дім.
    [at-school] Це про школу.
    [online] Це про інтернет.
}

tell-safety-call = Можете зателефонувати мені сьогодні?

## Family, money, helping, other: the sentences.

# Variables:
#   $child (Text) - the child's first name
tell-general-message = У мене є повідомлення. Дитина: { $child }.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-compliment = { $about ->
    [teacher] Дякуємо. Ми раді, що ви наш учитель. Вас вітає і { $child }.
    [activity] Дякуємо за чудове заняття. { $child } радо розповідає про це вдома.
    [school] Дякуємо. { $child } дуже радо розповідає вдома про клас.
    [help] Дякуємо вам за допомогу. Дитина: { $child }.
   *[other] Дякуємо. Ми цьому раді, { $child } теж.
}

# Variables:
#   $what (Text) - the word to choose by
tell-can-help = { $what ->
    [trip] Я охоче допоможу з екскурсією.
    [reading] Я охоче допоможу з читанням.
    [celebration] Я охоче допоможу зі святом.
    [sports] Я охоче допоможу зі спортом.
    [cooking] Я охоче допоможу приготувати їжу.
    [clothes] Я охоче допоможу з одягом.
    [repair] Я охоче допоможу щось полагодити.
   *[other] Я охоче допоможу в школі.
}

# Variables:
#   $date (Text) - as it was chosen or typed
tell-help-date = День, коли я можу: { $date }.

# Variables:
#   $from (Text) - as it was chosen or typed
tell-help-from = Я можу з { $from }.

# Variables:
#   $until (Text) - as it was chosen or typed
tell-help-until = Я можу до { $until }.

tell-help-dutch = Я ще мало говорю нідерландською.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-payment-question = { $about ->
    [contribution] У мене питання про добровільний внесок. Дитина: { $child }.
    [trip] У мене питання про шкільну поїздку. Дитина: { $child }.
    [camp] У мене питання про поїздку з ночівлею (kamp). Дитина: { $child }.
    [milk] У мене питання про шкільне молоко. Дитина: { $child }.
   *[other] У мене питання про щось у школі. Дитина: { $child }.
}

# Variables:
#   $wish (Text) - the word to choose by
tell-payment-wish = { $wish ->
    [pay-later] Хочу заплатити пізніше.
    [pay-less] Я можу заплатити частину.
    [cannot-pay] Зараз я не можу за це заплатити.
   *[question] Можете зателефонувати або написати мені?
}

tell-payment-along = Чи може моя дитина все одно брати участь?

# Variables:
#   $phone (Text) - as it was chosen or typed
tell-new-phone = Наш новий номер телефону: { $phone }.

# Variables:
#   $email (Text) - as it was chosen or typed
tell-new-email = Наша нова електронна пошта: { $email }.

# Variables:
#   $address (Text) - as it was chosen or typed
tell-new-address = Наша нова адреса: { $address }.

# Variables:
#   $from (Text) - as it was chosen or typed
tell-new-from = Це діє з такого дня: { $from }.

# Variables:
#   $family (Text) - the word to choose by
#   $child (Text) - the child's first name
tell-new-family = { $family ->
    [yes] Це стосується всіх дітей нашої родини.
   *[no] Це стосується лише однієї дитини: { $child }.
}

# Variables:
#   $know (Text) - the word to choose by
tell-new-know = { $know ->
    [class-list] Це може бути у списку класу.
   *[school-only] Це лише для школи.
}

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-household-info = { $what ->
   *[second-parent] { $child } має дві адреси: ми, батьки, живемо окремо. Як другому з батьків теж отримувати всі повідомлення?
    [guardian] { $child } має опікуна (voogd). Як опікуну теж отримувати всі повідомлення?
    [stepparent] { $child } має вітчима або мачуху. Що школа може повідомляти цій людині?
    [foster-parent] { $child } має прийомних батьків. Як їм теж отримувати всі повідомлення?
    [phone-list] { $child }: хто є у списку школи, кому телефонувати? Хочу перевірити цей список.
    [address-hidden] { $child }: наша адреса має залишатися таємною. Хочу обговорити це з вами.
}

# Variables:
#   $about (Text) - the word to choose by
tell-worry-about-school-rule = { $about ->
    [rules] Мені складно прийняти одне правило школи. Можете пояснити, чому так? Хочу про це поговорити.
    [safety] Мене турбує безпека в школі. Можете розповісти, що школа для цього робить? Хочу про це поговорити.
    [costs] Мене турбує вартість. Можете пояснити, чому так? Хочу про це поговорити.
    [homework] Мене турбують домашні завдання. Можете пояснити, чому так? Хочу про це поговорити.
    [phones] Мені складно прийняти правило про телефони. Можете пояснити, чому так? Хочу про це поговорити.
    [food] Мені складно прийняти правило про їжу. Можете пояснити, чому так? Хочу про це поговорити.
   *[other] Мене щось турбує в школі. Можете пояснити, чому так? Хочу про це поговорити.
}

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-complaint-start = { $about ->
    [teacher] Хочу обговорити скаргу на вчителя. Дитина: { $child }.
   *[school] Хочу обговорити скаргу на школу. Дитина: { $child }.
    [safety] Хочу обговорити скаргу щодо безпеки. Дитина: { $child }.
    [other-parent] Хочу обговорити скаргу на когось з інших батьків. Дитина: { $child }.
    [treatment] Хочу обговорити скаргу на те, як ставляться до моєї дитини. Дитина: { $child }.
    [costs] Хочу обговорити скаргу щодо вартості. Дитина: { $child }.
}

# Variables:
#   $talked (Text) - the word to choose by
tell-complaint-talked = { $talked ->
    [yes] Розмова з учителем у мене вже була.
   *[no] Розмови з учителем у мене ще не було.
}

tell-complaint-step = Можете зв’язатися зі мною щодо наступного кроку?

tell-complaint-call = Можете мені зателефонувати?

## About a message of the school, and answering back.

# Variables:
#   $child (Text) - the child's first name
#   $block (Text) - as it was chosen or typed
tell-reminder-about = Ідеться про повідомлення «{ $block }». Дитина: { $child }.

# Variables:
#   $day (Text) - as it was chosen or typed
tell-reminder-day = День, коли прийшло повідомлення: { $day }.

# Variables:
#   $question (Text) - the word to choose by
tell-reminder-question = { $question ->
    [not-clear] Мені це незрозуміло. Можете пояснити?
    [which-day] На який це день?
    [bring] Що взяти дитині із собою?
   *[other] У мене є про це питання.
}

tell-reminder-help = Я не розумію це повідомлення. Можете мені зателефонувати?

# Variables:
#   $back (Text) - the word to choose by
tell-answer-back = { $back ->
   *[thanks] Дякую.
    [agreed] Добре, так підходить.
    [not-clear] Я не дуже розумію вашу відповідь. Можете пояснити?
    [please-call-me] Можете мені зателефонувати?
}

## The questions, one on a screen. `tell-ask-<field>`, or `tell-ask-<kind>-<field>` where a kind asks it in its own way.

tell-ask-date = Який день?

tell-ask-dates = З якого дня?

tell-ask-dates-last = До якого дня включно?

tell-ask-symptom = Що з вашою дитиною? Це можна пропустити.

tell-ask-better = Як ви думаєте, коли дитина знову прийде?

tell-ask-minutes = На скільки хвилин пізніше?

tell-ask-late-arrival-reason = Яка причина?

tell-ask-appointment-what = Яка це зустріч? Можна просто відповісти «Інше».

tell-ask-from = З котрої години?

tell-ask-until = До котрої години?

tell-ask-appointment-from = О котрій дитина піде зі школи?

tell-ask-appointment-until = О котрій дитина повернеться?

tell-ask-appointment-person = Хто забере дитину?

tell-ask-leave-request-reason = Яка причина?

tell-ask-document = У вас є підтвердження, наприклад запрошення?

tell-ask-person = Хто забере дитину? Напишіть ім’я і ким ця людина є для дитини.

tell-ask-last = Так буде довше? До якого дня включно?

tell-ask-goes-to-aftercare-what = Що буде інакше?

tell-ask-fetched = Ви самі заберете дитину? О котрій?

tell-ask-lesson = Що дитина не може робити?

tell-ask-lost-something-what = Що загубилося?

tell-ask-when = Якого дня це було?

tell-ask-materials-missing-what = Чого бракує дитині?

tell-ask-help = Ви можете подбати про це самі?

tell-ask-diet = Про що йдеться?

tell-ask-food = Яка це їжа? Напишіть.

tell-ask-medicine = Дитині потрібні ліки?

tell-ask-serious = Реакція може бути тяжкою?

tell-ask-subject = Який предмет?

tell-ask-difficulty = Що складно?

tell-ask-daily = Скільки хвилин на день ви маєте?

tell-ask-question-about-test-or-report-what = Що вам незрозуміло?

tell-ask-word = Яке слово? Напишіть його точно так.

tell-ask-which = Що вам незрозуміло?

tell-ask-about = Про що це?

tell-ask-long = Скільки хвилин вам потрібно?

tell-ask-moment = Коли вам найзручніше?

tell-ask-online = Як ви хочете поговорити?

tell-ask-interpreter = Вам потрібен перекладач?

tell-ask-since = Відколи?

tell-ask-where = Де це буває?

tell-ask-hurt = Дитині боляче чи є травма?

tell-ask-contact = Чи може це прочитати й контактна особа школи (contactpersoon)?

tell-ask-language = Яка мова?

tell-ask-occasion = Для чого?

tell-ask-how = Як?

tell-ask-safety-signal-what = Про що це? Це можна пропустити.

tell-ask-head = Чи може це прочитати й директор?

tell-ask-can-help-what = З чим ви хочете допомогти?

tell-ask-dutch = Скільки ви говорите нідерландською?

tell-ask-wish = Чого ви хочете?

tell-ask-phone = Який новий номер телефону?

tell-ask-email = Яка нова електронна пошта?

tell-ask-address = Яка нова адреса?

tell-ask-new-address-or-phone-from = З якого дня?

tell-ask-family = Це стосується всіх ваших дітей у цій школі?

tell-ask-know = Хто може це знати?

tell-ask-household-info-what = Про що це?

tell-ask-talked = Ви вже говорили з учителем?

tell-ask-call = Хочете, щоб школа вам зателефонувала?

tell-ask-question = Яке у вас запитання?

tell-ask-back = Що ви хочете відповісти?

tell-ask-day = Який день?

## The choices. Buttons, at most 40 characters. The same word means the same everywhere.

tell-choice-yes = Так

tell-choice-no = Ні

tell-choice-other = Інше

tell-choice-fever = Температура

tell-choice-vomiting = Блювання

tell-choice-cold = Застуда

tell-choice-headache = Болить голова

tell-choice-rather-not-say = Не хочу казати

tell-choice-traffic = Затримка в дорозі

tell-choice-overslept = Ми проспали

tell-choice-appointment = Призначена зустріч

tell-choice-dentist = Стоматолог

tell-choice-doctor = Лікар

tell-choice-hospital = Лікарня

tell-choice-speech-therapy = Логопед

tell-choice-other-therapy = Інше лікування

tell-choice-wedding = Весілля

tell-choice-moving = Переїзд

tell-choice-funeral = Похорон

tell-choice-serious-illness = Тяжка хвороба в родині

tell-choice-jubilee = Ювілей

tell-choice-religious-feast = Релігійне свято

tell-choice-seasonal-work = Відпустка через сезонну роботу

tell-choice-to-bso = Піде на догляд після уроків (BSO)

tell-choice-not-to-bso = Не піде на догляд після уроків (BSO)

tell-choice-picked-up-by-neighbour = Піде із сусідами

tell-choice-gym = Фізкультура

tell-choice-swimming = Плавання

tell-choice-coat = Куртка

tell-choice-gym-bag = Сумка для фізкультури

tell-choice-bag = Рюкзак

tell-choice-lunch-box = Ланчбокс

tell-choice-glasses = Окуляри

tell-choice-gym-clothes = Одяг для фізкультури

tell-choice-exercise-book = Зошит

tell-choice-pen = Ручка

tell-choice-chromebook = Ноутбук

tell-choice-arrange = Так, ми подбаємо про це

tell-choice-money = Ні, зараз це задорого

tell-choice-allergy = Алергія

tell-choice-no-pork = Без свинини

tell-choice-no-meat = Без м’яса

tell-choice-no-gelatin = Без желатину

tell-choice-vegetarian = Вегетаріанська їжа

tell-choice-diabetes = Діабет

tell-choice-reading = Читання

tell-choice-spelling = Правопис

tell-choice-maths = Математика

tell-choice-tables = Таблиця множення

tell-choice-topography = Місця на карті (topografie)

tell-choice-book-talk = Доповідь або розповідь про книжку

tell-choice-too-easy = Надто легко

tell-choice-too-hard = Надто важко

tell-choice-not-clear = Незрозуміло

tell-choice-no-time = Замало часу

tell-choice-report = Табель (rapport)

tell-choice-test = Тест

tell-choice-level = Рівень

tell-choice-advice = Рекомендація школи (schooladvies)

tell-choice-newsletter = Новини школи (nieuwsbrief)

tell-choice-letter = Лист

tell-choice-app = Повідомлення в застосунку

tell-choice-learning = Навчання

tell-choice-behaviour = Поведінка

tell-choice-friends = Друзі

tell-choice-health = Здоров’я

tell-choice-practical = Практичне питання

tell-choice-before-school = До уроків

tell-choice-morning = Уранці

tell-choice-afternoon = Після обіду

tell-choice-after-school = Після уроків

tell-choice-evening = Увечері

tell-choice-at-school = У школі

tell-choice-online = Онлайн

tell-choice-phone = Телефоном

tell-choice-none = Без перекладача

tell-choice-video = Через відео

tell-choice-on-site = Перекладач у школі

tell-choice-today = Сьогодні

tell-choice-days = Кілька днів

tell-choice-weeks = Кілька тижнів

tell-choice-longer = Довше

tell-choice-sleep = Поганий сон

tell-choice-tired = Утома

tell-choice-home-changed = Удома щось змінилося

tell-choice-afraid = Страх

tell-choice-dont-know = Я не знаю

tell-choice-class = У класі

tell-choice-playground = На шкільному подвір’ї

tell-choice-way-home = По дорозі

tell-choice-talk = Розмова

tell-choice-meeting = Батьківський вечір (ouderavond)

tell-choice-call-me = Зателефонуйте мені

tell-choice-talk-at-school = Розкажіть мені в школі

tell-choice-voice-message = Голосове повідомлення

tell-choice-my-child = Моя дитина

tell-choice-at-home = Удома

tell-choice-teacher = Учитель

tell-choice-activity = Заняття або подія

tell-choice-school = Школа

tell-choice-help = Допомога школи

tell-choice-trip = Екскурсія

tell-choice-celebration = Свято

tell-choice-sports = Спорт

tell-choice-cooking = Приготування їжі

tell-choice-clothes = Одяг

tell-choice-repair = Щось полагодити

tell-choice-little = Ще мало

tell-choice-enough = Достатньо

tell-choice-contribution = Добровільний внесок

tell-choice-camp = Поїздка з ночівлею (kamp)

tell-choice-milk = Шкільне молоко

tell-choice-pay-later = Заплатити пізніше

tell-choice-pay-less = Заплатити менше

tell-choice-cannot-pay = Я не можу за це заплатити

tell-choice-question = У мене інше запитання

tell-choice-school-only = Лише школа

tell-choice-class-list = Також у списку класу

tell-choice-second-parent = Другий з батьків

tell-choice-guardian = Опікун (voogd)

tell-choice-stepparent = Вітчим або мачуха

tell-choice-foster-parent = Прийомні батьки

tell-choice-phone-list = Список, кому телефонувати

tell-choice-address-hidden = Наша адреса залишається таємною

tell-choice-rules = Правило

tell-choice-safety = Безпека

tell-choice-costs = Вартість

tell-choice-homework = Домашнє завдання

tell-choice-phones = Телефони

tell-choice-food = Їжа

tell-choice-other-parent = Хтось з інших батьків

tell-choice-treatment = Як ставляться до моєї дитини

tell-choice-which-day = Який це день?

tell-choice-bring = Що взяти дитині із собою?

tell-choice-thanks = Дякую

tell-choice-agreed = Добре, так підходить

tell-choice-please-call-me = Можете мені зателефонувати?

## Before the first question.

tell-first-leave = Як попросити вільний день. Дитина ходить до школи кожного шкільного дня. Вільний день можливий лише з поважної причини і з дозволу директора. З релігійним святом інакше. Про нього досить повідомити. Чекати на дозвіл не потрібно.

tell-first-leave-how = Повідомте про релігійне свято щонайменше за 2 дні. Причина інша? Попросіть щонайменше за 8 тижнів. Так не виходить? Тоді просіть якомога швидше. На відпочинок поза шкільними канікулами школа зазвичай не дає дозволу.

tell-first-numbers = Зараз є небезпека? Телефонуйте 112. Veilig Thuis допомагає вдень і вночі, безкоштовно: 0800 2000.

tell-first-always-welcome = Ваша дитина завжди може брати участь.

tell-first-complaint = Кроки зі скаргою можуть бути такі. 1. Поговоріть з учителем. 2. Поговоріть з директором. 3. Поговоріть з контактною особою школи (contactpersoon). 4. Зверніться до довіреної особи поза школою (vertrouwenspersoon). 5. Зверніться до комісії з розгляду скарг (klachtencommissie). Ви вже говорили з учителем? Тоді почніть із кроку 2 або 3.

tell-first-complaint-after = Скарга ніколи не повинна шкодити вашій дитині. Це повідомлення отримають контактна особа і директор. Учитель його не отримає. Це ще не офіційна скарга.

tell-first-general = Таке повідомлення вже є в меню? Тоді виберіть його там. Школа одразу прочитає його доброю нідерландською.

## Before sending.

# Variables:
#   $reason (Text) - the word to choose by
tell-note-leave = { $reason ->
    [religious-feast] Про релігійне свято досить повідомити, щонайменше за 2 дні. Чекати на дозвіл не потрібно.
    [funeral] Просіть про це якомога швидше. Це терміново? Зателефонуйте до школи. Це повідомлення ще не є дозволом.
    [serious-illness] Просіть про це якомога швидше. Це терміново? Зателефонуйте до школи. Це повідомлення ще не є дозволом.
   *[other] Просіть про це щонайменше за 8 тижнів. Зачекайте на дозвіл. Поки що не бронюйте поїздку. Це повідомлення ще не є дозволом.
}

tell-note-leave-feast = Зазвичай це один день на свято.

tell-note-leave-season = Для відпустки через сезонну роботу є правила. Вона можлива один раз на навчальний рік. Це найбільше 10 шкільних днів. У перші 2 тижні навчального року це неможливо. Школа просить довідку від вашого роботодавця.

tell-note-aftercare = Догляд після уроків (BSO) не отримує цього повідомлення. Це важливо для них? Тоді скажіть їм самі.

tell-note-serious = Реакція може бути тяжкою. Поговоріть про це з учителем до наступного шкільного дня. Можна також зателефонувати до школи.

tell-note-money = Це прочитає лише школа. Цього ніколи не буде у списку класу.

tell-note-numbers = Зараз є небезпека? Телефонуйте 112. Veilig Thuis: 0800 2000. Тоді не чекайте на відповідь тут.

tell-note-address = Ми не надсилаємо це другому з батьків. Ви обираєте список класу? Тоді це можуть прочитати всі батьки класу. Дані другого з батьків не зміняться.

tell-note-household = Другий з батьків під’єднується окремо, зі своїм листом від школи. Вам не треба казати чому.

tell-note-complaint = Учитель цього не отримає. Це ще не офіційна скарга.

## The quick replies of the school: the parent reads them, and in Dutch they are the buttons. At most 60 characters.

tell-reply-received = Ваше повідомлення прочитано. Дякуємо.

tell-reply-get-well = Бажаємо вашій дитині одужати!

tell-reply-please-call = Можете зателефонувати до школи?

tell-reply-ok = Добре, так підходить.

tell-reply-ask-other-time = Можна в інший час?

tell-reply-show-id = Добре. Візьміть документ, що посвідчує особу.

tell-reply-accepted = Ваша дитина отримує вільний день.

tell-reply-refused = Ваша дитина не отримує вільного дня.

tell-reply-need-form = Для цього заповніть бланк. Попросіть його в школі.

tell-reply-found = Річ знайшлася. Вона в школі.

tell-reply-look-in-box = Подивіться в ящику для знайдених речей.

tell-reply-not-found = Річ ще не знайшлася. Ми звертаємо увагу.

tell-reply-explanation = Я вам це поясню.

tell-reply-short-video = Я надішлю вам коротке відео.

tell-reply-let-it-be = Поки що залиште домашнє завдання. Це нормально.

tell-reply-talk = Хочу поговорити про це з вами.

tell-reply-tip = Я надішлю вам пораду.

tell-reply-send-book = Я дам додому книжку або аркуш із завданням.

tell-reply-explain = Я вам це поясню.

tell-reply-arrange-interpreter = Школа домовиться про перекладача.

tell-reply-call = Я вам зателефоную.

tell-reply-we-help = Школа допоможе.

tell-reply-i-will-watch = Я придивлюся до вашої дитини.

tell-reply-i-talk-with-child = Я поговорю з вашою дитиною.

tell-reply-received-today = Повідомлення прочитано. Я займуся цим сьогодні.

tell-reply-anti-bullying-person = Вам зателефонує людина, яка в школі допомагає при булінгу.

tell-reply-we-talk-with-children = Ми поговоримо з дітьми.

tell-reply-propose-times = Я надішлю вам варіанти часу для розмови.

tell-reply-ib-joins = Так. Буде й помічник із навчання та поведінки (IB'er).

tell-reply-arranged = Перекладач буде.

tell-reply-not-possible = Перекладача не буде. Ми шукаємо інший варіант.

tell-reply-other-date = Можна в інший день?

tell-reply-will-call = Я вам зателефоную.

tell-reply-note-in-plan = Добре. Ми запишемо це в домовленостях.

tell-reply-thank-you = Дякую. Це приємно читати.

tell-reply-head-contacts-you = З вами зв’яжеться директор.

tell-reply-call-within-days = Ми зателефонуємо вам протягом кількох днів.

tell-reply-appointment = Ми домовимося з вами про зустріч.

tell-reply-send-procedure = Ми надішлемо вам кроки на папері.

tell-reply-called = Ми вам телефонували.

tell-reply-will-call-today = Ми зателефонуємо вам сьогодні.

tell-reply-changed = Це змінено. Дякуємо.

tell-reply-need-document = Нам ще потрібне підтвердження.

tell-reply-noted = Це записано. Ми про це пам’ятаємо.

tell-reply-form-for-medicine = Заповніть, будь ласка, у школі бланк для ліків.

tell-reply-how-to-link = Другий з батьків отримає від школи окремий лист.

tell-reply-yes-come = Так, із радістю! Приходьте.

tell-reply-enough-helpers = Дякуємо. Помічників уже достатньо.

tell-reply-other-day = Дякуємо. Можна в інший день?

tell-reply-always-welcome = Ваша дитина завжди може брати участь.

tell-reply-municipality-help = Муніципалітет може допомогти. Ми розповімо як.
