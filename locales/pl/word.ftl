# review: draft

### Dutch school words that parents meet in letters.
### Short: one line beside the word in a list, at most 70 characters. Meaning: under 350 characters.
### Do: what the parent can do; not every word has one. Dutch term kept: the heading of each group.

## Dutch term kept: studiedag

word-studiedag-short = Nauczyciele mają szkolenie, dzieci mają wolne
word-studiedag-meaning = Nauczyciele uczą się lub mają zebranie. Dzieci mają wolne (przy „studiemiddag” tylko po południu).
word-studiedag-do = Proszę zorganizować opiekę i zapisać ten dzień w kalendarzu.

## Dutch term kept: margedag

word-margedag-short = Dodatkowy dzień wolny, wybrany przez szkołę
word-margedag-meaning = Dodatkowy dzień wolny. Szkoła może go sama wybrać, bo godzin lekcji jest dość. Dzień „calamiteitendag” jest wolny tylko wtedy, gdy w tym roku nie zdarzyło się nic wyjątkowego.
word-margedag-do = Uwaga: w każdej klasie może być inaczej.

## Dutch term kept: schoolvakantie

word-schoolvakantie-short = Tygodnie wolne od szkoły: wakacje i ferie
word-schoolvakantie-meaning = Tygodnie, w których dzieci mają wolne. Holandia ma trzy regiony (Noord, Midden, Zuid: północ, środek, południe). Czasem mają one inne tygodnie. Liczy się miejsce szkoły. Poza tymi tygodniami dziecko nie może jechać na wakacje. Dokładne dni szkoła podaje w kalendarzu.
word-schoolvakantie-do = Wyjazd lepiej rezerwować dopiero po sprawdzeniu kalendarza szkoły.

## Dutch term kept: jaarkalender

word-jaarkalender-short = Kalendarz roku: dni wolne i wydarzenia
word-jaarkalender-meaning = Lista wszystkich dni wolnych i wydarzeń w roku szkolnym.
word-jaarkalender-do = Kalendarz warto powiesić w widocznym miejscu.

## Dutch term kept: schooltijden

word-schooltijden-short = Godziny, w których szkoła się zaczyna i kończy
word-schooltijden-meaning = O której szkoła się zaczyna i kończy. Podczas „inloop” dziecko może wejść dziesięć lub piętnaście minut wcześniej. W poranek „inloopochtend” rodzice mogą wejść i zobaczyć klasę. Częste spóźnienia są zapisywane.
word-schooltijden-do = Dobrze jest być w szkole pięć minut przed dzwonkiem.

## Dutch term kept: continurooster

word-continurooster-short = Wszystkie dzieci jedzą w szkole i wcześniej kończą
word-continurooster-meaning = Wszystkie dzieci jedzą w południe w szkole, z nauczycielem. Dlatego szkoła kończy się wcześniej. Przy „vijf gelijke dagen” (pięć równych dni) wszystkie dni szkolne są tak samo długie, także środa i piątek.
word-continurooster-do = Proszę dawać dziecku codziennie jedzenie na południową przerwę.

## Dutch term kept: overblijven

word-overblijven-short = Dziecko je w południe w szkole, pod opieką
word-overblijven-meaning = Dziecko je w szkole i ma tam opiekę. W szkołach bez „continurooster” (wspólna przerwa na jedzenie dla wszystkich) może to kosztować.

## Dutch term kept: BSO

word-bso-short = Opieka po szkole i w czasie wakacji
word-bso-meaning = Opieka po szkole i w czasie wakacji. Jest płatna. Pracujący rodzice mogą dostać dopłatę (kinderopvangtoeslag).
word-bso-do = Proszę zgłosić dziecko dużo wcześniej.

## Dutch term kept: VSO

word-vso-short = Opieka przed lekcjami; albo: specjalna szkoła średnia
word-vso-meaning = Dwa znaczenia. 1) Voorschoolse opvang: opieka przed lekcjami. 2) Voortgezet speciaal onderwijs: specjalna szkoła średnia.

## Dutch term kept: kinderopvangtoeslag

word-kinderopvangtoeslag-short = Pieniądze od rządu na koszty opieki nad dzieckiem
word-kinderopvangtoeslag-meaning = Pieniądze z urzędu skarbowego (Belastingdienst, Dienst Toeslagen) na koszty opieki nad dzieckiem. Warunek: każdy z rodziców pracuje, uczy się albo jest w trakcie kursu integracji (inburgering).
word-kinderopvangtoeslag-do = Można poprosić o pomoc przy wniosku, na przykład w bibliotece (IDO).

## Dutch term kept: tropenrooster

word-tropenrooster-short = Inne godziny szkoły w czasie upału
word-tropenrooster-meaning = Inne godziny szkoły, gdy jest bardzo gorąco. Szkoła zaczyna się i kończy wcześniej albo zmienia lekcje.
word-tropenrooster-do = Proszę dać dziecku wodę, czapkę z daszkiem i krem przeciwsłoneczny.

## Dutch term kept: staking

word-staking-short = Strajk: nauczyciele nie pracują, szkoła często zamknięta
word-staking-meaning = Nauczyciele jeden dzień nie pracują. To protest (strajk). Szkoła jest wtedy często zamknięta.
word-staking-do = Proszę zorganizować opiekę. Nie trzeba zgłaszać dziecka jako chorego.

## Dutch term kept: leerplicht

word-leerplicht-short = Obowiązek szkolny: dzieci chodzą do szkoły od 5 lat
word-leerplicht-meaning = Dzieci muszą chodzić do szkoły, gdy mają 5 lat: od pierwszego dnia szkoły w miesiącu po piątych urodzinach. W wieku 4 lat dziecko może już chodzić, ale nie musi. Obowiązek dotyczy też dzieci bez zezwolenia na pobyt.
word-leerplicht-do = Dziecko nie może przyjść? Proszę na czas zadzwonić do szkoły.

