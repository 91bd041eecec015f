# review: draft

### The settings of a school.

setup-title = Instellingen
setup-name = Naam van de school
setup-name-wrong = Vul de naam van de school in, hoogstens 80 tekens.
setup-name-taken = Er is al een school met deze naam.
setup-year = Schooljaar
setup-year-hint = Bijvoorbeeld 2026-2027.
setup-year-wrong = Vul het schooljaar in als 2026-2027.
setup-calendar = Vakanties en rusttijden
setup-region = Vakantieregio
setup-region-north = Noord
setup-region-middle = Midden
setup-region-south = Zuid
setup-region-unknown = Nog niet gekozen
setup-region-wrong = Kies een regio.
setup-holidays = Eigen vakanties en vrije dagen
setup-holidays-hint = Eén per regel: eerste en laatste dag, zoals 20-2-2027 28-2-2027. Vult u hier iets in, dan gelden de vakanties van de regio niet.
# Variables:
#   $line (Count) - the number of the line, from 1
setup-holidays-wrong = Regel { $line } is geen vakantie. Schrijf de eerste en de laatste dag, zoals 20-2-2027 28-2-2027.
setup-quiet-from = Geen berichten vanaf
setup-quiet-hint = In de avond en de nacht sturen we niets wat kan wachten.
setup-quiet-until = Geen berichten tot
setup-time-wrong = Vul een tijd in, zoals 20:30.
setup-messages = Berichten
setup-week-limit = Berichten per gezin per week, hoogstens
setup-week-limit-hint = 1 tot 10. Wat er meer is, komt in één bericht samen. Dringende berichten tellen niet mee.
setup-bundle-at = Tijd van het bericht met de rest
setup-answer-days = Antwoord binnen zoveel schooldagen
setup-answer-days-hint = 1 tot 10. Daarna horen ouders dat zij kunnen bellen als er haast is.
setup-absence-until = Ziek melden met een bericht kan tot
setup-absence-until-hint = Daarna vragen we ouders om te bellen.
setup-few-wrong = Vul een getal in van 1 tot 10.
setup-contact = Waar ouders terechtkunnen
setup-phone = Telefoon van de school
setup-absence-phone = Telefoon om een kind ziek te melden
setup-privacy-contact = Vragen over privacy
setup-privacy-hint = Wie helpt ouders: naam of functie, en hoe men die bereikt.
setup-complaint-route = Klachten
setup-complaint-hint = Met wie praten ouders eerst, en waar staat de klachtenregeling?
setup-help-numbers = Hulp buiten school
setup-help-hint = Bijvoorbeeld de jeugdgezondheidszorg of het wijkteam, met telefoonnummer.
setup-too-long = Maak deze tekst korter: hoogstens 300 tekens.
setup-changed = De instellingen zijn opgeslagen.

## The file with everything; only a head sees it.

setup-export-title = Alles meenemen

setup-export-text = Alles wat hier van de school staat, in één bestand (JSON). Wie het heeft, heeft alle namen: bewaar het goed en wis het na gebruik. Het staat in het logboek.

setup-export = Bestand maken
