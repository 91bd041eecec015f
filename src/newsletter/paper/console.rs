//! The newsletter on paper, from the console.

use axum::extract::{Path, Query};
use axum::http::header;
use axum::response::{Html, IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use super::{Printed, Size};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::newsletter::console::{at, found, note};
use crate::newsletter::{State, results, store};
use crate::school::audit::Deed;
use crate::school::rights::Action;
use crate::school::store as schools;

/// Where the style of the sheets is.
const STYLE: &str = "/staff/newsletter.css";

pub fn routes(routes: Routes) -> Routes {
    routes.page(STYLE, Action::SignIn, style).page("/staff/newsletters/{id}/paper", Action::SeeNewsletters, paper)
}

async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], super::STYLE).into_response()
}

#[derive(Deserialize)]
struct Asked {
    /// `families`, `notice` or `booklet`.
    what: Option<String>,
    language: Option<String>,
}

async fn paper(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    let blocks = store::accepted(&mut tx, id).await?;
    let groups = schools::groups(&mut tx, issue.school_id).await?;
    let size = match asked.what.as_deref() {
        Some("notice") => Some(Size::Notice),
        Some("booklet") => Some(Size::Booklet),
        _ => None,
    };
    let families = match size {
        None => results::store::on_paper(&mut tx, id).await?,
        Some(_) => Vec::new(),
    };
    let is_there = issue.state != State::TakenBack && !blocks.is_empty() && (size.is_some() || !families.is_empty());
    if !is_there {
        tx.roll_back().await?;
        let none = visitor.say().issue_paper_none();
        return match size {
            None if issue.sending_at.is_some() => visitor.done(&at(id), none).await,
            _ => Ok(Redirect::to(&at(id)).into_response()),
        };
    }
    note(&visitor, &mut tx, &issue, Deed::SawNewsletter).await?;
    tx.commit().await?;
    let app = &visitor.reader.console.app;
    let catalogue = &app.catalogue;
    let (school, kinds) = (&visitor.school.name, &app.blocks);
    let printed = Printed { issue: &issue, school, blocks: &blocks, groups: &groups, kinds, catalogue, style: STYLE };
    let lang = asked.language.as_deref().and_then(|tag| catalogue.find(tag)).unwrap_or(catalogue.reference());
    let made = match size {
        Some(size) => printed.whole(size, lang),
        None => printed.families(&families),
    };
    match made {
        Ok(page) => Ok(Html(page).into_response()),
        Err(error) => {
            tracing::error!(%error, "a newsletter cannot be put on paper");
            Err(Refused::Failed("a newsletter on paper"))
        }
    }
}
