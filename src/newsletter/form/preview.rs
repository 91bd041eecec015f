//! The newsletter as parents read it, in one language, for the page on which it is composed.

use super::names;
use crate::blocks::Kinds;
use crate::language::{Say, plain};
use crate::newsletter::{Block, Issue};
use crate::school::Group;

/// Characters of a message at most, in UTF-16 units as Telegram counts them.
pub const MOST: usize = 4096;

/// The newsletter in one language.
pub struct Column {
    pub tag: String,
    pub rtl: bool,
    pub language: String,
    pub title: String,
    pub greeting: String,
    pub blocks: Vec<Shown>,
    /// Characters of one message that it would take.
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

/// These announcements in one language.
pub fn column(
    say: Say<'_>,
    staff: Say<'_>,
    kinds: &Kinds,
    issue: &Issue,
    blocks: &[&Block],
    groups: &[Group],
) -> Column {
    let blocks: Vec<Shown> = blocks.iter().map(|block| shown(say, staff, kinds, block, groups)).collect();
    let (title, greeting) = (plain(&issue.title), plain(&issue.greeting));
    let texts = blocks.iter().flat_map(|block| std::iter::once(&block.name).chain(&block.lines));
    // A line's end each, and an empty line before each announcement.
    let length = |text: &String| text.encode_utf16().count() + 1;
    let used = [&title, &greeting].into_iter().chain(texts).map(length).sum::<usize>() + blocks.len();
    let language = say.language();
    Column {
        tag: language.tag.clone(),
        rtl: language.rtl,
        language: language.own_name.clone(),
        title,
        greeting,
        blocks,
        used,
    }
}
