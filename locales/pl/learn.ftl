# review: draft

### Cards about being involved at home.

learn-title = Jak pomóc dziecku w domu

learn-text = Krótkie karty. Na każdej karcie jest jedna rzecz, którą można zrobić w tym tygodniu. Proszę wybrać temat.

## Topics, buttons of at most 35 characters.

learn-topic-why = Dlaczego to pomaga

learn-topic-ways = Jak można się włączyć

learn-topic-ages = Według wieku

learn-topic-careful = Na co zwrócić uwagę

learn-topic-talents = Talenty i marzenia

learn-topic-contact = Rozmowy ze szkołą

learn-topic-people = Kto jest kim i jak się przyłączyć

learn-topic-disagree = Gdy mają Państwo inne zdanie

learn-topic-support = Gdy dziecko ma dodatkową pomoc

## Buttons of at most 35 characters.

learn-for-my-child = 👧 Dla wieku mojego dziecka

learn-saved = ⭐ Zapisane

learn-all-talents = 🎨 Osiem talentów

learn-choose-ages = Wybór wieku

learn-save = ⭐ Do zapisanych

learn-unsave = Usunięcie z zapisanych

learn-show-dutch = 🇳🇱 Po niderlandzku

learn-hide-dutch = W moim języku

## Heading above the one thing to do.

learn-do = W tym tygodniu:

learn-pick = Proszę wybrać kartę.

learn-ages-title = Dla jakiego wieku?

learn-saved-title = Państwa zapisane karty

learn-saved-none = Nic jeszcze nie jest zapisane. Na karcie proszę nacisnąć „Do zapisanych”.

learn-talents-title = Osiem talentów

learn-talents-text = Co cieszy Państwa dziecko? Można wybrać kilka talentów. To nie jest test ani ocena.

## Heading above an idea to do together for one talent.

learn-talent-home = Razem w domu:
