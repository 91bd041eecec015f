//! Dates as people of each language write them: Gregorian, Latin digits, with the numeric date added,
//! because month names differ between countries that share a language.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{E, M, MDE};
use icu_datetime::{DateTimeFormatterLoadError, FixedCalendarDateTimeFormatter};
use icu_locale::Locale;
use jiff::civil::Date;

use super::bidi::LRM;

/// The date formatters of one language.
pub struct Dates {
    full: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, M>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    rtl: bool,
}

impl Dates {
    /// Formatters for `locale`, which carries `-u-nu-latn`; `rtl`: it is written from right to left.
    pub fn new(locale: &Locale, rtl: bool) -> Result<Self, DateTimeFormatterLoadError> {
        Ok(Self {
            full: FixedCalendarDateTimeFormatter::try_new(locale.into(), MDE::long())?,
            month: FixedCalendarDateTimeFormatter::try_new(locale.into(), M::long())?,
            weekday: FixedCalendarDateTimeFormatter::try_new(locale.into(), E::short())?,
            rtl,
        })
    }

    /// "15-09": in every language in this order, also behind letters that run from right to left.
    fn numbers(&self, date: Date) -> String {
        let mark = if self.rtl { LRM.to_string() } else { String::new() };
        format!("{mark}{:02}-{:02}", date.day(), date.month())
    }

    /// "dinsdag 15 september (15-09)".
    pub fn full(&self, date: Date) -> String {
        match gregorian(date) {
            Some(icu) => format!("{} ({})", self.full.format(&icu), self.numbers(date)),
            None => date.to_string(),
        }
    }

    /// "di 15-09".
    pub fn short(&self, date: Date) -> String {
        let numbers = self.numbers(date);
        gregorian(date).map_or(numbers.clone(), |icu| format!("{} {numbers}", self.weekday.format(&icu)))
    }

    /// "september".
    pub fn month(&self, date: Date) -> String {
        gregorian(date).map(|icu| self.month.format(&icu).to_string()).unwrap_or_else(|| date.month().to_string())
    }
}

fn gregorian(date: Date) -> Option<icu_calendar::Date<Gregorian>> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    icu_calendar::Date::try_new_gregorian(i32::from(date.year()), month, day).ok()
}
