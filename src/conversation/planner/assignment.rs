//! The best places for talks that do not look at each other: an assignment, solved exactly.

use std::collections::HashMap;

use pathfinding::kuhn_munkres::kuhn_munkres_min;
use pathfinding::matrix::Matrix;

use super::board::Board;
use super::cost;
use super::offer::Offer;

/// Groups of talks that have no teacher in common with another group; the assignment is much faster for each alone.
pub(super) fn groups(offer: &Offer) -> Vec<Vec<usize>> {
    let mut group_of_teacher: HashMap<i64, usize> = HashMap::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (talk, wanted) in offer.problem.talks.iter().enumerate() {
        let into = groups.len();
        groups.push(vec![talk]);
        for teacher in &wanted.teachers {
            let Some(other) = group_of_teacher.insert(*teacher, into) else { continue };
            if other != into {
                let joined = std::mem::take(&mut groups[other]);
                groups[into].extend(joined);
                group_of_teacher.values_mut().filter(|group| **group == other).for_each(|group| *group = into);
            }
        }
    }
    groups.retain(|group| !group.is_empty());
    groups.iter_mut().for_each(|group| group.sort_unstable());
    groups
}

/// Takes talks that need one slot each from their places and puts them to the best ones, by what they cost alone and
/// `price` of talk and place. One whose family is elsewhere then is left without a place.
pub(super) fn assign(board: &mut Board, talks: &[usize], price: &mut dyn FnMut(usize, usize) -> i64) {
    let offer = board.offer;
    for talk in talks {
        board.put(*talk, None);
    }
    let mut column_of: HashMap<usize, usize> = HashMap::new();
    let mut slots = Vec::new();
    for place in talks.iter().flat_map(|talk| &offer.places[*talk]) {
        if board.holder(place.first).is_none() && !column_of.contains_key(&place.first) {
            column_of.insert(place.first, slots.len());
            slots.push(place.first);
        }
    }
    if talks.is_empty() || slots.is_empty() {
        return;
    }
    // As many columns as rows or more, as the algorithm asks; the extra ones are nowhere.
    let nowhere = |(row, _)| cost::alone(offer, talks[row], None);
    let mut prices = Matrix::from_fn(talks.len(), slots.len().max(talks.len()), nowhere);
    for (row, talk) in talks.iter().enumerate() {
        for (at, place) in offer.places[*talk].iter().enumerate() {
            if let Some(column) = column_of.get(&place.first) {
                prices[(row, *column)] = cost::alone(offer, *talk, Some(place)) + price(*talk, at);
            }
        }
    }
    let (_, columns) = kuhn_munkres_min(&prices);
    for (talk, column) in talks.iter().zip(columns) {
        let Some(slot) = slots.get(column) else { continue };
        let at = offer.places[*talk].iter().position(|place| place.first == *slot);
        if let Some(at) = at.filter(|at| board.is_free(*talk, &offer.places[*talk][*at])) {
            board.put(*talk, Some(at));
        }
    }
}
