//! Which groups take part in a round, and who of a group needs an interpreter or is left out.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use serde::Deserialize;

use super::super::console::{changing, name, round};
use super::super::{Round, store as rounds};
use super::{Invited, store};
use crate::console::page::{self, Fault, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::booking::store as bookings;
use crate::conversation::invitee::store as invitees;
use crate::conversation::running::{interpreter_name, language_name};
use crate::conversation::{Along, Interpreter};
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::school::roster::hand::field;
use crate::school::{GroupKind, store as schools};
use crate::store::Tx;

/// The longest name of a language that the office types, in characters.
const LANGUAGE: usize = 40;

pub fn routes(routes: Routes) -> Routes {
    routes
        .page("/staff/rounds/{id}/groups", Action::PlanRound, groups_page)
        .form("/staff/rounds/{id}/groups", Action::PlanRound, set_groups)
        .page("/staff/groups/{id}/invited", Action::SeeTalks, invited_page)
        .form("/staff/groups/{id}/invited", Action::BookForChild, note)
}

type Sent = Form<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "console/round_groups.html")]
struct GroupsPage<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    id: i64,
    /// The round is out: a group can join and none can leave.
    out: bool,
    groups: Vec<GroupLine>,
}

struct GroupLine {
    id: i64,
    name: String,
    teachers: String,
    chosen: bool,
    along: bool,
    /// What to think about in this group.
    hints: Vec<String>,
}

/// What to think about for these year groups (rule R9, edge cases 25 and 26).
fn hints(say: Say<'_>, years: &[i64]) -> Vec<String> {
    let young = years.iter().any(|year| (0..=2).contains(year)).then(|| say.round_hint_young());
    let oldest = years.contains(&8).then(|| say.round_hint_oldest());
    young.into_iter().chain(oldest).collect()
}

async fn groups_form(
    visitor: &Visitor,
    tx: &mut Tx,
    round: &Round,
    chosen: &[(i64, Along)],
    faults: Vec<Fault>,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let years = store::year_groups(tx, round.school_id).await?;
    let mut groups = Vec::new();
    for group in schools::groups(tx, round.school_id).await?.into_iter().filter(|one| one.kind == GroupKind::Class) {
        let own: Vec<i64> = years.iter().filter(|(id, _)| *id == group.id).map(|(_, year)| *year).collect();
        let found = chosen.iter().find(|(id, _)| *id == group.id);
        groups.push(GroupLine {
            id: group.id,
            teachers: schools::teachers(tx, group.id).await?.join(", "),
            chosen: found.is_some(),
            along: found.is_none_or(|(_, along)| *along != Along::No),
            hints: hints(say, &own),
            name: group.name,
        });
    }
    let frame = visitor.frame(say.round_groups()).await?.below("/staff/rounds", say.round_title());
    let frame = frame.below(format!("/staff/rounds/{}", round.id), name(say, round));
    let faulty = !faults.is_empty();
    let page = GroupsPage { frame, faults, id: round.id, out: round.published_at.is_some(), groups };
    Ok(if faulty { page::faulty(&page) } else { page::ok(&page) })
}

async fn groups_page(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let round = round(&visitor, &mut tx, id).await?;
    let mut chosen = rounds::groups(&mut tx, id).await?;
    if chosen.is_empty() {
        // A new round is for everybody.
        let all = schools::groups(&mut tx, round.school_id).await?.into_iter();
        chosen = all.filter(|one| one.kind == GroupKind::Class).map(|one| (one.id, Along::Yes)).collect();
    }
    let page = groups_form(&visitor, &mut tx, &round, &chosen, Vec::new()).await;
    tx.roll_back().await?;
    page
}

async fn set_groups(visitor: Visitor, Path(id): Path<i64>, Form(fields): Sent) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, round) = changing(&visitor, id).await?;
    let back = format!("/staff/rounds/{id}");
    if round.closed_at.is_some() {
        tx.roll_back().await?;
        return visitor.done(&back, say.round_is_closed()).await;
    }
    let before = rounds::groups(&mut tx, id).await?;
    let along = |group: i64| match field(&fields, &format!("child-{group}")) {
        "home" => Along::No,
        _ => Along::Yes,
    };
    let ticked = fields.iter().filter(|(name, _)| name == "group").filter_map(|(_, id)| id.parse::<i64>().ok());
    let mut chosen: Vec<(i64, Along)> = ticked.map(|group| (group, along(group))).collect();
    let classes = schools::groups(&mut tx, round.school_id).await?.into_iter();
    let classes: Vec<i64> = classes.filter(|one| one.kind == GroupKind::Class).map(|one| one.id).collect();
    chosen.retain(|(group, _)| classes.contains(group));
    if round.published_at.is_some() {
        // Families of these groups have heard of it.
        let kept = before.iter().filter(|(group, _)| !chosen.iter().any(|(one, _)| one == group));
        chosen.extend(kept.copied().collect::<Vec<_>>());
    }
    if chosen.is_empty() {
        let faults = vec![Fault { field: "groups", text: say.round_wrong_groups() }];
        let page = groups_form(&visitor, &mut tx, &round, &chosen, faults).await;
        tx.roll_back().await?;
        return page;
    }
    rounds::set_groups(&mut tx, id, &chosen).await?;
    if round.published_at.is_none() {
        store::drop_others(&mut tx, id).await?;
    }
    invitees::fill(&mut tx, id, visitor.now()).await?;
    visitor.note(&mut tx, Deed::ChangedRound, About::School(round.school_id)).await?;
    tx.commit().await?;
    visitor.done(&back, say.round_groups_changed()).await
}

