# review: draft

### The fields of messages, as a sender fills them in the chat and in the console.

## What looks wrong about a message; the sender may send it all the same

# Variables:
#   $day (Date) - a day of the message
fields-warn-past = { $day } is al voorbij.
# Variables:
#   $day (Date) - a day of the message
fields-warn-holiday = { $day } is een vrije dag of vakantie.
# Variables:
#   $day (Date) - a day of the message
fields-warn-weekend = { $day } is in het weekend.
# Variables:
#   $deadline (Date) - until then parents can say something
#   $day (Date) - the day that it is about
fields-warn-deadline = Ouders kunnen reageren vóór { $deadline }, maar het is al op { $day }.
fields-warn-costs = Er staat een bedrag, maar niet dat betalen vrijwillig is.
fields-warn-same = Wat goed gaat en wat nog oefening vraagt, is hetzelfde.
fields-warn-hours = De tijd van het einde is niet na de tijd van het begin.
# Variables:
#   $words (Text) - the words of the letter: "dinsdag 25"
#   $day (Date) - the day of the message
fields-warn-weekday = In de brief staat „{ $words }”, maar hier staat { $day }.
# Variables:
#   $name (Text) - the full name of a child
fields-warn-name = Hier staat de volledige naam van een kind: { $name }. Noem alleen de voornaam, of geen naam.

## What a field is called. At most 35 characters.

fields-name-what = Wat oefenen?
fields-name-which = Wat precies?
fields-name-days = Hoe vaak, welke dagen?
fields-name-minutes = Minuten
fields-name-until = Tot en met
fields-name-how = Hoe?
fields-name-subject = Vak
fields-name-do = Leren, maken of meenemen?
fields-name-deadline = Voor welke dag?
fields-name-talk = Wat voor praatje?
fields-name-date = Dag
fields-name-items = Meenemen
fields-name-dates = Van en tot en met
fields-name-tip = Tip voor thuis
fields-name-from-group = Vanaf groep
fields-name-talks-from = Gesprek plannen vanaf
fields-name-mode = Hoe plannen ouders?
fields-name-note = Goed om te weten
fields-name-good = Wat gaat goed?
fields-name-practise = Wat nog oefenen?
fields-name-text = Eigen woorden, kort
fields-name-end = Tot hoe laat?
fields-name-reason = Waarom?
fields-name-absence = Waarom is de leerkracht er niet?
fields-name-instead = Wat gebeurt er?
fields-name-person = Naam: juf Anne
fields-name-start = Vanaf hoe laat?
fields-name-place = Waar?
fields-name-transport = Hoe gaan de kinderen?
fields-name-costs = Kosten (euro)
fields-name-voluntary = Betalen is vrijwillig
fields-name-help-needed = Hoeveel ouders helpen?
fields-name-departure = Vertrek om
fields-name-return = Terug om
fields-name-info-evening = Avond voor ouders
fields-name-diet = Vragen naar eten en allergie
fields-name-bus = Met de bus
fields-name-who = Wie komt op de foto?
fields-name-opt-out = Geen foto? Zeggen vóór
fields-name-theme = Thema
fields-name-home-tip = Tip voor thuis
fields-name-surprise-from = Surprise vanaf groep
fields-name-present-most = Cadeau kost hoogstens (euro)
fields-name-food = Elk gezin neemt eten mee
fields-name-link = Adres van een pagina
fields-name-everyone-welcome = Elk geloof is welkom
fields-name-urgency = Wanneer?
fields-name-about = Waarover? Eén woord
fields-name-channel = Hoe het liefst?
fields-name-first-step-done = Op school al een keer gekamd
fields-name-task = Waarbij helpen?
fields-name-how-many = Hoeveel ouders?
fields-name-children-with-you = Kleine kinderen mogen mee
fields-name-ggd = Wat doet de GGD?
fields-name-questionnaire-until = Vragenlijst vóór
fields-name-from = Vanaf
fields-name-change = Waarom?
fields-name-part = Welk deel van de dag vrij?
fields-name-after-school = BSO (opvang na school)
fields-name-cause = Waarom is er geen school?
fields-name-care = Opvang op school
fields-name-holiday = Welke vakantie?
fields-name-last-day-end = Laatste dag ervoor: uit om
fields-name-opening = Is de school open?
fields-name-report-before = Melden vóór (tijd)
fields-name-phone = Telefoonnummer
fields-name-leave = Waarover?
fields-name-ask-weeks = Aanvragen: weken vooraf
fields-name-policy = Wat mag een kind uitdelen?
fields-name-allergies = Niet meegeven, door allergie
fields-name-kept = Waar blijft de telefoon?
fields-name-exceptions = Uitzondering kan in overleg
fields-name-traffic-rule = Wat vraagt de school?
fields-name-contribution = Bijdrage per kind (euro)
fields-name-spent-on = Waarvoor is het geld?
fields-name-pay-until = Betalen tot en met
fields-name-pay-how = Hoe betalen?
fields-name-help-line = Zeggen wie helpt bij geldvragen
fields-name-seats = Hoeveel ouders in de MR?
fields-name-candidates-until = Aanmelden vóór
fields-name-vote = Stemmen van en tot en met
fields-name-vote-how = Hoe stemmen?
fields-name-subject-line = Onderwerp, kort
fields-name-body = Bericht van de directeur
fields-name-breakfast = Samen ontbijten op school
fields-name-wear = Welke kleren?
fields-name-feast = Welk feest?
fields-name-activity = Wat doen de kinderen?
fields-name-dress = Kleren
fields-name-evening = Wat voor bijeenkomst?
fields-name-topic = Onderwerp
fields-name-online = Adres om mee te doen
fields-name-children-welcome = Kinderen mogen mee
fields-name-interpreter = Tolk
fields-name-choose-before = Tijd kiezen vóór
fields-name-by-video = Videogesprek kan
fields-name-child-welcome = Het kind mag meekomen

