# review: draft

### Involvement cards: what parents can do at home and how the Dutch school works with them.
### Title: at most 45 characters. Text: three to five short sentences. Do: one action for this week.

## Card why-seven-gains

card-why-seven-gains-title = Neden faydalı?
card-why-seven-gains-text = Okul ve veliler iyi iş birliği yapınca, okul çocuk için çoğu zaman daha iyi gider. Çocuk daha çok öğrenir ve okula daha severek gider. Kolay pes etmez ve başkalarıyla daha iyi geçinir. Öğrenmeyi sever, daha çok kelime öğrenir ve yeteneklerini daha iyi gösterir.
card-why-seven-gains-do = Bu yedi faydadan birini seçin. Bu hafta çocuğunuzda bunu görüp görmediğinize bakın.

## Card home-is-half

card-home-is-half-title = Etkinin yaklaşık yarısı evden gelir
card-home-is-half-text = Çocuğunuzun gelişiminde siz çok önemlisiniz. Tanınmış bir araştırmaya göre etkinin yaklaşık yarısı evden gelir. Öğretmen ve sınıf da önemlidir. Bunun için öğretmen olmanız gerekmez. Zaman ayırmanız ve ilgi göstermeniz başlangıç için yeter.
card-home-is-half-do = Her gün çocuğunuza on dakika ayırın, telefon olmadan.

## Card triangle

card-triangle-title = Üçgen: çocuk, veli, öğretmen
card-triangle-text = Çocuğunuz, siz ve öğretmen birlikte bir üçgen oluşturursunuz. Siz çocuğunuz için en iyisini istersiniz. Öğretmen de bunu ister. Yani hedefiniz aynıdır. Herkes kendi işini yapar.
card-triangle-do = Bu hafta öğretmen hakkında güzel bir şey söyleyin. Çocuğunuz da bunu duysun.

## Card heart-and-head

card-heart-and-head-title = Çocuğunuz sizi yanında taşır
card-heart-and-head-text = Çocuğunuz sizi kalbinde okula götürür. Öğretmenin derslerini de aklında eve getirir. Çocuğunuzla aranızdaki bağ hep sürer. Öğretmen ise genellikle bir veya iki yıl onun yanındadır. Ev ve okul iyi anlaşınca çocuğunuz kendini huzurlu hisseder.
card-heart-and-head-do = Çocuğunuza sorun: “Bugün okulda evimizle ilgili ne anlattın?”

## Card same-goal-different-roles

card-same-goal-different-roles-title = Aynı değil, ama eşit derecede önemli
card-same-goal-different-roles-text = Çocuğunuzu en iyi siz tanırsınız. Öğretmen de eğitimi iyi bilir. Bu iki bilgi eşit derecede değerlidir. Öğretmen sizinle iletişime geçer ve soru sorar. İsterseniz önce siz de iletişime geçebilirsiniz.
card-same-goal-different-roles-do = Çocuğunuzla ilgili, öğretmenin henüz bilemeyeceği bir şey düşünün.

## Card loyalty-of-the-child

card-loyalty-of-the-child-title = Çocuğunuz taraf seçmek istemez
card-loyalty-of-the-child-text = Öğretmenle aynı fikirde değil misiniz? Bu olabilir. Çocuklar bunu, evdekilerin ve okuldakilerin birbiri hakkında nasıl konuştuğundan anlar. Çocuğunuz o zaman taraf seçmesi gerektiğini düşünebilir. Bu da öğrenmeyi zorlaştırır. Bu yüzden öğretmenin kendisiyle konuşun. Bu konuyu çocuğunuzun yanında konuşmayın.
card-loyalty-of-the-child-do = Sizi üzen bir şey mi var? Yazın ve bu hafta kısa bir görüşme isteyin.

## Card every-parent-is-involved

