# review: draft

### The card of an appointment on paper (A6), for a family without Telegram. Dutch stands beside the language of the family: short lines.

appointment-title = Umówiona rozmowa w szkole

# Variables:
#   $teacher (Text) - the name of the teacher
appointment-with = Rozmawia z Państwem: { $teacher }.

# Variables:
#   $place (Text) - the room, as the school calls it
appointment-place = Gdzie: { $place }

appointment-at-school = Gdzie: w szkole

appointment-video = Rozmowa wideo. Szkoła wyśle Państwu link.

appointment-phone = Szkoła zadzwoni do Państwa o tej godzinie.

## What the talk is, in two sentences. The first: the start conversation.

# Variables:
#   $child (Text) - the child's first name
appointment-start-what = Państwo, { $child } i nauczyciel poznają się.

appointment-start-no-wrong = Nie ma złych odpowiedzi.

## The ten-minute talk.

# Variables:
#   $child (Text) - the child's first name
appointment-progress-what = Dowiedzą się Państwo, jak { $child } radzi sobie w szkole.

appointment-progress-ask = Można pytać o wszystko.

# Variables:
#   $minutes (Count) - how long the talk takes
appointment-minutes =
    { PLURAL($minutes) ->
        [one] Rozmowa trwa { $minutes } minutę.
        [few] Rozmowa trwa { $minutes } minuty.
        [many] Rozmowa trwa { $minutes } minut.
       *[other] Rozmowa trwa { $minutes } minuty.
    }

appointment-cannot = Nie mogą Państwo przyjść? Proszę powiedzieć o tym w szkole. Wtedy wybierzemy inny termin.

# Variables:
#   $phone (Text) - the phone number of the school
appointment-cannot-phone = Nie mogą Państwo przyjść? Proszę zadzwonić: { $phone }. Wtedy wybierzemy inny termin.
