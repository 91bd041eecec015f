//! The features together: which of them answers an event, and which renders what is due.

mod due;
mod screens;

use screens::{gone, help, menu, menu_buttons, unknown, unreadable};

use crate::blocks::Kinds;
use crate::clock::{Calendar, Clock};
use crate::conversation::preparation::chat as preparation;
use crate::conversation::{after, chat as talk_chat, plan};
use crate::delivery::{Desk as _, Outgoing, outbox};
use crate::language::{Catalogue, Lang};
use crate::learn::{Cards, tips};
use crate::messages;
use crate::newsletter;
use crate::place::Place;
use crate::reminders;
use crate::school::calendar::{self, Calendars};
use crate::school::guardians::store as guardians;
use crate::school::invitation::{self, Typed, code::PAYLOAD};
use crate::school::{chat as school_chat, desk, store as schools};
use crate::screen::{File, Screen};
use crate::signals::{self, Signals};
use crate::store::{StoreError, Tx};
use crate::telegram::pump::TELEGRAM_KEEPS;
use crate::telegram::worker::{Answer, Failure};
use crate::telegram::{Ask, Event, document_call, leave, menus, screen_calls};
use crate::visit::Visit;
use crate::welcome::{Person, chat as welcome_chat, store as people};
use crate::words::{chat as words_chat, finder::Finder};

/// The line to each family after a long outage; its subject is the instant before which messages may be lost.
pub const GAP: &str = "gap";
/// Families seen within so many seconds before an outage are told about it: a week.
const TELL_SEEN_WITHIN: i64 = 7 * 24 * 3600;
/// The line is of use for so many seconds: a day.
const TELL_WITHIN: i64 = 24 * 3600;
/// A question waits for own words for so many seconds: an hour.
const OWN_WORDS_WITHIN: i64 = 3600;
/// A text with more characters than this is a letter, also where own words are waited for.
const LETTER: usize = 600;

/// What all features share.
pub struct App {
    pub catalogue: Catalogue,
    pub cards: Cards,
    pub finder: Finder,
    pub blocks: Kinds,
    pub signals: &'static Signals,
    pub tells: messages::Kinds,
    pub calendar: Calendar,
    pub clock: Clock,
    /// What many families read in the same words.
    pub summaries: newsletter::chat::Screens,
}

impl App {
    /// Reads the data of the features.
    pub fn new(catalogue: Catalogue, calendar: Calendar, clock: Clock) -> anyhow::Result<Self> {
        let (cards, finder) = (Cards::new()?, Finder::new()?);
        let (blocks, tells) = (Kinds::new()?, messages::Kinds::new()?);
        let (signals, summaries) = (Signals::of_the_program()?, newsletter::chat::Screens::default());
        Ok(Self { catalogue, cards, finder, blocks, tells, signals, calendar, clock, summaries })
    }

