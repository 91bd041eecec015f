# review: draft

### What a parent tells the school. The school reads these sentences in Dutch, the parent in the own language: they say
### the same. Short, polite, one idea each. Names keep their form: where your language would change the ending of a name,
### put it first with a colon ("{ $child }: ...") or write "my child".

## The headings of the menu. Buttons, at most 30 characters.

tell-menu-absent = 🤒 Choroba, spóźnienie, wolne

tell-menu-day = 📅 Dziś jest inaczej

tell-menu-learn = 📚 Nauka i listy

tell-menu-care = 💬 Moje dziecko i rozmowa

tell-menu-family = 👪 Rodzina, pieniądze i inne

## The names of the kinds. Buttons, at most 40 characters.

tell-ill-today-name = Moje dziecko jest chore

tell-late-arrival-name = Przyjdziemy później

tell-appointment-name = Dentysta lub lekarz

tell-leave-request-name = Prośba o wolne (verlof)

tell-picked-up-by-someone-else-name = Ktoś inny odbierze moje dziecko

tell-goes-to-aftercare-name = Zmiana w opiece po szkole

tell-not-at-swimming-or-gym-name = Bez WF lub pływania

tell-lost-something-name = Coś zginęło

tell-materials-missing-name = Mojemu dziecku czegoś brakuje

tell-allergy-or-diet-name = Alergia lub jedzenie

tell-homework-question-name = Pytanie o zadanie domowe

tell-what-can-i-do-at-home-name = Co mogę robić w domu?

tell-question-about-test-or-report-name = Pytanie o raport lub test

tell-word-not-understood-name = Nie rozumiem tego słowa

tell-do-not-understand-letter-name = Nie rozumiem tego listu

tell-want-a-talk-name = Proszę o rozmowę

tell-child-is-sad-name = Moje dziecko jest smutne

tell-being-bullied-name = Inni dokuczają mojemu dziecku

tell-conflict-with-other-child-name = Kłótnia z innym dzieckiem

tell-need-interpreter-name = Potrzebuję tłumacza

tell-read-it-to-me-name = Wolę to usłyszeć niż czytać

tell-safety-signal-name = Coś nie jest bezpieczne

tell-general-message-name = Inna wiadomość

tell-compliment-name = Dobre słowo

tell-can-help-name = Mogę pomóc

tell-payment-question-name = Pytanie o pieniądze

tell-new-address-or-phone-name = Nowy adres lub telefon

tell-household-info-name = Nie mieszkamy razem

tell-worry-about-school-rule-name = Coś mi się nie podoba

tell-complaint-start-name = Mam skargę

tell-ill-better-name = Moje dziecko jest już zdrowe

tell-leave-question-name = Pytanie o wolne

tell-reminder-question-name = Pytanie o wiadomość

tell-reminder-help-name = Pomoc przy wiadomości

tell-answer-back-name = Odpowiedź

## Ill, late, away: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-ill-today = { $child }: moje dziecko jest chore i nie przyjdzie do szkoły: { $date }.

# Variables:
#   $symptom (Text) - the word to choose by
tell-ill-symptom = { $symptom ->
    [fever] Moje dziecko ma gorączkę.
    [vomiting] Moje dziecko wymiotuje.
    [cold] Moje dziecko jest przeziębione.
    [headache] Moje dziecko boli głowa.
    [rather-not-say] Nie chcę mówić, co jest mojemu dziecku.
   *[other] Mojemu dziecku jest coś innego.
}

# Variables:
#   $better (Text) - as it was chosen or typed
tell-ill-back = Myślę, że moje dziecko wróci tego dnia: { $better }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-ill-better = { $child }: moje dziecko jest już zdrowe i znów przyjdzie do szkoły: { $date }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $minutes (Count) - how many
tell-late-arrival = { $child } przyjdzie około { $minutes } minut później: { $date }.

# Variables:
#   $reason (Text) - the word to choose by
tell-late-reason = { $reason ->
    [traffic] To przez ruch na drodze.
    [overslept] Zaspaliśmy.
    [appointment] Mamy umówioną wizytę.
   *[other] Jest inny powód.
}

tell-late-sorry = Przepraszam za kłopot.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-appointment = { $child } ma umówioną wizytę. Dzień: { $date }.

# Variables:
#   $what (Text) - the word to choose by
tell-appointment-what = { $what ->
    [dentist] To wizyta u dentysty.
    [doctor] To wizyta u lekarza.
    [hospital] To wizyta w szpitalu.
    [speech-therapy] To wizyta u logopedy.
    [other-therapy] To wizyta na leczenie lub terapię.
   *[other] To inna wizyta.
}

# Variables:
#   $from (Text) - as it was chosen or typed
tell-appointment-from = Moje dziecko wyjdzie ze szkoły o godz. { $from }.

# Variables:
#   $until (Text) - as it was chosen or typed
tell-appointment-until = Moje dziecko wróci o godz. { $until }.

# Variables:
#   $person (Text) - as it was chosen or typed
tell-appointment-person = Kto odbierze moje dziecko: { $person }.

# Variables:
#   $child (Text) - the child's first name
#   $dates (Text) - as it was chosen or typed
#   $reason (Text) - the word to choose by
tell-leave-request = { $reason ->
    [religious-feast] Zgłoszenie: { $child } ma wolne z powodu święta religijnego: { $dates }.
   *[other] Prośba o wolne. Dziecko: { $child }. Dni: { $dates }.
}

# Variables:
#   $reason (Text) - the word to choose by
tell-leave-reason = { $reason ->
    [wedding] Powód to ślub w rodzinie.
    [moving] Powód to przeprowadzka.
    [funeral] Powód to pogrzeb.
    [serious-illness] Powód to poważna choroba w rodzinie.
    [jubilee] Powód to jubileusz w rodzinie.
    [religious-feast] Powód to święto religijne.
    [seasonal-work] Powód to wakacje. Z powodu naszej pracy są możliwe tylko wtedy.
   *[other] Jest inny powód.
}

