//! How the Dutch school works: six short steps with the words and cards that belong to them, and what
//! comes up in the next months.

use jiff::ToSpan;
use jiff::civil::Date;

use super::chat::{From, Place as Learn};
use crate::language::Say;
use crate::place::Place as Any;
use crate::screen::Screen;
use crate::visit::{Visit, button};
use crate::welcome::Age;
use crate::words::chat::word_button;
use crate::words::finder::Word;

/// So many months are shown, the present one included.
const MONTHS: i64 = 3;

/// The places of this feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Overview,
    Step { step: usize, dutch: bool },
    Months,
}

/// A step: school words and cards that belong to it.
struct Step {
    title: fn(Say<'_>) -> String,
    text: fn(Say<'_>) -> String,
    words: &'static [&'static str],
    cards: &'static [&'static str],
}

const STEPS: [Step; 6] = [
    Step {
        title: |say| say.tour_groups_title(),
        text: |say| say.tour_groups_text(),
        words: &["groep", "kleuter", "leerplicht", "combinatiegroep"],
        cards: &["age-kleuter", "age-groep-3-5", "age-groep-6-8"],
    },
    Step {
        title: |say| say.tour_year_title(),
        text: |say| say.tour_year_text(),
        words: &["startgesprek", "10-minutengesprek", "schoolvakantie", "studiedag", "rapport", "jaarkalender"],
        cards: &["start-conversation-card", "what-school-does"],
    },
    Step {
        title: |say| say.tour_people_title(),
        text: |say| say.tour_people_text(),
        words: &["leerkracht", "ib-er", "directeur", "mr", "ouderraad", "klassenouder"],
        cards: &["who-does-what", "ouderraad", "mr-and-ikc-raad"],
    },
    Step {
        title: |say| say.tour_secondary_title(),
        text: |say| say.tour_secondary_text(),
        words: &["schooladvies", "doorstroomtoets", "vmbo-havo-vwo", "voortgezet-onderwijs"],
        cards: &["age-groep-6-8"],
    },
    Step {
        title: |say| say.tour_money_title(),
        text: |say| say.tour_money_text(),
        words: &["vrijwillige-ouderbijdrage", "stichting-leergeld", "kinderopvangtoeslag", "schoolspullen"],
        cards: &[],
    },
    Step {
        title: |say| say.tour_rights_title(),
        text: |say| say.tour_rights_text(),
        words: &["privacy", "verlof-aanvragen", "klachtencommissie", "vertrouwenspersoon"],
        cards: &["disagree-first-steps", "complaint-route", "every-parent-is-involved"],
    },
];

