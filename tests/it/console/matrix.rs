//! The rights hold on both faces: every page of the console and every place of the chat, asked by every role for every
//! object. What is not allowed looks like what does not exist.

use axum::http::{Method, StatusCode};
use driehoek::console;
use driehoek::conversation::Kind;
use driehoek::conversation::invitee::store as invitees;
use driehoek::conversation::round::{form, store as rounds};
use driehoek::newsletter::{Scope, store as newsletters};
use driehoek::place::{Place, base36};
use driehoek::reminders::store as reminders;
use driehoek::school::rights::{Action, Object, Who, may};
use driehoek::school::store as schools;
use driehoek::store::Tx;

use super::desk::Desk;
use super::school::School;
use crate::world::{Parent, World, on_both_databases};

/// Fields that every form finds something of its own in.
const FORM: &[(&str, &str)] = &[
    ("wanted", "yes"),
    ("name", "Noor Visser"),
    ("first_name", "Noor"),
    ("prefix", ""),
    ("last_name", "Visser"),
    ("role", "teacher"),
    ("kind", "class"),
    ("year_group", "4"),
    ("group", ""),
    ("class", ""),
    ("language", "nl"),
    ("guardians", "2"),
    ("back", "/staff"),
];

/// An id, and what it is to the rights.
type Known = (i64, Object);

/// What the ids in an address can be of.
struct Objects {
    groups: Vec<Known>,
    children: Vec<Known>,
    guardians: Vec<Known>,
    staff: Vec<Known>,
    rounds: Vec<Known>,
    talks: Vec<Known>,
    reminders: Vec<Known>,
    newsletters: Vec<Known>,
}

impl Objects {
    async fn of(world: &World, all: &[&School]) -> Self {
        let mut objects = Self {
            groups: vec![],
            children: vec![],
            guardians: vec![],
            staff: vec![],
            rounds: vec![],
            talks: vec![],
            reminders: vec![],
            newsletters: vec![],
        };
        let mut tx = world.store().begin().await.unwrap();
        for school in all {
            let school_id = schools::find_staff(&mut tx, school.head).await.unwrap().unwrap().school_id;
            let of_school = schools::find_school(&mut tx, school_id).await.unwrap().unwrap();
            let rules = form::begin(Kind::Start, None, &of_school, &world.calendar, world.clock.now());
            let round = rounds::make(&mut tx, school_id, "2026-2027", &rules, world.clock.now()).await.unwrap();
            objects.rounds.push((round, Object::School(school_id)));
            let of_all = newsletter(&mut tx, school_id, None, world.clock.now()).await;
            objects.newsletters.push((of_all, Object::School(school_id)));
            for id in [school.group, school.other_group] {
                let group = schools::find_group(&mut tx, id).await.unwrap().unwrap();
                let object = Object::Group { school_id: group.school_id, id };
                objects.groups.push((id, object.clone()));
                let of_class = newsletter(&mut tx, school_id, Some(id), world.clock.now()).await;
                objects.newsletters.push((of_class, object.clone()));
                objects.reminders.push((reminder(&mut tx, school_id, id, world.clock.now()).await, object));
            }
            for id in school.children {
                let child = schools::find_child(&mut tx, id).await.unwrap().unwrap();
                let groups = schools::groups_of_child(&mut tx, id).await.unwrap();
                let groups = groups.iter().map(|group| group.id).collect();
                let object = Object::Child { school_id: child.school_id, groups };
                objects.children.push((id, object.clone()));
                sqlx::query("INSERT INTO guardian (id, child_id, seat, created_at) VALUES ($1, $1, 1, $2)")
                    .bind(id)
                    .bind(world.clock.now())
                    .execute(tx.connection())
                    .await
                    .unwrap();
                talk(&mut tx, round, id, school.teacher, world.clock.now()).await;
                message(&mut tx, id, world.clock.now()).await;
                objects.talks.push((id, object.clone()));
                objects.guardians.push((id, object));
            }
            for id in [school.teacher, school.office, school.head] {
                let staff = schools::find_staff(&mut tx, id).await.unwrap().unwrap();
                objects.staff.push((id, Object::Staff { school_id: staff.school_id, id, role: staff.role }));
            }
        }
        tx.commit().await.unwrap();
        objects
    }

