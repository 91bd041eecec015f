# review: draft

### Dutch school words that parents meet in letters.
### Short: one line beside the word in a list, at most 70 characters. Meaning: under 350 characters.
### Do: what the parent can do; not every word has one. Dutch term kept: the heading of each group.

## Dutch term kept: studiedag

word-studiedag-short = De leraren leren, de kinderen zijn vrij
word-studiedag-meaning = De leraren leren of vergaderen. De kinderen zijn vrij (bij een studiemiddag alleen ’s middags).
word-studiedag-do = Regel opvang en zet de dag in uw agenda.

## Dutch term kept: margedag

word-margedag-short = Extra vrije dag die de school zelf kiest
word-margedag-meaning = Een extra vrije dag die de school zelf mag kiezen, omdat er genoeg lesuren zijn. Een calamiteitendag gaat alleen door als er dat jaar niets bijzonders is gebeurd.
word-margedag-do = Let op: dit kan voor elke groep anders zijn.

## Dutch term kept: schoolvakantie

word-schoolvakantie-short = Weken waarin de kinderen vrij zijn
word-schoolvakantie-meaning = Weken waarin de kinderen vrij zijn. Nederland heeft drie regio’s (Noord, Midden, Zuid) met soms andere weken; de plaats van de school telt. Buiten deze weken mag uw kind niet op vakantie. De school zet de precieze dagen in de kalender.
word-schoolvakantie-do = Boek pas nadat u de kalender van de school hebt gezien.

## Dutch term kept: jaarkalender

word-jaarkalender-short = Alle vrije dagen en activiteiten van het schooljaar
word-jaarkalender-meaning = Lijst met alle vrije dagen en activiteiten van het schooljaar.
word-jaarkalender-do = Hang hem op een zichtbare plek.

## Dutch term kept: schooltijden

word-schooltijden-short = Hoe laat de school begint en eindigt
word-schooltijden-meaning = Hoe laat de school begint en eindigt. Bij de inloop mag uw kind tien of vijftien minuten eerder naar binnen. Op een inloopochtend mag u zelf even in de klas kijken. Vaak te laat komen wordt genoteerd.
word-schooltijden-do = Wees vijf minuten voor de bel op school.

## Dutch term kept: continurooster

word-continurooster-short = Alle kinderen eten op school en zijn eerder uit
word-continurooster-meaning = Alle kinderen eten tussen de middag op school, met de leraar. De school is daardoor eerder uit. Bij vijf gelijke dagen zijn alle schooldagen even lang, ook woensdag en vrijdag.
word-continurooster-do = Geef elke dag een lunch mee.

## Dutch term kept: overblijven

word-overblijven-short = Tussen de middag op school eten, met opvang
word-overblijven-meaning = Uw kind eet op school en wordt daar opgevangen. Op scholen zonder continurooster kan het geld kosten.

## Dutch term kept: BSO

word-bso-short = Opvang na school en in de vakanties
word-bso-meaning = Opvang na school en in de vakanties. U betaalt ervoor. Werkende ouders kunnen kinderopvangtoeslag krijgen.
word-bso-do = Vraag opvang ruim van tevoren aan.

## Dutch term kept: VSO

word-vso-short = Opvang vóór schooltijd, of speciale middelbare school
word-vso-meaning = Twee betekenissen. 1) Voorschoolse opvang: opvang vóór schooltijd. 2) Voortgezet speciaal onderwijs: speciale middelbare school.

## Dutch term kept: kinderopvangtoeslag

word-kinderopvangtoeslag-short = Geld van de overheid voor de kosten van opvang
word-kinderopvangtoeslag-meaning = Geld van de Belastingdienst (Dienst Toeslagen) voor de kosten van opvang, als beide ouders werken, leren of inburgeren.
word-kinderopvangtoeslag-do = Vraag hulp bij het aanvragen, bijvoorbeeld in de bibliotheek (IDO).

## Dutch term kept: tropenrooster

word-tropenrooster-short = Andere schooltijden als het heel warm is
word-tropenrooster-meaning = Andere schooltijden als het heel warm is. De school begint dan vroeger en stopt eerder, of past de lessen aan.
word-tropenrooster-do = Geef water, een pet en zonnebrand mee.

## Dutch term kept: staking

word-staking-short = Leraren werken niet uit protest, school is vaak dicht
word-staking-meaning = De leraren werken een dag niet om actie te voeren. De school is dan vaak dicht.
word-staking-do = Regel opvang; u hoeft uw kind niet ziek te melden.

## Dutch term kept: leerplicht

word-leerplicht-short = De wet: kinderen gaan naar school vanaf 5 jaar
word-leerplicht-meaning = Kinderen van 5 jaar moeten naar school: vanaf de eerste schooldag van de maand ná de vijfde verjaardag. Met 4 jaar mag uw kind al, maar het hoeft nog niet. De leerplicht geldt ook voor kinderen zonder verblijfsvergunning.
word-leerplicht-do = Bel de school op tijd als uw kind niet kan komen.

## Dutch term kept: leerplichtambtenaar

