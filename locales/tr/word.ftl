# review: draft

### Dutch school words that parents meet in letters.
### Short: one line beside the word in a list, at most 70 characters. Meaning: under 350 characters.
### Do: what the parent can do; not every word has one. Dutch term kept: the heading of each group.

## Dutch term kept: studiedag

word-studiedag-short = Öğretmenlerin eğitimi var, çocuklara okul yok
word-studiedag-meaning = Öğretmenler eğitim alır veya toplantı yapar. O gün çocuklar için okul yoktur (studiemiddag ise sadece öğleden sonra okul yok demektir).
word-studiedag-do = Çocuğunuza kimin bakacağını ayarlayın ve günü takviminize yazın.

## Dutch term kept: margedag

word-margedag-short = Okulun kendisinin seçtiği ek tatil günü
word-margedag-meaning = Okulun kendisinin seçebildiği ek bir tatil günü. Bu mümkündür, çünkü yeterince ders saati vardır. Calamiteitendag adlı tatil günü ise sadece o yıl olağanüstü bir şey olmadıysa verilir.
word-margedag-do = Dikkat: bu gün her sınıf için farklı olabilir.

## Dutch term kept: schoolvakantie

word-schoolvakantie-short = Okulun tatil olduğu haftalar
word-schoolvakantie-meaning = Okulun tatil olduğu haftalar. Hollanda'da üç bölge var (Noord, Midden, Zuid: kuzey, orta, güney). Haftalar bazen farklıdır; okulun bulunduğu yer önemlidir. Bu haftaların dışında çocuğunuz tatile gidemez. Okul kesin günleri takvimine yazar.
word-schoolvakantie-do = Önce okulun takvimine bakın, sonra rezervasyon yapın.

## Dutch term kept: jaarkalender

word-jaarkalender-short = Okul yılının tatil ve etkinlik takvimi
word-jaarkalender-meaning = Okul yılındaki bütün tatil günlerinin ve etkinliklerin listesi.
word-jaarkalender-do = Kolay görünen bir yere asın.

## Dutch term kept: schooltijden

word-schooltijden-short = Okulun başlama ve bitiş saatleri
word-schooltijden-meaning = Okulun başlama ve bitiş saatleri. Inloop zamanında çocuğunuz on veya on beş dakika önce içeri girebilir. Inloopochtend adlı sabahta siz de kısa bir süre sınıfa bakabilirsiniz. Sık sık geç kalınırsa okul bunu not eder.
word-schooltijden-do = Zil çalmadan beş dakika önce okulda olun.

## Dutch term kept: continurooster

word-continurooster-short = Bütün çocuklar öğlen okulda yer, okul erken biter
word-continurooster-meaning = Bütün çocuklar öğlen okulda öğretmenle birlikte yemek yer. Bu yüzden okul daha erken biter. Beş eşit gün düzeninde (vijf gelijke dagen) bütün okul günleri aynı uzunluktadır, çarşamba ve cuma da.
word-continurooster-do = Çocuğunuzun çantasına her gün öğle yemeği koyun.

## Dutch term kept: overblijven

word-overblijven-short = Öğle arasında okulda yemek ve bakım
word-overblijven-meaning = Çocuğunuz öğlen okulda yemek yer ve orada ona bakılır. Continurooster (herkesin öğlen okulda yediği düzen) olmayan okullarda bu ücretli olabilir.

## Dutch term kept: BSO

word-bso-short = Okuldan sonra ve tatillerde çocuk bakımı
word-bso-meaning = Okuldan sonra ve tatillerde çocuk bakımı. Bunun için ücret ödersiniz. Çalışan veliler çocuk bakımı için devletten yardım (kinderopvangtoeslag) alabilir.
word-bso-do = Çocuk bakımı için çok önceden başvurun.

## Dutch term kept: VSO

word-vso-short = Okuldan önce bakım veya 12 yaş sonrası özel eğitim okulu
word-vso-meaning = İki anlamı var. 1) Voorschoolse opvang: okul başlamadan önce çocuk bakımı. 2) Voortgezet speciaal onderwijs: ilkokuldan sonra gidilen özel eğitim okulu.

## Dutch term kept: kinderopvangtoeslag

word-kinderopvangtoeslag-short = Çocuk bakımı masrafları için devlet yardımı
word-kinderopvangtoeslag-meaning = Vergi dairesinin (Belastingdienst, bölümü: Dienst Toeslagen) çocuk bakımı masrafları için verdiği para. Anne ve babanın ikisi de çalışıyorsa, okuyorsa veya uyum kursuna (inburgering) gidiyorsa verilir.
word-kinderopvangtoeslag-do = Başvuru için yardım isteyin, örneğin kütüphanede (IDO).

## Dutch term kept: tropenrooster

word-tropenrooster-short = Çok sıcak günlerde farklı okul saatleri
word-tropenrooster-meaning = Hava çok sıcak olduğunda okul saatleri değişir. Okul daha erken başlar ve daha erken biter veya dersler sıcağa göre ayarlanır.
word-tropenrooster-do = Çocuğunuzun çantasına su, şapka ve güneş kremi koyun.

## Dutch term kept: staking

word-staking-short = Öğretmenler grevde, okul çoğu zaman kapalı
word-staking-meaning = Öğretmenler bir gün grev yapar ve çalışmaz. O gün okul çoğu zaman kapalıdır.
word-staking-do = Çocuğunuza kimin bakacağını ayarlayın; okula hastalık bildirmeniz gerekmez.

## Dutch term kept: leerplicht

word-leerplicht-short = Kanun: çocuklar 5 yaşından itibaren okula gider
word-leerplicht-meaning = 5 yaşındaki çocuklar okula gitmek zorundadır. Zorunluluk, beşinci yaş gününden sonraki ayın ilk okul günü başlar. Çocuğunuz 4 yaşında okula gidebilir, ama bu henüz zorunlu değildir. Bu zorunluluk oturma izni olmayan çocuklar için de geçerlidir.
word-leerplicht-do = Çocuğunuz gelemiyorsa okulu zamanında arayın.

