//! Everything that is kept about one school, one child or one chat, as a file: for the right of access (art. 15 AVG)
//! and for a school that leaves. What is in it says the register: every column that is personal, and the numbers that
//! join them; nothing that opens a door. Rows are written as they come, so that the size of a school does not matter.

pub mod cell;
pub mod command;
pub mod console;
pub mod store;

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use serde::Serialize;
use serde::ser::{SerializeMap as _, Serializer};

use super::register::{Class, Column, Form, Register};
use crate::clock::Calendar;
use crate::school::reach::{ChildReach, Standing};
use crate::store::{StoreError, Tx};

/// Whose data are exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    School(i64),
    /// A child, for its guardians. Of their seats it tells only what all of them may know.
    Child(i64),
    /// The person behind a chat, as a parent and as a member of staff.
    Person(i64),
}

/// Why there is no export.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error("the register of what is kept cannot be read: {0}")]
    Register(#[from] toml::de::Error),
    #[error("the database could not be read: {0}")]
    Database(#[from] StoreError),
    #[error("the file could not be written: {0}")]
    File(#[from] io::Error),
}

/// A new file for an export, readable by nobody else where the system knows that; an error where there is one already.
pub fn new_file(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// What stands at the head of an export.
#[derive(Serialize)]
struct Head<'a> {
    program: &'static str,
    made_at: String,
    /// `school`, `child` or `chat`.
    about: &'a str,
    times: &'static str,
    not_in_it: &'static str,
}

/// Writes everything about `scope` as JSON: a head, then each table with a row a line. Returns how many rows it has.
pub async fn write(
    tx: &mut Tx,
    scope: Scope,
    calendar: &Calendar,
    now: i64,
    mut to: impl Write,
) -> Result<u64, ExportError> {
    let head = Head {
        program: concat!("driehoek ", env!("CARGO_PKG_VERSION")),
        made_at: calendar.stamp(now),
        about: match scope {
            Scope::School(_) => "school",
            Scope::Child(_) => "child",
            Scope::Person(_) => "chat",
        },
        times: "civil time of the school with its offset from UTC",
        not_in_it: "hashes of passwords, codes and sessions, and the secret of a second factor",
    };
    write!(to, "{{\n\"export\": {}", serde_json::to_string(&head).map_err(io::Error::from)?)?;
    let mut rows = 0;
    for table in Register::read()?.tables {
        let Some(condition) = store::condition(&table.name, scope) else { continue };
        let shown = store::shown(&table.name, scope);
        let columns: Vec<&Column> = table
            .columns
            .iter()
            .filter(|column| column.1 != Class::Secret && shown.is_none_or(|shown| shown.contains(&column.0.as_str())))
            .collect();
        write!(to, ",\n\"{}\": [", table.name)?;
        let mut first = true;
        store::each(tx, &table.name, &columns, condition, scope, |values| {
            let record = Record { columns: &columns, values: &values, calendar };
            let line = serde_json::to_string(&record).map_err(io::Error::from)?;
            write!(to, "{}\n  {line}", if first { "" } else { "," })?;
            (first, rows) = (false, rows + 1);
            Ok(())
        })
        .await?;
        write!(to, "{}]", if first { "" } else { "\n" })?;
    }
    writeln!(to, "\n}}")?;
    to.flush()?;
    Ok(rows)
}

/// One row, in the order of the register.
struct Record<'a> {
    columns: &'a [&'a Column],
    /// As the database writes them; None where there is nothing.
    values: &'a [Option<String>],
    calendar: &'a Calendar,
}

impl Serialize for Record<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.columns.len()))?;
        for (Column(name, _, form, _), value) in self.columns.iter().zip(self.values) {
            let number = value.as_deref().and_then(|value| value.parse::<i64>().ok());
            match (form, number) {
                (Form::Time, Some(at)) => map.serialize_entry(name, &self.calendar.stamp(at))?,
                (Form::Number | Form::Choice, Some(number)) => map.serialize_entry(name, &number)?,
                _ => map.serialize_entry(name, value)?,
            }
        }
        map.end()
    }
}

/// A table that a Dutch spreadsheet opens: semicolons, every cell in quotation marks. Cells go through [`cell::safe`].
pub fn table<W: Write>(to: W) -> csv::Writer<W> {
    csv::WriterBuilder::new()
        .delimiter(b';')
        .quote_style(csv::QuoteStyle::Always)
        .terminator(csv::Terminator::CRLF)
        .from_writer(to)
}

/// Writes the children of a school with how far each family is, for the office. The columns are called as those of the
/// table that can be imported.
pub fn children(children: &[(String, ChildReach)], mut to: impl Write) -> Result<(), ExportError> {
    // Without it Excel does not see that this is UTF-8.
    to.write_all("\u{FEFF}".as_bytes())?;
    let mut file = table(to);
    let heads = ["leerling_id", "roepnaam", "voorvoegsel", "achternaam", "groepsnaam", "jaargroep", "bereik"];
    file.write_record(heads).map_err(io::Error::from)?;
    for (group, ChildReach { child, standing }) in children {
        let year_group = child.year_group.map(|year| year.to_string()).unwrap_or_default();
        let key = child.source_key.as_deref().unwrap_or_default();
        let row = [key, &child.first_name, &child.prefix, &child.last_name, group, &year_group, word(*standing)];
        file.write_record(row.map(|text| cell::safe(text).into_owned())).map_err(io::Error::from)?;
    }
    Ok(file.flush()?)
}

/// The word of the table for how far a family is.
fn word(standing: Standing) -> &'static str {
    match standing {
        Standing::NoLetter => "geen brief",
        Standing::Letter => "brief",
        Standing::Lost => "onbereikbaar",
        Standing::Paper => "papier",
        Standing::Reached => "bereikt",
    }
}
