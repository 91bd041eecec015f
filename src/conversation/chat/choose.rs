//! Choosing a time: the days, the hours of a day by its parts, and taking one.

use jiff::civil::Date;

use super::{At, Place, Talk, place};
use crate::conversation::booking::{Booking, Order, State, Taken, Via, take as take_time};
use crate::conversation::invitee::{Invitee, store as invitees};
use crate::conversation::offer::store::{Other, as_parents, others};
use crate::conversation::offer::{Choice, Daypart, Need, beside, days as days_of, free, suiting};
use crate::conversation::round::{Households, Phase};
use crate::conversation::slot::{Slot, store as slots};
use crate::conversation::{Asked, Means, notice};
use crate::language::plain;
use crate::place::Place as Any;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// So few free times are shown at once, without choosing a day first.
const FEW: usize = 6;
/// So many times stand on one page of a day.
const PAGE: usize = 24;

/// What can be chosen now: the slots of the child's teachers, and where the family is meanwhile.
pub(super) struct Offer {
    slots: Vec<Slot>,
    others: Vec<Other>,
    busy: Vec<(i64, i64)>,
    /// When a teacher is at a talk about an own child.
    away: Vec<(i64, i64, i64)>,
}

impl Offer {
    pub(super) async fn load(visit: &mut Visit<'_>, talk: &Talk) -> Result<Self, StoreError> {
        // A parent who is a teacher of the class does not talk with themselves: the colleague does.
        let person = visit.person.id;
        let teachers: Vec<_> = talk.teachers.iter().filter(|teacher| teacher.person_id != Some(person)).collect();
        let ids: Vec<i64> = teachers.iter().map(|teacher| teacher.id).collect();
        let slots = slots::of_teachers(visit.tx, talk.round.id, &ids).await?;
        let linked = teachers.iter().filter(|teacher| teacher.person_id.is_some()).map(|teacher| teacher.id);
        let away = as_parents(visit.tx, &linked.collect::<Vec<_>>(), talk.invitee.id).await?;
        let others = others(visit.tx, person, talk.invitee.id).await?;
        let busy = others.iter().map(|other| (other.starts_at, other.ends_at)).collect();
        Ok(Self { slots, others, busy, away })
    }

    fn choices(&self, talk: &Talk, now: i64) -> Vec<Choice<'_>> {
        let need = Need {
            minutes: talk.invitee.minutes(&talk.round.rules),
            buffer: talk.round.rules.buffer_minutes,
            now,
            reserve: false,
            own: talk.open().map(|booking| booking.id),
            busy: &self.busy,
        };
        let mut choices = free(&self.slots, &need);
        // The time that the family has is no choice.
        choices.retain(|choice| talk.open().is_none_or(|own| own.starts_at != choice.first.starts_at));
        let length = i64::from(need.minutes) * 60;
        let away = |slot: &Slot, (staff, from, until): &(i64, i64, i64)| {
            slot.staff_id == *staff && slot.starts_at < *until && slot.starts_at + length > *from
        };
        choices.retain(|choice| !self.away.iter().any(|talk| away(choice.first, talk)));
        choices
    }
}

/// Why no time can be chosen now, as a screen.
async fn closed(visit: &mut Visit<'_>, talk: &Talk) -> Result<Option<Screen>, StoreError> {
    let say = visit.say();
    let begun = |booking: &Booking| booking.state.is_open() && booking.starts_at <= visit.now;
    let over = talk.booking.as_ref().is_some_and(|booking| booking.state == State::Held || begun(booking));
    if talk.phase != Phase::Choose || over {
        return Ok(Some(super::talk::home(visit, talk).await?));
    }
    if talk.round.rules.households == Households::Joint && talk.open().is_none() {
        let others = crate::conversation::household::store::others(visit.tx, talk.seat.id, talk.round.id).await?;
        if others.iter().any(|other| other.booked) {
            let screen = Screen::new(say).text(say.talk_joint());
            return Ok(Some(screen.rows([button(say.talk_ask(), &talk.here(At::Ask))]).nav(
                say,
                &talk.here(At::Home),
                Some(&talk.here(At::Home)),
            )));
        }
    }
    Ok(None)
}

