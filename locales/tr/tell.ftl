# review: draft

### What a parent tells the school. The school reads these sentences in Dutch, the parent in the own language: they say
### the same. Short, polite, one idea each. Names keep their form: where your language would change the ending of a name,
### put it first with a colon ("{ $child }: ...") or write "my child".

## The headings of the menu. Buttons, at most 30 characters.

tell-menu-absent = 🤒 Hasta, geç veya izinli

tell-menu-day = 📅 Bugün farklı

tell-menu-learn = 📚 Öğrenme ve mektuplar

tell-menu-care = 💬 Çocuğum ve görüşme

tell-menu-family = 👪 Aile, para ve diğerleri

## The names of the kinds. Buttons, at most 40 characters.

tell-ill-today-name = Çocuğum hasta

tell-late-arrival-name = Geç geleceğiz

tell-appointment-name = Diş hekimi veya doktor

tell-leave-request-name = İzin istemek (verlof)

tell-picked-up-by-someone-else-name = Çocuğumu başka biri alacak

tell-goes-to-aftercare-name = Okul sonrası bakım (BSO) farklı

tell-not-at-swimming-or-gym-name = Spor veya yüzme yok

tell-lost-something-name = Bir şey kayboldu

tell-materials-missing-name = Çocuğumun bir eksiği var

tell-allergy-or-diet-name = Alerji veya yemek

tell-homework-question-name = Ev ödevi hakkında soru

tell-what-can-i-do-at-home-name = Evde ne yapabilirim?

tell-question-about-test-or-report-name = Karne veya test hakkında soru

tell-word-not-understood-name = Bu kelimeyi anlamıyorum

tell-do-not-understand-letter-name = Bu mektubu anlamıyorum

tell-want-a-talk-name = Görüşme istiyorum

tell-child-is-sad-name = Çocuğum üzgün

tell-being-bullied-name = Çocuğum zorbalık görüyor

tell-conflict-with-other-child-name = Başka bir çocukla kavga

tell-need-interpreter-name = Tercümana ihtiyacım var

tell-read-it-to-me-name = Bana sözle anlatır mısınız?

tell-safety-signal-name = Güvenli olmayan bir şey var

tell-general-message-name = Başka bir mesaj

tell-compliment-name = Güzel bir şey söylemek

tell-can-help-name = Yardım edebilirim

tell-payment-question-name = Para hakkında soru

tell-new-address-or-phone-name = Yeni adres veya telefon

tell-household-info-name = Ayrı yaşıyoruz

tell-worry-about-school-rule-name = Bir şeyden memnun değilim

tell-complaint-start-name = Bir şikâyetimi anlatmak

tell-ill-better-name = Çocuğum iyileşti

tell-leave-question-name = İzin hakkında soru

tell-reminder-question-name = Bir mesaj hakkında soru

tell-reminder-help-name = Bir mesaj için yardım

tell-answer-back-name = Cevap

## Ill, late, away: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-ill-today = { $child } hasta ve okula gelmeyecek: { $date }.

# Variables:
#   $symptom (Text) - the word to choose by
tell-ill-symptom = { $symptom ->
    [fever] Çocuğumun ateşi var.
    [vomiting] Çocuğum kusuyor.
    [cold] Çocuğum soğuk aldı.
    [headache] Çocuğumun başı ağrıyor.
    [rather-not-say] Çocuğumun nesi olduğunu söylememeyi tercih ederim.
   *[other] Çocuğumun başka bir rahatsızlığı var.
}

# Variables:
#   $better (Text) - as it was chosen or typed
tell-ill-back = Sanırım çocuğum şu gün yine gelecek: { $better }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-ill-better = { $child } iyileşti ve yine okula gelecek: { $date }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $minutes (Count) - how many
tell-late-arrival = { $child } yaklaşık { $minutes } dakika geç gelecek: { $date }.

# Variables:
#   $reason (Text) - the word to choose by
tell-late-reason = { $reason ->
    [traffic] Nedeni trafik.
    [overslept] Uyuyakaldık.
    [appointment] Bir randevumuz var.
   *[other] Başka bir nedeni var.
}

tell-late-sorry = Rahatsızlık için özür dileriz.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-appointment = { $child } için { $date } günü bir randevu var.

# Variables:
#   $what (Text) - the word to choose by
tell-appointment-what = { $what ->
    [dentist] Randevu diş hekiminde.
    [doctor] Randevu doktorda.
    [hospital] Randevu hastanede.
    [speech-therapy] Randevu konuşma terapistinde (logopedist).
    [other-therapy] Randevu bir tedavi için.
   *[other] Bu başka bir randevu.
}

# Variables:
#   $from (Text) - as it was chosen or typed
tell-appointment-from = Çocuğumun okuldan çıkış saati: { $from }.

# Variables:
#   $until (Text) - as it was chosen or typed
tell-appointment-until = Çocuğumun okula dönüş saati: { $until }.

# Variables:
#   $person (Text) - as it was chosen or typed
tell-appointment-person = Çocuğumu alacak kişi: { $person }.

# Variables:
#   $child (Text) - the child's first name
#   $dates (Text) - as it was chosen or typed
#   $reason (Text) - the word to choose by
tell-leave-request = { $reason ->
    [religious-feast] Bildirim: { $child } dinî bir bayram nedeniyle okula gelmeyecek: { $dates }.
   *[other] { $child } için izin isteği: { $dates }.
}

