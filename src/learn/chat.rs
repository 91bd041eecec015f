//! The cards in the chat: topics, lists, a card with next, back, Dutch and save.

use super::{Card, TALENTS, Topic, store};
use crate::language::Say;
use crate::place::Place as Any;
use crate::screen::Screen;
use crate::store::StoreError;
use crate::visit::{Visit, button};
use crate::welcome::Age;

/// From which list a card was opened: where back leads, and what comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    Topic,
    Age(Age),
    Saved,
    /// From the tour, a word or a tip: next goes on through the card's topic.
    Elsewhere,
}

impl From {
    fn word(self) -> String {
        match self {
            Self::Topic => "t".into(),
            Self::Age(age) => age.word().into(),
            Self::Saved => "v".into(),
            Self::Elsewhere => "e".into(),
        }
    }

    fn parse(word: &str) -> Option<Self> {
        match word {
            "t" => Some(Self::Topic),
            "v" => Some(Self::Saved),
            "e" => Some(Self::Elsewhere),
            age => age.parse().ok().map(Self::Age),
        }
    }
}

/// The places of this feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Topics,
    Topic { topic: usize, page: usize },
    Ages,
    Age { age: Age, page: usize },
    Saved { page: usize },
    Card { card: String, from: From, dutch: bool },
    Save { card: String, from: From, on: bool },
    Talents,
    Talent { talent: usize, dutch: bool },
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["o"] => Self::Topics,
            ["t", topic, page] => Self::Topic { topic: topic.parse().ok()?, page: page.parse().ok()? },
            ["a"] => Self::Ages,
            ["a", age, page] => Self::Age { age: age.parse().ok()?, page: page.parse().ok()? },
            ["v", page] => Self::Saved { page: page.parse().ok()? },
            ["c", card, from] => Self::Card { card: (*card).into(), from: From::parse(from)?, dutch: false },
            ["d", card, from] => Self::Card { card: (*card).into(), from: From::parse(from)?, dutch: true },
            ["s", card, from, on] => Self::Save { card: (*card).into(), from: From::parse(from)?, on: *on == "1" },
            ["x"] => Self::Talents,
            ["x", talent] => Self::Talent { talent: talent.parse().ok()?, dutch: false },
            ["x", talent, "d"] => Self::Talent { talent: talent.parse().ok()?, dutch: true },
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Topics => "o".into(),
            Self::Topic { topic, page } => format!("t/{topic}/{page}"),
            Self::Ages => "a".into(),
            Self::Age { age, page } => format!("a/{}/{page}", age.word()),
            Self::Saved { page } => format!("v/{page}"),
            Self::Card { card, from, dutch } => format!("{}/{card}/{}", if *dutch { "d" } else { "c" }, from.word()),
            Self::Save { card, from, on } => format!("s/{card}/{}/{}", from.word(), u8::from(*on)),
            Self::Talents => "x".into(),
            Self::Talent { talent, dutch } => format!("x/{talent}{}", if *dutch { "/d" } else { "" }),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Self {
        match self {
            Self::Save { card, from, .. } | Self::Card { card, from, .. } => Self::Card { card, from, dutch: false },
            Self::Talent { talent, .. } => Self::Talent { talent, dutch: false },
            place => place,
        }
    }
}

