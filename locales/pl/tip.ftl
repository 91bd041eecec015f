# review: draft

### Tips: one, two or three a week, when the parent wants them.

tip-title = Wskazówki

tip-text = Co tydzień mogę wysyłać Państwu krótką wskazówkę. Wskazówka pasuje do wieku dziecka. Nie wysyłam nic wieczorem, w nocy ani w czasie wakacji i ferii.

tip-how-often = Jak często chcą Państwo dostawać wskazówki?

## Buttons of at most 25 characters.

tip-rate-1 = 1 raz w tygodniu

tip-rate-2 = 2 razy w tygodniu

tip-rate-3 = 3 razy w tygodniu

tip-stop = 🛑 Bez wskazówek

tip-pause = ⏸ 4 tygodnie przerwy

tip-resume = ▶️ Znów wskazówki

## Above the buttons with the times of day.

tip-what-time = O której godzinie?

## The state of the tips.

tip-off = Teraz nie dostają Państwo wskazówek.

# Variables:
#   $date (Date) - day of the next tip
#   $time (Time) - its time
tip-on = Następna wskazówka: { $date }, godzina { $time }.

# Variables:
#   $date (Date) - the day on which the break ends
tip-paused = Przerwa do dnia: { $date }.

tip-stopped = Nie będą już Państwo dostawać wskazówek. Zawsze można zacząć znowu.

## Heading above a tip that arrives.

tip-of-the-week = 💡 Wskazówka dla Państwa

## Answers to a tip, buttons of at most 20 characters.

tip-did = ✅ Zrobione

tip-hard = 😕 Za trudne

tip-not-us = Nie dla nas

tip-manage = ⚙️ Wskazówki

## What the parent reads after the answer.

tip-thanks-did = Jak miło! Dziecko to zauważa.

tip-thanks-hard = Dziękuję. Można zrobić mniej: pięć minut wystarczy. Można też spróbować w przyszłym tygodniu.

tip-thanks-not-us = Dziękuję. Nie każda wskazówka pasuje do każdej rodziny. Tej wskazówki już nie wyślę.
