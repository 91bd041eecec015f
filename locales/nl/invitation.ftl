# review: draft

### The letter on paper that invites a guardian: printed on A4 in Dutch beside the guardian's own language.
### One sheet has to hold both, so the lengths below are firm: a test prints letters that are as long as they allow.

## Title of the letter, at most 30 characters.

invitation-title = Uitnodiging

## For whom the letter is, below the title: at most 50 characters without the name and the group.

# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the group as the school calls it: "groep 4A"
invitation-child = Voor een ouder of verzorger van { $child }, { $group }

## The greeting, at most 40 characters.

invitation-greeting = Beste ouder of verzorger,

## The text of the letter: paragraphs of at most 140 characters each.

# Variables:
#   $school (Text) - the name of the school
invitation-invites = { $school } nodigt u uit voor Driehoek. Driehoek is hulp op uw telefoon, voor ouders. U kiest zelf de taal.

invitation-does = U leest hoe de school werkt. U krijgt tips om thuis te helpen. Krijgt u een brief van school? Driehoek legt de schoolwoorden uit.

invitation-free = Driehoek is gratis. Het is een computerprogramma in de app Telegram.

## How to begin: a title beside the QR code, at most 30 characters.

invitation-how = Zo begint u

## The steps, at most 50 characters each.

invitation-step-telegram = Zet de app Telegram op uw telefoon.

invitation-step-scan = Richt de camera op het vierkant. Open de link.

invitation-step-choose = Tik op Start en kies uw taal.

## Below the steps, at most 80 characters without the name. The code stands in large letters below it.

# Variables:
#   $bot (Text) - the name of the bot at Telegram, without the @
invitation-type = Lukt dat niet? Zoek in Telegram naar @{ $bot } en stuur deze code:

## After the code: paragraphs of at most 90 characters each.

# Variables:
#   $date (Date) - the last day on which the code works
invitation-until = De code werkt tot en met { $date }.

invitation-own-letter = Deze code is voor één volwassene en werkt één keer. Iedere ouder krijgt een eigen brief.

invitation-no = U mag nee zeggen. Dan krijgt u alles van school op papier. Dat is ook goed.

# Variables:
#   $phone (Text) - the telephone number of the school
invitation-ask-phone = Hebt u een vraag? Vraag het aan de leraar, of bel de school: { $phone }.

invitation-ask = Hebt u een vraag? Vraag het aan de leraar.

## The end of the letter, at most 40 characters. The school's name stands below it.

invitation-regards = Met vriendelijke groet,

## Where the guardian's language is not known, each language says this line below the QR code; the other languages
## stand beside it: at most 60 characters. Name your own language in it.

invitation-scan-here = Nederlands: richt uw camera op het vierkant.
