//! The page of an issue: composed while it is a draft, on its way while it goes, and afterwards what came of it.

use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use super::for_group;
use crate::console::page::{self, Fault, Frame};
use crate::console::routes::Routes;
use crate::console::visitor::{Refused, Visitor};
use crate::language::{Lang, Language, Say, plain};
use crate::newsletter::chat::{self, Whole};
use crate::newsletter::console::{at, found, frame, held, note};
use crate::newsletter::form::begin::console::found_later;
use crate::newsletter::form::begin::letter;
use crate::newsletter::form::block::console::conflict_of_head;
use crate::newsletter::form::preview::{self, Column};
use crate::newsletter::form::send::console::{SendForm, send_form};
use crate::newsletter::form::{
    Sent, count, has_gone, id_in, is_open, is_ready, kind_of, mark_of_head, standing, value, whom_text,
};
use crate::newsletter::results::console::{Shown, note_of, tables};
use crate::newsletter::results::{Figures, points};
use crate::newsletter::{Block, GREETING, Issue, LETTER, Standing, State, TITLE, results, store, warnings};
use crate::reminders::form::Choice;
use crate::school::audit::Deed;
use crate::school::rights::Action;
use crate::school::{Group, store as schools};
use crate::screen::MAX_TEXT;
use crate::store::Tx;

/// The largest form with a letter, in bytes.
const HEAD: usize = 1024 * 1024;

pub fn routes(routes: Routes) -> Routes {
    let make = Action::MakeNewsletter;
    routes
        .page("/staff/newsletters/{id}", Action::SeeNewsletters, show)
        .upload("/staff/newsletters/{id}/head", make, HEAD, save_head)
        .upload("/staff/newsletters/{id}/letter", make, HEAD, save_letter)
        .form("/staff/newsletters/{id}/order", make, order)
}

#[derive(Template)]
#[template(path = "console/newsletter.html")]
struct IssuePage<'a> {
    frame: Frame<'a>,
    id: i64,
    whom: String,
    facts: Vec<String>,
    /// The page renews itself while it goes.
    renews: bool,
    progress: Option<Progress>,
    /// So many announcements nobody has looked at.
    unchecked: usize,
    /// There is a letter whose announcements can be checked.
    has_letter: bool,
    warnings: Vec<String>,
    head: Option<Head>,
    /// The letter that families can read: it can be mended or taken away also when it has gone.
    letter: Option<String>,
    rows: Vec<Row>,
    can_change: bool,
    can_correct: bool,
    columns: Vec<View>,
    languages: Vec<Choice>,
    groups: Vec<Choice>,
    send: Option<SendForm>,
    results: Option<Results>,
    faults: Vec<Fault>,
}

struct Head {
    title: String,
    greeting: String,
    hint: String,
    letter: String,
    mark: String,
}

/// How many families have it.
pub struct Progress {
    pub done: i64,
    pub all: i64,
    pub text: String,
}

struct Row {
    block: i64,
    name: String,
    whom: String,
    lines: Vec<String>,
    missing: Option<String>,
    first: bool,
    last: bool,
}

/// What came of it, for the page.
struct Results {
    figures: Figures,
    tables: Vec<Shown>,
    note: String,
    chart: Chart,
    /// The line that leads to the sheets of those who were not reached.
    paper: Option<String>,
}

/// The points of the lines of the chart.
struct Chart {
    delivered: String,
    opened: String,
    understood: String,
}

/// The newsletter on a phone.
struct View {
    column: Column,
    length: String,
    is_long: bool,
}

#[derive(Default, Deserialize)]
struct Asked {
    language: Option<String>,
    group: Option<String>,
}

async fn show(visitor: Visitor, Path(id): Path<i64>, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let mut tx = visitor.begin().await?;
    let issue = found(&visitor, &mut tx, id).await?;
    // While it goes the page renews itself: it is one look.
    if !is_open(&issue) && issue.state != State::Sending {
        note(&visitor, &mut tx, &issue, Deed::SawNewsletter).await?;
        tx.commit().await?;
    } else {
        tx.roll_back().await?;
    }
    page(&visitor, &issue, &asked, Again::default()).await
}

/// What was wrong in the title and the greeting, and the mark of the form that it was in.
#[derive(Default)]
struct Again {
    faults: Vec<Fault>,
    mark: Option<String>,
}

async fn page(visitor: &Visitor, issue: &Issue, asked: &Asked, again: Again) -> Result<Response, Refused> {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let calendar = visitor.school.calendar(&app.calendar);
    let mut tx = visitor.begin().await?;
    let blocks = store::blocks(&mut tx, issue.id).await?;
    let groups = schools::groups(&mut tx, issue.school_id).await?;
    let figures = match is_open(issue) {
        true => None,
        false => Some(results::of_issue(&mut tx, app, issue, say).await?),
    };
    let accepted: Vec<Block> = blocks.iter().filter(|block| block.standing == Standing::Accepted).cloned().collect();
    let (now_due, later) = match issue.state {
        State::Sending => results::waiting(&mut tx, issue.id, visitor.now()).await?,
        _ => (0, None),
    };
    let warned = match is_open(issue) {
        true => warned(visitor, &mut tx, issue, &blocks).await?,
        false => Vec::new(),
    };
    tx.roll_back().await?;
    let unchecked = blocks.iter().filter(|block| block.standing == Standing::Proposed).count();
    let may = visitor.may(Action::MakeNewsletter, &crate::newsletter::form::object(issue));
    let can_change = may && is_open(issue);
    let shown_group = asked.group.as_deref().and_then(|id| id.parse::<i64>().ok());
    let shown_group = groups.iter().find(|group| Some(group.id) == shown_group);
    let chosen = asked.language.as_deref().and_then(|tag| app.catalogue.find(tag));
    let read: Vec<&Block> = for_group(&accepted, shown_group);
    let whole = Whole::draft(issue, &read, &visitor.school.name, &calendar, &groups);
    let columns = languages(visitor, chosen).into_iter().map(|lang| {
        let other = app.catalogue.say(lang);
        let first = chat::preview(app, other, &whole);
        let column = preview::column(other, say, &app.blocks, issue, &read, &groups, &first);
        View { length: say.issue_length(count(column.used), count(MAX_TEXT)), is_long: column.used > MAX_TEXT, column }
    });
    let mut facts = vec![standing(say, &calendar, issue)];
    facts.extend(issue.corrected_at.map(|at| say.issue_is_corrected(calendar.civil(at).date())));
    facts.extend(later.map(|(families, at)| say.issue_later(families, calendar.civil(at).date())));
    let under_way = matches!(issue.state, State::Sending | State::Paused);
    let progress = figures.as_ref().filter(|_| under_way || issue.state == State::Stopped).map(|figures| {
        let (done, all) = (count(figures.total.delivered), count(figures.total.all - figures.total.not_reached));
        Progress { done, all, text: say.issue_progress(done, all) }
    });
    let title = issue.title.as_str();
    let page = IssuePage {
        frame: frame(visitor, issue, None).await?,
        id: issue.id,
        whom: whom_of(say, issue, &groups),
        facts,
        // Until the last one has it; who gets it in another week is not waited for here.
        renews: issue.state == State::Sending && (now_due > 0 || later.is_none()),
        progress,
        unchecked,
        has_letter: issue.letter.is_some() && can_change,
        warnings: warned,
        head: can_change.then(|| Head {
            title: title.to_owned(),
            greeting: issue.greeting.clone(),
            letter: issue.letter.clone().unwrap_or_default(),
            hint: say.issue_greeting_hint(count(GREETING)),
            mark: again.mark.unwrap_or_else(|| mark_of_head(issue)),
        }),
        letter: issue.letter.clone().filter(|_| may && has_gone(issue)),
        rows: rows(visitor, &accepted, &groups),
        can_change,
        can_correct: may && has_gone(issue),
        columns: columns.collect(),
        languages: choices(visitor, chosen),
        groups: groups.iter().map(|group| group_choice(group, shown_group)).collect(),
        send: may.then(|| send_form(visitor, issue, &blocks)),
        results: figures.filter(|_| issue.sending_at.is_some()).map(|figures| of_figures(say, figures)),
        faults: again.faults,
    };
    Ok(if page.faults.is_empty() { page::ok(&page) } else { page::faulty(&page) })
}

