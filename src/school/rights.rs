//! Who may do what to which object: the one place that decides it, for the chat, the console and every later face.
//! What is not allowed looks like what does not exist.

use super::{Role, Staff};

/// Somebody who asks for something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Anybody: not signed in, or a chat that is linked to nothing.
    Anybody,
    /// A person in the chat, as a parent. What they may see hangs on their seats.
    Parent { person_id: i64 },
    /// A member of staff, in the console or in the chat.
    Staff { id: i64, school_id: i64, role: Role, groups: Vec<i64> },
}

impl From<&Staff> for Who {
    fn from(staff: &Staff) -> Self {
        if staff.deactivated_at.is_some() {
            return Self::Anybody;
        }
        Self::Staff { id: staff.id, school_id: staff.school_id, role: staff.role, groups: staff.groups.clone() }
    }
}

/// What something is done to, with all that decides about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Object {
    /// Nothing of anybody's.
    None,
    School(i64),
    Group {
        school_id: i64,
        id: i64,
    },
    /// `groups`: the class and the groups beside it.
    Child {
        school_id: i64,
        groups: Vec<i64>,
    },
    Staff {
        school_id: i64,
        id: i64,
        role: Role,
    },
    /// A guardian's seat at a child; `person_id`: who sits there.
    Seat {
        person_id: Option<i64>,
    },
}

/// Everything that can be done, in the chat or in the console.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// Learn, words, tips, settings, one's own data: open to everybody who writes to the bot.
    UseBot,
    /// Open the sign-in pages, the style sheet, an invitation of staff.
    SignIn,
    /// One's own account: language, second factor, link to Telegram, sign out.
    OwnAccount,
    /// The first page of the console, and `/staff` in the chat.
    SeeSchool,
    /// The children of a group, and who of their families is reached.
    SeeGroup,
    SeeChild,
    /// Upload a roster.
    ImportRoster,
    /// Add, move, archive by hand.
    EditRoster,
    /// Letters for the whole school.
    PrintSchoolLetters,
    /// Letters for a group.
    PrintGroupLetters,
    /// Letters for one child; note that a family wants paper.
    PrintChildLetters,
    /// Take the link of a guardian away.
    Unlink,
    /// Who works here.
    SeeStaff,
    /// Invite, rename, give groups and a role to, deactivate.
    ChangeStaff,
    /// Make somebody a head.
    MakeHead,
    SeeSettings,
    ChangeSettings,
    /// The log of the school.
    SeeAudit,
    /// Who saw the data of a child.
    SeeWhoSaw,
    /// Everything of the school in one file.
    ExportSchool,
    /// Rounds of talks, with figures.
    SeeRounds,
    /// Make, change, publish, close a round; its proposed plan.
    PlanRound,
    /// Who of a group has seen the invitation, has booked, needs an interpreter.
    SeeTalks,
    /// The talks of a teacher, day by day.
    SeeSchedule,
    /// Give times, block one, be ill, run late, move an evening.
    RunSchedule,
    /// Book, propose, move or cancel for a family; held or not; the interpreter.
    BookForChild,
    /// What the parents prepared: the teachers of the class only.
    SeePreparation,
    /// The communication plan: the teachers of the class only.
    SeePlan,
    /// Write a new version of it.
    MakePlan,
    /// Write a reminder to families, stop it, correct it, take it back.
    SendReminder,
    /// What came of a reminder.
    SeeReminders,
    /// The messages of a child's parents, as far as they are for this role.
    SeeThread,
    AnswerParent,
    /// Who is ill, late or away today.
    SeeDay,
    /// Parents who want to be called by the contact person: the contact person only.
    SeeCalls,
    /// Make a newsletter, send it, correct it, take it back: a teacher for the own classes.
    MakeNewsletter,
    /// What came of a newsletter.
    SeeNewsletters,
    /// A parent looks at their own child.
    SeeOwnChild,
    /// A parent leaves a child.
    LeaveChild,
    /// A parent sees an invitation to a talk, gives wishes, books, moves, cancels.
    BookTalk,
    /// A parent prepares the talk.
    PrepareTalk,
    /// A parent reads the communication plan and agrees with it.
    SeeOwnPlan,
    /// A parent reads a reminder and answers it.
    ReadReminder,
    /// A parent writes to the school and reads its answers.
    WriteToSchool,
    /// A parent reads a newsletter and answers it.
    ReadNewsletter,
}

/// How far a right goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    No,
    /// One's own: groups, account, seat.
    Own,
    /// Everything of the own school.
    School,
    /// Also without being anybody.
    All,
}

