# review: draft

### The import of groups, children and teachers from a file: its preview in the console and in the shell.

## Why a file is not read

# Variables:
#   $line (Text) - number of the line
#   $why (Text) - one of the sentences below
roster-at-line = Line { $line }: { $why }
roster-refused-empty = This file is empty. Make the export again.
roster-refused-too-large = This file is larger than 10 MB. The export of one school is much smaller. Choose the right file.
roster-refused-too-many = This file has more rows than a school can have. Choose the export of one school.
roster-refused-spreadsheet = This is a spreadsheet (Excel or LibreOffice). Open it, choose “Save as” and then “CSV UTF-8”. Upload the new file.
roster-refused-zip = This is a packed file. Unpack it first. Then upload the file that ends in .xml or .csv.
roster-refused-edex2000 = This is the old EDEX format. Choose the export “EDEXML” in the pupil administration.
roster-refused-utf16 = This file was saved as Unicode (UTF-16). Save it again as UTF-8.
roster-refused-encoding = Some letters cannot be read. Save the file again as UTF-8.
roster-refused-not-a-roster = This is neither EDEXML nor a table of children. Choose the export “EDEXML”, or use the example table.
roster-refused-broken-xml = The file is not complete, or it is damaged. Make the export again.
roster-refused-unsafe = Something here does not belong in a list of pupils. To be safe, the file is not read. Make the export again.
roster-refused-two-schools = This file has two schools in it. Make an export for each school.
roster-refused-no-children = There is no child in this file.
# Variables:
#   $first (Text) - number of the line where the number stands first
roster-refused-same-key = This number is on line { $first } as well. Each number may be used only once. Correct it and make the export again.
# Variables:
#   $columns (Text) - names of columns, separated by commas
roster-refused-missing-columns = These columns are missing: { $columns }. Compare the first row with the example table.
roster-refused-long-row = This row is far too long. Perhaps a quotation mark (") begins here and ends nowhere. Take it out.

## What is doubtful in a row; the number of the line stands before it

roster-doubt-no-key = No lasting pupil number. Driehoek recognises this child by name and group.
roster-doubt-no-name = No name that can be read. This row is left out.
roster-doubt-no-group = This child is in no group.
# Variables:
#   $key (Text) - the key of a group that is not in the file
roster-doubt-unknown-group = Group “{ $key }” is not in the file. The row is taken without this group.
roster-doubt-no-year-group = The year group is not known. Fill it in at the child afterwards.
# Variables:
#   $code (Text) - what stands where a year group is expected
roster-doubt-unknown-year-group = “{ $code }” is not a year group. The year group stays empty.
roster-doubt-garbled = A name has wrong characters in it (such as Ã«). Save the file as UTF-8 and upload it again.
roster-doubt-same-name = Another child in this group has the same name. They stay two children.
roster-doubt-group-without-name = This group has no name. Its number becomes the name.
# Variables:
#   $name (Text) - name of a group
roster-doubt-same-group-name = More than one group is called “{ $name }”. What differs now stands behind the name.
roster-doubt-helping-parent = A parent who helps is not staff. This row is left out.
roster-doubt-bad-date = A date belongs here, such as 2026-08-24. Check that the columns are in the right place.
roster-doubt-bad-school-year = The school year cannot be read. The present school year counts.
roster-doubt-matched-by-name = Recognised by the name. Check that this is the same person.
roster-doubt-deactivated = The account of this teacher was closed. It stays closed.

## What changes about a child, a group or a teacher

# Stands in place of a group or a year group that is not there.
roster-none = none
roster-change-key = new number in the administration
# Variables:
#   $from (Text) - the old name
#   $to (Text) - the new name
roster-change-name = name: { $from } becomes { $to }
roster-change-group-kind = another kind of group
# Variables:
#   $from (Text) - the old year group, a digit
#   $to (Text) - the new one
roster-change-year-group = year group: { $from } becomes { $to }
# Variables:
#   $from (Text) - name of the old class
#   $to (Text) - name of the new one
roster-change-class = group: { $from } becomes { $to }
roster-change-groups = other groups
roster-change-back = comes back

## What must be confirmed on its own

# Variables:
#   $ours (Text) - number of this school
#   $theirs (Text) - number in the file
roster-confirm-other-school = This file is of a school with number { $theirs }. This school has number { $ours }. It is correct that they are the same school.
# Variables:
#   $file (Text) - a school year, 2026-2027
#   $today (Text) - a school year
roster-confirm-other-year = This file is of school year { $file }. It is now school year { $today }. It is correct that this is the right file.
# Variables:
#   $leaving (Text) - a number of children
#   $of (Text) - the number of children at the school
roster-confirm-many-leave = Of the { $of } children, { $leaving } are not in this file. It is correct that this is the right file.

## The preview

roster-groups = Groups
roster-children = Children
roster-teachers = Teachers
# Variables:
#   $what (Text) - groups, children or teachers
#   $new (Text) - a number
#   $changed (Text) - a number
#   $unchanged (Text) - a number
roster-counts = { $what }: { $new } new, { $changed } changed, { $unchanged } the same
roster-doubts = Lines to look at
roster-ending = Groups of another school year: they end
roster-leaving-groups = Groups that are no longer in the file
roster-leaving-children = Children who are no longer in the file
roster-leaving-teachers = Teachers who are no longer in the file
roster-nothing-changes = Everything is as in the file already. Nothing needs to change.

## The pages

roster-title = Import pupils
roster-intro = Take over groups, children and teachers from your pupil administration. First you see what would change. Then you decide.
roster-file = File
roster-file-hint = An “EDEXML” export from ParnasSys or ESIS, or a CSV table. At most 10 MB. Only names, groups and numbers are read.
roster-upload = See what would change
roster-no-export = No export?
roster-template-text = Fill in the example table with Excel or LibreOffice. Save it as CSV.
roster-template = Download the example table
# The name of the file that is downloaded; ends in .csv, no spaces.
roster-template-file = pupils.csv
roster-by-hand = By hand
roster-preview-title = What would change
roster-preview-text = Nothing has changed yet. Look at this, and then choose “Take over”.
roster-summary = Summary
roster-new = New
roster-changed = Changed
roster-unchanged = The same
roster-line = Line
roster-what = What
# Variables:
#   $count (Text) - how many rows are not shown
roster-more = And { $count } more.
roster-confirm = Confirm this first
roster-confirm-first = Tick that it is right, or choose another file.
roster-tick = Tick who or what is no longer at the school. What you do not tick stays.
# Stands behind a child's name.
roster-told = left, says the file
roster-take-over = Take over
roster-other-file = Choose another file
roster-upload-gone = Choose the file again. A file is kept ready for an hour.
roster-changed-meanwhile = Something has changed at the school in the meantime. Look at it once more.
# Variables:
#   $new (Text) - a number of children
#   $changed (Text) - a number of children
#   $left (Text) - a number of children
roster-done = Taken over. Children: { $new } new, { $changed } changed, { $left } left.
