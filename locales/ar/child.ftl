# review: draft

### My children: the children that are connected with this chat.

child-title = أطفالي

child-none = لا يوجد حتى الآن طفل مرتبط بهذه المحادثة.

child-how = هل عندكم رسالة من المدرسة فيها رمز؟ وجّهوا كاميرا الهاتف إلى المربع في الرسالة. أو اكتبوا الرمز هنا.

## The lines about one child. Labels, at most 20 characters before the value.

# Variables:
#   $school (Text) - the name of the school
child-school = المدرسة: { $school }

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
child-group = الصف (groep): { $group }

# Variables:
#   $count (Count) - how many teachers
#   $names (Text) - their names, with commas
child-teachers = { PLURAL($count) ->
    [zero] المعلمون والمعلمات: { $names }
    [one] المعلم أو المعلمة: { $names }
    [two] المعلمون والمعلمات: { $names }
    [few] المعلمون والمعلمات: { $names }
    [many] المعلمون والمعلمات: { $names }
   *[other] المعلمون والمعلمات: { $names }
}

# Variables:
#   $date (Date) - the day on which the parent was connected
child-since = تاريخ الربط: { $date }

## Whom to turn to, as the school has written it. Labels as above.

# Variables:
#   $phone (Text) - the telephone number of the school
child-phone = هاتف المدرسة: { $phone }

# Variables:
#   $phone (Text) - the number to call when the child is ill
child-absence = للإبلاغ عن المرض: { $phone }

# Variables:
#   $help (Text) - who helps outside school, with a telephone number
child-help = مساعدة خارج المدرسة: { $help }

## Button, at most 30 characters.

child-add = ➕ طفل آخر

## Explains how another child, or another parent, is added.

child-add-title = طفل آخر أو شخص آخر من الأهل

child-add-text = كل رسالة دعوة هي لطفل واحد ولشخص واحد من الأهل. هل عندكم طفل آخر في المدرسة؟ وجّهوا كاميرا الهاتف أيضاً إلى المربع في رسالة هذا الطفل.

child-add-other = هل يريد شخص آخر من الأهل أن يقرأ أيضاً؟ يحصل هذا الشخص على رسالة خاصة به. اطلبوا هذه الرسالة من المعلم. لا ينفع أن تحوّلوا إليه رسالتكم.

## Button, at most 30 characters; then the question and its answers.

child-leave = إيقاف الربط

# Variables:
#   $child (Text) - the first name of the child
child-leave-title = هل تريدون إيقاف الربط مع { $child }؟

child-leave-text = بعدها لا يصلكم هنا شيء عن هذا الطفل. ترى المدرسة أنكم أوقفتم الربط، وتعطيكم كل شيء على الورق. يمكنكم لاحقاً أن تبدؤوا من جديد برسالة جديدة من المدرسة.

child-leave-yes = نعم، إيقاف الربط

child-leave-no = لا، إبقاء الربط

# Variables:
#   $child (Text) - the first name of the child
child-left = توقف الربط مع { $child }.
