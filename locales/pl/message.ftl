# review: draft

### "Tell the teacher": what stands around the messages. The messages themselves are in tell.ftl.

## Buttons that lead here, at most 30 characters.

message-tell = ✉️ Wiadomość do nauczyciela

message-mine = 📨 Moje wiadomości

## The menu.

message-start-title = O które dziecko chodzi?

message-start-none = Z tym czatem nie jest jeszcze połączone żadne dziecko.

# Variables:
#   $child (Text) - the child's first name
message-menu-title = Co chcą Państwo powiedzieć? Dziecko: { $child }

message-menu-text = Wybierają Państwo w swoim języku. Szkoła czyta po niderlandzku. Najpierw zobaczą Państwo wiadomość sami.

# Variables:
#   $phone (Text) - the telephone number of the school
message-menu-phone = Zawsze można też zadzwonić do szkoły: { $phone }

message-heading-text = Proszę wybrać wiadomość.

message-begin = ▶️ Zaczynam

message-leave-ask = ❓ Mam pytanie o zasady

## The questions.

message-skip = Pomijam ➡️

message-show = 👀 Podgląd wiadomości

message-drop = 🗑 Wyrzucam

message-dropped = Wiadomość jest wyrzucona. Szkoła nic nie dostanie.

# Variables:
#   $date (Date) - the day
message-today = Dziś: { $date }

# Variables:
#   $date (Date) - the day
message-tomorrow = Jutro: { $date }

# Variables:
#   $date (Date) - the day
message-yesterday = Wczoraj: { $date }

message-other-days = 📅 Inny dzień

# Variables:
#   $date (Date) - the day
message-only-this-day = Tylko { $date }

message-months-text = Proszę wybrać miesiąc.

message-days-text = Proszę wybrać dzień.

message-hours-text = Najpierw proszę wybrać godzinę.

message-minutes-text = Teraz proszę wybrać minuty.

# Variables:
#   $most (Count) - how many it may have
message-write = Proszę napisać to teraz w jednej wiadomości, we własnym języku. Mieści się do { $most } liter i znaków.

message-write-how = Szkoła czyta dokładnie to, co Państwo piszą.

# Variables:
#   $most (Count) - how many it may have
message-write-value = Proszę napisać to teraz tutaj. Mieści się do { $most } liter i znaków.

message-write-required = W tej wiadomości potrzebne są Państwa własne słowa.

message-write-before = To już Państwo napisali:

message-words-title = Czy chcą Państwo coś dopisać?

# Variables:
#   $count (Count) - how many characters it has
#   $most (Count) - how many it may have
#   $over (Count) - how many are too many
message-too-long = Liczba liter i znaków w tym tekście: { $count }. Mieści się: { $most }. Za dużo o: { $over }.

message-shorter = Proszę wysłać krótszy tekst. Państwa tekst jest nadal na czacie.

message-photo-title = Czy chcą Państwo wysłać zdjęcie listu?

message-photo-text = Proszę teraz wysłać tu zdjęcie. Uwaga: na zdjęciu mogą być nazwiska. Zdjęcie dostaną tylko nauczyciele dziecka. My nie przechowujemy zdjęcia. Zostaje ono jednak w czatach nauczycieli.

message-photo-kept = Zdjęcie będzie wysłane razem z wiadomością.

message-photo-wanted = To nie jest zdjęcie. Proszę wysłać zdjęcie albo to pominąć.

# Under the photo that a teacher gets.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class; may be empty
message-photo-caption = Zdjęcie do wiadomości. Dziecko: { $child } { $group }

# Variables:
#   $word (Text) - the word that was typed
message-known-title = Co znaczy „{ $word }”

message-known-text = Czy teraz to jest jasne?

message-known-enough = ✅ Tak, to jasne

message-known-ask = ✉️ Jednak zapytam

message-fetching-title = W tej sprawie proszę zadzwonić do szkoły

message-fetching-text = Tej wiadomości nie można tu wysłać. Szkoła chce o tym z Państwem porozmawiać.

## The preview.

message-preview-title = Czy to się zgadza?

message-preview-own = To mówią Państwo:

message-preview-dutch = To czyta szkoła:

# Variables:
#   $who (Text) - who reads it, with commas
message-preview-readers = Kto to przeczyta: { $who }.

message-to-teacher = nauczyciele klasy

message-to-office = sekretariat

message-to-head = dyrektor

message-to-contact = osoba kontaktowa

message-send = ✅ Tak, wysyłam

message-change = ✏️ Chcę coś zmienić

message-call-now = Być może szkoła nie przeczyta tej wiadomości na czas. Proszę też zadzwonić do szkoły.

# Variables:
#   $phone (Text) - the telephone number of the school
message-call-number = Można to też powiedzieć przez telefon: { $phone }

message-leave-feast-late = Zasada jest taka: święto religijne zgłasza się najpóźniej 2 dni szkolne wcześniej. Teraz zostało mniej czasu. Proszę też zadzwonić do szkoły. Wiadomość można mimo to wysłać.

message-leave-holiday-late = Zasada jest taka: o wolne na wakacje prosi się najpóźniej 8 tygodni wcześniej. Teraz zostało mniej czasu. Dlatego szkoła może się nie zgodzić. Wiadomość można mimo to wysłać.

# Variables:
#   $count (Count) - the school days that are asked for
message-leave-holiday-long = Wolne na wakacje to najwyżej 10 dni szkolnych. Ta prośba obejmuje { PLURAL($count) ->
    [one] { $count } dzień szkolny
    [few] { $count } dni szkolne
    [many] { $count } dni szkolnych
   *[other] { $count } dnia szkolnego
}. Wiadomość można mimo to wysłać.

