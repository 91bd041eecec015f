//! The plan on paper: Dutch beside the family's language, with a place to sign.

pub mod console;
