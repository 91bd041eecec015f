//! Newsletters in the database: issues. Their announcements are with the blocks, what came of them at each seat with the
//! families; all of it is found here.

use sqlx::Row as _;

use super::blocks::New;
use super::finder::{GROUPS, Why};
use super::{Issue, Scope, Standing, State, Whom};
use crate::store::{Row, Tx, built, list, next_id, padded};

pub use super::blocks::store::{
    accepted, add_block, block, blocks, drop_block, move_block, picture, save_block, set_picture, set_standing,
};
pub use super::families::store::{
    all_to, anew, answer, answers, counts, leave_seat, note, received, seats_of_people, seats_of_person, set_coming,
    set_helping, to,
};

/// The columns of an issue, in the order of [`issue`].
pub(super) const ISSUE: &str =
    "newsletter.id, newsletter.school_id, newsletter.staff_id, newsletter.changed_by, newsletter.scope,
        newsletter.group_id, newsletter.title, newsletter.greeting, newsletter.letter, newsletter.state,
        newsletter.version, newsletter.made_at, newsletter.changed_at, newsletter.send_at, newsletter.sending_at,
        newsletter.sent_at, newsletter.corrected_at, newsletter.taken_back_at";
pub(super) fn issue(row: &Row) -> Issue {
    let (scope, state): (String, String) = (row.get(4), row.get(9));
    Issue {
        id: row.get(0),
        school_id: row.get(1),
        staff_id: row.get(2),
        changed_by: row.get(3),
        // The columns have no other words.
        scope: scope.parse().unwrap_or(Scope::Class),
        group_id: row.get(5),
        title: row.get(6),
        greeting: row.get(7),
        letter: row.get(8),
        state: state.parse().unwrap_or(State::Stopped),
        version: i64::from(row.get::<i32, _>(10)),
        made_at: row.get(11),
        changed_at: row.get(12),
        send_at: row.get(13),
        sending_at: row.get(14),
        sent_at: row.get(15),
        corrected_at: row.get(16),
        taken_back_at: row.get(17),
    }
}

/// Makes a draft; returns its id.
pub async fn make(
    tx: &mut Tx,
    school_id: i64,
    staff_id: Option<i64>,
    scope: Scope,
    group: Option<i64>,
    title: &str,
    now: i64,
) -> Result<i64, sqlx::Error> {
    let id = next_id(now, 1);
    sqlx::query(
        "INSERT INTO newsletter (id, school_id, staff_id, changed_by, scope, group_id, title, state, made_at, changed_at)
         VALUES ($1, $2, $3, $3, $4, $5, $6, 'draft', $7, $7)",
    )
    .bind(id)
    .bind(school_id)
    .bind(staff_id)
    .bind(scope.word())
    .bind(group)
    .bind(title)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(id)
}

/// The issue with this id.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Issue>, sqlx::Error> {
    let sql = format!("SELECT {ISSUE} FROM newsletter WHERE id = $1");
    Ok(sqlx::query(built(sql)).bind(id).fetch_optional(tx.connection()).await?.as_ref().map(issue))
}

/// The newest of a school, with those of its classes and drafts.
pub async fn of_school(tx: &mut Tx, school_id: i64, limit: i64) -> Result<Vec<Issue>, sqlx::Error> {
    some(tx, "school_id", school_id, limit).await
}

/// The newest of a class, with drafts.
pub async fn of_group(tx: &mut Tx, group_id: i64, limit: i64) -> Result<Vec<Issue>, sqlx::Error> {
    some(tx, "group_id", group_id, limit).await
}

async fn some(tx: &mut Tx, of: &str, id: i64, limit: i64) -> Result<Vec<Issue>, sqlx::Error> {
    let sql = format!("SELECT {ISSUE} FROM newsletter WHERE {of} = $1 ORDER BY made_at DESC, id DESC LIMIT $2");
    let rows = sqlx::query(built(sql)).bind(id).bind(limit).fetch_all(tx.connection()).await?;
    Ok(rows.iter().map(issue).collect())
}

