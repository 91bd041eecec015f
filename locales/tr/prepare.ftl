# review: draft

### Preparing a talk: what a parent, and a child, want to say. The teacher gets the same messages in Dutch.

## The first screen.

# Variables:
#   $child (Text) - the first name of the child
prepare-title = { $child } hakkındaki görüşmeye hazırlık

prepare-text = Birkaç kısa soru. Bir cevap seçersiniz ya da kendiniz bir şey yazarsınız. Her soruyu atlayabilirsiniz. Yanlış cevap yoktur.

prepare-who-reads = Bunu sadece sınıfın öğretmenleri okur. Ancak siz onaylayınca okurlar.

prepare-until = Görüşmeye kadar her şeyi değiştirebilir ve silebilirsiniz.

# Variables:
#   $done (Count) - how many questions have an answer
#   $all (Count) - how many questions there are
prepare-progress = Cevaplanan: { $done } / { $all }.

# Variables:
#   $done (Count) - how many questions for the child have an answer
#   $all (Count) - how many questions there are for the child
prepare-progress-child = Çocuğunuzun cevapladığı: { $done } / { $all }.

## Buttons of the first screen, at most 35 characters.

prepare-begin = ▶️ Başla

prepare-go-on = ▶️ Devam et

prepare-child-page = 🧒 Çocuğunuzun sayfası

prepare-read = 👀 Öğretmen bunu okur

prepare-table = 📄 Görüşmede göstermek için

prepare-delete = 🗑 Her şeyi sil

## On every question.

# Variables:
#   $step (Count) - which question this is
#   $steps (Count) - how many questions there are
prepare-step = Soru { $step } / { $steps }.

prepare-pick = Uyanlara dokunun. Birden fazla seçebilirsiniz.

prepare-child-text = Bunu çocuğunuzla birlikte yapın. Üç resim veya bir cümle yeter.

prepare-your-words = Kendi sözleriniz:

prepare-taken-back = Bir şeyi değiştirdiniz. Öğretmen bunu ancak siz yeniden onaylayınca okuyabilir.

## Buttons of a question, at most 35 characters.

prepare-own = ✏️ Kendi sözlerimle yaz

prepare-own-change = ✏️ Kendi sözlerimi değiştir

prepare-skip = Atla ➡️

prepare-stop = ⏸ Dur. Her şey kayıtlı.

## Writing in own words.

# Variables:
#   $most (Count) - how many characters the message may have
prepare-write = Şimdi tek bir mesaj yazın. En fazla { $most } karakter olabilir.

prepare-write-how = Kendi dilinizde yazın. Bunu kimse çevirmez. Öğretmen tam olarak yazdığınızı görür.

prepare-write-before = Şu anda bu yazıyor. Yeni mesajınız bunun yerine geçer.

prepare-kept = ✅ Kaydedildi.

# Variables:
#   $count (Count) - how many characters the message has
#   $most (Count) - how many it may have
#   $over (Count) - how many are too many
prepare-too-long = Bu mesaj biraz uzun. Mesajda { $count } karakter var. En fazla { $most } karakter olabilir. { $over } karakter fazla.

prepare-shorter = Mesajınız yukarıda, sohbette duruyor. Onu kısaltın ve bir kez daha gönderin.

## Buttons while writing, at most 35 characters.

prepare-not-now = Şimdi değil

prepare-drop-words = 🗑 Kendi sözlerimi sil

## What the teacher will read, before the parent approves it.

prepare-read-title = Öğretmen bunu okur

prepare-read-text = Önce sizin dilinizde yazar. Altında öğretmene giden Hollandaca metin yazar.

prepare-read-none = Henüz bir şey seçmediniz veya yazmadınız.

prepare-child-says = Çocuk bunu söylüyor

prepare-parent-says = Veli bunu söylüyor

# Variables:
#   $language (Text) - the language, as in "in het Oekraïens"
prepare-own-words = Kendi sözleriyle. Dil: { $language }. Bunu kimse çevirmedi.

