//! A message as a calendar file; one that was taken back takes itself out of the calendar.

use jiff::civil::Time;

use super::{At, Received};
use crate::ics;
use crate::language::Say;
use crate::place::base36;
use crate::reminders::State;
use crate::screen::{File, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// The calendar speaks up so many minutes before an hour, and at seven in the evening before whole days.
const BEFORE_HOUR: i64 = 120;
const BEFORE_DAY: i64 = 5 * 60;

/// What a message is called in every calendar of a parent: `seat` is the lowest of the own ones.
pub fn uid(reminder: i64, seat: i64) -> String {
    format!("reminder-{}-{}@driehoek", base36(reminder), base36(seat))
}

/// The file; None for a kind without a day.
pub(super) async fn file(visit: &mut Visit<'_>, received: &Received<'_>) -> Result<Option<File>, StoreError> {
    let reminder = &received.reminder;
    let Some((starts, ends)) = received.kind.event(&reminder.values) else { return Ok(None) };
    let say = visit.say();
    let dutch = visit.app.catalogue.say(visit.app.catalogue.reference());
    let about = |say: Say<'_>| format!("{}\n{}", received.title(say), received.text(say).join("\n"));
    let whole_days = [starts, ends].iter().all(|at| at.time() == Time::midnight());
    let cancelled = reminder.state == State::TakenBack;
    let changed_at = reminder.taken_back_at.or(reminder.corrected_at);
    // The lowest of the own seats: the same event, whichever child's button it was.
    let seat = received.homes.iter().map(|home| home.seat.id).min().unwrap_or_default();
    let event = ics::Event {
        uid: uid(reminder.id, seat),
        sequence: changed_at.map_or(0, |at| (at - reminder.made_at).max(1)),
        stamp: visit.now,
        starts,
        ends,
        whole_days,
        summary: received.title(say),
        description: ics::in_both(&about(say), &about(dutch)),
        location: reminder.values.get("place").unwrap_or(&received.home().seat.school_name).to_owned(),
        url: None,
        cancelled,
        alarm_minutes: Some(if whole_days { BEFORE_DAY } else { BEFORE_HOUR }),
    };
    let (method, text) = match cancelled {
        true => (ics::Method::Cancel, say.remind_file_off_text()),
        false => (ics::Method::Publish, say.remind_file_text()),
    };
    let content = ics::file(&received.home().seat.school_name, method, &[event]);
    let caption = Screen::new(say).title(received.title(say)).text(text);
    let caption = caption.rows([button(say.nav_back(), &received.at(At::Read))]);
    Ok(Some(File { name: "school.ics", media_type: ics::MEDIA_TYPE, content, caption }))
}
