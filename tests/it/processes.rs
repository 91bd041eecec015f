//! The program as an operator meets it: it stops on a signal, serves a database alone, takes over, copies,
//! and keeps secrets.

use std::time::{Duration, Instant};

use driehoek::demo::bot_api::{Fault, World as AtTelegram};
use driehoek::serve::STOP_WITHIN;
use sqlx::{AnyConnection, Connection};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::program::{Program, Stage};
use crate::world::TOKEN;

fn received(world: &AtTelegram, chat: i64) -> usize {
    world.messages(chat).iter().filter(|message| message.from_bot).count()
}

/// Parents of these numbers who read Dutch.
async fn readers(stage: &Stage, ids: &[i64]) {
    for id in ids {
        stage.parent(*id, "nl");
        stage.telegram.says(*id, "/start");
    }
    stage.until("the pickers", |world| ids.iter().all(|id| received(world, *id) >= 1)).await;
    for id in ids {
        stage.telegram.taps(*id, "Nederlands").unwrap();
    }
    stage.quiet().await;
}

async fn stops_by(signal: &str) {
    let stage = Stage::on_sqlite().await;
    stage.settings("max_in_flight = 2");
    let ids: Vec<i64> = (1..=20).collect();
    let program = stage.serve("log");
    readers(&stage, &ids).await;
    stage.telegram.fault_times(Fault::Slow { share: 1.0, millis: 3_000 }, 2);
    for word in ["studiedag", "rapport"] {
        for id in &ids {
            stage.telegram.says(*id, word);
        }
    }
    stage.until("two slow calls are on their way", |world| world.on_the_way() == 2).await;
    stage.until("all is taken in", |world| world.unconfirmed_count() == 0).await;
    let began = Instant::now();
    program.signal(signal);
    let (status, logs) = program.ends().await;
    assert!(status.success(), "{logs}");
    assert!(began.elapsed() < STOP_WITHIN, "{:?}", began.elapsed());
    let so_far = stage.telegram.look(|world| ids.iter().map(|id| received(world, *id)).sum::<usize>());
    assert_eq!(so_far, 22, "what was on its way ended; the rest waits");
    let program = stage.serve("log");
    stage.quiet().await;
    program.stops().await;
    for id in ids {
        let texts: Vec<String> =
            stage.telegram.messages(id).into_iter().filter(|m| m.from_bot).map(|m| m.text).collect();
        assert_eq!(texts.len(), 3, "nothing lost, nothing twice: {texts:?}");
        assert!(texts[1].starts_with("studiedag") && texts[2].starts_with("rapport"), "{texts:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sigterm_ends_what_is_on_its_way_and_keeps_the_rest() {
    stops_by("TERM").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn sigint_ends_what_is_on_its_way_and_keeps_the_rest() {
    stops_by("INT").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_process_on_the_same_file_is_refused() {
    let stage = Stage::on_sqlite().await;
    let mut first = stage.serve("first.log");
    first.says("driehoek serves").await;
    stage.until("it polls", |world| world.calls().iter().any(|call| call.method == "setMyCommands")).await;
    let output = stage.runs(&["serve"]).await;
    assert!(!output.status.success());
    let said = String::from_utf8(output.stderr).unwrap();
    let refusal: Vec<&str> = said.lines().filter(|line| line.starts_with("driehoek: ")).collect();
    let file = stage.path("driehoek.db");
    assert_eq!(
        refusal,
        [format!("driehoek: the database {} is locked by another program: stop that program first", file.display())]
    );
    first.stops().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgresql_the_second_process_waits_and_takes_over() {
    let Some(stage) = Stage::on_postgres().await else { return };
    let first = stage.serve("first.log");
    let ids: Vec<i64> = (1..=10).collect();
    readers(&stage, &ids).await;
    let mut second = stage.serve("second.log");
    second.says("waiting to take over").await;
    ask_all(&stage, &ids, 10);
    stage.until("some are answered", |world| received(world, 5) > 3).await;
    first.stops().await;
    ask_all(&stage, &ids, 10);
    stage.quiet().await;
    assert_eq!(stage.count("SELECT COUNT(*) FROM found_list").await, 200, "none twice, none lost");
    second.stops().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_process_that_slept_through_its_lease_does_nothing_twice() {
    let Some(stage) = Stage::on_postgres().await else { return };
    let sleeper = stage.serve("sleeper.log");
    let ids: Vec<i64> = (1..=10).collect();
    readers(&stage, &ids).await;
    ask_all(&stage, &ids, 60);
    stage.until("it is in the middle of the work", |world| received(world, 5) > 3).await;
    sleeper.signal("STOP");
    stage.change("UPDATE lease SET until = 0").await;
    let second = stage.serve("second.log");
    // It takes over what the sleeper holds in its memory, and that one wakes in the middle of this.
    let goes_on = stage.telegram.look(|world| world.calls().len()) + 40;
    stage.until("the second answers", |world| world.calls().len() > goes_on).await;
    sleeper.signal("CONT");
    let (status, logs) = sleeper.ends().await;
    assert!(!status.success(), "it has to see that its time is over: {logs}");
    stage.quiet().await;
    assert_eq!(stage.count("SELECT COUNT(*) FROM found_list").await, 600, "none twice, none lost");
    second.stops().await;
}

fn ask_all(stage: &Stage, ids: &[i64], times: usize) {
    for _ in 0..times {
        for id in ids {
            stage.telegram.forwards(*id, "Op de studiedag is er geen ouderavond.");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_is_whole_while_parents_write_and_never_overwrites() {
    let stage = Stage::on_sqlite().await;
    let program = stage.serve("log");
    let ids: Vec<i64> = (1..=10).collect();
    readers(&stage, &ids).await;
    ask_all(&stage, &ids, 40);
    stage.until("it is under way", |world| received(world, 5) > 3).await;
    let output = stage.runs(&["backup", "copy.db"]).await;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    stage.quiet().await;
    let copy = format!("sqlite:{}?mode=ro", stage.path("copy.db").display());
    let mut copy = AnyConnection::connect(&copy).await.unwrap();
    let verdict: String = sqlx::query_scalar("PRAGMA integrity_check").fetch_one(&mut copy).await.unwrap();
    let people: i64 = sqlx::query_scalar("SELECT COUNT(*) FROM person").fetch_one(&mut copy).await.unwrap();
    assert_eq!((verdict.as_str(), people), ("ok", 10));
    copy.close().await.unwrap();

    let before = std::fs::read(stage.path("copy.db")).unwrap();
    let output = stage.runs(&["backup", "copy.db"]).await;
    assert_eq!(
        one_sentence(&output),
        "driehoek: copy.db exists already: choose another name, a backup never overwrites a file"
    );
    assert_eq!(std::fs::read(stage.path("copy.db")).unwrap(), before);
    program.stops().await;
    assert!(!stage.path("copy.db.part").exists());
}

/// The one line that a refused command wrote; it failed, and says nothing in Rust.
pub fn one_sentence(output: &std::process::Output) -> String {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(!output.status.success(), "{said}");
    // Progress is no complaint.
    let lines: Vec<&str> = said.lines().filter(|line| !line.ends_with(" ...") && !line.contains(" INFO ")).collect();
    assert_eq!(lines.len(), 1, "one sentence: {said}");
    for rust in ["Error(", "Some(", "panicked", "Os {", "::", "code:", "{ "] {
        assert!(!lines[0].contains(rust), "{rust:?} in {said}");
    }
    lines[0].to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn not_even_the_finest_log_holds_a_token_a_name_or_a_text() {
    let mut stage = Stage::on_sqlite().await;
    stage.env.push(("RUST_LOG", "trace".to_owned()));
    let secrets = [TOKEN.split_once(':').unwrap().1, "Kanarienaam", "kanarietekst", "kanariebestand"];
    let mut program = stage.serve("log");
    let name = secrets[1].to_owned();
    stage.telegram.add_person(driehoek::demo::bot_api::Person { id: 7, first_name: name, language_code: None });
    stage.telegram.says(7, "/start kanarietekst");
    stage.until("the picker", |world| received(world, 7) == 1).await;
    stage.telegram.taps(7, "Nederlands").unwrap();
    for fault in
        [Fault::ServerError { share: 1.0 }, Fault::ResetBefore { share: 1.0 }, Fault::BadRequest { share: 1.0 }]
    {
        stage.telegram.fault_times(fault, 1);
    }
    stage.telegram.says(7, "kanarietekst studiedag");
    stage.telegram.presses(7, 1, "kanarietekst");
    stage.telegram.sends_document(7, "kanariebestand.txt", "text/plain", "kanarietekst rapport", "kanarietekst");
    stage.telegram.any_update(|id| format!(r#"{{"update_id":{id},"message":{{"text":"kanarietekst"}}}}"#));
    stage.quiet().await;
    stage.telegram.blocks(7);
    stage.quiet().await;
    program.says("DEBUG").await;
    program.stops().await;
    // Nothing listens there, so every call fails to connect; an empty database has its menus to register.
    stage.api_url = "http://127.0.0.1:9".to_owned();
    stage.database = format!("sqlite:{}", stage.path("lonely.db").display());
    let mut lonely = stage.serve("log");
    lonely.says("polling failed").await;
    lonely.says("command menus").await;
    lonely.stops().await;
    let logs = std::fs::read_to_string(stage.path("log")).unwrap();
    for secret in secrets {
        let at = logs.lines().find(|line| line.contains(secret));
        assert!(at.is_none(), "{secret} in {at:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_token_ends_the_service_with_what_to_do() {
    let mut stage = Stage::on_sqlite().await;
    stage.env.push(("TELOXIDE_TOKEN", "4242:wrong-wrong-wrong-wrong-wrong-wrong".to_owned()));
    stage.env.push(("RUST_LOG", "off".to_owned()));
    let output = stage.runs(&["serve"]).await;
    assert_eq!(one_sentence(&output), "driehoek: Telegram refuses the token: check TELOXIDE_TOKEN");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_dies_leaves_no_lock() {
    let stage = Stage::on_sqlite().await;
    let mut first: Program = stage.serve("log");
    first.says("driehoek serves").await;
    first.kill_9().await;
    let began = Instant::now();
    let second = stage.serve("second.log");
    readers(&stage, &[7]).await;
    assert!(began.elapsed() < Duration::from_secs(20), "{:?}", began.elapsed());
    second.stops().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_sees_that_it_lives_and_what_it_has_done() {
    let mut stage = Stage::on_sqlite().await;
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = free.local_addr().unwrap();
    drop(free);
    stage.env.push(("DRIEHOEK_LISTEN", address.to_string()));
    let program = stage.serve("watched.log");
    stage.parent(1, "nl");
    stage.telegram.says(1, "/start");
    stage.quiet().await;
    let health = get(address, "/healthz").await;
    assert!(health.starts_with("HTTP/1.1 200") && health.contains("ok, alive"), "{health}");
    let counts = get(address, "/metrics").await;
    assert!(counts.contains("inbox_done_total 1") && counts.contains("outbox_outcomes_total"), "{counts}");
    program.stops().await;
}

async fn get(address: std::net::SocketAddr, path: &str) -> String {
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}
