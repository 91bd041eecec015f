# review: draft

### After the talk, for staff: held or not, the communication plan, looking back.

## The plan of a child.

agreed-title = Communicatieplan

# Variables:
#   $child (Text) - the name of the child
agreed-title-of = Communicatieplan van { $child }

agreed-why = Het plan gaat over contact en leren. Het is geen contract en geen diagnose, en er staan geen scores in.

agreed-none = Er is nog geen plan. U maakt het in of vlak na het gesprek.

agreed-make = Maak het plan

agreed-new-version = Maak een nieuwe versie

agreed-new-version-text = De versie van nu blijft bewaard. De ouders krijgen de nieuwe versie en zeggen of die klopt.

# Variables:
#   $version (Count) - which version
#   $date (Date) - the day on which it was made
agreed-version = Versie { $version }, gemaakt op { $date }

# Variables:
#   $version (Count) - which version
#   $date (Date) - the day on which it was made
#   $name (Text) - who made it
agreed-version-by = Versie { $version }, gemaakt op { $date } door { $name }

agreed-history = Eerdere versies

## Headings of a plan.

agreed-summary = Kort

agreed-goals = Doelen

agreed-of-child = Dit doel koos het kind zelf.

agreed-contact = Contact

agreed-took-part = Erbij

agreed-dates = Van, tot en terugkijken

# Variables:
#   $from (Date) - the first day
#   $until (Date) - the last day
agreed-from-until = Van { $from } tot { $until }.

agreed-cards = Oefenen thuis

## Who took part.

agreed-the-child = het kind

agreed-mother = moeder

agreed-father = vader

agreed-carer = andere verzorger

agreed-grandparent = opa of oma

agreed-an-interpreter = een tolk

agreed-nobody = Niet ingevuld.

## Who agreed. Each household is asked apart and sees only itself.

agreed-parties = Akkoord

agreed-parties-text = Elke ouder wordt apart gevraagd en ziet alleen zichzelf.

# Variables:
#   $seat (Count) - which letter of this child: 1, 2
agreed-seat = Ouder van brief { $seat }

# Variables:
#   $date (Date) - the day on which the guardian was asked
agreed-is-asked = Gevraagd op { $date }, nog geen antwoord.

# Variables:
#   $date (Date) - the day of the answer
agreed-is-agreed = Akkoord op { $date }.

# Variables:
#   $date (Date) - the day of the answer
agreed-is-paper = Akkoord op papier, genoteerd op { $date }.

# Variables:
#   $date (Date) - the day of the answer
agreed-is-other = Wil iets veranderen ({ $date }). Neem contact op en maak een nieuwe versie.

agreed-is-unlinked = Leest niet mee in Telegram: druk het plan af en bespreek het.

# Variables:
#   $channel (Text) - how: "bellen"
agreed-reached = Bereikbaar via: { $channel }.

# Variables:
#   $times (Text) - good times, with commas
agreed-times = Goede tijden: { $times }.

agreed-note-paper = Noteer: akkoord op papier

agreed-noted-paper = Genoteerd: akkoord op papier.

agreed-print = Afdrukken voor deze ouder

## What a guardian said at the look back.

agreed-how-well = Terugkijken: het gaat goed.

agreed-how-partly = Terugkijken: een deel gaat goed.

agreed-how-talk = Terugkijken: wil erover praten. Neem contact op.

## The form.

agreed-form-new = Plan maken

agreed-form-text = Vul één tot drie doelen in. Kies uit de lijst of typ eigen woorden. Eigen woorden krijgt de ouder in het Nederlands te lezen.

# Variables:
#   $number (Count) - which goal: 1 to 3
agreed-goal = Doel { $number }

agreed-aim = Doel

agreed-own = Of in eigen woorden

# Variables:
#   $longest (Count) - the most characters
agreed-own-hint = Kort en in eenvoudig Nederlands, hoogstens { $longest } tekens.

agreed-school = Wat doet de school?

agreed-parents = Wat doen de ouders?

agreed-child = Wat doet het kind?

agreed-by = Tot wanneer?

agreed-of-child-tick = Het kind koos dit doel zelf

agreed-choose = Kies

agreed-guests = Wie waren erbij?

agreed-interpreter-tick = Er was een tolk

agreed-child-tick = Het kind was erbij

agreed-who = Welke ouders vraagt u om akkoord?

agreed-who-hint = Beide ouders hebben recht op dezelfde informatie. Elke ouder krijgt het plan apart.

agreed-channel = Zo bereikt u deze ouder

agreed-best-times = Goede tijden

agreed-to-school = Zo bereiken ouders u

agreed-often = Hoe vaak is er contact?

agreed-starts = Wie begint?

agreed-about = Waarover?

