# review: draft

### Days, hours, amounts and things as they stand in messages and on buttons; what is said when a typed text is none.

# Variables:
#   $first (Text) - the first day
#   $last (Text) - the last day
field-range = { $first } tot en met { $last }
# Variables:
#   $amount (Text) - euros: "25" or "12,50", with the comma
field-amount = € { $amount }
# Variables:
#   $weekday (Text) - Tuesday
#   $numbers (Text) - day and month: 24-11
field-day = { $weekday } { $numbers }
# Stands behind a sentence that holds what the school typed. Dutch readers never see it.
field-in-dutch = (zo geschreven door de school)
field-yes = Ja
field-no = Nee

## A typed text that cannot be read

field-wrong-empty = Hier is nog niets ingevuld.
field-wrong-day = Dat lees ik niet als een dag. Typ bijvoorbeeld: 24-11.
field-wrong-order = De laatste dag is vóór de eerste dag.
field-wrong-weekday = Dat lees ik niet als dagen van de week. Typ bijvoorbeeld: maandag, donderdag.
field-wrong-time = Dat lees ik niet als een tijd. Typ bijvoorbeeld: 8:30.
field-wrong-amount = Dat lees ik niet als een bedrag. Typ bijvoorbeeld: 12,50.
field-wrong-number = Dat lees ik niet als een getal. Typ bijvoorbeeld: 4.
# Variables:
#   $count (Count) - the largest number, or euros
field-wrong-large = Het kan niet meer zijn dan { $count }.
# Variables:
#   $count (Count) - letters at most
field-wrong-long = De tekst is te lang. { PLURAL($count) ->
    [one] Er past één letter in.
   *[other] Er passen { $count } letters in.
}
field-wrong-word = Kies een van de knoppen.
field-wrong-link = Dat is geen adres van een pagina. Het begint met https://

## Days of the week: on buttons, and in lists ("maandag, donderdag")

field-weekday-1 = maandag
field-weekday-2 = dinsdag
field-weekday-3 = woensdag
field-weekday-4 = donderdag
field-weekday-5 = vrijdag
field-weekday-6 = zaterdag
field-weekday-7 = zondag

## Things to bring: in lists after "Geef uw kind mee:", and as answers. Without an article, small letters.

field-item-lunch = lunchpakket
field-item-drink = drinken
field-item-fruit = fruit
field-item-gym = gymspullen
field-item-swim = zwemspullen
field-item-towel = handdoek
field-item-sunscreen = zonnebrandcrème
field-item-cap = pet
field-item-raincoat = regenjas
field-item-boots = laarzen
field-item-old-clothes = oude kleren
field-item-pyjamas = pyjama
field-item-sleeping-bag = slaapzak
field-item-pillow = kussen
field-item-bike = fiets
field-item-helmet = fietshelm
field-item-pillowcase = kussensloop
field-item-book = boek
field-item-notebook = schrift
field-item-pen = pen
field-item-crayons = kleurpotloden
field-item-cuddly-toy = knuffel
field-item-photo = foto
field-item-money = geld
field-item-medicine = medicijnen
field-item-permission = toestemmingsformulier

## Food that a child can have an allergy for: in lists after "vanwege een allergie:"

field-item-nuts = noten
field-item-peanuts = pinda
field-item-milk = melk
field-item-eggs = ei
field-item-gluten = gluten
field-item-fish = vis
field-item-soy = soja
field-item-sesame = sesam

## What the school pays from the contribution of parents: in lists after "Het geld is voor:"

field-item-trips = uitstapjes
field-item-camp = kamp
field-item-feasts = feesten
field-item-sport = sport
field-item-culture = muziek en theater
field-item-materials = extra spullen

## Words of a choice that parents read, as answers to a question. Buttons of at most 30 characters.

field-choice-tables = de tafels
field-choice-reading = lezen
field-choice-spelling = spelling
field-choice-topography = topografie
field-choice-clock = klokkijken
field-choice-money = rekenen met geld
field-choice-letters = de letters
field-choice-maths = rekenen
field-choice-talking = praten in de klas
field-choice-listening = luisteren
field-choice-playing = samen spelen
field-choice-courage = iets nieuws durven
field-choice-alone = zelf werken
field-choice-bag = in de tas
field-choice-locker = in een kluisje
field-choice-not-at-school = thuis
field-choice-other = iets anders
