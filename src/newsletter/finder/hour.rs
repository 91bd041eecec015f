//! Hours in a letter: "8.30 uur", "half negen", "van 13.00-15.00 uur", and whether something begins or ends then.

use std::ops::Range;

use jiff::civil::Time;

use super::Why;
use super::token::{Token, number_word};

/// What happens at an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Start,
    End,
    /// The doors open before it starts.
    Door,
    /// Something has to be done before: "vóór 8.15 uur".
    Until,
    Unclear,
}

/// An hour of the day.
#[derive(Clone, Debug)]
pub struct Hour {
    pub time: Time,
    pub role: Role,
    pub tokens: Range<usize>,
    pub doubts: Vec<Why>,
}

const STARTS: [&str; 18] = [
    "vertrektijd",
    "starttijd",
    "beginnend",
    "gestart",
    "begin",
    "beginnen",
    "begint",
    "start",
    "starten",
    "starts",
    "aanvang",
    "vertrek",
    "vertrekken",
    "vertrekt",
    "verwacht",
    "aanwezig",
    "verzamelen",
    "open",
];
const ENDS: [&str; 21] = [
    "terugkomst",
    "thuiskomst",
    "afsluiting",
    "terugreis",
    "sluiten",
    "eindtijd",
    "uit",
    "vrij",
    "terug",
    "klaar",
    "afgelopen",
    "opgehaald",
    "ophalen",
    "einde",
    "eindigt",
    "eindigen",
    "stopt",
    "thuis",
    "naar huis",
    "sluit",
    "retour",
];
const ABOUT: [&str; 6] = ["rond", "ongeveer", "circa", "ca", "omstreeks", "rondom"];
/// So many tokens on each side are asked what happens at an hour.
const REACH: usize = 7;

/// All hours within these tokens.
pub fn hours(tokens: &[Token], within: Range<usize>) -> Vec<Hour> {
    let reader = Reader { tokens: &tokens[..within.end], from: within.start };
    let evening = reader.says("avond") && !reader.says("ochtend");
    let mut read: Vec<(Read, Range<usize>)> = Vec::new();
    let mut at = within.start;
    while at < within.end {
        match reader.time(at) {
            Some((time, end)) => {
                read.push((time, at..end));
                at = end;
            }
            None => at += 1,
        }
    }
    let places: Vec<Range<usize>> = read.iter().map(|(_, place)| place.clone()).collect();
    let known = read.into_iter().enumerate().filter_map(|(index, (read, place))| {
        let before = index.checked_sub(1).map_or(within.start, |index| places[index].end);
        let after = places.get(index + 1).map_or(within.end, |next| next.start);
        reader.hour(&read, place, before, after, evening)
    });
    known.collect()
}

/// What the words say, before morning and evening are told apart.
struct Read {
    hour: u32,
    minute: u32,
    /// In words, or without minutes: people mean the half of the day in which it makes sense.
    spoken: bool,
}

struct Reader<'a> {
    tokens: &'a [Token],
    from: usize,
}

