# review: draft

### The first minutes: language, age of the child, welcome.

## Each language says this line in the first message; all languages stand below each other.

start-choose-language = Dilinizi seçin.

start-language-title = En çok hangi dilde okumak istersiniz?

start-ages-title = Çocuğunuz kaç yaşında?

start-ages-text = Yaşa dokunun. Birden fazla yaş seçebilirsiniz. Böylece çocuğunuza uygun bilgiler alırsınız.

## Button, at most 20 characters: the ages are chosen.

start-ages-done = ✅ Tamam

start-welcome-title = Hoş geldiniz! Ben Driehoek

start-welcome-text = Velilerin Hollanda ilkokulunu (basisschool) anlamasına yardım ederim. Ben bir bilgisayar programıyım, insan değilim. Ücretsizim.

start-welcome-back = Sizi yeniden görmek çok güzel.

## Group: what the ages are called. Also on buttons, at most 40 characters.

start-age-peuter = 2-4 yaş (peuter)

start-age-kleuter = 4-6 yaş (groep 1-2)

start-age-middle = 6-9 yaş (groep 3-5)

start-age-upper = 9-12 yaş (groep 6-8)
