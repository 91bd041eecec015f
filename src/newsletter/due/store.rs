//! What is due of newsletters, as the database knows it.

use sqlx::Row as _;

use crate::newsletter::families::store::{SEAT, seats};
use crate::newsletter::store::find;
use crate::newsletter::{Issue, KIND, Seat, Subject};
use crate::reminders::Way;
use crate::store::{Row, Tx, built, list, pieces};

/// So many rows are written by one statement at most; a power of two.
const TOGETHER: usize = 256;

/// A seat that an issue may go to.
#[derive(Clone, Debug)]
pub struct Family {
    pub seat: Seat,
    /// The person and their chat; None for who gets it on paper.
    pub chat: Option<(i64, i64)>,
}

/// How and when an issue reaches a seat.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub guardian_id: i64,
    pub way: Way,
    pub due_at: i64,
    pub urgent_at: Option<i64>,
}

/// The issues whose moment has come.
pub async fn waiting(tx: &mut Tx, now: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT id FROM newsletter WHERE state = 'waiting' AND send_at <= $1 ORDER BY send_at, id")
        .bind(now)
        .fetch_all(tx.connection())
        .await
}

/// The issues that are on their way.
pub async fn sending(tx: &mut Tx) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT id FROM newsletter WHERE state = 'sending' ORDER BY id").fetch_all(tx.connection()).await
}

/// This one goes now; None where somebody was faster, or stopped it.
pub async fn take(tx: &mut Tx, id: i64, now: i64) -> Result<Option<Issue>, sqlx::Error> {
    let taken = sqlx::query(
        "UPDATE newsletter SET state = 'sending', sending_at = $2 WHERE id = $1 AND state = 'waiting' AND send_at <= $2",
    )
    .bind(id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    if taken.rows_affected() == 0 {
        return Ok(None);
    }
    find(tx, id).await
}

/// Whose message Telegram did not take gets it on paper. What was not true any more is for nobody; who is gone is on paper
/// already.
pub async fn dead_to_paper(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE newsletter_to SET way = 'paper'
         WHERE newsletter_id = $1 AND given_at IS NULL AND way <> 'paper'
           AND guardian_id IN (SELECT guardian.id FROM outbox
                               JOIN guardian ON guardian.person_id = outbox.person_id
                               WHERE outbox.kind = $2 AND outbox.subject = $3 AND outbox.state = 'dead'
                                 AND outbox.reason <> 'no longer true')",
    )
    .bind(id)
    .bind(KIND)
    .bind(Subject::Show { issue: id }.text())
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Everybody whom Telegram reaches has it.
pub async fn finish(tx: &mut Tx, id: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE newsletter SET state = 'sent', sent_at = $2 WHERE id = $1 AND state = 'sending'")
        .bind(id)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The seats at the school of an issue, or at its class; those that get no information are left out.
pub async fn families(tx: &mut Tx, issue: &Issue) -> Result<Vec<Family>, sqlx::Error> {
    let sql = format!(
        "SELECT {SEAT},
                CASE WHEN guardian.paper_at IS NULL AND person.unreachable_at IS NULL AND person.language IS NOT NULL
                     THEN person.id END,
                person.chat_id
         FROM child
         JOIN guardian ON guardian.child_id = child.id AND guardian.no_information_at IS NULL
         LEFT JOIN child_extra_group ON child_extra_group.child_id = child.id
         LEFT JOIN person ON person.id = guardian.person_id
         WHERE child.school_id = $1 AND child.archived_at IS NULL
         ORDER BY guardian.id, child_extra_group.group_id"
    );
    let rows = sqlx::query(built(sql)).bind(issue.school_id).fetch_all(tx.connection()).await?;
    let family = |(seat, row): (Seat, &Row)| {
        let (person, chat): (Option<i64>, Option<i64>) = (row.get(6), row.get(7));
        Family { seat, chat: person.zip(chat) }
    };
    Ok(seats(&rows).into_iter().map(family).collect())
}

/// Notes how and when it reaches its seats.
pub async fn add_places(tx: &mut Tx, id: i64, places: &[Place]) -> Result<(), sqlx::Error> {
    for piece in pieces(places, TOGETHER) {
        let rows: Vec<_> = (0..piece.len()).map(|row| format!("($1, {})", list(row * 4 + 2, 4))).collect();
        let sql = format!(
            "INSERT INTO newsletter_to (newsletter_id, guardian_id, way, due_at, urgent_at) VALUES {}
             ON CONFLICT DO NOTHING",
            rows.join(", ")
        );
        let mut query = sqlx::query(built(sql)).bind(id);
        for place in piece {
            query = query.bind(place.guardian_id).bind(place.way.word()).bind(place.due_at).bind(place.urgent_at);
        }
        query.execute(tx.connection()).await?;
    }
    Ok(())
}
