# review: draft

### The log of a school: who did or saw what.

log-title = Logboek
log-entries = Regels van het logboek, nieuwste boven
log-none = Geen regels gevonden.
log-day = Dag
log-time = Tijd
log-who = Wie
log-deed = Wat
log-what = Over wie of wat
log-person = Persoon
log-everybody = Iedereen
log-filter = Zoeken
log-older = Oudere regels
log-kept = Het logboek zegt wie wat deed of bekeek, niet wat er stond. Regels worden 13 maanden bewaard.
log-operator = Beheerder van het systeem
log-unknown = Onbekend
log-about-school = School
log-about-group = Groep
log-about-child = Kind
log-about-guardian = Ouder van
log-about-staff = Medewerker
# Variables:
#   $kind (Text) - "Group", "Child", "Member of staff"
#   $name (Text) - what it is called
log-about = { $kind }: { $name }
log-who-saw-title = Wie zag dit kind?
log-who-saw-text = Hier staat wie de gegevens van dit kind bekeek of wijzigde. Ook wie een lijst van de groep of van de hele school zag, staat erbij.
log-made-school = maakte de school aan
log-saw-group = bekeek een groep
log-saw-child = bekeek een kind
log-imported-roster = las een leerlingenbestand in
log-added-child = voegde een kind toe
log-changed-child = wijzigde een kind
log-archived-child = meldde dat een kind van school af is
log-brought-back-child = zette een kind terug
log-added-group = voegde een groep toe
log-changed-group = wijzigde een groep
log-archived-group = hief een groep op
log-printed-letters = maakte brieven
log-noted-paper = wijzigde: wel of niet alles op papier
log-unlinked = haalde de verbinding van een ouder weg
log-invited-staff = maakte een link voor een medewerker
log-changed-staff = wijzigde een medewerker
log-deactivated-staff = zette een medewerker uit dienst
log-set-up-sign-in = stelde het inloggen in
log-signed-in = logde in
log-signed-out = logde uit
log-linked-chat = koppelde Telegram
log-changed-settings = wijzigde de instellingen
log-saw-audit = bekeek het logboek
log-saw-who-saw = bekeek wie een kind zag
log-exported = maakte een export van gegevens
log-made-round = maakte een gespreksronde
log-changed-round = wijzigde een gespreksronde
log-published-round = zette een gespreksronde open
log-closed-round = sloot een gespreksronde
log-changed-times = wijzigde gesprekstijden
log-booked-talk = plande een gesprek
log-cancelled-talk = zegde een gesprek af
log-moved-talks = verzette gesprekken
log-noted-talk = noteerde of een gesprek doorging
log-noted-interpreter = wijzigde een tolk
log-saw-talks = bekeek gesprekken
log-saw-preparation = las wat ouders hebben voorbereid
log-saw-plan = las een communicatieplan
log-made-plan = maakte een communicatieplan
log-made-feed = maakte een agenda-adres
log-sent-reminder = stuurde een bericht aan ouders
log-stopped-reminder = hield een bericht tegen
log-corrected-reminder = verbeterde een bericht
log-took-back-reminder = trok een bericht in
log-saw-reminder = bekeek wie een bericht begreep
log-saw-thread = las berichten van ouders
log-answered-parent = beantwoordde een ouder
log-saw-day = bekeek wie ziek of afwezig is
log-saw-calls = bekeek wie gebeld wil worden
log-sent-newsletter = verstuurde een nieuwsbrief
log-paused-newsletter = hield een nieuwsbrief even aan
log-stopped-newsletter = hield een nieuwsbrief tegen
log-corrected-newsletter = verbeterde een nieuwsbrief
log-took-back-newsletter = trok een nieuwsbrief in
log-saw-newsletter = bekeek wie een nieuwsbrief niet kreeg

log-noted-guardian = wijzigde wat de school over een ouder noteert
