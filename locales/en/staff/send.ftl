# review: draft

### Messages to families, for staff: for whom, which kind, its fields, when, and what came of it.

## The first page and its lists.

send-title = Message to parents

send-button = 📣 Send a message

send-for-whom = Who is the message for?

# Variables:
#   $group (Text) - the name of the group
send-to-group = 📣 { $group }

# Variables:
#   $group (Text) - the name of the group
send-to-children = Children of { $group }

# Variables:
#   $kind (Text) - the kind of message
#   $group (Text) - the name of the group
send-again = 🔁 { $kind } for { $group }, as last time

# Variables:
#   $count (Count) - how many tasks are due
send-due-button = ⏰ Agreed and due ({ $count })

send-list = 📋 Sent

send-list-title = Messages that were sent

send-list-none = Nothing has been sent yet.

## A message in a list.

# Variables:
#   $day (Text) - day and hour in numbers
#   $kind (Text) - the kind of message
#   $whom (Text) - for whom
send-line = { $day } · { $kind } · { $whom }

# Variables:
#   $day (Text) - day and hour in numbers
#   $kind (Text) - the kind of message
#   $whom (Text) - for whom
send-line-waiting = ⏳ { $day } · { $kind } · { $whom }

# Variables:
#   $day (Text) - day and hour in numbers
#   $kind (Text) - the kind of message
#   $whom (Text) - for whom
send-line-stopped = ✖ { $day } · { $kind } · { $whom } · stopped

# Variables:
#   $day (Text) - day and hour in numbers
#   $kind (Text) - the kind of message
#   $whom (Text) - for whom
send-line-taken-back = ↩ { $day } · { $kind } · { $whom } · taken back

# Variables:
#   $count (Count) - how many children
send-children-count = { PLURAL($count) ->
    [one] { $count } child
   *[other] { $count } children
}

## For whom.

# Variables:
#   $group (Text) - the name of the group
#   $count (Count) - how many children
send-whom-group = For { $group } ({ PLURAL($count) ->
    [one] { $count } child
   *[other] { $count } children
}).

# Variables:
#   $names (Text) - first names
send-whom-children = For { $names }.

# Variables:
#   $names (Text) - first names
#   $count (Count) - how many more children
send-whom-more = For { $names } and { $count } others.

send-whom-nobody = For nobody yet.

# Variables:
#   $group (Text) - the name of the group
send-which-children = Which children of { $group }?

# Variables:
#   $count (Count) - how many children are chosen
send-children-ready = Ready ({ $count })

send-to-ticked = Only the ticked children

send-other-whom = For whom? Change

## Which kind.

send-which = Which message?

send-menu-day = Today, tomorrow, to bring

send-menu-learn = Learning and practice

send-menu-progress = How it is going

send-menu-contact = Contact and help

send-menu-feast = Party and theme

send-menu-off = School closed or other hours

send-menu-rules = How things go at school

send-menu-council = School, council and money

## The fields, one by one.

# Variables:
#   $value (Text) - what stands in the field
send-now-is = Now: { $value }

send-type-it = Choose a button, or type it.

send-later-days = Later days

send-other-days = Other days

send-first-day = The first day

send-last-day = The last day

send-ready = Ready ➡

send-skip = Skip ➡

send-empty = Empty it

send-look = 👁 Look at it

send-optional = (may stay empty)

## How parents read it.

send-preview-title = This is what parents read

send-open = Something is not filled in yet. Fill it in first.

# Variables:
#   $field (Text) - what the field is called
#   $value (Text) - what stands in it
send-change = ✏️ { $field }: { $value }

# Variables:
#   $field (Text) - what the field is called
send-add = ➕ { $field }

send-edit = Change

send-changes-day = The child's day changes. Check that the day and the time are right.

send-sure-day = The day and the time are right

## What to be careful with. It can go all the same.

send-warn-nobody = No child has been chosen yet.

# Variables:
#   $names (Text) - first names
send-warn-positive = In the last four weeks no good news went to the parents of { $names }. A question is easier to hear after something that goes well.

send-warn-practice = These families already had a message about practice this week. Once a week is enough.

## When it goes.

send-when = When to send?

send-now = Send now ➡

# Variables:
#   $time (Time) - the hour
send-afternoon = This afternoon at { $time }

# Variables:
#   $day (Date) - the next school day
#   $time (Time) - the hour
send-morning = { $day }, { $time }

send-at = On another day and at another time

send-at-day = Day

send-at-time = Time

send-weekly = Every week

