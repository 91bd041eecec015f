//! The staff's part of the chat, `/staff`: own groups and who is not reached yet. First names only. Who is no member
//! of staff gets the answer of a command that does not exist.

use super::reach::{ChildReach, Standing, store as reach};
use super::rights::{Action, Object, Who, may};
use super::store;
use super::{Staff, audit};
use crate::conversation::desk as talks;
use crate::language::{Say, plain};
use crate::place::{Place as Any, base36, from_base36};
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// The places of this feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The schools and groups of this member of staff.
    Overview,
    /// The families of a group that are not reached.
    Group { group: i64 },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["o"] => Self::Overview,
            ["g", group] => Self::Group { group: from_base36(group)? },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Overview => "o".into(),
            Self::Group { group } => format!("g/{}", base36(*group)),
        }
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        match self {
            Self::Overview => Action::SeeSchool,
            Self::Group { .. } => Action::SeeGroup,
        }
    }
}

/// Opens a place of this feature; None for who may not see it.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Option<Screen>, StoreError> {
    let roles = store::staff_in_chat(visit.tx, visit.person.id).await?;
    match place {
        Place::Overview => overview(visit, &roles).await,
        Place::Group { group } => group_screen(visit, &roles, *group).await,
    }
}

/// The way here in the main menu, for who is a member of staff.
pub async fn menu_button(visit: &mut Visit<'_>) -> Result<Option<Button>, StoreError> {
    let roles = store::staff_in_chat(visit.tx, visit.person.id).await?;
    let first = roles.first();
    Ok(first.map(|staff| button(say_to(visit, staff).desk_menu(), &Any::Desk(Place::Overview))))
}

/// The language in which a member of staff is spoken to: their own choice, else Dutch.
pub fn say_to<'a>(visit: &Visit<'a>, staff: &Staff) -> Say<'a> {
    let catalogue = &visit.app.catalogue;
    let chosen = staff.language.as_deref().and_then(|tag| catalogue.find(tag));
    let lang = chosen.filter(|lang| catalogue.language(*lang).for_staff()).unwrap_or_else(|| catalogue.reference());
    catalogue.say(lang)
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

async fn overview(visit: &mut Visit<'_>, roles: &[Staff]) -> Result<Option<Screen>, StoreError> {
    let Some(first) = roles.first() else { return Ok(None) };
    let say = say_to(visit, first);
    let mut screen = Screen::new(say).title(say.desk_title()).remark(say.desk_apart());
    for staff in roles {
        let who = Who::from(staff);
        let Some(school) = store::find_school(visit.tx, staff.school_id).await? else { continue };
        if !may(&who, Action::SeeSchool, &Object::School(school.id)) {
            continue;
        }
        screen = screen.title(plain(&school.name));
        let mut own = Vec::new();
        for figures in reach::of_groups(visit.tx, &school).await? {
            let Some(group) = &figures.group else { continue };
            if !may(&who, Action::SeeGroup, &Object::Group { school_id: school.id, id: group.id }) {
                continue;
            }
            screen = screen.line(say.desk_group(&group.name, count(figures.reached), count(figures.children)));
            let label = say.desk_open_group(&group.name);
            screen = screen.row([button(label, &Any::Desk(Place::Group { group: group.id }))]);
            own.push(group.clone());
        }
        if own.is_empty() {
            screen = screen.line(say.desk_no_groups());
        }
        screen = screen.rows(talks::buttons(visit.tx, say, staff, &own).await?);
    }
    let messages = crate::messages::desk::way_in(visit, say, roles).await?;
    let screen = screen.row([crate::reminders::desk::way_in(say)]).row([messages]);
    let screen = screen.row([crate::conversation::after::desk::way_in(say)]);
    Ok(Some(screen.row([button(say.nav_menu(), &Any::Menu)])))
}

async fn group_screen(visit: &mut Visit<'_>, roles: &[Staff], id: i64) -> Result<Option<Screen>, StoreError> {
    let Some(group) = store::find_group(visit.tx, id).await? else { return Ok(None) };
    let object = Object::Group { school_id: group.school_id, id };
    let Some(staff) = roles.iter().find(|staff| may(&Who::from(*staff), Action::SeeGroup, &object)) else {
        return Ok(None);
    };
    let say = say_to(visit, staff);
    let children = reach::of_children(visit.tx, group.school_id, id).await?;
    let entry = audit::Entry {
        school_id: group.school_id,
        staff_id: Some(staff.id),
        via: audit::Via::Chat,
        deed: audit::Deed::SawGroup,
        about: audit::About::Group(id),
    };
    store::note(visit.tx, visit.now, entry).await?;
    let reached = children.iter().filter(|child| child.standing == Standing::Reached).count();
    let mut screen = Screen::new(say).title(say.desk_group(&group.name, count(reached), count(children.len())));
    for (standing, heading) in [
        (Standing::NoLetter, say.desk_no_letter()),
        (Standing::Letter, say.desk_letter()),
        (Standing::Lost, say.desk_lost()),
        (Standing::Paper, say.desk_paper()),
    ] {
        let names: Vec<&str> = children
            .iter()
            .filter(|child| child.standing == standing)
            .map(|ChildReach { child, .. }| child.first_name.as_str())
            .collect();
        if !names.is_empty() {
            screen = screen.item(&heading, &plain(&names.join(say.comma())));
        }
    }
    if reached == children.len() {
        screen = screen.text(say.desk_all_reached());
    }
    let screen = screen.text(say.desk_console());
    Ok(Some(screen.row([button(say.nav_back(), &Any::Desk(Place::Overview)), button(say.nav_menu(), &Any::Menu)])))
}
