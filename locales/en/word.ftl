# review: draft

### Dutch school words that parents meet in letters.
### Short: one line beside the word in a list, at most 70 characters. Meaning: under 350 characters.
### Do: what the parent can do; not every word has one. Dutch term kept: the heading of each group.

## Dutch term kept: studiedag

word-studiedag-short = Teachers have training, children are off
word-studiedag-meaning = Teachers have training or meetings. Children have no school (only the afternoon off on a “studiemiddag”).
word-studiedag-do = Arrange care and put the day in your calendar.

## Dutch term kept: margedag

word-margedag-short = Extra day off that the school chooses itself
word-margedag-meaning = An extra day off that the school may choose, because there are enough teaching hours. A “calamiteitendag” only happens if nothing unusual came up that year.
word-margedag-do = Note: it may differ per group.

## Dutch term kept: schoolvakantie

word-schoolvakantie-short = Weeks when the children are off
word-schoolvakantie-meaning = Weeks when children are off. The Netherlands has three regions (North, Middle, South) that sometimes have different weeks; the place of the school counts. Your child may not go on holiday outside these weeks. The school puts the exact dates in its calendar.
word-schoolvakantie-do = Book only after you have seen the school’s own calendar.

## Dutch term kept: jaarkalender

word-jaarkalender-short = All days off and activities of the school year
word-jaarkalender-meaning = List of all days off and activities of the school year.
word-jaarkalender-do = Hang it where you can see it.

## Dutch term kept: schooltijden

word-schooltijden-short = When school starts and ends
word-schooltijden-meaning = When school starts and ends. During “inloop” your child may go in ten or fifteen minutes earlier. On an “inloopochtend” you may have a look in class yourself. Being late often is recorded.
word-schooltijden-do = Be at school five minutes before the bell.

## Dutch term kept: continurooster

word-continurooster-short = All children have lunch at school and finish earlier
word-continurooster-meaning = All children have lunch at school with the teacher. School therefore ends earlier. With “five equal days” all school days are the same length, also Wednesday and Friday.
word-continurooster-do = Give a packed lunch every day.

## Dutch term kept: overblijven

word-overblijven-short = Lunch at school, with supervision
word-overblijven-meaning = Your child has lunch at school under supervision. At schools without a fixed lunch programme it can cost money.

## Dutch term kept: BSO

word-bso-short = Care after school and in the holidays
word-bso-meaning = Care after school and in the holidays. You pay for it. Working parents can get childcare allowance.
word-bso-do = Register well in advance.

## Dutch term kept: VSO

word-vso-short = Care before school hours, or special secondary school
word-vso-meaning = Two meanings. 1) Care before school hours. 2) Special secondary school.

## Dutch term kept: kinderopvangtoeslag

word-kinderopvangtoeslag-short = Government money towards the cost of childcare
word-kinderopvangtoeslag-meaning = Money from the tax office’s benefits service towards care costs, if both parents work, study or follow integration courses.
word-kinderopvangtoeslag-do = Ask for help applying, for example at the library.

## Dutch term kept: tropenrooster

word-tropenrooster-short = Different school hours when it is very hot
word-tropenrooster-meaning = Different school hours when it is very hot. School starts and ends earlier, or lessons are adapted.
word-tropenrooster-do = Give water, a cap and sun cream.

## Dutch term kept: staking

word-staking-short = Teachers stop work in protest, school is often closed
word-staking-meaning = Teachers do not work for a day as a protest. School is then often closed.
word-staking-do = Arrange care; you do not have to report your child sick.

## Dutch term kept: leerplicht

word-leerplicht-short = The law: children go to school from age 5
word-leerplicht-meaning = Children must go to school from age 5: from the first school day of the month after the fifth birthday. At 4 your child may go but does not have to. It also applies to children without a residence permit.
word-leerplicht-do = Call the school in time if your child cannot come.

## Dutch term kept: leerplichtambtenaar

