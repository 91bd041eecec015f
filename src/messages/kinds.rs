//! The kinds of messages that a parent taps: their fields and sentences, who reads them, and what the school answers
//! with one tap.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Audience, Urgency};
use crate::choice::words;
use crate::fields::{Field, Line, Values};
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
    /// Fields whose days lie behind, not ahead.
    #[serde(default)]
    pub past: Vec<String>,
    /// Who else reads it when this field has a value.
    #[serde(default)]
    pub also: BTreeMap<String, Audience>,
    /// It is for today when this field has a value.
    #[serde(default)]
    pub urgent_if: Option<String>,
    /// What a parent reads before the first question (`tell-first-...`), and before sending (`tell-note-...`).
    #[serde(default)]
    pub first: Vec<String>,
    #[serde(default)]
    pub notes: Vec<String>,
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
}

impl Kind {
    /// What it is called, for the button and as a heading.
    pub fn name(&self, say: Say<'_>) -> String {
        say.from_data(&format!("tell-{}-name", self.id)).unwrap_or_default()
    }

    /// How soon somebody must see it.
    pub fn urgency(&self, values: &Values) -> Urgency {
        let sooner = self.urgent_if.as_deref().is_some_and(|name| values.get(name).is_some());
        if sooner { self.urgency.min(Urgency::Today) } else { self.urgency }
    }

    /// Who reads it with these values.
    pub fn audience(&self, values: &Values) -> Vec<Audience> {
        let mut all = self.to.clone();
        for (name, audience) in &self.also {
            if values.get(name).is_some() && !all.contains(audience) {
                all.push(*audience);
            }
        }
        all
    }
}
