//! From an uploaded letter to text: plain text, HTML, Word (.docx) and PDF. Files are hostile until they are read: their
//! sizes are bounded, also unpacked, and a reader that fails takes nothing else with it.

mod docx;
mod pdf;

use std::sync::Arc;
use std::time::Duration;

use encoding_rs::{UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use tokio::sync::Semaphore;

use super::finder::LONGEST;

/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 10_000_000;
/// The largest web page, in bytes: what is not text in it is in other files.
const MAX_PAGE: usize = 2_000_000;
/// How deep the parts of a page lie in one another; the reader takes ever longer for each of them.
const MAX_DEPTH: usize = 400;
/// How long one file may be worked on.
const PATIENCE: Duration = Duration::from_secs(20);
/// So many files are read at once.
const AT_ONCE: usize = 2;
/// Columns of a page without borders: wider than any line.
const WIDTH: usize = 4_000;

/// Why no text came out of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// More than [`MAX_BYTES`], or more text than a letter has.
    #[error("the file is too large")]
    TooLarge,
    /// It is empty, or holds only blanks.
    #[error("nothing is in the file")]
    Empty,
    /// A PDF of pictures: a scan.
    #[error("the PDF has no text, only pictures")]
    NoText,
    /// A PDF that asks for a password.
    #[error("the file asks for a password")]
    Locked,
    /// None of the four kinds of files; an old `.doc`, a spreadsheet, a picture.
    #[error("not a text, web page, Word or PDF file")]
    Unknown,
    /// It begins as one of them and cannot be read to its end.
    #[error("the file is broken")]
    Broken,
    /// Too many are being read, or this one takes too long.
    #[error("the file takes too long to read")]
    TooSlow,
}

/// What kind of file it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Text,
    Page,
    Word,
    Pdf,
}

/// Reads uploads, a few at once.
#[derive(Clone, Debug)]
pub struct Uploads(Arc<Semaphore>);

impl Default for Uploads {
    fn default() -> Self {
        Self(Arc::new(Semaphore::new(AT_ONCE)))
    }
}

impl Uploads {
    /// The text of a file, at most [`LONGEST`] bytes; its bytes tell what it is, and never its name. A file that is
    /// worked on for too long keeps its place until it is done.
    pub async fn read(&self, bytes: Vec<u8>) -> Result<String, Refused> {
        let slots = Arc::clone(&self.0);
        let work = async move {
            let slot = slots.acquire_owned().await.map_err(|_| Refused::TooSlow)?;
            let reading = tokio::task::spawn_blocking(move || {
                let _slot = slot;
                text(&bytes)
            });
            // A panic in a reader is an error of its file.
            reading.await.unwrap_or(Err(Refused::Broken))
        };
        tokio::time::timeout(PATIENCE, work).await.unwrap_or(Err(Refused::TooSlow))
    }
}

/// The same, at once and where it is called: may panic on a hostile PDF.
fn text(bytes: &[u8]) -> Result<String, Refused> {
    if bytes.len() > MAX_BYTES {
        return Err(Refused::TooLarge);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refused::Empty);
    }
    let read = match format(bytes)? {
        Format::Text => plain(bytes),
        Format::Page => page(bytes)?,
        Format::Word => docx::text(bytes)?,
        Format::Pdf => pdf::text(bytes)?,
    };
    let read = neat(&read);
    match read.len() {
        0 => Err(Refused::Empty),
        length if length > LONGEST => Err(Refused::TooLarge),
        _ => Ok(read),
    }
}

