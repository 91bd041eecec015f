//! Things to bring, places, persons, addresses of pages and telephones in a letter.

use std::collections::BTreeSet;
use std::ops::Range;

use super::signs::Signs;
use super::token::{Made, Token};

/// Things to bring within these tokens, as words of `fields::ITEMS`. What is said not to be brought is left out.
pub fn items<'s>(tokens: &[Token], within: Range<usize>, signs: &'s Signs) -> BTreeSet<&'s str> {
    let tokens = &tokens[within];
    let mut found = BTreeSet::new();
    for (at, token) in tokens.iter().enumerate() {
        let pair = tokens.get(at + 1).map(|next| format!("{} {}", token.low, next.low));
        let item = pair.and_then(|pair| signs.item(&pair)).or_else(|| signs.item(&token.low));
        let before = |by: usize| at.checked_sub(by).map_or("", |at| tokens[at].low.as_str());
        let refused = (1..=3)
            .map(before)
            .take_while(|word| !matches!(*word, "," | "." | "en" | "maar"))
            .any(|word| matches!(word, "geen" | "niet" | "zonder" | "nooit"));
        if let Some(item) = item.filter(|_| !refused) {
            found.insert(item);
        }
    }
    found
}

/// Words after which a place may follow.
const TO: [&str; 9] = ["in", "op", "naar", "bij", "aan", "locatie", "plaats", "voor", "langs"];
const ARTICLES: [&str; 6] = ["de", "het", "een", "onze", "ons", "'t"];

/// A place within these tokens: its bytes in the text, and whether its words leave a doubt. `row`: they are a cell of a
/// table, and may be nothing but the place.
pub fn place(tokens: &[Token], within: Range<usize>, signs: &Signs, row: bool) -> Vec<(Range<usize>, bool)> {
    let (from, tokens) = (within.start, &tokens[..within.end]);
    let mut found: Vec<(Range<usize>, bool)> = Vec::new();
    let mut at = from;
    while at < tokens.len() {
        let cell = if at == from { row } else { tokens[at - 1].is_any(&[",", "|", ":"]) };
        let prep = tokens[at].is_any(&TO);
        if !prep && !cell {
            at += 1;
            continue;
        }
        let mut start = at + usize::from(prep);
        start += usize::from(tokens.get(start).is_some_and(|token| token.is_any(&ARTICLES)) && !capital(tokens, start));
        match ends(tokens, start, signs) {
            Some(end) => {
                let sure = tokens[at].is_any(&["in", "op"]) || cell && !prep;
                found.push((tokens[start].start..tokens[end - 1].end, !sure));
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

fn capital(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.capital && token.made == Made::Letters)
}

/// Where a place that begins here ends: a word for a place, with the names behind it.
fn ends(tokens: &[Token], start: usize, signs: &Signs) -> Option<usize> {
    let is_place = |at: usize| tokens.get(at).is_some_and(|token| signs.is_place(&token.low));
    let names_from = |mut end: usize| {
        while capital(tokens, end)
            && super::day::weekday(&tokens[end].low).is_none()
            && super::day::month(&tokens[end].low).is_none()
        {
            end += 1;
        }
        end
    };
    // "grote zaal": a word may stand before it.
    let word = [start, start + 1].into_iter().find(|at| is_place(*at) && (*at == start || plain(&tokens[start])))?;
    let mut end = names_from(word + 1);
    // "lokaal 8A", "zaal 3".
    if end == word + 1 && tokens.get(end).is_some_and(|token| token.low.len() <= 2 && token.number().is_some()) {
        let letter =
            tokens.get(end + 1).is_some_and(|next| !next.gap && next.low.len() == 1 && next.made == Made::Letters);
        end += 1 + usize::from(letter);
    }
    if tokens.get(end).is_some_and(|token| token.is("van")) {
        let article = usize::from(tokens.get(end + 1).is_some_and(|token| token.is_any(&["de", "het", "uw", "groep"])));
        let after = names_from(end + 1 + article);
        let more = after > end + 1 + article;
        let group = tokens.get(end + 1).is_some_and(|token| token.is("groep"));
        if more {
            end = after;
        } else if group || article == 1 && tokens.get(end + 2).is_some_and(|token| token.is("kind")) {
            end += 3;
        }
    }
    // "tafel bij de hoofdingang", "bibliotheek aan het Kerkplein".
    if tokens.get(end).is_some_and(|token| token.is_any(&["in", "bij", "aan", "naast"]))
        && tokens.get(end + 1).is_some_and(|token| token.is_any(&["de", "het"]))
        && (is_place(end + 2) || capital(tokens, end + 2))
    {
        end = names_from(end + 3);
    }
    Some(end.min(tokens.len()))
}

fn plain(token: &Token) -> bool {
    token.made == Made::Letters && !token.is_any(&["de", "het", "een", "en", "of", "we", "wij", "uw", "je"])
}

/// A name after a word that leads to it: "naar De Bosrand in Ommen". Bytes in the text.
pub fn named_place(tokens: &[Token], within: Range<usize>, leads: &[&str]) -> Option<Range<usize>> {
    let tokens = &tokens[..within.end];
    (within.start..tokens.len()).find_map(|at| {
        let lead = tokens[at].is_any(leads);
        // "naar het Watermuseum".
        let article = tokens.get(at + 1).is_some_and(|token| token.is_any(&ARTICLES) && !token.capital);
        let start = at + 1 + usize::from(article);
        let mut end = start;
        while lead
            && capital(tokens, end)
            && !tokens[end].low.ends_with("dag")
            && super::day::month(&tokens[end].low).is_none()
        {
            end += 1;
        }
        let name = &tokens[start.min(end)..end];
        let person = name.first().is_some_and(|token| token.is_any(&["juf", "meester"]));
        (lead && !name.is_empty() && !person).then(|| name[0].start..name[name.len() - 1].end)
    })
}

/// Persons of the school: "juf Noor de Wit". Bytes in the text, with the first token.
pub fn persons(tokens: &[Token], within: Range<usize>) -> Vec<(Range<usize>, usize)> {
    let tokens = &tokens[..within.end];
    let title = |token: &Token| token.is_any(&["juf", "meester", "mevrouw", "juffrouw", "meneer", "dhr", "mevr"]);
    let mut found = Vec::new();
    for at in within.start..tokens.len() {
        if !title(&tokens[at]) || !capital(tokens, at + 1) {
            continue;
        }
        let mut end = at + 1;
        loop {
            let small = (end..tokens.len())
                .take_while(|at| tokens[*at].is_any(&["de", "van", "der", "den", "el", "ter", "het"]));
            let after = end + small.count();
            if !capital(tokens, after) || after > end + 2 {
                break;
            }
            end = after + 1;
        }
        found.push((tokens[at].start..tokens[end - 1].end, at));
    }
    found
}

/// Addresses of pages: those that begin with `https://`, whole.
pub fn links(text: &str) -> Vec<&str> {
    let ends = |link: &str| {
        link.find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | ')' | '|')).unwrap_or(link.len())
    };
    let starts = text.match_indices("https://").map(|(at, _)| &text[at..]);
    starts.map(|link| link[..ends(link)].trim_end_matches(['.', ',', ';', ':', '!', '?'])).collect()
}

/// Dutch telephone numbers, as they are written.
pub fn phones(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = None;
    let marks = |c: char| matches!(c, '-' | ' ' | '(' | ')' | '+' | '.');
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        let inside = c.is_ascii_digit() || (start.is_some() && marks(c)) || c == '+';
        if inside {
            start.get_or_insert(at);
            continue;
        }
        if let Some(from) = start.take() {
            let written = text[from..at].trim_end_matches(marks);
            let digits = written.bytes().filter(u8::is_ascii_digit).count();
            let dutch = written.starts_with('0') && digits == 10 || written.starts_with("+31") && digits == 11;
            let dutch = dutch && !is_of_account(&text[..from]);
            if dutch {
                found.push(written);
            }
        }
    }
    found
}

