//! Invitations: a letter on paper for each guardian, with a secret that links their chat to their child.

pub mod batch;
pub mod code;
pub mod command;
pub mod console;
pub mod kept;
pub mod letter;
pub mod store;
mod typed;

pub use code::{Code, Typed};
pub use letter::Letter;
pub use store::open;

/// A code works for so many seconds: 60 days (facts on reliability, section 4, row 1).
pub const VALID_FOR: i64 = 60 * 24 * 3600;

/// The invitation that a code opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invited {
    pub invitation: i64,
    /// The seat it is for.
    pub guardian: i64,
}
