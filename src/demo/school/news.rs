//! The newsletters of the example school: one that went out some days ago, with what families answered, and one that was
//! pasted this morning and is still to be checked. Both are made as a school makes them, from a file and from a letter.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::Context as _;
use jiff::ToSpan as _;
use rand::Rng as _;
use rand::rngs::SmallRng;
use serde::Deserialize;

use super::store;
use crate::app::App;
use crate::blocks::Button;
use crate::clock::Calendar;
use crate::conversation::round::school_day_from;
use crate::delivery::outbox;
use crate::newsletter::file::{File, ready};
use crate::newsletter::finder::Setting;
use crate::newsletter::form::begin::{letter, pieces};
use crate::newsletter::send::{Sending, send};
use crate::newsletter::{Block, Coming, KIND, New, Noted, Scope, Seat, Standing, Subject, due, store as newsletters};
use crate::school::{Group, School, store as schools};
use crate::store::Tx;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;
/// So many days ahead of the demo's, or on the school day after: each day of the letters.
const DAYS: [(&str, i64); 6] =
    [("early", 8), ("photo", 9), ("library", 10), ("evening", 11), ("trip", 16), ("study", 17)];

#[derive(Deserialize)]
struct News {
    sent: File,
    draft: Draft,
}

#[derive(Deserialize)]
struct Draft {
    title: String,
    letter: String,
}

impl News {
    /// As it is on the day of the demo.
    fn read(app: &App, calendar: &Calendar, now: i64) -> anyhow::Result<Self> {
        let dutch = app.catalogue.say(app.catalogue.reference());
        let today = calendar.civil(now).date();
        let mut text = include_str!("news.toml").to_owned();
        for (name, ahead) in DAYS {
            let day = school_day_from(calendar, today.checked_add(ahead.days())?);
            text = text.replace(&format!("{{{name}}}"), &dutch.full_date(day));
            text = text.replace(&format!("{{{name}.date}}"), &day.to_string());
        }
        toml::from_str(&text).context("the newsletters of the example school")
    }
}

/// Makes both; `office`: who does it.
pub async fn publish(
    tx: &mut Tx,
    app: &App,
    school: &School,
    office: Option<i64>,
    chance: &mut SmallRng,
) -> anyhow::Result<()> {
    let (now, calendar) = (app.clock.now(), school.calendar(&app.calendar));
    let news = News::read(app, &calendar, now)?;
    let groups = schools::groups(tx, school.id).await?;
    let issue = fill_in(tx, app, school, office, &news.sent, &groups).await?;
    if let Sending::Goes(goes) = send(tx, app, issue, None, now - 4 * DAY).await?
        && goes < now - DAY
    {
        // In a long holiday it waits for the first school day, as everything does.
        due::go(app, tx, issue, goes).await?;
        outbox::withdraw(tx, KIND, &Subject::Show { issue }.text()).await?;
        store::arrive(tx, issue, goes).await?;
        answer(tx, app, issue, goes..now, chance).await?;
    }
    paste(tx, app, school, office, &news.draft, &groups).await
}

/// The issue that a file describes, accepted.
async fn fill_in(
    tx: &mut Tx,
    app: &App,
    school: &School,
    office: Option<i64>,
    file: &File,
    groups: &[Group],
) -> anyhow::Result<i64> {
    let made = app.clock.now() - 5 * DAY;
    let today = school.calendar(&app.calendar).civil(made).date();
    let names: Vec<(i64, String)> = groups.iter().map(|group| (group.id, group.name.clone())).collect();
    let say = app.catalogue.say(app.catalogue.reference());
    let blocks = ready(file, &app.blocks, &names, today, say).map_err(|wrong| anyhow::anyhow!(wrong.join("\n")))?;
    let issue = newsletters::make(tx, school.id, office, Scope::School, None, &file.title, made).await?;
    newsletters::save_head(tx, issue, &file.title, &file.greeting).await?;
    newsletters::set_letter(tx, issue, file.letter.as_deref()).await?;
    for block in &blocks {
        let (kind, values, whom) = (block.kind.as_str(), &block.values, &block.whom);
        let new = New { standing: Standing::Accepted, kind, values, whom, sentence: None, unsure: "" };
        newsletters::add_block(tx, issue, &new, made).await?;
    }
    Ok(issue)
}

