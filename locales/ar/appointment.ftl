# review: draft

### The card of an appointment on paper (A6), for a family without Telegram. Dutch stands beside the language of the family: short lines.

appointment-title = موعد في المدرسة

# Variables:
#   $teacher (Text) - the name of the teacher
appointment-with = تتحدثون مع { $teacher }.

# Variables:
#   $place (Text) - the room, as the school calls it
appointment-place = المكان: { $place }

appointment-at-school = المكان: في المدرسة

appointment-video = تتحدثون بالفيديو. يصلكم الرابط من المدرسة.

appointment-phone = تتصل بكم المدرسة في هذه الساعة.

## What the talk is, in two sentences. The first: the start conversation.

# Variables:
#   $child (Text) - the child's first name
appointment-start-what = تتعرفون أنتم و{ $child } والمعلم بعضكم إلى بعض.

appointment-start-no-wrong = لا توجد إجابات خاطئة.

## The ten-minute talk.

# Variables:
#   $child (Text) - the child's first name
appointment-progress-what = تسمعون عن حال { $child } في المدرسة.

appointment-progress-ask = يمكنكم أن تسألوا عن كل شيء.

# Variables:
#   $minutes (Count) - how long the talk takes
appointment-minutes =
    { PLURAL($minutes) ->
        [zero] المدة { $minutes } دقيقة.
        [one] المدة دقيقة واحدة.
        [two] المدة دقيقتان.
        [few] المدة { $minutes } دقائق.
        [many] المدة { $minutes } دقيقة.
       *[other] المدة { $minutes } دقيقة.
    }

appointment-cannot = الموعد لا يناسبكم؟ أخبروا المدرسة. عندها نختار موعداً آخر.

# Variables:
#   $phone (Text) - the phone number of the school
appointment-cannot-phone = الموعد لا يناسبكم؟ اتصلوا بالرقم { $phone }. عندها نختار موعداً آخر.