# Variables:
#   $reason (Text) - the word to choose by
tell-leave-reason = { $reason ->
    [wedding] Nedeni ailede bir düğün.
    [moving] Nedeni taşınma.
    [funeral] Nedeni bir cenaze.
    [serious-illness] Nedeni ailede ağır bir hastalık.
    [jubilee] Nedeni ailede bir yıl dönümü.
    [religious-feast] Nedeni dinî bir bayram.
    [seasonal-work] Nedeni tatil. İşimizden dolayı tatil sadece o zaman olabiliyor.
   *[other] Başka bir nedeni var.
}

tell-leave-document = Bir belgem var, örneğin bir davetiye.

# Variables:
#   $child (Text) - the child's first name
tell-leave-question = { $child } için izin hakkında bir sorum var. Bana kuralları açıklar mısınız?

## Today is different: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $person (Text) - as it was chosen or typed
tell-picked-up-by-someone-else = { $child }: { $date } günü çocuğumu başka biri alacak. Alacak kişi: { $person }.

# Variables:
#   $last (Text) - as it was chosen or typed
tell-picked-up-last = Bunun geçerli olduğu son gün: { $last }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $what (Text) - the word to choose by
tell-goes-to-aftercare = { $what ->
    [to-bso] { $child } okul sonrası bakıma (BSO) gidecek: { $date }.
   *[not-to-bso] { $child } okul sonrası bakıma (BSO) gitmeyecek: { $date }.
    [picked-up-by-neighbour] { $child } komşularla gidecek: { $date }.
}

# Variables:
#   $fetched (Text) - as it was chosen or typed
tell-aftercare-fetched = Çocuğumu kendim alacağım. Saat: { $fetched }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $lesson (Text) - the word to choose by
tell-not-at-swimming-or-gym = { $lesson ->
    [swimming] { $child } yüzmeye katılamayacak: { $date }.
   *[gym] { $child } spor dersine (gym) katılamayacak: { $date }.
}

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-lost-something = { $what ->
    [coat] { $child } montunu kaybetti.
    [gym-bag] { $child } spor çantasını kaybetti.
    [bag] { $child } çantasını kaybetti.
    [lunch-box] { $child } beslenme kutusunu kaybetti.
    [glasses] { $child } gözlüğünü kaybetti.
   *[other] { $child } bir şeyini kaybetti.
}

# Variables:
#   $when (Text) - as it was chosen or typed
tell-lost-when = Kaybolduğu gün: { $when }.

tell-lost-seen = Okulda kalmış olabilir mi?

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-materials-missing = { $what ->
    [gym-clothes] { $child } için henüz spor kıyafeti yok.
    [exercise-book] { $child } için henüz defter yok.
    [pen] { $child } için henüz kalem yok.
    [chromebook] { $child } için henüz okulda kullanılacak dizüstü bilgisayar yok.
    [bag] { $child } için henüz çanta yok.
   *[other] { $child } için okulda gereken bir şey henüz eksik.
}

# Variables:
#   $help (Text) - the word to choose by
tell-materials-help = { $help ->
    [money] Bunu şu anda ödeyemiyoruz. Yardım edebilir misiniz?
   *[arrange] Bunu yakında hallederiz.
}

# Variables:
#   $child (Text) - the child's first name
#   $diet (Text) - the word to choose by
tell-allergy-or-diet = { $diet ->
    [allergy] { $child }: alerjisi var.
    [no-pork] { $child } domuz eti yemez.
    [no-meat] { $child } et yemez.
    [no-gelatin] { $child } jelatin yemez.
    [vegetarian] { $child } vejetaryendir.
    [diabetes] { $child }: diyabeti (şeker hastalığı) var.
   *[other] { $child } bir şeyi yiyemez.
}

# Variables:
#   $food (Text) - as it was chosen or typed
tell-diet-food = Yiyecek: { $food }.

tell-diet-serious = Dikkat: tepki ağır olabilir.

# Variables:
#   $medicine (Text) - the word to choose by
tell-diet-medicine = { $medicine ->
    [yes] Çocuğumun bunun için ilaca ihtiyacı var.
   *[no] Çocuğumun bunun için ilaca ihtiyacı yok.
}

tell-diet-ask = Doğum günü ikramında (traktatie) çocuğuma başka bir şey verilebilir mi?

## Learning: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $subject (Text) - the word to choose by
tell-homework-question = { $subject ->
    [reading] Okuma hakkında bir sorum var. Çocuğum: { $child }.
    [spelling] Kelimeleri doğru yazma hakkında bir sorum var. Çocuğum: { $child }.
    [maths] Matematik hakkında bir sorum var. Çocuğum: { $child }.
    [tables] Çarpım tablosu hakkında bir sorum var. Çocuğum: { $child }.
    [topography] Haritada yerleri öğrenme hakkında bir sorum var. Çocuğum: { $child }.
    [book-talk] Sözlü sunum veya kitap anlatma hakkında bir sorum var. Çocuğum: { $child }.
   *[other] Başka bir ders hakkında bir sorum var. Çocuğum: { $child }.
}

# Variables:
#   $difficulty (Text) - the word to choose by
tell-homework-difficulty = { $difficulty ->
    [too-easy] Ev ödevi çok kolay.
    [too-hard] Evde pek olmuyor. Çok zor.
    [no-time] Evde bunun için zaman çok az.
   *[not-clear] Çocuğumun ne yapacağı açık değil.
}

tell-homework-ask = Çocuğuma en iyi nasıl yardım edebilirim?

