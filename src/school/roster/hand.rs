//! Children and groups by hand: what the office types in, looked at before it is kept. A class may hold several year
//! groups (a combination class); a group may have several teachers, a teacher several groups.

pub mod console;
pub mod store;

use super::Name;
use super::names::clean;
use crate::school::{Group, GroupKind};

/// What a form says, field by field; a box that is ticked comes as often as it is ticked.
pub type Fields = [(String, String)];

/// What is wrong in a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    FirstName,
    YearGroup,
    /// Not a group of this school.
    Group,
    GroupName,
    /// Another group has this name.
    NameTaken,
}

/// A child as the office describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChildEntry {
    pub name: Name,
    pub year_group: Option<u8>,
    pub class: Option<i64>,
    pub extra: Vec<i64>,
}

/// A group as the office describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupEntry {
    pub name: String,
    pub kind: GroupKind,
    pub teachers: Vec<i64>,
}

/// The value of a field; empty where there is none.
pub fn field<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.iter().find(|(field, _)| field == name).map_or("", |(_, value)| value.trim())
}

fn ids(fields: &Fields, name: &str) -> Vec<i64> {
    fields.iter().filter(|(field, _)| field == name).filter_map(|(_, value)| value.parse().ok()).collect()
}

/// The child of a form, into one of these groups of the school.
pub fn child(fields: &Fields, groups: &[Group]) -> Result<ChildEntry, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let name = Name::clean(field(fields, "first_name"), field(fields, "prefix"), field(fields, "last_name"));
    if clean(field(fields, "first_name")).is_empty() {
        wrong.push(Wrong::FirstName);
    }
    let is = |id: i64, kind: GroupKind| groups.iter().any(|group| group.id == id && group.kind == kind);
    let year_group = match field(fields, "year_group") {
        "" => None,
        year => Some(year.parse::<u8>().ok().filter(|year| *year <= 8)),
    };
    if year_group == Some(None) {
        wrong.push(Wrong::YearGroup);
    }
    let class = match field(fields, "class") {
        "" => None,
        id => Some(id.parse().ok().filter(|id| is(*id, GroupKind::Class))),
    };
    let extra = ids(fields, "extra");
    if class == Some(None) || !extra.iter().all(|id| is(*id, GroupKind::Extra)) {
        wrong.push(Wrong::Group);
    }
    match name {
        Some(name) if wrong.is_empty() => {
            Ok(ChildEntry { name, year_group: year_group.flatten(), class: class.flatten(), extra })
        }
        _ => Err(wrong),
    }
}

/// The group of a form, with teachers from among these.
pub fn group(fields: &Fields, staff: &[i64]) -> Result<GroupEntry, Vec<Wrong>> {
    let name = clean(field(fields, "name"));
    if name.is_empty() {
        return Err(vec![Wrong::GroupName]);
    }
    let kind = if field(fields, "kind") == GroupKind::Extra.word() { GroupKind::Extra } else { GroupKind::Class };
    let teachers = ids(fields, "teacher").into_iter().filter(|id| staff.contains(id)).collect();
    Ok(GroupEntry { name, kind, teachers })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(text: &str) -> Vec<(String, String)> {
        text.split('&').filter_map(|pair| pair.split_once('=')).map(|(a, b)| (a.to_owned(), b.to_owned())).collect()
    }

    #[test]
    fn a_child_needs_a_first_name_and_groups_of_this_school() {
        let group = |id, kind| Group { id, school_id: 1, source_key: None, name: "4A".into(), kind, archived_at: None };
        let groups = [group(7, GroupKind::Class), group(8, GroupKind::Extra)];
        let read = |text: &str| child(&fields(text), &groups);
        let noor = read("first_name=Noor&prefix=de&last_name=Bos&year_group=4&class=7&extra=8").unwrap();
        assert_eq!((noor.name.to_string(), noor.year_group), ("Noor de Bos".to_owned(), Some(4)));
        assert_eq!((noor.class, noor.extra), (Some(7), vec![8]));
        assert_eq!(read("first_name=Noor").unwrap().class, None);
        for (text, wrong) in [
            ("last_name=Bos", Wrong::FirstName),
            ("first_name=Noor&year_group=9", Wrong::YearGroup),
            ("first_name=Noor&class=8", Wrong::Group),
            ("first_name=Noor&class=99", Wrong::Group),
            ("first_name=Noor&extra=7", Wrong::Group),
        ] {
            assert_eq!(read(text), Err(vec![wrong]), "{text}");
        }
    }
}
