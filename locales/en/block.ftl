# review: draft

### Messages from school to families. Each kind has a name (a heading, at most 30 characters), its main sentence, the same
### more simply (-simple), and one question (-ask, below it three short answers). Short sentences, one idea each, no blame.
### What the school typed itself ($which, $reason, $note, $place, $text) stays in Dutch; a remark about that is added.
### In a newsletter there is no child: a sentence that names the child or the group has a second form (-all) without them.

## Practise at home

block-practise-at-home-name = Practise at home
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home = Your child practises { $what ->
    [tables] the times tables
    [reading] reading
    [spelling] spelling
    [topography] places on the map
    [clock] telling the time
    [money] counting money
    [letters] the letters
   *[other] for school
}, up to and including { $until }.
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home-simple = Practise: { $what ->
    [tables] the times tables
    [reading] reading
    [spelling] spelling
    [topography] places on the map
    [clock] telling the time
    [money] counting money
    [letters] the letters
   *[other] for school
}. The last day is { $until }.
block-practise-at-home-ask = What does your child practise?
# Variables:
#   $days (Count) - times a week
#   $minutes (Count) - minutes
block-practise-often = { PLURAL($minutes) ->
    [one] One minute
   *[other] { $minutes } minutes
}, { PLURAL($days) ->
    [one] once
   *[other] { $days } times
} a week, is enough.
# Variables:
#   $how (Word) - aloud, say-fast, write, flashcards or video
block-practise-how = { $how ->
    [aloud] Let your child read aloud.
    [say-fast] Let your child say the answers fast and out loud.
    [write] Let your child write it down.
    [flashcards] Use cards with a question and an answer.
   *[video] Watch the video together.
}

## Homework

block-homework-due-name = Homework
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
#   $subject (Word) - language, maths, topography, history, english, verbs or other
block-homework-due = { $subject ->
    [language] Homework for Dutch
    [maths] Homework for maths
    [topography] Homework about places on the map
    [history] Homework for history
    [english] Homework for English
    [verbs] Homework about verbs
   *[other] Homework
}: { $do ->
    [learn] learn it
    [make] do it on paper
   *[bring] bring it
}. It is for { $deadline }.
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
block-homework-due-simple = Homework: { $do ->
    [learn] learn it
    [make] do it on paper
   *[bring] bring it
}. Ready on { $deadline }.
block-homework-due-ask = For which day is the homework?

## A talk in front of the class

block-book-talk-name = A talk in front of the class
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
#   $talk (Word) - show-and-tell, book-talk or presentation
block-book-talk = { $child } has { $talk ->
    [show-and-tell] a talk about a subject (spreekbeurt)
    [book-talk] a talk about a book (boekbespreking)
   *[presentation] a presentation
} on { $date }.
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
block-book-talk-simple = On { $date }: { $child } tells something in front of the class.
block-book-talk-ask = On which day does your child talk in front of the class?
# Variables:
#   $minutes (Count) - minutes
block-book-talk-minutes = It takes { PLURAL($minutes) ->
    [one] one minute
   *[other] { $minutes } minutes
}.
block-book-talk-home = Your child may practise at home in your own language, too.

## Test week

block-test-week-name = Test week
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-test-week = Test week of { $group }: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-test-week-all = The test week is: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-test-week-simple = Tests for your child at school: { $dates }.
block-test-week-ask = On which day does the test week begin?
# Variables:
#   $tip (Word) - sleep, breakfast, calm or no-cramming
block-test-week-tip = { $tip ->
    [sleep] A good sleep helps.
    [breakfast] A good breakfast helps.
    [calm] Rest helps. Your child need not be nervous.
   *[no-cramming] Playing and going outside helps.
}
block-test-week-enough = Extra practice is not needed.

## Report

