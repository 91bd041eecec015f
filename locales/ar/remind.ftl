# review: draft

### A message of school about a child, in the parent's chat: reading it, answering it with a tap, being reminded of it.

## The first line, which also shows on a locked telephone. At most 60 characters with usual names.

# Variables:
#   $child (Text) - the first name of the child; several with commas
#   $kind (Text) - the name of the kind of message: "Meenemen"
remind-title = { $child }: { $kind }

# Variables:
#   $child (Text) - the first name of the child; several with commas
remind-title-discreet = { $child }: رسالة من المدرسة

## Lines at the top of the message.

# Variables:
#   $name (Text) - the name of the teacher
#   $group (Text) - the name of the group: "4A"
remind-from = من { $name }، الصف (groep) { $group }

# Variables:
#   $name (Text) - the name of the teacher
remind-from-name = من { $name }

# Variables:
#   $group (Text) - the name of the group: "4A"
remind-from-group = من المدرسة، الصف (groep) { $group }

remind-from-school = من المدرسة

remind-corrected = انتبهوا: غيّرت المدرسة هذه الرسالة. هذا هو النص الصحيح.

# Variables:
#   $text (Text) - a sentence of the message as it was before
remind-before = كان مكتوباً هنا من قبل: { $text }

remind-again = تذكير لطيف. ربما لم تروا هذه الرسالة بعد.

remind-asked = طلبتم مني تذكيراً. هذه هي الرسالة.

## Lines under the message: what the parent answered before.

remind-is-understood = ✔️ قرأتم هذا وفهمتموه.

remind-is-read = ✔️ قرأتم هذا.

# Variables:
#   $child (Text) - the first name of the child
remind-is-done = ✔️ عملتم هذا مع { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-is-hard = المعلم يعرف أن هذا صعب جداً على { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-is-coming = ✔️ سيحضر طفلكم: { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-is-not-coming = لن يحضر طفلكم: { $child }. المعلم يعرف ذلك.

remind-is-rather-not = قلتم إنكم لا تفضلون ذلك. المعلم يعرف ذلك.

remind-is-helping = ✔️ تقدرون أن تساعدوا. المعلم يعرف ذلك.

remind-is-call = 📞 المعلم يعرف أنكم تريدون مكالمة.

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-is-set = ⏰ سأذكّركم: { $date }، الساعة { $time }.

## Buttons under the message. At most 30 characters without a name.

remind-read = ✅ قرأت الرسالة

remind-done = ✅ عملنا هذا

# Variables:
#   $child (Text) - the first name of the child
remind-done-child = ✅ عملنا هذا: { $child }

remind-hard = 😕 صعب جداً

# Variables:
#   $child (Text) - the first name of the child
remind-hard-child = 😕 صعب جداً: { $child }

remind-question = 💬 عندي سؤال

remind-remind = ⏰ ذكّرني لاحقاً

remind-file = 📅 إضافة إلى تقويم هاتفي

# Variables:
#   $child (Text) - the first name of the child
remind-come = 👍 نعم، سيحضر طفلي: { $child }

# Variables:
#   $child (Text) - the first name of the child
remind-not-come = 👎 لا، لن يحضر طفلي: { $child }

remind-rather-not = 👎 لا أفضّل ذلك

remind-help = 🙋 أقدر أن أساعد

remind-call = 📞 هل يمكنكم الاتصال بي؟

remind-pick-time = 🗓️ اختيار موعد

## Takes an answer back. Button, at most 30 characters.

remind-undo = ↩️ إلغاء هذا الجواب

remind-change = ✏️ تغيير جوابي

remind-change-text = اضغطوا على الجواب الذي لم يعد صحيحاً.

remind-undone = حسناً. تم التغيير.

## After a tap: short and warm.

remind-read-text = شكراً لكم. يرى المعلم أنكم قرأتم الرسالة.

# Variables:
#   $child (Text) - the first name of the child
remind-done-text = جميل! أحسنتم، أنتم و{ $child }. المعلم يرى ذلك أيضاً.

remind-hard-text = شكراً لأنكم قلتم ذلك. المعلم يعرف الآن أيضاً.

remind-hard-step = هذه خطوة أصغر:

remind-hard-stop = ما زال الأمر صعباً؟ لا بأس. توقفوا عندها. النظر إلى كتاب معاً أو الحديث معاً يساعد أيضاً.

# Variables:
#   $child (Text) - the first name of the child
remind-coming-text = جميل! المعلم يعرف الآن أن طفلكم سيحضر: { $child }.

# Variables:
#   $child (Text) - the first name of the child
remind-not-coming-text = شكراً لكم. المعلم يعرف الآن أن طفلكم لن يحضر: { $child }.

remind-rather-not-text = حسناً. المعلم يعرف ذلك الآن.

remind-helping-text = ما أجمل هذا، شكراً لكم! المعلم يعرف الآن أنكم تقدرون أن تساعدوا. القليل من الهولندية يكفي.

remind-call-text = المعلم يعرف الآن أنكم تريدون مكالمة. سيتواصل معكم.

## Why a child does not come. Nobody has to say it; only the teacher sees it.

remind-why = هل تريدون أن تقولوا السبب؟ هذا اختياري. المعلم وحده يرى جوابكم.

remind-why-costs = التكاليف

remind-why-health = الصحة

remind-why-other = شيء آخر

remind-why-costs-text = شكراً لكم. المعلم وحده يرى هذا. يمكن لطفلكم أن يشارك دائماً، حتى بدون دفع. يحب المعلم أن يفكر معكم في حل.

remind-why-health-text = شكراً لكم. المعلم وحده يرى هذا. يحب المعلم أن يفكر معكم في حل.

remind-why-other-text = شكراً لكم. المعلم وحده يرى هذا.

## An easier step for what is practised at home. One or two short sentences.

remind-easier-tables = خذوا جدول ضرب واحداً، مثلاً جدول 2. قولوا معاً بصوت عالٍ أول خمس مسائل.

remind-easier-reading = اقرؤوا أنتم جملة بصوت عالٍ. طفلكم يقرأ الجملة نفسها بعدكم. خمس دقائق تكفي.

remind-easier-spelling = اختاروا ثلاث كلمات. قولوا الكلمة مقطعاً مقطعاً. طفلكم يكتبها.

remind-easier-topography = اختاروا ثلاثة أماكن. ابحثوا عنها معاً على الخريطة.

remind-easier-clock = انظروا معاً إلى الساعة ثلاث مرات في اليوم. ابدؤوا بالساعات الكاملة.

remind-easier-money = عدّوا معاً النقود المعدنية في المتجر. ابدؤوا بقطع 1 يورو و2 يورو.

remind-easier-letters = اختاروا حرفاً واحداً. ابحثوا معاً عن هذا الحرف في كتاب أو في الشارع.

remind-easier-language = اختاروا تمريناً واحداً. طفلكم يحكي أولاً بلغتكم ماذا هو مكتوب.

remind-easier-maths = حلّوا معاً مسألة واحدة بأشياء حقيقية: أزرار أو ملاعق أو فاكهة.

remind-easier-history = انظروا معاً إلى الصور. طفلكم يحكي شيئاً واحداً عن كل صورة، بلغتكم أيضاً.

remind-easier-english = اختاروا خمس كلمات. طفلكم يقولها بصوت عالٍ ويشير إليها.

remind-easier-verbs = اختاروا فعلاً واحداً. طفلكم يعمل منه ثلاث جمل.

remind-easier-talking = اسألوا كل يوم عن شيء واحد من المدرسة. الكلام بلغتكم جيد.

remind-easier-listening = اقرؤوا أو احكوا قصة قصيرة. ثم اسألوا: من كان في القصة؟

remind-easier-playing = العبوا معاً لعبة لمدة عشر دقائق. كل واحد له دوره، وبهدوء.

remind-easier-courage = اختاروا خطوة صغيرة واحدة يجرؤ عليها طفلكم. ثم امدحوا طفلكم.

remind-easier-alone = اختاروا شيئاً واحداً يعمله طفلكم بنفسه، مثل ترتيب الحقيبة. أنتم تنظرون فقط.

remind-easier-other = اعملوا هذا معاً، واعملوا نصفه فقط. خمس دقائق تكفي.

## The question whether the message was clear. Buttons, at most 30 characters.

remind-unclear = ❓ لا أفهم هذا

remind-right = نعم، هذا صحيح! 👍 شكراً لكم.

remind-wrong = الأمر مختلف قليلاً. أقوله مرة أخرى باختصار.

remind-unclear-text = لا مشكلة. أقوله مرة أخرى باختصار.

remind-in-dutch = باللغة الهولندية:

remind-call-ask = هل أطلب من المعلم أن يتصل بكم؟

remind-call-yes = 📞 نعم، من فضلكم

remind-call-no = لا، شكراً

remind-call-no-text = حسناً. يمكنكم دائماً أن تقرؤوا الرسالة مرة أخرى.

## Being reminded. The three moments are buttons, at most 60 characters.

remind-when = متى أذكّركم؟

remind-when-none = لم يعد هناك وقت للتذكير.

# Variables:
#   $time (Time) - the hour
remind-evening = هذا المساء، الساعة { $time }

# Variables:
#   $time (Time) - the hour
remind-after-school = غداً بعد المدرسة، الساعة { $time }

# Variables:
#   $date (Date) - the day before it
#   $time (Time) - the hour
remind-day-before = قبله بيوم: { $date }، الساعة { $time }

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-set = حسناً. سأذكّركم يوم { $date }، الساعة { $time }.

remind-no-remind = بدون تذكير

remind-not-set = حسناً. لن أذكّركم.

## Under the calendar file.

remind-file-text = افتحوا الملف. عندها يظهر الموعد في تقويم هاتفكم.

remind-file-off-text = افتحوا الملف. عندها يُحذف الموعد من تقويم هاتفكم.

remind-file-off = 📅 حذف من تقويم هاتفي

## Several messages in one, and the list of what came before.

remind-bundle-title = رسائل من المدرسة

remind-bundle-text = اضغطوا على رسالة لتقرؤوها.

remind-list = ✉️ رسائل من المدرسة

# Variables:
#   $child (Text) - the first name of the child
remind-list-title = رسائل من المدرسة عن { $child }

remind-list-text = اضغطوا على رسالة لتقرؤوها مرة أخرى.

remind-list-none = لا توجد رسائل بعد.

## The school took a message back.

remind-taken-back = سحبت المدرسة هذه الرسالة. لا حاجة لأن تعملوا شيئاً.
