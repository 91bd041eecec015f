# review: draft

### Talks while a round goes on, as staff sees them: groups, children, teachers' days, interpreters.

## Which round, and what staff calls the parts of a talk.

talks-no-round = There is no round of talks yet that parents know about.

# Variables:
#   $kind (Text) - what the round is
#   $date (Date) - its first day
talks-round = { $kind }, from { $date }

# Variables:
#   $date (Date) - the day
#   $time (Text) - the hour: 15:30
talks-when = { $date }, { $time }

# Variables:
#   $from (Text) - begins at
#   $until (Text) - ends at
#   $teacher (Text) - name of the teacher
talks-time = { $from }–{ $until } { $teacher }

# Variables:
#   $from (Text) - begins at
#   $until (Text) - ends at
talks-span = { $from }–{ $until }

# Variables:
#   $state (Text) - booked, proposed, ...
#   $when (Text) - day and hour
#   $teacher (Text) - name of the teacher
talks-is-at = { $state }: { $when }, { $teacher }

# Variables:
#   $seat (Text) - which letter of the child
#   $fact (Text) - what is so there
talks-of-seat = { $seat }: { $fact }

# Variables:
#   $text (Text) - something
#   $state (Text) - what is so about it
talks-with-state = { $text } ({ $state })

# Variables:
#   $means (Text) - at school, by video, by phone
#   $place (Text) - the room
talks-how = { $means }, { $place }

talks-no-place = room not filled in yet

talks-means = How

talks-means-site = at school

talks-means-video = by video

talks-means-phone = by phone

# Variables:
#   $kind (Text) - which interpreter
talks-interpreter = Interpreter: { $kind }

# Variables:
#   $kind (Text) - which interpreter
#   $language (Text) - for which language
talks-interpreter-for = Interpreter: { $kind }, { $language }

talks-interpreter-none = none

talks-interpreter-phone = by phone

talks-interpreter-video = by video

talks-interpreter-site = at school

talks-interpreter-own = brings somebody

talks-child-yes = The child comes along

talks-child-no = The child does not come along

talks-child-unsure = Not sure yet whether the child comes along

talks-guest-mother = mother

talks-guest-father = father

talks-guest-carer = other carer

talks-guest-grandparent = grandparent

talks-state-proposed = Proposed

talks-state-booked = Booked

talks-state-held = Held

talks-state-no-show = Nobody came

talks-state-cancelled = Cancelled

talks-asked-time = Asks for another time

talks-asked-call = Asks you to call

talks-asked-interpreter = Asks for another interpreter

talks-asked-teacher = Asks for another teacher

talks-apart = Asks for a talk apart from the other parent. Do not ask why.

talks-call = Nobody came twice. Call the family. Driehoek does not ask any more.

talks-second-without = A second household has no talk yet.

talks-facts = State

talks-hour = Time

talks-print-card = Print the appointment card

talks-no-card = There is no appointment card: no booked talk is to come here.

talks-not-understood = That was not understood. Nothing was changed.

talks-save = Save

talks-saved = Saved.

talks-look = Look first

## The talks of a group: headings by standing, and what the teacher can do.

# Variables:
#   $group (Text) - name of the group
talks-group-title = Talks of { $group }

talks-group-text = At the top are the children for whom you can do something now. Click a name to arrange the talk.

talks-group-not = This group takes no part in this round.

# Variables:
#   $name (Text) - name of the teacher
talks-of = Talks of { $name }

talks-is-asked = Asks for something

talks-do-asked = These parents ask for another time or something else. Propose a time.

talks-is-call = Call the family

talks-do-call = Nobody came twice. A call helps more than another message.

talks-is-no-show = Nobody came

talks-do-no-show = The parents got a friendly message. You can propose a new time.

talks-is-declined = Cannot come

talks-do-declined = A talk by phone is possible too.

talks-is-paper = Nobody connected

talks-do-paper = Agree on a time, enter it here and hand out the appointment card.

talks-is-unseen = Invitation not looked at yet

talks-do-unseen = Maybe the language or the phone was in the way. Talk to the parent at the door.

talks-is-seen = Looked at, no time chosen yet

talks-do-seen = You can propose a time yourself.

