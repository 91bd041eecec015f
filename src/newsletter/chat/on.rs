//! What is on for the own children this week and in the coming month, and the address of the own calendar.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Does, Place};
use crate::console::PUBLIC_URL;
use crate::language::Say;
use crate::newsletter::agenda::{self, Of, On};
use crate::newsletter::feed;
use crate::place::Place as Any;
use crate::reminders::chat::{At as Remind, Place as Reminded};
use crate::school::guardians::store as guardians;
use crate::screen::{Button, Screen};
use crate::store::{StoreError, fact_in};
use crate::visit::{Visit, button};

/// "The coming month": so many days from today.
const DAYS: i64 = 31;
/// So many lines are listed; the calendar has all.
const LINES: usize = 25;

/// The way to what is on, for who has a child at a school.
pub async fn menu_button(visit: &mut Visit<'_>) -> Result<Option<Button>, StoreError> {
    let seats = guardians::of_person(visit.tx, visit.person.id).await?;
    let place = Any::Newsletter(Place::On { page: 0 });
    Ok((!seats.is_empty()).then(|| button(visit.say().news_on(), &place)))
}

/// This week, and the coming month.
pub(super) async fn on(visit: &mut Visit<'_>, page: usize) -> Result<Screen, StoreError> {
    let say = visit.say();
    let today = visit.app.calendar.civil(visit.now).date();
    let until = today.checked_add(DAYS.days()).unwrap_or(today);
    let sunday = today.checked_add((7 - i64::from(today.weekday().to_monday_one_offset())).days()).unwrap_or(today);
    let all = agenda::between(visit.tx, visit.app, visit.person.id, today, until).await?;
    let (week, later): (Vec<&On>, Vec<&On>) = all.iter().take(LINES).partition(|on| on.first <= sunday);
    let mut screen = Screen::new(say).title(say.news_on_title());
    for (title, list, none) in
        [(say.news_on_week(), &week, say.news_on_week_none()), (say.news_on_month(), &later, say.news_on_month_none())]
    {
        screen = screen.title(title);
        if list.is_empty() {
            screen = screen.line(none);
        }
        screen = list.iter().fold(screen, |screen, on| screen.line(line(visit, say, on)));
    }
    if all.len() > LINES {
        screen = screen.text(say.news_on_more());
    }
    let buttons = all.iter().take(LINES).map(|on| {
        let label = say.news_button(&say.short_date(on.first.max(today)), &name(visit, say, on));
        button(label, &place_of(on))
    });
    let here = |page| Any::Newsletter(Place::On { page });
    let screen = screen.list(say, buttons.collect(), page, here);
    let reachable = fact_in(visit.tx, PUBLIC_URL).await?.is_some();
    Ok(screen
        .rows([button(say.news_past(), &Any::Newsletter(Place::Past))])
        .rows(reachable.then(|| button(say.news_feed(), &Any::Newsletter(Place::Feed))))
        .nav(say, &here(page), None))
}

fn name(visit: &Visit<'_>, say: Say<'_>, on: &On) -> String {
    visit.app.blocks.find(&on.kind).map(|kind| kind.name(say)).unwrap_or_default()
}

fn line(visit: &Visit<'_>, say: Say<'_>, on: &On) -> String {
    let kind = visit.app.blocks.find(&on.kind);
    let when = kind.and_then(|kind| super::summary::when(say, kind, &on.values)).unwrap_or_default();
    let line = say.news_line(&name(visit, say, on), &when);
    if on.children.is_empty() { line } else { say.news_line_of(&line, &on.children.join(say.comma())) }
}

fn place_of(on: &On) -> Any {
    match on.of {
        Of::Block(block) => Any::Newsletter(Place::Item { does: Does::Open, block, guardian: 0 }),
        Of::Reminder { reminder, guardian } => Any::Reminded(Reminded::At { at: Remind::Read, reminder, guardian }),
    }
}

/// The calendar on the own telephone: what it is, and since when there is an address. `address`: one that was made just
/// now, the only time that it is shown.
pub(super) async fn feed(visit: &mut Visit<'_>, address: Option<String>) -> Result<Screen, StoreError> {
    let say = visit.say();
    let here = Any::Newsletter(Place::Feed);
    let screen = Screen::new(say).title(say.news_feed_title());
    let back = Any::Newsletter(Place::On { page: 0 });
    if fact_in(visit.tx, PUBLIC_URL).await?.is_none() {
        return Ok(screen.text(say.news_feed_none()).nav(say, &here, Some(&back)));
    }
    let made_at = feed::store::made_at(visit.tx, visit.person.id).await?;
    let made: Option<Date> = made_at.map(|at| visit.app.calendar.civil(at).date());
    let screen = match (address, made) {
        (Some(address), _) => screen.text(say.news_feed_made()).text(address).text(say.news_feed_how()),
        (None, Some(day)) => screen.text(say.news_feed_since(day)),
        (None, None) => screen.text(say.news_feed_text()),
    };
    let make = if made.is_some() { say.news_feed_renew() } else { say.news_feed_make() };
    let end = made.map(|_| button(say.news_feed_end(), &Any::Newsletter(Place::EndFeed)));
    let screen = screen.text(say.news_feed_secret()).rows([button(make, &Any::Newsletter(Place::MakeFeed))]).rows(end);
    Ok(screen.nav(say, &here, Some(&back)))
}

/// A new address; an earlier one is dead.
pub(super) async fn make_feed(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    let Some(console) = fact_in(visit.tx, PUBLIC_URL).await? else { return feed(visit, None).await };
    let language = visit.say().language().tag.clone();
    let path = feed::make(visit.tx, visit.person.id, &language, visit.now).await?;
    feed(visit, Some(format!("{console}{path}"))).await
}

/// No address any more.
pub(super) async fn end_feed(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    feed::store::remove(visit.tx, visit.person.id).await?;
    feed(visit, None).await
}
