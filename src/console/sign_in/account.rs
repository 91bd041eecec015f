//! One's own account: recovery codes, the second factor, the password, and the link to Telegram.

use askama::Template;
use axum::Form;
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use super::invitation::{Code, FactorPage, Recovery, new_codes, password_faults};
use super::qr::{self, Picture};
use super::store::{self, Credentials};
use crate::console::page::{self, Fault, Frame};
use crate::console::routes::Routes;
use crate::console::sessions::STAFF;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::feed::store as feeds;
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::school::staff::secrets::{self, Factor};
use crate::school::staff::store as members;
use crate::store::Tx;

/// In a session: the second factor that is being set up.
const FACTOR: &str = "factor";
/// What the start payload begins with that links a chat.
pub(super) const LINK: &str = "t_";

pub(super) fn routes(routes: Routes) -> Routes {
    routes
        .page("/staff/account", Action::OwnAccount, account)
        .form("/staff/account/codes", Action::OwnAccount, codes)
        .form("/staff/account/password", Action::OwnAccount, password)
        .form("/staff/account/factor", Action::OwnAccount, begin_factor)
        .page("/staff/account/factor/code", Action::OwnAccount, factor)
        .form("/staff/account/factor/code", Action::OwnAccount, confirm_factor)
        .form("/staff/account/telegram", Action::OwnAccount, link)
        .form("/staff/account/telegram/unlink", Action::OwnAccount, unlink)
}

#[derive(Template)]
#[template(path = "console/account.html")]
struct Account<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    login: String,
    /// How many recovery codes are left; None where there is no sign-in with a password: in the demo.
    codes_left: Option<String>,
    linked: bool,
    can_link: bool,
    /// Since when there is an address of the calendar; None where there is none.
    calendar_since: Option<String>,
}

impl<'a> Account<'a> {
    async fn new(visitor: &'a Visitor, faults: Vec<Fault>) -> Result<Self, Refused> {
        let staff = visitor.account()?;
        let mut tx = visitor.begin().await?;
        let say = visitor.say();
        let codes_left = match store::of(&mut tx, staff.id).await? {
            Some(_) => Some(say.door_codes_left(store::recovery_left(&mut tx, staff.id).await?)),
            None => None,
        };
        let made_at = feeds::made_at(&mut tx, staff.id).await?;
        let calendar_since = made_at.map(|at| say.feed_since(visitor.reader.civil(at).date()));
        tx.roll_back().await?;
        let frame = visitor.frame(say.door_account_title()).await?;
        let login = staff.login.clone().unwrap_or_default();
        let can_link = visitor.reader.console.bot().await?.is_some();
        Ok(Self { frame, faults, login, codes_left, linked: staff.person_id.is_some(), can_link, calendar_since })
    }
}

async fn account(visitor: Visitor) -> Result<Response, Refused> {
    Ok(page::ok(&Account::new(&visitor, Vec::new()).await?))
}

#[derive(Deserialize)]
struct Current {
    current: String,
}

/// The credentials of who proves again to be themselves; None for a wrong password. Tries are counted as at the door.
async fn proven(visitor: &Visitor, password: &str) -> Result<Option<Credentials>, Refused> {
    let staff = visitor.account()?;
    let now = visitor.now();
    let who = secrets::hash(format!("account {}", staff.id).as_bytes());
    let mut tx = visitor.begin().await?;
    let may_try = store::try_sign_in(&mut tx, &who, now - super::TRIES_WITHIN, super::TRIES, now).await?;
    let known = store::of(&mut tx, staff.id).await?;
    tx.commit().await?;
    let Some(known) = known.filter(|_| may_try) else { return Ok(None) };
    if !secrets::is_password(password, Some(&known.password_hash)).await {
        return Ok(None);
    }
    let mut tx = visitor.begin().await?;
    store::forget_tries(&mut tx, &who).await?;
    tx.commit().await?;
    Ok(Some(known))
}

async fn not_proven(visitor: &Visitor, field: &'static str) -> Result<Response, Refused> {
    let faults = vec![Fault { field, text: visitor.say().door_password_wrong() }];
    Ok(page::faulty(&Account::new(visitor, faults).await?))
}

async fn codes(visitor: Visitor, Form(form): Form<Current>) -> Result<Response, Refused> {
    let staff = visitor.account()?;
    if proven(&visitor, &form.current).await?.is_none() {
        return not_proven(&visitor, "codes-current").await;
    }
    let mut tx = visitor.begin().await?;
    let codes = new_codes(&mut tx, staff.id).await?;
    visitor.note(&mut tx, Deed::SetUpSignIn, About::Staff(staff.id)).await?;
    tx.commit().await?;
    let frame = visitor.frame(visitor.say().door_recovery_title()).await?;
    Ok(page::ok(&Recovery { frame, codes }))
}

#[derive(Deserialize)]
struct NewPassword {
    current: String,
    password: String,
    again: String,
}

