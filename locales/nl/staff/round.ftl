# review: draft

### Rounds of talks in the staff console: making one, teachers' times, publishing.

round-title = Gesprekken
round-new = Nieuwe ronde
round-none = Er is nog geen ronde.
round-none-open = Er is geen ronde waarvoor u nu tijden kunt geven.
round-round = Ronde
round-phase = Stand
round-days = Dagen
round-opens = Ouders kiezen vanaf
round-closes = Ouders kiezen tot
round-length = Duur van een gesprek
round-kind-start = Startgesprekken
round-kind-progress = Tienminutengesprekken
# Variables:
#   $kind (Text) - which talks: Startgesprekken
#   $first (Date) - the first day of the talks
round-name = { $kind } vanaf { $first }
# Variables:
#   $first (Date) - the first day of the talks
#   $last (Date) - the last day
round-window = { $first } tot en met { $last }
# Variables:
#   $day (Date) - a day
#   $time (Time) - an hour of that day
round-moment = { $day }, { $time } uur
# Variables:
#   $count (Count) - minutes
round-minutes-of = { PLURAL($count) ->
    [one] { $count } minuut
   *[other] { $count } minuten
}

## Where a round stands

round-phase-draft = Concept: ouders zien nog niets
round-phase-soon = Gepubliceerd, nog niet open
round-phase-choose = Open: ouders kiezen een tijd
round-phase-wish = Open: ouders geven hun wensen

round-phase-planning = De wensen zijn binnen, de school maakt het plan
round-phase-closed = Gesloten

## The form of a round

round-edit = Regels van de ronde
round-kind = Soort gesprek
round-mode = Wie maakt de planning?
round-mode-hint = Ouders kiezen zelf, of ze geven wensen en Driehoek maakt een voorstel voor iedereen.
round-mode-pick = Ouders kiezen zelf een tijd
round-mode-propose = Ouders geven wensen, de school stuurt een voorstel
round-first-day = Eerste dag van de gesprekken
round-first-day-hint = Startgesprekken horen in de eerste vier weken van het schooljaar.
round-last-day = Laatste dag van de gesprekken
round-last-day-hint = Leerkrachten geven hun tijden tussen deze dagen.
round-minutes = Minuten per gesprek
round-minutes-hint = Een startgesprek duurt meestal 20 minuten, een tienminutengesprek 10.
round-interpreter = Extra minuten met een tolk
round-interpreter-hint = Tolken kost tijd. Deze minuten komen erbij als een ouder een tolk vraagt.
round-buffer = Minuten tussen twee gesprekken
round-buffer-hint = Om iets op te schrijven en het volgende gezin te halen.
round-break-after = Pauze na zoveel gesprekken
round-break-after-hint = 0 betekent: geen pauze.
round-break = Minuten pauze
round-break-hint = De leerkracht komt op adem, en een gesprek dat uitloopt krijgt ruimte.
round-reserve = Reserve in procenten
round-reserve-hint = Zoveel van de honderd tijden houdt de school vrij voor wie later komt. Ouders zien ze niet.
round-early-siblings = Uren eerder met meer kinderen op school
round-early-siblings-hint = Deze gezinnen moeten tijden bij elkaar zoeken. 0 betekent: tegelijk met de anderen.
round-early-interpreter = Uren eerder met een tolk
round-early-interpreter-hint = Dan is er tijd om een tolk te regelen. 0 betekent: tegelijk met de anderen.
round-gap = Minuten tussen gesprekken van broers en zussen
round-gap-hint = Om naar het andere lokaal te lopen.
round-wait = Hoogstens zoveel minuten wachten voor broers en zussen
round-wait-hint = Langer laten we een gezin niet wachten tussen twee gesprekken.
round-households = Gescheiden ouders
round-households-hint = Wat geldt als een kind twee huishoudens heeft.
round-households-joint = Eén gesprek per kind
round-households-ask = Eén gesprek, en een tweede als ouders dat vragen
round-households-two = Ieder huishouden heeft een eigen gesprek
round-online = Videogesprek
round-online-hint = Telefonisch kan altijd, als de leerkracht dat bij de tijd aanvinkt.
round-online-no = Niet per video
round-online-yes = Op school of per video
round-online-mixed = Ook gemengd: de ene ouder op school, de andere per video
round-opens-hint = Alle gezinnen krijgen de uitnodiging op dit moment, in hun eigen taal.
round-closes-hint = Daarna kiest alleen de school nog een tijd.
round-save = Opslaan
round-published-text = Deze ronde is gepubliceerd. Gezinnen hebben gelezen wanneer en hoelang de gesprekken zijn. Daarom kunt u alleen nog wijzigen wat niemand schaadt: langer kiezen, meer dagen, de reserve en de tijd voor een tolk.
round-made = De ronde is gemaakt. Kies nu welke groepen meedoen.
round-changed = De regels zijn opgeslagen.

