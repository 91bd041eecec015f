# review: draft

### Involvement cards: what parents can do at home and how the Dutch school works with them.
### Title: at most 45 characters. Text: three to five short sentences. Do: one action for this week.

## Card why-seven-gains

card-why-seven-gains-title = Dlaczego to pomaga
card-why-seven-gains-text = Kiedy szkoła i rodzice dobrze współpracują, dziecku często lepiej idzie w szkole. Dziecko więcej się uczy i chętniej chodzi do szkoły. Nie poddaje się szybko i lepiej dogaduje się z innymi. Lubi się uczyć, poznaje więcej słów i lepiej pokazuje, w czym jest dobre.
card-why-seven-gains-do = Proszę wybrać jeden z tych siedmiu punktów. W tym tygodniu można zobaczyć, czy widać go u dziecka.

## Card home-is-half

card-home-is-half-title = Dom to około połowa wpływu
card-home-is-half-text = Są Państwo bardzo ważni dla rozwoju swojego dziecka. Znane badanie mówi, że dom to około połowa wpływu. Nauczyciel i klasa też są ważni. Nie trzeba do tego być nauczycielem: na początek wystarczą uwaga i zainteresowanie.
card-home-is-half-do = Proszę codziennie znaleźć dla dziecka dziesięć minut, bez telefonu.

## Card triangle

card-triangle-title = Trójkąt: dziecko, rodzic, nauczyciel
card-triangle-text = Dziecko, Państwo i nauczyciel tworzą razem trójkąt. Chcą Państwo dla dziecka tego, co najlepsze. Nauczyciel też tego chce. Cel jest więc wspólny, a każdy robi swoją część.
card-triangle-do = W tym tygodniu proszę powiedzieć coś miłego o nauczycielu, tak żeby dziecko to słyszało.

## Card heart-and-head

card-heart-and-head-title = Dziecko zabiera Państwa ze sobą
card-heart-and-head-text = Dziecko zabiera Państwa w sercu do szkoły. Lekcje nauczyciela przynosi w głowie do domu. Więź rodzica i dziecka zostaje na zawsze. Nauczyciel jest przy dziecku zwykle rok albo dwa lata. Kiedy dom i szkoła dobrze się rozumieją, dziecko czuje spokój.
card-heart-and-head-do = Proszę zapytać dziecko, co opowiedziało dziś w szkole o domu.

## Card same-goal-different-roles

card-same-goal-different-roles-title = Tak samo ważni, ale nie tacy sami
card-same-goal-different-roles-text = Państwo najlepiej znają swoje dziecko. Nauczyciel dużo wie o nauczaniu. Te dwa rodzaje wiedzy są tak samo cenne. Nauczyciel zaczyna kontakt i zadaje pytania. Rodzice też mogą zacząć.
card-same-goal-different-roles-do = Proszę pomyśleć o jednej rzeczy, której nauczyciel jeszcze nie może wiedzieć o dziecku.

## Card loyalty-of-the-child

card-loyalty-of-the-child-title = Dziecko nie chce wybierać
card-loyalty-of-the-child-text = Nie zgadzają się Państwo z nauczycielem? Tak bywa. Dzieci zauważają, jak dom i szkoła mówią o sobie nawzajem. Dziecko może wtedy myśleć, że trzeba wybrać jedną stronę, i trudniej mu się uczyć. Dlatego lepiej rozmawiać z nauczycielem, a nie o nauczycielu przy dziecku.
card-loyalty-of-the-child-do = Coś Państwa martwi? Proszę to zapisać i w tym tygodniu poprosić o krótką rozmowę.

## Card every-parent-is-involved

card-every-parent-is-involved-title = Każdemu rodzicowi zależy na dziecku
card-every-parent-is-involved-text = Wszyscy rodzice chcą, żeby ich dziecko dobrze sobie radziło. Nie każdy wie, czego oczekuje szkoła w Holandii. To zupełnie normalne, bo w każdym kraju jest inaczej. Zawsze można zapytać: „Czego Państwo ode mnie oczekują?” Można też powiedzieć, co chcą Państwo wiedzieć.
card-every-parent-is-involved-do = Proszę zadać jedno pytanie o szkołę, na które dotąd brakowało odwagi.

## Card home-language

