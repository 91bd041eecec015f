//! A letter cut into pieces: headings, lines of a list, rows of a table, sentences. Every letter of it is in one of them.

mod sentence;

use std::ops::Range;

use super::day::month;
use super::token::{Token, fold, tokens};
use sentence::sentences;

/// What a piece looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Heading,
    /// A line of a list or of an agenda.
    Item,
    /// A line of a table.
    Row,
    Sentence,
    /// "Beste ouders,".
    Greeting,
    /// "Met vriendelijke groet," and the names below it.
    Closing,
}

/// A piece of the letter, in bytes.
#[derive(Clone, Debug)]
pub struct Cut {
    pub range: Range<usize>,
    pub shape: Shape,
    /// Pieces of one block belong together: sentences of a paragraph, a line of a list with what hangs below it.
    pub block: usize,
    /// An empty line stands before it.
    pub after_gap: bool,
}

/// The longest piece, in bytes, unless one word is longer.
const LONGEST: usize = 1_200;
/// The longest heading, in characters.
const HEADING: usize = 64;
/// A line at least so long goes on in the next one, if it does not end as a sentence does.
const WRAPPED: usize = 58;

const GREETINGS: [&str; 11] =
    ["beste", "lieve", "geachte", "hoi", "hallo", "dag", "goedemorgen", "goedemiddag", "goedendag", "hi", "hey"];
const CLOSINGS: [&str; 15] = [
    "met vriendelijke groet",
    "vriendelijke groet",
    "groet",
    "hartelijke groet",
    "warme groet",
    "gr",
    "hoogachtend",
    "namens",
    "liefs",
    "fijne groet",
    "tot ziens",
    "mvg",
    "veel groet",
    "met hartelijke groet",
    "met warme groet",
];
struct Line<'t> {
    range: Range<usize>,
    text: &'t str,
    after_gap: bool,
}

/// Cuts a letter; blanks are in no piece.
pub fn cut(text: &str) -> Vec<Cut> {
    let lines = lines(text);
    let mut cuts: Vec<Cut> = Vec::new();
    let mut block = 0;
    let mut closing = false;
    let mut at = 0;
    while at < lines.len() {
        let first = &lines[at];
        let mut last = at;
        while last + 1 < lines.len() && goes_on(&lines[last], &lines[last + 1]) {
            last += 1;
        }
        let range = first.range.start..lines[last].range.end;
        block += 1;
        closing = is_closing(first.text) || (closing && !first.after_gap) || (closing && lines.len() - at <= 3);
        let next = lines.get(last + 1);
        let shape = shape(first.text, at == last, next, at == 0 || first.after_gap, closing);
        let cut = |range, shape| Cut { range, shape, block, after_gap: first.after_gap };
        if matches!(shape, Shape::Sentence | Shape::Item) {
            for sentence in sentences(text, range) {
                cuts.push(cut(sentence, shape));
            }
        } else {
            cuts.push(cut(range, shape));
        }
        at = last + 1;
    }
    join_paragraphs(&mut cuts);
    cuts.into_iter().flat_map(|cut| in_pieces(text, cut)).collect()
}

/// What is longer than any sentence is cut between two words, so that each piece is read in bounded time.
fn in_pieces(text: &str, cut: Cut) -> Vec<Cut> {
    if cut.range.len() <= LONGEST {
        return vec![cut];
    }
    let mut ranges: Vec<Range<usize>> = Vec::new();
    for token in tokens(&text[cut.range.clone()]) {
        let token = cut.range.start + token.start..cut.range.start + token.end;
        match ranges.last_mut().filter(|range| token.end - range.start <= LONGEST) {
            Some(range) => range.end = token.end,
            None => ranges.push(token),
        }
    }
    ranges.into_iter().map(|range| Cut { range, ..cut.clone() }).collect()
}

/// The lines with something in them.
fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let (mut start, mut gap) = (0, true);
    for line in text.split_inclusive(['\n', '\r', '\u{2028}', '\u{2029}', '\u{c}']) {
        let neat = line.trim();
        if neat.is_empty() {
            // "\r\n" is one end of a line.
            gap |= line != "\n" || !text[..start].ends_with('\r');
        } else {
            let from = start + (line.len() - line.trim_start().len());
            lines.push(Line { range: from..from + neat.len(), text: neat, after_gap: gap });
            gap = false;
        }
        start += line.len();
    }
    lines
}

/// A sentence goes on in the next line.
fn goes_on(line: &Line<'_>, next: &Line<'_>) -> bool {
    if next.after_gap
        || is_label(next.text)
        || is_item(next.text)
        || is_row(line.text)
        || is_row(next.text)
        || is_closing(next.text)
    {
        return false;
    }
    if is_greeting(line.text) || is_closing(line.text) || line.text.ends_with(['.', '!', '?', ':']) {
        return false;
    }
    let small = next.text.chars().next().is_some_and(|c| c.is_lowercase() || c == '(');
    small || line.text.chars().count() >= WRAPPED
}