word-leerplichtambtenaar-short = Someone from the municipality for school attendance
word-leerplichtambtenaar-meaning = Someone from the municipality who checks whether children go to school and who also helps when that is difficult.

## Dutch term kept: kwalificatieplicht

word-kwalificatieplicht-short = Ages 16 and 17: school until they have a diploma
word-kwalificatieplicht-meaning = Young people of 16 and 17 must be in education until they have a havo, vwo or mbo level 2 diploma, or turn 18.

## Dutch term kept: ziekmelden

word-ziekmelden-short = Telling the school that your child is ill
word-ziekmelden-meaning = You tell the school before school hours that your child is ill, by app, phone or website. Every day again if the school asks for it.
word-ziekmelden-do = Report before the time the school mentions (often 8.15).

## Dutch term kept: verzuim

word-verzuim-short = Your child is not at school
word-verzuim-meaning = Your child is not at school. Without a good reason it is “unauthorised”. From 16 hours in four weeks the school has to report it.
word-verzuim-do = Always explain the reason, preferably the same day.

## Dutch term kept: luxeverzuim

word-luxeverzuim-short = Time off for a holiday without permission
word-luxeverzuim-meaning = Taking time off for a holiday or a cheap flight without permission. The school must report it. You can get a fine, often about €100 per child per day.
word-luxeverzuim-do = Do not book before you have permission.

## Dutch term kept: verlof aanvragen

word-verlof-aanvragen-short = Asking permission for a day off
word-verlof-aanvragen-meaning = Asking permission for a day off, for example for a wedding, a move or a death in the family. The head teacher decides up to ten school days a year; above that the attendance officer. For a religious feast you notify at least two days ahead.
word-verlof-aanvragen-do = Fill in the form; ask for holiday leave about 8 weeks ahead.

## Dutch term kept: vrijstelling

word-vrijstelling-short = A rule does not apply to your child
word-vrijstelling-meaning = Your child does not have to do something. Example: a five-year-old may stay home up to 5 hours a week if school is too tiring. You tell the head teacher. For 5 more hours you need permission.

## Dutch term kept: basisschool

word-basisschool-short = Primary school, from age 4 to about 12
word-basisschool-meaning = School for children from 4 to about 12, groep 1 to 8. School is free.

## Dutch term kept: groep

word-groep-short = Your child’s class (1 to 8)
word-groep-meaning = Your child’s class. Groep 1 starts at age 4, groep 3 is mostly age 6, groep 8 is the last year.

## Dutch term kept: kleuter

word-kleuter-short = Child aged 4 to 6, in the first two school years
word-kleuter-meaning = A child in groep 1 or 2 (ages 4 to 6). They learn by playing.

## Dutch term kept: onderbouw, middenbouw, bovenbouw

word-onderbouw-middenbouw-bovenbouw-short = The youngest, middle and oldest classes of the school
word-onderbouw-middenbouw-bovenbouw-meaning = Parts of the school. Mostly lower = groep 1–2 (or 1–4), middle = 3–5, upper = 6–8. Each school decides.

## Dutch term kept: combinatiegroep

word-combinatiegroep-short = Two year groups together in one class
word-combinatiegroep-meaning = Two year groups together in one class with one teacher. Each child works at its own year level.

## Dutch term kept: IKC

word-ikc-short = School and day care together in one building
word-ikc-meaning = School and day care in one building with one team and one plan. The IKC council is a council of parents and staff of both.

## Dutch term kept: openbare of bijzondere school

word-openbare-of-bijzondere-school-short = School with no religion, or with a faith or teaching idea
word-openbare-of-bijzondere-school-meaning = A public school is for everyone and has no religious basis. A “bijzondere” school has a faith or an educational idea. Both are paid by the government. You choose the school yourself.

## Dutch term kept: aanmelden

word-aanmelden-short = Asking for a place at a school; also: signing up
word-aanmelden-meaning = You ask for a place at a school. You can do so from age 3. The school must answer within 6 weeks (sometimes 4 weeks more).
word-aanmelden-do = Apply at least 10 weeks before the start.

## Dutch term kept: wennen

