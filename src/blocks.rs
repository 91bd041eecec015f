//! What a school tells families: kinds of messages with typed fields, for reminders and for the newsletter. A sender fills
//! fields; each language has the sentences (`locales/*/block.ftl`), so that date, time, place and amount are right in all.

mod days;
mod public;
mod question;

use std::collections::BTreeSet;

use serde::Deserialize;

pub use question::Question;

use crate::fields::{Field, ITEMS, Line, Type, Values};
use crate::language::Say;

/// The kinds as data, a file for each heading.
const FILES: [&str; 8] = [
    include_str!("blocks/learn.toml"),
    include_str!("blocks/progress.toml"),
    include_str!("blocks/day.toml"),
    include_str!("blocks/feast.toml"),
    include_str!("blocks/contact.toml"),
    include_str!("blocks/off.toml"),
    include_str!("blocks/rules.toml"),
    include_str!("blocks/council.toml"),
];

/// Where a kind is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum For {
    /// The school's newsletter only.
    Newsletter,
    /// A teacher's reminder only.
    Teacher,
    Both,
}

/// Under which heading a sender finds a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Menu {
    /// Practise at home, homework, book talk, tests.
    Learn,
    /// How it goes with this child.
    Progress,
    /// The day is different: early end, trip, gym, bring along.
    Day,
    /// Parties and themes.
    Feast,
    /// Contact, help, changes, evenings for parents.
    Contact,
    /// School is closed, or open at other hours.
    Off,
    /// How things go at school: reporting, telephones, treats.
    Rules,
    /// Money, the council, news of the head teacher.
    Council,
}

/// What a parent may do with a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Button {
    Done,
    TooHard,
    Question,
    RemindMe,
    Calendar,
    Explain,
    CallMe,
    PickTime,
    CanHelp,
    Coming,
    /// Private: costs, health, other.
    NotComing,
    /// Opens the list of what a parent tells the school.
    ReportAbsent,
}

/// A kind of message.
#[derive(Clone, Debug, Deserialize)]
pub struct Kind {
    /// Stable, kebab-case.
    pub id: String,
    #[serde(rename = "for")]
    pub audience: For,
    pub menu: Menu,
    pub fields: Vec<Field>,
    pub lines: Vec<Line>,
    #[serde(default)]
    pub buttons: Vec<Button>,
    /// Goes at once, beside the week's limit; so also does what cannot wait.
    #[serde(default)]
    pub urgent: bool,
    /// About one child alone, never about a group: before group matters in the week's limit.
    #[serde(default)]
    pub own_child: bool,
    /// Its name stays off a locked telephone: it says something about a child's health.
    #[serde(default)]
    pub discreet: bool,
    /// The card that helps with exactly this.
    #[serde(default)]
    pub card: Option<String>,
    /// The cards that help more exactly with some values.
    #[serde(default)]
    pub cards: Vec<CardFor>,
    /// The field whose value the question at the end asks for.
    #[serde(default)]
    pub asks: Option<String>,
    /// The field with the day or the days of it.
    #[serde(default)]
    pub when: Option<String>,
    /// The field with the day until which a parent can do something.
    #[serde(default)]
    pub deadline: Option<String>,
    /// The fields with the hours of it: from, until; or one alone.
    #[serde(default)]
    pub hours: Vec<String>,
    /// The child's day is different: the sender confirms once more, and both homes of a child get it.
    #[serde(default)]
    pub changes_day: bool,
    /// It is about free days themselves: that one is a holiday is no mistake.
    #[serde(default)]
    pub free_days: bool,
    /// Its hours are those of each of its days, not from the first day to the last one.
    #[serde(default)]
    pub each_day: bool,
    /// Urgent with this value: `urgency=today`.
    #[serde(default)]
    pub urgent_if: Option<String>,
}

/// A card for a value: `what=tables`.
#[derive(Clone, Debug, Deserialize)]
pub struct CardFor {
    #[serde(rename = "if")]
    pub only: String,
    pub card: String,
}

/// All kinds.
#[derive(Debug)]
pub struct Kinds(Vec<Kind>);

#[derive(Deserialize)]
struct File {
    kind: Vec<Kind>,
}

impl Kinds {
    pub fn new() -> Result<Self, toml::de::Error> {
        let mut kinds = Vec::new();
        for file in FILES {
            kinds.extend(toml::from_str::<File>(file)?.kind);
        }
        Ok(Self(kinds))
    }

    pub fn iter(&self) -> impl Iterator<Item = &Kind> {
        self.0.iter()
    }

