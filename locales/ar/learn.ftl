# review: draft

### Cards about being involved at home.

learn-title = كيف تساعدون في البيت

learn-text = بطاقات قصيرة. في كل بطاقة شيء واحد يمكنكم أن تعملوه هذا الأسبوع. اختاروا موضوعاً.

## Topics, buttons of at most 35 characters.

learn-topic-why = لماذا هذا يساعد

learn-topic-ways = كيف يمكنكم أن تشاركوا

learn-topic-ages = حسب العمر

learn-topic-careful = إلى ماذا تنتبهون

learn-topic-talents = المواهب والأحلام

learn-topic-contact = الحديث مع المدرسة

learn-topic-people = الأشخاص في المدرسة، والمشاركة

learn-topic-disagree = عندما لا تتفقون مع المدرسة

learn-topic-support = عندما يحصل طفلكم على مساعدة إضافية

## Buttons of at most 35 characters.

learn-for-my-child = 👧 لعمر طفلي

learn-saved = ⭐ المحفوظات

learn-all-talents = 🎨 ثماني مواهب

learn-choose-ages = اختيار العمر

learn-save = ⭐ حفظ

learn-unsave = إلغاء الحفظ

learn-show-dutch = 🇳🇱 عرض النص بالهولندية

learn-hide-dutch = عرض النص بلغتي

## Heading above the one thing to do.

learn-do = هذا الأسبوع:

learn-pick = اختاروا بطاقة.

learn-ages-title = لأي عمر؟

learn-saved-title = ما حفظتموه

learn-saved-none = لم تحفظوا شيئاً بعد. افتحوا بطاقة واضغطوا على «حفظ».

learn-talents-title = ثماني مواهب

learn-talents-text = ما الذي يفرح طفلكم؟ يمكنكم أن تختاروا أكثر من موهبة. هذا ليس اختباراً وليس علامة.

## Heading above an idea to do together for one talent.

learn-talent-home = معاً في البيت:
