//! From the pieces of one announcement to the fields of its kind.

mod whom;

use jiff::civil::Date;

use super::day::Day;
use super::fact::{Fact, Facts};
use super::group::Named;
use super::hour::Role;
use super::letter::{Letter, Unit};
use super::signs::{ENOUGH, Signs};
use super::topic::Topic;
use super::{GROUPS, Proposal, Setting, Unsure, Why};
use crate::blocks::Kind;
use crate::fields::{Field, Type, Values};

/// The proposals that these pieces make: mostly one; two days or two groups beside each other make two.
pub fn proposals(letter: &Letter<'_>, topic: &Topic, kind: &Kind, on: &Setting<'_>) -> Vec<Proposal> {
    let sign = &Signs::get().kinds[topic.kind];
    let numbers = topic.heading.iter().chain(&topic.units);
    let units: Vec<&Unit> = numbers.map(|at| &letter.units[*at]).collect();
    let speaks = |unit: &&&Unit| unit.scores.iter().any(|(at, score)| *at == topic.kind && *score >= ENOUGH);
    let mut own: Vec<&Unit> = units.iter().filter(speaks).copied().collect();
    if own.iter().all(|unit| unit.days.is_empty()) {
        // "Dinsdag 1 juni is het weer zover." below the heading "Sportdag".
        let heading_only = own.len() <= 1 && topic.heading.is_some();
        own.extend(units.iter().filter(|unit| !unit.days.is_empty()).take(usize::from(heading_only)));
    }
    let near = topic.near.iter().map(|at| &letter.units[*at]).collect();
    let facts = Facts { letter, units, own, near, sign, main: None };
    if facts.units.iter().any(|unit| Signs::get().is_foreign(&unit.view)) {
        return Vec::new();
    }
    let dated = facts.units.iter().any(|unit| unit.days.iter().any(|day| !day.gone));
    if !dated && !sign.dateless {
        return Vec::new();
    }
    let days = each_day(&facts, kind);
    let pairs = each_group(&facts, kind);
    if !pairs.is_empty() {
        let of = |(named, days): (Named, String)| {
            let mut made = proposal(&facts, topic, kind, on, None)?;
            made.groups = named.whom(on.groups);
            made.unsure.retain(|unsure| unsure.field.as_deref() != Some(GROUPS));
            made.values.set("days", Some(days));
            Some(made)
        };
        return pairs.into_iter().filter_map(of).collect();
    }
    if days.len() > 1 {
        return days.into_iter().filter_map(|day| proposal(&facts, topic, kind, on, Some(day))).collect();
    }
    proposal(&facts, topic, kind, on, None).into_iter().collect()
}

/// "8 en 9 februari" for a kind that is on one day.
fn each_day<'a>(facts: &Facts<'a>, kind: &Kind) -> Vec<&'a Day> {
    let days = facts.main_days(false);
    let weekdays = days.iter().any(|day| day.weekday_only);
    let beside = !weekdays && days.windows(2).all(|pair| pair[1].tokens.start == pair[0].tokens.end + 1);
    let certain = days.iter().all(|day| !day.doubts.contains(&Why::SeveralDays) && day.first == day.last);
    let one_day = kind.field("date").is_some();
    if one_day && beside && certain && days.len() > 1 { days } else { Vec::new() }
}

/// "groep 3 en 4 op dinsdag en vrijdag, groep 5 t/m 8 op woensdag": weekdays for each.
fn each_group(facts: &Facts<'_>, kind: &Kind) -> Vec<(Named, String)> {
    let mut pairs = Vec::new();
    if kind.field("days").is_none_or(|field| field.kind != Type::Days) {
        return pairs;
    }
    for unit in facts.units.iter().filter(|unit| unit.groups.len() > 1) {
        for (at, mention) in unit.groups.iter().enumerate() {
            let end = unit.groups.get(at + 1).map_or(unit.tokens.end, |next| next.tokens.start);
            let inside =
                |day: &&Day| day.weekday_only && !day.gone && (mention.tokens.end..end).contains(&day.tokens.start);
            let mut days: Vec<i8> =
                unit.days.iter().filter(inside).map(|day| day.first.weekday().to_monday_one_offset()).collect();
            days.sort_unstable();
            days.dedup();
            if days.is_empty() {
                return Vec::new();
            }
            pairs.push((mention.named.clone(), days.iter().map(i8::to_string).collect::<Vec<_>>().join(",")));
        }
    }
    pairs
}

