//! The letter on paper that brings a guardian to the bot: Dutch beside the guardian's language, a QR code, a code
//! to type. One HTML page for all letters of a batch, ready to print on A4, one letter a page.

use askama::Template;
use jiff::civil::Date;
use qrcode::{Color, EcLevel, QrCode};
use unicode_segmentation::UnicodeSegmentation as _;

use super::code::Code;
use crate::language::{Catalogue, Lang, Say, plain};
use crate::telegram::Bot;

/// How letters look, on the screen and on paper. The console serves it; a file has it inside.
pub const STYLE: &str = include_str!("../../../templates/letter.css");
/// White squares around a QR code, which readers need (ISO/IEC 18004).
const QUIET: usize = 4;
/// Longer names are cut, in graphemes, so that a letter stays one page.
const LONGEST_NAME: usize = 64;
/// How many characters of one language fit a sheet in print of the usual size, and in print a little smaller; what is
/// longer is printed small. A test prints the longest.
const ROOM: [(usize, &str); 2] = [(800, ""), (1_050, "snug")];

/// One letter, for one guardian. It holds no last name and no id (facts on reliability, section 4, row 16).
#[derive(Clone, Debug)]
pub struct Letter {
    /// The school's name.
    pub school: String,
    /// The group as the school calls it: "groep 4A".
    pub group: String,
    /// The child's first name.
    pub first_name: String,
    /// What the guardian reads, where it is known; without it the letter points at the QR code in every language.
    pub language: Option<Lang>,
    /// Both secrets.
    pub code: Code,
    pub bot: Bot,
    /// The day on the letter.
    pub date: Date,
    /// The last day on which the code works.
    pub valid_until: Date,
    /// Where to ask: the school's phone number.
    pub phone: Option<String>,
}

/// Where a page of letters takes its style from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// From inside the page: a file that stands alone.
    Inside,
    /// From this address: the console, whose pages allow no style inside.
    From(&'static str),
}

/// How a letter of so many characters in its longer language is printed.
fn print(length: usize) -> &'static str {
    ROOM.into_iter().find(|(room, _)| length <= *room).map_or("dense", |(_, print)| print)
}

/// A page of letters could not be made: a link too long for a QR code, or no memory.
#[derive(Debug, thiserror::Error)]
pub enum LetterError {
    #[error("the link does not fit a QR code: {0}")]
    Qr(qrcode::types::QrError),
    #[error("the page of letters: {0}")]
    Page(#[from] askama::Error),
}

/// One HTML page with all letters, one on each sheet of A4. `title` is the page's own, not printed.
pub fn page(letters: &[Letter], catalogue: &Catalogue, title: &str, style: Style) -> Result<String, LetterError> {
    let dutch = catalogue.say(catalogue.reference());
    let sheets = letters.iter().map(|letter| letter.sheet(catalogue)).collect::<Result<Vec<_>, _>>()?;
    let style_inside = (style == Style::Inside).then_some(STYLE);
    let style_from = if let Style::From(address) = style { Some(address) } else { None };
    Ok(Page { title, lang: &dutch.language().tag, style_inside, style_from, sheets }.render()?)
}

impl Letter {
    /// What the QR code says.
    pub fn link(&self) -> String {
        self.bot.link(&self.code.link.payload())
    }

    fn sheet<'a>(&self, catalogue: &'a Catalogue) -> Result<Sheet<'a>, LetterError> {
        let reference = catalogue.reference();
        let other = self.language.filter(|lang| *lang != reference);
        let columns: Vec<_> =
            std::iter::once(reference).chain(other).map(|lang| self.column(catalogue.say(lang))).collect();
        let everyone = if self.language.is_some() {
            Vec::new()
        } else {
            let others = catalogue.languages().filter(|(lang, _)| *lang != reference);
            others.map(|(lang, _)| line(catalogue.say(lang), |say| say.invitation_scan_here())).collect()
        };
        Ok(Sheet {
            school: short(&self.school),
            date: catalogue.say(reference).full_date(self.date),
            print: print(columns.iter().map(Column::length).max().unwrap_or_default()),
            columns,
            everyone,
            qr: Qr::of(&self.link())?,
            code: self.code.signs.printed(),
        })
    }

    fn column<'a>(&self, say: Say<'a>) -> Column<'a> {
        let (name, group, school) = (short(&self.first_name), short(&self.group), short(&self.school));
        // A number that is broken at its end reads wrong where the text runs from right to left.
        let phone = self.phone.as_deref().map(|phone| short(phone).replace(' ', "\u{a0}"));
        let ask = match &phone {
            Some(phone) => say.invitation_ask_phone(phone),
            None => say.invitation_ask(),
        };
        Column {
            tag: &say.language().tag,
            rtl: say.language().rtl,
            title: say.invitation_title(),
            child: say.invitation_child(&name, &group),
            opening: vec![
                say.invitation_greeting(),
                say.invitation_invites(&school),
                say.invitation_does(),
                say.invitation_free(),
            ],
            how: say.invitation_how(),
            steps: vec![say.invitation_step_telegram(), say.invitation_step_scan(), say.invitation_step_choose()],
            typing: say.invitation_type(&self.bot.name),
            closing: vec![
                // A date that is broken at its hyphen reads like two numbers.
                say.invitation_until(self.valid_until).replace('-', "\u{2011}"),
                say.invitation_own_letter(),
                say.invitation_no(),
                ask,
            ],
            greeting: say.invitation_regards(),
        }
    }
}

