//! Every week the same reminder, until a day.
