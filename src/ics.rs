//! Talks and days of school as a calendar file (RFC 5545) that every phone and every calendar reads: in the school's
//! time, with what changes or ends an event under the number it came with.

use icalendar::Property;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

use crate::language::without_isolates;

/// How such a file is named on its way.
pub const MEDIA_TYPE: &str = "text/calendar";

/// Who wrote the file (RFC 5545, 3.7.3).
const PRODUCT: &str = "-//Driehoek//Driehoek//NL";
/// The time zone of all times, by the name that calendars know.
const ZONE: &str = "Europe/Amsterdam";
/// How often a calendar may ask for an address again (RFC 7986, 5.7; the X- name is Outlook's).
const ASK_AGAIN: &str = "PT1H";

/// What a calendar does with a file (RFC 5546, 3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Shows its events; one that is there already is replaced if its `sequence` is higher.
    Publish,
    /// Takes its events away.
    Cancel,
}

/// A talk or a day of school in a calendar. Texts may hold anything: they cannot become more than a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same for all versions of one event, different for every other one in the world: `talk-17@school.example`.
    pub uid: String,
    /// 0 for the first version, higher with every change that a calendar should follow.
    pub sequence: i64,
    /// When this version was written, in UTC seconds.
    pub stamp: i64,
    /// From when to when, civil time at the school.
    pub starts: DateTime,
    pub ends: DateTime,
    /// Whole days: those of `starts` and `ends`, both included, whatever their hours.
    pub whole_days: bool,
    /// One line; a new line becomes a space.
    pub summary: String,
    /// Lines for the reader; see [`in_both`].
    pub description: String,
    /// One line.
    pub location: String,
    /// Where to join a talk by video.
    pub url: Option<String>,
    /// Taken off: it is shown as such, and takes no time.
    pub cancelled: bool,
    /// Minutes before the start (of whole days: before midnight) at which the calendar speaks up; nothing speaks up for what is cancelled.
    pub alarm_minutes: Option<i64>,
}

/// A description in the reader's own language with the Dutch text below it, for whoever helps at the door; the Dutch
/// text alone for who reads Dutch.
pub fn in_both(own: &str, dutch: &str) -> String {
    match own == dutch {
        true => dutch.to_owned(),
        false => format!("{own}\n\n{dutch}"),
    }
}

/// The text of a calendar file named `calendar_name` with these events, as bytes in UTF-8.
pub fn file(calendar_name: &str, method: Method, events: &[Event]) -> String {
    let mut lines = Lines::default();
    lines.block("VCALENDAR", |lines| {
        lines.put("VERSION", "2.0");
        lines.put("PRODID", PRODUCT);
        lines.put("CALSCALE", "GREGORIAN");
        lines.put("METHOD", if method == Method::Publish { "PUBLISH" } else { "CANCEL" });
        lines.put("X-WR-CALNAME", &one_line(calendar_name));
        lines.put("X-WR-TIMEZONE", ZONE);
        if method == Method::Publish {
            lines.put_with("REFRESH-INTERVAL", ("VALUE", "DURATION"), ASK_AGAIN);
            lines.put("X-PUBLISHED-TTL", ASK_AGAIN);
        }
        time_zone(lines);
        for event in events {
            lines.block("VEVENT", |lines| event.write(lines, method));
        }
    });
    lines.0
}

impl Event {
    fn write(&self, lines: &mut Lines, method: Method) {
        let cancelled = self.cancelled || method == Method::Cancel;
        let stamp = Timestamp::from_second(self.stamp).unwrap_or(Timestamp::UNIX_EPOCH);
        lines.put("UID", &one_line(&self.uid));
        lines.put("SEQUENCE", &self.sequence.max(0).to_string());
        lines.put("DTSTAMP", &stamp.strftime("%Y%m%dT%H%M%SZ").to_string());
        if self.whole_days {
            // The day on which it is over is the one after the last (RFC 5545, 3.6.1).
            let over = self.ends.date().tomorrow().unwrap_or(self.ends.date());
            lines.put_with("DTSTART", ("VALUE", "DATE"), &day(self.starts.date()));
            lines.put_with("DTEND", ("VALUE", "DATE"), &day(over));
        } else {
            lines.put_with("DTSTART", ("TZID", ZONE), &civil(self.starts));
            lines.put_with("DTEND", ("TZID", ZONE), &civil(self.ends));
        }
        lines.put("STATUS", if cancelled { "CANCELLED" } else { "CONFIRMED" });
        lines.put("TRANSP", if cancelled { "TRANSPARENT" } else { "OPAQUE" });
        lines.put("SUMMARY", &one_line(&self.summary));
        for (name, text) in [("DESCRIPTION", cleaned(&self.description)), ("LOCATION", one_line(&self.location))] {
            if !text.is_empty() {
                lines.put(name, &text);
            }
        }
        if let Some(url) = &self.url {
            // An address is written as it is, so nothing in it may end the line.
            lines.put("URL", &url.split_whitespace().map(one_line).collect::<String>());
        }
        if let Some(minutes) = self.alarm_minutes.filter(|_| !cancelled) {
            lines.block("VALARM", |lines| {
                lines.put("ACTION", "DISPLAY");
                lines.put("TRIGGER", &format!("-PT{}M", minutes.max(0)));
                lines.put("DESCRIPTION", &one_line(&self.summary));
            });
        }
    }
}

/// The rules of [`ZONE`] since 1996 (Directive 2000/84/EC): the last Sundays of March and October at 01:00 UTC.
fn time_zone(lines: &mut Lines) {
    let half = |lines: &mut Lines, kind, name, (from, to), first, month| {
        lines.block(kind, |lines| {
            lines.put("TZNAME", name);
            lines.put("TZOFFSETFROM", from);
            lines.put("TZOFFSETTO", to);
            lines.put("DTSTART", first);
            lines.put("RRULE", &format!("FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU"));
        });
    };
    lines.block("VTIMEZONE", |lines| {
        lines.put("TZID", ZONE);
        half(lines, "DAYLIGHT", "CEST", ("+0100", "+0200"), "19960331T020000", 3);
        half(lines, "STANDARD", "CET", ("+0200", "+0100"), "19961027T030000", 10);
    });
}

fn day(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

fn civil(at: DateTime) -> String {
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

/// A text without what is no text: ends of lines of all kinds become `\n`, other control characters go, and the marks
/// that isolate a direction too, which calendars show as boxes.
fn cleaned(text: &str) -> String {
    let text = without_isolates(text).replace("\r\n", "\n").replace('\t', " ");
    let text = text.replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    let lines: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    lines.trim().to_owned()
}

fn one_line(text: &str) -> String {
    cleaned(text).replace('\n', " ")
}

/// The lines of a file; each escaped, folded at 75 bytes and ended by the crate for such files. Its own components
/// are not used: they fill in the machine's time and numbers by chance.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn block(&mut self, kind: &str, inside: impl FnOnce(&mut Self)) {
        self.put("BEGIN", kind);
        inside(self);
        self.put("END", kind);
    }

    fn put(&mut self, name: &str, value: &str) {
        self.line(Property::new(name, value));
    }

    fn put_with(&mut self, name: &str, (parameter, of): (&str, &str), value: &str) {
        self.line(Property::new(name, value).add_parameter(parameter, of).done());
    }

    fn line(&mut self, property: Property) {
        // Writing into memory does not fail.
        let line: Result<String, std::fmt::Error> = property.try_into();
        self.0.push_str(&line.unwrap_or_default());
    }
}

#[cfg(test)]
mod tests;