# Variables:
#   $child (Text) - the child's first name
#   $subject (Text) - the word to choose by
tell-what-can-i-do-at-home = { $subject ->
    [reading] Evde okuma için yardım etmek istiyorum. Çocuğum: { $child }.
    [spelling] Evde kelimeleri doğru yazma için yardım etmek istiyorum. Çocuğum: { $child }.
    [maths] Evde matematik için yardım etmek istiyorum. Çocuğum: { $child }.
    [tables] Evde çarpım tablosu için yardım etmek istiyorum. Çocuğum: { $child }.
    [topography] Evde haritada yerleri öğrenme için yardım etmek istiyorum. Çocuğum: { $child }.
    [book-talk] Evde sözlü sunum veya kitap anlatma için yardım etmek istiyorum. Çocuğum: { $child }.
   *[other] Evde başka bir ders için yardım etmek istiyorum. Çocuğum: { $child }.
}

# Variables:
#   $daily (Count) - how many minutes a day
tell-home-daily = Günde yaklaşık { $daily } dakikam var.

tell-home-ask = En iyi ne yapabilirim?

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-question-about-test-or-report = { $what ->
    [report] { $child }: karneyi (rapport) iyi anlamıyorum. Ne anlama geldiğini açıklar mısınız?
    [test] { $child }: testi iyi anlamıyorum. Sonucun ne anlama geldiğini açıklar mısınız?
    [advice] { $child }: okul tavsiyesini (schooladvies) iyi anlamıyorum. Ne anlama geldiğini açıklar mısınız?
   *[level] { $child }: seviyeyi iyi anlamıyorum. Ne anlama geldiğini açıklar mısınız?
}

# Variables:
#   $word (Text) - as it was chosen or typed
tell-word-not-understood = Bu kelimeyi anlamıyorum: “{ $word }”. Açıklar mısınız?

# Variables:
#   $which (Text) - the word to choose by
tell-do-not-understand-letter = { $which ->
    [newsletter] Haber bültenini iyi anlamıyorum. En önemli şeyleri bana basit Hollandaca ile veya bir tercümanla açıklar mısınız?
    [letter] Okuldan gelen bir mektubu iyi anlamıyorum. En önemli şeyleri bana basit Hollandaca ile veya bir tercümanla açıklar mısınız?
    [app] Okulun uygulamasındaki bir mesajı iyi anlamıyorum. En önemli şeyleri bana basit Hollandaca ile veya bir tercümanla açıklar mısınız?
   *[other] Okuldan gelen bir mesajı iyi anlamıyorum. En önemli şeyleri bana basit Hollandaca ile veya bir tercümanla açıklar mısınız?
}

## How the child is, and talking: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-want-a-talk = { $about ->
    [learning] Sizinle öğrenme hakkında konuşmak istiyorum. Çocuğum: { $child }.
    [behaviour] Sizinle davranış hakkında konuşmak istiyorum. Çocuğum: { $child }.
    [friends] Sizinle arkadaşlar hakkında konuşmak istiyorum. Çocuğum: { $child }.
    [health] Sizinle sağlık hakkında konuşmak istiyorum. Çocuğum: { $child }.
    [practical] Sizinle pratik bir konu hakkında konuşmak istiyorum. Çocuğum: { $child }.
   *[other] Sizinle konuşmak istiyorum. Çocuğum: { $child }.
}

# Variables:
#   $long (Count) - how many minutes
tell-talk-long = { $long } dakikalık bir görüşme yeter.

# Variables:
#   $moment (Text) - the word to choose by
tell-talk-moment = { $moment ->
    [before-school] Bana en çok okuldan önce uyar.
    [morning] Bana en çok sabah uyar.
    [afternoon] Bana en çok öğleden sonra uyar.
    [evening] Bana en çok akşam uyar.
   *[after-school] Bana en çok okuldan sonra uyar.
}

# Variables:
#   $online (Text) - the word to choose by
tell-talk-online = { $online ->
   *[at-school] Okula gelmek isterim.
    [online] İnternet üzerinden konuşmak isterim.
    [phone] Telefonla konuşmak isterim.
}

# Variables:
#   $interpreter (Text) - the word to choose by
tell-talk-interpreter = { $interpreter ->
    [none] Tercüman gerekmez.
    [video] Görüntülü tercümana ihtiyacım var.
    [on-site] Okulda bir tercümana ihtiyacım var.
   *[phone] Telefonda tercümana ihtiyacım var.
}

# Variables:
#   $child (Text) - the child's first name
#   $since (Text) - the word to choose by
tell-child-is-sad = { $since ->
    [today] { $child } bugün üzgün.
    [weeks] { $child } son haftalarda üzgün.
   *[days] { $child } son günlerde üzgün.
}

# Variables:
#   $about (Text) - the word to choose by
tell-sad-about = { $about ->
    [friends] Belki arkadaşlarla ilgilidir.
    [sleep] Çocuğum iyi uyumuyor.
    [tired] Çocuğum çok yorgun.
    [home-changed] Evde bir şey değişti.
    [afraid] Çocuğum korkuyor.
   *[dont-know] Nedenini bilmiyorum.
}

tell-sad-ask = Çocuğuma biraz dikkat eder misiniz? Ne gördüğünüzü bilmek isterim.

# Variables:
#   $child (Text) - the child's first name
#   $since (Text) - the word to choose by
tell-being-bullied = { $since ->
    [today] { $child } bugün zorbalık gördü.
    [days] { $child } son günlerde zorbalık görüyor.
    [longer] { $child } daha uzun süredir zorbalık görüyor.
   *[weeks] { $child } son haftalarda zorbalık görüyor.
}

# Variables:
#   $where (Text) - the word to choose by
tell-bullied-where = { $where ->
    [class] Bu, sınıfta oluyor.
   *[playground] Bu, okul bahçesinde oluyor.
    [online] Bu, internette oluyor.
    [way-home] Bu, yolda oluyor.
}

tell-bullied-hurt = Çocuğumun ağrısı var veya çocuğum yaralı. Beni bugün arar mısınız?

tell-bullied-ask = Kaygılıyım. Bunu çocuğumla ve benimle konuşur musunuz?