fn shape(text: &str, one_line: bool, next: Option<&Line<'_>>, opens: bool, closing: bool) -> Shape {
    let short = text.chars().count() <= HEADING;
    if closing {
        return Shape::Closing;
    }
    if is_greeting(text) && short && one_line {
        return Shape::Greeting;
    }
    if is_row(text) {
        return Shape::Row;
    }
    if is_label(text) {
        return Shape::Sentence;
    }
    let followed = next.is_some_and(|next| !next.after_gap && !is_item(next.text) && next.text.chars().count() > 25);
    let ends_open = !text.ends_with(['.', ',', ';']) || text.ends_with("...");
    let above = next.is_some_and(|next| !next.after_gap);
    let calls = text.ends_with(['!', '?']) && !opens;
    let numbered = text.starts_with(|c: char| c.is_ascii_digit()) && is_item(text) && followed && !is_day_line(text);
    // "🎄 Kerstviering", "** Carnaval **", with text below it.
    let framed = is_framed(text) || (is_pictured(text) && followed && words(text) <= 5 && !text.contains(": "));
    if one_line && short && framed && !has_day(text) && !text.ends_with(['.', '?']) {
        return Shape::Heading;
    }
    // "Graag gymspullen meegeven op:" leads to a list.
    let leads = text.ends_with(':') && words(text) > 4;
    let bullet = is_item(text) && !numbered;
    let words = words(text);
    if one_line
        && short
        && !leads
        && ends_open
        && !bullet
        && !calls
        && words <= 9
        && !is_said(text)
        && (opens || above)
        && !has_day(text)
    {
        return Shape::Heading;
    }
    if numbered && short && ends_open {
        return Shape::Heading;
    }
    if bullet || (one_line && short && ends_open && has_day(text)) { Shape::Item } else { Shape::Sentence }
}

/// Words with a letter or a digit in them.
fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// "** Carnaval **", "== Agenda ==", "## Gym".
fn is_framed(text: &str) -> bool {
    let frame = |c: char| matches!(c, '*' | '=' | '#' | '~' | '_' | '-' | '–' | '—' | '>' | '<' | '+' | ' ');
    let inner = text.trim_matches(frame);
    let marks = |side: &str| side.chars().filter(|c| *c != ' ').count();
    let front = text.find(inner).map_or("", |at| &text[..at]);
    let back = text.get(front.len() + inner.len()..).unwrap_or_default();
    !inner.is_empty() && words(text) <= 8 && (marks(front) > 0 && marks(back) > 0 || front.starts_with("##"))
}

/// A picture stands before or behind its words.
pub fn is_pictured(text: &str) -> bool {
    text.chars().next().is_some_and(|c| {
        c >= '\u{2190}' && !c.is_alphanumeric() && c != '\u{f0b7}' && !matches!(c, '►' | '✓' | '▪' | '◦')
    })
}

/// "Groep 3: morgen gaan we naar het bos!"
fn is_said(text: &str) -> bool {
    text.split_once(": ").is_some_and(|(_, said)| said.split_whitespace().count() > 2)
}

fn is_row(text: &str) -> bool {
    text.contains('\t') || text.matches('|').count() >= 2 || (text.contains(" | "))
}

/// Words that name one fact of what stands above: "Plaats: de aula", "Hoe laat? Om 19.00 uur".
const LABELS: [&str; 29] = [
    "tijd",
    "tijden",
    "tijdstip",
    "plaats",
    "locatie",
    "waar",
    "wanneer",
    "hoe laat",
    "wie",
    "wat",
    "kosten",
    "prijs",
    "meenemen",
    "mee te nemen",
    "meebrengen",
    "aanvang",
    "inloop",
    "einde",
    "onderwerp",
    "thema",
    "voor wie",
    "groepen",
    "vervoer",
    "vertrek",
    "terug",
    "terugkomst",
    "kleding",
    "opgeven",
    "aanmelden",
];

/// It names one fact of what stands above it.
pub fn is_label(text: &str) -> bool {
    let low = fold(&text.chars().take(24).collect::<String>());
    let label = low.split([':', '?']).next().unwrap_or_default().trim();
    low.contains([':', '?']) && LABELS.contains(&label)
}

/// It begins with a mark of a list, or with a day as in an agenda.
fn is_item(text: &str) -> bool {
    let mut letters = text.chars();
    let first = letters.next().unwrap_or(' ');
    let second = letters.next().unwrap_or(' ');
    let bullet = matches!(first, '-' | '*' | '•' | '·' | '–' | '—' | '▪' | '◦' | '►' | '✓' | '>' | '…' | '\u{f0b7}');
    let picture = !first.is_alphanumeric() && !first.is_ascii() && !matches!(first, '"' | '“' | '‘' | '’' | '€' | '„');
    let number: String = text.chars().take_while(char::is_ascii_digit).collect();
    let after = &text[number.len()..];
    let numbered = (1..=2).contains(&number.len()) && (after.starts_with(") ") || after.starts_with(". "));
    let lettered = first.is_ascii_lowercase() && second == ')';
    bullet
        || picture
        || numbered
        || lettered
        || (first == 'o' && second == '\t')
        || text.starts_with("...")
        || is_day_line(text)
        || is_group_line(text)
}