/// The days with free times, under this heading; or the times themselves where they are few.
pub(super) async fn days(visit: &mut Visit<'_>, talk: &Talk, all: bool) -> Result<Screen, StoreError> {
    if let Some(screen) = closed(visit, talk).await? {
        return Ok(screen);
    }
    let say = visit.say();
    let title = say.talk_days_title(&talk.seat.first_name);
    offered(visit, talk, Screen::new(say).title(title), all).await
}

/// What is free, after what was just said.
async fn offered(visit: &mut Visit<'_>, talk: &Talk, screen: Screen, all: bool) -> Result<Screen, StoreError> {
    let say = visit.say();
    let offer = Offer::load(visit, talk).await?;
    let every = offer.choices(talk, visit.now);
    let wish = &talk.invitee.wish;
    let fitting = if all { every.clone() } else { suiting(&every, wish) };
    let here = talk.here(if all { At::AllDays } else { At::Days });
    let home = talk.here(At::Home);
    let wishes = button(say.talk_wish(), &talk.here(At::Wishes));
    let ask = button(say.talk_ask(), &talk.here(At::Ask));
    if every.is_empty() {
        if talk.open().is_none() && talk.invitee.asked_at.is_none() {
            // What the screen says is so: the teacher hears of it, without another tap.
            let asked = Invitee { asked_at: Some(visit.now), asked_why: Some(Asked::Time), ..talk.invitee.clone() };
            invitees::save(visit.tx, &asked).await?;
        }
        let screen = screen.text(say.talk_none_title()).text(say.talk_none_text());
        return Ok(screen.rows([ask]).nav(say, &here, Some(&home)));
    }
    if fitting.is_empty() {
        let screen = screen.text(say.talk_none_fit_title()).text(say.talk_none_fit_text());
        let every = button(say.talk_all_times(), &talk.here(At::AllDays));
        return Ok(screen.rows([every, wishes, ask]).nav(say, &here, Some(&home)));
    }
    let mut screen = screen.text(say.talk_days_text(&talk.teacher_names(say)));
    if !all && !wish.is_empty() {
        screen = screen.text(say.talk_days_wished(count(fitting.len())));
    }
    screen = siblings(visit, screen, &offer);
    let days = days_of(&fitting);
    if fitting.len() <= FEW {
        for (day, _) in &days {
            screen = screen.line(say.talk_times_title(*day));
        }
        let with_day = days.len() > 1;
        let buttons = fitting.iter().map(|choice| {
            let label = time_label(visit, talk, choice);
            let label = if with_day {
                format!("{:02}-{:02} · {label}", choice.starts.day(), choice.starts.month())
            } else {
                label
            };
            button(label, &take_place(talk, choice))
        });
        screen = screen.rows(buttons.collect::<Vec<_>>());
    } else {
        let each = days.iter().take(60).map(|(day, times)| {
            let at = Any::Talk(Place::Day { invitee: talk.invitee.id, day: *day, all, page: 0 });
            button(say.talk_day_button(*day, count(*times)), &at)
        });
        screen = screen.rows(each.collect::<Vec<_>>());
    }
    let every = (!all && !wish.is_empty()).then(|| button(say.talk_all_times(), &talk.here(At::AllDays)));
    Ok(screen.rows([wishes].into_iter().chain(every).chain([ask])).nav(say, &here, Some(&home)))
}

