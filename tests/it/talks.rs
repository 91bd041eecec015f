//! A round of start conversations in the database of a test: a teacher with two afternoons and an evening, and parents
//! who sit at the seats of its children.

use driehoek::conversation::booking::{Booking, store as bookings};
use driehoek::conversation::invitee::Invitee;
use driehoek::conversation::invitee::store as invitees;
use driehoek::conversation::round::{Mode, Rules, store as rounds};
use driehoek::conversation::slot::{self, Block, Slot, store as slots};
use driehoek::conversation::{Along, Kind, Means};
use driehoek::place::base36;
use driehoek::school::{SchoolYear, store as schools};
use driehoek::store::next_id;
use jiff::civil::{Date, DateTime, Time, date, datetime, time};

use crate::console::school::School;
use crate::world::{Parent, World};

/// The Tuesday and the Thursday of the talks, in the week after the story begins.
pub const TUESDAY: Date = date(2026, 12, 1);
pub const THURSDAY: Date = date(2026, 12, 3);

/// A school with a round.
pub struct Talks {
    pub school: School,
    pub round: i64,
}

impl Talks {
    /// A round for both classes that is open now: Anne de Vries of 4A on Tuesday afternoon (half past two to five) and
    /// evening (half past six to half past seven), and on Thursday afternoon by video or telephone only.
    pub async fn new(world: &World) -> Self {
        Self::with(world, |_| {}).await
    }

    /// The same under other rules.
    pub async fn with(world: &World, change: impl FnOnce(&mut Rules)) -> Self {
        let talks = Self::without_times(world, change).await;
        let anne = talks.school.teacher;
        talks.block(world, anne, TUESDAY, (14, 30), (17, 0), &[Means::Site, Means::Phone]).await;
        talks.block(world, anne, TUESDAY, (18, 30), (19, 30), &[Means::Site, Means::Phone]).await;
        talks.block(world, anne, THURSDAY, (14, 30), (16, 0), &[Means::Video, Means::Phone]).await;
        talks
    }

    /// A published round in which no teacher has given times.
    pub async fn without_times(world: &World, change: impl FnOnce(&mut Rules)) -> Self {
        Self::at(world, "De Regenboog", change).await
    }

    /// The same at a school with this name.
    pub async fn at(world: &World, name: &str, change: impl FnOnce(&mut Rules)) -> Self {
        let school = School::new(world, name).await;
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        let group = schools::find_group(&mut tx, school.group).await.unwrap().unwrap();
        let of = schools::find_school(&mut tx, group.school_id).await.unwrap().unwrap();
        let mut rules = Rules::usual(Kind::Start, &of, &world.calendar, world.calendar.civil(now).date());
        rules.mode = Mode::Pick;
        rules.break_after = 0;
        rules.opens_at = now;
        rules.closes_at = world.calendar.instant(datetime(2026, 12, 18, 8, 0, 0, 0));
        change(&mut rules);
        let year = SchoolYear::of(world.calendar.civil(now).date()).to_string();
        let round = rounds::make(&mut tx, of.id, &year, &rules, now).await.unwrap();
        let groups = [(school.group, Along::Yes), (school.other_group, Along::Yes)];
        rounds::set_groups(&mut tx, round, &groups).await.unwrap();
        assert!(rounds::publish(&mut tx, round, now).await.unwrap());
        tx.commit().await.unwrap();
        Self { school, round }
    }

