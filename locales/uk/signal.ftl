# review: draft

### Who helps now, when what a parent wrote points to danger, or when a parent asks for it. Calm and warm; never alarm, never
### a question about what happened. The numbers are of the Netherlands.

## Button, at most 30 characters.

signal-button = 🆘 Допомога зараз

signal-title = Для вас є допомога

signal-intro = Удома або в школі небезпечно? Або вам чи вашій дитині дуже погано? Ви не самі. Ці люди допоможуть вам зараз.

## When to call; stands before the number.

signal-acute = Небезпека просто зараз

signal-acute-number = телефонуйте 112.

signal-violence = Насильство, жорстоке поводження або примус

signal-violence-number = телефонуйте до Veilig Thuis, 0800 2000. Удень і вночі, безкоштовно. Можна й просто поговорити.

signal-suicide = Думки про самогубство

signal-suicide-number = телефонуйте 0800 0113. Удень і вночі, безкоштовно. Або телефонуйте 113.

signal-children = Для вашої дитини

signal-children-number = дитяча лінія Kindertelefoon, 0800 0432. Щодня з 11:00 до 21:00. Безкоштовно.

signal-language = Ви мало говорите нідерландською? Спочатку скажіть, якою мовою ви говорите. Часто може допомогти перекладач.

## What the help does with the text; also true where the same text answers a question of the program.

signal-nothing-kept = Для цієї допомоги я не зберігаю нічого з того, що ви пишете. Я нічого не надсилаю до школи.

## The contact person (contactpersoon) of a school listens to parents and keeps what is said to themselves.

signal-question = Чи може контактна особа школи (contactpersoon) зателефонувати вам? Вона вислухає вас і допоможе. Школа дізнається лише, що ви просите зателефонувати, але не чому.

## Buttons, at most 30 characters.

signal-yes-button = Так, зателефонуйте мені

signal-no-button = Ні

# Variables:
#   $child (Text) - first name of the child
signal-take-back-button = Уже не треба ({ $child })

signal-which = Для якої дитини? Тоді я знатиму, яка контактна особа вам зателефонує.

# Variables:
#   $child (Text) - first name of the child
signal-told = Вам зателефонує контактна особа. Дитина: { $child }

signal-told-now = Я зараз повідомляю контактну особу, що ви просите зателефонувати. У шкільний день вона зателефонує якнайшвидше.

signal-told-morning = Зараз уже пізно. Я повідомлю контактну особу завтра вранці. У шкільний день вона зателефонує якнайшвидше.

signal-not-why = Я не кажу чому.

signal-cannot-wait = Це не може чекати? Тоді зателефонуйте на один із номерів.

# Variables:
#   $child (Text) - first name of the child
signal-wished = Ви просили, щоб контактна особа зателефонувала вам. Дитина: { $child }.

signal-no = Добре. Ніхто не телефонуватиме. До школи нічого не надіслано.

signal-later = Ви завжди можете вибрати це пізніше. Напишіть /help і натисніть «Допомога зараз».

signal-taken-back = Добре. Прохання знято. Контактна особа вже прочитала його? Тоді вона бачить, що це вже не потрібно.

signal-no-contact = У вашій школі я не можу нікого попросити зателефонувати вам. Зателефонуйте самі до школи або на один із номерів.

## A call by the contact person, where that one has no chat with the bot. Never say that they know it already.

signal-at-school = Контактна особа побачить ваше прохання на комп’ютері школи. Коли саме, я точно не знаю.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
signal-from = Контактна особа знову працює з цього часу: { $date }, { $time }.

signal-yourself = Довго немає дзвінка? Зателефонуйте до школи самі.
