# review: draft

### A message of school about a child, in the parent's chat: reading it, answering it with a tap, being reminded of it.

## The first line, which also shows on a locked telephone. At most 60 characters with usual names.

# Variables:
#   $child (Text) - the first name of the child; several with commas
#   $kind (Text) - the name of the kind of message: "Meenemen"
remind-title = { $child }: { $kind }

# Variables:
#   $child (Text) - the first name of the child; several with commas
remind-title-discreet = { $child }: wiadomość ze szkoły

## Lines at the top of the message.

# Variables:
#   $name (Text) - the name of the teacher
#   $group (Text) - the name of the group: "4A"
remind-from = Pisze: { $name }, klasa (groep) { $group }

# Variables:
#   $name (Text) - the name of the teacher
remind-from-name = Pisze: { $name }

# Variables:
#   $group (Text) - the name of the group: "4A"
remind-from-group = Ze szkoły, klasa (groep) { $group }

remind-from-school = Ze szkoły

remind-corrected = Uwaga: szkoła zmieniła tę wiadomość. Teraz wszystko się zgadza.

# Variables:
#   $text (Text) - a sentence of the message as it was before
remind-before = Wcześniej było tu: { $text }

remind-again = Życzliwe przypomnienie. Może nie udało się Państwu jeszcze tego zobaczyć.

remind-asked = Prosili Państwo o przypomnienie. Oto wiadomość.

## Lines under the message: what the parent answered before.

remind-is-understood = ✔️ Przeczytali to Państwo i jest to jasne.

remind-is-read = ✔️ Przeczytane.

