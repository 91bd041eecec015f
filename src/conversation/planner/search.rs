//! The search: moves talks about, often to where a sibling or an interpreter is, and accepts a worse plan less and
//! less easily (simulated annealing). What is in the way of a moved talk changes places with it, if it can.

use std::sync::atomic::{AtomicBool, Ordering};

use rand::rngs::SmallRng;
use rand::seq::IndexedRandom as _;
use rand::{Rng as _, SeedableRng as _};

use super::board::Board;
use super::cost::{self, Between};
use super::offer::{Offer, Place};
use super::{Progress, assignment};

/// How much worse a plan may become at the first moves, as a part of what a wish costs: about a pair of siblings.
const HOT: f64 = 0.25;
/// And at the last moves: about a minute.
const COLD: f64 = 0.001;
/// Between two looks at the clock of the search: progress and stop.
const LOOK: u64 = 512;
/// Free places that a talk which lost its own looks at.
const LOOKS_AROUND: usize = 8;

pub(super) struct Search<'a> {
    board: Board<'a>,
    rng: SmallRng,
    /// Talks that may move and have somewhere to go.
    movable: Vec<usize>,
    best: Vec<Option<usize>>,
    best_cost: i64,
    lost: Vec<usize>,
}

impl<'a> Search<'a> {
    pub fn new(offer: &'a Offer<'a>, seed: u64) -> Self {
        let mut board = Board::new(offer);
        let movable =
            (0..offer.places.len()).filter(|talk| !offer.is_pinned(*talk) && !offer.places[*talk].is_empty()).collect();
        let (best, best_cost) = (board.places().to_vec(), board.cost());
        Self { board, rng: SmallRng::seed_from_u64(seed), movable, best, best_cost, lost: Vec::new() }
    }

    /// The first plan: what is pinned, then talks that need several slots, then all others by assignment.
    pub fn begin(&mut self) {
        let offer = self.board.offer;
        for talk in 0..offer.places.len() {
            if offer.is_pinned(talk) && offer.places[talk].first().is_some_and(|place| self.board.is_free(talk, place))
            {
                self.board.put(talk, Some(0));
            }
        }
        let is_short = |talk: &usize| offer.places[*talk].iter().all(|place| place.len == 1);
        let (short, mut long): (Vec<usize>, Vec<usize>) = self.movable.iter().partition(|talk| is_short(talk));
        long.sort_by_key(|talk| offer.places[*talk].len());
        for talk in long {
            self.improve(talk);
        }
        self.assign(&short);
        for talk in self.movable.clone() {
            if self.board.place(talk).is_none() {
                self.improve(talk);
            }
        }
        self.keep();
    }

    pub fn run(&mut self, effort: u32, progress: &mut dyn FnMut(Progress), stop: &AtomicBool) {
        let of = self.movable.len() as u64 * u64::from(effort);
        let told_every = (of / 100).max(1);
        let mut told = 0;
        progress(Progress { done: 0, of });
        let mut heat = 0.0;
        #[expect(clippy::cast_precision_loss, reason = "costs are far below 2^52")]
        let wish = self.board.offer.problem.rules.weights.wish.max(1) as f64;
        for done in 0..of {
            if done % LOOK == 0 {
                if stop.load(Ordering::Relaxed) {
                    break;
                }
                heat = wish * HOT * (COLD / HOT).powf(share(done, of));
            }
            if done - told >= told_every {
                told = done;
                progress(Progress { done, of });
            }
            self.step(heat);
        }
        progress(Progress { done: of, of });
    }

    /// The best plan that was seen, with the last easy gains taken.
    pub fn finish(mut self) -> Vec<Option<Place>> {
        self.back_to_best();
        loop {
            let before = self.board.cost();
            for talk in self.movable.clone() {
                self.improve(talk);
            }
            self.keep();
            self.assign_the_unbound();
            self.keep();
            if self.board.cost() >= before {
                break;
            }
        }
        let offer = self.board.offer;
        self.best.iter().enumerate().map(|(talk, at)| at.map(|at| offer.places[talk][at])).collect()
    }

