//! What is kept about a person, in plain words; seeing it; having it deleted.

pub mod chat;
pub mod store;