tell-leave-document = Mam dokument, na przykład zaproszenie.

# Variables:
#   $child (Text) - the child's first name
tell-leave-question = Mam pytanie o wolne dla dziecka ({ $child }). Czy mogą mi Państwo wyjaśnić zasady?

## Today is different: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $person (Text) - as it was chosen or typed
tell-picked-up-by-someone-else = { $child }: moje dziecko odbierze ktoś inny. Kto odbierze: { $person }. Dzień: { $date }.

# Variables:
#   $last (Text) - as it was chosen or typed
tell-picked-up-last = Tak będzie do tego dnia włącznie: { $last }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $what (Text) - the word to choose by
tell-goes-to-aftercare = { $what ->
    [to-bso] { $child } idzie do opieki po szkole (BSO): { $date }.
   *[not-to-bso] { $child } nie idzie do opieki po szkole (BSO): { $date }.
    [picked-up-by-neighbour] { $child } idzie z sąsiadami: { $date }.
}

# Variables:
#   $fetched (Text) - as it was chosen or typed
tell-aftercare-fetched = Odbiorę moje dziecko osobiście o godz. { $fetched }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $lesson (Text) - the word to choose by
tell-not-at-swimming-or-gym = { $lesson ->
    [swimming] { $child } nie może pływać: { $date }.
   *[gym] { $child } nie może ćwiczyć na WF (gym): { $date }.
}

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-lost-something = { $what ->
    [coat] { $child }: zginęła kurtka.
    [gym-bag] { $child }: zginął worek na WF.
    [bag] { $child }: zginął plecak.
    [lunch-box] { $child }: zginęło pudełko na śniadanie.
    [glasses] { $child }: zginęły okulary.
   *[other] { $child }: coś zginęło.
}

# Variables:
#   $when (Text) - as it was chosen or typed
tell-lost-when = Zginęło tego dnia: { $when }.

tell-lost-seen = Czy to mogło zostać w szkole?

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-materials-missing = { $what ->
    [gym-clothes] { $child } nie ma jeszcze stroju na WF.
    [exercise-book] { $child } nie ma jeszcze zeszytu.
    [pen] { $child } nie ma jeszcze długopisu.
    [chromebook] { $child } nie ma jeszcze laptopa do szkoły.
    [bag] { $child } nie ma jeszcze plecaka.
   *[other] { $child } nie ma jeszcze czegoś do szkoły.
}

# Variables:
#   $help (Text) - the word to choose by
tell-materials-help = { $help ->
    [money] Nie możemy teraz za to zapłacić. Czy mogą Państwo pomóc?
   *[arrange] Szybko to załatwimy.
}

# Variables:
#   $child (Text) - the child's first name
#   $diet (Text) - the word to choose by
tell-allergy-or-diet = { $diet ->
    [allergy] { $child } ma alergię.
    [no-pork] { $child } nie je wieprzowiny.
    [no-meat] { $child } nie je mięsa.
    [no-gelatin] { $child } nie je żelatyny.
    [vegetarian] { $child } je tylko wegetariańskie jedzenie.
    [diabetes] { $child } ma cukrzycę.
   *[other] { $child } nie może czegoś jeść.
}

# Variables:
#   $food (Text) - as it was chosen or typed
tell-diet-food = Chodzi o: { $food }.

tell-diet-serious = Uwaga: reakcja może być poważna.

# Variables:
#   $medicine (Text) - the word to choose by
tell-diet-medicine = { $medicine ->
    [yes] Moje dziecko potrzebuje na to leku.
   *[no] Moje dziecko nie potrzebuje na to leku.
}

tell-diet-ask = Czy moje dziecko może dostać coś innego, gdy w klasie jest poczęstunek (traktatie)?

## Learning: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $subject (Text) - the word to choose by
tell-homework-question = { $subject ->
    [reading] Mam pytanie o czytanie. Dziecko: { $child }.
    [spelling] Mam pytanie o pisownię. Dziecko: { $child }.
    [maths] Mam pytanie o matematykę. Dziecko: { $child }.
    [tables] Mam pytanie o tabliczkę mnożenia. Dziecko: { $child }.
    [topography] Mam pytanie o miejsca na mapie (topografie). Dziecko: { $child }.
    [book-talk] Mam pytanie o wystąpienie w klasie lub opowiadanie o książce (spreekbeurt, boekbespreking). Dziecko: { $child }.
   *[other] Mam pytanie o inny przedmiot. Dziecko: { $child }.
}

# Variables:
#   $difficulty (Text) - the word to choose by
tell-homework-difficulty = { $difficulty ->
    [too-easy] Zadanie domowe jest za łatwe.
    [too-hard] W domu nie idzie dobrze. To jest za trudne.
    [no-time] W domu jest na to za mało czasu.
   *[not-clear] Nie jest jasne, co moje dziecko ma zrobić.
}

tell-homework-ask = Jak mogę najlepiej pomóc mojemu dziecku?

# Variables:
#   $child (Text) - the child's first name
#   $subject (Text) - the word to choose by
tell-what-can-i-do-at-home = { $subject ->
    [reading] Chętnie pomogę w domu w czytaniu. Dziecko: { $child }.
    [spelling] Chętnie pomogę w domu w pisowni. Dziecko: { $child }.
    [maths] Chętnie pomogę w domu w matematyce. Dziecko: { $child }.
    [tables] Chętnie pomogę w domu w nauce tabliczki mnożenia. Dziecko: { $child }.
    [topography] Chętnie pomogę w domu w nauce miejsc na mapie (topografie). Dziecko: { $child }.
    [book-talk] Chętnie pomogę w domu przygotować wystąpienie lub opowiadanie o książce (spreekbeurt, boekbespreking). Dziecko: { $child }.
   *[other] Chętnie pomogę w domu w innym przedmiocie. Dziecko: { $child }.
}

