//! The kinds of messages that a parent taps: their fields and sentences, who reads them, and what the school answers
//! with one tap.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::{Audience, Urgency};
use crate::choice::words;
use crate::fields::{Field, Line, Type, Values};
use crate::language::Say;

words! {
    /// Under which heading a parent finds a kind.
    Menu {
        /// Ill, late, away.
        Absent = "absent",
        /// Today is different: fetching, care, gym, lost things.
        Day = "day",
        Learn = "learn",
        /// How the child is, and talking with each other.
        Care = "care",
        /// Family, money, helping, other.
        Family = "family",
    }
}

words! {
    /// Own words beside the fields.
    Words {
        None = "none",
        Optional = "optional",
        Required = "required",
    }
}

/// A kind of message.
#[derive(Clone, Debug, Deserialize)]
pub struct Kind {
    /// Stable, kebab-case.
    pub id: String,
    pub to: Vec<Audience>,
    pub urgency: Urgency,
    /// None: not in the menu.
    pub menu: Option<Menu>,
    #[serde(default)]
    pub fields: Vec<Field>,
    /// The sentences that the school reads in Dutch and the parent in the own language.
    pub lines: Vec<Line>,
    /// The words of the quick replies, with which the school answers.
    pub replies: Vec<String>,
    /// A reply that is not offered when a field has this value: `"what=address-hidden" = "how-to-link"`.
    #[serde(default)]
    pub without: BTreeMap<String, String>,
    #[serde(default = "no_words")]
    pub words: Words,
    /// A photo can go with it.
    #[serde(default)]
    pub photo: bool,
    /// About care, safety or money: no server translates it, and no list of the class shows it.
    #[serde(default)]
    pub private: bool,
    /// The field with the days on which it stands in the office's list.
    #[serde(default)]
    pub day: Option<String>,
    /// The field with the last of these days, where it is one of its own.
    #[serde(default)]
    pub last_day: Option<String>,
    /// Fields that it asks for in its own way (`tell-ask-<kind>-<field>`); others have one question for all kinds.
    #[serde(default)]
    pub own_questions: Vec<String>,
    /// Fields whose days lie behind, not ahead.
    #[serde(default)]
    pub past: Vec<String>,
    /// Who else reads it when a field has this value: `hurt=yes`.
    #[serde(default)]
    pub also: BTreeMap<String, Audience>,
    /// It cannot wait when a field has this value.
    #[serde(default)]
    pub urgent_if: Option<String>,
    /// Own words are required when a field has this value.
    #[serde(default)]
    pub words_if: Option<String>,
    /// One of these fields is required.
    #[serde(default)]
    pub one_of: Vec<String>,
    /// What a parent reads before the first question (`tell-first-...`), and before sending (`tell-note-...`).
    #[serde(default)]
    pub first: Vec<String>,
    #[serde(default)]
    pub notes: Vec<Line>,
}

/// One question to the parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The field at this place.
    Field(usize),
    /// The last day of the range at this place.
    Last(usize),
    Words,
    Photo,
}

fn no_words() -> Words {
    Words::None
}

/// All kinds.
#[derive(Debug)]
pub struct Kinds(Vec<Kind>);

#[derive(Deserialize)]
struct File {
    kind: Vec<Kind>,
}

impl Kinds {
    pub fn new() -> Result<Self, toml::de::Error> {
        toml::from_str::<File>(include_str!("kinds.toml")).map(|file| Self(file.kind))
    }

    pub fn iter(&self) -> impl Iterator<Item = &Kind> {
        self.0.iter()
    }

    pub fn find(&self, id: &str) -> Option<&Kind> {
        self.0.iter().find(|kind| kind.id == id)
    }

    /// The ids of all messages that the kinds are said with.
    pub fn wanted(&self) -> Vec<String> {
        let mut ids: Vec<String> = Menu::ALL.iter().map(|menu| format!("tell-menu-{}", menu.word())).collect();
        for kind in &self.0 {
            ids.push(format!("tell-{}-name", kind.id));
            ids.extend(kind.lines.iter().chain(&kind.notes).map(|line| format!("tell-{}", line.say)));
            ids.extend(kind.replies.iter().map(|word| format!("tell-reply-{word}")));
            ids.extend(kind.first.iter().map(|word| format!("tell-first-{word}")));
            ids.extend(kind.fields.iter().map(|field| kind.question(field, false)));
            let ranges = kind.fields.iter().filter(|field| field.kind == Type::Range);
            ids.extend(ranges.map(|field| kind.question(field, true)));
            let choices = kind.fields.iter().filter(|field| field.kind == Type::Choice).flat_map(|field| &field.of);
            ids.extend(choices.map(|word| format!("tell-choice-{word}")));
        }
        ids.extend(["yes", "no"].map(|word| format!("tell-choice-{word}")));
        ids
    }
}

/// Whether a field has this value: `hurt=yes`.
fn holds(values: &Values, condition: &str) -> bool {
    condition.split_once('=').is_some_and(|(name, value)| values.get(name) == Some(value))
}

