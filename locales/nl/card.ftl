# review: draft

### Involvement cards: what parents can do at home and how the Dutch school works with them.
### Title: at most 45 characters. Text: three to five short sentences. Do: one action for this week.

## Card why-seven-gains

card-why-seven-gains-title = Waarom het helpt
card-why-seven-gains-text = Als school en ouders goed samenwerken, gaat het vaak beter met een kind op school. Het kind leert meer en gaat met meer plezier. Het geeft niet snel op en gaat beter om met anderen. Het vindt leren fijn, leert meer woorden en laat beter zien waar het goed in is.
card-why-seven-gains-do = Kies één van deze zeven punten. Kijk deze week of u er iets van ziet bij uw kind.

## Card home-is-half

card-home-is-half-title = Thuis telt voor ongeveer de helft
card-home-is-half-text = U bent heel belangrijk voor hoe uw kind zich ontwikkelt. Een bekend onderzoek zegt dat thuis ongeveer de helft van de invloed heeft. De leraar en de klas zijn ook belangrijk. U hoeft daarvoor geen leraar te zijn: aandacht en belangstelling zijn genoeg om te beginnen.
card-home-is-half-do = Neem elke dag tien minuten voor uw kind, zonder telefoon.

## Card triangle

card-triangle-title = De driehoek: kind, ouder, leraar
card-triangle-text = Uw kind, u en de leraar vormen samen een driehoek. U wilt het beste voor uw kind. De leraar wil dat ook. U hebt dus hetzelfde doel, en ieder doet zijn eigen deel.
card-triangle-do = Zeg deze week iets aardigs over de leraar terwijl uw kind het hoort.

## Card heart-and-head

card-heart-and-head-title = Uw kind neemt u mee
card-heart-and-head-text = Uw kind neemt u in zijn hart mee naar school. De lessen van de leraar neemt het in zijn hoofd mee naar huis. De band tussen u en uw kind blijft altijd. De leraar is er meestal één of twee jaar. Als thuis en school goed met elkaar omgaan, voelt uw kind zich rustig.
card-heart-and-head-do = Vraag uw kind: “Wat van thuis heb je vandaag op school verteld?”

## Card same-goal-different-roles

card-same-goal-different-roles-title = Even belangrijk, niet hetzelfde
card-same-goal-different-roles-text = U kent uw kind het beste. De leraar weet veel van onderwijs. Die twee soorten kennis zijn even veel waard. De leraar begint het contact en stelt vragen. U mag ook zelf beginnen.
card-same-goal-different-roles-do = Bedenk één ding over uw kind dat de leraar nog niet kan weten.

## Card loyalty-of-the-child

card-loyalty-of-the-child-title = Uw kind wil niet kiezen
card-loyalty-of-the-child-text = Bent u het niet eens met de leraar? Dat kan. Kinderen merken het aan hoe thuis en op school over elkaar wordt gepraat. Uw kind kan dan denken dat het partij moet kiezen, en dat maakt leren moeilijker. Praat daarom met de leraar zelf, en niet over de leraar waar uw kind bij is.
card-loyalty-of-the-child-do = Zit u ergens mee? Schrijf het op en vraag deze week een kort gesprek aan.

## Card every-parent-is-involved

card-every-parent-is-involved-title = Elke ouder is betrokken
card-every-parent-is-involved-text = Alle ouders willen dat het goed gaat met hun kind. Niet iedereen weet wat de school in Nederland verwacht. Dat is heel gewoon, want in elk land gaat het anders. U mag altijd vragen: “Wat verwacht u van mij?” En u mag zeggen wat u zelf graag wilt weten.
card-every-parent-is-involved-do = Stel één vraag over school die u nog nooit durfde te stellen.

## Card home-language

card-home-language-title = Uw eigen taal is goed
card-home-language-text = Praat thuis de taal die u het beste kent. In die taal kunt u het meest vertellen en uitleggen. Een sterke eerste taal helpt uw kind om ook Nederlands te leren. Nederlands leert uw kind op school, met vriendjes en op de opvang.
card-home-language-do = Vertel deze week een verhaal uit uw eigen jeugd in uw eigen taal.

## Card three-ways

