# review: draft

### The plan for everybody: Driehoek proposes a time for each family, the office looks, moves and sends.

proposal-title = Plan for everybody

proposal-not-this = In this round parents choose a time themselves. No plan is needed.

proposal-text = Driehoek looks for a time for each family. Brothers and sisters after each other, families with the same interpreter together, and parents’ wishes come first. You look, move what you know better, and send the plan.

# Variables:
#   $families (Count) - families that need a time
#   $wishes (Count) - families that sent wishes
proposal-families = { $families } talks needed, { $wishes } families sent wishes.

# Variables:
#   $date (Date) - until when parents can give wishes
proposal-early = Parents can send wishes until { $date }. A plan of now may change after that.

proposal-make = Make a plan

proposal-again = Make a plan again

proposal-again-text = What you placed yourself stays.

proposal-working = The plan is being made. This page refreshes itself.

proposal-progress = How far the plan is

proposal-look-again = Look again

proposal-busy = A plan is being made already.

proposal-send = Send the plan

# Variables:
#   $placed (Count) - families with a time
#   $without (Count) - families without one
proposal-send-text = { $placed } families get their time in their own language. { $without } families have no time yet: they can choose from what is free. It can be sent once.

# Variables:
#   $booked (Count) - talks that were planned
#   $gone (Count) - families whose slot was taken meanwhile
proposal-sent = Sent: { $booked } talks. Without a time, because it was just taken: { $gone }.

proposal-sent-before = This plan was sent before.

proposal-nothing = There is no plan to send yet.

proposal-child = Child

proposal-group = Group

proposal-time = Time

proposal-notes = What was not possible

proposal-change = Move

# Variables:
#   $child (Text) - the name of the child
proposal-change-name = Move { $child }

proposal-none = No time yet

proposal-pinned = placed by you

proposal-unpin = Leave it open again

# Variables:
#   $child (Text) - the name of the child
proposal-move-title = Another time for { $child }

proposal-move-text = If a family is there, it loses its time. Make a plan again after that.

proposal-new-time = New time

# Variables:
#   $date (Date) - the day
#   $time (Time) - the hour
#   $teacher (Text) - with which teacher
proposal-at = { $date }, { $time }, { $teacher }

# Variables:
#   $at (Text) - day, hour and teacher
#   $child (Text) - who is there now
proposal-at-taken = { $at } (now: { $child })

proposal-put = Place here

proposal-moved = Moved.

proposal-freed = This family is planned with the others again.

proposal-wrong = Choose a time from the list.

## What could not be met, and why.

proposal-no-time = No time

proposal-day = Another day than wished

proposal-hour = Another hour than wished

proposal-way = Not as wished (video, telephone or at school)

proposal-siblings-days = Brother or sister on another day

# Variables:
#   $minutes (Count) - how long the family waits
proposal-siblings-apart = { $minutes } minutes of waiting for brother or sister

# Variables:
#   $minutes (Count) - how much time the family has
proposal-siblings-close = Only { $minutes } minutes between brother and sister

proposal-interpreter-apart = The interpreter comes for this talk alone

# Variables:
#   $what (Text) - what could not be met
#   $why (Text) - the reason
proposal-because = { $what }: { $why }

proposal-not-offered = no teacher offers such a time

proposal-taken = all such times are for other families

proposal-elsewhere = the family has another talk then

proposal-free = one is free, and would cost more elsewhere

proposal-by-hand = you placed it so