impl Action {
    pub const ALL: [Self; 45] = [
        Self::UseBot,
        Self::SignIn,
        Self::OwnAccount,
        Self::SeeSchool,
        Self::SeeGroup,
        Self::SeeChild,
        Self::ImportRoster,
        Self::EditRoster,
        Self::PrintSchoolLetters,
        Self::PrintGroupLetters,
        Self::PrintChildLetters,
        Self::Unlink,
        Self::SeeStaff,
        Self::ChangeStaff,
        Self::MakeHead,
        Self::SeeSettings,
        Self::ChangeSettings,
        Self::SeeAudit,
        Self::SeeWhoSaw,
        Self::ExportSchool,
        Self::SeeRounds,
        Self::PlanRound,
        Self::SeeTalks,
        Self::SeeSchedule,
        Self::RunSchedule,
        Self::BookForChild,
        Self::SeePreparation,
        Self::SeePlan,
        Self::MakePlan,
        Self::SendReminder,
        Self::SeeReminders,
        Self::SeeThread,
        Self::AnswerParent,
        Self::SeeDay,
        Self::SeeCalls,
        Self::MakeNewsletter,
        Self::SeeNewsletters,
        Self::SeeOwnChild,
        Self::LeaveChild,
        Self::BookTalk,
        Self::PrepareTalk,
        Self::SeeOwnPlan,
        Self::ReadReminder,
        Self::WriteToSchool,
        Self::ReadNewsletter,
    ];

    /// The rights of teacher, office and head.
    fn of_staff(self) -> [Reach; 3] {
        use Reach::{All, No, Own, School};
        match self {
            Self::UseBot | Self::SignIn => [All, All, All],
            Self::OwnAccount => [Own, Own, Own],
            Self::SeeSchool | Self::SeeRounds => [School, School, School],
            Self::SeeGroup
            | Self::SeeChild
            | Self::PrintGroupLetters
            | Self::PrintChildLetters
            | Self::SeeTalks
            | Self::SeeSchedule
            | Self::RunSchedule
            | Self::BookForChild
            | Self::SendReminder
            | Self::SeeReminders
            | Self::SeeThread
            | Self::AnswerParent
            | Self::MakeNewsletter
            | Self::SeeNewsletters => [Own, School, School],
            Self::SeePreparation | Self::SeePlan | Self::MakePlan | Self::SeeCalls => [Own, Own, Own],
            Self::ImportRoster
            | Self::EditRoster
            | Self::PrintSchoolLetters
            | Self::Unlink
            | Self::SeeStaff
            | Self::ChangeStaff
            | Self::SeeSettings
            | Self::ChangeSettings
            | Self::PlanRound
            | Self::SeeDay => [No, School, School],
            Self::MakeHead | Self::SeeAudit | Self::SeeWhoSaw | Self::ExportSchool => [No, No, School],
            Self::SeeOwnChild
            | Self::LeaveChild
            | Self::BookTalk
            | Self::PrepareTalk
            | Self::SeeOwnPlan
            | Self::ReadReminder
            | Self::WriteToSchool
            | Self::ReadNewsletter => [No, No, No],
        }
    }

    /// What a parent does at the own seat.
    fn is_of_parents(self) -> bool {
        use Action::{BookTalk, LeaveChild, PrepareTalk, ReadNewsletter, ReadReminder};
        use Action::{SeeOwnChild, SeeOwnPlan, WriteToSchool};
        matches!(
            self,
            SeeOwnChild
                | LeaveChild
                | BookTalk
                | PrepareTalk
                | SeeOwnPlan
                | ReadReminder
                | WriteToSchool
                | ReadNewsletter
        )
    }

    fn reach(self, role: Role) -> Reach {
        let [teacher, office, head] = self.of_staff();
        match role {
            Role::Teacher => teacher,
            Role::Office => office,
            Role::Head => head,
        }
    }
}

/// Whether somebody of this role can do `action` to anything at all.
pub fn ever(role: Role, action: Action) -> bool {
    action.reach(role) != Reach::No
}

/// Whether `who` may do `action` to `object`.
pub fn may(who: &Who, action: Action, object: &Object) -> bool {
    if matches!(action, Action::UseBot | Action::SignIn) {
        return *object == Object::None;
    }
    match who {
        Who::Anybody => false,
        Who::Parent { person_id } => {
            let own = *object == Object::Seat { person_id: Some(*person_id) };
            own && action.is_of_parents()
        }
        Who::Staff { id, school_id, role, groups } => {
            let reach = action.reach(*role);
            let of_my_school = |school: &i64| school == school_id;
            let mine = |group: &i64| groups.contains(group);
            match (reach, object) {
                (Reach::No, _) | (_, Object::None | Object::Seat { .. }) => false,
                (Reach::School | Reach::All, Object::Staff { school_id, role: of_whom, .. }) => {
                    // The office looks after teachers and itself; nobody but a head changes a head.
                    let a_head = action == Action::ChangeStaff && *of_whom == Role::Head;
                    of_my_school(school_id) && (!a_head || *role == Role::Head)
                }
                (
                    Reach::School | Reach::All,
                    Object::School(school_id) | Object::Group { school_id, .. } | Object::Child { school_id, .. },
                ) => of_my_school(school_id),
                (Reach::Own, Object::Group { school_id, id }) => of_my_school(school_id) && mine(id),
                (Reach::Own, Object::Child { school_id, groups }) => of_my_school(school_id) && groups.iter().any(mine),
                (Reach::Own, Object::Staff { id: whose, .. }) => whose == id,
                (Reach::Own, Object::School(_)) => false,
            }
        }
    }
}
