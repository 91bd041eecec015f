//! A message and what came of it, with first names; stopping it, taking it back, correcting it.

use super::{Place, Sheet, back, count, left, place, say_to};
use crate::conversation::slot::store::hour;
use crate::language::{Say, plain};
use crate::reminders::making::{self, store};
use crate::reminders::outcome;
use crate::reminders::results::{self, Line, Outcome, store::of_reminder};
use crate::reminders::{State, send, store as reminders};
use crate::school::audit::Deed;
use crate::school::rights::{Action, Who};
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::Visit;

/// Opens a message, or does something with it.
pub(super) async fn open(visit: &mut Visit<'_>, mut sheet: Sheet, to: &Place) -> Result<Option<Screen>, StoreError> {
    let say = say_to(visit, &sheet.role);
    let mut told = Vec::new();
    let first = match to {
        Place::TakeOver { .. } if sheet.reminder.state == State::Left => left::take_over(visit, &sheet).await?,
        Place::Leave { .. } if sheet.reminder.state == State::Left => left::leave(visit, &sheet).await?,
        Place::Stop { reminder } => {
            let stopped = send::stop(visit.tx, *reminder, visit.now).await?;
            if stopped {
                sheet.note(visit, Deed::StoppedReminder).await?;
            }
            Some(if stopped { say.send_stopped() } else { say.send_too_late() })
        }
        Place::TakeBack { sure: false, .. } if sheet.reminder.state == State::Sent => {
            return Ok(Some(sure(&sheet, say)));
        }
        Place::TakeBack { sure: true, reminder } if sheet.reminder.state == State::Sent => {
            let taken = send::take_back(visit.tx, visit.app, *reminder, visit.now).await?;
            sheet.note(visit, Deed::TookBackReminder).await?;
            let (gone, replaced) = (taken.deleted + taken.waiting_dropped, taken.replaced);
            told.extend(taken.series_ended.then(|| say.send_series_ended()));
            Some(say.send_took_back(count(gone), count(replaced), count(taken.on_paper.len())))
        }
        Place::Correct { .. } if sheet.reminder.state == State::Sent => return begin(visit, &sheet).await,
        _ => None,
    };
    told.extend(first);
    told.reverse();
    let Some(now) = reminders::find(visit.tx, sheet.id()).await? else { return Ok(None) };
    sheet.reminder = now;
    sheet.note(visit, Deed::SawReminder).await?;
    show(visit, &sheet, told).await.map(Some)
}

/// The message, with what is said about it first.
pub(super) async fn with(visit: &mut Visit<'_>, sheet: &Sheet, told: String) -> Result<Option<Screen>, StoreError> {
    sheet.note(visit, Deed::SawReminder).await?;
    show(visit, sheet, vec![told]).await.map(Some)
}

fn sure(sheet: &Sheet, say: Say<'_>) -> Screen {
    let reminder = sheet.id();
    let yes = place(say.send_take_back_sure(), Place::TakeBack { reminder, sure: true });
    let screen = Screen::new(say).title(say.send_take_back()).text(say.send_take_back_text());
    let series = sheet.reminder.until.map(|_| say.send_take_back_series());
    series.into_iter().fold(screen, Screen::text).rows([yes]).row(back(say, Place::Message { reminder }))
}

/// A draft with the same fields, which takes the place of what was sent.
async fn begin(visit: &mut Visit<'_>, sheet: &Sheet) -> Result<Option<Screen>, StoreError> {
    let copied = making::copy(visit.tx, &visit.app.blocks, sheet.role.id, &sheet.reminder, true, visit.now).await?;
    let Some(id) = copied else { return Ok(None) };
    store::set_corrects(visit.tx, id, sheet.id()).await?;
    let role = std::slice::from_ref(&sheet.role);
    let Some(draft) = Sheet::of(visit, role, id, Action::SendReminder).await? else { return Ok(None) };
    super::preview::show(visit, &draft, None).await
}

/// The correction goes to everybody who has the message.
pub(super) async fn correct(visit: &mut Visit<'_>, draft: Sheet) -> Result<Option<Screen>, StoreError> {
    let Some(kind) = draft.kind(visit) else { return Ok(None) };
    let Some(id) = store::corrects(visit.tx, draft.id()).await? else { return Ok(None) };
    if !making::is_complete(kind, &draft.reminder.values) {
        return super::preview::show(visit, &draft, None).await;
    }
    let role = std::slice::from_ref(&draft.role);
    let Some(mut sheet) = Sheet::of(visit, role, id, Action::SendReminder).await? else { return Ok(None) };
    let corrected = send::correct(visit.tx, visit.app, id, &draft.reminder.values, visit.now).await?;
    reminders::drop_draft(visit.tx, draft.id()).await?;
    sheet.note(visit, Deed::CorrectedReminder).await?;
    let Some(now) = reminders::find(visit.tx, id).await? else { return Ok(None) };
    sheet.reminder = now;
    let say = say_to(visit, &sheet.role);
    let changed = corrected.edited + corrected.waiting;
    let mut told =
        vec![say.send_corrected(count(changed), count(corrected.told_anew), count(corrected.on_paper.len()))];
    told.extend(corrected.series_follows.then(|| say.send_series_corrected()));
    show(visit, &sheet, told).await.map(Some)
}

