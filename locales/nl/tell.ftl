# review: draft

### What a parent tells the school. The school reads these sentences in Dutch, the parent in the own language: they say
### the same. Short, polite, one idea each. Names keep their form: where your language would change the ending of a name,
### put it first with a colon ("{ $child }: ...") or write "my child".

## The headings of the menu. Buttons, at most 30 characters.

tell-menu-absent = 🤒 Ziek, later of vrij

tell-menu-day = 📅 Vandaag is het anders

tell-menu-learn = 📚 Leren en brieven

tell-menu-care = 💬 Mijn kind en praten

tell-menu-family = 👪 Gezin, geld en meer

## The names of the kinds. Buttons, at most 40 characters.

tell-ill-today-name = Mijn kind is ziek

tell-late-arrival-name = We komen later

tell-appointment-name = Tandarts of dokter

tell-leave-request-name = Vrij vragen (verlof)

tell-picked-up-by-someone-else-name = Iemand anders haalt mijn kind op

tell-goes-to-aftercare-name = Opvang is anders

tell-not-at-swimming-or-gym-name = Geen gym of zwemmen

tell-lost-something-name = Iets kwijt

tell-materials-missing-name = Mijn kind mist iets

tell-allergy-or-diet-name = Allergie of eten

tell-homework-question-name = Vraag over huiswerk

tell-what-can-i-do-at-home-name = Wat kan ik thuis doen?

tell-question-about-test-or-report-name = Vraag over rapport of toets

tell-word-not-understood-name = Dit woord begrijp ik niet

tell-do-not-understand-letter-name = Ik begrijp deze brief niet

tell-want-a-talk-name = Ik wil een gesprek

tell-child-is-sad-name = Mijn kind is verdrietig

tell-being-bullied-name = Mijn kind wordt gepest

tell-conflict-with-other-child-name = Ruzie met een ander kind

tell-need-interpreter-name = Ik heb een tolk nodig

tell-read-it-to-me-name = Kunt u het mij vertellen?

tell-safety-signal-name = Er is iets onveilig

tell-general-message-name = Ander bericht

tell-compliment-name = Iets goeds zeggen

tell-can-help-name = Ik kan helpen

tell-payment-question-name = Vraag over geld

tell-new-address-or-phone-name = Nieuw adres of telefoon

tell-household-info-name = Wij wonen apart

tell-worry-about-school-rule-name = Ik vind iets niet goed

tell-complaint-start-name = Een klacht vertellen

tell-ill-better-name = Mijn kind is beter

tell-leave-question-name = Vraag over vrij

tell-reminder-question-name = Vraag over een bericht

tell-reminder-help-name = Hulp bij een bericht

tell-answer-back-name = Antwoord

## Ill, late, away: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-ill-today = { $child } is ziek en komt niet naar school: { $date }.

# Variables:
#   $symptom (Text) - the word to choose by
tell-ill-symptom = { $symptom ->
    [fever] Mijn kind heeft koorts.
    [vomiting] Mijn kind moet overgeven.
    [cold] Mijn kind is verkouden.
    [headache] Mijn kind heeft hoofdpijn.
    [rather-not-say] Wat mijn kind heeft, vertel ik liever niet.
   *[other] Mijn kind heeft iets anders.
}

# Variables:
#   $better (Text) - as it was chosen or typed
tell-ill-back = Ik denk dat mijn kind weer komt op { $better }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-ill-better = { $child } is beter en komt weer naar school: { $date }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $minutes (Count) - how many
tell-late-arrival = { $child } komt ongeveer { $minutes } minuten later: { $date }.

# Variables:
#   $reason (Text) - the word to choose by
tell-late-reason = { $reason ->
    [traffic] Dat komt door het verkeer.
    [overslept] Wij hebben ons verslapen.
    [appointment] Wij hebben een afspraak.
   *[other] Er is een andere reden.
}

tell-late-sorry = Sorry voor het ongemak.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
tell-appointment = { $child } heeft een afspraak op { $date }.

# Variables:
#   $what (Text) - the word to choose by
tell-appointment-what = { $what ->
    [dentist] Het is een afspraak bij de tandarts.
    [doctor] Het is een afspraak bij de dokter.
    [hospital] Het is een afspraak in het ziekenhuis.
    [speech-therapy] Het is een afspraak bij de logopedist.
    [other-therapy] Het is een afspraak voor een behandeling.
   *[other] Het is een andere afspraak.
}

# Variables:
#   $from (Text) - as it was chosen or typed
tell-appointment-from = Mijn kind gaat om { $from } uur weg.

# Variables:
#   $until (Text) - as it was chosen or typed
tell-appointment-until = Mijn kind is om { $until } uur terug op school.

# Variables:
#   $person (Text) - as it was chosen or typed
tell-appointment-person = Mijn kind wordt opgehaald door: { $person }.

# Variables:
#   $child (Text) - the child's first name
#   $dates (Text) - as it was chosen or typed
#   $reason (Text) - the word to choose by
tell-leave-request = { $reason ->
    [religious-feast] Melding: { $child } is vrij voor een religieuze feestdag: { $dates }.
   *[other] Verlofaanvraag voor { $child }: { $dates }.
}

