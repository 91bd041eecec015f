//! Blocks as they are typed, at a school that is closed on one day.

use jiff::civil::{date, time};

use super::*;
use crate::clock::holidays::{Days, Holidays};
use crate::conversation::round::example;

/// A school that is closed on 1 December, and nothing else.
fn calendar() -> Calendar {
    Calendar::new(Holidays::own(vec![Days { from: date(2026, 12, 1), to: date(2026, 12, 1) }])).unwrap()
}

fn now() -> i64 {
    calendar().instant(date(2026, 11, 23).at(10, 0, 0, 0))
}

fn round() -> Round {
    example::round(&calendar())
}

fn typed(change: &[(&str, &str)]) -> Vec<(String, String)> {
    let usual = [("day", "2026-11-24"), ("from", "14:30"), ("until", "17:00"), ("place", "4A"), ("means", "site")];
    let kept = usual.iter().filter(|(name, _)| !change.iter().any(|(other, _)| other == name));
    kept.chain(change).map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn block(change: &[(&str, &str)]) -> Block {
    read(&typed(change), &round(), 7, &[7, 8]).unwrap()
}

fn refused(change: &[(&str, &str)]) -> Result<Vec<Cut>, Wrong> {
    plan(&block(change), false, &round(), &calendar(), now())
}

#[test]
fn an_afternoon_is_cut_into_talks_with_a_break() {
    let slots = refused(&[]).unwrap();
    let hours: Vec<String> = slots.iter().map(|(civil, ..)| civil.strftime("%H:%M").to_string()).collect();
    assert_eq!(hours, ["14:30", "14:55", "15:20", "15:45", "16:10"], "five, then a quarter of an hour");
    for (civil, from, until) in slots {
        assert_eq!((calendar().civil(from), until - from), (civil, 1_200));
    }
}

#[test]
fn what_stands_against_a_block_is_told() {
    for (change, wrong) in [
        (vec![("until", "14:30")], Wrong::EndsBefore),
        (vec![("from", "2:30"), ("until", "5:00")], Wrong::Night),
        (vec![("until", "23:30")], Wrong::Night),
        (vec![("day", "2026-11-23"), ("from", "9:00")], Wrong::Past),
        (vec![("day", "2026-12-21")], Wrong::OutsideWindow(date(2026, 11, 24), date(2026, 12, 18))),
        (vec![("day", "2026-11-28")], Wrong::Closed),
        (vec![("day", "2026-12-01")], Wrong::Closed),
        (vec![("until", "14:49")], Wrong::TooShort),
    ] {
        assert_eq!(refused(&change), Err(wrong), "{change:?}");
    }
    for day in ["2026-11-28", "2026-12-01"] {
        assert!(plan(&block(&[("day", day)]), true, &round(), &calendar(), now()).is_ok(), "{day} anyway");
    }
}

#[test]
fn a_form_is_read_field_by_field() {
    let read = |change: &[(&str, &str)]| read(&typed(change), &round(), 7, &[7, 8]);
    let duo = read(&[("with", "8"), ("from", "14.30"), ("until", "17:00:00")]).unwrap();
    assert_eq!((duo.with_staff_id, duo.from, duo.until), (Some(8), time(14, 30, 0, 0), time(17, 0, 0, 0)));
    for (change, wrong) in [
        (("day", "24-13-2026"), Wrong::Day),
        (("from", "late"), Wrong::From),
        (("until", "25:00"), Wrong::Until),
        (("means", "owl"), Wrong::Means),
        (("with", "7"), Wrong::With),
        (("with", "9"), Wrong::With),
    ] {
        assert_eq!(read(&[change]), Err(vec![wrong]), "{change:?}");
    }
    assert_eq!(read(&[("place", &"x".repeat(61))]), Err(vec![Wrong::PlaceTooLong]));
    let mut no_video = round();
    no_video.rules.online = Online::No;
    assert_eq!(super::read(&typed(&[("means", "video")]), &no_video, 7, &[]), Err(vec![Wrong::Means]));
}

#[test]
fn a_block_is_copied_to_school_days_of_the_window_that_lie_ahead() {
    let days = other_days(&block(&[]), &round(), &calendar(), date(2026, 11, 30));
    assert_eq!((days[0], days[1]), (date(2026, 11, 30), date(2026, 12, 2)), "1 December is a study day");
    assert!(days.contains(&date(2026, 12, 18)) && !days.contains(&date(2026, 12, 5)));
    assert!(!other_days(&block(&[]), &round(), &calendar(), date(2026, 11, 23)).contains(&date(2026, 11, 24)));
}
