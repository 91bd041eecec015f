//! Bad weather: Telegram floods, fails, hangs up or is slow, people leave, and calls are refused. Everything
//! still arrives, in the order of each chat, and nobody waits for somebody else's trouble.

use std::time::Duration;

use driehoek::app::GAP;
use driehoek::delivery::{Bulk, Pace, outbox};
use driehoek::demo::bot_api::{Call, Fault, World as AtTelegram};
use driehoek::words::finder::Finder;

use crate::program::{PATIENCE, Stage};
use crate::world::{FAST, Parent, World, on_both_databases};

async fn readers(world: &World, count: usize) -> Vec<Parent<'_>> {
    let mut parents = Vec::new();
    for _ in 0..count {
        parents.push(world.parent_who_reads("Nederlands").await);
    }
    parents
}

/// Writes a broadcast to everyone; it goes out when the service looks.
async fn broadcast(world: &World, subject: &str) -> u64 {
    let mut tx = world.store().begin().await.unwrap();
    let now = world.clock.now();
    let rows = outbox::broadcast(&mut tx, now, GAP, subject, 0, now, None).await.unwrap();
    tx.commit().await.unwrap();
    world.ring();
    rows
}

async fn until(world: &World, what: &str, is_so: impl Fn(&AtTelegram) -> bool) {
    assert!(world.telegram.wait_until(is_so, PATIENCE).await, "never: {what}");
}

fn received(world: &AtTelegram, chat: i64) -> usize {
    world.messages(chat).iter().filter(|message| message.from_bot).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn during_a_flood_wait_nothing_leaves_and_afterwards_everything() {
    on_both_databases(async |world| {
        // With more calls on their way, those that left before the refusal came would count as well.
        world.pace.max_in_flight = 1;
        world.restart().await;
        let parents = readers(world, 5).await;
        world.telegram.fault_times(Fault::TooManyRequests { after_calls: 0, retry_after: 1, share: 1.0 }, 1);
        for parent in &parents {
            world.telegram.says(parent.id, "studiedag");
        }
        world.settle().await;
        assert!(parents.iter().all(|parent| parent.reads().starts_with("studiedag")));
        assert_eq!(world.telegram.look(AtTelegram::calls_inside_retry_after), 0);
        assert_eq!(world.telegram.calls().iter().filter(|call| call.response_code == 429).count(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_fails_or_breaks_off_is_made_again() {
    on_both_databases(async |world| {
        let parents = readers(world, 4).await;
        world.telegram.fault_times(Fault::ServerError { share: 1.0 }, 1);
        world.telegram.fault_times(Fault::Html502 { share: 1.0 }, 1);
        world.telegram.fault_times(Fault::ResetBefore { share: 1.0 }, 1);
        world.telegram.fault_times(Fault::ResetAfter { share: 1.0 }, 1);
        let before: Vec<usize> = parents.iter().map(Parent::received).collect();
        for parent in &parents {
            world.telegram.says(parent.id, "studiedag");
        }
        world.settle().await;
        let mut copies: Vec<usize> = parents.iter().zip(before).map(|(parent, old)| parent.received() - old).collect();
        copies.sort_unstable();
        assert_eq!(copies, [1, 1, 1, 2], "only what may have arrived already comes twice");
        assert_eq!(world.telegram.look(AtTelegram::crossings), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_answer_holds_up_its_own_chat_alone() {
    on_both_databases(async |world| {
        let parents = readers(world, 2).await;
        let (slow, quick) = (parents[0], parents[1]);
        let (before, held) = (quick.received(), slow.received());
        world.telegram.fault_times(Fault::Slow { share: 1.0, millis: 5_000 }, 1);
        world.telegram.says(slow.id, "studiedag");
        until(world, "the slow call is on its way", |telegram| telegram.on_the_way() == 1).await;
        world.telegram.says(slow.id, "rapport");
        world.telegram.says(quick.id, "rapport");
        until(world, "the other chat is answered", |telegram| received(telegram, quick.id) > before).await;
        assert_eq!(slow.received(), held, "while the first call still waits");
        world.settle().await;
        assert!(slow.reads().starts_with("rapport"), "and its chat goes on in its order");
        assert_eq!(world.telegram.look(AtTelegram::crossings), 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_mixed_weather_nothing_is_lost_and_each_chat_keeps_its_order() {
    const ASKED: usize = 10;
    on_both_databases(async |world| {
        let parents = readers(world, 30).await;
        let finder = Finder::new().unwrap();
        let alone = |term: &str| finder.find(term).iter().map(|found| found.word.term.as_str()).eq([term]);
        let words: Vec<&str> =
            finder.words().iter().map(|word| word.term.as_str()).filter(|term| alone(term)).collect();
        let words = &words[..ASKED];
        let share = 0.02;
        for fault in [Fault::ServerError { share }, Fault::Html502 { share }, Fault::ResetBefore { share }] {
            world.telegram.fault(fault);
        }
        world.telegram.fault(Fault::ResetAfter { share });
        world.telegram.fault(Fault::Slow { share: 0.05, millis: 30 });
        world.telegram.fault_times(Fault::TooManyRequests { after_calls: 150, retry_after: 1, share: 1.0 }, 2);
        let before = world.telegram.calls().len();
        for word in words {
            for parent in &parents {
                world.telegram.says(parent.id, word);
            }
        }
        world.settle().await;
        let calls = world.telegram.calls().split_off(before);
        let struck = calls.iter().filter(|call| call.response_code != 200).count();
        assert!(struck > 8, "the weather was bad: {struck}");
        for parent in &parents {
            let texts = world.telegram.messages(parent.id);
            let asked = texts.iter().filter(|message| message.from_bot).filter_map(|message| {
                let first = message.text.lines().next()?;
                words.iter().position(|word| *word == first)
            });
            let mut asked: Vec<usize> = asked.collect();
            asked.dedup();
            assert_eq!(asked, (0..ASKED).collect::<Vec<_>>(), "a copy may follow its original, nothing else");
        }
        assert_eq!(world.telegram.look(AtTelegram::crossings), 0, "never two calls of one chat at a time");
        let strays = world.telegram.look(AtTelegram::calls_inside_retry_after);
        assert!(strays < 2 * FAST.max_in_flight as u64, "{strays} calls beside those that were on their way");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_overtakes_a_large_broadcast() {
    on_both_databases(async |world| {
        world.pace = Pace { overall: Some(400.0), per_chat: Some(1.0), burst: 4.0, max_in_flight: 8 };
        let families = world.families(2_000).await;
        let parent = world.parent_who_reads("Nederlands").await;
        assert_eq!(broadcast(world, "1795420800").await, 2_001);
        until(world, "the broadcast is under way", |telegram| received(telegram, families[300]) > 0).await;
        let before = world.telegram.look(|telegram| telegram.calls().len());
        world.telegram.says(parent.id, "studiedag");
        let is_answer = |call: &Call| {
            call.body["chat_id"] == parent.id && call.body["text"].as_str().unwrap().starts_with("studiedag")
        };
        until(world, "the parent is answered", |telegram| telegram.calls().iter().any(is_answer)).await;
        let calls = world.telegram.calls();
        let at = calls.iter().position(is_answer).unwrap() - before;
        assert!(at < 400, "{at} calls went before the answer");
        let waits = world.count("SELECT COUNT(*) FROM outbox WHERE lane = 1 AND state = 'queued'").await;
        assert!(waits > 500, "the broadcast goes on behind it: {waits}");
        world.pace = FAST;
        world.telegram.keep_calls(false);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_message_in_view_is_gone_a_new_one_takes_its_place() {
    on_both_databases(async |world| {
        let parent = world.parent_who_reads("Nederlands").await;
        let (menu, before) = (parent.reads(), parent.received());
        world.telegram.presses(parent.id, 999_999, "m");
        world.settle().await;
        assert_eq!((parent.reads(), parent.received()), (menu, before + 1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_is_refused_as_our_mistake_is_dead_and_the_others_go_on() {
    on_both_databases(async |world| {
        world.with_faulty_calls = true;
        let parents = readers(world, 3).await;
        let before: Vec<usize> = parents.iter().map(Parent::received).collect();
        world.telegram.fault_times(Fault::BadRequest { share: 1.0 }, 1);
        for word in ["studiedag", "rapport"] {
            for parent in &parents {
                world.telegram.says(parent.id, word);
            }
        }
        world.settle().await;
        let answers: usize = parents.iter().zip(before).map(|(parent, old)| parent.received() - old).sum();
        assert_eq!(answers, 5);
        assert!(parents.iter().all(|parent| parent.reads().starts_with("rapport")));
        let dead =
            "SELECT COUNT(*) FROM outbox WHERE state = 'dead' AND body IS NULL AND reason LIKE '400 Bad Request%'";
        assert_eq!(world.count(dead).await, 1, "kept with its reason, without its text");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_in_the_middle_of_a_broadcast_gets_nothing_more() {
    on_both_databases(async |world| {
        let families = world.families(6).await;
        let (gone, blocked) = (families[2], families[3]);
        let now = world.clock.now();
        let mut tx = world.store().begin().await.unwrap();
        for chat_id in [gone, families[4]] {
            let (person_id, due_at) = (chat_id, now + 3600);
            let bulk = Bulk { chat_id, person_id, kind: GAP, subject: "1795500000", due_at, not_after: None };
            assert!(outbox::bulk(&mut tx, now, &bulk).await.unwrap());
        }
        tx.commit().await.unwrap();
        world.telegram.deactivates(gone);
        world.stop().await;
        world.start().await;
        assert_eq!(broadcast(world, "1795420800").await, 6);
        world.telegram.blocks(blocked);
        let others = families.iter().filter(|family| ![gone, blocked].contains(family)).copied();
        let others: Vec<i64> = others.collect();
        until(world, "the others have it", |telegram| others.iter().all(|chat| received(telegram, *chat) == 1)).await;
        world.clock.advance(7200);
        world.ring();
        world.settle().await;
        assert_eq!(world.telegram.look(|telegram| received(telegram, families[4])), 2, "what was due later came too");
        let unreachable = "SELECT COUNT(*) FROM person WHERE unreachable_at IS NOT NULL AND id IN (5000002, 5000003)";
        assert_eq!(world.count(unreachable).await, 2);
        let calls = world.telegram.calls();
        let tried = calls.iter().filter(|call| call.body["chat_id"] == gone && call.response_code == 403).count();
        assert_eq!(tried, 1, "and is not tried again");
        assert_eq!(broadcast(world, "1795430000").await, 4);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn three_faulty_messages_in_a_row_stop_a_broadcast_but_no_answers() {
    on_both_databases(async |world| {
        world.with_faulty_calls = true;
        world.pace.max_in_flight = 1;
        let families = world.families(7).await;
        world.telegram.fault_times(Fault::BadRequest { share: 1.0 }, 3);
        broadcast(world, "1795420800").await;
        until(world, "three were refused", |telegram| {
            telegram.calls().iter().filter(|call| call.response_code == 400).count() == 3
        })
        .await;
        world.telegram.says(families[0], "studiedag");
        until(world, "a parent is answered", |telegram| received(telegram, families[0]) == 1).await;
        world.telegram.says(families[1], "studiedag");
        until(world, "and another", |telegram| received(telegram, families[1]) == 1).await;
        let waits = "SELECT COUNT(*) FROM outbox WHERE lane = 1 AND state = 'queued'";
        assert_eq!(world.count(waits).await, 4, "the fault is ours and would meet everybody");
        world.restart().await;
        world.settle().await;
        let reached = families.iter().filter(|chat| world.telegram.look(|telegram| received(telegram, **chat)) > 0);
        assert_eq!(reached.count(), 6, "after a restart it goes on with the next");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn waiting_costs_no_work() {
    let stage = Stage::on_sqlite().await;
    stage.settings("per_second = 30.0\nper_chat_per_second = 1.0");
    let program = stage.serve("log");
    stage.parent(7, "nl");
    stage.telegram.says(7, "/start");
    stage.until("the picker", |world| received(world, 7) == 1).await;
    stage.telegram.taps(7, "Nederlands").unwrap();
    stage.quiet().await;

    stage.telegram.fault_times(Fault::Slow { share: 1.0, millis: 5_000 }, 1);
    stage.telegram.says(7, "studiedag");
    stage.until("a slow call is on its way", |world| world.on_the_way() == 1).await;
    let before = program.work();
    stage.until("it is answered", |world| received(world, 7) == 2).await;
    let slow = program.work() - before;
    assert!(slow < Duration::from_millis(500), "{slow:?} of work in 1.5 s of waiting for an answer");

    for _ in 0..6 {
        stage.telegram.says(7, "studiedag");
    }
    stage.until("the chat has used its burst", |world| received(world, 7) >= 5).await;
    let before = program.work();
    let so_far = stage.telegram.look(|world| received(world, 7));
    stage.until("two more at one a second", |world| received(world, 7) >= so_far + 2).await;
    let paced = program.work() - before;
    assert!(paced < Duration::from_millis(500), "{paced:?} of work in 2 s of waiting for the pace");
    program.stops().await;
}
