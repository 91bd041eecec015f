//! The fields of a message, one by one: taps where there are some, typed words where there must be; what is optional can
//! be skipped, and from each field there is one step back.

use jiff::civil::Date;

use super::{At, Place, Sheet, back, place, say_to};
use crate::blocks::Kind;
use crate::fields::{Choice, Field, Type, Wrong};
use crate::language::Say;
use crate::place::Place as Any;
use crate::reminders::making;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::Visit;
use crate::welcome::store as people;

/// So many pages of days follow each other.
const PAGES: usize = 6;
/// The word for "other days than a whole week" in a path.
const OTHER: &str = "x";

/// The word for "empty it" in a path.
const NONE: &str = "-";

/// Opens or fills a field.
pub(super) async fn open(visit: &mut Visit<'_>, mut sheet: Sheet, to: &Place) -> Result<Option<Screen>, StoreError> {
    let Some(kind) = sheet.kind(visit) else { return Ok(None) };
    let (Place::Field { at, .. }
    | Place::Part { at, .. }
    | Place::Set { at, .. }
    | Place::Word { at, .. }
    | Place::On { at }) = to
    else {
        return Ok(None);
    };
    let Some(field) = kind.fields.get(at.field) else { return Ok(None) };
    match to {
        Place::Field { page, .. } => show(visit, &sheet, kind, *at, *page, None).await.map(Some),
        Place::Part { part, .. } => Ok(Some(range(visit, &sheet, field, *at, part))),
        Place::Set { value, .. } => {
            let typed = value.replace('~', "/");
            match fill(visit, &mut sheet, field, &typed).await? {
                Ok(()) => after(visit, &sheet, Some(*at)).await,
                Err(wrong) => show(visit, &sheet, kind, *at, 0, Some(wrong)).await.map(Some),
            }
        }
        Place::Word { word, .. } => {
            let toggled = toggled(sheet.reminder.values.get(&field.name), word);
            // A word that no button has changes nothing.
            let _known = fill(visit, &mut sheet, field, &toggled).await?;
            show(visit, &sheet, kind, *at, 0, None).await.map(Some)
        }
        _ => after(visit, &sheet, Some(*at)).await,
    }
}

/// What somebody typed for a field. What does not fit is not kept, and the waiting goes on.
pub(super) async fn written(
    visit: &mut Visit<'_>,
    mut sheet: Sheet,
    at: At,
    text: &str,
) -> Result<Option<Screen>, StoreError> {
    let Some(kind) = sheet.kind(visit) else { return Ok(None) };
    let Some(field) = kind.fields.get(at.field) else { return Ok(None) };
    match fill(visit, &mut sheet, field, text).await? {
        Ok(()) => {
            people::set_writes(visit.tx, visit.person.id, None).await?;
            after(visit, &sheet, Some(at)).await
        }
        Err(wrong) => show(visit, &sheet, kind, at, 0, Some(wrong)).await.map(Some),
    }
}

async fn fill(
    visit: &mut Visit<'_>,
    sheet: &mut Sheet,
    field: &Field,
    typed: &str,
) -> Result<Result<(), Wrong>, StoreError> {
    let today = sheet.calendar.civil(visit.now).date();
    let value = match field.read(typed, today) {
        _ if typed == NONE && !field.required => None,
        Ok(value) => Some(value),
        // "No", and the last word of a list that is taken out.
        Err(Wrong::Empty) if matches!(field.kind, Type::Flag | Type::Items | Type::Days) => None,
        Err(wrong) => return Ok(Err(wrong)),
    };
    sheet.put(visit, &field.name, value).await?;
    Ok(Ok(()))
}

/// The words of a list with this one more, or without it.
fn toggled(value: Option<&str>, word: &str) -> String {
    let mut words: Vec<&str> = value.map(|value| value.split(',').collect()).unwrap_or_default();
    match words.iter().position(|known| *known == word) {
        Some(at) => {
            words.remove(at);
        }
        None => words.push(word),
    }
    words.join(",")
}

/// On after a field: the next one without a value, or the preview.
pub(super) async fn after(visit: &mut Visit<'_>, sheet: &Sheet, at: Option<At>) -> Result<Option<Screen>, StoreError> {
    let Some(kind) = sheet.kind(visit) else { return Ok(None) };
    let alone = at.is_some_and(|at| at.one);
    let next = making::next(kind, &sheet.reminder.values, at.map(|at| at.field)).filter(|_| !alone);
    match next {
        Some(field) => {
            let at = At { draft: sheet.id(), field, one: false };
            show(visit, sheet, kind, at, 0, None).await.map(Some)
        }
        None => super::preview::show(visit, sheet, None).await,
    }
}

/// The question for one field.
async fn show(
    visit: &mut Visit<'_>,
    sheet: &Sheet,
    kind: &Kind,
    at: At,
    page: usize,
    wrong: Option<Wrong>,
) -> Result<Screen, StoreError> {
    let say = say_to(visit, &sheet.role);
    let Some(field) = kind.fields.get(at.field) else { return Ok(Screen::new(say).text(say.nav_gone())) };
    let value = sheet.reminder.values.get(&field.name);
    let mut screen = Screen::new(say).title(kind.name(say)).text(field.label(say));
    screen = wrong.into_iter().fold(screen, |screen, wrong| screen.remark(wrong.text(say)));
    if let Some(value) = value.filter(|_| !is_list(field) && field.kind != Type::Flag) {
        screen = screen.line(say.send_now_is(&field.show(say, value)));
    }
    if is_typed(field) {
        let path = Any::Remind(Place::Field { at, page: 0 }).path();
        people::set_writes(visit.tx, visit.person.id, Some((&path, visit.now))).await?;
        screen = screen.text(say.send_type_it());
    }
    let today = sheet.calendar.civil(visit.now).date();
    let screen = choices(say, sheet, field, at, page, today, screen);
    Ok(screen.rows(ways_on(say, sheet, kind, field, at)).row(back(say, before(sheet, kind, at))))
}

