//! What a roster changes at a school, told as stories: a school in one line each, a file beside it.

use jiff::civil::{Date, date};

use super::super::{DoubtKind, Roster, read};
use super::*;

const TODAY: Date = date(2026, 11, 22);
const SAMPLE: &str = include_str!("../../../../tests/data/edexml.xml");

/// A table: one child a row as `key;first name;last name;class;year group`.
fn table(rows: &[&str]) -> Roster {
    read(format!("leerling_id;roepnaam;achternaam;groepsnaam;jaargroep;leerkracht\n{}", rows.join("\n")).as_bytes())
        .unwrap()
}

fn empty() -> Current {
    Current {
        brin: None,
        school_year: SchoolYear::of(TODAY),
        groups: Vec::new(),
        children: Vec::new(),
        teachers: Vec::new(),
    }
}

/// Carries a plan out in memory, as the store does in the database; `ticked` leave.
fn after(mut current: Current, plan: &Plan, ticked: &[i64]) -> Current {
    let next = |used: usize| 1_000 + used as i64;
    for group in &mut current.groups {
        group.archived |= plan.ending.iter().any(|ending| ending.id == group.id);
    }
    let mut ids = Vec::new();
    for step in &plan.groups {
        let id = step.id.unwrap_or(next(current.groups.len()));
        ids.push(id);
        current.groups.retain(|group| group.id != id);
        let RosterGroup { key, name, kind, .. } = step.wanted.clone();
        current.groups.push(HasGroup { id, key, name, kind, school_year: plan.school_year, archived: false });
    }
    for step in &plan.children {
        let id = step.id.unwrap_or(next(10_000 + current.children.len()));
        current.children.retain(|child| child.id != id);
        let RosterChild { key, name, year_group, class, extra, .. } = step.wanted.clone();
        let (class, extra) = (class.map(|at| ids[at]), extra.iter().map(|at| ids[*at]).collect());
        current.children.push(HasChild { id, key, name, year_group, class, extra, archived: false });
    }
    for step in &plan.teachers {
        let id = step.id.unwrap_or(next(20_000 + current.teachers.len()));
        current.teachers.retain(|teacher| teacher.id != id);
        let RosterTeacher { key, name, groups, .. } = step.wanted.clone();
        let groups = groups.iter().map(|at| ids[*at]).collect();
        let name = name.to_string();
        current.teachers.push(HasTeacher { id, key, name, teaches: true, groups, deactivated: false });
    }
    for child in &mut current.children {
        child.archived |= ticked.contains(&child.id);
        // A group that ended holds nobody.
        child.class =
            child.class.filter(|class| current.groups.iter().any(|group| group.id == *class && !group.archived));
    }
    Current { brin: plan.brin.clone(), school_year: plan.school_year, ..current }
}

fn imported(roster: &Roster) -> Current {
    after(empty(), &plan(&empty(), roster, TODAY), &[])
}

fn child<'a>(current: &'a Current, name: &str) -> &'a HasChild {
    current.children.iter().find(|child| child.name.to_string() == name).unwrap()
}

/// The changes of the child with this name in the file.
fn changes(plan: &Plan, name: &str) -> Vec<Change> {
    let step = plan.children.iter().find(|step| step.wanted.name.to_string() == name).unwrap();
    assert!(step.id.is_some(), "{name} is new");
    step.changes.clone()
}

fn leaving(plan: &Plan) -> Vec<&str> {
    plan.leaving.children.iter().map(|child| child.name.as_str()).collect()
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let files = [
        read(SAMPLE.as_bytes()).unwrap(),
        // Every kind of row that has no key, namesakes among them.
        table(&[";Noor;;4A;4;Eva + Jan", ";Noor;;4A;4;Eva", ";Sem;Bos;4B;4;Jan", "#1;Li;Wu;4B;;", "7;Bo;;;5;"]),
    ];
    for file in files {
        let first = plan(&empty(), &file, TODAY);
        assert!(!first.changes_nothing());
        let school = after(empty(), &first, &[]);
        let second = plan(&school, &file, TODAY);
        assert!(second.changes_nothing(), "{second:?}");
        assert!(second.leaving.children.is_empty() && second.leaving.groups.is_empty() && second.confirm.is_empty());
        assert_eq!(second.leaving.teachers, []);
    }
}

