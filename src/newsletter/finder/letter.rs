//! A letter as the finder sees it: its pieces, and in each the days, hours, amounts and groups.

use std::ops::Range;

use super::Setting;
use super::day::{self, Day, Role};
use super::group::{self, Mention, Named};
use super::hour::{self, Hour};
use super::money::{self, Money};
use super::piece::{Cut, Shape, cut};
use super::resolve::Anchor;
use super::signs::{Signs, View};
use super::token::{Token, tokens};

/// A piece with what is in it.
#[derive(Debug)]
pub struct Unit {
    pub cut: Cut,
    pub tokens: Range<usize>,
    /// The cells of a row; all of any other piece.
    pub cells: Vec<Range<usize>>,
    pub days: Vec<Day>,
    pub hours: Vec<Hour>,
    pub money: Vec<Money>,
    pub groups: Vec<Mention>,
    /// The groups that the heading of its section names.
    pub section: Named,
    pub view: View,
    /// How much it speaks for each kind.
    pub scores: Vec<(usize, i32)>,
    /// It tells what was.
    pub past: bool,
    /// It calls something off.
    pub off: bool,
    /// It tells what to bring.
    pub brings: bool,
    /// The name and the date of the letter itself, or the names of the columns of a table.
    pub masthead: bool,
}

/// A whole letter.
pub struct Letter<'t> {
    pub text: &'t str,
    pub tokens: Vec<Token>,
    pub units: Vec<Unit>,
    pub anchor: Anchor,
    /// The groups that the whole letter is for.
    pub groups: Named,
}

/// Words for a letter in its own heading.
const LETTER: [&str; 13] = [
    "verzorgers van",
    "*nieuwsbrief*",
    "*weekbericht*",
    "*maandbericht*",
    "*bulletin*",
    "*weekflits*",
    "datum",
    "*weekbrief*",
    "*info brief*",
    "nieuws uit",
    "*infobrief*",
    "update",
    "ouders van",
];
/// The name of a letter stands in one of its first pieces.
const TOP: usize = 4;
/// A sentence with the name of the letter has not more words.
const SHORT: usize = 10;
/// How old a letter may be when it is read, and how far ahead it may be dated, in days.
const OLD: i32 = 45;
const AHEAD: i32 = 10;

impl<'t> Letter<'t> {
    /// Reads a letter.
    pub fn read(text: &'t str, on: &Setting<'_>) -> Self {
        let tokens = tokens(text);
        let cuts = cut(text);
        let signs = Signs::get();
        let mut anchor = Anchor { letter: on.today, today: on.today };
        let mut groups = Named::default();
        let mut units: Vec<Unit> = Vec::with_capacity(cuts.len());
        let mut section = Named::default();
        let mut month = None;
        let mut columns: Option<usize> = None;
        for (at, cut) in cuts.into_iter().enumerate() {
            let inside = within(&tokens, &cut.range);
            if cut.shape == Shape::Heading {
                month = tokens[inside.clone()]
                    .iter()
                    .filter(|token| token.low.len() > 2)
                    .find_map(|token| day::month(&token.low));
            }
            if cut.shape != Shape::Row {
                columns = None;
            }
            let mut unit = Unit::new(cut, inside);
            let cells = cells(text, &unit, &tokens);
            if cells.len() > 1 {
                columns = group_column(&tokens, &cells).or(columns);
            }
            for (index, cell) in cells.iter().enumerate() {
                let bare = columns == Some(index);
                unit.groups.extend(group::groups(&tokens, cell.clone(), on.groups, bare));
                if !bare {
                    unit.days.extend(day::days(&tokens, cell.clone(), &anchor, month));
                }
                unit.hours.extend(hour::hours(&tokens, cell.clone()));
                unit.money.extend(money::amounts(&tokens, cell.clone()));
            }
            unit.cells = cells;
            unit.untangle();
            if unit.cut.shape == Shape::Heading && unit.days.iter().any(|day| !day.week && !day.weekday_only) {
                unit.cut.shape = Shape::Item;
            }
            unit.view = unit.view(&tokens, signs);
            unit.masthead =
                unit.cut.shape == Shape::Row && columns.is_some() && unit.days.is_empty() && unit.groups.is_empty();
            let names_letter = LETTER.iter().any(|word| unit.view.says(word));
            if at < TOP
                && names_letter
                && matches!(unit.cut.shape, Shape::Heading | Shape::Item | Shape::Greeting | Shape::Sentence)
                && (unit.view.len() <= SHORT || matches!(unit.cut.shape, Shape::Heading | Shape::Greeting))
            {
                let dated = unit.days.iter().find(|day| {
                    let ago = (on.today - day.first).get_days();
                    day.first == day.last && !day.weekday_only && (-AHEAD..=OLD).contains(&ago)
                });
                if let Some(day) = dated {
                    anchor.letter = day.first;
                }
                unit.masthead =
                    unit.cut.shape != Shape::Greeting && (dated.is_some() || unit.cut.shape == Shape::Heading);
                if dated.is_none() && unit.cut.shape == Shape::Sentence {
                    unit.masthead = false;
                } else {
                    unit.groups.iter().for_each(|mention| groups.add(&mention.named));
                }
            }
            unit.scores = if unit.masthead { Vec::new() } else { signs.scores(&unit.view) };
            unit.past =
                signs.is_past(&unit.view) && !unit.days.iter().any(|day| day.last >= anchor.letter && day.is_ahead());
            unit.past |= unit.days.iter().all(|day| day.gone) && !unit.days.is_empty() && !unit.view.says("verplaatst");
            unit.past |= signs.is_long_past(&unit.view);
            unit.off = signs.is_off(&unit.view);
            unit.brings = signs.brings(&unit.view);
            if unit.cut.shape == Shape::Heading {
                section = Named::default();
                unit.groups.iter().for_each(|mention| section.add(&mention.named));
            }
            unit.section = section.clone();
            units.push(unit);
        }
        Self { text, tokens, units, anchor, groups }
    }

