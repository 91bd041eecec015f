# review: draft

### A teacher's talks in the own calendar: the secret address on the account page, and what stands in the calendar.

## On the account page

feed-title = Gesprekken in uw agenda
feed-text = Met een geheim adres staan uw gesprekken ook in de agenda op uw telefoon of computer. Alleen tijd, lokaal en voornaam staan erin.
feed-make = Agenda-adres maken
# Variables:
#   $day (Date) - when the address was made
feed-since = U hebt een agenda-adres sinds { $day }.
feed-renew-text = Weet iemand anders het adres, of bent u het kwijt? Maak een nieuw adres. Het oude werkt dan niet meer.
feed-renew = Nieuw adres maken
feed-remove = Adres weghalen
feed-removed = Het adres werkt niet meer. Haal de agenda ook weg op uw telefoon of computer.

## The new address, shown once

feed-address-title = Uw agenda-adres
feed-address-text = Kopieer dit adres. Kies in uw agenda voor abonneren, of voor een agenda toevoegen met een URL. Plak het adres daar.
feed-address-once = U ziet het adres alleen nu. Houd het voor uzelf: wie het heeft, ziet uw gesprekken.
feed-address-done = Klaar: terug naar mijn account

## In the calendar

# Variables:
#   $school (Text) - name of the school
feed-name = Gesprekken { $school }
# Variables:
#   $child (Text) - first name of the child
feed-start = Startgesprek { $child }
# Variables:
#   $child (Text) - first name of the child
feed-progress = Tienminutengesprek { $child }
# A time that the family has not agreed with yet.
# Variables:
#   $talk (Text) - "Startgesprek Amira"
feed-proposed = Nog niet zeker: { $talk }
# Variables:
#   $talk (Text) - "Startgesprek Amira"
feed-cancelled = Gaat niet door: { $talk }
feed-video = Dit gesprek is met video.
feed-phone = Dit gesprek is aan de telefoon.
