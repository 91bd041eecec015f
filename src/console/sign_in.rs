//! In and out: the sign-in page, the language, signing out, and the style sheet that all pages share.

use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::header;
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use super::page::{self, Frame};
use super::routes::Routes;
use super::sessions::{LANGUAGE, STAFF};
use super::visitor::{Reader, Refused, Visitor, staff_language};
use super::{Console, store as sessions};
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::rights::Action;
use crate::school::{Role, Staff, store};

pub(super) fn routes(routes: Routes, demo: bool) -> Routes {
    let routes = routes
        .page("/staff/console.css", Action::SignIn, style)
        .page("/staff/sign-in", Action::SignIn, sign_in_page)
        .form("/staff/language", Action::SignIn, change_language)
        .form("/staff/sign-out", Action::OwnAccount, sign_out);
    if demo { routes.form("/staff/look-in", Action::SignIn, look_in) } else { routes }
}

async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("console.css")).into_response()
}

#[derive(Template)]
#[template(path = "console/sign_in.html")]
struct SignIn<'a> {
    frame: Frame<'a>,
    demo: bool,
}

async fn sign_in_page(reader: Reader) -> Result<Response, Refused> {
    let frame = Frame::new(&reader, reader.say().console_sign_in()).await?;
    Ok(page::ok(&SignIn { frame, demo: reader.console.demo }))
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

/// Signs in: a new session with a new cookie, and an entry in the log.
async fn let_in(reader: &Reader, staff: &Staff) -> Result<Response, Refused> {
    let mut tx = reader.console.store.begin().await?;
    let (school_id, now) = (staff.school_id, reader.now());
    let entry = Entry {
        school_id,
        staff_id: Some(staff.id),
        via: Via::Console,
        deed: Deed::SignedIn,
        about: About::Staff(staff.id),
    };
    store::note(&mut tx, now, entry).await?;
    sessions::signed_in(&mut tx, staff.id, now).await?;
    tx.commit().await?;
    reader.session.clear().await;
    reader.session.insert(STAFF, staff.id).await?;
    reader.session.cycle_id().await?;
    Ok(Redirect::to("/staff").into_response())
}

#[derive(Deserialize)]
struct LookIn {
    role: String,
}

/// In the demo: in as the first member of staff of this role, without a password.
async fn look_in(
    State(console): State<Console>,
    reader: Reader,
    Form(form): Form<LookIn>,
) -> Result<Response, Refused> {
    let role: Role = form.role.parse().map_err(|()| Refused::NotFound)?;
    for school in store::schools(&console.store).await? {
        let mut tx = console.store.begin().await?;
        let all = store::staff_of_school(&mut tx, school.id).await?;
        tx.roll_back().await?;
        if let Some(staff) = all.iter().find(|staff| staff.role == role && staff.deactivated_at.is_none()) {
            return let_in(&reader, staff).await;
        }
    }
    Err(Refused::NotFound)
}