/// The letter as the office pasted it, with what is found in it.
async fn paste(
    tx: &mut Tx,
    app: &App,
    school: &School,
    office: Option<i64>,
    draft: &Draft,
    groups: &[Group],
) -> anyhow::Result<()> {
    let (made, calendar) = (app.clock.now() - 2 * HOUR, school.calendar(&app.calendar));
    let names: Vec<String> = groups.iter().map(|group| group.name.clone()).collect();
    let today = calendar.civil(made).date();
    let text = letter(&draft.letter).map_err(|_| anyhow::anyhow!("the letter of the example school"))?;
    let setting = Setting { today, calendar: &calendar, groups: &names, kinds: &app.blocks };
    let issue = newsletters::make(tx, school.id, office, Scope::School, None, &draft.title, made).await?;
    newsletters::set_letter(tx, issue, Some(&text)).await?;
    for piece in pieces(&text, &setting, groups) {
        let (kind, values, whom) = (piece.kind.as_str(), &piece.values, &piece.whom);
        let (sentence, unsure) = (Some(piece.sentence.as_str()), piece.unsure.as_str());
        let new = New { standing: piece.standing, kind, values, whom, sentence, unsure };
        newsletters::add_block(tx, issue, &new, made).await?;
    }
    Ok(())
}

/// What the families who have it did with it since then.
async fn answer(tx: &mut Tx, app: &App, issue: i64, since: Range<i64>, chance: &mut SmallRng) -> anyhow::Result<()> {
    let blocks = newsletters::accepted(tx, issue).await?;
    let people = store::who_have(tx, issue).await?;
    let families: BTreeMap<i64, Vec<Seat>> =
        newsletters::seats_of_people(tx, issue, &people).await?.into_iter().collect();
    for seats in families.values() {
        if !chance.random_ratio(78, 100) {
            continue;
        }
        let at = chance.random_range(since.clone());
        let noted = [(Noted::Opened, true), (Noted::Understood, chance.random_ratio(85, 100))];
        for (noted, _) in noted.into_iter().filter(|(_, is_so)| *is_so) {
            for seat in seats {
                newsletters::note(tx, issue, seat.guardian_id, noted, at).await?;
            }
        }
        for (number, seat) in seats.iter().enumerate() {
            for block in seat.reads(&blocks) {
                sign_up(tx, app, block, (seat.guardian_id, number == 0), at, chance).await?;
            }
        }
    }
    Ok(())
}

/// To the trip nearly every child goes; to the evening some families come. `seat`: which one, and whether it is the
/// family's first, at which it answers for all.
async fn sign_up(
    tx: &mut Tx,
    app: &App,
    block: &Block,
    (seat, is_first): (i64, bool),
    at: i64,
    chance: &mut SmallRng,
) -> anyhow::Result<()> {
    let kind = app.blocks.find(&block.kind).filter(|kind| kind.buttons.contains(&Button::Coming));
    let Some(kind) = kind.filter(|kind| kind.changes_day || is_first) else { return Ok(()) };
    let (answered, yes) = if kind.changes_day { (70, 95) } else { (35, 60) };
    if !chance.random_ratio(answered, 100) {
        return Ok(());
    }
    let comes = chance.random_ratio(yes, 100);
    let people = chance.random_range(1..=3);
    let (coming, people) =
        if comes { (Coming::Yes, (!kind.changes_day).then_some(people)) } else { (Coming::No, None) };
    newsletters::set_coming(tx, block.id, seat, Some(coming), people, at).await?;
    if kind.changes_day && chance.random_ratio(10, 100) {
        newsletters::set_helping(tx, block.id, seat, true, at).await?;
    }
    Ok(())
}
