# review: draft

### The staff console: what all its pages share, and the first pages.

console-title = Driehoek voor scholen

## The frame

console-skip = Naar de inhoud
console-navigation = Onderdelen
console-trail = U bent hier
console-languages = Taal
console-sign-out = Uitloggen
console-nav-overview = Overzicht
console-footer = Driehoek legt ouders de basisschool uit, in hun eigen taal.

## Forms

console-faults = Dit klopt nog niet:

## Refusals

console-sign-in-first-title = Log eerst in
console-sign-in-first-text = U bent niet ingelogd. Na een halfuur zonder gebruik, of na twaalf uur, bent u vanzelf uitgelogd.
console-foreign-title = Niet uitgevoerd
console-foreign-text = Deze opdracht kwam niet van een pagina van Driehoek zelf. Er is niets veranderd. Open de pagina opnieuw en probeer het nog eens.
console-not-found-title = Niet gevonden
console-not-found-text = Deze pagina bestaat niet, of u mag die niet zien.
console-too-large-title = Te groot
console-too-large-text = Wat u stuurde is te groot. Er is niets veranderd.
console-unreadable-title = Niet begrepen
console-unreadable-text = Wat u stuurde kon niet worden gelezen. Er is niets veranderd. Open de pagina opnieuw en probeer het nog eens.
console-failed-title = Er ging iets mis
console-failed-text = Dat ligt aan ons. Er is niets veranderd. Probeer het straks nog eens.

## Sign in

console-sign-in = Inloggen
console-look-in-text = Dit is de demo: u kunt zonder wachtwoord rondkijken in een school die niet bestaat.
console-look-in-head = Rondkijken als directeur
console-look-in-office = Rondkijken als administratie
console-look-in-teacher = Rondkijken als leerkracht
# In the demo, at the top of every page: back to the page where parents are played.
console-to-chat = Naar de chat

## Groups and children

console-groups = Groepen
console-group = Groep
console-children = Kinderen
console-teachers = Leerkrachten
console-extra-group = naast de klas
console-no-groups = Er zijn nog geen groepen. De administratie voegt ze toe bij „Leerlingen inlezen”.
# Variables:
#   $name (Text) - what the school calls the group: 4A, Vlinders
console-group-title = Groep { $name }
console-child = Kind
console-year-group = Jaargroep
console-no-children = In deze groep staan nog geen kinderen.
console-no-teachers = Nog niet bekend
console-none = Geen
console-archived = Dit kind is van school af.
