# review: draft

### Messages to families, for staff: for whom, which kind, its fields, when, and what came of it.

## The first page and its lists.

send-title = Bericht aan ouders

send-button = 📣 Bericht sturen

send-for-whom = Voor wie is het bericht?

# Variables:
#   $group (Text) - the name of the group
send-to-group = 📣 { $group }

# Variables:
#   $group (Text) - the name of the group
send-to-children = Kinderen uit { $group }

# Variables:
#   $kind (Text) - the kind of message
#   $group (Text) - the name of the group
send-again = 🔁 { $kind } voor { $group }, zoals vorige keer

# Variables:
#   $count (Count) - how many tasks are due
send-due-button = ⏰ Afgesproken en aan de beurt ({ $count })

send-list = 📋 Verstuurd

send-list-title = Verstuurde berichten

send-list-none = Er is nog niets verstuurd.

## A message in a list.

# Variables:
#   $day (Text) - day and hour in numbers
#   $kind (Text) - the kind of message
#   $whom (Text) - for whom
send-line = { $day } · { $kind } · { $whom }

# Variables:
#   $day (Text) - day and hour in numbers
#   $kind (Text) - the kind of message
#   $whom (Text) - for whom
send-line-waiting = ⏳ { $day } · { $kind } · { $whom }

# Variables:
#   $day (Text) - day and hour in numbers
#   $kind (Text) - the kind of message
#   $whom (Text) - for whom
send-line-stopped = ✖ { $day } · { $kind } · { $whom } · gestopt

# Variables:
#   $day (Text) - day and hour in numbers
#   $kind (Text) - the kind of message
#   $whom (Text) - for whom
send-line-taken-back = ↩ { $day } · { $kind } · { $whom } · teruggenomen

# Variables:
#   $count (Count) - how many children
send-children-count = { PLURAL($count) ->
    [one] { $count } kind
   *[other] { $count } kinderen
}

## For whom.

# Variables:
#   $group (Text) - the name of the group
#   $count (Count) - how many children
send-whom-group = Voor { $group } ({ PLURAL($count) ->
    [one] { $count } kind
   *[other] { $count } kinderen
}).

# Variables:
#   $names (Text) - first names
send-whom-children = Voor { $names }.

# Variables:
#   $names (Text) - first names
#   $count (Count) - how many more children
send-whom-more = Voor { $names } en nog { $count } anderen.

send-whom-nobody = Nog voor niemand.

# Variables:
#   $group (Text) - the name of the group
send-which-children = Welke kinderen uit { $group }?

# Variables:
#   $count (Count) - how many children are chosen
send-children-ready = Klaar ({ $count })

send-to-ticked = Alleen de aangevinkte kinderen

send-other-whom = Voor wie? Wijzigen

## Which kind.

send-which = Welk bericht?

send-menu-day = Vandaag, morgen, meenemen

send-menu-learn = Leren en oefenen

send-menu-progress = Hoe het gaat

send-menu-contact = Contact en hulp

send-menu-feast = Feest en thema

send-menu-off = School dicht of anders open

send-menu-rules = Afspraken op school

send-menu-council = School, raad en geld

## The fields, one by one.

# Variables:
#   $value (Text) - what stands in the field
send-now-is = Nu: { $value }

send-type-it = Kies een knop, of typ het.

send-later-days = Latere dagen

send-other-days = Andere dagen

send-first-day = De eerste dag

send-last-day = De laatste dag

send-ready = Klaar ➡

send-skip = Overslaan ➡

send-empty = Leeg maken

send-look = 👁 Bekijken

send-optional = (mag leeg)

## How parents read it.

send-preview-title = Zo lezen ouders het

send-open = Er is nog iets niet ingevuld. Vul het eerst in.

# Variables:
#   $field (Text) - what the field is called
#   $value (Text) - what stands in it
send-change = ✏️ { $field }: { $value }

# Variables:
#   $field (Text) - what the field is called
send-add = ➕ { $field }

send-edit = Wijzigen

send-changes-day = De dag van het kind wordt anders. Kijk goed of dag en tijd kloppen.

send-sure-day = Dag en tijd kloppen

## What to be careful with. It can go all the same.

send-warn-nobody = Er is nog geen kind gekozen.

# Variables:
#   $names (Text) - first names
send-warn-positive = De laatste vier weken ging er geen goed nieuws naar de ouders van { $names }. Een vraag komt beter aan na iets wat goed gaat.

send-warn-practice = Deze gezinnen kregen deze week al een bericht over oefenen. Eén keer per week is genoeg.

## When it goes.

send-when = Wanneer versturen?

send-now = Nu versturen ➡

# Variables:
#   $time (Time) - the hour
send-afternoon = Vanmiddag om { $time }

# Variables:
#   $day (Date) - the next school day
#   $time (Time) - the hour
send-morning = { $day }, { $time }

send-at = Op een andere dag en tijd

send-at-day = Dag

send-at-time = Tijd

send-weekly = Elke week

send-weekly-text = Het bericht gaat nu en daarna elke week, tot en met deze dag. Datums in het bericht schuiven mee.

# Variables:
#   $day (Date) - the last day
send-until = Elke week tot en met { $day }

send-it = Versturen

