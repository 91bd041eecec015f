//! Parents who want to be called, in the chat of a contact person. First names only; why they want it is written nowhere.

use super::chat::Place;
use super::store;
use crate::language::{Say, plain};
use crate::place::Place as Any;
use crate::school::desk::{Place as Desk, say_to};
use crate::school::rights::{Action, Object, Who, may};
use crate::school::{Staff, audit, store as schools};
use crate::screen::{Button, Screen};
use crate::store::{StoreError, Tx};
use crate::visit::{Visit, button};

/// "Amira (4A)": whose parent it is.
pub(super) fn whose(say: Say<'_>, first_name: &str, group: Option<&str>) -> String {
    match group {
        Some(group) => say.calls_parent_group(first_name, group),
        None => say.calls_parent(first_name),
    }
}

/// The way here, for a contact person; None for everybody else.
pub async fn way_in(tx: &mut Tx, say: Say<'_>, staff: &Staff) -> Result<Option<Button>, StoreError> {
    let place = Place::Calls { staff: staff.id };
    Ok(store::is_contact(tx, staff.id).await?.then(|| button(say.calls_title(), &Any::Signal(place))))
}

/// This member of staff, if the person is a contact person in that role.
async fn own(visit: &mut Visit<'_>, staff: i64) -> Result<Option<Staff>, StoreError> {
    for role in schools::staff_in_chat(visit.tx, visit.person.id).await? {
        let object = Object::Staff { school_id: role.school_id, id: staff, role: role.role };
        let own = role.id == staff && may(&Who::from(&role), Action::SeeCalls, &object);
        if own && store::is_contact(visit.tx, staff).await? {
            return Ok(Some(role));
        }
    }
    Ok(None)
}

/// The calls that wait. `told`: what the last tap led to.
pub(super) async fn calls(
    visit: &mut Visit<'_>,
    staff: i64,
    told: Option<String>,
) -> Result<Option<Screen>, StoreError> {
    let Some(role) = own(visit, staff).await? else { return Ok(None) };
    let say = say_to(visit, &role);
    let entry = audit::Entry {
        school_id: role.school_id,
        staff_id: Some(role.id),
        via: audit::Via::Chat,
        deed: audit::Deed::SawCalls,
        about: audit::About::Staff(role.id),
    };
    schools::note(visit.tx, visit.now, entry).await?;
    let waiting = store::waiting(visit.tx, role.school_id).await?;
    let mut screen = Screen::new(say).title(say.calls_title());
    screen = told.into_iter().fold(screen, Screen::text);
    if waiting.is_empty() {
        screen = screen.text(say.calls_none());
    } else {
        screen = screen.text(say.calls_number()).text(say.calls_alone());
    }
    for call in &waiting {
        let at = visit.app.calendar.civil(call.wished_at);
        screen = screen
            .item(&plain(&whose(say, &call.first_name, call.group.as_deref())), &say.calls_since(at.date(), at.time()));
        screen = call.relation.iter().fold(screen, |screen, relation| screen.line(relation.name(say)));
        let place = Place::Called { staff, wish: call.id };
        screen = screen.row([button(say.calls_called_button(&call.first_name), &Any::Signal(place))]);
    }
    let back = button(say.nav_back(), &Any::Desk(Desk::Overview));
    Ok(Some(screen.row([back, button(say.nav_menu(), &Any::Menu)])))
}

/// The contact person has called.
pub(super) async fn called(visit: &mut Visit<'_>, staff: i64, wish: i64) -> Result<Option<Screen>, StoreError> {
    let Some(role) = own(visit, staff).await? else { return Ok(None) };
    let say = say_to(visit, &role);
    let told = match store::find(visit.tx, wish).await?.filter(|call| call.school_id == role.school_id) {
        Some(call) => {
            store::called(visit.tx, call.id, role.id, visit.now).await?;
            say.calls_done(&call.first_name)
        }
        None => say.calls_gone(),
    };
    calls(visit, staff, Some(told)).await
}
