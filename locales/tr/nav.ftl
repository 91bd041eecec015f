# review: draft

### The line of buttons under every screen, and what every screen shares.

## Buttons: at most 20 characters.

nav-back = ⬅️ Geri

nav-next = İleri ➡️

nav-menu = 🏠 Menü

nav-language = 🌐 Dil

## Under a list that has more than one page.

# Variables:
#   $page (Count) - the page that is shown
#   $pages (Count) - how many pages there are
nav-page = Sayfa { $page } / { $pages }

## Shown once in settings and on the privacy page while no person has checked the translation.

nav-unchecked = Bu çeviriyi henüz bir insan kontrol etmedi. Emin değil misiniz? O zaman Hollandaca metne de bakın.

## A button of an old message whose screen is gone.

nav-gone = Bu düğme eski. İşte menü.

## When something went wrong inside; the parent did nothing wrong.

nav-failed = Bizde bir sorun oldu. Lütfen bir kez daha deneyin.
