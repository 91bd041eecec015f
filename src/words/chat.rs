//! School words in the chat: what a letter holds, one word in full, and the list of all.

use super::finder::Word;
use super::store::Listed;
use super::{GROUPS, store};
use crate::language::Say;
use crate::learn::chat::dutch_button;
use crate::place::{Place as Any, base36, from_base36};
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// So many words stand on one page of a letter's list, each with its line and its button.
const PER_PAGE: usize = 12;
/// A text this long (UTF-16 units) was probably cut by the app: the next one goes on with it.
const CUT: usize = 3_500;
/// The next part of a cut letter comes within so many seconds.
const SOON: i64 = 20;
/// More words than this in one message are a letter, not a question about a word.
const TYPED_ALONE: usize = 4;

/// The places of this feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Overview,
    Group { group: usize, page: usize },
    Word { word: String, dutch: bool, back: Option<Box<Any>> },
    List { list: i64, page: usize },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["o"] => Self::Overview,
            ["g", group, page] => Self::Group { group: group.parse().ok()?, page: page.parse().ok()? },
            [kind @ ("w" | "d"), word, back @ ..] => {
                let back = match back {
                    [] => None,
                    back => Some(Box::new(Any::parse(&back.join("/"))?)),
                };
                Self::Word { word: (*word).to_owned(), dutch: *kind == "d", back }
            }
            ["l", list, page] => Self::List { list: from_base36(list)?, page: page.parse().ok()? },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Overview => "o".into(),
            Self::Group { group, page } => format!("g/{group}/{page}"),
            Self::Word { word, dutch, back } => {
                let back = back.as_ref().map(|back| format!("/{}", back.path())).unwrap_or_default();
                format!("{}/{word}{back}", if *dutch { "d" } else { "w" })
            }
            Self::List { list, page } => format!("l/{}/{page}", base36(*list)),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Word { word, back, .. } => Self::Word { word, dutch: false, back },
            place => place,
        }
    }
}

/// Opens a place of this feature.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Screen, StoreError> {
    let say = visit.say();
    Ok(match place {
        Place::Overview => overview(say),
        Place::Group { group, page } => match GROUPS.get(*group) {
            Some(_) => group_screen(visit, *group, *page),
            None => overview(say),
        },
        Place::Word { word, dutch, back } => match visit.app.finder.word(word) {
            Some(word) => show(visit, word, *dutch, back.as_deref()),
            None => overview(say),
        },
        Place::List { list, page } => match store::list(visit.tx, visit.person.id, *list).await? {
            Some(words) => list_screen(visit, *list, &words, *page),
            None => overview(say),
        },
    })
}

/// What a text holds, together with the parts of the same letter before it.
struct Gathered {
    words: Vec<Listed>,
    /// Where the words are kept; None for none of them and for one that was typed alone.
    list: Option<i64>,
    /// A few words, not a letter.
    alone: bool,
}

async fn gather(visit: &mut Visit<'_>, text: &str) -> Result<Gathered, StoreError> {
    let mut words = found(visit, text);
    let long = text.encode_utf16().count() >= CUT;
    let before = crate::welcome::store::letter(visit.tx, visit.person.id).await?;
    let goes_on = before.filter(|(_, at)| visit.now - at <= SOON).map(|(list, _)| list);
    let alone = goes_on.is_none() && text.split_whitespace().count() <= TYPED_ALONE;
    let list = match goes_on {
        Some(list) => {
            let mut all = store::list(visit.tx, visit.person.id, list).await?.unwrap_or_default();
            words.retain(|listed| !all.iter().any(|known| known.word == listed.word));
            all.extend(words);
            store::set(visit.tx, list, &all).await?;
            words = all;
            Some(list)
        }
        None if words.is_empty() && !long || words.len() == 1 && alone => None,
        None => Some(store::keep(visit.tx, visit.person.id, &words, visit.now).await?),
    };
    let letter = list.filter(|_| long).map(|list| (list, visit.now));
    if letter.is_some() || before.is_some() {
        crate::welcome::store::set_letter(visit.tx, visit.person.id, letter).await?;
    }
    Ok(Gathered { words, list, alone })
}