card-three-ways-title = Drie manieren
card-three-ways-text = U kunt op drie manieren betrokken zijn. Eén: met uw kind meeleven en het steunen. Twee: informatie delen met de leraar. Drie: helpen met schoolwerk als dat gevraagd wordt. Meeleven is de belangrijkste manier, en die kan iedereen.
card-three-ways-do = Kies welke van de drie manieren deze week bij u past.

## Card show-interest

card-show-interest-title = Laat merken dat school telt
card-show-interest-text = Vraag elke dag even hoe het was. Bekijk een tekening, een schrift of een plakboek. Weet wie de vriendjes zijn en wat het thema in de klas is. Zo voelt uw kind: school is belangrijk en ik ben belangrijk.
card-show-interest-do = Laat uw kind u één ding leren dat het deze week op school heeft geleerd.

## Card ask-good-questions

card-ask-good-questions-title = Vragen die werken
card-ask-good-questions-text = Op “Hoe was het?” zeggen kinderen vaak alleen “goed”. Vraag iets kleins: met wie heb je gespeeld, wat was moeilijk, waar moest je om lachen? Wacht rustig op het antwoord. Vertel ook iets over uw eigen dag.
card-ask-good-questions-do = Stel elke avond één van deze drie vragen.

## Card rest-and-routine

card-rest-and-routine-title = Uitgeslapen en met ontbijt
card-rest-and-routine-text = Een kind leert beter als het genoeg slaapt en ’s ochtends eet. Vaste tijden geven rust. Leg tas, gymspullen en jas ’s avonds al klaar. De school begint op tijd: te laat komen stoort de klas.
card-rest-and-routine-do = Kies een vaste bedtijd en houd die vijf schooldagen vol.

## Card high-realistic-expectations

card-high-realistic-expectations-title = Hoge verwachtingen, niet té hoog
card-high-realistic-expectations-text = Laat uw kind merken: ik geloof dat jij veel kunt leren. Dat helpt meer dan straf of cijfers. Let op dat de lat niet té hoog ligt. Kijk naar wat uw kind nu kan en naar de volgende stap, niet naar andere kinderen.
card-high-realistic-expectations-do = Geef één compliment voor goed proberen, niet alleen voor een goed resultaat.

## Card trust-and-self-image

card-trust-and-self-image-title = “Jij kunt dit”
card-trust-and-self-image-text = Kinderen die vertrouwen hebben in zichzelf, leren makkelijker. U helpt daarbij met warme woorden en door niet alles over te nemen. Kleine kinderen helpt u met doen. Grotere kinderen helpt u vooral door te laten zien dat u hen vertrouwt.
card-trust-and-self-image-do = Laat uw kind één taak helemaal zelf doen, ook als het langzaam gaat.

## Card read-together

card-read-together-title = Samen lezen
card-read-together-text = Voorlezen helpt in elke taal. Een kwartier per dag is al genoeg. Praat samen over de plaatjes en over het verhaal. Kunt u niet goed lezen? Kijk dan samen naar een prentenboek en vertel zelf wat u ziet.
card-read-together-do = Lees of vertel deze week drie keer een verhaaltje voor het slapen.

## Card library

card-library-title = Naar de bibliotheek
card-library-text = Kinderen kunnen bijna overal in Nederland gratis lid worden van de bibliotheek tot 18 jaar. Er zijn ook boeken in andere talen en boeken zonder woorden. Laat uw kind zelf kiezen. Soms is er een bibliotheek in de school.
card-library-do = Ga deze week samen één keer binnenkijken, of vraag op school naar de schoolbieb.

## Card youth-news

card-youth-news-title = Samen het Jeugdjournaal kijken
card-youth-news-text = Het Jeugdjournaal is nieuws voor kinderen, in makkelijk Nederlands. Op school wordt er vaak over gepraat. Kijk samen en vraag wat uw kind ervan vindt. Zo leren jullie allebei nieuwe woorden.
card-youth-news-do = Kijk deze week één keer samen en praat over één bericht.

## Card everyday-learning

