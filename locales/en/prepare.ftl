# review: draft

### Preparing a talk: what a parent, and a child, want to say. The teacher gets the same messages in Dutch.

## The first screen.

# Variables:
#   $child (Text) - the first name of the child
prepare-title = Prepare the talk about { $child }

prepare-text = A few short questions. You choose an answer, or you write something yourself. You may skip anything. There are no wrong answers.

prepare-who-reads = Only the teachers of the group read this. They read it only when you approve it.

prepare-until = Until the talk you can change and delete everything.

# Variables:
#   $done (Count) - how many questions have an answer
#   $all (Count) - how many questions there are
prepare-progress = Answered: { $done } of { $all }.

# Variables:
#   $done (Count) - how many questions for the child have an answer
#   $all (Count) - how many questions there are for the child
prepare-progress-child = Answered by your child: { $done } of { $all }.

## Buttons of the first screen, at most 35 characters.

prepare-begin = ▶️ Begin

prepare-go-on = ▶️ Go on

prepare-child-page = 🧒 The page of your child

prepare-read = 👀 What the teacher will read

prepare-table = 📄 For at the table

prepare-delete = 🗑 Delete everything

## On every question.

# Variables:
#   $step (Count) - which question this is
#   $steps (Count) - how many questions there are
prepare-step = Question { $step } of { $steps }.

prepare-pick = Tap what fits. You may choose more than one.

prepare-child-text = Do this together with your child. Three pictures or one sentence is enough.

prepare-your-words = Your own words:

prepare-taken-back = You changed something. The teacher can read it only when you approve it again.

## Buttons of a question, at most 35 characters.

prepare-own = ✏️ In my own words

prepare-own-change = ✏️ Change my own words

prepare-skip = Skip ➡️

prepare-stop = ⏸ Stop. Everything is kept.

## Writing in own words.

# Variables:
#   $most (Count) - how many characters the message may have
prepare-write = Write one message now, of at most { $most } characters.

prepare-write-how = Write in your own language. Nobody translates it. The teacher sees exactly what you write.

prepare-write-before = This is there now. Your new message takes its place.

prepare-kept = ✅ Kept.

# Variables:
#   $count (Count) - how many characters the message has
#   $most (Count) - how many it may have
#   $over (Count) - how many are too many
prepare-too-long = This message is still too long. It has { $count } characters. There is room for { $most }. That is { $over } too many.

prepare-shorter = Your message is still there, above in the chat. Make it shorter and send it once more.

## Buttons while writing, at most 35 characters.

prepare-not-now = Not now

prepare-drop-words = 🗑 Delete my own words

## What the teacher will read, before the parent approves it.

prepare-read-title = What the teacher will read

prepare-read-text = First comes your language. Below it is the Dutch that the teacher gets.

prepare-read-none = You have not chosen or written anything yet.

prepare-child-says = What the child says

prepare-parent-says = What the parent says

# Variables:
#   $language (Text) - the language, as in "in Ukrainian"
prepare-own-words = In own words, in { $language }. Nobody has translated this.

prepare-own-words-same = In own words.

prepare-not-approved = The teacher cannot read this yet.

# Variables:
#   $date (Date) - the day on which the parent approved it
prepare-approved = Approved on { $date }. The teacher can read it.

prepare-moved = Your child is in another group now. The teacher of that group does not read this. It can no longer be changed here.

prepare-over = The talk has begun or is over. It can no longer be changed here.

## Buttons, at most 35 characters.

prepare-approve = 👍 Good. The teacher may read this.

prepare-change = ✏️ Change something

## Deleting.

prepare-delete-title = Delete everything?

prepare-delete-text = Then all your answers are gone, and those of your child too. The teacher can read nothing of it any more.

prepare-delete-yes = Yes, delete everything

prepare-delete-no = No, keep it

prepare-deleted = Everything is deleted.

## To show at the table. The child reads along, so worries and practical matters are left out.

