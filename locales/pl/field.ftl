# review: draft

### Days, hours, amounts and things as they stand in messages and on buttons; what is said when a typed text is none.

# Variables:
#   $first (Text) - the first day
#   $last (Text) - the last day
field-range = { $first } – { $last }
# Variables:
#   $amount (Text) - euros: "25" or "12,50", with the comma
field-amount = { $amount } €
# Variables:
#   $weekday (Text) - Tuesday
#   $numbers (Text) - day and month: 24-11
field-day = { $weekday } { $numbers }
# Stands behind a sentence that holds what the school typed. Dutch readers never see it.
field-in-dutch = (tak napisała szkoła, po niderlandzku)
field-yes = Tak
field-no = Nie

## A typed text that cannot be read

field-wrong-empty = Tu nic jeszcze nie jest wpisane.
field-wrong-day = Nie widzę tu dnia. Proszę wpisać na przykład: 24-11.
field-wrong-order = Ostatni dzień jest przed pierwszym dniem.
field-wrong-weekday = Nie widzę tu dni tygodnia. Proszę wpisać na przykład: poniedziałek, czwartek.
field-wrong-time = Nie widzę tu godziny. Proszę wpisać na przykład: 8:30.
field-wrong-amount = Nie widzę tu kwoty. Proszę wpisać na przykład: 12,50.
field-wrong-number = Nie widzę tu liczby. Proszę wpisać na przykład: 4.
# Variables:
#   $count (Count) - the largest number, or euros
field-wrong-large = Nie może być więcej niż { $count }.
# Variables:
#   $count (Count) - letters at most
field-wrong-long = Tekst jest za długi. Najwięcej może być: { PLURAL($count) ->
    [one] { $count } litera
    [few] { $count } litery
    [many] { $count } liter
   *[other] { $count } litery
}.
field-wrong-word = Proszę wybrać jeden z przycisków.
field-wrong-link = To nie jest adres strony. Adres zaczyna się od https://

## Days of the week: on buttons, and in lists ("maandag, donderdag")

field-weekday-1 = poniedziałek
field-weekday-2 = wtorek
field-weekday-3 = środa
field-weekday-4 = czwartek
field-weekday-5 = piątek
field-weekday-6 = sobota
field-weekday-7 = niedziela

## Things to bring: in lists after "Geef uw kind mee:", and as answers. Without an article, small letters.

field-item-lunch = drugie śniadanie
field-item-drink = coś do picia
field-item-fruit = owoce
field-item-gym = strój na WF
field-item-swim = rzeczy na basen
field-item-towel = ręcznik
field-item-sunscreen = krem z filtrem
field-item-cap = czapka z daszkiem
field-item-raincoat = kurtka przeciwdeszczowa
field-item-boots = kalosze
field-item-old-clothes = stare ubranie
field-item-pyjamas = piżama
field-item-sleeping-bag = śpiwór
field-item-pillow = poduszka
field-item-bike = rower
field-item-helmet = kask rowerowy
field-item-pillowcase = poszewka na poduszkę
field-item-book = książka
field-item-notebook = zeszyt
field-item-pen = długopis
field-item-crayons = kredki
field-item-cuddly-toy = przytulanka
field-item-photo = zdjęcie
field-item-money = pieniądze
field-item-medicine = leki
field-item-permission = formularz zgody

## Food that a child can have an allergy for: in lists after "vanwege een allergie:"

field-item-nuts = orzechy
field-item-peanuts = orzeszki ziemne
field-item-milk = mleko
field-item-eggs = jajka
field-item-gluten = gluten
field-item-fish = ryby
field-item-soy = soja
field-item-sesame = sezam

## What the school pays from the contribution of parents: in lists after "Het geld is voor:"

field-item-trips = wycieczki
field-item-camp = wyjazd z noclegiem (kamp)
field-item-feasts = święta w szkole
field-item-sport = sport
field-item-culture = muzyka i teatr
field-item-materials = dodatkowe materiały

## Words of a choice that parents read, as answers to a question. Buttons of at most 30 characters.

field-choice-tables = tabliczka mnożenia
field-choice-reading = czytanie
field-choice-spelling = pisownia
field-choice-topography = miejsca na mapie
field-choice-clock = odczytywanie godzin
field-choice-money = liczenie pieniędzy
field-choice-letters = litery
field-choice-maths = matematyka
field-choice-talking = mówienie w klasie
field-choice-listening = słuchanie
field-choice-playing = wspólna zabawa
field-choice-courage = odwaga do nowych rzeczy
field-choice-alone = samodzielna praca
field-choice-bag = w plecaku
field-choice-locker = w zamykanej szafce
field-choice-not-at-school = w domu
field-choice-other = coś innego
