//! The school's newsletter: from the letter that the office has to the announcements in it.

pub mod finder;
pub mod upload;
