//! What was agreed in plans and is due: a progress note with a ready draft, a look back.

use super::{Place, back, note, place, say_to};
use crate::conversation::plan::store as plans;
use crate::language::plain;
use crate::reminders::rhythm::{self, What, store};
use crate::school::audit::{About, Deed};
use crate::school::rights::{Action, Object, Who, may};
use crate::school::{Staff, store as schools};
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::Visit;

/// So many tasks are shown; the others come after them.
const SHOWN: usize = 12;

/// `told`: what the last tap led to.
pub(super) async fn list(
    visit: &mut Visit<'_>,
    roles: &[Staff],
    told: Option<String>,
) -> Result<Option<Screen>, StoreError> {
    let Some(first) = roles.first() else { return Ok(None) };
    let say = say_to(visit, first);
    let mut screen = Screen::new(say).title(say.send_due_title()).text(say.send_due_text());
    screen = told.into_iter().fold(screen, Screen::remark);
    let mut shown = 0;
    for role in roles {
        for task in rhythm::of_teacher(visit.tx, visit.app, role, visit.now).await?.into_iter().take(SHOWN) {
            shown += 1;
            let name = plain(&task.first_name);
            screen = match task.what {
                What::News(day) => {
                    let make = place(say.send_due_make(&name), Place::Progress { child: task.child_id });
                    screen.text(say.send_due_news(&name, day)).row([make])
                }
                What::LookBack(day) => {
                    let done = place(say.send_due_done(&name), Place::LookedBack { plan: task.plan_id });
                    screen.text(say.send_due_look_back(&name, day)).row([done])
                }
            };
        }
    }
    if shown == 0 {
        screen = screen.text(say.send_due_none());
    }
    Ok(Some(screen.row(back(say, Place::Home))))
}

/// Teacher and parents looked back at a plan.
pub(super) async fn looked_back(
    visit: &mut Visit<'_>,
    roles: &[Staff],
    plan: i64,
) -> Result<Option<Screen>, StoreError> {
    let Some(plan) = plans::find(visit.tx, plan).await? else { return Ok(None) };
    let Some(child) = schools::find_child(visit.tx, plan.child_id).await? else { return Ok(None) };
    let groups = schools::groups_of_child(visit.tx, child.id).await?.iter().map(|group| group.id).collect();
    let object = Object::Child { school_id: child.school_id, groups };
    let Some(role) = roles.iter().find(|role| may(&Who::from(*role), Action::MakePlan, &object)) else {
        return Ok(None);
    };
    store::set_looked_back(visit.tx, plan.id, visit.now).await?;
    note(visit, role, Deed::MadePlan, About::Child(child.id)).await?;
    let told = say_to(visit, role).send_due_noted(&plain(&child.first_name));
    list(visit, roles, Some(told)).await
}
