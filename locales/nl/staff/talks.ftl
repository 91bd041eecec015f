# review: draft

### Talks while a round goes on, as staff sees them: groups, children, teachers' days, interpreters.

## Which round, and what staff calls the parts of a talk.

talks-no-round = Er is nog geen ronde met gesprekken die aan ouders is bekendgemaakt.

# Variables:
#   $kind (Text) - what the round is
#   $date (Date) - its first day
talks-round = { $kind }, vanaf { $date }

# Variables:
#   $date (Date) - the day
#   $time (Text) - the hour: 15:30
talks-when = { $date }, { $time } uur

# Variables:
#   $from (Text) - begins at
#   $until (Text) - ends at
#   $teacher (Text) - name of the teacher
talks-time = { $from }–{ $until } { $teacher }

# Variables:
#   $from (Text) - begins at
#   $until (Text) - ends at
talks-span = { $from }–{ $until }

# Variables:
#   $state (Text) - booked, proposed, ...
#   $when (Text) - day and hour
#   $teacher (Text) - name of the teacher
talks-is-at = { $state }: { $when }, { $teacher }

# Variables:
#   $seat (Text) - which letter of the child
#   $fact (Text) - what is so there
talks-of-seat = { $seat }: { $fact }

# Variables:
#   $text (Text) - something
#   $state (Text) - what is so about it
talks-with-state = { $text } ({ $state })

# Variables:
#   $means (Text) - at school, by video, by phone
#   $place (Text) - the room
talks-how = { $means }, { $place }

talks-no-place = lokaal nog niet ingevuld

talks-means = Hoe

talks-means-site = op school

talks-means-video = met video

talks-means-phone = met de telefoon

# Variables:
#   $kind (Text) - which interpreter
talks-interpreter = Tolk: { $kind }

# Variables:
#   $kind (Text) - which interpreter
#   $language (Text) - for which language
talks-interpreter-for = Tolk: { $kind }, { $language }

talks-interpreter-none = geen

talks-interpreter-phone = met de telefoon

talks-interpreter-video = met video

talks-interpreter-site = op school

talks-interpreter-own = neemt zelf iemand mee

talks-child-yes = Het kind komt mee

talks-child-no = Het kind komt niet mee

talks-child-unsure = Nog niet zeker of het kind meekomt

talks-guest-mother = moeder

talks-guest-father = vader

talks-guest-carer = andere verzorger

talks-guest-grandparent = opa of oma

talks-state-proposed = Voorgesteld

talks-state-booked = Afgesproken

talks-state-held = Gehouden

talks-state-no-show = Niet gekomen

talks-state-cancelled = Afgezegd

talks-asked-time = Vraagt een andere tijd

talks-asked-call = Vraagt of u belt

talks-asked-interpreter = Vraagt een andere tolk

talks-asked-teacher = Vraagt een andere leraar

talks-apart = Vraagt een gesprek apart van de andere ouder. Vraag niet waarom.

talks-call = Twee keer kwam er niemand. Bel de familie. Driehoek vraagt niet meer.

talks-second-without = Een tweede huishouden heeft nog geen gesprek.

talks-facts = Stand

talks-hour = Tijd

talks-print-card = Afspraakkaart printen

talks-no-card = Er is geen afspraakkaart: hier staat geen afgesproken gesprek dat nog komt.

talks-not-understood = Dat is niet begrepen. Er is niets veranderd.

talks-save = Opslaan

talks-saved = Opgeslagen.

talks-look = Bekijk eerst

## The talks of a group: headings by standing, and what the teacher can do.

# Variables:
#   $group (Text) - name of the group
talks-group-title = Gesprekken van { $group }

talks-group-text = Bovenaan staan de kinderen voor wie u nu iets kunt doen. Klik op een naam om het gesprek te regelen.

talks-group-not = Deze groep doet niet mee aan deze ronde.

# Variables:
#   $name (Text) - name of the teacher
talks-of = Gesprekken van { $name }

talks-is-asked = Vraagt iets

talks-do-asked = Deze ouders vragen een andere tijd of iets anders. Stel een tijd voor.

talks-is-call = Bel de familie

talks-do-call = Twee keer kwam er niemand. Een belletje helpt meer dan nog een bericht.

talks-is-no-show = Niet gekomen

talks-do-no-show = De ouders kregen een vriendelijk bericht. U kunt een nieuwe tijd voorstellen.

talks-is-declined = Kan niet komen

talks-do-declined = Een gesprek met de telefoon kan ook.

talks-is-paper = Niemand verbonden

talks-do-paper = Spreek een tijd af, vul die hier in en geef de afspraakkaart mee.

talks-is-unseen = Uitnodiging nog niet bekeken

talks-do-unseen = Misschien hielp de taal of de telefoon niet mee. Spreek de ouder aan bij de deur.

talks-is-seen = Bekeken, nog geen tijd gekozen

talks-do-seen = U kunt zelf een tijd voorstellen.

talks-is-proposed = Voorstel gedaan

talks-do-proposed = De tijd blijft vrij voor de familie tot zij antwoordt.

