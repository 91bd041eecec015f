//! A newsletter that goes out: every family gets one message of its own, and a screen that is the same for many is made
//! once.

use driehoek::newsletter::chat::{Once, shown};
use driehoek::newsletter::{Subject, Whom, send};
use driehoek::reminders::Way;
use driehoek::reminders::send::WAITS;
use driehoek::visit::Visit;
use driehoek::welcome::store as people;

use super::stage::{makes, of, to};
use super::{EARLY, SPORTS, ZOO, name};
use crate::reading::stage::Class;
use crate::world::{World, on_both_databases};

/// The office presses "send"; a minute later it goes.
async fn goes(world: &World, issue: i64) {
    let app = world.app();
    let mut tx = world.store().begin().await.unwrap();
    send::send(&mut tx, &app, issue, None, world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    world.advance(WAITS + 1).await;
    world.falls_due().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn both_homes_and_every_language_get_one_message_and_who_blocked_the_bot_is_not_reached() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, chidi] = class.school.children;
        let mut parents = Vec::new();
        for (tag, child, seat) in [("ar", amira, 1), ("uk", amira, 2), ("tr", bram, 1), ("nl", chidi, 1)] {
            parents.push((tag, class.parent(world, tag, child, seat).await.0));
        }
        // Bram is the brother of Amira in the first home: one message about both.
        class.sits(world, &parents[0].1, bram, 2).await;
        let (gone, seat) = class.parent(world, "pl", chidi, 2).await;
        gone.blocks().await;
        let said = [
            ("early-end", EARLY, Whom::Everybody),
            ("excursion", ZOO, of(class.school.group)),
            ("sports-day", SPORTS, of(class.school.other_group)),
        ];
        let made = makes(world, &class, "December", None, &said).await;
        let before: Vec<usize> = parents.iter().map(|(_, parent)| parent.received()).collect();
        goes(world, made.id).await;
        for ((tag, parent), before) in parents.iter().zip(before) {
            let say = world.say(tag);
            assert_eq!(parent.received(), before + 1, "{tag}");
            parent.sees(&say.news_title("De Linde", "December"));
            parent.sees(&name(world, tag, "early-end"));
            assert_eq!(parent.reads().contains(&name(world, tag, "sports-day")), *tag == "nl", "{}", parent.reads());
            assert!(parent.has_button("12:00") && parent.has_button(&say.remind_unclear()), "{:?}", parent.labels());
        }
        assert_eq!(to(world, made.id, seat).await.way, Way::Paper);
        assert_eq!(to(world, made.id, seat).await.given_at, None);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_screen_that_is_the_same_for_many_families_is_made_once() {
    let mut world = World::on_sqlite().await;
    let world = &mut world;
    let class = Class::new(world).await;
    let [amira, bram, chidi] = class.school.children;
    let mut chats = Vec::new();
    for (tag, child, first) in [("nl", amira, 1), ("nl", bram, 1), ("tr", amira, 4), ("tr", bram, 4), ("nl", chidi, 1)]
    {
        for seat in first..first + 3 {
            chats.push(class.parent(world, tag, child, seat).await.0.id);
        }
    }
    let said = [("early-end", EARLY, Whom::Everybody), ("excursion", ZOO, of(class.school.group))];
    let made = makes(world, &class, "December", None, &said).await;
    goes(world, made.id).await;
    let app = world.app();
    let mut once = Once::default();
    let mut tx = world.store().begin_reading().await.unwrap();
    for chat in chats {
        let person = people::find(&mut tx, &app.catalogue, chat).await.unwrap().unwrap();
        let mut visit = Visit { app: &app, tx: &mut tx, person, now: world.clock.now() };
        let screen = shown(&mut visit, Subject::Show { issue: made.id }, &mut once).await.unwrap();
        assert!(screen.is_some());
    }
    tx.roll_back().await.unwrap();
    assert_eq!(once.made(), 3, "4A in Dutch, 4A in Turkish, 5B in Dutch");
}
