//! The talks of a group: each child by how far its family is, those first whom the teacher helps.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::{Seat, Standing, heading, second_without, standing};
use crate::console::page::{self, Frame, Link};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::booking::{Booking, store as bookings};
use crate::conversation::family::console::has_card;
use crate::conversation::interpreter::{Task, store as tasks};
use crate::conversation::invitee::{Invitee, store as invitees};
use crate::conversation::round::{Round, store as rounds};
use crate::conversation::running::{asked_name, chosen, published, state_name, task_name, when};
use crate::conversation::{Interpreter, running};
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::guardians::store as guardians;
use crate::school::rights::{Action, Object};
use crate::school::store;
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    routes.page("/staff/groups/{id}/talks", Action::SeeTalks, group_page)
}

/// Which round, in an address.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    pub round: String,
}

#[derive(Template)]
#[template(path = "console/group_talks.html")]
struct GroupPage<'a> {
    frame: Frame<'a>,
    /// What there is to say before the lists: no round, or not this group.
    text: String,
    /// The round that is shown.
    round: Option<i64>,
    parts: Vec<Part>,
    /// Other rounds of the school.
    rounds: Vec<Link>,
    teachers: Vec<Link>,
}

/// Children who stand alike.
struct Part {
    heading: String,
    hint: String,
    rows: Vec<Row>,
}

struct Row {
    path: String,
    name: String,
    facts: Vec<String>,
    /// The cards to print, for a family without the bot: one for each of its seats with a talk.
    cards: Vec<Link>,
}

/// All that a round knows, looked up by seat.
struct Known {
    invitees: HashMap<i64, Invitee>,
    talks: Vec<Booking>,
    tasks: HashMap<i64, Task>,
    staff: HashMap<i64, String>,
}

impl Known {
    async fn of(tx: &mut Tx, round: &Round) -> Result<Self, Refused> {
        let invitees = invitees::of_round(tx, round.id).await?;
        let staff = store::staff_of_school(tx, round.school_id).await?;
        let tasks = tasks::of_round(tx, round.id).await?;
        Ok(Self {
            invitees: invitees.into_iter().map(|invitee| (invitee.guardian_id, invitee)).collect(),
            talks: bookings::of_round(tx, round.id).await?,
            tasks: tasks.into_iter().map(|task| (task.booking_id, task)).collect(),
            staff: staff.into_iter().map(|staff| (staff.id, staff.name)).collect(),
        })
    }

    fn seat(&self, guardian: i64, linked: bool) -> Seat<'_> {
        let talks = self.talks.iter().filter(|talk| talk.guardian_id == guardian).collect();
        Seat { linked, invitee: self.invitees.get(&guardian), talks }
    }
}

async fn group_page(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    let all = published(&mut tx, group.school_id).await?;
    let round = chosen(&all, &asked.round);
    let mut parts = Vec::new();
    let mut text = say.talks_no_round();
    if let Some(round) = round {
        let taking_part = rounds::groups(&mut tx, round.id).await?.iter().any(|(group, _)| *group == id);
        text = if taking_part { say.talks_group_text() } else { say.talks_group_not() };
        if taking_part {
            parts = children(&visitor, &mut tx, round, id).await?;
        }
    }
    let staff = store::staff_of_school(&mut tx, group.school_id).await?;
    visitor.note(&mut tx, Deed::SawTalks, About::Group(id)).await?;
    tx.commit().await?;
    let teachers = staff.into_iter().filter(|staff| staff.deactivated_at.is_none() && staff.groups.contains(&id));
    let teachers = teachers.filter(|staff| {
        let object = Object::Staff { school_id: staff.school_id, id: staff.id, role: staff.role };
        visitor.may(Action::SeeSchedule, &object)
    });
    let shown = round.map(|round| round.id);
    let teachers = teachers
        .map(|staff| Link {
            path: running::of_round(&format!("/staff/people/{}/schedule", staff.id), shown),
            name: say.talks_of(&staff.name),
        })
        .collect();
    let here = format!("/staff/groups/{id}");
    let frame = visitor.frame(say.talks_group_title(&group.name)).await?.below("/staff", say.console_nav_overview());
    let frame = frame.below(&here, say.console_group_title(&group.name));
    let rounds = other_rounds(say, &all, round, &format!("{here}/talks"));
    Ok(page::ok(&GroupPage { frame, text, round: shown, parts, rounds, teachers }))
}

/// Links to the other rounds of the school on the same page.
pub fn other_rounds(say: Say<'_>, all: &[Round], shown: Option<&Round>, path: &str) -> Vec<Link> {
    let others = all.iter().filter(|round| shown.is_some_and(|shown| shown.id != round.id));
    others
        .map(|round| Link {
            path: format!("{path}?round={}", round.id),
            name: say.talks_round(&round.rules.kind.name(say), round.rules.first_day),
        })
        .collect()
}

