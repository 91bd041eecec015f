# review: draft

### Talks at school: the invitation, choosing a time, changes, reminders.

## The kind of talk, with the Dutch term.

talk-start = startgesprek

talk-progress = tienminutengesprek

## The invitation. Sent as a message: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-title-start = Startgesprek over { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-title-progress = Tienminutengesprek over { $child }

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-start = U bent welkom bij { $teachers } voor het startgesprek over { $child }.

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-progress = U bent welkom bij { $teachers } voor een kort gesprek over { $child }.

# Variables:
#   $minutes (Count) - how long the talk takes
talk-minutes = { PLURAL($minutes) ->
    [one] Het gesprek duurt { $minutes } minuut.
   *[other] Het gesprek duurt { $minutes } minuten.
}

# Variables:
#   $child (Text) - the first name of the child
talk-child-along = { $child } mag meekomen.

# Variables:
#   $child (Text) - the first name of the child
talk-child-home = { $child } hoeft niet mee te komen.

talk-good-news = Het is geen slecht nieuws. Alle ouders krijgen deze uitnodiging.

talk-no-wrong = U kunt niets fout zeggen. U kent uw kind het best.

talk-hope = We hopen dat u komt. Lukt het niet? Dan zoeken we samen iets anders.

# Variables:
#   $child (Text) - the first name of the child
talk-again = We hebben nog geen tijd voor het gesprek over { $child }. Zullen we er samen een kiezen?

## Groep 8 has an information evening as well.

talk-groep-8 = In groep 8 is er ook een informatieavond over de middelbare school. Die is op een andere dag.

## Before the times can be chosen.

# Variables:
#   $date (Date) - the day from which a time can be chosen
#   $time (Time) - the hour
talk-soon = Vanaf { $date }, { $time } uur kunt u een tijd kiezen. U krijgt dan een bericht.

## Buttons under the invitation, at most 30 characters.

talk-choose = 🗓 Kies een tijd

talk-what = ❓ Wat is dit gesprek?

talk-how = ➡️ Hoe gaat het gesprek?

talk-cannot = Ik kan niet komen

talk-ask = 🙋 Vraag iets aan de leraar

talk-word = 📖 Wat betekent dit woord?

## Explained in two taps: what it is, how it goes.

talk-what-start-title = Wat is het startgesprek?

talk-what-start-text = U, uw kind en de leraar leren elkaar kennen. U vertelt over uw kind. Uw kind vertelt ook. De leraar luistert en vertelt over dit schooljaar.

talk-what-start-why = Zo weet de leraar wat uw kind nodig heeft. En u weet bij wie u vragen kunt stellen. Aan het eind maakt u samen afspraken.

talk-what-progress-title = Wat is het tienminutengesprek?

talk-what-progress-text = U praat kort met de leraar. U hoort hoe het gaat met leren en spelen op school. U vertelt hoe het thuis gaat.

talk-what-progress-why = U mag zelf vragen stellen. Is tien minuten te kort? Dan maakt u een nieuwe afspraak.

talk-how-title = Hoe gaat het gesprek?

talk-how-first = Eerst vertelt uw kind. Dan vertelt u. Daarna vertelt de leraar.

talk-how-language = U mag in uw eigen taal vertellen. Vraag om een tolk als dat helpt. Een kind hoeft nooit te tolken.

talk-how-pause = U mag om een pauze vragen. U mag altijd vragen: kunt u dat nog een keer zeggen?

talk-how-end = De leraar let op de tijd. Er wachten ook andere ouders. Wilt u nog verder praten? Dan maakt u een nieuwe afspraak.

talk-how-alone = Wilt u iets zeggen zonder uw kind erbij? Dat kan. Zeg het vooraf bij de voorbereiding.

## Choosing a day and an hour.

# Variables:
#   $child (Text) - the first name of the child
talk-days-title = Kies een dag voor het gesprek over { $child }

# Variables:
#   $teachers (Text) - the names of the teachers
talk-days-text = U ziet de vrije tijden bij { $teachers }.

