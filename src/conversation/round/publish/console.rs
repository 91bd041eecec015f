//! The office lets a round out, gives its reserve free, closes it, or removes a draft.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::super::console::{calendar, changing, moment, name, round};
use super::super::invited::outlook;
use super::super::overview::Overview;
use super::super::overview::console::doubts;
use super::super::{Mode, Rules, store};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;

pub fn routes(routes: Routes) -> Routes {
    let plan = Action::PlanRound;
    routes
        .page("/staff/rounds/{id}/publish", plan, before)
        .form("/staff/rounds/{id}/publish", plan, publish)
        .form("/staff/rounds/{id}/reserve", plan, free_reserve)
        .form("/staff/rounds/{id}/close", plan, close)
        .form("/staff/rounds/{id}/remove", plan, remove)
}

#[derive(Template)]
#[template(path = "console/round_publish.html")]
struct Before<'a> {
    frame: Frame<'a>,
    id: i64,
    /// Why it cannot go out, if so.
    refused: Option<String>,
    /// What will happen, in its order.
    steps: Vec<String>,
    doubts: Vec<String>,
}

/// Why this round cannot go out now.
fn refusal(visitor: &Visitor, overview: &Overview) -> Option<String> {
    let say = visitor.say();
    let rules = &overview.round.rules;
    if overview.groups.is_empty() {
        Some(say.round_refused_groups())
    } else if rules.closes_at <= visitor.now() {
        Some(say.round_refused_over())
    } else if rules.mode == Mode::Pick && overview.slots.is_empty() {
        Some(say.round_refused_times())
    } else {
        None
    }
}

async fn before(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let (say, calendar) = (visitor.say(), calendar(&visitor));
    let mut tx = visitor.begin().await?;
    let round = round(&visitor, &mut tx, id).await?;
    let overview = Overview::load(&mut tx, round).await?;
    tx.roll_back().await?;
    if overview.round.published_at.is_some() {
        return visitor.done(&format!("/staff/rounds/{id}"), say.round_is_out()).await;
    }
    let rules = &overview.round.rules;
    let expected = outlook(&overview.round, &overview.invited);
    let opens = rules.opens_at.max(visitor.now());
    let mut steps = vec![match rules.opens_at > visitor.now() {
        true => say.round_step_families(expected.families, &moment(say, &calendar, opens)),
        false => say.round_step_at_once(expected.families),
    }];
    if expected.early > 0 && rules.opens_at > visitor.now() {
        let hours = rules.early_siblings_hours.max(rules.early_interpreter_hours);
        steps.push(say.round_step_early(expected.early, i64::from(hours)));
    }
    if expected.children_without > 0 {
        steps.push(say.round_step_paper(expected.children_without));
    }
    if rules.reserve_percent > 0 {
        steps.push(say.round_step_reserve(i64::from(rules.reserve_percent)));
    }
    steps.push(match rules.mode {
        Mode::Pick => say.round_step_closes(&moment(say, &calendar, rules.closes_at)),
        Mode::Propose => say.round_step_wishes(&moment(say, &calendar, rules.closes_at)),
    });
    let frame = visitor.frame(say.round_publish()).await?;
    let frame = frame.below("/staff/rounds", say.round_title());
    let frame = frame.below(format!("/staff/rounds/{id}"), name(say, &overview.round));
    let (refused, doubts) = (refusal(&visitor, &overview), doubts(&visitor, &overview));
    Ok(page::ok(&Before { frame, id, refused, steps, doubts }))
}

async fn publish(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, round) = changing(&visitor, id).await?;
    let overview = Overview::load(&mut tx, round).await?;
    let here = format!("/staff/rounds/{id}");
    if overview.round.published_at.is_none()
        && let Some(refused) = refusal(&visitor, &overview)
    {
        tx.roll_back().await?;
        return visitor.done(&here, refused).await;
    }
    if !super::publish(&mut tx, id, visitor.now()).await? {
        tx.roll_back().await?;
        return visitor.done(&here, say.round_is_out()).await;
    }
    visitor.note(&mut tx, Deed::PublishedRound, About::School(overview.round.school_id)).await?;
    tx.commit().await?;
    visitor.done(&here, say.round_published()).await
}

async fn free_reserve(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let (mut tx, round) = changing(&visitor, id).await?;
    store::save(&mut tx, id, &Rules { reserve_percent: 0, ..round.rules }).await?;
    super::keep_reserve(&mut tx, id, 0).await?;
    visitor.note(&mut tx, Deed::ChangedRound, About::School(round.school_id)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/rounds/{id}"), visitor.say().round_reserve_free()).await
}

async fn close(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, round) = changing(&visitor, id).await?;
    let here = format!("/staff/rounds/{id}");
    if round.published_at.is_none() {
        tx.roll_back().await?;
        return visitor.done(&here, say.round_is_draft()).await;
    }
    if store::close(&mut tx, id, visitor.now()).await? {
        visitor.note(&mut tx, Deed::ClosedRound, About::School(round.school_id)).await?;
    }
    tx.commit().await?;
    visitor.done(&here, say.round_closed()).await
}

async fn remove(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, round) = changing(&visitor, id).await?;
    if !store::remove_draft(&mut tx, id).await? {
        tx.roll_back().await?;
        return visitor.done(&format!("/staff/rounds/{id}"), say.round_is_out()).await;
    }
    visitor.note(&mut tx, Deed::ChangedRound, About::School(round.school_id)).await?;
    tx.commit().await?;
    visitor.done("/staff/rounds", say.round_removed()).await
}
