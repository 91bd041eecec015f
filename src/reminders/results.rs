//! What came of a reminder, as plain values: for every seat of every child apart. Only staff see the seats of both homes.

pub mod store;

use crate::choice::words;

words! {
    /// Whether a child comes, as its parent says. Why not is for the teachers of the class only.
    Coming {
        Yes = "yes",
        /// Without a reason.
        No = "no",
        Costs = "costs",
        Health = "health",
        Other = "other",
    }
}

words! {
    /// How far a message got at one seat.
    Outcome {
        /// Not delivered yet.
        Waiting = "waiting",
        /// Nobody to give it to: on paper, or this family has to be told.
        NotReached = "not-reached",
        /// Not sent: its day was over before it could go.
        Over = "over",
        Delivered = "delivered",
        Understood = "understood",
        Done = "done",
        NeedsHelp = "needs-help",
    }
}

words! {
    /// What a parent needs.
    Need {
        /// "Please call me."
        Call = "call",
        /// Did not understand the message.
        Unclear = "unclear",
        /// Too hard for the child.
        Hard = "hard",
    }
}

words! {
    /// Why a family was not reached.
    Why {
        /// Nobody is linked to the seat, or wants everything on paper.
        Paper = "paper",
        /// The chat is blocked or gone.
        Blocked = "blocked",
    }
}

/// What is kept about a seat, from which the outcome follows. All times in UTC seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    pub on_paper: bool,
    /// Its day was over before it could go.
    pub over: bool,
    pub linked: bool,
    pub unreachable_at: Option<i64>,
    pub given_at: Option<i64>,
    pub understood_at: Option<i64>,
    /// Wrong answers.
    pub wrong: i64,
    pub help_at: Option<i64>,
    pub call_at: Option<i64>,
    pub done_at: Option<i64>,
    pub hard_at: Option<i64>,
    /// Of the reminder.
    pub corrected_at: Option<i64>,
}

/// What came of a reminder at one seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub child_id: i64,
    pub child: String,
    pub guardian_id: i64,
    /// Which seat of the child: 1, 2, ...
    pub seat: i64,
    pub outcome: Outcome,
    pub needs: Vec<Need>,
    /// For [`Outcome::NotReached`].
    pub why: Option<Why>,
    pub coming: Option<Coming>,
    /// Offered to help.
    pub helping: bool,
    /// Asked a question.
    pub asked: bool,
}

impl Line {
    /// Why the child does not come: for the teachers of the class, never for lists that others see.
    pub fn private_reason(&self) -> Option<Coming> {
        self.coming.filter(|coming| !matches!(coming, Coming::Yes | Coming::No))
    }
}

/// How many seats each outcome has; together all seats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub waiting: usize,
    pub not_reached: usize,
    pub over: usize,
    pub delivered: usize,
    pub understood: usize,
    pub done: usize,
    pub needs_help: usize,
}

/// Counts the lines by their outcome.
pub fn counts(lines: &[Line]) -> Counts {
    let of = |outcome| lines.iter().filter(|line| line.outcome == outcome).count();
    Counts {
        waiting: of(Outcome::Waiting),
        not_reached: of(Outcome::NotReached),
        over: of(Outcome::Over),
        delivered: of(Outcome::Delivered),
        understood: of(Outcome::Understood),
        done: of(Outcome::Done),
        needs_help: of(Outcome::NeedsHelp),
    }
}

/// Whether it went to nobody, since its day was over before.
pub fn all_over(lines: &[Line]) -> bool {
    !lines.is_empty() && lines.iter().all(|line| line.outcome == Outcome::Over)
}

/// Whether a message was understood as it stands: what was understood before a correction does not count.
pub fn is_understood(understood_at: Option<i64>, corrected_at: Option<i64>) -> bool {
    understood_at.is_some_and(|at| corrected_at.is_none_or(|corrected| at >= corrected))
}

