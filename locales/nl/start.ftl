# review: draft

### The first minutes: language, age of the child, welcome.

## Each language says this line in the first message; all languages stand below each other.

start-choose-language = Kies uw taal.

start-language-title = Welke taal leest u het liefst?

start-ages-title = Hoe oud is uw kind?

start-ages-text = Tik op de leeftijd. U kunt meer leeftijden kiezen. Dan krijgt u wat bij uw kind past.

## Button, at most 20 characters: the ages are chosen.

start-ages-done = ✅ Klaar

start-welcome-title = Welkom bij Driehoek

start-welcome-text = Ik help ouders om de Nederlandse basisschool te begrijpen. Ik ben een computerprogramma, geen mens. Ik ben gratis.

start-welcome-back = Fijn dat u er weer bent.

## Group: what the ages are called. Also on buttons, at most 40 characters.

start-age-peuter = 2 tot 4 jaar (peuter)

start-age-kleuter = 4 tot 6 jaar (groep 1-2)

start-age-middle = 6 tot 9 jaar (groep 3-5)

start-age-upper = 9 tot 12 jaar (groep 6-8)
