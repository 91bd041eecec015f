//! What applies to a request for days off, by its days and its reason.

use jiff::civil::{Date, date};

use super::*;
use crate::clock::holidays::Holidays;
use crate::fields::Values;
use crate::messages::Author;

fn asked(reason: &str, first: Date, last: Date, sent: Date) -> Vec<Remark> {
    let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
    let mut values = Values::default();
    values.set("reason", Some(reason.to_owned()));
    values.set("dates", Some(format!("{first}/{last}")));
    let message = Message {
        id: 1,
        child_id: 1,
        guardian_id: 1,
        author: Author::Parent,
        staff_id: None,
        kind: KIND.to_owned(),
        values,
        own_words: None,
        language: None,
        translation: None,
        photo: None,
        audience: Vec::new(),
        answers: None,
        reminder_id: None,
        day: None,
        until_day: None,
        made_at: 0,
        sent_at: None,
        seen_at: None,
        answered_at: None,
        told_at: None,
        left_at: None,
        replaces: None,
    };
    remarks(&message, &calendar, sent)
}

/// Mondays without holidays around them.
const SENT: Date = date(2026, 11, 23);

#[test]
fn a_holiday_is_asked_for_eight_weeks_ahead_and_has_ten_school_days_at_most() {
    let monday = date(2027, 1, 18);
    assert_eq!((monday - SENT).get_days(), 56);
    assert_eq!(asked("seasonal-work", monday, monday, SENT), []);
    assert_eq!(asked("seasonal-work", date(2027, 1, 17), monday, SENT), [Remark::HolidayLate]);
    // Two weeks are ten school days; the Monday after is the eleventh.
    assert_eq!(asked("seasonal-work", monday, date(2027, 1, 31), SENT), []);
    assert_eq!(asked("seasonal-work", monday, date(2027, 2, 1), SENT), [Remark::HolidayLong(11)]);
}

#[test]
fn a_feast_is_only_reported_two_school_days_ahead() {
    let wednesday = date(2026, 11, 25);
    assert_eq!(asked("religious-feast", wednesday, wednesday, SENT), [Remark::OnlyReported]);
    let late = [Remark::OnlyReported, Remark::FeastLate];
    assert_eq!(asked("religious-feast", wednesday, wednesday, date(2026, 11, 24)), late);
    // A weekend is not a school day: Friday for Monday is one.
    assert_eq!(asked("religious-feast", date(2026, 11, 30), date(2026, 11, 30), date(2026, 11, 27)), late);
    assert_eq!(asked("religious-feast", SENT, SENT, SENT), late);
}

#[test]
fn about_more_than_ten_school_days_the_officer_decides() {
    let last = |day| asked("moving", SENT, date(2026, 12, day), SENT);
    assert_eq!(last(4), []);
    assert_eq!(last(6), [], "Saturday and Sunday do not count");
    assert_eq!(last(7), [Remark::Officer(11)]);
}
