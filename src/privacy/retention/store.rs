//! The one place that purges: what goes of each kind. SQLite overwrites what is deleted (`secure_delete`); the log
//! beside its file is taken in afterwards. PostgreSQL gives the room free at its next vacuum.

use sqlx::Row as _;

use super::{Kind, is_due};
use crate::clock::Calendar;
use crate::store::{Store, Tx, fact, set_fact};

/// The fact that says when the last purge was made.
pub const PURGED: &str = "purged";
/// More seconds than this between two purges are a reason to doubt the clock: 62 days, longer than any holiday.
const LEAP: i64 = 62 * 24 * 3600;
/// So many people are forgotten in one transaction.
const TOGETHER: i64 = 100;

/// Purges everything when a night has passed since the last time; true when it did.
pub async fn purge_nightly(store: &Store, calendar: &Calendar, now: i64) -> Result<bool, sqlx::Error> {
    let last = fact(store, PURGED).await?.and_then(|last| last.parse::<i64>().ok());
    if !is_due(calendar, last, now) {
        return Ok(false);
    }
    // A purge cannot be undone, and a clock can be wrong: after a leap it waits for another night.
    let leapt = last.is_some_and(|last| now - last > LEAP);
    if leapt {
        tracing::warn!("the last purge was long ago: is the clock right? the next one is in the coming night");
    } else {
        purge(store, calendar, now, &Kind::ALL).await?;
    }
    let mut tx = store.begin().await?;
    set_fact(&mut tx, PURGED, &now.to_string()).await?;
    tx.commit().await?;
    store.tidy().await?;
    Ok(!leapt)
}

/// Removes what is older than its border, of these kinds; each in a transaction of its own, so that nobody waits long.
pub async fn purge(store: &Store, calendar: &Calendar, now: i64, kinds: &[Kind]) -> Result<(), sqlx::Error> {
    for kind in kinds {
        let border = kind.border(calendar, now);
        let mut rows = 0;
        if *kind == Kind::UnreachablePerson {
            rows += forget_unreachable(store, border, now).await?;
        }
        let mut tx = store.begin().await?;
        for statement in removed(*kind) {
            let query = sqlx::query(*statement);
            let query = if statement.contains("$1") { query.bind(border) } else { query };
            rows += query.execute(tx.connection()).await?.rows_affected();
        }
        tx.commit().await?;
        if rows > 0 {
            tracing::info!(?kind, rows, "what was kept long enough is removed");
        }
    }
    Ok(())
}

