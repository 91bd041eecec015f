# review: draft

### What a parent tells the school. The school reads these sentences in Dutch, the parent in the own language: they say
### the same. Short, polite, one idea each. Names keep their form: where your language would change the ending of a name,
### put it first with a colon ("{ $child }: ...") or write "my child".

## The headings of the menu. Buttons, at most 30 characters.

tell-menu-absent = 🤒 مرض أو تأخر أو غياب

tell-menu-day = 📅 اليوم مختلف

tell-menu-learn = 📚 التعلم ورسائل المدرسة

tell-menu-care = 💬 طفلي والحديث معكم

tell-menu-family = 👪 العائلة والمال وغير ذلك

## The names of the kinds. Buttons, at most 40 characters.

tell-ill-today-name = طفلي مريض

tell-late-arrival-name = سنتأخر

tell-appointment-name = طبيب الأسنان أو الطبيب

tell-leave-request-name = طلب إذن بالغياب (verlof)

tell-picked-up-by-someone-else-name = شخص آخر يأخذ طفلي من المدرسة

tell-goes-to-aftercare-name = تغيير في الرعاية بعد المدرسة

tell-not-at-swimming-or-gym-name = بدون رياضة أو سباحة

tell-lost-something-name = شيء ضائع

tell-materials-missing-name = شيء ينقص طفلي

tell-allergy-or-diet-name = حساسية أو أكل

tell-homework-question-name = سؤال عن واجبات البيت

tell-what-can-i-do-at-home-name = كيف أساعد في البيت؟

tell-question-about-test-or-report-name = سؤال عن التقرير أو الاختبار

tell-word-not-understood-name = لا أفهم هذه الكلمة

tell-do-not-understand-letter-name = لا أفهم هذه الرسالة

tell-want-a-talk-name = أريد لقاءً

tell-child-is-sad-name = طفلي حزين

tell-being-bullied-name = طفلي يتعرض للتنمر

tell-conflict-with-other-child-name = خلاف مع طفل آخر

tell-need-interpreter-name = أحتاج إلى مترجم

tell-read-it-to-me-name = أفضّل أن تقولوا لي ذلك بالكلام

tell-safety-signal-name = هناك شيء غير آمن

tell-general-message-name = رسالة أخرى

tell-compliment-name = أريد أن أقول شيئاً جميلاً

tell-can-help-name = أقدر أن أساعد

tell-payment-question-name = سؤال عن المال

tell-new-address-or-phone-name = عنوان جديد أو هاتف جديد

tell-household-info-name = نحن الوالدان نسكن في بيتين

tell-worry-about-school-rule-name = لا أتفق مع شيء في المدرسة

tell-complaint-start-name = عندي شكوى

tell-ill-better-name = تحسنت صحة طفلي

tell-leave-question-name = سؤال عن الإذن بالغياب

tell-reminder-question-name = سؤال عن رسالة

tell-reminder-help-name = مساعدة في رسالة

tell-answer-back-name = جواب

## Ill, late, away: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-ill-today = { $child }: طفلي مريض ولن يأتي إلى المدرسة يوم { $date }.

# Variables:
#   $symptom (Text) - the word to choose by
tell-ill-symptom = { $symptom ->
    [fever] عند طفلي حرارة.
    [vomiting] طفلي يتقيأ.
    [cold] عند طفلي زكام.
    [headache] عند طفلي صداع.
    [rather-not-say] أفضّل ألا أقول ماذا عند طفلي.
   *[other] عند طفلي شيء آخر.
}

# Variables:
#   $better (Text) - as it was chosen or typed
tell-ill-back = أظن أن طفلي سيعود يوم { $better }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-ill-better = { $child }: تحسنت صحة طفلي، وسيعود إلى المدرسة يوم { $date }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $minutes (Count) - how many
tell-late-arrival = { $child }: سيتأخر طفلي { PLURAL($minutes) ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
} تقريباً، يوم { $date }.

# Variables:
#   $reason (Text) - the word to choose by
tell-late-reason = { $reason ->
    [traffic] السبب هو حركة المرور.
    [overslept] تأخرنا في النوم.
    [appointment] عندنا موعد.
   *[other] هناك سبب آخر.
}

tell-late-sorry = نعتذر عن ذلك.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-appointment = عند { $child } موعد يوم { $date }.

# Variables:
#   $what (Text) - the word to choose by
tell-appointment-what = { $what ->
    [dentist] الموعد عند طبيب الأسنان.
    [doctor] الموعد عند الطبيب.
    [hospital] الموعد في المستشفى.
    [speech-therapy] الموعد لعلاج النطق (logopedie).
    [other-therapy] الموعد لعلاج.
   *[other] هذا موعد آخر.
}

# Variables:
#   $from (Text) - as it was chosen or typed
tell-appointment-from = يخرج طفلي من المدرسة الساعة { $from }.

# Variables:
#   $until (Text) - as it was chosen or typed
tell-appointment-until = يعود طفلي الساعة { $until }.

# Variables:
#   $person (Text) - as it was chosen or typed
tell-appointment-person = من يأخذ طفلي من المدرسة: { $person }.

# Variables:
#   $child (Text) - the child's first name
#   $dates (Text) - as it was chosen or typed
#   $reason (Text) - the word to choose by
tell-leave-request = { $reason ->
    [religious-feast] إبلاغ: غياب { $child } بسبب عيد ديني: { $dates }.
   *[other] طلب إذن بالغياب من أجل { $child }: { $dates }.
}

# Variables:
#   $reason (Text) - the word to choose by
tell-leave-reason = { $reason ->
    [wedding] السبب هو زواج في العائلة.
    [moving] السبب هو الانتقال إلى بيت جديد.
    [funeral] السبب هو جنازة.
    [serious-illness] السبب هو مرض خطير في العائلة.
    [jubilee] السبب هو ذكرى مهمة في العائلة (jubileum).
    [religious-feast] السبب هو عيد ديني.
    [seasonal-work] السبب هو السفر في عطلة. عملنا لا يسمح بها إلا في هذا الوقت.
   *[other] هناك سبب آخر.
}

