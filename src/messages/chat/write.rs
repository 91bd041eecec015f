//! What a parent writes or sends: own words as they are, the text of a field, a photo. The question that is open takes
//! the next typed text, or the next photo.

use super::ask::{ask, languages, most, ways_on};
use super::{Own, Place, number, own};
use crate::conversation::preparation::{Unfit, fit};
use crate::fields::Field;
use crate::messages::kinds::Step;
use crate::messages::{MOST_WORDS, photo as photos, store};
use crate::place::Place as Any;
use crate::school::chat as school;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};
use crate::welcome::store as people;
use crate::words::chat::word_button;
use crate::words::finder::Word;

/// The field whose text the glossary answers first.
const WORD: &str = "word";

/// From now on the next typed text, or photo, is the answer.
async fn wait(visit: &mut Visit<'_>, own: &Own<'_>, step: usize) -> Result<(), StoreError> {
    let path = own.place(step).path();
    people::set_writes(visit.tx, visit.person.id, Some((&path, visit.now))).await
}

/// Asks for own words.
pub(super) async fn words(
    visit: &mut Visit<'_>,
    own: &Own<'_>,
    step: usize,
    notice: Option<String>,
) -> Result<Screen, StoreError> {
    wait(visit, own, step).await?;
    let say = visit.say();
    let needed = own.kind.needs(Step::Words, &own.message.values);
    let mut screen = notice.into_iter().fold(Screen::new(say).title(own.kind.name(say)), Screen::text);
    screen = screen.text(if needed { say.message_write_required() } else { say.message_words_title() });
    screen = screen.text(say.message_write(number(MOST_WORDS))).text(say.message_write_how());
    if let Some(words) = &own.message.own_words {
        screen = screen.text(say.message_write_before()).line(words);
    }
    Ok(ways_on(visit, screen, own, step))
}

/// Asks for the text of a field.
pub(super) async fn value(
    visit: &mut Visit<'_>,
    own: &Own<'_>,
    step: usize,
    field: &Field,
    notice: Option<String>,
) -> Result<Screen, StoreError> {
    wait(visit, own, step).await?;
    let say = visit.say();
    let mut screen = notice.into_iter().fold(Screen::new(say).title(own.kind.name(say)), Screen::text);
    screen = screen.text(own.kind.asks(say, field, false)).text(say.message_write_value(most(field)));
    if let Some(value) = own.message.values.get(&field.name).filter(|_| field.name != "language") {
        screen = screen.text(say.message_write_before()).line(crate::language::plain(value));
    }
    if field.name == "language" {
        screen = screen.rows(languages(visit, own, step));
    }
    Ok(ways_on(visit, screen, own, step))
}

/// Asks for a photo, where a teacher of the child can get one in the chat.
pub(super) async fn ask_photo(
    visit: &mut Visit<'_>,
    own: &Own<'_>,
    step: usize,
    notice: Option<String>,
) -> Result<Option<Screen>, StoreError> {
    if photos::readers(visit.tx, own.message.child_id).await?.is_empty() {
        return Box::pin(ask(visit, own, step + 1, None)).await;
    }
    wait(visit, own, step).await?;
    let say = visit.say();
    let screen = notice.into_iter().fold(Screen::new(say).title(say.message_photo_title()), Screen::text);
    let screen = screen.text(say.message_photo_text());
    let kept = own.message.photo.as_ref().map(|_| say.message_photo_kept());
    Ok(Some(ways_on(visit, kept.into_iter().fold(screen, Screen::text), own, step)))
}

async fn stop_waiting(visit: &mut Visit<'_>) -> Result<(), StoreError> {
    visit.person.writes = None;
    people::set_writes(visit.tx, visit.person.id, None).await
}

/// The draft is gone, or was never the writer's.
async fn elsewhere(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    stop_waiting(visit).await?;
    school::open(visit, &school::Place::Children).await
}

/// What a parent wrote while `place` waited for it. What is too long is not kept, and nothing of it is lost: it stands in
/// the chat, and the waiting goes on.
pub async fn written(visit: &mut Visit<'_>, place: &Place, text: &str) -> Result<Screen, StoreError> {
    let Place::Ask { id, step } = *place else { return elsewhere(visit).await };
    let Some(mut own) = own(visit, id, false).await? else { return elsewhere(visit).await };
    let Some(asked) = own.step(step) else { return elsewhere(visit).await };
    let say = visit.say();
    let field = match asked {
        Step::Field(at) | Step::Last(at) => own.kind.fields.get(at),
        Step::Words | Step::Photo => None,
    };
    if asked == Step::Photo {
        let screen = ask(visit, &own, step, Some(say.message_photo_wanted())).await?;
        return Ok(screen.unwrap_or_else(|| Screen::new(say).text(say.nav_gone())));
    }
    let most = field.map_or(MOST_WORDS, |field| field.most);
    let text = match fit(text, most) {
        Ok(text) => text,
        Err(unfit) => {
            let notice = match unfit {
                Unfit::Empty => None,
                Unfit::TooLong { count, most } => {
                    let long = say.message_too_long(number(count), number(most), number(count.saturating_sub(most)));
                    Some(format!("{long} {}", say.message_shorter()))
                }
            };
            let screen = ask(visit, &own, step, notice).await?;
            return Ok(screen.unwrap_or_else(|| Screen::new(say).text(say.nav_gone())));
        }
    };
    stop_waiting(visit).await?;
    match field {
        Some(field) => {
            own.message.values.set(&field.name, Some(text.clone()));
            store::set_fields(visit.tx, id, &own.message.values).await?;
        }
        None => {
            store::set_words(visit.tx, id, Some((&text, &say.language().tag))).await?;
            own.message.own_words = Some(text.clone());
            own.message.language = Some(say.language().tag.clone());
        }
    }
    if field.is_some_and(|field| field.name == WORD)
        && let Some(screen) = explained(visit, &own, step, &text)
    {
        return Ok(screen);
    }
    let screen = ask(visit, &own, step + 1, None).await?;
    Ok(screen.unwrap_or_else(|| Screen::new(say).text(say.nav_gone())))
}

/// The glossary answers first.
fn explained(visit: &Visit<'_>, own: &Own<'_>, step: usize, text: &str) -> Option<Screen> {
    let finder = &visit.app.finder;
    let mut words: Vec<&Word> = finder.find(text).into_iter().map(|found| found.word).collect();
    if words.is_empty() {
        words = finder.exactly(text);
    }
    if words.is_empty() {
        return None;
    }
    let say = visit.say();
    let id = own.message.id;
    let mut screen = Screen::new(say).title(say.message_known_title(text));
    for word in &words {
        screen = screen.item(&word.term, &word.short(say));
    }
    let here = own.place(step);
    let on = Any::Tell(Place::Ask { id, step: step + 1 });
    let screen = screen.text(say.message_known_text()).rows(words.into_iter().map(|word| word_button(word, &here)));
    let ways =
        [button(say.message_known_enough(), &Any::Tell(Place::Drop { id })), button(say.message_known_ask(), &on)];
    Some(screen.rows(ways).nav(say, &here, Some(&here)))
}

/// A photo that a parent sent while `place` waited: its handle is kept until the message goes.
pub async fn photo(visit: &mut Visit<'_>, place: &Place, file_id: &str) -> Result<Screen, StoreError> {
    let Place::Ask { id, step } = *place else { return elsewhere(visit).await };
    let Some(mut own) = own(visit, id, false).await? else { return elsewhere(visit).await };
    let say = visit.say();
    let screen = if own.step(step) == Some(Step::Photo) {
        stop_waiting(visit).await?;
        store::set_photo(visit.tx, id, Some(file_id)).await?;
        own.message.photo = Some(file_id.to_owned());
        ask(visit, &own, step + 1, None).await?
    } else {
        ask(visit, &own, step, None).await?
    };
    Ok(screen.unwrap_or_else(|| Screen::new(say).text(say.nav_gone())))
}
