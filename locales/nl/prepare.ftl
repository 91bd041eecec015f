# review: draft

### Preparing a talk: what a parent, and a child, want to say. The teacher gets the same messages in Dutch.

## The first screen.

# Variables:
#   $child (Text) - the first name of the child
prepare-title = Het gesprek over { $child } voorbereiden

prepare-text = Een paar korte vragen. U kiest een antwoord, of u schrijft zelf iets. U mag alles overslaan. Er zijn geen foute antwoorden.

prepare-who-reads = Alleen de leraren van de groep lezen dit. Zij lezen het pas als u het goedkeurt.

prepare-until = Tot het gesprek kunt u alles veranderen en wissen.

# Variables:
#   $done (Count) - how many questions have an answer
#   $all (Count) - how many questions there are
prepare-progress = Beantwoord: { $done } van { $all }.

# Variables:
#   $done (Count) - how many questions for the child have an answer
#   $all (Count) - how many questions there are for the child
prepare-progress-child = Beantwoord door uw kind: { $done } van { $all }.

## Buttons of the first screen, at most 35 characters.

prepare-begin = ▶️ Beginnen

prepare-go-on = ▶️ Verder

prepare-child-page = 🧒 De bladzijde van uw kind

prepare-read = 👀 Dit leest de leraar

prepare-table = 📄 Voor aan tafel

prepare-delete = 🗑 Alles wissen

## On every question.

# Variables:
#   $step (Count) - which question this is
#   $steps (Count) - how many questions there are
prepare-step = Vraag { $step } van { $steps }.

prepare-pick = Tik op wat past. U mag er meer kiezen.

prepare-child-text = Doe dit samen met uw kind. Drie plaatjes of één zin is genoeg.

prepare-your-words = Uw eigen woorden:

prepare-taken-back = U hebt iets veranderd. De leraar kan het pas lezen als u het opnieuw goedkeurt.

## Buttons of a question, at most 35 characters.

prepare-own = ✏️ In eigen woorden

prepare-own-change = ✏️ Eigen woorden veranderen

prepare-skip = Overslaan ➡️

prepare-stop = ⏸ Stoppen. Alles is bewaard.

## Writing in own words.

# Variables:
#   $most (Count) - how many characters the message may have
prepare-write = Schrijf nu één bericht van hoogstens { $most } tekens.

prepare-write-how = Schrijf in uw eigen taal. Niemand vertaalt het. De leraar ziet precies wat u schrijft.

prepare-write-before = Dit staat er nu. Uw nieuwe bericht komt in de plaats.

prepare-kept = ✅ Bewaard.

# Variables:
#   $count (Count) - how many characters the message has
#   $most (Count) - how many it may have
#   $over (Count) - how many are too many
prepare-too-long = Dit bericht is nog te lang. Het heeft { $count } tekens. Er passen { $most } tekens. Dat is { $over } te veel.

prepare-shorter = Uw bericht staat hierboven nog in de chat. Maak het korter en stuur het nog een keer.

## Buttons while writing, at most 35 characters.

prepare-not-now = Niet nu

prepare-drop-words = 🗑 Eigen woorden wissen

## What the teacher will read, before the parent approves it.

prepare-read-title = Dit leest de leraar

prepare-read-text = Eerst staat het in uw taal. Daaronder staat het Nederlands dat de leraar krijgt.

prepare-read-none = U hebt nog niets gekozen of geschreven.

prepare-child-says = Dit zegt het kind

prepare-parent-says = Dit zegt de ouder

# Variables:
#   $language (Text) - the language, as in "in het Oekraïens"
prepare-own-words = In eigen woorden, in het { $language }. Niemand heeft dit vertaald.

prepare-own-words-same = In eigen woorden.

prepare-not-approved = De leraar kan dit nog niet lezen.

# Variables:
#   $date (Date) - the day on which the parent approved it
prepare-approved = Goedgekeurd op { $date }. De leraar kan het lezen.

prepare-moved = Uw kind is nu in een andere groep. De leraar van die groep leest dit niet. Veranderen kan hier niet meer.

prepare-over = Het gesprek is begonnen of voorbij. Veranderen kan hier niet meer.

## Buttons, at most 35 characters.

prepare-approve = 👍 Goed. De leraar mag dit lezen.

prepare-change = ✏️ Iets veranderen

## Deleting.

prepare-delete-title = Alles wissen?

prepare-delete-text = Dan zijn al uw antwoorden weg, ook die van uw kind. De leraar kan er niets meer van lezen.

prepare-delete-yes = Ja, alles wissen

prepare-delete-no = Nee, bewaren

prepare-deleted = Alles is gewist.

## To show at the table. The child reads along, so worries and practical matters are left out.

prepare-table-title = Voor aan tafel

