//! Before sending: what the parent says and what the school reads, and what to know first. Then the confirmation.

use super::begin::{blocked, call_school};
use super::{Own, Place, ask, child, day, menu_of, mine, own};
use crate::clock::Calendar;
use crate::fields::sentences;
use crate::language::Say;
use crate::messages::day::{store as days, told_before};
use crate::messages::{Audience, Message, Urgency, due, label, leave, photo, signed, store, text};
use crate::place::Place as Any;
use crate::reminders::store::{self as reminders, Noted};
use crate::school::chat::contact;
use crate::school::store as schools;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// What a parent reports before school begins.
const ILL: &str = "ill-today";
/// That a child is away for whole days: told twice about one day, it is one or the other.
const ABSENT: [&str; 2] = [ILL, leave::KIND];
/// The messages that are of the morning: after the school's hour a call is surer.
const OF_THE_MORNING: [&str; 2] = [ILL, "late-arrival"];

pub(super) async fn preview(visit: &mut Visit<'_>, own: &Own<'_>) -> Result<Screen, StoreError> {
    if let Some(step) = own.kind.missing(&own.message.values, own.message.own_words.is_some()) {
        // Boxed, for a question leads here again.
        let asked = Box::pin(ask::ask(visit, own, step, None)).await?;
        return Ok(asked.unwrap_or_else(|| Screen::new(visit.say()).text(visit.say().nav_gone())));
    }
    let say = visit.say();
    let dutch = visit.app.catalogue.say(visit.app.catalogue.reference());
    let mut screen = Screen::new(say).title(say.message_preview_title());
    if !say.is_reference() {
        screen = as_read(visit, screen.text(say.message_preview_own()), say, own);
    }
    screen = as_read(visit, screen.text(say.message_preview_dutch()), dutch, own);
    if own.message.photo.is_some() {
        screen = screen.text(say.message_photo_kept());
    }
    screen = screen.text(say.message_preview_readers(&readers(say, &own.kind.audience(&own.message.values))));
    screen = notes(visit, screen, own).await?;
    screen = rules(visit, screen, own).await?;
    let id = own.message.id;
    let mut change = None;
    if let Some(earlier) = earlier(visit, own).await? {
        screen = screen.text(already(visit, own, &earlier));
        change = Some(button(say.message_replace(), &Any::Tell(Place::Replace { id })));
    }
    Ok(screen
        .rows(change)
        .rows([
            button(say.message_send(), &Any::Tell(Place::Send { id })),
            button(say.message_change(), &own.place(0)),
            button(say.message_drop(), &Any::Tell(Place::Drop { id })),
        ])
        .nav(say, &Any::Tell(Place::Preview { id }), Some(&own.place(own.kind.steps().len().saturating_sub(1)))))
}

/// The message as it is read in this language, with own words as they are.
pub(super) fn as_read(visit: &Visit<'_>, screen: Screen, read: Say<'_>, own: &Own<'_>) -> Screen {
    let said = text(visit.app, read, &own.message, &own.seat.first_name, own.class());
    let mut screen = said.into_iter().fold(screen, Screen::line);
    if let Some(words) = &own.message.own_words {
        screen = screen.line(label(read, &visit.app.catalogue, &own.message)).line(words);
    }
    screen.line(signed(read, &own.seat))
}

/// Who of the school reads it.
fn readers(say: Say<'_>, audience: &[Audience]) -> String {
    let name = |one: &Audience| match one {
        Audience::Teacher => say.message_to_teacher(),
        Audience::Office => say.message_to_office(),
        Audience::Head => say.message_to_head(),
        Audience::Contact => say.message_to_contact(),
    };
    audience.iter().map(name).collect::<Vec<_>>().join(say.comma())
}

/// What to know before sending: the rule, the numbers, that it is late for a message.
async fn notes(visit: &mut Visit<'_>, screen: Screen, own: &Own<'_>) -> Result<Screen, StoreError> {
    let say = visit.say();
    let mut screen = sentences(say, "tell", &own.kind.notes, &own.kind.fields, &own.message.values, &[])
        .into_iter()
        .fold(screen, Screen::text);
    if is_urgent(visit, own) {
        screen = numbers(visit, screen, own).await?;
    }
    morning(visit, screen, own).await
}

/// What the rules of the land say about a request for time off.
async fn rules(visit: &mut Visit<'_>, screen: Screen, own: &Own<'_>) -> Result<Screen, StoreError> {
    let calendar = super::calendar(visit, &own.seat).await?;
    let remarks = leave::remarks(&own.message, &calendar, calendar.civil(visit.now).date());
    let say = visit.say();
    Ok(remarks.into_iter().filter_map(|remark| remark.for_parent(say)).fold(screen, Screen::text))
}

/// What this seat told before about some of the same days; nothing of another household.
async fn earlier(visit: &mut Visit<'_>, own: &Own<'_>) -> Result<Option<Message>, StoreError> {
    if !ABSENT.contains(&own.kind.id.as_str()) {
        return Ok(None);
    }
    let today = super::today(visit, &own.seat).await?;
    let Some(days) = own.kind.days(&own.message.values, today) else { return Ok(None) };
    let thread = store::thread(visit.tx, own.seat.id, visit.now).await?;
    Ok(told_before(thread, &ABSENT, days, own.message.id))
}

/// "You told this already."
fn already(visit: &Visit<'_>, own: &Own<'_>, earlier: &Message) -> String {
    let say = visit.say();
    let name = visit.app.tells.find(&earlier.kind).map(|kind| kind.name(say)).unwrap_or_default();
    let child = own.seat.first_name.as_str();
    match (earlier.day, earlier.until_day) {
        (Some(first), Some(last)) if first < last => say.message_already_days(child, &name, first, last),
        (Some(day), _) => say.message_already(child, &name, day),
        (None, _) => String::new(),
    }
}

