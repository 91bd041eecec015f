# review: draft

### Cards about being involved at home.

learn-title = How you help at home

learn-text = Short cards. Each card has one thing you can do this week. Choose a topic.

## Topics, buttons of at most 35 characters.

learn-topic-why = Why it helps

learn-topic-ways = Ways to take part

learn-topic-ages = By age

learn-topic-careful = What to watch for

learn-topic-talents = Talents and dreams

learn-topic-contact = Talking with school

learn-topic-people = Who is who, and joining in

learn-topic-disagree = When you do not agree

learn-topic-support = When your child needs extra help

## Buttons of at most 35 characters.

learn-for-my-child = 👧 For the age of my child

learn-saved = ⭐ Saved

learn-all-talents = 🎨 Eight talents

learn-choose-ages = Choose the age

learn-save = ⭐ Save

learn-unsave = Do not save any more

learn-show-dutch = 🇳🇱 Show it in Dutch

learn-hide-dutch = Show it in my language

## Heading above the one thing to do.

learn-do = This week:

learn-pick = Choose a card.

learn-ages-title = For which age?

learn-saved-title = What you saved

learn-saved-none = You have not saved anything yet. Tap “Save” on a card.

learn-talents-title = Eight talents

learn-talents-text = What makes your child happy? You may pick more than one. It is not a test and not a mark.

## Heading above an idea to do together for one talent.

learn-talent-home = Together at home:
