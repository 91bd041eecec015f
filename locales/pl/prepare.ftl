# review: draft

### Preparing a talk: what a parent, and a child, want to say. The teacher gets the same messages in Dutch.

## The first screen.

# Variables:
#   $child (Text) - the first name of the child
prepare-title = Przygotowanie do rozmowy. Dziecko: { $child }

prepare-text = Kilka krótkich pytań. Można wybrać odpowiedź albo napisać własną. Każde pytanie można pominąć. Nie ma złych odpowiedzi.

prepare-who-reads = Czytają to tylko nauczyciele klasy. Mogą to przeczytać dopiero po Państwa zgodzie.

prepare-until = Do rozmowy można wszystko zmienić i usunąć.

# Variables:
#   $done (Count) - how many questions have an answer
#   $all (Count) - how many questions there are
prepare-progress = Odpowiedzi: { $done } z { $all }.

# Variables:
#   $done (Count) - how many questions for the child have an answer
#   $all (Count) - how many questions there are for the child
prepare-progress-child = Odpowiedzi dziecka: { $done } z { $all }.

## Buttons of the first screen, at most 35 characters.

prepare-begin = ▶️ Zaczynamy

prepare-go-on = ▶️ Dalej

prepare-child-page = 🧒 Strona dziecka

prepare-read = 👀 To przeczyta nauczyciel

prepare-table = 📄 Kartka na rozmowę

prepare-delete = 🗑 Usunięcie wszystkiego

## On every question.

# Variables:
#   $step (Count) - which question this is
#   $steps (Count) - how many questions there are
prepare-step = Pytanie { $step } z { $steps }.

prepare-pick = Proszę nacisnąć to, co pasuje. Można wybrać więcej niż jedną odpowiedź.

prepare-child-text = Proszę zrobić to razem z dzieckiem. Wystarczą trzy obrazki albo jedno zdanie.

prepare-your-words = Państwa słowa:

prepare-taken-back = Coś się zmieniło. Nauczyciel może to przeczytać dopiero po nowej Państwa zgodzie.

## Buttons of a question, at most 35 characters.

prepare-own = ✏️ Własnymi słowami

prepare-own-change = ✏️ Zmiana własnych słów

prepare-skip = Pomijam ➡️

prepare-stop = ⏸ Przerwa. Wszystko jest zapisane.

## Writing in own words.

# Variables:
#   $most (Count) - how many characters the message may have
prepare-write = Proszę napisać teraz jedną wiadomość. Najwięcej znaków: { $most }.

prepare-write-how = Można pisać w swoim języku. Nikt tego nie tłumaczy. Nauczyciel widzi dokładnie to, co Państwo piszą.

prepare-write-before = Teraz zapisany jest ten tekst. Zastąpi go Państwa nowa wiadomość.

prepare-kept = ✅ Zapisane.

# Variables:
#   $count (Count) - how many characters the message has
#   $most (Count) - how many it may have
#   $over (Count) - how many are too many
prepare-too-long = Ta wiadomość jest jeszcze za długa. Liczba znaków: { $count }. Może być: { $most }. Za dużo: { $over }.

prepare-shorter = Państwa wiadomość jest nadal wyżej na czacie. Proszę ją skrócić i wysłać jeszcze raz.

## Buttons while writing, at most 35 characters.

prepare-not-now = Nie teraz

prepare-drop-words = 🗑 Usunięcie własnych słów

## What the teacher will read, before the parent approves it.

prepare-read-title = To przeczyta nauczyciel

prepare-read-text = Najpierw jest tekst w Państwa języku. Pod nim jest tekst po niderlandzku, który dostanie nauczyciel.

prepare-read-none = Nic nie jest jeszcze wybrane ani napisane.

prepare-child-says = To mówi dziecko

prepare-parent-says = To mówi rodzic

# Variables:
#   $language (Text) - the language, as in "in het Oekraïens"
prepare-own-words = Własnymi słowami. Język: { $language }. Nikt tego nie tłumaczył.

