# review: draft

### Days, hours, amounts and things as they stand in messages and on buttons; what is said when a typed text is none.

# Variables:
#   $first (Text) - the first day
#   $last (Text) - the last day
field-range = { $first } – { $last } (dahil)
# Variables:
#   $amount (Text) - euros: "25" or "12,50", with the comma
field-amount = € { $amount }
# Variables:
#   $weekday (Text) - Tuesday
#   $numbers (Text) - day and month: 24-11
field-day = { $numbers } { $weekday }
# Stands behind a sentence that holds what the school typed. Dutch readers never see it.
field-in-dutch = (okul bunu Hollandaca yazdı)
field-yes = Evet
field-no = Hayır

## A typed text that cannot be read

field-wrong-empty = Burası henüz boş.
field-wrong-day = Bunu bir gün olarak okuyamıyorum. Örneğin şöyle yazın: 24-11.
field-wrong-order = Son gün, ilk günden önce.
field-wrong-weekday = Bunu haftanın günleri olarak okuyamıyorum. Örneğin şöyle yazın: pazartesi, perşembe.
field-wrong-time = Bunu bir saat olarak okuyamıyorum. Örneğin şöyle yazın: 8:30.
field-wrong-amount = Bunu bir tutar olarak okuyamıyorum. Örneğin şöyle yazın: 12,50.
field-wrong-number = Bunu bir sayı olarak okuyamıyorum. Örneğin şöyle yazın: 4.
# Variables:
#   $count (Count) - the largest number, or euros
field-wrong-large = En fazla { $count } olabilir.
# Variables:
#   $count (Count) - letters at most
field-wrong-long = Metin çok uzun. En fazla { PLURAL($count) ->
    [one] bir harf
   *[other] { $count } harf
} yazabilirsiniz.
field-wrong-word = Düğmelerden birini seçin.
field-wrong-link = Bu bir sayfa adresi değil. Adres https:// ile başlar

## Days of the week: on buttons, and in lists ("maandag, donderdag")

field-weekday-1 = Pazartesi
field-weekday-2 = Salı
field-weekday-3 = Çarşamba
field-weekday-4 = Perşembe
field-weekday-5 = Cuma
field-weekday-6 = Cumartesi
field-weekday-7 = Pazar

## Things to bring: in lists after "Geef uw kind mee:", and as answers. Without an article, small letters.

field-item-lunch = öğle yemeği
field-item-drink = içecek
field-item-fruit = meyve
field-item-gym = spor eşyaları
field-item-swim = yüzme eşyaları
field-item-towel = havlu
field-item-sunscreen = güneş kremi
field-item-cap = şapka
field-item-raincoat = yağmurluk
field-item-boots = çizme
field-item-old-clothes = eski kıyafetler
field-item-pyjamas = pijama
field-item-sleeping-bag = uyku tulumu
field-item-pillow = yastık
field-item-bike = bisiklet
field-item-helmet = bisiklet kaskı
field-item-pillowcase = yastık kılıfı
field-item-book = kitap
field-item-notebook = defter
field-item-pen = kalem
field-item-crayons = boya kalemleri
field-item-cuddly-toy = peluş oyuncak
field-item-photo = fotoğraf
field-item-money = para
field-item-medicine = ilaç
field-item-permission = izin formu

## Food that a child can have an allergy for: in lists after "vanwege een allergie:"

field-item-nuts = fındık ve ceviz gibi yemişler
field-item-peanuts = yer fıstığı
field-item-milk = süt
field-item-eggs = yumurta
field-item-gluten = gluten
field-item-fish = balık
field-item-soy = soya
field-item-sesame = susam

## What the school pays from the contribution of parents: in lists after "Het geld is voor:"

field-item-trips = geziler
field-item-camp = kamp
field-item-feasts = kutlamalar
field-item-sport = spor
field-item-culture = müzik ve tiyatro
field-item-materials = ek malzemeler

## Words of a choice that parents read, as answers to a question. Buttons of at most 30 characters.

field-choice-tables = çarpım tablosu
field-choice-reading = okuma
field-choice-spelling = kelimeleri doğru yazma
field-choice-topography = haritada yerleri öğrenme
field-choice-clock = saati okuma
field-choice-money = parayla hesap yapma
field-choice-letters = harfler
field-choice-maths = matematik
field-choice-talking = sınıfta konuşma
field-choice-listening = dinleme
field-choice-playing = birlikte oynama
field-choice-courage = yeni bir şeye cesaret etme
field-choice-alone = kendi başına çalışma
field-choice-bag = çantada
field-choice-locker = kilitli dolapta
field-choice-not-at-school = evde
field-choice-other = başka bir şey
