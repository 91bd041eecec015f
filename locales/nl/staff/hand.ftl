# review: draft

### Children and groups by hand, in the staff console.

hand-add-child = Kind toevoegen
hand-change-child = Kind wijzigen
hand-first-name = Roepnaam
hand-prefix = Tussenvoegsel
hand-prefix-hint = Zoals „van den”.
hand-last-name = Achternaam
hand-year-group = Jaargroep
# Stands in the list of year groups.
hand-unknown = Niet bekend
# Stands in the list of year groups: for children who are not in groep 1 yet.
hand-before-school = Nog niet in groep 1
hand-class = Groep
hand-no-class = Geen groep
hand-extra = Groepen naast de klas
hand-save = Opslaan
hand-archive-child = Kind is van school af
hand-archive-child-text = Het kind staat dan niet meer in de groep. Zolang de gegevens er nog zijn, kan het terugkomen.
hand-archived = Kinderen die van school af zijn
hand-archived-text = Deze gegevens worden later vanzelf gewist.
hand-nobody-archived = Er zijn geen kinderen die van school af zijn.
hand-bring-back = Terugzetten
# For screen readers.
# Variables:
#   $name (Text) - the child's full name
hand-bring-back-name = { $name } terugzetten
hand-add-group = Groep toevoegen
hand-change-group = Groep wijzigen
hand-group-name = Naam van de groep
hand-group-name-hint = Zoals de school hem noemt: 4A, 1/2 Vlinders.
hand-kind = Soort groep
hand-kind-class = Een klas: een kind zit in één klas
hand-kind-extra = Een groep naast de klas, zoals een plusgroep
hand-archive-group = Groep opheffen
hand-archive-group-text = De kinderen blijven op school, maar zitten dan in geen groep.

## What was done

# Variables:
#   $name (Text) - name of a child or a group
hand-added = { $name } is toegevoegd.
# Variables:
#   $name (Text) - name of a child or a group
hand-changed = { $name } is gewijzigd.
# Variables:
#   $name (Text) - the child's full name
hand-child-archived = { $name } is van school af.
# Variables:
#   $name (Text) - the child's full name
hand-is-back = { $name } is weer op school. Kies een groep als dat nodig is.
# Variables:
#   $name (Text) - name of the group
hand-group-archived = Groep { $name } is opgeheven.

## What is wrong in a form

hand-wrong-first-name = Vul een roepnaam in.
hand-wrong-year-group = Kies een jaargroep uit de lijst.
hand-wrong-group = Kies een groep uit de lijst.
hand-wrong-group-name = Vul een naam in.
hand-wrong-name-taken = Er is al een groep met deze naam. Kies een andere naam.
