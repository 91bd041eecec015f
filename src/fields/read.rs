//! What people type or tap for a field, read into the form in which it is kept.

use jiff::civil::{Date, Time};

use super::day::{day, is_in, range, weekday, words};
use super::{Field, Type};
use crate::language::{Say, plain};

/// A text without a limit of its own, in characters.
const USUAL_TEXT: usize = 120;
/// An address of a page, in characters.
const LONGEST_LINK: usize = 300;
/// A number and an amount (in cents) without a limit of their own.
const LARGEST_NUMBER: usize = 999;
const LARGEST_AMOUNT: usize = 100_000;

/// Why a typed text is no value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Nothing was typed.
    Empty,
    Day,
    /// The last day is before the first one.
    Order,
    Weekday,
    Time,
    Amount,
    Number,
    /// More than this: a number, or whole euros.
    Large(usize),
    /// More than so many characters.
    Long(usize),
    /// None of the words that may be chosen.
    Word,
    Link,
}

impl Wrong {
    /// What to type instead.
    pub fn text(self, say: Say<'_>) -> String {
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        match self {
            Self::Empty => say.field_wrong_empty(),
            Self::Day => say.field_wrong_day(),
            Self::Order => say.field_wrong_order(),
            Self::Weekday => say.field_wrong_weekday(),
            Self::Time => say.field_wrong_time(),
            Self::Amount => say.field_wrong_amount(),
            Self::Number => say.field_wrong_number(),
            Self::Large(most) => say.field_wrong_large(count(most)),
            Self::Long(most) => say.field_wrong_long(count(most)),
            Self::Word => say.field_wrong_word(),
            Self::Link => say.field_wrong_link(),
        }
    }
}

impl Field {
    /// Reads what was typed, or what a form or a tap sends (the kept form is read, too). `today` is the school's day.
    pub fn read(&self, typed: &str, today: Date) -> Result<String, Wrong> {
        let neat = plain(typed).split_whitespace().collect::<Vec<_>>().join(" ");
        if neat.is_empty() {
            return Err(Wrong::Empty);
        }
        let lower: String = neat.to_lowercase().chars().map(latin_digit).collect();
        match self.kind {
            Type::Date => day(&lower, today).map(|day| day.to_string()).ok_or(Wrong::Day),
            Type::Range => range(&lower, today),
            Type::Time => time(&lower).map(|time| time.strftime("%H:%M").to_string()).ok_or(Wrong::Time),
            Type::Days => weekdays(&lower),
            Type::Amount => within(cents(&lower).ok_or(Wrong::Amount)?, self.most, LARGEST_AMOUNT, 100),
            Type::Number => within(lower.parse().map_err(|_| Wrong::Number)?, self.most, LARGEST_NUMBER, 1),
            Type::Text | Type::Name => short(neat, if self.most == 0 { USUAL_TEXT } else { self.most }),
            Type::Link => link(neat),
            Type::Items => {
                let found = list(&lower, |word| self.items().position(|item| item == word), Wrong::Word)?;
                let words: Vec<&str> = found.into_iter().filter_map(|at| self.items().nth(at)).collect();
                Ok(words.join(","))
            }
            Type::Choice => self.of.iter().find(|word| **word == lower).cloned().ok_or(Wrong::Word),
            Type::Flag if is_in(&words().yes, &lower) => Ok("yes".to_owned()),
            Type::Flag if is_in(&words().no, &lower) => Err(Wrong::Empty),
            Type::Flag => Err(Wrong::Word),
        }
    }
}

/// ٣ and ۳ are 3: so an Arabic and a Persian keyboard type it.
fn latin_digit(c: char) -> char {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return c,
    };
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// 1 to `most` for a number; an amount may be 0. `unit` turns the limit into what is said of it.
fn within(number: usize, most: usize, usual: usize, unit: usize) -> Result<String, Wrong> {
    let most = if most == 0 { usual } else { most };
    match number {
        0 if unit == 1 => Err(Wrong::Number),
        number if number > most => Err(Wrong::Large(most / unit)),
        number => Ok(number.to_string()),
    }
}

fn short(text: String, most: usize) -> Result<String, Wrong> {
    if text.chars().count() > most { Err(Wrong::Long(most)) } else { Ok(text) }
}

/// Only a page that a browser reaches safely; what follows the name of the server is the school's to check.
fn link(text: String) -> Result<String, Wrong> {
    let server = text.strip_prefix("https://").and_then(|rest| rest.split(['/', '?', '#']).next()).unwrap_or_default();
    let named = server.contains('.') && server.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'));
    if !named || text.contains(' ') {
        return Err(Wrong::Link);
    }
    short(text, LONGEST_LINK)
}