talks-is-proposed = Proposed

talks-do-proposed = The time is kept for the family until it answers.

talks-is-booked = Booked

talks-is-held = Held

talks-is-left-out = Left out

talks-do-left-out = The school leaves this family out of the round for now.

## The talk of one child.

# Variables:
#   $name (Text) - first name of the child
talks-child-title = Talk about { $name }

# Variables:
#   $kind (Text) - what the round is
talks-child-text = The { $kind }. Each letter is one parent's own place. The parents do not see each other's appointments, language and wishes.

talks-child-none = There is no round of talks now in which this child takes part.

talks-linked = Connected to Driehoek: gets messages in the own language

talks-not-linked = Not connected: hand out the appointment card

talks-wishes = Has wishes about the time: times that suit are marked

talks-reserve = kept by the school

talks-suits = suits the wish

talks-book = Give a time

talks-move = Give another time

talks-free-times = Free times

talks-no-times = There is no free time that is long enough. Give the teacher more times.

talks-do-book = Book

talks-do-propose = Propose

talks-propose-hint = Book: you agreed on it with the family. Propose: the time is kept, and the parent gets a message to say yes or to choose another time.

# Variables:
#   $when (Text) - day and hour
talks-booked = Booked: { $when }.

# Variables:
#   $when (Text) - day and hour
talks-proposed = Proposed: { $when }.

talks-just-taken = This time was just taken. Below are the times that are free now.

talks-elsewhere = This family has another talk at that moment. Choose another time.

talks-why = Why

talks-why-choose = Choose a reason

talks-why-missing = Nothing was cancelled. Choose a reason first.

talks-why-wish = at the family's wish (the family gets no message)

talks-why-ill = the teacher is ill (the family gets a message)

talks-why-moved = the time was changed (the family gets a message)

talks-why-closed = the school is closed (the family gets a message)

talks-cancel = Cancel

talks-cancelled = Cancelled. The time is free again.

talks-cancel-first = There is still a talk. Cancel it first.

talks-needs = Interpreter, longer talk, child along

talks-needs-hint = A talk with an interpreter takes longer. A talk that is planned keeps its beginning if it fits.

talks-interpreter-field = Interpreter

talks-interpreter-never = The child, a brother or a sister is never the interpreter.

talks-language = Language of the interpreter

talks-language-unknown = language not filled in

talks-extra = So many minutes longer (0 to 60)

talks-child-along = Does the child come along?

talks-no-room = Saved, but the talk does not fit at this time. Choose another time.

talks-leave-out = Leave this place out of the round

talks-bring-back = Let take part again

talks-left-out = This place takes no part in the round.

talks-back-in = This place takes part again.

talks-history = Earlier

## The talks of a teacher.

talks-orders = Arrange today or this day

talks-ill = Ill

talks-move-block = Move an afternoon or evening

talks-print = Print

talks-print-text = One day a sheet, with first names. Use the print button of your browser.

talks-late-label = I run late

talks-late-over = in time again

# Variables:
#   $minutes (Count) - how late
talks-late = { PLURAL($minutes) ->
    [one] { $minutes } minute late
   *[other] { $minutes } minutes late
}

