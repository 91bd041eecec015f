# review: draft

### My children: the children that are connected with this chat.

child-title = Çocuklarım

child-none = Bu sohbete henüz bir çocuk bağlanmadı.

child-how = Okuldan kodlu bir mektup aldınız mı? Telefonunuzun kamerasını mektuptaki kareye tutun. Ya da kodu buraya yazın.

## The lines about one child. Labels, at most 20 characters before the value.

# Variables:
#   $school (Text) - the name of the school
child-school = Okul: { $school }

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
child-group = Sınıf (groep): { $group }

# Variables:
#   $count (Count) - how many teachers
#   $names (Text) - their names, with commas
child-teachers = { PLURAL($count) ->
    [one] Öğretmen: { $names }
   *[other] Öğretmenler: { $names }
}

# Variables:
#   $date (Date) - the day on which the parent was connected
child-since = Bağlantı tarihi: { $date }

## Whom to turn to, as the school has written it. Labels as above.

# Variables:
#   $phone (Text) - the telephone number of the school
child-phone = Okulun telefonu: { $phone }

# Variables:
#   $phone (Text) - the number to call when the child is ill
child-absence = Hastalık bildirmek için: { $phone }

# Variables:
#   $help (Text) - who helps outside school, with a telephone number
child-help = Okul dışında yardım: { $help }

## Button, at most 30 characters.

child-add = ➕ Bir çocuk daha

## Explains how another child, or another parent, is added.

child-add-title = Bir çocuk daha veya başka bir veli

child-add-text = Her mektup bir çocuk ve bir veli içindir. Okulda bir çocuğunuz daha mı var? Telefonunuzun kamerasını onun mektubundaki kareye de tutun.

child-add-other = Başka bir veli de okumak istiyor mu? O veli ayrı bir mektup alır. Bu mektubu öğretmenden isteyin. Kendi mektubunuzu iletmek işe yaramaz.

## Button, at most 30 characters; then the question and its answers.

child-leave = Bağlantıyı bitir

# Variables:
#   $child (Text) - the first name of the child
child-leave-title = { $child } için bağlantı bitsin mi?

child-leave-text = O zaman burada bu çocukla ilgili artık bir şey almazsınız. Okul, bağlantıyı bitirdiğinizi görür ve size her şeyi kâğıt üzerinde verir. Daha sonra yeni bir mektupla yeniden başlayabilirsiniz.

child-leave-yes = Evet, bitsin

child-leave-no = Hayır, devam etsin

# Variables:
#   $child (Text) - the first name of the child
child-left = { $child } için bağlantı bitti.
