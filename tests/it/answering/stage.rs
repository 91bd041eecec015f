//! A school with a duo at 4A, chats of its staff, and parents who write to it.

use driehoek::app::App;
use driehoek::fields::Values;
use driehoek::messages::{Message, store as messages};
use driehoek::school::{Role, store as schools};
use driehoek::store::next_id;

use crate::console::school::School;
use crate::world::{Parent, World};

/// A school with a duo.
pub struct Stage {
    pub school: School,
    /// Teaches 4A beside Anne de Vries.
    pub duo: i64,
    app: App,
}

impl Stage {
    pub async fn new(world: &World) -> Self {
        Self::named(world, "De Regenboog").await
    }

    pub async fn named(world: &World, name: &str) -> Self {
        let school = School::new(world, name).await;
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        let of = schools::find_staff(&mut tx, school.teacher).await.unwrap().unwrap().school_id;
        let duo = schools::make_staff(&mut tx, of, "Bert de Boer", Role::Teacher, now).await.unwrap();
        sqlx::query("INSERT INTO staff_group (staff_id, group_id) VALUES ($1, $2)")
            .bind(duo)
            .bind(school.group)
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        Self { school, duo, app: world.app() }
    }

    /// The chat of a member of staff.
    pub async fn chat<'w>(&self, world: &'w World, staff: i64) -> Parent<'w> {
        let chat = world.parent_in("nl").await;
        change(
            world,
            "UPDATE staff SET person_id = (SELECT id FROM person WHERE chat_id = $2) WHERE id = $1",
            staff,
            chat.id,
        )
        .await;
        chat
    }

    /// A parent who reads this language and sits at seat number `seat` of a child; with the seat.
    pub async fn parent<'w>(&self, world: &'w World, tag: &str, child: i64, seat: i32) -> (Parent<'w>, i64) {
        let parent = world.parent_in(tag).await;
        let id = next_id(world.clock.now(), 1);
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query(
            "INSERT INTO guardian (id, child_id, seat, created_at, linked_at, relation, person_id)
             VALUES ($1, $2, $3, $4, $4, 'mother', (SELECT id FROM person WHERE chat_id = $5))",
        )
        .bind(id)
        .bind(child)
        .bind(seat)
        .bind(world.clock.now())
        .bind(parent.id)
        .execute(tx.connection())
        .await
        .unwrap();
        tx.commit().await.unwrap();
        (parent, id)
    }

    /// The parent at this seat sends a message, as the chat does it.
    pub async fn tells(&self, world: &World, guardian: i64, kind: &str, fields: &[(&str, &str)]) -> i64 {
        self.tells_in(world, guardian, kind, fields, None).await
    }

    /// The same with own words and the tag of their language.
    pub async fn tells_in(
        &self,
        world: &World,
        guardian: i64,
        kind: &str,
        fields: &[(&str, &str)],
        words: Option<(&str, &str)>,
    ) -> i64 {
        let now = world.clock.now();
        let kind = self.app.tells.find(kind).expect("a kind of ours");
        let values = Values(fields.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect());
        let audience = kind.audience(&values);
        let mut tx = world.store().begin().await.unwrap();
        let child: i64 = sqlx::query_scalar("SELECT child_id FROM guardian WHERE id = $1")
            .bind(guardian)
            .fetch_one(tx.connection())
            .await
            .unwrap();
        let draft = messages::Draft {
            child_id: child,
            guardian_id: guardian,
            kind: &kind.id,
            values: &values,
            audience: &audience,
            answers: None,
            reminder_id: None,
        };
        let id = messages::make_draft(&mut tx, draft, now).await.unwrap();
        messages::set_words(&mut tx, id, words).await.unwrap();
        let day = kind.days(&values, world.calendar.civil(now).date());
        assert!(messages::send(&mut tx, id, &audience, day, now).await.unwrap());
        tx.commit().await.unwrap();
        world.falls_due().await;
        id
    }

    /// A message as it is now.
    pub async fn message(&self, world: &World, id: i64) -> Message {
        let mut tx = world.store().begin_reading().await.unwrap();
        let message = messages::find(&mut tx, id).await.unwrap().expect("the message is there");
        tx.roll_back().await.unwrap();
        message
    }
}

/// One statement with two numbers.
pub async fn change(world: &World, sql: &'static str, one: i64, other: i64) {
    let mut tx = world.store().begin().await.unwrap();
    sqlx::query(sql).bind(one).bind(other).execute(tx.connection()).await.unwrap();
    tx.commit().await.unwrap();
}

/// The quick reply with this word, in a language.
pub fn reply(world: &World, tag: &str, word: &str) -> String {
    world.say(tag).from_data(&format!("tell-reply-{word}")).expect("a reply of ours")
}
