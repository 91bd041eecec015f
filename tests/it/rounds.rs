//! A school makes a round of talks: its rules, the teachers' times, and one button for everybody.

mod out;

use axum::http::StatusCode;
use driehoek::conversation::booking::{Order, State, Taken, Via, take};
use driehoek::conversation::{Means, invitee, slot};
use driehoek::store::next_id;

use crate::console::desk::{Desk, Page};
use crate::console::school::School;
use crate::world::{World, on_both_databases};

/// A round of ten-minute talks from 7 to 18 December 2026, as the office types it.
const FORM: [(&str, &str); 18] = [
    ("kind", "progress"),
    ("mode", "pick"),
    ("first_day", "2026-12-07"),
    ("last_day", "2026-12-18"),
    ("minutes", "10"),
    ("interpreter_minutes", "10"),
    ("buffer_minutes", "5"),
    ("break_after", "4"),
    ("break_minutes", "15"),
    ("reserve_percent", "10"),
    ("early_siblings_hours", "24"),
    ("early_interpreter_hours", "24"),
    ("sibling_gap_minutes", "10"),
    ("sibling_wait_minutes", "30"),
    ("households", "ask"),
    ("online", "yes"),
    ("opens", "2026-11-30T08:00"),
    ("closes", "2026-12-05T08:00"),
];

fn with<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = FORM.into_iter().filter(|(name, _)| !changes.iter().any(|(other, _)| other == name));
    kept.chain(changes.iter().copied()).collect()
}

/// An afternoon of Anne, as she types it.
fn block<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual =
        [("day", "2026-12-08"), ("from", "15:00"), ("until", "17:30"), ("place", "lokaal 4A"), ("means", "site")];
    let kept = usual.into_iter().filter(|(name, _)| !changes.iter().any(|(other, _)| other == name));
    kept.chain(changes.iter().copied()).collect()
}

/// Makes the round of [`FORM`] for both classes; its id.
async fn makes_a_round(office: &mut Desk, school: &School) -> i64 {
    let made = office.sends("/staff/rounds/new", &FORM).await;
    let to = made.leads_to().to_owned();
    let id = to.trim_start_matches("/staff/rounds/").trim_end_matches("/groups").parse().expect("a new round");
    let (one, other) = (school.group.to_string(), school.other_group.to_string());
    let page = office.sends(&to, &[("group", &one), ("group", &other)]).await;
    assert_eq!(page.leads_to(), format!("/staff/rounds/{id}"));
    id
}

fn times(staff: i64) -> String {
    format!("/staff/people/{staff}/times")
}

/// A parent in the chat takes a seat at a child; the id of the seat.
async fn sits(world: &World, child: i64, seat: i64, person: i64) -> i64 {
    let id = next_id(world.clock.now(), 1);
    let mut tx = world.store().begin().await.unwrap();
    sqlx::query(
        "INSERT INTO person (id, chat_id, language, created_at, seen_at) VALUES ($1, $1, 'nl', 0, 0)
         ON CONFLICT DO NOTHING",
    )
    .bind(person)
    .execute(tx.connection())
    .await
    .unwrap();
    sqlx::query(
        "INSERT INTO guardian (id, child_id, seat, person_id, linked_at, created_at) VALUES ($1, $2, $3, $4, 0, 0)",
    )
    .bind(id)
    .bind(child)
    .bind(seat)
    .bind(person)
    .execute(tx.connection())
    .await
    .unwrap();
    tx.commit().await.unwrap();
    id
}

/// The first free time of this teacher goes to the seat of a child.
async fn books(world: &World, round: i64, teacher: i64, child: i64) -> i64 {
    let mut tx = world.store().begin().await.unwrap();
    let guardian: i64 = sqlx::query_scalar("SELECT MIN(id) FROM guardian WHERE child_id = $1")
        .bind(child)
        .fetch_one(tx.connection())
        .await
        .unwrap();
    let invitee = invitee::store::of_seat(&mut tx, round, guardian, world.clock.now()).await.unwrap();
    let slots = slot::store::of_teachers(&mut tx, round, &[teacher]).await.unwrap();
    let free = slots.iter().find(|slot| slot.state == slot::State::Open && slot.booking.is_none()).unwrap();
    let order = Order {
        invitee_id: invitee.id,
        slots: std::slice::from_ref(free),
        minutes: 10,
        means: Means::Site,
        state: State::Booked,
        via: Via::School,
        why: None,
        reserve: false,
        now: world.clock.now(),
    };
    let Taken::Done(booking) = take(&mut tx, &order).await.unwrap() else { panic!("a free time") };
    tx.commit().await.unwrap();
    booking.id
}

