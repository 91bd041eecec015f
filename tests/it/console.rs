//! Stories at the staff console.

mod by_bot;
pub mod desk;
pub mod door;
mod feed;
mod letters;
mod matrix;
mod pages;
mod rosters;
mod safety;
pub mod school;
mod shell;
mod team;
