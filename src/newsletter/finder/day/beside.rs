//! What stands beside a day: what joins it with another, and what says what it is for.

use super::{Before, Joint, Reader, Role};

impl Reader<'_> {
    /// What joins a day that ends here with another, and where that one begins.
    pub(super) fn joint(&self, at: usize, van: bool) -> Option<(Joint, usize)> {
        let until: [&[&str]; 6] =
            [&["t", "/", "m"], &["tot", "en", "met"], &["tm"], &["t", ".", "m", "."], &["-"], &["–"]];
        if let Some(words) = until.iter().find(|words| self.words(at, words)) {
            return Some((Joint::Until, at + words.len()));
        }
        match self.word(at) {
            "tot" if van => Some((Joint::Until, at + 1)),
            "," if self.word(at + 1) == "en" => Some((Joint::And, at + 2)),
            "en" | "," | "&" | "+" => Some((Joint::And, at + 1)),
            "of" => Some((Joint::Or, at + 1)),
            _ => None,
        }
    }

    /// These words stand right before a token.
    fn ends_with(&self, at: usize, words: &[&str]) -> bool {
        at.checked_sub(words.len()).is_some_and(|start| start >= self.from && self.words(start, words))
    }

    pub(super) fn before(&self, at: usize) -> Before {
        let mut before = Before::default();
        // "op uiterlijk vrijdag", "uiterlijk op vrijdag", "voor a.s. vrijdag".
        let at = if self.back(at, 1) == "op" && self.back(at, 2) == "uiterlijk" { at - 1 } else { at };
        let (one, two, three) = (self.back(at, 1), self.back(at, 2), self.back(at, 3));
        let inclusive = (one == "m" && two == "/") || (one == "met" && two == "en") || one == "tm";
        before.role = match one {
            "voor" | "uiterlijk" | "tot" | "deadline" => Some(Role::Until),
            _ if inclusive => Some(Role::Until),
            "vanaf" | "per" | "sinds" => Some(Role::From),
            "van" if two == "ingang" => Some(Role::From),
            "va" | "miv" => Some(Role::From),
            "." if self.ends_with(at, &["v", ".", "a", "."]) || self.ends_with(at, &["i", ".", "v", "."]) => {
                Some(Role::From)
            }
            _ => None,
        };
        before.instead = (two == "niet" && one == "op")
            || (one == "van" && two == "plaats" && three == "in")
            || (one == "." && two == "v" && self.back(at, 4) == "p");
        before.van = one == "van";
        before.week_of = (before.van || one == "v") && two == "week" && matches!(three, "de" | "in");
        before.every = matches!(one, "elke" | "iedere" | "op" if two == "elke" || one != "op");
        before.says_day = inclusive
            || matches!(
                one,
                "op" | "voor" | "tot" | "vanaf" | "van" | "per" | "en" | "of" | "uiterlijk" | "datum" | "("
            );
        let lists = |word: &str| {
            word.bytes().all(|byte| byte.is_ascii_digit())
                || matches!(word, "/" | "," | "en" | "-" | "t" | "m" | "." | "+")
        };
        let head = (1..10).map(|by| self.back(at, by)).find(|word| !lists(word) || word.is_empty());
        before.groups = head.is_some_and(|word| matches!(word, "groep" | "groepen" | "gr" | "klas" | "klassen"));
        before
    }
}
