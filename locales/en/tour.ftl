# review: draft

### How the Dutch school works: a short guided tour, and what comes up in the next months.

tour-title = How school works

tour-text = A short tour. Choose a part, or start with the first.

## Steps. Title: also a button, at most 35 characters. Text: three to six short sentences.

tour-groups-title = Groep 1 to 8

tour-groups-text = Primary school has eight years. Each year is called a groep. Your child may start at the age of 4. From the age of 5 school is compulsory. In groep 1 and 2 children learn by playing. From groep 3 they learn reading, writing and maths. In groep 8 children are about 12 years old.

tour-year-title = The school year

tour-year-text = The school year starts after the summer. In the first weeks there is often a startgesprek with the teacher. Two or three times a year you talk briefly about how it goes. There are five holidays. On a studiedag your child is off. So look at the calendar of the school.

tour-people-title = Who is who

tour-people-text = The teacher is the first person you talk to. Children say juf or meester. The IB’er helps when learning is hard. The directeur leads the school. The MR and the ouderraad are groups with parents. You may join them too.

tour-secondary-title = After groep 8

tour-secondary-text = After groep 8 your child goes to secondary school. The school gives advice about the level. In January there is a first advice. Then your child takes a test, the doorstroomtoets. In March comes the final advice. After that you register your child. Moving to a higher level is still possible later.

tour-money-title = Money

tour-money-text = Primary school is free. Books and exercise books are free too. School sometimes asks for an ouderbijdrage for celebrations and trips. It is voluntary. Your child may always take part, even if you do not pay. Is money short? Stichting Leergeld and the municipality help with a bike, sports and school trips.

tour-rights-title = Your rights

tour-rights-text = You may always ask for an explanation. You may see what the school writes about your child. You may say no to photos. You may bring an interpreter or someone you know to a talk. Do you not agree with the school? You may make a complaint. That never harms your child.

## Button and title of the list of what comes up. At most 35 characters.

tour-months-title = What is coming up?

tour-months-text = This often happens in the coming months. At your school it can be different.

tour-months-none = There is usually nothing special in this month.

## Heading above buttons with school words and cards that belong to the step.

tour-more = Tap a word to read more.