async fn password(visitor: Visitor, Form(form): Form<NewPassword>) -> Result<Response, Refused> {
    let staff = visitor.account()?;
    let login = staff.login.clone().unwrap_or_default();
    let faults = password_faults(visitor.say(), &form.password, &form.again, &[&staff.name, &login]);
    if !faults.is_empty() {
        return Ok(page::faulty(&Account::new(&visitor, faults).await?));
    }
    if proven(&visitor, &form.current).await?.is_none() {
        return not_proven(&visitor, "password-current").await;
    }
    let hash = secrets::hash_password(&form.password).await.ok_or(Refused::Failed("a password cannot be hashed"))?;
    let mut tx = visitor.begin().await?;
    store::set_password(&mut tx, staff.id, &hash).await?;
    changed(&visitor, tx).await?;
    visitor.done("/staff/account", visitor.say().door_password_changed()).await
}

/// After a change of what opens the door: every other session ends, and this one gets a new cookie.
async fn changed(visitor: &Visitor, mut tx: Tx) -> Result<(), Refused> {
    let staff = visitor.account()?;
    members::end_sessions(&mut tx, staff.id).await?;
    visitor.note(&mut tx, Deed::SetUpSignIn, About::Staff(staff.id)).await?;
    tx.commit().await?;
    visitor.reader.session.insert(STAFF, staff.id).await?;
    Ok(visitor.reader.session.cycle_id().await?)
}

async fn begin_factor(visitor: Visitor, Form(form): Form<Current>) -> Result<Response, Refused> {
    visitor.account()?;
    if proven(&visitor, &form.current).await?.is_none() {
        return not_proven(&visitor, "factor-current").await;
    }
    let secret = Factor::new().ok_or(Refused::Failed("no second factor can be made"))?.secret();
    visitor.reader.session.insert(FACTOR, secret).await?;
    Ok(Redirect::to("/staff/account/factor/code").into_response())
}

async fn factor_page<'a>(visitor: &'a Visitor, secret: &str, faults: Vec<Fault>) -> Result<FactorPage<'a>, Refused> {
    let login = visitor.account()?.login.clone().unwrap_or_default();
    let mut page = FactorPage::new(&visitor.reader, &login, secret, faults).await?;
    page.frame = page.frame.below("/staff/account", visitor.say().door_account_title());
    Ok(page)
}

async fn factor(visitor: Visitor) -> Result<Response, Refused> {
    let secret: String = visitor.reader.session.get(FACTOR).await?.ok_or(Refused::NotFound)?;
    Ok(page::ok(&factor_page(&visitor, &secret, Vec::new()).await?))
}

async fn confirm_factor(visitor: Visitor, Form(form): Form<Code>) -> Result<Response, Refused> {
    let staff = visitor.account()?;
    let secret: String = visitor.reader.session.get(FACTOR).await?.ok_or(Refused::NotFound)?;
    let factor = Factor::parse(&secret).ok_or(Refused::Failed("a second factor cannot be read"))?;
    let Some(step) = factor.step(&form.code, visitor.now(), None) else {
        let faults = vec![Fault { field: "code", text: visitor.say().door_code_wrong() }];
        return Ok(page::faulty(&factor_page(&visitor, &secret, faults).await?));
    };
    let mut tx = visitor.begin().await?;
    store::set_factor(&mut tx, staff.id, &secret, step).await?;
    changed(&visitor, tx).await?;
    visitor.reader.session.remove::<String>(FACTOR).await?;
    visitor.done("/staff/account", visitor.say().door_factor_changed()).await
}

#[derive(Template)]
#[template(path = "console/link.html")]
struct LinkPage<'a> {
    frame: Frame<'a>,
    address: String,
    picture: Picture,
}

#[derive(Deserialize)]
struct Linking {
    /// Missing where there is no sign-in with a password: in the demo.
    #[serde(default)]
    current: String,
}

/// The way into the chat: it works once, for ten minutes. A chat signs in without a password later, so who links one
/// proves again to be themselves.
async fn link(visitor: Visitor, Form(form): Form<Linking>) -> Result<Response, Refused> {
    let staff = visitor.account()?;
    let mut tx = visitor.begin().await?;
    let has_password = store::of(&mut tx, staff.id).await?.is_some();
    tx.roll_back().await?;
    if has_password && proven(&visitor, &form.current).await?.is_none() {
        return not_proven(&visitor, "link-current").await;
    }
    let bot = visitor.reader.console.bot().await?.ok_or(Refused::NotFound)?;
    let token = secrets::token();
    let mut tx = visitor.begin().await?;
    store::make_ticket(&mut tx, &secrets::hash(token.as_bytes()), None, Some(staff.id), visitor.now()).await?;
    tx.commit().await?;
    let address = bot.link(&format!("{LINK}{token}"));
    let picture = qr::picture(&address).ok_or(Refused::Failed("a QR code cannot be drawn"))?;
    let say = visitor.say();
    let frame = visitor.frame(say.door_link_title()).await?.below("/staff/account", say.door_account_title());
    Ok(page::ok(&LinkPage { frame, address, picture }))
}

async fn unlink(visitor: Visitor) -> Result<Response, Refused> {
    let staff = visitor.account()?;
    let mut tx = visitor.begin().await?;
    members::set_person(&mut tx, staff.id, None).await?;
    visitor.note(&mut tx, Deed::ChangedStaff, About::Staff(staff.id)).await?;
    tx.commit().await?;
    visitor.done("/staff/account", visitor.say().door_unlinked()).await
}
