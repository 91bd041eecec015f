//! Ids of our own: 64 bits, growing with time, unique in one database.

use std::sync::atomic::{AtomicI64, Ordering};

/// 2020-01-01, the zero of our ids, in UTC seconds.
const EPOCH: i64 = 1_577_836_800;
static LAST: AtomicI64 = AtomicI64::new(0);

/// The next id: seconds since 2020 in the upper half, a start drawn by chance and then counted in the
/// lower, so that two processes do not meet. `count` ids in a row are reserved; the first is returned.
pub fn next_id(now: i64, count: i64) -> i64 {
    let fresh = (now - EPOCH).max(0) << 32 | i64::from(rand::random::<u32>() >> 2);
    let mut first = fresh;
    let reserve = |last: i64| {
        first = if last >> 32 >= fresh >> 32 { last + 1 } else { fresh };
        Some(first + count.max(1) - 1)
    };
    match LAST.fetch_update(Ordering::SeqCst, Ordering::SeqCst, reserve) {
        Ok(_) | Err(_) => first,
    }
}

/// Ids go on after `last`, which an earlier process gave out: a new process begins its second by chance, and
/// a clock may have been set back, but a later message has to have the larger id.
pub fn go_on_after(last: i64) {
    LAST.fetch_max(last, Ordering::SeqCst);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_grow_and_never_meet() {
        let first = next_id(1_800_000_000, 10);
        let second = next_id(1_800_000_000, 1);
        assert_eq!(second, first + 10);
        assert!(next_id(1_800_000_000, 1) > second);
        assert!(next_id(1_800_000_100, 1) > second);
        let of_an_earlier_process = next_id(1_800_000_100, 1) + 1_000_000_000;
        go_on_after(of_an_earlier_process);
        assert!(next_id(1_800_000_100, 1) > of_an_earlier_process);
    }
}