prepare-own-words-same = Kendi sözleriyle.

prepare-not-approved = Öğretmen bunu henüz okuyamaz.

# Variables:
#   $date (Date) - the day on which the parent approved it
prepare-approved = Onay günü: { $date }. Öğretmen bunu okuyabilir.

prepare-moved = Çocuğunuz şimdi başka bir sınıfta. O sınıfın öğretmeni bunu okumaz. Burada artık değişiklik yapılamaz.

prepare-over = Görüşme başladı veya bitti. Burada artık değişiklik yapılamaz.

## Buttons, at most 35 characters.

prepare-approve = 👍 Tamam. Öğretmen bunu okuyabilir.

prepare-change = ✏️ Bir şeyi değiştir

## Deleting.

prepare-delete-title = Her şey silinsin mi?

prepare-delete-text = O zaman bütün cevaplarınız silinir, çocuğunuzun cevapları da. Öğretmen bunların hiçbirini artık okuyamaz.

prepare-delete-yes = Evet, her şeyi sil

prepare-delete-no = Hayır, kalsın

prepare-deleted = Her şey silindi.

## To show at the table. The child reads along, so worries and practical matters are left out.

prepare-table-title = Görüşmede göstermek için

prepare-table-text = Bunu görüşmede gösterebilirsiniz. Çocuğunuz da okur. Bu yüzden kaygılar ve pratik konular burada yazmaz.

prepare-pause = Ara verilmesini isteyebilirsiniz.

prepare-again = Kendi sözlerinizle bir kez daha sorabilirsiniz.

## The questions of the parent, each with the heading above the answers (at most 30 characters).
## The answers are buttons and sentences at once: the parent says them, the teacher reads them. At most 50 characters.

prepare-proud = Çocuğunuz neyle gurur duyuyor?

prepare-proud-name = Çocuğum bununla gurur duyuyor

prepare-proud-draw = Çocuğum resimde veya el işinde iyidir.

prepare-proud-read = Çocuğum okumayı sever.

prepare-proud-count = Çocuğum saymada veya hesapta iyidir.

prepare-proud-sport = Çocuğum sporda veya dansta iyidir.

prepare-proud-languages = Çocuğum birden fazla dil konuşur.

prepare-proud-home = Çocuğum evde güzel yardım eder.

prepare-proud-kind = Çocuğum başkalarına iyi davranır.

prepare-proud-brave = Çocuğum yeni şeyler yapmaya cesaret eder.

prepare-likes = Çocuğunuz neleri yapmayı sever?

prepare-likes-name = Çocuğum bunları sever

prepare-know = Öğretmenin çocuğunuzu iyi anlamasına ne yardım eder?

prepare-know-name = Bilmeniz iyi olur

prepare-know-time = Çocuğumun alışmak için zamana ihtiyacı var.

prepare-know-quiet = Çocuğum sessiz bir yerde en iyi çalışır.

prepare-know-move = Çocuğum çok hareket etmek ister.

prepare-know-shy = Çocuğum başta utangaçtır.

prepare-know-talks = Çocuğum konuşmayı sever ve çok konuşur.

prepare-know-dutch = Çocuğum Hollandacayı daha öğreniyor.

prepare-know-praise = Övgü çocuğuma yardım eder.

prepare-know-short = Kısa açıklama çocuğuma yardım eder.

prepare-hope = Bu okul yılı için ne umuyorsunuz?

prepare-hope-name = Bu yıl için umudum

prepare-hope-happy = Çocuğumun okula sevinçle gitmesini umuyorum.

prepare-hope-friends = Çocuğumun arkadaşlar edinmesini umuyorum.

prepare-hope-dutch = Çocuğumun iyi Hollandaca öğrenmesini umuyorum.

prepare-hope-read = Çocuğumun iyi okumayı öğrenmesini umuyorum.

prepare-hope-count = Çocuğumun hesabı iyi öğrenmesini umuyorum.

