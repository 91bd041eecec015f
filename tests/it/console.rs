//! Stories at the staff console.

pub mod desk;
mod matrix;
mod pages;
mod rosters;
pub mod school;
