//! Finds announcements in a school's Dutch letter by rules: which kinds of blocks they are, and what their fields hold.
//! No language model, and no text leaves the program. What is not certain is said: a person decides.

mod day;
mod fact;
mod fill;
mod group;
mod hour;
mod letter;
mod merge;
mod money;
mod piece;
mod resolve;
mod signs;
mod thing;
mod token;
mod topic;

use std::collections::HashSet;
use std::ops::Range;

use jiff::civil::Date;

use crate::blocks::Kinds;
use crate::clock::Calendar;
use crate::fields::Values;

use letter::{Letter, Unit};
use piece::Shape;
use signs::Signs;

/// What the finder has to know besides the letter.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The school's day on which the letter is read.
    pub today: Date,
    /// The school's holidays.
    pub calendar: &'a Calendar,
    /// The names of the school's groups: "4A", "groep 4". Empty: not known.
    pub groups: &'a [String],
    pub kinds: &'a Kinds,
}

/// What was found in a letter. Every piece of it is in a proposal or in `left`.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// In the order of the letter.
    pub proposals: Vec<Proposal>,
    /// What no proposal was made of, in the order of the letter.
    pub left: Vec<Piece>,
}

/// An announcement that a person accepts, corrects or drops.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The kind of `blocks/*.toml`.
    pub kind: String,
    /// Every value is one that its field takes; a field that was not found is empty, also where a form has a usual one.
    pub values: Values,
    pub groups: Whom,
    /// What it was read from, in the order of the letter.
    pub pieces: Vec<Piece>,
    /// What a person has to look at: each doubt once.
    pub unsure: Vec<Unsure>,
}

/// Whom an announcement is for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Whom {
    /// The whole school.
    #[default]
    All,
    /// Years, 1 to 8, ascending.
    Years(Vec<u8>),
    /// Groups by the names that the school gives them.
    Groups(Vec<String>),
}

/// A part of the letter, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub range: Range<usize>,
    pub mark: Mark,
}

/// What a piece looks like; of what was left, why nothing was made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A sentence, a line of a list or a row of a table.
    Plain,
    Heading,
    Greeting,
    /// The end of the letter and the names below it.
    Closing,
    /// The name or the date of the letter, or the names of a table's columns.
    Masthead,
    /// It tells what was.
    Past,
    /// It calls something off.
    CalledOff,
}

/// What is not certain about a proposal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unsure {
    /// The field; [`GROUPS`] for whom it is; None: the kind itself.
    pub field: Option<String>,
    pub why: Why,
}

/// In [`Unsure::field`]: for whom it is.
pub const GROUPS: &str = "groups";

/// Why something is not certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// More than one day is possible.
    SeveralDays,
    /// The weekday does not fit the day.
    WeekdayDiffers,
    /// The year was not said, and it is far ahead.
    YearGuessed,
    /// The day is over.
    Past,
    /// It depends on the day on which the letter was written: "vrijdag".
    Relative,
    /// The day is in a holiday of the school.
    Holiday,
    /// More than one time is possible.
    SeveralTimes,
    /// Morning or evening.
    HalfOfDay,
    /// "ongeveer", "rond".
    About,
    /// More than one amount, or nothing says what it is for.
    AmountUnclear,
    /// Other words fit as well.
    Several,
    /// Nothing in the letter says it clearly.
    Guessed,
    /// Words of the letter; where they begin and end was guessed.
    Copied,
    /// The field has to be filled, and nothing was found.
    Missing,
}

impl Why {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::SeveralDays,
        Self::WeekdayDiffers,
        Self::YearGuessed,
        Self::Past,
        Self::Relative,
        Self::Holiday,
        Self::SeveralTimes,
        Self::HalfOfDay,
        Self::About,
        Self::AmountUnclear,
        Self::Several,
        Self::Guessed,
        Self::Copied,
        Self::Missing,
    ];

    /// The word for it in ids of messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::SeveralDays => "several-days",
            Self::WeekdayDiffers => "weekday-differs",
            Self::YearGuessed => "year-guessed",
            Self::Past => "past",
            Self::Relative => "relative",
            Self::Holiday => "holiday",
            Self::SeveralTimes => "several-times",
            Self::HalfOfDay => "half-of-day",
            Self::About => "about",
            Self::AmountUnclear => "amount-unclear",
            Self::Several => "several",
            Self::Guessed => "guessed",
            Self::Copied => "copied",
            Self::Missing => "missing",
        }
    }
}

impl Proposal {
    /// Nothing is said to be uncertain about a field; of None: about the kind.
    pub fn is_sure(&self, field: Option<&str>) -> bool {
        !self.unsure.iter().any(|unsure| unsure.field.as_deref() == field)
    }
}

/// The longest letter that is read, in bytes; what is behind it is one piece that was left.
pub const LONGEST: usize = 200_000;

/// Finds the announcements of a letter.
pub fn find(text: &str, on: &Setting<'_>) -> Found {
    let end = (0..=LONGEST.min(text.len())).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    let letter = Letter::read(&text[..end], on);
    let signs = Signs::get();
    let mut proposals: Vec<Proposal> = Vec::new();
    for topic in topic::topics(&letter) {
        let kind = on.kinds.find(&signs.kinds[topic.kind].id).filter(|kind| !kind.own_child);
        proposals.extend(kind.into_iter().flat_map(|kind| fill::proposals(&letter, &topic, kind, on)));
    }
    let proposals = merge::merged(proposals);
    let used: HashSet<usize> =
        proposals.iter().flat_map(|proposal| &proposal.pieces).map(|piece| piece.range.start).collect();
    let left = letter.units.iter().filter(|unit| !used.contains(&unit.cut.range.start));
    let mut left: Vec<Piece> = left.map(Unit::piece).collect();
    let rest = end..text.len();
    if !text[rest.clone()].trim().is_empty() {
        left.push(Piece { range: rest, mark: Mark::Plain });
    }
    Found { proposals, left }
}

impl Unit {
    fn piece(&self) -> Piece {
        let mark = match self.cut.shape {
            _ if self.masthead => Mark::Masthead,
            Shape::Heading => Mark::Heading,
            Shape::Greeting => Mark::Greeting,
            Shape::Closing => Mark::Closing,
            _ if self.past => Mark::Past,
            _ if self.off => Mark::CalledOff,
            _ => Mark::Plain,
        };
        Piece { range: self.cut.range.clone(), mark }
    }
}
