//! Writing a message in the console: which kind, its fields, for whom. What is sent becomes a draft, and the draft is
//! looked at before it goes.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use super::{Input, all, inputs, read};
use crate::blocks::{Kind, Menu};
use crate::console::page::{self, Frame, Link};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::fields::{Values, Wrong};
use crate::language::plain;
use crate::reminders::desk::menu_name;
use crate::reminders::making::{self, store};
use crate::reminders::sheet::console::found;
use crate::reminders::{Reminder, State, rhythm, store as reminders};
use crate::school::rights::{Action, Who};
use crate::school::{Child, store as schools};
use crate::store::Tx;

/// A form as it was sent: names and values.
type Sent = Vec<(String, String)>;

pub fn routes(routes: Routes) -> Routes {
    let send = Action::SendReminder;
    routes
        .page("/staff/groups/{id}/reminders/new", send, new_page)
        .form("/staff/groups/{id}/reminders/new", send, make)
        .page("/staff/reminders/{id}/edit", send, edit_page)
        .form("/staff/reminders/{id}/edit", send, change)
        .form("/staff/children/{id}/progress", send, progress)
}

#[derive(Template)]
#[template(path = "console/reminder_kinds.html")]
struct KindsPage<'a> {
    frame: Frame<'a>,
    menus: Vec<(String, Vec<Link>)>,
}

#[derive(Template)]
#[template(path = "console/reminder_form.html")]
struct FormPage<'a> {
    frame: Frame<'a>,
    /// Where the form is sent to.
    action: String,
    kind: String,
    inputs: Vec<Input>,
    /// None where it is only corrected: for whom it is stays.
    whom: Option<Whom>,
    wrong_whom: Option<String>,
    faulty: bool,
    corrects: bool,
}

struct Whom {
    /// The group that it can go to as a whole: its name. None for what is about one child alone.
    group: Option<String>,
    whole: bool,
    children: Vec<(i64, String, bool)>,
}

#[derive(Deserialize)]
struct Asked {
    kind: Option<String>,
    /// A message whose silent families are chosen.
    of: Option<i64>,
}

async fn new_page(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    let app = &visitor.reader.console.app;
    let silent = match asked.of {
        Some(of) => {
            let sent = found(&visitor, &mut tx, of, Action::SendReminder).await?;
            let silent = store::silent(&mut tx, sent.id).await?;
            if silent.is_empty() {
                tx.roll_back().await?;
                return visitor.done(&format!("/staff/reminders/{of}"), say.send_silent_none()).await;
            }
            Some(silent)
        }
        None => None,
    };
    let Some(kind) = asked.kind.as_deref().and_then(|kind| app.blocks.find(kind)) else {
        tx.roll_back().await?;
        let of = asked.of.map(|of| format!("&of={of}")).unwrap_or_default();
        let links = |menu: Menu| {
            let kinds = making::offered(&app.blocks, menu, false);
            let link = |kind: &Kind| Link {
                path: format!("/staff/groups/{id}/reminders/new?kind={}{of}", kind.id),
                name: kind.name(say),
            };
            (menu_name(say, menu), kinds.map(link).collect())
        };
        let frame = visitor.frame(say.send_new_title(&group.name)).await?;
        let frame = frame.below("/staff", say.console_nav_overview());
        let frame = frame.below(format!("/staff/groups/{id}/reminders"), say.send_group_title(&group.name));
        return Ok(page::ok(&KindsPage { frame, menus: Menu::ALL.into_iter().map(links).collect() }));
    };
    if !making::fits(kind, false) {
        return Err(Refused::NotFound);
    }
    let children = schools::children(&mut tx, id).await?;
    tx.roll_back().await?;
    let chosen = silent.clone().unwrap_or_default();
    let whole = silent.is_none() && !kind.own_child;
    let whom = whom(kind, &group.name, &children, whole, &chosen);
    let action = format!("/staff/groups/{id}/reminders/new");
    form_page(&visitor, kind, &kind.usual(), &[], Some(whom), None, action, false).await
}

