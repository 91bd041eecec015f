//! What all pages share: the frame around them, messages after an order, faults in a form.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse as _, Redirect, Response};

use super::visitor::{Reader, Refused, Visitor};
use crate::language::Say;
use crate::school::rights::{self, Action};

/// The content type of every page.
pub const HTML: &str = "text/html; charset=utf-8";
/// In a session: what the next page tells first.
const NOTICE: &str = "notice";
/// The main pages: the action that each is, where it is, and its name.
const NAVIGATION: [(Action, &str, Name); 12] = [
    (Action::SeeSchool, "/staff", |say| say.console_nav_overview()),
    (Action::SeeSchool, "/staff/messages", |say| say.thread_title()),
    (Action::SeeDay, "/staff/day", |say| say.thread_day_title()),
    (Action::SeeSchool, "/staff/reach", |say| say.reach_title()),
    (Action::SeeSchool, "/staff/reminders", |say| say.send_title()),
    (Action::SeeSchool, "/staff/newsletters", |say| say.issue_title()),
    (Action::SeeRounds, "/staff/rounds", |say| say.round_title()),
    (Action::PrintSchoolLetters, "/staff/letters", |say| say.letters_title()),
    (Action::ImportRoster, "/staff/roster", |say| say.roster_title()),
    (Action::SeeStaff, "/staff/people", |say| say.team_title()),
    (Action::SeeSettings, "/staff/settings", |say| say.setup_title()),
    (Action::SeeAudit, "/staff/log", |say| say.log_title()),
];

type Name = for<'a> fn(Say<'a>) -> String;

/// What stands around a page.
pub struct Frame<'a> {
    pub say: Say<'a>,
    /// The one heading of the page, and its title in the browser.
    pub title: String,
    /// Where the page lies: from the first page down to the one above this.
    pub trail: Vec<Link>,
    pub navigation: Vec<Entry>,
    pub languages: Vec<Choice<'a>>,
    /// The school and the name of who is signed in.
    pub signed_in: Option<(&'a str, &'a str)>,
    /// What the last order led to.
    pub notice: Option<String>,
    /// This page.
    pub path: &'a str,
    /// There is a way back to the page with the chats.
    pub demo: bool,
}

/// A link with its words.
#[derive(Clone, Debug)]
pub struct Link {
    pub path: String,
    pub name: String,
}

/// A main page.
pub struct Entry {
    pub path: &'static str,
    pub name: String,
    /// One is there, or below it.
    pub current: bool,
}

/// A language of the console.
pub struct Choice<'a> {
    pub tag: &'a str,
    pub own_name: &'a str,
    pub current: bool,
}

/// What is wrong in a form: the id of the field, and a sentence that says how it is right.
#[derive(Clone, Debug)]
pub struct Fault {
    pub field: &'static str,
    pub text: String,
}

/// What is wrong with the field that has this id.
pub fn fault<'f>(faults: &'f [Fault], field: &str) -> Option<&'f str> {
    faults.iter().find(|fault| fault.field == field).map(|fault| fault.text.as_str())
}

impl<'a> Frame<'a> {
    /// The frame of a page with this heading.
    pub async fn new(reader: &'a Reader, title: String) -> Result<Self, Refused> {
        let say = reader.say();
        let staff = reader.staff();
        let navigation = NAVIGATION
            .iter()
            .filter(|(action, _, _)| staff.is_some_and(|staff| rights::ever(staff.role, *action)))
            .map(|(_, path, name)| Entry { path, name: name(say), current: is_at(&reader.path, path) })
            .collect();
        let languages = reader
            .console
            .app
            .catalogue
            .languages()
            .filter(|(_, language)| language.for_staff())
            .map(|(lang, language)| Choice {
                tag: &language.tag,
                own_name: &language.own_name,
                current: lang == reader.lang,
            })
            .collect();
        let signed_in = reader.school().zip(staff).map(|(school, staff)| (school.name.as_str(), staff.name.as_str()));
        let notice = reader.session.remove::<String>(NOTICE).await?;
        let (path, demo) = (&*reader.path, reader.console.demo);
        Ok(Self { say, title, trail: Vec::new(), navigation, languages, signed_in, notice, path, demo })
    }

    /// One more page above this one, from the first page down.
    pub fn below(mut self, path: impl Into<String>, name: impl Into<String>) -> Self {
        self.trail.push(Link { path: path.into(), name: name.into() });
        self
    }
}

fn is_at(here: &str, path: &str) -> bool {
    let here = here.split('?').next().unwrap_or_default();
    here == path || path != "/staff" && here.strip_prefix(path).is_some_and(|rest| rest.starts_with('/'))
}

impl Visitor {
    /// The frame of a page with this heading.
    pub async fn frame(&self, title: String) -> Result<Frame<'_>, Refused> {
        Frame::new(&self.reader, title).await
    }

    /// After an order: on to another page, which tells first what was done.
    pub async fn done(&self, path: &str, notice: String) -> Result<Response, Refused> {
        self.reader.session.insert(NOTICE, notice).await?;
        Ok(Redirect::to(path).into_response())
    }
}

/// A page.
pub fn show(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(page) => {
            let mut response = (status, Html(page)).into_response();
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(HTML));
            response
        }
        Err(error) => {
            tracing::error!(%error, "a page cannot be rendered");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// A page that was asked for.
pub fn ok(template: &impl Template) -> Response {
    show(StatusCode::OK, template)
}

/// The same form again, with its faults on top.
pub fn faulty(template: &impl Template) -> Response {
    show(StatusCode::UNPROCESSABLE_ENTITY, template)
}
