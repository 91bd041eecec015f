# review: draft

### Children and groups by hand, in the staff console.

hand-add-child = Add a child
hand-change-child = Change a child
hand-first-name = First name
hand-prefix = Prefix
hand-prefix-hint = Such as “van den”.
hand-last-name = Last name
hand-year-group = Year group
# Stands in the list of year groups.
hand-unknown = Not known
# Stands in the list of year groups: for children who are not in groep 1 yet.
hand-before-school = Not in groep 1 yet
hand-class = Group
hand-no-class = No group
hand-extra = Groups beside the class
hand-save = Save
hand-archive-child = Child has left
hand-archive-child-text = The child is then no longer in the group. As long as the data are here, it can come back.
hand-archived = Children who have left
hand-archived-text = These data are erased automatically later.
hand-nobody-archived = Nobody has left.
hand-bring-back = Bring back
# For screen readers.
# Variables:
#   $name (Text) - the child's full name
hand-bring-back-name = Bring { $name } back
hand-add-group = Add a group
hand-change-group = Change a group
hand-group-name = Name of the group
hand-group-name-hint = As the school calls it: 4A, 1/2 Butterflies.
hand-kind = Kind of group
hand-kind-class = A class: a child is in one class
hand-kind-extra = A group beside the class, such as a plus group
hand-archive-group = End the group
hand-archive-group-text = The children stay at the school, but are in no group then.

## What was done

# Variables:
#   $name (Text) - name of a child or a group
hand-added = { $name } was added.
# Variables:
#   $name (Text) - name of a child or a group
hand-changed = { $name } was changed.
# Variables:
#   $name (Text) - the child's full name
hand-child-archived = { $name } has left the school.
# Variables:
#   $name (Text) - the child's full name
hand-is-back = { $name } is back at the school. Choose a group if need be.
# Variables:
#   $name (Text) - name of the group
hand-group-archived = Group { $name } has ended.

## What is wrong in a form

hand-wrong-first-name = Fill in a first name.
hand-wrong-year-group = Choose a year group from the list.
hand-wrong-group = Choose a group from the list.
hand-wrong-group-name = Fill in a name.
hand-wrong-name-taken = There is a group of this name already. Choose another name.
