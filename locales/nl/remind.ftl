# review: draft

### A message of school about a child, in the parent's chat: reading it, answering it with a tap, being reminded of it.

## The first line, which also shows on a locked telephone. At most 60 characters with usual names.

# Variables:
#   $child (Text) - the first name of the child; several with commas
#   $kind (Text) - the name of the kind of message: "Meenemen"
remind-title = { $child }: { $kind }

# Variables:
#   $child (Text) - the first name of the child; several with commas
remind-title-discreet = { $child }: bericht van school

## Lines at the top of the message.

# Variables:
#   $name (Text) - the name of the teacher
#   $group (Text) - the name of the group: "4A"
remind-from = Van { $name }, groep { $group }

# Variables:
#   $name (Text) - the name of the teacher
remind-from-name = Van { $name }

# Variables:
#   $group (Text) - the name of the group: "4A"
remind-from-group = Van school, groep { $group }

remind-from-school = Van school

remind-corrected = Let op: de school heeft dit bericht veranderd. Zo is het goed.

# Variables:
#   $text (Text) - a sentence of the message as it was before
remind-before = Eerst stond hier: { $text }

remind-again = Een vriendelijke herinnering. Misschien hebt u dit nog niet gezien.

remind-asked = U hebt gevraagd: herinner mij. Hier is het bericht.

## Lines under the message: what the parent answered before.

remind-is-understood = ✔️ U hebt dit gelezen en begrepen.

remind-is-read = ✔️ U hebt dit gelezen.

