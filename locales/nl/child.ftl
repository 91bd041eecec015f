# review: draft

### My children: the children that are connected with this chat.

child-title = Mijn kinderen

child-none = Er is nog geen kind verbonden met deze chat.

child-how = Hebt u een brief van school met een code? Scan de code met uw telefoon. Of typ de code hier.

## The lines about one child. Labels, at most 20 characters before the value.

# Variables:
#   $school (Text) - the name of the school
child-school = School: { $school }

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
child-group = Groep: { $group }

# Variables:
#   $count (Count) - how many teachers
#   $names (Text) - their names, with commas
child-teachers = { PLURAL($count) ->
    [one] Leraar: { $names }
   *[other] Leraren: { $names }
}

# Variables:
#   $date (Date) - the day on which the parent was connected
child-since = Verbonden sinds: { $date }

## Whom to turn to, as the school has written it. Labels as above.

# Variables:
#   $phone (Text) - the telephone number of the school
child-phone = Telefoon van de school: { $phone }

# Variables:
#   $phone (Text) - the number to call when the child is ill
child-absence = Ziek melden: { $phone }

# Variables:
#   $help (Text) - who helps outside school, with a telephone number
child-help = Hulp buiten school: { $help }

## Button, at most 30 characters.

child-add = ➕ Nog een kind

## Explains how another child, or another parent, is added.

child-add-title = Nog een kind of een andere ouder

child-add-text = Elke brief is voor één kind en één ouder. Hebt u nog een kind op school? Scan ook de brief van dat kind.

child-add-other = Wil een andere ouder meelezen? Die ouder krijgt een eigen brief. Vraag de leraar om die brief. Doorsturen werkt niet.

## Button, at most 30 characters; then the question and its answers.

child-leave = Verbinding stoppen

# Variables:
#   $child (Text) - the first name of the child
child-leave-title = Stoppen met de verbinding met { $child }?

child-leave-text = Dan hoort u hier niets meer over dit kind. De school ziet dat u gestopt bent, en geeft u alles op papier. Later opnieuw beginnen kan met een nieuwe brief.

child-leave-yes = Ja, stoppen

child-leave-no = Nee, verbonden blijven

# Variables:
#   $child (Text) - the first name of the child
child-left = U bent niet meer verbonden met { $child }.