tell-leave-document = عندي إثبات، مثلاً دعوة.

# Variables:
#   $child (Text) - the child's first name
tell-leave-question = عندي سؤال عن الإذن بالغياب من أجل { $child }. هل يمكنكم أن تشرحوا لي القواعد؟

## Today is different: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $person (Text) - as it was chosen or typed
tell-picked-up-by-someone-else = يوم { $date } سيأخذ شخص آخر { $child } من المدرسة: { $person }.

# Variables:
#   $last (Text) - as it was chosen or typed
tell-picked-up-last = يستمر ذلك حتى نهاية يوم { $last }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $what (Text) - the word to choose by
tell-goes-to-aftercare = { $what ->
    [to-bso] { $child }: سيذهب طفلي إلى الرعاية بعد المدرسة (BSO) يوم { $date }.
   *[not-to-bso] { $child }: لن يذهب طفلي إلى الرعاية بعد المدرسة (BSO) يوم { $date }.
    [picked-up-by-neighbour] { $child }: سيذهب طفلي مع الجيران يوم { $date }.
}

# Variables:
#   $fetched (Text) - as it was chosen or typed
tell-aftercare-fetched = سآخذ طفلي بنفسي الساعة { $fetched }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $lesson (Text) - the word to choose by
tell-not-at-swimming-or-gym = { $lesson ->
    [swimming] { $child }: لا يقدر طفلي أن يشارك في السباحة يوم { $date }.
   *[gym] { $child }: لا يقدر طفلي أن يشارك في درس الرياضة (gym) يوم { $date }.
}

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-lost-something = { $what ->
    [coat] { $child }: ضاع معطف طفلي.
    [gym-bag] { $child }: ضاعت حقيبة الرياضة.
    [bag] { $child }: ضاعت حقيبة طفلي.
    [lunch-box] { $child }: ضاعت علبة الطعام.
    [glasses] { $child }: ضاعت نظارة طفلي.
   *[other] { $child }: ضاع من طفلي شيء.
}

# Variables:
#   $when (Text) - as it was chosen or typed
tell-lost-when = حدث ذلك يوم { $when }.

tell-lost-seen = هل وجدتم هذا الشيء في المدرسة؟

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-materials-missing = { $what ->
    [gym-clothes] ليس عند { $child } بعد ملابس رياضة.
    [exercise-book] ليس عند { $child } بعد دفتر.
    [pen] ليس عند { $child } بعد قلم.
    [chromebook] ليس عند { $child } بعد كمبيوتر محمول للمدرسة.
    [bag] ليس عند { $child } بعد حقيبة.
   *[other] ما زال عند { $child } شيء ناقص للمدرسة.
}

# Variables:
#   $help (Text) - the word to choose by
tell-materials-help = { $help ->
    [money] لا نقدر أن ندفع ثمنه الآن. هل يمكنكم أن تساعدوا؟
   *[arrange] سنرتب ذلك قريباً.
}

# Variables:
#   $child (Text) - the child's first name
#   $diet (Text) - the word to choose by
tell-allergy-or-diet = { $diet ->
    [allergy] عند { $child } حساسية.
    [no-pork] { $child }: لا يأكل طفلي لحم الخنزير.
    [no-meat] { $child }: لا يأكل طفلي اللحم.
    [no-gelatin] { $child }: لا يأكل طفلي الجيلاتين.
    [vegetarian] { $child }: يأكل طفلي طعاماً نباتياً.
    [diabetes] عند { $child } مرض السكري.
   *[other] { $child }: هناك شيء لا يمكن أن يأكله طفلي.
}

# Variables:
#   $food (Text) - as it was chosen or typed
tell-diet-food = المقصود هو: { $food }.

tell-diet-serious = انتبهوا من فضلكم: قد تكون ردة الفعل خطيرة.

# Variables:
#   $medicine (Text) - the word to choose by
tell-diet-medicine = { $medicine ->
    [yes] يحتاج طفلي إلى دواء لهذا.
   *[no] لا يحتاج طفلي إلى دواء لهذا.
}

tell-diet-ask = هل يمكن أن يأخذ طفلي شيئاً آخر عند توزيع شيء في الصف (traktatie)؟

## Learning: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $subject (Text) - the word to choose by
tell-homework-question = { $subject ->
    [reading] عندي سؤال عن القراءة. الموضوع يخص { $child }.
    [spelling] عندي سؤال عن الإملاء. الموضوع يخص { $child }.
    [maths] عندي سؤال عن الحساب. الموضوع يخص { $child }.
    [tables] عندي سؤال عن جدول الضرب. الموضوع يخص { $child }.
    [topography] عندي سؤال عن الأماكن على الخريطة (topografie). الموضوع يخص { $child }.
    [book-talk] عندي سؤال عن الحديث أمام الصف (spreekbeurt أو boekbespreking). الموضوع يخص { $child }.
   *[other] عندي سؤال عن مادة أخرى. الموضوع يخص { $child }.
}

# Variables:
#   $difficulty (Text) - the word to choose by
tell-homework-difficulty = { $difficulty ->
    [too-easy] واجبات البيت سهلة جداً.
    [too-hard] الأمر لا يسير جيداً في البيت. الواجبات صعبة جداً.
    [no-time] الوقت في البيت لا يكفي لها.
   *[not-clear] ليس واضحاً ماذا يعمل طفلي.
}

tell-homework-ask = ما هي أفضل طريقة لأساعد طفلي؟

# Variables:
#   $child (Text) - the child's first name
#   $subject (Text) - the word to choose by
tell-what-can-i-do-at-home = { $subject ->
    [reading] أحب أن أساعد في البيت في القراءة. الموضوع يخص { $child }.
    [spelling] أحب أن أساعد في البيت في الإملاء. الموضوع يخص { $child }.
    [maths] أحب أن أساعد في البيت في الحساب. الموضوع يخص { $child }.
    [tables] أحب أن أساعد في البيت في جدول الضرب. الموضوع يخص { $child }.
    [topography] أحب أن أساعد في البيت في الأماكن على الخريطة (topografie). الموضوع يخص { $child }.
    [book-talk] أحب أن أساعد في البيت في الحديث أمام الصف (spreekbeurt أو boekbespreking). الموضوع يخص { $child }.
   *[other] أحب أن أساعد في البيت في مادة أخرى. الموضوع يخص { $child }.
}

