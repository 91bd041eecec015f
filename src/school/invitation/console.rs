//! Letters in the console: choose, see them being made, print, throw away.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{Html, IntoResponse as _, Redirect, Response};

use super::batch::{self, GUARDIANS, MOST_GUARDIANS, Order, Scope};
use super::kept::{Batch, KEPT, Outcome};
use super::letter::{self, Style};
use super::store;
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::{Lang, Say};
use crate::school::audit::Via;
use crate::school::guardians::store as guardians;
use crate::school::rights::{Action, Object};
use crate::store::Tx;

/// Where the letters' style is.
const STYLE: &str = "/staff/letter.css";
/// So often the page of letters that are being made is asked for again, in seconds.
const REFRESH: &str = "2";

pub fn routes(routes: Routes) -> Routes {
    routes
        .page(STYLE, Action::SignIn, style)
        .page("/staff/letters", Action::PrintSchoolLetters, of_school)
        .form("/staff/letters", Action::PrintSchoolLetters, make_of_school)
        .page("/staff/groups/{id}/letters", Action::PrintGroupLetters, of_group)
        .form("/staff/groups/{id}/letters", Action::PrintGroupLetters, make_of_group)
        .page("/staff/children/{id}/letters", Action::PrintChildLetters, of_child)
        .form("/staff/children/{id}/letters", Action::PrintChildLetters, make_of_child)
        .page("/staff/letters/{id}", Action::PrintGroupLetters, batch_page)
        .page("/staff/letters/{id}/print", Action::PrintGroupLetters, print)
        .form("/staff/letters/{id}/delete", Action::PrintGroupLetters, delete)
}

#[derive(Template)]
#[template(path = "console/letters.html")]
struct Letters<'a> {
    frame: Frame<'a>,
    /// Where the form goes.
    path: String,
    intro: String,
    /// How many guardians can be chosen.
    guardians: Vec<Choice>,
    /// The language of everybody, or of each seat of one child.
    languages: Vec<LanguageField>,
    /// The bot has never told its name: no link can be made.
    nameless: bool,
    batches: Vec<Arc<Batch>>,
}

struct Choice {
    value: String,
    name: String,
    chosen: bool,
}

/// A choice of languages.
struct LanguageField {
    name: String,
    label: String,
    choices: Vec<Choice>,
}

/// Fields that were sent, by name.
type Fields = HashMap<String, String>;

async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], letter::STYLE).into_response()
}

async fn of_school(visitor: Visitor) -> Result<Response, Refused> {
    let say = visitor.say();
    visitor.school()?;
    let frame = visitor.frame(say.letters_title()).await?;
    let languages = vec![language_field(&visitor, "language".into(), say.letters_language(), None)];
    form(&visitor, frame, "/staff/letters".into(), say.letters_school_text(), GUARDIANS, languages).await
}

async fn of_group(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    tx.roll_back().await?;
    let here = format!("/staff/groups/{id}");
    let frame = visitor.frame(say.letters_for(&group.name)).await?.below("/staff", say.console_nav_overview());
    let frame = frame.below(&here, say.console_group_title(&group.name));
    let languages = vec![language_field(&visitor, "language".into(), say.letters_language(), None)];
    form(&visitor, frame, format!("{here}/letters"), say.letters_group_text(), GUARDIANS, languages).await
}

async fn of_child(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let (child, _) = visitor.child(&mut tx, id).await?;
    let seats = guardians::of_child(&mut tx, id).await?;
    tx.roll_back().await?;
    let here = format!("/staff/children/{id}");
    let frame = visitor.frame(say.letters_for(&child.first_name)).await?.below("/staff", say.console_nav_overview());
    let frame = frame.below(&here, child.full_name());
    let there = u8::try_from(seats.len()).unwrap_or(MOST_GUARDIANS).max(GUARDIANS);
    // One more than there are, so that a third adult can be added.
    let languages = (1..=there.saturating_add(1).min(MOST_GUARDIANS)).map(|number| {
        let chosen =
            seats.iter().find(|seat| seat.number == i64::from(number)).and_then(|seat| seat.language.as_deref());
        let label = say.letters_language_of(&say.reach_seat(i64::from(number)));
        language_field(&visitor, format!("language-{number}"), label, chosen)
    });
    let languages = languages.collect();
    form(&visitor, frame, format!("{here}/letters"), say.letters_child_text(), there, languages).await
}

