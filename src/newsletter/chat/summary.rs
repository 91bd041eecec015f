//! The one message: at most five lines of what matters most for the own children, and what can be done about it. Screens
//! that are the same for many families are made once.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::civil::Date;

use super::received::{Home, Item, Received, Whole};
use super::{At, Place, read};
use crate::blocks::Button as Kindly;
use crate::blocks::Kind;
use crate::fields::Values;
use crate::language::{Lang, Say};
use crate::newsletter::{State, Subject};
use crate::place::Place as Any;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// So many lines say what matters most (issue of newsletters, "the parent").
const LINES: usize = 5;
/// So many screens are kept: names of children make them many, and each is a few kilobytes.
const KEPT: usize = 1000;

/// The issues, loaded once while a batch of messages is made.
#[derive(Default)]
pub struct Once(HashMap<i64, Option<Whole>>);

/// Screens that are the same for many families, kept from one batch of messages to the next: a broadcast takes many.
#[derive(Default)]
pub struct Screens(Mutex<Made>);

#[derive(Default)]
struct Made {
    screens: HashMap<Key, Screen>,
    so_far: usize,
}

/// All that a screen depends on, of somebody who has not answered anything yet.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Key {
    issue: i64,
    /// Grows with each change of it.
    version: i64,
    /// Of the school: what is over is not asked any more.
    today: Date,
    anew: bool,
    lang: Lang,
    /// With the name of the school or of the class.
    title: String,
    /// The announcements with the names under which they stand.
    content: Vec<(Option<String>, i64)>,
}

impl Screens {
    /// So many screens were made.
    pub fn made(&self) -> usize {
        self.lock().so_far
    }

    fn get(&self, key: &Key) -> Option<Screen> {
        self.lock().screens.get(key).cloned()
    }

    fn keep(&self, key: Key, screen: Screen) {
        let mut made = self.lock();
        // What an issue said before it changed, or yesterday, is not asked for any more.
        let is_same = |old: &Key| old.issue != key.issue || (old.version, old.today) == (key.version, key.today);
        made.screens.retain(|old, _| is_same(old));
        if made.screens.len() >= KEPT {
            made.screens.clear();
        }
        made.screens.insert(key, screen);
        made.so_far += 1;
    }

    fn lock(&self) -> MutexGuard<'_, Made> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What goes out, as it is true then; None when it is not true any more, or nothing of it is for this person's children.
pub async fn shown(visit: &mut Visit<'_>, subject: Subject, once: &mut Once) -> Result<Option<Screen>, StoreError> {
    let (id, anew) = match subject {
        Subject::Show { issue } | Subject::Edit { issue, .. } => (issue, false),
        Subject::Anew { issue, .. } => (issue, true),
        Subject::Delete { .. } => return Ok(None),
        Subject::Replace { issue, .. } => {
            let received = Received::load(visit.tx, visit.app, visit.person.id, issue).await?;
            let received = received.filter(|received| received.issue.state == State::TakenBack);
            return Ok(received.map(|received| taken_back(visit.say(), &received)));
        }
    };
    if let Entry::Vacant(place) = once.0.entry(id) {
        place.insert(Whole::load(visit.tx, visit.app, id).await?);
    }
    let Some(whole) = once.0.get(&id).and_then(Option::as_ref) else { return Ok(None) };
    let received = Received::of(visit.tx, visit.app, visit.person.id, whole).await?;
    let Some(received) = received.filter(|received| !received.items.is_empty()) else { return Ok(None) };
    if received.issue.state == State::TakenBack {
        return Ok(None);
    }
    let say = visit.say();
    let top = anew.then(|| say.news_anew());
    if !received.is_fresh() {
        return Ok(Some(summary(visit, &received, top)));
    }
    let content = received.items.iter().map(|item| (received.whose(say, item), item.block.id)).collect();
    let key = Key {
        issue: id,
        version: received.issue.version,
        today: received.today(),
        anew,
        lang: say.lang(),
        title: received.title(say),
        content,
    };
    if let Some(screen) = visit.app.summaries.get(&key) {
        return Ok(Some(screen));
    }
    let screen = summary(visit, &received, top);
    visit.app.summaries.keep(key, screen.clone());
    Ok(Some(screen))
}

impl Received<'_> {
    /// Nothing was answered to it yet.
    fn is_fresh(&self) -> bool {
        self.homes.iter().all(|Home { to, .. }| {
            let none = [to.understood_at, to.help_at, to.call_at].iter().all(Option::is_none);
            none && to.wrong == 0
        })
    }
}

