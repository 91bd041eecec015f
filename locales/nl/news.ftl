# review: draft

### The school's newsletter in the parent's chat: what matters most, reading on, answering with a tap, what is on.

## The first line, which also shows on a locked telephone. At most 80 characters with usual names.

# Variables:
#   $from (Text) - the name of the school, or of the class: "4A"
#   $title (Text) - the title of the newsletter, as the school wrote it
news-title = { $from }: { $title }

## Lines of what matters most: the name of an announcement, the day and the hour. One line each.

# Variables:
#   $kind (Text) - the name of the announcement: "Schoolreis"
#   $when (Text) - the day, perhaps with the hour
news-line = • { $kind }: { $when }
# Variables:
#   $kind (Text) - the name of the announcement
news-line-plain = • { $kind }
# Variables:
#   $line (Text) - a line as above
news-line-changed = { $line } (veranderd)
# Variables:
#   $line (Text) - a line as above
#   $names (Text) - first names of children, with commas
news-line-of = { $line } ({ $names })
# Variables:
#   $date (Date) - the day
#   $from (Time) - when it begins
#   $until (Time) - when it ends
news-hours = { $date }, { $from } tot { $until } uur
# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour of it
news-hour = { $date }, { $time } uur
# Variables:
#   $date (Date) - the last day on which something can be done
news-until = uiterlijk { $date }
# Variables:
#   $count (Count) - announcements that are not among the lines
news-more = { PLURAL($count) ->
    [one] Er staat nog één bericht in. Tik op ‘Verder lezen’.
   *[other] Er staan nog { $count } berichten in. Tik op ‘Verder lezen’.
}
# Heading where brothers and sisters have different announcements.
news-for-all = Voor al uw kinderen
# Variables:
#   $names (Text) - first names of children, with commas; or "Voor al uw kinderen"
news-for = ({ $names })

## Lines of the message.

news-corrected = Let op: de school heeft dit bericht veranderd. Zo is het goed.
news-anew = Er verandert iets aan een dag. Lees het bericht nog een keer.
news-is-understood = ✔️ U hebt dit gelezen en begrepen.
news-nothing = In dit bericht staat niets voor uw kinderen.
news-taken-back = De school heeft dit bericht ingetrokken. U hoeft niets te doen.
news-read-text = Dank u wel. De school ziet: u hebt het bericht gelezen.

## Buttons under the message. At most 30 characters.

news-read-on = 📖 Verder lezen
news-sign-up = ✍️ Aanmelden
news-words = 🔎 Schoolwoorden uitleggen
news-letter = ✉️ De brief in het Nederlands
# Variables:
#   $name (Text) - the name of an announcement
news-more-of = ▸ { $name }
# Variables:
#   $first (Text) - a short day: "di 01-12"; or what can be done
#   $second (Text) - the name of an announcement or of a child, or a title
news-button = { $first } · { $second }

## The Dutch letter and the school words in it.

news-letter-none = De school heeft geen brief bij dit bericht gedaan.
news-words-title = Schoolwoorden in de brief
news-words-none = Hier staan geen moeilijke schoolwoorden in.

## Dates for the own calendar.

news-dates-text = Wat wilt u in uw agenda zetten?
news-dates-none = Hier staan geen dagen meer in.
news-file-all = 📅 Alle dagen samen
# In a calendar.
# Variables:
#   $name (Text) - the name of an announcement
#   $names (Text) - first names of children, with commas
news-event = { $name } ({ $names })

## Signing up and helping. Buttons of at most 40 characters.

news-sign-up-which = Waarvoor wilt u zich aanmelden?
news-help-which = Waarbij wilt u helpen?
news-come-family = 👍 Ja, wij komen
news-not-come-family = 👎 Nee, wij komen niet
news-undo-coming = ↩️ Mijn antwoord weghalen
# Variables:
#   $child (Text) - the first name of the child
news-undo-coming-child = ↩️ Antwoord weghalen: { $child }
news-undo-help = ↩️ Ik help toch niet
news-costs = 💶 Ik heb een vraag over geld
news-report = 🤒 Mijn kind ziek melden

## After a tap: short and warm.

