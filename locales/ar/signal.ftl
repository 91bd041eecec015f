# review: draft

### Who helps now, when what a parent wrote points to danger, or when a parent asks for it. Calm and warm; never alarm, never
### a question about what happened. The numbers are of the Netherlands.

## Button, at most 30 characters.

signal-button = 🆘 مساعدة الآن

signal-title = هناك من يساعدكم

signal-intro = هل الوضع في البيت أو في المدرسة ليس آمناً؟ أو هل حالتكم أو حالة طفلكم صعبة جداً؟ لستم وحدكم. هؤلاء الناس يساعدونكم الآن.

## When to call; stands before the number.

signal-acute = خطر في هذه اللحظة

signal-acute-number = اتصلوا بالرقم 112.

signal-violence = عنف أو سوء معاملة أو إجبار

signal-violence-number = اتصلوا بمنظمة Veilig Thuis، الرقم { "\u2068" }0800 2000{ "\u2069" }. ليلاً ونهاراً، مجاناً. يمكنكم أن تتصلوا أيضاً للحديث فقط.

signal-suicide = أفكار عن الانتحار

signal-suicide-number = اتصلوا بمنظمة 113 على الرقم { "\u2068" }0800 0113{ "\u2069" }. ليلاً ونهاراً، مجاناً. أو اتصلوا بالرقم 113.

signal-children = لطفلكم

signal-children-number = هاتف الأطفال Kindertelefoon، الرقم { "\u2068" }0800 0432{ "\u2069" }. كل يوم من الساعة 11 إلى الساعة 21. مجاناً.

signal-language = هل تتكلمون القليل من الهولندية؟ قولوا أولاً ما هي لغتكم. في الغالب يمكن أن يساعد مترجم في المكالمة.

## What the help does with the text; also true where the same text answers a question of the program.

signal-nothing-kept = من أجل هذه المساعدة لا أحفظ شيئاً مما تكتبونه. ولا أرسل شيئاً إلى المدرسة.

## The contact person (contactpersoon) of a school listens to parents and keeps what is said to themselves.

signal-question = هل تريدون أن يتصل بكم شخص الاتصال (contactpersoon) في المدرسة؟ هذا الشخص يسمعكم ويفكر معكم. تعرف المدرسة فقط أنكم تريدون مكالمة. ولا تعرف السبب.

## Buttons, at most 30 characters.

signal-yes-button = نعم، أريد مكالمة

signal-no-button = لا

# Variables:
#   $child (Text) - first name of the child
signal-take-back-button = إلغاء المكالمة ({ $child })

signal-which = عن أي طفل؟ عندها أعرف من سيتصل بكم من المدرسة.

# Variables:
#   $child (Text) - first name of the child
signal-told = سيتصل بكم شخص الاتصال للحديث عن { $child }

signal-told-now = سأخبر شخص الاتصال الآن أنكم تريدون مكالمة. في أيام المدرسة يتصل بكم في أقرب وقت ممكن.

signal-told-morning = الوقت الآن متأخر. سأخبر شخص الاتصال بذلك غداً في الصباح الباكر. في أيام المدرسة يتصل بكم في أقرب وقت ممكن.

signal-not-why = لا أقول له السبب.

signal-cannot-wait = لا يمكن الانتظار؟ اتصلوا بأحد هذه الأرقام.

# Variables:
#   $child (Text) - first name of the child
signal-wished = طلبتم أن يتصل بكم شخص الاتصال (مدرسة { $child }).

signal-no = حسناً. لن يتصل بكم أحد. لم أرسل شيئاً إلى المدرسة.

signal-later = يمكنكم دائماً أن تختاروا ذلك لاحقاً. اكتبوا في Telegram: /help واضغطوا على «مساعدة الآن».

signal-taken-back = حسناً. تم إلغاء الطلب. هل قرأه شخص الاتصال من قبل؟ عندها يرى أن المكالمة لم تعد لازمة.

signal-no-contact = لا أقدر أن أطلب من أحد في مدرستكم أن يتصل بكم. اتصلوا أنتم بالمدرسة، أو بأحد هذه الأرقام.

## A call by the contact person, where that one has no chat with the bot. Never say that they know it already.

signal-at-school = يرى شخص الاتصال (contactpersoon) طلبكم على كمبيوتر المدرسة. لا أعرف متى بالضبط.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
signal-from = يعمل شخص الاتصال من جديد ابتداءً من يوم { $date }، الساعة { $time }.

signal-yourself = هل طال الانتظار؟ اتصلوا أنتم بالمدرسة.