#[test]
fn a_former_pupil_does_not_come_in() {
    let first = plan(&empty(), &read(SAMPLE.as_bytes()).unwrap(), TODAY);
    assert!(first.children.iter().all(|step| step.wanted.name.to_string() != "Emre Yilmaz"));
    assert_eq!(counts(&first.children), Counts { new: 3, changed: 0, unchanged: 0 });
}

#[test]
fn a_moved_and_renamed_child_stays_the_same_child() {
    let school = imported(&table(&["1;Noor;Bos;4A;4", "2;Sem;;4A;4"]));
    let moved = plan(&school, &table(&["1;Noor;de Bos;5A;5", "2;Sem;;4A;4"]), TODAY);
    let step = moved.children.iter().find(|step| step.wanted.key.as_deref() == Some("1")).unwrap();
    assert_eq!(step.id, Some(child(&school, "Noor Bos").id));
    assert_eq!(
        step.changes,
        [
            Change::Name { from: "Noor Bos".into(), to: "Noor de Bos".into() },
            Change::Class { from: Some("4A".into()), to: Some("5A".into()) },
            Change::YearGroup { from: Some(4), to: Some(5) },
        ]
    );
    assert_eq!(counts(&moved.children), Counts { new: 0, changed: 1, unchanged: 1 });
}

#[test]
fn nobody_leaves_silently() {
    let school = imported(&table(&["1;Noor;Bos;4A;4", "2;Sem;Bos;4A;4", "3;Bo;Bos;4B;4"]));
    let smaller = plan(&school, &table(&["1;Noor;Bos;4A;4", "2;Sem;Bos;4A;4"]), TODAY);
    assert_eq!(leaving(&smaller), ["Bo Bos"]);
    assert_eq!(smaller.leaving.children[0].class.as_deref(), Some("4B"));
    assert_eq!(smaller.leaving.groups.iter().map(|group| group.name.as_str()).collect::<Vec<_>>(), ["4B"]);
    assert!(smaller.changes_nothing(), "only a tick archives anybody");
    let still_here = after(school, &smaller, &[]);
    assert!(!child(&still_here, "Bo Bos").archived);
}

#[test]
fn a_child_that_comes_back_is_the_child_that_left() {
    let with = table(&["1;Noor;Bos;4A;4", "2;Sem;Bos;4A;4", "3;Bo;Bos;4A;4"]);
    let without = table(&["2;Sem;Bos;4A;4", "3;Bo;Bos;4A;4"]);
    let school = imported(&with);
    let noor = child(&school, "Noor Bos").id;
    let school = after(school.clone(), &plan(&school, &without, TODAY), &[noor]);
    assert!(child(&school, "Noor Bos").archived);
    let back = plan(&school, &with, TODAY);
    assert_eq!(changes(&back, "Noor Bos"), [Change::Back]);
    assert_eq!(back.children.iter().filter(|step| step.id == Some(noor)).count(), 1);
    // Without a key, whoever left is not recognised: it may be another child.
    let mut school = school;
    school.children.iter_mut().for_each(|child| child.key = None);
    let stranger = plan(&school, &table(&[";Noor;Bos;4A;4", "2;Sem;Bos;4A;4", "3;Bo;Bos;4A;4"]), TODAY);
    assert!(stranger.children.iter().any(|step| step.wanted.name.to_string() == "Noor Bos" && step.id.is_none()));
}

#[test]
fn who_the_file_calls_former_is_proposed_for_leaving() {
    let mut school = imported(&read(SAMPLE.as_bytes()).unwrap());
    school.children.push(HasChild {
        id: 5,
        key: Some("09877".into()),
        name: Name::clean("Emre", "", "Yilmaz").unwrap(),
        year_group: Some(8),
        class: None,
        extra: Vec::new(),
        archived: false,
    });
    let told = plan(&school, &read(SAMPLE.as_bytes()).unwrap(), TODAY);
    assert_eq!(leaving(&told), ["Emre Yilmaz"]);
    assert!(told.leaving.children[0].told);
}

