//! What people type or tap for a field, read into the form in which it is kept.

use std::sync::OnceLock;

use jiff::ToSpan;
use jiff::civil::{Date, Time, date};
use serde::Deserialize;

use super::{Field, ITEMS, Type};
use crate::language::{Say, plain};

/// A text without a limit of its own, in characters.
const USUAL_TEXT: usize = 120;
/// An address of a page, in characters.
const LONGEST_LINK: usize = 300;
/// A number and an amount (in cents) without a limit of their own.
const LARGEST_NUMBER: usize = 999;
const LARGEST_AMOUNT: usize = 100_000;
/// A day without a year that lies so many days back is this year's: it was meant, and is said to be over.
const BACK: i64 = 60;

/// Why a typed text is no value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing was typed.
    Empty,
    Day,
    /// The last day is before the first one.
    Order,
    Weekday,
    Time,
    Amount,
    Number,
    /// More than this: a number, or whole euros.
    Large(usize),
    /// More than so many characters.
    Long(usize),
    /// None of the words that may be chosen.
    Word,
    Link,
}

impl Wrong {
    /// What to type instead.
    pub fn text(self, say: Say<'_>) -> String {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        match self {
            Self::Empty => say.field_wrong_empty(),
            Self::Day => say.field_wrong_day(),
            Self::Order => say.field_wrong_order(),
            Self::Weekday => say.field_wrong_weekday(),
            Self::Time => say.field_wrong_time(),
            Self::Amount => say.field_wrong_amount(),
            Self::Number => say.field_wrong_number(),
            Self::Large(most) => say.field_wrong_large(count(most)),
            Self::Long(most) => say.field_wrong_long(count(most)),
            Self::Word => say.field_wrong_word(),
            Self::Link => say.field_wrong_link(),
        }
    }
}

/// The words of `typed.toml`.
#[derive(Default, Deserialize)]
struct Words {
    today: Vec<String>,
    tomorrow: Vec<String>,
    after_tomorrow: Vec<String>,
    weekdays: Vec<Vec<String>>,
    months: Vec<Vec<String>>,
    until: Vec<String>,
    yes: Vec<String>,
    no: Vec<String>,
}

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| toml::from_str(include_str!("typed.toml")).unwrap_or_default())
}

fn is_in(words: &[String], typed: &str) -> bool {
    words.iter().any(|word| word == typed)
}

impl Field {
    /// Reads what was typed, or what a form or a tap sends (the kept form is read, too). `today` is the school's day.
    pub fn read(&self, typed: &str, today: Date) -> Result<String, Wrong> {
        let neat = plain(typed).split_whitespace().collect::<Vec<_>>().join(" ");
        if neat.is_empty() {
            return Err(Wrong::Empty);
        }
        let lower = neat.to_lowercase();
        match self.kind {
            Type::Date => day(&lower, today).map(|day| day.to_string()).ok_or(Wrong::Day),
            Type::Range => range(&lower, today),
            Type::Time => time(&lower).map(|time| time.strftime("%H:%M").to_string()).ok_or(Wrong::Time),
            Type::Days => weekdays(&lower),
            Type::Amount => within(cents(&lower).ok_or(Wrong::Amount)?, self.most, LARGEST_AMOUNT, 100),
            Type::Number => within(lower.parse().map_err(|_| Wrong::Number)?, self.most, LARGEST_NUMBER, 1),
            Type::Text | Type::Name => short(neat, if self.most == 0 { USUAL_TEXT } else { self.most }),
            Type::Link => link(neat),
            Type::Items => list(&lower, |word| ITEMS.iter().position(|item| *item == word), Wrong::Word)
                .map(|found| found.into_iter().map(|at| ITEMS[at]).collect::<Vec<_>>().join(",")),
            Type::Choice => self.of.iter().find(|word| **word == lower).cloned().ok_or(Wrong::Word),
            Type::Flag if is_in(&words().yes, &lower) => Ok("yes".to_owned()),
            Type::Flag if is_in(&words().no, &lower) => Err(Wrong::Empty),
            Type::Flag => Err(Wrong::Word),
        }
    }
}

/// 1 to `most` for a number; an amount may be 0. `unit` turns the limit into what is said of it.
fn within(number: usize, most: usize, usual: usize, unit: usize) -> Result<String, Wrong> {
    let most = if most == 0 { usual } else { most };
    match number {
        0 if unit == 1 => Err(Wrong::Number),
        number if number > most => Err(Wrong::Large(most / unit)),
        number => Ok(number.to_string()),
    }
}

fn short(text: String, most: usize) -> Result<String, Wrong> {
    if text.chars().count() > most { Err(Wrong::Long(most)) } else { Ok(text) }
}

/// Only a page that a browser reaches safely; what follows the name of the server is the school's to check.
fn link(text: String) -> Result<String, Wrong> {
    let server = text.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let named = server.contains('.') && server.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    if !named || text.contains(' ') {
        return Err(Wrong::Link);
    }
    short(text, LONGEST_LINK)
}

/// Whole cents: "25", "25,00", "€ 25.50", "25,-".
fn cents(text: &str) -> Option<usize> {
    let text = text.replace('€', "").replace("euro", "").replace(' ', "").replace(",-", "");
    let (euros, rest) = text.split_once([',', '.']).unwrap_or((&text, "00"));
    let digits = |part: &str| !part.is_empty() && part.len() <= 6 && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(euros) || !digits(rest) || rest.len() > 2 {
        return None;
    }
    let rest: usize = rest.parse::<usize>().ok()? * if rest.len() == 1 { 10 } else { 1 };
    Some(euros.parse::<usize>().ok()? * 100 + rest)
}

/// "8.30", "8:30", "08:30", "830", "8u30", "8 uur".
fn time(text: &str) -> Option<Time> {
    let text = text.trim_end_matches("uur").trim().trim_end_matches('u').trim();
    let (hour, minute) = match text.split_once([':', '.', 'u', 'h']) {
        Some(parts) => parts,
        None if text.len() > 2 && text.is_char_boundary(text.len() - 2) => text.split_at(text.len() - 2),
        None => (text, "00"),
    };
    let two_digits = |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
    if !two_digits(hour) || minute.len() != 2 || !two_digits(minute) {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// The words of a list, each once and in their own order.
fn list(text: &str, known: impl Fn(&str) -> Option<usize>, wrong: Wrong) -> Result<Vec<usize>, Wrong> {
    let parts = text.split([',', '+', '&', ' ']).filter(|part| !matches!(*part, "" | "en" | "and"));
    let mut found = parts.map(|part| known(part).ok_or(wrong)).collect::<Result<Vec<_>, Wrong>>()?;
    found.sort_unstable();
    found.dedup();
    if found.is_empty() { Err(wrong) } else { Ok(found) }
}

/// 0 for Monday.
fn weekday(word: &str) -> Option<usize> {
    words().weekdays.iter().position(|names| is_in(names, word))
}

fn weekdays(text: &str) -> Result<String, Wrong> {
    let number = |word: &str| word.parse::<usize>().ok().filter(|day| (1..=7).contains(day)).map(|day| day - 1);
    let days = list(text, |word| weekday(word).or_else(|| number(word)), Wrong::Weekday)?;
    Ok(days.into_iter().map(|day| (day + 1).to_string()).collect::<Vec<_>>().join(","))
}

/// "2026-11-24", "24-11", "24/11/26", "24 november", "dinsdag", "di 24-11", "morgen".
fn day(text: &str, today: Date) -> Option<Date> {
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
fn range(text: &str, today: Date) -> Result<String, Wrong> {
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
