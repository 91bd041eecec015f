//! Messages to families in the console: what is due, what was sent, and the way to a new one.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::making::{self, Whom};
use super::rhythm::{self, Task, What};
use super::{Reminder, store as reminders};
use super::{form, paper, sheet};
use crate::console::page::{self, Frame, Link};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::Say;
use crate::reminders::desk::{for_whom, standing};
use crate::school::audit::{About, Deed};
use crate::school::rights::{Action, Object, Who};
use crate::school::store as schools;
use crate::store::Tx;

/// So many messages are listed.
const LISTED: i64 = 40;

pub fn routes(routes: Routes) -> Routes {
    let routes = routes
        .page("/staff/reminders", Action::SeeSchool, overview)
        .page("/staff/groups/{id}/reminders", Action::SeeReminders, group_page)
        .form("/staff/children/{id}/plan/looked-back", Action::MakePlan, looked_back);
    paper::console::routes(sheet::console::routes(form::console::routes(routes)))
}

#[derive(Template)]
#[template(path = "console/reminders.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    /// What stopped since its sender may not send it any more.
    left: Vec<Row>,
    tasks: Vec<TaskView>,
    groups: Vec<Link>,
    /// The group in which a new message is written.
    new: Option<i64>,
    rows: Vec<Row>,
}

struct TaskView {
    child: i64,
    text: String,
    /// A note is to be written; else it is a look back that can be noted.
    news: bool,
    label: String,
}

struct Row {
    id: i64,
    kind: String,
    whom: String,
    standing: String,
}

async fn overview(visitor: Visitor) -> Result<Response, Refused> {
    let say = visitor.say();
    let school_id = visitor.school()?.id;
    let app = &visitor.reader.console.app;
    let mut tx = visitor.begin().await?;
    let mut groups = Vec::new();
    for group in schools::groups(&mut tx, school_id).await? {
        if visitor.may(Action::SendReminder, &Object::Group { school_id, id: group.id }) {
            groups.push(Link { path: format!("/staff/groups/{}/reminders", group.id), name: group.name });
        }
    }
    let left = making::left(&mut tx, &visitor.staff).await?;
    let left = rows(&visitor, &mut tx, &left).await?;
    let tasks = rhythm::of_teacher(&mut tx, app, &visitor.staff, visitor.now()).await?;
    let mut sent = reminders::of_staff(&mut tx, visitor.staff.id, LISTED).await?;
    let who = Who::from(&visitor.staff);
    let mut own = Vec::new();
    for reminder in sent.drain(..) {
        if making::allowed(&mut tx, &who, visitor.staff.id, Action::SeeReminders, &reminder).await? {
            own.push(reminder);
        }
    }
    let rows = rows(&visitor, &mut tx, &own).await?;
    tx.roll_back().await?;
    let frame = visitor.frame(say.send_title()).await?;
    let tasks = tasks.into_iter().map(|task| view(say, task)).collect();
    Ok(page::ok(&ListPage { frame, left, tasks, groups, new: None, rows }))
}

fn view(say: Say<'_>, task: Task) -> TaskView {
    let name = &task.first_name;
    match task.what {
        What::News(day) => TaskView {
            child: task.child_id,
            text: say.send_due_news(name, day),
            news: true,
            label: say.send_due_make(name),
        },
        What::LookBack(day) => TaskView {
            child: task.child_id,
            text: say.send_due_look_back(name, day),
            news: false,
            label: say.send_due_done(name),
        },
    }
}

async fn rows(visitor: &Visitor, tx: &mut Tx, all: &[Reminder]) -> Result<Vec<Row>, Refused> {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let calendar = visitor.school.calendar(&app.calendar);
    let mut rows = Vec::new();
    for reminder in all {
        let Some(kind) = app.blocks.find(&reminder.kind) else { continue };
        let whom: Whom = making::whom(tx, reminder).await?;
        rows.push(Row {
            id: reminder.id,
            kind: kind.name(say),
            whom: for_whom(say, &whom),
            standing: standing(say, &calendar, reminder),
        });
    }
    Ok(rows)
}

async fn group_page(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    let sent = reminders::of_group(&mut tx, id, LISTED).await?;
    let rows = rows(&visitor, &mut tx, &sent).await?;
    visitor.note(&mut tx, Deed::SawReminder, About::Group(id)).await?;
    tx.commit().await?;
    let can_send = visitor.may(Action::SendReminder, &Object::Group { school_id: group.school_id, id });
    let frame = visitor.frame(say.send_group_title(&group.name)).await?;
    let frame = frame.below("/staff", say.console_nav_overview());
    let frame = frame.below(format!("/staff/groups/{id}"), say.console_group_title(&group.name));
    let (left, tasks, groups) = (Vec::new(), Vec::new(), Vec::new());
    Ok(page::ok(&ListPage { frame, left, tasks, groups, new: can_send.then_some(id), rows }))
}

/// Teacher and parents looked back at the child's plan.
async fn looked_back(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let (child, _) = visitor.child(&mut tx, id).await?;
    let plan = crate::conversation::plan::store::newest(&mut tx, id).await?.ok_or(Refused::NotFound)?;
    rhythm::store::set_looked_back(&mut tx, plan.id, visitor.now()).await?;
    visitor.note(&mut tx, Deed::MadePlan, About::Child(id)).await?;
    tx.commit().await?;
    visitor.done("/staff/reminders", visitor.say().send_due_noted(&child.first_name)).await
}
