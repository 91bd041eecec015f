//! The newsletter as parents read it, in one language, for the page on which it is composed.

use super::names;
use crate::blocks::Kinds;
use crate::language::{Say, plain};
use crate::newsletter::{Block, Issue};
use crate::school::Group;
use crate::screen::Screen;

/// The newsletter in one language.
pub struct Column {
    pub tag: String,
    pub rtl: bool,
    pub language: String,
    pub title: String,
    pub greeting: String,
    pub blocks: Vec<Shown>,
    /// The one message that families get first, line by line; its buttons; and its length in UTF-16 units.
    pub message: Vec<String>,
    pub buttons: Vec<String>,
    pub used: usize,
}

/// An announcement as parents read it.
pub struct Shown {
    pub name: String,
    pub lines: Vec<String>,
    /// The number of its picture, and what it shows.
    pub picture: Option<(i64, String)>,
}

/// An announcement in one language; `staff` is a language of the console, for what is said to staff and for the names of
/// groups.
pub fn shown(say: Say<'_>, staff: Say<'_>, kinds: &Kinds, block: &Block, groups: &[Group]) -> Shown {
    let (name, lines) = match super::kind_of(kinds, block) {
        Some(kind) => (kind.name(say), kind.public(say, &block.values, &names(staff, &block.whom, groups))),
        None => (staff.issue_gone_kind(), Vec::new()),
    };
    Shown { name, lines, picture: block.picture.as_ref().map(|text| (block.id, plain(text))) }
}

/// These announcements in one language; `first`: the message that families get.
pub fn column(
    say: Say<'_>,
    staff: Say<'_>,
    kinds: &Kinds,
    issue: &Issue,
    blocks: &[&Block],
    groups: &[Group],
    first: &Screen,
) -> Column {
    let blocks: Vec<Shown> = blocks.iter().map(|block| shown(say, staff, kinds, block, groups)).collect();
    let (title, greeting) = (plain(&issue.title), plain(&issue.greeting));
    let page = first.pages().unwrap_or_default().into_iter().next();
    let (text, rows) = page.map(|page| (page.text, page.rows)).unwrap_or_default();
    let buttons = rows.into_iter().flatten().map(|button| button.label).collect();
    let message = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
    let language = say.language();
    Column {
        tag: language.tag.clone(),
        rtl: language.rtl,
        language: language.own_name.clone(),
        title,
        greeting,
        blocks,
        message,
        buttons,
        used: text.encode_utf16().count(),
    }
}
