//! A plan in words: the summary of at most five short sentences, and the rest line by line. The same words in every
//! language; what the teacher wrote in Dutch is labelled as Dutch.

use super::choices::Named;
use super::{Agreed, Goal, Plan, Said};
use crate::language::Say;

impl<T: Named> Said<T> {
    /// What people read.
    pub fn words(&self, say: Say<'_>) -> String {
        match self {
            Self::Ready(choice) => choice.name(say),
            Self::Own(words) if say.is_reference() => words.clone(),
            Self::Own(words) => say.plan_in_dutch(words),
        }
    }
}

fn names<T: Named>(choices: &[T], say: Say<'_>) -> String {
    choices.iter().map(|choice| choice.name(say)).collect::<Vec<_>>().join(say.comma())
}

impl Goal {
    /// What it is.
    pub fn title(&self, say: Say<'_>) -> String {
        self.aim.as_ref().map(|aim| aim.words(say)).unwrap_or_default()
    }

    /// Who does what for it, and by when.
    pub fn lines(&self, say: Say<'_>) -> Vec<String> {
        let mut lines = Vec::new();
        lines.extend(self.school.as_ref().map(|said| said.words(say)));
        lines.extend(self.parents.as_ref().map(|said| said.words(say)));
        lines.extend(self.child.as_ref().map(|said| said.words(say)));
        lines.extend(self.by.map(|day| say.plan_by(day)));
        lines
    }
}

impl Agreed {
    /// How there is contact, beside what the summary says; `guardian`: who reads it. Nobody reads how another guardian
    /// is reached.
    pub fn contact(&self, say: Say<'_>, guardian: Option<i64>) -> Vec<String> {
        let mut lines = Vec::new();
        lines.extend(self.to_school.map(|channel| say.plan_to_school(&channel.name(say))));
        let reached = guardian.and_then(|guardian| self.reached(guardian));
        if let Some(reached) = reached.filter(|reached| !reached.times.is_empty()) {
            lines.push(say.plan_times(&names(&reached.times, say)));
        }
        if !self.about.is_empty() {
            lines.push(say.plan_about(&names(&self.about, say)));
        }
        lines.extend(self.note.then(|| say.plan_note()));
        lines.extend(self.apart.then(|| say.plan_apart()));
        lines.extend(self.visible.map(|visible| visible.name(say)));
        lines
    }
}

impl Plan {
    /// The plan in at most five short sentences: the goals, how often there is contact, who begins, how this guardian
    /// is reached, and the day of the look back. The teacher reads the same in Dutch, without a guardian.
    pub fn summary(&self, say: Say<'_>, guardian: Option<i64>) -> Vec<String> {
        let mut lines = Vec::with_capacity(5);
        let goals: Vec<String> = self.agreed.goals.iter().map(|goal| goal.title(say)).collect();
        if !goals.is_empty() {
            lines.push(say.plan_goals(i64::try_from(goals.len()).unwrap_or(i64::MAX), &goals.join(say.comma())));
        }
        lines.extend(self.agreed.often.map(|often| often.name(say)));
        lines.extend(self.agreed.starts.map(|starts| starts.name(say)));
        let reached = guardian.and_then(|guardian| self.agreed.reached(guardian)?.channel);
        lines.extend(reached.map(|channel| say.plan_reached(&channel.name(say))));
        lines.push(say.plan_look_back(self.dates.look_back_on));
        lines
    }
}