/// Where it stands, in one sentence.
pub fn standing(say: Say<'_>, calendar: &crate::clock::Calendar, reminder: &crate::reminders::Reminder) -> String {
    let at = |at: Option<i64>| calendar.civil(at.unwrap_or(reminder.made_at));
    let clock = |at: jiff::civil::DateTime| format!("{}:{:02}", hour(at.time()), at.second());
    let (waits, sent) = (at(reminder.send_at), at(reminder.sent_at));
    match reminder.state {
        State::Draft => say.send_is_draft(),
        State::Waiting => say.send_is_waiting(waits.date(), &clock(waits)),
        State::Stopped => say.send_stopped(),
        State::Left => say.send_is_left(),
        State::TakenBack => say.send_is_taken_back(at(reminder.taken_back_at).date()),
        State::Sent => say.send_is_sent(sent.date(), sent.time()),
    }
}

async fn show(visit: &mut Visit<'_>, sheet: &Sheet, told: Vec<String>) -> Result<Screen, StoreError> {
    let (say, reminder) = (say_to(visit, &sheet.role), &sheet.reminder);
    let whom = making::whom(visit.tx, reminder).await?;
    let group = making::group_name(visit.tx, &whom).await?;
    let child = whom.children.first().map(|child| child.first_name.clone()).unwrap_or_default();
    let dutch = visit.app.catalogue.say(visit.app.catalogue.reference());
    let kind = sheet.kind(visit);
    let title = kind.map(|kind| kind.name(say)).unwrap_or_else(|| say.send_title());
    let mut screen = Screen::new(say).title(title);
    screen = told.into_iter().fold(screen, |screen, told| screen.remark(told));
    screen = screen.text(super::preview::for_whom(say, &whom));
    let lines = of_reminder(visit.tx, reminder.id).await?;
    screen = screen.line(match results::all_over(&lines) {
        true => say.send_is_all_over(),
        false => standing(say, &sheet.calendar, reminder),
    });
    if let Some(until) = reminder.until {
        screen = screen.line(say.send_until(until));
    }
    if let Some(at) = reminder.corrected_at {
        screen = screen.line(say.send_is_corrected(sheet.calendar.civil(at).date()));
    }
    let mut text = kind.map(|kind| kind.text(dutch, &reminder.values, &child, &group)).unwrap_or_default().into_iter();
    screen = screen.text(text.next().unwrap_or_default());
    screen = text.fold(screen, Screen::line);
    if reminder.state == State::Sent {
        screen = came_of_it(visit, sheet, say, &lines, screen).await?;
    }
    let id = reminder.id;
    let send =
        making::allowed(visit.tx, &Who::from(&sheet.role), sheet.role.id, Action::SendReminder, reminder).await?;
    let mut ways = Vec::new();
    match reminder.state {
        State::Waiting => ways.extend([
            place(say.send_stop(), Place::Stop { reminder: id }),
            place(say.send_see_again(), Place::Message { reminder: id }),
        ]),
        State::Sent => ways.extend([
            place(say.send_see_again(), Place::Message { reminder: id }),
            place(say.send_to_silent(), Place::Silent { reminder: id }),
            place(say.send_correct(), Place::Correct { reminder: id }),
            place(say.send_take_back(), Place::TakeBack { reminder: id, sure: false }),
        ]),
        State::Left => ways.extend([
            place(say.send_take_over(), Place::TakeOver { reminder: id }),
            place(say.send_leave(), Place::Leave { reminder: id }),
        ]),
        State::Draft | State::Stopped | State::TakenBack => {}
    }
    ways.push(place(say.send_copy(), Place::Copy { reminder: id }));
    let screen = if send { screen.rows(ways) } else { screen };
    Ok(screen.row(back(say, Place::Sent)))
}

/// What came of it, with first names.
async fn came_of_it(
    visit: &mut Visit<'_>,
    sheet: &Sheet,
    say: Say<'_>,
    lines: &[Line],
    screen: Screen,
) -> Result<Screen, StoreError> {
    let asks = sheet.kind(visit).is_some_and(|kind| outcome::asks(kind, &sheet.reminder, say, &sheet.calendar));
    let teaches = making::teaches(visit.tx, &sheet.role, &sheet.reminder).await?;
    let mut screen = screen.title(say.send_results());
    for outcome in outcome::ORDER {
        let mut names: Vec<String> = Vec::new();
        for line in lines.iter().filter(|line| line.outcome == outcome) {
            let facts = outcome::facts(say, line, teaches);
            names.push(match facts.is_empty() {
                true => plain(&line.child),
                false => format!("{} ({})", plain(&line.child), facts.join(say.comma())),
            });
        }
        if !names.is_empty() {
            let heading = say.send_count(&outcome::name(say, outcome, asks), count(names.len()));
            screen = screen.line_item(&heading, &names.join(say.comma()));
        }
    }
    if !lines.iter().any(|line| line.outcome == Outcome::NotReached) {
        return Ok(screen);
    }
    Ok(screen.line(say.send_paper_in_console()))
}
