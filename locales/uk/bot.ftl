# review: draft

### How Telegram shows the bot before a parent presses Start.

# At most 512 characters.
bot-description = Driehoek допомагає батькам зрозуміти нідерландську початкову школу і пояснює рідною мовою. Перешліть лист від школи і прочитайте, що означають слова. Дізнайтеся, що допомагає вдома. Безкоштовно і без реклами.

# At most 120 characters.
bot-short-description = Нідерландська початкова школа: пояснення вашою мовою.
