//! Screens that belong to no feature: the menu, help, and what is said where nothing fits.

use super::{school_chat, tips, welcome_chat, words_chat};
use crate::language::Say;
use crate::messages;
use crate::newsletter;
use crate::place::Place;
use crate::school::desk;
use crate::screen::Screen;
use crate::signals;
use crate::store::StoreError;
use crate::telegram::Ask;
use crate::visit::{Visit, button};

/// The main menu, under this title; staff find the way to their own part in it.
pub(super) async fn menu(visit: &mut Visit<'_>, title: String) -> Result<Screen, StoreError> {
    let say = visit.say();
    let (tell, staff) = (messages::chat::menu_button(visit).await?, desk::menu_button(visit).await?);
    let on = newsletter::chat::menu_button(visit).await?;
    let screen = Screen::new(say).title(title).text(say.menu_text()).rows(tell).rows(on);
    let screen = screen.rows(menu_buttons(say)).rows(staff);
    Ok(screen.nav(say, &Place::Menu, None))
}

pub(super) fn help(say: Say<'_>) -> Screen {
    Screen::new(say)
        .title(say.help_title())
        .text(format!("• {}", say.help_letter()))
        .line(format!("• {}", say.help_code()))
        .line(format!("• {}", say.help_word()))
        .line(format!("• {}", say.help_learn()))
        .line(format!("• {}", say.help_tour()))
        .line(format!("• {}", say.help_tips()))
        .text(say.help_human())
        .row([signals::chat::numbers_button(say)])
        .rows(menu_buttons(say))
        .nav(say, &Place::Help, None)
}

pub(super) fn menu_buttons(say: Say<'_>) -> Vec<crate::screen::Button> {
    vec![
        button(say.menu_learn(), &Place::Learn(crate::learn::chat::Place::Topics)),
        button(say.menu_tour(), &Place::Tour(crate::learn::tour::Place::Overview)),
        button(say.menu_words(), &Place::Words(words_chat::Place::Overview)),
        button(say.menu_tips(), &Place::Tips(tips::chat::Place::Overview)),
        button(say.menu_children(), &Place::School(school_chat::Place::Children)),
        button(say.menu_settings(), &Place::Welcome(welcome_chat::Place::Settings)),
        button(say.menu_help(), &Place::Help),
    ]
}

pub(super) fn unknown(say: Say<'_>) -> Screen {
    let screen = Screen::new(say).title(say.help_unknown()).text(say.menu_text());
    screen.rows(menu_buttons(say)).nav(say, &Place::Help, None)
}

pub(super) fn gone(say: Say<'_>) -> Screen {
    Screen::new(say).text(say.nav_gone()).rows(menu_buttons(say)).nav(say, &Place::Menu, None)
}

pub(super) fn unreadable(say: Say<'_>, ask: &Ask) -> Screen {
    let (title, text) = match ask {
        Ask::TooBig => (say.letter_too_big_title(), say.letter_too_big_text()),
        Ask::NoFile => (say.letter_no_file_title(), say.letter_no_file_text()),
        _ => (say.letter_cannot_read_title(), say.letter_cannot_read_text()),
    };
    words_chat::cannot_read(say, title, text)
}
