//! Two households of one child. A parent who books decides whether the other one may join; without a yes the other one
//! learns nothing, not even that there is a talk (start conversation, section 6).

pub mod store;

/// Another seat of the same child, as far as a question about it may depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Household {
    pub guardian_id: i64,
    /// Somebody sits there who gets information.
    pub reached: bool,
    /// The school noted that nobody may learn where this guardian will be.
    pub hidden: bool,
    /// It has an open talk in the round.
    pub booked: bool,
}

/// Whether the parent at `own` is asked if the other one may join: not where the school noted anything about either.
pub fn may_ask(own_hidden: bool, others: &[Household]) -> bool {
    // Not whether the other one has a talk: the question would tell.
    !own_hidden && others.iter().any(|other| other.reached && !other.hidden)
}
