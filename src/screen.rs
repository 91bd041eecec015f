//! What a person sees, before any channel: paragraphs and buttons as values. Text with styles, never a
//! markup string. `Say` is needed to make one, so no screen exists without its reader's language.

use crate::language::{self, Lang, Say, without_isolates};

/// The longest message text, in UTF-16 units (Bot API: 4096 characters; units are never fewer).
pub const MAX_TEXT: usize = 4096;
/// The longest callback data, in bytes (Bot API).
pub const MAX_PATH: usize = 64;
/// Button rows on one screen; more would be cut by Telegram (Bot API: 100 buttons).
pub const MAX_BUTTONS: usize = 100;
/// The longest label that a phone shows well, in characters; longer ones are shortened.
pub const MAX_LABEL: usize = 60;

/// How a piece of text looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Plain,
    Bold,
    Italic,
}

/// A paragraph: runs of styled text on one or more lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paragraph {
    runs: Vec<(Style, String)>,
    /// Stands right under the paragraph before it, without an empty line.
    tight: bool,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Opens a place of the bot; its path comes back as callback data. Never truth, only an address.
    Place(String),
}

/// A button under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    pub label: String,
    pub target: Target,
}

impl Button {
    /// A button that opens `path`.
    pub fn new(label: impl Into<String>, path: impl Into<String>) -> Self {
        Self { label: label.into(), target: Target::Place(path.into()) }
    }
}

/// A whole message: paragraphs and rows of buttons, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    lang: Lang,
    rtl: bool,
    paragraphs: Vec<Paragraph>,
    rows: Vec<Vec<Button>>,
}

/// A small text file with what stands under it, as in a chat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Plain ASCII with an ending that phones know: `talk.ics`.
    pub name: &'static str,
    /// `text/calendar`.
    pub media_type: &'static str,
    pub content: String,
    /// The text and the buttons under it; shorter than a message (see [`crate::telegram::document_call`]).
    pub caption: Screen,
}

/// One message as a channel sends it: text, styles as UTF-16 offset and length, buttons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub text: String,
    pub spans: Vec<(usize, usize, Style)>,
    pub rows: Vec<Vec<Button>>,
}

/// Why a screen cannot be sent: a mistake of ours, found by the tests that render every screen.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum TooMuch {
    #[error("a screen without text")]
    Empty,
    #[error("{0} buttons on one screen")]
    Buttons(usize),
    #[error("the button path {0} is over 64 bytes")]
    Path(String),
    #[error("a button without a label")]
    Label,
}

impl Screen {
    /// An empty screen in the language of `say`.
    pub fn new(say: Say<'_>) -> Self {
        Self { lang: say.lang(), rtl: say.language().rtl, paragraphs: Vec::new(), rows: Vec::new() }
    }

    /// A heading.
    pub fn title(mut self, text: impl Into<String>) -> Self {
        self.push(vec![(Style::Bold, text.into())], false);
        self
    }

