//! Typed fields: what a date, an hour, an amount or a choice of a message is, in data. A value is kept as one word of
//! its type, and becomes text only together with a language, so that it is the same in every language.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

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
    /// Words of [`ITEMS`] with commas.
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
    /// The words of a choice.
    #[serde(default)]
    pub of: Vec<String>,
    /// Characters of a text at most; the largest number.
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
    /// Said only when this field has a value, or this value: `costs`, `transport=bus`.
    #[serde(default, rename = "if")]
    pub only: Option<String>,
}

impl Field {
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
                say.field_amount(&format!("{},{:02}", cents / 100, cents % 100))
            }
            Type::Days => {
                let names = value.split(',').filter_map(|word| say.from_data(&format!("field-weekday-{word}")));
                names.collect::<Vec<_>>().join(say.comma())
            }
            Type::Items => {
                let names = value.split(',').filter_map(|word| say.from_data(&format!("field-item-{word}")));
                names.collect::<Vec<_>>().join(say.comma())
            }
            Type::Time | Type::Number | Type::Text | Type::Choice | Type::Flag => value.to_owned(),
        }
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
    let mut said = Vec::new();
    for line in lines {
        let wanted = line.only.as_deref().is_none_or(|only| match only.split_once('=') {
            Some((name, value)) => values.get(name) == Some(value),
            None => values.get(only).is_some(),
        });
        if !wanted {
            continue;
        }
        let arguments: Option<Vec<(String, Arg)>> = line
            .uses
            .iter()
            .map(|name| {
                if let Some((_, text)) = more.iter().find(|(known, _)| known == name) {
                    return Some((name.clone(), Arg::Text((*text).to_owned())));
                }
                let field = fields.iter().find(|field| field.name == *name)?;
                Some((name.clone(), field.argument(say, values.get(name)?)?))
            })
            .collect();
        if let Some(arguments) = arguments {
            said.push(say.with(&format!("{file}-{}", line.say), &arguments));
        }
    }
    said
}
