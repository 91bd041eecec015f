//! Typed fields: what a date, an hour, an amount or a choice of a message is, in data. A value is kept as one word of
//! its type, and becomes text only together with a language, so that it is the same in every language.

mod choices;
mod day;
mod read;

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

pub use choices::Choice;
pub use read::Wrong;

use crate::language::{Arg, Say};

/// What a field holds, and the form in which its value is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Type {
    /// `2026-11-24`.
    Date,
    /// `08:30`, civil time of the school.
    Time,
    /// `2026-11-24/2026-11-27`, both days included.
    Range,
    /// Weekdays, 1 (Monday) to 7, with commas: `1,4`.
    Days,
    /// Whole cents of a euro: `2500`.
    Amount,
    /// A whole number.
    Number,
    /// A few words as they were typed; never translated.
    Text,
    /// The name of a person as it was typed; the same in every language.
    Name,
    /// The address of a page: `https://…`.
    Link,
    /// Words of [`ITEMS`] with commas; of [`Field::of`] where it has any.
    Items,
    /// One word of [`Field::of`].
    Choice,
    /// `yes`, or no value.
    Flag,
}

/// Things to bring, which every language has a word for (`field-item-…`).
pub const ITEMS: [&str; 26] = [
    "lunch",
    "drink",
    "fruit",
    "gym",
    "swim",
    "towel",
    "sunscreen",
    "cap",
    "raincoat",
    "boots",
    "old-clothes",
    "pyjamas",
    "sleeping-bag",
    "pillow",
    "bike",
    "helmet",
    "pillowcase",
    "book",
    "notebook",
    "pen",
    "crayons",
    "cuddly-toy",
    "photo",
    "money",
    "medicine",
    "permission",
];

/// One field of a kind of message.
#[derive(Clone, Debug, Deserialize)]
pub struct Field {
    /// Kebab-case; also the name of the variable in the sentences.
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Type,
    #[serde(default)]
    pub required: bool,
    /// The words of a choice; the things of a list that has other ones than [`ITEMS`].
    #[serde(default)]
    pub of: Vec<String>,
    /// Characters of a text at most; the largest number; the largest amount in cents. 0: the usual for its type.
    #[serde(default)]
    pub most: usize,
    /// What the form begins with.
    #[serde(default)]
    pub usual: Option<String>,
}

/// The values of a message by the names of their fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Values(pub BTreeMap<String, String>);

impl Values {
    /// As it is kept.
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// What [`Values::json`] wrote; nothing where it cannot be read.
    pub fn from_json(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Sets a field, or empties it.
    pub fn set(&mut self, name: &str, value: Option<String>) {
        match value {
            Some(value) => self.0.insert(name.to_owned(), value),
            None => self.0.remove(name),
        };
    }

    /// The day in a field, or the first one of its range.
    pub fn first_day(&self, name: &str) -> Option<Date> {
        self.get(name)?.split('/').next()?.parse().ok()
    }

    /// The day in a field, or the last one of its range.
    pub fn last_day(&self, name: &str) -> Option<Date> {
        self.get(name)?.split('/').next_back()?.parse().ok()
    }

    /// True where a field has a value other than 0 (`costs`), or exactly this value (`transport=bus`).
    pub fn meet(&self, condition: &str) -> bool {
        match condition.split_once('=') {
            Some((name, value)) => self.get(name) == Some(value),
            None => self.get(condition).is_some_and(|value| value != "0"),
        }
    }

    /// Reads what was typed or tapped for a field and keeps it; nothing typed empties a field that may be empty.
    pub fn fill(&mut self, field: &Field, typed: &str, today: Date) -> Result<(), Wrong> {
        let value = match field.read(typed, today) {
            Ok(value) => Some(value),
            Err(Wrong::Empty) if !field.required => None,
            Err(wrong) => return Err(wrong),
        };
        self.set(&field.name, value);
        Ok(())
    }

    /// The hour in a field.
    pub fn time(&self, name: &str) -> Option<Time> {
        self.get(name)?.parse().ok()
    }
}

/// A sentence of a message: it is said when all that it uses is there.
#[derive(Clone, Debug, Deserialize)]
pub struct Line {
    /// The id of the message in `locales/`, without the file's name.
    pub say: String,
    /// The fields that the sentence holds; every one of them a variable of it.
    #[serde(default)]
    pub uses: Vec<String>,
    /// Said only when this field has a value (of an amount: more than 0), or this value: `costs`, `transport=bus`;
    /// of several with spaces between them, all.
    #[serde(default, rename = "if")]
    pub only: Option<String>,
}

impl Field {
    /// The things that a list of things takes, in their order.
    pub fn items(&self) -> impl Iterator<Item = &str> {
        let usual = if self.of.is_empty() { &ITEMS[..] } else { &[] };
        self.of.iter().map(String::as_str).chain(usual.iter().copied())
    }

