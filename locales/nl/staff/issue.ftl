# review: draft

### The newsletter, for staff: from the letter to what came of it.

## The list, and a new one.

issue-title = Nieuwsbrief

issue-list-title = Nieuwsbrieven

issue-list-none = Er is nog geen nieuwsbrief.

issue-new = Nieuwe nieuwsbrief

# Variables:
#   $group (Text) - the name of the group
issue-new-of = Nieuwsbrief voor { $group }

issue-name = Titel

issue-whom-school = Voor de hele school

# Variables:
#   $group (Text) - the name of the group
issue-whom-class = Voor { $group }

# Variables:
#   $day (Date) - the day
issue-usual-title = Nieuwsbrief van { $day }

issue-new-text = Plak de brief die u al hebt, of kies een bestand. Driehoek zoekt de berichten erin; u kijkt ze na. Er gaat niets weg. De brief blijft op deze server. Laat beide leeg om zonder brief te beginnen.

issue-letter = De brief

# Variables:
#   $most (Count) - letters at most
issue-letter-hint = Hoogstens { $most } letters.

issue-file = Of een bestand

issue-file-hint = Word (.docx), PDF, HTML of tekst, hoogstens 10 MB.

issue-begin = Verder

# Variables:
#   $most (Count) - letters at most
issue-wrong-title = Geef de nieuwsbrief een titel van hoogstens { $most } letters.

# Variables:
#   $most (Count) - letters at most
issue-wrong-greeting = De groet is te lang: hoogstens { $most } letters.

# Variables:
#   $most (Count) - letters at most
issue-wrong-letter = De brief is te lang: hoogstens { $most } letters.

issue-wrong-file = Dit bestand kan Driehoek niet lezen. Kies een .docx, .pdf, .html of .txt van hoogstens 10 MB, of plak de tekst.

issue-wrong-locked = Dit bestand heeft een wachtwoord. Sla het op zonder wachtwoord, of plak de tekst.

issue-wrong-slow = Dit bestand lezen duurt te lang. Plak de tekst, of probeer het zo nog eens.

issue-wrong-empty-file = In dit bestand staat geen tekst. Een scan is een foto: plak de tekst zelf.

issue-again-title = Een eerdere opnieuw gebruiken

issue-again-text = De berichten komen mee, zonder datums.

# Variables:
#   $name (Text) - the title
issue-again = Gebruik { $name } opnieuw

issue-copied = Een nieuwe nieuwsbrief met dezelfde berichten. Vul de datums in.

issue-begun = De nieuwsbrief is gemaakt. Voeg berichten toe.

# Variables:
#   $count (Count) - how many announcements
issue-found = { PLURAL($count) ->
    [one] Er is { $count } bericht gevonden. Kijk het na.
   *[other] Er zijn { $count } berichten gevonden. Kijk ze na.
}

## Checking what was found.

issue-check = Nakijken

issue-check-text = Dit stond in de brief. Klopt het, dan gaat het mee. Verbeter wat niet klopt. Wat u niet overneemt, gaat niet weg.

issue-check-done = Alles is nagekeken.

# Variables:
#   $count (Count) - how many announcements
issue-check-open = { PLURAL($count) ->
    [one] Er is nog { $count } bericht om na te kijken.
   *[other] Er zijn nog { $count } berichten om na te kijken.
}

issue-from-letter = Uit de brief

issue-unsure-kind = Het soort bericht

# Variables:
#   $field (Text) - what the field is called
issue-unsure-field = { $field }: kijk hier goed naar

# Variables:
#   $field (Text) - what the field is called
#   $why (Text) - why it is unsure
issue-unsure-about = { $field }: { $why }

issue-why-several-days = er staat meer dan één dag

issue-why-weekday-differs = de weekdag past niet bij de datum

issue-why-year-guessed = het jaar staat er niet bij

issue-why-past = die dag is al voorbij

issue-why-relative = het hangt af van de dag van de brief

issue-why-holiday = die dag valt in een vakantie

issue-why-several-times = er staat meer dan één tijd

issue-why-half-of-day = ochtend of avond is niet duidelijk

issue-why-about = er staat ongeveer

issue-why-amount-unclear = het bedrag is niet duidelijk

issue-why-several = er past meer dan één

issue-why-guessed = dit is geraden

