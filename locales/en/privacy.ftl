# review: draft

### Privacy: what is kept, seeing it, deleting it.

privacy-title = Privacy in plain words

privacy-keeps = I keep only: your number at Telegram, your language, the ages you chose, your tips, what you saved and the list of school words that were found.

privacy-school = Are you connected by a letter from school? Then I also know: the school, the first name and the group of your child, and who you are to the child. The school sees that you are connected. The school does not see what you read here.

privacy-messages = Do you write to the school, or read a message from school? Then I keep your messages, the answers and what you tapped. That is until the end of the school year. Only those who get the message read it.

privacy-not = I do not keep your own name or your phone number. A letter that you send is read once. After that I delete the text.

privacy-unread = Can I not process something? Then I keep that message for seven days, so that we can find the fault. After that I delete it.

privacy-who = I give nothing to others. Telegram itself is another company with its own rules.

privacy-choice = You can always see what I keep. You can also always have it deleted.

## Only for a parent who is connected with a school, and where the school has filled it in.

# Variables:
#   $school (Text) - the name of the school
#   $contact (Text) - whom to ask about privacy at this school
privacy-contact = A privacy question to { $school }: { $contact }

# Variables:
#   $school (Text) - the name of the school
#   $route (Text) - how to complain about this school
privacy-complaint = A complaint about { $school }: { $route }

## Buttons of at most 30 characters.

privacy-see = 📄 My data

privacy-forget = 🗑 Delete everything

privacy-data-title = This is what I keep about you

# Variables:
#   $number (Text) - the number of the chat at Telegram
privacy-data-number = Your number at Telegram: { $number }

# Variables:
#   $date (Date) - the day of the first contact
privacy-data-since = Since: { $date }

# Variables:
#   $count (Count) - cards saved
privacy-data-saved = { PLURAL($count) ->
    [one] Saved: { $count } card
   *[other] Saved: { $count } cards
}

# Variables:
#   $count (Count) - tips received
privacy-data-tips = { PLURAL($count) ->
    [one] Received: { $count } tip
   *[other] Received: { $count } tips
}

# Variables:
#   $count (Count) - lists of words found in letters
privacy-data-lists = { PLURAL($count) ->
    [one] Word lists from letters: { $count }
   *[other] Word lists from letters: { $count }
}

# Variables:
#   $count (Count) - questions about a talk that have an answer
privacy-data-prepared = Answers for a talk: { $count }

# Variables:
#   $count (Count) - messages to the school, with its answers
privacy-data-messages = Messages with school: { $count }

# Variables:
#   $child (Text) - the first name of a child
#   $school (Text) - the name of its school
privacy-data-child = Child: { $child }, { $school }

privacy-data-code = An invitation from school waits for your answer.

privacy-forget-title = Delete everything about you?

privacy-forget-text = Then I know nothing about you any more. You can always begin again with /start. Old messages stay in this chat. You can delete the chat in Telegram yourself.

## Only for a parent who is connected with a school.

privacy-forget-school = The school then sees that you are no longer connected. What the school itself keeps stays with the school.

privacy-forget-yes = 🗑 Yes, delete all

privacy-forget-no = No, keep it

privacy-forgotten = Everything about you is deleted. All the best to you. With /start you begin again.
