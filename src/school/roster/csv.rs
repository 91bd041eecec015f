//! The table that a school fills in when its pupil administration exports nothing: one child a row, columns by
//! name, separated by semicolon, comma or tab.

use std::collections::HashMap;

use ::csv::{ReaderBuilder, StringRecord};

use super::gather::{Raw, RawChild, RawGroup, RawTeacher, add_to_one, date};
use super::text::Lines;
use super::{Doubt, DoubtKind, Refused, RefusedKind};

/// The longest row that is read, in bytes. A longer one is half a file behind a quotation mark that nobody closed.
const MAX_ROW: usize = 4_096;
/// What stands between the names of two teachers.
const AND: &str = "+";

/// The columns that are read. Others are passed over.
const COLUMNS: [(Column, &[&str]); 9] = [
    (Column::Key, &["leerling_id", "leerlingnummer"]),
    (Column::First, &["roepnaam", "voornaam"]),
    (Column::Prefix, &["voorvoegsel", "tussenvoegsel"]),
    (Column::Last, &["achternaam"]),
    (Column::Group, &["groepsnaam", "klas"]),
    (Column::YearGroup, &["jaargroep", "leerjaar"]),
    (Column::Teacher, &["leerkracht"]),
    (Column::Site, &["vestiging"]),
    (Column::StartsOn, &["instroomdatum"]),
];
/// A table without one of these cannot be read.
const REQUIRED: [Column; 4] = [Column::Key, Column::First, Column::Group, Column::YearGroup];

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Column {
    Key,
    First,
    Prefix,
    Last,
    Group,
    YearGroup,
    Teacher,
    Site,
    StartsOn,
}

type Places = HashMap<Column, usize>;

/// The table to fill in, as UTF-8 that Excel recognises, with two invented children.
pub fn template() -> &'static str {
    "\u{FEFF}leerling_id;roepnaam;voorvoegsel;achternaam;groepsnaam;jaargroep;leerkracht;vestiging;instroomdatum\r\n\
     10001;Bibi;;Haddad;1/2A Vlinders;1;Anne de Vries + Kwame Osei;Hoofdgebouw;24-08-2026\r\n\
     10002;Tim;van den;Berg;4A;4;Els Jansen;Hoofdgebouw;2022-11-02\r\n"
}

/// Everything a table says that we read.
pub fn read(text: &str) -> Result<Raw, Refused> {
    let mut lines = Lines::of(text);
    // Excel puts its separator on a line of its own.
    let head = text.split_inclusive('\n').next().unwrap_or_default();
    let skipped = if head.get(..4).is_some_and(|sep| sep.eq_ignore_ascii_case("sep=")) { head.len() } else { 0 };
    let text = &text[skipped..];
    let (separator, places) = header(text).ok_or(RefusedKind::NotARoster.in_file())?;
    let missing: Vec<&str> = REQUIRED.into_iter().filter(|column| !places.contains_key(column)).map(name_of).collect();
    if !missing.is_empty() {
        return Err(RefusedKind::MissingColumns { columns: missing.join(", ") }.at(lines.at(skipped)));
    }
    if let Some(start) = too_long_row(text, separator) {
        return Err(RefusedKind::LongRow.at(lines.after_ends(skipped + start)));
    }
    let mut table = Table { places, ..Table::default() };
    let mut rows = ReaderBuilder::new().delimiter(separator).flexible(true).from_reader(text.as_bytes());
    let mut row = StringRecord::new();
    // A row of bytes that are no text cannot come: the whole is text already.
    while rows.read_record(&mut row).unwrap_or(false) {
        let start = row.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(usize::MAX));
        let line = lines.after_ends(skipped.saturating_add(start));
        // Rows of empty cells are what a spreadsheet leaves behind.
        if row.iter().any(|cell| !cell.trim().is_empty()) {
            table.row(line, &row)?;
        }
    }
    Ok(table.raw)
}

fn name_of(column: Column) -> &'static str {
    COLUMNS.iter().find(|(known, _)| *known == column).map_or("", |(_, names)| names[0])
}

