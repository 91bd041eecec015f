//! Driehoek from the outside: parents at a stand-in Telegram, the real program's parts, both databases.

mod browser;
mod console;
mod crashes;
mod faults;
mod first_steps;
mod foreign;
mod hostile;
mod inbox;
mod learning;
mod letters;
mod mistakes;
mod naughty;
mod people;
mod postgres;
mod privacy;
mod processes;
mod program;
mod rights;
mod rosters;
mod settings;
mod store;
mod texts;
mod tidy;
mod tips;
mod walk;
mod world;
