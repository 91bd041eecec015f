//! What suits a family: weekdays, hours, how to meet, days that do not suit. One tap sets a wish, another takes it away.

use jiff::civil::{Time, Weekday};

use super::{At, Pick, Place, Talk};
use crate::conversation::Means;
use crate::conversation::invitee::store as invitees;
use crate::conversation::offer::{Choice, Need, days as days_of, free};
use crate::conversation::round::{Online, Phase, is_school_day};
use crate::conversation::slot::store as slots;
use crate::language::Say;
use crate::place::Place as Any;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// Talks that begin at one of these hours or later, in minutes of the day.
const FROM: [i16; 4] = [11 * 60, 14 * 60 + 30, 17 * 60, 18 * 60 + 30];
/// Talks that are over at one of these hours.
const UNTIL: [i16; 3] = [9 * 60, 12 * 60 + 30, 16 * 60];

fn hour(minute: i16) -> Time {
    let (hour, minute) = (i8::try_from(minute / 60).unwrap_or(0), i8::try_from(minute % 60).unwrap_or(0));
    Time::new(hour, minute, 0, 0).unwrap_or(Time::MIN)
}

fn weekday_name(say: Say<'_>, day: Weekday) -> String {
    match day {
        Weekday::Monday => say.talk_monday(),
        Weekday::Tuesday => say.talk_tuesday(),
        Weekday::Wednesday => say.talk_wednesday(),
        Weekday::Thursday => say.talk_thursday(),
        Weekday::Friday => say.talk_friday(),
        Weekday::Saturday => say.talk_saturday(),
        Weekday::Sunday => say.talk_sunday(),
    }
}

fn choice(talk: &Talk, label: String, chosen: bool, pick: Pick) -> Button {
    let sign = if chosen { "✅ " } else { "" };
    button(format!("{sign}{label}"), &Any::Talk(Place::Pick { invitee: talk.invitee.id, pick }))
}

/// All wishes as buttons.
pub(super) fn wishes(visit: &Visit<'_>, talk: &Talk) -> Screen {
    let say = visit.say();
    let wish = &talk.invitee.wish;
    let days = (1..=5).filter_map(|number| Weekday::from_monday_one_offset(number).ok()).map(|day| {
        let chosen = wish.days.contains(&day);
        choice(talk, weekday_name(say, day), chosen, Pick::Weekday(day.to_monday_one_offset()))
    });
    let from = FROM.map(|minute| {
        choice(talk, say.talk_wish_from(hour(minute)), wish.from == Some(hour(minute)), Pick::From(minute))
    });
    let until = UNTIL.map(|minute| {
        choice(talk, say.talk_wish_until(hour(minute)), wish.until == Some(hour(minute)), Pick::Until(minute))
    });
    let video = talk.round.rules.online != Online::No;
    let means = Means::ALL
        .into_iter()
        .filter(|means| video || *means != Means::Video)
        .map(|means| choice(talk, super::people::means(say, means), wish.means == Some(means), Pick::WishMeans(means)));
    let clear = (!wish.is_empty()).then(|| button(say.talk_wish_clear(), &talk.here(At::ClearWishes)));
    let on = match talk.phase {
        Phase::Wish => button(say.talk_plan_send(), &talk.here(At::SendWishes)),
        _ => button(say.talk_wish_show(), &talk.here(At::Days)),
    };
    let back = if talk.phase == Phase::Choose { At::Days } else { At::Home };
    Screen::new(say)
        .title(say.talk_wish_title())
        .text(say.talk_wish_text())
        .grid(2, days.collect::<Vec<_>>())
        .grid(2, from)
        .grid(2, until)
        .grid(1, means.collect::<Vec<_>>())
        .rows([button(say.talk_wish_without(), &talk.here(At::Without))])
        .rows(clear)
        .rows([on])
        .nav(say, &talk.here(At::Wishes), Some(&talk.here(back)))
}