/// Opens a place of this feature.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Screen, StoreError> {
    let say = visit.say();
    let here = Any::Learn(place.clone());
    Ok(match place {
        Place::Topics => topics(visit),
        Place::Topic { topic, page } => match Topic::ALL.get(*topic) {
            Some(chosen) => {
                let cards: Vec<_> = visit.app.cards.of_topic(*chosen).collect();
                let talents =
                    (*chosen == Topic::Talents).then(|| button(say.learn_all_talents(), &Any::Learn(Place::Talents)));
                list(say, chosen.name(say), &cards, From::Topic, *page, |page| Place::Topic { topic: *topic, page })
                    .rows(talents)
                    .nav(say, &here, Some(&Any::Learn(Place::Topics)))
            }
            None => topics(visit),
        },
        Place::Ages => ages(visit),
        Place::Age { age, page } => {
            let cards = visit.app.cards.of_age(*age);
            list(say, age.name(say), &cards, From::Age(*age), *page, |page| Place::Age { age: *age, page }).nav(
                say,
                &here,
                Some(&Any::Learn(Place::Ages)),
            )
        }
        Place::Saved { page } => {
            let saved = store::saved(visit.tx, visit.person.id).await?;
            let cards: Vec<_> = saved.iter().filter_map(|id| visit.app.cards.find(id)).collect();
            let screen = match cards.is_empty() {
                true => Screen::new(say).title(say.learn_saved_title()).text(say.learn_saved_none()),
                false => list(say, say.learn_saved_title(), &cards, From::Saved, *page, |page| Place::Saved { page }),
            };
            screen.nav(say, &here, Some(&Any::Learn(Place::Topics)))
        }
        Place::Card { card, from, dutch } => match visit.app.cards.find(card) {
            Some(card) => show(visit, card, *from, *dutch).await?,
            None => topics(visit),
        },
        Place::Save { card, from, on } => match visit.app.cards.find(card) {
            Some(card) => {
                match on {
                    true => store::save(visit.tx, visit.person.id, &card.id, visit.now).await?,
                    false => store::let_go(visit.tx, visit.person.id, &card.id).await?,
                }
                show(visit, card, *from, false).await?
            }
            None => topics(visit),
        },
        Place::Talents => talents(say, &here),
        Place::Talent { talent, dutch } => talent_screen(visit, *talent, *dutch),
    })
}

fn topics(visit: &Visit<'_>) -> Screen {
    let say = visit.say();
    let topic = |(at, topic): (usize, Topic)| button(topic.name(say), &Any::Learn(Place::Topic { topic: at, page: 0 }));
    Screen::new(say)
        .title(say.learn_title())
        .text(say.learn_text())
        .rows([button(say.learn_for_my_child(), &Any::Learn(Place::Ages))])
        .rows(Topic::ALL.into_iter().enumerate().map(topic))
        .rows([
            button(say.learn_all_talents(), &Any::Learn(Place::Talents)),
            button(say.learn_saved(), &Any::Learn(Place::Saved { page: 0 })),
        ])
        .nav(say, &Any::Learn(Place::Topics), None)
}

/// The chosen ages, or all of them while none is chosen.
fn ages(visit: &Visit<'_>) -> Screen {
    let say = visit.say();
    let chosen = Age::ALL.into_iter().filter(|age| visit.person.suits(&[*age]));
    Screen::new(say)
        .title(say.learn_ages_title())
        .text(crate::welcome::chat::ages_line(say, &visit.person.ages))
        .rows(chosen.map(|age| button(age.name(say), &Any::Learn(Place::Age { age, page: 0 }))))
        .rows([button(say.learn_choose_ages(), &Any::Welcome(crate::welcome::chat::Place::Ages { first: false }))])
        .nav(say, &Any::Learn(Place::Ages), Some(&Any::Learn(Place::Topics)))
}

fn list(
    say: Say<'_>,
    title: String,
    cards: &[&Card],
    from: From,
    page: usize,
    place: impl Fn(usize) -> Place,
) -> Screen {
    let buttons = cards
        .iter()
        .map(|card| {
            let place = Place::Card { card: card.id.clone(), from, dutch: false };
            button(card.title(say), &Any::Learn(place))
        })
        .collect();
    Screen::new(say).title(title).text(say.learn_pick()).list(say, buttons, page, |page| Any::Learn(place(page)))
}