/// Made safe to show, on one line, and cut where it is longer than any name.
fn short(name: &str) -> String {
    let name = plain(name).split_whitespace().collect::<Vec<_>>().join(" ");
    match name.grapheme_indices(true).nth(LONGEST_NAME) {
        Some((end, _)) => format!("{}…", &name[..end]),
        None => name,
    }
}

fn line<'a>(say: Say<'a>, text: impl Fn(Say<'a>) -> String) -> Line<'a> {
    Line { tag: &say.language().tag, rtl: say.language().rtl, text: text(say) }
}

#[derive(Template)]
#[template(path = "letters.html")]
struct Page<'a> {
    title: &'a str,
    lang: &'a str,
    style_inside: Option<&'static str>,
    style_from: Option<&'static str>,
    sheets: Vec<Sheet<'a>>,
}

/// What stands on one sheet.
struct Sheet<'a> {
    school: String,
    date: String,
    /// Dutch, and the guardian's language where it is another.
    columns: Vec<Column<'a>>,
    /// Long names, or a language of long sentences: smaller print, so that it stays one sheet.
    print: &'static str,
    /// "Scan here" in every language, where the guardian's is not known.
    everyone: Vec<Line<'a>>,
    qr: Qr,
    code: String,
}

/// A letter's text in one language. Paragraphs at the same place say the same in every language.
struct Column<'a> {
    tag: &'a str,
    rtl: bool,
    title: String,
    child: String,
    opening: Vec<String>,
    how: String,
    steps: Vec<String>,
    typing: String,
    closing: Vec<String>,
    greeting: String,
}

impl Column<'_> {
    /// In characters.
    fn length(&self) -> usize {
        let lines = [&self.title, &self.child, &self.how, &self.typing, &self.greeting];
        let lines = lines.into_iter().chain(&self.opening).chain(&self.steps).chain(&self.closing);
        lines.map(|line| line.chars().count()).sum()
    }
}

/// A line in its own language.
struct Line<'a> {
    tag: &'a str,
    rtl: bool,
    text: String,
}

/// A QR code as one path of an SVG: crisp at any size, and no style inside.
struct Qr {
    size: usize,
    path: String,
}

impl Qr {
    /// Error correction M: a fold or a stain of up to a seventh does no harm.
    fn of(text: &str) -> Result<Self, LetterError> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).map_err(LetterError::Qr)?;
        let width = code.width();
        let mut path = String::new();
        for (y, row) in code.to_colors().chunks(width).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|a, b| a == b) {
                if run[0] == Color::Dark {
                    let (left, top, length) = (x + QUIET, y + QUIET, run.len());
                    path.push_str(&format!("M{left} {top}h{length}v1h-{length}z"));
                }
                x += run.len();
            }
        }
        Ok(Self { size: width + 2 * QUIET, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::embedded;

    fn letter(code: Code) -> Letter {
        Letter {
            school: "De Driehoek".into(),
            group: "groep 4A".into(),
            first_name: "Noor".into(),
            language: None,
            code,
            bot: Bot::at_telegram("driehoek_bot"),
            date: jiff::civil::date(2026, 11, 23),
            valid_until: jiff::civil::date(2027, 1, 22),
            phone: Some("010 123 45 67".into()),
        }
    }

    #[test]
    fn a_name_is_text_on_the_page_and_no_markup() {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let code = Code::draw(&mut rand::rng());
        let hostile = Letter { first_name: "<script>alert('&')</script>\u{202E}\n{{x}}".into(), ..letter(code) };
        let page = page(&[hostile], &catalogue, "Brieven", Style::From("/letter.css")).unwrap();
        assert!(!page.contains("<script") && !page.contains('\u{202E}'));
        assert!(page.contains("&#60;script&#62;alert(&#39;&#38;&#39;)&#60;/script&#62; {{x}}"), "{page}");
    }

    #[test]
    fn a_page_of_the_console_has_no_style_inside_and_a_file_stands_alone() {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let letters = [letter(Code::draw(&mut rand::rng()))];
        let served = page(&letters, &catalogue, "Brieven", Style::From("/letter.css")).unwrap();
        assert!(!served.contains("style=") && !served.contains("<style"), "{served}");
        assert!(served.contains(r#"<link rel="stylesheet" href="/letter.css">"#));
        let file = page(&letters, &catalogue, "Brieven", Style::Inside).unwrap();
        assert!(file.contains(STYLE) && !file.contains("stylesheet"));
    }

    #[test]
    fn without_a_language_every_language_says_scan_here() {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let letter = letter(Code::draw(&mut rand::rng()));
        let known = Letter { language: catalogue.find("ar"), ..letter.clone() };
        let page = |letter| page(&[letter], &catalogue, "Brieven", Style::Inside).unwrap();
        let (unknown, known) = (page(letter), page(known));
        for (lang, language) in catalogue.languages().filter(|(lang, _)| *lang != catalogue.reference()) {
            let line = catalogue.say(lang).invitation_scan_here();
            assert!(unknown.contains(&format!(">{line}</li>")), "{}", language.tag);
            assert!(!known.contains(&line));
        }
        assert!(known.contains(r#"lang="ar" dir="rtl""#) && known.contains(r#"lang="nl" dir="ltr""#));
    }

    #[test]
    fn a_name_without_end_is_cut() {
        assert_eq!(short(&"a".repeat(64)), "a".repeat(64));
        assert_eq!(short(&"👩‍👧".repeat(65)), format!("{}…", "👩‍👧".repeat(64)));
        assert_eq!(short(" Anna \n  Sofie\u{202E} "), "Anna Sofie");
    }
}