## Dutch term kept: leerplichtambtenaar

word-leerplichtambtenaar-short = Osoba z gminy od obowiązku szkolnego
word-leerplichtambtenaar-meaning = Osoba z gminy (gemeente). Sprawdza, czy dzieci chodzą do szkoły. Pomaga też, gdy chodzenie do szkoły jest trudne.

## Dutch term kept: kwalificatieplicht

word-kwalificatieplicht-short = Obowiązek nauki dla młodzieży w wieku 16 i 17 lat
word-kwalificatieplicht-meaning = Młodzież w wieku 16 i 17 lat musi się uczyć. Obowiązek trwa do dyplomu havo, vwo lub mbo na poziomie 2, albo do 18 lat.

## Dutch term kept: ziekmelden

word-ziekmelden-short = Zgłoszenie, że dziecko jest chore
word-ziekmelden-meaning = Przed lekcjami informują Państwo szkołę, że dziecko jest chore. Można to zrobić w aplikacji, przez telefon lub na stronie internetowej. Jeśli szkoła o to prosi, zgłasza się to każdego dnia na nowo.
word-ziekmelden-do = Proszę zgłosić to przed godziną, którą podaje szkoła (często 8.15).

## Dutch term kept: verzuim

word-verzuim-short = Nieobecność dziecka w szkole
word-verzuim-meaning = Dziecka nie ma w szkole. Bez ważnego powodu to nieobecność nieusprawiedliwiona (ongeoorloofd). Od 16 godzin w ciągu czterech tygodni szkoła musi to zgłosić.
word-verzuim-do = Proszę zawsze podać powód, najlepiej tego samego dnia.

## Dutch term kept: luxeverzuim

word-luxeverzuim-short = Wolne na wakacje bez zgody szkoły
word-luxeverzuim-meaning = Dni wolne na wakacje lub tani lot, bez zgody szkoły. Szkoła musi to zgłosić. Można dostać karę pieniężną, często około 100 euro za dziecko za dzień.
word-luxeverzuim-do = Lepiej zarezerwować podróż dopiero po zgodzie szkoły.

## Dutch term kept: verlof aanvragen

word-verlof-aanvragen-short = Prośba o wolny dzień dla dziecka
word-verlof-aanvragen-meaning = Prośba o zgodę na wolny dzień, na przykład z powodu ślubu, przeprowadzki lub śmierci w rodzinie. Do dziesięciu dni szkolnych w roku decyduje dyrektor, powyżej tego leerplichtambtenaar (urzędnik gminy). Święto religijne zgłasza się co najmniej dwa dni wcześniej.
word-verlof-aanvragen-do = Proszę wypełnić formularz. O wolne na wakacje (vakantieverlof) najlepiej poprosić 8 tygodni wcześniej.

## Dutch term kept: vrijstelling

word-vrijstelling-short = Zwolnienie: dziecko nie musi czegoś robić
word-vrijstelling-meaning = Dziecko nie musi czegoś robić. Przykład: dziecko w wieku 5 lat może zostać w domu do 5 godzin w tygodniu, jeśli szkoła za bardzo je męczy. Zgłasza się to dyrektorowi. Na kolejne 5 godzin potrzebna jest zgoda.

## Dutch term kept: basisschool

word-basisschool-short = Szkoła podstawowa, od 4 do około 12 lat
word-basisschool-meaning = Szkoła dla dzieci od 4 do około 12 lat, od groep 1 do groep 8. Szkoła jest bezpłatna.

## Dutch term kept: groep

word-groep-short = Klasa w szkole podstawowej, od 1 do 8
word-groep-meaning = Klasa Państwa dziecka. Groep 1 jest od 4 lat, w groep 3 dzieci mają zwykle 6 lat, groep 8 to ostatni rok. „Groep” nie znaczy tu mała grupka.

## Dutch term kept: kleuter

word-kleuter-short = Dziecko w groep 1 lub 2 (od 4 do 6 lat)
word-kleuter-meaning = Dziecko w groep 1 lub 2 (od 4 do 6 lat). Takie dzieci uczą się przez zabawę.

## Dutch term kept: onderbouw, middenbouw, bovenbouw

word-onderbouw-middenbouw-bovenbouw-short = Młodsze, średnie i starsze klasy szkoły
word-onderbouw-middenbouw-bovenbouw-meaning = Części szkoły. Zwykle onderbouw (młodsze klasy) to groep 1–2 (lub 1–4), middenbouw (średnie klasy) to groep 3–5, bovenbouw (starsze klasy) to groep 6–8. Każda szkoła sama o tym decyduje.

## Dutch term kept: combinatiegroep

word-combinatiegroep-short = Dwa roczniki razem w jednej klasie
word-combinatiegroep-meaning = Dwa roczniki razem w jednej klasie, z jednym nauczycielem. Każde dziecko uczy się materiału ze swojego roku.

## Dutch term kept: IKC

word-ikc-short = Szkoła i opieka razem w jednym budynku
word-ikc-meaning = Szkoła i opieka w jednym budynku, z jednym zespołem i jednym planem. IKC-raad to rada rodziców i pracowników szkoły oraz opieki.

## Dutch term kept: openbare of bijzondere school

word-openbare-of-bijzondere-school-short = Szkoła publiczna albo oparta na religii lub własnej idei
word-openbare-of-bijzondere-school-meaning = Szkoła publiczna (openbare school) jest dla wszystkich i nie opiera się na religii. Szkoła „bijzonder” (bijzondere school) opiera się na religii albo na własnej idei nauczania. Obie opłaca rząd. Szkołę wybierają Państwo samodzielnie.

## Dutch term kept: aanmelden

