# review: draft

### The card of an appointment on paper (A6), for a family without Telegram. Dutch stands beside the language of the family: short lines.

appointment-title = Розмова в школі

# Variables:
#   $teacher (Text) - the name of the teacher
appointment-with = З вами говоритиме: { $teacher }.

# Variables:
#   $place (Text) - the room, as the school calls it
appointment-place = Де: { $place }

appointment-at-school = Де: у школі

appointment-video = Це відеодзвінок. Школа надішле вам посилання.

appointment-phone = Школа зателефонує вам у цей час.

## What the talk is, in two sentences. The first: the start conversation.

# Variables:
#   $child (Text) - the child's first name
appointment-start-what = Ви, { $child } і вчитель знайомитеся.

appointment-start-no-wrong = Неправильних відповідей немає.

## The ten-minute talk.

# Variables:
#   $child (Text) - the child's first name
appointment-progress-what = Ви дізнаєтеся, як { $child } вчиться і почувається в школі.

appointment-progress-ask = Можна запитати про все.

# Variables:
#   $minutes (Count) - how long the talk takes
appointment-minutes =
    { PLURAL($minutes) ->
        [one] Розмова триває { $minutes } хвилину.
        [few] Розмова триває { $minutes } хвилини.
        [many] Розмова триває { $minutes } хвилин.
       *[other] Розмова триває { $minutes } хвилини.
    }

appointment-cannot = Не можете прийти? Скажіть про це в школі. Тоді виберемо інший час.

# Variables:
#   $phone (Text) - the phone number of the school
appointment-cannot-phone = Не можете прийти? Зателефонуйте: { $phone }. Тоді виберемо інший час.
