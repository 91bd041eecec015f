//! What families answered to a newsletter, by name, for who sees their children: who comes and with how many, who helps,
//! who wants a call. Why a child does not come is for who teaches it; to everybody else it is one of the figures.

pub mod console;
pub mod store;

use std::collections::{BTreeMap, HashMap};

use crate::blocks::{Button, Kind};
use crate::language::plain;
use crate::newsletter::families::{Answer, Coming, Seat, is_about_money, is_of_family};
use crate::newsletter::{Block, Issue};

/// A seat that an issue goes to.
#[derive(Clone, Debug)]
pub struct Family {
    pub seat: Seat,
    /// Who sits there.
    pub person_id: Option<i64>,
    /// The class of the child.
    pub class: Option<String>,
    /// "Please call me."
    pub call: bool,
    /// Said not to understand it, and did not since.
    pub unclear: bool,
}

/// What is known of a child, or of the children of one family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    Call,
    Unclear,
    Coming,
    /// So many people.
    People(i64),
    NotComing,
    Costs,
    Health,
    /// Does not want it; there is nothing to come to.
    RatherNot,
    /// A question about money.
    Money,
    /// One parent says that the child comes, another one that it does not.
    Differ,
    Helps,
}

/// First names, their classes, and what is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub children: Vec<String>,
    pub classes: Vec<String>,
    pub facts: Vec<Fact>,
}

/// Who looks, as far as it decides what is seen.
pub struct Eyes<'e> {
    /// The child is seen with its name.
    pub sees: &'e (dyn Fn(&Seat) -> bool + Sync),
    /// The child is taught: the private reason is seen, too.
    pub teaches: &'e (dyn Fn(&Seat) -> bool + Sync),
}

/// Lines by class and first names; facts of the same children stand together, each once.
#[derive(Default)]
struct Lines(BTreeMap<Children, Vec<Fact>>);

/// Their classes, first names and numbers.
type Children = (Vec<String>, Vec<String>, Vec<i64>);

impl Lines {
    /// Of the children at these seats, those that are seen.
    fn add(&mut self, eyes: &Eyes<'_>, seats: &[&Family], facts: impl Fn(bool) -> Vec<Fact>) {
        let seen: Vec<&&Family> = seats.iter().filter(|family| (eyes.sees)(&family.seat)).collect();
        let facts = facts(seen.iter().any(|family| (eyes.teaches)(&family.seat)));
        if seen.is_empty() || facts.is_empty() {
            return;
        }
        let mut classes: Vec<String> = seen.iter().filter_map(|family| family.class.as_deref().map(plain)).collect();
        classes.sort();
        classes.dedup();
        let names = seen.iter().map(|family| plain(&family.seat.first_name)).collect();
        let children = seen.iter().map(|family| family.seat.child_id).collect();
        let known = self.0.entry((classes, names, children)).or_default();
        known.extend(facts);
        known.sort_unstable();
        known.dedup();
    }

    fn lines(self) -> Vec<Line> {
        let line = |((classes, children, _), facts)| Line { children, classes, facts };
        self.0.into_iter().map(line).collect()
    }
}

/// The seats that an issue goes to, found by their number and by who sits there.
pub struct Families {
    all: Vec<Family>,
    by_guardian: HashMap<i64, usize>,
    by_person: HashMap<i64, Vec<usize>>,
}

impl Families {
    pub fn new(all: Vec<Family>) -> Self {
        let by_guardian = all.iter().enumerate().map(|(at, family)| (family.seat.guardian_id, at)).collect();
        let mut by_person: HashMap<i64, Vec<usize>> = HashMap::new();
        for (at, family) in all.iter().enumerate() {
            if let Some(person) = family.person_id {
                by_person.entry(person).or_default().push(at);
            }
        }
        Self { all, by_guardian, by_person }
    }

    fn at(&self, guardian: i64) -> Option<&Family> {
        self.by_guardian.get(&guardian).and_then(|at| self.all.get(*at))
    }

    /// This seat, and those of the same person for whose child something is; each child once.
    fn own(&self, family: &Family, is_for: impl Fn(&Seat) -> bool) -> Vec<&Family> {
        let seats = family.person_id.and_then(|person| self.by_person.get(&person));
        let mut own: Vec<&Family> = seats.into_iter().flatten().filter_map(|at| self.all.get(*at)).collect();
        own.retain(|one| is_for(&one.seat) || one.seat.guardian_id == family.seat.guardian_id);
        own.sort_by_key(|family| family.seat.child_id);
        own.dedup_by_key(|family| family.seat.child_id);
        own
    }
}

/// Who wants a call, or did not understand it.
pub fn needs(families: &Families, eyes: &Eyes<'_>) -> Vec<Line> {
    let mut lines = Lines::default();
    for family in families.all.iter().filter(|family| family.call || family.unclear) {
        let facts = [(Fact::Call, family.call), (Fact::Unclear, family.unclear)];
        let facts: Vec<Fact> = facts.into_iter().filter(|(_, is)| *is).map(|(fact, _)| fact).collect();
        lines.add(eyes, &families.own(family, |_| true), |_| facts.clone());
    }
    lines.lines()
}

/// Who comes and who helps, as answered to one announcement. `said`: what was answered, by seat.
pub fn answers(
    families: &Families,
    said: &[(i64, Answer)],
    issue: &Issue,
    (block, kind): (&Block, &Kind),
    eyes: &Eyes<'_>,
) -> Vec<Line> {
    let mut lines = Lines::default();
    let is_for = |seat: &Seat| issue.is_for(seat, std::slice::from_ref(block));
    let mut of_child: BTreeMap<i64, (&Family, Vec<Coming>)> = BTreeMap::new();
    for (guardian, answer) in said {
        let Some(family) = families.at(*guardian) else { continue };
        // Helping is the family's: it is kept at one of its seats.
        let of_family = families.own(family, is_for);
        lines.add(eyes, &of_family, |_| answer.helping_at.map(|_| Fact::Helps).into_iter().collect());
        let Some(coming) = answer.coming else { continue };
        if is_of_family(kind) {
            lines.add(eyes, &of_family, |private| fact(kind, coming, answer.people, private).into_iter().collect());
        } else {
            of_child.entry(family.seat.child_id).or_insert_with(|| (family, Vec::new())).1.push(coming);
        }
    }
    for (family, said) in of_child.values() {
        let comes = said.contains(&Coming::Yes);
        lines.add(eyes, &[*family], |private| {
            let mut facts: Vec<Fact> = said.iter().filter_map(|coming| fact(kind, *coming, None, private)).collect();
            if comes && said.iter().any(|coming| *coming != Coming::Yes) {
                // It counts as coming until they agree.
                facts.retain(|fact| *fact != Fact::NotComing);
                facts.push(Fact::Differ);
            }
            facts
        });
    }
    lines.lines()
}

/// One answer; None where all of it is private.
fn fact(kind: &Kind, coming: Coming, people: Option<i64>, private: bool) -> Option<Fact> {
    let comes = kind.buttons.contains(&Button::Coming);
    match coming {
        Coming::Yes => Some(people.map_or(Fact::Coming, Fact::People)),
        Coming::Costs if !comes && is_about_money(kind) => private.then_some(Fact::Money),
        _ if !comes => Some(Fact::RatherNot),
        Coming::Costs if private => Some(Fact::Costs),
        Coming::Health if private => Some(Fact::Health),
        _ => Some(Fact::NotComing),
    }
}
