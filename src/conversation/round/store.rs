//! Rounds in the database.

use sqlx::Row as _;

use super::{Round, Rules};
use crate::conversation::Along;
use crate::store::{Row, Tx, built, next_id};

const COLUMNS: &str = "round.id, round.school_id, round.school_year, round.kind, round.mode, round.first_day,
    round.last_day, round.minutes, round.interpreter_minutes, round.buffer_minutes, round.break_after,
    round.break_minutes, round.reserve_percent, round.early_siblings_hours, round.early_interpreter_hours,
    round.sibling_gap_minutes, round.sibling_wait_minutes, round.households, round.online, round.opens_at,
    round.closes_at, round.published_at, round.plan_sent_at, round.closed_at";

fn round(row: &Row) -> Result<Round, sqlx::Error> {
    fn read<T: std::str::FromStr>(row: &Row, at: usize) -> Result<T, sqlx::Error> {
        let text: String = row.get(at);
        text.parse().map_err(|_| sqlx::Error::Decode(format!("column {at} of a round: {text}").into()))
    }
    let number = |at: usize| u16::try_from(row.get::<i32, _>(at)).unwrap_or(0);
    Ok(Round {
        id: row.get(0),
        school_id: row.get(1),
        school_year: read(row, 2)?,
        rules: Rules {
            kind: read(row, 3)?,
            mode: read(row, 4)?,
            first_day: read(row, 5)?,
            last_day: read(row, 6)?,
            minutes: number(7),
            interpreter_minutes: number(8),
            buffer_minutes: number(9),
            break_after: number(10),
            break_minutes: number(11),
            reserve_percent: number(12),
            early_siblings_hours: number(13),
            early_interpreter_hours: number(14),
            sibling_gap_minutes: number(15),
            sibling_wait_minutes: number(16),
            households: read(row, 17)?,
            online: read(row, 18)?,
            opens_at: row.get(19),
            closes_at: row.get(20),
        },
        published_at: row.get(21),
        plan_sent_at: row.get(22),
        closed_at: row.get(23),
    })
}

/// The round with this id.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Round>, sqlx::Error> {
    let sql = format!("SELECT {COLUMNS} FROM round WHERE id = $1");
    sqlx::query(built(sql)).bind(id).fetch_optional(tx.connection()).await?.as_ref().map(round).transpose()
}

/// The rounds of a school, the newest first.
pub async fn of_school(tx: &mut Tx, school_id: i64) -> Result<Vec<Round>, sqlx::Error> {
    let sql = format!("SELECT {COLUMNS} FROM round WHERE school_id = $1 ORDER BY created_at DESC, id DESC");
    sqlx::query(built(sql)).bind(school_id).fetch_all(tx.connection()).await?.iter().map(round).collect()
}

/// The rounds of all schools that are published and not closed.
pub async fn running(tx: &mut Tx) -> Result<Vec<Round>, sqlx::Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM round WHERE published_at IS NOT NULL AND closed_at IS NULL ORDER BY created_at, id"
    );
    sqlx::query(built(sql)).fetch_all(tx.connection()).await?.iter().map(round).collect()
}

/// A new round: a draft without groups.
pub async fn make(tx: &mut Tx, school_id: i64, school_year: &str, rules: &Rules, now: i64) -> Result<i64, sqlx::Error> {
    let id = next_id(now, 1);
    sqlx::query(
        "INSERT INTO round (id, school_id, school_year, created_at, kind, mode, first_day, last_day, minutes,
             interpreter_minutes, buffer_minutes, break_after, break_minutes, reserve_percent, early_siblings_hours,
             early_interpreter_hours, sibling_gap_minutes, sibling_wait_minutes, households, online, opens_at, closes_at)
         VALUES ($1, $2, $3, $4, $5, 'pick', '', '', 20, 10, 5, 0, 0, 0, 0, 0, 0, 0, 'ask', 'no', 0, 0)",
    )
    .bind(id)
    .bind(school_id)
    .bind(school_year)
    .bind(now)
    .bind(rules.kind.word())
    .execute(tx.connection())
    .await?;
    save(tx, id, rules).await?;
    Ok(id)
}