talks-is-booked = Afgesproken

talks-is-held = Gehouden

talks-is-left-out = Doet niet mee

talks-do-left-out = De school laat deze familie nu weg uit de ronde.

## The talk of one child.

# Variables:
#   $name (Text) - first name of the child
talks-child-title = Gesprek over { $name }

# Variables:
#   $kind (Text) - what the round is
talks-child-text = Het { $kind }. Elke brief is een eigen plek van een ouder. De ouders zien elkaars afspraken, taal en wensen niet.

talks-child-none = Er is nu geen ronde met gesprekken waar dit kind aan meedoet.

talks-linked = Verbonden met Driehoek: krijgt berichten in de eigen taal

talks-not-linked = Niet verbonden: geef de afspraakkaart mee

talks-wishes = Heeft wensen voor de tijd: passende tijden zijn gemerkt

talks-reserve = reserve van de school

talks-suits = past bij de wens

talks-book = Een tijd geven

talks-move = Een andere tijd geven

talks-free-times = Vrije tijden

talks-no-times = Er is geen vrije tijd die lang genoeg is. Geef de leraar meer tijden.

talks-do-book = Afspreken

talks-do-propose = Voorstellen

talks-propose-hint = Afspreken: u hebt het met de familie besproken. Voorstellen: de tijd blijft vrij, en de ouder krijgt een bericht om ja te zeggen of een andere tijd te kiezen.

# Variables:
#   $when (Text) - day and hour
talks-booked = Afgesproken: { $when }.

# Variables:
#   $when (Text) - day and hour
talks-proposed = Voorgesteld: { $when }.

talks-just-taken = Deze tijd is net bezet. Hieronder staan de tijden die nu vrij zijn.

talks-elsewhere = Deze familie heeft op dat moment al een ander gesprek. Kies een andere tijd.

talks-why = Waarom

talks-why-choose = Kies een reden

talks-why-missing = Er is niets afgezegd. Kies eerst een reden.

talks-why-wish = op verzoek van de familie (de familie krijgt geen bericht)

talks-why-ill = de leraar is ziek (de familie krijgt bericht)

talks-why-moved = de tijd is veranderd (de familie krijgt bericht)

talks-why-closed = de school is dicht (de familie krijgt bericht)

talks-cancel = Afzeggen

talks-cancelled = Afgezegd. De tijd is weer vrij.

talks-cancel-first = Er staat nog een gesprek. Zeg dat eerst af.

talks-needs = Tolk, langer gesprek, kind mee

talks-needs-hint = Een gesprek met tolk duurt langer. Een gesprek dat er al staat, houdt zijn begintijd als dat past.

talks-interpreter-field = Tolk

talks-interpreter-never = Het kind, een broer of een zus is nooit de tolk.

talks-language = Taal van de tolk

talks-language-unknown = taal niet ingevuld

talks-extra = Zoveel minuten langer (0 tot 60)

talks-child-along = Komt het kind mee?

talks-no-room = Opgeslagen, maar het gesprek past zo niet op deze tijd. Kies een andere tijd.

talks-leave-out = Deze plek weglaten uit de ronde

talks-bring-back = Weer laten meedoen

talks-left-out = Deze plek doet niet mee aan de ronde.

talks-back-in = Deze plek doet weer mee.

talks-history = Eerder

## The talks of a teacher.

talks-orders = Vandaag of deze dag regelen

talks-ill = Ziek

talks-move-block = Een middag of avond verzetten

talks-print = Printen

talks-print-text = Eén dag per blad, met voornamen. Gebruik de printknop van uw browser.

talks-late-label = Ik loop uit

talks-late-over = weer op tijd

# Variables:
#   $minutes (Count) - how late
talks-late = { PLURAL($minutes) ->
    [one] { $minutes } minuut later
   *[other] { $minutes } minuten later
}

# Variables:
#   $minutes (Count) - how many
talks-minutes = { PLURAL($minutes) ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}

talks-no-days = Er staan geen tijden meer.

# Variables:
#   $minutes (Count) - how long
talks-break = { PLURAL($minutes) ->
    [one] Pauze, { $minutes } minuut
   *[other] Pauze, { $minutes } minuten
}

talks-slot-free = vrij

talks-slot-reserve = vrij, reserve van de school

talks-slot-blocked = geblokkeerd

# Variables:
#   $name (Text) - first name of the child
#   $group (Text) - its class
talks-name-group = { $name }, { $group }

# Variables:
#   $who (Text) - who comes
talks-who-comes = Komt: { $who }

# Variables:
#   $minutes (Count) - how late
talks-runs-late = { PLURAL($minutes) ->
    [one] { $minutes } minuut later gemeld
   *[other] { $minutes } minuten later gemeld
}

talks-link-talk = Gesprek

talks-link-preparation = Voorbereiding

talks-link-talks = Gesprekken

# Variables:
#   $means (Text) - how the other parent joins
talks-joins = De andere ouder doet mee: { $means }

talks-link-plan = Afspraken

talks-reopen = Geblokkeerde tijden weer aanbieden

