//! The text of a PDF. The crate that reads it trusts its file: what would unpack without end or lead in a circle is found
//! before, and the reader has a thread with a stack of its own.

use std::collections::HashSet;
use std::io::Read;

use flate2::read::{DeflateDecoder, ZlibDecoder};
use pdf_extract::{Dictionary, Document, Object, ObjectId, PlainTextOutput, output_doc_page};

use super::Refused;
use crate::newsletter::finder::LONGEST;

/// All streams of a file, unpacked, in bytes at most. Pictures have other ways of packing and are not counted.
const MAX_UNPACKED: u64 = 60_000_000;
/// A letter has no more pages.
const MAX_PAGES: usize = 60;
/// How deep pages and forms lie in one another.
const MAX_DEPTH: usize = 12;
/// What is said of a stream before it, in bytes at most.
const MAX_HEAD: usize = 16_384;
/// For a reader that calls itself for each form in a form, in bytes.
const STACK: usize = 32 << 20;

/// The text of a file; may panic.
pub fn text(bytes: &[u8]) -> Result<String, Refused> {
    std::thread::scope(|scope| {
        let reader =
            std::thread::Builder::new().name("pdf".into()).stack_size(STACK).spawn_scoped(scope, || read(bytes));
        let reader = reader.map_err(|_| Refused::TooSlow)?;
        reader.join().unwrap_or(Err(Refused::Broken))
    })
}

fn read(bytes: &[u8]) -> Result<String, Refused> {
    check_size(bytes)?;
    let document = Document::load_mem(bytes)
        .map_err(|_| if find(bytes, b"/Encrypt").is_some() { Refused::Locked } else { Refused::Broken })?;
    if document.is_encrypted() {
        return Err(Refused::Locked);
    }
    check_shape(&document)?;
    let pages = document.get_pages();
    let mut text = String::new();
    for number in pages.keys().take(MAX_PAGES) {
        output_doc_page(&document, &mut PlainTextOutput::new(&mut text), *number).map_err(|_| Refused::Broken)?;
        if text.len() > 2 * LONGEST {
            return Err(Refused::TooLarge);
        }
    }
    match text.trim().is_empty() {
        true if find(bytes, b"/Encrypt").is_some() => Err(Refused::Locked),
        true => Err(Refused::NoText),
        false => Ok(text),
    }
}

/// Unpacks every stream without keeping it, in both ways that the reader tries; refuses what the reader would unpack in
/// a way that cannot be measured like this.
fn check_size(bytes: &[u8]) -> Result<(), Refused> {
    let mut left = MAX_UNPACKED;
    let mut at = 0;
    while let Some(found) = find(&bytes[at..], b"stream") {
        let word = at + found;
        at = word + b"stream".len();
        if bytes[..word].ends_with(b"end") {
            continue;
        }
        check_packing(&bytes[..word])?;
        let start =
            bytes[at..].iter().position(|byte| !matches!(byte, b'\r' | b'\n')).map_or(bytes.len(), |skip| at + skip);
        let packed = &bytes[start..];
        // What is no stream, or a broken one, counts as far as it goes. Where its head is wrong, the reader leaves it out.
        let unpacked = drain(&mut ZlibDecoder::new(packed).take(left + 1));
        let bare = packed.get(2..).map_or(0, |bare| drain(&mut DeflateDecoder::new(bare).take(left + 1)));
        left = left.checked_sub(unpacked.max(bare)).ok_or(Refused::TooLarge)?;
    }
    Ok(())
}

/// The filters of a stream stand between its `obj` and its `stream`. One is measured; of two, the second hides how much
/// the first gives. A name that is written in numbers hides which it is.
fn check_packing(before: &[u8]) -> Result<(), Refused> {
    const OBJ: &[u8] = b"obj";
    // Pictures end with their own; nobody unpacks those.
    const FILTERS: [&[u8]; 4] = [b"Flate", b"ASCII85", b"ASCIIHex", b"RunLength"];
    let from = before.len().saturating_sub(MAX_HEAD);
    let Some(start) = before[from..].windows(OBJ.len()).rposition(|window| window == OBJ) else { return Ok(()) };
    let head = &before[from + start..];
    let filters: usize = FILTERS.iter().map(|name| head.windows(name.len()).filter(|one| one == name).count()).sum();
    if filters > 1 || head.contains(&b'#') || find(head, b"LZW").is_some() {
        return Err(Refused::Broken);
    }
    Ok(())
}

