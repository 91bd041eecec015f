//! Driehoek from the outside: parents at a stand-in Telegram, the real program's parts, both databases.

mod browser;
mod crashes;
mod faults;
mod first_steps;
mod foreign;
mod hostile;
mod inbox;
mod learning;
mod letters;
mod naughty;
mod people;
mod postgres;
mod processes;
mod program;
mod texts;
mod walk;
mod world;
