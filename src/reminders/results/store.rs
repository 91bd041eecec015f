//! What is kept about a reminder at every seat.

use sqlx::Row as _;

use super::{Kept, Line};
use crate::store::{Row, Tx};

/// What came of a reminder, by child and seat.
pub async fn of_reminder(tx: &mut Tx, reminder_id: i64) -> Result<Vec<Line>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT child.id, child.first_name, guardian.id, guardian.seat,
                CASE WHEN reminder_to.way = 'paper' THEN 1 ELSE 0 END,
                CASE WHEN guardian.person_id IS NULL THEN 0 ELSE 1 END,
                person.unreachable_at, reminder_to.given_at, reminder_to.understood_at, reminder_to.wrong,
                reminder_to.help_at, reminder_to.call_at, reminder_to.done_at, reminder_to.hard_at,
                reminder.corrected_at, reminder_to.coming, reminder_to.helping_at, reminder_to.asked_at,
                CASE WHEN reminder_to.way = 'over' THEN 1 ELSE 0 END
         FROM reminder_to
         JOIN reminder ON reminder.id = reminder_to.reminder_id
         JOIN guardian ON guardian.id = reminder_to.guardian_id
         JOIN child ON child.id = guardian.child_id
         LEFT JOIN person ON person.id = guardian.person_id
         WHERE reminder_to.reminder_id = $1
         ORDER BY child.first_name, child.id, guardian.seat",
    )
    .bind(reminder_id)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(line).collect())
}

fn line(row: &Row) -> Line {
    let kept = Kept {
        on_paper: row.get::<i32, _>(4) == 1,
        over: row.get::<i32, _>(18) == 1,
        linked: row.get::<i32, _>(5) == 1,
        unreachable_at: row.get(6),
        given_at: row.get(7),
        understood_at: row.get(8),
        wrong: i64::from(row.get::<i32, _>(9)),
        help_at: row.get(10),
        call_at: row.get(11),
        done_at: row.get(12),
        hard_at: row.get(13),
        corrected_at: row.get(14),
    };
    let coming: Option<String> = row.get(15);
    Line {
        child_id: row.get(0),
        child: row.get(1),
        guardian_id: row.get(2),
        seat: i64::from(row.get::<i32, _>(3)),
        outcome: kept.outcome(),
        needs: kept.needs(),
        why: kept.not_reached(),
        coming: coming.and_then(|word| word.parse().ok()),
        helping: row.get::<Option<i64>, _>(16).is_some(),
        asked: row.get::<Option<i64>, _>(17).is_some(),
    }
}
