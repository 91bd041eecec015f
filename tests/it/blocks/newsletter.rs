//! The same kinds in the newsletter: for the whole school or several groups, with no child's name, the same numbers in
//! every language.

use std::collections::{BTreeMap, BTreeSet};

use driehoek::blocks::{For, Kind, Menu};
use driehoek::clock::Calendar;
use driehoek::clock::holidays::Holidays;
use driehoek::fields::{Field, Line, Type, Values};
use driehoek::language::{Language, Say, without_isolates};
use driehoek::reminders::making;
use jiff::civil::{Date, date};

use super::{MOST, all_values, catalogue, kinds, languages, sample, say, variables};

/// As long as the names of groups get: most of a school.
const GROUPS: &str = "1/2A, 1/2B, 1/2C, 3A, 3B, 4A, 4B, 5A, 5B, 6A, 6B, 7A, 7B, 8A, De Vlinders";

fn public() -> impl Iterator<Item = &'static Kind> {
    kinds().iter().filter(|kind| kind.is_public())
}

/// What its sentences are called in a newsletter, with the simple one.
fn ids(kind: &Kind) -> Vec<String> {
    let of_one = |line: &&Line| line.uses.iter().any(|name| name == "child" || name == "group");
    let form = |line: &Line| if of_one(&line) { "-all" } else { "" };
    let lines = kind.lines.iter().map(|line| format!("block-{}{}", line.say, form(line)));
    let parts = ["simple", "name"].map(|part| format!("block-{}-{part}", kind.id));
    lines.chain(parts).chain(["block-for-groups".to_owned()]).collect()
}

/// The languages that have this kind whole; Dutch and English always do.
fn speaking(kind: &Kind) -> Vec<(&'static Language, Say<'static>)> {
    let has = |language: &Language| {
        let there = variables(&language.tag);
        ids(kind).iter().all(|id| there.contains_key(id))
    };
    let found: Vec<_> = languages().filter(|(language, _)| has(language)).collect();
    assert!(["nl", "en"].iter().all(|tag| found.iter().any(|(it, _)| it.tag == *tag)), "{}", kind.id);
    found
}

/// The values at the ends of what a field takes.
fn extremes(field: &Field) -> Vec<String> {
    let all: &[&str] = match field.kind {
        Type::Date => &["2026-01-01", "2028-02-29", "2026-12-31"],
        Type::Range => &["2026-12-19/2027-01-03", "2028-02-29/2028-02-29", "2026-08-31/2027-07-16"],
        Type::Time => &["00:00", "08:05", "23:59"],
        Type::Amount => &["1", "105", "6000", "100000"],
        Type::Number => &["1", "2", "3"],
        Type::Days => &["1", "1,2,3,4,5,6,7"],
        _ => return vec![sample(field)],
    };
    all.iter().map(|value| (*value).to_owned()).collect()
}

/// A message with all fields, once for each end of each field.
fn at_the_ends(kind: &Kind) -> Vec<Values> {
    let most = kind.fields.iter().map(|field| extremes(field).len()).max().unwrap_or(1);
    let at = |turn: usize| {
        let mut values = Values::default();
        for field in &kind.fields {
            let values_of = extremes(field);
            values.set(&field.name, values_of.get(turn % values_of.len()).cloned());
        }
        values
    };
    (0..most).map(at).collect()
}

/// Days (day, month), hours and amounts (cents).
#[derive(Debug, Default, PartialEq, Eq)]
struct Numbers {
    days: BTreeSet<(u32, u32)>,
    hours: BTreeSet<(u32, u32)>,
    cents: BTreeSet<u32>,
}

/// The numbers as a reader finds them: (25-11) is a day, 14:35 an hour, € 12,50 an amount.
fn read_back(text: &str) -> Numbers {
    let text: String = text.replace("يورو", "€").chars().filter(|c| !"\u{2068}\u{2069}\u{200F}".contains(*c)).collect();
    let mut numbers = Numbers::default();
    let (mut before, mut rest) = (' ', text.as_str());
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let space = |c: &char| !c.is_whitespace();
        before = rest[..start].chars().rev().find(space).unwrap_or(before);
        let token: &str = &rest[start..];
        let end = token.find(|c: char| !(c.is_ascii_digit() || "-:,".contains(c))).unwrap_or(token.len());
        let after = token[end..].chars().find(space);
        let token = token[..end].trim_end_matches(['-', ':', ',']);
        let pair = |at: char| token.split_once(at).and_then(|(one, two)| Some((one.parse().ok()?, two.parse().ok()?)));
        if before == '€' || after == Some('€') {
            let (euros, cents): (u32, u32) = pair(',').unwrap_or_else(|| (token.parse().unwrap(), 0));
            numbers.cents.insert(euros * 100 + cents);
        } else if let Some(hour) = pair(':') {
            numbers.hours.insert(hour);
        } else if let Some(day) = pair('-').filter(|_| matches!(before, '(' | '\u{200E}')) {
            numbers.days.insert(day);
        }
        before = ' ';
        rest = &rest[start + end..];
    }
    numbers
}

