//! An announcement with all that can be done about it, what a family answers with a tap, and changing it again.

use super::received::{Home, Item, Received};
use super::{At, Does, Place, read};
use crate::blocks::Button as Kindly;
use crate::language::{Say, plain};
use crate::learn::chat::{From, Place as Learn, dutch_button};
use crate::messages::chat::Place as Tell;
use crate::newsletter::families::{Coming, Noted};
use crate::newsletter::store as issues;
use crate::place::Place as Any;
use crate::school::guardians::store as seats;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};
use crate::words::chat::word_button;

/// So many people can be tapped; more than these are said to the school.
const TAPPED: i64 = 8;
/// So many school words of an announcement have a button.
const WORDS: usize = 4;

/// The announcements for which one signs up, or in which help is wanted; a single one is opened. None where there are
/// none.
pub(super) fn wanted(visit: &Visit<'_>, received: &Received<'_>, at: At) -> Option<Screen> {
    let say = visit.say();
    let wanted = if at == At::Help { Kindly::CanHelp } else { Kindly::Coming };
    let items = received.items.iter().filter(|item| !received.is_over(item) && item.has(wanted));
    let items: Vec<&Item<'_>> = items.collect();
    if let [only] = items.as_slice() {
        return Some(shown(visit, received, only, None, false));
    }
    let text = if at == At::Help { say.news_help_which() } else { say.news_sign_up_which() };
    let buttons = items.iter().map(|item| {
        let name = item.kind.name(say);
        let label = match super::file::event(item.kind, &item.block.values) {
            Some((starts, _)) => say.news_button(&say.short_date(starts.date()), &name),
            None => name,
        };
        button(label, &read::item_at(item.block.id))
    });
    let screen = Screen::new(say).title(received.title(say)).text(text).rows(buttons);
    (!items.is_empty()).then(|| screen.nav(say, &received.at(at), Some(&received.at(At::Summary))))
}

/// Does what a button of an announcement says; None for one that is not for the reader's children.
pub(super) async fn item(
    visit: &mut Visit<'_>,
    mut received: Received<'_>,
    does: Does,
    block: i64,
    guardian: i64,
) -> Result<Option<Screen>, StoreError> {
    let say = visit.say();
    let Some(item) = received.item(block) else { return Ok(None) };
    let seat = received.seats(item).into_iter().find(|home| home.seat.guardian_id == guardian);
    let seat = seat.map(|home| plain(&home.seat.first_name));
    let is_seat = seat.is_some();
    let changes = !matches!(does, Does::Open | Does::Dutch | Does::File | Does::Call);
    // What is over, or asked at another seat, is shown as it is.
    if changes && (!is_seat || received.is_over(item)) {
        return Ok(Some(shown(visit, &received, item, None, false)));
    }
    let child = seat.unwrap_or_default();
    let of_family = item.is_of_family();
    let (thanks, undo) = match does {
        Does::Open | Does::File => return Ok(Some(with_talk(visit, &received, item, false).await?)),
        Does::Dutch => return Ok(Some(with_talk(visit, &received, item, true).await?)),
        Does::Call => {
            received.note(visit.tx, Noted::Call, visit.now).await?;
            let screen = Screen::new(say).title(received.title(say)).text(say.news_call_text());
            let undo = button(say.remind_undo(), &received.at(At::UndoCall));
            return Ok(Some(closed(say, block, screen.rows([undo]))));
        }
        Does::Help => {
            issues::set_helping(visit.tx, block, guardian, true, visit.now).await?;
            (say.news_helping_text(), Does::UndoHelp)
        }
        Does::UndoHelp => {
            issues::set_helping(visit.tx, block, guardian, false, visit.now).await?;
            return undone(visit, &received, block).await;
        }
        Does::UndoComing => {
            issues::set_coming(visit.tx, block, guardian, None, None, visit.now).await?;
            return undone(visit, &received, block).await;
        }
        Does::Come | Does::NotCome | Does::Costs | Does::Health | Does::Other => {
            let coming = does.coming().unwrap_or(Coming::No);
            issues::set_coming(visit.tx, block, guardian, Some(coming), None, visit.now).await?;
            let text = match coming {
                Coming::Yes if of_family => say.news_coming_family(),
                Coming::Yes => say.news_coming(&child),
                Coming::No if !item.has(Kindly::Coming) => say.news_rather_not(),
                Coming::No if of_family => say.news_not_coming_family(),
                Coming::No => say.news_not_coming(&child),
                Coming::Costs => say.news_why_costs(),
                Coming::Health | Coming::Other => say.news_why_other(),
            };
            (text, Does::UndoComing)
        }
    };
    let to = |does| button_at(block, guardian, does);
    let mut screen = Screen::new(say).title(item.kind.name(say)).text(thanks);
    match does {
        Does::Come if of_family => {
            screen = screen.text(say.news_how_many()).grid(
                4,
                (1..=TAPPED).map(|people| {
                    button(people.to_string(), &Any::Newsletter(Place::People { block, guardian, people }))
                }),
            );
        }
        Does::NotCome if item.has(Kindly::Coming) => {
            let reason = |label: String, does| button(label, &to(does));
            screen = screen.text(say.news_why()).rows([
                reason(say.remind_why_costs(), Does::Costs),
                reason(say.remind_why_health(), Does::Health),
                reason(say.remind_why_other(), Does::Other),
            ]);
        }
        _ => {}
    }
    Ok(Some(closed(say, block, screen.rows([button(say.remind_undo(), &to(undo))]))))
}

