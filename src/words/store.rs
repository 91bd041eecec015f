//! Which words were found, so that the list can be opened again. The letter itself is never kept.

use sqlx::Row as _;

use crate::store::{Tx, next_id};

/// A school word of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The id of the word.
    pub word: String,
    /// The word or compound as the letter has it, at most some 40 letters.
    pub written: String,
}

/// `id=as written`, with commas between; neither sign is part of a word.
fn as_text(words: &[Listed]) -> String {
    let entries: Vec<_> =
        words.iter().map(|listed| format!("{}={}", listed.word, listed.written.replace([',', '='], " "))).collect();
    entries.join(",")
}

fn from_text(text: &str) -> Vec<Listed> {
    let entries = text.split(',').filter_map(|entry| entry.split_once('='));
    entries.map(|(word, written)| Listed { word: word.to_owned(), written: written.to_owned() }).collect()
}

/// Keeps a list; returns its id.
pub async fn keep(tx: &mut Tx, person: i64, words: &[Listed], now: i64) -> Result<i64, sqlx::Error> {
    let id = next_id(now, 1);
    sqlx::query("INSERT INTO found_list (id, person_id, words, created_at) VALUES ($1, $2, $3, $4)")
        .bind(id)
        .bind(person)
        .bind(as_text(words))
        .bind(now)
        .execute(tx.connection())
        .await?;
    Ok(id)
}

/// The words of a list of this person.
pub async fn list(tx: &mut Tx, person: i64, id: i64) -> Result<Option<Vec<Listed>>, sqlx::Error> {
    let row = sqlx::query("SELECT words FROM found_list WHERE id = $1 AND person_id = $2")
        .bind(id)
        .bind(person)
        .fetch_optional(tx.connection())
        .await?;
    Ok(row.map(|row| from_text(&row.get::<String, _>(0))))
}

/// A list grew by the words of the next part of its letter.
pub async fn set(tx: &mut Tx, id: i64, words: &[Listed]) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE found_list SET words = $2 WHERE id = $1")
        .bind(id)
        .bind(as_text(words))
        .execute(tx.connection())
        .await?;
    Ok(())
}