word-leerplichtambtenaar-short = Kijkt voor de gemeente of kinderen naar school gaan
word-leerplichtambtenaar-meaning = Iemand van de gemeente die controleert of kinderen naar school gaan en die ook helpt als dat moeilijk is.

## Dutch term kept: kwalificatieplicht

word-kwalificatieplicht-short = Met 16 of 17 jaar naar school, tot er een diploma is
word-kwalificatieplicht-meaning = Jongeren van 16 en 17 jaar moeten naar school tot ze een diploma havo, vwo of mbo niveau 2 hebben, of 18 jaar zijn.

## Dutch term kept: ziekmelden

word-ziekmelden-short = De school laten weten dat uw kind ziek is
word-ziekmelden-meaning = U laat de school vóór schooltijd weten dat uw kind ziek is. Dat kan met de app, de telefoon of via de website. Elke dag opnieuw, als de school dat vraagt.
word-ziekmelden-do = Meld vóór de tijd die de school noemt (vaak 8.15 uur).

## Dutch term kept: verzuim

word-verzuim-short = Uw kind is niet op school
word-verzuim-meaning = Uw kind is niet op school. Zonder goede reden heet het ongeoorloofd. Vanaf 16 uur in vier weken moet de school dat melden.
word-verzuim-do = Leg de reden altijd uit, liefst op dezelfde dag.

## Dutch term kept: luxeverzuim

word-luxeverzuim-short = Vrij voor vakantie zonder toestemming van school
word-luxeverzuim-meaning = Vrij nemen voor vakantie of een goedkope vlucht zonder toestemming. De school moet het melden. U kunt een boete krijgen, vaak ongeveer € 100 per kind per dag.
word-luxeverzuim-do = Boek geen reis vóór u toestemming hebt.

## Dutch term kept: verlof aanvragen

word-verlof-aanvragen-short = Toestemming vragen voor een vrije dag
word-verlof-aanvragen-meaning = Toestemming vragen voor een vrije dag, bijvoorbeeld bij een bruiloft, verhuizing of overlijden. De directeur beslist tot tien schooldagen per jaar, daarboven de leerplichtambtenaar. Voor een religieuze feestdag meldt u het minstens twee dagen vooraf.
word-verlof-aanvragen-do = Vul het formulier in; vakantieverlof liefst 8 weken vooraf.

## Dutch term kept: vrijstelling

word-vrijstelling-short = Een regel geldt even niet voor uw kind
word-vrijstelling-meaning = Uw kind hoeft iets niet te doen. Voorbeeld: een kind van 5 jaar mag maximaal 5 uur per week thuisblijven als school te zwaar is. U meldt dat bij de directeur. Voor 5 uur meer is toestemming nodig.

## Dutch term kept: basisschool

word-basisschool-short = School voor kinderen van 4 tot ongeveer 12 jaar
word-basisschool-meaning = De school voor kinderen van 4 tot ongeveer 12 jaar, groep 1 tot en met 8. De school is gratis.

## Dutch term kept: groep

word-groep-short = De klas van uw kind (1 tot en met 8)
word-groep-meaning = De klas van uw kind. Groep 1 is vanaf 4 jaar, groep 3 is meestal 6 jaar, groep 8 is het laatste jaar. “Groep” betekent niet een klein groepje.

## Dutch term kept: kleuter

word-kleuter-short = Kind van 4 tot 6 jaar, in de eerste twee klassen
word-kleuter-meaning = Een kind in groep 1 of 2 (4 tot 6 jaar). Kleuters leren door te spelen.

## Dutch term kept: onderbouw, middenbouw, bovenbouw

word-onderbouw-middenbouw-bovenbouw-short = De jongste, middelste en oudste kinderen van de school
word-onderbouw-middenbouw-bovenbouw-meaning = Delen van de school. Meestal is onderbouw groep 1–2 (of 1–4), middenbouw groep 3–5, bovenbouw groep 6–8. Elke school kiest zelf.

## Dutch term kept: combinatiegroep

word-combinatiegroep-short = Twee leerjaren samen in één klas
word-combinatiegroep-meaning = Twee leerjaren samen in één klas, met één leraar. Elk kind krijgt de stof van zijn eigen jaar.

## Dutch term kept: IKC

word-ikc-short = School en opvang samen in één gebouw
word-ikc-meaning = School en opvang in één gebouw met één team en één plan. De IKC-raad is een raad met ouders en personeel van school én opvang.

## Dutch term kept: openbare of bijzondere school

word-openbare-of-bijzondere-school-short = School zonder geloof, of met een geloof of onderwijsidee
word-openbare-of-bijzondere-school-meaning = Een openbare school is voor iedereen en heeft geen geloof als basis. Een bijzondere school heeft een geloof of een onderwijsidee. Beide worden door de overheid betaald. U kiest zelf een school.

## Dutch term kept: aanmelden

word-aanmelden-short = Een plek op school vragen; ook: zich opgeven voor iets
word-aanmelden-meaning = U vraagt om een plek op een school. Dat kan vanaf 3 jaar. De school moet binnen 6 weken antwoorden (soms 4 weken langer).
word-aanmelden-do = Meld minstens 10 weken voor de start aan.

