# review: draft

### A teacher's talks in the own calendar: the secret address on the account page, and what stands in the calendar.

## On the account page

feed-title = Talks in your calendar
feed-text = A secret address puts your talks into the calendar on your phone or computer too. It holds times, rooms and first names only.
feed-make = Make a calendar address
# Variables:
#   $day (Date) - when the address was made
feed-since = You have had a calendar address since { $day }.
feed-renew-text = Does somebody else know the address, or have you lost it? Make a new one. The old one then stops working.
feed-renew = Make a new address
feed-remove = Remove the address
feed-removed = The address no longer works. Remove the calendar from your phone or computer too.

## The new address, shown once

feed-address-title = Your calendar address
feed-address-text = Copy this address. In your calendar, choose to subscribe, or to add a calendar by URL. Paste the address there.
feed-address-once = You see the address only now. Keep it to yourself: whoever has it sees your talks.
feed-address-done = Done: back to my account

## In the calendar

# Variables:
#   $school (Text) - name of the school
feed-name = Talks { $school }
# Variables:
#   $child (Text) - first name of the child
feed-start = Start conversation { $child }
# Variables:
#   $child (Text) - first name of the child
feed-progress = Ten-minute talk { $child }
# A time that the family has not agreed with yet.
# Variables:
#   $talk (Text) - "Start conversation Amira"
feed-proposed = Not certain yet: { $talk }
# Variables:
#   $talk (Text) - "Start conversation Amira"
feed-cancelled = Cancelled: { $talk }
feed-video = This talk is by video.
feed-phone = This talk is by phone.
