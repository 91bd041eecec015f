# review: draft

### The fields of messages, as a sender fills them in the chat and in the console.

## What looks wrong about a message; the sender may send it all the same

# Variables:
#   $day (Date) - a day of the message
fields-warn-past = { $day } is over already.
# Variables:
#   $day (Date) - a day of the message
fields-warn-holiday = { $day } is a day off or a holiday.
# Variables:
#   $day (Date) - a day of the message
fields-warn-weekend = { $day } is in the weekend.
# Variables:
#   $deadline (Date) - until then parents can say something
#   $day (Date) - the day that it is about
fields-warn-deadline = Parents can answer before { $deadline }, but it is on { $day } already.
fields-warn-costs = There is an amount, but not that paying is voluntary.
fields-warn-same = What goes well and what to practise are the same.
fields-warn-hours = The time of the end is not after the time of the start.
# Variables:
#   $words (Text) - the words of the letter: "dinsdag 25"
#   $day (Date) - the day of the message
fields-warn-weekday = The letter says “{ $words }”, but here it is { $day }.
# Variables:
#   $name (Text) - the full name of a child
fields-warn-name = This is the full name of a child: { $name }. Write the first name only, or no name.

## What a field is called. At most 35 characters.

fields-name-what = What to practise?
fields-name-which = What exactly?
fields-name-days = How often, which days?
fields-name-minutes = Minutes
fields-name-until = Until (last day)
fields-name-how = How?
fields-name-subject = Subject
fields-name-do = Learn, make or bring?
fields-name-deadline = For which day?
fields-name-talk = What kind of talk?
fields-name-date = Day
fields-name-items = To bring
fields-name-dates = First and last day
fields-name-tip = Tip for home
fields-name-from-group = From groep
fields-name-talks-from = Talks can be planned from
fields-name-mode = How do parents plan?
fields-name-note = Good to know
fields-name-good = What goes well?
fields-name-practise = What to practise?
fields-name-text = Own words, short
fields-name-end = Until what time?
fields-name-reason = Why?
fields-name-absence = Why is the teacher away?
fields-name-instead = What happens instead?
fields-name-person = Name: juf Anne
fields-name-start = From what time?
fields-name-place = Where?
fields-name-transport = How do the children go?
fields-name-costs = Costs (euros)
fields-name-voluntary = Paying is voluntary
fields-name-help-needed = How many parents to help?
fields-name-departure = Leaving at
fields-name-return = Back at
fields-name-info-evening = Evening for parents
fields-name-diet = Ask about food and allergies
fields-name-bus = By bus
fields-name-who = Who is in the photo?
fields-name-opt-out = No photo? Say so before
fields-name-theme = Theme
fields-name-home-tip = Tip for home
fields-name-surprise-from = Surprise from groep
fields-name-present-most = Present costs at most (euros)
fields-name-food = Each family brings food
fields-name-link = Address of a page
fields-name-everyone-welcome = Every faith is welcome
fields-name-urgency = When?
fields-name-about = About what? One word
fields-name-channel = Which way is best?
fields-name-first-step-done = Combed once at school already
fields-name-task = Help with what?
fields-name-how-many = How many parents?
fields-name-children-with-you = Small children may come
fields-name-ggd = What does the GGD do?
fields-name-questionnaire-until = Questionnaire before
fields-name-from = From
fields-name-change = Why?
fields-name-part = Which part of the day off?
fields-name-after-school = After-school care (BSO)
fields-name-cause = Why is there no school?
fields-name-care = Care at school
fields-name-holiday = Which holiday?
fields-name-last-day-end = Last day before: ends at
fields-name-opening = Is school open?
fields-name-report-before = Report before (time)
fields-name-phone = Telephone number
fields-name-leave = About what?
fields-name-ask-weeks = To ask: weeks before
fields-name-policy = What may a child hand out?
fields-name-allergies = Not to bring, allergy
fields-name-kept = Where does the telephone stay?
fields-name-exceptions = Exceptions are possible
fields-name-traffic-rule = What does the school ask?
fields-name-contribution = Contribution per child (euros)
fields-name-spent-on = What is the money for?
fields-name-pay-until = To pay until (included)
fields-name-pay-how = How to pay?
fields-name-help-line = Say who helps with money
fields-name-seats = How many parents in the MR?
fields-name-candidates-until = To sign up before
fields-name-vote = To vote from and until
fields-name-vote-how = How to vote?
fields-name-subject-line = Subject, short
fields-name-body = Message of the head teacher
fields-name-breakfast = Breakfast together at school
fields-name-wear = Which clothes?
fields-name-feast = Which feast?
fields-name-activity = What do the children do?
fields-name-dress = Clothes
fields-name-evening = What kind of meeting?
fields-name-topic = Topic
fields-name-online = Address to join
fields-name-children-welcome = Children may come
fields-name-interpreter = Interpreter
fields-name-choose-before = To choose a time before
fields-name-by-video = Video call is possible
fields-name-child-welcome = The child may come

