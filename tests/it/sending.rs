//! A teacher sends: a minute in which it can be stopped, who gets it and when, taking it back, correcting it, every week,
//! and once more to who did not react.

mod again;
mod changed;
mod mended;

use driehoek::fields::Values;
use driehoek::reminders::send::{self, Corrected, TakenBack};
use driehoek::reminders::{Reminder, State, Way, store as reminders};
use driehoek::school::staff::store as staff;
use jiff::civil::{Date, date, datetime};

use crate::console::desk::Desk;
use crate::reading::stage::Class;
use crate::world::{Parent, World, on_both_databases};

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// A message with words that are found again in every language.
fn note(words: &str) -> Values {
    values(&[("text", words)])
}

/// To bring on a day, for a reason that is found again in every language.
fn bring(day: Date, reason: &str) -> Values {
    values(&[("date", &day.to_string()), ("items", "boots"), ("reason", reason)])
}

fn values(fields: &[(&str, &str)]) -> Values {
    Values(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
}

impl Class {
    /// Anne writes a message to 4A, or about these children, and sends it: now, or at this moment.
    async fn orders(&self, world: &World, kind: &str, values: &Values, children: &[i64], at: Option<i64>) -> i64 {
        self.orders_weekly(world, kind, values, children, at, None).await
    }

    async fn orders_weekly(
        &self,
        world: &World,
        kind: &str,
        values: &Values,
        children: &[i64],
        at: Option<i64>,
        until: Option<Date>,
    ) -> i64 {
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        let group = children.is_empty().then_some(self.school.group);
        let anne = Some(self.school.teacher);
        let id = reminders::make_draft(&mut tx, self.school_id, anne, kind, group, children, now).await.unwrap();
        reminders::set_fields(&mut tx, id, values).await.unwrap();
        reminders::set_plan(&mut tx, id, at, until).await.unwrap();
        send::send(&mut tx, id, now, at).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    /// The same, and a minute passes.
    async fn tells(&self, world: &World, kind: &str, values: &Values, children: &[i64]) -> i64 {
        let id = self.orders(world, kind, values, children, None).await;
        world.advance(MINUTE).await;
        id
    }

    async fn stops(&self, world: &World, reminder: i64) -> bool {
        let mut tx = world.store().begin().await.unwrap();
        let stopped = send::stop(&mut tx, reminder, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        stopped
    }

    async fn recalls(&self, world: &World, reminder: i64) -> TakenBack {
        let app = world.app();
        let mut tx = world.store().begin().await.unwrap();
        let result = send::take_back(&mut tx, &app, reminder, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        world.falls_due().await;
        result
    }

    async fn mends(&self, world: &World, reminder: i64, values: &Values) -> Corrected {
        let app = world.app();
        let mut tx = world.store().begin().await.unwrap();
        let result = send::correct(&mut tx, &app, reminder, values, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        world.falls_due().await;
        result
    }

    async fn reminder(&self, world: &World, id: i64) -> Reminder {
        let mut tx = world.store().begin_reading().await.unwrap();
        let found = reminders::find(&mut tx, id).await.unwrap();
        tx.roll_back().await.unwrap();
        found.unwrap()
    }

    /// All that Anne's group got or will get, the oldest first.
    async fn of_group(&self, world: &World) -> Vec<Reminder> {
        let mut tx = world.store().begin_reading().await.unwrap();
        let mut all = reminders::of_group(&mut tx, self.school.group, 100).await.unwrap();
        tx.roll_back().await.unwrap();
        all.reverse();
        all
    }

    async fn way(&self, world: &World, reminder: i64, seat: i64) -> Option<Way> {
        self.to(world, reminder, seat).await.way
    }

    async fn anne_leaves(&self, world: &World) {
        let mut tx = world.store().begin().await.unwrap();
        staff::set_deactivated(&mut tx, self.school.teacher, Some(world.clock.now())).await.unwrap();
        tx.commit().await.unwrap();
    }
}

/// How many messages in this chat hold these words.
fn holding(parent: &Parent<'_>, words: &str) -> usize {
    parent.history().iter().filter(|text| text.contains(words)).count()
}

/// Lets everything that was planned go out, so that the table is clean at the end.
async fn until_all_is_said(world: &World) {
    world.advance(14 * DAY).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_waits_a_minute_in_which_it_can_be_stopped() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, "nl", class.school.children[0], 1).await;
        let before = parent.history().len();
        let wrong_group =
            class.orders(world, "bring-tomorrow", &bring(date(2026, 11, 26), "verkeerd"), &[], None).await;
        let right = class.orders(world, "bring-tomorrow", &bring(date(2026, 11, 26), "bos"), &[], None).await;
        world.advance(MINUTE - 1).await;
        assert_eq!(parent.history().len(), before);
        assert!(class.stops(world, wrong_group).await);
        world.advance(1).await;
        assert_eq!((holding(&parent, "bos"), holding(&parent, "verkeerd")), (1, 0));
        assert!(!class.stops(world, right).await, "it has gone");
        assert_eq!(class.reminder(world, wrong_group).await.state, State::Stopped);
        let to = class.to(world, right, seat).await;
        assert_eq!((to.way, to.given_at), (Some(Way::Alone), Some(world.clock.now())));
        assert_eq!(to.message_id, parent.last().map(|message| message.message_id));
        // Chosen moments are kept to the second.
        let at = world.clock.now() + 2 * HOUR;
        class.orders(world, "well-done-today", &note("samen"), &[class.school.children[0]], Some(at)).await;
        world.advance(2 * HOUR - 1).await;
        assert_eq!(holding(&parent, "samen"), 0);
        world.advance(1).await;
        assert_eq!(holding(&parent, "samen"), 1);
        until_all_is_said(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_seat_gets_it_once_and_who_has_no_chat_gets_paper() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, chidi] = class.school.children;
        let (mother, mothers) = class.parent(world, "nl", amira, 1).await;
        let (father, fathers) = class.parent(world, "en", amira, 2).await;
        let (blocked, blockeds) = class.parent(world, "nl", bram, 1).await;
        let (other_class, _) = class.parent(world, "nl", chidi, 1).await;
        // The mother has Bram as well; another guardian of his gets no information.
        let of_bram = class.sits(world, &mother, bram, 2).await;
        let (silent, silents) = class.parent(world, "nl", bram, 3).await;
        let mut tx = world.store().begin().await.unwrap();
        let sql = "UPDATE guardian SET no_information_at = 1 WHERE id = $1";
        sqlx::query(sql).bind(silents).execute(tx.connection()).await.unwrap();
        tx.commit().await.unwrap();
        blocked.blocks().await;

        let id = class.tells(world, "bring-tomorrow", &bring(date(2026, 11, 26), "bos"), &[]).await;
        for (parent, count) in [(&mother, 1), (&father, 1), (&other_class, 0), (&silent, 0), (&blocked, 0)] {
            assert_eq!(holding(parent, "bos"), count);
        }
        for (seat, way) in [(mothers, Way::Alone), (of_bram, Way::Alone), (fathers, Way::Alone), (blockeds, Way::Paper)]
        {
            assert_eq!(class.way(world, id, seat).await, Some(way));
        }
        // One message is both children's.
        assert!(class.to(world, id, mothers).await.given_at.is_some());
        assert!(class.to(world, id, of_bram).await.given_at.is_some());
        assert_eq!(world.count("SELECT COUNT(*) FROM reminder_to").await, 4);
        // Who blocks the bot before it comes is on paper as well.
        let at = world.clock.now() + HOUR;
        let late = class.orders(world, "class-split-substitute", &class_split(), &[], Some(at)).await;
        father.blocks().await;
        world.advance(HOUR).await;
        assert_eq!(class.way(world, late, fathers).await, Some(Way::Paper));
        until_all_is_said(world).await;
    })
    .await;
}

fn class_split() -> Values {
    values(&[("date", "2026-11-23"), ("absence", "teacher-ill"), ("instead", "split")])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_of_three_gets_at_most_three_messages_a_week() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, seat) = class.parent(world, "nl", class.school.children[0], 1).await;
        for child in &class.school.children[1..] {
            class.sits(world, &parent, *child, 1).await;
        }
        let before = parent.history().len();
        for (number, child) in class.school.children.into_iter().cycle().take(7).enumerate() {
            class.tells(world, "well-done-today", &note(&format!("woord-{number}")), &[child]).await;
        }
        class.tells(world, "bring-tomorrow", &bring(date(2026, 11, 30), "bos"), &[]).await;
        assert_eq!(parent.history().len(), before + 2, "two alone");
        world.advance_to(datetime(2026, 11, 27, 15, 59, 0, 0)).await;
        assert_eq!(parent.history().len(), before + 2);
        world.advance_to(datetime(2026, 11, 27, 16, 0, 0, 0)).await;
        assert_eq!(parent.history().len(), before + 3, "the rest on Friday, together");
        let left = "SELECT COUNT(*) FROM reminder_to WHERE given_at IS NULL";
        assert_eq!(world.count(left).await, 0, "nothing is lost");
        // What is urgent is beside it.
        let split = class.tells(world, "class-split-substitute", &class_split_on(date(2026, 11, 27)), &[]).await;
        assert_eq!(parent.history().len(), before + 4);
        assert_eq!(class.way(world, split, seat).await, Some(Way::Alone));
        // After the bundle the rest of the week is quiet.
        let late = class.tells(world, "well-done-today", &note("erna"), &[class.school.children[0]]).await;
        assert_eq!(parent.history().len(), before + 4);
        world.advance_to(datetime(2026, 11, 30, 7, 30, 0, 0)).await;
        assert_eq!(holding(&parent, "erna"), 1);
        assert!(class.to(world, late, seat).await.given_at.is_some());
        until_all_is_said(world).await;
    })
    .await;
}

