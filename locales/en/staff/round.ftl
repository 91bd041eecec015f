# review: draft

### Rounds of talks in the staff console: making one, teachers' times, publishing.

round-title = Talks
round-new = New round
round-none = There is no round yet.
round-none-open = There is no round that you can give times for now.
round-round = Round
round-phase = State
round-days = Days
round-opens = Parents choose from
round-closes = Parents choose until
round-length = Length of a talk
round-kind-start = Start conversations
round-kind-progress = Ten-minute talks
# Variables:
#   $kind (Text) - which talks: Start conversations
#   $first (Date) - the first day of the talks
round-name = { $kind } from { $first }
# Variables:
#   $first (Date) - the first day of the talks
#   $last (Date) - the last day
round-window = { $first } to { $last }
# Variables:
#   $day (Date) - a day
#   $time (Time) - an hour of that day
round-moment = { $day }, { $time }
# Variables:
#   $count (Count) - minutes
round-minutes-of = { PLURAL($count) ->
    [one] { $count } minute
   *[other] { $count } minutes
}

## Where a round stands

round-phase-draft = Draft: parents see nothing yet
round-phase-soon = Published, not open yet
round-phase-choose = Open: parents choose a time
round-phase-wish = Open: parents give their wishes

round-phase-planning = The wishes are in, the school makes the plan
round-phase-closed = Closed

## The form of a round

round-edit = Rules of the round
round-kind = Kind of talk
round-mode = Who makes the plan?
round-mode-hint = Parents choose themselves, or they give wishes and Driehoek proposes a plan for everybody.
round-mode-pick = Parents choose a time themselves
round-mode-propose = Parents give wishes, the school sends a proposal
round-first-day = First day of the talks
round-first-day-hint = Start conversations belong in the first four weeks of the school year.
round-last-day = Last day of the talks
round-last-day-hint = Teachers give their times between these days.
round-minutes = Minutes for each talk
round-minutes-hint = A start conversation usually takes 20 minutes, a ten-minute talk 10.
round-interpreter = Extra minutes with an interpreter
round-interpreter-hint = Interpreting takes time. These minutes are added when a parent asks for an interpreter.
round-buffer = Minutes between two talks
round-buffer-hint = To write something down and to fetch the next family.
round-break-after = Break after so many talks
round-break-after-hint = 0 means: no break.
round-break = Minutes of a break
round-break-hint = The teacher can breathe, and a talk that runs over has room.
round-reserve = Reserve in per cent
round-reserve-hint = So many times out of a hundred the school keeps for families that come late. Parents do not see them.
round-early-siblings = Hours earlier with more children at school
round-early-siblings-hint = These families have to find times that go together. 0 means: together with the others.
round-early-interpreter = Hours earlier with an interpreter
round-early-interpreter-hint = Then there is time to find an interpreter. 0 means: together with the others.
round-gap = Minutes between the talks of brothers and sisters
round-gap-hint = To walk to the other classroom.
round-wait = Brothers and sisters wait so many minutes at most
round-wait-hint = A family does not wait longer between two talks.
round-households = Separated parents
round-households-hint = What holds when a child has two households.
round-households-joint = One talk for each child
round-households-ask = One talk, and a second one if parents ask for it
round-households-two = Each household has its own talk
round-online = Video call
round-online-hint = By phone is always possible, where the teacher ticks it for a time.
round-online-no = Not by video
round-online-yes = At school or by video
round-online-mixed = Also mixed: one parent at school, the other by video
round-opens-hint = All families get the invitation at this moment, in their own language.
round-closes-hint = After this only the school chooses a time.
round-save = Save
round-published-text = This round is published. Families have read when the talks are and how long they take. So you can only change what harms nobody: a longer time to choose, more days, the reserve and the time for an interpreter.
round-made = The round was made. Now choose which groups take part.
round-changed = The rules were saved.

## What is wrong in the form