block-report-and-talks-name = Report
# Variables:
#   $date (Text) - the day
block-report-and-talks = The report comes home on { $date }.
# Variables:
#   $date (Text) - the day
block-report-and-talks-simple = Your child brings the report home: { $date }.
# Variables:
#   $from-group (Count) - a year of school, 1 to 8
block-report-from-group = This is for groep { $from-group } and higher.
# Variables:
#   $talks-from (Text) - the day
block-report-pick = From { $talks-from } you can choose a time for a talk.
# Variables:
#   $talks-from (Text) - the day
block-report-propose = From { $talks-from } you get a proposal for a talk.

## How it goes with one child

block-progress-positive-name = Good news
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-positive = { $good ->
    [reading] { $child } read well.
    [maths] { $child } did well in maths.
    [playing] { $child } plays nicely with others.
    [courage] { $child } dared to do something new.
    [help-others] { $child } helped another child.
    [effort] { $child } worked well and did not give up.
   *[other] { $child } is doing well.
}
# Variables:
#   $child (Text) - first name
block-progress-positive-simple = Well done: { $child }.
block-well-done-today-name = Well done today
# Variables:
#   $child (Text) - first name
block-well-done-today = { $child } did very well today.
# Variables:
#   $child (Text) - first name
block-well-done-today-simple = Today it went well with { $child }.
block-progress-note-name = How it is going
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note = This goes well for { $child }: { $good ->
    [reading] reading
    [maths] maths
    [spelling] spelling
    [talking] talking in class
    [listening] listening
    [playing] playing with others
    [courage] trying something new
    [help-others] helping others
    [effort] not giving up
   *[alone] working alone
}.
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note-simple = { $child } is good at this: { $good ->
    [reading] reading
    [maths] maths
    [spelling] spelling
    [talking] talking in class
    [listening] listening
    [playing] playing with others
    [courage] trying something new
    [help-others] helping others
    [effort] not giving up
   *[alone] working alone
}.
block-progress-note-ask = What can your child practise?
# Variables:
#   $child (Text) - first name
#   $practise (Word) - what to practise, a word
block-progress-practise = { $child } can still practise: { $practise ->
    [reading] reading
    [tables] the times tables
    [maths] maths
    [spelling] spelling
    [letters] the letters
    [talking] talking in class
    [listening] listening
    [playing] playing with others
    [courage] trying something new
   *[alone] working alone
}.
# Variables:
#   $practise (Word) - what to practise, a word
block-progress-home = { $practise ->
    [reading] Read together for ten minutes every day.
    [tables] Say one times table together every day.
    [maths] Count together in the shop.
    [spelling] Write five words together every day.
    [letters] Look for letters together at home and in the street.
    [talking] Talk about the day together, in your own language.
    [listening] Read a story and ask what happened.
    [playing] Play a game together and take turns.
    [courage] Let your child choose and try something new.
   *[alone] Let your child do one task alone every day.
}

## A day that is different

