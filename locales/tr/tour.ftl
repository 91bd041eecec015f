# review: draft

### How the Dutch school works: a short guided tour, and what comes up in the next months.

tour-title = Okul nasıl işler?

tour-text = Kısa bir tur. Bir bölüm seçin ya da ilk bölümden başlayın.

## Steps. Title: also a button, at most 35 characters. Text: three to six short sentences.

tour-groups-title = Groep 1'den groep 8'e kadar

tour-groups-text = İlkokul (basisschool) sekiz yıl sürer. Her yıla groep denir. Çocuğunuz 4 yaşında başlayabilir. Okul 5 yaşından itibaren zorunludur. Groep 1 ve 2'de çocuklar oynayarak öğrenir. Groep 3'ten itibaren okumayı, yazmayı ve hesap yapmayı öğrenirler. Groep 8'de çocuklar yaklaşık 12 yaşındadır.

tour-year-title = Okul yılı

tour-year-text = Okul yılı yazdan sonra başlar. İlk haftalarda çoğu zaman öğretmenle bir tanışma görüşmesi (startgesprek) olur. Yılda iki veya üç kez, çocuğunuzun durumunu kısaca konuşursunuz. Yılda beş tatil vardır. Öğretmenlerin eğitim gününde (studiedag) çocuklara okul yoktur. Bu yüzden okulun takvimine bakın.

tour-people-title = Kim kimdir?

tour-people-text = Önce öğretmenle konuşursunuz. Çocuklar kadın öğretmene juf, erkek öğretmene meester der. Öğrenmek zor olunca destek koordinatörü (IB'er) yardım eder. Müdür (directeur) okulu yönetir. Katılım kurulunda (MR) ve veli kurulunda (ouderraad) veliler vardır. Siz de bu kurullara katılabilirsiniz.

tour-secondary-title = Groep 8'den sonra

tour-secondary-text = Groep 8'den sonra çocuğunuz ortaokul ve liseye (middelbare school) gider. Okul, seviye için bir tavsiye (schooladvies) verir. Ocak ayında ilk tavsiye gelir. Sonra çocuğunuz bir teste girer: geçiş testi (doorstroomtoets). Mart ayında son tavsiye gelir. Ondan sonra yeni okula başvurursunuz. Daha yüksek bir seviyeye sonradan da geçilebilir.

tour-money-title = Para

tour-money-text = İlkokul ücretsizdir. Kitaplar ve defterler de ücretsizdir. Okul bazen kutlamalar ve geziler için veli katkı parası (ouderbijdrage) ister. Bu isteğe bağlıdır. Siz ödemeseniz de çocuğunuz her zaman katılabilir. Para az mı? Bisiklet, spor ve okul gezisi için belediye ve Stichting Leergeld adlı kuruluş yardım eder.

tour-rights-title = Haklarınız

tour-rights-text = Her zaman açıklama isteyebilirsiniz. Okulun çocuğunuz hakkında yazdıklarını görebilirsiniz. Fotoğraflara hayır diyebilirsiniz. Görüşmeye bir tercüman (tolk) veya bir tanıdığınızı getirebilirsiniz. Okulla aynı fikirde değil misiniz? Şikâyetinizi anlatabilirsiniz. Bu, çocuğunuza asla zarar vermez.

## Button and title of the list of what comes up. At most 35 characters.

tour-months-title = Yakında neler var?

tour-months-text = Önümüzdeki aylarda çoğu zaman bunlar olur. Sizin okulunuzda farklı olabilir.

tour-months-none = Bu ayda genellikle özel bir şey olmaz.

## Heading above buttons with school words and cards that belong to the step.

tour-more = Daha fazla açıklama için bir kelimeye dokunun.
