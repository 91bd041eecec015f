//! The log of the school, for the head: who did or saw what, when; and who saw a child.

use std::collections::HashMap;

use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::page::{self, Frame};
use super::routes::Routes;
use super::visitor::{Refused, Visitor};
use crate::language::Say;
use crate::school::audit::{About, Deed, Filter, Logged, Via, store as log};
use crate::school::rights::Action;
use crate::school::store;
use crate::store::Tx;

/// So many entries stand on a page.
const PAGE: i64 = 50;

pub(super) fn routes(routes: Routes) -> Routes {
    routes.page("/staff/log", Action::SeeAudit, show).page("/staff/children/{id}/who-saw", Action::SeeWhoSaw, who_saw)
}

/// An entry as it is read.
struct Entry {
    day: String,
    time: String,
    who: String,
    deed: String,
    what: String,
}

#[derive(Deserialize)]
struct Asked {
    #[serde(default)]
    person: String,
    #[serde(default)]
    day: String,
    #[serde(default)]
    before: String,
}

#[derive(Template)]
#[template(path = "console/log.html")]
struct Log<'a> {
    frame: Frame<'a>,
    entries: Vec<Entry>,
    /// Id, name, chosen.
    people: Vec<(i64, String, bool)>,
    day: String,
    /// The address of the entries before these.
    older: Option<String>,
}

async fn show(visitor: Visitor, Query(asked): Query<Asked>) -> Result<Response, Refused> {
    let (say, school) = (visitor.say(), visitor.school()?);
    let calendar = &visitor.reader.console.app.calendar;
    let mut filter = Filter { staff_id: asked.person.parse().ok(), ..Filter::default() };
    let day: Option<Date> = asked.day.parse().ok();
    if let Some((day, next)) = day.and_then(|day| Some((day, day.tomorrow().ok()?))) {
        let start = |day: Date| calendar.instant(day.to_datetime(Time::midnight()));
        (filter.from, filter.until) = (Some(start(day)), Some(start(next)));
    }
    let mut tx = visitor.begin().await?;
    let mut lines = log::page(&mut tx, school.id, &filter, asked.before.parse().ok(), PAGE + 1).await?;
    let more = lines.len() > usize::try_from(PAGE).unwrap_or_default();
    lines.truncate(usize::try_from(PAGE).unwrap_or_default());
    let last = lines.last().filter(|_| more).map(|last| last.id);
    let entries = entries(&visitor, &mut tx, lines).await?;
    let people = store::staff_of_school(&mut tx, school.id).await?;
    visitor.note(&mut tx, Deed::SawAudit, About::School(school.id)).await?;
    tx.commit().await?;
    let older =
        last.map(|last| format!("/staff/log?person={}&day={}&before={last}", number(filter.staff_id), shown(day)));
    let people = people.into_iter().map(|staff| (staff.id, staff.name, Some(staff.id) == filter.staff_id)).collect();
    let frame = visitor.frame(say.log_title()).await?;
    Ok(page::ok(&Log { frame, entries, people, day: shown(day), older }))
}

fn number(id: Option<i64>) -> String {
    id.map_or_else(String::new, |id| id.to_string())
}

fn shown(day: Option<Date>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

#[derive(Template)]
#[template(path = "console/who_saw.html")]
struct WhoSaw<'a> {
    frame: Frame<'a>,
    entries: Vec<Entry>,
}

async fn who_saw(visitor: Visitor, Path(id): Path<i64>) -> Result<Response, Refused> {
    let say = visitor.say();
    let mut tx = visitor.begin().await?;
    let (child, _) = visitor.child(&mut tx, id).await?;
    let mut lines = log::who_saw(&mut tx, &child, i64::MIN, i64::MAX).await?;
    lines.reverse();
    let entries = entries(&visitor, &mut tx, lines).await?;
    visitor.note(&mut tx, Deed::SawWhoSaw, About::Child(id)).await?;
    tx.commit().await?;
    let frame = visitor.frame(say.log_who_saw_title()).await?;
    let frame =
        frame.below("/staff", say.console_nav_overview()).below(format!("/staff/children/{id}"), child.full_name());
    Ok(page::ok(&WhoSaw { frame, entries }))
}

/// The entries with the names that their ids have now.
async fn entries(visitor: &Visitor, tx: &mut Tx, lines: Vec<Logged>) -> Result<Vec<Entry>, Refused> {
    let about: Vec<About> = lines.iter().map(|line| line.about).collect();
    let names = log::names(tx, &about).await?;
    Ok(lines.into_iter().map(|line| entry(visitor, line, &names)).collect())
}

