//! Letters from schools, as parents forward them.

use super::{finder, ids};

#[test]
fn a_study_day() {
    let letter = "Beste ouders,\n\nDinsdag 24 november is er een studiedag: alle kinderen zijn vrij. \
                  De BSO is wel open.\n\nGroet, juf Eva";
    assert_eq!(ids(&finder(), letter), ["studiedag", "bso", "leerkracht"]);
}

#[test]
fn the_report_and_the_talks() {
    let letter = "Het rapport gaat vrijdag 12 februari mee naar huis. Daarna zijn de 10-minutengesprekken. \
                  U kunt zich via Parro inschrijven. De rapportgesprekken duren tien minuten.";
    assert_eq!(ids(&finder(), letter), ["rapport", "10-minutengesprek", "ouderapp"]);
}

#[test]
fn money() {
    let letter = "Het schoolreisjesgeld is € 27,50. De vrijwillige ouderbijdrage kunt u overmaken aan de ouderraad (OR). \
                  Kunt u dat niet betalen? Stichting Leergeld helpt.";
    assert_eq!(
        ids(&finder(), letter),
        ["schoolreisje", "vrijwillige-ouderbijdrage", "ouderraad", "stichting-leergeld"]
    );
}

#[test]
fn lice() {
    let letter = "Na de herfst-\nvakantie is er weer luizencontrole. In groep 4 zijn neten gezien. \
                  Wilt u in het luizencontroleteam? Meld u bij de klassenouder.";
    assert_eq!(ids(&finder(), letter), ["schoolvakantie", "luizenouder", "groep", "klassenouder"]);
}

#[test]
fn lunch_at_school() {
    let letter = "De TSO-ouders zoeken hulp: wie wil er op maandag bij het overblijven zijn? \
                  Vanaf januari hebben wij een continu-rooster met vijf gelijke dagen.";
    assert_eq!(ids(&finder(), letter), ["overblijven", "continurooster"]);
}

#[test]
fn the_last_year() {
    let letter = "Groep 8 maakt in februari de doorstroomtoets. In januari krijgt uw kind het voorlopig advies. \
                  De open dagen van het voortgezet onderwijs staan op de site. Vmbo, havo of vwo?";
    assert_eq!(
        ids(&finder(), letter),
        ["groep", "doorstroomtoets", "schooladvies", "voortgezet-onderwijs", "vmbo-havo-vwo"],
    );
}

#[test]
fn extra_help() {
    let letter = "De IB'er en de leerkracht bespreken het handelingsplan met u. Soms vragen wij een arrangement aan bij \
                  het samenwerkingsverband. Voor een OPP is uw handtekening nodig. Gaat uw kind naar het SBO? \
                  Dan is een TLV nodig.";
    assert_eq!(
        ids(&finder(), letter),
        ["ib-er", "leerkracht", "handelingsplan", "arrangement", "samenwerkingsverband", "opp", "speciaal-onderwijs"],
    );
}

#[test]
fn ill_or_away() {
    let letter = "Is uw kind ziek? Ziek melden kan tot 8.15 uur. Verlof vraagt u aan bij de directeur met het \
                  verlofformulier. Bij luxe verzuim schakelen wij de leerplichtambtenaar in: de leerplicht geldt ook \
                  de laatste dag.";
    assert_eq!(
        ids(&finder(), letter),
        ["ziekmelden", "verlof-aanvragen", "directeur", "luxeverzuim", "leerplichtambtenaar", "leerplicht"],
    );
}

#[test]
fn december() {
    let letter = "Op vrijdag 4 december komt de Sint op school. Groep 5 t/m 8 maakt een surprise met een gedicht. \
                  Donderdag 17 december is het kerstdiner; de kerstviering is in de kerk.";
    assert_eq!(ids(&finder(), letter), ["sinterklaas", "groep", "kerstviering"]);
}

#[test]
fn the_school_nurse() {
    let letter = "De GGD komt langs voor het gezondheidsonderzoek in groep 2. \
                  Voor de BMR-prik krijgt u thuis een oproep. De logopediste doet een screening.";
    assert_eq!(ids(&finder(), letter), ["ggd", "groep", "vaccinatie", "logopedie"]);
}

