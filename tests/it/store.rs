//! The functions that keep and claim rows, on both engines: what a story from the outside would not tell.

use driehoek::delivery::{Bulk, Outgoing, lease, outbox};
use driehoek::language::{Catalogue, embedded};
use driehoek::store::{Engine, Store, Tx, fact, set_fact};
use driehoek::welcome::{Age, store as people};
use driehoek::words::store::Listed;
use driehoek::{learn, privacy, words};

const NOW: i64 = 1_795_420_800;

async fn on_both_engines(test: impl AsyncFn(Store)) {
    let folder = tempfile::tempdir().unwrap();
    test(Store::open(&format!("sqlite:{}", folder.path().join("a.db").display())).await.unwrap()).await;
    if let Some(url) = crate::postgres::fresh_database().await {
        test(Store::open(&url).await.unwrap()).await;
    }
}

async fn parent(tx: &mut Tx, catalogue: &Catalogue, chat: i64) -> i64 {
    let person = people::make(tx, catalogue, chat, NOW).await.unwrap();
    people::set_language(tx, catalogue, person.id, catalogue.find("nl").unwrap()).await.unwrap();
    person.id
}

fn reply(chat_id: i64, body: &str) -> Outgoing {
    Outgoing { chat_id, method: "sendMessage", body: body.to_owned() }
}

async fn number(tx: &mut Tx, sql: &'static str) -> i64 {
    sqlx::query_scalar(sql).fetch_one(tx.connection()).await.unwrap()
}

#[tokio::test]
async fn every_migration_applies_twice_and_the_settings_are_read_back() {
    on_both_engines(async |store| {
        let mut tx = store.begin().await.unwrap();
        assert!(number(&mut tx, "SELECT COUNT(*) FROM _sqlx_migrations").await >= 1);
        if store.engine() == Engine::Sqlite {
            let mode: String = sqlx::query_scalar("PRAGMA journal_mode").fetch_one(tx.connection()).await.unwrap();
            assert_eq!(mode, "wal");
            assert_eq!(number(&mut tx, "PRAGMA synchronous").await, 2, "FULL: a commit survives a power cut");
            assert_eq!(number(&mut tx, "PRAGMA foreign_keys").await, 1);
            assert_eq!(number(&mut tx, "PRAGMA secure_delete").await, 1);
        }
        let orphan = "INSERT INTO saved_card (person_id, card, saved_at) VALUES (99, 'x', 0)";
        assert!(sqlx::query(orphan).execute(tx.connection()).await.is_err(), "no card without its person");
        tx.roll_back().await.unwrap();
        if let Some(file) = store.file() {
            Store::open(&format!("sqlite:{}", file.display())).await.unwrap().close().await;
        }
        store.tidy().await.unwrap();
        store.close().await;
    })
    .await;
}

#[tokio::test]
async fn the_lease_is_held_by_one_and_its_number_grows() {
    on_both_engines(async |store| {
        assert_eq!(lease::take(&store, "one", NOW, false).await.unwrap(), Some(1));
        assert_eq!(lease::take(&store, "other", NOW + lease::LASTS, false).await.unwrap(), None);
        assert!(lease::renew(&store, 1, NOW + 30).await.unwrap());
        assert_eq!(lease::take(&store, "other", NOW + lease::LASTS + 1, false).await.unwrap(), None, "it was renewed");
        let late = NOW + 31 + lease::LASTS;
        assert_eq!(lease::take(&store, "other", late, false).await.unwrap(), Some(2));
        assert!(!lease::renew(&store, 1, late).await.unwrap(), "who slept through it hears so");
        assert_eq!(lease::take(&store, "alone", late, true).await.unwrap(), Some(3), "nobody else can be there");
        let mut tx = store.begin().await.unwrap();
        assert!(lease::holds(&mut tx, 3).await.unwrap() && !lease::holds(&mut tx, 2).await.unwrap());
        lease::give_back(&mut tx, 2).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(lease::take(&store, "next", late, false).await.unwrap(), None, "only its holder gives it back");
        let mut tx = store.begin().await.unwrap();
        lease::give_back(&mut tx, 3).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(lease::take(&store, "next", late, false).await.unwrap(), Some(4));
        store.close().await;
    })
    .await;
}