## Dutch term kept: leerplichtambtenaar

word-leerplichtambtenaar-short = Okula devamı takip eden belediye memuru
word-leerplichtambtenaar-meaning = Belediyede çalışan bir memur. Çocukların okula gidip gitmediğini kontrol eder. Okula gitmek zor olduğunda da yardım eder.

## Dutch term kept: kwalificatieplicht

word-kwalificatieplicht-short = 16 ve 17 yaşta, diploma alana kadar okula gitmek
word-kwalificatieplicht-meaning = 16 ve 17 yaşındaki gençler okula gitmek zorundadır. Bu, havo, vwo veya mbo 2. seviye diploması alana kadar ya da 18 yaşına gelene kadar sürer.

## Dutch term kept: ziekmelden

word-ziekmelden-short = Çocuğunuzun hasta olduğunu okula bildirmek
word-ziekmelden-meaning = Çocuğunuzun hasta olduğunu okul başlamadan önce okula bildirirsiniz. Bunu uygulama, telefon veya web sitesi ile yapabilirsiniz. Okul isterse her gün yeniden bildirirsiniz.
word-ziekmelden-do = Okulun söylediği saatten önce bildirin (çoğu zaman saat 8.15).

## Dutch term kept: verzuim

word-verzuim-short = Çocuğun okula gelmemesi (devamsızlık)
word-verzuim-meaning = Çocuğunuz okulda değildir. Geçerli bir neden yoksa buna ongeoorloofd (izinsiz) denir. Dört hafta içinde 16 saatten itibaren okul bunu bildirmek zorundadır.
word-verzuim-do = Nedenini her zaman anlatın, en iyisi aynı gün.

## Dutch term kept: luxeverzuim

word-luxeverzuim-short = Tatil için izinsiz okula gelmemek
word-luxeverzuim-meaning = Tatil veya ucuz uçak bileti için izin almadan okula gelmemek. Okul bunu bildirmek zorundadır. Para cezası alabilirsiniz: çoğu zaman çocuk başına ve gün başına yaklaşık € 100.
word-luxeverzuim-do = İzin almadan seyahat rezervasyonu yapmayın.

## Dutch term kept: verlof aanvragen

word-verlof-aanvragen-short = Okul gününde izin istemek
word-verlof-aanvragen-meaning = Bir gün için okuldan izin istemek, örneğin düğün, taşınma veya ölüm durumunda. Yılda on okul gününe kadar müdür karar verir, daha fazlası için leerplichtambtenaar (okula devam memuru). Dinî bir bayramı en az iki gün önceden bildirirsiniz.
word-verlof-aanvragen-do = Formu doldurun; tatil izni için en iyisi 8 hafta önceden.

## Dutch term kept: vrijstelling

word-vrijstelling-short = Bir kural çocuğunuz için bir süre geçerli değil
word-vrijstelling-meaning = Çocuğunuz bir şeyi yapmak zorunda değildir. Örnek: okul çok yorucuysa, 5 yaşındaki bir çocuk haftada en fazla 5 saat evde kalabilir. Bunu müdüre bildirirsiniz. Bundan sonraki 5 saat için izin gerekir.

## Dutch term kept: basisschool

word-basisschool-short = 4 yaşından yaklaşık 12 yaşına kadar ilkokul
word-basisschool-meaning = 4 yaşından yaklaşık 12 yaşına kadar çocukların gittiği okul, groep 1'den groep 8'e kadar. Okul ücretsizdir.

## Dutch term kept: groep

word-groep-short = Çocuğunuzun sınıfı (1'den 8'e kadar)
word-groep-meaning = Çocuğunuzun sınıfı. Groep 1'de çocuklar 4 yaşında başlar. Groep 3'te çocuklar çoğunlukla 6 yaşındadır. Groep 8 son yıldır. “Groep” burada küçük bir grup demek değildir.

## Dutch term kept: kleuter

word-kleuter-short = 4 ile 6 yaş arası çocuk, ilk iki sınıfta
word-kleuter-meaning = Groep 1 veya 2'deki çocuk (4 ile 6 yaş arası). Bu çocuklar oynayarak öğrenir.

## Dutch term kept: onderbouw, middenbouw, bovenbouw

word-onderbouw-middenbouw-bovenbouw-short = Okulun bölümleri: küçük, orta ve büyük sınıflar
word-onderbouw-middenbouw-bovenbouw-meaning = Okulun bölümleri. Çoğu zaman onderbouw groep 1–2 (veya 1–4), middenbouw groep 3–5, bovenbouw groep 6–8 demektir. Her okul kendisi seçer.

## Dutch term kept: combinatiegroep

word-combinatiegroep-short = İki ayrı yılın çocukları aynı sınıfta
word-combinatiegroep-meaning = İki ayrı yılın çocukları aynı sınıfta, tek öğretmenle ders görür. Her çocuk kendi yılının derslerini görür.

## Dutch term kept: IKC

word-ikc-short = Okul ve çocuk bakımı aynı binada
word-ikc-meaning = Okul ve çocuk bakımı tek binada, tek ekip ve tek planla. IKC-raad, hem okulun hem de çocuk bakımının velilerinden ve çalışanlarından oluşan kuruldur.

## Dutch term kept: openbare of bijzondere school

word-openbare-of-bijzondere-school-short = Dine dayanmayan okul; dine veya eğitim fikrine dayanan okul
word-openbare-of-bijzondere-school-meaning = Openbare school herkese açıktır ve bir dine dayanmaz. Bijzondere school bir dine veya bir eğitim fikrine dayanır. İkisinin parasını da devlet öder. Okulu siz seçersiniz.

## Dutch term kept: aanmelden