# Variables:
#   $reason (Text) - the word to choose by
tell-leave-reason = { $reason ->
    [wedding] De reden is een bruiloft in de familie.
    [moving] De reden is een verhuizing.
    [funeral] De reden is een begrafenis.
    [serious-illness] De reden is een ernstige ziekte in de familie.
    [jubilee] De reden is een jubileum in de familie.
    [religious-feast] De reden is een religieuze feestdag.
    [seasonal-work] De reden is vakantie die door ons werk alleen dan kan.
   *[other] Er is een andere reden.
}

tell-leave-document = Ik heb een bewijs, bijvoorbeeld een uitnodiging.

# Variables:
#   $child (Text) - the child's first name
tell-leave-question = Ik heb een vraag over verlof voor { $child }. Kunt u mij de regels uitleggen?

## Today is different: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $person (Text) - as it was chosen or typed
tell-picked-up-by-someone-else = Op { $date } haalt iemand anders { $child } op: { $person }.

# Variables:
#   $last (Text) - as it was chosen or typed
tell-picked-up-last = Dit geldt tot en met { $last }.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $what (Text) - the word to choose by
tell-goes-to-aftercare = { $what ->
    [to-bso] { $child } gaat wel naar de BSO: { $date }.
   *[not-to-bso] { $child } gaat niet naar de BSO: { $date }.
    [picked-up-by-neighbour] { $child } gaat mee met de buren: { $date }.
}

# Variables:
#   $fetched (Text) - as it was chosen or typed
tell-aftercare-fetched = Ik haal mijn kind zelf op om { $fetched } uur.

# Variables:
#   $child (Text) - the child's first name
#   $date (Text) - as it was chosen or typed
#   $lesson (Text) - the word to choose by
tell-not-at-swimming-or-gym = { $lesson ->
    [swimming] { $child } kan niet meedoen met zwemmen: { $date }.
   *[gym] { $child } kan niet meedoen met gym: { $date }.
}

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-lost-something = { $what ->
    [coat] { $child } is een jas kwijt.
    [gym-bag] { $child } is een gymtas kwijt.
    [bag] { $child } is een tas kwijt.
    [lunch-box] { $child } is een broodtrommel kwijt.
    [glasses] { $child } is een bril kwijt.
   *[other] { $child } is iets kwijt.
}

# Variables:
#   $when (Text) - as it was chosen or typed
tell-lost-when = Wij missen het sinds { $when }.

tell-lost-seen = Ligt het misschien nog op school?

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-materials-missing = { $what ->
    [gym-clothes] { $child } heeft nog geen gymkleren.
    [exercise-book] { $child } heeft nog geen schrift.
    [pen] { $child } heeft nog geen pen.
    [chromebook] { $child } heeft nog geen laptop voor school.
    [bag] { $child } heeft nog geen tas.
   *[other] { $child } mist nog iets voor school.
}

# Variables:
#   $help (Text) - the word to choose by
tell-materials-help = { $help ->
    [money] Wij kunnen het nu niet betalen. Kunt u helpen?
   *[arrange] Wij regelen het snel.
}

# Variables:
#   $child (Text) - the child's first name
#   $diet (Text) - the word to choose by
tell-allergy-or-diet = { $diet ->
    [allergy] { $child } heeft een allergie.
    [no-pork] { $child } eet geen varkensvlees.
    [no-meat] { $child } eet geen vlees.
    [no-gelatin] { $child } eet geen gelatine.
    [vegetarian] { $child } eet vegetarisch.
    [diabetes] { $child } heeft diabetes.
   *[other] { $child } mag iets niet eten.
}

# Variables:
#   $food (Text) - as it was chosen or typed
tell-diet-food = Het gaat om: { $food }.

tell-diet-serious = Let op: de reactie kan ernstig zijn.

# Variables:
#   $medicine (Text) - the word to choose by
tell-diet-medicine = { $medicine ->
    [yes] Mijn kind heeft hiervoor een medicijn nodig.
   *[no] Mijn kind heeft hiervoor geen medicijn nodig.
}

tell-diet-ask = Mag mijn kind iets anders bij een traktatie?

## Learning: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $subject (Text) - the word to choose by
tell-homework-question = { $subject ->
    [reading] Ik heb een vraag over lezen. Het gaat om { $child }.
    [spelling] Ik heb een vraag over spelling. Het gaat om { $child }.
    [maths] Ik heb een vraag over rekenen. Het gaat om { $child }.
    [tables] Ik heb een vraag over de tafels. Het gaat om { $child }.
    [topography] Ik heb een vraag over topografie. Het gaat om { $child }.
    [book-talk] Ik heb een vraag over de spreekbeurt of boekbespreking. Het gaat om { $child }.
   *[other] Ik heb een vraag over een ander vak. Het gaat om { $child }.
}

# Variables:
#   $difficulty (Text) - the word to choose by
tell-homework-difficulty = { $difficulty ->
    [too-easy] Het huiswerk is te makkelijk.
    [too-hard] Het lukt thuis niet goed. Het is te moeilijk.
    [no-time] Er is thuis te weinig tijd voor.
   *[not-clear] Het is niet duidelijk wat mijn kind moet doen.
}

tell-homework-ask = Hoe kan ik mijn kind het beste helpen?

