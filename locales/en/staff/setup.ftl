# review: draft

### The settings of a school.

setup-title = Settings
setup-name = Name of the school
setup-name-wrong = Fill in the name of the school, at most 80 characters.
setup-name-taken = There is a school of this name already.
setup-year = School year
setup-year-hint = For example 2026-2027.
setup-year-wrong = Fill in the school year as 2026-2027.
setup-calendar = Holidays and quiet hours
setup-region = Holiday region
setup-region-north = North
setup-region-middle = Middle
setup-region-south = South
setup-region-unknown = Not chosen yet
setup-region-wrong = Choose a region.
setup-holidays = Own holidays and days off
setup-holidays-hint = One on each line: first and last day, such as 20-2-2027 28-2-2027. If you fill in something here, the holidays of the region do not count.
# Variables:
#   $line (Count) - the number of the line, from 1
setup-holidays-wrong = Line { $line } is not a holiday. Write the first and the last day, such as 20-2-2027 28-2-2027.
setup-quiet-from = No messages from
setup-quiet-hint = In the evening and at night we send nothing that can wait.
setup-quiet-until = No messages until
setup-time-wrong = Fill in a time, such as 20:30.
setup-messages = Messages
setup-week-limit = Messages per family per week, at most
setup-week-limit-hint = 1 to 10. What is more comes together in one message. Urgent messages do not count.
setup-bundle-at = Time of the message with the rest
setup-answer-days = An answer within so many school days
setup-answer-days-hint = 1 to 10. After that parents are told that they can call if it is urgent.
setup-absence-until = Reporting a child ill by message works until
setup-absence-until-hint = After that we ask parents to call.
setup-few-wrong = Fill in a number from 1 to 10.
setup-contact = Whom parents can turn to
setup-phone = Telephone of the school
setup-absence-phone = Telephone to report a child ill
setup-privacy-contact = Questions about privacy
setup-privacy-hint = Who helps parents: name or position, and how to reach them.
setup-complaint-route = Complaints
setup-complaint-hint = Whom do parents talk to first, and where is the complaints procedure?
setup-help-numbers = Help outside school
setup-help-hint = For example youth health care or the neighbourhood team, with a telephone number.
setup-too-long = Make this text shorter: at most 300 characters.
setup-changed = The settings are saved.

## The file with everything; only a head sees it.

setup-export-title = Take everything along

setup-export-text = Everything that is kept here about the school, in one file (JSON). Who has it, has all names: keep it well and delete it after use. It is noted in the log.

setup-export = Make the file
