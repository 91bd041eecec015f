//! Announcements of an issue: how they are made, ordered and illustrated.

pub mod store;

use super::{Standing, Whom};
use crate::fields::Values;

/// An announcement that is added to an issue.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    pub standing: Standing,
    /// A kind of [`crate::blocks::Kinds`]; empty of [`Standing::Left`].
    pub kind: &'a str,
    pub values: &'a Values,
    pub whom: &'a Whom,
    /// The sentences of the letter that it came from.
    pub sentence: Option<&'a str>,
    /// As in [`super::Block::unsure`].
    pub unsure: &'a str,
}

/// A picture of an announcement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// `image/jpeg` or `image/png`.
    pub media_type: String,
    /// Its bytes in base64, with the usual signs and padding.
    pub base64: String,
    /// What it shows, for who does not see it.
    pub text: String,
}
