//! The register of what is kept: every table with all its columns, whose they are and what empties them. Exports are
//! made from it and `docs/privacy.md` shows it, so that nothing can be kept that is in neither.

use std::fmt::Write as _;

use serde::Deserialize;

use super::retention::Kind;

/// Whom a column is about, which decides about exports.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Class {
    /// About a person: in every export of that person.
    Personal,
    /// A number by which rows find each other.
    Key,
    /// Opens a door, or stands for a person as a hash: never exported.
    Secret,
    /// About the school or the service itself.
    Plain,
}

/// How a value is written.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Form {
    Text,
    /// One of a few words or digits.
    Choice,
    Number,
    /// UTC seconds; exported as a civil time with its offset.
    Time,
    /// 64 bits: exported as text, for many readers of JSON keep 53.
    Id,
}

/// A column: its name, class, form, and what it is.
#[derive(Clone, Debug, Deserialize)]
pub struct Column(pub String, pub Class, pub Form, pub String);

/// A table with all its columns.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    pub name: String,
    /// What it is there for.
    pub why: String,
    /// The rules that empty it.
    #[serde(default)]
    pub purged: Vec<Kind>,
    /// Why no rule does.
    pub stays: Option<String>,
    pub columns: Vec<Column>,
}

/// The whole register.
#[derive(Clone, Debug, Deserialize)]
pub struct Register {
    #[serde(rename = "table")]
    pub tables: Vec<Table>,
}

impl Register {
    /// Reads the register that the program holds; an error is a fault of the program, which a test finds.
    pub fn read() -> Result<Self, toml::de::Error> {
        toml::from_str(include_str!("register.toml"))
    }

    /// The table of this name.
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.name == name)
    }

    /// The register as Markdown, for `docs/privacy.md`.
    pub fn markdown(&self) -> String {
        let mut text = String::from("| what | about a person | other columns | why | kept |\n|---|---|---|---|---|\n");
        for table in &self.tables {
            let of = |wanted: &[Class]| {
                let columns = table.columns.iter().filter(|column| wanted.contains(&column.1));
                columns.map(|Column(name, _, _, what)| format!("`{name}`: {what}")).collect::<Vec<_>>().join("; ")
            };
            let rules: Vec<_> = table.purged.iter().map(|kind| kind.rule().sentence).collect();
            let kept = table.stays.clone().unwrap_or_else(|| rules.join("; "));
            let (personal, other) = (of(&[Class::Personal]), of(&[Class::Key, Class::Secret, Class::Plain]));
            // Writing to a string does not fail.
            let _ = writeln!(text, "| `{}` | {personal} | {other} | {} | {kept} |", table.name, table.why);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_says_when_it_is_emptied_and_every_rule_empties_one() {
        let register = Register::read().unwrap();
        for table in &register.tables {
            assert_ne!(table.purged.is_empty(), table.stays.is_none(), "{}: one of the two", table.name);
        }
        for kind in Kind::ALL {
            assert!(register.tables.iter().any(|table| table.purged.contains(&kind)), "{kind:?} empties nothing");
        }
    }
}
