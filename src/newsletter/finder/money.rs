//! Amounts in a letter, "€ 2,50" and "5 euro", and how many are asked for: "nog 4 ouders".

use std::ops::Range;

use super::token::{Made, Token, number_word};

/// An amount of money.
#[derive(Clone, Debug)]
pub struct Money {
    pub cents: u32,
    pub tokens: Range<usize>,
    /// "ongeveer", "vanaf": it may be another.
    pub about: bool,
}

const ABOUT: [&str; 7] = ["ongeveer", "circa", "ca", "zo'n", "rond", "vanaf", "minimaal"];

/// All amounts within these tokens.
pub fn amounts(tokens: &[Token], within: Range<usize>) -> Vec<Money> {
    let (from, tokens) = (within.start, &tokens[..within.end]);
    let mut found: Vec<Money> = Vec::new();
    let mut at = from;
    while at < tokens.len() {
        let sign = tokens[at].is_any(&["€", "eur"]);
        match cents(tokens, at + usize::from(sign)) {
            Some((cents, end)) if sign || tokens.get(end).is_some_and(|unit| unit.is_any(&["euro", "eur", "€"])) => {
                let about = tokens[at.saturating_sub(3).max(from)..at].iter().any(|token| token.is_any(&ABOUT));
                let end = end + usize::from(!sign);
                found.push(Money { cents, tokens: at..end, about });
                at = end;
            }
            _ => at += 1,
        }
    }
    found
}

/// "2,50", "2.50", "90,-", "5".
fn cents(tokens: &[Token], at: usize) -> Option<(u32, usize)> {
    let euros = tokens.get(at)?;
    let glued_number = at > 0 && !euros.gap && tokens[at - 1].is_any(&[".", ","]);
    let euros = euros.number().filter(|euros| *euros < 10_000 && !glued_number).or_else(|| number_word(&euros.low))?;
    let glued = |at: usize| tokens.get(at).is_some_and(|token| !token.gap);
    if glued(at + 1) && tokens[at + 1].is_any(&[",", "."]) && glued(at + 2) {
        let rest = &tokens[at + 2];
        if rest.is_any(&["-", "–", "—", "="]) {
            let double = glued(at + 3) && tokens[at + 3].is("-");
            return Some((euros * 100, at + 3 + usize::from(double)));
        }
        if rest.made == Made::Digits {
            let more = rest.number().filter(|_| rest.low.len() == 2)?;
            return Some((euros * 100 + more, at + 3));
        }
    }
    Some((euros * 100, at + 1))
}

const HELPERS: [&str; 22] = [
    "voorlezers",
    "handjes",
    "papa's",
    "mama's",
    "chauffeurs",
    "lezers",
    "ouders",
    "hulpouders",
    "begeleiders",
    "vrijwilligers",
    "moeders",
    "vaders",
    "helpers",
    "handen",
    "mensen",
    "ouder",
    "hulpouder",
    "begeleider",
    "vrijwilliger",
    "opa's",
    "personen",
    "rijouders",
];

/// How many people are asked for: "we zoeken nog 4 ouders", "zo'n 12 paar handen"; and whether it is only about so many.
pub fn helpers(tokens: &[Token], within: Range<usize>) -> Option<(u32, bool)> {
    let tokens = &tokens[within];
    tokens.iter().enumerate().find_map(|(at, token)| {
        let number = token.number().or_else(|| number_word(&token.low)).filter(|number| (1..=50).contains(number))?;
        // "een ouder" is any of them, and "2 weken ... ouders" are no parents.
        let counted = tokens[at + 1..].iter().take(3).take_while(|next| next.made == Made::Letters);
        let is_helper = |next: &Token| {
            HELPERS.contains(&next.low.as_str())
                || ["ouders", "ouder", "moeder", "vader", "moeders"].iter().any(|end| next.low.ends_with(end))
        };
        let stops =
            |next: &Token| next.is_any(&["uur", "euro", "keer", "weken", "dagen", "kinderen", "jaar", "en", "of"]);
        let meant = counted.take_while(|next| !stops(next)).any(is_helper);
        let about = at.checked_sub(1).is_some_and(|before| tokens[before].is_any(&ABOUT));
        // "één klassenouder" is one, with its accents; "nog een klassenouder" may be any.
        let any = token.low == "een" && token.end - token.start == token.low.len();
        let sought = any && at.checked_sub(1).is_some_and(|before| tokens[before].is("nog"));
        (meant && (!any || sought)).then_some((number, about || sought))
    })
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn amounts_are_read_in_every_usual_form() {
        for (text, cents) in [
            ("€ 2,50", vec![250]),
            ("€2.50 en €3", vec![250, 300]),
            ("2,50 euro", vec![250]),
            ("5 euro", vec![500]),
            ("€ 90,- per kind", vec![9000]),
            ("€ 7,50 , vrijwillig", vec![750]),
            ("€ 60,00.", vec![6000]),
            ("vijf euro", vec![500]),
            ("12 uur", vec![]),
            ("€", vec![]),
            ("€ 999999999", vec![]),
        ] {
            let tokens = tokens(text);
            let found: Vec<u32> = amounts(&tokens, 0..tokens.len()).iter().map(|money| money.cents).collect();
            assert_eq!(found, cents, "{text}");
        }
    }

    #[test]
    fn helpers_are_counted() {
        for (text, number) in [
            ("We zoeken nog 10 hulpouders", Some((10, false))),
            ("We zoeken vier ouders.", Some((4, false))),
            ("zo'n 12 paar handen", Some((12, true))),
            ("Wij zoeken twee verkeersouders", Some((2, false))),
            ("om 12 uur zijn ouders welkom", None),
            ("een ouder zei", None),
            ("we zoeken nog een luizenmoeder", Some((1, true))),
            ("Ik zoek nog één klassenouder", Some((1, false))),
        ] {
            let tokens = tokens(text);
            assert_eq!(helpers(&tokens, 0..tokens.len()), number, "{text}");
        }
    }
}
