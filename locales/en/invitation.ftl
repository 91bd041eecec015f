# review: draft

### The letter on paper that invites a guardian: printed on A4 in Dutch beside the guardian's own language.
### One sheet has to hold both, so the lengths below are firm: a test prints letters that are as long as they allow.

## Title of the letter, at most 30 characters.

invitation-title = Invitation

## For whom the letter is, below the title: at most 50 characters without the name and the group.

# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the group as the school calls it: "groep 4A"
invitation-child = For a parent or carer of { $child }, { $group }

## The greeting, at most 40 characters.

invitation-greeting = Dear parent or carer,

## The text of the letter: paragraphs of at most 140 characters each.

# Variables:
#   $school (Text) - the name of the school
invitation-invites = { $school } invites you to Driehoek. Driehoek is help on your phone, for parents. You choose the language.

invitation-does = You read how the school works. You get tips to help at home. Do you get a letter from school? Driehoek explains the school words.

invitation-free = Driehoek is free. It is a computer program in the Telegram app.

## How to begin: a title beside the QR code, at most 30 characters.

invitation-how = How to begin

## The steps, at most 50 characters each.

invitation-step-telegram = Put the Telegram app on your phone.

invitation-step-scan = Point the camera at the square. Open the link.

invitation-step-choose = Tap Start and choose your language.

## Below the steps, at most 80 characters without the name. The code stands in large letters below it.

# Variables:
#   $bot (Text) - the name of the bot at Telegram, without the @
invitation-type = Does it not work? Look for @{ $bot } in Telegram and send this code:

## After the code: paragraphs of at most 90 characters each.

# Variables:
#   $date (Date) - the last day on which the code works
invitation-until = The code works until { $date }, that day included.

invitation-own-letter = This code is for one adult and works once. Each parent gets their own letter.

invitation-no = You may say no. Then you get everything from school on paper. That is fine too.

# Variables:
#   $phone (Text) - the telephone number of the school
invitation-ask-phone = Do you have a question? Ask the teacher, or call the school: { $phone }.

invitation-ask = Do you have a question? Ask the teacher.

## The end of the letter, at most 40 characters. The school's name stands below it.

invitation-regards = Kind regards,

## Where the guardian's language is not known, each language says this line below the QR code; the other languages
## stand beside it: at most 60 characters. Name your own language in it.

invitation-scan-here = English: point your camera at the square.
