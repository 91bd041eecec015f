//! Communication plans in the database.

use jiff::civil::Date;
use sqlx::Row as _;

use super::{Agreed, Answer, Dates, How, Party, Plan, Reached};
use crate::conversation::{Guest, list as words};
use crate::school::SchoolYear;
use crate::store::{Row, Tx, built, next_id};

const COLUMNS: &str = "plan.id, plan.child_id, plan.version, plan.booking_id, plan.staff_id, plan.made_at,
    plan.starts_on, plan.ends_on, plan.look_back_on, plan.agreed, plan.look_back_at";
/// Of the plans of a child the one that holds.
const NEWEST: &str = "plan.version = (SELECT MAX(version) FROM plan AS other WHERE other.child_id = plan.child_id)";

fn plan(row: &Row) -> Result<Plan, sqlx::Error> {
    let day = |at: usize| -> Result<Date, sqlx::Error> {
        let text: String = row.get(at);
        text.parse().map_err(|_| sqlx::Error::Decode(format!("column {at} of a plan: no day").into()))
    };
    Ok(Plan {
        id: row.get(0),
        child_id: row.get(1),
        version: i64::from(row.get::<i32, _>(2)),
        booking_id: row.get(3),
        staff_id: row.get(4),
        made_at: row.get(5),
        dates: Dates { starts_on: day(6)?, ends_on: day(7)?, look_back_on: day(8)? },
        agreed: Agreed::read(row.get::<String, _>(9).as_str()),
        look_back_at: row.get(10),
    })
}

async fn all(tx: &mut Tx, sql: String, id: i64) -> Result<Vec<Plan>, sqlx::Error> {
    let rows = sqlx::query(built(sql)).bind(id).fetch_all(tx.connection()).await?;
    let mut plans: Vec<Plan> = rows.iter().map(plan).collect::<Result<_, _>>()?;
    for plan in &mut plans {
        add_own(tx, plan).await?;
    }
    Ok(plans)
}

/// The word beside those of [`Guest`] in `plan_party.who`.
const INTERPRETER: &str = "interpreter";

/// What stands with each guardian and not in the plan itself.
async fn add_own(tx: &mut Tx, plan: &mut Plan) -> Result<(), sqlx::Error> {
    let rows =
        sqlx::query("SELECT guardian_id, channel, times, who FROM plan_party WHERE plan_id = $1 ORDER BY guardian_id")
            .bind(plan.id)
            .fetch_all(tx.connection())
            .await?;
    for row in &rows {
        let (channel, times, who): (Option<String>, String, String) = (row.get(1), row.get(2), row.get(3));
        plan.agreed.reached.push(Reached {
            guardian: row.get(0),
            channel: channel.and_then(|word| word.parse().ok()),
            times: words(&times),
        });
        plan.agreed.guests.extend(words::<Guest>(&who));
        plan.agreed.interpreter |= who.split(',').any(|word| word == INTERPRETER);
    }
    Ok(())
}

/// The version with this id.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Plan>, sqlx::Error> {
    Ok(all(tx, format!("SELECT {COLUMNS} FROM plan WHERE id = $1"), id).await?.pop())
}

/// Every version of a child's plan, the newest first.
pub async fn of_child(tx: &mut Tx, child_id: i64) -> Result<Vec<Plan>, sqlx::Error> {
    all(tx, format!("SELECT {COLUMNS} FROM plan WHERE child_id = $1 ORDER BY version DESC"), child_id).await
}

/// The version of a child's plan that holds.
pub async fn newest(tx: &mut Tx, child_id: i64) -> Result<Option<Plan>, sqlx::Error> {
    Ok(all(tx, format!("SELECT {COLUMNS} FROM plan WHERE child_id = $1 AND {NEWEST}"), child_id).await?.pop())
}

/// The newest plan of each child in this teacher's groups.
pub async fn of_teacher(tx: &mut Tx, staff_id: i64) -> Result<Vec<Plan>, sqlx::Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM plan
         JOIN child ON child.id = plan.child_id AND child.archived_at IS NULL
         WHERE {NEWEST}
           AND (child.group_id IN (SELECT group_id FROM staff_group WHERE staff_id = $1)
             OR child.id IN (SELECT child_id FROM child_extra_group
                             WHERE group_id IN (SELECT group_id FROM staff_group WHERE staff_id = $1)))
         ORDER BY plan.look_back_on, plan.id"
    );
    all(tx, sql, staff_id).await
}