## Dutch term kept: wennen

word-wennen-short = Alvast komen kijken in de nieuwe school of klas
word-wennen-meaning = Uw kind komt alvast een paar dagdelen kijken: vóór de vierde verjaardag, of in juni/juli in de nieuwe groep.

## Dutch term kept: peuteropvang

word-peuteropvang-short = Spelen en leren voor kinderen van 2 tot 4 jaar
word-peuteropvang-meaning = Spelen en leren voor kinderen van 2 tot 4 jaar, een paar dagdelen per week. Vroeger heette dit peuterspeelzaal.
word-peuteropvang-do = Vraag het consultatiebureau welke plek past.

## Dutch term kept: VVE

word-vve-short = Extra spelen en taal voor jonge kinderen
word-vve-meaning = Extra spelen en taal voor jonge kinderen. Met een indicatie van het consultatiebureau krijgt een peuter vanaf 2,5 jaar meestal 16 uur per week (960 uur in anderhalf jaar).
word-vve-do = Vraag een VVE-indicatie als uw kind weinig Nederlands hoort.

## Dutch term kept: nieuwkomersklas

word-nieuwkomersklas-short = Klas voor kinderen die nieuw zijn in Nederland
word-nieuwkomersklas-meaning = Een klas waar kinderen die nieuw zijn in Nederland vooral Nederlands leren, meestal ongeveer een jaar. Daarna gaan ze naar een gewone groep.

## Dutch term kept: schakelklas

word-schakelklas-short = Extra lessen Nederlands; de ISK is vanaf 12 jaar
word-schakelklas-meaning = Extra lessen Nederlands voor kinderen die al op school zitten, soms een jaar lang, soms na schooltijd.

## Dutch term kept: NT2

word-nt2-short = Nederlands leren naast een andere taal thuis
word-nt2-meaning = Lessen Nederlands voor kinderen die thuis een andere taal spreken.

## Dutch term kept: speciaal onderwijs

word-speciaal-onderwijs-short = School met kleinere klassen en meer hulp
word-speciaal-onderwijs-meaning = Scholen met kleinere groepen en meer hulp. Daarvoor is een verklaring (TLV) nodig, die het samenwerkingsverband geeft.

## Dutch term kept: doubleren

word-doubleren-short = Een schooljaar nog een keer doen
word-doubleren-meaning = Uw kind doet een jaar over. De school legt uit waarom en bespreekt het ruim van tevoren met u.
word-doubleren-do = Vraag wat er anders wordt in dat extra jaar.

## Dutch term kept: plusklas

word-plusklas-short = Extra lessen voor kinderen die sneller of dieper leren
word-plusklas-meaning = Extra lessen voor kinderen die sneller of dieper leren.

## Dutch term kept: leerkracht

word-leerkracht-short = De persoon die lesgeeft: juf of meester
word-leerkracht-meaning = De persoon die lesgeeft. Kinderen zeggen “juf” (vrouw) of “meester” (man). Het is uw eerste contact.

## Dutch term kept: duo-baan

word-duo-baan-short = Twee leraren delen één klas
word-duo-baan-meaning = Twee leraren delen één groep, elk op hun eigen dagen.
word-duo-baan-do = Vraag wie op welke dag werkt.

## Dutch term kept: invaller

word-invaller-short = Andere leraar voor korte tijd, bijvoorbeeld bij ziekte
word-invaller-meaning = Een andere leraar die tijdelijk lesgeeft, bijvoorbeeld bij ziekte. Is er geen invaller, dan kan een groep naar huis of in andere groepen worden verdeeld.

## Dutch term kept: onderwijsassistent

word-onderwijsassistent-short = Iemand die de leraar helpt in de klas
word-onderwijsassistent-meaning = Mensen die ook in de klas werken. De assistent helpt de leraar. Een stagiair of LIO leert nog voor leraar. Een vakleerkracht geeft één vak, zoals gym of muziek.

## Dutch term kept: directeur

word-directeur-short = De leider van de school
word-directeur-meaning = De leider van de school. Beslist over verlof en helpt bij problemen die u met de leraar niet oplost.

## Dutch term kept: IB'er

word-ib-er-short = Iemand die helpt als leren of gedrag moeilijk is
word-ib-er-meaning = De persoon op school die helpt als leren of gedrag moeilijk is. De IB’er maakt samen met u en de leraar een plan.
word-ib-er-do = Vraag of de IB’er bij het gesprek kan zijn.

## Dutch term kept: kwaliteitscoördinator

word-kwaliteitscoordinator-short = Regelt extra hulp op school, net als de IB’er
word-kwaliteitscoordinator-meaning = Een nieuwere naam voor (een deel van) het werk van de IB’er.

## Dutch term kept: RT

word-rt-short = Extra hulp bij lezen, taal of rekenen
word-rt-meaning = Extra hulp bij lezen, taal of rekenen, alleen of in een klein groepje.

## Dutch term kept: schoolbestuur

