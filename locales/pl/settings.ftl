# review: draft

### Settings.

settings-title = Ustawienia

# Variables:
#   $language (Text) - the own name of the language
settings-language = Język: { $language }

# Variables:
#   $ages (Text) - the chosen ages, with commas
settings-ages = Wiek dziecka: { $ages }

settings-ages-none = Wiek dziecka: jeszcze nie wybrano

# Variables:
#   $count (Count) - tips a week
settings-tips = { PLURAL($count) ->
    [one] Wskazówki: { $count } raz w tygodniu
    [few] Wskazówki: { $count } razy w tygodniu
    [many] Wskazówki: { $count } razy w tygodniu
   *[other] Wskazówki: { $count } raza w tygodniu
}

settings-tips-off = Wskazówki: wyłączone

## Buttons of at most 30 characters.

settings-change-language = 🌐 Inny język

settings-change-ages = 👧 Wiek

settings-change-tips = 💡 Wskazówki

settings-privacy = 🔒 Prywatność

settings-stop-title = Nic więcej do Państwa nie wysyłam.

settings-stop-text = Wskazówki są wyłączone. Chcą Państwo o coś zapytać? Nadal odpowiadam. Chcą Państwo, żeby wszystkie Państwa dane zniknęły? Proszę nacisnąć przycisk.
