//! The questions of a kind, one on a screen: taps for what can be tapped, own words where the kind has them.

use super::begin::above;
use super::{Own, Place, day, number, preview, write};
use crate::fields::{Field, Line, Type};
use crate::messages::kinds::{Step, tapped};
use crate::messages::store;
use crate::place::Place as Any;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// The first question of a new draft; what has none is shown at once.
pub(super) async fn first(visit: &mut Visit<'_>, own: &Own<'_>) -> Result<Option<Screen>, StoreError> {
    ask(visit, own, 0, None).await
}

/// A question, under this notice. Behind the last one stands the preview.
pub(super) async fn ask(
    visit: &mut Visit<'_>,
    own: &Own<'_>,
    step: usize,
    notice: Option<String>,
) -> Result<Option<Screen>, StoreError> {
    let Some(asked) = own.step(step) else { return preview::preview(visit, own).await.map(Some) };
    let (field, last) = match asked {
        Step::Field(at) => (own.kind.fields.get(at), false),
        Step::Last(at) => (own.kind.fields.get(at), true),
        Step::Words => return write::words(visit, own, step, notice).await.map(Some),
        Step::Photo => return write::ask_photo(visit, own, step, notice).await,
    };
    let Some(field) = field else { return Ok(None) };
    if field.kind == Type::Text {
        return write::value(visit, own, step, field, notice).await.map(Some);
    }
    let say = visit.say();
    let screen = notice.into_iter().fold(Screen::new(say).title(own.kind.name(say)), Screen::text);
    let mut screen = screen.text(own.kind.asks(say, field, last));
    screen = match field.kind {
        Type::Date | Type::Range => {
            let days = day::near(visit, own, step).await?;
            screen.rows(days)
        }
        Type::Time => screen.text(say.message_hours_text()).grid(4, day::hours(own, step)),
        Type::Number => screen.grid(4, choices(visit, own, step, field)),
        _ => screen.rows(choices(visit, own, step, field)),
    };
    Ok(Some(ways_on(visit, screen, own, step)))
}

/// The choices of a field.
fn choices(visit: &Visit<'_>, own: &Own<'_>, step: usize, field: &Field) -> Vec<Button> {
    let say = visit.say();
    let flag = ["yes".to_owned()];
    let words = if field.kind == Type::Flag { &flag[..] } else { &field.of[..] };
    let label = |word: &str| match field.kind {
        Type::Number => word.to_owned(),
        _ => say.from_data(&format!("tell-choice-{word}")).unwrap_or_default(),
    };
    let choice = |word: &String| {
        let place = Place::Set { id: own.message.id, step, value: word.clone() };
        button(label(word), &Any::Tell(place))
    };
    words.iter().map(choice).collect()
}

/// The ways on from a question: skipping it where that can be, the preview once nothing is missing, back, away.
pub(super) fn ways_on(visit: &Visit<'_>, screen: Screen, own: &Own<'_>, step: usize) -> Screen {
    let say = visit.say();
    let id = own.message.id;
    let optional = own.step(step).is_some_and(|asked| !own.kind.needs(asked, &own.message.values));
    let skip = optional.then(|| button(say.message_skip(), &Any::Tell(Place::Skip { id, step })));
    let complete = own.kind.missing(&own.message.values, own.message.own_words.is_some()).is_none();
    let show = complete.then(|| button(say.message_show(), &Any::Tell(Place::Preview { id })));
    let drop = button(say.message_drop(), &Any::Tell(Place::Drop { id }));
    let back = match step.checked_sub(1) {
        Some(before) => own.place(before),
        None => above(&own.seat, own.kind),
    };
    screen.rows(skip.into_iter().chain(show).chain([drop])).nav(say, &own.place(step), Some(&back))
}

