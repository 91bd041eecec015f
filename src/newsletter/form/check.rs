//! Checking what was found in the letter.

pub mod console;
