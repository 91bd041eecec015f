# review: draft

### The school's newsletter in the parent's chat: what matters most, reading on, answering with a tap, what is on.

## The first line, which also shows on a locked telephone. At most 80 characters with usual names.

# Variables:
#   $from (Text) - the name of the school, or of the class: "4A"
#   $title (Text) - the title of the newsletter, as the school wrote it
news-title = { $from }: { $title }

## Lines of what matters most: the name of an announcement, the day and the hour. One line each.

# Variables:
#   $kind (Text) - the name of the announcement: "Schoolreis"
#   $when (Text) - the day, perhaps with the hour
news-line = • { $kind }: { $when }
# Variables:
#   $kind (Text) - the name of the announcement
news-line-plain = • { $kind }
# Variables:
#   $line (Text) - a line as above
news-line-changed = { $line } (zmiana)
# Variables:
#   $line (Text) - a line as above
#   $names (Text) - first names of children, with commas
news-line-of = { $line } ({ $names })
# Variables:
#   $date (Date) - the day
#   $from (Time) - when it begins
#   $until (Time) - when it ends
news-hours = { $date }, od godz. { $from } do godz. { $until }
# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour of it
news-hour = { $date }, godz. { $time }
# Variables:
#   $date (Date) - the last day on which something can be done
news-until = ostatni dzień to { $date }
# Variables:
#   $count (Count) - announcements that are not among the lines
news-more = { PLURAL($count) ->
    [one] Jest tu jeszcze { $count } informacja. Proszę nacisnąć „Czytam dalej”.
    [few] Są tu jeszcze { $count } informacje. Proszę nacisnąć „Czytam dalej”.
    [many] Jest tu jeszcze { $count } informacji. Proszę nacisnąć „Czytam dalej”.
   *[other] Jest tu jeszcze { $count } informacji. Proszę nacisnąć „Czytam dalej”.
}
# Heading where brothers and sisters have different announcements.
news-for-all = Dla wszystkich Państwa dzieci
# Variables:
#   $names (Text) - first names of children, with commas; or "Voor al uw kinderen"
news-for = ({ $names })

## Lines of the message.

news-corrected = Uwaga: szkoła zmieniła tę wiadomość. Teraz wszystko się zgadza.
news-anew = Jest zmiana, która dotyczy jednego dnia. Proszę przeczytać wiadomość jeszcze raz.
news-is-understood = ✔️ Przeczytali to Państwo i jest to jasne.
news-nothing = W tej wiadomości nie ma nic, co dotyczy Państwa dzieci.
news-taken-back = Szkoła wycofała tę wiadomość. Nie trzeba nic robić.
news-read-text = Dziękujemy. Szkoła widzi, że wiadomość jest przeczytana.

## Buttons under the message. At most 30 characters.

news-read-on = 📖 Czytam dalej
news-sign-up = ✍️ Zgłoszenie udziału
news-words = 🔎 Wyjaśnienie szkolnych słów
news-letter = ✉️ List po niderlandzku
# Variables:
#   $name (Text) - the name of an announcement
news-more-of = ▸ { $name }
# Variables:
#   $first (Text) - a short day: "di 01-12"; or what can be done
#   $second (Text) - the name of an announcement or of a child, or a title
news-button = { $first } · { $second }

## The Dutch letter and the school words in it.

news-letter-none = Szkoła nie dodała listu do tej wiadomości.
news-words-title = Szkolne słowa w liście
news-words-none = Nie ma tu trudnych szkolnych słów.

## Dates for the own calendar.

news-dates-text = Co chcą Państwo zapisać w swoim kalendarzu?
news-dates-none = Nie ma tu już żadnych dni do zapisania.
news-file-all = 📅 Wszystkie dni razem
# In a calendar.
# Variables:
#   $name (Text) - the name of an announcement
#   $names (Text) - first names of children, with commas
news-event = { $name } ({ $names })

## Signing up and helping. Buttons of at most 40 characters.

news-sign-up-which = Do czego chcą się Państwo zgłosić?
news-help-which = W czym chcą Państwo pomóc?
news-come-family = 👍 Tak, przyjdziemy
news-not-come-family = 👎 Nie, nie przyjdziemy
news-undo-coming = ↩️ Usuwam moją odpowiedź
# Variables:
#   $child (Text) - the first name of the child
news-undo-coming-child = ↩️ Usuwam odpowiedź: { $child }
news-undo-help = ↩️ Jednak nie mogę pomóc
news-costs = 💶 Mam pytanie o pieniądze
news-report = 🤒 Zgłaszam chorobę dziecka

## After a tap: short and warm.

# Variables:
#   $child (Text) - the first name of the child
news-coming = Jak miło! Szkoła już wie: { $child } przyjdzie.
news-coming-family = Jak miło! Szkoła już wie, że Państwo przyjdą.
news-how-many = Ile osób od Państwa przyjdzie?
# Variables:
#   $count (Count) - so many people come
news-coming-people = { PLURAL($count) ->
    [one] Jak miło! Szkoła już wie: przyjdzie { $count } osoba.
    [few] Jak miło! Szkoła już wie: przyjdą { $count } osoby.
    [many] Jak miło! Szkoła już wie: przyjdzie { $count } osób.
   *[other] Jak miło! Szkoła już wie: przyjdzie { $count } osoby.
}
# Variables:
#   $child (Text) - the first name of the child
news-not-coming = Dziękujemy. Szkoła już wie: { $child } nie przyjdzie.
news-not-coming-family = Dziękujemy. Szkoła już wie, że Państwo nie przyjdą.
news-rather-not = Dobrze. Szkoła już o tym wie.
news-helping-text = Jak miło, dziękujemy! Szkoła już wie, że mogą Państwo pomóc. Wystarczy trochę niderlandzkiego.