card-home-language-title = Własny język jest dobry
card-home-language-text = W domu dobrze jest mówić w języku, który znają Państwo najlepiej. W tym języku można najwięcej opowiedzieć i wyjaśnić. Silny pierwszy język pomaga dziecku uczyć się też języka niderlandzkiego. Niderlandzkiego dziecko uczy się w szkole, wśród przyjaciół i w placówce opieki (opvang).
card-home-language-do = W tym tygodniu proszę opowiedzieć w swoim języku historię z własnego dzieciństwa.

## Card three-ways

card-three-ways-title = Trzy sposoby
card-three-ways-text = Można brać udział w szkolnym życiu dziecka na trzy sposoby. Pierwszy: być blisko dziecka i je wspierać. Drugi: dzielić się informacjami z nauczycielem. Trzeci: pomagać w nauce, gdy jest taka prośba. Najważniejsze jest bycie blisko dziecka, a to potrafi każdy.
card-three-ways-do = Proszę wybrać, który z trzech sposobów pasuje Państwu w tym tygodniu.

## Card show-interest

card-show-interest-title = Jak pokazać, że szkoła jest ważna
card-show-interest-text = Warto codziennie zapytać, jak było. Warto obejrzeć rysunek, zeszyt albo album z pracami. Dobrze jest wiedzieć, z kim dziecko się przyjaźni i jaki temat ma teraz klasa. Dziecko wtedy czuje: szkoła jest ważna i ja też.
card-show-interest-do = Niech dziecko nauczy Państwa jednej rzeczy, którą w tym tygodniu poznało w szkole.

## Card ask-good-questions

card-ask-good-questions-title = Pytania, które działają
card-ask-good-questions-text = Na pytanie „Jak było?” dzieci często mówią tylko „dobrze”. Lepiej zapytać o coś małego: „Kto się dziś z tobą bawił?”, „Co było trudne?”, „Co cię rozśmieszyło?” Warto spokojnie poczekać na odpowiedź. Warto też opowiedzieć coś o swoim dniu.
card-ask-good-questions-do = Proszę co wieczór zadać jedno z tych trzech pytań.

## Card rest-and-routine

card-rest-and-routine-title = Dobry sen i śniadanie
card-rest-and-routine-text = Dziecko uczy się lepiej, gdy dość śpi i rano je śniadanie. Stałe godziny dają spokój. Plecak, strój na WF i kurtkę można przygotować już wieczorem. Szkoła zaczyna się punktualnie: spóźnienie przeszkadza klasie.
card-rest-and-routine-do = Proszę wybrać stałą godzinę pójścia spać i trzymać się jej przez pięć dni szkolnych.

## Card high-realistic-expectations

card-high-realistic-expectations-title = Wysokie oczekiwania, ale nie za wysokie
card-high-realistic-expectations-text = Warto pokazać dziecku: wierzę, że możesz dużo się nauczyć. To pomaga bardziej niż kary i oceny. Dobrze jest uważać, żeby nie oczekiwać za dużo. Lepiej patrzeć na to, co dziecko umie teraz i jaki jest następny krok, a nie na inne dzieci.
card-high-realistic-expectations-do = Proszę raz pochwalić dziecko za to, że się stara, a nie tylko za dobry wynik.

## Card trust-and-self-image

card-trust-and-self-image-title = „Potrafisz to”
card-trust-and-self-image-text = Dzieciom, które wierzą w siebie, łatwiej się uczyć. Pomagają ciepłe słowa i to, że rodzic nie robi wszystkiego za dziecko. Małym dzieciom pomaga robienie rzeczy razem. Większym dzieciom najbardziej pomaga, gdy widzą, że rodzice im ufają.
card-trust-and-self-image-do = Niech dziecko zrobi jedno zadanie całkiem samo, nawet jeśli idzie to powoli.

## Card read-together

card-read-together-title = Wspólne czytanie
card-read-together-text = Czytanie dziecku na głos pomaga w każdym języku. Wystarczy piętnaście minut dziennie. Można razem rozmawiać o obrazkach i o historii. Czytanie jest trudne? Można razem oglądać książkę z obrazkami i opowiadać, co na nich widać.
card-read-together-do = W tym tygodniu proszę trzy razy przeczytać lub opowiedzieć bajkę przed snem.

## Card library

