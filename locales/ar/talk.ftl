# review: draft

### Talks at school: the invitation, choosing a time, changes, reminders.

## The kind of talk, with the Dutch term.

talk-start = اللقاء الأول مع المعلم (startgesprek)

talk-progress = لقاء العشر دقائق (tienminutengesprek)

## The invitation. Sent as a message: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-title-start = اللقاء الأول (startgesprek) عن { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-title-progress = لقاء العشر دقائق (tienminutengesprek) عن { $child }

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-start = ندعوكم إلى اللقاء الأول (startgesprek) عن { $child }. اللقاء مع { $teachers }.

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-progress = ندعوكم إلى لقاء قصير عن { $child }. اللقاء مع { $teachers }.

# Variables:
#   $minutes (Count) - how long the talk takes
talk-minutes = { PLURAL($minutes) ->
    [zero] مدة اللقاء { $minutes } دقيقة.
    [one] مدة اللقاء دقيقة واحدة.
    [two] مدة اللقاء دقيقتان.
    [few] مدة اللقاء { $minutes } دقائق.
    [many] مدة اللقاء { $minutes } دقيقة.
   *[other] مدة اللقاء { $minutes } دقيقة.
}

# Variables:
#   $child (Text) - the first name of the child
talk-child-along = يمكنكم أن تأتوا مع { $child }.

# Variables:
#   $child (Text) - the first name of the child
talk-child-home = لا حاجة إلى حضور { $child } معكم.

talk-good-news = ليس هناك خبر سيئ. هذه الدعوة تصل إلى كل الأهل.

talk-no-wrong = لا توجد إجابات خاطئة. أنتم تعرفون طفلكم أكثر من أي شخص.

talk-hope = نتمنى أن تحضروا. لا تقدرون؟ عندها نبحث معاً عن حل آخر.

# Variables:
#   $child (Text) - the first name of the child
talk-again = ليس هناك موعد بعد للقاء عن { $child }. هل نختار موعداً معاً؟

## Groep 8 has an information evening as well.

talk-groep-8 = في الصف groep 8 هناك أيضاً لقاء مسائي (informatieavond) عن المدرسة الثانوية. هذا اللقاء في يوم آخر.

## Before the times can be chosen.

# Variables:
#   $date (Date) - the day from which a time can be chosen
#   $time (Time) - the hour
talk-soon = يمكنكم اختيار موعد ابتداءً من يوم { $date }، الساعة { $time }. عندها تصلكم رسالة.

## Buttons under the invitation, at most 30 characters.

talk-choose = 🗓 اختيار موعد

talk-what = ❓ ما هو هذا اللقاء؟

talk-how = ⬅️ كيف يسير اللقاء؟

talk-cannot = لا أقدر أن أحضر

talk-ask = 🙋 طلب أو سؤال إلى المعلم

talk-word = 📖 ما معنى هذه الكلمة؟

## Explained in two taps: what it is, how it goes.

talk-what-start-title = ما هو اللقاء الأول (startgesprek)؟

talk-what-start-text = تتعرفون أنتم وطفلكم والمعلم بعضكم إلى بعض. أنتم تحكون عن طفلكم. وطفلكم يحكي أيضاً. المعلم يسمع، ثم يحكي عن هذه السنة الدراسية.

talk-what-start-why = هكذا يعرف المعلم ماذا يحتاج طفلكم. وأنتم تعرفون من تسألون. في النهاية تتفقون معاً على بعض الأمور.

talk-what-progress-title = ما هو لقاء العشر دقائق (tienminutengesprek)؟

talk-what-progress-text = تتحدثون مع المعلم باختصار. تسمعون كيف يسير التعلم واللعب في المدرسة. وأنتم تحكون كيف الحال في البيت.

talk-what-progress-why = يمكنكم أنتم أيضاً أن تسألوا. هل عشر دقائق قليلة؟ عندها تأخذون موعداً جديداً.

