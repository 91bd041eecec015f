# review: draft

### A parent scans the letter from school, or types its code: which school, which child, who the parent is.

# Variables:
#   $school (Text) - the name of the school
join-title = دعوة لكم من { $school }

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
join-group = الصف (groep): { $group }

join-right = وصلتكم رسالة من هذه المدرسة. هل هذا صحيح؟

## Buttons of at most 30 characters.

join-yes = ✅ نعم، هذا صحيح

join-no = لا، هذا غير صحيح

## After "no": nothing was changed, the letter still works for whom it is meant.

join-no-title = شكراً لكم. لم يتغير شيء.

join-no-text = ربما هذه الرسالة لعائلة أخرى. أعيدوها إلى المعلم من فضلكم. هكذا تصل إلى العائلة المقصودة.

## The second question.

# Variables:
#   $child (Text) - the first name of the child
join-who = الرسالة عن { $child }. من أنتم بالنسبة إلى { $child }؟

## Buttons of at most 30 characters.

join-mother = أنا الأم

join-father = أنا الأب

join-other = أنا أعتني بهذا الطفل

join-not-my-child = الرسالة ليست عن طفلي

## Linked: the warm first screen. Below it stands what happens at school this month, and what the parent can do.

# Variables:
#   $child (Text) - the first name of the child
join-done-title = أهلاً بكم! أنتم الآن مرتبطون بمدرسة { $child }.

# Variables:
#   $child (Text) - the first name of the child
join-done-text = أعرض لكم ما يناسب عمر { $child }. لا حاجة لأن تعملوا شيئاً الآن.

join-done-month = هذا يحدث غالباً في المدرسة هذا الشهر. اضغطوا على كلمة لتقرؤوا شرحاً أكثر.

join-done-month-none = في هذا الشهر لا يوجد عادة شيء خاص في المدرسة.

# Variables:
#   $child (Text) - the first name of the child
join-already = الربط مع { $child } موجود من قبل. الرسالة الأخرى لشخص آخر من الأهل.

## The same answer for a code that is wrong, used, too old or unknown, and after too many tries.

join-code-title = هذا الرمز لا يعمل الآن

join-code-text = كل رمز يعمل مرة واحدة، ولمدة 60 يوماً على الأكثر. انظروا هل الرمز مكتوب كما في الرسالة. أو اطلبوا من المعلم رسالة جديدة. يمكنكم أيضاً أن تقرؤوا كل شيء بدون رمز.