card-library-title = Do biblioteki
card-library-text = Prawie wszędzie w Holandii dzieci do 18 lat mogą za darmo zapisać się do biblioteki (bibliotheek). Są tam też książki w innych językach i książki bez słów. Niech dziecko samo wybiera. Czasem biblioteka jest w szkole.
card-library-do = W tym tygodniu proszę raz zajrzeć tam razem albo zapytać w szkole o bibliotekę szkolną (schoolbieb).

## Card youth-news

card-youth-news-title = Razem oglądamy wiadomości dla dzieci
card-youth-news-text = Jeugdjournaal to wiadomości dla dzieci w łatwym języku niderlandzkim. W szkole często się o nich rozmawia. Można oglądać razem i zapytać, co dziecko o nich myśli. Wtedy i rodzic, i dziecko uczą się nowych słów.
card-youth-news-do = W tym tygodniu proszę raz obejrzeć je razem i porozmawiać o jednej wiadomości.

## Card everyday-learning

card-everyday-learning-title = Nauka w codziennym życiu
card-everyday-learning-text = Dziecko uczy się nie tylko przy stole z książką. Wspólne gotowanie to liczenie. Zakupy to czytanie i wybieranie. Gra to liczenie, czekanie i nauka przegrywania. Warto mówić na głos, co się robi.
card-everyday-learning-do = W tym tygodniu niech dziecko znajdzie w sklepie połowę rzeczy z listy zakupów.

## Card your-family-knowledge

card-your-family-knowledge-title = Co Państwo wiedzą i umieją
card-your-family-knowledge-text = Każda rodzina ma swoją wiedzę: języki, piosenki, wiarę, gotowanie, technikę, opowieści, zawód. To jest cenne dla dziecka, także w szkole. Warto opowiedzieć o tym nauczycielowi. Czasem można coś pokazać w klasie.
card-your-family-knowledge-do = W tym tygodniu proszę zrobić razem coś, co Państwo dobrze umieją.

## Card share-information

card-share-information-title = Warto powiedzieć, co dzieje się w domu
card-share-information-text = Jest nowe dziecko w rodzinie, przeprowadzka, choroba albo smutek? Warto krótko powiedzieć o tym nauczycielowi. Nauczyciel lepiej rozumie wtedy zachowanie dziecka. Warto też przekazać dobre wiadomości i to, jak dziecko mówi w domu o szkole. Państwo sami decydują, co chcą powiedzieć.
card-share-information-do = Proszę wysłać nauczycielowi jedną krótką wiadomość o czymś miłym lub ważnym z domu.

## Card help-with-schoolwork

card-help-with-schoolwork-title = Pomoc w nauce
card-help-with-schoolwork-text = Czasem nauczyciel lub dziecko prosi o pomoc: wspólne czytanie książeczki, ćwiczenie tabliczki mnożenia (tafels), przygotowanie prezentacji (spreekbeurt). Pomaga spokojne miejsce i stała pora. Dobrze jest być w pobliżu, ale nie robić pracy za dziecko. Nie udaje się? Można to zapisać dla nauczyciela.
card-help-with-schoolwork-do = Proszę razem z dzieckiem wybrać stałe miejsce i stałą porę na naukę.

## Card ask-how-to-help

card-ask-how-to-help-title = Można zapytać, jak pomóc
card-ask-how-to-help-text = Nie trzeba wiedzieć, jak dzieci w Holandii uczą się liczyć lub czytać. Można zapytać nauczyciela: „Jak mogę najlepiej pomóc w domu?” Można poprosić o przykład albo krótki film. Pięć minut ćwiczeń w dobry sposób jest lepsze niż godzina w inny sposób.
card-ask-how-to-help-do = Proszę zadać nauczycielowi to pytanie.

## Card practise-tables

card-practise-tables-title = Ćwiczenie tabliczki mnożenia
card-practise-tables-text = W klasach groep 4 i 5 dzieci uczą się tabliczki mnożenia (tafels: 1×2, 2×2…). Celem jest szybka odpowiedź z pamięci. Najlepiej ćwiczyć krótko i często: pięć minut dziennie. Można to robić w samochodzie, na schodach albo z piłką. Gdy to już nie jest przyjemne, lepiej przerwać.
card-practise-tables-do = Proszę przez pięć dni ćwiczyć mnożenie przez jedną wybraną liczbę, codziennie pięć minut.

## Card prepare-talk

