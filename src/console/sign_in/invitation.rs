//! A new member of staff sets up the sign-in, from the one-time link: name and password, then the second factor, then
//! the recovery codes. Looking at the link uses nothing up; the code from the app does.

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::{Deserialize, Serialize};

use super::begin_session;
use super::qr::{self, Picture};
use super::store::{self, SetUp};
use crate::console::page::{self, Fault, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Reader, Refused};
use crate::language::Say;
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::rights::Action;
use crate::school::staff::secrets::{self, Factor, Weak};
use crate::school::staff::{login, store as invitations, suggested_login};
use crate::school::{Staff, store as schools};
use crate::store::Tx;

/// In a session: what was set up so far.
const PENDING: &str = "invitation";

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .page("/staff/invitation/{token}", Action::SignIn, welcome)
        .form("/staff/invitation/{token}", Action::SignIn, choose)
        .page("/staff/invitation/{token}/code", Action::SignIn, factor)
        .form("/staff/invitation/{token}/code", Action::SignIn, confirm)
}

/// Name and password are chosen, the second factor is not confirmed yet.
#[derive(Serialize, Deserialize)]
struct Pending {
    token_hash: String,
    login: String,
    password_hash: String,
    secret: String,
}

/// Whom the link invites. What is used, expired or unknown is not found.
async fn invited(reader: &Reader, tx: &mut Tx, token: &str) -> Result<Staff, Refused> {
    let hash = secrets::hash(token.as_bytes());
    let id = invitations::invited(tx, &hash, reader.now()).await?.ok_or(Refused::NotFound)?;
    schools::find_staff(tx, id).await?.ok_or(Refused::NotFound)
}

#[derive(Template)]
#[template(path = "console/invitation.html")]
struct Welcome<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    name: String,
    school: String,
    login: String,
}

impl<'a> Welcome<'a> {
    async fn new(
        reader: &'a Reader,
        tx: &mut Tx,
        staff: &Staff,
        login: String,
        faults: Vec<Fault>,
    ) -> Result<Self, Refused> {
        let school = schools::find_school(tx, staff.school_id).await?.ok_or(Refused::NotFound)?.name;
        let frame = Frame::new(reader, reader.say().door_invitation_title()).await?;
        Ok(Self { frame, faults, name: staff.name.clone(), school, login })
    }
}

async fn welcome(reader: Reader, Path(token): Path<String>) -> Result<Response, Refused> {
    let mut tx = reader.console.store.begin().await?;
    let staff = invited(&reader, &mut tx, &token).await?;
    let login = staff.login.clone().unwrap_or_else(|| suggested_login(&staff.name));
    Ok(page::ok(&Welcome::new(&reader, &mut tx, &staff, login, Vec::new()).await?))
}

#[derive(Deserialize)]
struct Chosen {
    login: String,
    password: String,
    again: String,
}

async fn choose(reader: Reader, Path(token): Path<String>, Form(form): Form<Chosen>) -> Result<Response, Refused> {
    let say = reader.say();
    let mut tx = reader.console.store.begin().await?;
    let staff = invited(&reader, &mut tx, &token).await?;
    let mut faults = Vec::new();
    let chosen = login(&form.login);
    match &chosen {
        None => faults.push(Fault { field: "login", text: say.door_login_wrong() }),
        Some(login) if store::is_taken(&mut tx, staff.id, login).await? => {
            faults.push(Fault { field: "login", text: say.door_login_taken() });
        }
        Some(_) => {}
    }
    faults.extend(password_faults(say, &form.password, &form.again, &[&staff.name, &form.login]));
    let Some(login) = chosen.filter(|_| faults.is_empty()) else {
        return Ok(page::faulty(&Welcome::new(&reader, &mut tx, &staff, form.login, faults).await?));
    };
    tx.roll_back().await?;
    let password_hash =
        secrets::hash_password(&form.password).await.ok_or(Refused::Failed("a password cannot be hashed"))?;
    let secret = Factor::new().ok_or(Refused::Failed("no second factor can be made"))?.secret();
    let token_hash = secrets::hash(token.as_bytes());
    reader.session.insert(PENDING, Pending { token_hash, login, password_hash, secret }).await?;
    Ok(Redirect::to(&format!("/staff/invitation/{token}/code")).into_response())
}