fn proposal(facts: &Facts<'_>, topic: &Topic, kind: &Kind, on: &Setting<'_>, only: Option<&Day>) -> Option<Proposal> {
    let mut unsure: Vec<Unsure> = Vec::new();
    let mut doubt = |field: Option<&str>, why: Why| unsure.push(Unsure { field: field.map(str::to_owned), why });
    let mut values = Values::default();
    let main = only.map(|day| day.first).or_else(|| facts.main_days(true).first().map(|day| day.first));
    let facts = Facts { main, ..facts.clone() };
    for field in &kind.fields {
        let fact = match only {
            Some(day) if field.name == "date" => Some(Fact::new(day.first.to_string(), day.doubts.clone())),
            _ => find(&facts, kind, field),
        };
        let value = fact.and_then(|fact| Some((field.read(&fact.value, on.today).ok()?, fact.doubts)));
        let Some((value, doubts)) = value else {
            if field.required {
                doubt(Some(&field.name), Why::Missing);
            }
            continue;
        };
        // "Vanaf 16 november ligt er een parcours": for a kind that is on one day, both are a guess.
        let vague = [Why::Guessed, Why::SeveralDays].iter().any(|why| doubts.contains(why)) && field.kind == Type::Date;
        if kind.when.as_deref() == Some(&field.name) && vague && field.required {
            doubt(None, Why::Guessed);
        }
        if is_in_holiday(kind, field, &value, on) {
            doubt(Some(&field.name), Why::Holiday);
        }
        doubts.into_iter().for_each(|why| doubt(Some(&field.name), why));
        values.set(&field.name, Some(value));
    }
    let over =
        kind.when.as_deref().and_then(|name| values.last_day(name)).is_some_and(|day| day < facts.letter.anchor.letter);
    let useless = values.0.is_empty();
    let nothing_to_bring = kind.id == "bring-tomorrow" && values.get("items").is_none();
    if over || useless || nothing_to_bring {
        return None;
    }
    let undated = kind.when.as_deref().is_some_and(|name| values.get(name).is_none()) && !facts.sign.dateless;
    let of_others = facts.own.iter().any(|unit| Signs::get().is_of_others(&unit.view));
    if topic.guessed || undated || of_others {
        doubt(None, Why::Guessed);
    }
    let (groups, why) = whom::whom(&facts, kind, on);
    if let Some(why) = why {
        doubt(Some(GROUPS), why);
    }
    unsure.sort();
    unsure.dedup();
    let pieces = facts.units.iter().map(|unit| unit.piece()).collect();
    Some(Proposal { kind: kind.id.clone(), values, groups, pieces, unsure })
}

/// A day on which nobody is at school is a hint that it was read wrongly.
fn is_in_holiday(kind: &Kind, field: &Field, value: &str, on: &Setting<'_>) -> bool {
    let day =
        value.parse::<Date>().ok().filter(|_| field.kind == Type::Date && kind.when.as_deref() == Some(&field.name));
    day.is_some_and(|day| on.calendar.is_holiday(day))
}

