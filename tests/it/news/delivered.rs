//! A newsletter that goes out: every family gets one message of its own, and a screen that is the same for many is made
//! once.

use driehoek::delivery::Pace;
use driehoek::demo::bot_api::Fault;
use driehoek::newsletter::{Whom, results, send};
use driehoek::reminders::Way;
use driehoek::reminders::send::WAITS;

use super::stage::{makes, of, to, values};
use super::{EARLY, SPORTS, ZOO, name};
use crate::reading::stage::Class;
use crate::world::{FAST, World, on_both_databases};

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
    // Three at a time: the fifteen families come in five batches at least.
    world.pace = Pace { max_in_flight: 3, ..FAST };
    world.restart().await;
    let world = &mut world;
    let class = Class::new(world).await;
    let [amira, bram, chidi] = class.school.children;
    let mut parents = Vec::new();
    for (tag, child, first) in [("nl", amira, 1), ("nl", bram, 1), ("tr", amira, 4), ("tr", bram, 4), ("nl", chidi, 1)]
    {
        for seat in first..first + 3 {
            parents.push(class.parent(world, tag, child, seat).await.0);
        }
    }
    let said = [("early-end", EARLY, Whom::Everybody), ("excursion", ZOO, of(class.school.group))];
    let made = makes(world, &class, "December", None, &said).await;
    goes(world, made.id).await;
    for parent in &parents {
        assert!(parent.reads().contains("December"), "{}", parent.reads());
    }
    assert_eq!(world.service().summaries.made(), 3, "4A in Dutch, 4A in Turkish, 5B in Dutch");
    // Corrected, it is made anew: changed where it stands, and told once more.
    let app = world.app();
    let mut tx = world.store().begin().await.unwrap();
    let other_day = values(&[("date", "2026-12-04"), ("end", "12:00")]);
    send::correct(&mut tx, &app, made.blocks[0], &other_day, world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    world.falls_due().await;
    for parent in &parents {
        assert!(parent.reads().contains("(04-12)"), "{}", parent.reads());
    }
    assert_eq!(world.service().summaries.made(), 9);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_telegram_does_not_take_goes_on_paper() {
    on_both_databases(async |world| {
        world.with_faulty_calls = true;
        let class = Class::new(world).await;
        let [amira, _, chidi] = class.school.children;
        let mut seats = Vec::new();
        for child in [amira, chidi] {
            seats.push(class.parent(world, "nl", child, 1).await.1);
        }
        let made = makes(world, &class, "December", None, &[("early-end", EARLY, Whom::Everybody)]).await;
        world.telegram.fault_times(Fault::BadRequest { share: 1.0 }, 1);
        goes(world, made.id).await;
        world.falls_due().await;
        let mut lost = Vec::new();
        for seat in seats {
            let to = to(world, made.id, seat).await;
            assert_eq!(to.way == Way::Paper, to.given_at.is_none(), "it is with one of the two, or on paper");
            lost.extend(to.given_at.is_none().then_some(seat));
        }
        let mut tx = world.store().begin_reading().await.unwrap();
        let sheets = results::store::on_paper(&mut tx, made.id).await.unwrap();
        tx.roll_back().await.unwrap();
        assert_eq!((lost.len(), sheets.len()), (1, 1));
        assert_eq!(sheets[0].seat.guardian_id, lost[0]);
    })
    .await;
}
