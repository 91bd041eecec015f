//! Direction: which isolation marks stay, which paragraphs need a mark at their start, and how text
//! from outside is cleaned of control characters that could disguise it.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

const FSI: char = '\u{2068}';
const PDI: char = '\u{2069}';
/// Invisible right-to-left mark: makes a paragraph that opens with a Latin word run right to left.
pub const RLM: char = '\u{200F}';
/// Invisible left-to-right mark: behind an Arabic letter, "10-12" would show as "12-10" (UAX #9, rule W2).
pub const LRM: char = '\u{200E}';
/// A name longer than this is cut (graphemes); facts on bidi spoofing.
const MAX_GRAPHEMES: usize = 2_000;
/// More combining marks than this on one base are dropped ("zalgo").
const MAX_MARKS: usize = 8;

/// Hebrew, Arabic and their neighbours: the letters that run from right to left.
fn is_rtl(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

fn is_ltr(c: char) -> bool {
    c.is_alphabetic() && !is_rtl(c)
}

/// True for "010-123 45 67" and "1-2": in a right-to-left line their parts would change places.
fn is_row_of_numbers(text: &[char]) -> bool {
    let number = |c: &char| c.is_numeric();
    text.iter().any(number) && text.iter().any(|c| matches!(c, ' ' | '-' | '–' | '+' | '(' | ')'))
}

/// Drops each isolate pair whose content runs the way of the language anyway: there the marks are only noise for
/// copying, searching and length.
pub fn tidy(text: String, rtl: bool) -> String {
    if !text.contains(FSI) {
        return text;
    }
    let chars: Vec<char> = text.chars().collect();
    let mut drop = vec![false; chars.len()];
    let mut open = Vec::new();
    for (at, c) in chars.iter().enumerate() {
        if *c == FSI {
            open.push(at);
        } else if *c == PDI
            && let Some(start) = open.pop()
        {
            let inside = &chars[start + 1..at];
            let foreign =
                inside.iter().any(|c| if rtl { is_ltr(*c) } else { is_rtl(*c) }) || rtl && is_row_of_numbers(inside);
            drop[start] = !foreign;
            drop[at] = !foreign;
        }
    }
    chars.into_iter().zip(drop).filter(|(_, drop)| !drop).map(|(c, _)| c).collect()
}

/// For button labels, commands and comparisons: no isolation marks at all.
pub fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| *c != FSI && *c != PDI).collect()
}

/// The same paragraph, opened by a right-to-left mark if its first letter would turn it around.
pub fn paragraph(text: String, rtl: bool) -> String {
    let mut depth = 0_usize;
    for c in text.chars() {
        match c {
            FSI => depth += 1,
            PDI => depth = depth.saturating_sub(1),
            c if depth == 0 && is_rtl(c) => return text,
            c if depth == 0 && is_ltr(c) => return if rtl { format!("{RLM}{text}") } else { text },
            _ => {}
        }
    }
    if rtl { format!("{RLM}{text}") } else { text }
}

/// Text from outside, made safe to show: normalised, without control characters and direction
/// overrides, with at most eight marks on a letter. Joiners stay: Persian and emoji need them.
pub fn plain(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut marks = 0;
    for c in text.nfc() {
        let hidden =
            c.is_control() && c != '\n' || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}');
        if hidden {
            continue;
        }
        marks = if unicode_normalization::char::is_combining_mark(c) { marks + 1 } else { 0 };
        if marks <= MAX_MARKS {
            clean.push(c);
        }
    }
    match clean.grapheme_indices(true).nth(MAX_GRAPHEMES) {
        Some((end, _)) => clean[..end].to_owned(),
        None => clean,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_stay_only_where_direction_differs() {
        assert_eq!(tidy("Dag \u{2068}Emma\u{2069}!".into(), false), "Dag Emma!");
        assert_eq!(tidy("Dag \u{2068}نور\u{2069}!".into(), false), "Dag \u{2068}نور\u{2069}!");
        assert_eq!(tidy("مرحبا \u{2068}Emma\u{2069}".into(), true), "مرحبا \u{2068}Emma\u{2069}");
        assert_eq!(tidy("مرحبا \u{2068}12\u{2069}".into(), true), "مرحبا 12");
        assert_eq!(tidy("مرحبا \u{2068}1/2\u{2069}".into(), true), "مرحبا 1/2");
    }

    #[test]
    fn a_telephone_number_keeps_its_order_in_a_right_to_left_line() {
        for number in ["010-1234567", "010 123 45 67", "+31 10 1234567", "1-2"] {
            let line = format!("هاتف: \u{2068}{number}\u{2069}.");
            assert_eq!(tidy(line.clone(), true), line);
            assert_eq!(tidy(format!("Bel \u{2068}{number}\u{2069}."), false), format!("Bel {number}."));
        }
    }

    #[test]
    fn a_paragraph_that_opens_with_a_latin_word_is_turned_right_to_left() {
        assert_eq!(paragraph("studiedag: عطلة".into(), true), "\u{200F}studiedag: عطلة");
        assert_eq!(paragraph("\u{2068}Emma\u{2069} مريضة".into(), true), "\u{2068}Emma\u{2069} مريضة");
        assert_eq!(paragraph("studiedag".into(), false), "studiedag");
    }

    #[test]
    fn overrides_and_heaps_of_marks_are_cleaned_and_names_stay() {
        assert_eq!(plain("ab\u{202E}cd\u{0}"), "abcd");
        assert!(plain(&format!("e{}", "\u{0323}".repeat(50))).chars().count() <= 9);
        for name in ["Oluwaseun", "Ngọc Ánh", "می‌خواهم", "Łukasz", "İpek", "👩‍👧", "ሰላም"] {
            assert_eq!(plain(name), name.nfc().collect::<String>());
        }
    }
}
