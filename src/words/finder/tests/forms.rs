//! The same word in many guises, and other words in its guise.

use super::{finder, ids};

#[test]
fn all_these_are_school_words() {
    let finder = finder();
    let mut missed = Vec::new();
    for (id, forms) in [
        ("studiedag", "studiedagen|Studie-dag|studie dag|STUDIEDAG|studiedagochtend|herfststudiedag|schoolstudiedag"),
        ("margedag", "margedagen|marge-uren|margeuren|lesvrije\ndag"),
        ("schooltijden", "schooltijd|voor schooltijd|inlooptijden|schooltijden"),
        ("overblijven", "TSO|T.S.O.|t.s.o.|TSO-geld|overblijfmoeders|overblijfgeld|tussenschoolse opvang|TSOouders"),
        ("bso", "bso|BSO|BSO-dag|bso-tijden|b.s.o.|buiten-schoolse opvang"),
        ("schoolreisje", "schoolreisjes|schoolreisjesgeld|schoolreis|schoolreizen|schoolreisdag|school reisje"),
        ("luizenouder", "luizencontroleteam|luizen-controle|hoofdluizen|luizenouders"),
        ("10-minutengesprek", "10-minutengesprekken|10 minutengesprek|10minutengesprek|tienminutengesprekken"),
        ("10-minutengesprek", "tien minuten gesprek|10-minuten gesprek|10 min. gesprek|oudergesprekkenweek"),
        ("10-minutengesprek", "tien-minutengesprek|rapportgesprekken|10\u{2011}minutengesprek|10-minuten-\ngesprek"),
        ("rapport", "rapporten|eindrapport|winterrapport|rapportcijfers|rapportje|portfolio's"),
        ("kerstviering", "kerstvieringen|kerstdiner|kerst-viering|kerstvieringsliedjes"),
        ("groep", "groepen|groep 3|groep3|gr. 5|gr 5|gr.5|klas|klassen|klassenlijst|groepsindeling|groep 10"),
        ("combinatiegroep", "groep 3/4|groep 5-6|groep 5–6|combigroepen|groep 7/8b"),
        ("leerkracht", "leerkrachten|juf|juffen|meesters|lerarentekort|juffrouw|schoolmeester"),
        ("gymspullen", "gymlessen|gymles|gym|gymzaal|gymtijden|gym-tas|gymnastiekles"),
        ("zwemles", "zwemlessen|zwemlestijden|schoolzwemmen"),
        ("startgesprek", "startgesprekken|start-gesprek|hoop- en dromengesprek|startgesprekkenweek"),
        ("ouderavond", "ouderavonden|thema avond|ouderavondje|zakelijke ouderavond"),
        ("nieuwsbrief", "nieuwsbrieven|nieuwsbriefje|schoolkrantje"),
        ("ib-er", "IB'er|IB’er|IB-er|IBer|ib'er|IB|IB'ers|I.B.|intern begeleiders"),
        ("mr", "MR|M.R.|MR-leden|MR'en|medezeggenschapsraad"),
        ("toetsweek", "toetsweken|toetsen|toetsenweek|toets|proeftoetsen"),
        ("cito", "citotoetsen|CITO|Cito-scores|Cíto|IEP-toets"),
        ("afscheid-groep-8", "eindmusical|juffen- en meesterdag|juffendag"),
        ("kwaliteitscoordinator", "kwaliteitscoördinator|kwaliteitscoordinatoren|KC-er"),
        ("verkeersveiligheid", "Kiss & Ride|Kiss&Ride|Kiss + Ride|kiss and ride"),
        ("fotomoment", "schoolfoto's|schoolfoto’s|klassenfoto|𝐬𝐜𝐡𝐨𝐨𝐥𝐟𝐨𝐭𝐨"),
        ("vmbo-havo-vwo", "gymnasium|havo-advies|vmbo-tl|PrO|havo/vwo"),
        ("verlof-aanvragen", "verlofaanvraag|verlof-aanvragen|verlofdagen|verlofregeling"),
        ("sinterklaas", "Sinterklaasfeest|sinterklaasviering|de Sint|schoen zetten"),
        ("klassenouder", "klassenouders|contactouders|klassenouderoverleg"),
        ("vve", "VVE|VVE-plek|vve-indicatie|voor- en vroegschoolse educatie"),
    ] {
        for form in forms.split('|') {
            let found = ids(&finder, &format!("Over {form}."));
            if found != [id] {
                missed.push(format!("{form}: {found:?}"));
            }
        }
    }
    assert_eq!(missed, [""; 0]);
}

