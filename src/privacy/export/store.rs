//! Which rows belong to a school, a child or a chat, and reading them one by one.

use futures_util::TryStreamExt as _;
use sqlx::Row as _;

use super::{ExportError, Scope};
use crate::privacy::register::Column;
use crate::school::audit::About;
use crate::school::store::find_child;
use crate::store::{Tx, built};

const CHILDREN: &str = "(SELECT id FROM child WHERE school_id = $1)";
const ROUNDS: &str = "(SELECT id FROM round WHERE school_id = $1)";
const REMINDERS: &str = "(SELECT id FROM reminder WHERE school_id = $1)";
const NEWSLETTERS: &str = "(SELECT id FROM newsletter WHERE school_id = $1)";
const STAFF: &str = "(SELECT id FROM staff WHERE school_id = $1)";
const OWN_CHAT: &str = "(SELECT chat_id FROM person WHERE id = $1)";
const OWN_STAFF: &str = "(SELECT id FROM staff WHERE person_id = $1)";
const OWN_SEATS: &str = "(SELECT id FROM guardian WHERE person_id = $1)";
const OWN_CHILDREN: &str = "(SELECT child_id FROM guardian WHERE person_id = $1)";

/// Which rows of a table belong to `scope`; `$1` is the school, the child or the person. None: no row.
pub fn condition(table: &str, scope: Scope) -> Option<String> {
    Some(match (scope, table) {
        (Scope::School(_), "school") => "id = $1".into(),
        (Scope::School(_), "school_group" | "child" | "staff" | "audit") => "school_id = $1".into(),
        (Scope::School(_), "child_extra_group" | "guardian") => format!("child_id IN {CHILDREN}"),
        (Scope::School(_), "invitation") => {
            format!("guardian_id IN (SELECT id FROM guardian WHERE child_id IN {CHILDREN})")
        }
        (Scope::School(_), "plan") => format!("child_id IN {CHILDREN}"),
        (Scope::School(_), "plan_party") => format!("plan_id IN (SELECT id FROM plan WHERE child_id IN {CHILDREN})"),
        (Scope::School(_), "staff_group" | "session" | "ticket" | "feed") => format!("staff_id IN {STAFF}"),
        (Scope::School(_), "round") => "school_id = $1".into(),
        (Scope::School(_), "round_group" | "block" | "slot" | "invitee" | "booking") => format!("round_id IN {ROUNDS}"),
        (Scope::School(_), "booking_slot" | "joiner" | "interpreter_task") => {
            format!("booking_id IN (SELECT id FROM booking WHERE round_id IN {ROUNDS})")
        }
        (Scope::School(_), "draft_slot" | "draft_unmet") => {
            format!("invitee_id IN (SELECT id FROM invitee WHERE round_id IN {ROUNDS})")
        }
        (Scope::School(_), "reminder" | "newsletter") => "school_id = $1".into(),
        (Scope::School(_), "newsletter_block" | "newsletter_to") => format!("newsletter_id IN {NEWSLETTERS}"),
        (Scope::School(_), "newsletter_group" | "newsletter_answer") => {
            format!("block_id IN (SELECT id FROM newsletter_block WHERE newsletter_id IN {NEWSLETTERS})")
        }
        (Scope::School(_), "reminder_child" | "reminder_to") => format!("reminder_id IN {REMINDERS}"),
        // What a guardian writes is for whom it was written to, in no export of the school; nor who wants to be called.
        // What a guardian prepared is for the teachers of the class, in no export of the school.
        (Scope::Child(_), "school") => "id = (SELECT school_id FROM child WHERE id = $1)".into(),
        (Scope::Child(_), "school_group") => "id = (SELECT group_id FROM child WHERE id = $1)
            OR id IN (SELECT group_id FROM child_extra_group WHERE child_id = $1)"
            .into(),
        (Scope::Child(_), "child") => "id = $1".into(),
        (Scope::Child(_), "child_extra_group" | "guardian" | "plan") => "child_id = $1".into(),
        (Scope::Child(_), "reminder") => "id IN (SELECT reminder_id FROM reminder_child WHERE child_id = $1)".into(),
        (Scope::Child(_), "reminder_child") => "child_id = $1".into(),
        (Scope::Child(_), "audit") => "object = 'child' AND object_id = $1".into(),

        (Scope::Person(_), "inbox") => format!("chat_id = {OWN_CHAT}"),
        (Scope::Person(_), "person") => "id = $1".into(),
        (Scope::Person(_), "saved_card" | "tip" | "found_list" | "guardian" | "staff" | "family_feed") => {
            "person_id = $1".into()
        }
        (Scope::Person(_), "outbox") => format!("person_id = $1 OR chat_id = {OWN_CHAT}"),
        (Scope::Person(_), "invitation") => "guardian_id IN (SELECT id FROM guardian WHERE person_id = $1)
            OR id = (SELECT invitation_id FROM person WHERE id = $1)"
            .into(),
        (Scope::Person(_), "plan") => {
            format!("id IN (SELECT plan_id FROM plan_party WHERE guardian_id IN {OWN_SEATS})")
        }
        (Scope::Person(_), "plan_party") => format!("guardian_id IN {OWN_SEATS}"),
        (Scope::Person(_), "child") => format!("id IN {OWN_CHILDREN}"),
        (Scope::Person(_), "school_group") => {
            format!("id IN (SELECT group_id FROM child WHERE id IN {OWN_CHILDREN})")
        }
        (Scope::Person(_), "school") => format!("id IN (SELECT school_id FROM child WHERE id IN {OWN_CHILDREN})"),
        (Scope::Person(_), "staff_group" | "session" | "ticket" | "audit" | "feed" | "block" | "slot") => {
            format!("staff_id IN {OWN_STAFF}")
        }
        (Scope::Person(_), "invitee" | "booking" | "joiner") => format!("guardian_id IN {OWN_SEATS}"),
        (Scope::Person(_), "reminder_to" | "message" | "call_wish" | "newsletter_to" | "newsletter_answer") => {
            format!("guardian_id IN {OWN_SEATS}")
        }
        (Scope::Person(_), "newsletter") => format!(
            "staff_id IN {OWN_STAFF} OR changed_by IN {OWN_STAFF}
             OR id IN (SELECT newsletter_id FROM newsletter_to WHERE guardian_id IN {OWN_SEATS})"
        ),
        (Scope::Person(_), "reminder") => format!(
            "staff_id IN {OWN_STAFF} OR id IN (SELECT reminder_id FROM reminder_to WHERE guardian_id IN {OWN_SEATS})"
        ),
        (Scope::Person(_), "booking_slot" | "interpreter_task") => {
            format!("booking_id IN (SELECT id FROM booking WHERE guardian_id IN {OWN_SEATS})")
        }
        (Scope::Person(_), "preparation" | "draft_slot" | "draft_unmet") => {
            format!("invitee_id IN (SELECT id FROM invitee WHERE guardian_id IN {OWN_SEATS})")
        }
        _ => return None,
    })
}

