//! The page of one message in the console: as a draft how parents read it, later what came of it.

pub mod console;
