# review: draft

### Messages from school to families. Each kind has a name (a heading, at most 30 characters), its main sentence, the same
### more simply (-simple), and one question (-ask, below it three short answers). Short sentences, one idea each, no blame.
### What the school typed itself ($which, $reason, $note, $place, $text) stays in Dutch; a remark about that is added.
### In a newsletter there is no child: a sentence that names the child or the group has a second form (-all) without them.

## Practise at home

block-practise-at-home-name = التدرب في البيت
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home = يتدرب طفلكم { $what ->
    [tables] على جدول الضرب
    [reading] على القراءة
    [spelling] على الإملاء
    [topography] على الأماكن على الخريطة (topografie)
    [clock] على قراءة الساعة
    [money] على الحساب بالنقود
    [letters] على الحروف
   *[other] من أجل المدرسة
}، حتى يوم { $until }.
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home-simple = التدرب: { $what ->
    [tables] جدول الضرب
    [reading] القراءة
    [spelling] الإملاء
    [topography] الأماكن على الخريطة
    [clock] قراءة الساعة
    [money] الحساب بالنقود
    [letters] الحروف
   *[other] من أجل المدرسة
}. اليوم الأخير هو { $until }.
block-practise-at-home-ask = على ماذا يتدرب طفلكم؟
# Variables:
#   $days (Count) - times a week
#   $minutes (Count) - minutes
block-practise-often = { PLURAL($days) ->
    [zero] { $days } مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $days } مرات
    [many] { $days } مرة
   *[other] { $days } مرة
} في الأسبوع، { PLURAL($minutes) ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} كل مرة. هذا يكفي.
# Variables:
#   $how (Word) - aloud, say-fast, write, flashcards or video
block-practise-how = { $how ->
    [aloud] دعوا طفلكم يقرأ بصوت عالٍ.
    [say-fast] دعوا طفلكم يقول الأجوبة بسرعة وبصوت عالٍ.
    [write] دعوا طفلكم يكتب ذلك.
    [flashcards] استعملوا بطاقات عليها سؤال وجواب.
   *[video] شاهدوا الفيديو معاً.
}

## Homework

block-homework-due-name = واجبات البيت
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
#   $subject (Word) - language, maths, topography, history, english, verbs or other
block-homework-due = { $subject ->
    [language] واجب بيت في اللغة
    [maths] واجب بيت في الحساب
    [topography] واجب بيت عن الأماكن على الخريطة (topografie)
    [history] واجب بيت في التاريخ
    [english] واجب بيت في اللغة الإنجليزية
    [verbs] واجب بيت عن الأفعال
   *[other] واجب بيت
}. المطلوب: { $do ->
    [learn] دراسة الدرس
    [make] حل التمارين
   *[bring] إحضار شيء إلى المدرسة
}. الموعد: { $deadline }.
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
block-homework-due-simple = واجب بيت: { $do ->
    [learn] دراسة الدرس
    [make] حل التمارين
   *[bring] إحضار شيء إلى المدرسة
}. يكون جاهزاً يوم { $deadline }.
block-homework-due-ask = لأي يوم واجب البيت؟

## A talk in front of the class

block-book-talk-name = الحديث أمام الصف
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
#   $talk (Word) - show-and-tell, book-talk or presentation
block-book-talk = يوم { $date } دور { $child }: { $talk ->
    [show-and-tell] حديث أمام الصف عن موضوع (spreekbeurt)
    [book-talk] حديث أمام الصف عن كتاب (boekbespreking)
   *[presentation] عرض أمام الصف (presentatie)
}.
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
block-book-talk-simple = { $date }: دور { $child } في الحديث أمام الصف.
block-book-talk-ask = في أي يوم يتحدث طفلكم أمام الصف؟
# Variables:
#   $minutes (Count) - minutes
block-book-talk-minutes = { PLURAL($minutes) ->
    [zero] المدة { $minutes } دقيقة.
    [one] المدة دقيقة واحدة.
    [two] المدة دقيقتان.
    [few] المدة { $minutes } دقائق.
    [many] المدة { $minutes } دقيقة.
   *[other] المدة { $minutes } دقيقة.
}
block-book-talk-home = يمكن التدرب في البيت بلغتكم أيضاً.

## Test week

