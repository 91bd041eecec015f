# review: draft

tell-menu-absent = 🤒 Ill, late or away

tell-menu-day = 📅 Today is different

tell-menu-learn = 📚 Learning and letters

tell-menu-care = 💬 My child, and talking

tell-menu-family = 👪 Family, money and more

tell-ill-today-name = My child is ill

tell-late-arrival-name = We will be late

tell-appointment-name = Dentist or doctor

tell-leave-request-name = Ask for time off (verlof)

tell-picked-up-by-someone-else-name = Someone else picks up my child

tell-goes-to-aftercare-name = Care is different

tell-not-at-swimming-or-gym-name = No sports or swimming

tell-lost-something-name = Lost something

tell-materials-missing-name = My child is missing something

tell-allergy-or-diet-name = Allergy or food

tell-homework-question-name = Question about homework

tell-what-can-i-do-at-home-name = What can I do at home?

tell-question-about-test-or-report-name = Question about the report or test

tell-word-not-understood-name = I do not understand this word

tell-do-not-understand-letter-name = I do not understand this letter

tell-want-a-talk-name = I want a talk

tell-child-is-sad-name = My child is sad

tell-being-bullied-name = My child is being bullied

tell-conflict-with-other-child-name = Trouble with another child

tell-need-interpreter-name = I need an interpreter

tell-read-it-to-me-name = Can you tell me instead?

tell-safety-signal-name = Something is not safe

tell-general-message-name = Other message

tell-compliment-name = Say something good

tell-can-help-name = I can help

tell-payment-question-name = Question about money

tell-new-address-or-phone-name = New address or phone

tell-household-info-name = We live apart

tell-worry-about-school-rule-name = I do not agree with something

tell-complaint-start-name = Tell a complaint

tell-ill-better-name = My child is better

tell-leave-question-name = Question about time off

tell-reminder-question-name = Question about a message

tell-reminder-help-name = Help with a message

tell-answer-back-name = Answer

tell-ill-today = { $child } is ill and will not come to school: { $date }.

tell-ill-symptom = { $symptom ->
    [fever] My child has a fever.
    [vomiting] My child is vomiting.
    [cold] My child has a cold.
    [headache] My child has a headache.
    [rather-not-say] I would rather not say what my child has.
   *[other] My child has something else.
}

tell-ill-back = I think my child will come back on { $better }.

tell-ill-better = { $child } is better and will come back to school: { $date }.

tell-late-arrival = { $child } will be about { $minutes } minutes late: { $date }.

tell-late-reason = { $reason ->
    [traffic] It is because of the traffic.
    [overslept] We overslept.
    [appointment] We have an appointment.
   *[other] There is another reason.
}

tell-late-sorry = Sorry for the trouble.

tell-appointment = { $child } has an appointment on { $date }.

tell-appointment-what = { $what ->
    [dentist] It is an appointment with the dentist.
    [doctor] It is an appointment with the doctor.
    [hospital] It is an appointment at the hospital.
    [speech-therapy] It is an appointment with the speech therapist.
    [other-therapy] It is an appointment for a treatment.
   *[other] It is another appointment.
}

tell-appointment-from = My child leaves school at { $from }.

tell-appointment-until = My child is back at { $until }.

tell-appointment-person = Who picks up my child: { $person }.

tell-leave-request = { $reason ->
    [religious-feast] Notice: { $child } is off for a religious feast: { $dates }.
   *[other] Request for time off for { $child }: { $dates }.
}

tell-leave-reason = { $reason ->
    [wedding] The reason is a wedding in the family.
    [moving] The reason is moving house.
    [funeral] The reason is a funeral.
    [serious-illness] The reason is a serious illness in the family.
    [jubilee] The reason is a jubilee in the family.
    [religious-feast] The reason is a religious feast.
    [seasonal-work] The reason is a holiday that our work only allows then.
   *[other] There is another reason.
}

tell-leave-document = I have a proof, for example an invitation.

tell-leave-question = I have a question about time off for { $child }. Can you explain the rules to me?

tell-picked-up-by-someone-else = On { $date } someone else picks up { $child }: { $person }.

tell-picked-up-last = This is so up to and including { $last }.

tell-goes-to-aftercare = { $what ->
    [to-bso] { $child } does go to after-school care (BSO): { $date }.
   *[not-to-bso] { $child } does not go to after-school care (BSO): { $date }.
    [picked-up-by-neighbour] { $child } goes with the neighbours: { $date }.
}

