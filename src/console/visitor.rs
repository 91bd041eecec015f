//! Who is at a page: anybody who reads it, or a member of staff for whom it loads what they may have.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use tower_sessions::Session;
use tower_sessions::session::Error as SessionError;

use super::Console;
use super::sessions::{LANGUAGE, STAFF};
use crate::language::{Catalogue, Lang, Say};
use crate::school::audit::{About, Deed, Entry, Via};
use crate::school::rights::{self, Action, Object, Who};
use crate::school::{Child, Group, School, Staff, store};
use crate::store::{StoreError, Tx};

/// Why somebody does not get a page. What is not allowed looks like what does not exist.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    #[error("not found")]
    NotFound,
    #[error("not signed in")]
    SignIn,
    #[error("the database failed: {0}")]
    Store(#[from] StoreError),
    #[error("the session failed: {0}")]
    Session(#[from] SessionError),
    #[error("{0}")]
    Failed(&'static str),
}

impl IntoResponse for Refused {
    /// The bare status: [`super::attend`] makes it a page in the reader's language.
    fn into_response(self) -> Response {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND.into_response(),
            Self::SignIn => StatusCode::UNAUTHORIZED.into_response(),
            error => {
                tracing::error!(%error, "a page of the console failed");
                StatusCode::INTERNAL_SERVER_ERROR.into_response()
            }
        }
    }
}

/// Whoever reads a page, signed in or not.
#[derive(Clone)]
pub struct Reader {
    pub console: Console,
    pub lang: Lang,
    pub session: Session,
    /// The page that is asked for: where a change of language leads back to.
    pub path: Arc<str>,
    known: Option<Arc<Known>>,
}

struct Known {
    staff: Staff,
    school: School,
}

impl Reader {
    /// Whose session this is. Who was deactivated is nobody.
    pub(super) async fn meet(console: &Console, session: Session, parts: &Parts) -> Result<Self, Refused> {
        let mut known = None;
        if let Some(id) = session.get::<i64>(STAFF).await? {
            let mut tx = console.store.begin_reading().await?;
            if let Some(staff) = store::find_staff(&mut tx, id).await?.filter(|staff| staff.deactivated_at.is_none()) {
                let school = store::find_school(&mut tx, staff.school_id).await?;
                known = school.map(|school| Arc::new(Known { staff, school }));
            }
            tx.roll_back().await?;
        }
        let catalogue = &console.app.catalogue;
        let chosen = match known.as_ref().and_then(|known| known.staff.language.clone()) {
            Some(own) => Some(own),
            None => session.get::<String>(LANGUAGE).await?,
        };
        let reported = || preferred(catalogue, parts.headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?);
        let lang = chosen.and_then(|tag| staff_language(catalogue, &tag)).or_else(reported);
        let path = parts.uri.path_and_query().map_or("/staff", |path| path.as_str()).into();
        Ok(Self { console: console.clone(), lang: lang.unwrap_or(catalogue.reference()), session, path, known })
    }

    /// Who is signed in.
    pub fn staff(&self) -> Option<&Staff> {
        self.known.as_ref().map(|known| &known.staff)
    }

    /// The school of who is signed in.
    pub fn school(&self) -> Option<&School> {
        self.known.as_ref().map(|known| &known.school)
    }

    /// Speaks the reader's language.
    pub fn say(&self) -> Say<'_> {
        self.console.app.catalogue.say(self.lang)
    }

    /// Now, in UTC seconds.
    pub fn now(&self) -> i64 {
        self.console.app.clock.now()
    }

    /// The school's date and time at `instant` (UTC seconds).
    pub fn civil(&self, instant: i64) -> jiff::civil::DateTime {
        self.console.app.calendar.civil(instant)
    }
}

/// The language with this tag, if the console speaks it.
pub fn staff_language(catalogue: &Catalogue, tag: &str) -> Option<Lang> {
    catalogue.find(tag).filter(|lang| catalogue.language(*lang).for_staff())
}

