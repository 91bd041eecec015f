# review: draft

### The plan for everybody: Driehoek proposes a time for each family, the office looks, moves and sends.

proposal-title = Plan voor iedereen

proposal-not-this = In deze ronde kiezen ouders zelf een tijd. Er is geen plan nodig.

proposal-text = Driehoek zoekt voor elk gezin een tijd. Broers en zussen na elkaar, gezinnen met dezelfde tolk bij elkaar, en de wensen van ouders gaan voor. U kijkt, verzet wat u beter weet, en verstuurt het plan.

# Variables:
#   $families (Count) - families that need a time
#   $wishes (Count) - families that sent wishes
proposal-families = { $families } gesprekken nodig, { $wishes } gezinnen stuurden wensen.

# Variables:
#   $date (Date) - until when parents can give wishes
proposal-early = Ouders kunnen tot { $date } wensen sturen. Een plan van nu kan daarna anders worden.

proposal-make = Maak een plan

proposal-again = Maak opnieuw een plan

proposal-again-text = Wat u zelf hebt gezet, blijft staan.

proposal-working = Het plan wordt gemaakt. Deze pagina ververst zichzelf.

proposal-progress = Zo ver is het plan

proposal-look-again = Kijk opnieuw

proposal-busy = Er wordt al een plan gemaakt.

proposal-send = Verstuur het plan

# Variables:
#   $placed (Count) - families with a time
#   $without (Count) - families without one
proposal-send-text = { $placed } gezinnen krijgen hun tijd in hun eigen taal. { $without } gezinnen hebben nog geen tijd: zij kunnen kiezen uit wat vrij is. Versturen kan één keer.

# Variables:
#   $booked (Count) - talks that were planned
#   $gone (Count) - families whose slot was taken meanwhile
proposal-sent = Verstuurd: { $booked } gesprekken. Zonder tijd, omdat die net bezet was: { $gone }.

proposal-sent-before = Dit plan is al verstuurd.

proposal-nothing = Er is nog geen plan om te versturen.

proposal-child = Kind

proposal-group = Groep

proposal-time = Tijd

proposal-notes = Wat niet lukte

proposal-change = Verzetten

# Variables:
#   $child (Text) - the name of the child
proposal-change-name = { $child } verzetten

proposal-none = Nog geen tijd

proposal-pinned = door u gezet

proposal-unpin = Laat weer vrij

# Variables:
#   $child (Text) - the name of the child
proposal-move-title = Andere tijd voor { $child }

proposal-move-text = Staat er al een gezin, dan verliest dat zijn tijd. Maak daarna opnieuw een plan.

proposal-new-time = Nieuwe tijd

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
#   $teacher (Text) - with which teacher
proposal-at = { $date }, { $time } uur, { $teacher }

# Variables:
#   $at (Text) - day, hour and teacher
#   $child (Text) - who is there now
proposal-at-taken = { $at } (nu: { $child })

proposal-put = Zet hier

proposal-moved = Verzet.

proposal-freed = Dit gezin wordt weer gepland met de rest.

proposal-wrong = Kies een tijd uit de lijst.

## What could not be met, and why.

proposal-no-time = Geen tijd

proposal-day = Andere dag dan gewenst

proposal-hour = Ander uur dan gewenst

proposal-way = Kan niet zoals gewenst (video, telefoon of op school)

proposal-siblings-days = Broer of zus op een andere dag

# Variables:
#   $minutes (Count) - how long the family waits
proposal-siblings-apart = { $minutes } minuten wachten op broer of zus

# Variables:
#   $minutes (Count) - how much time the family has
proposal-siblings-close = Maar { $minutes } minuten tussen broer en zus

proposal-interpreter-apart = De tolk komt voor dit gesprek apart

# Variables:
#   $what (Text) - what could not be met
#   $why (Text) - the reason
proposal-because = { $what }: { $why }

proposal-not-offered = geen leraar heeft zo’n tijd

proposal-taken = alle zulke tijden zijn voor andere gezinnen

proposal-elsewhere = het gezin heeft dan een ander gesprek

proposal-free = er is er een vrij, die kost elders meer

proposal-by-hand = u hebt het zo gezet