## What is wrong in the form

round-wrong-choice = Kies een van de mogelijkheden.
# Variables:
#   $least (Count) - the smallest number
#   $most (Count) - the largest number
round-wrong-number = Vul een getal in van { $least } tot en met { $most }.
round-wrong-day = Vul een dag in, zoals 2027-08-30.
round-wrong-moment = Vul een dag en een tijd in, zoals 2027-08-30T08:00.
round-wrong-order = De laatste dag ligt voor de eerste dag.
round-wrong-wide = Dit zijn meer dan vier maanden. Kies een eerdere laatste dag.
round-wrong-over = Deze dagen zijn voorbij. Kies een latere laatste dag.
round-wrong-wait = Laat broers en zussen minstens zo lang wachten als er tussen hun gesprekken ligt.
round-wrong-closes = Het einde van het kiezen ligt voor het begin.
round-wrong-closes-past = Dit moment is voorbij. Kies een later moment.
round-wrong-opens-late = Ouders kunnen pas kiezen als de gesprekken voorbij zijn. Kies een eerder moment.
round-wrong-narrower = Gezinnen kennen deze ronde al. Dit kan alleen ruimer worden, niet krapper.
round-wrong-groups = Kies minstens één groep.

## What to think about; nothing of it is refused

round-warnings = Let op
round-no-warnings = Er is niets om op te letten.
round-warn-region = De vakantieregio van de school is nog niet gekozen. Een dag telt nu als vakantie zodra één regio vrij is. Kies de regio bij de instellingen.
# Variables:
#   $first (Date) - the first school day
#   $last (Date) - four weeks later
round-warn-first-weeks = Startgesprekken horen in de eerste vier weken: { $first } tot en met { $last }. Deze ronde ligt daar niet helemaal in.
round-warn-first-day = De eerste dag valt in een weekend of een vakantie.
# Variables:
#   $count (Count) - how many days from Monday to Friday
round-warn-holiday = { PLURAL($count) ->
    [one] Eén werkdag in deze ronde is vrij.
   *[other] { $count } werkdagen in deze ronde zijn vrij.
}
# Variables:
#   $begins (Date) - the first day of the holiday
round-warn-short = Er zijn minder dan vier weken tot de vakantie van { $begins }. Kies een latere laatste dag, dan is er genoeg tijd.
# Variables:
#   $count (Count) - blocks of teachers' times
round-warn-stray = { PLURAL($count) ->
    [one] Eén blok met tijden past niet meer bij de regels: het ligt buiten de dagen of er past geen gesprek in.
   *[other] { $count } blokken met tijden passen niet meer bij de regels: ze liggen buiten de dagen of er past geen gesprek in.
}
# Variables:
#   $group (Text) - name of the group
round-doubt-none = Groep { $group }: nog geen leerkracht heeft tijden gegeven.
# Variables:
#   $group (Text) - name of the group
#   $offered (Count) - times that the teachers give
#   $needed (Count) - times that the children need
round-doubt-few = Groep { $group }: { $offered } tijden voor { $needed } die nodig zijn. Een zesde meer is veilig.
# Variables:
#   $group (Text) - name of the group
round-doubt-evening = Groep { $group }: geen tijd om 17.00 uur of later. Ouders die werken, kunnen dan moeilijk komen.
# Variables:
#   $group (Text) - name of the group
#   $name (Text) - name of the teacher
round-doubt-duo = Groep { $group }: { $name } heeft nog geen tijden gegeven.

