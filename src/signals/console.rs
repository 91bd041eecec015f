//! Parents who want to be called, for the contact person who is signed in; for nobody else.

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use super::{desk, store};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;

pub fn routes(routes: Routes) -> Routes {
    routes.page("/staff/people/{id}/calls", Action::SeeCalls, list).form(
        "/staff/people/{id}/calls",
        Action::SeeCalls,
        called,
    )
}

/// The page of this contact person.
pub fn path(staff_id: i64) -> String {
    format!("/staff/people/{staff_id}/calls")
}

#[derive(Template)]
#[template(path = "console/calls.html")]
struct Calls<'a> {
    frame: Frame<'a>,
    path: String,
    rows: Vec<Row>,
}

struct Row {
    id: i64,
    whose: String,
    relation: String,
    since: String,
    /// What a reader that speaks hears of the button.
    called: String,
}

async fn list(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let member = visitor.member(&mut tx, id).await?;
    if !store::is_contact(&mut tx, member.id).await? {
        // One's own page, on which nothing stands: this is no contact person, or not any more.
        tx.roll_back().await?;
        return Ok(Redirect::to("/staff").into_response());
    }
    let waiting = store::waiting(&mut tx, member.school_id).await?;
    visitor.note(&mut tx, Deed::SawCalls, About::Staff(member.id)).await?;
    tx.commit().await?;
    let rows = waiting
        .into_iter()
        .map(|call| {
            let at = visitor.reader.civil(call.wished_at);
            Row {
                id: call.id,
                whose: desk::whose(say, &call.first_name, call.group.as_deref()),
                relation: call.relation.map(|relation| relation.name(say)).unwrap_or_default(),
                since: say.calls_since(at.date(), at.time()),
                called: say.calls_called_button(&call.first_name),
            }
        })
        .collect();
    let frame = visitor.frame(say.calls_title()).await?.below("/staff", say.console_nav_overview());
    Ok(page::ok(&Calls { frame, path: path(id), rows }))
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Done {
    wish: String,
}

async fn called(visitor: Visitor, Path(id): Path<i64>, Form(done): Form<Done>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let member = visitor.member(&mut tx, id).await?;
    if !store::is_contact(&mut tx, member.id).await? {
        return Err(Refused::NotFound);
    }
    let call = match done.wish.parse() {
        Ok(wish) => store::find(&mut tx, wish).await?.filter(|call| call.school_id == member.school_id),
        Err(_) => None,
    };
    let told = match call {
        Some(call) => {
            store::called(&mut tx, call.id, member.id, visitor.now()).await?;
            say.calls_done(&call.first_name)
        }
        None => say.calls_gone(),
    };
    visitor.note(&mut tx, Deed::SawCalls, About::Staff(member.id)).await?;
    tx.commit().await?;
    visitor.done(&path(id), told).await
}