prepare-own-words-same = Własnymi słowami.

prepare-not-approved = Nauczyciel nie może jeszcze tego przeczytać.

# Variables:
#   $date (Date) - the day on which the parent approved it
prepare-approved = Data Państwa zgody: { $date }. Nauczyciel może to przeczytać.

prepare-moved = Dziecko jest teraz w innej klasie. Nauczyciel nowej klasy tego nie czyta. Tu nie można już nic zmienić.

prepare-over = Rozmowa już się zaczęła albo skończyła. Tu nie można już nic zmienić.

## Buttons, at most 35 characters.

prepare-approve = 👍 Dobrze. Nauczyciel może czytać.

prepare-change = ✏️ Chcę coś zmienić

## Deleting.

prepare-delete-title = Usunąć wszystko?

prepare-delete-text = Wtedy znikną wszystkie Państwa odpowiedzi, także odpowiedzi dziecka. Nauczyciel nie będzie mógł ich już przeczytać.

prepare-delete-yes = Tak, usunąć wszystko

prepare-delete-no = Nie, zostawić

prepare-deleted = Wszystko jest usunięte.

## To show at the table. The child reads along, so worries and practical matters are left out.

prepare-table-title = Kartka na rozmowę

prepare-table-text = Można to pokazać podczas rozmowy. Dziecko czyta razem z Państwem. Dlatego nie ma tu zmartwień ani spraw praktycznych.

prepare-pause = Można poprosić o przerwę.

prepare-again = Można zapytać jeszcze raz, własnymi słowami.

## The questions of the parent, each with the heading above the answers (at most 30 characters).
## The answers are buttons and sentences at once: the parent says them, the teacher reads them. At most 50 characters.

prepare-proud = Z czego dziecko jest dumne?

prepare-proud-name = Z tego dziecko jest dumne

prepare-proud-draw = Moje dziecko ładnie rysuje lub wycina i klei.

prepare-proud-read = Moje dziecko lubi czytać.

prepare-proud-count = Moje dziecko dobrze liczy.

prepare-proud-sport = Moje dziecko jest dobre w sporcie lub tańcu.

prepare-proud-languages = Moje dziecko mówi więcej niż jednym językiem.

prepare-proud-home = Moje dziecko dobrze pomaga w domu.

prepare-proud-kind = Moje dziecko jest miłe dla innych.

prepare-proud-brave = Moje dziecko odważnie próbuje nowych rzeczy.

prepare-likes = Co dziecko lubi robić?

prepare-likes-name = To moje dziecko lubi robić

prepare-know = Co pomoże nauczycielowi dobrze zrozumieć dziecko?

prepare-know-name = To warto wiedzieć

prepare-know-time = Moje dziecko potrzebuje czasu, żeby przywyknąć.

prepare-know-quiet = Moje dziecko pracuje najlepiej, gdy jest cicho.

prepare-know-move = Moje dziecko chce się dużo ruszać.

prepare-know-shy = Moje dziecko jest na początku nieśmiałe.

prepare-know-talks = Moje dziecko lubi dużo mówić.

prepare-know-dutch = Moje dziecko jeszcze uczy się niderlandzkiego.

prepare-know-praise = Mojemu dziecku pomaga pochwała.

prepare-know-short = Mojemu dziecku pomagają krótkie wyjaśnienia.

prepare-hope = Na co mają Państwo nadzieję w tym roku szkolnym?

prepare-hope-name = Moje nadzieje na ten rok

prepare-hope-happy = Mam nadzieję, że dziecko będzie lubić szkołę.

prepare-hope-friends = Mam nadzieję, że dziecko znajdzie przyjaciół.

prepare-hope-dutch = Mam nadzieję, że dziecko opanuje niderlandzki.

prepare-hope-read = Mam nadzieję, że dziecko będzie dobrze czytać.