# Variables:
#   $daily (Count) - how many minutes a day
tell-home-daily = Mam około { $daily } minut dziennie.

tell-home-ask = Co najlepiej robić?

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-question-about-test-or-report = { $what ->
    [report] { $child }: nie rozumiem dobrze raportu z postępów (rapport). Czy mogą Państwo wyjaśnić, co on znaczy?
    [test] { $child }: nie rozumiem dobrze testu. Czy mogą Państwo wyjaśnić, co znaczy wynik?
    [advice] { $child }: nie rozumiem dobrze zalecenia szkoły (schooladvies). Czy mogą Państwo wyjaśnić, co ono znaczy?
   *[level] { $child }: nie rozumiem dobrze poziomu. Czy mogą Państwo wyjaśnić, co on znaczy?
}

# Variables:
#   $word (Text) - as it was chosen or typed
tell-word-not-understood = Nie rozumiem tego słowa: „{ $word }”. Czy mogą je Państwo wyjaśnić?

# Variables:
#   $which (Text) - the word to choose by
tell-do-not-understand-letter = { $which ->
    [newsletter] Nie rozumiem dobrze wiadomości z nowościami (nieuwsbrief). Czy mogą mi Państwo wyjaśnić najważniejsze rzeczy, prostym niderlandzkim lub z tłumaczem?
    [letter] Nie rozumiem dobrze listu ze szkoły. Czy mogą mi Państwo wyjaśnić najważniejsze rzeczy, prostym niderlandzkim lub z tłumaczem?
    [app] Nie rozumiem dobrze wiadomości w aplikacji szkoły. Czy mogą mi Państwo wyjaśnić najważniejsze rzeczy, prostym niderlandzkim lub z tłumaczem?
   *[other] Nie rozumiem dobrze wiadomości ze szkoły. Czy mogą mi Państwo wyjaśnić najważniejsze rzeczy, prostym niderlandzkim lub z tłumaczem?
}

## How the child is, and talking: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-want-a-talk = { $about ->
    [learning] Chcę porozmawiać z Państwem o nauce. Dziecko: { $child }.
    [behaviour] Chcę porozmawiać z Państwem o zachowaniu. Dziecko: { $child }.
    [friends] Chcę porozmawiać z Państwem o kolegach i koleżankach. Dziecko: { $child }.
    [health] Chcę porozmawiać z Państwem o zdrowiu. Dziecko: { $child }.
    [practical] Chcę porozmawiać z Państwem o sprawie praktycznej. Dziecko: { $child }.
   *[other] Chcę z Państwem porozmawiać. Dziecko: { $child }.
}

# Variables:
#   $long (Count) - how many minutes
tell-talk-long = Wystarczy rozmowa do { $long } minut.

# Variables:
#   $moment (Text) - the word to choose by
tell-talk-moment = { $moment ->
    [before-school] Najlepiej pasuje mi przed lekcjami.
    [morning] Najlepiej pasuje mi rano.
    [afternoon] Najlepiej pasuje mi po południu.
    [evening] Najlepiej pasuje mi wieczorem.
   *[after-school] Najlepiej pasuje mi po lekcjach.
}

# Variables:
#   $online (Text) - the word to choose by
tell-talk-online = { $online ->
   *[at-school] Chętnie przyjdę do szkoły.
    [online] Chętnie porozmawiam online.
    [phone] Chętnie porozmawiam przez telefon.
}

# Variables:
#   $interpreter (Text) - the word to choose by
tell-talk-interpreter = { $interpreter ->
    [none] Tłumacz nie jest potrzebny.
    [video] Potrzebuję tłumacza przez wideo.
    [on-site] Potrzebuję tłumacza w szkole.
   *[phone] Potrzebuję tłumacza przez telefon.
}

# Variables:
#   $child (Text) - the child's first name
#   $since (Text) - the word to choose by
tell-child-is-sad = { $since ->
    [today] { $child }: moje dziecko jest dziś smutne.
    [weeks] { $child }: od kilku tygodni moje dziecko jest smutne.
   *[days] { $child }: od kilku dni moje dziecko jest smutne.
}

# Variables:
#   $about (Text) - the word to choose by
tell-sad-about = { $about ->
    [friends] Może chodzi o kolegów i koleżanki.
    [sleep] Moje dziecko źle śpi.
    [tired] Moje dziecko jest bardzo zmęczone.
    [home-changed] W domu coś się zmieniło.
    [afraid] Moje dziecko się boi.
   *[dont-know] Nie wiem dlaczego.
}

tell-sad-ask = Czy mogą Państwo zwrócić uwagę na moje dziecko? Proszę mi powiedzieć, co Państwo widzą.

# Variables:
#   $child (Text) - the child's first name
#   $since (Text) - the word to choose by
tell-being-bullied = { $since ->
    [today] { $child }: dziś inni dokuczali mojemu dziecku.
    [days] { $child }: od kilku dni inni dokuczają mojemu dziecku.
    [longer] { $child }: inni już od dłuższego czasu dokuczają mojemu dziecku.
   *[weeks] { $child }: od kilku tygodni inni dokuczają mojemu dziecku.
}

# Variables:
#   $where (Text) - the word to choose by
tell-bullied-where = { $where ->
    [class] To się dzieje w klasie.
   *[playground] To się dzieje na boisku szkolnym.
    [online] To się dzieje online.
    [way-home] To się dzieje po drodze.
}

tell-bullied-hurt = Moje dziecko coś boli albo jest ranne. Czy mogą Państwo dziś do mnie zadzwonić?

tell-bullied-ask = Martwię się. Czy mogą Państwo porozmawiać o tym z moim dzieckiem i ze mną?

