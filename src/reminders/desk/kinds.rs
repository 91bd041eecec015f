//! Which kind of message: the ones sent last in one tap, the others by heading.

use super::{Place, Sheet, back, place, say_to};
use crate::blocks::Menu;
use crate::language::Say;
use crate::reminders::making::{self, store};
use crate::reminders::store as reminders;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::Visit;

/// So many kinds that were sent last have a button of their own.
const RECENT: i64 = 3;

/// A heading in words.
pub fn menu_name(say: Say<'_>, menu: Menu) -> String {
    match menu {
        Menu::Learn => say.send_menu_learn(),
        Menu::Progress => say.send_menu_progress(),
        Menu::Day => say.send_menu_day(),
        Menu::Feast => say.send_menu_feast(),
        Menu::Contact => say.send_menu_contact(),
        Menu::Off => say.send_menu_off(),
        Menu::Rules => say.send_menu_rules(),
        Menu::Council => say.send_menu_council(),
    }
}

pub(super) async fn headings(visit: &mut Visit<'_>, sheet: &Sheet) -> Result<Screen, StoreError> {
    let say = say_to(visit, &sheet.role);
    let (draft, whole) = (sheet.id(), sheet.reminder.group_id.is_some());
    let whom = making::whom(visit.tx, &sheet.reminder).await?;
    let recent = store::recent_kinds(visit.tx, sheet.role.id, RECENT).await?;
    let recent = recent.iter().filter_map(|id| visit.app.blocks.find(id)).filter(|kind| making::fits(kind, whole));
    let recent = recent.map(|kind| place(kind.name(say), Place::Kind { draft, kind: kind.id.clone() }));
    let used = Menu::ALL.into_iter().filter(|menu| making::offered(&visit.app.blocks, *menu, whole).next().is_some());
    let menus = used.map(|menu| place(menu_name(say, menu), Place::Heading { draft, menu }));
    let screen = Screen::new(say).title(say.send_which()).text(super::preview::for_whom(say, &whom));
    let other = place(say.send_other_whom(), Place::Whom { draft });
    Ok(screen.rows(recent).rows(menus).rows([other]).row(back(say, Place::Home)))
}

pub(super) fn heading(visit: &Visit<'_>, sheet: &Sheet, menu: Menu) -> Result<Screen, StoreError> {
    let say = say_to(visit, &sheet.role);
    let (draft, whole) = (sheet.id(), sheet.reminder.group_id.is_some());
    let kinds = making::offered(&visit.app.blocks, menu, whole)
        .map(|kind| place(kind.name(say), Place::Kind { draft, kind: kind.id.clone() }));
    Ok(Screen::new(say).title(menu_name(say, menu)).rows(kinds).row(back(say, Place::Kinds { draft })))
}

/// The draft is of this kind now; its first field is asked.
pub(super) async fn choose(visit: &mut Visit<'_>, mut sheet: Sheet, id: &str) -> Result<Option<Screen>, StoreError> {
    let whole = sheet.reminder.group_id.is_some();
    let Some(kind) = visit.app.blocks.find(id).filter(|kind| making::fits(kind, whole)) else { return Ok(None) };
    if sheet.reminder.kind != kind.id {
        store::set_kind(visit.tx, sheet.id(), &kind.id).await?;
        sheet.reminder.kind.clone_from(&kind.id);
        sheet.reminder.values = kind.usual();
        reminders::set_fields(visit.tx, sheet.id(), &sheet.reminder.values).await?;
    }
    super::fields::after(visit, &sheet, None).await
}
