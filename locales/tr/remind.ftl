# review: draft

### A message of school about a child, in the parent's chat: reading it, answering it with a tap, being reminded of it.

## The first line, which also shows on a locked telephone. At most 60 characters with usual names.

# Variables:
#   $child (Text) - the first name of the child; several with commas
#   $kind (Text) - the name of the kind of message: "Meenemen"
remind-title = { $child }: { $kind }

# Variables:
#   $child (Text) - the first name of the child; several with commas
remind-title-discreet = { $child }: okuldan mesaj

## Lines at the top of the message.

# Variables:
#   $name (Text) - the name of the teacher
#   $group (Text) - the name of the group: "4A"
remind-from = Gönderen: { $name }, sınıf (groep): { $group }

# Variables:
#   $name (Text) - the name of the teacher
remind-from-name = Gönderen: { $name }

# Variables:
#   $group (Text) - the name of the group: "4A"
remind-from-group = Gönderen: okul, sınıf (groep): { $group }

remind-from-school = Gönderen: okul

remind-corrected = Dikkat: Okul bu mesajı değiştirdi. Doğrusu budur.

# Variables:
#   $text (Text) - a sentence of the message as it was before
remind-before = Önce burada şu yazıyordu: { $text }

remind-again = Küçük bir hatırlatma. Belki bunu henüz görmediniz.

remind-asked = Size hatırlatmamı istediniz. İşte mesaj.

## Lines under the message: what the parent answered before.

remind-is-understood = ✔️ Bunu okudunuz ve anladınız.

remind-is-read = ✔️ Bunu okudunuz.

# Variables:
#   $child (Text) - the first name of the child
remind-is-done = ✔️ { $child } ile yaptınız.

# Variables:
#   $child (Text) - the first name of the child
remind-is-hard = Öğretmen biliyor: { $child } için çok zor.

# Variables:
#   $child (Text) - the first name of the child
remind-is-coming = ✔️ { $child } gelecek.

# Variables:
#   $child (Text) - the first name of the child
remind-is-not-coming = { $child } gelmeyecek. Öğretmen biliyor.

remind-is-rather-not = Tercih etmediğinizi söylediniz. Öğretmen biliyor.

remind-is-helping = ✔️ Yardım edebilirsiniz. Öğretmen biliyor.

remind-is-call = 📞 Öğretmen biliyor: telefonla konuşmak istiyorsunuz.

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-is-set = ⏰ Size hatırlatırım: { $date }, saat { $time }.

## Buttons under the message. At most 30 characters without a name.

remind-read = ✅ Okudum

remind-done = ✅ Yaptık

# Variables:
#   $child (Text) - the first name of the child
remind-done-child = ✅ Yaptık: { $child }

remind-hard = 😕 Çok zor

# Variables:
#   $child (Text) - the first name of the child
remind-hard-child = 😕 Çok zor: { $child }

remind-question = 💬 Soru sor

remind-remind = ⏰ Bana hatırlat

remind-file = 📅 Takvimime ekle

# Variables:
#   $child (Text) - the first name of the child
remind-come = 👍 Evet, { $child } gelecek

# Variables:
#   $child (Text) - the first name of the child
remind-not-come = 👎 Hayır, { $child } gelmeyecek

remind-rather-not = 👎 Tercih etmem

remind-help = 🙋 Yardım edebilirim

remind-call = 📞 Beni arar mısınız?

remind-pick-time = 🗓️ Saat seç

## Takes an answer back. Button, at most 30 characters.

remind-undo = ↩️ Vazgeçtim

remind-change = ✏️ Cevabımı değiştir

remind-change-text = Artık doğru olmayan cevaba dokunun.

remind-undone = Tamam. Değiştirildi.

## After a tap: short and warm.

remind-read-text = Teşekkür ederiz. Öğretmen, mesajı okuduğunuzu görür.

# Variables:
#   $child (Text) - the first name of the child
remind-done-text = Çok güzel! Siz ve { $child } çok iyi yaptınız. Öğretmen de bunu görür.

remind-hard-text = Söylediğiniz için teşekkür ederiz. Artık öğretmen de biliyor.

remind-hard-step = Bu daha küçük bir adım:

remind-hard-stop = Hâlâ olmuyor mu? Sorun değil. O zaman bırakın. Birlikte bir kitaba bakmak veya konuşmak da yardım eder.

# Variables:
#   $child (Text) - the first name of the child
remind-coming-text = Ne güzel! Öğretmen artık biliyor: { $child } gelecek.

# Variables:
#   $child (Text) - the first name of the child
remind-not-coming-text = Teşekkür ederiz. Öğretmen artık biliyor: { $child } gelmeyecek.

remind-rather-not-text = Tamam. Öğretmen artık biliyor.

remind-helping-text = Ne güzel, teşekkür ederiz! Öğretmen artık yardım edebileceğinizi biliyor. Biraz Hollandaca yeter.

remind-call-text = Öğretmen artık biliyor: telefonla konuşmak istiyorsunuz. Öğretmen sizinle iletişime geçer.

## Why a child does not come. Nobody has to say it; only the teacher sees it.

remind-why = Nedenini söylemek ister misiniz? Söylemeniz gerekmez. Cevabınızı sadece öğretmen görür.

