# review: draft

### Tips: one, two or three a week, when the parent wants them.

tip-title = Поради

tip-text = Я можу щотижня надсилати вам коротку пораду. Порада підходить до віку вашої дитини. Увечері, вночі та на канікулах я нічого не надсилаю.

tip-how-often = Як часто ви хочете отримувати пораду?

## Buttons of at most 25 characters.

tip-rate-1 = 1 раз на тиждень

tip-rate-2 = 2 рази на тиждень

tip-rate-3 = 3 рази на тиждень

tip-stop = 🛑 Більше без порад

tip-pause = ⏸ Перерва на 4 тижні

tip-resume = ▶️ Почати знову

## Above the buttons with the times of day.

tip-what-time = О котрій годині?

## The state of the tips.

tip-off = Зараз ви не отримуєте порад.

# Variables:
#   $date (Date) - day of the next tip
#   $time (Time) - its time
tip-on = Наступна порада: { $date } о { $time }.

# Variables:
#   $date (Date) - the day on which the break ends
tip-paused = Зараз перерва. Вона триває до цього дня: { $date }.

tip-stopped = Я більше не надсилатиму вам порад. Ви завжди можете почати знову.

## Heading above a tip that arrives.

tip-of-the-week = 💡 Порада для вас

## Answers to a tip, buttons of at most 20 characters.

tip-did = ✅ Зроблено

tip-hard = 😕 Надто важко

tip-not-us = Не для нас

tip-manage = ⚙️ Змінити поради

## What the parent reads after the answer.

tip-thanks-did = Чудово! Ваша дитина це помічає.

tip-thanks-hard = Дякую. Зробіть щось менше: п’яти хвилин досить. Можна й наступного тижня.

tip-thanks-not-us = Дякую. Не кожна порада підходить кожній родині. Цю пораду ви більше не отримаєте.
