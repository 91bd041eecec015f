//! What lies on the table, and the questions on paper: Dutch beside the family's language, printed on A4.

use askama::Template;
use jiff::civil::DateTime;

use super::questions::{Question, question};
use super::{Answer, Field};
use crate::language::{Catalogue, Lang, Say};

/// How sheets look, on the screen and on paper.
pub const STYLE: &str = include_str!("../../../templates/sheet.css");
/// How many lines of answers leave room for the rest on one sheet, in print of the usual size and a little smaller;
/// what is longer is printed small.
const ROOM: [(usize, &str); 2] = [(16, ""), (36, "snug")];
/// So many characters stand on a line of one language, in print of the usual size.
const LINE: usize = 36;
/// Empty lines to write on: what is agreed; an answer in own words.
const LINES: usize = 5;

/// The languages of a sheet: Dutch, and the family's where it is another.
pub struct Languages<'a>(Vec<Say<'a>>);

impl<'a> Languages<'a> {
    /// `other`: the family's, where it is known.
    pub fn new(catalogue: &'a Catalogue, other: Option<Lang>) -> Self {
        let dutch = catalogue.reference();
        let both = std::iter::once(dutch).chain(other.filter(|other| *other != dutch));
        Self(both.map(|lang| catalogue.say(lang)).collect())
    }

    /// The same in each language.
    fn each(&self, text: impl Fn(Say<'a>) -> String) -> Vec<Cell<'a>> {
        self.0.iter().map(|say| Cell { tag: &say.language().tag, rtl: say.language().rtl, text: text(*say) }).collect()
    }
}

/// A text with its language and direction.
pub struct Cell<'a> {
    tag: &'a str,
    rtl: bool,
    text: String,
}

/// The same text in the languages of the sheet, side by side.
type Cells<'a> = Vec<Cell<'a>>;

/// An answer on a sheet: a heading, sentences, and own words with their label.
struct Told<'a> {
    name: Cells<'a>,
    choices: Vec<Cells<'a>>,
    /// The label, the words, the tag of their language.
    words: Option<(Cells<'a>, String, String)>,
}

/// The talk that a sheet is for.
pub struct Talk<'t> {
    pub school: &'t str,
    /// The first name.
    pub child: &'t str,
    pub teacher: &'t str,
    pub place: &'t str,
    /// Civil time at the school.
    pub starts: DateTime,
    pub minutes: u16,
}

/// The minutes of beginning, child, parents, teacher and agreeing: all three speak equally long (seed 002; start
/// conversation, section 10: 1, 5, 5, 5 and 4 of 20).
fn order(minutes: u16) -> [u16; 5] {
    let together = minutes / 5;
    let each = minutes.saturating_sub(1 + together) / 3;
    [minutes - together - 3 * each, each, each, each, together]
}

#[derive(Template)]
#[template(path = "table_sheet.html")]
struct Sheet<'a> {
    lang: &'a str,
    style: &'static str,
    school: &'a str,
    place: &'a str,
    title: Cells<'a>,
    when: Cells<'a>,
    teacher: Cells<'a>,
    order_title: Cells<'a>,
    order: Vec<Cells<'a>>,
    /// Who says it, and the answers: the child first.
    parts: Vec<(Cells<'a>, Vec<Told<'a>>)>,
    agreed: Cells<'a>,
    /// One for each empty line.
    lines: [(); LINES],
    helps: Vec<Cells<'a>>,
    print: &'static str,
}

/// The sheet for the table of a talk with these answers. `style`: the address of the style sheet.
pub fn table(
    talk: &Talk<'_>,
    answers: &[Answer],
    catalogue: &Catalogue,
    languages: &Languages<'_>,
    style: &'static str,
) -> Result<String, askama::Error> {
    let shown = |of_child: bool| {
        let on_table = |answer: &&Answer| answer.field.is_for_table() && answer.field.is_of_child() == of_child;
        answers.iter().filter(on_table).map(|answer| told(answer, catalogue, languages)).collect::<Vec<_>>()
    };
    let (child_says, parent_says) =
        (languages.each(|say| say.prepare_child_says()), languages.each(|say| say.prepare_parent_says()));
    let mut parts = vec![(child_says, shown(true)), (parent_says, shown(false))];
    parts.retain(|(_, answers)| !answers.is_empty());
    let lines: usize = parts.iter().flat_map(|(_, answers)| answers).map(Told::lines).sum();
    let steps: [for<'s> fn(Say<'s>) -> String; 5] = [
        |say| say.prepare_sheet_begins(),
        |say| say.prepare_sheet_child(),
        |say| say.prepare_sheet_parents(),
        |say| say.prepare_sheet_teacher_tells(),
        |say| say.prepare_sheet_together(),
    ];
    let order = order(talk.minutes).into_iter().zip(steps).map(|(minutes, step)| {
        languages.each(|say| format!("{} {}", say.prepare_sheet_minutes(i64::from(minutes)), step(say)))
    });
    Sheet {
        lang: &catalogue.language(catalogue.reference()).tag,
        style,
        school: talk.school,
        place: talk.place,
        title: languages.each(|say| say.prepare_sheet_title(talk.child)),
        when: languages.each(|say| say.prepare_sheet_when(talk.starts.date(), talk.starts.time())),
        teacher: languages.each(|say| say.prepare_sheet_teacher(talk.teacher)),
        order_title: languages.each(|say| say.prepare_sheet_order()),
        order: order.collect(),
        parts,
        agreed: languages.each(|say| say.prepare_sheet_agreed()),
        lines: [(); LINES],
        helps: vec![
            languages.each(|say| say.prepare_pause()),
            languages.each(|say| say.prepare_again()),
            languages.each(|say| say.prepare_slowly()),
        ],
        print: ROOM.into_iter().find(|(room, _)| lines <= *room).map_or("dense", |(_, print)| print),
    }
    .render()
}