issue-why-copied = deze woorden komen uit de brief

issue-why-missing = dit is niet gevonden

issue-unsure-whom = Voor wie het is

issue-accept = Klopt, neem over

issue-drop = Niet overnemen

issue-accepted = Overgenomen.

issue-dropped = Niet overgenomen. U vindt het onderaan terug.

issue-other-kind = Ander soort bericht

issue-choose = Kies

issue-left-title = Hierin is niets gevonden

issue-left-text = Staat er toch iets in dat gezinnen moeten weten? Maak er dan een bericht van.

issue-left-make = Maak er een bericht van

issue-left-drop = Niet nodig

issue-dropped-title = Niet overgenomen

issue-bring-back = Toch overnemen

issue-brought-back = Teruggehaald. Kijk het na.

## Composing.

issue-compose = Opstellen

issue-head = Titel, groet en brief

issue-greeting = Groet van de directeur

# Variables:
#   $most (Count) - letters at most
issue-greeting-hint = Mag leeg. Hoogstens { $most } letters. Ouders lezen de groet zoals u die schrijft.

issue-letter-text = Ouders kunnen deze brief in het Nederlands lezen, helemaal. Leeg: dan is er geen brief.

issue-letter-mend = Brief verbeteren of weghalen

issue-save = Opslaan

issue-saved = Opgeslagen.

issue-blocks = Berichten

issue-blocks-none = Er staat nog geen bericht in.

issue-blocks-text = Zet wat de dag van een kind verandert bovenaan. Daarna wat ouders moeten doen, dan leuk nieuws.

issue-add = Bericht toevoegen

issue-add-which = Welk bericht?

issue-edit = Wijzigen

issue-up = Omhoog

issue-down = Omlaag

# Variables:
#   $name (Text) - the announcement
issue-label-up = Omhoog: { $name }

# Variables:
#   $name (Text) - the announcement
issue-label-down = Omlaag: { $name }

# Variables:
#   $name (Text) - the announcement
issue-label-edit = Wijzigen: { $name }

# Variables:
#   $name (Text) - the announcement
issue-label-correct = Verbeteren: { $name }

# Variables:
#   $name (Text) - the announcement
issue-label-drop = Niet overnemen: { $name }

issue-moved = De volgorde is veranderd.

issue-added = Het bericht staat erin.

issue-whom = Voor wie?

issue-whom-all = Iedereen

issue-whom-years = Deze leerjaren

issue-whom-groups = Deze groepen

# Variables:
#   $year (Count) - 1 to 8
issue-year = groep { $year }

issue-wrong-whom = Kies voor welke leerjaren of groepen het is.

issue-group-gone = Een groep die er niet meer is

# Variables:
#   $fields (Text) - what the fields are called
issue-missing = Nog invullen: { $fields }.

issue-gone-kind = Dit soort bericht bestaat niet meer.

## A picture.

issue-picture = Foto of tekening op papier

issue-picture-hint = Komt alleen op papier, niet in de chat. JPEG of PNG, hoogstens 1 MB. Geen foto waarop kinderen te herkennen zijn.

issue-picture-text = Wat is erop te zien?

issue-picture-text-hint = Voor wie de foto niet kan zien. Hoogstens 120 letters.

issue-picture-save = Foto opslaan

issue-picture-saved = De foto staat erbij.

issue-picture-remove = Foto weghalen

issue-picture-removed = De foto is weg.

issue-wrong-picture = Kies een JPEG of PNG van hoogstens 1 MB.

issue-wrong-picture-text = Schrijf in hoogstens 120 letters wat erop te zien is.

## Two people at once.

issue-conflict = Twee versies

issue-conflict-text = Een collega heeft dit intussen veranderd. Kies welke versie blijft. Er is niets verloren.

issue-conflict-theirs = Zoals het nu is

issue-conflict-yours = Zoals u het schreef

issue-conflict-keep = Laat het zoals het nu is

issue-conflict-take = Bewaar mijn versie

issue-conflict-gone = Dit bericht is intussen weggehaald. Wat u schreef, staat hier nog.

issue-conflict-change = Mijn versie nog wijzigen

## How parents read it.

issue-preview = Zo lezen ouders het

issue-preview-text = Zo komt het bericht bij ouders aan, met de knoppen eronder. Een gezin krijgt alleen wat voor de eigen kinderen is.

