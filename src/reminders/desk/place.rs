//! The places of this feature and their paths. Every button carries the draft that it works on; nothing is remembered
//! beside it.

use jiff::civil::Date;

use crate::blocks::Menu;
use crate::place::{base36, from_base36};
use crate::reminders::making::When;
use crate::school::rights::Action;

/// One field of a draft. `one`: it alone is changed, and the way back is the preview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    pub draft: i64,
    /// Which field of the kind.
    pub field: usize,
    pub one: bool,
}

/// The places of this feature. Whose draft or message it is, is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// `/remind`: for whom?
    Home,
    /// A new message for a whole group.
    Group {
        group: i64,
    },
    /// The last message to a group once more, on other days.
    Again {
        group: i64,
    },
    /// A new message for some children of a group.
    Children {
        group: i64,
    },
    /// A new message for who has not answered this one.
    Silent {
        reminder: i64,
    },
    /// A progress note about a child.
    Progress {
        child: i64,
    },
    /// For whom a draft is, to be changed.
    Whom {
        draft: i64,
    },
    /// A draft is for this whole group now.
    Regroup {
        draft: i64,
        group: i64,
    },
    /// Which children of a group.
    Pick {
        draft: i64,
        group: i64,
        page: usize,
    },
    /// A child is chosen, or not any more.
    Toggle {
        draft: i64,
        group: i64,
        page: usize,
        child: i64,
    },
    /// Which kind of message.
    Kinds {
        draft: i64,
    },
    /// The kinds under a heading.
    Heading {
        draft: i64,
        menu: Menu,
    },
    /// This kind.
    Kind {
        draft: i64,
        kind: String,
    },
    /// A field.
    Field {
        at: At,
        page: usize,
    },
    /// The second half of a value: the hour, or the first day, is chosen.
    Part {
        at: At,
        part: String,
    },
    /// A field gets this value; `/` is written as `~`, and `-` is none.
    Set {
        at: At,
        value: String,
    },
    /// A word of a list comes or goes.
    Word {
        at: At,
        word: String,
    },
    /// On after a field: the next one, or the preview.
    On {
        at: At,
    },
    /// The draft as parents read it, in Dutch and in the language with this tag.
    Preview {
        draft: i64,
        tag: Option<String>,
    },
    /// The day and the hour are right: it can go.
    Sure {
        draft: i64,
    },
    /// Until when does it repeat?
    Weekly {
        draft: i64,
    },
    /// It goes; `until`: every week until this day.
    Send {
        draft: i64,
        when: When,
        until: Option<Date>,
    },
    /// On which day with school does it go? `weekly`: for the first time of many.
    Day {
        draft: i64,
        weekly: bool,
        page: usize,
    },
    /// At which hour of this day?
    Hour {
        draft: i64,
        weekly: bool,
        day: Date,
    },
    /// Until which day every week, from this moment (UTC seconds) on?
    Last {
        draft: i64,
        at: i64,
        page: usize,
    },
    /// It goes at this moment (UTC seconds).
    SendAt {
        draft: i64,
        at: i64,
        until: Option<Date>,
    },
    /// A correction goes.
    Correction {
        draft: i64,
    },
    /// A message and what came of it.
    Message {
        reminder: i64,
    },
    Stop {
        reminder: i64,
    },
    /// Takes it back; asks first unless `sure`.
    TakeBack {
        reminder: i64,
        sure: bool,
    },
    Correct {
        reminder: i64,
    },
    /// A draft with the same fields.
    Copy {
        reminder: i64,
    },
    /// What was sent.
    Sent,
    /// What stopped because its sender may not send it any more.
    Left,
    /// The reader sends it as the own.
    TakeOver {
        reminder: i64,
    },
    /// Nobody takes it over.
    Leave {
        reminder: i64,
    },
    /// What was agreed and is due.
    Due,
    /// A look back of a plan is done.
    LookedBack {
        plan: i64,
    },
}

fn at(draft: &str, field: &str, one: bool) -> Option<At> {
    Some(At { draft: from_base36(draft)?, field: field.parse().ok().filter(|field| *field < 20)?, one })
}