word-aanmelden-short = Okula kayıt için başvurmak; bir şeye adını yazdırmak
word-aanmelden-meaning = Bir okulda yer istersiniz. Bunu çocuğunuz 3 yaşına geldikten sonra yapabilirsiniz. Okul 6 hafta içinde cevap vermek zorundadır (bazen 4 hafta daha uzun).
word-aanmelden-do = Okula başlamadan en az 10 hafta önce başvurun.

## Dutch term kept: wennen

word-wennen-short = Yeni okula veya yeni sınıfa alışma günleri
word-wennen-meaning = Çocuğunuz önceden birkaç yarım gün gelir ve alışır: dördüncü yaş gününden önce, ya da haziran veya temmuzda yeni sınıfında.

## Dutch term kept: peuteropvang

word-peuteropvang-short = 2 ile 4 yaş arası çocuklar için oyun grubu
word-peuteropvang-meaning = 2 ile 4 yaş arası çocuklar için oyun ve öğrenme, haftada birkaç yarım gün. Eski adı peuterspeelzaal idi.
word-peuteropvang-do = Hangi yerin uygun olduğunu consultatiebureau'ya (bebek ve çocuk sağlığı merkezi) sorun.

## Dutch term kept: VVE

word-vve-short = Küçük çocuklar için ek oyun ve dil desteği
word-vve-meaning = Küçük çocuklar için ek oyun ve dil desteği. Consultatiebureau (bebek ve çocuk sağlığı merkezi) yönlendirme (indicatie) verirse, çocuk 2,5 yaşından itibaren çoğu zaman haftada 16 saat alır (bir buçuk yılda 960 saat).
word-vve-do = Çocuğunuz az Hollandaca duyuyorsa VVE yönlendirmesi (indicatie) isteyin.

## Dutch term kept: nieuwkomersklas

word-nieuwkomersklas-short = Hollanda'ya yeni gelen çocuklar için dil sınıfı
word-nieuwkomersklas-meaning = Hollanda'ya yeni gelen çocukların en çok Hollandaca öğrendiği sınıf. Bu çoğu zaman yaklaşık bir yıl sürer. Sonra çocuklar normal bir sınıfa gider.

## Dutch term kept: schakelklas

word-schakelklas-short = Ek Hollandaca dersleri; ISK ise 12 yaşından itibaren
word-schakelklas-meaning = Zaten okula giden çocuklar için ek Hollandaca dersleri. Bazen bir yıl sürer, bazen okuldan sonra olur.

## Dutch term kept: NT2

word-nt2-short = İkinci dil olarak Hollandaca dersi
word-nt2-meaning = Evde başka bir dil konuşan çocuklar için Hollandaca dersleri.

## Dutch term kept: speciaal onderwijs

word-speciaal-onderwijs-short = Küçük sınıflı, daha çok yardım veren özel eğitim
word-speciaal-onderwijs-meaning = Daha küçük sınıfları olan ve daha çok yardım veren okullar. Bunun için bir izin belgesi (TLV) gerekir. Bu belgeyi samenwerkingsverband (bölgedeki okullar birliği) verir.

## Dutch term kept: doubleren

word-doubleren-short = Sınıf tekrarı: aynı yılı bir kez daha okumak
word-doubleren-meaning = Çocuğunuz bir yılı tekrar yapar. Okul nedenini açıklar ve bunu sizinle çok önceden konuşur.
word-doubleren-do = Bu ek yılda nelerin farklı olacağını sorun.

## Dutch term kept: plusklas

word-plusklas-short = Daha hızlı veya daha derinlemesine öğrenenlere ek dersler
word-plusklas-meaning = Daha hızlı veya daha derinlemesine öğrenen çocuklar için ek dersler.

## Dutch term kept: leerkracht

word-leerkracht-short = Öğretmen (çocuklar “juf” veya “meester” der)
word-leerkracht-meaning = Ders veren kişi. Çocuklar kadın öğretmene “juf”, erkek öğretmene “meester” der. Bir sorunuz olduğunda ilk konuşacağınız kişi öğretmendir.

## Dutch term kept: duo-baan

word-duo-baan-short = İki öğretmen bir sınıfı paylaşır
word-duo-baan-meaning = İki öğretmen bir sınıfı paylaşır. Her biri kendi günlerinde çalışır.
word-duo-baan-do = Hangi gün kimin çalıştığını sorun.

## Dutch term kept: invaller

word-invaller-short = Geçici öğretmen, örneğin hastalıkta
word-invaller-meaning = Geçici olarak ders veren başka bir öğretmen, örneğin hastalık durumunda. Yerine gelecek öğretmen yoksa sınıf eve gönderilebilir veya çocuklar başka sınıflara dağıtılabilir.

## Dutch term kept: onderwijsassistent

word-onderwijsassistent-short = Sınıfta öğretmene yardım eden kişi
word-onderwijsassistent-meaning = Bunlar da sınıfta çalışan kişilerdir. Onderwijsassistent öğretmene yardım eder. Stagiair veya LIO, öğretmen olmayı öğrenen kişidir. Vakleerkracht tek bir ders verir, örneğin spor veya müzik.

## Dutch term kept: directeur

word-directeur-short = Okul müdürü
word-directeur-meaning = Okulun müdürü. İzinlere karar verir. Öğretmenle çözemediğiniz sorunlarda yardım eder.

## Dutch term kept: IB'er

word-ib-er-short = Öğrenme ve davranış konusunda destek veren görevli
word-ib-er-meaning = Öğrenme veya davranış zor olduğunda okulda yardım eden kişi. IB'er, sizinle ve öğretmenle birlikte bir plan yapar.
word-ib-er-do = IB'er görüşmeye katılabilir mi diye sorun.

## Dutch term kept: kwaliteitscoördinator

word-kwaliteitscoordinator-short = Okulda ek yardımı düzenleyen kişi, IB'er gibi
word-kwaliteitscoordinator-meaning = IB'er adlı görevlinin işinin (veya bir bölümünün) daha yeni adı. Bu kişi öğrenme veya davranış zor olduğunda yardım eder.

## Dutch term kept: RT