    /// The objects that the `{id}` in this address can name; none for an address without one.
    fn named_by(&self, path: &str) -> Option<&[Known]> {
        let (before, _) = path.split_once("/{id}")?;
        Some(match before.rsplit('/').next()? {
            "groups" => &self.groups,
            "children" => &self.children,
            "guardians" => &self.guardians,
            "people" | "staff" | "members" => &self.staff,
            "rounds" => &self.rounds,
            "talks" => &self.talks,
            "reminders" => &self.reminders,
            "newsletters" => &self.newsletters,
            "letters" | "roster" => return None,
            other => panic!("{path}: which objects are {other}?"),
        })
    }
}

/// A message about a child for all who work there, answered before; it has the number of the child and of its seat.
async fn message(tx: &mut Tx, child: i64, now: i64) {
    sqlx::query(
        "INSERT INTO message (id, child_id, guardian_id, author, kind, fields, audience, made_at, sent_at, answered_at)
         VALUES ($1, $1, $1, 'parent', 'general-message', '{}', 'teacher,office,head', $2, $2, $2)",
    )
    .bind(child)
    .bind(now)
    .execute(tx.connection())
    .await
    .unwrap();
}

/// A message that was sent to a group.
async fn reminder(tx: &mut Tx, school_id: i64, group: i64, now: i64) -> i64 {
    let id = reminders::make_draft(tx, school_id, None, "bring-tomorrow", Some(group), &[], now).await.unwrap();
    sqlx::query("UPDATE reminder SET state = 'sent', sent_at = $2 WHERE id = $1")
        .bind(id)
        .bind(now)
        .execute(tx.connection())
        .await
        .unwrap();
    id
}

/// A newsletter that was sent, to a class or to the school.
async fn newsletter(tx: &mut Tx, school_id: i64, group: Option<i64>, now: i64) -> i64 {
    let scope = if group.is_some() { Scope::Class } else { Scope::School };
    let id = newsletters::make(tx, school_id, None, scope, group, "Nieuws", now).await.unwrap();
    sqlx::query("UPDATE newsletter SET state = 'sent', sending_at = $2, sent_at = $2 WHERE id = $1")
        .bind(id)
        .bind(now)
        .execute(tx.connection())
        .await
        .unwrap();
    id
}

