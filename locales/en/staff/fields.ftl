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
