//! Making a newsletter in the console: what the pages about it share. An announcement is changed by who looked at its
//! newest form; who comes second chooses between the two.

pub mod begin;
pub mod block;
pub mod check;
pub mod compose;
pub mod preview;
pub mod send;

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::{Block, Issue, Scope, Standing, State, Whom};
use crate::blocks::{Kind, Kinds};
use crate::clock::Calendar;
use crate::language::{Say, plain};
use crate::reminders::form::Choice;
use crate::school::Group;
use crate::school::rights::Object;

/// The years of a primary school.
const YEARS: std::ops::RangeInclusive<i64> = 1..=8;

/// A form as it was sent: names and values.
pub type Sent = Vec<(String, String)>;

/// The first value of this name; empty where there is none.
pub fn value<'s>(sent: &'s [(String, String)], name: &str) -> &'s str {
    sent.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
}

/// The id of this name.
pub fn id_in(sent: &[(String, String)], name: &str) -> Option<i64> {
    value(sent, name).parse().ok()
}

/// What an issue is to the rights.
pub fn object(issue: &Issue) -> Object {
    match (issue.scope, issue.group_id) {
        (Scope::Class, Some(id)) => Object::Group { school_id: issue.school_id, id },
        _ => Object::School(issue.school_id),
    }
}

/// Whether nothing of it has gone: all of it can be changed.
pub fn is_open(issue: &Issue) -> bool {
    matches!(issue.state, State::Draft | State::Waiting)
}

/// Whether families have it: what it says can be corrected.
pub fn has_gone(issue: &Issue) -> bool {
    matches!(issue.state, State::Sending | State::Paused | State::Sent | State::Stopped)
}

/// The kinds that a newsletter can have.
pub fn fits(kind: &Kind) -> bool {
    kind.is_public()
}

/// The kind of an announcement; None where this program has it no more.
pub fn kind_of<'k>(kinds: &'k Kinds, block: &Block) -> Option<&'k Kind> {
    kinds.find(&block.kind).filter(|kind| fits(kind))
}

/// Whether an announcement can go: it was accepted, and nothing that must be said is open.
pub fn is_ready(kinds: &Kinds, block: &Block) -> bool {
    block.standing == Standing::Accepted
        && kind_of(kinds, block).is_some_and(|kind| kind.complete(&block.values).is_empty())
}

/// Tells two forms of an announcement apart: what a page showed, and what it has become since.
pub fn mark(block: &Block) -> String {
    let mut hasher = DefaultHasher::new();
    (&block.kind, block.values.json(), block.standing.word(), years(&block.whom), groups(&block.whom))
        .hash(&mut hasher);
    format!("{:x}", hasher.finish())
}

/// The same for the title, the greeting and the letter.
pub fn mark_of_head(issue: &Issue) -> String {
    let mut hasher = DefaultHasher::new();
    (&issue.title, &issue.greeting, issue.letter.as_deref().unwrap_or_default()).hash(&mut hasher);
    format!("{:x}", hasher.finish())
}

fn years(whom: &Whom) -> &[i64] {
    match whom {
        Whom::Years(years) => years,
        _ => &[],
    }
}

fn groups(whom: &Whom) -> &[i64] {
    match whom {
        Whom::Groups(groups) => groups,
        _ => &[],
    }
}

/// For whom an announcement is, as a form.
pub struct WhomForm {
    /// `all`, `years` or `groups`.
    pub chosen: &'static str,
    pub years: Vec<Choice>,
    pub groups: Vec<Choice>,
    pub wrong: Option<String>,
}

/// The form that shows for whom it is; None in a newsletter of a class, which is for all of it.
pub fn whom_form(say: Say<'_>, issue: &Issue, whom: &Whom, known: &[Group], wrong: bool) -> Option<WhomForm> {
    if issue.scope == Scope::Class {
        return None;
    }
    let year =
        |year: i64| Choice { value: year.to_string(), name: say.issue_year(year), chosen: years(whom).contains(&year) };
    let group = |group: &Group| Choice {
        value: group.id.to_string(),
        name: plain(&group.name),
        chosen: groups(whom).contains(&group.id),
    };
    Some(WhomForm {
        chosen: match whom {
            Whom::Everybody => "all",
            Whom::Years(_) => "years",
            Whom::Groups(_) => "groups",
        },
        years: YEARS.map(year).collect(),
        groups: known.iter().map(group).collect(),
        wrong: wrong.then(|| say.issue_wrong_whom()),
    })
}