# Variables:
#   $daily (Count) - how many minutes a day
tell-home-daily = عندي { PLURAL($daily) ->
    [zero] { $daily } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $daily } دقائق
    [many] { $daily } دقيقة
   *[other] { $daily } دقيقة
} تقريباً كل يوم.

tell-home-ask = ما هو أفضل شيء أعمله؟

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-question-about-test-or-report = { $what ->
    [report] { $child }: لا أفهم التقرير (rapport) جيداً. هل يمكنكم أن تشرحوا معناه؟
    [test] { $child }: لا أفهم الاختبار (toets) جيداً. هل يمكنكم أن تشرحوا معنى النتيجة؟
    [advice] { $child }: لا أفهم توصية المدرسة (schooladvies) جيداً. هل يمكنكم أن تشرحوا معناها؟
   *[level] { $child }: لا أفهم المستوى جيداً. هل يمكنكم أن تشرحوا معناه؟
}

# Variables:
#   $word (Text) - as it was chosen or typed
tell-word-not-understood = لا أفهم هذه الكلمة: «{ $word }». هل يمكنكم أن تشرحوها؟

# Variables:
#   $which (Text) - the word to choose by
tell-do-not-understand-letter = { $which ->
    [newsletter] لا أفهم نشرة الأخبار (nieuwsbrief) جيداً. هل يمكنكم أن تشرحوا لي أهم الأشياء، بهولندية بسيطة أو مع مترجم؟
    [letter] لا أفهم رسالة من المدرسة على الورق جيداً. هل يمكنكم أن تشرحوا لي أهم الأشياء، بهولندية بسيطة أو مع مترجم؟
    [app] لا أفهم رسالة في تطبيق المدرسة جيداً. هل يمكنكم أن تشرحوا لي أهم الأشياء، بهولندية بسيطة أو مع مترجم؟
   *[other] لا أفهم رسالة من المدرسة جيداً. هل يمكنكم أن تشرحوا لي أهم الأشياء، بهولندية بسيطة أو مع مترجم؟
}

## How the child is, and talking: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-want-a-talk = { $about ->
    [learning] أحب أن أتحدث معكم عن التعلم. الموضوع يخص { $child }.
    [behaviour] أحب أن أتحدث معكم عن السلوك. الموضوع يخص { $child }.
    [friends] أحب أن أتحدث معكم عن الأصدقاء. الموضوع يخص { $child }.
    [health] أحب أن أتحدث معكم عن الصحة. الموضوع يخص { $child }.
    [practical] أحب أن أتحدث معكم عن أمر عملي. الموضوع يخص { $child }.
   *[other] أحب أن أتحدث معكم. الموضوع يخص { $child }.
}

# Variables:
#   $long (Count) - how many minutes
tell-talk-long = يكفي لقاء مدته { PLURAL($long) ->
    [zero] { $long } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $long } دقائق
    [many] { $long } دقيقة
   *[other] { $long } دقيقة
}.

# Variables:
#   $moment (Text) - the word to choose by
tell-talk-moment = { $moment ->
    [before-school] أفضل وقت لي قبل المدرسة.
    [morning] أفضل وقت لي في الصباح.
    [afternoon] أفضل وقت لي بعد الظهر.
    [evening] أفضل وقت لي في المساء.
   *[after-school] أفضل وقت لي بعد المدرسة.
}

# Variables:
#   $online (Text) - the word to choose by
tell-talk-online = { $online ->
   *[at-school] أحب أن آتي إلى المدرسة.
    [online] أحب أن نتحدث عبر الإنترنت.
    [phone] أحب أن نتحدث بالهاتف.
}

# Variables:
#   $interpreter (Text) - the word to choose by
tell-talk-interpreter = { $interpreter ->
    [none] لا حاجة إلى مترجم.
    [video] أحتاج إلى مترجم بالفيديو.
    [on-site] أحتاج إلى مترجم في المدرسة.
   *[phone] أحتاج إلى مترجم بالهاتف.
}

# Variables:
#   $child (Text) - the child's first name
#   $since (Text) - the word to choose by
tell-child-is-sad = { $since ->
    [today] { $child }: طفلي حزين اليوم.
    [weeks] { $child }: طفلي حزين في الأسابيع الأخيرة.
   *[days] { $child }: طفلي حزين في الأيام الأخيرة.
}

# Variables:
#   $about (Text) - the word to choose by
tell-sad-about = { $about ->
    [friends] ربما يكون السبب موضوع الأصدقاء.
    [sleep] طفلي لا ينام جيداً.
    [tired] طفلي متعب جداً.
    [home-changed] تغير شيء في البيت.
    [afraid] طفلي خائف.
   *[dont-know] لا أعرف السبب.
}

tell-sad-ask = هل يمكنكم أن تنتبهوا إلى طفلي؟ أحب أن أسمع منكم ما ترونه.

# Variables:
#   $child (Text) - the child's first name
#   $since (Text) - the word to choose by
tell-being-bullied = { $since ->
    [today] { $child }: تعرض طفلي للتنمر اليوم.
    [days] { $child }: يتعرض طفلي للتنمر في الأيام الأخيرة.
    [longer] { $child }: يتعرض طفلي للتنمر منذ وقت طويل.
   *[weeks] { $child }: يتعرض طفلي للتنمر في الأسابيع الأخيرة.
}

# Variables:
#   $where (Text) - the word to choose by
tell-bullied-where = { $where ->
    [class] يحدث ذلك في الصف.
   *[playground] يحدث ذلك في ساحة المدرسة.
    [online] يحدث ذلك عبر الإنترنت.
    [way-home] يحدث ذلك في الطريق.
}

tell-bullied-hurt = عند طفلي ألم أو جرح. هل يمكنكم الاتصال بي اليوم؟

tell-bullied-ask = هذا يقلقني. هل يمكنكم أن تتحدثوا عن ذلك مع طفلي ومعي؟

