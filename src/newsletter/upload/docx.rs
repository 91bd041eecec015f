//! The text of a Word file (.docx): its paragraphs, lists and tables, without what was struck out.

use std::io::{Cursor, Read};

use quick_xml::events::Event;
use quick_xml::reader::Reader;

use super::Refused;

/// The largest document in a file, unpacked, in bytes: thirty times a long letter with all its marks.
const MAX_DOCUMENT: u64 = 20_000_000;
const DOCUMENT: &str = "word/document.xml";

/// The text of a file.
pub fn text(bytes: &[u8]) -> Result<String, Refused> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Broken)?;
    let mut entry = match archive.by_name(DOCUMENT) {
        Ok(entry) => entry,
        Err(zip::result::ZipError::FileNotFound) => return Err(Refused::Unknown),
        Err(_) => return Err(Refused::Broken),
    };
    if entry.size() > MAX_DOCUMENT {
        return Err(Refused::TooLarge);
    }
    // What an entry says of its size may be a lie.
    let mut document = Vec::new();
    entry.by_ref().take(MAX_DOCUMENT + 1).read_to_end(&mut document).map_err(|_| Refused::Broken)?;
    if document.len() as u64 > MAX_DOCUMENT {
        return Err(Refused::TooLarge);
    }
    read(&String::from_utf8_lossy(&document))
}

#[derive(Default)]
struct Reading {
    text: String,
    /// Within the words of a run.
    words: bool,
    /// Depth of tables; inside one, paragraphs do not end lines.
    tables: usize,
    /// This paragraph belongs to a list.
    listed: bool,
    /// Where this paragraph begins.
    start: usize,
}

fn read(xml: &str) -> Result<String, Refused> {
    let mut reader = Reader::from_str(xml);
    let mut reading = Reading::default();
    loop {
        match reader.read_event().map_err(|_| Refused::Broken)? {
            Event::Start(tag) => reading.open(tag.local_name().as_ref()),
            Event::Empty(tag) => {
                reading.open(tag.local_name().as_ref());
                reading.close(tag.local_name().as_ref());
            }
            Event::End(tag) => reading.close(tag.local_name().as_ref()),
            Event::Text(words) if reading.words => reading.text.push_str(&String::from_utf8_lossy(words.as_ref())),
            Event::CData(words) if reading.words => reading.text.push_str(&String::from_utf8_lossy(words.as_ref())),
            Event::GeneralRef(name) if reading.words => {
                let name = String::from_utf8_lossy(name.as_ref()).into_owned();
                let known = quick_xml::escape::unescape(&format!("&{name};")).map(|text| text.into_owned());
                reading.text.push_str(&known.unwrap_or_default());
            }
            // Entities of its own are what no Word file has.
            Event::DocType(_) => return Err(Refused::Broken),
            Event::Eof => return Ok(reading.text),
            _ => {}
        }
    }
}

impl Reading {
    fn open(&mut self, name: &[u8]) {
        match name {
            b"t" => self.words = true,
            b"p" => (self.listed, self.start) = (false, self.text.len()),
            b"numPr" => self.listed = true,
            b"tbl" => self.tables += 1,
            b"tab" if self.start < self.text.len() => self.text.push(' '),
            b"br" | b"cr" => self.text.push('\n'),
            _ => {}
        }
    }

    fn close(&mut self, name: &[u8]) {
        match name {
            b"t" => self.words = false,
            b"p" if self.tables > 0 => self.text.push(' '),
            b"p" => {
                if self.listed && !self.text[self.start..].trim().is_empty() {
                    self.text.insert_str(self.start, "- ");
                }
                self.text.push('\n');
            }
            b"tc" => {
                self.text.truncate(self.text.trim_end_matches(' ').len());
                self.text.push_str(" | ");
            }
            b"tr" => {
                self.text.truncate(self.text.trim_end_matches([' ', '|']).len());
                self.text.push('\n');
            }
            b"tbl" => self.tables = self.tables.saturating_sub(1),
            _ => {}
        }
    }
}
