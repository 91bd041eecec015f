//! The first screens: language, ages, settings.

use super::{Age, store};
use crate::language::{Lang, Review, Say};
use crate::place::Place as Any;
use crate::screen::{Button, MAX_PATH, Screen};
use crate::store::StoreError;
use crate::visit::{Visit, button};

/// The places of this feature. `then`: where it goes on afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Language, ages, tips at a glance.
    Settings,
    /// The picker of languages.
    Languages { then: Box<Any> },
    /// A language is chosen.
    Language { tag: String, then: Box<Any> },
    /// The picker of ages. `first`: on the way in, where "done" leads to the menu.
    Ages { first: bool },
    /// An age is switched on or off.
    Age { age: Age, on: bool, first: bool },
    /// Stop sending.
    Stop,
}

impl Place {
    pub fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["s"] => Self::Settings,
            ["l", then @ ..] => Self::Languages { then: Box::new(Any::parse(&then.join("/"))?) },
            ["k", tag, then @ ..] => {
                Self::Language { tag: (*tag).to_owned(), then: Box::new(Any::parse(&then.join("/"))?) }
            }
            ["a", first] => Self::Ages { first: *first == "1" },
            ["b", age, on, first] => Self::Age { age: age.parse().ok()?, on: *on == "1", first: *first == "1" },
            ["x"] => Self::Stop,
            _ => return None,
        })
    }

    pub fn path(&self) -> String {
        match self {
            Self::Settings => "s".into(),
            Self::Languages { then } => format!("l/{}", then.path()),
            Self::Language { tag, then } => format!("k/{tag}/{}", then.path()),
            Self::Ages { first } => format!("a/{}", u8::from(*first)),
            Self::Age { age, on, first } => format!("b/{}/{}/{}", age.word(), u8::from(*on), u8::from(*first)),
            Self::Stop => "x".into(),
        }
    }

    /// See [`Any::seen_again`].
    pub fn seen_again(self) -> Any {
        match self {
            Self::Age { first, .. } => Any::Welcome(Self::Ages { first }),
            Self::Languages { then } | Self::Language { then, .. } => then.seen_again(),
            place => Any::Welcome(place),
        }
    }
}

/// The button that opens the picker and comes back to `here`; to the menu where the path would be too long.
pub fn language_button(label: String, here: &Any) -> Button {
    let then = Box::new(after_choice(here));
    button(label, &Any::Welcome(Place::Languages { then }))
}

/// Where a choice of language goes on to: `here`, or the menu where the path would be too long.
fn after_choice(here: &Any) -> Any {
    let here = here.clone().seen_again();
    let longest_tag = 8;
    let fits = here.path().len() + "s/k//".len() + longest_tag <= MAX_PATH;
    if fits { here } else { Any::Menu }
}

/// The picker: every language calls itself by its own name; the guessed or chosen one on top.
pub fn languages(visit: &Visit<'_>, first: Option<Lang>, then: &Any) -> Screen {
    let catalogue = &visit.app.catalogue;
    let then = &after_choice(then);
    let mut order: Vec<Lang> = catalogue.languages().map(|(lang, _)| lang).collect();
    order.sort_by_key(|lang| Some(*lang) != first);
    let mut screen = match visit.person.language {
        Some(_) => Screen::new(visit.say()).title(visit.say().start_language_title()),
        None => {
            // Each line runs in its own direction, so the screen as a whole has none.
            let mut screen = Screen::new(catalogue.say(catalogue.reference()));
            screen = screen.title("Driehoek");
            for lang in &order {
                screen = screen.line(catalogue.say(*lang).start_choose_language());
            }
            screen
        }
    };
    screen = screen.rows(order.iter().map(|lang| {
        let language = catalogue.language(*lang);
        let place = Place::Language { tag: language.tag.clone(), then: Box::new(then.clone()) };
        button(&language.own_name, &Any::Welcome(place))
    }));
    match visit.person.language {
        Some(_) => screen.row([button(visit.say().nav_back(), then), button(visit.say().nav_menu(), &Any::Menu)]),
        None => screen,
    }
}