word-aanmelden-short = Prośba o miejsce w szkole; też: zapisanie się na coś
word-aanmelden-meaning = Proszą Państwo o miejsce w szkole. Można to zrobić, gdy dziecko skończy 3 lata. Szkoła musi odpowiedzieć w ciągu 6 tygodni (czasem 4 tygodnie dłużej).
word-aanmelden-do = Proszę zgłosić dziecko co najmniej 10 tygodni przed rozpoczęciem szkoły.

## Dutch term kept: wennen

word-wennen-short = Dziecko na próbę poznaje nową klasę
word-wennen-meaning = Dziecko przychodzi kilka razy na pół dnia, żeby poznać klasę: przed czwartymi urodzinami albo w czerwcu lub lipcu w nowej klasie.

## Dutch term kept: peuteropvang

word-peuteropvang-short = Zabawa i nauka dla dzieci od 2 do 4 lat
word-peuteropvang-meaning = Zabawa i nauka dla dzieci od 2 do 4 lat, kilka razy w tygodniu po pół dnia. Dawniej nazywało się to „peuterspeelzaal”.
word-peuteropvang-do = Proszę zapytać w poradni dla małych dzieci (consultatiebureau), które miejsce pasuje.

## Dutch term kept: VVE

word-vve-short = Dodatkowa zabawa i język dla małych dzieci
word-vve-meaning = Dodatkowa zabawa i nauka języka dla małych dzieci. Ze skierowaniem z poradni dla małych dzieci (consultatiebureau) dziecko od 2,5 roku ma zwykle 16 godzin w tygodniu (960 godzin w półtora roku).
word-vve-do = Dziecko rzadko słyszy niderlandzki? Można poprosić o skierowanie (VVE-indicatie).

## Dutch term kept: nieuwkomersklas

word-nieuwkomersklas-short = Klasa dla dzieci, które są nowe w Holandii
word-nieuwkomersklas-meaning = Klasa dla dzieci, które są nowe w Holandii. Uczą się głównie niderlandzkiego, zwykle około roku. Potem idą do zwykłej klasy.

## Dutch term kept: schakelklas

word-schakelklas-short = Dodatkowe lekcje niderlandzkiego; ISK jest od 12 lat
word-schakelklas-meaning = Dodatkowe lekcje niderlandzkiego dla dzieci, które już chodzą do szkoły. Czasem trwają cały rok, czasem są po lekcjach.

## Dutch term kept: NT2

word-nt2-short = Niderlandzki dla dzieci z innym językiem w domu
word-nt2-meaning = Lekcje niderlandzkiego dla dzieci, które w domu mówią innym językiem.

## Dutch term kept: speciaal onderwijs

word-speciaal-onderwijs-short = Szkoły z mniejszymi klasami i większą pomocą
word-speciaal-onderwijs-meaning = Szkoły z mniejszymi klasami i większą pomocą. Potrzebne jest zaświadczenie (TLV). Daje je związek szkół w regionie (samenwerkingsverband).

## Dutch term kept: doubleren

word-doubleren-short = Dziecko powtarza rok w szkole
word-doubleren-meaning = Dziecko powtarza rok. Szkoła wyjaśnia, dlaczego, i rozmawia o tym z Państwem dużo wcześniej.
word-doubleren-do = Można zapytać, co będzie inaczej w tym dodatkowym roku.

## Dutch term kept: plusklas

word-plusklas-short = Lekcje dla dzieci, które uczą się szybciej lub głębiej
word-plusklas-meaning = Dodatkowe lekcje dla dzieci, które uczą się szybciej lub głębiej.

## Dutch term kept: leerkracht

word-leerkracht-short = Nauczyciel lub nauczycielka
word-leerkracht-meaning = Osoba, która uczy klasę. Dzieci mówią „juf” (do kobiety) lub „meester” (do mężczyzny). To pierwsza osoba do rozmowy.

## Dutch term kept: duo-baan

word-duo-baan-short = Dwie osoby uczą jedną klasę, w różne dni
word-duo-baan-meaning = Dwie osoby uczą jedną klasę. Każda pracuje w swoje dni.
word-duo-baan-do = Proszę zapytać, kto pracuje w który dzień.

## Dutch term kept: invaller

word-invaller-short = Nauczyciel na zastępstwo
word-invaller-meaning = Inny nauczyciel, który uczy przez jakiś czas, na przykład z powodu choroby. Gdy nie ma zastępstwa, klasa może iść do domu albo dzieci idą do innych klas.

## Dutch term kept: onderwijsassistent

word-onderwijsassistent-short = Osoba, która pomaga nauczycielowi w klasie
word-onderwijsassistent-meaning = Osoby, które też pracują w klasie. Asystent pomaga nauczycielowi. Stagiair lub LIO (praktykant) dopiero uczy się zawodu nauczyciela. Vakleerkracht uczy jednego przedmiotu, na przykład gym (WF) lub muzyki.

## Dutch term kept: directeur

word-directeur-short = Osoba, która kieruje szkołą
word-directeur-meaning = Osoba, która kieruje szkołą. Decyduje o dniach wolnych. Pomaga też, gdy rozmowa z nauczycielem nie rozwiązuje problemu.

## Dutch term kept: IB'er

word-ib-er-short = Osoba, która pomaga przy trudnościach w szkole
word-ib-er-meaning = Osoba w szkole, która pomaga, gdy dziecko ma trudności z nauką lub zachowaniem. Razem z Państwem i nauczycielem przygotowuje plan.
word-ib-er-do = Można zapytać, czy IB’er może być na rozmowie.

## Dutch term kept: kwaliteitscoördinator

word-kwaliteitscoordinator-short = Organizuje dodatkową pomoc w szkole, tak jak IB’er
word-kwaliteitscoordinator-meaning = Nowsza nazwa pracy IB’er (całej lub części). To osoba, która pomaga przy trudnościach w szkole.