word-wennen-short = First visits to a new school or class
word-wennen-meaning = Your child comes to have a look for a few half-days: before the fourth birthday, or in June/July in the new class.

## Dutch term kept: peuteropvang

word-peuteropvang-short = Play and learning for children aged 2 to 4
word-peuteropvang-meaning = Play and learning for children aged 2 to 4, a few half-days a week. It used to be called peuterspeelzaal.
word-peuteropvang-do = Ask the baby clinic which place suits.

## Dutch term kept: VVE

word-vve-short = Extra play and language for young children
word-vve-meaning = Extra play and language for young children. With a referral from the baby clinic a child from 2.5 usually gets 16 hours a week (960 hours in a year and a half).
word-vve-do = Ask for a referral if your child hears little Dutch.

## Dutch term kept: nieuwkomersklas

word-nieuwkomersklas-short = Class for children who are new in the Netherlands
word-nieuwkomersklas-meaning = A class where children who are new in the Netherlands mainly learn Dutch, usually for about a year. Then they move to a regular class.

## Dutch term kept: schakelklas

word-schakelklas-short = Extra Dutch lessons; the ISK is for age 12 and up
word-schakelklas-meaning = Extra Dutch lessons for children already at school, sometimes for a year, sometimes after school.

## Dutch term kept: NT2

word-nt2-short = Dutch lessons for children with another home language
word-nt2-meaning = Dutch lessons for children who speak another language at home.

## Dutch term kept: speciaal onderwijs

word-speciaal-onderwijs-short = School with smaller classes and more help
word-speciaal-onderwijs-meaning = Schools with smaller classes and more help. A permit (TLV) from the regional partnership is needed.

## Dutch term kept: doubleren

word-doubleren-short = Doing a school year again
word-doubleren-meaning = Your child repeats a year. The school explains why and discusses it with you well in advance.
word-doubleren-do = Ask what will be different in the extra year.

## Dutch term kept: plusklas

word-plusklas-short = Extra lessons for children who learn faster or deeper
word-plusklas-meaning = Extra lessons for children who learn faster or go deeper.

## Dutch term kept: leerkracht

word-leerkracht-short = The teacher of your child’s class
word-leerkracht-meaning = The person who teaches. Children say “juf” (woman) or “meester” (man). This is your first contact.

## Dutch term kept: duo-baan

word-duo-baan-short = Two teachers share one class
word-duo-baan-meaning = Two teachers share one class, each on their own days.
word-duo-baan-do = Ask who works on which day.

## Dutch term kept: invaller

word-invaller-short = Substitute teacher, for example during illness
word-invaller-meaning = Another teacher for a short time, for example because of illness. If there is no substitute, a class can be sent home or spread over other classes.

## Dutch term kept: onderwijsassistent

word-onderwijsassistent-short = Someone who helps the teacher in class
word-onderwijsassistent-meaning = People who also work in class. The assistant helps the teacher. A trainee (stagiair, LIO) is learning to be a teacher. A subject teacher gives one subject such as sports or music.

## Dutch term kept: directeur

word-directeur-short = The head teacher of the school
word-directeur-meaning = The head of the school. Decides on leave and helps with problems you cannot solve with the teacher.

## Dutch term kept: IB'er

word-ib-er-short = Someone who helps when learning or behaviour is hard
word-ib-er-meaning = The person at school who helps when learning or behaviour is hard and makes a plan with you and the teacher.
word-ib-er-do = Ask whether the IB’er can join the talk.

## Dutch term kept: kwaliteitscoördinator

word-kwaliteitscoordinator-short = Arranges extra help at school, like the IB’er
word-kwaliteitscoordinator-meaning = A newer name for (part of) the work of the IB’er.

## Dutch term kept: RT

word-rt-short = Extra help with reading, language or maths
word-rt-meaning = Extra help with reading, language or maths, alone or in a small group.

## Dutch term kept: schoolbestuur

word-schoolbestuur-short = The organisation in charge of one or more schools
word-schoolbestuur-meaning = The organisation in charge of one or more schools. You can also complain there.

