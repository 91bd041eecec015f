# review: draft

### How the Dutch school works: a short guided tour, and what comes up in the next months.

tour-title = Zo werkt de school

tour-text = Een korte rondleiding. Kies een deel, of begin bij het eerste.

## Steps. Title: also a button, at most 35 characters. Text: three to six short sentences.

tour-groups-title = Groep 1 tot en met 8

tour-groups-text = De basisschool heeft acht jaren. Elk jaar heet een groep. Uw kind mag beginnen als het 4 jaar is. Vanaf 5 jaar is school verplicht. In groep 1 en 2 leren kinderen door te spelen. Vanaf groep 3 leren ze lezen, schrijven en rekenen. In groep 8 zijn kinderen ongeveer 12 jaar.

tour-year-title = Het schooljaar

tour-year-text = Het schooljaar begint na de zomer. In de eerste weken is er vaak een startgesprek met de leraar. Twee of drie keer per jaar praat u kort over hoe het gaat. Er is vijf keer vakantie. Op een studiedag is uw kind vrij. Kijk daarom in de kalender van de school.

tour-people-title = Wie is wie

tour-people-text = De leraar is de eerste met wie u praat. Kinderen zeggen juf of meester. De IB’er helpt als leren moeilijk is. De directeur leidt de school. De MR en de ouderraad zijn groepen met ouders. U mag daar ook aan meedoen.

tour-secondary-title = Na groep 8

tour-secondary-text = Na groep 8 gaat uw kind naar de middelbare school. De school geeft advies over het niveau. In januari komt een eerste advies. Daarna maakt uw kind een toets, de doorstroomtoets. In maart komt het laatste advies. Daarna meldt u uw kind aan. Overstappen naar een hoger niveau kan later ook nog.

tour-money-title = Geld

tour-money-text = De basisschool is gratis. Boeken en schriften zijn ook gratis. De school vraagt soms een ouderbijdrage voor feesten en uitjes. Die is vrijwillig. Uw kind mag altijd meedoen, ook als u niet betaalt. Is er weinig geld? Stichting Leergeld en de gemeente helpen bij fiets, sport en schoolreis.

tour-rights-title = Uw rechten

tour-rights-text = U mag altijd uitleg vragen. U mag zien wat de school over uw kind opschrijft. U mag nee zeggen tegen foto’s. U mag een tolk of een bekende meenemen naar een gesprek. Bent u het niet eens met de school? U mag een klacht vertellen. Dat is nooit slecht voor uw kind.

## Button and title of the list of what comes up. At most 35 characters.

tour-months-title = Wat komt eraan?

tour-months-text = Dit komt vaak in de volgende maanden. Op uw school kan het anders zijn.

tour-months-none = In deze maand is er meestal niets bijzonders.

## Heading above buttons with school words and cards that belong to the step.

tour-more = Tik op een woord voor meer uitleg.
