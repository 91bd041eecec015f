//! What schools tell families: every kind of message with every choice, in every language that has it.

mod newsletter;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use driehoek::blocks::{Kind, Kinds};
use driehoek::fields::{Field, Type, Values};
use driehoek::language::check::{check, wanted_by_data};
use driehoek::language::{Catalogue, Language, Say, embedded};
use driehoek::learn::Cards;
use jiff::civil::date;

/// A message on a phone, with its heading, in UTF-16 units: no scrolling.
const MOST: usize = 900;

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::load(&embedded()).unwrap())
}

fn kinds() -> &'static Kinds {
    static KINDS: OnceLock<Kinds> = OnceLock::new();
    KINDS.get_or_init(|| Kinds::new().unwrap())
}

/// The languages that have the messages of schools.
fn languages() -> impl Iterator<Item = (&'static Language, Say<'static>)> {
    let has = |language: &Language| language.review.contains_key("block");
    catalogue().languages().filter(move |(_, language)| has(language)).map(|(lang, it)| (it, catalogue().say(lang)))
}

fn say(tag: &str) -> Say<'static> {
    catalogue().say(catalogue().find(tag).unwrap())
}

/// The longest value that a field takes, of its sort.
fn sample(field: &Field) -> String {
    match field.kind {
        Type::Date => "2026-11-25".into(),
        Type::Range => "2026-11-25/2026-11-27".into(),
        Type::Time => "14:35".into(),
        Type::Days => "1,3,4".into(),
        Type::Amount => "1250".into(),
        Type::Number => "5".into(),
        Type::Text => "woord ".repeat(field.most / 6).trim_end().to_owned(),
        Type::Name => "juf Anne-Wil van den Broek".into(),
        Type::Link => "https://basisschool.example/kerst/lijst".into(),
        Type::Items => field.items().take(8).collect::<Vec<_>>().join(","),
        Type::Choice => field.of[0].clone(),
        Type::Flag => "yes".into(),
    }
}

/// Every choice with every other one: with all that may be left out, and without.
fn all_values(kind: &Kind) -> Vec<Values> {
    let mut all = vec![Values::default()];
    for field in &kind.fields {
        let words = if field.kind == Type::Choice { field.of.clone() } else { vec![sample(field)] };
        let with_each = |values: &Values| {
            let with = |word: &String| {
                let mut values = values.clone();
                values.set(&field.name, Some(word.clone()));
                values
            };
            words.iter().map(with).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(with_each).collect();
    }
    let optional: Vec<&Field> = kind.fields.iter().filter(|field| !field.required).collect();
    let bare = all.clone().into_iter().map(|mut values| {
        optional.iter().for_each(|field| values.set(&field.name, None));
        values
    });
    all.iter().cloned().chain(bare).collect()
}

/// The variables of each message of `block.ftl` in a language.
fn variables(tag: &str) -> BTreeMap<String, BTreeSet<String>> {
    let sources = embedded();
    let (_, text) = sources[tag].iter().find(|(file, _)| file == "block").unwrap();
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ").filter(|_| line.starts_with("block-")) {
            id = name.to_owned();
        }
        let names = line.split('$').skip(1).map(|rest| {
            let end = rest.find(|c: char| !(c.is_ascii_lowercase() || c == '-')).unwrap_or(rest.len());
            rest[..end].to_owned()
        });
        messages.entry(id.clone()).or_default().extend(names);
    }
    messages
}

/// Dates, hours and amounts in a text, as they stand there.
fn facts(text: &str) -> Vec<String> {
    let pieces = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | ':' | ',' | '.')));
    let pieces = pieces.map(|piece| piece.trim_matches(['-', ':', ',', '.']).to_owned());
    let mut found: Vec<String> = pieces.filter(|piece| piece.len() > 2 && piece.contains(['-', ':', ','])).collect();
    found.sort();
    found
}

