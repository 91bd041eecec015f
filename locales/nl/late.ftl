# review: draft

# A parent whose message nobody at school has read yet. The first line can stand on a locked phone.
# Variables:
#   $child (Text) - the child's first name
late-title = Uw bericht over { $child }

late-received = De school heeft uw bericht ontvangen. Is er haast? Bel de school.
late-call = De school heeft uw bericht nog niet gelezen. Bel de school. Dan weet de school het zeker.
# Variables:
#   $phone (Text) - the number of the school
late-phone = Telefoon: { $phone }
