//! From the rows of a file to a roster: the rules that hold for EDEXML and for a table alike.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use super::names::{clean, clean_key, is_garbled, lasting};
use super::{Doubt, DoubtKind, Name, Refused, RefusedKind, Roster, RosterChild, RosterGroup, RosterTeacher};
use crate::school::GroupKind;

/// More of anything is no Dutch primary school, and would only fill the memory.
const MAX_CHILDREN: usize = 10_000;
const MAX_OTHERS: usize = 2_000;
/// Groups and jobs of one person.
const MAX_OF_ONE: usize = 60;

/// What a file says, field by field, not yet looked at.
#[derive(Default)]
pub struct Raw {
    pub school_year: Option<(u64, String)>,
    pub brin: String,
    pub branch: String,
    /// Key and name of each location.
    pub sites: HashMap<String, String>,
    pub groups: Vec<RawGroup>,
    pub children: Vec<RawChild>,
    pub teachers: Vec<RawTeacher>,
    pub doubts: Vec<Doubt>,
}

#[derive(Default)]
pub struct RawGroup {
    pub line: u64,
    pub key: String,
    pub extra: bool,
    pub name: String,
    /// The year group, or `C` where there are several.
    pub code: String,
    /// Key of the location, where the file gives the group one.
    pub site: String,
}

#[derive(Default)]
pub struct RawChild {
    pub line: u64,
    pub key: String,
    pub first: String,
    pub prefix: String,
    pub last: String,
    pub code: String,
    pub leaves_on: String,
    pub class: Option<String>,
    pub extra: Vec<String>,
    pub site: String,
}

#[derive(Default)]
pub struct RawTeacher {
    pub line: u64,
    pub key: String,
    pub first: String,
    pub prefix: String,
    pub last: String,
    pub jobs: Vec<String>,
    /// Whether it is a group beside the class, and its key.
    pub groups: Vec<(bool, String)>,
}

impl Raw {
    pub fn add_child(&mut self, child: RawChild) -> Result<(), Refused> {
        add(&mut self.children, MAX_CHILDREN, child.line, child)
    }

    pub fn add_group(&mut self, group: RawGroup) -> Result<(), Refused> {
        add(&mut self.groups, MAX_OTHERS, group.line, group)
    }

    pub fn add_teacher(&mut self, teacher: RawTeacher) -> Result<(), Refused> {
        add(&mut self.teachers, MAX_OTHERS, teacher.line, teacher)
    }

    pub fn add_site(&mut self, line: u64, key: String, name: String) -> Result<(), Refused> {
        self.sites.insert(key, name);
        if self.sites.len() > MAX_OTHERS { Err(RefusedKind::TooMany.at(line)) } else { Ok(()) }
    }
}

/// Adds a group or a job of one person.
pub fn add_to_one<T>(list: &mut Vec<T>, line: u64, value: T) -> Result<(), Refused> {
    add(list, MAX_OF_ONE, line, value)
}

fn add<T>(list: &mut Vec<T>, most: usize, line: u64, value: T) -> Result<(), Refused> {
    if list.len() >= most {
        return Err(RefusedKind::TooMany.at(line));
    }
    list.push(value);
    Ok(())
}

/// What a code for a year group says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Code {
    YearGroup(u8),
    /// A school without year groups, secondary school, or none that is known.
    Other,
    /// Several year groups: the child's own counts.
    Several,
    Former,
    Missing,
    Unknown,
}

/// EDEXML 2.1, table of year groups.
fn code(code: &str) -> Code {
    match code.trim().to_ascii_uppercase().as_str() {
        "" => Code::Missing,
        // Babies and toddlers: before groep 1.
        "B" | "D" => Code::YearGroup(0),
        "11" | "12" | "13" | "14" | "15" | "16" | "S" | "V" | "N" => Code::Other,
        "C" => Code::Several,
        "H" => Code::Former,
        digit => match digit.parse::<u8>() {
            Ok(year @ 0..=8) if digit.len() == 1 => Code::YearGroup(year),
            _ => Code::Unknown,
        },
    }
}

/// A date as files and people write it: 2026-08-24, also with a time behind it, 24-08-2026, 24-8-2026, 24/8/2026.
pub fn date(text: &str) -> Option<Date> {
    let text = text.trim().split(['T', ' ']).next()?;
    let parts: Vec<&str> = text.split(['-', '/']).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let (year, day) = if a.len() == 4 { (a, c) } else { (c, a) };
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, b.parse().ok()?, day.parse().ok()?).ok()
}

