//! From the menu to a draft: the child, the heading, the kind, and what a parent reads before the first question.

use super::{Own, Place, ask, child, menu_of, mine, own};
use crate::conversation::household::store as households;
use crate::fields::Values;
use crate::messages::kinds::Menu;
use crate::messages::{Kind, store};
use crate::place::Place as Any;
use crate::school::chat::contact;
use crate::school::guardians::{Seat, store as guardians};
use crate::school::store as schools;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// What is blocked for a guardian who may not fetch the child.
pub(super) const FETCHING: &str = "picked-up-by-someone-else";
/// These show the steps or the numbers of the school before anything else.
const SHOWS_CONTACT: [&str; 2] = ["safety-signal", "complaint-start"];
const LEAVE: &str = "leave-request";
const LEAVE_QUESTION: &str = "leave-question";

/// The way in from the main menu, for whom a child is linked.
pub async fn menu_button(visit: &mut Visit<'_>) -> Result<Option<Button>, StoreError> {
    let seats = guardians::of_person(visit.tx, visit.person.id).await?;
    Ok((!seats.is_empty()).then(|| button(visit.say().message_tell(), &Any::Tell(Place::Start))))
}

/// The way in from a child.
pub fn child_button(visit: &Visit<'_>, seat: &Seat) -> [Button; 2] {
    [button(visit.say().message_tell(), &menu_of(seat)), mine(visit, seat)]
}

pub(super) async fn start(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    let seats = guardians::of_person(visit.tx, visit.person.id).await?;
    if let [seat] = seats.as_slice() {
        return menu(visit, seat).await;
    }
    let say = visit.say();
    let here = Any::Tell(Place::Start);
    if seats.is_empty() {
        let children = Any::School(crate::school::chat::Place::Children);
        let screen = Screen::new(say).text(say.message_start_none()).rows([button(say.menu_children(), &children)]);
        return Ok(screen.nav(say, &here, None));
    }
    let each = seats.iter().map(|seat| button(&seat.first_name, &menu_of(seat)));
    Ok(Screen::new(say).title(say.message_start_title()).rows(each).nav(say, &here, None))
}

pub(super) async fn menu(visit: &mut Visit<'_>, seat: &Seat) -> Result<Screen, StoreError> {
    let school = schools::find_school(visit.tx, seat.school_id).await?;
    let say = visit.say();
    let mut screen = Screen::new(say).title(say.message_menu_title(&seat.first_name)).text(say.message_menu_text());
    if let Some(school) = school.filter(|school| !school.contact.phone.trim().is_empty()) {
        screen = screen.text(say.message_menu_phone(&school.contact.phone));
    }
    let headings = Menu::ALL.map(|menu| {
        let name = say.from_data(&format!("tell-menu-{}", menu.word())).unwrap_or_default();
        button(name, &Any::Tell(Place::Heading { seat: seat.id, menu }))
    });
    Ok(screen.rows(headings).rows([mine(visit, seat)]).nav(say, &menu_of(seat), Some(&child(seat))))
}

pub(super) fn heading(visit: &Visit<'_>, seat: &Seat, menu: Menu) -> Screen {
    let say = visit.say();
    let name = say.from_data(&format!("tell-menu-{}", menu.word())).unwrap_or_default();
    let kinds = visit.app.tells.iter().filter(|kind| kind.menu == Some(menu));
    let each =
        kinds.map(|kind| button(kind.name(say), &Any::Tell(Place::Begin { seat: seat.id, kind: kind.id.clone() })));
    let here = Any::Tell(Place::Heading { seat: seat.id, menu });
    Screen::new(say).title(name).text(say.message_heading_text()).rows(each).nav(say, &here, Some(&menu_of(seat)))
}

/// Where "back" leads from the first question of a kind.
pub(super) fn above(seat: &Seat, kind: &Kind) -> Any {
    match kind.menu {
        Some(menu) => Any::Tell(Place::Heading { seat: seat.id, menu }),
        None => menu_of(seat),
    }
}

/// A kind that a parent chose from the menu.
pub(super) async fn begin(visit: &mut Visit<'_>, seat: &Seat, kind: &str) -> Result<Option<Screen>, StoreError> {
    let Some(kind) = visit.app.tells.find(kind).filter(|kind| kind.menu.is_some()) else { return Ok(None) };
    if blocked(visit, seat, kind).await? {
        return call_school(visit, seat, kind).await.map(Some);
    }
    if kind.first.is_empty() {
        return new(visit, seat, &kind.id).await;
    }
    let school = schools::find_school(visit.tx, seat.school_id).await?;
    let say = visit.say();
    let mut screen = Screen::new(say).title(kind.name(say));
    screen = kind.opening(say).into_iter().fold(screen, Screen::text);
    if let Some(school) = school.filter(|_| SHOWS_CONTACT.contains(&kind.id.as_str())) {
        if kind.id == "complaint-start" && !school.contact.complaint_route.trim().is_empty() {
            screen = screen.text(&school.contact.complaint_route);
        }
        screen = contact(say, screen, &school.contact);
    }
    let on = |kind: &str| Any::Tell(Place::New { seat: seat.id, kind: kind.to_owned() });
    screen = screen.rows([button(say.message_begin(), &on(&kind.id))]);
    if kind.id == LEAVE {
        screen = screen.rows([button(say.message_leave_ask(), &on(LEAVE_QUESTION))]);
    }
    let here = Any::Tell(Place::Begin { seat: seat.id, kind: kind.id.clone() });
    Ok(Some(screen.nav(say, &here, Some(&above(seat, kind)))))
}

