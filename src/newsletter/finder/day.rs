//! Days in a letter, as Dutch writes them: "di 24 nov.", "a.s. vrijdag", "3/12", "14 t/m 18 oktober".

mod beside;
mod names;
mod written;

use std::ops::Range;

use jiff::civil::Date;

pub use names::{month, part, weekday};

use super::Why;
use super::resolve::{Anchor, Near, Written};
use super::token::Token;

/// So many days of a list are read together at most.
const MOST: usize = 16;

/// What a day is for in its sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It is on this day, or on these.
    On,
    /// It begins then: "vanaf", "met ingang van".
    From,
    /// Something can be done until then: "vóór", "uiterlijk", "t/m".
    Until,
}

/// A day or some days in a row.
#[derive(Clone, Debug)]
pub struct Day {
    pub first: Date,
    pub last: Date,
    pub role: Role,
    pub tokens: Range<usize>,
    pub doubts: Vec<Why>,
    /// Only a weekday was written; it may be meant for every week.
    pub weekday_only: bool,
    /// A whole week was named: "volgende week".
    pub week: bool,
    /// It is over, or another day took its place.
    pub gone: bool,
}

impl Day {
    /// It is to come also where the sentence tells what was: not only a weekday, and not a year that was guessed.
    pub fn is_ahead(&self) -> bool {
        !self.gone && !self.weekday_only && !self.doubts.contains(&Why::YearGuessed)
    }
}

/// All days within these tokens. `month` is what the heading said: "Agenda december".
pub fn days(tokens: &[Token], within: Range<usize>, anchor: &Anchor, month: Option<i8>) -> Vec<Day> {
    let reader = Reader { tokens: &tokens[..within.end], from: within.start, anchor, month };
    let mut days: Vec<Day> = Vec::new();
    let mut at = within.start;
    while at < within.end {
        let found = reader.days_at(at);
        at = found.iter().map(|day| day.tokens.end).max().unwrap_or_default().max(at + 1);
        days.extend(found);
    }
    days
}

/// How a day hangs together with the one before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// "t/m", "tot en met", "-".
    Until,
    /// "en", ",".
    And,
    /// "of".
    Or,
}

/// What stands before a day.
#[derive(Default)]
struct Before {
    role: Option<Role>,
    /// "in plaats van".
    instead: bool,
    /// "van".
    van: bool,
    /// "in de week van".
    week_of: bool,
    /// "groep": two numbers are groups.
    groups: bool,
    /// A word that stands before days: "op".
    says_day: bool,
    /// "elke".
    every: bool,
}

struct Part {
    joint: Joint,
    written: Written,
    tokens: Range<usize>,
}

