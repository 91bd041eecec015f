# review: draft

### Days, hours, amounts and things as they stand in messages and on buttons; what is said when a typed text is none.

# Variables:
#   $first (Text) - the first day
#   $last (Text) - the last day
field-range = { $first } to { $last }
# Variables:
#   $amount (Text) - euros: "25" or "12,50", with the comma
field-amount = € { $amount }
# Variables:
#   $weekday (Text) - Tuesday
#   $numbers (Text) - day and month: 24-11
field-day = { $weekday } { $numbers }
# Stands behind a sentence that holds what the school typed. Dutch readers never see it.
field-in-dutch = (written by the school, in Dutch)
field-yes = Yes
field-no = No

## A typed text that cannot be read

field-wrong-empty = Nothing is filled in here yet.
field-wrong-day = I cannot read that as a day. Type for example: 24-11.
field-wrong-order = The last day is before the first day.
field-wrong-weekday = I cannot read that as days of the week. Type for example: monday, thursday.
field-wrong-time = I cannot read that as a time. Type for example: 8:30.
field-wrong-amount = I cannot read that as an amount. Type for example: 12,50.
field-wrong-number = I cannot read that as a number. Type for example: 4.
# Variables:
#   $count (Count) - the largest number, or euros
field-wrong-large = It cannot be more than { $count }.
# Variables:
#   $count (Count) - letters at most
field-wrong-long = The text is too long. There is room for { PLURAL($count) ->
    [one] one letter
   *[other] { $count } letters
}.
field-wrong-word = Choose one of the buttons.
field-wrong-link = That is not the address of a page. It begins with https://

## Days of the week: on buttons, and in lists ("maandag, donderdag")

field-weekday-1 = Monday
field-weekday-2 = Tuesday
field-weekday-3 = Wednesday
field-weekday-4 = Thursday
field-weekday-5 = Friday
field-weekday-6 = Saturday
field-weekday-7 = Sunday

## Things to bring: in lists after "Geef uw kind mee:", and as answers. Without an article, small letters.

field-item-lunch = packed lunch
field-item-drink = a drink
field-item-fruit = fruit
field-item-gym = sports things
field-item-swim = swimming things
field-item-towel = towel
field-item-sunscreen = sun cream
field-item-cap = cap
field-item-raincoat = raincoat
field-item-boots = boots
field-item-old-clothes = old clothes
field-item-pyjamas = pyjamas
field-item-sleeping-bag = sleeping bag
field-item-pillow = pillow
field-item-bike = bike
field-item-helmet = bike helmet
field-item-pillowcase = pillowcase
field-item-book = book
field-item-notebook = notebook
field-item-pen = pen
field-item-crayons = colouring pencils
field-item-cuddly-toy = cuddly toy
field-item-photo = photo
field-item-money = money
field-item-medicine = medicine
field-item-permission = permission form

## Food that a child can have an allergy for: in lists after "vanwege een allergie:"

field-item-nuts = nuts
field-item-peanuts = peanuts
field-item-milk = milk
field-item-eggs = egg
field-item-gluten = gluten
field-item-fish = fish
field-item-soy = soy
field-item-sesame = sesame

## What the school pays from the contribution of parents: in lists after "Het geld is voor:"

field-item-trips = trips
field-item-camp = camp
field-item-feasts = parties
field-item-sport = sports
field-item-culture = music and theatre
field-item-materials = extra materials

## Words of a choice that parents read, as answers to a question. Buttons of at most 30 characters.

field-choice-tables = the times tables
field-choice-reading = reading
field-choice-spelling = spelling
field-choice-topography = places on the map
field-choice-clock = telling the time
field-choice-money = counting money
field-choice-letters = the letters
field-choice-maths = maths
field-choice-talking = talking in class
field-choice-listening = listening
field-choice-playing = playing with others
field-choice-courage = trying something new
field-choice-alone = working alone
field-choice-bag = in the bag
field-choice-locker = in a locker
field-choice-not-at-school = at home
field-choice-other = something else
