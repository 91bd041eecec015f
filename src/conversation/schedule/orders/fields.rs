//! What the forms of these orders say, read at the door.

use jiff::civil::{Date, Time};

use super::{Instead, Target};
use crate::conversation::slot::times::{day, hour};

/// The minutes that a teacher can run late; 0 takes it back.
pub const LATE: [u8; 5] = [0, 5, 10, 15, 20];

/// The fields of a form about a day; what it has not is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(default)]
pub struct Fields {
    /// The round of the page, to go back to.
    pub round: String,
    pub day: String,
    /// `nothing`, `free` or `new`.
    pub instead: String,
    /// The day with free times, or of the new block.
    pub to: String,
    pub from: String,
    pub until: String,
    /// `yes`: also on a day without school.
    pub anyway: String,
    pub block: String,
    pub minutes: String,
}

impl Fields {
    /// The day that an order is about: today where none is named; none for a day that is over.
    pub fn day(&self, today: Date) -> Option<Date> {
        match self.day.trim() {
            "" => Some(today),
            typed => day(typed).filter(|day| *day >= today),
        }
    }

    /// What an ill teacher offers; None for a form that says nothing of it, or offers the day itself.
    pub fn instead(&self, day: Date, today: Date) -> Option<Instead> {
        let to = || self.to(today).filter(|to| *to != day);
        match self.instead.as_str() {
            "nothing" => Some(Instead::Nothing),
            "free" => to().map(Instead::Free),
            "new" => {
                let (from, until) = (hour(&self.from)?, hour(&self.until)?);
                (from < until).then_some(())?;
                to().map(|day| Instead::New { to: self.target(day, from), until })
            }
            _ => None,
        }
    }

    /// Which block goes to which day and hour.
    pub fn shift(&self, today: Date) -> Option<(i64, Target)> {
        Some((self.block.parse().ok()?, self.target(self.to(today)?, hour(&self.from)?)))
    }

    fn to(&self, today: Date) -> Option<Date> {
        day(&self.to).filter(|to| *to >= today)
    }

    fn target(&self, day: Date, from: Time) -> Target {
        Target { day, from, anyway: self.anyway == "yes" }
    }

    /// How late.
    pub fn minutes(&self) -> Option<u8> {
        self.minutes.parse().ok().filter(|minutes| LATE.contains(minutes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn an_order_names_a_day_to_come_and_an_hour() {
        let today = date(2026, 11, 24);
        let fields = Fields {
            instead: "new".into(),
            to: "2026-11-26".into(),
            from: "15:00".into(),
            until: "17:30".into(),
            ..Fields::default()
        };
        assert_eq!(fields.day(today), Some(today));
        assert_eq!(Fields { day: "2026-11-23".into(), ..fields.clone() }.day(today), None);
        let new = Instead::New {
            to: Target { day: date(2026, 11, 26), from: time(15, 0, 0, 0), anyway: false },
            until: time(17, 30, 0, 0),
        };
        assert_eq!(fields.instead(today, today), Some(new));
        assert_eq!(fields.instead(date(2026, 11, 26), today), None, "not the day itself");
        for wrong in [
            Fields { from: "18:00".into(), ..fields.clone() },
            Fields { until: "soon".into(), ..fields.clone() },
            Fields { instead: "maybe".into(), ..fields.clone() },
            Fields { to: "9999-12-31".into(), ..fields.clone() },
        ] {
            assert_eq!(wrong.instead(today, today), None, "{wrong:?}");
        }
        assert_eq!(Fields { minutes: "10".into(), ..fields.clone() }.minutes(), Some(10));
        assert_eq!(Fields { minutes: "7".into(), ..fields }.minutes(), None);
    }
}
