# review: draft

### Involvement cards: what parents can do at home and how the Dutch school works with them.
### Title: at most 45 characters. Text: three to five short sentences. Do: one action for this week.

## Card why-seven-gains

card-why-seven-gains-title = Why it helps
card-why-seven-gains-text = When school and parents work well together, children often do better at school. They learn more and enjoy going. They keep trying and get along better with others. They see learning as something good, learn more words and show more of their talents.
card-why-seven-gains-do = Pick one of these seven points. Watch for it in your child this week.

## Card home-is-half

card-home-is-half-title = Home counts for about half
card-home-is-half-text = You are very important for how your child develops. A well-known study says home has about half of the influence. The teacher and the class matter too. You do not need to be a teacher for this: attention and interest are enough to start.
card-home-is-half-do = Take ten minutes for your child every day, without a phone.

## Card triangle

card-triangle-title = The triangle: child, parent, teacher
card-triangle-text = Your child, you and the teacher form a triangle. You want the best for your child. So does the teacher. You share one goal, and each of you does your own part.
card-triangle-do = Say something kind about the teacher this week while your child can hear it.

## Card heart-and-head

card-heart-and-head-title = Your child takes you along
card-heart-and-head-text = Your child takes you to school in its heart. It takes the teacher’s lessons home in its head. The bond between you and your child stays for ever. The teacher is there for a year or two. When home and school get along, your child feels calm.
card-heart-and-head-do = Ask your child: “What did you tell at school about home today?”

## Card same-goal-different-roles

card-same-goal-different-roles-title = Equally important, not the same
card-same-goal-different-roles-text = You know your child best. The teacher knows a lot about teaching. Both kinds of knowledge are worth the same. The teacher starts the contact and asks questions. You may also take the first step.
card-same-goal-different-roles-do = Think of one thing about your child that the teacher cannot know yet.

## Card loyalty-of-the-child

card-loyalty-of-the-child-title = Your child does not want to choose
card-loyalty-of-the-child-text = Do you disagree with the teacher? That can happen. Children notice it in the way home and school talk about each other. Your child may feel it has to choose a side, and that makes learning harder. So talk to the teacher, not about the teacher in front of your child.
card-loyalty-of-the-child-do = Is something bothering you? Write it down and ask for a short talk this week.

## Card every-parent-is-involved

card-every-parent-is-involved-title = Every parent is involved
card-every-parent-is-involved-text = All parents want their child to do well. Not everyone knows what a Dutch school expects. That is normal, because it is different in every country. You can always ask: “What do you expect from me?” And you can say what you would like to know.
card-every-parent-is-involved-do = Ask one question about school that you never dared to ask.

## Card home-language

card-home-language-title = Your own language is good
card-home-language-text = At home, speak the language you know best. In that language you can tell and explain the most. A strong first language also helps your child to learn Dutch. Your child learns Dutch at school, with friends and at day care.
card-home-language-do = Tell a story from your own childhood in your own language this week.

## Card three-ways

card-three-ways-title = Three ways
card-three-ways-text = You can be involved in three ways. One: support your child and share in its life. Two: share information with the teacher. Three: help with schoolwork when asked. Sharing in your child’s life matters most, and everyone can do it.
card-three-ways-do = Choose which of the three ways suits you this week.

## Card show-interest

card-show-interest-title = Show that school matters
card-show-interest-text = Ask every day how it was. Look at a drawing, a notebook or a scrapbook. Know who the friends are and what the class theme is. Then your child feels: school matters and I matter.
card-show-interest-do = Let your child teach you one thing it learned at school this week.

## Card ask-good-questions

card-ask-good-questions-title = Questions that work
card-ask-good-questions-text = To “How was it?” children often just say “fine”. Ask something small: who did you play with, what was hard, what made you laugh? Wait calmly for the answer. Tell something about your own day too.
card-ask-good-questions-do = Ask one of these three questions every evening.

## Card rest-and-routine

card-rest-and-routine-title = Rested and with breakfast
card-rest-and-routine-text = A child learns better with enough sleep and a breakfast. Fixed times give calm. Put the bag, gym clothes and coat ready in the evening. School starts on time: coming late disturbs the class.
card-rest-and-routine-do = Choose a fixed bedtime and keep it for five school days.

## Card high-realistic-expectations

card-high-realistic-expectations-title = High expectations, not too high
card-high-realistic-expectations-text = Let your child feel: I believe you can learn a lot. That helps more than punishment or marks. Make sure the bar is not too high. Look at what your child can do now and at the next step, not at other children.
card-high-realistic-expectations-do = Give one compliment for trying hard, not only for a good result.