# Variables:
#   $child (Text) - the child's first name
tell-conflict-with-other-child = { $child }: moje dziecko pokłóciło się z innym dzieckiem.

# Variables:
#   $when (Text) - as it was chosen or typed
tell-conflict-when = To było tego dnia: { $when }.

tell-conflict-ask = Czy mogą Państwo sprawdzić, co się stało?

# Variables:
#   $occasion (Text) - the word to choose by
#   $language (Text) - as it was chosen or typed
tell-need-interpreter = { $occasion ->
   *[talk] Potrzebuję tłumacza na rozmowę. Język: { $language }.
    [letter] Potrzebuję tłumacza do listu. Język: { $language }.
    [meeting] Potrzebuję tłumacza na wieczór dla rodziców (ouderavond). Język: { $language }.
}

# Variables:
#   $date (Text) - as it was chosen or typed
tell-interpreter-date = Dzień: { $date }.

# Variables:
#   $how (Text) - the word to choose by
tell-interpreter-how = { $how ->
    [video] Tłumacz przez wideo jest w porządku.
    [on-site] Proszę o tłumacza w szkole.
   *[phone] Tłumacz przez telefon jest w porządku.
}

tell-read-it-to-me = Trudno mi czytać. Czy mogą mi Państwo mówić o ważnych rzeczach?

# Variables:
#   $how (Text) - the word to choose by
tell-read-how = { $how ->
    [talk-at-school] Czy mogą mi Państwo powiedzieć to w szkole?
    [voice-message] Czy mogą mi Państwo wysłać wiadomość głosową?
   *[call-me] Czy mogą Państwo do mnie zadzwonić?
}

tell-safety-signal = Bardzo się martwię o bezpieczeństwo dziecka.

# Variables:
#   $what (Text) - the word to choose by
tell-safety-what = { $what ->
   *[my-child] Chodzi o moje dziecko.
    [at-home] Chodzi o dom.
    [at-school] Chodzi o szkołę.
    [online] Chodzi o coś online.
}

tell-safety-call = Czy mogą Państwo dziś do mnie zadzwonić?

## Family, money, helping, other: the sentences.

# Variables:
#   $child (Text) - the child's first name
tell-general-message = Mam wiadomość. Dziecko: { $child }.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-compliment = { $about ->
    [teacher] Dziękuję. Cieszymy się, że mamy takiego nauczyciela. Pozdrawia też { $child }.
    [activity] Dziękuję za piękne zajęcia. { $child } chętnie o nich opowiada w domu.
    [school] Dziękuję. { $child } bardzo chętnie opowiada w domu o klasie.
    [help] Dziękuję za pomoc. Dziecko: { $child }.
   *[other] Dziękuję. Bardzo się cieszymy, { $child } też.
}

# Variables:
#   $what (Text) - the word to choose by
tell-can-help = { $what ->
    [trip] Chętnie pomogę przy wycieczce.
    [reading] Chętnie pomogę w czytaniu.
    [celebration] Chętnie pomogę przy święcie w szkole.
    [sports] Chętnie pomogę przy sporcie.
    [cooking] Chętnie pomogę w gotowaniu.
    [clothes] Chętnie pomogę przy ubraniach.
    [repair] Chętnie pomogę coś naprawić.
   *[other] Chętnie pomogę w szkole.
}

# Variables:
#   $date (Text) - as it was chosen or typed
tell-help-date = Mogę tego dnia: { $date }.

# Variables:
#   $from (Text) - as it was chosen or typed
tell-help-from = Mogę od godz. { $from }.

# Variables:
#   $until (Text) - as it was chosen or typed
tell-help-until = Mogę do godz. { $until }.

tell-help-dutch = Mówię jeszcze mało po niderlandzku.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-payment-question = { $about ->
    [contribution] Mam pytanie o dobrowolną składkę (ouderbijdrage). Dziecko: { $child }.
    [trip] Mam pytanie o wycieczkę szkolną. Dziecko: { $child }.
    [camp] Mam pytanie o wyjazd z noclegiem (kamp). Dziecko: { $child }.
    [milk] Mam pytanie o mleko w szkole. Dziecko: { $child }.
   *[other] Mam pytanie o coś w szkole. Dziecko: { $child }.
}

# Variables:
#   $wish (Text) - the word to choose by
tell-payment-wish = { $wish ->
    [pay-later] Chcę zapłacić później.
    [pay-less] Mogę zapłacić część.
    [cannot-pay] Nie mogę teraz za to zapłacić.
   *[question] Czy mogą Państwo do mnie zadzwonić lub napisać?
}

tell-payment-along = Czy moje dziecko i tak może brać udział?

# Variables:
#   $phone (Text) - as it was chosen or typed
tell-new-phone = Nasz nowy numer telefonu: { $phone }.

# Variables:
#   $email (Text) - as it was chosen or typed
tell-new-email = Nasz nowy adres e-mail: { $email }.

# Variables:
#   $address (Text) - as it was chosen or typed
tell-new-address = Nasz nowy adres: { $address }.

# Variables:
#   $from (Text) - as it was chosen or typed
tell-new-from = To jest ważne od tego dnia: { $from }.

# Variables:
#   $family (Text) - the word to choose by
#   $child (Text) - the child's first name
tell-new-family = { $family ->
    [yes] To dotyczy wszystkich dzieci z naszej rodziny.
   *[no] To dotyczy tylko jednego dziecka: { $child }.
}

