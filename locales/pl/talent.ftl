# review: draft

### Eight talents: friendly ways to look at a child. Never a test result, never a score.
### Name: what the child enjoys, at most 30 characters, also used on a button. Home: something to do together.

talent-music-name = Muzyka i rytm
talent-music-home = Wspólne śpiewanie lub klaskanie do piosenki.

talent-visual-name = Obrazy i rysunki
talent-visual-home = Rysowanie, budowanie, rysowanie trasy.

talent-thinking-name = Myślenie nad pytaniami
talent-thinking-home = Rozmowa o pytaniu „dlaczego”.

talent-social-name = Troska o innych
talent-social-home = Wspólna pomoc komuś albo telefon do kogoś.

talent-body-name = Ruch i zręczność
talent-body-home = Zabawa na dworze, naprawianie czegoś.

talent-nature-name = Przyroda i odkrywanie
talent-nature-home = Szukanie roślin, zwierząt, kamieni.

talent-language-name = Słowa i opowieści
talent-language-home = Wymyślanie historii, żarty.

talent-logic-name = Liczenie i logika
talent-logic-home = Puzzle, karty, liczenie pieniędzy.