# Variables:
#   $child (Text) - the child's first name
tell-conflict-with-other-child = { $child } başka bir çocukla kavga etti.

# Variables:
#   $when (Text) - as it was chosen or typed
tell-conflict-when = Kavga günü: { $when }.

tell-conflict-ask = Ne olduğuna bakar mısınız?

# Variables:
#   $occasion (Text) - the word to choose by
#   $language (Text) - as it was chosen or typed
tell-need-interpreter = { $occasion ->
   *[talk] Bir görüşme için tercümana ihtiyacım var. Dil: { $language }.
    [letter] Bir mektup için tercümana ihtiyacım var. Dil: { $language }.
    [meeting] Bir veli akşamı (ouderavond) için tercümana ihtiyacım var. Dil: { $language }.
}

# Variables:
#   $date (Text) - as it was chosen or typed
tell-interpreter-date = Gün: { $date }.

# Variables:
#   $how (Text) - the word to choose by
tell-interpreter-how = { $how ->
    [video] Görüntülü tercüman olur.
    [on-site] Okulda bir tercüman isterim.
   *[phone] Telefonda tercüman olur.
}

tell-read-it-to-me = Okumak benim için zor. Önemli şeyleri bana sözle anlatır mısınız?

# Variables:
#   $how (Text) - the word to choose by
tell-read-how = { $how ->
    [talk-at-school] Bunu okulda anlatır mısınız?
    [voice-message] Sesli mesaj gönderir misiniz?
   *[call-me] Beni arar mısınız?
}

tell-safety-signal = Bir çocuğun güvenliği konusunda ciddi kaygım var.

# Variables:
#   $what (Text) - the word to choose by
tell-safety-what = { $what ->
   *[my-child] Konu: çocuğum.
    [at-home] Konu: ev.
    [at-school] Konu: okul.
    [online] Konu: internetteki bir şey.
}

tell-safety-call = Beni bugün arar mısınız?

## Family, money, helping, other: the sentences.

# Variables:
#   $child (Text) - the child's first name
tell-general-message = { $child } hakkında bir mesajım var.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-compliment = { $about ->
    [teacher] Teşekkür ederiz. Öğretmen olarak sizden çok memnunuz. Size { $child } adına da selamlar.
    [activity] Güzel etkinlik için teşekkür ederiz. { $child } bunu evde sevinçle anlatıyor.
    [school] Teşekkür ederiz. { $child } evde sınıfı büyük sevinçle anlatıyor.
    [help] { $child } için yardımınıza teşekkür ederiz.
   *[other] Teşekkür ederiz. Biz ve { $child } bundan çok memnunuz.
}

# Variables:
#   $what (Text) - the word to choose by
tell-can-help = { $what ->
    [trip] Bir gezide yardım etmek isterim.
    [reading] Okumada yardım etmek isterim.
    [celebration] Bir kutlamada yardım etmek isterim.
    [sports] Sporda yardım etmek isterim.
    [cooking] Yemek yapmada yardım etmek isterim.
    [clothes] Kıyafetler için yardım etmek isterim.
    [repair] Bir şeyi tamir etmede yardım etmek isterim.
   *[other] Okulda yardım etmek isterim.
}

# Variables:
#   $date (Text) - as it was chosen or typed
tell-help-date = Bana uyan gün: { $date }.

# Variables:
#   $from (Text) - as it was chosen or typed
tell-help-from = Şu saatten itibaren gelebilirim: { $from }.

# Variables:
#   $until (Text) - as it was chosen or typed
tell-help-until = Şu saate kadar kalabilirim: { $until }.

tell-help-dutch = Henüz az Hollandaca konuşuyorum.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-payment-question = { $about ->
    [contribution] İsteğe bağlı veli katkı parası (ouderbijdrage) hakkında bir sorum var. Çocuğum: { $child }.
    [trip] Okul gezisi hakkında bir sorum var. Çocuğum: { $child }.
    [camp] Kamp hakkında bir sorum var. Çocuğum: { $child }.
    [milk] Okul sütü hakkında bir sorum var. Çocuğum: { $child }.
   *[other] Okuldaki bir şey hakkında bir sorum var. Çocuğum: { $child }.
}

# Variables:
#   $wish (Text) - the word to choose by
tell-payment-wish = { $wish ->
    [pay-later] Daha sonra ödemek istiyorum.
    [pay-less] Bir kısmını ödeyebilirim.
    [cannot-pay] Bunu şu anda ödeyemiyorum.
   *[question] Beni arar mısınız veya bana yazar mısınız?
}

tell-payment-along = Çocuğum yine de katılabilir mi?

# Variables:
#   $phone (Text) - as it was chosen or typed
tell-new-phone = Yeni telefon numaramız: { $phone }.

# Variables:
#   $email (Text) - as it was chosen or typed
tell-new-email = Yeni e-posta adresimiz: { $email }.

# Variables:
#   $address (Text) - as it was chosen or typed
tell-new-address = Yeni adresimiz: { $address }.

# Variables:
#   $from (Text) - as it was chosen or typed
tell-new-from = Şu günden itibaren geçerli: { $from }.

# Variables:
#   $family (Text) - the word to choose by
#   $child (Text) - the child's first name
tell-new-family = { $family ->
    [yes] Bu, ailemizdeki bütün çocuklar için geçerli.
   *[no] Bu, sadece { $child } için geçerli.
}

