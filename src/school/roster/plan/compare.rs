//! The comparison itself: a school and a roster in, a plan out. It looks at nothing else.

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::recognise::{Place, Row, own_key, recognise};
use super::{Change, Confirm, Current, HasChild, HasGroup, Leaver, Leaving, Plan, Step};
use crate::school::SchoolYear;
use crate::school::roster::{Doubt, DoubtKind, Roster, RosterChild, RosterGroup, RosterTeacher};

/// Compares the school with a roster on `today`.
pub fn plan(current: &Current, roster: &Roster, today: Date) -> Plan {
    let this_year = SchoolYear::of(today);
    let school_year = roster.school_year.unwrap_or(this_year.max(current.school_year));
    let brin = roster.brin.clone().or_else(|| current.brin.clone());
    let groups = groups(current, roster, school_year);
    let ids: Vec<Option<i64>> = groups.iter().map(|step| step.id).collect();
    let mut planning = Planning { current, ids, doubts: roster.doubts.clone(), names: HashMap::new() };
    planning.names = current.groups.iter().map(|group| (group.id, group.name.clone())).collect();
    let (children, leaving_children) = planning.children(&groups, roster, today);
    let (teachers, leaving_teachers) = planning.teachers(roster);
    let (ending, leaving_groups) = planning.groups_that_go(school_year);
    let mut confirm = Vec::new();
    if let (Some(ours), Some(theirs)) = (&current.brin, &roster.brin)
        && ours != theirs
    {
        confirm.push(Confirm::OtherSchool { ours: ours.clone(), theirs: theirs.clone() });
    }
    if school_year != this_year && school_year != current.school_year {
        confirm.push(Confirm::OtherYear { file: school_year, today: this_year });
    }
    let there = current.children.iter().filter(|child| !child.archived).count();
    if leaving_children.len() * 2 > there {
        confirm.push(Confirm::ManyLeave { leaving: leaving_children.len(), of: there });
    }
    let mut doubts = planning.doubts;
    doubts.sort_by_key(|doubt| doubt.line);
    Plan {
        school_changes: brin != current.brin || school_year != current.school_year,
        school_year,
        brin,
        groups,
        children,
        teachers,
        ending,
        leaving: Leaving { groups: leaving_groups, children: leaving_children, teachers: leaving_teachers },
        doubts,
        confirm,
    }
}

/// A group lives one school year: it is looked for among those of the same year, by key and then by name.
fn groups(current: &Current, roster: &Roster, year: SchoolYear) -> Vec<Step<RosterGroup>> {
    let of_the_year: Vec<&HasGroup> = current.groups.iter().filter(|group| group.school_year == year).collect();
    let mut found: Vec<Option<&HasGroup>> = vec![None; roster.groups.len()];
    let mut taken = HashSet::new();
    for (group, found) in roster.groups.iter().zip(&mut found) {
        let same_key = |has: &&&HasGroup| group.key.is_some() && has.key == group.key;
        *found = of_the_year.iter().find(same_key).copied();
        taken.extend(found.map(|has| has.id));
    }
    for (group, found) in roster.groups.iter().zip(&mut found).filter(|(_, found)| found.is_none()) {
        let same_name = |has: &&&HasGroup| !has.archived && !taken.contains(&has.id) && has.name == group.name;
        *found = of_the_year.iter().find(same_name).copied();
        taken.extend(found.map(|has| has.id));
    }
    // A name belongs to one group: what stays beside the file's groups keeps its own.
    let beside = of_the_year.iter().filter(|has| !has.archived && !taken.contains(&has.id));
    let beside: HashSet<&str> = beside.map(|has| has.name.as_str()).collect();
    let in_file: HashSet<&str> = roster.groups.iter().map(|group| group.name.as_str()).collect();
    let steps = roster.groups.iter().zip(found).map(|(group, has)| {
        let mut wanted = group.clone();
        let mut number = 1;
        while beside.contains(wanted.name.as_str()) || number > 1 && in_file.contains(wanted.name.as_str()) {
            number += 1;
            wanted.name = format!("{} ({number})", group.name);
        }
        let mut changes = Vec::new();
        if let Some(has) = has {
            wanted.key = wanted.key.or_else(|| has.key.clone());
            note(&mut changes, has.archived, || Change::Back);
            note(&mut changes, has.name != wanted.name, || renamed(&has.name, &wanted.name));
            note(&mut changes, has.kind != wanted.kind, || Change::GroupKind);
            note(&mut changes, has.key != wanted.key, || Change::Key);
        }
        Step { id: has.map(|has| has.id), wanted, changes }
    });
    steps.collect()
}

