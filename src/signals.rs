//! Words that point to danger in what a parent writes: who helps now, and the question whether the school's contact person
//! may call. Nothing is sent on without the parent's yes, and nothing of what was written is kept here.

pub mod chat;
