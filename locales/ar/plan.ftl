# review: draft

### The communication plan: what parents, child and teacher agreed in the talk. It is no contract and no judgement.

## A goal. Shown as a heading, and in a list; at most 45 characters.

plan-aim-read = القراءة معاً في البيت

plan-aim-tell = الحكي بلغة العائلة

plan-aim-words = تعلم كلمات جديدة

plan-aim-sums = التدرب على الحساب

plan-aim-focus = العمل بهدوء وانتباه

plan-aim-friends = اللعب مع الآخرين وإيجاد أصدقاء

plan-aim-ask = الجرأة على السؤال

plan-aim-time = الوصول إلى المدرسة في الوقت المحدد

plan-aim-homework = ترتيب وقت لواجبات البيت

plan-aim-belong = الشعور بالانتماء إلى المدرسة

plan-aim-well = الشعور بالراحة والفرح

plan-aim-self = عمل الأشياء بدون مساعدة

## What the school does for a goal. One short sentence each.

plan-school-material = تعطي المدرسة كتاباً أو لعبة إلى البيت.

plan-school-small = يشرح المعلم مرة أخرى في مجموعة صغيرة.

plan-school-steps = يعطي المعلم خطوات قصيرة وواضحة.

plan-school-place = يحصل الطفل على مكان جيد في الصف.

plan-school-buddy = يساعد طفل آخر من الصف.

plan-school-praise = يقول المعلم ما الذي يسير جيداً.

plan-school-ask = يسأل المعلم الطفل كل أسبوع كيف الحال.

## What the parents do. One short sentence each.

plan-parents-read = يقرأ الأهل مع الطفل في البيت عشر دقائق كل يوم.

plan-parents-talk = يتحدث الأهل مع الطفل في البيت عن المدرسة، بلغتهم.

plan-parents-praise = يقول الأهل ما الذي يسير جيداً.

plan-parents-place = في البيت مكان هادئ ووقت ثابت لواجبات البيت.

plan-parents-bed = ينام الطفل في الوقت المناسب ويصل إلى المدرسة في الوقت المحدد.

plan-parents-library = يذهب الأهل مع الطفل إلى المكتبة.

plan-parents-tell = يخبر الأهل المعلم عندما يتغير شيء في البيت.

## What the child does. One short sentence each.

plan-child-choose = يختار الطفل بنفسه كتاباً أو لعبة.

plan-child-ask = يسأل الطفل عندما يكون شيء صعباً.

plan-child-tell = يحكي الطفل في البيت كل يوم شيئاً واحداً عن المدرسة.

plan-child-practise = يتدرب الطفل عشر دقائق كل يوم.

plan-child-bag = يرتب الطفل حقيبته بنفسه.

plan-child-try = يجرب الطفل أولاً بنفسه.

plan-child-play = يطلب الطفل من طفل آخر اللعب معاً.

## How school and parents reach each other. At most 25 characters.

plan-channel-app = رسالة في تطبيق

plan-channel-phone = مكالمة هاتفية

plan-channel-mail = بريد إلكتروني

plan-channel-face = حديث في المدرسة

plan-channel-paper = رسالة على الورق

## How often. One short sentence each.

plan-often-week = يتحدث الأهل والمعلم باختصار كل أسبوع.

plan-often-two-weeks = يتحدث الأهل والمعلم باختصار كل أسبوعين.

plan-often-month = يتحدث الأهل والمعلم كل شهر.

plan-often-report = يتحدث الأهل والمعلم بعد كل تقرير مدرسي.

plan-often-needed = يتحدث الأهل والمعلم عند الحاجة.

## Who begins. One short sentence each.

plan-starts-teacher = يبدأ المعلم التواصل.

plan-starts-parents = يبدأ الأهل التواصل.

plan-starts-both = يمكن للأهل وللمعلم أن يبدؤوا التواصل.

## What the contact is about. At most 25 characters.

plan-about-progress = التعلم

plan-about-behaviour = السلوك في الصف

plan-about-homework = واجبات البيت

plan-about-well = مشاعر الطفل

plan-about-practical = أمور عملية

## When a parent can be reached well. At most 25 characters.

plan-times-before = قبل المدرسة

plan-times-after = بعد المدرسة مباشرة

plan-times-afternoon = بعد الظهر

plan-times-evening = بعد الساعة 17:00

## The summary: at most five of these and the sentences above.

