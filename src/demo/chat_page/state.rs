//! What the demo page shows, as JSON: one person's chat now, or as soon as it changes, and the latest calls.

use std::time::Duration;

use axum::Json;
use axum::extract::{Query, State};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Page, Shared};
use crate::demo::bot_api::World;

/// How long a request waits for something new.
const LONGEST_WAIT: Duration = Duration::from_secs(25);
/// How many calls the page shows.
const CALLS_SHOWN: usize = 100;

#[derive(Deserialize)]
pub(super) struct Wanted {
    /// The first one if absent or unknown.
    person: Option<i64>,
    /// The version that the page shows already: answer when there is another.
    since: Option<i64>,
}

/// GET /demo/api/state
pub(super) async fn state(State(page): Shared, Query(wanted): Query<Wanted>) -> Json<Value> {
    let mut versions = page.telegram.changed();
    if let Some(since) = wanted.since.and_then(|since| u64::try_from(since).ok()) {
        let news = versions.wait_for(|version| *version != since);
        // Nothing new is an answer too: the page asks again.
        let _ = tokio::time::timeout(LONGEST_WAIT, news).await;
    }
    let version = *versions.borrow_and_update();
    let mut shown = page.telegram.look(|world| shown(&page, world, wanted.person));
    shown["version"] = json!(version);
    shown["now"] = json!(civil_time(page.telegram.clock().now()));
    Json(shown)
}

/// GET /demo/api/calls: the newest first.
pub(super) async fn calls(State(page): Shared) -> Json<Value> {
    let latest = page.telegram.look(|world| {
        let calls = world.calls().iter().rev().take(CALLS_SHOWN);
        calls
            .map(|call| {
                let mut shown = json!(call);
                // Real microseconds since the start: unique enough to tell two calls apart.
                shown["number"] = json!(call.elapsed.as_micros().to_string());
                shown
            })
            .collect::<Vec<_>>()
    });
    Json(json!(latest))
}

fn shown(page: &Page, world: &World, wanted: Option<i64>) -> Value {
    let people: Vec<Value> = world
        .people()
        .into_iter()
        .filter(|(person, _)| page.players.contains(&person.id))
        .map(|(person, standing)| {
            let mut shown = json!(person);
            shown["standing"] = json!(standing);
            shown
        })
        .collect();
    let person = people.iter().find(|person| person["id"].as_i64() == wanted).or(people.first()).cloned();
    let id = person.as_ref().and_then(|person| person["id"].as_i64()).unwrap_or_default();
    let language = person.as_ref().and_then(|person| person["language_code"].as_str());
    let answer = world.callback_answers().iter().rev().find(|answer| answer.user == id);
    json!({
        "bot_name": page.bot_name,
        "people": people,
        "person": person,
        "messages": world.messages(id),
        "commands": world.commands_for(id, language),
        "answer": answer.map(|answer| json!({"id": answer.callback_query_id, "text": answer.text})),
    })
}

/// `Monday 23 November 2026, 09:00` in Amsterdam.
fn civil_time(instant: i64) -> String {
    let instant = Timestamp::from_second(instant).unwrap_or(Timestamp::UNIX_EPOCH);
    let zone = TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    instant.to_zoned(zone).strftime("%A %-d %B %Y, %H:%M").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_is_that_of_the_school() {
        assert_eq!(civil_time(1_795_420_800), "Monday 23 November 2026, 09:00");
    }
}