issue-preview-whole = Wat er achter “Verder lezen” staat

issue-preview-group = Voor een kind in

issue-preview-everything = Alle berichten

issue-preview-none = Voor dit kind staat er niets in.

# Variables:
#   $count (Count) - characters used
#   $most (Count) - characters at most
issue-length = { $count } van { $most } tekens

issue-length-more = Het past niet in één bericht: ouders bladeren.

issue-look = Bekijken

issue-warnings = Let op

# Variables:
#   $name (Text) - the announcement
#   $text (Text) - what to look at
issue-warning = { $name }: { $text }

## Sending.

issue-send = Versturen

issue-send-text = Alleen berichten die u overnam, gaan weg. U kunt nog een minuut stoppen.

issue-send-open = Kijk eerst alle gevonden berichten na. Er gaat niets weg wat niemand nakeek.

issue-send-empty = Er is nog geen bericht dat weg kan.

issue-send-missing = Er is nog iets niet ingevuld. Vul het eerst in.

issue-send-sure-day = Dagen en tijden kloppen

issue-send-not-sure = De dag van kinderen wordt anders. Kijk nog eens of dagen en tijden kloppen en zet het vinkje.

# Variables:
#   $day (Date) - the day
#   $time (Time) - the hour
issue-planned = De nieuwsbrief gaat op { $day } om { $time }. U kunt het nog stoppen.

issue-send-was = De nieuwsbrief was al verstuurd of klaargezet. Er ging niets dubbel.

issue-trial = Stuur alleen naar mij

issue-trial-text = U krijgt de nieuwsbrief in uw eigen chat, in uw eigen taal. Ouders krijgen niets.

issue-trial-sent = Onderweg naar uw eigen chat.

issue-trial-none = Koppel eerst uw Telegram, bij uw account.

issue-pause = Pauze

issue-paused = Pauze. Er gaat niets meer weg tot iemand op verdergaan drukt.

issue-go-on = Ga verder

issue-gone-on = Het versturen gaat verder.

issue-stop = Stop

issue-stop-text = Wie de nieuwsbrief heeft, houdt die. De anderen krijgen niets meer.

issue-stopped = Gestopt.

issue-too-late = Dat kon niet meer: de nieuwsbrief is al verder.

issue-take-back = Terugnemen

issue-take-back-text = De nieuwsbrief verdwijnt bij de ouders. Is die ouder dan twee dagen, dan staat er: de school nam deze nieuwsbrief terug. Wie het las, weet het al.

issue-took-back = Teruggenomen.

issue-sure = Ik weet het zeker

issue-correct = Verbeteren

issue-correct-text = Wat u wijzigt, komt meteen in de plaats van wat ouders lezen. Verandert een dag of een tijd, dan krijgen ze een nieuw bericht.

# Variables:
#   $changed (Count) - messages that were changed where they stand
#   $anew (Count) - families who got a new message
issue-corrected = Verbeterd: { $changed } berichten aangepast, { $anew } gezinnen krijgen een nieuw bericht.

# Variables:
#   $count (Count) - families who have it on paper
issue-told-on-paper = { PLURAL($count) ->
    [one] { $count } gezin heeft het op papier en weet dit nog niet.
   *[other] { $count } gezinnen hebben het op papier en weten dit nog niet.
}

issue-copy = Opnieuw gebruiken

issue-delete = Weggooien

issue-deleted = De nieuwsbrief is weg.

## Where it stands.

issue-is-draft = Nog niet verstuurd.

# Variables:
#   $day (Date) - the day
#   $time (Time) - the hour
issue-is-waiting = Gaat op { $day } om { $time }.

issue-is-sending = Wordt nu verstuurd.

issue-is-paused = Pauze.

# Variables:
#   $day (Date) - the day
#   $time (Time) - the hour
issue-is-sent = Verstuurd op { $day } om { $time }.

issue-is-stopped = Gestopt.

# Variables:
#   $day (Date) - the day
issue-is-taken-back = Teruggenomen op { $day }.

# Variables:
#   $day (Date) - the day
issue-is-corrected = Verbeterd op { $day }.

# Variables:
#   $done (Count) - families who have it
#   $all (Count) - families in all
issue-progress = { $done } van { $all } gezinnen hebben de nieuwsbrief.