word-schoolbestuur-short = De baas van één of meer scholen
word-schoolbestuur-meaning = De baas van één of meer scholen. Klachten kunnen ook bij het bestuur.

## Dutch term kept: contactpersoon

word-contactpersoon-short = Legt uit wat kan bij een klacht; ook: wie u kunt bellen
word-contactpersoon-meaning = Iemand op school die u uitlegt wat u kunt doen als u een klacht hebt. Beslist niet zelf.
word-contactpersoon-do = De naam staat in de schoolgids.

## Dutch term kept: vertrouwenspersoon

word-vertrouwenspersoon-short = Iemand van buiten die luistert en helpt bij een klacht
word-vertrouwenspersoon-meaning = Iemand buiten de school die luistert, kan bemiddelen en u helpt bij een officiële klacht. De vertrouwensinspecteur van de overheid is er voor ernstige zaken zoals seksueel misbruik of geweld (0900 111 31 11).

## Dutch term kept: klachtencommissie

word-klachtencommissie-short = Mensen van buiten de school die een klacht bekijken
word-klachtencommissie-meaning = Een onafhankelijke groep die een klacht onderzoekt en advies geeft. Dit is de laatste stap.
word-klachtencommissie-do = Praat eerst met de leraar en de directeur.

## Dutch term kept: MR

word-mr-short = Ouders en personeel die meepraten over de school
word-mr-meaning = Raad van ouders en personeel die meepraat en soms meebeslist over de school. Elke school moet een MR hebben. Ouders kiezen de ouders.
word-mr-do = U mag stemmen en u mag zich verkiesbaar stellen.

## Dutch term kept: GMR

word-gmr-short = Ouders en personeel die meepraten, voor meer scholen samen
word-gmr-meaning = De MR van alle scholen van één bestuur samen.

## Dutch term kept: ouderraad

word-ouderraad-short = Ouders die helpen met feesten en activiteiten
word-ouderraad-meaning = Ouders die helpen met feesten en activiteiten en vaak de ouderbijdrage beheren. Beslist niet over het beleid.
word-ouderraad-do = U mag ook één keer helpen.

## Dutch term kept: klassenouder

word-klassenouder-short = Vader of moeder die dingen regelt voor de groep
word-klassenouder-meaning = Een ouder die praktische dingen voor de groep regelt, zoals hulp bij een uitje.

## Dutch term kept: hulpouder

word-hulpouder-short = Vader of moeder die een keer meehelpt op school
word-hulpouder-meaning = Een ouder die een keer meehelpt, bijvoorbeeld mee met een uitje of met lezen. Voor sommige taken vraagt de school een VOG (bewijs van goed gedrag).
word-hulpouder-do = Meld u aan als u tijd hebt.

## Dutch term kept: luizenouder

word-luizenouder-short = Kijkt of er kleine beestjes in het haar zitten
word-luizenouder-meaning = Hoofdluis zijn kleine beestjes in het haar. Na een vakantie controleren ouders het haar van alle kinderen. Luizen hebben niets met vies zijn te maken. Uw kind mag gewoon naar school.
word-luizenouder-do = Kam twee weken elke dag met een luizenkam en vertel het de school.

## Dutch term kept: brugfunctionaris

word-brugfunctionaris-short = Helpt gezinnen met vragen over geld, opvoeding of taal
word-brugfunctionaris-meaning = Iemand op school die gezinnen helpt met vragen over geld, opvoeding of taal. In een ouderkamer kunt u koffie drinken en andere ouders ontmoeten.
word-brugfunctionaris-do = Vraag of uw school zo iemand heeft.

## Dutch term kept: startgesprek

word-startgesprek-short = Eerste keer praten met de leraar in het schooljaar
word-startgesprek-meaning = Het eerste gesprek van het jaar met de leraar, met u en meestal met uw kind. U leert elkaar kennen en maakt afspraken.
word-startgesprek-do = Kies een tijd en bedenk wat u wilt vertellen.

## Dutch term kept: omgekeerd oudergesprek

word-omgekeerd-oudergesprek-short = U vertelt over uw kind, de leraar luistert
word-omgekeerd-oudergesprek-meaning = In dit gesprek vertelt u over uw kind en luistert de leraar vooral.

## Dutch term kept: 10-minutengesprek

word-10-minutengesprek-short = Kort praten met de leraar over uw kind
word-10-minutengesprek-meaning = Een kort gesprek over hoe het gaat met leren en met gedrag. Vaak in november, februari/maart en juni.
word-10-minutengesprek-do = Schrijf twee vragen op; vraag om meer tijd als 10 minuten te kort is.

## Dutch term kept: rapport

word-rapport-short = Overzicht van hoe het gaat op school
word-rapport-meaning = Een overzicht van hoe het gaat op school, meestal twee keer per jaar. Een portfolio laat werk van uw kind zien.
word-rapport-do = Bekijk het samen en noem eerst wat goed gaat.

## Dutch term kept: ouderavond

