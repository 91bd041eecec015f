# review: draft

### Letters on paper with a code: choose, make, print, throw away. For staff.

letters-title = Brieven

# Variables:
#   $name (Text) - the name of the group, the child or the school
letters-for = Brieven voor { $name }

letters-school-text = Maak in één keer de brieven voor alle kinderen die in een groep zitten. Per kind is er een brief voor elke ouder of verzorger. Gezinnen die al bereikt zijn, krijgen geen nieuwe brief: hun andere brief blijft goed.

letters-group-text = Maak de brieven voor deze groep. Per kind is er een brief voor elke ouder of verzorger. Gezinnen die al bereikt zijn, krijgen geen nieuwe brief: hun andere brief blijft goed.

letters-child-text = Maak de brieven voor dit kind, een voor elke ouder of verzorger. Hier kiest u ook de taal per persoon.

letters-old-codes = Wie al verbonden is, krijgt geen nieuwe brief. Voor de anderen werkt een oude brief niet meer zodra u een nieuwe maakt.

letters-guardians = Brieven per kind

# Variables:
#   $count (Count) - how many letters each child gets
letters-guardians-count = { PLURAL($count) ->
    [one] { $count } brief
   *[other] { $count } brieven
}

letters-language = Taal van de brief, als die van de ouder niet bekend is

# Variables:
#   $guardian (Text) - which guardian: "Ouder 1"
letters-language-of = { $guardian }: taal

letters-language-unknown = Niet bekend (Nederlands, met een regel in elke taal)

## Buttons.

letters-make = Brieven maken

letters-open = Brieven openen om te printen

letters-look-again = Kijk opnieuw

letters-delete = Brieven weggooien

## While letters are made, and after it.

letters-working = De brieven worden gemaakt. Deze pagina ververst zichzelf.

letters-progress = Brieven klaar

# Variables:
#   $count (Count) - how many letters
letters-ready = { PLURAL($count) ->
    [one] { $count } brief is klaar.
   *[other] { $count } brieven zijn klaar.
}

letters-how = Print vanuit uw browser op A4, zonder marges of op ware grootte (100%). U kunt de brieven daar ook als pdf bewaren.

letters-keep-text = De brieven blijven hier één uur staan, alleen voor u. De codes staan nergens anders. Gooi de brieven weg als u klaar bent.

letters-none = Er is geen brief nodig: iedereen is verbonden, wil alles op papier, of er zijn geen kinderen.

letters-failed = De brieven zijn niet gemaakt. De oude codes werken nog. Probeer het later opnieuw.

letters-busy = Er worden nog brieven voor u gemaakt. Wacht tot die klaar zijn.

letters-no-bot = De naam van de bot is nog niet bekend. Start de bot één keer, en kom dan terug.

letters-deleted = De brieven zijn weggegooid. Wat u hebt geprint, blijft werken.

letters-kept = Brieven die nog klaarstaan
