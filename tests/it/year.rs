//! A made-up school year: 400 families, 30 teachers, and every message between them decided by the program's own rules
//! and database. Nobody gets more than the limit in any week, nothing urgent is late, and nothing is lost.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Instant;

use driehoek::app::App;
use driehoek::blocks::Kind;
use driehoek::clock::holidays::Holidays;
use driehoek::clock::{Calendar, Clock};
use driehoek::delivery::{Claimed, Desk as _};
use driehoek::fields::Values;
use driehoek::language::{Catalogue, embedded};
use driehoek::reminders::budget::{Rules, first_good, is_good, week_start};
use driehoek::reminders::{due, send, store as reminders};
use driehoek::school::{Role, SchoolYear, store as schools};
use driehoek::store::{Store, Tx, next_id};
use jiff::ToSpan as _;
use jiff::civil::{Date, date, time};
use sqlx::Row as _;

const FAMILIES: usize = 400;
const TEACHERS: usize = 30;
const GROUPS: usize = 16;
/// Every third family has a second child; every eighth reads nothing.
const SECOND: usize = 3;
const SILENT: usize = 8;
const FIRST: Date = date(2026, 8, 31);
const WEEKS: i64 = 44;

/// Numbers that look like chance and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

struct Year {
    store: Store,
    app: App,
    school: i64,
    groups: Vec<i64>,
    teachers: Vec<i64>,
    /// Each with its group.
    children: Vec<(i64, usize)>,
    people: Vec<i64>,
    /// When each reminder was to go.
    sent: HashMap<i64, i64>,
}

impl Year {
    async fn new(store: Store) -> Self {
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let now = calendar.instant(FIRST.at(6, 0, 0, 0));
        let app = App::new(Catalogue::load(&embedded()).unwrap(), calendar, Clock::manual(now)).unwrap();
        let mut tx = store.begin().await.unwrap();
        let school = schools::make_school(&mut tx, "De Linde", SchoolYear::of(FIRST), now).await.unwrap().unwrap();
        let (mut groups, mut teachers, mut children, mut people) = (vec![], vec![], vec![], vec![]);
        for group in 0..GROUPS {
            let id = next_id(now, 1);
            let sql = "INSERT INTO school_group (id, school_id, name, kind, school_year, created_at)
                       VALUES ($1, $2, $3, 'class', '2026-2027', $4)";
            let query = sqlx::query(sql).bind(id).bind(school).bind(format!("Groep {group}")).bind(now);
            query.execute(tx.connection()).await.unwrap();
            groups.push(id);
        }
        for teacher in 0..TEACHERS {
            let name = format!("Juf {teacher}");
            let id = schools::make_staff(&mut tx, school, &name, Role::Teacher, now).await.unwrap();
            let sql = "INSERT INTO staff_group (staff_id, group_id) VALUES ($1, $2)";
            sqlx::query(sql).bind(id).bind(groups[teacher % GROUPS]).execute(tx.connection()).await.unwrap();
            teachers.push(id);
        }
        for family in 0..FAMILIES {
            let person = next_id(now, 1);
            let sql = "INSERT INTO person (id, chat_id, language, created_at, seen_at) VALUES ($1, $1, 'nl', $2, $2)";
            sqlx::query(sql).bind(person).bind(now).execute(tx.connection()).await.unwrap();
            people.push(person);
            for place in 0..if family % SECOND == 0 { 2 } else { 1 } {
                // Brothers and sisters of every sixth family share a group.
                let group = (family + if family % (2 * SECOND) == 0 { 0 } else { place * 5 }) % GROUPS;
                let child = next_id(now, 1);
                let sql = "INSERT INTO child (id, school_id, first_name, group_id, created_at)
                           VALUES ($1, $2, 'Kind', $3, $4)";
                let query = sqlx::query(sql).bind(child).bind(school).bind(groups[group]).bind(now);
                query.execute(tx.connection()).await.unwrap();
                let sql = "INSERT INTO guardian (id, child_id, seat, person_id, linked_at, created_at)
                           VALUES ($1, $2, 1, $3, $4, $4)";
                let query = sqlx::query(sql).bind(next_id(now, 1)).bind(child).bind(person).bind(now);
                query.execute(tx.connection()).await.unwrap();
                children.push((child, group));
            }
        }
        tx.commit().await.unwrap();
        Self { store, app, school, groups, teachers, children, people, sent: HashMap::new() }
    }

    /// A week of orders, at all hours of all days; gives their moments.
    async fn order(&mut self, chance: &mut Chance, monday: Date) -> BTreeSet<i64> {
        let mut tx = self.store.begin().await.unwrap();
        let mut moments = BTreeSet::new();
        for teacher in 0..TEACHERS {
            let group = teacher % GROUPS;
            // Duo teachers take turns with the group, and each writes to some families.
            let turn = (teacher < GROUPS) == (chance.below(2) == 0);
            for order in 0..usize::from(turn) + chance.below(3) {
                let whole_group = turn && order == 0;
                let day = monday.checked_add(i64::try_from(chance.below(7)).unwrap().days()).unwrap();
                let hour = i8::try_from([7, 9, 12, 15, 16, 18, 22][chance.below(7)]).unwrap();
                let minute = i8::try_from(chance.below(60)).unwrap();
                let at = self.app.calendar.instant(day.to_datetime(time(hour, minute, 0, 0)));
                let (kind, values) = order_of(chance, day, whole_group);
                let of_group: Vec<i64> =
                    self.children.iter().filter(|(_, of)| *of == group).map(|(child, _)| *child).collect();
                // Some families get more than their share.
                let few: Vec<i64> = (0..=chance.below(3)).map(|_| of_group[chance.below(of_group.len() / 2)]).collect();
                let children = if whole_group { Vec::new() } else { few };
                let group = whole_group.then_some(self.groups[group]);
                let made = self.app.clock.now();
                let staff = Some(self.teachers[teacher]);
                let id =
                    reminders::make_draft(&mut tx, self.school, staff, kind, group, &children, made).await.unwrap();
                reminders::set_fields(&mut tx, id, &values).await.unwrap();
                let at = send::send(&mut tx, id, made, Some(at)).await.unwrap();
                self.sent.insert(id, at);
                moments.insert(at);
            }
        }
        tx.commit().await.unwrap();
        moments
    }

