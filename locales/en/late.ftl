# review: draft

# A parent whose message nobody at school has read yet. The first line can stand on a locked phone.
# Variables:
#   $child (Text) - the child's first name
late-title = Your message about { $child }

late-received = The school has received your message. Is it urgent? Call the school.
late-call = The school has not read your message yet. Call the school. Then the school knows for sure.
# After a message was sent: nobody of those who read it is at work now.
# Variables:
#   $date (Date) - the next working day
#   $time (Time) - when work begins
late-working = The school reads your message on { $date }, from { $time }.

# Variables:
#   $phone (Text) - the number of the school
late-phone = Phone: { $phone }