# Variables:
#   $count (Count) - how many times
talk-days-wished = { PLURAL($count) ->
    [one] { $count } tijd past bij uw wensen.
   *[other] { $count } tijden passen bij uw wensen.
}

# Variables:
#   $date (Date) - a day
#   $count (Count) - how many times are free on it
talk-day-button = { $date } · { PLURAL($count) ->
    [one] { $count } tijd
   *[other] { $count } tijden
}

# Variables:
#   $date (Date) - the day
talk-times-title = { $date }: kies een tijd

talk-morning = Ochtend

talk-afternoon = Middag

talk-evening = Avond

## The button of a time: hour, and a sign for video only, telephone only, or beside the talk of a brother or sister.

# Variables:
#   $time (Time) - the hour at which the talk begins
talk-time-button = { $time } uur

# Variables:
#   $time (Time) - the hour at which the talk begins
#   $teacher (Text) - with which teacher
talk-time-with = { $time } uur, { $teacher }

# Variables:
#   $child (Text) - the first name of the brother or sister
talk-beside = 🧒 Goed bij het gesprek van { $child }.

talk-taken-title = Deze tijd is net bezet.

talk-taken-text = Iemand anders koos deze tijd. Deze tijden zijn nog vrij.

# Variables:
#   $child (Text) - the first name of the other child
#   $date (Date) - the day of that talk
#   $time (Time) - its hour
talk-elsewhere = U hebt dan al een gesprek over { $child }: { $date }, { $time } uur. Kies een andere tijd.

talk-none-title = Alle tijden zijn nu bezet.

talk-none-text = De leraar zoekt samen met u een andere tijd. U hoort het binnen 3 schooldagen. Komt er een tijd vrij, dan ziet u die hier.

talk-none-fit-title = Er is geen vrije tijd die past bij uw wensen.

talk-none-fit-text = Bekijk alle tijden, of vraag de leraar om een andere tijd.

talk-all-times = 👀 Toon alle tijden

talk-joint = Voor dit kind is er één gesprek. De leraar zoekt samen met u een tijd. Vraag het hier.

talk-closed-title = U kunt nu geen tijd meer kiezen.

talk-closed-text = Wilt u toch praten? Dat kan. Vraag het aan de leraar.

## The wishes. Buttons, at most 30 characters; a sign stands before what is chosen.

talk-wish = ⚙️ Wat past voor u?

talk-wish-title = Wat past voor u?

talk-wish-text = Tik aan wat past. U ziet dan alleen die tijden. Nog een keer tikken haalt het weg. U hoeft niets uit te leggen.

talk-monday = Maandag

talk-tuesday = Dinsdag

talk-wednesday = Woensdag

talk-thursday = Donderdag

talk-friday = Vrijdag

talk-saturday = Zaterdag

talk-sunday = Zondag

# Variables:
#   $time (Time) - an hour
talk-wish-from = Vanaf { $time } uur

# Variables:
#   $time (Time) - an hour
talk-wish-until = Klaar om { $time } uur

talk-site = 🏫 Op school

talk-video = 💻 Met video

talk-phone = 📞 Met de telefoon

talk-wish-without = 🚫 Dagen die niet passen

talk-wish-without-title = Welke dagen passen niet?

talk-wish-without-text = Tik een dag aan. U ziet dan geen tijden op die dag.

talk-wish-clear = Alle wensen weg

talk-wish-show = ✅ Toon de tijden

## When the school makes the plan.

# Variables:
#   $date (Date) - until when wishes can be given
talk-plan-text = De school maakt een plan voor alle ouders. Tot { $date } kunt u zeggen wat past. Daarna krijgt u een tijd. Past die niet, dan kiest u een andere.

talk-plan-send = ✅ Verstuur mijn wensen

talk-plan-sent-title = Dank u. De school heeft uw wensen.

talk-plan-sent-text = U krijgt een bericht met de tijd.

## The talk that is booked. Lines with a label.

talk-booked-title = Afgesproken!

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
talk-when = 🗓 { $date }, { $time } uur

