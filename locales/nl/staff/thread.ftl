# review: draft

## Messages of parents, as staff reads them.

thread-title = Berichten van ouders
thread-text = Deze berichten wachten op een antwoord. Wat te lang wacht, staat bovenaan. De ouder leest elk antwoord in de eigen taal; eigen woorden blijven zoals ze geschreven zijn.
thread-waiting = Wachten op een antwoord
thread-none = Er wacht geen bericht op een antwoord.
thread-chat-text = Kies een bericht. Wat te lang wacht, staat bovenaan.
# A button in the staff's part of the chat; short.
# Variables:
#   $count (Count) - how many wait for an answer
thread-chat-open = Berichten van ouders ({ $count })

# A button for one message; short.
# Variables:
#   $child (Text) - first name
#   $group (Text) - the class
#   $kind (Text) - what it is about
thread-chat-line = { $child } ({ $group }): { $kind }

# The same for one that waits too long.
# Variables:
#   $child (Text) - first name
#   $group (Text) - the class
#   $kind (Text) - what it is about
thread-chat-late = ❗ { $child } ({ $group }): { $kind }

# The first line of a message: it can stand on a locked phone, so it says nothing but whose it is.
# Variables:
#   $child (Text) - the child
#   $group (Text) - the class; may be empty
thread-about = Bericht over { $child } { $group }

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
thread-when = { $date }, { $time } uur

# Variables:
#   $name (Text) - who answered
#   $when (Text) - day and hour
thread-answered-by = Antwoord van { $name }, { $when }

# In place of the name of somebody who left.
thread-school = school
# In place of the signature of a parent whose child left.
thread-parent = Groet, een ouder
thread-translation = Vertaald door een computer. Er kunnen fouten in staan:
thread-photo = De ouder stuurde een foto mee.
thread-photo-console = De ouder stuurde een foto mee. U ziet de foto in de chat.

## Answering.

thread-own-words = Antwoord in eigen woorden
# Variables:
#   $most (Count) - characters
thread-write = Schrijf nu uw antwoord, in één bericht van hoogstens { $most } tekens.

thread-write-as-written = De ouder leest uw woorden zoals u ze schrijft, met het label dat niemand ze vertaalde. Schrijf kort en eenvoudig. Het antwoord gaat na een minuut weg.
# Variables:
#   $count (Count) - characters that were written
#   $most (Count) - characters that fit
thread-too-long = Dit zijn { $count } tekens. Hoogstens { $most } passen in een antwoord.

thread-seen = Gezien
thread-seen-noted = Genoteerd: gezien.
thread-whole = Alle berichten van deze ouder
thread-sent = Uw antwoord is onderweg naar de ouder.
thread-goes-soon = Uw antwoord gaat over een minuut weg. Tot dan kunt u het terugnemen.
# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
thread-goes-at = Het zijn stille uren. Uw antwoord gaat weg op { $date } om { $time } uur.

thread-no-chat = Uw antwoord is bewaard, maar deze ouder heeft geen chat meer. Bel de ouder of geef het op papier.
thread-again = Dit antwoord is al gegeven.
thread-take-back = Terugnemen
thread-taken-back = Uw antwoord is teruggenomen. De ouder krijgt het niet.
thread-too-late = Uw antwoord is al weg. U kunt nog een antwoord sturen.

## What parents asked under reminders.

thread-wishes = Ouders vragen om hulp
thread-wishes-text = Dit vroegen ouders onder herinneringen en nieuwsbrieven:
# Variables:
#   $wish (Text) - what is asked, with the child
#   $about (Text) - what the reminder was about, or the title of the newsletter
thread-wish = { $wish } – { $about }

# Variables:
#   $child (Text) - first name
thread-wish-call = { $child }: de ouder vraagt of u belt

# Variables:
#   $child (Text) - first name
thread-wish-help = { $child }: de ouder begrijpt het bericht niet

# Variables:
#   $child (Text) - first name
thread-wish-hard = { $child }: het is te moeilijk

## The pages of the console.

thread-empty = Er zijn geen berichten die u leest.
thread-own-thread = Dit zijn de berichten van één ouder. Een andere ouder van het kind leest ze niet.
thread-answer = Antwoorden
thread-answer-again = Nog een antwoord
thread-choose-answer = Uw antwoord
thread-choose = Kies een antwoord.
thread-words = Eigen woorden
# Variables:
#   $most (Count) - characters that fit
thread-words-hint = Alleen bij een antwoord in eigen woorden, hoogstens { $most } tekens. Niemand vertaalt ze: schrijf kort en eenvoudig.

thread-words-missing = Schrijf uw antwoord in het vak, of kies een ander antwoord.
thread-send = Versturen
thread-see-preview = Zo leest de ouder het
thread-preview = Zo leest de ouder het
thread-today = voor vandaag
thread-waits-long = wacht lang
thread-is-seen = gezien

thread-elsewhere = Wacht te lang bij leraren
thread-elsewhere-text = Deze berichten leest u niet. U ziet alleen dat een ouder te lang op antwoord wacht: vraag het de leraar.

## The list of a day.

thread-day-title = Lijst van de dag
thread-day-which = Dag
thread-day-show = Toon
thread-day-before = De dag ervoor
thread-day-after = De dag erna
thread-day-none = Voor deze dag heeft geen ouder iets gemeld.
thread-day-new = nieuw
thread-day-all-seen = Alles gezien
thread-day-table = Als tabel (CSV)
thread-day-print = Met de printknop van uw browser komt de lijst op papier.
# Variables:
#   $first (Date) - the first day
#   $last (Date) - the last day
thread-day-span = van { $first } tot en met { $last }

thread-day-ill = Ziek
thread-day-late = Komt later
thread-day-leave = Verlof
thread-day-appointment = Afspraak
thread-day-fetched = Ophalen anders
thread-day-other = Anders
thread-leave-open = Verlof: nog geen besluit
thread-leave-accepted = Verlof: toegestaan
thread-leave-refused = Verlof: niet toegestaan
thread-leave-need-form = Verlof: de ouder vult het formulier in
thread-column-class = Groep
thread-column-what = Wat
thread-column-details = Bericht
thread-column-first = Eerste dag
thread-column-last = Laatste dag
thread-column-decision = Besluit
thread-column-sent = Verstuurd

## What the rules say, beside a request for time off.

thread-leave-reported = Melding van een religieuze feestdag: de ouder hoeft geen toestemming te vragen.
thread-leave-feast-late = Later gemeld dan 2 schooldagen vooraf.
thread-leave-holiday-late = Vakantieverlof dat later is gevraagd dan 8 weken vooraf.
# Variables:
#   $count (Count) - school days
thread-leave-holiday-long = Vakantieverlof van { PLURAL($count) ->
    [one] { $count } schooldag
   *[other] { $count } schooldagen
}: hoogstens 10 kan.

# Variables:
#   $count (Count) - school days
thread-leave-officer = { PLURAL($count) ->
    [one] { $count } schooldag
   *[other] { $count } schooldagen
}: boven 10 schooldagen per schooljaar beslist de leerplichtambtenaar.

# Under a message about days that its parent told of before.
thread-replaces = Dit komt in plaats van een eerder bericht van deze ouder over dezelfde dagen.