    /// Opens a place; what its button does is done.
    async fn open(&self, visit: &mut Visit<'_>, place: &Place) -> Result<Vec<Reply>, StoreError> {
        let screen = match place {
            Place::Menu => {
                let title = visit.say().menu_title();
                menu(visit, title).await?
            }
            Place::Help => help(visit.say()),
            Place::Welcome(place) => match welcome_chat::open(visit, place).await? {
                welcome_chat::Opened::Screen(screen) => screen,
                welcome_chat::Opened::Chosen { lang, first, then } => {
                    return self.language_chosen(visit, lang, first, &then).await;
                }
            },
            Place::Learn(place) => crate::learn::chat::open(visit, place).await?,
            Place::Tour(place) => crate::learn::tour::open(visit, place),
            Place::Words(place) => words_chat::open(visit, place).await?,
            Place::Tips(place) => tips::chat::open(visit, place).await?,
            Place::School(place) => school_chat::open(visit, place).await?,
            Place::Prepare(place) => preparation::open(visit, place).await?,
            Place::Desk(place) => match desk::open(visit, place).await? {
                Some(screen) => screen,
                None => gone(visit.say()),
            },
            Place::Console(place) => {
                let screen = crate::console::chat::open(visit, place).await?;
                let linked = matches!(place, crate::console::chat::Place::Linked { .. });
                return Ok(std::iter::once(Reply::Screen(screen)).chain(Reply::menu(visit, linked)).collect());
            }
            Place::Running(place) => match crate::conversation::desk::open(visit, place).await? {
                Some(screen) => screen,
                None => gone(visit.say()),
            },
            Place::Talk(place) => match talk_chat::open(visit, place).await? {
                talk_chat::Opened::Screen(screen) => screen,
                talk_chat::Opened::File(file) => return Ok(vec![Reply::File(file)]),
            },
            Place::After(place) => match after::desk::open(visit, place).await? {
                Some(screen) => screen,
                None => gone(visit.say()),
            },
            Place::Plan(place) => match plan::chat::open(visit, place).await? {
                Some(screen) => screen,
                None => gone(visit.say()),
            },
            Place::Reminded(place) => match reminders::chat::open(visit, place).await? {
                Some(reply) => return Ok(vec![reply]),
                None => gone(visit.say()),
            },
            Place::Remind(place) => match reminders::desk::open(visit, place).await? {
                Some(screen) => screen,
                None => gone(visit.say()),
            },
            Place::Tell(place) => match messages::chat::open(visit, place).await? {
                Some(screen) => screen,
                None => gone(visit.say()),
            },
            Place::Thread(place) => match messages::desk::open(visit, place).await? {
                Some(screen) => screen,
                None => gone(visit.say()),
            },
            Place::Signal(place) => match signals::chat::open(visit, place).await? {
                Some(screen) => screen,
                None => gone(visit.say()),
            },
            Place::Newsletter(place) => match newsletter::chat::open(visit, place).await? {
                Some(reply) => return Ok(vec![reply]),
                None => gone(visit.say()),
            },
            place if *place == forgotten() => {
                let farewell = crate::privacy::chat::open(visit, &crate::privacy::chat::Place::Forgotten).await?;
                return Ok(vec![Reply::Screen(farewell), Reply::NoMenu]);
            }
            Place::Privacy(place) => crate::privacy::chat::open(visit, place).await?,
        };
        Ok(vec![Reply::Screen(screen)])
    }

    /// After the choice of a language: the ages on the way in, else the place where the person was.
    async fn language_chosen(
        &self,
        visit: &mut Visit<'_>,
        lang: Lang,
        first: bool,
        then: &Place,
    ) -> Result<Vec<Reply>, StoreError> {
        let place = match then {
            Place::Menu if first => Place::Welcome(welcome_chat::Place::Ages { first: true }),
            place => place.clone(),
        };
        // The picker never leads to another choice of language, so this goes one step deep.
        let mut replies = Box::pin(self.open(visit, &place)).await?;
        replies.push(Reply::Menu { lang, first });
        Ok(replies)
    }

    async fn command(
        &self,
        visit: &mut Visit<'_>,
        name: &str,
        first_guess: Option<Lang>,
    ) -> Result<Vec<Reply>, StoreError> {
        let say = visit.say();
        let place = match name {
            "start" => {
                let screen = menu(visit, say.start_welcome_back()).await?;
                let staff = !schools::staff_in_chat(visit.tx, visit.person.id).await?.is_empty();
                return Ok(std::iter::once(Reply::Screen(screen)).chain(Reply::menu(visit, staff)).collect());
            }
            "menu" => Place::Menu,
            "help" => Place::Help,
            "learn" => Place::Learn(crate::learn::chat::Place::Topics),
            "school" => Place::Tour(crate::learn::tour::Place::Overview),
            "words" => Place::Words(words_chat::Place::Overview),
            "tips" => Place::Tips(tips::chat::Place::Overview),
            "children" => Place::School(school_chat::Place::Children),
            "settings" => Place::Welcome(welcome_chat::Place::Settings),
            "stop" => Place::Welcome(welcome_chat::Place::Stop),
            "privacy" => Place::Privacy(crate::privacy::chat::Place::Notice),
            "mydata" => Place::Privacy(crate::privacy::chat::Place::Data),
            "forget" => Place::Privacy(crate::privacy::chat::Place::Forget),
            "language" => {
                let first = visit.person.language.or(first_guess);
                return Ok(vec![Reply::Screen(welcome_chat::languages(visit, first, &Place::Menu))]);
            }
            "staff" | "remind" => {
                let screen = match name {
                    "staff" => desk::open(visit, &desk::Place::Overview).await?,
                    _ => reminders::desk::open(visit, &reminders::desk::Place::Home).await?,
                };
                // Who was a member of staff has these commands in the menu until they are used.
                let reset = Reply::menu(visit, screen.is_none());
                let screen = Reply::Screen(screen.unwrap_or_else(|| unknown(say)));
                return Ok(std::iter::once(screen).chain(reset).collect());
            }
            _ => return Ok(vec![Reply::Screen(unknown(say))]),
        };
        self.open(visit, &place).await
    }

