//! The talks of a teacher: on the screen with links, and on paper, one day a page with first names only.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use jiff::civil::Date;

use super::orders::LATE;
use super::{Line, days};
use crate::console::page::{self, Frame, Link};
use crate::console::routes::Routes;
use crate::console::visitor::{self, Refused, Visitor};
use crate::conversation::Means;
use crate::conversation::booking::{Booking, State, store as bookings};
use crate::conversation::group_talks::console::{Asked, interpreter, other_rounds};
use crate::conversation::household::store as households;
use crate::conversation::interpreter::{Task, store as tasks};
use crate::conversation::invitee::{Invitee, store as invitees};
use crate::conversation::round::Round;
use crate::conversation::running::{self, along_name, chosen, guest_name, means_name, published, state_name};
use crate::conversation::slot::store::hour;
use crate::conversation::slot::{Slot, State as Offered, store as slots};
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::rights::{Action, Object};
use crate::school::{Child, Group, Staff, store};
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    routes.page("/staff/people/{id}/schedule", Action::SeeSchedule, schedule).page(
        "/staff/people/{id}/schedule/print",
        Action::SeeSchedule,
        print,
    )
}

#[derive(Template)]
#[template(path = "console/schedule.html")]
struct Schedule<'a> {
    frame: Frame<'a>,
    id: i64,
    round: Option<i64>,
    days: Vec<Day>,
    /// The visitor gives orders about this teacher's day.
    may_run: bool,
    /// How late one may run, in minutes.
    late: Vec<(u8, String)>,
    rounds: Vec<Link>,
}

#[derive(Template)]
#[template(path = "console/schedule_print.html")]
struct Printed<'a> {
    frame: Frame<'a>,
    days: Vec<Day>,
}

struct Day {
    date: Date,
    name: String,
    /// Times of it that nobody may have: they can be offered again.
    blocked: bool,
    rows: Vec<Row>,
}

struct Row {
    time: String,
    /// The child, or what the time is.
    name: String,
    facts: Vec<String>,
    links: Vec<Link>,
    talk: bool,
}

/// How late, in a choice.
fn late_name(say: Say<'_>, minutes: u8) -> String {
    if minutes == 0 { say.talks_late_over() } else { say.talks_minutes(i64::from(minutes)) }
}

/// A child with its groups.
type Known = (Child, Vec<Group>);

/// What the pages show of a teacher.
struct Loaded {
    slots: Vec<Slot>,
    talks: Vec<Booking>,
    invitees: HashMap<i64, Invitee>,
    tasks: HashMap<i64, Task>,
    children: HashMap<i64, Known>,
    /// How the other parent joins, by talk.
    joining: HashMap<i64, Vec<Means>>,
}

impl Loaded {
    async fn of(tx: &mut Tx, round: &Round, staff_id: i64) -> Result<Self, Refused> {
        let slots = slots::of_teachers(tx, round.id, &[staff_id]).await?;
        let talks = bookings::of_teacher(tx, staff_id).await?;
        let talks = talks.into_iter().filter(|talk| talk.round_id == round.id && talk.state != State::Cancelled);
        let talks: Vec<Booking> = talks.collect();
        let invitees = invitees::of_round(tx, round.id).await?;
        let tasks = tasks::of_round(tx, round.id).await?;
        let (mut children, mut joining) = (HashMap::new(), HashMap::new());
        for talk in &talks {
            joining.insert(talk.id, households::joining(tx, talk.id).await?);
            if let Some(child) = store::find_child(tx, talk.child_id).await? {
                let groups = store::groups_of_child(tx, child.id).await?;
                children.insert(child.id, (child, groups));
            }
        }
        Ok(Self {
            slots,
            talks,
            invitees: invitees.into_iter().map(|invitee| (invitee.id, invitee)).collect(),
            tasks: tasks.into_iter().map(|task| (task.booking_id, task)).collect(),
            children,
            joining,
        })
    }
}

/// Today and later, as the page or the paper has it.
fn rows(visitor: &Visitor, round: &Round, loaded: &Loaded, on_paper: bool) -> Vec<Day> {
    let say = visitor.say();
    let calendar = visitor.school.calendar(&visitor.reader.console.app.calendar);
    let today = visitor.reader.civil(visitor.now()).date();
    let all = days(&loaded.slots, &loaded.talks, &calendar, i64::from(round.rules.buffer_minutes));
    let to_come = all.into_iter().filter(|(date, _)| *date >= today);
    to_come
        .map(|(date, lines)| Day {
            date,
            name: say.full_date(date),
            blocked: lines.iter().any(|line| matches!(line, Line::Slot(slot) if slot.state == Offered::Blocked)),
            rows: lines.into_iter().map(|line| row(visitor, loaded, line, on_paper)).collect(),
        })
        .collect()
}