/// A plan that is to be made.
#[derive(Clone, Debug)]
pub struct New<'a> {
    pub child_id: i64,
    pub booking_id: Option<i64>,
    pub staff_id: i64,
    pub dates: Dates,
    pub agreed: &'a Agreed,
    pub look_back_at: i64,
    /// The seats that are asked for agreement.
    pub parties: &'a [i64],
    /// UTC seconds.
    pub now: i64,
}

/// A new version. Those before it stay as they are, and nobody is asked about them any more.
pub async fn make(tx: &mut Tx, new: &New<'_>) -> Result<i64, sqlx::Error> {
    // Two teachers of a child write one after the other (PostgreSQL; SQLite has one writer).
    sqlx::query("UPDATE child SET id = id WHERE id = $1").bind(new.child_id).execute(tx.connection()).await?;
    sqlx::query("UPDATE plan SET look_back_at = NULL WHERE child_id = $1 AND look_back_at IS NOT NULL")
        .bind(new.child_id)
        .execute(tx.connection())
        .await?;
    let id = next_id(new.now, 1);
    sqlx::query(
        "INSERT INTO plan (id, child_id, version, booking_id, staff_id, school_year, made_at, starts_on, ends_on,
             look_back_on, agreed, look_back_at)
         SELECT $1, $2, COALESCE(MAX(version), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, $11
         FROM plan WHERE child_id = $2",
    )
    .bind(id)
    .bind(new.child_id)
    .bind(new.booking_id)
    .bind(new.staff_id)
    .bind(SchoolYear::of(new.dates.starts_on).to_string())
    .bind(new.now)
    .bind(new.dates.starts_on.to_string())
    .bind(new.dates.ends_on.to_string())
    .bind(new.dates.look_back_on.to_string())
    .bind(new.agreed.json())
    .bind(new.look_back_at)
    .execute(tx.connection())
    .await?;
    let who = who(tx, new).await?;
    for guardian in new.parties {
        let reached = new.agreed.reached(*guardian);
        let times: Vec<&str> = reached.iter().flat_map(|reached| &reached.times).map(|times| times.word()).collect();
        sqlx::query(
            "INSERT INTO plan_party (plan_id, guardian_id, asked_at, channel, times, who)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(id)
        .bind(guardian)
        .bind(new.now)
        .bind(reached.and_then(|reached| reached.channel).map(|channel| channel.word()))
        .bind(times.join(","))
        .bind(if who.0 == Some(*guardian) { who.1.as_str() } else { "" })
        .execute(tx.connection())
        .await?;
    }
    Ok(id)
}

/// Who came to the talk, and with which of the guardians: the one who has the talk, else the first.
async fn who(tx: &mut Tx, new: &New<'_>) -> Result<(Option<i64>, String), sqlx::Error> {
    let of_talk: Option<i64> = sqlx::query_scalar("SELECT guardian_id FROM booking WHERE id = $1")
        .bind(new.booking_id)
        .fetch_optional(tx.connection())
        .await?;
    let with = of_talk.filter(|guardian| new.parties.contains(guardian)).or_else(|| new.parties.first().copied());
    let mut who: Vec<&str> = new.agreed.guests.iter().map(|guest| guest.word()).collect();
    who.extend(new.agreed.interpreter.then_some(INTERPRETER));
    Ok((with, who.join(",")))
}

const PARTY: &str = "SELECT plan_party.guardian_id, guardian.seat, guardian.person_id, plan_party.asked_at,
        plan_party.answer, plan_party.answered_at, plan_party.looked_back
     FROM plan_party JOIN guardian ON guardian.id = plan_party.guardian_id";

fn party(row: &Row) -> Party {
    let word = |at: usize| row.get::<Option<String>, _>(at);
    Party {
        guardian_id: row.get(0),
        seat: i64::from(row.get::<i32, _>(1)),
        person_id: row.get(2),
        asked_at: row.get(3),
        answer: word(4).and_then(|word| word.parse::<Answer>().ok()),
        answered_at: row.get(5),
        looked_back: word(6).and_then(|word| word.parse::<How>().ok()),
    }
}

/// Who is asked about a plan, by seat.
pub async fn parties(tx: &mut Tx, plan_id: i64) -> Result<Vec<Party>, sqlx::Error> {
    let sql = format!("{PARTY} WHERE plan_party.plan_id = $1 ORDER BY guardian.seat");
    Ok(sqlx::query(built(sql)).bind(plan_id).fetch_all(tx.connection()).await?.iter().map(party).collect())
}

/// What this person is asked about a plan; nothing where the school noted that this guardian gets no information.
pub async fn party_of(tx: &mut Tx, plan_id: i64, person_id: i64) -> Result<Option<Party>, sqlx::Error> {
    let sql = format!(
        "{PARTY} WHERE plan_party.plan_id = $1 AND guardian.person_id = $2 AND guardian.no_information_at IS NULL"
    );
    let row = sqlx::query(built(sql)).bind(plan_id).bind(person_id).fetch_optional(tx.connection()).await?;
    Ok(row.as_ref().map(party))
}

/// The newest version about which this seat is asked.
pub async fn newest_of_seat(tx: &mut Tx, guardian_id: i64) -> Result<Option<Plan>, sqlx::Error> {
    let sql = format!(
        "SELECT {COLUMNS} FROM plan JOIN plan_party ON plan_party.plan_id = plan.id
         JOIN guardian ON guardian.id = plan_party.guardian_id AND guardian.no_information_at IS NULL
         WHERE plan_party.guardian_id = $1 ORDER BY plan.version DESC LIMIT 1"
    );
    Ok(all(tx, sql, guardian_id).await?.pop())
}

/// What a guardian says of a plan; a later answer takes the place of an earlier one. False where nobody asked.
pub async fn answer(
    tx: &mut Tx,
    plan_id: i64,
    guardian_id: i64,
    answer: Answer,
    now: i64,
) -> Result<bool, sqlx::Error> {
    let done =
        sqlx::query("UPDATE plan_party SET answer = $3, answered_at = $4 WHERE plan_id = $1 AND guardian_id = $2")
            .bind(plan_id)
            .bind(guardian_id)
            .bind(answer.word())
            .bind(now)
            .execute(tx.connection())
            .await?;
    Ok(done.rows_affected() == 1)
}

/// How it went, in the eyes of a guardian.
pub async fn looked_back(tx: &mut Tx, plan_id: i64, guardian_id: i64, how: How) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE plan_party SET looked_back = $3 WHERE plan_id = $1 AND guardian_id = $2")
        .bind(plan_id)
        .bind(guardian_id)
        .bind(how.word())
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// Plans whose look back is due, with their schools; plans of children who left are among them.
pub async fn due(tx: &mut Tx, now: i64, limit: i64) -> Result<Vec<(Plan, i64)>, sqlx::Error> {
    let sql = format!(
        "SELECT {COLUMNS}, child.school_id FROM plan JOIN child ON child.id = plan.child_id
         WHERE plan.look_back_at <= $1 ORDER BY plan.look_back_at, plan.id LIMIT $2"
    );
    let rows = sqlx::query(built(sql)).bind(now).bind(limit).fetch_all(tx.connection()).await?;
    rows.iter().map(|row| Ok((plan(row)?, row.get(11)))).collect()
}

/// When both are asked to look back; None when they were.
pub async fn set_look_back_at(tx: &mut Tx, plan_id: i64, at: Option<i64>) -> Result<(), sqlx::Error> {
    sqlx::query("UPDATE plan SET look_back_at = $2 WHERE id = $1")
        .bind(plan_id)
        .bind(at)
        .execute(tx.connection())
        .await?;
    Ok(())
}

/// The words of the preparation's question how this guardian likes to be reached, from this talk's invitation.
pub async fn preferred(tx: &mut Tx, booking_id: i64) -> Result<Vec<String>, sqlx::Error> {
    let choices: Option<String> = sqlx::query_scalar(
        "SELECT preparation.choices FROM preparation JOIN booking ON booking.invitee_id = preparation.invitee_id
         WHERE booking.id = $1 AND preparation.field = 'contact'",
    )
    .bind(booking_id)
    .fetch_optional(tx.connection())
    .await?;
    Ok(choices.unwrap_or_default().split(',').map(str::to_owned).collect())
}

/// The other guardians who joined a talk.
pub async fn joined(tx: &mut Tx, booking_id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar(
        "SELECT guardian_id FROM joiner WHERE booking_id = $1 AND answer IN ('site', 'video', 'phone')
         ORDER BY guardian_id",
    )
    .bind(booking_id)
    .fetch_all(tx.connection())
    .await
}

/// The seats of a child, without those of whom the school noted that they get no information.
pub async fn informed(tx: &mut Tx, child_id: i64) -> Result<Vec<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT id FROM guardian WHERE child_id = $1 AND no_information_at IS NULL ORDER BY seat")
        .bind(child_id)
        .fetch_all(tx.connection())
        .await
}