# Variables:
#   $place (Text) - the room
talk-where = 📍 { $place }

# Variables:
#   $school (Text) - the name of the school
talk-where-school = 📍 { $school }. De leraar haalt u op, of vraag het bij de deur.

talk-where-video = 💻 Met video. De leraar stuurt u een link.

talk-where-phone = 📞 De leraar belt u op.

# Variables:
#   $teacher (Text) - the name of the teacher
talk-with = 👩‍🏫 { $teacher }

# Variables:
#   $child (Text) - the first name of the child
talk-about = 🧒 { $child }

# Variables:
#   $who (Text) - who comes, with commas
talk-who-come = 👪 Er komen: { $who }

talk-before = U krijgt vooraf nog een bericht van ons.

## Buttons under the booked talk, at most 30 characters.

talk-prepare = ✏️ Bereid het gesprek voor

talk-file = 📅 Zet in mijn agenda

talk-change = 🔄 Andere tijd

talk-who = 👪 Wie komt er mee?

talk-interpreter = 🗣 Tolk

talk-cancel = ❌ Zeg het gesprek af

## Who comes along. Buttons, at most 30 characters.

talk-who-title = Wie komt er mee?

talk-who-text = Tik aan wie er komt. U mag dit ook overslaan.

talk-guest-mother = Moeder

talk-guest-father = Vader

talk-guest-carer = Andere verzorger

talk-guest-grandparent = Oma of opa

# Variables:
#   $child (Text) - the first name of the child
talk-along-title = Komt { $child } ook mee?

talk-along-yes = Mijn kind komt mee

talk-along-no = Mijn kind komt niet mee

talk-along-unsure = Dat weet ik nog niet

talk-along-together = Twijfelt uw kind? Overleg met de leraar. Samen kiest u wat goed is.

talk-done = ✅ Klaar

## The interpreter.

talk-interpreter-title = Wilt u een tolk?

talk-interpreter-text = Een tolk vertaalt wat u en de leraar zeggen. De school probeert er een te vinden. Dat lukt niet altijd. Een kind, broer of zus is nooit de tolk.

talk-interpreter-none = Geen tolk nodig

talk-interpreter-phone = 📞 Tolk aan de telefoon

talk-interpreter-video = 💻 Tolk met video

talk-interpreter-site = 🏫 Tolk op school

talk-interpreter-own = Ik neem iemand mee

# Variables:
#   $language (Text) - the name of the language, in itself
talk-interpreter-for = Tolk voor: { $language }

talk-interpreter-longer = Met een tolk duurt het gesprek langer. Kies een tijd die lang genoeg is.

talk-interpreter-requested = 🗣 De school zoekt een tolk.

talk-interpreter-booked = 🗣 Er komt een tolk.

talk-interpreter-impossible = 🗣 De school vond voor deze tijd geen tolk.

talk-interpreter-move = We willen graag dat u alles kunt zeggen. Kies een andere tijd, of kom zonder tolk.

## Moving and cancelling.

talk-moved-title = De nieuwe tijd staat vast.

talk-cancel-title = Het gesprek afzeggen?

talk-cancel-text = U kunt ook een andere tijd kiezen, of bellen met de leraar.

talk-cancel-yes = Ja, zeg af

talk-cancel-no = Nee, het blijft staan

talk-cancelled-title = Het gesprek is afgezegd.

talk-cancelled-text = U krijgt geen herinnering meer. U kunt opnieuw een tijd kiezen.

## The school did something. Messages: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-proposed-title = Past deze tijd voor het gesprek over { $child }?