## The words of a choice, on buttons. At most 30 characters.

fields-choice-aloud = read aloud
fields-choice-say-fast = say it fast
fields-choice-write = write it down
fields-choice-flashcards = flashcards
fields-choice-video = video
fields-choice-language = Dutch
fields-choice-history = history
fields-choice-english = English
fields-choice-verbs = verbs
fields-choice-learn = learn
fields-choice-make = make
fields-choice-bring = bring
fields-choice-show-and-tell = talk (spreekbeurt)
fields-choice-book-talk = book talk
fields-choice-presentation = presentation
fields-choice-sleep = good sleep
fields-choice-breakfast = good breakfast
fields-choice-calm = rest
fields-choice-no-cramming = play and go outside
fields-choice-pick = parents choose a time
fields-choice-propose = the school proposes a time
fields-choice-help-others = helping others
fields-choice-effort = not giving up
fields-choice-teacher-ill = ill
fields-choice-training = course
fields-choice-split = spread over other groups
fields-choice-substitute = a substitute
fields-choice-other-teacher = another teacher
fields-choice-bus = bus
fields-choice-walk = on foot
fields-choice-bike = bike
fields-choice-car = car
fields-choice-train = train
fields-choice-children = each child
fields-choice-class = the class
fields-choice-siblings = brothers and sisters
fields-choice-theme-reading = reading
fields-choice-health = health
fields-choice-bullying = bullying
fields-choice-water = water
fields-choice-relationships-and-body = relationships and the body
fields-choice-technology = technology
fields-choice-art = art
fields-choice-today = today
fields-choice-this-week = this week
fields-choice-practical = something practical
fields-choice-learning = learning
fields-choice-behaviour = behaviour
fields-choice-friends = friends
fields-choice-app = a message
fields-choice-call = a phone call
fields-choice-talk = a talk at school
fields-choice-library = library
fields-choice-trip = trip
fields-choice-class-decoration = decorate the classroom
fields-choice-class-parent = class parent
fields-choice-sports = sports
fields-choice-market = market
fields-choice-lice = lice check
fields-choice-traffic = traffic
fields-choice-read-aloud = read to children
fields-choice-vaccination = jab
fields-choice-health-check = health check
fields-choice-pregnancy = leave
fields-choice-absence = away for some time
fields-choice-new-job = new job
fields-choice-new-school-year = new school year
fields-choice-whole-day = the whole day
fields-choice-morning = the morning
fields-choice-afternoon = the afternoon
fields-choice-open = open
fields-choice-closed = closed
fields-choice-some-groups = for some groups
fields-choice-staff-shortage = too few teachers
fields-choice-building = the building
fields-choice-snow = snow
fields-choice-power = no electricity
fields-choice-illness = many teachers ill
fields-choice-none = none
fields-choice-emergency-only = only in need
fields-choice-full = for everybody
fields-choice-autumn = autumn holiday
fields-choice-christmas = Christmas holiday
fields-choice-spring = spring holiday
fields-choice-may = May holiday
fields-choice-summer = summer holiday
fields-choice-whole-year = the whole school year
fields-choice-mail = email
fields-choice-holiday-leave = days off outside the holidays
fields-choice-religious-feast = religious feast
fields-choice-luxury-absence = leaving early for a holiday
fields-choice-late-arrival = being late
fields-choice-healthy = small and healthy
fields-choice-no-food = no food
fields-choice-anything = free choice
fields-choice-kiss-ride = Kiss & Ride: stop shortly
fields-choice-no-cars = no cars near the school
fields-choice-cycle-path = keep the cycle path free
fields-choice-paper = on paper
fields-choice-online = on the internet
fields-choice-in-app = in the app
fields-choice-orange = orange clothes
fields-choice-sports-clothes = sports clothes
fields-choice-eid = Eid
fields-choice-ramadan = Ramadan
fields-choice-holi = Holi
fields-choice-divali = Diwali
fields-choice-carnival = carnival
fields-choice-sint-maarten = Sint-Maarten
fields-choice-keti-koti = Keti Koti
fields-choice-lunar-new-year = lunar new year
fields-choice-parent-evening = parent evening
fields-choice-information-evening = information evening
fields-choice-secondary-school = evening on secondary school
fields-choice-thematic = theme evening
fields-choice-open-morning = open morning
fields-choice-phone-interpreter = interpreter on the phone
fields-choice-on-site = interpreter at school
