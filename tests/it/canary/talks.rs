//! Canaries in the tables of talks: each seat was invited, has a talk behind it, prepared it and agreed with a plan.

use driehoek::store::Tx;

use super::Given::{Nothing, Number, Text};
use super::{ANN, BOB, Cage, GROUP, SCHOOL, TOM, UMA};

const ROUND: i64 = 81;

/// `seats`: who, the seat, its child.
pub async fn fill(cage: &mut Cage, tx: &mut Tx, seats: &[(String, i64, i64)]) {
    let mut round = vec![("id", Number(ROUND)), ("school_id", Number(SCHOOL)), ("school_year", Text("2026-2027"))];
    for (column, word) in [("kind", "start"), ("mode", "pick"), ("households", "ask"), ("online", "yes")] {
        round.push((column, Text(word)));
    }
    for column in [
        "minutes",
        "interpreter_minutes",
        "buffer_minutes",
        "break_after",
        "break_minutes",
        "reserve_percent",
        "early_siblings_hours",
        "early_interpreter_hours",
        "sibling_gap_minutes",
        "sibling_wait_minutes",
    ] {
        round.push((column, Number(10)));
    }
    cage.row(tx, "round", "school", &round).await;
    let group = [("round_id", Number(ROUND)), ("group_id", Number(GROUP)), ("child", Text("along"))];
    cage.row(tx, "round_group", "group", &group).await;
    for (who, staff) in [("tom", TOM), ("uma", UMA)] {
        let block = [("id", Number(staff)), ("round_id", Number(ROUND)), ("staff_id", Number(staff))];
        cage.row(tx, "block", who, &[block.as_slice(), &[("with_staff_id", Nothing)]].concat()).await;
        slot(cage, tx, who, staff, staff).await;
        cage.row(tx, "feed", who, &[("staff_id", Number(staff))]).await;
    }
    for (who, child) in [("ann", ANN), ("bob", BOB)] {
        let plan = [("id", Number(child)), ("child_id", Number(child)), ("staff_id", Number(UMA))];
        cage.row(tx, "plan", who, &[plan.as_slice(), &[("booking_id", Nothing)]].concat()).await;
    }
    for (who, seat, child) in seats {
        of_seat(cage, tx, who, *seat, *child).await;
    }
}

async fn slot(cage: &mut Cage, tx: &mut Tx, who: &str, id: i64, staff: i64) {
    let given = [
        ("id", Number(id)),
        ("round_id", Number(ROUND)),
        ("block_id", Number(staff)),
        ("staff_id", Number(staff)),
        ("state", Text("open")),
    ];
    cage.row(tx, "slot", who, &given).await;
}

async fn of_seat(cage: &mut Cage, tx: &mut Tx, who: &str, seat: i64, child: i64) {
    let invitee = [
        ("id", Number(seat)),
        ("round_id", Number(ROUND)),
        ("guardian_id", Number(seat)),
        ("wish_means", Text("site")),
        ("interpreter", Text("phone")),
        ("child", Text("yes")),
        ("asked_why", Text("time")),
        ("extra_minutes", Number(5)),
    ];
    cage.row(tx, "invitee", who, &invitee).await;
    slot(cage, tx, &format!("uma {seat}"), 100 + seat, UMA).await;
    let booking = [
        ("id", Number(seat)),
        ("round_id", Number(ROUND)),
        ("invitee_id", Number(seat)),
        ("guardian_id", Number(seat)),
        ("child_id", Number(child)),
        ("staff_id", Number(UMA)),
        ("state", Text("held")),
        ("via", Text("parent")),
        ("means", Text("site")),
        ("cancelled_by", Text("school")),
        ("why", Text("ill")),
        ("share", Text("yes")),
    ];
    cage.row(tx, "booking", who, &booking).await;
    let taken = [("slot_id", Number(100 + seat)), ("booking_id", Number(seat))];
    cage.row(tx, "booking_slot", who, &taken).await;
    let joins = [("booking_id", Number(seat)), ("guardian_id", Number(seat)), ("answer", Text("video"))];
    cage.row(tx, "joiner", who, &joins).await;
    let task = [("id", Number(seat)), ("booking_id", Number(seat)), ("state", Text("booked"))];
    cage.row(tx, "interpreter_task", who, &task).await;
    let draft = [("slot_id", Number(100 + seat)), ("invitee_id", Number(seat))];
    cage.row(tx, "draft_slot", who, &draft).await;
    cage.row(tx, "draft_unmet", who, &[("invitee_id", Number(seat)), ("why", Text("day"))]).await;
    cage.row(tx, "preparation", who, &[("invitee_id", Number(seat)), ("field", Text("hope"))]).await;
    let party = [
        ("plan_id", Number(child)),
        ("guardian_id", Number(seat)),
        ("answer", Text("agreed")),
        ("looked_back", Text("well")),
    ];
    cage.row(tx, "plan_party", who, &party).await;
}
