//! One announcement that a letter makes twice, in its calendar and in its text, is one proposal.

use super::{Proposal, Unsure, Whom, Why};

/// Joins proposals of one kind on the same day.
pub fn merged(proposals: Vec<Proposal>) -> Vec<Proposal> {
    let mut merged: Vec<Proposal> = Vec::new();
    for proposal in proposals {
        match merged.iter_mut().find(|one| same(one, &proposal)) {
            Some(one) => join(one, proposal),
            None => merged.push(proposal),
        }
    }
    let holidays: Vec<(String, Option<jiff::civil::Date>)> = merged.iter().filter_map(last_day).collect();
    let is_said = |proposal: &Proposal| {
        let day = proposal.values.get("date").and_then(|day| day.parse::<jiff::civil::Date>().ok());
        let end = proposal.values.get("end");
        proposal.kind == "early-end"
            && holidays.iter().any(|(hour, first)| {
                Some(hour.as_str()) == end
                    && first.zip(day).is_some_and(|(first, day)| (0..=4).contains(&(first - day).get_days()))
            })
    };
    merged.retain(|proposal| !is_said(proposal));
    merged
}

/// When school ends on the last day before a holiday, and the holiday's first day.
fn last_day(holiday: &Proposal) -> Option<(String, Option<jiff::civil::Date>)> {
    let hour = holiday.values.get("last-day-end")?;
    let first = holiday.values.get("dates").and_then(|dates| dates.split_once('/')?.0.parse().ok());
    Some((hour.to_owned(), first))
}

const DAYS: [&str; 6] = ["date", "dates", "vote", "from", "choose-before", "pay-until"];

fn same(one: &Proposal, other: &Proposal) -> bool {
    let days = |proposal: &Proposal| DAYS.iter().find_map(|name| proposal.values.get(name).map(str::to_owned));
    let at_once = one.groups == other.groups || one.groups == Whom::All || other.groups == Whom::All;
    let hours = ["start", "end"].iter().all(|name| match (one.values.get(name), other.values.get(name)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    });
    one.kind == other.kind && days(one).is_some() && days(one) == days(other) && at_once && hours
}

fn join(one: &mut Proposal, other: Proposal) {
    for (name, value) in &other.values.0 {
        let doubts = other.unsure.iter().filter(|unsure| unsure.field.as_deref() == Some(name));
        match one.values.get(name) {
            None => {
                one.unsure.retain(|unsure| unsure.field.as_deref() != Some(name) || unsure.why != Why::Missing);
                one.values.set(name, Some(value.clone()));
                one.unsure.extend(doubts.cloned());
            }
            // Said twice in the same way, once without a doubt: then there is none.
            Some(had) if had == value => {
                if other.is_sure(Some(name)) {
                    one.unsure.retain(|unsure| unsure.field.as_deref() != Some(name));
                }
            }
            Some(_) => one.unsure.push(Unsure { field: Some(name.clone()), why: Why::Several }),
        }
    }
    if one.groups != other.groups {
        one.unsure.push(Unsure { field: Some(super::GROUPS.to_owned()), why: Why::Several });
        if one.groups == Whom::All {
            one.groups = other.groups.clone();
        }
    }
    if other.is_sure(None) {
        one.unsure.retain(|unsure| unsure.field.is_some());
    }
    one.pieces.extend(other.pieces);
    one.pieces.sort_by_key(|piece| piece.range.start);
    one.pieces.dedup();
    one.unsure.sort();
    one.unsure.dedup();
}