tell-aftercare-fetched = I will pick up my child myself at { $fetched }.

tell-not-at-swimming-or-gym = { $lesson ->
    [swimming] { $child } cannot take part in swimming: { $date }.
   *[gym] { $child } cannot take part in gym: { $date }.
}

tell-lost-something = { $what ->
    [coat] { $child } has lost a coat.
    [gym-bag] { $child } has lost a gym bag.
    [bag] { $child } has lost a bag.
    [lunch-box] { $child } has lost a lunch box.
    [glasses] { $child } has lost glasses.
   *[other] { $child } has lost something.
}

tell-lost-when = We have missed it since { $when }.

tell-lost-seen = Is it maybe still at school?

tell-materials-missing = { $what ->
    [gym-clothes] { $child } does not have gym clothes yet.
    [exercise-book] { $child } does not have an exercise book yet.
    [pen] { $child } does not have a pen yet.
    [chromebook] { $child } does not have a laptop for school yet.
    [bag] { $child } does not have a bag yet.
   *[other] { $child } is still missing something for school.
}

tell-materials-help = { $help ->
    [money] We cannot pay for it now. Can you help?
   *[arrange] We will arrange it soon.
}

tell-allergy-or-diet = { $diet ->
    [allergy] { $child } has an allergy.
    [no-pork] { $child } eats no pork.
    [no-meat] { $child } eats no meat.
    [no-gelatin] { $child } eats no gelatin.
    [vegetarian] { $child } eats vegetarian food.
    [diabetes] { $child } has diabetes.
   *[other] There is something { $child } cannot eat.
}

tell-diet-food = It is about: { $food }.

tell-diet-serious = Please note: the reaction can be serious.

tell-diet-medicine = { $medicine ->
    [yes] My child needs a medicine for this.
   *[no] My child needs no medicine for this.
}

tell-diet-ask = Can my child have something else when there is a treat?

tell-homework-question = { $subject ->
    [reading] I have a question about reading. It is about { $child }.
    [spelling] I have a question about spelling. It is about { $child }.
    [maths] I have a question about maths. It is about { $child }.
    [tables] I have a question about the times tables. It is about { $child }.
    [topography] I have a question about topography. It is about { $child }.
    [book-talk] I have a question about the talk about a book or topic. It is about { $child }.
   *[other] I have a question about another subject. It is about { $child }.
}

tell-homework-difficulty = { $difficulty ->
    [too-easy] The homework is too easy.
    [too-hard] It does not go well at home. It is too hard.
    [no-time] There is too little time for it at home.
   *[not-clear] It is not clear what my child has to do.
}

tell-homework-ask = How can I best help my child?

tell-what-can-i-do-at-home = { $subject ->
    [reading] I would like to help with reading at home. It is about { $child }.
    [spelling] I would like to help with spelling at home. It is about { $child }.
    [maths] I would like to help with maths at home. It is about { $child }.
    [tables] I would like to help with the times tables at home. It is about { $child }.
    [topography] I would like to help with topography at home. It is about { $child }.
    [book-talk] I would like to help with the talk about a book or topic at home. It is about { $child }.
   *[other] I would like to help with another subject at home. It is about { $child }.
}

tell-home-daily = I have about { $daily } minutes a day.

tell-home-ask = What is the best thing to do?

tell-question-about-test-or-report = { $what ->
    [report] { $child }: I do not quite understand the report. Can you explain what it means?
    [test] { $child }: I do not quite understand the test. Can you explain what the result means?
    [advice] { $child }: I do not quite understand the school advice. Can you explain what it means?
   *[level] { $child }: I do not quite understand the level. Can you explain what it means?
}

tell-word-not-understood = I do not understand this word: “{ $word }”. Can you explain it?

tell-do-not-understand-letter = { $which ->
    [newsletter] I do not quite understand the newsletter. Can you explain the most important things to me, in plain Dutch or with an interpreter?
    [letter] I do not quite understand a letter from school. Can you explain the most important things to me, in plain Dutch or with an interpreter?
    [app] I do not quite understand a message in the school's app. Can you explain the most important things to me, in plain Dutch or with an interpreter?
   *[other] I do not quite understand a message from school. Can you explain the most important things to me, in plain Dutch or with an interpreter?
}

