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

message-leave-feast-late = Kural şudur: Dinî bayram en az 2 okul günü önceden bildirilir. Şimdi daha az zaman var. Okulu da arayın. Mesajı yine de gönderebilirsiniz.

message-leave-holiday-late = Kural şudur: Tatil için izin en az 8 hafta önceden istenir. Şimdi daha az zaman var. Bu yüzden okul hayır diyebilir. Mesajı yine de gönderebilirsiniz.

# Variables:
#   $count (Count) - the school days that are asked for
message-leave-holiday-long = Tatil için izin en fazla 10 okul günüdür. Bu istek { PLURAL($count) ->
    [one] { $count } okul günü
   *[other] { $count } okul günü
} için. Mesajı yine de gönderebilirsiniz.

# The attendance officer (leerplichtambtenaar) works for the municipality.
# Variables:
#   $count (Count) - the school days that are asked for
message-leave-officer = Bu istek { PLURAL($count) ->
    [one] { $count } okul günü
   *[other] { $count } okul günü
} için. Müdür, bir okul yılında en fazla 10 okul gününe karar verir. Daha fazla gün için belediyenin okula devam memuru (leerplichtambtenaar) karar verir. Bunun nasıl olduğunu okula sorun. Mesajı yine de gönderebilirsiniz.

# Variables:
#   $child (Text) - the child's first name
#   $kind (Text) - the name of the earlier message
#   $day (Date) - its day
message-already = Bu gün için daha önce bir mesaj gönderdiniz. Çocuk: { $child }. Mesaj: { $kind }, { $day }. Bunu değiştirmek ister misiniz?

# Variables:
#   $child (Text) - the child's first name
#   $kind (Text) - the name of the earlier message
#   $first (Date) - its first day
#   $last (Date) - its last day
message-already-days = Bu günler için daha önce bir mesaj gönderdiniz. Çocuk: { $child }. Mesaj: { $kind }, { $first } – { $last } (dahil). Bunu değiştirmek ister misiniz?

# A button: this message goes, and the earlier one counts no more.
message-replace = 🔁 Öncekinin yerine bu geçsin

# A child as it stands under a message.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class
message-child-of = { $child } ({ $group })

# Under a parent’s message. Names of parents are not known. Use "Kind: ..." where a name would change its ending.
# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-mother = Saygılarımla, çocuğun annesi. Çocuk: { $child }

# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-father = Saygılarımla, çocuğun babası. Çocuk: { $child }

# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-other = Saygılarımla, çocuğa bakan kişi. Çocuk: { $child }

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

message-deleted = Mesajınız geri alındı. Mesaj okulun sohbetine ulaşmıştı. Artık orada yok. Belki biri onu daha önce okudu.

message-on-its-way = Mesajınız şu anda okula gidiyor. Bir dakika sonra yeniden “Mesajı geri al” düğmesine dokunun.

message-stays = Bu mesaj okulun sohbetine ulaştı. Artık geri alınamaz. Yeni bir mesaj gönderebilirsiniz.

# After a message was taken back that took the place of an earlier one.
# Variables:
#   $kind (Text) - the name of the earlier message
message-counts-again = Önceki mesajınız şimdi yeniden geçerli: { $kind }.