# Variables:
#   $know (Text) - the word to choose by
tell-new-know = { $know ->
    [class-list] Bu, sınıf listesinde yazabilir.
   *[school-only] Bu sadece okul içindir.
}

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-household-info = { $what ->
   *[second-parent] { $child } için iki adres var: veliler olarak ayrı yaşıyoruz. Diğer veli de bütün mesajları nasıl alır?
    [guardian] { $child } için bir vasi (voogd) var. Vasi de bütün mesajları nasıl alır?
    [stepparent] { $child } için bir üvey anne veya üvey baba var. Bu kişi okuldan neleri öğrenebilir?
    [foster-parent] { $child } için bir koruyucu aile var. Onlar da bütün mesajları nasıl alır?
    [phone-list] { $child }: okulda aranacak kişiler listesinde kimler var? Bu listeye bakmak istiyorum.
    [address-hidden] { $child }: adresimiz gizli kalmalı. Bunu sizinle konuşmak istiyorum.
}

# Variables:
#   $about (Text) - the word to choose by
tell-worry-about-school-rule = { $about ->
    [rules] Okulun bir kuralından memnun değilim. Bunun neden böyle olduğunu açıklar mısınız? Bunu konuşmak isterim.
    [safety] Okuldaki güvenlik beni endişelendiriyor. Okulun bunun için ne yaptığını anlatır mısınız? Bunu konuşmak isterim.
    [costs] Masraflardan memnun değilim. Bunun neden böyle olduğunu açıklar mısınız? Bunu konuşmak isterim.
    [homework] Ev ödevinden memnun değilim. Bunun neden böyle olduğunu açıklar mısınız? Bunu konuşmak isterim.
    [phones] Telefon kuralından memnun değilim. Bunun neden böyle olduğunu açıklar mısınız? Bunu konuşmak isterim.
    [food] Yemek kuralından memnun değilim. Bunun neden böyle olduğunu açıklar mısınız? Bunu konuşmak isterim.
   *[other] Okuldaki bir şeyden memnun değilim. Bunun neden böyle olduğunu açıklar mısınız? Bunu konuşmak isterim.
}

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-complaint-start = { $about ->
    [teacher] Bir öğretmen hakkında bir şikâyetimi konuşmak istiyorum. Çocuğum: { $child }.
   *[school] Okul hakkında bir şikâyetimi konuşmak istiyorum. Çocuğum: { $child }.
    [safety] Güvenlik hakkında bir şikâyetimi konuşmak istiyorum. Çocuğum: { $child }.
    [other-parent] Başka bir veli hakkında bir şikâyetimi konuşmak istiyorum. Çocuğum: { $child }.
    [treatment] Çocuğuma nasıl davranıldığı hakkında bir şikâyetimi konuşmak istiyorum. Çocuğum: { $child }.
    [costs] Masraflar hakkında bir şikâyetimi konuşmak istiyorum. Çocuğum: { $child }.
}

# Variables:
#   $talked (Text) - the word to choose by
tell-complaint-talked = { $talked ->
    [yes] Öğretmenle konuştum.
   *[no] Öğretmenle henüz konuşmadım.
}

tell-complaint-step = Sonraki adım için benimle iletişime geçer misiniz?

tell-complaint-call = Beni arar mısınız?

## About a message of the school, and answering back.

# Variables:
#   $child (Text) - the child's first name
#   $block (Text) - as it was chosen or typed
tell-reminder-about = { $child } için gelen “{ $block }” mesajı hakkında yazıyorum.

# Variables:
#   $day (Text) - as it was chosen or typed
tell-reminder-day = Mesajın geldiği gün: { $day }.

# Variables:
#   $question (Text) - the word to choose by
tell-reminder-question = { $question ->
    [not-clear] Bunu anlamadım. Açıklar mısınız?
    [which-day] Hangi gün için?
    [bring] Çocuğum yanında ne getirecek?
   *[other] Bununla ilgili bir sorum var.
}

tell-reminder-help = Mesajı anlamıyorum. Beni arar mısınız?

# Variables:
#   $back (Text) - the word to choose by
tell-answer-back = { $back ->
   *[thanks] Teşekkür ederim.
    [agreed] Tamam, olur.
    [not-clear] Cevabınızı iyi anlamıyorum. Açıklar mısınız?
    [please-call-me] Beni arar mısınız?
}

## The questions, one on a screen. `tell-ask-<field>`, or `tell-ask-<kind>-<field>` where a kind asks it in its own way.

tell-ask-date = Hangi gün?

tell-ask-dates = Hangi günden itibaren?

tell-ask-dates-last = Son gün hangisi?

tell-ask-symptom = Çocuğunuzun nesi var? Bunu atlayabilirsiniz.

tell-ask-better = Çocuğunuz sizce ne zaman yine gelir?

tell-ask-minutes = Kaç dakika geç?

tell-ask-late-arrival-reason = Nedeni nedir?

tell-ask-appointment-what = Nasıl bir randevu? “Başka bir şey” demek yeter.

tell-ask-from = Saat kaçtan itibaren?

tell-ask-until = Saat kaça kadar?

tell-ask-appointment-from = Çocuğunuz okuldan saat kaçta çıkacak?

tell-ask-appointment-until = Çocuğunuz saat kaçta dönecek?

tell-ask-appointment-person = Çocuğunuzu kim alacak?

tell-ask-leave-request-reason = Nedeni nedir?

tell-ask-document = Bir belgeniz var mı, örneğin bir davetiye?

tell-ask-person = Çocuğunuzu kim alacak? Adını ve çocuğunuzun nesi olduğunu yazın.

tell-ask-last = Daha uzun mu sürecek? Son gün hangisi?

tell-ask-goes-to-aftercare-what = Ne farklı?

tell-ask-fetched = Çocuğunuzu kendiniz mi alacaksınız? Saat kaçta?

tell-ask-lesson = Çocuğunuz neyi yapamaz?