/// The roster, or why there is none.
pub fn gather(raw: Raw) -> Result<Roster, Refused> {
    let mut gathering = Gathering { doubts: raw.doubts, ..Gathering::default() };
    let school_year = raw.school_year.and_then(|(line, text)| {
        let year = text.parse().ok();
        if year.is_none() {
            gathering.doubt(line, DoubtKind::BadSchoolYear);
        }
        year
    });
    gathering.groups(&raw.groups)?;
    gathering.children(&raw.children)?;
    gathering.name_groups_apart(&raw.groups, &raw.sites);
    gathering.teachers(&raw.teachers)?;
    if gathering.roster.children.is_empty() {
        return Err(RefusedKind::NoChildren.in_file());
    }
    gathering.doubts.sort_by_key(|doubt| doubt.line);
    Ok(Roster { school_year, brin: brin(&raw.brin, &raw.branch), doubts: gathering.doubts, ..gathering.roster })
}

/// The school's number; branch `00` is the school itself.
fn brin(number: &str, branch: &str) -> Option<String> {
    let (number, branch) = (clean(number).to_uppercase(), clean(branch));
    (!number.is_empty()).then(|| if branch == "00" { number.clone() } else { number + &branch })
}

#[derive(Default)]
struct Gathering {
    roster: Roster,
    doubts: Vec<Doubt>,
    /// Where the group with this kind and key stands, and its code.
    by_key: HashMap<(bool, String), (usize, Code)>,
    /// The locations that the children of a class name.
    sites: BTreeMap<usize, BTreeMap<String, usize>>,
}

impl Gathering {
    fn doubt(&mut self, line: u64, kind: DoubtKind) {
        self.doubts.push(Doubt { line, kind });
    }

    fn groups(&mut self, rows: &[RawGroup]) -> Result<(), Refused> {
        let mut keys = Keys::default();
        for row in rows {
            let key = clean_key(&row.key);
            // Classes and groups beside them are numbered each for itself.
            keys.once(row.line, &format!("{}{key}", u8::from(row.extra)), !key.is_empty())?;
            let mut name = clean(&row.name);
            if name.is_empty() {
                self.doubt(row.line, DoubtKind::GroupWithoutName);
                name = clean(&key);
            } else if is_garbled(&name) {
                self.doubt(row.line, DoubtKind::Garbled);
            }
            if name.is_empty() {
                name = self.roster.groups.len().to_string();
            }
            let kind = if row.extra { GroupKind::Extra } else { GroupKind::Class };
            self.by_key.insert((row.extra, key.clone()), (self.roster.groups.len(), code(&row.code)));
            self.roster.groups.push(RosterGroup { line: row.line, key: lasting(&key), name, kind });
        }
        Ok(())
    }

    fn children(&mut self, rows: &[RawChild]) -> Result<(), Refused> {
        let mut keys = Keys::default();
        let mut seen = HashMap::new();
        for row in rows {
            let key = clean_key(&row.key);
            keys.once(row.line, &key, !key.is_empty())?;
            let Some(name) = self.name(row.line, [&row.first, &row.prefix, &row.last]) else { continue };
            let key = lasting(&key);
            let (class, class_code) = match &row.class {
                Some(key) => self.group(row.line, false, key),
                None => (None, Code::Missing),
            };
            let own = code(&row.code);
            let former = own == Code::Former;
            if !former {
                self.doubts_of(row, key.is_none(), class.is_none(), own);
            }
            if !former && seen.insert((name.folded(), class), row.line).is_some() {
                self.doubt(row.line, DoubtKind::SameName);
            }
            let mut extra: Vec<usize> = row.extra.iter().filter_map(|key| self.group(row.line, true, key).0).collect();
            extra.sort_unstable();
            extra.dedup();
            let year_group = self.year_group(row, own, class_code, former);
            if let Some(class) = class {
                *self.sites.entry(class).or_default().entry(row.site.trim().to_owned()).or_default() += 1;
            }
            let leaves_on = self.leaves_on(row);
            let line = row.line;
            self.roster.children.push(RosterChild { line, key, name, year_group, class, extra, former, leaves_on });
        }
        Ok(())
    }

    fn doubts_of(&mut self, row: &RawChild, no_key: bool, no_class: bool, own: Code) {
        if no_key {
            self.doubt(row.line, DoubtKind::NoKey);
        }
        if no_class && row.class.is_none() {
            self.doubt(row.line, DoubtKind::NoGroup);
        }
        if own == Code::Unknown {
            let code = row.code.trim().chars().take(8).collect::<String>();
            self.doubt(row.line, DoubtKind::UnknownYearGroup { code: clean(&code) });
        }
    }

    /// The child's own year group beats the group's, which is all that older files have.
    fn year_group(&mut self, row: &RawChild, own: Code, of_class: Code, former: bool) -> Option<u8> {
        match (own, of_class) {
            (Code::YearGroup(year), _) => Some(year),
            (Code::Missing, Code::YearGroup(year)) => Some(year),
            (Code::Missing | Code::Several, _) if !former && of_class != Code::Other => {
                self.doubt(row.line, DoubtKind::NoYearGroup);
                None
            }
            _ => None,
        }
    }

