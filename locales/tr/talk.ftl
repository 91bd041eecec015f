# review: draft

### Talks at school: the invitation, choosing a time, changes, reminders.

## The kind of talk, with the Dutch term.

talk-start = tanışma görüşmesi (startgesprek)

talk-progress = on dakikalık görüşme (tienminutengesprek)

## The invitation. Sent as a message: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-title-start = { $child } hakkında tanışma görüşmesi (startgesprek)

# Variables:
#   $child (Text) - the first name of the child
talk-title-progress = { $child } hakkında on dakikalık görüşme (tienminutengesprek)

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-start = { $child } hakkındaki tanışma görüşmesine (startgesprek) davetlisiniz. Görüşme { $teachers } ile olacak.

# Variables:
#   $teachers (Text) - the names of the teachers
#   $child (Text) - the first name of the child
talk-invited-progress = { $child } hakkında kısa bir görüşmeye davetlisiniz. Görüşme { $teachers } ile olacak.

# Variables:
#   $minutes (Count) - how long the talk takes
talk-minutes = { PLURAL($minutes) ->
    [one] Görüşme { $minutes } dakika sürer.
   *[other] Görüşme { $minutes } dakika sürer.
}

# Variables:
#   $child (Text) - the first name of the child
talk-child-along = { $child } da sizinle gelebilir.

# Variables:
#   $child (Text) - the first name of the child
talk-child-home = { $child } gelmese de olur.

talk-good-news = Bu kötü bir haber değil. Bu davet bütün velilere gider.

talk-no-wrong = Yanlış cevap yoktur. Çocuğunuzu en iyi siz tanırsınız.

talk-hope = Gelmenizi umarız. Gelemiyor musunuz? O zaman birlikte başka bir yol buluruz.

# Variables:
#   $child (Text) - the first name of the child
talk-again = { $child } hakkındaki görüşmenin saati henüz belli değil. Birlikte bir saat seçelim mi?

## Groep 8 has an information evening as well.

talk-groep-8 = Groep 8'de ortaokul ve lise (middelbare school) hakkında bilgi akşamı (informatieavond) da olur. O akşam başka bir gündedir.

## Before the times can be chosen.

# Variables:
#   $date (Date) - the day from which a time can be chosen
#   $time (Time) - the hour
talk-soon = Saat seçimi { $date } günü, saat { $time } olunca başlar. O zaman bir mesaj alırsınız.

## Buttons under the invitation, at most 30 characters.

talk-choose = 🗓 Saat seç

talk-what = ❓ Bu görüşme nedir?

talk-how = ➡️ Görüşme nasıl geçer?

talk-cannot = Gelemiyorum

talk-ask = 🙋 Öğretmene bir şey sor

talk-word = 📖 Bu kelime ne demek?

## Explained in two taps: what it is, how it goes.

talk-what-start-title = Tanışma görüşmesi (startgesprek) nedir?

talk-what-start-text = Siz, çocuğunuz ve öğretmen birbirinizi tanırsınız. Siz çocuğunuzu anlatırsınız. Çocuğunuz da anlatır. Öğretmen dinler ve bu okul yılını anlatır.

talk-what-start-why = Böylece öğretmen, çocuğunuzun neye ihtiyacı olduğunu bilir. Siz de kime soru sorabileceğinizi bilirsiniz. Sonunda birlikte kararlar alırsınız.

talk-what-progress-title = On dakikalık görüşme (tienminutengesprek) nedir?

talk-what-progress-text = Öğretmenle kısaca konuşursunuz. Okulda derslerin ve oyunun nasıl gittiğini duyarsınız. Siz de evde nasıl gittiğini anlatırsınız.

talk-what-progress-why = Siz de soru sorabilirsiniz. On dakika kısa mı geldi? O zaman yeni bir randevu alırsınız.

talk-how-title = Görüşme nasıl geçer?

talk-how-first = Önce çocuğunuz anlatır. Sonra siz anlatırsınız. Ondan sonra öğretmen anlatır.

talk-how-language = Kendi dilinizde anlatabilirsiniz. Yardımı olacaksa bir tercüman isteyin. Bir çocuğun tercümanlık yapması hiçbir zaman gerekmez.

talk-how-pause = Ara verilmesini isteyebilirsiniz. Her zaman şunu sorabilirsiniz: Bunu bir kez daha söyler misiniz?

talk-how-end = Öğretmen zamana dikkat eder. Başka veliler de bekler. Daha konuşmak ister misiniz? O zaman yeni bir randevu alırsınız.

