//! Stories at the staff console.

pub mod desk;
mod matrix;
mod pages;
pub mod school;
