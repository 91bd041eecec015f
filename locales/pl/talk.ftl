# review: draft

### Talks at school: the invitation, choosing a time, changes, reminders.

## The kind of talk, with the Dutch term.

talk-start = rozmowa na początek roku (startgesprek)

talk-progress = krótka rozmowa z nauczycielem (tienminutengesprek)

## The invitation. Sent as a message: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-title-start = Rozmowa na początek roku (startgesprek). Dziecko: { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-title-progress = Krótka rozmowa z nauczycielem (tienminutengesprek). Dziecko: { $child }

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-start = Zapraszamy Państwa na rozmowę na początek roku (startgesprek). Rozmawia z Państwem: { $teachers }. Dziecko: { $child }.

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-progress = Zapraszamy Państwa na krótką rozmowę. Rozmawia z Państwem: { $teachers }. Dziecko: { $child }.

# Variables:
#   $minutes (Count) - how long the talk takes
talk-minutes = { PLURAL($minutes) ->
    [one] Rozmowa trwa { $minutes } minutę.
    [few] Rozmowa trwa { $minutes } minuty.
    [many] Rozmowa trwa { $minutes } minut.
   *[other] Rozmowa trwa { $minutes } minuty.
}

# Variables:
#   $child (Text) - the first name of the child
talk-child-along = { $child } też może przyjść.

# Variables:
#   $child (Text) - the first name of the child
talk-child-home = { $child } nie musi przychodzić.

talk-good-news = To nie jest zła wiadomość. Wszyscy rodzice dostają takie zaproszenie.

talk-no-wrong = Nie ma złych odpowiedzi. To Państwo najlepiej znają swoje dziecko.

talk-hope = Mamy nadzieję, że Państwo przyjdą. Nie uda się? Wtedy razem znajdziemy coś innego.

# Variables:
#   $child (Text) - the first name of the child
talk-again = Termin rozmowy nie jest jeszcze wybrany. Wybierzemy go razem? Dziecko: { $child }

## Groep 8 has an information evening as well.

talk-groep-8 = W groep 8 jest też wieczór informacyjny o szkole średniej. Będzie innego dnia.

## Before the times can be chosen.

# Variables:
#   $date (Date) - the day from which a time can be chosen
#   $time (Time) - the hour
talk-soon = Termin będzie można wybrać od tej chwili: { $date }, godz. { $time }. Dostaną Państwo wtedy wiadomość.

## Buttons under the invitation, at most 30 characters.

talk-choose = 🗓 Wybór terminu

talk-what = ❓ Co to za rozmowa?

talk-how = ➡️ Jak przebiega rozmowa?

talk-cannot = Nie mogę przyjść

talk-ask = 🙋 Pytanie do nauczyciela

talk-word = 📖 Co znaczy to słowo?

## Explained in two taps: what it is, how it goes.

talk-what-start-title = Co to jest rozmowa na początek roku (startgesprek)?

talk-what-start-text = Państwo, dziecko i nauczyciel poznają się. Państwo opowiadają o dziecku. Dziecko też opowiada. Nauczyciel słucha i opowiada o tym roku szkolnym.

talk-what-start-why = Dzięki temu nauczyciel wie, czego potrzebuje dziecko. A Państwo wiedzą, kogo można pytać. Na koniec wspólnie ustalają Państwo ważne sprawy.

talk-what-progress-title = Co to jest krótka rozmowa z nauczycielem (tienminutengesprek)?

talk-what-progress-text = To krótka rozmowa z nauczycielem. Nauczyciel mówi, jak dziecku idzie nauka i zabawa w szkole. Państwo opowiadają, jak jest w domu.

talk-what-progress-why = Państwo też mogą zadawać pytania. Dziesięć minut to za mało? Wtedy można umówić się jeszcze raz.

talk-how-title = Jak przebiega rozmowa?

talk-how-first = Najpierw opowiada dziecko. Potem opowiadają Państwo. Na końcu opowiada nauczyciel.

talk-how-language = Można mówić w swoim języku. Można poprosić o tłumacza, jeśli to pomaga. Dziecko nigdy nie musi tłumaczyć.

talk-how-pause = Można poprosić o przerwę. Zawsze można zapytać: czy można to powtórzyć?

talk-how-end = Nauczyciel pilnuje czasu. Inni rodzice też czekają. Chcą Państwo rozmawiać dłużej? Wtedy można umówić się jeszcze raz.

talk-how-alone = Chcą Państwo powiedzieć coś bez dziecka? Można. Proszę zaznaczyć to wcześniej, w przygotowaniu do rozmowy.

## Choosing a day and an hour.

