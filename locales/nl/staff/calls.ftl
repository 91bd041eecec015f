# review: draft

### Parents who want to be called by the contact person. Only contact persons see this. Why a parent wants it is not written
### anywhere.

## Button and heading, at most 30 characters.

calls-title = Ouders om te bellen

# A button on the first page of the console.
# Variables:
#   $count (Count) - how many wait
calls-count = Ouders om te bellen ({ $count })

calls-news-title = Een ouder wil gebeld worden

# Variables:
#   $child (Text) - first name of the child
#   $group (Text) - the class of the child
calls-parent-group = Een ouder van { $child } ({ $group })

# Variables:
#   $child (Text) - first name of the child
calls-parent = Een ouder van { $child }

# Variables:
#   $day (Date) - when the parent asked
#   $time (Time) - the same
calls-since = gevraagd op { $day }, { $time } uur

calls-number = Het nummer staat in de administratie van school. Dit programma heeft het niet. Spreekt de ouder weinig Nederlands? Regel een tolk.

calls-alone = Alleen contactpersonen zien dit. Waarom de ouder gebeld wil worden, weet dit programma niet.

calls-none = Er wacht nu niemand op een telefoontje.

## Buttons, at most 30 characters.

calls-open = Naar de lijst

calls-called = Gebeld

# Variables:
#   $child (Text) - first name of the child
calls-called-button = Gebeld: ouder van { $child }

# Variables:
#   $child (Text) - first name of the child
calls-done = Genoteerd: de ouder van { $child } is gebeld.

calls-gone = Dit is niet meer nodig: er is al gebeld, of de ouder wil het niet meer.
