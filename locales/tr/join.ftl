# review: draft

### A parent scans the letter from school, or types its code: which school, which child, who the parent is.

# Variables:
#   $school (Text) - the name of the school
join-title = { $school } sizi davet ediyor

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
join-group = Sınıf (groep): { $group }

join-right = Bu okuldan bir mektup aldınız. Doğru mu?

## Buttons of at most 30 characters.

join-yes = ✅ Evet, doğru

join-no = Hayır, doğru değil

## After "no": nothing was changed, the letter still works for whom it is meant.

join-no-title = Teşekkür ederim. Hiçbir şey değişmedi.

join-no-text = Belki mektup başka bir aile içindir. Lütfen mektubu öğretmene geri verin. O zaman doğru aileye ulaşır.

## The second question.

# Variables:
#   $child (Text) - the first name of the child
join-who = Mektup { $child } hakkında. Siz bu çocuğun nesi oluyorsunuz?

## Buttons of at most 30 characters.

join-mother = Ben annesiyim

join-father = Ben babasıyım

join-other = Bu çocuğa ben bakıyorum

join-not-my-child = Bu benim çocuğum değil

## Linked: the warm first screen. Below it stands what happens at school this month, and what the parent can do.

# Variables:
#   $child (Text) - the first name of the child
join-done-title = Hoş geldiniz! { $child } için okulla bağlantınız kuruldu.

# Variables:
#   $child (Text) - the first name of the child
join-done-text = Size { $child } için yaşına uygun bilgiler gösteririm. Şimdi bir şey yapmanız gerekmez.

join-done-month = Bu ay okulda çoğu zaman bunlar olur. Daha fazla açıklama için bir kelimeye dokunun.

join-done-month-none = Bu ay okulda genellikle özel bir şey olmaz.

# Variables:
#   $child (Text) - the first name of the child
join-already = { $child } için bağlantınız zaten var. Diğer mektup başka bir veli içindir.

## The same answer for a code that is wrong, used, too old or unknown, and after too many tries.

join-code-title = Bu kod şu anda çalışmıyor

join-code-text = Her kod bir kez çalışır ve en fazla 60 gün geçerlidir. Kodun doğru yazılıp yazılmadığına bakın. Ya da öğretmenden yeni bir mektup isteyin. Kod olmadan da her şeyi okuyabilirsiniz.
