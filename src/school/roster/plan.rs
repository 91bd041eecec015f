//! What a roster would change at the school: compared, told, and done only when somebody has looked at it.
//!
//! Nobody leaves silently: whoever is not in the file any more is listed, and archived when the office ticks the
//! name. Importing a file a second time changes nothing.

mod compare;
mod recognise;

use super::{Doubt, Name, RosterChild, RosterGroup, RosterTeacher};
use crate::school::{GroupKind, SchoolYear};

pub use compare::plan;

/// What the school has now.
#[derive(Clone, Debug)]
pub struct Current {
    pub brin: Option<String>,
    pub school_year: SchoolYear,
    /// Those that are not archived, and the archived ones of the current year.
    pub groups: Vec<HasGroup>,
    /// All, archived ones too: who comes back is recognised.
    pub children: Vec<HasChild>,
    /// All staff, deactivated ones too.
    pub teachers: Vec<HasTeacher>,
}

#[derive(Clone, Debug)]
pub struct HasGroup {
    pub id: i64,
    pub key: Option<String>,
    pub name: String,
    pub kind: GroupKind,
    pub school_year: SchoolYear,
    pub archived: bool,
}

#[derive(Clone, Debug)]
pub struct HasChild {
    pub id: i64,
    pub key: Option<String>,
    pub name: Name,
    pub year_group: Option<u8>,
    pub class: Option<i64>,
    pub extra: Vec<i64>,
    pub archived: bool,
}

#[derive(Clone, Debug)]
pub struct HasTeacher {
    pub id: i64,
    pub key: Option<String>,
    pub name: String,
    /// The role is teacher: office and head do not leave with a file.
    pub teaches: bool,
    pub groups: Vec<i64>,
    pub deactivated: bool,
}

/// All that a roster would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub school_year: SchoolYear,
    pub brin: Option<String>,
    /// As many as the roster has, in its order: the children's and teachers' indexes point here.
    pub groups: Vec<Step<RosterGroup>>,
    /// Without former pupils.
    pub children: Vec<Step<RosterChild>>,
    pub teachers: Vec<Step<RosterTeacher>>,
    /// Groups of another school year, which end with this roster.
    pub ending: Vec<Leaver>,
    pub leaving: Leaving,
    /// Of the file and of the comparison, by line.
    pub doubts: Vec<Doubt>,
    /// What must be confirmed on its own before the plan is carried out.
    pub confirm: Vec<Confirm>,
    /// The number or the year of the school changes.
    pub school_changes: bool,
}

/// One group, child or teacher of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<T> {
    /// Who it is at the school; None: new.
    pub id: Option<i64>,
    pub wanted: T,
    /// Empty for who is new or stays as they are.
    pub changes: Vec<Change>,
}

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    New,
    Changed,
    Unchanged,
}

impl<T> Step<T> {
    /// What the step does.
    pub fn kind(&self) -> Kind {
        match (self.id, self.changes.is_empty()) {
            (None, _) => Kind::New,
            (Some(_), false) => Kind::Changed,
            (Some(_), true) => Kind::Unchanged,
        }
    }
}

/// What changes about somebody who is at the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The pupil administration has another key.
    Key,
    Name {
        from: String,
        to: String,
    },
    /// A class became a group beside the class, or the other way round.
    GroupKind,
    YearGroup {
        from: Option<u8>,
        to: Option<u8>,
    },
    /// Names of classes.
    Class {
        from: Option<String>,
        to: Option<String>,
    },
    /// Groups beside the class, or the groups of a teacher.
    Groups,
    /// Was archived.
    Back,
}

/// Who is not in the file any more: archived only when ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaving {
    pub groups: Vec<Leaver>,
    pub children: Vec<Leaver>,
    pub teachers: Vec<Leaver>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaver {
    pub id: i64,
    pub name: String,
    /// The class of a child.
    pub class: Option<String>,
    /// The file itself says that the child left.
    pub told: bool,
}

/// What must be confirmed on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirm {
    /// The file is of a school with another number.
    OtherSchool { ours: String, theirs: String },
    /// The file is of another school year than today's.
    OtherYear { file: SchoolYear, today: SchoolYear },
    /// More than half of the children are not in the file.
    ManyLeave { leaving: usize, of: usize },
}

/// How many are new, changed and unchanged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub new: usize,
    pub changed: usize,
    pub unchanged: usize,
}

/// Counts the steps.
pub fn counts<T>(steps: &[Step<T>]) -> Counts {
    let mut counts = Counts::default();
    for step in steps {
        match step.kind() {
            Kind::New => counts.new += 1,
            Kind::Changed => counts.changed += 1,
            Kind::Unchanged => counts.unchanged += 1,
        }
    }
    counts
}

impl Confirm {
    /// The word for it in forms and on the command line.
    pub fn word(&self) -> &'static str {
        match self {
            Self::OtherSchool { .. } => "other-school",
            Self::OtherYear { .. } => "other-year",
            Self::ManyLeave { .. } => "many-leave",
        }
    }
}

impl Plan {
    /// What is still to be confirmed when these words are.
    pub fn unconfirmed(&self, words: &[String]) -> Vec<&Confirm> {
        self.confirm.iter().filter(|confirm| !words.iter().any(|word| word == confirm.word())).collect()
    }

    /// True when carrying it out would change nothing, ticks aside.
    pub fn changes_nothing(&self) -> bool {
        let unchanged = |counts: Counts| counts.new == 0 && counts.changed == 0;
        !self.school_changes
            && self.ending.is_empty()
            && unchanged(counts(&self.groups))
            && unchanged(counts(&self.children))
            && unchanged(counts(&self.teachers))
    }
}

#[cfg(test)]
mod tests;
