//! What came of a newsletter, in the database.

use sqlx::Row as _;

use super::Line;
use crate::newsletter::families::Seat;
use crate::newsletter::families::store::{SEAT, seats};
use crate::store::{Row, Tx, built};

/// What came of it at every seat. `asks`: whether something in it for a child ends with a question.
pub async fn lines(tx: &mut Tx, newsletter: i64, asks: impl Fn(&Seat) -> bool) -> Result<Vec<Line>, sqlx::Error> {
    let sql = format!(
        "SELECT {SEAT}, guardian.person_id, school_group.name, person.language, newsletter_to.way,
                person.unreachable_at, newsletter_to.given_at, newsletter_to.opened_at, newsletter_to.understood_at,
                newsletter_to.call_at
         FROM newsletter_to
         JOIN guardian ON guardian.id = newsletter_to.guardian_id
         JOIN child ON child.id = guardian.child_id
         LEFT JOIN child_extra_group ON child_extra_group.child_id = child.id
         LEFT JOIN school_group ON school_group.id = child.group_id
         LEFT JOIN person ON person.id = guardian.person_id
         WHERE newsletter_to.newsletter_id = $1
         ORDER BY guardian.id, child_extra_group.group_id"
    );
    let rows = sqlx::query(built(sql)).bind(newsletter).fetch_all(tx.connection()).await?;
    let line = |(seat, row): (Seat, &Row)| {
        let (person_id, way): (Option<i64>, String) = (row.get(6), row.get(9));
        Line {
            guardian_id: seat.guardian_id,
            person_id,
            group: row.get(7),
            language: row.get(8),
            on_paper: way == "paper" || person_id.is_none() || row.get::<Option<i64>, _>(10).is_some(),
            given_at: row.get(11),
            opened_at: row.get(12),
            understood_at: row.get(13),
            asked: asks(&seat),
            call_at: row.get(14),
        }
    };
    Ok(seats(&rows).into_iter().map(line).collect())
}

/// A family that gets it on paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnPaper {
    pub seat: Seat,
    /// Staff only.
    pub full_name: String,
    pub class: String,
    /// The tag chosen for the letter, else what the person at the seat reads.
    pub language: Option<String>,
}

/// The seats that it did not reach by chat: nobody sits there, nobody can be reached, or the family wants paper.
pub async fn on_paper(tx: &mut Tx, newsletter: i64) -> Result<Vec<OnPaper>, sqlx::Error> {
    let sql = format!(
        "SELECT {SEAT}, child.prefix, child.last_name, school_group.name, guardian.language, person.language
         FROM newsletter_to
         JOIN guardian ON guardian.id = newsletter_to.guardian_id AND guardian.no_information_at IS NULL
         JOIN child ON child.id = guardian.child_id AND child.archived_at IS NULL
         LEFT JOIN child_extra_group ON child_extra_group.child_id = child.id
         LEFT JOIN school_group ON school_group.id = child.group_id
         LEFT JOIN person ON person.id = guardian.person_id
         WHERE newsletter_to.newsletter_id = $1
           AND newsletter_to.given_at IS NULL
           AND (newsletter_to.way = 'paper' OR guardian.person_id IS NULL OR person.unreachable_at IS NOT NULL)
         ORDER BY school_group.name, child.first_name, child.id, guardian.seat, guardian.id,
                  child_extra_group.group_id"
    );
    let rows = sqlx::query(built(sql)).bind(newsletter).fetch_all(tx.connection()).await?;
    let sheet = |(seat, row): (Seat, &Row)| {
        let (prefix, last): (String, String) = (row.get(6), row.get(7));
        let parts = [seat.first_name.as_str(), &prefix, &last];
        let (letter, chat): (Option<String>, Option<String>) = (row.get(9), row.get(10));
        OnPaper {
            full_name: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
            class: row.get::<Option<String>, _>(8).unwrap_or_default(),
            language: letter.or(chat),
            seat,
        }
    };
    Ok(seats(&rows).into_iter().map(sheet).collect())
}

/// So many seats get it now, so many later, and when the last of those does (UTC seconds).
pub async fn waiting(tx: &mut Tx, newsletter: i64, now: i64) -> Result<(i64, i64, Option<i64>), sqlx::Error> {
    let row = sqlx::query(
        "SELECT CAST(COALESCE(SUM(CASE WHEN due_at <= $2 THEN 1 ELSE 0 END), 0) AS BIGINT),
                CAST(COALESCE(SUM(CASE WHEN due_at > $2 THEN 1 ELSE 0 END), 0) AS BIGINT),
                MAX(CASE WHEN due_at > $2 THEN due_at END)
         FROM newsletter_to WHERE newsletter_id = $1 AND given_at IS NULL AND way <> 'paper'",
    )
    .bind(newsletter)
    .bind(now)
    .fetch_one(tx.connection())
    .await?;
    Ok((row.get(0), row.get(1), row.get(2)))
}