/// The columns of a table that may be seen in `scope`; None: all that are not secret.
pub fn shown(table: &str, scope: Scope) -> Option<&'static [&'static str]> {
    match (scope, table) {
        // A guardian asks for the data of a child: those of another guardian are not in it.
        (Scope::Child(_), "guardian") => Some(&["id", "child_id", "seat", "printed_at", "created_at"]),
        // Who of the staff it was tells the school.
        (Scope::Child(_), "audit") => Some(&["id", "at", "via", "action", "object", "object_id"]),
        // What the chat shows of a child: no last name.
        (Scope::Person(_), "child") => Some(&["id", "school_id", "first_name", "year_group", "group_id"]),
        (Scope::Person(_), "school_group" | "school") => Some(&["id", "name"]),
        _ => None,
    }
}

/// Hands each row of `table` to `row`, its values as text in the order of `columns`.
pub async fn each(
    tx: &mut Tx,
    table: &str,
    columns: &[&Column],
    condition: String,
    scope: Scope,
    mut row: impl FnMut(Vec<Option<String>>) -> Result<(), ExportError>,
) -> Result<(), ExportError> {
    let as_text: Vec<_> = columns.iter().map(|column| format!("CAST({} AS TEXT)", column.0)).collect();
    // Names come from our own register and conditions from above: no text from outside.
    let sql = format!("SELECT {} FROM {table} WHERE {condition} ORDER BY 1", as_text.join(", "));
    let (Scope::School(id) | Scope::Child(id) | Scope::Person(id)) = scope;
    let mut rows = sqlx::query(built(sql)).bind(id).fetch(tx.connection());
    while let Some(read) = rows.try_next().await? {
        row((0..columns.len()).map(|column| read.try_get(column)).collect::<Result<_, _>>()?)?;
    }
    Ok(())
}

/// The person of a chat.
pub async fn person_of_chat(tx: &mut Tx, chat_id: i64) -> Result<Option<i64>, sqlx::Error> {
    sqlx::query_scalar("SELECT id FROM person WHERE chat_id = $1").bind(chat_id).fetch_optional(tx.connection()).await
}

/// Where an export is noted: the log of which school, and what it names there. A chat without a child and without
/// colleagues here stands in no log.
pub async fn noted(tx: &mut Tx, scope: Scope) -> Result<Vec<(i64, About)>, sqlx::Error> {
    let person = match scope {
        Scope::School(id) => return Ok(vec![(id, About::School(id))]),
        Scope::Child(id) => {
            let child = find_child(tx, id).await?;
            return Ok(child.map(|child| (child.school_id, About::Child(id))).into_iter().collect());
        }
        Scope::Person(id) => id,
    };
    let seats: Vec<(i64, i64)> = sqlx::query_as(
        "SELECT child.school_id, guardian.id
         FROM guardian
         JOIN child ON child.id = guardian.child_id
         WHERE guardian.person_id = $1",
    )
    .bind(person)
    .fetch_all(tx.connection())
    .await?;
    let staff: Vec<(i64, i64)> = sqlx::query_as("SELECT school_id, id FROM staff WHERE person_id = $1")
        .bind(person)
        .fetch_all(tx.connection())
        .await?;
    let seats = seats.into_iter().map(|(school, id)| (school, About::Guardian(id)));
    Ok(seats.chain(staff.into_iter().map(|(school, id)| (school, About::Staff(id)))).collect())
}