/// So many people come.
pub(super) async fn people(
    visit: &mut Visit<'_>,
    received: Received<'_>,
    block: i64,
    guardian: i64,
    people: i64,
) -> Result<Option<Screen>, StoreError> {
    let say = visit.say();
    let Some(item) = received.item(block) else { return Ok(None) };
    let is_seat = received.seats(item).iter().any(|home| home.seat.guardian_id == guardian);
    if !is_seat || !item.is_of_family() || !item.has(Kindly::Coming) || received.is_over(item) {
        return Ok(Some(shown(visit, &received, item, None, false)));
    }
    issues::set_coming(visit.tx, block, guardian, Some(Coming::Yes), Some(people), visit.now).await?;
    let screen = Screen::new(say).title(item.kind.name(say)).text(say.news_coming_people(people));
    let undo = button(say.remind_undo(), &button_at(block, guardian, Does::UndoComing));
    Ok(Some(closed(say, block, screen.rows([undo]))))
}

fn button_at(block: i64, guardian: i64, does: Does) -> Any {
    Any::Newsletter(Place::Item { does, block, guardian })
}

async fn undone(visit: &mut Visit<'_>, before: &Received<'_>, block: i64) -> Result<Option<Screen>, StoreError> {
    let now = Received::load(visit.tx, visit.app, visit.person.id, before.issue.id).await?;
    let top = Some(visit.say().remind_undone());
    Ok(now.and_then(|now| Some(shown(visit, &now, now.item(block)?, top, false))))
}

fn closed(say: Say<'_>, block: i64, screen: Screen) -> Screen {
    let back = read::item_at(block);
    screen.nav(say, &back, Some(&back))
}

/// The announcement, with the way to choosing a time where its talks are planned.
async fn with_talk(
    visit: &mut Visit<'_>,
    received: &Received<'_>,
    item: &Item<'_>,
    dutch: bool,
) -> Result<Screen, StoreError> {
    let screen = shown(visit, received, item, None, dutch);
    if !item.has(Kindly::PickTime) {
        return Ok(screen);
    }
    let say = visit.say();
    let several = item.homes.len() > 1;
    let mut rows = Vec::new();
    for at in &item.homes {
        let Some(seat) = seats::find(visit.tx, received.homes[*at].seat.guardian_id).await? else { continue };
        let label = match several {
            true => say.news_button(&say.remind_pick_time(), &plain(&seat.first_name)),
            false => say.remind_pick_time(),
        };
        let talk = crate::conversation::chat::of_child(visit, &seat).await?;
        rows.extend(talk.map(|(_, talk)| Button { label, ..talk }));
    }
    Ok(screen.rows(rows))
}

/// An announcement whole. `top`: what is said first; `dutch`: the Dutch text beside it.
pub(super) fn shown(
    visit: &Visit<'_>,
    received: &Received<'_>,
    item: &Item<'_>,
    top: Option<String>,
    dutch: bool,
) -> Screen {
    let say = visit.say();
    let block = item.block.id;
    let screen = top.into_iter().fold(Screen::new(say), Screen::remark);
    let mut screen = super::clear::lines(read::headed(say, received, screen, item), received.text(say, item));
    let before = received.text_before(say, item);
    screen = before.iter().map(|old| say.remind_before(old)).fold(screen, Screen::remark);
    if dutch {
        screen = super::clear::in_dutch(visit, screen, received, item);
    }
    screen = super::clear::lines(screen, said(say, received, item));
    let other = button_at(block, 0, if dutch { Does::Open } else { Does::Dutch });
    let card = item.kind.card_for(&item.block.values).and_then(|card| visit.app.cards.find(card)).map(|card| {
        let place = Learn::Card { card: card.id.clone(), from: From::Elsewhere, dutch: false };
        button(format!("💡 {}", card.title(say)), &Any::Learn(place))
    });
    screen
        .rows(if received.is_over(item) { Vec::new() } else { buttons(say, received, item) })
        .rows(card)
        .grid(2, school_words(visit, received, item))
        .rows(dutch_button(say, dutch, &other))
        .nav(say, &read::item_at(block), Some(&received.at(At::Summary)))
}