fn told<'a>(answer: &Answer, catalogue: &Catalogue, languages: &Languages<'a>) -> Told<'a> {
    let question = question(answer.field);
    let choices: Vec<_> = answer.choices.iter().filter_map(|word| question.choice(word)).collect();
    // The child's are pictures with a word: they stand in one line.
    let in_a_line = |say| choices.iter().map(|choice| choice.text(say)).collect::<Vec<_>>().join(" · ");
    Told {
        name: languages.each(|say| question.name(say)),
        choices: match answer.field.is_of_child() {
            true if !choices.is_empty() => vec![languages.each(in_a_line)],
            _ => choices.iter().map(|choice| languages.each(|say| choice.text(say))).collect(),
        },
        words: answer.words.as_ref().map(|words| {
            (languages.each(|say| words.label(say, catalogue)), words.text.clone(), words.language.clone())
        }),
    }
}

impl Told<'_> {
    /// How many lines it takes, in the longer language.
    fn lines(&self) -> usize {
        let lines = |text: &str| text.chars().count().div_ceil(LINE);
        let longest = |cells: &Cells<'_>| cells.iter().map(|cell| lines(&cell.text)).max().unwrap_or(0);
        // Own words have both columns.
        let words = self.words.as_ref().map_or(0, |(label, words, _)| longest(label) + lines(words).div_ceil(2));
        longest(&self.name) + self.choices.iter().map(longest).sum::<usize>() + words
    }
}

/// A question on paper.
struct Asked<'a> {
    title: Cells<'a>,
    note: Option<Cells<'a>>,
    boxes: Vec<Cells<'a>>,
    /// There is room for own words.
    writes: bool,
}

#[derive(Template)]
#[template(path = "paper_preparation.html")]
struct Paper<'a> {
    lang: &'a str,
    style: &'static str,
    school: &'a str,
    forms: Vec<Form<'a>>,
}

/// The questions for one guardian.
struct Form<'a> {
    title: Cells<'a>,
    /// Of the parent, of the child: what it is, and its questions.
    parts: [(Vec<Cells<'a>>, Vec<Asked<'a>>); 2],
    own: Cells<'a>,
    back: Cells<'a>,
}

/// An empty form for each of these seats, in Dutch and the language of the seat. `child`: the first name.
pub fn paper(
    school: &str,
    child: &str,
    catalogue: &Catalogue,
    seats: &[Languages<'_>],
    style: &'static str,
) -> Result<String, askama::Error> {
    let forms = seats.iter().map(|languages| Form {
        title: languages.each(|say| say.prepare_title(child)),
        parts: [
            (
                vec![languages.each(|say| say.prepare_paper_text())],
                Field::PARENT.map(|field| asked(field, languages)).into(),
            ),
            (
                vec![languages.each(|say| say.prepare_paper_child()), languages.each(|say| say.prepare_child_text())],
                Field::CHILD.map(|field| asked(field, languages)).into(),
            ),
        ],
        own: languages.each(|say| say.prepare_paper_own()),
        back: languages.each(|say| say.prepare_paper_back()),
    });
    let lang = &catalogue.language(catalogue.reference()).tag;
    Paper { lang, style, school, forms: forms.collect() }.render()
}

fn asked<'a>(field: Field, languages: &Languages<'a>) -> Asked<'a> {
    let question: &Question = question(field);
    // Who finds the paper can read it: nothing is promised there that only the chat can keep.
    let note = question.note(languages.0[0]).filter(|_| field != Field::Worry);
    Asked {
        title: languages.each(|say| question.title(say)),
        note: note.map(|_| languages.each(|say| question.note(say).unwrap_or_default())),
        boxes: question.choices.iter().map(|choice| languages.each(|say| choice.text(say))).collect(),
        writes: question.most.is_some(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn child_parents_and_teacher_speak_equally_long() {
        assert_eq!(order(20), [1, 5, 5, 5, 4]);
        for minutes in 5..=90 {
            let [begin, child, parents, teacher, together] = order(minutes);
            assert_eq!(begin + child + parents + teacher + together, minutes);
            assert!(child == parents && parents == teacher && (1..=3).contains(&begin), "{minutes}");
        }
    }
}