fn drain(stream: &mut impl Read) -> u64 {
    let mut buffer = [0; 16_384];
    let mut read = 0;
    while let Ok(some) = stream.read(&mut buffer)
        && some > 0
    {
        read += some as u64;
    }
    read
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// Refuses what leads in a circle, and what is packed in a way that hides its size.
fn check_shape(document: &Document) -> Result<(), Refused> {
    for (id, object) in &document.objects {
        if let Ok(stream) = object.as_stream() {
            let filters = stream.filters().unwrap_or_default();
            let packed = filters.iter().filter(|filter| matches!(**filter, b"FlateDecode" | b"LZWDecode")).count();
            if packed > 1 {
                return Err(Refused::TooLarge);
            }
            forms(document, *id, &mut Vec::new(), &mut HashSet::new())?;
        }
        if let Ok(dictionary) = object.as_dict() {
            parents(document, dictionary)?;
        }
    }
    Ok(())
}

/// A page has a parent, and that one another; not in a circle.
fn parents(document: &Document, page: &Dictionary) -> Result<(), Refused> {
    let mut page = page;
    for _ in 0..MAX_DEPTH {
        let parent = page.get(b"Parent").and_then(Object::as_reference).and_then(|id| document.get_dictionary(id));
        match parent {
            Ok(parent) => page = parent,
            Err(_) => return Ok(()),
        }
    }
    Err(Refused::Broken)
}

/// The forms that a form shows, and those in them; not in a circle.
fn forms(
    document: &Document,
    id: ObjectId,
    path: &mut Vec<ObjectId>,
    done: &mut HashSet<ObjectId>,
) -> Result<(), Refused> {
    if path.contains(&id) || path.len() >= MAX_DEPTH {
        return Err(Refused::Broken);
    }
    if !done.insert(id) {
        return Ok(());
    }
    let Ok(stream) = document.get_object(id).and_then(Object::as_stream) else { return Ok(()) };
    let follow = |object: &Object| document.dereference(object).map(|(_, object)| object.clone());
    let resources = stream.dict.get(b"Resources").and_then(follow);
    let shown =
        resources.and_then(|resources| resources.as_dict().and_then(|dict| dict.get(b"XObject")).and_then(follow));
    let Ok(Object::Dictionary(shown)) = shown else { return Ok(()) };
    path.push(id);
    for (_, form) in shown.iter() {
        if let Ok(form) = form.as_reference() {
            forms(document, form, path, done)?;
        }
    }
    path.pop();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of one page with this content and these resources, and more objects from number 6 on.
    fn file(content: &str, resources: &str, more: &str) -> Vec<u8> {
        format!(
            "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n\
             3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<<{resources}>>>>\nendobj\n\
             4 0 obj\n<</Length {}>>\nstream\n{content}\nendstream\nendobj\n\
             5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>\nendobj\n{more}",
            content.len()
        )
        .into_bytes()
    }

    /// With the table that says where each object is.
    fn whole(mut file: Vec<u8>) -> Vec<u8> {
        let text = String::from_utf8(file.clone()).unwrap();
        let mut table = String::new();
        let mut count = 1;
        while let Some(at) = text.find(&format!("\n{count} 0 obj")) {
            table.push_str(&format!("{:010} 00000 n \n", at + 1));
            count += 1;
        }
        let start = file.len();
        let end = format!(
            "xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<</Size {count}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
        );
        file.extend(end.into_bytes());
        file
    }

    const FONT: &str = "/Font<</F1 5 0 R>>";

    #[test]
    fn a_page_with_words_is_read() {
        let pdf = whole(file("BT /F1 12 Tf 50 700 Td (Studiedag 24 november) Tj ET", FONT, ""));
        assert!(text(&pdf).unwrap().contains("Studiedag 24 november"));
    }

    #[test]
    fn a_scan_has_no_text() {
        assert_eq!(text(&whole(file("q 600 0 0 800 0 0 cm Q", "", ""))), Err(Refused::NoText));
    }

    #[test]
    fn a_circle_of_forms_is_refused() {
        let form = "6 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 4>>\nstream\n/X Do\nendstream\nendobj\n";
        let pdf = whole(file("/X Do", "/XObject<</X 6 0 R>>", form));
        assert_eq!(text(&pdf), Err(Refused::Broken));
    }

    #[test]
    fn a_circle_of_parents_is_refused() {
        let pdf = String::from_utf8(file("BT ET", "", ""))
            .unwrap()
            .replace("/Type/Pages/Kids", "/Type/Pages/Parent 2 0 R/Kids");
        assert_eq!(text(&whole(pdf.into_bytes())), Err(Refused::Broken));
    }

    #[test]
    fn what_unpacks_without_end_is_refused() {
        use std::io::Write;
        let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        packed.write_all(&vec![b' '; 70_000_000]).unwrap();
        let packed = packed.finish().unwrap();
        let head = |filter: &str| format!("%PDF-1.4\n1 0 obj\n<</Filter{filter}>>\nstream\n").into_bytes();
        let bomb = [head("/FlateDecode"), packed.clone()].concat();
        assert!(bomb.len() < 200_000);
        assert_eq!(text(&bomb), Err(Refused::TooLarge));
        // Without the head by which it is known, the reader unpacks it all the same.
        let bare = [head("/FlateDecode"), b"\0\0".to_vec(), packed[2..].to_vec()].concat();
        assert_eq!(text(&bare), Err(Refused::TooLarge));
        for hidden in ["[/ASCII85Decode/FlateDecode]", "[/FlateDecode/FlateDecode]", "/LZWDecode", "/F#6cateDecode"] {
            assert_eq!(text(&[head(hidden), packed.clone()].concat()), Err(Refused::Broken), "{hidden}");
        }
    }

    #[test]
    fn a_locked_file_says_so() {
        let pdf = String::from_utf8(whole(file("BT ET", "", ""))).unwrap();
        let locked =
            pdf.replace("/Root 1 0 R", "/Root 1 0 R/Encrypt<</Filter/Standard/V 1/R 2/O(x)/U(x)/P -4>>/ID[(a)(a)]");
        assert_eq!(text(locked.as_bytes()), Err(Refused::Locked));
    }
}