fn whom(kind: &Kind, group: &str, children: &[Child], whole: bool, chosen: &[i64]) -> Whom {
    let child = |child: &Child| (child.id, child.full_name(), chosen.contains(&child.id));
    Whom { group: (!kind.own_child).then(|| plain(group)), whole, children: children.iter().map(child).collect() }
}

#[expect(clippy::too_many_arguments, reason = "what a form shows, each part once")]
async fn form_page(
    visitor: &Visitor,
    kind: &Kind,
    values: &Values,
    wrong: &[(usize, Wrong)],
    whom: Option<Whom>,
    wrong_whom: Option<String>,
    action: String,
    corrects: bool,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let calendar = visitor.school.calendar(&visitor.reader.console.app.calendar);
    let today = calendar.civil(visitor.now()).date();
    let faulty = !wrong.is_empty() || wrong_whom.is_some();
    let frame = visitor.frame(kind.name(say)).await?.below("/staff", say.console_nav_overview());
    let frame = frame.below("/staff/reminders", say.send_title());
    let page = FormPage {
        frame,
        action,
        kind: kind.id.clone(),
        inputs: inputs(kind, values, wrong, say, &calendar, today),
        whom,
        wrong_whom,
        faulty,
        corrects,
    };
    Ok(if faulty { page::faulty(&page) } else { page::ok(&page) })
}

/// For whom the form says that a message is: the group, or these children of it.
fn chosen(kind: &Kind, sent: &Sent, children: &[Child]) -> Option<Vec<i64>> {
    if all(sent, "who") == "group" && !kind.own_child {
        return None;
    }
    let ticked = sent.iter().filter(|(name, _)| name == "child").filter_map(|(_, id)| id.parse().ok());
    Some(ticked.filter(|id| children.iter().any(|child| child.id == *id)).collect())
}

async fn make(visitor: Visitor, Path(id): Path<i64>, Form(sent): Form<Sent>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    let app = &visitor.reader.console.app;
    let kind = app.blocks.find(&all(&sent, "kind")).filter(|kind| making::fits(kind, false));
    let Some(kind) = kind else { return Err(Refused::NotFound) };
    let calendar = visitor.school.calendar(&app.calendar);
    let (values, wrong) = read(kind, &sent, calendar.civil(visitor.now()).date());
    let children = schools::children(&mut tx, id).await?;
    let chosen = chosen(kind, &sent, &children);
    let nobody = chosen.as_ref().is_some_and(Vec::is_empty).then(|| visitor.say().send_warn_nobody());
    if !wrong.is_empty() || nobody.is_some() {
        tx.roll_back().await?;
        let whom = whom(kind, &group.name, &children, chosen.is_none(), &chosen.unwrap_or_default());
        let action = format!("/staff/groups/{id}/reminders/new");
        return form_page(&visitor, kind, &values, &wrong, Some(whom), nobody, action, false).await;
    }
    let of_group = chosen.is_none().then_some(id);
    let (school, staff, children) = (group.school_id, Some(visitor.staff.id), chosen.unwrap_or_default());
    let draft = reminders::make_draft(&mut tx, school, staff, &kind.id, of_group, &children, visitor.now()).await?;
    reminders::set_fields(&mut tx, draft, &values).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/staff/reminders/{draft}")).into_response())
}

/// The kind of a message; none that this program does not know.
fn kind_of<'a>(visitor: &'a Visitor, reminder: &Reminder) -> Result<&'a Kind, Refused> {
    visitor.reader.console.app.blocks.find(&reminder.kind).ok_or(Refused::NotFound)
}

async fn edit_page(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let reminder = found(&visitor, &mut tx, id, Action::SendReminder).await?;
    let kind = kind_of(&visitor, &reminder)?;
    let corrects = reminder.state != State::Draft || store::corrects(&mut tx, id).await?.is_some();
    let whom = if corrects { None } else { whom_of(&visitor, &mut tx, kind, &reminder).await? };
    tx.roll_back().await?;
    let action = format!("/staff/reminders/{id}/edit");
    form_page(&visitor, kind, &reminder.values, &[], whom, None, action, corrects).await
}