/// Several words are chosen, and then it goes on.
fn is_list(field: &Field) -> bool {
    matches!(field.kind, Type::Items | Type::Days)
}

/// What nobody taps can be typed, and what can be tapped often too.
fn is_typed(field: &Field) -> bool {
    !matches!(field.kind, Type::Items | Type::Days | Type::Choice | Type::Flag)
}

fn choices(say: Say<'_>, sheet: &Sheet, field: &Field, at: At, page: usize, today: Date, screen: Screen) -> Screen {
    let set = |choice: Choice| place(choice.label, Place::Set { at, value: choice.value.replace('/', "~") });
    let chosen = sheet.reminder.values.get(&field.name).unwrap_or_default();
    match field.kind {
        Type::Date => {
            let (days, more) = days(say, sheet, field, page, today);
            let later = more.then(|| place(say.send_later_days(), Place::Field { at, page: page + 1 }));
            screen.grid(2, days.into_iter().map(set)).rows(later)
        }
        Type::Range => {
            let other = place(say.send_other_days(), Place::Part { at, part: OTHER.into() });
            screen.rows(field.choices(say, today, &sheet.calendar).into_iter().map(set)).rows([other])
        }
        Type::Items | Type::Days => {
            let tick = |choice: Choice| {
                let on = chosen.split(',').any(|word| word == choice.value);
                let label = format!("{} {}", if on { "✅" } else { "⬜" }, choice.label);
                place(label, Place::Word { at, word: choice.value })
            };
            screen.grid(2, field.choices(say, today, &sheet.calendar).into_iter().map(tick))
        }
        Type::Choice => screen.rows(field.choices(say, today, &sheet.calendar).into_iter().map(set)),
        Type::Flag => screen.grid(2, field.choices(say, today, &sheet.calendar).into_iter().map(set)),
        Type::Time | Type::Amount | Type::Number => {
            screen.grid(4, field.choices(say, today, &sheet.calendar).into_iter().map(set))
        }
        Type::Text | Type::Name | Type::Link => screen,
    }
}

/// One page of days, and whether there are more.
fn days(say: Say<'_>, sheet: &Sheet, field: &Field, page: usize, today: Date) -> (Vec<Choice>, bool) {
    let mut from = today;
    let mut days = field.choices(say, from, &sheet.calendar);
    for _ in 0..page.min(PAGES) {
        let Some(next) = days.last().and_then(|last| last.value.parse::<Date>().ok()?.tomorrow().ok()) else { break };
        from = next;
        days = field.choices(say, from, &sheet.calendar);
    }
    (days, page < PAGES)
}

/// The first day of a range, then its last one.
fn range(visit: &Visit<'_>, sheet: &Sheet, field: &Field, at: At, part: &str) -> Screen {
    let say = say_to(visit, &sheet.role);
    let today = sheet.calendar.civil(visit.now).date();
    let screen = Screen::new(say).title(field.label(say));
    let screen = match part.parse::<Date>() {
        Ok(first) => {
            let last = field.last_days(say, first, &sheet.calendar).into_iter();
            let set = |choice: Choice| place(choice.label, Place::Set { at, value: choice.value.replace('/', "~") });
            screen.text(say.send_last_day()).grid(2, last.map(set))
        }
        Err(_) => {
            let first = field.last_days(say, today, &sheet.calendar).into_iter();
            let to = |choice: Choice| {
                let day = choice.value.rsplit('/').next().unwrap_or_default().to_owned();
                place(choice.label, Place::Part { at, part: day })
            };
            screen.text(say.send_first_day()).grid(2, first.map(to))
        }
    };
    screen.row(back(say, Place::Field { at, page: 0 }))
}

/// On without a tap on a value: ready with a list, skip, straight to the preview.
fn ways_on(say: Say<'_>, sheet: &Sheet, kind: &Kind, field: &Field, at: At) -> Vec<Button> {
    let filled = sheet.reminder.values.get(&field.name).is_some();
    let mut ways = Vec::new();
    if filled && (is_list(field) || at.one) {
        ways.push(place(say.send_ready(), Place::On { at }));
    } else if !field.required && !filled {
        ways.push(place(say.send_skip(), Place::On { at }));
    }
    let rest = kind.fields.iter().skip(at.field + 1).any(|field| sheet.reminder.values.get(&field.name).is_none());
    if !at.one && rest && making::is_complete(kind, &sheet.reminder.values) {
        ways.push(place(say.send_look(), Place::Preview { draft: at.draft, tag: None }));
    }
    if at.one && filled && !field.required && !is_list(field) && field.kind != Type::Flag {
        ways.push(place(say.send_empty(), Place::Set { at, value: NONE.into() }));
    }
    ways
}

/// One step back: the field before, the kinds, or the preview.
fn before(sheet: &Sheet, kind: &Kind, at: At) -> Place {
    let draft = sheet.id();
    if at.one {
        return Place::Preview { draft, tag: None };
    }
    match at.field.checked_sub(1) {
        Some(field) => Place::Field { at: At { field, ..at }, page: 0 },
        None => Place::Heading { draft, menu: kind.menu },
    }
}
