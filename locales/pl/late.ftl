# review: draft

# A parent whose message nobody at school has read yet. The first line can stand on a locked phone.
# Variables:
#   $child (Text) - the child's first name
late-title = Państwa wiadomość. Dziecko: { $child }

late-received = Szkoła dostała Państwa wiadomość. Czy to pilne? Proszę zadzwonić do szkoły.
late-call = Szkoła jeszcze nie przeczytała Państwa wiadomości. Proszę zadzwonić do szkoły. Wtedy szkoła na pewno będzie wiedzieć.
# Variables:
#   $phone (Text) - the number of the school
late-phone = Telefon: { $phone }
