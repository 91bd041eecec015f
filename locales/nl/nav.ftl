# review: draft

### The line of buttons under every screen, and what every screen shares.

## Buttons: at most 20 characters.

nav-back = ⬅️ Terug

nav-next = Volgende ➡️

nav-menu = 🏠 Menu

nav-language = 🌐 Taal

## Under a list that has more than one page.

# Variables:
#   $page (Count) - the page that is shown
#   $pages (Count) - how many pages there are
nav-page = Bladzijde { $page } van { $pages }

## Shown once in settings and on the privacy page while no person has checked the translation.

nav-unchecked = Nog geen mens heeft deze vertaling nagekeken. Twijfelt u? Bekijk dan ook het Nederlands.

## A button of an old message whose screen is gone.

nav-gone = Deze knop is oud. Hier is het menu.

## When something went wrong inside; the parent did nothing wrong.

nav-failed = Er ging iets mis bij ons. Probeer het nog een keer.