#[test]
fn children_without_a_key_are_followed_by_full_name_only() {
    let school = imported(&table(&[";Noor;;4A;4", ";Sem;Bos;4A;4", ";Li;;4A;4"]));
    let moved = plan(&school, &table(&[";Noor;;5A;5", ";Sem;Bos;5A;5", ";Li;;4A;4"]), TODAY);
    let new: Vec<_> =
        moved.children.iter().filter(|step| step.id.is_none()).map(|step| step.wanted.name.to_string()).collect();
    assert_eq!(new, ["Noor"], "another Noor may have come");
    assert_eq!(leaving(&moved), ["Noor"]);
    assert!(matches!(changes(&moved, "Sem Bos").as_slice(), [Change::Class { .. }, Change::YearGroup { .. }]));
    assert!(moved.doubts.contains(&Doubt { line: 3, kind: DoubtKind::MatchedByName }));
    assert_eq!(changes(&moved, "Li"), []);
}

#[test]
fn a_child_gets_its_key_later_and_two_keys_are_two_children() {
    let school = imported(&table(&[";Sem;Bos;4A;4", "8;Bo;Bos;4A;4"]));
    let with_keys = plan(&school, &table(&["7;Sem;Bos;4A;4", "9;Bo;Bos;4A;4"]), TODAY);
    assert_eq!(changes(&with_keys, "Sem Bos"), [Change::Key]);
    assert_eq!(counts(&with_keys.children).new, 1);
    assert_eq!(leaving(&with_keys), ["Bo Bos"]);
    let without = plan(&school, &table(&[";Sem;Bos;4A;4", ";Bo;Bos;4A;4"]), TODAY);
    assert_eq!(changes(&without, "Bo Bos"), [], "the key that is known stays");
}

#[test]
fn our_own_number_finds_a_child_that_has_no_other() {
    let school = imported(&table(&[";Sem;Bos;4A;4", ";Noor;;4A;4"]));
    let own = recognise::own_key(child(&school, "Noor").id);
    let renamed = plan(&school, &table(&[";Sem;Bos;4A;4", &format!("{own};Noortje;;5A;5")]), TODAY);
    let step = renamed.children.iter().find(|step| step.wanted.name.to_string() == "Noortje").unwrap();
    assert_eq!((step.id, step.wanted.key.clone()), (Some(child(&school, "Noor").id), None));
}

#[test]
fn namesakes_in_a_class_are_counted_not_merged() {
    let two = [";Noor;;4A;4", ";Noor;;4A;4"];
    let school = imported(&table(&two));
    assert_eq!(school.children.len(), 2);
    let three = plan(&school, &table(&[two[0], two[1], two[0]]), TODAY);
    assert_eq!(counts(&three.children), Counts { new: 1, changed: 0, unchanged: 2 });
    let one = plan(&school, &table(&two[..1]), TODAY);
    assert_eq!((counts(&one.children).unchanged, leaving(&one)), (1, vec!["Noor"]));
}

#[test]
fn what_the_office_filled_in_stays_where_the_file_knows_nothing() {
    let mut school = imported(&table(&["1;Noor;;1/2A;", "2;Sem;;1/2A;2"]));
    school.children[0].year_group = Some(1);
    let file = plan(&school, &table(&["1;Noor;;1/2A;", "2;Sem;;1/2A;2"]), TODAY);
    assert!(file.changes_nothing());
    // A group made by hand, and who is in it, are not the file's.
    school.groups.push(HasGroup {
        id: 9,
        key: None,
        name: "Schaken".into(),
        kind: GroupKind::Extra,
        school_year: SchoolYear::of(TODAY),
        archived: false,
    });
    school.children[0].extra = vec![9];
    let file = plan(&school, &table(&["1;Noor;;1/2A;", "2;Sem;;1/2A;2"]), TODAY);
    assert!(file.changes_nothing(), "{file:?}");
    assert_eq!(file.leaving.groups.len(), 1);
}

