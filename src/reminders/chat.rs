//! A reminder in the parent's chat: read, understood, done.

use super::{State, Subject, store};
use crate::app::Reply;
use crate::school::guardians::store as guardians;
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
pub async fn open(_visit: &mut Visit<'_>, place: &Place) -> Result<Option<Reply>, StoreError> {
    match *place {}
}

/// A reminder as it reaches a parent; None where it is not true any more, or not the reader's.
pub async fn shown(visit: &mut Visit<'_>, subject: &Subject) -> Result<Option<Screen>, StoreError> {
    let (reminder, guardian) = match *subject {
        Subject::One { reminder, guardian }
        | Subject::Again { reminder, guardian }
        | Subject::Asked { reminder, guardian, .. } => (reminder, guardian),
        Subject::Bundle { .. } => return Ok(None),
    };
    let Some(seat) = guardians::find(visit.tx, guardian).await? else { return Ok(None) };
    let Some(found) = store::find(visit.tx, reminder).await? else { return Ok(None) };
    if seat.person_id != Some(visit.person.id) || found.state != State::Sent {
        return Ok(None);
    }
    let say = visit.say();
    let Some(kind) = visit.app.blocks.find(&found.kind) else { return Ok(None) };
    let group = seat.group.map(|(_, name)| name).unwrap_or_default();
    let lines = kind.text(say, &found.values, &seat.first_name, &group);
    Ok(Some(lines.into_iter().fold(Screen::new(say).title(kind.name(say)), Screen::text)))
}
