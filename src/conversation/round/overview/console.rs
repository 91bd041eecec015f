//! The page of a round: what it is, what to think about, who has given times, how far every group is.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::super::capacity::Doubt;
use super::super::console::{calendar, moment, name, phase, round, warned_of};
use super::super::figures;
use super::super::{Mode, Phase, Round};
use super::Overview;
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor, member};
use crate::conversation::slot::State;
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::rights::{Action, Object};
use crate::school::{Group, Role};

pub fn routes(routes: Routes) -> Routes {
    routes.page("/staff/rounds/{id}", Action::SeeRounds, show)
}

/// What the visitor may do on the page.
#[derive(Clone, Copy)]
struct Can {
    plan: bool,
    /// The round is not closed.
    change: bool,
    draft: bool,
    /// There is a reserve that nobody has.
    free_reserve: bool,
    /// There is a plan for everybody to make.
    propose: bool,
}

#[derive(Template)]
#[template(path = "console/round.html")]
struct RoundPage<'a> {
    frame: Frame<'a>,
    id: i64,
    can: Can,
    facts: Vec<(String, String)>,
    doubts: Vec<String>,
    closed_days: Vec<ClosedDay>,
    groups: Vec<GroupLine>,
    /// The head sees parts of a hundred, not numbers.
    percent: bool,
    /// Families have heard of it.
    out: bool,
    teachers: Vec<TeacherLine>,
    /// Those of the visitor's own, where the visitor teaches a group that takes part.
    own_times: Option<i64>,
}

/// A talk that falls on a day that has become a holiday.
struct ClosedDay {
    child: String,
    child_id: i64,
    at: String,
    teacher: String,
    teacher_id: i64,
}

struct GroupLine {
    id: i64,
    name: String,
    along: String,
    needed: u32,
    offered: u32,
    /// Invited, seen, booked, without, declined, held.
    numbers: [i64; 6],
}

struct TeacherLine {
    id: i64,
    name: String,
    groups: String,
    slots: i64,
    free: i64,
    /// The visitor may look at these times.
    open: bool,
}

