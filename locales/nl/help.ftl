# review: draft

### Help, and the answer to what the bot does not know.

help-title = Dit kan ik

help-letter = Stuur een brief van school door. Ik leg de schoolwoorden uit.

help-code = Hebt u een brief van school met een code? Typ de code hier. Dan weet ik voor welk kind ik help.

help-word = Typ één woord, zoals “studiedag”. Ik leg het uit.

help-learn = Lees korte kaarten over helpen thuis.

help-tour = Lees hoe de Nederlandse school werkt.

help-tips = Vraag om een tip per week.

help-human = Hebt u een vraag over uw kind? Vraag het de leraar. Is er gevaar? Bel 112.

help-unknown = Dat ken ik niet.

## One line to each family after the program was off for more than a day: messages may be lost.

# Variables:
#   $date (Date) - the day until which messages may be lost
help-gap = Ik was een tijd niet bereikbaar. Hebt u mij vóór { $date } iets gestuurd? Stuur het dan nog een keer.
