//! Driehoek: a Telegram bot that explains the Dutch primary school to parents in their own language.
//!
//! Errors follow one rule: a `thiserror` enum where the caller chooses what follows, `anyhow` where nobody
//! can. What people read is a message in `locales/`, never an error's text; a failure is logged once, where
//! it is handled, and without names or what anybody wrote.

#![deny(clippy::unwrap_used, clippy::expect_used)]

pub mod app;
pub mod blocks;
pub mod choice;
pub mod cli;
pub mod clock;
pub mod console;
pub mod conversation;
pub mod delivery;
pub mod demo;
pub mod doctor;
pub mod fields;
pub mod ics;
pub mod language;
pub mod learn;
pub mod messages;
pub mod newsletter;
pub mod place;
pub mod privacy;
pub mod reminders;
pub mod school;
pub mod screen;
pub mod serve;
pub mod settings;
pub mod signals;
pub mod store;
pub mod telegram;
pub mod translator;
pub mod visit;
pub mod watch;
pub mod welcome;
pub mod words;