/// Opens a place of this feature; the picker's choice returns where to go on.
pub async fn open(visit: &mut Visit<'_>, place: &Place) -> Result<Opened, StoreError> {
    let say = visit.say();
    Ok(Opened::Screen(match place {
        Place::Settings => settings(visit),
        Place::Languages { then } => languages(visit, visit.person.language, then),
        Place::Language { tag, then } => {
            let Some(lang) = visit.app.catalogue.find(tag) else { return Ok(Opened::Screen(settings(visit))) };
            store::set_language(visit.tx, &visit.app.catalogue, visit.person.id, lang).await?;
            let first = visit.person.language.replace(lang).is_none();
            return Ok(Opened::Chosen { lang, first, then: (**then).clone() });
        }
        Place::Ages { first } => ages(visit, *first),
        Place::Age { age, on, first } => {
            let ages = &mut visit.person.ages;
            ages.retain(|known| known != age);
            if *on {
                ages.push(*age);
            }
            ages.sort_unstable();
            store::set_ages(visit.tx, visit.person.id, ages).await?;
            self::ages(visit, *first)
        }
        Place::Stop => {
            crate::learn::tips::stop(visit).await?;
            let forget = Any::Privacy(crate::privacy::chat::Place::Forget);
            Screen::new(say)
                .title(say.settings_stop_title())
                .text(say.settings_stop_text())
                .row([button(say.privacy_forget(), &forget)])
                .nav(say, &Any::Welcome(Place::Stop), None)
        }
    }))
}

/// What opening a place of this feature came to.
pub enum Opened {
    Screen(Screen),
    /// A language was chosen, for the `first` time or again; it goes on at `then`.
    Chosen {
        lang: Lang,
        first: bool,
        then: Any,
    },
}

/// The ages, each with a tick.
pub fn ages(visit: &Visit<'_>, first: bool) -> Screen {
    let say = visit.say();
    let here = Any::Welcome(Place::Ages { first });
    let done = if first { Any::Menu } else { Any::Welcome(Place::Settings) };
    let mut screen = Screen::new(say);
    if first {
        screen = screen.title(say.start_welcome_title()).text(say.start_welcome_text());
    }
    screen
        .title(say.start_ages_title())
        .text(say.start_ages_text())
        .rows(Age::ALL.into_iter().map(|age| {
            let on = visit.person.ages.contains(&age);
            let tick = if on { "☑️" } else { "⬜" };
            button(format!("{tick} {}", age.name(say)), &Any::Welcome(Place::Age { age, on: !on, first }))
        }))
        .row([button(say.start_ages_done(), &done)])
        .nav(say, &here, None)
}

fn settings(visit: &Visit<'_>) -> Screen {
    let say = visit.say();
    let here = Any::Welcome(Place::Settings);
    let person = &visit.person;
    let tips = match person.tips.rate {
        0 => say.settings_tips_off(),
        rate => say.settings_tips(rate),
    };
    let screen = Screen::new(say)
        .title(say.settings_title())
        .text(say.settings_language(&say.language().own_name))
        .line(ages_line(say, &person.ages))
        .line(tips);
    unchecked(screen, say)
        .rows([
            language_button(say.settings_change_language(), &here),
            button(say.settings_change_ages(), &Any::Welcome(Place::Ages { first: false })),
            button(say.settings_change_tips(), &Any::Tips(crate::learn::tips::chat::Place::Overview)),
            button(say.settings_privacy(), &Any::Privacy(crate::privacy::chat::Place::Notice)),
        ])
        .nav(say, &here, None)
}

/// "Age of your child: ...".
pub fn ages_line(say: Say<'_>, ages: &[Age]) -> String {
    if ages.is_empty() {
        return say.settings_ages_none();
    }
    let names: Vec<_> = ages.iter().map(|age| age.name(say)).collect();
    say.settings_ages(&names.join(say.comma()))
}

/// Says that no person has checked the translation, where that is so.
pub fn unchecked(screen: Screen, say: Say<'_>) -> Screen {
    let draft = say.language().review.values().any(|review| *review == Review::Draft);
    if draft { screen.remark(say.nav_unchecked()) } else { screen }
}