/// What often happens in a month (1-12): a school word, and the ages it is for.
const YEAR: [(i8, &str, &[Age]); 33] = [
    (8, "gouden-weken", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (8, "startgesprek", &Age::ALL),
    (9, "startgesprek", &Age::ALL),
    (9, "informatieavond", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (9, "luizenouder", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (9, "vrijwillige-ouderbijdrage", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (10, "kinderboekenweek", &Age::ALL),
    (10, "schoolvakantie", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (11, "10-minutengesprek", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (11, "sint-maarten", &[Age::Peuter, Age::Kleuter, Age::Middle]),
    (11, "voortgezet-onderwijs", &[Age::Upper]),
    (12, "sinterklaas", &Age::ALL),
    (12, "kerstviering", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (1, "toetsweek", &[Age::Middle, Age::Upper]),
    (1, "schooladvies", &[Age::Upper]),
    (1, "kinderboekenweek", &[Age::Peuter, Age::Kleuter]),
    (2, "doorstroomtoets", &[Age::Upper]),
    (2, "rapport", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (2, "10-minutengesprek", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (3, "schooladvies", &[Age::Upper]),
    (3, "themaweek", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (4, "sportdag", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (4, "verkeersexamen", &[Age::Upper]),
    (5, "schoolvakantie", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (5, "avondvierdaagse", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (5, "fotomoment", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (6, "toetsweek", &[Age::Middle, Age::Upper]),
    (6, "schoolreisje", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (6, "schoolkamp", &[Age::Upper]),
    (6, "wennen", &Age::ALL),
    (7, "rapport", &[Age::Kleuter, Age::Middle, Age::Upper]),
    (7, "afscheid-groep-8", &[Age::Upper]),
    (7, "schoolvakantie", &Age::ALL),
];

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["o"] => Self::Overview,
            ["s", step] => Self::Step { step: step.parse().ok()?, dutch: false },
            ["s", step, "d"] => Self::Step { step: step.parse().ok()?, dutch: true },
            ["m"] => Self::Months,
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Overview => "o".into(),
            Self::Step { step, dutch } => format!("s/{step}{}", if *dutch { "/d" } else { "" }),
            Self::Months => "m".into(),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Step { step, .. } => Self::Step { step, dutch: false },
            place => place,
        }
    }
}

/// Opens a place of the tour.
pub fn open(visit: &Visit<'_>, place: &Place) -> Screen {
    match place {
        Place::Step { step, dutch } if *step < STEPS.len() => show(visit, *step, *dutch),
        Place::Months => months(visit, visit.app.calendar.civil(visit.now).date()),
        Place::Overview | Place::Step { .. } => overview(visit.say()),
    }
}

fn overview(say: Say<'_>) -> Screen {
    let step = |(at, step): (usize, &Step)| {
        button(format!("{}. {}", at + 1, (step.title)(say)), &Any::Tour(Place::Step { step: at, dutch: false }))
    };
    Screen::new(say)
        .title(say.tour_title())
        .text(say.tour_text())
        .rows(STEPS.iter().enumerate().map(step))
        .rows([button(say.tour_months_title(), &Any::Tour(Place::Months))])
        .nav(say, &Any::Tour(Place::Overview), None)
}

fn show(visit: &Visit<'_>, at: usize, dutch: bool) -> Screen {
    let say = visit.say();
    let catalogue = &visit.app.catalogue;
    let read = if dutch { catalogue.say(catalogue.reference()) } else { say };
    let step = &STEPS[at];
    let here = |dutch| Any::Tour(Place::Step { step: at, dutch });
    let words =
        step.words.iter().filter_map(|id| visit.app.finder.word(id)).map(|word| word_button(word, &here(false)));
    let cards = step.cards.iter().filter_map(|id| visit.app.cards.find(id)).map(|card| {
        let place = Learn::Card { card: card.id.clone(), from: From::Elsewhere, dutch: false };
        button(card.title(say), &Any::Learn(place))
    });
    let next = match at + 1 {
        next if next < STEPS.len() => Any::Tour(Place::Step { step: next, dutch: false }),
        _ => Any::Tour(Place::Months),
    };
    Screen::new(read)
        .title((step.title)(read))
        .text((step.text)(read))
        .remark(read.tour_more())
        .grid(2, words)
        .rows(cards)
        .rows([button(say.nav_next(), &next)])
        .rows(super::chat::dutch_button(say, dutch, &here(!dutch)))
        .nav(say, &here(dutch), Some(&Any::Tour(Place::Overview)))
}

/// What often happens in the month of `day` for children of these ages; no age means all.
pub fn this_month<'a>(visit: &Visit<'a>, day: Date, ages: &[Age]) -> Vec<&'a Word> {
    YEAR.iter()
        .filter(|(month, _, whose)| {
            *month == day.month() && (ages.is_empty() || whose.iter().any(|age| ages.contains(age)))
        })
        .filter_map(|(_, word, _)| visit.app.finder.word(word))
        .collect()
}

fn months(visit: &Visit<'_>, today: Date) -> Screen {
    let say = visit.say();
    let mut screen = Screen::new(say).title(say.tour_months_title()).text(say.tour_months_text());
    let mut words = Vec::new();
    for ahead in 0..MONTHS {
        let Ok(month) = today.first_of_month().checked_add(ahead.months()) else { break };
        screen = screen.title(say.month(month));
        let events = this_month(visit, month, &visit.person.ages);
        if events.is_empty() {
            screen = screen.line(say.tour_months_none());
        }
        for word in events {
            screen = screen.line_item(&word.term, &word.short(say));
            if !words.iter().any(|known: &&Word| known.id == word.id) {
                words.push(word);
            }
        }
    }
    let here = Any::Tour(Place::Months);
    let buttons: Vec<_> = words.into_iter().map(|word| word_button(word, &here)).collect();
    screen.grid(2, buttons).nav(say, &here, Some(&Any::Tour(Place::Overview)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_and_card_of_the_tour_exists() {
        let finder = crate::words::finder::Finder::new().unwrap();
        let cards = crate::learn::Cards::new().unwrap();
        for step in STEPS {
            step.words.iter().for_each(|id| assert!(finder.word(id).is_some(), "{id}"));
            step.cards.iter().for_each(|id| assert!(cards.find(id).is_some(), "{id}"));
        }
        YEAR.iter().for_each(|(_, id, _)| assert!(finder.word(id).is_some(), "{id}"));
    }

    #[test]
    fn every_month_has_something_for_a_child_at_school() {
        for month in 1..=12 {
            assert!(YEAR.iter().any(|(number, _, ages)| *number == month && ages.contains(&Age::Upper)), "{month}");
        }
    }
}