tell-want-a-talk = { $about ->
    [learning] I would like to talk with you about learning. It is about { $child }.
    [behaviour] I would like to talk with you about behaviour. It is about { $child }.
    [friends] I would like to talk with you about friends. It is about { $child }.
    [health] I would like to talk with you about health. It is about { $child }.
    [practical] I would like to talk with you about something practical. It is about { $child }.
   *[other] I would like to talk with you. It is about { $child }.
}

tell-talk-long = A talk of { $long } minutes is enough.

tell-talk-moment = { $moment ->
    [before-school] Before school suits me best.
    [morning] The morning suits me best.
    [afternoon] The afternoon suits me best.
    [evening] The evening suits me best.
   *[after-school] After school suits me best.
}

tell-talk-online = { $online ->
   *[at-school] I would like to come to school.
    [online] I would like to talk online.
    [phone] I would like to talk by phone.
}

tell-talk-interpreter = { $interpreter ->
    [none] An interpreter is not needed.
    [video] I need an interpreter by video.
    [on-site] I need an interpreter at school.
   *[phone] I need an interpreter by phone.
}

tell-child-is-sad = { $since ->
    [today] { $child } is sad today.
    [weeks] { $child } has been sad these last weeks.
   *[days] { $child } has been sad these last days.
}

tell-sad-about = { $about ->
    [friends] Perhaps it is about friends.
    [sleep] My child does not sleep well.
    [tired] My child is very tired.
    [home-changed] Something has changed at home.
    [afraid] My child is afraid.
   *[dont-know] I do not know why.
}

tell-sad-ask = Can you keep an eye on my child? I would like to hear what you see.

tell-being-bullied = { $since ->
    [today] { $child } was bullied today.
    [days] { $child } has been bullied these last days.
    [longer] { $child } has been bullied for a longer time.
   *[weeks] { $child } has been bullied these last weeks.
}

tell-bullied-where = { $where ->
    [class] It happens in class.
   *[playground] It happens in the playground.
    [online] It happens online.
    [way-home] It happens on the way to school or home.
}

tell-bullied-hurt = My child is in pain or hurt. Will you call me today?

tell-bullied-ask = I am worried. Can you talk about this with my child and with me?

tell-conflict-with-other-child = { $child } had trouble with another child.

tell-conflict-when = It was on { $when }.

tell-conflict-ask = Can you look into what happened?

tell-need-interpreter = { $occasion ->
   *[talk] I need an interpreter for a talk. The language: { $language }.
    [letter] I need an interpreter for a letter. The language: { $language }.
    [meeting] I need an interpreter for a parents’ evening. The language: { $language }.
}

tell-interpreter-date = The day: { $date }.

tell-interpreter-how = { $how ->
    [video] An interpreter by video is fine.
    [on-site] I would like an interpreter at school.
   *[phone] An interpreter by phone is fine.
}

tell-read-it-to-me = Reading is hard for me. Would you please tell me important things?

tell-read-how = { $how ->
    [talk-at-school] Would you please tell me at school?
    [voice-message] Would you please send me a voice message?
   *[call-me] Would you please call me?
}

tell-safety-signal = I am seriously worried about the safety of a child.

tell-safety-what = { $what ->
   *[my-child] It is about my child.
    [at-home] It is about home.
    [at-school] It is about school.
    [online] It is about something online.
}

tell-safety-call = Will you call me today?

tell-general-message = I have a message about { $child }.

tell-compliment = { $about ->
    [teacher] Thank you. We are happy with you as a teacher. Greetings from { $child } too.
    [activity] Thank you for the lovely activity. { $child } is happy to talk about it at home.
    [school] Thank you. { $child } is very happy to talk about the class at home.
    [help] Thank you for your help to { $child }.
   *[other] Thank you. We are happy with it, and so is { $child }.
}

tell-can-help = { $what ->
    [trip] I would like to help with a trip.
    [reading] I would like to help with reading.
    [celebration] I would like to help with a celebration.
    [sports] I would like to help with sports.
    [cooking] I would like to help with cooking.
    [clothes] I would like to help with clothes.
    [repair] I would like to help to repair something.
   *[other] I would like to help at school.
}

tell-help-date = I am free on { $date }.

tell-help-from = I am free from { $from }.

