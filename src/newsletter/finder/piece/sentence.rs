//! Where a sentence ends and the next one begins.

use std::ops::Range;

use super::super::day::{month, weekday};
use super::super::token::{Made, Token, tokens};

/// Words that end with a point inside a sentence.
const SHORTENED: [&str; 44] = [
    "nr", "gr", "ca", "max", "min", "evt", "drs", "mevr", "mw", "dhr", "bijv", "enz", "blz", "tel", "str", "incl",
    "excl", "jan", "feb", "febr", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "ma", "di",
    "wo", "do", "vr", "za", "zo", "mr", "dr", "ing", "resp", "mbt", "ivm", "st",
];

/// Words that begin a sentence also after a point that may be a part of a short word: "a.u.b. De hal is nat."
const OPENINGS: [&str; 16] =
    ["de", "het", "een", "er", "we", "wij", "u", "dit", "dat", "die", "in", "op", "alle", "voor", "dan", "graag"];
/// A sentence longer than this, in bytes, that goes on after commas is read clause by clause.
const LONG: usize = 320;
/// A clause has at least so many words.
const CLAUSE: usize = 3;

/// The sentences of a range; each trimmed.
pub(super) fn sentences(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let part = &text[range.clone()];
    let tokens = tokens(part);
    let mut found = Vec::new();
    let mut start = 0;
    for at in 0..tokens.len() {
        let ends = ends_sentence(&tokens, at);
        if ends && let Some(next) = tokens.get(at + 1) {
            found.push(start..tokens[at].end);
            start = next.start;
        }
    }
    found.push(start..part.len());
    found.retain(|sentence| !part[sentence.clone()].trim().is_empty());
    let found = found.into_iter().flat_map(|sentence| clauses(part, &tokens, sentence));
    found.map(|sentence| range.start + sentence.start..range.start + sentence.end).collect()
}

/// A very long sentence strings many things together with commas: "..., verder is het dinsdag studiedag, en ...".
fn clauses(part: &str, tokens: &[Token], sentence: Range<usize>) -> Vec<Range<usize>> {
    let from = tokens.partition_point(|token| token.start < sentence.start);
    let to = tokens.partition_point(|token| token.start < sentence.end);
    if sentence.len() <= LONG && !lists_days(&tokens[from..to]) {
        return vec![sentence];
    }
    let mut found = Vec::new();
    let (mut start, mut words) = (sentence.start, 0);
    let mut more = tokens[from..to].iter().filter(|token| token.made == Made::Letters).count();
    for at in from..to {
        more -= usize::from(tokens[at].made == Made::Letters);
        words += usize::from(tokens[at].made == Made::Letters);
        let next = tokens.get(at + 1).filter(|next| at + 1 < to && next.gap && next.made != Made::Mark);
        if tokens[at].is_any(&[",", ";", ":"])
            && (words > CLAUSE || sentence.len() <= LONG)
            && (more > CLAUSE || sentence.len() <= LONG)
            && let Some(next) = next
        {
            found.push(start..tokens[at].end);
            (start, words) = (next.start, 0);
        }
    }
    found.push(start..sentence.end);
    found.retain(|clause| !part[clause.clone()].trim().is_empty());
    found
}

/// "24 november studiedag, 3 december ouderavond, 4 december Sinterklaas": three or more days, each with what is then.
fn lists_days(tokens: &[Token]) -> bool {
    let parts = tokens.split(|token| token.is_any(&[",", ";", ":"])).filter(|part| !part.is_empty());
    let dated = |part: &[Token]| {
        let day =
            part.windows(2).any(|pair| pair[0].number().is_some_and(|day| day <= 31) && month(&pair[1].low).is_some());
        let named = |token: &Token| {
            token.low.len() >= 5
                && token.made == Made::Letters
                && month(&token.low).is_none()
                && weekday(&token.low).is_none()
        };
        day && part.iter().any(named)
    };
    let (with, without) = parts
        .map(dated)
        .fold((0, 0), |(with, without), dated| if dated { (with + 1, without) } else { (with, without + 1) });
    with >= 3 && without <= 1
}

/// A sentence ends with this mark, and another begins.
fn ends_sentence(tokens: &[Token], at: usize) -> bool {
    let token = &tokens[at];
    let Some(next) = tokens.get(at + 1) else { return false };
    let Some(before) = at.checked_sub(1).map(|before| &tokens[before]) else { return false };
    // "tot morgen 😉 We gaan", "nog praten :-) Van maandag".
    let smiles = is_picture(token) || token.is(")") && !token.gap && before.is_any(&["-", ":", ";"]);
    if smiles && next.gap && next.capital {
        return true;
    }
    // "bij Joop. (De school ...)".
    let aside = next.is("(") && tokens.get(at + 2).is_some_and(|first| first.capital);
    if !token.is_any(&[".", "!", "?", "…"])
        || !next.gap
        || next.made == Made::Mark && !next.is_any(&["'", "\"", "“", "‘"]) && !is_picture(next) && !aside
    {
        return false;
    }
    if !token.is(".") {
        return true;
    }
    let short = before.low.len() == 1 && before.made == Made::Letters;
    let numbered = before.made == Made::Digits && at < 2;
    let shortened = SHORTENED.contains(&before.low.as_str()) && !token.gap;
    // "nov. Daarna" ends, "nov. om 9 uur" does not; "a.u.b. De" ends, "A. de Vries" and "a.s. Dinsdag" do not.
    let capital = next.capital;
    let single = short && capital && !before.gap && OPENINGS.contains(&next.low.as_str());
    single
        || !numbered
            && !((short || shortened)
                && !(capital && shortened && before.low.len() > 2 && month(&before.low).is_some()))
}

/// A small picture in the text.
fn is_picture(token: &Token) -> bool {
    token.low.chars().all(|c| c >= '\u{2190}' && !c.is_alphanumeric())
}
