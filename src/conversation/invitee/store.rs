//! Invitees in the database.

use jiff::civil::Weekday;
use sqlx::Row as _;

use super::{Invitee, Wish};
use crate::conversation::slot::store::hour;
use crate::conversation::{Interpreter, list};
use crate::store::{Row, Tx, built, next_id};

const COLUMNS: &str = "invitee.id, invitee.round_id, invitee.guardian_id, invitee.invited_at, invitee.seen_at,
    invitee.again_at, invitee.wish_days, invitee.wish_from, invitee.wish_until, invitee.wish_means, invitee.wished_at,
    invitee.interpreter, invitee.interpreter_language, invitee.who, invitee.child, invitee.declined_at,
    invitee.asked_at, invitee.apart_at, invitee.extra_minutes, invitee.left_out_at, invitee.approved_at,
    invitee.wish_without, invitee.asked_why";

fn invitee(row: &Row) -> Invitee {
    let text = |at: usize| row.get::<Option<String>, _>(at);
    let days: String = row.get(6);
    let weekday = |digit: &str| Weekday::from_monday_one_offset(digit.parse().ok()?).ok();
    Invitee {
        id: row.get(0),
        round_id: row.get(1),
        guardian_id: row.get(2),
        invited_at: row.get(3),
        seen_at: row.get(4),
        again_at: row.get(5),
        wish: Wish {
            days: days.split(',').filter_map(weekday).collect(),
            from: text(7).and_then(|hour| hour.parse().ok()),
            until: text(8).and_then(|hour| hour.parse().ok()),
            means: text(9).and_then(|word| word.parse().ok()),
            without: list(row.get::<String, _>(21).as_str()),
        },
        wished_at: row.get(10),
        interpreter: text(11).and_then(|word| word.parse().ok()).unwrap_or(Interpreter::None),
        interpreter_language: row.get(12),
        who: list(row.get::<String, _>(13).as_str()),
        child: text(14).and_then(|word| word.parse().ok()),
        declined_at: row.get(15),
        asked_at: row.get(16),
        asked_why: text(22).and_then(|word| word.parse().ok()),
        apart_at: row.get(17),
        extra_minutes: u16::try_from(row.get::<i32, _>(18)).unwrap_or(0),
        left_out_at: row.get(19),
        approved_at: row.get(20),
    }
}

/// The invitee with this id.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Invitee>, sqlx::Error> {
    let sql = format!("SELECT {COLUMNS} FROM invitee WHERE id = $1");
    Ok(sqlx::query(built(sql)).bind(id).fetch_optional(tx.connection()).await?.as_ref().map(invitee))
}

/// All of a round, in no order.
pub async fn of_round(tx: &mut Tx, round_id: i64) -> Result<Vec<Invitee>, sqlx::Error> {
    let sql = format!("SELECT {COLUMNS} FROM invitee WHERE round_id = $1 ORDER BY id");
    Ok(sqlx::query(built(sql)).bind(round_id).fetch_all(tx.connection()).await?.iter().map(invitee).collect())
}

/// Those of a guardian's seat in rounds that are published, the newest round first.
pub async fn of_guardian(tx: &mut Tx, guardian_id: i64) -> Result<Vec<Invitee>, sqlx::Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM invitee JOIN round ON round.id = invitee.round_id
         WHERE guardian_id = $1 AND round.published_at IS NOT NULL
         ORDER BY round.created_at DESC, round.id DESC"
    );
    Ok(sqlx::query(built(sql)).bind(guardian_id).fetch_all(tx.connection()).await?.iter().map(invitee).collect())
}