async fn form(
    visitor: &Visitor,
    frame: Frame<'_>,
    path: String,
    intro: String,
    chosen: u8,
    languages: Vec<LanguageField>,
) -> Result<Response, Refused> {
    let choice = |count: u8| Choice {
        value: count.to_string(),
        name: visitor.say().letters_guardians_count(i64::from(count)),
        chosen: count == chosen,
    };
    let guardians = (1..=chosen.saturating_add(1).min(MOST_GUARDIANS)).map(choice).collect();
    let console = &visitor.reader.console;
    let nameless = console.bot().await?.is_none();
    let batches = console.letters.of(visitor.staff.id, visitor.now());
    Ok(page::ok(&Letters { frame, path, intro, guardians, languages, nameless, batches }))
}

fn language_field(visitor: &Visitor, name: String, label: String, chosen: Option<&str>) -> LanguageField {
    let unknown =
        Choice { value: String::new(), name: visitor.say().letters_language_unknown(), chosen: chosen.is_none() };
    let languages = visitor.reader.console.app.catalogue.languages().map(|(_, language)| Choice {
        value: language.tag.clone(),
        name: language.own_name.clone(),
        chosen: chosen == Some(language.tag.as_str()),
    });
    LanguageField { name, label, choices: std::iter::once(unknown).chain(languages).collect() }
}

async fn make_of_school(visitor: Visitor, Form(fields): Form<Fields>) -> Result<Response, Refused> {
    let school = visitor.school()?;
    let (object, title) = (Object::School(school.id), school.name.clone());
    begin(&visitor, Scope::School, object, title, &fields, "/staff/letters").await
}

async fn make_of_group(visitor: Visitor, Path(id): Path<i64>, Form(fields): Form<Fields>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    tx.roll_back().await?;
    let object = Object::Group { school_id: group.school_id, id };
    begin(&visitor, Scope::Group(id), object, group.name, &fields, &format!("/staff/groups/{id}/letters")).await
}

async fn make_of_child(visitor: Visitor, Path(id): Path<i64>, Form(fields): Form<Fields>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let (child, groups) = visitor.child(&mut tx, id).await?;
    choose_languages(&visitor, &mut tx, id, &fields).await?;
    tx.commit().await?;
    let object = Object::Child { school_id: child.school_id, groups: groups.iter().map(|group| group.id).collect() };
    begin(&visitor, Scope::Child(id), object, child.first_name, &fields, &format!("/staff/children/{id}/letters")).await
}

/// Makes the seats of a child and notes the language that was chosen for each.
async fn choose_languages(visitor: &Visitor, tx: &mut Tx, child: i64, fields: &Fields) -> Result<(), Refused> {
    store::make_seats(tx, child, i32::from(count(fields)), visitor.now()).await?;
    for seat in guardians::of_child(tx, child).await? {
        if let Some(tag) = fields.get(&format!("language-{}", seat.number)) {
            let known = visitor.reader.console.app.catalogue.find(tag).map(|_| tag.as_str());
            store::set_language(tx, seat.id, known).await?;
        }
    }
    Ok(())
}

/// How many guardians were chosen; two where it is no number that can be chosen.
fn count(fields: &Fields) -> u8 {
    let count = fields.get("guardians").and_then(|count| count.parse().ok());
    count.filter(|count| (1..=MOST_GUARDIANS).contains(count)).unwrap_or(GUARDIANS)
}

