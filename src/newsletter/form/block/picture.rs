//! The picture of an announcement.

pub mod console;