## Dutch term kept: contactpersoon

word-contactpersoon-short = Explains how to complain; also: the person to contact
word-contactpersoon-meaning = Someone at school who explains what you can do with a complaint. Does not decide.
word-contactpersoon-do = The name is in the school guide.

## Dutch term kept: vertrouwenspersoon

word-vertrouwenspersoon-short = Someone from outside who listens and helps
word-vertrouwenspersoon-meaning = Someone outside the school who listens, can mediate and helps with a formal complaint. The government’s confidential inspector is for serious matters such as sexual abuse or violence (0900 111 31 11).

## Dutch term kept: klachtencommissie

word-klachtencommissie-short = Independent group that looks into a complaint
word-klachtencommissie-meaning = An independent group that studies a complaint and gives advice. This is the last step.
word-klachtencommissie-do = First talk with the teacher and the head teacher.

## Dutch term kept: MR

word-mr-short = Parents and staff who have a say in the school
word-mr-meaning = Council of parents and staff that advises and sometimes co-decides about the school. Every school must have one. Parents elect the parent members.
word-mr-do = You may vote and you may stand.

## Dutch term kept: GMR

word-gmr-short = Parents and staff with a say in all schools of one board
word-gmr-meaning = The participation council of all schools of one board together.

## Dutch term kept: ouderraad

word-ouderraad-short = Parents who help with celebrations and activities
word-ouderraad-meaning = Parents who help with celebrations and activities and often manage the contribution. Does not decide on policy.
word-ouderraad-do = You can also help just once.

## Dutch term kept: klassenouder

word-klassenouder-short = Parent who arranges practical things for the class
word-klassenouder-meaning = A parent who arranges practical things for the class, such as help for an outing.

## Dutch term kept: hulpouder

word-hulpouder-short = Parent who helps out at school now and then
word-hulpouder-meaning = A parent who helps out, for example on an outing or with reading. For some tasks the school asks for a VOG (certificate of good conduct).
word-hulpouder-do = Sign up if you have time.

## Dutch term kept: luizenouder

word-luizenouder-short = Parent who checks children’s hair for head lice
word-luizenouder-meaning = Head lice are tiny insects in the hair. After a holiday parents check all children’s hair. Lice have nothing to do with being dirty. Your child may simply go to school.
word-luizenouder-do = Comb daily for two weeks with a lice comb and tell the school.

## Dutch term kept: brugfunctionaris

word-brugfunctionaris-short = Helps families with money, parenting or language
word-brugfunctionaris-meaning = Someone at school who helps families with questions about money, parenting or language. In a parent room you can have coffee and meet other parents.
word-brugfunctionaris-do = Ask whether your school has one.

## Dutch term kept: startgesprek

word-startgesprek-short = First talk of the year with the teacher
word-startgesprek-meaning = The first talk of the year with the teacher, you and usually your child. You get to know each other and make agreements.
word-startgesprek-do = Choose a time and think about what you want to tell.

## Dutch term kept: omgekeerd oudergesprek

word-omgekeerd-oudergesprek-short = You tell about your child, the teacher listens
word-omgekeerd-oudergesprek-meaning = In this talk you tell about your child and the teacher mainly listens.

## Dutch term kept: 10-minutengesprek

word-10-minutengesprek-short = Short talk with the teacher about your child
word-10-minutengesprek-meaning = A short talk about learning and behaviour. Often in November, February/March and June.
word-10-minutengesprek-do = Write down two questions; ask for more time if 10 minutes is too short.

## Dutch term kept: rapport

word-rapport-short = School report: how your child is doing
word-rapport-meaning = An overview of how school is going, mostly twice a year. A portfolio shows your child’s work.
word-rapport-do = Look at it together and first name what goes well.

## Dutch term kept: ouderavond

word-ouderavond-short = Evening at school for all parents about one topic
word-ouderavond-meaning = Evening for all parents about one topic, for example reading or safe internet.

## Dutch term kept: informatieavond

