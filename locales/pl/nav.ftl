# review: draft

### The line of buttons under every screen, and what every screen shares.

## Buttons: at most 20 characters.

nav-back = ⬅️ Wstecz

nav-next = Dalej ➡️

nav-menu = 🏠 Menu

nav-language = 🌐 Język

## Under a list that has more than one page.

# Variables:
#   $page (Count) - the page that is shown
#   $pages (Count) - how many pages there are
nav-page = Strona { $page } z { $pages }

## Shown once in settings and on the privacy page while no person has checked the translation.

nav-unchecked = Żaden człowiek jeszcze nie sprawdził tego tłumaczenia. Mają Państwo wątpliwości? Proszę zajrzeć też do tekstu po niderlandzku.

## A button of an old message whose screen is gone.

nav-gone = Ten przycisk jest stary. Oto menu.

## When something went wrong inside; the parent did nothing wrong.

nav-failed = Coś poszło nie tak po naszej stronie. Proszę spróbować jeszcze raz.
