//! A letter cut into words, numbers and marks, each with its place in the text.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a token is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    /// Letters, with an apostrophe between two of them.
    Letters,
    Digits,
    /// One mark.
    Mark,
}

/// A word, a number or a mark.
#[derive(Clone, Debug)]
pub struct Token {
    /// In small letters without accents.
    pub low: String,
    pub made: Made,
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// It begins with a capital.
    pub capital: bool,
    /// Blanks stand before it.
    pub gap: bool,
}

impl Token {
    /// Its number, where it is one of at most six digits.
    pub fn number(&self) -> Option<u32> {
        (self.made == Made::Digits && self.low.len() <= 6).then(|| self.low.parse().ok()).flatten()
    }

    /// It is this word or mark.
    pub fn is(&self, word: &str) -> bool {
        self.low == word
    }

    /// It is one of these words or marks.
    pub fn is_any(&self, words: &[&str]) -> bool {
        words.contains(&self.low.as_str())
    }
}

/// Small letters without accents: "vóór" is "voor".
pub fn fold(text: &str) -> String {
    text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// All tokens of a text, in order; what is in none of them is blank or invisible.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut letters = text.char_indices().peekable();
    let mut gap = true;
    while let Some((start, c)) = letters.next() {
        if c.is_whitespace() || is_invisible(c) {
            gap |= c.is_whitespace();
            continue;
        }
        let made = made(c);
        let mut end = start + c.len_utf8();
        while made != Made::Mark
            && let Some((at, next)) = letters.peek().copied()
        {
            let goes_on = self::made(next) == made || is_combining_mark(next) || is_invisible(next);
            let apostrophe = made == Made::Letters && is_apostrophe(next) && letter_after(text, at + next.len_utf8());
            if !goes_on && !apostrophe {
                break;
            }
            end = at + next.len_utf8();
            letters.next();
        }
        let low = fold(&text[start..end]).replace(is_apostrophe, "'").replace(is_invisible, "");
        tokens.push(Token { low, made, start, end, capital: c.is_uppercase(), gap });
        gap = false;
    }
    tokens
}

fn made(c: char) -> Made {
    match c {
        _ if c.is_ascii_digit() => Made::Digits,
        _ if c.is_alphabetic() => Made::Letters,
        _ => Made::Mark,
    }
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{b4}' | '`')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn letter_after(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_some_and(char::is_alphabetic)
}

/// The number that a word stands for: "vier" is 4.
pub fn number_word(word: &str) -> Option<u32> {
    const WORDS: [&str; 21] = [
        "nul",
        "een",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
        "twintig",
    ];
    let at = WORDS.iter().position(|known| *known == word)?;
    u32::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_cut_into_words_numbers_and_marks() {
        let words = |text: &str| tokens(text).into_iter().map(|token| token.low).collect::<Vec<_>>();
        assert_eq!(words("Vóór 4A: foto’s, 9.00uur"), ["voor", "4", "a", ":", "foto's", ",", "9", ".", "00", "uur"]);
        assert_eq!(words("'s Middags"), ["'", "s", "middags"]);
        assert_eq!(words("school\u{ad}reis"), ["schoolreis"]);
        assert!(words(" \n\u{200b}").is_empty());
    }
}