fn row(visitor: &Visitor, loaded: &Loaded, line: Line<'_>, on_paper: bool) -> Row {
    let say = visitor.say();
    let span = |from: i64, until: i64| {
        let time = |instant: i64| hour(visitor.reader.civil(instant).time());
        say.talks_span(&time(from), &time(until))
    };
    let empty = |time: String, name: String| Row { time, name, facts: vec![], links: vec![], talk: false };
    match line {
        Line::Break(minutes) => empty(String::new(), say.talks_break(minutes)),
        Line::Slot(slot) => {
            let name = match slot.state {
                Offered::Open => say.talks_slot_free(),
                Offered::Reserve => say.talks_slot_reserve(),
                Offered::Blocked => say.talks_slot_blocked(),
            };
            empty(span(slot.starts_at, slot.ends_at), name)
        }
        Line::Talk(talk) => talk_row(visitor, loaded, talk, on_paper, span(talk.starts_at, talk.ends_at)),
    }
}

fn talk_row(visitor: &Visitor, loaded: &Loaded, talk: &Booking, on_paper: bool, time: String) -> Row {
    let say = visitor.say();
    let known = loaded.children.get(&talk.child_id);
    let name = match known {
        Some((child, groups)) if on_paper => {
            let class = groups.iter().find(|group| Some(group.id) == child.group_id);
            say.talks_name_group(&child.first_name, class.map_or("", |group| group.name.as_str()))
        }
        Some((child, _)) => child.full_name(),
        None => String::new(),
    };
    let mut facts = Vec::new();
    if talk.state != State::Booked {
        facts.push(state_name(say, talk.state));
    }
    facts.push(match talk.place.trim() {
        "" => means_name(say, talk.means),
        place => say.talks_how(&means_name(say, talk.means), place),
    });
    if let Some(invitee) = loaded.invitees.get(&talk.invitee_id) {
        facts.extend(interpreter(visitor, invitee, loaded.tasks.get(&talk.id)));
        if !invitee.who.is_empty() {
            let who: Vec<String> = invitee.who.iter().map(|guest| guest_name(say, *guest)).collect();
            facts.push(say.talks_who_comes(&who.join(say.comma())));
        }
        facts.extend(invitee.child.map(|along| along_name(say, along)));
    }
    for means in loaded.joining.get(&talk.id).into_iter().flatten() {
        facts.push(say.talks_joins(&means_name(say, *means)));
    }
    facts.extend(talk.late_minutes.map(|minutes| say.talks_runs_late(minutes)));
    let object = known.map_or(Object::None, |(child, groups)| visitor::child(child, groups));
    let mut links = Vec::new();
    for (action, path, name) in [
        (Action::BookForChild, talk_path(talk), say.talks_link_talk()),
        (Action::SeePreparation, format!("/staff/talks/{}/preparation", talk.id), say.talks_link_preparation()),
        (Action::SeePlan, format!("/staff/children/{}/plan", talk.child_id), say.talks_link_plan()),
    ] {
        if !on_paper && visitor.may(action, &object) {
            links.push(Link { path, name });
        }
    }
    Row { time, name, facts, links, talk: true }
}

/// Where a talk is arranged, in its own round.
fn talk_path(talk: &Booking) -> String {
    format!("/staff/children/{}/talk?round={}", talk.child_id, talk.round_id)
}

/// The teacher and the round of a page, with what it shows.
async fn load(
    visitor: &Visitor,
    tx: &mut Tx,
    id: i64,
    asked: &Asked,
) -> Result<(Staff, Vec<Round>, Option<(Round, Loaded)>), Refused> {
    let staff = visitor.member(tx, id).await?;
    let all = published(tx, staff.school_id).await?;
    let loaded = match chosen(&all, &asked.round).cloned() {
        Some(round) => {
            let loaded = Loaded::of(tx, &round, id).await?;
            Some((round, loaded))
        }
        None => None,
    };
    visitor.note(tx, Deed::SawTalks, About::Staff(id)).await?;
    Ok((staff, all, loaded))
}

async fn schedule(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let (staff, all, loaded) = load(&visitor, &mut tx, id, &asked).await?;
    tx.commit().await?;
    let round = loaded.as_ref().map(|(round, _)| round);
    let frame = visitor.frame(say.talks_of(&staff.name)).await?.below("/staff", say.console_nav_overview());
    Ok(page::ok(&Schedule {
        id,
        round: round.map(|round| round.id),
        may_run: visitor.may(Action::RunSchedule, &visitor::member(&staff)),
        late: LATE.map(|minutes| (minutes, late_name(say, minutes))).into(),
        rounds: other_rounds(say, &all, round, &format!("/staff/people/{id}/schedule")),
        days: loaded.map(|(round, loaded)| rows(&visitor, &round, &loaded, false)).unwrap_or_default(),
        frame,
    }))
}

async fn print(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let (staff, _, loaded) = load(&visitor, &mut tx, id, &asked).await?;
    tx.commit().await?;
    let frame = visitor.frame(say.talks_of(&staff.name)).await?.below("/staff", say.console_nav_overview());
    let frame = frame.below(
        running::of_round(&format!("/staff/people/{id}/schedule"), asked.round.parse().ok()),
        say.talks_of(&staff.name),
    );
    let days = loaded.map(|(round, loaded)| rows(&visitor, &round, &loaded, true)).unwrap_or_default();
    let with_talks = |day: &Day| day.rows.iter().any(|row| row.talk);
    Ok(page::ok(&Printed { frame, days: days.into_iter().filter(with_talks).collect() }))
}