    /// A person who has not chosen a language: what they asked is kept as the place to go on to.
    async fn first_contact(
        &self,
        visit: &mut Visit<'_>,
        event: &Event,
        guess: Option<Lang>,
    ) -> Result<Vec<Reply>, StoreError> {
        let then = match &event.ask {
            Ask::Press { path, .. } => match Place::parse(path) {
                Some(Place::Welcome(chosen @ welcome_chat::Place::Language { .. })) => {
                    return self.open(visit, &Place::Welcome(chosen)).await;
                }
                Some(place) => place.seen_again(),
                None => Place::Menu,
            },
            Ask::Text { text, .. } => words_chat::keep_found(visit, text).await?.map_or(Place::Menu, Place::Words),
            Ask::Command { name, payload } => begun(name, payload).unwrap_or(Place::Menu),
            _ => Place::Menu,
        };
        Ok(vec![Reply::Screen(welcome_chat::languages(visit, guess, &then))])
    }

    /// True when somebody scanned a letter or sent its code. What it opens, if anything, is noted at the person: from
    /// the outside, every code that does not work is the same.
    async fn enters_code(&self, visit: &mut Visit<'_>, ask: &Ask) -> Result<bool, StoreError> {
        let (typed, of_a_letter) = match ask {
            Ask::Command { name, payload } if name == "start" && payload.starts_with(PAYLOAD) => {
                (Typed::parse(payload), true)
            }
            Ask::Text { text, .. } => (Typed::parse(text), false),
            _ => (None, false),
        };
        if typed.is_none() && !of_a_letter {
            return Ok(false);
        }
        let (person, chat) = (visit.person.id, visit.person.chat_id);
        let opened = match &typed {
            Some(typed) => invitation::open(visit.tx, person, chat, typed, visit.now).await?,
            // A link of a letter that was cut on its way.
            None => None,
        };
        if opened.is_none() {
            guardians::set_invited(visit.tx, person, None).await?;
        }
        Ok(true)
    }

    /// The place that waits for own words, if they are what is asked here. Waiting ends at every button and command, at
    /// a letter's code, and after an hour; what is forwarded, and what has a letter's length, is read as a letter, and
    /// the waiting goes on.
    async fn waits(visit: &mut Visit<'_>, ask: &Ask, scanned: bool) -> Result<Option<Place>, StoreError> {
        let Some((path, since)) = visit.person.writes.clone() else { return Ok(None) };
        let ends = scanned || matches!(ask, Ask::Press { .. } | Ask::Command { .. });
        if ends || visit.now - since > OWN_WORDS_WITHIN {
            visit.person.writes = None;
            people::set_writes(visit.tx, visit.person.id, None).await?;
            return Ok(None);
        }
        Ok(match ask {
            Ask::Text { text, typed: true } if text.chars().count() <= LETTER => Place::parse(&path),
            Ask::Photo { .. } => Place::parse(&path).filter(messages::chat::takes_photo),
            _ => None,
        })
    }

