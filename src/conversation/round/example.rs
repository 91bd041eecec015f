//! A school, a round and who is invited to it, for the tests of rules.

use jiff::civil::{date, time};

use super::invited::Invited;
use super::{Round, Rules, form};
use crate::clock::Calendar;
use crate::conversation::invitee::{Invitee, Wish};
use crate::conversation::{Interpreter, Kind};
use crate::school::{Contact, School};

/// A school in the year 2026-2027 that has set nothing.
pub fn school() -> School {
    School {
        id: 1,
        name: "De Regenboog".into(),
        brin: None,
        school_year: "2026-2027".parse().unwrap(),
        region: None,
        holidays: None,
        quiet_from: time(20, 30, 0, 0),
        quiet_until: time(7, 30, 0, 0),
        contact: Contact::default(),
        week_limit: 3,
        bundle_at: time(16, 0, 0, 0),
        answer_days: 2,
        absence_until: time(8, 15, 0, 0),
    }
}

/// A draft of start conversations from 24 November to 18 December 2026, twenty minutes each and five between, made on
/// 23 November at ten.
pub fn round(calendar: &Calendar) -> Round {
    let now = calendar.instant(date(2026, 11, 23).at(10, 0, 0, 0));
    let rules = form::begin(Kind::Start, None, &school(), calendar, now);
    Round {
        id: 5,
        school_id: 1,
        school_year: school().school_year,
        rules: Rules { first_day: date(2026, 11, 24), last_day: date(2026, 12, 18), ..rules },
        published_at: None,
        plan_sent_at: None,
        closed_at: None,
    }
}

/// A seat at a child of group 4.
pub fn seat(child_id: i64, seat: i64, person_id: Option<i64>) -> Invited {
    let invitee = Invitee {
        id: child_id * 10 + seat,
        round_id: 1,
        guardian_id: child_id * 10 + seat,
        invited_at: None,
        seen_at: None,
        again_at: None,
        wish: Wish::default(),
        wished_at: None,
        interpreter: Interpreter::None,
        interpreter_language: None,
        who: Vec::new(),
        child: None,
        declined_at: None,
        asked_at: None,
        asked_why: None,
        apart_at: None,
        extra_minutes: 0,
        left_out_at: None,
        approved_at: None,
    };
    Invited {
        invitee,
        seat,
        person_id,
        children: 1,
        unreachable: false,
        language: None,
        child_id,
        child: "Amira Haddad".into(),
        group_id: Some(4),
    }
}
