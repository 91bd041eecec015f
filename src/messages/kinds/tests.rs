//! Every kind is said in every language that has it, and asks for nothing that its sentences do not say.

use std::collections::BTreeSet;

use fluent_bundle::{FluentArgs, FluentValue};

use super::*;
use crate::language::{Catalogue, embedded};

/// Variables that are no fields.
const BESIDE: [&str; 3] = ["child", "block", "group"];
const LABEL: usize = 40;
const REPLY: usize = 60;

fn catalogue() -> Catalogue {
    Catalogue::load(&embedded()).unwrap()
}

/// Every set of values that a sentence can be made from: each word of each choice.
fn arguments(kind: &Kind, uses: &[String]) -> Vec<FluentArgs<'static>> {
    let mut all = vec![Vec::<(String, FluentValue<'static>)>::new()];
    for name in uses {
        let field = kind.fields.iter().find(|field| field.name == *name);
        let values: Vec<FluentValue<'static>> = match field {
            Some(field) if field.kind == Type::Choice => {
                field.of.iter().map(|word| FluentValue::from(word.clone())).collect()
            }
            Some(field) if field.kind == Type::Number => [1, 2, 5, 21].map(FluentValue::from).into(),
            Some(_) => vec![FluentValue::from("23-11")],
            None => {
                assert!(BESIDE.contains(&name.as_str()), "{}: `{name}` is no field", kind.id);
                vec![FluentValue::from("Amira")]
            }
        };
        all = all
            .iter()
            .flat_map(|before| {
                values.iter().map(move |value| {
                    let mut with = before.clone();
                    with.push((name.clone(), value.clone()));
                    with
                })
            })
            .collect();
    }
    all.into_iter().map(|arguments| arguments.into_iter().collect()).collect()
}

#[test]
fn every_sentence_is_said_with_every_choice_in_every_language_that_has_it() {
    let (catalogue, kinds) = (catalogue(), Kinds::new().unwrap());
    let mut said = 0;
    for (lang, language) in catalogue.languages().filter(|(_, language)| language.review.contains_key("tell")) {
        for kind in kinds.iter() {
            for line in kind.lines.iter().chain(&kind.notes) {
                let mut texts = BTreeSet::new();
                let all = arguments(kind, &line.uses);
                for arguments in &all {
                    let text = catalogue.try_format(lang, &format!("tell-{}", line.say), arguments);
                    let text = text.unwrap_or_else(|| panic!("{}: {} of {}", language.tag, line.say, kind.id));
                    assert!(!text.trim().is_empty() && !text.contains('{'), "{}: {text}", language.tag);
                    texts.insert(text);
                    said += 1;
                }
                let words: usize = line
                    .uses
                    .iter()
                    .filter_map(|name| kind.fields.iter().find(|field| field.name == *name))
                    .map(|field| if field.kind == Type::Choice { field.of.len() } else { 1 })
                    .product();
                // Of leave, a feast and what is sudden are told from all else; every other choice has its own sentence.
                assert!(
                    texts.len() >= words || ["leave-request", "note-leave"].contains(&line.say.as_str()),
                    "{}: {} says one thing twice",
                    language.tag,
                    line.say
                );
            }
        }
    }
    assert!(said > 400, "{said}");
}

#[test]
fn every_label_is_there_and_short_enough_for_a_button() {
    let (catalogue, kinds) = (catalogue(), Kinds::new().unwrap());
    let none = FluentArgs::new();
    for (lang, language) in catalogue.languages().filter(|(_, language)| language.review.contains_key("tell")) {
        let at_most = |id: String, most: usize| {
            let text = catalogue.try_format(lang, &id, &none).unwrap_or_else(|| panic!("{}: {id}", language.tag));
            assert!((1..=most).contains(&text.chars().count()), "{}: {id} = {text}", language.tag);
        };
        for menu in Menu::ALL {
            at_most(format!("tell-menu-{}", menu.word()), 30);
        }
        for kind in kinds.iter() {
            at_most(format!("tell-{}-name", kind.id), LABEL);
            kind.replies.iter().for_each(|reply| at_most(format!("tell-reply-{reply}"), REPLY));
            kind.first.iter().for_each(|first| at_most(format!("tell-first-{first}"), 400));
            for field in &kind.fields {
                let words = field.of.iter().filter(|_| field.kind == Type::Choice);
                words.for_each(|word| at_most(format!("tell-choice-{word}"), LABEL));
                let say = catalogue.say(lang);
                // What the program fills in itself is not asked.
                assert!(!kind.asks(say, field, false).is_empty(), "{}: {}", kind.id, field.name);
                assert!(field.kind != Type::Range || !kind.asks(say, field, true).is_empty(), "{}", kind.id);
            }
        }
    }
}

