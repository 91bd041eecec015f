//! What is copied from the letter: places, persons, pages, telephones, a topic, a tip.

use super::super::Why;
use super::super::letter::Unit;
use super::super::signs::Signs;
use super::super::{thing, token};
use super::{Fact, Facts};

impl Facts<'_> {
    /// Where it is: a word for a place; of what leads away, also a name after "naar".
    pub fn place(&self, leads_away: bool) -> Option<Fact> {
        let signs = Signs::get();
        let text =
            |range: std::ops::Range<usize>| self.letter.text[range].split_whitespace().collect::<Vec<_>>().join(" ");
        let units: Vec<&Unit> = self.at_main().collect();
        if leads_away {
            let leads = ["naar", "in", "schoolreis", "schoolreisje", "kamp", "schoolkamp", "excursie"];
            let named =
                units.iter().find_map(|unit| thing::named_place(&self.letter.tokens, unit.tokens.clone(), &leads));
            if let Some(range) = named {
                return Some(Fact::new(text(range), vec![Why::Copied]));
            }
        }
        let all: Vec<(String, bool)> = units
            .iter()
            .flat_map(|unit| unit.cells.iter().map(|cell| (cell, unit.cells.len() > 1)))
            .flat_map(|(cell, row)| thing::place(&self.letter.tokens, cell.clone(), signs, row))
            .map(|(range, unsure)| (text(range), unsure))
            .collect();
        // The middle of a sentence names many places; where it is stands behind "in" or "op" mostly.
        let (first, unsure) = all.iter().find(|(_, unsure)| !unsure).or(all.first())?;
        let tokens = &self.letter.tokens;
        let leads = |at: &usize| {
            tokens[*at].is_any(&["in", "op", "bij", "aan"])
                && tokens.get(at + 1).is_some_and(|next| next.is_any(&["de", "het", "een"]))
        };
        let many = units.iter().any(|unit| unit.view.has_place(signs) && unit.tokens.clone().filter(leads).count() > 1);
        let several = many || all.iter().any(|(other, _)| other != first);
        let doubts = several.then_some(Why::Several).into_iter().chain(unsure.then_some(Why::Copied));
        Some(Fact::new(first.clone(), doubts.collect()))
    }

    /// A person: the one after a word that says who comes, or the only one.
    pub fn person(&self) -> Option<Fact> {
        let tokens = &self.letter.tokens;
        let comes = ["staat", "start", "begint", "komt", "werkt", "juf", "krijgt", "welkom", "is", "neemt"];
        let all: Vec<(std::ops::Range<usize>, usize)> =
            self.units.iter().flat_map(|unit| thing::persons(tokens, unit.tokens.clone())).collect();
        // "Juf Kim gaat met verlof": somebody else comes.
        let leaves = |at: usize| {
            let after = tokens[at..].iter().skip(1).take(9).take_while(|token| !token.is_any(&[".", "!", "?", ";"]));
            let words = [
                "verlof",
                "zwangerschapsverlof",
                "ziek",
                "stopt",
                "vertrekt",
                "verlaat",
                "afscheid",
                "pensioen",
                "baan",
                "cursus",
            ];
            after.into_iter().any(|token| token.is_any(&words))
        };
        let stays: Vec<(std::ops::Range<usize>, usize)> = all.iter().filter(|(_, at)| !leaves(*at)).cloned().collect();
        let named = all.len();
        let all = stays;
        let led = all.iter().find(|(_, at)| at.checked_sub(1).is_some_and(|before| tokens[before].is_any(&comes)));
        let takes = all.iter().find(|(_, at)| tokens[*at..].iter().take(4).any(|token| token.is_any(&["neemt"])));
        let (range, _) = takes.or(led).or(all.first())?;
        let name = self.letter.text[range.clone()].to_owned();
        let other = all.iter().any(|(range, _)| self.letter.text[range.clone()] != name) || named > 1;
        Some(Fact::new(name, if other { vec![Why::Several] } else { Vec::new() }))
    }

    /// The only page that is named.
    pub fn link(&self) -> Option<Fact> {
        let all: Vec<&str> = self.units.iter().flat_map(|unit| thing::links(self.letter.text(unit))).collect();
        let first = all.first()?;
        Some(Fact::new(*first, if all.len() > 1 { vec![Why::Several] } else { Vec::new() }))
    }

    /// The only telephone that is named.
    pub fn phone(&self) -> Option<Fact> {
        let all: Vec<&str> = self.units.iter().flat_map(|unit| thing::phones(self.letter.text(unit))).collect();
        let first = all.first()?;
        Some(Fact::new(*first, if all.len() > 1 { vec![Why::Several] } else { Vec::new() }))
    }

    /// A street by its name: "is de Wilgenstraat afgesloten".
    pub fn street(&self) -> Option<Fact> {
        let streets = ["straat", "weg", "laan", "plein", "singel", "kade", "dreef", "plantsoen", "gracht", "dijk"];
        let tokens = self.units.iter().flat_map(|unit| &self.letter.tokens[unit.tokens.clone()]);
        let mut named = tokens.filter(|token| {
            token.capital
                && streets.iter().any(|street| token.low.ends_with(street) && token.low.len() > street.len() + 2)
        });
        let first = named.next()?;
        let doubts = if named.any(|other| other.low != first.low) { vec![Why::Several] } else { vec![Why::Copied] };
        Some(Fact::new(&self.letter.text[first.start..first.end], doubts))
    }

    /// What stands after one of these words, to the end of the sentence or a comma.
    pub fn words_after(&self, leads: &[&str]) -> Option<Fact> {
        self.after(leads, &[".", ",", "!", "?", ";", "(", ")", "|", ":"])
    }

    /// What stands after one of these words, to the end of the sentence.
    pub fn sentence_after(&self, leads: &[&str]) -> Option<Fact> {
        self.after(leads, &[".", "!", "?", "|"])
    }

    fn after(&self, leads: &[&str], stops: &[&str]) -> Option<Fact> {
        let found = self.units.iter().find_map(|unit| {
            let tokens = &self.letter.tokens[unit.tokens.clone()];
            (0..tokens.len()).find_map(|at| {
                let lead = leads.iter().find_map(|lead| {
                    let words: Vec<&str> = lead.split(' ').collect();
                    let fits = words
                        .iter()
                        .enumerate()
                        .all(|(more, word)| tokens.get(at + more).is_some_and(|token| token.is(word)));
                    fits.then_some(words.len())
                })?;
                let start = tokens.get(at + lead)?;
                let stop = |token: &&token::Token| token.is_any(stops);
                let end = tokens[at + lead..].iter().find(stop).map_or(unit.cut.range.end, |token| token.start);
                let text = self.letter.text.get(start.start..end)?;
                Some(text.split(['\t', '|']).next().unwrap_or_default().trim().to_owned())
            })
        });
        found.filter(|words| !words.is_empty()).map(|words| Fact::new(words, vec![Why::Copied]))
    }

    /// "Ouderavond mediawijsheid": what follows the word for the evening.
    pub fn name_of_evening(&self) -> Option<Fact> {
        let leads = ["ouderavond", "informatieavond", "themaavond", "infoavond", "ouderochtend"];
        let found = self.words_after(&leads)?;
        let verbs = [
            "groep", "groepen", "gr", "en", "is", "op", "van", "voor", "om", "in", "met", "en", "dinsdag", "over",
            "wordt", "begint", "zijn",
        ];
        let first = found.value.split_whitespace().next().unwrap_or_default().to_lowercase();
        let named = first.chars().all(char::is_alphabetic) && super::super::day::weekday(&first).is_none();
        (named && !verbs.contains(&first.as_str())).then_some(found)
    }

    /// What stands between quotation marks.
    pub fn quoted(&self) -> Option<Fact> {
        let found = self.units.iter().find_map(|unit| {
            let text = self.letter.text(unit);
            let (_, rest) = text.split_once(['"', '“', '„'])?;
            let (inner, _) = rest.split_once(['"', '”', '“'])?;
            (!inner.trim().is_empty()).then(|| inner.trim().to_owned())
        });
        found.map(|words| Fact::new(words, vec![Why::Copied]))
    }
}
