# review: draft

### The newsletter, for staff: from the letter to what came of it.

## The list, and a new one.

issue-title = Newsletter

issue-list-title = Newsletters

issue-list-none = There is no newsletter yet.

issue-new = New newsletter

# Variables:
#   $group (Text) - the name of the group
issue-new-of = Newsletter for { $group }

issue-name = Title

issue-whom-school = For the whole school

# Variables:
#   $group (Text) - the name of the group
issue-whom-class = For { $group }

# Variables:
#   $day (Date) - the day
issue-usual-title = Newsletter of { $day }

issue-new-text = Paste the letter that you have, or choose a file. Driehoek finds the announcements in it; you check them. Nothing is sent. The letter stays on this server. Leave both empty to begin without a letter.

issue-letter = The letter

# Variables:
#   $most (Count) - letters at most
issue-letter-hint = { $most } letters at most.

issue-file = Or a file

issue-file-hint = Word (.docx), PDF, HTML or text, 10 MB at most.

issue-begin = Go on

# Variables:
#   $most (Count) - letters at most
issue-wrong-title = Give the newsletter a title of { $most } letters at most.

# Variables:
#   $most (Count) - letters at most
issue-wrong-greeting = The greeting is too long: { $most } letters at most.

# Variables:
#   $most (Count) - letters at most
issue-wrong-letter = The letter is too long: { $most } letters at most.

issue-wrong-file = Driehoek cannot read this file. Choose a .docx, .pdf, .html or .txt of 10 MB at most, or paste the text.

issue-wrong-locked = This file has a password. Save it without one, or paste the text.

issue-wrong-slow = Reading this file takes too long. Paste the text, or try again in a moment.

issue-wrong-empty-file = There is no text in this file. A scan is a picture: paste the text yourself.

issue-again-title = Use an earlier one again

issue-again-text = The announcements come along, without their dates.

# Variables:
#   $name (Text) - the title
issue-again = Use { $name } again

issue-copied = A new newsletter with the same announcements. Fill in the dates.

issue-begun = The newsletter was made. Add announcements.

# Variables:
#   $count (Count) - how many announcements
issue-found = { PLURAL($count) ->
    [one] { $count } announcement was found. Check it.
   *[other] { $count } announcements were found. Check them.
}

## Checking what was found.

issue-check = Check

issue-check-text = This stood in the letter. If it is right, it goes out. Correct what is wrong. What you do not accept is not sent.

issue-check-done = Everything has been checked.

# Variables:
#   $count (Count) - how many announcements
issue-check-open = { PLURAL($count) ->
    [one] { $count } announcement is still to be checked.
   *[other] { $count } announcements are still to be checked.
}

issue-from-letter = From the letter

issue-unsure-kind = The kind of announcement

# Variables:
#   $field (Text) - what the field is called
issue-unsure-field = { $field }: look at this closely

# Variables:
#   $field (Text) - what the field is called
#   $why (Text) - why it is unsure
issue-unsure-about = { $field }: { $why }

issue-why-several-days = more than one day is named

issue-why-weekday-differs = the weekday does not fit the date

issue-why-year-guessed = the year is not named

issue-why-past = that day is over

issue-why-relative = it depends on the day of the letter

issue-why-holiday = that day is in a holiday

issue-why-several-times = more than one time is named

issue-why-half-of-day = morning or evening is not clear

issue-why-about = it says about

issue-why-amount-unclear = the amount is not clear

issue-why-several = more than one fits

issue-why-guessed = this was guessed

issue-why-copied = these words are from the letter

issue-why-missing = this was not found

issue-unsure-whom = Whom it is for

issue-accept = Right, accept it

issue-drop = Do not use it

issue-accepted = Accepted.

issue-dropped = Not used. You find it again below.

issue-other-kind = Another kind of announcement

issue-choose = Choose

issue-left-title = Nothing was found in these

issue-left-text = Is there something in it that families have to know? Make an announcement of it.

issue-left-make = Make an announcement of it

issue-left-drop = Not needed

issue-dropped-title = Not used

issue-bring-back = Use it after all

issue-brought-back = Brought back. Check it.

## Composing.

issue-compose = Compose

issue-head = Title, greeting and letter

issue-greeting = A few words from the head

# Variables:
#   $most (Count) - letters at most
issue-greeting-hint = May be empty. { $most } letters at most. Parents read it as you write it.

issue-letter-text = Parents can read this letter in Dutch, all of it. Empty: then there is no letter.

issue-letter-mend = Mend the letter or take it away

issue-save = Save

issue-saved = Saved.

issue-blocks = Announcements

issue-blocks-none = There is no announcement in it yet.

issue-blocks-text = Put what changes a child's day first. Then what parents have to do, then nice news.

issue-add = Add an announcement

issue-add-which = Which announcement?

issue-edit = Change

issue-up = Up

issue-down = Down

# Variables:
#   $name (Text) - the announcement
issue-label-up = Up: { $name }

# Variables:
#   $name (Text) - the announcement
issue-label-down = Down: { $name }

# Variables:
#   $name (Text) - the announcement
issue-label-edit = Change: { $name }

# Variables:
#   $name (Text) - the announcement
issue-label-correct = Correct: { $name }

# Variables:
#   $name (Text) - the announcement
issue-label-drop = Do not use it: { $name }

issue-moved = The order was changed.

issue-added = The announcement is in it.

issue-whom = Whom is it for?

issue-whom-all = Everybody

issue-whom-years = These years

issue-whom-groups = These groups

# Variables:
#   $year (Count) - 1 to 8
issue-year = groep { $year }

issue-wrong-whom = Choose for which years or groups it is.

issue-group-gone = A group that is not there any more

# Variables:
#   $fields (Text) - what the fields are called
issue-missing = Still to be filled in: { $fields }.

issue-gone-kind = This kind of announcement does not exist any more.

## A picture.

issue-picture = Picture on paper

issue-picture-hint = Stands on paper only, not in the chat. JPEG or PNG, 1 MB at most. No photograph in which children can be recognised.

issue-picture-text = What does it show?

issue-picture-text-hint = For who cannot see the picture. 120 letters at most.

issue-picture-save = Save the picture

issue-picture-saved = The picture was added.

issue-picture-remove = Remove the picture

issue-picture-removed = The picture is gone.

issue-wrong-picture = Choose a JPEG or PNG of 1 MB at most.

issue-wrong-picture-text = Write in 120 letters at most what it shows.

## Two people at once.

issue-conflict = Two versions

issue-conflict-text = A colleague has changed this meanwhile. Choose which version stays. Nothing was lost.

issue-conflict-theirs = As it is now

issue-conflict-yours = As you wrote it

issue-conflict-keep = Leave it as it is now

issue-conflict-take = Keep my version

issue-conflict-gone = This announcement was taken out meanwhile. What you wrote is still here.

issue-conflict-change = Change my version first

## How parents read it.

issue-preview = This is how parents read it

issue-preview-text = This is how the message arrives at parents, with its buttons. A family gets only what is for its own children.

issue-preview-whole = What stands behind “Read on”

issue-preview-group = For a child in

issue-preview-everything = All announcements

issue-preview-none = There is nothing for this child in it.

# Variables:
#   $count (Count) - characters used
#   $most (Count) - characters at most
issue-length = { $count } of { $most } characters

issue-length-more = It does not fit in one message: parents turn pages.

issue-look = Look

issue-warnings = Look out

# Variables:
#   $name (Text) - the announcement
#   $text (Text) - what to look at
issue-warning = { $name }: { $text }

## Sending.

issue-send = Send

issue-send-text = Only announcements that you accepted go out. You can still stop it for a minute.

issue-send-open = First check everything that was found. Nothing goes out that nobody checked.

issue-send-empty = There is no announcement yet that can go.

issue-send-missing = Something has not been filled in yet. Fill it in first.

issue-send-sure-day = Days and hours are right

issue-send-not-sure = The day of children changes. Look at days and hours once more and tick the box.

# Variables:
#   $day (Date) - the day
#   $time (Time) - the hour
issue-planned = The newsletter goes on { $day } at { $time }. You can still stop it.

issue-send-was = The newsletter was sent or planned already. Nothing went twice.

issue-trial = Send it to me only

issue-trial-text = You get the newsletter in your own chat, in your own language. Parents get nothing.

issue-trial-sent = On its way to your own chat.

issue-trial-none = First link your Telegram, at your account.

issue-pause = Pause

issue-paused = Paused. Nothing more goes out until somebody presses go on.

issue-go-on = Go on

issue-gone-on = Sending goes on.

issue-stop = Stop

issue-stop-text = Who has the newsletter keeps it. The others get nothing more.

issue-stopped = Stopped.

issue-too-late = That was too late: the newsletter has gone on already.

issue-take-back = Take it back

issue-take-back-text = The newsletter disappears at the parents'. If it is older than two days, it says: the school took this newsletter back. Who has read it knows it already.

issue-took-back = Taken back.

issue-sure = I am sure

issue-correct = Correct

issue-correct-text = What you change replaces at once what parents read. If a day or an hour changes, they get a new message.

