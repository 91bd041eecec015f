//! Who may do what: every role, every action, every object, against a table that is written for people.

use driehoek::school::Role;
use driehoek::school::rights::{Action, Object, Who, may};

/// One line for each action: how far teacher, office and head may go. "own": their groups with the children in them,
/// their account. "not-heads": everybody and everything of the school but its heads. Everybody may do "anything".
const TABLE: &str = "
    UseBot              anything
    SignIn              anything
    OwnAccount          own   own        own
    SeeSchool           all   all        all
    SeeGroup            own   all        all
    SeeChild            own   all        all
    ImportRoster        no    all        all
    EditRoster          no    all        all
    PrintSchoolLetters  no    all        all
    PrintGroupLetters   own   all        all
    PrintChildLetters   own   all        all
    Unlink              no    all        all
    SeeStaff            no    all        all
    ChangeStaff         no    not-heads  all
    MakeHead            no    no         all
    SeeSettings         no    all        all
    ChangeSettings      no    all        all
    SeeAudit            no    no         all
    SeeWhoSaw           no    no         all
    ExportSchool        no    no         all
    SeeRounds           all   all        all
    PlanRound           no    all        all
    SeeTalks            own   all        all
    SeeSchedule         own   all        all
    RunSchedule         own   all        all
    BookForChild        own   all        all
    SeePreparation      own   own        own
    SeePlan             own   own        own
    MakePlan            own   own        own
    SendReminder        own   all        all
    SeeReminders        own   all        all
    SeeThread           own   all        all
    AnswerParent        own   all        all
    SeeDay              no    all        all
    SeeCalls            own   own        own
    MakeNewsletter      own   all        all
    SeeNewsletters      own   all        all
    SeeOwnChild         no    no         no
    LeaveChild          no    no         no
    BookTalk            no    no         no
    PrepareTalk         no    no         no
    SeeOwnPlan          no    no         no
    ReadReminder        no    no         no
    WriteToSchool       no    no         no
    ReadNewsletter      no    no         no
";

const SCHOOLS: [i64; 2] = [1, 2];

/// The groups of a school: two classes and one beside them.
fn groups(school: i64) -> [i64; 3] {
    [school * 10 + 1, school * 10 + 2, school * 10 + 3]
}

struct Person {
    name: String,
    who: Who,
}

fn people() -> Vec<Person> {
    let mut people = vec![Person { name: "anybody".into(), who: Who::Anybody }];
    for person_id in [501, 502] {
        people.push(Person { name: format!("parent {person_id}"), who: Who::Parent { person_id } });
    }
    for school_id in SCHOOLS {
        let [first, second, extra] = groups(school_id);
        let staff = |id: i64, role, groups: &[i64]| Who::Staff {
            id: school_id * 100 + id,
            school_id,
            role,
            groups: groups.to_vec(),
        };
        for (name, who) in [
            ("teacher of one", staff(1, Role::Teacher, &[first])),
            ("teacher of two", staff(2, Role::Teacher, &[second, extra])),
            ("teacher of none", staff(3, Role::Teacher, &[])),
            ("office", staff(4, Role::Office, &[])),
            ("head", staff(5, Role::Head, &[])),
        ] {
            people.push(Person { name: format!("{name} of {school_id}"), who });
        }
    }
    people
}

fn objects() -> Vec<Object> {
    let mut objects = vec![Object::None];
    objects.extend([None, Some(501), Some(502)].map(|person_id| Object::Seat { person_id }));
    for school_id in SCHOOLS {
        objects.push(Object::School(school_id));
        let [first, second, extra] = groups(school_id);
        objects.extend([first, second, extra].map(|id| Object::Group { school_id, id }));
        for groups in [vec![first], vec![second], vec![first, extra], vec![]] {
            objects.push(Object::Child { school_id, groups });
        }
        for (id, role) in [
            (1, Role::Teacher),
            (2, Role::Teacher),
            (3, Role::Teacher),
            (4, Role::Office),
            (5, Role::Head),
            (6, Role::Head),
        ] {
            objects.push(Object::Staff { school_id, id: school_id * 100 + id, role });
        }
    }
    objects
}

/// What the table says.
fn expected(who: &Who, action: Action, object: &Object) -> bool {
    let name = format!("{action:?}");
    let line: Vec<&str> = TABLE
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>())
        .find(|line| line.first() == Some(&name.as_str()))
        .unwrap_or_else(|| panic!("{name} has no line in the table"));
    if line[1] == "anything" {
        return *object == Object::None;
    }
    match who {
        Who::Anybody => false,
        Who::Parent { person_id } => {
            let of_parents = ["SeeOwnChild", "LeaveChild", "BookTalk", "PrepareTalk", "SeeOwnPlan"];
            [of_parents.as_slice(), &["ReadReminder", "WriteToSchool", "ReadNewsletter"]]
                .concat()
                .contains(&name.as_str())
                && *object == Object::Seat { person_id: Some(*person_id) }
        }
        Who::Staff { id, school_id, role, groups } => {
            let column = match role {
                Role::Teacher => 1,
                Role::Office => 2,
                Role::Head => 3,
            };
            let same_school = match object {
                Object::School(school)
                | Object::Group { school_id: school, .. }
                | Object::Child { school_id: school, .. }
                | Object::Staff { school_id: school, .. } => school == school_id,
                Object::None | Object::Seat { .. } => false,
            };
            let own = match object {
                Object::Group { id, .. } => groups.contains(id),
                Object::Child { groups: of_child, .. } => of_child.iter().any(|group| groups.contains(group)),
                Object::Staff { id: whose, .. } => whose == id,
                _ => false,
            };
            let a_head = matches!(object, Object::Staff { role: Role::Head, .. });
            same_school
                && match line[column] {
                    "all" => true,
                    "own" => own,
                    "not-heads" => !a_head,
                    _ => false,
                }
        }
    }
}

#[test]
fn every_role_may_do_to_every_object_what_the_table_says_and_nothing_else() {
    let mut cases = 0;
    let mut allowed = 0;
    for Person { name, who } in people() {
        for action in Action::ALL {
            for object in objects() {
                let may = may(&who, action, &object);
                assert_eq!(may, expected(&who, action, &object), "{name}, {action:?}, {object:?}");
                cases += 1;
                allowed += usize::from(may);
            }
        }
    }
    assert!(cases >= 2_000 && allowed > 300, "{cases} cases, {allowed} allowed");
    assert_eq!(TABLE.lines().filter(|line| !line.trim().is_empty()).count(), Action::ALL.len());
}
