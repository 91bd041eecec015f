# review: draft

### "Tell the teacher": what stands around the messages. The messages themselves are in tell.ftl.

## Buttons that lead here, at most 30 characters.

message-tell = ✉️ Vertel het de leraar

message-mine = 📨 Mijn berichten

## The menu.

message-start-title = Over welk kind gaat het?

message-start-none = Er is nog geen kind verbonden met deze chat.

# Variables:
#   $child (Text) - the child's first name
message-menu-title = Wat wilt u zeggen over { $child }?

message-menu-text = U kiest in uw taal. De school leest het in het Nederlands. U ziet het eerst zelf.

# Variables:
#   $phone (Text) - the telephone number of the school
message-menu-phone = U kunt de school ook altijd bellen: { $phone }

message-heading-text = Kies een bericht.

message-begin = ▶️ Beginnen

message-leave-ask = ❓ Ik heb een vraag over de regels

## The questions.

message-skip = Overslaan ➡️

message-show = 👀 Bekijk het bericht

message-drop = 🗑 Weggooien

message-dropped = Weggegooid. De school krijgt niets.

# Variables:
#   $date (Date) - the day
message-today = Vandaag: { $date }

# Variables:
#   $date (Date) - the day
message-tomorrow = Morgen: { $date }

# Variables:
#   $date (Date) - the day
message-yesterday = Gisteren: { $date }

message-other-days = 📅 Een andere dag

# Variables:
#   $date (Date) - the day
message-only-this-day = Alleen { $date }

message-months-text = Kies een maand.

message-days-text = Kies een dag.

message-hours-text = Kies eerst het uur.

message-minutes-text = Kies nu de minuten.

# Variables:
#   $most (Count) - how many it may have
message-write = Schrijf het nu in één bericht, in uw eigen taal. Hoogstens { $most } letters en tekens.

message-write-how = De school leest precies wat u schrijft.

# Variables:
#   $most (Count) - how many it may have
message-write-value = Schrijf het nu hier. Hoogstens { $most } letters en tekens.

message-write-required = Bij dit bericht zijn uw eigen woorden nodig.

message-write-before = Dit schreef u al:

message-words-title = Wilt u er iets bij schrijven?

# Variables:
#   $count (Count) - how many characters it has
#   $most (Count) - how many it may have
#   $over (Count) - how many are too many
message-too-long = Dit zijn { $count } letters en tekens. Er passen er { $most }. Er zijn er { $over } te veel.

message-shorter = Stuur het korter. Uw tekst staat nog in de chat.

message-photo-title = Wilt u een foto van de brief sturen?

message-photo-text = Stuur de foto nu hier. Let op: op een foto kunnen namen staan. De foto gaat alleen naar de leraren van uw kind. Wij bewaren de foto niet. De foto blijft wel in de chats van de leraren.

message-photo-kept = De foto gaat mee met uw bericht.

message-photo-wanted = Dit is geen foto. Stuur een foto, of sla dit over.

# Under the photo that a teacher gets.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class; may be empty
message-photo-caption = Foto bij een bericht over { $child } { $group }

# Variables:
#   $word (Text) - the word that was typed
message-known-title = Dit betekent “{ $word }”

message-known-text = Is het nu duidelijk?

message-known-enough = ✅ Ja, duidelijk

message-known-ask = ✉️ Ik vraag het toch

message-fetching-title = Bel hiervoor de school

message-fetching-text = Dit bericht kan hier niet. De school wil dit met u bespreken.

## The preview.

message-preview-title = Klopt dit?

message-preview-own = Dit zegt u:

message-preview-dutch = Dit leest de school:

# Variables:
#   $who (Text) - who reads it, with commas
message-preview-readers = Dit lezen: { $who }.

message-to-teacher = de leraren van de groep

message-to-office = de administratie

message-to-head = de directeur

message-to-contact = de contactpersoon

message-send = ✅ Ja, versturen

message-change = ✏️ Veranderen

message-call-now = Misschien leest de school dit bericht niet op tijd. Bel ook de school.

# Variables:
#   $phone (Text) - the telephone number of the school
message-call-number = U kunt dit ook per telefoon zeggen: { $phone }

## What the rules say about time off, before it is sent. It is never refused.

message-leave-feast-late = Meld een feestdag minstens 2 schooldagen vooraf. Dit is later. Bel ook de school. U kunt het bericht wel sturen.

message-leave-holiday-late = Vraag vrij voor vakantie minstens 8 weken vooraf. Dit is later. De school kan daarom nee zeggen. U kunt het bericht wel sturen.

# Variables:
#   $count (Count) - the school days that are asked for
message-leave-holiday-long = Vrij voor vakantie is hoogstens 10 schooldagen. Dit { PLURAL($count) ->
    [one] is { $count } schooldag
   *[other] zijn { $count } schooldagen
}. U kunt het bericht wel sturen.

