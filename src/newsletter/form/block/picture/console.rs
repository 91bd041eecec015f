//! The picture of an announcement in the console: given, shown, taken away.

use std::time::Duration;

use axum::extract::{FromRequest as _, Multipart, Path, Query, Request};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::plain;
use crate::newsletter::blocks::Picture;
use crate::newsletter::console::{at, found, held};
use crate::newsletter::form::block::console::of_issue;
use crate::newsletter::form::block::{PICTURE, PICTURE_TEXT, media_type};
use crate::newsletter::form::is_open;
use crate::newsletter::store;
use crate::school::rights::Action;

/// What stands around the picture in a form, in bytes.
const AROUND: usize = 64 * 1024;
/// A picture has to be here within this time.
const ARRIVES_WITHIN: Duration = Duration::from_secs(60);

pub fn routes(routes: Routes) -> Routes {
    let path = "/staff/newsletters/{id}/picture";
    routes
        .page(path, Action::SeeNewsletters, show)
        // A picture that is a little too large is told so, and not cut off on the way.
        .upload(path, Action::MakeNewsletter, 4 * PICTURE + AROUND, give)
        .form("/staff/newsletters/{id}/picture/remove", Action::MakeNewsletter, remove)
}

#[derive(Deserialize)]
struct Asked {
    block: Option<i64>,
}

async fn show(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    found(&visitor, &mut tx, id).await?;
    let picture = match of_issue(&mut tx, id, asked.block).await? {
        Some(block) => store::picture(&mut tx, block.id).await?,
        None => None,
    };
    tx.roll_back().await?;
    let Some(picture) = picture else { return Ok(Redirect::to(&at(id)).into_response()) };
    let bytes = STANDARD.decode(&picture.base64).map_err(|_| Refused::Failed("a picture that cannot be read"))?;
    // Named by its bytes once more: what a browser is told is never what somebody typed.
    let media_type = media_type(&bytes).ok_or(Refused::NotFound)?;
    Ok(([(header::CONTENT_TYPE, media_type)], bytes).into_response())
}

/// What a form with a picture sends.
#[derive(Default)]
struct Given {
    block: Option<i64>,
    text: String,
    bytes: Vec<u8>,
}

async fn fields(mut form: Multipart) -> Result<Given, StatusCode> {
    let mut given = Given::default();
    while let Some(field) = form.next_field().await.map_err(|error| error.status())? {
        match field.name() {
            Some("block") => given.block = field.text().await.map_err(|error| error.status())?.trim().parse().ok(),
            Some("text") => given.text = field.text().await.map_err(|error| error.status())?,
            Some("picture") => given.bytes = field.bytes().await.map_err(|error| error.status())?.to_vec(),
            _ => {}
        }
    }
    Ok(given)
}

async fn give(visitor: Visitor, Path(id): Path<i64>, request: Request) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    found(&visitor, &mut tx, id).await?;
    tx.roll_back().await?;
    let form = match Multipart::from_request(request, &()).await {
        Ok(form) => form,
        Err(_) => return Ok(StatusCode::BAD_REQUEST.into_response()),
    };
    let given = tokio::time::timeout(ARRIVES_WITHIN, fields(form)).await;
    let given = match given.unwrap_or(Err(StatusCode::REQUEST_TIMEOUT)) {
        Ok(given) => given,
        Err(StatusCode::PAYLOAD_TOO_LARGE) => return visitor.done(&at(id), say.issue_wrong_picture()).await,
        Err(status) => return Ok(status.into_response()),
    };
    let text = plain(&given.text).split_whitespace().collect::<Vec<_>>().join(" ");
    let (mut tx, issue) = held(&visitor, id).await?;
    let block = of_issue(&mut tx, id, given.block).await?.filter(|_| is_open(&issue));
    let Some(block) = block else {
        tx.roll_back().await?;
        return Ok(Redirect::to(&at(id)).into_response());
    };
    let here = format!("{}/edit?block={}", at(id), block.id);
    let media_type = media_type(&given.bytes).filter(|_| given.bytes.len() <= PICTURE);
    let wrong = match media_type {
        None => Some(say.issue_wrong_picture()),
        Some(_) if text.is_empty() || text.chars().count() > PICTURE_TEXT => Some(say.issue_wrong_picture_text()),
        Some(_) => None,
    };
    if let Some(wrong) = wrong {
        tx.roll_back().await?;
        return visitor.done(&here, wrong).await;
    }
    let media_type = media_type.unwrap_or_default().to_owned();
    let picture = Picture { media_type, base64: STANDARD.encode(&given.bytes), text };
    store::set_picture(&mut tx, block.id, Some(&picture)).await?;
    tx.commit().await?;
    visitor.done(&here, say.issue_picture_saved()).await
}

async fn remove(
    visitor: Visitor,
    Path(id): Path<i64>,
    axum::Form(asked): axum::Form<Asked>,
) -> Result<Response, Refused> {
    let (mut tx, issue) = held(&visitor, id).await?;
    let block = of_issue(&mut tx, id, asked.block).await?.filter(|_| is_open(&issue));
    let Some(block) = block else {
        tx.roll_back().await?;
        return Ok(Redirect::to(&at(id)).into_response());
    };
    store::set_picture(&mut tx, block.id, None).await?;
    tx.commit().await?;
    visitor.done(&format!("{}/edit?block={}", at(id), block.id), visitor.say().issue_picture_removed()).await
}