# Variables:
#   $child (Text) - the child's first name
#   $subject (Text) - the word to choose by
tell-what-can-i-do-at-home = { $subject ->
    [reading] Ik wil thuis graag helpen met lezen. Het gaat om { $child }.
    [spelling] Ik wil thuis graag helpen met spelling. Het gaat om { $child }.
    [maths] Ik wil thuis graag helpen met rekenen. Het gaat om { $child }.
    [tables] Ik wil thuis graag helpen met de tafels. Het gaat om { $child }.
    [topography] Ik wil thuis graag helpen met topografie. Het gaat om { $child }.
    [book-talk] Ik wil thuis graag helpen met de spreekbeurt of boekbespreking. Het gaat om { $child }.
   *[other] Ik wil thuis graag helpen met een ander vak. Het gaat om { $child }.
}

# Variables:
#   $daily (Count) - how many minutes a day
tell-home-daily = Ik heb ongeveer { $daily } minuten per dag.

tell-home-ask = Wat kan ik het beste doen?

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-question-about-test-or-report = { $what ->
    [report] { $child }: ik begrijp het rapport niet goed. Kunt u uitleggen wat het betekent?
    [test] { $child }: ik begrijp de toets niet goed. Kunt u uitleggen wat de uitslag betekent?
    [advice] { $child }: ik begrijp het schooladvies niet goed. Kunt u uitleggen wat het betekent?
   *[level] { $child }: ik begrijp het niveau niet goed. Kunt u uitleggen wat het betekent?
}

# Variables:
#   $word (Text) - as it was chosen or typed
tell-word-not-understood = Ik begrijp dit woord niet: “{ $word }”. Kunt u het uitleggen?

# Variables:
#   $which (Text) - the word to choose by
tell-do-not-understand-letter = { $which ->
    [newsletter] Ik begrijp de nieuwsbrief niet goed. Kunt u mij de belangrijkste dingen uitleggen, in gewoon Nederlands of met een tolk?
    [letter] Ik begrijp een brief van school niet goed. Kunt u mij de belangrijkste dingen uitleggen, in gewoon Nederlands of met een tolk?
    [app] Ik begrijp een bericht in de app van school niet goed. Kunt u mij de belangrijkste dingen uitleggen, in gewoon Nederlands of met een tolk?
   *[other] Ik begrijp een bericht van school niet goed. Kunt u mij de belangrijkste dingen uitleggen, in gewoon Nederlands of met een tolk?
}

## How the child is, and talking: the sentences.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-want-a-talk = { $about ->
    [learning] Ik wil graag met u praten over leren. Het gaat om { $child }.
    [behaviour] Ik wil graag met u praten over gedrag. Het gaat om { $child }.
    [friends] Ik wil graag met u praten over vriendjes. Het gaat om { $child }.
    [health] Ik wil graag met u praten over gezondheid. Het gaat om { $child }.
    [practical] Ik wil graag met u praten over iets praktisch. Het gaat om { $child }.
   *[other] Ik wil graag met u praten. Het gaat om { $child }.
}

# Variables:
#   $long (Count) - how many minutes
tell-talk-long = Een gesprek van { $long } minuten is genoeg.

# Variables:
#   $moment (Text) - the word to choose by
tell-talk-moment = { $moment ->
    [before-school] Ik kan het beste vóór school.
    [morning] Ik kan het beste in de ochtend.
    [afternoon] Ik kan het beste in de middag.
    [evening] Ik kan het beste in de avond.
   *[after-school] Ik kan het beste na school.
}

# Variables:
#   $online (Text) - the word to choose by
tell-talk-online = { $online ->
   *[at-school] Ik kom graag naar school.
    [online] Ik praat graag online.
    [phone] Ik praat graag per telefoon.
}

# Variables:
#   $interpreter (Text) - the word to choose by
tell-talk-interpreter = { $interpreter ->
    [none] Een tolk is niet nodig.
    [video] Ik heb een tolk via video nodig.
    [on-site] Ik heb een tolk op school nodig.
   *[phone] Ik heb een tolk per telefoon nodig.
}

# Variables:
#   $child (Text) - the child's first name
#   $since (Text) - the word to choose by
tell-child-is-sad = { $since ->
    [today] { $child } is vandaag verdrietig.
    [weeks] { $child } is de laatste weken verdrietig.
   *[days] { $child } is de laatste dagen verdrietig.
}

# Variables:
#   $about (Text) - the word to choose by
tell-sad-about = { $about ->
    [friends] Het gaat misschien over vriendjes.
    [sleep] Mijn kind slaapt niet goed.
    [tired] Mijn kind is erg moe.
    [home-changed] Thuis is er iets veranderd.
    [afraid] Mijn kind is bang.
   *[dont-know] Ik weet niet waarom.
}

tell-sad-ask = Kunt u even op mijn kind letten? Ik hoor graag wat u ziet.

# Variables:
#   $child (Text) - the child's first name
#   $since (Text) - the word to choose by
tell-being-bullied = { $since ->
    [today] { $child } is vandaag gepest.
    [days] { $child } wordt de laatste dagen gepest.
    [longer] { $child } wordt al langer gepest.
   *[weeks] { $child } wordt de laatste weken gepest.
}

# Variables:
#   $where (Text) - the word to choose by
tell-bullied-where = { $where ->
    [class] Het gebeurt in de klas.
   *[playground] Het gebeurt op het plein.
    [online] Het gebeurt online.
    [way-home] Het gebeurt onderweg.
}