word-ouderavond-short = Bijeenkomst op school over één onderwerp, ’s avonds
word-ouderavond-meaning = Avond voor alle ouders over één onderwerp, bijvoorbeeld lezen of veilig internet.

## Dutch term kept: informatieavond

word-informatieavond-short = De leraar vertelt wat de klas dit jaar gaat doen
word-informatieavond-meaning = De leraar vertelt wat de groep dit jaar gaat doen. In groep 8 gaat het vooral over de middelbare school. Soms is er geen informatieavond meer, omdat er een startgesprek is.

## Dutch term kept: schoolgids

word-schoolgids-short = Boekje of website met regels, namen en tijden
word-schoolgids-meaning = Boekje of website met alle regels, namen en tijden van de school. Elke school moet er een hebben.
word-schoolgids-do = Zoek hierin de namen en de klachtenregeling.

## Dutch term kept: nieuwsbrief

word-nieuwsbrief-short = Bericht van de school met nieuws en data
word-nieuwsbrief-meaning = Bericht van de school met nieuws en data.

## Dutch term kept: ouderapp

word-ouderapp-short = App van school voor berichten en ziekmelden
word-ouderapp-meaning = App van de school voor berichten, foto’s, ziekmelden en gesprekken plannen. U krijgt een uitnodiging of code van school.
word-ouderapp-do = Zet meldingen aan en vul uw mailadres in.

## Dutch term kept: communicatieplan

word-communicatieplan-short = Afspraken met de leraar over hoe u contact hebt
word-communicatieplan-meaning = Uw afspraken met de leraar over hoe, hoe vaak en waarover jullie contact hebben.

## Dutch term kept: ouderbetrokkenheid

word-ouderbetrokkenheid-short = Alles wat u doet om uw kind te steunen bij school
word-ouderbetrokkenheid-meaning = Alles wat u doet om uw kind te steunen bij school. Ouderparticipatie is meehelpen of meebeslissen op school.

## Dutch term kept: Gouden Weken

word-gouden-weken-short = Begin van het schooljaar: de klas leert elkaar kennen
word-gouden-weken-meaning = De eerste weken na de zomer. De groep leert elkaar kennen en maakt regels.

## Dutch term kept: leerlingvolgsysteem

word-leerlingvolgsysteem-short = Hierin houdt de school bij hoe uw kind leert
word-leerlingvolgsysteem-meaning = Het systeem waarin de school bijhoudt hoe uw kind leert, met toetsen en observaties.
word-leerlingvolgsysteem-do = U mag uitleg vragen over de resultaten.

## Dutch term kept: Cito

word-cito-short = Maker van toetsen; ook: naam voor de toets zelf
word-cito-meaning = Een maker van toetsen. Mensen zeggen “citotoets” voor de toetsen van het volgsysteem, in januari en juni. Scholen mogen ook een andere maker kiezen.

## Dutch term kept: toetsweek

word-toetsweek-short = Dagen waarin de kinderen tests maken
word-toetsweek-meaning = Week met toetsen. Rust en op tijd slapen is belangrijker dan oefenen.
word-toetsweek-do = Zorg dat uw kind op tijd en uitgeslapen is.

## Dutch term kept: AVI

word-avi-short = Het leesniveau van uw kind
word-avi-meaning = Het leesniveau van uw kind. De letters M en E betekenen midden en eind, het cijfer is de groep: M4 is midden groep 4. Het gaat over technisch (vlot) lezen.
word-avi-do = Vraag welk boek past en lees thuis op dat niveau.

## Dutch term kept: technisch lezen

word-technisch-lezen-short = De woorden vlot en goed lezen
word-technisch-lezen-meaning = Technisch lezen is vlot en goed lezen. Begrijpend lezen is begrijpen wat er staat.
word-technisch-lezen-do = Laat uw kind elke dag tien minuten hardop lezen.

## Dutch term kept: tafels

word-tafels-short = Keersommen uit het hoofd, zoals 3 × 4
word-tafels-meaning = Keersommen uit het hoofd: 1×3, 2×3 … Vooral in groep 4 en 5.
word-tafels-do = Oefen vijf minuten per dag.

## Dutch term kept: spelling en dictee

word-spelling-en-dictee-short = Woorden goed leren schrijven
word-spelling-en-dictee-meaning = Woorden goed leren schrijven. Een dictee is: de leraar zegt een woord, uw kind schrijft het op.

## Dutch term kept: topografie

word-topografie-short = Plaatsen op de kaart leren
word-topografie-meaning = Plaatsen op de kaart leren, vanaf groep 5 of 6.

## Dutch term kept: huiswerk

word-huiswerk-short = Werk voor school dat uw kind thuis doet
word-huiswerk-meaning = Werk dat uw kind thuis moet doen of leren. Begint meestal in groep 5, 6 of 7. U hoeft het niet te maken.
word-huiswerk-do = Zorg voor een vaste plek en tijd.

## Dutch term kept: weektaak

word-weektaak-short = Lijst met werk voor de hele week
word-weektaak-meaning = Lijst met werk voor de hele week. Uw kind plant zelf wanneer het wat doet.

## Dutch term kept: spreekbeurt

