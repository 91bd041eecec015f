# review: draft

### Messages from school to families. Each kind has a name (a heading, at most 30 characters), its main sentence, the same
### more simply (-simple), and one question (-ask, below it three short answers). Short sentences, one idea each, no blame.
### What the school typed itself ($which, $reason, $note, $place, $text) stays in Dutch; a remark about that is added.
### In a newsletter there is no child: a sentence that names the child or the group has a second form (-all) without them.

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
block-test-week-all = De toetsweek is: { $dates }.
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
#   $absence (Word) - teacher-ill or training
block-class-split-why-all = { $absence ->
    [teacher-ill] De leerkracht is ziek.
   *[training] De leerkracht heeft een cursus.
}
# Variables:
#   $date (Text) - the day
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute-all = { $instead ->
    [split] Op { $date } zijn de kinderen in andere groepen.
    [substitute] Op { $date } is er een invaller.
   *[other-teacher] Op { $date } is er een andere leerkracht.
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
block-excursion-all = De kinderen gaan op { $date } op uitstapje, van { $start } tot { $end } uur.
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
block-camp-all = De kinderen gaan op kamp: { $dates }.
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
block-gym-bag-all = De kinderen hebben gym op { $days }.
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
block-swimming-all = De kinderen hebben zwemles op { $days }.
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
block-sports-day-all = De sportdag is op { $date }, van { $start } tot { $end } uur.
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
block-library-day-all = De kinderen gaan op { $date } naar de bibliotheek.
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
block-kings-games-name = Koningsspelen
# Variables:
#   $date (Text) - the day
block-kings-games = De Koningsspelen zijn op { $date }. De kinderen sporten en spelen samen.
# Variables:
#   $date (Text) - the day
block-kings-games-simple = Op { $date }: een dag met sport en spel op school.
block-kings-games-ask = Op welke dag zijn de Koningsspelen?
block-kings-breakfast = De kinderen ontbijten samen op school.
# Variables:
#   $wear (Word) - orange or sports-clothes
block-kings-wear = { $wear ->
    [orange] Uw kind mag oranje kleren dragen.
   *[sports-clothes] Uw kind draagt die dag sportkleren.
}
block-other-celebration-name = Bijzondere dag
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration = { $feast ->
    [eid] Op { $date } vieren we Eid.
    [ramadan] Op { $date } is er aandacht voor de ramadan.
    [holi] Op { $date } vieren we Holi.
    [divali] Op { $date } vieren we Divali.
    [carnival] Op { $date } vieren we carnaval.
    [sint-maarten] Op { $date } vieren we Sint-Maarten.
    [keti-koti] Op { $date } vieren we Keti Koti.
    [lunar-new-year] Op { $date } vieren we het nieuwe maanjaar.
   *[other] Op { $date } is er een feest op school.
}
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration-simple = Op { $date }: { $feast ->
    [eid] Eid
    [ramadan] de ramadan
    [holi] Holi
    [divali] Divali
    [carnival] carnaval
    [sint-maarten] Sint-Maarten
    [keti-koti] Keti Koti
    [lunar-new-year] het nieuwe maanjaar
   *[other] een feest
}.
block-other-celebration-ask = Om welke dag gaat het?
block-ramadan-tired = Sommige kinderen zijn in deze tijd wat moe.
# Variables:
#   $activity (Text) - as the school typed it
block-activity = Wat de kinderen doen: { $activity }
# Variables:
#   $dress (Text) - as the school typed it
block-dress = Kleren: { $dress }

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
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-all = Er komt een andere leerkracht: { $person }. De eerste dag is { $from }.
# Variables:
#   $from (Text) - the day
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-simple = Uw kind krijgt een andere leerkracht: { $person }. De eerste dag is { $from }.
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
block-parent-evening-name = Bijeenkomst voor ouders
# Variables:
#   $date (Text) - the day
#   $evening (Word) - parent-evening, information-evening, secondary-school, thematic or open-morning
#   $start (Text) - the hour: 08:30
block-parent-evening = { $evening ->
    [parent-evening] Ouderavond
    [information-evening] Informatieavond
    [secondary-school] Informatieavond over de middelbare school
    [thematic] Thema-avond
   *[open-morning] Open ochtend
} op { $date }, om { $start } uur. U bent welkom.
# Variables:
#   $date (Text) - the day
#   $start (Text) - the hour: 08:30
block-parent-evening-simple = De school wil u graag zien: { $date }, om { $start } uur.
block-parent-evening-ask = Op welke dag bent u welkom?
# Variables:
#   $end (Text) - the hour: 12:00
block-ends-at = Het is klaar om { $end } uur.
# Variables:
#   $topic (Text) - as the school typed it
block-topic = Onderwerp: { $topic }
# Variables:
#   $online (Text) - the address of a page
block-online-link = Meedoen kan via internet: { $online }
block-children-may-come = Kinderen mogen mee.
# Variables:
#   $interpreter (Word) - none, phone-interpreter or on-site
block-interpreter = { $interpreter ->
    [none] Er is geen tolk. U mag iemand meenemen die voor u vertaalt.
    [phone-interpreter] Er is een tolk aan de telefoon.
   *[on-site] Er is een tolk op school.
}
block-start-conversation-invite-name = Startgesprekken
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite = De startgesprekken komen eraan. U praat met de leerkracht over uw kind. Kies een tijd vóór { $choose-before }.
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite-simple = U bent welkom voor een gesprek over uw kind. Kies een tijd vóór { $choose-before }.
block-start-conversation-invite-ask = Vóór welke dag kiest u een tijd?
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-talks-dates = De gesprekken zijn op deze dagen: { $dates }.
# Variables:
#   $minutes (Count) - minutes
block-talks-minutes = Een gesprek duurt { PLURAL($minutes) ->
    [one] één minuut
   *[other] { $minutes } minuten
}.
block-talks-child = Uw kind mag meekomen.
block-talks-video = Het kan ook met een videogesprek.
block-parent-talk-reminder-name = Gesprekken met ouders
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder = De gesprekken met ouders zijn: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder-simple = Praten over uw kind op school: { $dates }.
block-parent-talk-reminder-ask = Op welke dag beginnen de gesprekken?
block-talks-own-time = Weet u uw tijd niet meer? Vraag het gerust aan de leerkracht.

## School is closed, or open at other hours

block-study-day-name = Studiedag
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day = Op { $date } is het studiedag. Uw kind is { $part ->
    [whole-day] de hele dag
    [morning] in de ochtend
   *[afternoon] in de middag
} vrij.
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day-simple = Vrij van school op { $date }: { $part ->
    [whole-day] de hele dag
    [morning] in de ochtend
   *[afternoon] in de middag
}.
block-study-day-ask = Op welke dag is de studiedag?
# Variables:
#   $after-school (Word) - open or closed
block-after-school = { $after-school ->
    [open] De BSO is open.
   *[closed] De BSO is dicht.
}
block-school-closed-name = Geen school
# Variables:
#   $date (Text) - the day
block-school-closed = Op { $date } is er geen school voor uw kind.
# Variables:
#   $date (Text) - the day
block-school-closed-simple = Geen les op { $date }.
block-school-closed-ask = Op welke dag is er geen school?
# Variables:
#   $cause (Word) - staff-shortage, building, snow, power, illness or other
block-closed-cause = { $cause ->
    [staff-shortage] Er zijn te weinig leerkrachten.
    [building] Er is een probleem met het gebouw.
    [snow] Er ligt te veel sneeuw.
    [power] Er is geen stroom op school.
    [illness] Veel leerkrachten zijn ziek.
   *[other] De school vertelt u graag meer.
}
# Variables:
#   $care (Word) - none, emergency-only or full
block-care = { $care ->
    [none] Er is geen opvang op school. Lukt het thuis niet? Bel de school.
    [emergency-only] Kan het echt niet anders? Dan is er opvang. Bel eerst de school.
   *[full] Er is opvang op school.
}
block-holiday-dates-name = Vakantie
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates = { $holiday ->
    [autumn] Herfstvakantie
    [christmas] Kerstvakantie
    [spring] Voorjaarsvakantie
    [may] Meivakantie
    [summer] Zomervakantie
   *[whole-year] Het hele schooljaar
}: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates-simple = { $holiday ->
    [whole-year] Dit schooljaar duurt
   *[other] Uw kind is vrij
}: { $dates }.
block-holiday-dates-ask = Wat is de eerste dag?
# Variables:
#   $last-day-end (Text) - the hour: 12:00
block-last-day-end = Op de laatste dag vóór de vakantie stopt de school om { $last-day-end } uur.
block-heat-schedule-name = Andere tijden door de hitte
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule = Het is heel warm. De school begint om { $start } uur en stopt om { $end } uur. De dagen: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule-simple = School van { $start } tot { $end } uur. De dagen: { $dates }.
block-heat-schedule-ask = Hoe laat stopt de school op die dagen?
block-strike-name = Staking
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike = Op { $date } staken leerkrachten. { $opening ->
    [closed] De school is dicht.
    [open] De school is open.
   *[some-groups] Sommige groepen zijn vrij.
}
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike-simple = Op { $date }: { $opening ->
    [closed] de school is dicht
    [open] de school is open
   *[some-groups] sommige groepen zijn vrij
}.
block-strike-ask = Op welke dag is de staking?

## How things go at school

block-report-sick-procedure-name = Ziek melden
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure = Is uw kind ziek? Meld het vóór { $report-before } uur.
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure-simple = Kind ziek? Laat het de school weten vóór { $report-before } uur.
block-report-sick-procedure-ask = Vóór hoe laat meldt u dat uw kind ziek is?
# Variables:
#   $channel (Word) - app, call or talk
block-sick-channel = { $channel ->
    [app] Een bericht in de app is genoeg.
    [call] Bel de school.
   *[mail] Stuur een e-mail.
}
# Variables:
#   $phone (Text) - a telephone number
block-school-phone = Het telefoonnummer van de school: { $phone }
block-sick-each-day = Is uw kind langer ziek? Meld het elke dag opnieuw.
block-leave-and-absence-rules-name = Vrij vragen
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules = { $leave ->
    [holiday-leave] Wilt u vrij voor uw kind buiten de vakantie? Vraag het eerst aan de school.
    [religious-feast] Wilt u vrij voor een religieus feest? Meld het minstens twee dagen vooraf.
    [luxury-absence] Eerder weg voor een vakantie mag niet. De school geeft dat door aan de gemeente. Dat is de wet.
   *[late-arrival] De les begint op tijd. Komt uw kind een keer later? Laat het de school weten.
}
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules-simple = { $leave ->
    [holiday-leave] Vrij buiten de vakantie: eerst vragen.
    [religious-feast] Vrij voor een religieus feest: twee dagen vooraf melden.
    [luxury-absence] De vakantie begint niet eerder.
   *[late-arrival] Later op school: laat het weten.
}
# Variables:
#   $ask-weeks (Count) - weeks
block-leave-weeks = Vraag het minstens { PLURAL($ask-weeks) ->
    [one] één week
   *[other] { $ask-weeks } weken
} van tevoren.
# Variables:
#   $link (Text) - the address of a page
block-leave-form = Het formulier: { $link }
block-treats-rules-name = Trakteren
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules = Is uw kind jarig? Uw kind mag iets uitdelen in de klas: trakteren. { $policy ->
    [healthy] Kies iets kleins en gezonds.
    [no-food] Kies iets dat geen eten is.
   *[anything] U kiest zelf wat.
}
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules-simple = Iets uitdelen op een verjaardag: { $policy ->
    [healthy] klein en gezond
    [no-food] geen eten
   *[anything] u kiest zelf
}.
# Variables:
#   $allergies (Text) - names of food: "nuts, milk"
block-treats-allergies = Geef dit niet mee, vanwege een allergie: { $allergies }.
block-phones-rules-name = Telefoons
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules = Telefoons en smartwatches gebruiken we niet op school. Ze blijven { $kept ->
    [bag] in de tas
    [locker] in een kluisje
   *[not-at-school] thuis
}.
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules-simple = Onder schooltijd geen telefoon. Die blijft { $kept ->
    [bag] in de tas
    [locker] in een kluisje
   *[not-at-school] thuis
}.
block-phones-rules-ask = Waar blijft de telefoon?
block-phones-exceptions = Heeft uw kind de telefoon toch nodig? Praat met de leerkracht.
block-traffic-safety-name = Verkeer bij school
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety = { $traffic-rule ->
    [kiss-ride] Stop maar kort op de Kiss & Ride. Parkeer daar niet.
    [no-cars] Kom niet met de auto tot bij de school.
   *[cycle-path] Het fietspad is voor fietsers. Stop daar niet met de auto.
}
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety-simple = { $traffic-rule ->
    [kiss-ride] Kiss & Ride: kort stoppen, niet parkeren.
    [no-cars] Geen auto’s bij de school.
   *[cycle-path] Geen auto’s op het fietspad.
}
# Variables:
#   $from (Text) - the day
block-starts-on = Dit begint op { $from }.
block-traffic-walk = Komt u lopend of met de fiets? Dat is fijn voor alle kinderen.
block-lice-check-name = Luizencontrole
# Variables:
#   $date (Text) - the day
block-lice-check = Op { $date } kijken ouders bij alle kinderen of er luizen in het haar zijn.
# Variables:
#   $date (Text) - the day
block-lice-check-simple = Op { $date }: controle op luizen.
block-lice-check-ask = Op welke dag is de luizencontrole?
block-lice-check-told = Zijn er luizen bij uw kind? Dan hoort alleen u het.
block-lice-check-school = Uw kind mag gewoon naar school komen.
block-lost-property-name = Gevonden spullen
# Variables:
#   $until (Text) - the last day
block-lost-property = Op school liggen spullen die kinderen vergeten zijn. U kunt ze ophalen tot en met { $until }. Daarna gaat alles weg.
# Variables:
#   $until (Text) - the last day
block-lost-property-simple = Kijk of er iets van uw kind bij is. De laatste dag is { $until }.
block-lost-property-ask = Tot en met welke dag kunt u spullen ophalen?
# Variables:
#   $items (Text) - things: "boots, drink"
block-lost-items = Er is bijvoorbeeld: { $items }.

## The school as a whole

block-voluntary-contribution-name = Vrijwillige ouderbijdrage
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution = De ouderbijdrage is { $contribution } per kind, voor een schooljaar. Betalen is vrijwillig.
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution-simple = De school vraagt { $contribution } per kind. Betalen is vrijwillig. Uw kind doet altijd mee.
block-contribution-less = U mag ook minder betalen, of niets.
block-contribution-always = Uw kind doet altijd mee.
# Variables:
#   $spent-on (Text) - what it pays for: "trips, sport"
block-contribution-for = Het geld is voor: { $spent-on }.
# Variables:
#   $pay-until (Text) - the last day
block-pay-until = U kunt betalen tot en met { $pay-until }.
# Variables:
#   $pay-how (Text) - as the school typed it
block-pay-how = Hoe u kunt betalen: { $pay-how }
block-contribution-help = Vragen over geld? Praat met de directeur of met de gemeente.
block-mr-election-name = Verkiezing van de MR
# Variables:
#   $seats (Count) - parents
block-mr-election = De medezeggenschapsraad (MR) zoekt { PLURAL($seats) ->
    [one] één ouder
   *[other] { $seats } ouders
}. De MR beslist mee over de school.
block-mr-election-simple = De school zoekt ouders die mee willen praten over de school.
block-mr-election-ask = Wat is de eerste dag om te stemmen?
# Variables:
#   $candidates-until (Text) - the day
block-mr-candidates = Wilt u in de MR? Meld u aan vóór { $candidates-until }.
# Variables:
#   $vote (Text) - the first and the last day, or one day
block-mr-vote = U kunt stemmen: { $vote }.
# Variables:
#   $vote-how (Word) - paper, online or in-app
block-mr-vote-how = { $vote-how ->
    [paper] Stemmen gaat op papier.
    [online] Stemmen gaat via internet.
   *[in-app] Stemmen gaat in de app.
}
block-head-teacher-news-name = Nieuws van de directeur
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news = De directeur schrijft over: { $subject-line }
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news-simple = Dit is nieuws van de school: { $subject-line }
# Variables:
#   $body (Text) - as the school typed it
block-news-body = Het bericht: { $body }

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
# Variables:
#   $groups (Text) - names of groups: "4A, De Vlinders"
block-for-groups = Dit is voor: { $groups }
