# review: draft

### The school's newsletter in the parent's chat: what matters most, reading on, answering with a tap, what is on.

## The first line, which also shows on a locked telephone. At most 80 characters with usual names.

# Variables:
#   $from (Text) - the name of the school, or of the class: "4A"
#   $title (Text) - the title of the newsletter, as the school wrote it
news-title = { $from }: { $title }

## Lines of what matters most: the name of an announcement, the day and the hour. One line each.

# Variables:
#   $kind (Text) - the name of the announcement: "School trip"
#   $when (Text) - the day, perhaps with the hour
news-line = • { $kind }: { $when }
# Variables:
#   $kind (Text) - the name of the announcement
news-line-plain = • { $kind }
# Variables:
#   $line (Text) - a line as above
news-line-changed = { $line } (changed)
# Variables:
#   $line (Text) - a line as above
#   $names (Text) - first names of children, with commas
news-line-of = { $line } ({ $names })
# Variables:
#   $date (Date) - the day
#   $from (Time) - when it begins
#   $until (Time) - when it ends
news-hours = { $date }, from { $from } to { $until }
# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour of it
news-hour = { $date }, { $time }
# Variables:
#   $date (Date) - the last day on which something can be done
news-until = { $date } at the latest
# Variables:
#   $count (Count) - announcements that are not among the lines
news-more = { PLURAL($count) ->
    [one] There is one more message. Tap ‘Read on’.
   *[other] There are { $count } more messages. Tap ‘Read on’.
}
# Heading where brothers and sisters have different announcements.
news-for-all = For all your children
# Variables:
#   $names (Text) - first names of children, with commas; or "For all your children"
news-for = ({ $names })

## Lines of the message.

news-corrected = Please note: the school has changed this message. This is how it is now.
news-anew = Something changes about a day. Please read the message again.
news-is-understood = ✔️ You have read and understood this.
news-nothing = There is nothing for your children in this message.
news-taken-back = The school has taken this message back. You do not need to do anything.
news-read-text = Thank you. The school sees: you have read the message.

## Buttons under the message. At most 30 characters.

news-read-on = 📖 Read on
news-sign-up = ✍️ Sign up
news-words = 🔎 Explain school words
news-letter = ✉️ The letter in Dutch
# Variables:
#   $name (Text) - the name of an announcement
news-more-of = ▸ { $name }
# Variables:
#   $first (Text) - a short day: "Tue 01-12"; or what can be done
#   $second (Text) - the name of an announcement or of a child, or a title
news-button = { $first } · { $second }

## The Dutch letter and the school words in it.

news-letter-none = The school has not added a letter to this message.
news-words-title = School words in the letter
news-words-none = There are no difficult school words in it.

## Dates for the own calendar.

news-dates-text = What do you want to put in your calendar?
news-dates-none = There are no days left in it.
news-file-all = 📅 All days together
# In a calendar.
# Variables:
#   $name (Text) - the name of an announcement
#   $names (Text) - first names of children, with commas
news-event = { $name } ({ $names })

## Signing up and helping. Buttons of at most 40 characters.

news-sign-up-which = What do you want to sign up for?
news-help-which = What do you want to help with?
news-come-family = 👍 Yes, we are coming
news-not-come-family = 👎 No, we are not coming
news-undo-coming = ↩️ Remove my answer
# Variables:
#   $child (Text) - the first name of the child
news-undo-coming-child = ↩️ Remove the answer: { $child }
news-undo-help = ↩️ I cannot help after all
news-costs = 💶 I have a question about money
news-report = 🤒 Report my child ill

## After a tap: short and warm.

# Variables:
#   $child (Text) - the first name of the child
news-coming = Great! The school knows now: { $child } is coming.
news-coming-family = Great! The school knows now: you are coming.
news-how-many = How many people are coming?
# Variables:
#   $count (Count) - so many people come
news-coming-people = { PLURAL($count) ->
    [one] Great! The school knows now: one person is coming.
   *[other] Great! The school knows now: { $count } people are coming.
}
# Variables:
#   $child (Text) - the first name of the child
news-not-coming = Thank you. The school knows now: { $child } is not coming.
news-not-coming-family = Thank you. The school knows now: you are not coming.
news-rather-not = All right. The school knows now.
news-helping-text = How nice, thank you! The school knows now: you can help. A little Dutch is enough.

## Why somebody does not come. Nobody has to say it.

news-why = Would you like to say why? You do not need to. Only the teacher sees your answer.
news-why-costs = Thank you. Only the teacher sees this. Your child may always take part, also without paying.
news-why-other = Thank you. Only the teacher sees this.

## Lines under an announcement: what was answered before.

# Variables:
#   $child (Text) - the first name of the child
news-is-coming = ✔️ { $child } is coming.
# Variables:
#   $child (Text) - the first name of the child
news-is-not-coming = { $child } is not coming. The school knows.
news-is-coming-family = ✔️ You are coming.
# Variables:
#   $count (Count) - so many people come
news-is-coming-people = { PLURAL($count) ->
    [one] ✔️ One person is coming.
   *[other] ✔️ { $count } people are coming.
}
news-is-not-coming-family = You are not coming. The school knows.
news-is-rather-not = You said: rather not. The school knows.
news-is-costs = You have a question about money. Only the teacher sees this.
news-is-helping = ✔️ You can help. The school knows.
news-is-call = 📞 The school knows: you would like a call.

## The offer of a call.

news-call-ask = Shall I ask the school to call you?
news-call-text = The school knows now: you would like a call. The school will contact you.
news-call-no-text = All right. You can always read the message again.

## What is on: entry in the main menu (at most 30 characters), and the list.

news-on = 📅 What is on at school
news-on-title = What is on at school?
news-on-week = This week
news-on-week-none = There is nothing more this week.
news-on-month = After that
news-on-month-none = There is nothing yet for the coming month.
news-on-more = There is more. In your calendar you see everything.

## Looking back.

news-past = 🗞️ News from school
news-past-title = News from school
news-past-text = These are the last messages. Tap a message to read it again.
news-past-none = There is no news from school yet.
news-search = 🔍 Search
news-search-title = Search in the news
news-search-text = Type a word, for example: trip. A whole word or a part of it, in your language or in Dutch.
# Variables:
#   $word (Text) - what the parent typed
news-found-title = Searched for: { $word }
news-found-text = You find it here:
news-found-none = I have not found this word. Try another word.
news-search-again = 🔍 Search again

## The calendar on the own telephone. Buttons of at most 30 characters.

news-feed = 📲 In my phone’s calendar
# Variables:
#   $school (Text) - the name of the school
news-feed-name = School: { $school }
news-feed-title = The calendar on your phone
news-feed-text = You can see all school days in the calendar on your phone. New days appear by themselves.
news-feed-secret = The address is secret. Whoever has the address can see these days. Do not give it to anybody.
news-feed-make = 🔑 Make an address
news-feed-made = This is your address. I show it only once. Copy it now:
news-feed-how = Open the calendar on your phone. Choose: add a calendar from an address (URL). Paste the address there.
# Variables:
#   $date (Date) - when the address was made
news-feed-since = You have had an address since { $date }. Have you lost it? Then make a new address. The old address will not work any more.
news-feed-renew = 🔑 Make a new address
news-feed-end = 🗑️ Remove the address
news-feed-none = This is not possible at your school at the moment.
