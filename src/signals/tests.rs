//! What the signs promise: each sentence of the examples is caught or left alone as they say, and nothing upsets them.

use std::time::{Duration, Instant};

use serde::Deserialize;

use super::Signals;

/// Sentences of one language, for these tests only.
#[derive(Deserialize)]
struct Examples {
    caught: Vec<String>,
    innocent: Vec<String>,
}

const EXAMPLES: [(&str, &str); 6] = [
    ("nl", include_str!("../../tests/data/signals/nl.toml")),
    ("en", include_str!("../../tests/data/signals/en.toml")),
    ("ar", include_str!("../../tests/data/signals/ar.toml")),
    ("tr", include_str!("../../tests/data/signals/tr.toml")),
    ("uk", include_str!("../../tests/data/signals/uk.toml")),
    ("pl", include_str!("../../tests/data/signals/pl.toml")),
];

fn signals() -> &'static Signals {
    Signals::of_the_program().expect("the lists are in order")
}

fn examples() -> impl Iterator<Item = (&'static str, Examples)> {
    EXAMPLES.into_iter().map(|(tag, text)| (tag, toml::from_str(text).expect("the examples are in order")))
}

#[test]
fn danger_is_seen_in_every_language() {
    let mut missed = Vec::new();
    for (tag, examples) in examples() {
        assert!(examples.caught.len() >= 25, "{tag}: {}", examples.caught.len());
        missed.extend(examples.caught.into_iter().filter(|sentence| !signals().found(sentence)));
    }
    assert_eq!(missed, Vec::<String>::new());
}

#[test]
fn everyday_sentences_are_left_alone() {
    let mut caught = Vec::new();
    for (tag, examples) in examples() {
        assert!(examples.innocent.len() >= 40, "{tag}: {}", examples.innocent.len());
        caught.extend(examples.innocent.into_iter().filter(|sentence| signals().found(sentence)));
    }
    assert_eq!(caught, Vec::<String>::new());
}

#[test]
fn the_language_of_the_sign_is_known() {
    for (text, tag) in [
        ("Mijn man slaat mij", "nl"),
        ("I want to kill myself", "en"),
        ("زوجي يضربني", "ar"),
        ("Kocam beni dövüyor", "tr"),
        ("Чоловік мене б'є", "uk"),
        ("Mąż mnie bije", "pl"),
    ] {
        assert_eq!(signals().language_of(text), Some(tag), "{text}");
    }
    assert_eq!(signals().language_of("Hoe laat begint de school?"), None);
}

#[test]
fn a_sign_stands_in_one_sentence_and_an_innocent_one_excuses_nothing_else() {
    for (text, caught) in [
        ("De juf slaat. Mij is niets verteld.", false),
        ("Hij slaat de bal. Daarna slaat hij mij.", true),
        ("Wij gaan naar een lezing over huiselijk geweld. Mijn man slaat mij.", true),
        ("mijn\nman slaat\nmij", true),
        ("zelf\u{ad}moord", true),
        ("zelfmoordpreventie", true),
        ("Meneer Slaatman belt", false),
    ] {
        assert_eq!(signals().found(text), caught, "{text}");
    }
}

#[test]
fn a_long_message_is_looked_through_at_once_whatever_is_in_it() {
    let longest = |part: &str| -> String { part.chars().cycle().take(4096).collect() };
    let mut slowest = Duration::ZERO;
    for part in [
        "slaat ",
        "mij ",
        "slaat . mij . wil dood gelachen ",
        "bal slaat bal ",
        "يضرب ",
        "a\u{301}\u{302}\u{303}",
        "\u{200b}",
        "🙂",
        "öldür",
        ". ",
        "dood",
        "x",
    ] {
        let text = longest(part);
        let begun = Instant::now();
        signals().found(&text);
        slowest = slowest.max(begun.elapsed());
    }
    // A hundred times what it takes on a slow machine without optimisation: a mistake in the order of growth shows.
    assert!(slowest < Duration::from_secs(2), "{slowest:?}");
}

#[test]
fn hostile_texts_are_only_texts() {
    for text in ["", " ", "*", "+", "@us", "\u{0}", "\u{202e}slaat mij", "....", "'", "ـ", "\u{fdfa}", "ﷺ مرحبا", "ﬀ"]
    {
        signals().found(text);
    }
    assert!(signals().found("\u{202e}Mijn man slaat mij\u{202c}"));
}
