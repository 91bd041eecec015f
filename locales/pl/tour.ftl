# review: draft

### How the Dutch school works: a short guided tour, and what comes up in the next months.

tour-title = Jak działa szkoła

tour-text = Krótkie oprowadzenie po szkole. Proszę wybrać część albo zacząć od pierwszej.

## Steps. Title: also a button, at most 35 characters. Text: three to six short sentences.

tour-groups-title = Od groep 1 do groep 8

tour-groups-text = Szkoła podstawowa (basisschool) trwa osiem lat. Każdy rok nazywa się „groep”. Dziecko może zacząć, gdy ma 4 lata. Od 5 lat szkoła jest obowiązkowa. W groep 1 i 2 dzieci uczą się przez zabawę. Od groep 3 uczą się czytać, pisać i liczyć. W groep 8 dzieci mają około 12 lat.

tour-year-title = Rok szkolny

tour-year-text = Rok szkolny zaczyna się po lecie. W pierwszych tygodniach jest często rozmowa z nauczycielem na początek roku (startgesprek). Dwa lub trzy razy w roku krótko rozmawiają Państwo o tym, jak idzie dziecku. Wakacje i ferie są pięć razy w roku. Gdy nauczyciele mają szkolenie (studiedag), dziecko ma wolne. Dlatego warto zaglądać do kalendarza szkoły.

tour-people-title = Kto jest kim

tour-people-text = Nauczyciel (leraar) to pierwsza osoba do rozmowy. Dzieci mówią „juf” (do kobiety) albo „meester” (do mężczyzny). Koordynator wsparcia (IB’er) pomaga, gdy nauka jest trudna. Dyrektor (directeur) kieruje szkołą. Rada rodziców i pracowników (MR) oraz rada rodziców (ouderraad) to grupy z udziałem rodziców. Państwo też mogą się przyłączyć.

tour-secondary-title = Po groep 8

tour-secondary-text = Po groep 8 dziecko idzie do szkoły średniej (middelbare school). Szkoła daje zalecenie (schooladvies), jaki poziom pasuje do dziecka. W styczniu jest wstępne zalecenie. Potem dziecko pisze test (doorstroomtoets). W marcu jest ostateczne zalecenie. Potem zgłaszają Państwo dziecko do nowej szkoły. Na wyższy poziom można przejść też później.

tour-money-title = Pieniądze

tour-money-text = Szkoła podstawowa jest bezpłatna. Książki i zeszyty też są bezpłatne. Czasem szkoła prosi o składkę rodziców (ouderbijdrage) na święta i wycieczki. Jest ona dobrowolna. Dziecko zawsze może brać udział, także gdy Państwo nie płacą. Jest mało pieniędzy? Organizacja Stichting Leergeld i gmina (gemeente) pomagają opłacić rower, sport i wycieczkę szkolną.

tour-rights-title = Państwa prawa

tour-rights-text = Zawsze można poprosić o wyjaśnienie. Można zobaczyć, co szkoła zapisuje o dziecku. Można nie zgodzić się na zdjęcia. Na rozmowę można przyjść z tłumaczem lub z kimś znajomym. Nie zgadzają się Państwo ze szkołą? Można powiedzieć o swojej skardze. To nigdy nie szkodzi dziecku.

## Button and title of the list of what comes up. At most 35 characters.

tour-months-title = Co będzie wkrótce?

tour-months-text = To często dzieje się w następnych miesiącach. W Państwa szkole może być inaczej.

tour-months-none = W tym miesiącu zwykle nie ma nic szczególnego.

## Heading above buttons with school words and cards that belong to the step.

tour-more = Proszę nacisnąć słowo, żeby dowiedzieć się więcej.