/// The days of the round, to leave some out. Nobody asks why: feasts, shifts and journeys are a family's own.
pub(super) async fn without(visit: &mut Visit<'_>, talk: &Talk) -> Result<Screen, StoreError> {
    let say = visit.say();
    let teachers: Vec<i64> = talk.teachers.iter().map(|teacher| teacher.id).collect();
    let slots = slots::of_teachers(visit.tx, talk.round.id, &teachers).await?;
    let need = Need {
        minutes: talk.round.rules.minutes,
        buffer: talk.round.rules.buffer_minutes,
        now: visit.now,
        reserve: true,
        own: None,
        busy: &[],
    };
    let choices: Vec<Choice<'_>> = free(&slots, &need);
    let mut days: Vec<_> = days_of(&choices).into_iter().map(|(day, _)| day).collect();
    if days.is_empty() {
        // The school has not given its times yet: every school day of the window can be.
        let calendar = &visit.app.calendar;
        let window = talk.round.rules.first_day.series(jiff::ToSpan::days(1));
        days = window
            .take_while(|day| *day <= talk.round.rules.last_day)
            .filter(|day| is_school_day(calendar, *day))
            .collect();
    }
    let buttons = days.into_iter().take(40).map(|day| {
        let sign = if talk.invitee.wish.without.contains(&day) { "🚫 " } else { "" };
        let pick = Place::Pick { invitee: talk.invitee.id, pick: Pick::WithoutDay(day) };
        button(format!("{sign}{}", say.talk_without_day(day)), &Any::Talk(pick))
    });
    Ok(Screen::new(say)
        .title(say.talk_wish_without_title())
        .text(say.talk_wish_without_text())
        .rows(buttons.collect::<Vec<_>>())
        .rows([button(say.talk_done(), &talk.here(At::Wishes))])
        .nav(say, &talk.here(At::Without), Some(&talk.here(At::Wishes))))
}

fn toggled<T: PartialEq>(list: &mut Vec<T>, one: T) {
    match list.iter().position(|known| *known == one) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(one),
    }
}

/// Sets a wish, or takes it away.
pub(super) async fn pick(visit: &mut Visit<'_>, mut talk: Talk, pick: Pick) -> Result<Screen, StoreError> {
    let wish = &mut talk.invitee.wish;
    match pick {
        Pick::Weekday(day) => {
            if let Ok(day) = Weekday::from_monday_one_offset(day) {
                toggled(&mut wish.days, day);
            }
        }
        Pick::From(minute) => wish.from = (wish.from != Some(hour(minute))).then(|| hour(minute)),
        Pick::Until(minute) => wish.until = (wish.until != Some(hour(minute))).then(|| hour(minute)),
        Pick::WishMeans(means) => wish.means = (wish.means != Some(means)).then_some(means),
        Pick::WithoutDay(day) if wish.without.len() < 60 || wish.without.contains(&day) => {
            toggled(&mut wish.without, day);
        }
        _ => {}
    }
    // An end before the beginning fits no talk: the last tap counts.
    if let (Some(from), Some(until)) = (wish.from, wish.until)
        && from >= until
    {
        match pick {
            Pick::Until(_) => wish.from = None,
            _ => wish.until = None,
        }
    }
    invitees::save(visit.tx, &talk.invitee).await?;
    match pick {
        Pick::WithoutDay(_) => without(visit, &talk).await,
        _ => Ok(wishes(visit, &talk)),
    }
}

/// No wishes any more.
pub(super) async fn clear(visit: &mut Visit<'_>, mut talk: Talk) -> Result<Screen, StoreError> {
    talk.invitee.wish = super::super::invitee::Wish::default();
    invitees::save(visit.tx, &talk.invitee).await?;
    Ok(wishes(visit, &talk))
}

/// The wishes are what the school plans with.
pub(super) async fn send(visit: &mut Visit<'_>, mut talk: Talk) -> Result<Screen, StoreError> {
    if talk.phase != Phase::Wish {
        return super::talk::home(visit, &talk).await;
    }
    talk.invitee.wished_at = Some(visit.now);
    talk.invitee.declined_at = None;
    invitees::save(visit.tx, &talk.invitee).await?;
    let say = visit.say();
    Ok(Screen::new(say)
        .title(say.talk_plan_sent_title())
        .text(say.talk_plan_sent_text())
        .rows([
            button(say.talk_wish(), &talk.here(At::Wishes)),
            button(say.talk_interpreter(), &talk.here(At::Interpreter)),
            button(say.talk_who(), &talk.here(At::Who)),
        ])
        .nav(say, &talk.here(At::Home), Some(&talk.here(At::Home))))
}
