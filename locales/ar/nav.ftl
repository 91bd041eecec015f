# review: draft

### The line of buttons under every screen, and what every screen shares.

## Buttons: at most 20 characters.

nav-back = ➡️ رجوع

nav-next = التالي ⬅️

nav-menu = 🏠 القائمة

nav-language = 🌐 اللغة

## Under a list that has more than one page.

# Variables:
#   $page (Count) - the page that is shown
#   $pages (Count) - how many pages there are
nav-page = صفحة { $page } من { $pages }

## Shown once in settings and on the privacy page while no person has checked the translation.

nav-unchecked = لم يراجع أي إنسان هذه الترجمة بعد. لستم متأكدين؟ انظروا أيضاً إلى النص الهولندي.

## A button of an old message whose screen is gone.

nav-gone = هذا الزر قديم. هذه هي القائمة.

## When something went wrong inside; the parent did nothing wrong.

nav-failed = حدث خطأ عندنا. حاولوا مرة أخرى من فضلكم.