fn of_figures(say: Say<'_>, figures: Figures) -> Results {
    let (days, all) = (&figures.days, figures.total.all);
    let chart = Chart {
        delivered: points(days, all, |day| day.delivered),
        opened: points(days, all, |day| day.opened),
        understood: points(days, all, |day| day.understood),
    };
    let unreached = figures.total.not_reached;
    let paper = (unreached > 0).then(|| say.issue_paper_families(count(unreached)));
    Results { tables: tables(say, &figures), note: note_of(say, &figures), chart, paper, figures }
}

/// What to look at once more before it goes; it can go all the same.
async fn warned(visitor: &Visitor, tx: &mut Tx, issue: &Issue, blocks: &[Block]) -> Result<Vec<String>, Refused> {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let warnings = warnings::of_issue(tx, app, say, issue, blocks, visitor.now()).await?;
    let text = |warning: warnings::Warning| {
        let block = blocks.iter().find(|block| Some(block.id) == warning.block);
        match block.and_then(|block| kind_of(&app.blocks, block)) {
            Some(kind) => say.issue_warning(&kind.name(say), &warning.text),
            None => warning.text,
        }
    };
    Ok(warnings.into_iter().map(text).collect())
}

fn whom_of(say: Say<'_>, issue: &Issue, groups: &[Group]) -> String {
    match issue.group_id {
        None => say.issue_whom_school(),
        Some(id) => match groups.iter().find(|group| group.id == id) {
            Some(group) => say.issue_whom_class(&plain(&group.name)),
            None => say.issue_whom_class(&say.issue_group_gone()),
        },
    }
}

fn group_choice(group: &Group, chosen: Option<&Group>) -> Choice {
    let is_chosen = chosen.is_some_and(|chosen| chosen.id == group.id);
    Choice { value: group.id.to_string(), name: plain(&group.name), chosen: is_chosen }
}

fn rows(visitor: &Visitor, accepted: &[Block], groups: &[Group]) -> Vec<Row> {
    let say = visitor.say();
    let app = &visitor.reader.console.app;
    let dutch = app.catalogue.say(app.catalogue.reference());
    let row = |(place, block): (usize, &Block)| {
        let seen = preview::shown(dutch, say, &app.blocks, block, groups);
        let missing = kind_of(&app.blocks, block).filter(|_| !is_ready(&app.blocks, block)).map(|kind| {
            let labels: Vec<String> = kind.complete(&block.values).iter().map(|field| field.label(say)).collect();
            say.issue_missing(&labels.join(say.comma()))
        });
        Row {
            block: block.id,
            name: kind_of(&app.blocks, block).map_or_else(|| say.issue_gone_kind(), |kind| kind.name(say)),
            whom: whom_text(say, &block.whom, groups),
            lines: seen.lines,
            missing,
            first: place == 0,
            last: place + 1 == accepted.len(),
        }
    };
    accepted.iter().enumerate().map(row).collect()
}

/// Dutch, and the language that was chosen, else the first other one.
pub fn languages(visitor: &Visitor, chosen: Option<Lang>) -> Vec<Lang> {
    let catalogue = &visitor.reader.console.app.catalogue;
    let dutch = catalogue.reference();
    let other = chosen.filter(|lang| *lang != dutch);
    let other = other.or_else(|| catalogue.languages().map(|(lang, _)| lang).find(|lang| *lang != dutch));
    std::iter::once(dutch).chain(other).collect()
}

fn choices(visitor: &Visitor, chosen: Option<Lang>) -> Vec<Choice> {
    let catalogue = &visitor.reader.console.app.catalogue;
    let shown = languages(visitor, chosen);
    let others = catalogue.languages().filter(|(lang, _)| *lang != catalogue.reference());
    let choice = |(lang, language): (Lang, &Language)| Choice {
        value: language.tag.clone(),
        name: language.own_name.clone(),
        chosen: shown.contains(&lang),
    };
    others.map(choice).collect()
}

