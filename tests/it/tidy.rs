//! The walls of the house, and that nothing stands in it that nobody uses.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Every file below `dir` whose name ends so.
pub fn files(dir: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(dir).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|end| end == ending) {
            found.push(path);
        }
    }
    found
}

/// Every Rust file below `src`, with its text without comments.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    files(&root.join("src"), "rs")
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let code: String =
                text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
            (path.strip_prefix(root).unwrap().display().to_string(), code)
        })
        .collect()
}

/// Only these may name `word`.
fn only(word: &str, allowed: &[&str]) {
    let wrong: Vec<String> = sources()
        .into_iter()
        .filter(|(path, code)| code.contains(word) && !allowed.iter().any(|place| path.starts_with(place)))
        .map(|(path, _)| path)
        .collect();
    assert!(wrong.is_empty(), "{word} stands in {wrong:?}, its place is {allowed:?}");
}

#[test]
fn only_the_telegram_room_knows_teloxide() {
    only("teloxide::", &["src/telegram"]);
    // Own words of parents and teachers go to a server that the operator has named, and to no other.
    only("reqwest::", &["src/telegram", "src/translator/http.rs"]);
}

#[test]
fn only_stores_speak_sql() {
    let stores: Vec<String> = sources()
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| path.ends_with("/store.rs") || path.starts_with("src/store"))
        .chain(["src/telegram/inbox.rs".into(), "src/delivery/outbox.rs".into(), "src/delivery/lease.rs".into()])
        .collect();
    let stores: Vec<&str> = stores.iter().map(String::as_str).collect();
    only("sqlx::", &stores);
}

#[test]
fn only_the_clock_reads_the_time() {
    for word in ["SystemTime::now", "Timestamp::now", "Zoned::now", "Utc::now"] {
        only(word, &["src/clock.rs"]);
    }
}

#[test]
fn the_web_stands_in_the_console_the_demo_and_the_watch_page() {
    let pages: Vec<String> =
        sources().into_iter().map(|(path, _)| path).filter(|path| path.ends_with("/console.rs")).collect();
    let mut places: Vec<&str> = pages.iter().map(String::as_str).collect();
    places.extend(["src/console", "src/demo", "src/watch.rs", "src/serve.rs"]);
    only("axum::", &places);
}

#[test]
fn every_file_says_what_it_is_for_and_stays_readable() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (path, _) in sources() {
        let text = std::fs::read_to_string(root.join(&path)).unwrap();
        assert!(text.starts_with("//!"), "{path} does not say what it is for");
        assert!(text.lines().count() <= 450, "{path} has {} lines", text.lines().count());
    }
}

#[test]
fn every_sentence_is_said_somewhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code: String = sources().into_iter().map(|(_, code)| code).collect();
    for template in files(&root.join("templates"), "html") {
        code.push_str(&std::fs::read_to_string(template).unwrap());
    }
    let by_data: BTreeSet<String> = driehoek::language::check::wanted_by_data().into_iter().collect();
    let mut unused = BTreeSet::new();
    for path in files(&root.join("locales/nl"), "ftl") {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if ["card", "talent", "tell", "word", "language"].contains(&name.as_str()) {
            continue;
        }
        let text = std::fs::read_to_string(path).unwrap();
        for id in text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            let id = id.split(" =").next().unwrap();
            let function = id.replace('-', "_");
            if !by_data.contains(id) && !code.contains(&format!("{function}(")) {
                unused.insert(function);
            }
        }
    }
    assert!(unused.is_empty(), "in locales/nl but never said: {unused:?}");
}
