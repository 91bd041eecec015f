//! One announcement in the console: added, changed, corrected after it went; and what to do when two people changed it.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use super::as_kind;
use super::picture::console as picture;
use crate::blocks::{Kind, Menu};
use crate::console::page::{self, Frame, Link};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::fields::{Values, Wrong};
use crate::language::{Say, plain};
use crate::newsletter::blocks::New;
use crate::newsletter::console::{at, found, frame, held, note};
use crate::newsletter::form::preview::{Shown, shown};
use crate::newsletter::form::{
    Sent, WhomForm, count, doubts, fits, has_gone, id_in, is_nobody, is_open, kind_of, mark, mark_of_head, read_whom,
    value, whom_form,
};
use crate::newsletter::{Block, Issue, Standing, Whom, send, store};
use crate::reminders::desk::menu_name;
use crate::reminders::form::{Choice, Input, inputs, read};
use crate::school::audit::Deed;
use crate::school::rights::Action;
use crate::school::store as schools;
use crate::store::Tx;

pub fn routes(routes: Routes) -> Routes {
    let make = Action::MakeNewsletter;
    let (add, edit) = ("/staff/newsletters/{id}/add", "/staff/newsletters/{id}/edit");
    let routes = routes.page(add, make, add_page).form(add, make, add_it).page(edit, make, edit_page);
    picture::routes(routes.form(edit, make, change))
}

#[derive(Template)]
#[template(path = "console/newsletter_kinds.html")]
struct KindsPage<'a> {
    frame: Frame<'a>,
    sentence: Option<String>,
    menus: Vec<(String, Vec<Link>)>,
}

#[derive(Template)]
#[template(path = "console/newsletter_block.html")]
struct BlockPage<'a> {
    frame: Frame<'a>,
    id: i64,
    /// None: it is added.
    block: Option<i64>,
    kind: String,
    mark: String,
    sentence: Option<String>,
    doubts: Vec<String>,
    kinds: Vec<Choice>,
    inputs: Vec<Input>,
    whom: Option<WhomForm>,
    faulty: bool,
    corrects: bool,
    /// What its picture shows; None: it has none.
    picture: Option<String>,
}

#[derive(Deserialize)]
struct Asked {
    block: Option<i64>,
    kind: Option<String>,
}

/// The kinds by heading, each with the way to a new announcement.
async fn kinds_page(visitor: &Visitor, issue: &Issue, block: Option<&Block>) -> Result<Response, Refused> {
    let say = visitor.say();
    let path = |kind: &Kind| match block {
        Some(block) => format!("{}/edit?block={}&kind={}", at(issue.id), block.id, kind.id),
        None => format!("{}/add?kind={}", at(issue.id), kind.id),
    };
    let link = |kind: &Kind| Link { path: path(kind), name: kind.name(say) };
    let of = |menu: Menu| {
        let kinds = visitor.reader.console.app.blocks.iter().filter(move |kind| kind.menu == menu && fits(kind));
        (menu_name(say, menu), kinds.map(link).collect())
    };
    let menus = Menu::ALL.into_iter().map(of).collect();
    let sentence = block.and_then(|block| block.sentence.as_deref()).map(plain);
    Ok(page::ok(&KindsPage { frame: frame(visitor, issue, Some(say.issue_add())).await?, sentence, menus }))
}

/// An announcement as the form has it.
struct Written<'w> {
    kind: &'w Kind,
    /// None: it is added.
    block: Option<&'w Block>,
    values: &'w Values,
    whom: &'w Whom,
    wrong: &'w [(usize, Wrong)],
    /// The form was sent, and something in it is wrong.
    again: bool,
    mark: String,
}

