# review: draft

### Talks at school: the invitation, choosing a time, changes, reminders.

talk-start = start conversation (startgesprek)

talk-progress = ten-minute talk (tienminutengesprek)
