//! Another moment for a message, by taps: a day with school, then an hour; for one that comes every week its last day,
//! too.

use jiff::civil::Date;

use super::{Place, Sheet, back, place, say_to};
use crate::conversation::slot::store::hour;
use crate::place::Place as Any;
use crate::reminders::making::ahead;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::Visit;

/// So many hours stand beside each other.
const ROW: usize = 4;

/// One step back: the preview, or what is said about every week.
fn before(draft: i64, weekly: bool) -> Place {
    match weekly {
        true => Place::Weekly { draft },
        false => Place::Preview { draft, tag: None },
    }
}

/// Which day? `weekly`: the first one of many.
pub(super) fn days(visit: &Visit<'_>, sheet: &Sheet, weekly: bool, page: usize) -> Screen {
    let (say, draft) = (say_to(visit, &sheet.role), sheet.id());
    let days = ahead::days(&sheet.calendar, visit.now).into_iter();
    let buttons = days.map(|day| place(say.full_date(day), Place::Hour { draft, weekly, day })).collect();
    let title = if weekly { say.send_weekly_first() } else { say.send_at() };
    let here = |page| Any::Remind(Place::Day { draft, weekly, page });
    let screen = Screen::new(say).title(title).text(say.send_which_day());
    screen.list(say, buttons, page, here).row(back(say, before(draft, weekly)))
}

/// At which hour of this day?
pub(super) fn hours(visit: &Visit<'_>, sheet: &Sheet, weekly: bool, day: Date) -> Screen {
    let (say, draft) = (say_to(visit, &sheet.role), sheet.id());
    let hours = ahead::hours(&sheet.calendar, visit.now, day).into_iter().map(|at| {
        let to = match weekly {
            true => Place::Last { draft, at, page: 0 },
            false => Place::SendAt { draft, at, until: None },
        };
        place(hour(sheet.calendar.civil(at).time()), to)
    });
    let screen = Screen::new(say).title(say.full_date(day)).text(say.send_which_hour());
    screen.grid(ROW, hours).row(back(say, Place::Day { draft, weekly, page: 0 }))
}

/// Until which day does it come every week? `at`: the first time (UTC seconds).
pub(super) fn last(visit: &Visit<'_>, sheet: &Sheet, at: i64, page: usize) -> Screen {
    let (say, draft) = (say_to(visit, &sheet.role), sheet.id());
    let first = sheet.calendar.civil(at);
    let ends = ahead::lasts(first.date()).into_iter();
    let buttons =
        ends.map(|day| place(say.send_until(day), Place::SendAt { draft, at, until: Some(day) })).collect::<Vec<_>>();
    let screen = Screen::new(say)
        .title(say.send_weekly())
        .text(say.send_from(first.date(), first.time()))
        .text(if buttons.is_empty() { say.send_weekly_none() } else { say.send_which_last() });
    let here = |page| Any::Remind(Place::Last { draft, at, page });
    let day = first.date();
    screen.list(say, buttons, page, here).row(back(say, Place::Hour { draft, weekly: true, day }))
}

/// It goes at this moment, if that is still to come.
pub(super) async fn send(
    visit: &mut Visit<'_>,
    sheet: Sheet,
    at: i64,
    until: Option<Date>,
) -> Result<Option<Screen>, StoreError> {
    let first = sheet.calendar.civil(at).date();
    if !ahead::is_open(&sheet.calendar, visit.now, at) || until.is_some_and(|until| until <= first) {
        return super::preview::show(visit, &sheet, None).await;
    }
    super::preview::order(visit, sheet, Some(at), until).await
}
