# review: draft

### Preparing a talk: what a parent, and a child, want to say. The teacher gets the same messages in Dutch.

## The first screen.

# Variables:
#   $child (Text) - the first name of the child
prepare-title = التحضير للقاء عن { $child }

prepare-text = بعض الأسئلة القصيرة. تختارون جواباً، أو تكتبون شيئاً بأنفسكم. يمكنكم أن تتركوا أي سؤال. لا توجد إجابات خاطئة.

prepare-who-reads = معلمو الصف وحدهم يقرؤون هذا. ولا يقرؤونه إلا بعد موافقتكم.

prepare-until = يمكنكم حتى اللقاء أن تغيروا كل شيء وأن تمسحوه.

# Variables:
#   $done (Count) - how many questions have an answer
#   $all (Count) - how many questions there are
prepare-progress = أسئلة أجبتم عنها: { $done } من { $all }.

# Variables:
#   $done (Count) - how many questions for the child have an answer
#   $all (Count) - how many questions there are for the child
prepare-progress-child = أسئلة أجاب عنها طفلكم: { $done } من { $all }.

## Buttons of the first screen, at most 35 characters.

prepare-begin = ▶️ البدء

prepare-go-on = ▶️ المتابعة

prepare-child-page = 🧒 صفحة طفلكم

prepare-read = 👀 هذا ما يقرؤه المعلم

prepare-table = 📄 للعرض في اللقاء

prepare-delete = 🗑 مسح كل شيء

## On every question.

# Variables:
#   $step (Count) - which question this is
#   $steps (Count) - how many questions there are
prepare-step = السؤال { $step } من { $steps }.

prepare-pick = اضغطوا على ما يناسب. يمكنكم أن تختاروا أكثر من جواب.

prepare-child-text = اعملوا هذا مع طفلكم. ثلاث صور أو جملة واحدة تكفي.

prepare-your-words = بكلماتكم أنتم:

prepare-taken-back = غيرتم شيئاً. لا يقدر المعلم أن يقرأه إلا بعد أن توافقوا من جديد.

## Buttons of a question, at most 35 characters.

prepare-own = ✏️ الكتابة بكلماتي

prepare-own-change = ✏️ تغيير كلماتي

prepare-skip = تخطي السؤال ➡️

prepare-stop = ⏸ التوقف. كل شيء محفوظ.

## Writing in own words.

# Variables:
#   $most (Count) - how many characters the message may have
prepare-write = اكتبوا الآن رسالة واحدة. أكبر عدد من الحروف: { $most }.

prepare-write-how = اكتبوا بلغتكم. لا أحد يترجم ما تكتبون. يرى المعلم كلماتكم كما هي.

prepare-write-before = هذا هو المكتوب الآن. رسالتكم الجديدة تأتي مكانه.

prepare-kept = ✅ تم الحفظ.

# Variables:
#   $count (Count) - how many characters the message has
#   $most (Count) - how many it may have
#   $over (Count) - how many are too many
prepare-too-long = هذه الرسالة ما زالت طويلة. عدد الحروف فيها: { $count }. العدد الممكن: { $most }. الزيادة: { $over }.

prepare-shorter = رسالتكم موجودة فوق في المحادثة. اختصروها وأرسلوها مرة أخرى.

## Buttons while writing, at most 35 characters.

prepare-not-now = ليس الآن

prepare-drop-words = 🗑 مسح كلماتي

## What the teacher will read, before the parent approves it.

prepare-read-title = هذا ما يقرؤه المعلم

prepare-read-text = أولاً النص بلغتكم. وتحته النص الهولندي الذي يصل إلى المعلم.

prepare-read-none = لم تختاروا ولم تكتبوا شيئاً بعد.

prepare-child-says = هذا ما يقوله الطفل

prepare-parent-says = هذا ما يقوله الأهل

# Variables:
#   $language (Text) - the language, as in "in het Oekraïens"
prepare-own-words = بكلمات العائلة، باللغة: { $language }. لم يترجم أحد هذا.

prepare-own-words-same = بكلمات العائلة.

