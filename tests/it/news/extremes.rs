//! Every kind of announcement with the longest fields there are, in every language: it fits one message, reads the way of
//! the language, and says the same day, hour and amount.

use std::collections::BTreeSet;

use driehoek::fields::{Field, Type};
use driehoek::language::RLM;
use driehoek::newsletter::Whom;

use super::stage::{opens, opens_block, sends};
use crate::people::languages;
use crate::reading::stage::Class;
use crate::world::{Parent, World};

/// The longest value that a field takes.
fn longest(field: &Field) -> String {
    let words = |most: usize| "Wandelvierdaagse ".repeat(most / 17 + 1).chars().take(most).collect::<String>();
    match field.kind {
        Type::Date => "2026-12-03".into(),
        Type::Time => "08:45".into(),
        Type::Range => "2026-12-14/2026-12-18".into(),
        Type::Days => "1,2,3,4,5".into(),
        Type::Amount => "123450".into(),
        Type::Number => field.most.max(12).to_string(),
        Type::Text | Type::Name => words(field.most.max(60)).trim().to_owned(),
        Type::Link => format!("https://school.example/{}", "a".repeat(200)),
        Type::Items => field.items().collect::<Vec<_>>().join(","),
        Type::Choice => field.of.last().cloned().unwrap_or_default(),
        Type::Flag => "yes".into(),
    }
}

/// The days, hours and amounts in a text, as they are written in numbers.
fn numbers(text: &str) -> BTreeSet<String> {
    let pieces = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ':' | '-' | ',')));
    let pieces = pieces.map(|piece| piece.trim_matches([':', '-', ',']));
    pieces.filter(|piece| piece.contains([':', '-', ','])).map(str::to_owned).collect()
}

/// What this parent reads is one message, and in Arabic no line is turned around.
fn fits(world: &World, parent: &Parent<'_>, tag: &str, messages: usize) {
    assert_eq!(parent.received(), messages, "{tag}: more than one message\n{}", parent.reads());
    assert!(parent.reads().encode_utf16().count() <= 4096);
    if world.say(tag).language().rtl {
        for line in parent.reads().split("\n\n").filter(|line| !line.trim().is_empty()) {
            let latin = line.chars().find(|c| c.is_alphabetic()).is_some_and(|c| c.is_ascii());
            assert!(!latin || line.starts_with([RLM, '\u{2068}']), "{tag}: turned around: {line:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_with_the_longest_fields_fits_and_says_the_same_numbers_in_every_language() {
    let world = World::on_sqlite().await;
    let class = Class::new(&world).await;
    let app = world.app();
    let kinds: Vec<_> = app.blocks.iter().filter(|kind| kind.is_public()).collect();
    assert!(kinds.len() >= 30, "{} kinds", kinds.len());
    let fields: Vec<Vec<(&str, String)>> = kinds
        .iter()
        .map(|kind| kind.fields.iter().map(|field| (field.name.as_str(), longest(field))).collect())
        .collect();
    let borrowed: Vec<Vec<(&str, &str)>> =
        fields.iter().map(|fields| fields.iter().map(|(name, value)| (*name, value.as_str())).collect()).collect();
    let said: Vec<_> = kinds
        .iter()
        .zip(&borrowed)
        .map(|(kind, fields)| (kind.id.as_str(), fields.as_slice(), Whom::Everybody))
        .collect();
    let mut parents = Vec::new();
    for (seat, (tag, _)) in (1..).zip(languages(&world)) {
        let (parent, _) = class.parent(&world, &tag, class.school.children[0], seat).await;
        parents.push((tag, parent));
    }
    let title = "W".repeat(driehoek::newsletter::TITLE);
    let sent = sends(&world, &class, &title, None, &said).await;
    let mut dutch: Vec<BTreeSet<String>> = Vec::new();
    parents.sort_by_key(|(tag, _)| tag != "nl");
    for (tag, parent) in &parents {
        let say = world.say(tag);
        let messages = parent.received();
        opens(parent, "s", sent.id).await;
        fits(&world, parent, tag, messages);
        opens(parent, "d", sent.id).await;
        fits(&world, parent, tag, messages);
        parent.taps_path(&format!("e/r/{}/0", driehoek::place::base36(sent.id))).await;
        let mut pages = 1;
        loop {
            fits(&world, parent, tag, messages);
            if !parent.has_button(&say.nav_next()) {
                break;
            }
            parent.taps(&say.nav_next()).await;
            pages += 1;
        }
        assert!(pages >= kinds.len() / 6, "{pages} pages");
        for (at, block) in sent.blocks.iter().enumerate() {
            opens_block(parent, *block).await;
            fits(&world, parent, tag, messages);
            let own = numbers(&parent.reads());
            if tag == "nl" {
                dutch.push(own);
            } else {
                assert_eq!(own, dutch[at], "{tag}, {}: {}", kinds[at].id, parent.reads());
            }
        }
    }
    world.end().await;
}
