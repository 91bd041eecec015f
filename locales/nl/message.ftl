# review: draft

# Under a parent's message. The parent's own name is not known to the bot. Names stay as they are: use "Kind: ..." where
# your language would change their ending.
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class; may be empty
message-signed-mother = Groet, de moeder van { $child } { $group }
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class; may be empty
message-signed-father = Groet, de vader van { $child } { $group }
# Variables:
#   $child (Text) - the child's first name
#   $group (Text) - the class; may be empty
message-signed-other = Groet, de verzorger van { $child } { $group }

# Above words that a person wrote: nobody changed or translated them.
# Variables:
#   $language (Text) - the own name of the language: العربية
message-as-written = In eigen woorden ({ $language }), niet door school vertaald:
message-as-written-unknown = In eigen woorden, niet door school vertaald:
