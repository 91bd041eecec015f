# review: draft

### How Telegram shows the bot before a parent presses Start.

# At most 512 characters.
bot-description = برنامج Driehoek يساعد الأهل على فهم المدرسة الابتدائية في هولندا، بلغتهم. حوّلوا إليه رسالة من المدرسة واقرؤوا معنى الكلمات. واقرؤوا ما الذي يساعد في البيت. مجاني وبدون إعلانات.

# At most 120 characters.
bot-short-description = المدرسة الابتدائية في هولندا، بشرح بلغتكم.
