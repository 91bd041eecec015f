//! A new newsletter: from a letter that was pasted or uploaded, from an earlier one, or from nothing.

pub mod console;

use crate::fields::Values;
use crate::language::plain;
use crate::newsletter::{LETTER, Standing, TITLE, Whom};

/// Why a new newsletter cannot be made like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    Title,
    Letter,
    File,
    /// A scan, or an empty page.
    EmptyFile,
}

/// What a form sends for a new newsletter.
#[derive(Clone, Debug, Default)]
pub struct Begun {
    pub title: String,
    pub letter: String,
    /// The name of the file and its bytes; none was chosen where it is empty.
    pub file: (String, Vec<u8>),
}

/// The title as it is kept; `usual` where nothing was typed.
pub fn title(typed: &str, usual: &str) -> Result<String, Wrong> {
    let neat = plain(typed).split_whitespace().collect::<Vec<_>>().join(" ");
    let title = if neat.is_empty() { usual.to_owned() } else { neat };
    if title.chars().count() > TITLE { Err(Wrong::Title) } else { Ok(title) }
}

/// The letter as it is kept: line by line, without signs that no keyboard makes.
pub fn letter(typed: &str) -> Result<String, Wrong> {
    let lines: Vec<String> = typed.lines().map(|line| plain(&line.replace('\t', "  ")).trim_end().to_owned()).collect();
    let letter = lines.join("\n").trim().to_owned();
    if letter.chars().count() > LETTER { Err(Wrong::Letter) } else { Ok(letter) }
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

/// The text of a file.
pub fn read_file(_name: &str, bytes: &[u8]) -> Result<String, Wrong> {
    String::from_utf8(bytes.to_vec()).map_err(|_| Wrong::File)
}

/// What is found in a letter.
pub fn pieces(letter: &str) -> Vec<Piece> {
    letter.lines().filter(|line| !line.trim().is_empty()).map(|line| Piece::left(line.trim())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_and_a_letter_are_kept_neatly_and_within_their_length() {
        assert_eq!(title("  Nieuws  van \u{202e}mei ", "x").unwrap(), title("Nieuws van mei", "x").unwrap());
        assert_eq!(title(" ", "Nieuwsbrief").unwrap(), "Nieuwsbrief");
        assert_eq!(title(&"a".repeat(TITLE + 1), "x"), Err(Wrong::Title));
        assert_eq!(letter("\r\n Beste ouders, \r\n\r\n dag \n").unwrap(), "Beste ouders,\n\n dag");
        assert_eq!(letter(&"a".repeat(LETTER + 1)), Err(Wrong::Letter));
    }
}
