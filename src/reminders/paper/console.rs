//! The sheets of one message for the families whom no chat reaches.

use axum::extract::Path;
use axum::http::header;
use axum::response::{Html, IntoResponse as _, Redirect, Response};

use super::page;
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::reminders::State;
use crate::reminders::making::store;
use crate::reminders::sheet::console::{found, note};
use crate::school::audit::Deed;
use crate::school::rights::Action;

/// Where the style of the sheets is.
const STYLE: &str = "/staff/reminder.css";

pub fn routes(routes: Routes) -> Routes {
    routes.page(STYLE, Action::SignIn, style).page("/staff/reminders/{id}/paper", Action::SeeReminders, paper)
}

async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], super::STYLE).into_response()
}

async fn paper(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let reminder = found(&visitor, &mut tx, id, Action::SeeReminders).await?;
    let app = &visitor.reader.console.app;
    let kind = app.blocks.find(&reminder.kind).ok_or(Refused::NotFound)?;
    let seats = match reminder.state {
        State::Sent => store::on_paper(&mut tx, id).await?,
        _ => Vec::new(),
    };
    if seats.is_empty() {
        tx.roll_back().await?;
        let none = visitor.say().send_paper_none();
        return match reminder.state {
            State::Sent => visitor.done(&format!("/staff/reminders/{id}"), none).await,
            _ => Ok(Redirect::to(&format!("/staff/reminders/{id}")).into_response()),
        };
    }
    note(&visitor, &mut tx, &reminder, Deed::SawReminder).await?;
    tx.commit().await?;
    let made = page(kind, &reminder, &visitor.school.name, &seats, &app.catalogue, STYLE);
    match made {
        Ok(page) => Ok(Html(page).into_response()),
        Err(error) => {
            tracing::error!(%error, "sheets of a message cannot be made");
            Err(Refused::Failed("sheets of a message"))
        }
    }
}
