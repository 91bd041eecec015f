# review: draft

# A parent whose message nobody at school has read yet. The first line can stand on a locked phone.
# Variables:
#   $child (Text) - the child's first name
late-title = { $child } hakkındaki mesajınız

late-received = Okul mesajınızı aldı. Acil mi? Okulu arayın.
late-call = Okul mesajınızı henüz okumadı. Okulu arayın. O zaman okul bunu kesin öğrenir.
# Variables:
#   $phone (Text) - the number of the school
late-phone = Telefon: { $phone }
