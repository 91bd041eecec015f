//! The list of a day in the console: for any day, to print and to take away as a table.

use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::http::header;
use axum::response::{IntoResponse as _, Response};
use jiff::civil::Date;
use serde::Deserialize;

use super::{Line, Sort, decision_name, of_day};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::messages::store as messages;
use crate::privacy::export::{cell, table};
use crate::school::audit::{About, Deed};
use crate::school::rights::Action;
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    routes.page("/staff/day", Action::SeeDay, day).form("/staff/day/seen", Action::SeeDay, seen).form(
        "/staff/day/table",
        Action::SeeDay,
        taken,
    )
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    day: String,
}

impl Asked {
    /// The day that is asked for, today where there is none.
    fn day(&self, visitor: &Visitor) -> Date {
        self.day.parse().unwrap_or_else(|_| visitor.reader.civil(visitor.now()).date())
    }
}

#[derive(Template)]
#[template(path = "console/day.html")]
struct DayPage<'a> {
    frame: Frame<'a>,
    /// `2026-11-24`.
    day: String,
    name: String,
    before: String,
    after: String,
    /// By class.
    groups: Vec<(String, Vec<Row>)>,
    unseen: bool,
}

/// A line in words.
struct Row {
    /// The thread with the parent, for who reads it.
    guardian: Option<i64>,
    child: String,
    sort: String,
    details: Vec<String>,
    /// What the rules say about it.
    rules: Vec<String>,
    own_words: Option<String>,
    days: String,
    when: String,
    decision: Option<String>,
    unseen: bool,
}

async fn load(visitor: &Visitor, tx: &mut Tx, day: Date) -> Result<Vec<Line>, Refused> {
    let school = visitor.school()?;
    Ok(of_day(tx, &visitor.reader.console.app, visitor.say(), school, &visitor.staff, day).await?)
}

async fn day(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let say = visitor.say();
    let day = asked.day(&visitor);
    let mut tx = visitor.begin().await?;
    let lines = load(&visitor, &mut tx, day).await?;
    visitor.note(&mut tx, Deed::SawDay, About::School(visitor.school.id)).await?;
    tx.commit().await?;
    let unseen = lines.iter().any(|line| line.unseen);
    let mut groups: Vec<(String, Vec<Row>)> = Vec::new();
    for line in lines {
        let class = if line.class.is_empty() { say.reach_no_class() } else { line.class.clone() };
        let row = row(&visitor, line);
        match groups.last_mut().filter(|(name, _)| *name == class) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((class, vec![row])),
        }
    }
    let frame = visitor.frame(say.thread_day_title()).await?.below("/staff", say.console_nav_overview());
    let shown = |day: Result<Date, jiff::Error>| day.map(|day| day.to_string()).unwrap_or_default();
    Ok(page::ok(&DayPage {
        frame,
        day: day.to_string(),
        name: say.full_date(day),
        before: shown(day.yesterday()),
        after: shown(day.tomorrow()),
        groups,
        unseen,
    }))
}

fn row(visitor: &Visitor, line: Line) -> Row {
    let say = visitor.say();
    let civil = visitor.reader.civil(line.sent_at);
    Row {
        guardian: line.readable.then_some(line.guardian),
        sort: line.sort.name(say),
        days: days(visitor, &line),
        decision: (line.sort == Sort::Leave).then(|| decision_name(say, line.decision)),
        child: line.child,
        details: line.details,
        rules: line.rules,
        own_words: line.own_words,
        when: say.thread_when(civil.date(), civil.time()),
        unseen: line.unseen,
    }
}

/// The days of a line; empty for one day.
fn days(visitor: &Visitor, line: &Line) -> String {
    let say = visitor.say();
    match line.first == line.last {
        true => String::new(),
        false => say.thread_day_span(line.first, line.last),
    }
}

/// Everything in the list that the visitor reads was seen: no parent is told to call.
async fn seen(visitor: Visitor, Form(asked): Form<Asked>) -> Result<Response, Refused> {
    let day = asked.day(&visitor);
    let mut tx = visitor.begin().await?;
    for line in load(&visitor, &mut tx, day).await?.into_iter().filter(|line| line.unseen) {
        messages::seen(&mut tx, line.message, visitor.now()).await?;
    }
    visitor.note(&mut tx, Deed::SawDay, About::School(visitor.school.id)).await?;
    tx.commit().await?;
    visitor.done(&format!("/staff/day?day={day}"), visitor.say().thread_seen_noted()).await
}

/// The list as a table for a spreadsheet.
async fn taken(visitor: Visitor, Form(asked): Form<Asked>) -> Result<Response, Refused> {
    let say = visitor.say();
    let day = asked.day(&visitor);
    let mut tx = visitor.begin().await?;
    let lines = load(&visitor, &mut tx, day).await?;
    visitor.note(&mut tx, Deed::Exported, About::School(visitor.school.id)).await?;
    tx.commit().await?;
    let failed = |_: csv::Error| Refused::Failed("the table of a day could not be written");
    let mut file = table(Vec::new());
    let head = [
        say.thread_column_class(),
        say.console_child(),
        say.thread_column_what(),
        say.thread_column_details(),
        say.thread_column_first(),
        say.thread_column_last(),
        say.thread_column_decision(),
        say.thread_column_sent(),
    ];
    file.write_record(&head).map_err(failed)?;
    for line in &lines {
        let sent = visitor.reader.civil(line.sent_at);
        let own = line.own_words.as_deref();
        let details: Vec<&str> = line.details.iter().chain(&line.rules).map(String::as_str).chain(own).collect();
        let decision = match line.sort {
            Sort::Leave => decision_name(say, line.decision),
            _ => String::new(),
        };
        let cells = [
            line.class.clone(),
            line.child.clone(),
            line.sort.name(say),
            details.join(" "),
            line.first.to_string(),
            line.last.to_string(),
            decision,
            sent.strftime("%Y-%m-%d %H:%M").to_string(),
        ];
        file.write_record(cells.iter().map(|text| cell::safe(text).into_owned())).map_err(failed)?;
    }
    let bytes = file.into_inner().map_err(|_| Refused::Failed("the table of a day could not be written"))?;
    let name = format!("attachment; filename=\"day-{day}.csv\"");
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}