# Variables:
#   $child (Text) - the first name of the child
talk-planned-title = Uw tijd voor het gesprek over { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-by-school-title = De school heeft een tijd voor u genoteerd: gesprek over { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-off-title = Het gesprek over { $child } gaat nu niet door

talk-why-ill = De leraar is ziek.

talk-why-moved = De leraar moet het gesprek verzetten.

talk-why-closed = De school is op die dag dicht.

talk-sorry = Het spijt ons. We zoeken graag een nieuwe tijd met u.

talk-accept = ✅ Ja, dat past

talk-other-time = 🔄 Kies een andere tijd

talk-accepted-title = Fijn, dan zien we u!

# Variables:
#   $minutes (Count) - how late the teacher is
talk-late-title = { PLURAL($minutes) ->
    [one] De leraar is { $minutes } minuut later klaar.
   *[other] De leraar is { $minutes } minuten later klaar.
}

talk-late-text = U hoeft zich niet te haasten. Uw gesprek begint iets later.

# Variables:
#   $child (Text) - the first name of the child
talk-missed-title = We hebben u niet gezien bij het gesprek over { $child }

talk-missed-text = Dat geeft niet. Er kan altijd iets tussenkomen. Wilt u een nieuwe tijd kiezen?

## Reminders.

# Variables:
#   $child (Text) - the first name of the child
#   $date (Date) - the day
#   $time (Time) - the hour
talk-remind = Het gesprek over { $child } is op { $date }, { $time } uur.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-tomorrow = Morgen om { $time } uur is het gesprek over { $child }.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-today = Vandaag om { $time } uur is het gesprek over { $child }.

talk-remind-cannot = Kunt u niet komen? Tik op ‘Kies een andere tijd’.

talk-come = 👍 Ik kom

talk-come-thanks = Fijn, tot dan!

## Cannot come.

talk-cannot-title = Jammer dat u niet kunt komen.

talk-cannot-text = Kiest u liever iets anders? Een gesprek met video of telefoon kan ook.

talk-cannot-really = Het lukt mij niet

talk-declined-title = De leraar weet nu dat u niet kunt komen.

talk-declined-text = Dat is goed. U kunt hier later toch een tijd kiezen.

## Asking the teacher.

talk-ask-title = Wat wilt u vragen?

talk-ask-time = Ik zoek een andere tijd

talk-ask-call = Kunt u mij bellen?

talk-ask-interpreter = Liever een andere tolk

talk-ask-teacher = Liever een andere leraar

talk-ask-apart = Liever apart van andere ouder

talk-asked-title = De leraar weet het.

talk-asked-text = U hoort binnen 3 schooldagen van school. U hoeft niets uit te leggen.

## Two households. Nobody is told who booked.

talk-share-title = Mag de andere ouder bij dit gesprek zijn?

talk-share-text = Zegt u ja, dan ziet de andere ouder de tijd van het gesprek. Zegt u nee, dan ziet de andere ouder niets. U hoeft niet te kiezen.

talk-share-yes = Ja, dat mag

talk-share-no = Nee, liever niet

talk-share-yes-done = De andere ouder kan nu meedoen.

talk-share-no-done = Goed. De andere ouder ziet niets van dit gesprek.

# Variables:
#   $child (Text) - the first name of the child
talk-join-title = Er is een tijd gekozen voor het gesprek over { $child }

talk-join-text = U kunt meedoen. U kunt ook zelf een tijd kiezen.

talk-join-site = 🏫 Ik kom naar school

talk-join-video = 💻 Ik doe mee met video

talk-join-phone = 📞 Ik doe mee met telefoon

talk-join-no = Nee, ik kies zelf een tijd

talk-joined-title = U doet mee met dit gesprek.

talk-join-stop = Ik doe toch niet mee

## The calendar file.

# Variables:
#   $child (Text) - the first name of the child
talk-file-title = Gesprek op school over { $child }

talk-file-text = Tik op het bestand. Dan staat het gesprek in uw agenda. Verandert de tijd? Haal dan hier een nieuw bestand op.

## My children.

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - its hour
talk-child-line = Gesprek: { $date }, { $time } uur

talk-child-open = 🗓 Gesprek met de leraar

## Nothing to see any more.

talk-gone = Dit gesprek is er niet meer.

talk-held-title = Dit gesprek is geweest.

## Button: a day that does or does not suit.

# Variables:
#   $date (Date) - the day
talk-without-day = Op { $date }