    fn leaves_on(&mut self, row: &RawChild) -> Option<Date> {
        let day = date(&row.leaves_on);
        if day.is_none() && !row.leaves_on.trim().is_empty() {
            self.doubt(row.line, DoubtKind::BadDate);
        }
        day
    }

    /// A name, or the doubt that there is none.
    fn name(&mut self, line: u64, [first, prefix, last]: [&str; 3]) -> Option<Name> {
        let name = Name::clean(first, prefix, last);
        match &name {
            None => self.doubt(line, DoubtKind::NoName),
            Some(name) if [&name.first, &name.prefix, &name.last].into_iter().any(|part| is_garbled(part)) => {
                self.doubt(line, DoubtKind::Garbled);
            }
            Some(_) => {}
        }
        name
    }

    fn group(&mut self, line: u64, extra: bool, key: &str) -> (Option<usize>, Code) {
        let key = clean_key(key);
        match self.by_key.get(&(extra, key.clone())) {
            Some((group, code)) => (Some(*group), *code),
            None => {
                self.doubt(line, DoubtKind::UnknownGroup { key: key.trim_start_matches('#').to_owned() });
                (None, Code::Missing)
            }
        }
    }

    /// Two groups of one name get their location behind it, or else their key, or else a number: a parent and the
    /// office must be able to tell them apart.
    fn name_groups_apart(&mut self, rows: &[RawGroup], sites: &HashMap<String, String>) {
        let mut same: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, group) in self.roster.groups.iter().enumerate() {
            same.entry(group.name.clone()).or_default().push(at);
        }
        let mut taken: Vec<String> = same.keys().cloned().collect();
        for (name, groups) in same.into_iter().filter(|(_, groups)| groups.len() > 1) {
            let mut places: Vec<String> = groups.iter().map(|at| self.site(*at, &rows[*at], sites)).collect();
            if !all_differ(&places) {
                places = groups.iter().map(|at| self.roster.groups[*at].key.clone().unwrap_or_default()).collect();
            }
            if !all_differ(&places) {
                places = (1..=groups.len()).map(|number| number.to_string()).collect();
            }
            for (at, place) in groups.into_iter().zip(places) {
                let mut shown = format!("{name} ({})", clean(&place));
                while taken.contains(&shown) {
                    shown.push('*');
                }
                taken.push(shown.clone());
                let group = &mut self.roster.groups[at];
                let (line, before) = (group.line, std::mem::replace(&mut group.name, shown));
                self.doubt(line, DoubtKind::SameGroupName { name: before });
            }
        }
    }

    /// The name of the location where most children of the group are.
    fn site(&self, at: usize, row: &RawGroup, names: &HashMap<String, String>) -> String {
        let most = self.sites.get(&at).and_then(|sites| sites.iter().max_by_key(|(_, children)| **children));
        let key = if row.site.is_empty() { most.map_or("", |(site, _)| site) } else { &row.site };
        clean(names.get(key).map_or(key, String::as_str))
    }

    fn teachers(&mut self, rows: &[RawTeacher]) -> Result<(), Refused> {
        let mut keys = Keys::default();
        for row in rows {
            let key = clean_key(&row.key);
            keys.once(row.line, &key, !key.is_empty())?;
            if !row.jobs.is_empty() && row.jobs.iter().all(|job| job.trim().eq_ignore_ascii_case("OUD")) {
                self.doubt(row.line, DoubtKind::HelpingParent);
                continue;
            }
            let Some(name) = self.name(row.line, [&row.first, &row.prefix, &row.last]) else { continue };
            let mut groups: Vec<usize> =
                row.groups.iter().filter_map(|(extra, key)| self.group(row.line, *extra, key).0).collect();
            groups.sort_unstable();
            groups.dedup();
            self.roster.teachers.push(RosterTeacher { line: row.line, key: lasting(&key), name, groups });
        }
        Ok(())
    }
}

fn all_differ(places: &[String]) -> bool {
    let mut sorted: Vec<&String> = places.iter().filter(|place| !place.is_empty()).collect();
    sorted.sort_unstable();
    sorted.dedup();
    sorted.len() == places.len()
}

/// Refuses a key that comes twice, for nobody can tell which of the two it is.
#[derive(Default)]
struct Keys(HashMap<String, u64>);

impl Keys {
    fn once(&mut self, line: u64, key: &str, counts: bool) -> Result<(), Refused> {
        match counts.then(|| self.0.insert(key.to_owned(), line)).flatten() {
            Some(first) => Err(RefusedKind::SameKey { first }.at(line)),
            None => Ok(()),
        }
    }
}