card-everyday-learning-title = Leren in het gewone leven
card-everyday-learning-text = Leren gebeurt niet alleen aan tafel met een boek. Samen koken is rekenen. Boodschappen doen is lezen en kiezen. Een spelletje is tellen, wachten en tegen verlies kunnen. Praat hardop over wat u doet.
card-everyday-learning-do = Laat uw kind deze week de helft van het boodschappenlijstje zoeken in de winkel.

## Card your-family-knowledge

card-your-family-knowledge-title = Wat u zelf weet en kunt
card-your-family-knowledge-text = Elk gezin heeft kennis: talen, liedjes, geloof, koken, techniek, verhalen, een beroep. Dat is waardevol voor uw kind, ook op school. Vertel de leraar er iets over. Soms mag u in de klas iets laten zien.
card-your-family-knowledge-do = Doe deze week samen iets wat ú goed kunt.

## Card share-information

card-share-information-title = Vertel wat er thuis speelt
card-share-information-text = Is er een baby geboren, een verhuizing, ziekte of verdriet? Vertel het kort aan de leraar. Dan begrijpt de leraar het gedrag van uw kind beter. Vertel ook goed nieuws en hoe uw kind thuis over school praat. U bepaalt zelf wat u vertelt.
card-share-information-do = Stuur de leraar één kort bericht met iets leuks of iets belangrijks van thuis.

## Card help-with-schoolwork

card-help-with-schoolwork-title = Helpen met schoolwerk
card-help-with-schoolwork-text = Soms vraagt de leraar of uw kind om hulp: samen een boekje lezen, tafels oefenen, een spreekbeurt voorbereiden. Zorg voor een rustige plek en een vaste tijd. Blijf in de buurt, maar maak het werk niet zelf. Lukt het niet? Schrijf dat op voor de leraar.
card-help-with-schoolwork-do = Kies samen een vaste plek en tijd voor schoolwerk.

## Card ask-how-to-help

card-ask-how-to-help-title = Vraag hoe u kunt helpen
card-ask-how-to-help-text = U hoeft niet te weten hoe Nederlandse kinderen leren rekenen of lezen. Vraag de leraar: “Hoe kan ik thuis het beste helpen?” Vraag om een voorbeeld of een filmpje. Vijf minuten oefenen op de goede manier is beter dan een uur op een andere manier.
card-ask-how-to-help-do = Stel de leraar deze vraag.

## Card practise-tables

card-practise-tables-title = Tafels oefenen
card-practise-tables-text = In groep 4 en 5 leren kinderen de tafels (1×2, 2×2 …). Ze moeten die snel uit het hoofd weten. Oefen kort en vaak: vijf minuten per dag. Doe het in de auto, op de trap of met een bal. Stop als het niet leuk meer is.
card-practise-tables-do = Oefen vijf dagen lang één tafel, elke dag vijf minuten.

## Card prepare-talk

card-prepare-talk-title = Een spreekbeurt voorbereiden
card-prepare-talk-text = Bij een spreekbeurt vertelt uw kind de klas over een onderwerp dat het zelf kiest. Laat uw kind het eerst aan u vertellen, in uw eigen taal of in het Nederlands. Zoek samen plaatjes of een voorwerp om te laten zien. Uw kind vertelt, u luistert en stelt vragen.
card-prepare-talk-do = Vraag uw kind: “Waar zou jij wel iets over willen vertellen?”

## Card age-peuter

card-age-peuter-title = Peuter (2 tot 4 jaar)
card-age-peuter-text = Jonge kinderen leren door spelen, zingen, kijken en praten. Lees voor, zing liedjes en noem wat u ziet. Wat u nu doet, helpt uw kind ook aan het eind van de basisschool nog. Met 2 of 2,5 jaar kan uw kind naar de peuteropvang; vraag het consultatiebureau of uw kind extra uren kan krijgen.
card-age-peuter-do = Zing elke dag één liedje, in welke taal u maar wilt.

## Card age-kleuter

card-age-kleuter-title = Groep 1 en 2 (4 tot 6 jaar)
card-age-kleuter-text = In groep 1 en 2 leren kinderen vooral door te spelen. Ze leren luisteren, samen spelen, zelf hun jas aandoen en veel nieuwe woorden. Help met doen: voorlezen, spelletjes, tellen, samen opruimen. Kom bij het brengen even kijken als dat mag.
card-age-kleuter-do = Laat uw kind elke dag zelf schoenen en jas aandoen, ook als het langer duurt.