/// An answer was tapped: it is kept, and the next question comes.
pub(super) async fn set(
    visit: &mut Visit<'_>,
    mut own: Own<'_>,
    step: usize,
    value: &str,
) -> Result<Option<Screen>, StoreError> {
    let today = super::today(visit, &own.seat).await?;
    let asked = own.step(step);
    let (Some(Step::Field(at)) | Some(Step::Last(at))) = asked else { return ask(visit, &own, step, None).await };
    let Some(field) = own.kind.fields.get(at) else { return Ok(None) };
    let first = own.message.values.first_day(&field.name);
    let value = match (asked, first) {
        (Some(Step::Last(_)), Some(first)) => {
            let last = value
                .parse::<jiff::civil::Date>()
                .ok()
                .filter(|last| *last >= first && (*last - first).get_days() <= 400);
            last.map(|last| format!("{first}/{last}"))
        }
        (Some(Step::Last(_)), None) => None,
        _ if field.name == "language" => known_language(visit, value),
        _ => tapped(field, value, today, own.kind.past.contains(&field.name)),
    };
    if value.is_none() {
        return ask(visit, &own, step, None).await;
    }
    own.message.values.set(&field.name, value);
    let note = told_at_once(visit, &own, &field.name);
    store::set_fields(visit.tx, own.message.id, &own.message.values).await?;
    ask(visit, &own, step + 1, note).await
}

/// What a parent is told right after this answer and does not wait for the end: the numbers of who helps now.
fn told_at_once(visit: &Visit<'_>, own: &Own<'_>, field: &str) -> Option<String> {
    let (say, values) = (visit.say(), &own.message.values);
    let is_of = |line: &&Line| line.only.as_deref().and_then(|only| only.split('=').next()) == Some(field);
    let note = own.kind.notes.iter().filter(|note| own.kind.urgent_if == note.only).find(is_of)?;
    note.said(say, &format!("tell-{}", note.say), &own.kind.fields, values, &[])
}

/// The tag of a language that the bot speaks.
fn known_language(visit: &Visit<'_>, tag: &str) -> Option<String> {
    visit.app.catalogue.find(tag).map(|_| tag.to_owned())
}

/// The languages that a parent can need an interpreter for, the own one first; others are written.
pub(super) fn languages(visit: &Visit<'_>, own: &Own<'_>, step: usize) -> Vec<Button> {
    let say = visit.say();
    let mine = say.language().tag.clone();
    let mut tags: Vec<&str> = visit.app.catalogue.languages().map(|(_, language)| language.tag.as_str()).collect();
    tags.retain(|tag| *tag != "nl");
    tags.sort_by_key(|tag| *tag != mine);
    let each = tags.into_iter().filter_map(|tag| {
        let name = say.from_data(&format!("language-called-{tag}"))?;
        Some(button(name, &Any::Tell(Place::Set { id: own.message.id, step, value: tag.to_owned() })))
    });
    each.collect()
}

/// What was answered here is taken away, and the next question comes. What must be answered is asked again.
pub(super) async fn skip(visit: &mut Visit<'_>, mut own: Own<'_>, step: usize) -> Result<Option<Screen>, StoreError> {
    match own.step(step) {
        Some(asked) if own.kind.needs(asked, &own.message.values) => return ask(visit, &own, step, None).await,
        Some(Step::Field(at)) => {
            if let Some(field) = own.kind.fields.get(at) {
                own.message.values.set(&field.name, None);
                store::set_fields(visit.tx, own.message.id, &own.message.values).await?;
            }
        }
        Some(Step::Words) => {
            own.message.own_words = None;
            store::set_words(visit.tx, own.message.id, None).await?;
        }
        Some(Step::Photo) => {
            own.message.photo = None;
            store::set_photo(visit.tx, own.message.id, None).await?;
        }
        Some(Step::Last(_)) | None => {}
    }
    ask(visit, &own, step + 1, None).await
}

/// How many characters a text field has at most.
pub(super) fn most(field: &Field) -> i64 {
    number(field.most)
}