card-prepare-talk-title = Jak przygotować prezentację
card-prepare-talk-text = Podczas prezentacji (spreekbeurt) dziecko przedstawia klasie temat, który samo wybiera. Niech najpierw opowie o tym Państwu, w Państwa języku albo po niderlandzku. Razem można poszukać obrazków lub przedmiotu do pokazania. Dziecko opowiada, a Państwo słuchają i zadają pytania.
card-prepare-talk-do = Proszę zapytać dziecko: „O czym chcesz opowiedzieć?”

## Card age-peuter

card-age-peuter-title = Maluch (od 2 do 4 lat)
card-age-peuter-text = Małe dzieci (peuters) uczą się przez zabawę, śpiew, patrzenie i rozmowę. Warto czytać na głos, śpiewać piosenki i nazywać to, co widać. To, co robią Państwo teraz, pomaga dziecku jeszcze pod koniec szkoły podstawowej (basisschool). Gdy dziecko ma 2 lata lub 2,5 roku, może chodzić do grupy dla maluchów (peuteropvang). W poradni dla małych dzieci (consultatiebureau) można zapytać, czy dziecko może dostać dodatkowe godziny.
card-age-peuter-do = Proszę codziennie zaśpiewać jedną piosenkę, w dowolnym języku.

## Card age-kleuter

card-age-kleuter-title = Groep 1 i 2 (od 4 do 6 lat)
card-age-kleuter-text = W klasach groep 1 i 2 dzieci uczą się głównie przez zabawę. Uczą się słuchać, bawić się razem i zakładać kurtkę bez pomocy. Poznają też dużo nowych słów. Pomaga robienie rzeczy razem: czytanie na głos, gry, liczenie, sprzątanie. Rano można na chwilę zajrzeć do klasy, jeśli szkoła na to pozwala.
card-age-kleuter-do = Niech dziecko codziennie samo zakłada buty i kurtkę, nawet jeśli trwa to dłużej.

## Card age-groep-3-5

card-age-groep-3-5-title = Groep 3, 4 i 5 (od 6 do 9 lat)
card-age-groep-3-5-text = Od klasy groep 3 dziecko naprawdę uczy się czytać, pisać i liczyć. Bardzo pomaga codzienne krótkie czytanie na głos. W klasach groep 4 i 5 jest tabliczka mnożenia (tafels) i często pierwsza praca domowa (huiswerk). Warto pomagać, gdy dziecko o to prosi, i cieszyć się z małych kroków.
card-age-groep-3-5-do = Proszę cztery razy po dziesięć minut posłuchać, jak dziecko czyta na głos.

## Card age-groep-6-8

card-age-groep-6-8-title = Groep 6, 7 i 8 (od 9 do 12 lat)
card-age-groep-6-8-text = Starsze dzieci najbardziej potrzebują zaufania i wsparcia. Warto rozmawiać o szkole, przyjaciołach, wiadomościach i planach. Dzieci mają teraz więcej prac domowych (huiswerk) i testów (toetsen). W klasie groep 8 szkoła daje zalecenie (schooladvies), jaka szkoła średnia (middelbare school) pasuje do dziecka. W styczniu jest wstępne zalecenie, potem test, a w marcu ostateczne zalecenie.
card-age-groep-6-8-do = Proszę zapytać: „Do czego mnie potrzebujesz, a co chcesz robić bez pomocy?”

## Card stay-in-touch-early

card-stay-in-touch-early-title = Kontakt także wtedy, gdy jest dobrze
card-stay-in-touch-early-text = Z kontaktem nie trzeba czekać, aż pojawi się problem. Warto przyjść także wtedy, gdy jest dobrze, najlepiej razem z drugim rodzicem. Dzięki temu w trudnej chwili Państwo i nauczyciel już się znają. Wczesny kontakt pomaga też przed przejściem do szkoły średniej (middelbare school).
card-stay-in-touch-early-do = W tym tygodniu proszę zapytać, kiedy jest następna rozmowa, i zapisać ją w kalendarzu.

## Card risk-too-much-pressure

card-risk-too-much-pressure-title = Nie za dużo presji
card-risk-too-much-pressure-text = Przy zbyt dużej presji dzieci się boją albo są zmęczone. Wtedy uczą się mniej. Oznaki zbyt dużej presji to ból brzucha, zły sen, złość albo brak chęci. Warto spokojnie o tym porozmawiać i mniej wymagać. Zabawa i czas wolny też są częścią nauki.
card-risk-too-much-pressure-do = W tym tygodniu proszę zaplanować jedno popołudnie bez zadań.