/// What was answered, line by line.
fn said(say: Say<'_>, received: &Received<'_>, item: &Item<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    for home in received.seats(item) {
        let Some(said) = received.said(item, home.seat.guardian_id) else { continue };
        let child = plain(&home.seat.first_name);
        lines.extend(said.coming.map(|coming| match (coming, said.people) {
            (Coming::Yes, Some(people)) if item.is_of_family() => say.news_is_coming_people(people),
            (Coming::Yes, _) if item.is_of_family() => say.news_is_coming_family(),
            (Coming::Yes, _) => say.news_is_coming(&child),
            (Coming::Costs, _) if !item.has(Kindly::Coming) => say.news_is_costs(),
            _ if !item.has(Kindly::Coming) && item.homes.len() > 1 => say.news_event(&say.news_is_rather_not(), &child),
            _ if !item.has(Kindly::Coming) => say.news_is_rather_not(),
            _ if item.is_of_family() => say.news_is_not_coming_family(),
            _ => say.news_is_not_coming(&child),
        }));
        lines.extend(said.helping_at.map(|_| say.news_is_helping()));
    }
    lines.extend(received.homes[0].to.call_at.map(|_| say.news_is_call()));
    lines
}

/// The buttons of the kind; what was answered can be taken back.
fn buttons(say: Say<'_>, received: &Received<'_>, item: &Item<'_>) -> Vec<Button> {
    let block = item.block.id;
    let mut rows = Vec::new();
    for home in received.seats(item) {
        rows.extend(of_seat(say, received, item, home));
    }
    if super::file::event(item.kind, &item.block.values).is_some() {
        rows.push(button(say.remind_file(), &button_at(block, 0, Does::File)));
    }
    if item.has(Kindly::Question) {
        rows.push(button(say.remind_question(), &Any::Tell(Tell::Start)));
    }
    if item.has(Kindly::ReportAbsent) {
        rows.push(button(say.news_report(), &Any::Tell(Tell::Start)));
    }
    if item.has(Kindly::CallMe) && received.homes[0].to.call_at.is_none() {
        rows.push(button(say.remind_call(), &button_at(block, 0, Does::Call)));
    }
    rows
}

/// What is answered at a seat: of each child, or once for the family.
fn of_seat(say: Say<'_>, received: &Received<'_>, item: &Item<'_>, home: &Home) -> Vec<Button> {
    let (block, guardian) = (item.block.id, home.seat.guardian_id);
    let child = plain(&home.seat.first_name);
    let of_family = item.is_of_family();
    let said = received.said(item, guardian);
    let coming = said.and_then(|said| said.coming);
    let to = |label: String, does| button(label, &button_at(block, guardian, does));
    let mut rows = Vec::new();
    if item.has(Kindly::Coming) && coming != Some(Coming::Yes) {
        let label = if of_family { say.news_come_family() } else { say.remind_come(&child) };
        rows.push(to(label, Does::Come));
    }
    if item.has(Kindly::Coming) && coming.is_none_or(|coming| coming == Coming::Yes) {
        let label = if of_family { say.news_not_come_family() } else { say.remind_not_come(&child) };
        rows.push(to(label, Does::NotCome));
    }
    if item.has(Kindly::NotComing) && !item.has(Kindly::Coming) && coming.is_none() {
        rows.push(match item.homes.len() {
            _ if item.is_about_money() => to(say.news_costs(), Does::Costs),
            1 => to(say.remind_rather_not(), Does::NotCome),
            _ => to(say.news_button(&say.remind_rather_not(), &child), Does::NotCome),
        });
    }
    if coming.is_some() {
        let label = if of_family { say.news_undo_coming() } else { say.news_undo_coming_child(&child) };
        rows.push(to(label, Does::UndoComing));
    }
    // Helping is the family's, also where each child comes or not: it is kept at the first seat.
    let first = received.seats(item).first().map(|first| first.seat.guardian_id);
    if item.has(Kindly::CanHelp) && first == Some(guardian) {
        let helps = said.is_some_and(|said| said.helping_at.is_some());
        rows.push(match helps {
            true => to(say.news_undo_help(), Does::UndoHelp),
            false => to(say.remind_help(), Does::Help),
        });
    }
    rows
}

/// The school words in the Dutch text, where they are explained.
fn school_words(visit: &Visit<'_>, received: &Received<'_>, item: &Item<'_>) -> Vec<Button> {
    if !item.has(Kindly::Explain) {
        return Vec::new();
    }
    let dutch = visit.app.catalogue.say(visit.app.catalogue.reference());
    let text = format!("{}. {}", item.kind.name(dutch), received.text(dutch, item).join(" "));
    let back = read::item_at(item.block.id);
    visit.app.finder.find(&text).into_iter().take(WORDS).map(|found| word_button(found.word, &back)).collect()
}
