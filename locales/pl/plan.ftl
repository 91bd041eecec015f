# review: draft

### The communication plan: what parents, child and teacher agreed in the talk. It is no contract and no judgement.

## A goal. Shown as a heading, and in a list; at most 45 characters.

plan-aim-read = Wspólne czytanie w domu

plan-aim-tell = Opowiadanie we własnym języku

plan-aim-words = Nauka nowych słów

plan-aim-sums = Ćwiczenie liczenia

plan-aim-focus = Spokojna praca i dobra uwaga

plan-aim-friends = Wspólna zabawa i nowe przyjaźnie

plan-aim-ask = Odwaga, żeby o coś zapytać

plan-aim-time = Przychodzenie do szkoły na czas

plan-aim-homework = Planowanie zadań domowych

plan-aim-belong = Poczucie, że w szkole jest się u siebie

plan-aim-well = Dobre samopoczucie

plan-aim-self = Samodzielne robienie różnych rzeczy

## What the school does for a goal. One short sentence each.

plan-school-material = Szkoła daje do domu książkę lub grę.

plan-school-small = Nauczyciel wyjaśnia to jeszcze raz w małej grupie.

plan-school-steps = Nauczyciel wyjaśnia krótko i jasno, krok po kroku.

plan-school-place = Dziecko dostaje dobre miejsce w klasie.

plan-school-buddy = Pomaga inne dziecko z klasy.

plan-school-praise = Nauczyciel mówi, co idzie dobrze.

plan-school-ask = Nauczyciel co tydzień pyta dziecko, jak mu idzie.

## What the parents do. One short sentence each.

plan-parents-read = W domu rodzic i dziecko codziennie czytają razem dziesięć minut.

plan-parents-talk = W domu rodzic i dziecko rozmawiają o szkole, we własnym języku.

plan-parents-praise = Rodzice mówią, co idzie dobrze.

plan-parents-place = W domu jest spokojne miejsce i stała pora na zadania domowe.

plan-parents-bed = Dziecko idzie spać o dobrej porze i jest w szkole na czas.

plan-parents-library = Rodzic i dziecko chodzą razem do biblioteki.

plan-parents-tell = Rodzice mówią nauczycielowi, gdy w domu coś się zmienia.

## What the child does. One short sentence each.

plan-child-choose = Dziecko samo wybiera książkę lub grę.

plan-child-ask = Dziecko pyta, gdy coś jest trudne.

plan-child-tell = Dziecko codziennie opowiada w domu jedną rzecz o szkole.

plan-child-practise = Dziecko codziennie ćwiczy dziesięć minut.

plan-child-bag = Dziecko samo pakuje plecak.

plan-child-try = Dziecko najpierw próbuje samo.

plan-child-play = Dziecko zaprasza inne dziecko do wspólnej zabawy.

## How school and parents reach each other. At most 25 characters.

plan-channel-app = wiadomość w aplikacji

plan-channel-phone = telefon

plan-channel-mail = e-mail

plan-channel-face = rozmowa w szkole

plan-channel-paper = list na papierze

## How often. One short sentence each.

plan-often-week = Rodzice i nauczyciel krótko rozmawiają co tydzień.

plan-often-two-weeks = Rodzice i nauczyciel krótko rozmawiają co dwa tygodnie.

plan-often-month = Rodzice i nauczyciel rozmawiają co miesiąc.

plan-often-report = Rodzice i nauczyciel rozmawiają po każdym raporcie z postępów (rapport).

plan-often-needed = Rodzice i nauczyciel rozmawiają, gdy jest to potrzebne.

## Who begins. One short sentence each.

plan-starts-teacher = Kontakt zaczyna nauczyciel.

plan-starts-parents = Kontakt zaczynają rodzice.

plan-starts-both = Kontakt mogą zacząć i rodzice, i nauczyciel.

## What the contact is about. At most 25 characters.

plan-about-progress = nauka

plan-about-behaviour = zachowanie w klasie

plan-about-homework = zadania domowe

plan-about-well = jak dziecko się czuje

plan-about-practical = sprawy praktyczne

## When a parent can be reached well. At most 25 characters.

plan-times-before = przed lekcjami

plan-times-after = zaraz po lekcjach

plan-times-afternoon = po południu

plan-times-evening = po godz. 17:00

## The summary: at most five of these and the sentences above.

