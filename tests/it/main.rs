//! Driehoek from the outside: parents at a stand-in Telegram, the real program's parts, both databases.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod browser;
mod first_steps;
mod postgres;
mod world;