/// What is wrong with a new password that was typed twice.
pub(super) fn password_faults(say: Say<'_>, password: &str, again: &str, names: &[&str]) -> Vec<Fault> {
    let mut faults = Vec::new();
    match secrets::check_password(password, names) {
        Ok(()) => {}
        Err(Weak::Short) => faults.push(Fault { field: "password", text: say.door_password_short() }),
        Err(Weak::Long) => faults.push(Fault { field: "password", text: say.door_password_long() }),
        Err(Weak::Guessable) => faults.push(Fault { field: "password", text: say.door_password_guessable() }),
    }
    if password != again {
        faults.push(Fault { field: "again", text: say.door_password_differs() });
    }
    faults
}

#[derive(Template)]
#[template(path = "console/factor.html")]
pub(super) struct FactorPage<'a> {
    pub frame: Frame<'a>,
    pub faults: Vec<Fault>,
    pub picture: Picture,
    /// In groups of four, to be typed.
    pub secret: String,
}

impl<'a> FactorPage<'a> {
    pub async fn new(reader: &'a Reader, login: &str, secret: &str, faults: Vec<Fault>) -> Result<Self, Refused> {
        let factor = Factor::parse(secret).ok_or(Refused::Failed("a second factor cannot be read"))?;
        let picture = qr::picture(&factor.address(login)).ok_or(Refused::Failed("a QR code cannot be drawn"))?;
        let signs: Vec<char> = secret.chars().collect();
        let secret = signs.chunks(4).map(String::from_iter).collect::<Vec<_>>().join(" ");
        let frame = Frame::new(reader, reader.say().door_factor_title()).await?;
        Ok(Self { frame, faults, picture, secret })
    }
}

/// What was set up so far, for this link.
async fn pending(reader: &Reader, token: &str) -> Result<Pending, Refused> {
    let pending: Option<Pending> = reader.session.get(PENDING).await?;
    pending.filter(|pending| pending.token_hash == secrets::hash(token.as_bytes())).ok_or(Refused::NotFound)
}

async fn factor(reader: Reader, Path(token): Path<String>) -> Result<Response, Refused> {
    let pending = pending(&reader, &token).await?;
    Ok(page::ok(&FactorPage::new(&reader, &pending.login, &pending.secret, Vec::new()).await?))
}

#[derive(Deserialize)]
pub(super) struct Code {
    pub code: String,
}

#[derive(Template)]
#[template(path = "console/recovery.html")]
pub(super) struct Recovery<'a> {
    pub frame: Frame<'a>,
    pub codes: Vec<String>,
}

async fn confirm(reader: Reader, Path(token): Path<String>, Form(form): Form<Code>) -> Result<Response, Refused> {
    let say = reader.say();
    let pending = pending(&reader, &token).await?;
    let factor = Factor::parse(&pending.secret).ok_or(Refused::Failed("a second factor cannot be read"))?;
    let Some(totp_step) = factor.step(&form.code, reader.now(), None) else {
        let faults = vec![Fault { field: "code", text: say.door_code_wrong() }];
        return Ok(page::faulty(&FactorPage::new(&reader, &pending.login, &pending.secret, faults).await?));
    };
    let mut tx = reader.console.store.begin().await?;
    let staff = invited(&reader, &mut tx, &token).await?;
    let Pending { login, password_hash, secret, .. } = &pending;
    let set_up = SetUp { login, password_hash, totp_secret: secret, totp_step };
    if !store::set_up(&mut tx, staff.id, set_up).await? {
        let faults = vec![Fault { field: "login", text: say.door_login_taken() }];
        return Ok(page::faulty(&Welcome::new(&reader, &mut tx, &staff, pending.login, faults).await?));
    }
    let codes = new_codes(&mut tx, staff.id).await?;
    invitations::end_sessions(&mut tx, staff.id).await?;
    let (school_id, about) = (staff.school_id, About::Staff(staff.id));
    let entry = Entry { school_id, staff_id: Some(staff.id), via: Via::Console, deed: Deed::SetUpSignIn, about };
    schools::note(&mut tx, reader.now(), entry).await?;
    begin_session(&reader, tx, &staff).await?;
    let frame = Frame::new(&reader, say.door_recovery_title()).await?;
    Ok(page::ok(&Recovery { frame, codes }))
}

/// New recovery codes in place of all earlier ones.
pub(super) async fn new_codes(tx: &mut Tx, staff_id: i64) -> Result<Vec<String>, Refused> {
    let codes = secrets::recovery_codes();
    let hashes: Vec<String> = codes.iter().filter_map(|code| secrets::recovery_hash(code)).collect();
    store::set_recovery(tx, staff_id, &hashes).await?;
    Ok(codes)
}