#[test]
fn a_kind_names_only_what_it_has() {
    let kinds = Kinds::new().unwrap();
    let condition = |kind: &Kind, text: &str| {
        let (name, value) = text.split_once('=').unwrap_or((text, "yes"));
        let field =
            kind.fields.iter().find(|field| field.name == name).unwrap_or_else(|| panic!("{}: {text}", kind.id));
        assert!(field.kind == Type::Flag || field.of.iter().any(|word| word == value), "{}: {text}", kind.id);
    };
    for kind in kinds.iter() {
        assert!(!kind.replies.is_empty() && !kind.to.is_empty() && !kind.lines.is_empty(), "{}", kind.id);
        kind.also.keys().chain(&kind.urgent_if).chain(&kind.words_if).for_each(|text| condition(kind, text));
        kind.lines
            .iter()
            .chain(&kind.notes)
            .filter_map(|line| line.only.as_ref())
            .for_each(|text| condition(kind, text));
        kind.past
            .iter()
            .chain(&kind.day)
            .chain(&kind.own_questions)
            .chain(&kind.one_of)
            .for_each(|name| assert!(kind.has(name), "{}: {name}", kind.id));
        assert!(kind.fields.len() <= 6, "{}: too many questions", kind.id);
        let text = |field: &&Field| matches!(field.kind, Type::Text | Type::Number);
        kind.fields.iter().filter(text).for_each(|field| assert!(field.most > 0, "{}: {}", kind.id, field.name));
    }
}

#[test]
fn a_complaint_and_what_is_unsafe_never_reach_the_teacher_alone() {
    let kinds = Kinds::new().unwrap();
    for id in ["complaint-start", "safety-signal"] {
        let kind = kinds.find(id).unwrap();
        assert!(!kind.audience(&Values::default()).contains(&Audience::Teacher) && kind.private, "{id}");
    }
    let bullied = kinds.find("being-bullied").unwrap();
    let mut values = Values::default();
    assert_eq!(bullied.urgency(&values), Urgency::Today);
    values.set("hurt", Some("yes".into()));
    values.set("contact", Some("yes".into()));
    assert_eq!(bullied.urgency(&values), Urgency::Emergency);
    assert_eq!(bullied.audience(&values), [Audience::Teacher, Audience::Contact]);
}

#[test]
fn what_is_missing_is_asked_and_nothing_is_no_message() {
    let kinds = Kinds::new().unwrap();
    let with = |pairs: &[(&str, &str)]| Values(pairs.iter().map(|(a, b)| ((*a).into(), (*b).into())).collect());
    let missing = |id: &str, pairs: &[(&str, &str)], words: bool| kinds.find(id).unwrap().missing(&with(pairs), words);
    assert_eq!(missing("ill-today", &[], false), Some(0));
    assert_eq!(missing("ill-today", &[("date", "2026-11-24")], false), None);
    let leave = [("dates", "2027-05-18/2027-05-20"), ("reason", "other")];
    assert_eq!(missing("leave-request", &leave, false), Some(4), "own words");
    assert_eq!(missing("leave-request", &leave, true), None);
    assert_eq!(missing("new-address-or-phone", &[("know", "school-only")], false), Some(0));
    assert_eq!(missing("new-address-or-phone", &[("email", "a@b.nl")], false), None);
    assert_eq!(missing("answer-back", &[], false), Some(0));
    assert_eq!(missing("answer-back", &[], true), None);
    assert_eq!(missing("safety-signal", &[], false), None, "its sentence stands alone");
    assert_eq!(missing("general-message", &[], false), Some(0));
}

#[test]
fn only_what_a_button_offers_is_taken() {
    let kinds = Kinds::new().unwrap();
    let today: Date = "2026-11-23".parse().unwrap();
    let field = |kind: &str, name: &str| {
        kinds.find(kind).unwrap().fields.iter().find(|field| field.name == name).unwrap().clone()
    };
    let date = field("ill-today", "date");
    assert_eq!(tapped(&date, "2026-11-24", today, false).as_deref(), Some("2026-11-24"));
    for wrong in ["2026-11-22", "2028-01-01", "tomorrow", ""] {
        assert_eq!(tapped(&date, wrong, today, false), None, "{wrong}");
    }
    assert_eq!(tapped(&date, "2026-11-22", today, true).as_deref(), Some("2026-11-22"));
    assert_eq!(tapped(&field("late-arrival", "minutes"), "241", today, false), None);
    assert_eq!(tapped(&field("late-arrival", "minutes"), "0", today, false), None);
    assert_eq!(tapped(&field("late-arrival", "reason"), "aliens", today, false), None);
    assert_eq!(tapped(&field("appointment", "from"), "10:30", today, false).as_deref(), Some("10:30"));
    assert_eq!(tapped(&field("appointment", "person"), "oma", today, false), None, "a text is typed");
}