/// The letter of a field's place: small on the way through all fields, large where one alone is changed.
fn letter(at: &At, small: char) -> String {
    let letter = if at.one { small.to_ascii_uppercase() } else { small };
    format!("{letter}/{}/{}", base36(at.draft), at.field)
}

/// The letter of a day or an hour: of one time, or of the first of many.
fn many(weekly: bool) -> char {
    if weekly { 'E' } else { 'D' }
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        let id = |text: &str| from_base36(text);
        let one = parts.first()?.starts_with(|letter: char| letter.is_ascii_uppercase());
        Some(match parts {
            ["o"] => Self::Home,
            ["g", group] => Self::Group { group: id(group)? },
            ["a", group] => Self::Again { group: id(group)? },
            ["c", group] => Self::Children { group: id(group)? },
            ["w", reminder] => Self::Silent { reminder: id(reminder)? },
            ["n", child] => Self::Progress { child: id(child)? },
            ["y", draft] => Self::Whom { draft: id(draft)? },
            ["y", draft, group] => Self::Regroup { draft: id(draft)?, group: id(group)? },
            ["p", draft, group, page] => Self::Pick { draft: id(draft)?, group: id(group)?, page: page.parse().ok()? },
            ["p", draft, group, page, child] => {
                let page = page.parse().ok()?;
                Self::Toggle { draft: id(draft)?, group: id(group)?, page, child: id(child)? }
            }
            ["k", draft] => Self::Kinds { draft: id(draft)? },
            ["m", draft, menu] => Self::Heading { draft: id(draft)?, menu: Menu::of(menu)? },
            ["k", draft, kind] => Self::Kind { draft: id(draft)?, kind: (*kind).to_owned() },
            ["f" | "F", draft, field, page] => Self::Field { at: at(draft, field, one)?, page: page.parse().ok()? },
            ["h" | "H", draft, field, part] => Self::Part { at: at(draft, field, one)?, part: (*part).to_owned() },
            ["s" | "S", draft, field, value] => Self::Set { at: at(draft, field, one)?, value: (*value).to_owned() },
            ["t" | "T", draft, field, word] => Self::Word { at: at(draft, field, one)?, word: (*word).to_owned() },
            ["i" | "I", draft, field] => Self::On { at: at(draft, field, one)? },
            ["v", draft] => Self::Preview { draft: id(draft)?, tag: None },
            ["v", draft, tag] => Self::Preview { draft: id(draft)?, tag: Some((*tag).to_owned()) },
            ["V", draft] => Self::Sure { draft: id(draft)? },
            ["e", draft] => Self::Weekly { draft: id(draft)? },
            ["z", draft, when] => Self::Send { draft: id(draft)?, when: when.parse().ok()?, until: None },
            ["z", draft, when, until] => {
                Self::Send { draft: id(draft)?, when: when.parse().ok()?, until: Some(until.parse().ok()?) }
            }
            ["D" | "E", draft, page] => {
                Self::Day { draft: id(draft)?, weekly: parts[0] == "E", page: page.parse().ok()? }
            }
            ["D" | "E", draft, "d", day] => {
                Self::Hour { draft: id(draft)?, weekly: parts[0] == "E", day: day.parse().ok()? }
            }
            ["E", draft, at, page] => Self::Last { draft: id(draft)?, at: id(at)?, page: page.parse().ok()? },
            ["Z", draft, at] => Self::SendAt { draft: id(draft)?, at: id(at)?, until: None },
            ["Z", draft, at, until] => {
                Self::SendAt { draft: id(draft)?, at: id(at)?, until: Some(until.parse().ok()?) }
            }
            ["q", draft] => Self::Correction { draft: id(draft)? },
            ["r", reminder] => Self::Message { reminder: id(reminder)? },
            ["x", reminder] => Self::Stop { reminder: id(reminder)? },
            ["b", reminder] => Self::TakeBack { reminder: id(reminder)?, sure: false },
            ["B", reminder] => Self::TakeBack { reminder: id(reminder)?, sure: true },
            ["j", reminder] => Self::Correct { reminder: id(reminder)? },
            ["u", reminder] => Self::Copy { reminder: id(reminder)? },
            ["l"] => Self::Sent,
            ["L"] => Self::Left,
            ["L", reminder] => Self::TakeOver { reminder: id(reminder)? },
            ["X", reminder] => Self::Leave { reminder: id(reminder)? },
            ["d"] => Self::Due,
            ["d", plan] => Self::LookedBack { plan: id(plan)? },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Home => "o".into(),
            Self::Group { group } => format!("g/{}", base36(*group)),
            Self::Again { group } => format!("a/{}", base36(*group)),
            Self::Children { group } => format!("c/{}", base36(*group)),
            Self::Silent { reminder } => format!("w/{}", base36(*reminder)),
            Self::Progress { child } => format!("n/{}", base36(*child)),
            Self::Whom { draft } => format!("y/{}", base36(*draft)),
            Self::Regroup { draft, group } => format!("y/{}/{}", base36(*draft), base36(*group)),
            Self::Pick { draft, group, page } => format!("p/{}/{}/{page}", base36(*draft), base36(*group)),
            Self::Toggle { draft, group, page, child } => {
                format!("p/{}/{}/{page}/{}", base36(*draft), base36(*group), base36(*child))
            }
            Self::Kinds { draft } => format!("k/{}", base36(*draft)),
            Self::Heading { draft, menu } => format!("m/{}/{}", base36(*draft), menu.word()),
            Self::Kind { draft, kind } => format!("k/{}/{kind}", base36(*draft)),
            Self::Field { at, page } => format!("{}/{page}", letter(at, 'f')),
            Self::Part { at, part } => format!("{}/{part}", letter(at, 'h')),
            Self::Set { at, value } => format!("{}/{value}", letter(at, 's')),
            Self::Word { at, word } => format!("{}/{word}", letter(at, 't')),
            Self::On { at } => letter(at, 'i'),
            Self::Preview { draft, tag: None } => format!("v/{}", base36(*draft)),
            Self::Preview { draft, tag: Some(tag) } => format!("v/{}/{tag}", base36(*draft)),
            Self::Sure { draft } => format!("V/{}", base36(*draft)),
            Self::Weekly { draft } => format!("e/{}", base36(*draft)),
            Self::Send { draft, when, until: None } => format!("z/{}/{}", base36(*draft), when.word()),
            Self::Send { draft, when, until: Some(day) } => format!("z/{}/{}/{day}", base36(*draft), when.word()),
            Self::Day { draft, weekly, page } => format!("{}/{}/{page}", many(*weekly), base36(*draft)),
            Self::Hour { draft, weekly, day } => format!("{}/{}/d/{day}", many(*weekly), base36(*draft)),
            Self::Last { draft, at, page } => format!("E/{}/{}/{page}", base36(*draft), base36(*at)),
            Self::SendAt { draft, at, until: None } => format!("Z/{}/{}", base36(*draft), base36(*at)),
            Self::SendAt { draft, at, until: Some(day) } => format!("Z/{}/{}/{day}", base36(*draft), base36(*at)),
            Self::Correction { draft } => format!("q/{}", base36(*draft)),
            Self::Message { reminder } => format!("r/{}", base36(*reminder)),
            Self::Stop { reminder } => format!("x/{}", base36(*reminder)),
            Self::TakeBack { reminder, sure: false } => format!("b/{}", base36(*reminder)),
            Self::TakeBack { reminder, sure: true } => format!("B/{}", base36(*reminder)),
            Self::Correct { reminder } => format!("j/{}", base36(*reminder)),
            Self::Copy { reminder } => format!("u/{}", base36(*reminder)),
            Self::Sent => "l".into(),
            Self::Left => "L".into(),
            Self::TakeOver { reminder } => format!("L/{}", base36(*reminder)),
            Self::Leave { reminder } => format!("X/{}", base36(*reminder)),
            Self::Due => "d".into(),
            Self::LookedBack { plan } => format!("d/{}", base36(*plan)),
        }
    }

    /// See [`crate::place::Place::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Regroup { draft, .. } | Self::Kind { draft, .. } | Self::Correction { draft } => {
                Self::Preview { draft, tag: None }
            }
            Self::Toggle { draft, group, page, .. } => Self::Pick { draft, group, page },
            Self::Set { at, .. } | Self::Word { at, .. } | Self::Part { at, .. } | Self::On { at } => {
                Self::Field { at, page: 0 }
            }
            Self::Send { draft, .. } | Self::SendAt { draft, .. } => Self::Message { reminder: draft },
            Self::Stop { reminder }
            | Self::TakeBack { reminder, .. }
            | Self::TakeOver { reminder }
            | Self::Leave { reminder } => Self::Message { reminder },
            Self::LookedBack { .. } => Self::Due,
            Self::Group { .. }
            | Self::Again { .. }
            | Self::Children { .. }
            | Self::Silent { .. }
            | Self::Progress { .. }
            | Self::Correct { .. }
            | Self::Copy { .. } => Self::Home,
            place => place,
        }
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        match self {
            Self::Message { .. } | Self::Sent => Action::SeeReminders,
            Self::LookedBack { .. } => Action::MakePlan,
            _ => Action::SendReminder,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_path_is_short_and_read_back() {
        let (draft, group, child) = (i64::MAX >> 10, i64::MAX >> 10, i64::MAX >> 10);
        let reminder = draft;
        let at = |one| At { draft, field: 12, one };
        for place in [
            Place::Home,
            Place::Group { group },
            Place::Again { group },
            Place::Children { group },
            Place::Silent { reminder },
            Place::Progress { child },
            Place::Whom { draft },
            Place::Regroup { draft, group },
            Place::Pick { draft, group, page: 3 },
            Place::Toggle { draft, group, page: 3, child },
            Place::Kinds { draft },
            Place::Heading { draft, menu: Menu::Contact },
            Place::Kind { draft, kind: "start-conversation-invite".into() },
            Place::Field { at: at(false), page: 1 },
            Place::Field { at: at(true), page: 0 },
            Place::Part { at: at(true), part: "2026-11-24".into() },
            Place::Set { at: at(false), value: "2026-11-24~2026-11-27".into() },
            Place::Word { at: at(true), word: "sleeping-bag".into() },
            Place::On { at: at(false) },
            Place::Preview { draft, tag: None },
            Place::Preview { draft, tag: Some("fa-AF".into()) },
            Place::Sure { draft },
            Place::Weekly { draft },
            Place::Send { draft, when: When::Now, until: None },
            Place::Send { draft, when: When::Morning, until: Some(Date::MIN) },
            Place::Day { draft, weekly: true, page: 3 },
            Place::Hour { draft, weekly: false, day: Date::MAX },
            Place::Hour { draft, weekly: true, day: Date::MAX },
            Place::Last { draft, at: 1_795_424_400, page: 2 },
            Place::SendAt { draft, at: 1_795_424_400, until: None },
            Place::SendAt { draft, at: 1_795_424_400, until: Some(Date::MAX) },
            Place::Correction { draft },
            Place::Message { reminder },
            Place::Stop { reminder },
            Place::TakeBack { reminder, sure: false },
            Place::TakeBack { reminder, sure: true },
            Place::Correct { reminder },
            Place::Copy { reminder },
            Place::Sent,
            Place::Left,
            Place::TakeOver { reminder },
            Place::Leave { reminder },
            Place::Due,
            Place::LookedBack { plan: reminder },
        ] {
            let path = crate::place::Place::Remind(place.clone()).path();
            assert!(path.len() <= crate::screen::MAX_PATH, "{path}");
            if place != (Place::Send { draft, when: When::Morning, until: Some(Date::MIN) }) {
                assert_eq!(crate::place::Place::parse(&path), Some(crate::place::Place::Remind(place)), "{path}");
            }
        }
    }
}