#[derive(Deserialize)]
struct Which {
    round: Option<i64>,
}

/// The round that is asked for, or the newest of the school that is not closed.
async fn asked(visitor: &Visitor, tx: &mut Tx, which: &Which) -> Result<Option<Round>, Refused> {
    let of_school = rounds::of_school(tx, visitor.school.id).await?;
    Ok(match which.round {
        Some(id) => Some(of_school.into_iter().find(|round| round.id == id).ok_or(Refused::NotFound)?),
        None => of_school.into_iter().find(|round| round.closed_at.is_none()),
    })
}

#[derive(Template)]
#[template(path = "console/round_invited.html")]
struct InvitedPage<'a> {
    frame: Frame<'a>,
    id: i64,
    /// None: there is no round, or it is closed.
    round: Option<i64>,
    /// Who is left out can still change here.
    draft: bool,
    seats: Vec<SeatLine>,
}

struct SeatLine {
    id: i64,
    child_id: i64,
    child: String,
    seat: String,
    /// What the guardian reads, where it is known.
    language: String,
    kinds: Vec<(&'static str, String, bool)>,
    interpreter_language: String,
    left_out: bool,
    /// A talk is planned: what changes now, changes the talk.
    booked: bool,
}

/// The invitees of a round with a talk to come.
async fn booked(tx: &mut Tx, round_id: i64) -> Result<Vec<i64>, Refused> {
    let all = bookings::of_round(tx, round_id).await?;
    Ok(all.into_iter().filter(|booking| booking.state.is_open()).map(|booking| booking.invitee_id).collect())
}

async fn invited_page(visitor: Visitor, Path(id): Path<i64>, Query(which): Query<Which>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    let round = asked(&visitor, &mut tx, &which).await?;
    let (invited, booked) = match &round {
        Some(round) => (store::of_round(&mut tx, round.id).await?, booked(&mut tx, round.id).await?),
        None => (Vec::new(), Vec::new()),
    };
    visitor.note(&mut tx, Deed::SawTalks, About::Group(id)).await?;
    tx.commit().await?;
    let frame = visitor.frame(say.round_invited_title(&group.name)).await?.below("/staff/rounds", say.round_title());
    let frame = match &round {
        Some(round) => frame.below(format!("/staff/rounds/{}", round.id), name(say, round)),
        None => frame,
    };
    let of_group = invited.into_iter().filter(|one| one.group_id == Some(id));
    let page = InvitedPage {
        frame,
        id,
        round: round.as_ref().filter(|round| round.closed_at.is_none()).map(|round| round.id),
        draft: round.is_some_and(|round| round.published_at.is_none()),
        seats: of_group.map(|one| seat_line(&visitor, &booked, one)).collect(),
    };
    Ok(page::ok(&page))
}

fn seat_line(visitor: &Visitor, booked: &[i64], one: Invited) -> SeatLine {
    let (say, catalogue) = (visitor.say(), &visitor.reader.console.app.catalogue);
    let chosen = one.invitee.interpreter;
    SeatLine {
        id: one.invitee.id,
        child_id: one.child_id,
        seat: say.round_seat(one.seat),
        language: language_name(catalogue, one.language.as_deref()).unwrap_or_default(),
        kinds: Interpreter::ALL.map(|kind| (kind.word(), interpreter_name(say, kind), kind == chosen)).into(),
        interpreter_language: one.invitee.interpreter_language.unwrap_or_default(),
        left_out: one.invitee.left_out_at.is_some(),
        booked: booked.contains(&one.invitee.id),
        child: one.child,
    }
}

async fn note(
    visitor: Visitor,
    Path(id): Path<i64>,
    Query(which): Query<Which>,
    Form(fields): Sent,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    let round = asked(&visitor, &mut tx, &which).await?.filter(|round| round.closed_at.is_none());
    let Some(round) = round else {
        tx.roll_back().await?;
        return visitor.done("/staff/rounds", say.round_none_open()).await;
    };
    rounds::lock(&mut tx, round.id).await?;
    let draft = rounds::find(&mut tx, round.id).await?.is_some_and(|round| round.published_at.is_none());
    let booked = booked(&mut tx, round.id).await?;
    let of_group = store::of_round(&mut tx, round.id).await?.into_iter();
    let own = of_group.filter(|one| one.group_id == Some(group.id)).map(|one| one.invitee);
    for mut invitee in own.filter(|invitee| !booked.contains(&invitee.id)) {
        let before = invitee.clone();
        // A seat that came after the page was opened does not stand in it.
        let Ok(interpreter) = field(&fields, &format!("interpreter-{}", invitee.id)).parse() else { continue };
        invitee.interpreter = interpreter;
        let language = field(&fields, &format!("language-{}", invitee.id));
        let language: String = language.chars().filter(|sign| !sign.is_control()).take(LANGUAGE).collect();
        invitee.interpreter_language = Some(language).filter(|text| !text.is_empty());
        if interpreter == Interpreter::None {
            invitee.interpreter_language = None;
        }
        if draft {
            let out = !field(&fields, &format!("out-{}", invitee.id)).is_empty();
            invitee.left_out_at = out.then(|| before.left_out_at.unwrap_or(visitor.now()));
        }
        if invitee != before {
            store::note(&mut tx, &invitee).await?;
        }
    }
    visitor.note(&mut tx, Deed::ChangedRound, About::Group(group.id)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/groups/{id}/invited?round={}", round.id), say.round_noted()).await
}