    fn keep(&mut self) {
        if self.board.cost() < self.best_cost {
            self.best_cost = self.board.cost();
            self.best.clear();
            self.best.extend_from_slice(self.board.places());
        }
    }

    fn back_to_best(&mut self) {
        for talk in 0..self.best.len() {
            if self.best[talk] != self.board.places()[talk] {
                self.board.put(talk, None);
            }
        }
        for talk in 0..self.best.len() {
            if self.best[talk] != self.board.places()[talk] {
                self.board.put(talk, self.best[talk]);
            }
        }
    }

    /// Puts a talk to the free place with the least cost for all.
    fn improve(&mut self, talk: usize) {
        self.board.mark();
        let (mut best, mut least) = (self.board.places()[talk], self.board.cost());
        for (at, place) in self.board.offer.places[talk].iter().enumerate() {
            if self.board.is_free(talk, place) {
                self.board.put(talk, Some(at));
                if self.board.cost() < least {
                    (best, least) = (Some(at), self.board.cost());
                }
            }
        }
        self.board.put(talk, best);
    }

    fn assign(&mut self, talks: &[usize]) {
        let offer = self.board.offer;
        for group in assignment::groups(offer) {
            let among: Vec<usize> = group.into_iter().filter(|talk| talks.binary_search(talk).is_ok()).collect();
            let rng = &mut self.rng;
            // A little chance among equal prices, so that two seeds begin with two plans.
            assignment::assign(&mut self.board, &among, &mut |_, _| rng.random_range(0..10));
        }
    }

    /// Talks without siblings and interpreters, all others staying where they are: at least no wish is missed in vain.
    fn assign_the_unbound(&mut self) {
        let offer = self.board.offer;
        let is_unbound = |talk: &&usize| {
            offer.families_of[**talk].is_empty()
                && offer.language_of[**talk].is_none()
                && offer.places[**talk].iter().all(|place| place.len == 1)
        };
        let unbound: Vec<usize> = self.movable.iter().filter(is_unbound).copied().collect();
        if unbound.iter().all(|talk| self.board.is_content(*talk)) {
            return;
        }
        let was: Vec<Option<usize>> = self.board.places().to_vec();
        for group in assignment::groups(offer) {
            let among: Vec<usize> = group.into_iter().filter(|talk| unbound.binary_search(talk).is_ok()).collect();
            // Staying is a little cheaper, so that no gap is made for nothing.
            assignment::assign(&mut self.board, &among, &mut |talk, at| i64::from(was[talk] != Some(at)));
        }
        if self.board.cost() > self.best_cost {
            self.back_to_best();
        }
    }

    fn step(&mut self, heat: f64) {
        let Some((talk, to)) = self.choose() else { return };
        if self.board.places()[talk] == Some(to) {
            return;
        }
        let before = self.board.cost();
        self.board.mark();
        if !self.move_to(talk, to) {
            self.board.take_back();
            return;
        }
        #[expect(clippy::cast_precision_loss, reason = "costs are far below 2^52")]
        let worse = (self.board.cost() - before) as f64;
        if worse > 0.0 && self.rng.random::<f64>() >= (-worse / heat).exp() {
            self.board.take_back();
            return;
        }
        self.keep();
    }

    /// A talk and where it could go.
    fn choose(&mut self) -> Option<(usize, usize)> {
        let offer = self.board.offer;
        match self.rng.random_range(0..10) {
            0..3 if !offer.families.is_empty() => self.near_a_sibling(),
            3..5 if !offer.languages.is_empty() => self.near_an_interpreter(),
            5 => {
                let talk = self.any_talk()?;
                let begin = self.rng.random_range(0..offer.places[talk].len());
                // Already content: nothing to win here by itself.
                (!self.board.is_content(talk)).then_some(())?;
                Some((talk, first_from(&offer.places[talk], begin, Place::fits)?))
            }
            _ => {
                let talk = self.any_talk()?;
                Some((talk, self.rng.random_range(0..offer.places[talk].len())))
            }
        }
    }