talk-how-title = كيف يسير اللقاء؟

talk-how-first = أولاً يحكي طفلكم. ثم تحكون أنتم. وبعد ذلك يحكي المعلم.

talk-how-language = يمكنكم أن تحكوا بلغتكم. اطلبوا مترجماً إذا كان ذلك يساعدكم. الترجمة ليست مهمة الأطفال أبداً.

talk-how-pause = يمكنكم أن تطلبوا استراحة. ويمكنكم دائماً أن تسألوا: هل يمكن أن تقولوا ذلك مرة أخرى؟

talk-how-end = المعلم ينتبه إلى الوقت. هناك أهل آخرون ينتظرون. هل تريدون أن تتحدثوا أكثر؟ عندها تأخذون موعداً جديداً.

talk-how-alone = هل تريدون أن تقولوا شيئاً بدون حضور طفلكم؟ هذا ممكن. اذكروا ذلك قبل اللقاء، عند التحضير له.

## Choosing a day and an hour.

# Variables:
#   $child (Text) - the first name of the child
talk-days-title = اختاروا يوماً للقاء عن { $child }

# Variables:
#   $teachers (Text) - the names of the teachers
talk-days-text = ترون هنا المواعيد المتاحة مع { $teachers }.

# Variables:
#   $count (Count) - how many times
talk-days-wished = { PLURAL($count) ->
    [zero] لا يوجد موعد يناسب رغباتكم.
    [one] موعد واحد يناسب رغباتكم.
    [two] موعدان يناسبان رغباتكم.
    [few] { $count } مواعيد تناسب رغباتكم.
    [many] { $count } موعداً يناسب رغباتكم.
   *[other] { $count } موعد يناسب رغباتكم.
}

# Variables:
#   $date (Date) - a day
#   $count (Count) - how many times are free on it
talk-day-button = { $date } · { PLURAL($count) ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعداً
   *[other] { $count } موعد
}

# Variables:
#   $date (Date) - the day
talk-times-title = { $date }: اختاروا موعداً

talk-morning = الصباح

talk-afternoon = بعد الظهر

talk-evening = المساء

## The button of a time: hour, and a sign for video only, telephone only, or beside the talk of a brother or sister.

# Variables:
#   $time (Time) - the hour at which the talk begins
talk-time-button = الساعة { $time }

# Variables:
#   $time (Time) - the hour at which the talk begins
#   $teacher (Text) - with which teacher
talk-time-with = الساعة { $time }، { $teacher }

# Variables:
#   $child (Text) - the first name of the brother or sister
talk-beside = 🧒 موعد قريب من اللقاء عن { $child }.

talk-taken-title = حُجز هذا الموعد قبل لحظة.

talk-taken-text = اختار شخص آخر هذا الموعد. المواعيد التالية ما زالت متاحة.

# Variables:
#   $child (Text) - the first name of the other child
#   $date (Date) - the day of that talk
#   $time (Time) - its hour
talk-elsewhere = عندكم في هذا الوقت لقاء عن { $child }: { $date }، الساعة { $time }. اختاروا موعداً آخر.

talk-none-title = كل المواعيد محجوزة الآن.

talk-none-text = المعلم يبحث معكم عن موعد آخر. يصلكم خبر خلال 3 أيام دراسية. إذا أصبح هناك موعد متاح، ترونه هنا.

talk-none-fit-title = لا يوجد موعد متاح يناسب رغباتكم.

talk-none-fit-text = انظروا إلى كل المواعيد، أو اطلبوا من المعلم موعداً آخر.

talk-all-times = 👀 عرض كل المواعيد

talk-joint = لهذا الطفل لقاء واحد. المعلم يبحث معكم عن موعد. اطلبوا ذلك هنا.

talk-closed-title = لا يمكن اختيار موعد بعد الآن.

talk-closed-text = هل تريدون مع ذلك أن تتحدثوا؟ هذا ممكن. اسألوا المعلم.