async fn show(visit: &mut Visit<'_>, card: &Card, from: From, dutch: bool) -> Result<Screen, StoreError> {
    let say = visit.say();
    let catalogue = &visit.app.catalogue;
    let saved = store::saved(visit.tx, visit.person.id).await?;
    let (list, back): (Vec<&str>, Any) = match from {
        From::Age(age) => (
            visit.app.cards.of_age(age).iter().map(|card| card.id.as_str()).collect(),
            Any::Learn(Place::Age { age, page: 0 }),
        ),
        From::Saved => (saved.iter().map(String::as_str).collect(), Any::Learn(Place::Saved { page: 0 })),
        From::Topic | From::Elsewhere => {
            let topic = Topic::ALL.iter().position(|topic| *topic == card.topic).unwrap_or(0);
            (
                visit.app.cards.of_topic(card.topic).map(|card| card.id.as_str()).collect(),
                Any::Learn(Place::Topic { topic, page: 0 }),
            )
        }
    };
    let next = list.iter().position(|id| *id == card.id).and_then(|at| list.get(at + 1)).map(|next| {
        let place = Place::Card { card: (*next).to_owned(), from, dutch: false };
        button(say.nav_next(), &Any::Learn(place))
    });
    let on = saved.contains(&card.id);
    let save = Any::Learn(Place::Save { card: card.id.clone(), from, on: !on });
    let here = Any::Learn(Place::Card { card: card.id.clone(), from, dutch });
    let read = if dutch { catalogue.say(catalogue.reference()) } else { say };
    Ok(card_text(read, card)
        .row([button(if on { say.learn_unsave() } else { say.learn_save() }, &save)].into_iter().chain(next))
        .rows(dutch_button(say, dutch, &Any::Learn(Place::Card { card: card.id.clone(), from, dutch: !dutch })))
        .nav(say, &here, Some(&back)))
}

/// The words of a card.
pub(super) fn card_text(say: Say<'_>, card: &Card) -> Screen {
    Screen::new(say).title(card.title(say)).text(card.text(say)).title(say.learn_do()).line(card.to_do(say))
}

/// "Show it in Dutch", or back again; nothing for somebody who reads Dutch.
pub fn dutch_button(say: Say<'_>, dutch: bool, other: &Any) -> Option<crate::screen::Button> {
    let label = if dutch { say.learn_hide_dutch() } else { say.learn_show_dutch() };
    (!say.is_reference()).then(|| button(label, other))
}

fn talents(say: Say<'_>, here: &Any) -> Screen {
    let talent =
        |at: usize| button(talent_part(say, at, "name"), &Any::Learn(Place::Talent { talent: at, dutch: false }));
    Screen::new(say)
        .title(say.learn_talents_title())
        .text(say.learn_talents_text())
        .grid(2, (0..TALENTS.len()).map(talent))
        .nav(say, here, Some(&Any::Learn(Place::Topics)))
}

fn talent_part(say: Say<'_>, talent: usize, part: &str) -> String {
    TALENTS.get(talent).and_then(|id| say.from_data(&format!("talent-{id}-{part}"))).unwrap_or_default()
}

fn talent_screen(visit: &Visit<'_>, talent: usize, dutch: bool) -> Screen {
    let say = visit.say();
    let place = |dutch| Any::Learn(Place::Talent { talent, dutch });
    if talent >= TALENTS.len() {
        return talents(say, &Any::Learn(Place::Talents));
    }
    let read = if dutch { visit.app.catalogue.say(visit.app.catalogue.reference()) } else { say };
    let next = (talent + 1 < TALENTS.len())
        .then(|| button(say.nav_next(), &Any::Learn(Place::Talent { talent: talent + 1, dutch: false })));
    Screen::new(read)
        .title(talent_part(read, talent, "name"))
        .title(read.learn_talent_home())
        .line(talent_part(read, talent, "home"))
        .rows(next)
        .rows(dutch_button(say, dutch, &place(!dutch)))
        .nav(say, &place(dutch), Some(&Any::Learn(Place::Talents)))
}