/// For whom the form says that it is. An empty list of years or groups is nobody: it is asked again.
pub fn read_whom(issue: &Issue, sent: &[(String, String)], known: &[Group]) -> Whom {
    if let (Scope::Class, Some(group)) = (issue.scope, issue.group_id) {
        return Whom::Groups(vec![group]);
    }
    let ids = |name: &str| -> Vec<i64> {
        let mut ids: Vec<i64> =
            sent.iter().filter(|(known, _)| known == name).filter_map(|(_, id)| id.parse().ok()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    };
    match value(sent, "whom") {
        "years" => Whom::Years(ids("year").into_iter().filter(|year| YEARS.contains(year)).collect()),
        "groups" => {
            Whom::Groups(ids("group").into_iter().filter(|id| known.iter().any(|group| group.id == *id)).collect())
        }
        _ => Whom::Everybody,
    }
}

/// Nobody at all.
pub fn is_nobody(whom: &Whom) -> bool {
    matches!(whom, Whom::Years(list) | Whom::Groups(list) if list.is_empty())
}

/// The groups that an announcement names, as everybody reads them: by their Dutch names, in the words of `say`, a language
/// of staff. Empty for the whole school.
pub fn names(say: Say<'_>, whom: &Whom, known: &[Group]) -> String {
    let names: Vec<String> = match whom {
        Whom::Everybody => Vec::new(),
        Whom::Years(years) => years.iter().map(|year| say.issue_year(*year)).collect(),
        Whom::Groups(groups) => groups
            .iter()
            .map(|id| match known.iter().find(|group| group.id == *id) {
                Some(group) => plain(&group.name),
                None => say.issue_group_gone(),
            })
            .collect(),
    };
    names.join(say.comma())
}

/// For whom an announcement is, for staff.
pub fn whom_text(say: Say<'_>, whom: &Whom, known: &[Group]) -> String {
    match names(say, whom, known) {
        names if names.is_empty() => say.issue_whom_all(),
        names => names,
    }
}

/// What a person has to look at, in words.
pub fn doubts(say: Say<'_>, kind: Option<&Kind>, unsure: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for part in unsure.split(',').filter(|part| !part.is_empty()) {
        let (name, why) = part.split_once(':').unwrap_or((part, ""));
        let name = match name {
            "" => say.issue_unsure_kind(),
            "groups" => say.issue_unsure_whom(),
            name => match kind.and_then(|kind| kind.field(name)) {
                Some(field) => field.label(say),
                None => continue,
            },
        };
        let text = match reason(say, why) {
            Some(why) => say.issue_unsure_about(&name, &why),
            None => say.issue_unsure_field(&name),
        };
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts
}

/// Why something is not certain, by the word that the finder has for it.
fn reason(say: Say<'_>, word: &str) -> Option<String> {
    Some(match word {
        "several-days" => say.issue_why_several_days(),
        "weekday-differs" => say.issue_why_weekday_differs(),
        "year-guessed" => say.issue_why_year_guessed(),
        "past" => say.issue_why_past(),
        "relative" => say.issue_why_relative(),
        "holiday" => say.issue_why_holiday(),
        "several-times" => say.issue_why_several_times(),
        "half-of-day" => say.issue_why_half_of_day(),
        "about" => say.issue_why_about(),
        "amount-unclear" => say.issue_why_amount_unclear(),
        "several" => say.issue_why_several(),
        "guessed" => say.issue_why_guessed(),
        "copied" => say.issue_why_copied(),
        "missing" => say.issue_why_missing(),
        _ => return None,
    })
}

/// How far an issue is, for staff.
pub fn standing(say: Say<'_>, calendar: &Calendar, issue: &Issue) -> String {
    let at = |at: Option<i64>| calendar.civil(at.unwrap_or(issue.changed_at));
    let (plan, sent) = (at(issue.send_at), at(issue.sent_at.or(issue.sending_at)));
    match issue.state {
        State::Draft => say.issue_is_draft(),
        State::Waiting => say.issue_is_waiting(plan.date(), plan.time()),
        State::Sending => say.issue_is_sending(),
        State::Paused => say.issue_is_paused(),
        State::Sent => say.issue_is_sent(sent.date(), sent.time()),
        State::Stopped => say.issue_is_stopped(),
        State::TakenBack => say.issue_is_taken_back(at(issue.taken_back_at).date()),
    }
}

/// A number for a sentence.
pub fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fields::Values;
    use crate::language::{Catalogue, embedded};
    use crate::school::GroupKind;

    fn block(whom: Whom) -> Block {
        Block {
            id: 1,
            newsletter_id: 1,
            place: 1,
            standing: Standing::Proposed,
            kind: "excursion".into(),
            values: Values::default(),
            before: None,
            sentence: None,
            unsure: String::new(),
            whom,
            picture: None,
        }
    }

    fn issue(scope: Scope) -> Issue {
        Issue {
            id: 1,
            school_id: 1,
            staff_id: None,
            changed_by: None,
            scope,
            group_id: (scope == Scope::Class).then_some(9),
            title: "Nieuws".into(),
            greeting: String::new(),
            letter: None,
            state: State::Draft,
            version: 1,
            made_at: 0,
            changed_at: 0,
            send_at: None,
            sending_at: None,
            sent_at: None,
            corrected_at: None,
            taken_back_at: None,
        }
    }

    #[test]
    fn a_mark_changes_with_all_that_a_form_changes() {
        let one = block(Whom::Everybody);
        let mut other = one.clone();
        assert_eq!(mark(&one), mark(&other));
        other.values.set("place", Some("Dierentuin".into()));
        assert_ne!(mark(&one), mark(&other));
        assert_ne!(mark(&one), mark(&block(Whom::Years(vec![3]))));
        assert_ne!(mark(&block(Whom::Groups(vec![3]))), mark(&block(Whom::Years(vec![3]))));
        let mut accepted = one.clone();
        accepted.standing = Standing::Accepted;
        assert_ne!(mark(&one), mark(&accepted));
    }

    #[test]
    fn whom_it_is_for_is_read_from_the_form_and_a_class_is_for_its_class() {
        let group = |id: i64| Group {
            id,
            school_id: 1,
            source_key: None,
            name: format!("{id}A"),
            kind: GroupKind::Class,
            archived_at: None,
        };
        let known = [group(9), group(10)];
        let sent = |fields: &[(&str, &str)]| -> Sent {
            fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        let (school, class) = (issue(Scope::School), issue(Scope::Class));
        let groups = sent(&[("whom", "groups"), ("group", "10"), ("group", "77"), ("year", "3")]);
        assert_eq!(read_whom(&school, &groups, &known), Whom::Groups(vec![10]), "a strange group is nobody's");
        assert_eq!(read_whom(&class, &groups, &known), Whom::Groups(vec![9]));
        let years = sent(&[("whom", "years"), ("year", "4"), ("year", "3"), ("year", "12")]);
        assert_eq!(read_whom(&school, &years, &known), Whom::Years(vec![3, 4]));
        assert!(is_nobody(&read_whom(&school, &sent(&[("whom", "years")]), &known)));
        assert_eq!(read_whom(&school, &[], &known), Whom::Everybody);
    }

    #[test]
    fn what_is_unsure_is_said_once_and_in_words() {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let say = catalogue.say(catalogue.find("en").unwrap());
        let kinds = Kinds::new().unwrap();
        let kind = kinds.find("excursion");
        let said =
            doubts(say, kind, ":several,date:weekday-differs,date:weekday-differs,groups:guessed,nothing:past,end:x");
        let label = |name: &str| kind.unwrap().field(name).unwrap().label(say);
        let about = |name: &str, why: String| say.issue_unsure_about(name, &why);
        let expected = [
            about(&say.issue_unsure_kind(), say.issue_why_several()),
            about(&label("date"), say.issue_why_weekday_differs()),
            about(&say.issue_unsure_whom(), say.issue_why_guessed()),
            say.issue_unsure_field(&label("end")),
        ];
        assert_eq!(said, expected);
        assert!(doubts(say, kind, "").is_empty());
    }
}
