//! The school answers: with a quick reply, which the parent reads in the own language, or in own words, which stay as
//! they were written and can be taken back for a minute.

use super::due::{KIND, Subject as Row};
use super::readers::awake;
use super::thread::{Subject, store};
use super::{Kind, Message, OWN_WORDS, store as messages};
use crate::app::App;
use crate::delivery::{Bulk, outbox};
use crate::fields::Values;
use crate::school::{Staff, store as schools};
use crate::store::{StoreError, Tx};

/// Own words go out so many seconds after they were written: until then they can be taken back.
pub const TAKE_BACK: i64 = 60;
/// So many characters own words of the school have at most, as people count them. More is a letter to the bot.
pub const MOST: usize = 500;

/// What the school says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says<'a> {
    /// The word of a quick reply.
    Reply(&'a str),
    /// Own words, and the tag of the language that they are written in.
    Words(&'a str, &'a str),
}

/// What came of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It goes to the parent's chat.
    Goes {
        answer: i64,
        /// UTC seconds.
        at: i64,
    },
    /// Nobody sits at the seat with a chat, or somebody else does now: the school calls, or writes on paper.
    NoChat { answer: i64 },
    /// The same was answered before: two quick taps.
    Again,
    /// The kind has no such reply.
    NoReply,
}

/// Answers a parent's message. It does not count in the week's limit of messages: the parent asked.
pub async fn answer(
    tx: &mut Tx,
    app: &App,
    staff: &Staff,
    message: &Message,
    subject: &Subject,
    says: Says<'_>,
) -> Result<Answered, StoreError> {
    let now = app.clock.now();
    let (kind, words, wait) = match says {
        Says::Reply(word) if replies(app.tells.find(&message.kind), &message.values).contains(&word) => (word, None, 0),
        Says::Reply(_) => return Ok(Answered::NoReply),
        Says::Words(text, language) => (OWN_WORDS, Some((text, language)), TAKE_BACK),
    };
    if words.is_none() {
        for id in store::answers(tx, message.id).await? {
            let before = messages::find(tx, id).await?;
            if before.is_some_and(|before| before.kind == kind) {
                return Ok(Answered::Again);
            }
        }
    }
    let answer = messages::answer(tx, staff, message, kind, words, now).await?;
    let person = subject.seat.as_ref().filter(|_| message.left_at.is_none()).and_then(|seat| seat.person_id);
    let Some(person_id) = person else { return Ok(Answered::NoChat { answer }) };
    let Some(chat_id) = store::chat(tx, person_id).await? else { return Ok(Answered::NoChat { answer }) };
    let Some(school) = schools::find_school(tx, subject.child.school_id).await? else {
        return Ok(Answered::NoChat { answer });
    };
    let at = awake(&school.calendar(&app.calendar), now + wait);
    let subject = Row::Message(answer).text();
    let row = Bulk { chat_id, person_id, kind: KIND, subject: &subject, due_at: at, not_after: None };
    outbox::personal(tx, now, &[row]).await?;
    if words.is_some() {
        messages::goes_at(tx, answer, at).await?;
    }
    Ok(Answered::Goes { answer, at })
}

/// The words of the quick replies of a kind to a message with these values.
pub fn replies<'a>(kind: Option<&'a Kind>, values: &Values) -> Vec<&'a str> {
    let Some(kind) = kind else { return Vec::new() };
    let is_wrong = |word: &&str| kind.without.iter().any(|(value, reply)| reply == word && values.meet(value));
    kind.replies.iter().map(String::as_str).filter(|word| !is_wrong(word)).collect()
}

/// Whether `staff` can take this answer back at `now`: own words that wait.
pub fn can_take_back(staff: &Staff, answer: &Message, now: i64) -> bool {
    answer.staff_id == Some(staff.id) && answer.kind == OWN_WORDS && !answer.has_gone(now)
}

/// Takes own words back that have not gone out; the message waits for an answer again. False when they are gone.
pub async fn take_back(tx: &mut Tx, staff: &Staff, answer: &Message) -> Result<bool, StoreError> {
    let own = answer.staff_id == Some(staff.id) && answer.kind == OWN_WORDS;
    if !own || !store::take_back(tx, answer.id, &Row::Message(answer.id).text()).await? {
        return Ok(false);
    }
    if let Some(question) = answer.answers {
        store::open_again(tx, question).await?;
    }
    Ok(true)
}
