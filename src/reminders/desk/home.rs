//! `/remind`: the own groups, each one tap from a new message; the last one again; what was sent.

use super::{LISTED, Place, place, say_to, to_staff};
use crate::conversation::slot::store::hour;
use crate::language::plain;
use crate::reminders::making::{self, store};
use crate::reminders::{Reminder, State, rhythm, store as reminders};
use crate::school::rights::{Action, Object, Who, may};
use crate::school::{Group, Staff, store as schools};
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::Visit;

/// A school with more groups than this shows them without the messages of before.
const FEW: usize = 4;
/// So many groups have buttons.
const MOST: usize = 40;

/// The groups to which this member of staff may send.
pub(super) async fn groups(visit: &mut Visit<'_>, role: &Staff) -> Result<Vec<Group>, StoreError> {
    let mut groups = schools::groups(visit.tx, role.school_id).await?;
    let who = Who::from(role);
    groups.retain(|group| may(&who, Action::SendReminder, &Object::Group { school_id: group.school_id, id: group.id }));
    groups.truncate(MOST);
    Ok(groups)
}

pub(super) async fn home(visit: &mut Visit<'_>, roles: &[Staff]) -> Result<Option<Screen>, StoreError> {
    let Some(first) = roles.first() else { return Ok(None) };
    let say = say_to(visit, first);
    let mut screen = Screen::new(say).title(say.send_title()).text(say.send_for_whom());
    let (mut due, mut left) = (0, 0);
    for role in roles {
        store::tidy(visit.tx, role.id, visit.now - making::BEGUN_FOR).await?;
        left += making::left(visit.tx, role).await?.len();
        due += rhythm::of_teacher(visit.tx, visit.app, role, visit.now).await?.len();
        let groups = groups(visit, role).await?;
        if groups.is_empty() {
            screen = screen.line(say.desk_no_groups());
        }
        let few = groups.len() <= FEW;
        for group in groups {
            let id = group.id;
            screen = screen.row([
                place(say.send_to_group(&group.name), Place::Group { group: id }),
                place(say.send_to_children(&group.name), Place::Children { group: id }),
            ]);
            if few && let Some(again) = again(visit, role, &group).await? {
                screen = screen.row([again]);
            }
        }
    }
    let due = (due > 0).then(|| place(say.send_due_button(super::count(due)), Place::Due));
    let left = (left > 0).then(|| place(say.send_left_button(super::count(left)), Place::Left));
    let screen = screen.rows(due).rows(left).row([place(say.send_list(), Place::Sent)]);
    Ok(Some(screen.row(to_staff(say))))
}

/// "The same as last time."
async fn again(visit: &mut Visit<'_>, role: &Staff, group: &Group) -> Result<Option<Button>, StoreError> {
    let Some(last) = store::last_of_group(visit.tx, group.id).await? else { return Ok(None) };
    let Some(last) = reminders::find(visit.tx, last).await? else { return Ok(None) };
    let kind = visit.app.blocks.find(&last.kind).filter(|kind| making::fits(kind, true));
    let say = say_to(visit, role);
    Ok(kind.map(|kind| place(say.send_again(&kind.name(say), &group.name), Place::Again { group: group.id })))
}

/// The newest messages of the reader and of the own groups, each a button.
pub(super) async fn sent(visit: &mut Visit<'_>, roles: &[Staff]) -> Result<Option<Screen>, StoreError> {
    let Some(first) = roles.first() else { return Ok(None) };
    let say = say_to(visit, first);
    let mut all: Vec<(Reminder, Staff)> = Vec::new();
    for role in roles {
        let mut of_role = reminders::of_staff(visit.tx, role.id, LISTED).await?;
        for group in &role.groups {
            of_role.extend(reminders::of_group(visit.tx, *group, LISTED).await?);
        }
        for reminder in of_role {
            let known = all.iter().any(|(known, _)| known.id == reminder.id);
            let who = Who::from(role);
            if !known && making::allowed(visit.tx, &who, role.id, Action::SeeReminders, &reminder).await? {
                all.push((reminder, role.clone()));
            }
        }
    }
    all.sort_by_key(|(reminder, _)| std::cmp::Reverse((reminder.made_at, reminder.id)));
    all.truncate(usize::try_from(LISTED).unwrap_or(usize::MAX));
    let mut screen = Screen::new(say).title(say.send_list_title());
    if all.is_empty() {
        screen = screen.text(say.send_list_none());
    }
    for (reminder, _) in &all {
        let label = line(visit, reminder, say).await?;
        screen = screen.row([place(label, Place::Message { reminder: reminder.id })]);
    }
    Ok(Some(screen.row(super::back(say, Place::Home))))
}

/// A message in one line: its kind, for whom, when, and where it stands if it did not go.
pub(super) async fn line(
    visit: &mut Visit<'_>,
    reminder: &Reminder,
    say: crate::language::Say<'_>,
) -> Result<String, StoreError> {
    let kind = visit.app.blocks.find(&reminder.kind).map(|kind| kind.name(say)).unwrap_or_default();
    let whom = making::whom(visit.tx, reminder).await?;
    let for_whom = match (&whom.group, whom.names().as_slice()) {
        (Some(group), _) => plain(group),
        (None, [one]) => plain(one),
        (None, several) => say.send_children_count(super::count(several.len())),
    };
    let at = reminder.sent_at.or(reminder.send_at).unwrap_or(reminder.made_at);
    let at = visit.app.calendar.civil(at);
    let day = format!("{:02}-{:02} {}", at.day(), at.month(), hour(at.time()));
    Ok(match reminder.state {
        State::Waiting => say.send_line_waiting(&day, &kind, &for_whom),
        State::Stopped => say.send_line_stopped(&day, &kind, &for_whom),
        State::Left => say.send_line_left(&day, &kind, &for_whom),
        State::TakenBack => say.send_line_taken_back(&day, &kind, &for_whom),
        State::Draft | State::Sent => say.send_line(&day, &kind, &for_whom),
    })
}