prepare-table-title = For at the table

prepare-table-text = You can show this in the talk. Your child reads along. So worries and practical matters are left out.

prepare-pause = You may ask for a pause.

prepare-again = You may ask again, in your own words.

## The questions of the parent, each with the heading above the answers (at most 30 characters).
## The answers are buttons and sentences at once: the parent says them, the teacher reads them. At most 50 characters.

prepare-proud = What is your child proud of?

prepare-proud-name = My child is proud of this

prepare-proud-draw = My child is good at drawing or crafts.

prepare-proud-read = My child likes to read.

prepare-proud-count = My child is good at counting or sums.

prepare-proud-sport = My child is good at sport or dancing.

prepare-proud-languages = My child speaks more than one language.

prepare-proud-home = My child helps well at home.

prepare-proud-kind = My child is kind to others.

prepare-proud-brave = My child dares to do new things.

prepare-likes = What does your child love doing?

prepare-likes-name = My child loves doing this

prepare-know = What helps the teacher to understand your child?

prepare-know-name = Good to know

prepare-know-time = My child needs time to get used to things.

prepare-know-quiet = My child works best when it is quiet.

prepare-know-move = My child wants to move a lot.

prepare-know-shy = My child is shy at first.

prepare-know-talks = My child likes to talk a lot.

prepare-know-dutch = My child is still learning Dutch.

prepare-know-praise = A compliment helps my child.

prepare-know-short = A short explanation helps my child.

prepare-hope = What do you hope for this school year?

prepare-hope-name = My hope for this year

prepare-hope-happy = I hope my child is happy to go to school.

prepare-hope-friends = I hope my child makes friends.

prepare-hope-dutch = I hope my child learns Dutch well.

prepare-hope-read = I hope my child learns to read well.

prepare-hope-count = I hope my child learns to do sums well.

prepare-hope-brave = I hope my child dares more.

prepare-hope-alone = I hope my child does more without help.

prepare-worry = Is there something you worry about?

prepare-worry-name = My worries

prepare-worry-note = Only the teacher reads this. Your child does not see it.

prepare-worry-friends = I worry about friends.

prepare-worry-bullying = I worry about bullying.

prepare-worry-learning = I worry about learning.

prepare-worry-language = I worry about the language.

prepare-worry-feeling = I worry about how my child feels.

prepare-worry-home = Things are not easy at home now.

prepare-worry-later = I would rather tell it in the talk.

prepare-worry-none = I have no worries now.

prepare-contact = How do you like to be in contact with the teacher?

prepare-contact-name = How I like to be in contact

prepare-contact-app = I like to get a message in the app.

prepare-contact-phone = I like to be called.

prepare-contact-mail = I like to get an e-mail.

prepare-contact-door = I like a short chat at the door.

prepare-contact-paper = I like to get a letter on paper.

prepare-ask = What do you want to ask the teacher?

prepare-ask-name = This is what I want to ask

prepare-ask-rules = I have a question about the school rules.

prepare-ask-language = I have a question about language.

prepare-ask-behaviour = I have a question about behaviour.

prepare-ask-friends = I have a question about friends.

prepare-ask-homework = I have a question about homework.

prepare-ask-home = I want to know how I can help at home.

prepare-ask-support = I have a question about extra help.

prepare-ask-money = I have a question about money.

prepare-practical = Are there practical matters?

prepare-practical-name = Practical matters

prepare-practical-note = You do not have to explain anything here. You talk about it in the talk.

prepare-practical-allergy = I want to talk about an allergy.

prepare-practical-medicine = I want to talk about medicine.

prepare-practical-food = I want to talk about food.

prepare-practical-prayer = I want to talk about prayer.

prepare-practical-fetch = I want to talk about others picking up my child.

prepare-practical-address = I want to talk about a second address.

prepare-talk = What helps you in the talk?

prepare-talk-name = This helps me in the talk

prepare-talk-alone = I would like the last 5 minutes without my child.