word-spreekbeurt-short = Uw kind vertelt de klas over een onderwerp
word-spreekbeurt-meaning = Uw kind vertelt de klas een kwartiertje over een onderwerp.
word-spreekbeurt-do = Laat het thuis één keer oefenen.

## Dutch term kept: boekbespreking

word-boekbespreking-short = Uw kind vertelt de klas over een boek
word-boekbespreking-meaning = Uw kind vertelt de klas over een boek dat het heeft gelezen.

## Dutch term kept: Jeugdjournaal

word-jeugdjournaal-short = Nieuws voor kinderen op tv en internet
word-jeugdjournaal-meaning = Nieuws voor kinderen op televisie en internet.

## Dutch term kept: bibliotheek

word-bibliotheek-short = Boeken lenen, tot 18 jaar bijna overal gratis
word-bibliotheek-meaning = Boeken lenen. Voor kinderen tot 18 jaar is het bijna overal gratis.
word-bibliotheek-do = Maak samen een pas.

## Dutch term kept: verkeersexamen

word-verkeersexamen-short = Toets over fietsen en regels op straat
word-verkeersexamen-meaning = Toets over verkeersregels en fietsen, meestal in groep 7. Uw kind heeft een goede fiets nodig.
word-verkeersexamen-do = Controleer licht, remmen en bel.

## Dutch term kept: doorstroomtoets

word-doorstroomtoets-short = Test over taal en rekenen in groep 8
word-doorstroomtoets-meaning = Toets in groep 8 over taal en rekenen. Bestaat sinds schooljaar 2023-2024 in plaats van de eindtoets. De afname is rond eind januari en februari; de school kiest de toets en de dagen. De uitslag komt uiterlijk half maart.
word-doorstroomtoets-do = Uw kind mag de toets later doen als het ziek is; meld het meteen.

## Dutch term kept: schooladvies

word-schooladvies-short = De school zegt welk niveau past na groep 8
word-schooladvies-meaning = De school zegt welk niveau past op de middelbare school. Eerst een voorlopig advies (tussen 10 en 31 januari), na de toets een definitief advies (uiterlijk 24 maart). Is de toets hoger, dan moet de school het advies naar boven aanpassen, tenzij dat niet goed is voor uw kind. Naar beneden kan niet.
word-schooladvies-do = Vraag uitleg als u het niet begrijpt of niet eens bent.

## Dutch term kept: vmbo havo vwo

word-vmbo-havo-vwo-short = Soorten middelbare school: 4, 5 of 6 jaar
word-vmbo-havo-vwo-meaning = De soorten middelbare school. Praktijkonderwijs en vmbo: praktisch, 4 jaar (vmbo). Havo: 5 jaar. Vwo: 6 jaar, daarna kan naar de universiteit. Overstappen naar een hoger niveau kan ook later.

## Dutch term kept: voortgezet onderwijs

word-voortgezet-onderwijs-short = De middelbare school, na groep 8
word-voortgezet-onderwijs-meaning = De school na groep 8. Op open dagen kunt u kijken, meestal van november tot februari.
word-voortgezet-onderwijs-do = Ga samen met uw kind naar open dagen.

## Dutch term kept: passend onderwijs

word-passend-onderwijs-short = Voor elk kind een goede plek, met de hulp die nodig is
word-passend-onderwijs-meaning = Elk kind heeft recht op een plek met de hulp die nodig is. De school waar u aanmeldt moet zoeken naar een goede plek (zorgplicht). Wat de school kan bieden staat in de schoolgids.
word-passend-onderwijs-do = Vraag het ouder- en jeugdsteunpunt van uw regio om uitleg.

## Dutch term kept: samenwerkingsverband

word-samenwerkingsverband-short = Scholen in een regio die samen extra hulp regelen
word-samenwerkingsverband-meaning = Alle schoolbesturen in een regio samen. Zij regelen extra hulp en speciale scholen. Zij hebben een steunpunt voor ouders.

## Dutch term kept: handelingsplan

word-handelingsplan-short = Doelen en hulp voor uw kind voor een paar maanden
word-handelingsplan-meaning = Plan met doelen en hulp voor uw kind voor een paar maanden. U hoort mee te praten.
word-handelingsplan-do = Vraag een kopie en een gesprek over het plan.

## Dutch term kept: OPP

word-opp-short = Plan voor een kind dat veel extra hulp krijgt
word-opp-meaning = Plan voor kinderen die veel extra hulp krijgen. Voor het deel over de hulp (handelingsdeel) is uw toestemming nodig. Uw kind mag ook zijn mening geven.
word-opp-do = Onderteken pas als u het begrijpt; vraag een tolk.

## Dutch term kept: arrangement

word-arrangement-short = Extra hulp voor één kind, betaald door scholen in de regio
word-arrangement-meaning = Extra hulp voor één kind die het samenwerkingsverband betaalt.

## Dutch term kept: logopedie

word-logopedie-short = Hulp bij praten en taal
word-logopedie-meaning = Hulp bij praten en taal. De verzekering betaalt het voor kinderen meestal, met een verwijzing van de huisarts of school.

