//! How long what is kept is kept, as data: one rule for each kind. Once a night everything that is older than its
//! border goes, and not a byte of it stays in the database file.
//!
//! The terms are those of our facts on reliability, section 5, which are shorter than the law's: we are no pupil
//! record. Where a rule has another source, it says so.

pub mod store;

use jiff::ToSpan as _;
use jiff::civil::{Time, time};
use serde::Deserialize;

use crate::clock::Calendar;
use crate::school::SchoolYear;

/// When the purge runs, civil time: after the hour that the change of the clocks doubles or skips.
pub const AT_NIGHT: Time = time(4, 10, 0, 0);
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;

/// What is removed together.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Hash)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    DoneUpdate,
    ParkedUpdate,
    SentMessage,
    FoundList,
    Invitation,
    CodeTry,
    SignInTry,
    Session,
    Ticket,
    UnlinkedSeat,
    UnreachablePerson,
    ArchivedChild,
    ArchivedGroup,
    Preparation,
    Conversation,
    Draft,
    Reminder,
    Message,
    Photo,
    CallWish,
    NewsletterDraft,
    NewsletterAnswer,
    PausedNewsletter,
    Newsletter,
    StaffInvitation,
    StaffSignIn,
    StaffMember,
    Audit,
}

/// How long after its moment something is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// So many seconds.
    For(i64),
    /// So many calendar months.
    Months(i32),
    /// Until the end of the school year, 31 July, and so many days more.
    SchoolYearAnd(i32),
}

/// One rule.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub kind: Kind,
    pub kept: Kept,
    /// For `docs/privacy.md`: what is kept how long, counted from when.
    pub sentence: &'static str,
}

const fn rule(kind: Kind, kept: Kept, sentence: &'static str) -> Rule {
    Rule { kind, kept, sentence }
}

impl Kind {
    pub const ALL: [Self; 28] = [
        Self::DoneUpdate,
        Self::ParkedUpdate,
        Self::SentMessage,
        Self::FoundList,
        Self::Invitation,
        Self::CodeTry,
        Self::SignInTry,
        Self::Session,
        Self::Ticket,
        Self::UnlinkedSeat,
        Self::UnreachablePerson,
        Self::ArchivedChild,
        Self::ArchivedGroup,
        Self::Preparation,
        Self::Conversation,
        Self::Draft,
        Self::Reminder,
        Self::Message,
        Self::Photo,
        Self::CallWish,
        Self::NewsletterDraft,
        Self::NewsletterAnswer,
        Self::PausedNewsletter,
        Self::Newsletter,
        Self::StaffInvitation,
        Self::StaffSignIn,
        Self::StaffMember,
        Self::Audit,
    ];

    /// What ends within a day is looked for every hour.
    pub const HOURLY: [Self; 2] = [Self::Session, Self::Ticket];