fn is_urgent(visit: &Visit<'_>, own: &Own<'_>) -> bool {
    own.message.urgency(&visit.app.tells) == Urgency::Emergency
}

/// The numbers of the school and of who helps outside it.
async fn numbers(visit: &mut Visit<'_>, screen: Screen, own: &Own<'_>) -> Result<Screen, StoreError> {
    let school = schools::find_school(visit.tx, own.seat.school_id).await?;
    Ok(school.map_or(screen.clone(), |school| contact(visit.say(), screen, &school.contact)))
}

/// The number to report a child ill; after the school's hour, that a call is surer.
async fn morning(visit: &mut Visit<'_>, mut screen: Screen, own: &Own<'_>) -> Result<Screen, StoreError> {
    if !OF_THE_MORNING.contains(&own.kind.id.as_str()) {
        return Ok(screen);
    }
    let Some(school) = schools::find_school(visit.tx, own.seat.school_id).await? else { return Ok(screen) };
    let now = school.calendar(&visit.app.calendar).civil(visit.now);
    let say = visit.say();
    if own.message.values.first_day("date") == Some(now.date()) && now.time() > school.absence_until {
        screen = screen.text(say.message_call_now());
    }
    let numbers = [&school.contact.absence_phone, &school.contact.phone];
    Ok(match numbers.into_iter().find(|number| !number.trim().is_empty()) {
        Some(number) => screen.text(say.message_call_number(number)),
        None => screen,
    })
}

/// "Yes, send." `instead`: it takes the place of what was told before about the same days.
pub(super) async fn send(visit: &mut Visit<'_>, id: i64, instead: bool) -> Result<Option<Screen>, StoreError> {
    // The second of two quick taps finds it sent.
    let Some(mut own) = own(visit, id, false).await? else { return super::thread::read(visit, id).await };
    if own.kind.missing(&own.message.values, own.message.own_words.is_some()).is_some() {
        return preview(visit, &own).await.map(Some);
    }
    if blocked(visit, &own.seat, own.kind).await? {
        return call_school(visit, &own.seat, own.kind).await.map(Some);
    }
    let calendar = super::calendar(visit, &own.seat).await?;
    own.message.audience = match own.message.answers {
        // Those who read the first message read what is written back.
        Some(_) => own.message.audience,
        None => own.kind.audience(&own.message.values),
    };
    let days = own.kind.days(&own.message.values, calendar.civil(visit.now).date());
    if !store::send(visit.tx, id, &own.message.audience, days, visit.now).await? {
        return super::thread::read(visit, id).await;
    }
    if instead && let Some(earlier) = earlier(visit, &own).await? {
        days::replace(visit.tx, id, earlier.id, visit.now).await?;
    }
    if let Some(reminder) = own.message.reminder_id {
        reminders::note(visit.tx, reminder, own.seat.id, Noted::Asked, visit.now).await?;
    }
    photo::pass_on(visit.app, visit.tx, &own.message, &calendar, visit.now).await?;
    tracing::info!(message.id = id, kind = own.kind.id, "a parent wrote to the school");
    confirmed(visit, &own, &calendar).await.map(Some)
}

/// That it was sent, when, and until when an answer comes.
async fn confirmed(visit: &mut Visit<'_>, own: &Own<'_>, calendar: &Calendar) -> Result<Screen, StoreError> {
    let say = visit.say();
    let now = calendar.civil(visit.now);
    let mut screen =
        Screen::new(say).title(say.message_sent_title()).text(say.message_sent_text(now.date(), now.time()));
    screen = expected(visit, screen, own, calendar).await?;
    screen = sentences(say, "tell", &own.kind.notes, &own.kind.fields, &own.message.values, &[])
        .into_iter()
        .fold(screen, Screen::text);
    if is_urgent(visit, own) {
        screen = numbers(visit, screen, own).await?;
    }
    screen = morning(visit, screen, own).await?;
    if own.kind.id == ILL {
        screen = screen.text(say.message_ill_repeat());
    }
    let screen = screen.rows(after(say, &own.message, &own.kind.id)).rows([mine(visit, &own.seat)]);
    Ok(screen.rows([button(say.message_tell(), &menu_of(&own.seat))]).nav(
        say,
        &Any::Tell(Place::Read { id: own.message.id }),
        Some(&child(&own.seat)),
    ))
}

/// When the school reads it, and until when an answer comes.
async fn expected(
    visit: &mut Visit<'_>,
    screen: Screen,
    own: &Own<'_>,
    calendar: &Calendar,
) -> Result<Screen, StoreError> {
    let say = visit.say();
    if is_urgent(visit, own) {
        return Ok(screen.text(say.message_sent_urgent()));
    }
    let mut screen = screen;
    // Nobody is at work: from when on somebody is.
    if let Some(from) = due::expected(visit.app, visit.tx, &own.message).await? {
        let from = calendar.civil(from);
        screen = screen.text(say.message_sent_later(from.date(), from.time()));
    }
    Ok(match schools::find_school(visit.tx, own.seat.school_id).await? {
        Some(school) => screen.text(say.message_sent_open(day::answer_by(calendar, visit.now, school.answer_days))),
        None => screen,
    })
}

/// What a parent may do with a message that a child is ill.
pub(super) fn after(say: Say<'_>, message: &Message, kind: &str) -> Vec<crate::screen::Button> {
    if kind != ILL {
        return Vec::new();
    }
    let id = message.id;
    vec![
        button(say.message_ill_again(), &Any::Tell(Place::Again { id })),
        button(say.message_ill_better(), &Any::Tell(Place::Better { id })),
    ]
}
