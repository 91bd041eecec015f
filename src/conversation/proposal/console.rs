//! The pages of the plan for everybody: make it, look at it, move, send.

use std::collections::HashMap;
use std::sync::atomic::AtomicBool;

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use serde::Deserialize;

use super::{Because, Family, Unmet, keep, problem, run_from, send as send_plan, store, to_plan};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::planner::{self, EFFORT};
use crate::conversation::round::console::{calendar, changing, name, round as load};
use crate::conversation::round::{Mode, Round, store as rounds};
use crate::conversation::slot::{Slot, store as slots};
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::school::store as schools;
use crate::store::Tx;

/// The page of a plan that is being made asks for itself again after so many seconds.
const REFRESH: &str = "2";
/// The planner's dice: the same wishes and times give the same plan.
const SEED: u64 = 20;

pub fn routes(routes: Routes) -> Routes {
    let plan = Action::PlanRound;
    routes
        .page("/staff/rounds/{id}/proposal", plan, show)
        .form("/staff/rounds/{id}/proposal/make", plan, make)
        .form("/staff/rounds/{id}/proposal/move", plan, put)
        .form("/staff/rounds/{id}/proposal/send", plan, send)
}

/// A family in the table.
struct Row {
    invitee: i64,
    child: String,
    group: String,
    /// Day, hour and teacher.
    at: Option<String>,
    starts_at: Option<i64>,
    pinned: bool,
    /// It stands already and is not part of the plan.
    booked: bool,
    notes: Vec<String>,
}

/// The family that is being moved, and the times for it.
struct Moving {
    invitee: i64,
    child: String,
    pinned: bool,
    times: Vec<(i64, String)>,
}

#[derive(Template)]
#[template(path = "console/proposal.html")]
struct ProposalPage<'a> {
    frame: Frame<'a>,
    id: i64,
    /// Parents pick for themselves: there is nothing to plan.
    picks: bool,
    sent: bool,
    /// In thousandths.
    working: Option<u64>,
    families: String,
    early: Option<String>,
    made: bool,
    send_text: String,
    rows: Vec<Row>,
    moving: Option<Moving>,
}

#[derive(Deserialize)]
struct Asked {
    /// The invitee that is to be moved.
    family: Option<i64>,
}

/// All that the pages of one round look at.
struct Look {
    round: Round,
    slots: Vec<Slot>,
    families: Vec<Family>,
    draft: Vec<(i64, Vec<i64>)>,
    names: HashMap<i64, (String, String)>,
    teachers: HashMap<i64, String>,
}

impl Look {
    async fn at(tx: &mut Tx, round: Round) -> Result<Self, Refused> {
        let slots = slots::of_round(tx, round.id).await?;
        let families = to_plan(store::families(tx, round.id).await?, round.rules.households);
        let draft = store::draft(tx, round.id).await?;
        let mut names = HashMap::new();
        for (group_id, _) in rounds::groups(tx, round.id).await? {
            let group = schools::find_group(tx, group_id).await?.map(|group| group.name).unwrap_or_default();
            for child in schools::children(tx, group_id).await? {
                names.insert(child.id, (child.full_name(), group.clone()));
            }
        }
        let staff = schools::staff_of_school(tx, round.school_id).await?;
        let teachers = staff.into_iter().map(|staff| (staff.id, staff.name)).collect();
        Ok(Self { round, slots, families, draft, names, teachers })
    }

    fn child(&self, family: &Family) -> (String, String) {
        self.names.get(&family.child_id).cloned().unwrap_or_default()
    }

    fn slot(&self, id: i64) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.id == id)
    }

    fn at_words(&self, say: Say<'_>, slot: &Slot) -> String {
        let teacher = self.teachers.get(&slot.staff_id).map(String::as_str).unwrap_or_default();
        say.proposal_at(slot.civil.date(), slot.civil.time(), teacher)
    }

    fn planned(&self, invitee: i64) -> Option<&Slot> {
        let (_, slots) = self.draft.iter().find(|(known, _)| *known == invitee)?;
        self.slot(*slots.first()?)
    }
}

async fn show(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let round = load(&visitor, &mut tx, id).await?;
    let look = Look::at(&mut tx, round).await?;
    let unmet = store::unmet(&mut tx, id).await?;
    tx.roll_back().await?;
    let round = &look.round;
    let working = visitor.reader.console.plans.share(id);
    let mut rows: Vec<Row> = look.families.iter().map(|family| row(say, &look, family, &unmet)).collect();
    rows.sort_by_key(|row| (row.starts_at.is_some(), row.notes.is_empty(), row.starts_at, row.child.clone()));
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let wished = look.families.iter().filter(|family| family.invitee.wished_at.is_some()).count();
    let placed = rows.iter().filter(|row| row.at.is_some() && !row.booked).count();
    let without = rows.iter().filter(|row| row.at.is_none()).count();
    let early = (visitor.now() < round.rules.closes_at).then(|| calendar(&visitor).civil(round.rules.closes_at).date());
    let moving = asked.family.and_then(|invitee| look.families.iter().find(|family| family.invitee.id == invitee));
    let moving = moving.filter(|family| family.booked.is_empty()).map(|family| moving_of(say, &look, family));
    let frame = visitor.frame(say.proposal_title()).await?.below("/staff/rounds", say.round_title());
    let frame = frame.below(format!("/staff/rounds/{id}"), name(say, round));
    let page = ProposalPage {
        frame,
        id,
        picks: round.rules.mode == Mode::Pick,
        sent: round.plan_sent_at.is_some(),
        working,
        families: say.proposal_families(count(look.families.len()), count(wished)),
        early: early.map(|date| say.proposal_early(date)),
        made: !look.draft.is_empty(),
        send_text: say.proposal_send_text(count(placed), count(without)),
        rows,
        moving,
    };
    let mut response = page::ok(&page);
    if working.is_some() {
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static(REFRESH));
    }
    Ok(response)
}

fn row(say: Say<'_>, look: &Look, family: &Family, unmet: &[(i64, Unmet, Option<Because>, i64)]) -> Row {
    let invitee = family.invitee.id;
    let (child, group) = look.child(family);
    let booked = family.booked.first().and_then(|slot| look.slot(*slot));
    let slot = booked.or_else(|| look.planned(invitee));
    let notes = unmet.iter().filter(|(of, ..)| *of == invitee);
    Row {
        invitee,
        child,
        group,
        at: slot.map(|slot| look.at_words(say, slot)),
        starts_at: slot.map(|slot| slot.starts_at),
        pinned: !family.pinned.is_empty(),
        booked: booked.is_some(),
        notes: notes.map(|(_, what, because, number)| note(say, *what, *because, *number)).collect(),
    }
}

/// What could not be met and why, in words.
fn note(say: Say<'_>, what: Unmet, because: Option<Because>, number: i64) -> String {
    let what = match what {
        Unmet::NoTime => say.proposal_no_time(),
        Unmet::Day => say.proposal_day(),
        Unmet::Hour => say.proposal_hour(),
        Unmet::Way => say.proposal_way(),
        Unmet::SiblingsApart if number == 0 => say.proposal_siblings_days(),
        Unmet::SiblingsApart => say.proposal_siblings_apart(number),
        Unmet::SiblingsClose => say.proposal_siblings_close(number),
        Unmet::InterpreterApart => say.proposal_interpreter_apart(),
    };
    let why = match because {
        None => return what,
        Some(Because::NotOffered) => say.proposal_not_offered(),
        Some(Because::Taken) => say.proposal_taken(),
        Some(Because::Elsewhere) => say.proposal_elsewhere(),
        Some(Because::Free) => say.proposal_free(),
        Some(Because::Pinned) => say.proposal_by_hand(),
    };
    say.proposal_because(&what, &why)
}

/// The runs of slots in which a family fits, taken by no talk; `slots` are in the order of teacher and time.
fn runs<'a>(look: &'a Look, family: &Family) -> Vec<&'a [Slot]> {
    let minutes = family.invitee.minutes(&look.round.rules);
    let of_ours = |slot: &Slot| family.teachers.contains(&slot.staff_id);
    look.slots
        .iter()
        .filter(|slot| of_ours(slot))
        .filter_map(|slot| run_from(&look.slots, slot.id, minutes, look.round.rules.buffer_minutes))
        .filter(|run| {
            run.iter().all(|slot| slot.booking.is_none() && slot.state != crate::conversation::slot::State::Blocked)
        })
        .collect()
}

fn moving_of(say: Say<'_>, look: &Look, family: &Family) -> Moving {
    let mut times = runs(look, family);
    times.sort_by_key(|run| run.first().map(|slot| slot.starts_at));
    let words = |run: &[Slot]| {
        let first = run.first()?;
        let at = look.at_words(say, first);
        let taken = look
            .draft
            .iter()
            .find(|(invitee, slots)| *invitee != family.invitee.id && run.iter().any(|slot| slots.contains(&slot.id)));
        let there = taken.and_then(|(invitee, _)| look.families.iter().find(|one| one.invitee.id == *invitee));
        Some((
            first.id,
            match there {
                Some(other) => say.proposal_at_taken(&at, &look.child(other).0),
                None => at,
            },
        ))
    };
    Moving {
        invitee: family.invitee.id,
        child: look.child(family).0,
        pinned: !family.pinned.is_empty(),
        times: times.into_iter().filter_map(words).collect(),
    }
}