    fn any_talk(&mut self) -> Option<usize> {
        if self.movable.is_empty() {
            return None;
        }
        Some(self.movable[self.rng.random_range(0..self.movable.len())])
    }

    fn two_of(&mut self, talks: &[usize]) -> Option<(usize, &'a Place)> {
        let (talk, other) =
            (talks[self.rng.random_range(0..talks.len())], talks[self.rng.random_range(0..talks.len())]);
        let offer = self.board.offer;
        if talk == other || offer.is_pinned(talk) || offer.places[talk].is_empty() {
            return None;
        }
        Some((talk, self.board.place(other)?))
    }

    fn near_a_sibling(&mut self) -> Option<(usize, usize)> {
        let offer = self.board.offer;
        let family = self.rng.random_range(0..offer.families.len());
        let (talk, other) = self.two_of(&offer.families[family])?;
        let near = |place: &Place| {
            let (before, after) = if place.starts < other.starts { (place, other) } else { (other, place) };
            !place.overlaps(other) && matches!(cost::follow(offer, before, after), Between::Near(_))
        };
        let begin = self.rng.random_range(0..offer.places[talk].len());
        Some((talk, first_from(&offer.places[talk], begin, near)?))
    }

    fn near_an_interpreter(&mut self) -> Option<(usize, usize)> {
        let offer = self.board.offer;
        let language = self.rng.random_range(0..offer.languages.len());
        let (talk, other) = self.two_of(&offer.languages[language])?;
        let near = |place: &Place| {
            let wait = (place.starts - other.ends).max(other.starts - place.ends);
            (0..=cost::VISIT_BREAK).contains(&wait)
        };
        let begin = self.rng.random_range(0..offer.places[talk].len());
        Some((talk, first_from(&offer.places[talk], begin, near)?))
    }

    /// False when somebody is in the way who stays.
    fn move_to(&mut self, talk: usize, to: usize) -> bool {
        let offer = self.board.offer;
        let place = &offer.places[talk][to];
        let mut lost = std::mem::take(&mut self.lost);
        self.board.in_the_way(talk, place, &mut lost);
        let can = !lost.iter().any(|other| offer.is_pinned(*other));
        if can {
            let was = self.board.place(talk);
            for other in &lost {
                self.board.put(*other, None);
            }
            self.board.put(talk, Some(to));
            for other in &lost {
                self.settle(*other, was);
            }
            // A longer talk may have gone, and there is room for a short one that had no time.
            if let Some(other) = self.board.without().choose(&mut self.rng).copied() {
                self.settle(other, None);
            }
        }
        self.lost = lost;
        can
    }

    /// A new place for a talk that lost its own: the one that became free, or one of some that are.
    fn settle(&mut self, talk: usize, freed: Option<&Place>) {
        let places = &self.board.offer.places[talk];
        if places.is_empty() || self.board.offer.is_pinned(talk) {
            return;
        }
        for first in freed.map_or(0..0, Place::slots) {
            let swap = places.binary_search_by_key(&first, |place| place.first).ok();
            if let Some(at) = swap.filter(|at| self.board.is_free(talk, &places[*at])) {
                self.board.put(talk, Some(at));
                return;
            }
        }
        let mut found = None;
        for _ in 0..LOOKS_AROUND {
            let at = self.rng.random_range(0..places.len());
            if self.board.is_free(talk, &places[at]) {
                found = Some(at);
                if places[at].fits() {
                    break;
                }
            }
        }
        if found.is_some() {
            self.board.put(talk, found);
        }
    }
}

/// The first place from `begin` on, and round, that is as asked.
fn first_from(places: &[Place], begin: usize, is_it: impl Fn(&Place) -> bool) -> Option<usize> {
    (begin..places.len()).chain(0..begin).find(|at| is_it(&places[*at]))
}

#[expect(clippy::cast_precision_loss, reason = "a share need not be exact")]
fn share(done: u64, of: u64) -> f64 {
    done as f64 / of as f64
}