## Card age-groep-3-5

card-age-groep-3-5-title = Groep 3, 4 en 5 (6 tot 9 jaar)
card-age-groep-3-5-text = Vanaf groep 3 leert uw kind echt lezen, schrijven en rekenen. Elke dag een beetje hardop lezen helpt veel. In groep 4 en 5 komen de tafels en vaak het eerste huiswerk. Geef hulp als uw kind erom vraagt en wees trots op kleine stappen.
card-age-groep-3-5-do = Luister vier keer tien minuten hoe uw kind hardop leest.

## Card age-groep-6-8

card-age-groep-6-8-title = Groep 6, 7 en 8 (9 tot 12 jaar)
card-age-groep-6-8-text = Oudere kinderen hebben vooral vertrouwen en steun nodig. Praat over school, vrienden, nieuws en plannen. Ze krijgen meer huiswerk en toetsen. In groep 8 komt het schooladvies voor de middelbare school: een voorlopig advies in januari, daarna een toets, en in maart het definitieve advies.
card-age-groep-6-8-do = Vraag: “Waar heb jij mij bij nodig, en wat wil je zelf doen?”

## Card stay-in-touch-early

card-stay-in-touch-early-title = Ook contact als het goed gaat
card-stay-in-touch-early-text = Wacht niet met contact tot er een probleem is. Kom ook als het goed gaat, het liefst met beide ouders. Zo kennen jullie elkaar al als er een lastig moment komt. Ook voor de stap naar de middelbare school helpt het als u er vroeg bij bent.
card-stay-in-touch-early-do = Vraag deze week wanneer het volgende gesprek is en zet het in uw agenda.

## Card risk-too-much-pressure

card-risk-too-much-pressure-title = Niet te veel druk
card-risk-too-much-pressure-text = Te veel druk maakt kinderen bang of moe. Dan leren ze juist minder. Tekenen van te veel druk zijn buikpijn, slecht slapen, boos worden of niet meer willen. Praat er rustig over en doe een stap terug. Spelen en vrij zijn horen ook bij leren.
card-risk-too-much-pressure-do = Plan deze week één middag zonder opdrachten.

## Card risk-only-when-wrong

card-risk-only-when-wrong-title = Niet alleen bij slechte cijfers
card-risk-only-when-wrong-text = Gaan ouders pas helpen als het slecht gaat? Dan kan een kind denken: ik doe het niet goed genoeg. Dat maakt de zin om te leren kleiner. Toon dus belangstelling op goede én op moeilijke dagen. Vraag bij problemen eerst hoe uw kind zich voelt.
card-risk-only-when-wrong-do = Noem vandaag drie dingen die goed gaan.

## Card risk-wrong-strategy

card-risk-wrong-strategy-title = Een andere manier kan verwarren
card-risk-wrong-strategy-text = Misschien hebt u rekenen of schrijven op een andere manier geleerd. Twee manieren door elkaar is moeilijk voor een kind. Laat uw kind aan u uitleggen hoe het op school gaat. Weet u het niet zeker? Laat de som staan en vraag het de leraar.
card-risk-wrong-strategy-do = Zeg: “Laat eens zien hoe juf of meester dat doet.”

## Card risk-role-mixing

card-risk-role-mixing-title = Ieder zijn eigen rol
card-risk-role-mixing-text = De leraar geeft les en beslist hoe de les gaat. U voedt op en kent uw kind. Het is niet goed als de één het werk van de ander overneemt. U mag altijd vragen waarom iets zo gaat en meedenken over uw eigen kind.
card-risk-role-mixing-do = Begint een zin met “U moet …”? Maak er een vraag van: “Kunt u uitleggen waarom …?”

## Card school-is-a-community

card-school-is-a-community-title = De school is er voor alle kinderen
card-school-is-a-community-text = De school is een gemeenschap van kinderen, ouders, leraren en vrijwilligers. De leraar let op alle kinderen in de groep. Er zijn regels en waarden die voor iedereen gelden. Wie zich daaraan houdt, helpt ook zijn eigen kind.
card-school-is-a-community-do = Groet deze week een ouder op het plein die u nog niet kent.

