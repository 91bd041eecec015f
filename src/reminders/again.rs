//! The one gentle second reminder to who did not react.
