# review: draft

### School words: what is found in a forwarded letter, and the list of all words.

# Variables:
#   $count (Count) - how many school words were found
letter-found-title = { PLURAL($count) ->
    [one] Ik vond { $count } schoolwoord.
   *[other] Ik vond { $count } schoolwoorden.
}

letter-found-text = Tik op een woord voor meer uitleg.

letter-none-title = Ik vond geen schoolwoorden.

letter-none-text = In deze tekst staan geen Nederlandse schoolwoorden die ik ken. Stuur gerust een andere brief. Of kies een knop, dan ziet u wat ik kan.

letter-near-title = Bedoelt u een van deze woorden?

letter-cannot-read-title = Dit kan ik niet lezen.

letter-cannot-read-text = Ik kan geen foto, spraakbericht of sticker lezen. Ik lees wel tekst en bestanden met .txt. Typ een woord, of kopieer de tekst en stuur die naar mij.

letter-too-big-title = Dit bestand is te groot voor mij.

letter-too-big-text = Ik lees bestanden met .txt tot 200 kB. Kopieer een deel van de tekst en stuur dat naar mij.

letter-no-file-title = Ik kon het bestand niet ophalen.

letter-no-file-text = Stuur het bestand nog een keer. Of kopieer de tekst en stuur die naar mij.

letter-words-title = Schoolwoorden

letter-words-text = Stuur een brief of bericht van school naar mij door. U kunt ook één woord typen. Of kies hieronder.

letter-pick = Kies een woord.

## Heading above what the parent can do about a word.

letter-do = Dit kunt u doen:

## Groups of words, buttons of at most 35 characters.

letter-group-a = Dagen, tijden en opvang

letter-group-b = Aanwezig en afwezig

letter-group-c = Scholen en groepen

letter-group-d = Mensen

letter-group-e = Gesprekken en informatie

letter-group-f = Leren en toetsen

letter-group-g = Hulp en gezondheid

letter-group-h = Geld, spullen en feesten