/// The first language of `Accept-Language` that the console speaks. Browsers name them in the order of preference.
fn preferred(catalogue: &Catalogue, accepted: &str) -> Option<Lang> {
    accepted
        .split(',')
        .take(20)
        .filter_map(|one| catalogue.guess(one.split(';').next().unwrap_or_default().trim()))
        .find(|lang| catalogue.language(*lang).for_staff())
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refused> {
        parts.extensions.get::<Self>().cloned().ok_or(Refused::Failed("a page outside the console"))
    }
}

/// A member of staff at a page that is an action. What the page works on comes through the functions here, which give
/// it only to who may do that action to it.
pub struct Visitor {
    pub reader: Reader,
    pub staff: Staff,
    pub school: School,
    action: Action,
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refused> {
        let reader = Reader::from_request_parts(parts, state).await?;
        let action = *parts.extensions.get::<Action>().ok_or(Refused::Failed("a page without an action"))?;
        let known = reader.known.clone().ok_or(Refused::SignIn)?;
        Ok(Self { staff: known.staff.clone(), school: known.school.clone(), action, reader })
    }
}

impl Visitor {
    /// Speaks the visitor's language.
    pub fn say(&self) -> Say<'_> {
        self.reader.say()
    }

    /// Now, in UTC seconds.
    pub fn now(&self) -> i64 {
        self.reader.now()
    }

    /// A unit of work; it must be committed to leave something behind, an entry in the log too.
    pub async fn begin(&self) -> Result<Tx, Refused> {
        Ok(self.reader.console.store.begin().await?)
    }

    /// Whether a link or a button to another page is of use to this visitor.
    pub fn may(&self, action: Action, object: &Object) -> bool {
        rights::may(&Who::from(&self.staff), action, object)
    }

    /// Goes on only if the visitor may do what this page is to `object`.
    pub fn check(&self, object: &Object) -> Result<(), Refused> {
        if self.may(self.action, object) { Ok(()) } else { Err(Refused::NotFound) }
    }

    /// The visitor's school, for a page about the whole of it.
    pub fn school(&self) -> Result<&School, Refused> {
        self.check(&Object::School(self.school.id))?;
        Ok(&self.school)
    }

    /// The visitor's own account.
    pub fn account(&self) -> Result<&Staff, Refused> {
        self.check(&member(&self.staff))?;
        Ok(&self.staff)
    }

    /// The group with this id.
    pub async fn group(&self, tx: &mut Tx, id: i64) -> Result<Group, Refused> {
        let group = store::find_group(tx, id).await?.ok_or(Refused::NotFound)?;
        self.check(&Object::Group { school_id: group.school_id, id })?;
        Ok(group)
    }

    /// The child with this id, and its groups.
    pub async fn child(&self, tx: &mut Tx, id: i64) -> Result<(Child, Vec<Group>), Refused> {
        let child = store::find_child(tx, id).await?.ok_or(Refused::NotFound)?;
        let groups = store::groups_of_child(tx, id).await?;
        self.check(&self::child(&child, &groups))?;
        Ok((child, groups))
    }

    /// The member of staff with this id.
    pub async fn member(&self, tx: &mut Tx, id: i64) -> Result<Staff, Refused> {
        let found = store::find_staff(tx, id).await?.ok_or(Refused::NotFound)?;
        self.check(&member(&found))?;
        Ok(found)
    }

    /// Writes in the log that the visitor did or saw something.
    pub async fn note(&self, tx: &mut Tx, deed: Deed, about: About) -> Result<(), Refused> {
        let (school_id, staff_id) = (self.staff.school_id, Some(self.staff.id));
        let entry = Entry { school_id, staff_id, via: Via::Console, deed, about };
        Ok(store::note(tx, self.now(), entry).await?)
    }
}

/// A child with its groups, as the rights see it.
pub fn child(child: &Child, groups: &[Group]) -> Object {
    Object::Child { school_id: child.school_id, groups: groups.iter().map(|group| group.id).collect() }
}

/// A member of staff, as the rights see them.
pub fn member(staff: &Staff) -> Object {
    Object::Staff { school_id: staff.school_id, id: staff.id, role: staff.role }
}