/// Changes the rules of a round.
pub async fn save(tx: &mut Tx, id: i64, rules: &Rules) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE round
         SET kind = $2, mode = $3, first_day = $4, last_day = $5, minutes = $6, interpreter_minutes = $7,
             buffer_minutes = $8, break_after = $9, break_minutes = $10, reserve_percent = $11,
             early_siblings_hours = $12, early_interpreter_hours = $13, sibling_gap_minutes = $14,
             sibling_wait_minutes = $15, households = $16, online = $17, opens_at = $18, closes_at = $19
         WHERE id = $1",
    )
    .bind(id)
    .bind(rules.kind.word())
    .bind(rules.mode.word())
    .bind(rules.first_day.to_string())
    .bind(rules.last_day.to_string())
    .bind(i32::from(rules.minutes))
    .bind(i32::from(rules.interpreter_minutes))
    .bind(i32::from(rules.buffer_minutes))
    .bind(i32::from(rules.break_after))
    .bind(i32::from(rules.break_minutes))
    .bind(i32::from(rules.reserve_percent))
    .bind(i32::from(rules.early_siblings_hours))
    .bind(i32::from(rules.early_interpreter_hours))
    .bind(i32::from(rules.sibling_gap_minutes))
    .bind(i32::from(rules.sibling_wait_minutes))
    .bind(rules.households.word())
    .bind(rules.online.word())
    .bind(rules.opens_at)
    .bind(rules.closes_at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Which groups take part, and whether their children come along.
pub async fn groups(tx: &mut Tx, round_id: i64) -> Result<Vec<(i64, Along)>, sqlx::Error> {
    let rows = sqlx::query("SELECT group_id, child FROM round_group WHERE round_id = $1 ORDER BY group_id")
        .bind(round_id)
        .fetch_all(tx.connection())
        .await?;
    let along = |word: String| if word == "along" { Along::Yes } else { Along::No };
    Ok(rows.iter().map(|row| (row.get(0), along(row.get(1)))).collect())
}

/// These groups take part, and no others. Only groups of the round's school are taken.
pub async fn set_groups(tx: &mut Tx, round_id: i64, groups: &[(i64, Along)]) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM round_group WHERE round_id = $1").bind(round_id).execute(tx.connection()).await?;
    for (group, along) in groups {
        sqlx::query(
            "INSERT INTO round_group (round_id, group_id, child)
             SELECT round.id, school_group.id, $3 FROM round
             JOIN school_group ON school_group.school_id = round.school_id AND school_group.archived_at IS NULL
             WHERE round.id = $1 AND school_group.id = $2
             ON CONFLICT DO NOTHING",
        )
        .bind(round_id)
        .bind(group)
        .bind(if *along == Along::No { "home" } else { "along" })
        .execute(tx.connection())
        .await?;
    }
    Ok(())
}

/// Holds other changes of this round back until the end of the transaction (PostgreSQL; SQLite has one writer).
pub async fn lock(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE round SET id = id WHERE id = $1").bind(id).execute(tx.connection()).await?;
    Ok(())
}

/// The office lets it go out; false when it was out already.
pub async fn publish(tx: &mut Tx, id: i64, now: i64) -> Result<bool, sqlx::Error> {
    stamp(tx, "UPDATE round SET published_at = $2 WHERE id = $1 AND published_at IS NULL", id, now).await
}

/// The plan goes to everybody; false when it went already.
pub async fn plan_sent(tx: &mut Tx, id: i64, now: i64) -> Result<bool, sqlx::Error> {
    stamp(tx, "UPDATE round SET plan_sent_at = $2 WHERE id = $1 AND plan_sent_at IS NULL", id, now).await
}

/// Nobody chooses any more; false when that was so already.
pub async fn close(tx: &mut Tx, id: i64, now: i64) -> Result<bool, sqlx::Error> {
    stamp(tx, "UPDATE round SET closed_at = $2 WHERE id = $1 AND closed_at IS NULL", id, now).await
}

async fn stamp(tx: &mut Tx, sql: &'static str, id: i64, now: i64) -> Result<bool, sqlx::Error> {
    Ok(sqlx::query(sql).bind(id).bind(now).execute(tx.connection()).await?.rows_affected() == 1)
}

/// Removes a round that nobody has seen; false when it is published.
pub async fn remove_draft(tx: &mut Tx, id: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query("DELETE FROM round WHERE id = $1 AND published_at IS NULL")
        .bind(id)
        .execute(tx.connection())
        .await?;
    Ok(done.rows_affected() == 1)
}
