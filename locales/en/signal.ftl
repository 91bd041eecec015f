# review: draft

### Who helps now, when what a parent wrote points to danger, or when a parent asks for it. Calm and warm; never alarm, never
### a question about what happened. The numbers are of the Netherlands.

## Button, at most 30 characters.

signal-button = 🆘 Help now

signal-title = There is help for you

signal-intro = Is it not safe at home or at school? Or are you or your child feeling very bad? You are not alone. These people help you now.

## When to call; stands before the number.

signal-acute = Danger right now

signal-acute-number = call 112.

signal-violence = Violence, abuse or force

signal-violence-number = call Veilig Thuis, 0800 2000. Day and night, free. Also just to talk.

signal-suicide = Thoughts of suicide

signal-suicide-number = call 0800 0113. Day and night, free. Or call 113.

signal-children = For your child

signal-children-number = the Kindertelefoon, 0800 0432. Every day from 11:00 to 21:00. Free.

signal-language = Do you speak little Dutch? First say which language you speak. Often an interpreter can join.

## What the help does with the text; also true where the same text answers a question of the program.

signal-nothing-kept = For this help I keep nothing of what you write. I send nothing to school.

## The contact person (contactpersoon) of a school listens to parents and keeps what is said to themselves.

signal-question = May the contact person of the school call you? This person listens to you and helps. School only hears that you want a call, not why.

## Buttons, at most 30 characters.

signal-yes-button = Yes, call me

signal-no-button = No

# Variables:
#   $child (Text) - first name of the child
signal-take-back-button = Do not call after all ({ $child })

signal-which = For which child? Then I know which contact person calls you.

# Variables:
#   $child (Text) - first name of the child
signal-told = The contact person will call you about { $child }

signal-told-now = I am telling the contact person now that you want a call. On a school day they call as soon as they can.

signal-told-morning = It is late now. I will tell the contact person in the morning. On a school day they call as soon as they can.

signal-not-why = I do not say why.

signal-cannot-wait = Can it not wait? Then call one of the numbers.

# Variables:
#   $child (Text) - first name of the child
signal-wished = You asked the contact person to call you ({ $child }’s school).

signal-no = Fine. Nobody will call. I sent nothing to school.

signal-later = You can still choose this later. Type /help and tap “Help now”.

signal-taken-back = Fine. The question is gone. Has the contact person read it already? Then they see now that it is no longer needed.

signal-no-contact = I cannot ask anybody at your school to call you. Call the school yourself, or call one of the numbers.

signal-at-school = The contact person sees your question on the computer at school. I do not know exactly when.

signal-from = The contact person works again from { $date }, { $time }.

signal-yourself = Does it take too long? Call the school yourself.