tell-bullied-hurt = Mijn kind heeft pijn of is gewond. Wilt u mij vandaag bellen?

tell-bullied-ask = Ik maak me zorgen. Kunt u dit met mijn kind en met mij bespreken?

# Variables:
#   $child (Text) - the child's first name
tell-conflict-with-other-child = { $child } had ruzie met een ander kind.

# Variables:
#   $when (Text) - as it was chosen or typed
tell-conflict-when = Het was op { $when }.

tell-conflict-ask = Kunt u kijken wat er gebeurde?

# Variables:
#   $occasion (Text) - the word to choose by
#   $language (Text) - as it was chosen or typed
tell-need-interpreter = { $occasion ->
   *[talk] Voor een gesprek heb ik een tolk nodig. De taal: { $language }.
    [letter] Voor een brief heb ik een tolk nodig. De taal: { $language }.
    [meeting] Voor een ouderavond heb ik een tolk nodig. De taal: { $language }.
}

# Variables:
#   $date (Text) - as it was chosen or typed
tell-interpreter-date = De dag: { $date }.

# Variables:
#   $how (Text) - the word to choose by
tell-interpreter-how = { $how ->
    [video] Een tolk via video is goed.
    [on-site] Ik wil graag een tolk op school.
   *[phone] Een tolk per telefoon is goed.
}

tell-read-it-to-me = Ik kan moeilijk lezen. Wilt u belangrijke dingen aan mij vertellen?

# Variables:
#   $how (Text) - the word to choose by
tell-read-how = { $how ->
    [talk-at-school] Wilt u dat op school doen?
    [voice-message] Wilt u mij een gesproken bericht sturen?
   *[call-me] Wilt u mij bellen?
}

tell-safety-signal = Ik maak me ernstig zorgen over de veiligheid van een kind.

# Variables:
#   $what (Text) - the word to choose by
tell-safety-what = { $what ->
   *[my-child] Het gaat over mijn kind.
    [at-home] Het gaat over thuis.
    [at-school] Het gaat over school.
    [online] Het gaat over iets online.
}

tell-safety-call = Wilt u mij vandaag bellen?

## Family, money, helping, other: the sentences.

# Variables:
#   $child (Text) - the child's first name
tell-general-message = Ik heb een bericht over { $child }.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-compliment = { $about ->
    [teacher] Dank u wel. Wij zijn blij met u als leraar. Groeten ook van { $child }.
    [activity] Dank u wel voor de mooie activiteit. { $child } vertelt er thuis met plezier over.
    [school] Dank u wel. { $child } vertelt thuis met veel plezier over de klas.
    [help] Dank u wel voor uw hulp aan { $child }.
   *[other] Dank u wel. Wij zijn er blij mee, { $child } ook.
}

# Variables:
#   $what (Text) - the word to choose by
tell-can-help = { $what ->
    [trip] Ik help graag mee met een uitstapje.
    [reading] Ik help graag mee met lezen.
    [celebration] Ik help graag mee met een feest.
    [sports] Ik help graag mee met sport.
    [cooking] Ik help graag mee met koken.
    [clothes] Ik help graag mee met kleren.
    [repair] Ik help graag mee met iets repareren.
   *[other] Ik help graag mee op school.
}

# Variables:
#   $date (Text) - as it was chosen or typed
tell-help-date = Ik kan op { $date }.

# Variables:
#   $from (Text) - as it was chosen or typed
tell-help-from = Ik kan vanaf { $from } uur.

# Variables:
#   $until (Text) - as it was chosen or typed
tell-help-until = Ik kan tot { $until } uur.

tell-help-dutch = Ik spreek nog weinig Nederlands.

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-payment-question = { $about ->
    [contribution] Ik heb een vraag over de vrijwillige bijdrage. Het gaat om { $child }.
    [trip] Ik heb een vraag over de schoolreis. Het gaat om { $child }.
    [camp] Ik heb een vraag over het kamp. Het gaat om { $child }.
    [milk] Ik heb een vraag over de schoolmelk. Het gaat om { $child }.
   *[other] Ik heb een vraag over iets op school. Het gaat om { $child }.
}

# Variables:
#   $wish (Text) - the word to choose by
tell-payment-wish = { $wish ->
    [pay-later] Ik wil graag later betalen.
    [pay-less] Ik kan een deel betalen.
    [cannot-pay] Ik kan dit nu niet betalen.
   *[question] Kunt u mij bellen of schrijven?
}

tell-payment-along = Kan mijn kind toch meedoen?

# Variables:
#   $phone (Text) - as it was chosen or typed
tell-new-phone = Ons nieuwe telefoonnummer: { $phone }.

# Variables:
#   $email (Text) - as it was chosen or typed
tell-new-email = Ons nieuwe e-mailadres: { $email }.

# Variables:
#   $address (Text) - as it was chosen or typed
tell-new-address = Ons nieuwe adres: { $address }.

# Variables:
#   $from (Text) - as it was chosen or typed
tell-new-from = Het geldt vanaf { $from }.

# Variables:
#   $family (Text) - the word to choose by
#   $child (Text) - the child's first name
tell-new-family = { $family ->
    [yes] Het geldt voor alle kinderen van ons gezin.
   *[no] Het geldt alleen voor { $child }.
}

# Variables:
#   $know (Text) - the word to choose by
tell-new-know = { $know ->
    [class-list] Het mag op de klassenlijst staan.
   *[school-only] Het is alleen voor de school.
}

# Variables:
#   $child (Text) - the child's first name
#   $what (Text) - the word to choose by
tell-household-info = { $what ->
   *[second-parent] { $child } heeft twee adressen: wij wonen als ouders apart. Hoe krijgt de andere ouder ook alle berichten?
    [guardian] { $child } heeft een voogd. Hoe krijgt de voogd ook alle berichten?
    [stepparent] { $child } heeft een stiefouder. Wat mag de stiefouder van school horen?
    [foster-parent] { $child } heeft pleegouders. Hoe krijgen zij ook alle berichten?
    [phone-list] { $child }: wie staan er bij school op de lijst om te bellen? Ik wil die lijst graag nakijken.
    [address-hidden] { $child }: ons adres moet geheim blijven. Ik wil dit graag met u bespreken.
}

# Variables:
#   $about (Text) - the word to choose by
tell-worry-about-school-rule = { $about ->
    [rules] Ik heb moeite met een regel van school. Kunt u uitleggen waarom dit zo is? Ik praat er graag over.
    [safety] Ik maak me zorgen over de veiligheid op school. Kunt u vertellen wat de school hiervoor doet? Ik praat er graag over.
    [costs] Ik heb moeite met de kosten. Kunt u uitleggen waarom dit zo is? Ik praat er graag over.
    [homework] Ik heb moeite met het huiswerk. Kunt u uitleggen waarom dit zo is? Ik praat er graag over.
    [phones] Ik heb moeite met de regel over telefoons. Kunt u uitleggen waarom dit zo is? Ik praat er graag over.
    [food] Ik heb moeite met de regel over eten. Kunt u uitleggen waarom dit zo is? Ik praat er graag over.
   *[other] Ik heb moeite met iets op school. Kunt u uitleggen waarom dit zo is? Ik praat er graag over.
}

# Variables:
#   $child (Text) - the child's first name
#   $about (Text) - the word to choose by
tell-complaint-start = { $about ->
    [teacher] Ik wil een klacht bespreken over een leraar. Het gaat om { $child }.
   *[school] Ik wil een klacht bespreken over de school. Het gaat om { $child }.
    [safety] Ik wil een klacht bespreken over de veiligheid. Het gaat om { $child }.
    [other-parent] Ik wil een klacht bespreken over een andere ouder. Het gaat om { $child }.
    [treatment] Ik wil een klacht bespreken over hoe mijn kind wordt behandeld. Het gaat om { $child }.
    [costs] Ik wil een klacht bespreken over de kosten. Het gaat om { $child }.
}

# Variables:
#   $talked (Text) - the word to choose by
tell-complaint-talked = { $talked ->
    [yes] Ik heb al met de leraar gesproken.
   *[no] Ik heb nog niet met de leraar gesproken.
}

tell-complaint-step = Wilt u contact met mij opnemen over de volgende stap?

tell-complaint-call = Wilt u mij bellen?

## About a message of the school, and answering back.

# Variables:
#   $child (Text) - the child's first name
#   $block (Text) - as it was chosen or typed
tell-reminder-about = Het gaat over het bericht “{ $block }” voor { $child }.

# Variables:
#   $day (Text) - as it was chosen or typed
tell-reminder-day = Het bericht kwam op { $day }.

# Variables:
#   $question (Text) - the word to choose by
tell-reminder-question = { $question ->
    [not-clear] Het is mij niet duidelijk. Kunt u het uitleggen?
    [which-day] Voor welke dag is het?
    [bring] Wat neemt mijn kind mee?
   *[other] Ik heb er een vraag over.
}

tell-reminder-help = Ik begrijp het bericht niet. Wilt u mij bellen?

# Variables:
#   $back (Text) - the word to choose by
tell-answer-back = { $back ->
   *[thanks] Dank u wel.
    [agreed] Dat is goed.
    [not-clear] Ik begrijp uw antwoord niet goed. Kunt u het uitleggen?
    [please-call-me] Wilt u mij bellen?
}

## The questions, one on a screen. `tell-ask-<field>`, or `tell-ask-<kind>-<field>` where a kind asks it in its own way.

tell-ask-date = Welke dag?

tell-ask-dates = Vanaf welke dag?

tell-ask-dates-last = Tot en met welke dag?

tell-ask-symptom = Wat heeft uw kind? U mag dit overslaan.

tell-ask-better = Wanneer komt uw kind weer, denkt u?

tell-ask-minutes = Hoeveel minuten later?

tell-ask-late-arrival-reason = Hoe komt het?

tell-ask-appointment-what = Wat voor afspraak? “Iets anders” is genoeg.

tell-ask-from = Vanaf hoe laat?

tell-ask-until = Tot hoe laat?

tell-ask-appointment-from = Hoe laat gaat uw kind weg?

tell-ask-appointment-until = Hoe laat is uw kind terug?

tell-ask-appointment-person = Wie haalt uw kind op?

tell-ask-leave-request-reason = Wat is de reden?

tell-ask-document = Hebt u een bewijs, bijvoorbeeld een uitnodiging?

