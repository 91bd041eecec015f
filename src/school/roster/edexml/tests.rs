//! What is read from EDEXML, what is passed over, and what is refused.

use super::super::{DoubtKind, RefusedKind, Roster, read};
use crate::school::GroupKind;
use jiff::civil::date;

const SAMPLE: &str = include_str!("../../../../tests/data/edexml.xml");

fn roster(text: &str) -> Roster {
    read(text.as_bytes()).unwrap()
}

fn refused(text: &str) -> (RefusedKind, Option<u64>) {
    let refused = read(text.as_bytes()).unwrap_err();
    (refused.kind, refused.line)
}

fn doubts(roster: &Roster) -> Vec<(u64, DoubtKind)> {
    roster.doubts.iter().map(|doubt| (doubt.line, doubt.kind.clone())).collect()
}

/// A file with these groups and children, one element a line.
fn file(groups: &str, children: &str) -> String {
    format!(
        "<EDEX>\n<school><schooljaar>2026-2027</schooljaar></school>\n<groepen>\n{groups}\n</groepen>\n<leerlingen>\n{children}\n</leerlingen>\n</EDEX>"
    )
}

#[test]
fn the_sample_of_the_agreement_is_read() {
    let roster = roster(SAMPLE);
    assert_eq!(roster.school_year.unwrap().to_string(), "2026-2027");
    assert_eq!(roster.brin.as_deref(), Some("99ZZ"), "branch 00 is the school itself");
    let groups: Vec<_> = roster.groups.iter().map(|group| (group.name.as_str(), group.kind)).collect();
    assert_eq!(
        groups,
        [("1/2A Vlinders", GroupKind::Class), ("4A", GroupKind::Class), ("Plusgroep rekenen", GroupKind::Extra)]
    );
    let children: Vec<_> = roster
        .children
        .iter()
        .map(|child| (child.name.to_string(), child.key.as_deref(), child.class, child.extra.clone(), child.year_group))
        .collect();
    assert_eq!(
        children,
        [
            ("Bibi Haddad".to_owned(), Some("10001"), Some(0), vec![], Some(1)),
            ("Tim van den Berg".to_owned(), Some("10002"), Some(1), vec![2], Some(4)),
            ("Noor".to_owned(), None, None, vec![], Some(4)),
            ("Emre Yilmaz".to_owned(), Some("09877"), None, vec![], None),
        ]
    );
    assert_eq!(roster.children.iter().map(|child| child.former).collect::<Vec<_>>(), [false, false, false, true]);
    let teachers: Vec<_> =
        roster.teachers.iter().map(|teacher| (teacher.name.to_string(), teacher.groups.clone())).collect();
    let expected = [("Anne de Vries", vec![1]), ("Kwame Osei", vec![1, 2]), ("Els Jansen", vec![])];
    assert_eq!(teachers, expected.map(|(name, groups)| (name.to_owned(), groups)));
    let line = SAMPLE.lines().position(|line| line.contains("#003")).unwrap() as u64 + 1;
    assert_eq!(doubts(&roster), [(line, DoubtKind::NoKey), (line, DoubtKind::NoGroup)]);
}

#[test]
fn the_same_inside_an_answer_of_a_web_service_is_read() {
    let inner = SAMPLE.split_once("<EDEX").unwrap().1.split_once('>').unwrap().1.replace("</EDEX>", "");
    let answer = format!(
        "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Header><x>1</x></s:Header><s:Body>\
         <ns:leerlinggegevens_antwoord xmlns:ns='urn:x'><ns:leerlinggegevens>{inner}</ns:leerlinggegevens>\
         </ns:leerlinggegevens_antwoord></s:Body></s:Envelope>"
    );
    let (answer, file) = (roster(&answer), roster(SAMPLE));
    assert_eq!(answer.children.len(), file.children.len());
    assert_eq!(answer.groups.len(), file.groups.len());
}

