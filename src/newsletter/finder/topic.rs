//! Which pieces of a letter are about one thing, and of which kind it is.

use super::day::Role;
use super::letter::{Letter, Unit};
use super::piece::{Shape, is_label, is_pictured};
use super::signs::{BRING, CERTAIN, ENOUGH, Signs};

/// Pieces that are one announcement.
#[derive(Clone, Debug)]
pub struct Topic {
    /// Where its kind stands in [`Signs::kinds`].
    pub kind: usize,
    /// The pieces, by their number, in the order of the letter.
    pub units: Vec<usize>,
    /// The heading above it, where it is about the same.
    pub heading: Option<usize>,
    /// Pieces of its paragraph that are about nothing: not a part of it, but they may say why.
    pub near: Vec<usize>,
    /// The kind is a guess.
    pub guessed: bool,
}

/// An announcement has no more pieces, and a letter no more announcements: what comes after them is left.
const MOST_UNITS: usize = 60;
const MOST_TOPICS: usize = 300;

const NEWS: &str = "head-teacher-news";

/// The longest line of a list that needs the words above it to be understood, in words.
const LISTED: usize = 9;

/// In a longer sentence, in words, one sign alone is not certain.
const LONG: usize = 12;

/// What a unit without an own kind may be added to.
struct Gathering<'l> {
    letter: &'l Letter<'l>,
    signs: &'static Signs,
    topics: Vec<Topic>,
    /// The topic that the sentence before belongs to.
    current: Option<usize>,
    /// The heading of this section with its kind.
    heading: Option<(usize, Option<usize>)>,
    /// The topic that the heading is about.
    of_heading: Option<usize>,
    /// Sentences of this block that are about nothing yet.
    waiting: Vec<usize>,
    /// What leads to the list below it, "Gymspullen meenemen op:", and its kind.
    lead: Option<(Vec<usize>, usize)>,
    /// A heading has nothing but a list below it so far.
    listing: bool,
    /// The section looks back.
    back: bool,
}

/// The announcements of a letter.
pub fn topics(letter: &Letter<'_>) -> Vec<Topic> {
    let mut gathering = Gathering {
        letter,
        signs: Signs::get(),
        topics: Vec::new(),
        current: None,
        heading: None,
        of_heading: None,
        waiting: Vec::new(),
        lead: None,
        listing: false,
        back: false,
    };
    let mut block = usize::MAX;
    for (at, unit) in letter.units.iter().enumerate() {
        let opens = std::mem::replace(&mut block, unit.cut.block) != unit.cut.block;
        gathering.take(at, unit, opens);
    }
    gathering.joined()
}

