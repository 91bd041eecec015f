//! Who was reached, in the console: figures and a chart for the school, and for a group the families to hand a letter
//! or to serve on paper. Nothing says why somebody is not there.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;

use super::{ChildReach, GroupReach, SMALLEST, Standing, store};
use crate::console::page::{self, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::Say;
use crate::school::audit::{About, Deed};
use crate::school::rights::{Action, Object};

/// The width of a bar of the chart, in units of its drawing.
const WIDTH: usize = 600;

pub fn routes(routes: Routes) -> Routes {
    routes.page("/staff/reach", Action::SeeSchool, school_page).page(
        "/staff/reach/groups/{id}",
        Action::SeeGroup,
        group_page,
    )
}

#[derive(Template)]
#[template(path = "console/reach.html")]
struct SchoolPage<'a> {
    frame: Frame<'a>,
    summary: String,
    groups: Vec<Line>,
    /// None where the visitor may not see the school as a whole.
    languages: Option<Languages>,
}

/// A group: its figures, and the parts of its bar.
struct Line {
    id: Option<i64>,
    name: String,
    figures: GroupReach,
    bar: Bar,
}

/// Where each part of a bar ends, from the left, in units of [`WIDTH`].
struct Bar {
    reached: usize,
    paper: usize,
    printed: usize,
}

impl Bar {
    fn new(figures: &GroupReach) -> Self {
        let end = |children: usize| children.min(figures.children) * WIDTH / figures.children.max(1);
        let (reached, paper) = (figures.reached, figures.reached + figures.paper);
        Self { reached: end(reached), paper: end(paper), printed: end(paper.max(figures.printed)) }
    }
}

struct Languages {
    shown: Vec<(String, i64)>,
    /// People who read a language that is not shown; 0 where they are too few themselves.
    others: i64,
    note: String,
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

async fn school_page(visitor: Visitor) -> Result<Response, Refused> {
    let say = visitor.say();
    let school = visitor.school()?;
    let mut tx = visitor.begin().await?;
    let mut groups = Vec::new();
    for figures in store::of_groups(&mut tx, school).await? {
        let (id, object, name) = match &figures.group {
            Some(group) => {
                let object = Object::Group { school_id: school.id, id: group.id };
                (Some(group.id), object, group.name.clone())
            }
            // Children without a class belong to no teacher.
            None => (None, Object::Group { school_id: school.id, id: 0 }, say.reach_no_class()),
        };
        if visitor.may(Action::SeeGroup, &object) {
            groups.push(Line { id, name, bar: Bar::new(&figures), figures });
        }
    }
    let languages = match visitor.may(Action::PrintSchoolLetters, &Object::School(school.id)) {
        true => Some(languages(&visitor, store::languages(&mut tx, school.id).await?)),
        false => None,
    };
    tx.roll_back().await?;
    let sum = |of: fn(&GroupReach) -> usize| count(groups.iter().map(|line| of(&line.figures)).sum());
    let summary = say.reach_summary(sum(|figures| figures.reached), sum(|figures| figures.children));
    let frame = visitor.frame(say.reach_title()).await?;
    Ok(page::ok(&SchoolPage { frame, summary, groups, languages }))
}

fn languages(visitor: &Visitor, counted: Vec<(String, i64)>) -> Languages {
    let catalogue = &visitor.reader.console.app.catalogue;
    let (shown, hidden): (Vec<_>, Vec<_>) = counted.into_iter().partition(|(_, people)| *people >= SMALLEST);
    let others: i64 = hidden.iter().map(|(_, people)| people).sum();
    let own_name = |tag: String| match catalogue.find(&tag) {
        Some(lang) => catalogue.language(lang).own_name.clone(),
        None => tag,
    };
    Languages {
        shown: shown.into_iter().map(|(tag, people)| (own_name(tag), people)).collect(),
        others: if others >= SMALLEST { others } else { 0 },
        note: visitor.say().reach_languages_note(SMALLEST),
    }
}

#[derive(Template)]
#[template(path = "console/reach_group.html")]
struct GroupPage<'a> {
    frame: Frame<'a>,
    id: i64,
    hand_out: Vec<Row>,
    paper: Vec<Row>,
    there: Vec<Row>,
}

struct Row {
    id: i64,
    name: String,
    standing: String,
}

/// How far a family is, in words.
pub fn standing_name(say: Say<'_>, standing: Standing) -> String {
    match standing {
        Standing::NoLetter => say.reach_is_no_letter(),
        Standing::Letter => say.reach_is_letter(),
        Standing::Lost => say.reach_is_lost(),
        Standing::Paper => say.reach_is_paper(),
        Standing::Reached => say.reach_is_reached(),
    }
}

async fn group_page(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    let children = store::of_children(&mut tx, group.school_id, id).await?;
    visitor.note(&mut tx, Deed::SawGroup, About::Group(id)).await?;
    tx.commit().await?;
    let rows = |wanted: fn(Standing) -> bool| {
        let chosen = children.iter().filter(|reach| wanted(reach.standing));
        chosen.map(|reach| row(say, reach)).collect::<Vec<_>>()
    };
    let frame = visitor.frame(say.reach_group_title(&group.name)).await?.below("/staff/reach", say.reach_title());
    Ok(page::ok(&GroupPage {
        id,
        hand_out: rows(|standing| matches!(standing, Standing::NoLetter | Standing::Letter | Standing::Lost)),
        paper: rows(|standing| standing == Standing::Paper),
        there: rows(|standing| standing == Standing::Reached),
        frame,
    }))
}

fn row(say: Say<'_>, reach: &ChildReach) -> Row {
    Row { id: reach.child.id, name: reach.child.full_name(), standing: standing_name(say, reach.standing) }
}
