# review: draft

### School words: what is found in a forwarded letter, and the list of all words.

# Variables:
#   $count (Count) - how many school words were found
letter-found-title = { PLURAL($count) ->
    [one] { $count } okul kelimesi buldum.
   *[other] { $count } okul kelimesi buldum.
}

letter-found-text = Daha fazla açıklama için bir kelimeye dokunun.

letter-none-title = Okul kelimesi bulamadım.

letter-none-text = Bu metinde bildiğim Hollandaca okul kelimesi yok. Bana rahatça başka bir mektup gönderebilirsiniz. Ya da bir düğme seçin. O zaman neler yapabildiğimi görürsünüz.

letter-near-title = Bu kelimelerden birini mi demek istediniz?

letter-cannot-read-title = Bunu okuyamıyorum.

letter-cannot-read-text = Fotoğraf, sesli mesaj veya çıkartma okuyamam. Yazıları ve .txt dosyalarını okurum. Bir kelime yazın. Ya da metni kopyalayıp bana gönderin.

letter-too-big-title = Bu dosya benim için çok büyük.

letter-too-big-text = En fazla 200 kB büyüklüğünde .txt dosyalarını okurum. Metnin bir bölümünü kopyalayıp bana gönderin.

letter-no-file-title = Dosyayı alamadım.

letter-no-file-text = Dosyayı bir kez daha gönderin. Ya da metni kopyalayıp bana gönderin.

letter-words-title = Okul kelimeleri

letter-words-text = Okuldan gelen bir mektubu veya mesajı bana iletin. Tek bir kelime de yazabilirsiniz. Ya da aşağıdan seçin.

letter-pick = Bir kelime seçin.

## Heading above what the parent can do about a word.

letter-do = Yapabilecekleriniz:

## Groups of words, buttons of at most 35 characters.

letter-group-a = Günler, saatler ve çocuk bakımı

letter-group-b = Okula gelmek ve gelmemek

letter-group-c = Okullar ve sınıflar

letter-group-d = Kişiler

letter-group-e = Görüşmeler ve bilgiler

letter-group-f = Öğrenmek ve testler

letter-group-g = Yardım ve sağlık

letter-group-h = Para, eşyalar ve kutlamalar