## Dutch term kept: RT

word-rt-short = Dodatkowa pomoc w czytaniu, języku lub liczeniu
word-rt-meaning = Dodatkowa pomoc w czytaniu, języku lub liczeniu. Dziecko ma ją indywidualnie albo w małej grupie.

## Dutch term kept: schoolbestuur

word-schoolbestuur-short = Zarząd jednej lub kilku szkół
word-schoolbestuur-meaning = Organizacja, która zarządza jedną lub kilkoma szkołami. Skargę można złożyć też tam.

## Dutch term kept: contactpersoon

word-contactpersoon-short = Osoba do pomocy przy skardze; też: do kogo zadzwonić
word-contactpersoon-meaning = Osoba w szkole, która wyjaśnia, co można zrobić, gdy mają Państwo skargę. Sama nie decyduje.
word-contactpersoon-do = Nazwisko jest w informatorze szkoły (schoolgids).

## Dutch term kept: vertrouwenspersoon

word-vertrouwenspersoon-short = Osoba spoza szkoły, która słucha i pomaga przy skardze
word-vertrouwenspersoon-meaning = Osoba zaufania spoza szkoły. Słucha i może pośredniczyć w rozmowie. Pomaga też przy oficjalnej skardze. Inspektor rządowy (vertrouwensinspecteur) jest od poważnych spraw, takich jak wykorzystywanie seksualne lub przemoc (0900 111 31 11).

## Dutch term kept: klachtencommissie

word-klachtencommissie-short = Niezależna komisja, która bada skargi
word-klachtencommissie-meaning = Niezależna grupa, która bada skargę i daje radę. To jest ostatni krok.
word-klachtencommissie-do = Najpierw warto porozmawiać z nauczycielem i dyrektorem.

## Dutch term kept: MR

word-mr-short = Rada rodziców i pracowników szkoły
word-mr-meaning = Rada rodziców i pracowników. Doradza w sprawach szkoły, a czasem współdecyduje. Każda szkoła musi mieć MR. Rodzice wybierają przedstawicieli rodziców.
word-mr-do = Mogą Państwo głosować i kandydować.

## Dutch term kept: GMR

word-gmr-short = Wspólna rada wszystkich szkół jednego zarządu
word-gmr-meaning = Wspólna MR (rada rodziców i pracowników) wszystkich szkół jednego zarządu.

## Dutch term kept: ouderraad

word-ouderraad-short = Rodzice, którzy pomagają przy świętach i imprezach
word-ouderraad-meaning = Rodzice, którzy pomagają przy świętach i imprezach. Często zajmują się składką rodziców (ouderbijdrage). Nie decydują o zasadach szkoły.
word-ouderraad-do = Można też pomóc tylko raz.

## Dutch term kept: klassenouder

word-klassenouder-short = Rodzic, który załatwia praktyczne sprawy klasy
word-klassenouder-meaning = Rodzic, który załatwia praktyczne sprawy klasy, na przykład pomoc przy wycieczce.

## Dutch term kept: hulpouder

word-hulpouder-short = Rodzic, który czasem pomaga w szkole
word-hulpouder-meaning = Rodzic, który czasem pomaga, na przykład na wycieczce lub przy czytaniu. Do niektórych zadań szkoła prosi o VOG (zaświadczenie o niekaralności).
word-hulpouder-do = Mają Państwo czas? Można się zgłosić.

## Dutch term kept: luizenouder

word-luizenouder-short = Rodzic, który sprawdza, czy dzieci mają wszy
word-luizenouder-meaning = Wszy to małe owady we włosach. Po wakacjach i feriach rodzice sprawdzają włosy wszystkich dzieci. Wszy nie mają nic wspólnego z brudem. Dziecko może normalnie chodzić do szkoły.
word-luizenouder-do = Proszę przez dwa tygodnie codziennie czesać włosy grzebieniem na wszy i powiedzieć o tym szkole.

## Dutch term kept: brugfunctionaris

word-brugfunctionaris-short = Pomaga rodzinom: pieniądze, wychowanie, język
word-brugfunctionaris-meaning = Osoba w szkole, która pomaga rodzinom w sprawach pieniędzy, wychowania lub języka. W pokoju dla rodziców (ouderkamer) można napić się kawy i poznać innych rodziców.
word-brugfunctionaris-do = Można zapytać, czy w Państwa szkole jest taka osoba.

## Dutch term kept: startgesprek

word-startgesprek-short = Rozmowa z nauczycielem na początek roku szkolnego
word-startgesprek-meaning = Pierwsza rozmowa w roku z nauczycielem. Zwykle jest na niej też dziecko. Państwo i nauczyciel poznają się i ustalają, jak będą współpracować.
word-startgesprek-do = Proszę wybrać termin i pomyśleć, co chcą Państwo opowiedzieć.

## Dutch term kept: omgekeerd oudergesprek

word-omgekeerd-oudergesprek-short = Państwo opowiadają o dziecku, nauczyciel słucha
word-omgekeerd-oudergesprek-meaning = W tej rozmowie Państwo opowiadają o dziecku, a nauczyciel głównie słucha.

## Dutch term kept: 10-minutengesprek

word-10-minutengesprek-short = Krótka rozmowa o nauce i zachowaniu dziecka
word-10-minutengesprek-meaning = Krótka rozmowa o tym, jak idzie dziecku nauka i jak się zachowuje. Często w listopadzie, w lutym lub marcu i w czerwcu.
word-10-minutengesprek-do = Proszę zapisać dwa pytania. 10 minut to za mało? Można poprosić o więcej czasu.

## Dutch term kept: rapport