    /// A value for a sentence.
    fn argument(&self, say: Say<'_>, value: &str) -> Option<Arg> {
        Some(match self.kind {
            Type::Number => Arg::Count(value.parse().ok()?),
            Type::Choice | Type::Flag => Arg::Word(value.to_owned()),
            _ => Arg::Text(self.show(say, value)),
        })
    }

    /// The value as people read it, standing alone.
    pub fn show(&self, say: Say<'_>, value: &str) -> String {
        let day = |text: &str| text.parse::<Date>().map_or_else(|_| text.to_owned(), |day| say.full_date(day));
        match self.kind {
            Type::Date => day(value),
            Type::Range => match value.split_once('/') {
                Some((first, last)) if first != last => say.field_range(&day(first), &day(last)),
                _ => day(value.split('/').next().unwrap_or_default()),
            },
            Type::Amount => {
                let cents: i64 = value.parse().unwrap_or_default();
                // Whole euros without cents: a comma and a point mean different things in different languages.
                match cents % 100 {
                    0 => say.field_amount(&(cents / 100).to_string()),
                    rest => say.field_amount(&format!("{},{rest:02}", cents / 100)),
                }
            }
            Type::Days => {
                let names = value.split(',').filter_map(|word| say.from_data(&format!("field-weekday-{word}")));
                names.collect::<Vec<_>>().join(say.comma())
            }
            Type::Items => {
                let names = value.split(',').filter_map(|word| say.from_data(&format!("field-item-{word}")));
                names.collect::<Vec<_>>().join(say.comma())
            }
            Type::Choice => self.choice_name(say, value),
            Type::Time | Type::Number | Type::Text | Type::Name | Type::Link | Type::Flag => value.to_owned(),
        }
    }
}

impl Line {
    /// This sentence, as the message `id` has it; None where it has nothing to say.
    pub fn said(
        &self,
        say: Say<'_>,
        id: &str,
        fields: &[Field],
        values: &Values,
        more: &[(&str, &str)],
    ) -> Option<String> {
        if !self.only.iter().flat_map(|all| all.split_whitespace()).all(|condition| values.meet(condition)) {
            return None;
        }
        let argument = |name: &String| {
            let arg = match more.iter().find(|(known, _)| known == name) {
                Some((_, text)) => Arg::Text((*text).to_owned()),
                None => fields.iter().find(|field| field.name == *name)?.argument(say, values.get(name)?)?,
            };
            Some((name.clone(), arg))
        };
        let arguments: Option<Vec<(String, Arg)>> = self.uses.iter().map(argument).collect();
        Some(say.with(id, &arguments?))
    }
}

/// The sentences of a message in one language: `file` is the name of their file in `locales/`, `more` are variables that
/// are no fields (the child's name).
pub fn sentences(
    say: Say<'_>,
    file: &str,
    lines: &[Line],
    fields: &[Field],
    values: &Values,
    more: &[(&str, &str)],
) -> Vec<String> {
    lines.iter().filter_map(|line| line.said(say, &format!("{file}-{}", line.say), fields, values, more)).collect()
}