/// The numbers of the fields that the sentences of a message hold.
fn expected<'a>(kind: &Kind, values: &Values, lines: impl Iterator<Item = &'a Line>) -> Numbers {
    let mut numbers = Numbers::default();
    let met = |line: &&Line| line.only.iter().flat_map(|all| all.split_whitespace()).all(|it| values.meet(it));
    for field in lines.filter(met).flat_map(|line| &line.uses).filter_map(|name| kind.field(name)) {
        let Some(value) = values.get(&field.name) else { continue };
        match field.kind {
            Type::Date | Type::Range => numbers.days.extend(value.split('/').map(|day| {
                let day: Date = day.parse().unwrap();
                (u32::try_from(day.day()).unwrap(), u32::try_from(day.month()).unwrap())
            })),
            Type::Time => {
                let (hour, minute) = value.split_once(':').unwrap();
                numbers.hours.insert((hour.parse().unwrap(), minute.parse().unwrap()));
            }
            Type::Amount => {
                numbers.cents.insert(value.parse().unwrap());
            }
            _ => {}
        }
    }
    numbers
}

#[test]
fn every_kind_is_said_whole_and_short_to_the_whole_school_and_to_many_groups() {
    let mut said = 0;
    for kind in public() {
        for values in all_values(kind).into_iter().chain(at_the_ends(kind)) {
            for (language, say) in languages() {
                for groups in ["", GROUPS] {
                    let (text, simple) = (kind.public(say, &values, groups), kind.public_simply(say, &values, groups));
                    for sentence in text.iter().chain(&simple) {
                        let broken = ["{", "block-", "  "].iter().any(|wrong| sentence.contains(wrong));
                        let hole = sentence.starts_with(' ') || sentence.contains(" .") || sentence.contains(" ,");
                        assert!(!broken && !hole && !sentence.is_empty(), "{} {}: {sentence}", language.tag, kind.id);
                    }
                    assert!(!simple.is_empty() && simple != text, "{} {}", language.tag, kind.id);
                    let whole = format!("{}\n{}", kind.name(say), text.join("\n"));
                    assert!(whole.encode_utf16().count() <= MOST, "{} {}: {whole}", language.tag, kind.id);
                    said += 1;
                }
            }
        }
    }
    assert!(said > 1_000, "{said}");
}

#[test]
fn a_newsletter_names_no_child_and_its_groups_once() {
    for (language, _) in languages() {
        let there = variables(&language.tag);
        for (kind, id) in public().flat_map(|kind| ids(kind).into_iter().map(move |id| (kind, id))) {
            for name in there.get(&id).into_iter().flatten() {
                assert!(name != "child" && name != "group", "{} {id} of {} says {name}", language.tag, kind.id);
            }
        }
    }
    for kind in kinds().iter() {
        let values = all_values(kind).remove(0);
        let [whole, groups] = ["", "4A, 5B"].map(|groups| kind.public(say("en"), &values, groups));
        if !kind.is_public() {
            assert!(whole.is_empty() && groups.is_empty() && kind.public_simply(say("en"), &values, "4A").is_empty());
            continue;
        }
        assert_eq!(groups[0], "This is for: 4A, 5B", "{}", kind.id);
        assert_eq!(groups[1..], whole, "{}", kind.id);
        assert!(!whole.join(" ").contains("4A"), "{}", kind.id);
    }
}

#[test]
fn the_second_form_holds_all_that_the_first_one_holds_but_the_child_and_the_group() {
    let there = variables("nl");
    let mut forms = 0;
    for line in public().flat_map(|kind| &kind.lines) {
        let Some(all) = there.get(&format!("block-{}-all", line.say)) else { continue };
        let rest = line.uses.iter().filter(|name| !["child", "group"].contains(&name.as_str()));
        assert_eq!(*all, rest.cloned().collect(), "{}", line.say);
        forms += 1;
    }
    assert!(forms >= 8, "{forms}");
}

#[test]
fn every_word_of_a_choice_is_said_in_a_way_of_its_own() {
    for kind in public() {
        let values = all_values(kind).remove(0);
        for field in kind.fields.iter().filter(|field| field.kind == Type::Choice) {
            for (language, say) in speaking(kind) {
                let with = |word: &String| {
                    let mut values = values.clone();
                    values.set(&field.name, Some(word.clone()));
                    kind.public(say, &values, "")
                };
                let texts: BTreeSet<Vec<String>> = field.of.iter().map(with).collect();
                assert_eq!(texts.len(), field.of.len(), "{} {} {}", language.tag, kind.id, field.name);
            }
        }
    }
}

