# review: draft

### What parents and child prepared for a talk, as the teachers of the class see it.

# Variables:
#   $child (Text) - the first name of the child
prepared-title = Preparation of the talk about { $child }

prepared-text = This is what the family approved. Only the teachers of the class see it. Own words are not translated: ask about them in the talk.

prepared-none = The family has not approved anything yet. It need not.

# Variables:
#   $date (Date) - when the family approved it
prepared-approved = Approved on { $date }.

## At what stays off the table.

prepared-for-you = For you only. This is not on the sheet for the table.

## The sheet for the table. A link; and what stands beside it when another parent joins.

prepared-sheet = Sheet for the table

prepared-joined = Another parent joins this talk. So the answers are not on the sheet for the table.
