# review: draft

### The card of an appointment on paper (A6), for a family without Telegram. Dutch stands beside the language of the family: short lines.

appointment-title = Appointment at school

# Variables:
#   $teacher (Text) - the name of the teacher
appointment-with = You talk with { $teacher }.

# Variables:
#   $place (Text) - the room, as the school calls it
appointment-place = Where: { $place }

appointment-at-school = Where: at school

appointment-video = You talk by video. The school gives you the link.

appointment-phone = The school calls you at this hour.

## What the talk is, in two sentences. The first: the start conversation.

# Variables:
#   $child (Text) - the child's first name
appointment-start-what = You, { $child } and the teacher get to know each other.

appointment-start-no-wrong = There are no wrong answers.

## The ten-minute talk.

# Variables:
#   $child (Text) - the child's first name
appointment-progress-what = You hear how { $child } is doing at school.

appointment-progress-ask = You may ask anything.

# Variables:
#   $minutes (Count) - how long the talk takes
appointment-minutes =
    { PLURAL($minutes) ->
        [one] It takes { $minutes } minute.
       *[other] It takes { $minutes } minutes.
    }

appointment-cannot = You cannot come? Tell the school. Then we choose another time.

# Variables:
#   $phone (Text) - the phone number of the school
appointment-cannot-phone = You cannot come? Call { $phone }. Then we choose another time.