tell-help-until = I am free until { $until }.

tell-help-dutch = I speak only a little Dutch as yet.

tell-payment-question = { $about ->
    [contribution] I have a question about the voluntary contribution. It is about { $child }.
    [trip] I have a question about the school trip. It is about { $child }.
    [camp] I have a question about the camp. It is about { $child }.
    [milk] I have a question about the school milk. It is about { $child }.
   *[other] I have a question about something at school. It is about { $child }.
}

tell-payment-wish = { $wish ->
    [pay-later] I would like to pay later.
    [pay-less] I can pay a part.
    [cannot-pay] I cannot pay this now.
   *[question] Can you call or write to me?
}

tell-payment-along = Can my child still take part?

tell-new-phone = Our new phone number: { $phone }.

tell-new-email = Our new e-mail address: { $email }.

tell-new-address = Our new address: { $address }.

tell-new-from = It is valid from { $from }.

tell-new-family = { $family ->
    [yes] It is for all children of our family.
   *[no] It is only for { $child }.
}

tell-new-know = { $know ->
    [class-list] It may stand on the class list.
   *[school-only] It is for the school only.
}

tell-household-info = { $what ->
   *[second-parent] { $child } has two addresses: we live apart as parents. How does the other parent get all messages too?
    [guardian] { $child } has a guardian. How does the guardian get all messages too?
    [stepparent] { $child } has a stepparent. What may the stepparent hear from school?
    [foster-parent] { $child } has foster parents. How do they get all messages too?
    [phone-list] { $child }: who is on the list of people to call? I would like to check that list.
    [address-hidden] { $child }: our address has to stay secret. I would like to talk about this with you.
}

tell-worry-about-school-rule = { $about ->
    [rules] I find a rule of the school difficult. Can you explain why it is so? I would like to talk about it.
    [safety] I am worried about safety at school. Can you tell me what the school does about it? I would like to talk about it.
    [costs] I find the costs difficult. Can you explain why it is so? I would like to talk about it.
    [homework] I find the homework difficult. Can you explain why it is so? I would like to talk about it.
    [phones] I find the rule about phones difficult. Can you explain why it is so? I would like to talk about it.
    [food] I find the rule about food difficult. Can you explain why it is so? I would like to talk about it.
   *[other] I find something at school difficult. Can you explain why it is so? I would like to talk about it.
}

tell-complaint-start = { $about ->
    [teacher] I want to talk about a complaint about a teacher. It is about { $child }.
   *[school] I want to talk about a complaint about the school. It is about { $child }.
    [safety] I want to talk about a complaint about safety. It is about { $child }.
    [other-parent] I want to talk about a complaint about another parent. It is about { $child }.
    [treatment] I want to talk about a complaint about how my child is treated. It is about { $child }.
    [costs] I want to talk about a complaint about the costs. It is about { $child }.
}

tell-complaint-talked = { $talked ->
    [yes] I have already talked with the teacher.
   *[no] I have not talked with the teacher yet.
}

tell-complaint-step = Will you contact me about the next step?

tell-complaint-call = Would you please call me?

tell-reminder-about = It is about the message “{ $block }” for { $child }.

tell-reminder-day = The message came on { $day }.

tell-reminder-question = { $question ->
    [not-clear] It is not clear to me. Can you explain it?
    [which-day] For which day is it?
    [bring] What does my child bring along?
   *[other] I have a question about it.
}

tell-reminder-help = I do not understand the message. Will you call me?

tell-answer-back = { $back ->
   *[thanks] Thank you.
    [agreed] That is fine.
    [not-clear] I do not quite understand your answer. Can you explain it?
    [please-call-me] Will you call me?
}

tell-ask-date = Which day?

tell-ask-dates = From which day?

tell-ask-dates-last = Until which day, that day included?

tell-ask-symptom = What is the matter? You may skip this.

tell-ask-better = When will your child come back, do you think?

tell-ask-minutes = How many minutes late?

tell-ask-late-arrival-reason = Why is it?

tell-ask-appointment-what = What kind of appointment? “Something else” is enough.

tell-ask-from = From what time?

tell-ask-until = Until what time?

tell-ask-appointment-from = When does your child leave school?

tell-ask-appointment-until = When is your child back?

tell-ask-appointment-person = Who picks up your child?

tell-ask-leave-request-reason = What is the reason?