async fn save_head(visitor: Visitor, Path(id): Path<i64>, Form(sent): Form<Sent>) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, mut issue) = held(&visitor, id).await?;
    if !is_open(&issue) {
        tx.roll_back().await?;
        return visitor.done(&at(id), say.issue_too_late()).await;
    }
    let neat = |name: &str| plain(value(&sent, name)).split_whitespace().collect::<Vec<_>>().join(" ");
    let before = issue.clone();
    (issue.title, issue.greeting) = (neat("title"), neat("greeting"));
    let mut faults = Vec::new();
    if issue.title.is_empty() || issue.title.chars().count() > TITLE {
        faults.push(Fault { field: "title", text: say.issue_wrong_title(count(TITLE)) });
    }
    if issue.greeting.chars().count() > GREETING {
        faults.push(Fault { field: "greeting", text: say.issue_wrong_greeting(count(GREETING)) });
    }
    // A form without the letter leaves it as it is.
    if let Some((_, typed)) = sent.iter().find(|(name, _)| name == "letter") {
        let letter = letter(typed).unwrap_or_else(|_| {
            faults.push(Fault { field: "letter", text: say.issue_wrong_letter(count(LETTER)) });
            typed.clone()
        });
        issue.letter = Some(letter).filter(|letter| !letter.is_empty());
    }
    if !faults.is_empty() {
        tx.roll_back().await?;
        let again = Again { faults, mark: Some(value(&sent, "was").to_owned()) };
        return page(&visitor, &issue, &Asked::default(), again).await;
    }
    if value(&sent, "was") != mark_of_head(&before) && mark_of_head(&issue) != mark_of_head(&before) {
        return conflict_of_head(&visitor, tx, &before, &issue).await;
    }
    store::save_head(&mut tx, id, &issue.title, &issue.greeting).await?;
    store::set_letter(&mut tx, id, issue.letter.as_deref()).await?;
    if let (None, Some(letter)) = (&before.letter, &issue.letter) {
        let found = found_later(&visitor, &mut tx, &issue, letter).await?;
        tx.commit().await?;
        return visitor.done(&format!("{}/check", at(id)), say.issue_found(count(found))).await;
    }
    tx.commit().await?;
    visitor.done(&at(id), say.issue_saved()).await
}

/// The Dutch letter of an issue that families have: mended, or taken away where nothing is left of it.
async fn save_letter(visitor: Visitor, Path(id): Path<i64>, Form(sent): Form<Sent>) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, issue) = held(&visitor, id).await?;
    let Ok(letter) = letter(value(&sent, "letter")) else {
        tx.roll_back().await?;
        return visitor.done(&at(id), say.issue_wrong_letter(count(LETTER))).await;
    };
    if !has_gone(&issue) {
        tx.roll_back().await?;
        return visitor.done(&at(id), say.issue_too_late()).await;
    }
    store::set_letter(&mut tx, id, Some(letter.as_str()).filter(|letter| !letter.is_empty())).await?;
    note(&visitor, &mut tx, &issue, Deed::CorrectedNewsletter).await?;
    tx.commit().await?;
    visitor.done(&at(id), say.issue_saved()).await
}

/// Puts an announcement higher or lower, or leaves it out.
async fn order(visitor: Visitor, Path(id): Path<i64>, Form(sent): Form<Sent>) -> Result<Response, Refused> {
    let say = visitor.say();
    let (mut tx, issue) = held(&visitor, id).await?;
    let block = match id_in(&sent, "block") {
        Some(block) => store::block(&mut tx, block).await?.filter(|block| block.newsletter_id == id),
        None => None,
    };
    let Some(block) = block.filter(|_| is_open(&issue)) else {
        tx.roll_back().await?;
        return visitor.done(&at(id), say.issue_too_late()).await;
    };
    let told = match value(&sent, "act") {
        act @ ("up" | "down") => {
            shift(&mut tx, &block, act == "up").await?;
            say.issue_moved()
        }
        "drop" => {
            store::set_standing(&mut tx, block.id, Standing::Dropped).await?;
            say.issue_dropped()
        }
        _ => {
            tx.roll_back().await?;
            return Ok(Redirect::to(&at(id)).into_response());
        }
    };
    tx.commit().await?;
    visitor.done(&at(id), told).await
}

/// Moves an announcement by one among those that go out; those between them, which nobody has looked at, are passed.
async fn shift(tx: &mut Tx, block: &Block, up: bool) -> Result<(), Refused> {
    let all = store::blocks(tx, block.newsletter_id).await?;
    let place = |all: &[Block]| {
        let mut accepted = all.iter().filter(|one| one.standing == Standing::Accepted);
        accepted.position(|one| one.id == block.id)
    };
    let before = place(&all);
    for _ in &all {
        store::move_block(tx, block.id, up).await?;
        if place(&store::blocks(tx, block.newsletter_id).await?) != before {
            break;
        }
    }
    Ok(())
}