#[test]
fn numbers_are_read_back_as_they_were_written() {
    let numbers = read_back("Op dinsdag 25 november (25-11), van 8:30 tot 14:35 uur. Kosten: € 12,50. Bel 010-123 45.");
    assert_eq!((numbers.days, numbers.hours), ([(25, 11)].into(), [(8, 30), (14, 35)].into()));
    assert_eq!(numbers.cents, [1250].into());
    for euros in ["€ 60", "60 €", "60 يورو", "\u{2068}60\u{2069} يورو"] {
        assert_eq!(read_back(euros).cents, [6000].into(), "{euros}");
    }
    assert_eq!(read_back("4 ouders, 2 weken"), Numbers::default());
}

#[test]
fn days_hours_and_amounts_read_back_are_those_of_the_fields_in_every_language() {
    let mut read: BTreeMap<String, usize> = BTreeMap::new();
    for kind in public() {
        for values in all_values(kind).into_iter().take(1).chain(at_the_ends(kind)) {
            let wanted = expected(kind, &values, kind.lines.iter());
            for (language, say) in speaking(kind) {
                let text = kind.public(say, &values, "").join("\n");
                assert_eq!(read_back(&text), wanted, "{} {}: {text}", language.tag, kind.id);
                let simple = read_back(&kind.public_simply(say, &values, "").join("\n"));
                let known = simple.days.is_subset(&wanted.days) && simple.hours.is_subset(&wanted.hours);
                assert!(known && simple.cents.is_subset(&wanted.cents), "{} {}: {simple:?}", language.tag, kind.id);
                *read.entry(language.tag.clone()).or_default() += wanted.days.len() + wanted.hours.len();
            }
        }
    }
    assert!(read["nl"] > 150 && read["nl"] == read["en"], "{read:?}");
}

#[test]
fn a_line_that_runs_from_right_to_left_keeps_dates_names_and_addresses_in_their_own_direction() {
    let mut kept = 0;
    for kind in public() {
        let mut values = all_values(kind).remove(0);
        if kind.field("phone").is_some() {
            values.set("phone", Some("010-123 45 67".into()));
        }
        for (_, say) in speaking(kind).into_iter().filter(|(language, _)| language.rtl) {
            let lines = kind.public(say, &values, "4A, De Vlinders");
            for line in &lines {
                let marks = |mark: char| line.chars().filter(|c| *c == mark).count();
                assert_eq!(marks('\u{2068}'), marks('\u{2069}'), "{line}");
            }
            let text = lines.join("\n");
            assert!(text.contains("\u{2068}4A, De Vlinders\u{2069}"), "{text}");
            let said: BTreeSet<&String> = kind.lines.iter().flat_map(|line| &line.uses).collect();
            for field in kind.fields.iter().filter(|field| said.contains(&field.name)) {
                let Some(value) = values.get(&field.name) else { continue };
                let foreign = matches!(field.kind, Type::Text | Type::Name | Type::Link | Type::Date | Type::Range);
                // A value goes into its sentence without marks of its own: it is one piece there.
                let shown = format!("\u{2068}{}\u{2069}", without_isolates(&field.show(say, value)));
                // Of two sentences for two choices, only one is said.
                let once = kind.lines.iter().any(|line| line.uses.contains(&field.name) && line.only.is_none());
                if foreign && once {
                    assert!(text.contains(&shown), "{} {}: {text}", kind.id, field.name);
                    kept += 1;
                }
            }
        }
    }
    let arabic = public().filter(|kind| speaking(kind).iter().any(|(language, _)| language.rtl)).count();
    assert!(kept > arabic, "{kept} of {arabic} kinds");
}

#[test]
fn a_teacher_is_offered_nothing_that_is_only_for_the_newsletter() {
    let newsletter: BTreeSet<&str> =
        kinds().iter().filter(|kind| kind.audience == For::Newsletter).map(|kind| kind.id.as_str()).collect();
    assert!(newsletter.contains("study-day") && newsletter.len() >= 19, "{newsletter:?}");
    for whole in [true, false] {
        let offered = Menu::ALL.into_iter().flat_map(|menu| making::offered(kinds(), menu, whole));
        let offered: BTreeSet<&str> = offered.map(|kind| kind.id.as_str()).collect();
        assert!(offered.contains("excursion") && offered.is_disjoint(&newsletter), "{offered:?}");
        assert!(newsletter.iter().all(|id| !making::fits(kinds().find(id).unwrap(), whole)));
    }
    let reached: usize =
        Menu::ALL.into_iter().map(|menu| kinds().iter().filter(|kind| kind.menu == menu).count()).sum();
    assert_eq!(reached, kinds().iter().count(), "a heading is not among all");
}

