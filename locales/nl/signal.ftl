# review: draft

### Who helps now, when what a parent wrote points to danger, or when a parent asks for it. Calm and warm; never alarm, never
### a question about what happened. The numbers are of the Netherlands.

## Button, at most 30 characters.

signal-button = 🆘 Hulp nu

signal-title = Er is hulp voor u

signal-intro = Is het thuis of op school niet veilig? Of gaat het heel slecht met u of met uw kind? U bent niet alleen. Deze mensen helpen u nu.

## When to call; stands before the number.

signal-acute = Gevaar op dit moment

signal-acute-number = bel 112.

signal-violence = Geweld, mishandeling of dwang

signal-violence-number = bel Veilig Thuis, 0800 2000. Dag en nacht, gratis. Ook alleen om te praten.

signal-suicide = Gedachten aan zelfmoord

signal-suicide-number = bel 0800 0113. Dag en nacht, gratis. Of bel 113.

signal-children = Voor uw kind

signal-children-number = de Kindertelefoon, 0800 0432. Elke dag van 11 tot 21 uur. Gratis.

signal-language = Spreekt u weinig Nederlands? Zeg eerst welke taal u spreekt. Vaak kan er een tolk bij.

## What the help does with the text; also true where the same text answers a question of the program.

signal-nothing-kept = Voor deze hulp bewaar ik niets van wat u schrijft. Ik stuur niets naar school.

## The contact person (contactpersoon) of a school listens to parents and keeps what is said to themselves.

signal-question = Mag de contactpersoon van school u bellen? Die luistert naar u en helpt. School hoort alleen dat u een telefoontje wilt, niet waarom.

## Buttons, at most 30 characters.

signal-yes-button = Ja, bel mij

signal-no-button = Nee

# Variables:
#   $child (Text) - first name of the child
signal-take-back-button = Toch niet bellen ({ $child })

signal-which = Voor welk kind? Dan weet ik welke contactpersoon u belt.

# Variables:
#   $child (Text) - first name of the child
signal-told = De contactpersoon gaat u bellen over { $child }

signal-told-now = Ik vertel de contactpersoon nu dat u een telefoontje wilt. Op een schooldag belt die zo snel mogelijk.

signal-told-morning = Het is nu laat. Ik vertel het de contactpersoon morgenvroeg. Op een schooldag belt die zo snel mogelijk.

signal-not-why = Ik zeg er niet bij waarom.

signal-cannot-wait = Kan het niet wachten? Bel dan een van de nummers.

# Variables:
#   $child (Text) - first name of the child
signal-wished = U hebt gevraagd of de contactpersoon u belt (school van { $child }).

signal-no = Goed. Er belt niemand. Ik heb niets naar school gestuurd.

signal-later = U kunt later altijd nog kiezen. Typ /help en tik op “Hulp nu”.

signal-taken-back = Goed. De vraag is weg. Heeft de contactpersoon het al gelezen? Dan ziet die nu dat het niet meer nodig is.

signal-no-contact = Ik kan op uw school niemand vragen om u te bellen. Bel zelf naar school, of bel een van de nummers.

## A call by the contact person, where that one has no chat with the bot. Never say that they know it already.

signal-at-school = De contactpersoon ziet uw vraag op de computer van school. Ik weet niet precies wanneer.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
signal-from = De contactpersoon werkt weer vanaf { $date }, { $time } uur.

signal-yourself = Duurt het te lang? Bel zelf de school.