tell-ask-document = Do you have a proof, for example an invitation?

tell-ask-person = Who picks up your child? Write the name, and who it is to your child.

tell-ask-last = Is it for longer? Until which day, that day included?

tell-ask-goes-to-aftercare-what = What is different?

tell-ask-fetched = Do you pick up your child yourself? At what time?

tell-ask-lesson = What can your child not do?

tell-ask-lost-something-what = What has your child lost?

tell-ask-when = On which day was it?

tell-ask-materials-missing-what = What is your child missing?

tell-ask-help = Can you arrange it yourselves?

tell-ask-diet = What is it about?

tell-ask-food = Which food? Write it down.

tell-ask-medicine = Does your child need a medicine?

tell-ask-serious = Can the reaction be serious?

tell-ask-subject = Which subject?

tell-ask-difficulty = What is difficult?

tell-ask-daily = How many minutes a day do you have?

tell-ask-question-about-test-or-report-what = What do you not understand?

tell-ask-word = Which word? Write it exactly as it is.

tell-ask-which = What do you not understand?

tell-ask-about = What is it about?

tell-ask-long = How many minutes do you need?

tell-ask-moment = When suits you best?

tell-ask-online = How would you like to talk?

tell-ask-interpreter = Do you need an interpreter?

tell-ask-since = Since when?

tell-ask-where = Where does it happen?

tell-ask-hurt = Is your child in pain or hurt?

tell-ask-contact = May the contact person of the school read this too?

tell-ask-language = Which language?

tell-ask-occasion = What for?

tell-ask-how = How?

tell-ask-safety-signal-what = What is it about? You may skip this.

tell-ask-head = May the head teacher read this too?

tell-ask-can-help-what = What would you like to help with?

tell-ask-dutch = How much Dutch do you speak?

tell-ask-wish = What would you like?

tell-ask-phone = What is the new phone number?

tell-ask-email = What is the new e-mail address?

tell-ask-address = What is the new address?

tell-ask-new-address-or-phone-from = From which day?

tell-ask-family = Is it for all your children at this school?

tell-ask-know = Who may know it?

tell-ask-household-info-what = What is it about?

tell-ask-talked = Have you talked with the teacher already?

tell-ask-call = Would you like the school to call you?

tell-ask-question = What is your question?

tell-ask-back = What would you like to answer?

tell-ask-day = Which day?

tell-choice-yes = Yes

tell-choice-no = No

tell-choice-other = Something else

tell-choice-fever = Fever

tell-choice-vomiting = Vomiting

tell-choice-cold = A cold

tell-choice-headache = Headache

tell-choice-rather-not-say = I would rather not say

tell-choice-traffic = Traffic

tell-choice-overslept = Overslept

tell-choice-appointment = An appointment

tell-choice-dentist = Dentist

tell-choice-doctor = Doctor

tell-choice-hospital = Hospital

tell-choice-speech-therapy = Speech therapy

tell-choice-other-therapy = Other treatment

tell-choice-wedding = Wedding

tell-choice-moving = Moving house

tell-choice-funeral = Funeral

tell-choice-serious-illness = Serious illness in the family

tell-choice-jubilee = Jubilee

tell-choice-religious-feast = Religious feast

tell-choice-seasonal-work = Holiday because of seasonal work

tell-choice-to-bso = To after-school care (BSO)

tell-choice-not-to-bso = Not to after-school care (BSO)

tell-choice-picked-up-by-neighbour = With the neighbours

tell-choice-gym = Gym

tell-choice-swimming = Swimming

tell-choice-coat = Coat

tell-choice-gym-bag = Gym bag

tell-choice-bag = Bag

tell-choice-lunch-box = Lunch box

tell-choice-glasses = Glasses

tell-choice-gym-clothes = Gym clothes

tell-choice-exercise-book = Exercise book

tell-choice-pen = Pen

tell-choice-chromebook = Laptop

tell-choice-arrange = Yes, we will arrange it

tell-choice-money = No, it costs too much now

tell-choice-allergy = Allergy

tell-choice-no-pork = No pork

tell-choice-no-meat = No meat

tell-choice-no-gelatin = No gelatin

tell-choice-vegetarian = Vegetarian

tell-choice-diabetes = Diabetes

tell-choice-reading = Reading

tell-choice-spelling = Spelling

tell-choice-maths = Maths

