//! What is due in rounds, as the database knows it.

use sqlx::Row as _;

use crate::store::Tx;

/// The invitees of a round who can be reached and were not invited, or were invited before `again_before` and have not
/// looked, nor booked, nor got a second invitation; each with how many seats its person has at the school.
pub async fn to_invite(tx: &mut Tx, round_id: i64, again_before: i64) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT invitee.id,
                (SELECT COUNT(*) FROM guardian AS seat JOIN child AS other ON other.id = seat.child_id
                 WHERE seat.person_id = guardian.person_id AND other.school_id = child.school_id
                   AND other.archived_at IS NULL)
         FROM invitee
         JOIN guardian ON guardian.id = invitee.guardian_id
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         JOIN person ON person.id = guardian.person_id
         WHERE invitee.round_id = $1
           AND person.unreachable_at IS NULL AND person.language IS NOT NULL
           AND guardian.no_information_at IS NULL
           AND invitee.left_out_at IS NULL
           AND (invitee.invited_at IS NULL
                OR invitee.invited_at <= $2 AND invitee.seen_at IS NULL AND invitee.again_at IS NULL
                   AND invitee.declined_at IS NULL)
           AND NOT EXISTS (SELECT 1 FROM booking WHERE booking.invitee_id = invitee.id)
         ORDER BY invitee.id",
    )
    .bind(round_id)
    .bind(again_before)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}

/// Who is reminded of a talk, with their chats: the guardian who has it first, then who joins.
pub async fn readers(tx: &mut Tx, booking_id: i64) -> Result<Vec<(i64, i64)>, sqlx::Error> {
    let rows = sqlx::query(
        "SELECT person.id, person.chat_id, 0 AS place
         FROM booking
         JOIN guardian ON guardian.id = booking.guardian_id
         JOIN person ON person.id = guardian.person_id
         WHERE booking.id = $1 AND guardian.no_information_at IS NULL
           AND person.unreachable_at IS NULL AND person.language IS NOT NULL
         UNION ALL
         SELECT person.id, person.chat_id, 1 AS place
         FROM joiner
         JOIN booking ON booking.id = joiner.booking_id AND booking.share = 'yes'
         JOIN guardian ON guardian.id = joiner.guardian_id
         JOIN person ON person.id = guardian.person_id
         WHERE joiner.booking_id = $1 AND joiner.answer IN ('site', 'video', 'phone')
           AND guardian.no_information_at IS NULL
           AND person.unreachable_at IS NULL AND person.language IS NOT NULL
         ORDER BY 3, 1",
    )
    .bind(booking_id)
    .fetch_all(tx.connection())
    .await?;
    Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
}
