# review: draft

### The log of a school: who did or saw what.

log-title = Log
log-entries = Entries of the log, newest first
log-none = No entries found.
log-day = Day
log-time = Time
log-who = Who
log-deed = What
log-what = About whom or what
log-person = Person
log-everybody = Everybody
log-filter = Search
log-older = Older entries
log-kept = The log tells who did or saw what, not what was there. Entries are kept for 13 months.
log-operator = Operator of the system
log-unknown = Unknown
log-about-school = School
log-about-group = Group
log-about-child = Child
log-about-guardian = Parent of
log-about-staff = Member of staff
# Variables:
#   $kind (Text) - "Group", "Child", "Member of staff"
#   $name (Text) - what it is called
log-about = { $kind }: { $name }
log-who-saw-title = Who saw this child?
log-who-saw-text = Here is who looked at or changed the data of this child. Anyone who saw a list of the group or of the whole school is here too.
log-made-school = created the school
log-saw-group = looked at a group
log-saw-child = looked at a child
log-imported-roster = imported a roster
log-added-child = added a child
log-changed-child = changed a child
log-archived-child = noted that a child has left
log-brought-back-child = brought a child back
log-added-group = added a group
log-changed-group = changed a group
log-archived-group = ended a group
log-printed-letters = made letters
log-noted-paper = changed: everything on paper, or not
log-unlinked = took the connection of a parent away
log-invited-staff = made a link for a member of staff
log-changed-staff = changed a member of staff
log-deactivated-staff = deactivated a member of staff
log-set-up-sign-in = set up a sign-in
log-signed-in = signed in
log-signed-out = signed out
log-linked-chat = linked Telegram
log-changed-settings = changed the settings
log-saw-audit = looked at the log
log-saw-who-saw = looked at who saw a child
log-exported = made an export of data
log-made-round = made a round of talks
log-changed-round = changed a round of talks
log-published-round = opened a round of talks
log-closed-round = closed a round of talks
log-changed-times = changed times of talks
log-booked-talk = planned a talk
log-cancelled-talk = cancelled a talk
log-moved-talks = moved talks
log-noted-talk = noted whether a talk took place
log-noted-interpreter = changed an interpreter
log-saw-talks = looked at talks
log-saw-preparation = read what parents prepared
log-saw-plan = read a communication plan
log-made-plan = made a communication plan
log-made-feed = made a calendar address
log-sent-reminder = sent a message to parents
log-stopped-reminder = stopped a message
log-corrected-reminder = corrected a message
log-took-back-reminder = took a message back
log-saw-reminder = looked at who understood a message
log-saw-thread = read messages of parents
log-answered-parent = answered a parent
log-saw-day = looked at who is ill or away
log-saw-calls = looked at who wants to be called
log-sent-newsletter = sent a newsletter
log-paused-newsletter = paused a newsletter
log-stopped-newsletter = stopped a newsletter
log-corrected-newsletter = corrected a newsletter
log-took-back-newsletter = took back a newsletter
log-saw-newsletter = saw who did not get a newsletter

log-noted-guardian = changed what the school notes about a parent