struct Reader<'a> {
    tokens: &'a [Token],
    from: usize,
    anchor: &'a Anchor,
    month: Option<i8>,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.low.as_str())
    }

    fn words(&self, at: usize, wanted: &[&str]) -> bool {
        wanted.iter().enumerate().all(|(index, word)| self.word(at + index) == *word)
    }

    fn back(&self, at: usize, by: usize) -> &str {
        at.checked_sub(by).filter(|at| *at >= self.from).map_or("", |at| self.word(at))
    }

    fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| !token.gap)
    }

    /// A number of one or two digits, at most `most`.
    fn small(&self, at: usize, most: i8) -> Option<i8> {
        let token = self.tokens.get(at).filter(|token| token.low.len() <= 2)?;
        token.number().and_then(|number| i8::try_from(number).ok()).filter(|number| (1..=most).contains(number))
    }

    /// The days that begin at a token; mostly none.
    fn days_at(&self, at: usize) -> Vec<Day> {
        if let Some(week) = self.week(at) {
            return vec![week];
        }
        let before = self.before(at);
        let mut parts: Vec<Part> = Vec::new();
        let (mut joint, mut start) = (Joint::And, at);
        while parts.len() < MOST
            && let Some((written, end)) = self.written(start)
            && parts.first().is_none_or(|first| first.written.weekday_only() == written.weekday_only())
        {
            parts.push(Part { joint, written, tokens: start..end });
            match self.joint(end, before.van) {
                Some(next) => (joint, start) = next,
                None => break,
            }
        }
        while parts.last().is_some_and(|part| !part.written.is_whole(self.month)) {
            parts.pop();
        }
        let numbers =
            |part: &Part| part.written.weekday.is_none() && (part.written.month.is_none() || part.written.bare_pair);
        if parts.len() > 1 && before.groups && numbers(&parts[0]) {
            return Vec::new();
        }
        fill_up(&mut parts, self.month);
        self.all(&parts, &before).unwrap_or_default()
    }

    fn all(&self, parts: &[Part], before: &Before) -> Option<Vec<Day>> {
        let mut days: Vec<Day> = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            let alone = parts.len() == 1;
            let opens = part.tokens.start <= self.from + 1;
            let guess = part.written.bare_pair && alone && (before.groups || !before.says_day && !opens);
            if guess || !part.written.is_whole(self.month) {
                return None;
            }
            let range = part.joint == Joint::Until && at > 0;
            let (day, mut doubts) = match days.last() {
                Some(last) if !part.written.weekday_only() => {
                    self.anchor.resolve_after(&part.written, self.month, last.first)?
                }
                _ => self.anchor.resolve(&part.written, self.month)?,
            };
            let either = part.joint == Joint::Or || parts.get(at + 1).is_some_and(|next| next.joint == Joint::Or);
            if either {
                doubts.push(Why::SeveralDays);
            }
            if range && let Some(last) = days.last_mut() {
                if day < last.first {
                    return None;
                }
                last.last = day;
                // "vanaf 5 april tot en met 28 juni".
                last.role = if last.role == Role::From { Role::On } else { last.role };
                last.tokens.end = part.tokens.end;
                last.weekday_only = false;
                last.doubts.extend(doubts);
                continue;
            }
            let moves = |at: usize| matches!(self.word(at), "verplaatst" | "verschoven" | "verzet" | "uitgesteld");
            let to = |at: usize| self.word(at + 1) == "naar" || self.word(at + 1) == "tot";
            let after = part.tokens.end;
            let moved = before.van
                && (self.word(after) == "naar" || moves(after) || (after..after + 8).any(|at| moves(at) && to(at)));
            let (first, last) = if before.week_of { self.anchor.school_week(day)? } else { (day, day) };
            days.push(Day {
                first,
                last,
                role: before.role.unwrap_or(Role::On),
                tokens: part.tokens.clone(),
                doubts,
                weekday_only: part.written.weekday_only() && (part.written.near == Near::Plain || before.every),
                week: false,
                gone: before.instead || moved || part.written.near == Near::Gone,
            });
        }
        Some(days)
    }

    /// "volgende week", without a day of it.
    fn week(&self, at: usize) -> Option<Day> {
        let days = match self.word(at) {
            "volgende" | "komende" => 7,
            "deze" => 0,
            _ => return None,
        };
        if self.word(at + 1) != "week" || self.written(at).is_some() {
            return None;
        }
        let (first, last) = self.anchor.school_week(self.anchor.letter)?;
        let later = |day: Date| day.checked_add(jiff::Span::new().days(days)).ok();
        Some(Day {
            first: later(first)?,
            last: later(last)?,
            role: Role::On,
            tokens: at..at + 2,
            doubts: vec![Why::Relative],
            weekday_only: false,
            week: true,
            gone: false,
        })
    }
}

