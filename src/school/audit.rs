//! Who did or saw what, on which object, when. No content: a log that can be shown to the head and kept for a
//! while without being one more place with children's data (reliability facts, threat 22).

pub mod command;
pub mod store;

use std::str::FromStr;

/// Which face somebody acted through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    Console,
    Chat,
    Shell,
}

impl Via {
    pub const ALL: [Self; 3] = [Self::Console, Self::Chat, Self::Shell];

    /// The word for it in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Console => "console",
            Self::Chat => "chat",
            Self::Shell => "shell",
        }
    }
}

impl FromStr for Via {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|via| via.word() == word).ok_or(())
    }
}

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    School(i64),
    Group(i64),
    Child(i64),
    /// A guardian's seat.
    Guardian(i64),
    Staff(i64),
}

impl About {
    /// The word for the kind of object, and its id.
    pub fn parts(self) -> (&'static str, i64) {
        match self {
            Self::School(id) => ("school", id),
            Self::Group(id) => ("group", id),
            Self::Child(id) => ("child", id),
            Self::Guardian(id) => ("guardian", id),
            Self::Staff(id) => ("staff", id),
        }
    }

    /// The object that [`About::parts`] gave the parts of.
    pub fn of(word: &str, id: i64) -> Option<Self> {
        Some(match word {
            "school" => Self::School(id),
            "group" => Self::Group(id),
            "child" => Self::Child(id),
            "guardian" => Self::Guardian(id),
            "staff" => Self::Staff(id),
            _ => return None,
        })
    }
}

/// An entry to be written.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub school_id: i64,
    /// None: the operator, in the shell.
    pub staff_id: Option<i64>,
    pub via: Via,
    pub deed: Deed,
    pub about: About,
}

/// What was done. Its word is kept for 13 months: it does not change its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    MadeSchool,
    SawGroup,
    SawChild,
    ImportedRoster,
    AddedChild,
    ChangedChild,
    ArchivedChild,
    BroughtBackChild,
    AddedGroup,
    ChangedGroup,
    ArchivedGroup,
    PrintedLetters,
    NotedPaper,
    Unlinked,
    NotedGuardian,
    InvitedStaff,
    ChangedStaff,
    DeactivatedStaff,
    SetUpSignIn,
    SignedIn,
    SignedOut,
    LinkedChat,
    ChangedSettings,
    SawAudit,
    SawWhoSaw,
    Exported,
    MadeRound,
    ChangedRound,
    PublishedRound,
    ClosedRound,
    ChangedTimes,
    BookedTalk,
    CancelledTalk,
    MovedTalks,
    NotedTalk,
    NotedInterpreter,
    SawTalks,
    SawPreparation,
    SawPlan,
    MadePlan,
    MadeFeed,
    SentReminder,
    StoppedReminder,
    CorrectedReminder,
    TookBackReminder,
    SawReminder,
    SawThread,
    AnsweredParent,
    SawDay,
    SawCalls,
    SentNewsletter,
    PausedNewsletter,
    StoppedNewsletter,
    CorrectedNewsletter,
    TookBackNewsletter,
    SawNewsletter,
}

impl Deed {
    pub const ALL: [Self; 56] = [
        Self::MadeSchool,
        Self::SawGroup,
        Self::SawChild,
        Self::ImportedRoster,
        Self::AddedChild,
        Self::ChangedChild,
        Self::ArchivedChild,
        Self::BroughtBackChild,
        Self::AddedGroup,
        Self::ChangedGroup,
        Self::ArchivedGroup,
        Self::PrintedLetters,
        Self::NotedPaper,
        Self::Unlinked,
        Self::NotedGuardian,
        Self::InvitedStaff,
        Self::ChangedStaff,
        Self::DeactivatedStaff,
        Self::SetUpSignIn,
        Self::SignedIn,
        Self::SignedOut,
        Self::LinkedChat,
        Self::ChangedSettings,
        Self::SawAudit,
        Self::SawWhoSaw,
        Self::Exported,
        Self::MadeRound,
        Self::ChangedRound,
        Self::PublishedRound,
        Self::ClosedRound,
        Self::ChangedTimes,
        Self::BookedTalk,
        Self::CancelledTalk,
        Self::MovedTalks,
        Self::NotedTalk,
        Self::NotedInterpreter,
        Self::SawTalks,
        Self::SawPreparation,
        Self::SawPlan,
        Self::MadePlan,
        Self::MadeFeed,
        Self::SentReminder,
        Self::StoppedReminder,
        Self::CorrectedReminder,
        Self::TookBackReminder,
        Self::SawReminder,
        Self::SawThread,
        Self::AnsweredParent,
        Self::SawDay,
        Self::SawCalls,
        Self::SentNewsletter,
        Self::PausedNewsletter,
        Self::StoppedNewsletter,
        Self::CorrectedNewsletter,
        Self::TookBackNewsletter,
        Self::SawNewsletter,
    ];

