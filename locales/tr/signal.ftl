# review: draft

### Who helps now, when what a parent wrote points to danger, or when a parent asks for it. Calm and warm; never alarm, never
### a question about what happened. The numbers are of the Netherlands.

## Button, at most 30 characters.

signal-button = 🆘 Hemen yardım

signal-title = Sizin için yardım var

signal-intro = Evde veya okulda güvende değil misiniz? Ya da siz veya çocuğunuz kendinizi çok kötü mü hissediyorsunuz? Yalnız değilsiniz. Bu kişiler size şimdi yardım eder.

## When to call; stands before the number.

signal-acute = Şu anda tehlike

signal-acute-number = 112'yi arayın.

signal-violence = Şiddet, kötü muamele veya zorlama

signal-violence-number = Veilig Thuis kurumunu arayın: 0800 2000. Gece gündüz, ücretsiz. Sadece konuşmak için de arayabilirsiniz.

signal-suicide = İntihar düşünceleri

signal-suicide-number = 0800 0113 numarasını arayın. Gece gündüz, ücretsiz. Ya da 113 numarasını arayın.

signal-children = Çocuğunuz için

signal-children-number = Kindertelefoon (çocuk telefonu): 0800 0432. Her gün saat 11:00–21:00 arası. Ücretsiz.

signal-language = Az Hollandaca mı konuşuyorsunuz? Önce hangi dili konuştuğunuzu söyleyin. Çoğu zaman bir tercüman katılabilir.

## What the help does with the text; also true where the same text answers a question of the program.

signal-nothing-kept = Bu yardım için yazdıklarınızın hiçbirini saklamam. Okula hiçbir şey göndermem.

## The contact person (contactpersoon) of a school listens to parents and keeps what is said to themselves.

signal-question = Okuldaki irtibat kişisi (contactpersoon) sizi arasın mı? Bu kişi sizi dinler ve yardım eder. Okul sadece aranmak istediğinizi öğrenir, nedenini öğrenmez.

## Buttons, at most 30 characters.

signal-yes-button = Evet, beni arasın

signal-no-button = Hayır

# Variables:
#   $child (Text) - first name of the child
signal-take-back-button = Artık aramasın ({ $child })

signal-which = Hangi çocuk için? O zaman sizi hangi irtibat kişisinin arayacağını bilirim.

# Variables:
#   $child (Text) - first name of the child
signal-told = İrtibat kişisi { $child } hakkında sizi arayacak

signal-told-now = Aranmak istediğinizi irtibat kişisine şimdi bildiriyorum. Sizi bir okul gününde mümkün olduğunca çabuk arar.

signal-told-morning = Şimdi saat geç. İrtibat kişisine yarın sabah bildiririm. Sizi bir okul gününde mümkün olduğunca çabuk arar.

signal-not-why = Nedenini söylemem.

signal-cannot-wait = Bu bekleyemez mi? O zaman numaralardan birini arayın.

# Variables:
#   $child (Text) - first name of the child
signal-wished = İrtibat kişisinin sizi aramasını istediniz (çocuk: { $child }).

signal-no = Tamam. Kimse aramaz. Okula hiçbir şey göndermedim.

signal-later = Daha sonra da her zaman seçebilirsiniz. /help yazın ve “Hemen yardım” düğmesine dokunun.

signal-taken-back = Tamam. İsteğiniz silindi. İrtibat kişisi okumuş muydu? O zaman artık gerekmediğini şimdi görür.

signal-no-contact = Okulunuzda sizi arayacak birine haber veremiyorum. Okulu kendiniz arayın ya da numaralardan birini arayın.

## A call by the contact person, where that one has no chat with the bot. Never say that they know it already.

signal-at-school = İrtibat kişisi (contactpersoon) isteğinizi okulun bilgisayarında görür. Ne zaman göreceğini tam olarak bilmiyorum.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
signal-from = İrtibat kişisi şu zamandan itibaren yeniden çalışır: { $date }, saat { $time }.

signal-yourself = Çok uzun mu sürüyor? Okulu siz arayın.