# Variables:
#   $count (Count) - how many times
talks-reopened = { PLURAL($count) ->
    [one] { $count } tijd is weer vrij.
   *[other] { $count } tijden zijn weer vrij.
}

## Orders about a day.

talks-ill-text = Alle gesprekken van deze leraar op deze dag gaan niet door, en de tijden van die dag worden geblokkeerd. Elke familie krijgt één bericht in de eigen taal.

talks-ill-day = Op welke dag

talks-instead = Nieuwe tijden

talks-instead-free = Vrije tijden op een andere dag voorstellen, in dezelfde volgorde. Families met een tolk gaan voor.

talks-instead-day = Nieuwe dag

talks-instead-nothing = Geen tijd voorstellen: elke familie kiest zelf

talks-instead-new = Een nieuwe middag of avond maken

talks-from = Van

talks-until = Tot

# Variables:
#   $date (Date) - the day
#   $count (Count) - free times
talks-day-free = { $date }: { $count } vrij

talks-move-text = Alle gesprekken van dit blok gaan naar een andere dag: dezelfde volgorde, dezelfde pauzes. Elke familie krijgt één bericht en zegt ja, of kiest opnieuw.

talks-move-which = Welk blok

# Variables:
#   $date (Date) - the day
#   $from (Text) - begins at
#   $until (Text) - ends at
talks-block = { $date }, { $from }–{ $until }

talks-sure = Kijk eerst wie wat te horen krijgt. Er is nog niets gedaan.

talks-sure-who = Dit krijgen zij te horen

talks-sure-nobody = Er is niemand om iets te vertellen.

talks-sure-button = Doen

# Variables:
#   $before (Text) - the hour of the talk
#   $minutes (Count) - how late
talks-told-late = { PLURAL($minutes) ->
    [one] Gesprek van { $before } uur: { $minutes } minuut later
   *[other] Gesprek van { $before } uur: { $minutes } minuten later
}

# Variables:
#   $before (Text) - the old hour
#   $when (Text) - the new day and hour
talks-told-new = Niet om { $before } uur. Voorstel: { $when }

# Variables:
#   $before (Text) - the hour of the talk
talks-told-off = Niet om { $before } uur. Kiest zelf een nieuwe tijd

talks-told-call = niet verbonden: bel de familie

# Variables:
#   $count (Count) - families
talks-done = { PLURAL($count) ->
    [one] Gedaan: { $count } familie krijgt bericht.
   *[other] Gedaan: { $count } families krijgen bericht.
}

# Variables:
#   $count (Count) - families
#   $call (Count) - of them to call
talks-done-call = Gedaan voor { $count } gesprekken. Niet verbonden, bel zelf: { $call }.

talks-done-nobody = Er was niemand meer om bericht te geven.

talks-no-room-there = Dat past niet: er staan dan al andere tijden, of het is te kort. Kies een andere dag of tijd.

## Interpreters.

talks-interpreters = Tolken

talks-interpreters-text = Per dag en taal, zodat één tolk meer families helpt. De ouder ziet hoe ver het is.

talks-interpreters-none = Er is nu geen tolk te regelen.

# Variables:
#   $day (Text) - the day
#   $language (Text) - the language
talks-day-language = { $day }: { $language }

talks-task-state = Hoe ver

talks-task-who = Welke tolk

talks-task-requested = gevraagd

talks-task-booked = geregeld

talks-task-impossible = lukt niet

talks-task-offer = Opgeslagen. De ouder kan een andere tijd kiezen of zelf iemand meenemen. Het gesprek is niet afgezegd.

talks-task-move = Zeg het gesprek niet af. Op een andere tijd lukt het misschien wel.

## The staff's part of the chat: first names only, buttons of at most 30 characters.

talks-chat-own = 🗓 Mijn gesprekken

# Variables:
#   $group (Text) - name of the group
talks-chat-without = { $group }: nog geen gesprek

# Variables:
#   $time (Text) - the hour
#   $name (Text) - first name of the child
talks-chat-line = { $time } · { $name }

talks-chat-none = Er staan geen gesprekken.

# Variables:
#   $minutes (Count) - how late
talks-chat-late = ⏱ Ik loop { $minutes } minuten uit

# Variables:
#   $count (Count) - families without the bot
talks-chat-call = { PLURAL($count) ->
    [one] { $count } familie is niet verbonden: zeg het bij de deur.
   *[other] { $count } families zijn niet verbonden: zeg het bij de deur.
}

talks-chat-all = Alle families van deze groep hebben een gesprek of een voorstel.

talks-chat-asked = Ouders vragen u iets over het gesprek

talks-chat-open = Over twee dagen stopt het kiezen van een tijd. Deze kinderen hebben nog geen gesprek.

talks-chat-console = Een tijd voorstellen, verzetten of printen doet u in de browser.

# For screen readers: a button or a link of one talk in a list of many.
# Variables:
#   $what (Text) - what the button or the link says
#   $time (Text) - the hour of the talk
#   $name (Text) - the child's full name
talks-of-row = { $what }, { $time }, { $name }
