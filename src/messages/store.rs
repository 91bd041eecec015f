//! Messages in the database.

use jiff::civil::Date;
use sqlx::Row as _;

use super::photo::Reader;
use super::{Audience, Author, Message, OWN_WORDS};
use crate::choice::list;
use crate::fields::Values;
use crate::school::Staff;
use crate::store::{Row, Tx, built, next_id};

const COLUMNS: &str = "message.id, message.child_id, message.guardian_id, message.author, message.staff_id,
    message.kind, message.fields, message.own_words, message.language, message.translation, message.photo,
    message.audience, message.answers, message.reminder_id, message.day, message.until_day, message.made_at,
    message.sent_at, message.seen_at, message.answered_at, message.told_at, message.left_at, message.replaces";

fn message(row: &Row) -> Message {
    let (author, fields, audience): (String, String, String) = (row.get(3), row.get(6), row.get(11));
    let day = |at: usize| row.get::<Option<String>, _>(at).and_then(|text| text.parse::<Date>().ok());
    Message {
        id: row.get(0),
        child_id: row.get(1),
        guardian_id: row.get(2),
        // The database holds nothing but the two words.
        author: author.parse().unwrap_or(Author::Parent),
        staff_id: row.get(4),
        kind: row.get(5),
        values: Values::from_json(&fields),
        own_words: row.get(7),
        language: row.get(8),
        translation: row.get(9),
        photo: row.get(10),
        audience: list(&audience),
        answers: row.get(12),
        reminder_id: row.get(13),
        day: day(14),
        until_day: day(15),
        made_at: row.get(16),
        sent_at: row.get(17),
        seen_at: row.get(18),
        answered_at: row.get(19),
        told_at: row.get(20),
        left_at: row.get(21),
        replaces: row.get(22),
    }
}

fn words(audience: &[Audience]) -> String {
    audience.iter().map(|one| one.word()).collect::<Vec<_>>().join(",")
}

async fn all(tx: &mut Tx, rest: &str, id: i64) -> Result<Vec<Message>, sqlx::Error> {
    let sql = format!("SELECT {COLUMNS} FROM message {rest}");
    Ok(sqlx::query(built(sql)).bind(id).fetch_all(tx.connection()).await?.iter().map(message).collect())
}

/// What a draft begins with.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    pub child_id: i64,
    pub guardian_id: i64,
    pub kind: &'a str,
    pub values: &'a Values,
    pub audience: &'a [Audience],
    /// The school's answer that it answers back.
    pub answers: Option<i64>,
    pub reminder_id: Option<i64>,
}

