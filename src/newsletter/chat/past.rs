//! Looking back: the last newsletters, and searching in them for a word.

use std::collections::BTreeSet;

use super::received::Received;
use super::{At, Place, read};
use crate::language::{Say, plain, without_isolates};
use crate::newsletter::store as issues;
use crate::place::Place as Any;
use crate::screen::{Button, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};
use crate::welcome::store as people;

/// So many are listed (issue of newsletters, "looking back").
const LISTED: i64 = 10;
/// So many are searched.
const SEARCHED: i64 = 40;
/// So many announcements are found at most.
const FOUND: usize = 12;
/// A word has so many characters at least, and a text to search for so many at most.
const WORD: std::ops::RangeInclusive<usize> = 2..=60;

/// The last newsletters, the newest first.
pub(super) async fn past(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    let say = visit.say();
    let mut buttons = Vec::new();
    for issue in issues::received(visit.tx, visit.person.id, LISTED, 0).await? {
        let sent = visit.app.calendar.civil(issue.sending_at.unwrap_or(issue.made_at)).date();
        let place = Any::Newsletter(Place::At { at: At::Summary, issue: issue.id });
        buttons.push(button(say.news_button(&say.short_date(sent), &plain(&issue.title)), &place));
    }
    let any = !buttons.is_empty();
    let text = if any { say.news_past_text() } else { say.news_past_none() };
    let search = any.then(|| button(say.news_search(), &Any::Newsletter(Place::Search)));
    let here = Any::Newsletter(Place::Past);
    let screen = Screen::new(say).title(say.news_past_title()).text(text).rows(buttons).rows(search);
    Ok(screen.nav(say, &here, Some(&Any::Newsletter(Place::On { page: 0 }))))
}

/// From now on the next typed text is what is searched for.
pub(super) async fn search(visit: &mut Visit<'_>) -> Result<Screen, StoreError> {
    let path = Any::Newsletter(Place::Search).path();
    people::set_writes(visit.tx, visit.person.id, Some((&path, visit.now))).await?;
    let say = visit.say();
    let screen = Screen::new(say).title(say.news_search_title()).text(say.news_search_text());
    Ok(screen.nav(say, &Any::Newsletter(Place::Search), Some(&Any::Newsletter(Place::Past))))
}

/// What a parent typed while `place` waited for it.
pub async fn written(visit: &mut Visit<'_>, place: &Place, text: &str) -> Result<Screen, StoreError> {
    visit.person.writes = None;
    people::set_writes(visit.tx, visit.person.id, None).await?;
    let say = visit.say();
    let wanted = folded(&plain(text));
    if *place != Place::Search || !WORD.contains(&wanted.chars().count()) {
        return search(visit).await;
    }
    let found = find(visit, &wanted).await?;
    let title = say.news_found_title(&wanted);
    let text = if found.is_empty() { say.news_found_none() } else { say.news_found_text() };
    let again = button(say.news_search_again(), &Any::Newsletter(Place::Search));
    let screen = Screen::new(say).title(title).text(text).rows(found).rows([again]);
    Ok(screen.nav(say, &Any::Newsletter(Place::Search), Some(&Any::Newsletter(Place::Past))))
}

/// The announcements that have it, in the parent's language or in Dutch: those of the newest newsletters first.
async fn find(visit: &mut Visit<'_>, wanted: &str) -> Result<Vec<Button>, StoreError> {
    let say = visit.say();
    let dutch = visit.app.catalogue.say(visit.app.catalogue.reference());
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for issue in issues::received(visit.tx, visit.person.id, SEARCHED, 0).await? {
        let loaded = Received::load(visit.tx, visit.app, visit.person.id, issue.id).await?;
        let Some(received) = loaded else { continue };
        let sent = visit.app.calendar.civil(issue.sending_at.unwrap_or(issue.made_at)).date();
        for item in &received.items {
            let has = |say: Say<'_>| {
                let text = received.text(say, item).join(" ");
                folded(&format!("{} {text}", item.kind.name(say))).contains(wanted)
            };
            if (has(say) || has(dutch)) && seen.insert(item.block.id) && found.len() < FOUND {
                let label = say.news_button(&say.short_date(sent), &item.kind.name(say));
                found.push(button(label, &read::item_at(item.block.id)));
            }
        }
    }
    Ok(found)
}

/// Small letters, without the marks that only direct a line.
fn folded(text: &str) -> String {
    without_isolates(text).to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