/// The talks of brothers and sisters, so that one can choose near them.
fn siblings(visit: &Visit<'_>, screen: Screen, offer: &Offer) -> Screen {
    let say = visit.say();
    offer.others.iter().filter(|other| !other.first_name.is_empty()).fold(screen, |screen, other| {
        let at = visit.app.calendar.civil(other.starts_at);
        screen.line(format!("{}: {}", plain(&other.first_name), say.talk_child_line(at.date(), at.time())))
    })
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn take_place(talk: &Talk, choice: &Choice<'_>) -> Any {
    Any::Talk(Place::Take { invitee: talk.invitee.id, slot: choice.first.id })
}

/// "15:30", with the teacher where there are several, and a sign where it cannot be held at school.
fn time_label(visit: &Visit<'_>, talk: &Talk, choice: &Choice<'_>) -> String {
    let say = visit.say();
    let teacher = talk.teachers.iter().find(|teacher| teacher.id == choice.first.staff_id);
    let label = match teacher.filter(|_| talk.teachers.len() > 1) {
        Some(teacher) => say.talk_time_with(choice.starts.time(), &teacher.name),
        None => say.talk_time_button(choice.starts.time()),
    };
    let sign = match choice.first.means.as_slice() {
        means if means.contains(&Means::Site) => "",
        [Means::Phone] => "📞 ",
        _ => "💻 ",
    };
    format!("{sign}{label}")
}

/// The free times of a day, by its parts.
pub(super) async fn times(
    visit: &mut Visit<'_>,
    talk: &Talk,
    day: Date,
    all: bool,
    page: usize,
) -> Result<Screen, StoreError> {
    if let Some(screen) = closed(visit, talk).await? {
        return Ok(screen);
    }
    let say = visit.say();
    let offer = Offer::load(visit, talk).await?;
    let mut choices = offer.choices(talk, visit.now);
    if !all {
        choices = suiting(&choices, &talk.invitee.wish);
    }
    choices.retain(|choice| choice.starts.date() == day);
    if choices.is_empty() {
        // It was full a moment later.
        let screen = Screen::new(say).title(say.talk_taken_title()).text(say.talk_taken_text());
        return offered(visit, talk, screen, all).await;
    }
    let pages = choices.len().div_ceil(PAGE);
    let page = page.min(pages - 1);
    let here = |page| Any::Talk(Place::Day { invitee: talk.invitee.id, day, all, page });
    let mut screen = Screen::new(say).title(say.talk_times_title(day));
    let minutes = talk.invitee.minutes(&talk.round.rules);
    let near = |choice: &Choice<'_>| {
        let rules = &talk.round.rules;
        offer.others.iter().find(|other| {
            let sibling = (other.starts_at, other.ends_at);
            // Nobody walks from one room to another between two talks of one teacher.
            let gap = if other.staff_id == choice.first.staff_id { 0 } else { rules.sibling_gap_minutes };
            !other.first_name.is_empty() && beside(choice, minutes, sibling, gap, rules.sibling_wait_minutes)
        })
    };
    let mut told: Vec<&str> = Vec::new();
    let shown: Vec<Choice<'_>> = choices.iter().skip(page * PAGE).take(PAGE).copied().collect();
    for (part, name) in [
        (Daypart::Morning, say.talk_morning()),
        (Daypart::Afternoon, say.talk_afternoon()),
        (Daypart::Evening, say.talk_evening()),
    ] {
        let of_part: Vec<&Choice<'_>> =
            shown.iter().filter(|choice| Daypart::of(choice.starts.time()) == part).collect();
        let (Some(first), Some(last)) = (of_part.first(), of_part.last()) else { continue };
        let hours =
            format!("{} – {}", say.talk_time_button(first.starts.time()), say.talk_time_button(last.starts.time()));
        screen = screen.line_item(&name, &hours);
        let per_row = if talk.teachers.len() > 1 { 1 } else { 3 };
        let buttons: Vec<Button> = of_part
            .iter()
            .map(|choice| {
                let sign = if near(choice).is_some() { "🧒 " } else { "" };
                button(format!("{sign}{}", time_label(visit, talk, choice)), &take_place(talk, choice))
            })
            .collect();
        screen = screen.grid(per_row, buttons);
        for other in of_part.iter().filter_map(|choice| near(choice)) {
            if !told.contains(&other.first_name.as_str()) {
                told.push(&other.first_name);
            }
        }
    }
    for name in told {
        screen = screen.text(say.talk_beside(name));
    }
    let before = (page > 0).then(|| button(say.nav_back(), &here(page - 1)));
    let after = (page + 1 < pages).then(|| button(say.nav_next(), &here(page + 1)));
    let back = talk.here(if all { At::AllDays } else { At::Days });
    Ok(screen.row(before.into_iter().chain(after)).nav(say, &here(page), Some(&back)))
}

