//! Talks in the staff's part of the chat: a teacher's own talks of today and later, running late, and who has no talk
//! yet. First names only; the rest is in the console.

pub mod due;
pub mod store;

use super::Interpreter;
use super::booking::{State, store as bookings};
use super::family::Now;
use super::group_talks::{Standing, standing_of};
use super::interpreter::store as tasks;
use super::invitee::store as invitees;
use super::round::store as rounds;
use super::running::{interpreter_name, published, state_name, task_name};
use super::schedule::orders;
use super::slot::store::hour;
use crate::language::{Say, plain};
use crate::place::{Place as Any, base36, from_base36};
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::desk::{Place as Staffroom, say_to};
use crate::school::rights::{Action, Object, Who, may};
use crate::school::{Group, School, Staff, store as schools};
use crate::screen::{Button, Screen};
use crate::store::{StoreError, Tx};
use crate::visit::{Visit, button};

/// The minutes that a teacher can run late, in the chat.
const LATE: [u8; 3] = [5, 10, 15];
/// So many days with talks are shown; the console has all.
const DAYS: usize = 5;

/// The places of this feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The talks of a member of staff.
    Talks { staff: i64 },
    /// Who would hear that the talks begin later; `sure`: they are told.
    Late { staff: i64, minutes: u8, sure: bool },
    /// Who of a group has no talk yet.
    Without { group: i64 },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        let late = |minutes: &str| minutes.parse().ok().filter(|minutes| LATE.contains(minutes));
        Some(match parts {
            ["t", staff] => Self::Talks { staff: from_base36(staff)? },
            ["l", staff, minutes] => Self::Late { staff: from_base36(staff)?, minutes: late(minutes)?, sure: false },
            ["y", staff, minutes] => Self::Late { staff: from_base36(staff)?, minutes: late(minutes)?, sure: true },
            ["w", group] => Self::Without { group: from_base36(group)? },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Talks { staff } => format!("t/{}", base36(*staff)),
            Self::Late { staff, minutes, sure } => {
                format!("{}/{}/{minutes}", if *sure { "y" } else { "l" }, base36(*staff))
            }
            Self::Without { group } => format!("w/{}", base36(*group)),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Late { staff, .. } => Self::Talks { staff },
            place => place,
        }
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        match self {
            Self::Talks { .. } => Action::SeeSchedule,
            Self::Late { .. } => Action::RunSchedule,
            Self::Without { .. } => Action::SeeTalks,
        }
    }
}

/// Opens a place of this feature; None for who may not see it.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Option<Screen>, StoreError> {
    let roles = schools::staff_in_chat(visit.tx, visit.person.id).await?;
    let action = place.action();
    match place {
        Place::Talks { staff } | Place::Late { staff, .. } => {
            let Some(whose) = schools::find_staff(visit.tx, *staff).await? else { return Ok(None) };
            let object = Object::Staff { school_id: whose.school_id, id: whose.id, role: whose.role };
            let Some(role) = roles.iter().find(|role| may(&Who::from(*role), action, &object)) else {
                return Ok(None);
            };
            let Some(school) = schools::find_school(visit.tx, whose.school_id).await? else { return Ok(None) };
            match place {
                Place::Late { minutes, sure, .. } => {
                    late(visit, role, &whose, &school, *minutes, *sure).await.map(Some)
                }
                _ => talks(visit, role, &whose, &school).await.map(Some),
            }
        }
        Place::Without { group } => {
            let Some(group) = schools::find_group(visit.tx, *group).await? else { return Ok(None) };
            let object = Object::Group { school_id: group.school_id, id: group.id };
            let Some(role) = roles.iter().find(|role| may(&Who::from(*role), action, &object)) else {
                return Ok(None);
            };
            without(visit, role, &group).await.map(Some)
        }
    }
}

/// The ways here from the staff's overview: own talks, and the groups that take part in a round; none where no round
/// is out.
pub async fn buttons(tx: &mut Tx, say: Say<'_>, staff: &Staff, groups: &[Group]) -> Result<Vec<Button>, StoreError> {
    let mut taking_part = Vec::new();
    let all = published(tx, staff.school_id).await?;
    if all.is_empty() {
        return Ok(Vec::new());
    }
    for round in all.iter().filter(|round| round.closed_at.is_none()) {
        taking_part.extend(rounds::groups(tx, round.id).await?.into_iter().map(|(group, _)| group));
    }
    let own = button(say.talks_chat_own(), &Any::Running(Place::Talks { staff: staff.id }));
    let of_groups = groups
        .iter()
        .filter(|group| taking_part.contains(&group.id))
        .map(|group| button(say.talks_chat_without(&group.name), &Any::Running(Place::Without { group: group.id })));
    Ok(std::iter::once(own).chain(of_groups).collect())
}

fn back(say: Say<'_>, place: Any) -> [Button; 2] {
    [button(say.nav_back(), &place), button(say.nav_menu(), &Any::Menu)]
}

async fn note(visit: &mut Visit<'_>, role: &Staff, deed: Deed, about: About) -> Result<(), StoreError> {
    let entry = Entry { school_id: role.school_id, staff_id: Some(role.id), via: Via::Chat, deed, about };
    schools::note(visit.tx, visit.now, entry).await
}