tell-choice-tables = Times tables

tell-choice-topography = Topography

tell-choice-book-talk = Talk about a book or topic

tell-choice-too-easy = Too easy

tell-choice-too-hard = Too hard

tell-choice-not-clear = Not clear

tell-choice-no-time = Too little time

tell-choice-report = The report

tell-choice-test = A test

tell-choice-level = The level

tell-choice-advice = The school advice

tell-choice-newsletter = The newsletter

tell-choice-letter = A letter

tell-choice-app = A message in the app

tell-choice-learning = Learning

tell-choice-behaviour = Behaviour

tell-choice-friends = Friends

tell-choice-health = Health

tell-choice-practical = Something practical

tell-choice-before-school = Before school

tell-choice-morning = Morning

tell-choice-afternoon = Afternoon

tell-choice-after-school = After school

tell-choice-evening = Evening

tell-choice-at-school = At school

tell-choice-online = Online

tell-choice-phone = By phone

tell-choice-none = No interpreter

tell-choice-video = By video

tell-choice-on-site = An interpreter at school

tell-choice-today = Today

tell-choice-days = Some days

tell-choice-weeks = Some weeks

tell-choice-longer = Longer

tell-choice-sleep = Bad sleep

tell-choice-tired = Tired

tell-choice-home-changed = Something changed at home

tell-choice-afraid = Afraid

tell-choice-dont-know = I do not know

tell-choice-class = In class

tell-choice-playground = In the playground

tell-choice-way-home = On the way

tell-choice-talk = A talk

tell-choice-meeting = A parents’ evening

tell-choice-call-me = Call me

tell-choice-talk-at-school = Tell me at school

tell-choice-voice-message = A voice message

tell-choice-my-child = My child

tell-choice-at-home = At home

tell-choice-teacher = The teacher

tell-choice-activity = An activity

tell-choice-school = The school

tell-choice-help = Help from school

tell-choice-trip = A trip

tell-choice-celebration = A celebration

tell-choice-sports = Sports

tell-choice-cooking = Cooking

tell-choice-clothes = Clothes

tell-choice-repair = Repairing something

tell-choice-little = Only a little

tell-choice-enough = Enough

tell-choice-contribution = Voluntary contribution

tell-choice-camp = Camp

tell-choice-milk = School milk

tell-choice-pay-later = Pay later

tell-choice-pay-less = Pay less

tell-choice-cannot-pay = I cannot pay this

tell-choice-question = I have another question

tell-choice-school-only = The school only

tell-choice-class-list = Also on the class list

tell-choice-second-parent = The other parent

tell-choice-guardian = A guardian

tell-choice-stepparent = A stepparent

tell-choice-foster-parent = Foster parents

tell-choice-phone-list = The list of people to call

tell-choice-address-hidden = Our address stays secret

tell-choice-rules = A rule

tell-choice-safety = Safety

tell-choice-costs = Costs

tell-choice-homework = Homework

tell-choice-phones = Phones

tell-choice-food = Food

tell-choice-other-parent = Another parent

tell-choice-treatment = How my child is treated

tell-choice-which-day = Which day is it?

tell-choice-bring = What does my child bring?

tell-choice-thanks = Thank you

tell-choice-agreed = That is fine

tell-choice-please-call-me = Will you call me?

tell-first-leave = This is how asking for time off works. A child goes to school every school day. Time off needs a good reason, and permission from the head teacher. A religious feast is different. You only report it. You do not have to wait for permission.

tell-first-leave-how = Report a religious feast at least 2 days before. Is there another reason? Ask at least 8 weeks before. Is that not possible? Then ask as soon as you can. For a holiday outside the school holidays the school usually gives no permission.

tell-first-numbers = Is there danger now? Call 112. Veilig Thuis helps day and night, free of charge: 0800 2000.

tell-first-always-welcome = Your child may always come.

tell-first-complaint = This is how a complaint can go. 1. Talk with the teacher. 2. Talk with the head teacher. 3. Talk with the contact person of the school. 4. Ask the confidential adviser outside the school. 5. Go to the complaints committee. Have you already talked with the teacher? Then begin with step 2 or 3.

tell-first-complaint-after = A complaint must never be bad for your child. This message goes to the contact person and the head teacher. The teacher does not get it. It is not an official complaint yet.

