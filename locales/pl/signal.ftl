# review: draft

### Who helps now, when what a parent wrote points to danger, or when a parent asks for it. Calm and warm; never alarm, never
### a question about what happened. The numbers are of the Netherlands.

## Button, at most 30 characters.

signal-button = 🆘 Pomoc teraz

signal-title = Jest dla Państwa pomoc

signal-intro = Czy w domu lub w szkole nie jest bezpiecznie? Czy Państwo lub dziecko czują się bardzo źle? Nie są Państwo sami. Te osoby pomogą teraz.

## When to call; stands before the number.

signal-acute = Niebezpieczeństwo w tej chwili

signal-acute-number = proszę dzwonić pod 112.

signal-violence = Przemoc, złe traktowanie lub przymus

signal-violence-number = proszę dzwonić do Veilig Thuis, 0800 2000. W dzień i w nocy, za darmo. Można też po prostu porozmawiać.

signal-suicide = Myśli o samobójstwie

signal-suicide-number = proszę dzwonić pod 0800 0113. W dzień i w nocy, za darmo. Albo pod 113.

signal-children = Dla dziecka

signal-children-number = telefon dla dzieci Kindertelefoon, 0800 0432. Codziennie od 11:00 do 21:00. Za darmo.

signal-language = Mówią Państwo mało po niderlandzku? Proszę najpierw powiedzieć, w jakim języku Państwo mówią. Często może pomóc tłumacz.

## What the help does with the text; also true where the same text answers a question of the program.

signal-nothing-kept = Przy tej pomocy nie przechowuję niczego, co Państwo piszą. Nic nie wysyłam do szkoły.

## The contact person (contactpersoon) of a school listens to parents and keeps what is said to themselves.

signal-question = Czy osoba kontaktowa w szkole (contactpersoon) może do Państwa zadzwonić? Ta osoba słucha i pomaga. Szkoła dowie się tylko, że proszą Państwo o telefon. Nie dowie się dlaczego.

## Buttons, at most 30 characters.

signal-yes-button = Tak, proszę o telefon

signal-no-button = Nie

# Variables:
#   $child (Text) - first name of the child
signal-take-back-button = Jednak bez telefonu ({ $child })

signal-which = O które dziecko chodzi? Wtedy będę wiedzieć, która osoba kontaktowa ma zadzwonić.

# Variables:
#   $child (Text) - first name of the child
signal-told = Osoba kontaktowa zadzwoni do Państwa. Dziecko: { $child }

signal-told-now = Przekazuję teraz osobie kontaktowej, że proszą Państwo o telefon. W dzień szkolny ta osoba zadzwoni jak najszybciej.

signal-told-morning = Teraz jest późno. Przekażę to osobie kontaktowej jutro rano. W dzień szkolny ta osoba zadzwoni jak najszybciej.

signal-not-why = Nie mówię dlaczego.

signal-cannot-wait = To nie może czekać? Wtedy proszę zadzwonić pod jeden z numerów.

# Variables:
#   $child (Text) - first name of the child
signal-wished = Poprosili Państwo o telefon od osoby kontaktowej w szkole. Dziecko: { $child }.

signal-no = Dobrze. Nikt nie zadzwoni. Szkoła nic ode mnie nie dostała.

signal-later = Zawsze można wybrać to później. Proszę wpisać /help i nacisnąć „Pomoc teraz”.

signal-taken-back = Dobrze. Prośba jest usunięta. Osoba kontaktowa może już ją znać. Wtedy widzi teraz, że telefon nie jest już potrzebny.

signal-no-contact = W Państwa szkole nie mogę nikogo poprosić o telefon do Państwa. Proszę zadzwonić do szkoły albo pod jeden z numerów.

## A call by the contact person, where that one has no chat with the bot. Never say that they know it already.

signal-at-school = Osoba kontaktowa (contactpersoon) zobaczy Państwa prośbę na komputerze w szkole. Nie wiem dokładnie kiedy.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
signal-from = Osoba kontaktowa (contactpersoon) pracuje znowu od: { $date }, godzina { $time }.

signal-yourself = Trwa to za długo? Można samemu zadzwonić do szkoły.