tell-ask-person = Wie haalt uw kind op? Schrijf de naam, en wie het is voor uw kind.

tell-ask-last = Geldt het langer? Tot en met welke dag?

tell-ask-goes-to-aftercare-what = Wat is er anders?

tell-ask-fetched = Haalt u uw kind zelf op? Hoe laat?

tell-ask-lesson = Wat kan uw kind niet doen?

tell-ask-lost-something-what = Wat is uw kind kwijt?

tell-ask-when = Op welke dag was het?

tell-ask-materials-missing-what = Wat mist uw kind?

tell-ask-help = Kunt u het zelf regelen?

tell-ask-diet = Waar gaat het om?

tell-ask-food = Welk eten? Schrijf het op.

tell-ask-medicine = Heeft uw kind een medicijn nodig?

tell-ask-serious = Kan de reactie ernstig zijn?

tell-ask-subject = Welk vak?

tell-ask-difficulty = Wat is er lastig?

tell-ask-daily = Hoeveel minuten per dag hebt u?

tell-ask-question-about-test-or-report-what = Wat begrijpt u niet?

tell-ask-word = Welk woord? Schrijf het precies zo.

tell-ask-which = Wat begrijpt u niet?

tell-ask-about = Waar gaat het over?

tell-ask-long = Hoeveel minuten hebt u nodig?

tell-ask-moment = Wanneer kunt u het beste?

tell-ask-online = Hoe wilt u praten?

tell-ask-interpreter = Hebt u een tolk nodig?

tell-ask-since = Sinds wanneer?

tell-ask-where = Waar gebeurt het?

tell-ask-hurt = Heeft uw kind pijn, of is uw kind gewond?

tell-ask-contact = Mag de contactpersoon van school dit ook lezen?

tell-ask-language = Welke taal?

tell-ask-occasion = Waarvoor?

tell-ask-how = Hoe?

tell-ask-safety-signal-what = Waar gaat het over? U mag dit overslaan.

tell-ask-head = Mag de directeur dit ook lezen?

tell-ask-can-help-what = Waarmee wilt u helpen?

tell-ask-dutch = Hoeveel Nederlands spreekt u?

tell-ask-wish = Wat wilt u?

tell-ask-phone = Wat is het nieuwe telefoonnummer?

tell-ask-email = Wat is het nieuwe e-mailadres?

tell-ask-address = Wat is het nieuwe adres?

tell-ask-new-address-or-phone-from = Vanaf welke dag?

tell-ask-family = Geldt het voor al uw kinderen op deze school?

tell-ask-know = Wie mag het weten?

tell-ask-household-info-what = Waar gaat het over?

tell-ask-talked = Hebt u al met de leraar gesproken?

tell-ask-call = Wilt u dat de school u belt?

tell-ask-question = Wat is uw vraag?

tell-ask-back = Wat wilt u antwoorden?

tell-ask-day = Welke dag?

## The choices. Buttons, at most 40 characters. The same word means the same everywhere.

tell-choice-yes = Ja

tell-choice-no = Nee

tell-choice-other = Iets anders

tell-choice-fever = Koorts

tell-choice-vomiting = Overgeven

tell-choice-cold = Verkouden

tell-choice-headache = Hoofdpijn

tell-choice-rather-not-say = Dat zeg ik liever niet

tell-choice-traffic = Verkeer

tell-choice-overslept = Verslapen

tell-choice-appointment = Een afspraak

tell-choice-dentist = Tandarts

tell-choice-doctor = Dokter

tell-choice-hospital = Ziekenhuis

tell-choice-speech-therapy = Logopedie

tell-choice-other-therapy = Andere behandeling

tell-choice-wedding = Bruiloft

tell-choice-moving = Verhuizing

tell-choice-funeral = Begrafenis

tell-choice-serious-illness = Ernstige ziekte in de familie

tell-choice-jubilee = Jubileum

tell-choice-religious-feast = Religieuze feestdag

tell-choice-seasonal-work = Vakantie door seizoenswerk

tell-choice-to-bso = Wel naar de opvang (BSO)

tell-choice-not-to-bso = Niet naar de opvang (BSO)

tell-choice-picked-up-by-neighbour = Mee met de buren

tell-choice-gym = Gym

tell-choice-swimming = Zwemmen

tell-choice-coat = Jas

tell-choice-gym-bag = Gymtas

tell-choice-bag = Tas

tell-choice-lunch-box = Broodtrommel

tell-choice-glasses = Bril

tell-choice-gym-clothes = Gymkleren

tell-choice-exercise-book = Schrift

tell-choice-pen = Pen

tell-choice-chromebook = Laptop

tell-choice-arrange = Ja, wij regelen het

tell-choice-money = Nee, het is nu te duur

tell-choice-allergy = Allergie

tell-choice-no-pork = Geen varkensvlees

tell-choice-no-meat = Geen vlees

tell-choice-no-gelatin = Geen gelatine

tell-choice-vegetarian = Vegetarisch

tell-choice-diabetes = Diabetes

tell-choice-reading = Lezen

tell-choice-spelling = Spelling

tell-choice-maths = Rekenen

tell-choice-tables = Tafels

tell-choice-topography = Topografie

tell-choice-book-talk = Spreekbeurt of boekbespreking

tell-choice-too-easy = Te makkelijk