# Variables:
#   $child (Text) - the first name of the child
remind-is-done = ✔️ Zrobione. Dziecko: { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-is-hard = Nauczyciel wie, że to za trudne. Dziecko: { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-is-coming = ✔️ { $child } przyjdzie.

# Variables:
#   $child (Text) - the first name of the child
remind-is-not-coming = { $child } nie przyjdzie. Nauczyciel o tym wie.

remind-is-rather-not = Państwa odpowiedź: raczej nie. Nauczyciel o tym wie.

remind-is-helping = ✔️ Mogą Państwo pomóc. Nauczyciel o tym wie.

remind-is-call = 📞 Nauczyciel wie, że proszą Państwo o telefon.

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-is-set = ⏰ Przypomnę Państwu: { $date }, godz. { $time }.

## Buttons under the message. At most 30 characters without a name.

remind-read = ✅ Przeczytane

remind-done = ✅ Zrobione

# Variables:
#   $child (Text) - the first name of the child
remind-done-child = ✅ Zrobione: { $child }

remind-hard = 😕 Za trudne

# Variables:
#   $child (Text) - the first name of the child
remind-hard-child = 😕 Za trudne: { $child }

remind-question = 💬 Mam pytanie

remind-remind = ⏰ Proszę mi przypomnieć

remind-file = 📅 Do mojego kalendarza

# Variables:
#   $child (Text) - the first name of the child
remind-come = 👍 Tak, { $child } przyjdzie

# Variables:
#   $child (Text) - the first name of the child
remind-not-come = 👎 Nie, { $child } nie przyjdzie

remind-rather-not = 👎 Raczej nie

remind-help = 🙋 Mogę pomóc

remind-call = 📞 Proszę o telefon

remind-pick-time = 🗓️ Wybór terminu

## Takes an answer back. Button, at most 30 characters.

remind-undo = ↩️ Jednak nie

remind-change = ✏️ Zmiana mojej odpowiedzi

remind-change-text = Proszę nacisnąć odpowiedź, która już się nie zgadza.

remind-undone = Dobrze. To jest zmienione.

## After a tap: short and warm.

remind-read-text = Dziękujemy. Nauczyciel widzi, że wiadomość jest przeczytana.

# Variables:
#   $child (Text) - the first name of the child
remind-done-text = Świetnie! Brawo dla Państwa i dla dziecka ({ $child }). Nauczyciel też to widzi.

remind-hard-text = Dziękujemy za tę odpowiedź. Nauczyciel też już o tym wie.

remind-hard-step = Oto mniejszy krok:

remind-hard-stop = Nadal się nie udaje? Nic nie szkodzi. Wtedy można przerwać. Wspólne oglądanie książki lub rozmowa też pomaga.

# Variables:
#   $child (Text) - the first name of the child
remind-coming-text = Jak miło! Nauczyciel już wie: { $child } przyjdzie.

# Variables:
#   $child (Text) - the first name of the child
remind-not-coming-text = Dziękujemy. Nauczyciel już wie: { $child } nie przyjdzie.

remind-rather-not-text = Dobrze. Nauczyciel już o tym wie.

remind-helping-text = Jak miło, dziękujemy! Nauczyciel już wie, że mogą Państwo pomóc. Wystarczy trochę niderlandzkiego.

remind-call-text = Nauczyciel już wie, że proszą Państwo o telefon. Nauczyciel skontaktuje się z Państwem.

## Why a child does not come. Nobody has to say it; only the teacher sees it.

remind-why = Czy chcą Państwo powiedzieć dlaczego? Nie trzeba tego mówić. Państwa odpowiedź widzi tylko nauczyciel.

remind-why-costs = Koszty

remind-why-health = Zdrowie

remind-why-other = Coś innego

remind-why-costs-text = Dziękujemy. Widzi to tylko nauczyciel. Dziecko zawsze może brać udział, także gdy Państwo nie płacą. Nauczyciel chętnie poszuka z Państwem rozwiązania.

remind-why-health-text = Dziękujemy. Widzi to tylko nauczyciel. Nauczyciel chętnie poszuka z Państwem rozwiązania.

remind-why-other-text = Dziękujemy. Widzi to tylko nauczyciel.

## An easier step for what is practised at home. One or two short sentences.

remind-easier-tables = Proszę wybrać jedną część tabliczki mnożenia, na przykład mnożenie przez 2. Proszę razem głośno powiedzieć pierwsze pięć działań.

remind-easier-reading = Proszę przeczytać na głos jedno zdanie. Potem dziecko czyta to samo zdanie. Pięć minut wystarczy.

remind-easier-spelling = Proszę wybrać trzy słowa. Proszę powiedzieć słowo po kawałku. Dziecko je zapisuje.

remind-easier-topography = Proszę wybrać trzy miejsca. Proszę poszukać ich razem na mapie.

remind-easier-clock = Proszę razem patrzeć na zegar trzy razy dziennie. Na początek wystarczą pełne godziny.

remind-easier-money = Proszę razem liczyć monety w sklepie. Na początek 1 i 2 euro.

remind-easier-letters = Proszę wybrać jedną literę. Proszę szukać jej razem w książce lub na ulicy.

remind-easier-language = Proszę wybrać jedno zadanie. Dziecko najpierw mówi we własnym języku, co tam jest napisane.

remind-easier-maths = Proszę zrobić razem jedno działanie z prawdziwymi rzeczami. To mogą być guziki, łyżki lub owoce.

remind-easier-history = Proszę razem obejrzeć obrazki. Dziecko mówi jedną rzecz o każdym obrazku, może też we własnym języku.

remind-easier-english = Proszę wybrać pięć słów. Dziecko mówi je głośno i je pokazuje.

remind-easier-verbs = Proszę wybrać jeden czasownik. Dziecko układa z nim trzy zdania.

remind-easier-talking = Proszę codziennie zapytać o jedną rzecz ze szkoły. Dobrze jest rozmawiać we własnym języku.

remind-easier-listening = Proszę przeczytać lub opowiedzieć krótką historię. Potem można zapytać: kto w niej był?

remind-easier-playing = Proszę pograć razem dziesięć minut w jakąś grę. Po kolei i spokojnie.

remind-easier-courage = Proszę wybrać jeden mały krok, na który dziecko ma odwagę. Potem można powiedzieć: brawo.

remind-easier-alone = Proszę wybrać jedną rzecz, którą dziecko robi samo, na przykład pakowanie plecaka. Państwo tylko patrzą.

remind-easier-other = Można zrobić to razem i tylko połowę. Pięć minut wystarczy.

## The question whether the message was clear. Buttons, at most 30 characters.

remind-unclear = ❓ Nie rozumiem

remind-right = Tak, zgadza się! 👍 Dziękujemy.

remind-wrong = Jest inaczej. Powiem to jeszcze raz, krócej.

remind-unclear-text = Żaden problem. Powiem to jeszcze raz, krócej.

remind-in-dutch = Po niderlandzku:

remind-call-ask = Czy mam poprosić nauczyciela, żeby do Państwa zadzwonił?

remind-call-yes = 📞 Tak, proszę

remind-call-no = Nie, dziękuję

remind-call-no-text = Dobrze. Zawsze można przeczytać wiadomość jeszcze raz.

## Being reminded. The three moments are buttons, at most 60 characters.

remind-when = Kiedy mam Państwu przypomnieć?

remind-when-none = Nie ma już pory na przypomnienie.

# Variables:
#   $time (Time) - the hour
remind-evening = Dziś wieczorem, godz. { $time }

# Variables:
#   $time (Time) - the hour
remind-after-school = Jutro po lekcjach, godz. { $time }

# Variables:
#   $date (Date) - the day before it
#   $time (Time) - the hour
remind-day-before = Dzień wcześniej: { $date }, godz. { $time }

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-set = Dobrze. Przypomnę Państwu: { $date }, godz. { $time }.

remind-no-remind = Bez przypomnienia

remind-not-set = Dobrze. Nie będzie przypomnienia.

## Under the calendar file.

remind-file-text = Proszę otworzyć plik. Wtedy będzie to w Państwa kalendarzu.

remind-file-off-text = Proszę otworzyć plik. Wtedy zniknie to z Państwa kalendarza.

remind-file-off = 📅 Usuwam z kalendarza

## Several messages in one, and the list of what came before.

remind-bundle-title = Wiadomości ze szkoły

remind-bundle-text = Proszę nacisnąć wiadomość, żeby ją przeczytać.

remind-list = ✉️ Wiadomości ze szkoły

# Variables:
#   $child (Text) - the first name of the child
remind-list-title = Wiadomości ze szkoły. Dziecko: { $child }

remind-list-text = Proszę nacisnąć wiadomość, żeby przeczytać ją jeszcze raz.

remind-list-none = Nie ma jeszcze wiadomości.

## The school took a message back.

remind-taken-back = Szkoła wycofała tę wiadomość. Nie trzeba nic robić.
