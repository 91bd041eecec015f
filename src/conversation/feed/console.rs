//! The calendar itself, and its address: made, renewed and removed on one's own account page.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};

use super::store;
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Reader, Refused, Visitor, staff_language};
use crate::ics::MEDIA_TYPE;
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::school::staff::secrets;
use crate::school::store as schools;

/// What an address ends with, so that every program sees what it is.
const ENDING: &str = ".ics";

/// The pages, into the console's table.
pub fn routes(routes: Routes) -> Routes {
    routes
        .page("/staff/feed/{token}", Action::SignIn, read)
        .form("/staff/account/calendar", Action::OwnAccount, make)
        .form("/staff/account/calendar/remove", Action::OwnAccount, remove)
}

/// What a calendar program reads, without a session: the address is the secret, and any other is not found.
async fn read(reader: Reader, Path(name): Path<String>) -> Result<Response, Refused> {
    let token = name.strip_suffix(ENDING).filter(|token| secrets::is_token(token)).ok_or(Refused::NotFound)?;
    let app = &reader.console.app;
    let mut tx = reader.console.store.begin_reading().await?;
    let owner = store::owner(&mut tx, &secrets::hash(token.as_bytes())).await?.ok_or(Refused::NotFound)?;
    let staff = schools::find_staff(&mut tx, owner).await?.ok_or(Refused::NotFound)?;
    let school = schools::find_school(&mut tx, staff.school_id).await?.ok_or(Refused::NotFound)?;
    let talks = super::talks(&mut tx, &staff, reader.now()).await?;
    tx.roll_back().await?;
    // The program that asks has no language of its own.
    let own = staff.language.as_deref().and_then(|tag| staff_language(&app.catalogue, tag));
    let say = app.catalogue.say(own.unwrap_or(app.catalogue.reference()));
    let text = super::file(say, &app.calendar, &school.name, &talks, reader.now());
    Ok(([(header::CONTENT_TYPE, format!("{MEDIA_TYPE}; charset=utf-8"))], text).into_response())
}

#[derive(Template)]
#[template(path = "console/feed.html")]
struct Made<'a> {
    frame: Frame<'a>,
    address: String,
}

/// A new address, shown once; an earlier one is dead.
async fn make(visitor: Visitor) -> Result<Response, Refused> {
    let staff = visitor.account()?;
    let token = secrets::token();
    let mut tx = visitor.begin().await?;
    store::make(&mut tx, staff.id, &secrets::hash(token.as_bytes()), visitor.now()).await?;
    visitor.note(&mut tx, Deed::MadeFeed, About::Staff(staff.id)).await?;
    tx.commit().await?;
    let address = format!("{}/staff/feed/{token}{ENDING}", visitor.reader.console.public_url);
    let say = visitor.say();
    let frame = visitor.frame(say.feed_address_title()).await?.below("/staff/account", say.door_account_title());
    Ok(page::ok(&Made { frame, address }))
}

async fn remove(visitor: Visitor) -> Result<Response, Refused> {
    let staff = visitor.account()?;
    let mut tx = visitor.begin().await?;
    store::remove(&mut tx, staff.id).await?;
    visitor.note(&mut tx, Deed::ChangedStaff, About::Staff(staff.id)).await?;
    tx.commit().await?;
    visitor.done("/staff/account", visitor.say().feed_removed()).await
}
