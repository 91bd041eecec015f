# review: draft

### The commands in Telegram's menu. At most 60 characters each.

command-start = Yeniden başla

command-menu = Menü

command-learn = Evde nasıl yardım edilir?

command-school = Okul nasıl işler?

command-words = Okul kelimeleri

command-tips = Haftalık öneriler

command-children = Çocuklarım

command-language = Başka bir dil seç

command-settings = Ayarlar

command-privacy = Neleri saklıyorum?

command-mydata = Bilgilerimi gör

command-forget = Benimle ilgili her şeyi sil

command-stop = Artık mesaj istemiyorum

command-help = Yardım
