//! The pages of these orders. Each shows first who will be told what; the button below it does that.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use jiff::civil::Date;

use super::{Fields, Instead, Outcome, Target, Told, ill, late, reopen, shift};
use crate::clock::Calendar;
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::family::Now;
use crate::conversation::offer;
use crate::conversation::round::{Round, store as rounds};
use crate::conversation::running::{self, published, when};
use crate::conversation::slot::store::hour;
use crate::conversation::slot::times::words::fault;
use crate::conversation::slot::{Block, store as slots};
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::school::store;
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    let run = Action::RunSchedule;
    routes
        .page("/staff/people/{id}/schedule/ill", run, ill_page)
        .form("/staff/people/{id}/schedule/ill", run, do_ill)
        .page("/staff/people/{id}/schedule/move", run, move_page)
        .form("/staff/people/{id}/schedule/move", run, do_move)
        .page("/staff/people/{id}/schedule/late", run, late_page)
        .form("/staff/people/{id}/schedule/late", run, do_late)
        .form("/staff/people/{id}/schedule/reopen", run, do_reopen)
}

/// The teacher of an order, and the rounds that go on.
struct Desk {
    id: i64,
    name: String,
    rounds: Vec<Round>,
    calendar: Calendar,
    today: Date,
    /// The round whose page one came from, and goes back to.
    round: Option<i64>,
}

impl Desk {
    async fn of(visitor: &Visitor, tx: &mut Tx, id: i64, round: &str) -> Result<Self, Refused> {
        let staff = visitor.member(tx, id).await?;
        let rounds = published(tx, staff.school_id).await?;
        let calendar = visitor.school.calendar(&visitor.reader.console.app.calendar);
        let today = calendar.civil(visitor.now()).date();
        Ok(Self { id, name: staff.name, rounds, calendar, today, round: round.parse().ok() })
    }

    fn now<'a>(&'a self, visitor: &'a Visitor) -> Now<'a> {
        Now { at: visitor.now(), calendar: &self.calendar, default: &visitor.reader.console.app.calendar }
    }

    fn back(&self) -> String {
        running::of_round(&format!("/staff/people/{}/schedule", self.id), self.round)
    }

    /// The page of an order.
    fn path(&self, order: &str) -> String {
        running::of_round(&format!("/staff/people/{}/schedule/{order}", self.id), self.round)
    }

    async fn frame<'a>(&self, visitor: &'a Visitor, title: String) -> Result<Frame<'a>, Refused> {
        let say = visitor.say();
        let frame = visitor.frame(title).await?.below("/staff", say.console_nav_overview());
        Ok(frame.below(self.back(), say.talks_of(&self.name)))
    }
}

/// What will be done, and for whom.
#[derive(Template)]
#[template(path = "console/schedule_sure.html")]
struct Sure<'a> {
    frame: Frame<'a>,
    text: String,
    /// Child, what it is told.
    lines: Vec<(String, String)>,
    /// Where the form goes, with what.
    action: String,
    fields: Vec<(&'static str, String)>,
    button: String,
}

/// A choice of a form: its value and its name.
type Choice = (String, String);

#[derive(Template)]
#[template(path = "console/schedule_ill.html")]
struct IllForm<'a> {
    frame: Frame<'a>,
    round: Option<i64>,
    action: String,
    day: String,
    /// Days with free times.
    days: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "console/schedule_move.html")]
struct MoveForm<'a> {
    frame: Frame<'a>,
    round: Option<i64>,
    action: String,
    blocks: Vec<Choice>,
}

/// Who is told what, in the order of the day.
async fn lines(visitor: &Visitor, tx: &mut Tx, told: &[Told]) -> Result<Vec<(String, String)>, Refused> {
    let say = visitor.say();
    let mut lines = Vec::new();
    for one in told {
        let child = store::find_child(tx, one.talk.child_id).await?;
        let before = hour(visitor.reader.civil(one.before).time());
        let mut text = match (one.talk.late_minutes, one.talk.state.is_open()) {
            (Some(minutes), true) => say.talks_told_late(minutes, &before),
            (_, true) => say.talks_told_new(&before, &when(say, visitor.reader.civil(one.talk.starts_at))),
            (_, false) => say.talks_told_off(&before),
        };
        if !one.reached {
            text = say.talks_with_state(&text, &say.talks_told_call());
        }
        lines.push((child.map(|child| child.full_name()).unwrap_or_default(), text));
    }
    Ok(lines)
}

