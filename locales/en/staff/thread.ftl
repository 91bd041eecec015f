# review: draft

## Messages of parents, as staff reads them.

thread-title = Messages from parents
thread-text = These messages wait for an answer. What waits too long is at the top. The parent reads each answer in their own language; own words stay as they were written.
thread-waiting = Waiting for an answer
thread-none = No message waits for an answer.
thread-chat-text = Choose a message. What waits too long is at the top.
# A button in the staff's part of the chat; short.
# Variables:
#   $count (Count) - how many wait for an answer
thread-chat-open = Messages from parents ({ $count })

# A button for one message; short.
# Variables:
#   $child (Text) - first name
#   $group (Text) - the class
#   $kind (Text) - what it is about
thread-chat-line = { $child } ({ $group }): { $kind }

# The same for one that waits too long.
# Variables:
#   $child (Text) - first name
#   $group (Text) - the class
#   $kind (Text) - what it is about
thread-chat-late = ❗ { $child } ({ $group }): { $kind }

# The first line of a message: it can stand on a locked phone, so it says nothing but whose it is.
# Variables:
#   $child (Text) - the child
#   $group (Text) - the class; may be empty
thread-about = Message about { $child } { $group }

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
thread-when = { $date }, { $time }

# Variables:
#   $name (Text) - who answered
#   $when (Text) - day and hour
thread-answered-by = Answer from { $name }, { $when }

# In place of the name of somebody who left.
thread-school = the school
# In place of the signature of a parent whose child left.
thread-parent = Regards, a parent
thread-translation = Translated by a computer. There may be mistakes in it:
thread-photo = The parent sent a photo with it.
thread-photo-console = The parent sent a photo with it. You see the photo in the chat.

## Answering.

thread-own-words = Answer in own words
# Variables:
#   $most (Count) - characters
thread-write = Write your answer now, in one message of at most { $most } characters.

thread-write-as-written = The parent reads your words as you write them, with a label that nobody translated them. Write briefly and simply. The answer goes after one minute.
# Variables:
#   $count (Count) - characters that were written
#   $most (Count) - characters that fit
thread-too-long = These are { $count } characters. An answer holds { $most } at most.

thread-seen = Seen
thread-seen-noted = Noted: seen.
thread-whole = All messages from this parent
thread-sent = Your answer is on its way to the parent.
thread-goes-soon = Your answer goes in a minute. Until then you can take it back.
# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
thread-goes-at = These are quiet hours. Your answer goes on { $date } at { $time }.

thread-no-chat = Your answer is kept, but this parent has no chat any more. Call the parent or give it on paper.
thread-again = This answer was given already.
thread-take-back = Take back
thread-taken-back = Your answer is taken back. The parent does not get it.
thread-too-late = Your answer has gone already. You can send another one.

## What parents asked under reminders.

thread-wishes = Parents ask for help
thread-wishes-text = This is what parents asked under reminders and newsletters:
# Variables:
#   $wish (Text) - what is asked, with the child
#   $about (Text) - what the reminder was about, or the title of the newsletter
thread-wish = { $wish } – { $about }

# Variables:
#   $child (Text) - first name
thread-wish-call = { $child }: the parent asks you to call

# Variables:
#   $child (Text) - first name
thread-wish-help = { $child }: the parent does not understand the message

# Variables:
#   $child (Text) - first name
thread-wish-hard = { $child }: it is too hard

## The pages of the console.

thread-empty = There are no messages for you to read.
thread-own-thread = These are the messages of one parent. Another parent of the child does not read them.
thread-answer = Answer
thread-answer-again = Another answer
thread-choose-answer = Your answer
thread-choose = Choose an answer.
thread-words = Own words
# Variables:
#   $most (Count) - characters that fit
thread-words-hint = Only for an answer in own words, { $most } characters at most. Nobody translates them: write briefly and simply.

thread-words-missing = Write your answer in the field, or choose another answer.
thread-send = Send
thread-see-preview = How the parent reads it
thread-preview = How the parent reads it
thread-today = for today
thread-waits-long = waits long
thread-is-seen = seen

thread-elsewhere = Waits too long for teachers
thread-elsewhere-text = You do not read these messages. You only see that a parent waits too long for an answer: ask the teacher.

## The list of a day.

thread-day-title = List of the day
thread-day-which = Day
thread-day-show = Show
thread-day-before = The day before
thread-day-after = The day after
thread-day-none = No parent has told anything about this day.
thread-day-new = new
thread-day-all-seen = All seen
thread-day-table = As a table (CSV)
thread-day-print = The print button of your browser puts the list on paper.
# Variables:
#   $first (Date) - the first day
#   $last (Date) - the last day
thread-day-span = from { $first } until { $last }

thread-day-ill = Ill
thread-day-late = Comes later
thread-day-leave = Time off
thread-day-appointment = Appointment
thread-day-fetched = Fetched differently
thread-day-other = Other
thread-leave-open = Time off: not decided yet
thread-leave-accepted = Time off: allowed
thread-leave-refused = Time off: not allowed
thread-leave-need-form = Time off: the parent fills in the form
thread-column-class = Group
thread-column-what = What
thread-column-details = Message
thread-column-first = First day
thread-column-last = Last day
thread-column-decision = Decision
thread-column-sent = Sent

thread-leave-reported = Notice of a religious feast: the parent need not ask for permission.
thread-leave-feast-late = Told later than 2 school days before.
thread-leave-holiday-late = Holiday leave that was asked for later than 8 weeks before.
thread-leave-holiday-long = Holiday leave of { PLURAL($count) ->
    [one] { $count } school day
   *[other] { $count } school days
}: 10 is the most.

thread-leave-officer = { PLURAL($count) ->
    [one] { $count } school day
   *[other] { $count } school days
}: above 10 school days a school year the attendance officer decides.

thread-replaces = This takes the place of an earlier message of this parent about the same days.