/// Whole cents: "25", "25,00", "€ 25.50", "25,-".
fn cents(text: &str) -> Option<usize> {
    let text = text.replace('€', "").replace("euro", "").replace(' ', "").replace(",-", "");
    let (euros, rest) = text.split_once([',', '.']).unwrap_or((&text, "00"));
    let digits = |part: &str| !part.is_empty() && part.len() <= 6 && part.bytes().all(|b| b.is_ascii_digit());
    if !digits(euros) || !digits(rest) || rest.len() > 2 {
        return None;
    }
    let rest: usize = rest.parse::<usize>().ok()? * if rest.len() == 1 { 10 } else { 1 };
    Some(euros.parse::<usize>().ok()? * 100 + rest)
}

/// "8.30", "8:30", "08:30", "830", "8u30", "8 uur".
fn time(text: &str) -> Option<Time> {
    let text = text.trim_end_matches("uur").trim().trim_end_matches('u').trim();
    let (hour, minute) = match text.split_once([':', '.', 'u', 'h']) {
        Some(parts) => parts,
        None if text.len() > 2 && text.is_char_boundary(text.len() - 2) => text.split_at(text.len() - 2),
        None => (text, "00"),
    };
    let two_digits = |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|b| b.is_ascii_digit());
    if !two_digits(hour) || minute.len() != 2 || !two_digits(minute) {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

/// The words of a list, each once and in their own order.
fn list(text: &str, known: impl Fn(&str) -> Option<usize>, wrong: Wrong) -> Result<Vec<usize>, Wrong> {
    let parts = text.split([',', '+', '&', ' ']).filter(|part| !matches!(*part, "" | "en" | "and"));
    let mut found = parts.map(|part| known(part).ok_or(wrong)).collect::<Result<Vec<_>, Wrong>>()?;
    found.sort_unstable();
    found.dedup();
    if found.is_empty() { Err(wrong) } else { Ok(found) }
}

fn weekdays(text: &str) -> Result<String, Wrong> {
    let number = |word: &str| word.parse::<usize>().ok().filter(|day| (1..=7).contains(day)).map(|day| day - 1);
    let days = list(text, |word| weekday(word).or_else(|| number(word)), Wrong::Weekday)?;
    Ok(days.into_iter().map(|day| (day + 1).to_string()).collect::<Vec<_>>().join(","))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// A Monday.
    const TODAY: Date = date(2026, 11, 23);

    fn field(kind: &str, more: &str) -> Field {
        toml::from_str(&format!("name = \"it\"\ntype = \"{kind}\"\n{more}")).unwrap()
    }

    fn read(kind: &str, typed: &str) -> Result<String, Wrong> {
        field(kind, "").read(typed, TODAY)
    }

    #[test]
    fn a_day_is_read_as_people_type_it() {
        for (typed, day) in [
            ("24-11", "2026-11-24"),
            ("24/11/2026", "2026-11-24"),
            ("24.11.26", "2026-11-24"),
            ("2026-11-24", "2026-11-24"),
            (" 24 november ", "2026-11-24"),
            ("dinsdag 24 nov.", "2026-11-24"),
            ("Di 24-11", "2026-11-24"),
            ("dinsdag", "2026-11-24"),
            ("Tuesday", "2026-11-24"),
            ("الثلاثاء", "2026-11-24"),
            ("٢٤-١١", "2026-11-24"),
            ("morgen", "2026-11-24"),
            ("tomorrow", "2026-11-24"),
            ("overmorgen", "2026-11-25"),
            ("vandaag", "2026-11-23"),
            ("maandag", "2026-11-30"),
            ("zo", "2026-11-29"),
            ("20-11", "2026-11-20"),
            ("8-1", "2027-01-08"),
            ("1 sept", "2027-09-01"),
            ("29-2", "2028-02-29"),
        ] {
            assert_eq!(read("date", typed).as_deref(), Ok(day), "{typed}");
        }
        for wrong in [
            "31-11",
            "29-2-2027",
            "gisteren of zo",
            "24",
            "24-13",
            "1-2-3-4",
            "0-0",
            "-",
            "💥",
            "9999-12-31",
            "24-11-1926",
        ] {
            assert_eq!(read("date", wrong), Err(Wrong::Day), "{wrong}");
        }
    }

    #[test]
    fn a_range_is_two_days_in_order_or_one() {
        for (typed, range) in [
            ("24-11 t/m 27-11", "2026-11-24/2026-11-27"),
            ("2026-11-24/2026-11-27", "2026-11-24/2026-11-27"),
            ("8 tot en met 10 juni", "2027-06-08/2027-06-10"),
            ("24/11 - 27/11", "2026-11-24/2026-11-27"),
            ("14-12 t/m 8-1", "2026-12-14/2027-01-08"),
            ("24-11", "2026-11-24/2026-11-24"),
        ] {
            assert_eq!(read("range", typed).as_deref(), Ok(range), "{typed}");
        }
        assert_eq!(read("range", "2026-11-27/2026-11-24"), Err(Wrong::Order));
        assert_eq!(read("range", "ooit t/m nooit"), Err(Wrong::Day));
    }

    #[test]
    fn an_hour_is_read_with_a_colon_a_dot_or_nothing() {
        for typed in ["8.30", "8:30", "08:30", "830", "0830", "8u30", "8.30 uur", "8:30u"] {
            assert_eq!(read("time", typed).as_deref(), Ok("08:30"), "{typed}");
        }
        assert_eq!(read("time", "14 uur").as_deref(), Ok("14:00"));
        for wrong in ["25:00", "8:60", "8:3", "half negen", "12345", "8:30:00", "é30", "::"] {
            assert_eq!(read("time", wrong), Err(Wrong::Time), "{wrong}");
        }
    }

    #[test]
    fn an_amount_is_kept_in_cents() {
        for (typed, cents) in [
            ("25", "2500"),
            ("25,00", "2500"),
            ("€ 25", "2500"),
            ("25.5", "2550"),
            ("0,05", "5"),
            ("25,-", "2500"),
            ("0", "0"),
        ] {
            assert_eq!(read("amount", typed).as_deref(), Ok(cents), "{typed}");
        }
        assert_eq!(read("amount", "1001"), Err(Wrong::Large(1000)));
        for wrong in ["-5", "1.000,00", "1,234", "veel", "99999999999999999999", ","] {
            assert_eq!(read("amount", wrong), Err(Wrong::Amount), "{wrong}");
        }
    }

    #[test]
    fn numbers_and_texts_keep_to_their_limits() {
        let number = field("number", "most = 7");
        assert_eq!(number.read("7", TODAY).as_deref(), Ok("7"));
        assert_eq!(number.read("8", TODAY), Err(Wrong::Large(7)));
        for wrong in ["0", "-1", "vier", "4.5"] {
            assert_eq!(number.read(wrong, TODAY), Err(Wrong::Number), "{wrong}");
        }
        let text = field("text", "most = 5");
        assert_eq!(text.read("  a \n b ", TODAY).as_deref(), Ok("a b"));
        assert_eq!(text.read("zesenzes", TODAY), Err(Wrong::Long(5)));
        assert_eq!(text.read("\u{202E} ", TODAY), Err(Wrong::Empty));
        assert_eq!(read("link", "https://school.example/a?b").as_deref(), Ok("https://school.example/a?b"));
        for wrong in
            ["http://school.example", "javascript:alert(1)", "https://a b.c", "https://u:p@school.example", "https://"]
        {
            assert_eq!(read("link", wrong), Err(Wrong::Link), "{wrong}");
        }
    }

    #[test]
    fn lists_and_choices_take_only_words_that_are_known() {
        assert_eq!(read("days", "donderdag en maandag").as_deref(), Ok("1,4"));
        assert_eq!(read("days", "1,4,4").as_deref(), Ok("1,4"));
        assert_eq!(read("days", "8"), Err(Wrong::Weekday));
        assert_eq!(read("items", "boots,lunch,boots").as_deref(), Ok("lunch,boots"));
        assert_eq!(read("items", "boots,bom"), Err(Wrong::Word));
        let own = field("items", "of = [\"nuts\", \"milk\"]");
        assert_eq!(own.read("milk,nuts", TODAY).as_deref(), Ok("nuts,milk"));
        assert_eq!(own.read("boots", TODAY), Err(Wrong::Word));
        let choice = field("choice", "of = [\"bus\", \"walk\"]");
        assert_eq!(choice.read("Bus", TODAY).as_deref(), Ok("bus"));
        assert_eq!(choice.read("plane", TODAY), Err(Wrong::Word));
        assert_eq!(read("flag", "ja").as_deref(), Ok("yes"));
        assert_eq!(read("flag", "no"), Err(Wrong::Empty));
    }

    #[test]
    fn what_is_kept_is_read_as_itself() {
        for (kind, kept) in [
            ("date", "2026-11-24"),
            ("time", "08:30"),
            ("range", "2026-11-24/2026-11-27"),
            ("days", "1,4"),
            ("number", "12"),
            ("items", "lunch,boots"),
            ("flag", "yes"),
        ] {
            assert_eq!(read(kind, kept).as_deref(), Ok(kept));
        }
    }
}
