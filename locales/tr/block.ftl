# review: draft

### Messages from school to families. Each kind has a name (a heading, at most 30 characters), its main sentence, the same
### more simply (-simple), and one question (-ask, below it three short answers). Short sentences, one idea each, no blame.
### What the school typed itself ($which, $reason, $note, $place, $text) stays in Dutch; a remark about that is added.
### In a newsletter there is no child: a sentence that names the child or the group has a second form (-all) without them.

## Practise at home

block-practise-at-home-name = Evde alıştırma
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home = Çocuğunuz { $what ->
    [tables] çarpım tablosu çalışacak
    [reading] okuma alıştırması yapacak
    [spelling] kelimeleri doğru yazma alıştırması yapacak
    [topography] haritada yerleri öğrenecek
    [clock] saati okuma alıştırması yapacak
    [money] parayla hesap alıştırması yapacak
    [letters] harf alıştırması yapacak
   *[other] okul için alıştırma yapacak
}. Son gün: { $until }.
# Variables:
#   $until (Text) - the last day
#   $what (Word) - tables, reading, spelling, topography, clock, money, letters or other
block-practise-at-home-simple = Alıştırma: { $what ->
    [tables] çarpım tablosu
    [reading] okuma
    [spelling] kelimeleri doğru yazma
    [topography] haritada yerleri öğrenme
    [clock] saati okuma
    [money] parayla hesap yapma
    [letters] harfler
   *[other] okul için
}. Son gün: { $until }.
block-practise-at-home-ask = Çocuğunuz neyi çalışacak?
# Variables:
#   $days (Count) - times a week
#   $minutes (Count) - minutes
block-practise-often = Haftada { PLURAL($days) ->
    [one] bir kez
   *[other] { $days } kez
} { PLURAL($minutes) ->
    [one] bir dakika
   *[other] { $minutes } dakika
} yeter.
# Variables:
#   $how (Word) - aloud, say-fast, write, flashcards or video
block-practise-how = { $how ->
    [aloud] Çocuğunuz yüksek sesle okusun.
    [say-fast] Çocuğunuz cevapları hızlı ve yüksek sesle söylesin.
    [write] Çocuğunuz yazsın.
    [flashcards] Bir soru ve bir cevap olan kartlar kullanın.
   *[video] Videoyu birlikte izleyin.
}

## Homework

block-homework-due-name = Ev ödevi
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
#   $subject (Word) - language, maths, topography, history, english, verbs or other
block-homework-due = { $subject ->
    [language] Dil dersi için ev ödevi
    [maths] Matematik için ev ödevi
    [topography] Haritada yerler için ev ödevi
    [history] Tarih için ev ödevi
    [english] İngilizce için ev ödevi
    [verbs] Fiiller için ev ödevi
   *[other] Ev ödevi
}: { $do ->
    [learn] öğrenmek
    [make] yapmak
   *[bring] okula getirmek
}. Ödevin günü: { $deadline }.
# Variables:
#   $deadline (Text) - the day
#   $do (Word) - learn, make or bring
block-homework-due-simple = Ev ödevi: { $do ->
    [learn] öğrenmek
    [make] yapmak
   *[bring] okula getirmek
}. Hazır olacağı gün: { $deadline }.
block-homework-due-ask = Ev ödevi hangi gün için?

## A talk in front of the class

block-book-talk-name = Sınıfın önünde anlatmak
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
#   $talk (Word) - show-and-tell, book-talk or presentation
block-book-talk = { $date } günü { $child } sınıfın önünde { $talk ->
    [show-and-tell] bir sözlü sunum (spreekbeurt) yapacak
    [book-talk] bir kitap anlatacak (boekbespreking)
   *[presentation] bir sunum yapacak
}.
# Variables:
#   $child (Text) - first name
#   $date (Text) - the day
block-book-talk-simple = { $date }: { $child } sınıfın önünde bir şey anlatacak.
block-book-talk-ask = Çocuğunuz hangi gün sınıfın önünde anlatacak?
# Variables:
#   $minutes (Count) - minutes
block-book-talk-minutes = Bu, { PLURAL($minutes) ->
    [one] bir dakika
   *[other] { $minutes } dakika
} sürer.
block-book-talk-home = Evde kendi dilinizde de alıştırma yapabilirsiniz.

## Test week

