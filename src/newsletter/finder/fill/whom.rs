//! For whom an announcement is.

use super::super::fact::Facts;
use super::super::group::Named;
use super::super::letter::Unit;
use super::super::signs::Signs;
use super::super::{Setting, Whom, Why};
use crate::blocks::Kind;

/// Kinds that are mostly for a few groups: the whole school is a guess.
const OF_GROUPS: [&str; 11] = [
    "ggd-call",
    "excursion",
    "camp",
    "swimming",
    "gym-bag",
    "library-day",
    "test-week",
    "practise-at-home",
    "homework-due",
    "bring-tomorrow",
    "change-of-teacher",
];

/// For whom it is, and what is not certain about that.
pub(super) fn whom(facts: &Facts<'_>, kind: &Kind, on: &Setting<'_>) -> (Whom, Option<Why>) {
    let named = |units: &[&Unit]| {
        let mut all = Named::default();
        for unit in units.iter().filter(|unit| !unit.view.says("surprise*")) {
            let tokens = &facts.letter.tokens;
            // "in het lokaal van groep 3" is a place.
            let is_place = |at: usize| {
                at.checked_sub(2)
                    .is_some_and(|before| tokens[before].is_any(&["lokaal", "klas"]) && tokens[before + 1].is("van"))
            };
            unit.groups
                .iter()
                .filter(|mention| !is_place(mention.tokens.start))
                .for_each(|mention| all.add(&mention.named));
        }
        all
    };
    let signs = Signs::get();
    let of_part = |unit: &&&Unit| signs.best(&unit.scores).is_some_and(|(at, _)| signs.kinds[at].id != kind.id);
    let rest: Vec<&Unit> = facts.units.iter().filter(|unit| !of_part(unit)).copied().collect();
    let (own, any) = (named(&facts.own), named(&rest));
    let near = named(&facts.near);
    let empty = Named::default();
    let guessed =
        |named: &Named, why: Option<Why>| (named.whom(on.groups), if named.guessed { Some(Why::Guessed) } else { why });
    if own != empty {
        // "dan is iedereen vrij, ook de kleuters".
        let all = ["iedereen", "alle kinderen", "alle leerlingen", "ook de #g", "ook #g", "ook voor #g"];
        let also = facts.own.iter().any(|unit| !unit.groups.is_empty() && all.iter().any(|all| unit.view.says(all)));
        return guessed(&own, also.then_some(Why::Guessed));
    }
    let section = facts.units.iter().map(|unit| &unit.section).find(|section| **section != empty);
    if let Some(section) = section.filter(|_| any == empty) {
        return guessed(section, None);
    }
    // "Er wordt gestaakt. De groepen 3 en 5 zijn vrij": what is a part may be for others, but the whole school is less likely.
    let every = named(&facts.units);
    if let Some(some) = [&any, &every, &near].into_iter().find(|some| **some != empty) {
        return guessed(some, Some(Why::Guessed));
    }
    if facts.letter.groups != empty {
        return guessed(&facts.letter.groups, None);
    }
    (Whom::All, OF_GROUPS.contains(&kind.id.as_str()).then_some(Why::Guessed))
}