impl Reader<'_> {
    fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.low.as_str())
    }

    fn back(&self, at: usize, by: usize) -> &str {
        at.checked_sub(by).filter(|at| *at >= self.from).map_or("", |at| self.word(at))
    }

    fn glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| !token.gap)
    }

    fn says(&self, part: &str) -> bool {
        self.tokens[self.from..].iter().any(|token| token.low.contains(part))
    }

    fn digits(&self, at: usize) -> Option<u32> {
        self.tokens.get(at).filter(|token| token.low.len() <= 2).and_then(Token::number)
    }

    fn number(&self, at: usize) -> Option<u32> {
        self.digits(at).or_else(|| number_word(self.word(at)))
    }

    fn is_uur(&self, at: usize) -> bool {
        matches!(self.word(at), "uur" | "u" | "uuur")
    }

    /// Where an hour ends that "uur", "u" or "u." may follow.
    fn after_uur(&self, at: usize) -> usize {
        let uur = usize::from(self.is_uur(at));
        at + uur + usize::from(self.word(at) == "u" && self.word(at + 1) == "." && self.glued(at + 1))
    }

    /// What is written of an hour at a token, and where it ends.
    fn time(&self, at: usize) -> Option<(Read, usize)> {
        self.in_words(at).or_else(|| self.in_digits(at)).or_else(|| self.whole(at))
    }

    /// "half negen", "kwart voor twee", "tien over half drie".
    fn in_words(&self, at: usize) -> Option<(Read, usize)> {
        let (shift, start) = match (self.word(at), self.word(at + 1)) {
            ("kwart", "voor") => (-15, at + 2),
            ("kwart", "over") => (15, at + 2),
            (_, "voor" | "over") if matches!(self.number(at), Some(5 | 10 | 20)) => {
                let minutes = i32::try_from(self.number(at)?).ok()?;
                (if self.word(at + 1) == "voor" { -minutes } else { minutes }, at + 2)
            }
            ("half", _) => (0, at),
            _ => return None,
        };
        let half = self.word(start) == "half";
        let at = start + usize::from(half);
        let hour = i32::try_from(self.number(at).filter(|hour| (1..=12).contains(hour))?).ok()?;
        let minutes = (hour * 60 + shift - if half { 30 } else { 0 }).rem_euclid(12 * 60);
        let minutes = u32::try_from(if minutes < 60 { minutes + 12 * 60 } else { minutes }).ok()?;
        let end = self.after_uur(at + 1);
        Some((Read { hour: minutes / 60, minute: minutes % 60, spoken: true }, end))
    }

    /// "8.30 uur", "8:30", "8u30".
    fn in_digits(&self, at: usize) -> Option<(Read, usize)> {
        let hour = self.digits(at).filter(|hour| *hour <= 23)?;
        let mark = self.word(at + 1);
        let minute = self.tokens.get(at + 2).filter(|token| token.low.len() == 2 && !token.gap)?;
        let minute = minute.number().filter(|minute| *minute < 60)?;
        let money = matches!(self.back(at, 1), "€" | "eur") || matches!(self.word(at + 3), "euro" | "€" | "%");
        let part = self.glued(at)
            && matches!(self.back(at, 1), "." | ":" | "," | "/")
            && self.digits(at.wrapping_sub(2)).is_some();
        let goes_on = matches!(self.word(at + 3), "." | ":")
            && self.glued(at + 3)
            && self.glued(at + 4)
            && self.digits(at + 4).is_some();
        if !matches!(mark, "." | ":" | "u" | "h") || !self.glued(at + 1) || money || part || goes_on {
            return None;
        }
        let uur = self.is_uur(at + 3);
        let early = hour < 6 && !uur;
        let end = self.after_uur(at + 3);
        (!early).then_some((Read { hour, minute, spoken: self.word(at).len() == 1 && hour < 6 }, end))
    }

    /// "12 uur"; "9 tot 11 uur".
    fn whole(&self, at: usize) -> Option<(Read, usize)> {
        let hour = self.number(at).filter(|hour| *hour <= 24)?;
        let clean = !(self.glued(at) && matches!(self.back(at, 1), "." | ":" | "," | "/"));
        if !clean {
            return None;
        }
        let long = matches!(self.word(at + 2), "per" | "lang" | "van" | "les" | "in" | "verzuim");
        if self.is_uur(at + 1) && !long {
            return Some((Read { hour: hour % 24, minute: 0, spoken: true }, self.after_uur(at + 1)));
        }
        let opens = matches!(self.back(at, 1), "van" | "tussen");
        let next = matches!(self.word(at + 1), "tot" | "-" | "–" | "en")
            && (self.in_digits(at + 2).is_some() || (self.number(at + 2).is_some() && self.is_uur(at + 3)));
        (opens && next && self.digits(at).is_some())
            .then_some((Read { hour: hour % 24, minute: 0, spoken: true }, at + 1))
    }

    fn hour(&self, read: &Read, place: Range<usize>, before: usize, after: usize, evening: bool) -> Option<Hour> {
        let at = place.start;
        let mut doubts = Vec::new();
        let mut hour = read.hour;
        if read.spoken && (1..=6).contains(&hour) {
            hour += 12;
        } else if evening && (7..=9).contains(&hour) {
            // "Ouderavond, 8 uur".
            hour += 12;
            doubts.push(Why::HalfOfDay);
        } else if read.spoken && hour == 7 && !self.says("ochtend") && !self.says("morgens") {
            doubts.push(Why::HalfOfDay);
        }
        let instead = (self.back(at, 1) == "van" && self.back(at, 2) == "plaats")
            || (self.back(at, 1) == "." && self.back(at, 2) == "v" && self.back(at, 4) == "p");
        if instead {
            return None;
        }
        let skip = usize::from(matches!(self.back(at, 1), "uiterlijk" | "om" | "ongeveer" | "circa" | "rond" | "ca"));
        if (1..=2).any(|by| ABOUT.contains(&self.back(at, by))) {
            doubts.push(Why::About);
        }
        if self.back(at, 1) == "of"
            || (self.back(at, 1) == "om" && self.back(at, 2) == "of")
            || self.word(place.end) == "of"
        {
            doubts.push(Why::SeveralTimes);
        }
        let role = match self.back(at, 1 + skip) {
            "tot" | "tussen" if self.back(at, 1 + skip) == "tot" => Role::End,
            "tussen" | "van" => Role::Start,
            "-" | "–" if before + 2 >= at && before > self.from => Role::End,
            "en" if before + 1 + skip == at && before > self.from && self.says("tussen") => Role::End,
            "m" if self.back(at, 2 + skip) == "/" => Role::End,
            "voor" | "uiterlijk" => Role::Until,
            "vanaf" | "va" => match self.cue(&place, before, after) {
                Role::Unclear => Role::Start,
                cue => cue,
            },
            "." if self.back(at, 2) == "a" && self.back(at, 4) == "v" => Role::Start,
            _ if matches!(self.word(place.end), "-" | "–" | "tot") && after <= place.end + 3 => Role::Start,
            _ => self.cue(&place, before, after),
        };
        let time = Time::new(i8::try_from(hour).ok()?, i8::try_from(read.minute).ok()?, 0, 0).ok()?;
        Some(Hour { time, role, tokens: place, doubts })
    }

    /// The nearest word that says what happens then.
    fn cue(&self, place: &Range<usize>, before: usize, after: usize) -> Role {
        let role = |word: &str| match word {
            "inloop" | "deuren" => Some(Role::Door),
            _ if STARTS.contains(&word) => Some(Role::Start),
            _ if ENDS.contains(&word) => Some(Role::End),
            _ => None,
        };
        let ahead =
            (place.end..after.min(place.end + REACH)).take_while(|at| !matches!(self.word(*at), "." | "," | ";" | "|"));
        // "starten om 7.45 uur en eindigen om 12.30 uur": behind "en" begins something else.
        let other = |at: usize| if (place.end..at).any(|at| self.word(at) == "en") { REACH } else { 0 };
        let ahead = ahead.filter_map(|at| Some((at - place.end + 1 + other(at), role(self.word(at))?))).next();
        let behind = (before.max(place.start.saturating_sub(REACH))..place.start).rev();
        let behind = behind.take_while(|at| !matches!(self.word(*at), ";" | "|"));
        let behind = behind.filter_map(|at| Some((place.start - at, role(self.word(at))?))).next();
        let nearest = ahead.into_iter().chain(behind).min_by_key(|(distance, _)| *distance);
        nearest.map_or(Role::Unclear, |(_, role)| role)
    }
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn read(text: &str) -> String {
        let tokens = tokens(text);
        let hours = hours(&tokens, 0..tokens.len());
        let said = hours.iter().map(|hour| format!("{} {:?}", hour.time.strftime("%H:%M"), hour.role));
        said.collect::<Vec<_>>().join(", ")
    }

    #[test]
    fn hours_are_read_in_every_usual_form() {
        for (text, hours) in [
            ("om 8.30 uur beginnen we", "08:30 Start"),
            ("van 13.00-15.00 uur", "13:00 Start, 15:00 End"),
            ("19.30 – 21.00 uur", "19:30 Start, 21:00 End"),
            ("van 19:30 tot 21:00 uur", "19:30 Start, 21:00 End"),
            ("tussen 9 en 11 uur", "09:00 Start, 11:00 End"),
            ("om half negen vertrekken we", "08:30 Start"),
            ("kwart voor twee zijn we terug", "13:45 End"),
            ("tien over half drie", "14:40 Unclear"),
            ("om 12 uur vrij", "12:00 End"),
            ("zijn de kinderen om 12.30 uur uit i.p.v. 14.15 uur", "12:30 End"),
            ("Meld dit vóór 8.15 uur", "08:15 Until"),
            ("8.15u aanwezig, 16.30u terug", "08:15 Start, 16:30 End"),
            ("VERTREK 9.15, TERUG 11.45", "09:15 Start, 11:45 End"),
            ("we vertrekken om 9.00uur", "09:00 Start"),
            ("inloop 19.15 uur, start 19.30 uur", "19:15 Door, 19:30 Start"),
            ("ouderavond om half acht", "19:30 Unclear"),
            ("om twee uur", "14:00 Unclear"),
            ("De lessen starten om 7.45 uur en eindigen om 12.30 uur", "07:45 Start, 12:30 End"),
            ("We beginnen om 9.00 u. en zijn rond 14.00 u. klaar", "09:00 Start, 14:00 End"),
            ("u kunt vanaf 13.30 uur binnenlopen", "13:30 Start"),
            ("welkom v.a. 13.30 u.", "13:30 Start"),
            ("vanaf 12.00 uur zijn de kinderen vrij", "12:00 End"),
        ] {
            assert_eq!(read(text), hours, "{text}");
        }
        for text in ["€ 7.50", "7.50 euro", "24.11.2026", "8 uur per week", "groep 8", "om 25.00 uur", "3.1"] {
            assert_eq!(read(text), "", "{text}");
        }
    }
}
