//! The page on which a newsletter begins: a letter is pasted or uploaded, or an earlier newsletter is used again.

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::extract::{FromRequest as _, Multipart, Path, Request};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};

use super::{Begun, Piece, Wrong, letter, pieces, title};
use crate::console::page::{self, Fault, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::{Say, plain};
use crate::newsletter::blocks::New;
use crate::newsletter::console::{at, found};
use crate::newsletter::finder::Setting;
use crate::newsletter::form::{count, kind_of, object};
use crate::newsletter::upload::{MAX_BYTES, Uploads};
use crate::newsletter::{Issue, LETTER, Scope, Standing, TITLE, Whom, store};
use crate::reminders::making::again;
use crate::school::rights::Action;
use crate::school::{Group, store as schools};
use crate::store::Tx;

/// What stands around it in a form, in bytes; the letter may stand in it, too.
const AROUND: usize = 1024 * 1024;
/// A file has to be here within this time.
const ARRIVES_WITHIN: Duration = Duration::from_secs(120);
/// So many earlier newsletters are offered.
const EARLIER: i64 = 30;

pub fn routes(routes: Routes) -> Routes {
    let make = Action::MakeNewsletter;
    let (school, class) = ("/staff/newsletters/new", "/staff/groups/{id}/newsletters/new");
    let one = Uploads::default();
    let other = one.clone();
    routes
        .page(school, make, of_school)
        .upload(school, make, MAX_BYTES + AROUND, move |visitor: Visitor, request: Request| {
            make_for_school(one.clone(), visitor, request)
        })
        .page(class, make, of_class)
        .upload(class, make, MAX_BYTES + AROUND, move |visitor: Visitor, path: Path<i64>, request: Request| {
            make_for_class(other.clone(), visitor, path, request)
        })
        .form("/staff/newsletters/{id}/copy", make, copy)
}

#[derive(Template)]
#[template(path = "console/newsletter_new.html")]
struct NewPage<'a> {
    frame: Frame<'a>,
    action: String,
    title: String,
    letter: String,
    most: i64,
    faults: Vec<Fault>,
    earlier: Vec<(i64, String)>,
}

async fn of_school(visitor: Visitor) -> Result<Response, Refused> {
    visitor.school()?;
    show(&visitor, None, Begun::default(), None).await
}

async fn of_class(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let group = class(&visitor, id).await?;
    show(&visitor, Some(&group), Begun::default(), None).await
}

async fn class(visitor: &Visitor, id: i64) -> Result<Group, Refused> {
    let mut tx = visitor.begin().await?;
    let group = visitor.group(&mut tx, id).await?;
    tx.roll_back().await?;
    if group.archived_at.is_some() { Err(Refused::NotFound) } else { Ok(group) }
}

fn usual(visitor: &Visitor) -> String {
    let calendar = visitor.school.calendar(&visitor.reader.console.app.calendar);
    let dutch = visitor.reader.console.app.catalogue.reference();
    // Parents read the title as it is: in Dutch.
    visitor.reader.console.app.catalogue.say(dutch).issue_usual_title(calendar.civil(visitor.now()).date())
}

async fn show(
    visitor: &Visitor,
    group: Option<&Group>,
    begun: Begun,
    wrong: Option<Wrong>,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let earlier = match group {
        Some(group) => store::of_group(&mut tx, group.id, EARLIER).await?,
        None => store::of_school(&mut tx, visitor.school.id, EARLIER).await?,
    };
    tx.roll_back().await?;
    let is_same = |issue: &Issue| (issue.scope == Scope::Class) == group.is_some();
    let earlier = earlier.iter().filter(|issue| is_same(issue) && visitor.may(Action::MakeNewsletter, &object(issue)));
    let (action, name) = match group {
        Some(group) => (format!("/staff/groups/{}/newsletters/new", group.id), say.issue_new_of(&plain(&group.name))),
        None => ("/staff/newsletters/new".to_owned(), say.issue_new()),
    };
    let frame = visitor.frame(name).await?.below("/staff/newsletters", say.issue_list_title());
    let page = NewPage {
        frame,
        action,
        title: if begun.title.is_empty() { usual(visitor) } else { begun.title },
        letter: begun.letter,
        most: count(LETTER),
        faults: wrong.map(|wrong| fault(say, wrong)).into_iter().collect(),
        earlier: earlier.map(|issue| (issue.id, plain(&issue.title))).collect(),
    };
    Ok(if wrong.is_some() { page::faulty(&page) } else { page::ok(&page) })
}

fn fault(say: Say<'_>, wrong: Wrong) -> Fault {
    match wrong {
        Wrong::Title => Fault { field: "title", text: say.issue_wrong_title(count(TITLE)) },
        Wrong::Letter => Fault { field: "letter", text: say.issue_wrong_letter(count(LETTER)) },
        Wrong::File => Fault { field: "file", text: say.issue_wrong_file() },
        Wrong::Locked => Fault { field: "file", text: say.issue_wrong_locked() },
        Wrong::Slow => Fault { field: "file", text: say.issue_wrong_slow() },
        Wrong::EmptyFile => Fault { field: "file", text: say.issue_wrong_empty_file() },
    }
}

async fn make_for_school(uploads: Uploads, visitor: Visitor, request: Request) -> Result<Response, Refused> {
    visitor.school()?;
    make(&uploads, visitor, None, request).await
}

async fn make_for_class(
    uploads: Uploads,
    visitor: Visitor,
    Path(id): Path<i64>,
    request: Request,
) -> Result<Response, Refused> {
    let group = class(&visitor, id).await?;
    make(&uploads, visitor, Some(group), request).await
}

