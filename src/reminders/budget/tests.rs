//! The budget by tables.

use super::*;
use crate::clock::holidays::Holidays;
use jiff::civil::{DateTime, date, datetime};

fn calendar() -> Calendar {
    Calendar::new(Holidays::of_region(None).unwrap()).unwrap()
}

/// In the week of Monday 2026-11-23.
fn at(day: i8, hour: i8) -> DateTime {
    datetime(2026, 11, day, hour, 0, 0, 0)
}

/// A family, and what it got.
struct Week {
    calendar: Calendar,
    rules: Rules,
    entries: Vec<Entry>,
}

impl Week {
    fn of(limit: usize) -> Self {
        Self { calendar: calendar(), rules: Rules { limit, ..Rules::USUAL }, entries: Vec::new() }
    }

    /// One more; says how, when, and whether it is beside the limit.
    fn gets(&mut self, class: Class, day: Option<Date>, now: DateTime) -> (Way, DateTime, bool) {
        let wish = Wish { class, day };
        let decision = decide(&self.calendar, &self.rules, &self.entries, &wish, self.calendar.instant(now));
        if let Some(from) = decision.moves {
            let all = self.entries.iter_mut().filter(|entry| entry.way == Way::Bundle && entry.at == from);
            all.for_each(|entry| entry.at = decision.due_at);
        }
        if !decision.beside {
            self.entries.push(Entry { own: class == Class::Own, way: decision.way, at: decision.due_at });
        }
        (decision.way, self.calendar.civil(decision.due_at), decision.beside)
    }

    fn bundle_at(&self) -> Vec<DateTime> {
        let bundles = self.entries.iter().filter(|entry| entry.way == Way::Bundle);
        bundles.map(|entry| self.calendar.civil(entry.at)).collect()
    }
}

#[test]
fn of_three_a_week_a_group_takes_one_place_and_the_own_child_the_other() {
    let mut week = Week::of(3);
    assert_eq!(week.gets(Class::Group, None, at(23, 10)), (Way::Alone, at(23, 10), false));
    assert_eq!(week.gets(Class::Group, None, at(23, 11)), (Way::Bundle, at(27, 16), false));
    assert_eq!(week.gets(Class::Own, None, at(24, 9)), (Way::Alone, at(24, 9), false));
    assert_eq!(week.gets(Class::Own, None, at(24, 10)), (Way::Bundle, at(27, 16), false));
    assert_eq!(week.gets(Class::Group, None, at(26, 10)), (Way::Bundle, at(27, 16), false));
}

#[test]
fn the_own_child_may_take_all_places_but_that_of_the_bundle() {
    let table = [(1, 0), (2, 1), (3, 2), (5, 4), (10, 9)];
    for (limit, alone) in table {
        let mut week = Week::of(limit);
        let ways: Vec<Way> = (0..limit + 3).map(|_| week.gets(Class::Own, None, at(24, 10)).0).collect();
        assert_eq!(ways.iter().filter(|way| **way == Way::Alone).count(), alone, "limit {limit}");
    }
}

#[test]
fn groups_leave_a_place_free_where_there_are_three_or_more() {
    let table = [(1, 0), (2, 1), (3, 1), (4, 2), (10, 8)];
    for (limit, alone) in table {
        let mut week = Week::of(limit);
        let ways: Vec<Way> = (0..limit + 3).map(|_| week.gets(Class::Group, None, at(24, 10)).0).collect();
        assert_eq!(ways.iter().filter(|way| **way == Way::Alone).count(), alone, "limit {limit}");
    }
}

#[test]
fn what_is_urgent_goes_at_once_and_takes_no_place() {
    let mut week = Week::of(3);
    for _ in 0..5 {
        assert_eq!(week.gets(Class::Urgent, None, at(24, 10)), (Way::Alone, at(24, 10), true));
    }
    assert_eq!(week.gets(Class::Urgent, None, at(28, 10)), (Way::Alone, at(28, 10), true), "on a Saturday, too");
    let morning = datetime(2026, 11, 25, 7, 30, 0, 0);
    assert_eq!(week.gets(Class::Urgent, None, at(24, 22)), (Way::Alone, morning, true), "but not at night");
    assert_eq!(week.gets(Class::Own, None, at(24, 10)).0, Way::Alone);
}