/// A draft that is not wanted any more.
pub async fn drop_draft(tx: &mut Tx, id: i64) -> Result<(), sqlx::Error> {
    sqlx::query("DELETE FROM newsletter WHERE id = $1 AND state = 'draft'").bind(id).execute(tx.connection()).await?;
    Ok(())
}

/// Whoever saves holds the version that they began with. True: it still was that one, and is the next one now. False:
/// somebody else changed it meanwhile.
pub async fn touch(tx: &mut Tx, id: i64, version: i64, staff: Option<i64>, now: i64) -> Result<bool, sqlx::Error> {
    let done = sqlx::query(
        "UPDATE newsletter SET version = version + 1, changed_by = $3, changed_at = $4 WHERE id = $1 AND version = $2",
    )
    .bind(id)
    .bind(version)
    .bind(staff)
    .bind(now)
    .execute(tx.connection())
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Its title and the few words from the head.
pub async fn save_head(tx: &mut Tx, id: i64, title: &str, greeting: &str) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE newsletter SET title = $2, greeting = $3 WHERE id = $1")
        .bind(id)
        .bind(title)
        .bind(greeting)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The letter in Dutch.
pub async fn set_letter(tx: &mut Tx, id: i64, letter: Option<&str>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE newsletter SET letter = $2 WHERE id = $1")
        .bind(id)
        .bind(letter)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// When a draft is to go, not before (UTC seconds).
pub async fn plan(tx: &mut Tx, id: i64, send_at: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE newsletter SET send_at = $2 WHERE id = $1 AND state = 'draft'")
        .bind(id)
        .bind(send_at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Makes a draft of an issue that was made before, last year's for example; returns its id. Its announcements are
/// proposals, for the days in them are over, and each is looked at again. The letter is not copied: the announcements come
/// from another one by then. Groups of last year are those of the same name now; where there is none, everybody.
pub async fn copy(tx: &mut Tx, id: i64, staff: Option<i64>, now: i64) -> Result<Option<i64>, sqlx::Error> {
    let Some(old) = find(tx, id).await? else { return Ok(None) };
    let group = match old.group_id {
        Some(group) => groups_now(tx, &[group]).await?.into_iter().next(),
        None => None,
    };
    if old.scope == Scope::Class && group.is_none() {
        return Ok(None);
    }
    let made = make(tx, old.school_id, staff, old.scope, group, &old.title, now).await?;
    save_head(tx, made, &old.title, &old.greeting).await?;
    for block in accepted(tx, id).await? {
        // A group that is no more: a person says for whom it is now.
        let mut unsure = String::new();
        let whom = match &block.whom {
            Whom::Groups(old) => {
                let groups = groups_now(tx, old).await?;
                if groups.len() < old.len() {
                    unsure = format!("{GROUPS}:{}", Why::Missing.word());
                }
                if groups.is_empty() { Whom::Everybody } else { Whom::Groups(groups) }
            }
            whom => whom.clone(),
        };
        let new = New {
            standing: Standing::Proposed,
            kind: &block.kind,
            values: &block.values,
            whom: &whom,
            sentence: None,
            unsure: &unsure,
        };
        let new = add_block(tx, made, &new, now).await?;
        if let Some(picture) = picture(tx, block.id).await? {
            set_picture(tx, new, Some(&picture)).await?;
        }
    }
    Ok(Some(made))
}

/// The groups that have the names of these now, in the same school.
async fn groups_now(tx: &mut Tx, groups: &[i64]) -> Result<Vec<i64>, sqlx::Error> {
    let groups = padded(groups);
    let sql = format!(
        "SELECT DISTINCT own.id FROM school_group AS own
         JOIN school_group AS old ON old.school_id = own.school_id AND old.name = own.name
         WHERE own.archived_at IS NULL AND old.id IN ({})
         ORDER BY own.id",
        list(1, groups.len())
    );
    let mut query = sqlx::query_scalar(built(sql));
    for group in groups {
        query = query.bind(group);
    }
    query.fetch_all(tx.connection()).await
}
