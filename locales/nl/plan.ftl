# review: draft

### The communication plan: what parents, child and teacher agreed in the talk. It is no contract and no judgement.

## A goal. Shown as a heading, and in a list; at most 45 characters.

plan-aim-read = Samen lezen thuis

plan-aim-tell = Vertellen in de eigen taal

plan-aim-words = Nieuwe woorden leren

plan-aim-sums = Rekenen oefenen

plan-aim-focus = Rustig werken en goed opletten

plan-aim-friends = Samen spelen en vrienden maken

plan-aim-ask = Iets durven vragen

plan-aim-time = Op tijd op school zijn

plan-aim-homework = Huiswerk plannen

plan-aim-belong = Zich thuis voelen op school

plan-aim-well = Goed in zijn vel zitten

plan-aim-self = Dingen zelf doen

## What the school does for a goal. One short sentence each.

plan-school-material = De school geeft een boek of spel mee naar huis.

plan-school-small = De leraar legt het nog een keer uit in een klein groepje.

plan-school-steps = De leraar geeft korte, duidelijke stappen.

plan-school-place = Het kind krijgt een goede plek in de klas.

plan-school-buddy = Een ander kind uit de klas helpt.

plan-school-praise = De leraar zegt wat goed gaat.

plan-school-ask = De leraar vraagt elke week aan het kind hoe het gaat.

## What the parents do. One short sentence each.

plan-parents-read = Thuis lezen ouder en kind elke dag tien minuten samen.

plan-parents-talk = Thuis praten ouder en kind over school, in de eigen taal.

plan-parents-praise = De ouders zeggen wat goed gaat.

plan-parents-place = Thuis is er een rustige plek en een vaste tijd voor huiswerk.

plan-parents-bed = Het kind gaat op tijd naar bed en is op tijd op school.

plan-parents-library = Ouder en kind gaan samen naar de bibliotheek.

plan-parents-tell = De ouders vertellen het aan de leraar als er thuis iets verandert.

## What the child does. One short sentence each.

plan-child-choose = Het kind kiest zelf een boek of een spel.

plan-child-ask = Het kind vraagt iets als het moeilijk is.

plan-child-tell = Het kind vertelt thuis elke dag één ding over school.

plan-child-practise = Het kind oefent elke dag tien minuten.

plan-child-bag = Het kind pakt zelf de tas in.

plan-child-try = Het kind probeert het eerst zelf.

plan-child-play = Het kind vraagt een ander kind om samen te spelen.

## How school and parents reach each other. At most 25 characters.

plan-channel-app = bericht in een app

plan-channel-phone = bellen

plan-channel-mail = e-mail

plan-channel-face = praten op school

plan-channel-paper = brief op papier

## How often. One short sentence each.

plan-often-week = De ouders en de leraar spreken elkaar elke week kort.

plan-often-two-weeks = De ouders en de leraar spreken elkaar elke twee weken kort.

plan-often-month = De ouders en de leraar spreken elkaar elke maand.

plan-often-report = De ouders en de leraar spreken elkaar na elk rapport.

plan-often-needed = De ouders en de leraar spreken elkaar als dat nodig is.

## Who begins. One short sentence each.

plan-starts-teacher = De leraar begint het contact.

plan-starts-parents = De ouders beginnen het contact.

plan-starts-both = De ouders en de leraar kunnen allebei beginnen.

## What the contact is about. At most 25 characters.

plan-about-progress = leren

plan-about-behaviour = gedrag in de klas

plan-about-homework = huiswerk

plan-about-well = hoe het kind zich voelt

plan-about-practical = praktische zaken

## When a parent can be reached well. At most 25 characters.

plan-times-before = voor schooltijd

plan-times-after = direct na school

plan-times-afternoon = in de middag

plan-times-evening = na 17.00 uur

## The summary: at most five of these and the sentences above.

# Variables:
#   $count (Count) - how many goals
#   $goals (Text) - the goals, with commas
plan-goals = { PLURAL($count) ->
    [one] Het doel is: { $goals }.
   *[other] De doelen zijn: { $goals }.
}

# Variables:
#   $channel (Text) - how: "bellen"
plan-reached = Zo bereikt de leraar u: { $channel }.

# Variables:
#   $date (Date) - the day on which parents and teacher look back
plan-look-back = Op { $date } kijken ouders en leraar samen hoe het gaat.

## Own words of the teacher in a text of another language.

# Variables:
#   $words (Text) - Dutch words, as the teacher wrote them
plan-in-dutch = { $words } (in het Nederlands)

## The message to the parent, and the same plan seen again.

# Variables:
#   $child (Text) - the first name of the child
plan-title = Afspraken voor { $child }

plan-text = Dit hebt u met de leraar afgesproken. Het is geen contract. U kunt het altijd veranderen.

# Variables:
#   $child (Text) - the first name of the child
plan-none = Er zijn nog geen afspraken voor { $child }. Die maakt u met de leraar in het gesprek.

plan-ask = Klopt het zo?

## Labels of lines under the goals.

# Variables:
#   $date (Date) - by when
plan-by = Tot { $date }.

# Variables:
#   $topics (Text) - what the contact is about, with commas
plan-about = Het contact gaat over: { $topics }.

# Variables:
#   $channel (Text) - how: "bellen"
plan-to-school = Zo bereikt u de leraar: { $channel }.

# Variables:
#   $times (Text) - good times, with commas
plan-times = U bent goed bereikbaar: { $times }.

plan-note = U krijgt af en toe een kort bericht over wat goed gaat.

plan-apart = De school geeft informatie aan elke ouder apart.

# Variables:
#   $date (Date) - the last day of the plan
plan-until = De afspraken gelden tot { $date }.

## Who may read the plan. One short sentence each.

plan-visible-class = Alleen de leraren van de klas zien deze afspraken.

plan-visible-care = De leraren van de klas en de intern begeleider zien deze afspraken.

## Buttons, at most 30 characters.

plan-agree = ✅ Ja, zo is het goed

plan-change = ✏️ Ik wil iets veranderen

plan-see = 📋 De afspraken

plan-see-new = 📋 De nieuwe afspraken

## After an answer.

plan-agreed = Dank u. De leraar ziet dat u het ermee eens bent.

plan-agreed-before = U bent het ermee eens.

plan-changed = Dank u. De leraar ziet dat u iets wilt veranderen, en neemt contact met u op. U kunt ook zelf bellen of na school even praten.

plan-changed-before = U wilt iets veranderen. De leraar weet dat.

## An old message about a plan that has a newer version.

plan-replaced = Deze afspraken zijn oud. Er zijn nieuwe afspraken gemaakt.

## Looking back, six to eight weeks after the talk.

# Variables:
#   $child (Text) - the first name of the child
plan-how-title = Hoe gaat het met de afspraken voor { $child }?

plan-how-text = Alles is goed om te zeggen. Er is geen goed of fout antwoord.

## Buttons, at most 30 characters.

plan-how-well = 🙂 Het gaat goed

plan-how-partly = 😐 Een deel gaat goed

plan-how-talk = 💬 Ik wil erover praten

## After the answer.

plan-thanks-well = Wat fijn! De leraar ziet uw antwoord.

plan-thanks-partly = Dank u. De leraar ziet uw antwoord en kijkt met u wat helpt.

plan-thanks-talk = Dank u. De leraar ziet uw antwoord en neemt contact met u op.

## When the parent may expect news of how it goes.

# Variables:
#   $day (Date) - a school day
plan-news-on = U hoort uiterlijk op { $day } hoe het gaat.

plan-news-report = U hoort na het volgende rapport hoe het gaat.
