//! What came of a newsletter, in figures: who has it, opened it, understood it; whom it did not reach; who comes. Families
//! are counted, each once, by the parent who gets it. Figures of few families stand together, so that none is about one.

pub mod console;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use super::Issue;
use super::families::Counts;
use super::store as newsletters;
use crate::app::App;
use crate::language::plain;
use crate::school::reach::SMALLEST;
use crate::store::{StoreError, Tx};

/// So many days the chart shows.
const DAYS: i64 = 14;
/// A day, in seconds.
const DAY: i64 = 24 * 3600;
/// The size of the chart, in its own units.
const WIDTH: usize = 600;
const HEIGHT: usize = 200;

/// What came of it at a seat. All times in UTC seconds.
#[derive(Clone, Debug)]
pub struct Line {
    pub guardian_id: i64,
    /// Who sits there.
    pub person_id: Option<i64>,
    /// The class of the child.
    pub group: Option<String>,
    /// The tag of the language of the chat.
    pub language: Option<String>,
    /// Nobody can be reached there by chat.
    pub on_paper: bool,
    pub given_at: Option<i64>,
    pub opened_at: Option<i64>,
    pub understood_at: Option<i64>,
    pub call_at: Option<i64>,
}

/// So many families.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    pub all: usize,
    pub delivered: usize,
    pub opened: usize,
    pub understood: usize,
    pub not_reached: usize,
    pub calls: usize,
}

impl Part {
    fn and(self, other: Self) -> Self {
        Self {
            all: self.all + other.all,
            delivered: self.delivered + other.delivered,
            opened: self.opened + other.opened,
            understood: self.understood + other.understood,
            not_reached: self.not_reached + other.not_reached,
            calls: self.calls + other.calls,
        }
    }
}

/// Figures by name, with those of few families together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    pub rows: Vec<(String, Part)>,
    /// All that are not shown by name; too few to show where they are fewer than [`SMALLEST`] all the same.
    pub others: Option<Part>,
}

/// What all families answered to an announcement.
pub struct Answers {
    pub name: String,
    pub counts: Counts,
}

/// How many families had it, opened it and understood it, so many days after it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// 1: within the first day.
    pub day: i64,
    pub delivered: usize,
    pub opened: usize,
    pub understood: usize,
}

/// What came of an issue.
pub struct Figures {
    pub total: Part,
    pub groups: Table,
    pub languages: Table,
    pub answers: Vec<Answers>,
    pub days: Vec<Moment>,
}

/// Families: the lines of one person are one, for a message is for all children.
fn families<'l>(lines: impl Iterator<Item = &'l Line>) -> Vec<Vec<&'l Line>> {
    let mut families: BTreeMap<(bool, i64), Vec<&Line>> = BTreeMap::new();
    for line in lines {
        let key = line.person_id.map_or((false, line.guardian_id), |person| (true, person));
        families.entry(key).or_default().push(line);
    }
    families.into_values().collect()
}

/// The first time that one of these lines has.
fn first(family: &[&Line], time: fn(&Line) -> Option<i64>) -> Option<i64> {
    family.iter().filter_map(|line| time(line)).min()
}

/// The figures of these lines.
pub fn part<'l>(lines: impl Iterator<Item = &'l Line>) -> Part {
    let mut part = Part::default();
    for family in families(lines) {
        let has = |time: fn(&Line) -> Option<i64>| usize::from(first(&family, time).is_some());
        let delivered = has(|line| line.given_at);
        part = part.and(Part {
            all: 1,
            delivered,
            opened: has(|line| line.opened_at),
            understood: has(|line| line.understood_at),
            not_reached: usize::from(delivered == 0 && family.iter().all(|line| line.on_paper)),
            calls: has(|line| line.call_at),
        });
    }
    part
}

/// The figures by what `name` says of a line.
pub fn table(lines: &[Line], name: impl Fn(&Line) -> String) -> Table {
    let names: BTreeSet<String> = lines.iter().map(&name).collect();
    let mut rows: Vec<(String, Part)> =
        names.into_iter().map(|one| (one.clone(), part(lines.iter().filter(|line| name(line) == one)))).collect();
    let least = usize::try_from(SMALLEST).unwrap_or(usize::MAX);
    let (shown, few): (Vec<_>, Vec<_>) = rows.drain(..).partition(|(_, part)| part.all >= least);
    let mut table = Table { rows: shown, others: None };
    if few.is_empty() {
        return table;
    }
    let mut others = few.into_iter().fold(Part::default(), |sum, (_, part)| sum.and(part));
    // The total is known: the one row that is not shown could be read from the others.
    while others.all < least {
        let smallest = table.rows.iter().enumerate().min_by_key(|(_, (_, part))| part.all).map(|(at, _)| at);
        let Some(smallest) = smallest else { break };
        others = others.and(table.rows.remove(smallest).1);
    }
    table.others = Some(others);
    table
}

