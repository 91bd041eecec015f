//! The one question that shows whether a message was understood: made from its own fields, with the right answer and two
//! that are near it.

use jiff::ToSpan;
use jiff::civil::{Date, Time};

use super::Kind;
use crate::fields::{Field, Type, Values};
use crate::language::Say;

/// How far the wrong days lie from the right one, in days of the school week.
const DAYS: [[i64; 2]; 5] = [[-1, 1], [1, 2], [-2, 1], [-1, 2], [1, 5]];
/// How far the wrong hours lie from the right one, in minutes.
const MINUTES: [[i64; 2]; 4] = [[-60, 60], [-30, 60], [-60, 30], [30, 90]];
/// Of three answers: the orders in which they can stand.
const ORDERS: [[usize; 3]; 6] = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];

/// A question with three answers, one of them right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub text: String,
    pub answers: Vec<String>,
    /// Which of the answers.
    pub right: usize,
}

impl Kind {
    /// The question about these values; the same for the same `seed`. None where nothing is asked.
    pub fn question(&self, say: Say<'_>, values: &Values, seed: i64) -> Option<Question> {
        let field = self.asked()?;
        let [right, one, other] = answers(field, say, values.get(&field.name)?, Chance(seed))?;
        let text = say.from_data(&format!("block-{}-ask", self.id))?;
        let order = Chance(seed).of(&ORDERS, 7);
        let all = [right, one, other];
        Some(Question {
            text,
            answers: order.iter().map(|at| all[*at].clone()).collect(),
            right: order.iter().position(|at| *at == 0)?,
        })
    }
}

/// Picks by a seed: the same seed, the same choice.
#[derive(Clone, Copy)]
struct Chance(i64);

impl Chance {
    /// `salt` keeps the choices of one seed apart.
    fn at(self, length: usize, salt: u64) -> usize {
        // SplitMix64 (Steele, Lea, Flood 2014): neighbouring seeds give unlike numbers.
        let mut mixed = self.0.cast_unsigned().wrapping_add(salt.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let length = u64::try_from(length.max(1)).unwrap_or(1);
        usize::try_from((mixed ^ (mixed >> 31)) % length).unwrap_or_default()
    }

    fn of<T: Copy>(self, from: &[T], salt: u64) -> T {
        from[self.at(from.len(), salt)]
    }

    /// Two different ones of `from`.
    fn two<T: Clone>(self, mut from: Vec<T>) -> Option<[T; 2]> {
        if from.len() < 2 {
            return None;
        }
        let one = from.swap_remove(self.at(from.len(), 1));
        Some([one, from.swap_remove(self.at(from.len(), 2))])
    }
}

/// The right answer, and two others of its type.
fn answers(field: &Field, say: Say<'_>, value: &str, chance: Chance) -> Option<[String; 3]> {
    match field.kind {
        Type::Date | Type::Range => {
            let day: Date = value.split('/').next()?.parse().ok()?;
            let [one, other] = chance.of(&DAYS, 3);
            Some([day, school_days_from(day, one)?, school_days_from(day, other)?].map(|day| say.full_date(day)))
        }
        Type::Time => {
            let time: Time = value.parse().ok()?;
            let [one, other] = chance.of(&MINUTES, 3);
            let times = [time, time.wrapping_add(one.minutes()), time.wrapping_add(other.minutes())];
            Some(times.map(|time| time.strftime("%H:%M").to_string()))
        }
        Type::Days => {
            let week = if value.contains(['6', '7']) { 7 } else { 5 };
            let shifted = |by: i64| shift(value, by, week).filter(|days| days != value);
            let mut others: Vec<String> = (1..week).filter_map(shifted).collect();
            others.sort_unstable();
            others.dedup();
            let [one, other] = chance.two(others)?;
            Some([value.to_owned(), one, other].map(|days| field.show(say, &days)))
        }
        Type::Items => {
            // One thing of the list: easier to tap, and not to be guessed by its length.
            let right: Vec<&str> = value.split(',').collect();
            let right_one = right.get(chance.at(right.len(), 3))?;
            let others = field.items().filter(|item| !right.contains(item)).collect();
            let [one, other] = chance.two(others)?;
            Some([*right_one, one, other].map(|item| field.show(say, item)))
        }
        Type::Choice if value != "other" => {
            let others =
                field.of.iter().map(String::as_str).filter(|word| *word != value && *word != "other").collect();
            let [one, other] = chance.two(others)?;
            Some([value, one, other].map(|word| field.choice_name(say, word)))
        }
        Type::Amount | Type::Number | Type::Text | Type::Name | Type::Link | Type::Choice | Type::Flag => None,
    }
}

/// So many days later, Saturdays and Sundays not counted.
fn school_days_from(day: Date, steps: i64) -> Option<Date> {
    let mut day = day;
    for _ in 0..steps.abs() {
        day = day.checked_add(steps.signum().days()).ok()?;
        while day.weekday().to_monday_one_offset() > 5 {
            day = day.checked_add(steps.signum().days()).ok()?;
        }
    }
    Some(day)
}

/// Each weekday of `1,4` so many days later in a week of so many days.
fn shift(days: &str, by: i64, week: i64) -> Option<String> {
    let numbers: Option<Vec<i64>> = days.split(',').map(|day| day.parse().ok()).collect();
    let mut numbers: Vec<i64> = numbers?.into_iter().map(|day| (day - 1 + by).rem_euclid(week) + 1).collect();
    numbers.sort_unstable();
    Some(numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(","))
}
