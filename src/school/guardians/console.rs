//! The guardians of a child, on its page in the console: who is linked, who has a letter, who wants paper.

use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

use super::{StaffSeat, store};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::household::store::{self as households, Notes};
use crate::school::audit::{About, Deed};
use crate::school::rights::{Action, Object};
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    routes
        .form("/staff/guardians/{id}/unlink", Action::Unlink, unlink)
        .form("/staff/guardians/{id}/paper", Action::PrintChildLetters, paper)
        .form("/staff/guardians/{id}/notes", Action::Unlink, note)
}

/// A seat in words, with what can be done about it.
pub struct Line {
    pub id: i64,
    pub name: String,
    /// What is so, each in a sentence.
    pub facts: Vec<String>,
    pub paper: bool,
    pub can_unlink: bool,
    pub can_note_paper: bool,
    /// The visitor reads what this guardian writes.
    pub can_read: bool,
    /// What the school noted about separated parents, for who may change it.
    pub notes: Option<Notes>,
}

/// The seats of a child, for its page.
pub async fn lines(visitor: &Visitor, tx: &mut Tx, child: i64, object: &Object) -> Result<Vec<Line>, Refused> {
    let seats = store::of_child(tx, child).await?;
    let can_unlink = visitor.may(Action::Unlink, object);
    let can_note_paper = visitor.may(Action::PrintChildLetters, object);
    let mut lines = Vec::with_capacity(seats.len());
    for seat in seats {
        let notes = households::notes(tx, seat.id).await?;
        let say = visitor.say();
        let mut facts = facts(visitor, &seat);
        facts.extend(notes.no_information.then(|| say.reach_is_no_information()));
        facts.extend(notes.no_fetching.then(|| say.reach_is_no_fetching()));
        facts.extend(notes.hidden.then(|| say.reach_is_hidden()));
        lines.push(Line {
            id: seat.id,
            name: say.reach_seat(seat.number),
            facts,
            paper: seat.paper_at.is_some(),
            can_unlink: can_unlink && seat.linked_at.is_some(),
            can_note_paper,
            can_read: visitor.may(Action::SeeThread, object),
            notes: can_unlink.then_some(notes),
        });
    }
    Ok(lines)
}

fn facts(visitor: &Visitor, seat: &StaffSeat) -> Vec<String> {
    let say = visitor.say();
    let day = |at: i64| visitor.reader.civil(at).date();
    let mut facts = Vec::new();
    match (seat.linked_at, seat.unreachable_at) {
        (Some(_), Some(_)) => facts.push(say.reach_seat_unreachable()),
        (Some(at), None) => facts.push(say.reach_seat_linked(day(at))),
        (None, _) => facts.extend(seat.left_at.map(|at| say.reach_seat_left(day(at)))),
    }
    match seat.printed_at {
        Some(at) => facts.push(say.reach_seat_printed(day(at))),
        None if seat.linked_at.is_none() => facts.push(say.reach_seat_new()),
        None => {}
    }
    facts.extend(seat.paper_at.map(|_| say.reach_seat_paper()));
    facts.extend(seat.retried_at.map(|at| say.reach_seat_retried(day(at))));
    facts
}

/// The child of a seat, if the visitor may do to it what this page is.
async fn child_of(visitor: &Visitor, tx: &mut Tx, seat: i64) -> Result<i64, Refused> {
    let child = store::child_of(tx, seat).await?.ok_or(Refused::NotFound)?;
    Ok(visitor.child(tx, child).await?.0.id)
}

async fn unlink(visitor: Visitor, Path(seat): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let child = child_of(&visitor, &mut tx, seat).await?;
    store::unlink(&mut tx, seat, visitor.now()).await?;
    visitor.note(&mut tx, Deed::Unlinked, About::Guardian(seat)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/children/{child}"), visitor.say().reach_unlinked()).await
}

#[derive(Deserialize)]
struct Paper {
    /// "yes": the family wants everything on paper.
    wanted: String,
}

async fn paper(visitor: Visitor, Path(seat): Path<i64>, Form(form): Form<Paper>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let child = child_of(&visitor, &mut tx, seat).await?;
    let wanted = form.wanted == "yes";
    store::set_paper(&mut tx, seat, wanted.then(|| visitor.now())).await?;
    visitor.note(&mut tx, Deed::NotedPaper, About::Guardian(seat)).await?;
    tx.commit().await?;
    let say = visitor.say();
    let noted = if wanted { say.reach_paper_noted() } else { say.reach_no_paper_noted() };
    visitor.done(&format!("/staff/children/{child}"), noted).await
}

#[derive(Deserialize)]
struct Noted {
    information: Option<String>,
    fetching: Option<String>,
    hidden: Option<String>,
}

async fn note(visitor: Visitor, Path(seat): Path<i64>, Form(form): Form<Noted>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let child = child_of(&visitor, &mut tx, seat).await?;
    let notes = Notes {
        no_information: form.information.is_some(),
        no_fetching: form.fetching.is_some(),
        hidden: form.hidden.is_some(),
    };
    households::set_notes(&mut tx, seat, notes, visitor.now()).await?;
    visitor.note(&mut tx, Deed::NotedGuardian, About::Guardian(seat)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/children/{child}"), visitor.say().reach_notes_saved()).await
}
