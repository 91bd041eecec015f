//! What comes in: repeats, numbers that begin anew, updates that cannot be read or handled, and outages.

use std::sync::Arc;

use driehoek::app::App;
use driehoek::delivery::sender::Sender;
use driehoek::delivery::{Outgoing, lease};
use driehoek::store::{Store, Tx};
use driehoek::telegram::worker::{Answer, Failure, Worker};
use driehoek::telegram::{Ask, Client, Event, Token, pump};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use crate::world::{FAST, Parent, TOKEN, World, on_both_databases};

const DAY: i64 = 24 * 3600;
const PARKED: &str = "SELECT COUNT(*) FROM inbox WHERE state = 'parked'";
const LISTS: &str = "SELECT COUNT(*) FROM found_list";
const LETTER: &str = "Op de studiedag is er geen ouderavond.";

#[tokio::test(flavor = "multi_thread")]
async fn what_telegram_sends_again_does_nothing() {
    on_both_databases(async |world| {
        let parent = world.parent_who_reads("Nederlands").await.id;
        world.telegram.set_next_update_id(500);
        for _ in 0..20 {
            world.telegram.forwards(parent, LETTER);
        }
        world.settle().await;
        // A start asks for the bot's name; that says nothing to anybody.
        let telegram = std::sync::Arc::clone(&world.telegram);
        let said = || telegram.calls().iter().filter(|call| call.method != "getMe").count();
        let calls = said();
        // A new process knows no offset, so the stand-in gives everything again.
        world.stop().await;
        world.clock.advance(2 * 3600);
        world.telegram.set_next_update_id(500);
        for _ in 0..20 {
            world.telegram.forwards(parent, LETTER);
        }
        world.start().await;
        world.settle().await;
        assert_eq!(world.count(LISTS).await, 20);
        assert_eq!(said(), calls, "and says nothing");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_may_begin_anew_after_a_quiet_week() {
    on_both_databases(async |world| {
        let parent = world.parent_who_reads("Nederlands").await.id;
        world.telegram.set_next_update_id(9_000);
        for _ in 0..40 {
            world.telegram.forwards(parent, LETTER);
        }
        world.settle().await;
        world.advance(8 * DAY).await;
        // Used before, and lower than the offset that the bot has reached.
        world.telegram.set_next_update_id(9_010);
        for _ in 0..20 {
            world.telegram.forwards(parent, LETTER);
        }
        world.settle().await;
        assert_eq!(world.count(LISTS).await, 60);
        world.stop().await;
        world.clock.advance(DAY / 2);
        world.telegram.set_next_update_id(9_010);
        for _ in 0..20 {
            world.telegram.forwards(parent, LETTER);
        }
        world.start().await;
        world.settle().await;
        assert_eq!(world.count(LISTS).await, 60, "the same numbers within three days are repeats again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_is_parked_for_a_week_and_the_next_one_goes_on() {
    on_both_databases(async |world| {
        let parent = world.parent_who_reads("Nederlands").await;
        world.telegram.any_update(|id| format!(r#"{{"update_id":{id},"message":{{"message_id":"x"}}}}"#));
        world.telegram.any_update(|id| format!(r#"{{"update_id":{id},"moon_phase":{{"full":true}}}}"#));
        parent.says("studiedag").await;
        assert!(parent.reads().starts_with("studiedag"));
        let kept = "SELECT COUNT(*) FROM inbox WHERE state = 'parked' AND (body LIKE '%\"x\"%' OR body LIKE '%moon%')";
        assert_eq!(world.count(kept).await, 2, "as it came, for a person to look at");
        world.advance(6 * DAY).await;
        parent.says("rapport").await;
        assert_eq!(world.count(PARKED).await, 2);
        world.advance(2 * DAY).await;
        parent.says("studiedag").await;
        assert_eq!(world.count(PARKED).await, 0);
        assert_eq!(world.count("SELECT COUNT(*) FROM inbox WHERE body <> ''").await, 0, "no text is left");
    })
    .await;
}

/// The features, with a fault in them.
struct Faulty(Arc<App>);

impl Answer for Faulty {
    async fn answer(&self, tx: &mut Tx, event: &Event) -> Result<Vec<Outgoing>, Failure> {
        let calls = self.0.answer(tx, event).await?;
        assert_ne!(event.ask, Ask::Text { text: "studiedag".to_owned(), typed: true }, "the planted fault");
        Ok(calls)
    }

    async fn apologise(&self, tx: &mut Tx, event: &Event) -> Result<Vec<Outgoing>, Failure> {
        self.0.apologise(tx, event).await
    }

    async fn missed(&self, tx: &mut Tx, last: i64) -> Result<(), sqlx::Error> {
        self.0.missed(tx, last).await
    }
}

/// Runs pump, worker and sender with the faulty features, in place of the world's service, for as long as `story` runs.
async fn with_a_fault(world: &mut World, story: impl AsyncFn(&World)) {
    world.stop().await;
    let store = Store::open(&world.url).await.unwrap();
    let app = Arc::new(world.app());
    let client = Client::new(&Token::parse(TOKEN).unwrap(), Some(world.api_url())).unwrap();
    let fence = lease::take(&store, "faulty", world.clock.now(), true).await.unwrap().unwrap();
    let (wake, stop, clock) = (Arc::new(Notify::new()), CancellationToken::new(), world.clock.clone());
    let worker = Worker {
        store: store.clone(),
        client: client.clone(),
        answer: Arc::new(Faulty(Arc::clone(&app))),
        clock: clock.clone(),
        wake: Arc::clone(&wake),
    };
    let (courier, pace) = (Arc::new(client), FAST);
    let sender = Sender { store: store.clone(), courier, desk: app, clock, pace, fence, wake };
    let polling = tokio::spawn(pump::run(worker, stop.clone()));
    let sending = tokio::spawn(sender.run(stop.clone()));
    world.settle_on(&store).await;
    story(world).await;
    world.settle_on(&store).await;
    stop.cancel();
    polling.await.unwrap().unwrap();
    sending.await.unwrap().unwrap();
    store.close().await;
    world.start().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fault_of_ours_is_parked_with_an_apology_and_the_chat_goes_on() {
    on_both_databases(async |world| {
        let (hit, other) = (world.parent_who_reads("Nederlands").await.id, world.parent_who_reads("English").await.id);
        let before = world.telegram.messages(hit).len();
        with_a_fault(world, async |world| {
            // All of them wait together, so they share the transaction that fails.
            for text in ["rapport", "studiedag", "ouderavond"] {
                world.telegram.says(hit, text);
                world.telegram.says(other, "rapport");
            }
        })
        .await;
        let told: Vec<String> = world.telegram.messages(hit).split_off(before).into_iter().map(|m| m.text).collect();
        let answers: Vec<&String> =
            told.iter().filter(|text| !["rapport", "studiedag", "ouderavond"].contains(&text.as_str())).collect();
        assert_eq!(answers.len(), 3, "{answers:#?}");
        assert!(answers[0].starts_with("rapport") && answers[2].starts_with("ouderavond"), "{answers:#?}");
        let say = world.catalogue.say(world.catalogue.find("nl").unwrap());
        assert!(answers[1].contains(&say.nav_failed()), "{}", answers[1]);
        assert!(Parent { world, id: other }.reads().starts_with("rapport"));
        assert_eq!(world.count(PARKED).await, 1);
        world.advance(8 * DAY).await;
        Parent { world, id: hit }.says("rapport").await;
    })
    .await;
}

/// How often each of the chats was told of the gap.
fn told(world: &World, chats: &[i64]) -> Vec<usize> {
    let say = world.catalogue.say(world.catalogue.find("nl").unwrap());
    let line = say.help_gap(world.calendar.civil(world.clock.now() - DAY).date());
    let count =
        |chat: &i64| world.telegram.messages(*chat).iter().filter(|m| m.from_bot && m.text.contains(&line)).count();
    chats.iter().map(count).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn after_more_than_a_day_of_outage_each_family_of_the_week_is_told_once() {
    on_both_databases(async |world| {
        let long_ago = world.parent_who_reads("Nederlands").await.id;
        world.advance(9 * DAY).await;
        let (one, other) =
            (world.parent_who_reads("Nederlands").await.id, world.parent_who_reads("Nederlands").await.id);
        world.stop().await;
        world.clock.advance(23 * 3600);
        world.start().await;
        world.advance(0).await;
        assert_eq!(told(world, &[long_ago, one, other]), [0, 0, 0], "Telegram keeps updates for a day");
        world.telegram.says(one, "rapport");
        world.settle().await;
        world.stop().await;
        world.clock.advance(25 * 3600);
        world.start().await;
        world.telegram.says(one, "rapport");
        world.settle().await;
        assert_eq!(told(world, &[long_ago, one, other]), [0, 1, 1]);
        world.restart().await;
        world.settle().await;
        assert_eq!(told(world, &[long_ago, one, other]), [0, 1, 1], "and never again");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_outage_that_the_service_lives_through_is_told_as_well() {
    on_both_databases(async |world| {
        let parent = world.parent_who_reads("Nederlands").await.id;
        world.telegram.is_away(true);
        world.clock.advance(25 * 3600);
        world.until_polls_fail().await;
        world.telegram.is_away(false);
        world.telegram.says(parent, "rapport");
        world.settle().await;
        assert_eq!(told(world, &[parent]), [1]);
    })
    .await;
}
