//! Every sentence of every language: with any name, count and date, and on screens that fit a message.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use driehoek::app::App;
use driehoek::clock::holidays::Holidays;
use driehoek::clock::{Calendar, Clock};
use driehoek::language::{Catalogue, Lang, embedded, plain};
use driehoek::learn::{Cards, TALENTS};
use driehoek::screen::{MAX_TEXT, Page, Screen, Style, TooMuch};
use driehoek::store::Store;
use driehoek::telegram::worker::Answer;
use driehoek::telegram::{Ask, Event};
use driehoek::words::finder::Finder;
use fluent_bundle::{FluentArgs, FluentValue};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;

fn catalogue() -> &'static Catalogue {
    static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
    CATALOGUE.get_or_init(|| Catalogue::load(&embedded()).unwrap())
}

/// Names that try to break a sentence.
fn hostile_names() -> Vec<String> {
    let zalgo = format!("E{}va", "\u{0323}\u{0301}".repeat(500));
    let mut names = vec!["x".repeat(64 * 1024), zalgo];
    let short = [
        "Noor \u{202E}rooN\u{202C}",
        "\u{2067}Sam",
        "\u{2069}\u{2069}Sam\u{2068}",
        "</b><a href='x'>Sam",
        "{ $x }",
        "{ PLURAL($x) }",
        "👩‍👩‍👧‍👦",
        "Sam\u{0}\u{1}\u{7F}",
        "نور",
        "Łucja-Ngọc İpek",
        "*_`~|",
        "",
    ];
    names.extend(short.map(str::to_owned));
    names
}

/// All days of a year with a 29th of February.
fn days_of_a_year() -> impl Iterator<Item = Date> {
    date(2028, 1, 1).series(1.day()).take(366)
}

/// The kinds of the variables of each message for parents, and of those for staff where `for_staff`, as the comments
/// of the reference declare them.
fn variables(for_staff: bool) -> BTreeMap<String, Vec<(String, String)>> {
    let mut messages = BTreeMap::new();
    for (_, source) in embedded()["nl"].iter().filter(|(file, _)| for_staff || !file.starts_with("staff/")) {
        let mut declared = Vec::new();
        for line in source.lines() {
            if let Some((name, rest)) = line.strip_prefix("#   $").and_then(|line| line.split_once(" (")) {
                declared.push((name.to_owned(), rest.split(')').next().unwrap().to_owned()));
            } else if let Some((id, _)) = line.split_once(" =").filter(|_| line.starts_with(char::is_alphabetic)) {
                messages.insert(id.to_owned(), std::mem::take(&mut declared));
            }
        }
    }
    messages
}

/// Every value that a variable of this kind may take.
fn values(kind: &str, lang: Lang) -> Vec<FluentValue<'static>> {
    match kind {
        "Count" => (0..=111).map(FluentValue::from).collect(),
        "Date" => days_of_a_year().map(|day| FluentValue::from(catalogue().say(lang).full_date(day))).collect(),
        "Time" => (0..24).map(|hour| FluentValue::from(format!("{hour:02}:05"))).collect(),
        "Text" => hostile_names().iter().map(|name| FluentValue::from(plain(name))).collect(),
        "Word" => ["other", "none", ""].map(FluentValue::from).to_vec(),
        kind => panic!("{kind}: a new kind of variable needs its values here"),
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// No control character, no override, every isolate closed.
fn is_harmless(text: &str) -> bool {
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            '\u{202A}'..='\u{202E}' | '\u{2066}' | '\u{2067}' => return false,
            c if c.is_control() && c != '\n' => return false,
            _ => {}
        }
        if depth < 0 {
            return false;
        }
    }
    depth == 0
}

