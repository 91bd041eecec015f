//! Sending a newsletter from the console, and what can be done while it goes and afterwards.

use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use jiff::civil::{Date, Time};

use super::{Hindrance, changes_day, hindrance};
use crate::clock::Calendar;
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::Say;
use crate::newsletter::console::{at, found, note};
use crate::newsletter::form::block::console::with_paper;
use crate::newsletter::form::{Sent, is_open, value};
use crate::newsletter::send::{self, Sending};
use crate::newsletter::{Block, Issue, State, store, trial};
use crate::reminders::desk::moment;
use crate::reminders::form::Choice;
use crate::reminders::making::{self, When};
use crate::school::audit::Deed;
use crate::school::rights::Action;

/// A newsletter is planned so many seconds ahead at most.
const AHEAD: i64 = 200 * 24 * 3600;

pub fn routes(routes: Routes) -> Routes {
    let make = Action::MakeNewsletter;
    routes
        .form("/staff/newsletters/{id}/send", make, send_it)
        .form("/staff/newsletters/{id}/trial", make, try_it)
        .form("/staff/newsletters/{id}/pause", make, pause)
        .form("/staff/newsletters/{id}/go-on", make, go_on)
        .form("/staff/newsletters/{id}/stop", make, stop)
        .form("/staff/newsletters/{id}/take-back", make, take_back)
        .form("/staff/newsletters/{id}/delete", make, delete)
}

/// What can be done with an issue now.
pub struct SendForm {
    /// Why a draft cannot go yet.
    pub hindrance: Option<String>,
    /// When a draft can go.
    pub moments: Vec<Choice>,
    /// The first day that can be chosen.
    pub today: String,
    /// The child's day is different: a tick more.
    pub changes_day: bool,
    pub is_draft: bool,
    /// It has something that the visitor can have in the own chat.
    pub can_try: bool,
    pub can_pause: bool,
    pub can_go_on: bool,
    pub can_stop: bool,
    pub can_take_back: bool,
}

/// What can be done with an issue that has these announcements.
pub fn send_form(visitor: &Visitor, issue: &Issue, blocks: &[Block]) -> SendForm {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let calendar = visitor.school.calendar(&app.calendar);
    let moments = making::moments(&calendar, visitor.now()).into_iter().map(|(when, at)| Choice {
        value: when.word().to_owned(),
        name: moment(say, when, at.map(|at| calendar.civil(at))),
        chosen: when == When::Now,
    });
    let is = |states: &[State]| states.contains(&issue.state);
    let hindrance = hindrance(&app.blocks, blocks);
    SendForm {
        can_try: is_open(issue) && visitor.staff.person_id.is_some() && hindrance != Some(Hindrance::Empty),
        hindrance: hindrance.filter(|_| is_open(issue)).map(|why| text(say, why)),
        moments: moments.collect(),
        today: calendar.civil(visitor.now()).date().to_string(),
        changes_day: changes_day(&app.blocks, blocks),
        is_draft: is(&[State::Draft]),
        can_pause: is(&[State::Sending]),
        can_go_on: is(&[State::Paused]),
        can_stop: is(&[State::Waiting, State::Sending, State::Paused]),
        can_take_back: is(&[State::Sending, State::Paused, State::Sent, State::Stopped]),
    }
}

fn text(say: Say<'_>, why: Hindrance) -> String {
    match why {
        Hindrance::Unchecked => say.issue_send_open(),
        Hindrance::Empty => say.issue_send_empty(),
        Hindrance::Missing => say.issue_send_missing(),
    }
}

async fn send_it(visitor: Visitor, Path(id): Path<i64>, Form(order): Form<Sent>) -> Result<Response, Refused> {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    let calendar = visitor.school.calendar(&app.calendar);
    let now = visitor.now();
    let blocks = store::blocks(&mut tx, id).await?;
    if issue.state == State::Draft && changes_day(&app.blocks, &blocks) && value(&order, "sure").is_empty() {
        tx.roll_back().await?;
        return visitor.done(&at(id), say.issue_send_not_sure()).await;
    }
    let Some(when) = chosen(&order, &calendar, now) else {
        tx.roll_back().await?;
        return visitor.done(&at(id), say.send_wrong_moment()).await;
    };
    let told = match send::send(&mut tx, app, id, when, now).await? {
        Sending::Goes(goes) => {
            note(&visitor, &mut tx, &issue, Deed::SentNewsletter).await?;
            tx.commit().await?;
            let goes = calendar.civil(goes);
            return visitor.done(&at(id), say.issue_planned(goes.date(), goes.time())).await;
        }
        Sending::Already => say.issue_send_was(),
        Sending::Open(_) => say.issue_send_open(),
        Sending::Empty => say.issue_send_empty(),
        Sending::Incomplete(_) => say.issue_send_missing(),
    };
    tx.roll_back().await?;
    visitor.done(&at(id), told).await
}

/// When it goes: None for a moment that is over or is none, Some(None) for now.
fn chosen(order: &Sent, calendar: &Calendar, now: i64) -> Option<Option<i64>> {
    let word = value(order, "when");
    if word != "at" {
        let when: When = if word.is_empty() { When::Now } else { word.parse().ok()? };
        // Now is now, also for what was planned before.
        return making::moments(calendar, now)
            .into_iter()
            .find(|(one, _)| *one == when)
            .map(|(_, at)| at.or(Some(now)));
    }
    let (day, time): (Date, Time) = (value(order, "day").parse().ok()?, value(order, "time").parse().ok()?);
    let at = calendar.instant(day.to_datetime(time));
    (at > now && at <= now + AHEAD).then_some(Some(at))
}

/// To the visitor's own chat only.
async fn try_it(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    found(&visitor, &mut tx, id).await?;
    let told = match visitor.staff.person_id {
        Some(person) if trial::write(&mut tx, id, person, visitor.now()).await? => say.issue_trial_sent(),
        _ => say.issue_trial_none(),
    };
    tx.commit().await?;
    visitor.done(&at(id), told).await
}

async fn pause(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    let paused = send::pause(&mut tx, id).await?;
    if paused {
        note(&visitor, &mut tx, &issue, Deed::PausedNewsletter).await?;
    }
    tx.commit().await?;
    visitor.done(&at(id), if paused { say.issue_paused() } else { say.issue_too_late() }).await
}

async fn go_on(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    let goes = send::go_on(&mut tx, id, visitor.now()).await?;
    if goes {
        note(&visitor, &mut tx, &issue, Deed::SentNewsletter).await?;
    }
    tx.commit().await?;
    visitor.done(&at(id), if goes { say.issue_gone_on() } else { say.issue_too_late() }).await
}

async fn stop(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    let stopped = send::stop(&mut tx, id).await?;
    if stopped {
        note(&visitor, &mut tx, &issue, Deed::StoppedNewsletter).await?;
    }
    tx.commit().await?;
    visitor.done(&at(id), if stopped { say.issue_stopped() } else { say.issue_too_late() }).await
}

async fn take_back(visitor: Visitor, Path(id): Path<i64>, Form(order): Form<Sent>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    let taken = match value(&order, "sure") {
        "" => None,
        _ => send::take_back(&mut tx, id, visitor.now()).await?,
    };
    if taken.is_some() {
        note(&visitor, &mut tx, &issue, Deed::TookBackNewsletter).await?;
    }
    tx.commit().await?;
    let told =
        taken.map_or_else(|| say.issue_too_late(), |taken| with_paper(say, say.issue_took_back(), &taken.on_paper));
    visitor.done(&at(id), told).await
}

/// Throws a draft away.
async fn delete(visitor: Visitor, Path(id): Path<i64>, Form(order): Form<Sent>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    if issue.state != State::Draft || value(&order, "sure").is_empty() {
        tx.roll_back().await?;
        return visitor.done(&at(id), say.issue_too_late()).await;
    }
    store::drop_draft(&mut tx, id).await?;
    tx.commit().await?;
    visitor.done("/staff/newsletters", say.issue_deleted()).await
}
