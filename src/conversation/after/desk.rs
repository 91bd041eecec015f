//! After the talks in the staff's chat: a teacher notes in one tap who came, and is told where to make the plan. First
//! names only.

use super::{Entry, Note, Task, console::told, note, of_teacher};
use crate::console::PUBLIC_URL;
use crate::conversation::booking::{State, store as bookings};
use crate::language::Say;
use crate::place::{Place as Any, base36, from_base36};
use crate::school::desk::{Place as Desk, say_to};
use crate::school::rights::{Action, Object, Who, may};
use crate::school::{Staff, audit, store as schools};
use crate::screen::{Button, Screen};
use crate::store::{StoreError, fact_in};
use crate::visit::{Visit, button};

/// So many talks have buttons at a time; the others come after them.
const SHOWN: usize = 12;

/// The places of this feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The own talks of today and before.
    List,
    Held {
        booking: i64,
    },
    NoShow {
        booking: i64,
    },
    Undo {
        booking: i64,
    },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["o"] => Self::List,
            ["h", booking] => Self::Held { booking: from_base36(booking)? },
            ["x", booking] => Self::NoShow { booking: from_base36(booking)? },
            ["u", booking] => Self::Undo { booking: from_base36(booking)? },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::List => "o".into(),
            Self::Held { booking } => format!("h/{}", base36(*booking)),
            Self::NoShow { booking } => format!("x/{}", base36(*booking)),
            Self::Undo { booking } => format!("u/{}", base36(*booking)),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        Self::List
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        match self {
            Self::List => Action::SeeSchedule,
            _ => Action::BookForChild,
        }
    }
}

/// The way here from the staff's part of the chat.
pub fn way_in(say: Say<'_>) -> Button {
    button(say.agreed_chat_button(), &Any::After(Place::List))
}

/// Opens a place of this feature; None for who may not see it.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Option<Screen>, StoreError> {
    let roles = schools::staff_in_chat(visit.tx, visit.person.id).await?;
    let (what, id) = match place {
        Place::List => return list(visit, &roles, None).await,
        Place::Held { booking } => (Note::Held, *booking),
        Place::NoShow { booking } => (Note::NoShow, *booking),
        Place::Undo { booking } => (Note::Undo, *booking),
    };
    let Some(booking) = bookings::find(visit.tx, id).await? else { return Ok(None) };
    let Some(child) = schools::find_child(visit.tx, booking.child_id).await? else { return Ok(None) };
    let groups = schools::groups_of_child(visit.tx, child.id).await?.iter().map(|group| group.id).collect();
    let object = Object::Child { school_id: child.school_id, groups };
    let Some(staff) = roles.iter().find(|staff| may(&Who::from(*staff), Action::BookForChild, &object)) else {
        return Ok(None);
    };
    let noted = note(visit.tx, &visit.app.calendar, visit.now, &booking, what).await?;
    let entry = audit::Entry {
        school_id: staff.school_id,
        staff_id: Some(staff.id),
        via: audit::Via::Chat,
        deed: audit::Deed::NotedTalk,
        about: audit::About::Child(child.id),
    };
    schools::note(visit.tx, visit.now, entry).await?;
    let told = told(say_to(visit, staff), noted);
    list(visit, &roles, Some(told)).await
}

/// `told`: what the last tap led to.
async fn list(visit: &mut Visit<'_>, roles: &[Staff], told: Option<String>) -> Result<Option<Screen>, StoreError> {
    let Some(first) = roles.first() else { return Ok(None) };
    let say = say_to(visit, first);
    let mut screen = Screen::new(say).title(say.agreed_after_title());
    screen = told.into_iter().fold(screen, Screen::text);
    let mut shown = 0;
    for staff in roles {
        let own = Object::Staff { school_id: staff.school_id, id: staff.id, role: staff.role };
        if !may(&Who::from(staff), Action::SeeSchedule, &own) {
            continue;
        }
        let entry = audit::Entry {
            school_id: staff.school_id,
            staff_id: Some(staff.id),
            via: audit::Via::Chat,
            deed: audit::Deed::SawTalks,
            about: audit::About::Staff(staff.id),
        };
        schools::note(visit.tx, visit.now, entry).await?;
        for entry in of_teacher(visit.tx, staff.id, &visit.app.calendar, visit.now).await?.into_iter().take(SHOWN) {
            shown += 1;
            screen = talk(visit, say, &entry, screen).await?;
        }
    }
    if shown == 0 {
        screen = screen.text(say.agreed_after_empty());
    }
    Ok(Some(screen.row([button(say.nav_back(), &Any::Desk(Desk::Overview)), button(say.nav_menu(), &Any::Menu)])))
}

/// A talk with its state and its buttons.
async fn talk(visit: &mut Visit<'_>, say: Say<'_>, entry: &Entry, screen: Screen) -> Result<Screen, StoreError> {
    let civil = visit.app.calendar.civil(entry.booking.starts_at);
    let (booking, child) = (entry.booking.id, &entry.first_name);
    let screen = screen.text(say.agreed_line(child, civil.date(), civil.time()));
    let undo = button(say.agreed_chat_undo(child), &Any::After(Place::Undo { booking }));
    Ok(match entry.task {
        Task::Later => screen.line(say.agreed_today_later()),
        Task::Ask => screen.line(say.agreed_was_it_held()).rows([
            button(say.agreed_chat_held(child), &Any::After(Place::Held { booking })),
            button(say.agreed_chat_no_show(child), &Any::After(Place::NoShow { booking })),
        ]),
        Task::Plan { .. } => {
            let base = fact_in(visit.tx, PUBLIC_URL).await?.unwrap_or_default();
            let address = format!("{base}/staff/children/{}/plan/new", entry.booking.child_id);
            screen.line(say.agreed_is_held()).line(say.agreed_chat_plan(&address)).rows([undo])
        }
        Task::Call => screen.line(say.agreed_call_text()).rows([undo]),
        Task::Noted => {
            let state = match entry.booking.state {
                State::NoShow => say.agreed_is_no_show(),
                _ => say.agreed_is_held(),
            };
            screen.line(state).rows([undo])
        }
    })
}
