# review: draft

### The import of groups, children and teachers from a file: its preview in the console and in the shell.

## Why a file is not read

# Variables:
#   $line (Text) - number of the line
#   $why (Text) - one of the sentences below
roster-at-line = Regel { $line }: { $why }
roster-refused-empty = Dit bestand is leeg. Maak de export opnieuw.
roster-refused-too-large = Dit bestand is groter dan 10 MB. Een export van één school is veel kleiner. Kies het goede bestand.
roster-refused-too-many = In dit bestand staan meer rijen dan een school kan hebben. Kies de export van één school.
roster-refused-spreadsheet = Dit is een rekenblad (Excel of LibreOffice). Open het, kies „Opslaan als” en daarna „CSV UTF-8”. Upload het nieuwe bestand.
roster-refused-zip = Dit is een ingepakt bestand. Pak het eerst uit. Upload daarna het bestand dat eindigt op .xml of .csv.
roster-refused-edex2000 = Dit is het oude formaat EDEX. Kies in het leerlingadministratiesysteem de export „EDEXML”.
roster-refused-utf16 = Dit bestand is opgeslagen als Unicode (UTF-16). Sla het opnieuw op als UTF-8.
roster-refused-encoding = Sommige letters zijn niet te lezen. Sla het bestand opnieuw op als UTF-8.
roster-refused-not-a-roster = Dit is geen EDEXML en geen tabel met leerlingen. Kies de export „EDEXML”, of gebruik de voorbeeldtabel.
roster-refused-broken-xml = Het bestand is niet compleet of beschadigd. Maak de export opnieuw.
roster-refused-unsafe = Hier staat iets dat niet in een leerlingenbestand hoort. Uit voorzorg wordt het bestand niet gelezen. Maak de export opnieuw.
roster-refused-two-schools = In dit bestand staan twee scholen. Maak voor elke school een eigen export.
roster-refused-no-children = In dit bestand staat geen enkele leerling.
# Variables:
#   $first (Text) - number of the line where the number stands first
roster-refused-same-key = Dit nummer staat ook op regel { $first }. Elk nummer mag maar één keer voorkomen. Verbeter het en maak de export opnieuw.
# Variables:
#   $columns (Text) - names of columns, separated by commas
roster-refused-missing-columns = Deze kolommen ontbreken: { $columns }. Vergelijk de eerste rij met de voorbeeldtabel.
roster-refused-long-row = Deze rij is veel te lang. Misschien begint er een aanhalingsteken (") dat nergens eindigt. Haal het weg.

## What is doubtful in a row; the number of the line stands before it

roster-doubt-no-key = Geen vast leerlingnummer. Driehoek herkent dit kind aan naam en groep.
roster-doubt-no-name = Geen naam die te lezen is. Deze rij wordt niet overgenomen.
roster-doubt-no-group = Dit kind zit in geen enkele groep.
# Variables:
#   $key (Text) - the key of a group that is not in the file
roster-doubt-unknown-group = Groep „{ $key }” staat niet in het bestand. De rij wordt overgenomen zonder deze groep.
roster-doubt-no-year-group = De jaargroep is niet bekend. Vul die na het overnemen in bij het kind.
# Variables:
#   $code (Text) - what stands where a year group is expected
roster-doubt-unknown-year-group = „{ $code }” is geen jaargroep. De jaargroep blijft leeg.
roster-doubt-garbled = In een naam staan verkeerde tekens (zoals Ã«). Sla het bestand op als UTF-8 en upload het opnieuw.
roster-doubt-same-name = In deze groep zit nog een kind met dezelfde naam. Ze blijven twee kinderen.
roster-doubt-group-without-name = Deze groep heeft geen naam. Het nummer wordt de naam.
# Variables:
#   $name (Text) - name of a group
roster-doubt-same-group-name = Er zijn meer groepen met de naam „{ $name }”. Achter de naam staat nu het verschil.
roster-doubt-helping-parent = Een hulpouder is geen medewerker. Deze rij wordt niet overgenomen.
roster-doubt-bad-date = Hier hoort een datum, zoals 2026-08-24. Controleer of de kolommen goed staan.
roster-doubt-bad-school-year = Het schooljaar is niet te lezen. Het schooljaar van nu geldt.
roster-doubt-matched-by-name = Herkend aan de naam. Controleer of dit dezelfde persoon is.
roster-doubt-deactivated = Het account van deze leerkracht is gesloten. Het blijft gesloten.

## What changes about a child, a group or a teacher

# Stands in place of a group or a year group that is not there.
roster-none = geen
roster-change-key = nieuw nummer in de administratie
# Variables:
#   $from (Text) - the old name
#   $to (Text) - the new name
roster-change-name = naam: { $from } wordt { $to }
roster-change-group-kind = andere soort groep
# Variables:
#   $from (Text) - the old year group, a digit
#   $to (Text) - the new one
roster-change-year-group = jaargroep: { $from } wordt { $to }
# Variables:
#   $from (Text) - name of the old class
#   $to (Text) - name of the new one
roster-change-class = groep: { $from } wordt { $to }
roster-change-groups = andere groepen
roster-change-back = komt terug

## What must be confirmed on its own

# Variables:
#   $ours (Text) - number of this school
#   $theirs (Text) - number in the file
roster-confirm-other-school = Dit bestand is van een school met nummer { $theirs }. Deze school heeft nummer { $ours }. Het klopt dat dit dezelfde school is.
# Variables:
#   $file (Text) - a school year, 2026-2027
#   $today (Text) - a school year
roster-confirm-other-year = Dit bestand is van schooljaar { $file }. Nu is het schooljaar { $today }. Het klopt dat dit het goede bestand is.
# Variables:
#   $leaving (Text) - a number of children
#   $of (Text) - the number of children at the school
roster-confirm-many-leave = Van de { $of } kinderen staan er { $leaving } niet in dit bestand. Het klopt dat dit het goede bestand is.

## The preview

roster-groups = Groepen
roster-children = Kinderen
roster-teachers = Leerkrachten
# Variables:
#   $what (Text) - groups, children or teachers
#   $new (Text) - a number
#   $changed (Text) - a number
#   $unchanged (Text) - a number
roster-counts = { $what }: { $new } nieuw, { $changed } gewijzigd, { $unchanged } hetzelfde
roster-doubts = Regels om na te kijken
roster-ending = Groepen van een ander schooljaar: ze eindigen
roster-leaving-groups = Groepen die niet meer in het bestand staan
roster-leaving-children = Kinderen die niet meer in het bestand staan
roster-leaving-teachers = Leerkrachten die niet meer in het bestand staan
roster-nothing-changes = Alles is al zoals in het bestand. Er hoeft niets te veranderen.

## The pages

roster-title = Leerlingen inlezen
roster-intro = Neem groepen, kinderen en leerkrachten over uit uw leerlingadministratiesysteem. U ziet eerst wat er verandert. Daarna beslist u.
roster-file = Bestand
roster-file-hint = Een export „EDEXML” uit ParnasSys of ESIS, of een CSV-tabel. Ten hoogste 10 MB. Alleen namen, groepen en nummers worden gelezen.
roster-upload = Bekijk wat er verandert
roster-no-export = Geen export?
roster-template-text = Vul de voorbeeldtabel in met Excel of LibreOffice. Bewaar de tabel als CSV.
roster-template = Voorbeeldtabel downloaden
# The name of the file that is downloaded; ends in .csv, no spaces.
roster-template-file = leerlingen.csv
roster-by-hand = Met de hand
roster-preview-title = Dit verandert er
roster-preview-text = Er is nog niets veranderd. Kijk dit na en kies daarna „Overnemen”.
roster-summary = Overzicht
roster-new = Nieuw
roster-changed = Gewijzigd
roster-unchanged = Hetzelfde
roster-line = Regel
roster-what = Wat
# Variables:
#   $count (Text) - how many rows are not shown
roster-more = En nog { $count } andere.
roster-confirm = Bevestig dit eerst
roster-confirm-first = Vink aan dat het klopt, of kies een ander bestand.
roster-tick = Vink aan wie of wat niet meer op school is. Wat u niet aanvinkt, blijft.
# Stands behind a child's name.
roster-told = volgens het bestand van school af
roster-take-over = Overnemen
roster-other-file = Ander bestand kiezen
roster-upload-gone = Kies het bestand opnieuw. Een bestand blijft een uur klaarstaan.
roster-changed-meanwhile = Er is intussen iets veranderd bij de school. Kijk het nog eens na.
# Variables:
#   $new (Text) - a number of children
#   $changed (Text) - a number of children
#   $left (Text) - a number of children
roster-done = Overgenomen. Kinderen: { $new } nieuw, { $changed } gewijzigd, { $left } van school af.