/// "groep 3: maandag en donderdag", "Groepen 4 en 5 - dinsdag".
fn is_group_line(text: &str) -> bool {
    let start: String = text.chars().take(30).collect();
    let tokens = tokens(&start);
    let opens = tokens.first().is_some_and(|token| token.is_any(&["groep", "groepen", "gr", "kleuters"]));
    let mark = |token: &Token| token.is(":") && token.end < text.len() || token.gap && token.is_any(&["-", "–"]);
    opens && tokens.iter().any(mark)
}

/// "1/12 Studiedag", "ma 4: school begint weer", "Dinsdag 24 november: ...".
fn is_day_line(text: &str) -> bool {
    let start: String = text.chars().take(24).collect();
    let tokens = tokens(&start);
    let number = |at: usize| tokens.get(at).is_some_and(|token| token.low.len() <= 2 && token.number().is_some());
    let dated = |at: usize| {
        let named = tokens.get(at + 1).is_some_and(|next| month(&next.low).is_some());
        let pair = tokens.get(at + 1).is_some_and(|next| next.is_any(&["/", "-"])) && number(at + 2);
        let range = tokens.get(at + 1).is_some_and(|next| next.is_any(&["t", "tm"]));
        number(at) && (named || pair || range)
    };
    let weekday = tokens.first().is_some_and(|token| is_short_weekday(&token.low));
    let dot = usize::from(tokens.get(1).is_some_and(|token| token.is(".")));
    dated(0) || (weekday && number(1 + dot))
}

fn is_short_weekday(word: &str) -> bool {
    super::day::weekday(word).is_some() || matches!(word, "ma" | "di" | "wo" | "do" | "vr" | "za" | "zo")
}

/// It names a day by number and month.
fn has_day(text: &str) -> bool {
    let tokens = tokens(text);
    let is_day = |pair: &[Token]| {
        let number = pair[0].low.len() <= 2 && pair[0].number().is_some();
        number && month(&pair[1].low).is_some()
    };
    tokens.windows(2).any(is_day)
}

fn is_greeting(text: &str) -> bool {
    let low = fold(text);
    let first = low.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    GREETINGS.contains(&first) && text.split_whitespace().count() <= 7 && !low.contains(" is ")
}

fn is_closing(text: &str) -> bool {
    let low = fold(text);
    let starts = |closing: &str| {
        low.strip_prefix(closing).is_some_and(|rest| {
            let end = rest.trim_start_matches("en").trim_start_matches("jes");
            end.is_empty() || end.starts_with([',', '.', ' ', '!'])
        })
    };
    CLOSINGS.iter().any(|closing| starts(closing)) && text.split_whitespace().count() <= 9 && !low.contains("groep")
}

/// Sentences on lines without an empty line between them are one paragraph; below a heading begins another.
fn join_paragraphs(cuts: &mut [Cut]) {
    for at in 1..cuts.len() {
        let (before, this) = (&cuts[at - 1], &cuts[at]);
        let both = before.shape == Shape::Sentence && this.shape == Shape::Sentence;
        let hangs = before.shape == Shape::Item && this.shape == Shape::Item && before.block == this.block;
        if (both && !this.after_gap) || hangs {
            let (block, old) = (before.block, this.block);
            for cut in cuts.iter_mut().skip(at).take_while(|cut| cut.block == old) {
                cut.block = block;
                cut.after_gap = false;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(Shape, &str)> {
        cut(text).into_iter().map(|cut| (cut.shape, &text[cut.range])).collect()
    }

    #[test]
    fn a_letter_is_cut_as_people_see_it() {
        let text = "Beste ouders,\n\nGym\nWij gymmen op ma. 3 nov. om 9 uur. Neem i.v.m. de kou een jas mee!\nTot dan.\n\n\
            Agenda\n1/12 Studiedag\nwo 2 dec luizen\n- een\n- twee\n\nGroetjes,\nJuf Sanne";
        let cuts = read(text);
        assert_eq!(cuts[0], (Shape::Greeting, "Beste ouders,"));
        assert_eq!(cuts[1], (Shape::Heading, "Gym"));
        assert_eq!(cuts[2], (Shape::Sentence, "Wij gymmen op ma. 3 nov. om 9 uur."));
        assert_eq!(cuts[3], (Shape::Sentence, "Neem i.v.m. de kou een jas mee!"));
        assert_eq!(cuts[4], (Shape::Sentence, "Tot dan."));
        assert_eq!(cuts[5], (Shape::Heading, "Agenda"));
        assert_eq!(cuts[6], (Shape::Item, "1/12 Studiedag"));
        assert_eq!(cuts[7], (Shape::Item, "wo 2 dec luizen"));
        assert_eq!(cuts[8], (Shape::Item, "- een"));
        assert_eq!(cuts[10], (Shape::Closing, "Groetjes,"));
        assert_eq!(cuts[11], (Shape::Closing, "Juf Sanne"));
    }

    #[test]
    fn a_wrapped_line_goes_on() {
        let text =
            "Dit is een lange zin die op de volgende regel verder gaat, tot hij\nergens ophoudt. En dan nog een.";
        assert_eq!(read(text).len(), 2);
    }
}