/// The group from which a draft's children are chosen: its own, else the class of the first child.
async fn group_of(tx: &mut Tx, reminder: &Reminder) -> Result<Option<i64>, Refused> {
    if reminder.group_id.is_some() {
        return Ok(reminder.group_id);
    }
    let Some(first) = reminders::children(tx, reminder.id).await?.first().copied() else { return Ok(None) };
    Ok(schools::find_child(tx, first).await?.and_then(|child| child.group_id))
}

async fn whom_of(visitor: &Visitor, tx: &mut Tx, kind: &Kind, reminder: &Reminder) -> Result<Option<Whom>, Refused> {
    let Some(group) = group_of(tx, reminder).await? else { return Ok(None) };
    let group = visitor.group(tx, group).await?;
    let children = schools::children(tx, group.id).await?;
    let named = reminders::named_children(tx, reminder.id).await?;
    Ok(Some(whom(kind, &group.name, &children, reminder.group_id.is_some() && named.is_empty(), &named)))
}

async fn change(visitor: Visitor, Path(id): Path<i64>, Form(sent): Form<Sent>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let reminder = found(&visitor, &mut tx, id, Action::SendReminder).await?;
    let kind = kind_of(&visitor, &reminder)?;
    let app = &visitor.reader.console.app;
    let calendar = visitor.school.calendar(&app.calendar);
    let (values, wrong) = read(kind, &sent, calendar.civil(visitor.now()).date());
    let is_draft = reminder.state == State::Draft;
    let corrects = !is_draft || store::corrects(&mut tx, id).await?.is_some();
    if !wrong.is_empty() {
        let whom = if corrects { None } else { whom_of(&visitor, &mut tx, kind, &reminder).await? };
        tx.roll_back().await?;
        let action = format!("/staff/reminders/{id}/edit");
        return form_page(&visitor, kind, &values, &wrong, whom, None, action, corrects).await;
    }
    let mut draft = id;
    if !is_draft {
        if reminder.state != State::Sent {
            return Err(Refused::NotFound);
        }
        // What is corrected stays as it is until the correction was looked at.
        let copied = making::copy(&mut tx, &app.blocks, visitor.staff.id, &reminder, true, visitor.now()).await?;
        draft = copied.ok_or(Refused::NotFound)?;
        store::set_corrects(&mut tx, draft, id).await?;
    } else if !corrects && let Some(group) = group_of(&mut tx, &reminder).await? {
        let children = schools::children(&mut tx, group).await?;
        let chosen = chosen(kind, &sent, &children);
        reminders::set_group(&mut tx, id, chosen.is_none().then_some(group)).await?;
        reminders::set_children(&mut tx, id, &chosen.unwrap_or_default()).await?;
    }
    reminders::set_fields(&mut tx, draft, &values).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/staff/reminders/{draft}")).into_response())
}

/// The ready draft of a progress note about a child.
async fn progress(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let (child, _) = visitor.child(&mut tx, id).await?;
    let app = &visitor.reader.console.app;
    let kind = app.blocks.find(rhythm::NOTE).ok_or(Refused::NotFound)?;
    if child.archived_at.is_some() {
        return Err(Refused::NotFound);
    }
    let (school, staff) = (child.school_id, Some(visitor.staff.id));
    let draft = reminders::make_draft(&mut tx, school, staff, &kind.id, None, &[id], visitor.now()).await?;
    let values = rhythm::ready(&mut tx, kind, id, app.catalogue.say(app.catalogue.reference())).await?;
    reminders::set_fields(&mut tx, draft, &values).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/staff/reminders/{draft}/edit")).into_response())
}

/// Whether the visitor may send this message on, or only look at it.
pub async fn may_send(visitor: &Visitor, tx: &mut Tx, reminder: &Reminder) -> Result<bool, Refused> {
    let who = Who::from(&visitor.staff);
    Ok(making::allowed(tx, &who, visitor.staff.id, Action::SendReminder, reminder).await?)
}
