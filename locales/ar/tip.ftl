# review: draft

### Tips: one, two or three a week, when the parent wants them.

tip-title = نصائح

tip-text = يمكنني أن أرسل لكم كل أسبوع نصيحة قصيرة. النصيحة تناسب عمر طفلكم. لا أرسل شيئاً في المساء أو في الليل أو في العطل.

tip-how-often = كم مرة تريدون نصيحة؟

## Buttons of at most 25 characters.

tip-rate-1 = مرة في الأسبوع

tip-rate-2 = مرتين في الأسبوع

tip-rate-3 = 3 مرات في الأسبوع

tip-stop = 🛑 إيقاف النصائح

tip-pause = ⏸ استراحة 4 أسابيع

tip-resume = ▶️ البدء من جديد

## Above the buttons with the times of day.

tip-what-time = في أي ساعة؟

## The state of the tips.

tip-off = لا تصلكم نصائح الآن.

# Variables:
#   $date (Date) - day of the next tip
#   $time (Time) - its time
tip-on = النصيحة القادمة: { $date }، الساعة { $time }.

# Variables:
#   $date (Date) - the day on which the break ends
tip-paused = استراحة حتى { $date }.

tip-stopped = لن تصلكم نصائح بعد الآن. يمكنكم دائماً أن تبدؤوا من جديد.

## Heading above a tip that arrives.

tip-of-the-week = 💡 نصيحة لكم

## Answers to a tip, buttons of at most 20 characters.

tip-did = ✅ عملناها

tip-hard = 😕 صعبة علينا

tip-not-us = لا تناسبنا

tip-manage = ⚙️ ضبط النصائح

## What the parent reads after the answer.

tip-thanks-did = ما أجمل هذا! طفلكم يشعر بذلك.

tip-thanks-hard = شكراً لكم. يمكنكم أن تبدؤوا بشيء أصغر: خمس دقائق تكفي. والأسبوع القادم مناسب أيضاً.

tip-thanks-not-us = شكراً لكم. ليست كل نصيحة مناسبة لكل عائلة. لن تصلكم هذه النصيحة مرة أخرى.
