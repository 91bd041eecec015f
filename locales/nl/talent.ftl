# review: draft

### Eight talents: friendly ways to look at a child. Never a test result, never a score.
### Name: what the child enjoys, at most 30 characters, also used on a button. Home: something to do together.

talent-music-name = Muziek en ritme
talent-music-home = Samen zingen of klappen op een liedje.

talent-visual-name = Beelden en plaatjes
talent-visual-home = Tekenen, bouwen, een route tekenen.

talent-thinking-name = Nadenken over vragen
talent-thinking-home = Praat over een “waarom”-vraag.

talent-social-name = Zorgen voor anderen
talent-social-home = Samen iemand helpen of bellen.

talent-body-name = Bewegen en handig zijn
talent-body-home = Buiten spelen, iets repareren.

talent-nature-name = Natuur en onderzoeken
talent-nature-home = Planten, dieren, stenen zoeken.

talent-language-name = Woorden en verhalen
talent-language-home = Een verhaal verzinnen, grapjes.

talent-logic-name = Tellen en logisch denken
talent-logic-home = Puzzel, kaarten, geld tellen.