# Variables:
#   $know (Text) - the word to choose by
tell-new-know = { $know ->
    [class-list] To może być na liście klasy.
   *[school-only] To jest tylko dla szkoły.
}

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-household-info = { $what ->
   *[second-parent] { $child } ma dwa adresy: my, rodzice, nie mieszkamy razem. Jak drugi rodzic też może dostawać wszystkie wiadomości?
    [guardian] { $child } ma opiekuna prawnego (voogd). Jak opiekun prawny też może dostawać wszystkie wiadomości?
    [stepparent] { $child } ma ojczyma lub macochę. Co szkoła może mówić tej osobie?
    [foster-parent] { $child } ma rodziców zastępczych. Jak oni też mogą dostawać wszystkie wiadomości?
    [phone-list] { $child }: kto jest w szkole na liście telefonów? Chcę sprawdzić tę listę.
    [address-hidden] { $child }: nasz adres ma pozostać tajny. Chcę o tym z Państwem porozmawiać.
}

# Variables:
#   $about (Text) - the word to choose by
tell-worry-about-school-rule = { $about ->
    [rules] Mam wątpliwości co do zasady w szkole. Czy mogą Państwo wyjaśnić, dlaczego tak jest? Chętnie o tym porozmawiam.
    [safety] Martwię się o bezpieczeństwo w szkole. Czy mogą Państwo powiedzieć, co szkoła robi w tej sprawie? Chętnie o tym porozmawiam.
    [costs] Mam wątpliwości co do kosztów. Czy mogą Państwo wyjaśnić, dlaczego tak jest? Chętnie o tym porozmawiam.
    [homework] Mam wątpliwości co do zadań domowych. Czy mogą Państwo wyjaśnić, dlaczego tak jest? Chętnie o tym porozmawiam.
    [phones] Mam wątpliwości co do zasady o telefonach. Czy mogą Państwo wyjaśnić, dlaczego tak jest? Chętnie o tym porozmawiam.
    [food] Mam wątpliwości co do zasady o jedzeniu. Czy mogą Państwo wyjaśnić, dlaczego tak jest? Chętnie o tym porozmawiam.
   *[other] Mam wątpliwości co do czegoś w szkole. Czy mogą Państwo wyjaśnić, dlaczego tak jest? Chętnie o tym porozmawiam.
}

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-complaint-start = { $about ->
    [teacher] Chcę porozmawiać o skardze na nauczyciela. Dziecko: { $child }.
   *[school] Chcę porozmawiać o skardze na szkołę. Dziecko: { $child }.
    [safety] Chcę porozmawiać o skardze w sprawie bezpieczeństwa. Dziecko: { $child }.
    [other-parent] Chcę porozmawiać o skardze na innego rodzica. Dziecko: { $child }.
    [treatment] Chcę porozmawiać o skardze na to, jak szkoła traktuje moje dziecko. Dziecko: { $child }.
    [costs] Chcę porozmawiać o skardze w sprawie kosztów. Dziecko: { $child }.
}

# Variables:
#   $talked (Text) - the word to choose by
tell-complaint-talked = { $talked ->
    [yes] Rozmowa z nauczycielem już była.
   *[no] Rozmowy z nauczycielem jeszcze nie było.
}

tell-complaint-step = Czy mogą się Państwo ze mną skontaktować w sprawie następnego kroku?

tell-complaint-call = Czy mogą Państwo do mnie zadzwonić?

## About a message of the school, and answering back.

# Variables:
#   $child (Text) - the child's first name
#   $block (Text) - as it was chosen or typed
tell-reminder-about = Chodzi o wiadomość „{ $block }”. Dziecko: { $child }.

# Variables:
#   $day (Text) - as it was chosen or typed
tell-reminder-day = Wiadomość przyszła tego dnia: { $day }.

# Variables:
#   $question (Text) - the word to choose by
tell-reminder-question = { $question ->
    [not-clear] To nie jest dla mnie jasne. Czy mogą to Państwo wyjaśnić?
    [which-day] Na który dzień to jest?
    [bring] Co ma przynieść moje dziecko?
   *[other] Mam o to pytanie.
}

tell-reminder-help = Nie rozumiem tej wiadomości. Czy mogą Państwo do mnie zadzwonić?

# Variables:
#   $back (Text) - the word to choose by
tell-answer-back = { $back ->
   *[thanks] Dziękuję.
    [agreed] Tak jest dobrze.
    [not-clear] Nie rozumiem dobrze Państwa odpowiedzi. Czy mogą ją Państwo wyjaśnić?
    [please-call-me] Czy mogą Państwo do mnie zadzwonić?
}

## The questions, one on a screen. `tell-ask-<field>`, or `tell-ask-<kind>-<field>` where a kind asks it in its own way.

tell-ask-date = Którego dnia?

tell-ask-dates = Od którego dnia?

tell-ask-dates-last = Do którego dnia włącznie?

tell-ask-symptom = Co jest dziecku? Można to pominąć.

tell-ask-better = Jak Państwo myślą, kiedy dziecko wróci?

tell-ask-minutes = Ile minut później?

tell-ask-late-arrival-reason = Jaki jest powód?

tell-ask-appointment-what = Jaka to wizyta? „Coś innego” wystarczy.

tell-ask-from = Od której godziny?

tell-ask-until = Do której godziny?

tell-ask-appointment-from = O której dziecko wyjdzie ze szkoły?

tell-ask-appointment-until = O której dziecko wróci?

tell-ask-appointment-person = Kto odbierze dziecko?

tell-ask-leave-request-reason = Jaki jest powód?

tell-ask-document = Czy mają Państwo dokument, na przykład zaproszenie?

tell-ask-person = Kto odbierze dziecko? Proszę napisać, jak ta osoba się nazywa i kim jest dla dziecka.

tell-ask-last = Czy to potrwa dłużej? Do którego dnia włącznie?

tell-ask-goes-to-aftercare-what = Co się zmienia?

tell-ask-fetched = Czy sami Państwo odbiorą dziecko? O której godzinie?

tell-ask-lesson = W czym dziecko nie może brać udziału?

tell-ask-lost-something-what = Co zginęło?

