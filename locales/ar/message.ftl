# review: draft

### "Tell the teacher": what stands around the messages. The messages themselves are in tell.ftl.

## Buttons that lead here, at most 30 characters.

message-tell = ✉️ رسالة إلى المعلم

message-mine = 📨 رسائلي

## The menu.

message-start-title = عن أي طفل؟

message-start-none = لا يوجد حتى الآن طفل مرتبط بهذه المحادثة.

# Variables:
#   $child (Text) - the child's first name
message-menu-title = ماذا تريدون أن تقولوا عن { $child }؟

message-menu-text = أنتم تختارون بلغتكم. والمدرسة تقرأ الرسالة بالهولندية. أنتم ترون الرسالة أولاً.

# Variables:
#   $phone (Text) - the telephone number of the school
message-menu-phone = يمكنكم دائماً أن تتصلوا بالمدرسة أيضاً: { $phone }

message-heading-text = اختاروا رسالة.

message-begin = ▶️ البدء

message-leave-ask = ❓ عندي سؤال عن القواعد

## The questions.

message-skip = تخطي السؤال ⬅️

message-show = 👀 عرض الرسالة

message-drop = 🗑 حذف الرسالة

message-dropped = تم حذف الرسالة. لن يصل شيء إلى المدرسة.

# Variables:
#   $date (Date) - the day
message-today = اليوم: { $date }

# Variables:
#   $date (Date) - the day
message-tomorrow = غداً: { $date }

# Variables:
#   $date (Date) - the day
message-yesterday = أمس: { $date }

message-other-days = 📅 يوم آخر

# Variables:
#   $date (Date) - the day
message-only-this-day = يوم { $date } فقط

message-months-text = اختاروا شهراً.

message-days-text = اختاروا يوماً.

message-hours-text = اختاروا الساعة أولاً.

message-minutes-text = اختاروا الآن الدقائق.

# Variables:
#   $most (Count) - how many it may have
message-write = اكتبوا ذلك الآن في رسالة واحدة، بلغتكم. أكبر عدد من الحروف والعلامات: { $most }.

message-write-how = تقرأ المدرسة كلماتكم تماماً كما تكتبونها.

# Variables:
#   $most (Count) - how many it may have
message-write-value = اكتبوا ذلك هنا الآن. أكبر عدد من الحروف والعلامات: { $most }.

message-write-required = هذه الرسالة تحتاج إلى كلماتكم أنتم.

message-write-before = كتبتم هذا من قبل:

message-words-title = هل تريدون أن تضيفوا شيئاً بكلماتكم؟

# Variables:
#   $count (Count) - how many characters it has
#   $most (Count) - how many it may have
#   $over (Count) - how many are too many
message-too-long = هذا النص ما زال طويلاً. عدد الحروف والعلامات فيه: { $count }. العدد الممكن: { $most }. الزيادة: { $over }.

message-shorter = اختصروا النص وأرسلوه مرة أخرى. نصكم ما زال في المحادثة.

message-photo-title = هل تريدون أن ترسلوا صورة للورقة؟

message-photo-text = أرسلوا الصورة الآن هنا. انتبهوا: قد تظهر أسماء في الصورة. تصل الصورة إلى معلمي طفلكم فقط. نحن لا نحفظ الصورة. لكنها تبقى في محادثات المعلمين.

message-photo-kept = ستُرسل الصورة مع رسالتكم.

message-photo-wanted = هذه ليست صورة. أرسلوا صورة، أو تخطوا هذا السؤال.

# Under the photo that a teacher gets.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class; may be empty
message-photo-caption = صورة مع رسالة عن { $child } { $group }

# Variables:
#   $word (Text) - the word that was typed
message-known-title = معنى «{ $word }»

message-known-text = هل هذا واضح الآن؟

message-known-enough = ✅ نعم، واضح

message-known-ask = ✉️ أريد أن أسأل مع ذلك

message-fetching-title = اتصلوا بالمدرسة من أجل هذا

