# review: draft

### Cards about being involved at home.

learn-title = Zo helpt u thuis

learn-text = Korte kaarten. Bij elke kaart staat één ding dat u deze week kunt doen. Kies een onderwerp.

## Topics, buttons of at most 35 characters.

learn-topic-why = Waarom het helpt

learn-topic-ways = Zo kunt u meedoen

learn-topic-ages = Per leeftijd

learn-topic-careful = Waar u op kunt letten

learn-topic-talents = Talenten en dromen

learn-topic-contact = Praten met school

learn-topic-people = Wie is wie, en meedoen

learn-topic-disagree = Als u het niet eens bent

learn-topic-support = Als uw kind extra hulp krijgt

## Buttons of at most 35 characters.

learn-for-my-child = 👧 Voor de leeftijd van mijn kind

learn-saved = ⭐ Bewaard

learn-all-talents = 🎨 Acht talenten

learn-choose-ages = Leeftijd kiezen

learn-save = ⭐ Bewaren

learn-unsave = Niet meer bewaren

learn-show-dutch = 🇳🇱 Laat het in het Nederlands zien

learn-hide-dutch = Laat het in mijn taal zien

## Heading above the one thing to do.

learn-do = Deze week:

learn-pick = Kies een kaart.

learn-ages-title = Voor welke leeftijd?

learn-saved-title = Wat u hebt bewaard

learn-saved-none = U hebt nog niets bewaard. Tik bij een kaart op “Bewaren”.

learn-talents-title = Acht talenten

learn-talents-text = Waar wordt uw kind blij van? U mag meer talenten kiezen. Het is geen toets en geen cijfer.

## Heading above an idea to do together for one talent.

learn-talent-home = Samen thuis:
