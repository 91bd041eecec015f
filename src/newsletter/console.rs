//! The newsletter in the console: the list, and what its pages share.

use askama::Template;
use axum::response::Response;

use super::form::{self, object, standing};
use super::{Issue, Scope, paper, results, store};
use crate::console::page::{self, Frame, Link};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::plain;
use crate::school::audit::{About, Deed};
use crate::school::rights::{Action, Object};
use crate::school::store as schools;
use crate::store::Tx;

/// So many newsletters are listed.
const LISTED: i64 = 60;
/// So often one tries to be the only one who changes an issue.
const TRIES: usize = 5;

pub fn routes(routes: Routes) -> Routes {
    let routes = routes.page("/staff/newsletters", Action::SeeSchool, list);
    let routes = form::begin::console::routes(routes);
    let routes = form::check::console::routes(routes);
    let routes = form::compose::console::routes(routes);
    let routes = form::block::console::routes(routes);
    let routes = form::send::console::routes(routes);
    paper::console::routes(results::console::routes(routes))
}

/// The issue with this id, for who may do to it what the page is.
pub async fn found(visitor: &Visitor, tx: &mut Tx, id: i64) -> Result<Issue, Refused> {
    let issue = store::find(tx, id).await?.ok_or(Refused::NotFound)?;
    visitor.check(&object(&issue))?;
    Ok(issue)
}

/// A unit of work in which nobody else changes the issue with this id: its version is the next one.
pub async fn held(visitor: &Visitor, id: i64) -> Result<(Tx, Issue), Refused> {
    for _ in 0..TRIES {
        let mut tx = visitor.begin().await?;
        let issue = found(visitor, &mut tx, id).await?;
        if store::touch(&mut tx, id, issue.version, Some(visitor.staff.id), visitor.now()).await? {
            return Ok((tx, issue));
        }
        tx.roll_back().await?;
    }
    Err(Refused::Failed("a newsletter that everybody changes"))
}

/// Writes in the log what was done with an issue.
pub async fn note(visitor: &Visitor, tx: &mut Tx, issue: &Issue, deed: Deed) -> Result<(), Refused> {
    let about = match object(issue) {
        Object::Group { id, .. } => About::Group(id),
        _ => About::School(issue.school_id),
    };
    visitor.note(tx, deed, about).await
}

/// Where an issue is.
pub fn at(issue: i64) -> String {
    format!("/staff/newsletters/{issue}")
}

/// A page of an issue: below the list and, unless it is the first one, below the issue.
pub async fn frame<'v>(visitor: &'v Visitor, issue: &Issue, title: Option<String>) -> Result<Frame<'v>, Refused> {
    let name = plain(&issue.title);
    let list = ("/staff/newsletters", visitor.say().issue_list_title());
    Ok(match title {
        None => visitor.frame(name).await?.below(list.0, list.1),
        Some(title) => visitor.frame(title).await?.below(list.0, list.1).below(at(issue.id), name),
    })
}

#[derive(Template)]
#[template(path = "console/newsletters.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    /// The ways to a new one.
    new: Vec<Link>,
    rows: Vec<Row>,
}

struct Row {
    id: i64,
    title: String,
    whom: String,
    standing: String,
}

async fn list(visitor: Visitor) -> Result<Response, Refused> {
    let say = visitor.say();
    let school_id = visitor.school()?.id;
    let calendar = visitor.school.calendar(&visitor.reader.console.app.calendar);
    let mut tx = visitor.begin().await?;
    let mut new = Vec::new();
    if visitor.may(Action::MakeNewsletter, &Object::School(school_id)) {
        new.push(Link { path: "/staff/newsletters/new".into(), name: say.issue_new() });
    }
    let groups = schools::groups(&mut tx, school_id).await?;
    for group in groups.iter().filter(|group| visitor.staff.groups.contains(&group.id)) {
        let path = format!("/staff/groups/{}/newsletters/new", group.id);
        new.push(Link { path, name: say.issue_new_of(&plain(&group.name)) });
        let path = format!("/staff/groups/{}/answers", group.id);
        new.push(Link { path, name: say.issue_sign_ups_of(&plain(&group.name)) });
    }
    let mut rows = Vec::new();
    for issue in store::of_school(&mut tx, school_id, LISTED).await? {
        if !visitor.may(Action::SeeNewsletters, &object(&issue)) {
            continue;
        }
        let name = groups.iter().find(|group| Some(group.id) == issue.group_id).map(|group| plain(&group.name));
        rows.push(Row {
            id: issue.id,
            title: plain(&issue.title),
            whom: match issue.scope {
                Scope::School => say.issue_whom_school(),
                Scope::Class => say.issue_whom_class(&name.unwrap_or_else(|| say.issue_group_gone())),
            },
            standing: standing(say, &calendar, &issue),
        });
    }
    tx.roll_back().await?;
    let frame = visitor.frame(say.issue_list_title()).await?;
    Ok(page::ok(&ListPage { frame, new, rows }))
}
