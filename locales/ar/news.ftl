# review: draft

### The school's newsletter in the parent's chat: what matters most, reading on, answering with a tap, what is on.

## The first line, which also shows on a locked telephone. At most 80 characters with usual names.

# Variables:
#   $from (Text) - the name of the school, or of the class: "4A"
#   $title (Text) - the title of the newsletter, as the school wrote it
news-title = { $from }: { $title }

## Lines of what matters most: the name of an announcement, the day and the hour. One line each.

# Variables:
#   $kind (Text) - the name of the announcement: "Schoolreis"
#   $when (Text) - the day, perhaps with the hour
news-line = • { $kind }: { $when }
# Variables:
#   $kind (Text) - the name of the announcement
news-line-plain = • { $kind }
# Variables:
#   $line (Text) - a line as above
news-line-changed = { $line } (تغيّر هذا)
# Variables:
#   $line (Text) - a line as above
#   $names (Text) - first names of children, with commas
news-line-of = { $line } ({ $names })
# Variables:
#   $date (Date) - the day
#   $from (Time) - when it begins
#   $until (Time) - when it ends
news-hours = { $date }، من الساعة { $from } إلى الساعة { $until }
# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour of it
news-hour = { $date }، الساعة { $time }
# Variables:
#   $date (Date) - the last day on which something can be done
news-until = حتى نهاية يوم { $date }
# Variables:
#   $count (Count) - announcements that are not among the lines
news-more = { PLURAL($count) ->
    [zero] لا توجد هنا أخبار أخرى.
    [one] هناك خبر واحد آخر. اضغطوا على «متابعة القراءة».
    [two] هناك خبران آخران. اضغطوا على «متابعة القراءة».
    [few] هناك { $count } أخبار أخرى. اضغطوا على «متابعة القراءة».
    [many] هناك { $count } خبراً آخر. اضغطوا على «متابعة القراءة».
   *[other] هناك { $count } خبر آخر. اضغطوا على «متابعة القراءة».
}
# Heading where brothers and sisters have different announcements.
news-for-all = لكل أطفالكم
# Variables:
#   $names (Text) - first names of children, with commas; or "Voor al uw kinderen"
news-for = ({ $names })

## Lines of the message.

news-corrected = انتبهوا: غيّرت المدرسة هذه الرسالة. هذا هو النص الصحيح.
news-anew = هناك تغيير في أحد المواعيد. اقرؤوا الرسالة مرة أخرى من فضلكم.
news-is-understood = ✔️ قرأتم هذا وفهمتموه.
news-nothing = لا يوجد في هذه الرسالة شيء لأطفالكم.
news-taken-back = سحبت المدرسة هذه الرسالة. لا حاجة لأن تعملوا شيئاً.
news-read-text = شكراً لكم. ترى المدرسة أنكم قرأتم الرسالة.

## Buttons under the message. At most 30 characters.

news-read-on = 📖 متابعة القراءة
news-sign-up = ✍️ تسجيل المشاركة
news-words = 🔎 شرح كلمات المدرسة
news-letter = ✉️ النص الهولندي
# Variables:
#   $name (Text) - the name of an announcement
news-more-of = ◂ { $name }
# Variables:
#   $first (Text) - a short day: "di 01-12"; or what can be done
#   $second (Text) - the name of an announcement or of a child, or a title
news-button = { $first } · { $second }

## The Dutch letter and the school words in it.

news-letter-none = لم تضف المدرسة نصاً هولندياً إلى هذه الرسالة.
news-words-title = كلمات المدرسة في النص الهولندي
news-words-none = لا توجد هنا كلمات مدرسية صعبة.

## Dates for the own calendar.

news-dates-text = ماذا تريدون أن تضيفوا إلى تقويم هاتفكم؟
news-dates-none = لم تعد هنا أيام قادمة.
news-file-all = 📅 كل الأيام معاً
# In a calendar.
# Variables:
#   $name (Text) - the name of an announcement
#   $names (Text) - first names of children, with commas
news-event = { $name } ({ $names })

## Signing up and helping. Buttons of at most 40 characters.

news-sign-up-which = في أي شيء تريدون أن تشاركوا؟
news-help-which = في أي شيء تحبون أن تساعدوا؟
news-come-family = 👍 نعم، سنحضر
news-not-come-family = 👎 لا، لن نحضر
news-undo-coming = ↩️ إلغاء جوابي
# Variables:
#   $child (Text) - the first name of the child
news-undo-coming-child = ↩️ إلغاء الجواب: { $child }
news-undo-help = ↩️ لن أقدر أن أساعد
news-costs = 💶 عندي سؤال عن المال
news-report = 🤒 إبلاغ المدرسة: طفلي مريض

## After a tap: short and warm.