block-test-week-name = Test haftası (toetsweek)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-test-week = { $group } sınıfının test haftası (toetsweek): { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-test-week-all = Test haftası (toetsweek): { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-test-week-simple = Çocuğunuz için okulda testler: { $dates }.
block-test-week-ask = Test haftası hangi gün başlar?
# Variables:
#   $tip (Word) - sleep, breakfast, calm or no-cramming
block-test-week-tip = { $tip ->
    [sleep] İyi uyumak yardım eder.
    [breakfast] İyi bir kahvaltı yardım eder.
    [calm] Sakin olmak yardım eder. Çocuğunuzun heyecanlanması gerekmez.
   *[no-cramming] Oynamak ve dışarı çıkmak yardım eder.
}
block-test-week-enough = Ek alıştırma gerekmez.

## Report

block-report-and-talks-name = Karne (rapport)
# Variables:
#   $date (Text) - the day
block-report-and-talks = Çocuğunuz karneyi (rapport) { $date } günü eve getirecek.
# Variables:
#   $date (Text) - the day
block-report-and-talks-simple = Karne eve gelecek: { $date }.
# Variables:
#   $from-group (Count) - a year of school, 1 to 8
block-report-from-group = Bu, groep { $from-group } ve daha büyük sınıflar içindir.
# Variables:
#   $talks-from (Text) - the day
block-report-pick = { $talks-from } gününden itibaren görüşme için bir saat seçebilirsiniz.
# Variables:
#   $talks-from (Text) - the day
block-report-propose = { $talks-from } gününden itibaren size görüşme için bir saat önerilir.

## How it goes with one child

block-progress-positive-name = İyi haber
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-positive = { $good ->
    [reading] { $child } güzel okudu.
    [maths] { $child } matematikte iyi çalıştı.
    [playing] { $child } diğer çocuklarla güzel oynuyor.
    [courage] { $child } yeni bir şey yapmaya cesaret etti.
    [help-others] { $child } başka bir çocuğa yardım etti.
    [effort] { $child } pes etmeden iyi çalıştı.
   *[other] { $child } için işler iyi gidiyor.
}
# Variables:
#   $child (Text) - first name
block-progress-positive-simple = { $child }: aferin!
block-well-done-today-name = Bugün çok iyiydi
# Variables:
#   $child (Text) - first name
block-well-done-today = { $child } bugün çok iyi çalıştı.
# Variables:
#   $child (Text) - first name
block-well-done-today-simple = Bugün { $child } için iyi geçti.
block-progress-note-name = Nasıl gidiyor?
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note = { $child } için bu iyi gidiyor: { $good ->
    [reading] okuma
    [maths] matematik
    [spelling] kelimeleri doğru yazma
    [talking] sınıfta konuşma
    [listening] dinleme
    [playing] birlikte oynama
    [courage] yeni bir şeye cesaret etme
    [help-others] başkalarına yardım etme
    [effort] pes etmeden çalışma
   *[alone] kendi başına çalışma
}.
# Variables:
#   $child (Text) - first name
#   $good (Word) - what goes well, a word
block-progress-note-simple = { $child } bunu iyi yapıyor: { $good ->
    [reading] okuma
    [maths] matematik
    [spelling] kelimeleri doğru yazma
    [talking] sınıfta konuşma
    [listening] dinleme
    [playing] birlikte oynama
    [courage] yeni bir şeye cesaret etme
    [help-others] başkalarına yardım etme
    [effort] pes etmeden çalışma
   *[alone] kendi başına çalışma
}.
block-progress-note-ask = Çocuğunuz daha neyi çalışabilir?
# Variables:
#   $child (Text) - first name
#   $practise (Word) - what to practise, a word
block-progress-practise = { $child } bunu biraz daha çalışabilir: { $practise ->
    [reading] okuma
    [tables] çarpım tablosu
    [maths] matematik
    [spelling] kelimeleri doğru yazma
    [letters] harfler
    [talking] sınıfta konuşma
    [listening] dinleme
    [playing] birlikte oynama
    [courage] yeni bir şeye cesaret etme
   *[alone] kendi başına çalışma
}.
# Variables:
#   $practise (Word) - what to practise, a word
block-progress-home = { $practise ->
    [reading] Her gün on dakika birlikte okuyun.
    [tables] Her gün birlikte bir sayının çarpım tablosunu söyleyin.
    [maths] Dükkânda birlikte sayın ve hesap yapın.
    [spelling] Her gün birlikte beş kelime yazın.
    [letters] Evde ve sokakta birlikte harf arayın.
    [talking] Birlikte gününüz hakkında konuşun, kendi dilinizde.
    [listening] Bir hikâye okuyun ve ne olduğunu sorun.
    [playing] Birlikte sırayla bir oyun oynayın.
    [courage] Çocuğunuz yeni bir şey seçsin ve denesin.
   *[alone] Çocuğunuz her gün bir işi kendisi yapsın.
}

## A day that is different

block-early-end-name = Okul erken bitiyor
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end = Okul { $date } günü saat { $end } olunca biter. Ondan sonra çocuğunuza okul yoktur.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
block-early-end-simple = { $date }: okulun bitiş saati { $end }.
block-early-end-ask = Okul o gün saat kaçta biter?
block-class-split-substitute-name = Başka öğretmen
# Variables:
#   $absence (Word) - teacher-ill or training
#   $group (Text) - the name of the group: 4A, De Vlinders
block-class-split-why = { $absence ->
    [teacher-ill] { $group } sınıfının öğretmeni hasta.
   *[training] { $group } sınıfının öğretmeni bir kursa gidiyor.
}
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute = { $instead ->
    [split] { $date } günü { $group } sınıfının çocukları başka sınıflarda olacak.
    [substitute] { $date } günü { $group } sınıfına geçici bir öğretmen (invaller) gelecek.
   *[other-teacher] { $date } günü { $group } sınıfına başka bir öğretmen gelecek.
}
# Variables:
#   $absence (Word) - teacher-ill or training
block-class-split-why-all = { $absence ->
    [teacher-ill] Öğretmen hasta.
   *[training] Öğretmen bir kursa gidiyor.
}
# Variables:
#   $date (Text) - the day
#   $instead (Word) - split, substitute or other-teacher
block-class-split-substitute-all = { $instead ->
    [split] { $date } günü çocuklar başka sınıflarda olacak.
    [substitute] { $date } günü geçici bir öğretmen (invaller) gelecek.
   *[other-teacher] { $date } günü başka bir öğretmen gelecek.
}
# Variables:
#   $date (Text) - the day
block-class-split-substitute-simple = { $date }: sınıfın kendi öğretmeni yok. Çocuğunuz her zamanki gibi okula gelir.
block-class-split-substitute-ask = Hangi gün farklı?
# Variables:
#   $person (Text) - a name as typed: juf Anne
block-class-split-person = Öğretmenin adı: { $person }.
block-bring-tomorrow-name = Okula getirilecekler
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow = Lütfen { $date } günü çocuğunuzun yanına şunları verin: { $items }.
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring: "boots, drink"
block-bring-tomorrow-simple = { $date } günü çantada: { $items }.
block-bring-tomorrow-ask = Çocuğunuz bunu hangi gün getirecek?
block-excursion-name = Gezi
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-excursion = { $group } sınıfı { $date } günü geziye gidecek. Saat: { $start } – { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-excursion-all = Çocuklar { $date } günü geziye gidecek. Saat: { $start } – { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-excursion-simple = { $date }: sınıfla gezi. Başlangıç: saat { $start }. Bitiş: saat { $end }.
block-excursion-ask = Gezi hangi gün?
# Variables:
#   $transport (Word) - bus, walk, bike, car or train
block-transport = { $transport ->
    [bus] Çocuklar otobüsle gidecek.
    [walk] Çocuklar yürüyerek gidecek.
    [bike] Çocuklar bisikletle gidecek.
    [car] Çocuklar arabayla gidecek.
   *[train] Çocuklar trenle gidecek.
}
block-camp-name = Kamp
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-camp = { $group } sınıfı kampa gidecek: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-camp-all = Çocuklar kampa gidecek: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-camp-simple = Kamp: { $dates }.
block-camp-ask = Sınıf hangi gün yola çıkacak?
# Variables:
#   $departure (Text) - the hour: 09:00
#   $return (Text) - the hour: 15:00
block-camp-hours = Gidiş: saat { $departure }. Dönüş: saat { $return }.
block-camp-night = Çocuğunuz orada uyuyacak.
block-camp-diet = Çocuğunuzun alerjisi var mı? Ya da yemek veya ibadet için bir isteğiniz var mı? Lütfen bize zamanında söyleyin.
# Variables:
#   $info-evening (Text) - the day
block-camp-evening = Veliler için bir bilgi akşamı var: { $info-evening }.
block-gym-bag-name = Spor dersi (gym)
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-gym-bag = { $group } sınıfının spor dersi (gym) günleri: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-gym-bag-all = Çocukların spor dersi (gym) günleri: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-gym-bag-simple = Spor dersi günleri: { $days }.
block-gym-bag-ask = Çocuğunuzun spor dersi ne zaman?
block-gym-shoes = Lütfen tabanı siyah olmayan spor ayakkabısı verin.
block-write-name = Eşyalara çocuğunuzun adını yazın.
block-swimming-name = Yüzme dersi (zwemles)
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
#   $group (Text) - the name of the group: 4A, De Vlinders
block-swimming = { $group } sınıfının yüzme dersi (zwemles) günleri: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-swimming-all = Çocukların yüzme dersi (zwemles) günleri: { $days }.
# Variables:
#   $days (Text) - weekdays: Monday, Thursday
block-swimming-simple = Yüzme günleri: { $days }.
block-swimming-ask = Çocuğunuzun yüzme dersi ne zaman?
# Variables:
#   $start (Text) - the hour: 08:30
block-swimming-start = Yüzme dersinin başlama saati: { $start }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-swimming-dates = Dönem: { $dates }.
block-swimming-bus = Çocuklar otobüsle gidecek.
block-sports-day-name = Spor günü (sportdag)
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $start (Text) - the hour: 08:30
block-sports-day = { $group } sınıfının spor günü (sportdag): { $date }. Saat: { $start } – { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-sports-day-all = Spor günü (sportdag): { $date }. Saat: { $start } – { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-sports-day-simple = { $date }: spor günü. Başlangıç: saat { $start }. Bitiş: saat { $end }.
block-sports-day-ask = Spor günü hangi gün?
block-sports-clothes = Çocuğunuz o gün spor kıyafeti giyer.
block-library-day-name = Kütüphane
# Variables:
#   $date (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
block-library-day = { $group } sınıfı { $date } günü kütüphaneye gidecek.
# Variables:
#   $date (Text) - the day
block-library-day-all = Çocuklar { $date } günü kütüphaneye gidecek.
# Variables:
#   $date (Text) - the day
block-library-day-simple = { $date }: sınıf kütüphaneye gidecek.
block-library-day-ask = Sınıf hangi gün kütüphaneye gidecek?
block-photo-day-name = Okul fotoğrafı
# Variables:
#   $date (Text) - the day
#   $who (Word) - children, class or siblings
block-photo-day = Okul fotoğrafçısı { $date } günü gelecek. { $who ->
    [children] Fotoğrafçı her çocuğun fotoğrafını çekecek.
    [class] Fotoğrafçı sınıfın fotoğrafını çekecek.
   *[siblings] Kardeşler birlikte fotoğraf çektirebilir.
}
# Variables:
#   $date (Text) - the day
block-photo-day-simple = { $date }: okulda fotoğraf çekimi.
block-photo-day-ask = Fotoğrafçı hangi gün gelecek?
block-photo-free = Fotoğraf satın almanız gerekmez.
# Variables:
#   $opt-out (Text) - the day
block-photo-opt-out = Çocuğunuzun fotoğrafını istemiyor musunuz? Bu olur. Lütfen { $opt-out } gününden önce söyleyin.

## Parties and themes

block-theme-week-name = Konu haftası (themaweek)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $theme (Word) - theme-reading, health, bullying, water, relationships-and-body, technology, art or other
block-theme-week = { $theme ->
    [theme-reading] Konu haftası: okuma
    [health] Konu haftası: sağlık
    [bullying] Konu haftası: zorbalık
    [water] Konu haftası: su
    [relationships-and-body] Konu haftası: ilişkiler ve vücut
    [technology] Konu haftası: teknik
    [art] Konu haftası: sanat
   *[other] Konu haftası
}. Tarih: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-theme-week-simple = Sınıf tek bir konu üzerinde çalışacak: { $dates }.
block-theme-body = Çocuğunuzun ne öğrendiğini her zaman sorabilirsiniz.
# Variables:
#   $home-tip (Text) - as the school typed it
block-home-tip = Ev için öneri: { $home-tip }
block-sinterklaas-name = Sinterklaas
# Variables:
#   $date (Text) - the day
block-sinterklaas = Sinterklaas bayramını { $date } günü kutluyoruz.
# Variables:
#   $date (Text) - the day
block-sinterklaas-simple = { $date }: okulda Sinterklaas bayramı.
block-sinterklaas-ask = Kutlama hangi gün?
# Variables:
#   $end (Text) - the hour: 12:00
block-free-at = O gün okulun bitiş saati: { $end }.
# Variables:
#   $surprise-from (Count) - a year of school, 1 to 8
block-sinterklaas-surprise = Groep { $surprise-from } ve daha büyük sınıflardaki çocuklar “surprise” hazırlar.
block-sinterklaas-what = “Surprise” küçük bir hediyedir. Hediye, çocuğunuzun kendi yaptığı bir şeyin içindedir. Yanında bir şiir de olur.
# Variables:
#   $present-most (Text) - euros: € 5
block-sinterklaas-present = Hediyenin fiyatı en fazla { $present-most } olur.
block-money-help = Bu sizin için çok mu pahalı? Okula söyleyin. Okul seve seve yardım eder. Diğer veliler bunu öğrenmez.
block-christmas-name = Noel yemeği (kerstdiner)
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas = Noel yemeği (kerstdiner) { $date } günü. Saat: { $start } – { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-christmas-simple = { $date }: okulda birlikte yemek. Başlangıç: saat { $start }. Bitiş: saat { $end }.
block-christmas-ask = Noel yemeği hangi gün?
block-christmas-food = Her aile bir yiyecek getirir.
# Variables:
#   $link (Text) - the address of a page
block-christmas-list = Ne getireceğinizi listeye yazın: { $link }
block-every-faith = Her dinden çocuklar gelebilir.
block-kings-games-name = Oyun günü (Koningsspelen)
# Variables:
#   $date (Text) - the day
block-kings-games = Oyun günü (Koningsspelen): { $date }. Çocuklar birlikte spor yapacak ve oyun oynayacak.
# Variables:
#   $date (Text) - the day
block-kings-games-simple = { $date }: okulda spor ve oyun günü.
block-kings-games-ask = Oyun günü (Koningsspelen) hangi gün?
block-kings-breakfast = Çocuklar okulda birlikte kahvaltı yapacak.
# Variables:
#   $wear (Word) - orange or sports-clothes
block-kings-wear = { $wear ->
    [orange] Çocuğunuz turuncu kıyafet giyebilir.
   *[sports-clothes] Çocuğunuz o gün spor kıyafeti giyer.
}
block-other-celebration-name = Özel bir gün
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration = { $feast ->
    [eid] { $date } günü Müslümanların bayramını (Eid) kutluyoruz.
    [ramadan] { $date } günü okulda Ramazan ayı hakkında konuşuyoruz.
    [holi] { $date } günü renk bayramını (Holi) kutluyoruz.
    [divali] { $date } günü ışık bayramını (Divali) kutluyoruz.
    [carnival] { $date } günü karnavalı (carnaval) kutluyoruz.
    [sint-maarten] { $date } günü fener bayramını (Sint-Maarten) kutluyoruz.
    [keti-koti] { $date } günü köleliğin sona erdiği günü (Keti Koti) kutluyoruz.
    [lunar-new-year] { $date } günü Ay takvimine göre yeni yılı (maanjaar) kutluyoruz.
   *[other] { $date } günü okulda bir kutlama var.
}
# Variables:
#   $date (Text) - the day
#   $feast (Word) - eid, ramadan, holi, divali, carnival, sint-maarten, keti-koti, lunar-new-year or other
block-other-celebration-simple = { $date }: { $feast ->
    [eid] Müslümanların bayramı (Eid)
    [ramadan] Ramazan ayı
    [holi] renk bayramı (Holi)
    [divali] ışık bayramı (Divali)
    [carnival] karnaval (carnaval)
    [sint-maarten] fener bayramı (Sint-Maarten)
    [keti-koti] köleliğin sona erdiği gün (Keti Koti)
    [lunar-new-year] Ay takvimine göre yeni yıl (maanjaar)
   *[other] bir kutlama
}.
block-other-celebration-ask = Bu hangi gün?
block-ramadan-tired = Bazı çocuklar bu dönemde biraz yorgun oluyor.
# Variables:
#   $activity (Text) - as the school typed it
block-activity = Çocuklar ne yapacak: { $activity }
# Variables:
#   $dress (Text) - as the school typed it
block-dress = Kıyafet: { $dress }

## Contact, help, changes

block-please-contact-me-name = Kısa bir konuşma
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me = { $urgency ->
    [today] { $child } hakkında bugün benimle iletişime geçebilir misiniz?
   *[this-week] { $child } hakkında bu hafta benimle iletişime geçebilir misiniz?
}
# Variables:
#   $child (Text) - first name
#   $urgency (Word) - today or this-week
block-please-contact-me-simple = { $urgency ->
    [today] Sizinle bugün { $child } hakkında konuşmak isterim.
   *[this-week] Sizinle bu hafta { $child } hakkında konuşmak isterim.
}
# Variables:
#   $channel (Word) - app, call or talk
block-contact-channel = { $channel ->
    [app] Bir mesaj yeter.
    [call] En iyisi telefon etmek.
   *[talk] Sizinle okulda konuşmak isterim.
}
# Variables:
#   $about (Word) - practical, learning, behaviour, health or friends
block-contact-about = { $about ->
    [practical] Konu: pratik bir şey.
    [learning] Konu: öğrenme.
    [behaviour] Konu: davranış.
    [health] Konu: sağlık.
   *[friends] Konu: arkadaşlar.
}
block-contact-calm = Kaygılanmanız gerekmez.
block-lice-found-name = Saç biti
# Variables:
#   $child (Text) - first name
block-lice-found = { $child }: saçında bit görüldü.
# Variables:
#   $child (Text) - first name
block-lice-found-simple = { $child }: saçında bit var. Saçı iki hafta boyunca her gün bit tarağı ile tarayın.
block-lice-first-step = Okulda saç bir kez tarandı.
block-lice-comb = Saçı yıkayın. İki hafta boyunca her gün bit tarağı ile tarayın.
# Variables:
#   $child (Text) - first name
block-lice-school = { $child } her zamanki gibi okula gelebilir.
block-lice-normal = Bit sık görülür, temiz saçta da.
block-volunteers-wanted-name = Yardım aranıyor
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
#   $task (Word) - library, trip, class-decoration, class-parent, sports, market, lice, traffic, read-aloud or other
block-volunteers-wanted = { $task ->
    [library] Kütüphanede kim yardım edebilir?
    [trip] Geziye kim gelebilir?
    [class-decoration] Sınıfı süslemek için kim yardım edebilir?
    [class-parent] Kim sınıf velisi (klassenouder) olmak ister?
    [sports] Sporda kim yardım edebilir?
    [market] Okul pazarında kim yardım edebilir?
    [lice] Bit kontrolünde kim yardım edebilir?
    [traffic] Trafikte kim yardım edebilir?
    [read-aloud] Çocuklara kim kitap okuyabilir?
   *[other] Okulda kim yardım edebilir?
} Gün: { $date }. Saat: { $start } – { $end }.
# Variables:
#   $date (Text) - the day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-volunteers-wanted-simple = Okul velilerden yardım istiyor: { $date }. Saat: { $start } – { $end }.
# Variables:
#   $how-many (Count) - parents
block-volunteers-number = { PLURAL($how-many) ->
    [one] Bir veli
   *[other] { $how-many } veli
} arıyoruz.
block-volunteers-children = Küçük çocuklarınızı getirebilirsiniz.
block-ggd-call-name = GGD (çocuk sağlığı)
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call = { $ggd ->
    [vaccination] GGD (belediyenin çocuk sağlığı hizmeti) çocukları aşıya (vaccinatie) davet ediyor. Evinize bir mektup gelir. Mektupta gün ve yer yazar.
   *[health-check] GGD (belediyenin çocuk sağlığı hizmeti) çocukların büyümesini, görmesini ve işitmesini kontrol eder.
}
# Variables:
#   $ggd (Word) - vaccination or health-check
block-ggd-call-simple = { $ggd ->
    [vaccination] Çocuğunuz aşı (vaccinatie) olabilir. GGD mektubunu okuyun.
   *[health-check] GGD'den bir doktor veya hemşire çocuğunuzun sağlığına bakar.
}
# Variables:
#   $date (Text) - the day
block-ggd-date = Gün: { $date }.
block-ggd-free = Ücretsizdir ve zorunlu değildir.
block-ggd-present = Siz de orada olabilirsiniz.
# Variables:
#   $questionnaire-until (Text) - the day
block-ggd-questionnaire = Soru formunu { $questionnaire-until } gününden önce doldurun.
block-change-of-teacher-name = Yeni öğretmen
# Variables:
#   $from (Text) - the day
#   $group (Text) - the name of the group: 4A, De Vlinders
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher = { $from } gününden itibaren { $group } sınıfında { $person } çalışacak.
# Variables:
#   $from (Text) - the day
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-all = Başka bir öğretmen geliyor: { $person }. İlk gün: { $from }.
# Variables:
#   $from (Text) - the day
#   $person (Text) - a name as typed: juf Anne
block-change-of-teacher-simple = Çocuğunuza başka bir öğretmen geliyor: { $person }. İlk gün: { $from }.
# Variables:
#   $until (Text) - the last day
block-change-until = Bunun son günü: { $until }.
# Variables:
#   $change (Word) - pregnancy, absence, new-job, new-school-year or other
block-change-why = { $change ->
    [pregnancy] Sınıfın kendi öğretmeni izinde.
    [absence] Sınıfın kendi öğretmeni bir süre yok.
    [new-job] Sınıfın kendi öğretmeninin yeni bir işi var.
    [new-school-year] Yeni bir okul yılı başlıyor.
   *[other] Okul size daha çok bilgi verebilir.
}
block-parent-evening-name = Veliler için toplantı
# Variables:
#   $date (Text) - the day
#   $evening (Word) - parent-evening, information-evening, secondary-school, thematic or open-morning
#   $start (Text) - the hour: 08:30
block-parent-evening = { $evening ->
    [parent-evening] Veli akşamı (ouderavond)
    [information-evening] Bilgi akşamı (informatieavond)
    [secondary-school] Ortaokul ve lise hakkında bilgi akşamı (informatieavond)
    [thematic] Tek bir konu hakkında veli akşamı (thema-avond)
   *[open-morning] Okulda velilere açık sabah (open ochtend)
}: { $date }, saat { $start }. Sizi bekleriz.
# Variables:
#   $date (Text) - the day
#   $start (Text) - the hour: 08:30
block-parent-evening-simple = Okul sizi görmek ister: { $date }, saat { $start }.
block-parent-evening-ask = Okul sizi hangi gün bekliyor?
# Variables:
#   $end (Text) - the hour: 12:00
block-ends-at = Bitiş: saat { $end }.
# Variables:
#   $topic (Text) - as the school typed it
block-topic = Konu: { $topic }
# Variables:
#   $online (Text) - the address of a page
block-online-link = İnternetten de katılabilirsiniz: { $online }
block-children-may-come = Çocuklar da gelebilir.
# Variables:
#   $interpreter (Word) - none, phone-interpreter or on-site
block-interpreter = { $interpreter ->
    [none] Tercüman yok. Sizin için çevirecek birini getirebilirsiniz.
    [phone-interpreter] Telefonda bir tercüman var.
   *[on-site] Okulda bir tercüman var.
}
block-start-conversation-invite-name = Tanışma (startgesprek)
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite = Yakında tanışma görüşmeleri (startgesprek) var. Öğretmenle çocuğunuz hakkında konuşursunuz. Lütfen { $choose-before } gününden önce bir saat seçin.
# Variables:
#   $choose-before (Text) - the day
block-start-conversation-invite-simple = Çocuğunuz hakkında bir görüşmeye davetlisiniz. Lütfen { $choose-before } gününden önce bir saat seçin.
block-start-conversation-invite-ask = Hangi günden önce bir saat seçersiniz?
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-talks-dates = Görüşme günleri: { $dates }.
# Variables:
#   $minutes (Count) - minutes
block-talks-minutes = Bir görüşme { PLURAL($minutes) ->
    [one] bir dakika
   *[other] { $minutes } dakika
} sürer.
block-talks-child = Çocuğunuz da gelebilir.
block-talks-video = Görüşme görüntülü de olabilir.
block-parent-talk-reminder-name = Velilerle görüşmeler
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder = Velilerle görüşmeler: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
block-parent-talk-reminder-simple = Okulda çocuğunuz hakkında konuşacağız: { $dates }.
block-parent-talk-reminder-ask = Görüşmeler hangi gün başlar?
block-talks-own-time = Saatinizi hatırlamıyor musunuz? Öğretmene rahatça sorun.

## School is closed, or open at other hours

block-study-day-name = Öğretmen eğitimi (studiedag)
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day = { $date } günü öğretmenlerin eğitimi var (studiedag). Çocuğunuza { $part ->
    [whole-day] bütün gün
    [morning] sabah
   *[afternoon] öğleden sonra
} okul yok.
# Variables:
#   $date (Text) - the day
#   $part (Word) - whole-day, morning or afternoon
block-study-day-simple = { $date } günü okul yok: { $part ->
    [whole-day] bütün gün
    [morning] sabah
   *[afternoon] öğleden sonra
}.
block-study-day-ask = Öğretmenlerin eğitimi (studiedag) hangi gün?
# Variables:
#   $after-school (Word) - open or closed
block-after-school = { $after-school ->
    [open] Okul sonrası bakım (BSO) açık.
   *[closed] Okul sonrası bakım (BSO) kapalı.
}
block-school-closed-name = Okul yok
# Variables:
#   $date (Text) - the day
block-school-closed = { $date } günü çocuğunuza okul yok.
# Variables:
#   $date (Text) - the day
block-school-closed-simple = { $date } günü ders yok.
block-school-closed-ask = Hangi gün okul yok?
# Variables:
#   $cause (Word) - staff-shortage, building, snow, power, illness or other
block-closed-cause = { $cause ->
    [staff-shortage] Öğretmen sayısı yetmiyor.
    [building] Binada bir sorun var.
    [snow] Çok fazla kar var.
    [power] Okulda elektrik yok.
    [illness] Birçok öğretmen hasta.
   *[other] Okul size daha çok bilgi verebilir.
}
# Variables:
#   $care (Word) - none, emergency-only or full
block-care = { $care ->
    [none] Okulda çocuk bakımı yok. Çocuğunuza bakacak kimse yok mu? Okulu arayın.
    [emergency-only] Başka hiçbir yol yok mu? O zaman okulda çocuk bakımı var. Önce okulu arayın.
   *[full] Okulda çocuk bakımı var.
}
block-holiday-dates-name = Okul tatili (vakantie)
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates = { $holiday ->
    [autumn] Sonbahar tatili (herfstvakantie)
    [christmas] Noel tatili (kerstvakantie)
    [spring] İlkbahar tatili (voorjaarsvakantie)
    [may] Mayıs tatili (meivakantie)
    [summer] Yaz tatili (zomervakantie)
   *[whole-year] Bütün okul yılı
}: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $holiday (Word) - autumn, christmas, spring, may, summer or whole-year
block-holiday-dates-simple = { $holiday ->
    [whole-year] Bu okul yılı
   *[other] Çocuğunuz tatilde
}: { $dates }.
block-holiday-dates-ask = İlk gün hangisi?
# Variables:
#   $last-day-end (Text) - the hour: 12:00
block-last-day-end = Tatilden önceki son gün okulun bitiş saati: { $last-day-end }.
block-heat-schedule-name = Sıcak havada farklı saatler
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule = Hava çok sıcak. Okulun başlama saati: { $start }. Bitiş saati: { $end }. Günler: { $dates }.
# Variables:
#   $dates (Text) - the first and the last day, or one day
#   $end (Text) - the hour: 12:00
#   $start (Text) - the hour: 08:30
block-heat-schedule-simple = Okul saatleri: { $start } – { $end }. Günler: { $dates }.
block-heat-schedule-ask = Okul o günlerde saat kaçta biter?
block-strike-name = Grev (staking)
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike = { $date } günü öğretmenler grev (staking) yapıyor. { $opening ->
    [closed] Okul kapalı.
    [open] Okul açık.
   *[some-groups] Bazı sınıflara okul yok.
}
# Variables:
#   $date (Text) - the day
#   $opening (Word) - closed, open or some-groups
block-strike-simple = { $date }: { $opening ->
    [closed] okul kapalı
    [open] okul açık
   *[some-groups] bazı sınıflara okul yok
}.
block-strike-ask = Grev hangi gün?

## How things go at school

block-report-sick-procedure-name = Hastalık bildirme (ziekmelden)
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure = Çocuğunuz hasta mı? Lütfen saat { $report-before } olmadan okula bildirin.
# Variables:
#   $report-before (Text) - the hour: 08:15
block-report-sick-procedure-simple = Çocuk hasta mı? Saat { $report-before } olmadan okula haber verin.
block-report-sick-procedure-ask = Çocuğunuzun hasta olduğunu saat kaçtan önce bildirirsiniz?
# Variables:
#   $channel (Word) - app, call or talk
block-sick-channel = { $channel ->
    [app] Uygulamada bir mesaj yeter.
    [call] Okulu arayın.
   *[mail] E-posta gönderin.
}
# Variables:
#   $phone (Text) - a telephone number
block-school-phone = Okulun telefon numarası: { $phone }
block-sick-each-day = Çocuğunuz daha uzun süre mi hasta? Lütfen her gün yeniden bildirin.
block-leave-and-absence-rules-name = İzin istemek (verlof)
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules = { $leave ->
    [holiday-leave] Çocuğunuz için okul tatili dışında izin mi istiyorsunuz? Lütfen önce okula sorun.
    [religious-feast] Dinî bir bayram için izin mi istiyorsunuz? Lütfen en az iki gün önceden bildirin.
    [luxury-absence] Okul tatili başlamadan tatile gitmeye izin yoktur. Okul bunu belediyeye bildirir. Kanun böyledir.
   *[late-arrival] Ders zamanında başlar. Çocuğunuz bir gün geç mi gelecek? Lütfen okula haber verin.
}
# Variables:
#   $leave (Word) - holiday-leave, religious-feast, luxury-absence or late-arrival
block-leave-and-absence-rules-simple = { $leave ->
    [holiday-leave] Okul tatili dışında izin: önce okula sorun.
    [religious-feast] Dinî bayram için izin: iki gün önceden bildirin.
    [luxury-absence] Tatil daha erken başlamaz.
   *[late-arrival] Okula geç gelmek: haber verin.
}
# Variables:
#   $ask-weeks (Count) - weeks
block-leave-weeks = Lütfen bunu en az { PLURAL($ask-weeks) ->
    [one] bir hafta
   *[other] { $ask-weeks } hafta
} önceden isteyin.
# Variables:
#   $link (Text) - the address of a page
block-leave-form = Form: { $link }
block-treats-rules-name = Doğum günü ikramı (trakteren)
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules = Çocuğunuzun doğum günü mü? Çocuğunuz sınıfta bir şey dağıtabilir (trakteren). { $policy ->
    [healthy] Lütfen küçük ve sağlıklı bir şey seçin.
    [no-food] Lütfen yiyecek olmayan bir şey seçin.
   *[anything] Ne olacağını siz seçersiniz.
}
# Variables:
#   $policy (Word) - healthy, no-food or anything
block-treats-rules-simple = Doğum gününde sınıfta dağıtmak için: { $policy ->
    [healthy] küçük ve sağlıklı bir şey
    [no-food] yiyecek olmayan bir şey
   *[anything] siz seçersiniz
}.
# Variables:
#   $allergies (Text) - names of food: "nuts, milk"
block-treats-allergies = Alerji olduğu için lütfen çocuğunuzun yanına şunları vermeyin: { $allergies }.
block-phones-rules-name = Telefonlar
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules = Okulda telefon ve akıllı saat kullanmıyoruz. Bunlar { $kept ->
    [bag] çantada
    [locker] kilitli dolapta
   *[not-at-school] evde
} kalır.
# Variables:
#   $kept (Word) - bag, locker or not-at-school
block-phones-rules-simple = Okul saatlerinde telefon yok. Telefon { $kept ->
    [bag] çantada
    [locker] kilitli dolapta
   *[not-at-school] evde
} kalır.
block-phones-rules-ask = Telefon nerede kalır?
block-phones-exceptions = Çocuğunuza telefon yine de gerekli mi? Öğretmenle konuşun.
block-traffic-safety-name = Okulun yanında trafik
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety = { $traffic-rule ->
    [kiss-ride] Kiss & Ride yerinde sadece kısa bir süre durun. Lütfen oraya park etmeyin.
    [no-cars] Lütfen okulun yanına kadar arabayla gelmeyin.
   *[cycle-path] Bisiklet yolu bisikletliler içindir. Lütfen orada arabayla durmayın.
}
# Variables:
#   $traffic-rule (Word) - kiss-ride, no-cars or cycle-path
block-traffic-safety-simple = { $traffic-rule ->
    [kiss-ride] Kiss & Ride: kısa süre durmak için, park etmek için değil.
    [no-cars] Okulun yanında araba olmasın.
   *[cycle-path] Bisiklet yolunda araba olmasın.
}
# Variables:
#   $from (Text) - the day
block-starts-on = Başlangıç: { $from }.
block-traffic-walk = Yürüyerek veya bisikletle mi geliyorsunuz? Bu, bütün çocuklar için güzeldir.
block-lice-check-name = Bit kontrolü (luizencontrole)
# Variables:
#   $date (Text) - the day
block-lice-check = { $date } günü veliler bütün çocukların saçında bit var mı diye bakacak.
# Variables:
#   $date (Text) - the day
block-lice-check-simple = { $date }: bit kontrolü.
block-lice-check-ask = Bit kontrolü hangi gün?
block-lice-check-told = Çocuğunuzun saçında bit mi var? O zaman bunu sadece siz öğrenirsiniz.
block-lice-check-school = Çocuğunuz her zamanki gibi okula gelebilir.
block-lost-property-name = Bulunan eşyalar
# Variables:
#   $until (Text) - the last day
block-lost-property = Okulda çocukların unuttuğu eşyalar var. Bunları alabilirsiniz. Son gün: { $until }. Kalan eşyalar daha sonra okulda tutulmaz.
# Variables:
#   $until (Text) - the last day
block-lost-property-simple = Bakın, çocuğunuzun bir eşyası var mı? Son gün: { $until }.
block-lost-property-ask = Eşyaları alabileceğiniz son gün hangisi?
# Variables:
#   $items (Text) - things: "boots, drink"
block-lost-items = Örneğin şunlar var: { $items }.

## The school as a whole

block-voluntary-contribution-name = Gönüllü katkı (ouderbijdrage)
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution = Veli katkı parası (ouderbijdrage) bir okul yılı için, çocuk başına { $contribution }. Ödeme isteğe bağlıdır.
# Variables:
#   $contribution (Text) - euros: € 60
block-voluntary-contribution-simple = Okul çocuk başına { $contribution } istiyor. Ödeme isteğe bağlıdır. Çocuğunuz her zaman katılır.
block-contribution-less = Daha az da ödeyebilirsiniz. Hiç ödemeseniz de olur.
block-contribution-always = Çocuğunuz her zaman katılır.
# Variables:
#   $spent-on (Text) - what it pays for: "trips, sport"
block-contribution-for = Bu para şunlar için: { $spent-on }.
# Variables:
#   $pay-until (Text) - the last day
block-pay-until = Ödeyebileceğiniz son gün: { $pay-until }.
# Variables:
#   $pay-how (Text) - as the school typed it
block-pay-how = Nasıl ödeyebilirsiniz: { $pay-how }
block-contribution-help = Para hakkında sorularınız mı var? Müdürle veya belediyeyle konuşun.
block-mr-election-name = Katılım kurulu (MR) seçimi
# Variables:
#   $seats (Count) - parents
block-mr-election = Katılım kurulu (medezeggenschapsraad, MR) { PLURAL($seats) ->
    [one] bir veli
   *[other] { $seats } veli
} arıyor. MR, okul hakkındaki kararlara katılır.
block-mr-election-simple = Okul hakkında fikrini söylemek isteyen veliler arıyoruz.
block-mr-election-ask = Oy vermek için ilk gün hangisi?
# Variables:
#   $candidates-until (Text) - the day
block-mr-candidates = Siz de MR üyesi olmak ister misiniz? Lütfen { $candidates-until } gününden önce adınızı yazdırın.
# Variables:
#   $vote (Text) - the first and the last day, or one day
block-mr-vote = Oy verme zamanı: { $vote }.
# Variables:
#   $vote-how (Word) - paper, online or in-app
block-mr-vote-how = { $vote-how ->
    [paper] Kâğıt üzerinde oy verilir.
    [online] İnternette oy verilir.
   *[in-app] Uygulamada oy verilir.
}
block-head-teacher-news-name = Müdürden haberler
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news = Müdür şu konuda yazıyor: { $subject-line }
# Variables:
#   $subject-line (Text) - as the school typed it
block-head-teacher-news-simple = Okuldan bir haber: { $subject-line }
# Variables:
#   $body (Text) - as the school typed it
block-news-body = Mesaj: { $body }

## Sentences that several kinds use

# Variables:
#   $which (Text) - as the school typed it
block-which = Tam olarak: { $which }
# Variables:
#   $items (Text) - what to bring: "boots, drink"
block-items = Lütfen çocuğunuzun yanına verin: { $items }.
# Variables:
#   $reason (Text) - as the school typed it
block-reason = Neden: { $reason }
# Variables:
#   $note (Text) - as the school typed it
block-note = Bilmeniz iyi olur: { $note }
# Variables:
#   $place (Text) - as the school typed it
block-place = Yer: { $place }
# Variables:
#   $text (Text) - as the teacher typed it
block-teacher-writes = Öğretmen yazıyor: { $text }
block-free = Ücretsizdir.
# Variables:
#   $costs (Text) - euros: € 25
block-costs = Masraf: { $costs }.
block-voluntary = Ödeme isteğe bağlıdır.
block-always-welcome = Siz ödemeseniz de çocuğunuz her zaman katılabilir.
# Variables:
#   $help-needed (Count) - parents
block-help-needed = Yardım için { PLURAL($help-needed) ->
    [one] bir veli
   *[other] { $help-needed } veli
} arıyoruz.
block-little-dutch = Az Hollandaca bilmek sorun değil.
# Variables:
#   $link (Text) - the address of a page
block-more = Daha fazla bilgi: { $link }
# Variables:
#   $groups (Text) - names of groups: "4A, De Vlinders"
block-for-groups = Kimin için: { $groups }