round-wrong-choice = Choose one of these.
# Variables:
#   $least (Count) - the smallest number
#   $most (Count) - the largest number
round-wrong-number = Fill in a number from { $least } to { $most }.
round-wrong-day = Fill in a day, such as 2027-08-30.
round-wrong-moment = Fill in a day and a time, such as 2027-08-30T08:00.
round-wrong-order = The last day comes before the first day.
round-wrong-wide = This is more than four months. Choose an earlier last day.
round-wrong-over = These days are over. Choose a later last day.
round-wrong-wait = Let brothers and sisters wait at least as long as the time between their talks.
round-wrong-closes = The end of the choosing comes before its beginning.
round-wrong-closes-past = This moment is over. Choose a later one.
round-wrong-opens-late = Parents could only choose when the talks are over. Choose an earlier moment.
round-wrong-narrower = Families know this round already. It can only become wider, not narrower.
round-wrong-groups = Choose at least one group.

## What to think about; nothing of it is refused

round-warnings = Think about this
round-no-warnings = There is nothing to think about.
round-warn-region = The holiday region of the school is not chosen yet. For now a day counts as a holiday as soon as one region is off. Choose the region in the settings.
# Variables:
#   $first (Date) - the first school day
#   $last (Date) - four weeks later
round-warn-first-weeks = Start conversations belong in the first four weeks: { $first } to { $last }. This round does not lie within them.
round-warn-first-day = The first day falls in a weekend or a holiday.
# Variables:
#   $count (Count) - how many days from Monday to Friday
round-warn-holiday = { PLURAL($count) ->
    [one] One working day of this round is off.
   *[other] { $count } working days of this round are off.
}
# Variables:
#   $begins (Date) - the first day of the holiday
round-warn-short = There are fewer than four weeks until the holiday of { $begins }. Choose a later last day, then there is time enough.
# Variables:
#   $count (Count) - blocks of teachers' times
round-warn-stray = { PLURAL($count) ->
    [one] One block of times does not fit the rules any more: it lies outside the days, or no talk fits in.
   *[other] { $count } blocks of times do not fit the rules any more: they lie outside the days, or no talk fits in.
}
# Variables:
#   $group (Text) - name of the group
round-doubt-none = Group { $group }: no teacher has given times yet.
# Variables:
#   $group (Text) - name of the group
#   $offered (Count) - times that the teachers give
#   $needed (Count) - times that the children need
round-doubt-few = Group { $group }: { $offered } times for { $needed } that are needed. A sixth more is safe.
# Variables:
#   $group (Text) - name of the group
round-doubt-evening = Group { $group }: no time at 17:00 or later. That is hard for parents who work.
# Variables:
#   $group (Text) - name of the group
#   $name (Text) - name of the teacher
round-doubt-duo = Group { $group }: { $name } has given no times yet.

## The page of a round

round-groups = Groups
round-groups-hint = Only classes take part. Groups beside the class have no talks of their own.
round-groups-out = Families of the chosen groups know this round already. A group can still join, none can leave.
round-groups-changed = The groups were saved.
round-hint-young = Groep 1 and 2: in the first weeks a child is soon tired. Without the child and shorter is fine.
round-hint-oldest = Groep 8: the start conversation does not replace the information evening. Plan the evening about secondary school at another time.
# Variables:
#   $group (Text) - name of the group
round-takes-part = Group { $group } takes part
# Variables:
#   $group (Text) - name of the group
round-child-of = The child, group { $group }
round-child = The child
round-child-along = The child comes along
round-child-home = Without the child
round-group = Group
round-needed = Times needed
round-offered = Times given
round-invited = Invited
round-seen = Seen
round-booked = Time chosen
round-without = No talk yet
round-declined = Cannot come
round-held = Talk held
round-figures = How far every group is, in children
round-percentages = How far every group is, in per cent of the children
round-capacity = Are there enough times?
round-talks-of = Overview of the group
# For screen readers.
# Variables:
#   $group (Text) - name of the group
round-talks-of-name = Overview of the group { $group }
round-interpreters-of = Interpreters and exceptions
round-teachers = Times of teachers
round-teacher = Teacher
round-teacher-none = No times yet
# Variables:
#   $count (Count) - times
round-teacher-slots = { PLURAL($count) ->
    [one] { $count } time
   *[other] { $count } times
}
# Variables:
#   $count (Count) - times that nobody has taken
round-teacher-free = { $count } free
round-no-teachers = The groups have no teachers yet.
round-own-times = My times
round-closed-days = Talks on a day that has become free
round-closed-days-text = The school is closed on these days. Move the talks; the family is told then.
round-talk = Talk
round-move = Move
# For screen readers.
# Variables:
#   $name (Text) - the child's full name
round-move-name = Move the talk about { $name }
round-free-reserve = Give the reserve free
round-free-reserve-text = Parents then also see the times that the school kept.
round-reserve-free = The reserve was given free.
round-close = Close the round
round-close-text = Parents can then choose and change nothing any more. What was agreed stays.
round-closed = The round is closed.
round-is-closed = This round is closed. Nothing was changed.
round-remove = Remove the draft
round-remove-text = The round and all times in it go away. No parent has seen anything of it.
round-removed = The draft was removed.
round-is-draft = This round is not published yet.

