//! Preparations in the console: what the teachers of the class may read, the sheet for the table, the form on paper.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{Html, IntoResponse as _, Response};

use super::questions::question;
use super::sheet::{self, Languages, Talk};
use super::{Answer, store};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::booking::{self, Booking};
use crate::language::Lang;
use crate::school::audit::{About, Deed};
use crate::school::guardians::store as guardians;
use crate::school::rights::Action;
use crate::school::{Child, store as schools};
use crate::store::Tx;

/// Where the sheets' style is.
const STYLE: &str = "/staff/sheet.css";

pub fn routes(routes: Routes) -> Routes {
    routes
        .page(STYLE, Action::SignIn, style)
        .page("/staff/talks/{id}/preparation", Action::SeePreparation, preparation)
        .page("/staff/talks/{id}/sheet", Action::SeePreparation, table)
        .page("/staff/children/{id}/paper-preparation", Action::BookForChild, paper)
}

async fn style() -> Response {
    ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], sheet::STYLE).into_response()
}

/// The talk with this id and its child, for who may do what the page is to the child.
async fn talk(visitor: &Visitor, tx: &mut Tx, id: i64) -> Result<(Booking, Child), Refused> {
    let talk = booking::store::find(tx, id).await?.ok_or(Refused::NotFound)?;
    let (child, _) = visitor.child(tx, talk.child_id).await?;
    Ok((talk, child))
}

#[derive(Template)]
#[template(path = "console/preparation.html")]
struct PreparationPage<'a> {
    frame: Frame<'a>,
    talk: i64,
    families: Vec<Family>,
    /// Another parent comes.
    joined: bool,
}

/// What one guardian approved.
struct Family {
    /// "Letter 2", where there are several.
    seat: Option<String>,
    approved: String,
    /// Who says it, and the answers: the child first.
    parts: Vec<(String, Vec<Told>)>,
}

/// An answer as the teacher reads it.
struct Told {
    name: String,
    choices: Vec<String>,
    words: Option<Words>,
    /// It stays off the table.
    for_teacher: bool,
}

struct Words {
    label: String,
    text: String,
    /// The tag of their language.
    language: String,
}

async fn preparation(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let (talk, child) = talk(&visitor, &mut tx, id).await?;
    let approved = store::approved(&mut tx, talk.round_id, child.id).await?;
    let joined = store::is_joined(&mut tx, id).await?;
    visitor.note(&mut tx, Deed::SawPreparation, About::Child(child.id)).await?;
    tx.commit().await?;
    let several = approved.len() > 1;
    let families = approved.into_iter().map(|one| {
        let (of_child, of_parent) = one.answers.iter().partition::<Vec<&Answer>, _>(|one| one.field.is_of_child());
        let parts = [(say.prepare_child_says(), of_child), (say.prepare_parent_says(), of_parent)];
        let parts = parts.into_iter().filter(|(_, answers)| !answers.is_empty());
        let read = |answers: Vec<&Answer>| answers.into_iter().map(|answer| told(&visitor, answer)).collect();
        Family {
            seat: several.then(|| say.reach_seat(one.seat)),
            approved: say.prepared_approved(visitor.reader.civil(one.approved_at).date()),
            parts: parts.map(|(says, answers)| (says, read(answers))).collect(),
        }
    });
    let families = families.collect();
    let frame = visitor.frame(say.prepared_title(&child.first_name)).await?;
    let frame = frame.below("/staff", say.console_nav_overview());
    let frame = frame.below(format!("/staff/children/{}", child.id), child.full_name());
    Ok(page::ok(&PreparationPage { frame, talk: id, families, joined }))
}

fn told(visitor: &Visitor, answer: &Answer) -> Told {
    let (say, question) = (visitor.say(), question(answer.field));
    let choices = answer.choices.iter().filter_map(|word| question.choice(word));
    Told {
        name: question.name(say),
        choices: choices.map(|choice| choice.text(say)).collect(),
        words: answer.words.as_ref().map(|words| Words {
            label: words.label(say, &visitor.reader.console.app.catalogue),
            text: words.text.clone(),
            language: words.language.clone(),
        }),
        for_teacher: !answer.field.is_for_table(),
    }
}

async fn table(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let catalogue = &visitor.reader.console.app.catalogue;
    let mut tx = visitor.begin().await?;
    let (talk, child) = talk(&visitor, &mut tx, id).await?;
    let teacher = schools::find_staff(&mut tx, talk.staff_id).await?;
    let language = language(&visitor, &mut tx, talk.guardian_id).await?;
    // What one parent wrote does not lie before another one.
    let answers = match store::is_joined(&mut tx, id).await? {
        true => Vec::new(),
        false => {
            let approved = store::approved(&mut tx, talk.round_id, child.id).await?;
            approved.into_iter().find(|one| one.invitee_id == talk.invitee_id).map_or(Vec::new(), |one| one.answers)
        }
    };
    visitor.note(&mut tx, Deed::SawPreparation, About::Child(child.id)).await?;
    tx.commit().await?;
    let about = Talk {
        school: &visitor.school.name,
        child: &child.first_name,
        teacher: teacher.as_ref().map_or("", |teacher| &teacher.name),
        place: &talk.place,
        starts: visitor.reader.civil(talk.starts_at),
        minutes: u16::try_from((talk.ends_at - talk.starts_at) / 60).unwrap_or(0),
    };
    let languages = Languages::new(catalogue, language);
    printed(sheet::table(&about, &answers, catalogue, &languages, STYLE))
}

async fn language(visitor: &Visitor, tx: &mut Tx, guardian_id: i64) -> Result<Option<Lang>, Refused> {
    let tag = store::language(tx, guardian_id).await?;
    Ok(tag.and_then(|tag| visitor.reader.console.app.catalogue.find(&tag)))
}

/// A form for each seat that no chat is linked to; for all of them where every one is.
async fn paper(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let catalogue = &visitor.reader.console.app.catalogue;
    let mut tx = visitor.begin().await?;
    let (child, _) = visitor.child(&mut tx, id).await?;
    let seats = guardians::of_child(&mut tx, id).await?;
    visitor.note(&mut tx, Deed::SawChild, About::Child(id)).await?;
    tx.commit().await?;
    let all_linked = seats.iter().all(|seat| seat.linked_at.is_some());
    let on_paper = seats.iter().filter(|seat| all_linked || seat.linked_at.is_none());
    let letter = |tag: &Option<String>| tag.as_deref().and_then(|tag| catalogue.find(tag));
    let mut forms: Vec<_> = on_paper.map(|seat| Languages::new(catalogue, letter(&seat.language))).collect();
    if forms.is_empty() {
        forms.push(Languages::new(catalogue, None));
    }
    printed(sheet::paper(&visitor.school.name, &child.first_name, catalogue, &forms, STYLE))
}

fn printed(page: Result<String, askama::Error>) -> Result<Response, Refused> {
    page.map(|page| Html(page).into_response()).map_err(|_| Refused::Failed("a sheet cannot be rendered"))
}
