# review: draft

### Who was reached: figures of the school, of a group, and the guardians of one child.

reach-title = Bereikt

reach-text = Hier staat van hoeveel kinderen een ouder verbonden is met Driehoek. Het is geen wedstrijd. Wie niet verbonden is, krijgt alles op papier.

# Variables:
#   $reached (Count) - children of whom a guardian is linked and can be reached
#   $children (Count) - children in all
reach-summary = Van { $reached } van de { $children } kinderen is een ouder bereikbaar.

reach-chart = Per groep: bereikbaar, op papier, brief gemaakt, nog geen brief gemaakt

## Headings of columns, and what the parts of the chart are.

reach-group = Groep

reach-children = Kinderen

reach-printed = Brief gemaakt

reach-linked = Verbonden

reach-reached = Bereikbaar

reach-paper = Op papier

reach-no-class = Zonder groep

reach-no-groups = U ziet hier nog geen groepen. De administratie voegt groepen toe, of geeft u een groep.

## How many people read each language.

reach-languages = Taal van de berichten

reach-language = Taal

reach-families = Ouders

# Variables:
#   $least (Count) - fewer people than this are not shown
reach-languages-note = Alleen talen die minstens { $least } ouders lezen. De taal zegt niets over waar iemand vandaan komt.

reach-languages-other = Andere talen samen

reach-languages-none = Er zijn nog te weinig ouders verbonden om talen te tonen.

## The page of one group.

# Variables:
#   $group (Text) - the name of the group
reach-group-title = Bereikt in { $group }

reach-hand-out = Geef deze gezinnen een brief

reach-hand-out-text = Een brief in de hand werkt het best, met een paar woorden erbij. Kies een kind om de brief te maken. Dat kan zo vaak als nodig is. De oude code werkt dan niet meer.

reach-on-paper = Deze gezinnen krijgen alles op papier

reach-there = Deze gezinnen zijn bereikbaar

reach-child = Kind

reach-standing = Nu

reach-nobody = Niemand.

## What is so for a family.

reach-is-no-letter = Nog geen brief gemaakt

reach-is-letter = Brief gemaakt, nog niet verbonden

reach-is-lost = Was verbonden, nu niet bereikbaar

reach-is-paper = Wil alles op papier

reach-is-reached = Bereikbaar

## The guardians of one child.

reach-guardians = Ouders en verzorgers

# Variables:
#   $seat (Count) - which letter of this child: 1, 2
reach-seat = Brief { $seat }

# Variables:
#   $date (Date) - the day on which the guardian was linked
reach-seat-linked = Verbonden sinds { $date }

# Variables:
#   $date (Date) - the day on which the letter was made
reach-seat-printed = Brief gemaakt op { $date }

# Variables:
#   $date (Date) - the day on which the guardian left
reach-seat-left = Zelf gestopt op { $date }

reach-seat-new = Nog geen brief gemaakt

reach-seat-unreachable = Verbonden, maar nu niet bereikbaar

reach-seat-paper = Alles op papier

# Variables:
#   $date (Date) - the day on which somebody tried the used code again
reach-seat-retried = Iemand probeerde deze gebruikte code opnieuw op { $date }. Misschien wil een tweede ouder meedoen: maak een eigen brief.

reach-unlink = Verbinding weghalen

reach-unlink-why = De ouder ziet dan niets meer over dit kind en krijgt geen berichten. Opnieuw verbinden kan met een nieuwe brief.

reach-unlink-yes = Ja, haal de verbinding weg

reach-unlinked = De verbinding is weggehaald.

reach-want-paper = Noteer: alles op papier

reach-want-no-paper = Noteer: niet meer op papier

reach-paper-noted = Genoteerd: deze ouder krijgt alles op papier.

reach-no-paper-noted = Genoteerd: deze ouder krijgt niet meer alles op papier.

## Button: every child with how far its family is, for a spreadsheet.

reach-table = Lijst als tabel (CSV)

## Link from the reach of a group to its page.

reach-group-page = De kinderen van deze groep

## What the school notes about one guardian of separated parents.

reach-notes = Afspraken over deze ouder

reach-notes-text = De school noteert dit zelf, en alleen als er een reden voor is. Ouders zien dit niet.

reach-note-information = Krijgt geen informatie over dit kind

reach-note-fetching = Haalt dit kind niet op

reach-note-hidden = Andere ouders mogen niet weten waar deze ouder is

reach-notes-save = Bewaar

reach-notes-saved = Bewaard.

reach-is-no-information = Krijgt geen informatie

reach-is-no-fetching = Haalt het kind niet op

reach-is-hidden = Andere ouders horen niet waar deze ouder is
