//! Files that went through the stand-in, either way (Bot API, getFile and sendDocument).

use serde::Serialize;
use serde_json::{Map, Value, json};

use axum::body::Bytes;

use super::refusal::Refusal;
use super::world::World;

/// A bot may download no more than this.
const DOWNLOAD_LIMIT: usize = 20 * 1024 * 1024;
/// A bot may upload no more than this.
const UPLOAD_LIMIT: usize = 50 * 1024 * 1024;

/// A file in a message (Bot API, Document).
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    pub file_id: String,
    pub file_unique_id: String,
    pub file_name: String,
    pub mime_type: String,
    /// Bytes.
    pub file_size: usize,
}

pub(super) struct StoredFile {
    document: Document,
    bytes: Bytes,
}

/// A part of a multipart body that holds a file.
pub(super) struct Upload {
    pub(super) file_name: String,
    pub(super) mime_type: String,
    pub(super) bytes: Bytes,
}

impl World {
    /// The bytes of a file, by its `file_id`.
    pub fn file(&self, file_id: &str) -> Option<Bytes> {
        self.files.get(file_id).map(|file| file.bytes.clone())
    }

    pub(super) fn store_file(&mut self, upload: Upload) -> Document {
        let number = self.files.len() + 1;
        let document = Document {
            file_id: format!("file{number}-{}", self.bot_id),
            file_unique_id: format!("unique{number}"),
            file_name: upload.file_name,
            mime_type: upload.mime_type,
            file_size: upload.bytes.len(),
        };
        let stored = StoredFile { document: document.clone(), bytes: upload.bytes };
        self.files.insert(document.file_id.clone(), stored);
        document
    }

    /// The document that a sendDocument body names: an upload, or a file that is already here.
    pub(super) fn document(&mut self, named: &str, uploads: Vec<(String, Upload)>) -> Result<Document, Refusal> {
        if let Some(part) = named.strip_prefix("attach://") {
            let upload = uploads.into_iter().find(|(name, _)| name == part).map(|(_, upload)| upload);
            let upload = upload.ok_or_else(|| Refusal::violation("attached file not found"))?;
            let name = &upload.file_name;
            if name.is_empty() || name.contains(['/', '\\']) || name.contains(char::is_control) {
                return Err(Refusal::violation("a file name that Telegram changes"));
            }
            if upload.bytes.is_empty() {
                return Err(Refusal::bad_request("file must be non-empty"));
            }
            if upload.bytes.len() > UPLOAD_LIMIT {
                return Err(Refusal::too_large());
            }
            return Ok(self.store_file(upload));
        }
        match self.files.get(named) {
            Some(file) => Ok(file.document.clone()),
            None => Err(Refusal::bad_request("wrong remote file identifier specified: Wrong string length")),
        }
    }

    /// The photo with this handle, as a message shows it.
    pub(super) fn photo_size(&self, file_id: &str) -> Option<Map<String, Value>> {
        let document = &self.files.get(file_id)?.document;
        document.mime_type.starts_with("image/").then(|| super::people::photo_size(&json!(document)))
    }

    pub(super) fn get_file(&self, body: &Value) -> Result<Value, Refusal> {
        let file_id = body["file_id"].as_str().unwrap_or_default();
        let file = self.files.get(file_id).ok_or_else(|| Refusal::bad_request("invalid file_id"))?;
        if file.bytes.len() > DOWNLOAD_LIMIT {
            return Err(Refusal::bad_request("file is too big"));
        }
        Ok(json!({
            "file_id": file_id,
            "file_unique_id": file.document.file_unique_id,
            "file_size": file.bytes.len(),
            "file_path": format!("documents/{file_id}"),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{CAPTION_LIMIT, Person};
    use super::*;

    fn sends(file_name: &str, bytes: &[u8], caption: &str) -> Result<Value, Refusal> {
        let mut world = World::new(1);
        world.add_person(Person { id: 7, first_name: "Nour".to_owned(), language_code: None });
        world.says(7, "/start", 0);
        let upload = Upload {
            file_name: file_name.to_owned(),
            mime_type: "text/calendar".to_owned(),
            bytes: Bytes::copy_from_slice(bytes),
        };
        let body = json!({"chat_id": 7, "document": "attach://document", "caption": caption});
        world.send_document(&body, vec![("document".to_owned(), upload)], 0)
    }

    #[test]
    fn a_file_has_a_name_some_bytes_and_a_caption_of_1024_units_at_most() {
        assert_eq!(sends("week.ics", b"x", &"é".repeat(CAPTION_LIMIT)).unwrap()["document"]["file_name"], "week.ics");
        let too_long = sends("week.ics", b"x", &"😀".repeat(CAPTION_LIMIT / 2 + 1)).unwrap_err();
        assert_eq!(too_long.description, "Bad Request: message caption is too long");
        assert_eq!(sends("week.ics", b"", "").unwrap_err().description, "Bad Request: file must be non-empty");
        for name in ["", "a/b.ics", "a\\b.ics", "a\r\nb.ics"] {
            assert!(sends(name, b"x", "").unwrap_err().violation.is_some(), "{name:?}");
        }
        assert_eq!(sends("week.ics", &vec![b'x'; UPLOAD_LIMIT + 1], "").unwrap_err().error_code, 413);
    }
}
