//! Reminders over a table of every day, and after outages at every hour.

use jiff::civil::{DateTime, date, datetime};

use super::*;
use crate::clock::Quiet;
use crate::clock::holidays::{Days, Holidays};

/// A school that has its summer and Christmas holidays in every year of the table.
fn calendar() -> Calendar {
    let year = |year: i16| {
        [
            Days { from: date(year, 7, 10), to: date(year, 8, 22) },
            Days { from: date(year, 12, 20), to: date(year + 1, 1, 3) },
        ]
    };
    let own = Holidays::own((2025..=2031).flat_map(year).collect());
    Calendar::new(Holidays::default()).unwrap().with(Quiet::USUAL, Some(own))
}

/// What goes out for a talk that was booked long before, when somebody looks every `every` seconds, but not in an outage:
/// the moments of the looks at which something went out.
fn sent(calendar: &Calendar, starts_at: i64, every: i64, outage: Option<(i64, i64)>) -> Vec<(Which, i64)> {
    let booked = starts_at - 40 * 24 * HOUR;
    let mut remind_at = Some(booked);
    let mut sent = Vec::new();
    let mut now = booked;
    while let Some(due) = remind_at {
        // The first look at or after what is due, which nobody makes while the service is down.
        now = now.max(due + (booked - due).rem_euclid(every));
        if let Some((from, until)) = outage.filter(|(from, until)| (*from..*until).contains(&now)) {
            now = until.max(from);
        }
        if now >= starts_at {
            break;
        }
        let step = step(calendar, starts_at, booked, now);
        sent.extend(step.send.map(|moment| (moment.which, now)));
        remind_at = step.next;
    }
    sent
}

/// The day on which a reminder `days` before `day` goes out: the last school day up to it, if that is not weeks ago.
fn intended(calendar: &Calendar, day: jiff::civil::Date, days: i64) -> Option<jiff::civil::Date> {
    let first = day.checked_sub(days.days()).unwrap();
    let mut day = first;
    while !is_school_day(calendar, day) {
        day = day.yesterday().unwrap();
    }
    (day > first.checked_sub(21.days()).unwrap()).then_some(day)
}

#[test]
fn from_2026_to_2030_every_talk_is_recalled_at_the_intended_hour_and_once() {
    let calendar = calendar();
    let (mut day, mut talks) = (date(2026, 1, 5), 0);
    while day < date(2031, 1, 1) {
        if is_school_day(&calendar, day) {
            for (hour, minute) in [(8, 0), (9, 40), (14, 30), (18, 30), (20, 40)] {
                let start = day.at(hour, minute, 0, 0);
                let starts_at = calendar.instant(start);
                let got: Vec<(Which, DateTime)> = sent(&calendar, starts_at, 1, None)
                    .into_iter()
                    .map(|(which, at)| (which, calendar.civil(at)))
                    .collect();
                let (three, one) = (intended(&calendar, day, 3), intended(&calendar, day, 1));
                let mut wanted = Vec::new();
                // Nobody is reminded before the summer of a talk after it.
                wanted.extend(
                    three
                        .filter(|three| one.is_none_or(|one| *three < one))
                        .map(|day| (Which::ThreeDays, day.at(17, 0, 0, 0))),
                );
                wanted.extend(one.map(|day| (Which::Day, day.at(17, 0, 0, 0))));
                // Two hours before, by the clock on the wall; at the end of the quiet hours where that is still of use.
                let two = start.checked_sub(2.hours()).unwrap().max(day.at(7, 30, 0, 0));
                if two < start.checked_sub(30.minutes()).unwrap() {
                    wanted.push((Which::Hours, two));
                }
                assert_eq!(got, wanted, "{start}");
                talks += 1;
            }
        }
        day = day.tomorrow().unwrap();
    }
    assert!(talks > 5_000, "{talks}");
}

