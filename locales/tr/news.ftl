# review: draft

### The school's newsletter in the parent's chat: what matters most, reading on, answering with a tap, what is on.

## The first line, which also shows on a locked telephone. At most 80 characters with usual names.

# Variables:
#   $from (Text) - the name of the school, or of the class: "4A"
#   $title (Text) - the title of the newsletter, as the school wrote it
news-title = { $from }: { $title }

## Lines of what matters most: the name of an announcement, the day and the hour. One line each.

# Variables:
#   $kind (Text) - the name of the announcement: "Schoolreis"
#   $when (Text) - the day, perhaps with the hour
news-line = • { $kind }: { $when }
# Variables:
#   $kind (Text) - the name of the announcement
news-line-plain = • { $kind }
# Variables:
#   $line (Text) - a line as above
news-line-changed = { $line } (değişti)
# Variables:
#   $line (Text) - a line as above
#   $names (Text) - first names of children, with commas
news-line-of = { $line } ({ $names })
# Variables:
#   $date (Date) - the day
#   $from (Time) - when it begins
#   $until (Time) - when it ends
news-hours = { $date }, saat { $from } – { $until }
# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour of it
news-hour = { $date }, saat { $time }
# Variables:
#   $date (Date) - the last day on which something can be done
news-until = en geç { $date }
# Variables:
#   $count (Count) - announcements that are not among the lines
news-more = { PLURAL($count) ->
    [one] Bu mesajda bir duyuru daha var. “Okumaya devam et” düğmesine dokunun.
   *[other] Bu mesajda { $count } duyuru daha var. “Okumaya devam et” düğmesine dokunun.
}
# Heading where brothers and sisters have different announcements.
news-for-all = Bütün çocuklarınız için
# Variables:
#   $names (Text) - first names of children, with commas; or "Voor al uw kinderen"
news-for = ({ $names })

## Lines of the message.

news-corrected = Dikkat: Okul bu mesajı değiştirdi. Doğrusu budur.
news-anew = Bir günle ilgili değişiklik var. Lütfen mesajı bir kez daha okuyun.
news-is-understood = ✔️ Bunu okudunuz ve anladınız.
news-nothing = Bu mesajda çocuklarınızla ilgili bir şey yok.
news-taken-back = Okul bu mesajı geri aldı. Bir şey yapmanız gerekmez.
news-read-text = Teşekkür ederiz. Okul, mesajı okuduğunuzu görür.

## Buttons under the message. At most 30 characters.

news-read-on = 📖 Okumaya devam et
news-sign-up = ✍️ Katılımı bildir
news-words = 🔎 Okul kelimelerini açıkla
news-letter = ✉️ Mektubun Hollandacası
# Variables:
#   $name (Text) - the name of an announcement
news-more-of = ▸ { $name }
# Variables:
#   $first (Text) - a short day: "di 01-12"; or what can be done
#   $second (Text) - the name of an announcement or of a child, or a title
news-button = { $first } · { $second }

## The Dutch letter and the school words in it.

news-letter-none = Okul bu mesaja bir mektup eklemedi.
news-words-title = Mektuptaki okul kelimeleri
news-words-none = Burada zor okul kelimesi yok.

## Dates for the own calendar.

news-dates-text = Takviminize neyi eklemek istersiniz?
news-dates-none = Burada artık yaklaşan bir gün yok.
news-file-all = 📅 Bütün günler birlikte
# In a calendar.
# Variables:
#   $name (Text) - the name of an announcement
#   $names (Text) - first names of children, with commas
news-event = { $name } ({ $names })

## Signing up and helping. Buttons of at most 40 characters.

news-sign-up-which = Neye katılmak istersiniz?
news-help-which = Hangi konuda yardım etmek istersiniz?
news-come-family = 👍 Evet, geleceğiz
news-not-come-family = 👎 Hayır, gelmeyeceğiz
news-undo-coming = ↩️ Cevabımı sil
# Variables:
#   $child (Text) - the first name of the child
news-undo-coming-child = ↩️ Cevabı sil: { $child }
news-undo-help = ↩️ Yardım edemeyeceğim
news-costs = 💶 Para hakkında bir sorum var
news-report = 🤒 Çocuğum hasta: okula bildir

## After a tap: short and warm.

# Variables:
#   $child (Text) - the first name of the child
news-coming = Ne güzel! Okul artık biliyor: { $child } gelecek.
news-coming-family = Ne güzel! Okul artık geleceğinizi biliyor.
news-how-many = Kaç kişi geleceksiniz?
# Variables:
#   $count (Count) - so many people come
news-coming-people = { PLURAL($count) ->
    [one] Ne güzel! Okul artık biliyor: bir kişi gelecek.
   *[other] Ne güzel! Okul artık biliyor: { $count } kişi gelecek.
}
# Variables:
#   $child (Text) - the first name of the child
news-not-coming = Teşekkür ederiz. Okul artık biliyor: { $child } gelmeyecek.
news-not-coming-family = Teşekkür ederiz. Okul artık gelmeyeceğinizi biliyor.
news-rather-not = Tamam. Okul artık biliyor.
news-helping-text = Ne güzel, teşekkür ederiz! Okul artık yardım edebileceğinizi biliyor. Biraz Hollandaca yeter.