/// A talk about a child; it has the number of the child and of its seat.
async fn talk(tx: &mut Tx, round: i64, child: i64, teacher: i64, now: i64) {
    let invitee = invitees::of_seat(tx, round, child, now).await.unwrap();
    sqlx::query(
        "INSERT INTO booking (id, round_id, invitee_id, guardian_id, child_id, staff_id, state, via, starts_at, ends_at,
             place, means, made_at, changed_at)
         VALUES ($1, $2, $3, $1, $1, $4, 'booked', 'parent', $5, $5 + 1200, '4A', 'site', $5, $5)",
    )
    .bind(child)
    .bind(round)
    .bind(invitee.id)
    .bind(teacher)
    .bind(now)
    .execute(tx.connection())
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_opens_for_who_may_and_is_not_found_for_who_may_not() {
    on_both_databases(async |world| {
        let (school, other) = (School::new(world, "De Regenboog").await, School::new(world, "Het Kompas").await);
        let objects = Objects::of(world, &[&school, &other]).await;
        let mut cases = 0;
        for id in [school.teacher, school.office, school.head, other.teacher, other.head] {
            let mut desk = Desk::of(world, id).await;
            let mut tx = world.store().begin().await.unwrap();
            let staff = schools::find_staff(&mut tx, id).await.unwrap().unwrap();
            tx.roll_back().await.unwrap();
            let who = Who::from(&staff);
            for route in console::routes(false).table() {
                if [Action::SignIn, Action::OwnAccount].contains(&route.action) {
                    continue;
                }
                let named = objects.named_by(route.path);
                // What else stands in an address is of a page that nobody has opened: it is found by nobody.
                let unopened = named.is_none() && route.path.contains('{');
                let asked: Vec<(String, Object)> = match named {
                    Some(known) => known
                        .iter()
                        .map(|(id, object)| (route.path.replacen("{id}", &id.to_string(), 1), object.clone()))
                        .collect(),
                    None => vec![(route.path.to_owned(), Object::School(staff.school_id))],
                };
                for (path, object) in asked {
                    let path = path.replace("{id}", "1");
                    let allowed = may(&who, route.action, &object) && !unopened;
                    let case = format!("{} {path} as {:?}", route.method, staff.role);
                    cases += 1;
                    if route.method == Method::GET {
                        let page = desk.opens(&path).await;
                        match allowed {
                            true => assert!(
                                page.status.is_success() || page.status.is_redirection(),
                                "{case}: {}",
                                page.status
                            ),
                            false => assert_eq!(page.status, StatusCode::NOT_FOUND, "{case}"),
                        }
                    } else if !allowed {
                        let page = desk.sends(&path, FORM).await;
                        assert_eq!(page.status, StatusCode::NOT_FOUND, "{case}");
                    }
                }
            }
        }
        assert!(cases > 200, "{cases}");
    })
    .await;
}

/// A chat of this member of staff.
async fn chat_of<'w>(world: &'w World, staff: i64) -> Parent<'w> {
    let parent = world.parent_in("nl").await;
    let mut tx = world.store().begin().await.unwrap();
    sqlx::query("UPDATE staff SET person_id = (SELECT id FROM person WHERE chat_id = $2) WHERE id = $1")
        .bind(staff)
        .bind(parent.id)
        .execute(tx.connection())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    parent
}

