# review: draft

### Privacy: what is kept, seeing it, deleting it.

privacy-title = Приватність простими словами

privacy-keeps = Я зберігаю лише таке: ваш номер у Telegram, вашу мову, вік, який ви вибрали, ваші поради, те, що ви зберегли, і список знайдених шкільних слів.

privacy-school = Ви під’єдналися через лист від школи? Тоді я також знаю школу, ім’я і клас вашої дитини. Знаю і те, хто ви для дитини. Школа бачить, що ви під’єднані. Школа не бачить, що ви тут читаєте.

privacy-messages = Ви пишете щось до школи або читаєте повідомлення від школи? Тоді я зберігаю ваші повідомлення, відповіді і те, що ви натиснули. Це триває до кінця навчального року. Повідомлення читають лише ті, хто його отримує.

privacy-not = Вашого власного імені та номера телефону я не зберігаю. Лист, який ви надсилаєте, я читаю один раз. Потім я видаляю текст.

privacy-unread = Іноді я не можу обробити повідомлення. Тоді я зберігаю його сім днів, щоб ми могли знайти помилку. Потім я його видаляю.

privacy-who = Я нікому нічого не передаю. Сам Telegram — це інша компанія. У неї свої правила.

privacy-choice = Ви завжди можете побачити, що я зберігаю. Ви також завжди можете це видалити.

## Only for a parent who is connected with a school, and where the school has filled it in.

# Variables:
#   $school (Text) - the name of the school
#   $contact (Text) - whom to ask about privacy at this school
privacy-contact = Питання про приватність до школи { $school }: { $contact }

# Variables:
#   $school (Text) - the name of the school
#   $route (Text) - how to complain about this school
privacy-complaint = Скарга на школу { $school }: { $route }

## Buttons of at most 30 characters.

privacy-see = 📄 Мої дані

privacy-forget = 🗑 Видалити все

privacy-data-title = Що я про вас зберігаю

# Variables:
#   $number (Text) - the number of the chat at Telegram
privacy-data-number = Ваш номер у Telegram: { $number }

# Variables:
#   $date (Date) - the day of the first contact
privacy-data-since = Перший день: { $date }

# Variables:
#   $count (Count) - cards saved
privacy-data-saved = { PLURAL($count) ->
    [one] Збережено: { $count } картку
    [few] Збережено: { $count } картки
    [many] Збережено: { $count } карток
   *[other] Збережено: { $count } картки
}

# Variables:
#   $count (Count) - tips received
privacy-data-tips = { PLURAL($count) ->
    [one] Отримано: { $count } пораду
    [few] Отримано: { $count } поради
    [many] Отримано: { $count } порад
   *[other] Отримано: { $count } поради
}

# Variables:
#   $count (Count) - lists of words found in letters
privacy-data-lists = { PLURAL($count) ->
    [one] Слова з листів: { $count } список
    [few] Слова з листів: { $count } списки
    [many] Слова з листів: { $count } списків
   *[other] Слова з листів: { $count } списку
}

# Variables:
#   $count (Count) - questions about a talk that have an answer
privacy-data-prepared = { PLURAL($count) ->
    [one] Підготовка до розмови: { $count } відповідь
    [few] Підготовка до розмови: { $count } відповіді
    [many] Підготовка до розмови: { $count } відповідей
   *[other] Підготовка до розмови: { $count } відповіді
}

# Variables:
#   $count (Count) - messages to the school, with its answers
privacy-data-messages = { PLURAL($count) ->
    [one] Листування зі школою: { $count } повідомлення
    [few] Листування зі школою: { $count } повідомлення
    [many] Листування зі школою: { $count } повідомлень
   *[other] Листування зі школою: { $count } повідомлення
}

# Variables:
#   $child (Text) - the first name of a child
#   $school (Text) - the name of its school
privacy-data-child = Дитина: { $child }, { $school }

privacy-data-code = Запрошення від школи чекає на вашу відповідь.

privacy-forget-title = Видалити все про вас?

privacy-forget-text = Тоді я більше нічого про вас не знатиму. Потім ви завжди можете почати знову: /start. Старі повідомлення залишаться в цьому чаті. Сам чат ви можете видалити в Telegram.

## Only for a parent who is connected with a school.

privacy-forget-school = Тоді школа побачить, що ви більше не під’єднані. Те, що зберігає сама школа, залишиться в школі.

privacy-forget-yes = 🗑 Так, видалити все

privacy-forget-no = Ні, залишити

privacy-forgotten = Усе про вас видалено. Бажаю вам усього найкращого. Почати знову можна так: /start.
