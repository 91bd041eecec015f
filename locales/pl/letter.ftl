# review: draft

### School words: what is found in a forwarded letter, and the list of all words.

# Variables:
#   $count (Count) - how many school words were found
letter-found-title = { PLURAL($count) ->
    [one] Widzę tu { $count } szkolne słowo.
    [few] Widzę tu { $count } szkolne słowa.
    [many] Widzę tu { $count } szkolnych słów.
   *[other] Widzę tu { $count } szkolnego słowa.
}

letter-found-text = Proszę nacisnąć słowo, żeby dowiedzieć się więcej.

letter-none-title = Nie widzę tu szkolnych słów.

letter-none-text = W tym tekście nie ma niderlandzkich słów szkolnych, które znam. Można śmiało przesłać inny list. Można też nacisnąć przycisk i zobaczyć, co potrafię.

letter-near-title = Czy chodzi o jedno z tych słów?

letter-cannot-read-title = Nie umiem tego przeczytać.

letter-cannot-read-text = Nie umiem czytać zdjęć, wiadomości głosowych ani naklejek. Czytam tekst i pliki .txt. Można wpisać słowo albo skopiować tekst i wysłać go do mnie.

letter-too-big-title = Ten plik jest dla mnie za duży.

letter-too-big-text = Czytam pliki .txt do 200 kB. Można skopiować część tekstu i wysłać ją do mnie.

letter-no-file-title = Nie udało mi się pobrać pliku.

letter-no-file-text = Proszę wysłać plik jeszcze raz. Można też skopiować tekst i wysłać go do mnie.

letter-words-title = Szkolne słowa

letter-words-text = Proszę przesłać mi list lub wiadomość ze szkoły. Można też wpisać jedno słowo. Można też wybrać coś poniżej.

letter-pick = Proszę wybrać słowo.

## Heading above what the parent can do about a word.

letter-do = Co można zrobić:

## Groups of words, buttons of at most 35 characters.

letter-group-a = Dni, godziny i opieka

letter-group-b = Obecność i nieobecność

letter-group-c = Szkoły i klasy

letter-group-d = Ludzie

letter-group-e = Rozmowy i informacje

letter-group-f = Nauka i testy

letter-group-g = Pomoc i zdrowie

letter-group-h = Pieniądze, rzeczy i święta