#[test]
fn what_the_content_always_adds_is_there() {
    let text = |id: &str, fields: &[(&str, &str)]| {
        let kind = kinds().find(id).unwrap();
        let mut values = all_values(kind).pop().unwrap();
        fields.iter().for_each(|(name, value)| values.set(name, Some((*value).to_owned())));
        (kind.public(say("en"), &values, "").join(" "), kind.public_simply(say("en"), &values, "").join(" "))
    };
    let (whole, simple) = text("voluntary-contribution", &[("contribution", "6000")]);
    assert!(whole.contains("€ 60 ") && whole.contains("pay less, or nothing"), "{whole}");
    for said in [&whole, &simple] {
        assert!(said.contains("voluntary") && said.contains("always takes part"), "{said}");
    }
    assert!(text("other-celebration", &[("feast", "ramadan")]).0.contains("a little tired"));
    let carnival = text("other-celebration", &[("feast", "carnival")]).0;
    assert!(carnival.contains("celebrate") && !carnival.contains("tired"), "{carnival}");
    assert!(text("excursion", &[("costs", "2500")]).0.contains("may always come"));
    assert!(text("sinterklaas", &[("surprise-from", "6")]).0.contains("small present inside"));
    assert!(text("ggd-call", &[("ggd", "vaccination")]).0.contains("free and not compulsory"));
    assert!(text("lice-check", &[]).0.contains("only you are told"));
    assert!(text("treats-rules", &[("allergies", "nuts,milk")]).0.contains("allergy: nuts, milk."));
    assert!(text("leave-and-absence-rules", &[("leave", "holiday-leave"), ("ask-weeks", "8")]).0.contains("8 weeks"));
    assert!(!text("leave-and-absence-rules", &[("leave", "late-arrival"), ("ask-weeks", "8")]).0.contains("weeks"));
}

#[test]
fn what_changes_the_day_is_confirmed_and_what_is_urgent_goes_at_once() {
    let with = |has: fn(&Kind) -> bool| -> BTreeSet<&str> {
        let newsletter = kinds().iter().filter(|kind| kind.audience == For::Newsletter && has(kind));
        newsletter.map(|kind| kind.id.as_str()).collect()
    };
    assert_eq!(with(|kind| kind.urgent), ["school-closed"].into());
    let different = ["heat-schedule", "kings-games", "school-closed", "strike", "study-day"];
    assert_eq!(with(|kind| kind.changes_day), different.into());
}

#[test]
fn free_days_are_no_mistake_in_what_is_about_them_and_hours_are_those_of_each_day() {
    let calendar = Calendar::new(Holidays::of_region(None).unwrap()).unwrap();
    let warnings = |id: &str, fields: &[(&str, &str)]| {
        let values = Values(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect());
        kinds().find(id).unwrap().warnings(&values, &calendar, date(2026, 11, 23), say("en"))
    };
    assert!(warnings("holiday-dates", &[("dates", "2026-12-19/2027-01-03")]).is_empty());
    assert!(warnings("study-day", &[("date", "2026-12-25")]).is_empty());
    assert_eq!(warnings("study-day", &[("date", "2026-11-20")]).len(), 1, "it is over");
    assert_eq!(warnings("strike", &[("date", "2026-12-25")]).len(), 1);
    let heat = [("dates", "2027-06-22/2027-06-24"), ("start", "07:45"), ("end", "12:15")];
    assert!(warnings("heat-schedule", &heat).is_empty());
    assert_eq!(warnings("heat-schedule", &[heat[0], ("start", "12:15"), ("end", "07:45")]).len(), 1);
    let kind = kinds().find("heat-schedule").unwrap();
    let event = |fields: &[(&str, &str)]| {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        kind.event(&Values(fields.collect())).unwrap()
    };
    let midnight = |day: Date| day.at(0, 0, 0, 0);
    assert_eq!(event(&heat), (midnight(date(2027, 6, 22)), midnight(date(2027, 6, 25))));
    let one_day = event(&[("dates", "2027-06-22/2027-06-22"), heat[1], heat[2]]);
    assert_eq!(one_day, (date(2027, 6, 22).at(7, 45, 0, 0), date(2027, 6, 22).at(12, 15, 0, 0)));
}

#[test]
fn names_fit_on_buttons_and_forms() {
    let short = |text: &str, most: usize| !text.is_empty() && text.chars().count() <= most;
    for kind in kinds().iter() {
        for (language, say) in languages() {
            assert!(short(&kind.name(say), 40), "{} {}", language.tag, kind.name(say));
        }
        for tag in ["nl", "en"] {
            for field in &kind.fields {
                assert!(short(&field.label(say(tag)), 35), "{}", field.label(say(tag)));
                for word in &field.of {
                    assert!(short(&field.show(say(tag), word), 30), "{tag} {}: {word}", field.name);
                }
            }
        }
    }
    assert!(catalogue().languages().count() >= 6);
}
