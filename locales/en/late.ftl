# review: draft

# A parent whose message nobody at school has read yet. The first line can stand on a locked phone.
# Variables:
#   $child (Text) - the child's first name
late-title = Your message about { $child }

late-received = The school has received your message. Is it urgent? Call the school.
late-call = The school has not read your message yet. Call the school. Then the school knows for sure.
# Variables:
#   $phone (Text) - the number of the school
late-phone = Phone: { $phone }