card-every-parent-is-involved-title = Her anne baba çocuğuyla ilgilenir
card-every-parent-is-involved-text = Her anne baba çocuğunun iyi olmasını ister. Hollanda'da okulun ne beklediğini herkes bilmez. Bu çok normaldir, çünkü her ülkede okul farklıdır. Her zaman sorabilirsiniz: “Benden ne bekliyorsunuz?” Kendiniz neyi bilmek istediğinizi de söyleyebilirsiniz.
card-every-parent-is-involved-do = Okulla ilgili, şimdiye kadar sormaya çekindiğiniz bir soruyu sorun.

## Card home-language

card-home-language-title = Evde kendi dilinizi konuşmanız iyidir
card-home-language-text = Evde en iyi bildiğiniz dili konuşun. O dilde en çok şeyi anlatabilir ve açıklayabilirsiniz. İlk dilinin güçlü olması, çocuğunuzun Hollandaca öğrenmesine de yardım eder. Çocuğunuz Hollandacayı okulda, arkadaşlarıyla ve çocuk bakım yerinde (opvang) öğrenir.
card-home-language-do = Bu hafta kendi çocukluğunuzdan bir hikâyeyi kendi dilinizde anlatın.

## Card three-ways

card-three-ways-title = Üç yol
card-three-ways-text = Çocuğunuza okul hayatında üç yolla destek olabilirsiniz. Bir: Çocuğunuzun yaşadıklarına ilgi göstermek ve onu desteklemek. İki: Öğretmenle bilgi paylaşmak. Üç: İstendiğinde okul ödevlerine yardım etmek. En önemli yol ilgi göstermektir. Bunu herkes yapabilir.
card-three-ways-do = Bu üç yoldan hangisi bu hafta size uygun? Birini seçin.

## Card show-interest

card-show-interest-title = Okulun önemli olduğunu gösterin
card-show-interest-text = Her gün okulun nasıl geçtiğini sorun. Yaptığı bir resme, defterine veya albümüne bakın. Arkadaşlarının kim olduğunu ve sınıfta hangi konunun işlendiğini öğrenin. Çocuğunuz o zaman şunu hisseder: Okul önemli, ben de önemliyim.
card-show-interest-do = Çocuğunuz bu hafta okulda öğrendiği bir şeyi size öğretsin.

## Card ask-good-questions

card-ask-good-questions-title = İşe yarayan sorular
card-ask-good-questions-text = “Nasıl geçti?” diye sorunca çocuklar çoğu zaman sadece “iyi” der. Küçük bir şey sorun: Kiminle oynadın? Ne zordu? Neye güldün? Cevabı sakince bekleyin. Siz de kendi gününüzden bir şey anlatın.
card-ask-good-questions-do = Her akşam bu üç sorudan birini sorun.

## Card rest-and-routine

card-rest-and-routine-title = İyi uyku ve kahvaltı
card-rest-and-routine-text = Çocuk yeterince uyuyunca ve sabah kahvaltı edince daha iyi öğrenir. Her gün aynı saatler çocuğa huzur verir. Çantayı, spor eşyalarını ve montu akşamdan hazırlayın. Okul tam saatinde başlar. Geç gelmek sınıfı rahatsız eder.
card-rest-and-routine-do = Belli bir yatma saati seçin ve beş okul günü boyunca buna uyun.

## Card high-realistic-expectations

card-high-realistic-expectations-title = Yüksek beklenti, ama çok yüksek değil
card-high-realistic-expectations-text = Çocuğunuza şunu hissettirin: Senin çok şey öğrenebileceğine inanıyorum. Bu, cezadan veya notlardan daha çok yardım eder. Beklentinin çok yüksek olmamasına dikkat edin. Çocuğunuzun şimdi ne yapabildiğine ve bir sonraki adıma bakın. Onu başka çocuklarla karşılaştırmayın.
card-high-realistic-expectations-do = Çocuğunuzu bir kez çabası için övün, sadece iyi sonuç için değil.

## Card trust-and-self-image

