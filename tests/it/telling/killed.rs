//! kill -9 between a parent's "send" and the outbox: every message reaches the school, and stands in the outbox once.

use std::collections::BTreeSet;

use driehoek::clock::Clock;
use driehoek::fields::Values;
use driehoek::messages::{Audience, Kinds, store as messages};
use driehoek::place::base36;
use driehoek::school::{Role, SchoolYear, store as schools};
use driehoek::store::next_id;

use crate::program::Stage;

const PARENTS: i64 = 6;
/// One kill for each.
const ROUNDS: usize = 4;
const HEAD: i64 = 90_000;

/// A head with a chat, a parent for each child, and for every round a message of each that only has to be sent.
async fn drafts(stage: &Stage) -> Vec<Vec<(i64, i64)>> {
    let kinds = Kinds::new().unwrap();
    let kind = kinds.find("safety-signal").unwrap();
    let mut values = Values::default();
    values.set("what", Some("at-school".into()));
    // The program has the machine's clock, and old drafts are purged.
    let now = Clock::system().now();
    let store = stage.store().await;
    let mut tx = store.begin().await.unwrap();
    let year = SchoolYear::of(jiff::civil::date(2026, 11, 23));
    let school = schools::make_school(&mut tx, "De Regenboog", year, now).await.unwrap().unwrap();
    let head = schools::make_staff(&mut tx, school, "Hanna Smit", Role::Head, now).await.unwrap();
    sqlx::query("UPDATE staff SET person_id = (SELECT id FROM person WHERE chat_id = $2) WHERE id = $1")
        .bind(head)
        .bind(HEAD)
        .execute(tx.connection())
        .await
        .unwrap();
    let mut rounds = vec![Vec::new(); ROUNDS];
    for parent in 1..=PARENTS {
        let (child, seat) = (next_id(now, 1), next_id(now, 1));
        sqlx::query(
            "INSERT INTO child (id, school_id, first_name, year_group, created_at) VALUES ($1, $2, 'Amira', 4, $3)",
        )
        .bind(child)
        .bind(school)
        .bind(now)
        .execute(tx.connection())
        .await
        .unwrap();
        sqlx::query(
            "INSERT INTO guardian (id, child_id, seat, created_at, linked_at, relation, person_id)
             VALUES ($1, $2, 1, $3, $3, 'mother', (SELECT id FROM person WHERE chat_id = $4))",
        )
        .bind(seat)
        .bind(child)
        .bind(now)
        .bind(parent)
        .execute(tx.connection())
        .await
        .unwrap();
        for round in &mut rounds {
            let draft = messages::Draft {
                child_id: child,
                guardian_id: seat,
                kind: &kind.id,
                values: &values,
                audience: &[Audience::Head, Audience::Contact],
                answers: None,
                reminder_id: None,
            };
            round.push((parent, messages::make_draft(&mut tx, draft, now).await.unwrap()));
        }
    }
    tx.commit().await.unwrap();
    store.close().await;
    rounds
}

/// The messages of the children's parents that the head has got, by what stands in them.
fn got(stage: &Stage) -> usize {
    let messages = stage.telegram.messages(HEAD);
    messages.iter().filter(|message| message.from_bot && message.text.contains("Amira")).count()
}

async fn survives(stage: Stage) {
    stage.settings("max_in_flight = 2");
    let program = stage.serve("first.log");
    let people: Vec<i64> = (1..=PARENTS).chain([HEAD]).collect();
    for id in &people {
        stage.parent(*id, "nl");
        stage.telegram.says(*id, "/start");
    }
    let has = |world: &driehoek::demo::bot_api::World, id: i64| world.last_from_bot(id).is_some();
    stage.until("the pickers", |world| people.iter().all(|id| has(world, *id))).await;
    for id in &people {
        stage.telegram.taps(*id, "Nederlands").unwrap();
    }
    stage.quiet().await;
    program.stops().await;
    let rounds = drafts(&stage).await;
    for (at, round) in rounds.iter().enumerate() {
        let program = stage.serve("killed.log");
        let calls = stage.telegram.look(|world| world.calls().len());
        for (parent, message) in round {
            let under = stage.telegram.look(|world| world.last_from_bot(*parent).unwrap().message_id);
            stage.telegram.presses(*parent, under, &format!("x/y/{}", base36(*message)));
        }
        // Each time a little later: before anything is answered, in the middle, and when all has been sent.
        stage.until("some of it is answered", |world| world.calls().len() >= calls + 2 * at).await;
        program.kill_9().await;
        if stage.database.starts_with("postgres") {
            stage.change("UPDATE lease SET until = 0").await;
        }
    }
    let program = stage.serve("last.log");
    let all = ROUNDS * usize::try_from(PARENTS).unwrap();
    stage
        .until("the head has them all", |world| {
            let messages = world.messages(HEAD);
            messages.iter().filter(|message| message.from_bot && message.text.contains("Amira")).count() >= all
        })
        .await;
    stage.quiet().await;
    program.stops().await;
    let wanted = i64::try_from(all).unwrap();
    assert_eq!(stage.count("SELECT COUNT(*) FROM message WHERE sent_at IS NOT NULL").await, wanted, "none is lost");
    let rows = "SELECT COUNT(*) FROM outbox WHERE kind = 'message' AND state = 'sent'";
    assert_eq!(stage.count(rows).await, wanted, "none is doubled");
    // What was on its way at a kill may arrive twice, and nothing else.
    assert!(got(&stage) <= all + 2 * ROUNDS, "{} of {all}", got(&stage));
    let asked: BTreeSet<i64> = rounds.iter().flatten().map(|(_, id)| *id).collect();
    assert_eq!(asked.len(), all);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_survives_a_kill_between_send_and_the_outbox() {
    survives(Stage::on_sqlite().await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_postgresql_it_survives_as_well() {
    let Some(stage) = Stage::on_postgres().await else { return };
    survives(stage).await;
}
