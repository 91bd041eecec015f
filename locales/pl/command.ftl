# review: draft

### The commands in Telegram's menu. At most 60 characters each.

command-start = Zaczynamy od nowa

command-menu = Menu

command-learn = Jak pomóc dziecku w domu

command-school = Jak działa szkoła

command-words = Szkolne słowa

command-tips = Wskazówki co tydzień

command-children = Moje dzieci

command-language = Wybór innego języka

command-settings = Ustawienia

command-privacy = Jakie dane przechowuję

command-mydata = Moje dane

command-forget = Usunięcie wszystkich moich danych

command-stop = Bez dalszych wiadomości

command-help = Pomoc
