//! One message in the console: the draft as parents read it and when it goes; what came of it, with stopping, taking back
//! and correcting.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse as _, Redirect, Response};
use jiff::civil::{Date, Time};
use serde::Deserialize;

use crate::blocks::Kind;
use crate::clock::Calendar;
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::{Lang, Say};
use crate::reminders::desk::{for_whom, moment, standing};
use crate::reminders::form::console::may_send;
use crate::reminders::making::ahead::AHEAD;
use crate::reminders::making::{self, When, warning};
use crate::reminders::outcome;
use crate::reminders::results::{self, Line, Outcome, store::of_reminder};
use crate::reminders::{Reminder, State, making::store, send, store as reminders};
use crate::school::audit::{About, Deed};
use crate::school::rights::{Action, Who};
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    let send = Action::SendReminder;
    routes
        .page("/staff/reminders/{id}", Action::SeeReminders, sheet_page)
        .form("/staff/reminders/{id}/send", send, send_it)
        .form("/staff/reminders/{id}/stop", send, stop)
        .form("/staff/reminders/{id}/take-back", send, take_back)
        .form("/staff/reminders/{id}/take-over", send, take_over)
        .form("/staff/reminders/{id}/leave", send, leave)
        .form("/staff/reminders/{id}/copy", send, copy)
}

/// The message with this id, for who may do this to it.
pub async fn found(visitor: &Visitor, tx: &mut Tx, id: i64, action: Action) -> Result<Reminder, Refused> {
    let reminder = reminders::find(tx, id).await?.ok_or(Refused::NotFound)?;
    let who = Who::from(&visitor.staff);
    match making::allowed(tx, &who, visitor.staff.id, action, &reminder).await? {
        true => Ok(reminder),
        false => Err(Refused::NotFound),
    }
}

/// Writes in the log what was done with a message: about its group, else about each child.
pub async fn note(visitor: &Visitor, tx: &mut Tx, reminder: &Reminder, deed: Deed) -> Result<(), Refused> {
    if let Some(group) = reminder.group_id {
        return visitor.note(tx, deed, About::Group(group)).await;
    }
    for child in reminders::children(tx, reminder.id).await? {
        visitor.note(tx, deed, About::Child(child)).await?;
    }
    Ok(())
}

/// The message in one language, as on a phone.
struct Column {
    tag: String,
    rtl: bool,
    name: String,
    title: String,
    lines: Vec<String>,
}

struct Choice {
    value: String,
    name: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "console/reminder.html")]
struct SheetPage<'a> {
    frame: Frame<'a>,
    id: i64,
    whom: String,
    standing: String,
    facts: Vec<String>,
    columns: Vec<Column>,
    languages: Vec<Choice>,
    warnings: Vec<String>,
    draft: Option<DraftView>,
    results: Option<Results>,
    can_send: bool,
    can_stop: bool,
    can_change: bool,
    /// Its sender may not send it any more.
    can_take_over: bool,
    /// It comes every week.
    weekly: bool,
}

/// What a draft still needs, and when it can go.
struct DraftView {
    /// What must be filled in first.
    open: bool,
    /// It corrects a message that was sent.
    corrects: bool,
    /// The child's day is different: a tick more.
    changes_day: bool,
    moments: Vec<Choice>,
    today: String,
}

struct Results {
    counts: Vec<(String, usize)>,
    rows: Vec<(String, Vec<String>)>,
    paper: bool,
    /// The group in which a message to who has not answered is written.
    silent: Option<i64>,
}

#[derive(Deserialize)]
struct Asked {
    language: Option<String>,
}

