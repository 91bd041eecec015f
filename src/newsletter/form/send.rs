//! Sending a newsletter: what has to hold before it goes.

pub mod console;

use super::{is_ready, kind_of};
use crate::blocks::Kinds;
use crate::newsletter::{Block, Standing};

/// Why a newsletter cannot go yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// Somebody has to look at what was found.
    Unchecked,
    /// Nothing in it goes out.
    Empty,
    /// Something that must be said is not filled in.
    Missing,
}

/// What is in the way, of all its announcements.
pub fn hindrance(kinds: &Kinds, blocks: &[Block]) -> Option<Hindrance> {
    let of = |standing: Standing| blocks.iter().filter(move |block| block.standing == standing);
    if of(Standing::Proposed).next().is_some() {
        return Some(Hindrance::Unchecked);
    }
    if of(Standing::Accepted).next().is_none() {
        return Some(Hindrance::Empty);
    }
    of(Standing::Accepted).any(|block| !is_ready(kinds, block)).then_some(Hindrance::Missing)
}

/// Whether one of these changes a child's day: then the sender confirms its days and hours.
pub fn changes_day(kinds: &Kinds, blocks: &[Block]) -> bool {
    let accepted = blocks.iter().filter(|block| block.standing == Standing::Accepted);
    accepted.filter_map(|block| kind_of(kinds, block)).any(|kind| kind.changes_day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Values;
    use crate::newsletter::Whom;

    #[test]
    fn nothing_goes_that_nobody_accepted_or_that_says_too_little() {
        let kinds = Kinds::new().unwrap();
        let block = |standing: Standing, values: &[(&str, &str)]| Block {
            id: 1,
            newsletter_id: 1,
            place: 1,
            standing,
            kind: "early-end".into(),
            values: Values(values.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()),
            before: None,
            sentence: None,
            unsure: String::new(),
            whom: Whom::Everybody,
            picture: None,
        };
        let full = [("date", "2026-12-03"), ("end", "12:00")];
        let (good, open) = (block(Standing::Accepted, &full), block(Standing::Accepted, &full[..1]));
        assert_eq!(hindrance(&kinds, &[]), Some(Hindrance::Empty));
        assert_eq!(hindrance(&kinds, &[block(Standing::Dropped, &full)]), Some(Hindrance::Empty));
        assert_eq!(hindrance(&kinds, &[good.clone(), block(Standing::Proposed, &full)]), Some(Hindrance::Unchecked));
        assert_eq!(hindrance(&kinds, &[good.clone(), open]), Some(Hindrance::Missing));
        assert_eq!(hindrance(&kinds, &[good.clone(), block(Standing::Left, &[])]), None);
        assert!(changes_day(&kinds, &[good]) && !changes_day(&kinds, &[block(Standing::Dropped, &full)]));
    }
}
