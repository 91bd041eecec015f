# review: draft

### The first minutes: language, age of the child, welcome.

## Each language says this line in the first message; all languages stand below each other.

start-choose-language = Choose your language.

start-language-title = Which language do you like to read?

start-ages-title = How old is your child?

start-ages-text = Tap the age. You can choose more than one. Then you get what suits your child.

## Button, at most 20 characters: the ages are chosen.

start-ages-done = ✅ Done

start-welcome-title = Welcome to Driehoek

start-welcome-text = I help parents to understand the Dutch primary school. I am a computer program, not a person. I am free.

start-welcome-back = Good to see you again.

## Group: what the ages are called. Also on buttons, at most 40 characters.

start-age-peuter = 2 to 4 years (peuter)

start-age-kleuter = 4 to 6 years (groep 1-2)

start-age-middle = 6 to 9 years (groep 3-5)

start-age-upper = 9 to 12 years (groep 6-8)