# Variables:
#   $child (Text) - the first name of the child
news-coming = جميل! تعرف المدرسة الآن أن طفلكم سيحضر: { $child }.
news-coming-family = جميل! تعرف المدرسة الآن أنكم ستحضرون.
news-how-many = كم شخصاً سيحضر؟
# Variables:
#   $count (Count) - so many people come
news-coming-people = جميل! تعرف المدرسة الآن كم شخصاً سيحضر: { PLURAL($count) ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصاً
   *[other] { $count } شخص
}.
# Variables:
#   $child (Text) - the first name of the child
news-not-coming = شكراً لكم. تعرف المدرسة الآن أن طفلكم لن يحضر: { $child }.
news-not-coming-family = شكراً لكم. تعرف المدرسة الآن أنكم لن تحضروا.
news-rather-not = حسناً. تعرف المدرسة ذلك الآن.
news-helping-text = ما أجمل هذا، شكراً لكم! تعرف المدرسة الآن أنكم تقدرون أن تساعدوا. القليل من الهولندية يكفي.

## Why somebody does not come. Nobody has to say it.

news-why = هل تريدون أن تقولوا السبب؟ هذا اختياري. المعلم وحده يرى جوابكم.
news-why-costs = شكراً لكم. المعلم وحده يرى هذا. يمكن لطفلكم أن يشارك دائماً، حتى بدون دفع.
news-why-other = شكراً لكم. المعلم وحده يرى هذا.

## Lines under an announcement: what was answered before.

# Variables:
#   $child (Text) - the first name of the child
news-is-coming = ✔️ سيحضر طفلكم: { $child }.
# Variables:
#   $child (Text) - the first name of the child
news-is-not-coming = لن يحضر طفلكم: { $child }. المدرسة تعرف ذلك.
news-is-coming-family = ✔️ قلتم إنكم ستحضرون.
# Variables:
#   $count (Count) - so many people come
news-is-coming-people = ✔️ ستحضرون. العدد: { PLURAL($count) ->
    [zero] { $count } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصاً
   *[other] { $count } شخص
}.
news-is-not-coming-family = قلتم إنكم لن تحضروا. المدرسة تعرف ذلك.
news-is-rather-not = قلتم إنكم لا تفضلون ذلك. المدرسة تعرف ذلك.
news-is-costs = عندكم سؤال عن المال. المعلم وحده يرى هذا.
news-is-helping = ✔️ قلتم إنكم تقدرون أن تساعدوا. المدرسة تعرف ذلك.
news-is-call = 📞 المدرسة تعرف أنكم تريدون مكالمة.

## The offer of a call.

news-call-ask = هل أطلب من المدرسة أن تتصل بكم؟
news-call-text = تعرف المدرسة الآن أنكم تريدون مكالمة. ستتواصل المدرسة معكم.
news-call-no-text = حسناً. يمكنكم دائماً أن تقرؤوا الرسالة مرة أخرى.

## What is on: entry in the main menu (at most 30 characters), and the list.

news-on = 📅 ماذا يحدث في المدرسة
news-on-title = ماذا يحدث في المدرسة؟
news-on-week = هذا الأسبوع
news-on-week-none = لا يوجد شيء آخر هذا الأسبوع.
news-on-month = بعد ذلك
news-on-month-none = لا يوجد شيء بعد للشهر القادم.
news-on-more = هناك أكثر من ذلك. ترون كل شيء في تقويم هاتفكم.

## Looking back.

news-past = 🗞️ أخبار المدرسة
news-past-title = أخبار المدرسة
news-past-text = هذه هي الرسائل الأخيرة. اضغطوا على رسالة لتقرؤوها مرة أخرى.
news-past-none = لا توجد أخبار من المدرسة بعد.
news-search = 🔍 بحث
news-search-title = البحث في أخبار المدرسة
news-search-text = اكتبوا كلمة، مثلاً: رحلة. يمكنكم أن تكتبوا الكلمة كلها أو جزءاً منها، بلغتكم أو بالهولندية.
# Variables:
#   $word (Text) - what the parent typed
news-found-title = كلمة البحث: { $word }
news-found-text = هذه الكلمة موجودة هنا:
news-found-none = لم أجد هذه الكلمة. جربوا كلمة أخرى.
news-search-again = 🔍 بحث مرة أخرى

## The calendar on the own telephone. Buttons of at most 30 characters.

news-feed = 📲 المواعيد في تقويم هاتفي
# Variables:
#   $school (Text) - the name of the school
news-feed-name = المدرسة: { $school }
news-feed-title = المواعيد في تقويم هاتفكم
news-feed-text = يمكنكم أن تروا كل مواعيد المدرسة في تقويم هاتفكم. المواعيد الجديدة تظهر فيه وحدها.
news-feed-secret = الرابط سري. من عنده الرابط يقدر أن يرى هذه المواعيد. لا تعطوا الرابط لأحد.
news-feed-make = 🔑 إنشاء رابط
news-feed-made = هذا هو رابطكم. أعرضه مرة واحدة فقط. انسخوه الآن:
news-feed-how = افتحوا التقويم في هاتفكم. اختاروا: إضافة تقويم عن طريق رابط (URL). الصقوا الرابط هناك.
# Variables:
#   $date (Date) - when the address was made
news-feed-since = عندكم رابط منذ يوم { $date }. هل ضاع منكم؟ أنشئوا رابطاً جديداً. عندها لا يعمل الرابط القديم.
news-feed-renew = 🔑 إنشاء رابط جديد
news-feed-end = 🗑️ حذف الرابط
news-feed-none = هذا غير ممكن الآن في مدرستكم.
