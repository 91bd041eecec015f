# review: draft

### Messages from school to families. Each kind has a name (a heading, at most 30 characters), its main sentence, the same
### more simply (-simple), and one question (-ask, below it three short answers). Short sentences, one idea each, no blame.
### What the school typed itself ($which, $reason, $note, $place, $text) stays in Dutch; a remark about that is added.
### In a newsletter there is no child: a sentence that names the child or the group has a second form (-all) without them.

## Practise at home

block-practise-at-home-name = Ćwiczenie w domu
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home = Dziecko ćwiczy w domu { $what ->
    [tables] tabliczkę mnożenia (tafels)
    [reading] czytanie
    [spelling] pisownię (spelling)
    [topography] miejsca na mapie (topografie)
    [clock] odczytywanie godzin
    [money] liczenie pieniędzy
    [letters] litery
   *[other] to, co robi w szkole
}. Ostatni dzień: { $until }.
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home-simple = Ćwiczenie: { $what ->
    [tables] tabliczka mnożenia
    [reading] czytanie
    [spelling] pisownia
    [topography] miejsca na mapie
    [clock] odczytywanie godzin
    [money] liczenie pieniędzy
    [letters] litery
   *[other] to, co w szkole
}. Ostatni dzień to { $until }.
block-practise-at-home-ask = Co ćwiczy dziecko?
# Variables:
#   $days (Count) - times a week
#   $minutes (Count) - minutes
block-practise-often = Wystarczy { PLURAL($days) ->
    [one] { $days } raz
    [few] { $days } razy
    [many] { $days } razy
   *[other] { $days } raza
} w tygodniu po { PLURAL($minutes) ->
    [one] { $minutes } minucie
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
# Variables:
#   $how (Word) - aloud, say-fast, write, flashcards or video
block-practise-how = { $how ->
    [aloud] Niech dziecko czyta na głos.
    [say-fast] Niech dziecko mówi odpowiedzi szybko i głośno.
    [write] Niech dziecko to zapisuje.
    [flashcards] Pomagają karteczki z pytaniem i odpowiedzią.
   *[video] Proszę razem obejrzeć filmik.
}

## Homework

block-homework-due-name = Zadanie domowe
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
#   $subject (Word) - language, maths, topography, history, english, verbs or other
block-homework-due = { $subject ->
    [language] Zadanie domowe z języka niderlandzkiego
    [maths] Zadanie domowe z matematyki
    [topography] Zadanie domowe: miejsca na mapie (topografie)
    [history] Zadanie domowe z historii
    [english] Zadanie domowe z angielskiego
    [verbs] Zadanie domowe o czasownikach
   *[other] Zadanie domowe
}. { $do ->
    [learn] Do nauczenia się
    [make] Do zrobienia
   *[bring] Do przyniesienia
}. Na dzień: { $deadline }.
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
block-homework-due-simple = Zadanie domowe: { $do ->
    [learn] do nauczenia się
    [make] do zrobienia
   *[bring] do przyniesienia
}. Gotowe na dzień: { $deadline }.
block-homework-due-ask = Na który dzień jest zadanie domowe?

## A talk in front of the class

block-book-talk-name = Opowiadanie przed klasą
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
#   $talk (Word) - show-and-tell, book-talk or presentation
block-book-talk = { $child } ma w klasie { $talk ->
    [show-and-tell] wystąpienie na wybrany temat (spreekbeurt)
    [book-talk] opowiadanie o książce (boekbespreking)
   *[presentation] prezentację
}. Dzień: { $date }.
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
block-book-talk-simple = { $child } opowiada coś przed klasą. Dzień: { $date }.
block-book-talk-ask = Którego dnia dziecko opowiada przed klasą?
# Variables:
#   $minutes (Count) - minutes
block-book-talk-minutes = To trwa { PLURAL($minutes) ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
block-book-talk-home = W domu można ćwiczyć też we własnym języku.

## Test week

block-test-week-name = Tydzień testów (toetsweek)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-test-week = Klasa { $group } ma tydzień testów: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-test-week-all = Tydzień testów (toetsweek): { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-test-week-simple = Dziecko pisze w szkole testy: { $dates }.
block-test-week-ask = Którego dnia zaczyna się tydzień testów?
# Variables:
#   $tip (Word) - sleep, breakfast, calm or no-cramming
block-test-week-tip = { $tip ->
    [sleep] Pomaga dobry sen.
    [breakfast] Pomaga dobre śniadanie.
    [calm] Pomaga spokój. Dziecko nie musi się denerwować.
   *[no-cramming] Pomaga zabawa i wyjście na dwór.
}
block-test-week-enough = Dodatkowe ćwiczenie nie jest potrzebne.

## Report

block-report-and-talks-name = Raport z postępów (rapport)
# Variables:
#   $date (Text) - the day
block-report-and-talks = Dziecko dostanie do domu raport z postępów (rapport). Dzień: { $date }.
# Variables:
#   $date (Text) - the day
block-report-and-talks-simple = Dziecko przyniesie raport: { $date }.
# Variables:
#   $from-group (Count) - a year of school, 1 to 8
block-report-from-group = To dotyczy klas od groep { $from-group } wzwyż.
# Variables:
#   $talks-from (Text) - the day
block-report-pick = Można będzie wybrać termin rozmowy. Pierwszy dzień wyboru: { $talks-from }.
# Variables:
#   $talks-from (Text) - the day
block-report-propose = Dostaną Państwo propozycję terminu rozmowy. Pierwszy dzień propozycji: { $talks-from }.

## How it goes with one child

block-progress-positive-name = Dobra wiadomość
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-positive = { $good ->
    [reading] { $child } dobrze czyta.
    [maths] { $child } dobrze liczy.
    [playing] { $child } ładnie bawi się z innymi.
    [courage] { $child } ma odwagę zrobić coś nowego.
    [help-others] { $child } pomaga innemu dziecku.
    [effort] { $child } wytrwale pracuje.
   *[other] { $child } dobrze sobie radzi.
}
# Variables:
#   $child (Text) - first name
block-progress-positive-simple = { $child }: brawo!
block-well-done-today-name = Dziś poszło dobrze
# Variables:
#   $child (Text) - first name
block-well-done-today = { $child }: dziś poszło bardzo dobrze.
# Variables:
#   $child (Text) - first name
block-well-done-today-simple = { $child }: to był dobry dzień.
block-progress-note-name = Jak idzie dziecku
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note = To idzie dobrze ({ $child }): { $good ->
    [reading] czytanie
    [maths] matematyka
    [spelling] pisownia
    [talking] mówienie w klasie
    [listening] słuchanie
    [playing] wspólna zabawa
    [courage] odwaga do nowych rzeczy
    [help-others] pomaganie innym
    [effort] wytrwała praca
   *[alone] samodzielna praca
}.
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note-simple = { $child } dobrze to umie: { $good ->
    [reading] czytanie
    [maths] matematyka
    [spelling] pisownia
    [talking] mówienie w klasie
    [listening] słuchanie
    [playing] wspólna zabawa
    [courage] odwaga do nowych rzeczy
    [help-others] pomaganie innym
    [effort] wytrwała praca
   *[alone] samodzielna praca
}.
block-progress-note-ask = Co dziecko może jeszcze ćwiczyć?
# Variables:
#   $child (Text) - first name
#   $practise (Word) - what to practise, a word
block-progress-practise = { $child } może jeszcze ćwiczyć: { $practise ->
    [reading] czytanie
    [tables] tabliczka mnożenia
    [maths] matematyka
    [spelling] pisownia
    [letters] litery
    [talking] mówienie w klasie
    [listening] słuchanie
    [playing] wspólna zabawa
    [courage] odwaga do nowych rzeczy
   *[alone] samodzielna praca
}.
# Variables:
#   $practise (Word) - what to practise, a word
block-progress-home = { $practise ->
    [reading] Proszę czytać razem dziesięć minut dziennie.
    [tables] Proszę codziennie powtórzyć razem jedną część tabliczki mnożenia.
    [maths] Proszę razem liczyć w sklepie.
    [spelling] Proszę codziennie napisać razem pięć słów.
    [letters] Proszę razem szukać liter w domu i na ulicy.
    [talking] Proszę rozmawiać razem o tym, jak minął dzień, we własnym języku.
    [listening] Proszę przeczytać na głos historię i zapytać, co się wydarzyło.
    [playing] Proszę pograć razem w jakąś grę, po kolei.
    [courage] Niech dziecko wybierze coś nowego i spróbuje.
   *[alone] Niech dziecko codziennie zrobi jedną rzecz samo.
}

## A day that is different

block-early-end-name = Wcześniejszy koniec lekcji
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end = Lekcje skończą się o godz. { $end }. Dzień: { $date }. Potem dziecko ma wolne.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end-simple = Dzień: { $date }. Koniec lekcji: godz. { $end }.
block-early-end-ask = O której tego dnia kończą się lekcje?
block-class-split-substitute-name = Inny nauczyciel
# Variables:
#   $absence (Word) - teacher-ill or training
#   $group (Text) - the name of the group: 4A, De Vlinders
block-class-split-why = { $absence ->
    [teacher-ill] Nauczyciela klasy { $group } nie ma z powodu choroby.
   *[training] Nauczyciel klasy { $group } ma szkolenie.
}
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute = { $instead ->
    [split] Dzieci z klasy { $group } będą w innych klasach. Dzień: { $date }.
    [substitute] Klasa { $group } ma zastępstwo (invaller). Dzień: { $date }.
   *[other-teacher] Klasa { $group } ma innego nauczyciela. Dzień: { $date }.
}
# Variables:
#   $absence (Word) - teacher-ill or training
block-class-split-why-all = { $absence ->
    [teacher-ill] Nauczyciela nie ma z powodu choroby.
   *[training] Nauczyciel ma szkolenie.
}
# Variables:
#   $date (Text) - the day
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute-all = { $instead ->
    [split] Dzieci będą w innych klasach. Dzień: { $date }.
    [substitute] Będzie zastępstwo (invaller). Dzień: { $date }.
   *[other-teacher] Będzie inny nauczyciel. Dzień: { $date }.
}
# Variables:
#   $date (Text) - the day
block-class-split-substitute-simple = Dzień: { $date }. Nie ma stałego nauczyciela. Dziecko normalnie idzie do szkoły.
block-class-split-substitute-ask = Którego dnia jest inaczej?
# Variables:
#   $person (Text) - a name as typed: juf Anne
block-class-split-person = Kto uczy: { $person }.
block-bring-tomorrow-name = Co przynieść
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow = Proszę dać dziecku do szkoły: { $items }. Dzień: { $date }.
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow-simple = Dzień: { $date }. W plecaku: { $items }.
block-bring-tomorrow-ask = Którego dnia dziecko to przynosi?
block-excursion-name = Wycieczka
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-excursion = Klasa { $group } idzie na wycieczkę. Dzień: { $date }, od godz. { $start } do godz. { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-excursion-all = Dzieci idą na wycieczkę. Dzień: { $date }, od godz. { $start } do godz. { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-excursion-simple = Dzień: { $date }. Wycieczka z klasą. Początek: godz. { $start }. Koniec: godz. { $end }.
block-excursion-ask = Którego dnia jest wycieczka?
# Variables:
#   $transport (Word) - bus, walk, bike, car or train
block-transport = { $transport ->
    [bus] Dzieci jadą autobusem.
    [walk] Dzieci idą pieszo.
    [bike] Dzieci jadą na rowerach.
    [car] Dzieci jadą samochodem.
   *[train] Dzieci jadą pociągiem.
}
block-camp-name = Wyjazd z noclegiem (kamp)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-camp = Klasa { $group } jedzie na wyjazd z noclegiem (kamp): { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-camp-all = Dzieci jadą na wyjazd z noclegiem (kamp): { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-camp-simple = Wyjazd z klasą: { $dates }.
block-camp-ask = Którego dnia klasa wyjeżdża?
# Variables:
#   $departure (Text) - the hour: 09:00
#   $return (Text) - the hour: 15:00
block-camp-hours = Wyjazd: godz. { $departure }. Powrót: godz. { $return }.
block-camp-night = Dziecko też tam śpi.
block-camp-diet = Czy dziecko ma alergię? Czy mają Państwo życzenie w sprawie jedzenia lub modlitwy? Proszę powiedzieć nam o tym wcześniej.
# Variables:
#   $info-evening (Text) - the day
block-camp-evening = Jest wieczór informacyjny dla rodziców: { $info-evening }.
block-gym-bag-name = WF (gym)
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-gym-bag = Klasa { $group } ma WF (gym). Dni: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-gym-bag-all = Dzieci mają WF (gym). Dni: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-gym-bag-simple = Dni WF: { $days }.
block-gym-bag-ask = Kiedy dziecko ma WF?
block-gym-shoes = Prosimy o buty na WF bez czarnej podeszwy.
block-write-name = Proszę podpisać rzeczy imieniem dziecka.
block-swimming-name = Nauka pływania (zwemles)
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-swimming = Klasa { $group } ma naukę pływania (zwemles). Dni: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-swimming-all = Dzieci mają naukę pływania (zwemles). Dni: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-swimming-simple = Dni pływania: { $days }.
block-swimming-ask = Kiedy dziecko ma naukę pływania?
# Variables:
#   $start (Text) - the hour: 08:30
block-swimming-start = Nauka pływania zaczyna się o godz. { $start }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-swimming-dates = Okres: { $dates }.
block-swimming-bus = Dzieci jadą autobusem.
block-sports-day-name = Dzień sportu (sportdag)
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-sports-day = Klasa { $group } ma dzień sportu. Dzień: { $date }, od godz. { $start } do godz. { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-sports-day-all = W szkole jest dzień sportu (sportdag). Dzień: { $date }, od godz. { $start } do godz. { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-sports-day-simple = Dzień sportu: { $date }. Początek: godz. { $start }. Koniec: godz. { $end }.
block-sports-day-ask = Którego dnia jest dzień sportu?
block-sports-clothes = Tego dnia dziecko ma na sobie strój sportowy.
block-library-day-name = Biblioteka
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-library-day = Klasa { $group } idzie do biblioteki. Dzień: { $date }.
# Variables:
#   $date (Text) - the day
block-library-day-all = Dzieci idą do biblioteki. Dzień: { $date }.
# Variables:
#   $date (Text) - the day
block-library-day-simple = Dzień: { $date }. Klasa idzie do biblioteki.
block-library-day-ask = Którego dnia klasa idzie do biblioteki?
block-photo-day-name = Zdjęcia w szkole
# Variables:
#   $date (Text) - the day
#   $who (Word) - children, class or siblings
block-photo-day = Do szkoły przyjdzie fotograf. Dzień: { $date }. { $who ->
    [children] Fotograf zrobi zdjęcie każdemu dziecku.
    [class] Fotograf zrobi zdjęcie klasy.
   *[siblings] Rodzeństwo może mieć wspólne zdjęcie.
}
# Variables:
#   $date (Text) - the day
block-photo-day-simple = Dzień: { $date }. Zdjęcia w szkole.
block-photo-day-ask = Którego dnia przyjdzie fotograf?
block-photo-free = Nie trzeba kupować zdjęć.
# Variables:
#   $opt-out (Text) - the day
block-photo-opt-out = Nie chcą Państwo zdjęcia dziecka? To w porządku. Proszę to powiedzieć przed tym dniem: { $opt-out }.

## Parties and themes

block-theme-week-name = Tydzień tematyczny (themaweek)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $theme (Word) - theme-reading, health, bullying, water, relationships-and-body, technology, art or other
block-theme-week = { $theme ->
    [theme-reading] Tydzień o czytaniu
    [health] Tydzień o zdrowiu
    [bullying] Tydzień o dokuczaniu (pesten)
    [water] Tydzień o wodzie
    [relationships-and-body] Tydzień o relacjach i ciele
    [technology] Tydzień o technice
    [art] Tydzień o sztuce
   *[other] Tydzień tematyczny
}: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-theme-week-simple = Klasa pracuje nad jednym tematem: { $dates }.
block-theme-body = Zawsze można zapytać, czego uczy się dziecko.
# Variables:
#   $home-tip (Text) - as the school typed it
block-home-tip = Wskazówka do domu: { $home-tip }
block-sinterklaas-name = Sinterklaas
# Variables:
#   $date (Text) - the day
block-sinterklaas = W szkole jest święto Sinterklaas. Dzień: { $date }.
# Variables:
#   $date (Text) - the day
block-sinterklaas-simple = Dzień: { $date }. Święto Sinterklaas w szkole.
block-sinterklaas-ask = Którego dnia jest święto?
# Variables:
#   $end (Text) - the hour: 12:00
block-free-at = Tego dnia lekcje kończą się o godz. { $end }.
# Variables:
#   $surprise-from (Count) - a year of school, 1 to 8
block-sinterklaas-surprise = Dzieci od groep { $surprise-from } robią „surprise” (niespodziankę).
block-sinterklaas-what = „Surprise” to mały prezent, schowany w czymś, co dziecko robi samo. Do tego jest wierszyk.
# Variables:
#   $present-most (Text) - euros: € 5
block-sinterklaas-present = Prezent kosztuje najwyżej { $present-most }.
block-money-help = Czy to dla Państwa za drogo? Proszę powiedzieć o tym szkole. Szkoła chętnie pomoże. Inni rodzice się o tym nie dowiedzą.
block-christmas-name = Świąteczna kolacja
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas = W szkole jest świąteczna kolacja (kerstdiner). Dzień: { $date }, od godz. { $start } do godz. { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas-simple = Dzień: { $date }. Wspólny posiłek w szkole. Początek: godz. { $start }. Koniec: godz. { $end }.
block-christmas-ask = Którego dnia jest świąteczna kolacja?
block-christmas-food = Każda rodzina przynosi coś do jedzenia.
# Variables:
#   $link (Text) - the address of a page
block-christmas-list = Proszę wpisać na listę, co Państwo przyniosą: { $link }
block-every-faith = Dzieci każdej wiary są mile widziane.
block-kings-games-name = Sport i gry (Koningsspelen)
# Variables:
#   $date (Text) - the day
block-kings-games = W szkole jest dzień sportu i gier (Koningsspelen). Dzień: { $date }. Dzieci razem ćwiczą i bawią się.
# Variables:
#   $date (Text) - the day
block-kings-games-simple = Dzień: { $date }. Sport i gry w szkole.
block-kings-games-ask = Którego dnia jest dzień sportu i gier (Koningsspelen)?
block-kings-breakfast = Dzieci jedzą razem śniadanie w szkole.
# Variables:
#   $wear (Word) - orange or sports-clothes
block-kings-wear = { $wear ->
    [orange] Dziecko może mieć na sobie pomarańczowe ubranie.
   *[sports-clothes] Tego dnia dziecko ma na sobie strój sportowy.
}
block-other-celebration-name = Szczególny dzień
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration = { $feast ->
    [eid] W szkole obchodzimy święto muzułmańskie (Eid). Dzień: { $date }.
    [ramadan] W szkole mówimy o ramadanie. Dzień: { $date }.
    [holi] W szkole obchodzimy święto kolorów (Holi). Dzień: { $date }.
    [divali] W szkole obchodzimy święto świateł (Divali). Dzień: { $date }.
    [carnival] W szkole obchodzimy karnawał (carnaval). Dzień: { $date }.
    [sint-maarten] W szkole obchodzimy dzień świętego Marcina (Sint-Maarten). Dzień: { $date }.
    [keti-koti] W szkole obchodzimy dzień końca niewolnictwa (Keti Koti). Dzień: { $date }.
    [lunar-new-year] W szkole obchodzimy księżycowy Nowy Rok (maanjaar). Dzień: { $date }.
   *[other] W szkole jest święto. Dzień: { $date }.
}
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration-simple = Dzień: { $date }. W szkole: { $feast ->
    [eid] święto muzułmańskie (Eid)
    [ramadan] ramadan
    [holi] święto kolorów (Holi)
    [divali] święto świateł (Divali)
    [carnival] karnawał (carnaval)
    [sint-maarten] dzień świętego Marcina (Sint-Maarten)
    [keti-koti] dzień końca niewolnictwa (Keti Koti)
    [lunar-new-year] księżycowy Nowy Rok (maanjaar)
   *[other] święto
}.
block-other-celebration-ask = O który dzień chodzi?
block-ramadan-tired = Niektóre dzieci są w tym czasie trochę zmęczone.
# Variables:
#   $activity (Text) - as the school typed it
block-activity = Co robią dzieci: { $activity }
# Variables:
#   $dress (Text) - as the school typed it
block-dress = Ubranie: { $dress }

## Contact, help, changes

block-please-contact-me-name = Krótka rozmowa
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me = { $urgency ->
    [today] Czy mogą się Państwo dziś ze mną skontaktować? Dziecko: { $child }.
   *[this-week] Czy mogą się Państwo w tym tygodniu ze mną skontaktować? Dziecko: { $child }.
}
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me-simple = { $urgency ->
    [today] Chcę dziś z Państwem porozmawiać. Dziecko: { $child }.
   *[this-week] Chcę w tym tygodniu z Państwem porozmawiać. Dziecko: { $child }.
}
# Variables:
#   $channel (Word) - app, call or talk
block-contact-channel = { $channel ->
    [app] Wystarczy wiadomość.
    [call] Najlepiej zadzwonić.
   *[talk] Najchętniej porozmawiam z Państwem w szkole.
}
# Variables:
#   $about (Word) - practical, learning, behaviour, health or friends
block-contact-about = { $about ->
    [practical] Chodzi o sprawę praktyczną.
    [learning] Chodzi o naukę.
    [behaviour] Chodzi o zachowanie.
    [health] Chodzi o zdrowie.
   *[friends] Chodzi o kolegów i koleżanki.
}
block-contact-calm = Proszę się nie martwić.
block-lice-found-name = Wszy
# Variables:
#   $child (Text) - first name
block-lice-found = { $child }: we włosach są wszy.
# Variables:
#   $child (Text) - first name
block-lice-found-simple = { $child } ma wszy. Proszę codziennie przez dwa tygodnie czesać włosy grzebieniem na wszy.
block-lice-first-step = W szkole włosy były już raz wyczesane.
block-lice-comb = Proszę umyć włosy. Potem proszę je czesać grzebieniem na wszy, codziennie przez dwa tygodnie.
# Variables:
#   $child (Text) - first name
block-lice-school = { $child } może normalnie przychodzić do szkoły.
block-lice-normal = Wszy zdarzają się często, także w czystych włosach.
block-volunteers-wanted-name = Prośba o pomoc
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
#   $task (Word) - library, trip, class-decoration, class-parent, sports, market, lice, traffic, read-aloud or other
block-volunteers-wanted = { $task ->
    [library] Kto pomoże w bibliotece?
    [trip] Kto pojedzie z dziećmi na wycieczkę?
    [class-decoration] Kto pomoże udekorować klasę?
    [class-parent] Kto chce być rodzicem klasowym (klassenouder)?
    [sports] Kto pomoże przy sporcie?
    [market] Kto pomoże na targu?
    [lice] Kto pomoże sprawdzić, czy dzieci mają wszy?
    [traffic] Kto pomoże dzieciom w ruchu ulicznym?
    [read-aloud] Kto poczyta dzieciom na głos?
   *[other] Kto może pomóc w szkole?
} Dzień: { $date }, od godz. { $start } do godz. { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-volunteers-wanted-simple = Szkoła prosi rodziców o pomoc: { $date }, od godz. { $start } do godz. { $end }.
# Variables:
#   $how-many (Count) - parents
block-volunteers-number = Szukamy { PLURAL($how-many) ->
    [one] { $how-many } rodzica
    [few] { $how-many } rodziców
    [many] { $how-many } rodziców
   *[other] { $how-many } rodzica
}.
block-volunteers-children = Można przyjść z małymi dziećmi.
block-ggd-call-name = GGD (opieka zdrowotna)
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call = { $ggd ->
    [vaccination] GGD (opieka zdrowotna w gminie) zaprasza dzieci na szczepienie (vaccinatie). Do domu przyjdzie list z dniem i miejscem.
   *[health-check] GGD (opieka zdrowotna w gminie) bada, jak dzieci rosną, widzą i słyszą.
}
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call-simple = { $ggd ->
    [vaccination] Dziecko może dostać szczepienie (vaccinatie). Proszę przeczytać list od GGD.
   *[health-check] Lekarz lub pielęgniarka z GGD sprawdzi, czy dziecko jest zdrowe.
}
# Variables:
#   $date (Text) - the day
block-ggd-date = Dzień: { $date }.
block-ggd-free = To jest bezpłatne i nieobowiązkowe.
block-ggd-present = Mogą Państwo przy tym być.
# Variables:
#   $questionnaire-until (Text) - the day
block-ggd-questionnaire = Proszę wypełnić ankietę przed tym dniem: { $questionnaire-until }.
block-change-of-teacher-name = Nowy nauczyciel
# Variables:
#   $from (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher = W klasie { $group } zaczyna pracę { $person }. Pierwszy dzień: { $from }.
# Variables:
#   $from (Text) - the day
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-all = Będzie inny nauczyciel: { $person }. Pierwszy dzień to { $from }.
# Variables:
#   $from (Text) - the day
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-simple = Państwa dziecko będzie mieć innego nauczyciela: { $person }. Pierwszy dzień to { $from }.
# Variables:
#   $until (Text) - the last day
block-change-until = Ostatni dzień: { $until }.
# Variables:
#   $change (Word) - pregnancy, absence, new-job, new-school-year or other
block-change-why = { $change ->
    [pregnancy] Stały nauczyciel jest na urlopie.
    [absence] Stałego nauczyciela przez pewien czas nie będzie.
    [new-job] Stały nauczyciel ma nową pracę.
    [new-school-year] Zaczyna się nowy rok szkolny.
   *[other] Szkoła chętnie powie Państwu więcej.
}
block-parent-evening-name = Spotkanie dla rodziców
# Variables:
#   $date (Text) - the day
#   $evening (Word) - parent-evening, information-evening, secondary-school, thematic or open-morning
#   $start (Text) - the hour: 08:30
block-parent-evening = { $evening ->
    [parent-evening] Wieczór dla rodziców (ouderavond)
    [information-evening] Wieczór informacyjny (informatieavond)
    [secondary-school] Wieczór informacyjny o szkole średniej (informatieavond)
    [thematic] Wieczór dla rodziców na jeden temat (thema-avond)
   *[open-morning] Otwarty poranek w szkole (open ochtend)
}: { $date }, godz. { $start }. Zapraszamy Państwa.
# Variables:
#   $date (Text) - the day
#   $start (Text) - the hour: 08:30
block-parent-evening-simple = Szkoła chętnie się z Państwem spotka: { $date }, godz. { $start }.
block-parent-evening-ask = Na który dzień szkoła Państwa zaprasza?
# Variables:
#   $end (Text) - the hour: 12:00
block-ends-at = Koniec: godz. { $end }.
# Variables:
#   $topic (Text) - as the school typed it
block-topic = Temat: { $topic }
# Variables:
#   $online (Text) - the address of a page
block-online-link = Można wziąć udział przez internet: { $online }
block-children-may-come = Można przyjść z dziećmi.
# Variables:
#   $interpreter (Word) - none, phone-interpreter or on-site
block-interpreter = { $interpreter ->
    [none] Nie będzie tłumacza. Można przyjść z kimś, kto będzie dla Państwa tłumaczyć.
    [phone-interpreter] Będzie tłumacz przez telefon.
   *[on-site] Będzie tłumacz w szkole.
}
block-start-conversation-invite-name = Rozmowa (startgesprek)
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite = Niedługo będą rozmowy na początek roku (startgesprek). Porozmawiają Państwo z nauczycielem o dziecku. Proszę wybrać termin przed tym dniem: { $choose-before }.
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite-simple = Zapraszamy Państwa na rozmowę o dziecku. Proszę wybrać termin przed tym dniem: { $choose-before }.
block-start-conversation-invite-ask = Przed którym dniem wybierają Państwo termin?
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-talks-dates = Kiedy są rozmowy: { $dates }.
# Variables:
#   $minutes (Count) - minutes
block-talks-minutes = Rozmowa trwa { PLURAL($minutes) ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}.
block-talks-child = Dziecko może przyjść z Państwem.
block-talks-video = Możliwa jest też rozmowa wideo.
block-parent-talk-reminder-name = Rozmowy z rodzicami
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder = Rozmowy z rodzicami: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder-simple = Rozmowy w szkole o Państwa dziecku: { $dates }.
block-parent-talk-reminder-ask = Którego dnia zaczynają się rozmowy?
block-talks-own-time = Nie pamiętają Państwo swojego terminu? Można spokojnie zapytać nauczyciela.

## School is closed, or open at other hours

block-study-day-name = Szkolenie (studiedag)
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day = Nauczyciele mają szkolenie (studiedag). Dzień: { $date }. Dziecko ma wolne { $part ->
    [whole-day] cały dzień
    [morning] przed południem
   *[afternoon] po południu
}.
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day-simple = Dzień: { $date }. Wolne od szkoły: { $part ->
    [whole-day] cały dzień
    [morning] przed południem
   *[afternoon] po południu
}.
block-study-day-ask = Którego dnia nauczyciele mają szkolenie (studiedag)?
# Variables:
#   $after-school (Word) - open or closed
block-after-school = { $after-school ->
    [open] Opieka po szkole (BSO) jest otwarta.
   *[closed] Opieka po szkole (BSO) jest zamknięta.
}
block-school-closed-name = Nie ma lekcji
# Variables:
#   $date (Text) - the day
block-school-closed = Dziecko nie idzie do szkoły. Dzień: { $date }.
# Variables:
#   $date (Text) - the day
block-school-closed-simple = Dzień: { $date }. Nie ma lekcji.
block-school-closed-ask = Którego dnia nie ma lekcji?
# Variables:
#   $cause (Word) - staff-shortage, building, snow, power, illness or other
block-closed-cause = { $cause ->
    [staff-shortage] Jest za mało nauczycieli.
    [building] Jest problem z budynkiem.
    [snow] Jest za dużo śniegu.
    [power] W szkole nie ma prądu.
    [illness] Wielu nauczycieli jest chorych.
   *[other] Szkoła chętnie powie Państwu więcej.
}
# Variables:
#   $care (Word) - none, emergency-only or full
block-care = { $care ->
    [none] W szkole nie ma opieki dla dzieci. Nie ma kto zostać z dzieckiem w domu? Proszę zadzwonić do szkoły.
    [emergency-only] Naprawdę nie da się inaczej? Wtedy w szkole jest opieka dla dzieci. Proszę najpierw zadzwonić do szkoły.
   *[full] W szkole jest opieka dla dzieci.
}
block-holiday-dates-name = Wakacje lub ferie (vakantie)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates = { $holiday ->
    [autumn] Ferie jesienne (herfstvakantie)
    [christmas] Ferie bożonarodzeniowe (kerstvakantie)
    [spring] Ferie wiosenne (voorjaarsvakantie)
    [may] Ferie majowe (meivakantie)
    [summer] Wakacje letnie (zomervakantie)
   *[whole-year] Cały rok szkolny
}: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates-simple = { $holiday ->
    [whole-year] Ten rok szkolny
   *[other] Dziecko ma wolne
}: { $dates }.
block-holiday-dates-ask = Który dzień jest pierwszy?
# Variables:
#   $last-day-end (Text) - the hour: 12:00
block-last-day-end = W ostatni dzień przed wakacjami lub feriami lekcje kończą się o godz. { $last-day-end }.
block-heat-schedule-name = Inne godziny z powodu upału
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule = Jest bardzo gorąco. Lekcje zaczynają się o godz. { $start } i kończą się o godz. { $end }. Kiedy: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule-simple = Lekcje od godz. { $start } do godz. { $end }. Kiedy: { $dates }.
block-heat-schedule-ask = O której kończą się wtedy lekcje?
block-strike-name = Strajk (staking)
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike = Nauczyciele strajkują (staking). Dzień: { $date }. { $opening ->
    [closed] Szkoła jest zamknięta.
    [open] Szkoła jest otwarta.
   *[some-groups] Niektóre klasy mają wolne.
}
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike-simple = Dzień: { $date }. { $opening ->
    [closed] Szkoła jest zamknięta
    [open] Szkoła jest otwarta
   *[some-groups] Niektóre klasy mają wolne
}.
block-strike-ask = Którego dnia jest strajk?

## How things go at school

block-report-sick-procedure-name = Zgłoszenie choroby
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure = Dziecko jest chore? Proszę zgłosić to (ziekmelden) przed godz. { $report-before }.
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure-simple = Chore dziecko? Proszę dać znać szkole przed godz. { $report-before }.
block-report-sick-procedure-ask = Przed którą godziną zgłaszają Państwo, że dziecko jest chore?
# Variables:
#   $channel (Word) - app, call or talk
block-sick-channel = { $channel ->
    [app] Wystarczy wiadomość w aplikacji.
    [call] Proszę zadzwonić do szkoły.
   *[mail] Proszę wysłać e-mail.
}
# Variables:
#   $phone (Text) - a telephone number
block-school-phone = Numer telefonu szkoły: { $phone }
block-sick-each-day = Dziecko choruje dłużej? Proszę zgłaszać to codziennie od nowa.
block-leave-and-absence-rules-name = Prośba o wolne (verlof)
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules = { $leave ->
    [holiday-leave] Chcą Państwo wolne dla dziecka poza wakacjami i feriami? Proszę najpierw zapytać szkołę.
    [religious-feast] Chcą Państwo wolne na święto religijne? Proszę zgłosić to co najmniej dwa dni wcześniej.
    [luxury-absence] Wcześniejszy wyjazd na wakacje lub ferie nie jest dozwolony. Szkoła zgłasza to gminie (gemeente). Takie jest prawo.
   *[late-arrival] Lekcje zaczynają się punktualnie. Dziecko któregoś dnia przyjdzie później? Proszę dać znać szkole.
}
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules-simple = { $leave ->
    [holiday-leave] Wolne poza wakacjami i feriami: proszę najpierw zapytać.
    [religious-feast] Wolne na święto religijne: proszę zgłosić dwa dni wcześniej.
    [luxury-absence] Wakacje i ferie nie zaczynają się wcześniej.
   *[late-arrival] Późniejsze przyjście do szkoły: proszę dać znać.
}
# Variables:
#   $ask-weeks (Count) - weeks
block-leave-weeks = Proszę zapytać o to co najmniej { PLURAL($ask-weeks) ->
    [one] { $ask-weeks } tydzień
    [few] { $ask-weeks } tygodnie
    [many] { $ask-weeks } tygodni
   *[other] { $ask-weeks } tygodnia
} wcześniej.
# Variables:
#   $link (Text) - the address of a page
block-leave-form = Formularz: { $link }
block-treats-rules-name = Poczęstunek (trakteren)
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules = Dziecko ma urodziny? Może rozdać coś w klasie (trakteren). { $policy ->
    [healthy] Proszę wybrać coś małego i zdrowego.
    [no-food] Proszę wybrać coś, co nie jest jedzeniem.
   *[anything] Państwo wybierają, co to będzie.
}
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules-simple = Na urodziny, do rozdania w klasie: { $policy ->
    [healthy] coś małego i zdrowego
    [no-food] coś innego niż jedzenie
   *[anything] to, co Państwo wybiorą
}.
# Variables:
#   $allergies (Text) - names of food: "nuts, milk"
block-treats-allergies = Z powodu alergii proszę nie dawać dziecku do szkoły tych rzeczy: { $allergies }.
block-phones-rules-name = Telefony
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules = W szkole nie używamy telefonów i smartwatchów. Zostają one { $kept ->
    [bag] w plecaku
    [locker] w zamykanej szafce
   *[not-at-school] w domu
}.
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules-simple = W szkole bez telefonu. Telefon zostaje { $kept ->
    [bag] w plecaku
    [locker] w zamykanej szafce
   *[not-at-school] w domu
}.
block-phones-rules-ask = Gdzie zostaje telefon?
block-phones-exceptions = Dziecko jednak potrzebuje telefonu? Proszę porozmawiać z nauczycielem.
block-traffic-safety-name = Ruch uliczny przy szkole
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety = { $traffic-rule ->
    [kiss-ride] Na miejscu Kiss & Ride proszę zatrzymać się tylko na chwilę. Proszę tam nie parkować.
    [no-cars] Proszę nie podjeżdżać samochodem pod samą szkołę.
   *[cycle-path] Ścieżka rowerowa jest dla rowerzystów. Proszę nie zatrzymywać się tam samochodem.
}
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety-simple = { $traffic-rule ->
    [kiss-ride] Kiss & Ride: krótki postój, bez parkowania.
    [no-cars] Przy szkole bez samochodów.
   *[cycle-path] Na ścieżce rowerowej bez samochodów.
}
# Variables:
#   $from (Text) - the day
block-starts-on = Pierwszy dzień: { $from }.
block-traffic-walk = Przychodzą Państwo pieszo lub przyjeżdżają rowerem? To dobre dla wszystkich dzieci.
block-lice-check-name = Kontrola wszy (luizencontrole)
# Variables:
#   $date (Text) - the day
block-lice-check = W szkole rodzice sprawdzą włosy wszystkich dzieci. Zobaczą, czy są we włosach wszy. Dzień: { $date }.
# Variables:
#   $date (Text) - the day
block-lice-check-simple = Dzień: { $date }. Kontrola wszy.
block-lice-check-ask = Którego dnia jest kontrola wszy?
block-lice-check-told = Dziecko ma wszy? Wtedy dowiedzą się o tym tylko Państwo.
block-lice-check-school = Dziecko może normalnie przychodzić do szkoły.
block-lost-property-name = Znalezione rzeczy
# Variables:
#   $until (Text) - the last day
block-lost-property = W szkole są rzeczy, które dzieci zostawiły. Można je odebrać. Ostatni dzień: { $until }. Potem szkoła usunie wszystko, co zostało.
# Variables:
#   $until (Text) - the last day
block-lost-property-simple = Proszę zobaczyć, czy jest tam coś Państwa dziecka. Ostatni dzień to { $until }.
block-lost-property-ask = Jaki jest ostatni dzień, w którym można odebrać rzeczy?
# Variables:
#   $items (Text) - things: "boots, drink"
block-lost-items = Są tam na przykład: { $items }.

## The school as a whole

block-voluntary-contribution-name = Dobrowolna składka rodziców
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution = Składka rodziców (vrijwillige ouderbijdrage) to { $contribution } za jedno dziecko, za rok szkolny. Opłata jest dobrowolna.
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution-simple = Szkoła prosi o { $contribution } za jedno dziecko. Opłata jest dobrowolna. Dziecko zawsze bierze udział.
block-contribution-less = Można też zapłacić mniej albo nie płacić.
block-contribution-always = Dziecko zawsze bierze udział.
# Variables:
#   $spent-on (Text) - what it pays for: "trips, sport"
block-contribution-for = Na co są te pieniądze: { $spent-on }.
# Variables:
#   $pay-until (Text) - the last day
block-pay-until = Ostatni dzień, w którym można zapłacić: { $pay-until }.
# Variables:
#   $pay-how (Text) - as the school typed it
block-pay-how = Jak można zapłacić: { $pay-how }
block-contribution-help = Mają Państwo pytania o pieniądze? Można porozmawiać z dyrektorem lub z gminą (gemeente).
block-mr-election-name = Wybory do rady (MR)
# Variables:
#   $seats (Count) - parents
block-mr-election = Rada rodziców i pracowników (medezeggenschapsraad, MR) szuka { PLURAL($seats) ->
    [one] { $seats } rodzica
    [few] { $seats } rodziców
    [many] { $seats } rodziców
   *[other] { $seats } rodzica
}. MR współdecyduje w sprawach szkoły.
block-mr-election-simple = Szkoła szuka rodziców, którzy chcą rozmawiać o sprawach szkoły.
block-mr-election-ask = Jaki jest pierwszy dzień głosowania?
# Variables:
#   $candidates-until (Text) - the day
block-mr-candidates = Chcą Państwo być w MR? Proszę zgłosić się przed tym dniem: { $candidates-until }.
# Variables:
#   $vote (Text) - the first and the last day, or one day
block-mr-vote = Można głosować: { $vote }.
# Variables:
#   $vote-how (Word) - paper, online or in-app
block-mr-vote-how = { $vote-how ->
    [paper] Głosuje się na papierze.
    [online] Głosuje się przez internet.
   *[in-app] Głosuje się w aplikacji.
}
block-head-teacher-news-name = Wiadomości od dyrektora
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news = Pisze dyrektor. Temat: { $subject-line }
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news-simple = To jest wiadomość ze szkoły: { $subject-line }
# Variables:
#   $body (Text) - as the school typed it
block-news-body = Wiadomość: { $body }

## Sentences that several kinds use

# Variables:
#   $which (Text) - as the school typed it
block-which = Co dokładnie: { $which }
# Variables:
#   $items (Text) - what to bring: "boots, drink"
block-items = Proszę dać dziecku: { $items }.
# Variables:
#   $reason (Text) - as the school typed it
block-reason = Dlaczego: { $reason }
# Variables:
#   $note (Text) - as the school typed it
block-note = Warto wiedzieć: { $note }
# Variables:
#   $place (Text) - as the school typed it
block-place = Gdzie: { $place }
# Variables:
#   $text (Text) - as the teacher typed it
block-teacher-writes = Nauczyciel pisze: { $text }
block-free = To jest bezpłatne.
# Variables:
#   $costs (Text) - euros: € 25
block-costs = Koszt: { $costs }.
block-voluntary = Opłata jest dobrowolna.
block-always-welcome = Dziecko zawsze może brać udział, także gdy Państwo nie płacą.
# Variables:
#   $help-needed (Count) - parents
block-help-needed = Szukamy { PLURAL($help-needed) ->
    [one] { $help-needed } rodzica
    [few] { $help-needed } rodziców
    [many] { $help-needed } rodziców
   *[other] { $help-needed } rodzica
} do pomocy.
block-little-dutch = Można mówić mało po niderlandzku. To nie problem.
# Variables:
#   $link (Text) - the address of a page
block-more = Więcej do czytania: { $link }
# Variables:
#   $groups (Text) - names of groups: "4A, De Vlinders"
block-for-groups = Dla kogo: { $groups }