/// Shows what an order would do. Its transaction is rolled back by the caller's dropping of it.
async fn sure(
    visitor: &Visitor,
    mut tx: Tx,
    desk: &Desk,
    title: String,
    order: &str,
    told: &[Told],
    fields: Vec<(&'static str, String)>,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let lines = lines(visitor, &mut tx, told).await?;
    tx.roll_back().await?;
    let text = if told.is_empty() { say.talks_sure_nobody() } else { say.talks_sure() };
    let action = format!("/staff/people/{}/schedule/{order}", desk.id);
    let mut fields = fields;
    fields.extend(desk.round.map(|round| ("round", round.to_string())));
    let frame = desk.frame(visitor, title).await?;
    Ok(page::ok(&Sure { frame, text, lines, action, fields, button: say.talks_sure_button() }))
}

/// After an order: how many families were told, and how many somebody has to call.
async fn report(visitor: &Visitor, tx: Tx, desk: &Desk, deed: Deed, told: &[Told]) -> Result<Response, Refused> {
    let (say, mut tx) = (visitor.say(), tx);
    for one in told {
        visitor.note(&mut tx, deed, About::Child(one.talk.child_id)).await?;
    }
    tx.commit().await?;
    let count = |reached: bool| told.iter().filter(|one| one.reached == reached).count();
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let text = match (told.len(), count(false)) {
        (0, _) => say.talks_done_nobody(),
        (all, 0) => say.talks_done(number(all)),
        (all, call) => say.talks_done_call(number(all), number(call)),
    };
    visitor.done(&desk.back(), text).await
}

/// Nothing came of the order: back to its form, which says why.
async fn back_to(visitor: &Visitor, tx: Tx, desk: &Desk, order: &str, outcome: Outcome) -> Result<Response, Refused> {
    let say = visitor.say();
    tx.roll_back().await?;
    let text = match outcome {
        Outcome::Wrong(wrong) => fault(say, wrong),
        Outcome::Done(_) | Outcome::NoRoom => say.talks_no_room_there(),
    };
    visitor.done(&desk.path(order), text).await
}

async fn ill_page(visitor: Visitor, Path(id): Path<i64>, Query(fields): Query<Fields>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let desk = Desk::of(&visitor, &mut tx, id, &fields.round).await?;
    let title = say.talks_ill();
    let day = fields.day(desk.today).unwrap_or(desk.today);
    if let Some(instead) = fields.instead(day, desk.today) {
        return match ill(&mut tx, desk.now(&visitor), &desk.rounds, id, day, instead).await? {
            Outcome::Done(told) => {
                let fields = ill_fields(day, instead);
                sure(&visitor, tx, &desk, title, "ill", &told, fields).await
            }
            refused => back_to(&visitor, tx, &desk, "ill", refused).await,
        };
    }
    let mut days: Vec<(Date, usize)> = Vec::new();
    for round in &desk.rounds {
        let slots = slots::of_teachers(&mut tx, round.id, &[id]).await?;
        let (minutes, buffer) = (round.rules.minutes, round.rules.buffer_minutes);
        let need = offer::Need { minutes, buffer, now: visitor.now(), reserve: true, own: None, busy: &[] };
        days.extend(offer::days(&offer::free(&slots, &need)).into_iter().filter(|(free, _)| *free != day));
    }
    tx.roll_back().await?;
    days.sort_unstable();
    let free = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let days = days.into_iter().map(|(day, count)| (day.to_string(), say.talks_day_free(day, free(count))));
    let action = format!("/staff/people/{id}/schedule/ill");
    let frame = desk.frame(&visitor, title).await?;
    Ok(page::ok(&IllForm { frame, round: desk.round, action, day: day.to_string(), days: days.collect() }))
}

fn ill_fields(day: Date, instead: Instead) -> Vec<(&'static str, String)> {
    let mut fields = vec![("day", day.to_string())];
    fields.extend(match instead {
        Instead::Nothing => vec![("instead", "nothing".to_owned())],
        Instead::Free(to) => vec![("instead", "free".to_owned()), ("to", to.to_string())],
        Instead::New { to, until } => {
            let mut fields = vec![("instead", "new".to_owned()), ("until", hour(until))];
            fields.extend(target_fields(to));
            fields
        }
    });
    fields
}

fn target_fields(to: Target) -> Vec<(&'static str, String)> {
    let mut fields = vec![("to", to.day.to_string()), ("from", hour(to.from))];
    fields.extend(to.anyway.then(|| ("anyway", "yes".to_owned())));
    fields
}

async fn do_ill(visitor: Visitor, Path(id): Path<i64>, Form(fields): Form<Fields>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let desk = Desk::of(&visitor, &mut tx, id, &fields.round).await?;
    let day = fields.day(desk.today);
    let Some((day, instead)) = day.and_then(|day| Some((day, fields.instead(day, desk.today)?))) else {
        tx.roll_back().await?;
        return visitor.done(&desk.back(), visitor.say().talks_not_understood()).await;
    };
    match ill(&mut tx, desk.now(&visitor), &desk.rounds, id, day, instead).await? {
        Outcome::Done(told) => {
            visitor.note(&mut tx, Deed::ChangedTimes, About::Staff(id)).await?;
            report(&visitor, tx, &desk, Deed::MovedTalks, &told).await
        }
        refused => back_to(&visitor, tx, &desk, "ill", refused).await,
    }
}

async fn move_page(visitor: Visitor, Path(id): Path<i64>, Query(fields): Query<Fields>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let desk = Desk::of(&visitor, &mut tx, id, &fields.round).await?;
    let title = say.talks_move_block();
    if let Some((block, to)) = fields.shift(desk.today) {
        return match shift(&mut tx, desk.now(&visitor), id, block, to).await? {
            Outcome::Done(told) => {
                let mut fields = vec![("block", block.to_string())];
                fields.extend(target_fields(to));
                sure(&visitor, tx, &desk, title, "move", &told, fields).await
            }
            refused => back_to(&visitor, tx, &desk, "move", refused).await,
        };
    }
    let mut blocks: Vec<Block> = Vec::new();
    for round in rounds::running(&mut tx).await?.iter().filter(|round| round.school_id == visitor.school.id) {
        let all = slots::blocks(&mut tx, round.id).await?;
        blocks.extend(all.into_iter().filter(|block| block.staff_id == id && block.day >= desk.today));
    }
    tx.roll_back().await?;
    blocks.sort_by_key(|block| (block.day, block.from));
    let name = |block: &Block| say.talks_block(block.day, &hour(block.from), &hour(block.until));
    let action = format!("/staff/people/{id}/schedule/move");
    let blocks = blocks.iter().map(|block| (block.id.to_string(), name(block))).collect();
    Ok(page::ok(&MoveForm { frame: desk.frame(&visitor, title).await?, round: desk.round, action, blocks }))
}

async fn do_move(visitor: Visitor, Path(id): Path<i64>, Form(fields): Form<Fields>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let desk = Desk::of(&visitor, &mut tx, id, &fields.round).await?;
    let Some((block, to)) = fields.shift(desk.today) else {
        tx.roll_back().await?;
        return visitor.done(&desk.back(), visitor.say().talks_not_understood()).await;
    };
    match shift(&mut tx, desk.now(&visitor), id, block, to).await? {
        Outcome::Done(told) => {
            visitor.note(&mut tx, Deed::ChangedTimes, About::Staff(id)).await?;
            report(&visitor, tx, &desk, Deed::MovedTalks, &told).await
        }
        refused => back_to(&visitor, tx, &desk, "move", refused).await,
    }
}

async fn late_page(visitor: Visitor, Path(id): Path<i64>, Query(fields): Query<Fields>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let desk = Desk::of(&visitor, &mut tx, id, &fields.round).await?;
    let minutes = fields.minutes().unwrap_or(0);
    let told = late(&mut tx, desk.now(&visitor), id, minutes).await?;
    let say = visitor.say();
    let title = if minutes == 0 { say.talks_late_over() } else { say.talks_late(i64::from(minutes)) };
    sure(&visitor, tx, &desk, title, "late", &told, vec![("minutes", minutes.to_string())]).await
}

async fn do_late(visitor: Visitor, Path(id): Path<i64>, Form(fields): Form<Fields>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let desk = Desk::of(&visitor, &mut tx, id, &fields.round).await?;
    let Some(minutes) = fields.minutes() else {
        tx.roll_back().await?;
        return visitor.done(&desk.back(), visitor.say().talks_not_understood()).await;
    };
    let told = late(&mut tx, desk.now(&visitor), id, minutes).await?;
    report(&visitor, tx, &desk, Deed::ChangedTimes, &told).await
}

async fn do_reopen(visitor: Visitor, Path(id): Path<i64>, Form(fields): Form<Fields>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let desk = Desk::of(&visitor, &mut tx, id, &fields.round).await?;
    let Some(day) = fields.day(desk.today) else {
        tx.roll_back().await?;
        return visitor.done(&desk.back(), say.talks_not_understood()).await;
    };
    let opened = reopen(&mut tx, desk.now(&visitor), &desk.rounds, id, day).await?;
    visitor.note(&mut tx, Deed::ChangedTimes, About::Staff(id)).await?;
    tx.commit().await?;
    visitor.done(&desk.back(), say.talks_reopened(i64::try_from(opened).unwrap_or(i64::MAX))).await
}