#[test]
fn a_new_school_year_makes_new_groups_and_keeps_the_children() {
    let school = imported(&read(SAMPLE.as_bytes()).unwrap());
    let next_year = SAMPLE.replace("2026-2027", "2027-2028");
    let next = plan(&school, &read(next_year.as_bytes()).unwrap(), date(2027, 8, 20));
    assert_eq!(counts(&next.groups), Counts { new: 3, changed: 0, unchanged: 0 });
    assert_eq!(next.ending.len(), 3);
    assert_eq!(next.confirm, []);
    assert_eq!(changes(&next, "Tim van den Berg").len(), 2, "class and group beside it");
    assert!(next.teachers.iter().all(|step| step.id.is_some()));
    let school = after(school, &next, &[]);
    assert!(plan(&school, &read(next_year.as_bytes()).unwrap(), date(2027, 8, 20)).changes_nothing());
    // Last year's file again is noticed.
    let old = plan(&school, &read(SAMPLE.as_bytes()).unwrap(), date(2027, 8, 21));
    assert!(matches!(old.confirm.as_slice(), [Confirm::OtherYear { .. }]));
}

#[test]
fn another_school_and_half_a_school_must_be_confirmed() {
    let sample = read(SAMPLE.as_bytes()).unwrap();
    let school = imported(&sample);
    assert_eq!(school.brin.as_deref(), Some("99ZZ"));
    let other = read(SAMPLE.replace("99ZZ", "88YY").as_bytes()).unwrap();
    let confirm = plan(&school, &other, TODAY).confirm;
    assert_eq!(confirm, [Confirm::OtherSchool { ours: "99ZZ".into(), theirs: "88YY".into() }]);
    let four = table(&["1;A;;4A;4", "2;B;;4A;4", "3;C;;4A;4", "4;D;;4A;4"]);
    let school = imported(&four);
    assert_eq!(plan(&school, &table(&["1;A;;4A;4", "2;B;;4A;4"]), TODAY).confirm, []);
    assert_eq!(plan(&school, &table(&["1;A;;4A;4"]), TODAY).confirm, [Confirm::ManyLeave { leaving: 3, of: 4 }]);
}

#[test]
fn groups_keep_their_names_apart() {
    let mut school = empty();
    for (id, key, name) in [(1, Some("K1"), "4A"), (2, None, "Plusgroep rekenen"), (3, Some("G4A"), "oud")] {
        let (key, name, kind, school_year) =
            (key.map(str::to_owned), name.to_owned(), GroupKind::Class, school.school_year);
        school.groups.push(HasGroup { id, key, name, kind, school_year, archived: false });
    }
    let sample = read(SAMPLE.as_bytes()).unwrap();
    let first = plan(&school, &sample, TODAY);
    let groups: Vec<_> = first.groups.iter().map(|step| (step.id, step.wanted.name.as_str())).collect();
    assert_eq!(groups, [(None, "1/2A Vlinders"), (Some(3), "4A (2)"), (Some(2), "Plusgroep rekenen")]);
    let school = after(school, &first, &[]);
    assert!(plan(&school, &sample, TODAY).changes_nothing());
}

#[test]
fn a_file_opens_no_account_and_gives_no_rights_silently() {
    let sample = read(SAMPLE.as_bytes()).unwrap();
    let mut school = imported(&sample);
    school.teachers[0].deactivated = true;
    let closed = plan(&school, &sample, TODAY);
    assert_eq!(closed.teachers.len(), 2);
    assert!(closed.doubts.iter().any(|doubt| doubt.kind == DoubtKind::Deactivated));
    let mut school = empty();
    let (id, name) = (1, "anne de vries".to_owned());
    school.teachers.push(HasTeacher { id, key: None, name, teaches: false, groups: Vec::new(), deactivated: false });
    let invited = plan(&school, &sample, TODAY);
    assert_eq!(invited.teachers[0].id, Some(1));
    assert!(invited.doubts.iter().any(|doubt| doubt.kind == DoubtKind::MatchedByName));
    assert_eq!(invited.leaving.teachers, [], "the head stays without being in the file");
}

#[test]
fn a_file_without_teachers_says_nothing_about_them() {
    let school = imported(&table(&["1;Noor;;4A;4;Eva", "2;Sem;;4A;4;Jan"]));
    let silent = plan(&school, &table(&["1;Noor;;4A;4", "2;Sem;;4A;4"]), TODAY);
    assert_eq!((silent.teachers.len(), silent.leaving.teachers.len()), (0, 0));
    let one = plan(&school, &table(&["1;Noor;;4A;4;Eva", "2;Sem;;4A;4;Eva"]), TODAY);
    assert_eq!(one.leaving.teachers.iter().map(|gone| gone.name.as_str()).collect::<Vec<_>>(), ["Jan"]);
}
