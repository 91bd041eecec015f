//! Tips: one, two or three a week at a time of day that the parent chose, never in quiet hours or holidays,
//! never the same again before all were seen.

pub mod chat;
pub mod due;
pub mod store;

use jiff::civil::{Time, Weekday};

use super::{Card, Cards};
use crate::clock::Calendar;
use crate::store::StoreError;
use crate::visit::Visit;
use crate::welcome::Person;

/// The times of day that can be chosen, civil time at the school; none is in the quiet hours.
pub const TIMES: [&str; 4] = ["08:00", "13:00", "16:30", "19:00"];
/// How long a break lasts, in seconds: four weeks.
pub const BREAK: i64 = 28 * 24 * 3600;
/// A tip that could not go out for so long waits for its next turn, in seconds.
pub const LATEST: i64 = 3 * 3600;
/// Cards marked `late` come after so many seconds of being known to us: four weeks (seed policy).
const EARLY: i64 = 28 * 24 * 3600;
/// The first three cards for everybody (seed policy).
const FIRST: [&str; 3] = ["triangle", "three-ways", "show-interest"];

/// What a parent chose, and when the next tip is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Tips a week, 0 to 3.
    pub rate: i64,
    /// HH:MM, civil time at the school.
    pub time: String,
    /// UTC seconds; None while there are none.
    pub due_at: Option<i64>,
    /// UTC seconds; a break lasts until then.
    pub paused_until: Option<i64>,
}

impl Plan {
    /// Plans the next tip after `now`: on Wednesday; Tuesday and Thursday; or Monday, Wednesday and Friday. A time
    /// that lies in a school's own quiet hours moves to their end.
    pub fn plan(&mut self, calendar: &Calendar, now: i64) {
        let days: &[Weekday] = match self.rate {
            0 => &[],
            1 => &[Weekday::Wednesday],
            2 => &[Weekday::Tuesday, Weekday::Thursday],
            _ => &[Weekday::Monday, Weekday::Wednesday, Weekday::Friday],
        };
        self.paused_until = self.paused_until.filter(|until| *until > now);
        let after = self.paused_until.unwrap_or(now);
        self.due_at = calendar.next(after, calendar.awake(self.clock_time()), |day| days.contains(&day));
    }

    /// The chosen time of day.
    pub fn clock_time(&self) -> Time {
        Time::strptime("%H:%M", &self.time).unwrap_or(jiff::civil::time(16, 30, 0, 0))
    }
}

/// Stops the tips of the person who visits.
pub async fn stop(visit: &mut Visit<'_>) -> Result<(), StoreError> {
    let plan = Plan { rate: 0, due_at: None, paused_until: None, time: visit.person.tips.time.clone() };
    crate::welcome::store::set_tips(visit.tx, visit.person.id, &plan).await?;
    visit.person.tips = plan;
    Ok(())
}

/// A card that a parent was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub card: String,
    pub round: i64,
    pub refused: bool,
}