# Variables:
#   $child (Text) - the child's first name
tell-conflict-with-other-child = حدث خلاف بين { $child } وطفل آخر.

# Variables:
#   $when (Text) - as it was chosen or typed
tell-conflict-when = كان ذلك يوم { $when }.

tell-conflict-ask = هل يمكنكم أن تنظروا ماذا حدث؟

# Variables:
#   $occasion (Text) - the word to choose by
#   $language (Text) - as it was chosen or typed
tell-need-interpreter = { $occasion ->
   *[talk] أحتاج إلى مترجم من أجل لقاء. اللغة: { $language }.
    [letter] أحتاج إلى مترجم من أجل رسالة من المدرسة. اللغة: { $language }.
    [meeting] أحتاج إلى مترجم من أجل لقاء مسائي للأهل (ouderavond). اللغة: { $language }.
}

# Variables:
#   $date (Text) - as it was chosen or typed
tell-interpreter-date = الموعد: يوم { $date }.

# Variables:
#   $how (Text) - the word to choose by
tell-interpreter-how = { $how ->
    [video] مترجم بالفيديو يناسبني.
    [on-site] أحب أن يكون المترجم في المدرسة.
   *[phone] مترجم بالهاتف يناسبني.
}

tell-read-it-to-me = القراءة صعبة عليّ. هل يمكنكم أن تقولوا لي الأشياء المهمة بالكلام؟

# Variables:
#   $how (Text) - the word to choose by
tell-read-how = { $how ->
    [talk-at-school] هل يمكنكم أن تقولوا لي ذلك في المدرسة؟
    [voice-message] هل يمكنكم أن ترسلوا لي رسالة صوتية؟
   *[call-me] هل يمكنكم أن تتصلوا بي؟
}

tell-safety-signal = عندي قلق كبير على سلامة طفل.

# Variables:
#   $what (Text) - the word to choose by
tell-safety-what = { $what ->
   *[my-child] الموضوع يخص طفلي.
    [at-home] الموضوع يخص البيت.
    [at-school] الموضوع يخص المدرسة.
    [online] الموضوع يخص شيئاً عبر الإنترنت.
}

tell-safety-call = هل يمكنكم الاتصال بي اليوم؟

## Family, money, helping, other: the sentences.

# Variables:
#   $child (Text) - the child's first name
tell-general-message = عندي رسالة عن { $child }.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-compliment = { $about ->
    [teacher] شكراً لكم. يسعدنا أن طفلنا معكم في الصف. مع التحية من { $child } أيضاً.
    [activity] شكراً لكم على النشاط الجميل. نسمع عنه في البيت من { $child } بفرح.
    [school] شكراً لكم. نسمع في البيت عن الصف من { $child } بفرح كبير.
    [help] شكراً لكم على مساعدة { $child }.
   *[other] شكراً لكم. هذا يسعدنا، ويسعد { $child } أيضاً.
}

# Variables:
#   $what (Text) - the word to choose by
tell-can-help = { $what ->
    [trip] أحب أن أساعد في رحلة.
    [reading] أحب أن أساعد في القراءة.
    [celebration] أحب أن أساعد في حفلة.
    [sports] أحب أن أساعد في الرياضة.
    [cooking] أحب أن أساعد في الطبخ.
    [clothes] أحب أن أساعد في الملابس.
    [repair] أحب أن أساعد في تصليح شيء.
   *[other] أحب أن أساعد في المدرسة.
}

# Variables:
#   $date (Text) - as it was chosen or typed
tell-help-date = يناسبني يوم { $date }.

# Variables:
#   $from (Text) - as it was chosen or typed
tell-help-from = يناسبني الوقت ابتداءً من الساعة { $from }.

# Variables:
#   $until (Text) - as it was chosen or typed
tell-help-until = يناسبني الوقت حتى الساعة { $until }.

tell-help-dutch = ما زلت أتكلم القليل من الهولندية.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-payment-question = { $about ->
    [contribution] عندي سؤال عن المساهمة الاختيارية من الأهل (ouderbijdrage). الموضوع يخص { $child }.
    [trip] عندي سؤال عن الرحلة المدرسية. الموضوع يخص { $child }.
    [camp] عندي سؤال عن الرحلة مع المبيت (kamp). الموضوع يخص { $child }.
    [milk] عندي سؤال عن حليب المدرسة (schoolmelk). الموضوع يخص { $child }.
   *[other] عندي سؤال عن شيء في المدرسة. الموضوع يخص { $child }.
}

# Variables:
#   $wish (Text) - the word to choose by
tell-payment-wish = { $wish ->
    [pay-later] أحب أن أدفع لاحقاً.
    [pay-less] أقدر أن أدفع جزءاً.
    [cannot-pay] لا أقدر أن أدفع هذا الآن.
   *[question] هل يمكنكم أن تتصلوا بي أو تكتبوا لي؟
}

tell-payment-along = هل يمكن لطفلي أن يشارك مع ذلك؟

# Variables:
#   $phone (Text) - as it was chosen or typed
tell-new-phone = رقم هاتفنا الجديد: { $phone }.

# Variables:
#   $email (Text) - as it was chosen or typed
tell-new-email = بريدنا الإلكتروني الجديد: { $email }.

# Variables:
#   $address (Text) - as it was chosen or typed
tell-new-address = عنواننا الجديد: { $address }.

# Variables:
#   $from (Text) - as it was chosen or typed
tell-new-from = هذا ابتداءً من يوم { $from }.

# Variables:
#   $family (Text) - the word to choose by
#   $child (Text) - the child's first name
tell-new-family = { $family ->
    [yes] هذا لكل أطفال عائلتنا.
   *[no] هذا من أجل { $child } فقط.
}