word-rt-short = Okuma, dil veya matematikte ek yardım
word-rt-meaning = Okuma, dil veya matematik için ek yardım. Çocuk tek başına veya küçük bir grupta çalışır.

## Dutch term kept: schoolbestuur

word-schoolbestuur-short = Bir veya daha fazla okulun üst yönetimi
word-schoolbestuur-meaning = Bir veya daha fazla okulun üst yönetimi. Şikâyetinizi buraya da iletebilirsiniz.

## Dutch term kept: contactpersoon

word-contactpersoon-short = Şikâyette yol gösteren görevli; bazen başvurulacak kişi
word-contactpersoon-meaning = Okulda bir kişi. Bir şikâyetiniz varsa ne yapabileceğinizi size anlatır. Kendisi karar vermez.
word-contactpersoon-do = Bu kişinin adı okul rehberinde (schoolgids) yazar.

## Dutch term kept: vertrouwenspersoon

word-vertrouwenspersoon-short = Okul dışından, sizi dinleyen ve şikâyette yardım eden kişi
word-vertrouwenspersoon-meaning = Okul dışından bir kişi. Sizi dinler, arabuluculuk yapabilir ve resmî şikâyette yardım eder. Devletin vertrouwensinspecteur adlı müfettişi ise cinsel istismar veya şiddet gibi ağır konular içindir (0900 111 31 11).

## Dutch term kept: klachtencommissie

word-klachtencommissie-short = Şikâyetleri inceleyen bağımsız kurul
word-klachtencommissie-meaning = Bir şikâyeti inceleyen ve tavsiye veren bağımsız kurul. Bu son adımdır.
word-klachtencommissie-do = Önce öğretmenle ve müdürle konuşun.

## Dutch term kept: MR

word-mr-short = Okul hakkında söz sahibi olan veli ve personel kurulu
word-mr-meaning = Velilerden ve okul çalışanlarından oluşan kurul. Okul hakkında görüş bildirir ve bazen karara katılır. Her okulda bir MR olması zorunludur. Kuruldaki velileri veliler seçer.
word-mr-do = Oy verebilirsiniz, aday da olabilirsiniz.

## Dutch term kept: GMR

word-gmr-short = Aynı yönetime bağlı okulların ortak kurulu
word-gmr-meaning = Aynı yönetime (bestuur) bağlı bütün okulların ortak MR kurulu. MR, veli ve personel kuruludur.

## Dutch term kept: ouderraad

word-ouderraad-short = Kutlama ve etkinliklerde yardım eden veliler
word-ouderraad-meaning = Kutlamalarda ve etkinliklerde yardım eden veliler. Çoğu zaman veli katkı parasını (ouderbijdrage) da yönetirler. Okulun politikasına karar vermezler.
word-ouderraad-do = Sadece bir kez de yardım edebilirsiniz.

## Dutch term kept: klassenouder

word-klassenouder-short = Sınıf için pratik işleri düzenleyen veli
word-klassenouder-meaning = Sınıf için pratik işleri düzenleyen veli. Örneğin bir gezide yardım edecek kişileri bulur.

## Dutch term kept: hulpouder

word-hulpouder-short = Ara sıra okulda yardım eden veli
word-hulpouder-meaning = Ara sıra yardım eden veli, örneğin bir gezide veya okumada. Bazı işler için okul VOG (iyi hâl belgesi) ister.
word-hulpouder-do = Zamanınız varsa adınızı yazdırın.

## Dutch term kept: luizenouder

word-luizenouder-short = Çocukların saçında bit kontrolü yapan veli
word-luizenouder-meaning = Hoofdluis, saç biti demektir: saçtaki küçük böcekler. Tatilden sonra veliler bütün çocukların saçını kontrol eder. Bitin kirli olmakla ilgisi yoktur. Çocuğunuz okula gelmeye devam edebilir.
word-luizenouder-do = İki hafta boyunca her gün bit tarağı ile tarayın ve okula haber verin.

## Dutch term kept: brugfunctionaris

word-brugfunctionaris-short = Para, çocuk yetiştirme, dil konusunda ailelere yardım eder
word-brugfunctionaris-meaning = Okulda ailelere para, çocuk yetiştirme veya dil konusunda yardım eden kişi. Veli odasında (ouderkamer) kahve içebilir ve başka velilerle tanışabilirsiniz.
word-brugfunctionaris-do = Okulunuzda böyle biri var mı diye sorun.

## Dutch term kept: startgesprek

word-startgesprek-short = Öğretmenle yılın ilk görüşmesi
word-startgesprek-meaning = Öğretmenle yılın ilk görüşmesi. Siz ve çoğu zaman çocuğunuz da katılır. Birbirinizi tanır ve birlikte kararlar alırsınız.
word-startgesprek-do = Bir saat seçin ve ne anlatmak istediğinizi düşünün.

## Dutch term kept: omgekeerd oudergesprek

word-omgekeerd-oudergesprek-short = Sizin anlattığınız, öğretmenin dinlediği görüşme
word-omgekeerd-oudergesprek-meaning = Bu görüşmede siz çocuğunuzu anlatırsınız. Öğretmen daha çok dinler.

## Dutch term kept: 10-minutengesprek

word-10-minutengesprek-short = Öğretmenle on dakikalık kısa görüşme
word-10-minutengesprek-meaning = Çocuğunuzun dersleri ve davranışı hakkında kısa bir görüşme. Çoğu zaman kasımda, şubat veya martta ve haziranda olur.
word-10-minutengesprek-do = İki soru yazın; 10 dakika kısaysa daha uzun süre isteyin.

## Dutch term kept: rapport

word-rapport-short = Karne: okulda işlerin nasıl gittiği
word-rapport-meaning = Okulda işlerin nasıl gittiğini gösteren karne, çoğu zaman yılda iki kez. Portfolio ise çocuğunuzun çalışmalarını gösterir.
word-rapport-do = Karneye birlikte bakın ve önce iyi giden şeyleri söyleyin.

