# review: draft

### Help, and the answer to what the bot does not know.

help-title = What I can do

help-letter = Forward a letter from school. I explain the school words.

help-code = Do you have a letter from school with a code? Type the code here. Then I know for which child I help.

help-word = Type one word, such as “studiedag”. I explain it.

help-learn = Read short cards about helping at home.

help-tour = Read how the Dutch school works.

help-tips = Ask for a tip each week.

help-human = Do you have a question about your child? Ask the teacher. Is there danger? Call 112.

help-unknown = I do not know that.

## One line to each family after the program was off for more than a day: messages may be lost.

# Variables:
#   $date (Date) - the day until which messages may be lost
help-gap = I could not be reached for some time. Did you send me something before { $date }? Please send it again.
