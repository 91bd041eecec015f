# review: draft

### The letter on paper that invites a guardian: printed on A4 in Dutch beside the guardian's own language.
### One sheet has to hold both, so the lengths below are firm: a test prints letters that are as long as they allow.

## Title of the letter, at most 30 characters.

invitation-title = دعوة

## For whom the letter is, below the title: at most 50 characters without the name and the group.

# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the group as the school calls it: "groep 4A"
invitation-child = لأحد الوالدين أو لمن يرعى { $child }، { $group }

## The greeting, at most 40 characters.

invitation-greeting = الأهل الكرام،

## The text of the letter: paragraphs of at most 140 characters each.

# Variables:
#   $school (Text) - the name of the school
invitation-invites = تدعوكم مدرسة { $school } إلى استخدام Driehoek. هذا برنامج على الهاتف يساعد الأهل. أنتم تختارون اللغة.

invitation-does = تقرؤون كيف تعمل المدرسة. تصلكم نصائح للمساعدة في البيت. هل تصلكم رسالة من المدرسة؟ يشرح لكم Driehoek كلمات المدرسة.

invitation-free = خدمة Driehoek مجانية. وهي برنامج كمبيوتر في تطبيق Telegram.

## How to begin: a title beside the QR code, at most 30 characters.

invitation-how = هكذا تبدؤون

## The steps, at most 50 characters each.

invitation-step-telegram = نزّلوا تطبيق Telegram على هاتفكم.

invitation-step-scan = وجّهوا الكاميرا إلى المربع. افتحوا الرابط.

invitation-step-choose = اضغطوا على «ابدأ» (Start) واختاروا لغتكم.

## Below the steps, at most 80 characters without the name. The code stands in large letters below it.

# Variables:
#   $bot (Text) - the name of the bot at Telegram, without the @
invitation-type = لم ينجح ذلك؟ ابحثوا في Telegram عن { $bot } وأرسلوا هذا الرمز:

## After the code: paragraphs of at most 90 characters each.

# Variables:
#   $date (Date) - the last day on which the code works
invitation-until = آخر يوم يعمل فيه الرمز: { $date }.

invitation-own-letter = هذا الرمز لشخص بالغ واحد، ويعمل مرة واحدة. لكل شخص من الأهل رسالة خاصة به.

invitation-no = يمكنكم أن تقولوا لا. عندها تعطيكم المدرسة كل شيء على الورق. هذا جيد أيضاً.

# Variables:
#   $phone (Text) - the telephone number of the school
invitation-ask-phone = هل عندكم سؤال؟ اسألوا المعلم، أو اتصلوا بالمدرسة: { $phone }.

invitation-ask = هل عندكم سؤال؟ اسألوا المعلم.

## The end of the letter, at most 40 characters. The school's name stands below it.

invitation-regards = مع أطيب التحيات،

## Where the guardian's language is not known, each language says this line below the QR code; the other languages
## stand beside it: at most 60 characters. Name your own language in it.

invitation-scan-here = العربية: وجّهوا الكاميرا إلى المربع.