talk-how-alone = Çocuğunuz yokken bir şey söylemek ister misiniz? Bu mümkün. Bunu görüşmeden önce, hazırlık yaparken yazın.

## Choosing a day and an hour.

# Variables:
#   $child (Text) - the first name of the child
talk-days-title = { $child } hakkındaki görüşme için bir gün seçin

# Variables:
#   $teachers (Text) - the names of the teachers
talk-days-text = Boş saatleri görüyorsunuz. Görüşme { $teachers } ile olur.

# Variables:
#   $count (Count) - how many times
talk-days-wished = { PLURAL($count) ->
    [one] { $count } seçenek isteğinize uyuyor.
   *[other] { $count } seçenek isteğinize uyuyor.
}

# Variables:
#   $date (Date) - a day
#   $count (Count) - how many times are free on it
talk-day-button = { $date } · { PLURAL($count) ->
    [one] { $count } seçenek
   *[other] { $count } seçenek
}

# Variables:
#   $date (Date) - the day
talk-times-title = { $date }: bir saat seçin

talk-morning = Sabah

talk-afternoon = Öğleden sonra

talk-evening = Akşam

## The button of a time: hour, and a sign for video only, telephone only, or beside the talk of a brother or sister.

# Variables:
#   $time (Time) - the hour at which the talk begins
talk-time-button = Saat { $time }

# Variables:
#   $time (Time) - the hour at which the talk begins
#   $teacher (Text) - with which teacher
talk-time-with = Saat { $time }, { $teacher }

# Variables:
#   $child (Text) - the first name of the brother or sister
talk-beside = 🧒 { $child } hakkındaki görüşmeye yakın bir saat.

talk-taken-title = Bu saat az önce doldu.

talk-taken-text = Bu saati başka biri seçti. Şu saatler hâlâ boş.

# Variables:
#   $child (Text) - the first name of the other child
#   $date (Date) - the day of that talk
#   $time (Time) - its hour
talk-elsewhere = O saatte { $child } hakkında bir görüşmeniz zaten var: { $date }, saat { $time }. Başka bir saat seçin.

talk-none-title = Şu anda bütün saatler dolu.

talk-none-text = Öğretmen sizinle birlikte başka bir saat arar. 3 okul günü içinde haber alırsınız. Bir saat boşalırsa burada görürsünüz.

talk-none-fit-title = İsteğinize uyan boş bir saat yok.

talk-none-fit-text = Bütün saatlere bakın ya da öğretmenden başka bir saat isteyin.

talk-all-times = 👀 Bütün saatleri göster

talk-joint = Bu çocuk için tek bir görüşme var. Öğretmen sizinle birlikte uygun bir saat arar. Bunu buradan isteyin.

talk-closed-title = Artık saat seçilemiyor.

talk-closed-text = Yine de konuşmak ister misiniz? Bu mümkün. Öğretmene sorun.

## The wishes. Buttons, at most 30 characters; a sign stands before what is chosen.

talk-wish = ⚙️ Size ne uyar?

talk-wish-title = Size ne uyar?

talk-wish-text = Size uyanlara dokunun. O zaman sadece o saatleri görürsünüz. Bir daha dokununca seçim kalkar. Hiçbir şey açıklamanız gerekmez.

talk-monday = Pazartesi

talk-tuesday = Salı

talk-wednesday = Çarşamba

talk-thursday = Perşembe

talk-friday = Cuma

talk-saturday = Cumartesi

talk-sunday = Pazar

# Variables:
#   $time (Time) - an hour
talk-wish-from = Başlangıç: en erken { $time }

# Variables:
#   $time (Time) - an hour
talk-wish-until = Bitiş: en geç { $time }

talk-site = 🏫 Okulda

talk-video = 💻 Görüntülü

talk-phone = 📞 Telefonla

talk-wish-without = 🚫 Bana uymayan günler

talk-wish-without-title = Hangi günler size uymaz?

talk-wish-without-text = Bir güne dokunun. O zaman o günün saatlerini görmezsiniz.

talk-wish-clear = Bütün istekleri sil

talk-wish-show = ✅ Saatleri göster

## When the school makes the plan.

# Variables:
#   $date (Date) - until when wishes can be given
talk-plan-text = Okul bütün veliler için bir plan yapar. Size neyin uyduğunu { $date } gününe kadar söyleyebilirsiniz. Sonra size bir görüşme saati verilir. Bu saat uymazsa başka bir saat seçersiniz.

talk-plan-send = ✅ İsteklerimi gönder

talk-plan-sent-title = Teşekkür ederiz. İstekleriniz okula ulaştı.

talk-plan-sent-text = Saati bildiren bir mesaj alırsınız.

