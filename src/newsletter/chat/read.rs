//! Reading on: each announcement whole, the Dutch letter as the school wrote it, and the school words in it.

use super::received::{Item, Received};
use super::{At, Does, Place};
use crate::app::App;
use crate::language::{Say, plain};
use crate::place::Place as Any;
use crate::screen::Screen;
use crate::visit::{Visit, button};
use crate::words::chat::word_button;
use crate::words::finder::Word;

/// A page of announcements or of the letter has so many UTF-16 units at most, and fits a message with what stands
/// around it; a single announcement may be longer.
const PAGE_UNITS: usize = 2_800;
/// So many announcements stand on a page at most.
const PER_PAGE: usize = 6;
/// So many school words stand on a page.
const WORDS_PER_PAGE: usize = 8;

pub(super) fn at(issue: i64, page: usize) -> Any {
    Any::Newsletter(Place::Read { issue, page })
}

pub(super) fn letter_at(issue: i64, page: usize) -> Any {
    Any::Newsletter(Place::Letter { issue, page })
}

pub(super) fn words_at(issue: i64, page: usize) -> Any {
    Any::Newsletter(Place::Words { issue, page })
}

/// Opens an announcement.
pub(super) fn item_at(block: i64) -> Any {
    Any::Newsletter(Place::Item { does: Does::Open, block, guardian: 0 })
}

