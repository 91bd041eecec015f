//! How many messages a family gets in a week, and when.
