//! What the teacher will read, and what the family shows at the table: each sentence in the parent's language with the
//! Dutch under it.

use super::{Place, Preparation};
use crate::conversation::preparation::questions::question;
use crate::conversation::preparation::{Answer, Field, Stage};
use crate::language::Say;
use crate::screen::{Button, Screen};
use crate::visit::{Visit, button};

/// The first strong character inside decides the direction, and nothing outside changes it (UAX 9: FSI, PDI).
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Own words, in the direction of their own language.
pub(super) fn as_written(words: &str) -> String {
    isolated(words)
}

/// What the teacher will read, with the ways to approve, change and delete it.
pub(super) fn read(visit: &Visit<'_>, preparation: &Preparation) -> Screen {
    let say = visit.say();
    let here = preparation.place(|invitee| Place::Read { invitee });
    let start = preparation.place(|invitee| Place::Start { invitee });
    let mut screen = Screen::new(say).title(say.prepare_read_title());
    if preparation.answers.is_empty() {
        screen = screen.text(say.prepare_read_none());
    } else if !say.is_reference() {
        screen = screen.text(say.prepare_read_text());
    }
    screen = sentences(visit, screen, preparation, |_| true);
    screen = match (closed(say, preparation), approved(visit, preparation)) {
        (Some(closed), _) => screen.text(closed),
        (None, Some(approved)) => screen.text(approved),
        (None, None) => screen.text(say.prepare_not_approved()),
    };
    if preparation.stage == Stage::Open && !preparation.answers.is_empty() {
        let approve = preparation.place(|invitee| Place::Approve { invitee });
        let approve = preparation.invitee.approved_at.is_none().then(|| button(say.prepare_approve(), &approve));
        let first = preparation.place(|invitee| Place::Question { invitee, field: Field::Proud });
        screen = screen.rows(approve).rows([button(say.prepare_change(), &first)]);
    }
    screen.rows(delete_button(say, preparation)).nav(say, &here, Some(&start))
}

/// To show at the table.
pub(super) fn table(visit: &Visit<'_>, preparation: &Preparation) -> Screen {
    let say = visit.say();
    let here = preparation.place(|invitee| Place::Table { invitee });
    let screen = Screen::new(say).title(say.prepare_table_title()).text(say.prepare_table_text());
    let mut screen = sentences(visit, screen, preparation, Field::is_for_table);
    for helps in [|say: Say<'_>| say.prepare_pause(), |say: Say<'_>| say.prepare_again()] {
        screen = both(visit, screen, helps);
    }
    screen.nav(say, &here, Some(&preparation.place(|invitee| Place::Start { invitee })))
}

/// Why nothing can be changed any more, if so.
pub(super) fn closed(say: Say<'_>, preparation: &Preparation) -> Option<String> {
    match preparation.stage {
        Stage::Open => None,
        Stage::Moved => Some(say.prepare_moved()),
        Stage::Over => Some(say.prepare_over()),
    }
}

/// That the teacher can read it, and since when.
pub(super) fn approved(visit: &Visit<'_>, preparation: &Preparation) -> Option<String> {
    let at = preparation.invitee.approved_at.filter(|_| preparation.stage != Stage::Moved)?;
    Some(visit.say().prepare_approved(visit.app.calendar.civil(at).date()))
}

/// "Delete everything", where there is something and it may still go.
pub(super) fn delete_button(say: Say<'_>, preparation: &Preparation) -> Option<Button> {
    let delete = preparation.place(|invitee| Place::Delete { invitee });
    let can = !preparation.answers.is_empty() && preparation.stage != Stage::Over;
    can.then(|| button(say.prepare_delete(), &delete))
}

/// The answers, the child's first, as it speaks first in the talk.
fn sentences(visit: &Visit<'_>, screen: Screen, preparation: &Preparation, shown: fn(Field) -> bool) -> Screen {
    type Says = fn(Say<'_>) -> String;
    let parts: [(bool, Says); 2] = [(true, |say| say.prepare_child_says()), (false, |say| say.prepare_parent_says())];
    let mut screen = screen;
    for (of_child, says) in parts {
        let of_part = |answer: &&Answer| shown(answer.field) && answer.field.is_of_child() == of_child;
        let mut answers = preparation.answers.iter().filter(of_part).peekable();
        if answers.peek().is_some() {
            screen = both(visit, screen, says);
        }
        screen = answers.fold(screen, |screen, answer| sentence(visit, screen, answer));
    }
    screen
}

fn sentence(visit: &Visit<'_>, screen: Screen, answer: &Answer) -> Screen {
    let say = visit.say();
    let question = question(answer.field);
    let mut screen = screen.title(question.name(say));
    if !say.is_reference() {
        screen = screen.line(isolated(&question.name(dutch(visit))));
    }
    for choice in answer.choices.iter().filter_map(|word| question.choice(word)) {
        screen = both(visit, screen, |say| choice.text(say));
    }
    if let Some(words) = &answer.words {
        screen = both(visit, screen, |say| words.label(say, &visit.app.catalogue)).line(as_written(&words.text));
    }
    screen
}

/// A sentence in the parent's language, and right under it what the teacher reads.
fn both(visit: &Visit<'_>, screen: Screen, text: impl Fn(Say<'_>) -> String) -> Screen {
    let say = visit.say();
    let screen = screen.text(text(say));
    if say.is_reference() { screen } else { screen.line(isolated(&text(dutch(visit)))) }
}

fn dutch<'a>(visit: &Visit<'a>) -> Say<'a> {
    visit.app.catalogue.say(visit.app.catalogue.reference())
}
