//! What parents asked under reminders and newsletters, without a message: "please call me", "too hard", "I do not understand". A member
//! of staff hears of it once an hour at most, in the own working hours, with all that came since.

pub mod store;

use store::{Under, Wish};

use super::due::{KIND, Subject};
use super::readers::{is_now, open_from};
use crate::app::App;
use crate::clock::Calendar;
use crate::delivery::{Bulk, outbox};
use crate::language::{Say, plain};
use crate::place::Place as Any;
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::desk::{Place as Staffroom, say_to};
use crate::school::hours::Hours;
use crate::school::rights::{Action, Object, Who, may};
use crate::school::{Staff, store as schools};
use crate::screen::Screen;
use crate::store::{Store, StoreError};
use crate::visit::{Visit, button};

const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// What was asked longer ago, in seconds, was told: longer than the summer holiday.
const SINCE: i64 = 50 * DAY;

/// What a parent asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// "Please call me."
    Call,
    /// "I do not understand."
    Help,
    /// "Too hard for my child."
    Hard,
}

impl What {
    /// A line about a child, as staff reads it.
    pub fn line(self, say: Say<'_>, child: &str) -> String {
        match self {
            Self::Call => say.thread_wish_call(child),
            Self::Help => say.thread_wish_help(child),
            Self::Hard => say.thread_wish_hard(child),
        }
    }
}

/// When a member of staff hears of what was asked at `at`: at the full hour, or when the work begins.
pub fn told_at(hours: &Hours, calendar: &Calendar, at: i64) -> i64 {
    open_from(hours, calendar, (at / HOUR + 1) * HOUR)
}

/// Writes what is due now; returns how many rows.
pub async fn give_due(app: &App, store: &Store) -> Result<usize, StoreError> {
    let now = app.clock.now();
    let mut tx = store.begin_reading().await?;
    let mut due = Vec::new();
    for (staff_id, person_id, chat_id) in store::readers(&mut tx, now - SINCE).await? {
        let Some(staff) = schools::find_staff(&mut tx, staff_id).await? else { continue };
        let Some(school) = schools::find_school(&mut tx, staff.school_id).await? else { continue };
        let calendar = school.calendar(&app.calendar);
        let moments: std::collections::BTreeSet<i64> = store::of_staff(&mut tx, staff_id, now - SINCE)
            .await?
            .iter()
            .map(|wish| told_at(&staff.hours, &calendar, wish.at))
            .filter(|moment| is_now(*moment, now))
            .collect();
        for due_at in moments {
            let subject = Subject::Wishes { staff: staff_id, due_at }.text();
            if !store::is_told(&mut tx, person_id, &subject).await? {
                due.push((person_id, chat_id, due_at, subject));
            }
        }
    }
    tx.roll_back().await?;
    if due.is_empty() {
        return Ok(0);
    }
    let mut tx = store.begin().await?;
    let mut written = 0;
    for (person_id, chat_id, due_at, subject) in due {
        let not_after = Some(due_at + DAY);
        let row = Bulk { chat_id, person_id, kind: KIND, subject: &subject, due_at: now, not_after };
        written += outbox::personal(&mut tx, now, &[row]).await?;
    }
    tx.commit().await?;
    Ok(written)
}

/// All that was asked until `due_at` and is told then, as one message; None where nobody asks any more.
pub async fn shown(visit: &mut Visit<'_>, staff_id: i64, due_at: i64) -> Result<Option<Screen>, StoreError> {
    let roles = schools::staff_in_chat(visit.tx, visit.person.id).await?;
    let Some(role) = roles.into_iter().find(|role| role.id == staff_id) else { return Ok(None) };
    let Some(school) = schools::find_school(visit.tx, role.school_id).await? else { return Ok(None) };
    let calendar = school.calendar(&visit.app.calendar);
    let all = store::of_staff(visit.tx, staff_id, due_at - SINCE).await?;
    let mut wishes: Vec<Wish> =
        all.into_iter().filter(|wish| told_at(&role.hours, &calendar, wish.at) == due_at).collect();
    wishes.retain(|wish| may_see(&role, wish));
    if wishes.is_empty() {
        return Ok(None);
    }
    wishes.sort_by(|one, other| {
        let key = |wish: &Wish| (wish.what, wish.child.clone(), wish.child_id, wish.under.clone(), wish.at);
        key(one).cmp(&key(other))
    });
    wishes.dedup_by_key(|wish| (wish.what, wish.child_id, wish.under.clone()));
    let say = say_to(visit, &role);
    let mut screen = Screen::new(say).title(say.thread_wishes()).text(say.thread_wishes_text());
    for wish in &wishes {
        let child = plain(&wish.child);
        let (about, deed) = match &wish.under {
            Under::Reminder(_, kind) => {
                (visit.app.blocks.find(kind).map(|kind| kind.name(say)).unwrap_or_default(), Deed::SawReminder)
            }
            Under::Newsletter(_, title) => (plain(title), Deed::SawNewsletter),
        };
        screen = screen.line(say.thread_wish(&wish.what.line(say, &child), &about));
        let entry = Entry {
            school_id: role.school_id,
            staff_id: Some(role.id),
            via: Via::Chat,
            deed,
            about: About::Child(wish.child_id),
        };
        schools::note(visit.tx, visit.now, entry).await?;
    }
    let back = [button(say.desk_menu(), &Any::Desk(Staffroom::Overview)), button(say.nav_menu(), &Any::Menu)];
    Ok(Some(screen.row(back)))
}

fn may_see(role: &Staff, wish: &Wish) -> bool {
    let object = Object::Child { school_id: wish.school_id, groups: wish.groups.clone() };
    let action = match wish.under {
        Under::Reminder(..) => Action::SeeReminders,
        Under::Newsletter(..) => Action::SeeNewsletters,
    };
    may(&Who::from(role), action, &object)
}

#[cfg(test)]
mod tests {
    use jiff::civil::datetime;

    use super::*;
    use crate::clock::holidays::Holidays;

    #[test]
    fn what_is_asked_within_an_hour_or_outside_working_hours_comes_together() {
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let hours = Hours::read("1,2,3,4,5", "08:15", "16:00").unwrap();
        let told = |day, hour, minute| {
            let at = calendar.instant(datetime(2026, 11, day, hour, minute, 0, 0));
            let told = calendar.civil(told_at(&hours, &calendar, at));
            (told.day(), told.hour(), told.minute())
        };
        assert_eq!(told(23, 10, 0), (23, 11, 0));
        assert_eq!(told(23, 10, 59), (23, 11, 0));
        assert_eq!(told(23, 15, 30), (24, 8, 15), "at four the teacher goes home");
        assert_eq!(told(23, 21, 0), (24, 8, 15));
        assert_eq!(told(27, 18, 0), (30, 8, 15));
    }
}
