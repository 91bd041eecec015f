//! What a school tells families: kinds of messages with typed fields, for reminders and for the newsletter. A sender fills
//! fields; each language has the sentences (`locales/*/block.ftl`), so that date, time, place and amount are right in all.

use serde::Deserialize;

use crate::fields::{Field, Line, Values, sentences};
use crate::language::Say;

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
    /// Contact, help, changes.
    Contact,
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
    /// The card that helps with exactly this.
    #[serde(default)]
    pub card: Option<String>,
    /// The field whose value the question at the end asks for.
    #[serde(default)]
    pub asks: Option<String>,
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
        toml::from_str::<File>(include_str!("blocks/kinds.toml")).map(|file| Self(file.kind))
    }

    pub fn iter(&self) -> impl Iterator<Item = &Kind> {
        self.0.iter()
    }

    pub fn find(&self, id: &str) -> Option<&Kind> {
        self.0.iter().find(|kind| kind.id == id)
    }
}

impl Kind {
    /// What it is called: the heading that a parent reads, and what a sender chooses.
    pub fn name(&self, say: Say<'_>) -> String {
        say.from_data(&format!("block-{}-name", self.id)).unwrap_or_default()
    }

    /// Its sentences for this child (first name) of this group.
    pub fn text(&self, say: Say<'_>, values: &Values, child: &str, group: &str) -> Vec<String> {
        let about = [("child", child), ("group", group)];
        sentences(say, "block", &self.lines, &self.fields, values, &about)
    }
}
