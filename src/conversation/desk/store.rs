//! Which teachers are told in the chat about the talks of their groups.

use sqlx::Row as _;

use crate::store::Tx;

/// A teacher with a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    pub person_id: i64,
    pub chat_id: i64,
}

/// The teachers with a chat who teach a group of the round.
pub async fn readers(tx: &mut Tx, round_id: i64) -> Result<Vec<Reader>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT DISTINCT person.id, person.chat_id
         FROM round_group
         JOIN staff_group ON staff_group.group_id = round_group.group_id
         JOIN staff ON staff.id = staff_group.staff_id AND staff.deactivated_at IS NULL
         JOIN person ON person.id = staff.person_id AND person.unreachable_at IS NULL
         WHERE round_group.round_id = $1
         ORDER BY person.id",
    )
    .bind(round_id)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| Reader { person_id: row.get(0), chat_id: row.get(1) }).collect())
}

/// What families of the round asked since `since` and was not answered with a talk: each teacher with a chat, and when.
pub async fn asked(tx: &mut Tx, round_id: i64, since: i64) -> Result<Vec<(Reader, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT DISTINCT person.id, person.chat_id, invitee.asked_at
         FROM invitee
         JOIN guardian ON guardian.id = invitee.guardian_id
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         JOIN staff_group ON staff_group.group_id = child.group_id
         JOIN staff ON staff.id = staff_group.staff_id AND staff.deactivated_at IS NULL
         JOIN person ON person.id = staff.person_id AND person.unreachable_at IS NULL
         WHERE invitee.round_id = $1 AND invitee.asked_at > $2
         ORDER BY invitee.asked_at, person.id",
    )
    .bind(round_id)
    .bind(since)
    .fetch_all(tx.connection())
    .await?;
    let reader = |row: &crate::store::Row| Reader { person_id: row.get(0), chat_id: row.get(1) };
    Ok(rows.iter().map(|row| (reader(row), row.get(2))).collect())
}
