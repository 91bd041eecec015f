# review: draft

### Help, and the answer to what the bot does not know.

help-title = ماذا أقدر أن أعمل

help-letter = حوّلوا إليّ رسالة من المدرسة. أشرح لكم كلمات المدرسة.

help-code = هل عندكم رسالة من المدرسة فيها رمز؟ اكتبوا الرمز هنا. عندها أعرف لأي طفل أساعدكم.

help-word = اكتبوا كلمة واحدة، مثل «studiedag». أشرحها لكم.

help-learn = اقرؤوا بطاقات قصيرة عن المساعدة في البيت.

help-tour = اقرؤوا كيف تعمل المدرسة الهولندية.

help-tips = اطلبوا نصيحة كل أسبوع.

help-human = هل عندكم سؤال عن طفلكم؟ اسألوا المعلم. هل هناك خطر؟ اتصلوا بالرقم 112.

help-unknown = هذا لا أعرفه.

## One line to each family after the program was off for more than a day: messages may be lost.

# Variables:
#   $date (Date) - the day until which messages may be lost
help-gap = توقفت عن العمل لبعض الوقت. هل أرسلتم إليّ شيئاً قبل { $date }؟ أرسلوه مرة أخرى من فضلكم.