async fn sheet_page(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let reminder = found(&visitor, &mut tx, id, Action::SeeReminders).await?;
    let app = &visitor.reader.console.app;
    let kind = app.blocks.find(&reminder.kind).ok_or(Refused::NotFound)?;
    let calendar = visitor.school.calendar(&app.calendar);
    let whom = making::whom(&mut tx, &reminder).await?;
    let group = making::group_name(&mut tx, &whom).await?;
    let child = whom.children.first().map(|child| child.first_name.clone()).unwrap_or_default();
    let can_send = may_send(&visitor, &mut tx, &reminder).await?;
    let chosen = asked.language.as_deref().and_then(|tag| app.catalogue.find(tag));
    let shown = languages(&visitor, chosen);
    let columns = shown.iter().map(|lang| column(app.catalogue.say(*lang), kind, &reminder, &child, &group)).collect();
    let children: Vec<i64> = whom.children.iter().map(|child| child.id).collect();
    let (mut draft, mut results, mut warnings, mut all_over) = (None, None, Vec::new(), false);
    if reminder.state == State::Draft {
        warnings = warning::texts(&mut tx, kind, &reminder, &children, &calendar, visitor.now(), say).await?;
        let corrects = store::corrects(&mut tx, id).await?.is_some();
        draft = Some(draft_view(&visitor, kind, &reminder, &calendar, &children, corrects));
    } else if reminder.state == State::Sent {
        let lines = of_reminder(&mut tx, id).await?;
        let teaches = making::teaches(&mut tx, &visitor.staff, &reminder).await?;
        let silent = !store::silent(&mut tx, id).await?.is_empty();
        let class = whom.children.first().and_then(|child| child.group_id);
        let asks = outcome::asks(kind, &reminder, say, &calendar);
        all_over = results::all_over(&lines);
        let silent = reminder.group_id.or(class).filter(|_| can_send && silent);
        results = Some(of_lines(say, &lines, teaches, asks, silent));
    }
    note(&visitor, &mut tx, &reminder, Deed::SawReminder).await?;
    tx.commit().await?;
    let mut facts = Vec::new();
    facts.extend(reminder.until.map(|until| say.send_until(until)));
    facts.extend(reminder.corrected_at.map(|at| say.send_is_corrected(calendar.civil(at).date())));
    let frame = visitor.frame(kind.name(say)).await?.below("/staff", say.console_nav_overview());
    let frame = frame.below("/staff/reminders", say.send_title());
    Ok(page::ok(&SheetPage {
        frame,
        id,
        whom: for_whom(say, &whom),
        standing: if all_over { say.send_is_all_over() } else { standing(say, &calendar, &reminder) },
        facts,
        columns,
        languages: choices(&visitor, chosen),
        warnings,
        draft,
        results,
        can_send,
        can_stop: can_send && reminder.state == State::Waiting,
        can_change: can_send && reminder.state == State::Sent,
        can_take_over: can_send && reminder.state == State::Left,
        weekly: reminder.until.is_some(),
    }))
}

/// Dutch, and the language that was chosen, else the first other one.
fn languages(visitor: &Visitor, chosen: Option<Lang>) -> Vec<Lang> {
    let catalogue = &visitor.reader.console.app.catalogue;
    let dutch = catalogue.reference();
    let other = chosen.filter(|lang| *lang != dutch);
    let other = other.or_else(|| catalogue.languages().map(|(lang, _)| lang).find(|lang| *lang != dutch));
    std::iter::once(dutch).chain(other).collect()
}

fn choices(visitor: &Visitor, chosen: Option<Lang>) -> Vec<Choice> {
    let catalogue = &visitor.reader.console.app.catalogue;
    let shown = languages(visitor, chosen);
    let others = catalogue.languages().filter(|(lang, _)| *lang != catalogue.reference());
    let choice = |(lang, language): (Lang, &crate::language::Language)| Choice {
        value: language.tag.clone(),
        name: language.own_name.clone(),
        chosen: shown.contains(&lang),
    };
    others.map(choice).collect()
}

fn column(say: Say<'_>, kind: &Kind, reminder: &Reminder, child: &str, group: &str) -> Column {
    Column {
        tag: say.language().tag.clone(),
        rtl: say.language().rtl,
        name: say.language().own_name.clone(),
        title: kind.name(say),
        lines: kind.text(say, &reminder.values, child, group),
    }
}

