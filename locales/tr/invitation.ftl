# review: draft

### The letter on paper that invites a guardian: printed on A4 in Dutch beside the guardian's own language.
### One sheet has to hold both, so the lengths below are firm: a test prints letters that are as long as they allow.

## Title of the letter, at most 30 characters.

invitation-title = Davet

## For whom the letter is, below the title: at most 50 characters without the name and the group.

# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the group as the school calls it: "groep 4A"
invitation-child = { $child } adlı çocuğun velisine, { $group }

## The greeting, at most 40 characters.

invitation-greeting = Değerli velimiz,

## The text of the letter: paragraphs of at most 140 characters each.

# Variables:
#   $school (Text) - the name of the school
invitation-invites = { $school } sizi Driehoek'e davet ediyor. Driehoek, veliler için telefonda bir yardımcıdır. Dili kendiniz seçersiniz.

invitation-does = Okulun nasıl işlediğini okursunuz. Evde yardım için öneriler alırsınız. Okuldan mektup mu geldi? Driehoek okul kelimelerini açıklar.

invitation-free = Driehoek ücretsizdir. Telegram uygulamasında çalışan bir bilgisayar programıdır.

## How to begin: a title beside the QR code, at most 30 characters.

invitation-how = Nasıl başlarsınız?

## The steps, at most 50 characters each.

invitation-step-telegram = Telegram uygulamasını telefonunuza yükleyin.

invitation-step-scan = Kamerayı kareye tutun. Çıkan linke dokunun.

invitation-step-choose = Başlat (Start) düğmesine dokunun. Dilinizi seçin.

## Below the steps, at most 80 characters without the name. The code stands in large letters below it.

# Variables:
#   $bot (Text) - the name of the bot at Telegram, without the @
invitation-type = Olmadı mı? Telegram'da @{ $bot } adını arayın ve şu kodu gönderin:

## After the code: paragraphs of at most 90 characters each.

# Variables:
#   $date (Date) - the last day on which the code works
invitation-until = Kodun geçerli olduğu son gün: { $date }.

invitation-own-letter = Bu kod bir yetişkin içindir ve bir kez çalışır. Her veli kendi mektubunu alır.

invitation-no = Hayır diyebilirsiniz. O zaman okul size her şeyi kâğıt üzerinde verir. Bu da olur.

# Variables:
#   $phone (Text) - the telephone number of the school
invitation-ask-phone = Sorunuz mu var? Öğretmene sorun ya da okulu arayın: { $phone }.

invitation-ask = Sorunuz mu var? Öğretmene sorun.

## The end of the letter, at most 40 characters. The school's name stands below it.

invitation-regards = Saygılarımızla,

## Where the guardian's language is not known, each language says this line below the QR code; the other languages
## stand beside it: at most 60 characters. Name your own language in it.

invitation-scan-here = Türkçe: Kameranızı kareye tutun.
