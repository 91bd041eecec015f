//! What came of a newsletter in the console: the figures as a file, and one page for the school council.

use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse as _, Redirect, Response};

use super::{Figures, Part, Table, of_issue};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::{Say, plain};
use crate::newsletter::console::{at, found, frame, note};
use crate::newsletter::{Issue, form};
use crate::privacy::export::{self, cell};
use crate::school::audit::Deed;
use crate::school::reach::SMALLEST;
use crate::school::rights::Action;

pub fn routes(routes: Routes) -> Routes {
    let routes = super::families::console::routes(routes);
    let see = Action::SeeNewsletters;
    routes.page("/staff/newsletters/{id}/figures.csv", see, csv).page("/staff/newsletters/{id}/council", see, council)
}

/// A table of figures as a page shows it.
pub struct Shown {
    pub heading: String,
    pub rows: Vec<(String, Part)>,
    /// What stands together; None where it is too little to be shown.
    pub others: Option<Part>,
    pub too_few: bool,
}

/// A table with its heading.
fn shown(heading: String, table: &Table) -> Shown {
    let least = usize::try_from(SMALLEST).unwrap_or(usize::MAX);
    let others = table.others.filter(|part| part.all >= least);
    Shown { heading, rows: table.rows.clone(), too_few: table.others.is_some() && others.is_none(), others }
}

/// The figures by group and by language; none of few families.
pub fn tables(say: Say<'_>, figures: &Figures) -> Vec<Shown> {
    if figures.is_few() {
        return Vec::new();
    }
    vec![shown(say.issue_by_group(), &figures.groups), shown(say.issue_by_language(), &figures.languages)]
}

/// What is not shown.
pub fn note_of(say: Say<'_>, figures: &Figures) -> String {
    match figures.is_few() {
        true => say.issue_too_few(SMALLEST),
        false if figures.forgotten => format!("{} {}", say.issue_forgotten(), say.issue_few(SMALLEST)),
        false => say.issue_few(SMALLEST),
    }
}

/// The figures of what was sent; None where nothing was.
async fn figures(visitor: &Visitor, id: i64) -> Result<Option<(Issue, Figures)>, Refused> {
    let mut tx = visitor.begin().await?;
    let issue = found(visitor, &mut tx, id).await?;
    if issue.sending_at.is_none() {
        tx.roll_back().await?;
        return Ok(None);
    }
    let figures = of_issue(&mut tx, &visitor.reader.console.app, &issue, visitor.say()).await?;
    note(visitor, &mut tx, &issue, Deed::SawNewsletter).await?;
    tx.commit().await?;
    Ok(Some((issue, figures)))
}

fn line(what: &str, name: &str, part: &Part) -> Vec<String> {
    let counts = [part.all, part.delivered, part.opened, part.understood, part.not_reached, part.calls];
    let names = [what.to_owned(), name.to_owned()];
    names.into_iter().chain(counts.map(|count| count.to_string())).collect()
}

async fn csv(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let Some((_, figures)) = figures(&visitor, id).await? else {
        return Ok(Redirect::to(&at(id)).into_response());
    };
    let few = || vec![vec![say.issue_too_few(SMALLEST)]];
    let mut rows = vec![
        vec![
            say.issue_part(),
            String::new(),
            say.issue_all(),
            say.issue_delivered(),
            say.issue_opened(),
            say.issue_understood(),
            say.issue_not_reached(),
            say.issue_wants_call(),
        ],
        line(&say.issue_in_all(), "", &figures.total),
    ];
    for table in tables(say, &figures) {
        rows.extend(table.rows.iter().map(|(name, part)| line(&table.heading, name, part)));
        rows.extend(table.others.iter().map(|part| line(&table.heading, &say.issue_others(), part)));
    }
    for answers in &figures.answers {
        let counts = answers.counts;
        let facts = [
            (say.issue_coming(), counts.coming),
            (say.issue_people(), counts.people),
            (say.issue_not_coming(), counts.not_coming),
            (say.issue_helping(), counts.helping),
        ];
        rows.extend(facts.map(|(what, count)| vec![answers.name.clone(), what, count.to_string()]));
    }
    let rows = if figures.is_few() { few() } else { rows };
    let bytes = written(&rows).map_err(|_| Refused::Failed("figures could not be written"))?;
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"figures.csv\""),
    ];
    Ok((headers, bytes).into_response())
}

/// As other tables that leave the program: every row is as long as the first.
fn written(rows: &[Vec<String>]) -> Result<Vec<u8>, csv::Error> {
    let width = rows.first().map_or(0, Vec::len);
    let mut bytes = "\u{FEFF}".as_bytes().to_vec();
    let mut file = export::table(&mut bytes);
    for row in rows {
        let cells = row.iter().map(String::as_str).chain(std::iter::repeat("")).take(width);
        file.write_record(cells.map(|text| cell::safe(text).into_owned()))?;
    }
    file.flush()?;
    drop(file);
    Ok(bytes)
}

#[derive(Template)]
#[template(path = "console/newsletter_council.html")]
struct CouncilPage<'a> {
    frame: Frame<'a>,
    school: String,
    standing: String,
    /// None where there are too few families.
    total: Option<Part>,
    sentences: Vec<String>,
    tables: Vec<Shown>,
    note: String,
}

/// So many of a hundred.
fn percent(part: usize, all: usize) -> i64 {
    form::count(part * 100 / all.max(1))
}

fn sentences(say: Say<'_>, figures: &Figures) -> Vec<String> {
    let total = &figures.total;
    let mut sentences = vec![say.issue_council_reached(percent(total.delivered, total.all))];
    if total.not_reached > 0 {
        sentences.push(say.issue_council_paper(percent(total.not_reached, total.all)));
    }
    // Who was asked nothing could show nothing; few are not spoken of.
    if !figures.forgotten && total.asked >= usize::try_from(SMALLEST).unwrap_or(usize::MAX) {
        sentences.push(say.issue_council_understood(percent(total.showed, total.asked)));
    }
    sentences
}

/// One page without data of persons.
async fn council(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let Some((issue, figures)) = figures(&visitor, id).await? else {
        return Ok(Redirect::to(&at(id)).into_response());
    };
    let calendar = visitor.school.calendar(&visitor.reader.console.app.calendar);
    let title = say.issue_council_title(&plain(&issue.title));
    Ok(page::ok(&CouncilPage {
        frame: frame(&visitor, &issue, Some(title)).await?,
        school: plain(&visitor.school.name),
        standing: form::standing(say, &calendar, &issue),
        total: (!figures.is_few()).then_some(figures.total),
        sentences: if figures.is_few() { Vec::new() } else { sentences(say, &figures) },
        tables: tables(say, &figures),
        note: note_of(say, &figures),
    }))
}
