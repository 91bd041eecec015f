//! Marks in place of what a machine must not touch: names, numbers, dates, hours, amounts, telephone numbers, addresses.

use std::collections::BTreeSet;

/// The letters that a mark may begin with; the first that the text does not hold.
const BEGINNINGS: [&str; 6] = ["QX", "ZQ", "XJ", "VQ", "QZ", "JX"];
/// How a mark ends, so that the first is no beginning of the eleventh.
const END: char = 'Z';
/// A name with fewer letters counts only as it is written: "An" is also a word.
const SHORT: usize = 3;

/// A text with marks, and what they stand for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Masked {
    pub text: String,
    beginning: &'static str,
    hidden: Vec<String>,
}

impl Masked {
    /// Hides all of that, and `names` where they stand as whole words, in capitals or not. None when the text holds every
    /// mark already, or nothing would be left to translate.
    pub fn new(text: &str, names: &BTreeSet<String>) -> Option<Self> {
        let capitals = text.to_uppercase();
        let beginning = BEGINNINGS.into_iter().find(|beginning| !capitals.contains(beginning))?;
        let mut masked = Self { text: String::new(), beginning, hidden: Vec::new() };
        let mut plain = String::new();
        let mut chunks = split(text).peekable();
        while let Some((gap, chunk)) = chunks.next() {
            plain.push_str(gap);
            let Some((before, kept, after)) = kept(chunk) else {
                plain.push_str(chunk);
                continue;
            };
            plain.push_str(before);
            masked.names(&mut plain, names);
            let (mut kept, mut after) = (kept.to_owned(), after);
            // "0800 2000" and "€ 12,50" are one number.
            while after.is_empty()
                && let Some((" ", next)) = chunks.peek()
                && let Some(("", more, rest)) = self::kept(next)
            {
                kept = format!("{kept} {more}");
                after = rest;
                chunks.next();
            }
            masked.hide(kept);
            plain.push_str(after);
        }
        masked.names(&mut plain, names);
        let left = masked.without_marks(&masked.text)?;
        left.chars().any(char::is_alphabetic).then_some(masked)
    }

    fn hide(&mut self, what: String) {
        self.hidden.push(what);
        self.text.push_str(&format!("{}{}{END}", self.beginning, self.hidden.len()));
    }

    /// Takes over what stands in `plain`, with marks for names.
    fn names(&mut self, plain: &mut String, names: &BTreeSet<String>) {
        let text = std::mem::take(plain);
        let mut rest = text.as_str();
        let mut inside = false;
        while let Some(sign) = rest.chars().next() {
            let length = if inside { None } else { longest_name(rest, names) };
            if let Some(length) = length {
                self.hide(rest[..length].to_owned());
                rest = &rest[length..];
                inside = false;
                continue;
            }
            self.text.push(sign);
            inside = sign.is_alphanumeric();
            rest = &rest[sign.len_utf8()..];
        }
    }

    /// What is left of an answer without its marks; None when a mark is missing, doubled or new.
    fn without_marks(&self, answer: &str) -> Option<String> {
        let mut found = vec![0usize; self.hidden.len()];
        let mut left = String::with_capacity(answer.len());
        let mut rest = answer;
        while let Some(at) = rest.find(self.beginning) {
            left.push_str(&rest[..at]);
            left.push(' ');
            let (number, after) = number(&rest[at + self.beginning.len()..])?;
            *found.get_mut(number.checked_sub(1)?)? += 1;
            rest = after;
        }
        left.push_str(rest);
        found.iter().all(|times| *times == 1).then_some(left)
    }

    /// The translation with everything back in its place; None when the machine lost, doubled or made up a mark or a
    /// number, or answered nothing or far too much.
    pub fn unmask(&self, answer: &str) -> Option<String> {
        let answer = answer.trim();
        let left = self.without_marks(answer)?;
        let too_long = answer.chars().count() > self.text.chars().count() * super::TIMES + 100;
        let control = left.chars().any(|sign| sign.is_control() && sign != '\n');
        // Every number of the original is behind a mark: one that stands bare is made up.
        if too_long || control || left.chars().any(char::is_numeric) || !left.chars().any(char::is_alphabetic) {
            return None;
        }
        let mut text = String::with_capacity(answer.len());
        let mut rest = answer;
        while let Some(at) = rest.find(self.beginning) {
            text.push_str(&rest[..at]);
            let (number, after) = number(&rest[at + self.beginning.len()..])?;
            text.push_str(self.hidden.get(number.checked_sub(1)?)?);
            rest = after;
        }
        text.push_str(rest);
        Some(text)
    }
}

/// The number of a mark, and what stands behind it.
fn number(rest: &str) -> Option<(usize, &str)> {
    let (digits, after) = rest.split_once(END)?;
    let fits = !digits.is_empty() && digits.len() <= 4 && digits.bytes().all(|digit| digit.is_ascii_digit());
    (fits && !digits.starts_with('0')).then(|| digits.parse().ok().map(|number| (number, after)))?
}

