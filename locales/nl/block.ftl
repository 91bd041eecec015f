# review: draft

### Messages from school to families. Each kind has a name (a heading, at most 30 characters), its main sentence, the same
### more simply (-simple), and one question (-ask, below it three short answers). Short sentences, one idea each, no blame.
### What the school typed itself ($which, $reason, $note, $place, $text) stays in Dutch; a remark about that is added.

## Practise at home

block-practise-at-home-name = Thuis oefenen
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home = Uw kind oefent { $what ->
    [tables] de tafels
    [reading] lezen
    [spelling] spelling
    [topography] topografie
    [clock] klokkijken
    [money] rekenen met geld
    [letters] de letters
   *[other] voor school
}, tot en met { $until }.
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home-simple = Oefenen: { $what ->
    [tables] de tafels
    [reading] lezen
    [spelling] spelling
    [topography] topografie
    [clock] klokkijken
    [money] rekenen met geld
    [letters] de letters
   *[other] voor school
}. De laatste dag is { $until }.
block-practise-at-home-ask = Wat oefent uw kind?
# Variables:
#   $days (Count) - times a week
#   $minutes (Count) - minutes
block-practise-often = { PLURAL($days) ->
    [one] Eén keer
   *[other] { $days } keer
} per week { PLURAL($minutes) ->
    [one] één minuut
   *[other] { $minutes } minuten
} is genoeg.
# Variables:
#   $how (Word) - aloud, say-fast, write, flashcards or video
block-practise-how = { $how ->
    [aloud] Laat uw kind hardop lezen.
    [say-fast] Laat uw kind de antwoorden snel en hardop zeggen.
    [write] Laat uw kind het opschrijven.
    [flashcards] Gebruik kaartjes met een vraag en een antwoord.
   *[video] Kijk samen naar het filmpje.
}

## Homework

block-homework-due-name = Huiswerk
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
#   $subject (Word) - language, maths, topography, history, english, verbs or other
block-homework-due = { $subject ->
    [language] Huiswerk voor taal
    [maths] Huiswerk voor rekenen
    [topography] Huiswerk voor topografie
    [history] Huiswerk voor geschiedenis
    [english] Huiswerk voor Engels
    [verbs] Huiswerk over werkwoorden
   *[other] Huiswerk
}: { $do ->
    [learn] leren
    [make] maken
   *[bring] meenemen
}. Het is voor { $deadline }.
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
block-homework-due-simple = Huiswerk: { $do ->
    [learn] leren
    [make] maken
   *[bring] meenemen
}. Klaar op { $deadline }.
block-homework-due-ask = Voor welke dag is het huiswerk?

## A talk in front of the class

block-book-talk-name = Vertellen voor de klas
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
#   $talk (Word) - show-and-tell, book-talk or presentation
block-book-talk = { $child } heeft op { $date } { $talk ->
    [show-and-tell] een spreekbeurt
    [book-talk] een boekbespreking
   *[presentation] een presentatie
}.
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
block-book-talk-simple = Op { $date }: { $child } vertelt iets voor de klas.
block-book-talk-ask = Op welke dag vertelt uw kind voor de klas?
# Variables:
#   $minutes (Count) - minutes
block-book-talk-minutes = Het duurt { PLURAL($minutes) ->
    [one] één minuut
   *[other] { $minutes } minuten
}.
block-book-talk-home = Thuis oefenen mag ook in uw eigen taal.

## Test week

block-test-week-name = Toetsweek
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-test-week = Toetsweek van { $group }: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-test-week-simple = Toetsen voor uw kind op school: { $dates }.
block-test-week-ask = Op welke dag begint de toetsweek?
# Variables:
#   $tip (Word) - sleep, breakfast, calm or no-cramming
block-test-week-tip = { $tip ->
    [sleep] Goed slapen helpt.
    [breakfast] Een goed ontbijt helpt.
    [calm] Rust helpt. Uw kind hoeft niet zenuwachtig te zijn.
   *[no-cramming] Spelen en naar buiten gaan helpt.
}
block-test-week-enough = Extra oefenen is niet nodig.

## Report