# Variables:
#   $know (Text) - the word to choose by
tell-new-know = { $know ->
    [class-list] يمكن كتابة ذلك في قائمة الصف (klassenlijst).
   *[school-only] هذا للمدرسة فقط.
}

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-household-info = { $what ->
   *[second-parent] عند { $child } عنوانان: نحن الوالدان نسكن في بيتين. كيف تصل كل الرسائل إلى الوالد الآخر أيضاً؟
    [guardian] عند { $child } وصي (voogd). كيف تصل كل الرسائل إلى الوصي أيضاً؟
    [stepparent] عند { $child } زوج أم أو زوجة أب (stiefouder). ماذا يمكن لهذا الشخص أن يعرف من المدرسة؟
    [foster-parent] عند { $child } عائلة حاضنة (pleegouders). كيف تصل كل الرسائل إلى هذه العائلة أيضاً؟
    [phone-list] { $child }: من هم الأشخاص في قائمة الاتصال عند المدرسة؟ أحب أن أراجع هذه القائمة.
    [address-hidden] { $child }: من المهم أن يبقى عنواننا سرياً. أحب أن أتحدث معكم عن ذلك.
}

# Variables:
#   $about (Text) - the word to choose by
tell-worry-about-school-rule = { $about ->
    [rules] هناك قاعدة في المدرسة صعبة عليّ. هل يمكنكم أن تشرحوا لماذا الأمر كذلك؟ أحب أن نتحدث عن ذلك.
    [safety] يقلقني موضوع الأمان في المدرسة. هل يمكنكم أن تقولوا لي ماذا تفعل المدرسة من أجله؟ أحب أن نتحدث عن ذلك.
    [costs] التكاليف صعبة عليّ. هل يمكنكم أن تشرحوا لماذا الأمر كذلك؟ أحب أن نتحدث عن ذلك.
    [homework] موضوع واجبات البيت صعب عليّ. هل يمكنكم أن تشرحوا لماذا الأمر كذلك؟ أحب أن نتحدث عن ذلك.
    [phones] القاعدة عن الهواتف صعبة عليّ. هل يمكنكم أن تشرحوا لماذا الأمر كذلك؟ أحب أن نتحدث عن ذلك.
    [food] القاعدة عن الأكل صعبة عليّ. هل يمكنكم أن تشرحوا لماذا الأمر كذلك؟ أحب أن نتحدث عن ذلك.
   *[other] هناك شيء في المدرسة صعب عليّ. هل يمكنكم أن تشرحوا لماذا الأمر كذلك؟ أحب أن نتحدث عن ذلك.
}

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-complaint-start = { $about ->
    [teacher] أريد أن أتحدث عن شكوى بخصوص معلم. الموضوع يخص { $child }.
   *[school] أريد أن أتحدث عن شكوى بخصوص المدرسة. الموضوع يخص { $child }.
    [safety] أريد أن أتحدث عن شكوى بخصوص الأمان. الموضوع يخص { $child }.
    [other-parent] أريد أن أتحدث عن شكوى بخصوص شخص آخر من الأهل. الموضوع يخص { $child }.
    [treatment] أريد أن أتحدث عن شكوى بخصوص طريقة معاملة طفلي. الموضوع يخص { $child }.
    [costs] أريد أن أتحدث عن شكوى بخصوص التكاليف. الموضوع يخص { $child }.
}

# Variables:
#   $talked (Text) - the word to choose by
tell-complaint-talked = { $talked ->
    [yes] تحدثت مع المعلم من قبل.
   *[no] لم أتحدث مع المعلم بعد.
}

tell-complaint-step = هل يمكنكم أن تتواصلوا معي بخصوص الخطوة التالية؟

tell-complaint-call = هل يمكنكم أن تتصلوا بي؟

## About a message of the school, and answering back.

# Variables:
#   $child (Text) - the child's first name
#   $block (Text) - as it was chosen or typed
tell-reminder-about = الموضوع هو الرسالة «{ $block }» عن { $child }.

# Variables:
#   $day (Text) - as it was chosen or typed
tell-reminder-day = وصلت الرسالة يوم { $day }.

# Variables:
#   $question (Text) - the word to choose by
tell-reminder-question = { $question ->
    [not-clear] هذا ليس واضحاً لي. هل يمكنكم أن تشرحوا؟
    [which-day] لأي يوم هذا؟
    [bring] ماذا يأخذ طفلي معه؟
   *[other] عندي سؤال عن ذلك.
}

tell-reminder-help = لا أفهم الرسالة. هل يمكنكم الاتصال بي؟

# Variables:
#   $back (Text) - the word to choose by
tell-answer-back = { $back ->
   *[thanks] شكراً لكم.
    [agreed] هذا جيد.
    [not-clear] لا أفهم جوابكم جيداً. هل يمكنكم أن تشرحوا؟
    [please-call-me] هل يمكنكم الاتصال بي؟
}

## The questions, one on a screen. `tell-ask-<field>`, or `tell-ask-<kind>-<field>` where a kind asks it in its own way.

tell-ask-date = أي يوم؟

tell-ask-dates = ابتداءً من أي يوم؟

tell-ask-dates-last = حتى أي يوم؟ هذا اليوم محسوب أيضاً.

tell-ask-symptom = ماذا عند طفلكم؟ يمكنكم أن تتركوا هذا السؤال.

tell-ask-better = متى يعود طفلكم حسب ظنكم؟

tell-ask-minutes = كم دقيقة تتأخرون؟

tell-ask-late-arrival-reason = ما هو السبب؟

tell-ask-appointment-what = ما نوع الموعد؟ يكفي أن تختاروا «شيء آخر».

tell-ask-from = ابتداءً من أي ساعة؟

tell-ask-until = حتى أي ساعة؟

tell-ask-appointment-from = متى يخرج طفلكم من المدرسة؟

tell-ask-appointment-until = متى يعود طفلكم؟

tell-ask-appointment-person = من يأخذ طفلكم من المدرسة؟

tell-ask-leave-request-reason = ما هو السبب؟

tell-ask-document = هل عندكم إثبات، مثلاً دعوة؟

tell-ask-person = من يأخذ طفلكم من المدرسة؟ اكتبوا الاسم، ومن هو هذا الشخص بالنسبة إلى طفلكم.

tell-ask-last = هل يستمر ذلك أكثر من يوم؟ حتى أي يوم؟

tell-ask-goes-to-aftercare-what = ما هو المختلف؟

tell-ask-fetched = هل تأخذون طفلكم بأنفسكم؟ في أي ساعة؟