async fn form_page(visitor: &Visitor, mut tx: Tx, issue: &Issue, written: Written<'_>) -> Result<Response, Refused> {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let groups = schools::groups(&mut tx, issue.school_id).await?;
    tx.roll_back().await?;
    let calendar = visitor.school.calendar(&app.calendar);
    let today = calendar.civil(visitor.now()).date();
    let Written { kind, block, values, whom, wrong, again, mark } = written;
    let nobody = again && is_nobody(whom);
    let corrects = !is_open(issue);
    let choice = |one: &Kind| Choice { value: one.id.clone(), name: one.name(say), chosen: one.id == kind.id };
    let page = BlockPage {
        frame: frame(visitor, issue, Some(kind.name(say))).await?,
        id: issue.id,
        block: block.map(|block| block.id),
        kind: kind.id.clone(),
        mark,
        sentence: block.and_then(|block| block.sentence.as_deref()).map(plain),
        doubts: block.map(|block| doubts(say, Some(kind), &block.unsure)).unwrap_or_default(),
        kinds: match (block, corrects) {
            (Some(_), false) => app.blocks.iter().filter(|kind| fits(kind)).map(choice).collect(),
            _ => Vec::new(),
        },
        inputs: inputs(kind, values, wrong, say, &calendar, today),
        // Whom it went to stays.
        whom: if corrects { None } else { whom_form(say, issue, whom, &groups, nobody) },
        faulty: nobody || !wrong.is_empty(),
        corrects,
        picture: block.and_then(|block| block.picture.as_deref()).map(plain),
    };
    Ok(if page.faulty { page::faulty(&page) } else { page::ok(&page) })
}

async fn add_page(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    if !is_open(&issue) {
        tx.roll_back().await?;
        return Ok(Redirect::to(&at(id)).into_response());
    }
    let app = &visitor.reader.console.app;
    let kind = asked.kind.as_deref().and_then(|kind| app.blocks.find(kind)).filter(|kind| fits(kind));
    let Some(kind) = kind else {
        tx.roll_back().await?;
        return kinds_page(&visitor, &issue, None).await;
    };
    let (values, whom) = (kind.usual(), read_whom(&issue, &[], &[]));
    let wrong = &[];
    let written = Written { kind, block: None, values: &values, whom: &whom, wrong, again: false, mark: String::new() };
    form_page(&visitor, tx, &issue, written).await
}

async fn add_it(visitor: Visitor, Path(id): Path<i64>, Form(sent): Form<Sent>) -> Result<Response, Refused> {
    let (mut tx, issue) = held(&visitor, id).await?;
    let app = &visitor.reader.console.app;
    let kind = app.blocks.find(value(&sent, "kind")).filter(|kind| fits(kind));
    let Some(kind) = kind.filter(|_| is_open(&issue)) else {
        tx.roll_back().await?;
        return visitor.done(&at(id), visitor.say().issue_too_late()).await;
    };
    let groups = schools::groups(&mut tx, issue.school_id).await?;
    let today = visitor.school.calendar(&app.calendar).civil(visitor.now()).date();
    let (values, wrong) = read(kind, &sent, today);
    let whom = read_whom(&issue, &sent, &groups);
    if !wrong.is_empty() || is_nobody(&whom) {
        tx.roll_back().await?;
        let tx = visitor.begin().await?;
        let (values, whom, wrong) = (&values, &whom, &wrong[..]);
        let written = Written { kind, block: None, values, whom, wrong, again: true, mark: String::new() };
        return form_page(&visitor, tx, &issue, written).await;
    }
    let (standing, sentence, unsure) = (Standing::Accepted, None, "");
    let new = New { standing, kind: &kind.id, values: &values, whom: &whom, sentence, unsure };
    store::add_block(&mut tx, id, &new, visitor.now()).await?;
    tx.commit().await?;
    visitor.done(&at(id), visitor.say().issue_added()).await
}

/// The announcement of this issue with this id.
pub(super) async fn of_issue(tx: &mut Tx, issue: i64, block: Option<i64>) -> Result<Option<Block>, Refused> {
    let Some(block) = block else { return Ok(None) };
    Ok(store::block(tx, block).await?.filter(|block| block.newsletter_id == issue))
}

/// Whether this announcement can be changed, or corrected where families have it.
fn is_changeable(issue: &Issue, block: &Block) -> bool {
    is_open(issue) || has_gone(issue) && block.standing == Standing::Accepted
}