prepare-hope-count = Mam nadzieję, że dziecko będzie dobrze liczyć.

prepare-hope-brave = Mam nadzieję, że dziecko nabierze odwagi.

prepare-hope-alone = Mam nadzieję, że dziecko będzie samodzielniejsze.

prepare-worry = Czy coś Państwa martwi?

prepare-worry-name = Moje zmartwienia

prepare-worry-note = Czyta to tylko nauczyciel. Dziecko tego nie widzi.

prepare-worry-friends = Martwię się o przyjaźnie dziecka.

prepare-worry-bullying = Martwi mnie dokuczanie.

prepare-worry-learning = Martwię się o naukę.

prepare-worry-language = Martwię się o język.

prepare-worry-feeling = Martwię się, jak czuje się moje dziecko.

prepare-worry-home = W domu nie jest teraz łatwo.

prepare-worry-later = Wolę opowiedzieć o tym na rozmowie.

prepare-worry-none = Teraz nic mnie nie martwi.

prepare-contact = Jaki kontakt z nauczycielem Państwu odpowiada?

prepare-contact-name = Taki kontakt mi odpowiada

prepare-contact-app = Odpowiada mi wiadomość w aplikacji.

prepare-contact-phone = Odpowiada mi rozmowa przez telefon.

prepare-contact-mail = Odpowiada mi e-mail.

prepare-contact-door = Odpowiada mi krótka rozmowa przy drzwiach.

prepare-contact-paper = Odpowiada mi list na papierze.

prepare-ask = O co chcą Państwo zapytać nauczyciela?

prepare-ask-name = O to chcę zapytać

prepare-ask-rules = Mam pytanie o zasady w szkole.

prepare-ask-language = Mam pytanie o język.

prepare-ask-behaviour = Mam pytanie o zachowanie.

prepare-ask-friends = Mam pytanie o przyjaźnie.

prepare-ask-homework = Mam pytanie o zadania domowe.

prepare-ask-home = Chcę wiedzieć, jak mogę pomóc w domu.

prepare-ask-support = Mam pytanie o dodatkową pomoc.

prepare-ask-money = Mam pytanie o pieniądze.

prepare-practical = Czy są sprawy praktyczne?

prepare-practical-name = Sprawy praktyczne

prepare-practical-note = Nie trzeba tu nic wyjaśniać. Będzie o tym mowa na rozmowie.

prepare-practical-allergy = Chcę porozmawiać o alergii.

prepare-practical-medicine = Chcę porozmawiać o lekach.

prepare-practical-food = Chcę porozmawiać o jedzeniu.

prepare-practical-prayer = Chcę porozmawiać o modlitwie.

prepare-practical-fetch = Chcę porozmawiać o odbieraniu przez inną osobę.

prepare-practical-address = Chcę porozmawiać o drugim adresie.

prepare-talk = Co pomoże Państwu w rozmowie?

prepare-talk-name = To pomoże mi w rozmowie

prepare-talk-alone = Proszę o ostatnie 5 minut bez dziecka.

prepare-talk-aloud = Trudno mi czytać. Proszę mi to powiedzieć.

prepare-talk-hearing = Słabo słyszę. Proszę mówić do mnie spokojnie.

prepare-talk-sight = Słabo widzę. Proszę przeczytać mi to na głos.

prepare-talk-longer = Proszę o więcej czasu na rozmowę.

prepare-talk-helper = Przyjdzie ze mną ktoś, kto mi pomaga.

prepare-talk-short = Pomagają mi krótkie zdania.

## The child's own page. The child says it; small words, a picture first. Answers at most 28 characters.

prepare-learn = Jak lubię się uczyć?

prepare-learn-name = Tak lubię się uczyć

prepare-learn-look = 👀 Patrzę

prepare-learn-listen = 👂 Słucham

prepare-learn-do = ✋ Robię coś rękami

prepare-learn-play = 🎲 Przez zabawę