#[tokio::test(flavor = "multi_thread")]
async fn every_place_of_the_chat_shows_a_child_only_to_who_may_see_it() {
    on_both_databases(async |world| {
        let (school, other) = (School::new(world, "De Regenboog").await, School::new(world, "Het Kompas").await);
        let objects = Objects::of(world, &[&school, &other]).await;
        let mut chats: Vec<(Who, Parent<'_>)> = Vec::new();
        for staff in [school.teacher, school.office, school.head, other.head] {
            let chat = chat_of(world, staff).await;
            let mut tx = world.store().begin().await.unwrap();
            let staff = schools::find_staff(&mut tx, staff).await.unwrap().unwrap();
            tx.roll_back().await.unwrap();
            chats.push((Who::from(&staff), chat));
        }
        for (seat, _) in [&objects.guardians[0], &objects.guardians[3]] {
            let parent = world.parent_in("nl").await;
            let person_id: i64 = sqlx::query_scalar("SELECT id FROM person WHERE chat_id = $1")
                .bind(parent.id)
                .fetch_one(world.store().reader())
                .await
                .unwrap();
            let mut tx = world.store().begin().await.unwrap();
            sqlx::query("UPDATE guardian SET person_id = $2, linked_at = 1800000000 WHERE id = $1")
                .bind(*seat)
                .bind(person_id)
                .execute(tx.connection())
                .await
                .unwrap();
            tx.commit().await.unwrap();
            chats.push((Who::Parent { person_id }, parent));
        }
        chats.push((Who::Anybody, world.parent_in("nl").await));
        let names = ["Amira", "Bram", "Chidi"];
        let seats: Vec<(i64, Option<i64>)> = sqlx::query_as("SELECT id, person_id FROM guardian ORDER BY id")
            .fetch_all(world.store().reader())
            .await
            .unwrap();
        let (mut cases, mut shown) = (0, 0);
        for (who, chat) in &chats {
            for (seat, person_id) in &seats {
                let seat = base36(*seat);
                for path in
                    [format!("c/c/{seat}"), format!("c/x/{seat}"), format!("n/c/{seat}"), format!("b/l/{seat}/0")]
                {
                    let place = Place::parse(&path).unwrap();
                    let allowed = may(who, place.action(), &Object::Seat { person_id: *person_id });
                    chat.taps_path(&path).await;
                    let title = chat.reads().lines().next().unwrap_or_default().to_owned();
                    let names_a_child = names.iter().any(|name| title.contains(name));
                    assert_eq!(names_a_child, allowed, "{path} as {who:?}: {}", chat.reads());
                    (cases, shown) = (cases + 1, shown + usize::from(allowed));
                }
            }
            for (child, object) in &objects.guardians {
                let id = base36(*child);
                for path in [format!("y/m/{id}"), format!("y/w/{id}"), format!("y/s/{id}"), format!("y/t/{id}")] {
                    let allowed = may(who, Place::parse(&path).unwrap().action(), object);
                    chat.taps_path(&path).await;
                    let title = chat.reads().lines().next().unwrap_or_default().to_owned();
                    let names_a_child = names.iter().any(|name| title.contains(name));
                    assert_eq!(names_a_child, allowed, "{path} as {who:?}: {}", chat.reads());
                    (cases, shown) = (cases + 1, shown + usize::from(allowed));
                }
            }
            for (staff, object) in &objects.staff {
                for path in [format!("r/t/{}", base36(*staff)), format!("r/l/{}/10", base36(*staff))] {
                    let allowed = may(who, Place::parse(&path).unwrap().action(), object);
                    chat.taps_path(&path).await;
                    let (say, first) = (world.say("nl"), chat.reads());
                    let first = first.lines().next().unwrap_or_default();
                    let opened = first.starts_with("Gesprekken van") || first == say.talks_late(10);
                    assert_eq!(opened, allowed, "{path} as {who:?}: {}", chat.reads());
                    (cases, shown) = (cases + 1, shown + usize::from(allowed));
                }
            }
            for (group, object) in &objects.groups {
                let path = format!("r/w/{}", base36(*group));
                let allowed = may(who, Place::parse(&path).unwrap().action(), object);
                chat.taps_path(&path).await;
                assert_eq!(chat.reads().starts_with("Gesprekken van"), allowed, "{path} as {who:?}: {}", chat.reads());
                (cases, shown) = (cases + 1, shown + usize::from(allowed));
            }
            for (group, object) in &objects.groups {
                let path = format!("f/c/{}", base36(*group));
                let allowed = may(who, Place::parse(&path).unwrap().action(), object);
                chat.taps_path(&path).await;
                assert_eq!(chat.reads().starts_with("Welke kinderen"), allowed, "{path} as {who:?}: {}", chat.reads());
                (cases, shown) = (cases + 1, shown + usize::from(allowed));
            }
            for (reminder, object) in &objects.reminders {
                let path = format!("f/r/{}", base36(*reminder));
                let allowed = may(who, Place::parse(&path).unwrap().action(), object);
                chat.taps_path(&path).await;
                assert_eq!(chat.reads().starts_with("Meenemen"), allowed, "{path} as {who:?}: {}", chat.reads());
                (cases, shown) = (cases + 1, shown + usize::from(allowed));
            }
            for (group, object) in &objects.groups {
                let path = format!("d/g/{}", base36(*group));
                let allowed = may(who, Place::parse(&path).unwrap().action(), object);
                chat.taps_path(&path).await;
                let names_a_child = names.iter().any(|name| chat.reads().contains(name));
                assert_eq!(names_a_child, allowed, "{path} as {who:?}: {}", chat.reads());
                (cases, shown) = (cases + 1, shown + usize::from(allowed));
            }
        }
        assert!(cases >= 100 && shown >= 10, "{cases} cases, {shown} shown");
    })
    .await;
}
