//! Invitations: a letter on paper for each guardian, with a secret that links their chat to their child.

pub mod code;
pub mod letter;
mod typed;

pub use code::{Code, Typed};
pub use letter::Letter;