prepare-not-approved = لا يقدر المعلم أن يقرأ هذا بعد.

# Variables:
#   $date (Date) - the day on which the parent approved it
prepare-approved = يوم موافقتكم: { $date }. يمكن للمعلم أن يقرأ هذا.

prepare-moved = طفلكم الآن في صف آخر. معلم ذلك الصف لا يقرأ هذا. لا يمكن التغيير هنا بعد الآن.

prepare-over = بدأ اللقاء أو انتهى. لا يمكن التغيير هنا بعد الآن.

## Buttons, at most 35 characters.

prepare-approve = 👍 جيد. يمكن للمعلم أن يقرأ هذا.

prepare-change = ✏️ تغيير شيء

## Deleting.

prepare-delete-title = هل تريدون مسح كل شيء؟

prepare-delete-text = عندها تُمسح كل إجاباتكم، وإجابات طفلكم أيضاً. ولا يقدر المعلم أن يقرأ منها شيئاً.

prepare-delete-yes = نعم، مسح كل شيء

prepare-delete-no = لا، إبقاء الإجابات

prepare-deleted = تم مسح كل شيء.

## To show at the table. The child reads along, so worries and practical matters are left out.

prepare-table-title = للعرض في اللقاء

prepare-table-text = يمكنكم أن تعرضوا هذا في اللقاء. طفلكم يقرؤه معكم. لذلك لا نعرض هنا ما يقلقكم، ولا الأمور العملية.

prepare-pause = يمكنكم أن تطلبوا استراحة.

prepare-again = يمكنكم أن تسألوا مرة أخرى، بكلماتكم أنتم.

## The questions of the parent, each with the heading above the answers (at most 30 characters).
## The answers are buttons and sentences at once: the parent says them, the teacher reads them. At most 50 characters.

prepare-proud = بماذا يفتخر طفلكم؟

prepare-proud-name = يفتخر طفلي بهذا

prepare-proud-draw = طفلي يجيد الرسم أو الأشغال اليدوية.

prepare-proud-read = طفلي يحب القراءة.

prepare-proud-count = طفلي يجيد العد أو الحساب.

prepare-proud-sport = طفلي يجيد الرياضة أو الرقص.

prepare-proud-languages = طفلي يتكلم أكثر من لغة.

prepare-proud-home = طفلي يساعد جيداً في البيت.

prepare-proud-kind = طفلي لطيف مع الآخرين.

prepare-proud-brave = طفلي يجرؤ على عمل أشياء جديدة.

prepare-likes = ماذا يحب طفلكم أن يعمل؟

prepare-likes-name = طفلي يحب أن يعمل هذا

prepare-know = ماذا يساعد المعلم على أن يفهم طفلكم جيداً؟

prepare-know-name = من الجيد أن تعرفوا هذا

prepare-know-time = طفلي يحتاج إلى وقت حتى يتعود.

prepare-know-quiet = طفلي يعمل أفضل عندما يكون هناك هدوء.

prepare-know-move = طفلي يحب أن يتحرك كثيراً.

prepare-know-shy = طفلي يخجل في البداية.

prepare-know-talks = طفلي يحب الكلام ويتكلم كثيراً.

prepare-know-dutch = طفلي ما زال يتعلم الهولندية.

prepare-know-praise = كلمة مدح تساعد طفلي.

prepare-know-short = الشرح القصير يساعد طفلي.

prepare-hope = ماذا تتمنون لهذه السنة الدراسية؟

prepare-hope-name = أمنيتي لهذه السنة

prepare-hope-happy = أتمنى أن يذهب طفلي إلى المدرسة بفرح.

prepare-hope-friends = أتمنى أن يجد طفلي أصدقاء.

prepare-hope-dutch = أتمنى أن يتعلم طفلي الهولندية جيداً.

prepare-hope-read = أتمنى أن يتعلم طفلي القراءة جيداً.

prepare-hope-count = أتمنى أن يتعلم طفلي الحساب جيداً.

prepare-hope-brave = أتمنى أن تزيد ثقة طفلي بنفسه.

