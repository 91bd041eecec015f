//! The roster in the console: upload a file, look at what it would change, tick who left, and take it over with one
//! button.

use std::sync::Arc;
use std::time::Duration;

use askama::Template;
use axum::Form;
use axum::extract::Multipart;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Redirect, Response};

use super::plan::{Counts, Kind, Leaver, Plan, Step, counts, plan};
use super::store::Ticked;
use super::uploads::{Upload, Uploads};
use super::{MAX_BYTES, RefusedKind, Roster, read, store, template};
use crate::console::page::{self, Fault, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::Say;
use crate::school::audit::Via;
use crate::school::rights::Action;
use crate::school::staff::changes::By;
use crate::school::staff::store as staff;

const UPLOAD: &str = "/staff/roster";
const PREVIEW: &str = "/staff/roster/preview";
/// What stands around the file in a form, in bytes.
const AROUND: usize = 64 * 1024;
/// The largest form with ticks, in bytes: every child of the largest school.
const TICKS: usize = 1024 * 1024;
/// More rows of one kind than this are counted and not shown; whom one may tick is always shown.
const SHOWN: usize = 300;

pub fn routes(routes: Routes) -> Routes {
    let uploads = Arc::new(Uploads::default());
    let (sent, seen, taken) = (Arc::clone(&uploads), Arc::clone(&uploads), uploads);
    routes
        .page(UPLOAD, Action::ImportRoster, upload_page)
        .page("/staff/roster/template.csv", Action::ImportRoster, example)
        .upload(UPLOAD, Action::ImportRoster, MAX_BYTES + AROUND, move |visitor: Visitor, form: Multipart| {
            upload(Arc::clone(&sent), visitor, form)
        })
        .page(PREVIEW, Action::ImportRoster, move |visitor: Visitor| preview(Arc::clone(&seen), visitor))
        .upload(
            PREVIEW,
            Action::ImportRoster,
            TICKS,
            move |visitor: Visitor, Form(fields): Form<Vec<(String, String)>>| {
                take_over(Arc::clone(&taken), visitor, fields)
            },
        )
}

#[derive(Template)]
#[template(path = "console/roster.html")]
struct UploadPage<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
}

async fn upload_page(visitor: Visitor) -> Result<Response, Refused> {
    visitor.school()?;
    let frame = visitor.frame(visitor.say().roster_title()).await?;
    Ok(page::ok(&UploadPage { frame, faults: Vec::new() }))
}

async fn example(visitor: Visitor) -> Result<Response, Refused> {
    visitor.school()?;
    let name = format!("attachment; filename=\"{}\"", visitor.say().roster_template_file());
    let headers = [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, template()).into_response())
}

/// A file has to be here within this time.
const ARRIVES_WITHIN: Duration = Duration::from_secs(120);

async fn upload(uploads: Arc<Uploads>, visitor: Visitor, form: Multipart) -> Result<Response, Refused> {
    visitor.school()?;
    // A file that comes slowly holds nobody up; an end there has to be all the same.
    let file = tokio::time::timeout(ARRIVES_WITHIN, file(form)).await.unwrap_or(Err(StatusCode::REQUEST_TIMEOUT));
    let read = match file {
        Ok(bytes) => {
            let _one_at_a_time = uploads.reading.lock().await;
            tokio::task::spawn_blocking(move || read(&bytes)).await.map_err(|_| Refused::Failed("reading"))?
        }
        Err(StatusCode::PAYLOAD_TOO_LARGE) => Err(RefusedKind::TooLarge.in_file()),
        Err(status) => return Ok(status.into_response()),
    };
    match read {
        Ok(roster) => {
            uploads.keep(visitor.staff.id, roster, visitor.now());
            Ok(Redirect::to(PREVIEW).into_response())
        }
        Err(refused) => {
            let frame = visitor.frame(visitor.say().roster_title()).await?;
            let faults = vec![Fault { field: "file", text: refused.say(visitor.say()) }];
            Ok(page::faulty(&UploadPage { frame, faults }))
        }
    }
}

/// The file in the form; no file is an empty one.
async fn file(mut form: Multipart) -> Result<Vec<u8>, StatusCode> {
    while let Some(field) = form.next_field().await.map_err(|error| error.status())? {
        if field.name() == Some("file") {
            return Ok(field.bytes().await.map_err(|error| error.status())?.to_vec());
        }
    }
    Ok(Vec::new())
}

#[derive(Template)]
#[template(path = "console/roster_preview.html")]
struct PreviewPage<'a> {
    frame: Frame<'a>,
    faults: Vec<Fault>,
    number: u64,
    counts: Vec<(String, Counts)>,
    sections: Vec<Section>,
    ending: &'a [Leaver],
    /// Heading, name of the boxes, and who can be ticked.
    leaving: Vec<(String, &'static str, &'a [Leaver])>,
    confirm: Vec<(&'static str, String)>,
    nothing: bool,
}

/// A table of rows, of which only the first are shown.
struct Section {
    heading: String,
    rows: Vec<Row>,
    more: usize,
}

struct Row {
    line: u64,
    name: String,
    text: String,
}

async fn preview(uploads: Arc<Uploads>, visitor: Visitor) -> Result<Response, Refused> {
    visitor.school()?;
    let Some(upload) = uploads.of(visitor.staff.id, visitor.now()) else {
        return visitor.done(UPLOAD, visitor.say().roster_upload_gone()).await;
    };
    let mut tx = visitor.begin().await?;
    let plan = Arc::new(compare(&mut tx, &visitor, &upload.roster).await?);
    tx.roll_back().await?;
    uploads.show(&upload, Arc::clone(&plan), visitor.now());
    show(&visitor, &upload, &plan, Vec::new()).await
}