/// The separator that makes most of the first line's columns known, and where they stand.
fn header(text: &str) -> Option<(u8, Places)> {
    let line: String = text.lines().next()?.chars().take(MAX_ROW).collect();
    let candidates = [b';', b',', b'\t'].map(|separator| {
        let mut reader = ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(line.as_bytes());
        let cells = reader.records().next().and_then(Result::ok).unwrap_or_default();
        let mut places = Places::new();
        for (at, cell) in cells.iter().enumerate() {
            let cell = cell.trim().trim_start_matches('\u{FEFF}').to_lowercase().replace([' ', '-'], "_");
            if let Some((column, _)) = COLUMNS.iter().find(|(_, names)| names.contains(&cell.as_str())) {
                places.entry(*column).or_insert(at);
            }
        }
        (separator, places)
    });
    candidates.into_iter().rev().max_by_key(|(_, places)| places.len()).filter(|(_, places)| !places.is_empty())
}

/// Where the first row begins that is longer than [`MAX_ROW`], by the rules of the `csv` crate, which would keep
/// all of it in memory: a quotation mark counts at the start of a cell, and inside it line ends do not count.
fn too_long_row(text: &str, separator: u8) -> Option<usize> {
    let (mut start, mut at_cell_start, mut quoted) = (0, true, false);
    for (at, byte) in text.bytes().enumerate() {
        if at - start > MAX_ROW {
            return Some(start);
        }
        match byte {
            b'"' if quoted || at_cell_start => (quoted, at_cell_start) = (!quoted, quoted),
            _ if quoted => {}
            b'\r' | b'\n' => (start, at_cell_start) = (at + 1, true),
            _ => at_cell_start = byte == separator,
        }
    }
    None
}

#[derive(Default)]
struct Table {
    places: Places,
    raw: Raw,
    /// The groups of each name: location and index.
    by_name: HashMap<String, Vec<(String, usize)>>,
    by_teacher: HashMap<String, usize>,
}

impl Table {
    fn row(&mut self, line: u64, row: &StringRecord) -> Result<(), Refused> {
        let cell = |column| self.places.get(&column).and_then(|at| row.get(*at)).unwrap_or_default().trim();
        let group_name = cell(Column::Group).to_owned();
        let (site, teachers, starts_on) =
            (cell(Column::Site).to_owned(), cell(Column::Teacher).to_owned(), cell(Column::StartsOn));
        // When the child came is not kept; but where no date stands, the columns have moved.
        if !starts_on.is_empty() && date(starts_on).is_none() {
            self.raw.doubts.push(Doubt { line, kind: DoubtKind::BadDate });
        }
        let mut child = RawChild {
            line,
            key: cell(Column::Key).to_owned(),
            first: cell(Column::First).to_owned(),
            prefix: cell(Column::Prefix).to_owned(),
            last: cell(Column::Last).to_owned(),
            code: cell(Column::YearGroup).to_owned(),
            ..RawChild::default()
        };
        if !group_name.is_empty() {
            let group = self.group(line, group_name, site)?;
            child.class = Some(group.clone());
            for teacher in teachers.split(AND).map(str::trim).filter(|name| !name.is_empty()) {
                self.teacher(line, teacher, &group)?;
            }
        }
        self.raw.add_child(child)
    }

    /// The key, good for this file only, of the group with this name at this location.
    fn group(&mut self, line: u64, name: String, site: String) -> Result<String, Refused> {
        let same = self.by_name.entry(name.to_lowercase()).or_default();
        // Where a row names no location, the first group of that name is meant.
        let known = same.iter_mut().find(|(place, _)| *place == site || site.is_empty() || place.is_empty());
        let at = match known {
            Some((place, at)) => {
                if place.is_empty() {
                    self.raw.groups[*at].site.clone_from(&site);
                    *place = site;
                }
                *at
            }
            None => {
                let at = self.raw.groups.len();
                same.push((site.clone(), at));
                let code = "C".to_owned();
                self.raw.add_group(RawGroup { line, key: format!("#{at}"), name, site, code, extra: false })?;
                at
            }
        };
        Ok(format!("#{at}"))
    }

    fn teacher(&mut self, line: u64, name: &str, group: &str) -> Result<(), Refused> {
        let next = self.raw.teachers.len();
        let at = *self.by_teacher.entry(name.to_lowercase()).or_insert(next);
        if at == next {
            let (first, key) = (name.to_owned(), format!("#{at}"));
            self.raw.add_teacher(RawTeacher { line, key, first, ..RawTeacher::default() })?;
        }
        let groups = &mut self.raw.teachers[at].groups;
        if !groups.iter().any(|(_, known)| known == group) {
            add_to_one(groups, line, (false, group.to_owned()))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