#[tokio::test]
async fn with_an_old_number_nothing_is_claimed_or_taken_back() {
    on_both_engines(async |store| {
        let old = lease::take(&store, "old", NOW, false).await.unwrap().unwrap();
        let mut tx = store.begin().await.unwrap();
        outbox::reply(&mut tx, NOW, &[reply(7, "{}"), reply(8, "{}")]).await.unwrap();
        let due = outbox::due(&mut tx, NOW, &[], 9, true).await.unwrap();
        let ids: Vec<i64> = due.iter().map(|(id, _)| *id).collect();
        assert_eq!(outbox::claim(&mut tx, &ids[..1], old).await.unwrap().len(), 1);
        tx.commit().await.unwrap();
        let new = lease::take(&store, "new", NOW, true).await.unwrap().unwrap();
        let mut tx = store.begin().await.unwrap();
        assert!(outbox::claim(&mut tx, &ids, old).await.unwrap().is_empty());
        assert_eq!(outbox::take_back(&mut tx, new).await.unwrap(), 1);
        let claimed = outbox::claim(&mut tx, &ids, new).await.unwrap();
        assert_eq!(claimed.iter().map(|row| row.attempts).collect::<Vec<_>>(), [2, 1]);
        // The old process hears late that its call failed: the row is no longer its own.
        outbox::again(&mut tx, ids[0], old, true).await.unwrap();
        outbox::as_new(&mut tx, ids[0], old, "sendMessage", "old").await.unwrap();
        assert!(outbox::due(&mut tx, NOW, &[], 9, true).await.unwrap().is_empty(), "both are on their way");
        outbox::again(&mut tx, ids[0], new, false).await.unwrap();
        outbox::as_new(&mut tx, ids[1], new, "sendMessage", "new").await.unwrap();
        let again = outbox::claim(&mut tx, &ids, new).await.unwrap();
        assert_eq!(again.iter().map(|row| row.attempts).collect::<Vec<_>>(), [2, 2]);
        assert_eq!(again[1].body.as_deref(), Some("new"));
        tx.commit().await.unwrap();
        store.close().await;
    })
    .await;
}

#[tokio::test]
async fn replies_go_before_bulk_and_bulk_when_it_is_due() {
    on_both_engines(async |store| {
        let mut tx = store.begin().await.unwrap();
        for (chat_id, due_at) in [(1, NOW + 60), (2, NOW), (3, NOW)] {
            let bulk = Bulk { chat_id, person_id: chat_id, kind: "gap", subject: "1", due_at, not_after: None };
            assert!(outbox::bulk(&mut tx, NOW, &bulk).await.unwrap());
            assert!(!outbox::bulk(&mut tx, NOW, &bulk).await.unwrap(), "one subject, one row a person");
        }
        outbox::reply(&mut tx, NOW, &[reply(9, "a"), reply(9, "b")]).await.unwrap();
        let chats = async |tx: &mut Tx, now, without: &[i64], limit, bulk| {
            let due = outbox::due(tx, now, without, limit, bulk).await.unwrap();
            due.into_iter().map(|(_, chat)| chat).collect::<Vec<_>>()
        };
        assert_eq!(chats(&mut tx, NOW, &[], 9, true).await, [9, 9, 2, 3]);
        assert_eq!(chats(&mut tx, NOW + 60, &[], 9, true).await, [9, 9, 1, 2, 3]);
        assert_eq!(chats(&mut tx, NOW, &[], 3, true).await, [9, 9, 2]);
        assert_eq!(chats(&mut tx, NOW, &[9, 2], 9, true).await, [3]);
        assert_eq!(chats(&mut tx, NOW, &[], 9, false).await, [9, 9]);
        outbox::cancel_chat(&mut tx, 9).await.unwrap();
        outbox::forget_chat(&mut tx, 2).await.unwrap();
        assert_eq!(chats(&mut tx, NOW, &[], 9, true).await, [3]);
        tx.roll_back().await.unwrap();
        store.close().await;
    })
    .await;
}

#[tokio::test]
async fn what_arrived_leaves_or_keeps_its_number() {
    on_both_engines(async |store| {
        let fence = lease::take(&store, "one", NOW, false).await.unwrap().unwrap();
        let mut tx = store.begin().await.unwrap();
        outbox::reply(&mut tx, NOW, &[reply(1, "{}"), reply(2, "{}")]).await.unwrap();
        for person in [3, 4] {
            let bulk =
                Bulk { chat_id: person, person_id: person, kind: "gap", subject: "1", due_at: NOW, not_after: None };
            outbox::bulk(&mut tx, NOW, &bulk).await.unwrap();
        }
        let ids: Vec<i64> = outbox::due(&mut tx, NOW, &[], 9, true).await.unwrap().iter().map(|(id, _)| *id).collect();
        outbox::claim(&mut tx, &ids, fence).await.unwrap();
        outbox::arrived(&mut tx, NOW, &[(ids[0], false, Some(70)), (ids[2], true, Some(71)), (ids[3], true, None)])
            .await
            .unwrap();
        outbox::dead(&mut tx, NOW, ids[1], "400").await.unwrap();
        assert_eq!(number(&mut tx, "SELECT COUNT(*) FROM outbox WHERE chat_id = 1").await, 0);
        assert_eq!(number(&mut tx, "SELECT message_id FROM outbox WHERE chat_id = 3 AND state = 'sent'").await, 71);
        assert_eq!(
            number(&mut tx, "SELECT COUNT(*) FROM outbox WHERE chat_id = 2 AND state = 'dead' AND body IS NULL").await,
            1
        );
        tx.commit().await.unwrap();
        store.close().await;
    })
    .await;
}

