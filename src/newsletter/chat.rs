//! A newsletter in the parent's chat.

use crate::app::Reply;
use crate::school::rights::Action;
use crate::store::StoreError;
use crate::visit::Visit;

/// The places of this feature. Whether an issue reached a seat of the reader is looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {}

impl Place {
    pub fn parse(_parts: &[&str]) -> Option<Self> {
        None
    }

    pub fn path(&self) -> String {
        match *self {}
    }

    /// The same place without doing what its button did.
    #[must_use]
    pub fn seen_again(self) -> Self {
        self
    }

    pub fn action(&self) -> Action {
        Action::ReadNewsletter
    }
}

/// Opens a place; None where it is not the reader's.
pub async fn open(_visit: &mut Visit<'_>, place: &Place) -> Result<Option<Reply>, StoreError> {
    match *place {}
}