## Card risk-only-when-wrong

card-risk-only-when-wrong-title = Nie tylko przy złych ocenach
card-risk-only-when-wrong-text = Czasem rodzice zaczynają pomagać dopiero wtedy, gdy jest źle. Dziecko może wtedy myśleć: robię to za słabo. Przez to ma mniej chęci do nauki. Warto więc okazywać zainteresowanie i w dobre, i w trudne dni. Gdy jest problem, dobrze jest najpierw zapytać, jak dziecko się czuje.
card-risk-only-when-wrong-do = Proszę wymienić dziś trzy rzeczy, które idą dobrze.

## Card risk-wrong-strategy

card-risk-wrong-strategy-title = Inny sposób może mylić
card-risk-wrong-strategy-text = Może uczyli się Państwo liczyć lub pisać w inny sposób. Dwa sposoby naraz są dla dziecka trudne. Niech dziecko wyjaśni Państwu, jak robi się to w szkole. Nie ma pewności? Można zostawić zadanie i zapytać nauczyciela.
card-risk-wrong-strategy-do = Proszę powiedzieć: „Pokaż mi, jak robi to pani albo pan w szkole”.

## Card risk-role-mixing

card-risk-role-mixing-title = Każdy ma swoją rolę
card-risk-role-mixing-text = Nauczyciel uczy i decyduje, jak wygląda lekcja. Państwo wychowują i znają swoje dziecko. Nie jest dobrze, gdy jedna strona przejmuje pracę drugiej. Zawsze można zapytać, dlaczego coś robi się w ten sposób. Można też razem z nauczycielem myśleć o tym, co jest dobre dla dziecka.
card-risk-role-mixing-do = Zdanie zaczyna się od „Muszą Państwo…”? Można zrobić z niego pytanie: „Czy mogą Państwo wyjaśnić, dlaczego…?”

## Card school-is-a-community

card-school-is-a-community-title = Szkoła jest dla wszystkich dzieci
card-school-is-a-community-text = Szkoła to wspólnota dzieci, rodziców, nauczycieli i wolontariuszy. Nauczyciel dba o wszystkie dzieci w klasie (groep). Są zasady i wartości, które dotyczą wszystkich. Kto się ich trzyma, pomaga też własnemu dziecku.
card-school-is-a-community-do = W tym tygodniu proszę przywitać się na szkolnym placu z rodzicem, którego jeszcze Państwo nie znają.

## Card talents-overview

card-talents-overview-title = W czym dziecko jest dobre?
card-talents-overview-text = Każde dziecko jest w czymś dobre. Jedno lubi tworzyć, drugie dobrze dba o innych albo lubi liczyć. Wiele dzieci ma więcej niż jeden talent. Dziecko, które zna swój talent, jest bardziej pewne siebie. To pomaga też później przy wyborze szkoły.
card-talents-overview-do = Proszę zapisać dwie rzeczy, które dziecko lubi robić, i zabrać je na rozmowę na początek roku (startgesprek).

## Card hopes-and-dreams

card-hopes-and-dreams-title = Nadzieje i marzenia
card-hopes-and-dreams-text = W pierwszej rozmowie nauczyciel pyta, czego życzą Państwo swojemu dziecku. Nie chodzi o zawód ani o ocenę. To mogą być: przyjaciele, radość, odwaga w mówieniu, dobre czytanie. Warto też zapytać dziecko, na co ma nadzieję. Razem szukają Państwo pierwszego kroku.
card-hopes-and-dreams-do = Proszę dokończyć zdanie: „Mam nadzieję, że pod koniec tego roku moje dziecko…”

## Card what-school-does

card-what-school-does-title = Co szkoła robi dla Państwa
card-what-school-does-text = Na początku roku nauczyciel zaprasza Państwa na rozmowę. Później są krótkie rozmowy o tym, jak idzie dziecku. Szkoła wysyła list z wiadomościami (nieuwsbrief) i organizuje wieczory dla rodziców (ouderavonden). Można do niej pisać przez aplikację lub mailem. Nauczyciel powinien trochę znać Państwa rodzinę i brać to pod uwagę.
card-what-school-does-do = Proszę dowiedzieć się, jak nauczyciel najchętniej dostaje wiadomości: w aplikacji, mailem czy na kartce.