# Variables:
#   $child (Text) - the first name of the child
news-coming = Leuk! De school weet nu: { $child } komt.
news-coming-family = Leuk! De school weet nu: u komt.
news-how-many = Met hoeveel mensen komt u?
# Variables:
#   $count (Count) - so many people come
news-coming-people = { PLURAL($count) ->
    [one] Leuk! De school weet nu: u komt met één persoon.
   *[other] Leuk! De school weet nu: u komt met { $count } mensen.
}
# Variables:
#   $child (Text) - the first name of the child
news-not-coming = Dank u. De school weet nu: { $child } komt niet.
news-not-coming-family = Dank u. De school weet nu: u komt niet.
news-rather-not = Goed. De school weet het nu.
news-helping-text = Wat fijn, dank u wel! De school weet nu: u kunt helpen. Een beetje Nederlands is genoeg.

## Why somebody does not come. Nobody has to say it.

news-why = Wilt u zeggen waarom? Het hoeft niet. Alleen de leraar ziet uw antwoord.
news-why-costs = Dank u. Alleen de leraar ziet dit. Uw kind mag altijd meedoen, ook zonder betalen.
news-why-other = Dank u. Alleen de leraar ziet dit.

## Lines under an announcement: what was answered before.

# Variables:
#   $child (Text) - the first name of the child
news-is-coming = ✔️ { $child } komt.
# Variables:
#   $child (Text) - the first name of the child
news-is-not-coming = { $child } komt niet. De school weet het.
news-is-coming-family = ✔️ U komt.
# Variables:
#   $count (Count) - so many people come
news-is-coming-people = { PLURAL($count) ->
    [one] ✔️ U komt met één persoon.
   *[other] ✔️ U komt met { $count } mensen.
}
news-is-not-coming-family = U komt niet. De school weet het.
news-is-rather-not = U hebt gezegd: liever niet. De school weet het.
news-is-costs = U hebt een vraag over geld. Alleen de leraar ziet dit.
news-is-helping = ✔️ U kunt helpen. De school weet het.
news-is-call = 📞 De school weet: u wilt gebeld worden.

## The offer of a call.

news-call-ask = Zal ik de school vragen om u te bellen?
news-call-text = De school weet nu: u wilt gebeld worden. De school neemt contact met u op.
news-call-no-text = Goed. U kunt het bericht altijd nog een keer lezen.

## What is on: entry in the main menu (at most 30 characters), and the list.

news-on = 📅 Wat is er op school
news-on-title = Wat is er op school?
news-on-week = Deze week
news-on-week-none = Er staat deze week niets meer.
news-on-month = Daarna
news-on-month-none = Er staat nog niets voor de komende maand.
news-on-more = Er is nog meer. In uw agenda ziet u alles.

## Looking back.

news-past = 🗞️ Nieuws van school
news-past-title = Nieuws van school
news-past-text = Dit zijn de laatste berichten. Tik op een bericht. Dan leest u het nog een keer.
news-past-none = Er is nog geen nieuws van school.
news-search = 🔍 Zoeken
news-search-title = Zoeken in het nieuws
news-search-text = Typ een woord, bijvoorbeeld: schoolreis. Een heel woord of een stuk ervan, in uw taal of in het Nederlands.
# Variables:
#   $word (Text) - what the parent typed
news-found-title = Gezocht: { $word }
news-found-text = Hier staat het in:
news-found-none = Dit woord heb ik niet gevonden. Probeer een ander woord.
news-search-again = 🔍 Nog een keer zoeken

## The calendar on the own telephone. Buttons of at most 30 characters.

news-feed = 📲 In de agenda op mijn telefoon
# Variables:
#   $school (Text) - the name of the school
news-feed-name = School: { $school }
news-feed-title = De agenda op uw telefoon
news-feed-text = U kunt alle dagen van school in de agenda op uw telefoon zien. Nieuwe dagen komen er vanzelf bij.
news-feed-secret = Het adres is geheim. Wie het adres heeft, kan deze dagen zien. Geef het aan niemand.
news-feed-make = 🔑 Maak een adres
news-feed-made = Dit is uw adres. Ik laat het maar één keer zien. Kopieer het nu:
news-feed-how = Open de agenda op uw telefoon. Kies: agenda toevoegen met een adres (URL). Plak daar het adres.
# Variables:
#   $date (Date) - when the address was made
news-feed-since = U hebt een adres sinds { $date }. Bent u het kwijt? Maak dan een nieuw adres. Het oude adres werkt dan niet meer.
news-feed-renew = 🔑 Maak een nieuw adres
news-feed-end = 🗑️ Haal het adres weg
news-feed-none = Dit kan bij uw school nu niet.