prepare-table-text = Dit kunt u in het gesprek laten zien. Uw kind leest mee. Daarom staan zorgen en praktische zaken er niet bij.

prepare-pause = U mag om een pauze vragen.

prepare-again = U mag het nog een keer vragen, in uw eigen woorden.

## The questions of the parent, each with the heading above the answers (at most 30 characters).
## The answers are buttons and sentences at once: the parent says them, the teacher reads them. At most 50 characters.

prepare-proud = Waar is uw kind trots op?

prepare-proud-name = Hier is mijn kind trots op

prepare-proud-draw = Mijn kind kan goed tekenen of knutselen.

prepare-proud-read = Mijn kind leest graag.

prepare-proud-count = Mijn kind kan goed tellen of rekenen.

prepare-proud-sport = Mijn kind is goed in sport of dansen.

prepare-proud-languages = Mijn kind spreekt meer dan één taal.

prepare-proud-home = Mijn kind helpt goed mee thuis.

prepare-proud-kind = Mijn kind is lief voor anderen.

prepare-proud-brave = Mijn kind durft iets nieuws te doen.

prepare-likes = Wat doet uw kind graag?

prepare-likes-name = Dit doet mijn kind graag

prepare-know = Wat helpt de leraar om uw kind goed te begrijpen?

prepare-know-name = Goed om te weten

prepare-know-time = Mijn kind heeft tijd nodig om te wennen.

prepare-know-quiet = Mijn kind werkt het best als het stil is.

prepare-know-move = Mijn kind wil veel bewegen.

prepare-know-shy = Mijn kind is eerst verlegen.

prepare-know-talks = Mijn kind praat graag en veel.

prepare-know-dutch = Mijn kind leert nog Nederlands.

prepare-know-praise = Een compliment helpt mijn kind.

prepare-know-short = Korte uitleg helpt mijn kind.

prepare-hope = Wat hoopt u voor dit schooljaar?

prepare-hope-name = Mijn hoop voor dit jaar

prepare-hope-happy = Ik hoop dat mijn kind blij naar school gaat.

prepare-hope-friends = Ik hoop dat mijn kind vrienden krijgt.

prepare-hope-dutch = Ik hoop dat mijn kind goed Nederlands leert.

prepare-hope-read = Ik hoop dat mijn kind goed leert lezen.

prepare-hope-count = Ik hoop dat mijn kind goed leert rekenen.

prepare-hope-brave = Ik hoop dat mijn kind meer durft.

prepare-hope-alone = Ik hoop dat mijn kind meer zelf doet.

prepare-worry = Maakt u zich ergens zorgen over?

prepare-worry-name = Mijn zorgen

prepare-worry-note = Alleen de leraar leest dit. Uw kind ziet het niet.

prepare-worry-friends = Ik maak me zorgen over vrienden.

prepare-worry-bullying = Ik maak me zorgen over pesten.

prepare-worry-learning = Ik maak me zorgen over het leren.

prepare-worry-language = Ik maak me zorgen over de taal.

prepare-worry-feeling = Ik maak me zorgen over hoe mijn kind zich voelt.

prepare-worry-home = Thuis is het nu niet makkelijk.

prepare-worry-later = Ik vertel het liever in het gesprek.

prepare-worry-none = Ik heb nu geen zorgen.

prepare-contact = Hoe hebt u graag contact met de leraar?

prepare-contact-name = Zo heb ik graag contact

prepare-contact-app = Ik krijg graag een bericht in de app.

prepare-contact-phone = Ik word graag gebeld.

prepare-contact-mail = Ik krijg graag een e-mail.

prepare-contact-door = Ik praat graag even bij de deur.

prepare-contact-paper = Ik krijg graag een brief op papier.

prepare-ask = Wat wilt u aan de leraar vragen?

prepare-ask-name = Dit wil ik vragen

prepare-ask-rules = Ik heb een vraag over de regels op school.

prepare-ask-language = Ik heb een vraag over taal.

prepare-ask-behaviour = Ik heb een vraag over gedrag.

prepare-ask-friends = Ik heb een vraag over vrienden.

prepare-ask-homework = Ik heb een vraag over huiswerk.

prepare-ask-home = Ik wil weten hoe ik thuis kan helpen.

prepare-ask-support = Ik heb een vraag over extra hulp.

prepare-ask-money = Ik heb een vraag over geld.

prepare-practical = Zijn er praktische zaken?

prepare-practical-name = Praktische zaken

prepare-practical-note = U hoeft hier niets uit te leggen. U praat erover in het gesprek.

prepare-practical-allergy = Ik wil praten over een allergie.

prepare-practical-medicine = Ik wil praten over medicijnen.

prepare-practical-food = Ik wil praten over eten.

prepare-practical-prayer = Ik wil praten over bidden.

prepare-practical-fetch = Ik wil praten over ophalen door iemand anders.

