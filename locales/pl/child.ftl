# review: draft

### My children: the children that are connected with this chat.

child-title = Moje dzieci

child-none = Z tym czatem nie jest jeszcze połączone żadne dziecko.

child-how = Mają Państwo list ze szkoły z kodem? Proszę zeskanować kod telefonem. Można też wpisać kod tutaj.

## The lines about one child. Labels, at most 20 characters before the value.

# Variables:
#   $school (Text) - the name of the school
child-school = Szkoła: { $school }

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
child-group = Klasa (groep): { $group }

# Variables:
#   $count (Count) - how many teachers
#   $names (Text) - their names, with commas
child-teachers = { PLURAL($count) ->
    [one] Nauczyciel: { $names }
    [few] Nauczyciele: { $names }
    [many] Nauczyciele: { $names }
   *[other] Nauczyciele: { $names }
}

# Variables:
#   $date (Date) - the day on which the parent was connected
child-since = Data połączenia: { $date }

## Whom to turn to, as the school has written it. Labels as above.

# Variables:
#   $phone (Text) - the telephone number of the school
child-phone = Telefon do szkoły: { $phone }

# Variables:
#   $phone (Text) - the number to call when the child is ill
child-absence = Zgłoszenie choroby: { $phone }

# Variables:
#   $help (Text) - who helps outside school, with a telephone number
child-help = Pomoc poza szkołą: { $help }

## Button, at most 30 characters.

child-add = ➕ Jeszcze jedno dziecko

## Explains how another child, or another parent, is added.

child-add-title = Jeszcze jedno dziecko lub drugi rodzic

child-add-text = Każdy list jest dla jednego dziecka i jednego rodzica. Mają Państwo w szkole jeszcze jedno dziecko? Proszę zeskanować też list o tym dziecku.

child-add-other = Drugi rodzic też chce czytać? Ten rodzic dostanie własny list. Można o niego poprosić nauczyciela. List przesłany dalej nie działa.

## Button, at most 30 characters; then the question and its answers.

child-leave = Zakończenie połączenia

# Variables:
#   $child (Text) - the first name of the child
child-leave-title = Zakończyć połączenie? Dziecko: { $child }

child-leave-text = Wtedy nie dostaną tu już Państwo wiadomości o tym dziecku. Szkoła zobaczy, że połączenie jest zakończone, i będzie dawać Państwu wszystko na papierze. Później można zacząć od nowa z nowym listem.

child-leave-yes = Tak, zakończyć

child-leave-no = Nie, zostawić

# Variables:
#   $child (Text) - the first name of the child
child-left = Połączenie jest zakończone. Dziecko: { $child }.
