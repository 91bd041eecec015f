# review: draft

### Talks at school: the invitation, choosing a time, changes, reminders.

## The kind of talk, with the Dutch term.

talk-start = start conversation (startgesprek)

talk-progress = ten-minute talk (tienminutengesprek)

## The invitation. Sent as a message: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-title-start = Start conversation (startgesprek) about { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-title-progress = Ten-minute talk (tienminutengesprek) about { $child }

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-start = You are welcome to talk with { $teachers } in the start conversation (startgesprek) about { $child }.

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-progress = You are welcome to have a short talk with { $teachers } about { $child }.

# Variables:
#   $minutes (Count) - how long the talk takes
talk-minutes = { PLURAL($minutes) ->
    [one] The talk takes { $minutes } minute.
   *[other] The talk takes { $minutes } minutes.
}

# Variables:
#   $child (Text) - the first name of the child
talk-child-along = { $child } may come along.

# Variables:
#   $child (Text) - the first name of the child
talk-child-home = { $child } does not need to come along.

talk-good-news = It is no bad news. All parents get this invitation.

talk-no-wrong = There are no wrong answers. You know your child best.

talk-hope = We hope you come. Is it not possible? Then we find something else together.

# Variables:
#   $child (Text) - the first name of the child
talk-again = We have no time yet for the talk about { $child }. Shall we choose one together?

## Groep 8 has an information evening as well.

talk-groep-8 = In groep 8 there is also an information evening about secondary school. It is on another day.

## Before the times can be chosen.

# Variables:
#   $date (Date) - the day from which a time can be chosen
#   $time (Time) - the hour
talk-soon = You can choose a time from { $date }, { $time }. You will get a message then.

## Buttons under the invitation, at most 30 characters.

talk-choose = 🗓 Choose a time

talk-what = ❓ What is this talk?

talk-how = ➡️ How does the talk go?

talk-cannot = I cannot come

talk-ask = 🙋 Ask the teacher something

talk-word = 📖 What does this word mean?

## Explained in two taps: what it is, how it goes.

talk-what-start-title = What is the start conversation (startgesprek)?

talk-what-start-text = You, your child and the teacher get to know each other. You tell about your child. Your child tells too. The teacher listens and tells about this school year.

talk-what-start-why = So the teacher knows what your child needs. And you know whom you can ask. At the end you agree on some things together.

talk-what-progress-title = What is the ten-minute talk (tienminutengesprek)?

talk-what-progress-text = You have a short talk with the teacher. You hear how learning and playing at school go. You tell how it goes at home.

talk-what-progress-why = You may ask questions yourself. Are ten minutes too short? Then you make a new appointment.

talk-how-title = How does the talk go?

talk-how-first = First your child tells. Then you tell. After that the teacher tells.

talk-how-language = You may tell things in your own language. Ask for an interpreter if that helps. A child never has to interpret.

talk-how-pause = You may ask for a pause. You may always ask: can you say that again?

talk-how-end = The teacher keeps an eye on the time. Other parents are waiting too. Do you want to go on talking? Then you make a new appointment.

talk-how-alone = Do you want to say something without your child? You can. Say so beforehand, when you prepare.

## Choosing a day and an hour.

# Variables:
#   $child (Text) - the first name of the child
talk-days-title = Choose a day for the talk about { $child }

# Variables:
#   $teachers (Text) - the names of the teachers
talk-days-text = You see the free times with { $teachers }.

# Variables:
#   $count (Count) - how many times
talk-days-wished = { PLURAL($count) ->
    [one] { $count } time fits what you wish.
   *[other] { $count } times fit what you wish.
}

# Variables:
#   $date (Date) - a day
#   $count (Count) - how many times are free on it
talk-day-button = { $date } · { PLURAL($count) ->
    [one] { $count } time
   *[other] { $count } times
}

# Variables:
#   $date (Date) - the day
talk-times-title = { $date }: choose a time

talk-morning = Morning

talk-afternoon = Afternoon

talk-evening = Evening

## The button of a time: hour, and a sign for video only, telephone only, or beside the talk of a brother or sister.

# Variables:
#   $time (Time) - the hour at which the talk begins
talk-time-button = 🕒 { $time }

# Variables:
#   $time (Time) - the hour at which the talk begins
#   $teacher (Text) - with which teacher
talk-time-with = { $time }, { $teacher }

# Variables:
#   $child (Text) - the first name of the brother or sister
talk-beside = 🧒 Fits well with the talk about { $child }.

talk-taken-title = This time was just taken.