tell-ask-when = Którego dnia to było?

tell-ask-materials-missing-what = Czego brakuje dziecku?

tell-ask-help = Czy mogą to Państwo załatwić sami?

tell-ask-diet = O co chodzi?

tell-ask-food = Jakie jedzenie? Proszę to napisać.

tell-ask-medicine = Czy dziecko potrzebuje leku?

tell-ask-serious = Czy reakcja może być poważna?

tell-ask-subject = Jaki przedmiot?

tell-ask-difficulty = Co jest trudne?

tell-ask-daily = Ile minut dziennie Państwo mają?

tell-ask-question-about-test-or-report-what = Co nie jest jasne?

tell-ask-word = Jakie słowo? Proszę napisać je dokładnie tak samo.

tell-ask-which = Co nie jest jasne?

tell-ask-about = O co chodzi?

tell-ask-long = Ile minut Państwo potrzebują?

tell-ask-moment = Kiedy najlepiej Państwu pasuje?

tell-ask-online = Jak chcą Państwo rozmawiać?

tell-ask-interpreter = Czy potrzebny jest tłumacz?

tell-ask-since = Od kiedy?

tell-ask-where = Gdzie to się dzieje?

tell-ask-hurt = Czy dziecko coś boli albo jest ranne?

tell-ask-contact = Czy osoba kontaktowa w szkole (contactpersoon) też może to przeczytać?

tell-ask-language = Jaki język?

tell-ask-occasion = Do czego?

tell-ask-how = Jak?

tell-ask-safety-signal-what = O co chodzi? Można to pominąć.

tell-ask-head = Czy dyrektor też może to przeczytać?

tell-ask-can-help-what = W czym chcą Państwo pomóc?

tell-ask-dutch = Ile mówią Państwo po niderlandzku?

tell-ask-wish = Czego Państwo sobie życzą?

tell-ask-phone = Jaki jest nowy numer telefonu?

tell-ask-email = Jaki jest nowy adres e-mail?

tell-ask-address = Jaki jest nowy adres?

tell-ask-new-address-or-phone-from = Od którego dnia?

tell-ask-family = Czy to dotyczy wszystkich Państwa dzieci w tej szkole?

tell-ask-know = Kto może to wiedzieć?

tell-ask-household-info-what = O co chodzi?

tell-ask-talked = Czy rozmowa z nauczycielem już była?

tell-ask-call = Czy szkoła ma do Państwa zadzwonić?

tell-ask-question = Jakie mają Państwo pytanie?

tell-ask-back = Co chcą Państwo odpowiedzieć?

tell-ask-day = Którego dnia?

## The choices. Buttons, at most 40 characters. The same word means the same everywhere.

tell-choice-yes = Tak

tell-choice-no = Nie

tell-choice-other = Coś innego

tell-choice-fever = Gorączka

tell-choice-vomiting = Wymioty

tell-choice-cold = Przeziębienie

tell-choice-headache = Ból głowy

tell-choice-rather-not-say = Nie chcę tego mówić

tell-choice-traffic = Ruch na drodze

tell-choice-overslept = Zaspaliśmy

tell-choice-appointment = Umówiona wizyta

tell-choice-dentist = Dentysta

tell-choice-doctor = Lekarz

tell-choice-hospital = Szpital

tell-choice-speech-therapy = Logopeda

tell-choice-other-therapy = Inne leczenie lub terapia

tell-choice-wedding = Ślub

tell-choice-moving = Przeprowadzka

tell-choice-funeral = Pogrzeb

tell-choice-serious-illness = Poważna choroba w rodzinie

tell-choice-jubilee = Jubileusz

tell-choice-religious-feast = Święto religijne

tell-choice-seasonal-work = Wakacje z powodu pracy sezonowej

tell-choice-to-bso = Idzie do opieki po szkole (BSO)

tell-choice-not-to-bso = Nie idzie do opieki po szkole (BSO)

tell-choice-picked-up-by-neighbour = Idzie z sąsiadami

tell-choice-gym = WF (gym)

tell-choice-swimming = Pływanie

tell-choice-coat = Kurtka

tell-choice-gym-bag = Worek na WF

tell-choice-bag = Plecak

tell-choice-lunch-box = Pudełko na śniadanie

tell-choice-glasses = Okulary

tell-choice-gym-clothes = Strój na WF

tell-choice-exercise-book = Zeszyt

tell-choice-pen = Długopis

tell-choice-chromebook = Laptop

tell-choice-arrange = Tak, załatwimy to

tell-choice-money = Nie, teraz to za drogie

tell-choice-allergy = Alergia

tell-choice-no-pork = Bez wieprzowiny

tell-choice-no-meat = Bez mięsa

tell-choice-no-gelatin = Bez żelatyny

tell-choice-vegetarian = Jedzenie wegetariańskie

tell-choice-diabetes = Cukrzyca

tell-choice-reading = Czytanie

tell-choice-spelling = Pisownia

tell-choice-maths = Matematyka

tell-choice-tables = Tabliczka mnożenia

tell-choice-topography = Miejsca na mapie (topografie)

tell-choice-book-talk = Wystąpienie lub opowiadanie o książce

tell-choice-too-easy = Za łatwe

tell-choice-too-hard = Za trudne

tell-choice-not-clear = Niejasne

tell-choice-no-time = Za mało czasu

tell-choice-report = Raport z postępów (rapport)

tell-choice-test = Test

tell-choice-level = Poziom

tell-choice-advice = Zalecenie szkoły (schooladvies)

tell-choice-newsletter = Nowości ze szkoły (nieuwsbrief)

tell-choice-letter = List

tell-choice-app = Wiadomość w aplikacji

tell-choice-learning = Nauka

tell-choice-behaviour = Zachowanie

tell-choice-friends = Koledzy i koleżanki

tell-choice-health = Zdrowie

