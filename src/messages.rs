//! Messages both ways: a parent taps a kind in the own language, the school reads correct Dutch; the school answers, the
//! parent reads the own language. A thread hangs on one seat at one child.

pub mod chat;
pub mod desk;
pub mod due;