/// What the form sends; a file that comes slowly holds nobody up.
async fn sent(request: Request) -> Result<Begun, StatusCode> {
    let form = Multipart::from_request(request, &()).await.map_err(|_| StatusCode::BAD_REQUEST)?;
    tokio::time::timeout(ARRIVES_WITHIN, fields(form)).await.unwrap_or(Err(StatusCode::REQUEST_TIMEOUT))
}

async fn fields(mut form: Multipart) -> Result<Begun, StatusCode> {
    let mut begun = Begun::default();
    while let Some(field) = form.next_field().await.map_err(|error| error.status())? {
        match field.name() {
            Some("title") => begun.title = field.text().await.map_err(|error| error.status())?,
            Some("letter") => begun.letter = field.text().await.map_err(|error| error.status())?,
            Some("file") => begun.file = field.bytes().await.map_err(|error| error.status())?.to_vec(),
            _ => {}
        }
    }
    Ok(begun)
}

async fn make(
    uploads: &Uploads,
    visitor: Visitor,
    group: Option<Group>,
    request: Request,
) -> Result<Response, Refused> {
    let begun = match sent(request).await {
        Ok(begun) => begun,
        Err(StatusCode::PAYLOAD_TOO_LARGE) => {
            return show(&visitor, group.as_ref(), Begun::default(), Some(Wrong::File)).await;
        }
        Err(status) => return Ok(status.into_response()),
    };
    let (name, text) = match (title(&begun.title, &usual(&visitor)), text(uploads, &begun).await) {
        (Ok(name), Ok(text)) => (name, text),
        (Err(wrong), _) | (_, Err(wrong)) => return show(&visitor, group.as_ref(), begun, Some(wrong)).await,
    };
    let (say, now, staff) = (visitor.say(), visitor.now(), Some(visitor.staff.id));
    let (scope, of) = match &group {
        Some(group) => (Scope::Class, Some(group.id)),
        None => (Scope::School, None),
    };
    let mut tx = visitor.begin().await?;
    let found = found_in(&visitor, &mut tx, &text).await?;
    let issue = store::make(&mut tx, visitor.school.id, staff, scope, of, &name, now).await?;
    if !text.is_empty() {
        store::set_letter(&mut tx, issue, Some(&text)).await?;
    }
    keep(&mut tx, issue, of, &found, now).await?;
    tx.commit().await?;
    if text.is_empty() {
        return visitor.done(&at(issue), say.issue_begun()).await;
    }
    let proposals = found.iter().filter(|piece| piece.standing == Standing::Proposed).count();
    visitor.done(&format!("{}/check", at(issue)), say.issue_found(count(proposals))).await
}

/// The letter: what was pasted, else what stands in the file; empty where there is neither.
async fn text(uploads: &Uploads, begun: &Begun) -> Result<String, Wrong> {
    let pasted = letter(&begun.letter)?;
    if !pasted.is_empty() || begun.file.is_empty() {
        return Ok(pasted);
    }
    match letter(&uploads.read(begun.file.clone()).await?)? {
        text if text.is_empty() => Err(Wrong::EmptyFile),
        text => Ok(text),
    }
}

/// Keeps what was found with an issue, of the school or of this class.
async fn keep(tx: &mut Tx, issue: i64, class: Option<i64>, found: &[Piece], now: i64) -> Result<(), Refused> {
    let class = class.map(|group| Whom::Groups(vec![group]));
    for piece in found {
        let new = New {
            standing: piece.standing,
            kind: &piece.kind,
            values: &piece.values,
            whom: class.as_ref().unwrap_or(&piece.whom),
            sentence: Some(&piece.sentence),
            unsure: &piece.unsure,
        };
        store::add_block(tx, issue, &new, now).await?;
    }
    Ok(())
}

/// The letter came later, into an issue that was begun without one: its announcements are proposed now. Returns how many.
pub async fn found_later(visitor: &Visitor, tx: &mut Tx, issue: &Issue, text: &str) -> Result<usize, Refused> {
    let found = found_in(visitor, tx, text).await?;
    let class = issue.group_id.filter(|_| issue.scope == Scope::Class);
    keep(tx, issue.id, class, &found, visitor.now()).await?;
    Ok(found.iter().filter(|piece| piece.standing == Standing::Proposed).count())
}

/// What is found in the letter, for this school.
async fn found_in(visitor: &Visitor, tx: &mut Tx, text: &str) -> Result<Vec<Piece>, Refused> {
    let app = Arc::clone(&visitor.reader.console.app);
    let calendar = visitor.school.calendar(&app.calendar);
    let today = calendar.civil(visitor.now()).date();
    let groups = schools::groups(tx, visitor.school.id).await?;
    let text = text.to_owned();
    // A long letter is read beside what answers others.
    let read = tokio::task::spawn_blocking(move || {
        let names: Vec<String> = groups.iter().map(|group| group.name.clone()).collect();
        let setting = Setting { today, calendar: &calendar, groups: &names, kinds: &app.blocks };
        pieces(&text, &setting, &groups)
    });
    read.await.map_err(|_| Refused::Failed("finding announcements"))
}

/// The same announcements once more, without their days.
async fn copy(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    found(&visitor, &mut tx, id).await?;
    let copied = store::copy(&mut tx, id, Some(visitor.staff.id), visitor.now()).await?;
    let new = copied.ok_or(Refused::NotFound)?;
    for mut block in store::blocks(&mut tx, new).await? {
        if let Some(kind) = kind_of(&visitor.reader.console.app.blocks, &block) {
            block.values = again(kind, &block.values);
            store::save_block(&mut tx, &block).await?;
        }
    }
    tx.commit().await?;
    visitor.done(&format!("{}/check", at(new)), visitor.say().issue_copied()).await
}