tell-ask-lesson = في أي درس لا يقدر طفلكم أن يشارك؟

tell-ask-lost-something-what = ما هو الشيء الضائع؟

tell-ask-when = في أي يوم كان ذلك؟

tell-ask-materials-missing-what = ماذا ينقص طفلكم؟

tell-ask-help = هل تقدرون أن ترتبوا ذلك بأنفسكم؟

tell-ask-diet = ما هو الموضوع؟

tell-ask-food = أي أكل؟ اكتبوه.

tell-ask-medicine = هل يحتاج طفلكم إلى دواء؟

tell-ask-serious = هل يمكن أن تكون ردة الفعل خطيرة؟

tell-ask-subject = أي مادة؟

tell-ask-difficulty = ما هو الصعب؟

tell-ask-daily = كم دقيقة عندكم كل يوم؟

tell-ask-question-about-test-or-report-what = ما الذي لا تفهمونه؟

tell-ask-word = أي كلمة؟ اكتبوها كما هي بالضبط.

tell-ask-which = ما الذي لا تفهمونه؟

tell-ask-about = ما هو الموضوع؟

tell-ask-long = كم دقيقة تحتاجون؟

tell-ask-moment = ما هو أفضل وقت لكم؟

tell-ask-online = كيف تحبون أن تتحدثوا؟

tell-ask-interpreter = هل تحتاجون إلى مترجم؟

tell-ask-since = منذ متى؟

tell-ask-where = أين يحدث ذلك؟

tell-ask-hurt = هل عند طفلكم ألم أو جرح؟

tell-ask-contact = هل يمكن لشخص الاتصال (contactpersoon) في المدرسة أن يقرأ هذا أيضاً؟

tell-ask-language = أي لغة؟

tell-ask-occasion = من أجل ماذا؟

tell-ask-how = كيف؟

tell-ask-safety-signal-what = ما هو الموضوع؟ يمكنكم أن تتركوا هذا السؤال.

tell-ask-head = هل يمكن للمدير أن يقرأ هذا أيضاً؟

tell-ask-can-help-what = في ماذا تحبون أن تساعدوا؟

tell-ask-dutch = كم تتكلمون من الهولندية؟

tell-ask-wish = ماذا تريدون؟

tell-ask-phone = ما هو رقم الهاتف الجديد؟

tell-ask-email = ما هو البريد الإلكتروني الجديد؟

tell-ask-address = ما هو العنوان الجديد؟

tell-ask-new-address-or-phone-from = ابتداءً من أي يوم؟

tell-ask-family = هل هذا لكل أطفالكم في هذه المدرسة؟

tell-ask-know = من يمكن أن يعرف ذلك؟

tell-ask-household-info-what = ما هو الموضوع؟

tell-ask-talked = هل تحدثتم مع المعلم من قبل؟

tell-ask-call = هل تريدون أن تتصل بكم المدرسة؟

tell-ask-question = ما هو سؤالكم؟

tell-ask-back = ماذا تحبون أن تجيبوا؟

tell-ask-day = أي يوم؟

## The choices. Buttons, at most 40 characters. The same word means the same everywhere.

tell-choice-yes = نعم

tell-choice-no = لا

tell-choice-other = شيء آخر

tell-choice-fever = حرارة

tell-choice-vomiting = تقيؤ

tell-choice-cold = زكام

tell-choice-headache = صداع

tell-choice-rather-not-say = أفضّل ألا أقول ذلك

tell-choice-traffic = حركة المرور

tell-choice-overslept = تأخرنا في النوم

tell-choice-appointment = موعد

tell-choice-dentist = طبيب الأسنان

tell-choice-doctor = الطبيب

tell-choice-hospital = المستشفى

tell-choice-speech-therapy = علاج النطق (logopedie)

tell-choice-other-therapy = علاج آخر

tell-choice-wedding = زواج

tell-choice-moving = الانتقال إلى بيت جديد

tell-choice-funeral = جنازة

tell-choice-serious-illness = مرض خطير في العائلة

tell-choice-jubilee = ذكرى مهمة في العائلة (jubileum)

tell-choice-religious-feast = عيد ديني

tell-choice-seasonal-work = عطلة بسبب العمل الموسمي

tell-choice-to-bso = إلى الرعاية بعد المدرسة (BSO)

tell-choice-not-to-bso = بدون الرعاية بعد المدرسة (BSO)

tell-choice-picked-up-by-neighbour = مع الجيران

tell-choice-gym = الرياضة (gym)

tell-choice-swimming = السباحة

tell-choice-coat = معطف

tell-choice-gym-bag = حقيبة الرياضة

tell-choice-bag = حقيبة

tell-choice-lunch-box = علبة الطعام

tell-choice-glasses = نظارة

tell-choice-gym-clothes = ملابس الرياضة

tell-choice-exercise-book = دفتر

tell-choice-pen = قلم

tell-choice-chromebook = كمبيوتر محمول

tell-choice-arrange = نعم، سنرتب ذلك

tell-choice-money = لا، الثمن غالٍ علينا الآن

tell-choice-allergy = حساسية

tell-choice-no-pork = بدون لحم خنزير

tell-choice-no-meat = بدون لحم

tell-choice-no-gelatin = بدون جيلاتين

tell-choice-vegetarian = طعام نباتي

tell-choice-diabetes = مرض السكري

tell-choice-reading = القراءة

tell-choice-spelling = الإملاء

tell-choice-maths = الحساب

tell-choice-tables = جدول الضرب

tell-choice-topography = الأماكن على الخريطة (topografie)

tell-choice-book-talk = الحديث أمام الصف (spreekbeurt)

tell-choice-too-easy = سهل جداً

tell-choice-too-hard = صعب جداً

tell-choice-not-clear = ليس واضحاً

tell-choice-no-time = الوقت لا يكفي

tell-choice-report = التقرير (rapport)

tell-choice-test = اختبار (toets)

tell-choice-level = المستوى

tell-choice-advice = توصية المدرسة (schooladvies)

tell-choice-newsletter = نشرة الأخبار (nieuwsbrief)

