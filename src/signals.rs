//! Words that point to danger in what a parent writes: who helps now, and the question whether the school's contact person
//! may call. Nothing is sent on without the parent's yes, and nothing of what was written is kept here.

pub mod chat;
pub mod console;
pub mod desk;
pub mod due;
mod fold;
mod signs;
pub mod store;

#[cfg(test)]
mod tests;

pub use signs::{BrokenSigns, Signals};