## The page of a round

round-groups = Groepen
round-groups-hint = Alleen klassen doen mee. Groepen naast de klas hebben geen eigen gesprekken.
round-groups-out = Gezinnen van de gekozen groepen kennen deze ronde al. Er kan nog een groep bij, er gaat geen groep af.
round-groups-changed = De groepen zijn opgeslagen.
round-hint-young = Groep 1 en 2: in de eerste weken is een kind snel moe. Zonder kind en korter mag ook.
round-hint-oldest = Groep 8: het startgesprek vervangt de informatieavond niet. Plan de avond over de middelbare school op een ander moment.
# Variables:
#   $group (Text) - name of the group
round-takes-part = Groep { $group } doet mee
# Variables:
#   $group (Text) - name of the group
round-child-of = Het kind, groep { $group }
round-child = Kind erbij
round-child-along = Het kind komt mee
round-child-home = Zonder het kind
round-group = Groep
round-needed = Tijden nodig
round-offered = Tijden gegeven
round-invited = Uitgenodigd
round-seen = Gezien
round-booked = Tijd gekozen
round-without = Nog geen gesprek
round-declined = Komt niet
round-held = Gesprek geweest
round-figures = Hoe ver is elke groep, in kinderen
round-percentages = Hoe ver is elke groep, in procenten van de kinderen
round-capacity = Zijn er genoeg tijden?
round-talks-of = Overzicht van de groep
# For screen readers.
# Variables:
#   $group (Text) - name of the group
round-talks-of-name = Overzicht van de groep { $group }
round-interpreters-of = Tolken en uitzonderingen
round-teachers = Tijden van leerkrachten
round-teacher = Leerkracht
round-teacher-none = Nog geen tijden
# Variables:
#   $count (Count) - times
round-teacher-slots = { PLURAL($count) ->
    [one] { $count } tijd
   *[other] { $count } tijden
}
# Variables:
#   $count (Count) - times that nobody has taken
round-teacher-free = { $count } vrij
round-no-teachers = De groepen hebben nog geen leerkrachten.
round-own-times = Mijn tijden
round-closed-days = Gesprekken op een dag die vrij is geworden
round-closed-days-text = De school is op deze dagen dicht. Verplaats de gesprekken; het gezin krijgt dan bericht.
round-talk = Gesprek
round-move = Verplaatsen
# For screen readers.
# Variables:
#   $name (Text) - the child's full name
round-move-name = Het gesprek over { $name } verplaatsen
round-free-reserve = Reserve vrijgeven
round-free-reserve-text = Ouders zien dan ook de tijden die de school vrijhield.
round-reserve-free = De reserve is vrijgegeven.
round-close = Ronde sluiten
round-close-text = Ouders kunnen dan niets meer kiezen of wijzigen. Wat is afgesproken, blijft staan.
round-closed = De ronde is gesloten.
round-is-closed = Deze ronde is gesloten. Er is niets veranderd.
round-remove = Concept verwijderen
round-remove-text = De ronde en alle tijden daarin gaan weg. Geen ouder heeft er iets van gezien.
round-removed = Het concept is verwijderd.
round-is-draft = Deze ronde is nog niet gepubliceerd.

## Publishing

