//! What the pages of a round that goes on share: which round is looked at, and what staff calls the parts of a talk.

use jiff::civil::DateTime;

use super::booking::State;
use super::interpreter::State as Task;
use super::round::{Round, store as rounds};
use super::slot::store::hour;
use super::{Along, Asked, Guest, Interpreter, Means};
use crate::language::{Catalogue, Say, plain};
use crate::store::{StoreError, Tx};

/// The rounds of a school that parents know, the newest first.
pub async fn published(tx: &mut Tx, school_id: i64) -> Result<Vec<Round>, StoreError> {
    let all = rounds::of_school(tx, school_id).await?;
    Ok(all.into_iter().filter(|round| round.published_at.is_some()).collect())
}

/// The round that an address asks for (`?round=ID`), or the newest.
pub fn chosen<'r>(rounds: &'r [Round], wanted: &str) -> Option<&'r Round> {
    match wanted.parse::<i64>() {
        Ok(id) => rounds.iter().find(|round| round.id == id),
        Err(_) => rounds.first(),
    }
}

/// A page of one round; without one, of the newest.
pub fn of_round(path: &str, round: Option<i64>) -> String {
    round.map_or_else(|| path.to_owned(), |round| format!("{path}?round={round}"))
}

/// Weekday, date and hour.
pub fn when(say: Say<'_>, at: DateTime) -> String {
    say.talks_when(at.date(), &hour(at.time()))
}

/// How people meet.
pub fn means_name(say: Say<'_>, means: Means) -> String {
    match means {
        Means::Site => say.talks_means_site(),
        Means::Video => say.talks_means_video(),
        Means::Phone => say.talks_means_phone(),
    }
}

/// Which interpreter a family asks for.
pub fn interpreter_name(say: Say<'_>, interpreter: Interpreter) -> String {
    match interpreter {
        Interpreter::None => say.talks_interpreter_none(),
        Interpreter::Phone => say.talks_interpreter_phone(),
        Interpreter::Video => say.talks_interpreter_video(),
        Interpreter::Site => say.talks_interpreter_site(),
        Interpreter::Own => say.talks_interpreter_own(),
    }
}

/// How far the school is with an interpreter.
pub fn task_name(say: Say<'_>, task: Task) -> String {
    match task {
        Task::Requested => say.talks_task_requested(),
        Task::Booked => say.talks_task_booked(),
        Task::Impossible => say.talks_task_impossible(),
    }
}

/// Whether the child comes along.
pub fn along_name(say: Say<'_>, along: Along) -> String {
    match along {
        Along::Yes => say.talks_child_yes(),
        Along::No => say.talks_child_no(),
        Along::Unsure => say.talks_child_unsure(),
    }
}

/// Who comes beside the child.
pub fn guest_name(say: Say<'_>, guest: Guest) -> String {
    match guest {
        Guest::Mother => say.talks_guest_mother(),
        Guest::Father => say.talks_guest_father(),
        Guest::Carer => say.talks_guest_carer(),
        Guest::Grandparent => say.talks_guest_grandparent(),
    }
}

/// What a family asked the teacher for.
pub fn asked_name(say: Say<'_>, asked: Option<Asked>) -> String {
    match asked {
        None | Some(Asked::Time) => say.talks_asked_time(),
        Some(Asked::Call) => say.talks_asked_call(),
        Some(Asked::Interpreter) => say.talks_asked_interpreter(),
        Some(Asked::Teacher) => say.talks_asked_teacher(),
    }
}

/// Where a talk stands.
pub fn state_name(say: Say<'_>, state: State) -> String {
    match state {
        State::Proposed => say.talks_state_proposed(),
        State::Booked => say.talks_state_booked(),
        State::Held => say.talks_state_held(),
        State::NoShow => say.talks_state_no_show(),
        State::Cancelled => say.talks_state_cancelled(),
    }
}

/// The language of an interpreter: its own name where it is one of ours, else what was typed.
pub fn language_name(catalogue: &Catalogue, language: Option<&str>) -> Option<String> {
    let language = language.filter(|language| !language.trim().is_empty())?;
    Some(match catalogue.find(language) {
        Some(lang) => catalogue.language(lang).own_name.clone(),
        None => plain(language),
    })
}