remind-why-costs = Masraflar

remind-why-health = Sağlık

remind-why-other = Başka bir şey

remind-why-costs-text = Teşekkür ederiz. Bunu sadece öğretmen görür. Siz ödemeseniz de çocuğunuz her zaman katılabilir. Öğretmen sizinle birlikte bir yol arar.

remind-why-health-text = Teşekkür ederiz. Bunu sadece öğretmen görür. Öğretmen sizinle birlikte bir yol arar.

remind-why-other-text = Teşekkür ederiz. Bunu sadece öğretmen görür.

## An easier step for what is practised at home. One or two short sentences.

remind-easier-tables = Tek bir sayının çarpım tablosunu seçin, örneğin 2. İlk beş işlemi birlikte yüksek sesle söyleyin.

remind-easier-reading = Önce siz bir cümle okuyun. Sonra çocuğunuz aynı cümleyi okusun. Beş dakika yeter.

remind-easier-spelling = Üç kelime seçin. Bir kelimeyi parça parça söyleyin. Çocuğunuz onu yazsın.

remind-easier-topography = Üç yer seçin. Bunları haritada birlikte bulun.

remind-easier-clock = Günde üç kez birlikte saate bakın. Tam saatlerle başlayın.

remind-easier-money = Dükkânda birlikte para sayın. 1 ve 2 euro ile başlayın.

remind-easier-letters = Bir harf seçin. O harfi birlikte bir kitapta veya sokakta arayın.

remind-easier-language = Bir ödev seçin. Çocuğunuz önce kendi dilinizde orada ne yazdığını anlatsın.

remind-easier-maths = Bir işlemi gerçek şeylerle birlikte yapın: düğme, kaşık veya meyve ile.

remind-easier-history = Resimlere birlikte bakın. Çocuğunuz her resim için bir şey anlatsın. Kendi dilinizde de olur.

remind-easier-english = Beş kelime seçin. Çocuğunuz onları yüksek sesle söylesin ve parmağıyla göstersin.

remind-easier-verbs = Bir fiil seçin. Çocuğunuz onunla üç cümle kursun.

remind-easier-talking = Her gün okul hakkında tek bir şey sorun. Kendi dilinizde konuşmak iyidir.

remind-easier-listening = Kısa bir hikâye okuyun veya anlatın. Sonra sorun: Hikâyede kimler vardı?

remind-easier-playing = Birlikte on dakika bir oyun oynayın. Sırayla ve sakince.

remind-easier-courage = Çocuğunuzun cesaret edebileceği küçük bir adım seçin. Sonra şunu söyleyin: Aferin sana.

remind-easier-alone = Çocuğunuzun kendisinin yapacağı bir şey seçin, örneğin çantasını hazırlamak. Siz sadece bakın.

remind-easier-other = Birlikte yapın ve sadece yarısını yapın. Beş dakika yeter.

## The question whether the message was clear. Buttons, at most 30 characters.

remind-unclear = ❓ Anlamıyorum

remind-right = Evet, doğru! 👍 Teşekkürler.

remind-wrong = Doğrusu biraz farklı. Bir kez daha, daha kısa söylüyorum.

remind-unclear-text = Sorun değil. Bir kez daha, daha kısa söylüyorum.

remind-in-dutch = Hollandacası:

remind-call-ask = Öğretmenden sizi aramasını isteyeyim mi?

remind-call-yes = 📞 Evet, lütfen

remind-call-no = Hayır, teşekkürler

remind-call-no-text = Tamam. Mesajı her zaman bir kez daha okuyabilirsiniz.

## Being reminded. The three moments are buttons, at most 60 characters.

remind-when = Size ne zaman hatırlatayım?

remind-when-none = Hatırlatma için artık uygun bir zaman yok.

# Variables:
#   $time (Time) - the hour
remind-evening = Bu akşam, saat { $time }

# Variables:
#   $time (Time) - the hour
remind-after-school = Yarın okuldan sonra, saat { $time }

# Variables:
#   $date (Date) - the day before it
#   $time (Time) - the hour
remind-day-before = Bir gün önce: { $date }, saat { $time }

# Variables:
#   $date (Date) - the day of the reminder
#   $time (Time) - the hour of the reminder
remind-set = Tamam. Size hatırlatırım: { $date }, saat { $time }.

remind-no-remind = Hatırlatma olmasın

remind-not-set = Tamam. Size hatırlatmam.

## Under the calendar file.

remind-file-text = Dosyayı açın. O zaman takviminizde görünür.

remind-file-off-text = Dosyayı açın. O zaman takviminizden silinir.

remind-file-off = 📅 Takvimimden sil

## Several messages in one, and the list of what came before.

remind-bundle-title = Okuldan mesajlar

remind-bundle-text = Okumak için bir mesaja dokunun.

remind-list = ✉️ Okuldan mesajlar

# Variables:
#   $child (Text) - the first name of the child
remind-list-title = { $child } hakkında okuldan mesajlar

remind-list-text = Bir kez daha okumak için bir mesaja dokunun.

remind-list-none = Henüz mesaj yok.

## The school took a message back.

remind-taken-back = Okul bu mesajı geri aldı. Bir şey yapmanız gerekmez.