word-informatieavond-short = The teacher explains what the class will do this year
word-informatieavond-meaning = The teacher explains what the class will do this year. In groep 8 it is mainly about secondary school. Some schools no longer hold it because of the start conversation.

## Dutch term kept: schoolgids

word-schoolgids-short = Booklet or website with school rules, names and times
word-schoolgids-meaning = Booklet or website with all rules, names and times of the school. Every school must have one.
word-schoolgids-do = Look up names and the complaints procedure here.

## Dutch term kept: nieuwsbrief

word-nieuwsbrief-short = Message from the school with news and dates
word-nieuwsbrief-meaning = Message from the school with news and dates.

## Dutch term kept: ouderapp

word-ouderapp-short = The school’s app for messages and reporting illness
word-ouderapp-meaning = The school’s app for messages, photos, reporting illness and planning talks. You get an invitation or code from school.
word-ouderapp-do = Turn on notifications and enter your e-mail.

## Dutch term kept: communicatieplan

word-communicatieplan-short = Your agreements with the teacher on keeping in touch
word-communicatieplan-meaning = Your agreements with the teacher about how, how often and about what you keep in touch.

## Dutch term kept: ouderbetrokkenheid

word-ouderbetrokkenheid-short = Everything you do to support your child at school
word-ouderbetrokkenheid-meaning = Everything you do to support your child at school. “Ouderparticipatie” means helping or deciding at school.

## Dutch term kept: Gouden Weken

word-gouden-weken-short = First weeks after summer: the class gets to know each other
word-gouden-weken-meaning = The first weeks after the summer. The class gets to know each other and makes rules.

## Dutch term kept: leerlingvolgsysteem

word-leerlingvolgsysteem-short = Where the school keeps track of how your child learns
word-leerlingvolgsysteem-meaning = The system in which the school tracks how your child learns, with tests and observations.
word-leerlingvolgsysteem-do = You may ask for an explanation of the results.

## Dutch term kept: Cito

word-cito-short = A maker of school tests; also: a name for the test
word-cito-meaning = A maker of tests. People say “citotoets” for the tracking tests in January and June. Schools may also choose another maker.

## Dutch term kept: toetsweek

word-toetsweek-short = Week when the children do tests
word-toetsweek-meaning = Week with tests. Rest and sleep matter more than practising.
word-toetsweek-do = Make sure your child is on time and rested.

## Dutch term kept: AVI

word-avi-short = Your child’s reading level
word-avi-meaning = Your child’s reading level. M and E mean middle and end, the number is the year group: M4 is the middle of groep 4. It is about reading fluently.
word-avi-do = Ask which book fits and read at that level at home.

## Dutch term kept: technisch lezen

word-technisch-lezen-short = Reading words fluently and well
word-technisch-lezen-meaning = “Technisch lezen” is reading fluently. “Begrijpend lezen” is understanding the text.
word-technisch-lezen-do = Let your child read aloud ten minutes a day.

## Dutch term kept: tafels

word-tafels-short = Times tables by heart, such as 3 × 4
word-tafels-meaning = Times tables by heart: 1×3, 2×3 … Mostly in groep 4 and 5.
word-tafels-do = Practise five minutes a day.

## Dutch term kept: spelling en dictee

word-spelling-en-dictee-short = Learning to write words the right way
word-spelling-en-dictee-meaning = Learning to spell words. A dictation: the teacher says a word, your child writes it.

## Dutch term kept: topografie

word-topografie-short = Learning places on the map
word-topografie-meaning = Learning places on the map, from groep 5 or 6.

## Dutch term kept: huiswerk

word-huiswerk-short = School work that your child does at home
word-huiswerk-meaning = Work your child has to do or learn at home. Mostly starts in groep 5, 6 or 7. You do not have to do it.
word-huiswerk-do = Arrange a fixed place and time.

## Dutch term kept: weektaak

word-weektaak-short = List of work for the whole week
word-weektaak-meaning = List of work for the whole week. Your child plans itself what to do when.

