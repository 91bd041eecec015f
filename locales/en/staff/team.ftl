# review: draft

### The staff of a school.

team-title = Staff
team-name = Name
team-name-hint = As parents and colleagues know this person.
team-name-wrong = Fill in a name of 1 to 80 characters.
team-role = Role
team-role-teacher = Teacher
team-role-office = Office
team-role-head = Head
team-role-hint = A teacher sees their own groups. The office sees the whole school. Only the head sees the log.
team-role-wrong = Choose a role.
team-groups = Groups of this teacher
team-contact = Contact person of the school
team-contact-hint = A parent who is seriously worried can ask for a call by the contact person. Only the contact person sees that.
team-state = Status
# Variables:
#   $day (Date) - the day
team-state-gone = Left on { $day }
# Variables:
#   $day (Date) - the day
team-state-seen = Last signed in on { $day }
team-state-ready = Can sign in
# Variables:
#   $day (Date) - the last day on which the link works
team-state-invited = Invited; the link works until { $day }
team-state-no-link = Not invited yet
team-listed = Is a colleague in the list already? Then choose the name, and make the link there.

team-invite = Invite a member of staff
team-save = Save
team-changed = Saved.
team-link-title = One-time link
# Variables:
#   $name (Text) - name of the member of staff
team-link-text = Give this link to { $name }, in person if you can: whoever has the link can sign in with it.
team-link-once = You see the link only now. It works once, for 7 days.
team-new-link = Make a new link
team-new-link-text = For somebody who cannot sign in yet, or has lost the phone. The old link and the old password stop working, and the person is signed out everywhere at once.
team-deactivate = Deactivate
team-deactivate-text = The person is signed out everywhere at once and cannot sign in any more.
team-deactivated = The person is signed out and cannot sign in any more.
team-bring-back = Bring back
team-bring-back-text = The person gets a new link and sets up the sign-in again.
team-own-account = You cannot deactivate yourself. Ask a colleague.
team-last-head = This is the only head. Make somebody else a head first.
