# review: draft
block-bring-tomorrow-name = Bring along
# Variables:
#   $date (Text) - the day
#   $items (Text) - what to bring
block-bring-tomorrow = { $date }: please bring: { $items }.
# Variables:
#   $reason (Text) - as the school wrote it
block-reason = Why: { $reason }
