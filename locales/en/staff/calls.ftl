# review: draft

### Parents who want to be called by the contact person. Only contact persons see this. Why a parent wants it is not written
### anywhere.

## Button and heading, at most 30 characters.

calls-title = Parents who want a call

calls-count = Parents to call ({ $count })

calls-news-title = A parent asks for a call

# Variables:
#   $child (Text) - first name of the child
#   $group (Text) - the class of the child
calls-parent-group = A parent of { $child } ({ $group })

# Variables:
#   $child (Text) - first name of the child
calls-parent = A parent of { $child }

# Variables:
#   $day (Date) - when the parent asked
#   $time (Time) - the same
calls-since = asked on { $day }, { $time }

calls-number = The number is in the school’s own administration. This program does not have it. Does the parent speak little Dutch? Arrange an interpreter.

calls-alone = Only contact persons see this. This program does not know why the parent wants a call.

calls-none = Nobody is waiting for a call now.

## Buttons, at most 30 characters.

calls-open = Open the list

calls-called = Called

# Variables:
#   $child (Text) - first name of the child
calls-called-button = Called: parent of { $child }

# Variables:
#   $child (Text) - first name of the child
calls-done = Noted: the parent of { $child } was called.

calls-gone = This is no longer needed: somebody called already, or the parent does not want it any more.