## Dutch term kept: spreekbeurt

word-spreekbeurt-short = Your child talks to the class about a topic
word-spreekbeurt-meaning = Your child talks to the class for about fifteen minutes about a topic.
word-spreekbeurt-do = Let your child practise once at home.

## Dutch term kept: boekbespreking

word-boekbespreking-short = Your child tells the class about a book
word-boekbespreking-meaning = Your child tells the class about a book it has read.

## Dutch term kept: Jeugdjournaal

word-jeugdjournaal-short = News for children on TV and online
word-jeugdjournaal-meaning = News for children on television and online.

## Dutch term kept: bibliotheek

word-bibliotheek-short = Library: free up to age 18 almost everywhere
word-bibliotheek-meaning = Borrowing books. Free for children up to 18 almost everywhere.
word-bibliotheek-do = Get a card together.

## Dutch term kept: verkeersexamen

word-verkeersexamen-short = Test about cycling and traffic rules
word-verkeersexamen-meaning = Test about traffic rules and cycling, usually in groep 7. Your child needs a working bike.
word-verkeersexamen-do = Check lights, brakes and bell.

## Dutch term kept: doorstroomtoets

word-doorstroomtoets-short = Language and maths test in the last primary year
word-doorstroomtoets-meaning = Test in groep 8 on language and maths. Since school year 2023-2024 it replaces the eindtoets. It is taken around late January and February; the school chooses the test and the days. Results come by mid-March.
word-doorstroomtoets-do = If your child is ill it can take the test later; report it at once.

## Dutch term kept: schooladvies

word-schooladvies-short = The school says which secondary level fits
word-schooladvies-meaning = The school says which level fits at secondary school. First a provisional advice (between 10 and 31 January), after the test a final advice (by 24 March). If the test is higher the school must raise the advice unless that is not good for your child. It cannot go down.
word-schooladvies-do = Ask for an explanation if you do not understand or disagree.

## Dutch term kept: vmbo havo vwo

word-vmbo-havo-vwo-short = Types of secondary school: 4, 5 or 6 years
word-vmbo-havo-vwo-meaning = Types of secondary school. Praktijkonderwijs and vmbo: practical, 4 years (vmbo). Havo: 5 years. Vwo: 6 years, gives access to university. Moving up later is possible.

## Dutch term kept: voortgezet onderwijs

word-voortgezet-onderwijs-short = Secondary school, after primary school
word-voortgezet-onderwijs-meaning = School after groep 8. You can visit on open days, mostly November to February.
word-voortgezet-onderwijs-do = Visit open days with your child.

## Dutch term kept: passend onderwijs

word-passend-onderwijs-short = A good school place for every child, with help if needed
word-passend-onderwijs-meaning = Every child has a right to a place with the help it needs. The school where you apply must look for a good place (duty of care). What the school can offer is in the school guide.
word-passend-onderwijs-do = Ask the regional parent and youth support point.

## Dutch term kept: samenwerkingsverband

word-samenwerkingsverband-short = Schools in a region that arrange extra help together
word-samenwerkingsverband-meaning = All school boards in a region together. They arrange extra help and special schools. They have a support point for parents.

## Dutch term kept: handelingsplan

word-handelingsplan-short = Plan with goals and help for your child
word-handelingsplan-meaning = Plan with goals and help for your child for a few months. You should take part.
word-handelingsplan-do = Ask for a copy and a talk about the plan.

## Dutch term kept: OPP

word-opp-short = Plan for a child who gets a lot of extra help
word-opp-meaning = Plan for children who get a lot of extra help. Your consent is needed for the part about the help. Your child may give its opinion too.
word-opp-do = Sign only when you understand it; ask for an interpreter.

## Dutch term kept: arrangement

word-arrangement-short = Extra help for one child, paid by schools in the region
word-arrangement-meaning = Extra help for one child paid by the regional partnership.

## Dutch term kept: logopedie

word-logopedie-short = Help with speech and language
word-logopedie-meaning = Help with speech and language. The insurance usually pays for children, with a referral from the doctor or school.