#[test]
fn every_kind_with_every_choice_is_said_whole_and_short_in_every_language() {
    let mut said = 0;
    for kind in kinds().iter() {
        for values in all_values(kind) {
            for (language, say) in languages() {
                let text = kind.text(say, &values, "Noor", "4A");
                let simple = kind.simply(say, &values, "Noor", "4A");
                let name = kind.name(say);
                for sentence in text.iter().chain(&simple).chain([&name]) {
                    let broken = sentence.contains("{ $") || sentence.contains("block-") || sentence.contains("{$");
                    assert!(!broken && !sentence.trim().is_empty(), "{} {}: {sentence}", language.tag, kind.id);
                }
                assert!(!text.is_empty() && !simple.is_empty(), "{} {}", language.tag, kind.id);
                let whole = format!("{name}\n{}", text.join("\n"));
                assert!(whole.encode_utf16().count() <= MOST, "{} {}: {whole}", language.tag, kind.id);
                assert!(name.encode_utf16().count() <= 40, "{}: {name}", language.tag);
                said += 1;
            }
        }
    }
    assert!(said > 1_000, "{said}");
}

#[test]
fn a_sentence_holds_exactly_the_variables_that_the_data_names() {
    let variables = variables("nl");
    for kind in kinds().iter() {
        for line in &kind.lines {
            let uses: BTreeSet<String> = line.uses.iter().cloned().collect();
            assert_eq!(variables[&format!("block-{}", line.say)], uses, "{} of {}", line.say, kind.id);
        }
        let main = kind.lines.iter().find(|line| line.say == kind.id);
        let main = main.unwrap_or_else(|| panic!("{} has no main sentence", kind.id));
        let simple = &variables[&format!("block-{}-simple", kind.id)];
        assert!(simple.iter().all(|name| main.uses.contains(name)), "{}: {simple:?}", kind.id);
        for name in &main.uses {
            let there = ["child", "group"].contains(&name.as_str()) || kind.field(name).is_some_and(|it| it.required);
            assert!(there, "{}: the main sentence hangs on {name}, which may be left out", kind.id);
        }
    }
}

#[test]
fn every_word_of_a_choice_has_a_sentence_of_its_own_in_every_language() {
    for kind in kinds().iter() {
        let values = all_values(kind).remove(0);
        for field in kind.fields.iter().filter(|field| field.kind == Type::Choice) {
            for (language, say) in languages() {
                let texts: BTreeSet<Vec<String>> = field
                    .of
                    .iter()
                    .map(|word| {
                        let mut values = values.clone();
                        values.set(&field.name, Some(word.clone()));
                        kind.text(say, &values, "Noor", "4A")
                    })
                    .collect();
                assert_eq!(texts.len(), field.of.len(), "{} {} {}", language.tag, kind.id, field.name);
            }
        }
    }
}

#[test]
fn days_hours_and_amounts_are_the_same_in_every_language() {
    for kind in kinds().iter() {
        let values = all_values(kind).remove(0);
        let in_dutch = facts(&kind.text(say("nl"), &values, "Noor", "4A").join("\n"));
        for (language, say) in languages() {
            let there = facts(&kind.text(say, &values, "Noor", "4A").join("\n"));
            assert_eq!(there, in_dutch, "{} {}", language.tag, kind.id);
        }
    }
    let trip = kinds().find("excursion").unwrap();
    let text = trip.text(say("nl"), &all_values(trip)[0], "Noor", "4A").join("\n");
    assert_eq!(facts(&text), ["12,50", "14:35", "14:35", "25-11"], "{text}");
}