prepare-learn-book = 📖 Z książką

prepare-learn-together = 👫 Razem

prepare-learn-alone = 🙂 Samodzielnie

prepare-learn-quiet = 🤫 Gdy jest cicho

prepare-good = Co mi dobrze idzie?

prepare-good-name = To mi dobrze idzie

prepare-good-draw = 🎨 Rysowanie

prepare-good-sport = ⚽ Sport

prepare-good-read = 📚 Czytanie

prepare-good-count = 🔢 Liczenie

prepare-good-sing = 🎵 Śpiewanie

prepare-good-build = 🧱 Budowanie

prepare-good-help = 🤝 Pomaganie

prepare-good-tell = 💬 Opowiadanie

prepare-hard = Co jest trudne?

prepare-hard-name = To jest trudne

prepare-hard-read = 📚 Czytanie

prepare-hard-count = 🔢 Liczenie

prepare-hard-write = ✏️ Pisanie

prepare-hard-sit = 🪑 Spokojne siedzenie

prepare-hard-ask = 🙋 Pytanie o coś

prepare-hard-dutch = 🗣 Niderlandzki

prepare-hard-friends = 👫 Szukanie przyjaciół

prepare-hard-noise = 🔊 Gdy jest głośno

prepare-safe = Kiedy dobrze się czuję w szkole?

prepare-safe-name = Wtedy dobrze się czuję

prepare-safe-friend = 👫 Z kimś, kogo lubię

prepare-safe-teacher = 🍎 Przy nauczycielu

prepare-safe-quiet = 🤫 Gdy jest spokojnie

prepare-safe-outside = 🌳 Na dworze

prepare-safe-plan = 📅 Gdy wiem, co będzie

prepare-safe-language = 🗣 Gdy słyszę swój język

prepare-safe-place = 🪑 Na swoim miejscu

prepare-help = Jakiej pomocy chcę?

prepare-help-name = Takiej pomocy chcę

prepare-help-again = 🔁 Wyjaśnienie jeszcze raz

prepare-help-time = ⏳ Więcej czasu

prepare-help-picture = 🖼 Obrazek

prepare-help-child = 👫 Pomoc innego dziecka

prepare-help-near = 🍎 Blisko nauczyciela

prepare-help-break = 🛋 Chwila odpoczynku

prepare-help-talk = 💬 Krótka rozmowa

prepare-help-try = 💪 Najpierw bez pomocy

## The sheet for the table and the form on paper: Dutch beside the family's language, on A4.

# Variables:
#   $child (Text) - the first name of the child
prepare-sheet-title = Rozmowa w szkole. Dziecko: { $child }

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - when it begins
prepare-sheet-when = { $date }, godz. { $time }

# Variables:
#   $teacher (Text) - the name of the teacher
prepare-sheet-teacher = Nauczyciel: { $teacher }

## The order of the talk, each line with its minutes before it. At most 40 characters.

prepare-sheet-order = Jak przebiega rozmowa

# Variables:
#   $minutes (Count) - how many minutes
prepare-sheet-minutes = { $minutes } min

prepare-sheet-begins = Powitanie. Zaczyna dziecko.

prepare-sheet-child = Opowiada dziecko.

prepare-sheet-parents = Opowiadają rodzice.

prepare-sheet-teacher-tells = Opowiada nauczyciel.

prepare-sheet-together = Wspólne ustalenia.

prepare-slowly = Można poprosić o powolne mówienie.

## Above empty lines.

prepare-sheet-agreed = To ustalamy

## The form on paper, for a family without Telegram.

prepare-paper-text = Proszę zaznaczyć krzyżykiem to, co pasuje. Można coś dopisać. Każde pytanie można pominąć.

prepare-paper-back = Proszę oddać tę kartkę nauczycielowi. Czytają ją tylko nauczyciele klasy.

prepare-paper-own = Własnymi słowami, we własnym języku:

prepare-paper-child = Strona dziecka
