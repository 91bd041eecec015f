# review: draft

### A message of school about a child, in the parent's chat: reading it, answering it with a tap, being reminded of it.

## The first line, which also shows on a locked telephone. At most 60 characters with usual names.

# Variables:
#   $child (Text) - the first name of the child; several with commas
#   $kind (Text) - the name of the kind of message: "Meenemen"
remind-title = { $child }: { $kind }

# Variables:
#   $child (Text) - the first name of the child; several with commas
remind-title-discreet = { $child }: message of school

## Lines at the top of the message.

# Variables:
#   $name (Text) - the name of the teacher
#   $group (Text) - the name of the group: "4A"
remind-from = From { $name }, group { $group }

# Variables:
#   $name (Text) - the name of the teacher
remind-from-name = From { $name }

# Variables:
#   $group (Text) - the name of the group: "4A"
remind-from-group = From school, group { $group }

remind-from-school = From school

remind-corrected = Please note: the school has changed this message. This is right now.

# Variables:
#   $text (Text) - a sentence of the message as it was before
remind-before = Before it said: { $text }

remind-again = A gentle reminder. Maybe you have not seen this yet.

remind-asked = You asked me to remind you. Here is the message.

## Lines under the message: what the parent answered before.

remind-is-understood = ✔️ You have read and understood this.

remind-is-read = ✔️ You have read this.

