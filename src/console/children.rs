//! A group with its children, and a child. Other features add their sections to these pages.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::page::{self, Frame};
use super::routes::Routes;
use super::visitor::{self, Refused, Visitor};
use crate::school::audit::{About, Deed};
use crate::school::rights::{Action, Object};
use crate::school::{Child, Group, guardians::console as guardians, store};

pub(super) fn routes(routes: Routes) -> Routes {
    routes.page("/staff/groups/{id}", Action::SeeGroup, group_page).page(
        "/staff/children/{id}",
        Action::SeeChild,
        child_page,
    )
}

#[derive(Template)]
#[template(path = "console/group.html")]
struct GroupPage<'a> {
    frame: Frame<'a>,
    id: i64,
    can_print: bool,
    /// The visitor may see the talks of the group.
    can_talk: bool,
    /// The visitor may send messages to its families.
    can_send: bool,
    may_edit: bool,
    teachers: Vec<String>,
    children: Vec<Child>,
}

async fn group_page(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    let teachers = store::teachers(&mut tx, id).await?;
    let children = store::children(&mut tx, id).await?;
    visitor.note(&mut tx, Deed::SawGroup, About::Group(id)).await?;
    tx.commit().await?;
    let frame = visitor.frame(say.console_group_title(&group.name)).await?;
    let frame = frame.below("/staff", say.console_nav_overview());
    let can_print = visitor.may(Action::PrintGroupLetters, &Object::Group { school_id: group.school_id, id });
    let can_talk = visitor.may(Action::SeeTalks, &Object::Group { school_id: group.school_id, id });
    let can_send = visitor.may(Action::SendReminder, &Object::Group { school_id: group.school_id, id });
    let may_edit = visitor.may(Action::EditRoster, &Object::Group { school_id: group.school_id, id });
    Ok(page::ok(&GroupPage { frame, id, can_print, can_talk, can_send, may_edit, teachers, children }))
}

#[derive(Template)]
#[template(path = "console/child.html")]
struct ChildPage<'a> {
    frame: Frame<'a>,
    child: Child,
    may_edit: bool,
    groups: Vec<Group>,
    can_print: bool,
    guardians: Vec<guardians::Line>,
    /// The visitor arranges the child's talk.
    can_talk: bool,
    /// The visitor may read the communication plan.
    may_see_plan: bool,
    /// The visitor may see who saw this child.
    log: bool,
}

async fn child_page(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let (child, groups) = visitor.child(&mut tx, id).await?;
    let object = visitor::child(&child, &groups);
    let guardians = guardians::lines(&visitor, &mut tx, id, &object).await?;
    visitor.note(&mut tx, Deed::SawChild, About::Child(id)).await?;
    tx.commit().await?;
    let mut frame = visitor.frame(child.full_name()).await?.below("/staff", say.console_nav_overview());
    let class = groups.iter().find(|group| Some(group.id) == child.group_id);
    if let Some(class) =
        class.filter(|class| visitor.may(Action::SeeGroup, &Object::Group { school_id: class.school_id, id: class.id }))
    {
        frame = frame.below(format!("/staff/groups/{}", class.id), say.console_group_title(&class.name));
    }
    let can_print = child.archived_at.is_none() && visitor.may(Action::PrintChildLetters, &object);
    let may_edit = visitor.may(Action::EditRoster, &object);
    let can_talk = child.archived_at.is_none() && visitor.may(Action::BookForChild, &object);
    let log = visitor.may(Action::SeeWhoSaw, &object);
    let may_see_plan = visitor.may(Action::SeePlan, &object);
    Ok(page::ok(&ChildPage { frame, child, may_edit, groups, can_print, guardians, can_talk, may_see_plan, log }))
}
