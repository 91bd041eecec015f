//! What Telegram does to a text: it cleans and trims it and moves the entities along; a person's app splits a long one.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::refusal::Refusal;

/// The longest text of a message, in characters (Bot API, sendMessage).
pub const TEXT_LIMIT: usize = 4096;
/// The longest caption, in UTF-16 units (Bot API, sendDocument, counts characters; units are never fewer).
pub const CAPTION_LIMIT: usize = 1024;
/// More entities than this do not count (Bot API, MessageEntity).
const ENTITIES_LIMIT: usize = 100;

const ENTITY_TYPES: [&str; 20] = [
    "mention",
    "hashtag",
    "cashtag",
    "bot_command",
    "url",
    "email",
    "phone_number",
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "text_mention",
    "custom_emoji",
    "date_time",
];

/// A special part of a text (Bot API, MessageEntity); `offset` and `length` count UTF-16 units.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entity {
    #[serde(rename = "type")]
    pub kind: String,
    pub offset: usize,
    pub length: usize,
    /// `url`, `language` and the like.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

/// The entities of a body, checked: known types, inside the text, on whole characters.
pub(super) fn entities(text: &str, value: Option<&Value>) -> Result<Vec<Entity>, Refusal> {
    let Some(value) = value else { return Ok(Vec::new()) };
    let entities: Vec<Entity> = serde_json::from_value(value.clone())
        .map_err(|error| Refusal::violation(&format!("can't parse entities: {error}")))?;
    if entities.len() > ENTITIES_LIMIT {
        return Err(Refusal::violation("more than 100 entities"));
    }
    let boundaries = boundaries(text);
    let end_of_text = text.encode_utf16().count();
    for Entity { kind, offset, length, rest } in &entities {
        let end = offset.saturating_add(*length);
        let problem = if !ENTITY_TYPES.contains(&kind.as_str()) {
            format!("entity of unknown type {kind}")
        } else if *length == 0 {
            format!("entity {kind} at UTF-16 offset {offset} is empty")
        } else if end > end_of_text {
            format!("entity {kind} at UTF-16 offset {offset} ends after the end of the text at {end_of_text}")
        } else if boundaries.binary_search(offset).is_err() || boundaries.binary_search(&end).is_err() {
            format!("entity {kind} at UTF-16 offset {offset} begins or ends in the middle of a UTF-16 symbol")
        } else if kind == "text_link" && !rest.contains_key("url") {
            "text_link without url".to_owned()
        } else {
            continue;
        };
        return Err(Refusal::violation(&problem));
    }
    Ok(entities)
}

/// Every UTF-16 offset at which a character begins, and the end.
fn boundaries(text: &str) -> Vec<usize> {
    let mut offset = 0;
    let mut boundaries = vec![0];
    for character in text.chars() {
        offset += character.len_utf16();
        boundaries.push(offset);
    }
    boundaries
}

/// The text as Telegram keeps it, with its entities: control characters become spaces, embeddings and a few
/// combining marks vanish, runs of direction marks shrink to the last one, the ends are trimmed.
pub(super) fn cleaned(text: &str, entities: Vec<Entity>) -> (String, Vec<Entity>) {
    // The new UTF-16 offset for each old one.
    let mut moved = Vec::with_capacity(text.len() + 1);
    let mut clean = String::with_capacity(text.len());
    let mut offset = 0;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        moved.extend(std::iter::repeat_n(offset, character.len_utf16()));
        let kept = match character {
            '\n' => Some('\n'),
            '\r' | '\u{2028}'..='\u{202E}' | '\u{030A}' | '\u{0333}' | '\u{033F}' => None,
            '\u{200E}' | '\u{200F}' if matches!(characters.peek(), Some('\u{200E}' | '\u{200F}')) => Some('\u{200C}'),
            _ if character < ' ' || character == '\u{7F}' => Some(' '),
            _ => Some(character),
        };
        if let Some(kept) = kept {
            clean.push(kept);
            offset += kept.len_utf16();
        }
    }
    moved.push(offset);

    let from_start = clean.trim_start();
    let start: usize = clean[..clean.len() - from_start.len()].encode_utf16().count();
    let trimmed = from_start.trim_end();
    let end = start + trimmed.encode_utf16().count();
    let place = |offset: usize| moved.get(offset).copied().unwrap_or(end).clamp(start, end) - start;
    let entities = entities
        .into_iter()
        .map(|entity| {
            let (from, to) = (place(entity.offset), place(entity.offset + entity.length));
            Entity { offset: from, length: to - from, ..entity }
        })
        .filter(|entity| entity.length > 0)
        .collect();
    (trimmed.to_owned(), entities)
}

