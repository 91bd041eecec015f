# review: draft

### How Telegram shows the bot before a parent presses Start.

# At most 512 characters.
bot-description = Driehoek, velilerin Hollanda ilkokulunu kendi dillerinde anlamasına yardım eder. Okuldan gelen bir mektubu iletin ve kelimelerin anlamını okuyun. Evde nelerin faydalı olduğunu okuyun. Ücretsiz ve reklamsız.

# At most 120 characters.
bot-short-description = Hollanda ilkokulunu size kendi dilinizde anlatır.