#[tokio::test]
async fn a_broadcast_written_twice_is_one_row_for_each_reachable_reader_of_late() {
    on_both_engines(async |store| {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let mut tx = store.begin().await.unwrap();
        for chat in 1..=5 {
            parent(&mut tx, &catalogue, chat).await;
        }
        people::make(&mut tx, &catalogue, 6, NOW).await.unwrap();
        people::unreachable(&mut tx, 2, NOW).await.unwrap();
        let seen = people::find(&mut tx, &catalogue, 3).await.unwrap().unwrap();
        people::seen(&mut tx, seen.id, NOW - 100).await.unwrap();
        assert_eq!(outbox::broadcast(&mut tx, NOW, "gap", "1", NOW - 50, NOW, None).await.unwrap(), 3);
        assert_eq!(
            outbox::broadcast(&mut tx, NOW, "gap", "1", NOW - 500, NOW, None).await.unwrap(),
            1,
            "the one seen earlier"
        );
        assert_eq!(outbox::broadcast(&mut tx, NOW, "gap", "1", NOW - 500, NOW, None).await.unwrap(), 0);
        assert_eq!(number(&mut tx, "SELECT COUNT(DISTINCT id) FROM outbox").await, 4);
        tx.commit().await.unwrap();
        store.close().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_of_a_person_is_counted_and_forgotten_whole() {
    on_both_engines(async |store| {
        let catalogue = Catalogue::load(&embedded()).unwrap();
        let mut tx = store.begin().await.unwrap();
        let (one, other) = (parent(&mut tx, &catalogue, 1).await, parent(&mut tx, &catalogue, 2).await);
        people::set_ages(&mut tx, one, &[Age::Kleuter, Age::Upper]).await.unwrap();
        for person in [one, other] {
            learn::store::save(&mut tx, person, "triangle", NOW).await.unwrap();
            learn::store::save(&mut tx, person, "triangle", NOW + 1).await.unwrap();
            learn::store::save(&mut tx, person, "home-is-half", NOW + 2).await.unwrap();
            let listed = |word: &str, written: &str| Listed { word: word.into(), written: written.into() };
            let both = [listed("studiedag", "studiedagen"), listed("rapport", "rapport")];
            let list = words::store::keep(&mut tx, person, &[listed("studiedag", "studiedagen")], NOW).await.unwrap();
            words::store::set(&mut tx, list, &both).await.unwrap();
            people::set_letter(&mut tx, person, Some((list, NOW))).await.unwrap();
            assert_eq!(people::letter(&mut tx, person).await.unwrap(), Some((list, NOW)));
            assert_eq!(words::store::list(&mut tx, person, list).await.unwrap().unwrap(), both);
            let stranger = words::store::list(&mut tx, one + other - person, list).await.unwrap();
            assert_eq!(stranger, None, "nobody else opens it");
            let tip = learn::tips::store::give(&mut tx, person, "triangle", 0, NOW).await.unwrap();
            learn::tips::store::answer(&mut tx, person, tip, "not-us").await.unwrap();
            assert!(learn::tips::store::given(&mut tx, person).await.unwrap()[0].refused);
            assert_eq!(learn::tips::store::card(&mut tx, one + other - person, tip).await.unwrap(), None);
        }
        assert_eq!(learn::store::saved(&mut tx, one).await.unwrap(), ["home-is-half", "triangle"]);
        learn::store::let_go(&mut tx, one, "triangle").await.unwrap();
        let kept = privacy::store::Kept { saved_cards: 1, tips: 1, lists: 1, prepared: 0, messages: 0 };
        assert_eq!(privacy::store::kept(&mut tx, one).await.unwrap(), kept);
        privacy::store::forget(&mut tx, one, 1, 2_000).await.unwrap();
        assert_eq!(
            privacy::store::kept(&mut tx, one).await.unwrap(),
            privacy::store::Kept { saved_cards: 0, tips: 0, lists: 0, prepared: 0, messages: 0 }
        );
        assert!(people::find(&mut tx, &catalogue, 1).await.unwrap().is_none());
        assert_eq!(privacy::store::kept(&mut tx, other).await.unwrap().saved_cards, 2, "the other one keeps all");
        tx.commit().await.unwrap();
        store.close().await;
    })
    .await;
}

#[tokio::test]
async fn a_fact_is_replaced_and_a_unit_that_is_rolled_back_leaves_nothing() {
    on_both_engines(async |store| {
        for (value, kept) in [("1", true), ("2", true), ("3", false)] {
            let mut tx = store.begin().await.unwrap();
            set_fact(&mut tx, "last", value).await.unwrap();
            if kept { tx.commit().await.unwrap() } else { tx.roll_back().await.unwrap() }
        }
        assert_eq!(fact(&store, "last").await.unwrap().as_deref(), Some("2"));
        assert_eq!(fact(&store, "none").await.unwrap(), None);
        store.close().await;
    })
    .await;
}
