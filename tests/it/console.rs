//! Stories at the staff console.

pub mod desk;
mod letters;
mod matrix;
mod pages;
pub mod school;
