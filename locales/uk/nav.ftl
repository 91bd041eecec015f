# review: draft

### The line of buttons under every screen, and what every screen shares.

## Buttons: at most 20 characters.

nav-back = ⬅️ Назад

nav-next = Далі ➡️

nav-menu = 🏠 Меню

nav-language = 🌐 Мова

## Under a list that has more than one page.

# Variables:
#   $page (Count) - the page that is shown
#   $pages (Count) - how many pages there are
nav-page = Сторінка { $page } з { $pages }

## Shown once in settings and on the privacy page while no person has checked the translation.

nav-unchecked = Цей переклад ще не перевірила людина. Маєте сумнів? Подивіться також текст нідерландською.

## A button of an old message whose screen is gone.

nav-gone = Ця кнопка вже стара. Ось меню.

## When something went wrong inside; the parent did nothing wrong.

nav-failed = У нас сталася помилка. Спробуйте, будь ласка, ще раз.