## Dutch term kept: ouderavond

word-ouderavond-short = Veliler için bir konuda akşam toplantısı
word-ouderavond-meaning = Bütün veliler için tek bir konuda akşam toplantısı, örneğin okuma veya güvenli internet.

## Dutch term kept: informatieavond

word-informatieavond-short = Öğretmen, sınıfın bu yıl ne yapacağını anlatır
word-informatieavond-meaning = Öğretmen sınıfın bu yıl ne yapacağını anlatır. Groep 8'de konu daha çok ilkokuldan sonraki okuldur (middelbare school). Bazı okullarda artık bu toplantı yoktur, çünkü yerine startgesprek (yılın ilk görüşmesi) vardır.

## Dutch term kept: schoolgids

word-schoolgids-short = Okulun kuralları, isimleri ve saatleri yazan rehber
word-schoolgids-meaning = Okulun bütün kurallarının, isimlerinin ve saatlerinin yazdığı kitapçık veya web sitesi. Her okulda bir tane olması zorunludur.
word-schoolgids-do = İsimlere ve şikâyet kurallarına (klachtenregeling) buradan bakın.

## Dutch term kept: nieuwsbrief

word-nieuwsbrief-short = Okuldan haberler ve tarihler (haber bülteni)
word-nieuwsbrief-meaning = Okuldan haberleri ve tarihleri bildiren mesaj.

## Dutch term kept: ouderapp

word-ouderapp-short = Okulun mesaj ve hastalık bildirme uygulaması
word-ouderapp-meaning = Okulun uygulaması: mesajlar, fotoğraflar, hastalık bildirme ve görüşme ayarlama için. Okuldan bir davet veya kod alırsınız.
word-ouderapp-do = Bildirimleri açın ve e-posta adresinizi yazın.

## Dutch term kept: communicatieplan

word-communicatieplan-short = Öğretmenle iletişim için verdiğiniz ortak kararlar
word-communicatieplan-meaning = Öğretmenle nasıl, ne kadar sık ve hangi konularda iletişim kuracağınız hakkında birlikte verdiğiniz kararlar.

## Dutch term kept: ouderbetrokkenheid

word-ouderbetrokkenheid-short = Çocuğunuza okul için verdiğiniz destek
word-ouderbetrokkenheid-meaning = Çocuğunuza okul konusunda destek olmak için yaptığınız her şey. Ouderparticipatie ise okulda yardım etmek veya kararlara katılmak demektir.

## Dutch term kept: Gouden Weken

word-gouden-weken-short = Yazdan sonraki ilk haftalar: sınıf tanışır
word-gouden-weken-meaning = Yaz tatilinden sonraki ilk haftalar. Sınıftaki çocuklar birbirini tanır ve birlikte kurallar koyar.

## Dutch term kept: leerlingvolgsysteem

word-leerlingvolgsysteem-short = Okulun öğrenci takip sistemi
word-leerlingvolgsysteem-meaning = Okul bu sistemle çocuğunuzun nasıl öğrendiğini takip eder. Bunun için testler ve gözlemler kullanılır.
word-leerlingvolgsysteem-do = Sonuçlar hakkında açıklama isteyebilirsiniz.

## Dutch term kept: Cito

word-cito-short = Okul testleri hazırlayan kurum ve onun testleri
word-cito-meaning = Test hazırlayan bir kurum. İnsanlar ocak ve haziran aylarındaki takip testlerine “citotoets” der. Okullar başka bir kurumun testlerini de seçebilir.

## Dutch term kept: toetsweek

word-toetsweek-short = Testlerin yapıldığı hafta
word-toetsweek-meaning = Testlerin yapıldığı hafta. Dinlenmek ve vaktinde uyumak, alıştırma yapmaktan daha önemlidir.
word-toetsweek-do = Çocuğunuzun vaktinde ve uykusunu almış olarak okula gitmesine dikkat edin.

## Dutch term kept: AVI

word-avi-short = Çocuğunuzun okuma seviyesi
word-avi-meaning = Çocuğunuzun okuma seviyesi. M ve E harfleri orta ve son demektir, rakam sınıfı (groep) gösterir: M4, groep 4'ün ortasıdır. Bu, akıcı okuma (technisch lezen) ile ilgilidir.
word-avi-do = Hangi kitabın uygun olduğunu sorun ve evde o seviyede okuyun.

## Dutch term kept: technisch lezen

word-technisch-lezen-short = Akıcı ve doğru okuma
word-technisch-lezen-meaning = Technisch lezen, akıcı ve doğru okumaktır. Begrijpend lezen, yazılanı anlamaktır.
word-technisch-lezen-do = Çocuğunuz her gün on dakika yüksek sesle okusun.

## Dutch term kept: tafels

word-tafels-short = Çarpım tablosu: ezberden çarpma
word-tafels-meaning = Ezberden çarpma: 1×3, 2×3 … En çok groep 4 ve 5'te öğrenilir.
word-tafels-do = Günde beş dakika çalışın.

## Dutch term kept: spelling en dictee

word-spelling-en-dictee-short = Kelimeleri doğru yazma ve yazma çalışması
word-spelling-en-dictee-meaning = Kelimeleri doğru yazmayı öğrenmek. Dictee şöyledir: öğretmen bir kelime söyler, çocuğunuz yazar.

## Dutch term kept: topografie

word-topografie-short = Haritada yerleri öğrenme
word-topografie-meaning = Haritada yerleri öğrenmek. Groep 5 veya 6'da başlar.

## Dutch term kept: huiswerk

word-huiswerk-short = Ev ödevi: evde yapılan okul işi
word-huiswerk-meaning = Çocuğunuzun evde yapacağı veya öğreneceği iş. Çoğu zaman groep 5, 6 veya 7'de başlar. Ödevi sizin yapmanız gerekmez.
word-huiswerk-do = Sabit bir yer ve saat ayarlayın.