tell-ask-lost-something-what = Çocuğunuz neyi kaybetti?

tell-ask-when = Hangi gündü?

tell-ask-materials-missing-what = Çocuğunuzun neyi eksik?

tell-ask-help = Bunu kendiniz halledebilir misiniz?

tell-ask-diet = Konu nedir?

tell-ask-food = Hangi yiyecek? Yazın.

tell-ask-medicine = Çocuğunuza ilaç gerekiyor mu?

tell-ask-serious = Tepki ağır olabilir mi?

tell-ask-subject = Hangi ders?

tell-ask-difficulty = Zor olan nedir?

tell-ask-daily = Günde kaç dakikanız var?

tell-ask-question-about-test-or-report-what = Neyi anlamıyorsunuz?

tell-ask-word = Hangi kelime? Tam olarak aynı şekilde yazın.

tell-ask-which = Neyi anlamıyorsunuz?

tell-ask-about = Konu nedir?

tell-ask-long = Kaç dakika gerekir?

tell-ask-moment = Size en çok ne zaman uyar?

tell-ask-online = Nasıl konuşmak istersiniz?

tell-ask-interpreter = Tercümana ihtiyacınız var mı?

tell-ask-since = Ne zamandan beri?

tell-ask-where = Nerede oluyor?

tell-ask-hurt = Çocuğunuzun ağrısı var mı ya da çocuğunuz yaralı mı?

tell-ask-contact = Okuldaki irtibat kişisi (contactpersoon) de bunu okuyabilir mi?

tell-ask-language = Hangi dil?

tell-ask-occasion = Ne için?

tell-ask-how = Nasıl?

tell-ask-safety-signal-what = Konu nedir? Bunu atlayabilirsiniz.

tell-ask-head = Müdür de bunu okuyabilir mi?

tell-ask-can-help-what = Hangi konuda yardım etmek istersiniz?

tell-ask-dutch = Ne kadar Hollandaca konuşuyorsunuz?

tell-ask-wish = Ne istersiniz?

tell-ask-phone = Yeni telefon numarası nedir?

tell-ask-email = Yeni e-posta adresi nedir?

tell-ask-address = Yeni adres nedir?

tell-ask-new-address-or-phone-from = Hangi günden itibaren?

tell-ask-family = Bu okuldaki bütün çocuklarınız için mi geçerli?

tell-ask-know = Bunu kim bilebilir?

tell-ask-household-info-what = Konu nedir?

tell-ask-talked = Öğretmenle konuştunuz mu?

tell-ask-call = Okulun sizi aramasını ister misiniz?

tell-ask-question = Sorunuz nedir?

tell-ask-back = Ne cevap vermek istersiniz?

tell-ask-day = Hangi gün?

## The choices. Buttons, at most 40 characters. The same word means the same everywhere.

tell-choice-yes = Evet

tell-choice-no = Hayır

tell-choice-other = Başka bir şey

tell-choice-fever = Ateş

tell-choice-vomiting = Kusma

tell-choice-cold = Soğuk algınlığı

tell-choice-headache = Baş ağrısı

tell-choice-rather-not-say = Söylememeyi tercih ederim

tell-choice-traffic = Trafik

tell-choice-overslept = Uyuyakaldık

tell-choice-appointment = Bir randevu

tell-choice-dentist = Diş hekimi

tell-choice-doctor = Doktor

tell-choice-hospital = Hastane

tell-choice-speech-therapy = Konuşma terapisi (logopedie)

tell-choice-other-therapy = Başka bir tedavi

tell-choice-wedding = Düğün

tell-choice-moving = Taşınma

tell-choice-funeral = Cenaze

tell-choice-serious-illness = Ailede ağır hastalık

tell-choice-jubilee = Yıl dönümü

tell-choice-religious-feast = Dinî bayram

tell-choice-seasonal-work = Mevsimlik iş yüzünden tatil

tell-choice-to-bso = Okul sonrası bakıma (BSO) gidecek

tell-choice-not-to-bso = Okul sonrası bakıma (BSO) gitmeyecek

tell-choice-picked-up-by-neighbour = Komşularla gidecek

tell-choice-gym = Spor dersi

tell-choice-swimming = Yüzme

tell-choice-coat = Mont

tell-choice-gym-bag = Spor çantası

tell-choice-bag = Çanta

tell-choice-lunch-box = Beslenme kutusu

tell-choice-glasses = Gözlük

tell-choice-gym-clothes = Spor kıyafeti

tell-choice-exercise-book = Defter

tell-choice-pen = Kalem

tell-choice-chromebook = Dizüstü bilgisayar

tell-choice-arrange = Evet, hallederiz

tell-choice-money = Hayır, şu anda çok pahalı

tell-choice-allergy = Alerji

tell-choice-no-pork = Domuz eti yok

tell-choice-no-meat = Et yok

tell-choice-no-gelatin = Jelatin yok

tell-choice-vegetarian = Vejetaryen

tell-choice-diabetes = Diyabet (şeker hastalığı)

tell-choice-reading = Okuma

tell-choice-spelling = Kelimeleri doğru yazma

tell-choice-maths = Matematik

tell-choice-tables = Çarpım tablosu

tell-choice-topography = Haritada yerleri öğrenme

tell-choice-book-talk = Sözlü sunum veya kitap anlatma

tell-choice-too-easy = Çok kolay

tell-choice-too-hard = Çok zor

tell-choice-not-clear = Açık değil

tell-choice-no-time = Zaman çok az

tell-choice-report = Karne

tell-choice-test = Bir test

tell-choice-level = Seviye

tell-choice-advice = Okul tavsiyesi (schooladvies)

tell-choice-newsletter = Haber bülteni

