# review: draft

### "Tell the teacher": what stands around the messages. The messages themselves are in tell.ftl.

## Buttons that lead here, at most 30 characters.

message-tell = ✉️ Öğretmene mesaj gönder

message-mine = 📨 Mesajlarım

## The menu.

message-start-title = Hangi çocuk hakkında?

message-start-none = Bu sohbete henüz bir çocuk bağlanmadı.

# Variables:
#   $child (Text) - the child's first name
message-menu-title = { $child } hakkında ne söylemek istersiniz?

message-menu-text = Kendi dilinizde seçersiniz. Okul bunu Hollandaca okur. Önce siz görürsünüz.

# Variables:
#   $phone (Text) - the telephone number of the school
message-menu-phone = Okulu her zaman arayabilirsiniz: { $phone }

message-heading-text = Bir mesaj seçin.

message-begin = ▶️ Başla

message-leave-ask = ❓ Kurallar hakkında sorum var

## The questions.

message-skip = Atla ➡️

message-show = 👀 Mesajı gör

message-drop = 🗑 Sil

message-dropped = Silindi. Okula hiçbir şey gitmez.

# Variables:
#   $date (Date) - the day
message-today = Bugün: { $date }

# Variables:
#   $date (Date) - the day
message-tomorrow = Yarın: { $date }

# Variables:
#   $date (Date) - the day
message-yesterday = Dün: { $date }

message-other-days = 📅 Başka bir gün

# Variables:
#   $date (Date) - the day
message-only-this-day = Sadece { $date }

message-months-text = Bir ay seçin.

message-days-text = Bir gün seçin.

message-hours-text = Önce saati seçin.

message-minutes-text = Şimdi dakikayı seçin.

# Variables:
#   $most (Count) - how many it may have
message-write = Şimdi kendi dilinizde tek bir mesaj yazın. En fazla { $most } karakter olabilir.

message-write-how = Okul, yazdığınızı aynen okur.

# Variables:
#   $most (Count) - how many it may have
message-write-value = Şimdi buraya yazın. En fazla { $most } karakter olabilir.

message-write-required = Bu mesaj için kendi sözleriniz gerekir.

message-write-before = Daha önce şunu yazdınız:

message-words-title = Bir şey eklemek ister misiniz?

# Variables:
#   $count (Count) - how many characters it has
#   $most (Count) - how many it may have
#   $over (Count) - how many are too many
message-too-long = Bu mesajda { $count } karakter var. En fazla { $most } karakter olabilir. { $over } karakter fazla.

message-shorter = Daha kısa gönderin. Metniniz sohbette duruyor.

message-photo-title = Mektubun fotoğrafını göndermek ister misiniz?

message-photo-text = Fotoğrafı şimdi buraya gönderin. Dikkat: Fotoğrafta isimler olabilir. Fotoğraf sadece çocuğunuzun öğretmenlerine gider. Biz fotoğrafı saklamayız. Ama fotoğraf öğretmenlerin sohbetlerinde kalır.

message-photo-kept = Fotoğraf mesajınızla birlikte gider.

message-photo-wanted = Bu bir fotoğraf değil. Bir fotoğraf gönderin ya da bunu atlayın.

# Under the photo that a teacher gets.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class; may be empty
message-photo-caption = Mesajla gelen fotoğraf. Çocuk: { $child } { $group }

# Variables:
#   $word (Text) - the word that was typed
message-known-title = “{ $word }” şu anlama gelir

message-known-text = Şimdi anlaşıldı mı?

message-known-enough = ✅ Evet, anladım

message-known-ask = ✉️ Yine de soracağım

message-fetching-title = Bunun için okulu arayın

message-fetching-text = Bu mesaj buradan gönderilemez. Okul bunu sizinle konuşmak ister.

## The preview.

message-preview-title = Bu doğru mu?

message-preview-own = Siz bunu söylüyorsunuz:

message-preview-dutch = Okul bunu okur:

# Variables:
#   $who (Text) - who reads it, with commas
message-preview-readers = Bunu okuyacak olanlar: { $who }.

message-to-teacher = sınıfın öğretmenleri

message-to-office = okul sekreterliği

message-to-head = müdür

message-to-contact = irtibat kişisi

message-send = ✅ Evet, gönder

message-change = ✏️ Değiştir

message-call-now = Okul bu mesajı belki zamanında okumaz. Okulu da arayın.

# Variables:
#   $phone (Text) - the telephone number of the school
message-call-number = Bunu telefonla da söyleyebilirsiniz: { $phone }

# Under a parent’s message. Names of parents are not known. Use "Kind: ..." where a name would change its ending.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class; may be empty
message-signed-mother = Saygılarımla, çocuğun annesi. Çocuk: { $child } ({ $group })

# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class; may be empty
message-signed-father = Saygılarımla, çocuğun babası. Çocuk: { $child } ({ $group })

# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class; may be empty
message-signed-other = Saygılarımla, çocuğa bakan kişi. Çocuk: { $child } ({ $group })

# Above words that a person wrote: nobody changed them.
# Variables:
#   $language (Text) - a language: "Arabisch"
message-as-written = Kendi sözleriyle (dil: { $language }), okul çevirmedi:

message-as-written-unknown = Kendi sözleriyle, okul çevirmedi:

## After sending.

message-sent-title = ✅ Gönderildi

# Variables:
#   $time (Time) - the hour
#   $date (Date) - the day
message-sent-text = Mesajınız gönderildi: { $date }, saat { $time }.

# Variables:
#   $date (Date) - the day
message-sent-open = En geç { $date } günü cevap alırsınız.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-sent-later = Okul mesajları şu zamandan sonra okur: { $date }, saat { $time }.

message-sent-urgent = Bu mesaj okula hemen gider. Okul onu belki daha sonra okur. Acil mi? Okulu arayın.

message-ill-again = 🤒 Yarın da hasta

message-ill-better = 🙂 Çocuğum iyileşti

message-ill-repeat = Çocuğunuz yarın hâlâ hasta mı? O zaman yeniden mesaj gönderin.

## My messages.

# Variables:
#   $child (Text) - the child's first name
message-thread-title = { $child } hakkında mesajlar

message-thread-none = Henüz mesaj yok.

# Variables:
#   $label (Text) - the name of the message
message-thread-draft = 📝 Henüz gönderilmedi: { $label }

message-state-sent = gönderildi

message-state-seen = görüldü

message-state-answered = cevap var

# Variables:
#   $label (Text) - the name of the message
#   $state (Text) - the state, in words
message-item = { $label } · { $state }

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-line-sent = Gönderildi: { $date }, saat { $time }.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-line-seen = Okul gördü: { $date }, saat { $time }.

message-line-not-seen = Okul henüz görmedi.

# Variables:
#   $child (Text) - the child's first name
message-answer-title = { $child } hakkında okuldan cevap

# Variables:
#   $kind (Text) - the name of the message
message-answer-to = Mesajınız: { $kind }

# Variables:
#   $name (Text) - who of the school, as parents know them
message-answer-from = { $name } yazıyor:

message-answer-from-school = Okul yazıyor:

# Variables:
#   $language (Text) - a language: "Arabisch"
message-answer-own = Okulun kendi sözleri (dil: { $language }):

message-answer-translation = Bunu bir bilgisayar çevirdi. Hata olabilir:

message-answer-back = ↩️ Cevap ver

message-read = 👀 Bütün yazışma

message-you-wrote = Siz şu cevabı yazdınız:

message-withdraw = 🗑 Mesajı geri al

message-withdrawn = Mesajınız geri alındı. Okul onu okumadı.

message-too-late = Okul bu mesajı zaten gördü. Artık geri alınamaz. Yeni bir mesaj gönderebilirsiniz.
