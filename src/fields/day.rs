//! Days as people type them, in words and in numbers.

use std::sync::OnceLock;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use serde::Deserialize;

use super::read::Wrong;

/// A day without a year that lies so many days back is this year's: it was meant, and is said to be over.
const BACK: i64 = 60;
/// A day more than so many years away is a slip of the finger.
const YEARS: i16 = 3;

/// The words of `typed.toml`.
#[derive(Default, Deserialize)]
pub(super) struct Words {
    pub(super) today: Vec<String>,
    pub(super) tomorrow: Vec<String>,
    pub(super) after_tomorrow: Vec<String>,
    pub(super) weekdays: Vec<Vec<String>>,
    pub(super) months: Vec<Vec<String>>,
    pub(super) until: Vec<String>,
    pub(super) yes: Vec<String>,
    pub(super) no: Vec<String>,
}

pub(super) fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| toml::from_str(include_str!("typed.toml")).unwrap_or_default())
}

pub(super) fn is_in(words: &[String], typed: &str) -> bool {
    words.iter().any(|word| word == typed)
}

/// 0 for Monday.
pub(super) fn weekday(word: &str) -> Option<usize> {
    words().weekdays.iter().position(|names| is_in(names, word))
}

/// "2026-11-24", "24-11", "24/11/26", "24 november", "dinsdag", "di 24-11", "morgen".
pub(super) fn day(text: &str, today: Date) -> Option<Date> {
    any_day(text, today).filter(|day| (day.year() - today.year()).abs() <= YEARS)
}

fn any_day(text: &str, today: Date) -> Option<Date> {
    let text = text.trim().trim_end_matches('.');
    if let Ok(day) = text.parse() {
        return Some(day);
    }
    let words = words();
    let after = |days: i64| today.checked_add(days.days()).ok();
    if is_in(&words.today, text) {
        return Some(today);
    }
    if is_in(&words.tomorrow, text) {
        return after(1);
    }
    if is_in(&words.after_tomorrow, text) {
        return after(2);
    }
    if let Some(wanted) = weekday(text) {
        let now = usize::try_from(today.weekday().to_monday_zero_offset()).ok()?;
        // The next one: who means today says so.
        return after(i64::try_from((wanted + 6 - now) % 7 + 1).ok()?);
    }
    let mut parts: Vec<&str> = text.split([' ', '-', '/', '.']).filter(|part| !part.is_empty()).collect();
    if parts.first().is_some_and(|first| weekday(first.trim_end_matches(',')).is_some()) {
        parts.remove(0);
    }
    let (day, month, year) = match parts.as_slice() {
        [day, month] => (day, month, None),
        [day, month, year] => (day, month, Some(year)),
        _ => return None,
    };
    let day: i8 = day.parse().ok()?;
    let month: i8 = match month.parse() {
        Ok(month) => month,
        Err(_) => named_month(month)?,
    };
    match year {
        Some(year) => {
            let year: i16 = year.parse().ok()?;
            Date::new(if year < 100 { year + 2000 } else { year }, month, day).ok()
        }
        None => nearest(month, day, today),
    }
}

fn named_month(word: &str) -> Option<i8> {
    let at = words().months.iter().position(|names| names.iter().any(|name| word.starts_with(name.as_str())))?;
    i8::try_from(at + 1).ok()
}

/// The day of that name which is over for a short time at most, or else comes next.
fn nearest(month: i8, day: i8, today: Date) -> Option<Date> {
    let from = today.checked_sub(BACK.days()).unwrap_or(date(1970, 1, 1));
    // Eight years: 29 February comes once in four, and once in eight around 2100.
    (0..=8).find_map(|years| Date::new(from.year() + years, month, day).ok().filter(|day| *day >= from))
}

/// Two days, or one: "2026-11-24/2026-11-27", "24-11 t/m 27-11", "8 tot en met 10 juni".
pub(super) fn range(text: &str, today: Date) -> Result<String, Wrong> {
    let iso = text.split_once('/').filter(|(first, _)| first.len() == 10);
    let parts = iso.or_else(|| words().until.iter().find_map(|word| text.split_once(word.as_str())));
    let (first, last) = match parts {
        None => {
            let only = day(text, today).ok_or(Wrong::Day)?;
            (only, only)
        }
        Some((first, last)) => {
            let end = day(last, today).ok_or(Wrong::Day)?;
            let borrowed = || day(&format!("{first}-{}-{}", end.month(), end.year()), today);
            let start = day(first, today).or_else(borrowed).ok_or(Wrong::Day)?;
            // "14-12 t/m 8-1": the last day is the one that follows the first.
            let end = match end < start && last.chars().filter(char::is_ascii_digit).count() < 6 {
                true => day(last, start).unwrap_or(end),
                false => end,
            };
            (start, end)
        }
    };
    if last < first { Err(Wrong::Order) } else { Ok(format!("{first}/{last}")) }
}