async fn edit_page(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    let block = of_issue(&mut tx, id, asked.block).await?.filter(|block| is_changeable(&issue, block));
    let Some(block) = block else {
        tx.roll_back().await?;
        return Ok(Redirect::to(&at(id)).into_response());
    };
    let app = &visitor.reader.console.app;
    let other = asked.kind.as_deref().and_then(|kind| app.blocks.find(kind)).filter(|kind| fits(kind));
    let other = other.filter(|_| is_open(&issue));
    let Some(kind) = other.or_else(|| kind_of(&app.blocks, &block)) else {
        tx.roll_back().await?;
        return kinds_page(&visitor, &issue, Some(&block)).await;
    };
    let values = as_kind(&app.blocks, &block, kind);
    let (whom, wrong, mark) = (&block.whom, &[], mark(&block));
    let written = Written { kind, block: Some(&block), values: &values, whom, wrong, again: false, mark };
    form_page(&visitor, tx, &issue, written).await
}

async fn change(visitor: Visitor, Path(id): Path<i64>, Form(sent): Form<Sent>) -> Result<Response, Refused> {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let (mut tx, issue) = held(&visitor, id).await?;
    let block = of_issue(&mut tx, id, id_in(&sent, "block")).await?;
    let now = block.as_ref().filter(|block| is_changeable(&issue, block));
    let kind = app.blocks.find(value(&sent, "kind")).filter(|kind| fits(kind));
    let kind = kind.filter(|kind| is_open(&issue) || now.is_some_and(|block| block.kind == kind.id));
    let Some(kind) = kind else {
        tx.roll_back().await?;
        return visitor.done(&at(id), say.issue_too_late()).await;
    };
    let groups = schools::groups(&mut tx, issue.school_id).await?;
    let (values, wrong) = read(kind, &sent, visitor.school.calendar(&app.calendar).civil(visitor.now()).date());
    let whom = match now.filter(|_| !is_open(&issue)) {
        Some(block) => block.whom.clone(),
        None => read_whom(&issue, &sent, &groups),
    };
    // Begun while nothing had gone: a correction goes to families at once, so it is looked at once more.
    let began_open = !value(&sent, "open").is_empty() && !is_open(&issue);
    let again = value(&sent, "act") == "again" || began_open;
    if !wrong.is_empty() || is_nobody(&whom) || again && now.is_some() {
        tx.roll_back().await?;
        let (tx, mark) = (visitor.begin().await?, value(&sent, "was").to_owned());
        let (values, whom, wrong) = (&values, &whom, &wrong[..]);
        let written = Written { kind, block: now, values, whom, wrong, again: true, mark };
        return form_page(&visitor, tx, &issue, written).await;
    }
    let Some(block) = now else {
        if !is_open(&issue) {
            tx.roll_back().await?;
            return visitor.done(&at(id), say.issue_too_late()).await;
        }
        let own = written(id, kind, values, whom);
        return conflict(&visitor, tx, &issue, Conflict { own: &own, now: None, sent: &sent }).await;
    };
    let own = Block {
        kind: kind.id.clone(),
        values,
        whom,
        standing: Standing::Accepted,
        unsure: String::new(),
        ..block.clone()
    };
    if value(&sent, "was") != mark(block) && mark(&own) != mark(block) {
        return conflict(&visitor, tx, &issue, Conflict { own: &own, now: Some(block), sent: &sent }).await;
    }
    if is_open(&issue) {
        store::save_block(&mut tx, &own).await?;
        tx.commit().await?;
        return visitor.done(&at(id), say.issue_saved()).await;
    }
    let Some(corrected) = send::correct(&mut tx, app, block.id, &own.values, visitor.now()).await? else {
        tx.roll_back().await?;
        return Ok(Redirect::to(&at(id)).into_response());
    };
    note(&visitor, &mut tx, &issue, Deed::CorrectedNewsletter).await?;
    tx.commit().await?;
    let told = say.issue_corrected(count(corrected.edited), count(corrected.told_anew));
    visitor.done(&at(id), with_paper(say, told, &corrected.on_paper)).await
}

