//! Whether a newsletter was clear: the question about what matters most; said again more simply, with the Dutch beside it;
//! and the offer of a call.

use super::received::{Item, Received};
use super::store;
use super::{At, Place};
use crate::language::Say;
use crate::newsletter::families::Noted;
use crate::newsletter::store as issues;
use crate::place::Place as Any;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// After so many wrong answers and "I do not understand" together, a call is offered.
const OFFER_AFTER: i64 = 2;

/// The answers to the question as buttons.
pub(super) fn answers(received: &Received<'_>, item: &Item<'_>, answers: &[String]) -> Vec<Button> {
    let (issue, block, version) = (received.issue.id, item.block.id, received.version());
    let place = |answer| Any::Newsletter(Place::Answer { issue, block, answer, version });
    answers.iter().enumerate().map(|(answer, label)| button(label, &place(answer))).collect()
}

/// An answer to the question.
pub(super) async fn answered(
    visit: &mut Visit<'_>,
    mut received: Received<'_>,
    block: i64,
    answer: usize,
    version: i64,
) -> Result<Screen, StoreError> {
    let say = visit.say();
    let right = {
        let question = received.question(say);
        let is_open = version == received.version() && !received.is_understood();
        question.filter(|(item, _)| is_open && item.block.id == block).map(|(_, question)| question.right == answer)
    };
    match right {
        // It was corrected since, or asked in another way: the message as it stands now.
        None => Ok(super::summary::summary(visit, &received, None)),
        Some(true) => {
            received.note(visit.tx, Noted::Understood, visit.now).await?;
            Ok(super::summary::summary(visit, &received, Some(say.remind_right())))
        }
        Some(false) => {
            received.note(visit.tx, Noted::Wrong, visit.now).await?;
            Ok(again(visit, &received, say.remind_wrong()))
        }
    }
}

/// "I do not understand."
pub(super) async fn unclear(visit: &mut Visit<'_>, mut received: Received<'_>) -> Result<Screen, StoreError> {
    let asked_before = received.homes[0].to.help_at.is_some();
    received.note(visit.tx, Noted::Help, visit.now).await?;
    let text = visit.say().remind_unclear_text();
    Ok(if asked_before { offer(visit, &received, text) } else { again(visit, &received, text) })
}

/// Said again, and asked again; the second time with the offer of a call in place of the question.
fn again(visit: &Visit<'_>, received: &Received<'_>, top: String) -> Screen {
    let to = &received.homes[0].to;
    if to.wrong + i64::from(to.help_at.is_some()) >= OFFER_AFTER {
        return offer(visit, received, top);
    }
    let say = visit.say();
    let screen = simply(visit, received, top);
    let screen = match received.question(say) {
        Some((item, question)) => screen.text(question.text).rows(answers(received, item, &question.answers)),
        None => screen,
    };
    closed(say, received, screen.rows([button(say.remind_unclear(), &received.at(At::Unclear))]))
}

/// What is asked about, in simple words, with the Dutch beside it.
fn simply(visit: &Visit<'_>, received: &Received<'_>, top: String) -> Screen {
    let say = visit.say();
    let screen = Screen::new(say).title(received.title(say)).text(top);
    let asked = received.question(say).map(|(item, _)| item);
    let Some(item) = asked.or_else(|| received.ranked().into_iter().next()) else { return screen };
    let screen = lines(screen.title(item.kind.name(say)), received.simply(say, item));
    if say.is_reference() { screen } else { in_dutch(visit, screen, received, item) }
}

/// The Dutch text of an announcement beside it, for whoever helps.
pub(super) fn in_dutch(visit: &Visit<'_>, screen: Screen, received: &Received<'_>, item: &Item<'_>) -> Screen {
    let dutch = visit.app.catalogue.say(visit.app.catalogue.reference());
    lines(screen.remark(visit.say().remind_in_dutch()), received.text(dutch, item))
}

/// Sentences, one on each line.
pub(super) fn lines(screen: Screen, sentences: Vec<String>) -> Screen {
    let mut sentences = sentences.into_iter();
    let screen = sentences.next().into_iter().fold(screen, Screen::text);
    sentences.fold(screen, Screen::line)
}

/// "Shall the school call you?"
fn offer(visit: &Visit<'_>, received: &Received<'_>, top: String) -> Screen {
    let say = visit.say();
    let screen = simply(visit, received, top).text(say.news_call_ask()).rows([
        button(say.remind_call_yes(), &received.at(At::CallYes)),
        button(say.remind_call_no(), &received.at(At::CallNo)),
    ]);
    closed(say, received, screen)
}

/// The parent would like the school to call.
pub(super) async fn call(visit: &mut Visit<'_>, mut received: Received<'_>) -> Result<Screen, StoreError> {
    received.note(visit.tx, Noted::Call, visit.now).await?;
    let say = visit.say();
    let screen = Screen::new(say).title(received.title(say)).text(say.news_call_text());
    Ok(closed(say, &received, screen.rows([button(say.remind_undo(), &received.at(At::UndoCall))])))
}

/// No call after all.
pub(super) async fn undo_call(visit: &mut Visit<'_>, mut received: Received<'_>) -> Result<Screen, StoreError> {
    let issue = received.issue.id;
    for home in &mut received.homes {
        store::undo_call(visit.tx, issue, home.seat.guardian_id).await?;
        if let Some(to) = issues::to(visit.tx, issue, home.seat.guardian_id).await? {
            home.to = to;
        }
    }
    Ok(super::summary::summary(visit, &received, Some(visit.say().remind_undone())))
}

/// No call.
pub(super) fn no_call(say: Say<'_>, received: &Received<'_>) -> Screen {
    closed(say, received, Screen::new(say).title(received.title(say)).text(say.news_call_no_text()))
}

fn closed(say: Say<'_>, received: &Received<'_>, screen: Screen) -> Screen {
    let back = received.at(At::Summary);
    screen.nav(say, &back, Some(&back))
}
