//! An issue as a TOML file, for schools that automate: read, and looked at before anything is kept.

use jiff::civil::{Date, DateTime};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

use super::{GREETING, LETTER, TITLE, Whom};
use crate::blocks::Kinds;
use crate::fields::Values;
use crate::language::Say;

/// What the file says.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    pub title: String,
    #[serde(default)]
    pub greeting: String,
    /// The letter in Dutch, for parents to read whole.
    pub letter: Option<String>,
    /// The class whose newsletter it is, by its name; none: the school's.
    pub group: Option<String>,
    /// Not before: `2026-11-24T16:00:00`, civil time at the school, in quotes or without.
    #[serde(default, deserialize_with = "moment")]
    pub send_at: Option<DateTime>,
    #[serde(default, rename = "block")]
    pub blocks: Vec<Block>,
}

/// An announcement.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    pub kind: String,
    /// Whom it is for: groups by their names, or years 1 to 8; neither: everybody.
    #[serde(default)]
    pub groups: Vec<String>,
    #[serde(default)]
    pub years: Vec<i64>,
    /// By the names of the kind's fields, as they are typed in the console.
    #[serde(default)]
    pub fields: toml::Table,
}

/// An announcement that can be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    pub kind: String,
    pub values: Values,
    pub whom: Whom,
}

/// Reads the announcements of a file. `groups`: the school's, by id and name. Else what is wrong, a line each.
pub fn ready(
    file: &File,
    kinds: &Kinds,
    groups: &[(i64, String)],
    today: Date,
    say: Say<'_>,
) -> Result<Vec<Ready>, Vec<String>> {
    let mut wrong = Vec::new();
    let length = |text: &str| text.chars().count();
    if file.title.trim().is_empty() || length(&file.title) > TITLE {
        wrong.push(format!("title: 1 to {TITLE} characters"));
    }
    if length(&file.greeting) > GREETING {
        wrong.push(format!("greeting: {GREETING} characters at most"));
    }
    if file.letter.as_deref().is_some_and(|letter| length(letter) > LETTER) {
        wrong.push(format!("letter: {LETTER} characters at most"));
    }
    if file.blocks.is_empty() {
        wrong.push("there is no [[block]]: nothing to send".to_owned());
    }
    let mut all = Vec::new();
    for (number, block) in (1..).zip(&file.blocks) {
        let mut of_block = Vec::new();
        let ready = announcement(block, kinds, groups, today, say, &mut of_block);
        wrong.extend(of_block.into_iter().map(|text| format!("block {number} ({}): {text}", block.kind)));
        all.extend(ready);
    }
    if wrong.is_empty() { Ok(all) } else { Err(wrong) }
}

fn announcement(
    block: &Block,
    kinds: &Kinds,
    groups: &[(i64, String)],
    today: Date,
    say: Say<'_>,
    wrong: &mut Vec<String>,
) -> Option<Ready> {
    let Some(kind) = kinds.find(&block.kind).filter(|kind| kind.is_public()) else {
        wrong.push("there is no such kind for a newsletter".to_owned());
        return None;
    };
    let mut values = kind.usual();
    for (name, value) in &block.fields {
        let Some(field) = kind.field(name) else {
            let names: Vec<&str> = kind.fields.iter().map(|field| field.name.as_str()).collect();
            wrong.push(format!("{name}: no such field; there are {}", names.join(", ")));
            continue;
        };
        if let Err(error) = values.fill(field, &typed(value), today) {
            wrong.push(format!("{name}: {}", error.text(say)));
        }
    }
    wrong.extend(kind.complete(&values).iter().map(|field| format!("{}: missing", field.name)));
    let whom = match (block.groups.as_slice(), block.years.as_slice()) {
        ([], []) => Whom::Everybody,
        ([], years) => {
            if years.iter().any(|year| !(1..=8).contains(year)) {
                wrong.push("years: 1 to 8".to_owned());
            }
            Whom::Years(years.to_vec())
        }
        (names, []) => {
            let known = |name: &String| groups.iter().find(|(_, known)| known == name).map(|(id, _)| *id);
            let unknown = names.iter().filter(|name| known(name).is_none());
            wrong.extend(unknown.map(|name| format!("groups: there is no {name}")));
            Whom::Groups(names.iter().filter_map(known).collect())
        }
        _ => {
            wrong.push("groups or years, not both".to_owned());
            Whom::Everybody
        }
    };
    Some(Ready { kind: kind.id.clone(), values, whom })
}