block-test-week-name = أسبوع الاختبارات (toetsweek)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-test-week = أسبوع الاختبارات (toetsweek) في الصف { $group }: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-test-week-all = أسبوع الاختبارات (toetsweek): { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-test-week-simple = اختبارات لطفلكم في المدرسة: { $dates }.
block-test-week-ask = في أي يوم يبدأ أسبوع الاختبارات؟
# Variables:
#   $tip (Word) - sleep, breakfast, calm or no-cramming
block-test-week-tip = { $tip ->
    [sleep] النوم الجيد يساعد.
    [breakfast] الفطور الجيد يساعد.
    [calm] الهدوء يساعد. لا داعي لأن يقلق طفلكم.
   *[no-cramming] اللعب والخروج إلى الهواء يساعدان.
}
block-test-week-enough = لا حاجة إلى تدريب إضافي.

## Report

block-report-and-talks-name = تقرير المدرسة (rapport)
# Variables:
#   $date (Text) - the day
block-report-and-talks = يصل تقرير المدرسة (rapport) مع طفلكم إلى البيت يوم { $date }.
# Variables:
#   $date (Text) - the day
block-report-and-talks-simple = طفلكم يأخذ التقرير معه إلى البيت: { $date }.
# Variables:
#   $from-group (Count) - a year of school, 1 to 8
block-report-from-group = هذا للصف groep { $from-group } وللصفوف الأعلى.
# Variables:
#   $talks-from (Text) - the day
block-report-pick = ابتداءً من يوم { $talks-from } يمكنكم أن تختاروا موعداً للقاء.
# Variables:
#   $talks-from (Text) - the day
block-report-propose = ابتداءً من يوم { $talks-from } يصلكم اقتراح لموعد لقاء.

## How it goes with one child

block-progress-positive-name = خبر جيد
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-positive = { $good ->
    [reading] كانت قراءة { $child } جيدة.
    [maths] كان الحساب جيداً عند { $child }.
    [playing] اللعب مع الآخرين يسير جيداً عند { $child }.
    [courage] خطوة جديدة وجريئة من { $child }.
    [help-others] حصل طفل آخر على مساعدة من { $child }.
    [effort] عمل جيد ومستمر من { $child }.
   *[other] الأمور تسير جيداً مع { $child }.
}
# Variables:
#   $child (Text) - first name
block-progress-positive-simple = عمل جيد: { $child }.
block-well-done-today-name = عمل جيد اليوم
# Variables:
#   $child (Text) - first name
block-well-done-today = اليوم كان عمل { $child } جيداً جداً.
# Variables:
#   $child (Text) - first name
block-well-done-today-simple = اليوم سارت الأمور جيداً مع { $child }.
block-progress-note-name = كيف تسير الأمور
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note = هذا يسير جيداً عند { $child }: { $good ->
    [reading] القراءة
    [maths] الحساب
    [spelling] الإملاء
    [talking] الكلام في الصف
    [listening] الاستماع
    [playing] اللعب مع الآخرين
    [courage] الجرأة على شيء جديد
    [help-others] مساعدة الآخرين
    [effort] العمل المستمر
   *[alone] العمل بدون مساعدة
}.
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note-simple = هذا سهل على { $child }: { $good ->
    [reading] القراءة
    [maths] الحساب
    [spelling] الإملاء
    [talking] الكلام في الصف
    [listening] الاستماع
    [playing] اللعب مع الآخرين
    [courage] الجرأة على شيء جديد
    [help-others] مساعدة الآخرين
    [effort] العمل المستمر
   *[alone] العمل بدون مساعدة
}.
block-progress-note-ask = على ماذا يمكن لطفلكم أن يتدرب أكثر؟
# Variables:
#   $child (Text) - first name
#   $practise (Word) - what to practise, a word
block-progress-practise = هذا يحتاج إلى تدرب أكثر عند { $child }: { $practise ->
    [reading] القراءة
    [tables] جدول الضرب
    [maths] الحساب
    [spelling] الإملاء
    [letters] الحروف
    [talking] الكلام في الصف
    [listening] الاستماع
    [playing] اللعب مع الآخرين
    [courage] الجرأة على شيء جديد
   *[alone] العمل بدون مساعدة
}.
# Variables:
#   $practise (Word) - what to practise, a word
block-progress-home = { $practise ->
    [reading] اقرؤوا معاً عشر دقائق كل يوم.
    [tables] قولوا معاً كل يوم جدول ضرب واحداً.
    [maths] عدّوا واحسبوا معاً في المتجر.
    [spelling] اكتبوا معاً خمس كلمات كل يوم.
    [letters] ابحثوا معاً عن الحروف في البيت وفي الشارع.
    [talking] تحدثوا معاً عن اليوم، بلغتكم.
    [listening] اقرؤوا قصة لطفلكم واسألوا ماذا حدث فيها.
    [playing] العبوا معاً لعبة، وكل واحد له دوره.
    [courage] دعوا طفلكم يختار شيئاً جديداً ويجربه.
   *[alone] دعوا طفلكم يعمل كل يوم مهمة واحدة بنفسه.
}

## A day that is different

block-early-end-name = انتهاء المدرسة أبكر
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end = يوم { $date } تنتهي المدرسة الساعة { $end }. بعدها يخرج طفلكم من المدرسة.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end-simple = { $date }: تنتهي المدرسة الساعة { $end }.
block-early-end-ask = متى تنتهي المدرسة في ذلك اليوم؟
block-class-split-substitute-name = معلم آخر
# Variables:
#   $absence (Word) - teacher-ill or training
#   $group (Text) - the name of the group: 4A, De Vlinders
block-class-split-why = { $absence ->
    [teacher-ill] معلم الصف { $group } مريض.
   *[training] معلم الصف { $group } في دورة تدريب.
}
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute = { $instead ->
    [split] يوم { $date } يكون أطفال الصف { $group } في صفوف أخرى.
    [substitute] يوم { $date } يكون مع الصف { $group } معلم بديل (invaller).
   *[other-teacher] يوم { $date } يكون مع الصف { $group } معلم آخر.
}
# Variables:
#   $absence (Word) - teacher-ill or training
block-class-split-why-all = { $absence ->
    [teacher-ill] المعلم مريض.
   *[training] المعلم في دورة تدريب.
}
# Variables:
#   $date (Text) - the day
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute-all = { $instead ->
    [split] يوم { $date } يكون الأطفال في صفوف أخرى.
    [substitute] يوم { $date } يكون مع الأطفال معلم بديل (invaller).
   *[other-teacher] يوم { $date } يكون مع الأطفال معلم آخر.
}
# Variables:
#   $date (Text) - the day
block-class-split-substitute-simple = { $date }: معلم الصف ليس في المدرسة. طفلكم يذهب إلى المدرسة كالعادة.
block-class-split-substitute-ask = في أي يوم يكون الأمر مختلفاً؟
# Variables:
#   $person (Text) - a name as typed: juf Anne
block-class-split-person = اسم المعلم أو المعلمة: { $person }.
block-bring-tomorrow-name = أغراض يأخذها طفلكم معه
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow = أعطوا طفلكم معه يوم { $date }: { $items }.
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow-simple = { $date }. في الحقيبة: { $items }.
block-bring-tomorrow-ask = في أي يوم يأخذ طفلكم هذا معه؟
block-excursion-name = رحلة
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-excursion = يذهب الصف { $group } في رحلة يوم { $date }، من الساعة { $start } إلى الساعة { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-excursion-all = يذهب الأطفال في رحلة يوم { $date }، من الساعة { $start } إلى الساعة { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-excursion-simple = { $date }: الصف يذهب في رحلة. البداية: الساعة { $start }. النهاية: الساعة { $end }.
block-excursion-ask = في أي يوم تكون الرحلة؟
# Variables:
#   $transport (Word) - bus, walk, bike, car or train
block-transport = { $transport ->
    [bus] يذهب الأطفال بالحافلة.
    [walk] يذهب الأطفال مشياً.
    [bike] يذهب الأطفال بالدراجة.
    [car] يذهب الأطفال بالسيارة.
   *[train] يذهب الأطفال بالقطار.
}
block-camp-name = رحلة مع المبيت (kamp)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-camp = يذهب الصف { $group } في رحلة مع المبيت (kamp): { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-camp-all = يذهب الأطفال في رحلة مع المبيت (kamp): { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-camp-simple = رحلة مع المبيت (kamp): { $dates }.
block-camp-ask = في أي يوم ينطلق الصف؟
# Variables:
#   $departure (Text) - the hour: 09:00
#   $return (Text) - the hour: 15:00
block-camp-hours = الانطلاق: الساعة { $departure }. العودة: الساعة { $return }.
block-camp-night = ينام طفلكم هناك أيضاً.
block-camp-diet = هل عند طفلكم حساسية؟ أو هل عندكم طلب بخصوص الأكل أو الصلاة؟ أخبرونا قبل ذلك بوقت كافٍ.
# Variables:
#   $info-evening (Text) - the day
block-camp-evening = هناك لقاء مسائي للأهل فيه معلومات: { $info-evening }.
block-gym-bag-name = درس الرياضة (gym)
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-gym-bag = درس الرياضة (gym) للصف { $group }: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-gym-bag-all = درس الرياضة (gym) للأطفال: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-gym-bag-simple = أيام الرياضة: { $days }.
block-gym-bag-ask = متى يكون درس الرياضة لطفلكم؟
block-gym-shoes = من فضلكم: حذاء رياضة بدون نعل أسود.
block-write-name = اكتبوا اسم طفلكم على الأغراض.
block-swimming-name = درس السباحة (zwemles)
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-swimming = درس السباحة (zwemles) للصف { $group }: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-swimming-all = درس السباحة (zwemles) للأطفال: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-swimming-simple = أيام السباحة: { $days }.
block-swimming-ask = متى يكون درس السباحة لطفلكم؟
# Variables:
#   $start (Text) - the hour: 08:30
block-swimming-start = يبدأ درس السباحة الساعة { $start }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-swimming-dates = الفترة: { $dates }.
block-swimming-bus = يذهب الأطفال بالحافلة.
block-sports-day-name = يوم الرياضة (sportdag)
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-sports-day = يوم الرياضة (sportdag) للصف { $group }: { $date }، من الساعة { $start } إلى الساعة { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-sports-day-all = يوم الرياضة (sportdag): { $date }، من الساعة { $start } إلى الساعة { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-sports-day-simple = { $date }: يوم الرياضة. البداية: الساعة { $start }. النهاية: الساعة { $end }.
block-sports-day-ask = متى يكون يوم الرياضة؟
block-sports-clothes = يلبس طفلكم في ذلك اليوم ملابس الرياضة.
block-library-day-name = المكتبة
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-library-day = يذهب الصف { $group } إلى المكتبة يوم { $date }.
# Variables:
#   $date (Text) - the day
block-library-day-all = يذهب الأطفال إلى المكتبة يوم { $date }.
# Variables:
#   $date (Text) - the day
block-library-day-simple = { $date }: الصف يذهب إلى المكتبة.
block-library-day-ask = في أي يوم يذهب الصف إلى المكتبة؟
block-photo-day-name = صورة المدرسة (schoolfoto)
# Variables:
#   $date (Text) - the day
#   $who (Word) - children, class or siblings
block-photo-day = يأتي مصور المدرسة يوم { $date }. { $who ->
    [children] يصور المصور كل طفل.
    [class] يصور المصور الصف كله.
   *[siblings] يمكن للإخوة والأخوات أن يكونوا معاً في صورة.
}
# Variables:
#   $date (Text) - the day
block-photo-day-simple = { $date }: صورة في المدرسة.
block-photo-day-ask = في أي يوم يأتي المصور؟
block-photo-free = لستم ملزمين بشراء صورة.
# Variables:
#   $opt-out (Text) - the day
block-photo-opt-out = لا تريدون صورة لطفلكم؟ هذا ممكن. قولوا ذلك قبل يوم { $opt-out }.

## Parties and themes

block-theme-week-name = أسبوع عن موضوع (themaweek)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $theme (Word) - theme-reading, health, bullying, water, relationships-and-body, technology, art or other
block-theme-week = { $theme ->
    [theme-reading] أسبوع عن القراءة (themaweek)
    [health] أسبوع عن الصحة (themaweek)
    [bullying] أسبوع عن التنمر (themaweek)
    [water] أسبوع عن الماء (themaweek)
    [relationships-and-body] أسبوع عن العلاقات والجسم (themaweek)
    [technology] أسبوع عن التقنية (themaweek)
    [art] أسبوع عن الفن (themaweek)
   *[other] أسبوع عن موضوع واحد (themaweek)
}: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-theme-week-simple = يعمل الصف على موضوع واحد: { $dates }.
block-theme-body = يمكنكم دائماً أن تسألوا ماذا يتعلم طفلكم.
# Variables:
#   $home-tip (Text) - as the school typed it
block-home-tip = نصيحة للبيت: { $home-tip }
block-sinterklaas-name = عيد Sinterklaas
# Variables:
#   $date (Text) - the day
block-sinterklaas = نحتفل بعيد الأطفال Sinterklaas يوم { $date }.
# Variables:
#   $date (Text) - the day
block-sinterklaas-simple = { $date }: حفلة Sinterklaas في المدرسة.
block-sinterklaas-ask = في أي يوم تكون الحفلة؟
# Variables:
#   $end (Text) - the hour: 12:00
block-free-at = تنتهي المدرسة في ذلك اليوم الساعة { $end }.
# Variables:
#   $surprise-from (Count) - a year of school, 1 to 8
block-sinterklaas-surprise = الأطفال من الصف groep { $surprise-from } وما فوق يصنعون عملاً يدوياً فيه هدية (surprise).
block-sinterklaas-what = في surprise يصنع طفلكم بيديه شيئاً، ويضع في داخله هدية صغيرة مع قصيدة.
# Variables:
#   $present-most (Text) - euros: € 5
block-sinterklaas-present = ثمن الهدية لا يزيد عن { $present-most }.
block-money-help = هل هذا المبلغ كبير عليكم؟ قولوا ذلك للمدرسة. المدرسة تحب أن تساعد. لن يعرف الأهل الآخرون بذلك.
block-christmas-name = عشاء الميلاد (kerstdiner)
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas = عشاء عيد الميلاد (kerstdiner) يوم { $date }، من الساعة { $start } إلى الساعة { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas-simple = { $date }: أكل معاً في المدرسة. البداية: الساعة { $start }. النهاية: الساعة { $end }.
block-christmas-ask = في أي يوم يكون عشاء عيد الميلاد؟
block-christmas-food = كل عائلة تحضر شيئاً للأكل.
# Variables:
#   $link (Text) - the address of a page
block-christmas-list = اكتبوا في القائمة ماذا ستحضرون: { $link }
block-every-faith = أهلاً بالأطفال من كل الأديان.
block-kings-games-name = يوم الألعاب (Koningsspelen)
# Variables:
#   $date (Text) - the day
block-kings-games = يوم الرياضة والألعاب (Koningsspelen): { $date }. يلعب الأطفال معاً ويمارسون الرياضة.
# Variables:
#   $date (Text) - the day
block-kings-games-simple = { $date }: يوم رياضة وألعاب في المدرسة.
block-kings-games-ask = متى يكون يوم الألعاب (Koningsspelen)؟
block-kings-breakfast = في الصباح يأكل الأطفال الفطور معاً في المدرسة.
# Variables:
#   $wear (Word) - orange or sports-clothes
block-kings-wear = { $wear ->
    [orange] يمكن لطفلكم أن يلبس ملابس برتقالية اللون.
   *[sports-clothes] يلبس طفلكم في ذلك اليوم ملابس الرياضة.
}
block-other-celebration-name = يوم خاص
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration = { $feast ->
    [eid] نحتفل يوم { $date } بالعيد الإسلامي (Eid).
    [ramadan] نتحدث في المدرسة يوم { $date } عن شهر رمضان.
    [holi] نحتفل يوم { $date } بعيد الألوان (Holi).
    [divali] نحتفل يوم { $date } بعيد الأنوار (Divali).
    [carnival] نحتفل يوم { $date } بالكرنفال (carnaval).
    [sint-maarten] نحتفل يوم { $date } بعيد الفوانيس (Sint-Maarten).
    [keti-koti] نحتفل يوم { $date } بذكرى نهاية العبودية (Keti Koti).
    [lunar-new-year] نحتفل يوم { $date } برأس السنة القمرية في آسيا (maanjaar).
   *[other] هناك حفلة في المدرسة يوم { $date }.
}
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration-simple = { $date }: { $feast ->
    [eid] العيد الإسلامي (Eid)
    [ramadan] شهر رمضان
    [holi] عيد الألوان (Holi)
    [divali] عيد الأنوار (Divali)
    [carnival] الكرنفال (carnaval)
    [sint-maarten] عيد الفوانيس (Sint-Maarten)
    [keti-koti] ذكرى نهاية العبودية (Keti Koti)
    [lunar-new-year] رأس السنة القمرية في آسيا (maanjaar)
   *[other] حفلة
}.
block-other-celebration-ask = في أي يوم يكون ذلك؟
block-ramadan-tired = بعض الأطفال يتعبون قليلاً في هذه الفترة.
# Variables:
#   $activity (Text) - as the school typed it
block-activity = ماذا يعمل الأطفال: { $activity }
# Variables:
#   $dress (Text) - as the school typed it
block-dress = الملابس: { $dress }

## Contact, help, changes

block-please-contact-me-name = حديث قصير
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me = { $urgency ->
    [today] هل يمكنكم أن تتواصلوا معي اليوم بخصوص { $child }؟
   *[this-week] هل يمكنكم أن تتواصلوا معي هذا الأسبوع بخصوص { $child }؟
}
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me-simple = { $urgency ->
    [today] أحب أن أتحدث معكم اليوم عن { $child }.
   *[this-week] أحب أن أتحدث معكم هذا الأسبوع عن { $child }.
}
# Variables:
#   $channel (Word) - app, call or talk
block-contact-channel = { $channel ->
    [app] تكفي رسالة.
    [call] الأفضل مكالمة هاتفية.
   *[talk] أحب أن أتحدث معكم في المدرسة.
}
# Variables:
#   $about (Word) - practical, learning, behaviour, health or friends
block-contact-about = { $about ->
    [practical] الموضوع أمر عملي.
    [learning] الموضوع هو التعلم.
    [behaviour] الموضوع هو السلوك.
    [health] الموضوع هو الصحة.
   *[friends] الموضوع هو الأصدقاء.
}
block-contact-calm = لا داعي للقلق.
block-lice-found-name = القمل
# Variables:
#   $child (Text) - first name
block-lice-found = رأينا قملاً في شعر { $child }.
# Variables:
#   $child (Text) - first name
block-lice-found-simple = هناك قمل في شعر { $child }. مشطوا الشعر كل يوم بمشط القمل لمدة أسبوعين.
block-lice-first-step = في المدرسة مشطنا الشعر مرة واحدة.
block-lice-comb = اغسلوا الشعر. مشطوه كل يوم بمشط القمل لمدة أسبوعين.
# Variables:
#   $child (Text) - first name
block-lice-school = لا مانع من حضور { $child } إلى المدرسة كالعادة.
block-lice-normal = القمل يظهر كثيراً، حتى في الشعر النظيف.
block-volunteers-wanted-name = طلب مساعدة
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
#   $task (Word) - library, trip, class-decoration, class-parent, sports, market, lice, traffic, read-aloud or other
block-volunteers-wanted = { $task ->
    [library] من يساعد في المكتبة؟
    [trip] من يذهب معنا في رحلة؟
    [class-decoration] من يساعد في تزيين الصف؟
    [class-parent] من يحب أن ينظم أموراً عملية للصف (klassenouder)؟
    [sports] من يساعد في الرياضة؟
    [market] من يساعد في السوق؟
    [lice] من يساعد في فحص الشعر بحثاً عن القمل؟
    [traffic] من يساعد الأطفال في الطريق عند المدرسة؟
    [read-aloud] من يقرأ للأطفال؟
   *[other] من يقدر أن يساعد في المدرسة؟
} الموعد: يوم { $date }، من الساعة { $start } إلى الساعة { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-volunteers-wanted-simple = تطلب المدرسة مساعدة من الأهل: { $date }، من الساعة { $start } إلى الساعة { $end }.
# Variables:
#   $how-many (Count) - parents
block-volunteers-number = { PLURAL($how-many) ->
    [zero] نبحث عن { $how-many } من الأهل.
    [one] نبحث عن شخص واحد من الأهل.
    [two] نبحث عن شخصين من الأهل.
    [few] نبحث عن { $how-many } أشخاص من الأهل.
    [many] نبحث عن { $how-many } شخصاً من الأهل.
   *[other] نبحث عن { $how-many } شخص من الأهل.
}
block-volunteers-children = يمكنكم أن تأتوا مع أطفالكم الصغار.
block-ggd-call-name = صحة الأطفال (GGD)
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call = { $ggd ->
    [vaccination] خدمة صحة الأطفال (GGD) تدعو الأطفال إلى لقاح (vaccinatie). تصلكم إلى البيت رسالة فيها اليوم والمكان.
   *[health-check] خدمة صحة الأطفال (GGD) تفحص نمو الأطفال ونظرهم وسمعهم.
}
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call-simple = { $ggd ->
    [vaccination] يمكن لطفلكم أن يأخذ لقاحاً (vaccinatie). اقرؤوا الرسالة من GGD.
   *[health-check] فحص لصحة طفلكم عند طبيب أو ممرضة من GGD.
}
# Variables:
#   $date (Text) - the day
block-ggd-date = الموعد: يوم { $date }.
block-ggd-free = هذا مجاني وغير إلزامي.
block-ggd-present = يمكنكم أن تحضروا مع طفلكم.
# Variables:
#   $questionnaire-until (Text) - the day
block-ggd-questionnaire = املؤوا استمارة الأسئلة قبل يوم { $questionnaire-until }.
block-change-of-teacher-name = معلم جديد
# Variables:
#   $from (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher = ابتداءً من يوم { $from } يكون مع الصف { $group }: { $person }.
# Variables:
#   $from (Text) - the day
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-all = سيأتي معلم آخر أو معلمة أخرى: { $person }. اليوم الأول هو { $from }.
# Variables:
#   $from (Text) - the day
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-simple = سيكون مع طفلكم معلم آخر أو معلمة أخرى: { $person }. اليوم الأول هو { $from }.
# Variables:
#   $until (Text) - the last day
block-change-until = يستمر ذلك حتى يوم { $until }.
# Variables:
#   $change (Word) - pregnancy, absence, new-job, new-school-year or other
block-change-why = { $change ->
    [pregnancy] معلم الصف في إجازة.
    [absence] معلم الصف غائب لبعض الوقت.
    [new-job] معلم الصف عنده عمل جديد.
    [new-school-year] تبدأ سنة دراسية جديدة.
   *[other] تحب المدرسة أن تشرح لكم أكثر.
}
block-parent-evening-name = لقاء للأهل
# Variables:
#   $date (Text) - the day
#   $evening (Word) - parent-evening, information-evening, secondary-school, thematic or open-morning
#   $start (Text) - the hour: 08:30
block-parent-evening = { $evening ->
    [parent-evening] لقاء مسائي للأهل (ouderavond)
    [information-evening] لقاء مسائي فيه معلومات (informatieavond)
    [secondary-school] لقاء مسائي عن المدرسة الثانوية (informatieavond)
    [thematic] لقاء مسائي عن موضوع واحد (thema-avond)
   *[open-morning] صباح مفتوح للأهل في المدرسة (open ochtend)
}: { $date }، الساعة { $start }. أهلاً بكم.
# Variables:
#   $date (Text) - the day
#   $start (Text) - the hour: 08:30
block-parent-evening-simple = تحب المدرسة أن تراكم: { $date }، الساعة { $start }.
block-parent-evening-ask = في أي يوم تدعوكم المدرسة؟
# Variables:
#   $end (Text) - the hour: 12:00
block-ends-at = الانتهاء: الساعة { $end }.
# Variables:
#   $topic (Text) - as the school typed it
block-topic = الموضوع: { $topic }
# Variables:
#   $online (Text) - the address of a page
block-online-link = يمكنكم أن تشاركوا عبر الإنترنت: { $online }
block-children-may-come = يمكن للأطفال أن يأتوا معكم.
# Variables:
#   $interpreter (Word) - none, phone-interpreter or on-site
block-interpreter = { $interpreter ->
    [none] لا يوجد مترجم. يمكنكم أن تأتوا مع شخص يترجم لكم.
    [phone-interpreter] هناك مترجم بالهاتف.
   *[on-site] هناك مترجم في المدرسة.
}
block-start-conversation-invite-name = اللقاء الأول (startgesprek)
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite = اقترب موعد اللقاء الأول مع المعلم (startgesprek). في هذا اللقاء تتحدثون عن طفلكم. اختاروا موعداً قبل يوم { $choose-before }.
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite-simple = ندعوكم إلى لقاء للحديث عن طفلكم. اختاروا موعداً قبل يوم { $choose-before }.
block-start-conversation-invite-ask = قبل أي يوم تختارون موعداً؟
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-talks-dates = اللقاءات في هذه الأيام: { $dates }.
# Variables:
#   $minutes (Count) - minutes
block-talks-minutes = مدة اللقاء { PLURAL($minutes) ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
block-talks-child = يمكن لطفلكم أن يأتي معكم.
block-talks-video = اللقاء بالفيديو ممكن أيضاً.
block-parent-talk-reminder-name = لقاءات الأهل مع المعلم
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder = لقاءات الأهل مع المعلم: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder-simple = الحديث عن طفلكم في المدرسة: { $dates }.
block-parent-talk-reminder-ask = في أي يوم تبدأ اللقاءات؟
block-talks-own-time = لا تتذكرون موعدكم؟ اسألوا المعلم دون حرج.

## School is closed, or open at other hours

block-study-day-name = يوم تدريب المعلمين (studiedag)
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day = يوم تدريب المعلمين (studiedag): { $date }. طفلكم في عطلة { $part ->
    [whole-day] طوال اليوم
    [morning] في الصباح
   *[afternoon] بعد الظهر
}.
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day-simple = عطلة من المدرسة يوم { $date }: { $part ->
    [whole-day] طوال اليوم
    [morning] في الصباح
   *[afternoon] بعد الظهر
}.
block-study-day-ask = متى يكون يوم تدريب المعلمين؟
# Variables:
#   $after-school (Word) - open or closed
block-after-school = { $after-school ->
    [open] الرعاية بعد المدرسة (BSO) مفتوحة.
   *[closed] الرعاية بعد المدرسة (BSO) مغلقة.
}
block-school-closed-name = يوم بدون مدرسة
# Variables:
#   $date (Text) - the day
block-school-closed = يوم { $date } لا دوام لطفلكم في المدرسة.
# Variables:
#   $date (Text) - the day
block-school-closed-simple = لا توجد دروس يوم { $date }.
block-school-closed-ask = في أي يوم لا يوجد دوام في المدرسة؟
# Variables:
#   $cause (Word) - staff-shortage, building, snow, power, illness or other
block-closed-cause = { $cause ->
    [staff-shortage] عدد المعلمين لا يكفي.
    [building] هناك مشكلة في المبنى.
    [snow] الثلج كثير جداً.
    [power] لا توجد كهرباء في المدرسة.
    [illness] كثير من المعلمين مرضى.
   *[other] تحب المدرسة أن تشرح لكم أكثر.
}
# Variables:
#   $care (Word) - none, emergency-only or full
block-care = { $care ->
    [none] لا توجد رعاية للأطفال في المدرسة. لا يوجد من يبقى مع طفلكم؟ اتصلوا بالمدرسة.
    [emergency-only] ليس عندكم أي حل آخر؟ عندها توجد رعاية للأطفال. اتصلوا بالمدرسة أولاً.
   *[full] توجد رعاية للأطفال في المدرسة.
}
block-holiday-dates-name = عطلة مدرسية (vakantie)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates = { $holiday ->
    [autumn] عطلة الخريف (herfstvakantie)
    [christmas] عطلة عيد الميلاد (kerstvakantie)
    [spring] عطلة الربيع (voorjaarsvakantie)
    [may] عطلة شهر أيار / مايو (meivakantie)
    [summer] العطلة الصيفية (zomervakantie)
   *[whole-year] السنة الدراسية كلها
}: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates-simple = { $holiday ->
    [whole-year] هذه السنة الدراسية
   *[other] طفلكم في عطلة
}: { $dates }.
block-holiday-dates-ask = ما هو اليوم الأول؟
# Variables:
#   $last-day-end (Text) - the hour: 12:00
block-last-day-end = في آخر يوم قبل العطلة تنتهي المدرسة الساعة { $last-day-end }.
block-heat-schedule-name = أوقات أخرى بسبب الحر
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule = الجو حار جداً. تبدأ المدرسة الساعة { $start } وتنتهي الساعة { $end }. الأيام: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule-simple = المدرسة من الساعة { $start } إلى الساعة { $end }. الأيام: { $dates }.
block-heat-schedule-ask = متى تنتهي المدرسة في هذه الأيام؟
block-strike-name = إضراب (staking)
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike = هناك إضراب للمعلمين (staking) يوم { $date }. { $opening ->
    [closed] المدرسة مغلقة.
    [open] المدرسة مفتوحة.
   *[some-groups] بعض الصفوف في عطلة.
}
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike-simple = { $date }: { $opening ->
    [closed] المدرسة مغلقة
    [open] المدرسة مفتوحة
   *[some-groups] بعض الصفوف في عطلة
}.
block-strike-ask = في أي يوم يكون الإضراب؟

## How things go at school

block-report-sick-procedure-name = الإبلاغ عن المرض (ziekmelden)
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure = هل طفلكم مريض؟ أخبروا المدرسة بذلك قبل الساعة { $report-before }.
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure-simple = عندما يكون طفلكم مريضاً: أخبروا المدرسة قبل الساعة { $report-before }.
block-report-sick-procedure-ask = قبل أي ساعة تخبرون المدرسة أن طفلكم مريض؟
# Variables:
#   $channel (Word) - app, call or talk
block-sick-channel = { $channel ->
    [app] تكفي رسالة في التطبيق.
    [call] اتصلوا بالمدرسة.
   *[mail] أرسلوا بريداً إلكترونياً.
}
# Variables:
#   $phone (Text) - a telephone number
block-school-phone = رقم هاتف المدرسة: { $phone }
block-sick-each-day = هل يستمر مرض طفلكم؟ أخبروا المدرسة كل يوم من جديد.
block-leave-and-absence-rules-name = طلب إذن بالغياب (verlof)
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules = { $leave ->
    [holiday-leave] هل تريدون إذناً بالغياب لطفلكم خارج العطل المدرسية؟ اطلبوه من المدرسة أولاً.
    [religious-feast] هل تريدون أن يغيب طفلكم بسبب عيد ديني؟ أخبروا المدرسة قبله بيومين على الأقل.
    [luxury-absence] السفر في عطلة قبل بداية العطلة المدرسية غير مسموح. المدرسة تخبر البلدية بذلك. هذا هو القانون.
   *[late-arrival] تبدأ الدروس في وقتها. هل سيتأخر طفلكم في أحد الأيام؟ أخبروا المدرسة.
}
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules-simple = { $leave ->
    [holiday-leave] الغياب خارج العطل المدرسية: اطلبوا الإذن أولاً.
    [religious-feast] الغياب بسبب عيد ديني: أخبروا المدرسة قبله بيومين.
    [luxury-absence] العطلة لا تبدأ قبل موعدها.
   *[late-arrival] التأخر عن المدرسة: أخبروا المدرسة بذلك.
}
# Variables:
#   $ask-weeks (Count) - weeks
block-leave-weeks = اطلبوا ذلك قبل { PLURAL($ask-weeks) ->
    [zero] { $ask-weeks } أسبوع
    [one] أسبوع واحد
    [two] أسبوعين
    [few] { $ask-weeks } أسابيع
    [many] { $ask-weeks } أسبوعاً
   *[other] { $ask-weeks } أسبوع
} على الأقل.
# Variables:
#   $link (Text) - the address of a page
block-leave-form = الاستمارة: { $link }
block-treats-rules-name = توزيع شيء في الصف (trakteren)
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules = هل عيد ميلاد طفلكم قريب؟ يمكن لطفلكم أن يوزع شيئاً في الصف (trakteren). { $policy ->
    [healthy] اختاروا شيئاً صغيراً وصحياً.
    [no-food] اختاروا شيئاً ليس للأكل.
   *[anything] أنتم تختارون ما تريدون.
}
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules-simple = شيء للتوزيع في عيد ميلاد الطفل: { $policy ->
    [healthy] صغير وصحي
    [no-food] ليس للأكل
   *[anything] أنتم تختارون
}.
# Variables:
#   $allergies (Text) - names of food: "nuts, milk"
block-treats-allergies = بسبب الحساسية، من فضلكم لا ترسلوا مع طفلكم هذه الأشياء: { $allergies }.
block-phones-rules-name = الهواتف
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules = لا نستعمل الهواتف والساعات الذكية في المدرسة. تبقى { $kept ->
    [bag] في الحقيبة
    [locker] في خزانة صغيرة مقفلة
   *[not-at-school] في البيت
}.
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules-simple = لا هاتف في وقت المدرسة. يبقى الهاتف { $kept ->
    [bag] في الحقيبة
    [locker] في خزانة صغيرة مقفلة
   *[not-at-school] في البيت
}.
block-phones-rules-ask = أين يبقى الهاتف؟
block-phones-exceptions = هل يحتاج طفلكم إلى الهاتف مع ذلك؟ تحدثوا مع المعلم.
block-traffic-safety-name = السلامة في الطريق عند المدرسة
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety = { $traffic-rule ->
    [kiss-ride] قفوا بالسيارة وقتاً قصيراً فقط في مكان Kiss & Ride. من فضلكم، لا تتركوا السيارة هناك.
    [no-cars] من فضلكم، لا تأتوا بالسيارة حتى المدرسة.
   *[cycle-path] طريق الدراجات هو لمن يركب دراجة. من فضلكم، لا تقفوا هناك بالسيارة.
}
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety-simple = { $traffic-rule ->
    [kiss-ride] مكان Kiss & Ride: وقوف قصير، بدون ترك السيارة.
    [no-cars] بدون سيارات عند المدرسة.
   *[cycle-path] بدون سيارات على طريق الدراجات.
}
# Variables:
#   $from (Text) - the day
block-starts-on = يبدأ ذلك يوم { $from }.
block-traffic-walk = هل تأتون مشياً أو بالدراجة؟ هذا جيد لكل الأطفال.
block-lice-check-name = فحص القمل (luizencontrole)
# Variables:
#   $date (Text) - the day
block-lice-check = يوم { $date } يفحص بعض الأهل شعر كل الأطفال بحثاً عن القمل.
# Variables:
#   $date (Text) - the day
block-lice-check-simple = { $date }: فحص القمل.
block-lice-check-ask = في أي يوم يكون فحص القمل؟
block-lice-check-told = هل هناك قمل في شعر طفلكم؟ عندها نخبركم أنتم فقط.
block-lice-check-school = يمكن لطفلكم أن يأتي إلى المدرسة كالعادة.
block-lost-property-name = أشياء ضائعة وُجدت
# Variables:
#   $until (Text) - the last day
block-lost-property = في المدرسة أغراض نسيها الأطفال. يمكنكم أن تأخذوها حتى نهاية يوم { $until }. بعد ذلك لا يبقى شيء منها في المدرسة.
# Variables:
#   $until (Text) - the last day
block-lost-property-simple = انظروا هل بين الأشياء الضائعة شيء لطفلكم. اليوم الأخير هو { $until }.
block-lost-property-ask = حتى نهاية أي يوم يمكنكم أن تأخذوا الأغراض؟
# Variables:
#   $items (Text) - things: "boots, drink"
block-lost-items = يوجد مثلاً: { $items }.

## The school as a whole

block-voluntary-contribution-name = دفع اختياري (ouderbijdrage)
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution = المساهمة الاختيارية من الأهل (ouderbijdrage) هي { $contribution } لكل طفل، لسنة دراسية واحدة. الدفع اختياري.
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution-simple = تطلب المدرسة { $contribution } لكل طفل. الدفع اختياري. طفلكم يشارك دائماً.
block-contribution-less = يمكنكم أيضاً أن تدفعوا مبلغاً أقل، أو ألا تدفعوا شيئاً.
block-contribution-always = طفلكم يشارك دائماً.
# Variables:
#   $spent-on (Text) - what it pays for: "trips, sport"
block-contribution-for = هذا المال من أجل: { $spent-on }.
# Variables:
#   $pay-until (Text) - the last day
block-pay-until = يمكنكم أن تدفعوا حتى نهاية يوم { $pay-until }.
# Variables:
#   $pay-how (Text) - as the school typed it
block-pay-how = كيف يمكنكم أن تدفعوا: { $pay-how }
block-contribution-help = هل عندكم أسئلة عن المال؟ تحدثوا مع المدير أو مع البلدية.
block-mr-election-name = انتخاب مجلس المشاركة (MR)
# Variables:
#   $seats (Count) - parents
block-mr-election = يبحث مجلس المشاركة (medezeggenschapsraad, MR) عن { PLURAL($seats) ->
    [zero] { $seats } من الأهل
    [one] شخص واحد من الأهل
    [two] شخصين من الأهل
    [few] { $seats } أشخاص من الأهل
    [many] { $seats } شخصاً من الأهل
   *[other] { $seats } شخص من الأهل
}. يشارك هذا المجلس في القرارات عن المدرسة.
block-mr-election-simple = تبحث المدرسة عن أهل يحبون أن يقولوا رأيهم في أمور المدرسة.
block-mr-election-ask = ما هو أول يوم للتصويت؟
# Variables:
#   $candidates-until (Text) - the day
block-mr-candidates = هل تريدون أن تكونوا في مجلس المشاركة (MR)؟ سجلوا أسماءكم قبل يوم { $candidates-until }.
# Variables:
#   $vote (Text) - the first and the last day, or one day
block-mr-vote = يمكنكم التصويت: { $vote }.
# Variables:
#   $vote-how (Word) - paper, online or in-app
block-mr-vote-how = { $vote-how ->
    [paper] التصويت يكون على الورق.
    [online] التصويت يكون عبر الإنترنت.
   *[in-app] التصويت يكون في التطبيق.
}
block-head-teacher-news-name = أخبار من المدير
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news = يكتب المدير عن: { $subject-line }
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news-simple = هذا خبر من المدرسة: { $subject-line }
# Variables:
#   $body (Text) - as the school typed it
block-news-body = الرسالة: { $body }

## Sentences that several kinds use

# Variables:
#   $which (Text) - as the school typed it
block-which = ما هو بالضبط: { $which }
# Variables:
#   $items (Text) - what to bring: "boots, drink"
block-items = أعطوا طفلكم معه: { $items }.
# Variables:
#   $reason (Text) - as the school typed it
block-reason = السبب: { $reason }
# Variables:
#   $note (Text) - as the school typed it
block-note = من الجيد أن تعرفوا: { $note }
# Variables:
#   $place (Text) - as the school typed it
block-place = المكان: { $place }
# Variables:
#   $text (Text) - as the teacher typed it
block-teacher-writes = يكتب المعلم: { $text }
block-free = هذا مجاني.
# Variables:
#   $costs (Text) - euros: € 25
block-costs = التكاليف: { $costs }.
block-voluntary = الدفع اختياري.
block-always-welcome = يمكن لطفلكم أن يشارك دائماً، حتى إذا لم تدفعوا.
# Variables:
#   $help-needed (Count) - parents
block-help-needed = { PLURAL($help-needed) ->
    [zero] نبحث عن { $help-needed } من الأهل للمساعدة.
    [one] نبحث عن شخص واحد من الأهل للمساعدة.
    [two] نبحث عن شخصين من الأهل للمساعدة.
    [few] نبحث عن { $help-needed } أشخاص من الأهل للمساعدة.
    [many] نبحث عن { $help-needed } شخصاً من الأهل للمساعدة.
   *[other] نبحث عن { $help-needed } شخص من الأهل للمساعدة.
}
block-little-dutch = القليل من الهولندية ليس مشكلة.
# Variables:
#   $link (Text) - the address of a page
block-more = لقراءة أكثر: { $link }
# Variables:
#   $groups (Text) - names of groups: "4A, De Vlinders"
block-for-groups = لمن: { $groups }