message-fetching-text = لا يمكن إرسال هذه الرسالة من هنا. تريد المدرسة أن تتحدث معكم عن ذلك.

## The preview.

message-preview-title = هل هذا صحيح؟

message-preview-own = هذا ما تقولونه:

message-preview-dutch = هذا ما تقرؤه المدرسة:

# Variables:
#   $who (Text) - who reads it, with commas
message-preview-readers = يقرأ هذا: { $who }.

message-to-teacher = معلمو الصف

message-to-office = إدارة المدرسة (administratie)

message-to-head = المدير

message-to-contact = شخص الاتصال (contactpersoon)

message-send = ✅ نعم، إرسال

message-change = ✏️ تغيير شيء

message-call-now = ربما لا تقرأ المدرسة هذه الرسالة في الوقت المناسب. اتصلوا بالمدرسة أيضاً.

# Variables:
#   $phone (Text) - the telephone number of the school
message-call-number = يمكنكم قول ذلك بالهاتف أيضاً: { $phone }

message-leave-feast-late = القاعدة هي: تخبرون المدرسة بالعيد الديني قبله بيومين دراسيين على الأقل. الآن بقي وقت أقل من ذلك. اتصلوا بالمدرسة أيضاً. يمكنكم مع ذلك أن ترسلوا الرسالة.

message-leave-holiday-late = القاعدة هي: تطلبون الإذن بالغياب من أجل عطلة قبل 8 أسابيع على الأقل. الآن بقي وقت أقل من ذلك. لذلك قد تقول المدرسة لا. يمكنكم مع ذلك أن ترسلوا الرسالة.

# Variables:
#   $count (Count) - the school days that are asked for
message-leave-holiday-long = الإذن بالغياب من أجل عطلة هو 10 أيام دراسية على الأكثر. في طلبكم: { PLURAL($count) ->
    [zero] { $count } يوم دراسي
    [one] يوم دراسي واحد
    [two] يومان دراسيان
    [few] { $count } أيام دراسية
    [many] { $count } يوماً دراسياً
   *[other] { $count } يوم دراسي
}. يمكنكم مع ذلك أن ترسلوا الرسالة.

# The attendance officer (leerplichtambtenaar) works for the municipality.
# Variables:
#   $count (Count) - the school days that are asked for
message-leave-officer = في طلبكم: { PLURAL($count) ->
    [zero] { $count } يوم دراسي
    [one] يوم دراسي واحد
    [two] يومان دراسيان
    [few] { $count } أيام دراسية
    [many] { $count } يوماً دراسياً
   *[other] { $count } يوم دراسي
}. يقرر المدير في 10 أيام دراسية على الأكثر في كل سنة دراسية. إذا كانت الأيام أكثر، يقرر موظف البلدية (leerplichtambtenaar). اسألوا المدرسة كيف يسير ذلك. يمكنكم مع ذلك أن ترسلوا الرسالة.

# Variables:
#   $child (Text) - the child's first name
#   $kind (Text) - the name of the earlier message
#   $day (Date) - its day
message-already = أرسلتم من قبل رسالة عن هذا اليوم. الطفل: { $child }. الرسالة: { $kind }، { $day }. هل تريدون تغيير ذلك؟

# Variables:
#   $child (Text) - the child's first name
#   $kind (Text) - the name of the earlier message
#   $first (Date) - its first day
#   $last (Date) - its last day
message-already-days = أرسلتم من قبل رسالة عن هذه الأيام. الطفل: { $child }. الرسالة: { $kind }، من يوم { $first } حتى نهاية يوم { $last }. هل تريدون تغيير ذلك؟

# A button: this message goes, and the earlier one counts no more.
message-replace = 🔁 هذه بدل الرسالة السابقة

# A child as it stands under a message.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class
message-child-of = { $child } ({ $group })

# Under a parent’s message. Names of parents are not known. Use "Kind: ..." where a name would change its ending.
# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-mother = مع التحية، والدة { $child }

# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-father = مع التحية، والد { $child }

# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-other = مع التحية، من الشخص الذي يرعى { $child }

# Above words that a person wrote: nobody changed them.
# Variables:
#   $language (Text) - a language: "Arabisch"
message-as-written = النص كما كُتب (اللغة: { $language })، بدون ترجمة من المدرسة:

message-as-written-unknown = النص كما كُتب، بدون ترجمة من المدرسة:

## After sending.

message-sent-title = ✅ تم الإرسال

# Variables:
#   $time (Time) - the hour
#   $date (Date) - the day
message-sent-text = تم إرسال رسالتكم: { $date }، الساعة { $time }.

# Variables:
#   $date (Date) - the day
message-sent-open = يصلكم جواب حتى يوم { $date }.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-sent-later = تقرأ المدرسة الرسائل ابتداءً من يوم { $date }، الساعة { $time }.

message-sent-urgent = تصل هذه الرسالة إلى المدرسة فوراً. ربما تقرؤها المدرسة لاحقاً. هل الأمر عاجل؟ اتصلوا بالمدرسة.

message-ill-again = 🤒 طفلي مريض غداً أيضاً

message-ill-better = 🙂 تحسنت صحة طفلي

message-ill-repeat = هل ما زال طفلكم مريضاً غداً؟ أرسلوا عندها رسالة جديدة.

## My messages.

# Variables:
#   $child (Text) - the child's first name
message-thread-title = رسائل عن { $child }

message-thread-none = لا توجد رسائل بعد.

# Variables:
#   $label (Text) - the name of the message
message-thread-draft = 📝 لم تُرسل بعد: { $label }

message-state-sent = تم الإرسال

message-state-seen = تمت المشاهدة

message-state-answered = وصل جواب

# Variables:
#   $label (Text) - the name of the message
#   $state (Text) - the state, in words
message-item = { $label } · { $state }

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-line-sent = وقت الإرسال: { $date }، الساعة { $time }.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-line-seen = رأت المدرسة الرسالة: { $date }، الساعة { $time }.

message-line-not-seen = لم تر المدرسة الرسالة بعد.

# Variables:
#   $child (Text) - the child's first name
message-answer-title = جواب من المدرسة عن { $child }

# Variables:
#   $kind (Text) - the name of the message
message-answer-to = جواب على رسالتكم: { $kind }

# Variables:
#   $name (Text) - who of the school, as parents know them
message-answer-from = جواب من { $name }:

message-answer-from-school = جواب من المدرسة:

# Variables:
#   $language (Text) - a language: "Arabisch"
message-answer-own = بكلمات المدرسة (اللغة: { $language }):

message-answer-translation = هذه ترجمة بالكمبيوتر. قد تكون فيها أخطاء:

message-answer-back = ↩️ إرسال جواب

message-read = 👀 كل الرسائل والأجوبة

message-you-wrote = جوابكم كان:

message-withdraw = 🗑 سحب الرسالة

message-withdrawn = تم سحب رسالتكم. لم تقرأها المدرسة.

message-too-late = رأت المدرسة هذه الرسالة من قبل. لم يعد سحبها ممكناً. يمكنكم أن ترسلوا رسالة جديدة.

message-deleted = تم سحب رسالتكم. كانت الرسالة قد وصلت إلى محادثة المدرسة. الآن لم تعد هناك. ربما قرأها أحد قبل ذلك.

message-on-its-way = رسالتكم في طريقها إلى المدرسة في هذه اللحظة. اضغطوا بعد دقيقة مرة أخرى على «سحب الرسالة».

message-stays = وصلت هذه الرسالة من قبل إلى محادثة المدرسة. لم يعد سحبها ممكناً. يمكنكم أن ترسلوا رسالة جديدة.

# After a message was taken back that took the place of an earlier one.
# Variables:
#   $kind (Text) - the name of the earlier message
message-counts-again = رسالتكم السابقة صالحة الآن من جديد: { $kind }.