fn entry(visitor: &Visitor, line: Logged, names: &HashMap<About, String>) -> Entry {
    let say = visitor.say();
    let at = visitor.reader.civil(line.at);
    let kind = match line.about {
        About::School(_) => say.log_about_school(),
        About::Group(_) => say.log_about_group(),
        About::Child(_) => say.log_about_child(),
        About::Guardian(_) => say.log_about_guardian(),
        About::Staff(_) => say.log_about_staff(),
    };
    let nobody = || if line.via == Via::Shell { say.log_operator() } else { say.log_unknown() };
    Entry {
        day: at.date().to_string(),
        time: format!("{:02}:{:02}", at.hour(), at.minute()),
        who: line.staff_name.unwrap_or_else(nobody),
        deed: deed_name(say, line.deed),
        what: names.get(&line.about).map_or(kind.clone(), |name| say.log_about(&kind, name)),
    }
}

fn deed_name(say: Say<'_>, deed: Deed) -> String {
    match deed {
        Deed::MadeSchool => say.log_made_school(),
        Deed::SawGroup => say.log_saw_group(),
        Deed::SawChild => say.log_saw_child(),
        Deed::ImportedRoster => say.log_imported_roster(),
        Deed::AddedChild => say.log_added_child(),
        Deed::ChangedChild => say.log_changed_child(),
        Deed::ArchivedChild => say.log_archived_child(),
        Deed::BroughtBackChild => say.log_brought_back_child(),
        Deed::AddedGroup => say.log_added_group(),
        Deed::ChangedGroup => say.log_changed_group(),
        Deed::ArchivedGroup => say.log_archived_group(),
        Deed::PrintedLetters => say.log_printed_letters(),
        Deed::NotedPaper => say.log_noted_paper(),
        Deed::Unlinked => say.log_unlinked(),
        Deed::NotedGuardian => say.log_noted_guardian(),
        Deed::InvitedStaff => say.log_invited_staff(),
        Deed::ChangedStaff => say.log_changed_staff(),
        Deed::DeactivatedStaff => say.log_deactivated_staff(),
        Deed::SetUpSignIn => say.log_set_up_sign_in(),
        Deed::SignedIn => say.log_signed_in(),
        Deed::SignedOut => say.log_signed_out(),
        Deed::LinkedChat => say.log_linked_chat(),
        Deed::ChangedSettings => say.log_changed_settings(),
        Deed::SawAudit => say.log_saw_audit(),
        Deed::SawWhoSaw => say.log_saw_who_saw(),
        Deed::Exported => say.log_exported(),
        Deed::MadeRound => say.log_made_round(),
        Deed::ChangedRound => say.log_changed_round(),
        Deed::PublishedRound => say.log_published_round(),
        Deed::ClosedRound => say.log_closed_round(),
        Deed::ChangedTimes => say.log_changed_times(),
        Deed::BookedTalk => say.log_booked_talk(),
        Deed::CancelledTalk => say.log_cancelled_talk(),
        Deed::MovedTalks => say.log_moved_talks(),
        Deed::NotedTalk => say.log_noted_talk(),
        Deed::NotedInterpreter => say.log_noted_interpreter(),
        Deed::SawTalks => say.log_saw_talks(),
        Deed::SawPreparation => say.log_saw_preparation(),
        Deed::SawPlan => say.log_saw_plan(),
        Deed::MadePlan => say.log_made_plan(),
        Deed::MadeFeed => say.log_made_feed(),
        Deed::SentReminder => say.log_sent_reminder(),
        Deed::StoppedReminder => say.log_stopped_reminder(),
        Deed::CorrectedReminder => say.log_corrected_reminder(),
        Deed::TookBackReminder => say.log_took_back_reminder(),
        Deed::SawReminder => say.log_saw_reminder(),
        Deed::SawThread => say.log_saw_thread(),
        Deed::AnsweredParent => say.log_answered_parent(),
        Deed::SawDay => say.log_saw_day(),
        Deed::SawCalls => say.log_saw_calls(),
        Deed::SentNewsletter => say.log_sent_newsletter(),
        Deed::PausedNewsletter => say.log_paused_newsletter(),
        Deed::StoppedNewsletter => say.log_stopped_newsletter(),
        Deed::CorrectedNewsletter => say.log_corrected_newsletter(),
        Deed::TookBackNewsletter => say.log_took_back_newsletter(),
        Deed::SawNewsletter => say.log_saw_newsletter(),
    }
}
