//! A teacher's times in a round: blocks, cut into slots. A teacher sees and changes the own ones, the office all.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::words::fault;
use super::{Cut, Wrong, means_of, other_days, plan, read};
use crate::console::page::{self, Fault, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor, member};
use crate::conversation::Means;
use crate::conversation::round::console::{calendar, moment, name};
use crate::conversation::round::{Round, store as rounds};
use crate::conversation::running::means_name;
use crate::conversation::slot::{Block, Slot, State, store};
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::school::roster::hand::{Fields, field};
use crate::school::{Staff, store as schools};
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    let run = Action::RunSchedule;
    let routes = routes
        .page("/staff/people/{id}/times", run, show)
        .form("/staff/people/{id}/times", run, add)
        .form("/staff/people/{id}/times/remove", run, remove)
        .form("/staff/people/{id}/times/slot", run, set_slot);
    crate::conversation::slot::copy::console::routes(routes)
}

pub(in crate::conversation::slot) type Sent = Form<Vec<(String, String)>>;

#[derive(Clone, Copy, Deserialize)]
pub(in crate::conversation::slot) struct Which {
    round: Option<i64>,
    /// The block that is to be copied.
    copy: Option<i64>,
}

#[derive(Template)]
#[template(path = "console/times.html")]
struct TimesPage<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    id: i64,
    /// None: there is no round that times could be given for.
    round: Option<RoundLine>,
    typed: Typed,
    means: Vec<(&'static str, String, bool)>,
    /// Colleagues: id, name, chosen.
    colleagues: Vec<(i64, String, bool)>,
    /// The slots of the block that is typed, to look at.
    preview: Vec<String>,
    blocks: Vec<BlockLine>,
    /// Talks that are held together with a colleague, who gave the times.
    together: Vec<String>,
}

struct RoundLine {
    id: i64,
    window: String,
    lengths: String,
    first_day: String,
    last_day: String,
    closed: bool,
}

#[derive(Default)]
struct Typed {
    day: String,
    from: String,
    until: String,
    place: String,
    anyway: bool,
}

struct BlockLine {
    id: i64,
    title: String,
    about: String,
    /// A slot is taken.
    taken: bool,
    slots: Vec<SlotLine>,
    /// Where it can be copied to, if that is asked for.
    copy: Option<CopyTo>,
}

struct CopyTo {
    /// As a form has it, and in words.
    days: Vec<(String, String)>,
    /// By id.
    teachers: Vec<(i64, String)>,
}

