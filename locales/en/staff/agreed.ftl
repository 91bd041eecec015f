# review: draft

### After the talk, for staff: held or not, the communication plan, looking back.

## The plan of a child.

agreed-title = Communication plan

# Variables:
#   $child (Text) - the name of the child
agreed-title-of = Communication plan of { $child }

agreed-why = The plan is about contact and learning. It is no contract and no diagnosis, and has no scores.

agreed-none = There is no plan yet. You make it in or right after the talk.

agreed-make = Make the plan

agreed-new-version = Make a new version

agreed-new-version-text = The present version is kept. The parents get the new version and say whether it is right.

# Variables:
#   $version (Count) - which version
#   $date (Date) - the day on which it was made
agreed-version = Version { $version }, made on { $date }

# Variables:
#   $version (Count) - which version
#   $date (Date) - the day on which it was made
#   $name (Text) - who made it
agreed-version-by = Version { $version }, made on { $date } by { $name }

agreed-history = Earlier versions

## Headings of a plan.

agreed-summary = In short

agreed-goals = Goals

agreed-of-child = The child chose this goal.

agreed-contact = Contact

agreed-took-part = Who was there

agreed-dates = From, until, looking back

# Variables:
#   $from (Date) - the first day
#   $until (Date) - the last day
agreed-from-until = From { $from } until { $until }.

agreed-cards = Practising at home

## Who took part.

agreed-the-child = the child

agreed-mother = mother

agreed-father = father

agreed-carer = another carer

agreed-grandparent = grandparent

agreed-an-interpreter = an interpreter

agreed-nobody = Not filled in.

## Who agreed. Each household is asked apart and sees only itself.

agreed-parties = Agreement

agreed-parties-text = Each parent is asked apart and sees only themselves.

# Variables:
#   $seat (Count) - which letter of this child: 1, 2
agreed-seat = Parent of letter { $seat }

# Variables:
#   $date (Date) - the day on which the guardian was asked
agreed-is-asked = Asked on { $date }, no answer yet.

# Variables:
#   $date (Date) - the day of the answer
agreed-is-agreed = Agreed on { $date }.

# Variables:
#   $date (Date) - the day of the answer
agreed-is-paper = Agreed on paper, noted on { $date }.

# Variables:
#   $date (Date) - the day of the answer
agreed-is-other = Wants to change something ({ $date }). Get in touch and make a new version.

agreed-is-unlinked = Does not read in Telegram: print the plan and talk about it.

# Variables:
#   $channel (Text) - how: "bellen"
agreed-reached = Reached by: { $channel }.

# Variables:
#   $times (Text) - good times, with commas
agreed-times = Good times: { $times }.

agreed-note-paper = Note: agreed on paper

agreed-noted-paper = Noted: agreed on paper.

agreed-print = Print for this parent

## What a guardian said at the look back.

agreed-how-well = Looking back: it goes well.

agreed-how-partly = Looking back: part of it goes well.

agreed-how-talk = Looking back: wants to talk about it. Get in touch.

## The form.

agreed-form-new = Make a plan

agreed-form-text = Fill in one to three goals. Choose from the list or type own words. The parent reads own words in Dutch, so write them in Dutch.

# Variables:
#   $number (Count) - which goal: 1 to 3
agreed-goal = Goal { $number }

agreed-aim = Goal

agreed-own = Or in own words

# Variables:
#   $longest (Count) - the most characters
agreed-own-hint = Short and in simple Dutch, at most { $longest } characters.

agreed-school = What does the school do?

agreed-parents = What do the parents do?

agreed-child = What does the child do?

agreed-by = Until when?

agreed-of-child-tick = The child chose this goal

agreed-choose = Choose

agreed-guests = Who was there?

agreed-interpreter-tick = There was an interpreter

agreed-child-tick = The child was there

agreed-who = Which parents do you ask to agree?

agreed-who-hint = Both parents have a right to the same information. Each parent gets the plan apart.

agreed-channel = How you reach this parent

agreed-best-times = Good times

agreed-to-school = How parents reach you

