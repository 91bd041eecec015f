//! After the talks in the console: held or not in one tap, the plan, the families to call, the look back.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{CALL_AFTER, Entry, Note, Noted, Task, note, of_teacher};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{self, Refused, Visitor};
use crate::conversation::booking::{State, store as bookings};
use crate::conversation::plan::console::how_name;
use crate::conversation::plan::{Plan, store as plans};
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::school::{Staff, store as schools};
use crate::store::Tx;

/// A look back stands in the list for so many days.
const LOOK_BACK_DAYS: i32 = 28;
/// The last look back stands in the list so many days before the plan ends.
const END_DAYS: i32 = 14;

pub fn routes(routes: Routes) -> Routes {
    routes
        .page("/staff/people/{id}/after", Action::SeeSchedule, after_page)
        .form("/staff/talks/{id}/held", Action::BookForChild, async |visitor, id| noting(visitor, id, Note::Held).await)
        .form("/staff/talks/{id}/no-show", Action::BookForChild, async |visitor, id| {
            noting(visitor, id, Note::NoShow).await
        })
        .form("/staff/talks/{id}/undo", Action::BookForChild, async |visitor, id| noting(visitor, id, Note::Undo).await)
}

#[derive(Template)]
#[template(path = "console/after.html")]
struct AfterPage<'a> {
    frame: Frame<'a>,
    ask: Vec<Line>,
    plan: Vec<Line>,
    call: Vec<Line>,
    look_back: Vec<Look>,
    noted: Vec<Line>,
    later: Vec<Line>,
}

/// A talk.
struct Line {
    id: i64,
    child: i64,
    what: String,
    state: String,
    late: bool,
    may_note: bool,
    may_plan: bool,
}

/// A plan to look back at, with what the guardians said.
struct Look {
    child: i64,
    name: String,
    when: String,
    end: bool,
    answers: Vec<String>,
}

async fn after_page(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let member = visitor.member(&mut tx, id).await?;
    let calendar = &visitor.reader.console.app.calendar;
    let entries = of_teacher(&mut tx, id, calendar, visitor.now()).await?;
    let look_back = looks(&visitor, &mut tx, &member).await?;
    visitor.note(&mut tx, Deed::SawTalks, About::Staff(id)).await?;
    tx.commit().await?;
    let lines = |wanted: fn(Task) -> bool| -> Vec<Line> {
        entries.iter().filter(|entry| wanted(entry.task)).map(|entry| line(&visitor, entry)).collect()
    };
    let title = match member.id == visitor.staff.id {
        true => say.agreed_after_title(),
        false => say.agreed_after_title_of(&member.name),
    };
    let frame = visitor.frame(title).await?.below("/staff", say.console_nav_overview());
    Ok(page::ok(&AfterPage {
        frame,
        ask: lines(|task| task == Task::Ask),
        plan: lines(|task| matches!(task, Task::Plan { .. })),
        call: lines(|task| task == Task::Call),
        look_back,
        noted: lines(|task| task == Task::Noted),
        later: lines(|task| task == Task::Later),
    }))
}

fn line(visitor: &Visitor, entry: &Entry) -> Line {
    let say = visitor.say();
    let civil = visitor.reader.civil(entry.booking.starts_at);
    Line {
        id: entry.booking.id,
        child: entry.booking.child_id,
        what: say.agreed_line(&entry.full_name, civil.date(), civil.time()),
        state: match entry.booking.state {
            State::NoShow => say.agreed_is_no_show(),
            _ => say.agreed_is_held(),
        },
        late: entry.task == Task::Plan { late: true },
        may_note: visitor.may(Action::BookForChild, &entry.object),
        may_plan: visitor.may(Action::MakePlan, &entry.object),
    }
}

/// The plans of this teacher's classes whose day has come. Only who may read a plan sees that it is there.
async fn looks(visitor: &Visitor, tx: &mut Tx, member: &Staff) -> Result<Vec<Look>, Refused> {
    let say = visitor.say();
    let today = visitor.reader.civil(visitor.now()).date();
    let mut looks = Vec::new();
    for plan in plans::of_teacher(tx, member.id).await? {
        let Some(end) = stands(&plan, today) else { continue };
        let Some(child) = schools::find_child(tx, plan.child_id).await? else { continue };
        let groups = schools::groups_of_child(tx, child.id).await?;
        if !visitor.may(Action::SeePlan, &visitor::child(&child, &groups)) {
            continue;
        }
        let parties = plans::parties(tx, plan.id).await?;
        let answer = |party: &crate::conversation::plan::Party| party.looked_back.map(|how| how_name(say, how));
        let day = if end { plan.dates.ends_on } else { plan.dates.look_back_on };
        looks.push(Look {
            child: child.id,
            name: child.full_name(),
            when: say.agreed_on_day(day),
            end,
            answers: parties.iter().filter_map(answer).collect(),
        });
    }
    Ok(looks)
}

/// Whether a plan stands in the list today: for its look back, or (true) for the last one.
fn stands(plan: &Plan, today: jiff::civil::Date) -> Option<bool> {
    let since = (today - plan.dates.look_back_on).get_days();
    let left = (plan.dates.ends_on - today).get_days();
    if (0..=END_DAYS).contains(&left) {
        return Some(true);
    }
    (0..=LOOK_BACK_DAYS).contains(&since).then_some(false)
}

/// One tap on what became of a talk.
async fn noting(visitor: Visitor, Path(id): Path<i64>, what: Note) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let booking = bookings::find(&mut tx, id).await?.ok_or(Refused::NotFound)?;
    visitor.child(&mut tx, booking.child_id).await?;
    let noted = note(&mut tx, &visitor.reader.console.app.calendar, visitor.now(), &booking, what).await?;
    visitor.note(&mut tx, Deed::NotedTalk, About::Child(booking.child_id)).await?;
    let whose = schools::find_staff(&mut tx, booking.staff_id).await?;
    tx.commit().await?;
    let seen = whose.filter(|staff| visitor.may(Action::SeeSchedule, &visitor::member(staff)));
    let whose = seen.map_or(visitor.staff.id, |staff| staff.id);
    visitor.done(&format!("/staff/people/{whose}/after"), told(visitor.say(), noted)).await
}

/// What the teacher reads after a tap.
pub(super) fn told(say: Say<'_>, noted: Noted) -> String {
    match noted {
        Noted::Held => say.agreed_noted_held(),
        Noted::NoShow(missed) if missed < CALL_AFTER => say.agreed_noted_no_show(),
        Noted::NoShow(_) => say.agreed_noted_no_show_again(),
        Noted::Undone => say.agreed_undone(),
        Noted::TooEarly => say.agreed_too_early(),
        Noted::NotAnyMore => say.agreed_not_any_more(),
    }
}