#[test]
fn what_the_school_typed_is_marked_as_dutch_for_who_reads_another_language() {
    for kind in kinds().iter() {
        for field in kind.fields.iter().filter(|field| field.kind == Type::Text) {
            let mut values = all_values(kind).remove(0);
            values.set(&field.name, Some("de kapstok".into()));
            for (language, say) in languages() {
                let text = kind.text(say, &values, "Noor", "4A");
                let sentence = text.iter().find(|sentence| sentence.contains("de kapstok"));
                let sentence = sentence.unwrap_or_else(|| panic!("{} {}: {}", language.tag, kind.id, field.name));
                assert_eq!(sentence.ends_with(&say.field_in_dutch()), language.tag != "nl", "{sentence}");
            }
        }
    }
}

#[test]
fn automatic_sentences_come_when_the_content_asks_for_them() {
    let text = |kind: &str, fields: &[(&str, &str)]| {
        let kind = kinds().find(kind).unwrap();
        let mut values = all_values(kind).pop().unwrap();
        fields.iter().for_each(|(name, value)| values.set(name, Some((*value).to_owned())));
        kind.text(say("en"), &values, "Noor", "4A").join(" ")
    };
    let welcome = "may always come";
    assert!(text("excursion", &[("costs", "2500")]).contains(welcome));
    assert!(!text("excursion", &[("costs", "0")]).contains(welcome));
    assert!(text("excursion", &[("costs", "0")]).contains("free"));
    assert!(!text("excursion", &[]).contains(welcome));
    assert!(text("camp", &[("costs", "9000")]).contains(welcome));
    assert!(!text("camp", &[("costs", "9000")]).contains("voluntary"));
    assert!(text("camp", &[("costs", "9000"), ("voluntary", "yes")]).contains("voluntary"));
    assert!(text("sinterklaas", &[("surprise-from", "6")]).contains("small present inside"));
    assert!(!text("sinterklaas", &[]).contains("small present inside"));
    assert!(
        text("sinterklaas", &[("present-most", "500")]).contains("€ 5.")
            && text("excursion", &[("costs", "1250")]).contains("€ 12,50")
    );
    assert!(text("theme-week", &[("theme", "relationships-and-body")]).contains("may always ask"));
    assert!(!text("theme-week", &[("theme", "water")]).contains("may always ask"));
    assert!(text("volunteers-wanted", &[]).contains("Little Dutch is no problem"));
}

#[test]
fn the_data_names_only_what_is_there() {
    let cards = Cards::new().unwrap();
    for kind in kinds().iter() {
        let known = |condition: &str| {
            let (name, value) = condition.split_once('=').unwrap_or((condition, ""));
            let field = kind.field(name).unwrap_or_else(|| panic!("{}: {condition}", kind.id));
            field.kind != Type::Choice || value.is_empty() || field.of.iter().any(|word| word == value)
        };
        let conditions = kind.lines.iter().filter_map(|line| line.only.as_deref());
        let conditions = conditions.chain(kind.cards.iter().map(|card| card.only.as_str()));
        for condition in conditions.chain(kind.urgent_if.as_deref()).flat_map(str::split_whitespace) {
            assert!(known(condition), "{}: {condition}", kind.id);
        }
        for name in kind.asks.iter().chain(&kind.when).chain(&kind.deadline).chain(&kind.hours) {
            assert!(kind.field(name).is_some(), "{}: {name}", kind.id);
        }
        for card in kind.card.iter().chain(kind.cards.iter().map(|card| &card.card)) {
            assert!(cards.iter().any(|known| known.id == *card), "{}: {card}", kind.id);
        }
        for field in kind.fields.iter() {
            let has_words = !field.of.is_empty();
            // A list of things has words of its own, or the usual ones.
            assert!(
                field.kind == Type::Items || has_words == (field.kind == Type::Choice),
                "{} {}",
                kind.id,
                field.name
            );
            let usual = field.usual.as_deref();
            let read = usual.map(|usual| field.read(usual, date(2026, 11, 23)).unwrap());
            assert_eq!(read.as_deref(), usual, "{}: {}", kind.id, field.name);
        }
    }
}