#[test]
fn old_and_strange_files_are_read_and_what_nobody_asked_for_is_passed_over() {
    let old = "<?xml version='1.0' encoding='iso-8859-1'?>\n<EDEX xmlns:xsi='x'><school><schooljaar>2006-2007</schooljaar></school>\
        <leerlingen><leerling key=' 7 ' onbekend='x'><toevoegingen><blok xsi:type='v:x'><leerling key='8'><roepnaam>Nee</roepnaam>\
        </leerling></blok></toevoegingen><nieuw><roepnaam>Nee</roepnaam></nieuw><achternaam>D&apos;Souza &amp; Co&#235;n</achternaam>\
        <tussenvoegsel>van</tussenvoegsel><roepnaam><![CDATA[Zo\u{eb}]]></roepnaam><jaargroep> 3 </jaargroep></leerling></leerlingen></EDEX>";
    let bytes: Vec<u8> = old.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let roster = read(&bytes).unwrap();
    assert_eq!(roster.children.len(), 1);
    let child = &roster.children[0];
    assert_eq!(child.name.to_string(), "Zoë van D'Souza & Coën");
    assert_eq!((child.key.as_deref(), child.year_group, child.line), (Some("7"), Some(3), 2));
}

#[test]
fn the_childs_own_year_group_beats_the_groups() {
    let groups = "<groep key='A'><naam>Muizen</naam><jaargroep>3</jaargroep></groep>\n\
         <groep key='C'><naam>1/2</naam><jaargroep>C</jaargroep></groep>\n\
         <groep key='S'><naam>So</naam><jaargroep>S</jaargroep></groep>";
    let child = |key: &str, group: &str, code: &str| {
        let code = if code.is_empty() { String::new() } else { format!("<jaargroep>{code}</jaargroep>") };
        format!("<leerling key='{key}'><roepnaam>K{key}</roepnaam>{code}<groep key='{group}'/></leerling>\n")
    };
    let rows = [
        ("A", "4", Some(4)),
        ("A", "", Some(3)),
        ("C", "2", Some(2)),
        ("C", "", None),
        ("A", "C", None),
        ("S", "", None),
        ("A", "12", None),
        ("A", "B", Some(0)),
        ("A", "77", None),
    ];
    let children: String =
        rows.iter().enumerate().map(|(key, (group, code, _))| child(&key.to_string(), group, code)).collect();
    let roster = roster(&file(groups, &children));
    let read: Vec<_> = roster.children.iter().map(|child| child.year_group).collect();
    assert_eq!(read, rows.map(|(_, _, year)| year));
    let first = roster.children[0].line;
    assert_eq!(
        doubts(&roster),
        [
            (first + 3, DoubtKind::NoYearGroup),
            (first + 4, DoubtKind::NoYearGroup),
            (first + 8, DoubtKind::UnknownYearGroup { code: "77".into() })
        ]
    );
}

#[test]
fn a_child_has_left_by_the_code_or_by_the_day() {
    let child = |key: u8, more: &str| format!("<leerling key='{key}'><roepnaam>K</roepnaam>{more}</leerling>\n");
    let children = [
        child(1, "<jaargroep>H</jaargroep>"),
        child(2, "<jaargroep>8</jaargroep><uitstroomdatum>2026-11-21</uitstroomdatum>"),
        child(3, "<jaargroep>8</jaargroep><uitstroomdatum>2026-11-22</uitstroomdatum>"),
        child(4, "<jaargroep>8</jaargroep><uitstroomdatum>onbekend</uitstroomdatum>"),
    ];
    let roster = roster(&file("", &children.concat()));
    let left: Vec<_> = roster.children.iter().map(|child| child.has_left(date(2026, 11, 22))).collect();
    assert_eq!(left, [true, true, false, false]);
    assert!(doubts(&roster).contains(&(roster.children[3].line, DoubtKind::BadDate)));
}

#[test]
fn an_unknown_group_is_told_and_the_child_stays() {
    let children = "<leerling key='1'><roepnaam>Noor</roepnaam><jaargroep>4</jaargroep><groep key='weg'/></leerling>";
    let roster = roster(&file("", children));
    assert_eq!((roster.children.len(), roster.children[0].class), (1, None));
    assert_eq!(doubts(&roster), [(7, DoubtKind::UnknownGroup { key: "weg".into() })]);
}