/// Answers a text: a letter, a message, or one word.
pub async fn read(visit: &mut Visit<'_>, text: &str) -> Result<Screen, StoreError> {
    let say = visit.say();
    let Gathered { words, list, alone } = gather(visit, text).await?;
    match (words.as_slice(), list) {
        ([], _) if alone => Ok(near(visit, text)),
        ([], _) => Ok(none(say)),
        ([listed], None) => Ok(match visit.app.finder.word(&listed.word) {
            Some(word) => show(visit, word, false, None),
            None => none(say),
        }),
        (words, list) => Ok(list_screen(visit, list.unwrap_or(0), words, 0)),
    }
}

/// The words of `text`; a term or abbreviation that is typed alone counts in any case of letters.
fn found(visit: &Visit<'_>, text: &str) -> Vec<Listed> {
    let finder = &visit.app.finder;
    let listed = |word: &Word, written: &str| Listed { word: word.id.clone(), written: written.to_owned() };
    let words: Vec<_> = finder.find(text).iter().map(|found| listed(found.word, &found.as_written)).collect();
    if words.is_empty() {
        return finder.exactly(text).iter().map(|word| listed(word, &word.term)).collect();
    }
    words
}

/// Keeps what is found in a text for a person who chooses a language first; None when nothing is found.
pub async fn keep_found(visit: &mut Visit<'_>, text: &str) -> Result<Option<Place>, StoreError> {
    let Gathered { words, list, .. } = gather(visit, text).await?;
    Ok(match (words.as_slice(), list) {
        ([], _) => None,
        ([listed], None) => Some(Place::Word { word: listed.word.clone(), dutch: false, back: None }),
        (_, list) => list.map(|list| Place::List { list, page: 0 }),
    })
}

/// Photos, voice, stickers and files that cannot be read.
pub fn cannot_read(say: Say<'_>, title: String, text: String) -> Screen {
    Screen::new(say)
        .title(title)
        .text(text)
        .rows([button(say.menu_words(), &Any::Words(Place::Overview)), button(say.menu_help(), &Any::Help)])
        .nav(say, &Any::Words(Place::Overview), None)
}

fn none(say: Say<'_>) -> Screen {
    Screen::new(say)
        .title(say.letter_none_title())
        .text(say.letter_none_text())
        .rows([button(say.menu_words(), &Any::Words(Place::Overview)), button(say.menu_help(), &Any::Help)])
        .nav(say, &Any::Words(Place::Overview), None)
}

fn near(visit: &Visit<'_>, text: &str) -> Screen {
    let say = visit.say();
    let words = visit.app.finder.typed_alone(text);
    if words.is_empty() {
        return none(say);
    }
    let mut screen = Screen::new(say).title(say.letter_near_title());
    for word in &words {
        screen = screen.item(&word.term, &word.short(say));
    }
    let back = Any::Words(Place::Overview);
    screen.rows(words.iter().map(|word| word_button(word, &back))).nav(say, &back, None)
}

/// A button that explains `word` and leads back to `back`.
pub fn word_button(word: &Word, back: &Any) -> Button {
    let place = Place::Word { word: word.id.clone(), dutch: false, back: Some(Box::new(back.clone())) };
    button(word.term.clone(), &Any::Words(place))
}

/// Where this word is explained, with the way back to `back`; None for a word that is none of ours.
pub fn about(visit: &Visit<'_>, word: &str, back: &Any) -> Option<Any> {
    let word = visit.app.finder.word(word)?;
    Some(Any::Words(Place::Word { word: word.id.clone(), dutch: false, back: Some(Box::new(back.clone())) }))
}