/// Begins to make letters, and shows how far it is.
async fn begin(
    visitor: &Visitor,
    scope: Scope,
    object: Object,
    title: String,
    fields: &Fields,
    form: &str,
) -> Result<Response, Refused> {
    let (say, console) = (visitor.say(), visitor.reader.console.clone());
    let Some(bot) = console.bot().await? else {
        return visitor.done(form, say.letters_no_bot()).await;
    };
    let language: Option<Lang> = fields.get("language").and_then(|tag| console.app.catalogue.find(tag));
    let Some(batch) = console.letters.begin(visitor.staff.id, object, title, visitor.now()) else {
        return visitor.done(form, say.letters_busy()).await;
    };
    let order = Order {
        school: visitor.school.clone(),
        scope,
        guardians: count(fields),
        language,
        bot,
        staff_id: Some(visitor.staff.id),
        via: Via::Console,
    };
    let address = format!("/staff/letters/{}", batch.id);
    tokio::spawn(async move {
        let (app, now) = (&console.app, batch.made_at);
        let went_on = |done: usize, of: usize| batch.went_on(done, of);
        let made = batch::make(&console.store, &app.catalogue, &app.calendar, &order, now, went_on).await;
        let page = made.map_err(anyhow::Error::from).and_then(|letters| {
            let page = letter::page(&letters, &app.catalogue, &order.school.name, Style::From(STYLE))?;
            Ok((page, letters.len()))
        });
        match page {
            Ok((page, letters)) => batch.end(Outcome::Ready(page.into(), letters)),
            Err(error) => {
                tracing::error!(%error, "letters could not be made");
                batch.end(Outcome::Failed);
            }
        }
        // Also when nobody looks for letters any more, they go; until then this task holds nothing of them.
        let id = batch.id;
        drop((batch, order));
        tokio::time::sleep(Duration::from_secs(KEPT.unsigned_abs())).await;
        console.letters.remove(id);
    });
    Ok(Redirect::to(&address).into_response())
}

#[derive(Template)]
#[template(path = "console/letters_batch.html")]
struct BatchPage<'a> {
    frame: Frame<'a>,
    id: i64,
    text: String,
    /// Done and of how many, while it is going on.
    working: Option<(usize, usize)>,
    /// There is something to print.
    ready: bool,
}

/// The visitor's batch, if its letters may still be printed.
fn own(visitor: &Visitor, id: i64) -> Result<Arc<Batch>, Refused> {
    let found = visitor.reader.console.letters.find(id, visitor.staff.id, visitor.now());
    let batch = found.ok_or(Refused::NotFound)?;
    visitor.check(&batch.object)?;
    Ok(batch)
}

async fn batch_page(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let batch = own(&visitor, id)?;
    let say = visitor.say();
    let outcome = batch.outcome();
    let text = text(say, &outcome);
    let working = (outcome == Outcome::Working).then(|| batch.progress());
    let ready = matches!(&outcome, Outcome::Ready(_, letters) if *letters > 0);
    let (above, name) = match &batch.object {
        Object::Group { id, .. } => (format!("/staff/groups/{id}"), batch.title.clone()),
        _ => ("/staff".to_owned(), say.console_nav_overview()),
    };
    let frame = visitor.frame(say.letters_for(&batch.title)).await?.below(above, name);
    let mut response = page::ok(&BatchPage { frame, id, text, working, ready });
    if working.is_some() {
        response.headers_mut().insert(header::REFRESH, HeaderValue::from_static(REFRESH));
    }
    Ok(response)
}

fn text(say: Say<'_>, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Working => say.letters_working(),
        Outcome::Ready(_, 0) => say.letters_none(),
        Outcome::Ready(_, letters) => say.letters_ready(i64::try_from(*letters).unwrap_or(i64::MAX)),
        Outcome::Failed => say.letters_failed(),
    }
}

async fn print(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    match own(&visitor, id)?.outcome() {
        Outcome::Ready(page, letters) if letters > 0 => Ok(Html(page.to_string()).into_response()),
        _ => Err(Refused::NotFound),
    }
}

async fn delete(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let batch = own(&visitor, id)?;
    visitor.reader.console.letters.remove(batch.id);
    let back = match &batch.object {
        Object::Group { id, .. } => format!("/staff/groups/{id}"),
        _ => "/staff".to_owned(),
    };
    visitor.done(&back, visitor.say().letters_deleted()).await
}