## Card start-conversation-card

card-start-conversation-card-title = Rozmowa na początek roku (startgesprek)
card-start-conversation-card-text = W pierwszych czterech tygodniach roku szkolnego rozmawiają Państwo z nauczycielem około dwudziestu minut. Dziecko zwykle też jest na rozmowie. Każdy mówi tyle samo: dziecko, Państwo i nauczyciel. To nie jest rozmowa o ocenach (rapportgesprek): chodzi o to, żeby się poznać i ustalić plany na ten rok.
card-start-conversation-card-do = Proszę wybrać termin i wypełnić krótkie przygotowanie.

## Card communication-plan-card

card-communication-plan-card-title = Ustalenia o kontakcie
card-communication-plan-card-text = W rozmowie na początek roku (startgesprek) ustalają Państwo z nauczycielem, jak i jak często będą w kontakcie. To nazywa się plan komunikacji (communicatieplan). Jest w nim: kto bierze udział, nad czym wspólnie pracują dom i szkoła, jak wygląda kontakt i kiedy razem sprawdzają, czy to działa. Później można go zmienić.
card-communication-plan-card-do = Proszę pomyśleć, jaki kontakt Państwu odpowiada: aplikacja, telefon czy krótka rozmowa w szkole.

## Card small-contact

card-small-contact-title = Krótka rozmowa
card-small-contact-text = Krótka rozmowa przy drzwiach to też kontakt. Rano nauczyciele mają mało czasu: wtedy najlepiej powiedzieć tylko coś krótkiego. Na dłuższą rozmowę można się umówić. Krótka wiadomość lub kartka też jest dobra. Niderlandzki nie musi być idealny.
card-small-contact-do = W tym tygodniu proszę raz powiedzieć nauczycielowi „dzień dobry”.

## Card give-feedback

card-give-feedback-title = Co jest dobre, a co może być lepsze
card-give-feedback-text = Szkoła uczy się z tego, co mówią rodzice. Jest dobrze, gdy dziecko chętnie chodzi do szkoły i dobrze się uczy. Jest dobrze, gdy można przyjść z pytaniem i razem rozwiązać problem. Tak jest? Warto to powiedzieć, szkoła chętnie to usłyszy. Tak nie jest? Wtedy warto najpierw powiedzieć o tym szkole.
card-give-feedback-do = W tym tygodniu proszę wysłać szkole jedną pochwałę albo jeden pomysł.

## Card who-does-what

card-who-does-what-title = Kto co robi w szkole?
card-who-does-what-text = Nauczyciel (leraar) to pierwsza osoba do rozmowy. Koordynator wsparcia (intern begeleider, IB’er) pomaga, gdy nauka lub zachowanie są trudne. Dyrektor (directeur) kieruje szkołą. Osoba kontaktowa (contactpersoon) pomaga, gdy mają Państwo skargę. Zarząd (bestuur) kieruje grupą szkół.
card-who-does-what-do = Proszę zapisać, jak nazywają się nauczyciel, koordynator wsparcia (IB’er) i dyrektor.

## Card helping-at-school

card-helping-at-school-title = Pomoc w szkole
card-helping-at-school-text = Szkoły często proszą o pomoc: przy wycieczce, przy czytaniu, przy ozdabianiu klasy. Każdy rodzic może się włączyć, także gdy słabo zna niderlandzki. To miłe i pozwala poznać szkołę. Nie mają Państwo czasu? To nic złego. Najważniejsze jest to, co robią Państwo w domu.
card-helping-at-school-do = Proszę wybrać jedno małe zadanie, które Państwu pasuje, i się zgłosić.

## Card ouderraad

card-ouderraad-title = Rada rodziców (ouderraad, OR)
card-ouderraad-text = Rada rodziców (ouderraad, OR) to grupa rodziców. Pomaga ona przy świętach i zajęciach, na przykład przy święcie Sinterklaas i dniu sportu. Często zajmuje się też pieniędzmi z dobrowolnej składki rodziców (vrijwillige ouderbijdrage). Można się przyłączyć albo pomóc jeden raz. Rada rodziców nie decyduje o zasadach pracy szkoły.
card-ouderraad-do = Proszę zapytać, kto jest w radzie rodziców (ouderraad).