fn list_screen(visit: &Visit<'_>, list: i64, words: &[Listed], page: usize) -> Screen {
    let say = visit.say();
    let words: Vec<(&Word, &str)> = words
        .iter()
        .filter_map(|listed| Some((visit.app.finder.word(&listed.word)?, listed.written.as_str())))
        .collect();
    let pages = words.len().div_ceil(PER_PAGE).max(1);
    let page = page.min(pages - 1);
    let place = |page| Any::Words(Place::List { list, page });
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let shown = words.iter().skip(page * PER_PAGE).take(PER_PAGE);
    let mut screen = Screen::new(say).title(say.letter_found_title(count(words.len())));
    for (word, written) in shown.clone() {
        screen = screen.item(&in_letter(word, written), &word.short(say));
    }
    screen = screen.remark(say.letter_found_text()).grid(2, shown.map(|(word, _)| word_button(word, &place(page))));
    if pages > 1 {
        let before = (page > 0).then(|| button(say.nav_back(), &place(page - 1)));
        let after = (page + 1 < pages).then(|| button(say.nav_next(), &place(page + 1)));
        screen = screen.text(say.nav_page(count(page + 1), count(pages))).row(before.into_iter().chain(after));
    }
    screen.nav(say, &place(page), None)
}

/// The word as the parent sees it in the letter, and the term behind it where that is another: the letter
/// says "luizencontrole", the button "luizenouder".
fn in_letter(word: &Word, written: &str) -> String {
    let letters = |text: &str| text.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let (seen, term) = (letters(written), letters(&word.term));
    if term.contains(&seen) {
        word.term.clone()
    } else if seen.contains(&term) {
        crate::language::plain(written)
    } else {
        format!("{} ({})", crate::language::plain(written), word.term)
    }
}

fn show(visit: &Visit<'_>, word: &Word, dutch: bool, back: Option<&Any>) -> Screen {
    let say = visit.say();
    let read = if dutch { visit.app.catalogue.say(visit.app.catalogue.reference()) } else { say };
    let place = |dutch| {
        let back = back.cloned().map(Box::new);
        Any::Words(Place::Word { word: word.id.clone(), dutch, back })
    };
    let mut screen = Screen::new(read).title(word.term.clone()).text(word.meaning(read));
    if let Some(to_do) = word.to_do(read) {
        screen = screen.title(read.letter_do()).line(to_do);
    }
    let overview = Any::Words(Place::Overview);
    screen.rows(dutch_button(say, dutch, &place(!dutch))).nav(say, &place(dutch), Some(back.unwrap_or(&overview)))
}

fn group_name(say: Say<'_>, group: usize) -> String {
    match group {
        0 => say.letter_group_a(),
        1 => say.letter_group_b(),
        2 => say.letter_group_c(),
        3 => say.letter_group_d(),
        4 => say.letter_group_e(),
        5 => say.letter_group_f(),
        6 => say.letter_group_g(),
        _ => say.letter_group_h(),
    }
}

fn overview(say: Say<'_>) -> Screen {
    let group = |group| button(group_name(say, group), &Any::Words(Place::Group { group, page: 0 }));
    Screen::new(say)
        .title(say.letter_words_title())
        .text(say.letter_words_text())
        .rows((0..GROUPS.len()).map(group))
        .nav(say, &Any::Words(Place::Overview), None)
}

fn group_screen(visit: &Visit<'_>, group: usize, page: usize) -> Screen {
    let say = visit.say();
    let place = |page| Any::Words(Place::Group { group, page });
    let words = visit.app.finder.words().iter().filter(|word| word.group == GROUPS[group]);
    let buttons = words.map(|word| word_button(word, &place(page))).collect();
    Screen::new(say).title(group_name(say, group)).text(say.letter_pick()).list(say, buttons, page, place).nav(
        say,
        &place(page),
        Some(&Any::Words(Place::Overview)),
    )
}
