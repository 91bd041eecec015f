//! How parents read a draft, in Dutch and in any language, what to be careful with, and sending it.

use jiff::civil::{Date, DateTime};

use super::{At, Place, Sheet, back, count, place, say_to};
use crate::fields::Type;
use crate::language::{Say, plain};
use crate::reminders::making::warning;
use crate::reminders::making::{self, When, Whom, store};
use crate::reminders::{send, store as reminders};
use crate::school::audit::Deed;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::Visit;

/// So many first names are told; the rest is a number.
const NAMES: usize = 6;

/// "For group 4A, 28 children", or the first names.
pub fn for_whom(say: Say<'_>, whom: &Whom) -> String {
    let names = whom.names();
    match &whom.group {
        Some(group) => say.send_whom_group(group, count(names.len())),
        None if names.is_empty() => say.send_whom_nobody(),
        None if names.len() <= NAMES => say.send_whom_children(&plain(&names.join(say.comma()))),
        None => say.send_whom_more(&plain(&names[..NAMES].join(say.comma())), count(names.len() - NAMES)),
    }
}

/// A moment as a choice: "now", "tomorrow, 07:45".
pub fn moment(say: Say<'_>, when: When, at: Option<DateTime>) -> String {
    match (when, at) {
        (When::Afternoon, Some(at)) => say.send_afternoon(at.time()),
        (When::Morning, Some(at)) => say.send_morning(at.date(), at.time()),
        _ => say.send_now(),
    }
}

/// The draft as parents read it: in Dutch, and in the language with this tag under it.
pub(super) async fn show(
    visit: &mut Visit<'_>,
    sheet: &Sheet,
    tag: Option<&str>,
) -> Result<Option<Screen>, StoreError> {
    preview(visit, sheet, tag, false).await
}

/// The same when the sender has looked at the day and the hour once more.
pub(super) async fn sure(visit: &mut Visit<'_>, sheet: &Sheet) -> Result<Option<Screen>, StoreError> {
    preview(visit, sheet, None, true).await
}

async fn preview(
    visit: &mut Visit<'_>,
    sheet: &Sheet,
    tag: Option<&str>,
    sure: bool,
) -> Result<Option<Screen>, StoreError> {
    let Some(kind) = sheet.kind(visit) else { return Ok(None) };
    let (say, draft, values) = (say_to(visit, &sheet.role), sheet.id(), &sheet.reminder.values);
    let whom = making::whom(visit.tx, &sheet.reminder).await?;
    let group = making::group_name(visit.tx, &whom).await?;
    let child = whom.children.first().map(|child| child.first_name.clone()).unwrap_or_default();
    let catalogue = &visit.app.catalogue;
    let dutch = catalogue.reference();
    let chosen = tag.and_then(|tag| catalogue.find(tag)).filter(|lang| *lang != dutch);
    let mut screen = Screen::new(say).title(say.send_preview_title()).text(for_whom(say, &whom));
    for lang in std::iter::once(dutch).chain(chosen) {
        let read = catalogue.say(lang);
        screen = screen.item(&read.language().own_name, &kind.name(read));
        screen = kind.text(read, values, &child, &group).into_iter().fold(screen, Screen::line);
    }
    let children: Vec<i64> = whom.children.iter().map(|child| child.id).collect();
    let (calendar, now) = (&sheet.calendar, visit.now);
    let warnings = warning::texts(visit.tx, kind, &sheet.reminder, &children, calendar, now, say).await?;
    screen = warnings.iter().fold(screen, |screen, one| screen.remark(format!("⚠️ {one}")));
    let open = kind.fields.iter().enumerate().filter(|(_, field)| field.required && values.get(&field.name).is_none());
    let open: Vec<_> = open.map(|(at, field)| (At { draft, field: at, one: true }, field.label(say))).collect();
    let corrects = store::corrects(visit.tx, draft).await?;
    if !open.is_empty() {
        screen = screen.text(say.send_open());
    } else if kind.changes_day && !sure {
        // The child's day is different: one more look at it.
        let sure = place(say.send_sure_day(), Place::Sure { draft });
        screen = screen.text(say.send_changes_day()).row([sure]);
    } else if !children.is_empty() {
        screen = sending(screen, sheet, say, corrects, visit.now);
    }
    let change = kind.fields.iter().enumerate().map(|(at, field)| {
        let label = match values.get(&field.name) {
            Some(_) if field.kind == Type::Flag => say.send_change(&field.label(say), &say.field_yes()),
            Some(value) => say.send_change(&field.label(say), &field.show(say, value)),
            None => say.send_add(&field.label(say)),
        };
        place(label, Place::Field { at: At { draft, field: at, one: true }, page: 0 })
    });
    screen = screen.rows(change);
    let other = catalogue.languages().filter(|(lang, _)| *lang != dutch && Some(*lang) != chosen);
    let languages = other.map(|(_, language)| {
        place(language.own_name.clone(), Place::Preview { draft, tag: Some(language.tag.clone()) })
    });
    screen = screen.grid(3, languages);
    let before = match (corrects, kind.fields.len().checked_sub(1)) {
        (Some(reminder), _) => Place::Message { reminder },
        (None, Some(field)) => Place::Field { at: At { draft, field, one: false }, page: 0 },
        (None, None) => Place::Heading { draft, menu: kind.menu },
    };
    if corrects.is_none() {
        screen = screen.row([place(say.send_other_whom(), Place::Whom { draft })]);
    }
    Ok(Some(screen.row(back(say, before))))
}