tell-choice-letter = رسالة على الورق

tell-choice-app = رسالة في التطبيق

tell-choice-learning = التعلم

tell-choice-behaviour = السلوك

tell-choice-friends = الأصدقاء

tell-choice-health = الصحة

tell-choice-practical = أمر عملي

tell-choice-before-school = قبل المدرسة

tell-choice-morning = الصباح

tell-choice-afternoon = بعد الظهر

tell-choice-after-school = بعد المدرسة

tell-choice-evening = المساء

tell-choice-at-school = في المدرسة

tell-choice-online = عبر الإنترنت

tell-choice-phone = بالهاتف

tell-choice-none = بدون مترجم

tell-choice-video = بالفيديو

tell-choice-on-site = مترجم في المدرسة

tell-choice-today = اليوم

tell-choice-days = منذ بضعة أيام

tell-choice-weeks = منذ بضعة أسابيع

tell-choice-longer = منذ وقت أطول

tell-choice-sleep = نوم غير جيد

tell-choice-tired = تعب

tell-choice-home-changed = تغير شيء في البيت

tell-choice-afraid = خوف

tell-choice-dont-know = لا أعرف

tell-choice-class = في الصف

tell-choice-playground = في ساحة المدرسة

tell-choice-way-home = في الطريق

tell-choice-talk = لقاء

tell-choice-meeting = لقاء مسائي للأهل (ouderavond)

tell-choice-call-me = مكالمة هاتفية

tell-choice-talk-at-school = بالكلام في المدرسة

tell-choice-voice-message = رسالة صوتية

tell-choice-my-child = طفلي

tell-choice-at-home = في البيت

tell-choice-teacher = المعلم

tell-choice-activity = نشاط

tell-choice-school = المدرسة

tell-choice-help = مساعدة من المدرسة

tell-choice-trip = رحلة

tell-choice-celebration = حفلة

tell-choice-sports = رياضة

tell-choice-cooking = طبخ

tell-choice-clothes = ملابس

tell-choice-repair = تصليح شيء

tell-choice-little = القليل حتى الآن

tell-choice-enough = ما يكفي

tell-choice-contribution = المساهمة الاختيارية (ouderbijdrage)

tell-choice-camp = رحلة مع المبيت (kamp)

tell-choice-milk = حليب المدرسة (schoolmelk)

tell-choice-pay-later = الدفع لاحقاً

tell-choice-pay-less = دفع مبلغ أقل

tell-choice-cannot-pay = لا أقدر أن أدفع هذا

tell-choice-question = عندي سؤال آخر

tell-choice-school-only = المدرسة فقط

tell-choice-class-list = وقائمة الصف أيضاً (klassenlijst)

tell-choice-second-parent = الوالد الآخر (الأم أو الأب)

tell-choice-guardian = وصي (voogd)

tell-choice-stepparent = زوج الأم أو زوجة الأب

tell-choice-foster-parent = عائلة حاضنة (pleegouders)

tell-choice-phone-list = قائمة الاتصال

tell-choice-address-hidden = عنواننا يبقى سرياً

tell-choice-rules = قاعدة

tell-choice-safety = الأمان

tell-choice-costs = التكاليف

tell-choice-homework = واجبات البيت

tell-choice-phones = الهواتف

tell-choice-food = الأكل

tell-choice-other-parent = شخص آخر من الأهل

tell-choice-treatment = طريقة معاملة طفلي

tell-choice-which-day = أي يوم هو؟

tell-choice-bring = ماذا يأخذ طفلي معه؟

tell-choice-thanks = شكراً لكم

tell-choice-agreed = هذا جيد

tell-choice-please-call-me = هل يمكنكم الاتصال بي؟

## Before the first question.

tell-first-leave = هكذا يكون طلب الإذن بالغياب. يذهب الطفل إلى المدرسة في كل يوم دراسي. الغياب ممكن فقط لسبب جيد وبإذن من المدير. العيد الديني مختلف. يكفي أن تخبروا المدرسة به. لا حاجة إلى انتظار الإذن.

tell-first-leave-how = أخبروا المدرسة بالعيد الديني قبله بيومين على الأقل. هل السبب آخر؟ اطلبوا الإذن قبل 8 أسابيع على الأقل. هل هذا غير ممكن؟ اطلبوه في أقرب وقت ممكن. للسفر خارج العطل المدرسية لا تعطي المدرسة عادة إذناً.

tell-first-numbers = هل هناك خطر الآن؟ اتصلوا بالرقم 112. منظمة Veilig Thuis تساعد ليلاً ونهاراً، مجاناً: { "\u2068" }0800 2000{ "\u2069" }.

tell-first-always-welcome = يمكن لطفلكم أن يشارك دائماً.

tell-first-complaint = هكذا يمكن أن تسير الشكوى. 1. تحدثوا مع المعلم. 2. تحدثوا مع المدير. 3. تحدثوا مع شخص الاتصال (contactpersoon) في المدرسة. 4. اسألوا شخص الثقة (vertrouwenspersoon) من خارج المدرسة. 5. اذهبوا إلى لجنة الشكاوى (klachtencommissie). هل سبق أن تحدثتم مع المعلم؟ ابدؤوا عندها بالخطوة 2 أو 3.

tell-first-complaint-after = لا يجوز أبداً أن تضر الشكوى طفلكم. تصل هذه الرسالة إلى شخص الاتصال وإلى المدير. ولا تصل إلى المعلم. هذه ليست شكوى رسمية بعد.

tell-first-general = هل رسالتكم موجودة في القائمة؟ اختاروها من هناك. عندها تقرؤها المدرسة فوراً بهولندية جيدة.

## Before sending.

# Variables:
#   $reason (Text) - the word to choose by
tell-note-leave = { $reason ->
    [religious-feast] العيد الديني يكفي أن تخبروا المدرسة به، قبله بيومين على الأقل. لا حاجة إلى انتظار الإذن.
    [funeral] اطلبوا ذلك في أقرب وقت ممكن. هل الأمر عاجل؟ اتصلوا بالمدرسة. هذه الرسالة ليست إذناً بعد.
    [serious-illness] اطلبوا ذلك في أقرب وقت ممكن. هل الأمر عاجل؟ اتصلوا بالمدرسة. هذه الرسالة ليست إذناً بعد.
   *[other] اطلبوا ذلك قبل 8 أسابيع على الأقل. انتظروا الإذن. لا تحجزوا السفر قبل ذلك. هذه الرسالة ليست إذناً بعد.
}