## Card talents-overview

card-talents-overview-title = Waar is uw kind goed in?
card-talents-overview-text = Elk kind is ergens goed in. Het ene kind maakt graag dingen, het andere zorgt goed voor anderen of rekent graag. Veel kinderen hebben meer dan één talent. Een kind dat zijn talent kent, krijgt meer zelfvertrouwen. Het helpt ook later bij het kiezen van een school.
card-talents-overview-do = Schrijf twee dingen op die uw kind graag doet. Neem ze mee naar het startgesprek.

## Card hopes-and-dreams

card-hopes-and-dreams-title = Hoop en dromen
card-hopes-and-dreams-text = In het eerste gesprek vraagt de leraar wat u hoopt voor uw kind. Het gaat niet om een beroep of een cijfer. Denk aan: vrienden, plezier, durven praten, goed leren lezen. Vraag ook uw kind wat het zelf hoopt. Samen kijken jullie wat de eerste stap is.
card-hopes-and-dreams-do = Maak deze zin af: “Aan het eind van dit jaar hoop ik dat mijn kind …”

## Card what-school-does

card-what-school-does-title = Wat de school voor u doet
card-what-school-does-text = De leraar nodigt u aan het begin van het jaar uit voor een gesprek. Later zijn er korte gesprekken over hoe het gaat. De school stuurt een nieuwsbrief, houdt ouderavonden en is bereikbaar per app of mail. De leraar moet uw gezin een beetje kennen en daar rekening mee houden.
card-what-school-does-do = Zoek uit hoe de leraar het liefst een bericht krijgt: app, mail of briefje.

## Card start-conversation-card

card-start-conversation-card-title = Het startgesprek
card-start-conversation-card-text = In de eerste vier weken van het schooljaar praat u ongeveer twintig minuten met de leraar. Uw kind is er meestal bij. Iedereen vertelt evenveel: uw kind, u en de leraar. Het is geen rapportgesprek: het gaat om kennismaken en om afspraken voor dit jaar.
card-start-conversation-card-do = Kies een tijd en vul de korte voorbereiding in.

## Card communication-plan-card

card-communication-plan-card-title = Afspraken over contact
card-communication-plan-card-text = In het startgesprek spreekt u af hoe en hoe vaak u contact hebt. Dat heet een communicatieplan. Er staat in wie meedoen, waar jullie aan werken, hoe jullie contact hebben en wanneer jullie samen kijken of het werkt. U mag het later veranderen.
card-communication-plan-card-do = Bedenk welk contact u prettig vindt: app, bellen of een praatje op school.

## Card small-contact

card-small-contact-title = Een klein praatje
card-small-contact-text = Even praten bij de deur is ook contact. ’s Ochtends hebben leraren weinig tijd: zeg dan alleen iets korts. Voor een echt gesprek maakt u een afspraak. Een korte app of een briefje mag ook, en uw Nederlands hoeft niet perfect te zijn.
card-small-contact-do = Zeg deze week één keer hallo tegen de leraar.

## Card give-feedback

card-give-feedback-title = Zeg wat goed gaat en wat beter kan
card-give-feedback-text = De school leert van wat ouders zeggen. U kunt tevreden zijn als uw kind graag gaat, goed leert, u welkom bent met vragen en problemen samen worden opgelost. Is dat zo? Zeg het, dat is fijn om te horen. Is het niet zo? Vertel het dan eerst aan de school.
card-give-feedback-do = Stuur deze week één compliment óf één idee naar school.

## Card who-does-what

card-who-does-what-title = Wie doet wat op school?
card-who-does-what-text = De leraar is de eerste met wie u praat. De intern begeleider (IB’er) helpt als leren of gedrag moeilijk is. De directeur leidt de school. De contactpersoon helpt u als u een klacht hebt. Het bestuur is de baas van een groep scholen.
card-who-does-what-do = Schrijf de namen van de leraar, de IB’er en de directeur op.

## Card helping-at-school

