//! The interpreters of a round: whom the school has to find, by day and language, so that one interpreter serves several
//! families. Where nobody can be found, the talk is offered another time.

use std::collections::HashMap;

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::{State, Task, store};
use crate::console::page::{self, Frame, Link};
use crate::console::routes::Routes;
use crate::console::visitor::{self, Refused, Visitor};
use crate::conversation::booking::{Booking, store as bookings};
use crate::conversation::group_talks::console::{Asked, other_rounds};
use crate::conversation::invitee::{Invitee, store as invitees};
use crate::conversation::notice::{self, What};
use crate::conversation::running::{self, chosen, interpreter_name, language_name, published, task_name};
use crate::conversation::slot::store::hour;
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::school::store as schools;

/// The longest note about an interpreter, in characters.
const LONGEST: usize = 100;

pub fn routes(routes: Routes) -> Routes {
    // Everybody at school may look for interpreters; each sees those of the own groups.
    routes.page("/staff/interpreters", Action::SeeRounds, list).form(
        "/staff/children/{id}/interpreter",
        Action::BookForChild,
        note,
    )
}

#[derive(Template)]
#[template(path = "console/interpreters.html")]
struct List<'a> {
    frame: Frame<'a>,
    /// The round that is shown.
    round: Option<i64>,
    days: Vec<Day>,
    rounds: Vec<Link>,
}

/// The tasks of a day in one language.
struct Day {
    name: String,
    rows: Vec<Row>,
}

struct Row {
    child_id: i64,
    booking_id: i64,
    /// The talk of the child.
    path: String,
    time: String,
    child: String,
    kind: String,
    teacher: String,
    who: String,
    state: String,
    states: Vec<(&'static str, String, bool)>,
    impossible: bool,
}

async fn list(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let say = visitor.say();
    let school = visitor.school()?;
    let mut tx = visitor.begin().await?;
    let all = published(&mut tx, school.id).await?;
    let round = chosen(&all, &asked.round);
    let mut found: Vec<(Date, String, i64, Row)> = Vec::new();
    if let Some(round) = round {
        let invitees = invitees::of_round(&mut tx, round.id).await?;
        let invitees: HashMap<i64, Invitee> = invitees.into_iter().map(|one| (one.id, one)).collect();
        let talks: HashMap<i64, Booking> =
            bookings::of_round(&mut tx, round.id).await?.into_iter().map(|talk| (talk.id, talk)).collect();
        let staff = schools::staff_of_school(&mut tx, school.id).await?;
        for task in store::of_round(&mut tx, round.id).await? {
            let Some(talk) = talks.get(&task.booking_id).filter(|talk| talk.state.is_open()) else { continue };
            let Some(invitee) = invitees.get(&talk.invitee_id) else { continue };
            let Some(child) = schools::find_child(&mut tx, talk.child_id).await? else { continue };
            let groups = schools::groups_of_child(&mut tx, child.id).await?;
            if !visitor.may(Action::BookForChild, &visitor::child(&child, &groups)) {
                continue;
            }
            let teacher = staff.iter().find(|staff| staff.id == talk.staff_id);
            let catalogue = &visitor.reader.console.app.catalogue;
            let language = language_name(catalogue, invitee.interpreter_language.as_deref());
            let at = visitor.reader.civil(talk.starts_at);
            let row = Row {
                child_id: child.id,
                booking_id: talk.id,
                path: format!("/staff/children/{}/talk?round={}", child.id, round.id),
                time: hour(at.time()),
                child: child.full_name(),
                kind: interpreter_name(say, invitee.interpreter),
                teacher: teacher.map(|staff| staff.name.clone()).unwrap_or_default(),
                state: task_name(say, task.state),
                states: State::ALL.map(|one| (one.word(), task_name(say, one), one == task.state)).into(),
                impossible: task.state == State::Impossible,
                who: task.who,
            };
            let language = language.unwrap_or_else(|| say.talks_language_unknown());
            found.push((at.date(), language, talk.starts_at, row));
        }
    }
    tx.roll_back().await?;
    found.sort_by(|one, other| (one.0, &one.1, one.2).cmp(&(other.0, &other.1, other.2)));
    let mut days: Vec<Day> = Vec::new();
    for (date, language, _, row) in found {
        let name = say.talks_day_language(&say.full_date(date), &language);
        match days.last_mut().filter(|day| day.name == name) {
            Some(day) => day.rows.push(row),
            None => days.push(Day { name, rows: vec![row] }),
        }
    }
    let rounds = other_rounds(say, &all, round, "/staff/interpreters");
    let frame = visitor.frame(say.talks_interpreters()).await?.below("/staff", say.console_nav_overview());
    Ok(page::ok(&List { frame, round: round.map(|round| round.id), days, rounds }))
}

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct Noted {
    /// The round of the page, to go back to.
    round: String,
    talk: String,
    state: String,
    who: String,
}

async fn note(visitor: Visitor, Path(id): Path<i64>, Form(noted): Form<Noted>) -> Result<Response, Refused> {
    let say = visitor.say();
    let here = running::of_round("/staff/interpreters", noted.round.parse().ok());
    let now = visitor.now();
    let mut tx = visitor.begin().await?;
    visitor.child(&mut tx, id).await?;
    let talk = match noted.talk.parse() {
        Ok(talk) => bookings::find(&mut tx, talk).await?.filter(|talk| talk.child_id == id),
        Err(_) => None,
    };
    let (Some(talk), Ok(state)) = (talk, noted.state.parse::<State>()) else {
        tx.roll_back().await?;
        return visitor.done(&here, say.talks_not_understood()).await;
    };
    let who: String = noted.who.trim().chars().filter(|sign| !sign.is_control()).take(LONGEST).collect();
    let before: Option<Task> = store::of_booking(&mut tx, talk.id).await?;
    if store::set(&mut tx, talk.id, state, &who, now).await? {
        // Who the interpreter is, is the school's own note: only a change of the state is news for the family.
        if before.is_some_and(|before| before.state != state) {
            notice::tell(&mut tx, &visitor.reader.console.app.calendar, now, &talk, What::Interpreter).await?;
        }
        visitor.note(&mut tx, Deed::NotedInterpreter, About::Child(id)).await?;
    }
    tx.commit().await?;
    let text = if state == State::Impossible { say.talks_task_offer() } else { say.talks_saved() };
    visitor.done(&here, text).await
}