talk-taken-text = Somebody else chose this time. These times are still free.

# Variables:
#   $child (Text) - the first name of the other child
#   $date (Date) - the day of that talk
#   $time (Time) - its hour
talk-elsewhere = You have a talk about { $child } then: { $date }, { $time }. Choose another time.

talk-none-title = All times are taken now.

talk-none-text = The teacher will find another time with you. You will hear within 3 school days. If a time becomes free, you will see it here.

talk-none-fit-title = No free time fits what you wish.

talk-none-fit-text = Look at all times, or ask the teacher for another time.

talk-all-times = 👀 Show all times

talk-joint = For this child there is one talk. The teacher will find a time with you. Ask for it here.

talk-closed-title = You cannot choose a time any more.

talk-closed-text = Do you still want to talk? You can. Ask the teacher.

## The wishes. Buttons, at most 30 characters; a sign stands before what is chosen.

talk-wish = ⚙️ What suits you?

talk-wish-title = What suits you?

talk-wish-text = Tap what suits you. You will then see only those times. Tap again to take it away. You do not need to explain.

talk-monday = Monday

talk-tuesday = Tuesday

talk-wednesday = Wednesday

talk-thursday = Thursday

talk-friday = Friday

talk-saturday = Saturday

talk-sunday = Sunday

# Variables:
#   $time (Time) - an hour
talk-wish-from = From { $time }

# Variables:
#   $time (Time) - an hour
talk-wish-until = Over by { $time }

talk-site = 🏫 At school

talk-video = 💻 By video

talk-phone = 📞 By telephone

talk-wish-without = 🚫 Days that do not suit

talk-wish-without-title = Which days do not suit?

talk-wish-without-text = Tap a day. You will then see no times on that day.

talk-wish-clear = Take all wishes away

talk-wish-show = ✅ Show the times

## When the school makes the plan.

# Variables:
#   $date (Date) - until when wishes can be given
talk-plan-text = The school makes a plan for all parents. Until { $date } you can say what suits you. After that you get a time. If it does not suit, you choose another.

talk-plan-send = ✅ Send my wishes

talk-plan-sent-title = Thank you. The school has your wishes.

talk-plan-sent-text = You will get a message with the time.

## The talk that is booked. Lines with a label.

talk-booked-title = Agreed!

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
talk-when = 🗓 { $date }, { $time }

# Variables:
#   $place (Text) - the room
talk-where = 📍 { $place }

# Variables:
#   $school (Text) - the name of the school
talk-where-school = 📍 { $school }. The teacher comes to fetch you, or ask at the door.

talk-where-video = 💻 By video. The teacher sends you a link.

talk-where-phone = 📞 The teacher calls you.

# Variables:
#   $teacher (Text) - the name of the teacher
talk-with = 👩‍🏫 { $teacher }

# Variables:
#   $child (Text) - the first name of the child
talk-about = 🧒 { $child }

# Variables:
#   $who (Text) - who comes, with commas
talk-who-come = 👪 Coming: { $who }

talk-before = You will get another message from us beforehand.

## Buttons under the booked talk, at most 30 characters.

talk-prepare = ✏️ Prepare the talk

talk-file = 📅 Put it in my calendar

talk-change = 🔄 Another time

talk-who = 👪 Who comes along?

talk-interpreter = 🗣 Interpreter

talk-cancel = ❌ Cancel the talk

## Who comes along. Buttons, at most 30 characters.

talk-who-title = Who comes along?

talk-who-text = Tap who comes. You may also skip this.

talk-guest-mother = Mother

talk-guest-father = Father

talk-guest-carer = Another carer

talk-guest-grandparent = Grandparent

# Variables:
#   $child (Text) - the first name of the child
talk-along-title = Does { $child } come along too?

talk-along-yes = My child comes along

talk-along-no = My child does not come along

talk-along-unsure = I do not know yet

talk-along-together = Does your child hesitate? Talk about it with the teacher. You choose together what is good.

talk-done = ✅ Done

## The interpreter.

talk-interpreter-title = Would you like an interpreter?

talk-interpreter-text = An interpreter translates what you and the teacher say. The school tries to find one. That is not always possible. A child, brother or sister is never the interpreter.

talk-interpreter-none = No interpreter needed

talk-interpreter-phone = 📞 Interpreter on the telephone

talk-interpreter-video = 💻 Interpreter by video

talk-interpreter-site = 🏫 Interpreter at school

talk-interpreter-own = I bring somebody

# Variables:
#   $language (Text) - the name of the language, in itself
talk-interpreter-for = Interpreter for: { $language }