/// The message with all that can be done about it. `top`: what is said first.
pub(super) fn summary(visit: &Visit<'_>, received: &Received<'_>, top: Option<String>) -> Screen {
    let say = visit.say();
    let corrected = received.has_correction().then(|| say.news_corrected());
    let mut screen = Screen::new(say).title(received.title(say));
    screen = corrected.into_iter().chain(top).fold(screen, Screen::remark);
    screen = what_matters(say, received, screen);
    let mut rows: Vec<Vec<Button>> = Vec::new();
    match received.question(say) {
        _ if received.is_understood() => screen = screen.text(say.news_is_understood()),
        Some((item, question)) => {
            screen = screen.item(&item.kind.name(say), &question.text);
            let answers = super::clear::answers(received, item, &question.answers);
            rows.extend(answers.into_iter().map(|answer| vec![answer]));
            rows.push(vec![button(say.remind_unclear(), &received.at(At::Unclear))]);
        }
        // Its day is over: nothing is asked any more.
        None if received.asks(say) => {}
        None => rows.push(vec![button(say.remind_read(), &received.at(At::Clear))]),
    }
    rows.extend(buttons(visit, received));
    let screen = rows.into_iter().fold(screen, Screen::row);
    screen.nav(say, &received.at(At::Summary), Some(&Any::Newsletter(Place::Past)))
}

/// The lines, under the names of the children where they have different ones.
fn what_matters(say: Say<'_>, received: &Received<'_>, mut screen: Screen) -> Screen {
    if received.items.is_empty() {
        return screen.text(say.news_nothing());
    }
    let ranked = received.ranked();
    let mut headings: Vec<Option<String>> = Vec::new();
    for item in ranked.iter().take(LINES) {
        let whose = received.whose(say, item);
        if !headings.contains(&whose) {
            headings.push(whose);
        }
    }
    for heading in &headings {
        let lines = ranked.iter().take(LINES).filter(|item| received.whose(say, item) == *heading);
        let mut first = heading.is_none();
        screen = heading.iter().cloned().fold(screen, Screen::title);
        for item in lines {
            let line = line(say, received, item);
            screen = if first { screen.text(line) } else { screen.line(line) };
            first = false;
        }
    }
    let more = ranked.len().saturating_sub(LINES);
    if more > 0 {
        screen = screen.text(say.news_more(i64::try_from(more).unwrap_or(i64::MAX)));
    }
    screen
}

fn line(say: Say<'_>, received: &Received<'_>, item: &Item<'_>) -> String {
    let name = item.kind.name(say);
    let line = match when(say, item.kind, &item.block.values) {
        Some(when) => say.news_line(&name, &when),
        None => say.news_line_plain(&name),
    };
    if received.is_corrected(item) { say.news_line_changed(&line) } else { line }
}

/// The day or the days, and the hour; None for what has no day.
pub(super) fn when(say: Say<'_>, kind: &Kind, values: &Values) -> Option<String> {
    let (first, last) = (kind.first_day(values)?, kind.last_day(values)?);
    let timed = kind.when.as_deref().is_some_and(|name| values.get(name).is_some());
    if !timed {
        return Some(say.news_until(last));
    }
    if first != last {
        return Some(say.field_range(&say.full_date(first), &say.full_date(last)));
    }
    let mut hours = kind.hours.iter().filter_map(|name| values.time(name));
    Some(match (hours.next(), hours.next()) {
        (Some(from), Some(until)) => say.news_hours(first, from, until),
        (Some(from), None) => say.news_hour(first, from),
        _ => say.full_date(first),
    })
}

/// What can be done about it, beside the question.
fn buttons(visit: &Visit<'_>, received: &Received<'_>) -> Vec<Vec<Button>> {
    let say = visit.say();
    let any = |is: &dyn Fn(&Item<'_>) -> bool| received.items.iter().any(|item| !received.is_over(item) && is(item));
    let to = |label: String, at| button(label, &received.at(at));
    let mut rows = Vec::new();
    if !received.items.is_empty() {
        rows.push(vec![button(say.news_read_on(), &read::at(received.issue.id, 0))]);
    }
    if any(&|item| super::file::event(item.kind, &item.block.values).is_some()) {
        rows.push(vec![to(say.remind_file(), At::Dates)]);
    }
    if any(&|item| item.has(Kindly::Coming)) {
        rows.push(vec![to(say.news_sign_up(), At::SignUp)]);
    }
    if any(&|item| item.has(Kindly::CanHelp)) {
        rows.push(vec![to(say.remind_help(), At::Help)]);
    }
    if !read::words(visit.app, received).is_empty() {
        rows.push(vec![button(say.news_words(), &read::words_at(received.issue.id, 0))]);
    }
    if received.issue.letter.is_some() {
        rows.push(vec![button(say.news_letter(), &read::letter_at(received.issue.id, 0))]);
    }
    rows
}

/// "The school took this newsletter back."
pub(super) fn taken_back(say: Say<'_>, received: &Received<'_>) -> Screen {
    let events = received.items.iter().any(|item| super::file::event(item.kind, &item.block.values).is_some());
    let file = events.then(|| button(say.remind_file_off(), &received.at(At::File)));
    Screen::new(say).title(received.title(say)).text(say.news_taken_back()).rows(file).nav(
        say,
        &received.at(At::Summary),
        Some(&Any::Newsletter(Place::Past)),
    )
}
