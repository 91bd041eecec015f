//! What came of newsletters at each seat, in the database.

use std::collections::{BTreeMap, HashMap};

use sqlx::Row as _;

use super::{Answer, Coming, Counts, Noted, Seat, is_of_family};
use crate::blocks::Kinds;
use crate::newsletter::store::{ISSUE, issue};
use crate::newsletter::{Issue, To};
use crate::reminders::Way;
use crate::store::{Row, Tx, built, list, padded};

/// The columns of what came of it at a seat, in the order of [`to_seat`].
const TO: &str =
    "newsletter_id, guardian_id, way, due_at, given_at, message_id, urgent_at, opened_at, understood_at, wrong,
        help_at, call_at";
/// The columns of a seat, in the order of [`seats`], one row for each group beside the class.
pub(in crate::newsletter) const SEAT: &str =
    "guardian.id, child.id, child.first_name, child.year_group, child.group_id, child_extra_group.group_id";

fn to_seat(row: &Row) -> To {
    let way: String = row.get(2);
    To {
        newsletter_id: row.get(0),
        guardian_id: row.get(1),
        // The column has no other words.
        way: way.parse().unwrap_or(Way::Paper),
        due_at: row.get(3),
        given_at: row.get(4),
        message_id: row.get(5),
        urgent_at: row.get(6),
        opened_at: row.get(7),
        understood_at: row.get(8),
        wrong: i64::from(row.get::<i32, _>(9)),
        help_at: row.get(10),
        call_at: row.get(11),
    }
}

/// The seats in rows that begin with [`SEAT`] and are ordered by seat, each with its first row.
pub(in crate::newsletter) fn seats(rows: &[Row]) -> Vec<(Seat, &Row)> {
    let mut seats: Vec<(Seat, &Row)> = Vec::new();
    for row in rows {
        let (guardian_id, extra): (i64, Option<i64>) = (row.get(0), row.get(5));
        if let Some((seat, _)) = seats.last_mut()
            && seat.guardian_id == guardian_id
        {
            seat.groups.extend(extra);
            continue;
        }
        let year: Option<i32> = row.get(3);
        let class: Option<i64> = row.get(4);
        let seat = Seat {
            guardian_id,
            child_id: row.get(1),
            first_name: row.get(2),
            year: year.map(i64::from).filter(|year| *year > 0),
            groups: class.into_iter().chain(extra).collect(),
        };
        seats.push((seat, row));
    }
    seats
}

/// The seats of a person that an issue goes to, those of the oldest child first.
pub async fn seats_of_person(tx: &mut Tx, newsletter: i64, person: i64) -> Result<Vec<Seat>, sqlx::Error> {
    Ok(seats_of_people(tx, newsletter, &[person]).await?.remove(&person).unwrap_or_default())
}

/// The same for many people at once.
pub async fn seats_of_people(
    tx: &mut Tx,
    newsletter: i64,
    people: &[i64],
) -> Result<HashMap<i64, Vec<Seat>>, sqlx::Error> {
    let mut of: HashMap<i64, Vec<Seat>> = HashMap::new();
    let people = padded(people);
    if people.is_empty() {
        return Ok(of);
    }
    let sql = format!(
        "SELECT {SEAT}, guardian.person_id
         FROM guardian
         JOIN newsletter_to ON newsletter_to.guardian_id = guardian.id AND newsletter_to.newsletter_id = $1
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         LEFT JOIN child_extra_group ON child_extra_group.child_id = child.id
         WHERE guardian.no_information_at IS NULL AND guardian.person_id IN ({})
         ORDER BY guardian.id, child_extra_group.group_id",
        list(2, people.len())
    );
    let mut query = sqlx::query(built(sql)).bind(newsletter);
    for person in people {
        query = query.bind(person);
    }
    for (seat, row) in seats(&query.fetch_all(tx.connection()).await?) {
        of.entry(row.get(6)).or_default().push(seat);
    }
    for seats in of.values_mut() {
        seats.sort_by(|one, other| (other.year, &one.first_name).cmp(&(one.year, &other.first_name)));
    }
    Ok(of)
}

/// What came of it at this seat; None for a seat that it does not go to.
pub async fn to(tx: &mut Tx, newsletter: i64, guardian: i64) -> Result<Option<To>, sqlx::Error> {
    let sql = format!("SELECT {TO} FROM newsletter_to WHERE newsletter_id = $1 AND guardian_id = $2");
    let row = sqlx::query(built(sql)).bind(newsletter).bind(guardian).fetch_optional(tx.connection()).await?;
    Ok(row.as_ref().map(to_seat))
}

/// What came of it at every seat.
pub async fn all_to(tx: &mut Tx, newsletter: i64) -> Result<Vec<To>, sqlx::Error> {
    let sql = format!("SELECT {TO} FROM newsletter_to WHERE newsletter_id = $1 ORDER BY guardian_id");
    Ok(sqlx::query(built(sql)).bind(newsletter).fetch_all(tx.connection()).await?.iter().map(to_seat).collect())
}

