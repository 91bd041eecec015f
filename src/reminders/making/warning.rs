//! What a sender is gently told before a message goes: it can go all the same (newsletter blocks: a positive note before
//! a problem, practice at most once a week; what looks wrong about its days, the kind itself says).

use super::super::Reminder;
use super::store;
use crate::blocks::Kind;
use crate::clock::Calendar;
use crate::language::{Say, plain};
use crate::store::{StoreError, Tx};

const DAY: i64 = 24 * 3600;
/// A problem is easier to hear when something good was said within so many seconds before: four weeks.
const POSITIVE_WITHIN: i64 = 28 * DAY;
/// Practice comes once a week at most: the one of the same weekday a week ago does not count.
const PRACTICE_WITHIN: i64 = 6 * DAY;
/// Kinds that say something good of a child.
const POSITIVE: [&str; 2] = ["progress-positive", "well-done-today"];
/// Kinds that can be about a problem.
const PROBLEM: [&str; 1] = ["please-contact-me"];
/// The kind that asks to practise.
const PRACTICE: &str = "practise-at-home";
/// So many first names are told.
const NAMES: usize = 6;

/// What there is to be careful with in a draft about these children, in sentences.
pub async fn texts(
    tx: &mut Tx,
    kind: &Kind,
    draft: &Reminder,
    children: &[i64],
    calendar: &Calendar,
    now: i64,
    say: Say<'_>,
) -> Result<Vec<String>, StoreError> {
    let today = calendar.civil(now).date();
    let mut texts = kind.warnings(&draft.values, calendar, today, say);
    if children.is_empty() {
        texts.push(say.send_warn_nobody());
    }
    if PROBLEM.contains(&kind.id.as_str()) {
        let without = store::without(tx, children, &POSITIVE, now - POSITIVE_WITHIN).await?;
        if !without.is_empty() {
            let mut shown = without.iter().take(NAMES).map(String::as_str).collect::<Vec<_>>().join(say.comma());
            if without.len() > NAMES {
                shown.push('…');
            }
            texts.push(say.send_warn_positive(&plain(&shown)));
        }
    }
    if kind.id == PRACTICE && store::has_had(tx, children, PRACTICE, now - PRACTICE_WITHIN).await? {
        texts.push(say.send_warn_practice());
    }
    Ok(texts)
}