## Dutch term kept: weektaak

word-weektaak-short = Bütün hafta için çalışma listesi
word-weektaak-meaning = Bütün hafta için çalışma listesi. Çocuğunuz neyi ne zaman yapacağını kendisi planlar.

## Dutch term kept: spreekbeurt

word-spreekbeurt-short = Sınıf önünde bir konuyu anlatma
word-spreekbeurt-meaning = Çocuğunuz sınıfa yaklaşık on beş dakika bir konu anlatır.
word-spreekbeurt-do = Evde bir kez prova yapsın.

## Dutch term kept: boekbespreking

word-boekbespreking-short = Okuduğu bir kitabı sınıfa anlatma
word-boekbespreking-meaning = Çocuğunuz okuduğu bir kitabı sınıfa anlatır.

## Dutch term kept: Jeugdjournaal

word-jeugdjournaal-short = Çocuklar için haber programı
word-jeugdjournaal-meaning = Televizyonda ve internette çocuklar için haberler.

## Dutch term kept: bibliotheek

word-bibliotheek-short = Kitap ödünç almak, 18 yaşına kadar çoğu yerde ücretsiz
word-bibliotheek-meaning = Kitap ödünç alınan yer. 18 yaşına kadar çocuklar için hemen hemen her yerde ücretsizdir.
word-bibliotheek-do = Birlikte bir kart çıkarın.

## Dutch term kept: verkeersexamen

word-verkeersexamen-short = Trafik ve bisiklet sınavı
word-verkeersexamen-meaning = Trafik kuralları ve bisiklet sınavı, çoğu zaman groep 7'de. Çocuğunuzun sağlam bir bisiklete ihtiyacı vardır.
word-verkeersexamen-do = Işığı, frenleri ve zili kontrol edin.

## Dutch term kept: doorstroomtoets

word-doorstroomtoets-short = İlkokulun son yılındaki dil ve matematik testi
word-doorstroomtoets-meaning = Groep 8'de dil ve matematik testi. 2023-2024 okul yılından beri eindtoets adlı eski testin yerine yapılır. Test ocak sonu ve şubat civarında yapılır; testi ve günleri okul seçer. Sonuç en geç mart ortasında gelir.
word-doorstroomtoets-do = Çocuğunuz hastaysa testi daha sonra yapabilir; hemen haber verin.

## Dutch term kept: schooladvies

word-schooladvies-short = İlkokuldan sonraki okul için seviye tavsiyesi
word-schooladvies-meaning = Okul, ilkokuldan sonra hangi seviyenin uygun olduğunu söyler. Önce geçici tavsiye (10 ile 31 Ocak arası), testten sonra kesin tavsiye (en geç 24 Mart) gelir. Test sonucu daha yüksekse okul tavsiyeyi yükseltmek zorundadır; çocuğunuz için iyi değilse yükseltmez. Tavsiye düşürülemez.
word-schooladvies-do = Anlamıyorsanız veya aynı fikirde değilseniz açıklama isteyin.

## Dutch term kept: vmbo havo vwo

word-vmbo-havo-vwo-short = Ortaokul ve lise türleri: 4, 5 veya 6 yıl
word-vmbo-havo-vwo-meaning = İlkokuldan sonraki okul türleri. Praktijkonderwijs ve vmbo: uygulamalı, 4 yıl (vmbo). Havo: 5 yıl. Vwo: 6 yıl, sonra üniversiteye gidilebilir. Daha yüksek bir seviyeye sonradan da geçilebilir.

## Dutch term kept: voortgezet onderwijs

word-voortgezet-onderwijs-short = Groep 8'den sonraki okul: ortaokul ve lise
word-voortgezet-onderwijs-meaning = Groep 8'den sonraki okul. Açık kapı günlerinde (open dagen) okulları gezebilirsiniz, çoğu zaman kasımdan şubata kadar.
word-voortgezet-onderwijs-do = Çocuğunuzla birlikte açık kapı günlerine gidin.

## Dutch term kept: passend onderwijs

word-passend-onderwijs-short = Her çocuğa uygun eğitim ve yardım
word-passend-onderwijs-meaning = Her çocuğun, gereken yardımı alacağı bir okula gitme hakkı vardır. Başvurduğunuz okul iyi bir yer aramak zorundadır (zorgplicht). Okulun neler sunabildiği okul rehberinde (schoolgids) yazar.
word-passend-onderwijs-do = Bölgenizdeki veli ve gençlik destek noktasından (ouder- en jeugdsteunpunt) bilgi isteyin.

## Dutch term kept: samenwerkingsverband

word-samenwerkingsverband-short = Bir bölgede ek yardımı birlikte düzenleyen okullar
word-samenwerkingsverband-meaning = Bir bölgedeki bütün okul yönetimlerinin birliği. Ek yardımı ve özel eğitim okullarını düzenler. Veliler için bir destek noktası vardır.

## Dutch term kept: handelingsplan

word-handelingsplan-short = Çocuğunuz için birkaç aylık hedef ve yardım planı
word-handelingsplan-meaning = Çocuğunuz için birkaç aylık hedef ve yardım planı. Bu planda sizin de söz hakkınız vardır.
word-handelingsplan-do = Planın bir kopyasını ve plan hakkında bir görüşme isteyin.

## Dutch term kept: OPP

word-opp-short = Çok ek yardım alan çocuk için gelişim planı
word-opp-meaning = Çok ek yardım alan çocuklar için plan. Yardımla ilgili bölüm (handelingsdeel) için sizin onayınız gerekir. Çocuğunuz da fikrini söyleyebilir.
word-opp-do = Planı ancak anladıktan sonra imzalayın; tercüman isteyin.

## Dutch term kept: arrangement

word-arrangement-short = Bir çocuk için ek yardım; parasını bölgedeki okullar öder
word-arrangement-meaning = Bir çocuk için ek yardım. Parasını samenwerkingsverband (bölgedeki okullar birliği) öder.

## Dutch term kept: logopedie