    /// A teacher gives a time.
    pub async fn block(
        &self,
        world: &World,
        staff: i64,
        day: Date,
        from: (i8, i8),
        until: (i8, i8),
        means: &[Means],
    ) -> Vec<Slot> {
        let mut tx = world.store().begin().await.unwrap();
        let rules = rounds::find(&mut tx, self.round).await.unwrap().unwrap().rules;
        let at = |(hour, minute): (i8, i8)| -> Time { time(hour, minute, 0, 0) };
        let block = Block {
            id: 0,
            round_id: self.round,
            staff_id: staff,
            with_staff_id: None,
            day,
            from: at(from),
            until: at(until),
            place: "lokaal 4A".into(),
            means: means.to_vec(),
        };
        let starts = slot::cut(&rules, day, block.from, block.until);
        let times: Vec<(DateTime, i64, i64)> = starts
            .into_iter()
            .map(|civil| {
                let starts = world.calendar.instant(civil);
                (civil, starts, starts + i64::from(rules.minutes) * 60)
            })
            .collect();
        let id = slots::add(&mut tx, &block, &times, world.clock.now()).await.unwrap().expect("a free time");
        tx.commit().await.unwrap();
        let mut tx = world.store().begin().await.unwrap();
        let all = slots::of_round(&mut tx, self.round).await.unwrap();
        tx.roll_back().await.unwrap();
        all.into_iter().filter(|slot| slot.block_id == id).collect()
    }

    /// A parent who reads this language sits at seat number `seat` of a child, and is invited.
    pub async fn parent<'w>(&self, world: &'w World, tag: &str, child: i64, seat: i32) -> (Parent<'w>, i64) {
        let parent = world.parent_in(tag).await;
        let guardian = self.sits(world, &parent, child, seat).await;
        world.falls_due().await;
        (parent, self.invitee(world, guardian).await.id)
    }

    /// This parent sits at that seat as well; gives the seat.
    pub async fn sits(&self, world: &World, parent: &Parent<'_>, child: i64, seat: i32) -> i64 {
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query(
            "INSERT INTO guardian (id, child_id, seat, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        )
        .bind(next_id(now, 1))
        .bind(child)
        .bind(seat)
        .bind(now)
        .execute(tx.connection())
        .await
        .unwrap();
        sqlx::query(
            "UPDATE guardian SET linked_at = $4, person_id = (SELECT id FROM person WHERE chat_id = $3)
             WHERE child_id = $1 AND seat = $2",
        )
        .bind(child)
        .bind(seat)
        .bind(parent.id)
        .bind(now)
        .execute(tx.connection())
        .await
        .unwrap();
        let guardian = sqlx::query_scalar("SELECT id FROM guardian WHERE child_id = $1 AND seat = $2")
            .bind(child)
            .bind(seat)
            .fetch_one(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        guardian
    }

    /// What a guardian said in this round.
    pub async fn invitee(&self, world: &World, guardian: i64) -> Invitee {
        let mut tx = world.store().begin().await.unwrap();
        let invitee = invitees::of_seat(&mut tx, self.round, guardian, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        invitee
    }

    /// The talks of an invitee, the newest first.
    pub async fn talks_of(&self, world: &World, invitee: i64) -> Vec<Booking> {
        let mut tx = world.store().begin_reading().await.unwrap();
        let talks = bookings::of_invitee(&mut tx, invitee).await.unwrap();
        tx.roll_back().await.unwrap();
        talks
    }

    /// The seat of an invitee.
    pub async fn seat_of(&self, world: &World, invitee: i64) -> i64 {
        sqlx::query_scalar("SELECT guardian_id FROM invitee WHERE id = $1")
            .bind(invitee)
            .fetch_one(world.store().reader())
            .await
            .unwrap()
    }

    /// The slot of the round that begins at this hour.
    pub async fn slot(&self, world: &World, at: DateTime) -> Slot {
        let mut tx = world.store().begin_reading().await.unwrap();
        let all = slots::of_round(&mut tx, self.round).await.unwrap();
        tx.roll_back().await.unwrap();
        all.into_iter().find(|slot| slot.civil == at).unwrap_or_else(|| panic!("no slot at {at}"))
    }

    /// The path of the button that takes this time.
    pub async fn take(&self, world: &World, invitee: i64, at: DateTime) -> String {
        format!("g/t/{}/{}", base36(invitee), base36(self.slot(world, at).await.id))
    }
}

/// The path of a place without more than the invitee: `i` is the invitation or the talk.
pub fn at(invitee: i64, place: &str) -> String {
    format!("g/{place}/{}", base36(invitee))
}

/// Half past two on the Tuesday, and what comes after it.
pub fn tuesday(hour: i8, minute: i8) -> DateTime {
    TUESDAY.at(hour, minute, 0, 0)
}