fn format(bytes: &[u8]) -> Result<Format, Refused> {
    let start = &bytes[..bytes.len().min(1_024)];
    if start.windows(5).any(|at| at == b"%PDF-") {
        return Ok(Format::Pdf);
    }
    if start.starts_with(b"PK\x03\x04") {
        return Ok(Format::Word);
    }
    let utf16 = start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF");
    if !utf16 && (bytes.contains(&0) || start.starts_with(b"\x1F\x8B") || start.starts_with(b"{\\rtf")) {
        return Err(Refused::Unknown);
    }
    let low = plain(start).trim_start_matches('\u{feff}').trim_start().to_lowercase();
    let tags = ["<!doctype html", "<html", "<head", "<body", "<p>", "<p ", "<div", "<table", "<h1", "<meta", "<?xml"];
    Ok(if tags.iter().any(|tag| low.starts_with(tag)) { Format::Page } else { Format::Text })
}

/// UTF-8, UTF-16 with its mark, or else what Windows writes.
fn plain(bytes: &[u8]) -> String {
    for (mark, encoding) in [(&b"\xFF\xFE"[..], UTF_16LE), (b"\xFE\xFF", UTF_16BE)] {
        if bytes.starts_with(mark) {
            return encoding.decode(bytes).0.into_owned();
        }
    }
    let (text, _, broken) = UTF_8.decode(bytes);
    if broken { WINDOWS_1252.decode(bytes).0.into_owned() } else { text.into_owned() }
}

fn page(bytes: &[u8]) -> Result<String, Refused> {
    if bytes.len() > MAX_PAGE {
        return Err(Refused::TooLarge);
    }
    let page = plain(bytes);
    if is_deep(&page) {
        return Err(Refused::Broken);
    }
    // The cells of a table stay apart.
    let text = page.replace("</td>", " | </td>").replace("</th>", " | </th>");
    let config = html2text::config::plain_no_decorate().no_table_borders().allow_width_overflow();
    config.string_from_read(text.as_bytes(), WIDTH).map_err(|_| Refused::Broken)
}

/// Whether the parts of a page lie deeper in one another than [`MAX_DEPTH`], as a browser counts them: a slash at the end
/// of a tag closes nothing, and an end without its beginning is no end.
fn is_deep(page: &str) -> bool {
    // Those without an end, and those that end by themselves.
    const FLAT: [&str; 22] = [
        "area", "base", "body", "br", "col", "dd", "dt", "embed", "head", "hr", "html", "img", "input", "li", "link",
        "meta", "option", "p", "source", "td", "tr", "wbr",
    ];
    let mut open: Vec<String> = Vec::new();
    for tag in page.split('<').skip(1) {
        let (closes, tag) = tag.strip_prefix('/').map_or((false, tag), |tag| (true, tag));
        let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
        let name = tag[..end].to_ascii_lowercase();
        if name.is_empty() || FLAT.contains(&name.as_str()) {
            continue;
        }
        if !closes {
            open.push(name);
        } else if let Some(at) = open.iter().rposition(|one| *one == name) {
            open.truncate(at);
        }
        if open.len() > MAX_DEPTH {
            return true;
        }
    }
    false
}

