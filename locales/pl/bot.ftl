# review: draft

### How Telegram shows the bot before a parent presses Start.

# At most 512 characters.
bot-description = Driehoek pomaga rodzicom zrozumieć szkołę podstawową w Holandii, w ich własnym języku. Proszę przesłać list ze szkoły i przeczytać, co znaczą słowa. Można też przeczytać, co pomaga w domu. Bezpłatnie i bez reklam.

# At most 120 characters.
bot-short-description = Szkoła podstawowa w Holandii, wyjaśniona w Państwa języku.
