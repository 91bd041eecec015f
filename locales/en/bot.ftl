# review: draft

### How Telegram shows the bot before a parent presses Start.

# At most 512 characters.
bot-description = Driehoek helps parents to understand the Dutch primary school, in their own language. Forward a letter from school and read what the words mean. Read what helps at home. Free, without advertising.

# At most 120 characters.
bot-short-description = The Dutch primary school, explained in your own language.