/// The words of a text, each with the space before it.
fn split(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let begin = rest.find(|sign: char| !sign.is_whitespace()).unwrap_or(rest.len());
        let end = rest[begin..].find(char::is_whitespace).map_or(rest.len(), |length| begin + length);
        let found = (&rest[..begin], &rest[begin..end]);
        rest = &rest[end..];
        Some(found)
    })
}

/// What of a chunk is kept as it is, with what stands before and behind it; None for a word.
fn kept(chunk: &str) -> Option<(&str, &str, &str)> {
    let address = chunk.contains("://") || chunk.contains('@') || chunk.to_lowercase().starts_with("www.");
    let money = matches!(chunk, "€" | "$" | "£" | "₺" | "₴" | "zł" | "EUR");
    if !address && !money && !chunk.chars().any(char::is_numeric) {
        return None;
    }
    if money {
        return Some(("", chunk, ""));
    }
    let belongs =
        |sign: char| sign.is_alphanumeric() || matches!(sign, '+' | '€' | '$' | '£' | '₺' | '₴' | '/' | '-' | '%');
    let begin = chunk.find(belongs).unwrap_or(0);
    let end = chunk.rfind(belongs).map_or(chunk.len(), |at| at + chunk[at..].chars().next().map_or(0, char::len_utf8));
    Some((&chunk[..begin], &chunk[begin..end], &chunk[end..]))
}

/// The length in bytes of the longest name with which `text` begins as a whole word.
fn longest_name(text: &str, names: &BTreeSet<String>) -> Option<usize> {
    names.iter().filter_map(|name| begins_with(text, name)).max()
}

fn begins_with(text: &str, name: &str) -> Option<usize> {
    let exactly = name.chars().count() < SHORT;
    let mut rest = text.char_indices();
    for sign in name.chars() {
        let (_, other) = rest.next()?;
        let same = sign == other || !exactly && sign.to_lowercase().eq(other.to_lowercase());
        if !same {
            return None;
        }
    }
    let end = rest.clone().next().map_or(text.len(), |(at, _)| at);
    let goes_on = rest.next().is_some_and(|(_, next)| next.is_alphanumeric());
    (end > 0 && !goes_on).then_some(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn masked(text: &str) -> Masked {
        let names = ["Amira", "Anne de Vries", "An", "4A", "Vlinders"].map(String::from).into();
        Masked::new(text, &names).expect("something to translate")
    }

    #[test]
    fn what_a_machine_must_not_touch_is_behind_marks_and_comes_back() {
        for (text, sent) in [
            ("Amira komt om 8:30 uur.", "QX1Z komt om QX2Z uur."),
            ("AMIRA's jas is kwijt", "QX1Z's jas is kwijt"),
            ("Bel 0800 2000 of +31 6 12345678!", "Bel QX1Z of QX2Z!"),
            ("Het kost € 12,50 (of 15 euro)", "Het kost QX1Z (of QX2Z euro)"),
            ("Kijk op https://school.example/a?b=1.", "Kijk op QX1Z."),
            ("op 12-3-2027, in 4A bij Anne de Vries", "op QX1Z, in QX2Z bij QX3Z"),
            ("An leest aan een tafel, an is klein", "QX1Z leest aan een tafel, an is klein"),
            ("في الساعة ٨:٣٠", "في الساعة QX1Z"),
            ("Amirasa en de vlinders", "Amirasa en de QX1Z"),
            ("mail jan@school.example", "mail QX1Z"),
        ] {
            let masked = masked(text);
            assert_eq!(masked.text, sent);
            assert_eq!(masked.unmask(&masked.text).as_deref(), Some(text));
        }
    }

    #[test]
    fn a_text_that_holds_a_mark_gets_others() {
        let masked = masked("Amira schrijft qx1z");
        assert!(masked.text.starts_with("ZQ1Z"), "{}", masked.text);
    }

    #[test]
    fn nothing_but_numbers_and_names_is_nothing_to_translate() {
        for text in ["", "  ", "8:30", "Amira 12", "!?"] {
            assert_eq!(Masked::new(text, &["Amira".to_owned()].into()), None, "{text}");
        }
    }

    #[test]
    fn a_faulty_translation_is_thrown_away() {
        let masked = masked("Amira komt om 8:30 uur");
        assert_eq!(masked.unmask("At QX2Z QX1Z comes").as_deref(), Some("At 8:30 Amira comes"));
        for wrong in [
            "Amira comes at QX2Z",
            "QX1Z comes",
            "QX1Z QX1Z comes at QX2Z",
            "QX1Z comes at QX2Z QX3Z",
            "QX1Z comes at QX2Z on day 5",
            "QX1Z comes at QX2",
            "qx1z comes at qx2z",
            "QX01Z comes at QX2Z",
            "QX1Z QX2Z",
            "",
            "QX",
        ] {
            assert_eq!(masked.unmask(wrong), None, "{wrong}");
        }
        assert_eq!(masked.unmask(&format!("QX1Z {} QX2Z", "word ".repeat(100))), None);
    }
}
