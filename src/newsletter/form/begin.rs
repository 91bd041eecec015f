//! A new newsletter: from a letter that was pasted or uploaded, from an earlier one, or from nothing.

pub mod console;

use crate::fields::Values;
use crate::language::plain;
use crate::newsletter::finder::{self, Mark, Setting, Unsure};
use crate::newsletter::form::fits;
use crate::newsletter::upload::Refused;
use crate::newsletter::{LETTER, Standing, TITLE, Whom};
use crate::school::Group;

/// Why a new newsletter cannot be made like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Title,
    Letter,
    File,
    /// A scan, or an empty page.
    EmptyFile,
    /// It asks for a password.
    Locked,
    /// It takes too long to read.
    Slow,
}

/// What a form sends for a new newsletter.
#[derive(Clone, Debug, Default)]
pub struct Begun {
    pub title: String,
    pub letter: String,
    /// The bytes of the file; none was chosen where it is empty.
    pub file: Vec<u8>,
}

/// The title as it is kept; `usual` where nothing was typed.
pub fn title(typed: &str, usual: &str) -> Result<String, Wrong> {
    let neat = plain(typed).split_whitespace().collect::<Vec<_>>().join(" ");
    let title = if neat.is_empty() { usual.to_owned() } else { neat };
    if title.chars().count() > TITLE { Err(Wrong::Title) } else { Ok(title) }
}

/// The letter as it is kept: line by line, its tables with their tabs, without signs that no keyboard makes.
pub fn letter(typed: &str) -> Result<String, Wrong> {
    if typed.trim().chars().count() > LETTER {
        return Err(Wrong::Letter);
    }
    // Word by word: a line can be as long as it likes.
    let cell = |cell: &str| cell.split(' ').map(plain).collect::<Vec<_>>().join(" ");
    let line = |line: &str| line.split('\t').map(cell).collect::<Vec<_>>().join("\t").trim_end().to_owned();
    Ok(typed.lines().map(line).collect::<Vec<_>>().join("\n").trim().to_owned())
}

/// What was found in a letter, or was not.
#[derive(Clone, Debug)]
pub struct Piece {
    /// [`Standing::Proposed`], or [`Standing::Left`].
    pub standing: Standing,
    /// Empty where nothing was found.
    pub kind: String,
    pub values: Values,
    pub whom: Whom,
    /// As it stands in the letter.
    pub sentence: String,
    /// As in [`crate::newsletter::Block::unsure`].
    pub unsure: String,
}

impl Piece {
    /// A part of the letter in which nothing was found.
    pub fn left(sentence: &str) -> Self {
        Self {
            standing: Standing::Left,
            kind: String::new(),
            values: Values::default(),
            whom: Whom::Everybody,
            sentence: sentence.to_owned(),
            unsure: String::new(),
        }
    }
}

impl From<Refused> for Wrong {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Empty | Refused::NoText => Self::EmptyFile,
            Refused::Locked => Self::Locked,
            Refused::TooSlow => Self::Slow,
            Refused::TooLarge | Refused::Unknown | Refused::Broken => Self::File,
        }
    }
}

/// What is found in a letter, and what is left of it, in the order of the letter.
pub fn pieces(letter: &str, on: &Setting<'_>, groups: &[Group]) -> Vec<Piece> {
    let found = finder::find(letter, on);
    let mut pieces: Vec<(usize, Piece)> = Vec::new();
    for proposal in found.proposals {
        let at = proposal.pieces.first().map_or(0, |piece| piece.range.start);
        let sentences: Vec<&str> = proposal.pieces.iter().filter_map(|piece| words(letter, piece)).collect();
        if !on.kinds.find(&proposal.kind).is_some_and(fits) {
            // Nobody could accept it: a person reads it among what was left.
            pieces.push((at, Piece::left(&sentences.join("\n"))));
            continue;
        }
        let unsure: Vec<String> = proposal.unsure.iter().map(doubt).collect();
        pieces.push((
            at,
            Piece {
                standing: Standing::Proposed,
                kind: proposal.kind,
                values: proposal.values,
                whom: whom(proposal.groups, groups),
                sentence: sentences.join("\n"),
                unsure: unsure.join(","),
            },
        ));
    }
    // What greets, closes or names the letter is no announcement that was missed.
    let left = found.left.iter().filter(|piece| matches!(piece.mark, Mark::Plain | Mark::Past | Mark::CalledOff));
    pieces.extend(left.filter_map(|piece| Some((piece.range.start, Piece::left(words(letter, piece)?)))));
    pieces.sort_by_key(|(at, _)| *at);
    pieces.into_iter().map(|(_, piece)| piece).collect()
}

