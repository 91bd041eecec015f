# review: draft

### Tips: one, two or three a week, when the parent wants them.

tip-title = Tips

tip-text = Ik kan u elke week een korte tip sturen. Een tip past bij de leeftijd van uw kind. Ik stuur niets in de avond, in de nacht of in de vakantie.

tip-how-often = Hoe vaak wilt u een tip?

## Buttons of at most 25 characters.

tip-rate-1 = 1 keer per week

tip-rate-2 = 2 keer per week

tip-rate-3 = 3 keer per week

tip-stop = 🛑 Geen tips meer

tip-pause = ⏸ 4 weken pauze

tip-resume = ▶️ Weer beginnen

## Above the buttons with the times of day.

tip-what-time = Hoe laat?

## The state of the tips.

tip-off = U krijgt nu geen tips.

# Variables:
#   $date (Date) - day of the next tip
#   $time (Time) - its time
tip-on = De volgende tip komt op { $date } om { $time } uur.

# Variables:
#   $date (Date) - the day on which the break ends
tip-paused = Pauze tot { $date }.

tip-stopped = U krijgt geen tips meer. U kunt altijd weer beginnen.

## Heading above a tip that arrives.

tip-of-the-week = 💡 Een tip voor u

## Answers to a tip, buttons of at most 20 characters.

tip-did = ✅ Gedaan

tip-hard = 😕 Te moeilijk

tip-not-us = Niet voor ons

tip-manage = ⚙️ Tips instellen

## What the parent reads after the answer.

tip-thanks-did = Wat fijn! Uw kind merkt dat.

tip-thanks-hard = Dank u. Maak het kleiner: vijf minuten is genoeg. Volgende week mag ook.

tip-thanks-not-us = Dank u. Niet elke tip past bij elk gezin. U krijgt deze tip niet meer.
