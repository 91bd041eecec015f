//! One announcement: its fields, for whom it is, its picture.

pub mod console;
pub mod picture;

use super::kind_of;
use crate::blocks::{Kind, Kinds};
use crate::fields::Values;
use crate::newsletter::Block;

/// A picture is so large at most, in bytes.
pub const PICTURE: usize = 1024 * 1024;
/// Characters of what a picture shows, at most.
pub const PICTURE_TEXT: usize = 120;

/// The media type of a picture, by its first bytes; None for what is no picture that Telegram and a browser show.
pub fn media_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some("image/png"),
        _ => None,
    }
}

/// What an announcement says when it becomes one of another kind: fields of the same name and type stay.
pub fn as_kind(kinds: &Kinds, block: &Block, kind: &Kind) -> Values {
    if block.kind == kind.id {
        return block.values.clone();
    }
    let mut values = kind.usual();
    for field in kind_of(kinds, block).map(|old| &old.fields[..]).unwrap_or_default() {
        let fits = kind.field(&field.name).is_some_and(|new| new.kind == field.kind && new.of == field.of);
        if let (true, Some(value)) = (fits, block.values.get(&field.name)) {
            values.set(&field.name, Some(value.to_owned()));
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::newsletter::{Standing, Whom};

    #[test]
    fn a_picture_is_known_by_its_bytes_and_not_by_its_name() {
        assert_eq!(media_type(&[0xFF, 0xD8, 0xFF, 0xE0, 0]), Some("image/jpeg"));
        assert_eq!(media_type(b"\x89PNG\r\n\x1a\n...."), Some("image/png"));
        assert_eq!(media_type(b"<svg onload=alert(1)>"), None);
        assert_eq!(media_type(b""), None);
    }

    #[test]
    fn another_kind_keeps_what_it_knows_too() {
        let kinds = Kinds::new().unwrap();
        let (trip, bring) = (kinds.find("excursion").unwrap(), kinds.find("sports-day").unwrap());
        let mut values = trip.usual();
        values.set("date", Some("2026-12-01".into()));
        values.set("transport", Some("bus".into()));
        let block = Block {
            id: 1,
            newsletter_id: 1,
            place: 1,
            standing: Standing::Proposed,
            kind: trip.id.clone(),
            values,
            before: None,
            sentence: None,
            unsure: String::new(),
            whom: Whom::Everybody,
            picture: None,
        };
        let now = as_kind(&kinds, &block, bring);
        assert_eq!((now.get("date"), now.get("transport")), (Some("2026-12-01"), None));
        assert_eq!(as_kind(&kinds, &block, trip), block.values);
    }
}