    /// True for what a person whom we do not know, or not any more, does without beginning an acquaintance: the
    /// second of two quick taps on "delete everything". The farewell is in view, in a language that is forgotten.
    fn is_after_farewell(ask: &Ask) -> bool {
        match ask {
            Ask::Unblocked => true,
            Ask::Press { path, .. } => *path == forgotten().path(),
            _ => false,
        }
    }

    /// Notes that a person was here, and that they can be reached.
    async fn greet(&self, tx: &mut Tx, mut person: Person) -> Result<Person, StoreError> {
        let now = self.clock.now();
        let new_day = self.calendar.civil(now).date() != self.calendar.civil(person.seen_at).date();
        if person.unreachable_at.is_some() && person.tips.rate > 0 {
            // Back again: the tips go on with the next one.
            let calendars = Calendars::of_people(tx, &self.calendar, &[person.id]).await?;
            person.tips.plan(calendars.of(person.id), now);
            people::set_tips(tx, person.id, &person.tips).await?;
        }
        if new_day || person.unreachable_at.is_some() {
            people::seen(tx, person.id, now).await?;
            (person.seen_at, person.unreachable_at) = (now, None);
        }
        Ok(person)
    }
}

/// What an event is answered with.
pub enum Reply {
    Screen(Screen),
    /// A file, always as a message of its own.
    File(File),
    /// The command menu of the chat, in this language. `first`: the chat has no menu of its own yet.
    Menu {
        lang: Lang,
        first: bool,
    },
    /// The chat loses a command menu of its own.
    NoMenu,
}

impl Reply {
    /// The chat's menu once more, where it is `wanted`: who is there has changed.
    fn menu(visit: &Visit<'_>, wanted: bool) -> Option<Self> {
        visit.person.language.filter(|_| wanted).map(|lang| Self::Menu { lang, first: false })
    }
}

/// "This school invites you", or that the code does not work.
fn invited() -> Place {
    Place::School(school_chat::Place::Invited)
}

/// Where a link with a payload leads that somebody came in by.
fn begun(command: &str, payload: &str) -> Option<Place> {
    let place = (command == "start").then(|| crate::console::chat::Place::started(payload))?;
    place.map(Place::Console)
}

fn forgotten() -> Place {
    Place::Privacy(crate::privacy::chat::Place::Forgotten)
}

