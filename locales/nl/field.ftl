# review: draft
# Variables:
#   $first (Text) - the first day
#   $last (Text) - the last day
field-range = { $first } tot en met { $last }
# Variables:
#   $amount (Text) - euros, "25,00"
field-amount = € { $amount }
