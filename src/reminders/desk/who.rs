//! For whom a message is: a whole group, some children of it, who has not answered an earlier one.

use super::{Place, Sheet, back, home, place, say_to};
use crate::language::plain;
use crate::reminders::making::{self, store};
use crate::reminders::{rhythm, store as reminders};
use crate::school::rights::{Action, Object, Who, may};
use crate::school::{Group, Staff, store as schools};
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{PAGE, Visit};

/// A new draft of this member of staff.
async fn draft(
    visit: &mut Visit<'_>,
    role: &Staff,
    kind: &str,
    group: Option<i64>,
    children: &[i64],
) -> Result<i64, StoreError> {
    let (school, staff) = (role.school_id, Some(role.id));
    reminders::make_draft(visit.tx, school, staff, kind, group, children, visit.now).await
}

/// Opens the draft with this id.
async fn sheet(visit: &mut Visit<'_>, role: &Staff, id: i64) -> Result<Option<Sheet>, StoreError> {
    Sheet::of(visit, std::slice::from_ref(role), id, Action::SendReminder).await
}

pub(super) async fn group(visit: &mut Visit<'_>, role: &Staff, group: &Group) -> Result<Option<Screen>, StoreError> {
    let id = draft(visit, role, "", Some(group.id), &[]).await?;
    let Some(sheet) = sheet(visit, role, id).await? else { return Ok(None) };
    super::kinds::headings(visit, &sheet).await.map(Some)
}

/// The last message to the group, with its days open.
pub(super) async fn again(visit: &mut Visit<'_>, role: &Staff, group: &Group) -> Result<Option<Screen>, StoreError> {
    let Some(last) = store::last_of_group(visit.tx, group.id).await? else { return Ok(None) };
    let Some(last) = reminders::find(visit.tx, last).await? else { return Ok(None) };
    let copied = making::copy(visit.tx, &visit.app.blocks, role.id, &last, false, visit.now).await?;
    let Some(id) = copied else { return Ok(None) };
    let Some(sheet) = sheet(visit, role, id).await? else { return Ok(None) };
    let Some(kind) = sheet.kind(visit) else { return Ok(None) };
    // Its days are asked; what was left out last time is left out again.
    match kind.fields.iter().position(|field| field.required && sheet.reminder.values.get(&field.name).is_none()) {
        Some(field) => {
            let at = super::At { draft: id, field, one: true };
            super::fields::open(visit, sheet, &Place::Field { at, page: 0 }).await
        }
        None => super::preview::show(visit, &sheet, None).await,
    }
}

pub(super) async fn children(visit: &mut Visit<'_>, role: &Staff, group: &Group) -> Result<Option<Screen>, StoreError> {
    let id = draft(visit, role, "", None, &[]).await?;
    let Some(sheet) = sheet(visit, role, id).await? else { return Ok(None) };
    pick(visit, &sheet, group.id, 0).await
}

/// A message to the families who did not answer this one.
pub(super) async fn silent(visit: &mut Visit<'_>, sent: &Sheet) -> Result<Option<Screen>, StoreError> {
    let children = store::silent(visit.tx, sent.id()).await?;
    if children.is_empty() {
        let nobody = say_to(visit, &sent.role).send_silent_none();
        return super::message::with(visit, sent, nobody).await;
    }
    let id = draft(visit, &sent.role, "", None, &children).await?;
    let Some(sheet) = sheet(visit, &sent.role, id).await? else { return Ok(None) };
    super::kinds::headings(visit, &sheet).await.map(Some)
}

/// The same once more, as a draft that can be changed.
pub(super) async fn copy(visit: &mut Visit<'_>, sent: &Sheet) -> Result<Option<Screen>, StoreError> {
    let copied = making::copy(visit.tx, &visit.app.blocks, sent.role.id, &sent.reminder, true, visit.now).await?;
    let Some(id) = copied else { return Ok(None) };
    let Some(sheet) = sheet(visit, &sent.role, id).await? else { return Ok(None) };
    super::preview::show(visit, &sheet, None).await
}

/// A progress note about one child, as the plan asks for it.
pub(super) async fn progress(visit: &mut Visit<'_>, roles: &[Staff], child: i64) -> Result<Option<Screen>, StoreError> {
    let Some(child) = schools::find_child(visit.tx, child).await?.filter(|child| child.archived_at.is_none()) else {
        return Ok(None);
    };
    let groups = schools::groups_of_child(visit.tx, child.id).await?.iter().map(|group| group.id).collect();
    let object = Object::Child { school_id: child.school_id, groups };
    let role = roles.iter().find(|role| may(&Who::from(*role), Action::SendReminder, &object));
    let (Some(role), Some(kind)) = (role, visit.app.blocks.find(rhythm::NOTE)) else { return Ok(None) };
    let id = draft(visit, role, rhythm::NOTE, None, &[child.id]).await?;
    let dutch = visit.app.catalogue.say(visit.app.catalogue.reference());
    let values = rhythm::ready(visit.tx, kind, child.id, dutch).await?;
    reminders::set_fields(visit.tx, id, &values).await?;
    let Some(sheet) = sheet(visit, role, id).await? else { return Ok(None) };
    super::fields::after(visit, &sheet, None).await
}

