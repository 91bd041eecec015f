//! Newsletters in the database.