## Card trust-and-self-image

card-trust-and-self-image-title = “You can do this”
card-trust-and-self-image-text = Children who trust themselves learn more easily. You help with warm words and by not taking over everything. You help small children by doing things with them. You help older children mostly by showing that you trust them.
card-trust-and-self-image-do = Let your child do one task all alone, even if it is slow.

## Card read-together

card-read-together-title = Read together
card-read-together-text = Reading aloud helps in every language. Fifteen minutes a day is enough. Talk together about the pictures and the story. Is reading hard for you? Look at a picture book together and tell what you see.
card-read-together-do = Read or tell a bedtime story three times this week.

## Card library

card-library-title = To the library
card-library-text = Almost everywhere in the Netherlands children can join the library for free until they are 18. There are also books in other languages and books without words. Let your child choose. Sometimes there is a library inside the school.
card-library-do = Visit the library together once this week, or ask about the school library.

## Card youth-news

card-youth-news-title = Watch the children’s news together
card-youth-news-text = Jeugdjournaal is news for children in easy Dutch. It is often discussed at school. Watch together and ask what your child thinks. Both of you learn new words.
card-youth-news-do = Watch once together this week and talk about one item.

## Card everyday-learning

card-everyday-learning-title = Learning in daily life
card-everyday-learning-text = Learning does not only happen at a table with a book. Cooking together is maths. Shopping is reading and choosing. A game is counting, waiting and learning to lose. Say out loud what you are doing.
card-everyday-learning-do = Let your child find half of the shopping list in the shop this week.

## Card your-family-knowledge

card-your-family-knowledge-title = What you know and can do
card-your-family-knowledge-text = Every family has knowledge: languages, songs, faith, cooking, technology, stories, a profession. That is valuable for your child, also at school. Tell the teacher about it. Sometimes you can show something in class.
card-your-family-knowledge-do = This week, do something together that YOU are good at.

## Card share-information

card-share-information-title = Tell what happens at home
card-share-information-text = Is there a new baby, a move, illness or sadness? Tell the teacher briefly. Then the teacher understands your child’s behaviour better. Also share good news and how your child talks about school at home. You decide what you tell.
card-share-information-do = Send the teacher one short message with something nice or important from home.

## Card help-with-schoolwork

card-help-with-schoolwork-title = Help with schoolwork
card-help-with-schoolwork-text = Sometimes the teacher or your child asks for help: reading a booklet together, practising times tables, preparing a talk. Make a quiet place and a fixed time. Stay near, but do not do the work yourself. Does it not work? Write that down for the teacher.
card-help-with-schoolwork-do = Choose a fixed place and time for schoolwork together.

## Card ask-how-to-help

card-ask-how-to-help-title = Ask how you can help
card-ask-how-to-help-text = You do not need to know how Dutch children learn maths or reading. Ask the teacher: “How can I best help at home?” Ask for an example or a video. Five minutes in the right way is better than an hour in another way.
card-ask-how-to-help-do = Ask the teacher this question.

## Card practise-tables

card-practise-tables-title = Practise times tables
card-practise-tables-text = In groep 4 and 5 children learn the times tables (1×2, 2×2 …). They need to know them quickly by heart. Practise short and often: five minutes a day. Do it in the car, on the stairs or with a ball. Stop when it is no longer fun.
card-practise-tables-do = Practise one table for five days, five minutes a day.

## Card prepare-talk

card-prepare-talk-title = Prepare a talk
card-prepare-talk-text = In a talk your child tells the class about a topic it chooses. Let your child first tell it to you, in your own language or in Dutch. Look for pictures or an object to show. Your child talks, you listen and ask questions.
card-prepare-talk-do = Ask your child: “What would you like to tell about?”

## Card age-peuter

card-age-peuter-title = Toddler (2 to 4)
card-age-peuter-text = Young children learn by playing, singing, watching and talking. Read aloud, sing songs and name what you see. What you do now still helps your child at the end of primary school. From 2 or 2.5 your child can go to a playgroup; ask the baby clinic whether your child can get extra hours.
card-age-peuter-do = Sing one song every day, in any language you like.

## Card age-kleuter

card-age-kleuter-title = Groep 1 and 2 (ages 4 to 6)
card-age-kleuter-text = In groep 1 and 2 children mostly learn by playing. They learn to listen, to play together, to put on their own coat and many new words. Help by doing: read aloud, games, counting, tidying up together. Have a look in class when you bring your child, if that is allowed.
card-age-kleuter-do = Let your child put on shoes and coat alone every day, even if it takes longer.

## Card age-groep-3-5

