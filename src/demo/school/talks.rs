//! Start conversations at the example school, in the four weeks from the day of the demo: published some days ago by
//! the office, with every teacher's times. Half of the families have chosen, the played ones still can.

use anyhow::Context as _;
use jiff::ToSpan as _;
use jiff::civil::{Date, Time, time};
use rand::Rng as _;
use rand::rngs::SmallRng;

use crate::app::App;
use crate::clock::Calendar;
use crate::conversation::booking::{Order, State as Standing, Taken, Via, take};
use crate::conversation::invitee::store as invitees;
use crate::conversation::round::invited::{self, Invited};
use crate::conversation::round::{
    Round, Rules, form, is_school_day, publish, school_day_from, store as rounds, warning,
};
use crate::conversation::slot::{Block, Slot, run, store as slots, times};
use crate::conversation::{Along, Interpreter, Kind, Means};
use crate::school::{Group, GroupKind, Role, School, SchoolYear, Staff, store as schools};
use crate::store::Tx;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;
/// The times of a group: on which school day of the window, from when until when. Teachers of a duo take turns.
const BLOCKS: [(usize, Time, Time); 7] = [
    (1, time(14, 30, 0, 0), time(17, 0, 0, 0)),
    (2, time(18, 30, 0, 0), time(21, 0, 0, 0)),
    (4, time(14, 30, 0, 0), time(17, 0, 0, 0)),
    (6, time(14, 30, 0, 0), time(17, 0, 0, 0)),
    (8, time(18, 30, 0, 0), time(21, 0, 0, 0)),
    (9, time(14, 30, 0, 0), time(17, 0, 0, 0)),
    (11, time(12, 30, 0, 0), time(15, 0, 0, 0)),
];

/// Makes the round, with what families have said until now.
pub async fn hold(tx: &mut Tx, app: &App, school: &School, chance: &mut SmallRng) -> anyhow::Result<()> {
    let (now, calendar) = (app.clock.now(), school.calendar(&app.calendar));
    let round = make(tx, school, &calendar, now).await?;
    let classes: Vec<Group> =
        schools::groups(tx, school.id).await?.into_iter().filter(|group| group.kind == GroupKind::Class).collect();
    let chosen: Vec<(i64, Along)> = classes.iter().map(|class| (class.id, Along::Yes)).collect();
    rounds::set_groups(tx, round.id, &chosen).await?;
    let staff = schools::staff_of_school(tx, school.id).await?;
    for (at, class) in classes.iter().enumerate() {
        let teaches = |one: &&Staff| one.role == Role::Teacher && one.groups.contains(&class.id);
        let teachers: Vec<&Staff> = staff.iter().filter(teaches).collect();
        give_times(tx, &round, class, &teachers, at % 3, &calendar, now).await?;
    }
    publish::publish(tx, round.id, round.rules.opens_at - 2 * DAY).await?;
    let all = slots::of_round(tx, round.id).await?;
    for invited in invited::store::of_round(tx, round.id).await? {
        let of_class: Vec<i64> = staff
            .iter()
            .filter(|one| one.groups.iter().any(|id| Some(*id) == invited.group_id))
            .map(|one| one.id)
            .collect();
        let own: Vec<&[Slot]> = all
            .chunk_by(|one, next| one.staff_id == next.staff_id)
            .filter(|of| of_class.contains(&of[0].staff_id))
            .collect();
        answer(tx, &round, invited, &own, now, chance).await?;
    }
    Ok(())
}

/// Opened two days ago; parents choose until the talks are nearly over.
async fn make(tx: &mut Tx, school: &School, calendar: &Calendar, now: i64) -> anyhow::Result<Round> {
    let today = calendar.civil(now).date();
    let first_day = school_day_from(calendar, today.checked_add(2.days())?);
    let last_day = first_day.checked_add(27.days())?;
    let closes = last_day.checked_sub(2.days())?;
    let rules = Rules {
        first_day,
        last_day,
        opens_at: now - 2 * DAY,
        closes_at: calendar.instant(closes.at(8, 0, 0, 0)),
        ..form::begin(Kind::Start, None, school, calendar, now)
    };
    let year = SchoolYear::of(first_day).to_string();
    let id = rounds::make(tx, school.id, &year, &rules, now - 5 * DAY).await?;
    rounds::find(tx, id).await?.context("the round that was made")
}

/// The teachers of a class give their times, as they do at the console.
async fn give_times(
    tx: &mut Tx,
    round: &Round,
    class: &Group,
    teachers: &[&Staff],
    later: usize,
    calendar: &Calendar,
    now: i64,
) -> anyhow::Result<()> {
    let days: Vec<Date> = warning::days(round.rules.first_day, round.rules.last_day)
        .filter(|day| is_school_day(calendar, *day))
        .collect();
    for (at, (day, from, until)) in BLOCKS.into_iter().enumerate() {
        let (Some(teacher), Some(day)) = (teachers.get(at % teachers.len().max(1)), days.get(day + later)) else {
            continue;
        };
        let block = Block {
            id: 0,
            round_id: round.id,
            staff_id: teacher.id,
            with_staff_id: None,
            day: *day,
            from,
            until,
            place: class.name.clone(),
            means: vec![Means::Site, Means::Video],
        };
        if let Ok(cut) = times::plan(&block, false, round, calendar, now) {
            slots::add(tx, &block, &cut, now - 4 * DAY).await?;
        }
    }
    Ok(())
}

/// What a guardian has done with the invitation until now: opened it or not, chosen a time, or cannot come.
async fn answer(
    tx: &mut Tx,
    round: &Round,
    invited: Invited,
    own: &[&[Slot]],
    now: i64,
    chance: &mut SmallRng,
) -> anyhow::Result<()> {
    if invited.person_id.is_none() || invited.unreachable {
        return Ok(());
    }
    let mut invitee = invited.invitee;
    invitee.invited_at = Some(round.rules.opens_at);
    let opened = chance.random_ratio(80, 100);
    invitee.seen_at = opened.then(|| chance.random_range(round.rules.opens_at..now));
    if chance.random_ratio(12, 100) && invited.language.as_deref().is_some_and(|tag| tag != "nl") {
        invitee.interpreter = Interpreter::Phone;
        invitee.interpreter_language = invited.language;
    }
    let declines = opened && chance.random_ratio(3, 100);
    invitee.declined_at = declines.then_some(now - HOUR);
    invitees::save(tx, &invitee).await?;
    // The second guardian of a child leaves it to the first.
    if !opened || declines || invited.seat > 1 || !chance.random_ratio(65, 100) || own.is_empty() {
        return Ok(());
    }
    let minutes = invitee.minutes(&round.rules);
    for _ in 0..4 {
        let of_teacher = own[chance.random_range(0..own.len())];
        let first = chance.random_range(0..of_teacher.len());
        let Some(slots) = run(of_teacher, first, minutes, round.rules.buffer_minutes) else { continue };
        let order = Order {
            invitee_id: invitee.id,
            slots,
            minutes,
            means: Means::Site,
            state: Standing::Booked,
            via: Via::Parent,
            why: None,
            reserve: false,
            now,
        };
        if let Taken::Done(_) = take(tx, &order).await? {
            return Ok(());
        }
    }
    Ok(())
}
