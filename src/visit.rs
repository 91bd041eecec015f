//! One event of one person, and what every feature needs to answer it.

use crate::app::App;
use crate::language::Say;
use crate::place::Place;
use crate::screen::{Button, Screen};
use crate::store::Tx;
use crate::welcome::Person;

/// So many buttons stand on one page of a list.
pub const PAGE: usize = 8;

/// A person asks something, inside one transaction.
pub struct Visit<'a> {
    pub app: &'a App,
    pub tx: &'a mut Tx,
    pub person: Person,
    /// UTC seconds.
    pub now: i64,
}

impl<'a> Visit<'a> {
    /// Speaks the person's language; Dutch while none is chosen.
    pub fn say(&self) -> Say<'a> {
        let lang = self.person.language.unwrap_or_else(|| self.app.catalogue.reference());
        self.app.catalogue.say(lang)
    }
}

/// A button that opens `place`.
pub fn button(label: impl Into<String>, place: &Place) -> Button {
    Button::new(label, place.path())
}

impl Screen {
    /// The line that stands under every screen, so that no screen is a dead end: back, menu, language.
    pub fn nav(self, say: Say<'_>, here: &Place, back: Option<&Place>) -> Self {
        let back = back.map(|place| button(say.nav_back(), place));
        let menu = (*here != Place::Menu).then(|| button(say.nav_menu(), &Place::Menu));
        let language = crate::welcome::chat::language_button(say.nav_language(), here);
        self.row(back.into_iter().chain(menu).chain([language]))
    }

    /// One page of a list, with the way to the other pages.
    pub fn list(self, say: Say<'_>, buttons: Vec<Button>, page: usize, place: impl Fn(usize) -> Place) -> Self {
        let pages = buttons.len().div_ceil(PAGE).max(1);
        let page = page.min(pages - 1);
        let shown: Vec<_> = buttons.into_iter().skip(page * PAGE).take(PAGE).collect();
        let screen = self.rows(shown);
        if pages == 1 {
            return screen;
        }
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let before = (page > 0).then(|| button(say.nav_back(), &place(page - 1)));
        let after = (page + 1 < pages).then(|| button(say.nav_next(), &place(page + 1)));
        screen.text(say.nav_page(count(page + 1), count(pages))).row(before.into_iter().chain(after))
    }
}