/// What goes of a kind; `$1` is its border. What hangs on a row goes with it (`ON DELETE CASCADE`).
fn removed(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::DoneUpdate => &["DELETE FROM inbox WHERE state = 'done' AND received_at < $1"],
        Kind::ParkedUpdate => &["DELETE FROM inbox WHERE state = 'parked' AND received_at < $1"],
        Kind::SentMessage => &["DELETE FROM outbox WHERE finished_at < $1"],
        Kind::FoundList => &["DELETE FROM found_list WHERE created_at < $1"],
        Kind::Invitation => &[
            "DELETE FROM invitation WHERE used_at < $1 OR revoked_at < $1 OR expires_at < $1",
            "UPDATE person SET invitation_id = NULL
             WHERE invitation_id IS NOT NULL AND invitation_id NOT IN (SELECT id FROM invitation)",
        ],
        Kind::CodeTry => &["DELETE FROM code_try WHERE tried_at < $1"],
        Kind::SignInTry => &["DELETE FROM sign_in_try WHERE tried_at < $1"],
        Kind::Session => &["DELETE FROM session WHERE created_at < $1"],
        Kind::Ticket => &["DELETE FROM ticket WHERE created_at < $1"],
        Kind::UnlinkedSeat => &["DELETE FROM guardian
             WHERE person_id IS NULL
               AND paper_at IS NULL
               AND COALESCE(printed_at, created_at) < $1
               AND COALESCE(left_at, created_at) < $1
               AND id NOT IN (SELECT guardian_id FROM booking WHERE state IN ('proposed', 'booked'))"],
        // One by one, as /forget does it.
        Kind::UnreachablePerson => &[],
        // A message about that child alone goes with it; a draft may not have its children yet.
        Kind::ArchivedChild => &[
            "DELETE FROM child WHERE archived_at < $1",
            "DELETE FROM reminder
             WHERE group_id IS NULL AND state <> 'draft'
               AND NOT EXISTS (SELECT 1 FROM reminder_child WHERE reminder_child.reminder_id = reminder.id)",
        ],
        Kind::ArchivedGroup => &["DELETE FROM school_group WHERE archived_at < $1"],
        Kind::Preparation => &["DELETE FROM preparation WHERE changed_at < $1"],
        // A plan may be of an earlier talk than the round that is kept.
        Kind::Conversation => &[
            "DELETE FROM round WHERE closes_at < $1 AND id NOT IN (SELECT round_id FROM slot WHERE ends_at >= $1)",
            "DELETE FROM plan WHERE made_at < $1",
        ],
        Kind::Draft => &[
            "DELETE FROM message WHERE sent_at IS NULL AND made_at < $1",
            "DELETE FROM reminder WHERE state = 'draft' AND made_at < $1",
        ],
        // What has not gone out yet stays.
        Kind::Reminder => &["DELETE FROM reminder WHERE made_at < $1 AND state <> 'waiting'"],
        Kind::Message => &["DELETE FROM message WHERE sent_at < $1"],
        Kind::Photo => &["UPDATE message SET photo = NULL WHERE photo IS NOT NULL AND sent_at < $1"],
        Kind::CallWish => &["DELETE FROM call_wish WHERE wished_at < $1"],
        Kind::NewsletterDraft => &["DELETE FROM newsletter WHERE state = 'draft' AND changed_at < $1"],
        // Which newsletters a parent got is looked back at; whether a child came, and who helped, is a figure.
        Kind::NewsletterAnswer => &[
            "UPDATE newsletter_answer SET coming = 'no'
             WHERE coming NOT IN ('yes', 'no')
               AND block_id IN (SELECT newsletter_block.id FROM newsletter_block
                                JOIN newsletter ON newsletter.id = newsletter_block.newsletter_id
                                WHERE COALESCE(newsletter.sent_at, newsletter.sending_at) < $1)",
            "UPDATE newsletter_to
             SET opened_at = NULL, understood_at = NULL, wrong = 0, help_at = NULL, call_at = NULL
             WHERE newsletter_id IN (SELECT id FROM newsletter WHERE COALESCE(sent_at, sending_at) < $1)
               AND (COALESCE(opened_at, understood_at, help_at, call_at) IS NOT NULL OR wrong > 0)",
        ],
        Kind::PausedNewsletter => &["UPDATE newsletter SET state = 'stopped', version = version + 1
             WHERE state = 'paused' AND sending_at < $1"],
        // What has not gone out yet stays.
        Kind::Newsletter => {
            &["DELETE FROM newsletter WHERE made_at < $1 AND state NOT IN ('draft', 'waiting', 'sending', 'paused')"]
        }
        Kind::StaffInvitation => &["UPDATE staff SET invite_hash = NULL, invite_until = NULL WHERE invite_until < $1"],
        Kind::StaffSignIn => &[
            "DELETE FROM feed WHERE staff_id IN (SELECT id FROM staff WHERE deactivated_at < $1)",
            "DELETE FROM session WHERE staff_id IN (SELECT id FROM staff WHERE deactivated_at < $1)",
            "DELETE FROM recovery_code WHERE staff_id IN (SELECT id FROM staff WHERE deactivated_at < $1)",
            "DELETE FROM ticket WHERE staff_id IN (SELECT id FROM staff WHERE deactivated_at < $1)",
            "UPDATE staff
             SET login = NULL, password_hash = NULL, totp_secret = NULL, totp_step = NULL,
                 invite_hash = NULL, invite_until = NULL, person_id = NULL
             WHERE deactivated_at < $1
               AND COALESCE(login, password_hash, totp_secret, invite_hash,
                            CAST(totp_step AS TEXT), CAST(invite_until AS TEXT), CAST(person_id AS TEXT)) IS NOT NULL",
        ],
        Kind::StaffMember => &["DELETE FROM staff WHERE deactivated_at < $1"],
        Kind::Audit => &["DELETE FROM audit WHERE at < $1"],
    }
}

/// Forgets who could not be reached since before `border`, as `/forget` does. Their seats go as well, but for those of
/// a family that asked for paper.
async fn forget_unreachable(store: &Store, border: i64, now: i64) -> Result<u64, sqlx::Error> {
    let mut forgotten = 0;
    loop {
        let mut tx = store.begin().await?;
        let people = sqlx::query("SELECT id, chat_id FROM person WHERE unreachable_at < $1 ORDER BY id LIMIT $2")
            .bind(border)
            .bind(TOGETHER)
            .fetch_all(tx.connection())
            .await?;
        for person in &people {
            forget(&mut tx, person.get(0), person.get(1), now).await?;
            forgotten += 1;
        }
        tx.commit().await?;
        if people.is_empty() {
            return Ok(forgotten);
        }
    }
}

async fn forget(tx: &mut Tx, person: i64, chat_id: i64, now: i64) -> Result<(), sqlx::Error> {
    sqlx::query(
        "DELETE FROM guardian WHERE person_id = $1 AND paper_at IS NULL
           AND id NOT IN (SELECT guardian_id FROM booking WHERE state IN ('proposed', 'booked'))",
    )
    .bind(person)
    .execute(tx.connection())
    .await?;
    crate::privacy::store::forget(tx, person, chat_id, now).await
}