## Dutch term kept: dyslexie

word-dyslexie-short = Reading and spelling are extra hard
word-dyslexie-meaning = Reading and spelling are much harder than usual. School gives extra help first; then there can be an assessment.

## Dutch term kept: GGD

word-ggd-short = The municipality’s health service, also for children
word-ggd-meaning = The municipality’s youth health service. In groep 2 (age 5–6) and groep 7 (10–11) a nurse checks growth, sight and hearing. It is free and voluntary.
word-ggd-do = Fill in the questionnaire; you may be present.

## Dutch term kept: vaccinatie

word-vaccinatie-short = A jab against diseases
word-vaccinatie-meaning = A jab against diseases. You get an invitation at home. It is free and not compulsory. Since 2025 the ages changed: second MMR around age 3, a DKT jab at 5, HPV around 10.
word-vaccinatie-do = Bring the invitation; you may ask for another day.

## Dutch term kept: veilig thuis en zorgmelding

word-veilig-thuis-en-zorgmelding-short = Help and advice when things are not safe at home
word-veilig-thuis-en-zorgmelding-meaning = Organisations that help when things are not safe at home. The school sometimes has to consult them. You may always ask why.

## Dutch term kept: vrijwillige ouderbijdrage

word-vrijwillige-ouderbijdrage-short = Money for school extras; paying is your own choice
word-vrijwillige-ouderbijdrage-meaning = Money you may give for extras such as celebrations and trips. It really is voluntary. Since 1 August 2021 your child may always take part, even if you do not pay.
word-vrijwillige-ouderbijdrage-do = Cannot pay? Just say so; nobody has to know.

## Dutch term kept: Stichting Leergeld

word-stichting-leergeld-short = Pays for a bike or sports, for example, if money is short
word-stichting-leergeld-meaning = Organisations that pay for a bike, sports, school trips, laptop or birthday when money is short.
word-stichting-leergeld-do = Ask school or the municipality for help applying.

## Dutch term kept: schoolspullen

word-schoolspullen-short = Things your child brings to school
word-schoolspullen-meaning = Things your child has to bring. Books and exercise books are free.

## Dutch term kept: gymspullen

word-gymspullen-short = Clothes and shoes for sports lessons
word-gymspullen-meaning = Clothes and shoes for sports lessons. Shoes must be clean indoors (no black soles).
word-gymspullen-do = Write the name in; put the gym day in your calendar.

## Dutch term kept: zwemles

word-zwemles-short = Your child learns to swim
word-zwemles-meaning = Learning to swim matters in the Netherlands because there is a lot of water. Sometimes the class goes swimming, often you arrange it yourself. It can cost money; the municipality may help.
word-zwemles-do = Ask the municipality about help with swimming lessons.

## Dutch term kept: traktatie

word-traktatie-short = Small birthday treat to hand out in class
word-traktatie-meaning = On its birthday your child hands out something small in class. It need not be expensive. Some schools want something healthy, or no treats.
word-traktatie-do = Ask about allergies in the class and about the rules.

## Dutch term kept: tienuurtje

word-tienuurtje-short = Snack and drink for the morning break
word-tienuurtje-meaning = A snack and drink for the morning break, often fruit.
word-tienuurtje-do = Put fruit and water in the bag.

## Dutch term kept: schoolreisje

word-schoolreisje-short = A day out with the class
word-schoolreisje-meaning = One day out with the class to a theme park, museum or nature. Costs are often a voluntary contribution.
word-schoolreisje-do = Watch the time: school leaves on time.

## Dutch term kept: schoolkamp

word-schoolkamp-short = A few days and nights away with the class
word-schoolkamp-meaning = A few days away with the class, often in groep 8. Your child sleeps there. You may ask about food, prayer, sleeping arrangements and medicine.
word-schoolkamp-do = Talk to the teacher in time if you worry.

## Dutch term kept: sportdag

