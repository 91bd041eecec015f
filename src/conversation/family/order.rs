//! What the school's forms about one family say, read at the door.

pub mod console;

use super::Needs;
use crate::conversation::booking::{By, State, Why};
use crate::conversation::{Interpreter, Means};

/// The longest name of a language, in characters.
const LONGEST: usize = 40;

/// The fields that a form about a family may have; what it has not is empty.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Fields {
    pub round: String,
    /// A guardian's seat; 0 for the first one of a child that has none.
    pub seat: String,
    pub slot: String,
    pub means: String,
    pub how: String,
    pub talk: String,
    pub why: String,
    pub interpreter: String,
    pub language: String,
    pub extra: String,
    pub child: String,
    pub out: String,
}

impl Fields {
    /// Which time, in which way, booked or proposed.
    pub fn time(&self) -> Option<(i64, Means, State)> {
        let state = match self.how.as_str() {
            "book" => State::Booked,
            "propose" => State::Proposed,
            _ => return None,
        };
        Some((self.slot.parse().ok()?, self.means.parse().ok()?, state))
    }

    /// Who calls a talk off, and why. The family's wish needs no reason.
    pub fn reason(&self) -> Option<(By, Option<Why>)> {
        match self.why.as_str() {
            "wish" => Some((By::Parent, None)),
            why => Some((By::School, Some(why.parse().ok()?))),
        }
    }

    /// What the family needs. A language without an interpreter is kept: the talk may need one later.
    pub fn needs(&self) -> Option<Needs> {
        let language: String = self.language.trim().chars().filter(|sign| !sign.is_control()).take(LONGEST).collect();
        Some(Needs {
            interpreter: self.interpreter.parse::<Interpreter>().ok()?,
            language: (!language.is_empty()).then_some(language),
            extra_minutes: self.extra.trim().parse().ok().filter(|extra| *extra <= 60)?,
            child: self.child.parse().ok(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_that_says_nothing_useful_is_refused() {
        let fields = Fields { slot: "7".into(), means: "site".into(), how: "book".into(), ..Fields::default() };
        assert_eq!(fields.time(), Some((7, Means::Site, State::Booked)));
        for wrong in [
            Fields { slot: "x".into(), ..fields.clone() },
            Fields { means: "boat".into(), ..fields.clone() },
            Fields { how: String::new(), ..fields.clone() },
        ] {
            assert_eq!(wrong.time(), None);
        }
        let why = |why: &str| Fields { why: why.into(), ..Fields::default() }.reason();
        assert_eq!(why("wish"), Some((By::Parent, None)));
        assert_eq!(why("ill"), Some((By::School, Some(Why::Ill))));
        assert_eq!(why(""), None);
        let needs = |extra: &str, language: &str| {
            let (interpreter, extra, language) = ("phone".into(), extra.into(), language.into());
            Fields { interpreter, extra, language, ..Fields::default() }.needs()
        };
        assert_eq!(needs("10", " Tigrinya ").and_then(|needs| needs.language).as_deref(), Some("Tigrinya"));
        assert_eq!(needs("61", ""), None);
        assert_eq!(needs("-1", ""), None);
    }
}