word-rapport-short = Opis tego, jak dziecku idzie w szkole
word-rapport-meaning = Opis tego, jak dziecku idzie w szkole, zwykle dwa razy w roku. Portfolio pokazuje prace dziecka.
word-rapport-do = Proszę obejrzeć rapport razem z dzieckiem i najpierw powiedzieć, co idzie dobrze.

## Dutch term kept: ouderavond

word-ouderavond-short = Wieczorne spotkanie dla rodziców na jeden temat
word-ouderavond-meaning = Wieczór dla wszystkich rodziców na jeden temat, na przykład czytanie lub bezpieczny internet.

## Dutch term kept: informatieavond

word-informatieavond-short = Wieczór o tym, co klasa będzie robić w tym roku
word-informatieavond-meaning = Nauczyciel opowiada, co klasa będzie robić w tym roku. W groep 8 chodzi głównie o szkołę średnią. Czasem tego wieczoru już nie ma, bo jest rozmowa na początek roku (startgesprek).

## Dutch term kept: schoolgids

word-schoolgids-short = Informator: zasady, nazwiska i godziny szkoły
word-schoolgids-meaning = Książeczka lub strona internetowa ze wszystkimi zasadami, nazwiskami i godzinami szkoły. Każda szkoła musi ją mieć.
word-schoolgids-do = Tu są nazwiska i zasady składania skarg (klachtenregeling).

## Dutch term kept: nieuwsbrief

word-nieuwsbrief-short = Wiadomość ze szkoły z nowościami i datami
word-nieuwsbrief-meaning = Wiadomość ze szkoły z nowościami i datami.

## Dutch term kept: ouderapp

word-ouderapp-short = Aplikacja szkoły: wiadomości i zgłaszanie choroby
word-ouderapp-meaning = Aplikacja szkoły. Są w niej wiadomości, zdjęcia, zgłaszanie choroby i terminy rozmów. Zaproszenie lub kod daje szkoła.
word-ouderapp-do = Proszę włączyć powiadomienia i wpisać swój adres e-mail.

## Dutch term kept: communicatieplan

word-communicatieplan-short = Ustalenia o kontakcie z nauczycielem
word-communicatieplan-meaning = Państwa ustalenia z nauczycielem: jak, jak często i w jakich sprawach są Państwo w kontakcie.

## Dutch term kept: ouderbetrokkenheid

word-ouderbetrokkenheid-short = Wsparcie, które rodzic daje dziecku w nauce
word-ouderbetrokkenheid-meaning = Wszystko, co Państwo robią, żeby wspierać dziecko w nauce. „Ouderparticipatie” to pomaganie w szkole lub wspólne decydowanie.

## Dutch term kept: Gouden Weken

word-gouden-weken-short = Pierwsze tygodnie roku, klasa się poznaje
word-gouden-weken-meaning = Pierwsze tygodnie po lecie. Dzieci w klasie poznają się i ustalają zasady.

## Dutch term kept: leerlingvolgsysteem

word-leerlingvolgsysteem-short = System, w którym szkoła śledzi postępy dziecka
word-leerlingvolgsysteem-meaning = System, w którym szkoła zapisuje, jak dziecko się uczy. Są tam testy i obserwacje.
word-leerlingvolgsysteem-do = Można poprosić o wyjaśnienie wyników.

## Dutch term kept: Cito

word-cito-short = Firma, która robi testy; też: nazwa samego testu
word-cito-meaning = Firma, która robi testy. Ludzie mówią „citotoets” na testy z systemu postępów (leerlingvolgsysteem), w styczniu i czerwcu. Szkoły mogą wybrać też inną firmę.

## Dutch term kept: toetsweek

word-toetsweek-short = Dni, w których dzieci piszą testy
word-toetsweek-meaning = Tydzień z testami. Spokój i wczesny sen są ważniejsze niż ćwiczenie.
word-toetsweek-do = Dobrze, gdy dziecko przychodzi na czas i jest wyspane.

## Dutch term kept: AVI

word-avi-short = Poziom czytania dziecka
word-avi-meaning = Poziom czytania dziecka. Litery M i E znaczą środek i koniec, a cyfra to groep: M4 to środek groep 4. Chodzi o płynne czytanie (technisch lezen).
word-avi-do = Proszę zapytać, jaka książka pasuje, i czytać w domu na tym poziomie.

## Dutch term kept: technisch lezen

word-technisch-lezen-short = Płynne i poprawne czytanie
word-technisch-lezen-meaning = Technisch lezen to płynne i poprawne czytanie. Begrijpend lezen to rozumienie tekstu.
word-technisch-lezen-do = Niech dziecko codziennie czyta na głos dziesięć minut.

## Dutch term kept: tafels

word-tafels-short = Tabliczka mnożenia, na przykład 3 × 4
word-tafels-meaning = Tabliczka mnożenia na pamięć: 1×3, 2×3 … Głównie w groep 4 i 5.
word-tafels-do = Proszę ćwiczyć razem pięć minut dziennie.

## Dutch term kept: spelling en dictee

word-spelling-en-dictee-short = Pisownia słów i dyktando
word-spelling-en-dictee-meaning = Nauka poprawnego pisania słów. Dictee to dyktando: nauczyciel mówi słowo, dziecko je zapisuje.

## Dutch term kept: topografie

word-topografie-short = Nauka miejsc na mapie
word-topografie-meaning = Nauka miejsc na mapie, od groep 5 lub 6.

## Dutch term kept: huiswerk

word-huiswerk-short = Zadania domowe
word-huiswerk-meaning = Zadania, które dziecko ma zrobić w domu, lub materiał do nauki. Zwykle zaczyna się to w groep 5, 6 lub 7. Nie trzeba robić tych zadań za dziecko.
word-huiswerk-do = Pomaga stałe miejsce i stała pora.

## Dutch term kept: weektaak