## The wishes. Buttons, at most 30 characters; a sign stands before what is chosen.

talk-wish = ⚙️ ماذا يناسبكم؟

talk-wish-title = ماذا يناسبكم؟

talk-wish-text = اضغطوا على ما يناسبكم. عندها ترون هذه المواعيد فقط. اضغطوا مرة أخرى لإلغاء الاختيار. لا حاجة لأن تشرحوا شيئاً.

talk-monday = الاثنين

talk-tuesday = الثلاثاء

talk-wednesday = الأربعاء

talk-thursday = الخميس

talk-friday = الجمعة

talk-saturday = السبت

talk-sunday = الأحد

# Variables:
#   $time (Time) - an hour
talk-wish-from = ابتداءً من الساعة { $time }

# Variables:
#   $time (Time) - an hour
talk-wish-until = ينتهي قبل الساعة { $time }

talk-site = 🏫 في المدرسة

talk-video = 💻 بالفيديو

talk-phone = 📞 بالهاتف

talk-wish-without = 🚫 أيام لا تناسبني

talk-wish-without-title = أي أيام لا تناسبكم؟

talk-wish-without-text = اضغطوا على يوم. عندها لا ترون مواعيد في ذلك اليوم.

talk-wish-clear = حذف كل الرغبات

talk-wish-show = ✅ عرض المواعيد

## When the school makes the plan.

# Variables:
#   $date (Date) - until when wishes can be given
talk-plan-text = تضع المدرسة خطة لكل الأهل. يمكنكم حتى يوم { $date } أن تقولوا ماذا يناسبكم. بعد ذلك يصلكم موعد. إذا كان لا يناسبكم، تختارون موعداً آخر.

talk-plan-send = ✅ إرسال رغباتي

talk-plan-sent-title = شكراً لكم. وصلت رغباتكم إلى المدرسة.

talk-plan-sent-text = ستصلكم رسالة فيها الموعد.

## The talk that is booked. Lines with a label.

talk-booked-title = تم حجز الموعد!

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
talk-when = 🗓 { $date }، الساعة { $time }

# Variables:
#   $place (Text) - the room
talk-where = 📍 { $place }

# Variables:
#   $school (Text) - the name of the school
talk-where-school = 📍 { $school }. يأتي المعلم إلى المدخل ليستقبلكم. أو اسألوا عند الباب.

talk-where-video = 💻 بالفيديو. يرسل لكم المعلم رابطاً.

talk-where-phone = 📞 يتصل بكم المعلم.

# Variables:
#   $teacher (Text) - the name of the teacher
talk-with = 👩‍🏫 { $teacher }

# Variables:
#   $child (Text) - the first name of the child
talk-about = 🧒 { $child }

# Variables:
#   $who (Text) - who comes, with commas
talk-who-come = 👪 من سيحضر: { $who }

talk-before = ستصلكم رسالة أخرى منا قبل الموعد.

## Buttons under the booked talk, at most 30 characters.

talk-prepare = ✏️ التحضير للقاء

talk-file = 📅 إضافة إلى تقويم هاتفي

talk-change = 🔄 موعد آخر

talk-who = 👪 من سيحضر؟

talk-interpreter = 🗣 مترجم

talk-cancel = ❌ إلغاء اللقاء

## Who comes along. Buttons, at most 30 characters.

talk-who-title = من سيحضر؟

talk-who-text = اضغطوا على من سيحضر. يمكنكم أيضاً أن تتركوا هذا السؤال.

talk-guest-mother = الأم

talk-guest-father = الأب

talk-guest-carer = شخص آخر يعتني بالطفل

talk-guest-grandparent = الجدة أو الجد

# Variables:
#   $child (Text) - the first name of the child
talk-along-title = هل تأتون مع { $child }؟

talk-along-yes = نعم، مع طفلي

talk-along-no = لا، بدون طفلي

