//! From the bytes of an upload to text: what is no roster at all is told apart here, with what to do instead.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use super::{Refused, RefusedKind};

/// The largest file that is read, in bytes; a school of 900 children is below two million.
pub const MAX_BYTES: usize = 10_000_000;

/// The text of a file, and whether it is XML (else it is a table).
pub fn text(bytes: &[u8]) -> Result<(Cow<'_, str>, bool), Refused> {
    if bytes.len() > MAX_BYTES {
        return Err(RefusedKind::TooLarge.in_file());
    }
    if let Some(kind) = other_kind(bytes) {
        return Err(kind.in_file());
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(RefusedKind::Empty.in_file());
    }
    if bytes.trim_ascii_start().starts_with(b"<") { Ok((xml(bytes)?, true)) } else { Ok((table(bytes)?, false)) }
}

/// What a file is that is certainly neither EDEXML nor CSV.
fn other_kind(bytes: &[u8]) -> Option<RefusedKind> {
    let start = &bytes[..bytes.len().min(4_096)];
    let names = |name: &[u8]| start.windows(name.len()).any(|at| at.eq_ignore_ascii_case(name));
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        return Some(if names(b"xl/") || names(b"[Content_Types]") || names(b"opendocument") {
            RefusedKind::Spreadsheet
        } else if names(b".txt") {
            RefusedKind::Edex2000
        } else {
            RefusedKind::Zip
        });
    }
    if start.starts_with(b"\xD0\xCF\x11\xE0") {
        return Some(RefusedKind::Spreadsheet);
    }
    if start.starts_with(b"\x1F\x8B") || start.starts_with(b"Rar!") || start.starts_with(b"7z\xBC\xAF") {
        return Some(RefusedKind::Zip);
    }
    if start.starts_with(b"\xFF\xFE") || start.starts_with(b"\xFE\xFF") || matches!(start, [0, _, ..] | [_, 0, ..]) {
        return Some(RefusedKind::Utf16);
    }
    (bytes.contains(&0) || start.starts_with(b"%PDF")).then_some(RefusedKind::NotARoster)
}

/// XML is UTF-8 unless its first line names one of the two old Western codes.
fn xml(bytes: &[u8]) -> Result<Cow<'_, str>, Refused> {
    let encoding = match declared(bytes) {
        Some(name) => match Encoding::for_label(name) {
            Some(known) if known == UTF_8 || known == WINDOWS_1252 => known,
            _ => return Err(RefusedKind::Encoding.at(1)),
        },
        None => UTF_8,
    };
    if encoding == WINDOWS_1252 {
        return western(bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(error) => Err(RefusedKind::Encoding.at(Lines::of(bytes).at(error.valid_up_to()))),
    }
}

/// The value of `encoding=".."` in `<?xml ..?>`.
fn declared(bytes: &[u8]) -> Option<&[u8]> {
    let bytes = bytes.trim_ascii_start();
    let start = bytes[..bytes.len().min(200)].strip_prefix(b"<?xml")?;
    let start = &start[..start.iter().position(|byte| *byte == b'>')?];
    let at = start.windows(8).position(|word| word == b"encoding")?;
    let value = start[at + 8..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (quote, value) = value.split_first()?;
    Some(&value[..value.iter().position(|byte| byte == quote)?])
}

/// A table is UTF-8, or else what Excel on a Dutch Windows writes.
fn table(bytes: &[u8]) -> Result<Cow<'_, str>, Refused> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(_) => western(bytes),
    }
}

/// Windows-1252, of which ISO-8859-1 is a part. Letters beyond ASCII take up to three bytes as UTF-8: a file of
/// nothing else would take three times its size.
fn western(bytes: &[u8]) -> Result<Cow<'_, str>, Refused> {
    let beyond = bytes.iter().filter(|byte| !byte.is_ascii()).count();
    if bytes.len() + 2 * beyond > MAX_BYTES {
        return Err(RefusedKind::TooLarge.in_file());
    }
    Ok(WINDOWS_1252.decode_without_bom_handling(bytes).0)
}

/// Counts lines along the way.
pub struct Lines<'a> {
    text: &'a [u8],
    position: usize,
    number: u64,
}

impl<'a> Lines<'a> {
    /// From the first line of `text` on.
    pub fn of(text: &'a (impl AsRef<[u8]> + ?Sized)) -> Self {
        Self { text: text.as_ref(), position: 0, number: 1 }
    }

    /// The line, from 1, of the byte at `position`, or of the end of the text; positions must not fall.
    pub fn at(&mut self, position: usize) -> u64 {
        let position = position.min(self.text.len());
        if let Some(passed) = self.text.get(self.position..position) {
            self.number += passed.iter().filter(|byte| **byte == b'\n').count() as u64;
            self.position = position;
        }
        self.number
    }

    /// The line of the first byte from `position` on that ends no line.
    pub fn after_ends(&mut self, position: usize) -> u64 {
        let rest = self.text.get(position..).unwrap_or_default();
        let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        self.at(position + ends)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(bytes: &[u8]) -> RefusedKind {
        text(bytes).unwrap_err().kind
    }

    #[test]
    fn what_is_no_roster_is_told_apart() {
        assert_eq!(refused(b" \r\n\t"), RefusedKind::Empty);
        assert_eq!(refused(b""), RefusedKind::Empty);
        assert_eq!(refused(b"PK\x03\x04....[Content_Types].xml"), RefusedKind::Spreadsheet);
        assert_eq!(refused(b"PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument"), RefusedKind::Spreadsheet);
        assert_eq!(refused(b"\xD0\xCF\x11\xE0\xA1\xB1"), RefusedKind::Spreadsheet);
        assert_eq!(refused(b"PK\x03\x04....LEERLING.TXT"), RefusedKind::Edex2000);
        assert_eq!(refused(b"PK\x03\x04....edex.xml"), RefusedKind::Zip);
        assert_eq!(refused(b"\xFF\xFE<\0E\0"), RefusedKind::Utf16);
        assert_eq!(refused(b"<\0E\0D\0E\0X\0"), RefusedKind::Utf16);
        assert_eq!(refused(b"\0<\0E\0D"), RefusedKind::Utf16);
        assert_eq!(refused(b"%PDF-1.7"), RefusedKind::NotARoster);
        assert_eq!(refused(&vec![b' '; MAX_BYTES + 1]), RefusedKind::TooLarge);
        assert_eq!(refused(&vec![b' '; MAX_BYTES]), RefusedKind::Empty);
    }

    #[test]
    fn old_western_xml_is_read_when_it_says_so() {
        let old = b"<?xml version='1.0' encoding='ISO-8859-1'?><a>Zo\xEB</a>";
        assert!(text(old).unwrap().0.contains("Zoë"));
        let windows = b"<?xml version=\"1.0\" encoding = \"windows-1252\"?><a>Zo\xEB</a>";
        assert!(text(windows).unwrap().0.contains("Zoë"));
        let silent = text(b"<?xml version='1.0'?>\n\n<a>Zo\xEB</a>").unwrap_err();
        assert_eq!((silent.kind, silent.line), (RefusedKind::Encoding, Some(3)));
        assert_eq!(refused(b"<?xml version='1.0' encoding='UTF-7'?><a/>"), RefusedKind::Encoding);
    }

    #[test]
    fn a_table_is_utf_8_or_what_excel_writes() {
        assert_eq!(text("\u{FEFF}roepnaam\nZoë".as_bytes()).unwrap().0, "roepnaam\nZoë");
        assert_eq!(text(b"roepnaam\nZo\xEB").unwrap().0, "roepnaam\nZoë");
    }
}