async fn number(world: &World, sql: &'static str, id: i64) -> i64 {
    sqlx::query_scalar(sql).bind(id).fetch_one(world.store().reader()).await.unwrap()
}

const SLOTS: &str = "SELECT COUNT(*) FROM slot WHERE staff_id = $1";

fn is_faulty(page: &Page, field: &str, says: &str) {
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}: {}", page.text);
    assert!(page.says(says) && page.says(&format!("href=\"#{field}\"")), "{says}\n{}", page.text);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_office_sets_the_rules_of_a_round_and_is_told_field_by_field_what_is_wrong() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut office = Desk::of(world, school.office).await;
        let empty = office.opens("/staff/rounds").await;
        assert!(empty.says("nog geen ronde") && empty.says("href=\"/staff/rounds/new\""), "{}", empty.text);
        let fresh = office.opens("/staff/rounds/new").await;
        assert!(fresh.says("value=\"20\"") && fresh.says("Een startgesprek duurt meestal 20"), "the seed's rules");
        assert!(office.opens("/staff/rounds/new?kind=progress").await.says("name=\"kind\" value=\"progress\""));
        for (field, value, says) in [
            ("minutes", "4", "getal in van 5 tot en met 60"),
            ("reserve_percent", "", "getal in van 0 tot en met 50"),
            ("first_day", "morgen", "Vul een dag in"),
            ("last_day", "2026-12-01", "ligt voor de eerste dag"),
            ("opens", "x", "Vul een dag en een tijd in"),
            ("closes", "2026-11-30T07:00", "ligt voor het begin"),
            ("mode", "lot", "Kies een van de mogelijkheden"),
        ] {
            let page = office.sends("/staff/rounds/new", &with(&[(field, value)])).await;
            is_faulty(&page, field, says);
            assert!(page.says("value=\"30\""), "what was typed stays");
        }
        office.language = "en";
        is_faulty(&office.sends("/staff/rounds/new", &with(&[("minutes", "4")])).await, "minutes", "from 5 to 60");
        office.language = "nl";
        let id = makes_a_round(&mut office, &school).await;
        let list = office.opens("/staff/rounds").await;
        assert!(list.says("Tienminutengesprekken vanaf") && list.says("Concept"), "{}", list.text);
        let edit = format!("/staff/rounds/{id}/edit");
        let changed = with(&[("minutes", "15"), ("kind", "start")]);
        assert_eq!(office.sends(&edit, &changed).await.leads_to(), format!("/staff/rounds/{id}"));
        let again = office.opens("/staff/rounds/new?kind=progress").await;
        assert!(again.says("name=\"minutes\" type=\"number\" value=\"15\""), "a new round begins as the last one");
        let removed = office.sends(&format!("/staff/rounds/{id}/remove"), &[]).await;
        assert_eq!(removed.leads_to(), "/staff/rounds");
        assert!(office.opens("/staff/rounds").await.says("nog geen ronde"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_unusual_is_told_and_not_refused() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let mut office = Desk::of(world, school.office).await;
        let id = makes_a_round(&mut office, &school).await;
        let round = office.opens(&format!("/staff/rounds/{id}")).await;
        assert!(round.says("vakantieregio van de school is nog niet gekozen"), "{}", round.text);
        assert!(round.says("Groep 4A: nog geen leerkracht heeft tijden gegeven"));
        let late = with(&[("first_day", "2026-12-05"), ("last_day", "2026-12-23")]);
        office.sends(&format!("/staff/rounds/{id}/edit"), &late).await;
        let round = office.opens(&format!("/staff/rounds/{id}")).await;
        assert!(round.says("eerste dag valt in een weekend") && round.says("3 werkdagen"), "{}", round.text);
        let start = with(&[("kind", "start"), ("first_day", "2026-12-07")]);
        let made = office.sends("/staff/rounds/new", &start).await.leads_to().replace("/groups", "");
        assert!(office.opens(&made).await.says("horen in de eerste vier weken"));
        let hints = office.opens(&format!("{made}/groups")).await;
        assert!(!hints.says("Groep 8") && hints.text.matches("name=\"group\"").count() == 2, "{}", hints.text);
        for (group, year) in [(school.group, 8), (school.other_group, 1)] {
            let mut tx = world.store().begin().await.unwrap();
            sqlx::query("UPDATE child SET year_group = $2 WHERE group_id = $1")
                .bind(group)
                .bind(year)
                .execute(tx.connection())
                .await
                .unwrap();
            tx.commit().await.unwrap();
        }
        let hints = office.opens(&format!("{made}/groups")).await;
        assert!(hints.says("vervangt de informatieavond niet") && hints.says("is een kind snel moe"));
        is_faulty(&office.sends(&format!("{made}/groups"), &[]).await, "groups", "Kies minstens één groep");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_gives_times_that_are_cut_into_talks() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let (mut office, mut anne) = (Desk::of(world, school.office).await, Desk::of(world, school.teacher).await);
        assert!(anne.opens(&times(school.teacher)).await.says("geen ronde waarvoor u nu tijden"));
        let id = makes_a_round(&mut office, &school).await;
        let round = anne.opens(&format!("/staff/rounds/{id}")).await;
        assert!(round.says(&times(school.teacher)) && !round.says("/publish"), "{}", round.text);
        assert!(round.says("4A") && !round.says("5B"), "own groups");
        assert_eq!(anne.opens(&times(school.office)).await.status, StatusCode::NOT_FOUND);
        let here = times(school.teacher);
        let look = anne.sends(&here, &block(&[("look", "yes")])).await;
        assert!(
            look.says("Dit worden de tijden") && look.says("15:00–15:10") && look.says("16:10–16:20"),
            "{}",
            look.text
        );
        assert_eq!(number(world, SLOTS, school.teacher).await, 0, "only looked");
        let saved = anne.sends(&here, &block(&[])).await;
        assert_eq!(saved.leads_to(), format!("{here}?round={id}"));
        assert_eq!(number(world, SLOTS, school.teacher).await, 9, "four, a quarter of an hour, four, and one more");
        for (changes, field, says) in [
            (vec![], "from", "al een ander blok"),
            (vec![("from", "17:00"), ("until", "18:00")], "from", "al een ander blok"),
            (vec![("day", "2026-12-09"), ("until", "14:00")], "until", "eindigt voor het begint"),
            (vec![("day", "2026-12-09"), ("until", "15:09")], "until", "past geen gesprek"),
            (vec![("day", "2026-11-23"), ("from", "9:00")], "day", "is voorbij"),
            (vec![("day", "2026-12-21")], "day", "gesprekken van deze ronde zijn van"),
            (vec![("day", "2026-12-12")], "anyway", "geen school"),
            (vec![("day", "2026-12-09"), ("from", "3:00")], "from", "tussen 7.00 en 23.00"),
            (vec![("day", "2026-12-09"), ("means", "")], "means", "manier om te praten"),
            (vec![("day", "2026-12-09"), ("with", "1")], "with", "collega van deze school"),
        ] {
            let page = anne.sends(&here, &block(&changes)).await;
            is_faulty(&page, field, says);
            assert_eq!(number(world, SLOTS, school.teacher).await, 9, "{changes:?}");
        }
        let anyway = block(&[("day", "2026-12-12"), ("anyway", "yes")]);
        assert_eq!(anne.sends(&here, &anyway).await.status, StatusCode::SEE_OTHER);
        let page = anne.opens(&here).await;
        assert!(page.says("zaterdag 12 december") && page.says("lokaal 4A · op school"), "{}", page.text);
        let head = school.head.to_string();
        let duo = block(&[("day", "2026-12-10"), ("with", &head)]);
        assert_eq!(anne.sends(&here, &duo).await.status, StatusCode::SEE_OTHER);
        let mut hanna = Desk::of(world, school.head).await;
        let busy = hanna.sends(&times(school.head), &block(&[("day", "2026-12-10"), ("from", "16:00")])).await;
        is_faulty(&busy, "from", "al een ander blok");
        assert!(hanna.opens(&times(school.head)).await.says("met Anne de Vries"));
        let other = with(&[("kind", "start")]);
        office.sends("/staff/rounds/new", &other).await;
        let twice = anne.sends(&here, &block(&[("from", "16:00")])).await;
        is_faulty(&twice, "from", "al een ander blok");
    })
    .await;
}