round-publish = Publiceren
round-before = Dit gebeurt er
# Variables:
#   $count (Count) - families in the chat
#   $at (Text) - the moment
round-step-families = { PLURAL($count) ->
    [one] Eén gezin krijgt de uitnodiging op { $at }, in de eigen taal.
   *[other] { $count } gezinnen krijgen de uitnodiging op { $at }, in hun eigen taal.
}
# Variables:
#   $count (Count) - families in the chat
round-step-at-once = { PLURAL($count) ->
    [one] Eén gezin krijgt de uitnodiging meteen na het publiceren, in de eigen taal.
   *[other] { $count } gezinnen krijgen de uitnodiging meteen na het publiceren, in hun eigen taal.
}
# Variables:
#   $count (Count) - families that come earlier
#   $hours (Count) - how many hours earlier
round-step-early = { PLURAL($count) ->
    [one] Eén gezin met meer kinderen of een tolk krijgt de uitnodiging eerder, tot { $hours } uur ervoor.
   *[other] { $count } gezinnen met meer kinderen of een tolk krijgen de uitnodiging eerder, tot { $hours } uur ervoor.
}
# Variables:
#   $count (Count) - children
round-step-paper = { PLURAL($count) ->
    [one] Van één kind is nog niemand in Driehoek. Nodig dit gezin zelf uit, op papier of aan de deur.
   *[other] Van { $count } kinderen is nog niemand in Driehoek. Nodig deze gezinnen zelf uit, op papier of aan de deur.
}
# Variables:
#   $percent (Count) - parts of a hundred
round-step-reserve = Van elke leerkracht blijft { $percent } procent van de tijden in reserve.
# Variables:
#   $at (Text) - the moment
round-step-closes = Ouders kiezen tot { $at }.
# Variables:
#   $at (Text) - the moment
round-step-wishes = Ouders geven hun wensen tot { $at }. Daarna maakt u het voorstel.
round-publish-text = Alle leerkrachten gaan op hetzelfde moment open. Wat ouders gelezen hebben, kunt u daarna niet terugnemen.
round-publish-now = Publiceren voor alle groepen
round-published = De ronde is gepubliceerd.
round-is-out = Deze ronde was al gepubliceerd. Er is niets veranderd.
round-refused-groups = Publiceren kan nog niet: kies eerst welke groepen meedoen.
round-refused-times = Publiceren kan nog niet: er zijn nog geen tijden om uit te kiezen.
round-refused-over = Publiceren kan niet meer: het moment tot wanneer ouders kiezen is voorbij. Kies bij de regels een later moment.

## Who of a group is invited

# Variables:
#   $group (Text) - name of the group
round-invited-title = Groep { $group }: tolken en uitzonderingen
round-invited-text = Wie een tolk nodig heeft, mag eerder kiezen en krijgt een langer gesprek. Noteer hier wat u al weet. Ouders kunnen het zelf ook aangeven.
round-invited-none = In deze groep is nog niemand uitgenodigd. Kies eerst de groepen van de ronde.
round-child-name = Kind
# Variables:
#   $number (Count) - which letter of the child
round-seat = Ouder { $number }
round-language = Leest
round-interpreter-kind = Tolk
# For screen readers.
# Variables:
#   $name (Text) - the child's full name
#   $seat (Text) - which parent: Ouder 1
round-interpreter-for = Tolk voor { $seat } van { $name }
round-interpreter-language = Taal van de tolk
# For screen readers.
# Variables:
#   $name (Text) - the child's full name
#   $seat (Text) - which parent: Ouder 1
round-interpreter-language-for = Taal van de tolk voor { $seat } van { $name }
round-leave-out = Niet in deze ronde
# For screen readers.
# Variables:
#   $name (Text) - the child's full name
#   $seat (Text) - which parent: Ouder 1
round-leave-out-for = { $seat } van { $name } niet in deze ronde
round-has-talk = Heeft een gesprek
round-is-left-out = Doet niet mee
round-noted = Opgeslagen.

## A teacher's times