send-wrong-moment = Kies een dag en een tijd die nog komen.

send-wrong-until = Kies een laatste dag die nog komt.

send-on-its-way = Het bericht is klaar. U kunt het nog stoppen zolang het wacht.

## Where it stands.

send-is-draft = Nog niet verstuurd.

# Variables:
#   $day (Date) - the day
#   $time (Text) - the hour with seconds
send-is-waiting = Gaat op { $day } om { $time }. U kunt het nog stoppen.

# Variables:
#   $day (Date) - the day
#   $time (Time) - the hour
send-is-sent = Verstuurd op { $day } om { $time }.

# Variables:
#   $day (Date) - the day
send-is-corrected = Verbeterd op { $day }.

# Variables:
#   $day (Date) - the day
send-is-taken-back = Teruggenomen op { $day }.

## Stop, take back, correct.

send-stop = ⏹ Stop

send-stopped = Gestopt. Er is niets verstuurd.

send-too-late = Het bericht was al verstuurd. U kunt het nog terugnemen.

send-mend = Verbeteren of terugnemen

send-correct = Verbeteren

send-correct-text = Wat u wijzigt komt in de plaats van wat ouders lezen. Verandert de dag, dan krijgen ze een nieuw bericht.

send-correction = Verbetering versturen

# Variables:
#   $changed (Count) - messages that were changed where they stand
#   $anew (Count) - families who got a new message
#   $paper (Count) - families who got it on paper
send-corrected = Verbeterd: { $changed } berichten aangepast, { $anew } gezinnen kregen een nieuw bericht. Op papier: { $paper }.

send-take-back = Terugnemen

send-take-back-sure = Ja, neem terug

send-take-back-text = Het bericht verdwijnt bij de ouders. Is het ouder dan twee dagen, dan staat er: de school nam dit bericht terug. Wie het las, weet het al.

# Variables:
#   $gone (Count) - families at whom it is gone
#   $replaced (Count) - families at whom it says so
#   $paper (Count) - families who got it on paper
send-took-back = Teruggenomen: bij { $gone } gezinnen is het weg, bij { $replaced } staat dat de school het terugnam. Op papier kregen het { $paper }: vertel het zelf.

send-copy = Opnieuw gebruiken

## What came of it.

send-results = Hoe het ging

# Variables:
#   $name (Text) - how far it is
#   $count (Count) - how many families
send-count = { $name }: { $count }

send-is-help = 🖐 Heeft hulp nodig

send-is-not-reached = 📄 Niet bereikt

send-is-on-its-way = ⏳ Onderweg

send-is-delivered = ✓ Aangekomen, nog geen antwoord

send-is-understood = ✅ Begrepen

send-is-done = 🎉 Gedaan

send-is-asked = stelde een vraag

send-need-call = wil gebeld worden

send-need-unclear = begrijpt het bericht niet

send-need-hard = te moeilijk voor het kind

send-why-paper = krijgt het op papier

send-why-blocked = chat geblokkeerd

send-coming = komt

send-not-coming = komt niet

send-not-coming-costs = komt niet: om de kosten

send-not-coming-health = komt niet: om de gezondheid

send-helps = wil helpen

send-see-again = 🔄 Vernieuwen

send-to-silent = Bericht aan wie niet antwoordde

send-paper-in-console = Voor wie niet bereikt is, print u het bericht in de browser.

send-print = Print voor wie niet bereikt is

send-paper-none = Iedereen is bereikt. Er is niets te printen.

## What was agreed in a plan and is due.

send-due-title = Afgesproken en aan de beurt

send-due-text = Dit staat in het communicatieplan van deze kinderen.

send-due-none = Er is nu niets aan de beurt.

# Variables:
#   $child (Text) - the child's first name
#   $day (Date) - the day for which it was agreed
send-due-news = { $child }: een bericht over hoe het gaat, voor { $day }.

# Variables:
#   $child (Text) - the child's first name
send-due-make = ✍ Bericht over { $child }

# Variables:
#   $child (Text) - the child's first name
#   $day (Date) - the day for which it was agreed
send-due-look-back = { $child }: samen terugkijken op het plan, afgesproken voor { $day }.

# Variables:
#   $child (Text) - the child's first name
send-due-done = ✓ { $child }: teruggekeken

# Variables:
#   $child (Text) - the child's first name
send-due-noted = Genoteerd: { $child }.

# Variables:
#   $count (Count) - how many tasks are due
send-due-line = { PLURAL($count) ->
    [one] Er is { $count } afspraak met ouders aan de beurt.
   *[other] Er zijn { $count } afspraken met ouders aan de beurt.
}

# Variables:
#   $names (Text) - first names
send-due-look-back-line = Vandaag is afgesproken: terugkijken op het plan van { $names }.

## In the console.

# Variables:
#   $group (Text) - the name of the group
send-group-title = Berichten aan { $group }

send-new = Stuur een bericht

# Variables:
#   $group (Text) - the name of the group
send-new-title = Nieuw bericht aan { $group }

send-kind = Bericht

send-whom = Voor wie

send-state = Stand

send-form-text = Vul de velden in. Daarna ziet u het bericht zoals ouders het lezen; er gaat nog niets weg.