word-logopedie-short = Konuşma ve dil terapisi
word-logopedie-meaning = Konuşma ve dil konusunda yardım. Çocuklar için masrafı çoğu zaman sigorta öder. Bunun için aile doktorunun veya okulun sevki gerekir.

## Dutch term kept: dyslexie

word-dyslexie-short = Okuma ve yazmada özel zorluk (disleksi)
word-dyslexie-meaning = Bu durumda okumak ve doğru yazmak normalden çok daha zordur. Okul önce ek yardım verir; sonra bir inceleme yapılabilir.

## Dutch term kept: GGD

word-ggd-short = Belediyenin çocuk sağlığı hizmeti
word-ggd-meaning = Belediyenin çocuk sağlığı hizmeti. Groep 2'de (5 veya 6 yaş) ve groep 7'de (10 veya 11 yaş) bir görevli çocuğun büyümesini, görmesini ve işitmesini kontrol eder. Ücretsizdir ve zorunlu değildir.
word-ggd-do = Soru formunu doldurun; siz de orada olabilirsiniz.

## Dutch term kept: vaccinatie

word-vaccinatie-short = Hastalıklara karşı aşı
word-vaccinatie-meaning = Hastalıklara karşı aşı. Davet mektubu evinize gelir. Ücretsizdir ve zorunlu değildir. 2025'ten beri yaşlar farklıdır: 3 yaş civarında ikinci BMR (kızamık, kabakulak, kızamıkçık), 5 yaşında DKT (difteri, boğmaca, tetanos), 10 yaş civarında HPV.
word-vaccinatie-do = Davet mektubunu yanınıza alın; başka bir gün isteyebilirsiniz.

## Dutch term kept: veilig thuis en zorgmelding

word-veilig-thuis-en-zorgmelding-short = Evde sorun olduğunda yardım eden kurumlar
word-veilig-thuis-en-zorgmelding-meaning = Evde işler iyi gitmediğinde yardım eden kurumlar. Okulun bazen onlarla görüşmesi gerekir. Nedenini her zaman sorabilirsiniz.

## Dutch term kept: vrijwillige ouderbijdrage

word-vrijwillige-ouderbijdrage-short = Kutlama ve gezi parası; ödeyip ödememek size kalmış
word-vrijwillige-ouderbijdrage-meaning = Kutlamalar ve geziler gibi ek şeyler için verebileceğiniz para. Gerçekten isteğe bağlıdır. 1 Ağustos 2021'den beri çocuğunuz, siz ödemeseniz de her zaman katılabilir.
word-vrijwillige-ouderbijdrage-do = Ödeyemiyor musunuz? Rahatça söyleyin; kimsenin bilmesi gerekmez.

## Dutch term kept: Stichting Leergeld

word-stichting-leergeld-short = Para az olunca örneğin bisiklet veya spor parasını öder
word-stichting-leergeld-meaning = Para az olduğunda bisiklet, spor, okul gezisi, dizüstü bilgisayar veya doğum günü için ödeme yapan kuruluşlar.
word-stichting-leergeld-do = Başvuru için okuldan veya belediyeden yardım isteyin.

## Dutch term kept: schoolspullen

word-schoolspullen-short = Çocuğunuzun okula götüreceği eşyalar
word-schoolspullen-meaning = Çocuğunuzun okula götüreceği eşyalar. Kitaplar ve defterler ücretsizdir.

## Dutch term kept: gymspullen

word-gymspullen-short = Spor dersi için kıyafet ve ayakkabı
word-gymspullen-meaning = Spor dersi için kıyafet ve ayakkabı. Ayakkabılar salon için temiz olmalı (siyah taban olmasın).
word-gymspullen-do = Üzerine çocuğunuzun adını yazın; spor gününü takviminize yazın.

## Dutch term kept: zwemles

word-zwemles-short = Yüzme dersi
word-zwemles-meaning = Hollanda'da yüzme öğrenmek önemlidir, çünkü çok su vardır. Bazen sınıf yüzmeye gider (schoolzwemmen), çoğu zaman dersi siz ayarlarsınız. Ücretli olabilir; belediye yardım edebilir.
word-zwemles-do = Belediyeye yüzme dersleri için yardım olup olmadığını sorun.

## Dutch term kept: traktatie

word-traktatie-short = Doğum gününde sınıfa dağıtılan küçük ikram
word-traktatie-meaning = Çocuğunuz doğum gününde sınıfta küçük bir şey dağıtır. Pahalı olması gerekmez. Bazı okullar sağlıklı bir şey ister veya ikram istemez.
word-traktatie-do = Sınıftaki alerjileri ve kuralları sorun.

## Dutch term kept: tienuurtje

word-tienuurtje-short = Sabah teneffüsü için yiyecek ve içecek
word-tienuurtje-meaning = Sabah teneffüsü için yiyecek ve içecek, çoğu zaman meyve.
word-tienuurtje-do = Çantaya meyve ve su koyun.

## Dutch term kept: schoolreisje

word-schoolreisje-short = Sınıfla bir günlük gezi
word-schoolreisje-meaning = Sınıfla bir günlük gezi: lunapark, müze veya doğa. Masraf için çoğu zaman isteğe bağlı bir katkı istenir.
word-schoolreisje-do = Saate dikkat edin: okul vaktinde yola çıkar.

## Dutch term kept: schoolkamp

word-schoolkamp-short = Sınıfla birkaç gün ve gece süren kamp
word-schoolkamp-meaning = Sınıfla birkaç gün başka bir yere gitmek, çoğu zaman groep 8'de. Çocuğunuz orada uyur. Yemek, ibadet, uyku ve ilaçların nasıl olacağını sorabilirsiniz.
word-schoolkamp-do = Endişeniz varsa öğretmenle zamanında konuşun.

## Dutch term kept: sportdag

