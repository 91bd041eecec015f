//! A parent of each language presses every button there is: no dead end, nothing that Telegram refuses, and
//! no other language's text.

use std::collections::{HashSet, VecDeque};
use std::time::Duration;

use driehoek::demo::bot_api::Message;
use driehoek::words::finder::Finder;

use crate::console::school::School;
use crate::foreign::Texts;
use crate::joining::{letters, scan};
use crate::people::languages;
use crate::world::{Parent, World};

/// So many buttons are pressed at once, each under a message of its own.
const AT_ONCE: usize = 200;

/// One parent's walk.
struct Walk<'w> {
    parent: Parent<'w>,
    tag: String,
    /// The messages under which buttons are pressed.
    stand: Vec<i64>,
    seen: HashSet<String>,
    /// Presses the language button everywhere, too: one parent does, the picker is the same on every screen.
    looks_for_languages: bool,
    ahead: VecDeque<String>,
}

#[tokio::test(flavor = "multi_thread")]
async fn every_button_of_every_screen_leads_somewhere_in_the_language_of_the_reader() {
    let world = World::on_sqlite().await;
    let texts = Texts::new();
    let mut walks = Vec::new();
    for (tag, own_name) in languages(&world) {
        walks.push(Walk::begin(&world, &texts, tag, &own_name).await);
    }
    while walks.iter().any(|walk| !walk.ahead.is_empty()) {
        step(&world, &texts, &mut walks).await;
    }
    for walk in &walks {
        // Cards, words and what is behind them: fewer would mean that the walk ended at a wall.
        let places = walk.seen.iter().filter(|path| !path.starts_with("s/l/") && !path.starts_with("s/k/")).count();
        assert!(places > if walk.tag == "nl" { 700 } else { 1_100 }, "{}: only {places} places", walk.tag);
        walk.parent.taps_path("v/f").await;
        walk.parent.taps(&world.say(&walk.tag).privacy_forget_yes()).await;
        assert_eq!(walk.parent.labels(), Vec::<String>::new(), "the farewell has no buttons");
        assert_eq!(texts.foreign(&walk.tag, &walk.parent.reads()), Vec::<String>::new());
    }
    world.end().await;
}

