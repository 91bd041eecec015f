# review: draft

### A parent scans the letter from school, or types its code: which school, which child, who the parent is.

# Variables:
#   $school (Text) - the name of the school
join-title = Szkoła { $school } zaprasza Państwa

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
join-group = Klasa (groep): { $group }

join-right = Dostali Państwo list z tej szkoły. Czy to się zgadza?

## Buttons of at most 30 characters.

join-yes = ✅ Tak, zgadza się

join-no = Nie, nie zgadza się

## After "no": nothing was changed, the letter still works for whom it is meant.

join-no-title = Dziękuję. Nic się nie zmieniło.

join-no-text = Może ten list jest dla innej rodziny. Proszę oddać go nauczycielowi. Wtedy list trafi do właściwej rodziny.

## The second question.

# Variables:
#   $child (Text) - the first name of the child
join-who = Ten list dotyczy dziecka o imieniu { $child }. Kim są Państwo dla tego dziecka?

## Buttons of at most 30 characters.

join-mother = Jestem mamą

join-father = Jestem tatą

join-other = Opiekuję się tym dzieckiem

join-not-my-child = To nie jest moje dziecko

## Linked: the warm first screen. Below it stands what happens at school this month, and what the parent can do.

# Variables:
#   $child (Text) - the first name of the child
join-done-title = Dzień dobry! Są Państwo teraz połączeni ze szkołą, do której chodzi { $child }.

# Variables:
#   $child (Text) - the first name of the child
join-done-text = Pokazuję to, co pasuje do wieku dziecka ({ $child }). Teraz nie trzeba nic robić.

join-done-month = To często dzieje się w szkole w tym miesiącu. Proszę nacisnąć słowo, żeby dowiedzieć się więcej.

join-done-month-none = W tym miesiącu w szkole zwykle nie ma nic szczególnego.

# Variables:
#   $child (Text) - the first name of the child
join-already = Są już Państwo połączeni. Dziecko: { $child }. Drugi list jest dla drugiego rodzica.

## The same answer for a code that is wrong, used, too old or unknown, and after too many tries.

join-code-title = Ten kod teraz nie działa

join-code-text = Każdy kod działa jeden raz i nie dłużej niż 60 dni. Proszę sprawdzić, czy kod jest dobrze wpisany. Można też poprosić nauczyciela o nowy list. Bez kodu też można wszystko czytać.