/// The newest block of a teacher.
async fn newest_block(world: &World, teacher: i64) -> String {
    number(world, "SELECT MAX(id) FROM block WHERE staff_id = $1", teacher).await.to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_is_copied_blocked_and_removed_but_not_while_a_family_has_a_time_in_it() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Regenboog").await;
        let (mut office, mut anne) = (Desk::of(world, school.office).await, Desk::of(world, school.teacher).await);
        let id = makes_a_round(&mut office, &school).await;
        let here = times(school.teacher);
        anne.sends(&here, &block(&[])).await;
        let first = newest_block(world, school.teacher).await;
        let form = anne.opens(&format!("{here}?round={id}&copy={first}")).await;
        assert!(form.says("name=\"day\" value=\"2026-12-10\"") && !form.says("value=\"2026-12-12\""), "{}", form.text);
        assert!(!form.says("Naar andere leerkrachten"), "a teacher copies for herself");
        let head = school.head.to_string();
        let days = [("block", first.as_str()), ("day", "2026-12-10"), ("day", "2026-12-12"), ("teacher", &head)];
        anne.sends(&format!("{here}/copy"), &days).await;
        let told = anne.opens(&here).await;
        assert!(told.says("één blok bij gekomen") && told.says("op zaterdag 12 december"), "{}", told.text);
        assert_eq!(number(world, SLOTS, school.teacher).await, 18);
        assert_eq!(number(world, SLOTS, school.head).await, 0);
        office.sends(&format!("{here}/copy"), &days).await;
        assert_eq!(number(world, SLOTS, school.head).await, 18, "the office copies for others, the same day too");
        books(world, id, school.teacher, school.children[0]).await;
        let remove = format!("{here}/remove");
        anne.sends(&remove, &[("block", &first)]).await;
        let page = anne.opens(&here).await;
        assert!(page.says("Verplaats eerst de gesprekken. Er is niets veranderd"), "{}", page.text);
        assert!(page.says("Bezet") && !page.says("Amira"), "who comes stands in the schedule");
        let copied = newest_block(world, school.teacher).await;
        let of_copy = format!("SELECT MIN(id) FROM slot WHERE block_id = {copied} AND staff_id = $1");
        let slot: i64 = sqlx::query_scalar(sqlx::AssertSqlSafe(of_copy))
            .bind(school.teacher)
            .fetch_one(world.store().reader())
            .await
            .unwrap();
        let (slot, set) = (slot.to_string(), format!("{here}/slot"));
        anne.sends(&set, &[("slot", &slot), ("state", "blocked")]).await;
        assert!(anne.opens(&here).await.says("Geblokkeerd: donderdag 10 december"));
        anne.sends(&set, &[("slot", &slot), ("state", "open")]).await;
        assert!(anne.opens(&here).await.says("Vrijgegeven: donderdag 10 december"));
        let taken = number(world, "SELECT MIN(id) FROM slot WHERE staff_id = $1", school.teacher).await.to_string();
        anne.sends(&set, &[("slot", &taken), ("state", "blocked")]).await;
        assert!(anne.opens(&here).await.says("Verplaats eerst het gesprek."));
        let foreign = number(world, "SELECT MIN(id) FROM slot WHERE staff_id = $1", school.head).await.to_string();
        let page = anne.sends(&set, &[("slot", &foreign), ("state", "blocked")]).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert_eq!(anne.sends(&remove, &[("block", &copied)]).await.status, StatusCode::SEE_OTHER);
        assert_eq!(number(world, SLOTS, school.teacher).await, 9);
    })
    .await;
}
