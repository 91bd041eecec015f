//! What came of a message in the words of staff, the most pressing first.

use super::Reminder;
use super::results::{Coming, Line, Need, Outcome, Why};
use crate::blocks::Kind;
use crate::clock::Calendar;
use crate::language::Say;

/// The outcomes as they are shown: what somebody looks after comes first.
pub const ORDER: [Outcome; 7] = [
    Outcome::NeedsHelp,
    Outcome::NotReached,
    Outcome::Over,
    Outcome::Done,
    Outcome::Understood,
    Outcome::Delivered,
    Outcome::Waiting,
];

/// Whether a message has a question at its end, which shows what was understood.
pub fn asks(kind: &Kind, reminder: &Reminder, say: Say<'_>, calendar: &Calendar) -> bool {
    kind.question(say, &reminder.values, reminder.id, calendar).is_some()
}

/// An outcome in words. `asks`: the message has a question at its end; else a tap shows only that it was read.
pub fn name(say: Say<'_>, outcome: Outcome, asks: bool) -> String {
    match outcome {
        Outcome::NeedsHelp => say.send_is_help(),
        Outcome::NotReached => say.send_is_not_reached(),
        Outcome::Over => say.send_is_over(),
        Outcome::Done => say.send_is_done(),
        Outcome::Understood if !asks => say.send_is_read(),
        Outcome::Understood => say.send_is_understood(),
        Outcome::Delivered => say.send_is_delivered(),
        Outcome::Waiting => say.send_is_on_its_way(),
    }
}

/// What else is known of a seat. `private`: why a child does not come, for who teaches it.
pub fn facts(say: Say<'_>, line: &Line, private: bool) -> Vec<String> {
    let mut facts: Vec<String> = line
        .needs
        .iter()
        .map(|need| match need {
            Need::Call => say.send_need_call(),
            Need::Unclear => say.send_need_unclear(),
            Need::Hard => say.send_need_hard(),
        })
        .collect();
    if line.outcome == Outcome::NotReached {
        facts.extend(line.why.map(|why| match why {
            Why::Paper => say.send_why_paper(),
            Why::Blocked => say.send_why_blocked(),
        }));
    }
    facts.extend(line.coming.map(|coming| match coming {
        Coming::Yes => say.send_coming(),
        Coming::Costs if private => say.send_not_coming_costs(),
        Coming::Health if private => say.send_not_coming_health(),
        _ => say.send_not_coming(),
    }));
    facts.extend(line.helping.then(|| say.send_helps()));
    facts.extend(line.asked.then(|| say.send_is_asked()));
    facts
}
