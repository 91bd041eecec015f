# review: draft

### A parent scans the letter from school, or types its code: which school, which child, who the parent is.

# Variables:
#   $school (Text) - the name of the school
join-title = Вас запрошує школа { $school }

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
join-group = Клас (groep): { $group }

join-right = Ви отримали лист від цієї школи. Це правильно?

## Buttons of at most 30 characters.

join-yes = ✅ Так, правильно

join-no = Ні, неправильно

## After "no": nothing was changed, the letter still works for whom it is meant.

join-no-title = Дякую. Нічого не змінено.

join-no-text = Можливо, цей лист для іншої родини. Віддайте його, будь ласка, вчителю. Тоді лист потрапить до потрібної родини.

## The second question.

# Variables:
#   $child (Text) - the first name of the child
join-who = Цей лист про дитину на ім’я { $child }. Хто ви для цієї дитини?

## Buttons of at most 30 characters.

join-mother = Я мама

join-father = Я тато

join-other = Я дбаю про цю дитину

join-not-my-child = Це не моя дитина

## Linked: the warm first screen. Below it stands what happens at school this month, and what the parent can do.

# Variables:
#   $child (Text) - the first name of the child
join-done-title = Ласкаво просимо! Тепер ви під’єднані до школи, де вчиться { $child }.

# Variables:
#   $child (Text) - the first name of the child
join-done-text = Я показую те, що підходить для віку дитини ({ $child }). Зараз вам нічого не треба робити.

join-done-month = Таке часто буває в школі цього місяця. Натисніть на слово, щоб дізнатися більше.

join-done-month-none = Цього місяця в школі зазвичай немає нічого особливого.

# Variables:
#   $child (Text) - the first name of the child
join-already = Ви вже під’єднані. Дитина: { $child }. Другий лист — для другого з батьків.

## The same answer for a code that is wrong, used, too old or unknown, and after too many tries.

join-code-title = Цей код зараз не діє

join-code-text = Кожен код діє один раз і не довше ніж 60 днів. Перевірте, чи правильно написано код. Або попросіть у вчителя новий лист. Без коду ви теж можете все читати.
