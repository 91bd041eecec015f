# review: draft

### The communication plan: what parents, child and teacher agreed in the talk. It is no contract and no judgement.

## A goal. Shown as a heading, and in a list; at most 45 characters.

plan-aim-read = Evde birlikte okumak

plan-aim-tell = Kendi dilinde anlatmak

plan-aim-words = Yeni kelimeler öğrenmek

plan-aim-sums = Hesap alıştırması yapmak

plan-aim-focus = Sakin çalışmak ve dikkatini vermek

plan-aim-friends = Birlikte oynamak ve arkadaş edinmek

plan-aim-ask = Soru sormaya cesaret etmek

plan-aim-time = Okula zamanında gelmek

plan-aim-homework = Ev ödevini planlamak

plan-aim-belong = Okula kendini ait hissetmek

plan-aim-well = Kendini iyi hissetmek

plan-aim-self = Kendi başına bir şeyler yapmak

## What the school does for a goal. One short sentence each.

plan-school-material = Okul eve bir kitap veya oyun verir.

plan-school-small = Öğretmen küçük bir grupta bir kez daha açıklar.

plan-school-steps = Öğretmen kısa ve açık adımlar verir.

plan-school-place = Çocuk sınıfta iyi bir yere oturur.

plan-school-buddy = Sınıftan başka bir çocuk yardım eder.

plan-school-praise = Öğretmen iyi giden şeyleri söyler.

plan-school-ask = Öğretmen çocuğa her hafta nasıl gittiğini sorar.

## What the parents do. One short sentence each.

plan-parents-read = Veli ve çocuk evde her gün on dakika birlikte okur.

plan-parents-talk = Veli ve çocuk evde kendi dillerinde okul hakkında konuşur.

plan-parents-praise = Veliler iyi giden şeyleri söyler.

plan-parents-place = Evde ödev için sakin bir yer ve belli bir saat vardır.

plan-parents-bed = Çocuk zamanında yatar ve okula zamanında gelir.

plan-parents-library = Veli ve çocuk birlikte kütüphaneye gider.

plan-parents-tell = Evde bir şey değişince veliler bunu öğretmene söyler.

## What the child does. One short sentence each.

plan-child-choose = Çocuk bir kitabı veya oyunu kendisi seçer.

plan-child-ask = Çocuk, zor gelince soru sorar.

plan-child-tell = Çocuk her gün evde okuldan bir şey anlatır.

plan-child-practise = Çocuk her gün on dakika alıştırma yapar.

plan-child-bag = Çocuk çantasını kendisi hazırlar.

plan-child-try = Çocuk önce kendisi dener.

plan-child-play = Çocuk başka bir çocuğa birlikte oynamayı teklif eder.

## How school and parents reach each other. At most 25 characters.

plan-channel-app = uygulamada mesaj

plan-channel-phone = telefon

plan-channel-mail = e-posta

plan-channel-face = okulda konuşmak

plan-channel-paper = kâğıt üzerinde mektup

## How often. One short sentence each.

plan-often-week = Veliler ve öğretmen her hafta kısaca konuşur.

plan-often-two-weeks = Veliler ve öğretmen iki haftada bir kısaca konuşur.

plan-often-month = Veliler ve öğretmen her ay konuşur.

plan-often-report = Veliler ve öğretmen her karneden sonra konuşur.

plan-often-needed = Veliler ve öğretmen gerektiğinde konuşur.

## Who begins. One short sentence each.

plan-starts-teacher = İletişimi öğretmen başlatır.

plan-starts-parents = İletişimi veliler başlatır.

plan-starts-both = İletişimi hem veliler hem öğretmen başlatabilir.

## What the contact is about. At most 25 characters.

plan-about-progress = öğrenme

plan-about-behaviour = sınıftaki davranış

plan-about-homework = ev ödevi

plan-about-well = çocuğun duyguları

plan-about-practical = pratik konular

## When a parent can be reached well. At most 25 characters.

plan-times-before = okuldan önce

plan-times-after = okuldan hemen sonra

plan-times-afternoon = öğleden sonra

plan-times-evening = saat 17:00'den sonra

## The summary: at most five of these and the sentences above.