prepare-hope-brave = Çocuğumun cesaretinin artmasını umuyorum.

prepare-hope-alone = Çocuğumun daha çok şeyi kendi yapmasını umuyorum.

prepare-worry = Sizi kaygılandıran bir şey var mı?

prepare-worry-name = Kaygılarım

prepare-worry-note = Bunu sadece öğretmen okur. Çocuğunuz bunu görmez.

prepare-worry-friends = Arkadaşlık konusunda kaygım var.

prepare-worry-bullying = Zorbalık konusunda kaygım var.

prepare-worry-learning = Öğrenme konusunda kaygım var.

prepare-worry-language = Dil konusunda kaygım var.

prepare-worry-feeling = Çocuğumun duyguları konusunda kaygım var.

prepare-worry-home = Şu anda evde durum kolay değil.

prepare-worry-later = Bunu görüşmede anlatmak isterim.

prepare-worry-none = Şu anda bir kaygım yok.

prepare-contact = Öğretmenle nasıl iletişim kurmak istersiniz?

prepare-contact-name = Böyle iletişim isterim

prepare-contact-app = Uygulamadan mesaj almak isterim.

prepare-contact-phone = Telefonla aranmak isterim.

prepare-contact-mail = E-posta almak isterim.

prepare-contact-door = Kapıda kısaca konuşmak isterim.

prepare-contact-paper = Kâğıt üzerinde mektup almak isterim.

prepare-ask = Öğretmene ne sormak istersiniz?

prepare-ask-name = Bunu sormak isterim

prepare-ask-rules = Okul kuralları hakkında bir sorum var.

prepare-ask-language = Dil hakkında bir sorum var.

prepare-ask-behaviour = Davranış hakkında bir sorum var.

prepare-ask-friends = Arkadaşlar hakkında bir sorum var.

prepare-ask-homework = Ev ödevi hakkında bir sorum var.

prepare-ask-home = Evde nasıl yardım edebileceğimi bilmek isterim.

prepare-ask-support = Ek yardım hakkında bir sorum var.

prepare-ask-money = Para hakkında bir sorum var.

prepare-practical = Pratik konular var mı?

prepare-practical-name = Pratik konular

prepare-practical-note = Burada bir şey açıklamanız gerekmez. Bunu görüşmede konuşursunuz.

prepare-practical-allergy = Alerji hakkında konuşmak isterim.

prepare-practical-medicine = İlaçlar hakkında konuşmak isterim.

prepare-practical-food = Yemek hakkında konuşmak isterim.

prepare-practical-prayer = Dua ve ibadet hakkında konuşmak isterim.

prepare-practical-fetch = Çocuğumu başkasının almasını konuşmak isterim.

prepare-practical-address = İkinci bir adres hakkında konuşmak isterim.

prepare-talk = Görüşmede size ne yardım eder?

prepare-talk-name = Görüşmede bana bu yardım eder

prepare-talk-alone = Son 5 dakika çocuğum olmadan konuşmak isterim.

prepare-talk-aloud = Okumak zor. Lütfen bana sözle anlatın.

prepare-talk-hearing = İyi duymuyorum. Lütfen yavaş ve açık konuşun.

prepare-talk-sight = İyi görmüyorum. Lütfen bana okuyun.

prepare-talk-longer = Görüşme için daha çok zaman isterim.

prepare-talk-helper = Bana yardım edecek biri de gelecek.

prepare-talk-short = Kısa cümleler bana yardım eder.

## The child's own page. The child says it; small words, a picture first. Answers at most 28 characters.

prepare-learn = Nasıl öğrenmeyi severim?

prepare-learn-name = Böyle öğrenmeyi severim

prepare-learn-look = 👀 Bakarak

prepare-learn-listen = 👂 Dinleyerek

prepare-learn-do = ✋ Kendim yaparak

prepare-learn-play = 🎲 Oyunla

prepare-learn-book = 📖 Kitapla