## The words of a choice, on buttons. At most 30 characters.

fields-choice-aloud = hardop lezen
fields-choice-say-fast = snel opzeggen
fields-choice-write = opschrijven
fields-choice-flashcards = kaartjes
fields-choice-video = filmpje
fields-choice-language = taal
fields-choice-history = geschiedenis
fields-choice-english = Engels
fields-choice-verbs = werkwoorden
fields-choice-learn = leren
fields-choice-make = maken
fields-choice-bring = meenemen
fields-choice-show-and-tell = spreekbeurt
fields-choice-book-talk = boekbespreking
fields-choice-presentation = presentatie
fields-choice-sleep = goed slapen
fields-choice-breakfast = goed ontbijt
fields-choice-calm = rust
fields-choice-no-cramming = spelen en naar buiten
fields-choice-pick = ouders kiezen een tijd
fields-choice-propose = de school stelt een tijd voor
fields-choice-help-others = anderen helpen
fields-choice-effort = doorwerken
fields-choice-teacher-ill = ziek
fields-choice-training = cursus
fields-choice-split = verdeeld over andere groepen
fields-choice-substitute = een invaller
fields-choice-other-teacher = een andere leerkracht
fields-choice-bus = bus
fields-choice-walk = lopend
fields-choice-bike = fiets
fields-choice-car = auto
fields-choice-train = trein
fields-choice-children = elk kind
fields-choice-class = de klas
fields-choice-siblings = broers en zussen
fields-choice-theme-reading = lezen
fields-choice-health = gezondheid
fields-choice-bullying = pesten
fields-choice-water = water
fields-choice-relationships-and-body = relaties en het lichaam
fields-choice-technology = techniek
fields-choice-art = kunst
fields-choice-today = vandaag
fields-choice-this-week = deze week
fields-choice-practical = iets praktisch
fields-choice-learning = leren
fields-choice-behaviour = gedrag
fields-choice-friends = vrienden
fields-choice-app = een bericht
fields-choice-call = bellen
fields-choice-talk = een gesprek op school
fields-choice-library = bibliotheek
fields-choice-trip = uitstapje
fields-choice-class-decoration = klas versieren
fields-choice-class-parent = klassenouder
fields-choice-sports = sport
fields-choice-market = markt
fields-choice-lice = luizencontrole
fields-choice-traffic = verkeer
fields-choice-read-aloud = voorlezen
fields-choice-vaccination = prik
fields-choice-health-check = onderzoek
fields-choice-pregnancy = verlof
fields-choice-absence = een tijd afwezig
fields-choice-new-job = nieuwe baan
fields-choice-new-school-year = nieuw schooljaar
fields-choice-whole-day = de hele dag
fields-choice-morning = de ochtend
fields-choice-afternoon = de middag
fields-choice-open = open
fields-choice-closed = dicht
fields-choice-some-groups = voor sommige groepen
fields-choice-staff-shortage = te weinig leerkrachten
fields-choice-building = het gebouw
fields-choice-snow = sneeuw
fields-choice-power = geen stroom
fields-choice-illness = veel zieke leerkrachten
fields-choice-none = geen
fields-choice-emergency-only = alleen bij nood
fields-choice-full = voor iedereen
fields-choice-autumn = herfstvakantie
fields-choice-christmas = kerstvakantie
fields-choice-spring = voorjaarsvakantie
fields-choice-may = meivakantie
fields-choice-summer = zomervakantie
fields-choice-whole-year = het hele schooljaar
fields-choice-mail = e-mail
fields-choice-holiday-leave = vrij buiten de vakantie
fields-choice-religious-feast = religieus feest
fields-choice-luxury-absence = eerder op vakantie
fields-choice-late-arrival = te laat komen
fields-choice-healthy = klein en gezond
fields-choice-no-food = geen eten
fields-choice-anything = vrije keuze
fields-choice-kiss-ride = Kiss & Ride: kort stoppen
fields-choice-no-cars = geen auto’s bij de school
fields-choice-cycle-path = fietspad vrij houden
fields-choice-paper = op papier
fields-choice-online = via internet
fields-choice-in-app = in de app
fields-choice-orange = oranje kleren
fields-choice-sports-clothes = sportkleren
fields-choice-eid = Eid
fields-choice-ramadan = ramadan
fields-choice-holi = Holi
fields-choice-divali = Divali
fields-choice-carnival = carnaval
fields-choice-sint-maarten = Sint-Maarten
fields-choice-keti-koti = Keti Koti
fields-choice-lunar-new-year = nieuw maanjaar
fields-choice-parent-evening = ouderavond
fields-choice-information-evening = informatieavond
fields-choice-secondary-school = avond over middelbare school
fields-choice-thematic = thema-avond
fields-choice-open-morning = open ochtend
fields-choice-phone-interpreter = tolk aan de telefoon
fields-choice-on-site = tolk op school