#[test]
fn every_message_of_every_language_takes_any_name_count_and_date() {
    let messages = variables(true);
    let with_variables = messages.values().filter(|variables| !variables.is_empty()).count();
    assert!(messages.len() > 600 && with_variables > 10, "{} and {with_variables}", messages.len());
    for (lang, language) in catalogue().languages() {
        for (id, variables) in &variables(language.for_staff()) {
            let choices: Vec<_> = variables.iter().map(|(name, kind)| (name.as_str(), values(kind, lang))).collect();
            let turns = choices.iter().map(|(_, values)| values.len()).max().unwrap_or(1);
            if catalogue().try_format(lang, id, &FluentArgs::new()).is_none() && variables.is_empty() {
                panic!("{} `{id}` is missing or faulty", language.tag);
            }
            for turn in 0..turns {
                let mut args = FluentArgs::new();
                for (name, values) in &choices {
                    args.set(*name, values[turn % values.len()].clone());
                }
                let text = catalogue().try_format(lang, id, &args);
                let text = text.unwrap_or_else(|| panic!("{} `{id}` does not format with {args:?}", language.tag));
                // A day is made of variables alone.
                assert!(
                    (!text.trim().is_empty() || id == "field-day") && !text.contains("{$"),
                    "{} `{id}`: {text}",
                    language.tag
                );
                assert!(is_harmless(&text), "{} `{id}`: {text:?}", language.tag);
            }
        }
    }
}

#[test]
fn a_hostile_name_stays_text_and_short() {
    for (lang, _) in catalogue().languages() {
        let say = catalogue().say(lang);
        for name in hostile_names() {
            for text in [say.settings_language(&name), say.settings_ages(&name), say.privacy_data_number(&name)] {
                assert!(is_harmless(&text) && !text.contains("{$"), "{text:?}");
                let pages = Screen::new(say).text(text).pages().unwrap();
                assert_eq!(pages.len(), 1, "{name:?}");
            }
        }
        assert!(say.settings_language("{ $x }").contains("{ $x }") && say.settings_language("</b>").contains("</b>"));
    }
}

#[test]
fn every_date_has_its_numbers_in_latin_digits() {
    for (lang, language) in catalogue().languages() {
        for day in days_of_a_year() {
            let text = catalogue().say(lang).full_date(day).replace('\u{200E}', "");
            assert!(text.ends_with(&format!("({:02}-{:02})", day.day(), day.month())), "{text}");
            let foreign = text.chars().any(|c| c.is_numeric() && !c.is_ascii_digit());
            assert!(!foreign && text.contains(&format!("{}", day.day())), "{}: {text}", language.tag);
        }
    }
}

/// A line as it shows, by the Unicode bidirectional algorithm (UAX #9).
fn shown(line: &str, rtl: bool) -> String {
    let level = if rtl { unicode_bidi::Level::rtl() } else { unicode_bidi::Level::ltr() };
    let read = unicode_bidi::BidiInfo::new(line, Some(level));
    read.reorder_line(&read.paragraphs[0], 0..line.len()).into_owned()
}

#[test]
fn every_date_shows_its_day_before_its_month_also_behind_arabic_letters() {
    for (lang, language) in catalogue().languages() {
        let (say, rtl) = (catalogue().say(lang), language.rtl);
        for day in days_of_a_year() {
            let numbers = format!("{:02}-{:02}", day.day(), day.month());
            for text in [say.full_date(day), say.short_date(day)] {
                assert!(shown(&text, rtl).contains(&numbers), "{text:?} shows as {:?}", shown(&text, rtl));
            }
        }
    }
}

#[test]
fn arabic_counts_above_a_hundred_take_their_own_forms() {
    let say = catalogue().say(catalogue().find("ar").unwrap());
    let form = |count: i64| say.privacy_data_saved(count).replace(|c: char| c.is_ascii_digit(), "");
    assert_eq!(form(103), form(3), "few");
    assert_eq!(form(111), form(11), "many");
    assert_eq!(form(100), form(102), "other");
    assert!(form(3) != form(11) && form(3) != form(100), "{} {} {}", form(3), form(11), form(100));
}

