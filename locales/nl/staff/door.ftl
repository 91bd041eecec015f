# review: draft

### Getting into the console: sign-in, invitation, account, and the same in the chat.

## Sign in

door-login = Inlognaam
door-password = Wachtwoord
door-code = Code uit uw app
door-code-hint = Zes cijfers. Of een van uw herstelcodes.
door-wrong = Naam, wachtwoord of code klopt niet. Een code werkt één keer: wacht zo nodig op de volgende.
door-wait = Te vaak geprobeerd met deze naam. Wacht een kwartier, en probeer het dan opnieuw.
door-other-ways = Lukt het zo niet?
door-bot-text = Is uw Telegram gekoppeld? Dan kunt u ook daarmee inloggen.
door-bot-begin = Inloggen met Telegram
door-lost = Telefoon kwijt of wachtwoord vergeten? De directeur of de administratie maakt een nieuwe link voor u.

## Sign in through the bot

door-bot-title = Inloggen met Telegram
door-bot-open = Open de bot op uw telefoon of computer:
door-bot-press = Druk in de chat op dit getal:
door-bot-back = Kom terug naar deze pagina. U hebt tien minuten.
door-bot-other = Op een andere manier inloggen

door-bot-finish = Verder
door-bot-early = Nog niet bevestigd. Druk eerst in de chat op het getal.
door-bot-over = Dit is niet gelukt, of het duurde te lang. Begin opnieuw.
door-open-telegram = Open Telegram

## Invitation

door-invitation-title = Welkom
# Variables:
#   $name (Text) - name of the member of staff
#   $school (Text) - name of the school
door-invitation-text = Dag { $name }. Hier stelt u in hoe u inlogt bij { $school }.
door-invitation-needs = U hebt een telefoon nodig met een app voor codes, zoals Google Authenticator, Microsoft Authenticator of 2FAS.
door-login-hint = 3 tot 40 tekens: kleine letters, cijfers, punt, streepje.
door-login-wrong = Kies een inlognaam van 3 tot 40 tekens: kleine letters, cijfers, punt, streepje.
door-login-taken = Deze inlognaam is al van iemand anders. Kies een andere.
door-password-hint = Minstens 12 tekens. Een paar losse woorden is prima.
door-password-short = Kies een wachtwoord van minstens 12 tekens.
door-password-long = Kies een wachtwoord van hoogstens 128 tekens.
door-password-guessable = Dit wachtwoord is te makkelijk te raden: uw naam staat erin, of het is steeds hetzelfde teken.
door-password-differs = De twee wachtwoorden zijn niet gelijk.
door-again = Wachtwoord nog een keer
door-next = Verder

## Second factor

door-factor-title = Code-app
door-factor-text = Bij het inloggen vragen we naast uw wachtwoord een code. Die maakt een app op uw telefoon.
door-factor-app = Open de app voor codes op uw telefoon.
door-factor-scan = Scan deze QR-code met de app:
door-factor-type = Kunt u niet scannen? Typ dan dit in de app:
door-factor-code = Typ hieronder de zes cijfers die de app laat zien.
door-qr = QR-code
door-code-wrong = Deze code klopt niet. Kijk of de klok van uw telefoon goed staat, en typ de code die u nu ziet.

## Recovery codes

door-recovery-title = Herstelcodes
door-recovery-text = Bent u uw telefoon kwijt? Dan logt u in met een van deze codes. Elke code werkt één keer.
door-recovery-once = U ziet ze alleen nu. Print ze, of bewaar ze op een veilige plek. Oudere codes werken niet meer.
door-recovery-kept = Ik heb ze bewaard

## Account

door-account-title = Mijn account
door-telegram = Telegram
door-linked = Uw Telegram is gekoppeld. U kunt ermee inloggen, en in de chat ziet u uw groepen met /staff.
door-not-linked = Uw Telegram is niet gekoppeld. Koppelen mag; het hoeft niet.
door-no-bot = De bot is nog niet bereikbaar. Probeer het later.
door-link = Telegram koppelen
door-unlink = Koppeling weghalen
door-unlinked = De koppeling met Telegram is weg.
door-link-title = Telegram koppelen
door-link-text = Open de bot met deze knop, en druk daar op Ja. Dit werkt één keer, tien minuten lang.
door-link-scan = Is Telegram op uw telefoon? Scan dan deze QR-code met de camera van de telefoon:
door-link-done = Klaar: terug naar mijn account
door-factor-new-text = Een nieuwe telefoon? Stel de app voor codes opnieuw in. De oude werkt dan niet meer.
door-factor-new = Nieuwe code-app instellen
door-factor-changed = De nieuwe code-app werkt. U bent overal elders uitgelogd.
# Variables:
#   $count (Count) - how many recovery codes are left
door-codes-left = { PLURAL($count) ->
    [one] U hebt nog { $count } herstelcode.
   *[other] U hebt nog { $count } herstelcodes.
}
door-codes-new = Nieuwe herstelcodes maken
door-password-now = Uw wachtwoord van nu
door-password-new = Nieuw wachtwoord
door-password-change = Wachtwoord wijzigen
door-password-changed = Het wachtwoord is gewijzigd. U bent overal elders uitgelogd.
door-password-wrong = Dit is niet uw wachtwoord van nu, of u hebt het te vaak geprobeerd.

## In the chat

door-chat-sign-in-title = Inloggen in de browser
door-chat-sign-in-text = Iemand wil in een browser inloggen als u. Bent u dat zelf, nu? Druk op het getal dat de browser laat zien.
door-chat-sign-in-not = Ik ben het niet
door-chat-which-school = Bij welke school logt u in?
door-chat-confirmed = Goed. Ga terug naar de browser en druk op Verder.
door-chat-refused = Er is niet ingelogd. Was u het niet zelf? Dan hoeft u niets te doen.
door-chat-link-title = Telegram koppelen
# Variables:
#   $name (Text) - name of the member of staff
#   $school (Text) - name of the school
door-chat-link-text = Deze chat koppelen aan { $name } van { $school }?
door-chat-link-yes = Ja, koppelen
door-chat-linked = Gekoppeld. Met /staff ziet u uw groepen.
door-chat-over = Deze link werkt niet (meer). Begin opnieuw in de browser.