agreed-note-tick = Ik stuur af en toe een kort bericht over wat goed gaat

agreed-cards-choose = Kaarten om thuis te oefenen

agreed-apart-tick = Twee gezinnen: elke ouder krijgt informatie apart

agreed-visible = Wie mag dit plan zien?

agreed-visible-hint = De intern begeleider alleen als de ouders dat goedvinden.

agreed-starts-on = Begin

agreed-ends-on = Einde en laatste terugblik

agreed-look-back-on = Samen terugkijken

agreed-look-back-hint = Na zes tot acht weken, op een schooldag. Ouders krijgen dan om 16.30 uur de vraag hoe het gaat.

agreed-save = Opslaan en aan de ouders sturen

# Variables:
#   $count (Count) - how many parents get it in the chat
agreed-saved = { PLURAL($count) ->
    [one] Opgeslagen. { $count } ouder krijgt het plan in de eigen taal.
   *[other] Opgeslagen. { $count } ouders krijgen het plan, ieder in de eigen taal.
}

agreed-saved-none = Opgeslagen. Geen ouder leest mee in Telegram: druk het plan af.

## What is wrong in the form.

agreed-wrong-no-goal = Kies of schrijf minstens één doel.

# Variables:
#   $number (Count) - which goal
agreed-wrong-no-aim = Doel { $number }: schrijf wat het doel is.

# Variables:
#   $number (Count) - which goal
#   $longest (Count) - the most characters
agreed-wrong-long = Doel { $number }: eigen woorden zijn hoogstens { $longest } tekens.

agreed-wrong-party = Kies minstens één ouder die u om akkoord vraagt.

agreed-wrong-start = Vul de begindatum in.

agreed-wrong-end = De einddatum ligt na het begin, hoogstens een jaar later.

agreed-wrong-look-back = Kies om terug te kijken een schooldag tussen begin en einde.

## The printed plan: two languages, place to sign.

agreed-paper-title = Communicatieplan op papier

agreed-paper-sign = Handtekening

agreed-paper-parent = Ouder

agreed-paper-teacher = Leraar

agreed-paper-date = Datum

agreed-paper-how = Vraag de ouder om dit te lezen en te tekenen. Noteer daarna bij het plan: akkoord op papier.

## After the talks: a list for one teacher.

agreed-after-title = Na de gesprekken

# Variables:
#   $name (Text) - the teacher
agreed-after-title-of = Na de gesprekken van { $name }

agreed-after-text = Noteer of een gesprek doorging. Maak daarna het plan, het liefst binnen een week.

agreed-after-empty = Er is nu niets te doen.

agreed-was-it-held = Ging het gesprek door?

agreed-held = Ja, ging door

agreed-no-show = Nee, niemand kwam

agreed-undo = Ongedaan maken

agreed-today-later = Later vandaag

agreed-plan-to-make = Plan maken

agreed-plan-late = Het gesprek was meer dan een week geleden. De ouders wachten op het plan.

agreed-call = Bel dit gezin

agreed-call-text = Twee keer kwam niemand. De bot vraagt niet meer. Bel het gezin, of spreek een ouder op het plein.

agreed-to-look-back = Terugkijken

agreed-to-end = Laatste terugblik

# Variables:
#   $date (Date) - the day
agreed-on-day = Op { $date }.

agreed-noted = Genoteerd

agreed-is-held = Ging door

agreed-is-no-show = Niemand kwam

# Variables:
#   $child (Text) - first name of the child
#   $date (Date) - the day of the talk
#   $time (Time) - its hour
agreed-line = { $child }, { $date } om { $time } uur

agreed-noted-held = Genoteerd: het gesprek ging door. Maak nu het plan.

agreed-noted-no-show = Genoteerd: niemand kwam. De ouder krijgt een vriendelijk bericht en kan een nieuwe tijd kiezen.

agreed-noted-no-show-again = Genoteerd: voor de tweede keer kwam niemand. De bot vraagt niet meer. Bel het gezin.

agreed-undone = Ongedaan gemaakt.

agreed-too-early = Dit gesprek is nog niet begonnen.

agreed-not-any-more = Dat kan niet meer: het gesprek is afgezegd, of het gezin heeft al een nieuwe tijd.

## The same in the chat. First names only.

agreed-chat-button = ✔️ Na de gesprekken

# Variables:
#   $child (Text) - first name of the child
agreed-chat-held = ✅ { $child }: ging door

# Variables:
#   $child (Text) - first name of the child
agreed-chat-no-show = ❌ { $child }: niemand kwam

# Variables:
#   $child (Text) - first name of the child
agreed-chat-undo = ↩️ { $child }: ongedaan maken

# Variables:
#   $address (Text) - where the plan is made in the browser
agreed-chat-plan = Maak het plan op de website voor personeel: { $address }