/// What follows are the digits of a bank account: "NL00 BANK " stands before them.
fn is_of_account(before: &str) -> bool {
    let last: Vec<char> = before.chars().rev().filter(|c| !c.is_whitespace()).take(8).collect();
    let is = |range: Range<usize>, fits: fn(&char) -> bool| last.get(range).is_some_and(|part| part.iter().all(fits));
    is(0..4, char::is_ascii_uppercase) && is(4..6, char::is_ascii_digit) && is(6..8, char::is_ascii_uppercase)
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    #[test]
    fn places_and_persons_are_read() {
        let place = |text: &str| {
            let tokens = tokens(text);
            let found = place(&tokens, 0..tokens.len(), Signs::get(), false);
            found.into_iter().map(|(range, _)| text[range].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(place("tot 21.00 uur in de aula."), ["aula"]);
        assert_eq!(place("op sportpark De Toekomst. We beginnen"), ["sportpark De Toekomst"]);
        assert_eq!(place("naar het museum van Oudheden, we"), ["museum van Oudheden"]);
        assert_eq!(place("19.30 uur, grote zaal"), ["grote zaal"]);
        assert!(place("op tijd naar bed").is_empty());
        let text = "Met ingang van 1 april start juf Noor de Wit in groep 6A";
        let tokens = tokens(text);
        assert_eq!(&text[persons(&tokens, 0..tokens.len())[0].0.clone()], "juf Noor de Wit");
    }

    #[test]
    fn pages_and_telephones_are_read() {
        assert_eq!(links("zie https://school.example/a?b. En http://x"), ["https://school.example/a?b"]);
        assert_eq!(phones("bel 020-5551234 of 06 12345678, NL00 BANK 0123 4567 89"), ["020-5551234", "06 12345678"]);
    }
}
