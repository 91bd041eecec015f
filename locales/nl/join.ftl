# review: draft

### A parent scans the letter from school, or types its code: which school, which child, who the parent is.

# Variables:
#   $school (Text) - the name of the school
join-title = { $school } nodigt u uit

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
join-group = Groep: { $group }

join-right = U hebt een brief van deze school gekregen. Klopt dat?

## Buttons of at most 30 characters.

join-yes = ✅ Ja, dat klopt

join-no = Nee, dit klopt niet

## After "no": nothing was changed, the letter still works for whom it is meant.

join-no-title = Dank u. Er is niets veranderd.

join-no-text = Misschien is de brief voor een ander gezin. Geef hem terug aan de leraar. Dan komt hij goed terecht.

## The second question.

# Variables:
#   $child (Text) - the first name of the child
join-who = De brief gaat over { $child }. Wie bent u voor { $child }?

## Buttons of at most 30 characters.

join-mother = Ik ben de moeder

join-father = Ik ben de vader

join-other = Ik zorg voor dit kind

join-not-my-child = Dit is niet mijn kind

## Linked: the warm first screen. Below it stands what happens at school this month, and what the parent can do.

# Variables:
#   $child (Text) - the first name of the child
join-done-title = Welkom! U bent nu verbonden met de school van { $child }.

# Variables:
#   $child (Text) - the first name of the child
join-done-text = Ik laat zien wat past bij de leeftijd van { $child }. U hoeft nu niets te doen.

join-done-month = Dit gebeurt deze maand vaak op school. Tik op een woord voor meer uitleg.

join-done-month-none = Deze maand is er meestal niets bijzonders op school.

# Variables:
#   $child (Text) - the first name of the child
join-already = U bent al verbonden met { $child }. De andere brief is voor een andere ouder.

## The same answer for a code that is wrong, used, too old or unknown, and after too many tries.

join-code-title = Deze code werkt nu niet

join-code-text = Elke code werkt één keer, en niet langer dan 60 dagen. Kijk of de code goed getypt is. Of vraag de leraar om een nieuwe brief. U kunt ook zonder code alles lezen.
