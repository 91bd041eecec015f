# review: draft

### The first minutes: language, age of the child, welcome.

## Each language says this line in the first message; all languages stand below each other.

start-choose-language = Виберіть свою мову.

start-language-title = Якою мовою вам найзручніше читати?

start-ages-title = Скільки років вашій дитині?

start-ages-text = Натисніть на вік дитини. Можна вибрати кілька варіантів. Тоді ви отримаєте те, що підходить вашій дитині.

## Button, at most 20 characters: the ages are chosen.

start-ages-done = ✅ Готово

start-welcome-title = Ласкаво просимо до Driehoek

start-welcome-text = Я допомагаю батькам зрозуміти нідерландську початкову школу. Я комп’ютерна програма, а не людина. Усе безкоштовно.

start-welcome-back = Добре, що ви знову тут.

## Group: what the ages are called. Also on buttons, at most 40 characters.

start-age-peuter = 2–4 роки (peuter)

start-age-kleuter = 4–6 років (groep 1-2)

start-age-middle = 6–9 років (groep 3-5)

start-age-upper = 9–12 років (groep 6-8)
