//! What a teacher triggers: a short message of one kind about a child or a group, in each family's language, and what came
//! of it.

pub mod chat;
pub mod desk;
pub mod due;
