//! An answer in own words, typed in the chat of a member of staff.

use super::{Place, Read, back, notice, read};
use crate::conversation::preparation::{Unfit, fit};
use crate::messages::Author;
use crate::messages::answer::{Answered, MOST, Says, answer};
use crate::place::Place as Any;
use crate::school::audit::Deed;
use crate::school::desk::{Place as Staffroom, say_to};
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};
use crate::welcome::store as people;

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Asks for one message; from now on the next typed text is the answer.
pub(super) async fn ask(visit: &mut Visit<'_>, read: &Read, wrong: Option<String>) -> Result<Screen, StoreError> {
    let message = read.message.id;
    let path = Any::Thread(Place::Write { message }).path();
    people::set_writes(visit.tx, visit.person.id, Some((&path, visit.now))).await?;
    let say = say_to(visit, &read.role);
    let screen = Screen::new(say).title(say.thread_about(&read.subject.child.first_name, read.subject.class()));
    let screen = wrong.into_iter().fold(screen, Screen::remark);
    let screen = screen.text(say.thread_write(number(MOST))).text(say.thread_write_as_written());
    Ok(screen.row(back(say, Any::Thread(Place::Message { message }))))
}

/// What somebody wrote while `place` waited for it: it goes in a minute, and can be taken back until then.
pub(super) async fn written(visit: &mut Visit<'_>, place: &Place, text: &str) -> Result<Screen, StoreError> {
    people::set_writes(visit.tx, visit.person.id, None).await?;
    let found = match place {
        Place::Write { message } => read(visit, *message).await?.filter(|read| read.message.author == Author::Parent),
        _ => None,
    };
    let Some(found) = found else {
        let say = visit.say();
        return Ok(Screen::new(say).text(say.nav_gone()).row([button(say.nav_menu(), &Any::Menu)]));
    };
    let say = say_to(visit, &found.role);
    let text = match fit(text, MOST) {
        Ok(text) => text,
        Err(Unfit::Empty) => return ask(visit, &found, None).await,
        Err(Unfit::TooLong { count, most }) => {
            return ask(visit, &found, Some(say.thread_too_long(number(count), number(most)))).await;
        }
    };
    let Read { role, message, subject } = &found;
    let says = Says::Words(&text, &say.language().tag);
    let answered = answer(visit.tx, visit.app, role, message, subject, says).await?;
    super::note(visit, &found, Deed::AnsweredParent).await?;
    let screen = Screen::new(say).title(say.thread_about(&found.subject.child.first_name, found.subject.class()));
    let screen = screen.text(notice(visit, say, answered)).text(text);
    let screen = match answered {
        Answered::Goes { answer, .. } => {
            screen.row([button(say.thread_take_back(), &Any::Thread(Place::TakeBack { answer }))])
        }
        _ => screen,
    };
    let thread = Any::Thread(Place::Thread { guardian: found.message.guardian_id });
    Ok(screen.row([button(say.thread_whole(), &thread)]).row(back(say, Any::Desk(Staffroom::Overview))))
}