/// What the letter says about one field.
fn find(facts: &Facts<'_>, kind: &Kind, field: &Field) -> Option<Fact> {
    let name = field.name.as_str();
    match field.kind {
        Type::Date if name == "info-evening" => evening(facts),
        Type::Date if name == "until" && kind.id == "change-of-teacher" => facts.until().or_else(|| facts.last()),
        Type::Date if is_deadline(kind, name) => {
            facts.until().or_else(|| facts.day().filter(|_| kind.when.as_deref() == Some(name)))
        }
        Type::Date if name == "talks-from" => facts.from(false),
        Type::Date if name == "from" => facts.from(kind.id == "change-of-teacher"),
        Type::Date if kind.id == "volunteers-wanted" => facts.day().or_else(|| facts.until().map(guess)),
        Type::Date => facts.day(),
        Type::Range => {
            facts.range().filter(|fact| name != "dates" || kind.id != "swimming" || !is_one_day(&fact.value))
        }
        Type::Days => facts.weekdays(),
        Type::Time => hour(facts, kind, name),
        Type::Amount => amount(facts, name),
        Type::Number => number(facts, name),
        Type::Link => facts.link(),
        Type::Name if name == "phone" => facts.phone(),
        Type::Name => facts.person(),
        Type::Items if field.of.is_empty() => {
            facts.items(matches!(kind.id.as_str(), "gym-bag" | "swimming" | "library-day"))
        }
        Type::Items => list(facts, field),
        Type::Choice | Type::Flag => choice(facts, kind, field),
        Type::Text => words(facts, kind, name),
    }
}

fn is_deadline(kind: &Kind, name: &str) -> bool {
    kind.deadline.as_deref() == Some(name) || name.ends_with("until") || name == "deadline"
}

fn is_one_day(range: &str) -> bool {
    range.split_once('/').is_some_and(|(first, last)| first == last)
}

/// The evening about a camp.
fn evening(facts: &Facts<'_>) -> Option<Fact> {
    let unit = facts.units.iter().find(|unit| unit.view.says("*avond*") && unit.on_days().count() == 1)?;
    unit.on_days().next().map(|day| Fact::new(day.first.to_string(), day.doubts.clone()))
}

fn hour(facts: &Facts<'_>, kind: &Kind, name: &str) -> Option<Fact> {
    match name {
        // "tussen 8.00 en 8.20 uur afmelden".
        "report-before" => facts.hour(Role::Until, false).or_else(|| facts.hour(Role::End, false).map(guess)),
        "start" | "departure" => facts.hour(Role::Start, true),
        "last-day-end" => facts
            .end_before()
            .or_else(|| facts.hour(Role::End, true))
            .or_else(|| facts.hour(Role::Start, false).map(guess)),
        _ => facts.hour(Role::End, kind.field("start").is_none() && kind.field("departure").is_none()),
    }
}

/// The same, to be looked at.
fn guess(mut fact: Fact) -> Fact {
    fact.doubts.push(Why::Guessed);
    fact
}

fn amount(facts: &Facts<'_>, name: &str) -> Option<Fact> {
    match name {
        "present-most" => facts.amount(&["*cadeau*", "surprise*", "kosten"], &[]),
        _ => facts.amount(
            &["kosten", "kost", "*bijdrage*", "bedrag", "prijs", "per kind"],
            &["zakgeld", "korting", "opgehaald"],
        ),
    }
}

fn number(facts: &Facts<'_>, name: &str) -> Option<Fact> {
    match name {
        "help-needed" | "how-many" => facts.helpers(),
        "ask-weeks" => facts.counted(&["weken"]),
        "minutes" => facts.counted(&["minuten", "minuutjes", "min"]),
        "days" => facts.counted(&["keer", "x"]),
        "seats" => facts
            .counted(&["plaatsen", "zetels", "plekken", "vacatures", "vacature"])
            .or_else(|| facts.counted(&["ouders", "leden"]).map(guess)),
        "surprise-from" => {
            let unit = facts.units.iter().find(|unit| unit.view.says("surprise*"))?;
            unit.groups
                .iter()
                .filter_map(|mention| mention.named.years.first())
                .min()
                .map(|year| Fact::new(year.to_string(), Vec::new()))
        }
        "from-group" => {
            let mut years = facts.own.iter().flat_map(|unit| &unit.groups).flat_map(|mention| &mention.named.years);
            let all: Vec<u8> = years.by_ref().copied().collect();
            let first = all.iter().min().filter(|first| **first > 1 && all.contains(&8))?;
            Some(Fact::new(first.to_string(), Vec::new()))
        }
        _ => None,
    }
}