tell-first-general = Is your message in the menu already? Then choose it there. The school then reads it in good Dutch at once.

tell-note-leave = { $reason ->
    [religious-feast] You only report a religious feast, at least 2 days before. You do not have to wait for permission.
    [funeral] Ask for this as soon as you can. Is it urgent? Call the school. This message is not a permission.
    [serious-illness] Ask for this as soon as you can. Is it urgent? Call the school. This message is not a permission.
   *[other] Ask for this at least 8 weeks before. Wait for permission. Do not book yet. This message is not a permission.
}

tell-note-leave-feast = Usually it is one day for each feast.

tell-note-leave-season = There are rules for a holiday because of seasonal work. It can be once a school year. It is 10 school days at most. It cannot be in the first 2 weeks of the school year. The school asks for a statement from your employer.

tell-note-aftercare = After-school care (BSO) does not get this message. Is it important for them? Then please tell them yourself.

tell-note-serious = The reaction can be serious. Please talk about it with the teacher before the next school day. You can also call the school.

tell-note-money = Only the school reads this. It never stands on a list of the class.

tell-note-numbers = Is there danger now? Call 112. Veilig Thuis: 0800 2000. Then do not wait for an answer here.

tell-note-address = We do not send this to the other parent. Do you choose the class list? Then all parents of the class can read it. The data of the other parent do not change.

tell-note-household = The other parent connects with an own letter from school. You do not have to say why.

tell-note-complaint = The teacher does not get this. It is not an official complaint yet.

tell-reply-received = Your message was read. Thank you.

tell-reply-get-well = We hope your child gets well soon!

tell-reply-please-call = Will you please call the school?

tell-reply-ok = That is fine.

tell-reply-ask-other-time = Is another time possible?

tell-reply-show-id = That is fine. Please bring an ID.

tell-reply-accepted = Your child gets the time off.

tell-reply-refused = Your child does not get the time off.

tell-reply-need-form = Please fill in a form for this. Ask for it at school.

tell-reply-found = It was found. It is at school.

tell-reply-look-in-box = Please look in the box with found things.

tell-reply-not-found = It was not found yet. We keep looking.

tell-reply-explanation = I will explain it to you.

tell-reply-short-video = I will send you a short video.

tell-reply-let-it-be = Leave the homework for now. That is fine.

tell-reply-talk = I would like to talk about it with you.

tell-reply-tip = I will send you a tip.

tell-reply-send-book = I will send a book or sheet home.

tell-reply-explain = I will explain it to you.

tell-reply-arrange-interpreter = The school will arrange an interpreter.

tell-reply-call = I will call you.

tell-reply-we-help = The school will help.

tell-reply-i-will-watch = I will keep an eye on your child.

tell-reply-i-talk-with-child = I will talk with your child.

tell-reply-received-today = I have read it. I will do something about it today.

tell-reply-anti-bullying-person = The person at school who helps with bullying calls you.

tell-reply-we-talk-with-children = We will talk with the children.

tell-reply-propose-times = I will send you times for a talk.

tell-reply-ib-joins = Yes. The IB’er (help with learning) will come too.

tell-reply-arranged = The interpreter is arranged.

tell-reply-not-possible = An interpreter is not possible. We look for something else.

tell-reply-other-date = Is another day possible?

tell-reply-will-call = I will call you.

tell-reply-note-in-plan = Good. We will write it down in what we agreed.

tell-reply-thank-you = Thank you. That is good to read.

tell-reply-head-contacts-you = The head teacher will contact you.

tell-reply-call-within-days = We will call you within a few days.

tell-reply-appointment = We will make an appointment with you.

tell-reply-send-procedure = We will send you the steps on paper.

tell-reply-called = We called you.

tell-reply-will-call-today = We will call you today.

tell-reply-changed = It was changed. Thank you.

tell-reply-need-document = We still need a proof.

tell-reply-noted = It is written down. We will take care of it.

tell-reply-form-for-medicine = Please fill in a form for the medicine at school.

tell-reply-how-to-link = The other parent gets an own letter from school.

tell-reply-yes-come = Yes, please! Do come.

tell-reply-enough-helpers = Thank you. There are enough helpers already.

tell-reply-other-day = Thank you. Is another day possible?

tell-reply-always-welcome = Your child may always come.

tell-reply-municipality-help = The municipality can help. We will tell you how.
