# review: draft

### Privacy: what is kept, seeing it, deleting it.

privacy-title = Sade sözlerle gizlilik

privacy-keeps = Sadece şunları saklarım: Telegram'ın size verdiği numara, diliniz, seçtiğiniz yaşlar, önerileriniz, kaydettikleriniz ve bulunan okul kelimelerinin listesi.

privacy-not = Adınızı ve telefon numaranızı saklamam. Gönderdiğiniz mektubu bir kez okurum. Sonra metni silerim.

privacy-who = Başkalarına hiçbir bilgi vermem. Telegram ise başka bir şirkettir ve kendi kuralları vardır.

privacy-choice = Neleri sakladığımı her zaman görebilirsiniz. Bunları her zaman sildirebilirsiniz.

## Buttons of at most 30 characters.

privacy-see = 📄 Bilgilerim

privacy-forget = 🗑 Her şeyi sil

privacy-data-title = Sizinle ilgili sakladıklarım

# Variables:
#   $number (Text) - the number of the chat at Telegram
privacy-data-number = Telegram'ın size verdiği numara: { $number }

# Variables:
#   $date (Date) - the day of the first contact
privacy-data-since = Başlangıç: { $date }

# Variables:
#   $count (Count) - cards saved
privacy-data-saved = { PLURAL($count) ->
    [one] Kaydedilen: { $count } kart
   *[other] Kaydedilen: { $count } kart
}

# Variables:
#   $count (Count) - tips received
privacy-data-tips = { PLURAL($count) ->
    [one] Gelen: { $count } öneri
   *[other] Gelen: { $count } öneri
}

# Variables:
#   $count (Count) - lists of words found in letters
privacy-data-lists = { PLURAL($count) ->
    [one] Mektuplardan çıkan kelime listeleri: { $count }
   *[other] Mektuplardan çıkan kelime listeleri: { $count }
}

privacy-forget-title = Sizinle ilgili her şey silinsin mi?

privacy-forget-text = O zaman sizinle ilgili hiçbir şey bilmem. Daha sonra /start ile her zaman yeniden başlayabilirsiniz. Eski mesajlar bu sohbette kalır. Sohbeti Telegram'da kendiniz silebilirsiniz.

privacy-forget-yes = 🗑 Evet, her şeyi sil

privacy-forget-no = Hayır, kalsın

privacy-forgotten = Sizinle ilgili her şey silindi. Her şey gönlünüzce olsun. /start ile yeniden başlayabilirsiniz.