# Variables:
#   $changed (Count) - messages that were changed where they stand
#   $anew (Count) - families who got a new message
issue-corrected = Corrected: { $changed } messages changed, { $anew } families get a new message.

# Variables:
#   $count (Count) - families who have it on paper
issue-told-on-paper = { PLURAL($count) ->
    [one] { $count } family has it on paper and does not know this yet.
   *[other] { $count } families have it on paper and do not know this yet.
}

issue-copy = Use it again

issue-delete = Throw it away

issue-deleted = The newsletter is gone.

## Where it stands.

issue-is-draft = Not sent yet.

# Variables:
#   $day (Date) - the day
#   $time (Time) - the hour
issue-is-waiting = Goes on { $day } at { $time }.

issue-is-sending = Being sent now.

issue-is-paused = Paused.

# Variables:
#   $day (Date) - the day
#   $time (Time) - the hour
issue-is-sent = Sent on { $day } at { $time }.

issue-is-stopped = Stopped.

# Variables:
#   $day (Date) - the day
issue-is-taken-back = Taken back on { $day }.

# Variables:
#   $day (Date) - the day
issue-is-corrected = Corrected on { $day }.

# Variables:
#   $done (Count) - families who have it
#   $all (Count) - families in all
issue-progress = { $done } of { $all } families have the newsletter.

# Variables:
#   $count (Count) - families who wait for a week with room
#   $day (Date) - when the last of them gets it
issue-later = { PLURAL($count) ->
    [one] { $count } family already had enough messages this week, and gets the newsletter on { $day } or earlier.
   *[other] { $count } families already had enough messages this week, and get the newsletter on { $day } or earlier.
}

issue-progress-label = How far it is

## What came of it.

issue-results = What came of it

issue-results-text = Families, counted by parent who gets the newsletter.

issue-part = Part

issue-all = All

issue-in-all = In all

issue-delivered = Delivered

issue-opened = Opened

issue-understood = Understood

issue-not-reached = Not reached

issue-wants-call = Wants a call

issue-by-group = By group

issue-by-language = By language of the messages

issue-language-none = No chat yet

# Variables:
#   $least (Count) - fewer than this are not shown
issue-few = What is true of fewer than { $least } families stands together under: others.

# Variables:
#   $least (Count) - fewer than this are not shown
issue-too-few = Fewer than { $least } families: that is too few to show figures.

issue-forgotten = Who opened and understood the newsletter is erased after eight weeks.

issue-others = Others

issue-hidden = too few to show

issue-answers = Sign-ups

issue-answers-what = Announcement

issue-coming = Comes

issue-not-coming = Does not come

issue-people = People

issue-helping = Helps

issue-sign-ups = Who comes and who helps

# Variables:
#   $group (Text) - the name of the group
issue-sign-ups-of = Answers of { $group }

issue-sign-ups-text = What families answered to newsletters. Only the teacher of a child reads why it does not come.

issue-sign-ups-none = There is no answer yet.

issue-needs = Parents ask for help

issue-child-heading = Child

issue-answer-heading = Answer

# Variables:
#   $names (Text) - first names
#   $classes (Text) - their classes
issue-child = { $names } ({ $classes })

# Variables:
#   $count (Count) - how many people
issue-is-coming = { PLURAL($count) ->
    [one] comes with { $count } person
   *[other] comes with { $count } people
}

issue-is-rather-not = rather not

issue-is-money = has a question about money

issue-is-differing = the parents do not say the same

issue-chart = Over time

issue-chart-label = How many families got, opened and understood the newsletter, day by day

# Variables:
#   $day (Count) - days after sending
issue-chart-day = Day { $day }

issue-csv = Figures as a file

issue-council = For the school council

# Variables:
#   $name (Text) - the title
issue-council-title = { $name }: who was reached

issue-council-text = This page holds no data of persons. There is no figure for groups of fewer than five families.

# Variables:
#   $percent (Count) - 0 to 100
issue-council-understood = Of the families who were asked a question about it, { $percent }% showed that they understood the most important date.

# Variables:
#   $percent (Count) - 0 to 100
issue-council-reached = { $percent }% of the families got the newsletter in their own chat.

# Variables:
#   $percent (Count) - 0 to 100
issue-council-paper = { $percent }% were not reached in the chat and get the newsletter on paper.

issue-refresh = This page renews itself.

## On paper.

issue-paper = On paper

# Variables:
#   $count (Count) - how many families
issue-paper-families = { PLURAL($count) ->
    [one] Print for { $count } family that was not reached
   *[other] Print for { $count } families that were not reached
}

issue-paper-notice = Print for the notice board

issue-paper-booklet = Print as a booklet

issue-paper-none = Everybody was reached. There is nothing to print.
