# review: draft

message-signed-mother = Regards, the mother of { $child } { $group }
message-signed-father = Regards, the father of { $child } { $group }
message-signed-other = Regards, the carer of { $child } { $group }
message-as-written = In own words ({ $language }), not translated by the school:
message-as-written-unknown = In own words, not translated by the school:
