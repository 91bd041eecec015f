//! A crowd in front of one round: teachers with times, and parents at their seats, made straight in a database without
//! the service. For stories about many bookers at once.

use driehoek::clock::Calendar;
use driehoek::clock::holidays::Holidays;
use driehoek::conversation::booking::{Order, State, Taken, Via, store as bookings, take};
use driehoek::conversation::round::{Mode, Rules, store as rounds};
use driehoek::conversation::slot::store as slots;
use driehoek::conversation::{Along, Kind, Means};
use driehoek::school::{SchoolYear, store as schools};
use driehoek::store::{Store, StoreError, Tx, next_id};
use jiff::ToSpan as _;
use jiff::civil::{Date, date, time};

/// Monday 2026-11-23, 10:00 at the school; the talks are a week later.
pub const NOW: i64 = 1_795_424_400;
/// The first day of talks; each teacher has at most twenty times a day.
const FIRST_DAY: Date = date(2026, 11, 30);
const A_DAY: i64 = 20;

/// How many there are of each.
#[derive(Clone, Copy)]
pub struct Size {
    pub teachers: i64,
    /// Of each teacher.
    pub times: i64,
    pub people: i64,
    /// Children of each person: one seat at each.
    pub seats: i64,
}

/// The ids; those of one kind follow each other.
#[derive(Clone, Debug)]
pub struct Crowd {
    pub round: i64,
    /// In the order of time: the first time of every teacher, the second one of every teacher, ...
    pub slots: Vec<i64>,
    /// Brothers and sisters next to each other.
    pub invitees: Vec<i64>,
}

impl Crowd {
    pub async fn gather(store: &Store, size: Size) -> Self {
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let mut tx = store.begin().await.unwrap();
        let name = format!("School {}", next_id(NOW, 1));
        let year = SchoolYear::of(FIRST_DAY);
        let school = schools::make_school(&mut tx, &name, year, NOW).await.unwrap().unwrap();
        let of = schools::find_school(&mut tx, school).await.unwrap().unwrap();
        let group = next_id(NOW, 1);
        let sql = "INSERT INTO school_group (id, school_id, name, kind, school_year, created_at)
                   SELECT $1 + i, $2, '4A', 'class', '2026-2027', $3 FROM n";
        many(&mut tx, 1, sql, &[group, school, NOW]).await;
        let mut rules = Rules::usual(Kind::Start, &of, &calendar, FIRST_DAY);
        (rules.mode, rules.break_after, rules.opens_at) = (Mode::Pick, 0, NOW);
        let round = rounds::make(&mut tx, school, &year.to_string(), &rules, NOW).await.unwrap();
        rounds::set_groups(&mut tx, round, &[(group, Along::Yes)]).await.unwrap();
        rounds::publish(&mut tx, round, NOW).await.unwrap();

        let slots = times(&mut tx, &calendar, round, school, size).await;
        let seats = size.people * size.seats;
        let person = next_id(NOW, size.people);
        let sql = "INSERT INTO person (id, chat_id, language, created_at, seen_at)
                   SELECT $1 + i, $1 + i, 'nl', $2, $2 FROM n";
        many(&mut tx, size.people, sql, &[person, NOW]).await;
        let child = next_id(NOW, seats);
        let sql = "INSERT INTO child (id, school_id, first_name, year_group, group_id, created_at)
                   SELECT $1 + i, $2, 'Kind', 4, $3, $4 FROM n";
        many(&mut tx, seats, sql, &[child, school, group, NOW]).await;
        let guardian = next_id(NOW, seats);
        let sql = "INSERT INTO guardian (id, child_id, seat, person_id, linked_at, created_at)
                   SELECT $1 + i, $2 + i, 1, $3 + i / $4, $5, $5 FROM n";
        many(&mut tx, seats, sql, &[guardian, child, person, size.seats, NOW]).await;
        let invitee = next_id(NOW, seats);
        let sql = "INSERT INTO invitee (id, round_id, guardian_id, invited_at) SELECT $1 + i, $2, $3 + i, $4 FROM n";
        many(&mut tx, seats, sql, &[invitee, round, guardian, NOW]).await;
        tx.commit().await.unwrap();
        Self { round, slots, invitees: (invitee..invitee + seats).collect() }
    }

    /// The one that another process has gathered in this database.
    pub async fn found(store: &Store) -> Self {
        let ids = |sql: &'static str| sqlx::query_scalar::<_, i64>(sql).fetch_all(store.reader());
        Self {
            round: ids("SELECT id FROM round").await.unwrap()[0],
            slots: ids("SELECT id FROM slot ORDER BY starts_at, id").await.unwrap(),
            invitees: ids("SELECT id FROM invitee ORDER BY id").await.unwrap(),
        }
    }
}

/// Teachers, and their times in one block each.
async fn times(tx: &mut Tx, calendar: &Calendar, round: i64, school: i64, size: Size) -> Vec<i64> {
    let staff = next_id(NOW, size.teachers);
    let sql = "INSERT INTO staff (id, school_id, name, role, created_at)
               SELECT $1 + i, $2, 'Juf', 'teacher', $3 FROM n";
    many(tx, size.teachers, sql, &[staff, school, NOW]).await;
    let block = next_id(NOW, size.teachers);
    let sql = "INSERT INTO block (id, round_id, staff_id, day, from_time, until_time, place, means, created_at)
               SELECT $1 + i, $2, $3 + i, '2026-11-30', '08:00', '18:00', '', 'site,video', $4 FROM n";
    many(tx, size.teachers, sql, &[block, round, staff, NOW]).await;
    let slot = next_id(NOW, size.teachers * size.times);
    for at in 0..size.times {
        let day = FIRST_DAY.checked_add((at / A_DAY).days()).unwrap();
        let civil = day.to_datetime(time(8, 0, 0, 0)).checked_add((at % A_DAY * 25).minutes()).unwrap();
        let starts = calendar.instant(civil);
        let sql = format!(
            "INSERT INTO slot (id, round_id, block_id, staff_id, civil, starts_at, ends_at, state)
             SELECT $1 + i, $2, $3 + i, $4 + i, '{}', $5, $5 + 1200, 'open' FROM n",
            civil.strftime("%Y-%m-%dT%H:%M")
        );
        many(tx, size.teachers, &sql, &[slot + at * size.teachers, round, block, staff, starts]).await;
    }
    (slot..slot + size.teachers * size.times).collect()
}

/// So many rows in one statement, which selects `FROM n` with `i` from 0 on; its parameters are numbers.
async fn many(tx: &mut Tx, count: i64, insert: &str, numbers: &[i64]) {
    let mut insert = insert.to_owned();
    for at in 1..=numbers.len() {
        insert = insert.replace(&format!("${at}"), &format!("CAST(${at} AS BIGINT)"));
    }
    let sql = format!(
        "WITH RECURSIVE n (i) AS (SELECT CAST(0 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < {count}) {insert}"
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(sql));
    for number in numbers {
        query = query.bind(*number);
    }
    query.execute(tx.connection()).await.unwrap();
}

/// This seat wants the talk that begins with this slot: one transaction, as in the app.
pub async fn takes(store: &Store, invitee: i64, slot: i64) -> Result<Taken, StoreError> {
    let mut tx = store.begin().await?;
    let Some(slot) = slots::find(&mut tx, slot).await? else { return Ok(Taken::Gone) };
    let order = Order {
        invitee_id: invitee,
        slots: std::slice::from_ref(&slot),
        minutes: 20,
        means: Means::Site,
        state: State::Booked,
        via: Via::Parent,
        why: None,
        reserve: false,
        now: NOW,
    };
    let taken = take(&mut tx, &order).await?;
    tx.commit().await?;
    Ok(taken)
}

/// The talk that this seat has now.
pub async fn open_talk(store: &Store, invitee: i64) -> Option<i64> {
    let mut tx = store.begin_reading().await.unwrap();
    let talk = bookings::open_of_invitee(&mut tx, invitee).await.unwrap();
    tx.roll_back().await.unwrap();
    talk.map(|talk| talk.id)
}

/// What must never be, however many book: each of these counts offences. None is known where all are 0.
pub async fn offences(store: &Store) -> Vec<(&'static str, i64)> {
    let mut found = Vec::new();
    for (what, sql) in [
        (
            "slots with two open talks at one teacher and time",
            "SELECT COUNT(*) FROM booking AS one JOIN booking AS other
                 ON other.staff_id = one.staff_id AND other.id > one.id
                AND other.starts_at < one.ends_at AND other.ends_at > one.starts_at
             WHERE one.state IN ('proposed', 'booked') AND other.state IN ('proposed', 'booked')",
        ),
        (
            "seats with two open talks",
            "SELECT COUNT(*) FROM (SELECT invitee_id FROM booking WHERE state IN ('proposed', 'booked')
                                   GROUP BY invitee_id HAVING COUNT(*) > 1) AS twice",
        ),
        (
            "families in two places",
            "SELECT COUNT(*) FROM booking AS one
             JOIN guardian AS mine ON mine.id = one.guardian_id
             JOIN guardian AS yours ON yours.person_id = mine.person_id
             JOIN booking AS other ON other.guardian_id = yours.id AND other.id > one.id
              AND other.starts_at < one.ends_at AND other.ends_at > one.starts_at
             WHERE one.state IN ('proposed', 'booked') AND other.state IN ('proposed', 'booked')",
        ),
        (
            "open talks without a slot, or at another time than their slot",
            "SELECT COUNT(*) FROM booking WHERE state IN ('proposed', 'booked')
             AND NOT EXISTS (SELECT 1 FROM booking_slot JOIN slot ON slot.id = booking_slot.slot_id
                             WHERE booking_id = booking.id AND slot.starts_at = booking.starts_at
                               AND slot.staff_id = booking.staff_id)",
        ),
        (
            "slots held by a talk that is not to come",
            "SELECT COUNT(*) FROM booking_slot JOIN booking ON booking.id = booking_slot.booking_id
             WHERE booking.state NOT IN ('proposed', 'booked', 'held', 'no-show')",
        ),
        (
            "open talks that say they were cancelled",
            "SELECT COUNT(*) FROM booking WHERE state IN ('proposed', 'booked') AND cancelled_at IS NOT NULL",
        ),
    ] {
        let count: i64 = sqlx::query_scalar(sql).fetch_one(store.reader()).await.unwrap();
        found.extend((count > 0).then_some((what, count)));
    }
    found
}