block-report-and-talks-name = Rapport
# Variables:
#   $date (Text) - the day
block-report-and-talks = Het rapport gaat op { $date } mee naar huis.
# Variables:
#   $date (Text) - the day
block-report-and-talks-simple = Uw kind neemt het rapport mee: { $date }.
# Variables:
#   $from-group (Count) - a year of school, 1 to 8
block-report-from-group = Dit is voor groep { $from-group } en hoger.
# Variables:
#   $talks-from (Text) - the day
block-report-pick = Vanaf { $talks-from } kunt u een tijd kiezen voor een gesprek.
# Variables:
#   $talks-from (Text) - the day
block-report-propose = Vanaf { $talks-from } krijgt u een voorstel voor een gesprek.

## How it goes with one child

block-progress-positive-name = Goed nieuws
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-positive = { $good ->
    [reading] { $child } heeft goed gelezen.
    [maths] { $child } heeft goed gerekend.
    [playing] { $child } speelt fijn samen met anderen.
    [courage] { $child } durfde iets nieuws te doen.
    [help-others] { $child } heeft een ander kind geholpen.
    [effort] { $child } heeft goed doorgewerkt.
   *[other] Het gaat goed met { $child }.
}
# Variables:
#   $child (Text) - first name
block-progress-positive-simple = Goed gedaan: { $child }.
block-well-done-today-name = Vandaag goed gedaan
# Variables:
#   $child (Text) - first name
block-well-done-today = { $child } heeft het vandaag heel goed gedaan.
# Variables:
#   $child (Text) - first name
block-well-done-today-simple = Vandaag ging het goed met { $child }.
block-progress-note-name = Hoe het gaat
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note = Dit gaat goed bij { $child }: { $good ->
    [reading] lezen
    [maths] rekenen
    [spelling] spelling
    [talking] praten in de klas
    [listening] luisteren
    [playing] samen spelen
    [courage] iets nieuws durven
    [help-others] anderen helpen
    [effort] doorwerken
   *[alone] zelf werken
}.
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note-simple = { $child } kan dit goed: { $good ->
    [reading] lezen
    [maths] rekenen
    [spelling] spelling
    [talking] praten in de klas
    [listening] luisteren
    [playing] samen spelen
    [courage] iets nieuws durven
    [help-others] anderen helpen
    [effort] doorwerken
   *[alone] zelf werken
}.
block-progress-note-ask = Wat kan uw kind nog oefenen?
# Variables:
#   $child (Text) - first name
#   $practise (Word) - what to practise, a word
block-progress-practise = Dit kan { $child } nog oefenen: { $practise ->
    [reading] lezen
    [tables] de tafels
    [maths] rekenen
    [spelling] spelling
    [letters] de letters
    [talking] praten in de klas
    [listening] luisteren
    [playing] samen spelen
    [courage] iets nieuws durven
   *[alone] zelf werken
}.
# Variables:
#   $practise (Word) - what to practise, a word
block-progress-home = { $practise ->
    [reading] Lees elke dag tien minuten samen.
    [tables] Zeg elke dag samen één tafel op.
    [maths] Tel en reken samen in de winkel.
    [spelling] Schrijf elke dag samen vijf woorden.
    [letters] Zoek samen letters in huis en op straat.
    [talking] Praat samen over de dag, in uw eigen taal.
    [listening] Lees een verhaal voor en vraag wat er gebeurde.
    [playing] Speel samen een spel, om de beurt.
    [courage] Laat uw kind iets nieuws kiezen en proberen.
   *[alone] Laat uw kind elke dag één taak zelf doen.
}

## A day that is different