# Variables:
#   $count (Count) - how many goals
#   $goals (Text) - the goals, with commas
plan-goals = { PLURAL($count) ->
    [one] Hedef: { $goals }.
   *[other] Hedefler: { $goals }.
}

# Variables:
#   $channel (Text) - how: "bellen"
plan-reached = Öğretmen size şöyle ulaşır: { $channel }.

# Variables:
#   $date (Date) - the day on which parents and teacher look back
plan-look-back = Veliler ve öğretmen { $date } günü nasıl gittiğine birlikte bakar.

## Own words of the teacher in a text of another language.

# Variables:
#   $words (Text) - Dutch words, as the teacher wrote them
plan-in-dutch = { $words } (Hollandaca)

## The message to the parent, and the same plan seen again.

# Variables:
#   $child (Text) - the first name of the child
plan-title = { $child } için birlikte aldığımız kararlar

plan-text = Öğretmenle birlikte bu kararları aldınız. Bu bir sözleşme değildir. Kararları her zaman değiştirebilirsiniz.

# Variables:
#   $child (Text) - the first name of the child
plan-none = { $child } için henüz karar yok. Kararları görüşmede öğretmenle birlikte alırsınız.

plan-ask = Böyle doğru mu?

## Labels of lines under the goals.

# Variables:
#   $date (Date) - by when
plan-by = Son gün: { $date }.

# Variables:
#   $topics (Text) - what the contact is about, with commas
plan-about = İletişimin konusu: { $topics }.

# Variables:
#   $channel (Text) - how: "bellen"
plan-to-school = Siz öğretmene şöyle ulaşırsınız: { $channel }.

# Variables:
#   $times (Text) - good times, with commas
plan-times = Size iyi ulaşılan zamanlar: { $times }.

plan-note = Ara sıra iyi giden şeyler hakkında kısa bir mesaj alırsınız.

plan-apart = Okul her veliye ayrı ayrı bilgi verir.

# Variables:
#   $date (Date) - the last day of the plan
plan-until = Bu kararlar { $date } gününe kadar geçerlidir.

## Who may read the plan. One short sentence each.

plan-visible-class = Bu kararları sadece sınıfın öğretmenleri görür.

plan-visible-care = Bu kararları sınıfın öğretmenleri ve destek koordinatörü (intern begeleider) görür.

## Buttons, at most 30 characters.

plan-agree = ✅ Evet, böyle iyi

plan-change = ✏️ Değişiklik istiyorum

plan-see = 📋 Kararlar

plan-see-new = 📋 Yeni kararlar

## After an answer.

plan-agreed = Teşekkür ederiz. Öğretmen, bunu onayladığınızı görür.

plan-agreed-before = Bunu onayladınız.

plan-changed = Teşekkür ederiz. Öğretmen, değişiklik istediğinizi görür ve sizinle iletişime geçer. Siz de arayabilirsiniz ya da okuldan sonra kısaca konuşabilirsiniz.

plan-changed-before = Değişiklik istiyorsunuz. Öğretmen bunu biliyor.

## An old message about a plan that has a newer version.

plan-replaced = Bu kararlar eski. Yeni kararlar alındı.

## Looking back, six to eight weeks after the talk.

# Variables:
#   $child (Text) - the first name of the child
plan-how-title = { $child } için alınan kararlar nasıl gidiyor?

plan-how-text = Her şeyi söyleyebilirsiniz. Doğru veya yanlış cevap yoktur.

## Buttons, at most 30 characters.

plan-how-well = 🙂 İyi gidiyor

plan-how-partly = 😐 Bir kısmı iyi gidiyor

plan-how-talk = 💬 Konuşmak istiyorum

## After the answer.

plan-thanks-well = Ne güzel! Öğretmen cevabınızı görür.

plan-thanks-partly = Teşekkür ederiz. Öğretmen cevabınızı görür ve neyin yardım ettiğine sizinle birlikte bakar.

plan-thanks-talk = Teşekkür ederiz. Öğretmen cevabınızı görür ve sizinle iletişime geçer.

## When the parent may expect news of how it goes.

# Variables:
#   $day (Date) - a school day
plan-news-on = Nasıl gittiğini en geç şu güne kadar öğrenirsiniz: { $day }.

plan-news-report = Nasıl gittiğini bir sonraki karneden (rapport) sonra öğrenirsiniz.
