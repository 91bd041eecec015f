# review: draft

### My children: the children that are connected with this chat.

child-title = My children

child-none = No child is connected with this chat yet.

child-how = Do you have a letter from school with a code? Scan the code with your phone. Or type the code here.

## The lines about one child. Labels, at most 20 characters before the value.

# Variables:
#   $school (Text) - the name of the school
child-school = School: { $school }

# Variables:
#   $group (Text) - the name of the group: "4A", "Vlinders"
child-group = Group: { $group }

# Variables:
#   $count (Count) - how many teachers
#   $names (Text) - their names, with commas
child-teachers = { PLURAL($count) ->
    [one] Teacher: { $names }
   *[other] Teachers: { $names }
}

# Variables:
#   $date (Date) - the day on which the parent was connected
child-since = Connected since: { $date }

## Whom to turn to, as the school has written it. Labels as above.

# Variables:
#   $phone (Text) - the telephone number of the school
child-phone = Telephone of the school: { $phone }

# Variables:
#   $phone (Text) - the number to call when the child is ill
child-absence = To report illness: { $phone }

# Variables:
#   $help (Text) - who helps outside school, with a telephone number
child-help = Help outside school: { $help }

## Button, at most 30 characters.

child-add = ➕ Another child

## Explains how another child, or another parent, is added.

child-add-title = Another child or another parent

child-add-text = Each letter is for one child and one parent. Do you have another child at school? Scan the letter of that child too.

child-add-other = Does another parent want to read along? That parent gets their own letter. Ask the teacher for that letter. Forwarding does not work.

## Button, at most 30 characters; then the question and its answers.

child-leave = Stop the connection

# Variables:
#   $child (Text) - the first name of the child
child-leave-title = Stop the connection with { $child }?

child-leave-text = Then you hear nothing more about this child here. The school sees that you stopped, and gives you everything on paper. You can start again later with a new letter.

child-leave-yes = Yes, stop

child-leave-no = No, stay connected

# Variables:
#   $child (Text) - the first name of the child
child-left = You are no longer connected with { $child }.
