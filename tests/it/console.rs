//! Stories at the staff console.

pub mod desk;
mod letters;
mod matrix;
mod pages;
mod rosters;
pub mod school;