# Variables:
#   $child (Text) - the first name of the child
remind-is-done = ✔️ Done with { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-is-hard = The teacher knows: it is too hard for { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-is-coming = ✔️ { $child } is coming.

# Variables:
#   $child (Text) - the first name of the child
remind-is-not-coming = { $child } is not coming. The teacher knows.

remind-is-rather-not = You said: rather not. The teacher knows.

remind-is-helping = ✔️ You can help. The teacher knows.

remind-is-call = 📞 The teacher knows: you would like a call.

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-is-set = ⏰ I remind you: { $date }, { $time }.

## Buttons under the message. At most 30 characters without a name.

remind-read = ✅ I have read it

remind-done = ✅ Done

# Variables:
#   $child (Text) - the first name of the child
remind-done-child = ✅ Done: { $child }

remind-hard = 😕 Too hard

# Variables:
#   $child (Text) - the first name of the child
remind-hard-child = 😕 Too hard: { $child }

remind-question = 💬 Ask a question

remind-remind = ⏰ Remind me

remind-file = 📅 Into my calendar

# Variables:
#   $child (Text) - the first name of the child
remind-come = 👍 Yes, { $child } is coming

# Variables:
#   $child (Text) - the first name of the child
remind-not-come = 👎 No, { $child } is not coming

remind-rather-not = 👎 Rather not

remind-help = 🙋 I can help

remind-call = 📞 Please call me

remind-pick-time = 🗓️ Choose a time

## Takes an answer back. Button, at most 30 characters.

remind-undo = ↩️ Not after all

remind-change = ✏️ Change my answer

remind-change-text = Tap the answer that is not right any more.

remind-undone = Good. It is changed.

## After a tap: short and warm.

remind-read-text = Thank you. The teacher sees that you have read the message.

# Variables:
#   $child (Text) - the first name of the child
remind-done-text = Great! Well done, you and { $child }. The teacher sees it too.

remind-hard-text = Thank you for saying so. The teacher knows it now too.

remind-hard-step = This is a smaller step:

remind-hard-stop = Does it still not work? That is fine. Stop then. Looking at a book together or talking helps too.

# Variables:
#   $child (Text) - the first name of the child
remind-coming-text = Nice! The teacher knows now: { $child } is coming.

# Variables:
#   $child (Text) - the first name of the child
remind-not-coming-text = Thank you. The teacher knows now: { $child } is not coming.

remind-rather-not-text = Good. The teacher knows it now.

remind-helping-text = How kind, thank you! The teacher knows now: you can help. A little Dutch is enough.

remind-call-text = The teacher knows now: you would like a call. The teacher will contact you.

## Why a child does not come. Nobody has to say it; only the teacher sees it.

remind-why = Do you want to say why? You do not have to. Only the teacher sees your answer.

remind-why-costs = The costs

remind-why-health = Health

remind-why-other = Something else

remind-why-costs-text = Thank you. Only the teacher sees this. Your child may always come, also without paying. The teacher likes to help you find a way.

remind-why-health-text = Thank you. Only the teacher sees this. The teacher likes to help you find a way.

remind-why-other-text = Thank you. Only the teacher sees this.

## An easier step for what is practised at home. One or two short sentences.

remind-easier-tables = Take one table, for example the table of 2. Say the first five sums out loud together.

remind-easier-reading = Read a sentence aloud yourself. Your child reads the same sentence after you. Five minutes is enough.

remind-easier-spelling = Choose three words. Say a word in parts. Your child writes it down.

remind-easier-topography = Choose three places. Find them on the map together.

remind-easier-clock = Look at the clock together three times a day. Begin with whole hours.

remind-easier-money = Count coins together in the shop. Begin with 1 and 2 euros.

remind-easier-letters = Choose one letter. Look for that letter together in a book or in the street.

remind-easier-language = Choose one task. First your child tells in your own language what it says.

remind-easier-maths = Do one sum together with real things: buttons, spoons or fruit.

remind-easier-history = Look at the pictures together. Your child tells one thing about each picture, also in your own language.

remind-easier-english = Choose five words. Your child says them out loud and points at them.

remind-easier-verbs = Choose one verb. Your child makes three sentences with it.

remind-easier-talking = Ask one thing about school every day. Talking in your own language is good.

remind-easier-listening = Read or tell a short story. Then ask: who was in it?

remind-easier-playing = Play a game together for ten minutes. Take turns, nice and slow.

remind-easier-courage = Choose one small step that your child dares. Then say: well done.

remind-easier-alone = Choose one thing that your child does alone, for example packing the bag. You only watch.

remind-easier-other = Do it together, and do only half of it. Five minutes is enough.

## The question whether the message was clear. Buttons, at most 30 characters.

remind-unclear = ❓ I do not understand

remind-right = Yes, right! 👍 Thank you.

remind-wrong = It is different. I say it again, shorter.

remind-unclear-text = No problem. I say it again, shorter.

remind-in-dutch = In Dutch:

remind-call-ask = Shall I ask the teacher to call you?

remind-call-yes = 📞 Yes, please

remind-call-no = No, thank you

remind-call-no-text = Good. You can always read the message again.

## Being reminded. The three moments are buttons, at most 60 characters.

remind-when = When shall I remind you?

remind-when-none = There is no moment left for a reminder.

# Variables:
#   $time (Time) - the hour
remind-evening = This evening, { $time }

# Variables:
#   $time (Time) - the hour
remind-after-school = Tomorrow after school, { $time }

# Variables:
#   $date (Date) - the day before it
#   $time (Time) - the hour
remind-day-before = The day before: { $date }, { $time }

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-set = Good. I remind you on { $date } at { $time }.

remind-no-remind = No reminder

remind-not-set = Good. I do not remind you.

## Under the calendar file.

remind-file-text = Open the file. Then it is in your calendar.

remind-file-off-text = Open the file. Then it goes out of your calendar.

remind-file-off = 📅 Out of my calendar

## Several messages in one, and the list of what came before.

remind-bundle-title = Messages of school

remind-bundle-text = Tap a message to read it.

remind-list = ✉️ Messages of school

# Variables:
#   $child (Text) - the first name of the child
remind-list-title = Messages of school about { $child }

remind-list-text = Tap a message to read it again.

remind-list-none = There are no messages yet.

## The school took a message back.

remind-taken-back = The school has taken this message back. You do not have to do anything.
