# review: draft

### The staff's part of the chat: own groups, and which families are not reached yet. First names only.

desk-title = For staff

desk-apart = This is the part for your work at school. The button Menu leads to the part for parents.

## Button in the main menu, at most 30 characters; only staff see it.

desk-menu = 🏫 For staff

# In the menu of commands.
desk-command = For staff of the school

# Variables:
#   $group (Text) - the name of the group
#   $reached (Count) - children of whom a guardian is linked and can be reached
#   $children (Count) - children in the group
desk-group = { $group }: a parent of { $reached } of the { $children } children can be reached

## Button, at most 30 characters.

# Variables:
#   $group (Text) - the name of the group
desk-open-group = Look at { $group }

desk-no-groups = You have no groups here yet. The office can give you a group.

## Headings before a list of first names.

desk-no-letter = No letter made yet

desk-letter = Letter made, not connected yet

desk-lost = Was connected, cannot be reached now

desk-paper = Gets everything on paper

desk-all-reached = All families of this group are reached.

desk-console = You make a new letter in the browser, at the group.