block-early-end-name = Eerder uit
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end = Op { $date } stopt de school om { $end } uur. Uw kind is dan vrij.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end-simple = Op { $date }: de school is klaar om { $end } uur.
block-early-end-ask = Hoe laat stopt de school die dag?
block-class-split-substitute-name = Andere leerkracht
# Variables:
#   $absence (Word) - teacher-ill or training
#   $group (Text) - the name of the group: 4A, De Vlinders
block-class-split-why = { $absence ->
    [teacher-ill] De leerkracht van { $group } is ziek.
   *[training] De leerkracht van { $group } heeft een cursus.
}
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute = { $instead ->
    [split] Op { $date } zijn de kinderen van { $group } in andere groepen.
    [substitute] Op { $date } heeft { $group } een invaller.
   *[other-teacher] Op { $date } heeft { $group } een andere leerkracht.
}
# Variables:
#   $date (Text) - the day
block-class-split-substitute-simple = Op { $date }: de eigen leerkracht is er niet. Uw kind gaat gewoon naar school.
block-class-split-substitute-ask = Op welke dag is het anders?
# Variables:
#   $person (Text) - a name as typed: juf Anne
block-class-split-person = Naam van de leerkracht: { $person }.
block-bring-tomorrow-name = Meenemen
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow = Geef uw kind op { $date } mee: { $items }.
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow-simple = Op { $date } in de tas: { $items }.
block-bring-tomorrow-ask = Op welke dag neemt uw kind dit mee?
block-excursion-name = Uitstapje
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-excursion = { $group } gaat op { $date } op uitstapje, van { $start } tot { $end } uur.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-excursion-simple = Op { $date }: uitstapje met de klas. Begin: { $start } uur. Klaar: { $end } uur.
block-excursion-ask = Op welke dag is het uitstapje?
# Variables:
#   $transport (Word) - bus, walk, bike, car or train
block-transport = { $transport ->
    [bus] De kinderen gaan met de bus.
    [walk] De kinderen gaan lopend.
    [bike] De kinderen gaan op de fiets.
    [car] De kinderen gaan met de auto.
   *[train] De kinderen gaan met de trein.
}
block-camp-name = Kamp
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-camp = { $group } gaat op kamp: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-camp-simple = Kamp: { $dates }.
block-camp-ask = Op welke dag vertrekt de groep?
# Variables:
#   $departure (Text) - the hour: 09:00
#   $return (Text) - the hour: 15:00
block-camp-hours = Vertrek: { $departure } uur. Terug: { $return } uur.
block-camp-night = Uw kind slaapt daar ook.
block-camp-diet = Heeft uw kind een allergie? Of hebt u een wens over eten of bidden? Vertel het ons op tijd.
# Variables:
#   $info-evening (Text) - the day
block-camp-evening = Er is een avond met informatie voor ouders: { $info-evening }.
block-gym-bag-name = Gym
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-gym-bag = { $group } heeft gym op { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-gym-bag-simple = Gym is op { $days }.
block-gym-bag-ask = Wanneer heeft uw kind gym?
block-gym-shoes = Gymschoenen zonder zwarte zool, graag.
block-write-name = Schrijf de naam van uw kind erin.
block-swimming-name = Zwemles
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-swimming = { $group } heeft zwemles op { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-swimming-simple = Zwemmen is op { $days }.
block-swimming-ask = Wanneer heeft uw kind zwemles?
# Variables:
#   $start (Text) - the hour: 08:30
block-swimming-start = De zwemles begint om { $start } uur.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-swimming-dates = De periode: { $dates }.
block-swimming-bus = De kinderen gaan met de bus.
block-sports-day-name = Sportdag
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-sports-day = { $group } heeft sportdag op { $date }, van { $start } tot { $end } uur.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-sports-day-simple = Op { $date }: sportdag. Begin: { $start } uur. Klaar: { $end } uur.
block-sports-day-ask = Op welke dag is de sportdag?
block-sports-clothes = Uw kind draagt die dag sportkleren.
block-library-day-name = Bibliotheek
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-library-day = { $group } gaat op { $date } naar de bibliotheek.
# Variables:
#   $date (Text) - the day
block-library-day-simple = Op { $date }: de klas gaat naar de bibliotheek.
block-library-day-ask = Op welke dag gaat de klas naar de bibliotheek?
block-photo-day-name = Schoolfoto
# Variables:
#   $date (Text) - the day
#   $who (Word) - children, class or siblings
block-photo-day = De schoolfotograaf komt op { $date }. { $who ->
    [children] De fotograaf maakt een foto van elk kind.
    [class] De fotograaf maakt een foto van de klas.
   *[siblings] Broers en zussen mogen samen op de foto.
}
# Variables:
#   $date (Text) - the day
block-photo-day-simple = Op { $date }: foto op school.
block-photo-day-ask = Op welke dag komt de fotograaf?
block-photo-free = U hoeft geen foto te kopen.
# Variables:
#   $opt-out (Text) - the day
block-photo-opt-out = Wilt u geen foto van uw kind? Dat mag. Zeg het vóór { $opt-out }.

## Parties and themes

block-theme-week-name = Themaweek
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $theme (Word) - theme-reading, health, bullying, water, relationships-and-body, technology, art or other
block-theme-week = { $theme ->
    [theme-reading] Themaweek over lezen
    [health] Themaweek over gezondheid
    [bullying] Themaweek over pesten
    [water] Themaweek over water
    [relationships-and-body] Themaweek over relaties en het lichaam
    [technology] Themaweek over techniek
    [art] Themaweek over kunst
   *[other] Themaweek
}: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-theme-week-simple = De klas werkt aan één thema: { $dates }.
block-theme-body = U mag altijd vragen wat uw kind leert.
# Variables:
#   $home-tip (Text) - as the school typed it
block-home-tip = Tip voor thuis: { $home-tip }
block-sinterklaas-name = Sinterklaas
# Variables:
#   $date (Text) - the day
block-sinterklaas = We vieren Sinterklaas op { $date }.
# Variables:
#   $date (Text) - the day
block-sinterklaas-simple = Op { $date }: feest van Sinterklaas op school.
block-sinterklaas-ask = Op welke dag is het feest?
# Variables:
#   $end (Text) - the hour: 12:00
block-free-at = De school stopt die dag om { $end } uur.
# Variables:
#   $surprise-from (Count) - a year of school, 1 to 8
block-sinterklaas-surprise = Kinderen vanaf groep { $surprise-from } maken een surprise.
block-sinterklaas-what = Een surprise is een cadeautje in iets dat uw kind zelf maakt, met een gedicht erbij.
# Variables:
#   $present-most (Text) - euros: € 5
block-sinterklaas-present = Het cadeautje kost niet meer dan { $present-most }.
block-money-help = Is dat te veel geld voor u? Zeg het tegen de school. De school helpt graag. Andere ouders horen het niet.
block-christmas-name = Kerstdiner
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas = Het kerstdiner is op { $date }, van { $start } tot { $end } uur.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas-simple = Op { $date }: samen eten op school. Begin: { $start } uur. Klaar: { $end } uur.
block-christmas-ask = Op welke dag is het kerstdiner?
block-christmas-food = Elk gezin neemt iets te eten mee.
# Variables:
#   $link (Text) - the address of a page
block-christmas-list = Zet op de lijst wat u meebrengt: { $link }
block-every-faith = Kinderen van elk geloof zijn welkom.

## Contact, help, changes

block-please-contact-me-name = Even praten
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me = { $urgency ->
    [today] Kunt u vandaag contact met mij opnemen over { $child }?
   *[this-week] Kunt u deze week contact met mij opnemen over { $child }?
}
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me-simple = { $urgency ->
    [today] Ik wil vandaag graag met u praten over { $child }.
   *[this-week] Ik wil deze week graag met u praten over { $child }.
}
# Variables:
#   $channel (Word) - app, call or talk
block-contact-channel = { $channel ->
    [app] Een bericht is genoeg.
    [call] Bellen is het fijnst.
   *[talk] Ik praat graag met u op school.
}
# Variables:
#   $about (Word) - practical, learning, behaviour, health or friends
block-contact-about = { $about ->
    [practical] Het gaat over iets praktisch.
    [learning] Het gaat over leren.
    [behaviour] Het gaat over gedrag.
    [health] Het gaat over gezondheid.
   *[friends] Het gaat over vrienden.
}
block-contact-calm = U hoeft niet te schrikken.
block-lice-found-name = Luizen
# Variables:
#   $child (Text) - first name
block-lice-found = Bij { $child } zijn luizen gezien.
# Variables:
#   $child (Text) - first name
block-lice-found-simple = { $child } heeft luizen. Kam het haar twee weken lang elke dag met een luizenkam.
block-lice-first-step = Op school is het haar al één keer gekamd.
block-lice-comb = Was het haar. Kam het twee weken lang elke dag met een luizenkam.
# Variables:
#   $child (Text) - first name
block-lice-school = { $child } mag gewoon naar school komen.
block-lice-normal = Luizen komen veel voor, ook in schoon haar.
block-volunteers-wanted-name = Hulp gevraagd
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
#   $task (Word) - library, trip, class-decoration, class-parent, sports, market, lice, traffic, read-aloud or other
block-volunteers-wanted = { $task ->
    [library] Wie helpt in de bibliotheek?
    [trip] Wie gaat mee op een uitstapje?
    [class-decoration] Wie helpt de klas versieren?
    [class-parent] Wie wil klassenouder zijn?
    [sports] Wie helpt bij het sporten?
    [market] Wie helpt op de markt?
    [lice] Wie helpt bij de luizencontrole?
    [traffic] Wie helpt bij het verkeer?
    [read-aloud] Wie leest voor aan de kinderen?
   *[other] Wie kan helpen op school?
} Het is op { $date }, van { $start } tot { $end } uur.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-volunteers-wanted-simple = De school vraagt hulp van ouders: { $date }, van { $start } tot { $end } uur.
# Variables:
#   $how-many (Count) - parents
block-volunteers-number = We zoeken { PLURAL($how-many) ->
    [one] één ouder
   *[other] { $how-many } ouders
}.
block-volunteers-children = U mag kleine kinderen meenemen.
block-ggd-call-name = GGD
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call = { $ggd ->
    [vaccination] De GGD nodigt kinderen uit voor een prik (vaccinatie). U krijgt thuis een brief met de dag en de plaats.
   *[health-check] De GGD onderzoekt hoe kinderen groeien, zien en horen.
}
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call-simple = { $ggd ->
    [vaccination] Uw kind kan een prik (vaccinatie) krijgen. Lees de brief van de GGD.
   *[health-check] Een arts of verpleegkundige van de GGD kijkt of uw kind gezond is.
}
# Variables:
#   $date (Text) - the day
block-ggd-date = Het is op { $date }.
block-ggd-free = Het is gratis en niet verplicht.
block-ggd-present = U mag erbij zijn.
# Variables:
#   $questionnaire-until (Text) - the day
block-ggd-questionnaire = Vul de vragenlijst in vóór { $questionnaire-until }.
block-change-of-teacher-name = Nieuwe leerkracht
# Variables:
#   $from (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher = Vanaf { $from } werkt { $person } in { $group }.
# Variables:
#   $from (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-simple = { $group } krijgt een andere leerkracht: { $person }. De eerste dag is { $from }.
# Variables:
#   $until (Text) - the last day
block-change-until = Dat is tot en met { $until }.
# Variables:
#   $change (Word) - pregnancy, absence, new-job, new-school-year or other
block-change-why = { $change ->
    [pregnancy] De eigen leerkracht is met verlof.
    [absence] De eigen leerkracht is er een tijd niet.
    [new-job] De eigen leerkracht heeft een nieuwe baan.
    [new-school-year] Er begint een nieuw schooljaar.
   *[other] De school vertelt u graag meer.
}

## Sentences that several kinds use

# Variables:
#   $which (Text) - as the school typed it
block-which = Wat precies: { $which }
# Variables:
#   $items (Text) - what to bring: "boots, drink"
block-items = Geef uw kind mee: { $items }.
# Variables:
#   $reason (Text) - as the school typed it
block-reason = Waarom: { $reason }
# Variables:
#   $note (Text) - as the school typed it
block-note = Goed om te weten: { $note }
# Variables:
#   $place (Text) - as the school typed it
block-place = Waar: { $place }
# Variables:
#   $text (Text) - as the teacher typed it
block-teacher-writes = De leerkracht schrijft: { $text }
block-free = Het is gratis.
# Variables:
#   $costs (Text) - euros: € 25
block-costs = Kosten: { $costs }.
block-voluntary = Betalen is vrijwillig.
block-always-welcome = Uw kind mag altijd mee, ook als u niet betaalt.
# Variables:
#   $help-needed (Count) - parents
block-help-needed = We zoeken { PLURAL($help-needed) ->
    [one] één ouder
   *[other] { $help-needed } ouders
} om te helpen.
block-little-dutch = Weinig Nederlands is geen probleem.
# Variables:
#   $link (Text) - the address of a page
block-more = Meer lezen: { $link }