card-trust-and-self-image-title = “Sen bunu yapabilirsin”
card-trust-and-self-image-text = Kendine güvenen çocuklar daha kolay öğrenir. Sıcak sözler söyleyerek ve her şeyi onun yerine yapmayarak yardım edersiniz. Küçük çocuklara birlikte yaparak yardım edersiniz. Daha büyük çocuklara en çok, onlara güvendiğinizi göstererek yardım edersiniz.
card-trust-and-self-image-do = Çocuğunuz bir işi tamamen kendisi yapsın, yavaş olsa bile.

## Card read-together

card-read-together-title = Birlikte okumak
card-read-together-text = Çocuğunuza kitap okumak her dilde faydalıdır. Günde on beş dakika yeter. Resimler ve hikâye hakkında birlikte konuşun. Okumak sizin için zor mu? O zaman birlikte resimli bir kitaba bakın ve gördüklerinizi anlatın.
card-read-together-do = Bu hafta üç kez uykudan önce bir hikâye okuyun veya anlatın.

## Card library

card-library-title = Kütüphaneye gitmek
card-library-text = Hollanda'nın hemen hemen her yerinde çocuklar 18 yaşına kadar kütüphaneye (bibliotheek) ücretsiz üye olabilir. Orada başka dillerde kitaplar ve yazısız kitaplar da vardır. Kitabı çocuğunuz kendisi seçsin. Bazen okulun içinde de bir kütüphane vardır.
card-library-do = Bu hafta bir kez birlikte kütüphaneye gidin. Veya okulda okul kütüphanesini (schoolbieb) sorun.

## Card youth-news

card-youth-news-title = Birlikte çocuk haberlerini izlemek
card-youth-news-text = Jeugdjournaal, çocuklar için bir haber programıdır. Dili kolay Hollandacadır. Okulda bu haberler sık sık konuşulur. Birlikte izleyin ve çocuğunuza ne düşündüğünü sorun. Böylece ikiniz de yeni kelimeler öğrenirsiniz.
card-youth-news-do = Bu hafta bir kez birlikte izleyin ve bir haber hakkında konuşun.

## Card everyday-learning

card-everyday-learning-title = Günlük hayatta öğrenmek
card-everyday-learning-text = Çocuk sadece masada, kitapla öğrenmez. Birlikte yemek yapmak matematiktir. Alışveriş yapmak, okumak ve seçmektir. Oyun oynamak; saymak, beklemek ve kaybetmeyi öğrenmektir. Ne yaptığınızı sesli olarak anlatın.
card-everyday-learning-do = Bu hafta markette alışveriş listesinin yarısını çocuğunuz bulsun.

## Card your-family-knowledge

card-your-family-knowledge-title = Sizin bildikleriniz ve yapabildikleriniz
card-your-family-knowledge-text = Her ailenin bildiği şeyler vardır: diller, şarkılar, inanç, yemek yapmak, teknik işler, hikâyeler, bir meslek. Bunlar çocuğunuz için değerlidir, okulda da. Öğretmene bunlardan bir şey anlatın. Bazen sınıfta bir şey gösterebilirsiniz.
card-your-family-knowledge-do = Bu hafta sizin iyi yaptığınız bir şeyi çocuğunuzla birlikte yapın.

## Card share-information

card-share-information-title = Evde olanları anlatın
card-share-information-text = Yeni bir bebek mi var? Taşındınız mı? Hastalık veya üzüntü mü var? Bunu öğretmene kısaca anlatın. O zaman öğretmen çocuğunuzun davranışını daha iyi anlar. Güzel haberleri de anlatın. Çocuğunuzun evde okul hakkında neler söylediğini de anlatın. Ne anlatacağınıza siz karar verirsiniz.
card-share-information-do = Öğretmene kısa bir mesaj gönderin. Evden güzel veya önemli bir şey yazın.

## Card help-with-schoolwork