fn words<'l>(letter: &'l str, piece: &finder::Piece) -> Option<&'l str> {
    letter.get(piece.range.clone()).map(str::trim).filter(|words| !words.is_empty())
}

/// As in [`crate::newsletter::Block::unsure`].
fn doubt(unsure: &Unsure) -> String {
    format!("{}:{}", unsure.field.as_deref().unwrap_or_default(), unsure.why.word())
}

/// The groups that the letter names, by their ids; a name that the school has not is for everybody, and a person looks.
fn whom(found: finder::Whom, groups: &[Group]) -> Whom {
    match found {
        finder::Whom::All => Whom::Everybody,
        finder::Whom::Years(years) => Whom::Years(years.into_iter().map(i64::from).collect()),
        finder::Whom::Groups(names) => {
            let ids = names.iter().filter_map(|name| groups.iter().find(|group| group.name == *name));
            match ids.map(|group| group.id).collect::<Vec<_>>() {
                ids if ids.is_empty() => Whom::Everybody,
                ids => Whom::Groups(ids),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks::Kinds;
    use crate::clock::Calendar;
    use crate::clock::holidays::Holidays;
    use crate::school::GroupKind;
    use jiff::civil::date;

    #[test]
    fn a_title_and_a_letter_are_kept_neatly_and_within_their_length() {
        assert_eq!(title("  Nieuws  van \u{202e}mei ", "x").unwrap(), title("Nieuws van mei", "x").unwrap());
        assert_eq!(title(" ", "Nieuwsbrief").unwrap(), "Nieuwsbrief");
        assert_eq!(title(&"a".repeat(TITLE + 1), "x"), Err(Wrong::Title));
        assert_eq!(letter("\r\n Beste ouders, \r\n\r\n dag \n").unwrap(), "Beste ouders,\n\n dag");
        let long = "woord ".repeat(3_000);
        assert_eq!(letter(&long).unwrap(), long.trim_end(), "all of a long line");
        assert_eq!(letter("ma\t8.30 uur\u{202e}").unwrap(), "ma\t8.30 uur");
        assert_eq!(letter(&"a".repeat(LETTER + 1)), Err(Wrong::Letter));
    }

    #[test]
    fn every_line_of_a_letter_is_a_proposal_or_is_left() {
        let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
        let kinds = Kinds::new().unwrap();
        let group = Group {
            id: 9,
            school_id: 1,
            source_key: None,
            name: "4A".into(),
            kind: GroupKind::Class,
            archived_at: None,
        };
        let setting =
            Setting { today: date(2026, 11, 23), calendar: &calendar, groups: &["4A".to_owned()], kinds: &kinds };
        let letter = "Beste ouders,\n\nOp dinsdag 8 december hebben wij een studiedag. Alle kinderen zijn dan vrij.\n\n\
                      De bibliotheek heeft een nieuwe kast.\n\nMet vriendelijke groet,\nHanna Smit";
        let found = pieces(letter, &setting, &[group]);
        let proposal = found.iter().find(|piece| piece.standing == Standing::Proposed).unwrap();
        assert_eq!((proposal.kind.as_str(), proposal.values.get("date")), ("study-day", Some("2026-12-08")));
        assert!(proposal.sentence.contains("studiedag"), "{}", proposal.sentence);
        assert!(found.iter().any(|piece| piece.standing == Standing::Left && piece.sentence.contains("kast")));
        assert!(!found.iter().any(|piece| piece.sentence.contains("Hanna")), "{found:?}");
    }
}
