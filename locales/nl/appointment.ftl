# review: draft

### The card of an appointment on paper (A6), for a family without Telegram. Dutch stands beside the language of the family: short lines.

appointment-title = Afspraak op school

# Variables:
#   $teacher (Text) - the name of the teacher
appointment-with = U praat met { $teacher }.

# Variables:
#   $place (Text) - the room, as the school calls it
appointment-place = Waar: { $place }

appointment-at-school = Waar: op school

appointment-video = U praat met video. U krijgt de link van school.

appointment-phone = De school belt u op dit uur.

## What the talk is, in two sentences. The first: the start conversation.

# Variables:
#   $child (Text) - the child's first name
appointment-start-what = U, { $child } en de leraar leren elkaar kennen.

appointment-start-no-wrong = Er zijn geen foute antwoorden.

## The ten-minute talk.

# Variables:
#   $child (Text) - the child's first name
appointment-progress-what = U hoort hoe het met { $child } gaat op school.

appointment-progress-ask = U mag alles vragen.

# Variables:
#   $minutes (Count) - how long the talk takes
appointment-minutes =
    { PLURAL($minutes) ->
        [one] Het duurt { $minutes } minuut.
       *[other] Het duurt { $minutes } minuten.
    }

appointment-cannot = Kunt u niet? Zeg het op school. Dan kiezen we een andere tijd.

# Variables:
#   $phone (Text) - the phone number of the school
appointment-cannot-phone = Kunt u niet? Bel { $phone }. Dan kiezen we een andere tijd.