# Variables:
#   $child (Text) - the first name of the child
talk-days-title = Proszę wybrać dzień rozmowy. Dziecko: { $child }

# Variables:
#   $teachers (Text) - the names of the teachers
talk-days-text = Tu są wolne terminy. Rozmawia z Państwem: { $teachers }.

# Variables:
#   $count (Count) - how many times
talk-days-wished = { PLURAL($count) ->
    [one] { $count } termin pasuje do Państwa życzeń.
    [few] { $count } terminy pasują do Państwa życzeń.
    [many] { $count } terminów pasuje do Państwa życzeń.
   *[other] { $count } terminu pasuje do Państwa życzeń.
}

# Variables:
#   $date (Date) - a day
#   $count (Count) - how many times are free on it
talk-day-button = { $date } · { PLURAL($count) ->
    [one] { $count } termin
    [few] { $count } terminy
    [many] { $count } terminów
   *[other] { $count } terminu
}

# Variables:
#   $date (Date) - the day
talk-times-title = { $date }: proszę wybrać godzinę

talk-morning = Rano

talk-afternoon = Po południu

talk-evening = Wieczorem

## The button of a time: hour, and a sign for video only, telephone only, or beside the talk of a brother or sister.

# Variables:
#   $time (Time) - the hour at which the talk begins
talk-time-button = 🕒 { $time }

# Variables:
#   $time (Time) - the hour at which the talk begins
#   $teacher (Text) - with which teacher
talk-time-with = { $time }, { $teacher }

# Variables:
#   $child (Text) - the first name of the brother or sister
talk-beside = 🧒 Dobrze pasuje do rozmowy o innym Państwa dziecku ({ $child }).

talk-taken-title = Ten termin jest już zajęty.

talk-taken-text = Ktoś inny właśnie wybrał ten termin. Te terminy są jeszcze wolne.

# Variables:
#   $child (Text) - the first name of the other child
#   $date (Date) - the day of that talk
#   $time (Time) - its hour
talk-elsewhere = W tym czasie jest już rozmowa o innym Państwa dziecku ({ $child }): { $date }, godz. { $time }. Proszę wybrać inny termin.

talk-none-title = Wszystkie terminy są teraz zajęte.

talk-none-text = Nauczyciel poszuka z Państwem innego terminu. Odpowiedź będzie w ciągu 3 dni szkolnych. Gdy jakiś termin się zwolni, będzie widoczny tutaj.

talk-none-fit-title = Żaden wolny termin nie pasuje do Państwa życzeń.

talk-none-fit-text = Można zobaczyć wszystkie terminy albo poprosić nauczyciela o inny termin.

talk-all-times = 👀 Wszystkie terminy

talk-joint = Dla tego dziecka jest jedna rozmowa. Nauczyciel poszuka z Państwem terminu. Można o to poprosić tutaj.

talk-closed-title = Teraz nie można już wybrać terminu.

talk-closed-text = Nadal chcą Państwo porozmawiać? To możliwe. Proszę zapytać nauczyciela.

## The wishes. Buttons, at most 30 characters; a sign stands before what is chosen.

talk-wish = ⚙️ Co Państwu odpowiada?

talk-wish-title = Co Państwu odpowiada?

talk-wish-text = Proszę nacisnąć to, co pasuje. Wtedy widać tylko takie terminy. Drugie naciśnięcie usuwa wybór. Nie trzeba nic wyjaśniać.

talk-monday = Poniedziałek

talk-tuesday = Wtorek

talk-wednesday = Środa

talk-thursday = Czwartek

talk-friday = Piątek

talk-saturday = Sobota

talk-sunday = Niedziela

# Variables:
#   $time (Time) - an hour
talk-wish-from = Od godz. { $time }

# Variables:
#   $time (Time) - an hour
talk-wish-until = Koniec do godz. { $time }

talk-site = 🏫 W szkole

talk-video = 💻 Rozmowa wideo

talk-phone = 📞 Rozmowa przez telefon

talk-wish-without = 🚫 Dni, które nie pasują

talk-wish-without-title = Które dni nie pasują?

talk-wish-without-text = Proszę nacisnąć dzień. Terminy z tego dnia nie będą wtedy widoczne.

talk-wish-clear = Usunięcie wszystkich życzeń

talk-wish-show = ✅ Pasujące terminy

## When the school makes the plan.

# Variables:
#   $date (Date) - until when wishes can be given
talk-plan-text = Szkoła układa plan dla wszystkich rodziców. Można powiedzieć, co Państwu odpowiada, do tego dnia: { $date }. Potem dostaną Państwo termin. Nie pasuje? Wtedy można wybrać inny.

talk-plan-send = ✅ Wysyłam moje życzenia