#[test]
fn every_name_that_the_data_asks_for_is_there_and_no_other() {
    let report = check(&embedded()).to_string();
    assert!(!report.contains("the data asks for it"), "{report}");
    for fault in ["nl: `block-", "nl: `field-", "nl: `fields-", "en: `block-", "en: `field-", "en: `fields-"] {
        assert!(!report.contains(&format!("fault: {fault}")), "{report}");
    }
    let wanted: BTreeSet<String> = wanted_by_data().into_iter().collect();
    let begins = ["block-", "field-item-", "field-weekday-", "fields-name-", "fields-choice-"];
    for (file, text) in &embedded()["nl"] {
        for id in text.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id) {
            let by_data = begins.iter().any(|begin| id.starts_with(begin));
            assert!(!by_data || wanted.contains(id), "{file}: nobody asks for {id}");
        }
    }
}

#[test]
fn a_question_has_one_right_answer_that_the_message_gives_and_two_near_ones() {
    let mut asked = 0;
    for kind in kinds().iter().filter(|kind| kind.asks.is_some()) {
        let (mut places, mut words) = (BTreeSet::new(), BTreeSet::new());
        let values = all_values(kind).remove(0);
        for (language, say) in languages() {
            let text = kind.text(say, &values, "Noor", "4A").join("\n");
            let simple = kind.simply(say, &values, "Noor", "4A").join("\n");
            for seed in 0..40 {
                let question = kind.question(say, &values, seed).unwrap_or_else(|| panic!("{} asks nothing", kind.id));
                assert_eq!(kind.question(say, &values, seed), Some(question.clone()));
                let right = &question.answers[question.right];
                // Other languages give a choice the ending that its sentence asks for.
                let literal = kind.asks.as_deref() == Some("date") || ["nl", "en"].contains(&language.tag.as_str());
                for text in [&text, &simple].into_iter().filter(|_| literal) {
                    assert!(text.contains(right.as_str()), "{} {}: {right} in {text}", language.tag, kind.id);
                }
                let answers: BTreeSet<&String> = question.answers.iter().collect();
                assert!(answers.len() == 3 && question.text.ends_with(['?', '؟']), "{} {question:?}", language.tag);
                assert!(answers.iter().all(|answer| !answer.is_empty() && answer.chars().count() <= 60));
                places.insert(question.right);
                words.insert(question.answers.clone());
                asked += 1;
            }
        }
        assert!(places.len() == 3 && words.len() > 6, "{}: {places:?}", kind.id);
    }
    assert!(asked > 400, "{asked}");
}

#[test]
fn the_answers_of_a_question_stand_at_the_same_place_in_every_language() {
    let kind = kinds().find("bring-tomorrow").unwrap();
    let values = all_values(kind).remove(0);
    for seed in 0..20 {
        let [dutch, english] = ["nl", "en"].map(|tag| kind.question(say(tag), &values, seed).unwrap());
        assert_eq!(dutch.right, english.right);
        let days = |answers: &[String]| answers.iter().map(|day| facts(day)).collect::<Vec<_>>();
        assert_eq!(days(&dutch.answers), days(&english.answers));
    }
}

#[test]
fn the_kinds_of_the_school_are_all_there() {
    let content = std::path::Path::new("/work/shared/content/newsletter-blocks.md");
    let Ok(text) = std::fs::read_to_string(content) else {
        eprintln!("skipped: {} is not here", content.display());
        return;
    };
    let mut headings = 0;
    for id in text.lines().filter_map(|line| line.strip_prefix("### ")) {
        assert!(kinds().find(id).is_some(), "{id} is missing");
        headings += 1;
    }
    assert!(headings >= 45, "{headings}");
    let mut id = "";
    for line in text.lines() {
        id = line.strip_prefix("### ").unwrap_or(id);
        if line.starts_with("- for: newsletter") || line.starts_with("- for: both") {
            assert!(kinds().find(id).unwrap().is_public(), "{id} is not for the newsletter");
        }
    }
}