    pub fn find(&self, id: &str) -> Option<&Kind> {
        self.0.iter().find(|kind| kind.id == id)
    }

    /// The ids in `locales/` that the kinds ask for, with the names of their fields and words.
    pub fn wanted(&self) -> BTreeSet<String> {
        let mut ids: BTreeSet<String> = (1..=7).map(|day| format!("field-weekday-{day}")).collect();
        ids.extend(ITEMS.iter().map(|item| format!("field-item-{item}")));
        let asked: BTreeSet<&String> = self.0.iter().filter_map(Kind::asked).flat_map(|field| &field.of).collect();
        for kind in &self.0 {
            ids.extend(["name", "simple"].map(|part| format!("block-{}-{part}", kind.id)));
            ids.extend(kind.asks.iter().map(|_| format!("block-{}-ask", kind.id)));
            ids.extend(kind.lines.iter().map(|line| format!("block-{}", line.say)));
            ids.extend(kind.wanted_by_all());
            for field in &kind.fields {
                ids.insert(format!("fields-name-{}", field.name));
                if field.kind == Type::Items {
                    ids.extend(field.items().map(|item| format!("field-item-{item}")));
                    continue;
                }
                for word in &field.of {
                    // Parents read the words that a question asks for.
                    let file = if asked.contains(word) { "field" } else { "fields" };
                    ids.insert(format!("{file}-choice-{word}"));
                }
            }
        }
        ids
    }
}

impl Kind {
    /// What it is called: the heading that a parent reads, and what a sender chooses.
    pub fn name(&self, say: Say<'_>) -> String {
        say.from_data(&format!("block-{}-name", self.id)).unwrap_or_default()
    }

    /// Its sentences for this child (first name) of this group.
    pub fn text(&self, say: Say<'_>, values: &Values, child: &str, group: &str) -> Vec<String> {
        self.lines.iter().filter_map(|line| self.said(say, line, "", values, child, group)).collect()
    }

    /// The same, said once more in a simpler way: the main sentence, and what is to be known by heart.
    pub fn simply(&self, say: Say<'_>, values: &Values, child: &str, group: &str) -> Vec<String> {
        let form = |line: &Line| if line.say == self.id { "-simple" } else { "" };
        self.facts().filter_map(|line| self.said(say, line, form(line), values, child, group)).collect()
    }

    /// The main sentence, and the sentences with what is to be known by heart.
    fn facts(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.say == self.id || line.uses.iter().any(|name| self.is_fact(name)))
    }

    fn said(&self, say: Say<'_>, line: &Line, form: &str, values: &Values, child: &str, group: &str) -> Option<String> {
        let id = format!("block-{}{form}", line.say);
        let sentence = line.said(say, &id, &self.fields, values, &[("child", child), ("group", group)])?;
        let as_typed = line.uses.iter().filter_map(|name| self.field(name)).any(|field| field.kind == Type::Text);
        match as_typed && !say.is_reference() {
            true => Some(format!("{sentence} {}", say.field_in_dutch())),
            false => Some(sentence),
        }
    }

    /// What a parent acts by: days, hours and things, and what the question asks for.
    fn is_fact(&self, name: &str) -> bool {
        let facts = [Type::Date, Type::Range, Type::Time, Type::Days, Type::Items];
        self.asks.as_deref() == Some(name) || self.field(name).is_some_and(|field| facts.contains(&field.kind))
    }

    /// A field by its name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The field that the question at the end asks for.
    pub fn asked(&self) -> Option<&Field> {
        self.field(self.asks.as_deref()?)
    }

    /// What a new message of this kind begins with.
    pub fn usual(&self) -> Values {
        let usual = self.fields.iter().filter_map(|field| Some((field.name.clone(), field.usual.clone()?)));
        Values(usual.collect())
    }

    /// The fields that still want a value before it can be sent; none: it is complete.
    pub fn complete(&self, values: &Values) -> Vec<&Field> {
        self.fields.iter().filter(|field| field.required && values.get(&field.name).is_none()).collect()
    }

    /// The card that helps with exactly this.
    pub fn card_for(&self, values: &Values) -> Option<&str> {
        let exactly = self.cards.iter().find(|card| values.meet(&card.only)).map(|card| card.card.as_str());
        exactly.or(self.card.as_deref())
    }

    /// Goes at once, beside the week's limit.
    pub fn is_urgent(&self, values: &Values) -> bool {
        self.urgent || self.urgent_if.as_deref().is_some_and(|condition| values.meet(condition))
    }
}
