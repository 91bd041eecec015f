//! What a roster would change at the school: compared, told, and done only when somebody has looked at it.
//!
//! Nobody leaves silently: whoever is not in the file any more is listed, and archived when the office ticks the
//! name. Importing a file a second time changes nothing.

mod recognise;

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use super::{Doubt, DoubtKind, Name, Roster, RosterChild, RosterGroup, RosterTeacher};
use crate::school::{GroupKind, SchoolYear};
use recognise::{Place, Row, recognise};

/// What the school has now.
#[derive(Clone, Debug)]
pub struct Current {
    pub brin: Option<String>,
    pub school_year: SchoolYear,
    /// Those that are not archived, and the archived ones of the current year.
    pub groups: Vec<HasGroup>,
    /// All, archived ones too: who comes back is recognised.
    pub children: Vec<HasChild>,
    /// All staff, deactivated ones too.
    pub teachers: Vec<HasTeacher>,
}

#[derive(Clone, Debug)]
pub struct HasGroup {
    pub id: i64,
    pub key: Option<String>,
    pub name: String,
    pub kind: GroupKind,
    pub school_year: SchoolYear,
    pub archived: bool,
}

#[derive(Clone, Debug)]
pub struct HasChild {
    pub id: i64,
    pub key: Option<String>,
    pub name: Name,
    pub year_group: Option<u8>,
    pub class: Option<i64>,
    pub extra: Vec<i64>,
    pub archived: bool,
}

#[derive(Clone, Debug)]
pub struct HasTeacher {
    pub id: i64,
    pub key: Option<String>,
    pub name: String,
    /// The role is teacher: office and head do not leave with a file.
    pub teaches: bool,
    pub groups: Vec<i64>,
    pub deactivated: bool,
}

/// All that a roster would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub school_year: SchoolYear,
    pub brin: Option<String>,
    /// As many as the roster has, in its order: the children's and teachers' indexes point here.
    pub groups: Vec<Step<RosterGroup>>,
    /// Without former pupils.
    pub children: Vec<Step<RosterChild>>,
    pub teachers: Vec<Step<RosterTeacher>>,
    /// Groups of another school year, which end with this roster.
    pub ending: Vec<Leaver>,
    pub leaving: Leaving,
    /// Of the file and of the comparison, by line.
    pub doubts: Vec<Doubt>,
    /// What must be confirmed on its own before the plan is carried out.
    pub confirm: Vec<Confirm>,
    /// The number or the year of the school changes.
    pub school_changes: bool,
}

/// One group, child or teacher of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step<T> {
    /// Who it is at the school; None: new.
    pub id: Option<i64>,
    pub wanted: T,
    /// Empty for who is new or stays as they are.
    pub changes: Vec<Change>,
}

/// What a step does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    New,
    Changed,
    Unchanged,
}

impl<T> Step<T> {
    /// What the step does.
    pub fn kind(&self) -> Kind {
        match (self.id, self.changes.is_empty()) {
            (None, _) => Kind::New,
            (Some(_), false) => Kind::Changed,
            (Some(_), true) => Kind::Unchanged,
        }
    }
}

/// What changes about somebody who is at the school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The pupil administration has another key.
    Key,
    Name {
        from: String,
        to: String,
    },
    /// A class became a group beside the class, or the other way round.
    GroupKind,
    YearGroup {
        from: Option<u8>,
        to: Option<u8>,
    },
    /// Names of classes.
    Class {
        from: Option<String>,
        to: Option<String>,
    },
    /// Groups beside the class, or the groups of a teacher.
    Groups,
    /// Was archived.
    Back,
}

/// Who is not in the file any more: archived only when ticked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Leaving {
    pub groups: Vec<Leaver>,
    pub children: Vec<Leaver>,
    pub teachers: Vec<Leaver>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaver {
    pub id: i64,
    pub name: String,
    /// The class of a child.
    pub class: Option<String>,
    /// The file itself says that the child left.
    pub told: bool,
}

/// What must be confirmed on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirm {
    /// The file is of a school with another number.
    OtherSchool { ours: String, theirs: String },
    /// The file is of another school year than today's.
    OtherYear { file: SchoolYear, today: SchoolYear },
    /// More than half of the children are not in the file.
    ManyLeave { leaving: usize, of: usize },
}

/// How many are new, changed and unchanged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub new: usize,
    pub changed: usize,
    pub unchanged: usize,
}

/// Counts the steps.
pub fn counts<T>(steps: &[Step<T>]) -> Counts {
    let mut counts = Counts::default();
    for step in steps {
        match step.kind() {
            Kind::New => counts.new += 1,
            Kind::Changed => counts.changed += 1,
            Kind::Unchanged => counts.unchanged += 1,
        }
    }
    counts
}

impl Confirm {
    /// The word for it in forms and on the command line.
    pub fn word(&self) -> &'static str {
        match self {
            Self::OtherSchool { .. } => "other-school",
            Self::OtherYear { .. } => "other-year",
            Self::ManyLeave { .. } => "many-leave",
        }
    }
}

impl Plan {
    /// What is still to be confirmed when these words are.
    pub fn unconfirmed(&self, words: &[String]) -> Vec<&Confirm> {
        self.confirm.iter().filter(|confirm| !words.iter().any(|word| word == confirm.word())).collect()
    }

    /// True when carrying it out would change nothing, ticks aside.
    pub fn changes_nothing(&self) -> bool {
        let unchanged = |counts: Counts| counts.new == 0 && counts.changed == 0;
        !self.school_changes
            && self.ending.is_empty()
            && unchanged(counts(&self.groups))
            && unchanged(counts(&self.children))
            && unchanged(counts(&self.teachers))
    }
}

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
                own_key: Some(recognise::own_key(child.id)),
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
            wanted.key = wanted.key.filter(|key| *key != recognise::own_key(has.id)).or_else(|| has.key.clone());
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

#[cfg(test)]
mod tests;