## The talk that is booked. Lines with a label.

talk-booked-title = Randevunuz hazır!

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
talk-when = 🗓 { $date }, saat { $time }

# Variables:
#   $place (Text) - the room
talk-where = 📍 { $place }

# Variables:
#   $school (Text) - the name of the school
talk-where-school = 📍 { $school }. Öğretmen gelip sizi alır. Ya da kapıda sorun.

talk-where-video = 💻 Görüntülü. Öğretmen size bir link gönderir.

talk-where-phone = 📞 Öğretmen sizi arar.

# Variables:
#   $teacher (Text) - the name of the teacher
talk-with = 👩‍🏫 { $teacher }

# Variables:
#   $child (Text) - the first name of the child
talk-about = 🧒 { $child }

# Variables:
#   $who (Text) - who comes, with commas
talk-who-come = 👪 Gelecekler: { $who }

talk-before = Görüşmeden önce size bir mesaj daha göndeririz.

## Buttons under the booked talk, at most 30 characters.

talk-prepare = ✏️ Görüşmeye hazırlan

talk-file = 📅 Takvimime ekle

talk-change = 🔄 Başka saat

talk-who = 👪 Kimler gelecek?

talk-interpreter = 🗣 Tercüman

talk-cancel = ❌ Görüşmeyi iptal et

## Who comes along. Buttons, at most 30 characters.

talk-who-title = Kimler gelecek?

talk-who-text = Gelecek kişilere dokunun. Bu adımı atlayabilirsiniz.

talk-guest-mother = Anne

talk-guest-father = Baba

talk-guest-carer = Çocuğa bakan başka biri

talk-guest-grandparent = Büyükanne veya büyükbaba

# Variables:
#   $child (Text) - the first name of the child
talk-along-title = { $child } da gelecek mi?

talk-along-yes = Çocuğum gelecek

talk-along-no = Çocuğum gelmeyecek

talk-along-unsure = Henüz bilmiyorum

talk-along-together = Çocuğunuz kararsız mı? Öğretmenle konuşun. Neyin iyi olduğuna birlikte karar verirsiniz.

talk-done = ✅ Tamam

## The interpreter.

talk-interpreter-title = Tercüman ister misiniz?

talk-interpreter-text = Tercüman, sizin ve öğretmenin söylediklerini çevirir. Okul bir tercüman bulmaya çalışır. Bu her zaman olmaz. Bir çocuk veya kardeş hiçbir zaman tercümanlık yapmaz.

talk-interpreter-none = Tercüman gerekmez

talk-interpreter-phone = 📞 Telefonda tercüman

talk-interpreter-video = 💻 Görüntülü tercüman

talk-interpreter-site = 🏫 Okulda tercüman

talk-interpreter-own = Yanımda birini getiririm

# Variables:
#   $language (Text) - the name of the language, in itself
talk-interpreter-for = Tercümanın dili: { $language }

talk-interpreter-longer = Tercümanla görüşme daha uzun sürer. Yeterince uzun bir zaman seçin.

talk-interpreter-requested = 🗣 Okul bir tercüman arıyor.

talk-interpreter-booked = 🗣 Görüşmede tercüman olacak.

talk-interpreter-impossible = 🗣 Okul bu saat için tercüman bulamadı.

talk-interpreter-move = Her şeyi rahatça söyleyebilmenizi isteriz. Başka bir saat seçin ya da tercümansız gelin.

## Moving and cancelling.

talk-moved-title = Yeni saat kesinleşti.

talk-cancel-title = Görüşme iptal edilsin mi?

talk-cancel-text = Başka bir saat de seçebilirsiniz. Ya da öğretmenle telefonda konuşabilirsiniz.

talk-cancel-yes = Evet, iptal et

talk-cancel-no = Hayır, kalsın

talk-cancelled-title = Görüşme iptal edildi.

talk-cancelled-text = Artık hatırlatma almazsınız. Yeniden bir saat seçebilirsiniz.

## The school did something. Messages: the first line shows on a locked telephone.

# Variables:
#   $child (Text) - the first name of the child
talk-proposed-title = { $child } hakkındaki görüşme için bu saat size uyar mı?

# Variables:
#   $child (Text) - the first name of the child
talk-planned-title = { $child } hakkındaki görüşmenizin saati

# Variables:
#   $child (Text) - the first name of the child
talk-by-school-title = Okul size bir randevu verdi: { $child } hakkında görüşme

# Variables:
#   $child (Text) - the first name of the child
talk-off-title = { $child } hakkındaki görüşme şimdilik yapılamıyor

talk-why-ill = Öğretmen hasta.