## Dutch term kept: dyslexie

word-dyslexie-short = Lezen en spellen is extra moeilijk
word-dyslexie-meaning = Lezen en spellen is dan veel moeilijker dan normaal. De school helpt eerst extra; daarna kan er onderzoek komen.

## Dutch term kept: GGD

word-ggd-short = Let voor de gemeente op de gezondheid van kinderen
word-ggd-meaning = De jeugddokter van de gemeente. In groep 2 (5 of 6 jaar) en in groep 7 (10 of 11 jaar) kijkt een medewerker naar groei, zien en horen. Het is gratis en niet verplicht.
word-ggd-do = Vul de vragenlijst in; u mag erbij zijn.

## Dutch term kept: vaccinatie

word-vaccinatie-short = Een prik tegen ziekten
word-vaccinatie-meaning = Een prik tegen ziekten. U krijgt thuis een uitnodiging. Het is gratis en niet verplicht. Sinds 2025 zijn de leeftijden anders: rond 3 jaar de tweede BMR, bij 5 jaar een DKT-prik, rond 10 jaar HPV.
word-vaccinatie-do = Neem de uitnodiging mee; u mag een andere dag vragen.

## Dutch term kept: veilig thuis en zorgmelding

word-veilig-thuis-en-zorgmelding-short = Hulp en overleg als het in een gezin niet goed gaat
word-veilig-thuis-en-zorgmelding-meaning = Organisaties die helpen als het thuis niet goed gaat. De school moet soms overleggen. U mag altijd vragen waarom.

## Dutch term kept: vrijwillige ouderbijdrage

word-vrijwillige-ouderbijdrage-short = Geld voor feesten en uitjes; u kiest zelf of u betaalt
word-vrijwillige-ouderbijdrage-meaning = Geld dat u mag geven voor extra dingen, zoals feesten en uitjes. Het is echt vrijwillig. Sinds 1 augustus 2021 mag uw kind altijd meedoen, ook als u niet betaalt.
word-vrijwillige-ouderbijdrage-do = Kunt u niet betalen? Zeg het gerust; niemand hoeft het te weten.

## Dutch term kept: Stichting Leergeld

word-stichting-leergeld-short = Betaalt bijvoorbeeld fiets of sport bij weinig geld
word-stichting-leergeld-meaning = Organisaties die betalen voor fiets, sport, schoolreis, laptop of verjaardag als er weinig geld is.
word-stichting-leergeld-do = Vraag de school of de gemeente om hulp bij aanvragen.

## Dutch term kept: schoolspullen

word-schoolspullen-short = Dingen die uw kind meeneemt naar de klas
word-schoolspullen-meaning = Dingen die uw kind mee moet nemen. Boeken en schriften zijn gratis.

## Dutch term kept: gymspullen

word-gymspullen-short = Kleren en schoenen voor sport op school
word-gymspullen-meaning = Kleren en schoenen voor gym. De schoenen moeten binnen schoon zijn (geen zwarte zool).
word-gymspullen-do = Schrijf de naam erin; zet de gymdag in uw agenda.

## Dutch term kept: zwemles

word-zwemles-short = Uw kind leert zwemmen
word-zwemles-meaning = Leren zwemmen is belangrijk in Nederland, want er is veel water. Soms gaat de klas zwemmen (schoolzwemmen), vaak regelt u het zelf. Het kan geld kosten; de gemeente kan helpen.
word-zwemles-do = Vraag de gemeente naar hulp bij zwemlessen.

## Dutch term kept: traktatie

word-traktatie-short = Iets kleins uitdelen in de klas bij een verjaardag
word-traktatie-meaning = Uw kind deelt op zijn verjaardag iets kleins uit in de klas. Het hoeft niet duur te zijn. Sommige scholen willen iets gezonds, of geen traktatie.
word-traktatie-do = Vraag naar allergieën in de groep en naar de regels.

## Dutch term kept: tienuurtje

word-tienuurtje-short = Eten en drinken voor de ochtendpauze
word-tienuurtje-meaning = Iets te eten en drinken voor de ochtendpauze, vaak fruit.
word-tienuurtje-do = Stop fruit en water in de tas.

## Dutch term kept: schoolreisje

word-schoolreisje-short = Een dag weg met de klas
word-schoolreisje-meaning = Eén dag met de klas naar een pretpark, museum of de natuur. De kosten zijn vaak een vrijwillige bijdrage.
word-schoolreisje-do = Let op de tijd: de school vertrekt op tijd.

## Dutch term kept: schoolkamp

word-schoolkamp-short = Een paar dagen en nachten weg met de klas
word-schoolkamp-meaning = Een paar dagen met de klas weg, vaak in groep 8. Uw kind slaapt daar. U mag vragen hoe het gaat met eten, bidden, slapen en medicijnen.
word-schoolkamp-do = Praat op tijd met de leraar als u zich zorgen maakt.

## Dutch term kept: sportdag

