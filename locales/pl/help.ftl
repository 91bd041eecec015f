# review: draft

### Help, and the answer to what the bot does not know.

help-title = To potrafię

help-letter = Proszę przesłać mi list ze szkoły. Wyjaśnię szkolne słowa.

help-code = Mają Państwo list ze szkoły z kodem? Proszę wpisać kod tutaj. Wtedy będę wiedzieć, o które dziecko chodzi.

help-word = Proszę wpisać jedno słowo, na przykład „studiedag”. Wyjaśnię je.

help-learn = Można czytać krótkie karty o tym, jak pomóc dziecku w domu.

help-tour = Można przeczytać, jak działa szkoła w Holandii.

help-tips = Można poprosić o wskazówkę co tydzień.

help-human = Mają Państwo pytanie o dziecko? Najlepiej zapytać nauczyciela. Jest niebezpieczeństwo? Proszę dzwonić pod 112.

help-unknown = Tego nie znam.

## One line to each family after the program was off for more than a day: messages may be lost.

# Variables:
#   $date (Date) - the day until which messages may be lost
help-gap = Przez pewien czas nie było ze mną kontaktu. Wiadomości mogły zginąć aż do dnia: { $date }. Czy wysłali mi Państwo coś wcześniej? Proszę wysłać to jeszcze raz.
