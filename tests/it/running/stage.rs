//! A school in the middle of a round, for the stories about it.

use driehoek::conversation::booking::{self, Booking, Order, State, Taken, Via, store as bookings};
use driehoek::conversation::invitee::{Invitee, store as invitees};
use driehoek::conversation::round::{Households, Mode, Online, Round, Rules, store as rounds};
use driehoek::conversation::slot::{self, Block, cut, store as slots};
use driehoek::conversation::{Along, Kind, Means};
use driehoek::store::next_id;
use jiff::civil::{Date, DateTime, Time, date, time};

use crate::console::school::School;
use crate::world::{Parent, World};

pub const TUESDAY: Date = date(2026, 11, 24);

/// A school in the middle of a round: Anne de Vries has five times on Tuesday, at 15:00, 15:25, 15:50, 16:15, 16:40.
pub struct Stage {
    pub school: School,
    pub round: Round,
    pub block: i64,
}

impl Stage {
    /// Families choose for ten days.
    pub async fn new(world: &World) -> Self {
        Self::closing_in(world, 10 * 24 * 3600).await
    }

    /// Families choose for so many seconds.
    pub async fn closing_in(world: &World, seconds: i64) -> Self {
        let school = School::new(world, "De Regenboog").await;
        let now = world.clock.now();
        let rules = Rules {
            kind: Kind::Start,
            mode: Mode::Pick,
            first_day: TUESDAY,
            last_day: date(2026, 12, 18),
            minutes: 20,
            interpreter_minutes: 10,
            buffer_minutes: 5,
            break_after: 0,
            break_minutes: 0,
            reserve_percent: 0,
            early_siblings_hours: 0,
            early_interpreter_hours: 0,
            sibling_gap_minutes: 10,
            sibling_wait_minutes: 30,
            households: Households::Ask,
            online: Online::Yes,
            opens_at: now - 60,
            closes_at: now + seconds,
        };
        let mut tx = world.store().begin().await.unwrap();
        let group = driehoek::school::store::find_group(&mut tx, school.group).await.unwrap().unwrap();
        let id = rounds::make(&mut tx, group.school_id, "2026-2027", &rules, now).await.unwrap();
        rounds::set_groups(&mut tx, id, &[(school.group, Along::Yes)]).await.unwrap();
        rounds::publish(&mut tx, id, now).await.unwrap();
        let round = rounds::find(&mut tx, id).await.unwrap().unwrap();
        tx.commit().await.unwrap();
        let mut stage = Self { school, round, block: 0 };
        stage.block = stage.block(world, TUESDAY, time(15, 0, 0, 0), time(17, 0, 0, 0)).await;
        stage
    }

    /// Times of Anne de Vries.
    pub async fn block(&self, world: &World, day: Date, from: Time, until: Time) -> i64 {
        self.block_of(world, self.school.teacher, day, from, until).await
    }

    /// Times of a teacher.
    pub async fn block_of(&self, world: &World, staff_id: i64, day: Date, from: Time, until: Time) -> i64 {
        let block = Block {
            id: 0,
            round_id: self.round.id,
            staff_id,
            with_staff_id: None,
            day,
            from,
            until,
            place: "lokaal 4A".into(),
            means: vec![Means::Site, Means::Video],
        };
        let at = |civil: DateTime| world.calendar.instant(civil);
        let times: Vec<_> = cut(&self.round.rules, day, from, until)
            .into_iter()
            .map(|civil| (civil, at(civil), at(civil) + 20 * 60))
            .collect();
        let mut tx = world.store().begin().await.unwrap();
        let id = slots::add(&mut tx, &block, &times, world.clock.now()).await.unwrap().expect("the teacher is free");
        tx.commit().await.unwrap();
        id
    }

    /// A seat of a child, invited to the round already; `person` sits there.
    pub async fn invited(
        &self,
        world: &World,
        child: i64,
        seat: i32,
        language: Option<&str>,
        chat: Option<i64>,
    ) -> Invitee {
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        // The round may have made the first seat meanwhile.
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
        let id: i64 = sqlx::query_scalar("SELECT id FROM guardian WHERE child_id = $1 AND seat = $2")
            .bind(child)
            .bind(seat)
            .fetch_one(tx.connection())
            .await
            .unwrap();
        sqlx::query("UPDATE guardian SET language = $2 WHERE id = $1")
            .bind(id)
            .bind(language)
            .execute(tx.connection())
            .await
            .unwrap();
        if let Some(chat) = chat {
            sqlx::query(
                "UPDATE guardian SET linked_at = $3, relation = 'other',
                        person_id = (SELECT id FROM person WHERE chat_id = $2)
                 WHERE id = $1",
            )
            .bind(id)
            .bind(chat)
            .bind(now)
            .execute(tx.connection())
            .await
            .unwrap();
        }
        let invitee = invitees::of_seat(&mut tx, self.round.id, id, now).await.unwrap();
        let invitee = Invitee { invited_at: Some(now), again_at: Some(now), ..invitee };
        invitees::save(&mut tx, &invitee).await.unwrap();
        tx.commit().await.unwrap();
        invitee
    }

    /// A parent of this child in the chat.
    pub async fn parent<'w>(&self, world: &'w World, tag: &str, child: i64, seat: i32) -> (Parent<'w>, Invitee) {
        let parent = world.parent_in(tag).await;
        let invitee = self.invited(world, child, seat, None, Some(parent.id)).await;
        (parent, invitee)
    }

    pub async fn slots(&self, world: &World) -> Vec<slot::Slot> {
        let mut tx = world.store().begin_reading().await.unwrap();
        let slots = slots::of_round(&mut tx, self.round.id).await.unwrap();
        tx.roll_back().await.unwrap();
        slots
    }

    pub async fn slot(&self, world: &World, at: DateTime) -> slot::Slot {
        self.slots(world).await.into_iter().find(|slot| slot.civil == at).expect("a time there")
    }

    /// The family books this time, as it does in the chat.
    pub async fn books(&self, world: &World, invitee: &Invitee, at: DateTime) -> Booking {
        let slots = self.slots(world).await;
        let first = slots.iter().position(|slot| slot.civil == at).expect("a time there");
        let mut tx = world.store().begin().await.unwrap();
        let invitee = invitees::find(&mut tx, invitee.id).await.unwrap().unwrap();
        let minutes = invitee.minutes(&self.round.rules);
        let order = Order {
            invitee_id: invitee.id,
            slots: slot::run(&slots, first, minutes, 5).expect("room"),
            minutes,
            means: Means::Site,
            state: State::Booked,
            via: Via::Parent,
            why: None,
            reserve: false,
            now: world.clock.now(),
        };
        let Taken::Done(talk) = booking::take(&mut tx, &order).await.unwrap() else { panic!("{at} is taken") };
        // Reminders are another story.
        bookings::set_remind_at(&mut tx, &talk, None).await.unwrap();
        tx.commit().await.unwrap();
        talk
    }

    /// The talk as it is now.
    pub async fn talk(&self, world: &World, invitee: &Invitee) -> Option<Booking> {
        let mut tx = world.store().begin_reading().await.unwrap();
        let talk = bookings::open_of_invitee(&mut tx, invitee.id).await.unwrap();
        tx.roll_back().await.unwrap();
        talk
    }

    pub fn child_page(&self, child: i64) -> String {
        format!("/staff/children/{child}/talk")
    }

    pub fn schedule(&self) -> String {
        format!("/staff/people/{}/schedule", self.school.teacher)
    }
}

/// On the first day of the talks.
pub fn tuesday(hour: i8, minute: i8) -> DateTime {
    TUESDAY.at(hour, minute, 0, 0)
}