fn class_split_on(day: Date) -> Values {
    let mut values = class_split();
    values.set("date", Some(day.to_string()));
    values
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_wakes_a_family_and_nothing_comes_at_the_weekend_or_in_a_holiday() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, _) = class.parent(world, "nl", amira, 1).await;
        let table = [
            (datetime(2026, 11, 23, 21, 0, 0, 0), datetime(2026, 11, 24, 7, 30, 0, 0), "avond"),
            (datetime(2026, 11, 28, 12, 0, 0, 0), datetime(2026, 11, 30, 7, 30, 0, 0), "zaterdag"),
            (datetime(2026, 12, 24, 12, 0, 0, 0), datetime(2027, 1, 4, 7, 30, 0, 0), "kerst"),
        ];
        for (written, comes, words) in table {
            world.advance_to(written).await;
            class.tells(world, "well-done-today", &note(words), &[amira]).await;
            world.advance(world.calendar.instant(comes) - world.clock.now() - 1).await;
            assert_eq!(holding(&parent, words), 0, "{words}");
            world.advance(1).await;
            assert_eq!(holding(&parent, words), 1, "{words}");
        }
        // Urgent at night: in the morning. Urgent on a Saturday: at once.
        world.advance_to(datetime(2027, 1, 11, 22, 0, 0, 0)).await;
        let before = parent.history().len();
        class.tells(world, "class-split-substitute", &class_split_on(date(2027, 1, 12)), &[]).await;
        assert_eq!(parent.history().len(), before);
        world.advance_to(datetime(2027, 1, 12, 7, 30, 0, 0)).await;
        assert_eq!(parent.history().len(), before + 1);
        world.advance_to(datetime(2027, 1, 16, 12, 0, 0, 0)).await;
        class.tells(world, "class-split-substitute", &class_split_on(date(2027, 1, 18)), &[]).await;
        assert_eq!(parent.history().len(), before + 2);
        until_all_is_said(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_delays_into_no_night_and_loses_nothing() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, seat) = class.parent(world, "nl", amira, 1).await;
        let id = parent.id;
        class.orders(world, "well-done-today", &note("samen"), &[amira], None).await;
        let over = class.orders(world, "bring-tomorrow", &bring(date(2026, 11, 24), "bos"), &[amira], None).await;
        world.stop().await;
        world.clock.advance(world.calendar.instant(datetime(2026, 11, 24, 22, 0, 0, 0)) - world.clock.now());
        world.start().await;
        let parent = Parent { world, id };
        world.falls_due().await;
        assert_eq!((holding(&parent, "samen"), holding(&parent, "bos")), (0, 0));
        world.advance_to(datetime(2026, 11, 25, 7, 30, 0, 0)).await;
        assert_eq!((holding(&parent, "samen"), holding(&parent, "bos")), (1, 0), "its day is over");
        assert_eq!(class.way(world, over, seat).await, Some(Way::Over));
        let say = world.say("nl");
        let page = Desk::of(world, class.school.teacher).await.opens(&format!("/staff/reminders/{over}")).await;
        assert!(page.says(&say.send_is_all_over()) && page.says(&say.send_is_over()), "{}", page.text);
        until_all_is_said(world).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_sends_nothing_more_but_a_group_is_still_told_by_a_colleague() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let amira = class.school.children[0];
        let (parent, _) = class.parent(world, "nl", amira, 1).await;
        let at = Some(world.clock.now() + HOUR);
        let about_one = class.orders(world, "well-done-today", &note("samen"), &[amira], at).await;
        let about_all = class.orders(world, "bring-tomorrow", &bring(date(2026, 11, 26), "bos"), &[], at).await;
        let later = Some(world.clock.now() + 2 * HOUR);
        let without = class.orders(world, "bring-tomorrow", &bring(date(2026, 11, 27), "duin"), &[], later).await;
        let mut tx = world.store().begin().await.unwrap();
        staff::set_groups(&mut tx, class.school.office, &[class.school.group]).await.unwrap();
        tx.commit().await.unwrap();
        class.anne_leaves(world).await;
        world.advance(HOUR).await;
        assert_eq!((holding(&parent, "samen"), holding(&parent, "bos")), (0, 1));
        assert_eq!(class.reminder(world, about_one).await.state, State::Left);
        assert_eq!(class.reminder(world, about_all).await.staff_id, None, "in the group's name");
        // Nobody teaches the group any more.
        let mut tx = world.store().begin().await.unwrap();
        staff::set_groups(&mut tx, class.school.office, &[]).await.unwrap();
        tx.commit().await.unwrap();
        world.advance(HOUR).await;
        assert_eq!(class.reminder(world, without).await.state, State::Left);
        until_all_is_said(world).await;
    })
    .await;
}