## Publishing

round-publish = Publish
round-before = This will happen
# Variables:
#   $count (Count) - families in the chat
#   $at (Text) - the moment
round-step-families = { PLURAL($count) ->
    [one] One family gets the invitation on { $at }, in its own language.
   *[other] { $count } families get the invitation on { $at }, in their own language.
}
# Variables:
#   $count (Count) - families in the chat
round-step-at-once = { PLURAL($count) ->
    [one] One family gets the invitation right after publishing, in its own language.
   *[other] { $count } families get the invitation right after publishing, in their own language.
}
# Variables:
#   $count (Count) - families that come earlier
#   $hours (Count) - how many hours earlier
round-step-early = { PLURAL($count) ->
    [one] One family with several children or an interpreter gets the invitation earlier, up to { $hours } hours before.
   *[other] { $count } families with several children or an interpreter get the invitation earlier, up to { $hours } hours before.
}
# Variables:
#   $count (Count) - children
round-step-paper = { PLURAL($count) ->
    [one] For one child nobody is in Driehoek yet. Invite this family yourself, on paper or at the door.
   *[other] For { $count } children nobody is in Driehoek yet. Invite these families yourself, on paper or at the door.
}
# Variables:
#   $percent (Count) - parts of a hundred
round-step-reserve = Of each teacher { $percent } per cent of the times are kept in reserve.
# Variables:
#   $at (Text) - the moment
round-step-closes = Parents choose until { $at }.
# Variables:
#   $at (Text) - the moment
round-step-wishes = Parents give their wishes until { $at }. Then you make the proposal.
round-publish-text = All teachers open at the same moment. What parents have read cannot be taken back.
round-publish-now = Publish for all groups
round-published = The round is published.
round-is-out = This round was published already. Nothing was changed.
round-refused-groups = It cannot be published yet: choose which groups take part first.
round-refused-times = It cannot be published yet: there are no times to choose from.
round-refused-over = It cannot be published any more: the moment until which parents choose is over. Choose a later one in the rules.

## Who of a group is invited

# Variables:
#   $group (Text) - name of the group
round-invited-title = Group { $group }: interpreters and exceptions
round-invited-text = Who needs an interpreter may choose earlier and gets a longer talk. Note here what you know already. Parents can say it themselves too.
round-invited-none = Nobody of this group is invited yet. Choose the groups of the round first.
round-child-name = Child
# Variables:
#   $number (Count) - which letter of the child
round-seat = Parent { $number }
round-language = Reads
round-interpreter-kind = Interpreter
# For screen readers.
# Variables:
#   $name (Text) - the child's full name
#   $seat (Text) - which parent: Parent 1
round-interpreter-for = Interpreter for { $seat } of { $name }
round-interpreter-language = Language of the interpreter
# For screen readers.
# Variables:
#   $name (Text) - the child's full name
#   $seat (Text) - which parent: Parent 1
round-interpreter-language-for = Language of the interpreter for { $seat } of { $name }
round-leave-out = Not in this round
# For screen readers.
# Variables:
#   $name (Text) - the child's full name
#   $seat (Text) - which parent: Parent 1
round-leave-out-for = { $seat } of { $name } not in this round
round-has-talk = Has a talk
round-is-left-out = Does not take part
round-noted = Saved.

## A teacher's times

