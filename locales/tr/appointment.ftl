# review: draft

### The card of an appointment on paper (A6), for a family without Telegram. Dutch stands beside the language of the family: short lines.

appointment-title = Okulda randevu

# Variables:
#   $teacher (Text) - the name of the teacher
appointment-with = { $teacher } ile görüşeceksiniz.

# Variables:
#   $place (Text) - the room, as the school calls it
appointment-place = Yer: { $place }

appointment-at-school = Yer: okulda

appointment-video = Görüntülü görüşeceksiniz. Linki okuldan alırsınız.

appointment-phone = Okul sizi bu saatte arar.

## What the talk is, in two sentences. The first: the start conversation.

# Variables:
#   $child (Text) - the child's first name
appointment-start-what = Siz, { $child } ve öğretmen birbirinizi tanıyacaksınız.

appointment-start-no-wrong = Yanlış cevap yoktur.

## The ten-minute talk.

# Variables:
#   $child (Text) - the child's first name
appointment-progress-what = { $child } için okulda işlerin nasıl gittiğini duyarsınız.

appointment-progress-ask = Her şeyi sorabilirsiniz.

# Variables:
#   $minutes (Count) - how long the talk takes
appointment-minutes =
    { PLURAL($minutes) ->
        [one] { $minutes } dakika sürer.
       *[other] { $minutes } dakika sürer.
    }

appointment-cannot = Bu saat size uymuyor mu? Okula söyleyin. Başka bir saat seçeriz.

# Variables:
#   $phone (Text) - the phone number of the school
appointment-cannot-phone = Bu saat size uymuyor mu? Arayın: { $phone }. Başka bir saat seçeriz.