tell-choice-practical = Sprawa praktyczna

tell-choice-before-school = Przed lekcjami

tell-choice-morning = Rano

tell-choice-afternoon = Po południu

tell-choice-after-school = Po lekcjach

tell-choice-evening = Wieczorem

tell-choice-at-school = W szkole

tell-choice-online = Online

tell-choice-phone = Przez telefon

tell-choice-none = Bez tłumacza

tell-choice-video = Przez wideo

tell-choice-on-site = Tłumacz w szkole

tell-choice-today = Dziś

tell-choice-days = Kilka dni

tell-choice-weeks = Kilka tygodni

tell-choice-longer = Dłużej

tell-choice-sleep = Zły sen

tell-choice-tired = Zmęczenie

tell-choice-home-changed = W domu coś się zmieniło

tell-choice-afraid = Strach

tell-choice-dont-know = Nie wiem

tell-choice-class = W klasie

tell-choice-playground = Na boisku szkolnym

tell-choice-way-home = Po drodze

tell-choice-talk = Rozmowa

tell-choice-meeting = Wieczór dla rodziców (ouderavond)

tell-choice-call-me = Proszę o telefon

tell-choice-talk-at-school = Rozmowa w szkole

tell-choice-voice-message = Wiadomość głosowa

tell-choice-my-child = Moje dziecko

tell-choice-at-home = Dom

tell-choice-teacher = Nauczyciel

tell-choice-activity = Zajęcia

tell-choice-school = Szkoła

tell-choice-help = Pomoc ze szkoły

tell-choice-trip = Wycieczka

tell-choice-celebration = Święto

tell-choice-sports = Sport

tell-choice-cooking = Gotowanie

tell-choice-clothes = Ubrania

tell-choice-repair = Naprawianie

tell-choice-little = Jeszcze mało

tell-choice-enough = Wystarczająco

tell-choice-contribution = Dobrowolna składka (ouderbijdrage)

tell-choice-camp = Wyjazd z noclegiem (kamp)

tell-choice-milk = Mleko w szkole

tell-choice-pay-later = Zapłacić później

tell-choice-pay-less = Zapłacić mniej

tell-choice-cannot-pay = Nie mogę za to zapłacić

tell-choice-question = Mam inne pytanie

tell-choice-school-only = Tylko szkoła

tell-choice-class-list = Także na liście klasy

tell-choice-second-parent = Drugi rodzic

tell-choice-guardian = Opiekun prawny (voogd)

tell-choice-stepparent = Ojczym lub macocha

tell-choice-foster-parent = Rodzice zastępczy

tell-choice-phone-list = Lista telefonów

tell-choice-address-hidden = Nasz adres ma pozostać tajny

tell-choice-rules = Zasada

tell-choice-safety = Bezpieczeństwo

tell-choice-costs = Koszty

tell-choice-homework = Zadania domowe

tell-choice-phones = Telefony

tell-choice-food = Jedzenie

tell-choice-other-parent = Inny rodzic

tell-choice-treatment = Jak szkoła traktuje moje dziecko

tell-choice-which-day = Który to dzień?

tell-choice-bring = Co ma przynieść moje dziecko?

tell-choice-thanks = Dziękuję

tell-choice-agreed = Tak jest dobrze

tell-choice-please-call-me = Proszę do mnie zadzwonić

## Before the first question.

tell-first-leave = Tak prosi się o wolne. Dziecko chodzi do szkoły w każdy dzień szkolny. Wolne jest możliwe tylko z ważnego powodu i za zgodą dyrektora. Inaczej jest ze świętem religijnym. Wystarczy je zgłosić. Nie trzeba czekać na zgodę.

tell-first-leave-how = Święto religijne proszę zgłosić co najmniej 2 dni wcześniej. Jest inny powód? Proszę poprosić co najmniej 8 tygodni wcześniej. To niemożliwe? Wtedy proszę poprosić jak najszybciej. Na wyjazd poza feriami i wakacjami szkoła zwykle nie daje zgody.

tell-first-numbers = Czy teraz jest niebezpieczeństwo? Proszę dzwonić pod 112. Veilig Thuis pomaga w dzień i w nocy, za darmo: 0800 2000.

tell-first-always-welcome = Dziecko zawsze może brać udział.

tell-first-complaint = Tak może wyglądać droga skargi. 1. Rozmowa z nauczycielem. 2. Rozmowa z dyrektorem. 3. Rozmowa z osobą kontaktową w szkole (contactpersoon). 4. Prośba o pomoc do osoby zaufania spoza szkoły (vertrouwenspersoon). 5. Komisja do spraw skarg (klachtencommissie). Czy rozmawiali już Państwo z nauczycielem? Wtedy proszę zacząć od kroku 2 lub 3.

tell-first-complaint-after = Skarga nigdy nie powinna szkodzić dziecku. Ta wiadomość idzie do osoby kontaktowej i do dyrektora. Nauczyciel jej nie dostanie. To nie jest jeszcze oficjalna skarga.

tell-first-general = Czy Państwa wiadomość jest już w menu? Wtedy proszę wybrać ją tam. Szkoła od razu przeczyta ją po niderlandzku, bez błędów.

## Before sending.

# Variables:
#   $reason (Text) - the word to choose by
tell-note-leave = { $reason ->
    [religious-feast] Święto religijne wystarczy zgłosić, co najmniej 2 dni wcześniej. Nie trzeba czekać na zgodę.
    [funeral] Proszę poprosić o to jak najszybciej. Czy to pilne? Proszę zadzwonić do szkoły. Ta wiadomość nie jest jeszcze zgodą.
    [serious-illness] Proszę poprosić o to jak najszybciej. Czy to pilne? Proszę zadzwonić do szkoły. Ta wiadomość nie jest jeszcze zgodą.
   *[other] Proszę poprosić o to co najmniej 8 tygodni wcześniej. Proszę poczekać na zgodę. Proszę jeszcze nie rezerwować podróży. Ta wiadomość nie jest jeszcze zgodą.
}