prepare-hope-alone = أتمنى أن يعمل طفلي أشياء أكثر بنفسه.

prepare-worry = هل هناك شيء يقلقكم؟

prepare-worry-name = ما يقلقني

prepare-worry-note = المعلم وحده يقرأ هذا. طفلكم لا يراه.

prepare-worry-friends = يقلقني موضوع الأصدقاء.

prepare-worry-bullying = يقلقني موضوع التنمر.

prepare-worry-learning = يقلقني موضوع التعلم.

prepare-worry-language = يقلقني موضوع اللغة.

prepare-worry-feeling = يقلقني ما يشعر به طفلي.

prepare-worry-home = الوضع في البيت ليس سهلاً الآن.

prepare-worry-later = أفضّل أن أحكي ذلك في اللقاء.

prepare-worry-none = لا شيء يقلقني الآن.

prepare-contact = كيف تحبون أن تتواصلوا مع المعلم؟

prepare-contact-name = هكذا أحب أن نتواصل

prepare-contact-app = أحب أن تصلني رسالة في التطبيق.

prepare-contact-phone = أحب أن يتصل بي المعلم بالهاتف.

prepare-contact-mail = أحب أن يصلني بريد إلكتروني.

prepare-contact-door = أحب أن نتحدث قليلاً عند الباب.

prepare-contact-paper = أحب أن تصلني رسالة على الورق.

prepare-ask = ماذا تريدون أن تسألوا المعلم؟

prepare-ask-name = أريد أن أسأل عن هذا

prepare-ask-rules = عندي سؤال عن قواعد المدرسة.

prepare-ask-language = عندي سؤال عن اللغة.

prepare-ask-behaviour = عندي سؤال عن السلوك.

prepare-ask-friends = عندي سؤال عن الأصدقاء.

prepare-ask-homework = عندي سؤال عن واجبات البيت.

prepare-ask-home = أريد أن أعرف كيف أساعد في البيت.

prepare-ask-support = عندي سؤال عن المساعدة الإضافية.

prepare-ask-money = عندي سؤال عن المال.

prepare-practical = هل هناك أمور عملية؟

prepare-practical-name = أمور عملية

prepare-practical-note = لا حاجة لأن تشرحوا شيئاً هنا. تتحدثون عن ذلك في اللقاء.

prepare-practical-allergy = أريد أن أتحدث عن حساسية.

prepare-practical-medicine = أريد أن أتحدث عن الأدوية.

prepare-practical-food = أريد أن أتحدث عن الطعام.

prepare-practical-prayer = أريد أن أتحدث عن الصلاة.

prepare-practical-fetch = أريد أن أتحدث عن شخص آخر يأخذ طفلي من المدرسة.

prepare-practical-address = أريد أن أتحدث عن عنوان ثانٍ.

prepare-talk = ماذا يساعدكم في اللقاء؟

prepare-talk-name = هذا يساعدني في اللقاء

prepare-talk-alone = أحب أن تكون آخر 5 دقائق بدون طفلي.

prepare-talk-aloud = القراءة صعبة عليّ. أفضّل أن تقولوا لي ذلك.

prepare-talk-hearing = لا أسمع جيداً. تكلموا معي على مهل.

prepare-talk-sight = لا أرى جيداً. اقرؤوا لي بصوت عالٍ.

prepare-talk-longer = أحب أن يكون وقت اللقاء أطول.

prepare-talk-helper = يأتي معي شخص يساعدني.

prepare-talk-short = الجمل القصيرة تساعدني.

## The child's own page. The child says it; small words, a picture first. Answers at most 28 characters.

prepare-learn = كيف أحب أن أتعلم؟

prepare-learn-name = هكذا أحب أن أتعلم

prepare-learn-look = 👀 بالنظر

prepare-learn-listen = 👂 بالسمع

prepare-learn-do = ✋ أعمل بنفسي

prepare-learn-play = 🎲 مع لعبة

prepare-learn-book = 📖 مع كتاب

prepare-learn-together = 👫 مع الآخرين

prepare-learn-alone = 🙂 وحدي

