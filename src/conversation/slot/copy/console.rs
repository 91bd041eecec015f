//! The order to copy a block; which colleagues get it too, the office decides.

use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;

use super::targets;
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor, member};
use crate::conversation::round::console::calendar;
use crate::conversation::slot::times::console::{Sent, Which, address, block_of, changing, colleagues};
use crate::conversation::slot::times::words::fault;
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;

pub fn routes(routes: Routes) -> Routes {
    routes.form("/staff/people/{id}/times/copy", Action::RunSchedule, copy)
}

async fn copy(
    visitor: Visitor,
    Path(id): Path<i64>,
    Query(which): Query<Which>,
    Form(fields): Sent,
) -> Result<Response, Refused> {
    let (say, calendar, now) = (visitor.say(), calendar(&visitor), visitor.now());
    let (mut tx, staff, round) = match changing(&visitor, id, which).await? {
        Ok(all) => all,
        Err(told) => return visitor.done("/staff/rounds", told).await,
    };
    let block = block_of(&mut tx, &fields, &staff, &round).await?;
    let all = |name: &'static str| fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value);
    let days = all("day").filter_map(|day| day.parse().ok()).collect();
    let wanted: Vec<i64> = all("teacher").filter_map(|id| id.parse().ok()).collect();
    let mut others = colleagues(&mut tx, &staff).await?;
    others.retain(|one| wanted.contains(&one.id) && visitor.may(Action::RunSchedule, &member(one)));
    let ids: Vec<i64> = others.iter().map(|one| one.id).collect();
    let done = super::copy(&mut tx, &block, &targets(&block, &days, &ids), &round, &calendar, now).await?;
    let (mut made, mut told) = (0, Vec::new());
    for one in done {
        match one.wrong {
            None => {
                made += 1;
                visitor.note(&mut tx, Deed::ChangedTimes, About::Staff(one.staff_id)).await?;
            }
            Some(wrong) => {
                let teacher = others.iter().find(|other| other.id == one.staff_id).unwrap_or(&staff);
                told.push(say.round_copy_not(&teacher.name, one.day, &fault(say, wrong)));
            }
        }
    }
    tx.commit().await?;
    told.insert(0, say.round_copied(made));
    visitor.done(&address(staff.id, round.id), told.join(" ")).await
}