fn note(changes: &mut Vec<Change>, is_so: bool, change: impl FnOnce() -> Change) {
    if is_so {
        changes.push(change());
    }
}

fn renamed(from: &str, to: &str) -> Change {
    Change::Name { from: from.to_owned(), to: to.to_owned() }
}

struct Planning<'a> {
    current: &'a Current,
    /// The group at the school of each group of the file; None for a new one.
    ids: Vec<Option<i64>>,
    doubts: Vec<Doubt>,
    /// The school's groups by id.
    names: HashMap<i64, String>,
}

impl Planning<'_> {
    fn place(&self, class: Option<usize>) -> Place {
        match class {
            None => Place::Nowhere,
            Some(at) => self.ids.get(at).copied().flatten().map_or(Place::New, Place::Group),
        }
    }

    /// The groups of the school among these of the file, rising; new ones are left out.
    fn known(&self, groups: &[usize]) -> Vec<i64> {
        let mut known: Vec<i64> = groups.iter().filter_map(|at| self.ids.get(*at).copied().flatten()).collect();
        known.sort_unstable();
        known
    }

    /// Whether somebody who is in the groups `has` would be in others; groups that the file does not know stay.
    fn differ(&self, has: &[i64], wanted: &[usize]) -> bool {
        let mut of_the_file: Vec<i64> = has.iter().copied().filter(|id| self.ids.contains(&Some(*id))).collect();
        of_the_file.sort_unstable();
        let wanted_ids = self.known(wanted);
        wanted_ids.len() != wanted.len() || of_the_file != wanted_ids
    }

    fn children(
        &mut self,
        groups: &[Step<RosterGroup>],
        roster: &Roster,
        today: Date,
    ) -> (Vec<Step<RosterChild>>, Vec<Leaver>) {
        let file: Vec<Row> = roster
            .children
            .iter()
            .map(|child| Row {
                key: child.key.clone(),
                own_key: None,
                name: child.name.folded(),
                full: !child.name.last.is_empty(),
                place: self.place(child.class),
                active: true,
            })
            .collect();
        let school: Vec<Row> = self
            .current
            .children
            .iter()
            .map(|child| Row {
                key: child.key.clone(),
                own_key: Some(own_key(child.id)),
                name: child.name.folded(),
                full: !child.name.last.is_empty(),
                place: child.class.map_or(Place::Nowhere, Place::Group),
                active: !child.archived,
            })
            .collect();
        let (mut steps, mut here, mut told) = (Vec::new(), HashSet::new(), HashSet::new());
        for (child, found) in roster.children.iter().zip(recognise(&file, &school)) {
            let has = found.map(|found| &self.current.children[found.at]);
            if child.has_left(today) {
                told.extend(has.map(|has| has.id));
                continue;
            }
            here.extend(has.map(|has| has.id));
            if found.is_some_and(|found| found.by_name) {
                self.doubts.push(Doubt { line: child.line, kind: DoubtKind::MatchedByName });
            }
            steps.push(self.child(groups, child, has));
        }
        let gone = self.current.children.iter().filter(|child| !child.archived && !here.contains(&child.id));
        let leavers = gone.map(|child| Leaver {
            id: child.id,
            name: child.name.to_string(),
            class: child.class.and_then(|class| self.names.get(&class).cloned()),
            told: told.contains(&child.id),
        });
        (steps, leavers.collect())
    }

    fn child(&self, groups: &[Step<RosterGroup>], child: &RosterChild, has: Option<&HasChild>) -> Step<RosterChild> {
        let mut wanted = child.clone();
        let mut changes = Vec::new();
        if let Some(has) = has {
            wanted.key = wanted.key.filter(|key| *key != own_key(has.id)).or_else(|| has.key.clone());
            // What the office has filled in by hand stays where the file knows nothing.
            wanted.year_group = wanted.year_group.or(has.year_group);
            let class = wanted.class.map(|at| self.ids[at]);
            let moved = match class {
                None => has.class.is_some(),
                Some(id) => id.is_none() || id != has.class,
            };
            note(&mut changes, has.archived, || Change::Back);
            note(&mut changes, has.name != wanted.name, || renamed(&has.name.to_string(), &wanted.name.to_string()));
            note(&mut changes, moved, || Change::Class {
                from: has.class.and_then(|id| self.names.get(&id).cloned()),
                to: wanted.class.map(|at| groups[at].wanted.name.clone()),
            });
            note(&mut changes, has.year_group != wanted.year_group, || Change::YearGroup {
                from: has.year_group,
                to: wanted.year_group,
            });
            note(&mut changes, self.differ(&has.extra, &wanted.extra), || Change::Groups);
            note(&mut changes, has.key != wanted.key, || Change::Key);
        }
        Step { id: has.map(|has| has.id), wanted, changes }
    }

    fn teachers(&mut self, roster: &Roster) -> (Vec<Step<RosterTeacher>>, Vec<Leaver>) {
        // A file without teachers says nothing about them.
        if roster.teachers.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let row = |key: &Option<String>, name: String| Row {
            key: key.clone(),
            own_key: None,
            name,
            full: true,
            place: Place::Nowhere,
            active: true,
        };
        let file: Vec<Row> = roster.teachers.iter().map(|teacher| row(&teacher.key, teacher.name.folded())).collect();
        let school: Vec<Row> =
            self.current.teachers.iter().map(|teacher| row(&teacher.key, teacher.name.to_lowercase())).collect();
        let (mut steps, mut here) = (Vec::new(), HashSet::new());
        for (teacher, found) in roster.teachers.iter().zip(recognise(&file, &school)) {
            let has = found.map(|found| &self.current.teachers[found.at]);
            let mut wanted = teacher.clone();
            let mut changes = Vec::new();
            if let Some(has) = has {
                here.insert(has.id);
                wanted.key = wanted.key.or_else(|| has.key.clone());
                if has.deactivated {
                    // An account that somebody closed is never opened by a file.
                    self.doubts.push(Doubt { line: teacher.line, kind: DoubtKind::Deactivated });
                    continue;
                }
                if found.is_some_and(|found| found.by_name) {
                    self.doubts.push(Doubt { line: teacher.line, kind: DoubtKind::MatchedByName });
                }
                let name = wanted.name.to_string();
                note(&mut changes, has.name != name, || renamed(&has.name, &name));
                note(&mut changes, self.differ(&has.groups, &wanted.groups), || Change::Groups);
                note(&mut changes, has.key != wanted.key, || Change::Key);
            }
            steps.push(Step { id: has.map(|has| has.id), wanted, changes });
        }
        let gone =
            self.current.teachers.iter().filter(|has| has.teaches && !has.deactivated && !here.contains(&has.id));
        let leavers = gone.map(|has| Leaver { id: has.id, name: has.name.clone(), class: None, told: false });
        (steps, leavers.collect())
    }

    /// The groups of another year, which end, and those of this year that the file does not have.
    fn groups_that_go(&self, year: SchoolYear) -> (Vec<Leaver>, Vec<Leaver>) {
        let others = self.current.groups.iter().filter(|has| !has.archived && !self.ids.contains(&Some(has.id)));
        let (leaving, ending): (Vec<&HasGroup>, Vec<&HasGroup>) = others.partition(|has| has.school_year == year);
        let leaver = |has: &HasGroup| Leaver { id: has.id, name: has.name.clone(), class: None, told: false };
        (ending.into_iter().map(leaver).collect(), leaving.into_iter().map(leaver).collect())
    }
}
