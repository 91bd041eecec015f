//! From a day as it was written to a day of the calendar: the year that is not said, and "a.s. vrijdag".

use jiff::ToSpan;
use jiff::civil::Date;

use super::Why;

/// A day without a year that lies so many days back is this year's, and over.
const BACK: i64 = 45;
/// A day further ahead than this has its year said by a careful school.
const FAR: i64 = 200;
/// A day more than so many years away is a slip of the finger.
const YEARS: i16 = 2;

/// How a day without a number was written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Near {
    /// "vrijdag" alone, or a day with its number.
    #[default]
    Plain,
    /// "a.s. vrijdag", "komende vrijdag".
    Next,
    /// "deze week vrijdag".
    ThisWeek,
    /// "volgende week vrijdag".
    NextWeek,
    /// "volgende vrijdag": some mean the next one, some the one after it.
    Unclear,
    /// "morgen" is 1.
    In(i64),
    /// "vorige week vrijdag", "afgelopen vrijdag".
    Gone,
}

/// What was written of one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// 0 for Monday.
    pub weekday: Option<i8>,
    pub day: Option<i8>,
    pub month: Option<i8>,
    pub year: Option<i16>,
    pub near: Near,
    /// Two small numbers and no more: "3/12" is a day, or two groups, or a score.
    pub bare_pair: bool,
}

impl Written {
    /// A weekday and nothing that says which one of the month.
    pub fn weekday_only(&self) -> bool {
        self.weekday.is_some() && self.day.is_none()
    }

    /// It can stand without the help of another day beside it.
    pub fn is_whole(&self, month: Option<i8>) -> bool {
        let numbered = self.day.is_some() && (self.month.is_some() || (self.weekday.is_some() && month.is_some()));
        numbered || self.weekday_only() || matches!(self.near, Near::In(_))
    }
}

/// From which day a letter counts.
#[derive(Clone, Copy, Debug)]
pub struct Anchor {
    /// The day that the letter says it is of, or on which it is read.
    pub letter: Date,
    /// The day on which it is read.
    pub today: Date,
}

impl Anchor {
    /// The day, with what is not certain about it. `month` is that of the heading above.
    pub fn resolve(&self, written: &Written, month: Option<i8>) -> Option<(Date, Vec<Why>)> {
        let mut doubts = Vec::new();
        let day = match (written.day, written.month.or(month)) {
            (Some(day), Some(month)) => {
                let date = match written.year {
                    Some(year) => Date::new(year, month, day).ok()?,
                    None => self.year_of(month, day, written.weekday, &mut doubts)?,
                };
                if written.weekday.is_some_and(|weekday| weekday != date.weekday().to_monday_zero_offset()) {
                    doubts.push(Why::WeekdayDiffers);
                }
                date
            }
            (Some(_), None) => return None,
            (None, _) => self.near(written, &mut doubts)?,
        };
        if (day.year() - self.today.year()).abs() > YEARS {
            return None;
        }
        if day < self.letter && !doubts.contains(&Why::Past) {
            doubts.push(Why::Past);
        }
        Some((day, doubts))
    }

    /// The last day of a range that begins with `first`.
    pub fn resolve_after(&self, written: &Written, month: Option<i8>, first: Date) -> Option<(Date, Vec<Why>)> {
        let later = Self { letter: first, today: self.today };
        match written.year {
            Some(_) => self.resolve(written, month),
            None => later.resolve(written, month),
        }
    }

    /// The year that is not said: the next such day, unless it was over only just now. In a school year (August to July)
    /// what comes after the summer is a guess, unless the weekday agrees.
    fn year_of(&self, month: i8, day: i8, weekday: Option<i8>, doubts: &mut Vec<Why>) -> Option<Date> {
        let year = self.letter.year();
        // Eight years: 29 February comes once in four, and once in eight around 2100.
        let next =
            (0..=8).find_map(|more| Date::new(year + more, month, day).ok().filter(|day| *day >= self.letter))?;
        let last = Date::new(next.year() - 1, month, day).ok();
        let fits = |date: Date| weekday.is_some_and(|weekday| weekday == date.weekday().to_monday_zero_offset());
        let ago = |date: Date| (self.letter - date).get_days();
        if let Some(last) = last.filter(|last| i64::from(ago(*last)) <= BACK && (fits(*last) || !fits(next))) {
            doubts.push(Why::Past);
            return Some(last);
        }
        let ahead = i64::from((next - self.letter).get_days());
        let new_year = next > self.summer();
        if (new_year && ahead > 120 || ahead > FAR) && !fits(next) {
            doubts.push(Why::YearGuessed);
        }
        Some(next)
    }

    /// The last day of this school year.
    fn summer(&self) -> Date {
        let year = self.letter.year() + i16::from(self.letter.month() >= 8);
        Date::new(year, 7, 31).unwrap_or(self.letter)
    }

    fn near(&self, written: &Written, doubts: &mut Vec<Why>) -> Option<Date> {
        if self.letter != self.today {
            doubts.push(Why::Relative);
        }
        if let Near::In(days) = written.near {
            return self.letter.checked_add(days.days()).ok();
        }
        let wanted = i64::from(written.weekday?);
        let now = i64::from(self.letter.weekday().to_monday_zero_offset());
        let next = (wanted + 6 - now) % 7 + 1;
        let days = match written.near {
            Near::NextWeek => 7 + wanted - now,
            Near::ThisWeek => wanted - now,
            Near::Gone => next - 7,
            Near::Unclear => {
                doubts.push(Why::SeveralDays);
                next
            }
            Near::Next | Near::Plain | Near::In(_) => {
                if next == 7 {
                    doubts.push(Why::SeveralDays);
                } else if written.near == Near::Plain {
                    doubts.push(Why::Relative);
                }
                next
            }
        };
        doubts.dedup();
        self.letter.checked_add(days.days()).ok()
    }

    /// Monday to Friday of the week of a day.
    pub fn school_week(&self, day: Date) -> Option<(Date, Date)> {
        let monday = day.checked_sub(i64::from(day.weekday().to_monday_zero_offset()).days()).ok()?;
        Some((monday, monday.checked_add(4.days()).ok()?))
    }
}
