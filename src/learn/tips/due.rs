//! Tips that fall due: each becomes one bulk row, and the next one is planned, in one transaction.

use super::{LATEST, next, store};
use crate::app::App;
use crate::delivery::{Bulk, outbox};
use crate::school::calendar::Calendars;
use crate::store::{Store, StoreError};
use crate::welcome::store as people;

/// What the outbox calls a tip.
pub const KIND: &str = "tip";
/// So many people share one transaction.
const TOGETHER: i64 = 200;

/// Gives every tip that is due; returns how many rows were written.
pub async fn give_due(app: &App, store: &Store) -> Result<usize, StoreError> {
    let mut written = 0;
    loop {
        let now = app.clock.now();
        let mut tx = store.begin().await?;
        let due = people::with_tip_due(&mut tx, &app.catalogue, now, TOGETHER).await?;
        let ids: Vec<i64> = due.iter().map(|person| person.id).collect();
        let calendars = Calendars::of_people(&mut tx, &app.calendar, &ids).await?;
        for person in &due {
            let calendar = calendars.of(person.id);
            let due_at = person.tips.due_at.unwrap_or(now);
            let today = calendar.civil(now).date();
            let fitting = now - due_at <= LATEST && !calendar.is_quiet(now) && !calendar.is_holiday(today);
            if fitting && person.unreachable_at.is_none() {
                let given = store::given(&mut tx, person.id).await?;
                if let Some((card, round)) = next(&app.cards, person, &given, now) {
                    let tip = store::give(&mut tx, person.id, &card.id, round, now).await?;
                    let bulk = Bulk {
                        chat_id: person.chat_id,
                        person_id: person.id,
                        kind: KIND,
                        subject: &tip.to_string(),
                        due_at: now,
                        not_after: Some(due_at + LATEST),
                    };
                    written += usize::from(outbox::bulk(&mut tx, now, &bulk).await?);
                }
            }
            let mut plan = person.tips.clone();
            plan.plan(calendar, now);
            people::set_tips(&mut tx, person.id, &plan).await?;
        }
        tx.commit().await?;
        if due.is_empty() {
            return Ok(written);
        }
    }
}