/// A new draft of a parent.
pub async fn make_draft(tx: &mut Tx, draft: Draft<'_>, now: i64) -> Result<i64, sqlx::Error> {
    let id = next_id(now, 1);
    sqlx::query(
        "INSERT INTO message (id, child_id, guardian_id, author, kind, fields, audience, answers, reminder_id, made_at)
         VALUES ($1, $2, $3, 'parent', $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(draft.child_id)
    .bind(draft.guardian_id)
    .bind(draft.kind)
    .bind(draft.values.json())
    .bind(words(draft.audience))
    .bind(draft.answers)
    .bind(draft.reminder_id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(id)
}

/// The message with this id, draft or sent.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Message>, sqlx::Error> {
    Ok(all(tx, "WHERE message.id = $1", id).await?.pop())
}

/// The newest draft of a seat.
pub async fn draft_of(tx: &mut Tx, guardian_id: i64) -> Result<Option<Message>, sqlx::Error> {
    let rest = "WHERE guardian_id = $1 AND author = 'parent' AND sent_at IS NULL ORDER BY id DESC LIMIT 1";
    Ok(all(tx, rest, guardian_id).await?.pop())
}

/// Throws the drafts of a seat away.
pub async fn drop_drafts(tx: &mut Tx, guardian_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM message WHERE guardian_id = $1 AND sent_at IS NULL")
        .bind(guardian_id)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Sets the fields of a draft.
pub async fn set_fields(tx: &mut Tx, id: i64, values: &Values) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE message SET fields = $2 WHERE id = $1 AND sent_at IS NULL")
        .bind(id)
        .bind(values.json())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Sets the own words of a draft with the tag of their language, or takes them away.
pub async fn set_words(tx: &mut Tx, id: i64, words: Option<(&str, &str)>) -> Result<(), sqlx::Error> {
    let (text, language) = words.unzip();
    sqlx::query("UPDATE message SET own_words = $2, language = $3 WHERE id = $1 AND sent_at IS NULL")
        .bind(id)
        .bind(text)
        .bind(language)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Sets or forgets the handle of a photo.
pub async fn set_photo(tx: &mut Tx, id: i64, photo: Option<&str>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE message SET photo = $2 WHERE id = $1").bind(id).bind(photo).execute(tx.connection()).await?;
    Ok(())
}

/// Sets who reads a draft.
pub async fn set_audience(tx: &mut Tx, id: i64, audience: &[Audience]) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE message SET audience = $2 WHERE id = $1 AND sent_at IS NULL")
        .bind(id)
        .bind(words(audience))
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// A draft goes to the school; false when it went before. `days`: those of the office's list.
pub async fn send(
    tx: &mut Tx,
    id: i64,
    audience: &[Audience],
    days: Option<(Date, Date)>,
    now: i64,
) -> Result<bool, sqlx::Error> {
    let (first, last) = days.unzip();
    let done = sqlx::query(
        "UPDATE message SET sent_at = $2, audience = $3, day = $4, until_day = $5 WHERE id = $1 AND sent_at IS NULL",
    )
    .bind(id)
    .bind(now)
    .bind(words(audience))
    .bind(first.map(|day| day.to_string()))
    .bind(last.map(|day| day.to_string()))
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Takes a draft away, or a sent message that nobody has noted as seen; false when somebody has. Whether it stands in a
/// chat of the school already, [`super::withdraw`] looks.
pub async fn withdraw(tx: &mut Tx, id: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "DELETE FROM message WHERE id = $1 AND author = 'parent' AND seen_at IS NULL AND answered_at IS NULL",
    )
    .bind(id)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The chats in which a parent's message stands, or will in a moment. `subject`: its row in the outbox.
pub async fn in_chats(tx: &mut Tx, id: i64, subject: &str) -> Result<Vec<InChat>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT chat_id, message_id, finished_at FROM outbox
         WHERE (kind = 'message' AND subject = $1 OR kind = 'photo' AND subject = $2) AND state IN ('sending', 'sent')",
    )
    .bind(subject)
    .bind(id.to_string())
    .fetch_all(tx.connection())
    .await?;
    let chat = |row: &Row| InChat { chat_id: row.get(0), message_id: row.get(1), arrived_at: row.get(2) };
    Ok(rows.iter().map(chat).collect())
}

/// Where a message stands in a chat of the school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InChat {
    pub chat_id: i64,
    /// Telegram's number; None while it is on its way, or unknown.
    pub message_id: Option<i64>,
    /// UTC seconds.
    pub arrived_at: Option<i64>,
}

/// What went both ways at a seat with who sits there now until `now`, oldest first: what the school can still take back
/// is not there yet.
pub async fn thread(tx: &mut Tx, guardian_id: i64, now: i64) -> Result<Vec<Message>, sqlx::Error> {
    let rest = "WHERE guardian_id = $1 AND sent_at IS NOT NULL AND left_at IS NULL ORDER BY sent_at, id";
    let mut thread = all(tx, rest, guardian_id).await?;
    thread.retain(|message| message.has_gone(now));
    Ok(thread)
}

/// An answer goes out at this moment: until then its parent does not see it.
pub async fn goes_at(tx: &mut Tx, id: i64, at: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE message SET sent_at = $2 WHERE id = $1").bind(id).bind(at).execute(tx.connection()).await?;
    Ok(())
}

/// What went both ways about a child at all its seats, oldest first: for the school.
pub async fn of_child(tx: &mut Tx, child_id: i64) -> Result<Vec<Message>, sqlx::Error> {
    all(tx, "WHERE child_id = $1 AND sent_at IS NOT NULL ORDER BY sent_at, id", child_id).await
}

/// The school answers a parent's message; returns the answer's id. `kind`: the word of a quick reply, or
/// [`OWN_WORDS`] with the text and the tag of the writer's language.
pub async fn answer(
    tx: &mut Tx,
    staff: &Staff,
    to: &Message,
    kind: &str,
    own_words: Option<(&str, &str)>,
    now: i64,
) -> Result<i64, sqlx::Error> {
    let id = next_id(now, 1);
    let (text, language) = own_words.filter(|_| kind == OWN_WORDS).unzip();
    sqlx::query(
        "INSERT INTO message (id, child_id, guardian_id, author, staff_id, kind, fields, own_words, language, audience,
                              answers, reminder_id, made_at, sent_at, left_at)
         VALUES ($1, $2, $3, 'school', $4, $5, '{}', $6, $7, $8, $9, $10, $11, $11, $12)",
    )
    .bind(id)
    .bind(to.child_id)
    .bind(to.guardian_id)
    .bind(staff.id)
    .bind(kind)
    .bind(text)
    .bind(language)
    .bind(words(&to.audience))
    .bind(to.id)
    .bind(to.reminder_id)
    .bind(now)
    .bind(to.left_at)
    .execute(tx.connection())
    .await?;
    sqlx::query(
        "UPDATE message SET answered_at = COALESCE(answered_at, $2), seen_at = COALESCE(seen_at, $2) WHERE id = $1",
    )
    .bind(to.id)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(id)
}

/// Notes that the other side saw a message; the first time is kept.
pub async fn seen(tx: &mut Tx, id: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE message SET seen_at = $2 WHERE id = $1 AND seen_at IS NULL")
        .bind(id)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// What stands in the office's list of this day, oldest first.
pub async fn day(tx: &mut Tx, school_id: i64, day: Date) -> Result<Vec<Message>, sqlx::Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM message
         JOIN child ON child.id = message.child_id AND child.archived_at IS NULL
         WHERE child.school_id = $1 AND day <= $2 AND until_day >= $2 AND sent_at IS NOT NULL
         ORDER BY sent_at, message.id"
    );
    let rows = sqlx::query(built(sql)).bind(school_id).bind(day.to_string()).fetch_all(tx.connection()).await?;
    Ok(rows.iter().map(message).collect())
}