# Variables:
#   $count (Count) - families who wait for a week with room
#   $day (Date) - when the last of them gets it
issue-later = { PLURAL($count) ->
    [one] { $count } gezin kreeg deze week al genoeg berichten, en krijgt de nieuwsbrief op { $day } of eerder.
   *[other] { $count } gezinnen kregen deze week al genoeg berichten, en krijgen de nieuwsbrief op { $day } of eerder.
}

issue-progress-label = Hoe ver het is

## What came of it.

issue-results = Hoe het ging

issue-results-text = Gezinnen, geteld per ouder die de nieuwsbrief krijgt.

issue-part = Deel

issue-all = Alle

issue-in-all = In totaal

issue-delivered = Aangekomen

issue-opened = Geopend

issue-understood = Begrepen

issue-not-reached = Niet bereikt

issue-wants-call = Wil gebeld worden

issue-by-group = Per groep

issue-by-language = Per taal van de berichten

issue-language-none = Nog geen chat

# Variables:
#   $least (Count) - fewer than this are not shown
issue-few = Wat voor minder dan { $least } gezinnen geldt, staat samen onder: andere.

# Variables:
#   $least (Count) - fewer than this are not shown
issue-too-few = Minder dan { $least } gezinnen: dat is te weinig om cijfers te tonen.

issue-forgotten = Wie de nieuwsbrief opende en begreep, wordt na acht weken gewist.

issue-others = Andere

issue-hidden = te weinig om te tonen

issue-answers = Aanmeldingen

issue-answers-what = Bericht

issue-coming = Komt

issue-not-coming = Komt niet

issue-people = Personen

issue-helping = Helpt

issue-sign-ups = Wie komt en wie helpt

# Variables:
#   $group (Text) - the name of the group
issue-sign-ups-of = Antwoorden van { $group }

issue-sign-ups-text = Wat gezinnen antwoordden op nieuwsbrieven. Waarom een kind niet komt, leest alleen de leraar van dat kind.

issue-sign-ups-none = Er is nog geen antwoord.

issue-needs = Ouders vragen om hulp

issue-child-heading = Kind

issue-answer-heading = Antwoord

# Variables:
#   $names (Text) - first names
#   $classes (Text) - their classes
issue-child = { $names } ({ $classes })

# Variables:
#   $count (Count) - how many people
issue-is-coming = { PLURAL($count) ->
    [one] komt met { $count } persoon
   *[other] komt met { $count } personen
}

issue-is-rather-not = liever niet

issue-is-money = heeft een vraag over geld

issue-is-differing = de ouders zeggen niet hetzelfde

issue-chart = In de tijd

issue-chart-label = Hoeveel gezinnen de nieuwsbrief kregen, openden en begrepen, dag voor dag

# Variables:
#   $day (Count) - days after sending
issue-chart-day = Dag { $day }

issue-csv = Cijfers als bestand

issue-council = Voor de medezeggenschapsraad

# Variables:
#   $name (Text) - the title
issue-council-title = { $name }: wie is bereikt

issue-council-text = Deze bladzijde bevat geen gegevens van personen. Bij groepen van minder dan vijf gezinnen staat geen getal.

# Variables:
#   $percent (Count) - 0 to 100
issue-council-understood = Van de gezinnen die er een vraag over kregen, heeft { $percent }% laten zien dat de belangrijkste datum begrepen is.

# Variables:
#   $percent (Count) - 0 to 100
issue-council-reached = { $percent }% van de gezinnen kreeg de nieuwsbrief in de eigen chat.

# Variables:
#   $percent (Count) - 0 to 100
issue-council-paper = { $percent }% is niet bereikt in de chat en krijgt de nieuwsbrief op papier.

issue-refresh = Deze bladzijde ververst zichzelf.

## On paper.

issue-paper = Op papier

# Variables:
#   $count (Count) - how many families
issue-paper-families = { PLURAL($count) ->
    [one] Print voor { $count } gezin dat niet bereikt is
   *[other] Print voor { $count } gezinnen die niet bereikt zijn
}

issue-paper-notice = Print voor het prikbord

issue-paper-booklet = Print als boekje

issue-paper-none = Iedereen is bereikt. Er is niets te printen.