# The attendance officer (leerplichtambtenaar) works for the municipality.
# Variables:
#   $count (Count) - the school days that are asked for
message-leave-officer = Ta prośba obejmuje { PLURAL($count) ->
    [one] { $count } dzień szkolny
    [few] { $count } dni szkolne
    [many] { $count } dni szkolnych
   *[other] { $count } dnia szkolnego
}. Dyrektor decyduje o najwyżej 10 dniach szkolnych w roku szkolnym. O większej liczbie dni decyduje urzędnik gminy, który dba o chodzenie dzieci do szkoły (leerplichtambtenaar). Jak to działa? Proszę zapytać w szkole. Wiadomość można mimo to wysłać.

# Variables:
#   $child (Text) - the child's first name
#   $kind (Text) - the name of the earlier message
#   $day (Date) - its day
message-already = O tym dniu była już od Państwa wiadomość. Dziecko: { $child }. Wiadomość: { $kind }, { $day }. Czy chcą Państwo to zmienić?

# Variables:
#   $child (Text) - the child's first name
#   $kind (Text) - the name of the earlier message
#   $first (Date) - its first day
#   $last (Date) - its last day
message-already-days = O tych dniach była już od Państwa wiadomość. Dziecko: { $child }. Wiadomość: { $kind }, { $first } – { $last } (włącznie). Czy chcą Państwo to zmienić?

# A button: this message goes, and the earlier one counts no more.
message-replace = 🔁 Ta zamiast poprzedniej

# A child as it stands under a message.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class
message-child-of = { $child } ({ $group })

# Under a parent’s message. Names of parents are not known. Use "Kind: ..." where a name would change its ending.
# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-mother = Pozdrawiam, mama. Dziecko: { $child }

# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-father = Pozdrawiam, tata. Dziecko: { $child }

# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-other = Pozdrawiam. Opiekuję się dzieckiem: { $child }

# Above words that a person wrote: nobody changed them.
# Variables:
#   $language (Text) - a language: "Arabisch"
message-as-written = Własne słowa (język: { $language }). Szkoła ich nie tłumaczyła:

message-as-written-unknown = Własne słowa. Szkoła ich nie tłumaczyła:

## After sending.

message-sent-title = ✅ Wysłane

# Variables:
#   $time (Time) - the hour
#   $date (Date) - the day
message-sent-text = Państwa wiadomość jest wysłana: { $date }, godz. { $time }.

# Variables:
#   $date (Date) - the day
message-sent-open = Odpowiedź przyjdzie najpóźniej tego dnia: { $date }.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-sent-later = Szkoła zacznie czytać wiadomości: { $date }, godz. { $time }.

message-sent-urgent = Szkoła dostanie tę wiadomość od razu. Być może przeczyta ją później. Czy to pilne? Proszę zadzwonić do szkoły.

message-ill-again = 🤒 Jutro nadal choroba

message-ill-better = 🙂 Dziecko jest już zdrowe

message-ill-repeat = Czy jutro dziecko nadal jest chore? Wtedy proszę wysłać nową wiadomość.

## My messages.

# Variables:
#   $child (Text) - the child's first name
message-thread-title = Wiadomości. Dziecko: { $child }

message-thread-none = Nie ma jeszcze wiadomości.

# Variables:
#   $label (Text) - the name of the message
message-thread-draft = 📝 Jeszcze niewysłane: { $label }

message-state-sent = wysłane

message-state-seen = zobaczone

message-state-answered = jest odpowiedź

# Variables:
#   $label (Text) - the name of the message
#   $state (Text) - the state, in words
message-item = { $label } · { $state }

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-line-sent = Wysłane: { $date }, godz. { $time }.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-line-seen = Szkoła to widziała: { $date }, godz. { $time }.

message-line-not-seen = Szkoła jeszcze tego nie widziała.

# Variables:
#   $child (Text) - the child's first name
message-answer-title = Odpowiedź ze szkoły. Dziecko: { $child }

# Variables:
#   $kind (Text) - the name of the message
message-answer-to = Na Państwa wiadomość: { $kind }

# Variables:
#   $name (Text) - who of the school, as parents know them
message-answer-from = { $name } pisze:

message-answer-from-school = Szkoła pisze:

# Variables:
#   $language (Text) - a language: "Arabisch"
message-answer-own = Własne słowa szkoły (język: { $language }):

message-answer-translation = Przetłumaczył to komputer. Mogą być błędy:

message-answer-back = ↩️ Odpowiadam

message-read = 👀 Cała rozmowa

message-you-wrote = Państwa odpowiedź:

message-withdraw = 🗑 Wycofuję wiadomość

message-withdrawn = Państwa wiadomość jest wycofana. Szkoła jej nie przeczytała.

message-too-late = Szkoła już widziała tę wiadomość. Nie można jej już wycofać. Można wysłać nową wiadomość.

message-deleted = Wiadomość jest wycofana. Była już na czacie szkoły. Teraz jej tam nie ma. Możliwe, że ktoś ją już przeczytał.

message-on-its-way = Wiadomość jest właśnie w drodze do szkoły. Za minutę proszę jeszcze raz nacisnąć „Wycofuję wiadomość”.

message-stays = Ta wiadomość jest już na czacie szkoły. Nie można jej wycofać. Można wysłać nową wiadomość.

# After a message was taken back that took the place of an earlier one.
# Variables:
#   $kind (Text) - the name of the earlier message
message-counts-again = Znowu liczy się poprzednia wiadomość: { $kind }.