/// Lines without blanks at their ends, never more than one empty line, and no signs that only steer machines.
fn neat(text: &str) -> String {
    let mut neat = String::with_capacity(text.len());
    let mut empty = 2;
    for line in text.replace("\r\n", "\n").replace('\r', "\n").lines() {
        let line: String = line.chars().filter(|c| *c == '\t' || !c.is_control()).collect();
        let line = line.trim_end().trim_start_matches('\u{feff}');
        empty = if line.trim().is_empty() { empty + 1 } else { 0 };
        if empty <= 1 {
            neat.push_str(line);
            neat.push('\n');
        }
    }
    neat.truncate(neat.trim_end().len());
    neat
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write};

    use super::*;

    #[test]
    fn text_is_read_in_the_encodings_that_people_use() {
        let letter = "Vóór één uur.\n\n\n\nDag!";
        assert_eq!(text(letter.as_bytes()).as_deref(), Ok("Vóór één uur.\n\nDag!"));
        assert_eq!(text(b"V\xF3\xF3r \xE9\xE9n uur").as_deref(), Ok("Vóór één uur"));
        let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain("Vóór".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(text(&utf16).as_deref(), Ok("Vóór"));
    }

    #[test]
    fn a_page_becomes_its_text() {
        let page = "<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><h2>Gym</h2><p>Op ma&nbsp;3 \
            mei &amp; di.</p><ul><li>een</li></ul><table><tr><td>ma</td><td>Studiedag</td></tr></table>\
            <script>alert(1)</script></body></html>";
        let text = text(page.as_bytes()).unwrap();
        assert!(text.contains("Gym") && text.contains("3 mei & di.") && text.contains("ma | Studiedag"), "{text}");
        assert!(!text.contains("alert") && !text.contains('<'), "{text}");
    }

    #[test]
    fn a_page_nested_a_hundred_thousand_times_ends_nothing() {
        let page = |deep| format!("<html>{}x", "<div>".repeat(deep));
        assert_eq!(text(page(100_000).as_bytes()), Err(Refused::Broken));
        assert_eq!(text(page(300).as_bytes()).as_deref(), Ok("x"));
        for trick in ["<div/>", "<div></q>"] {
            assert_eq!(text(format!("<html>{}x", trick.repeat(50_000)).as_bytes()), Err(Refused::Broken), "{trick}");
        }
    }

    #[test]
    fn what_is_no_letter_is_told_apart() {
        assert_eq!(text(b""), Err(Refused::Empty));
        assert_eq!(text(b" \r\n\t "), Err(Refused::Empty));
        assert_eq!(text(&vec![b'a'; MAX_BYTES + 1]), Err(Refused::TooLarge));
        assert_eq!(text(&vec![b'a'; LONGEST + 1]), Err(Refused::TooLarge));
        assert_eq!(text(b"\xD0\xCF\x11\xE0\0\0"), Err(Refused::Unknown), "an old .doc");
        assert_eq!(text(b"\x89PNG\r\n\x1a\n\0"), Err(Refused::Unknown));
        assert_eq!(text(b"PK\x03\x04 and no more"), Err(Refused::Broken));
        assert_eq!(text(&zip(&[("xl/workbook.xml", b"<x/>")])), Err(Refused::Unknown), "a spreadsheet");
        assert_eq!(text(&zip(&[("word/document.xml", b"<w:document>")])), Err(Refused::Empty));
        assert_eq!(text(&zip(&[("word/document.xml", b"<w:p></w:t>")])), Err(Refused::Broken));
    }

    fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for (name, content) in files {
            let options = zip::write::SimpleFileOptions::default();
            zip.start_file(*name, options).unwrap();
            zip.write_all(content).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_word_file_becomes_its_text() {
        let document = "<?xml version=\"1.0\"?><w:document><w:body><w:p><w:r><w:t>Stu</w:t></w:r><w:r><w:t>diedag</w:t></w:r></w:p>\
            <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>punt &amp; komma</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>ma 3 mei</w:t>\
            </w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>vrij</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:del><w:r><w:delText>weg\
            </w:delText></w:r></w:del></w:p></w:body></w:document>";
        let file = zip(&[("word/document.xml", document.as_bytes())]);
        assert_eq!(text(&file).as_deref(), Ok("Studiedag\n- punt & komma\nma 3 mei | vrij"));
    }

    #[test]
    fn a_bomb_is_refused_and_not_unpacked() {
        let bomb = zip(&[("word/document.xml", &vec![b' '; 60_000_000])]);
        assert!(bomb.len() < 200_000);
        assert_eq!(text(&bomb), Err(Refused::TooLarge));
    }

    #[tokio::test]
    async fn a_broken_pdf_is_an_error_and_no_panic() {
        let uploads = Uploads::default();
        for broken in
            [&b"%PDF-1.7"[..], b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\ntrailer<</Root 1 0 R>>"]
        {
            let refused = uploads.read(broken.to_vec()).await;
            assert!(matches!(refused, Err(Refused::Broken | Refused::NoText)), "{refused:?}");
        }
        assert_eq!(uploads.read(b"Dag".to_vec()).await.as_deref(), Ok("Dag"), "and others are still read");
    }
}
