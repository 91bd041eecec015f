# review: draft

### The letter on paper that invites a guardian: printed on A4 in Dutch beside the guardian's own language.
### One sheet has to hold both, so the lengths below are firm: a test prints letters that are as long as they allow.

## Title of the letter, at most 30 characters.

invitation-title = Zaproszenie

## For whom the letter is, below the title: at most 50 characters without the name and the group.

# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the group as the school calls it: "groep 4A"
invitation-child = Dla rodzica lub opiekuna. Dziecko: { $child }, { $group }

## The greeting, at most 40 characters.

invitation-greeting = Szanowni Państwo!

## The text of the letter: paragraphs of at most 140 characters each.

# Variables:
#   $school (Text) - the name of the school
invitation-invites = Szkoła { $school } zaprasza Państwa do Driehoek. Driehoek to pomoc dla rodziców w telefonie. Język można wybrać.

invitation-does = Można przeczytać, jak działa szkoła. Są wskazówki, jak pomóc w domu. Przyszedł list ze szkoły? Driehoek wyjaśni szkolne słowa.

invitation-free = Driehoek jest za darmo. To program komputerowy w aplikacji Telegram.

## How to begin: a title beside the QR code, at most 30 characters.

invitation-how = Jak zacząć

## The steps, at most 50 characters each.

invitation-step-telegram = Proszę pobrać na telefon aplikację Telegram.

invitation-step-scan = Proszę skierować aparat na kwadrat i wejść w link.

invitation-step-choose = Proszę nacisnąć „Start” i wybrać język.

## Below the steps, at most 80 characters without the name. The code stands in large letters below it.

# Variables:
#   $bot (Text) - the name of the bot at Telegram, without the @
invitation-type = Nie udaje się? Proszę znaleźć w aplikacji Telegram @{ $bot } i wysłać ten kod:

## After the code: paragraphs of at most 90 characters each.

# Variables:
#   $date (Date) - the last day on which the code works
invitation-until = Ostatni dzień, w którym kod działa: { $date }.

invitation-own-letter = Kod jest dla jednej osoby dorosłej i działa jeden raz. Każdy rodzic dostaje własny list.

invitation-no = Można odmówić. Wtedy dostaną Państwo wszystko na papierze. To też jest w porządku.

# Variables:
#   $phone (Text) - the telephone number of the school
invitation-ask-phone = Mają Państwo pytanie? Proszę zapytać nauczyciela lub zadzwonić do szkoły: { $phone }.

invitation-ask = Mają Państwo pytanie? Proszę zapytać nauczyciela.

## The end of the letter, at most 40 characters. The school's name stands below it.

invitation-regards = Z pozdrowieniami

## Where the guardian's language is not known, each language says this line below the QR code; the other languages
## stand beside it: at most 60 characters. Name your own language in it.

invitation-scan-here = Polski: proszę skierować aparat na kwadrat.
