//! What falls due for a plan: the guardians are told of a new version, and both sides are asked to look back. Each row
//! is rendered when it goes out, in the own language, from what is true by then.

use super::{LOOK_BACK_TIME, Plan, chat, store};
use crate::app::App;
use crate::clock::Calendar;
use crate::conversation::notice::{self, store as readers};
use crate::conversation::round::is_school_day;
use crate::delivery::{Bulk, outbox};
use crate::language::Say;
use crate::place::{base36, from_base36};
use crate::reminders::rhythm;
use crate::school::calendar::Calendars;
use crate::school::store as schools;
use crate::screen::Screen;
use crate::store::{Store, StoreError, Tx};

/// What the outbox calls a plan that a guardian is asked about; its subject is the version's id.
pub const KIND: &str = "plan";
/// What the outbox calls the question how it goes.
pub const LOOK_BACK: &str = "look-back";
/// A look back that could not go out for so long waits for the next school day, in seconds.
const LATEST: i64 = 3 * 3600;
/// So many plans share one transaction.
const TOGETHER: i64 = 100;

/// Tells the guardians of a plan that it is made; those of them at whose seat nobody sits get it on paper. Returns how
/// many are told.
pub async fn tell(
    tx: &mut Tx,
    default: &Calendar,
    now: i64,
    plan_id: i64,
    parties: &[i64],
) -> Result<usize, StoreError> {
    let mut told = 0;
    for guardian in parties {
        told += usize::from(send(tx, default, now, *guardian, KIND, plan_id).await?);
    }
    Ok(told)
}

/// One row for the guardian of this seat; false where nobody sits there. It waits for the morning of a school day.
async fn send(
    tx: &mut Tx,
    default: &Calendar,
    now: i64,
    guardian: i64,
    kind: &'static str,
    plan_id: i64,
) -> Result<bool, StoreError> {
    let Some((person_id, chat_id)) = readers::reader(tx, guardian).await? else { return Ok(false) };
    let calendars = Calendars::of_people(tx, default, &[person_id]).await?;
    let due_at = notice::when(calendars.of(person_id), now, i64::MAX);
    let bulk = Bulk { chat_id, person_id, kind, subject: &base36(plan_id), due_at, not_after: None };
    outbox::bulk(tx, now, &bulk).await
}

/// Asks both sides of every plan whose day has come how it goes; returns how many guardians are asked.
pub async fn give_due(app: &App, store: &Store) -> Result<usize, StoreError> {
    let mut asked = 0;
    loop {
        let now = app.clock.now();
        let mut tx = store.begin().await?;
        let due = store::due(&mut tx, now, TOGETHER).await?;
        for (plan, school_id) in &due {
            let school = schools::find_school(&mut tx, *school_id).await?;
            let calendar = school.map_or_else(|| app.calendar.clone(), |school| school.calendar(&app.calendar));
            let next = again(plan, &calendar, now);
            store::set_look_back_at(&mut tx, plan.id, next).await?;
            if next.is_some() {
                continue;
            }
            rhythm::due::look_back(&mut tx, app, plan, now).await?;
            for party in store::parties(&mut tx, plan.id).await? {
                asked += usize::from(send(&mut tx, &app.calendar, now, party.guardian_id, LOOK_BACK, plan.id).await?);
            }
        }
        tx.commit().await?;
        if due.is_empty() {
            return Ok(asked);
        }
    }
}

/// When a look back that is due at `now` waits for another day: after a long outage, in quiet hours, or on a day that
/// became a holiday since.
fn again(plan: &Plan, calendar: &Calendar, now: i64) -> Option<i64> {
    let fitting = plan.look_back_at.is_some_and(|at| now - at <= LATEST)
        && !calendar.is_quiet(now)
        && is_school_day(calendar, calendar.civil(now).date());
    if fitting {
        return None;
    }
    calendar.next(now, calendar.awake(LOOK_BACK_TIME), |day| day.to_monday_one_offset() <= 5)
}

/// The message as it is true now: none for a plan that was replaced, was answered already, or is not for this person.
pub async fn render(
    tx: &mut Tx,
    app: &App,
    person_id: i64,
    say: Say<'_>,
    kind: &str,
    subject: &str,
) -> Result<Option<Screen>, StoreError> {
    let Some(id) = from_base36(subject) else { return Ok(None) };
    let Some((plan, party, seat)) = chat::own(tx, person_id, id).await? else { return Ok(None) };
    if store::newest(tx, plan.child_id).await?.is_none_or(|newest| newest.id != plan.id) {
        return Ok(None);
    }
    let news = rhythm::expected(tx, app, &plan).await?;
    Ok(match kind {
        KIND => party.answer.is_none().then(|| chat::message(app, say, &plan, &party, &seat, news, false)),
        _ => party.looked_back.is_none().then(|| chat::how(say, &plan, &seat)),
    })
}
