//! Answers in own words: the parent is asked for one message, and the next typed text is it.

use super::{Place, Preparation, ask, number, own};
use crate::conversation::preparation::questions::question;
use crate::conversation::preparation::{Answer, Field, OwnWords, Stage, Unfit, fit};
use crate::place::Place as Any;
use crate::school::chat as school;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};
use crate::welcome::store as people;

/// Asks for one message; from now on the next typed text is the answer.
pub(super) async fn ask_to_write(
    visit: &mut Visit<'_>,
    preparation: &Preparation,
    field: Field,
) -> Result<Screen, StoreError> {
    let path = preparation.place(|invitee| Place::Write { invitee, field }).path();
    people::set_writes(visit.tx, visit.person.id, Some((&path, visit.now))).await?;
    let say = visit.say();
    let mut screen = Screen::new(say).title(question(field).title(say));
    screen = screen.text(say.prepare_write(most(field))).text(say.prepare_write_how());
    let words = preparation.answer(field).words;
    if let Some(words) = &words {
        screen = screen.text(say.prepare_write_before()).line(super::read::as_written(&words.text));
    }
    let drop = preparation.place(|invitee| Place::Drop { invitee, field });
    let drop = words.map(|_| button(say.prepare_drop_words(), &drop));
    Ok(on(visit, screen.rows(drop), preparation, field))
}

/// What a parent wrote while `place` waited for it. Too much is not kept, and nothing of it is lost: it stands in the
/// chat, and the waiting goes on.
pub async fn written(visit: &mut Visit<'_>, place: &Place, text: &str) -> Result<Screen, StoreError> {
    let (Some(preparation), Place::Write { field, .. }) = (own(visit, place).await?, place) else {
        people::set_writes(visit.tx, visit.person.id, None).await?;
        return school::open(visit, &school::Place::Children).await;
    };
    if preparation.stage != Stage::Open {
        people::set_writes(visit.tx, visit.person.id, None).await?;
        return Ok(super::read::read(visit, &preparation));
    }
    let say = visit.say();
    match fit(text, question(*field).most.unwrap_or(0)) {
        Ok(text) => {
            people::set_writes(visit.tx, visit.person.id, None).await?;
            keep_words(visit, preparation, *field, text).await
        }
        Err(Unfit::Empty) => ask_to_write(visit, &preparation, *field).await,
        Err(Unfit::TooLong { count, most }) => {
            people::set_writes(visit.tx, visit.person.id, Some((&Any::Prepare(place.clone()).path(), visit.now)))
                .await?;
            let screen = Screen::new(say)
                .text(say.prepare_too_long(number(count), number(most), number(count.saturating_sub(most))))
                .text(say.prepare_shorter());
            Ok(on(visit, screen, &preparation, *field))
        }
    }
}

/// Keeps own words, and shows the question with them. All own words come through here before they are kept: what must
/// look at them first, looks here.
async fn keep_words(
    visit: &mut Visit<'_>,
    mut preparation: Preparation,
    field: Field,
    text: String,
) -> Result<Screen, StoreError> {
    let say = visit.say();
    let words = OwnWords { text, language: say.language().tag.clone() };
    let answer = Answer { words: Some(words), ..preparation.answer(field) };
    let taken_back = preparation.keep(visit, answer).await?;
    let notice = match taken_back {
        true => format!("{} {}", say.prepare_kept(), say.prepare_taken_back()),
        false => say.prepare_kept(),
    };
    Ok(ask(visit, &preparation, field, Some(notice)))
}

/// The ways on while something is written: never a dead end.
fn on(visit: &Visit<'_>, screen: Screen, preparation: &Preparation, field: Field) -> Screen {
    let say = visit.say();
    let back = preparation.place(|invitee| Place::Question { invitee, field });
    let here = preparation.place(|invitee| Place::Write { invitee, field });
    screen.rows([button(say.prepare_not_now(), &back)]).nav(say, &here, Some(&back))
}

fn most(field: Field) -> i64 {
    number(question(field).most.unwrap_or(0))
}
