# review: draft

### The staff console: what all its pages share, and the first pages.

console-title = Driehoek for schools

## The frame

console-skip = Skip to content
console-navigation = Sections
console-trail = You are here
console-languages = Language
console-sign-out = Sign out
console-nav-overview = Overview
console-footer = Driehoek explains the primary school to parents, in their own language.

## Forms

console-faults = This is not right yet:

## Refusals

console-sign-in-first-title = Sign in first
console-sign-in-first-text = You are not signed in. You are signed out automatically after half an hour without use, or after twelve hours.
console-foreign-title = Not done
console-foreign-text = This request did not come from a page of Driehoek itself. Nothing was changed. Open the page again and try once more.
console-not-found-title = Not found
console-not-found-text = This page does not exist, or you may not see it.
console-too-large-title = Too large
console-too-large-text = What you sent is too large. Nothing was changed.
console-unreadable-title = Not understood
console-unreadable-text = What you sent could not be read. Nothing was changed. Open the page again and try once more.
console-failed-title = Something went wrong
console-failed-text = It is our fault. Nothing was changed. Please try again later.

## Sign in

console-sign-in = Sign in
console-look-in-text = This is the demo: you can look around without a password in a school that does not exist.
console-look-in-head = Look in as head
console-look-in-office = Look in as office
console-look-in-teacher = Look in as teacher
# In the demo, at the top of every page: back to the page where parents are played.
console-to-chat = To the chat

## Groups and children

console-groups = Groups
console-group = Group
console-children = Children
console-teachers = Teachers
console-extra-group = beside the class
console-no-groups = There are no groups yet. The office adds them under “Import pupils”.
# Variables:
#   $name (Text) - what the school calls the group: 4A, Vlinders
console-group-title = Group { $name }
console-child = Child
console-year-group = Year group
console-no-children = There are no children in this group yet.
console-no-teachers = Not known yet
console-none = None
console-archived = This child has left the school.