# Variables:
#   $count (Count) - how many goals
#   $goals (Text) - the goals, with commas
plan-goals = { PLURAL($count) ->
    [zero] الأهداف هي: { $goals }.
    [one] الهدف هو: { $goals }.
    [two] الهدفان هما: { $goals }.
    [few] الأهداف هي: { $goals }.
    [many] الأهداف هي: { $goals }.
   *[other] الأهداف هي: { $goals }.
}

# Variables:
#   $channel (Text) - how: "bellen"
plan-reached = هكذا يتواصل المعلم معكم: { $channel }.

# Variables:
#   $date (Date) - the day on which parents and teacher look back
plan-look-back = يوم { $date } ينظر الأهل والمعلم معاً كيف يسير الأمر.

## Own words of the teacher in a text of another language.

# Variables:
#   $words (Text) - Dutch words, as the teacher wrote them
plan-in-dutch = { $words } (بالهولندية)

## The message to the parent, and the same plan seen again.

# Variables:
#   $child (Text) - the first name of the child
plan-title = ما اتفقنا عليه من أجل { $child }

plan-text = هذا ما اتفقتم عليه مع المعلم. هذا ليس عقداً. يمكنكم دائماً أن تغيروه.

# Variables:
#   $child (Text) - the first name of the child
plan-none = لا يوجد اتفاق بعد من أجل { $child }. تتفقون مع المعلم في اللقاء.

plan-ask = هل هذا صحيح؟

## Labels of lines under the goals.

# Variables:
#   $date (Date) - by when
plan-by = حتى يوم { $date }.

# Variables:
#   $topics (Text) - what the contact is about, with commas
plan-about = التواصل عن: { $topics }.

# Variables:
#   $channel (Text) - how: "bellen"
plan-to-school = هكذا تتواصلون أنتم مع المعلم: { $channel }.

# Variables:
#   $times (Text) - good times, with commas
plan-times = أوقات مناسبة للتواصل معكم: { $times }.

plan-note = من وقت إلى آخر تصلكم رسالة قصيرة عما يسير جيداً.

plan-apart = تعطي المدرسة المعلومات لكل واحد من الوالدين بشكل منفصل.

# Variables:
#   $date (Date) - the last day of the plan
plan-until = هذا الاتفاق صالح حتى يوم { $date }.

## Who may read the plan. One short sentence each.

plan-visible-class = معلمو الصف وحدهم يرون هذا الاتفاق.

plan-visible-care = معلمو الصف ومنسق الدعم (intern begeleider) يرون هذا الاتفاق.

## Buttons, at most 30 characters.

plan-agree = ✅ نعم، هذا جيد

plan-change = ✏️ أريد تغيير شيء

plan-see = 📋 ما اتفقنا عليه

plan-see-new = 📋 الاتفاق الجديد

## After an answer.

plan-agreed = شكراً لكم. يرى المعلم أنكم موافقون.

plan-agreed-before = أنتم موافقون على هذا.

plan-changed = شكراً لكم. يرى المعلم أنكم تريدون تغيير شيء، وسيتواصل معكم. يمكنكم أيضاً أن تتصلوا، أو أن تتحدثوا قليلاً بعد المدرسة.

plan-changed-before = أنتم تريدون تغيير شيء. المعلم يعرف ذلك.

## An old message about a plan that has a newer version.

plan-replaced = هذا الاتفاق قديم. هناك اتفاق جديد.

## Looking back, six to eight weeks after the talk.

# Variables:
#   $child (Text) - the first name of the child
plan-how-title = كيف يسير ما اتفقنا عليه من أجل { $child }؟

plan-how-text = يمكنكم أن تقولوا أي شيء. لا توجد إجابة صحيحة أو خاطئة.

## Buttons, at most 30 characters.

plan-how-well = 🙂 الأمر يسير جيداً

plan-how-partly = 😐 جزء منه يسير جيداً

plan-how-talk = 💬 أريد أن نتحدث عنه

## After the answer.

plan-thanks-well = ما أجمل هذا! يرى المعلم جوابكم.

plan-thanks-partly = شكراً لكم. يرى المعلم جوابكم، وينظر معكم ماذا يساعد.

plan-thanks-talk = شكراً لكم. يرى المعلم جوابكم، وسيتواصل معكم.

## When the parent may expect news of how it goes.

# Variables:
#   $day (Date) - a school day
plan-news-on = تعرفون كيف تسير الأمور في موعد أقصاه { $day }.

plan-news-report = تعرفون كيف تسير الأمور بعد التقرير المدرسي (rapport) القادم.