/// With how many families have it on paper, and have to be told by a person.
pub fn with_paper(say: Say<'_>, told: String, on_paper: &[i64]) -> String {
    if on_paper.is_empty() { told } else { format!("{told} {}", say.issue_told_on_paper(count(on_paper.len()))) }
}

/// An announcement that is not kept.
fn written(newsletter: i64, kind: &Kind, values: Values, whom: Whom) -> Block {
    Block {
        id: 0,
        newsletter_id: newsletter,
        place: 0,
        standing: Standing::Accepted,
        kind: kind.id.clone(),
        values,
        before: None,
        sentence: None,
        unsure: String::new(),
        whom,
        picture: None,
    }
}

/// Two versions of an announcement.
pub struct Conflict<'c> {
    /// What the visitor wrote.
    pub own: &'c Block,
    /// What it has become; None: somebody took it out.
    pub now: Option<&'c Block>,
    /// The form that the visitor sent.
    pub sent: &'c Sent,
}

#[derive(Template)]
#[template(path = "console/newsletter_conflict.html")]
struct ConflictPage<'a> {
    frame: Frame<'a>,
    text: String,
    /// Where the visitor's version is sent once more.
    action: String,
    hidden: Vec<(String, String)>,
    now: Option<Shown>,
    own: Shown,
    /// Where the other version stays.
    keep: String,
    /// The visitor's version can be changed first.
    changes: bool,
}

/// Shows both versions to choose from. Nothing is saved.
pub async fn conflict(
    visitor: &Visitor,
    mut tx: Tx,
    issue: &Issue,
    versions: Conflict<'_>,
) -> Result<Response, Refused> {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let groups = schools::groups(&mut tx, issue.school_id).await?;
    tx.roll_back().await?;
    let dutch = app.catalogue.say(app.catalogue.reference());
    let seen = |block: &Block| shown(dutch, say, &app.blocks, block, &groups);
    let mut hidden: Vec<(String, String)> = versions
        .sent
        .iter()
        .filter(|(name, _)| !["was", "act", "kind", "block"].contains(&name.as_str()))
        .cloned()
        .collect();
    hidden.push(("kind".into(), versions.own.kind.clone()));
    if let Some(now) = versions.now {
        hidden.push(("block".into(), now.id.to_string()));
        hidden.push(("was".into(), mark(now)));
    }
    Ok(page::faulty(&ConflictPage {
        frame: frame(visitor, issue, Some(say.issue_conflict())).await?,
        text: text_of_conflict(say, versions.now.is_some()),
        action: format!("{}/{}", at(issue.id), if versions.now.is_some() { "edit" } else { "add" }),
        hidden,
        now: versions.now.map(seen),
        own: seen(versions.own),
        keep: at(issue.id),
        changes: versions.now.is_some(),
    }))
}

/// What happened, in a sentence. Not who: an issue only knows who changed anything in it last.
fn text_of_conflict(say: Say<'_>, is_there: bool) -> String {
    if is_there { say.issue_conflict_text() } else { say.issue_conflict_gone() }
}

/// Both versions of the title, the greeting and the letter.
pub async fn conflict_of_head(visitor: &Visitor, tx: Tx, now: &Issue, own: &Issue) -> Result<Response, Refused> {
    tx.roll_back().await?;
    let seen = |issue: &Issue| {
        let lines = std::iter::once(issue.greeting.as_str()).chain(issue.letter.as_deref().unwrap_or_default().lines());
        let lines = lines.filter(|line| !line.is_empty()).map(plain).collect();
        Shown { name: plain(&issue.title), lines, picture: None }
    };
    let hidden = [
        ("title", own.title.clone()),
        ("greeting", own.greeting.clone()),
        ("letter", own.letter.clone().unwrap_or_default()),
        ("was", mark_of_head(now)),
    ];
    Ok(page::faulty(&ConflictPage {
        frame: frame(visitor, now, Some(visitor.say().issue_conflict())).await?,
        text: text_of_conflict(visitor.say(), true),
        action: format!("{}/head", at(now.id)),
        hidden: hidden.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        now: Some(seen(now)),
        own: seen(own),
        keep: at(now.id),
        changes: false,
    }))
}