    /// The clock moves there; what is due falls due and arrives.
    async fn until(&self, at: i64) {
        let now = self.app.clock.now();
        self.app.clock.advance((at - now).max(0));
        due::give_due(&self.app, &self.store).await.unwrap();
        let now = self.app.clock.now();
        let mut tx = self.store.begin().await.unwrap();
        let claimed = claimed(&mut tx, now).await;
        if claimed.is_empty() {
            tx.roll_back().await.unwrap();
            return;
        }
        for row in claimed {
            // Most parents open what they get; who does not is told again, as the program decides.
            let place = self.people.iter().position(|person| Some(*person) == row.person_id).unwrap();
            if place % SILENT == 0 {
                self.app.arrived(&mut tx, &[(&row, Some(1))]).await.unwrap();
            }
        }
        for sql in [
            "UPDATE reminder_to SET given_at = $1
             WHERE given_at IS NULL AND due_at <= $1 AND way <> 'paper'
               AND guardian_id IN (SELECT guardian.id FROM outbox JOIN guardian ON guardian.person_id = outbox.person_id
                                   WHERE outbox.state = 'queued' AND outbox.due_at <= $1)",
            "UPDATE outbox SET state = 'sent', finished_at = $1, message_id = 1 WHERE state = 'queued' AND due_at <= $1",
        ] {
            sqlx::query(sql).bind(now).execute(tx.connection()).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

/// What a teacher writes on a day: a kind and its fields.
fn order_of(chance: &mut Chance, day: Date, whole_group: bool) -> (&'static str, Values) {
    let later = |days: usize| day.checked_add(i64::try_from(days).unwrap().days()).unwrap().to_string();
    let values = |fields: &[(&str, &str)]| {
        Values(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    };
    match chance.below(20) {
        0 => {
            let fields = [("date", &*later(chance.below(2))), ("absence", "teacher-ill"), ("instead", "split")];
            ("class-split-substitute", values(&fields))
        }
        1..9 => {
            let date = later(1 + chance.below(9));
            ("bring-tomorrow", values(&[("date", &date), ("items", "boots")]))
        }
        _ if whole_group => {
            let until = later(3 + chance.below(10));
            let fields =
                [("what", "tables"), ("which", "de tafel van 3"), ("days", "4"), ("minutes", "10"), ("until", &until)];
            ("practise-at-home", values(&fields))
        }
        _ => ("well-done-today", Values::default()),
    }
}

async fn claimed(tx: &mut Tx, now: i64) -> Vec<Claimed> {
    let sql = "SELECT id, chat_id, person_id, kind, subject FROM outbox
               WHERE state = 'queued' AND due_at <= $1 AND (not_after IS NULL OR not_after >= $1) ORDER BY id";
    let rows = sqlx::query(sql).bind(now).fetch_all(tx.connection()).await.unwrap();
    let claimed = rows.iter().map(|row| Claimed {
        id: row.get(0),
        rendered: true,
        bulk: false,
        chat_id: row.get(1),
        person_id: row.get(2),
        kind: row.get(3),
        subject: row.get(4),
        body: None,
        not_after: None,
        attempts: 1,
    });
    claimed.collect()
}

/// A reminder at a person, with what came of it.
struct Line {
    reminder: i64,
    person: i64,
    way: String,
    due_at: i64,
    given_at: Option<i64>,
    urgent_at: Option<i64>,
    again_at: Option<i64>,
}

#[tokio::test(flavor = "multi_thread")]
async fn over_a_school_year_nobody_gets_too_much_nothing_is_late_and_nothing_is_lost() {
    let began = Instant::now();
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&format!("sqlite:{}", folder.path().join("year.db").display())).await.unwrap();
    let mut year = Year::new(store).await;
    let mut chance = Chance(2026);
    // In a last week without orders the rest arrives.
    for week in 0..=WEEKS {
        let monday = FIRST.checked_add((7 * week).days()).unwrap();
        let mut moments = if week < WEEKS { year.order(&mut chance, monday).await } else { BTreeSet::new() };
        for day in 0..7_i64 {
            let day = monday.checked_add(day.days()).unwrap();
            for (hour, minute) in [(7, 30), (10, 0), (16, 0)] {
                moments.insert(year.app.calendar.instant(day.to_datetime(time(hour, minute, 0, 0))));
            }
        }
        for at in moments {
            year.until(at).await;
        }
    }
    let lines = lines(&year).await;
    println!("{} reminders, {} at people, in {:.1?}", year.sent.len(), lines.len(), began.elapsed());
    check(&year, &lines).await;
    println!("a school year in {:.1?}", began.elapsed());
    year.store.close().await;
}

async fn lines(year: &Year) -> Vec<Line> {
    let sql = "SELECT reminder_to.reminder_id, guardian.person_id, MIN(reminder_to.way), MIN(reminder_to.due_at),
                      MIN(reminder_to.given_at), MIN(reminder_to.urgent_at), MIN(reminder_to.again_at)
               FROM reminder_to JOIN guardian ON guardian.id = reminder_to.guardian_id
               GROUP BY reminder_to.reminder_id, guardian.person_id";
    let rows = sqlx::query(sql).fetch_all(year.store.reader()).await.unwrap();
    let line = |row: &driehoek::store::Row| Line {
        reminder: row.get(0),
        person: row.get(1),
        way: row.get(2),
        due_at: row.get(3),
        given_at: row.get(4),
        urgent_at: row.get(5),
        again_at: row.get(6),
    };
    rows.iter().map(line).collect()
}

async fn check(year: &Year, lines: &[Line]) {
    let calendar = &year.app.calendar;
    let mut kinds: HashMap<i64, (&Kind, Values)> = HashMap::new();
    let rows = sqlx::query("SELECT id, kind, fields FROM reminder").fetch_all(year.store.reader()).await.unwrap();
    for row in &rows {
        let (kind, fields): (String, String) = (row.get(1), row.get(2));
        kinds.insert(row.get(0), (year.app.blocks.find(&kind).unwrap(), Values::from_json(&fields)));
    }
    let mut weeks: BTreeMap<(i64, i64), BTreeSet<String>> = BTreeMap::new();
    let (mut urgent, mut beside, mut together, mut again) = (0, 0, 0, 0);
    for line in lines {
        let (kind, values) = &kinds[&line.reminder];
        let (sent, given) = (year.sent[&line.reminder], line.given_at.expect("nothing is lost"));
        assert!(
            given >= line.due_at && given - line.due_at < 12 * 3600,
            "{} of {:?} is due {} and comes {}",
            kind.id,
            values,
            calendar.civil(line.due_at),
            calendar.civil(given)
        );
        let day = calendar.civil(line.due_at).date();
        if kind.is_urgent(values) {
            urgent += 1;
            let expected = if calendar.is_quiet(sent) { calendar.morning_after(sent) } else { sent };
            assert_eq!(line.due_at, expected, "urgent is never late");
        } else if line.urgent_at.is_some() {
            beside += 1;
            let latest = kind.latest(values).expect("without a day everything can wait");
            // It could not wait: no good moment was left, or no place before its day.
            assert!(calendar.civil(first_good(calendar, sent)).date() >= latest || line.due_at - sent < 24 * 3600);
        } else {
            assert!(is_good(calendar, line.due_at), "{} is no hour for it", calendar.civil(line.due_at));
            assert!(kind.latest(values).is_none_or(|latest| day < latest), "too late by {day}");
            let message = if line.way == "bundle" { "bundle".to_owned() } else { line.reminder.to_string() };
            together += usize::from(line.way == "bundle");
            let week = weeks.entry((line.person, week_start(calendar, line.due_at))).or_default();
            week.insert(message);
        }
        if let (Some(at), false) = (line.again_at, kind.is_urgent(values)) {
            again += 1;
            assert!(is_good(calendar, at));
            let week = weeks.entry((line.person, week_start(calendar, at))).or_default();
            week.insert(format!("again {}", line.reminder));
        }
    }
    for ((person, week), messages) in &weeks {
        assert!(
            messages.len() <= Rules::USUAL.limit,
            "{person} in the week of {}: {messages:?}",
            calendar.civil(*week)
        );
    }
    let full = weeks.values().filter(|messages| messages.len() == Rules::USUAL.limit).count();
    println!("urgent {urgent}, beside the limit {beside}, together {together}, again {again}, full weeks {full}");
    // The year was no easy one.
    assert!(urgent > 100 && beside > 10 && together > 1_000 && again > 50 && full > 500);
    // Each seat of each child has its line.
    let expected: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM reminder_child JOIN guardian ON guardian.child_id = reminder_child.child_id
         JOIN reminder ON reminder.id = reminder_child.reminder_id WHERE reminder.state = 'sent'",
    )
    .fetch_one(year.store.reader())
    .await
    .unwrap();
    let seats: i64 =
        sqlx::query_scalar("SELECT COUNT(*) FROM reminder_to").fetch_one(year.store.reader()).await.unwrap();
    assert_eq!(seats, expected);
    let unsent: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM reminder WHERE state <> 'sent'")
        .fetch_one(year.store.reader())
        .await
        .unwrap();
    assert_eq!(unsent, 0);
}