    /// A paragraph.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.push(vec![(Style::Plain, text.into())], false);
        self
    }

    /// A paragraph in italics, for remarks.
    pub fn remark(mut self, text: impl Into<String>) -> Self {
        self.push(vec![(Style::Italic, text.into())], false);
        self
    }

    /// An item of a list: a bold word and its explanation.
    pub fn item(mut self, term: &str, text: &str) -> Self {
        let runs = vec![(Style::Bold, format!("{term}:")), (Style::Plain, format!(" {text}"))];
        self.push(runs, false);
        self
    }

    /// An item directly under the paragraph before.
    pub fn line_item(mut self, term: &str, text: &str) -> Self {
        let runs = vec![(Style::Bold, format!("{term}:")), (Style::Plain, format!(" {text}"))];
        self.push(runs, true);
        self
    }

    /// A line directly under the one before.
    pub fn line(mut self, text: impl Into<String>) -> Self {
        self.push(vec![(Style::Plain, text.into())], true);
        self
    }

    /// The same, to be looked at only.
    pub fn without_buttons(mut self) -> Self {
        self.rows.clear();
        self
    }

    /// A row of buttons.
    pub fn row(mut self, buttons: impl IntoIterator<Item = Button>) -> Self {
        let row: Vec<_> = buttons.into_iter().collect();
        if !row.is_empty() {
            self.rows.push(row);
        }
        self
    }

    /// Each button on a row of its own.
    pub fn rows(mut self, buttons: impl IntoIterator<Item = Button>) -> Self {
        self.rows.extend(buttons.into_iter().map(|button| vec![button]));
        self
    }

    /// Buttons in rows of `per_row`.
    pub fn grid(mut self, per_row: usize, buttons: impl IntoIterator<Item = Button>) -> Self {
        let buttons: Vec<_> = buttons.into_iter().collect();
        self.rows.extend(buttons.chunks(per_row.max(1)).map(<[Button]>::to_vec));
        self
    }

    fn push(&mut self, runs: Vec<(Style, String)>, tight: bool) {
        if runs.iter().any(|(_, text)| !text.trim().is_empty()) {
            self.paragraphs.push(Paragraph { runs, tight });
        }
    }

    /// The messages that show this screen: one, or several when the text is over the limit; the buttons
    /// stand under the last.
    pub fn pages(&self) -> Result<Vec<Page>, TooMuch> {
        let buttons: usize = self.rows.iter().map(Vec::len).sum();
        if buttons > MAX_BUTTONS {
            return Err(TooMuch::Buttons(buttons));
        }
        let mut rows = self.rows.clone();
        for button in rows.iter_mut().flatten() {
            let Target::Place(path) = &button.target;
            if path.len() > MAX_PATH || path.is_empty() {
                return Err(TooMuch::Path(path.clone()));
            }
            button.label = label(&button.label);
            if button.label.is_empty() {
                return Err(TooMuch::Label);
            }
        }
        let mut pages: Vec<Page> = Vec::new();
        for paragraph in &self.paragraphs {
            for piece in paragraph.pieces(self.rtl) {
                piece.add_to(&mut pages);
            }
        }
        let last = pages.last_mut().ok_or(TooMuch::Empty)?;
        last.rows = rows;
        Ok(pages)
    }
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A label without isolation marks, shortened at a whole character.
fn label(text: &str) -> String {
    let text = without_isolates(text);
    let text = text.trim();
    if text.chars().count() <= MAX_LABEL {
        return text.to_owned();
    }
    let short: String = text.chars().take(MAX_LABEL - 1).collect();
    format!("{}…", short.trim_end())
}

/// A paragraph that fits one message.
struct Piece {
    runs: Vec<(Style, String)>,
    tight: bool,
}

impl Paragraph {
    /// The paragraph itself, directed; cut between words where it is longer than one message.
    fn pieces(&self, rtl: bool) -> Vec<Piece> {
        let mut runs = self.runs.clone();
        if let Some((_, first)) = runs.first_mut() {
            let whole: String = self.runs.iter().map(|(_, text)| text.as_str()).collect();
            let directed = language::paragraph(whole.clone(), rtl);
            if directed != whole {
                first.insert(0, language::RLM);
            }
        }
        if runs.iter().map(|(_, text)| units(text)).sum::<usize>() <= MAX_TEXT {
            return vec![Piece { runs, tight: self.tight }];
        }
        runs.iter()
            .flat_map(|(style, text)| {
                cut(text).into_iter().map(|text| Piece { runs: vec![(*style, text)], tight: false })
            })
            .collect()
    }
}

/// Parts of at most [`MAX_TEXT`] units, cut after white space where there is some, and inside what a person sees
/// as one character only if that alone is longer than a message (a letter with thousands of marks).
fn cut(text: &str) -> Vec<String> {
    use unicode_segmentation::UnicodeSegmentation;
    let mut parts = vec![String::new()];
    let mut length = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let pieces: Vec<&str> = match units(word) > MAX_TEXT {
            false => vec![word],
            true if word.graphemes(true).any(|sign| units(sign) > MAX_TEXT) => word.split("").collect(),
            true => word.graphemes(true).collect(),
        };
        for piece in pieces {
            if length + units(piece) > MAX_TEXT {
                parts.push(String::new());
                length = 0;
            }
            if let Some(part) = parts.last_mut() {
                part.push_str(piece);
                length += units(piece);
            }
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

impl Piece {
    fn add_to(self, pages: &mut Vec<Page>) {
        let length: usize = self.runs.iter().map(|(_, text)| units(text)).sum();
        let gap = if self.tight { "\n" } else { "\n\n" };
        let fits = pages.last().is_some_and(|page| units(&page.text) + gap.len() + length <= MAX_TEXT);
        if !fits {
            pages.push(Page { text: String::new(), spans: Vec::new(), rows: Vec::new() });
        }
        let Some(page) = pages.last_mut() else { return };
        if !page.text.is_empty() {
            page.text.push_str(gap);
        }
        for (style, text) in self.runs {
            let text = if page.text.is_empty() { text.trim_start().to_owned() } else { text };
            let visible = text.trim_end();
            if style != Style::Plain && !visible.is_empty() {
                page.spans.push((units(&page.text), units(visible), style));
            }
            page.text.push_str(&text);
        }
        let end = page.text.trim_end().len();
        page.text.truncate(end);
    }
}