async fn compare(tx: &mut crate::store::Tx, visitor: &Visitor, roster: &Roster) -> Result<Plan, Refused> {
    let current = store::load(tx, visitor.school()?).await?;
    Ok(plan(&current, roster, visitor.reader.civil(visitor.now()).date()))
}

async fn show(visitor: &Visitor, upload: &Upload, plan: &Plan, faults: Vec<Fault>) -> Result<Response, Refused> {
    let say = visitor.say();
    let frame = visitor.frame(say.roster_preview_title()).await?.below(UPLOAD, say.roster_title());
    let faulty = !faults.is_empty();
    let page = PreviewPage {
        frame,
        faults,
        number: upload.number,
        counts: vec![
            (say.roster_groups(), counts(&plan.groups)),
            (say.roster_children(), counts(&plan.children)),
            (say.roster_teachers(), counts(&plan.teachers)),
        ],
        sections: sections(plan, say),
        ending: &plan.ending,
        leaving: [
            (say.roster_leaving_children(), "child", plan.leaving.children.as_slice()),
            (say.roster_leaving_groups(), "group", &plan.leaving.groups),
            (say.roster_leaving_teachers(), "teacher", &plan.leaving.teachers),
        ]
        .into_iter()
        .filter(|(_, _, leavers)| !leavers.is_empty())
        .collect(),
        confirm: plan.confirm.iter().map(|confirm| (confirm.word(), confirm.say(say))).collect(),
        nothing: plan.changes_nothing(),
    };
    Ok(if faulty { page::faulty(&page) } else { page::ok(&page) })
}

fn sections(plan: &Plan, say: Say<'_>) -> Vec<Section> {
    let doubts = plan.doubts.iter().map(|doubt| Row { line: doubt.line, name: String::new(), text: doubt.say(say) });
    let groups = || plan.groups.iter().map(|step| (step.wanted.name.clone(), step.wanted.line, told(step, say)));
    let children =
        || plan.children.iter().map(|step| (step.wanted.name.to_string(), step.wanted.line, told(step, say)));
    let teachers =
        || plan.teachers.iter().map(|step| (step.wanted.name.to_string(), step.wanted.line, told(step, say)));
    let all = || groups().chain(children()).chain(teachers());
    let rows =
        |kind: Kind| all().filter_map(move |(name, line, (is, text))| (is == kind).then_some(Row { line, name, text }));
    [
        Section::of(say.roster_doubts(), doubts),
        Section::of(say.roster_changed(), rows(Kind::Changed)),
        Section::of(say.roster_new(), rows(Kind::New)),
    ]
    .into_iter()
    .filter(|section| !section.rows.is_empty())
    .collect()
}

impl Section {
    fn of(heading: String, rows: impl Iterator<Item = Row>) -> Self {
        let mut rows: Vec<Row> = rows.collect();
        let more = rows.len().saturating_sub(SHOWN);
        rows.truncate(SHOWN);
        Self { heading, rows, more }
    }
}

fn told<T>(step: &Step<T>, say: Say<'_>) -> (Kind, String) {
    (step.kind(), step.changes.iter().map(|change| change.say(say)).collect::<Vec<_>>().join("; "))
}

async fn take_over(
    uploads: Arc<Uploads>,
    visitor: Visitor,
    fields: Vec<(String, String)>,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let school = visitor.school()?.clone();
    let all = |name: &str| fields.iter().filter(|(field, _)| field == name).map(|(_, value)| value.clone()).collect();
    let ids = |name: &str| {
        let values: Vec<String> = all(name);
        values.iter().filter_map(|value| value.parse().ok()).collect::<Vec<i64>>()
    };
    let numbers: Vec<String> = all("number");
    let upload = uploads.of(visitor.staff.id, visitor.now());
    let Some(upload) = upload.filter(|upload| numbers == [upload.number.to_string()]) else {
        return visitor.done(UPLOAD, say.roster_upload_gone()).await;
    };
    let mut tx = visitor.begin().await?;
    // Two take-overs at once, or one beside a change by hand, come one after the other.
    staff::lock(&mut tx, school.id).await?;
    let plan = compare(&mut tx, &visitor, &upload.roster).await?;
    if upload.shown.as_deref() != Some(&plan) {
        tx.roll_back().await?;
        return visitor.done(PREVIEW, say.roster_changed_meanwhile()).await;
    }
    let confirmed: Vec<String> = all("confirm");
    let open = plan.unconfirmed(&confirmed);
    if !open.is_empty() {
        tx.roll_back().await?;
        let faults = vec![Fault { field: "confirm", text: say.roster_confirm_first() }];
        return show(&visitor, &upload, &plan, faults).await;
    }
    let ticked = Ticked { groups: ids("group"), children: ids("child"), teachers: ids("teacher") };
    let by = By { staff_id: Some(visitor.staff.id), via: Via::Console, now: visitor.now() };
    store::apply(&mut tx, &school, &plan, &ticked, by).await?;
    tx.commit().await?;
    uploads.forget(visitor.staff.id, visitor.now());
    let done = counts(&plan.children);
    let left = plan.leaving.children.iter().filter(|child| ticked.children.contains(&child.id)).count();
    let [new, changed, left] = [done.new, done.changed, left].map(|count| count.to_string());
    visitor.done(UPLOAD, say.roster_done(&new, &changed, &left)).await
}
