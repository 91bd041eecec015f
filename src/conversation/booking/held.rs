//! Who and what waits while a talk is taken or called off.

pub mod store;