/// The next card for `person` and its round: the first three for everybody, then the card of the age, then
/// the others; not one of this round again, and never one that was "not for us".
pub fn next<'a>(cards: &'a Cards, person: &Person, given: &[Given], now: i64) -> Option<(&'a Card, i64)> {
    let round = given.iter().map(|given| given.round).max().unwrap_or(1);
    let mut suitable: Vec<&Card> = cards
        .iter()
        .filter(|card| card.weekly && person.suits(&card.ages))
        .filter(|card| !card.late || now - person.created_at >= EARLY)
        .filter(|card| !given.iter().any(|given| given.refused && given.card == card.id))
        .collect();
    suitable.sort_by_key(|card| {
        let first = FIRST.iter().position(|id| *id == card.id).unwrap_or(FIRST.len());
        (first, card.topic != super::Topic::Ages, card.ages.len())
    });
    let unseen =
        |round: i64| suitable.iter().find(|card| !given.iter().any(|old| old.round == round && old.card == card.id));
    match unseen(round) {
        Some(card) => Some((card, round)),
        None => suitable.first().map(|card| (*card, round + 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::holidays::Holidays;
    use crate::welcome::Age;
    use jiff::civil::{date, datetime};

    fn person(ages: &[Age]) -> Person {
        Person {
            id: 1,
            chat_id: 1,
            language: None,
            ages: ages.to_vec(),
            created_at: 0,
            seen_at: 0,
            unreachable_at: None,
            tips: Plan { rate: 1, time: "16:30".into(), due_at: None, paused_until: None },
            writes: None,
        }
    }

    #[test]
    fn no_tip_comes_again_before_all_were_seen() {
        let cards = Cards::new().unwrap();
        let person = person(&[Age::Kleuter]);
        let mut given = Vec::new();
        let now = EARLY + 1;
        let suitable = cards.iter().filter(|card| card.weekly && card.ages.contains(&Age::Kleuter)).count();
        for turn in 0..2 * suitable {
            let (card, round) = next(&cards, &person, &given, now).unwrap();
            assert_eq!(round, if turn < suitable { 1 } else { 2 }, "turn {turn}");
            let new = Given { card: card.id.clone(), round, refused: false };
            assert!(!given.contains(&new), "{new:?} twice in a round");
            given.push(new);
        }
    }

    #[test]
    fn the_first_tips_are_for_everybody_and_then_for_the_age() {
        let cards = Cards::new().unwrap();
        let person = person(&[Age::Upper]);
        let mut given = Vec::new();
        for wanted in ["triangle", "three-ways", "show-interest", "age-groep-6-8"] {
            let (card, round) = next(&cards, &person, &given, 0).unwrap();
            assert_eq!(card.id, wanted);
            given.push(Given { card: card.id.clone(), round, refused: false });
        }
    }

    #[test]
    fn risks_wait_four_weeks_and_what_is_refused_never_comes_back() {
        let cards = Cards::new().unwrap();
        let mut person = person(&[]);
        person.created_at = 1_000;
        let mut given = Vec::new();
        while let Some((card, 1)) = next(&cards, &person, &given, 2_000) {
            assert!(!card.late && card.weekly, "{}", card.id);
            given.push(Given { card: card.id.clone(), round: 1, refused: card.id == "triangle" });
        }
        let (first_again, round) = next(&cards, &person, &given, 2_000).unwrap();
        assert_eq!((first_again.id.as_str(), round), ("three-ways", 2));
    }

    #[test]
    fn tips_come_on_their_days_and_not_in_a_holiday_or_a_break() {
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let now = calendar.instant(datetime(2026, 11, 22, 12, 0, 0, 0));
        let mut plan = Plan { rate: 3, time: "08:00".into(), due_at: None, paused_until: None };
        let mut at = now;
        let mut days = Vec::new();
        for _ in 0..13 {
            plan.plan(&calendar, at);
            at = plan.due_at.unwrap();
            let civil = calendar.civil(at);
            assert_eq!(civil.time(), jiff::civil::time(8, 0, 0, 0));
            assert!(!calendar.is_holiday(civil.date()) && !calendar.is_quiet(at));
            days.push(civil.date());
        }
        assert_eq!(days[0], date(2026, 11, 23));
        assert!(days.contains(&date(2026, 12, 18)) && days.contains(&date(2027, 1, 4)), "{days:?}");
        plan.paused_until = Some(now + BREAK);
        plan.plan(&calendar, now);
        assert_eq!(calendar.civil(plan.due_at.unwrap()).date(), date(2027, 1, 4));
    }

    #[test]
    fn every_time_that_can_be_chosen_is_outside_the_quiet_hours() {
        let calendar = Calendar::new(Holidays::default()).unwrap();
        for time in TIMES {
            let plan = Plan { rate: 1, time: time.into(), due_at: None, paused_until: None };
            let at = date(2027, 3, 3).to_datetime(plan.clock_time());
            assert!(!calendar.is_quiet(calendar.instant(at)), "{time}");
        }
    }
}
