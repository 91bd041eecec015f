# review: draft

### The staff's part of the chat: own groups, and which families are not reached yet. First names only.

desk-title = Voor medewerkers

desk-apart = Dit is het deel voor uw werk op school. Met de knop Menu gaat u naar het deel voor ouders.

## Button in the main menu, at most 30 characters; only staff see it.

desk-menu = 🏫 Voor medewerkers

# In the menu of commands.
desk-command = Voor medewerkers van de school

# Variables:
#   $group (Text) - the name of the group
#   $reached (Count) - children of whom a guardian is linked and can be reached
#   $children (Count) - children in the group
desk-group = { $group }: van { $reached } van de { $children } kinderen is een ouder bereikbaar

## Button, at most 30 characters.

# Variables:
#   $group (Text) - the name of the group
desk-open-group = { $group } bekijken

desk-no-groups = U hebt hier nog geen groepen. De administratie kan u een groep geven.

## Headings before a list of first names.

desk-no-letter = Nog geen brief gemaakt

desk-letter = Brief gemaakt, nog niet verbonden

desk-lost = Was verbonden, nu niet bereikbaar

desk-paper = Krijgt alles op papier

desk-all-reached = Alle gezinnen van deze groep zijn bereikt.

desk-console = Een nieuwe brief maakt u in de browser, bij de groep.
