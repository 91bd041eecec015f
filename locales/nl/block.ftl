# review: draft
block-bring-tomorrow-name = Meenemen
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring
block-bring-tomorrow = { $date }: neem mee: { $items }.
# Variables:
#   $reason (Text) - as the school wrote it
block-reason = Waarom: { $reason }