/// The invitee of a seat in a round, made where there is none.
pub async fn of_seat(tx: &mut Tx, round_id: i64, guardian_id: i64, now: i64) -> Result<Invitee, sqlx::Error> {
    sqlx::query("INSERT INTO invitee (id, round_id, guardian_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
        .bind(next_id(now, 1))
        .bind(round_id)
        .bind(guardian_id)
        .execute(tx.connection())
        .await?;
    let sql = format!("SELECT {COLUMNS} FROM invitee WHERE round_id = $1 AND guardian_id = $2");
    let row = sqlx::query(built(sql)).bind(round_id).bind(guardian_id).fetch_one(tx.connection()).await?;
    Ok(invitee(&row))
}

/// Every seat of every child in the round's groups is an invitee of it, also one that came later; returns how many are
/// new. A child without a seat gets its first.
pub async fn fill(tx: &mut Tx, round_id: i64, now: i64) -> Result<u64, sqlx::Error> {
    let without = sqlx::query_scalar::<_, i64>(
        "SELECT child.id FROM child
         JOIN round_group ON round_group.group_id = child.group_id AND round_group.round_id = $1
         WHERE child.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM guardian WHERE child_id = child.id)
         ORDER BY child.id",
    )
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?;
    for child in without {
        sqlx::query(
            "INSERT INTO guardian (id, child_id, seat, created_at) VALUES ($1, $2, 1, $3) ON CONFLICT DO NOTHING",
        )
        .bind(next_id(now, 1))
        .bind(child)
        .bind(now)
        .execute(tx.connection())
        .await?;
    }
    let seats = sqlx::query_scalar::<_, i64>(
        "SELECT guardian.id FROM guardian
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         JOIN round_group ON round_group.group_id = child.group_id AND round_group.round_id = $1
         WHERE NOT EXISTS (SELECT 1 FROM invitee WHERE round_id = $1 AND guardian_id = guardian.id)
         ORDER BY guardian.id",
    )
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?;
    let mut made = 0;
    for seat in seats {
        let done =
            sqlx::query("INSERT INTO invitee (id, round_id, guardian_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING")
                .bind(next_id(now, 1))
                .bind(round_id)
                .bind(seat)
                .execute(tx.connection())
                .await?;
        made += done.rows_affected();
    }
    Ok(made)
}

/// Keeps what this guardian said.
pub async fn save(tx: &mut Tx, invitee: &Invitee) -> Result<(), sqlx::Error> {
    let days: Vec<String> = invitee.wish.days.iter().map(|day| day.to_monday_one_offset().to_string()).collect();
    let who: Vec<&str> = invitee.who.iter().map(|guest| guest.word()).collect();
    sqlx::query(
        "UPDATE invitee
         SET invited_at = $2, seen_at = $3, again_at = $4, wish_days = $5, wish_from = $6, wish_until = $7,
             wish_means = $8, wished_at = $9, interpreter = $10, interpreter_language = $11, who = $12, child = $13,
             declined_at = $14, asked_at = $15, apart_at = $16, extra_minutes = $17, left_out_at = $18,
             approved_at = $19, wish_without = $20, asked_why = $21
         WHERE id = $1",
    )
    .bind(invitee.id)
    .bind(invitee.invited_at)
    .bind(invitee.seen_at)
    .bind(invitee.again_at)
    .bind(days.join(","))
    .bind(invitee.wish.from.map(hour))
    .bind(invitee.wish.until.map(hour))
    .bind(invitee.wish.means.map(|means| means.word()))
    .bind(invitee.wished_at)
    .bind(invitee.interpreter.word())
    .bind(&invitee.interpreter_language)
    .bind(who.join(","))
    .bind(invitee.child.map(|along| along.word()))
    .bind(invitee.declined_at)
    .bind(invitee.asked_at)
    .bind(invitee.apart_at)
    .bind(i32::from(invitee.extra_minutes))
    .bind(invitee.left_out_at)
    .bind(invitee.approved_at)
    .bind(invitee.wish.without.iter().map(ToString::to_string).collect::<Vec<_>>().join(","))
    .bind(invitee.asked_why.map(|why| why.word()))
    .execute(tx.connection())
    .await?;
    Ok(())
}