    /// The rule for this kind.
    pub fn rule(self) -> Rule {
        use Kept::{For, Months, SchoolYearAnd};
        let (kept, sentence) = match self {
            // Longer than Telegram repeats an update (24 h), shorter than the week after which its numbers may start
            // anew by chance.
            Self::DoneUpdate => {
                (For(crate::telegram::REMEMBERED), "3 days, without text and chat from when it is handled")
            }
            Self::ParkedUpdate => (For(7 * DAY), "7 days, where it could not be handled"),
            Self::SentMessage => (For(30 * DAY), "30 days after sending"),
            Self::FoundList => (For(30 * DAY), "30 days"),
            Self::Invitation => (For(30 * DAY), "30 days after use, expiry or replacement"),
            Self::CodeTry | Self::SignInTry => (For(2 * DAY), "2 days"),
            // NIST SP 800-63B, AAL2; the console asks for 30 minutes without a page besides.
            Self::Session => (For(12 * HOUR), "12 hours"),
            Self::Ticket => (For(DAY), "1 day"),
            Self::UnlinkedSeat => {
                (For(90 * DAY), "90 days after the last letter, while nobody is linked and no paper was asked for")
            }
            Self::UnreachablePerson => (For(90 * DAY), "90 days after the chat was closed, or at once by /forget"),
            Self::ArchivedChild => (SchoolYearAnd(30), "30 days after the school year in which the child left"),
            Self::ArchivedGroup => (SchoolYearAnd(30), "30 days after the school year in which the group ended"),
            // Start conversation, section 5: only for this year's teachers.
            Self::Preparation => (SchoolYearAnd(0), "when the school year ends"),
            Self::Conversation => (SchoolYearAnd(30), "30 days after the school year of the talk"),
            Self::Draft => (For(7 * DAY), "7 days, where it was never sent"),
            Self::Reminder => (SchoolYearAnd(30), "30 days after the school year of the message"),
            // Parent messages, rule 4: those about health, money or safety go with the school year; so all do.
            Self::Message => (SchoolYearAnd(0), "when the school year ends"),
            Self::Photo => (For(30 * DAY), "the handle of a photo 30 days after it was sent"),
            Self::CallWish => (For(30 * DAY), "30 days"),
            // Longer than a reminder's: an issue is made over weeks, and last year's is copied from what was sent.
            Self::NewsletterDraft => (For(90 * DAY), "90 days after the last change, where it was never sent"),
            // What is answered is of use until its day; parents look back at the newsletter itself.
            Self::NewsletterAnswer => {
                (For(56 * DAY), "the reason, a wished call, what was opened and understood 56 days after it went")
            }
            // Counted as stopped from then on, so that the next rule finds it.
            Self::PausedNewsletter => (For(90 * DAY), "a pause that nobody ends ends after 90 days"),
            Self::Newsletter => (Months(13), "13 months after it was made, so that last year's can be copied"),
            Self::StaffInvitation => (For(30 * DAY), "an unused one-time link 30 days after it expired"),
            Self::StaffSignIn => (For(0), "sign-in and link to the chat: gone in the night after deactivation"),
            // The log names them by their number.
            Self::StaffMember => (Months(13), "the name 13 months after deactivation"),
            Self::Audit => (Months(13), "13 months"),
        };
        rule(self, kept, sentence)
    }

    /// What is older than this goes, in UTC seconds.
    pub fn border(self, calendar: &Calendar, now: i64) -> i64 {
        let today = calendar.civil(now);
        match self.rule().kept {
            Kept::For(seconds) => now - seconds,
            Kept::Months(months) => today.checked_sub(months.months()).map_or(i64::MIN, |then| calendar.instant(then)),
            // What ended in a school year goes when that year's last day and the days after it are over.
            Kept::SchoolYearAnd(days) => today.date().checked_sub(days.days()).map_or(i64::MIN, |then| {
                calendar.instant(SchoolYear::of(then).first_day().to_datetime(Time::midnight()))
            }),
        }
    }
}

