# review: draft

### The line of buttons under every screen, and what every screen shares.

## Buttons: at most 20 characters.

nav-back = ⬅️ Back

nav-next = Next ➡️

nav-menu = 🏠 Menu

nav-language = 🌐 Language

## Under a list that has more than one page.

# Variables:
#   $page (Count) - the page that is shown
#   $pages (Count) - how many pages there are
nav-page = Page { $page } of { $pages }

## Shown once in settings and on the privacy page while no person has checked the translation.

nav-unchecked = No person has checked this translation yet. Not sure? Look at the Dutch text too.

## A button of an old message whose screen is gone.

nav-gone = This button is old. Here is the menu.

## When something went wrong inside; the parent did nothing wrong.

nav-failed = Something went wrong on our side. Please try again.