talk-why-moved = Öğretmenin görüşmeyi başka bir zamana alması gerekiyor.

talk-why-closed = Okul o gün kapalı.

talk-sorry = Özür dileriz. Sizinle birlikte yeni bir saat bulmak isteriz.

talk-accept = ✅ Evet, uyar

talk-other-time = 🔄 Başka bir saat seç

talk-accepted-title = Ne güzel, görüşmek üzere!

# Variables:
#   $minutes (Count) - how late the teacher is
talk-late-title = { PLURAL($minutes) ->
    [one] Öğretmen { $minutes } dakika gecikecek.
   *[other] Öğretmen { $minutes } dakika gecikecek.
}

talk-late-text = Acele etmeniz gerekmez. Görüşmeniz biraz daha geç başlar.

# Variables:
#   $child (Text) - the first name of the child
talk-missed-title = { $child } hakkındaki görüşmede sizi göremedik

talk-missed-text = Sorun değil. Her zaman beklenmedik bir şey olabilir. Yeni bir saat seçmek ister misiniz?

## Reminders.

# Variables:
#   $child (Text) - the first name of the child
#   $date (Date) - the day
#   $time (Time) - the hour
talk-remind = { $child } hakkındaki görüşmeniz { $date } günü. Saat: { $time }.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-tomorrow = { $child } hakkındaki görüşmeniz yarın. Saat: { $time }.

# Variables:
#   $child (Text) - the first name of the child
#   $time (Time) - the hour
talk-remind-today = { $child } hakkındaki görüşmeniz bugün. Saat: { $time }.

talk-remind-cannot = Gelemiyor musunuz? “Başka bir saat seç” düğmesine dokunun.

talk-come = 👍 Geleceğim

talk-come-thanks = Ne güzel, görüşmek üzere!

## Cannot come.

talk-cannot-title = Gelememenize üzüldük.

talk-cannot-text = Başka bir yol size daha mı uygun? Görüşme görüntülü veya telefonla da olabilir.

talk-cannot-really = Benim için mümkün değil

talk-declined-title = Öğretmen artık gelemeyeceğinizi biliyor.

talk-declined-text = Bu da olur. İsterseniz daha sonra buradan yine bir saat seçebilirsiniz.

## Asking the teacher.

talk-ask-title = Öğretmenden ne istersiniz?

talk-ask-time = Başka bir saat arıyorum

talk-ask-call = Beni arar mısınız?

talk-ask-interpreter = Başka bir tercüman isterim

talk-ask-teacher = Başka bir öğretmen isterim

talk-ask-apart = Diğer veliden ayrı olsun

talk-asked-title = Öğretmene ilettik.

talk-asked-text = 3 okul günü içinde okuldan haber alırsınız. Hiçbir şey açıklamanız gerekmez.

## Two households. Nobody is told who booked.

talk-share-title = Diğer veli de bu görüşmeye katılabilir mi?

talk-share-text = Evet derseniz, diğer veli görüşmenin saatini görür. Hayır derseniz, diğer veli hiçbir şey görmez. Seçim yapmanız gerekmez.

talk-share-yes = Evet, katılabilir

talk-share-no = Hayır, katılmasın

talk-share-yes-done = Diğer veli artık katılabilir.

talk-share-no-done = Tamam. Diğer veli bu görüşmeyle ilgili hiçbir şey görmez.

# Variables:
#   $child (Text) - the first name of the child
talk-join-title = { $child } hakkındaki görüşmenin saati seçildi

talk-join-text = Siz de katılabilirsiniz. İsterseniz kendiniz için bir saat de seçebilirsiniz.

talk-join-site = 🏫 Okula gelirim

talk-join-video = 💻 Görüntülü katılırım

talk-join-phone = 📞 Telefonla katılırım

talk-join-no = Hayır, saati kendim seçerim

talk-joined-title = Bu görüşmeye katılıyorsunuz.

talk-join-stop = Katılmaktan vazgeçtim

## The calendar file.

# Variables:
#   $child (Text) - the first name of the child
talk-file-title = Okulda { $child } hakkında görüşme

talk-file-text = Dosyaya dokunun. O zaman görüşme takviminizde görünür. Saat değişirse buradan yeni bir dosya alın.

## My children.

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - its hour
talk-child-line = Görüşme: { $date }, saat { $time }

talk-child-open = 🗓 Öğretmenle görüşme

## Nothing to see any more.

talk-gone = Bu görüşme artık yok.

talk-held-title = Bu görüşme yapıldı.

## Button: a day that does or does not suit.

# Variables:
#   $date (Date) - the day
talk-without-day = { $date } günü
