# review: draft

### Letters on paper with a code: choose, make, print, throw away. For staff.

letters-title = Letters

# Variables:
#   $name (Text) - the name of the group, the child or the school
letters-for = Letters for { $name }

letters-school-text = Make the letters for all children who are in a group at once. Each child has a letter for each parent or carer. Families that are reached already get no new letter: their other letter stays good.

letters-group-text = Make the letters for this group. Each child has a letter for each parent or carer. Families that are reached already get no new letter: their other letter stays good.

letters-child-text = Make the letters for this child, one for each parent or carer. Here you also choose the language for each person.

letters-old-codes = Anyone who is connected already gets no new letter. For the others an old letter stops working as soon as you make a new one.

letters-guardians = Letters for each child

# Variables:
#   $count (Count) - how many letters each child gets
letters-guardians-count = { PLURAL($count) ->
    [one] { $count } letter
   *[other] { $count } letters
}

letters-language = Language of the letter, if the parent's is not known

# Variables:
#   $guardian (Text) - which guardian: "Parent 1"
letters-language-of = { $guardian }: language

letters-language-unknown = Not known (Dutch, with a line in each language)

## Buttons.

letters-make = Make letters

letters-open = Open the letters to print them

letters-look-again = Look again

letters-delete = Throw the letters away

## While letters are made, and after it.

letters-working = The letters are being made. This page refreshes itself.

letters-progress = Letters done

# Variables:
#   $count (Count) - how many letters
letters-ready = { PLURAL($count) ->
    [one] { $count } letter is ready.
   *[other] { $count } letters are ready.
}

letters-how = Print from your browser on A4, without margins or at actual size (100%). There you can also keep the letters as a PDF.

letters-keep-text = The letters stay here for one hour, for you only. The codes are kept nowhere else. Throw the letters away when you are done.

letters-none = No letter is needed: everybody is connected, wants everything on paper, or there are no children.

letters-failed = The letters were not made. The old codes still work. Try again later.

letters-busy = Letters are still being made for you. Wait until they are ready.

letters-no-bot = The name of the bot is not known yet. Start the bot once, then come back.

letters-deleted = The letters were thrown away. What you printed keeps working.

letters-kept = Letters that are still here
