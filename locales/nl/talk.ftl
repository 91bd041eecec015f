# review: draft

### Talks at school: the invitation, choosing a time, changes, reminders.

talk-start = startgesprek

talk-progress = tienminutengesprek
