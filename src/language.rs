//! What people read: the Fluent catalogue with one typed function per message, dates, counts and direction.
//! The reader's language is a required argument of everything that makes text: it is in the [`Say`].

mod bidi;
mod catalogue;
pub mod check;
mod dates;

pub use bidi::{RLM, paragraph, plain, without_isolates};
pub use catalogue::{Broken, Catalogue, Lang, Language, Review, Sources, embedded, folder};

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::{Date, Time};

/// A variable of a message whose id comes from data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// What stands in the sentence.
    Text(String),
    /// A word that the sentence chooses by.
    Word(String),
    Count(i64),
}

/// Speaks one language: a typed function per message of `locales/nl`, written by `build.rs`.
#[derive(Clone, Copy)]
pub struct Say<'a> {
    catalogue: &'a Catalogue,
    lang: Lang,
}

include!(concat!(env!("OUT_DIR"), "/say.rs"));

impl<'a> Say<'a> {
    /// The language that is spoken.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// True for the reference language, Dutch.
    pub fn is_reference(&self) -> bool {
        self.lang == self.catalogue.reference()
    }

    /// What stands between the items of a list.
    pub fn comma(&self) -> &'static str {
        if self.language().rtl { "، " } else { ", " }
    }

    /// The properties of the language that is spoken.
    pub fn language(&self) -> &'a Language {
        self.catalogue.language(self.lang)
    }

    /// A message without variables whose id comes from data: a card, a talent, a school word.
    /// None when not even the reference language has it (not every word has something to do).
    pub fn from_data(&self, id: &str) -> Option<String> {
        self.catalogue.has(id).then(|| self.format(id, &[]))
    }

    /// A message whose id and variables come from data: the kinds of messages and their fields.
    pub fn with(&self, id: &str, arguments: &[(String, Arg)]) -> String {
        let mut args = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            args.set(
                name.clone(),
                match value {
                    Arg::Text(text) => self.text(text),
                    Arg::Word(word) => FluentValue::from(word.clone()),
                    Arg::Count(count) => self.count(*count),
                },
            );
        }
        self.catalogue.format(self.lang, id, &args)
    }

    /// Weekday, day, month and the numeric date: "maandag 23 november (23-11)".
    pub fn full_date(&self, date: Date) -> String {
        self.language().dates.full(date)
    }

    /// Short weekday and numeric date, for a button beside others: "di 15-09".
    pub fn short_date(&self, date: Date) -> String {
        self.language().dates.short(date)
    }

    /// The month's name, standing alone.
    pub fn month(&self, date: Date) -> String {
        self.language().dates.month(date)
    }

    fn format(&self, id: &str, arguments: &[(&'static str, FluentValue<'static>)]) -> String {
        let mut args = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            args.set(*name, value.clone());
        }
        self.catalogue.format(self.lang, id, &args)
    }

    fn count(&self, count: i64) -> FluentValue<'static> {
        FluentValue::from(count)
    }

    fn date(&self, date: Date) -> FluentValue<'static> {
        FluentValue::from(self.full_date(date))
    }

    fn time(&self, time: Time) -> FluentValue<'static> {
        FluentValue::from(format!("{:02}:{:02}", time.hour(), time.minute()))
    }

    fn text(&self, text: &str) -> FluentValue<'static> {
        FluentValue::from(plain(text))
    }
}
