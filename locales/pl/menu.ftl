# review: draft

### The main menu.

menu-title = W czym mogę pomóc?

menu-text = Proszę wybrać przycisk. Można też przesłać mi list ze szkoły. Wtedy wyjaśnię szkolne słowa.

## Buttons: at most 30 characters.

menu-learn = 📚 Jak pomóc dziecku w domu

menu-tour = 🏫 Jak działa szkoła

menu-words = 🔎 Szkolne słowa

menu-tips = 💡 Wskazówki

menu-children = 👪 Moje dzieci

menu-settings = ⚙️ Ustawienia

menu-help = ❓ Pomoc
