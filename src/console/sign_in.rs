//! In and out: the sign-in page, the language, signing out, and the style sheet that all pages share.

mod account;
mod by_bot;
mod invitation;
mod qr;
pub mod store;

use askama::Template;
use axum::Form;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use super::page::{self, Fault, Frame};
use super::routes::Routes;
use super::sessions::{LANGUAGE, STAFF};
use super::store as sessions;
use super::visitor::{Reader, Refused, Visitor, staff_language};
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::rights::Action;
use crate::school::staff::secrets::{self, Factor};
use crate::school::{Role, Staff, staff, store as schools};
use crate::store::Tx;

/// So many tries to sign in with one name fail in [`TRIES_WITHIN`] before one has to wait.
const TRIES: i64 = 5;
/// In seconds: 15 minutes.
const TRIES_WITHIN: i64 = 15 * 60;
/// What a browser has begun can be confirmed in the bot for so many seconds: 10 minutes (ASVS 5.0, 6.5.5).
pub const TICKET: i64 = 10 * 60;

pub(super) fn routes(routes: Routes, demo: bool) -> Routes {
    let routes = routes
        .page("/staff/console.css", Action::SignIn, style)
        .page("/staff/sign-in", Action::SignIn, sign_in_page)
        .form("/staff/sign-in", Action::SignIn, sign_in)
        .form("/staff/language", Action::SignIn, change_language)
        .form("/staff/sign-out", Action::OwnAccount, sign_out);
    let routes = by_bot::routes(account::routes(invitation::routes(routes)));
    if demo { routes.form("/staff/look-in", Action::SignIn, look_in) } else { routes }
}

async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("console.css")).into_response()
}

#[derive(Template)]
#[template(path = "console/sign_in.html")]
struct SignIn<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    login: String,
    by_bot: bool,
    demo: bool,
}

impl<'a> SignIn<'a> {
    async fn new(reader: &'a Reader, login: &str, faults: Vec<Fault>) -> Result<Self, Refused> {
        let frame = Frame::new(reader, reader.say().console_sign_in()).await?;
        let by_bot = reader.console.bot().await?.is_some();
        Ok(Self { frame, faults, login: login.to_owned(), by_bot, demo: reader.console.demo })
    }
}

async fn sign_in_page(reader: Reader) -> Result<Response, Refused> {
    Ok(page::ok(&SignIn::new(&reader, "", Vec::new()).await?))
}

#[derive(Deserialize)]
struct Typed {
    login: String,
    password: String,
    code: String,
}

/// Name, password and code at once. What was wrong is not told, and takes the same work.
async fn sign_in(reader: Reader, Form(typed): Form<Typed>) -> Result<Response, Refused> {
    let login = staff::login(&typed.login).unwrap_or_default();
    let who = secrets::hash(login.as_bytes());
    let now = reader.now();
    let mut tx = reader.console.store.begin().await?;
    if !store::try_sign_in(&mut tx, &who, now - TRIES_WITHIN, TRIES, now).await? {
        let faults = vec![Fault { field: "login", text: reader.say().door_wait() }];
        return Ok(page::show(StatusCode::TOO_MANY_REQUESTS, &SignIn::new(&reader, &login, faults).await?));
    }
    let known = store::by_login(&mut tx, &login).await?;
    tx.commit().await?;
    let hash = known.as_ref().map(|known| known.password_hash.as_str());
    let right = secrets::is_password(&typed.password, hash).await;
    if let Some(known) = known.filter(|_| right) {
        let mut tx = reader.console.store.begin().await?;
        let found = schools::find_staff(&mut tx, known.staff_id).await?.filter(|staff| staff.deactivated_at.is_none());
        if let Some(staff) = found
            && is_second(&mut tx, &known, &typed.code, now).await?
        {
            store::forget_tries(&mut tx, &who).await?;
            return let_in(&reader, tx, &staff).await;
        }
    }
    let faults = vec![Fault { field: "login", text: reader.say().door_wrong() }];
    Ok(page::faulty(&SignIn::new(&reader, &login, faults).await?))
}

/// Whether this is the code of the second factor, or a recovery code; it is used with that.
async fn is_second(tx: &mut Tx, known: &store::Credentials, code: &str, now: i64) -> Result<bool, Refused> {
    if let Some(hash) = secrets::recovery_hash(code) {
        return Ok(store::use_recovery(tx, known.staff_id, &hash).await?);
    }
    let factor = Factor::parse(&known.totp_secret).ok_or(Refused::Failed("a second factor cannot be read"))?;
    match factor.step(code, now, known.totp_step) {
        Some(step) => Ok(store::use_step(tx, known.staff_id, step).await?),
        None => Ok(false),
    }
}

/// Signs in: a new session with a new cookie, and an entry in the log.
async fn let_in(reader: &Reader, tx: Tx, staff: &Staff) -> Result<Response, Refused> {
    begin_session(reader, tx, staff).await?;
    Ok(Redirect::to("/staff").into_response())
}

async fn begin_session(reader: &Reader, mut tx: Tx, staff: &Staff) -> Result<(), Refused> {
    let about = About::Staff(staff.id);
    let (school_id, staff_id, via) = (staff.school_id, Some(staff.id), Via::Console);
    schools::note(&mut tx, reader.now(), Entry { school_id, staff_id, via, deed: Deed::SignedIn, about }).await?;
    sessions::signed_in(&mut tx, staff.id, reader.now()).await?;
    tx.commit().await?;
    let language: Option<String> = reader.session.get(LANGUAGE).await?;
    reader.session.clear().await;
    if let Some(language) = language {
        reader.session.insert(LANGUAGE, language).await?;
    }
    reader.session.insert(STAFF, staff.id).await?;
    Ok(reader.session.cycle_id().await?)
}

#[derive(Deserialize)]
struct Language {
    language: String,
    back: String,
}

async fn change_language(reader: Reader, Form(form): Form<Language>) -> Result<Response, Refused> {
    let catalogue = &reader.console.app.catalogue;
    let lang = staff_language(catalogue, &form.language).ok_or(Refused::NotFound)?;
    let tag = &catalogue.language(lang).tag;
    match reader.staff() {
        Some(staff) => {
            let mut tx = reader.console.store.begin().await?;
            sessions::set_language(&mut tx, staff.id, tag).await?;
            tx.commit().await?;
        }
        None => reader.session.insert(LANGUAGE, tag).await?,
    }
    // Only back to a page of ours.
    let rest = form.back.strip_prefix("/staff");
    let ours = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
    Ok(Redirect::to(if ours { &form.back } else { "/staff" }).into_response())
}

async fn sign_out(visitor: Visitor) -> Result<Response, Refused> {
    let staff = visitor.account()?;
    let mut tx = visitor.begin().await?;
    visitor.note(&mut tx, Deed::SignedOut, About::Staff(staff.id)).await?;
    tx.commit().await?;
    visitor.reader.session.flush().await?;
    Ok(Redirect::to("/staff/sign-in").into_response())
}

#[derive(Deserialize)]
struct LookIn {
    role: String,
}

/// In the demo: in as the first member of staff of this role, without a password.
async fn look_in(reader: Reader, Form(form): Form<LookIn>) -> Result<Response, Refused> {
    let role: Role = form.role.parse().map_err(|()| Refused::NotFound)?;
    for school in schools::schools(&reader.console.store).await? {
        let mut tx = reader.console.store.begin().await?;
        let all = schools::staff_of_school(&mut tx, school.id).await?;
        if let Some(staff) = all.iter().find(|staff| staff.role == role && staff.deactivated_at.is_none()) {
            return let_in(&reader, tx, staff).await;
        }
        tx.roll_back().await?;
    }
    Err(Refused::NotFound)
}