fn draft_view(
    visitor: &Visitor,
    kind: &Kind,
    reminder: &Reminder,
    calendar: &Calendar,
    children: &[i64],
    corrects: bool,
) -> DraftView {
    let say = visitor.say();
    let moments = making::moments(calendar, visitor.now()).into_iter().map(|(when, at)| Choice {
        value: when.word().to_owned(),
        name: moment(say, when, at.map(|at| calendar.civil(at))),
        chosen: when == When::Now,
    });
    DraftView {
        open: !making::is_complete(kind, &reminder.values) || children.is_empty(),
        corrects,
        changes_day: kind.changes_day,
        moments: moments.collect(),
        today: calendar.civil(visitor.now()).date().to_string(),
    }
}

fn of_lines(say: Say<'_>, lines: &[Line], teaches: bool, asks: bool, silent: Option<i64>) -> Results {
    let count = |outcome: Outcome| lines.iter().filter(|line| line.outcome == outcome).count();
    let row = |line: &Line| {
        let mut facts = vec![outcome::name(say, line.outcome, asks)];
        facts.extend(outcome::facts(say, line, teaches));
        (line.child.clone(), facts)
    };
    let mut sorted: Vec<&Line> = lines.iter().collect();
    sorted.sort_by_key(|line| outcome::ORDER.iter().position(|one| *one == line.outcome));
    Results {
        counts: outcome::ORDER.into_iter().map(|one| (outcome::name(say, one, asks), count(one))).collect(),
        rows: sorted.into_iter().map(row).collect(),
        paper: count(Outcome::NotReached) > 0,
        silent,
    }
}

#[derive(Deserialize)]
struct Order {
    /// A moment, or `at`.
    when: Option<String>,
    day: Option<String>,
    time: Option<String>,
    /// Every week until this day.
    until: Option<String>,
    sure: Option<String>,
}

