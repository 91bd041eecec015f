//! The fields of a message as a form: what is sent becomes values, or is refused field by field; what holds now becomes
//! the form.

pub mod console;

use jiff::civil::Date;

use crate::blocks::Kind;
use crate::clock::Calendar;
use crate::fields::{Field, Type, Values, Wrong};
use crate::language::Say;

/// One field of a form.
pub struct Input {
    /// Its id and its name.
    pub id: String,
    pub label: String,
    pub required: bool,
    /// `date`, `time`, `number`, `text`, `range`, `boxes`, `select`, `tick`.
    pub kind: &'static str,
    pub value: String,
    /// The last day of a range.
    pub until: String,
    pub choices: Vec<Choice>,
    /// What is wrong with it.
    pub wrong: Option<String>,
}

/// Something to choose.
pub struct Choice {
    pub value: String,
    pub name: String,
    pub chosen: bool,
}

/// The name of a field in the form: apart from what else the form asks.
fn id(field: &Field) -> String {
    format!("f_{}", field.name)
}

/// The values of a name, with commas.
fn all(sent: &[(String, String)], name: &str) -> String {
    let values = sent.iter().filter(|(known, value)| known == name && !value.trim().is_empty());
    values.map(|(_, value)| value.trim()).collect::<Vec<_>>().join(",")
}

/// What a form sends for a field.
fn sent_for(field: &Field, sent: &[(String, String)]) -> String {
    let id = id(field);
    let first = all(sent, &id);
    match field.kind {
        Type::Range if !first.is_empty() => match all(sent, &format!("{id}_until")) {
            until if until.is_empty() => first,
            until => format!("{first}/{until}"),
        },
        _ => first,
    }
}

/// What was sent, as values; with what is wrong, field by field.
pub fn read(kind: &Kind, sent: &[(String, String)], today: Date) -> (Values, Vec<(usize, Wrong)>) {
    let (mut values, mut wrong) = (Values::default(), Vec::new());
    for (at, field) in kind.fields.iter().enumerate() {
        match field.read(&sent_for(field, sent), today) {
            Ok(value) => values.set(&field.name, Some(value)),
            Err(Wrong::Empty) if !field.required => {}
            Err(why) => {
                // What was typed stands in the form again.
                values.set(&field.name, Some(sent_for(field, sent)).filter(|typed| !typed.is_empty()));
                wrong.push((at, why));
            }
        }
    }
    (values, wrong)
}

/// The form that shows these values.
pub fn inputs(
    kind: &Kind,
    values: &Values,
    wrong: &[(usize, Wrong)],
    say: Say<'_>,
    calendar: &Calendar,
    today: Date,
) -> Vec<Input> {
    let input = |(at, field): (usize, &Field)| {
        let value = values.get(&field.name).unwrap_or_default();
        let words: Vec<&str> = value.split(',').collect();
        let choices = match field.kind {
            Type::Items | Type::Days | Type::Choice => field.choices(say, today, calendar),
            _ => Vec::new(),
        };
        let (first, until) = match field.kind {
            Type::Range => value.split_once('/').unwrap_or((value, "")),
            _ => (value, ""),
        };
        let shown = match field.kind {
            Type::Amount => euros(value),
            _ => first.to_owned(),
        };
        Input {
            id: id(field),
            label: field.label(say),
            required: field.required,
            kind: match field.kind {
                Type::Date => "date",
                Type::Time => "time",
                Type::Range => "range",
                Type::Number => "number",
                Type::Items | Type::Days => "boxes",
                Type::Choice => "select",
                Type::Flag => "tick",
                Type::Amount | Type::Text | Type::Name | Type::Link => "text",
            },
            value: shown,
            until: until.to_owned(),
            choices: choices
                .into_iter()
                .map(|choice| Choice {
                    chosen: words.contains(&choice.value.as_str()),
                    value: choice.value,
                    name: choice.label,
                })
                .collect(),
            wrong: wrong.iter().find(|(known, _)| *known == at).map(|(_, why)| why.text(say)),
        }
    };
    kind.fields.iter().enumerate().map(input).collect()
}

/// Cents as people type them; what is no number stays as it is.
fn euros(value: &str) -> String {
    match value.parse::<i64>() {
        Ok(cents) => format!("{},{:02}", cents / 100, cents % 100),
        Err(_) => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::blocks::Kinds;

    #[test]
    fn a_form_is_read_field_by_field_and_shows_again_what_was_wrong() {
        let kinds = Kinds::new().unwrap();
        let kind = kinds.find("excursion").unwrap();
        let today = date(2026, 11, 23);
        let sent = |fields: &[(&str, &str)]| -> Vec<(String, String)> {
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        let good = [
            ("f_date", "2026-12-01"),
            ("f_start", "08:30"),
            ("f_end", "15:00"),
            ("f_place", "Dierentuin"),
            ("f_transport", "bus"),
            ("f_items", "lunch"),
            ("f_items", "raincoat"),
            ("f_costs", "25,00"),
            ("f_voluntary", "yes"),
        ];
        let (values, wrong) = read(kind, &sent(&good), today);
        assert_eq!(wrong, []);
        assert_eq!((values.get("items"), values.get("costs")), (Some("lunch,raincoat"), Some("2500")));
        let (values, wrong) = read(kind, &sent(&[("f_date", "2026-12-01"), ("f_costs", "veel")]), today);
        assert!(wrong.iter().any(|(at, why)| kind.fields[*at].name == "costs" && *why == Wrong::Amount));
        assert!(wrong.iter().any(|(at, why)| kind.fields[*at].name == "place" && *why == Wrong::Empty));
        assert_eq!(values.get("costs"), Some("veel"), "what was typed is not lost");
    }
}
