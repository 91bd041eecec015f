//! What was found in the letter is checked: each announcement with the sentence it came from and its fields in a form;
//! accepted, corrected or dropped. What was not understood is listed, too.

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Redirect, Response};

use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::fields::{Values, Wrong};
use crate::language::plain;
use crate::newsletter::console::{at, found, frame, held};
use crate::newsletter::form::block::console::{Conflict, conflict};
use crate::newsletter::form::{
    Sent, WhomForm, count, doubts, id_in, is_nobody, is_open, kind_of, mark, read_whom, value, whom_form,
};
use crate::newsletter::{Block, Issue, Standing, store};
use crate::reminders::form::{Input, inputs, read};
use crate::school::rights::Action;
use crate::school::store as schools;
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    let make = Action::MakeNewsletter;
    routes.page("/staff/newsletters/{id}/check", make, show).form("/staff/newsletters/{id}/check", make, decide)
}

#[derive(Template)]
#[template(path = "console/newsletter_check.html")]
struct CheckPage<'a> {
    frame: Frame<'a>,
    id: i64,
    standing: String,
    faulty: bool,
    proposals: Vec<Card>,
    left: Vec<(i64, String)>,
    dropped: Vec<(i64, String, String)>,
}

/// An announcement that was found.
struct Card {
    id: i64,
    /// Keeps the ids of its form apart.
    prefix: String,
    name: String,
    sentence: Option<String>,
    doubts: Vec<String>,
    inputs: Vec<Input>,
    whom: Option<WhomForm>,
    mark: String,
}

/// What a form said that was wrong.
struct Again {
    block: i64,
    values: Values,
    wrong: Vec<(usize, Wrong)>,
    whom: crate::newsletter::Whom,
}

async fn show(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    if !is_open(&issue) {
        tx.roll_back().await?;
        return Ok(Redirect::to(&at(id)).into_response());
    }
    page(&visitor, tx, &issue, None).await
}

async fn page(visitor: &Visitor, mut tx: Tx, issue: &Issue, again: Option<Again>) -> Result<Response, Refused> {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let calendar = visitor.school.calendar(&app.calendar);
    let today = calendar.civil(visitor.now()).date();
    let blocks = store::blocks(&mut tx, issue.id).await?;
    let groups = schools::groups(&mut tx, issue.school_id).await?;
    tx.roll_back().await?;
    let card = |block: &Block| {
        let kind = kind_of(&app.blocks, block)?;
        let again = again.as_ref().filter(|again| again.block == block.id);
        let (values, wrong) = again.map_or((&block.values, &[][..]), |again| (&again.values, &again.wrong));
        let whom = again.map_or(&block.whom, |again| &again.whom);
        let mut inputs = inputs(kind, values, wrong, say, &calendar, today);
        if again.is_none() {
            // What must be said and was not found is asked for.
            for (input, field) in inputs.iter_mut().zip(&kind.fields) {
                let is_open = field.required && values.get(&field.name).is_none();
                input.wrong = input.wrong.take().or_else(|| is_open.then(|| Wrong::Empty.text(say)));
            }
        }
        Some(Card {
            id: block.id,
            prefix: format!("b{}_", block.id),
            name: kind.name(say),
            sentence: block.sentence.as_deref().map(plain),
            doubts: doubts(say, Some(kind), &block.unsure),
            inputs,
            whom: whom_form(say, issue, whom, &groups, again.is_some() && is_nobody(whom)),
            mark: mark(block),
        })
    };
    let of = |standing: Standing| blocks.iter().filter(move |block| block.standing == standing);
    let sentence = |block: &Block| block.sentence.as_deref().map(plain).unwrap_or_default();
    let name = |block: &Block| match kind_of(&app.blocks, block) {
        Some(kind) => kind.name(say),
        None => say.issue_left_title(),
    };
    let proposals: Vec<Card> = of(Standing::Proposed).filter_map(card).collect();
    let faulty = again.is_some();
    let page = CheckPage {
        frame: frame(visitor, issue, Some(say.issue_check())).await?,
        id: issue.id,
        standing: match proposals.len() {
            0 => say.issue_check_done(),
            open => say.issue_check_open(count(open)),
        },
        faulty,
        proposals,
        left: of(Standing::Left).map(|block| (block.id, sentence(block))).collect(),
        dropped: of(Standing::Dropped).map(|block| (block.id, name(block), sentence(block))).collect(),
    };
    Ok(if faulty { page::faulty(&page) } else { page::ok(&page) })
}

async fn decide(visitor: Visitor, Path(id): Path<i64>, Form(sent): Form<Sent>) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, issue) = held(&visitor, id).await?;
    let here = format!("{}/check", at(id));
    let block = match id_in(&sent, "block") {
        Some(block) => store::block(&mut tx, block).await?.filter(|block| block.newsletter_id == id),
        None => None,
    };
    let Some(mut block) = block.filter(|_| is_open(&issue)) else {
        tx.roll_back().await?;
        return visitor.done(&at(id), say.issue_too_late()).await;
    };
    let is_same = value(&sent, "was").is_empty() || value(&sent, "was") == mark(&block);
    let (standing, told) = match value(&sent, "act") {
        "drop" => (Standing::Dropped, say.issue_dropped()),
        "back" if block.kind.is_empty() => (Standing::Left, say.issue_brought_back()),
        "back" => (Standing::Proposed, say.issue_brought_back()),
        _ => (Standing::Accepted, say.issue_accepted()),
    };
    if standing == Standing::Accepted {
        let kind = kind_of(&visitor.reader.console.app.blocks, &block).ok_or(Refused::NotFound)?;
        let calendar = visitor.school.calendar(&visitor.reader.console.app.calendar);
        let groups = schools::groups(&mut tx, issue.school_id).await?;
        let (values, wrong) = read(kind, &sent, calendar.civil(visitor.now()).date());
        let whom = read_whom(&issue, &sent, &groups);
        if !wrong.is_empty() || is_nobody(&whom) {
            // Nothing is saved, so the version stays what it was.
            tx.roll_back().await?;
            let tx = visitor.begin().await?;
            return page(&visitor, tx, &issue, Some(Again { block: block.id, values, wrong, whom })).await;
        }
        if !is_same {
            let own = Block { values, whom, standing, ..block.clone() };
            return conflict(&visitor, tx, &issue, Conflict { own: &own, now: Some(&block), sent: &sent }).await;
        }
        (block.values, block.whom, block.unsure) = (values, whom, String::new());
    } else if !is_same {
        // Somebody else has decided about it: it is looked at again.
        tx.roll_back().await?;
        return Ok(Redirect::to(&here).into_response());
    }
    block.standing = standing;
    store::save_block(&mut tx, &block).await?;
    let open = store::blocks(&mut tx, id).await?.iter().any(|block| block.standing == Standing::Proposed);
    tx.commit().await?;
    let next = if open || standing != Standing::Accepted { here } else { at(id) };
    visitor.done(&next, told).await
}
