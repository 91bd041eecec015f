//! Stories at the staff console.

pub mod desk;
mod letters;
mod pages;
pub mod school;