block-early-end-name = School ends early
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end = On { $date } school ends at { $end }. Your child is free then.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end-simple = On { $date }: school is finished at { $end }.
block-early-end-ask = At what time does school end that day?
block-class-split-substitute-name = Another teacher
# Variables:
#   $absence (Word) - teacher-ill or training
#   $group (Text) - the name of the group: 4A, De Vlinders
block-class-split-why = { $absence ->
    [teacher-ill] The teacher of { $group } is ill.
   *[training] The teacher of { $group } has a course.
}
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute = { $instead ->
    [split] On { $date } the children of { $group } are in other groups.
    [substitute] On { $date } { $group } has a substitute teacher.
   *[other-teacher] On { $date } { $group } has another teacher.
}
# Variables:
#   $absence (Word) - teacher-ill or training
block-class-split-why-all = { $absence ->
    [teacher-ill] The teacher is ill.
   *[training] The teacher has a course.
}
# Variables:
#   $date (Text) - the day
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute-all = { $instead ->
    [split] On { $date } the children are in other groups.
    [substitute] On { $date } there is a substitute teacher.
   *[other-teacher] On { $date } there is another teacher.
}
# Variables:
#   $date (Text) - the day
block-class-split-substitute-simple = On { $date }: the usual teacher is not there. Your child comes to school as usual.
block-class-split-substitute-ask = On which day is it different?
# Variables:
#   $person (Text) - a name as typed: juf Anne
block-class-split-person = Name of the teacher: { $person }.
block-bring-tomorrow-name = Please bring
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow = Please give your child on { $date }: { $items }.
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow-simple = In the bag on { $date }: { $items }.
block-bring-tomorrow-ask = On which day does your child bring this?
block-excursion-name = School trip
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-excursion = { $group } goes on a trip on { $date }, from { $start } to { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-excursion-all = The children go on a trip on { $date }, from { $start } to { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-excursion-simple = On { $date }: a trip with the class. Start: { $start }. Finished: { $end }.
block-excursion-ask = On which day is the trip?
# Variables:
#   $transport (Word) - bus, walk, bike, car or train
block-transport = { $transport ->
    [bus] The children go by bus.
    [walk] The children walk.
    [bike] The children go by bike.
    [car] The children go by car.
   *[train] The children go by train.
}
block-camp-name = Camp
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-camp = { $group } goes to camp: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-camp-all = The children go to camp: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-camp-simple = Camp: { $dates }.
block-camp-ask = On which day does the group leave?
# Variables:
#   $departure (Text) - the hour: 09:00
#   $return (Text) - the hour: 15:00
block-camp-hours = Leaving: { $departure }. Back: { $return }.
block-camp-night = Your child sleeps there, too.
block-camp-diet = Does your child have an allergy? Or do you have a wish about food or prayer? Please tell us in time.
# Variables:
#   $info-evening (Text) - the day
block-camp-evening = There is an evening with information for parents: { $info-evening }.
block-gym-bag-name = Sports lessons
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-gym-bag = { $group } has sports on { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-gym-bag-all = The children have sports on { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-gym-bag-simple = Sports is on { $days }.
block-gym-bag-ask = When does your child have sports?
block-gym-shoes = Gym shoes without black soles, please.
block-write-name = Write the name of your child in them.
block-swimming-name = Swimming
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-swimming = { $group } has swimming on { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-swimming-all = The children have swimming lessons on { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-swimming-simple = Swimming is on { $days }.
block-swimming-ask = When does your child have swimming?
# Variables:
#   $start (Text) - the hour: 08:30
block-swimming-start = Swimming begins at { $start }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-swimming-dates = The period: { $dates }.
block-swimming-bus = The children go by bus.
block-sports-day-name = Sports day
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-sports-day = { $group } has a sports day on { $date }, from { $start } to { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-sports-day-all = Sports day is on { $date }, from { $start } to { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-sports-day-simple = On { $date }: sports day. Start: { $start }. Finished: { $end }.
block-sports-day-ask = On which day is the sports day?
block-sports-clothes = Your child wears sports clothes that day.
block-library-day-name = Library
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-library-day = { $group } goes to the library on { $date }.
# Variables:
#   $date (Text) - the day
block-library-day-all = The children go to the library on { $date }.
# Variables:
#   $date (Text) - the day
block-library-day-simple = On { $date }: the class goes to the library.
block-library-day-ask = On which day does the class go to the library?
block-photo-day-name = School photo
# Variables:
#   $date (Text) - the day
#   $who (Word) - children, class or siblings
block-photo-day = The school photographer comes on { $date }. { $who ->
    [children] The photographer takes a photo of each child.
    [class] The photographer takes a photo of the class.
   *[siblings] Brothers and sisters may have a photo together.
}
# Variables:
#   $date (Text) - the day
block-photo-day-simple = On { $date }: photos at school.
block-photo-day-ask = On which day does the photographer come?
block-photo-free = You do not have to buy a photo.
# Variables:
#   $opt-out (Text) - the day
block-photo-opt-out = Would you like no photo of your child? That is fine. Please say so before { $opt-out }.

## Parties and themes

block-theme-week-name = Theme week
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $theme (Word) - theme-reading, health, bullying, water, relationships-and-body, technology, art or other
block-theme-week = { $theme ->
    [theme-reading] Theme week about reading
    [health] Theme week about health
    [bullying] Theme week about bullying
    [water] Theme week about water
    [relationships-and-body] Theme week about relationships and the body
    [technology] Theme week about technology
    [art] Theme week about art
   *[other] Theme week
}: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-theme-week-simple = The class works on one theme: { $dates }.
block-theme-body = You may always ask what your child learns.
# Variables:
#   $home-tip (Text) - as the school typed it
block-home-tip = Tip for home: { $home-tip }
block-sinterklaas-name = Sinterklaas
# Variables:
#   $date (Text) - the day
block-sinterklaas = We celebrate Sinterklaas on { $date }.
# Variables:
#   $date (Text) - the day
block-sinterklaas-simple = On { $date }: the Sinterklaas party at school.
block-sinterklaas-ask = On which day is the party?
# Variables:
#   $end (Text) - the hour: 12:00
block-free-at = School ends at { $end } that day.
# Variables:
#   $surprise-from (Count) - a year of school, 1 to 8
block-sinterklaas-surprise = Children from groep { $surprise-from } make a “surprise”.
block-sinterklaas-what = A “surprise” is a small present inside something that your child makes, with a poem.
# Variables:
#   $present-most (Text) - euros: € 5
block-sinterklaas-present = The present costs no more than { $present-most }.
block-money-help = Is that too much money for you? Tell the school. The school is glad to help. Other parents do not hear about it.
block-christmas-name = Christmas dinner
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas = The Christmas dinner is on { $date }, from { $start } to { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas-simple = On { $date }: eating together at school. Start: { $start }. Finished: { $end }.
block-christmas-ask = On which day is the Christmas dinner?
block-christmas-food = Each family brings something to eat.
# Variables:
#   $link (Text) - the address of a page
block-christmas-list = Write on the list what you bring: { $link }
block-every-faith = Children of every faith are welcome.
block-kings-games-name = King’s Games
# Variables:
#   $date (Text) - the day
block-kings-games = The King’s Games (Koningsspelen) are on { $date }. The children do sports and play together.
# Variables:
#   $date (Text) - the day
block-kings-games-simple = On { $date }: a day of sports and games at school.
block-kings-games-ask = On which day are the King’s Games?
block-kings-breakfast = The children have breakfast together at school.
# Variables:
#   $wear (Word) - orange or sports-clothes
block-kings-wear = { $wear ->
    [orange] Your child may wear orange clothes.
   *[sports-clothes] Your child wears sports clothes that day.
}
block-other-celebration-name = A special day
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration = { $feast ->
    [eid] On { $date } we celebrate Eid.
    [ramadan] On { $date } there is attention for Ramadan.
    [holi] On { $date } we celebrate Holi.
    [divali] On { $date } we celebrate Diwali.
    [carnival] On { $date } we celebrate carnival.
    [sint-maarten] On { $date } we celebrate Sint-Maarten.
    [keti-koti] On { $date } we celebrate Keti Koti.
    [lunar-new-year] On { $date } we celebrate the lunar new year.
   *[other] On { $date } there is a party at school.
}
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration-simple = On { $date }: { $feast ->
    [eid] Eid
    [ramadan] Ramadan
    [holi] Holi
    [divali] Diwali
    [carnival] carnival
    [sint-maarten] Sint-Maarten
    [keti-koti] Keti Koti
    [lunar-new-year] the lunar new year
   *[other] a party
}.
block-other-celebration-ask = Which day is it about?
block-ramadan-tired = Some children are a little tired these days.
# Variables:
#   $activity (Text) - as the school typed it
block-activity = What the children do: { $activity }
# Variables:
#   $dress (Text) - as the school typed it
block-dress = Clothes: { $dress }

## Contact, help, changes

block-please-contact-me-name = A short talk
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me = { $urgency ->
    [today] Can you contact me today about { $child }?
   *[this-week] Can you contact me this week about { $child }?
}
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me-simple = { $urgency ->
    [today] I would like to talk with you about { $child } today.
   *[this-week] I would like to talk with you about { $child } this week.
}
# Variables:
#   $channel (Word) - app, call or talk
block-contact-channel = { $channel ->
    [app] A message is enough.
    [call] A phone call is best.
   *[talk] I would like to talk with you at school.
}
# Variables:
#   $about (Word) - practical, learning, behaviour, health or friends
block-contact-about = { $about ->
    [practical] It is about something practical.
    [learning] It is about learning.
    [behaviour] It is about behaviour.
    [health] It is about health.
   *[friends] It is about friends.
}
block-contact-calm = There is no need to worry.
block-lice-found-name = Lice
# Variables:
#   $child (Text) - first name
block-lice-found = Lice were seen in the hair of { $child }.
# Variables:
#   $child (Text) - first name
block-lice-found-simple = { $child } has lice. Comb the hair with a lice comb every day for two weeks.
block-lice-first-step = At school the hair was combed once already.
block-lice-comb = Wash the hair. Comb it with a lice comb every day for two weeks.
# Variables:
#   $child (Text) - first name
block-lice-school = { $child } may come to school as usual.
block-lice-normal = Lice are common, also in clean hair.
block-volunteers-wanted-name = Help wanted
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
#   $task (Word) - library, trip, class-decoration, class-parent, sports, market, lice, traffic, read-aloud or other
block-volunteers-wanted = { $task ->
    [library] Who can help in the library?
    [trip] Who can come on a trip?
    [class-decoration] Who can help decorate the classroom?
    [class-parent] Who would like to be class parent?
    [sports] Who can help with sports?
    [market] Who can help at the market?
    [lice] Who can help with the lice check?
    [traffic] Who can help with traffic?
    [read-aloud] Who can read to the children?
   *[other] Who can help at school?
} It is on { $date }, from { $start } to { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-volunteers-wanted-simple = The school asks parents to help: { $date }, from { $start } to { $end }.
# Variables:
#   $how-many (Count) - parents
block-volunteers-number = We are looking for { PLURAL($how-many) ->
    [one] one parent
   *[other] { $how-many } parents
}.
block-volunteers-children = You may bring small children.
block-ggd-call-name = GGD (child health)
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call = { $ggd ->
    [vaccination] The GGD invites children for a vaccination (vaccinatie). You get a letter at home with the day and the place.
   *[health-check] The GGD checks how children grow, see and hear.
}
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call-simple = { $ggd ->
    [vaccination] Your child can get a vaccination (vaccinatie). Please read the letter from the GGD.
   *[health-check] A doctor or nurse of the GGD looks if your child is healthy.
}
# Variables:
#   $date (Text) - the day
block-ggd-date = It is on { $date }.
block-ggd-free = It is free and not compulsory.
block-ggd-present = You may be present.
# Variables:
#   $questionnaire-until (Text) - the day
block-ggd-questionnaire = Fill in the questionnaire before { $questionnaire-until }.
block-change-of-teacher-name = New teacher
# Variables:
#   $from (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher = From { $from } { $person } works in { $group }.
# Variables:
#   $from (Text) - the day
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-all = There will be another teacher: { $person }. The first day is { $from }.
# Variables:
#   $from (Text) - the day
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-simple = Your child gets another teacher: { $person }. The first day is { $from }.
# Variables:
#   $until (Text) - the last day
block-change-until = That is up to and including { $until }.
# Variables:
#   $change (Word) - pregnancy, absence, new-job, new-school-year or other
block-change-why = { $change ->
    [pregnancy] The usual teacher is on leave.
    [absence] The usual teacher is away for some time.
    [new-job] The usual teacher has a new job.
    [new-school-year] A new school year begins.
   *[other] The school is glad to tell you more.
}
block-parent-evening-name = Meeting for parents
# Variables:
#   $date (Text) - the day
#   $evening (Word) - parent-evening, information-evening, secondary-school, thematic or open-morning
#   $start (Text) - the hour: 08:30
block-parent-evening = { $evening ->
    [parent-evening] Parent evening
    [information-evening] Information evening
    [secondary-school] Information evening about secondary school
    [thematic] Theme evening
   *[open-morning] Open morning
} on { $date }, at { $start }. You are welcome.
# Variables:
#   $date (Text) - the day
#   $start (Text) - the hour: 08:30
block-parent-evening-simple = The school would like to see you: { $date }, at { $start }.
block-parent-evening-ask = On which day are you welcome?
# Variables:
#   $end (Text) - the hour: 12:00
block-ends-at = It is finished at { $end }.
# Variables:
#   $topic (Text) - as the school typed it
block-topic = Topic: { $topic }
# Variables:
#   $online (Text) - the address of a page
block-online-link = You can join on the internet: { $online }
block-children-may-come = Children may come, too.
# Variables:
#   $interpreter (Word) - none, phone-interpreter or on-site
block-interpreter = { $interpreter ->
    [none] There is no interpreter. You may bring somebody who translates for you.
    [phone-interpreter] There is an interpreter on the telephone.
   *[on-site] There is an interpreter at school.
}
block-start-conversation-invite-name = Start conversations
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite = The start conversations are coming. You talk with the teacher about your child. Choose a time before { $choose-before }.
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite-simple = You are welcome for a talk about your child. Choose a time before { $choose-before }.
block-start-conversation-invite-ask = Before which day do you choose a time?
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-talks-dates = The talks are on these days: { $dates }.
# Variables:
#   $minutes (Count) - minutes
block-talks-minutes = A talk takes { PLURAL($minutes) ->
    [one] one minute
   *[other] { $minutes } minutes
}.
block-talks-child = Your child may come with you.
block-talks-video = A video call is possible, too.
block-parent-talk-reminder-name = Talks with parents
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder = The talks with parents are: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder-simple = Talking about your child at school: { $dates }.
block-parent-talk-reminder-ask = On which day do the talks begin?
block-talks-own-time = Did you forget your time? Feel free to ask the teacher.

## School is closed, or open at other hours

block-study-day-name = Study day
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day = There is a study day on { $date }. Your child is free { $part ->
    [whole-day] the whole day
    [morning] in the morning
   *[afternoon] in the afternoon
}.
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day-simple = No school on { $date }: { $part ->
    [whole-day] the whole day
    [morning] in the morning
   *[afternoon] in the afternoon
}.
block-study-day-ask = On which day is the study day?
# Variables:
#   $after-school (Word) - open or closed
block-after-school = { $after-school ->
    [open] After-school care (BSO) is open.
   *[closed] After-school care (BSO) is closed.
}
block-school-closed-name = No school
# Variables:
#   $date (Text) - the day
block-school-closed = On { $date } there is no school for your child.
# Variables:
#   $date (Text) - the day
block-school-closed-simple = No lessons on { $date }.
block-school-closed-ask = On which day is there no school?
# Variables:
#   $cause (Word) - staff-shortage, building, snow, power, illness or other
block-closed-cause = { $cause ->
    [staff-shortage] There are too few teachers.
    [building] There is a problem with the building.
    [snow] There is too much snow.
    [power] There is no electricity at school.
    [illness] Many teachers are ill.
   *[other] The school is glad to tell you more.
}
# Variables:
#   $care (Word) - none, emergency-only or full
block-care = { $care ->
    [none] There is no care at school. Is that difficult for you? Call the school.
    [emergency-only] Is there no other way? Then there is care. Call the school first.
   *[full] There is care at school.
}
block-holiday-dates-name = Holiday
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates = { $holiday ->
    [autumn] Autumn holiday
    [christmas] Christmas holiday
    [spring] Spring holiday
    [may] May holiday
    [summer] Summer holiday
   *[whole-year] The whole school year
}: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates-simple = { $holiday ->
    [whole-year] This school year lasts
   *[other] Your child is free
}: { $dates }.
block-holiday-dates-ask = What is the first day?
# Variables:
#   $last-day-end (Text) - the hour: 12:00
block-last-day-end = On the last day before the holiday school ends at { $last-day-end }.
block-heat-schedule-name = Other hours, hot weather
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule = It is very hot. School begins at { $start } and ends at { $end }. The days: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule-simple = School from { $start } to { $end }. The days: { $dates }.
block-heat-schedule-ask = At what time does school end on those days?
block-strike-name = Strike
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike = Teachers go on strike on { $date }. { $opening ->
    [closed] School is closed.
    [open] School is open.
   *[some-groups] Some groups have no school.
}
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike-simple = On { $date }: { $opening ->
    [closed] school is closed
    [open] school is open
   *[some-groups] some groups have no school
}.
block-strike-ask = On which day is the strike?

## How things go at school

block-report-sick-procedure-name = Reporting that a child is ill
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure = Is your child ill? Report it before { $report-before }.
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure-simple = Child ill? Let the school know before { $report-before }.
block-report-sick-procedure-ask = Before what time do you report that your child is ill?
# Variables:
#   $channel (Word) - app, call or talk
block-sick-channel = { $channel ->
    [app] A message in the app is enough.
    [call] Call the school.
   *[mail] Send an email.
}
# Variables:
#   $phone (Text) - a telephone number
block-school-phone = The telephone number of the school: { $phone }
block-sick-each-day = Is your child ill for longer? Report it again every day.
block-leave-and-absence-rules-name = Asking for days off
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules = { $leave ->
    [holiday-leave] Do you want days off for your child outside the holidays? Ask the school first.
    [religious-feast] Do you want a day off for a religious feast? Tell the school at least two days before.
    [luxury-absence] Leaving early for a holiday is not allowed. The school reports it to the municipality. That is the law.
   *[late-arrival] Lessons begin on time. Is your child late one day? Let the school know.
}
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules-simple = { $leave ->
    [holiday-leave] Days off outside the holidays: ask first.
    [religious-feast] A day off for a religious feast: tell us two days before.
    [luxury-absence] The holiday does not begin earlier.
   *[late-arrival] Late for school: let us know.
}
# Variables:
#   $ask-weeks (Count) - weeks
block-leave-weeks = Ask at least { PLURAL($ask-weeks) ->
    [one] one week
   *[other] { $ask-weeks } weeks
} before.
# Variables:
#   $link (Text) - the address of a page
block-leave-form = The form: { $link }
block-treats-rules-name = Treats
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules = Is it your child’s birthday? Your child may hand something out in class (trakteren). { $policy ->
    [healthy] Choose something small and healthy.
    [no-food] Choose something that is not food.
   *[anything] You choose what.
}
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules-simple = Something to hand out on a birthday: { $policy ->
    [healthy] small and healthy
    [no-food] no food
   *[anything] you choose
}.
# Variables:
#   $allergies (Text) - names of food: "nuts, milk"
block-treats-allergies = Please do not bring this, because of an allergy: { $allergies }.
block-phones-rules-name = Telephones
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules = We do not use telephones and smartwatches at school. They stay { $kept ->
    [bag] in the bag
    [locker] in a locker
   *[not-at-school] at home
}.
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules-simple = No telephone during school. It stays { $kept ->
    [bag] in the bag
    [locker] in a locker
   *[not-at-school] at home
}.
block-phones-rules-ask = Where does the telephone stay?
block-phones-exceptions = Does your child need the telephone? Talk to the teacher.
block-traffic-safety-name = Traffic near school
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety = { $traffic-rule ->
    [kiss-ride] Stop only for a short time at the Kiss & Ride. Do not park there.
    [no-cars] Do not come by car right up to the school.
   *[cycle-path] The cycle path is for bikes. Do not stop there with the car.
}
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety-simple = { $traffic-rule ->
    [kiss-ride] Kiss & Ride: stop for a short time, no parking.
    [no-cars] No cars near the school.
   *[cycle-path] No cars on the cycle path.
}
# Variables:
#   $from (Text) - the day
block-starts-on = This begins on { $from }.
block-traffic-walk = Do you come on foot or by bike? That is good for all children.
block-lice-check-name = Check for lice
# Variables:
#   $date (Text) - the day
block-lice-check = On { $date } parents check the hair of all children for lice.
# Variables:
#   $date (Text) - the day
block-lice-check-simple = On { $date }: a check for lice.
block-lice-check-ask = On which day is the check for lice?
block-lice-check-told = Are there lice on your child? Then only you are told.
block-lice-check-school = Your child may come to school as usual.
block-lost-property-name = Lost and found
# Variables:
#   $until (Text) - the last day
block-lost-property = There are things at school that children forgot. You can collect them up to and including { $until }. After that everything goes away.
# Variables:
#   $until (Text) - the last day
block-lost-property-simple = See if something belongs to your child. The last day is { $until }.
block-lost-property-ask = Until which day can you collect things?
# Variables:
#   $items (Text) - things: "boots, drink"
block-lost-items = For example: { $items }.

## The school as a whole

block-voluntary-contribution-name = Voluntary contribution
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution = The parents’ contribution is { $contribution } per child, for one school year. Paying is voluntary.
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution-simple = The school asks for { $contribution } per child. Paying is voluntary. Your child always takes part.
block-contribution-less = You may also pay less, or nothing.
block-contribution-always = Your child always takes part.
# Variables:
#   $spent-on (Text) - what it pays for: "trips, sport"
block-contribution-for = The money is for: { $spent-on }.
# Variables:
#   $pay-until (Text) - the last day
block-pay-until = You can pay up to and including { $pay-until }.
# Variables:
#   $pay-how (Text) - as the school typed it
block-pay-how = How you can pay: { $pay-how }
block-contribution-help = Questions about money? Talk to the head teacher or the municipality.
block-mr-election-name = Election of the MR
# Variables:
#   $seats (Count) - parents
block-mr-election = The participation council (MR) is looking for { PLURAL($seats) ->
    [one] one parent
   *[other] { $seats } parents
}. The MR has a say about the school.
block-mr-election-simple = The school is looking for parents who want to have a say about the school.
block-mr-election-ask = What is the first day to vote?
# Variables:
#   $candidates-until (Text) - the day
block-mr-candidates = Do you want to be in the MR? Sign up before { $candidates-until }.
# Variables:
#   $vote (Text) - the first and the last day, or one day
block-mr-vote = You can vote: { $vote }.
# Variables:
#   $vote-how (Word) - paper, online or in-app
block-mr-vote-how = { $vote-how ->
    [paper] You vote on paper.
    [online] You vote on the internet.
   *[in-app] You vote in the app.
}
block-head-teacher-news-name = News from the head teacher
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news = The head teacher writes about: { $subject-line }
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news-simple = This is news from the school: { $subject-line }
# Variables:
#   $body (Text) - as the school typed it
block-news-body = The message: { $body }

## Sentences that several kinds use

# Variables:
#   $which (Text) - as the school typed it
block-which = What exactly: { $which }
# Variables:
#   $items (Text) - what to bring: "boots, drink"
block-items = Please give your child: { $items }.
# Variables:
#   $reason (Text) - as the school typed it
block-reason = Why: { $reason }
# Variables:
#   $note (Text) - as the school typed it
block-note = Good to know: { $note }
# Variables:
#   $place (Text) - as the school typed it
block-place = Where: { $place }
# Variables:
#   $text (Text) - as the teacher typed it
block-teacher-writes = The teacher writes: { $text }
block-free = It is free.
# Variables:
#   $costs (Text) - euros: € 25
block-costs = Costs: { $costs }.
block-voluntary = Paying is voluntary.
block-always-welcome = Your child may always come, also if you do not pay.
# Variables:
#   $help-needed (Count) - parents
block-help-needed = We are looking for { PLURAL($help-needed) ->
    [one] one parent
   *[other] { $help-needed } parents
} to help.
block-little-dutch = Little Dutch is no problem.
# Variables:
#   $link (Text) - the address of a page
block-more = Read more: { $link }
# Variables:
#   $groups (Text) - names of groups: "4A, De Vlinders"
block-for-groups = This is for: { $groups }
