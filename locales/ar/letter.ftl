# review: draft

### School words: what is found in a forwarded letter, and the list of all words.

# Variables:
#   $count (Count) - how many school words were found
letter-found-title = { PLURAL($count) ->
    [zero] لم أجد أي كلمة مدرسية.
    [one] وجدت كلمة مدرسية واحدة.
    [two] وجدت كلمتين مدرسيتين.
    [few] وجدت { $count } كلمات مدرسية.
    [many] وجدت { $count } كلمة مدرسية.
   *[other] وجدت { $count } كلمة مدرسية.
}

letter-found-text = اضغطوا على كلمة لتقرؤوا شرحاً أكثر.

letter-none-title = لم أجد كلمات مدرسية.

letter-none-text = ليست في هذا النص كلمات مدرسية هولندية أعرفها. يمكنكم أن ترسلوا رسالة أخرى. أو اختاروا زراً لتروا ماذا أقدر أن أعمل.

letter-near-title = هل تقصدون إحدى هذه الكلمات؟

letter-cannot-read-title = لا أقدر أن أقرأ هذا.

letter-cannot-read-text = لا أقدر أن أقرأ صورة أو رسالة صوتية أو ملصقاً. أقدر أن أقرأ النصوص وملفات TXT (.txt). اكتبوا كلمة، أو انسخوا النص وأرسلوه إليّ.

letter-too-big-title = هذا الملف كبير جداً عليّ.

letter-too-big-text = أقرأ ملفات TXT (.txt) حتى 200 كيلوبايت. انسخوا جزءاً من النص وأرسلوه إليّ.

letter-no-file-title = لم أقدر أن أحصل على الملف.

letter-no-file-text = أرسلوا الملف مرة أخرى. أو انسخوا النص وأرسلوه إليّ.

letter-words-title = كلمات المدرسة

letter-words-text = حوّلوا إليّ رسالة من المدرسة. يمكنكم أيضاً أن تكتبوا كلمة واحدة. أو اختاروا من الأسفل.

letter-pick = اختاروا كلمة.

## Heading above what the parent can do about a word.

letter-do = ماذا يمكنكم أن تعملوا:

## Groups of words, buttons of at most 35 characters.

letter-group-a = الأيام والأوقات ورعاية الأطفال

letter-group-b = الحضور والغياب

letter-group-c = المدارس والصفوف

letter-group-d = الأشخاص

letter-group-e = اللقاءات والمعلومات

letter-group-f = التعلم والاختبارات

letter-group-g = المساعدة والصحة

letter-group-h = المال والأغراض والحفلات
