# review: draft

### What parents and child prepared for a talk, as the teachers of the class see it.

# Variables:
#   $child (Text) - the first name of the child
prepared-title = Voorbereiding van het gesprek over { $child }

prepared-text = Dit heeft de familie goedgekeurd. Alleen de leraren van de groep zien het. Eigen woorden zijn niet vertaald: vraag ernaar in het gesprek.

prepared-none = De familie heeft nog niets goedgekeurd. Dat hoeft ook niet.

# Variables:
#   $date (Date) - when the family approved it
prepared-approved = Goedgekeurd op { $date }.

## At what stays off the table.

prepared-for-you = Alleen voor u. Dit staat niet op het blad voor aan tafel.

## The sheet for the table. A link; and what stands beside it when another parent joins.

prepared-sheet = Blad voor aan tafel

prepared-joined = Er komt nog een ouder bij dit gesprek. Daarom staan de antwoorden niet op het blad voor aan tafel.