/// A date and time, as TOML has them or as a text.
fn moment<'de, D: Deserializer<'de>>(file: D) -> Result<Option<DateTime>, D::Error> {
    typed(&toml::Value::deserialize(file)?).parse().map(Some).map_err(D::Error::custom)
}

/// A value as it is typed in a form.
fn typed(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Boolean(flag) => if *flag { "yes" } else { "" }.to_owned(),
        toml::Value::Array(all) => all.iter().map(typed).collect::<Vec<_>>().join(","),
        toml::Value::Integer(number) => number.to_string(),
        toml::Value::Float(number) => number.to_string(),
        toml::Value::Datetime(at) => at.to_string(),
        // No field is a table.
        toml::Value::Table(_) => "{}".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Catalogue, embedded};
    use jiff::civil::date;

    fn read(text: &str) -> Result<Vec<Ready>, Vec<String>> {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let say = catalogue.say(catalogue.find("en").unwrap());
        let groups = [(7, "4A".to_owned()), (9, "5B".to_owned())];
        ready(&toml::from_str(text).unwrap(), &Kinds::new().unwrap(), &groups, date(2026, 11, 23), say)
    }

    #[test]
    fn fields_are_read_as_they_are_typed() {
        let all = read(
            r#"
            title = "Nieuws"
            [[block]]
            kind = "study-day"
            groups = ["5B"]
            fields = { date = "26 november" }
            [[block]]
            kind = "excursion"
            years = [3, 4]
            [block.fields]
            date = 2026-12-01
            start = "8.30"
            place = "Artis"
            transport = "bus"
            items = ["lunch", "drink"]
            costs = "25,50"
            voluntary = true
            help-needed = 4
            "#,
        )
        .unwrap();
        assert_eq!(all[0].whom, Whom::Groups(vec![9]));
        assert_eq!((all[0].values.get("date"), all[0].values.get("part")), (Some("2026-11-26"), Some("whole-day")));
        assert_eq!(all[1].whom, Whom::Years(vec![3, 4]));
        let values = &all[1].values;
        assert_eq!(
            ["date", "start", "end"].map(|name| values.get(name)),
            [Some("2026-12-01"), Some("08:30"), Some("15:00")]
        );
        assert_eq!(
            ["items", "costs", "help-needed"].map(|name| values.get(name)),
            [Some("lunch,drink"), Some("2550"), Some("4")]
        );
    }

    #[test]
    fn the_moment_is_read_in_quotes_and_without() {
        let moment = jiff::civil::datetime(2026, 11, 24, 16, 0, 0, 0);
        for text in ["2026-11-24T16:00:00", "\"2026-11-24T16:00:00\"", "\"2026-11-24T16:00\""] {
            let file: File = toml::from_str(&format!("title = \"Nieuws\"\nsend_at = {text}")).unwrap();
            assert_eq!(file.send_at, Some(moment), "{text}");
        }
        assert_eq!(toml::from_str::<File>("title = \"Nieuws\"").unwrap().send_at, None);
        // Another place's time, half of one, or none.
        for text in ["2026-11-24T16:00:00Z", "16:00:00", "4", "\"morgen\""] {
            assert!(toml::from_str::<File>(&format!("title = \"Nieuws\"\nsend_at = {text}")).is_err(), "{text}");
        }
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let wrong = read(
            r#"
            title = ""
            [[block]]
            kind = "excursion"
            groups = ["9Z"]
            fields = { date = "32 november", colour = "red" }
            [[block]]
            kind = "nothing"
            "#,
        )
        .unwrap_err();
        for part in ["title", "9Z", "date", "colour", "block 2 (nothing)"] {
            assert!(wrong.iter().any(|line| line.contains(part)), "{part}: {wrong:?}");
        }
        assert!(toml::from_str::<File>("title = \"a\"\ntypo = 1").is_err());
    }
}
