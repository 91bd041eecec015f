//! Who in the file is who at the school. A key that lasts decides; a name only where there is no such key, and
//! never where it could give somebody's guardians another child.

use std::collections::HashMap;

/// One side of the comparison.
pub struct Row {
    pub key: Option<String>,
    /// Our own key, which a table made from our list carries; None for rows of a file.
    pub own_key: Option<String>,
    /// In lower case.
    pub name: String,
    /// A first name and a last name: enough to follow somebody into another class.
    pub full: bool,
    pub place: Place,
    /// Whoever left is recognised by a key only.
    pub active: bool,
}

/// Where somebody is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A group that the school has.
    Group(i64),
    /// A group that comes with the file: nobody is there yet.
    New,
    Nowhere,
}

/// Somebody at the school who was recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Index among the school's.
    pub at: usize,
    /// Only the name says so, and a key is missing on one side or the class is another: somebody should look.
    pub by_name: bool,
}

/// For each row of the file, who it is at the school.
pub fn recognise(file: &[Row], school: &[Row]) -> Vec<Option<Found>> {
    let mut found: Vec<Option<Found>> = vec![None; file.len()];
    let mut taken = vec![false; school.len()];
    let by_key: HashMap<&str, usize> =
        school.iter().enumerate().filter_map(|(at, row)| Some((row.key.as_deref()?, at))).collect();
    let by_own_key: HashMap<&str, usize> =
        school.iter().enumerate().filter_map(|(at, row)| Some((row.own_key.as_deref()?, at))).collect();
    for keys in [by_key, by_own_key] {
        for (row, found) in file.iter().zip(&mut found).filter(|(_, found)| found.is_none()) {
            if let Some(at) = row.key.as_deref().and_then(|key| keys.get(key)).filter(|at| !taken[**at]) {
                *found = Some(Found { at: *at, by_name: false });
                taken[*at] = true;
            }
        }
    }
    // No key on either side: the first of a name in a class is the first, the second the second.
    let mut waiting: HashMap<(&str, Place), Vec<usize>> = HashMap::new();
    for (at, row) in school.iter().enumerate().rev().filter(|(_, row)| row.active && row.key.is_none()) {
        waiting.entry((&row.name, row.place)).or_default().push(at);
    }
    for (row, found) in file.iter().zip(&mut found).filter(|(row, found)| found.is_none() && row.key.is_none()) {
        if let Some(at) = waiting.get_mut(&(row.name.as_str(), row.place)).and_then(Vec::pop) {
            *found = Some(Found { at, by_name: false });
            taken[at] = true;
        }
    }
    by_name(file, school, &mut found, &mut taken, |row| Some(row.place));
    by_name(file, school, &mut found, &mut taken, |row| row.full.then_some(Place::Nowhere));
    found
}

/// Joins two who bear a name that nobody else bears among those who are left over, in the same `place`; two keys that
/// last are two people.
fn by_name(
    file: &[Row],
    school: &[Row],
    found: &mut [Option<Found>],
    taken: &mut [bool],
    place: impl Fn(&Row) -> Option<Place>,
) {
    let mut rows: HashMap<(&str, Place), Vec<usize>> = HashMap::new();
    for (at, row) in file.iter().enumerate().filter(|(at, _)| found[*at].is_none()) {
        if let Some(place) = place(row) {
            rows.entry((&row.name, place)).or_default().push(at);
        }
    }
    let mut people: HashMap<(&str, Place), Vec<usize>> = HashMap::new();
    for (at, row) in school.iter().enumerate().filter(|(at, row)| row.active && !taken[*at]) {
        if let Some(place) = place(row) {
            people.entry((&row.name, place)).or_default().push(at);
        }
    }
    for (name, rows) in rows {
        if let ([row], Some([at])) = (rows.as_slice(), people.get(&name).map(Vec::as_slice))
            && (file[*row].key.is_none() || school[*at].key.is_none())
        {
            found[*row] = Some(Found { at: *at, by_name: true });
            taken[*at] = true;
        }
    }
}

/// The key of a child that the pupil administration gave none: for a table that was made from our list.
pub fn own_key(id: i64) -> String {
    format!("driehoek-{id}")
}
