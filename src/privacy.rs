//! What is kept about a person, in plain words; seeing it; having it deleted; and how long it is kept at all.

pub mod chat;
pub mod export;
pub mod register;
pub mod retention;
pub mod store;