#[test]
fn a_key_that_comes_twice_is_refused_with_both_lines() {
    let twice = "<leerling key='1'><roepnaam>Noor</roepnaam></leerling>\n<leerling key=' 1'><roepnaam>Sem</roepnaam></leerling>";
    assert_eq!(refused(&file("", twice)), (RefusedKind::SameKey { first: 7 }, Some(8)));
    let groups = "<groep key='1'><naam>4A</naam></groep>\n<groep key='1'><naam>4B</naam></groep>";
    assert_eq!(refused(&file(groups, twice)), (RefusedKind::SameKey { first: 4 }, Some(5)));
    let both_kinds =
        "<groep key='1'><naam>4A</naam></groep><samengestelde_groep key='1'><naam>Plus</naam></samengestelde_groep>";
    let child = "<leerling key='1'><roepnaam>Noor</roepnaam></leerling>";
    assert_eq!(roster(&file(both_kinds, child)).groups.len(), 2);
}

#[test]
fn twins_and_namesakes_stay_two_children() {
    let twins = "<leerling key='1'><roepnaam>Noor</roepnaam><achternaam>Bos</achternaam><groep key='A'/></leerling>\
                 <leerling key='2'><roepnaam>Noor</roepnaam><achternaam>Bos</achternaam><groep key='A'/></leerling>";
    let roster = roster(&file("<groep key='A'><naam>4A</naam><jaargroep>4</jaargroep></groep>", twins));
    assert_eq!(roster.children.len(), 2);
    assert_eq!(doubts(&roster), [(7, DoubtKind::SameName)]);
}

#[test]
fn two_groups_of_one_name_carry_their_location() {
    let text = file(
        "<groep key='A'><naam>4A</naam><jaargroep>4</jaargroep></groep>\
         <groep key='B'><naam>4A</naam><jaargroep>4</jaargroep></groep>",
        "<leerling key='1'><roepnaam>Noor</roepnaam><groep key='A'/><vestiging key='H'/></leerling>\
         <leerling key='2'><roepnaam>Sem</roepnaam><groep key='B'/><vestiging key='D'/></leerling>",
    );
    let sites = "<vestigingen><vestiging key='H'><naam>Hoofdgebouw</naam></vestiging><vestiging key='D'><naam>Dorp</naam></vestiging></vestigingen>";
    let names = |text: &str| roster(text).groups.into_iter().map(|group| group.name).collect::<Vec<_>>();
    assert_eq!(names(&text.replace("<groepen>", &format!("{sites}<groepen>"))), ["4A (Hoofdgebouw)", "4A (Dorp)"]);
    assert_eq!(names(&text.replace("<vestiging key='D'/>", "<vestiging key='H'/>")), ["4A (A)", "4A (B)"]);
    assert_eq!(names(&text.replace("key='A'", "key='#1'").replace("<vestiging key='D'/>", "")), ["4A (1)", "4A (2)"]);
}

#[test]
fn a_helping_parent_is_no_teacher() {
    let teachers = "<leerkrachten><leerkracht key='1'><roepnaam>Ouder</roepnaam><rol>OUD</rol></leerkracht>\
                    <leerkracht key='2'><achternaam>Vries</achternaam><voorvoegsel>de</voorvoegsel><rol>OUD</rol><rol>LRK</rol></leerkracht></leerkrachten>";
    let child = "<leerling key='1'><roepnaam>Noor</roepnaam></leerling>";
    let roster = roster(&file("", child).replace("</EDEX>", &format!("{teachers}</EDEX>")));
    let names: Vec<_> = roster.teachers.iter().map(|teacher| teacher.name.to_string()).collect();
    assert_eq!(names, ["de Vries"]);
    assert!(roster.doubts.iter().any(|doubt| doubt.kind == DoubtKind::HelpingParent));
}

#[test]
fn a_later_school_year_is_read_and_a_wrong_one_is_told() {
    let child = "<leerling key='1'><roepnaam>Noor</roepnaam><jaargroep>1</jaargroep></leerling>";
    let with = |year: &str| roster(&file("", child).replace("2026-2027", year));
    assert_eq!(with("2031-2032").school_year.unwrap().to_string(), "2031-2032");
    let wrong = with("2026-2028");
    assert_eq!(wrong.school_year, None);
    assert_eq!(wrong.doubts[0].kind, DoubtKind::BadSchoolYear);
}

