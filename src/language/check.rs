//! `driehoek locales check`: what is missing, superfluous or wrong in each language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use icu_locale::Locale;
use icu_plurals::PluralRules;

use super::catalogue::{Catalogue, STAFF, Sources, category_name};
use crate::blocks::Kinds;
use crate::learn::{Cards, TALENTS};
use crate::words::finder::Finder;

/// What a message is made of, for comparing it with the reference.
#[derive(Default)]
struct Shape {
    variables: BTreeSet<String>,
    functions: BTreeSet<String>,
    /// For each plural selector, the categories it has.
    plurals: Vec<BTreeSet<String>>,
    text: String,
}

/// What was found in all languages.
#[derive(Debug, Default)]
pub struct Report {
    lines: Vec<String>,
    faults: usize,
}

impl Report {
    /// True when there is no fault.
    pub fn is_clean(&self) -> bool {
        self.faults == 0
    }

    fn fault(&mut self, text: String) {
        self.faults += 1;
        self.lines.push(format!("  fault: {text}"));
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            writeln!(f, "{line}")?;
        }
        match self.faults {
            0 => writeln!(f, "No faults."),
            1 => writeln!(f, "1 fault."),
            faults => writeln!(f, "{faults} faults."),
        }
    }
}

/// Checks every language against the reference and against the data of cards, talents, words and messages.
pub fn check(sources: &Sources<'_>) -> Report {
    let mut report = Report::default();
    if let Err(error) = Catalogue::load(sources) {
        report.fault(error.to_string());
        return report;
    }
    let shapes: BTreeMap<&str, BTreeMap<String, Shape>> = sources
        .iter()
        .map(|(tag, files)| (tag.as_str(), messages(files.iter().map(|(_, text)| text.as_ref()))))
        .collect();
    let Some(reference) = shapes.get("nl") else { return report };
    let staff_files = sources["nl"].iter().filter(|(file, _)| file.starts_with(STAFF));
    let for_staff = messages(staff_files.map(|(_, text)| text.as_ref()));
    for (tag, messages) in &shapes {
        // Parents read all languages, staff those of the console.
        let has_staff = sources[*tag].iter().any(|(file, _)| file.starts_with(STAFF));
        let wanted = reference.iter().filter(|(id, _)| has_staff || !for_staff.contains_key(*id));
        let reference: BTreeMap<&str, &Shape> = wanted.map(|(id, shape)| (id.as_str(), shape)).collect();
        let there = reference.keys().filter(|id| messages.contains_key(**id)).count();
        let review = reviews(&sources[*tag]);
        report.lines.push(format!("{tag}: {there} of {} messages, {review}", reference.len()));
        compare(&mut report, tag, &reference, messages);
    }
    for id in wanted_by_data() {
        if !reference.contains_key(&id) {
            report.fault(format!("nl: `{id}` is missing, the data asks for it"));
        }
    }
    report
}

fn reviews(files: &[(String, std::borrow::Cow<'_, str>)]) -> String {
    let human = files.iter().filter(|(_, text)| text.starts_with("# review: human")).count();
    format!("{human} of {} files checked by a person", files.len())
}

fn compare(report: &mut Report, tag: &str, reference: &BTreeMap<&str, &Shape>, messages: &BTreeMap<String, Shape>) {
    let categories = categories(tag);
    for (id, wanted) in reference {
        let Some(shape) = messages.get(*id) else {
            report.fault(format!("{tag}: `{id}` is missing"));
            continue;
        };
        if shape.variables != wanted.variables {
            report.fault(format!("{tag}: `{id}` has other variables than nl: {:?}", shape.variables));
        }
        for unknown in shape.functions.iter().filter(|name| *name != "PLURAL") {
            report.fault(format!("{tag}: `{id}` uses the unknown function {unknown}"));
        }
        for plurals in &shape.plurals {
            for missing in categories.difference(plurals).filter(|category| *category != "other") {
                report.fault(format!("{tag}: `{id}` lacks the plural form [{missing}]"));
            }
            for wrong in plurals.difference(&categories) {
                report.fault(format!("{tag}: `{id}` has the plural form [{wrong}], which this language does not use"));
            }
        }
        // "dinsdag 24-11" is made of variables alone.
        if shape.text.trim().is_empty() && shape.variables.is_empty() {
            report.fault(format!("{tag}: `{id}` is empty"));
        }
        if tag != "nl" && shape.text.split_whitespace().count() >= 4 && shape.text == wanted.text {
            report.fault(format!("{tag}: `{id}` is still Dutch"));
        }
    }
    for extra in messages.keys().filter(|id| !reference.contains_key(id.as_str())) {
        report.fault(format!("{tag}: `{extra}` is not in nl"));
    }
}

/// The plural categories that whole numbers take in this language, by ICU.
fn categories(tag: &str) -> BTreeSet<String> {
    let rules = tag.parse::<Locale>().ok().and_then(|locale| PluralRules::try_new_cardinal((&locale).into()).ok());
    let counts = (0_u64..=200).chain([1_000]);
    let used =
        rules.iter().flat_map(|rules| counts.clone().map(|count| category_name(rules.category_for(count)).to_owned()));
    used.chain(["other".to_owned()]).collect()
}

/// The ids that cards, talents, words and kinds of messages are looked up by.
pub fn wanted_by_data() -> Vec<String> {
    let mut ids = Vec::new();
    if let Ok(cards) = Cards::new() {
        ids.extend(
            cards.iter().flat_map(|card| ["title", "text", "do"].map(|part| format!("card-{}-{part}", card.id))),
        );
    }
    ids.extend(TALENTS.iter().flat_map(|talent| ["name", "home"].map(|part| format!("talent-{talent}-{part}"))));
    if let Ok(finder) = Finder::new() {
        let words = finder.words().iter();
        ids.extend(words.flat_map(|word| ["short", "meaning"].map(|part| format!("word-{}-{part}", word.id))));
    }
    if let Ok(kinds) = Kinds::new() {
        ids.extend(kinds.wanted());
    }
    ids
}

fn messages<'a>(files: impl Iterator<Item = &'a str>) -> BTreeMap<String, Shape> {
    let mut messages = BTreeMap::new();
    for text in files {
        let resource = match parser::parse(text) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let mut shape = Shape::default();
                if let Some(pattern) = &message.value {
                    shape.read(pattern);
                }
                messages.insert(message.id.name.to_owned(), shape);
            }
        }
    }
    messages
}

impl Shape {
    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                if matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "PLURAL") {
                    let keys = variants.iter().map(|variant| match &variant.key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => (*value).to_owned(),
                    });
                    let words = keys.filter(|key| !key.starts_with(|c: char| c.is_ascii_digit()));
                    self.plurals.push(words.collect());
                }
                variants.iter().for_each(|variant| self.read(&variant.value));
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                arguments.positional.iter().for_each(|argument| self.read_inline(argument));
            }
            InlineExpression::Placeable { expression } => self.read_expression(expression),
            _ => {}
        }
    }
}