card-help-with-schoolwork-title = Okul ödevlerine yardım etmek
card-help-with-schoolwork-text = Bazen öğretmen veya çocuğunuz yardım ister: birlikte kitap okumak, çarpım tablosu (tafels) çalışmak, sözlü sunum (spreekbeurt) hazırlamak. Sessiz bir yer ve belli bir saat ayarlayın. Çocuğunuzun yakınında kalın, ama ödevi siz yapmayın. Olmuyor mu? Bunu öğretmen için bir kâğıda yazın.
card-help-with-schoolwork-do = Ödev için birlikte belli bir yer ve saat seçin.

## Card ask-how-to-help

card-ask-how-to-help-title = Nasıl yardım edebileceğinizi sorun
card-ask-how-to-help-text = Hollanda'da çocukların hesap yapmayı veya okumayı nasıl öğrendiğini bilmeniz gerekmez. Öğretmene sorun: “Evde en iyi nasıl yardım edebilirim?” Bir örnek veya kısa bir video isteyin. Doğru yolla beş dakika çalışmak, başka bir yolla bir saat çalışmaktan daha iyidir.
card-ask-how-to-help-do = Bu soruyu öğretmene sorun.

## Card practise-tables

card-practise-tables-title = Çarpım tablosu çalışmak
card-practise-tables-text = Çocuklar groep 4 ve 5'te çarpım tablosunu (tafels) öğrenir (1×2, 2×2 …). Amaç, bunları hızlı ve ezbere bilmektir. Kısa ve sık çalışın: günde beş dakika. Bunu arabada, merdivende veya topla yapın. Artık eğlenceli değilse bırakın.
card-practise-tables-do = Beş gün boyunca bir sayının çarpım tablosunu çalışın, her gün beş dakika.

## Card prepare-talk

card-prepare-talk-title = Sözlü sunum hazırlamak
card-prepare-talk-text = Sözlü sunumda (spreekbeurt) çocuğunuz kendi seçtiği bir konuyu sınıfa anlatır. Önce size anlatsın, kendi dilinizde veya Hollandaca. Göstermek için birlikte resimler veya bir eşya bulun. Çocuğunuz anlatır, siz dinler ve soru sorarsınız.
card-prepare-talk-do = Çocuğunuza sorun: “Sınıfta ne hakkında konuşmak isterdin?”

## Card age-peuter

card-age-peuter-title = Küçük çocuk: peuter (2-4 yaş)
card-age-peuter-text = Küçük çocuklar oynayarak, şarkı söyleyerek, bakarak ve konuşarak öğrenir. Kitap okuyun, şarkı söyleyin ve gördüklerinizin adını söyleyin. Şimdi yaptıklarınız, ilkokulun (basisschool) sonunda bile çocuğunuza yardım eder. Çocuğunuz 2 veya 2,5 yaşında oyun grubuna (peuteropvang) gidebilir. Ek saat alıp alamayacağını bebek ve çocuk sağlığı merkezine (consultatiebureau) sorun.
card-age-peuter-do = Her gün bir şarkı söyleyin, istediğiniz dilde.

## Card age-kleuter

card-age-kleuter-title = Groep 1 ve 2 (4-6 yaş)
card-age-kleuter-text = Groep 1 ve 2'de çocuklar en çok oyun oynayarak öğrenir. Dinlemeyi, birlikte oynamayı, montlarını kendileri giymeyi öğrenirler. Birçok yeni kelime de öğrenirler. Birlikte yaparak yardım edin: kitap okumak, oyun oynamak, saymak, ortalığı toplamak. Çocuğunuzu okula getirince, izin varsa sınıfa da bakın.
card-age-kleuter-do = Çocuğunuz her gün ayakkabısını ve montunu kendisi giysin, daha uzun sürse bile.

## Card age-groep-3-5