#[test]
fn what_could_harm_is_refused() {
    let bomb = "<?xml version='1.0'?>\n<!DOCTYPE EDEX [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><EDEX>&b;</EDEX>";
    assert_eq!(refused(bomb), (RefusedKind::Doctype, Some(2)));
    let outside = "<!DOCTYPE EDEX SYSTEM 'file:///etc/passwd'><EDEX/>";
    assert_eq!(refused(outside), (RefusedKind::Doctype, Some(1)));
    assert_eq!(refused("<EDEX><school>\n&b;</school></EDEX>"), (RefusedKind::Entity, Some(2)));
    assert_eq!(refused(&file("", "<leerling key='&b;'/>")), (RefusedKind::Entity, Some(7)));
    assert_eq!(refused(&format!("<EDEX>{}", "<a>".repeat(1_000_000))).0, RefusedKind::TooDeep);
    let attributes: String = (0..900_000).map(|number| format!(" a{number}=''")).collect();
    assert_eq!(refused(&format!("<EDEX{attributes}/>")).0, RefusedKind::TooManyAttributes);
}

#[test]
fn what_is_no_roster_or_half_of_one_is_refused() {
    assert_eq!(refused("<html><body>Inloggen</body></html>").0, RefusedKind::NotARoster);
    assert_eq!(refused("<?xml version='1.0'?>").0, RefusedKind::NotARoster);
    assert_eq!(refused("<EDEX></EDEX><EDEX></EDEX>").0, RefusedKind::TwoSchools);
    assert_eq!(refused("<EDEX><school/><school/></EDEX>").0, RefusedKind::TwoSchools);
    assert_eq!(refused(&file("", "")), (RefusedKind::NoChildren, None));
    for cut in [200, 900, 1_500, SAMPLE.len() - 10] {
        assert_eq!(refused(&SAMPLE[..cut]).0, RefusedKind::BrokenXml, "cut at {cut}");
    }
    let crossed = SAMPLE.replacen("</leerling>", "</leerkracht>", 1);
    assert_eq!(refused(&crossed).0, RefusedKind::BrokenXml);
}

#[test]
fn nothing_but_the_allowed_fields_ever_becomes_a_value() {
    let others = [
        "voornamen",
        "voorletters-1",
        "geboortedatum",
        "geslacht",
        "start_ondw_jgr3",
        "gebruikersnaam",
        "emailadres",
        "fotourl",
        "etniciteit",
        "land",
        "land_vader",
        "land_moeder",
        "sofinummer",
        "bsn",
        "onderwijsnummer",
        "bsn_ondwnr-4",
        "rijksregisternummer",
        "gewicht_nieuw",
        "gewicht",
        "postcodenl",
        "postnummerbe",
        "postcodeoverig",
        "instroomdatum",
        "toevoegingen",
        "mutatiedatum",
        "rolomschrijving",
        "omschrijving",
        "auteur",
        "peildatum",
        "commentaar",
        "aanmaakdatum",
        "schoolkey",
        "xsdversie",
    ];
    let canaries: String = others
        .iter()
        .map(|tag| format!("<{tag} key='KANARIE' eckid='KANARIE'>KANARIE<naam>KANARIE</naam></{tag}>"))
        .collect();
    let mut text = SAMPLE.to_owned();
    for end in
        ["</school>", "</groep>", "</samengestelde_groep>", "</leerling>", "</leerkracht>", "</EDEX>", "</leerlingen>"]
    {
        text = text.replace(end, &format!("{canaries}{end}"));
    }
    text = text.replace("<leerling ", "<leerling eckid='KANARIE' ").replace("<!--", "<!-- KANARIE");
    assert!(text.matches("KANARIE").count() > 1_000);
    let with = roster(&text);
    assert!(!format!("{with:?}").contains("KANARIE"), "{with:?}");
    assert_eq!(with.children.len(), roster(SAMPLE).children.len());
}
