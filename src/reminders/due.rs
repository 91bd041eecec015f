//! What falls due of this feature.

use crate::app::App;
use crate::store::{Store, StoreError};

/// Writes what is due now; returns how many rows.
pub async fn give_due(_app: &App, _store: &Store) -> Result<usize, StoreError> {
    Ok(0)
}
