//! One line a week at most in the chat of a teacher for whom something agreed is due, in working hours; and one on the day
//! on which a look back was agreed.

use super::store;
use super::{What, of_teacher};
use crate::app::App;
use crate::conversation::plan::Plan;
use crate::delivery::{Bulk, outbox};
use crate::language::plain;
use crate::place::{Place as Any, base36, from_base36};
use crate::reminders::desk::Place;
use crate::school::desk::say_to;
use crate::school::store as schools;
use crate::screen::Screen;
use crate::store::{Store, StoreError, Tx, fact_in, set_fact};
use crate::visit::{Visit, button};

/// What the outbox calls them; the subject is the member of staff with the week, or with the day of a look back.
pub const KIND: &str = "reminder-due";
/// What the database calls the hour in which it was looked at last.
const LOOKED: &str = "rhythm";
const HOUR: i64 = 3600;

/// Writes a line for each teacher for whom something is due now; returns how many. Looks once an hour.
pub async fn give_due(app: &App, store: &Store) -> Result<usize, StoreError> {
    let now = app.clock.now();
    let hour = (now / HOUR).to_string();
    if crate::store::fact(store, LOOKED).await?.as_deref() == Some(hour.as_str()) {
        return Ok(0);
    }
    let mut tx = store.begin().await?;
    if fact_in(&mut tx, LOOKED).await?.as_deref() == Some(hour.as_str()) {
        tx.roll_back().await?;
        return Ok(0);
    }
    let mut written = 0;
    for (staff, person_id, chat_id) in store::readers(&mut tx).await? {
        let Some(staff) = schools::find_staff(&mut tx, staff).await? else { continue };
        let Some(school) = schools::find_school(&mut tx, staff.school_id).await? else { continue };
        let calendar = school.calendar(&app.calendar);
        if !staff.hours.open(&calendar, now) || of_teacher(&mut tx, app, &staff, now).await?.is_empty() {
            continue;
        }
        let week = calendar.civil(now).date().iso_week_date();
        let subject = format!("w/{}/{}-{}", base36(staff.id), week.year(), week.week());
        written += usize::from(row(&mut tx, now, now, person_id, chat_id, &subject).await?);
    }
    set_fact(&mut tx, LOOKED, &hour).await?;
    tx.commit().await?;
    Ok(written)
}

/// Tells the teachers of a child that the look back at its plan was agreed for now; in their working hours, and for all
/// children of the day at once.
pub async fn look_back(tx: &mut Tx, app: &App, plan: &Plan, now: i64) -> Result<usize, StoreError> {
    let mut written = 0;
    for (staff, person_id, chat_id) in store::readers_of_child(tx, plan.child_id).await? {
        let Some(staff) = schools::find_staff(tx, staff).await? else { continue };
        let Some(school) = schools::find_school(tx, staff.school_id).await? else { continue };
        let due_at = staff.hours.next(&school.calendar(&app.calendar), now);
        let subject = format!("l/{}/{}", base36(staff.id), plan.dates.look_back_on);
        written += usize::from(row(tx, now, due_at, person_id, chat_id, &subject).await?);
    }
    Ok(written)
}

async fn row(
    tx: &mut Tx,
    now: i64,
    due_at: i64,
    person_id: i64,
    chat_id: i64,
    subject: &str,
) -> Result<bool, StoreError> {
    let bulk = Bulk { chat_id, person_id, kind: KIND, subject, due_at, not_after: Some(due_at + 24 * HOUR) };
    outbox::bulk(tx, now, &bulk).await
}

/// The line as it is true now; None where nothing is due any more.
pub async fn shown(visit: &mut Visit<'_>, subject: &str) -> Result<Option<Screen>, StoreError> {
    let parts: Vec<&str> = subject.split('/').collect();
    let [kind, id, when] = parts.as_slice() else { return Ok(None) };
    let roles = schools::staff_in_chat(visit.tx, visit.person.id).await?;
    let Some(role) = roles.into_iter().find(|role| Some(role.id) == from_base36(id)) else { return Ok(None) };
    let say = say_to(visit, &role);
    let tasks = of_teacher(visit.tx, visit.app, &role, visit.now).await?;
    let count = i64::try_from(tasks.len()).unwrap_or(i64::MAX);
    let line = match *kind {
        "l" => {
            let of_day = |what: What| matches!(what, What::LookBack(day) if day.to_string() == *when);
            let names: Vec<&str> =
                tasks.iter().filter(|task| of_day(task.what)).map(|task| task.first_name.as_str()).collect();
            if names.is_empty() {
                return Ok(None);
            }
            say.send_due_look_back_line(&plain(&names.join(say.comma())))
        }
        _ if tasks.is_empty() => return Ok(None),
        _ => say.send_due_line(count),
    };
    let look = button(say.send_due_button(count), &Any::Remind(Place::Due));
    Ok(Some(Screen::new(say).text(line).row([look]).row([button(say.nav_menu(), &Any::Menu)])))
}
