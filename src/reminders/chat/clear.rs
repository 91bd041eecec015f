//! Whether a message was clear: the question at its end; said again more simply, with the Dutch beside it; and the offer
//! of a call.

use super::message::{in_dutch, lines};
use super::{At, Place, Received};
use crate::language::Say;
use crate::place::Place as Any;
use crate::reminders::store::Noted;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// After so many wrong answers and "I do not understand" together, a call is offered.
const OFFER_AFTER: i64 = 2;

/// The answers to the question as buttons.
pub(super) fn answers(received: &Received<'_>, answers: &[String]) -> Vec<Button> {
    let (reminder, guardian, version) = (received.reminder.id, received.home().seat.id, received.version());
    let place = |answer| Any::Reminded(Place::Answer { reminder, guardian, answer, version });
    answers.iter().enumerate().map(|(answer, label)| button(label, &place(answer))).collect()
}

/// An answer to the question.
pub(super) async fn answered(
    visit: &mut Visit<'_>,
    mut received: Received<'_>,
    answer: usize,
    version: i64,
) -> Result<Screen, StoreError> {
    let say = visit.say();
    let question = received.question(say);
    let Some(question) = question.filter(|_| version == received.version() && !received.is_understood()) else {
        // It was corrected since, or asked in another way: the message as it stands now.
        return super::message::message(visit, &received, None, false).await;
    };
    if answer == question.right {
        received.note(visit, Noted::Understood).await?;
        return super::message::message(visit, &received, Some(say.remind_right()), false).await;
    }
    received.note(visit, Noted::Wrong).await?;
    Ok(again(visit, &received, say.remind_wrong()))
}

/// "I do not understand."
pub(super) async fn unclear(visit: &mut Visit<'_>, mut received: Received<'_>) -> Result<Screen, StoreError> {
    let asked_before = received.home().to.help_at.is_some();
    received.note(visit, Noted::Help).await?;
    let say = visit.say();
    if asked_before {
        return Ok(offer(visit, &received, say.remind_unclear_text()));
    }
    Ok(again(visit, &received, say.remind_unclear_text()))
}

/// Said again, and asked again; the second time with the offer of a call in place of the question.
fn again(visit: &Visit<'_>, received: &Received<'_>, top: String) -> Screen {
    let to = &received.home().to;
    if to.wrong + i64::from(to.help_at.is_some()) >= OFFER_AFTER {
        return offer(visit, received, top);
    }
    let say = visit.say();
    let screen = simply(visit, received, top);
    let screen = match received.question(say) {
        Some(question) => screen.text(question.text).rows(answers(received, &question.answers)),
        None => screen,
    };
    closed(say, received, screen.rows([button(say.remind_unclear(), &received.at(At::Unclear))]))
}

/// The simple text with the Dutch one beside it.
fn simply(visit: &Visit<'_>, received: &Received<'_>, top: String) -> Screen {
    let say = visit.say();
    let screen = lines(Screen::new(say).title(received.title(say)).text(top), received.simply(say));
    if say.is_reference() { screen } else { in_dutch(visit.app, say, screen, received) }
}

/// "Shall I ask the teacher to call you?"
fn offer(visit: &Visit<'_>, received: &Received<'_>, top: String) -> Screen {
    let say = visit.say();
    let screen = simply(visit, received, top).text(say.remind_call_ask()).rows([
        button(say.remind_call_yes(), &received.at(At::CallYes)),
        button(say.remind_call_no(), &received.at(At::CallNo)),
    ]);
    closed(say, received, screen)
}

/// No call.
pub(super) fn no_call(say: Say<'_>, received: &Received<'_>) -> Screen {
    closed(say, received, Screen::new(say).title(received.title(say)).text(say.remind_call_no_text()))
}

fn closed(say: Say<'_>, received: &Received<'_>, screen: Screen) -> Screen {
    let back = received.at(At::Read);
    screen.nav(say, &back, Some(&back))
}
