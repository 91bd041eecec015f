//! The communication plan of a child in the console: the version that holds, who agreed, the versions before it.

use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use serde::Deserialize;

use super::choices::Named as _;
use super::{Answer, How, Party, Plan, form, paper, store};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{self, Refused, Visitor};
use crate::conversation::Guest;
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::school::store as schools;
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    let routes = routes.page("/staff/children/{id}/plan", Action::SeePlan, plan_page).form(
        "/staff/children/{id}/plan/agreed",
        Action::MakePlan,
        agreed_on_paper,
    );
    paper::console::routes(form::console::routes(routes))
}

#[derive(Template)]
#[template(path = "console/plan.html")]
struct PlanPage<'a> {
    frame: Frame<'a>,
    child: i64,
    may_make: bool,
    versions: Vec<Version>,
}

/// A version in words. The first of a page is the one that holds.
struct Version {
    title: String,
    summary: Vec<String>,
    goals: Vec<Goal>,
    contact: Vec<String>,
    took_part: String,
    from_until: String,
    cards: Vec<String>,
    parties: Vec<Line>,
}

struct Goal {
    title: String,
    of_child: bool,
    lines: Vec<String>,
}

/// A guardian who is asked.
struct Line {
    seat: i64,
    name: String,
    facts: Vec<String>,
    /// The teacher can note that this guardian agreed on paper.
    can_note: bool,
}

async fn plan_page(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let (child, groups) = visitor.child(&mut tx, id).await?;
    let may_make = child.archived_at.is_none() && visitor.may(Action::MakePlan, &visitor::child(&child, &groups));
    let mut versions = Vec::new();
    for plan in store::of_child(&mut tx, id).await? {
        let holds = versions.is_empty();
        versions.push(version(&visitor, &mut tx, &plan, holds).await?);
    }
    visitor.note(&mut tx, Deed::SawPlan, About::Child(id)).await?;
    tx.commit().await?;
    let frame =
        visitor.frame(say.agreed_title_of(&child.full_name())).await?.below("/staff", say.console_nav_overview());
    let frame = frame.below(format!("/staff/children/{id}"), child.full_name());
    Ok(page::ok(&PlanPage { frame, child: id, may_make, versions }))
}

async fn version(visitor: &Visitor, tx: &mut Tx, plan: &Plan, holds: bool) -> Result<Version, Refused> {
    let say = visitor.say();
    let made_on = visitor.reader.civil(plan.made_at).date();
    let by = match plan.staff_id {
        Some(id) => schools::find_staff(tx, id).await?,
        None => None,
    };
    let title = match by {
        Some(staff) => say.agreed_version_by(plan.version, made_on, &staff.name),
        None => say.agreed_version(plan.version, made_on),
    };
    let goal = |goal: &super::Goal| Goal { title: goal.title(say), of_child: goal.of_child, lines: goal.lines(say) };
    let known = plan.agreed.cards.iter().filter_map(|id| visitor.reader.console.app.cards.find(id));
    let parties = store::parties(tx, plan.id).await?;
    Ok(Version {
        title,
        summary: plan.summary(say, None),
        goals: plan.agreed.goals.iter().map(goal).collect(),
        contact: plan.agreed.contact(say, None),
        took_part: took_part(say, plan),
        from_until: say.agreed_from_until(plan.dates.starts_on, plan.dates.ends_on),
        cards: known.map(|card| card.title(say)).collect(),
        parties: parties.iter().map(|party| line(visitor, plan, party, holds)).collect(),
    })
}

/// Who took part, with commas.
pub(super) fn took_part(say: Say<'_>, plan: &Plan) -> String {
    let mut all = plan.agreed.teachers.clone();
    all.extend(plan.agreed.child.then(|| say.agreed_the_child()));
    all.extend(plan.agreed.guests.iter().map(|guest| guest_name(say, *guest)));
    all.extend(plan.agreed.interpreter.then(|| say.agreed_an_interpreter()));
    if all.is_empty() { say.agreed_nobody() } else { all.join(say.comma()) }
}

/// What staff call a guest.
pub(super) fn guest_name(say: Say<'_>, guest: Guest) -> String {
    match guest {
        Guest::Mother => say.agreed_mother(),
        Guest::Father => say.agreed_father(),
        Guest::Carer => say.agreed_carer(),
        Guest::Grandparent => say.agreed_grandparent(),
    }
}

fn line(visitor: &Visitor, plan: &Plan, party: &Party, holds: bool) -> Line {
    let say = visitor.say();
    let day = |at: i64| visitor.reader.civil(at).date();
    let answered = day(party.answered_at.unwrap_or(party.asked_at));
    let mut facts = vec![match party.answer {
        Some(Answer::Agreed) => say.agreed_is_agreed(answered),
        Some(Answer::Paper) => say.agreed_is_paper(answered),
        Some(Answer::Other) => say.agreed_is_other(answered),
        None if party.person_id.is_none() => say.agreed_is_unlinked(),
        None => say.agreed_is_asked(day(party.asked_at)),
    }];
    facts.extend(party.looked_back.map(|how| how_name(say, how)));
    if let Some(reached) = plan.agreed.reached(party.guardian_id) {
        facts.extend(reached.channel.map(|channel| say.agreed_reached(&channel.name(say))));
        if !reached.times.is_empty() {
            let times: Vec<String> = reached.times.iter().map(|times| times.name(say)).collect();
            facts.push(say.agreed_times(&times.join(say.comma())));
        }
    }
    let agreed = matches!(party.answer, Some(Answer::Agreed | Answer::Paper));
    Line { seat: party.guardian_id, name: say.agreed_seat(party.seat), facts, can_note: holds && !agreed }
}

/// What a guardian said at the look back.
pub fn how_name(say: Say<'_>, how: How) -> String {
    match how {
        How::Well => say.agreed_how_well(),
        How::Partly => say.agreed_how_partly(),
        How::Talk => say.agreed_how_talk(),
    }
}

#[derive(Deserialize)]
struct OnPaper {
    seat: i64,
}

/// A guardian agreed on paper, with the version that holds.
async fn agreed_on_paper(
    visitor: Visitor,
    Path(id): Path<i64>,
    sent: Result<Form<OnPaper>, axum::extract::rejection::FormRejection>,
) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    visitor.child(&mut tx, id).await?;
    let Ok(Form(OnPaper { seat })) = sent else { return Err(Refused::NotFound) };
    let plan = store::newest(&mut tx, id).await?.ok_or(Refused::NotFound)?;
    if !store::answer(&mut tx, plan.id, seat, Answer::Paper, visitor.now()).await? {
        return Err(Refused::NotFound);
    }
    visitor.note(&mut tx, Deed::MadePlan, About::Child(id)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/children/{id}/plan"), visitor.say().agreed_noted_paper()).await
}