talk-plan-sent-title = Dziękujemy. Szkoła ma Państwa życzenia.

talk-plan-sent-text = Dostaną Państwo wiadomość z terminem.

## The talk that is booked. Lines with a label.

talk-booked-title = Umówione!

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
talk-when = 🗓 { $date }, godz. { $time }

# Variables:
#   $place (Text) - the room
talk-where = 📍 { $place }

# Variables:
#   $school (Text) - the name of the school
talk-where-school = 📍 { $school }. Nauczyciel wyjdzie po Państwa. Można też zapytać przy wejściu.

talk-where-video = 💻 Rozmowa wideo. Nauczyciel wyśle Państwu link.

talk-where-phone = 📞 Nauczyciel zadzwoni do Państwa.

# Variables:
#   $teacher (Text) - the name of the teacher
talk-with = 👩‍🏫 { $teacher }

# Variables:
#   $child (Text) - the first name of the child
talk-about = 🧒 { $child }

# Variables:
#   $who (Text) - who comes, with commas
talk-who-come = 👪 Kto przyjdzie: { $who }

talk-before = Przed rozmową wyślemy Państwu jeszcze jedną wiadomość.

## Buttons under the booked talk, at most 30 characters.

talk-prepare = ✏️ Przygotowanie do rozmowy

talk-file = 📅 Do mojego kalendarza

talk-change = 🔄 Inny termin

talk-who = 👪 Kto przyjdzie?

talk-interpreter = 🗣 Tłumacz

talk-cancel = ❌ Odwołanie rozmowy

## Who comes along. Buttons, at most 30 characters.

talk-who-title = Kto przyjdzie na rozmowę?

talk-who-text = Proszę nacisnąć, kto przyjdzie. Można to też pominąć.

talk-guest-mother = Mama

talk-guest-father = Tata

talk-guest-carer = Inny opiekun

talk-guest-grandparent = Babcia lub dziadek

# Variables:
#   $child (Text) - the first name of the child
talk-along-title = Czy { $child } też przyjdzie?

talk-along-yes = Moje dziecko przyjdzie

talk-along-no = Moje dziecko nie przyjdzie

talk-along-unsure = Jeszcze nie wiem

talk-along-together = Dziecko się waha? Warto porozmawiać z nauczycielem. Razem wybiorą Państwo to, co będzie dobre.

talk-done = ✅ Gotowe

## The interpreter.

talk-interpreter-title = Czy potrzebny jest tłumacz?

talk-interpreter-text = Tłumacz tłumaczy to, co mówią Państwo i nauczyciel. Szkoła spróbuje znaleźć tłumacza. Nie zawsze się to udaje. Tłumaczem nigdy nie jest dziecko, brat ani siostra.

talk-interpreter-none = Tłumacz nie jest potrzebny

talk-interpreter-phone = 📞 Tłumacz przez telefon

talk-interpreter-video = 💻 Tłumacz przez wideo

talk-interpreter-site = 🏫 Tłumacz w szkole

talk-interpreter-own = Ktoś przyjdzie ze mną

# Variables:
#   $language (Text) - the name of the language, in itself
talk-interpreter-for = Język tłumacza: { $language }

talk-interpreter-longer = Z tłumaczem rozmowa trwa dłużej. Proszę wybrać termin, w którym jest dość czasu.

talk-interpreter-requested = 🗣 Szkoła szuka tłumacza.

talk-interpreter-booked = 🗣 Na rozmowie będzie tłumacz.

talk-interpreter-impossible = 🗣 Szkoła nie znalazła tłumacza na ten termin.

talk-interpreter-move = Chcemy, żeby mogli Państwo powiedzieć wszystko. Można wybrać inny termin albo przyjść bez tłumacza.

## Moving and cancelling.

talk-moved-title = Nowy termin jest ustalony.

talk-cancel-title = Odwołać rozmowę?

talk-cancel-text = Można też wybrać inny termin albo porozmawiać z nauczycielem przez telefon.

talk-cancel-yes = Tak, odwołać

talk-cancel-no = Nie, zostawić

talk-cancelled-title = Rozmowa jest odwołana.

talk-cancelled-text = Nie będzie już przypomnień. Można znowu wybrać termin.

## The school did something. Messages: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-proposed-title = Czy ten termin rozmowy Państwu odpowiada? Dziecko: { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-planned-title = Państwa termin rozmowy. Dziecko: { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-by-school-title = Szkoła zapisała dla Państwa termin rozmowy. Dziecko: { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-off-title = Rozmowa teraz się nie odbędzie. Dziecko: { $child }

talk-why-ill = Nauczyciel jest chory.

talk-why-moved = Nauczyciel musi przełożyć rozmowę.