talk-along-unsure = لا أعرف بعد

talk-along-together = هل يتردد طفلكم؟ تحدثوا مع المعلم. تختارون معاً ما هو جيد.

talk-done = ✅ تم

## The interpreter.

talk-interpreter-title = هل تريدون مترجماً؟

talk-interpreter-text = المترجم ينقل ما تقولونه أنتم وما يقوله المعلم من لغة إلى أخرى. تحاول المدرسة أن تجد مترجماً. هذا لا ينجح دائماً. لا يترجم في اللقاء أبداً طفل أو أخ أو أخت.

talk-interpreter-none = لا حاجة إلى مترجم

talk-interpreter-phone = 📞 مترجم بالهاتف

talk-interpreter-video = 💻 مترجم بالفيديو

talk-interpreter-site = 🏫 مترجم في المدرسة

talk-interpreter-own = يأتي معي شخص أعرفه

# Variables:
#   $language (Text) - the name of the language, in itself
talk-interpreter-for = لغة المترجم: { $language }

talk-interpreter-longer = مع المترجم يكون اللقاء أطول. اختاروا موعداً فيه وقت كافٍ.

talk-interpreter-requested = 🗣 المدرسة تبحث عن مترجم.

talk-interpreter-booked = 🗣 سيكون معكم مترجم.

talk-interpreter-impossible = 🗣 لم تجد المدرسة مترجماً لهذا الموعد.

talk-interpreter-move = نتمنى أن تقدروا على قول كل شيء. اختاروا موعداً آخر، أو تعالوا بدون مترجم.

## Moving and cancelling.

talk-moved-title = الموعد الجديد مؤكد.

talk-cancel-title = هل تريدون إلغاء اللقاء؟

talk-cancel-text = يمكنكم أيضاً أن تختاروا موعداً آخر، أو أن تتحدثوا مع المعلم بالهاتف.

talk-cancel-yes = نعم، إلغاء اللقاء

talk-cancel-no = لا، إبقاء اللقاء

talk-cancelled-title = تم إلغاء اللقاء.

talk-cancelled-text = لن يصلكم تذكير بعد الآن. يمكنكم أن تختاروا موعداً من جديد.

## The school did something. Messages: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-proposed-title = هل يناسبكم هذا الموعد للقاء عن { $child }؟