impl Answer for App {
    async fn answer(&self, tx: &mut Tx, event: &Event) -> Result<Vec<Outgoing>, Failure> {
        match event.ask {
            Ask::Nothing => return Ok(Vec::new()),
            Ask::Group => return Ok(vec![leave(event.chat_id)]),
            Ask::Blocked => {
                self.unreachable(tx, event.chat_id).await?;
                return Ok(Vec::new());
            }
            _ => {}
        }
        let known = people::find(tx, &self.catalogue, event.chat_id).await?;
        if known.is_none() && Self::is_after_farewell(&event.ask) {
            return Ok(Vec::new());
        }
        let person = match known {
            Some(person) => self.greet(tx, person).await?,
            None => people::make(tx, &self.catalogue, event.chat_id, self.clock.now()).await?,
        };
        let guess = event.app_language.as_deref().and_then(|tag| self.catalogue.guess(tag));
        let mut visit = Visit { app: self, tx, person, now: self.clock.now() };
        let mut edit = None;
        let scanned = self.enters_code(&mut visit, &event.ask).await?;
        let waiting = Self::waits(&mut visit, &event.ask, scanned).await?;
        let help = signals::chat::heard(&mut visit, event, waiting.as_ref()).await?;
        let event = &Event { ask: event.ask.clone().without_photo(waiting.is_some()), ..event.clone() };
        let replies = match &event.ask {
            // Telegram follows it with the person's own /start.
            Ask::Unblocked => return Ok(Vec::new()),
            _ if scanned && visit.person.language.is_none() => {
                vec![Reply::Screen(welcome_chat::languages(&visit, guess, &invited()))]
            }
            _ if scanned => self.open(&mut visit, &invited()).await?,
            ask if visit.person.language.is_none() => {
                if let Ask::Press { message_id, .. } = ask {
                    edit = *message_id;
                }
                self.first_contact(&mut visit, event, guess).await?
            }
            Ask::Command { name, payload } => match begun(name, payload) {
                Some(place) => self.open(&mut visit, &place).await?,
                None => self.command(&mut visit, name, guess).await?,
            },
            Ask::Text { text, .. } => {
                let screen = match waiting {
                    Some(Place::Prepare(place)) => preparation::written(&mut visit, &place, text).await?,
                    Some(Place::Remind(place)) => reminders::desk::written(&mut visit, &place, text).await?,
                    Some(Place::Tell(place)) => messages::chat::written(&mut visit, &place, text).await?,
                    Some(Place::Thread(place)) => messages::desk::written(&mut visit, &place, text).await?,
                    Some(Place::Newsletter(place)) => newsletter::chat::written(&mut visit, &place, text).await?,
                    _ => words_chat::read(&mut visit, text).await?,
                };
                vec![Reply::Screen(screen)]
            }
            Ask::Photo { file_id, .. } => {
                let screen = match waiting {
                    Some(Place::Tell(place)) => messages::chat::photo(&mut visit, &place, file_id).await?,
                    _ => unreadable(visit.say(), &Ask::Unreadable),
                };
                vec![Reply::Screen(screen)]
            }
            Ask::Press { path, message_id } => {
                edit = *message_id;
                match Place::parse(path) {
                    Some(place) => self.open(&mut visit, &place).await?,
                    None => vec![Reply::Screen(gone(visit.say()))],
                }
            }
            ask => vec![Reply::Screen(unreadable(visit.say(), ask))],
        };
        let mut calls = Vec::new();
        for reply in help.map(Reply::Screen).into_iter().chain(replies) {
            match reply {
                Reply::Screen(screen) => calls.extend(screen_calls(event.chat_id, edit, &screen)?),
                Reply::File(File { name, media_type, content, caption }) => {
                    calls.push(document_call(event.chat_id, name, media_type, &content, &caption)?);
                }
                Reply::Menu { lang, first } => {
                    let staff = schools::staff_in_chat(visit.tx, visit.person.id).await?;
                    let staff = staff.first().map(|staff| desk::say_to(&visit, staff));
                    // Apps in this language show the right menu by themselves, but not that of staff.
                    if !first || guess != Some(lang) || staff.is_some() {
                        calls.push(menus::for_chat(event.chat_id, self.catalogue.say(lang), staff));
                    }
                }
                Reply::NoMenu => calls.push(menus::none_for_chat(event.chat_id)),
            }
        }
        Ok(calls)
    }

    async fn apologise(&self, tx: &mut Tx, event: &Event) -> Result<Vec<Outgoing>, Failure> {
        let person = people::find(tx, &self.catalogue, event.chat_id).await?;
        let Some(lang) = person.and_then(|person| person.language) else { return Ok(Vec::new()) };
        let say = self.catalogue.say(lang);
        let screen = Screen::new(say).text(say.nav_failed()).rows(menu_buttons(say)).nav(say, &Place::Menu, None);
        Ok(screen_calls(event.chat_id, None, &screen)?)
    }

    async fn missed(&self, tx: &mut Tx, last: i64) -> Result<(), StoreError> {
        let now = self.clock.now();
        let safe_since = (now - TELEGRAM_KEEPS).to_string();
        // It can wait for the morning, and one moment suits the families of all schools.
        let calendar = calendar::of_all(tx, &self.calendar).await?;
        let due_at = if calendar.is_quiet(now) { calendar.morning_after(now) } else { now };
        let seen_since = last - TELL_SEEN_WITHIN;
        let not_after = Some(due_at + TELL_WITHIN);
        let told = outbox::broadcast(tx, now, GAP, &safe_since, seen_since, due_at, not_after).await?;
        tracing::warn!(told, "families are told that their messages may be lost");
        Ok(())
    }
}