/// A person's text as an app sends it: in messages of at most 4096 UTF-16 units, cut at a line end or a space.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let fits = prefix_of(rest, TEXT_LIMIT);
        let cut = if fits == rest.len() {
            fits
        } else {
            let window = &rest[..fits];
            let at = window.rfind('\n').or_else(|| window.rfind(char::is_whitespace));
            at.filter(|at| *at > 0).unwrap_or(fits)
        };
        let (part, tail) = rest.split_at(cut);
        parts.push(part.trim_end().to_owned());
        rest = tail.trim_start();
    }
    parts
}

/// Bytes of the longest prefix with at most `limit` UTF-16 units.
fn prefix_of(text: &str, limit: usize) -> usize {
    let mut units = 0;
    for (at, character) in text.char_indices() {
        units += character.len_utf16();
        if units > limit {
            return at;
        }
    }
    text.len()
}

/// The entity of a leading `/command`, as a person's app marks it.
pub(super) fn leading_command(text: &str) -> Option<Entity> {
    let name = text.strip_prefix('/')?;
    let length = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '@')).unwrap_or(name.len());
    (length > 0).then(|| Entity { kind: "bot_command".to_owned(), offset: 0, length: length + 1, rest: Map::new() })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn bold(offset: usize, length: usize) -> Entity {
        Entity { kind: "bold".to_owned(), offset, length, rest: Map::new() }
    }

    #[test]
    fn entities_lie_inside_the_text_on_whole_characters() {
        let check = |text, offset, length| {
            entities(text, Some(&json!([{"type": "bold", "offset": offset, "length": length}]))).is_ok()
        };
        assert!(check("Hallo", 0, 5));
        assert!(!check("Hallo", 0, 6));
        assert!(check("👋 Hallo", 3, 5), "an emoji is two UTF-16 units");
        assert!(!check("👋 Hallo", 1, 5), "that would begin inside the emoji");
        assert!(!check("Hallo", 0, 0));
    }

    #[test]
    fn unknown_types_are_violations() {
        let refusal = entities("Hallo", Some(&json!([{"type": "loud", "offset": 0, "length": 1}]))).unwrap_err();
        assert!(refusal.violation.is_some());
    }

    #[test]
    fn a_text_is_cleaned_and_its_entities_move_along() {
        let (text, entities) = cleaned("  \tA\r\nB\u{202B}C  ", vec![bold(5, 4)]);
        assert_eq!(text, "A\nBC");
        assert_eq!(entities, [bold(1, 3)]);
    }

    #[test]
    fn isolates_survive_and_direction_marks_shrink_to_the_last() {
        let (text, _) = cleaned("\u{2068}x\u{2069}\u{200F}\u{200F}\u{200F}y", Vec::new());
        assert_eq!(text, "\u{2068}x\u{2069}\u{200C}\u{200C}\u{200F}y");
    }

    #[test]
    fn a_long_text_is_split_at_spaces_and_nothing_is_lost() {
        let long = "vrijdag studiedag 😀 ".repeat(700);
        let parts = split(&long);
        assert!(parts.len() > 1);
        assert!(parts.iter().all(|part| part.encode_utf16().count() <= TEXT_LIMIT && !part.is_empty()));
        assert_eq!(parts.join(" "), long.trim());
        assert_eq!(split(&"a".repeat(5000)).iter().map(String::len).collect::<Vec<_>>(), [4096, 904]);
        assert!(split(" \n ").is_empty());
    }

    #[test]
    fn only_a_leading_command_is_marked() {
        assert_eq!(leading_command("/start abc").map(|entity| entity.length), Some(6));
        assert_eq!(leading_command("/start@bot").map(|entity| entity.length), Some(10));
        assert!(leading_command("/ start").is_none());
        assert!(leading_command("zie /start").is_none());
    }
}
