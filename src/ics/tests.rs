//! Calendar files line by line; `tests/it/calendars.rs` has them read by others.

use jiff::civil::datetime;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::*;

/// Monday 2026-11-23, 10:00 in Amsterdam.
const STAMP: i64 = 1_795_424_400;

fn talk() -> Event {
    Event {
        uid: "talk-17@school.example".into(),
        sequence: 2,
        stamp: STAMP,
        starts: datetime(2027, 9, 7, 15, 30, 0, 0),
        ends: datetime(2027, 9, 7, 15, 50, 0, 0),
        whole_days: false,
        summary: "Startgesprek, Sami".into(),
        description: "Een regel; met tekens.\nEn nog een.".into(),
        location: "De Wilg, lokaal 4".into(),
        url: Some("https://video.example/x?a=1,2;b".into()),
        cancelled: false,
        alarm_minutes: Some(120),
    }
}

#[test]
fn whole_days_have_no_hours_and_end_the_day_after() {
    let event = Event { whole_days: true, ends: datetime(2027, 9, 9, 0, 0, 0, 0), ..talk() };
    let lines = unfolded(&file("x", Method::Publish, &[event]));
    assert!(lines.contains(&"DTSTART;VALUE=DATE:20270907".to_owned()), "{lines:?}");
    assert!(lines.contains(&"DTEND;VALUE=DATE:20270910".to_owned()), "{lines:?}");
}

/// The lines as a reader joins them again (RFC 5545, 3.1), each of at most 75 bytes with its end as it stands.
fn unfolded(file: &str) -> Vec<String> {
    assert!(file.ends_with("\r\n"));
    for line in file.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} bytes: {line}", line.len());
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

/// The names of the lines, in their order.
fn names(file: &str) -> Vec<String> {
    let end = |line: &str| line.find([':', ';']).unwrap_or_else(|| panic!("no name: {line}"));
    unfolded(file).iter().map(|line| line[..end(line)].to_owned()).collect()
}

fn line(file: &str, name: &str) -> String {
    unfolded(file).into_iter().rfind(|line| line.starts_with(name)).unwrap_or_default()
}

#[test]
fn a_file_is_written_line_by_line() {
    let file = file("Driehoek", Method::Publish, &[talk()]);
    let wanted = "BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Driehoek//Driehoek//NL
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Driehoek
X-WR-TIMEZONE:Europe/Amsterdam
REFRESH-INTERVAL;VALUE=DURATION:PT1H
X-PUBLISHED-TTL:PT1H
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:talk-17@school.example
SEQUENCE:2
DTSTAMP:20261123T090000Z
DTSTART;TZID=Europe/Amsterdam:20270907T153000
DTEND;TZID=Europe/Amsterdam:20270907T155000
STATUS:CONFIRMED
TRANSP:OPAQUE
SUMMARY:Startgesprek\\, Sami
DESCRIPTION:Een regel\\; met tekens.\\nEn nog een.
LOCATION:De Wilg\\, lokaal 4
URL:https://video.example/x?a=1,2;b
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-PT120M
DESCRIPTION:Startgesprek\\, Sami
END:VALARM
END:VEVENT
END:VCALENDAR";
    assert_eq!(unfolded(&file).join("\n"), wanted);
}

#[test]
fn what_is_cancelled_keeps_its_number_takes_no_time_and_stays_silent() {
    let event = Event { cancelled: true, sequence: 3, ..talk() };
    for (method, word) in [(Method::Publish, "PUBLISH"), (Method::Cancel, "CANCEL")] {
        let file = file("x", method, std::slice::from_ref(&event));
        assert_eq!(line(&file, "METHOD"), format!("METHOD:{word}"));
        assert_eq!(line(&file, "UID"), "UID:talk-17@school.example");
        assert_eq!(line(&file, "SEQUENCE"), "SEQUENCE:3");
        assert_eq!(line(&file, "STATUS"), "STATUS:CANCELLED");
        assert_eq!(line(&file, "TRANSP"), "TRANSP:TRANSPARENT");
        assert!(!file.contains("VALARM"));
    }
    let meant = file("x", Method::Cancel, &[talk()]);
    assert_eq!(line(&meant, "STATUS"), "STATUS:CANCELLED", "the method says it for all");
}

#[test]
fn long_lines_are_folded_between_characters() {
    for text in ["محادثة ", "👩‍👧", "é", "x", "a b\u{3000}"] {
        let long = text.repeat(150);
        let file = file("x", Method::Publish, &[Event { summary: long.clone(), ..talk() }]);
        assert_eq!(line(&file, "SUMMARY"), format!("SUMMARY:{}", long.trim()));
    }
}

#[test]
fn a_text_cannot_become_a_line_of_its_own() {
    let usual = names(&file("x", Method::Publish, &[talk()]));
    for end in ["\r\n", "\n", "\r", "\u{b}", "\u{c}", "\u{85}", "\u{2028}", "\u{2029}", "\\n", "\r\n "] {
        let evil = format!("Sami{end}END:VEVENT{end}BEGIN:VEVENT{end}ATTACH:file:///etc/passwd\u{0}\u{1b}");
        let event = Event {
            uid: evil.clone(),
            summary: evil.clone(),
            description: evil.clone(),
            location: evil.clone(),
            url: Some(evil.clone()),
            ..talk()
        };
        let file = file(&evil, Method::Publish, &[event]);
        assert_eq!(names(&file), usual, "{end:?}");
        assert!(!file.contains(['\u{0}', '\u{1b}', '\u{85}', '\u{2028}', '\u{b}']));
    }
}

#[test]
fn a_description_has_the_own_language_first_and_dutch_below() {
    assert_eq!(in_both("Merhaba", "Hallo"), "Merhaba\n\nHallo");
    assert_eq!(in_both("Hallo", "Hallo"), "Hallo");
}

#[test]
fn the_rules_of_the_time_zone_are_those_of_the_country() {
    let zone = TimeZone::get(ZONE).unwrap();
    for year in 1996..=2037 {
        let sunday = |month: i8| {
            let last = jiff::civil::date(year, month, 1).last_of_month();
            last.saturating_sub(jiff::Span::new().days(i64::from(last.weekday().to_sunday_zero_offset())))
        };
        let offset = |at: DateTime| zone.to_offset(at.to_zoned(TimeZone::UTC).unwrap().timestamp()).seconds() / 3600;
        let (march, october) = (sunday(3).at(1, 0, 0, 0), sunday(10).at(1, 0, 0, 0));
        let before = jiff::Span::new().seconds(1);
        assert_eq!((offset(march.saturating_sub(before)), offset(march)), (1, 2), "{year}");
        assert_eq!((offset(october.saturating_sub(before)), offset(october)), (2, 1), "{year}");
    }
}

proptest! {
    #[test]
    fn any_text_stays_a_text(summary in any::<String>(), url in any::<String>(), description in "[\\PC\\r\\n\\t\\\\,;:\"]*") {
        let usual = names(&file("x", Method::Publish, &[talk()]));
        let event = Event { summary: format!("S{summary}"), url: Some(url), description: format!("D{description}"), ..talk() };
        prop_assert_eq!(names(&file(&summary, Method::Publish, &[event])), usual);
    }
}