# Variables:
#   $count (Count) - how many goals
#   $goals (Text) - the goals, with commas
plan-goals = { PLURAL($count) ->
    [one] Cel: { $goals }.
    [few] Cele: { $goals }.
    [many] Cele: { $goals }.
   *[other] Cele: { $goals }.
}

# Variables:
#   $channel (Text) - how: "bellen"
plan-reached = Tak nauczyciel kontaktuje się z Państwem: { $channel }.

# Variables:
#   $date (Date) - the day on which parents and teacher look back
plan-look-back = Rodzice i nauczyciel razem sprawdzą, jak idzie. Dzień: { $date }.

## Own words of the teacher in a text of another language.

# Variables:
#   $words (Text) - Dutch words, as the teacher wrote them
plan-in-dutch = { $words } (po niderlandzku)

## The message to the parent, and the same plan seen again.

# Variables:
#   $child (Text) - the first name of the child
plan-title = Ustalenia. Dziecko: { $child }

plan-text = To są Państwa ustalenia z nauczycielem. To nie jest umowa. Zawsze można je zmienić.

# Variables:
#   $child (Text) - the first name of the child
plan-none = Nie ma jeszcze ustaleń. Będą po rozmowie z nauczycielem. Dziecko: { $child }

plan-ask = Czy wszystko się zgadza?

## Labels of lines under the goals.

# Variables:
#   $date (Date) - by when
plan-by = Do kiedy: { $date }.

# Variables:
#   $topics (Text) - what the contact is about, with commas
plan-about = Tematy kontaktu: { $topics }.

# Variables:
#   $channel (Text) - how: "bellen"
plan-to-school = Tak Państwo kontaktują się z nauczycielem: { $channel }.

# Variables:
#   $times (Text) - good times, with commas
plan-times = Dobra pora na kontakt z Państwem: { $times }.

plan-note = Od czasu do czasu dostaną Państwo krótką wiadomość o tym, co idzie dobrze.

plan-apart = Szkoła informuje każdego rodzica osobno.

# Variables:
#   $date (Date) - the last day of the plan
plan-until = Ustalenia obowiązują do tego dnia: { $date }.

## Who may read the plan. One short sentence each.

plan-visible-class = Te ustalenia widzą tylko nauczyciele klasy.

plan-visible-care = Te ustalenia widzą nauczyciele klasy i koordynator wsparcia (IB’er).

## Buttons, at most 30 characters.

plan-agree = ✅ Tak, tak jest dobrze

plan-change = ✏️ Chcę coś zmienić

plan-see = 📋 Ustalenia

plan-see-new = 📋 Nowe ustalenia

## After an answer.

plan-agreed = Dziękujemy. Nauczyciel widzi, że się Państwo zgadzają.

plan-agreed-before = Zgadzają się Państwo z tym.

plan-changed = Dziękujemy. Nauczyciel widzi, że chcą Państwo coś zmienić, i skontaktuje się z Państwem. Można też zadzwonić albo porozmawiać po lekcjach.

plan-changed-before = Chcą Państwo coś zmienić. Nauczyciel o tym wie.

## An old message about a plan that has a newer version.

plan-replaced = Te ustalenia są stare. Są już nowe ustalenia.

## Looking back, six to eight weeks after the talk.

# Variables:
#   $child (Text) - the first name of the child
plan-how-title = Jak idzie z ustaleniami? Dziecko: { $child }

plan-how-text = Można powiedzieć wszystko. Nie ma dobrych ani złych odpowiedzi.

## Buttons, at most 30 characters.

plan-how-well = 🙂 Idzie dobrze

plan-how-partly = 😐 Część idzie dobrze

plan-how-talk = 💬 Chcę o tym porozmawiać

## After the answer.

plan-thanks-well = Bardzo się cieszymy! Nauczyciel widzi Państwa odpowiedź.

plan-thanks-partly = Dziękujemy. Nauczyciel widzi Państwa odpowiedź i razem z Państwem sprawdzi, co pomoże.

plan-thanks-talk = Dziękujemy. Nauczyciel widzi Państwa odpowiedź i skontaktuje się z Państwem.

## When the parent may expect news of how it goes.

# Variables:
#   $day (Date) - a school day
plan-news-on = Dowiedzą się Państwo, jak idzie. Najpóźniej w dniu: { $day }.

plan-news-report = Dowiedzą się Państwo, jak idzie, po następnym świadectwie (rapport).