prepare-learn-quiet = 🤫 عندما يكون هناك هدوء

prepare-good = ماذا أعمل جيداً؟

prepare-good-name = هذا أعمله جيداً

prepare-good-draw = 🎨 الرسم

prepare-good-sport = ⚽ الرياضة

prepare-good-read = 📚 القراءة

prepare-good-count = 🔢 الحساب

prepare-good-sing = 🎵 الغناء

prepare-good-build = 🧱 البناء

prepare-good-help = 🤝 المساعدة

prepare-good-tell = 💬 الحكي

prepare-hard = ما هو الصعب عليّ؟

prepare-hard-name = هذا صعب عليّ

prepare-hard-read = 📚 القراءة

prepare-hard-count = 🔢 الحساب

prepare-hard-write = ✏️ الكتابة

prepare-hard-sit = 🪑 الجلوس بهدوء

prepare-hard-ask = 🙋 أن أسأل عن شيء

prepare-hard-dutch = 🗣 اللغة الهولندية

prepare-hard-friends = 👫 أن أجد أصدقاء

prepare-hard-noise = 🔊 عندما تكون هناك ضجة

prepare-safe = متى أشعر بالراحة في المدرسة؟

prepare-safe-name = عندها أشعر بالراحة

prepare-safe-friend = 👫 مع الأصدقاء

prepare-safe-teacher = 🍎 مع المعلم

prepare-safe-quiet = 🤫 عندما يكون هناك هدوء

prepare-safe-outside = 🌳 في الخارج

prepare-safe-plan = 📅 عندما أعرف ماذا سيأتي

prepare-safe-language = 🗣 عندما أسمع لغتي

prepare-safe-place = 🪑 في مكاني

prepare-help = أي مساعدة أريد؟

prepare-help-name = أريد هذه المساعدة

prepare-help-again = 🔁 شرح مرة أخرى

prepare-help-time = ⏳ وقت أكثر

prepare-help-picture = 🖼 صورة

prepare-help-child = 👫 مساعدة من طفل آخر

prepare-help-near = 🍎 مكان قرب المعلم

prepare-help-break = 🛋 استراحة قصيرة

prepare-help-talk = 💬 حديث قصير

prepare-help-try = 💪 أجرب أولاً بنفسي

## The sheet for the table and the form on paper: Dutch beside the family's language, on A4.

# Variables:
#   $child (Text) - the first name of the child
prepare-sheet-title = اللقاء عن { $child }

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - when it begins
prepare-sheet-when = { $date }، الساعة { $time }

# Variables:
#   $teacher (Text) - the name of the teacher
prepare-sheet-teacher = المعلم أو المعلمة: { $teacher }

## The order of the talk, each line with its minutes before it. At most 40 characters.

prepare-sheet-order = هكذا يسير اللقاء

# Variables:
#   $minutes (Count) - how many minutes
prepare-sheet-minutes = { PLURAL($minutes) ->
    [zero] { $minutes } دقيقة:
    [one] دقيقة واحدة:
    [two] دقيقتان:
    [few] { $minutes } دقائق:
    [many] { $minutes } دقيقة:
   *[other] { $minutes } دقيقة:
}

prepare-sheet-begins = أهلاً بكم. الطفل يبدأ.

prepare-sheet-child = الطفل يحكي.

prepare-sheet-parents = الأهل يحكون.

prepare-sheet-teacher-tells = المعلم يحكي.

prepare-sheet-together = نتفق معاً على شيء.

prepare-slowly = يمكنكم أن تطلبوا الكلام ببطء.

## Above empty lines.

prepare-sheet-agreed = نتفق على هذا

## The form on paper, for a family without Telegram.

prepare-paper-text = ضعوا علامة أمام ما يناسب. أضيفوا بالكتابة ما تريدون. يمكنكم أن تتركوا أي سؤال.

prepare-paper-back = أعطوا هذه الورقة للمعلم. معلمو الصف وحدهم يقرؤونها.

prepare-paper-own = بكلماتكم أنتم، بلغتكم:

prepare-paper-child = صفحة طفلكم