/// Whether a purge is due: none was made since the last 04:10. A purge in the future (a clock that was set back) does
/// not count.
pub fn is_due(calendar: &Calendar, last: Option<i64>, now: i64) -> bool {
    let civil = calendar.civil(now);
    let night = calendar.instant(civil.date().to_datetime(AT_NIGHT));
    let night = match (night <= now, civil.date().yesterday()) {
        (false, Ok(yesterday)) => calendar.instant(yesterday.to_datetime(AT_NIGHT)),
        _ => night,
    };
    !last.is_some_and(|last| (night..=now).contains(&last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::holidays::Holidays;
    use jiff::civil::{DateTime, datetime};

    fn border(kind: Kind, now: DateTime) -> DateTime {
        let calendar = Calendar::new(Holidays::default()).unwrap();
        calendar.civil(kind.border(&calendar, calendar.instant(now)))
    }

    #[test]
    fn each_kind_has_its_border() {
        let now = datetime(2026, 11, 23, 4, 10, 0, 0);
        for (kind, wanted) in [
            (Kind::DoneUpdate, datetime(2026, 11, 20, 4, 10, 0, 0)),
            (Kind::ParkedUpdate, datetime(2026, 11, 16, 4, 10, 0, 0)),
            // Over the change of the clocks in October a day has another hour.
            (Kind::SentMessage, datetime(2026, 10, 24, 5, 10, 0, 0)),
            (Kind::FoundList, datetime(2026, 10, 24, 5, 10, 0, 0)),
            (Kind::Invitation, datetime(2026, 10, 24, 5, 10, 0, 0)),
            (Kind::CodeTry, datetime(2026, 11, 21, 4, 10, 0, 0)),
            (Kind::SignInTry, datetime(2026, 11, 21, 4, 10, 0, 0)),
            (Kind::Session, datetime(2026, 11, 22, 16, 10, 0, 0)),
            (Kind::Ticket, datetime(2026, 11, 22, 4, 10, 0, 0)),
            (Kind::UnlinkedSeat, datetime(2026, 8, 25, 5, 10, 0, 0)),
            (Kind::UnreachablePerson, datetime(2026, 8, 25, 5, 10, 0, 0)),
            (Kind::ArchivedChild, datetime(2026, 8, 1, 0, 0, 0, 0)),
            (Kind::ArchivedGroup, datetime(2026, 8, 1, 0, 0, 0, 0)),
            (Kind::Preparation, datetime(2026, 8, 1, 0, 0, 0, 0)),
            (Kind::Conversation, datetime(2026, 8, 1, 0, 0, 0, 0)),
            (Kind::NewsletterDraft, datetime(2026, 8, 25, 5, 10, 0, 0)),
            (Kind::NewsletterAnswer, datetime(2026, 9, 28, 5, 10, 0, 0)),
            (Kind::PausedNewsletter, datetime(2026, 8, 25, 5, 10, 0, 0)),
            (Kind::Newsletter, datetime(2025, 10, 23, 4, 10, 0, 0)),
            (Kind::StaffInvitation, datetime(2026, 10, 24, 5, 10, 0, 0)),
            (Kind::StaffSignIn, now),
            (Kind::StaffMember, datetime(2025, 10, 23, 4, 10, 0, 0)),
            (Kind::Audit, datetime(2025, 10, 23, 4, 10, 0, 0)),
        ] {
            assert_eq!(border(kind, now), wanted, "{kind:?}");
        }
    }

    #[test]
    fn a_school_year_is_kept_until_the_end_of_30_august() {
        let last_moment = datetime(2027, 8, 30, 23, 59, 59, 0);
        assert_eq!(border(Kind::ArchivedChild, last_moment), datetime(2026, 8, 1, 0, 0, 0, 0));
        let over = datetime(2027, 8, 31, 0, 0, 0, 0);
        assert_eq!(border(Kind::ArchivedChild, over), datetime(2027, 8, 1, 0, 0, 0, 0));
    }

    #[test]
    fn a_purge_is_due_once_a_night_and_after_a_night_that_was_missed() {
        let calendar = Calendar::new(Holidays::default()).unwrap();
        let at = |day, hour, minute| calendar.instant(datetime(2026, 11, day, hour, minute, 0, 0));
        let due = |last: Option<i64>, now| is_due(&calendar, last, now);
        assert!(due(None, at(23, 10, 0)), "never yet");
        assert!(!due(Some(at(23, 4, 10)), at(23, 10, 0)));
        assert!(!due(Some(at(23, 4, 10)), at(24, 4, 9)));
        assert!(due(Some(at(23, 4, 10)), at(24, 4, 10)));
        assert!(!due(Some(at(22, 10, 0)), at(23, 4, 9)), "before 04:10 the night before counts");
        assert!(due(Some(at(20, 4, 10)), at(23, 3, 0)), "two nights were missed");
        assert!(due(Some(at(25, 4, 10)), at(23, 10, 0)), "a clock that was wrong");
    }
}
