//! What families answered, in the console: of an issue, for who sees all of it; and of a group, from every issue of the
//! last weeks, so that a teacher sees the own class also of the newsletters of the school.

use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse as _, Redirect, Response};

use super::store::{answered, families};
use super::{Eyes, Fact, Families, Line, answers, needs};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::{Say, plain};
use crate::newsletter::console::{at, found, frame, note};
use crate::newsletter::families::Seat;
use crate::newsletter::form::standing;
use crate::newsletter::{Issue, store};
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::store::Tx;

/// What was answered longer ago, in seconds, is looked up with its newsletter: eight weeks.
const SINCE: i64 = 56 * 24 * 3600;

pub fn routes(routes: Routes) -> Routes {
    let see = Action::SeeNewsletters;
    routes.page("/staff/newsletters/{id}/answers", see, of_issue).page("/staff/groups/{id}/answers", see, of_group)
}

#[derive(Template)]
#[template(path = "console/newsletter_answers.html")]
struct AnswersPage<'a> {
    frame: Frame<'a>,
    issues: Vec<Answered>,
}

/// An issue with what was answered to it.
struct Answered {
    /// Its title, where the page is about several.
    title: Option<String>,
    standing: String,
    tables: Vec<Table>,
}

struct Table {
    heading: String,
    rows: Vec<(String, String)>,
}

fn text(say: Say<'_>, fact: Fact) -> String {
    match fact {
        Fact::Call => say.send_need_call(),
        Fact::Unclear => say.send_need_unclear(),
        Fact::Coming => say.send_coming(),
        Fact::People(people) => say.issue_is_coming(people),
        Fact::NotComing => say.send_not_coming(),
        Fact::Costs => say.send_not_coming_costs(),
        Fact::Health => say.send_not_coming_health(),
        Fact::RatherNot => say.issue_is_rather_not(),
        Fact::Money => say.issue_is_money(),
        Fact::Differ => say.issue_is_differing(),
        Fact::Helps => say.send_helps(),
    }
}

fn table(say: Say<'_>, heading: String, lines: &[Line]) -> Option<Table> {
    let row = |line: &Line| {
        let names = line.children.join(say.comma());
        let classes = line.classes.join(say.comma());
        let facts: Vec<String> = line.facts.iter().map(|fact| text(say, *fact)).collect();
        let who = if classes.is_empty() { names } else { say.issue_child(&names, &classes) };
        (who, facts.join(say.comma()))
    };
    (!lines.is_empty()).then(|| Table { heading, rows: lines.iter().map(row).collect() })
}

/// What was answered at the seats that `sees` shows.
async fn tables(
    visitor: &Visitor,
    tx: &mut Tx,
    issue: &Issue,
    sees: &(dyn Fn(&Seat) -> bool + Sync),
) -> Result<Vec<Table>, Refused> {
    let say = visitor.say();
    let kinds = &visitor.reader.console.app.blocks;
    let teaches = |seat: &Seat| seat.groups.iter().any(|group| visitor.staff.groups.contains(group));
    let eyes = Eyes { sees, teaches: &teaches };
    let all = Families::new(families(tx, issue.id).await?);
    let mut tables: Vec<Table> = table(say, say.issue_needs(), &needs(&all, &eyes)).into_iter().collect();
    for block in store::accepted(tx, issue.id).await? {
        let Some(kind) = kinds.find(&block.kind) else { continue };
        let said = store::answers(tx, block.id).await?;
        tables.extend(table(say, kind.name(say), &answers(&all, &said, issue, (&block, kind), &eyes)));
    }
    Ok(tables)
}

async fn of_issue(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    if issue.sending_at.is_none() {
        tx.roll_back().await?;
        return Ok(Redirect::to(&at(id)).into_response());
    }
    let tables = tables(&visitor, &mut tx, &issue, &|_| true).await?;
    note(&visitor, &mut tx, &issue, Deed::SawNewsletter).await?;
    tx.commit().await?;
    let calendar = visitor.school.calendar(&visitor.reader.console.app.calendar);
    let frame = frame(&visitor, &issue, Some(say.issue_sign_ups())).await?;
    let issues = vec![Answered { title: None, standing: standing(say, &calendar, &issue), tables }];
    Ok(page::ok(&AnswersPage { frame, issues }))
}

async fn of_group(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    let calendar = visitor.school.calendar(&visitor.reader.console.app.calendar);
    let mut issues = Vec::new();
    for issue in answered(&mut tx, group.school_id, visitor.now() - SINCE).await? {
        let tables = tables(&visitor, &mut tx, &issue, &|seat| seat.groups.contains(&id)).await?;
        if !tables.is_empty() {
            issues.push(Answered {
                title: Some(plain(&issue.title)),
                standing: standing(say, &calendar, &issue),
                tables,
            });
        }
    }
    visitor.note(&mut tx, Deed::SawNewsletter, About::Group(id)).await?;
    tx.commit().await?;
    let title = say.issue_sign_ups_of(&plain(&group.name));
    let frame = visitor.frame(title).await?.below("/staff/newsletters", say.issue_list_title());
    Ok(page::ok(&AnswersPage { frame, issues }))
}