talk-interpreter-longer = With an interpreter the talk takes longer. Choose a time that is long enough.

talk-interpreter-requested = 🗣 The school is looking for an interpreter.

talk-interpreter-booked = 🗣 An interpreter will be there.

talk-interpreter-impossible = 🗣 The school found no interpreter for this time.

talk-interpreter-move = We would like you to be able to say everything. Choose another time, or come without an interpreter.

## Moving and cancelling.

talk-moved-title = The new time is fixed.

talk-cancel-title = Cancel the talk?

talk-cancel-text = You can also choose another time, or have a call with the teacher.

talk-cancel-yes = Yes, cancel

talk-cancel-no = No, keep it

talk-cancelled-title = The talk is cancelled.

talk-cancelled-text = You will get no reminder any more. You can choose a time again.

## The school did something. Messages: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-proposed-title = Does this time suit for the talk about { $child }?

# Variables:
#   $child (Text) - the first name of the child
talk-planned-title = Your time for the talk about { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-by-school-title = The school noted a time for you: talk about { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-off-title = The talk about { $child } is off for now

talk-why-ill = The teacher is ill.

talk-why-moved = The teacher needs to move the talk.

talk-why-closed = The school is closed on that day.

talk-sorry = We are sorry. We would like to find a new time with you.

talk-accept = ✅ Yes, that suits me

talk-other-time = 🔄 Choose another time

talk-accepted-title = Good, see you then!

# Variables:
#   $minutes (Count) - how late the teacher is
talk-late-title = { PLURAL($minutes) ->
    [one] The teacher is { $minutes } minute late.
   *[other] The teacher is { $minutes } minutes late.
}

talk-late-text = You do not need to hurry. Your talk begins a little later.

# Variables:
#   $child (Text) - the first name of the child
talk-missed-title = We missed you at the talk about { $child }

talk-missed-text = That is all right. Something can always come up. Would you like to choose a new time?

## Reminders.

# Variables:
#   $child (Text) - the first name of the child
#   $date (Date) - the day
#   $time (Time) - the hour
talk-remind = The talk about { $child } is on { $date }, { $time }.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-tomorrow = Tomorrow at { $time } is the talk about { $child }.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-today = Today at { $time } is the talk about { $child }.

talk-remind-cannot = Can you not come? Tap ‘Choose another time’.

talk-come = 👍 I will come

talk-come-thanks = Good, see you then!

## Cannot come.

talk-cannot-title = A pity that you cannot come.

talk-cannot-text = Would you rather have something else? A talk by video or telephone is possible too.

talk-cannot-really = It is not possible for me

talk-declined-title = The teacher now knows that you cannot come.

talk-declined-text = That is all right. You can still choose a time here later.

## Asking the teacher.

talk-ask-title = What would you like to ask?

talk-ask-time = I need another time

talk-ask-call = Can you call me?

talk-ask-interpreter = Rather another interpreter

talk-ask-teacher = Rather another teacher

talk-ask-apart = Apart from the other parent

talk-asked-title = The teacher knows.

talk-asked-text = You will hear from school within 3 school days. You do not need to explain anything.

## Two households. Nobody is told who booked.

talk-share-title = May the other parent join this talk?

talk-share-text = If you say yes, the other parent sees the time of the talk. If you say no, the other parent sees nothing. You do not need to choose.

talk-share-yes = Yes, that is fine

talk-share-no = No, rather not

talk-share-yes-done = The other parent can join now.

talk-share-no-done = Good. The other parent sees nothing of this talk.

# Variables:
#   $child (Text) - the first name of the child
talk-join-title = A time was chosen for the talk about { $child }

talk-join-text = You can join. You can also choose a time yourself.

talk-join-site = 🏫 I come to school

talk-join-video = 💻 I join by video

talk-join-phone = 📞 I join by telephone

talk-join-no = No, I choose my own time

talk-joined-title = You join this talk.

talk-join-stop = I do not join after all

## The calendar file.

# Variables:
#   $child (Text) - the first name of the child
talk-file-title = Talk at school about { $child }

talk-file-text = Tap the file. Then the talk is in your calendar. Does the time change? Then get a new file here.

## My children.

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - its hour
talk-child-line = Talk: { $date }, { $time }

talk-child-open = 🗓 Talk with the teacher

## Nothing to see any more.

talk-gone = This talk is not there any more.

talk-held-title = This talk has taken place.

## Button: a day that does or does not suit.

# Variables:
#   $date (Date) - the day
talk-without-day = On { $date }
