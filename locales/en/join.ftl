# review: draft

### A parent scans the letter from school, or types its code: which school, which child, who the parent is.

# Variables:
#   $school (Text) - the name of the school
join-title = { $school } invites you

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
join-group = Group: { $group }

join-right = You got a letter from this school. Is that right?

## Buttons of at most 30 characters.

join-yes = ✅ Yes, that is right

join-no = No, that is not right

## After "no": nothing was changed, the letter still works for whom it is meant.

join-no-title = Thank you. Nothing has changed.

join-no-text = Maybe the letter is for another family. Give it back to the teacher. Then it will find its way.

## The second question.

# Variables:
#   $child (Text) - the first name of the child
join-who = The letter is about { $child }. Who are you to { $child }?

## Buttons of at most 30 characters.

join-mother = I am the mother

join-father = I am the father

join-other = I take care of this child

join-not-my-child = This is not my child

## Linked: the warm first screen. Below it stands what happens at school this month, and what the parent can do.

# Variables:
#   $child (Text) - the first name of the child
join-done-title = Welcome! You are now connected with the school of { $child }.

# Variables:
#   $child (Text) - the first name of the child
join-done-text = I show what suits the age of { $child }. You do not need to do anything now.

join-done-month = This often happens at school this month. Tap a word for more explanation.

join-done-month-none = Usually nothing special happens at school this month.

# Variables:
#   $child (Text) - the first name of the child
join-already = You are already connected with { $child }. The other letter is for another parent.

## The same answer for a code that is wrong, used, too old or unknown, and after too many tries.

join-code-title = This code does not work now

join-code-text = Each code works once, and not longer than 60 days. Check if the code is typed right. Or ask the teacher for a new letter. You can read everything without a code too.