word-weektaak-short = Lista zadań na cały tydzień
word-weektaak-meaning = Lista zadań na cały tydzień. Dziecko samo planuje, kiedy co robi.

## Dutch term kept: spreekbeurt

word-spreekbeurt-short = Dziecko przedstawia klasie wybrany temat
word-spreekbeurt-meaning = Dziecko przez około piętnaście minut mówi klasie na wybrany temat.
word-spreekbeurt-do = Niech dziecko raz przećwiczy to w domu.

## Dutch term kept: boekbespreking

word-boekbespreking-short = Dziecko opowiada klasie o książce
word-boekbespreking-meaning = Dziecko opowiada klasie o książce, którą przeczytało.

## Dutch term kept: Jeugdjournaal

word-jeugdjournaal-short = Wiadomości dla dzieci w telewizji i internecie
word-jeugdjournaal-meaning = Wiadomości dla dzieci w telewizji i internecie.

## Dutch term kept: bibliotheek

word-bibliotheek-short = Wypożyczanie książek, do 18 lat prawie wszędzie bezpłatne
word-bibliotheek-meaning = Tu można wypożyczać książki. Dla dzieci do 18 lat jest to prawie wszędzie bezpłatne.
word-bibliotheek-do = Proszę razem z dzieckiem wyrobić kartę.

## Dutch term kept: verkeersexamen

word-verkeersexamen-short = Egzamin z przepisów drogowych i jazdy na rowerze
word-verkeersexamen-meaning = Egzamin z przepisów drogowych i jazdy na rowerze, zwykle w groep 7. Dziecko potrzebuje sprawnego roweru.
word-verkeersexamen-do = Proszę sprawdzić światła, hamulce i dzwonek.

## Dutch term kept: doorstroomtoets

word-doorstroomtoets-short = Test w groep 8 z języka i matematyki
word-doorstroomtoets-meaning = Test w groep 8 z języka i matematyki. Od roku szkolnego 2023-2024 zastępuje test „eindtoets”. Odbywa się pod koniec stycznia i w lutym. Szkoła wybiera test i dni. Wynik jest najpóźniej w połowie marca.
word-doorstroomtoets-do = Dziecko jest chore? Może pisać test później. Proszę zgłosić to od razu.

## Dutch term kept: schooladvies

word-schooladvies-short = Zalecenie szkoły: jaki poziom szkoły średniej pasuje
word-schooladvies-meaning = Szkoła mówi, jaki poziom szkoły średniej pasuje do dziecka. Najpierw jest wstępne zalecenie (od 10 do 31 stycznia), po teście ostateczne (najpóźniej 24 marca). Gdy test wypadł lepiej, szkoła musi podnieść zalecenie, chyba że to nie jest dobre dla dziecka. Obniżyć go nie można.
word-schooladvies-do = Coś jest niejasne albo mają Państwo inne zdanie? Można poprosić o wyjaśnienie.

## Dutch term kept: vmbo havo vwo

word-vmbo-havo-vwo-short = Rodzaje szkoły średniej: 4, 5 lub 6 lat
word-vmbo-havo-vwo-meaning = Rodzaje szkoły średniej. Praktijkonderwijs i vmbo: nauka praktyczna, 4 lata (vmbo). Havo: 5 lat. Vwo: 6 lat, potem można iść na uniwersytet. Na wyższy poziom można przejść też później.

## Dutch term kept: voortgezet onderwijs

word-voortgezet-onderwijs-short = Szkoła średnia, po groep 8
word-voortgezet-onderwijs-meaning = Szkoła po groep 8. Można ją zobaczyć w dni otwarte (open dagen), zwykle od listopada do lutego.
word-voortgezet-onderwijs-do = Warto pójść z dzieckiem na dni otwarte.

## Dutch term kept: passend onderwijs

word-passend-onderwijs-short = Prawo dziecka do szkoły z potrzebną pomocą
word-passend-onderwijs-meaning = Każde dziecko ma prawo do miejsca z pomocą, której potrzebuje. Szkoła, do której zgłaszają Państwo dziecko, musi szukać dobrego miejsca (zorgplicht). Co szkoła może zaoferować, jest w informatorze (schoolgids).
word-passend-onderwijs-do = Można poprosić o wyjaśnienie w punkcie wsparcia w regionie (ouder- en jeugdsteunpunt).

## Dutch term kept: samenwerkingsverband

word-samenwerkingsverband-short = Związek szkół w regionie, organizuje pomoc
word-samenwerkingsverband-meaning = Wszystkie zarządy szkół w regionie razem. Organizują dodatkową pomoc i szkoły specjalne. Mają punkt wsparcia dla rodziców.

## Dutch term kept: handelingsplan

word-handelingsplan-short = Plan pomocy dla dziecka na kilka miesięcy
word-handelingsplan-meaning = Plan z celami i pomocą dla dziecka na kilka miesięcy. Szkoła powinna ustalać go razem z Państwem.
word-handelingsplan-do = Można poprosić o kopię i o rozmowę o planie.

## Dutch term kept: OPP

word-opp-short = Plan dla dziecka, które ma dużo dodatkowej pomocy
word-opp-meaning = Plan dla dzieci, które dostają dużo dodatkowej pomocy. Na część o pomocy (handelingsdeel) potrzebna jest Państwa zgoda. Dziecko też może powiedzieć, co myśli.
word-opp-do = Lepiej podpisać dopiero wtedy, gdy wszystko jest jasne. Można poprosić o tłumacza.

## Dutch term kept: arrangement

word-arrangement-short = Dodatkowa pomoc dla jednego dziecka, płacą szkoły w regionie
word-arrangement-meaning = Dodatkowa pomoc dla jednego dziecka. Płaci za nią związek szkół w regionie (samenwerkingsverband).

## Dutch term kept: logopedie

word-logopedie-short = Pomoc w mówieniu i języku, logopeda
word-logopedie-meaning = Pomoc w mówieniu i języku. Za dzieci zwykle płaci ubezpieczenie. Potrzebne jest skierowanie od lekarza rodzinnego (huisarts) lub ze szkoły.

## Dutch term kept: dyslexie

word-dyslexie-short = Dysleksja: duża trudność w czytaniu i pisowni
word-dyslexie-meaning = Czytanie i pisownia są wtedy dużo trudniejsze niż zwykle. Najpierw szkoła daje dodatkową pomoc. Potem można zrobić badanie.

## Dutch term kept: GGD

word-ggd-short = Lekarz i opieka zdrowotna dla dzieci w gminie
word-ggd-meaning = Opieka zdrowotna dla dzieci, którą prowadzi gmina (gemeente). W groep 2 (5 lub 6 lat) i w groep 7 (10 lub 11 lat) pracownik sprawdza, jak dziecko rośnie, widzi i słyszy. Badanie jest bezpłatne i nieobowiązkowe.
word-ggd-do = Proszę wypełnić ankietę. Można być przy badaniu.

## Dutch term kept: vaccinatie

word-vaccinatie-short = Szczepienie przeciw chorobom
word-vaccinatie-meaning = Szczepienie przeciw chorobom. Zaproszenie przychodzi do domu. Szczepienie jest bezpłatne i nieobowiązkowe. Od 2025 roku wiek jest inny: około 3 lat druga dawka BMR (odra, świnka, różyczka), w wieku 5 lat DKT (błonica, krztusiec, tężec), około 10 lat HPV.
word-vaccinatie-do = Proszę zabrać ze sobą zaproszenie. Można poprosić o inny dzień.

## Dutch term kept: veilig thuis en zorgmelding

word-veilig-thuis-en-zorgmelding-short = Pomoc i rozmowa, gdy w rodzinie nie jest dobrze
word-veilig-thuis-en-zorgmelding-meaning = Organizacje, które pomagają, gdy w domu nie jest dobrze. Szkoła czasem musi z nimi porozmawiać. Zawsze można zapytać, dlaczego.

## Dutch term kept: vrijwillige ouderbijdrage

word-vrijwillige-ouderbijdrage-short = Dobrowolna składka rodziców na święta i wycieczki
word-vrijwillige-ouderbijdrage-meaning = Pieniądze, które mogą Państwo dać na dodatkowe rzeczy, takie jak święta i wycieczki. To jest naprawdę dobrowolne. Od 1 sierpnia 2021 roku dziecko zawsze może brać udział, także gdy Państwo nie płacą.
word-vrijwillige-ouderbijdrage-do = Nie mogą Państwo zapłacić? Można spokojnie to powiedzieć. Nikt nie musi o tym wiedzieć.

## Dutch term kept: Stichting Leergeld

word-stichting-leergeld-short = Płaci na przykład za rower lub sport, gdy jest mało pieniędzy
word-stichting-leergeld-meaning = Organizacje, które płacą za rower, sport, wycieczkę szkolną, laptop lub urodziny, gdy jest mało pieniędzy.
word-stichting-leergeld-do = Można poprosić szkołę lub gminę o pomoc przy wniosku.

## Dutch term kept: schoolspullen

word-schoolspullen-short = Rzeczy, które dziecko przynosi do szkoły
word-schoolspullen-meaning = Rzeczy, które dziecko przynosi do szkoły. Książki i zeszyty są bezpłatne.

## Dutch term kept: gymspullen

word-gymspullen-short = Strój i buty na WF
word-gymspullen-meaning = Ubranie i buty na WF (gym). W sali buty powinny być czyste (bez czarnej podeszwy).
word-gymspullen-do = Proszę podpisać rzeczy i zapisać dzień WF (gym) w kalendarzu.

## Dutch term kept: zwemles

word-zwemles-short = Nauka pływania
word-zwemles-meaning = Nauka pływania jest w Holandii ważna, bo jest tu dużo wody. Czasem na basen chodzi klasa (schoolzwemmen), ale często organizują to rodzice. To może kosztować; gmina może pomóc.
word-zwemles-do = Można zapytać gminę o pomoc przy lekcjach pływania.

## Dutch term kept: traktatie

word-traktatie-short = Mały poczęstunek w klasie na urodziny
word-traktatie-meaning = W swoje urodziny dziecko rozdaje w klasie coś małego. To nie musi być drogie. Niektóre szkoły chcą czegoś zdrowego albo nie chcą poczęstunku.
word-traktatie-do = Proszę zapytać o alergie w klasie i o zasady.

## Dutch term kept: tienuurtje

word-tienuurtje-short = Przekąska i picie na poranną przerwę
word-tienuurtje-meaning = Coś do jedzenia i picia na poranną przerwę, często owoce.
word-tienuurtje-do = Proszę włożyć do plecaka owoce i wodę.

## Dutch term kept: schoolreisje

word-schoolreisje-short = Jednodniowa wycieczka z klasą
word-schoolreisje-meaning = Jeden dzień z klasą w parku rozrywki, w muzeum lub wśród przyrody. Opłata jest często dobrowolną składką.
word-schoolreisje-do = Proszę zwrócić uwagę na godzinę: szkoła wyjeżdża punktualnie.

## Dutch term kept: schoolkamp

word-schoolkamp-short = Wyjazd z klasą na kilka dni, z noclegiem
word-schoolkamp-meaning = Kilka dni wyjazdu z klasą, często w groep 8. Dziecko tam śpi. Można zapytać o jedzenie, modlitwę, spanie i leki.
word-schoolkamp-do = Coś Państwa martwi? Warto wcześniej porozmawiać z nauczycielem.

## Dutch term kept: sportdag