card-age-groep-3-5-title = Groep 3, 4 and 5 (ages 6 to 9)
card-age-groep-3-5-text = From groep 3 your child really learns to read, write and calculate. Reading aloud a little every day helps a lot. In groep 4 and 5 come the times tables and often the first homework. Help when your child asks and be proud of small steps.
card-age-groep-3-5-do = Listen four times, ten minutes each, while your child reads aloud.

## Card age-groep-6-8

card-age-groep-6-8-title = Groep 6, 7 and 8 (ages 9 to 12)
card-age-groep-6-8-text = Older children mostly need trust and support. Talk about school, friends, news and plans. They get more homework and tests. In groep 8 comes the advice for secondary school: a first advice in January, then a test, and the final advice in March.
card-age-groep-6-8-do = Ask: “What do you need me for, and what do you want to do yourself?”

## Card stay-in-touch-early

card-stay-in-touch-early-title = Contact also when things go well
card-stay-in-touch-early-text = Do not wait for a problem before making contact. Come also when things go well, both parents if possible. Then you already know each other when a hard moment comes. Being there early also helps for the step to secondary school.
card-stay-in-touch-early-do = Ask this week when the next talk is and put it in your calendar.

## Card risk-too-much-pressure

card-risk-too-much-pressure-title = Not too much pressure
card-risk-too-much-pressure-text = Too much pressure makes children scared or tired. Then they learn less. Signs of too much pressure are tummy ache, bad sleep, anger or not wanting to try. Talk about it calmly and take a step back. Play and free time are part of learning.
card-risk-too-much-pressure-do = Plan one afternoon without tasks this week.

## Card risk-only-when-wrong

card-risk-only-when-wrong-title = Not only when results are bad
card-risk-only-when-wrong-text = Do parents only start helping when things go badly? Then a child may think: I am not good enough. That takes away the wish to learn. So show interest on good AND on hard days. When there is a problem, first ask how your child feels.
card-risk-only-when-wrong-do = Name three things today that are going well.

## Card risk-wrong-strategy

card-risk-wrong-strategy-title = Another method can confuse
card-risk-wrong-strategy-text = Maybe you learned maths or writing in another way. Two ways at the same time is hard for a child. Let your child explain to you how it is done at school. Not sure? Leave it and ask the teacher.
card-risk-wrong-strategy-do = Say: “Show me how your teacher does it.”

## Card risk-role-mixing

card-risk-role-mixing-title = Everyone has a role
card-risk-role-mixing-text = The teacher teaches and decides how the lesson goes. You raise and know your child. It does not work when one takes over the other’s job. You can always ask why something is done that way and think along about your own child.
card-risk-role-mixing-do = Does your sentence start with “You must …”? Turn it into a question: “Can you explain why …?”

## Card school-is-a-community

card-school-is-a-community-title = School is for all children
card-school-is-a-community-text = School is a community of children, parents, teachers and volunteers. The teacher looks after all children in the group. There are rules and values for everyone. Keeping to them helps your own child too.
card-school-is-a-community-do = Greet a parent in the playground this week whom you do not know yet.

## Card talents-overview

card-talents-overview-title = What is your child good at?
card-talents-overview-text = Every child is good at something. One child likes making things, another cares well for others or likes numbers. Many children have more than one talent. A child that knows its talent gets more confidence. It also helps later when choosing a school.
card-talents-overview-do = Write down two things your child loves doing. Bring them to the start conversation.

## Card hopes-and-dreams

card-hopes-and-dreams-title = Hopes and dreams
card-hopes-and-dreams-text = In the first talk the teacher asks what you hope for your child. It is not about a job or a mark. Think of: friends, joy, daring to speak, learning to read well. Ask your child what it hopes for too. Together you look for the first step.
card-hopes-and-dreams-do = Finish this sentence: “At the end of this year I hope my child …”

## Card what-school-does

card-what-school-does-title = What the school does for you
card-what-school-does-text = The teacher invites you for a talk at the start of the year. Later there are short talks about progress. The school sends a newsletter, holds parent evenings and can be reached by app or mail. The teacher should know your family a little and take it into account.
card-what-school-does-do = Find out how the teacher likes to get a message: app, mail or note.

## Card start-conversation-card

card-start-conversation-card-title = The start conversation
card-start-conversation-card-text = In the first four weeks of the school year you talk with the teacher for about twenty minutes. Your child is usually there. Everyone speaks an equal share: your child, you and the teacher. It is not about marks: it is about getting to know each other and making plans for this year.
card-start-conversation-card-do = Choose a time and fill in the short preparation.