async fn talks(visit: &mut Visit<'_>, role: &Staff, whose: &Staff, school: &School) -> Result<Screen, StoreError> {
    let say = say_to(visit, role);
    let calendar = school.calendar(&visit.app.calendar);
    let today = calendar.civil(visit.now).date();
    note(visit, role, Deed::SawTalks, About::Staff(whose.id)).await?;
    let mut screen = Screen::new(say).title(say.talks_of(&plain(&whose.name)));
    let (mut days, mut last, mut more_today) = (0, None, false);
    for talk in bookings::of_teacher(visit.tx, whose.id).await? {
        let at = calendar.civil(talk.starts_at);
        if at.date() < today || talk.state == State::Cancelled {
            continue;
        }
        if last != Some(at.date()) {
            days += 1;
            if days > DAYS {
                break;
            }
            last = Some(at.date());
            screen = screen.title(say.full_date(at.date()));
        }
        more_today |= at.date() == today && talk.starts_at > visit.now && talk.state == State::Booked;
        let child = schools::find_child(visit.tx, talk.child_id).await?;
        let name = child.map(|child| plain(&child.first_name)).unwrap_or_default();
        let mut line = say.talks_chat_line(&hour(at.time()), &name);
        if talk.state != State::Booked {
            line = say.talks_with_state(&line, &state_name(say, talk.state));
        }
        if let Some(invitee) = invitees::find(visit.tx, talk.invitee_id).await?
            && invitee.interpreter != Interpreter::None
        {
            let kind = say.talks_interpreter(&interpreter_name(say, invitee.interpreter));
            let task = tasks::of_booking(visit.tx, talk.id).await?;
            let fact = task.map(|task| say.talks_with_state(&kind, &task_name(say, task.state))).unwrap_or(kind);
            line = format!("{line} · {fact}");
        }
        screen = screen.line(line);
    }
    if last.is_none() {
        screen = screen.text(say.talks_chat_none());
    }
    let late = LATE.map(|minutes| {
        let place = Place::Late { staff: whose.id, minutes, sure: false };
        button(say.talks_chat_late(i64::from(minutes)), &Any::Running(place))
    });
    let late = more_today.then_some(late).into_iter().flatten();
    Ok(screen.text(say.talks_chat_console()).rows(late).row(back(say, Any::Desk(Staffroom::Overview))))
}

/// Shows who would be told, or tells them. What is only shown is taken back, for it is the same order.
async fn late(
    visit: &mut Visit<'_>,
    role: &Staff,
    whose: &Staff,
    school: &School,
    minutes: u8,
    sure: bool,
) -> Result<Screen, StoreError> {
    let say = say_to(visit, role);
    let calendar = school.calendar(&visit.app.calendar);
    let now = Now { at: visit.now, calendar: &calendar, default: &visit.app.calendar };
    let own = Any::Running(Place::Talks { staff: whose.id });
    let title = say.talks_late(i64::from(minutes));
    if sure {
        let told = orders::late(visit.tx, now, whose.id, minutes).await?;
        note(visit, role, Deed::ChangedTimes, About::Staff(whose.id)).await?;
        let call = told.iter().filter(|one| !one.reached).count();
        let mut screen = Screen::new(say).title(title).text(match told.len() {
            0 => say.talks_done_nobody(),
            all => say.talks_done(count(all)),
        });
        if call > 0 {
            screen = screen.text(say.talks_chat_call(count(call)));
        }
        return Ok(screen.row(back(say, own)));
    }
    let today = calendar.civil(visit.now).date();
    let next = orders::talks_on(visit.tx, now, whose.id, today).await?;
    let mut screen = Screen::new(say).title(title).text(say.talks_sure_who());
    for talk in next.iter().filter(|talk| talk.state == State::Booked).take(orders::LATE_FOR) {
        let child = schools::find_child(visit.tx, talk.child_id).await?;
        let name = child.map(|child| plain(&child.first_name)).unwrap_or_default();
        screen = screen.line(say.talks_chat_line(&hour(calendar.civil(talk.starts_at).time()), &name));
    }
    let sure = Place::Late { staff: whose.id, minutes, sure: true };
    Ok(screen.row([button(say.talks_sure_button(), &Any::Running(sure))]).row(back(say, own)))
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// The first names of a group's children who have no talk, by how far their families are.
pub(super) async fn open_children(
    tx: &mut Tx,
    group: &Group,
) -> Result<Option<Vec<(Standing, Vec<String>)>>, StoreError> {
    let all = published(tx, group.school_id).await?;
    for round in all {
        if !rounds::groups(tx, round.id).await?.iter().any(|(id, _)| *id == group.id) {
            continue;
        }
        let mut lists: Vec<(Standing, Vec<String>)> = Vec::new();
        let mut children = standing_of(tx, &round, group.id).await?;
        children.sort_by_key(|(standing, _)| *standing);
        for (standing, child) in children.into_iter().filter(|(standing, _)| *standing < Standing::Proposed) {
            let name = plain(&child.first_name);
            match lists.last_mut().filter(|(one, _)| *one == standing) {
                Some((_, names)) => names.push(name),
                None => lists.push((standing, vec![name])),
            }
        }
        return Ok(Some(lists));
    }
    Ok(None)
}

/// The same as lines of a screen.
pub(super) fn listed(say: Say<'_>, mut screen: Screen, lists: &[(Standing, Vec<String>)]) -> Screen {
    for (standing, names) in lists {
        let heading = super::group_talks::heading(say, *standing);
        screen = screen.item(&heading, &names.join(say.comma()));
    }
    screen
}

async fn without(visit: &mut Visit<'_>, role: &Staff, group: &Group) -> Result<Screen, StoreError> {
    let say = say_to(visit, role);
    note(visit, role, Deed::SawTalks, About::Group(group.id)).await?;
    let screen = Screen::new(say).title(say.talks_group_title(&plain(&group.name)));
    let screen = match open_children(visit.tx, group).await? {
        None => screen.text(say.talks_no_round()),
        Some(lists) if lists.is_empty() => screen.text(say.talks_chat_all()),
        Some(lists) => listed(say, screen, &lists).text(say.talks_chat_console()),
    };
    Ok(screen.row(back(say, Any::Desk(Staffroom::Overview))))
}
