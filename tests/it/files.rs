//! A file as an answer: it arrives whole and under its name, and goes through bad weather like every message.

use driehoek::delivery::{Outgoing, outbox};
use driehoek::demo::bot_api::{Fault, World as AtTelegram};
use driehoek::language::{Catalogue, Say, embedded};
use driehoek::screen::{Button, Screen};
use driehoek::store::Store;
use driehoek::telegram::document_call;

use crate::program::Stage;
use crate::world::{World, on_both_databases};

const NAME: &str = "startgesprek.ics";
/// Lines, both directions, signs beyond the first plane, and what means something in a form or in JSON.
const CONTENT: &str =
    "BEGIN:VCALENDAR\r\nSUMMARY:محادثة البداية مع المعلمة\r\n\r\nX:\"--x\" \\ é 👩‍👧 %0D &amp;\r\n\tEND\n";

fn file_for(chat_id: i64, say: Say<'_>) -> Outgoing {
    let caption = Screen::new(say).title("محادثة & <b>").text("x").row([Button::new("Menu", "m")]);
    document_call(chat_id, NAME, "text/calendar", CONTENT, &caption).unwrap()
}

async fn write(store: &Store, now: i64, call: Outgoing) {
    let mut tx = store.begin().await.unwrap();
    outbox::reply(&mut tx, now, &[call]).await.unwrap();
    tx.commit().await.unwrap();
}

/// The outbox gets a file for this chat, as a feature writes it.
async fn answers_with_a_file(world: &World, chat_id: i64) {
    write(world.store(), world.clock.now(), file_for(chat_id, world.say("nl"))).await;
    world.ring();
    world.settle().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_arrives_whole_with_its_text_and_buttons() {
    on_both_databases(async |world| {
        let parent = world.parent_in("nl").await;
        answers_with_a_file(world, parent.id).await;
        assert_eq!(parent.files(), [(NAME.to_owned(), CONTENT.to_owned())]);
        assert_eq!(parent.reads(), "محادثة & <b>\n\nx");
        assert_eq!(parent.last().unwrap().document.unwrap().mime_type, "text/calendar");
        assert_eq!(parent.last().unwrap().entities[0].kind, "bold");
        let left = "SELECT COUNT(*) FROM outbox";
        assert_eq!(world.count(left).await, 0, "what arrived is not ours to keep");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_under_a_file_answers_below_it_and_the_file_stays() {
    on_both_databases(async |world| {
        let parent = world.parent_in("nl").await;
        answers_with_a_file(world, parent.id).await;
        let before = parent.received();
        parent.taps("Menu").await;
        parent.sees(&world.say("nl").menu_title());
        assert_eq!(parent.received(), before + 1);
        assert_eq!(parent.files().len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_bad_weather_a_file_arrives_once() {
    on_both_databases(async |world| {
        let parent = world.parent_in("nl").await;
        world.telegram.fault_times(Fault::TooManyRequests { after_calls: 0, retry_after: 1, share: 1.0 }, 1);
        world.telegram.fault_times(Fault::ServerError { share: 1.0 }, 1);
        world.telegram.fault_times(Fault::ResetBefore { share: 1.0 }, 1);
        answers_with_a_file(world, parent.id).await;
        assert_eq!(parent.files(), [(NAME.to_owned(), CONTENT.to_owned())]);
        assert_eq!(world.telegram.look(AtTelegram::calls_inside_retry_after), 0);
        let calls = world.telegram.calls();
        let codes: Vec<u16> =
            calls.iter().filter(|call| call.method == "sendDocument").map(|call| call.response_code).collect();
        assert_eq!(codes.len(), 4, "{codes:?}");
        assert_eq!(codes.last(), Some(&200));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_blocked_the_bot_or_left_gets_no_file_and_nothing_more() {
    on_both_databases(async |world| {
        let (blocked, gone) = (world.parent_in("nl").await, world.parent_in("nl").await);
        blocked.blocks().await;
        world.telegram.deactivates(gone.id);
        for parent in [&blocked, &gone] {
            answers_with_a_file(world, parent.id).await;
            assert_eq!(parent.files(), []);
        }
        let tried = world.telegram.calls().into_iter().filter(|call| call.method == "sendDocument");
        assert_eq!(tried.map(|call| call.response_code).collect::<Vec<_>>(), [403, 403], "once each");
        let dead = "SELECT COUNT(*) FROM outbox WHERE state = 'dead' AND reason = 'unreachable' AND body IS NULL";
        assert_eq!(world.count(dead).await, 2, "kept with its reason, without the file");
        assert_eq!(world.count("SELECT COUNT(*) FROM person WHERE unreachable_at IS NOT NULL").await, 2);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_was_on_its_way_when_the_program_died_goes_again() {
    let stage = Stage::on_sqlite().await;
    stage.parent(7, "nl");
    stage.telegram.says(7, "/start");
    let program = stage.serve("first.log");
    stage.quiet().await;
    program.stops().await;
    let catalogue = Catalogue::load(&embedded()).unwrap();
    let store = stage.store().await;
    let now = stage.telegram.clock().now();
    write(&store, now, file_for(7, catalogue.say(catalogue.find("nl").unwrap()))).await;
    store.close().await;
    stage.telegram.fault_times(Fault::Slow { share: 1.0, millis: 60_000 }, 1);
    let program = stage.serve("killed.log");
    stage.until("the file is on its way", |world| world.on_the_way() == 1).await;
    program.kill_9().await;
    let program = stage.serve("last.log");
    stage.quiet().await;
    program.stops().await;
    let messages = stage.telegram.messages(7);
    let document = messages.last().unwrap().document.clone().unwrap();
    let bytes = stage.telegram.look(|world| world.file(&document.file_id)).unwrap();
    assert_eq!((document.file_name.as_str(), &*bytes), (NAME, CONTENT.as_bytes()));
}