prepare-talk-aloud = Reading is hard. Please tell me instead.

prepare-talk-hearing = I do not hear well. Please speak calmly.

prepare-talk-sight = I do not see well. Please read it to me.

prepare-talk-longer = I would like more time for the talk.

prepare-talk-helper = Somebody comes along to help me.

prepare-talk-short = Short sentences help me.

## The child's own page. The child says it; small words, a picture first. Answers at most 28 characters.

prepare-learn = How do I like to learn?

prepare-learn-name = How I like to learn

prepare-learn-look = 👀 Looking

prepare-learn-listen = 👂 Listening

prepare-learn-do = ✋ Doing it myself

prepare-learn-play = 🎲 With a game

prepare-learn-book = 📖 With a book

prepare-learn-together = 👫 Together

prepare-learn-alone = 🙂 Alone

prepare-learn-quiet = 🤫 When it is quiet

prepare-good = What am I good at?

prepare-good-name = I am good at this

prepare-good-draw = 🎨 Drawing

prepare-good-sport = ⚽ Sport

prepare-good-read = 📚 Reading

prepare-good-count = 🔢 Sums

prepare-good-sing = 🎵 Singing

prepare-good-build = 🧱 Building

prepare-good-help = 🤝 Helping

prepare-good-tell = 💬 Telling stories

prepare-hard = What is hard?

prepare-hard-name = This is hard

prepare-hard-read = 📚 Reading

prepare-hard-count = 🔢 Sums

prepare-hard-write = ✏️ Writing

prepare-hard-sit = 🪑 Sitting still

prepare-hard-ask = 🙋 Asking something

prepare-hard-dutch = 🗣 Dutch

prepare-hard-friends = 👫 Making friends

prepare-hard-noise = 🔊 When it is noisy

prepare-safe = When do I feel good at school?

prepare-safe-name = This is when I feel good

prepare-safe-friend = 👫 With a friend

prepare-safe-teacher = 🍎 With the teacher

prepare-safe-quiet = 🤫 When it is calm

prepare-safe-outside = 🌳 Outside

prepare-safe-plan = 📅 When I know what comes

prepare-safe-language = 🗣 When I hear my language

prepare-safe-place = 🪑 In my own place

prepare-help = What help do I want?

prepare-help-name = I want this help

prepare-help-again = 🔁 Explain it again

prepare-help-time = ⏳ More time

prepare-help-picture = 🖼 A picture

prepare-help-child = 👫 Help from a child

prepare-help-near = 🍎 Near the teacher

prepare-help-break = 🛋 A short rest

prepare-help-talk = 💬 A short talk

prepare-help-try = 💪 Try it myself first

## The sheet for the table and the form on paper: Dutch beside the family's language, on A4.

# Variables:
#   $child (Text) - the first name of the child
prepare-sheet-title = The talk about { $child }

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - when it begins
prepare-sheet-when = { $date }, { $time }

# Variables:
#   $teacher (Text) - the name of the teacher
prepare-sheet-teacher = Teacher: { $teacher }

## The order of the talk, each line with its minutes before it. At most 40 characters.

prepare-sheet-order = How the talk goes

# Variables:
#   $minutes (Count) - how many minutes
prepare-sheet-minutes = { $minutes } min.

prepare-sheet-begins = Welcome. The child begins.

prepare-sheet-child = The child tells.

prepare-sheet-parents = The parents tell.

prepare-sheet-teacher-tells = The teacher tells.

prepare-sheet-together = Agree on something together.

prepare-slowly = You may ask people to speak slowly.

## Above empty lines.

prepare-sheet-agreed = This is what we agree

## The form on paper, for a family without Telegram.

prepare-paper-text = Tick what fits. Add in writing what you want. You may skip anything.

prepare-paper-back = Give this paper to the teacher. Only the teachers of the group read it.

prepare-paper-own = In your own words, in your own language:

prepare-paper-child = The page of your child