    /// The word for it in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::MadeSchool => "made-school",
            Self::SawGroup => "saw-group",
            Self::SawChild => "saw-child",
            Self::ImportedRoster => "imported-roster",
            Self::AddedChild => "added-child",
            Self::ChangedChild => "changed-child",
            Self::ArchivedChild => "archived-child",
            Self::BroughtBackChild => "brought-back-child",
            Self::AddedGroup => "added-group",
            Self::ChangedGroup => "changed-group",
            Self::ArchivedGroup => "archived-group",
            Self::PrintedLetters => "printed-letters",
            Self::NotedPaper => "noted-paper",
            Self::Unlinked => "unlinked",
            Self::NotedGuardian => "noted-guardian",
            Self::InvitedStaff => "invited-staff",
            Self::ChangedStaff => "changed-staff",
            Self::DeactivatedStaff => "deactivated-staff",
            Self::SetUpSignIn => "set-up-sign-in",
            Self::SignedIn => "signed-in",
            Self::SignedOut => "signed-out",
            Self::LinkedChat => "linked-chat",
            Self::ChangedSettings => "changed-settings",
            Self::SawAudit => "saw-audit",
            Self::SawWhoSaw => "saw-who-saw",
            Self::Exported => "exported",
            Self::MadeRound => "made-round",
            Self::ChangedRound => "changed-round",
            Self::PublishedRound => "published-round",
            Self::ClosedRound => "closed-round",
            Self::ChangedTimes => "changed-times",
            Self::BookedTalk => "booked-talk",
            Self::CancelledTalk => "cancelled-talk",
            Self::MovedTalks => "moved-talks",
            Self::NotedTalk => "noted-talk",
            Self::NotedInterpreter => "noted-interpreter",
            Self::SawTalks => "saw-talks",
            Self::SawPreparation => "saw-preparation",
            Self::SawPlan => "saw-plan",
            Self::MadePlan => "made-plan",
            Self::MadeFeed => "made-feed",
            Self::SentReminder => "sent-reminder",
            Self::StoppedReminder => "stopped-reminder",
            Self::CorrectedReminder => "corrected-reminder",
            Self::TookBackReminder => "took-back-reminder",
            Self::SawReminder => "saw-reminder",
            Self::SawThread => "saw-thread",
            Self::AnsweredParent => "answered-parent",
            Self::SawDay => "saw-day",
            Self::SawCalls => "saw-calls",
            Self::SentNewsletter => "sent-newsletter",
            Self::PausedNewsletter => "paused-newsletter",
            Self::StoppedNewsletter => "stopped-newsletter",
            Self::CorrectedNewsletter => "corrected-newsletter",
            Self::TookBackNewsletter => "took-back-newsletter",
            Self::SawNewsletter => "saw-newsletter",
        }
    }
}

impl FromStr for Deed {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|deed| deed.word() == word).ok_or(())
    }
}

impl Deed {
    /// What, done to the school as a whole, passes every child of it through somebody's hands.
    fn takes_in_all_children(self) -> bool {
        matches!(self, Self::Exported | Self::ImportedRoster | Self::PrintedLetters | Self::SawDay)
    }
}

/// An entry of the log as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logged {
    pub id: i64,
    /// UTC seconds.
    pub at: i64,
    /// None: the operator, in the shell.
    pub staff_id: Option<i64>,
    /// None also for who left so long ago that the name is gone.
    pub staff_name: Option<String>,
    pub via: Via,
    pub deed: Deed,
    pub about: About,
}

/// Which entries are asked for; what is None does not count.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    pub staff_id: Option<i64>,
    pub deed: Option<Deed>,
    pub about: Option<About>,
    /// UTC seconds: not before this ...
    pub from: Option<i64>,
    /// ... and before this.
    pub until: Option<i64>,
}

/// Where a child's data stand: what is done to one of these concerns the child.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail {
    pub child_id: i64,
    pub school_id: i64,
    /// The class and the groups beside it, as they are now: where a child was before is not kept.
    pub groups: Vec<i64>,
    /// The seats of its guardians.
    pub seats: Vec<i64>,
}

/// Whether who did this may have seen data of the child: for the report that a breach asks for, and for a parent who
/// wants to know (facts on reliability, section 5). Rather one entry too many than one too few.
pub fn concerns(deed: Deed, about: About, trail: &Trail) -> bool {
    match about {
        About::Child(id) => id == trail.child_id,
        About::Guardian(id) => trail.seats.contains(&id),
        About::Group(id) => trail.groups.contains(&id),
        About::School(id) => id == trail.school_id && deed.takes_in_all_children(),
        About::Staff(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back() {
        for deed in Deed::ALL {
            assert_eq!(deed.word().parse(), Ok(deed));
        }
        for via in Via::ALL {
            assert_eq!(via.word().parse(), Ok(via));
        }
        for about in [About::School(1), About::Group(2), About::Child(3), About::Guardian(4), About::Staff(5)] {
            let (word, id) = about.parts();
            assert_eq!(About::of(word, id), Some(about));
        }
    }

    #[test]
    fn a_child_is_concerned_by_what_is_done_to_it_its_groups_its_guardians_and_the_whole_school() {
        let trail = Trail { child_id: 1, school_id: 9, groups: vec![4, 5], seats: vec![7] };
        for (deed, about, wanted) in [
            (Deed::SawChild, About::Child(1), true),
            (Deed::SawChild, About::Child(2), false),
            (Deed::SawGroup, About::Group(4), true),
            (Deed::PrintedLetters, About::Group(5), true),
            (Deed::SawGroup, About::Group(6), false),
            (Deed::Unlinked, About::Guardian(7), true),
            (Deed::Unlinked, About::Guardian(8), false),
            (Deed::Exported, About::School(9), true),
            (Deed::ImportedRoster, About::School(9), true),
            (Deed::Exported, About::School(8), false),
            (Deed::SawAudit, About::School(9), false),
            (Deed::SignedIn, About::Staff(1), false),
        ] {
            assert_eq!(concerns(deed, about, &trail), wanted, "{deed:?} {about:?}");
        }
    }
}