# Variables:
#   $child (Text) - the first name of the child
remind-is-done = ✔️ Gedaan met { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-is-hard = De leraar weet: het is te moeilijk voor { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-is-coming = ✔️ { $child } komt.

# Variables:
#   $child (Text) - the first name of the child
remind-is-not-coming = { $child } komt niet. De leraar weet het.

remind-is-rather-not = U hebt gezegd: liever niet. De leraar weet het.

remind-is-helping = ✔️ U kunt helpen. De leraar weet het.

remind-is-call = 📞 De leraar weet: u wilt dat de leraar u belt.

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-is-set = ⏰ Ik herinner u: { $date }, { $time } uur.

## Buttons under the message. At most 30 characters without a name.

remind-read = ✅ Ik heb het gelezen

remind-done = ✅ Gedaan

# Variables:
#   $child (Text) - the first name of the child
remind-done-child = ✅ Gedaan: { $child }

remind-hard = 😕 Te moeilijk

# Variables:
#   $child (Text) - the first name of the child
remind-hard-child = 😕 Te moeilijk: { $child }

remind-question = 💬 Een vraag stellen

remind-remind = ⏰ Herinner mij

remind-file = 📅 In mijn agenda

# Variables:
#   $child (Text) - the first name of the child
remind-come = 👍 Ja, { $child } komt

# Variables:
#   $child (Text) - the first name of the child
remind-not-come = 👎 Nee, { $child } komt niet

remind-rather-not = 👎 Liever niet

remind-help = 🙋 Ik kan helpen

remind-call = 📞 Wilt u mij bellen?

remind-pick-time = 🗓️ Een tijd kiezen

## Takes an answer back. Button, at most 30 characters.

remind-undo = ↩️ Toch niet

remind-change = ✏️ Mijn antwoord veranderen

remind-change-text = Tik op het antwoord dat niet meer klopt.

remind-undone = Goed. Het is veranderd.

## After a tap: short and warm.

remind-read-text = Dank u wel. De leraar ziet: u hebt het bericht gelezen.

# Variables:
#   $child (Text) - the first name of the child
remind-done-text = Mooi! Goed gedaan van u en { $child }. De leraar ziet het ook.

remind-hard-text = Dank u dat u het zegt. De leraar weet het nu ook.

remind-hard-step = Dit is een kleinere stap:

remind-hard-stop = Lukt het nog niet? Dat is niet erg. Stop dan. Samen een boek kijken of praten helpt ook.

# Variables:
#   $child (Text) - the first name of the child
remind-coming-text = Leuk! De leraar weet nu: { $child } komt.

# Variables:
#   $child (Text) - the first name of the child
remind-not-coming-text = Dank u. De leraar weet nu: { $child } komt niet.

remind-rather-not-text = Goed. De leraar weet het nu.

remind-helping-text = Wat fijn, dank u wel! De leraar weet nu: u kunt helpen. Een beetje Nederlands is genoeg.

remind-call-text = De leraar weet nu: u wilt dat de leraar u belt. De leraar neemt contact met u op.

## Why a child does not come. Nobody has to say it; only the teacher sees it.

remind-why = Wilt u zeggen waarom? Het hoeft niet. Alleen de leraar ziet uw antwoord.

remind-why-costs = De kosten

remind-why-health = De gezondheid

remind-why-other = Iets anders

remind-why-costs-text = Dank u. Alleen de leraar ziet dit. Uw kind mag altijd mee, ook zonder betalen. De leraar denkt graag met u mee.

remind-why-health-text = Dank u. Alleen de leraar ziet dit. De leraar denkt graag met u mee.

remind-why-other-text = Dank u. Alleen de leraar ziet dit.

## An easier step for what is practised at home. One or two short sentences.

remind-easier-tables = Neem één tafel, bijvoorbeeld de tafel van 2. Zeg de eerste vijf sommen samen hardop.

remind-easier-reading = Lees zelf een zin voor. Uw kind leest dezelfde zin na. Vijf minuten is genoeg.

remind-easier-spelling = Kies drie woorden. Zeg een woord in stukjes. Uw kind schrijft het op.

remind-easier-topography = Kies drie plaatsen. Zoek ze samen op de kaart.

remind-easier-clock = Kijk samen drie keer per dag op de klok. Begin met de hele uren.

remind-easier-money = Tel samen munten in de winkel. Begin met 1 en 2 euro.

remind-easier-letters = Kies één letter. Zoek die letter samen in een boek of op straat.

remind-easier-language = Kies één opdracht. Uw kind vertelt eerst in de eigen taal wat er staat.

remind-easier-maths = Maak één som samen met echte dingen: knopen, lepels of fruit.

remind-easier-history = Kijk samen naar de plaatjes. Uw kind vertelt bij elk plaatje één ding, ook in de eigen taal.

remind-easier-english = Kies vijf woorden. Uw kind zegt ze hardop en wijst ze aan.

remind-easier-verbs = Kies één werkwoord. Uw kind maakt er drie zinnen mee.

remind-easier-talking = Vraag elke dag één ding over school. Praten in de eigen taal is goed.

remind-easier-listening = Lees of vertel een kort verhaal. Vraag daarna: wie deed er mee?

remind-easier-playing = Speel samen tien minuten een spel. Om de beurt, rustig aan.

remind-easier-courage = Kies één kleine stap die uw kind durft. Zeg daarna: knap van jou.

remind-easier-alone = Kies één ding dat uw kind zelf doet, bijvoorbeeld de tas inpakken. U kijkt alleen mee.

remind-easier-other = Doe het samen, en doe maar de helft. Vijf minuten is genoeg.

## The question whether the message was clear. Buttons, at most 30 characters.

remind-unclear = ❓ Ik begrijp het niet

remind-right = Ja, dat klopt! 👍 Dank u wel.

remind-wrong = Het is anders. Ik zeg het nog een keer, korter.

remind-unclear-text = Geen probleem. Ik zeg het nog een keer, korter.

remind-in-dutch = In het Nederlands:

remind-call-ask = Zal ik de leraar vragen om u te bellen?

remind-call-yes = 📞 Ja, graag

remind-call-no = Nee, dank u

remind-call-no-text = Goed. U kunt het bericht altijd nog een keer lezen.

## Being reminded. The three moments are buttons, at most 60 characters.

remind-when = Wanneer zal ik u herinneren?

remind-when-none = Er is geen moment meer voor een herinnering.

# Variables:
#   $time (Time) - the hour
remind-evening = Vanavond, { $time } uur

# Variables:
#   $time (Time) - the hour
remind-after-school = Morgen na school, { $time } uur

# Variables:
#   $date (Date) - the day before it
#   $time (Time) - the hour
remind-day-before = De dag ervoor: { $date }, { $time } uur

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-set = Goed. Ik herinner u op { $date } om { $time } uur.

remind-no-remind = Geen herinnering

remind-not-set = Goed. Ik herinner u niet.

## Under the calendar file.

remind-file-text = Open het bestand. Dan staat het in uw agenda.

remind-file-off-text = Open het bestand. Dan gaat het uit uw agenda.

remind-file-off = 📅 Uit mijn agenda

## Several messages in one, and the list of what came before.

remind-bundle-title = Berichten van school

remind-bundle-text = Tik op een bericht. Dan leest u het.

remind-list = ✉️ Berichten van school

# Variables:
#   $child (Text) - the first name of the child
remind-list-title = Berichten van school over { $child }

remind-list-text = Tik op een bericht. Dan leest u het nog een keer.

remind-list-none = Er zijn nog geen berichten.

## The school took a message back.

remind-taken-back = De school heeft dit bericht ingetrokken. U hoeft niets te doen.