tell-note-leave-feast = Zwykle jest to jeden dzień na święto.

tell-note-leave-season = Dla wakacji z powodu pracy sezonowej są osobne zasady. Takie wakacje są możliwe raz w roku szkolnym. Trwają najwyżej 10 dni szkolnych. Nie są możliwe w pierwszych 2 tygodniach roku szkolnego. Szkoła prosi o zaświadczenie od pracodawcy.

tell-note-aftercare = Opieka po szkole (BSO) nie dostaje tej wiadomości. Czy to jest dla nich ważne? Wtedy proszę im o tym powiedzieć.

tell-note-serious = Reakcja może być poważna. Proszę porozmawiać o tym z nauczycielem przed następnym dniem szkolnym. Można też zadzwonić do szkoły.

tell-note-money = Czyta to tylko szkoła. To nigdy nie trafi na listę klasy.

tell-note-numbers = Czy teraz jest niebezpieczeństwo? Proszę dzwonić pod 112. Veilig Thuis: 0800 2000. Wtedy proszę nie czekać tu na odpowiedź.

tell-note-address = Nie wysyłamy tego do drugiego rodzica. Wybierają Państwo listę klasy? Wtedy mogą to przeczytać wszyscy rodzice w klasie. Dane drugiego rodzica się nie zmieniają.

tell-note-household = Drugi rodzic łączy się sam, przez własny list ze szkoły. Nie trzeba mówić dlaczego.

tell-note-complaint = Nauczyciel tego nie dostanie. To nie jest jeszcze oficjalna skarga.

## The quick replies of the school: the parent reads them, and in Dutch they are the buttons. At most 60 characters.

tell-reply-received = Państwa wiadomość jest przeczytana. Dziękujemy.

tell-reply-get-well = Życzymy dziecku zdrowia!

tell-reply-please-call = Czy mogą Państwo zadzwonić do szkoły?

tell-reply-ok = Tak jest dobrze.

tell-reply-ask-other-time = Czy możliwa jest inna godzina?

tell-reply-show-id = Dobrze. Proszę zabrać dokument tożsamości.

tell-reply-accepted = Dziecko dostanie wolne.

tell-reply-refused = Dziecko nie dostanie wolnego.

tell-reply-need-form = Potrzebny jest formularz. Proszę zapytać o niego w szkole.

tell-reply-found = Znalazło się. Jest w szkole.

tell-reply-look-in-box = Proszę zajrzeć do skrzynki ze znalezionymi rzeczami.

tell-reply-not-found = Jeszcze się nie znalazło. Zwracamy uwagę.

tell-reply-explanation = Wyjaśnię to Państwu.

tell-reply-short-video = Wyślę Państwu krótki film.

tell-reply-let-it-be = Zadanie domowe można na razie zostawić. To w porządku.

tell-reply-talk = Chętnie o tym z Państwem porozmawiam.

tell-reply-tip = Wyślę Państwu wskazówkę.

tell-reply-send-book = Dam do domu książkę lub kartkę z ćwiczeniami.

tell-reply-explain = Wyjaśnię to Państwu.

tell-reply-arrange-interpreter = Szkoła załatwi tłumacza.

tell-reply-call = Zadzwonię do Państwa.

tell-reply-we-help = Szkoła pomoże.

tell-reply-i-will-watch = Zwrócę uwagę na dziecko.

tell-reply-i-talk-with-child = Porozmawiam z dzieckiem.

tell-reply-received-today = Wiadomość jest przeczytana. Dziś się tym zajmę.

tell-reply-anti-bullying-person = Zadzwoni osoba, która w szkole pomaga przy dokuczaniu.

tell-reply-we-talk-with-children = Porozmawiamy z dziećmi.

tell-reply-propose-times = Wyślę Państwu terminy rozmowy.

tell-reply-ib-joins = Tak. Przyjdzie też IB’er. Pomaga w nauce i zachowaniu.

tell-reply-arranged = Tłumacz jest załatwiony.

tell-reply-not-possible = Tłumacza nie będzie. Poszukamy czegoś innego.

tell-reply-other-date = Czy możliwy jest inny dzień?

tell-reply-will-call = Zadzwonię do Państwa.

tell-reply-note-in-plan = Dobrze. Zapiszemy to w ustaleniach.

tell-reply-thank-you = Dziękujemy. Miło to czytać.

tell-reply-head-contacts-you = Dyrektor skontaktuje się z Państwem.

tell-reply-call-within-days = Zadzwonimy do Państwa w ciągu kilku dni.

tell-reply-appointment = Umówimy się z Państwem na rozmowę.

tell-reply-send-procedure = Wyślemy Państwu kolejne kroki na papierze.

tell-reply-called = Zadzwoniliśmy do Państwa.

tell-reply-will-call-today = Zadzwonimy do Państwa dziś.

tell-reply-changed = To jest zmienione. Dziękujemy.

tell-reply-need-document = Potrzebujemy jeszcze dokumentu.

tell-reply-noted = To jest zapisane. Będziemy o tym pamiętać.

tell-reply-form-for-medicine = Lek: proszę wypełnić w szkole formularz.

tell-reply-how-to-link = Drugi rodzic dostanie własny list ze szkoły.

tell-reply-yes-come = Tak, chętnie! Zapraszamy.

tell-reply-enough-helpers = Dziękujemy. Jest już dość osób do pomocy.

tell-reply-other-day = Dziękujemy. Czy możliwy jest inny dzień?

tell-reply-always-welcome = Dziecko zawsze może brać udział.

tell-reply-municipality-help = Gmina (gemeente) może pomóc. Powiemy, jak.
