# review: draft

### Tips: one, two or three a week, when the parent wants them.

tip-title = Öneriler

tip-text = Size her hafta kısa bir öneri gönderebilirim. Öneri, çocuğunuzun yaşına uygundur. Akşam, gece ve tatilde hiçbir şey göndermem.

tip-how-often = Ne kadar sık öneri istersiniz?

## Buttons of at most 25 characters.

tip-rate-1 = Haftada 1 kez

tip-rate-2 = Haftada 2 kez

tip-rate-3 = Haftada 3 kez

tip-stop = 🛑 Artık öneri istemem

tip-pause = ⏸ 4 hafta ara

tip-resume = ▶️ Yeniden başla

## Above the buttons with the times of day.

tip-what-time = Saat kaçta?

## The state of the tips.

tip-off = Şu anda öneri almıyorsunuz.

# Variables:
#   $date (Date) - day of the next tip
#   $time (Time) - its time
tip-on = Sonraki öneri { $date } günü gelir. Saat: { $time }.

# Variables:
#   $date (Date) - the day on which the break ends
tip-paused = { $date } gününe kadar ara var.

tip-stopped = Artık öneri almayacaksınız. İstediğiniz zaman yeniden başlayabilirsiniz.

## Heading above a tip that arrives.

tip-of-the-week = 💡 Size bir öneri

## Answers to a tip, buttons of at most 20 characters.

tip-did = ✅ Yaptık

tip-hard = 😕 Çok zor

tip-not-us = Bize uygun değil

tip-manage = ⚙️ Öneri ayarları

## What the parent reads after the answer.

tip-thanks-did = Ne güzel! Çocuğunuz bunu hisseder.

tip-thanks-hard = Teşekkür ederim. Daha küçük bir adım da olur: Beş dakika yeter. Gelecek hafta da olur.

tip-thanks-not-us = Teşekkür ederim. Her öneri her aileye uymaz. Bu öneriyi bir daha göndermem.