tell-note-leave-feast = في الغالب يكون يوماً واحداً لكل عيد.

tell-note-leave-season = للعطلة بسبب العمل الموسمي هناك قواعد. هي ممكنة مرة واحدة في السنة الدراسية. مدتها 10 أيام دراسية على الأكثر. هي غير ممكنة في أول أسبوعين من السنة الدراسية. تطلب المدرسة ورقة من صاحب العمل.

tell-note-aftercare = لا تصل هذه الرسالة إلى الرعاية بعد المدرسة (BSO). هل هي مهمة لهم؟ أخبروهم بذلك بأنفسكم.

tell-note-serious = قد تكون ردة الفعل خطيرة. تحدثوا مع المعلم عن ذلك قبل اليوم الدراسي القادم. يمكنكم أيضاً أن تتصلوا بالمدرسة.

tell-note-money = المدرسة وحدها تقرأ هذا. ولا يُكتب أبداً في قائمة الصف.

tell-note-numbers = هل هناك خطر الآن؟ اتصلوا بالرقم 112. رقم Veilig Thuis هو: { "\u2068" }0800 2000{ "\u2069" }. لا تنتظروا عندها جواباً هنا.

tell-note-address = لا نرسل هذا إلى الوالد الآخر. هل تختارون قائمة الصف؟ عندها يمكن لكل أولياء أمور الصف أن يقرؤوه. ولا تتغير معلومات الوالد الآخر.

tell-note-household = الوالد الآخر يرتبط بنفسه، برسالة خاصة من المدرسة. لا حاجة لأن تقولوا السبب.

tell-note-complaint = لا يصل هذا إلى المعلم. هذه ليست شكوى رسمية بعد.

## The quick replies of the school: the parent reads them, and in Dutch they are the buttons. At most 60 characters.

tell-reply-received = قرأنا رسالتكم. شكراً لكم.

tell-reply-get-well = نتمنى الشفاء لطفلكم!

tell-reply-please-call = هل يمكنكم الاتصال بالمدرسة؟

tell-reply-ok = هذا جيد.

tell-reply-ask-other-time = هل يمكن ذلك في وقت آخر؟

tell-reply-show-id = هذا جيد. المطلوب إحضار وثيقة هوية.

tell-reply-accepted = حصل طفلكم على الإذن بالغياب.

tell-reply-refused = لم يحصل طفلكم على الإذن بالغياب.

tell-reply-need-form = املؤوا استمارة من أجل هذا. اطلبوها في المدرسة.

tell-reply-found = وجدناه. هو في المدرسة.

tell-reply-look-in-box = انظروا في صندوق الأشياء الضائعة.

tell-reply-not-found = لم نجده بعد. ما زلنا نبحث.

tell-reply-explanation = سأشرح لكم ذلك.

tell-reply-short-video = سأرسل لكم فيديو قصيراً.

tell-reply-let-it-be = اتركوا واجب البيت الآن. هذا جيد.

tell-reply-talk = أحب أن أتحدث معكم عن ذلك.

tell-reply-tip = سأرسل لكم نصيحة.

tell-reply-send-book = سأعطي طفلكم كتاباً أو ورقة إلى البيت.

tell-reply-explain = سأشرح لكم ذلك.

tell-reply-arrange-interpreter = سترتب المدرسة مترجماً.

tell-reply-call = سأتصل بكم.

tell-reply-we-help = ستساعد المدرسة.

tell-reply-i-will-watch = سأنتبه إلى طفلكم.

tell-reply-i-talk-with-child = سأتحدث مع طفلكم.

tell-reply-received-today = قرأت رسالتكم. سأهتم بهذا الأمر اليوم.

tell-reply-anti-bullying-person = الشخص المسؤول عن موضوع التنمر في المدرسة سيتصل بكم.

tell-reply-we-talk-with-children = سنتحدث مع الأطفال.

tell-reply-propose-times = سأرسل لكم مواعيد للقاء.

tell-reply-ib-joins = نعم. سيحضر أيضاً منسق الدعم في المدرسة (IB’er).

tell-reply-arranged = تم ترتيب المترجم.

tell-reply-not-possible = لم نجد مترجماً. نبحث عن حل آخر.

tell-reply-other-date = هل يمكن ذلك في يوم آخر؟

tell-reply-will-call = سأتصل بكم.

tell-reply-note-in-plan = جيد. سنكتب ذلك في ما اتفقنا عليه.

tell-reply-thank-you = شكراً لكم. تسعدنا قراءة هذا.

tell-reply-head-contacts-you = سيتواصل المدير معكم.

tell-reply-call-within-days = سنتصل بكم خلال بضعة أيام.

tell-reply-appointment = سنحدد موعداً معكم.

tell-reply-send-procedure = سنرسل لكم الخطوات على الورق.

tell-reply-called = اتصلنا بكم.

tell-reply-will-call-today = سنتصل بكم اليوم.

tell-reply-changed = تم التغيير. شكراً لكم.

tell-reply-need-document = ما زلنا نحتاج إلى إثبات.

tell-reply-noted = كتبنا ذلك. سننتبه إليه.

tell-reply-form-for-medicine = املؤوا في المدرسة استمارة من أجل الدواء.

tell-reply-how-to-link = تصل إلى الوالد الآخر رسالة خاصة من المدرسة.

tell-reply-yes-come = نعم، بكل سرور! أهلاً بكم.

tell-reply-enough-helpers = شكراً لكم. عدد من يساعدون يكفي الآن.

tell-reply-other-day = شكراً لكم. هل يمكن ذلك في يوم آخر؟

tell-reply-always-welcome = يمكن لطفلكم أن يشارك دائماً.

tell-reply-municipality-help = يمكن للبلدية أن تساعد. سنشرح لكم كيف.