prepare-learn-together = 👫 Birlikte

prepare-learn-alone = 🙂 Tek başıma

prepare-learn-quiet = 🤫 Sessiz olunca

prepare-good = Ben neleri iyi yaparım?

prepare-good-name = Bunları iyi yaparım

prepare-good-draw = 🎨 Resim çizmek

prepare-good-sport = ⚽ Spor

prepare-good-read = 📚 Okumak

prepare-good-count = 🔢 Hesap yapmak

prepare-good-sing = 🎵 Şarkı söylemek

prepare-good-build = 🧱 İnşa etmek

prepare-good-help = 🤝 Yardım etmek

prepare-good-tell = 💬 Anlatmak

prepare-hard = Benim için ne zor?

prepare-hard-name = Bunlar zor

prepare-hard-read = 📚 Okumak

prepare-hard-count = 🔢 Hesap yapmak

prepare-hard-write = ✏️ Yazmak

prepare-hard-sit = 🪑 Yerimde sakin oturmak

prepare-hard-ask = 🙋 Bir şey sormak

prepare-hard-dutch = 🗣 Hollandaca

prepare-hard-friends = 👫 Arkadaş edinmek

prepare-hard-noise = 🔊 Gürültü olunca

prepare-safe = Okulda ne zaman kendimi iyi hissederim?

prepare-safe-name = O zaman iyi hissederim

prepare-safe-friend = 👫 Bir arkadaşın yanında

prepare-safe-teacher = 🍎 Öğretmenin yanında

prepare-safe-quiet = 🤫 Ortam sakin olunca

prepare-safe-outside = 🌳 Dışarıda

prepare-safe-plan = 📅 Ne olacağını bilince

prepare-safe-language = 🗣 Kendi dilimi duyunca

prepare-safe-place = 🪑 Kendi yerimde

prepare-help = Nasıl yardım isterim?

prepare-help-name = Bu yardımı isterim

prepare-help-again = 🔁 Bir daha açıklama

prepare-help-time = ⏳ Daha çok zaman

prepare-help-picture = 🖼 Bir resim

prepare-help-child = 👫 Bir çocuğun yardımı

prepare-help-near = 🍎 Öğretmene yakın olmak

prepare-help-break = 🛋 Kısa bir ara

prepare-help-talk = 💬 Biraz konuşmak

prepare-help-try = 💪 Önce kendim denemek

## The sheet for the table and the form on paper: Dutch beside the family's language, on A4.

# Variables:
#   $child (Text) - the first name of the child
prepare-sheet-title = { $child } hakkında görüşme

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - when it begins
prepare-sheet-when = { $date }, saat { $time }

# Variables:
#   $teacher (Text) - the name of the teacher
prepare-sheet-teacher = Öğretmen: { $teacher }

## The order of the talk, each line with its minutes before it. At most 40 characters.

prepare-sheet-order = Görüşme böyle geçer

# Variables:
#   $minutes (Count) - how many minutes
prepare-sheet-minutes = { $minutes } dk.

prepare-sheet-begins = Hoş geldiniz. Çocuk başlar.

prepare-sheet-child = Çocuk anlatır.

prepare-sheet-parents = Veliler anlatır.

prepare-sheet-teacher-tells = Öğretmen anlatır.

prepare-sheet-together = Birlikte karar alınır.

prepare-slowly = Yavaş konuşulmasını isteyebilirsiniz.

## Above empty lines.

prepare-sheet-agreed = Birlikte aldığımız kararlar

## The form on paper, for a family without Telegram.

prepare-paper-text = Uyan kutulara çarpı koyun. İstediğinizi yanına yazın. Her soruyu atlayabilirsiniz.

prepare-paper-back = Bu kâğıdı öğretmene verin. Bunu sadece sınıfın öğretmenleri okur.

prepare-paper-own = Kendi sözlerinizle, kendi dilinizde:

prepare-paper-child = Çocuğunuzun sayfası