## Why somebody does not come. Nobody has to say it.

news-why = Nedenini söylemek ister misiniz? Söylemeniz gerekmez. Cevabınızı sadece öğretmen görür.
news-why-costs = Teşekkür ederiz. Bunu sadece öğretmen görür. Siz ödemeseniz de çocuğunuz her zaman katılabilir.
news-why-other = Teşekkür ederiz. Bunu sadece öğretmen görür.

## Lines under an announcement: what was answered before.

# Variables:
#   $child (Text) - the first name of the child
news-is-coming = ✔️ { $child } gelecek.
# Variables:
#   $child (Text) - the first name of the child
news-is-not-coming = { $child } gelmeyecek. Okul biliyor.
news-is-coming-family = ✔️ Geleceğinizi söylediniz.
# Variables:
#   $count (Count) - so many people come
news-is-coming-people = { PLURAL($count) ->
    [one] ✔️ Bir kişi gelecek.
   *[other] ✔️ { $count } kişi gelecek.
}
news-is-not-coming-family = Gelmeyeceğinizi söylediniz. Okul biliyor.
news-is-rather-not = Tercih etmediğinizi söylediniz. Okul biliyor.
news-is-costs = Para hakkında bir sorunuz var. Bunu sadece öğretmen görür.
news-is-helping = ✔️ Yardım edebileceğinizi söylediniz. Okul biliyor.
news-is-call = 📞 Okul biliyor: telefonla konuşmak istiyorsunuz.

## The offer of a call.

news-call-ask = Okuldan sizi aramasını isteyeyim mi?
news-call-text = Okul artık biliyor: telefonla konuşmak istiyorsunuz. Okul sizinle iletişime geçer.
news-call-no-text = Tamam. Mesajı her zaman bir kez daha okuyabilirsiniz.

## What is on: entry in the main menu (at most 30 characters), and the list.

news-on = 📅 Okulda neler var?
news-on-title = Okulda neler var?
news-on-week = Bu hafta
news-on-week-none = Bu hafta başka bir şey yok.
news-on-month = Daha sonra
news-on-month-none = Önümüzdeki ay için henüz bir şey yok.
news-on-more = Daha fazlası da var. Takviminizde hepsini görürsünüz.

## Looking back.

news-past = 🗞️ Okuldan haberler
news-past-title = Okuldan haberler
news-past-text = Bunlar son mesajlar. Bir kez daha okumak için bir mesaja dokunun.
news-past-none = Okuldan henüz haber yok.
news-search = 🔍 Ara
news-search-title = Haberlerde ara
news-search-text = Bir kelime yazın, örneğin: gezi. Kelimenin tamamını veya bir parçasını yazabilirsiniz. Kendi dilinizde veya Hollandaca olabilir.
# Variables:
#   $word (Text) - what the parent typed
news-found-title = Aranan kelime: { $word }
news-found-text = Bu kelime şu mesajlarda geçiyor:
news-found-none = Bu kelimeyi bulamadım. Başka bir kelime deneyin.
news-search-again = 🔍 Bir kez daha ara

## The calendar on the own telephone. Buttons of at most 30 characters.

news-feed = 📲 Telefonumun takvimine ekle
# Variables:
#   $school (Text) - the name of the school
news-feed-name = Okul: { $school }
news-feed-title = Telefonunuzdaki takvim
news-feed-text = Okulun bütün önemli günlerini telefonunuzdaki takvimde görebilirsiniz. Yeni günler kendiliğinden eklenir.
news-feed-secret = Link gizlidir. Linki bilen herkes bu günleri görebilir. Linki kimseye vermeyin.
news-feed-make = 🔑 Link oluştur
news-feed-made = Bu sizin linkiniz. Linki sadece bir kez gösteririm. Şimdi kopyalayın:
news-feed-how = Telefonunuzdaki takvimi açın. Şunu seçin: link (URL) ile takvim ekle. Linki oraya yapıştırın.
# Variables:
#   $date (Date) - when the address was made
news-feed-since = Şu günden beri bir linkiniz var: { $date }. Linki kaybettiniz mi? O zaman yeni bir link oluşturun. Eski link artık çalışmaz.
news-feed-renew = 🔑 Yeni link oluştur
news-feed-end = 🗑️ Linki sil
news-feed-none = Okulunuzda bu şu anda mümkün değil.