/// Sends a draft, or a correction.
async fn send_it(visitor: Visitor, Path(id): Path<i64>, Form(order): Form<Order>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let reminder = found(&visitor, &mut tx, id, Action::SendReminder).await?;
    let app = &visitor.reader.console.app;
    let kind = app.blocks.find(&reminder.kind).ok_or(Refused::NotFound)?;
    let here = format!("/staff/reminders/{id}");
    if reminder.state != State::Draft {
        tx.roll_back().await?;
        return Ok(Redirect::to(&here).into_response());
    }
    let calendar = visitor.school.calendar(&app.calendar);
    let now = visitor.now();
    let children = reminders::children(&mut tx, id).await?;
    if !making::is_complete(kind, &reminder.values) || children.is_empty() {
        tx.roll_back().await?;
        return visitor.done(&here, say.send_open()).await;
    }
    if kind.changes_day && order.sure.is_none() {
        tx.roll_back().await?;
        return visitor.done(&here, say.send_changes_day()).await;
    }
    if let Some(sent) = store::corrects(&mut tx, id).await? {
        let of = found(&visitor, &mut tx, sent, Action::SendReminder).await?;
        let corrected = send::correct(&mut tx, app, sent, &reminder.values, now).await?;
        reminders::drop_draft(&mut tx, id).await?;
        note(&visitor, &mut tx, &of, Deed::CorrectedReminder).await?;
        tx.commit().await?;
        let changed = corrected.edited + corrected.waiting;
        let told = say.send_corrected(count(changed), count(corrected.told_anew), count(corrected.on_paper.len()));
        let series = corrected.series_follows.then(|| say.send_series_corrected());
        let told = std::iter::once(told).chain(series).collect::<Vec<_>>().join(" ");
        return visitor.done(&format!("/staff/reminders/{sent}"), told).await;
    }
    let Some(at) = chosen(&order, &calendar, now) else {
        tx.roll_back().await?;
        return visitor.done(&here, say.send_wrong_moment()).await;
    };
    let today = calendar.civil(now).date();
    let until = order.until.as_deref().filter(|until| !until.is_empty()).map(str::parse::<Date>);
    let until = match until.transpose() {
        Ok(until) if until.is_none_or(|until| until > today) => until,
        _ => {
            tx.roll_back().await?;
            return visitor.done(&here, say.send_wrong_until()).await;
        }
    };
    reminders::set_plan(&mut tx, id, at, until).await?;
    send::send(&mut tx, id, now, at).await?;
    note(&visitor, &mut tx, &reminder, Deed::SentReminder).await?;
    tx.commit().await?;
    visitor.done(&here, say.send_on_its_way()).await
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// When it goes: None for a moment that is over or is none, Some(None) for now.
fn chosen(order: &Order, calendar: &Calendar, now: i64) -> Option<Option<i64>> {
    let word = order.when.as_deref().unwrap_or("n");
    if word != "at" {
        let when: When = word.parse().ok()?;
        return making::moments(calendar, now).into_iter().find(|(one, _)| *one == when).map(|(_, at)| at);
    }
    let (day, time) = (order.day.as_deref()?, order.time.as_deref()?);
    let (day, time): (Date, Time) = (day.parse().ok()?, time.parse().ok()?);
    let at = calendar.instant(day.to_datetime(time));
    (at > now && at <= now + AHEAD).then_some(Some(at))
}

async fn stop(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let reminder = found(&visitor, &mut tx, id, Action::SendReminder).await?;
    let stopped = send::stop(&mut tx, id, visitor.now()).await?;
    if stopped {
        note(&visitor, &mut tx, &reminder, Deed::StoppedReminder).await?;
    }
    tx.commit().await?;
    let told = if stopped { say.send_stopped() } else { say.send_too_late() };
    visitor.done(&format!("/staff/reminders/{id}"), told).await
}

async fn take_back(visitor: Visitor, Path(id): Path<i64>, Form(order): Form<Order>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let reminder = found(&visitor, &mut tx, id, Action::SendReminder).await?;
    let here = format!("/staff/reminders/{id}");
    if reminder.state != State::Sent || order.sure.is_none() {
        tx.roll_back().await?;
        return Ok(Redirect::to(&here).into_response());
    }
    let taken = send::take_back(&mut tx, &visitor.reader.console.app, id, visitor.now()).await?;
    note(&visitor, &mut tx, &reminder, Deed::TookBackReminder).await?;
    tx.commit().await?;
    let (gone, replaced) = (taken.deleted + taken.waiting_dropped, taken.replaced);
    let told = say.send_took_back(count(gone), count(replaced), count(taken.on_paper.len()));
    let series = taken.series_ended.then(|| say.send_series_ended());
    visitor.done(&here, std::iter::once(told).chain(series).collect::<Vec<_>>().join(" ")).await
}

/// The visitor sends as the own what its maker may not send any more.
async fn take_over(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let reminder = found(&visitor, &mut tx, id, Action::SendReminder).await?;
    let app = &visitor.reader.console.app;
    let taken = reminder.state == State::Left
        && send::take_over(&mut tx, app, &reminder, visitor.staff.id, visitor.now()).await?;
    if taken {
        note(&visitor, &mut tx, &reminder, Deed::SentReminder).await?;
    }
    tx.commit().await?;
    let told = if taken { say.send_took_over() } else { say.send_left_over() };
    visitor.done(&format!("/staff/reminders/{id}"), told).await
}

/// Nobody takes it over.
async fn leave(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let reminder = found(&visitor, &mut tx, id, Action::SendReminder).await?;
    if reminders::leave(&mut tx, id).await? {
        note(&visitor, &mut tx, &reminder, Deed::StoppedReminder).await?;
    }
    tx.commit().await?;
    visitor.done(&format!("/staff/reminders/{id}"), say.send_stopped()).await
}

/// The same once more, as a draft.
async fn copy(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let reminder = found(&visitor, &mut tx, id, Action::SendReminder).await?;
    let blocks = &visitor.reader.console.app.blocks;
    let copied = making::copy(&mut tx, blocks, visitor.staff.id, &reminder, false, visitor.now()).await?;
    let draft = copied.ok_or(Refused::NotFound)?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/staff/reminders/{draft}/edit")).into_response())
}
