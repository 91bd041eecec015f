//! The list of a day for the office: who is ill, late or away, who is fetched by somebody else, by class. It comes from
//! the messages of parents; what a parent wrote in own words is read by the readers of the message only.

pub mod console;
pub mod store;

use jiff::civil::Date;

use super::thread::{Subject, beside, is_among};
use super::{Author, Message, store as messages, text};
use crate::app::App;
use crate::choice::words;
use crate::language::Say;
use crate::school::{School, Staff, store as schools};
use crate::store::{StoreError, Tx};

words! {
    /// What is so with a child on a day.
    Sort {
        Ill = "ill",
        Late = "late",
        /// Time off that was asked for.
        Leave = "leave",
        /// Away for some hours.
        Appointment = "appointment",
        /// Somebody else fetches the child, or care is different.
        Fetched = "fetched",
        Other = "other",
    }
}

impl Sort {
    /// Of a kind of message.
    pub fn of(kind: &str) -> Self {
        match kind {
            "ill-today" => Self::Ill,
            "late-arrival" => Self::Late,
            "leave-request" => Self::Leave,
            "appointment" => Self::Appointment,
            "picked-up-by-someone-else" | "goes-to-aftercare" => Self::Fetched,
            _ => Self::Other,
        }
    }

    /// What staff reads.
    pub fn name(self, say: Say<'_>) -> String {
        match self {
            Self::Ill => say.thread_day_ill(),
            Self::Late => say.thread_day_late(),
            Self::Leave => say.thread_day_leave(),
            Self::Appointment => say.thread_day_appointment(),
            Self::Fetched => say.thread_day_fetched(),
            Self::Other => say.thread_day_other(),
        }
    }
}

words! {
    /// What the school decided about time off: the words of the quick replies.
    Decision {
        Accepted = "accepted",
        Refused = "refused",
        /// The parent fills in the school's form first.
        NeedForm = "need-form",
    }
}

/// A line of the list.
#[derive(Clone, Debug)]
pub struct Line {
    pub message: i64,
    pub guardian: i64,
    /// "Tim van den Berg".
    pub child: String,
    /// Empty for a child without one.
    pub class: String,
    pub sort: Sort,
    /// The sentences of the message; empty for who is not among its readers.
    pub details: Vec<String>,
    /// What the rules say about it; empty for who is not among its readers.
    pub rules: Vec<String>,
    /// As written; None for who is not among its readers.
    pub own_words: Option<String>,
    pub first: Date,
    pub last: Date,
    /// UTC seconds.
    pub sent_at: i64,
    /// Of time off; None while nobody decided.
    pub decision: Option<Decision>,
    /// The visitor reads the message, and nobody has noted that it was seen.
    pub unseen: bool,
    /// The visitor is among the readers of the message.
    pub readable: bool,
}

/// The list of a day as this member of staff sees it, by class, child and sort.
pub async fn of_day(
    tx: &mut Tx,
    app: &App,
    say: Say<'_>,
    school: &School,
    staff: &Staff,
    day: Date,
) -> Result<Vec<Line>, StoreError> {
    let all = schools::staff_of_school(tx, school.id).await?;
    let calendar = school.calendar(&app.calendar);
    let mut lines = Vec::new();
    for message in messages::day(tx, school.id, day).await? {
        if message.author != Author::Parent {
            continue;
        }
        let Some(subject) = Subject::of(tx, &message).await? else { continue };
        let readable = is_among(&all, staff, &subject, &message.audience);
        let decision = decision(tx, &message).await?;
        let rules = if readable { beside(say, &message, &calendar) } else { Vec::new() };
        lines.push(Line { rules, ..line(app, say, message, &subject, readable, decision, day) });
    }
    lines.sort_by(|one, other| (&one.class, one.sort, &one.child).cmp(&(&other.class, other.sort, &other.child)));
    Ok(lines)
}

fn line(
    app: &App,
    say: Say<'_>,
    message: Message,
    subject: &Subject,
    readable: bool,
    decision: Option<Decision>,
    day: Date,
) -> Line {
    let details = match readable {
        true => text(app, say, &message, &subject.child.first_name, subject.class()),
        false => Vec::new(),
    };
    Line {
        message: message.id,
        guardian: message.guardian_id,
        child: subject.child.full_name(),
        class: subject.class().to_owned(),
        sort: Sort::of(&message.kind),
        details,
        rules: Vec::new(),
        first: message.day.unwrap_or(day),
        last: message.until_day.or(message.day).unwrap_or(day),
        sent_at: message.sent_at.unwrap_or(message.made_at),
        decision,
        unseen: readable && message.seen_at.is_none(),
        own_words: message.own_words.filter(|_| readable),
        readable,
    }
}

/// The last decision about time off among the answers to a message.
pub async fn decision(tx: &mut Tx, message: &Message) -> Result<Option<Decision>, StoreError> {
    let mut decided = None;
    if message.answered_at.is_some() {
        for id in super::thread::store::answers(tx, message.id).await? {
            let answer = messages::find(tx, id).await?;
            decided = answer.and_then(|answer| answer.kind.parse().ok()).or(decided);
        }
    }
    Ok(decided)
}

/// What was told before about some of these days: the newest message of one of these kinds in the thread of a seat, other
/// than `id`.
pub fn told_before(thread: Vec<Message>, kinds: &[&str], (first, last): (Date, Date), id: i64) -> Option<Message> {
    let same = |message: &Message| {
        let (from, until) = (message.day, message.until_day.or(message.day));
        let meets = from.is_some_and(|from| from <= last) && until.is_some_and(|until| until >= first);
        meets && message.author == Author::Parent && message.id != id && kinds.contains(&message.kind.as_str())
    };
    thread.into_iter().rev().find(same)
}

/// What the school decided, in words.
pub fn decision_name(say: Say<'_>, decision: Option<Decision>) -> String {
    match decision {
        None => say.thread_leave_open(),
        Some(Decision::Accepted) => say.thread_leave_accepted(),
        Some(Decision::Refused) => say.thread_leave_refused(),
        Some(Decision::NeedForm) => say.thread_leave_need_form(),
    }
}