struct SlotLine {
    id: i64,
    hours: String,
    standing: String,
    /// The state that the button leads to, its words, and the same with the time. None while the slot is taken.
    button: Option<(&'static str, String, String)>,
}

/// The page of this teacher, and what else stands on it.
struct At {
    staff: Staff,
    round: Option<Round>,
}

/// The teacher, and the round that is asked for: else the newest one that is not closed.
async fn at(visitor: &Visitor, tx: &mut Tx, id: i64, which: Which) -> Result<At, Refused> {
    let staff = visitor.member(tx, id).await?;
    let of_school = rounds::of_school(tx, staff.school_id).await?;
    let round = match which.round {
        Some(id) => Some(of_school.into_iter().find(|round| round.id == id).ok_or(Refused::NotFound)?),
        None => of_school.into_iter().find(|round| round.closed_at.is_none()),
    };
    Ok(At { staff, round })
}

/// The same for a change: the round is there, is not closed, and nobody else changes it meanwhile.
pub(in crate::conversation::slot) async fn changing(
    visitor: &Visitor,
    id: i64,
    which: Which,
) -> Result<Result<(Tx, Staff, Round), String>, Refused> {
    let mut tx = visitor.begin().await?;
    let At { staff, round } = at(visitor, &mut tx, id, which).await?;
    let Some(round) = round else {
        tx.roll_back().await?;
        return Ok(Err(visitor.say().round_none_open()));
    };
    rounds::lock(&mut tx, round.id).await?;
    let round = rounds::find(&mut tx, round.id).await?.ok_or(Refused::NotFound)?;
    if round.closed_at.is_some() {
        tx.roll_back().await?;
        return Ok(Err(visitor.say().round_is_closed()));
    }
    Ok(Ok((tx, staff, round)))
}

pub(in crate::conversation::slot) fn address(staff: i64, round: i64) -> String {
    format!("/staff/people/{staff}/times?round={round}")
}

/// Colleagues who work at the school now.
pub(in crate::conversation::slot) async fn colleagues(tx: &mut Tx, staff: &Staff) -> Result<Vec<Staff>, Refused> {
    let all = schools::staff_of_school(tx, staff.school_id).await?;
    Ok(all.into_iter().filter(|one| one.deactivated_at.is_none() && one.id != staff.id).collect())
}

fn hours(say: Say<'_>, slot: &Cut, calendar: &crate::clock::Calendar) -> String {
    say.round_hours(slot.0.time(), calendar.civil(slot.2).time())
}

async fn times_page(
    visitor: &Visitor,
    tx: &mut Tx,
    at: At,
    fields: &Fields,
    wrong: Vec<Wrong>,
    preview: &[Cut],
    copy: Option<i64>,
) -> Result<Response, Refused> {
    let (say, calendar) = (visitor.say(), calendar(visitor));
    let At { staff, round } = at;
    let colleagues = colleagues(tx, &staff).await?;
    let frame = visitor.frame(say.round_times_of(&staff.name)).await?.below("/staff/rounds", say.round_title());
    let (frame, blocks, together) = match &round {
        Some(round) => (
            frame.below(format!("/staff/rounds/{}", round.id), name(say, round)),
            block_lines(visitor, tx, &staff, round, &colleagues, copy).await?,
            together(visitor, tx, &staff, round, &colleagues).await?,
        ),
        None => (frame, Vec::new(), Vec::new()),
    };
    let text = |name: &str| field(fields, name).to_owned();
    let offered = round.as_ref().map_or(&[][..], |round| means_of(round.rules.online));
    // A new block is at school, and by video where the round has it.
    let ticked = |means: Means| match fields.is_empty() {
        true => means != Means::Phone,
        false => fields.iter().any(|(name, value)| name == "means" && value == means.word()),
    };
    let with = text("with");
    let faulty = !wrong.is_empty();
    let page = TimesPage {
        frame,
        faults: wrong.into_iter().map(|wrong| Fault { field: wrong.field(), text: fault(say, wrong) }).collect(),
        id: staff.id,
        round: round.map(|round| RoundLine {
            id: round.id,
            window: say.round_window(round.rules.first_day, round.rules.last_day),
            lengths: say.round_lengths(i64::from(round.rules.minutes), i64::from(round.rules.buffer_minutes)),
            first_day: round.rules.first_day.to_string(),
            last_day: round.rules.last_day.to_string(),
            closed: round.closed_at.is_some(),
        }),
        typed: Typed {
            day: text("day"),
            from: text("from"),
            until: text("until"),
            place: text("place"),
            anyway: !field(fields, "anyway").is_empty(),
        },
        means: offered.iter().map(|means| (means.word(), means_name(say, *means), ticked(*means))).collect(),
        colleagues: colleagues
            .into_iter()
            .map(|one| (one.id, with == one.id.to_string(), one.name))
            .map(|(id, chosen, name)| (id, name, chosen))
            .collect(),
        preview: preview.iter().map(|slot| hours(say, slot, &calendar)).collect(),
        blocks,
        together,
    };
    Ok(if faulty { page::faulty(&page) } else { page::ok(&page) })
}

async fn block_lines(
    visitor: &Visitor,
    tx: &mut Tx,
    staff: &Staff,
    round: &Round,
    colleagues: &[Staff],
    copy: Option<i64>,
) -> Result<Vec<BlockLine>, Refused> {
    let (say, calendar) = (visitor.say(), calendar(visitor));
    let today = calendar.civil(visitor.now()).date();
    let slots = store::of_teachers(tx, round.id, &[staff.id]).await?;
    let name_of = |id: i64| colleagues.iter().find(|one| one.id == id).map_or("–", |one| one.name.as_str());
    let mut lines = Vec::new();
    for block in store::blocks(tx, round.id).await?.iter().filter(|block| block.staff_id == staff.id) {
        let own: Vec<&Slot> = slots.iter().filter(|slot| slot.block_id == block.id).collect();
        let mut about: Vec<String> = block.means.iter().map(|means| means_name(say, *means)).collect();
        if !block.place.is_empty() {
            about.insert(0, block.place.clone());
        }
        if let Some(with) = block.with_staff_id {
            about.push(say.round_with(name_of(with)));
        }
        let copy = (copy == Some(block.id)).then(|| {
            let days = other_days(block, round, &calendar, today).into_iter();
            let others = colleagues.iter().filter(|one| visitor.may(Action::RunSchedule, &member(one)));
            CopyTo {
                days: days.map(|day| (day.to_string(), say.full_date(day))).collect(),
                teachers: others.map(|one| (one.id, one.name.clone())).collect(),
            }
        });
        lines.push(BlockLine {
            id: block.id,
            title: say.round_block(block.day, block.from, block.until),
            about: about.join(" · "),
            taken: own.iter().any(|slot| slot.booking.is_some()),
            slots: own.iter().map(|slot| slot_line(say, slot, &calendar)).collect(),
            copy,
        });
    }
    Ok(lines)
}

fn slot_line(say: Say<'_>, slot: &Slot, calendar: &crate::clock::Calendar) -> SlotLine {
    let hours = hours(say, &(slot.civil, slot.starts_at, slot.ends_at), calendar);
    let free = || Some((State::Open.word(), say.round_slot_open(), say.round_slot_open_at(&hours)));
    let (standing, button) = match (slot.booking, slot.state) {
        (Some(_), _) => (say.round_slot_taken(), None),
        (None, State::Open) => {
            let block = (State::Blocked.word(), say.round_slot_block(), say.round_slot_block_at(&hours));
            (say.round_slot_free(), Some(block))
        }
        (None, State::Reserve) => (say.round_slot_reserve(), free()),
        (None, State::Blocked) => (say.round_slot_blocked(), free()),
    };
    SlotLine { id: slot.id, hours, standing, button }
}

/// The blocks in which this teacher is the second of a duo.
async fn together(
    visitor: &Visitor,
    tx: &mut Tx,
    staff: &Staff,
    round: &Round,
    colleagues: &[Staff],
) -> Result<Vec<String>, Refused> {
    let say = visitor.say();
    let blocks = store::blocks(tx, round.id).await?.into_iter().filter(|one| one.with_staff_id == Some(staff.id));
    Ok(blocks
        .map(|block| {
            let colleague = colleagues.iter().find(|one| one.id == block.staff_id);
            let name = colleague.map_or("–", |one| one.name.as_str());
            say.round_together(&say.round_block(block.day, block.from, block.until), name)
        })
        .collect())
}

async fn show(visitor: Visitor, Path(id): Path<i64>, Query(which): Query<Which>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let at = at(&visitor, &mut tx, id, which).await?;
    let page = times_page(&visitor, &mut tx, at, &[], Vec::new(), &[], which.copy).await;
    tx.roll_back().await?;
    page
}

async fn add(
    visitor: Visitor,
    Path(id): Path<i64>,
    Query(which): Query<Which>,
    Form(fields): Sent,
) -> Result<Response, Refused> {
    let (say, calendar, now) = (visitor.say(), calendar(&visitor), visitor.now());
    let (mut tx, staff, round) = match changing(&visitor, id, which).await? {
        Ok(all) => all,
        Err(told) => return visitor.done("/staff/rounds", told).await,
    };
    let others: Vec<i64> = colleagues(&mut tx, &staff).await?.iter().map(|one| one.id).collect();
    let anyway = !field(&fields, "anyway").is_empty();
    let planned = read(&fields, &round, staff.id, &others).and_then(|block| {
        let slots = plan(&block, anyway, &round, &calendar, now).map_err(|wrong| vec![wrong])?;
        Ok((block, slots))
    });
    let only_look = field(&fields, "look") == "yes";
    let (wrong, preview) = match planned {
        Ok((_, slots)) if only_look => (Vec::new(), slots),
        Ok((block, slots)) => match store::add(&mut tx, &block, &slots, now).await? {
            Some(_) => {
                visitor.note(&mut tx, Deed::ChangedTimes, About::Staff(staff.id)).await?;
                tx.commit().await?;
                let count = i64::try_from(slots.len()).unwrap_or(i64::MAX);
                return visitor.done(&address(staff.id, round.id), say.round_block_added(count)).await;
            }
            None => (vec![Wrong::Elsewhere], Vec::new()),
        },
        Err(wrong) => (wrong, Vec::new()),
    };
    let at = At { staff, round: Some(round) };
    let page = times_page(&visitor, &mut tx, at, &fields, wrong, &preview, None).await;
    tx.roll_back().await?;
    page
}

/// The block of this teacher that a form names.
pub(in crate::conversation::slot) async fn block_of(
    tx: &mut Tx,
    fields: &Fields,
    staff: &Staff,
    round: &Round,
) -> Result<Block, Refused> {
    let id = field(fields, "block").parse::<i64>().map_err(|_| Refused::NotFound)?;
    let mut blocks = store::blocks(tx, round.id).await?.into_iter();
    blocks.find(|block| block.id == id && block.staff_id == staff.id).ok_or(Refused::NotFound)
}

async fn remove(
    visitor: Visitor,
    Path(id): Path<i64>,
    Query(which): Query<Which>,
    Form(fields): Sent,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, staff, round) = match changing(&visitor, id, which).await? {
        Ok(all) => all,
        Err(told) => return visitor.done("/staff/rounds", told).await,
    };
    let block = block_of(&mut tx, &fields, &staff, &round).await?;
    let told = match store::remove(&mut tx, block.id).await? {
        true => {
            visitor.note(&mut tx, Deed::ChangedTimes, About::Staff(staff.id)).await?;
            say.round_block_removed()
        }
        false => say.round_block_taken(),
    };
    tx.commit().await?;
    visitor.done(&address(staff.id, round.id), told).await
}