    /// The words of a piece.
    pub fn text(&self, unit: &Unit) -> &'t str {
        &self.text[unit.cut.range.clone()]
    }
}

/// The tokens of a range of bytes.
fn within(tokens: &[Token], range: &Range<usize>) -> Range<usize> {
    let from = tokens.partition_point(|token| token.start < range.start);
    let to = tokens.partition_point(|token| token.start < range.end);
    from..to
}

/// The cells of a row; any other piece is one cell.
fn cells(text: &str, unit: &Unit, tokens: &[Token]) -> Vec<Range<usize>> {
    if unit.cut.shape != Shape::Row {
        return vec![unit.tokens.clone()];
    }
    let mut cells = Vec::new();
    let mut start = unit.cut.range.start;
    for part in text[unit.cut.range.clone()].split_inclusive(['|', '\t']) {
        let cell = part.trim_end_matches(['|', '\t']);
        cells.push(within(tokens, &(start..start + cell.len())));
        start += part.len();
    }
    cells
}

/// The column of a table that names groups, where this is the row with the names of the columns.
fn group_column(tokens: &[Token], cells: &[Range<usize>]) -> Option<usize> {
    let named = |cell: &Range<usize>| {
        tokens[cell.clone()]
            .first()
            .is_some_and(|token| token.is_any(&["groep", "groepen", "wie", "klas", "doelgroep"]))
            && cell.len() <= 2
    };
    let digits = cells.iter().any(|cell| tokens[cell.clone()].iter().any(|token| token.number().is_some()));
    (!digits).then(|| cells.iter().position(named)).flatten()
}

impl Unit {
    fn new(cut: Cut, tokens: Range<usize>) -> Self {
        Self {
            cut,
            tokens,
            cells: Vec::new(),
            days: Vec::new(),
            hours: Vec::new(),
            money: Vec::new(),
            groups: Vec::new(),
            section: Named::default(),
            view: View::default(),
            scores: Vec::new(),
            past: false,
            off: false,
            brings: false,
            masthead: false,
        }
    }

    /// What was read as two things is the one that is more likely.
    fn untangle(&mut self) {
        let over = |one: &Range<usize>, other: &Range<usize>| one.start < other.end && other.start < one.end;
        let groups = &self.groups;
        self.days.retain(|day| !groups.iter().any(|group| over(&group.tokens, &day.tokens)));
        let days = &self.days;
        self.hours.retain(|hour| !days.iter().any(|day| over(&day.tokens, &hour.tokens) && !day.weekday_only));
    }

    fn view(&self, tokens: &[Token], signs: &Signs) -> View {
        let days = self.days.iter().map(|day| (&day.tokens, "#d"));
        let hours = self.hours.iter().map(|hour| (&hour.tokens, "#t"));
        let money = self.money.iter().map(|money| (&money.tokens, "#a"));
        let groups = self.groups.iter().filter(|group| !group.named.all).map(|group| (&group.tokens, "#g"));
        let facts: Vec<(&Range<usize>, &str)> = days.chain(hours).chain(money).chain(groups).collect();
        let mut words = Vec::new();
        let mut at = self.tokens.start;
        while at < self.tokens.end {
            match facts.iter().find(|(range, _)| range.start == at) {
                Some((range, word)) => {
                    words.push((*word).to_owned());
                    // "vrijdagmiddag" is a day and an afternoon.
                    words.extend(
                        tokens[(*range).clone()].iter().find_map(|token| day::part(&token.low)).map(str::to_owned),
                    );
                    at = range.end.max(at + 1);
                }
                None => {
                    words.extend(View::word(&tokens[at], signs));
                    at += 1;
                }
            }
        }
        View::new(words)
    }

    /// The days on which something is.
    pub fn on_days(&self) -> impl Iterator<Item = &Day> {
        self.days.iter().filter(|day| day.role != Role::Until && !day.gone && !day.week)
    }

    /// It has something that an announcement needs.
    pub fn has_facts(&self) -> bool {
        !self.days.is_empty() || !self.hours.is_empty() || !self.money.is_empty() || self.brings
    }
}