impl Gathering<'_> {
    /// "De kosten van het kamp bedragen € 80": what names no day belongs to all of its kind that the letter has days for.
    fn joined(mut self) -> Vec<Topic> {
        let dated = |topic: &Topic, letter: &Letter<'_>| {
            topic.units.iter().chain(&topic.heading).any(|at| letter.units[*at].on_days().next().is_some())
        };
        let letter = self.letter;
        let (with, without): (Vec<Topic>, Vec<Topic>) =
            std::mem::take(&mut self.topics).into_iter().partition(|topic| dated(topic, letter));
        let mut topics = with;
        for topic in without {
            let mut found = false;
            if !self.signs.kinds[topic.kind].dateless {
                for other in topics.iter_mut().filter(|other| other.kind == topic.kind && dated(other, letter)) {
                    found = true;
                    let room = MOST_UNITS.saturating_sub(other.units.len());
                    other.units.extend(topic.units.iter().take(room));
                    other.units.sort_unstable();
                    other.units.dedup();
                }
            }
            if !found {
                topics.push(topic);
            }
        }
        topics.sort_by_key(|topic| topic.units.first().copied());
        topics
    }

    fn unit(&self, at: usize) -> &Unit {
        &self.letter.units[at]
    }

    fn take(&mut self, at: usize, unit: &Unit, opens: bool) {
        if unit.masthead || matches!(unit.cut.shape, Shape::Greeting | Shape::Closing) {
            self.current = None;
            // Below "Van de directie" and "Beste ouders," stands the whole letter, not only news of the head teacher.
            let news = |(_, kind): &(usize, Option<usize>)| kind.is_some_and(|kind| self.signs.kinds[kind].id == NEWS);
            self.heading = self.heading.filter(|heading| !news(heading));
            return;
        }
        if unit.cut.shape == Shape::Heading {
            self.head(at, unit);
            return;
        }
        if opens {
            self.waiting.clear();
        }
        let listed = matches!(unit.cut.shape, Shape::Item | Shape::Row);
        if self.back || self.topics.len() >= MOST_TOPICS || unit.past || self.called_off(unit) {
            return;
        }
        let own = self.signs.best(&unit.scores);
        let joined = match (opens, listed) {
            (false, _) => self.current,
            (true, false) if is_label(self.letter.text(unit)) && !self.after_gap(at) => {
                self.current.or(self.of_heading)
            }
            (true, false) => self.of_heading,
            // A list of what to bring belongs to what is above it; a list of days does not.
            (true, true) if own.is_none() && self.is_new(unit) => None,
            (true, true) if unit.days.is_empty() && own.is_none() => self.current.or(self.of_heading),
            // "wo 16 dec: 17.00 uur inloop" below a heading about that day does, too.
            (true, true) => self.of_heading.filter(|to| own.is_none() && self.is_inside(*to, at)),
        };
        if listed && opens && joined.is_none() && self.take_listed(at, unit, own.map(|(kind, _)| kind)) {
            return;
        }
        match own {
            Some((kind, score)) => self.about(at, kind, score, joined),
            None => self.about_nothing(at, joined, opens),
        }
        if !listed {
            (self.lead, self.listing) = (None, false);
        }
        if self.letter.text(unit).ends_with(':') {
            let heading = self.heading.and_then(|(_, kind)| kind);
            let topic = self.current.filter(|to| self.topics[*to].units.contains(&at));
            let kind = topic.map(|to| self.topics[to].kind).or(heading);
            self.lead = kind.map(|kind| (topic.map_or(vec![at], |to| self.topics[to].units.clone()), kind));
        }
    }

    /// Each day of a list is an announcement of what the line or the heading above the list is about.
    fn take_listed(&mut self, at: usize, unit: &Unit, own: Option<usize>) -> bool {
        let long = self.letter.text(unit).split_whitespace().count() > LISTED;
        if unit.on_days().next().is_none() || long {
            return false;
        }
        let heading = self.heading.filter(|_| self.listing).and_then(|(at, kind)| Some((vec![at], kind?)));
        let (above, kind) = match (&self.lead, heading) {
            (Some((units, kind)), _) => (units.clone(), *kind),
            (None, Some(heading)) => heading,
            (None, None) => return false,
        };
        if own.is_some_and(|own| own != kind) {
            return false;
        }
        let dated = above.iter().any(|at| self.unit(*at).on_days().next().is_some());
        // What only leads to the list is no announcement of its own.
        if self.lead.is_some() && !dated && self.topics.last().is_some_and(|topic| topic.units == above) {
            self.topics.pop();
        }
        let mut units = if dated || self.lead.is_none() { Vec::new() } else { above };
        units.push(at);
        let heading = self.heading.filter(|(_, of)| *of == Some(kind)).map(|(at, _)| at);
        self.waiting.clear();
        self.topics.push(Topic { kind, units, heading, near: Vec::new(), guessed: false });
        self.current = Some(self.topics.len() - 1);
        self.of_heading = None;
        true
    }

    fn after_gap(&self, at: usize) -> bool {
        self.unit(at).cut.after_gap
    }

    /// A line with a picture before it and a whole sentence behind it begins something new.
    fn is_new(&self, unit: &Unit) -> bool {
        let text = self.letter.text(unit);
        is_pictured(text) && text.split_whitespace().count() > 3 && text.ends_with(['.', '!', '?'])
    }

    /// All days of the piece are days of the topic.
    fn is_inside(&self, to: usize, at: usize) -> bool {
        let had: Vec<_> = self.topics[to].units.iter().flat_map(|at| self.unit(*at).on_days()).collect();
        let mut new = self.unit(at).on_days().peekable();
        new.peek().is_some() && new.all(|day| had.iter().any(|had| had.first <= day.first && day.last <= had.last))
    }

    /// A heading begins a section, unless it is only the question what to bring.
    fn head(&mut self, at: usize, unit: &Unit) {
        let kind = self.signs.best(&unit.scores).map(|(kind, _)| kind);
        let asks = kind.is_none_or(|kind| self.signs.kinds[kind].id == BRING);
        if asks && unit.brings && self.current.is_some() {
            self.add(at, self.current);
            return;
        }
        let about = self.letter.text(unit).to_lowercase();
        self.back = unit.past || about.contains("terugblik");
        self.heading = Some((at, kind));
        (self.current, self.of_heading, self.lead) = (None, None, None);
        self.waiting.clear();
        self.listing = true;
    }

    fn called_off(&self, unit: &Unit) -> bool {
        let moved = unit.days.iter().any(|day| day.gone);
        unit.off && !moved && self.signs.best(&unit.scores).is_some() && unit.on_days().count() == 1
    }

    /// A sentence about a kind: a part of what is there, or something new.
    fn about(&mut self, at: usize, own: usize, score: i32, joined: Option<usize>) {
        let heading = self.heading.and_then(|(_, kind)| kind);
        // "Juf Roos blijft tot de meivakantie": a word in passing, without a day, is about nothing new.
        let sign = &self.signs.kinds[own];
        let headed = heading.is_some_and(|kind| kind != own) && self.of_heading.is_some() && joined == self.of_heading;
        let passing = self.unit(at).days.is_empty()
            && !sign.dateless
            && (score < CERTAIN || sign.id == "holiday-dates" || headed);
        if let Some(to) = joined.filter(|to| passing && self.topics[*to].kind != own) {
            self.add(at, Some(to));
            return;
        }
        if let Some(to) = joined {
            let kind = self.topics[to].kind;
            let fits = self.fits(to, at);
            let same = kind == own
                && (fits || self.begins(to, at))
                && !(self.unit(at).cut.shape != Shape::Sentence && self.unit(at).days.len() == 1);
            let part =
                self.signs.absorbs(kind, own) && (fits || self.names_part(kind, at) || self.ends_early(to, own, at));
            // "Vrijdag 16 juli is de school om 12 uur uit. Daarna is het vakantie t/m 29 augustus."
            let goes_on = self.signs.kinds[own].id == "holiday-dates" && self.signs.kinds[kind].id == "early-end";
            let whole = self.signs.absorbs(own, kind)
                && fits
                && (heading != Some(kind) || goes_on && !self.unit(at).days.is_empty())
                && score >= CERTAIN;
            if whole {
                self.topics[to].kind = own;
            }
            if same || part || whole {
                self.add(at, Some(to));
                return;
            }
        }
        let headed =
            heading.filter(|kind| *kind == own || (self.of_heading.is_none() && self.signs.absorbs(*kind, own)));
        let kind = headed.unwrap_or(own);
        let rival = self.unit(at).scores.iter().any(|(other, more)| {
            *other != own
                && *more >= ENOUGH
                && *more + 3 > score
                && !self.signs.absorbs(own, *other)
                && !self.signs.absorbs(*other, own)
        });
        // One word alone in a long sentence may be in passing.
        let thin = score == CERTAIN && self.unit(at).view.len() > LONG && headed.is_none();
        self.begin(at, kind, headed.is_some(), (score < CERTAIN && headed.is_none()) || rival || thin);
    }

    /// "De vakantie is van 19 december tot en met 3 januari. Vrijdag 18 december zijn we om 12 uur vrij."
    fn ends_early(&self, to: usize, own: usize, at: usize) -> bool {
        let kinds = &self.signs.kinds;
        let had = self.topics[to].units.iter().flat_map(|at| self.unit(*at).on_days());
        let mut firsts = had.map(|day| day.first);
        let mut new = self.unit(at).on_days();
        kinds[self.topics[to].kind].id == "holiday-dates"
            && kinds[own].id == "early-end"
            && new.next().is_some_and(|day| firsts.any(|first| (0..=4).contains(&(first - day.last).get_days())))
    }

    /// "Vrijdag begint de vakantie om 12 uur. De vakantie is van zaterdag tot zondag."
    fn begins(&self, to: usize, at: usize) -> bool {
        let mut had = self.topics[to].units.iter().flat_map(|at| self.unit(*at).on_days());
        let mut new = self.unit(at).on_days();
        match (had.next(), new.next()) {
            (Some(had), Some(new)) => {
                (new.first - had.last).get_days().abs() <= 3 && (had.first != had.last) != (new.first != new.last)
            }
            _ => false,
        }
    }

    /// The evening about the camp is a part of the camp, on another day.
    fn names_part(&self, kind: usize, at: usize) -> bool {
        self.signs.kinds[kind].id == "camp" && self.unit(at).view.says("*avond*")
    }

    fn about_nothing(&mut self, at: usize, joined: Option<usize>, opens: bool) {
        let unit = self.unit(at);
        let heading = self.heading.and_then(|(_, kind)| kind);
        let facts = unit.has_facts()
            || unit.scores.iter().any(|(kind, _)| heading == Some(*kind))
            || heading.is_some_and(|kind| self.signs.kinds[kind].dateless);
        if let Some(to) = joined {
            let other_day = unit.on_days().next().is_some() && !self.fits(to, at);
            if !other_day {
                self.add(at, Some(to));
            } else {
                self.current = None;
                self.waiting.push(at);
            }
        } else if let Some(kind) = heading.filter(|_| facts && self.of_heading.is_none()) {
            self.begin(at, kind, true, false);
        } else {
            if opens {
                self.current = None;
            }
            self.waiting.push(at);
        }
    }

    fn begin(&mut self, at: usize, kind: usize, headed: bool, guessed: bool) {
        let dated = self.unit(at).on_days().next().is_some();
        let mut units = Vec::new();
        if !dated && self.waiting.iter().any(|at| self.unit(*at).on_days().next().is_some()) {
            units.append(&mut self.waiting);
            units.drain(..units.len().saturating_sub(MOST_UNITS));
        }
        let near = std::mem::take(&mut self.waiting);
        units.push(at);
        let heading = self.heading.filter(|_| headed).map(|(at, _)| at);
        self.topics.push(Topic { kind, units, heading, near, guessed });
        self.current = Some(self.topics.len() - 1);
        if headed && self.of_heading.is_none() {
            self.of_heading = self.current;
        }
    }

    fn add(&mut self, at: usize, to: Option<usize>) {
        if let Some(topic) = to.and_then(|to| self.topics.get_mut(to)).filter(|topic| topic.units.len() < MOST_UNITS) {
            topic.units.push(at);
            self.current = to;
        }
    }

    /// What the piece says of days goes with what the topic has.
    fn fits(&self, to: usize, at: usize) -> bool {
        let mut new = self.unit(at).on_days().filter(|day| !day.weekday_only && day.role == Role::On).peekable();
        let has: Vec<_> = self.topics[to]
            .units
            .iter()
            .flat_map(|at| self.unit(*at).on_days())
            .filter(|day| day.role == Role::On)
            .collect();
        let inside = |day: &super::day::Day| {
            has.iter().any(|had| (had.first <= day.last && day.first <= had.last) || had.weekday_only)
        };
        let groups = |at: &usize| self.unit(*at).groups.iter().any(|mention| !mention.named.all);
        let other_groups = new.peek().is_some() && groups(&at) && self.topics[to].units.iter().any(groups);
        new.peek().is_none() || has.is_empty() || (new.all(inside) && !other_groups)
    }
}