# The attendance officer (leerplichtambtenaar) works for the municipality.
# Variables:
#   $count (Count) - the school days that are asked for
message-leave-officer = Dit { PLURAL($count) ->
    [one] is { $count } schooldag
   *[other] zijn { $count } schooldagen
}. De directeur beslist over hoogstens 10 schooldagen per schooljaar. Over meer dagen beslist de leerplichtambtenaar van de gemeente. Vraag de school hoe dat gaat. U kunt het bericht wel sturen.

## The same days were told before.

# Variables:
#   $child (Text) - the child's first name
#   $kind (Text) - the name of the earlier message
#   $day (Date) - its day
message-already = Over deze dag hebt u al een bericht gestuurd. Kind: { $child }. Bericht: { $kind }, { $day }. Wilt u dat veranderen?

# Variables:
#   $child (Text) - the child's first name
#   $kind (Text) - the name of the earlier message
#   $first (Date) - its first day
#   $last (Date) - its last day
message-already-days = Over deze dagen hebt u al een bericht gestuurd. Kind: { $child }. Bericht: { $kind }, van { $first } tot en met { $last }. Wilt u dat veranderen?

# A button: this message goes, and the earlier one counts no more.
message-replace = 🔁 Dit komt in plaats daarvan

# A child as it stands under a message.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class
message-child-of = { $child } ({ $group })

# Under a parent’s message. Names of parents are not known. Use "Kind: ..." where a name would change its ending.
# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-mother = Groet, de moeder van { $child }

# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-father = Groet, de vader van { $child }

# Variables:
#   $child (Text) - the child, with its class where it has one: Tim (4A)
message-signed-other = Groet, de verzorger van { $child }

# Above words that a person wrote: nobody changed them.
# Variables:
#   $language (Text) - a language: "Arabisch"
message-as-written = Eigen woorden (taal: { $language }), niet door school vertaald:

message-as-written-unknown = Eigen woorden, niet door school vertaald:

## After sending.

message-sent-title = ✅ Verstuurd

# Variables:
#   $time (Time) - the hour
#   $date (Date) - the day
message-sent-text = Uw bericht is verstuurd: { $date }, { $time } uur.

# Variables:
#   $date (Date) - the day
message-sent-open = U krijgt antwoord. De laatste dag daarvoor is { $date }.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-sent-later = De school leest berichten vanaf { $date }, { $time } uur.

message-sent-urgent = De school krijgt dit bericht meteen. Misschien leest de school het later. Is er haast? Bel de school.

message-ill-again = 🤒 Morgen ook ziek

message-ill-better = 🙂 Mijn kind is beter

message-ill-repeat = Is uw kind morgen nog ziek? Stuur dan opnieuw een bericht.

## My messages.

# Variables:
#   $child (Text) - the child's first name
message-thread-title = Berichten over { $child }

message-thread-none = Er zijn nog geen berichten.

# Variables:
#   $label (Text) - the name of the message
message-thread-draft = 📝 Nog niet verstuurd: { $label }

message-state-sent = verstuurd

message-state-seen = gezien

message-state-answered = antwoord

# Variables:
#   $label (Text) - the name of the message
#   $state (Text) - the state, in words
message-item = { $label } · { $state }

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-line-sent = Verstuurd: { $date }, { $time } uur.

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
message-line-seen = Gezien door school: { $date }, { $time } uur.

message-line-not-seen = School heeft het nog niet gezien.

# Variables:
#   $child (Text) - the child's first name
message-answer-title = Antwoord van school over { $child }

# Variables:
#   $kind (Text) - the name of the message
message-answer-to = Op uw bericht: { $kind }

# Variables:
#   $name (Text) - who of the school, as parents know them
message-answer-from = { $name } schrijft:

message-answer-from-school = School schrijft:

# Variables:
#   $language (Text) - a language: "Arabisch"
message-answer-own = Eigen woorden van school (taal: { $language }):

message-answer-translation = Vertaald door een computer. Er kunnen fouten in staan:

message-answer-back = ↩️ Antwoorden

message-read = 👀 Het hele gesprek

message-you-wrote = U schreef terug:

message-withdraw = 🗑 Bericht terugnemen

message-withdrawn = Uw bericht is teruggenomen. School heeft het niet gelezen.

message-too-late = School heeft dit bericht al gezien. Terugnemen kan niet meer. U kunt een nieuw bericht sturen.

message-deleted = Uw bericht is teruggenomen. Het stond al in de chat van school. Daar is het nu weg. Misschien heeft iemand het al gelezen.

message-on-its-way = Uw bericht gaat op dit moment naar school. Tik over een minuut opnieuw op “Bericht terugnemen”.

message-stays = Dit bericht staat al in de chat van school. Terugnemen kan niet meer. U kunt een nieuw bericht sturen.

# After a message was taken back that took the place of an earlier one.
# Variables:
#   $kind (Text) - the name of the earlier message
message-counts-again = Uw eerdere bericht telt nu weer: { $kind }.