card-age-groep-3-5-title = Groep 3, 4 ve 5 (6-9 yaş)
card-age-groep-3-5-text = Çocuğunuz groep 3'ten itibaren gerçekten okumayı, yazmayı ve hesap yapmayı öğrenir. Her gün biraz sesli okumak çok yardım eder. Groep 4 ve 5'te çarpım tablosu (tafels) ve çoğu zaman ilk ev ödevleri başlar. Çocuğunuz isteyince yardım edin. Küçük adımlarla gurur duyun.
card-age-groep-3-5-do = Çocuğunuz sesli okurken onu dört kez onar dakika dinleyin.

## Card age-groep-6-8

card-age-groep-6-8-title = Groep 6, 7 ve 8 (9-12 yaş)
card-age-groep-6-8-text = Daha büyük çocukların en çok güvene ve desteğe ihtiyacı vardır. Okul, arkadaşlar, haberler ve planlar hakkında konuşun. Daha çok ev ödevi ve test (toets) olur. Groep 8'de ortaokul ve lise (middelbare school) için okul tavsiyesi (schooladvies) verilir. Ocak ayında geçici tavsiye gelir. Sonra bir test olur. Mart ayında kesin tavsiye gelir.
card-age-groep-6-8-do = Sorun: “Hangi konuda bana ihtiyacın var? Neyi kendin yapmak istersin?”

## Card stay-in-touch-early

card-stay-in-touch-early-title = Her şey iyiyken de iletişim kurun
card-stay-in-touch-early-text = İletişim kurmak için bir sorun çıkmasını beklemeyin. Her şey iyiyken de gelin, mümkünse anne baba birlikte. Böylece zor bir an gelince birbirinizi zaten tanırsınız. Erken ilgilenmeniz, ortaokul ve liseye (middelbare school) geçişte de yardım eder.
card-stay-in-touch-early-do = Bu hafta bir sonraki görüşmenin ne zaman olduğunu sorun ve takviminize yazın.

## Card risk-too-much-pressure

card-risk-too-much-pressure-title = Çok fazla baskı olmasın
card-risk-too-much-pressure-text = Çok fazla baskı çocukları korkutur veya yorar. O zaman daha az öğrenirler. Çok fazla baskının belirtileri şunlardır: karın ağrısı, kötü uyku, öfke veya artık hiçbir şey istememek. Bunu sakince konuşun ve bir adım geri çekilin. Oyun ve boş zaman da öğrenmenin parçasıdır.
card-risk-too-much-pressure-do = Bu hafta ödev veya görev olmayan bir öğleden sonra planlayın.

## Card risk-only-when-wrong

card-risk-only-when-wrong-title = Sadece notlar kötü olunca değil
card-risk-only-when-wrong-text = Yardım ancak işler kötü gidince mi başlıyor? O zaman çocuk şöyle düşünebilir: Yeterince başarılı değilim. Bu, öğrenme isteğini azaltır. Bu yüzden hem iyi hem zor günlerde ilgi gösterin. Sorun olunca önce çocuğunuza nasıl hissettiğini sorun.
card-risk-only-when-wrong-do = Bugün iyi giden üç şeyi söyleyin.

## Card risk-wrong-strategy

card-risk-wrong-strategy-title = Farklı bir yol kafa karıştırabilir
card-risk-wrong-strategy-text = Belki siz hesap yapmayı veya yazmayı başka bir yolla öğrendiniz. Aynı anda iki farklı yol çocuk için zordur. Okulda nasıl yapıldığını çocuğunuz size anlatsın. Emin değil misiniz? İşlemi öyle bırakın ve öğretmene sorun.
card-risk-wrong-strategy-do = Şöyle deyin: “Öğretmenin bunu nasıl yapıyor? Bana göster.”

## Card risk-role-mixing