tell-choice-too-hard = Te moeilijk

tell-choice-not-clear = Niet duidelijk

tell-choice-no-time = Te weinig tijd

tell-choice-report = Het rapport

tell-choice-test = Een toets

tell-choice-level = Het niveau

tell-choice-advice = Het schooladvies

tell-choice-newsletter = De nieuwsbrief

tell-choice-letter = Een brief

tell-choice-app = Een bericht in de app

tell-choice-learning = Leren

tell-choice-behaviour = Gedrag

tell-choice-friends = Vriendjes

tell-choice-health = Gezondheid

tell-choice-practical = Iets praktisch

tell-choice-before-school = Vóór school

tell-choice-morning = Ochtend

tell-choice-afternoon = Middag

tell-choice-after-school = Na school

tell-choice-evening = Avond

tell-choice-at-school = Op school

tell-choice-online = Online

tell-choice-phone = Per telefoon

tell-choice-none = Geen tolk

tell-choice-video = Via video

tell-choice-on-site = Een tolk op school

tell-choice-today = Vandaag

tell-choice-days = Een paar dagen

tell-choice-weeks = Een paar weken

tell-choice-longer = Langer

tell-choice-sleep = Slecht slapen

tell-choice-tired = Moe

tell-choice-home-changed = Thuis is iets veranderd

tell-choice-afraid = Bang

tell-choice-dont-know = Ik weet het niet

tell-choice-class = In de klas

tell-choice-playground = Op het plein

tell-choice-way-home = Onderweg

tell-choice-talk = Een gesprek

tell-choice-meeting = Een ouderavond

tell-choice-call-me = Bel mij

tell-choice-talk-at-school = Vertel het op school

tell-choice-voice-message = Een gesproken bericht

tell-choice-my-child = Mijn kind

tell-choice-at-home = Thuis

tell-choice-teacher = De leraar

tell-choice-activity = Een activiteit

tell-choice-school = De school

tell-choice-help = Hulp van school

tell-choice-trip = Een uitstapje

tell-choice-celebration = Een feest

tell-choice-sports = Sport

tell-choice-cooking = Koken

tell-choice-clothes = Kleren

tell-choice-repair = Iets repareren

tell-choice-little = Nog weinig

tell-choice-enough = Genoeg

tell-choice-contribution = Vrijwillige bijdrage

tell-choice-camp = Kamp

tell-choice-milk = Schoolmelk

tell-choice-pay-later = Later betalen

tell-choice-pay-less = Minder betalen

tell-choice-cannot-pay = Ik kan dit niet betalen

tell-choice-question = Ik heb een andere vraag

tell-choice-school-only = Alleen de school

tell-choice-class-list = Ook op de klassenlijst

tell-choice-second-parent = De andere ouder

tell-choice-guardian = Een voogd

tell-choice-stepparent = Een stiefouder

tell-choice-foster-parent = Pleegouders

tell-choice-phone-list = De lijst om te bellen

tell-choice-address-hidden = Ons adres blijft geheim

tell-choice-rules = Een regel

tell-choice-safety = Veiligheid

tell-choice-costs = Kosten

tell-choice-homework = Huiswerk

tell-choice-phones = Telefoons

tell-choice-food = Eten

tell-choice-other-parent = Een andere ouder

tell-choice-treatment = Hoe mijn kind wordt behandeld

tell-choice-which-day = Welke dag is het?

tell-choice-bring = Wat neemt mijn kind mee?

tell-choice-thanks = Dank u wel

tell-choice-agreed = Dat is goed

tell-choice-please-call-me = Wilt u mij bellen?

## Before the first question.

tell-first-leave = Zo werkt vrij vragen. Een kind gaat elke schooldag naar school. Vrij kan alleen met een goede reden, en met toestemming van de directeur. Een religieuze feestdag is anders. Die meldt u alleen. U hoeft niet te wachten op toestemming.

tell-first-leave-how = Meld een religieuze feestdag minstens 2 dagen vooraf. Is er een andere reden? Vraag het minstens 8 weken vooraf. Lukt dat niet? Vraag het dan zo snel mogelijk. Voor vakantie buiten de schoolvakanties geeft de school meestal geen toestemming.

tell-first-numbers = Is er nu gevaar? Bel 112. Veilig Thuis helpt dag en nacht, gratis: 0800 2000.

tell-first-always-welcome = Uw kind mag altijd mee.

tell-first-complaint = Zo kan een klacht gaan. 1. Praat met de leraar. 2. Praat met de directeur. 3. Praat met de contactpersoon van school. 4. Vraag de vertrouwenspersoon buiten de school. 5. Ga naar de klachtencommissie. Hebt u al met de leraar gesproken? Begin dan met stap 2 of 3.

tell-first-complaint-after = Een klacht mag nooit slecht zijn voor uw kind. Dit bericht gaat naar de contactpersoon en de directeur. De leraar krijgt het niet. Het is nog geen officiële klacht.

tell-first-general = Staat uw bericht al in het menu? Kies het dan daar. De school leest het dan meteen in goed Nederlands.

## Before sending.