# Variables:
#   $name (Text) - name of the teacher
round-times-of = Times of { $name }
# Variables:
#   $minutes (Count) - minutes of a talk
#   $buffer (Count) - minutes between two talks
round-lengths = A talk takes { $minutes } minutes, with { $buffer } minutes between two talks.
round-add-block = Add a block
round-block-day = Day
round-block-from = From
round-block-until = Until
round-block-place = Room
round-block-place-hint = As parents read it: room 4A, first floor.
round-block-means = How do you talk with parents?
round-block-with = Together with
round-block-with-hint = Only if the two of you hold the talks together.
round-block-alone = Nobody
round-block-anyway = On this day anyway, also in a weekend, a holiday or on a study day
round-look = Look at the times
round-add = Save the block
round-preview = These will be the times
# Variables:
#   $name (Text) - name of the colleague
round-with = together with { $name }
# Variables:
#   $day (Date) - the day
#   $from (Time) - from this hour
#   $until (Time) - until this hour
round-block = { $day }, { $from }–{ $until }
# Variables:
#   $from (Time) - from this hour
#   $until (Time) - until this hour
round-hours = { $from }–{ $until }
round-time = Time
round-blocks = Times that were given
round-no-blocks = There are no times yet.
round-togethers = Together with a colleague
# Variables:
#   $block (Text) - day and hours
#   $name (Text) - name of the colleague
round-together = { $block }, with { $name }
round-slot-free = Free
round-slot-taken = Taken
round-slot-reserve = Reserve
round-slot-blocked = Blocked
round-slot-block = Block
round-slot-open = Give free
# For screen readers.
# Variables:
#   $hours (Text) - from when until when
round-slot-block-at = Block: { $hours }
# For screen readers.
# Variables:
#   $hours (Text) - from when until when
round-slot-open-at = Give free: { $hours }
# Variables:
#   $at (Text) - day and hour
round-slot-is-blocked = Blocked: { $at }.
# Variables:
#   $at (Text) - day and hour
round-slot-is-open = Given free: { $at }.
# Variables:
#   $at (Text) - day and hour
round-slot-is-taken = Taken: { $at }. Move the talk first.
round-copy = Copy
# For screen readers.
# Variables:
#   $block (Text) - day and hours
round-copy-block = Copy: { $block }
round-copy-days = To other days
round-copy-teachers = To other teachers
round-copy-teachers-hint = They get this block on the same day, and on the days that you choose above.
round-copy-now = Copy the block
# Variables:
#   $count (Count) - blocks that were made
round-copied = { PLURAL($count) ->
    [0] No block was added.
    [one] One block was added.
   *[other] { $count } blocks were added.
}
# Variables:
#   $name (Text) - name of the teacher
#   $day (Date) - the day
#   $why (Text) - a sentence that says why not
round-copy-not = Not for { $name } on { $day }: { $why }
round-remove-block = Remove the block
# For screen readers.
# Variables:
#   $block (Text) - day and hours
round-remove-block-name = Remove the block: { $block }
round-taken-hint = A time of this block is taken. Move the talks first, then you can remove it.
# Variables:
#   $count (Count) - times in the block
round-block-added = { PLURAL($count) ->
    [one] The block was saved, with one time.
   *[other] The block was saved, with { $count } times.
}
round-block-removed = The block was removed.
round-block-taken = A time of this block is taken. Move the talks first. Nothing was changed.

## What stands against a block

round-sure = I know that this cannot be undone
round-wrong-hour = Fill in a time, such as 14:30.
round-wrong-ends-before = The block ends before it begins.
round-wrong-night = Talks are between 7:00 and 23:00. Do you mean another time?
round-wrong-past = This time is over.
# Variables:
#   $first (Date) - the first day of the round
#   $last (Date) - the last day of the round
round-wrong-window = The talks of this round are from { $first } to { $last }. The office can make the round longer.
round-wrong-closed-day = There is no school on this day. Tick “On this day anyway” if you mean it.
round-wrong-too-short = No talk fits in. Make the block longer.
round-wrong-means = Choose at least one way to talk.
round-wrong-place = Make the name of the room shorter: 60 characters at most.
round-wrong-with = Choose a colleague of this school.
round-wrong-elsewhere = There is another block of yours or of your colleague at that time.
