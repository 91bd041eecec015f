//! What the finder promises: the lists are whole, letters are read as a parent would want, and nothing upsets it.

mod forms;
mod letters;
mod typing;

use std::collections::HashSet;
use std::time::{Duration, Instant};

use super::fold::Folded;
use super::{Condition, Finder};

fn finder() -> Finder {
    Finder::new().expect("the word lists are in order")
}

/// The ids of the words in a text, in order.
fn ids<'f>(finder: &'f Finder, text: &str) -> Vec<&'f str> {
    finder.find(text).into_iter().map(|found| found.word.id.as_str()).collect()
}

#[test]
fn the_list_has_the_words_of_the_glossary() {
    let finder = finder();
    assert_eq!(finder.words().len(), 120);

    let ids: HashSet<&str> = finder.words().iter().map(|word| word.id.as_str()).collect();
    let terms: HashSet<&str> = finder.words().iter().map(|word| word.term.as_str()).collect();
    assert_eq!((ids.len(), terms.len()), (120, 120));

    for word in finder.words() {
        let kebab = word.id.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        assert!(kebab && word.id == word.id.to_lowercase(), "{}", word.id);
        assert!(matches!(word.group.as_str(), "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h"), "{}", word.id);
        assert_eq!(finder.word(&word.id).map(|found| &found.term), Some(&word.term));
    }
    assert!(finder.word("homework").is_none());
}

#[test]
fn the_sections_follow_each_other() {
    let finder = finder();
    assert!(finder.words().is_sorted_by_key(|word| word.group.clone()));
}

#[test]
fn every_condition_is_about_a_form_of_its_word() {
    for word in finder().words() {
        let forms: Vec<&String> = word.all_forms().collect();
        for Condition { forms: about, words } in word.near.iter().chain(&word.unless) {
            assert!(!words.is_empty(), "{}", word.id);
            for form in about {
                assert!(forms.contains(&form), "{}: {form} is no form of it", word.id);
            }
        }
    }
}

#[test]
fn no_form_belongs_to_two_words() {
    let finder = finder();
    for (form, words) in &finder.exact {
        assert_eq!(words.len(), 1, "{}", String::from_utf8_lossy(form));
    }
}

#[test]
fn every_word_is_found_by_its_forms() {
    let finder = finder();
    for word in finder.words() {
        for form in word.all_forms().filter(|form| !form.contains(',')) {
            let context = word.near.iter().find(|near| near.forms.contains(form));
            let company = context.map_or("", |near| near.words[0].trim_end_matches('*'));
            let text = format!("{form}: {company}");
            assert_eq!(ids(&finder, &text).first(), Some(&word.id.as_str()), "{text}");
        }
    }
}

#[test]
fn every_word_can_be_asked_for() {
    let finder = finder();
    for word in finder.words() {
        for form in word.all_forms().chain(&word.alone) {
            assert!(finder.exactly(&form.to_lowercase()).iter().any(|found| found.id == word.id), "{form}");
        }
    }
}

#[test]
fn no_ordinary_word_is_a_school_word() {
    let finder = finder();
    for ordinary in &finder.ordinary {
        assert_eq!(Folded::new(ordinary).bytes, ordinary.as_bytes(), "{ordinary} is not folded");
        assert!(finder.exactly(ordinary).is_empty(), "{ordinary}");
    }
}

/// Numbers that look like chance and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }
}

#[test]
fn no_text_upsets_the_finder() {
    let finder = finder();
    let scraps = [
        "studiedag",
        "MR",
        "groep 3/4",
        "M.R.",
        "10",
        "tien",
        "school-\n",
        "-",
        "'",
        "’",
        "\u{ad}",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\u{301}",
        "\u{200d}",
        "\u{202e}",
        "\u{feff}",
        "👨‍👩‍👧‍👦",
        "🇳🇱",
        "1️⃣",
        "ﷺ",
        "ß",
        "İ",
        "ı",
        "ﬁ",
        "½",
        "é",
        "e\u{301}",
        "א",
        "مدرسة",
        "школа",
        "ትምህርት",
        "学校",
        "𝐠𝐫𝐨𝐞𝐩",
        "\0",
        "\u{10ffff}",
        "www.",
        "://",
        "@",
        ".",
        "/",
        "&",
        "s",
        "en",
        "geld",
        "ouder",
        "dag",
        "'; DROP TABLE words;--",
        "<script>",
        "%s%n",
        "NaN",
        "\u{2028}",
        "\u{85}",
    ];
    let mut dice = Dice(0x00d1_e80e_c0de);
    for _ in 0..2_000 {
        let text: String = (0..dice.roll(40)).map(|_| scraps[dice.roll(scraps.len())]).collect();
        for found in finder.find(&text) {
            assert!(!found.as_written.is_empty() && !found.as_written.contains('\n'), "{text:?}");
        }
        assert!(finder.typed_alone(&text).len() <= 3, "{text:?}");
    }
    for _ in 0..2_000 {
        let text: String = (0..dice.roll(60)).filter_map(|_| char::from_u32(dice.roll(0x11_0000) as u32)).collect();
        finder.find(&text);
        finder.typed_alone(&text);
    }
}

#[test]
fn a_very_long_text_is_read_in_a_moment() {
    let finder = finder();
    let zalgo = format!("s{}tudiedag", "\u{301}\u{489}\u{334}".repeat(10_000));
    let begun = Instant::now();
    assert_eq!(ids(&finder, &zalgo), ["studiedag"]);
    assert_eq!(finder.find(&zalgo)[0].as_written, "studiedag");
    for scrap in [
        "groep",
        "mr-",
        "MR-",
        "schoolreisjes",
        "a",
        "10 ",
        "-\n",
        "e\u{301}",
        "'",
        "school gids ",
        "😀",
        "@",
        "ouder en ",
    ] {
        let text = scrap.repeat(65_536 / scrap.len());
        assert!(finder.find(&text).len() <= 120);
        finder.typed_alone(&text);
    }
    // A generous bound for a slow machine and an unoptimised build: quadratic work would take minutes.
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}