/// Every parent presses the next buttons of the walk; then all look at what they got.
async fn step(world: &World, texts: &Texts, walks: &mut [Walk<'_>]) {
    let last = world.telegram.look(|world| world.calls().back().map(|call| call.elapsed));
    let mut pressed = Vec::new();
    for walk in walks.iter_mut() {
        for message in &walk.stand {
            let Some(path) = walk.ahead.pop_front() else { break };
            world.telegram.presses(walk.parent.id, *message, &path);
            pressed.push((walk.tag.clone(), *message, path));
        }
    }
    world.settle().await;
    let edits = world.telegram.look(|world| {
        let new = world.calls().iter().filter(|call| Some(call.elapsed) > last);
        new.filter(|call| call.method == "editMessageText").count()
    });
    assert_eq!(edits, pressed.len(), "each button is answered with one screen");
    for walk in walks {
        let tag = walk.tag.clone();
        let messages = world.telegram.messages(walk.parent.id);
        for (_, message, path) in pressed.iter().filter(|(of, ..)| *of == tag) {
            let shown = messages.iter().find(|shown| shown.message_id == *message).unwrap();
            walk.look(texts, path, shown);
        }
    }
}

impl<'w> Walk<'w> {
    /// Chooses the language and asks for a screen in every way that is not a button.
    async fn begin(world: &'w World, texts: &Texts, tag: String, own_name: &str) -> Self {
        let parent = world.parent_who_reads(own_name).await;
        let before = parent.received();
        let known = |world: &driehoek::demo::bot_api::World| world.commands_for(parent.id, None).len() > 10;
        assert!(world.telegram.wait_until(known, Duration::from_secs(60)).await, "no command menu");
        for command in world.telegram.commands_for(parent.id, None) {
            world.telegram.says(parent.id, &format!("/{}", command.command));
        }
        let terms: Vec<_> = Finder::new().unwrap().words().iter().take(30).map(|word| word.term.clone()).collect();
        world.telegram.forwards(parent.id, &format!("Beste ouders, dit gaat over {}.", terms.join(", ")));
        // A letter of the child's school is linked, and one that does not work any more is scanned.
        let school = School::new(world, &format!("De Regenboog ({tag})")).await;
        let letter = &letters(world, &format!("De Regenboog ({tag})"), school.children[0]).await[0];
        for text in [scan(letter), "/start i_AAAAAAAAAAAAAAAAAAAAAA".to_owned(), scan(letter)] {
            world.telegram.says(parent.id, &text);
        }
        for text in ["/start abc", "/nonsense", "studiedag", "studidag", "Bonjour, comment ça va aujourd'hui ?"] {
            world.telegram.says(parent.id, text);
        }
        world.telegram.sends_photo(parent.id, "");
        world.telegram.sends_document(parent.id, "a.txt", "text/plain", vec![b'a'; 300_000], "");
        world.settle().await;
        let mut walk = Self {
            looks_for_languages: tag == "ar",
            parent,
            tag,
            stand: Vec::new(),
            seen: HashSet::new(),
            ahead: VecDeque::new(),
        };
        let asked: Vec<Message> =
            world.telegram.messages(parent.id).into_iter().filter(|message| message.from_bot).skip(before).collect();
        assert_eq!(asked.len(), 25, "each question has one answer");
        asked.iter().for_each(|message| walk.look(texts, "", message));
        for _ in 0..AT_ONCE {
            world.telegram.says(parent.id, "/menu");
        }
        world.settle().await;
        let menus = world.telegram.messages(parent.id).into_iter().filter(|message| message.from_bot);
        walk.stand = menus.skip(before + asked.len()).map(|message| message.message_id).collect();
        assert_eq!(walk.stand.len(), AT_ONCE);
        walk
    }

    /// Looks at the screen behind `path` and notes the buttons that are new.
    fn look(&mut self, texts: &Texts, path: &str, message: &Message) {
        let at = format!("{} {path}\n{}\n{:?}", self.tag, message.text, message.labels());
        let paths: Vec<&str> =
            message.keyboard.iter().flatten().filter_map(|button| button.callback_data.as_deref()).collect();
        assert!(message.text.encode_utf16().count() <= 4096 && !message.text.is_empty(), "{at}");
        let menu = self.parent.world.say(&self.tag).menu_settings();
        assert!(paths.contains(&"m") || message.labels().contains(&menu), "no way to the menu: {at}");
        for label in message.labels() {
            assert!(label.chars().count() <= 60 && !label.contains(['\u{2068}', '\u{2069}']), "{label:?}: {at}");
            assert_eq!(texts.foreign(&self.tag, &label), Vec::<String>::new(), "label {label:?}: {at}");
        }
        if shows_dutch(path) {
            assert_eq!(texts.foreign("nl", &message.text), Vec::<String>::new(), "not only Dutch: {at}");
            assert!(self.tag == "nl" || !texts.foreign(&self.tag, &message.text).is_empty(), "no Dutch: {at}");
        } else {
            assert_eq!(texts.foreign(&self.tag, &message.text), Vec::<String>::new(), "{at}");
            if self.tag == "ar" {
                message.text.lines().for_each(|line| assert!(runs_right_to_left(line), "{line:?} in {at}"));
            }
        }
        for path in paths {
            let goes = match path.get(..4) {
                Some("s/l/") => self.looks_for_languages || path == "s/l/m",
                Some("s/k/") => path.starts_with(&format!("s/k/{}/", self.tag)),
                _ => true,
            };
            if goes && path != "v/x" && self.seen.insert(path.to_owned()) {
                self.ahead.push_back(path.to_owned());
            }
        }
    }
}

/// Where "show it in Dutch" leads.
fn shows_dutch(path: &str) -> bool {
    path.starts_with("l/d/")
        || path.starts_with("w/d/")
        || (path.starts_with("t/s/") || path.starts_with("l/x/")) && path.ends_with("/d")
}

/// The first letter outside isolates decides which way a line runs: it is Arabic, or U+200F stands before it.
fn runs_right_to_left(line: &str) -> bool {
    let mut depth = 0;
    for c in line.chars() {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth -= 1,
            '\u{200F}' | '\u{0600}'..='\u{06FF}' => return true,
            c if depth == 0 && c.is_alphabetic() => return false,
            _ => {}
        }
    }
    true
}