/// The buttons that send a complete draft.
fn sending(screen: Screen, sheet: &Sheet, say: Say<'_>, corrects: Option<i64>, now: i64) -> Screen {
    let draft = sheet.id();
    if corrects.is_some() {
        return screen.row([place(say.send_correction(), Place::Correction { draft })]);
    }
    let moments = making::moments(&sheet.calendar, now).into_iter().map(|(when, at)| {
        let label = moment(say, when, at.map(|at| sheet.calendar.civil(at)));
        place(label, Place::Send { draft, when, until: None })
    });
    let other = place(say.send_at(), Place::Day { draft, weekly: false, page: 0 });
    screen.rows(moments).rows([other, place(say.send_weekly(), Place::Weekly { draft })])
}

/// Until when it comes every week.
pub(super) fn weekly(visit: &Visit<'_>, sheet: &Sheet) -> Result<Screen, StoreError> {
    let (say, draft) = (say_to(visit, &sheet.role), sheet.id());
    let today = sheet.calendar.civil(visit.now).date();
    let ends = making::ends(today)
        .into_iter()
        .map(|day| place(say.send_until(day), Place::Send { draft, when: When::Now, until: Some(day) }));
    let other = place(say.send_weekly_first(), Place::Day { draft, weekly: true, page: 0 });
    let screen = Screen::new(say).title(say.send_weekly()).text(say.send_weekly_text()).rows(ends).rows([other]);
    Ok(screen.row(back(say, Place::Preview { draft, tag: None })))
}

/// It goes at one of the usual moments.
pub(super) async fn send(
    visit: &mut Visit<'_>,
    sheet: Sheet,
    when: When,
    until: Option<Date>,
) -> Result<Option<Screen>, StoreError> {
    match making::moments(&sheet.calendar, visit.now).into_iter().find(|(one, _)| *one == when) {
        Some((_, at)) => order(visit, sheet, at, until).await,
        // A button of another day.
        None => show(visit, &sheet, None).await,
    }
}

/// It goes at this moment (UTC seconds), or in a minute; until then it can be stopped.
pub(super) async fn order(
    visit: &mut Visit<'_>,
    mut sheet: Sheet,
    at: Option<i64>,
    until: Option<Date>,
) -> Result<Option<Screen>, StoreError> {
    let Some(kind) = sheet.kind(visit) else { return Ok(None) };
    let children = reminders::children(visit.tx, sheet.id()).await?;
    let corrects = store::corrects(visit.tx, sheet.id()).await?;
    // A draft that was changed since: it is looked at again.
    if !making::is_complete(kind, &sheet.reminder.values) || children.is_empty() || corrects.is_some() {
        return show(visit, &sheet, None).await;
    }
    reminders::set_plan(visit.tx, sheet.id(), at, until).await?;
    send::send(visit.tx, sheet.id(), visit.now, at).await?;
    sheet.note(visit, Deed::SentReminder).await?;
    let Some(sent) = reminders::find(visit.tx, sheet.id()).await? else { return Ok(None) };
    sheet.reminder = sent;
    let reminder = sheet.id();
    super::message::open(visit, sheet, &Place::Message { reminder }).await
}
