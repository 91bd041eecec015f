//! Calendar files, read by two parsers in another language that know nothing of Driehoek.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use driehoek::ics::{Event, Method, file, in_both};
use jiff::civil::{DateTime, datetime};
use serde_json::{Value, json};

/// What both parsers understood of a file; they have to agree. None where the machine has no such parsers.
pub fn understood(file: &str) -> Option<Value> {
    let python = python()?;
    let [one, other] = ["icalendar", "vobject"].map(|parser| read_by(python, parser, file));
    assert_eq!(one, other, "two readers understand it the same way\n{file}");
    Some(one)
}

fn read_by(python: &Path, parser: &str, file: &str) -> Value {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/read_calendar.py");
    let mut reader = Command::new(python)
        .args(["-B", script, parser])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    reader.stdin.take().unwrap().write_all(file.as_bytes()).unwrap();
    let output = reader.wait_with_output().unwrap();
    assert!(output.status.success(), "{parser}: {}\n{file}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A Python that has the parsers: the one that `.ci/run` brings, one that `DRIEHOEK_TEST_PYTHON` names, or the
/// machine's. Under CI there has to be one.
fn python() -> Option<&'static Path> {
    static PYTHON: OnceLock<Option<PathBuf>> = OnceLock::new();
    let has_parsers = |python: &PathBuf| {
        let asked = Command::new(python).args(["-c", "import icalendar, vobject"]).stderr(Stdio::null()).status();
        asked.is_ok_and(|status| status.success())
    };
    let found = PYTHON.get_or_init(|| {
        let brought = Path::new(env!("CARGO_MANIFEST_DIR")).join(".venv-calendar/bin/python");
        let named = std::env::var_os("DRIEHOEK_TEST_PYTHON").map(PathBuf::from);
        named.into_iter().chain([brought, "python3".into()]).find(has_parsers)
    });
    if found.is_none() {
        assert!(std::env::var("CI").is_err(), "no parsers of calendars: `.ci/run` brings them, no test may be skipped");
        eprintln!("skipped: the machine has no Python with `icalendar` and `vobject`");
    }
    found.as_deref()
}

fn talk(starts: DateTime) -> Event {
    Event {
        uid: "talk-1a@driehoek".into(),
        sequence: 0,
        stamp: 1_795_424_400,
        starts,
        ends: starts.saturating_add(jiff::Span::new().minutes(20)),
        whole_days: false,
        summary: "Startgesprek met Sami".into(),
        description: "Hallo".into(),
        location: String::new(),
        url: None,
        cancelled: false,
        alarm_minutes: None,
    }
}

fn only(file: &str) -> Option<Value> {
    let mut read = understood(file)?;
    let events = read["events"].as_array_mut().unwrap();
    assert_eq!(events.len(), 1, "{file}");
    events.pop()
}

#[test]
fn a_talk_begins_at_its_hour_in_summer_in_winter_and_around_the_change_of_the_clocks() {
    for (starts, utc) in [
        (datetime(2027, 9, 7, 15, 30, 0, 0), "2027-09-07T13:30:00+00:00"),
        (datetime(2027, 1, 12, 15, 30, 0, 0), "2027-01-12T14:30:00+00:00"),
        // The clocks go back on Sunday 31 October 2027 and forward on Sunday 26 March 2028.
        (datetime(2027, 10, 29, 15, 30, 0, 0), "2027-10-29T13:30:00+00:00"),
        (datetime(2027, 10, 31, 1, 30, 0, 0), "2027-10-30T23:30:00+00:00"),
        (datetime(2027, 10, 31, 3, 30, 0, 0), "2027-10-31T02:30:00+00:00"),
        (datetime(2027, 11, 1, 15, 30, 0, 0), "2027-11-01T14:30:00+00:00"),
        (datetime(2028, 3, 24, 8, 0, 0, 0), "2028-03-24T07:00:00+00:00"),
        (datetime(2028, 3, 26, 3, 0, 0, 0), "2028-03-26T01:00:00+00:00"),
        (datetime(2028, 3, 27, 8, 0, 0, 0), "2028-03-27T06:00:00+00:00"),
    ] {
        let Some(read) = only(&file("Driehoek", Method::Publish, &[talk(starts)])) else { return };
        let wall = starts.strftime("%Y-%m-%dT%H:%M:%S").to_string();
        assert_eq!((&read["starts"], &read["starts_utc"]), (&json!(wall), &json!(utc)));
        let ends = starts.saturating_add(jiff::Span::new().minutes(20)).strftime("%Y-%m-%dT%H:%M:%S").to_string();
        assert_eq!(read["ends"], json!(ends));
    }
}

#[test]
fn every_text_is_read_as_it_was_written() {
    let arabic = "موعد محادثة البداية مع معلمة سامي، الثلاثاء ٧ سبتمبر الساعة 15:30؛ أهلاً وسهلاً بكم في مدرستنا";
    let event = Event {
        summary: "Startgesprek, \"Sami\"; van 't \\Hof".into(),
        description: in_both(&format!("{arabic}\n{arabic}"), "Startgesprek van Sami.\nDinsdag; 7 september, 15:30."),
        location: "De Wilg, lokaal 4; begane grond".into(),
        url: Some("https://video.example/kamer?a=1,2;b=%20".into()),
        alarm_minutes: Some(120),
        ..talk(datetime(2027, 9, 7, 15, 30, 0, 0))
    };
    let written = file("مدرسة الصفصاف, en meer", Method::Publish, std::slice::from_ref(&event));
    let Some(read) = understood(&written) else { return };
    assert_eq!((&read["method"], &read["name"]), (&json!("PUBLISH"), &json!("مدرسة الصفصاف, en meer")));
    let read = &read["events"][0];
    assert_eq!(read["summary"], json!(event.summary));
    assert_eq!(read["description"], json!(event.description));
    assert_eq!(read["location"], json!(event.location));
    assert_eq!(read["url"], json!(event.url));
    assert_eq!(read["alarms"], json!([120.0]));
    assert_eq!((&read["status"], &read["uid"]), (&json!("CONFIRMED"), &json!("talk-1a@driehoek")));
}

#[test]
fn a_hostile_name_stays_a_name() {
    let name = "Sami\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other\r\nURL:https://evil.example\u{0}\u{1b}[31m\u{2028}X:y";
    let event = Event {
        uid: name.into(),
        summary: name.into(),
        description: name.into(),
        location: name.into(),
        url: Some(name.into()),
        ..talk(datetime(2027, 9, 7, 15, 30, 0, 0))
    };
    let Some(read) = only(&file(name, Method::Publish, &[event])) else { return };
    let in_one_line = "Sami END:VEVENT BEGIN:VEVENT UID:other URL:https://evil.example[31m X:y";
    assert_eq!(read["summary"], json!(in_one_line));
    assert_eq!(read["uid"], json!(in_one_line));
    assert_eq!(read["location"], json!(in_one_line));
    assert_eq!(read["description"], json!(in_one_line.replace(' ', "\n")));
}

#[test]
fn a_change_and_a_cancellation_find_the_event_that_they_mean() {
    let first = talk(datetime(2027, 10, 29, 15, 30, 0, 0));
    let moved =
        Event { sequence: 1, starts: datetime(2027, 11, 1, 15, 30, 0, 0), ..talk(datetime(2027, 11, 1, 15, 30, 0, 0)) };
    let off = Event { sequence: 2, cancelled: true, ..moved.clone() };
    let mut seen = Vec::new();
    for (method, event) in [(Method::Publish, first), (Method::Publish, moved), (Method::Cancel, off)] {
        let Some(read) = understood(&file("Driehoek", method, &[event])) else { return };
        let event = &read["events"][0];
        seen.push(json!([read["method"], event["uid"], event["sequence"], event["status"], event["starts_utc"]]));
    }
    let uid = "talk-1a@driehoek";
    let wanted = json!([
        ["PUBLISH", uid, 0, "CONFIRMED", "2027-10-29T13:30:00+00:00"],
        ["PUBLISH", uid, 1, "CONFIRMED", "2027-11-01T14:30:00+00:00"],
        ["CANCEL", uid, 2, "CANCELLED", "2027-11-01T14:30:00+00:00"],
    ]);
    assert_eq!(json!(seen), wanted);
}