word-sportdag-short = Day with sports and games
word-sportdag-meaning = Day with sports and games. Koningsspelen is a sports day with breakfast, usually the last Friday before King’s Day.
word-sportdag-do = Sports clothes on, water and sun cream along.

## Dutch term kept: avondvierdaagse

word-avondvierdaagse-short = Four evening walks together, in May or June
word-avondvierdaagse-meaning = Four evenings of walking together (often 5 or 10 km) in May or June. At the end there is a medal. It is voluntary and costs a few euros.
word-avondvierdaagse-do = Sign up; walk along if you can.

## Dutch term kept: Sinterklaas

word-sinterklaas-short = Children’s feast with presents, around 5 December
word-sinterklaas-meaning = Dutch children’s feast around 5 December with presents and sweets. From about groep 5 children sometimes make a surprise and a poem for each other. In 2026 the 5th is a Saturday, so schools celebrate earlier.
word-sinterklaas-do = Ask how much a present may cost and what a “surprise” is.

## Dutch term kept: kerstviering

word-kerstviering-short = Christmas celebration at school
word-kerstviering-meaning = Celebration in the week before the Christmas holiday. At a Christmas dinner each family brings food. Your child may always join, also with another faith.
word-kerstviering-do = Write on the list what you bring (and what your child does not eat).

## Dutch term kept: Sint-Maarten

word-sint-maarten-short = 11 November: children sing for sweets with a lantern
word-sint-maarten-meaning = On 11 November, in some regions, children walk along houses with a lantern and sing for sweets.

## Dutch term kept: Kinderboekenweek

word-kinderboekenweek-short = Week about children’s books, early October
word-kinderboekenweek-meaning = Week in early October about books. In January there are reading days for young children.
word-kinderboekenweek-do = Read aloud a bit more this week, also in your own language.

## Dutch term kept: themaweek

word-themaweek-short = The whole school works on one topic for a week
word-themaweek-meaning = A week when the whole school works on one topic. “Lentekriebels” is about relationships, the body and boundaries. You may ask what your child learns.

## Dutch term kept: fotomoment

word-fotomoment-short = The photographer comes to school
word-fotomoment-meaning = The photographer takes pictures of every child and the class. You do not have to buy them.
word-fotomoment-do = Do not want a photo? Say so before that day.

## Dutch term kept: privacy

word-privacy-short = Careful use of your child’s data and photos
word-privacy-meaning = The school may only use data it needs. For photos on the internet your permission is needed. You may always withdraw it.
word-privacy-do = Tick what you allow and what you do not.

## Dutch term kept: gevonden voorwerpen

word-gevonden-voorwerpen-short = Box or cupboard with lost clothes and things
word-gevonden-voorwerpen-meaning = Box or cupboard with lost clothes and things. After some time the rest is given away.
word-gevonden-voorwerpen-do = Write the name in coat and bag.

## Dutch term kept: verkeersveiligheid

word-verkeersveiligheid-short = Safe drop-off and pick-up at school
word-verkeersveiligheid-meaning = Rules for safely dropping off and picking up. At Kiss & Ride you stop briefly, no parking. Walking or cycling is best.
word-verkeersveiligheid-do = Come by bike or on foot, or park further away.

## Dutch term kept: pesten

word-pesten-short = Bullying: making someone sad or afraid again and again
word-pesten-meaning = Someone is made afraid or sad again and again. Every school must have a person who watches over bullying.
word-pesten-do = Tell the teacher as soon as you can.

## Dutch term kept: telefoonregel

word-telefoonregel-short = No phones, tablets or smartwatches in class
word-telefoonregel-meaning = Phones, tablets and smartwatches are not allowed in the classroom. That is a national agreement since school year 2024-2025 (not a law).
word-telefoonregel-do = Does your child have to be reachable? Ask school for an agreement.

## Dutch term kept: afscheid groep 8

word-afscheid-groep-8-short = Goodbye at the end of primary school, often a musical
word-afscheid-groep-8-meaning = At the end of groep 8 children often perform a musical and say goodbye. “Juffendag” is the teacher’s birthday party.
