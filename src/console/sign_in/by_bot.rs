//! Signing in through the bot, for staff whose chat is linked: begun here, confirmed in the chat by the number that
//! this browser shows, finished here by the same browser. Looking at a page signs nobody in.

use askama::Template;
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::{Deserialize, Serialize};

use super::store;
use super::{TICKET, let_in};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Reader, Refused};
use crate::school::rights::Action;
use crate::school::staff::secrets;
use crate::school::store as schools;

/// In a session: the sign-in that this browser has begun.
const BEGUN: &str = "by-bot";
/// What the start payload begins with that confirms a sign-in.
const SIGN_IN: &str = "s_";

pub(super) fn routes(routes: Routes) -> Routes {
    routes.form("/staff/sign-in/bot", Action::SignIn, begin).page("/staff/sign-in/bot", Action::SignIn, wait).form(
        "/staff/sign-in/bot/finish",
        Action::SignIn,
        finish,
    )
}

#[derive(Serialize, Deserialize)]
struct Begun {
    token: String,
    number: i32,
}

async fn begin(reader: Reader) -> Result<Response, Refused> {
    reader.console.bot().await?.ok_or(Refused::NotFound)?;
    let token = secrets::token();
    let number = rand::random_range(10..=99);
    let mut tx = reader.console.store.begin().await?;
    store::make_ticket(&mut tx, &secrets::hash(token.as_bytes()), Some(number), None, reader.now()).await?;
    tx.commit().await?;
    reader.session.insert(BEGUN, Begun { token, number }).await?;
    Ok(Redirect::to("/staff/sign-in/bot").into_response())
}

#[derive(Template)]
#[template(path = "console/by_bot.html")]
struct Waiting<'a> {
    frame: Frame<'a>,
    number: i32,
    address: String,
    /// "Go on" was pressed before the number in the chat.
    early: bool,
}

async fn waiting(reader: &Reader, begun: &Begun, early: bool) -> Result<Response, Refused> {
    let say = reader.say();
    let bot = reader.console.bot().await?.ok_or(Refused::NotFound)?;
    let frame = Frame::new(reader, say.door_bot_title()).await?.below("/staff/sign-in", say.console_sign_in());
    Ok(page::ok(&Waiting {
        frame,
        number: begun.number,
        address: bot.link(&format!("{SIGN_IN}{}", begun.token)),
        early,
    }))
}

async fn wait(reader: Reader) -> Result<Response, Refused> {
    let begun: Begun = reader.session.get(BEGUN).await?.ok_or(Refused::NotFound)?;
    waiting(&reader, &begun, false).await
}

#[derive(Template)]
#[template(path = "console/by_bot_over.html")]
struct Over<'a> {
    frame: Frame<'a>,
}

async fn finish(reader: Reader) -> Result<Response, Refused> {
    let begun: Begun = reader.session.get(BEGUN).await?.ok_or(Refused::NotFound)?;
    let hash = secrets::hash(begun.token.as_bytes());
    let mut tx = reader.console.store.begin().await?;
    let ticket = store::ticket(&mut tx, &hash, reader.now() - TICKET).await?;
    if ticket.as_ref().is_some_and(|ticket| ticket.open) {
        tx.roll_back().await?;
        return waiting(&reader, &begun, true).await;
    }
    reader.session.remove::<Begun>(BEGUN).await?;
    let confirmed = ticket.filter(|ticket| ticket.confirmed).and_then(|ticket| ticket.staff_id);
    if let Some(id) = confirmed
        && store::use_ticket(&mut tx, &hash).await?
        && let Some(staff) = schools::find_staff(&mut tx, id).await?.filter(|staff| staff.deactivated_at.is_none())
    {
        return let_in(&reader, tx, &staff).await;
    }
    tx.roll_back().await?;
    let frame = Frame::new(&reader, reader.say().door_bot_title()).await?;
    Ok(page::faulty(&Over { frame }))
}