card-risk-role-mixing-title = Herkesin kendi rolü var
card-risk-role-mixing-text = Öğretmen ders verir ve dersin nasıl olacağına karar verir. Siz çocuğunuzu yetiştirirsiniz ve onu tanırsınız. Birinin diğerinin işini yapması iyi olmaz. Bir şeyin neden öyle yapıldığını her zaman sorabilirsiniz. Kendi çocuğunuz hakkında fikrinizi de söyleyebilirsiniz.
card-risk-role-mixing-do = Cümleniz “… yapmalısınız” diye mi bitiyor? Onu bir soruya çevirin: “Neden böyle olduğunu açıklar mısınız?”

## Card school-is-a-community

card-school-is-a-community-title = Okul bütün çocuklar içindir
card-school-is-a-community-text = Okul bir topluluktur. Bu toplulukta çocuklar, veliler, öğretmenler ve gönüllüler vardır. Öğretmen gruptaki bütün çocuklarla ilgilenir. Herkes için geçerli kurallar ve değerler vardır. Bunlara uymak kendi çocuğunuza da yardım eder.
card-school-is-a-community-do = Bu hafta okul bahçesinde henüz tanımadığınız bir veliye selam verin.

## Card talents-overview

card-talents-overview-title = Çocuğunuz hangi konuda iyi?
card-talents-overview-text = Her çocuk bir konuda iyidir. Bir çocuk bir şeyler yapmayı sever. Başka bir çocuk başkalarıyla iyi ilgilenir veya hesap yapmayı sever. Birçok çocuğun birden fazla yeteneği vardır. Yeteneğini bilen çocuk kendine daha çok güvenir. Bu, ileride okul seçerken de yardım eder.
card-talents-overview-do = Çocuğunuzun severek yaptığı iki şeyi yazın. Bunları tanışma görüşmesine (startgesprek) getirin.

## Card hopes-and-dreams

card-hopes-and-dreams-title = Umutlar ve hayaller
card-hopes-and-dreams-text = İlk görüşmede öğretmen, çocuğunuz için ne umduğunuzu sorar. Konu bir meslek veya not değildir. Şunları düşünün: arkadaşlar, neşe, konuşmaya cesaret etmek, iyi okumayı öğrenmek. Çocuğunuza da kendisinin ne umduğunu sorun. İlk adımın ne olacağına birlikte bakarsınız.
card-hopes-and-dreams-do = Şu cümleyi tamamlayın: “Bu yılın sonunda çocuğum için umudum şu: …”

## Card what-school-does

card-what-school-does-title = Okul sizin için ne yapar?
card-what-school-does-text = Öğretmen sizi yılın başında bir görüşmeye davet eder. Daha sonra çocuğunuzun durumu hakkında kısa görüşmeler olur. Okul haber bülteni (nieuwsbrief) gönderir ve veli toplantıları (ouderavond) yapar. Okula uygulama veya e-posta ile ulaşabilirsiniz. Ailenizi biraz tanımak ve bunu dikkate almak öğretmenin görevidir.
card-what-school-does-do = Öğretmenin en çok nasıl mesaj almak istediğini öğrenin: uygulama, e-posta veya not.

## Card start-conversation-card

card-start-conversation-card-title = Tanışma görüşmesi (startgesprek)
card-start-conversation-card-text = Okul yılının ilk dört haftasında tanışma görüşmesi (startgesprek) olur. Öğretmenle yaklaşık yirmi dakika konuşursunuz. Çocuğunuz da genellikle oradadır. Herkes eşit ölçüde anlatır: çocuğunuz, siz ve öğretmen. Bu bir karne görüşmesi değildir. Amaç, birbirinizi tanımak ve bu yıl için birlikte karar almaktır.
card-start-conversation-card-do = Bir saat seçin ve kısa hazırlık bölümünü doldurun.

## Card communication-plan-card

card-communication-plan-card-title = İletişim için birlikte karar almak
card-communication-plan-card-text = Tanışma görüşmesinde (startgesprek) nasıl ve ne kadar sık iletişim kuracağınıza birlikte karar verirsiniz. Buna iletişim planı (communicatieplan) denir. Planda şunlar yazar: Kimler katılır? Ne üzerinde çalışırsınız? Nasıl iletişim kurarsınız? İşe yarıyor mu diye birlikte ne zaman bakarsınız? Planı sonra değiştirebilirsiniz.
card-communication-plan-card-do = Hangi iletişim size iyi gelir, düşünün: uygulama, telefon veya okulda kısa bir sohbet.