# Variables:
#   $reason (Text) - the word to choose by
tell-note-leave = { $reason ->
    [religious-feast] Een religieuze feestdag meldt u alleen, minstens 2 dagen vooraf. U hoeft niet te wachten op toestemming.
    [funeral] Vraag dit zo snel mogelijk. Is er haast? Bel de school. Dit bericht is nog geen toestemming.
    [serious-illness] Vraag dit zo snel mogelijk. Is er haast? Bel de school. Dit bericht is nog geen toestemming.
   *[other] Vraag dit minstens 8 weken vooraf. Wacht op toestemming. Boek nog geen reis. Dit bericht is nog geen toestemming.
}

tell-note-leave-feast = Meestal is het één dag per feest.

tell-note-leave-season = Voor vakantie door seizoenswerk gelden regels. Het kan één keer per schooljaar. Het is hoogstens 10 schooldagen. Het kan niet in de eerste 2 weken van het schooljaar. De school vraagt een verklaring van uw werkgever.

tell-note-aftercare = De opvang (BSO) krijgt dit bericht niet. Is het belangrijk voor de opvang? Vertel het daar dan zelf.

tell-note-serious = De reactie kan ernstig zijn. Praat hierover met de leraar, vóór de volgende schooldag. U kunt ook de school bellen.

tell-note-money = Alleen de school leest dit. Het komt nooit op een lijst van de klas.

tell-note-numbers = Is er nu gevaar? Bel 112. Veilig Thuis: 0800 2000. Wacht dan niet op een antwoord hier.

tell-note-address = Wij sturen dit niet naar de andere ouder. Kiest u de klassenlijst? Dan kunnen alle ouders van de klas het lezen. De gegevens van de andere ouder veranderen niet.

tell-note-household = De andere ouder verbindt zich zelf, met een eigen brief van school. U hoeft niet te zeggen waarom.

tell-note-complaint = De leraar krijgt dit niet. Het is nog geen officiële klacht.

## The quick replies of the school: the parent reads them, and in Dutch they are the buttons. At most 60 characters.

tell-reply-received = Uw bericht is gelezen. Dank u wel.

tell-reply-get-well = Beterschap voor uw kind!

tell-reply-please-call = Wilt u de school bellen?

tell-reply-ok = Dat is goed.

tell-reply-ask-other-time = Kan het op een andere tijd?

tell-reply-show-id = Dat is goed. Neem een identiteitsbewijs mee.

tell-reply-accepted = Uw kind krijgt vrij.

tell-reply-refused = Uw kind krijgt geen vrij.

tell-reply-need-form = Vul hiervoor een formulier in. Vraag het op school.

tell-reply-found = Het is gevonden. Het ligt op school.

tell-reply-look-in-box = Kijk in de bak met gevonden spullen.

tell-reply-not-found = Het is nog niet gevonden. We letten op.

tell-reply-explanation = Ik leg het aan u uit.

tell-reply-short-video = Ik stuur u een korte video.

tell-reply-let-it-be = Laat het huiswerk even. Dat is goed.

tell-reply-talk = Ik wil er graag met u over praten.

tell-reply-tip = Ik stuur u een tip.

tell-reply-send-book = Ik geef een boek of blad mee naar huis.

tell-reply-explain = Ik leg het aan u uit.

tell-reply-arrange-interpreter = De school regelt een tolk.

tell-reply-call = Ik bel u.

tell-reply-we-help = De school helpt.

tell-reply-i-will-watch = Ik let op uw kind.

tell-reply-i-talk-with-child = Ik praat met uw kind.

tell-reply-received-today = Ik heb het gelezen. Ik doe er vandaag iets aan.

tell-reply-anti-bullying-person = De persoon op school die bij pesten helpt, belt u.

tell-reply-we-talk-with-children = Wij praten met de kinderen.

tell-reply-propose-times = Ik stuur u tijden voor een gesprek.

tell-reply-ib-joins = Ja. De IB’er komt ook. Die helpt bij leren en gedrag.

tell-reply-arranged = De tolk is geregeld.

tell-reply-not-possible = Een tolk lukt niet. Wij zoeken iets anders.

tell-reply-other-date = Kan het op een andere dag?

tell-reply-will-call = Ik bel u.

tell-reply-note-in-plan = Goed. Wij schrijven het op in de afspraken.

tell-reply-thank-you = Dank u wel. Dat is fijn om te lezen.

tell-reply-head-contacts-you = De directeur neemt contact met u op.

tell-reply-call-within-days = Wij bellen u binnen een paar dagen.

tell-reply-appointment = Wij maken een afspraak met u.

tell-reply-send-procedure = Wij sturen u de stappen op papier.

tell-reply-called = Wij hebben u gebeld.

tell-reply-will-call-today = Wij bellen u vandaag.

tell-reply-changed = Het is veranderd. Dank u wel.

tell-reply-need-document = Wij hebben nog een bewijs nodig.

tell-reply-noted = Het is opgeschreven. Wij letten erop.

tell-reply-form-for-medicine = Vul voor het medicijn een formulier in op school.

tell-reply-how-to-link = De andere ouder krijgt een eigen brief van school.

tell-reply-yes-come = Ja, graag! Kom maar.

tell-reply-enough-helpers = Dank u wel. Er zijn al genoeg helpers.

tell-reply-other-day = Dank u wel. Kan het op een andere dag?

tell-reply-always-welcome = Uw kind mag altijd mee.

tell-reply-municipality-help = De gemeente kan helpen. Wij vertellen hoe.