word-sportdag-short = Een dag bewegen en spelletjes doen
word-sportdag-meaning = Dag met sport en spel. De Koningsspelen zijn een sportdag met ontbijt, meestal op de laatste vrijdag voor Koningsdag.
word-sportdag-do = Sportkleren aan, water en zonnebrand mee.

## Dutch term kept: avondvierdaagse

word-avondvierdaagse-short = Vier keer ’s avonds samen wandelen, in mei of juni
word-avondvierdaagse-meaning = Vier avonden samen wandelen (vaak 5 of 10 km) in mei of juni. Aan het eind krijgt uw kind een medaille. Het is vrijwillig en kost een paar euro.
word-avondvierdaagse-do = Geef uw kind op via het formulier; loop mee als dat kan.

## Dutch term kept: Sinterklaas

word-sinterklaas-short = Kinderfeest met cadeautjes, rond 5 december
word-sinterklaas-meaning = Nederlands kinderfeest rond 5 december. Kinderen krijgen cadeautjes en snoep. Vanaf groep 5 of 6 maken kinderen soms een surprise met een gedicht voor elkaar. In 2026 valt 5 december op zaterdag, dus de school viert het eerder.
word-sinterklaas-do = Vraag hoe duur een cadeau mag zijn en wat een surprise is.

## Dutch term kept: kerstviering

word-kerstviering-short = Feest op school, vlak voor de kerstvakantie
word-kerstviering-meaning = Feest op school in de week voor de kerstvakantie. Bij een kerstdiner maakt ieder gezin iets te eten. Uw kind mag altijd mee, ook met een ander geloof.
word-kerstviering-do = Zet op de intekenlijst wat u meebrengt (en wat uw kind niet eet).

## Dutch term kept: Sint-Maarten

word-sint-maarten-short = Kinderen zingen op 11 november met een lampion voor snoep
word-sint-maarten-meaning = Op 11 november lopen kinderen in sommige streken met een lampion langs huizen en zingen voor snoep.

## Dutch term kept: Kinderboekenweek

word-kinderboekenweek-short = Veel lezen en voorlezen, begin oktober
word-kinderboekenweek-meaning = Week (begin oktober) met aandacht voor boeken. In januari zijn er voorleesdagen voor jonge kinderen.
word-kinderboekenweek-do = Lees deze week extra voor, ook in uw eigen taal.

## Dutch term kept: themaweek

word-themaweek-short = De hele school werkt een week aan één onderwerp
word-themaweek-meaning = Een week waarin de hele school aan één onderwerp werkt. Bij “Lentekriebels” gaat het over relaties, lichaam en grenzen. U mag vragen wat uw kind leert.

## Dutch term kept: fotomoment

word-fotomoment-short = De fotograaf komt op school
word-fotomoment-meaning = De fotograaf maakt foto’s van elk kind en van de groep. U hoeft ze niet te kopen.
word-fotomoment-do = Wilt u geen foto? Zeg het voor die dag.

## Dutch term kept: privacy

word-privacy-short = Zorgvuldig zijn met gegevens en foto’s van uw kind
word-privacy-meaning = De school mag alleen gegevens gebruiken die nodig zijn. Voor foto’s op internet is uw toestemming nodig. U mag die altijd weer intrekken.
word-privacy-do = Vink aan wat u wel en niet goed vindt.

## Dutch term kept: gevonden voorwerpen

word-gevonden-voorwerpen-short = Bak of kast met spullen die iemand kwijt is
word-gevonden-voorwerpen-meaning = Bak of kast met kleren en spullen die kwijt zijn. Na een tijd gaat de rest weg.
word-gevonden-voorwerpen-do = Schrijf de naam in jas en tas.

## Dutch term kept: verkeersveiligheid

word-verkeersveiligheid-short = Veilig brengen en halen bij school
word-verkeersveiligheid-meaning = Regels voor veilig brengen en halen. Bij de Kiss & Ride stopt u kort; parkeren mag niet. Lopen of fietsen is het beste.
word-verkeersveiligheid-do = Kom op de fiets of lopend, of parkeer verder weg.

## Dutch term kept: pesten

word-pesten-short = Iemand steeds opnieuw bang of verdrietig maken
word-pesten-meaning = Iemand wordt steeds opnieuw bang of verdrietig gemaakt. Elke school moet iemand hebben die let op pesten.
word-pesten-do = Vertel het de leraar zo snel mogelijk.

## Dutch term kept: telefoonregel

word-telefoonregel-short = Geen mobiel, tablet of smartwatch in de klas
word-telefoonregel-meaning = In de klas zijn telefoons, tablets en smartwatches niet toegestaan. Zo is dat sinds schooljaar 2024-2025 landelijk afgesproken (geen wet).
word-telefoonregel-do = Moet uw kind bereikbaar zijn? Vraag de school om een afspraak.

## Dutch term kept: afscheid groep 8

word-afscheid-groep-8-short = Einde van de basisschool, vaak met een musical
word-afscheid-groep-8-meaning = Aan het eind van groep 8 spelen de kinderen vaak een musical en nemen ze afscheid. Juffendag is de verjaardag van de leraar.
