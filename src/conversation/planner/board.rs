//! The plan in the making: which talk stands where, and what that costs, kept up to date move by move.

use super::cost::{self, Visit};
use super::offer::{Offer, Place};

pub(super) struct Board<'a> {
    pub offer: &'a Offer<'a>,
    /// For each talk, the index of its place among its places.
    at: Vec<Option<usize>>,
    /// For each slot, its talk.
    holds: Vec<Option<usize>>,
    /// Talks without a place.
    without: Vec<usize>,
    alone_cost: Vec<i64>,
    /// What ties talks together, in this order: families, days of each language, sessions.
    part_cost: Vec<i64>,
    cost: i64,
    /// Parts that have to be counted anew.
    touched: Vec<usize>,
    /// Since [`Board::mark`]: talks that moved, with where they were, and parts, with what they cost; what all cost then.
    moved: Vec<(usize, Option<usize>)>,
    counted: Vec<(usize, i64)>,
    marked_cost: i64,
    seats: Vec<Place>,
    visits: Vec<Visit>,
}

impl<'a> Board<'a> {
    pub fn new(offer: &'a Offer<'a>) -> Self {
        let talks = offer.places.len();
        let alone_cost: Vec<i64> = (0..talks).map(|talk| cost::alone(offer, talk, None)).collect();
        let parts = offer.families.len() + offer.languages.len() * offer.times.days + offer.sessions.len();
        Self {
            offer,
            at: vec![None; talks],
            holds: vec![None; offer.times.slots.len()],
            without: (0..talks).collect(),
            cost: alone_cost.iter().sum(),
            alone_cost,
            part_cost: vec![0; parts],
            touched: Vec::new(),
            moved: Vec::new(),
            counted: Vec::new(),
            marked_cost: 0,
            seats: Vec::new(),
            visits: Vec::new(),
        }
    }

    pub fn cost(&mut self) -> i64 {
        while let Some(part) = self.touched.pop() {
            let price = self.price(part);
            let before = std::mem::replace(&mut self.part_cost[part], price);
            self.counted.push((part, before));
            self.cost += price - before;
        }
        self.cost
    }

    pub fn places(&self) -> &[Option<usize>] {
        &self.at
    }

    pub fn place(&self, talk: usize) -> Option<&'a Place> {
        let offer = self.offer;
        self.at[talk].map(|at| &offer.places[talk][at])
    }

    /// Talks without a place, in no order.
    pub fn without(&self) -> &[usize] {
        &self.without
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
        self.marked_cost = self.cost();
        self.moved.clear();
        self.counted.clear();
    }

    pub fn take_back(&mut self) {
        // Backwards, so that a place is empty again when its talk returns.
        for at in (0..self.moved.len()).rev() {
            let (talk, was) = self.moved[at];
            self.set(talk, None);
            if was.is_some() {
                self.set(talk, was);
            }
        }
        while let Some((part, before)) = self.counted.pop() {
            self.part_cost[part] = before;
        }
        self.touched.clear();
        self.cost = self.marked_cost;
    }

    /// Puts a talk to a place that is free, or takes its place away.
    pub fn put(&mut self, talk: usize, at: Option<usize>) {
        self.moved.push((talk, self.at[talk]));
        self.set(talk, None);
        if at.is_some() {
            self.set(talk, at);
        }
    }

    /// Between no place and a place.
    fn set(&mut self, talk: usize, at: Option<usize>) {
        let offer = self.offer;
        let Some(place) = at.or(self.at[talk]).map(|at| &offer.places[talk][at]) else { return };
        match self.without.iter().position(|other| *other == talk) {
            Some(found) if at.is_some() => _ = self.without.swap_remove(found),
            None if at.is_none() => self.without.push(talk),
            _ => {}
        }
        self.at[talk] = at;
        for slot in place.slots() {
            self.holds[slot] = at.is_some().then_some(talk);
        }
        let alone = cost::alone(offer, talk, at.map(|_| place));
        self.cost += alone - std::mem::replace(&mut self.alone_cost[talk], alone);
        for family in &offer.families_of[talk] {
            self.touch(*family);
        }
        let languages = offer.families.len();
        if let Some(language) = offer.language_of[talk] {
            self.touch(languages + language * offer.times.days + place.day);
        }
        self.touch(languages + offer.languages.len() * offer.times.days + offer.session_of[place.first]);
    }

    fn touch(&mut self, part: usize) {
        if !self.touched.contains(&part) {
            self.touched.push(part);
        }
    }

    fn price(&mut self, part: usize) -> i64 {
        let offer = self.offer;
        let Some(part) = part.checked_sub(offer.families.len()) else { return self.family(part) };
        let days = offer.times.days;
        match part.checked_sub(offer.languages.len() * days) {
            None => self.language(part / days, part % days),
            Some(session) => {
                let idle = cost::idle(offer, session, |slot| self.holds[slot].is_some());
                idle * offer.problem.rules.weights.gap_minute
            }
        }
    }

    fn family(&mut self, family: usize) -> i64 {
        let offer = self.offer;
        let mut seats = std::mem::take(&mut self.seats);
        seats.clear();
        seats.extend(offer.families[family].iter().filter_map(|talk| self.place(*talk)));
        let price = cost::family(offer, &mut seats);
        self.seats = seats;
        price
    }

    fn language(&mut self, language: usize, day: usize) -> i64 {
        let offer = self.offer;
        let mut seats = std::mem::take(&mut self.seats);
        seats.clear();
        let talks = offer.languages[language].iter();
        seats.extend(talks.filter_map(|talk| self.place(*talk)).filter(|place| place.day == day));
        let price = cost::language(&offer.problem.rules.weights, &mut seats, &mut self.visits);
        self.seats = seats;
        price
    }
}
