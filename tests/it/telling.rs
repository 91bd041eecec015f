//! What parents tell the school: every kind by taps, both languages before sending, and the rules around it.

mod days;
mod gone;
mod home;
mod killed;
mod kinds;
mod photo;
mod rules;
mod thread;

use driehoek::app::App;
use driehoek::language::Say;
use driehoek::messages::{self, Message, store};
use driehoek::place::base36;
use driehoek::school::guardians::store as guardians;
use jiff::civil::Date;

use crate::world::{Parent, World};

/// The day of the stories, a Monday, and the day after.
const TODAY: Date = jiff::civil::date(2026, 11, 23);
const TOMORROW: Date = jiff::civil::date(2026, 11, 24);

/// What a parent does at one question.
#[derive(Clone, Copy)]
enum Tap {
    /// A choice by its word.
    Pick(&'static str),
    Number(&'static str),
    /// Today, or a day after it by its own name.
    On(Date),
    /// The same as the first day of a range.
    Only(Date),
    /// The hour, then the minutes.
    At(&'static str, &'static str),
    Write(&'static str),
    Skip,
}

/// A parent who tells something.
struct Teller<'w> {
    parent: Parent<'w>,
    seat: i64,
    tag: &'static str,
    app: App,
}

impl<'w> Teller<'w> {
    fn new(world: &World, (parent, seat): (Parent<'w>, i64), tag: &'static str) -> Self {
        Self { parent, seat, tag, app: world.app() }
    }

    fn say(&self) -> Say<'_> {
        self.parent.world.say(self.tag)
    }

    fn label(&self, id: &str) -> String {
        self.say().from_data(id).unwrap_or_else(|| panic!("{id} is no message"))
    }

    /// From the main menu to the first question of a kind: two taps after the child, and one more where the rules come
    /// first.
    async fn chooses(&self, kind: &str) {
        let found = self.app.tells.find(kind).expect("a kind of ours");
        let menu = found.menu.expect("a kind of the menu");
        self.parent.taps_path("m").await;
        self.parent.taps(&self.say().message_tell()).await;
        if self.parent.reads() == self.say().message_start_title() {
            self.parent.taps_path(&format!("x/m/{}", base36(self.seat))).await;
        }
        self.parent.taps(&self.label(&format!("tell-menu-{}", menu.word()))).await;
        self.parent.taps(&found.name(self.say())).await;
        if !found.first.is_empty() {
            self.parent.taps(&self.say().message_begin()).await;
        }
    }

    async fn does(&self, tap: Tap) {
        let say = self.say();
        match tap {
            Tap::Pick(word) => self.parent.taps(&self.label(&format!("tell-choice-{word}"))).await,
            Tap::Number(number) => self.parent.taps(number).await,
            Tap::On(TODAY) => self.parent.taps(&say.message_today(TODAY)).await,
            Tap::On(TOMORROW) => self.parent.taps(&say.message_tomorrow(TOMORROW)).await,
            Tap::On(day) => self.parent.taps(&say.full_date(day)).await,
            Tap::Only(day) => self.parent.taps(&say.message_only_this_day(day)).await,
            Tap::At(hour, time) => {
                self.parent.taps(hour).await;
                self.parent.taps(time).await;
            }
            Tap::Write(text) => self.parent.says(text).await,
            Tap::Skip => self.parent.taps(&say.message_skip()).await,
        }
    }

    /// Answers these questions, and looks at the message.
    async fn fills(&self, kind: &str, taps: &[Tap]) {
        self.chooses(kind).await;
        for tap in taps {
            self.does(*tap).await;
        }
        if !self.parent.reads().contains(&self.say().message_preview_title()) {
            self.parent.taps(&self.say().message_show()).await;
        }
        self.parent.sees(&self.say().message_preview_title());
    }

    /// The same, and sends it; gives the message.
    async fn tells(&self, kind: &str, taps: &[Tap]) -> Message {
        self.fills(kind, taps).await;
        self.sends().await
    }

    async fn sends(&self) -> Message {
        self.parent.taps(&self.say().message_send()).await;
        self.parent.sees(&self.say().message_sent_title());
        self.all().await.pop().expect("a sent message")
    }

    /// What this seat sent and got, oldest first.
    async fn all(&self) -> Vec<Message> {
        let mut tx = self.parent.world.store().begin_reading().await.unwrap();
        let all = store::thread(&mut tx, self.seat, self.parent.world.clock.now()).await.unwrap();
        tx.roll_back().await.unwrap();
        all
    }

    /// What the school reads of a message, in this language.
    async fn said(&self, tag: &str, message: &Message) -> String {
        let mut tx = self.parent.world.store().begin_reading().await.unwrap();
        let seat = guardians::find(&mut tx, self.seat).await.unwrap().unwrap();
        tx.roll_back().await.unwrap();
        let group = seat.group.map_or(String::new(), |(_, name)| name);
        let say = self.parent.world.say(tag);
        let lines = messages::text(&self.app, say, message, &seat.first_name, &group);
        driehoek::language::without_isolates(&lines.join(" "))
    }
}

/// Changes something of the school that no parent can.
async fn school_has(world: &World, sql: &'static str) {
    let mut tx = world.store().begin().await.unwrap();
    sqlx::query(sql).execute(tx.connection()).await.unwrap();
    tx.commit().await.unwrap();
}