agreed-often = How often is there contact?

agreed-starts = Who begins?

agreed-about = What about?

agreed-note-tick = Now and then I send a short message about what goes well

agreed-cards-choose = Cards to practise with at home

agreed-apart-tick = Two households: each parent is informed apart

agreed-visible = Who may see this plan?

agreed-visible-hint = The support teacher (intern begeleider) only if the parents agree.

agreed-starts-on = Begin

agreed-ends-on = End and last look back

agreed-look-back-on = Looking back together

agreed-look-back-hint = After six to eight weeks, on a school day. At 16:30 parents are asked how it goes.

agreed-save = Save and send to the parents

# Variables:
#   $count (Count) - how many parents get it in the chat
agreed-saved = { PLURAL($count) ->
    [one] Saved. { $count } parent gets the plan in the own language.
   *[other] Saved. { $count } parents get the plan, each in the own language.
}

agreed-saved-none = Saved. No parent reads in Telegram: print the plan.

## What is wrong in the form.

agreed-wrong-no-goal = Choose or write at least one goal.

# Variables:
#   $number (Count) - which goal
agreed-wrong-no-aim = Goal { $number }: write what the goal is.

# Variables:
#   $number (Count) - which goal
#   $longest (Count) - the most characters
agreed-wrong-long = Goal { $number }: own words have at most { $longest } characters.

agreed-wrong-party = Choose at least one parent whom you ask to agree.

agreed-wrong-start = Fill in the first day.

agreed-wrong-end = The last day comes after the first, within a year.

agreed-wrong-look-back = To look back, choose a school day between begin and end.

## The printed plan: two languages, place to sign.

agreed-paper-title = Communication plan on paper

agreed-paper-sign = Signature

agreed-paper-parent = Parent

agreed-paper-teacher = Teacher

agreed-paper-date = Date

agreed-paper-how = Ask the parent to read and sign this. Then note at the plan: agreed on paper.

## After the talks: a list for one teacher.

agreed-after-title = After the talks

# Variables:
#   $name (Text) - the teacher
agreed-after-title-of = After the talks of { $name }

agreed-after-text = Note whether a talk took place. Then make the plan, best within a week.

agreed-after-empty = There is nothing to do now.

agreed-was-it-held = Did the talk take place?

agreed-held = Yes, it took place

agreed-no-show = No, nobody came

agreed-undo = Undo

agreed-today-later = Later today

agreed-plan-to-make = Make the plan

agreed-plan-late = The talk was more than a week ago. The parents wait for the plan.

agreed-call = Call this family

agreed-call-text = Twice nobody came. The bot does not ask any more. Call the family, or speak to a parent at the gate.

agreed-to-look-back = Looking back

agreed-to-end = Last look back

# Variables:
#   $date (Date) - the day
agreed-on-day = On { $date }.

agreed-noted = Noted

agreed-is-held = Took place

agreed-is-no-show = Nobody came

# Variables:
#   $child (Text) - first name of the child
#   $date (Date) - the day of the talk
#   $time (Time) - its hour
agreed-line = { $child }, { $date } at { $time }

agreed-noted-held = Noted: the talk took place. Now make the plan.

agreed-noted-no-show = Noted: nobody came. The parent gets a friendly message and can choose a new time.

agreed-noted-no-show-again = Noted: nobody came for the second time. The bot does not ask any more. Call the family.

agreed-undone = Undone.

agreed-too-early = This talk has not begun yet.

agreed-not-any-more = That is not possible any more: the talk was cancelled, or the family has a new time already.

## The same in the chat. First names only.

agreed-chat-button = ✔️ After the talks

# Variables:
#   $child (Text) - first name of the child
agreed-chat-held = ✅ { $child }: took place

# Variables:
#   $child (Text) - first name of the child
agreed-chat-no-show = ❌ { $child }: nobody came

# Variables:
#   $child (Text) - first name of the child
agreed-chat-undo = ↩️ { $child }: undo

# Variables:
#   $address (Text) - where the plan is made in the browser
agreed-chat-plan = Make the plan on the website for staff: { $address }