send-weekly-text = The message goes now and then every week, up to and including this day. Dates in the message move along.

# Variables:
#   $day (Date) - the last day
send-until = Every week until { $day }

send-it = Send

send-wrong-moment = Choose a day and a time that are still to come.

send-wrong-until = Choose a last day that is still to come.

send-on-its-way = The message is ready. You can still stop it while it waits.

## Where it stands.

send-is-draft = Not sent yet.

# Variables:
#   $day (Date) - the day
#   $time (Text) - the hour with seconds
send-is-waiting = Goes on { $day } at { $time }. You can still stop it.

# Variables:
#   $day (Date) - the day
#   $time (Time) - the hour
send-is-sent = Sent on { $day } at { $time }.

# Variables:
#   $day (Date) - the day
send-is-corrected = Corrected on { $day }.

# Variables:
#   $day (Date) - the day
send-is-taken-back = Taken back on { $day }.

## Stop, take back, correct.

send-stop = ⏹ Stop

send-stopped = Stopped. Nothing was sent.

send-too-late = The message had already been sent. You can still take it back.

send-mend = Correct or take back

send-correct = Correct

send-correct-text = What you change takes the place of what parents read. If the day changes, they get a new message.

send-correction = Send the correction

# Variables:
#   $changed (Count) - messages that were changed where they stand
#   $anew (Count) - families who got a new message
#   $paper (Count) - families who got it on paper
send-corrected = Corrected: { $changed } messages changed, { $anew } families got a new message. On paper: { $paper }.

send-take-back = Take back

send-take-back-sure = Yes, take it back

send-take-back-text = The message disappears at the parents. If it is older than two days, it says: the school took this message back. Those who read it already know.

# Variables:
#   $gone (Count) - families at whom it is gone
#   $replaced (Count) - families at whom it says so
#   $paper (Count) - families who got it on paper
send-took-back = Taken back: at { $gone } families it is gone, at { $replaced } it says that the school took it back. { $paper } got it on paper: tell them yourself.

send-copy = Use it again

## What came of it.

send-results = What came of it

# Variables:
#   $name (Text) - how far it is
#   $count (Count) - how many families
send-count = { $name }: { $count }

send-is-help = 🖐 Needs help

send-is-not-reached = 📄 Not reached

send-is-on-its-way = ⏳ On its way

send-is-delivered = ✓ Delivered, no answer yet

send-is-understood = ✅ Understood

send-is-done = 🎉 Done

send-is-asked = asked a question

send-need-call = wants a call

send-need-unclear = does not understand the message

send-need-hard = too hard for the child

send-why-paper = gets it on paper

send-why-blocked = chat is blocked

send-coming = comes

send-not-coming = does not come

send-not-coming-costs = does not come: the costs

send-not-coming-health = does not come: health

send-helps = wants to help

send-see-again = 🔄 Refresh

send-to-silent = Message to who did not answer

send-paper-in-console = For those not reached, you print the message in the browser.

send-print = Print for those not reached

send-paper-none = Everybody was reached. There is nothing to print.

## What was agreed in a plan and is due.

send-due-title = Agreed and due

send-due-text = This stands in the communication plan of these children.

send-due-none = Nothing is due now.

# Variables:
#   $child (Text) - the child's first name
#   $day (Date) - the day for which it was agreed
send-due-news = { $child }: a message about how it is going, for { $day }.

# Variables:
#   $child (Text) - the child's first name
send-due-make = ✍ Message about { $child }

# Variables:
#   $child (Text) - the child's first name
#   $day (Date) - the day for which it was agreed
send-due-look-back = { $child }: look back at the plan together, agreed for { $day }.

# Variables:
#   $child (Text) - the child's first name
send-due-done = ✓ { $child }: looked back

# Variables:
#   $child (Text) - the child's first name
send-due-noted = Noted: { $child }.

# Variables:
#   $count (Count) - how many tasks are due
send-due-line = { PLURAL($count) ->
    [one] { $count } agreement with parents is due.
   *[other] { $count } agreements with parents are due.
}

# Variables:
#   $names (Text) - first names
send-due-look-back-line = Agreed for today: look back at the plan of { $names }.

## In the console.

# Variables:
#   $group (Text) - the name of the group
send-group-title = Messages to { $group }

send-new = Send a message

# Variables:
#   $group (Text) - the name of the group
send-new-title = New message to { $group }

send-kind = Message

send-whom = For whom

send-state = State

send-form-text = Fill in the fields. Then you see the message as parents read it; nothing goes out yet.
