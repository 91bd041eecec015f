//! What is read from a table, however a spreadsheet wrote it.

use super::super::{DoubtKind, RefusedKind, Roster, read};
use super::template;

const HEAD: &str =
    "leerling_id;roepnaam;voorvoegsel;achternaam;groepsnaam;jaargroep;leerkracht;vestiging;instroomdatum\n";

fn roster(text: &str) -> Roster {
    read(text.as_bytes()).unwrap()
}

fn refused(text: &str) -> (RefusedKind, Option<u64>) {
    let refused = read(text.as_bytes()).unwrap_err();
    (refused.kind, refused.line)
}

fn kinds(roster: &Roster) -> Vec<(u64, DoubtKind)> {
    roster.doubts.iter().map(|doubt| (doubt.line, doubt.kind.clone())).collect()
}

#[test]
fn the_template_reads_back_without_a_doubt() {
    let roster = roster(template());
    assert_eq!(roster.doubts, []);
    let children: Vec<_> = roster.children.iter().map(|child| (child.name.to_string(), child.year_group)).collect();
    assert_eq!(children, [("Bibi Haddad".to_owned(), Some(1)), ("Tim van den Berg".to_owned(), Some(4))]);
    let groups: Vec<_> = roster.groups.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(groups, ["1/2A Vlinders", "4A"]);
    let teachers: Vec<_> =
        roster.teachers.iter().map(|teacher| (teacher.name.to_string(), teacher.groups.clone())).collect();
    let expected = [("Anne de Vries", vec![0]), ("Kwame Osei", vec![0]), ("Els Jansen", vec![1])];
    assert_eq!(teachers, expected.map(|(name, groups)| (name.to_owned(), groups)));
}

#[test]
fn separator_mark_code_and_case_do_not_matter() {
    let plain = "Leerling_ID;ROEPNAAM;groepsnaam;Jaargroep;geboortedatum\n1;Zoë;4A;4;2018-01-01\n";
    let expected = roster(plain).children;
    assert_eq!(expected[0].name.to_string(), "Zoë");
    let forms = [
        plain.replace(';', ","),
        plain.replace(';', "\t"),
        plain.replace('\n', "\r\n"),
        format!("\u{FEFF}{plain}"),
        format!("{plain}\n;;;;\n"),
        plain.replace("1;Zoë;4A;4;2018-01-01", "\"1\";\"Zoë\";\" 4A\";4;\"a;b\""),
    ];
    for form in forms {
        assert_eq!(roster(&form).children, expected, "{form:?}");
    }
    let windows: Vec<u8> = plain.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    assert_eq!(read(&windows).unwrap().children, expected);
    let excel = roster(&format!("sep=;\r\n{plain}"));
    assert_eq!((excel.children[0].name.to_string(), excel.children[0].line), ("Zoë".to_owned(), 3));
    assert!(!format!("{:?}", roster(plain)).contains("2018"), "a birth date is not read");
}

#[test]
fn each_doubtful_row_is_told_with_its_number() {
    let rows = "1;ZoÃ«;;;4A;4;;;\n;Sem;;;4A;4;;;\n3;;;;4A;4;;;\n4;Bo;;;;4;;;\n5;Li;;;4A;9;;;\n6;Mo;;;4A;;;;\n7;Al;;;4A;4;;;gisteren\n8;Al;;;4A;4;;;1-9-2026";
    let roster = roster(&format!("{HEAD}{rows}"));
    assert_eq!(
        kinds(&roster),
        [
            (2, DoubtKind::Garbled),
            (3, DoubtKind::NoKey),
            (4, DoubtKind::NoName),
            (5, DoubtKind::NoGroup),
            (6, DoubtKind::UnknownYearGroup { code: "9".into() }),
            (7, DoubtKind::NoYearGroup),
            (8, DoubtKind::BadDate),
            (9, DoubtKind::SameName),
        ]
    );
    assert_eq!(roster.children.len(), 7);
}

#[test]
fn groups_of_one_name_at_two_locations_are_two() {
    let rows = "1;Noor;;;4A;4;Juf Eva;Hoofd;\n2;Sem;;;4a;4;;Dorp;\n3;Bo;;;4A;4;Juf Eva + Meester Jan;;\n";
    let roster = roster(&format!("{HEAD}{rows}"));
    let groups: Vec<_> = roster.groups.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(groups, ["4A", "4a"]);
    assert_eq!(roster.children.iter().map(|child| child.class).collect::<Vec<_>>(), [Some(0), Some(1), Some(0)]);
    let same = super::super::read(format!("{HEAD}{}", rows.replace("4a", "4A")).as_bytes()).unwrap();
    let groups: Vec<_> = same.groups.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(groups, ["4A (Hoofd)", "4A (Dorp)"]);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_line() {
    assert_eq!(
        refused("leerling_id;roepnaam\n1;Noor\n"),
        (RefusedKind::MissingColumns { columns: "groepsnaam, jaargroep".into() }, Some(1))
    );
    assert_eq!(refused("Beste ouders,\nmorgen is er geen school.\n").0, RefusedKind::NotARoster);
    assert_eq!(refused(HEAD), (RefusedKind::NoChildren, None));
    let twice = format!("{HEAD}7;Noor;;;4A;4;;;\n8;Sem;;;4A;4;;;\n7;Bo;;;4A;4;;;\n");
    assert_eq!(refused(&twice), (RefusedKind::SameKey { first: 2 }, Some(4)));
    let open = format!("{HEAD}1;Noor;;;4A;4;;;\n2;\"Sem;;;4A;4;;;\n{}", "3;Bo;;;4A;4;;;\n".repeat(500));
    assert_eq!(refused(&open), (RefusedKind::LongRow, Some(3)));
}

#[test]
fn a_cell_that_a_spreadsheet_would_compute_stays_a_name() {
    let roster = roster(&format!("{HEAD}1;=1+1;;@SUM(A1);4A;4;;;\n"));
    assert_eq!(roster.children[0].name.to_string(), "=1+1 @SUM(A1)");
}
