# review: draft

### How Telegram shows the bot before a parent presses Start.

# At most 512 characters.
bot-description = Driehoek helpt ouders om de Nederlandse basisschool te begrijpen, in de eigen taal. Stuur een brief van school door en lees wat de woorden betekenen. Lees wat thuis helpt. Gratis, zonder reclame.

# At most 120 characters.
bot-short-description = De Nederlandse basisschool, uitgelegd in uw eigen taal.