tell-choice-letter = Bir mektup

tell-choice-app = Uygulamada bir mesaj

tell-choice-learning = Öğrenme

tell-choice-behaviour = Davranış

tell-choice-friends = Arkadaşlar

tell-choice-health = Sağlık

tell-choice-practical = Pratik bir konu

tell-choice-before-school = Okuldan önce

tell-choice-morning = Sabah

tell-choice-afternoon = Öğleden sonra

tell-choice-after-school = Okuldan sonra

tell-choice-evening = Akşam

tell-choice-at-school = Okulda

tell-choice-online = İnternette

tell-choice-phone = Telefonla

tell-choice-none = Tercüman gerekmez

tell-choice-video = Görüntülü

tell-choice-on-site = Okulda bir tercüman

tell-choice-today = Bugün

tell-choice-days = Birkaç gün

tell-choice-weeks = Birkaç hafta

tell-choice-longer = Daha uzun

tell-choice-sleep = İyi uyumamak

tell-choice-tired = Yorgunluk

tell-choice-home-changed = Evde bir şey değişti

tell-choice-afraid = Korku

tell-choice-dont-know = Bilmiyorum

tell-choice-class = Sınıfta

tell-choice-playground = Okul bahçesinde

tell-choice-way-home = Yolda

tell-choice-talk = Bir görüşme

tell-choice-meeting = Bir veli akşamı (ouderavond)

tell-choice-call-me = Beni arayın

tell-choice-talk-at-school = Okulda anlatın

tell-choice-voice-message = Sesli mesaj

tell-choice-my-child = Çocuğum

tell-choice-at-home = Evde

tell-choice-teacher = Öğretmen

tell-choice-activity = Bir etkinlik

tell-choice-school = Okul

tell-choice-help = Okulun yardımı

tell-choice-trip = Bir gezi

tell-choice-celebration = Bir kutlama

tell-choice-sports = Spor

tell-choice-cooking = Yemek yapmak

tell-choice-clothes = Kıyafetler

tell-choice-repair = Bir şeyi tamir etmek

tell-choice-little = Henüz az

tell-choice-enough = Yeterli

tell-choice-contribution = İsteğe bağlı katkı parası

tell-choice-camp = Kamp

tell-choice-milk = Okul sütü

tell-choice-pay-later = Daha sonra ödemek

tell-choice-pay-less = Daha az ödemek

tell-choice-cannot-pay = Bunu ödeyemiyorum

tell-choice-question = Başka bir sorum var

tell-choice-school-only = Sadece okul

tell-choice-class-list = Sınıf listesinde de

tell-choice-second-parent = Diğer veli

tell-choice-guardian = Bir vasi (voogd)

tell-choice-stepparent = Üvey anne veya üvey baba

tell-choice-foster-parent = Koruyucu aile

tell-choice-phone-list = Aranacak kişiler listesi

tell-choice-address-hidden = Adresimiz gizli kalsın

tell-choice-rules = Bir kural

tell-choice-safety = Güvenlik

tell-choice-costs = Masraflar

tell-choice-homework = Ev ödevi

tell-choice-phones = Telefonlar

tell-choice-food = Yemek

tell-choice-other-parent = Başka bir veli

tell-choice-treatment = Çocuğuma nasıl davranıldığı

tell-choice-which-day = Hangi gün?

tell-choice-bring = Çocuğum yanında ne getirecek?

tell-choice-thanks = Teşekkür ederim

tell-choice-agreed = Tamam, olur

tell-choice-please-call-me = Beni arar mısınız?

## Before the first question.

tell-first-leave = İzin istemek şöyle olur. Çocuk her okul günü okula gider. İzin ancak iyi bir neden varsa ve müdür (directeur) onay verirse olur. Dinî bayram farklıdır. Onu bildirmeniz yeter. Onay beklemeniz gerekmez.

tell-first-leave-how = Dinî bir bayramı en az 2 gün önceden bildirin. Başka bir neden mi var? İzni en az 8 hafta önceden isteyin. Bu mümkün değil mi? O zaman mümkün olduğunca çabuk isteyin. Okul tatilleri dışındaki bir tatil için okul çoğu zaman izin vermez.

tell-first-numbers = Şu anda tehlike var mı? 112'yi arayın. Veilig Thuis kurumu gece gündüz ücretsiz yardım eder: 0800 2000.

tell-first-always-welcome = Çocuğunuz her zaman katılabilir.

tell-first-complaint = Şikâyet şöyle ilerleyebilir. 1. Öğretmenle konuşun. 2. Müdürle (directeur) konuşun. 3. Okuldaki irtibat kişisiyle (contactpersoon) konuşun. 4. Okul dışındaki güvenilir kişiden (vertrouwenspersoon) yardım isteyin. 5. Şikâyet kuruluna (klachtencommissie) gidin. Öğretmenle daha önce konuştunuz mu? O zaman 2. veya 3. adımdan başlayın.

tell-first-complaint-after = Bir şikâyet çocuğunuza asla zarar vermemelidir. Bu mesaj irtibat kişisine ve müdüre gider. Öğretmene gitmez. Bu henüz resmî bir şikâyet değildir.

tell-first-general = Mesajınız menüde var mı? O zaman oradan seçin. Böylece okul mesajı hemen iyi bir Hollandaca ile okur.

## Before sending.

# Variables:
#   $reason (Text) - the word to choose by
tell-note-leave = { $reason ->
    [religious-feast] Dinî bir bayramı en az 2 gün önceden bildirmeniz yeter. Onay beklemeniz gerekmez.
    [funeral] Bunu mümkün olduğunca çabuk isteyin. Acele mi? Okulu arayın. Bu mesaj henüz izin değildir.
    [serious-illness] Bunu mümkün olduğunca çabuk isteyin. Acele mi? Okulu arayın. Bu mesaj henüz izin değildir.
   *[other] Bunu en az 8 hafta önceden isteyin. Onayı bekleyin. Henüz seyahat rezervasyonu yapmayın. Bu mesaj henüz izin değildir.
}