async fn set_slot(
    visitor: Visitor,
    Path(id): Path<i64>,
    Query(which): Query<Which>,
    Form(fields): Sent,
) -> Result<Response, Refused> {
    let (say, calendar) = (visitor.say(), calendar(&visitor));
    let (mut tx, staff, round) = match changing(&visitor, id, which).await? {
        Ok(all) => all,
        Err(told) => return visitor.done("/staff/rounds", told).await,
    };
    let slot = field(&fields, "slot").parse::<i64>().map_err(|_| Refused::NotFound)?;
    let slot = store::find(&mut tx, slot).await?.ok_or(Refused::NotFound)?;
    if slot.staff_id != staff.id || slot.round_id != round.id {
        return Err(Refused::NotFound);
    }
    let state = if field(&fields, "state") == State::Blocked.word() { State::Blocked } else { State::Open };
    let at = moment(say, &calendar, slot.starts_at);
    let told = match store::set_state(&mut tx, slot.id, state).await? {
        true => {
            visitor.note(&mut tx, Deed::ChangedTimes, About::Staff(staff.id)).await?;
            if state == State::Blocked { say.round_slot_is_blocked(&at) } else { say.round_slot_is_open(&at) }
        }
        false => say.round_slot_is_taken(&at),
    };
    tx.commit().await?;
    visitor.done(&address(staff.id, round.id), told).await
}
