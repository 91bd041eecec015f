# review: draft

### The first minutes: language, age of the child, welcome.

## Each language says this line in the first message; all languages stand below each other.

start-choose-language = Proszę wybrać język.

start-language-title = W jakim języku najchętniej Państwo czytają?

start-ages-title = Ile lat ma Państwa dziecko?

start-ages-text = Proszę nacisnąć przycisk z wiekiem. Można wybrać więcej niż jeden. Wtedy dostaną Państwo to, co pasuje do dziecka.

## Button, at most 20 characters: the ages are chosen.

start-ages-done = ✅ Gotowe

start-welcome-title = Dzień dobry, tu Driehoek

start-welcome-text = Pomagam rodzicom zrozumieć szkołę podstawową (basisschool) w Holandii. Jestem programem komputerowym, nie człowiekiem. Moja pomoc jest bezpłatna.

start-welcome-back = Miło, że znów Państwo tu są.

## Group: what the ages are called. Also on buttons, at most 40 characters.

start-age-peuter = od 2 do 4 lat (peuter)

start-age-kleuter = od 4 do 6 lat (groep 1-2)

start-age-middle = od 6 do 9 lat (groep 3-5)

start-age-upper = od 9 do 12 lat (groep 6-8)
