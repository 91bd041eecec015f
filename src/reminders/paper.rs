//! A message on paper, A4, for a family that no chat reaches: Dutch beside the guardian's language.

pub mod console;

use askama::Template;

use super::Reminder;
use super::making::store::OnPaper;
use crate::blocks::Kind;
use crate::language::{Catalogue, Say, plain};

/// How the sheets look, on the screen and on paper.
pub const STYLE: &str = include_str!("../../templates/reminder_paper.css");

#[derive(Template)]
#[template(path = "reminder_paper.html")]
struct Page<'a> {
    title: String,
    lang: &'a str,
    style: &'static str,
    sheets: Vec<Sheet<'a>>,
}

struct Sheet<'a> {
    school: String,
    /// For whom it is, so that it is handed to the right child.
    to: String,
    columns: Vec<Column<'a>>,
}

struct Column<'a> {
    tag: &'a str,
    rtl: bool,
    title: String,
    child: String,
    lines: Vec<String>,
}

/// One page with all sheets, one a family; its style comes from `style`, an address.
pub fn page(
    kind: &Kind,
    reminder: &Reminder,
    school: &str,
    seats: &[OnPaper],
    catalogue: &Catalogue,
    style: &'static str,
) -> Result<String, askama::Error> {
    let dutch = catalogue.say(catalogue.reference());
    let sheet = |seat: &OnPaper| {
        let reference = catalogue.reference();
        let own = seat.language.as_deref().and_then(|tag| catalogue.find(tag)).filter(|lang| *lang != reference);
        let languages = std::iter::once(reference).chain(own);
        Sheet {
            school: plain(school),
            to: plain(&format!("{} · {}", seat.full_name, seat.group)),
            columns: languages.map(|lang| column(catalogue.say(lang), kind, reminder, seat)).collect(),
        }
    };
    let sheets = seats.iter().map(sheet).collect();
    Page { title: kind.name(dutch), lang: &dutch.language().tag, style, sheets }.render()
}

fn column<'a>(say: Say<'a>, kind: &Kind, reminder: &Reminder, seat: &OnPaper) -> Column<'a> {
    let lines = kind.text(say, &reminder.values, &seat.first_name, &seat.group);
    Column {
        tag: &say.language().tag,
        rtl: say.language().rtl,
        title: kind.name(say),
        child: plain(&seat.first_name),
        lines,
    }
}