#[test]
fn an_outage_at_any_hour_makes_nothing_late_double_or_nightly() {
    let calendar = calendar();
    // Before, on and after the days on which the clocks change, and in an ordinary week.
    for start in [
        datetime(2027, 3, 30, 15, 0, 0, 0),
        datetime(2027, 11, 1, 8, 0, 0, 0),
        datetime(2027, 11, 2, 18, 30, 0, 0),
        datetime(2028, 9, 14, 14, 30, 0, 0),
    ] {
        let starts_at = calendar.instant(start);
        let undisturbed = sent(&calendar, starts_at, 20, None).len();
        for minutes in [5, 60, 13 * 60, 3 * 24 * 60] {
            for hour in 0..(5 * 24) {
                let from = starts_at - 5 * 24 * HOUR + hour * HOUR;
                let got = sent(&calendar, starts_at, 20, Some((from, from + minutes * 60)));
                let case = format!("{start}, {minutes} minutes from {}: {got:?}", calendar.civil(from));
                assert!(got.len() <= undisturbed, "{case}");
                let mut kinds: Vec<_> = got.iter().map(|(which, _)| *which).collect();
                kinds.dedup();
                assert_eq!(kinds.len(), got.len(), "double: {case}");
                for (which, at) in &got {
                    let moment = moments(&calendar, starts_at).into_iter().find(|one| one.which == *which).unwrap();
                    assert!((moment.due_at..moment.not_after).contains(at), "late: {case}");
                    assert!(!calendar.is_quiet(*at), "at night: {case}");
                    assert!(*which == Which::Hours || is_school_day(&calendar, calendar.civil(*at).date()), "{case}");
                }
                // Two that meet are one: a look never sends two, and the next one comes at its own time.
                let mut times: Vec<_> = got.iter().map(|(_, at)| *at).collect();
                times.dedup();
                assert_eq!(times.len(), got.len(), "{case}");
                if minutes == 5
                    && !moments(&calendar, starts_at).iter().any(|one| (from..from + 300).contains(&one.due_at))
                {
                    assert_eq!(got, sent(&calendar, starts_at, 20, None), "{case}");
                }
            }
        }
    }
}

#[test]
fn who_books_late_is_not_reminded_at_once() {
    let calendar = calendar();
    let starts_at = calendar.instant(datetime(2027, 9, 7, 15, 30, 0, 0));
    let at = |day, hour, minute| calendar.instant(datetime(2027, 9, day, hour, minute, 0, 0));
    // Booked on the evening before, after the reminder of the day: two hours before is left.
    let step = super::step(&calendar, starts_at, at(6, 18, 0), at(6, 18, 0));
    assert_eq!(step, Step { send: None, next: Some(at(7, 13, 30)) });
    // Booked ten minutes before a reminder: that one would only repeat what is in view.
    let step = super::step(&calendar, starts_at, at(6, 16, 50), at(6, 17, 0));
    assert_eq!(step, Step { send: None, next: Some(at(7, 13, 30)) });
    // Booked for today.
    assert_eq!(super::step(&calendar, starts_at, at(7, 13, 0), at(7, 13, 0)), Step { send: None, next: None });
}

#[test]
fn news_waits_for_a_school_morning_unless_that_is_too_late() {
    let calendar = calendar();
    let at = |day, hour, minute| calendar.instant(datetime(2027, 9, day, hour, minute, 0, 0));
    let when = crate::conversation::notice::when;
    assert_eq!(when(&calendar, at(8, 11, 0), at(14, 15, 0)), at(8, 11, 0), "by day at once");
    assert_eq!(when(&calendar, at(8, 22, 0), at(14, 15, 0)), at(9, 7, 30), "at night in the morning");
    assert_eq!(when(&calendar, at(11, 11, 0), at(14, 15, 0)), at(13, 7, 30), "on Saturday on Monday");
    assert_eq!(when(&calendar, at(12, 11, 0), at(13, 8, 0)), at(12, 11, 0), "for Monday morning, on Sunday");
    assert_eq!(when(&calendar, at(12, 22, 0), at(13, 8, 0)), at(13, 7, 0), "an hour before at the latest");
    assert_eq!(when(&calendar, at(13, 6, 45), at(13, 8, 0)), at(13, 6, 45), "a talk of today cannot wait");
}