# Variables:
#   $name (Text) - name of the teacher
round-times-of = Tijden van { $name }
# Variables:
#   $minutes (Count) - minutes of a talk
#   $buffer (Count) - minutes between two talks
round-lengths = Een gesprek duurt { $minutes } minuten, daartussen zitten { $buffer } minuten.
round-add-block = Blok toevoegen
round-block-day = Dag
round-block-from = Van
round-block-until = Tot
round-block-place = Lokaal
round-block-place-hint = Zoals ouders het lezen: lokaal 4A, eerste verdieping.
round-block-means = Hoe praat u met ouders?
round-block-with = Samen met
round-block-with-hint = Alleen als u de gesprekken met z’n tweeën voert.
round-block-alone = Niemand
round-block-anyway = Toch op deze dag, ook in een weekend, een vakantie of op een studiedag
round-look = Tijden bekijken
round-add = Blok opslaan
round-preview = Dit worden de tijden
# Variables:
#   $name (Text) - name of the colleague
round-with = samen met { $name }
# Variables:
#   $day (Date) - the day
#   $from (Time) - from this hour
#   $until (Time) - until this hour
round-block = { $day }, { $from }–{ $until }
# Variables:
#   $from (Time) - from this hour
#   $until (Time) - until this hour
round-hours = { $from }–{ $until }
round-time = Tijd
round-blocks = Gegeven tijden
round-no-blocks = Er zijn nog geen tijden.
round-togethers = Samen met een collega
# Variables:
#   $block (Text) - day and hours
#   $name (Text) - name of the colleague
round-together = { $block }, met { $name }
round-slot-free = Vrij
round-slot-taken = Bezet
round-slot-reserve = Reserve
round-slot-blocked = Geblokkeerd
round-slot-block = Blokkeren
round-slot-open = Vrijgeven
# For screen readers.
# Variables:
#   $hours (Text) - from when until when
round-slot-block-at = Blokkeren: { $hours }
# For screen readers.
# Variables:
#   $hours (Text) - from when until when
round-slot-open-at = Vrijgeven: { $hours }
# Variables:
#   $at (Text) - day and hour
round-slot-is-blocked = Geblokkeerd: { $at }.
# Variables:
#   $at (Text) - day and hour
round-slot-is-open = Vrijgegeven: { $at }.
# Variables:
#   $at (Text) - day and hour
round-slot-is-taken = Bezet: { $at }. Verplaats eerst het gesprek.
round-copy = Kopiëren
# For screen readers.
# Variables:
#   $block (Text) - day and hours
round-copy-block = Kopiëren: { $block }
round-copy-days = Naar andere dagen
round-copy-teachers = Naar andere leerkrachten
round-copy-teachers-hint = Zij krijgen dit blok op dezelfde dag en op de dagen die u hierboven kiest.
round-copy-now = Blok kopiëren
# Variables:
#   $count (Count) - blocks that were made
round-copied = { PLURAL($count) ->
    [0] Er is geen blok bij gekomen.
    [one] Er is één blok bij gekomen.
   *[other] Er zijn { $count } blokken bij gekomen.
}
# Variables:
#   $name (Text) - name of the teacher
#   $day (Date) - the day
#   $why (Text) - a sentence that says why not
round-copy-not = Niet voor { $name } op { $day }: { $why }
round-remove-block = Blok verwijderen
# For screen readers.
# Variables:
#   $block (Text) - day and hours
round-remove-block-name = Blok verwijderen: { $block }
round-taken-hint = In dit blok is een tijd bezet. Verplaats eerst de gesprekken, dan kunt u het verwijderen.
# Variables:
#   $count (Count) - times in the block
round-block-added = { PLURAL($count) ->
    [one] Het blok is opgeslagen, met één tijd.
   *[other] Het blok is opgeslagen, met { $count } tijden.
}
round-block-removed = Het blok is verwijderd.
round-block-taken = In dit blok is een tijd bezet. Verplaats eerst de gesprekken. Er is niets veranderd.

## What stands against a block

round-sure = Ik weet dat dit niet ongedaan gemaakt kan worden
round-wrong-hour = Vul een tijd in, zoals 14:30.
round-wrong-ends-before = Het blok eindigt voor het begint.
round-wrong-night = Gesprekken zijn tussen 7.00 en 23.00 uur. Bedoelt u een andere tijd?
round-wrong-past = Deze tijd is voorbij.
# Variables:
#   $first (Date) - the first day of the round
#   $last (Date) - the last day of the round
round-wrong-window = De gesprekken van deze ronde zijn van { $first } tot en met { $last }. De administratie kan de ronde langer maken.
round-wrong-closed-day = Op deze dag is er geen school. Vink „Toch op deze dag” aan als dat de bedoeling is.
round-wrong-too-short = Hier past geen gesprek in. Maak het blok langer.
round-wrong-means = Kies minstens één manier om te praten.
round-wrong-place = Maak de naam van het lokaal korter: hoogstens 60 tekens.
round-wrong-with = Kies een collega van deze school.
round-wrong-elsewhere = Er is dan al een ander blok van u of van uw collega.
