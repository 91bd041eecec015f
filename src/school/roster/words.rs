//! What the office reads about a file: why it is refused, what is doubtful, what would change.

use super::plan::{Change, Confirm};
use super::{Doubt, DoubtKind, Refused, RefusedKind};
use crate::language::Say;

impl Refused {
    /// What is wrong and what to do, with the line where there is one.
    pub fn say(&self, say: Say<'_>) -> String {
        use RefusedKind as R;
        let why = match &self.kind {
            R::Empty => say.roster_refused_empty(),
            R::TooLarge => say.roster_refused_too_large(),
            R::TooMany => say.roster_refused_too_many(),
            R::Spreadsheet => say.roster_refused_spreadsheet(),
            R::Zip => say.roster_refused_zip(),
            R::Edex2000 => say.roster_refused_edex2000(),
            R::Utf16 => say.roster_refused_utf16(),
            R::Encoding => say.roster_refused_encoding(),
            R::NotARoster => say.roster_refused_not_a_roster(),
            R::BrokenXml => say.roster_refused_broken_xml(),
            R::Doctype | R::Entity | R::TooDeep | R::TooManyAttributes => say.roster_refused_unsafe(),
            R::TwoSchools => say.roster_refused_two_schools(),
            R::NoChildren => say.roster_refused_no_children(),
            R::SameKey { first } => say.roster_refused_same_key(&first.to_string()),
            R::MissingColumns { columns } => say.roster_refused_missing_columns(columns),
            R::LongRow => say.roster_refused_long_row(),
        };
        match self.line {
            Some(line) => say.roster_at_line(&line.to_string(), &why),
            None => why,
        }
    }
}

impl Doubt {
    /// What is doubtful and what is done with the row; the line stands beside it.
    pub fn say(&self, say: Say<'_>) -> String {
        use DoubtKind as D;
        match &self.kind {
            D::NoKey => say.roster_doubt_no_key(),
            D::NoName => say.roster_doubt_no_name(),
            D::NoGroup => say.roster_doubt_no_group(),
            D::UnknownGroup { key } => say.roster_doubt_unknown_group(key),
            D::NoYearGroup => say.roster_doubt_no_year_group(),
            D::UnknownYearGroup { code } => say.roster_doubt_unknown_year_group(code),
            D::Garbled => say.roster_doubt_garbled(),
            D::SameName => say.roster_doubt_same_name(),
            D::GroupWithoutName => say.roster_doubt_group_without_name(),
            D::SameGroupName { name } => say.roster_doubt_same_group_name(name),
            D::HelpingParent => say.roster_doubt_helping_parent(),
            D::BadDate => say.roster_doubt_bad_date(),
            D::BadSchoolYear => say.roster_doubt_bad_school_year(),
            D::MatchedByName => say.roster_doubt_matched_by_name(),
            D::Deactivated => say.roster_doubt_deactivated(),
        }
    }
}

impl Change {
    /// What changes, from what to what.
    pub fn say(&self, say: Say<'_>) -> String {
        let or_none = |name: &Option<String>| name.clone().unwrap_or_else(|| say.roster_none());
        let year = |year: &Option<u8>| year.map_or_else(|| say.roster_none(), |year| year.to_string());
        match self {
            Self::Key => say.roster_change_key(),
            Self::Name { from, to } => say.roster_change_name(from, to),
            Self::GroupKind => say.roster_change_group_kind(),
            Self::YearGroup { from, to } => say.roster_change_year_group(&year(from), &year(to)),
            Self::Class { from, to } => say.roster_change_class(&or_none(from), &or_none(to)),
            Self::Groups => say.roster_change_groups(),
            Self::Back => say.roster_change_back(),
        }
    }
}

impl Confirm {
    /// What has to be confirmed, as a sentence beside a box to tick.
    pub fn say(&self, say: Say<'_>) -> String {
        match self {
            Self::OtherSchool { ours, theirs } => say.roster_confirm_other_school(ours, theirs),
            Self::OtherYear { file, today } => say.roster_confirm_other_year(&file.to_string(), &today.to_string()),
            Self::ManyLeave { leaving, of } => say.roster_confirm_many_leave(&leaving.to_string(), &of.to_string()),
        }
    }
}
