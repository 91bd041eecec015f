# review: draft

### The communication plan: what parents, child and teacher agreed in the talk. It is no contract and no judgement.

## A goal. Shown as a heading, and in a list; at most 45 characters.

plan-aim-read = Reading together at home

plan-aim-tell = Telling stories in the home language

plan-aim-words = Learning new words

plan-aim-sums = Practising sums

plan-aim-focus = Working calmly and paying attention

plan-aim-friends = Playing together and making friends

plan-aim-ask = Daring to ask

plan-aim-time = Being at school on time

plan-aim-homework = Planning homework

plan-aim-belong = Feeling at home at school

plan-aim-well = Feeling well

plan-aim-self = Doing things alone

## What the school does for a goal. One short sentence each.

plan-school-material = The school gives a book or game to take home.

plan-school-small = The teacher explains it again in a small group.

plan-school-steps = The teacher gives short, clear steps.

plan-school-place = The child gets a good place in the classroom.

plan-school-buddy = Another child of the class helps.

plan-school-praise = The teacher says what goes well.

plan-school-ask = The teacher asks the child every week how it goes.

## What the parents do. One short sentence each.

plan-parents-read = At home, parent and child read together for ten minutes every day.

plan-parents-talk = At home, parent and child talk about school, in their own language.

plan-parents-praise = The parents say what goes well.

plan-parents-place = At home there is a quiet place and a fixed time for homework.

plan-parents-bed = The child goes to bed on time and is at school on time.

plan-parents-library = Parent and child go to the library together.

plan-parents-tell = The parents tell the teacher when something changes at home.

## What the child does. One short sentence each.

plan-child-choose = The child chooses a book or a game.

plan-child-ask = The child asks when something is hard.

plan-child-tell = Every day, the child tells one thing about school at home.

plan-child-practise = The child practises for ten minutes every day.

plan-child-bag = The child packs the bag alone.

plan-child-try = The child tries alone first.

plan-child-play = The child asks another child to play together.

## How school and parents reach each other. At most 25 characters.

plan-channel-app = message in an app

plan-channel-phone = phone call

plan-channel-mail = e-mail

plan-channel-face = talking at school

plan-channel-paper = letter on paper

## How often. One short sentence each.

plan-often-week = Parents and teacher have a short contact every week.

plan-often-two-weeks = Parents and teacher have a short contact every two weeks.

plan-often-month = Parents and teacher have contact every month.

plan-often-report = Parents and teacher have contact after each school report.

plan-often-needed = Parents and teacher have contact when it is needed.

## Who begins. One short sentence each.

plan-starts-teacher = The teacher starts the contact.

plan-starts-parents = The parents start the contact.

plan-starts-both = Both parents and teacher can start the contact.

## What the contact is about. At most 25 characters.

plan-about-progress = learning

plan-about-behaviour = behaviour in class

plan-about-homework = homework

plan-about-well = how the child feels

plan-about-practical = practical things

## When a parent can be reached well. At most 25 characters.

plan-times-before = before school

plan-times-after = right after school

plan-times-afternoon = in the afternoon

plan-times-evening = after 17:00

## The summary: at most five of these and the sentences above.

# Variables:
#   $count (Count) - how many goals
#   $goals (Text) - the goals, with commas
plan-goals = { PLURAL($count) ->
    [one] The goal is: { $goals }.
   *[other] The goals are: { $goals }.
}

# Variables:
#   $channel (Text) - how: "bellen"
plan-reached = The teacher reaches you this way: { $channel }.

# Variables:
#   $date (Date) - the day on which parents and teacher look back
plan-look-back = On { $date }, parents and teacher look together how it goes.

## Own words of the teacher in a text of another language.

# Variables:
#   $words (Text) - Dutch words, as the teacher wrote them
plan-in-dutch = { $words } (in Dutch)

## The message to the parent, and the same plan seen again.

# Variables:
#   $child (Text) - the first name of the child
plan-title = What was agreed for { $child }

plan-text = You agreed this with the teacher. It is not a contract. You can always change it.

# Variables:
#   $child (Text) - the first name of the child
plan-none = Nothing is agreed for { $child } yet. You do that with the teacher in the talk.

plan-ask = Is it right like this?

## Labels of lines under the goals.

# Variables:
#   $date (Date) - by when
plan-by = Until { $date }.

# Variables:
#   $topics (Text) - what the contact is about, with commas
plan-about = The contact is about: { $topics }.

# Variables:
#   $channel (Text) - how: "bellen"
plan-to-school = You reach the teacher this way: { $channel }.

# Variables:
#   $times (Text) - good times, with commas
plan-times = Good times to reach you: { $times }.

plan-note = Now and then you get a short message about what goes well.

plan-apart = The school informs each parent separately.

# Variables:
#   $date (Date) - the last day of the plan
plan-until = This holds until { $date }.

## Who may read the plan. One short sentence each.

plan-visible-class = Only the teachers of the class see this.

plan-visible-care = The teachers of the class and the support teacher (intern begeleider) see this.

## Buttons, at most 30 characters.

plan-agree = ✅ Yes, it is right

plan-change = ✏️ I want to change something

plan-see = 📋 What was agreed

plan-see-new = 📋 The new version

## After an answer.

plan-agreed = Thank you. The teacher sees that you agree.

plan-agreed-before = You agreed.

plan-changed = Thank you. The teacher sees that you want to change something, and will contact you. You can also call, or talk for a moment after school.

plan-changed-before = You want to change something. The teacher knows.

## An old message about a plan that has a newer version.

plan-replaced = This is old. There is a new version.

## Looking back, six to eight weeks after the talk.

# Variables:
#   $child (Text) - the first name of the child
plan-how-title = How is it going with what was agreed for { $child }?

plan-how-text = You can say anything. There is no right or wrong answer.

## Buttons, at most 30 characters.

plan-how-well = 🙂 It goes well

plan-how-partly = 😐 Part of it goes well

plan-how-talk = 💬 I want to talk about it

## After the answer.

plan-thanks-well = How nice! The teacher sees your answer.

plan-thanks-partly = Thank you. The teacher sees your answer and looks with you at what helps.

plan-thanks-talk = Thank you. The teacher sees your answer and will contact you.

## When the parent may expect news of how it goes.

# Variables:
#   $day (Date) - a school day
plan-news-on = You hear how it is going on { $day } at the latest.

plan-news-report = You hear how it is going after the next report.