async fn children(visitor: &Visitor, tx: &mut Tx, round: &Round, group: i64) -> Result<Vec<Part>, Refused> {
    let say = visitor.say();
    let known = Known::of(tx, round).await?;
    let mut standing_of: Vec<(Standing, Row)> = Vec::new();
    for child in store::children(tx, group).await? {
        let seats = guardians::of_child(tx, child.id).await?;
        let seats: Vec<(i64, Seat<'_>)> =
            seats.iter().map(|seat| (seat.number, known.seat(seat.id, seat.linked_at.is_some()))).collect();
        let mut joins = Vec::new();
        for (_, seat) in &seats {
            let guardian = seat.invitee.map_or(0, |invitee| invitee.guardian_id);
            joins.push(bookings::joins(tx, round.id, guardian).await?);
        }
        let plain: Vec<Seat<'_>> = seats.iter().map(|(_, seat)| seat.clone()).collect();
        let standing = standing(&plain);
        let several = seats.len() > 1;
        let mut facts: Vec<String> = Vec::new();
        for (number, seat) in &seats {
            let of_seat = facts_of(visitor, &known, seat);
            facts.extend(of_seat.into_iter().map(|fact| match several {
                true => say.talks_of_seat(&say.reach_seat(*number), &fact),
                false => fact,
            }));
        }
        if second_without(&plain, &joins, round.rules.households) {
            facts.push(say.talks_second_without());
        }
        let now = visitor.now();
        let on_paper = |seat: &Seat<'_>| !seat.linked && seat.open().is_some_and(|talk| has_card(talk, now));
        let mut cards = Vec::new();
        for (number, seat) in seats.iter().filter(|(_, seat)| on_paper(seat)) {
            let guardian = seat.invitee.map_or(0, |invitee| invitee.guardian_id);
            let path = format!("/staff/children/{}/talk/card?round={}&seat={guardian}", child.id, round.id);
            let name = say.talks_print_card();
            let name = if several { say.talks_of_seat(&say.reach_seat(*number), &name) } else { name };
            cards.push(Link { path, name });
        }
        standing_of.push((
            standing,
            Row {
                path: format!("/staff/children/{}/talk?round={}", child.id, round.id),
                name: child.full_name(),
                facts,
                cards,
            },
        ));
    }
    standing_of.sort_by_key(|(standing, _)| *standing);
    let mut parts = Vec::new();
    for one in Standing::ALL {
        let (here, rest): (Vec<_>, Vec<_>) = standing_of.into_iter().partition(|(standing, _)| *standing == one);
        standing_of = rest;
        if !here.is_empty() {
            let (heading, hint) = (heading(say, one), hint(say, one));
            parts.push(Part { heading, hint, rows: here.into_iter().map(|(_, row)| row).collect() });
        }
    }
    Ok(parts)
}

/// What the teacher can do for those who stand so.
fn hint(say: Say<'_>, standing: Standing) -> String {
    match standing {
        Standing::Asked => say.talks_do_asked(),
        Standing::Call => say.talks_do_call(),
        Standing::NoShow => say.talks_do_no_show(),
        Standing::Declined => say.talks_do_declined(),
        Standing::Paper => say.talks_do_paper(),
        Standing::Unseen => say.talks_do_unseen(),
        Standing::Seen => say.talks_do_seen(),
        Standing::Proposed => say.talks_do_proposed(),
        Standing::Booked | Standing::Held => String::new(),
        Standing::LeftOut => say.talks_do_left_out(),
    }
}

/// What is so at one seat, each in a sentence.
fn facts_of(visitor: &Visitor, known: &Known, seat: &Seat<'_>) -> Vec<String> {
    let say = visitor.say();
    let mut facts = Vec::new();
    if let Some(talk) = seat.open() {
        let at = when(say, visitor.reader.civil(talk.starts_at));
        let teacher = known.staff.get(&talk.staff_id).map_or("", String::as_str);
        facts.push(say.talks_is_at(&state_name(say, talk.state), &at, teacher));
    }
    let Some(invitee) = seat.invitee else { return facts };
    if invitee.asked_at.is_some() {
        facts.push(asked_name(say, invitee.asked_why));
    }
    if seat.to_call() {
        facts.push(say.talks_call());
    }
    if invitee.apart_at.is_some() {
        facts.push(say.talks_apart());
    }
    if let Some(text) = interpreter(visitor, invitee, seat.open().and_then(|talk| known.tasks.get(&talk.id))) {
        facts.push(text);
    }
    facts
}

/// The interpreter of a talk: what is asked and how far the school is; None where none is needed.
pub fn interpreter(visitor: &Visitor, invitee: &Invitee, task: Option<&Task>) -> Option<String> {
    let say = visitor.say();
    if invitee.interpreter == Interpreter::None {
        return None;
    }
    let kind = running::interpreter_name(say, invitee.interpreter);
    let catalogue = &visitor.reader.console.app.catalogue;
    let language = running::language_name(catalogue, invitee.interpreter_language.as_deref());
    let asked = match language {
        Some(language) => say.talks_interpreter_for(&kind, &language),
        None => say.talks_interpreter(&kind),
    };
    Some(match task {
        Some(task) => say.talks_with_state(&asked, &task_name(say, task.state)),
        None => asked,
    })
}