## Card small-contact

card-small-contact-title = Kısa bir sohbet
card-small-contact-text = Kapıda kısaca konuşmak da iletişimdir. Sabahları öğretmenlerin zamanı azdır. O zaman sadece kısa bir şey söyleyin. Daha uzun bir görüşme için randevu alırsınız. Kısa bir mesaj veya not da olur. Hollandacanızın mükemmel olması gerekmez.
card-small-contact-do = Bu hafta bir kez öğretmene merhaba deyin.

## Card give-feedback

card-give-feedback-title = Ne iyi, ne daha iyi olabilir? Söyleyin
card-give-feedback-text = Okul, velilerin söylediklerinden öğrenir. Şunlar varsa memnun olabilirsiniz: Çocuğunuz okula severek gidiyor ve iyi öğreniyor. Soru sormanız hoş karşılanıyor. Sorunlar birlikte çözülüyor. Sizin okulunuzda böyle mi? Söyleyin, bunu duymak güzeldir. Böyle değil mi? O zaman önce okula anlatın.
card-give-feedback-do = Bu hafta okula bir övgü ya da bir fikir gönderin.

## Card who-does-what

card-who-does-what-title = Okulda kim ne yapar?
card-who-does-what-text = Önce öğretmenle konuşursunuz. Öğrenme veya davranış zor olunca destek koordinatörü (intern begeleider, IB'er) yardım eder. Müdür (directeur) okulu yönetir. Şikâyetiniz varsa irtibat kişisi (contactpersoon) size yardım eder. Üst yönetim (bestuur) bir grup okulun başındadır.
card-who-does-what-do = Öğretmenin, destek koordinatörünün (IB'er) ve müdürün adını yazın.

## Card helping-at-school

card-helping-at-school-title = Okulda yardım etmek
card-helping-at-school-text = Okullar sık sık yardım ister: gezide, okumada, sınıfı süslemede. Her veli katılabilir, az Hollandaca bilse de. Keyiflidir ve okulu tanırsınız. Zamanınız yok mu? Sorun değil. En önemlisi evde yaptıklarınızdır.
card-helping-at-school-do = Size uygun küçük bir iş seçin ve adınızı yazdırın.

## Card ouderraad

card-ouderraad-title = Veli kurulu (ouderraad, OR)
card-ouderraad-text = Veli kurulu (ouderraad, OR) velilerden oluşan bir gruptur. Bu veliler kutlamalarda ve etkinliklerde yardım eder, örneğin Sinterklaas kutlamasında ve spor gününde. Veli kurulu çoğu zaman isteğe bağlı veli katkı parasıyla (vrijwillige ouderbijdrage) da ilgilenir. Siz de katılabilir veya bir kez yardım edebilirsiniz. Okulun nasıl yönetileceğine veli kurulu karar vermez.
card-ouderraad-do = Veli kurulunda (ouderraad) kimlerin olduğunu sorun.

## Card mr-and-ikc-raad

card-mr-and-ikc-raad-title = Birlikte karar vermek: MR ve IKC-raad
card-mr-and-ikc-raad-text = Her okulda bir katılım kurulu (medezeggenschapsraad, MR) vardır. Kurulda veliler ve okul çalışanları bulunur. MR fikrini söyler ve bazen kararlara katılır, örneğin okul saatleri, tatiller ve veli katkı parası (ouderbijdrage) için. MR'deki velileri veliler seçer. Çocuk merkezinde (IKC) okul ve çocuk bakımı (opvang) birlikte çalışır. Orada bazen ortak bir kurul (IKC-raad) vardır.
card-mr-and-ikc-raad-do = Katılım kuruluna (MR) toplantının herkese açık olup olmadığını sorun ve bir kez izlemeye gidin.

## Card disagree-first-steps

card-disagree-first-steps-title = Aynı fikirde değil misiniz? Önce öğretmen
card-disagree-first-steps-text = Öğretmenden randevu alın. Ne gördüğünüzü, bunun çocuğunuzu nasıl etkilediğini ve ne istediğinizi anlatın. Öğretmeni de dinleyin. Birlikte çözüm bulamadınız mı? O zaman müdüre (directeur) gidersiniz. Şikâyet edebilirsiniz. Çocuğunuz bu yüzden asla zarar görmemelidir.
card-disagree-first-steps-do = Bir gece bekleyin, sonra bir görüşme isteyin.

## Card complaint-route

card-complaint-route-title = Şikâyet nasıl ilerler?
card-complaint-route-text = Adımlar şunlardır: önce öğretmen, sonra müdür (directeur), bazen okulun üst yönetimi (bestuur). Okuldaki irtibat kişisi (contactpersoon) size nasıl olduğunu anlatır ve yol gösterir. Ama kimin haklı olduğunu söylemez. Okul dışındaki güvenilir kişi (externe vertrouwenspersoon) bağımsızdır. Arabulucu olabilir ve şikâyette bulunmak isterseniz yardım eder. Son adım şikâyet komisyonudur (klachtencommissie). Bütün isimler okul rehberinde (schoolgids) yazar.
card-complaint-route-do = Okul rehberinde (schoolgids) irtibat kişisinin (contactpersoon) adını bulun.

## Card fair-behaviour

card-fair-behaviour-title = Birbirine sakin ve adil davranmak
card-fair-behaviour-text = Veliler ve okul birbirinden saygı bekleyebilir. Kızmak normaldir. Küfretmek, tehdit etmek veya internette birini kötülemek doğru değildir. Okul sizi konuşmaya davet edince gelin. Artık konuşmak mümkün olmazsa, bunun büyük sonuçları olabilir, çocuk için de. Bu yüzden zamanında birinden yardım isteyin, örneğin bir tercümandan (tolk) veya irtibat kişisinden (contactpersoon).
card-fair-behaviour-do = Kızgın mısınız? Mesajı yarın gönderin.

## Card support-plan

card-support-plan-title = Ek yardım: plan
card-support-plan-text = Çocuğunuzun ek yardıma ihtiyacı varsa okul bir plan yapar. Planın adı çoğu zaman hedef ve yardım planıdır (handelingsplan). Hedefler konusunda sizin de söz hakkınız vardır. Okulda ve evde yapılacaklar konusunda da söz hakkınız vardır. Çok ek yardım gerekirse planın adı gelişim planıdır (ontwikkelingsperspectief, OPP). Yardımla ilgili bölüm için sizin onayınız gerekir. Çocuğunuz da ne istediğini anlatabilir.
card-support-plan-do = Sorun: “Planı görebilir miyim? Planı benimle ayrıntılı konuşur musunuz?”

## Card one-child-one-plan

card-one-child-one-plan-title = Bir çocuk, bir plan
card-one-child-one-plan-text = Çocuğunuz okul dışında da yardım alıyor mu, örneğin konuşma terapisi (logopedie) veya başka bir terapi? O zaman her şeyin tek bir planda olması iyidir. Buna “bir çocuk, bir plan” (één kind, één plan) denir. Siz, öğretmen ve yardım eden uzman, kimin ne yapacağına birlikte karar verirsiniz. Öğrenmeye ve terapiye ne kadar zaman ayrılacağına da birlikte karar verirsiniz. Çocuğunuzu en uzun süredir tanıyan kişi hep sizsiniz.
card-one-child-one-plan-do = Çocuğunuza kimlerin yardım ettiğini yazın. Bu kişiler birbirini tanıyor mu, sorun.