card-helping-at-school-title = Helpen op school
card-helping-at-school-text = Scholen vragen vaak hulp: bij een uitje, met lezen, bij het versieren van de klas. Elke ouder mag meedoen, ook met weinig Nederlands. Het is gezellig en u leert de school kennen. Hebt u geen tijd? Dat is goed. Wat u thuis doet, telt het meest.
card-helping-at-school-do = Kies één klein klusje dat bij u past en meld u aan.

## Card ouderraad

card-ouderraad-title = De ouderraad (OR)
card-ouderraad-text = De ouderraad is een groep ouders die helpt met feesten en activiteiten, zoals Sinterklaas en de sportdag. Vaak regelt de ouderraad ook het geld van de vrijwillige ouderbijdrage. U mag meedoen of één keer helpen. De ouderraad beslist niet over het beleid van de school.
card-ouderraad-do = Vraag wie er in de ouderraad zit.

## Card mr-and-ikc-raad

card-mr-and-ikc-raad-title = Meebeslissen: MR en IKC-raad
card-mr-and-ikc-raad-text = Elke school heeft een medezeggenschapsraad (MR) met ouders en personeel. De MR mag meepraten en soms meebeslissen, bijvoorbeeld over schooltijden, vakanties en de ouderbijdrage. Ouders kiezen de ouders in de MR. In een IKC werken school en opvang samen; daar is er soms één IKC-raad.
card-mr-and-ikc-raad-do = Vraag de MR of een vergadering openbaar is en ga één keer kijken.

## Card disagree-first-steps

card-disagree-first-steps-title = Niet eens? Begin bij de leraar
card-disagree-first-steps-text = Maak een afspraak met de leraar. Vertel wat u ziet, wat het met uw kind doet en wat u wilt bereiken. Luister ook naar de leraar. Komt u er samen niet uit? Dan gaat u naar de directeur. Klagen mag, en het mag uw kind nooit kwaad doen.
card-disagree-first-steps-do = Slaap er één nacht over en vraag dan een gesprek aan.

## Card complaint-route

card-complaint-route-title = De weg van een klacht
card-complaint-route-text = De stappen zijn: eerst de leraar, dan de directeur, soms het bestuur. De contactpersoon op school legt u uit hoe het gaat en wijst de weg, maar oordeelt niet. De externe vertrouwenspersoon is onafhankelijk, kan bemiddelen en helpt als u een klacht wilt indienen. De laatste stap is de klachtencommissie. Alle namen staan in de schoolgids.
card-complaint-route-do = Zoek in de schoolgids de naam van de contactpersoon.

## Card fair-behaviour

card-fair-behaviour-title = Rustig en eerlijk met elkaar
card-fair-behaviour-text = Ouders en school mogen van elkaar respect verwachten. Boos zijn mag, schelden, dreigen of iemand op internet zwartmaken niet. Kom als de school u uitnodigt om te praten. Lukt praten niet meer, dan kan dat grote gevolgen hebben, ook voor het kind. Vraag daarom op tijd iemand om te helpen, bijvoorbeeld een tolk of de contactpersoon.
card-fair-behaviour-do = Bent u boos? Stuur het bericht morgen pas.

## Card support-plan

card-support-plan-title = Extra hulp: het plan
card-support-plan-text = Heeft uw kind extra hulp nodig, dan maakt de school een plan. Vaak heet het handelingsplan. U hoort mee te denken over de doelen en over wat er op school en thuis gebeurt. Bij veel extra hulp heet het plan ontwikkelingsperspectief (OPP). Voor het deel over de hulp is uw toestemming nodig, en ook uw kind mag vertellen wat het wil.
card-support-plan-do = Vraag: “Mag ik het plan zien en wilt u het met mij doorpraten?”

## Card one-child-one-plan

card-one-child-one-plan-title = Eén kind, één plan
card-one-child-one-plan-text = Krijgt uw kind ook hulp buiten school, zoals logopedie of therapie? Dan is het fijn als alles in één plan past. Dat heet één kind, één plan. U, de leraar en de hulpverlener spreken samen af wie wat doet en hoeveel tijd er is voor leren en voor therapie. U blijft degene die uw kind het langst kent.
card-one-child-one-plan-do = Schrijf op wie uw kind allemaal helpt en vraag of die mensen elkaar kennen.