fn address(id: i64) -> String {
    format!("/staff/rounds/{id}/proposal")
}

/// Only a round in which the school plans, and whose plan was not sent.
fn plannable(round: &Round) -> bool {
    round.rules.mode == Mode::Propose && round.plan_sent_at.is_none() && round.published_at.is_some()
}

async fn make(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, round) = changing(&visitor, id).await?;
    if !plannable(&round) {
        return visitor.done(&address(id), say.proposal_sent_before()).await;
    }
    let look = Look::at(&mut tx, round).await?;
    visitor.note(&mut tx, Deed::ChangedRound, About::School(look.round.school_id)).await?;
    tx.commit().await?;
    let console = visitor.reader.console.clone();
    let Some(share) = console.plans.begin(id) else {
        return visitor.done(&address(id), say.proposal_busy()).await;
    };
    let now = visitor.now();
    tokio::spawn(async move {
        let asked = problem(&look.round, &look.slots, &look.families);
        let planned = tokio::task::spawn_blocking(move || {
            let mut tell = |progress: planner::Progress| share.set(progress.done, progress.of);
            planner::propose(&asked, SEED, EFFORT, &mut tell, &AtomicBool::new(false))
        });
        let kept = async {
            let plan = planned.await?;
            let mut tx = console.store.begin().await?;
            rounds::lock(&mut tx, id).await?;
            let round = rounds::find(&mut tx, id).await?;
            if round.is_some_and(|round| plannable(&round)) {
                keep(&mut tx, id, &plan, &look.families, now).await?;
            }
            tx.commit().await?;
            anyhow::Ok(())
        };
        if let Err(error) = kept.await {
            tracing::error!(round = id, %error, "a plan could not be made");
        }
        console.plans.end(id);
    });
    visitor.done(&address(id), say.proposal_working()).await
}

#[derive(Deserialize)]
struct Put {
    family: Option<i64>,
    /// The first slot of the new time; empty: the family is planned with the rest again.
    slot: Option<String>,
}

async fn put(visitor: Visitor, Path(id): Path<i64>, Form(form): Form<Put>) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, round) = changing(&visitor, id).await?;
    if !plannable(&round) {
        return visitor.done(&address(id), say.proposal_sent_before()).await;
    }
    let look = Look::at(&mut tx, round).await?;
    let family = look.families.iter().find(|family| Some(family.invitee.id) == form.family && family.booked.is_empty());
    let Some(family) = family else { return visitor.done(&address(id), say.proposal_wrong()).await };
    let wanted = form.slot.as_deref().unwrap_or_default();
    let told = if wanted.is_empty() {
        let kept = look.draft.iter().find(|(invitee, _)| *invitee == family.invitee.id);
        let slots = kept.map(|(_, slots)| slots.clone()).unwrap_or_default();
        store::put(&mut tx, family.invitee.id, &slots, None).await?;
        say.proposal_freed()
    } else {
        let run =
            runs(&look, family).into_iter().find(|run| run.first().is_some_and(|slot| slot.id.to_string() == wanted));
        let Some(run) = run else { return visitor.done(&address(id), say.proposal_wrong()).await };
        let slots: Vec<i64> = run.iter().map(|slot| slot.id).collect();
        store::put(&mut tx, family.invitee.id, &slots, Some(visitor.now())).await?;
        say.proposal_moved()
    };
    visitor.note(&mut tx, Deed::ChangedRound, About::Child(family.child_id)).await?;
    tx.commit().await?;
    visitor.done(&address(id), told).await
}

async fn send(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, round) = changing(&visitor, id).await?;
    if !plannable(&round) {
        return visitor.done(&address(id), say.proposal_sent_before()).await;
    }
    let look = Look::at(&mut tx, round).await?;
    if look.draft.is_empty() {
        return visitor.done(&address(id), say.proposal_nothing()).await;
    }
    let default = &visitor.reader.console.app.calendar;
    let now = visitor.now();
    // First: from here on families choose from what is left.
    rounds::plan_sent(&mut tx, id, now).await?;
    let sent = send_plan(&mut tx, &look.round, &look.slots, &look.families, default, now).await?;
    visitor.note(&mut tx, Deed::PublishedRound, About::School(look.round.school_id)).await?;
    tx.commit().await?;
    visitor.done(&address(id), say.proposal_sent(sent.booked, sent.gone)).await
}
