//! How right the finder is about a letter: what it proposes beside what its `.toml` file expects.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::RangeInclusive;
use std::path::Path;

use jiff::civil::Date;
use serde::Deserialize;

use super::newsletter::finder::{Found, GROUPS, Proposal, Setting, Whom, find};
use driehoek::blocks::Kinds;
use driehoek::clock::Calendar;
use driehoek::clock::holidays::{Holidays, Region};
use driehoek::fields::Type;

/// The groups of the made-up school.
const GROUPS_OF_SCHOOL: [&str; 10] = ["1/2A", "1/2B", "3A", "4A", "4B", "5A", "6A", "6B", "7A", "8A"];

/// A letter of `tests/data/newsletters`.
pub struct Letter {
    pub name: String,
    pub text: String,
    pub expected: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    pub today: Date,
    pub announcement: Vec<Announcement>,
}

/// What a family must know.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Announcement {
    /// Words of the letter that it has to be read from.
    pub from: String,
    pub kind: String,
    #[serde(default)]
    pub years: Vec<u8>,
    #[serde(default)]
    pub named: Vec<String>,
    pub values: BTreeMap<String, String>,
}

impl Announcement {
    fn whom(&self) -> Whom {
        match (self.years.as_slice(), self.named.as_slice()) {
            ([], []) => Whom::All,
            (years, []) => Whom::Years(years.to_vec()),
            (_, named) => Whom::Groups(named.to_vec()),
        }
    }
}

/// The letters with these numbers.
pub fn letters(numbers: RangeInclusive<u32>) -> Vec<Letter> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/newsletters");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    paths.sort();
    let letter = |path: std::path::PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let number: u32 = name.split('-').next().unwrap().parse().unwrap();
        let read = |path: &Path| std::fs::read_to_string(path).unwrap();
        let expected = read(&path.with_extension("toml"));
        let expected = toml::from_str(&expected).unwrap_or_else(|error| panic!("{name}: {error}"));
        numbers.contains(&number).then(|| Letter { name, text: read(&path), expected })
    };
    paths.into_iter().filter_map(letter).collect()
}

/// What the finder makes of a letter.
pub fn found(text: &str, today: Date) -> Found {
    let calendar = Calendar::new(Holidays::of_region(Some(Region::Midden)).unwrap()).unwrap();
    let groups: Vec<String> = GROUPS_OF_SCHOOL.map(str::to_owned).to_vec();
    let kinds = Kinds::new().unwrap();
    find(text, &Setting { today, calendar: &calendar, groups: &groups, kinds: &kinds })
}

/// Right ones among those that were proposed and those that were expected.
#[derive(Clone, Copy, Default)]
pub struct Count {
    pub right: u32,
    pub proposed: u32,
    pub expected: u32,
    /// Right, and shown as sure.
    pub sure: u32,
    /// Wrong, and shown as sure.
    pub wrong_sure: u32,
}

impl Count {
    pub fn precision(&self) -> f64 {
        f64::from(self.right) / f64::from(self.proposed.max(1))
    }

    pub fn recall(&self) -> f64 {
        f64::from(self.right) / f64::from(self.expected.max(1))
    }
}

/// All counts, by what they count.
#[derive(Default)]
pub struct Sum(pub BTreeMap<&'static str, Count>);

impl Sum {
    pub fn of(&self, what: &str) -> Count {
        self.0.get(what).copied().unwrap_or_default()
    }

    /// Wrong and shown as sure, of everything.
    pub fn wrong_sure(&self) -> u32 {
        self.0.values().map(|count| count.wrong_sure).sum()
    }

    /// As `benches/README.md` has it.
    pub fn table(&self) -> String {
        let mut table =
            "| what | expected | proposed | right | precision | recall | right and sure | wrong and sure |\n"
                .to_owned();
        table.push_str("|---|---|---|---|---|---|---|---|\n");
        for (what, count) in &self.0 {
            let _ = writeln!(
                table,
                "| {what} | {} | {} | {} | {:.1} % | {:.1} % | {} | {} |",
                count.expected,
                count.proposed,
                count.right,
                count.precision() * 100.0,
                count.recall() * 100.0,
                count.sure,
                count.wrong_sure
            );
        }
        table
    }
}

/// Under which name a field is counted.
fn class(kind: Type) -> &'static str {
    match kind {
        Type::Date | Type::Range => "days",
        Type::Time => "hours",
        Type::Amount => "amounts",
        Type::Number | Type::Days => "numbers and weekdays",
        Type::Text => "words of the letter",
        Type::Name | Type::Link => "names, links, telephones",
        Type::Items => "things to bring",
        Type::Choice | Type::Flag => "choices",
    }
}

fn is_right(kind: Type, value: &str, expected: &str) -> bool {
    let low = |text: &str| text.to_lowercase();
    match kind {
        Type::Text => low(value).contains(&low(expected)),
        Type::Name => low(value) == low(expected),
        _ => value == expected,
    }
}

