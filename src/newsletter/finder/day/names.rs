//! The names of weekdays and months, also shortened or mistyped.

const WEEKDAYS: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
pub(super) const SHORT_WEEKDAYS: [(&str, i8); 9] =
    [("ma", 0), ("di", 1), ("wo", 2), ("woe", 2), ("do", 3), ("vr", 4), ("vrij", 4), ("za", 5), ("zo", 6)];
const MONTHS: [(&str, i8); 25] = [
    ("januari", 1),
    ("februari", 2),
    ("maart", 3),
    ("april", 4),
    ("mei", 5),
    ("juni", 6),
    ("juli", 7),
    ("augustus", 8),
    ("september", 9),
    ("oktober", 10),
    ("november", 11),
    ("december", 12),
    ("jan", 1),
    ("feb", 2),
    ("febr", 2),
    ("mrt", 3),
    ("apr", 4),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("sept", 9),
    ("okt", 10),
    ("nov", 11),
    ("dec", 12),
];
/// What may follow a weekday in one word: "vrijdagmiddag", "maandagen".
const DAY_PARTS: [&str; 6] = ["ochtend", "morgen", "middag", "avond", "en", "s"];

/// The weekday (0 for Monday) that a word is or begins with.
pub fn weekday(word: &str) -> Option<i8> {
    let is = |day: &str| word.strip_prefix(day).is_some_and(|rest| rest.is_empty() || DAY_PARTS.contains(&rest));
    let at = WEEKDAYS.iter().position(|day| is(day)).or_else(|| WEEKDAYS.iter().position(|day| slip(word, day)))?;
    i8::try_from(at).ok()
}

/// The part of the day that a word for a day ends with: "vrijdagmiddag".
pub fn part(word: &str) -> Option<&'static str> {
    let long = ["middag", "ochtend", "avond"].into_iter().find(|part| word.ends_with(part));
    long.filter(|part| weekday(word).is_some() || word.strip_suffix(part).is_some_and(|day| day == "morgen"))
}

/// The month, 1 to 12, that a word names.
pub fn month(word: &str) -> Option<i8> {
    let named = MONTHS.iter().find(|(name, _)| *name == word);
    named.or_else(|| MONTHS.iter().find(|(name, _)| slip(word, name))).map(|(_, month)| *month)
}

/// One slip of the finger in a long word.
fn slip(word: &str, meant: &str) -> bool {
    word.len() >= 6
        && meant.len() >= 6
        && word.len().abs_diff(meant.len()) <= 1
        && strsim::osa_distance(word, meant) == 1
}