/// A list of words of the field's own.
fn list(facts: &Facts<'_>, field: &Field) -> Option<Fact> {
    let found = facts.choices(&field.name);
    (!found.is_empty()).then(|| Fact::new(found.join(","), vec![Why::Guessed]))
}

/// Of a choice, what the letter speaks for; a flag is only ever set.
fn choice(facts: &Facts<'_>, kind: &Kind, field: &Field) -> Option<Fact> {
    let found = facts.choices(&field.name);
    match found.first() {
        Some(first) => {
            let several = (found.len() > 1).then_some(Why::Several);
            let denied = facts.is_denied(&field.name, first).then_some(Why::Guessed);
            Some(Fact::new(*first, several.into_iter().chain(denied).collect()))
        }
        None if let Some(near) = facts.choices_near(&field.name).first() => Some(Fact::new(*near, vec![Why::Guessed])),
        None if kind.id == "holiday-dates" && field.name == "holiday" => holiday_of(facts),
        None if field.required && field.of.iter().any(|word| word == "other") => {
            Some(Fact::new("other", vec![Why::Guessed]))
        }
        None => None,
    }
}

/// Which holiday it is by its month, where it is longer than a weekend.
fn holiday_of(facts: &Facts<'_>) -> Option<Fact> {
    let range = facts.range()?;
    let (first, last) = range.value.split_once('/')?;
    let (first, last): (Date, Date) = (first.parse().ok()?, last.parse().ok()?);
    let name = match first.month() {
        10 => "autumn",
        12 | 1 => "christmas",
        2 | 3 => "spring",
        4 | 5 => "may",
        7 | 8 => "summer",
        _ => return None,
    };
    ((last - first).get_days() >= 4).then(|| Fact::new(name, vec![Why::Guessed]))
}

/// Words of the letter, always to be looked at.
fn words(facts: &Facts<'_>, kind: &Kind, name: &str) -> Option<Fact> {
    match name {
        "place" if kind.id == "traffic-safety" => facts.place(false).or_else(|| facts.street()),
        "place" => facts.place(matches!(kind.id.as_str(), "excursion" | "camp")),
        "reason" => facts.words_after(&["omdat", "in verband met", "vanwege", "wegens", "ivm", "i . v . m .", "want"]),
        "topic" => facts.quoted().or_else(|| {
            facts.words_after(&["over", "onderwerp :", "onderwerp", "thema :"]).or_else(|| facts.name_of_evening())
        }),
        "which" => facts.words_after(&["tafels van", "leren jullie", "leer", "inleveren :"]),
        "dress" => facts
            .words_after(&["mogen"])
            .filter(|fact| fact.value.contains("verkleed"))
            .map(|_| Fact::new("verkleed", vec![Why::Copied])),
        "home-tip" => facts.sentence_after(&["tip voor thuis :", "tip :", "thuis :"]),
        "subject-line" => {
            let heading =
                facts.units.first().map(|unit| facts.letter.text(unit).trim_end_matches(['.', '!', ':']).to_owned())?;
            Some(Fact::new(heading, vec![Why::Copied]))
        }
        "body" => {
            let text: Vec<&str> = facts
                .units
                .iter()
                .skip(usize::from(facts.units.len() > 1))
                .map(|unit| facts.letter.text(unit))
                .collect();
            Some(Fact::new(text.join(" "), vec![Why::Copied]))
        }
        _ => None,
    }
}