/// A new draft; a seat has one at a time, and the one before it goes.
pub(super) async fn new(visit: &mut Visit<'_>, seat: &Seat, kind: &str) -> Result<Option<Screen>, StoreError> {
    let wanted = |kind: &&Kind| kind.menu.is_some() || kind.id == LEAVE_QUESTION;
    let Some(kind) = visit.app.tells.find(kind).filter(wanted) else { return Ok(None) };
    if blocked(visit, seat, kind).await? {
        return call_school(visit, seat, kind).await.map(Some);
    }
    let own = draft(visit, seat, kind, Values::default(), (None, None)).await?;
    match own {
        Some(own) => ask::first(visit, &own).await,
        None => Ok(None),
    }
}

/// Makes a draft with these values; `about`: the answer that it answers, the reminder that it is about.
pub(super) async fn draft<'a>(
    visit: &mut Visit<'a>,
    seat: &Seat,
    kind: &'a Kind,
    values: Values,
    about: (Option<i64>, Option<i64>),
) -> Result<Option<Own<'a>>, StoreError> {
    store::drop_drafts(visit.tx, seat.id).await?;
    let audience = kind.audience(&values);
    let draft = store::Draft {
        child_id: seat.child_id,
        guardian_id: seat.id,
        kind: &kind.id,
        values: &values,
        audience: &audience,
        answers: about.0,
        reminder_id: about.1,
    };
    let id = store::make_draft(visit.tx, draft, visit.now).await?;
    own(visit, id, false).await
}

/// Who may not fetch the child cannot send somebody else to fetch it.
pub(super) async fn blocked(visit: &mut Visit<'_>, seat: &Seat, kind: &Kind) -> Result<bool, StoreError> {
    Ok(kind.id == FETCHING && households::notes(visit.tx, seat.id).await?.no_fetching)
}

pub(super) async fn call_school(visit: &mut Visit<'_>, seat: &Seat, kind: &Kind) -> Result<Screen, StoreError> {
    let school = schools::find_school(visit.tx, seat.school_id).await?;
    let say = visit.say();
    let mut screen = Screen::new(say).title(say.message_fetching_title()).text(say.message_fetching_text());
    if let Some(school) = school.filter(|school| !school.contact.phone.trim().is_empty()) {
        screen = screen.text(say.child_phone(&school.contact.phone));
    }
    let above = above(seat, kind);
    Ok(screen.nav(say, &above, Some(&above)))
}

/// A question about a reminder that this seat got.
pub(super) async fn about(visit: &mut Visit<'_>, seat: &Seat, reminder: i64) -> Result<Option<Screen>, StoreError> {
    let Some((block, sent_at)) = store::reminder_of(visit.tx, reminder, seat.id).await? else { return Ok(None) };
    let Some(kind) = visit.app.tells.find("reminder-question") else { return Ok(None) };
    let day = super::calendar(visit, seat).await?.civil(sent_at).date();
    let mut values = Values::default();
    values.set("about", Some(block));
    values.set("day", Some(day.to_string()));
    match draft(visit, seat, kind, values, (None, Some(reminder))).await? {
        // The day is known: the question itself is asked.
        Some(own) => ask::ask(visit, &own, 1, None).await,
        None => Ok(None),
    }
}

/// The same child is ill on the next school day too.
pub(super) async fn again(visit: &mut Visit<'_>, id: i64) -> Result<Option<Screen>, StoreError> {
    let Some(before) = own(visit, id, true).await?.filter(|own| own.kind.id == "ill-today") else { return Ok(None) };
    let calendar = super::calendar(visit, &before.seat).await?;
    let today = calendar.civil(visit.now).date();
    let last = before.message.values.first_day("date").unwrap_or(today).max(today.yesterday().unwrap_or(today));
    let mut values = before.message.values.clone();
    values.set("date", Some(super::day::school_day_after(&calendar, last).to_string()));
    values.set("better", None);
    match draft(visit, &before.seat, before.kind, values, (None, None)).await? {
        Some(own) => super::preview::preview(visit, &own).await.map(Some),
        None => Ok(None),
    }
}

/// The child is better: on which day does it come back?
pub(super) async fn better(visit: &mut Visit<'_>, id: i64) -> Result<Option<Screen>, StoreError> {
    let Some(before) = own(visit, id, true).await?.filter(|own| own.kind.id == "ill-today") else { return Ok(None) };
    let Some(kind) = visit.app.tells.find("ill-better") else { return Ok(None) };
    match draft(visit, &before.seat, kind, Values::default(), (None, None)).await? {
        Some(own) => ask::first(visit, &own).await,
        None => Ok(None),
    }
}

pub(super) async fn dropped(visit: &mut Visit<'_>, own: &Own<'_>) -> Result<Screen, StoreError> {
    store::withdraw(visit.tx, own.message.id).await?;
    let say = visit.say();
    let menu = menu_of(&own.seat);
    let screen = Screen::new(say).text(say.message_dropped()).rows([button(say.message_tell(), &menu)]);
    Ok(screen.nav(say, &menu, Some(&child(&own.seat))))
}
