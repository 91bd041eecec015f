//! The rules of a round as they are typed, on every day of the year.

use jiff::civil::{date, datetime};

use super::*;
use crate::clock::holidays::{Holidays, Region};
use crate::conversation::round::{example, is_school_day};

fn calendar() -> Calendar {
    Calendar::new(Holidays::of_region(Some(Region::Midden)).unwrap()).unwrap()
}

fn school() -> School {
    School { region: Some(Region::Midden), ..example::school() }
}

fn at(day: Date) -> i64 {
    calendar().instant(day.at(10, 0, 0, 0))
}

/// A round that is typed well, on 23 November 2026.
fn right() -> Typed {
    let rules = begin(Kind::Start, None, &school(), &calendar(), at(date(2026, 11, 23)));
    Typed::of(&rules, &calendar())
}

#[test]
fn what_stands_in_the_form_is_what_is_read_from_it() {
    let rules = begin(Kind::Progress, None, &school(), &calendar(), at(date(2026, 11, 23)));
    assert_eq!(Typed::of(&rules, &calendar()).read(&calendar(), at(date(2026, 11, 23))), Ok(rules));
}

#[test]
fn a_new_round_lies_ahead_on_every_day_of_the_year() {
    let calendar = calendar();
    let mut today = date(2026, 8, 1);
    while today < date(2027, 8, 1) {
        for kind in Kind::ALL {
            let now = at(today);
            let rules = begin(kind, None, &school(), &calendar, now);
            assert!(is_school_day(&calendar, rules.first_day), "{today} {kind:?}");
            assert!(now < rules.opens_at && rules.opens_at < rules.closes_at, "{today} {kind:?} {rules:?}");
            assert_eq!(Typed::of(&rules, &calendar).read(&calendar, now), Ok(rules), "{today} {kind:?}");
        }
        today = today.tomorrow().unwrap();
    }
}

#[test]
fn in_june_the_start_conversations_of_the_next_year_are_planned() {
    let rules = begin(Kind::Start, None, &school(), &calendar(), at(date(2027, 6, 14)));
    assert_eq!(SchoolYear::of(rules.first_day), "2027-2028".parse().unwrap());
    assert_eq!(calendar().civil(rules.opens_at), rules.first_day.checked_sub(10.days()).unwrap().at(8, 0, 0, 0));
}

#[test]
fn a_new_round_takes_the_numbers_of_the_last_one_and_its_own_days() {
    let now = at(date(2026, 11, 23));
    let usual = begin(Kind::Start, None, &school(), &calendar(), now);
    let last = Rules { minutes: 15, reserve_percent: 25, first_day: date(2025, 9, 1), opens_at: 7, ..usual.clone() };
    let rules = begin(Kind::Start, Some(&last), &school(), &calendar(), now);
    assert_eq!((rules.minutes, rules.reserve_percent), (15, 25));
    assert_eq!((rules.first_day, rules.opens_at), (usual.first_day, usual.opens_at));
}

#[test]
fn every_fault_is_told_of_its_own_field() {
    let now = at(date(2026, 11, 23));
    let with = |change: fn(&mut Typed)| {
        let mut typed = right();
        change(&mut typed);
        typed.read(&calendar(), now).unwrap_err()
    };
    assert_eq!(with(|t| t.kind = "party".into()), [Wrong::Choice("kind")]);
    assert_eq!(with(|t| t.minutes = "4".into()), [Wrong::Number("minutes", 5, 60)]);
    assert_eq!(with(|t| t.break_after = "-1".into()), [Wrong::Number("break_after", 0, 20)]);
    assert_eq!(with(|t| t.first_day = "31-2".into()), [Wrong::Day("first_day")]);
    assert_eq!(with(|t| t.opens = "soon".into()), [Wrong::Moment("opens")]);
    assert_eq!(with(|t| t.last_day = "2026-12-01".into()), [Wrong::LastBeforeFirst]);
    assert_eq!(with(|t| t.last_day = "2027-07-01".into()), [Wrong::TooWide]);
    assert_eq!(with(|t| t.closes = "2026-11-22T08:00".into()), [Wrong::ClosesPast]);
    assert_eq!(with(|t| t.opens = "2027-01-05T08:00".into())[0], Wrong::OpensLate);
    assert_eq!(with(|t| t.closes = "2026-11-24T08:00".into()), [Wrong::ClosesBeforeOpens]);
    assert_eq!(with(|t| t.sibling_wait_minutes = "5".into()), [Wrong::WaitUnderGap]);
    let over = with(|t| (t.first_day, t.last_day) = ("2026-11-02".into(), "2026-11-20".into()));
    assert_eq!(over, [Wrong::Over, Wrong::OpensLate]);
    assert!(Typed::default().read(&calendar(), now).unwrap_err().len() >= 15, "all at once");
}

#[test]
fn of_a_round_that_is_out_only_what_harms_nobody_changes() {
    let now = at(date(2026, 11, 23));
    let before = right().read(&calendar(), now).unwrap();
    let typed = Typed { minutes: "60".into(), mode: "propose".into(), reserve_percent: "0".into(), ..right() };
    let read = typed.read_published(&before, &calendar(), now).unwrap();
    assert_eq!(read, Rules { reserve_percent: 0, ..before.clone() });
    let wider = Typed { last_day: before.last_day.tomorrow().unwrap().to_string(), ..right() };
    assert_eq!(wider.read_published(&before, &calendar(), now).unwrap().minutes, before.minutes);
    for (field, typed) in [
        ("first_day", Typed { first_day: before.first_day.tomorrow().unwrap().to_string(), ..right() }),
        ("last_day", Typed { last_day: before.last_day.yesterday().unwrap().to_string(), ..right() }),
        ("closes", Typed { closes: moment(&calendar(), before.closes_at - 60), ..right() }),
    ] {
        assert_eq!(typed.read_published(&before, &calendar(), now), Err(vec![Wrong::Narrower(field)]));
    }
    let later = calendar().instant(datetime(2027, 7, 1, 8, 0, 0, 0));
    assert!(right().read_published(&before, &calendar(), later).is_ok(), "a reserve can be given back at any time");
}
