//! A newsletter in the parent's chat.

use super::{Subject, store as newsletters};
use crate::app::Reply;
use crate::school::rights::Action;
use crate::screen::Screen;
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

/// What is the same for many families while a batch of messages is made.
#[derive(Debug, Default)]
pub struct Once {}

/// What goes out, as it is true then; None when it is not true any more.
pub async fn shown(visit: &mut Visit<'_>, subject: Subject, _once: &mut Once) -> Result<Option<Screen>, StoreError> {
    let Some(issue) = newsletters::find(visit.tx, subject.issue()).await? else { return Ok(None) };
    let say = visit.say();
    let mut screen = Screen::new(say).title(issue.title);
    for block in newsletters::accepted(visit.tx, issue.id).await? {
        if let Some(kind) = visit.app.blocks.find(&block.kind) {
            screen = screen.text(kind.text(say, &block.values, "", "").join(" "));
        }
    }
    Ok(Some(screen.nav(say, &crate::place::Place::Help, None)))
}
