//! Who did or saw what, on which object, when. No content: a log that can be shown to the head and kept for a
//! while without being one more place with children's data (reliability facts, threat 22).

/// Which face somebody acted through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    Console,
    Chat,
    Shell,
}

impl Via {
    /// The word for it in the database.
    pub fn word(self) -> &'static str {
        match self {
            Self::Console => "console",
            Self::Chat => "chat",
            Self::Shell => "shell",
        }
    }
}

/// What an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
}

impl Deed {
    pub const ALL: [Self; 25] = [
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
        }
    }
}
