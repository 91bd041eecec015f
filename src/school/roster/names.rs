//! Names as a school writes them: cleaned at the door, told apart, shown and sorted the Dutch way.

use std::fmt;

use encoding_rs::WINDOWS_1252;
use unicode_segmentation::UnicodeSegmentation;

use crate::language::plain;

/// A name, a prefix or a group's name is cut here (graphemes); a longer one disguises something.
const MAX_GRAPHEMES: usize = 64;
/// The longest key that the agreement allows (EDEXML 2.1).
const MAX_KEY: usize = 256;

/// The name of a child or a teacher: first name, prefix ("van den") and last name. The first name is never
/// empty; a person with only a last name has it as the first.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    pub last: String,
    pub prefix: String,
    pub first: String,
}

impl Name {
    /// The name from its three parts as they stand in a file; None when nothing readable is left.
    pub fn clean(first: &str, prefix: &str, last: &str) -> Option<Self> {
        let (first, prefix, last) = (clean(first), clean(prefix), clean(last));
        if first.is_empty() {
            return (!last.is_empty()).then(|| Self { first: last, prefix, last: String::new() });
        }
        Some(Self { last, prefix, first })
    }

    /// The same whatever the case, for recognising a person without a lasting key.
    pub fn folded(&self) -> String {
        self.to_string().to_lowercase()
    }
}

impl fmt::Display for Name {
    /// "Tim van den Berg"; with only a last name "van den Berg".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = if self.last.is_empty() {
            [self.prefix.as_str(), self.first.as_str(), ""]
        } else {
            [self.first.as_str(), self.prefix.as_str(), self.last.as_str()]
        };
        for (at, part) in parts.into_iter().filter(|part| !part.is_empty()).enumerate() {
            if at > 0 {
                f.write_str(" ")?;
            }
            f.write_str(part)?;
        }
        Ok(())
    }
}

/// One line of text without controls, direction overrides and heaps of marks, at most 64 graphemes; empty
/// when no letter or digit is in it.
pub fn clean(text: &str) -> String {
    // Cut before cleaning as well: a cell of megabytes costs nothing.
    let text = match text.char_indices().nth(MAX_GRAPHEMES * 20) {
        Some((end, _)) => &text[..end],
        None => text,
    };
    let line = plain(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    if !line.chars().any(char::is_alphanumeric) {
        return String::new();
    }
    match line.grapheme_indices(true).nth(MAX_GRAPHEMES) {
        Some((end, _)) => line[..end].trim_end().to_owned(),
        None => line,
    }
}

/// A key as it stands in a file, without the space around it; empty when it cannot be one.
pub fn clean_key(key: &str) -> String {
    let key = key.trim();
    if key.len() > 4 * MAX_KEY || key.chars().count() > MAX_KEY {
        return String::new();
    }
    plain(key).replace('\n', "")
}

/// A key that stays with the child for the whole school career. One that begins with `#` counts inside one
/// file only, and must not be used to recognise anybody (EDEXML 2.1, the note on keys).
pub fn lasting(key: &str) -> Option<String> {
    (!key.is_empty() && !key.starts_with('#')).then(|| key.to_owned())
}

/// True for text that was UTF-8 and was read as Windows-1252 by somebody on its way ("ZoÃ«"), or that has
/// lost letters.
pub fn is_garbled(text: &str) -> bool {
    if text.is_ascii() {
        return false;
    }
    let (bytes, _, unmappable) = WINDOWS_1252.encode(text);
    text.contains('\u{FFFD}') || !unmappable && std::str::from_utf8(&bytes).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(first: &str, prefix: &str, last: &str) -> String {
        Name::clean(first, prefix, last).unwrap().to_string()
    }

    #[test]
    fn a_name_is_shown_with_its_prefix_in_the_middle() {
        assert_eq!(shown("Tim", "van den", "Berg"), "Tim van den Berg");
        assert_eq!(shown(" Noor ", "", ""), "Noor");
        assert_eq!(shown("", "van 't", "Hof"), "van 't Hof");
        assert_eq!(Name::clean(" ", "van", "\u{200B}"), None);
    }

    #[test]
    fn disguises_are_taken_off_and_true_names_stay() {
        assert_eq!(clean("a\u{202E}b\u{7}\tc\nd"), "ab c d");
        assert_eq!(clean(&"é".repeat(300)).graphemes(true).count(), MAX_GRAPHEMES);
        assert_eq!(clean(&"\u{301}".repeat(3_000_000)), "");
        for name in ["Ngọc Ánh", "ሰላም", "علي‌رضا", "Łukasz", "İpek", "D'Souza-Fälth", "О'Лера"]
        {
            assert_eq!(clean(name), name);
        }
    }

    #[test]
    fn a_key_with_a_hash_does_not_last() {
        assert_eq!(lasting(&clean_key(" 10001 ")), Some("10001".to_owned()));
        assert_eq!(lasting(&clean_key(" #001")), None);
        assert_eq!(lasting(&clean_key(&"1".repeat(257))), None);
        assert_eq!(lasting(&clean_key(&"1".repeat(256))).unwrap().len(), 256);
    }

    #[test]
    fn text_that_was_read_in_the_wrong_code_is_seen() {
        for wrong in ["ZoÃ«", "FranÃ§ois", "MiloÅ¡", "AyÅŸe", "Zo\u{FFFD}"] {
            assert!(is_garbled(wrong), "{wrong}");
        }
        for right in ["Zoë", "François", "Ñandú", "Ås", "Łukasz", "Ægir", "Müller", "Ayşe", "نور"] {
            assert!(!is_garbled(right), "{right}");
        }
    }
}
