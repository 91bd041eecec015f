# review: draft

### Privacy: what is kept, seeing it, deleting it.

privacy-title = Privacy in gewone woorden

privacy-keeps = Ik bewaar alleen: uw nummer bij Telegram, uw taal, de leeftijden die u koos, uw tips, wat u bewaarde en de lijst van gevonden schoolwoorden.

privacy-school = Bent u met een brief van school verbonden? Dan weet ik ook: de school, de voornaam en de groep van uw kind, en wie u voor het kind bent. De school ziet dat u verbonden bent. De school ziet niet wat u hier leest.

privacy-messages = Schrijft u iets aan de school, of leest u een bericht van school? Dan bewaar ik uw berichten, de antwoorden en wat u aantikte. Dat is tot het eind van het schooljaar. Alleen wie het bericht krijgt, leest het.

privacy-not = Uw eigen naam en uw telefoonnummer bewaar ik niet. Een brief die u stuurt, lees ik één keer. Daarna wis ik de tekst.

privacy-unread = Kan ik iets niet verwerken? Dan bewaar ik dat bericht zeven dagen, zodat wij de fout kunnen vinden. Daarna wis ik het.

privacy-who = Ik geef niets aan anderen. Telegram zelf is een ander bedrijf en heeft eigen regels.

privacy-choice = U kunt altijd zien wat ik bewaar. U kunt het ook altijd laten wissen.

## Only for a parent who is connected with a school, and where the school has filled it in.

# Variables:
#   $school (Text) - the name of the school
#   $contact (Text) - whom to ask about privacy at this school
privacy-contact = Vraag over privacy aan { $school }: { $contact }

# Variables:
#   $school (Text) - the name of the school
#   $route (Text) - how to complain about this school
privacy-complaint = Klacht over { $school }: { $route }

## Buttons of at most 30 characters.

privacy-see = 📄 Mijn gegevens

privacy-forget = 🗑 Alles wissen

privacy-data-title = Dit bewaar ik over u

# Variables:
#   $number (Text) - the number of the chat at Telegram
privacy-data-number = Uw nummer bij Telegram: { $number }

# Variables:
#   $date (Date) - the day of the first contact
privacy-data-since = Sinds: { $date }

# Variables:
#   $count (Count) - cards saved
privacy-data-saved = { PLURAL($count) ->
    [one] Bewaard: { $count } kaart
   *[other] Bewaard: { $count } kaarten
}

# Variables:
#   $count (Count) - tips received
privacy-data-tips = { PLURAL($count) ->
    [one] Gekregen: { $count } tip
   *[other] Gekregen: { $count } tips
}

# Variables:
#   $count (Count) - lists of words found in letters
privacy-data-lists = { PLURAL($count) ->
    [one] Woordenlijsten uit brieven: { $count }
   *[other] Woordenlijsten uit brieven: { $count }
}

# Variables:
#   $count (Count) - questions about a talk that have an answer
privacy-data-prepared = Antwoorden voor een gesprek: { $count }

# Variables:
#   $count (Count) - messages to the school, with its answers
privacy-data-messages = Berichten met school: { $count }

# Variables:
#   $child (Text) - the first name of a child
#   $school (Text) - the name of its school
privacy-data-child = Kind: { $child }, { $school }

privacy-data-code = Er wacht een uitnodiging van school op uw antwoord.

privacy-forget-title = Alles over u wissen?

privacy-forget-text = Dan weet ik niets meer van u. U kunt daarna altijd opnieuw beginnen met /start. Oude berichten blijven in deze chat staan. U kunt de chat in Telegram zelf wissen.

## Only for a parent who is connected with a school.

privacy-forget-school = De school ziet dan dat u niet meer verbonden bent. Wat de school zelf bewaart, blijft bij de school.

privacy-forget-yes = 🗑 Ja, wis alles

privacy-forget-no = Nee, bewaren

privacy-forgotten = Alles over u is gewist. Het ga u goed. Met /start begint u opnieuw.
