//! Messages both ways: a parent taps a kind in the own language, the school reads correct, short Dutch; the school
//! answers, and the parent reads the own language. A thread hangs on one seat at one child.

pub mod answer;
pub mod chat;
pub mod console;
pub mod day;
pub mod desk;
pub mod due;
pub mod kinds;
pub mod leave;
pub mod photo;
pub mod readers;
pub mod store;
pub mod thread;
pub mod wishes;
pub mod withdraw;

use jiff::civil::Date;

use crate::app::App;
use crate::choice::words;
use crate::fields::{Values, sentences};
use crate::language::{Catalogue, Say};
use crate::school::guardians::{Relation, Seat};

pub use kinds::{Kind, Kinds};
pub use readers::expected;

/// The kind of an answer in the school's own words.
pub const OWN_WORDS: &str = "own-words";
/// So many characters own words have at most, as people count them.
pub const MOST_WORDS: usize = 300;

words! {
    /// Who wrote a message.
    Author {
        Parent = "parent",
        School = "school",
    }
}

words! {
    /// Who of the school reads a parent's message.
    Audience {
        /// The teachers of the child's class.
        Teacher = "teacher",
        Office = "office",
        Head = "head",
        /// The contact person, and the head while the school has none.
        Contact = "contact",
    }
}

words! {
    /// How soon somebody must see a message.
    Urgency {
        /// At once, at any hour.
        Emergency = "emergency",
        /// Before school begins.
        Today = "today",
        /// In the hours of who reads it.
        Normal = "normal",
    }
}

/// A message between a parent's seat and the school, about one child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub id: i64,
    pub child_id: i64,
    pub guardian_id: i64,
    pub author: Author,
    /// Who wrote it for the school.
    pub staff_id: Option<i64>,
    /// A kind of [`Kinds`]; of an answer the word of a quick reply, or [`OWN_WORDS`].
    pub kind: String,
    pub values: Values,
    /// As written.
    pub own_words: Option<String>,
    /// The tag of the language that the writer uses.
    pub language: Option<String>,
    /// A labelled translation of the own words.
    pub translation: Option<String>,
    /// Telegram's handle of a photo.
    pub photo: Option<String>,
    pub audience: Vec<Audience>,
    /// The message that this one answers.
    pub answers: Option<i64>,
    /// The reminder that it is about.
    pub reminder_id: Option<i64>,
    /// The days of the office's list, both included.
    pub day: Option<Date>,
    pub until_day: Option<Date>,
    /// All in UTC seconds. Not sent: a draft.
    pub made_at: i64,
    pub sent_at: Option<i64>,
    /// First seen by the other side; answered; when the parent was told that the answer takes longer.
    pub seen_at: Option<i64>,
    pub answered_at: Option<i64>,
    pub told_at: Option<i64>,
    /// Who wrote or got it left the seat then: who sits there next does not see it, and gets no answer to it.
    pub left_at: Option<i64>,
    /// The earlier message about the same days whose place it takes.
    pub replaces: Option<i64>,
}

impl Message {
    /// How soon somebody must see it.
    pub fn urgency(&self, kinds: &Kinds) -> Urgency {
        kinds.find(&self.kind).map_or(Urgency::Normal, |kind| kind.urgency(&self.values))
    }

    /// Whether it is on its way or arrived at `now`; an answer in own words waits for a minute.
    pub fn has_gone(&self, now: i64) -> bool {
        self.author == Author::Parent || self.sent_at.is_some_and(|at| at <= now)
    }

    /// Whether its parent waits for something: that it is read; after that for an answer, but not to what is of today,
    /// nor to thanks.
    pub fn waits(&self, kinds: &Kinds) -> bool {
        let thanks = self.kind == "compliment"
            || self.own_words.is_none() && matches!(self.values.get("back"), Some("thanks" | "agreed"));
        let of_today = self.urgency(kinds) == Urgency::Today;
        self.answered_at.is_none() && (self.seen_at.is_none() || !thanks && !of_today)
    }
}

/// The sentences of a message in the language of `say`; own words stand apart. `child`: the first name; `group`: the
/// class, empty for a child without one.
pub fn text(app: &App, say: Say<'_>, message: &Message, child: &str, group: &str) -> Vec<String> {
    let Some(kind) = app.tells.find(&message.kind) else {
        // A quick reply; own words have no sentence of their own.
        return say.from_data(&format!("tell-reply-{}", message.kind)).into_iter().collect();
    };
    let about = message.values.get("about").and_then(|id| app.blocks.find(id)).map(|block| block.name(say));
    let tag = message.values.get("language").and_then(|tag| say.from_data(&format!("language-called-{tag}")));
    let mut more = vec![("child", child), ("group", group)];
    more.extend(about.as_deref().map(|name| ("block", name)));
    more.extend(tag.as_deref().map(|name| ("language", name)));
    sentences(say, "tell", &kind.lines, &kind.fields, &message.values, &more)
}

/// Who wrote a parent's message, as far as the bot knows: names of parents are not kept.
pub fn signed(say: Say<'_>, seat: &Seat) -> String {
    let child = match &seat.group {
        Some((_, group)) => say.message_child_of(&seat.first_name, group),
        None => seat.first_name.clone(),
    };
    match seat.relation {
        Some(Relation::Mother) => say.message_signed_mother(&child),
        Some(Relation::Father) => say.message_signed_father(&child),
        Some(Relation::Other) | None => say.message_signed_other(&child),
    }
}

/// What stands above own words: in which language they are, and that nobody translated them.
pub fn label(say: Say<'_>, catalogue: &Catalogue, message: &Message) -> String {
    let Some(tag) = message.language.as_deref() else { return say.message_as_written_unknown() };
    let own_name = || catalogue.find(tag).map(|lang| catalogue.language(lang).own_name.clone());
    match say.from_data(&format!("language-called-{tag}")).or_else(own_name) {
        Some(called) => say.message_as_written(&called),
        None => say.message_as_written_unknown(),
    }
}
