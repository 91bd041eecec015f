//! The roster: the groups, children and teachers of a school, from the file that its pupil administration makes
//! (EDEXML 1.03 to 2.1, or the same inside a UWLR answer) or from a table that the school fills in.
//!
//! [`read`] keeps an allowlist of fields and passes over everything else unread: no birth date, number, address,
//! origin or weight ever becomes a value. [`plan::plan`] then compares with what the school has.

pub mod console;
mod csv;
mod edexml;
mod gather;
pub mod hand;
mod names;
pub mod plan;
pub mod shell;
pub mod store;
mod text;
mod uploads;
mod words;

pub use csv::template;
pub use names::Name;
pub use text::MAX_BYTES;

use jiff::civil::Date;

use super::{GroupKind, SchoolYear};

/// What a file says about one school in one school year.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Roster {
    /// None in a table, and where the file's own is unreadable (a doubt says so).
    pub school_year: Option<SchoolYear>,
    /// The ministry's number of the school (BRIN), with the number of the branch when there is one: "99ZZ",
    /// "99ZZ01".
    pub brin: Option<String>,
    pub groups: Vec<RosterGroup>,
    pub children: Vec<RosterChild>,
    pub teachers: Vec<RosterTeacher>,
    /// What the office should look at, in the order of the lines.
    pub doubts: Vec<Doubt>,
}

/// A group of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterGroup {
    pub line: u64,
    /// None for a key that counts in this file only, and in a table.
    pub key: Option<String>,
    /// As the school writes it; with the location behind it where two groups have one name.
    pub name: String,
    pub kind: GroupKind,
}

/// A child of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterChild {
    pub line: u64,
    /// Stays for the whole school career; None where the file has no such key.
    pub key: Option<String>,
    pub name: Name,
    /// 0 (before groep 1) to 8; the child's own, or else the group's.
    pub year_group: Option<u8>,
    /// The class, as an index into [`Roster::groups`].
    pub class: Option<usize>,
    /// Groups beside the class, in rising order.
    pub extra: Vec<usize>,
    /// The file calls the child a former pupil.
    pub former: bool,
    /// The last day at this school.
    pub leaves_on: Option<Date>,
}

impl RosterChild {
    /// True when the child is no pupil any more on `today`.
    pub fn has_left(&self, today: Date) -> bool {
        self.former || self.leaves_on.is_some_and(|day| day < today)
    }
}

/// A teacher of the file. What they do at the school is not read: rights are given by people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterTeacher {
    pub line: u64,
    pub key: Option<String>,
    pub name: Name,
    /// Indexes into [`Roster::groups`], in rising order.
    pub groups: Vec<usize>,
}

/// Something in the file that a person should look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// From 1.
    pub line: u64,
    pub kind: DoubtKind,
}

/// Why a row is doubtful, and what is done with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoubtKind {
    /// No key that lasts: the child is recognised by name and group.
    NoKey,
    /// No readable name: the row is left out.
    NoName,
    /// The child is in no class.
    NoGroup,
    /// The file has no group with this key: the child or teacher stays, without it.
    UnknownGroup { key: String },
    /// No year group, and the class has several.
    NoYearGroup,
    /// Not a year group.
    UnknownYearGroup { code: String },
    /// Letters were lost or read in the wrong code.
    Garbled,
    /// Another child of this name is in the same class: both stay, each for itself.
    SameName,
    /// A group without a name: its key is shown.
    GroupWithoutName,
    /// Two groups of this name, told apart by what stands behind it.
    SameGroupName { name: String },
    /// A parent who helps is no staff: left out.
    HelpingParent,
    /// Not a date: as if it were not there.
    BadDate,
    /// Not a school year: as if it were not there.
    BadSchoolYear,
    /// Recognised by the name, for the key is new or missing (only in a plan).
    MatchedByName,
    /// The account of this teacher was closed by hand and stays closed (only in a plan).
    Deactivated,
}

/// Why a file is not read, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// From 1; None where it is about the whole file.
    pub line: Option<u64>,
    pub kind: RefusedKind,
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefusedKind {
    Empty,
    /// More than [`MAX_BYTES`].
    TooLarge,
    /// More children, groups or teachers than a school has.
    TooMany,
    /// .xlsx, .xls or .ods.
    Spreadsheet,
    Zip,
    /// The text files of before 2006.
    Edex2000,
    Utf16,
    /// Bytes that are not what the file says, or a code that is not read.
    Encoding,
    /// Neither EDEXML nor a table.
    NotARoster,
    /// Not well-formed; cut off, for example.
    BrokenXml,
    /// A document type: it could make the program load or build something.
    Doctype,
    /// An entity of its own.
    Entity,
    TooDeep,
    TooManyAttributes,
    /// Two schools in one file.
    TwoSchools,
    NoChildren,
    /// Two children, groups or teachers with one key; the first one stands on this line.
    SameKey {
        first: u64,
    },
    /// The table lacks these columns, separated by commas.
    MissingColumns {
        columns: String,
    },
    /// Longer than any row is; a quotation mark that is not closed, for example.
    LongRow,
}

impl RefusedKind {
    fn at(self, line: u64) -> Refused {
        Refused { line: Some(line), kind: self }
    }

    fn in_file(self) -> Refused {
        Refused { line: None, kind: self }
    }
}

/// Reads EDEXML or CSV. Nothing outside `bytes` is looked at, whatever the file asks for.
pub fn read(bytes: &[u8]) -> Result<Roster, Refused> {
    let (text, is_xml) = text::text(bytes)?;
    let raw = if is_xml { edexml::read(&text)? } else { csv::read(&text)? };
    gather::gather(raw)
}
