//! What became of the letters to the families of the example school: most scanned theirs, some have not yet, a few
//! want paper, got none, or cannot be reached any more.

use rand::Rng as _;
use rand::rngs::SmallRng;
use rand::seq::IndexedRandom as _;

use crate::school::guardians::Relation;

const HOUR: i64 = 3_600;
const DAY: i64 = 24 * HOUR;
/// The letters were given out so long ago.
const PRINTED: i64 = 20 * DAY;

/// One of the two guardians of a family, the same at each of its children.
#[derive(Clone, Debug, Default)]
pub struct Guardian<'a> {
    /// Of the letter.
    pub language: Option<&'a str>,
    /// All times are UTC seconds.
    pub printed_at: Option<i64>,
    pub paper_at: Option<i64>,
    pub relation: Option<Relation>,
    pub chat: Option<Chat<'a>>,
}

/// The chat of a guardian who scanned the letter.
#[derive(Clone, Debug)]
pub struct Chat<'a> {
    /// What the guardian reads.
    pub language: &'a str,
    pub linked_at: i64,
    /// Blocked the bot.
    pub unreachable_at: Option<i64>,
}

/// A guardian for whom no letter was printed yet.
pub fn waiting(language: Option<&str>) -> Guardian<'_> {
    Guardian { language, ..Guardian::default() }
}

/// Draws what became of the letters to a family with a child in this class.
pub fn draw<'a>(language: Option<&'a str>, class: &str, now: i64, chance: &mut SmallRng) -> [Guardian<'a>; 2] {
    let printed_at = now - PRINTED;
    let printed = Guardian { language, printed_at: Some(printed_at), ..Guardian::default() };
    // Teachers differ: one stands at the gate with the letters, another puts them into bags.
    let scan = match class {
        "3" | "4A" => 95,
        "6" => 58,
        "7/8" => 70,
        _ => 82,
    };
    if in_hundred(scan, chance) {
        let mut relations = [Relation::Mother, Relation::Father];
        if in_hundred(35, chance) {
            relations.swap(0, 1);
        }
        let second = in_hundred(50, chance);
        let mut linked = |relation| linked(&printed, relation, printed_at, now, chance);
        let first = linked(relations[0]);
        return [first, if second { linked(relations[1]) } else { printed }];
    }
    match chance.random_range(0..100) {
        // Came to school last week: the office has not printed letters yet.
        0..20 => [waiting(language), waiting(language)],
        20..45 => {
            let paper = Guardian { paper_at: Some(printed_at + 3 * DAY), ..printed };
            [paper.clone(), paper]
        }
        _ => [printed.clone(), printed],
    }
}

/// A guardian who scanned the letter within two weeks.
fn linked<'a>(
    printed: &Guardian<'a>,
    relation: Relation,
    printed_at: i64,
    now: i64,
    chance: &mut SmallRng,
) -> Guardian<'a> {
    let linked_at = printed_at + chance.random_range(2 * HOUR..14 * DAY);
    let relation = if in_hundred(4, chance) { Relation::Other } else { relation };
    // Two parents do not always read the same language.
    let language = match printed.language {
        Some(language) if in_hundred(88, chance) => language,
        _ => ["nl", "en"].choose(chance).copied().unwrap_or("en"),
    };
    let blocked = in_hundred(6, chance);
    let unreachable_at = blocked.then(|| chance.random_range(linked_at..now));
    Guardian { relation: Some(relation), chat: Some(Chat { language, linked_at, unreachable_at }), ..printed.clone() }
}

fn in_hundred(of: u32, chance: &mut SmallRng) -> bool {
    chance.random_ratio(of, 100)
}