# Variables:
#   $minutes (Count) - how many
talks-minutes = { PLURAL($minutes) ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

talks-no-days = There are no times any more.

# Variables:
#   $minutes (Count) - how long
talks-break = { PLURAL($minutes) ->
    [one] Break, { $minutes } minute
   *[other] Break, { $minutes } minutes
}

talks-slot-free = free

talks-slot-reserve = free, kept by the school

talks-slot-blocked = blocked

# Variables:
#   $name (Text) - first name of the child
#   $group (Text) - its class
talks-name-group = { $name }, { $group }

# Variables:
#   $who (Text) - who comes
talks-who-comes = Comes: { $who }

# Variables:
#   $minutes (Count) - how late
talks-runs-late = { PLURAL($minutes) ->
    [one] told: { $minutes } minute late
   *[other] told: { $minutes } minutes late
}

talks-link-talk = Talk

talks-link-preparation = Preparation

talks-link-talks = Talks

# Variables:
#   $means (Text) - how the other parent joins
talks-joins = The other parent joins: { $means }

talks-link-plan = Plan

talks-reopen = Offer blocked times again

# Variables:
#   $count (Count) - how many times
talks-reopened = { PLURAL($count) ->
    [one] { $count } time is free again.
   *[other] { $count } times are free again.
}

## Orders about a day.

talks-ill-text = All talks of this teacher on this day are off, and the times of that day are blocked. Each family gets one message in the own language.

talks-ill-day = On which day

talks-instead = New times

talks-instead-free = Propose free times on another day, in the same order. Families with an interpreter go first.

talks-instead-day = New day

talks-instead-nothing = Propose no time: each family chooses

talks-instead-new = Make a new afternoon or evening

talks-from = From

talks-until = Until

# Variables:
#   $date (Date) - the day
#   $count (Count) - free times
talks-day-free = { $date }: { $count } free

talks-move-text = All talks of this block go to another day: the same order, the same breaks. Each family gets one message and says yes, or chooses again.

talks-move-which = Which block

# Variables:
#   $date (Date) - the day
#   $from (Text) - begins at
#   $until (Text) - ends at
talks-block = { $date }, { $from }–{ $until }

talks-sure = Look first who is told what. Nothing was done yet.

talks-sure-who = This is what they are told

talks-sure-nobody = There is nobody to tell anything.

talks-sure-button = Do it

# Variables:
#   $before (Text) - the hour of the talk
#   $minutes (Count) - how late
talks-told-late = { PLURAL($minutes) ->
    [one] Talk at { $before }: { $minutes } minute late
   *[other] Talk at { $before }: { $minutes } minutes late
}

# Variables:
#   $before (Text) - the old hour
#   $when (Text) - the new day and hour
talks-told-new = Not at { $before }. Proposal: { $when }

# Variables:
#   $before (Text) - the hour of the talk
talks-told-off = Not at { $before }. Chooses a new time

talks-told-call = not connected: call the family

# Variables:
#   $count (Count) - families
talks-done = { PLURAL($count) ->
    [one] Done: { $count } family is told.
   *[other] Done: { $count } families are told.
}

# Variables:
#   $count (Count) - families
#   $call (Count) - of them to call
talks-done-call = Done for { $count } talks. Not connected, call them: { $call }.

talks-done-nobody = There was nobody left to tell.

talks-no-room-there = That does not fit: there are other times then, or it is too short. Choose another day or time.

## Interpreters.

talks-interpreters = Interpreters

talks-interpreters-text = By day and language, so that one interpreter helps several families. The parent sees how far it is.

talks-interpreters-none = There is no interpreter to arrange now.

# Variables:
#   $day (Text) - the day
#   $language (Text) - the language
talks-day-language = { $day }: { $language }

talks-task-state = How far

talks-task-who = Which interpreter

talks-task-requested = requested

talks-task-booked = booked

talks-task-impossible = not possible

talks-task-offer = Saved. The parent can choose another time or bring somebody. The talk is not cancelled.

talks-task-move = Do not cancel the talk. At another time it may work.

## The staff's part of the chat: first names only, buttons of at most 30 characters.

talks-chat-own = 🗓 My talks

# Variables:
#   $group (Text) - name of the group
talks-chat-without = { $group }: no talk yet

# Variables:
#   $time (Text) - the hour
#   $name (Text) - first name of the child
talks-chat-line = { $time } · { $name }

talks-chat-none = There are no talks.

# Variables:
#   $minutes (Count) - how late
talks-chat-late = ⏱ I run { $minutes } minutes late

# Variables:
#   $count (Count) - families without the bot
talks-chat-call = { PLURAL($count) ->
    [one] { $count } family is not connected: tell it at the door.
   *[other] { $count } families are not connected: tell it at the door.
}

talks-chat-all = All families of this group have a talk or a proposal.

talks-chat-asked = Parents ask you something about the talk

talks-chat-open = In two days choosing a time ends. These children have no talk yet.

talks-chat-console = You propose, move or print in the browser.

# For screen readers: a button or a link of one talk in a list of many.
# Variables:
#   $what (Text) - what the button or the link says
#   $time (Text) - the hour of the talk
#   $name (Text) - the child's full name
talks-of-row = { $what }, { $time }, { $name }
