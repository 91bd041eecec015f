//! The form of a message in the newsletter: for the whole school or for several groups, with no child's name in it.

use super::{For, Kind};
use crate::fields::{Line, Values};
use crate::language::Say;

/// The variables that only a message to one child's family has.
const OF_ONE: [&str; 2] = ["child", "group"];

impl Kind {
    /// True for what may stand in a newsletter: everything but what is about one child.
    pub fn is_public(&self) -> bool {
        let names_child = || self.lines.iter().any(|line| line.uses.iter().any(|name| name == "child"));
        self.audience != For::Teacher || !self.own_child && !names_child()
    }

    /// Its sentences in a newsletter. `groups` are the names of the groups that it is for ("4A, 5B"), said in a sentence
    /// of their own; empty for the whole school. Nothing for what is only between a teacher and a family.
    pub fn public(&self, say: Say<'_>, values: &Values, groups: &str) -> Vec<String> {
        if !self.is_public() {
            return Vec::new();
        }
        let lines = self.lines.iter().filter_map(|line| self.said(say, line, form(line), values, "", ""));
        whom(say, groups).into_iter().chain(lines).collect()
    }

    /// The same, said once more in a simpler way; see [`Kind::simply`].
    pub fn public_simply(&self, say: Say<'_>, values: &Values, groups: &str) -> Vec<String> {
        if !self.is_public() {
            return Vec::new();
        }
        let simple = |line: &Line| if line.say == self.id { "-simple" } else { form(line) };
        let lines = self.facts().filter_map(|line| self.said(say, line, simple(line), values, "", ""));
        whom(say, groups).into_iter().chain(lines).collect()
    }

    /// The ids of its sentences in a newsletter, beside those of a message to one family.
    pub(super) fn wanted_by_all(&self) -> Vec<String> {
        if !self.is_public() {
            return Vec::new();
        }
        let own = self.lines.iter().filter(|line| !form(line).is_empty());
        own.map(|line| format!("block-{}{}", line.say, form(line))).chain(["block-for-groups".to_owned()]).collect()
    }
}

/// A sentence that names the child or the group has a second form that names neither.
fn form(line: &Line) -> &'static str {
    if line.uses.iter().any(|name| OF_ONE.contains(&name.as_str())) { "-all" } else { "" }
}

fn whom(say: Say<'_>, groups: &str) -> Option<String> {
    let groups = (!groups.is_empty()).then(|| crate::language::Arg::Text(groups.to_owned()))?;
    Some(say.with("block-for-groups", &[("groups".to_owned(), groups)]))
}