/// The ways to change for whom a draft is.
pub(super) async fn whom(visit: &mut Visit<'_>, sheet: &Sheet) -> Result<Option<Screen>, StoreError> {
    let say = say_to(visit, &sheet.role);
    let draft = sheet.id();
    let for_group = sheet.kind(visit).is_none_or(|kind| making::fits(kind, true));
    let mut screen = Screen::new(say).title(say.send_for_whom());
    for group in home::groups(visit, &sheet.role).await? {
        let whole = place(say.send_to_group(&group.name), Place::Regroup { draft, group: group.id });
        let some = place(say.send_to_children(&group.name), Place::Pick { draft, group: group.id, page: 0 });
        screen = screen.row(for_group.then_some(whole).into_iter().chain([some]));
    }
    Ok(Some(screen.row(back(say, on(sheet)))))
}

/// Where it goes on when it is clear for whom a draft is.
fn on(sheet: &Sheet) -> Place {
    let draft = sheet.id();
    match sheet.reminder.kind.is_empty() {
        true => Place::Kinds { draft },
        false => Place::Preview { draft, tag: None },
    }
}

/// The draft is for this whole group.
pub(super) async fn regroup(visit: &mut Visit<'_>, mut sheet: Sheet, group: i64) -> Result<Option<Screen>, StoreError> {
    let fits = sheet.kind(visit).is_none_or(|kind| making::fits(kind, true));
    let Some((_, group)) = super::of_group(visit, std::slice::from_ref(&sheet.role), group).await? else {
        return Ok(None);
    };
    if !fits || group.school_id != sheet.reminder.school_id {
        return Ok(None);
    }
    reminders::set_group(visit.tx, sheet.id(), Some(group.id)).await?;
    reminders::set_children(visit.tx, sheet.id(), &[]).await?;
    sheet.reminder.group_id = Some(group.id);
    match sheet.reminder.kind.is_empty() {
        true => super::kinds::headings(visit, &sheet).await.map(Some),
        false => super::preview::show(visit, &sheet, None).await,
    }
}

/// The children of a group as buttons that are on or off.
pub(super) async fn pick(
    visit: &mut Visit<'_>,
    sheet: &Sheet,
    group: i64,
    page: usize,
) -> Result<Option<Screen>, StoreError> {
    let Some((_, group)) = super::of_group(visit, std::slice::from_ref(&sheet.role), group).await? else {
        return Ok(None);
    };
    let say = say_to(visit, &sheet.role);
    let draft = sheet.id();
    let chosen = reminders::named_children(visit.tx, draft).await?;
    let children = schools::children(visit.tx, group.id).await?;
    let page = page.min(children.len().saturating_sub(1) / PAGE);
    let buttons = children
        .iter()
        .map(|child| {
            let mark = if chosen.contains(&child.id) { "✅" } else { "⬜" };
            let label = format!("{mark} {}", plain(&child.first_name));
            place(label, Place::Toggle { draft, group: group.id, page, child: child.id })
        })
        .collect();
    let ready = (!chosen.is_empty()).then(|| place(say.send_children_ready(super::count(chosen.len())), on(sheet)));
    let id = group.id;
    let screen = Screen::new(say).title(say.send_which_children(&group.name));
    let screen =
        screen.list(say, buttons, page, |page| crate::place::Place::Remind(Place::Pick { draft, group: id, page }));
    Ok(Some(screen.rows(ready).row(back(say, Place::Home))))
}

/// A child is chosen, or not any more. Only a child of a group to which the reader may send.
pub(super) async fn toggle(
    visit: &mut Visit<'_>,
    mut sheet: Sheet,
    group: i64,
    page: usize,
    child: i64,
) -> Result<Option<Screen>, StoreError> {
    if super::of_group(visit, std::slice::from_ref(&sheet.role), group).await?.is_none() {
        return Ok(None);
    }
    if !schools::children(visit.tx, group).await?.iter().any(|known| known.id == child) {
        return Ok(None);
    }
    let mut chosen = reminders::named_children(visit.tx, sheet.id()).await?;
    match chosen.iter().position(|known| *known == child) {
        Some(at) => {
            chosen.remove(at);
        }
        None => chosen.push(child),
    }
    reminders::set_children(visit.tx, sheet.id(), &chosen).await?;
    if sheet.reminder.group_id.take().is_some() {
        reminders::set_group(visit.tx, sheet.id(), None).await?;
    }
    pick(visit, &sheet, group, page).await
}