prepare-practical-address = Ik wil praten over een tweede adres.

prepare-talk = Wat helpt u in het gesprek?

prepare-talk-name = Dit helpt mij in het gesprek

prepare-talk-alone = Graag de laatste 5 minuten zonder mijn kind.

prepare-talk-aloud = Lezen is moeilijk. Vertel het mij liever.

prepare-talk-hearing = Ik hoor niet goed. Praat rustig met mij.

prepare-talk-sight = Ik zie niet goed. Lees het mij voor.

prepare-talk-longer = Ik heb graag meer tijd voor het gesprek.

prepare-talk-helper = Er komt iemand mee die mij helpt.

prepare-talk-short = Korte zinnen helpen mij.

## The child's own page. The child says it; small words, a picture first. Answers at most 28 characters.

prepare-learn = Hoe leer ik graag?

prepare-learn-name = Zo leer ik graag

prepare-learn-look = 👀 Kijken

prepare-learn-listen = 👂 Luisteren

prepare-learn-do = ✋ Zelf doen

prepare-learn-play = 🎲 Met een spel

prepare-learn-book = 📖 Met een boek

prepare-learn-together = 👫 Samen

prepare-learn-alone = 🙂 Alleen

prepare-learn-quiet = 🤫 Als het stil is

prepare-good = Waar ben ik goed in?

prepare-good-name = Hier ben ik goed in

prepare-good-draw = 🎨 Tekenen

prepare-good-sport = ⚽ Sport

prepare-good-read = 📚 Lezen

prepare-good-count = 🔢 Rekenen

prepare-good-sing = 🎵 Zingen

prepare-good-build = 🧱 Bouwen

prepare-good-help = 🤝 Helpen

prepare-good-tell = 💬 Vertellen

prepare-hard = Wat is moeilijk?

prepare-hard-name = Dit is moeilijk

prepare-hard-read = 📚 Lezen

prepare-hard-count = 🔢 Rekenen

prepare-hard-write = ✏️ Schrijven

prepare-hard-sit = 🪑 Stilzitten

prepare-hard-ask = 🙋 Iets vragen

prepare-hard-dutch = 🗣 Nederlands

prepare-hard-friends = 👫 Vrienden maken

prepare-hard-noise = 🔊 Als het druk is

prepare-safe = Wanneer voel ik me fijn op school?

prepare-safe-name = Dan voel ik me fijn

prepare-safe-friend = 👫 Bij een vriend

prepare-safe-teacher = 🍎 Bij de leraar

prepare-safe-quiet = 🤫 Als het rustig is

prepare-safe-outside = 🌳 Buiten

prepare-safe-plan = 📅 Als ik weet wat komt

prepare-safe-language = 🗣 Als ik mijn taal hoor

prepare-safe-place = 🪑 Op mijn eigen plek

prepare-help = Welke hulp wil ik?

prepare-help-name = Deze hulp wil ik

prepare-help-again = 🔁 Nog een keer uitleg

prepare-help-time = ⏳ Meer tijd

prepare-help-picture = 🖼 Een plaatje

prepare-help-child = 👫 Hulp van een kind

prepare-help-near = 🍎 Dicht bij de leraar

prepare-help-break = 🛋 Even rust

prepare-help-talk = 💬 Even praten

prepare-help-try = 💪 Eerst zelf proberen

## The sheet for the table and the form on paper: Dutch beside the family's language, on A4.

# Variables:
#   $child (Text) - the first name of the child
prepare-sheet-title = Het gesprek over { $child }

# Variables:
#   $date (Date) - the day of the talk
#   $time (Time) - when it begins
prepare-sheet-when = { $date }, { $time } uur

# Variables:
#   $teacher (Text) - the name of the teacher
prepare-sheet-teacher = Leraar: { $teacher }

## The order of the talk, each line with its minutes before it. At most 40 characters.

prepare-sheet-order = Zo gaat het gesprek

# Variables:
#   $minutes (Count) - how many minutes
prepare-sheet-minutes = { $minutes } min.

prepare-sheet-begins = Welkom. Het kind begint.

prepare-sheet-child = Het kind vertelt.

prepare-sheet-parents = De ouders vertellen.

prepare-sheet-teacher-tells = De leraar vertelt.

prepare-sheet-together = Samen iets afspreken.

prepare-slowly = U mag vragen om langzaam te praten.

## Above empty lines.

prepare-sheet-agreed = Dit spreken wij af

## The form on paper, for a family without Telegram.

prepare-paper-text = Kruis aan wat past. Schrijf erbij wat u wilt. U mag alles overslaan.

prepare-paper-back = Geef dit blad aan de leraar. Alleen de leraren van de groep lezen het.

prepare-paper-own = In eigen woorden, in uw eigen taal:

prepare-paper-child = De bladzijde van uw kind