impl Kind {
    /// The questions, in their order.
    pub fn steps(&self) -> Vec<Step> {
        let mut steps = Vec::new();
        for (at, field) in self.fields.iter().enumerate() {
            steps.push(Step::Field(at));
            if field.kind == Type::Range {
                steps.push(Step::Last(at));
            }
        }
        if self.words != Words::None {
            steps.push(Step::Words);
        }
        if self.photo {
            steps.push(Step::Photo);
        }
        steps
    }

    /// Whether a question must be answered before the message can go.
    pub fn needs(&self, step: Step, values: &Values) -> bool {
        match step {
            Step::Field(at) | Step::Last(at) => self.fields.get(at).is_some_and(|field| field.required),
            Step::Words => {
                self.words == Words::Required || self.words_if.as_deref().is_some_and(|wanted| holds(values, wanted))
            }
            Step::Photo => false,
        }
    }

    /// The first question that is still to be answered before the message can go; None when it can.
    pub fn missing(&self, values: &Values, words: bool) -> Option<usize> {
        let steps = self.steps();
        let open = |step: &Step| match step {
            Step::Field(at) | Step::Last(at) => {
                self.fields.get(*at).is_some_and(|field| values.get(&field.name).is_none())
            }
            Step::Words => !words,
            Step::Photo => false,
        };
        let needed = steps.iter().position(|step| self.needs(*step, values) && open(step));
        let one_of = !self.one_of.is_empty() && self.one_of.iter().all(|name| values.get(name).is_none());
        let nothing = self.fields.iter().all(|field| values.get(&field.name).is_none()) && !words;
        // A message of optional things says at least one of them, unless its sentences stand alone.
        let says_nothing = nothing && self.lines.iter().all(|line| line.uses.iter().any(|name| self.has(name)));
        needed.or_else(|| (one_of || says_nothing).then_some(0))
    }

    fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }

    /// What a parent is asked at a field; `last`: for the last day of a range.
    pub fn asks(&self, say: Say<'_>, field: &Field, last: bool) -> String {
        say.from_data(&self.question(field, last)).unwrap_or_default()
    }

    fn question(&self, field: &Field, last: bool) -> String {
        match (last, self.own_questions.contains(&field.name)) {
            (true, _) => format!("tell-ask-{}-last", field.name),
            (false, true) => format!("tell-ask-{}-{}", self.id, field.name),
            (false, false) => format!("tell-ask-{}", field.name),
        }
    }

    /// What a parent reads before the first question.
    pub fn opening(&self, say: Say<'_>) -> Vec<String> {
        self.first.iter().filter_map(|id| say.from_data(&format!("tell-first-{id}"))).collect()
    }

    /// The days of the office's list, both included; None for what does not stand there.
    pub fn days(&self, values: &Values, today: Date) -> Option<(Date, Date)> {
        let field = self.day.as_deref()?;
        let first = values.first_day(field).unwrap_or(today);
        let last = self.last_day.as_deref().and_then(|field| values.last_day(field));
        Some((first, last.or_else(|| values.last_day(field)).unwrap_or(first).max(first)))
    }

    /// What it is called, for the button and as a heading.
    pub fn name(&self, say: Say<'_>) -> String {
        say.from_data(&format!("tell-{}-name", self.id)).unwrap_or_default()
    }

    /// How soon somebody must see it.
    pub fn urgency(&self, values: &Values) -> Urgency {
        let now = self.urgent_if.as_deref().is_some_and(|condition| holds(values, condition));
        if now { Urgency::Emergency } else { self.urgency }
    }

    /// Who reads it with these values.
    pub fn audience(&self, values: &Values) -> Vec<Audience> {
        let mut all = self.to.clone();
        for (condition, audience) in &self.also {
            if holds(values, condition) && !all.contains(audience) {
                all.push(*audience);
            }
        }
        all
    }
}

/// A value for a field as a parent taps it; None for what no button offers. `today`: dates lie from there on, or before
/// it where `past`, for at most a year and a bit.
pub fn tapped(field: &Field, value: &str, today: Date, past: bool) -> Option<String> {
    let near = |day: &Date| {
        let days = (*day - today).get_days();
        if past { (-400..=0).contains(&days) } else { (0..=400).contains(&days) }
    };
    match field.kind {
        Type::Date => value.parse::<Date>().ok().filter(near).map(|day| day.to_string()),
        Type::Range => value.parse::<Date>().ok().filter(near).map(|day| format!("{day}/{day}")),
        Type::Time => {
            let time: Time = value.parse().ok()?;
            Some(format!("{:02}:{:02}", time.hour(), time.minute()))
        }
        Type::Number => {
            value.parse::<usize>().ok().filter(|number| (1..=field.most).contains(number)).map(|n| n.to_string())
        }
        Type::Choice => field.of.iter().find(|word| *word == value).cloned(),
        Type::Flag => (value == "yes").then(|| value.to_owned()),
        // What is typed comes another way.
        Type::Text | Type::Name | Type::Link | Type::Days | Type::Amount | Type::Items => None,
    }
}

#[cfg(test)]
mod tests;