/// Takes the time that begins with this slot, at once; who comes second sees what is still free.
pub(super) async fn take(visit: &mut Visit<'_>, mut talk: Talk, slot: i64) -> Result<Screen, StoreError> {
    if let Some(screen) = closed(visit, &talk).await? {
        return Ok(screen);
    }
    let say = visit.say();
    let had = talk.open().is_some();
    let offer = Offer::load(visit, &talk).await?;
    let choices = offer.choices(&talk, visit.now);
    let own = talk.open().is_some_and(|own| {
        offer.slots.iter().any(|one| one.id == slot && one.starts_at == own.starts_at && one.booking == Some(own.id))
    });
    if own {
        // The second of two quick taps on the same time.
        return super::talk::booked(visit, &talk, say.talk_booked_title()).await;
    }
    let Some(choice) = choices.iter().find(|choice| choice.first.id == slot) else {
        return gone(visit, &talk, &offer, slot).await;
    };
    let wish = talk.invitee.wish.means.filter(|means| choice.first.means.contains(means));
    let order = Order {
        invitee_id: talk.invitee.id,
        slots: choice.slots,
        minutes: talk.invitee.minutes(&talk.round.rules),
        means: wish.or(choice.first.means.first().copied()).unwrap_or(Means::Site),
        state: State::Booked,
        via: Via::Parent,
        why: None,
        reserve: false,
        now: visit.now,
    };
    match take_time(visit.tx, &order).await? {
        Taken::Done(booking) => {
            if had {
                let calendar = &visit.app.calendar;
                notice::tell_joiners(visit.tx, calendar, visit.now, &booking, notice::What::Booked).await?;
            }
            talk.booking = Some(booking);
            talk.invitee.declined_at = None;
            talk.invitee.asked_at = None;
            talk.invitee.asked_why = None;
            invitees::save(visit.tx, &talk.invitee).await?;
            let title = if had { say.talk_moved_title() } else { say.talk_booked_title() };
            super::talk::booked(visit, &talk, title).await
        }
        Taken::Gone | Taken::Elsewhere(_) => gone(visit, &talk, &offer, slot).await,
    }
}

/// The time is not free: why, and what is.
async fn gone(visit: &mut Visit<'_>, talk: &Talk, offer: &Offer, slot: i64) -> Result<Screen, StoreError> {
    let say = visit.say();
    let wanted = offer.slots.iter().find(|one| one.id == slot && one.booking.is_none());
    let minutes = i64::from(talk.invitee.minutes(&talk.round.rules)) * 60;
    let clash = wanted.and_then(|slot| {
        offer.others.iter().find(|other| slot.starts_at < other.ends_at && slot.starts_at + minutes > other.starts_at)
    });
    let screen = match clash.filter(|other| !other.first_name.is_empty()) {
        Some(other) => {
            let at = visit.app.calendar.civil(other.starts_at);
            Screen::new(say).text(say.talk_elsewhere(&other.first_name, at.date(), at.time()))
        }
        None => Screen::new(say).title(say.talk_taken_title()).text(say.talk_taken_text()),
    };
    offered(visit, talk, screen, false).await
}

/// The button that leads to the times, where they can be chosen.
pub(super) fn way_in(visit: &Visit<'_>, talk: &Talk) -> Option<Button> {
    let say = visit.say();
    match talk.phase {
        Phase::Choose => Some(button(say.talk_choose(), &place(talk.invitee.id, At::Days))),
        Phase::Wish => Some(button(say.talk_wish(), &place(talk.invitee.id, At::Wishes))),
        Phase::Draft | Phase::Soon | Phase::Planning | Phase::Closed => None,
    }
}
