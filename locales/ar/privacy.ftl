# review: draft

### Privacy: what is kept, seeing it, deleting it.

privacy-title = الخصوصية بكلمات بسيطة

privacy-keeps = أحفظ فقط: رقمكم في Telegram، ولغتكم، والأعمار التي اخترتموها، والنصائح التي تصلكم، وما حفظتموه، وقائمة كلمات المدرسة التي وجدتها.

privacy-school = هل أنتم مرتبطون بالمدرسة عن طريق رسالة منها؟ عندها أعرف أيضاً: المدرسة، والصف (groep)، والاسم الأول لطفلكم، ومن أنتم بالنسبة إليه. المدرسة ترى أنكم مرتبطون بها. المدرسة لا ترى ماذا تقرؤون هنا.

privacy-messages = هل تكتبون شيئاً إلى المدرسة، أو تقرؤون رسالة من المدرسة؟ عندها أحفظ رسائلكم، والأجوبة، وما ضغطتم عليه. أحفظ ذلك حتى نهاية السنة الدراسية. لا يقرأ الرسالة إلا من تصل إليه.

privacy-not = لا أحفظ اسمكم أنتم ولا رقم هاتفكم. الرسالة التي ترسلونها أقرؤها مرة واحدة. بعد ذلك أمسح النص.

privacy-unread = أحياناً تصلني رسالة ولا أقدر أن أعالجها. عندها أحفظها 7 أيام، لكي نجد الخطأ. بعد ذلك أمسحها.

privacy-who = لا أعطي شيئاً لأحد. Telegram نفسه شركة أخرى، وله قواعده.

privacy-choice = يمكنكم دائماً أن تروا ما أحفظه. ويمكنكم دائماً أن تطلبوا مسحه.

## Only for a parent who is connected with a school, and where the school has filled it in.

# Variables:
#   $school (Text) - the name of the school
#   $contact (Text) - whom to ask about privacy at this school
privacy-contact = سؤال عن الخصوصية لمدرسة { $school }: { $contact }

# Variables:
#   $school (Text) - the name of the school
#   $route (Text) - how to complain about this school
privacy-complaint = شكوى بخصوص مدرسة { $school }: { $route }

## Buttons of at most 30 characters.

privacy-see = 📄 معلوماتي

privacy-forget = 🗑 مسح كل شيء

privacy-data-title = هذا ما أحفظه عنكم

# Variables:
#   $number (Text) - the number of the chat at Telegram
privacy-data-number = رقمكم في Telegram هو: { $number }

# Variables:
#   $date (Date) - the day of the first contact
privacy-data-since = منذ: { $date }

# Variables:
#   $count (Count) - cards saved
privacy-data-saved = { PLURAL($count) ->
    [zero] لم تحفظوا أي بطاقة
    [one] حفظتم بطاقة واحدة
    [two] حفظتم بطاقتين
    [few] حفظتم { $count } بطاقات
    [many] حفظتم { $count } بطاقة
   *[other] حفظتم { $count } بطاقة
}

# Variables:
#   $count (Count) - tips received
privacy-data-tips = { PLURAL($count) ->
    [zero] لم تصلكم أي نصيحة
    [one] وصلتكم نصيحة واحدة
    [two] وصلتكم نصيحتان
    [few] وصلتكم { $count } نصائح
    [many] وصلتكم { $count } نصيحة
   *[other] وصلتكم { $count } نصيحة
}

# Variables:
#   $count (Count) - lists of words found in letters
privacy-data-lists = { PLURAL($count) ->
    [zero] من الرسائل: لا توجد قوائم كلمات
    [one] من الرسائل: قائمة كلمات واحدة
    [two] من الرسائل: قائمتان من الكلمات
    [few] من الرسائل: { $count } قوائم كلمات
    [many] من الرسائل: { $count } قائمة كلمات
   *[other] من الرسائل: { $count } قائمة كلمات
}

# Variables:
#   $count (Count) - questions about a talk that have an answer
privacy-data-prepared = { PLURAL($count) ->
    [zero] التحضير للقاء: لم تجيبوا عن أي سؤال
    [one] التحضير للقاء: أجبتم عن سؤال واحد
    [two] التحضير للقاء: أجبتم عن سؤالين
    [few] التحضير للقاء: أجبتم عن { $count } أسئلة
    [many] التحضير للقاء: أجبتم عن { $count } سؤالاً
   *[other] التحضير للقاء: أجبتم عن { $count } سؤال
}

# Variables:
#   $count (Count) - messages to the school, with its answers
privacy-data-messages = الرسائل مع المدرسة: { $count }

# Variables:
#   $child (Text) - the first name of a child
#   $school (Text) - the name of its school
privacy-data-child = الطفل: { $child }، { $school }

privacy-data-code = هناك دعوة من المدرسة تنتظر جوابكم.

privacy-forget-title = هل أمسح كل شيء عنكم؟

privacy-forget-text = بعدها لا أعرف شيئاً عنكم. ويمكنكم دائماً أن تبدؤوا من جديد. اكتبوا في Telegram: /start. الرسائل القديمة تبقى في هذه المحادثة. يمكنكم أن تمسحوا المحادثة بأنفسكم في Telegram.

## Only for a parent who is connected with a school.

privacy-forget-school = عندها ترى المدرسة أنكم لم تعودوا مرتبطين بها. أما ما تحفظه المدرسة نفسها، فيبقى عند المدرسة.

privacy-forget-yes = 🗑 نعم، امسح كل شيء

privacy-forget-no = لا، احتفظ بمعلوماتي

privacy-forgotten = مسحتُ كل شيء عنكم. نتمنى لكم كل الخير. هل تريدون أن تبدؤوا من جديد؟ اكتبوا في Telegram: /start.