talk-why-closed = Szkoła jest tego dnia zamknięta.

talk-sorry = Przykro nam. Chcemy znaleźć z Państwem nowy termin.

talk-accept = ✅ Tak, pasuje

talk-other-time = 🔄 Wybór innego terminu

talk-accepted-title = Świetnie, do zobaczenia!

# Variables:
#   $minutes (Count) - how late the teacher is
talk-late-title = { PLURAL($minutes) ->
    [one] Nauczyciel spóźni się o { $minutes } minutę.
    [few] Nauczyciel spóźni się o { $minutes } minuty.
    [many] Nauczyciel spóźni się o { $minutes } minut.
   *[other] Nauczyciel spóźni się o { $minutes } minuty.
}

talk-late-text = Nie trzeba się spieszyć. Państwa rozmowa zacznie się trochę później.

# Variables:
#   $child (Text) - the first name of the child
talk-missed-title = Nie udało nam się spotkać na rozmowie. Dziecko: { $child }

talk-missed-text = Nic się nie stało, tak bywa. Chcą Państwo wybrać nowy termin?

## Reminders.

# Variables:
#   $child (Text) - the first name of the child
#   $date (Date) - the day
#   $time (Time) - the hour
talk-remind = Przypominamy o rozmowie: { $date }, godz. { $time }. Dziecko: { $child }.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-tomorrow = Jutro o godz. { $time } jest rozmowa. Dziecko: { $child }.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-today = Dziś o godz. { $time } jest rozmowa. Dziecko: { $child }.

talk-remind-cannot = Nie mogą Państwo przyjść? Proszę nacisnąć „Wybór innego terminu”.

talk-come = 👍 Przyjdę

talk-come-thanks = Świetnie, do zobaczenia!

## Cannot come.

talk-cannot-title = Szkoda, że nie mogą Państwo przyjść.

talk-cannot-text = Wolą Państwo coś innego? Rozmowa może być też przez wideo lub telefon.

talk-cannot-really = Niestety nie mogę

talk-declined-title = Nauczyciel wie teraz, że nie mogą Państwo przyjść.

talk-declined-text = To w porządku. Później nadal można tu wybrać termin.

## Asking the teacher.

talk-ask-title = O co chcą Państwo zapytać?

talk-ask-time = Potrzebuję innego terminu

talk-ask-call = Czy można do mnie zadzwonić?

talk-ask-interpreter = Wolę innego tłumacza

talk-ask-teacher = Wolę innego nauczyciela

talk-ask-apart = Wolę bez drugiego rodzica

talk-asked-title = Nauczyciel już wie.

talk-asked-text = Szkoła odpowie w ciągu 3 dni szkolnych. Nie trzeba nic wyjaśniać.

## Two households. Nobody is told who booked.

talk-share-title = Czy drugi rodzic może być na tej rozmowie?

talk-share-text = Jeśli powiedzą Państwo „tak”, drugi rodzic zobaczy termin rozmowy. Jeśli powiedzą Państwo „nie”, drugi rodzic nic nie zobaczy. Nie trzeba wybierać.

talk-share-yes = Tak, może

talk-share-no = Nie, raczej nie

talk-share-yes-done = Drugi rodzic może teraz dołączyć.

talk-share-no-done = Dobrze. Drugi rodzic nie widzi nic o tej rozmowie.

# Variables:
#   $child (Text) - the first name of the child
talk-join-title = Jest już termin rozmowy. Dziecko: { $child }

talk-join-text = Mogą Państwo dołączyć. Można też wybrać własny termin.

talk-join-site = 🏫 Przyjdę do szkoły

talk-join-video = 💻 Dołączę przez wideo

talk-join-phone = 📞 Dołączę przez telefon

talk-join-no = Nie, wybiorę własny termin

talk-joined-title = Biorą Państwo udział w tej rozmowie.

talk-join-stop = Jednak nie dołączę

## The calendar file.

# Variables:
#   $child (Text) - the first name of the child
talk-file-title = Rozmowa w szkole. Dziecko: { $child }

talk-file-text = Proszę nacisnąć plik. Wtedy rozmowa będzie w Państwa kalendarzu. Termin się zmieni? Wtedy można tu pobrać nowy plik.

## My children.

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - its hour
talk-child-line = Rozmowa: { $date }, godz. { $time }

talk-child-open = 🗓 Rozmowa z nauczycielem

## Nothing to see any more.

talk-gone = Tej rozmowy już nie ma.

talk-held-title = Ta rozmowa już się odbyła.

## Button: a day that does or does not suit.

# Variables:
#   $date (Date) - the day
talk-without-day = Dzień: { $date }