## Why somebody does not come. Nobody has to say it.

news-why = Czy chcą Państwo powiedzieć dlaczego? Nie trzeba tego mówić. Państwa odpowiedź widzi tylko nauczyciel.
news-why-costs = Dziękujemy. Widzi to tylko nauczyciel. Dziecko zawsze może brać udział, także gdy Państwo nie płacą.
news-why-other = Dziękujemy. Widzi to tylko nauczyciel.

## Lines under an announcement: what was answered before.

# Variables:
#   $child (Text) - the first name of the child
news-is-coming = ✔️ { $child } przyjdzie.
# Variables:
#   $child (Text) - the first name of the child
news-is-not-coming = { $child } nie przyjdzie. Szkoła o tym wie.
news-is-coming-family = ✔️ Państwa odpowiedź: przyjdziemy.
# Variables:
#   $count (Count) - so many people come
news-is-coming-people = { PLURAL($count) ->
    [one] ✔️ Od Państwa przyjdzie { $count } osoba.
    [few] ✔️ Od Państwa przyjdą { $count } osoby.
    [many] ✔️ Od Państwa przyjdzie { $count } osób.
   *[other] ✔️ Od Państwa przyjdzie { $count } osoby.
}
news-is-not-coming-family = Państwa odpowiedź: nie przyjdziemy. Szkoła o tym wie.
news-is-rather-not = Państwa odpowiedź: raczej nie. Szkoła o tym wie.
news-is-costs = Mają Państwo pytanie o pieniądze. Widzi to tylko nauczyciel.
news-is-helping = ✔️ Państwa odpowiedź: mogę pomóc. Szkoła o tym wie.
news-is-call = 📞 Szkoła wie, że proszą Państwo o telefon.

## The offer of a call.

news-call-ask = Czy mam poprosić szkołę o telefon do Państwa?
news-call-text = Szkoła już wie, że proszą Państwo o telefon. Szkoła skontaktuje się z Państwem.
news-call-no-text = Dobrze. Zawsze można przeczytać wiadomość jeszcze raz.

## What is on: entry in the main menu (at most 30 characters), and the list.

news-on = 📅 Co będzie w szkole
news-on-title = Co będzie w szkole?
news-on-week = W tym tygodniu
news-on-week-none = W tym tygodniu nie ma już nic więcej.
news-on-month = Potem
news-on-month-none = Na najbliższy miesiąc jeszcze nic nie ma.
news-on-more = Jest jeszcze więcej. W swoim kalendarzu zobaczą Państwo wszystko.

## Looking back.

news-past = 🗞️ Aktualności ze szkoły
news-past-title = Aktualności ze szkoły
news-past-text = To są ostatnie wiadomości. Proszę nacisnąć wiadomość, żeby przeczytać ją jeszcze raz.
news-past-none = Nie ma jeszcze aktualności ze szkoły.
news-search = 🔍 Szukanie
news-search-title = Szukanie w aktualnościach
news-search-text = Proszę wpisać słowo, na przykład: wycieczka. Może to być całe słowo lub jego część, w Państwa języku lub po niderlandzku.
# Variables:
#   $word (Text) - what the parent typed
news-found-title = Szukane słowo: { $word }
news-found-text = To słowo jest tutaj:
news-found-none = Nie ma tu tego słowa. Proszę spróbować z innym słowem.
news-search-again = 🔍 Szukam jeszcze raz

## The calendar on the own telephone. Buttons of at most 30 characters.

news-feed = 📲 Kalendarz w moim telefonie
# Variables:
#   $school (Text) - the name of the school
news-feed-name = Szkoła: { $school }
news-feed-title = Kalendarz w Państwa telefonie
news-feed-text = W kalendarzu w telefonie mogą Państwo widzieć wszystkie ważne dni w szkole. Nowe dni pojawią się tam same.
news-feed-secret = Link jest tajny. Kto ma link, może zobaczyć te dni. Proszę nikomu go nie dawać.
news-feed-make = 🔑 Tworzę link
news-feed-made = To jest Państwa link. Pokazuję go tylko jeden raz. Proszę skopiować go teraz:
news-feed-how = Proszę otworzyć kalendarz w telefonie. Proszę wybrać: dodaj kalendarz przez link (URL). Tam proszę wkleić link.
# Variables:
#   $date (Date) - when the address was made
news-feed-since = Mają już Państwo link. Dzień utworzenia: { $date }. Link się zgubił? Wtedy można utworzyć nowy. Stary link nie będzie już działać.
news-feed-renew = 🔑 Tworzę nowy link
news-feed-end = 🗑️ Usuwam link
news-feed-none = W Państwa szkole nie jest to teraz możliwe.