/// Everything to think about before the round goes out, in words.
pub fn doubts(visitor: &Visitor, overview: &Overview) -> Vec<String> {
    let say = visitor.say();
    let mut told = warned_of(visitor, &overview.round.rules);
    if overview.stray_blocks() > 0 {
        told.push(say.round_warn_stray(count(overview.stray_blocks())));
    }
    for (capacity, (group, _)) in overview.capacity().iter().zip(&overview.groups) {
        for doubt in &capacity.doubts {
            told.push(match doubt {
                Doubt::NoTimes => say.round_doubt_none(&group.name),
                Doubt::TooFew => {
                    say.round_doubt_few(&group.name, i64::from(capacity.offered), i64::from(capacity.needed))
                }
                Doubt::NoEvening => say.round_doubt_evening(&group.name),
                Doubt::Without(teacher) => say.round_doubt_duo(&group.name, overview.name_of(*teacher)),
            });
        }
    }
    told
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

async fn show(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let round = round(&visitor, &mut tx, id).await?;
    let overview = Overview::load(&mut tx, round).await?;
    let closed_days = closed_days(&visitor, &overview);
    if !closed_days.is_empty() {
        visitor.note(&mut tx, Deed::SawTalks, About::School(overview.round.school_id)).await?;
    }
    tx.commit().await?;
    let round = &overview.round;
    let plan = visitor.may(Action::PlanRound, &Object::School(round.school_id));
    let kept = overview.slots.iter().any(|slot| slot.state == State::Reserve && slot.booking.is_none());
    let draft = round.published_at.is_none();
    let can = Can {
        plan,
        change: round.closed_at.is_none(),
        draft,
        free_reserve: kept && !draft,
        propose: round.rules.mode == Mode::Propose && !draft,
    };
    let percent = visitor.staff.role == Role::Head;
    let teaches = |group: &i64| overview.groups.iter().any(|(one, _)| one.id == *group);
    let page = RoundPage {
        frame: visitor.frame(name(say, round)).await?.below("/staff/rounds", say.round_title()),
        id,
        can,
        facts: facts(&visitor, round),
        doubts: if plan && round.phase(visitor.now(), 0) != Phase::Closed {
            doubts(&visitor, &overview)
        } else {
            Vec::new()
        },
        closed_days,
        groups: group_lines(&visitor, &overview, percent),
        percent,
        out: !draft,
        teachers: teacher_lines(&visitor, &overview),
        own_times: visitor.staff.groups.iter().any(teaches).then_some(visitor.staff.id),
    };
    Ok(page::ok(&page))
}

fn facts(visitor: &Visitor, round: &Round) -> Vec<(String, String)> {
    let (say, calendar, rules) = (visitor.say(), calendar(visitor), &round.rules);
    vec![
        (say.round_phase(), phase(say, round, visitor.now())),
        (say.round_days(), say.round_window(rules.first_day, rules.last_day)),
        (say.round_length(), say.round_minutes_of(i64::from(rules.minutes))),
        (say.round_opens(), moment(say, &calendar, rules.opens_at)),
        (say.round_closes(), moment(say, &calendar, rules.closes_at)),
    ]
}

/// The talks that fall on closed days, of children that the visitor may see.
fn closed_days(visitor: &Visitor, overview: &Overview) -> Vec<ClosedDay> {
    let calendar = calendar(visitor);
    let mut lines = Vec::new();
    for booking in overview.on_closed_days(&calendar, visitor.now()) {
        let Some(seat) = overview.invited.iter().find(|one| one.invitee.id == booking.invitee_id) else { continue };
        let groups = seat.group_id.into_iter().collect();
        let child = Object::Child { school_id: overview.round.school_id, groups };
        if visitor.may(Action::BookForChild, &child) {
            lines.push(ClosedDay {
                child: seat.child.clone(),
                child_id: seat.child_id,
                at: moment(visitor.say(), &calendar, booking.starts_at),
                teacher: overview.name_of(booking.staff_id).to_owned(),
                teacher_id: booking.staff_id,
            });
        }
    }
    lines
}

fn group_lines(visitor: &Visitor, overview: &Overview, percent: bool) -> Vec<GroupLine> {
    let school_id = overview.round.school_id;
    let seen = |group: &Group| visitor.may(Action::SeeTalks, &Object::Group { school_id, id: group.id });
    let lines = overview.groups.iter().zip(overview.capacity());
    lines
        .filter(|((group, _), _)| seen(group))
        .map(|((group, along), capacity)| {
            let figures = figures::of_group(&overview.invited, &overview.bookings, group.id);
            GroupLine {
                id: group.id,
                name: group.name.clone(),
                along: along_name(visitor.say(), *along),
                needed: capacity.needed,
                offered: capacity.offered,
                numbers: if percent { figures.percentages() } else { figures.numbers() },
            }
        })
        .collect()
}

/// Whether the children of a group come along.
pub fn along_name(say: Say<'_>, along: crate::conversation::Along) -> String {
    match along {
        crate::conversation::Along::No => say.round_child_home(),
        _ => say.round_child_along(),
    }
}

fn teacher_lines(visitor: &Visitor, overview: &Overview) -> Vec<TeacherLine> {
    let groups = |own: &[i64]| {
        let names = overview.groups.iter().filter(|(group, _)| own.contains(&group.id));
        names.map(|(group, _)| group.name.as_str()).collect::<Vec<_>>().join(", ")
    };
    let line = |teacher: super::Teacher<'_>| TeacherLine {
        id: teacher.staff.id,
        name: teacher.staff.name.clone(),
        groups: groups(&teacher.staff.groups),
        slots: count(teacher.slots),
        free: count(teacher.free),
        open: visitor.may(Action::RunSchedule, &member(teacher.staff)),
    };
    overview.teachers().into_iter().map(line).filter(|line| line.open).collect()
}
