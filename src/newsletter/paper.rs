//! The newsletter on paper: Dutch beside another language. A sheet for each family that no chat reaches, with what is for
//! its own child; a notice for the board, and a booklet, with everything.

pub mod console;

use askama::Template;

use super::Block;
use super::Issue;
use super::form::preview::{Shown, shown};
use super::results::store::OnPaper;
use crate::blocks::Kinds;
use crate::language::{Catalogue, Lang, plain};
use crate::school::Group;

/// How the sheets look, on the screen and on paper.
pub const STYLE: &str = include_str!("../../templates/newsletter_paper.css");

/// On which paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Both languages beside each other on A4.
    Notice,
    /// A language after the other on A5 pages, which a printer folds to a booklet.
    Booklet,
}

/// Everything that the sheets are made of.
pub struct Printed<'p> {
    pub issue: &'p Issue,
    /// The name of the school.
    pub school: &'p str,
    pub blocks: &'p [Block],
    pub groups: &'p [Group],
    pub kinds: &'p Kinds,
    pub catalogue: &'p Catalogue,
    /// The address of the style.
    pub style: &'p str,
}

#[derive(Template)]
#[template(path = "newsletter_paper.html")]
struct Page<'a> {
    title: String,
    lang: &'a str,
    style: &'a str,
    size: &'static str,
    issue: i64,
    sheets: Vec<Sheet<'a>>,
}

struct Sheet<'a> {
    school: String,
    /// For whom it is, so that it is handed to the right child; empty for everybody.
    to: String,
    columns: Vec<Column<'a>>,
}

struct Column<'a> {
    tag: &'a str,
    rtl: bool,
    title: String,
    greeting: String,
    blocks: Vec<Shown>,
}

impl<'p> Printed<'p> {
    fn sheet(&self, to: String, lang: Option<Lang>, blocks: &[&Block]) -> Sheet<'p> {
        let dutch = self.catalogue.reference();
        let languages = std::iter::once(dutch).chain(lang.filter(|lang| *lang != dutch));
        let staff = self.catalogue.say(dutch);
        let column = |lang: Lang| {
            let say = self.catalogue.say(lang);
            Column {
                tag: &say.language().tag,
                rtl: say.language().rtl,
                title: plain(&self.issue.title),
                greeting: plain(&self.issue.greeting),
                blocks: blocks.iter().map(|block| shown(say, staff, self.kinds, block, self.groups)).collect(),
            }
        };
        Sheet { school: plain(self.school), to, columns: languages.map(column).collect() }
    }

    fn page(&self, size: Size, sheets: Vec<Sheet<'_>>) -> Result<String, askama::Error> {
        let dutch = self.catalogue.say(self.catalogue.reference());
        let size = match size {
            Size::Notice => "notice",
            Size::Booklet => "booklet",
        };
        Page {
            title: plain(&self.issue.title),
            lang: &dutch.language().tag,
            style: self.style,
            size,
            issue: self.issue.id,
            sheets,
        }
        .render()
    }

    /// Everything that is in it, in Dutch and this language.
    pub fn whole(&self, size: Size, lang: Lang) -> Result<String, askama::Error> {
        let blocks: Vec<&Block> = self.blocks.iter().collect();
        self.page(size, vec![self.sheet(String::new(), Some(lang), &blocks)])
    }

    /// A sheet for each of these families, with what is for their child.
    pub fn families(&self, families: &[OnPaper]) -> Result<String, askama::Error> {
        let sheet = |family: &OnPaper| {
            let lang = family.language.as_deref().and_then(|tag| self.catalogue.find(tag));
            let to = plain(&format!("{} · {}", family.full_name, family.class));
            self.sheet(to, lang, &family.seat.reads(self.blocks))
        };
        self.page(Size::Notice, families.iter().map(sheet).collect())
    }
}