#[test]
fn sport() {
    let letter = "Groep 3/4 heeft gym op dinsdag. Geef gymschoenen mee in de gymtas. De zwemlessen van groep 5b \
                  beginnen om 9.00 uur. De Koningsspelen zijn in april, de avondvierdaagse (A4D) in mei.";
    assert_eq!(
        ids(&finder(), letter),
        ["combinatiegroep", "gymspullen", "zwemles", "groep", "sportdag", "avondvierdaagse"],
    );
}

#[test]
fn a_new_child() {
    let letter = "Uw kind is bijna 4 jaar? Dan kunt u aanmelden voor groep 1/2. Na de plaatsing mag uw kind komen wennen. \
                  Kinderen met een VVE-indicatie gaan eerst naar de peuteropvang.";
    assert_eq!(ids(&finder(), letter), ["aanmelden", "kleuter", "wennen", "vve", "peuteropvang"]);
}

#[test]
fn councils() {
    let letter = "MR-vergadering: dinsdag 3 november. De M.R. zoekt een ouder voor de oudergeleding.\n\
                  Ook de GMR vergadert. Opvang vóór school? Vraag de V.S.O. of kijk in de schoolgids.";
    assert_eq!(ids(&finder(), letter), ["mr", "gmr", "vso", "schoolgids"]);
}

#[test]
fn a_newcomer() {
    let letter = "In de taalklas leren nieuwkomers Nederlands. Soms is daarna nog NT2 nodig, of de schakelklas.";
    assert_eq!(ids(&finder(), letter), ["nieuwkomersklas", "nt2", "schakelklas"]);
}

#[test]
fn a_week_in_class() {
    let letter = "HUISWERK\n- dictee: woordpakket 5\n- tafels oefenen (tafel van 7)\n- topo: Noord-Nederland\n\
                  Vrijdag houdt Noor haar spreekbeurt. Denk aan de weektaken en de Cito-\ntoetsen!";
    assert_eq!(
        ids(&finder(), letter),
        ["huiswerk", "spelling-en-dictee", "tafels", "topografie", "spreekbeurt", "weektaak", "cito"],
    );
}

#[test]
fn each_word_is_told_once_where_it_is_first_seen() {
    let finder = finder();
    let letter =
        "Juf Anna is ziek; de invaller is meester Tom. Juf Anna mist de studiedag, de invaller niet. Studiedagen!";
    assert_eq!(ids(&finder, letter), ["leerkracht", "invaller", "studiedag"]);
    let written: Vec<String> = finder.find(letter).into_iter().map(|found| found.as_written).collect();
    assert_eq!(written, ["Juf", "invaller", "studiedag"]);
}

#[test]
fn the_written_word_is_shown_whole_and_on_one_line() {
    let finder = finder();
    for (letter, written) in [
        ("Het schoolreisjesgeld graag", "schoolreisjesgeld"),
        ("De TSO-ouders", "TSO-ouders"),
        ("de mini-studiedag", "mini-studiedag"),
        ("De school-\n  reisjes", "schoolreisjes"),
        ("het voortgezet\r\nonderwijs", "voortgezet onderwijs"),
        ("hoofd\u{ad}luis", "hoofdluis"),
        ("de schoolfoto’s.", "schoolfoto’s"),
        ("de coo\u{308}rdinator: zorgcoo\u{308}rdinator", "zorgcoo\u{308}rdinator"),
        ("op herfststudiedagen", "herfststudiedagen"),
        ("(groep 5b)", "groep 5b"),
    ] {
        let found = finder.find(letter);
        assert_eq!(found.first().map(|found| found.as_written.as_str()), Some(written), "{letter}");
    }
}

#[test]
fn the_longest_word_wins() {
    let finder = finder();
    assert_eq!(ids(&finder, "de vrijwillige ouderbijdrage"), ["vrijwillige-ouderbijdrage"]);
    assert_eq!(ids(&finder, "een omgekeerd 10-minutengesprek"), ["omgekeerd-oudergesprek"]);
    assert_eq!(ids(&finder, "Sint Maarten"), ["sint-maarten"]);
    assert_eq!(ids(&finder, "de IEP doorstroomtoets"), ["doorstroomtoets"]);
    assert_eq!(ids(&finder, "rapport en rapportgesprek"), ["rapport", "10-minutengesprek"]);
}
