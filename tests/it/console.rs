//! Stories at the staff console.

pub mod desk;
mod pages;
pub mod school;
