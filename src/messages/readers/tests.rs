//! Who reads what, in a table; and the moments, at a school of Mondays to Fridays with a Christmas holiday.

use jiff::civil::{DateTime, date, datetime, time};

use super::*;
use crate::clock::holidays::Holidays;

const HERE: At = At { school_id: 1, groups: Vec::new() };

fn staff(id: i64, role: Role, groups: &[i64]) -> Staff {
    Staff {
        id,
        school_id: 1,
        name: String::new(),
        role,
        language: None,
        login: None,
        person_id: None,
        deactivated_at: None,
        groups: groups.to_vec(),
        hours: Hours::default(),
        contact_at: None,
    }
}

/// Everybody of a school: the duo of class 4, the teacher of class 5, a head who teaches class 6, one who left, and
/// somebody of another school.
fn everybody() -> Vec<(&'static str, Staff)> {
    vec![
        ("teacher-4", staff(1, Role::Teacher, &[4])),
        ("duo-4", staff(2, Role::Teacher, &[4, 9])),
        ("teacher-5", Staff { contact_at: Some(7), ..staff(3, Role::Teacher, &[5]) }),
        ("office", staff(4, Role::Office, &[])),
        ("head", staff(5, Role::Head, &[])),
        ("head-6", staff(6, Role::Head, &[6])),
        ("left-4", Staff { deactivated_at: Some(7), ..staff(7, Role::Teacher, &[4, 7]) }),
        ("elsewhere", Staff { school_id: 2, contact_at: Some(7), ..staff(8, Role::Head, &[4]) }),
    ]
}

/// The audience, the groups of the child, and who reads it.
const TABLE: &[(&[Audience], &[i64], &str)] = &[
    (&[Audience::Teacher], &[4], "teacher-4 duo-4"),
    (&[Audience::Teacher], &[5], "teacher-5"),
    (&[Audience::Teacher], &[4, 9], "teacher-4 duo-4"),
    (&[Audience::Teacher], &[5, 9], "duo-4 teacher-5"),
    (&[Audience::Teacher], &[6], "head-6"),
    (&[Audience::Office], &[4], "office"),
    (&[Audience::Head], &[4], "head head-6"),
    (&[Audience::Contact], &[4], "teacher-5"),
    (&[Audience::Teacher, Audience::Office], &[4], "teacher-4 duo-4 office"),
    (&[Audience::Office, Audience::Head], &[4], "office head head-6"),
    (&[Audience::Contact, Audience::Head], &[4], "teacher-5 head head-6"),
    (&[Audience::Teacher, Audience::Contact], &[4], "teacher-4 duo-4 teacher-5"),
    // The only teacher of class 7 left; a child without a class has none.
    (&[Audience::Teacher], &[7], "head head-6"),
    (&[Audience::Teacher], &[], "head head-6"),
    (&[Audience::Teacher, Audience::Office], &[7], "office"),
    (&[], &[4], "head head-6"),
];

#[test]
fn a_message_is_read_by_those_whom_its_audience_names_and_by_nobody_else() {
    let (names, all): (Vec<_>, Vec<_>) = everybody().into_iter().unzip();
    for (audience, groups, wanted) in TABLE {
        let at = At { groups: groups.to_vec(), ..HERE };
        let read: Vec<&str> =
            readers(&all, &at, audience).into_iter().map(|one| names[usize::try_from(one.id).unwrap() - 1]).collect();
        assert_eq!(read.join(" "), *wanted, "{audience:?} about a child of {groups:?}");
    }
}

fn calendar() -> Calendar {
    Calendar::new(Holidays::of_region(None).unwrap()).unwrap()
}

fn at(civil: DateTime) -> i64 {
    calendar().instant(civil)
}

/// A day of the week of Monday 2026-11-23.
fn november(day: i8, hour: i8, minute: i8) -> DateTime {
    datetime(2026, 11, day, hour, minute, 0, 0)
}

#[test]
fn what_can_wait_waits_for_working_hours_what_is_for_today_for_the_morning_and_an_emergency_for_nothing() {
    let part_time = Hours::read("1,2", "08:00", "15:00").unwrap();
    let told = |urgency, sent: DateTime| calendar().civil(moment(urgency, &part_time, &calendar(), at(sent)));
    for (urgency, sent, wanted) in [
        (Urgency::Normal, november(23, 10, 0), november(23, 10, 0)),
        (Urgency::Normal, november(23, 15, 0), november(24, 8, 0)),
        (Urgency::Normal, november(24, 20, 0), november(30, 8, 0)),
        (Urgency::Today, november(25, 10, 0), november(25, 10, 0)),
        (Urgency::Today, november(25, 22, 0), november(26, 7, 30)),
        (Urgency::Today, november(28, 12, 0), november(28, 12, 0)),
        (Urgency::Emergency, november(28, 3, 0), november(28, 3, 0)),
        // Friday before Christmas: the next Monday at school is in January.
        (Urgency::Normal, datetime(2026, 12, 18, 10, 0, 0, 0), datetime(2027, 1, 4, 8, 0, 0, 0)),
    ] {
        assert_eq!(told(urgency, sent), wanted, "{urgency:?} at {sent}");
    }
    assert!(is_now(100, 100) && is_now(100, 100 + PUSHED_WITHIN - 1));
    assert!(!is_now(100, 99) && !is_now(100, 100 + PUSHED_WITHIN));
}

#[test]
fn an_answer_is_expected_when_the_first_of_them_is_at_work() {
    let hours = |days: &str| Hours::read(days, "08:00", "17:00").unwrap();
    let duo = [hours("1,2"), hours("3,4,5")];
    let next =
        |hours: &[Hours], now: DateTime| expected(hours, &calendar(), at(now)).map(|instant| calendar().civil(instant));
    assert_eq!(next(&duo, november(23, 10, 0)), None, "one of them is there");
    assert_eq!(next(&duo, november(24, 18, 0)), Some(november(25, 8, 0)), "the other one is there tomorrow");
    assert_eq!(next(&duo[..1], november(24, 18, 0)), Some(november(30, 8, 0)));
    assert_eq!(next(&duo, november(27, 17, 0)), Some(november(30, 8, 0)));
    assert_eq!(next(&[], november(27, 17, 0)), None);
}

#[test]
fn who_is_not_read_in_time_is_told_once_to_wait_or_to_call() {
    let pace = Pace { until: time(8, 15, 0, 0), days: 2 };
    let told = |urgency, day, sent: DateTime| {
        unread(urgency, day, pace, &calendar(), at(sent)).map(|(what, instant)| (what, calendar().civil(instant)))
    };
    let today = date(2026, 11, 24);
    for (urgency, day, sent, wanted) in [
        (Urgency::Normal, None, november(23, 10, 0), Some((Unread::Late, november(25, 10, 0)))),
        (Urgency::Normal, Some(today), november(26, 22, 0), Some((Unread::Late, datetime(2026, 12, 1, 7, 30, 0, 0)))),
        (Urgency::Today, Some(today), november(23, 21, 0), Some((Unread::Call, november(24, 8, 15)))),
        (Urgency::Today, Some(today), november(24, 7, 50), Some((Unread::Call, november(24, 8, 15)))),
        (Urgency::Today, Some(today), november(24, 9, 0), None),
        (Urgency::Today, None, november(27, 15, 0), Some((Unread::Call, november(30, 8, 15)))),
    ] {
        assert_eq!(told(urgency, day, sent), wanted, "{urgency:?} {day:?} at {sent}");
    }
}
