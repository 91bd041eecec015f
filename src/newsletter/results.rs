//! What came of a newsletter, in figures: who has it, opened it, understood it; whom it did not reach; who comes. Families
//! are counted, each once, by the parent who gets it. Figures of few families stand together, so that none is about one.

pub mod console;
pub mod families;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use super::families::Counts;
use super::store as newsletters;
use super::{Block, Issue};
use crate::app::App;
use crate::language::plain;
use crate::privacy::retention::Kind;
use crate::school::reach::SMALLEST;
use crate::school::store as schools;
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
    /// Something in it for the child ends with a question: only then a tap shows that it was understood.
    pub asked: bool,
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
    /// Got it and were asked a question about it; those who answered it right.
    pub asked: usize,
    pub showed: usize,
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
            asked: self.asked + other.asked,
            showed: self.showed + other.showed,
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
    /// Who opened and understood it is not kept any more.
    pub forgotten: bool,
}

impl Figures {
    /// Fewer families than may be shown: no figure stands anywhere, for it would be about one of them.
    pub fn is_few(&self) -> bool {
        self.total.all < usize::try_from(SMALLEST).unwrap_or(usize::MAX)
    }
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

/// When the last of the children's announcements was understood; a correction for one of them asks again.
fn understood(family: &[&Line]) -> Option<i64> {
    let has = family.iter().filter(|line| line.given_at.is_some());
    has.map(|line| line.understood_at).try_fold(None, |last, at| Some(last.max(Some(at?)))).flatten()
}

/// The figures of these lines.
pub fn part<'l>(lines: impl Iterator<Item = &'l Line>) -> Part {
    let mut part = Part::default();
    for family in families(lines) {
        let has = |time: fn(&Line) -> Option<i64>| usize::from(first(&family, time).is_some());
        let delivered = has(|line| line.given_at);
        let understood = usize::from(understood(&family).is_some());
        let asked = delivered * usize::from(family.iter().any(|line| line.asked));
        part = part.and(Part {
            all: 1,
            delivered,
            opened: has(|line| line.opened_at),
            understood,
            asked,
            showed: asked * understood,
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
        let by_then = |at: Option<i64>| at.is_some_and(|at| at < until);
        let count =
            |time: fn(&Line) -> Option<i64>| families.iter().filter(|family| by_then(first(family, time))).count();
        Moment {
            day,
            delivered: count(|line| line.given_at),
            opened: count(|line| line.opened_at),
            understood: families.iter().filter(|family| by_then(understood(family))).count(),
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

/// What came of an issue, in the language of `say`.
pub async fn of_issue(
    tx: &mut Tx,
    app: &App,
    issue: &Issue,
    say: crate::language::Say<'_>,
) -> Result<Figures, StoreError> {
    let school = schools::find_school(tx, issue.school_id).await?;
    let calendar = school.map_or_else(|| app.calendar.clone(), |school| school.calendar(&app.calendar));
    let counts = newsletters::counts(tx, issue.id, &app.blocks).await?;
    let blocks = newsletters::accepted(tx, issue.id).await?;
    let asks = |block: &&Block| {
        app.blocks.find(&block.kind).is_some_and(|kind| kind.question(say, &block.values, 0, &calendar).is_some())
    };
    let asking: Vec<Block> = blocks.iter().filter(asks).cloned().collect();
    let lines = store::lines(tx, issue.id, |seat| issue.is_for(seat, &asking)).await?;
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
        forgotten: issue
            .sent_at
            .or(issue.sending_at)
            .is_some_and(|at| at < Kind::NewsletterAnswer.border(&app.calendar, app.clock.now())),
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
            asked: true,
            call_at: None,
        }
    }

    fn group(line: &Line) -> String {
        line.group.clone().unwrap_or_default()
    }

    #[test]
    fn a_parent_of_two_children_is_one_family() {
        let mut lines = [line(1, Some(7), "4A"), line(2, Some(7), "5B"), line(3, None, "4A")];
        lines[1].opened_at = Some(2_000);
        let part = part(lines.iter());
        assert_eq!((part.all, part.delivered, part.opened, part.not_reached), (2, 1, 1, 1));
    }

    #[test]
    fn who_was_asked_nothing_showed_nothing_and_a_correction_for_one_child_asks_again() {
        let mut lines = [line(1, Some(7), "4A"), line(2, Some(7), "5B"), line(3, Some(8), "4A")];
        lines[0].understood_at = Some(2_000);
        lines[2].understood_at = Some(2_000);
        lines[2].asked = false;
        let before = part(lines.iter());
        assert_eq!((before.understood, before.asked, before.showed), (1, 1, 0));
        lines[1].understood_at = Some(3_000);
        let after = part(lines.iter());
        assert_eq!((after.understood, after.asked, after.showed), (2, 1, 1));
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