/// Notes what a parent did; the first time of each is kept, wrong answers are counted.
pub async fn note(tx: &mut Tx, newsletter: i64, guardian: i64, noted: Noted, now: i64) -> Result<(), sqlx::Error> {
    let column = match noted {
        Noted::Opened => "opened_at",
        Noted::Understood => "understood_at",
        Noted::Wrong => "wrong",
        Noted::Help => "help_at",
        Noted::Call => "call_at",
    };
    let sql = match noted {
        Noted::Wrong => {
            "UPDATE newsletter_to SET wrong = wrong + 1 WHERE newsletter_id = $1 AND guardian_id = $2".into()
        }
        _ => format!(
            "UPDATE newsletter_to SET {column} = COALESCE({column}, $3) WHERE newsletter_id = $1 AND guardian_id = $2"
        ),
    };
    let query = sqlx::query(built(sql)).bind(newsletter).bind(guardian);
    let query = if noted == Noted::Wrong { query } else { query.bind(now) };
    query.execute(tx.connection()).await?;
    Ok(())
}

fn answered(row: &Row) -> Answer {
    let coming: Option<String> = row.get(0);
    Answer {
        coming: coming.and_then(|word| word.parse::<Coming>().ok()),
        people: row.get::<Option<i32>, _>(1).map(i64::from),
        helping_at: row.get(2),
        answered_at: row.get(3),
    }
}

/// What this seat answered to an announcement.
pub async fn answer(tx: &mut Tx, block: i64, guardian: i64) -> Result<Option<Answer>, sqlx::Error> {
    let row = sqlx::query(
        "SELECT coming, people, helping_at, answered_at FROM newsletter_answer WHERE block_id = $1 AND guardian_id = $2",
    )
    .bind(block)
    .bind(guardian)
    .fetch_optional(tx.connection())
    .await?;
    Ok(row.as_ref().map(answered))
}

/// What was answered to an announcement, by seat.
pub async fn answers(tx: &mut Tx, block: i64) -> Result<Vec<(i64, Answer)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT coming, people, helping_at, answered_at, guardian_id FROM newsletter_answer WHERE block_id = $1
         ORDER BY guardian_id",
    )
    .bind(block)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| (row.get(4), answered(row))).collect())
}

/// Whether this seat comes, and how many; None takes the answer back.
pub async fn set_coming(
    tx: &mut Tx,
    block: i64,
    guardian: i64,
    coming: Option<Coming>,
    people: Option<i64>,
    now: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO newsletter_answer (block_id, guardian_id, coming, people, answered_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (block_id, guardian_id) DO UPDATE SET coming = $3, people = $4, answered_at = $5",
    )
    .bind(block)
    .bind(guardian)
    .bind(coming.map(Coming::word))
    .bind(people)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Whether this seat helps.
pub async fn set_helping(tx: &mut Tx, block: i64, guardian: i64, helps: bool, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO newsletter_answer (block_id, guardian_id, helping_at, answered_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (block_id, guardian_id) DO UPDATE SET helping_at = $3, answered_at = $4",
    )
    .bind(block)
    .bind(guardian)
    .bind(helps.then_some(now))
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Who sits at this seat now has none of what went to it before: it is for them on paper still.
pub async fn anew(tx: &mut Tx, guardian: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "UPDATE newsletter_to
         SET way = 'paper', given_at = NULL, message_id = NULL, urgent_at = NULL, opened_at = NULL,
             understood_at = NULL, wrong = 0, help_at = NULL, call_at = NULL
         WHERE guardian_id = $1",
    )
    .bind(guardian)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// Nothing is kept of what went to this seat.
pub async fn leave_seat(tx: &mut Tx, guardian: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM newsletter_to WHERE guardian_id = $1").bind(guardian).execute(tx.connection()).await?;
    Ok(())
}

/// What all families answered to the announcements of an issue, by announcement.
pub async fn counts(tx: &mut Tx, newsletter: i64, kinds: &Kinds) -> Result<BTreeMap<i64, Counts>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT newsletter_answer.coming, newsletter_answer.people, newsletter_answer.helping_at,
                newsletter_answer.answered_at, newsletter_block.id, newsletter_block.kind, guardian.child_id
         FROM newsletter_answer
         JOIN newsletter_block ON newsletter_block.id = newsletter_answer.block_id
         JOIN guardian ON guardian.id = newsletter_answer.guardian_id
         WHERE newsletter_block.newsletter_id = $1
         ORDER BY newsletter_block.id, guardian.id",
    )
    .bind(newsletter)
    .fetch_all(tx.connection())
    .await?;
    let mut said: BTreeMap<i64, (bool, Vec<(i64, Answer)>)> = BTreeMap::new();
    for row in &rows {
        let kind: String = row.get(5);
        let of_family = kinds.find(&kind).is_none_or(is_of_family);
        let (_, answers) = said.entry(row.get(4)).or_insert_with(|| (of_family, Vec::new()));
        answers.push((row.get(6), answered(row)));
    }
    Ok(said.into_iter().map(|(block, (of_family, answers))| (block, Counts::of(&answers, of_family))).collect())
}

/// What reached this person, the last one first; what was taken back is not among them.
pub async fn received(tx: &mut Tx, person: i64, limit: i64, offset: i64) -> Result<Vec<Issue>, sqlx::Error> {
    let sql = format!(
        "SELECT {ISSUE} FROM newsletter
         WHERE state <> 'taken-back'
           AND id IN (SELECT newsletter_to.newsletter_id FROM newsletter_to
                      JOIN guardian ON guardian.id = newsletter_to.guardian_id
                      WHERE guardian.person_id = $1 AND guardian.no_information_at IS NULL
                        AND newsletter_to.given_at IS NOT NULL)
         ORDER BY sending_at DESC, id DESC LIMIT $2 OFFSET $3"
    );
    let query = sqlx::query(built(sql)).bind(person).bind(limit).bind(offset);
    Ok(query.fetch_all(tx.connection()).await?.iter().map(issue).collect())
}