## Card communication-plan-card

card-communication-plan-card-title = Agreements about contact
card-communication-plan-card-text = In the start conversation you agree how and how often you will be in touch. That is called a communication plan. It says who takes part, what you work on, how you keep contact and when you check together whether it works. You can change it later.
card-communication-plan-card-do = Think about which contact you like: app, phone or a short chat at school.

## Card small-contact

card-small-contact-title = A small chat
card-small-contact-text = A short chat at the door is contact too. In the morning teachers have little time: keep it short. For a real talk you make an appointment. A short message or note is fine too, and your Dutch does not have to be perfect.
card-small-contact-do = Say hello to the teacher once this week.

## Card give-feedback

card-give-feedback-title = Say what is good and what could be better
card-give-feedback-text = The school learns from what parents say. You can be satisfied when your child likes to go, learns well, you are welcome with questions and problems are solved together. Is that so? Say it, it is nice to hear. Is it not? Then tell the school first.
card-give-feedback-do = Send one compliment OR one idea to the school this week.

## Card who-does-what

card-who-does-what-title = Who does what at school?
card-who-does-what-text = The teacher is the first person you talk to. The learning support coordinator (IB’er) helps when learning or behaviour is hard. The head teacher leads the school. The contact person helps you when you have a complaint. The board runs a group of schools.
card-who-does-what-do = Write down the names of the teacher, the IB’er and the head teacher.

## Card helping-at-school

card-helping-at-school-title = Helping at school
card-helping-at-school-text = Schools often ask for help: on an outing, with reading, with decorating the classroom. Every parent can join, also with little Dutch. It is nice and you get to know the school. No time? That is fine. What you do at home counts most.
card-helping-at-school-do = Pick one small job that suits you and sign up.

## Card ouderraad

card-ouderraad-title = The parents' committee (OR)
card-ouderraad-text = The parents' committee is a group of parents who help with celebrations and activities, such as Sinterklaas and sports day. Often it also handles the voluntary parental contribution. You can join or help once. It does not decide about school policy.
card-ouderraad-do = Ask who is in the parents' committee.

## Card mr-and-ikc-raad

card-mr-and-ikc-raad-title = Having a say: MR and IKC council
card-mr-and-ikc-raad-text = Every school has a participation council (MR) with parents and staff. The MR may advise and sometimes co-decide, for example about school hours, holidays and the parental contribution. Parents elect the parents in the MR. In an IKC school and day care work together; there can be one joint IKC council.
card-mr-and-ikc-raad-do = Ask whether an MR meeting is open and visit once.

## Card disagree-first-steps

card-disagree-first-steps-title = Disagree? Start with the teacher
card-disagree-first-steps-text = Make an appointment with the teacher. Tell what you see, what it does to your child and what you would like. Listen to the teacher too. No solution? Then go to the head teacher. You are allowed to complain, and it must never harm your child.
card-disagree-first-steps-do = Sleep on it for one night and then ask for a talk.

## Card complaint-route

card-complaint-route-title = The path of a complaint
card-complaint-route-text = The steps are: first the teacher, then the head teacher, sometimes the board. The contact person at school explains the procedure and shows the way, but does not judge. The external confidential adviser is independent, can mediate and helps if you want to file a complaint. The last step is the complaints committee. All names are in the school guide.
card-complaint-route-do = Look up the contact person’s name in the school guide.

## Card fair-behaviour

card-fair-behaviour-title = Calm and fair with each other
card-fair-behaviour-text = Parents and school may expect respect from each other. Being angry is fine; swearing, threatening or attacking someone online is not. Come when the school invites you to talk. If talking becomes impossible, it can have serious results, also for the child. So ask someone to help in time, for example an interpreter or the contact person.
card-fair-behaviour-do = Are you angry? Send the message tomorrow.

## Card support-plan

card-support-plan-title = Extra help: the plan
card-support-plan-text = If your child needs extra help, the school makes a plan. It is often called a handelingsplan. You should be part of thinking about the goals and about what happens at school and at home. With a lot of extra help the plan is called an OPP. Your consent is needed for the part about the help, and your child may also say what it wants.
card-support-plan-do = Ask: “May I see the plan and will you go through it with me?”

## Card one-child-one-plan

card-one-child-one-plan-title = One child, one plan
card-one-child-one-plan-text = Does your child also get help outside school, such as speech therapy? Then it is good if everything fits in one plan. That is called one child, one plan. You, the teacher and the helper agree who does what and how much time there is for learning and for therapy. You remain the one who knows your child longest.
card-one-child-one-plan-do = Write down who helps your child and ask whether these people know each other.
