//! "Tell the teacher" in the parent's chat.

use crate::school::rights::Action;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::Visit;

/// The places of this feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {}

impl Place {
    pub fn parse(_parts: &[&str]) -> Option<Self> {
        None
    }

    pub fn path(&self) -> String {
        match *self {}
    }

    /// See [`crate::place::Place::seen_again`].
    pub fn seen_again(self) -> Self {
        self
    }

    /// The right that opening this place needs.
    pub fn action(&self) -> Action {
        match *self {}
    }
}

/// Opens a place of this feature; None for what is not the reader's.
pub async fn open(_visit: &mut Visit<'_>, place: &Place) -> Result<Option<Screen>, StoreError> {
    match *place {}
}

/// What somebody wrote while `place` waited for it.
pub async fn written(_visit: &mut Visit<'_>, place: &Place, _text: &str) -> Result<Screen, StoreError> {
    match *place {}
}

/// An answer of the school as the parent reads it.
pub async fn shown(_visit: &mut Visit<'_>, _id: i64) -> Result<Option<Screen>, StoreError> {
    Ok(None)
}
