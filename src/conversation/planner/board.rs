//! The plan in the making: which talk stands where, and what that costs, kept up to date move by move.

use super::cost::{self, Visit};
use super::offer::{Offer, Place};

pub(super) struct Board<'a> {
    pub offer: &'a Offer<'a>,
    /// For each talk, the index of its place among its places.
    at: Vec<Option<usize>>,
    /// For each slot, its talk.
    holds: Vec<Option<usize>>,
    alone_cost: Vec<i64>,
    family_cost: Vec<i64>,
    /// By language, then by day.
    language_cost: Vec<i64>,
    session_cost: Vec<i64>,
    cost: i64,
    seats: Vec<Place>,
    visits: Vec<Visit>,
    /// Talks that moved since [`Board::mark`], with where they were.
    moved: Vec<(usize, Option<usize>)>,
}

impl<'a> Board<'a> {
    pub fn new(offer: &'a Offer<'a>) -> Self {
        let talks = offer.places.len();
        let alone_cost: Vec<i64> = (0..talks).map(|talk| cost::alone(offer, talk, None)).collect();
        Self {
            offer,
            at: vec![None; talks],
            holds: vec![None; offer.times.slots.len()],
            cost: alone_cost.iter().sum(),
            alone_cost,
            family_cost: vec![0; offer.families.len()],
            language_cost: vec![0; offer.languages.len() * offer.times.days],
            session_cost: vec![0; offer.sessions.len()],
            seats: Vec::new(),
            visits: Vec::new(),
            moved: Vec::new(),
        }
    }

    pub fn cost(&self) -> i64 {
        self.cost
    }

    pub fn places(&self) -> &[Option<usize>] {
        &self.at
    }

    pub fn place(&self, talk: usize) -> Option<&'a Place> {
        let offer = self.offer;
        self.at[talk].map(|at| &offer.places[talk][at])
    }

    /// The talk that holds a slot.
    pub fn holder(&self, slot: usize) -> Option<usize> {
        self.holds[slot]
    }

    /// Does the talk cost nothing by itself?
    pub fn is_content(&self, talk: usize) -> bool {
        self.alone_cost[talk] == 0
    }

    /// The talks that stand in the way of this one at this place: in its slots, or with its family elsewhere.
    pub fn in_the_way(&self, talk: usize, place: &Place, found: &mut Vec<usize>) {
        found.clear();
        found.extend(place.slots().filter_map(|slot| self.holds[slot]).filter(|other| *other != talk));
        for family in &self.offer.families_of[talk] {
            for other in &self.offer.families[*family] {
                if *other != talk && self.place(*other).is_some_and(|elsewhere| elsewhere.overlaps(place)) {
                    found.push(*other);
                }
            }
        }
        found.sort_unstable();
        found.dedup();
    }

    /// Are the slots empty, and is nobody of the family elsewhere?
    pub fn is_free(&self, talk: usize, place: &Place) -> bool {
        place.slots().all(|slot| self.holds[slot].is_none_or(|holder| holder == talk))
            && self.is_family_free(talk, place)
    }

    pub fn is_family_free(&self, talk: usize, place: &Place) -> bool {
        self.offer.families_of[talk].iter().all(|family| {
            self.offer.families[*family]
                .iter()
                .all(|other| *other == talk || self.place(*other).is_none_or(|elsewhere| !elsewhere.overlaps(place)))
        })
    }

    /// From here on moves can be taken back.
    pub fn mark(&mut self) {
        self.moved.clear();
    }

    pub fn take_back(&mut self) {
        while let Some((talk, was)) = self.moved.pop() {
            self.set(talk, None);
            if was.is_some() {
                self.set(talk, was);
            }
        }
    }

    /// Puts a talk to a place that is free, or takes its place away.
    pub fn put(&mut self, talk: usize, at: Option<usize>) {
        self.moved.push((talk, self.at[talk]));
        if self.at[talk].is_some() {
            self.set(talk, None);
        }
        if at.is_some() {
            self.set(talk, at);
        }
    }

    /// Between no place and a place.
    fn set(&mut self, talk: usize, at: Option<usize>) {
        let offer = self.offer;
        let Some(place) = at.or(self.at[talk]).map(|at| offer.places[talk][at]) else { return };
        self.at[talk] = at;
        for slot in place.slots() {
            self.holds[slot] = at.is_some().then_some(talk);
        }
        let alone = cost::alone(offer, talk, at.map(|_| &place));
        self.cost += alone - std::mem::replace(&mut self.alone_cost[talk], alone);
        for family in &offer.families_of[talk] {
            self.count_family(*family);
        }
        if let Some(language) = offer.language_of[talk] {
            self.count_language(language, place.day);
        }
        let session = offer.session_of[place.first];
        let idle = cost::idle(offer, session, |slot| self.holds[slot].is_some());
        let price = idle * offer.problem.rules.weights.gap_minute;
        self.cost += price - std::mem::replace(&mut self.session_cost[session], price);
    }

    fn count_family(&mut self, family: usize) {
        let offer = self.offer;
        let mut seats = std::mem::take(&mut self.seats);
        seats.clear();
        seats.extend(offer.families[family].iter().filter_map(|talk| self.place(*talk)));
        let price = cost::family(offer, &mut seats);
        self.seats = seats;
        self.cost += price - std::mem::replace(&mut self.family_cost[family], price);
    }

    fn count_language(&mut self, language: usize, day: usize) {
        let offer = self.offer;
        let mut seats = std::mem::take(&mut self.seats);
        seats.clear();
        let talks = offer.languages[language].iter();
        seats.extend(talks.filter_map(|talk| self.place(*talk)).filter(|place| place.day == day));
        let price = cost::language(&offer.problem.rules.weights, &mut seats, &mut self.visits);
        self.seats = seats;
        let kept = &mut self.language_cost[language * offer.times.days + day];
        self.cost += price - std::mem::replace(kept, price);
    }
}
