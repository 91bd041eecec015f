//! A page to print for one guardian: the plan in two languages, with a place to sign.

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::conversation::plan::{Plan, store};
use crate::language::{Lang, Say};
use crate::school::Child;
use crate::school::audit::{About, Deed};
use crate::school::guardians::store as guardians;
use crate::school::rights::Action;

pub fn routes(routes: Routes) -> Routes {
    routes.page("/staff/children/{id}/plan/paper", Action::SeePlan, paper)
}

#[derive(Template)]
#[template(path = "console/plan_paper.html")]
struct PaperPage<'a> {
    frame: Frame<'a>,
    columns: Vec<Column>,
}

/// The plan in one language.
struct Column {
    tag: String,
    rtl: bool,
    title: String,
    text: String,
    summary: Vec<String>,
    goals: Vec<(String, Vec<String>)>,
    contact: Vec<String>,
    ask: String,
}

#[derive(Deserialize)]
struct For {
    seat: Option<i64>,
}

async fn paper(visitor: Visitor, Path(id): Path<i64>, Query(wanted): Query<For>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let (child, _) = visitor.child(&mut tx, id).await?;
    let Some(plan) = store::newest(&mut tx, id).await? else {
        tx.roll_back().await?;
        return Ok(Redirect::to(&format!("/staff/children/{id}/plan")).into_response());
    };
    let parties = store::parties(&mut tx, plan.id).await?;
    let party = parties.iter().find(|party| wanted.seat.is_none_or(|seat| party.guardian_id == seat));
    let seat = party.map(|party| party.guardian_id);
    let catalogue = &visitor.reader.console.app.catalogue;
    let seats = guardians::of_child(&mut tx, id).await?;
    let letter = seats.into_iter().find(|known| Some(known.id) == seat).and_then(|known| known.language);
    let own: Option<Lang> = letter.and_then(|tag| catalogue.find(&tag)).filter(|lang| *lang != catalogue.reference());
    visitor.note(&mut tx, Deed::SawPlan, About::Child(id)).await?;
    tx.commit().await?;
    let languages = [Some(catalogue.reference()), own].into_iter().flatten();
    let columns = languages.map(|lang| column(catalogue.say(lang), &plan, &child, seat)).collect();
    let frame = visitor.frame(say.agreed_paper_title()).await?.below("/staff", say.console_nav_overview());
    let frame = frame.below(format!("/staff/children/{id}"), child.full_name());
    let frame = frame.below(format!("/staff/children/{id}/plan"), say.agreed_title());
    Ok(page::ok(&PaperPage { frame, columns }))
}

fn column(say: Say<'_>, plan: &Plan, child: &Child, seat: Option<i64>) -> Column {
    let mut contact = plan.agreed.contact(say, seat);
    contact.push(say.plan_until(plan.dates.ends_on));
    Column {
        tag: say.language().tag.clone(),
        rtl: say.language().rtl,
        title: say.plan_title(&child.first_name),
        text: say.plan_text(),
        summary: plan.summary(say, seat),
        goals: plan.agreed.goals.iter().map(|goal| (goal.title(say), goal.lines(say))).collect(),
        contact,
        ask: say.plan_ask(),
    }
}