#[tokio::test]
async fn every_card_word_talent_and_step_fits_one_message_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&format!("sqlite:{}", folder.path().join("driehoek.db").display())).await.unwrap();
    let clock = Clock::manual(1_795_420_800);
    let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
    let app = App::new(Catalogue::load(&embedded()).unwrap(), calendar, clock.clone()).unwrap();
    let mut paths: Vec<String> = Vec::new();
    paths
        .extend(Cards::new().unwrap().iter().flat_map(|card| ["c", "d"].map(|kind| format!("l/{kind}/{}/t", card.id))));
    paths.extend(
        Finder::new().unwrap().words().iter().flat_map(|word| ["w", "d"].map(|kind| format!("w/{kind}/{}", word.id))),
    );
    paths.extend((0..TALENTS.len()).flat_map(|talent| ["", "/d"].map(|dutch| format!("l/x/{talent}{dutch}"))));
    paths.extend((0..6).flat_map(|step| ["", "/d"].map(|dutch| format!("t/s/{step}{dutch}"))));
    assert!(paths.len() > 350, "{}", paths.len());
    let mut tx = store.begin().await.unwrap();
    for (chat_id, (_, language)) in (1..).zip(app.catalogue.languages()) {
        let press = |path: String| Event {
            chat_id,
            app_language: None,
            ask: Ask::Press { path, message_id: Some(1) },
            caption: None,
        };
        app.answer(&mut tx, &press(format!("s/k/{}/m", language.tag))).await.unwrap();
        for path in &paths {
            let calls = app.answer(&mut tx, &press(path.clone())).await.unwrap();
            let [call] = calls.as_slice() else { panic!("{path}: {} messages in {}", calls.len(), language.tag) };
            let body: serde_json::Value = serde_json::from_str(&call.body).unwrap();
            let text = body["text"].as_str().unwrap();
            // A phone shows some 700 characters at once; what a parent scrolls for long is too long.
            assert!(units(text) < 1_200, "{} {path} is long: {text}", language.tag);
        }
        for _ in 0..12 {
            clock.advance(30 * 24 * 3600);
            let calls = app.answer(&mut tx, &press("t/m".into())).await.unwrap();
            assert_eq!(calls.len(), 1, "three months in {}", language.tag);
        }
    }
}

/// A text from outside: short and strange, long and dull, one sign very often.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        ("[a-zé😀ش \n]{1,40}", 1..400_usize).prop_map(|(piece, times)| piece.repeat(times)),
        (prop_oneof![any::<char>(), Just('\u{0301}')], 1..9_000_usize)
            .prop_map(|(sign, times)| sign.to_string().repeat(times)),
    ]
}

/// What must not get lost: everything but white space and the marks that we add.
fn essence(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200F}').collect()
}

fn assert_sendable(page: &Page) {
    assert!(units(&page.text) <= MAX_TEXT && !page.text.trim().is_empty(), "{} units", units(&page.text));
    let mut ends: Vec<usize> =
        page.text.chars().scan(0, |at, c| Some(std::mem::replace(at, *at + c.len_utf16()))).collect();
    ends.push(units(&page.text));
    let mut free = 0;
    for (offset, length, style) in &page.spans {
        assert!(*length > 0 && *style != Style::Plain && *offset >= free, "{:?}", page.spans);
        free = offset + length;
        assert!(ends.binary_search(offset).is_ok() && ends.binary_search(&free).is_ok(), "{:?}", page.spans);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_sent_whole_in_messages_that_telegram_takes(
        paragraphs in prop::collection::vec((0..6, any_text(), any_text()), 1..6),
        tag in prop::sample::select(vec!["nl", "ar"]),
    ) {
        let mut screen = Screen::new(catalogue().say(catalogue().find(tag).unwrap()));
        let mut all = String::new();
        for (kind, text, term) in &paragraphs {
            (screen, all) = match kind {
                0 => (screen.title(text), all + text),
                1 => (screen.text(text), all + text),
                2 => (screen.remark(text), all + text),
                3 => (screen.line(text), all + text),
                4 => (screen.item(term, text), format!("{all}{term}:{text}")),
                _ => (screen.line_item(term, text), format!("{all}{term}:{text}")),
            };
        }
        match screen.pages() {
            Ok(pages) => {
                pages.iter().for_each(assert_sendable);
                let sent: String = pages.iter().map(|page| page.text.as_str()).collect();
                prop_assert!(essence(&sent) == essence(&all), "{} of {} bytes", essence(&sent).len(), essence(&all).len());
            }
            Err(error) => {
                prop_assert_eq!(error, TooMuch::Empty);
                prop_assert_eq!(essence(&all), "");
            }
        }
    }
}