# Variables:
#   $child (Text) - the first name of the child
talk-planned-title = موعدكم للقاء عن { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-by-school-title = سجلت لكم المدرسة موعداً: لقاء عن { $child }

# Variables:
#   $child (Text) - the first name of the child
talk-off-title = اللقاء عن { $child } لن يكون في هذا الموعد

talk-why-ill = المعلم مريض.

talk-why-moved = يحتاج المعلم إلى تغيير موعد اللقاء.

talk-why-closed = المدرسة مغلقة في ذلك اليوم.

talk-sorry = نعتذر لكم. نحب أن نبحث معكم عن موعد جديد.

talk-accept = ✅ نعم، يناسبني

talk-other-time = 🔄 اختيار موعد آخر

talk-accepted-title = جميل، نراكم في الموعد!

# Variables:
#   $minutes (Count) - how late the teacher is
talk-late-title = { PLURAL($minutes) ->
    [zero] سيتأخر المعلم { $minutes } دقيقة.
    [one] سيتأخر المعلم دقيقة واحدة.
    [two] سيتأخر المعلم دقيقتين.
    [few] سيتأخر المعلم { $minutes } دقائق.
    [many] سيتأخر المعلم { $minutes } دقيقة.
   *[other] سيتأخر المعلم { $minutes } دقيقة.
}

talk-late-text = لا حاجة لأن تسرعوا. يبدأ لقاؤكم متأخراً قليلاً.

# Variables:
#   $child (Text) - the first name of the child
talk-missed-title = لم نركم في اللقاء عن { $child }

talk-missed-text = لا بأس. قد يحدث دائماً شيء غير متوقع. هل تريدون اختيار موعد جديد؟

## Reminders.

# Variables:
#   $child (Text) - the first name of the child
#   $date (Date) - the day
#   $time (Time) - the hour
talk-remind = اللقاء عن { $child } يوم { $date }، الساعة { $time }.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-tomorrow = اللقاء عن { $child } غداً، الساعة { $time }.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-today = اللقاء عن { $child } اليوم، الساعة { $time }.

talk-remind-cannot = لا تقدرون أن تحضروا؟ اضغطوا على «اختيار موعد آخر».

talk-come = 👍 سأحضر

talk-come-thanks = جميل، إلى اللقاء!

## Cannot come.

talk-cannot-title = يؤسفنا أنكم لا تقدرون أن تحضروا.

talk-cannot-text = هل تفضلون شيئاً آخر؟ يمكن أن يكون اللقاء بالفيديو أو بالهاتف أيضاً.

talk-cannot-really = هذا غير ممكن لي

talk-declined-title = المعلم يعرف الآن أنكم لا تقدرون أن تحضروا.

talk-declined-text = لا بأس. يمكنكم لاحقاً أن تختاروا موعداً هنا، إذا أردتم.

## Asking the teacher.

talk-ask-title = ماذا تريدون أن تطلبوا؟

talk-ask-time = أحتاج إلى موعد آخر

talk-ask-call = هل يمكنكم الاتصال بي؟

talk-ask-interpreter = أفضّل مترجماً آخر

talk-ask-teacher = أفضّل معلماً آخر

talk-ask-apart = أفضّل لقاءً بدون الوالد الآخر

talk-asked-title = وصل طلبكم إلى المعلم.

talk-asked-text = يصلكم خبر من المدرسة خلال 3 أيام دراسية. لا حاجة لأن تشرحوا شيئاً.

## Two households. Nobody is told who booked.

talk-share-title = هل يمكن أن يحضر الوالد الآخر (الأم أو الأب) هذا اللقاء؟

talk-share-text = إذا قلتم نعم، يرى الوالد الآخر موعد اللقاء. إذا قلتم لا، لا يرى الوالد الآخر شيئاً. لا حاجة لأن تختاروا.

talk-share-yes = نعم، هذا ممكن

talk-share-no = لا، لا أفضّل ذلك

talk-share-yes-done = يمكن للوالد الآخر الآن أن يشارك.

talk-share-no-done = حسناً. لا يرى الوالد الآخر شيئاً من هذا اللقاء.

# Variables:
#   $child (Text) - the first name of the child
talk-join-title = تم اختيار موعد للقاء عن { $child }

talk-join-text = يمكنكم أن تشاركوا. ويمكنكم أيضاً أن تختاروا موعداً خاصاً بكم.

talk-join-site = 🏫 آتي إلى المدرسة

talk-join-video = 💻 أشارك بالفيديو

talk-join-phone = 📞 أشارك بالهاتف

talk-join-no = لا، أختار موعداً خاصاً بي

talk-joined-title = أنتم تشاركون في هذا اللقاء.

talk-join-stop = غيّرت رأيي، لن أشارك

## The calendar file.

# Variables:
#   $child (Text) - the first name of the child
talk-file-title = لقاء في المدرسة عن { $child }

talk-file-text = اضغطوا على الملف. عندها يظهر اللقاء في تقويم هاتفكم. هل تغير الموعد؟ خذوا عندها ملفاً جديداً من هنا.

## My children.

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - its hour
talk-child-line = اللقاء: { $date }، الساعة { $time }

talk-child-open = 🗓 اللقاء مع المعلم

## Nothing to see any more.

talk-gone = هذا اللقاء لم يعد موجوداً.

talk-held-title = هذا اللقاء انتهى.

## Button: a day that does or does not suit.

# Variables:
#   $date (Date) - the day
talk-without-day = يوم { $date }