tell-note-leave-feast = Çoğu zaman her bayram için bir gündür.

tell-note-leave-season = Mevsimlik iş yüzünden tatil için kurallar vardır. Bir okul yılında bir kez olabilir. En fazla 10 okul günü sürer. Okul yılının ilk 2 haftasında olamaz. Okul, işvereninizden bir yazı ister.

tell-note-aftercare = Bu mesaj okul sonrası bakıma (BSO) gitmez. Onlar için önemli mi? O zaman onlara kendiniz söyleyin.

tell-note-serious = Tepki ağır olabilir. Lütfen bunu bir sonraki okul gününden önce öğretmenle konuşun. Okulu da arayabilirsiniz.

tell-note-money = Bunu sadece okul okur. Bu asla bir sınıf listesinde yazmaz.

tell-note-numbers = Şu anda tehlike var mı? 112'yi arayın. Veilig Thuis: 0800 2000. O zaman buradan cevap beklemeyin.

tell-note-address = Bunu diğer veliye göndermeyiz. Sınıf listesini mi seçiyorsunuz? O zaman sınıftaki bütün veliler bunu okuyabilir. Diğer velinin bilgileri değişmez.

tell-note-household = Diğer veli kendisi bağlanır. Bunun için okuldan kendi mektubunu alır. Nedenini söylemeniz gerekmez.

tell-note-complaint = Bu, öğretmene gitmez. Bu henüz resmî bir şikâyet değildir.

## The quick replies of the school: the parent reads them, and in Dutch they are the buttons. At most 60 characters.

tell-reply-received = Mesajınız okundu. Teşekkür ederiz.

tell-reply-get-well = Çocuğunuza geçmiş olsun!

tell-reply-please-call = Okulu arar mısınız?

tell-reply-ok = Tamam, olur.

tell-reply-ask-other-time = Başka bir saatte olabilir mi?

tell-reply-show-id = Olur. Yanınıza bir kimlik alın.

tell-reply-accepted = Çocuğunuza izin verildi.

tell-reply-refused = Çocuğunuza izin verilmedi.

tell-reply-need-form = Bunun için bir form doldurun. Formu okuldan isteyin.

tell-reply-found = Bulundu. Okulda duruyor.

tell-reply-look-in-box = Kayıp eşya kutusuna bakın.

tell-reply-not-found = Henüz bulunmadı. Dikkat ediyoruz.

tell-reply-explanation = Bunu size açıklayacağım.

tell-reply-short-video = Size kısa bir video göndereceğim.

tell-reply-let-it-be = Ödevi şimdilik bırakın. Bu da olur.

tell-reply-talk = Bunu sizinle konuşmak isterim.

tell-reply-tip = Size bir öneri göndereceğim.

tell-reply-send-book = Eve bir kitap veya kâğıt göndereceğim.

tell-reply-explain = Bunu size açıklayacağım.

tell-reply-arrange-interpreter = Okul bir tercüman ayarlayacak.

tell-reply-call = Sizi arayacağım.

tell-reply-we-help = Okul yardım edecek.

tell-reply-i-will-watch = Çocuğunuza dikkat edeceğim.

tell-reply-i-talk-with-child = Çocuğunuzla konuşacağım.

tell-reply-received-today = Okudum. Bugün bununla ilgileneceğim.

tell-reply-anti-bullying-person = Okulda zorbalıkla ilgilenen kişi sizi arayacak.

tell-reply-we-talk-with-children = Çocuklarla konuşacağız.

tell-reply-propose-times = Size görüşme için saatler göndereceğim.

tell-reply-ib-joins = Evet. Okuldaki destek görevlisi (IB'er) de gelecek.

tell-reply-arranged = Tercüman ayarlandı.

tell-reply-not-possible = Tercüman bulunamadı. Başka bir yol arıyoruz.

tell-reply-other-date = Başka bir gün olabilir mi?

tell-reply-will-call = Sizi arayacağım.

tell-reply-note-in-plan = Tamam. Bunu ortak kararlarımıza yazacağız.

tell-reply-thank-you = Teşekkür ederiz. Bunu okumak çok güzel.

tell-reply-head-contacts-you = Müdür sizinle iletişime geçecek.

tell-reply-call-within-days = Sizi birkaç gün içinde arayacağız.

tell-reply-appointment = Sizinle bir randevu ayarlayacağız.

tell-reply-send-procedure = Size adımları kâğıt üzerinde göndereceğiz.

tell-reply-called = Sizi aradık.

tell-reply-will-call-today = Sizi bugün arayacağız.

tell-reply-changed = Değiştirildi. Teşekkür ederiz.

tell-reply-need-document = Bir belgeye daha ihtiyacımız var.

tell-reply-noted = Not edildi. Buna dikkat edeceğiz.

tell-reply-form-for-medicine = İlaç için okulda bir form doldurun.

tell-reply-how-to-link = Diğer veli okuldan kendi mektubunu alır.

tell-reply-yes-come = Evet, lütfen gelin!

tell-reply-enough-helpers = Teşekkür ederiz. Yeterince yardım eden var.

tell-reply-other-day = Teşekkür ederiz. Başka bir gün olabilir mi?

tell-reply-always-welcome = Çocuğunuz her zaman katılabilir.

tell-reply-municipality-help = Belediye yardım edebilir. Nasıl olacağını anlatırız.