/// Compares a letter's proposals with what is expected; says what is not as it should be.
pub fn score(letter: &Letter, sum: &mut Sum) -> Vec<String> {
    let found = found(&letter.text, letter.expected.today);
    let kinds = Kinds::new().unwrap();
    let mut report = Vec::new();
    let mut free: Vec<&Announcement> = letter.expected.announcement.iter().collect();
    let mut pairs: Vec<(&Proposal, Option<&Announcement>)> =
        found.proposals.iter().map(|proposal| (proposal, None)).collect();
    // The best pairs first, so that a proposal of the wrong kind takes nothing from the right one.
    let alike = |proposal: &Proposal, wanted: &Announcement| {
        let at = letter.text.find(&wanted.from).unwrap_or_else(|| panic!("{}: {}", letter.name, wanted.from));
        let end = at + wanted.from.len();
        let read = proposal.pieces.iter().any(|piece| piece.range.start < end && at < piece.range.end);
        let same = wanted.values.iter().filter(|(name, value)| proposal.values.get(name) == Some(value)).count();
        read.then_some(same + if proposal.kind == wanted.kind { 20 } else { 0 })
    };
    loop {
        let open = pairs.iter().enumerate().filter(|(_, (_, wanted))| wanted.is_none());
        let best = open
            .flat_map(|(index, (proposal, _))| {
                free.iter()
                    .enumerate()
                    .filter_map(move |(at, wanted)| Some((alike(proposal, wanted)?, index, at)))
                    .collect::<Vec<_>>()
            })
            .max_by_key(|(alike, index, at)| (*alike, std::cmp::Reverse(*index), std::cmp::Reverse(*at)));
        let Some((_, index, at)) = best else { break };
        pairs[index].1 = Some(free.remove(at));
    }
    let mut note = |line: String| report.push(format!("{}: {line}", letter.name));
    for wanted in &free {
        sum.0.entry("kinds").or_default().expected += 1;
        note(format!("MISSED {} from {:?}", wanted.kind, wanted.from));
        for name in wanted.values.keys() {
            let kind = kinds.find(&wanted.kind).unwrap_or_else(|| panic!("{}", wanted.kind)).field(name);
            let kind = kind.unwrap_or_else(|| panic!("{}: {} has no {name}", letter.name, wanted.kind)).kind;
            sum.0.entry(class(kind)).or_default().expected += 1;
        }
    }
    for (proposal, wanted) in pairs {
        let kind = kinds.find(&proposal.kind).unwrap();
        let right = wanted.is_some_and(|wanted| wanted.kind == proposal.kind);
        let count = sum.0.entry("kinds").or_default();
        tally(count, true, wanted.is_some(), right, proposal.is_sure(None));
        if !right {
            let sure = if proposal.is_sure(None) { "SURE " } else { "" };
            let text = &letter.text[proposal.pieces[0].range.clone()];
            note(format!("KIND {sure}{} wanted {:?} in {text:?}", proposal.kind, wanted.map(|wanted| &wanted.kind)));
        }
        let whom = wanted.is_some_and(|wanted| wanted.whom() == proposal.groups);
        let sure = proposal.is_sure(Some(GROUPS)) && (wanted.is_some() || proposal.is_sure(None));
        tally(sum.0.entry("for whom").or_default(), true, wanted.is_some(), whom, sure);
        if !whom && let Some(wanted) = wanted {
            let sure = if proposal.is_sure(Some(GROUPS)) { "SURE " } else { "" };
            note(format!("WHOM {sure}{} {:?} wanted {:?}", proposal.kind, proposal.groups, wanted.whom()));
        }
        for field in &kind.fields {
            let value = proposal.values.get(&field.name);
            let expected = wanted.and_then(|wanted| wanted.values.get(&field.name));
            let right = value.zip(expected).is_some_and(|(value, expected)| is_right(field.kind, value, expected));
            // Of what nobody expected, the kind is the mistake, and its fields are as doubtful as it is.
            let known = wanted.is_some() || proposal.is_sure(None);
            let sure = value.is_some() && known && proposal.is_sure(Some(&field.name));
            let count = sum.0.entry(class(field.kind)).or_default();
            tally(count, value.is_some(), expected.is_some(), right, sure);
            if !right && (value.is_some() || expected.is_some()) {
                let sure = if sure { "SURE " } else { "" };
                note(format!("FIELD {sure}{}.{} = {value:?} wanted {expected:?}", proposal.kind, field.name));
            }
        }
        for (name, _) in wanted.iter().flat_map(|wanted| &wanted.values) {
            if kind.field(name).is_none() {
                let own = kinds.find(&wanted.unwrap().kind).unwrap().field(name);
                let own = own.unwrap_or_else(|| panic!("{}: no field {name}", letter.name));
                sum.0.entry(class(own.kind)).or_default().expected += 1;
            }
        }
    }
    report
}

fn tally(count: &mut Count, proposed: bool, expected: bool, right: bool, sure: bool) {
    count.proposed += u32::from(proposed);
    count.expected += u32::from(expected);
    count.right += u32::from(right);
    count.sure += u32::from(right && sure);
    count.wrong_sure += u32::from(proposed && !right && sure);
}
