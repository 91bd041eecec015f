//! A class whose teacher sends messages, and parents who read them.

use driehoek::fields::Values;
use driehoek::place::base36;
use driehoek::reminders::results::{Line, store as results};
use driehoek::reminders::{To, send, store as reminders};
use driehoek::school::store as schools;
use driehoek::store::next_id;

use crate::console::school::School;
use crate::world::{Parent, World};

/// A school in the database; Anne de Vries teaches 4A with Amira and Bram.
pub struct Class {
    pub school: School,
    pub school_id: i64,
}

impl Class {
    pub async fn new(world: &World) -> Self {
        let school = School::new(world, "De Linde").await;
        let mut tx = world.store().begin_reading().await.unwrap();
        let school_id = schools::find_group(&mut tx, school.group).await.unwrap().unwrap().school_id;
        tx.roll_back().await.unwrap();
        Self { school, school_id }
    }

    /// A parent who reads this language sits at seat number `seat` of a child; the id of the seat.
    pub async fn parent<'w>(&self, world: &'w World, tag: &str, child: i64, seat: i32) -> (Parent<'w>, i64) {
        let parent = world.parent_in(tag).await;
        let guardian = self.sits(world, &parent, child, seat).await;
        (parent, guardian)
    }

    /// This parent sits at that seat as well.
    pub async fn sits(&self, world: &World, parent: &Parent<'_>, child: i64, seat: i32) -> i64 {
        let guardian = next_id(world.clock.now(), 1);
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query(
            "INSERT INTO guardian (id, child_id, seat, created_at, linked_at, person_id)
             SELECT $1, $2, $3, $4, $4, id FROM person WHERE chat_id = $5",
        )
        .bind(guardian)
        .bind(child)
        .bind(seat)
        .bind(world.clock.now())
        .bind(parent.id)
        .execute(tx.connection())
        .await
        .unwrap();
        tx.commit().await.unwrap();
        guardian
    }

    /// Anne sends a message of this kind to 4A, or about one child; a minute later it goes.
    pub async fn sends(&self, world: &World, kind: &str, fields: &[(&str, &str)], child: Option<i64>) -> i64 {
        self.sends_by(world, self.school.teacher, kind, fields, child).await
    }

    /// The same by somebody else of the school.
    pub async fn sends_by(
        &self,
        world: &World,
        staff: i64,
        kind: &str,
        fields: &[(&str, &str)],
        child: Option<i64>,
    ) -> i64 {
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        let group = child.is_none().then_some(self.school.group);
        let children: Vec<i64> = child.into_iter().collect();
        let id =
            reminders::make_draft(&mut tx, self.school_id, Some(staff), kind, group, &children, now).await.unwrap();
        reminders::set_fields(&mut tx, id, &values(fields)).await.unwrap();
        send::send(&mut tx, id, now, None).await.unwrap();
        tx.commit().await.unwrap();
        world.advance(send::WAITS + 1).await;
        id
    }

    /// Anne takes a message back.
    pub async fn takes_back(&self, world: &World, reminder: i64) {
        let app = world.app();
        let mut tx = world.store().begin().await.unwrap();
        send::take_back(&mut tx, &app, reminder, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        world.falls_due().await;
    }

    /// Anne corrects a message.
    pub async fn corrects(&self, world: &World, reminder: i64, fields: &[(&str, &str)]) {
        let app = world.app();
        let mut tx = world.store().begin().await.unwrap();
        send::correct(&mut tx, &app, reminder, &values(fields), world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        world.falls_due().await;
    }

    /// What is kept about a message at a seat.
    pub async fn to(&self, world: &World, reminder: i64, guardian: i64) -> To {
        let mut tx = world.store().begin_reading().await.unwrap();
        let to = reminders::to(&mut tx, reminder, guardian).await.unwrap();
        tx.roll_back().await.unwrap();
        to.expect("it goes to this seat")
    }

    /// What Anne sees of a seat.
    pub async fn line(&self, world: &World, reminder: i64, guardian: i64) -> Line {
        let lines = self.lines(world, reminder).await;
        lines.into_iter().find(|line| line.guardian_id == guardian).expect("a line for this seat")
    }

    /// What Anne sees of all seats.
    pub async fn lines(&self, world: &World, reminder: i64) -> Vec<Line> {
        let mut tx = world.store().begin_reading().await.unwrap();
        let lines = results::of_reminder(&mut tx, reminder).await.unwrap();
        tx.roll_back().await.unwrap();
        lines
    }
}

/// The path of a button of a message.
pub fn at(word: &str, reminder: i64, guardian: i64) -> String {
    format!("b/{word}/{}/{}", base36(reminder), base36(guardian))
}

fn values(fields: &[(&str, &str)]) -> Values {
    Values(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}
