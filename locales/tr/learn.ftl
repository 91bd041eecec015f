# review: draft

### Cards about being involved at home.

learn-title = Evde nasıl yardım edilir?

learn-text = Kısa kartlar. Her kartta bu hafta yapabileceğiniz bir şey var. Bir konu seçin.

## Topics, buttons of at most 35 characters.

learn-topic-why = Neden faydalı?

learn-topic-ways = Nasıl katılabilirsiniz?

learn-topic-ages = Yaşa göre

learn-topic-careful = Nelere dikkat edilir?

learn-topic-talents = Yetenekler ve hayaller

learn-topic-contact = Okulla konuşmak

learn-topic-people = Kim kimdir, nasıl katılırsınız?

learn-topic-disagree = Aynı fikirde değilseniz

learn-topic-support = Çocuğunuz ek yardım alıyorsa

## Buttons of at most 35 characters.

learn-for-my-child = 👧 Çocuğumun yaşı için

learn-saved = ⭐ Kaydedilenler

learn-all-talents = 🎨 Sekiz yetenek

learn-choose-ages = Yaş seç

learn-save = ⭐ Kaydet

learn-unsave = Kaydı kaldır

learn-show-dutch = 🇳🇱 Hollandaca göster

learn-hide-dutch = Kendi dilimde göster

## Heading above the one thing to do.

learn-do = Bu hafta:

learn-pick = Bir kart seçin.

learn-ages-title = Hangi yaş için?

learn-saved-title = Kaydettikleriniz

learn-saved-none = Henüz bir şey kaydetmediniz. Bir kartta “Kaydet” düğmesine dokunun.

learn-talents-title = Sekiz yetenek

learn-talents-text = Çocuğunuzu ne mutlu eder? Birden fazla yetenek seçebilirsiniz. Bu bir test değildir, not da değildir.

## Heading above an idea to do together for one talent.

learn-talent-home = Evde birlikte:
