//! "My messages": what was sent, whether it was seen, the answers; taking back what nobody has seen, and answering back.

use super::preview::{after, as_read};
use super::{Own, Place, ask, begin, calendar, child, menu_of, mine, own, own_message};
use crate::app::App;
use crate::clock::Calendar;
use crate::fields::Values;
use crate::language::{Say, plain};
use crate::messages::day::store as days;
use crate::messages::thread::store as answers;
use crate::messages::withdraw::{Withdrawn, withdraw as take_back};
use crate::messages::{Author, Message, OWN_WORDS, store, text};
use crate::place::Place as Any;
use crate::school::guardians::Seat;
use crate::school::store as schools;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};
use crate::words::chat::word_button;

/// So many school words of an answer have a button.
const WORDS: usize = 4;

/// The messages of a seat, the newest first.
pub(super) async fn thread(visit: &mut Visit<'_>, seat: &Seat, page: usize) -> Result<Screen, StoreError> {
    let say = visit.say();
    let here = |page| Any::Tell(Place::Thread { seat: seat.id, page });
    let mut screen = Screen::new(say).title(say.message_thread_title(&seat.first_name));
    if let Some(draft) = store::draft_of(visit.tx, seat.id).await?
        && let Some(kind) = visit.app.tells.find(&draft.kind)
    {
        let label = say.message_thread_draft(&kind.name(say));
        screen = screen.rows([button(label, &Any::Tell(Place::Preview { id: draft.id }))]);
    }
    let calendar = calendar(visit, seat).await?;
    let all = store::thread(visit.tx, seat.id, visit.now).await?;
    let mut buttons: Vec<Button> = Vec::new();
    for message in
        all.iter().rev().filter(|message| message.author == Author::Parent && root(&all, message) == message.id)
    {
        let Some(kind) = visit.app.tells.find(&message.kind) else { continue };
        let answered = all.iter().any(|other| other.author == Author::School && root(&all, other) == message.id);
        let state = match (answered, message.seen_at) {
            (true, _) => say.message_state_answered(),
            (false, Some(_)) => say.message_state_seen(),
            (false, None) => say.message_state_sent(),
        };
        let day = say.short_date(calendar.civil(message.sent_at.unwrap_or(message.made_at)).date());
        let label = say.message_item(&format!("{day} · {}", kind.name(say)), &state);
        buttons.push(button(label, &Any::Tell(Place::Read { id: message.id })));
    }
    if buttons.is_empty() {
        screen = screen.text(say.message_thread_none());
    }
    let screen = screen.list(say, buttons, page, here);
    Ok(screen.rows([button(say.message_tell(), &menu_of(seat))]).nav(say, &here(page), Some(&child(seat))))
}

/// The message with which a conversation began.
fn root(all: &[Message], message: &Message) -> i64 {
    let mut at = message;
    // A conversation is no longer than all there is.
    for _ in 0..all.len() {
        match at.answers.and_then(|id| all.iter().find(|other| other.id == id)) {
            Some(before) => at = before,
            None => break,
        }
    }
    at.id
}

/// One conversation: the parent's message, whether it was seen, and what was answered both ways.
pub(super) async fn read(visit: &mut Visit<'_>, id: i64) -> Result<Option<Screen>, StoreError> {
    let Some((message, seat)) = own_message(visit, id).await? else { return Ok(None) };
    if message.sent_at.is_none() {
        return match own(visit, id, false).await? {
            Some(draft) => super::preview::preview(visit, &draft).await.map(Some),
            None => Ok(None),
        };
    }
    let all = store::thread(visit.tx, seat.id, visit.now).await?;
    let first = root(&all, &message);
    // An answer to what is gone stands alone.
    let Some(own) = own(visit, first, true).await? else { return shown(visit, id).await };
    let calendar = calendar(visit, &seat).await?;
    let say = visit.say();
    let mut screen = Screen::new(say).title(own.kind.name(say));
    screen = as_read(visit, screen, say, &own);
    screen = stamp(say, &calendar, screen, &own.message);
    let mut written = String::new();
    let mut last_answer = None;
    for other in all.iter().filter(|other| other.id != first && root(&all, other) == first) {
        screen = match other.author {
            Author::School => {
                last_answer = Some(other.id);
                store::seen(visit.tx, other.id, visit.now).await?;
                written.push_str(other.own_words.as_deref().unwrap_or_default());
                written.push('\n');
                answer(visit, screen, other).await?
            }
            Author::Parent => {
                let said = text(visit.app, say, other, &seat.first_name, "");
                let screen = said.into_iter().fold(screen.text(say.message_you_wrote()), Screen::line);
                let screen = other.own_words.iter().fold(screen, Screen::line);
                stamp(say, &calendar, screen, other)
            }
        };
    }
    let here = Any::Tell(Place::Read { id: first });
    let withdraw = (last_answer.is_none() && own.message.seen_at.is_none())
        .then(|| button(say.message_withdraw(), &Any::Tell(Place::Withdraw { id: first })));
    let back = last_answer.map(|id| button(say.message_answer_back(), &Any::Tell(Place::Back { id })));
    Ok(Some(
        screen
            .rows(back)
            .grid(2, school_words(visit.app, &written, &here))
            .rows(after(say, &own.message, &own.kind.id))
            .rows(withdraw)
            .nav(say, &here, Some(&Any::Tell(Place::Thread { seat: seat.id, page: 0 }))),
    ))
}

/// When a parent's message was sent, and seen.
fn stamp(say: Say<'_>, calendar: &Calendar, screen: Screen, message: &Message) -> Screen {
    let at = |instant: i64| calendar.civil(instant);
    let sent = at(message.sent_at.unwrap_or(message.made_at));
    let screen = screen.text(say.message_line_sent(sent.date(), sent.time()));
    match message.seen_at.map(at) {
        Some(seen) => screen.line(say.message_line_seen(seen.date(), seen.time())),
        None => screen.line(say.message_line_not_seen()),
    }
}

/// What the school answered: a quick reply in the own language, own words as they are, labelled.
async fn answer(visit: &mut Visit<'_>, screen: Screen, answer: &Message) -> Result<Screen, StoreError> {
    let staff = match answer.staff_id {
        Some(id) => schools::find_staff(visit.tx, id).await?,
        None => None,
    };
    let say = visit.say();
    let from = staff.map_or_else(|| say.message_answer_from_school(), |staff| say.message_answer_from(&staff.name));
    let mut screen = screen.text(from);
    if answer.kind != OWN_WORDS {
        screen = text(visit.app, say, answer, "", "").into_iter().fold(screen, Screen::line);
    }
    if let Some(words) = &answer.own_words {
        let tag = answer.language.clone().unwrap_or_else(|| "nl".to_owned());
        let own_name =
            || visit.app.catalogue.find(&tag).map(|lang| visit.app.catalogue.language(lang).own_name.clone());
        let called = say.from_data(&format!("language-called-{tag}")).or_else(own_name).unwrap_or_else(|| tag.clone());
        screen = screen.text(say.message_answer_own(&called)).line(plain(words));
    }
    if let Some(translation) = &answer.translation {
        screen = screen.text(say.message_answer_translation()).line(plain(translation));
    }
    Ok(screen)
}

/// The school words in what the school wrote.
fn school_words(app: &App, written: &str, back: &Any) -> Vec<Button> {
    let mut words: Vec<&str> = app.finder.find(written).iter().map(|found| found.word.id.as_str()).collect();
    words.dedup();
    words.into_iter().filter_map(|id| app.finder.word(id)).take(WORDS).map(|word| word_button(word, back)).collect()
}

/// An answer of the school as it goes out to the parent; None when it is not for who sits at the seat now.
pub async fn shown(visit: &mut Visit<'_>, id: i64) -> Result<Option<Screen>, StoreError> {
    let Some((message, seat)) = own_message(visit, id).await? else { return Ok(None) };
    if message.author != Author::School {
        return Ok(None);
    }
    let asked = match message.answers {
        Some(asked) => store::find(visit.tx, asked).await?,
        None => None,
    };
    let say = visit.say();
    let mut screen = Screen::new(say).title(say.message_answer_title(&seat.first_name));
    if let Some(kind) = asked.as_ref().and_then(|asked| visit.app.tells.find(&asked.kind)) {
        screen = screen.text(say.message_answer_to(&kind.name(say)));
    }
    screen = answer(visit, screen, &message).await?;
    let here = Any::Tell(Place::Read { id });
    let written = message.own_words.as_deref().unwrap_or_default();
    let screen = screen
        .rows([button(say.message_answer_back(), &Any::Tell(Place::Back { id })), button(say.message_read(), &here)])
        .grid(2, school_words(visit.app, written, &here))
        .rows([mine(visit, &seat)]);
    Ok(Some(screen.nav(say, &here, Some(&child(&seat)))))
}

/// What the message that was taken back took the place of counts again; says so.
async fn stands_again(visit: &mut Visit<'_>, seat: &Seat, id: i64) -> Result<Option<String>, StoreError> {
    let Some(earlier) = store::find(visit.tx, id).await? else { return Ok(None) };
    let Some(kind) = visit.app.tells.find(&earlier.kind) else { return Ok(None) };
    let sent = calendar(visit, seat).await?.civil(earlier.sent_at.unwrap_or(earlier.made_at)).date();
    days::stand_again(visit.tx, id, kind.days(&earlier.values, sent)).await?;
    answers::open_again(visit.tx, id).await?;
    let say = visit.say();
    Ok(Some(say.message_counts_again(&kind.name(say))))
}

/// Takes a message back that nobody of the school has seen.
pub(super) async fn withdraw(visit: &mut Visit<'_>, id: i64) -> Result<Option<Screen>, StoreError> {
    let Some(own) = own(visit, id, true).await? else { return Ok(None) };
    let withdrawn = take_back(visit.tx, id, visit.now).await?;
    let say = visit.say();
    let text = match withdrawn {
        Withdrawn::Unread => say.message_withdrawn(),
        Withdrawn::Deleted => say.message_deleted(),
        Withdrawn::OnItsWay => say.message_on_its_way(),
        Withdrawn::Seen => say.message_too_late(),
        Withdrawn::Stays => say.message_stays(),
    };
    let gone = matches!(withdrawn, Withdrawn::Unread | Withdrawn::Deleted);
    let earlier = match own.message.replaces.filter(|_| gone) {
        Some(earlier) => stands_again(visit, &own.seat, earlier).await?,
        None => None,
    };
    let again =
        (withdrawn == Withdrawn::OnItsWay).then(|| button(say.message_withdraw(), &Any::Tell(Place::Withdraw { id })));
    let screen = earlier
        .into_iter()
        .fold(Screen::new(say).text(text), Screen::text)
        .rows(again)
        .rows([button(say.message_tell(), &menu_of(&own.seat))]);
    let above = Any::Tell(Place::Thread { seat: own.seat.id, page: 0 });
    Ok(Some(screen.nav(say, &above, Some(&above))))
}

/// Answers an answer: who read the first message reads this too.
pub(super) async fn back(visit: &mut Visit<'_>, id: i64) -> Result<Option<Screen>, StoreError> {
    let Some((message, seat)) = own_message(visit, id).await? else { return Ok(None) };
    let Some(kind) = visit.app.tells.find("answer-back").filter(|_| message.author == Author::School) else {
        return Ok(None);
    };
    store::seen(visit.tx, message.id, visit.now).await?;
    let draft: Option<Own<'_>> =
        begin::draft(visit, &seat, kind, Values::default(), (Some(message.id), message.reminder_id)).await?;
    match draft {
        Some(mut own) => {
            own.message.audience.clone_from(&message.audience);
            store::set_audience(visit.tx, own.message.id, &message.audience).await?;
            ask::first(visit, &own).await
        }
        None => Ok(None),
    }
}