/// How it went day by day since it went (`from`), until now.
pub fn moments(lines: &[Line], from: i64, now: i64) -> Vec<Moment> {
    let families = families(lines.iter());
    let days = ((now - from) / DAY + 1).clamp(1, DAYS);
    let moment = |day: i64| {
        let until = from + day * DAY;
        let count = |time: fn(&Line) -> Option<i64>| {
            families.iter().filter(|family| first(family, time).is_some_and(|at| at < until)).count()
        };
        Moment {
            day,
            delivered: count(|line| line.given_at),
            opened: count(|line| line.opened_at),
            understood: count(|line| line.understood_at),
        }
    };
    (1..=days).map(moment).collect()
}

/// The points of a line of the chart, of `all` families.
pub fn points(days: &[Moment], all: usize, of: fn(&Moment) -> usize) -> String {
    let step = WIDTH / days.len().max(1);
    let start = format!("0,{HEIGHT}");
    let point = |(at, day): (usize, &Moment)| {
        format!("{},{}", (at + 1) * step, HEIGHT - of(day).min(all) * HEIGHT / all.max(1))
    };
    std::iter::once(start).chain(days.iter().enumerate().map(point)).collect::<Vec<_>>().join(" ")
}

/// Who has not got an issue that is on its way: how many get it now; how many later, and when the last of them does (UTC
/// seconds).
pub async fn waiting(tx: &mut Tx, issue: i64, now: i64) -> Result<(i64, Option<(i64, i64)>), StoreError> {
    let (due, later, last) = store::waiting(tx, issue, now).await?;
    Ok((due, last.map(|last| (later, last))))
}

/// What came of an issue, in the language of `say`.
pub async fn of_issue(
    tx: &mut Tx,
    app: &App,
    issue: &Issue,
    say: crate::language::Say<'_>,
) -> Result<Figures, StoreError> {
    let lines = store::lines(tx, issue.id).await?;
    let counts = newsletters::counts(tx, issue.id).await?;
    let blocks = newsletters::accepted(tx, issue.id).await?;
    let answers = blocks.iter().filter_map(|block| {
        let kind = app.blocks.find(&block.kind)?;
        Some(Answers { name: kind.name(say), counts: *counts.get(&block.id)? })
    });
    let language = |line: &Line| match line.language.as_deref().map(|tag| (tag, app.catalogue.find(tag))) {
        Some((_, Some(lang))) => app.catalogue.language(lang).own_name.clone(),
        Some((tag, None)) => tag.to_owned(),
        None => say.issue_language_none(),
    };
    let group = |line: &Line| line.group.as_deref().map_or_else(|| say.reach_no_class(), plain);
    Ok(Figures {
        total: part(lines.iter()),
        groups: table(&lines, group),
        languages: table(&lines, language),
        answers: answers.collect(),
        days: issue.sending_at.map(|from| moments(&lines, from, app.clock.now())).unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(guardian_id: i64, person_id: Option<i64>, group: &str) -> Line {
        Line {
            guardian_id,
            person_id,
            group: Some(group.to_owned()),
            language: person_id.map(|_| "ar".to_owned()),
            on_paper: person_id.is_none(),
            given_at: person_id.map(|_| 1_000),
            opened_at: None,
            understood_at: None,
            call_at: None,
        }
    }

    fn group(line: &Line) -> String {
        line.group.clone().unwrap_or_default()
    }

    #[test]
    fn a_parent_of_two_children_is_one_family() {
        let mut lines = vec![line(1, Some(7), "4A"), line(2, Some(7), "5B"), line(3, None, "4A")];
        lines[1].opened_at = Some(2_000);
        let part = part(lines.iter());
        assert_eq!((part.all, part.delivered, part.opened, part.not_reached), (2, 1, 1, 1));
    }

    #[test]
    fn figures_of_few_families_stand_together_and_cannot_be_worked_out() {
        let rows = |counts: &[(&str, i64)]| {
            let mut next = 0;
            let mut lines = Vec::new();
            for (name, count) in counts {
                for _ in 0..*count {
                    next += 1;
                    lines.push(line(next, Some(next), name));
                }
            }
            table(&lines, group)
        };
        let two_small = rows(&[("4A", 20), ("5B", 4), ("6", 3)]);
        assert_eq!((two_small.rows.len(), two_small.others.unwrap().all), (1, 7));
        let one_small = rows(&[("4A", 20), ("5B", 9), ("6", 3)]);
        assert_eq!(one_small.rows.len(), 1, "5B would give 6 away");
        assert_eq!((one_small.rows[0].0.as_str(), one_small.others.unwrap().all), ("4A", 12));
        let tiny = rows(&[("4A", 3)]);
        assert_eq!((tiny.rows.len(), tiny.others.unwrap().all), (0, 3));
        assert_eq!(rows(&[("4A", 5)]).others, None);
    }

    #[test]
    fn the_chart_grows_day_by_day_and_ends_today() {
        let mut lines = vec![line(1, Some(1), "4A"), line(2, Some(2), "4A")];
        lines[0].opened_at = Some(1_000 + DAY + 5);
        let days = moments(&lines, 1_000, 1_000 + 2 * DAY + 7);
        assert_eq!(days.iter().map(|day| (day.delivered, day.opened)).collect::<Vec<_>>(), [(2, 0), (2, 1), (2, 1)]);
        assert_eq!(moments(&lines, 1_000, 1_000 + 100 * DAY).len(), 14);
        assert_eq!(points(&days, 2, |day| day.opened), "0,200 200,200 400,100 600,100");
    }
}
