//! Invitations: a letter on paper for each guardian, with a secret that links their chat to their child.

pub mod code;
mod typed;

pub use code::{Code, Typed};
