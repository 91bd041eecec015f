//! Own words that wait for a translation, and how often it was tried.

use std::collections::BTreeSet;

use sqlx::Row as _;

use crate::store::Tx;

/// The ids of messages whose own words may be translated now, oldest first: sent since `since`, not tried too often, and
/// not to be tried later. The words of who left a seat wait for nothing.
pub async fn waiting(tx: &mut Tx, now: i64, since: i64, tries: i64, limit: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT message.id
         FROM message
         JOIN child ON child.id = message.child_id AND child.archived_at IS NULL
         LEFT JOIN translation_try ON translation_try.message_id = message.id
         WHERE message.own_words IS NOT NULL AND message.translation IS NULL AND message.language IS NOT NULL
           AND message.sent_at >= $2 AND message.left_at IS NULL
           AND (translation_try.message_id IS NULL OR translation_try.tries < $3 AND translation_try.again_at <= $1)
         ORDER BY message.id
         LIMIT $4",
    )
    .bind(now)
    .bind(since)
    .bind(tries)
    .bind(limit)
    .fetch_all(tx.connection())
    .await
}

/// How often this message was tried.
pub async fn tries(tx: &mut Tx, message_id: i64) -> Result<i64, sqlx::Error> {
    let tries: Option<i32> = sqlx::query_scalar("SELECT tries FROM translation_try WHERE message_id = $1")
        .bind(message_id)
        .fetch_optional(tx.connection())
        .await?;
    Ok(tries.map_or(0, i64::from))
}

/// It was tried so often now; the next time is at `again_at` (UTC seconds).
pub async fn set_tries(tx: &mut Tx, message_id: i64, tries: i64, again_at: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "INSERT INTO translation_try (message_id, tries, again_at)
         SELECT id, $2, $3 FROM message WHERE id = $1
         ON CONFLICT (message_id) DO UPDATE SET tries = excluded.tries, again_at = excluded.again_at",
    )
    .bind(message_id)
    .bind(tries)
    .bind(again_at)
    .execute(tx.connection())
    .await?;
    Ok(())
}

/// The translation comes to stand beside these own words; false when they were changed or forgotten meanwhile.
pub async fn set(tx: &mut Tx, message_id: i64, own_words: &str, translation: &str) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE message SET translation = $3
         WHERE id = $1 AND own_words = $2 AND translation IS NULL AND left_at IS NULL",
    )
    .bind(message_id)
    .bind(own_words)
    .bind(translation)
    .execute(tx.connection())
    .await?;
    sqlx::query("DELETE FROM translation_try WHERE message_id = $1").bind(message_id).execute(tx.connection()).await?;
    Ok(done.rows_affected() == 1)
}

/// The tag of the language that the guardian at this seat reads; None where nobody sits.
pub async fn language_of(tx: &mut Tx, guardian_id: i64) -> Result<Option<String>, sqlx::Error> {
    let language: Option<Option<String>> = sqlx::query_scalar(
        "SELECT person.language FROM guardian JOIN person ON person.id = guardian.person_id WHERE guardian.id = $1",
    )
    .bind(guardian_id)
    .fetch_optional(tx.connection())
    .await?;
    Ok(language.flatten())
}

/// All names at the school of a child: of children, staff and groups, whole and in parts.
pub async fn names(tx: &mut Tx, child_id: i64) -> Result<BTreeSet<String>, sqlx::Error> {
    let of_school = "(SELECT school_id FROM child WHERE id = $1)";
    let sql = format!(
        "SELECT first_name, last_name, prefix FROM child WHERE school_id = {of_school}
         UNION SELECT name, '', '' FROM staff WHERE school_id = {of_school}
         UNION SELECT name, '', '' FROM school_group WHERE school_id = {of_school}"
    );
    let rows = sqlx::query(crate::store::built(sql)).bind(child_id).fetch_all(tx.connection()).await?;
    let mut names = BTreeSet::new();
    for row in rows {
        let (first, last, prefix): (String, String, String) = (row.get(0), row.get(1), row.get(2));
        let whole = [first.as_str(), &prefix, &last].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        names.insert(whole.join(" "));
        // A part in small letters is a word like any other: "de", "van".
        let capital = |part: &&str| part.chars().next().is_some_and(|sign| !sign.is_lowercase());
        names.extend(whole.iter().flat_map(|part| part.split_whitespace()).filter(capital).map(String::from));
        names.insert(last);
    }
    names.retain(|name| name.chars().any(char::is_alphabetic));
    Ok(names)
}
