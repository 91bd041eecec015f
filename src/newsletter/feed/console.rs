//! The family's calendar at its address.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};

use super::{ENDING, store};
use crate::console::routes::Routes;
use crate::console::visitor::{Reader, Refused};
use crate::ics::MEDIA_TYPE;
use crate::school::rights::Action;
use crate::school::staff::secrets;
use crate::welcome::store as people;

/// The address, into the console's table.
pub fn routes(routes: Routes) -> Routes {
    routes.page("/feed/{token}", Action::SignIn, read)
}

/// What a calendar program reads, without a session: the address is the secret, and any other is not found.
async fn read(reader: Reader, Path(name): Path<String>) -> Result<Response, Refused> {
    let token = name.strip_suffix(ENDING).filter(|token| secrets::is_token(token)).ok_or(Refused::NotFound)?;
    let app = &reader.console.app;
    let mut tx = reader.console.store.begin_reading().await?;
    let owner = store::owner(&mut tx, &secrets::hash(token.as_bytes())).await?;
    let (person, made_in) = owner.ok_or(Refused::NotFound)?;
    // The program that asks has no language of its own: it is the parent's.
    let known = people::people(&mut tx, &app.catalogue, &[person]).await?;
    let lang = known.first().and_then(|person| person.language).or_else(|| app.catalogue.find(&made_in));
    let say = app.catalogue.say(lang.unwrap_or(app.catalogue.reference()));
    let text = super::file(&mut tx, app, say, person, reader.now()).await?;
    tx.roll_back().await?;
    Ok(([(header::CONTENT_TYPE, format!("{MEDIA_TYPE}; charset=utf-8"))], text).into_response())
}
