//! Composing a newsletter: what stands in it, in which order, and how parents read it.

pub mod console;

use crate::newsletter::Block;
use crate::school::Group;

/// Those of these announcements that a child in this group reads; everything without a group. The year of a class is
/// read from its name ("4A", "groep 3/4").
pub fn for_group<'b>(blocks: &'b [Block], group: Option<&Group>) -> Vec<&'b Block> {
    let Some(group) = group else { return blocks.iter().collect() };
    let years = years(&group.name);
    let is_for = |block: &&Block| match years.as_slice() {
        [] => block.whom.is_for(None, &[group.id]),
        years => years.iter().any(|year| block.whom.is_for(Some(*year), &[group.id])),
    };
    blocks.iter().filter(is_for).collect()
}

/// The years that stand in the name of a class.
fn years(name: &str) -> Vec<i64> {
    let numbers = name.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok());
    numbers.filter(|year| (1..=8).contains(year)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_years_of_a_class_stand_in_its_name() {
        assert_eq!(years("4A"), [4]);
        assert_eq!(years("groep 3/4"), [3, 4]);
        assert_eq!(years("Plusklas"), Vec::<i64>::new());
        assert_eq!(years("lokaal 12"), Vec::<i64>::new());
    }
}
