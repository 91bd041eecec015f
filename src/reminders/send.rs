//! What a sender does with a reminder: send it, stop it while it waits, take it back, correct it.

use crate::app::App;
use crate::fields::Values;
use crate::store::{StoreError, Tx};

/// So many seconds a reminder waits before it goes, so that it can be stopped.
pub const WAITS: i64 = 60;

/// What came of taking a reminder back; counts of messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenBack {
    /// Disappear from the chat.
    pub deleted: usize,
    /// Too old to disappear: they become "the school took this message back".
    pub replaced: usize,
    /// Had not gone yet, and do not go any more.
    pub waiting_dropped: usize,
    /// The seats that got it on paper: somebody has to tell them.
    pub on_paper: Vec<i64>,
}

/// What came of correcting a reminder; counts of messages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corrected {
    /// Are changed where they stand.
    pub edited: usize,
    /// Get a new message besides, since their child's day changes.
    pub told_anew: usize,
    /// Had not gone yet: they go with the new values.
    pub waiting: usize,
    /// The seats that got it on paper: somebody has to tell them.
    pub on_paper: Vec<i64>,
}

/// Sends a draft: in [`WAITS`] seconds, or at the chosen moment `at`. Returns when it goes (UTC seconds).
pub async fn send(_tx: &mut Tx, _reminder: i64, now: i64, at: Option<i64>) -> Result<i64, StoreError> {
    Ok(at.unwrap_or(now).max(now + WAITS))
}

/// Stops what waits; false when it has gone already.
pub async fn stop(_tx: &mut Tx, _reminder: i64, _now: i64) -> Result<bool, StoreError> {
    Ok(false)
}

/// Takes back what was sent.
pub async fn take_back(_tx: &mut Tx, _app: &App, _reminder: i64, _now: i64) -> Result<TakenBack, StoreError> {
    Ok(TakenBack::default())
}

/// Gives a reminder that was sent, or waits, new values.
pub async fn correct(
    _tx: &mut Tx,
    _app: &App,
    _reminder: i64,
    _values: &Values,
    _now: i64,
) -> Result<Corrected, StoreError> {
    Ok(Corrected::default())
}
