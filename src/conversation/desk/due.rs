//! What a teacher is told in the chat without asking: two days before the choosing ends who has no talk yet, and once an
//! hour at most that families asked for something. Nothing in quiet hours; rendered when it goes out, from what is true
//! by then.

use super::store;
use crate::app::App;
use crate::conversation::group_talks::Standing;
use crate::conversation::notice::when;
use crate::conversation::round::{Round, store as rounds};
use crate::delivery::{Bulk, outbox};
use crate::language::plain;
use crate::place::Place as Any;
use crate::school::desk::say_to;
use crate::school::rights::{Action, Object, Who, may};
use crate::school::store as schools;
use crate::screen::Screen;
use crate::store::{Store, StoreError};
use crate::visit::{Visit, button};

/// What the outbox calls them.
pub const KIND: &str = "talk-list";
const HOUR: i64 = 3600;
/// So long before the choosing ends the list of names comes (start conversation, section 11: 2 days).
const BEFORE: i64 = 48 * HOUR;
/// What was asked longer ago than this was told, or nobody could be told.
const SINCE: i64 = 7 * 24 * HOUR;

/// Writes what is due now; returns how many rows.
pub async fn give_due(app: &App, store: &Store) -> Result<usize, StoreError> {
    let now = app.clock.now();
    let mut tx = store.begin_reading().await?;
    let running = rounds::running(&mut tx).await?;
    tx.roll_back().await?;
    let mut written = 0;
    for round in running {
        written += of_round(app, store, &round, now).await?;
    }
    Ok(written)
}

async fn of_round(app: &App, store: &Store, round: &Round, now: i64) -> Result<usize, StoreError> {
    let mut tx = store.begin_reading().await?;
    let closing = now >= round.rules.closes_at - BEFORE && now < round.rules.closes_at;
    let readers = if closing { store::readers(&mut tx, round.id).await? } else { Vec::new() };
    let asked = store::asked(&mut tx, round.id, now - SINCE).await?;
    let school = schools::find_school(&mut tx, round.school_id).await?;
    tx.roll_back().await?;
    let Some(school) = school.filter(|_| !readers.is_empty() || !asked.is_empty()) else { return Ok(0) };
    let calendar = school.calendar(&app.calendar);
    let mut tx = store.begin().await?;
    let mut written = 0;
    // A row is written when its moment has come: until then nothing is decided.
    for reader in readers {
        if when(&calendar, now, i64::MAX) <= now {
            written += row(&mut tx, now, reader, &format!("w/{}", round.id), now).await?;
        }
    }
    for (reader, asked_at) in asked {
        // All that is asked within an hour, or in one night, comes together.
        let due_at = when(&calendar, (asked_at / HOUR + 1) * HOUR, i64::MAX);
        if due_at > now || when(&calendar, now, i64::MAX) > now {
            continue;
        }
        let subject = format!("a/{}/{due_at}", round.id);
        written += row(&mut tx, now, reader, &subject, now).await?;
    }
    tx.commit().await?;
    Ok(written)
}

async fn row(
    tx: &mut crate::store::Tx,
    now: i64,
    reader: store::Reader,
    subject: &str,
    due_at: i64,
) -> Result<usize, StoreError> {
    let store::Reader { person_id, chat_id } = reader;
    let bulk = Bulk { chat_id, person_id, kind: KIND, subject, due_at, not_after: Some(due_at + 24 * HOUR) };
    Ok(usize::from(outbox::bulk(tx, now, &bulk).await?))
}

/// The list as it is true now; None where there is nothing to tell any more, or in quiet hours.
pub async fn list(visit: &mut Visit<'_>, subject: &str) -> Result<Option<Screen>, StoreError> {
    let mut parts = subject.split('/');
    let (kind, round) = (parts.next(), parts.next().and_then(|id| id.parse::<i64>().ok()));
    let Some(round) = round else { return Ok(None) };
    let Some(round) = rounds::find(visit.tx, round).await?.filter(|round| round.closed_at.is_none()) else {
        return Ok(None);
    };
    let Some(school) = schools::find_school(visit.tx, round.school_id).await? else { return Ok(None) };
    if school.calendar(&visit.app.calendar).is_quiet(visit.now) {
        return Ok(None);
    }
    let only_asked = kind == Some("a");
    let groups = rounds::groups(visit.tx, round.id).await?;
    let roles = schools::staff_in_chat(visit.tx, visit.person.id).await?;
    let Some(role) = roles.into_iter().find(|role| role.school_id == round.school_id) else { return Ok(None) };
    let say = say_to(visit, &role);
    let mut screen = Screen::new(say).title(if only_asked { say.talks_chat_asked() } else { say.talks_chat_open() });
    let mut shown = false;
    for (id, _) in groups.into_iter().filter(|(id, _)| role.groups.contains(id)) {
        let Some(group) = schools::find_group(visit.tx, id).await? else { continue };
        let object = Object::Group { school_id: group.school_id, id };
        if !may(&Who::from(&role), Action::SeeTalks, &object) {
            continue;
        }
        let mut lists = super::open_children(visit.tx, &group).await?.unwrap_or_default();
        lists.retain(|(standing, _)| !only_asked || *standing == Standing::Asked);
        if lists.is_empty() {
            continue;
        }
        shown = true;
        screen = super::listed(say, screen.title(plain(&group.name)), &lists);
    }
    let talks = Any::Running(super::Place::Talks { staff: role.id });
    let screen = screen.text(say.talks_chat_console()).row([button(say.talks_chat_own(), &talks)]);
    Ok(shown.then_some(screen))
}