/// "14 t/m 18 oktober": the first day has the month of the last, and its year.
fn fill_up(parts: &mut [Part], month: Option<i8>) {
    for at in (1..parts.len()).rev() {
        let last = parts[at].written;
        let until = parts[at].joint == Joint::Until;
        let first = &mut parts[at - 1].written;
        if first.day.is_none() {
            continue;
        }
        if first.month.is_none() {
            let back = until && first.day > last.day;
            first.month = last.month.or(month).map(|month| if back { (month + 10) % 12 + 1 } else { month });
        }
        if first.year.is_none() {
            first.year = last.year.map(|year| if first.month > last.month { year - 1 } else { year });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;
    use jiff::civil::date;

    /// A Monday.
    const TODAY: Date = date(2026, 11, 23);

    fn found(text: &str) -> Vec<Day> {
        let tokens = tokens(text);
        days(&tokens, 0..tokens.len(), &Anchor { letter: TODAY, today: TODAY }, None)
    }

    /// The days as text: first, and last where it is another.
    fn read(text: &str) -> String {
        let said = found(text).into_iter().filter(|day| !day.gone).map(|day| match day.first == day.last {
            true => day.first.to_string(),
            false => format!("{}/{}", day.first, day.last),
        });
        said.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn days_are_read_in_every_usual_form() {
        for (text, days) in [
            ("di 24 nov.", "2026-11-24"),
            ("Dinsdag 24 november 2026", "2026-11-24"),
            ("dinsdag, 24 nov", "2026-11-24"),
            ("a.s. vrijdag", "2026-11-27"),
            ("vrijdag a.s. om 9 uur", "2026-11-27"),
            ("aanstaande woensdag", "2026-11-25"),
            ("volgende week woensdag", "2026-12-02"),
            ("woensdag volgende week", "2026-12-02"),
            ("morgen", "2026-11-24"),
            ("overmorgen", "2026-11-25"),
            ("op 3/12", "2026-12-03"),
            ("3-12-2026", "2026-12-03"),
            ("2026-12-03", "2026-12-03"),
            ("03.12.26", "2026-12-03"),
            ("14 t/m 18 december", "2026-12-14/2026-12-18"),
            ("14-18 december", "2026-12-14/2026-12-18"),
            ("van 21 dec tot en met 3 jan", "2026-12-21/2027-01-03"),
            ("19 december 2026 t/m zondag 3 januari 2027", "2026-12-19/2027-01-03"),
            ("28 t/m 3 januari", "2026-12-28/2027-01-03"),
            ("ma 1 en di 2 juni", "2027-06-01 2027-06-02"),
            ("7, 8 en 9 juni", "2027-06-07 2027-06-08 2027-06-09"),
            ("in de week van 30 november", "2026-11-30/2026-12-04"),
            ("volgende week", "2026-11-30/2026-12-04"),
            ("woendag 25 november", "2026-11-25"),
            ("19/12 t/m 3/1 kerstvakantie", "2026-12-19/2027-01-03"),
            ("29 februari", "2028-02-29"),
            ("verplaatst van 2 december naar 9 december", "2026-12-09"),
            ("9 december i.p.v. 2 december", "2026-12-09"),
            ("de dag van 2 december is verplaatst", "2026-12-02"),
            ("de dag van 2 december verplaatst naar 9 december", "2026-12-09"),
            ("niet op 2 december maar op 9 december", "2026-12-09"),
            ("vrijdagmiddag 27 november", "2026-11-27"),
            ("Ma 10-05", "2027-05-10"),
            ("vanaf 5 april tot en met 28 juni", "2027-04-05/2027-06-28"),
            ("verkiezingen vinden plaats van maandag 7 juni t/m vrijdag 11 juni", "2027-06-07/2027-06-11"),
            ("die van 2 december gaat niet door en wordt verplaatst naar 9 december", "2026-12-09"),
            ("gym op ma. en wo.", "2026-11-30 2026-11-25"),
        ] {
            assert_eq!(read(text), days, "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_day_is_none() {
        for text in [
            "groep 1/2",
            "de groepen 1/2 en 3/4",
            "gr. 5-8",
            "om 9.00 uur",
            "13.00-15.00 uur",
            "020-5551234",
            "schooljaar 2026-2027",
            "de uitslag was 3-1",
            "goedemorgen",
            "'s morgens",
            "30 februari",
            "tafels van 3 en 4",
            "24",
            "zo 12 paar",
            "ma",
        ] {
            assert_eq!(read(text), "", "{text}");
        }
    }

    #[test]
    fn what_is_not_certain_is_said() {
        let doubts = |text: &str| found(text).remove(0).doubts;
        assert_eq!(doubts("woensdag 26 november"), [Why::WeekdayDiffers]);
        assert_eq!(doubts("4 of 5 maart"), [Why::SeveralDays]);
        assert_eq!(doubts("12 september"), [Why::YearGuessed]);
        assert_eq!(doubts("zondag 12 september"), []);
        assert_eq!(doubts("16 november"), [Why::Past]);
        assert_eq!(doubts("maandag"), [Why::SeveralDays], "today, or in a week?");
        assert_eq!(doubts("vrijdag"), [Why::Relative]);
        assert_eq!(doubts("a.s. vrijdag"), []);
    }

    #[test]
    fn what_a_day_is_for_stands_before_it() {
        let role = |text: &str| found(text).remove(0).role;
        assert_eq!(role("vóór vrijdag 27 november"), Role::Until);
        assert_eq!(role("uiterlijk op 27 november"), Role::Until);
        assert_eq!(role("t/m 27 november"), Role::Until);
        assert_eq!(role("vanaf 27 november"), Role::From);
        assert_eq!(role("dat kan v.a. do. 26 nov."), Role::From);
        assert_eq!(role("met ingang van 27 november"), Role::From);
        assert_eq!(role("op 27 november"), Role::On);
    }
}