word-sportdag-short = Spor ve oyun günü
word-sportdag-meaning = Spor ve oyun günü. Koningsspelen, kahvaltılı bir spor günüdür; çoğu zaman Koningsdag'dan (Kral Günü) önceki son cuma günü olur.
word-sportdag-do = Spor kıyafeti giysin, yanına su ve güneş kremi alsın.

## Dutch term kept: avondvierdaagse

word-avondvierdaagse-short = Mayıs veya haziranda dört akşam birlikte yürüyüş
word-avondvierdaagse-meaning = Mayıs veya haziranda dört akşam birlikte yürüyüş (çoğu zaman 5 veya 10 km). Sonunda çocuğunuz bir madalya alır. İsteğe bağlıdır ve birkaç euro tutar.
word-avondvierdaagse-do = Çocuğunuzu formla kaydedin; mümkünse siz de yürüyün.

## Dutch term kept: Sinterklaas

word-sinterklaas-short = 5 Aralık civarında hediyeli çocuk bayramı
word-sinterklaas-meaning = 5 Aralık civarında Hollanda çocuk bayramı. Çocuklar hediye ve şeker alır. Groep 5 veya 6'dan itibaren çocuklar bazen birbirine surprise (el yapımı sürpriz paket) ve şiir hazırlar. 2026'da 5 Aralık cumartesi gününe gelir, bu yüzden okul daha önce kutlar.
word-sinterklaas-do = Hediyenin fiyatı en çok ne kadar olabilir ve surprise nedir, bunları sorun.

## Dutch term kept: kerstviering

word-kerstviering-short = Noel tatilinden hemen önce okulda kutlama
word-kerstviering-meaning = Noel tatilinden (kerstvakantie) önceki hafta okulda yapılan kutlama. Kerstdiner (Noel yemeği) için her aile bir yiyecek hazırlar. Çocuğunuz her zaman katılabilir, başka bir dinden olsa da.
word-kerstviering-do = Listeye ne getireceğinizi (ve çocuğunuzun ne yemediğini) yazın.

## Dutch term kept: Sint-Maarten

word-sint-maarten-short = 11 Kasım: çocuklar fenerle ev ev gezip şarkı söyler
word-sint-maarten-meaning = 11 Kasım'da bazı bölgelerde çocuklar fenerlerle evleri dolaşır. Şeker almak için şarkı söylerler.

## Dutch term kept: Kinderboekenweek

word-kinderboekenweek-short = Bol bol okuma haftası, ekim başında
word-kinderboekenweek-meaning = Kitaplara özel bir hafta (ekim başında). Ocak ayında küçük çocuklar için kitap okuma günleri (voorleesdagen) vardır.
word-kinderboekenweek-do = Bu hafta daha çok kitap okuyun, kendi dilinizde de.

## Dutch term kept: themaweek

word-themaweek-short = Bütün okulun tek bir konuyu işlediği hafta
word-themaweek-meaning = Bütün okulun tek bir konu üzerinde çalıştığı hafta. “Lentekriebels” haftasında konu ilişkiler, vücut ve sınırlardır. Çocuğunuzun ne öğrendiğini sorabilirsiniz.

## Dutch term kept: fotomoment

word-fotomoment-short = Okulda fotoğraf çekimi
word-fotomoment-meaning = Fotoğrafçı her çocuğun ve sınıfın fotoğrafını çeker. Fotoğrafları satın almanız gerekmez.
word-fotomoment-do = Fotoğraf istemiyor musunuz? O günden önce söyleyin.

## Dutch term kept: privacy

word-privacy-short = Kişisel bilgilerin ve fotoğrafların korunması
word-privacy-meaning = Okul sadece gerekli bilgileri kullanabilir. İnternetteki fotoğraflar için sizin izniniz gerekir. Bu izni her zaman geri alabilirsiniz.
word-privacy-do = Neye izin verdiğinizi ve neye vermediğinizi işaretleyin.

## Dutch term kept: gevonden voorwerpen

word-gevonden-voorwerpen-short = Kayıp eşyaların konduğu kutu veya dolap
word-gevonden-voorwerpen-meaning = Kaybolan kıyafet ve eşyaların konduğu kutu veya dolap. Bir süre sonra kalanlar okuldan gider.
word-gevonden-voorwerpen-do = Monta ve çantaya çocuğunuzun adını yazın.

## Dutch term kept: verkeersveiligheid

word-verkeersveiligheid-short = Çocuğu okula güvenle getirmek ve okuldan almak
word-verkeersveiligheid-meaning = Çocuğu güvenle getirmek ve almak için kurallar. Kiss & Ride yerinde kısa durursunuz; park etmek yasaktır. Yürümek veya bisikletle gelmek en iyisidir.
word-verkeersveiligheid-do = Bisikletle veya yürüyerek gelin ya da arabayı daha uzağa park edin.

## Dutch term kept: pesten

word-pesten-short = Zorbalık: bir çocuğu sürekli üzmek veya korkutmak
word-pesten-meaning = Birini tekrar tekrar korkutmak veya üzmek. Her okulda zorbalığa dikkat eden bir kişinin olması zorunludur.
word-pesten-do = Öğretmene mümkün olduğunca çabuk anlatın.

## Dutch term kept: telefoonregel

word-telefoonregel-short = Sınıfta telefon, tablet ve akıllı saat yok
word-telefoonregel-meaning = Sınıfta telefon, tablet ve akıllı saat kullanmaya izin verilmez. Bu, 2024-2025 okul yılından beri bütün ülkede geçerli bir anlaşmadır (kanun değildir).
word-telefoonregel-do = Çocuğunuza ulaşmanız gerekiyor mu? Okulla konuşun ve birlikte karar verin.

## Dutch term kept: afscheid groep 8

word-afscheid-groep-8-short = İlkokulun sonu, çoğu zaman bir müzikalle
word-afscheid-groep-8-meaning = Groep 8'in sonunda çocuklar çoğu zaman bir müzikal oynar ve okula veda eder. Juffendag ise öğretmenin doğum günü kutlamasıdır.