## Card mr-and-ikc-raad

card-mr-and-ikc-raad-title = Wspólne decyzje: MR i IKC-raad
card-mr-and-ikc-raad-text = Każda szkoła ma radę rodziców i pracowników (medezeggenschapsraad, MR). MR może doradzać, a czasem współdecydować, na przykład o godzinach szkoły, feriach i składce rodziców (ouderbijdrage). Rodziców do MR wybierają rodzice. W IKC szkoła i opieka nad dziećmi (opvang) pracują razem. Czasem jest tam jedna wspólna rada (IKC-raad).
card-mr-and-ikc-raad-do = Proszę zapytać MR, czy zebranie jest otwarte, i raz przyjść posłuchać.

## Card disagree-first-steps

card-disagree-first-steps-title = Inne zdanie? Najpierw nauczyciel
card-disagree-first-steps-text = Warto umówić się na rozmowę z nauczycielem. Można powiedzieć, co Państwo widzą, jak czuje się z tym dziecko i co chcą Państwo osiągnąć. Warto też posłuchać nauczyciela. Nie ma rozwiązania? Wtedy można pójść do dyrektora (directeur). Wolno się skarżyć i nigdy nie może to zaszkodzić dziecku.
card-disagree-first-steps-do = Proszę poczekać jedną noc, a potem poprosić o rozmowę.

## Card complaint-route

card-complaint-route-title = Skarga krok po kroku
card-complaint-route-text = Kroki są takie: najpierw nauczyciel, potem dyrektor (directeur), czasem zarząd (bestuur). Osoba kontaktowa w szkole (contactpersoon) wyjaśnia, jak to działa i dokąd pójść, ale nie ocenia. Zewnętrzna osoba zaufania (externe vertrouwenspersoon) jest niezależna. Może pośredniczyć i pomaga, gdy chcą Państwo złożyć skargę. Ostatni krok to komisja skarg (klachtencommissie). Wszystkie nazwy i nazwiska są w informatorze szkoły (schoolgids).
card-complaint-route-do = Proszę znaleźć w informatorze szkoły (schoolgids) nazwisko osoby kontaktowej (contactpersoon).

## Card fair-behaviour

card-fair-behaviour-title = Spokojnie i uczciwie wobec siebie
card-fair-behaviour-text = Rodzice i szkoła mogą oczekiwać od siebie szacunku. Wolno czuć złość. Nie wolno wyzywać, grozić ani oczerniać kogoś w internecie. Warto przyjść, gdy szkoła zaprasza na rozmowę. Gdy nie da się już rozmawiać, skutki mogą być poważne, także dla dziecka. Dlatego warto na czas poprosić kogoś o pomoc, na przykład tłumacza lub osobę kontaktową (contactpersoon).
card-fair-behaviour-do = Czują Państwo złość? Wiadomość lepiej wysłać dopiero jutro.

## Card support-plan

card-support-plan-title = Dodatkowa pomoc: plan
card-support-plan-text = Gdy dziecko potrzebuje dodatkowej pomocy, szkoła przygotowuje plan. Często nazywa się on planem działania (handelingsplan). Szkoła powinna razem z Państwem myśleć o celach i o tym, co dzieje się w szkole i w domu. Gdy pomocy jest dużo, plan nazywa się perspektywą rozwoju (ontwikkelingsperspectief, OPP). Na część o pomocy potrzebna jest Państwa zgoda. Dziecko też może powiedzieć, czego chce.
card-support-plan-do = Proszę zapytać: „Czy mogę zobaczyć plan i czy omówią go Państwo ze mną?”

## Card one-child-one-plan

card-one-child-one-plan-title = Jedno dziecko, jeden plan
card-one-child-one-plan-text = Czy dziecko ma też pomoc poza szkołą, na przykład u logopedy lub na terapii? Wtedy dobrze, gdy wszystko pasuje do jednego planu. To nazywa się „jedno dziecko, jeden plan” (één kind, één plan). Państwo, nauczyciel i osoba, która pomaga, ustalają razem, kto co robi oraz ile czasu jest na naukę i na terapię. To Państwo znają swoje dziecko najdłużej.
card-one-child-one-plan-do = Proszę zapisać, kto pomaga dziecku, i zapytać, czy te osoby się znają.
