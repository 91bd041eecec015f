//! The first page: the groups of the school, or of the teacher.

use askama::Template;
use axum::response::Response;

use super::page::{self, Frame};
use super::routes::Routes;
use super::store as counts;
use super::visitor::{Refused, Visitor};
use crate::school::rights::{Action, Object};
use crate::school::{GroupKind, store};
use crate::signals;

pub(super) fn routes(routes: Routes) -> Routes {
    routes.page("/staff", Action::SeeSchool, overview)
}

#[derive(Template)]
#[template(path = "console/overview.html")]
struct Overview<'a> {
    frame: Frame<'a>,
    groups: Vec<Line>,
    can_import: bool,
    /// The way to what is to be done after the talks, for who holds them.
    after: Option<String>,
    /// The visitor's own talks, for who holds them: path and name.
    talks: Option<(String, String)>,
    /// Parents who want to be called, for a contact person only: path and name with how many.
    calls: Option<(String, String)>,
}

struct Line {
    id: i64,
    name: String,
    extra: bool,
    children: i64,
    teachers: String,
}

async fn overview(visitor: Visitor) -> Result<Response, Refused> {
    let school = visitor.school()?;
    let mut tx = visitor.begin().await?;
    let counts = counts::children_in_groups(&mut tx, school.id).await?;
    let mut groups = Vec::new();
    for group in store::groups(&mut tx, school.id).await? {
        if visitor.may(Action::SeeGroup, &Object::Group { school_id: school.id, id: group.id }) {
            let teachers = store::teachers(&mut tx, group.id).await?.join(", ");
            let children = counts.get(&group.id).copied().unwrap_or_default();
            groups.push(Line {
                id: group.id,
                extra: group.kind == GroupKind::Extra,
                name: group.name,
                children,
                teachers,
            });
        }
    }
    let is_contact = signals::store::is_contact(&mut tx, visitor.staff.id).await?;
    let calls = match is_contact {
        true => {
            let waiting = signals::store::waiting(&mut tx, school.id).await?.len();
            let name = visitor.say().calls_count(i64::try_from(waiting).unwrap_or(i64::MAX));
            Some((signals::console::path(visitor.staff.id), name))
        }
        false => None,
    };
    tx.roll_back().await?;
    let can_import = visitor.may(Action::ImportRoster, &Object::School(school.id));
    let teaches = !visitor.staff.groups.is_empty();
    let after = teaches.then(|| format!("/staff/people/{}/after", visitor.staff.id));
    let talks = teaches
        .then(|| (format!("/staff/people/{}/schedule", visitor.staff.id), visitor.say().talks_of(&visitor.staff.name)));
    let frame = visitor.frame(visitor.say().console_nav_overview()).await?;
    Ok(page::ok(&Overview { frame, groups, can_import, after, talks, calls }))
}
