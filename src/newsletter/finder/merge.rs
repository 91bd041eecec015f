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
    merged
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