/// The announcements of a page, each whole, with a button to what can be done about it.
pub(super) fn read(visit: &Visit<'_>, received: &Received<'_>, page: usize) -> Screen {
    let say = visit.say();
    let mut pages: Vec<Vec<(&Item<'_>, Vec<String>)>> = vec![Vec::new()];
    let mut length = 0;
    for item in &received.items {
        let text = received.text(say, item);
        let units: usize = text.iter().map(|sentence| units(sentence) + 1).sum();
        let full =
            pages.last().is_some_and(|page| page.len() >= PER_PAGE || !page.is_empty() && length + units > PAGE_UNITS);
        if full {
            pages.push(Vec::new());
            length = 0;
        }
        length += units;
        if let Some(page) = pages.last_mut() {
            page.push((item, text));
        }
    }
    let (count, page) = (pages.len(), page.min(pages.len() - 1));
    let mut screen = Screen::new(say).title(received.title(say));
    if page == 0 && !received.issue.greeting.is_empty() {
        let greeting = plain(&received.issue.greeting);
        screen = match say.is_reference() {
            true => screen.text(greeting),
            false => screen.text(format!("{greeting} {}", say.field_in_dutch())),
        };
    }
    if received.items.is_empty() {
        screen = screen.text(say.news_nothing());
    }
    let mut buttons = Vec::new();
    for (item, text) in pages.swap_remove(page) {
        screen = super::clear::lines(headed(say, received, screen, item), text);
        let label = say.news_more_of(&item.kind.name(say));
        buttons.push(button(label, &item_at(item.block.id)));
    }
    let here = |page| at(received.issue.id, page);
    turned(say, screen.rows(buttons), page, count, here).nav(say, &here(page), Some(&received.at(At::Summary)))
}

/// The name of an announcement, and for whom it is.
pub(super) fn headed(say: Say<'_>, received: &Received<'_>, screen: Screen, item: &Item<'_>) -> Screen {
    let screen = screen.title(item.kind.name(say));
    received.whose(say, item).into_iter().fold(screen, |screen, names| screen.line(say.news_for(&names)))
}

/// The way to the pages before and after.
fn turned(say: Say<'_>, screen: Screen, page: usize, pages: usize, place: impl Fn(usize) -> Any) -> Screen {
    if pages < 2 {
        return screen;
    }
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let before = (page > 0).then(|| button(say.nav_back(), &place(page - 1)));
    let after = (page + 1 < pages).then(|| button(say.nav_next(), &place(page + 1)));
    screen.text(say.nav_page(count(page + 1), count(pages))).row(before.into_iter().chain(after))
}

/// A part of the Dutch letter.
pub(super) fn letter(visit: &Visit<'_>, received: &Received<'_>, page: usize) -> Screen {
    let say = visit.say();
    let dutch = visit.app.catalogue.say(visit.app.catalogue.reference());
    let mut pages = parts(received.issue.letter.as_deref().unwrap_or_default());
    let (here, back) = (|page| letter_at(received.issue.id, page), received.at(At::Summary));
    if pages.is_empty() {
        return Screen::new(say).title(received.title(say)).text(say.news_letter_none()).nav(
            say,
            &here(0),
            Some(&back),
        );
    }
    let (count, page) = (pages.len(), page.min(pages.len() - 1));
    // Its direction is that of Dutch, whatever the reader's is.
    let mut screen = Screen::new(dutch).title(received.title(dutch));
    // The letter may still say what was corrected since.
    let corrected: Vec<&Item<'_>> = received.items.iter().filter(|item| received.is_corrected(item)).collect();
    if !corrected.is_empty() {
        screen = screen.remark(dutch.news_corrected());
        screen = corrected.iter().fold(screen, |screen, item| screen.line(super::summary::line(dutch, received, item)));
    }
    let screen = super::clear::lines(screen, pages.swap_remove(page));
    turned(say, screen, page, count, here).nav(say, &here(page), Some(&back))
}

/// The lines of a letter, in pages of at most [`PAGE_UNITS`]; a longer line is cut between words.
fn parts(letter: &str) -> Vec<Vec<String>> {
    let mut pages: Vec<Vec<String>> = Vec::new();
    let mut length = PAGE_UNITS;
    for line in letter.lines().map(str::trim).filter(|line| !line.is_empty()).flat_map(cut) {
        let of_line = units(&line) + 1;
        if length + of_line > PAGE_UNITS {
            pages.push(Vec::new());
            length = 0;
        }
        length += of_line;
        if let Some(page) = pages.last_mut() {
            page.push(line);
        }
    }
    pages
}

/// A line in pieces that fit a page.
fn cut(line: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut length = 0;
    for word in line.split_inclusive(' ') {
        if length + units(word) > PAGE_UNITS / 2 && length > 0 {
            pieces.push(String::new());
            length = 0;
        }
        length += units(word);
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(word);
        }
    }
    pieces.iter().map(|piece| plain(piece.trim())).collect()
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// The school words of the Dutch letter; without a letter, of the Dutch announcements.
pub(super) fn words<'a>(app: &'a App, received: &Received<'_>) -> Vec<&'a Word> {
    let dutch = app.catalogue.say(app.catalogue.reference());
    let text = match &received.issue.letter {
        Some(letter) => letter.clone(),
        None => {
            let texts = received
                .items
                .iter()
                .map(|item| format!("{}. {}", item.kind.name(dutch), received.text(dutch, item).join(" ")));
            texts.collect::<Vec<_>>().join("\n")
        }
    };
    app.finder.find(&text).into_iter().map(|found| found.word).collect()
}

/// The school words, page by page, each with its line and its button.
pub(super) fn all_words(visit: &Visit<'_>, received: &Received<'_>, page: usize) -> Screen {
    let say = visit.say();
    let words = words(visit.app, received);
    let (here, back) = (|page| words_at(received.issue.id, page), received.at(At::Summary));
    let pages = words.len().div_ceil(WORDS_PER_PAGE).max(1);
    let page = page.min(pages - 1);
    let shown = || words.iter().skip(page * WORDS_PER_PAGE).take(WORDS_PER_PAGE);
    let mut screen = Screen::new(say).title(say.news_words_title());
    if words.is_empty() {
        screen = screen.text(say.news_words_none());
    }
    for word in shown() {
        screen = screen.item(&word.term, &word.short(say));
    }
    let screen = screen.grid(2, shown().map(|word| word_button(word, &here(page))));
    turned(say, screen, page, pages, here).nav(say, &here(page), Some(&back))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_cut_into_pages_between_lines_and_nothing_of_it_is_lost() {
        let line = "Dinsdag 24 november zijn alle kinderen vrij. ".repeat(6);
        let letter = vec![line.trim(); 40].join("\n\n");
        let pages = parts(&letter);
        assert!(pages.len() > 3);
        for page in &pages {
            assert!(page.iter().map(|line| units(line) + 1).sum::<usize>() <= PAGE_UNITS);
        }
        assert_eq!(pages.concat().len(), 40);
        assert!(parts(" \n\n ").is_empty());
        let long = "woord ".repeat(5_000);
        assert_eq!(parts(&long).concat().join(" "), long.trim());
    }
}
