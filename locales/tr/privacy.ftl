# review: draft

### Privacy: what is kept, seeing it, deleting it.

privacy-title = Sade sözlerle gizlilik

privacy-keeps = Sadece şunları saklarım: Telegram'ın size verdiği numara, diliniz, seçtiğiniz yaşlar, önerileriniz, kaydettikleriniz ve bulunan okul kelimelerinin listesi.

privacy-school = Okuldan gelen bir mektupla bağlantı kurdunuz mu? O zaman şunları da bilirim: okulu, çocuğunuzun adını ve sınıfını (groep), bir de çocuğun nesi olduğunuzu. Okul, bağlantınız olduğunu görür. Okul, burada ne okuduğunuzu görmez.

privacy-messages = Okula bir şey yazıyor musunuz ya da okuldan bir mesaj okuyor musunuz? O zaman mesajlarınızı, cevapları ve neye dokunduğunuzu saklarım. Bu, okul yılının sonuna kadar sürer. Mesajı sadece mesajın gittiği kişiler okur.

privacy-not = Kendi adınızı ve telefon numaranızı saklamam. Gönderdiğiniz mektubu bir kez okurum. Sonra metni silerim.

privacy-unread = Bazen bir mesajı işleyemem. O zaman hatayı bulabilmemiz için o mesajı yedi gün saklarım. Sonra silerim.

privacy-who = Başkalarına hiçbir bilgi vermem. Telegram ise başka bir şirkettir ve kendi kuralları vardır.

privacy-choice = Neleri sakladığımı her zaman görebilirsiniz. Bunları her zaman sildirebilirsiniz.

## Only for a parent who is connected with a school, and where the school has filled it in.

# Variables:
#   $school (Text) - the name of the school
#   $contact (Text) - whom to ask about privacy at this school
privacy-contact = Gizlilik sorunuz için ({ $school }): { $contact }

# Variables:
#   $school (Text) - the name of the school
#   $route (Text) - how to complain about this school
privacy-complaint = Şikâyet için ({ $school }): { $route }

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

# Variables:
#   $count (Count) - questions about a talk that have an answer
privacy-data-prepared = { PLURAL($count) ->
    [one] Görüşmeye hazırlık: { $count } soru
   *[other] Görüşmeye hazırlık: { $count } soru
}

# Variables:
#   $count (Count) - messages to the school, with its answers
privacy-data-messages = Okulla mesajlar: { $count }

# Variables:
#   $child (Text) - the first name of a child
#   $school (Text) - the name of its school
privacy-data-child = Çocuk: { $child }, { $school }

privacy-data-code = Okuldan gelen bir davet cevabınızı bekliyor.

privacy-forget-title = Sizinle ilgili her şey silinsin mi?

privacy-forget-text = O zaman sizinle ilgili hiçbir şey bilmem. Daha sonra /start ile her zaman yeniden başlayabilirsiniz. Eski mesajlar bu sohbette kalır. Sohbeti Telegram'da kendiniz silebilirsiniz.

## Only for a parent who is connected with a school.

privacy-forget-school = O zaman okul, bağlantınızın artık olmadığını görür. Okulun kendi sakladığı bilgiler okulda kalır.

privacy-forget-yes = 🗑 Evet, her şeyi sil

privacy-forget-no = Hayır, kalsın

privacy-forgotten = Sizinle ilgili her şey silindi. Her şey gönlünüzce olsun. /start ile yeniden başlayabilirsiniz.