#[test]
fn none_of_these_is_a_school_word() {
    let finder = finder();
    let mut mistaken = Vec::new();
    for text in [
        "kampioen",
        "kampvuur",
        "te kampen met",
        "rapporteren",
        "rapporteur",
        "klassiek",
        "klasse",
        "eersteklas",
        "klasgenootjes",
        "burgemeester",
        "meesterwerk",
        "meesterlijk",
        "afspraak",
        "aanspraak",
        "sprakeloos",
        "groepsapp",
        "groepsles",
        "werkgroep",
        "kalenderjaar",
        "kalenderweek",
        "toetsenbord",
        "pro forma",
        "pro",
        "professor",
        "zwangerschapsverlof",
        "ouderschapsverlof",
        "jufferig",
        "4-jarigen",
        "vijfjarig",
        "10-jarig bestaan",
        "genieten",
        "weten",
        "verloting",
        "bestuurder",
        "besturen",
        "prikbord",
        "oproep voor de krant",
        "een prik limonade",
        "het varken zit in zijn kot",
        "als u pas verhuisd bent",
        "een katern papier",
        "flitspaal",
        "de flits van de camera",
        "dia's kijken",
        "isy",
        "or",
        "mr. De Vries",
        "Mr. Jansen",
        "so far so good",
        "vo",
        "po",
        "o.a. dit",
        "b.v.",
        "S.O.S.",
        "M.R. Jansen belt",
        "J.P.O. de Vries",
        "POEN",
        "MRI-scan",
        "HP-laptop",
        "met het OV",
        "OV-chipkaart",
        "HB-potlood",
        "yes OR no",
        "in val",
        "na school",
        "voor school",
        "VvE-beheer",
        "avi",
        "iep",
        "lio",
        "zat",
        "tafels en stoelen",
        "een surprise party",
        "een gedichtenbundel",
        "werkdagen",
        "binnen 5 werkdagen",
        "wennen aan het weer",
        "uw contactpersoon bij de bank",
        "aanmelden voor de pannenkoekendag kan nog",
        "meester\u{440}",
        "school.\nReisje",
        "gym\u{441}",
        "ouder, avond",
        "https://www.school.nl/ouderraad",
        "ib@school.nl",
        "www.rapport.nl/rapport",
        "juf@groep8.nl",
        "De heer Van der Kamp",
        "open dag en nacht",
        "regio Zuid",
        "klachten zoals hoofdpijn",
        "plan van aanpak voor het dak",
        "1-2 keer",
        "groepspraktijk",
        "internationale schakelklas",
        "met verlof",
    ] {
        let found = ids(&finder, text);
        if !found.is_empty() {
            mistaken.push(format!("{text}: {found:?}"));
        }
    }
    assert_eq!(mistaken, [""; 0]);
}

#[test]
fn capitals_tell_an_abbreviation_from_a_word() {
    let finder = finder();
    for (capitals, small) in [
        ("De MR komt", "de mr komt"),
        ("een RT", "een rt"),
        ("Het SO", "het so"),
        ("De GGD", "de ggd"),
        ("in het VO", "in het vo"),
        ("De OC", "de oc"),
        ("de LIO", "de lio"),
        ("een OA", "een oa"),
        ("De AVG", "de avg"),
        ("VSO", "vso"),
        ("Naar het PrO", "een pro"),
    ] {
        assert_eq!(ids(&finder, capitals).len(), 1, "{capitals}");
        assert_eq!(ids(&finder, small), [""; 0], "{small}");
    }
}

#[test]
fn some_words_depend_on_their_company() {
    let finder = finder();
    for (text, id) in [
        ("Aanmelden kan als uw kind 3 jaar is.", "aanmelden"),
        ("De OR helpt bij het feest.", "ouderraad"),
        ("Het OV (de oudervereniging)", "ouderraad"),
        ("Een klacht indienen kan bij ons.", "klachtencommissie"),
        ("We oefenen de tafels.", "tafels"),
        ("De HPV-prik: u krijgt een oproep.", "vaccinatie"),
        ("Onze vve is er voor alle peuters.", "vve"),
        ("Een surprise? Lootjes trekken we maandag.", "sinterklaas"),
        ("De contactpersoon luistert als er gepest wordt: pestprotocol.", "contactpersoon"),
    ] {
        assert_eq!(ids(&finder, text).first(), Some(&id), "{text}");
    }
}
