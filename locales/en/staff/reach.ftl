# review: draft

### Who was reached: figures of the school, of a group, and the guardians of one child.

reach-title = Reached

reach-text = Here you see for how many children a parent is connected with Driehoek. It is not a contest. Anyone who is not connected gets everything on paper.

# Variables:
#   $reached (Count) - children of whom a guardian is linked and can be reached
#   $children (Count) - children in all
reach-summary = A parent of { $reached } of the { $children } children can be reached.

reach-chart = By group: can be reached, on paper, letter made, no letter made yet

## Headings of columns, and what the parts of the chart are.

reach-group = Group

reach-children = Children

reach-printed = Letter made

reach-linked = Connected

reach-reached = Can be reached

reach-paper = On paper

reach-no-class = Without a group

reach-no-groups = You see no groups here yet. The office adds groups, or gives you one.

## How many people read each language.

reach-languages = Language of the messages

reach-language = Language

reach-families = Parents

# Variables:
#   $least (Count) - fewer people than this are not shown
reach-languages-note = Only languages that at least { $least } parents read. The language does not say where somebody comes from.

reach-languages-other = Other languages together

reach-languages-none = Too few parents are connected yet to show languages.

## The page of one group.

# Variables:
#   $group (Text) - the name of the group
reach-group-title = Reached in { $group }

reach-hand-out = Hand these families a letter

reach-hand-out-text = A letter in the hand works best, with a few words. Choose a child to make the letter. You can do that as often as needed. The old code then stops working.

reach-on-paper = These families get everything on paper

reach-there = These families can be reached

reach-child = Child

reach-standing = Now

reach-nobody = Nobody.

## What is so for a family.

reach-is-no-letter = No letter made yet

reach-is-letter = Letter made, not connected yet

reach-is-lost = Was connected, cannot be reached now

reach-is-paper = Wants everything on paper

reach-is-reached = Can be reached

## The guardians of one child.

reach-guardians = Parents and carers

# Variables:
#   $seat (Count) - which letter of this child: 1, 2
reach-seat = Letter { $seat }

# Variables:
#   $date (Date) - the day on which the guardian was linked
reach-seat-linked = Connected since { $date }

# Variables:
#   $date (Date) - the day on which the letter was made
reach-seat-printed = Letter made on { $date }

# Variables:
#   $date (Date) - the day on which the guardian left
reach-seat-left = Stopped on { $date }, by their own choice

reach-seat-new = No letter made yet

reach-seat-unreachable = Connected, but cannot be reached now

reach-seat-paper = Everything on paper

# Variables:
#   $date (Date) - the day on which somebody tried the used code again
reach-seat-retried = Somebody tried this used code again on { $date }. Maybe a second parent wants to join: make a letter for them.

reach-unlink = Take the connection away

reach-unlink-why = The parent then sees nothing more about this child and gets no messages. They can connect again with a new letter.

reach-unlink-yes = Yes, take the connection away

reach-unlinked = The connection was taken away.

reach-want-paper = Note: everything on paper

reach-want-no-paper = Note: no longer on paper

reach-paper-noted = Noted: this parent gets everything on paper.

reach-no-paper-noted = Noted: this parent no longer gets everything on paper.

## Button: every child with how far its family is, for a spreadsheet.

reach-table = List as a table (CSV)

## Link from the reach of a group to its page.

reach-group-page = The children of this group

## What the school notes about one guardian of separated parents.

reach-notes = Notes about this parent

reach-notes-text = The school notes this itself, and only where there is a reason. Parents do not see it.

reach-note-information = Gets no information about this child

reach-note-fetching = Does not fetch this child

reach-note-hidden = Other parents may not know where this parent is

reach-notes-save = Save

reach-notes-saved = Saved.

reach-is-no-information = Gets no information

reach-is-no-fetching = Does not fetch the child

reach-is-hidden = Other parents are not told where this parent is
