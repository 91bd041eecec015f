//! What every device was told, put together: does it make one history?

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use driehoek::conversation::booking::{Booking, By, Taken, cancel, store as bookings};
use driehoek::store::{Engine, Store, StoreError};
use rand::rngs::SmallRng;
use rand::{Rng as _, SeedableRng as _};

use super::on_both_engines;
use crate::crowd::{Crowd, NOW, Size, offences, takes};

#[tokio::test(flavor = "multi_thread")]
async fn the_history_of_every_time_is_one_owner_after_another() {
    on_both_engines(async |store, url| {
        let crowd = Crowd::gather(&store, Size { teachers: 1, times: 4, people: 6, seats: 1 }).await;
        let mut stores = vec![store.clone()];
        if store.engine() == Engine::Postgres {
            stores.extend(connections(&url, 3).await);
        }
        let moments = Arc::new(AtomicI64::new(0));
        let seed: u64 = rand::random();
        eprintln!("seed {seed}");
        // Two devices for each family.
        let devices = crowd.invitees.iter().chain(&crowd.invitees).enumerate().map(|(device, invitee)| {
            let (store, crowd, moments) = (stores[device % stores.len()].clone(), crowd.clone(), Arc::clone(&moments));
            let (invitee, chance) = (*invitee, SmallRng::seed_from_u64(seed.wrapping_add(device as u64)));
            tokio::spawn(device_of(store, crowd, invitee, chance, moments))
        });
        let mut log = Vec::new();
        for device in devices.collect::<Vec<_>>() {
            log.extend(device.await.unwrap());
        }
        let mut now = BTreeMap::new();
        for slot in &crowd.slots {
            let owner: Option<i64> = sqlx::query_scalar("SELECT booking_id FROM booking_slot WHERE slot_id = $1")
                .bind(*slot)
                .fetch_optional(store.reader())
                .await
                .unwrap();
            now.extend(owner.map(|owner| (owner, *slot)));
        }
        one_owner_after_another(&log, &now);
        assert_eq!(offences(&store).await, []);
    })
    .await;
}

/// The service has four connections that write; so many times four.
async fn connections(url: &str, count: usize) -> Vec<Store> {
    let mut stores = Vec::new();
    for _ in 0..count {
        stores.push(Store::open(url).await.unwrap());
    }
    stores
}

/// One deed: between these two moments it happened.
#[derive(Clone, Debug)]
struct Deed {
    from: i64,
    until: i64,
    invitee: i64,
    what: Outcome,
}

#[derive(Clone, Debug, PartialEq)]
enum Outcome {
    /// The talk with this change of it has this slot; None: it is cancelled.
    Is {
        talk: i64,
        change: i64,
        slot: Option<i64>,
    },
    /// The slot was not to be had.
    Gone(i64),
    Nothing,
}

/// Books, moves and cancels by chance.
async fn device_of(
    store: Store,
    crowd: Crowd,
    invitee: i64,
    mut chance: SmallRng,
    moments: Arc<AtomicI64>,
) -> Vec<Deed> {
    let moment = || moments.fetch_add(1, Ordering::SeqCst);
    let mut log = Vec::new();
    for _ in 0..60 {
        let slot = crowd.slots[chance.random_range(0..crowd.slots.len())];
        let from = moment();
        let what = if chance.random_bool(0.3) {
            match cancels(&store, invitee).await.expect("an answer, not an error") {
                Some(talk) => Outcome::Is { talk: talk.id, change: talk.sequence, slot: None },
                None => Outcome::Nothing,
            }
        } else {
            match takes(&store, invitee, slot).await.expect("an answer, not an error") {
                Taken::Done(talk) => Outcome::Is { talk: talk.id, change: talk.sequence, slot: Some(slot) },
                Taken::Gone => Outcome::Gone(slot),
                Taken::Elsewhere(talk) => panic!("nobody here has another child: {talk:?}"),
            }
        };
        log.push(Deed { from, until: moment(), invitee, what });
    }
    log
}

async fn cancels(store: &Store, invitee: i64) -> Result<Option<Booking>, StoreError> {
    let mut tx = store.begin().await?;
    let Some(talk) = bookings::open_of_invitee(&mut tx, invitee).await? else { return Ok(None) };
    let off = cancel(&mut tx, talk.id, By::Parent, None, NOW).await?;
    tx.commit().await?;
    Ok(off)
}

/// The changes of each talk are one chain, the times for which a slot surely had an owner never overlap, and nobody was
/// refused a slot that was free all the while.
fn one_owner_after_another(log: &[Deed], now: &BTreeMap<i64, i64>) {
    let mut chains: BTreeMap<i64, BTreeMap<i64, (&Deed, Option<i64>)>> = BTreeMap::new();
    for deed in log {
        if let Outcome::Is { talk, change, slot } = deed.what {
            let before = chains.entry(talk).or_default().insert(change, (deed, slot));
            assert!(before.is_none(), "two deeds made one change of one talk: {deed:?} and {before:?}");
        }
    }
    let mut holds: BTreeMap<i64, Vec<(&Deed, Option<&Deed>)>> = BTreeMap::new();
    for (talk, chain) in &chains {
        assert!(chain.keys().copied().eq(0..chain.len() as i64), "a change of talk {talk} is missing: {chain:?}");
        let deeds: Vec<&(&Deed, Option<i64>)> = chain.values().collect();
        for (at, (deed, slot)) in deeds.iter().enumerate() {
            if let Some(slot) = slot {
                holds.entry(*slot).or_default().push((deed, deeds.get(at + 1).map(|(next, _)| *next)));
            }
        }
        assert_eq!(deeds.last().unwrap().1, now.get(talk).copied(), "talk {talk} ends as its last change says");
    }
    let ends = |over: &Option<&Deed>| over.map_or((i64::MAX, i64::MAX), |deed| (deed.from, deed.until));
    for (slot, holds) in &holds {
        for (at, (mine, over)) in holds.iter().enumerate() {
            for (yours, yours_over) in &holds[at + 1..] {
                let apart = ends(over).0.min(ends(yours_over).0) < mine.until.max(yours.until);
                assert!(apart, "slot {slot} had two owners at once: {mine:?} and {yours:?}");
            }
        }
    }
    let mut refused = 0;
    for deed in log {
        let Outcome::Gone(slot) = deed.what else { continue };
        refused += 1;
        let another = |(mine, over): &(&Deed, Option<&Deed>)| {
            mine.invitee != deed.invitee && mine.from < deed.until && ends(over).1 > deed.from
        };
        assert!(holds.get(&slot).is_some_and(|holds| holds.iter().any(another)), "it was free all the while: {deed:?}");
    }
    assert!(refused > 0 && holds.len() == 4, "nothing was contested");
}
