# review: draft

### Privacy: what is kept, seeing it, deleting it.

privacy-title = Prywatność prostymi słowami

privacy-keeps = Przechowuję tylko: Państwa numer w aplikacji Telegram, Państwa język, wybrany wiek dzieci, Państwa wskazówki, to, co jest zapisane, i spis znalezionych słów szkolnych.

privacy-school = Są Państwo połączeni przez list ze szkoły? Wtedy znam też szkołę, imię i klasę dziecka. Wiem też, kim są Państwo dla dziecka. Szkoła widzi, że są Państwo połączeni. Szkoła nie widzi, co Państwo tu czytają.

privacy-messages = Piszą Państwo do szkoły albo czytają wiadomość ze szkoły? Wtedy przechowuję Państwa wiadomości, odpowiedzi i to, jakie przyciski Państwo nacisnęli. Przechowuję to do końca roku szkolnego. Wiadomość czyta tylko ten, kto ją dostaje.

privacy-not = Nie przechowuję Państwa własnego imienia i nazwiska ani numeru telefonu. List od Państwa czytam jeden raz. Potem usuwam tekst.

privacy-unread = Czasem nie udaje mi się przetworzyć wiadomości. Wtedy przechowuję ją siedem dni, żeby można było znaleźć błąd. Potem ją usuwam.

privacy-who = Nie przekazuję nic innym. Sam Telegram to inna firma i ma własne zasady.

privacy-choice = Zawsze można zobaczyć, co przechowuję. Zawsze można też to usunąć.

## Only for a parent who is connected with a school, and where the school has filled it in.

# Variables:
#   $school (Text) - the name of the school
#   $contact (Text) - whom to ask about privacy at this school
privacy-contact = Pytanie o prywatność, szkoła { $school }: { $contact }

# Variables:
#   $school (Text) - the name of the school
#   $route (Text) - how to complain about this school
privacy-complaint = Skarga, szkoła { $school }: { $route }

## Buttons of at most 30 characters.

privacy-see = 📄 Moje dane

privacy-forget = 🗑 Usunięcie wszystkiego

privacy-data-title = To przechowuję o Państwu

# Variables:
#   $number (Text) - the number of the chat at Telegram
privacy-data-number = Państwa numer w aplikacji Telegram: { $number }

# Variables:
#   $date (Date) - the day of the first contact
privacy-data-since = Pierwszy kontakt: { $date }

# Variables:
#   $count (Count) - cards saved
privacy-data-saved = { PLURAL($count) ->
    [one] Zapisana: { $count } karta
    [few] Zapisane: { $count } karty
    [many] Zapisane: { $count } kart
   *[other] Zapisane: { $count } karty
}

# Variables:
#   $count (Count) - tips received
privacy-data-tips = { PLURAL($count) ->
    [one] Otrzymana: { $count } wskazówka
    [few] Otrzymane: { $count } wskazówki
    [many] Otrzymane: { $count } wskazówek
   *[other] Otrzymane: { $count } wskazówki
}

# Variables:
#   $count (Count) - lists of words found in letters
privacy-data-lists = { PLURAL($count) ->
    [one] Słowa z listów ze szkoły: { $count } spis
    [few] Słowa z listów ze szkoły: { $count } spisy
    [many] Słowa z listów ze szkoły: { $count } spisów
   *[other] Słowa z listów ze szkoły: { $count } spisu
}

# Variables:
#   $count (Count) - questions about a talk that have an answer
privacy-data-prepared = { PLURAL($count) ->
    [one] Przygotowanie do rozmowy: { $count } odpowiedź
    [few] Przygotowanie do rozmowy: { $count } odpowiedzi
    [many] Przygotowanie do rozmowy: { $count } odpowiedzi
   *[other] Przygotowanie do rozmowy: { $count } odpowiedzi
}

# Variables:
#   $count (Count) - messages to the school, with its answers
privacy-data-messages = Wiadomości wymienione ze szkołą: { $count }

# Variables:
#   $child (Text) - the first name of a child
#   $school (Text) - the name of its school
privacy-data-child = Dziecko: { $child }, { $school }

privacy-data-code = Zaproszenie ze szkoły czeka na Państwa odpowiedź.

privacy-forget-title = Usunąć wszystkie Państwa dane?

privacy-forget-text = Wtedy nic już o Państwu nie wiem. Potem zawsze można zacząć od nowa: /start. Stare wiadomości zostają na tym czacie. Czat można usunąć samodzielnie w aplikacji Telegram.

## Only for a parent who is connected with a school.

privacy-forget-school = Szkoła zobaczy wtedy, że nie są już Państwo połączeni. To, co przechowuje sama szkoła, zostaje w szkole.

privacy-forget-yes = 🗑 Tak, usunąć wszystko

privacy-forget-no = Nie, zostawić

privacy-forgotten = Wszystkie Państwa dane są usunięte. Wszystkiego dobrego! Zawsze można zacząć od nowa: /start.