word-sportdag-short = Dzień sportu i gier
word-sportdag-meaning = Dzień sportu i gier. Koningsspelen to dzień sportu ze śniadaniem, zwykle w ostatni piątek przed Koningsdag (Dzień Króla).
word-sportdag-do = Dziecku przydadzą się strój sportowy, woda i krem przeciwsłoneczny.

## Dutch term kept: avondvierdaagse

word-avondvierdaagse-short = Cztery wieczory wspólnych spacerów, w maju lub czerwcu
word-avondvierdaagse-meaning = Cztery wieczory wspólnych spacerów (często 5 lub 10 km) w maju lub czerwcu. Na koniec dziecko dostaje medal. Udział jest dobrowolny i kosztuje kilka euro.
word-avondvierdaagse-do = Proszę zapisać dziecko na formularzu. Można też iść razem z nim.

## Dutch term kept: Sinterklaas

word-sinterklaas-short = Święto dzieci z prezentami, około 5 grudnia
word-sinterklaas-meaning = Holenderskie święto dzieci około 5 grudnia. Dzieci dostają prezenty i słodycze. Od groep 5 lub 6 dzieci czasem robią dla kogoś z klasy „surprise” (niespodziankę) z wierszykiem. W 2026 roku 5 grudnia to sobota, więc szkoła świętuje wcześniej.
word-sinterklaas-do = Można zapytać, ile może kosztować prezent i co to jest „surprise”.

## Dutch term kept: kerstviering

word-kerstviering-short = Święto w szkole przed Bożym Narodzeniem
word-kerstviering-meaning = Święto w szkole w tygodniu przed feriami bożonarodzeniowymi. Na kerstdiner (świąteczną kolację) każda rodzina przygotowuje coś do jedzenia. Dziecko zawsze może brać udział, także gdy ma inną wiarę.
word-kerstviering-do = Proszę wpisać na listę, co Państwo przyniosą (i czego dziecko nie je).

## Dutch term kept: Sint-Maarten

word-sint-maarten-short = 11 listopada dzieci chodzą z lampionem i śpiewają
word-sint-maarten-meaning = 11 listopada w niektórych regionach dzieci chodzą z lampionem od domu do domu. Śpiewają i dostają słodycze.

## Dutch term kept: Kinderboekenweek

word-kinderboekenweek-short = Tydzień książki dla dzieci, na początku października
word-kinderboekenweek-meaning = Tydzień książek (na początku października). W styczniu są dni głośnego czytania dla małych dzieci (voorleesdagen).
word-kinderboekenweek-do = W tym tygodniu warto więcej czytać dziecku na głos, także w swoim języku.

## Dutch term kept: themaweek

word-themaweek-short = Cała szkoła przez tydzień pracuje nad jednym tematem
word-themaweek-meaning = Tydzień, w którym cała szkoła pracuje nad jednym tematem. „Lentekriebels” to tydzień o relacjach, ciele i granicach. Można zapytać, czego uczy się dziecko.

## Dutch term kept: fotomoment

word-fotomoment-short = Fotograf robi zdjęcia dzieci w szkole
word-fotomoment-meaning = Fotograf robi zdjęcia każdego dziecka i całej klasy. Nie trzeba ich kupować.
word-fotomoment-do = Nie chcą Państwo zdjęcia? Proszę powiedzieć o tym przed tym dniem.

## Dutch term kept: privacy

word-privacy-short = Ochrona danych i zdjęć dziecka
word-privacy-meaning = Szkoła może używać tylko danych, które są potrzebne. Na zdjęcia w internecie potrzebna jest Państwa zgoda. Zawsze można ją wycofać.
word-privacy-do = Proszę zaznaczyć, na co się Państwo zgadzają, a na co nie.

## Dutch term kept: gevonden voorwerpen

word-gevonden-voorwerpen-short = Znalezione rzeczy, które ktoś zgubił
word-gevonden-voorwerpen-meaning = Skrzynka lub szafa z ubraniami i rzeczami, które się zgubiły. Po pewnym czasie szkoła usuwa resztę.
word-gevonden-voorwerpen-do = Proszę podpisać kurtkę i plecak.

## Dutch term kept: verkeersveiligheid

word-verkeersveiligheid-short = Bezpieczne przywożenie i odbieranie dzieci
word-verkeersveiligheid-meaning = Zasady bezpiecznego przywożenia i odbierania dzieci. Na miejscu Kiss & Ride można zatrzymać się na chwilę; parkować nie wolno. Najlepiej iść pieszo lub jechać rowerem.
word-verkeersveiligheid-do = Proszę przyjść pieszo, przyjechać rowerem albo zaparkować dalej.

## Dutch term kept: pesten

word-pesten-short = Dokuczanie, które ciągle się powtarza
word-pesten-meaning = Ktoś ciągle od nowa straszy drugą osobę lub robi jej przykrość. Każda szkoła musi mieć osobę, która zajmuje się takimi sprawami.
word-pesten-do = Proszę jak najszybciej powiedzieć o tym nauczycielowi.

## Dutch term kept: telefoonregel

word-telefoonregel-short = Bez telefonu, tabletu i smartwatcha w klasie
word-telefoonregel-meaning = W klasie nie wolno używać telefonów, tabletów i smartwatchów. Tak ustalono w całym kraju od roku szkolnego 2024-2025 (to nie jest ustawa).
word-telefoonregel-do = Dziecko ma być dostępne pod telefonem? Można ustalić to ze szkołą.

## Dutch term kept: afscheid groep 8

word-afscheid-groep-8-short = Koniec szkoły podstawowej, często z musicalem
word-afscheid-groep-8-meaning = Na koniec groep 8 dzieci często grają musical i żegnają się ze szkołą. Juffendag to święto urodzin nauczycielki lub nauczyciela.
