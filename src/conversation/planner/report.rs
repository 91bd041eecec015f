//! What became of a plan: what could not be met and why, and its figures.

use std::collections::HashMap;

use super::cost::{self, Between, Visit};
use super::offer::{Offer, Place};
use super::{Figures, Placed, Plan, Problem, Shortfall, Unmet, Why};

/// Reads a plan anew, as after the office moved a talk by hand. Talks that it does not name, and those whose slots
/// are not a run of one teacher among the slots of the problem, have no time. Which rules such a plan breaks is not
/// asked here.
pub fn judge(problem: &Problem, placed: &[Placed]) -> Plan {
    let offer = Offer::new(problem);
    let slots_of: HashMap<i64, &[i64]> = placed.iter().map(|placed| (placed.talk, placed.slots.as_slice())).collect();
    let seat = |talk: &super::Talk| offer.times.place_of(problem, talk, slots_of.get(&talk.id)?);
    let seats: Vec<Option<Place>> = problem.talks.iter().map(seat).collect();
    plan(&offer, &seats)
}

/// The plan in which each talk has this place.
pub(super) fn plan(offer: &Offer, seats: &[Option<Place>]) -> Plan {
    let talks = &offer.problem.talks;
    let report = Report::new(offer, seats);
    let mut unmet = Vec::new();
    let mut placed = Vec::new();
    for (number, talk) in talks.iter().enumerate() {
        let mut tell = |what| unmet.push(Unmet { talk: talk.id, what });
        match &seats[number] {
            None => tell(Shortfall::NoSlot(report.why(number, |_| true))),
            Some(place) => {
                placed.push(Placed { talk: talk.id, slots: offer.times.ids(place) });
                if !place.fits_day {
                    tell(Shortfall::WishDay(report.why(number, Place::fits)));
                }
                if !place.fits_time {
                    tell(Shortfall::WishTime(report.why(number, Place::fits)));
                }
                if !place.fits_block {
                    tell(Shortfall::WishBlock(report.why(number, Place::fits)));
                }
            }
        }
        report.of_family[number].iter().copied().for_each(&mut tell);
        if report.comes_alone[number] {
            tell(Shortfall::InterpreterApart);
        }
    }
    Plan { placed, unmet, figures: report.figures }
}

struct Report<'a> {
    offer: &'a Offer<'a>,
    seats: &'a [Option<Place>],
    /// For each slot, its talk.
    holds: Vec<Option<usize>>,
    /// For each talk, what is wrong with the time since the talk before it.
    of_family: Vec<Vec<Shortfall>>,
    /// For each talk, whether an interpreter comes for it only, and need not.
    comes_alone: Vec<bool>,
    figures: Figures,
}

impl<'a> Report<'a> {
    fn new(offer: &'a Offer<'a>, seats: &'a [Option<Place>]) -> Self {
        let mut holds = vec![None; offer.times.slots.len()];
        for (talk, seat) in seats.iter().enumerate() {
            seat.iter().flat_map(Place::slots).for_each(|slot| holds[slot] = Some(talk));
        }
        let wishes = || offer.problem.talks.iter().zip(seats).filter(|(talk, _)| !talk.wish.is_empty());
        let idle = |session| cost::idle(offer, session, |slot| holds[slot].is_some());
        let figures = Figures {
            talks: seats.len(),
            placed: seats.iter().flatten().count(),
            wishes: wishes().count(),
            wishes_met: wishes().filter(|(_, seat)| seat.is_some_and(|place| place.fits())).count(),
            teachers_gap_minutes: (0..offer.sessions.len()).map(idle).sum(),
            ..Figures::default()
        };
        let (of_family, comes_alone) = (vec![Vec::new(); seats.len()], vec![false; seats.len()]);
        let mut report = Self { offer, seats, holds, of_family, comes_alone, figures };
        report.siblings();
        report.interpreters();
        report
    }

    /// The talks of a group that have a time, in its order.
    fn in_order(&self, talks: &[usize]) -> Vec<(usize, Place)> {
        let mut seated: Vec<(usize, Place)> =
            talks.iter().filter_map(|talk| Some((*talk, self.seats[*talk]?))).collect();
        seated.sort_by_key(|(_, place)| (place.starts, place.first));
        seated
    }

    fn siblings(&mut self) {
        for family in &self.offer.families {
            for two in self.in_order(family).windows(2) {
                let [(earlier, before), (later, after)] = two else { continue };
                let other = self.offer.problem.talks[*earlier].id;
                let figures = &mut self.figures;
                figures.sibling_pairs += 1;
                let told = match cost::follow(self.offer, before, after) {
                    Between::Near(wait) => {
                        figures.sibling_pairs_near += 1;
                        figures.siblings_wait_minutes += wait;
                        continue;
                    }
                    Between::TooClose(gap) => {
                        figures.siblings_wait_minutes += gap;
                        Shortfall::SiblingsTooClose { other, gap }
                    }
                    Between::TooLong(wait) => {
                        figures.siblings_wait_minutes += wait;
                        Shortfall::SiblingsApart { other, wait: Some(wait) }
                    }
                    Between::OtherDay => {
                        figures.sibling_pairs_on_two_days += 1;
                        Shortfall::SiblingsApart { other, wait: None }
                    }
                };
                if !self.of_family[*later].contains(&told) {
                    self.of_family[*later].push(told);
                }
            }
        }
    }

    fn interpreters(&mut self) {
        for language in &self.offer.languages {
            let seated = self.in_order(language);
            for day in seated.chunk_by(|(_, one), (_, next)| one.day == next.day) {
                let mut visits: Vec<Visit> = Vec::new();
                let visit_of: Vec<usize> = day.iter().map(|(_, place)| cost::interpret(&mut visits, place)).collect();
                for ((talk, _), visit) in day.iter().zip(visit_of) {
                    self.comes_alone[*talk] = visits[visit].talks == 1 && seated.len() > 1;
                }
                self.figures.interpreter_visits += visits.len();
                self.figures.interpreter_minutes += visits.iter().map(|visit| visit.hours() * 60).sum::<i64>();
            }
        }
    }

    /// Why a talk is not at one of the places that are as asked.
    fn why(&self, talk: usize, is_asked: impl Fn(&Place) -> bool) -> Why {
        if self.offer.is_pinned(talk) {
            return Why::Pinned;
        }
        let asked = || self.offer.places[talk].iter().filter(|place| is_asked(place));
        let is_empty = |place: &&Place| place.slots().all(|slot| self.holds[slot].is_none_or(|held| held == talk));
        let mut empty = asked().filter(is_empty).peekable();
        if asked().next().is_none() {
            Why::NotOffered
        } else if empty.peek().is_none() {
            Why::AllTaken
        } else if empty.all(|place| self.is_family_elsewhere(talk, place)) {
            Why::FamilyElsewhere
        } else {
            Why::StillFree
        }
    }

    fn is_family_elsewhere(&self, talk: usize, place: &Place) -> bool {
        let mut siblings = self.offer.families_of[talk].iter().flat_map(|family| &self.offer.families[*family]);
        siblings.any(|other| *other != talk && self.seats[*other].is_some_and(|seat| seat.overlaps(place)))
    }
}