#[test]
fn a_bundle_goes_before_the_first_day_that_it_is_about() {
    let mut week = Week::of(2);
    week.gets(Class::Own, None, at(23, 9));
    week.gets(Class::Own, None, at(23, 9));
    assert_eq!(week.bundle_at(), [at(27, 16)]);
    // Something for Thursday: all of it on Wednesday.
    assert_eq!(week.gets(Class::Own, Some(date(2026, 11, 26)), at(23, 10)), (Way::Bundle, at(25, 16), false));
    assert_eq!(week.bundle_at(), [at(25, 16), at(25, 16)]);
    // Something for Friday fits in.
    assert_eq!(week.gets(Class::Own, Some(date(2026, 11, 27)), at(23, 11)), (Way::Bundle, at(25, 16), false));
    // For tomorrow: today at four.
    assert_eq!(week.gets(Class::Own, Some(date(2026, 11, 24)), at(23, 12)), (Way::Bundle, at(23, 16), false));
    assert_eq!(week.bundle_at(), [at(23, 16); 4]);
}

#[test]
fn what_cannot_wait_goes_at_once_beside_the_limit() {
    let mut week = Week::of(2);
    week.gets(Class::Own, None, at(23, 9));
    // For today; for tomorrow when today's hour is past.
    assert_eq!(week.gets(Class::Own, Some(date(2026, 11, 23)), at(23, 10)), (Way::Alone, at(23, 10), true));
    assert_eq!(week.gets(Class::Group, Some(date(2026, 11, 24)), at(23, 17)), (Way::Alone, at(23, 17), true));
    // Known on Friday night, about Monday: there is no school day between.
    let saturday = datetime(2026, 11, 28, 7, 30, 0, 0);
    assert_eq!(week.gets(Class::Own, Some(date(2026, 11, 30)), at(27, 22)), (Way::Alone, saturday, true));
}

#[test]
fn after_the_bundle_comes_the_next_week() {
    let mut week = Week::of(2);
    week.gets(Class::Own, None, at(23, 9));
    week.gets(Class::Own, Some(date(2026, 11, 24)), at(23, 10));
    assert_eq!(week.bundle_at(), [at(23, 16)]);
    let monday = datetime(2026, 11, 30, 7, 30, 0, 0);
    assert_eq!(week.gets(Class::Own, None, at(24, 10)), (Way::Alone, monday, false));
    // The next week has its own bundle.
    let friday = datetime(2026, 12, 4, 16, 0, 0, 0);
    assert_eq!(week.gets(Class::Own, None, at(24, 10)), (Way::Bundle, friday, false));
    // About Thursday of this week, after its bundle: it cannot wait.
    assert_eq!(week.gets(Class::Own, Some(date(2026, 11, 26)), at(24, 11)), (Way::Alone, at(24, 11), true));
}

#[test]
fn nothing_that_can_wait_goes_at_night_at_the_weekend_or_in_a_holiday() {
    let morning = |month, day| datetime(2026, month, day, 7, 30, 0, 0);
    let table = [
        (at(23, 22), morning(11, 24)),
        (at(23, 6), morning(11, 23)),
        (at(27, 21), morning(11, 30)),
        (at(28, 12), morning(11, 30)),
        (at(29, 12), morning(11, 30)),
        // The Christmas holiday of 2026 ends on the third of January.
        (datetime(2026, 12, 18, 21, 0, 0, 0), datetime(2027, 1, 4, 7, 30, 0, 0)),
        (datetime(2026, 12, 24, 12, 0, 0, 0), datetime(2027, 1, 4, 7, 30, 0, 0)),
    ];
    for (now, expected) in table {
        assert_eq!(Week::of(3).gets(Class::Own, None, now), (Way::Alone, expected, false), "{now}");
    }
}

#[test]
fn the_bundle_of_a_short_week_goes_on_its_last_school_day() {
    let mut week = Week::of(1);
    // Good Friday of 2027 is free.
    let monday = datetime(2027, 3, 22, 10, 0, 0, 0);
    assert_eq!(week.gets(Class::Group, None, monday), (Way::Bundle, datetime(2027, 3, 25, 16, 0, 0, 0), false));
    // Where the hour of the bundle is quiet, it goes in the morning of that day.
    let quiet = crate::clock::Quiet { from: time(15, 0, 0, 0), until: time(8, 0, 0, 0) };
    let mut week = Week { calendar: calendar().with(quiet, None), ..Week::of(1) };
    assert_eq!(week.gets(Class::Group, None, at(23, 10)), (Way::Bundle, at(27, 8), false));
}

#[test]
fn the_second_reminder_goes_only_where_a_place_is_free() {
    let calendar = calendar();
    let wish = Wish { class: Class::Group, day: None };
    let now = calendar.instant(at(24, 10));
    let one = Entry { own: false, way: Way::Alone, at: calendar.instant(at(23, 10)) };
    assert!(has_room(&calendar, &Rules::USUAL, &[], &wish, now));
    assert!(!has_room(&calendar, &Rules::USUAL, &[one], &wish, now));
    assert!(has_room(&calendar, &Rules::USUAL, &[Entry { own: true, ..one }], &wish, now));
    assert!(!has_room(&calendar, &Rules::USUAL, &[], &wish, calendar.instant(at(28, 10))), "at the weekend");
}
