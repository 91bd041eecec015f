# review: draft

### Tips: one, two or three a week, when the parent wants them.

tip-title = Tips

tip-text = I can send you a short tip every week. A tip suits the age of your child. I send nothing in the evening, at night or in holidays.

tip-how-often = How often would you like a tip?

## Buttons of at most 25 characters.

tip-rate-1 = Once a week

tip-rate-2 = Twice a week

tip-rate-3 = 3 times a week

tip-stop = 🛑 No more tips

tip-pause = ⏸ 4 weeks break

tip-resume = ▶️ Start again

## Above the buttons with the times of day.

tip-what-time = What time?

## The state of the tips.

tip-off = You get no tips now.

# Variables:
#   $date (Date) - day of the next tip
#   $time (Time) - its time
tip-on = The next tip comes on { $date } at { $time }.

# Variables:
#   $date (Date) - the day on which the break ends
tip-paused = Break until { $date }.

tip-stopped = You get no more tips. You can always start again.

## Heading above a tip that arrives.

tip-of-the-week = 💡 A tip for you

## Answers to a tip, buttons of at most 20 characters.

tip-did = ✅ Did it

tip-hard = 😕 Too hard

tip-not-us = Not for us

tip-manage = ⚙️ Manage tips

## What the parent reads after the answer.

tip-thanks-did = How nice! Your child notices that.

tip-thanks-hard = Thank you. Make it smaller: five minutes is enough. Next week is fine too.

tip-thanks-not-us = Thank you. Not every tip suits every family. You will not get this tip again.
