# review: draft

### Settings.

settings-title = Налаштування

# Variables:
#   $language (Text) - the own name of the language
settings-language = Мова: { $language }

# Variables:
#   $ages (Text) - the chosen ages, with commas
settings-ages = Вік вашої дитини: { $ages }

settings-ages-none = Вік вашої дитини: ще не вибрано

# Variables:
#   $count (Count) - tips a week
settings-tips = { PLURAL($count) ->
    [one] Поради: { $count } раз на тиждень
    [few] Поради: { $count } рази на тиждень
    [many] Поради: { $count } разів на тиждень
   *[other] Поради: { $count } раза на тиждень
}

settings-tips-off = Поради: вимкнено

## Buttons of at most 30 characters.

settings-change-language = 🌐 Інша мова

settings-change-ages = 👧 Вік дитини

settings-change-tips = 💡 Поради

settings-privacy = 🔒 Приватність

settings-stop-title = Я більше нічого вам не надсилатиму.

settings-stop-text = Порад більше не буде. Ви щось запитаєте? Я все одно відповім. Хочете видалити все, що я про вас зберігаю? Натисніть кнопку.