/// Whoever sits at this seat next sees nothing of what was written there. Drafts and photos are gone; what the school
/// got stays with the school.
pub async fn leave_seat(tx: &mut Tx, guardian_id: i64, now: i64) -> Result<(), sqlx::Error> {
    drop_drafts(tx, guardian_id).await?;
    sqlx::query("UPDATE message SET left_at = $2, photo = NULL WHERE guardian_id = $1 AND left_at IS NULL")
        .bind(guardian_id)
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Every message of a seat is gone: its parent is forgotten.
pub async fn delete_of_seat(tx: &mut Tx, guardian_id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM message WHERE guardian_id = $1").bind(guardian_id).execute(tx.connection()).await?;
    Ok(())
}

/// The teachers of a child's groups who have a chat with the bot.
pub async fn teachers_in_chat(tx: &mut Tx, child_id: i64) -> Result<Vec<Reader>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT DISTINCT staff.id, person.id, person.chat_id
         FROM staff
         JOIN person ON person.id = staff.person_id AND person.unreachable_at IS NULL
         JOIN staff_group ON staff_group.staff_id = staff.id
         JOIN child ON child.id = $1 AND child.school_id = staff.school_id
         WHERE staff.deactivated_at IS NULL
           AND (staff_group.group_id = child.group_id
             OR staff_group.group_id IN (SELECT group_id FROM child_extra_group WHERE child_id = child.id))
         ORDER BY staff.id",
    )
    .bind(child_id)
    .fetch_all(tx.connection())
    .await?;
    let reader = |row: &Row| Reader { staff_id: row.get(0), person_id: row.get(1), chat_id: row.get(2) };
    Ok(rows.iter().map(reader).collect())
}

/// The sent messages whose photo no row of the outbox waits to pass on any more.
pub async fn passed_photos(tx: &mut Tx, now: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT id FROM message
         WHERE photo IS NOT NULL AND sent_at <= $1
           AND NOT EXISTS (SELECT 1 FROM outbox
                           WHERE outbox.kind = 'photo' AND outbox.subject = CAST(message.id AS TEXT)
                             AND outbox.state IN ('queued', 'sending'))",
    )
    .bind(now)
    .fetch_all(tx.connection())
    .await
}

/// The kind of a reminder that went to this seat, and when it went.
pub async fn reminder_of(
    tx: &mut Tx,
    reminder_id: i64,
    guardian_id: i64,
) -> Result<Option<(String, i64)>, sqlx::Error> {
    sqlx::query_as(
        "SELECT reminder.kind, COALESCE(reminder.sent_at, reminder_to.given_at, reminder.made_at)
         FROM reminder
         JOIN reminder_to ON reminder_to.reminder_id = reminder.id
         WHERE reminder.id = $1 AND reminder_to.guardian_id = $2",
    )
    .bind(reminder_id)
    .bind(guardian_id)
    .fetch_optional(tx.connection())
    .await
}
