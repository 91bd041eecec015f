# review: draft

### Help, and the answer to what the bot does not know.

help-title = Yapabildiklerim

help-letter = Okuldan gelen bir mektubu bana iletin. Okul kelimelerini açıklarım.

help-code = Okuldan kodlu bir mektup aldınız mı? Kodu buraya yazın. O zaman hangi çocuk için yardım ettiğimi bilirim.

help-word = Tek bir kelime yazın, örneğin “studiedag” (öğretmenlerin eğitim günü). Onu açıklarım.

help-learn = Evde yardım etmek hakkında kısa kartlar okuyun.

help-tour = Hollanda'da okulun nasıl işlediğini okuyun.

help-tips = Haftada bir öneri isteyin.

help-human = Çocuğunuzla ilgili bir sorunuz mu var? Öğretmene sorun. Tehlike mi var? 112'yi arayın.

help-unknown = Bunu bilmiyorum.

## One line to each family after the program was off for more than a day: messages may be lost.

# Variables:
#   $date (Date) - the day until which messages may be lost
help-gap = Bir süre bana ulaşılamadı. Bana { $date } gününden önce bir şey gönderdiniz mi? O zaman lütfen bir kez daha gönderin.
