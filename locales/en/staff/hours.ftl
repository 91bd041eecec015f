# review: draft

### When a member of staff reads messages of parents.

hours-title = My working hours
hours-text = Messages of parents that can wait reach you in your working hours. Parents are told when to expect an answer.
hours-days = Working days
hours-monday = Monday
hours-tuesday = Tuesday
hours-wednesday = Wednesday
hours-thursday = Thursday
hours-friday = Friday
hours-saturday = Saturday
hours-sunday = Sunday
hours-from = From
hours-until = Until
hours-wrong = Choose at least one day, and an end that is after the begin, such as 08:00 and 17:00.
hours-changed = Your working hours are saved.
hours-change = Change working hours