impl Kept {
    /// What the parent needs now.
    pub fn needs(&self) -> Vec<Need> {
        let understood = is_understood(self.understood_at, self.corrected_at);
        let unclear = !understood && (self.help_at.is_some() || self.wrong > 1);
        // Done after it was too hard: the easier step worked.
        let hard = self.hard_at.is_some_and(|hard| self.done_at.is_none_or(|done| done < hard));
        let needs = [(Need::Call, self.call_at.is_some()), (Need::Unclear, unclear), (Need::Hard, hard)];
        needs.into_iter().filter(|(_, is)| *is).map(|(need, _)| need).collect()
    }

    /// Why this family is not reached; what was delivered once counts as delivered.
    pub fn not_reached(&self) -> Option<Why> {
        match self.given_at {
            Some(_) => None,
            None if self.over => None,
            None if self.linked && self.unreachable_at.is_some() => Some(Why::Blocked),
            None => (self.on_paper || !self.linked).then_some(Why::Paper),
        }
    }

    /// The one outcome, the most pressing first.
    pub fn outcome(&self) -> Outcome {
        if !self.needs().is_empty() {
            Outcome::NeedsHelp
        } else if self.done_at.is_some() {
            Outcome::Done
        } else if is_understood(self.understood_at, self.corrected_at) {
            Outcome::Understood
        } else if self.given_at.is_some() {
            Outcome::Delivered
        } else if self.over {
            Outcome::Over
        } else if self.not_reached().is_some() {
            Outcome::NotReached
        } else {
            Outcome::Waiting
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINKED: Kept = Kept {
        on_paper: false,
        over: false,
        linked: true,
        unreachable_at: None,
        given_at: None,
        understood_at: None,
        wrong: 0,
        help_at: None,
        call_at: None,
        done_at: None,
        hard_at: None,
        corrected_at: None,
    };

    #[test]
    fn a_message_goes_from_waiting_to_done() {
        let given = Kept { given_at: Some(1), ..LINKED };
        let understood = Kept { understood_at: Some(2), ..given };
        assert_eq!(LINKED.outcome(), Outcome::Waiting);
        assert_eq!(given.outcome(), Outcome::Delivered);
        assert_eq!(understood.outcome(), Outcome::Understood);
        assert_eq!(Kept { done_at: Some(3), ..understood }.outcome(), Outcome::Done);
    }

    #[test]
    fn who_is_not_reached_has_a_reason() {
        let blocked = Kept { unreachable_at: Some(1), ..LINKED };
        assert_eq!((blocked.outcome(), blocked.not_reached()), (Outcome::NotReached, Some(Why::Blocked)));
        let paper = Kept { linked: false, ..LINKED };
        assert_eq!((paper.outcome(), paper.not_reached()), (Outcome::NotReached, Some(Why::Paper)));
        let blocked_later = Kept { given_at: Some(1), ..blocked };
        assert_eq!((blocked_later.outcome(), blocked_later.not_reached()), (Outcome::Delivered, None));
    }

    #[test]
    fn help_is_needed_until_it_is_not() {
        let hard = Kept { given_at: Some(1), hard_at: Some(5), ..LINKED };
        assert_eq!((hard.outcome(), hard.needs()), (Outcome::NeedsHelp, vec![Need::Hard]));
        assert_eq!(Kept { done_at: Some(6), ..hard }.outcome(), Outcome::Done);
        assert_eq!(Kept { done_at: Some(4), ..hard }.outcome(), Outcome::NeedsHelp);
        let wrong = |wrong| Kept { given_at: Some(1), wrong, ..LINKED };
        assert_eq!(wrong(1).outcome(), Outcome::Delivered);
        assert_eq!(wrong(2).needs(), [Need::Unclear]);
        assert_eq!(Kept { understood_at: Some(9), ..wrong(2) }.outcome(), Outcome::Understood);
    }

    #[test]
    fn what_was_understood_before_a_correction_does_not_count() {
        let corrected = Kept { given_at: Some(1), understood_at: Some(2), corrected_at: Some(3), ..LINKED };
        assert_eq!(corrected.outcome(), Outcome::Delivered);
        assert_eq!(Kept { understood_at: Some(3), ..corrected }.outcome(), Outcome::Understood);
    }
}
