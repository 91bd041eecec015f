//! A teacher writes to families: in twenty seconds from the chat, and in the console; what was agreed in a plan comes as a
//! task. Each parent reads it in the own language.

mod agreed;
mod console;
mod in_the_chat;
mod later;
mod of_a_class;

use std::cell::Cell;

use crate::world::{Parent, World};

/// A member of staff with a chat, who counts the taps.
pub struct Staff<'w> {
    pub chat: Parent<'w>,
    taps: Cell<usize>,
}

impl<'w> Staff<'w> {
    /// Links a fresh chat to this member of staff, who reads Dutch.
    pub async fn of(world: &'w World, staff: i64) -> Self {
        let chat = world.parent_in("nl").await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query(
            "UPDATE staff SET person_id = (SELECT id FROM person WHERE chat_id = $2), language = 'nl' WHERE id = $1",
        )
        .bind(staff)
        .bind(chat.id)
        .execute(tx.connection())
        .await
        .unwrap();
        tx.commit().await.unwrap();
        Self { chat, taps: Cell::new(0) }
    }

    /// Sends a command; the taps are counted from here.
    pub async fn begins(&self) {
        self.taps.set(0);
        self.chat.says("/remind").await;
    }

    pub async fn taps(&self, label: &str) {
        self.taps.set(self.taps.get() + 1);
        self.chat.taps(label).await;
    }

    /// Presses the button whose label holds this.
    pub async fn taps_with(&self, part: &str) {
        let labels = self.chat.labels();
        let label = labels.iter().find(|label| label.contains(part));
        let label = label.unwrap_or_else(|| panic!("no button with {part:?} in {labels:?}\n{}", self.reads()));
        self.taps(label).await;
    }

    pub fn reads(&self) -> String {
        self.chat.reads()
    }

    pub fn offers(&self, part: &str) -> bool {
        self.chat.labels().iter().any(|label| label.contains(part))
    }
}

/// How many messages of this kind stand in this state.
pub async fn in_state(world: &World, kind: &str, state: &str) -> i64 {
    sqlx::query_scalar("SELECT COUNT(*) FROM reminder WHERE kind = $1 AND state = $2")
        .bind(kind.to_owned())
        .bind(state.to_owned())
        .fetch_one(world.store().reader())
        .await
        .unwrap()
}
