//! Canaries in the tables of newsletters: each child's class has one of Tom, each seat got it and answered; who has a chat
//! has a calendar.

use driehoek::store::Tx;

use super::Given::{Nothing, Number, Text};
use super::{ANN, BOB, Cage, GROUP, SCHOOL, TOM, UMA};

/// `seats`: who, the seat, its child.
pub async fn fill(cage: &mut Cage, tx: &mut Tx, seats: &[(String, i64, i64)]) {
    for (who, child) in [("ann", ANN), ("bob", BOB)] {
        let newsletter = [
            ("id", Number(child)),
            ("school_id", Number(SCHOOL)),
            ("staff_id", Number(TOM)),
            ("changed_by", Number(UMA)),
            ("scope", Text("school")),
            ("group_id", Nothing),
            ("state", Text("sent")),
        ];
        cage.row(tx, "newsletter", who, &newsletter).await;
        let block = [("id", Number(child)), ("newsletter_id", Number(child)), ("state", Text("accepted"))];
        cage.row(tx, "newsletter_block", who, &block).await;
        let group = [("block_id", Number(child)), ("group_id", Number(GROUP))];
        cage.row(tx, "newsletter_group", who, &group).await;
    }
    for (who, seat, child) in seats {
        let to = [("newsletter_id", Number(*child)), ("guardian_id", Number(*seat)), ("way", Text("alone"))];
        cage.row(tx, "newsletter_to", who, &to).await;
        let answer = [
            ("block_id", Number(*child)),
            ("guardian_id", Number(*seat)),
            ("coming", Text("yes")),
            ("people", Number(3)),
        ];
        cage.row(tx, "newsletter_answer", who, &answer).await;
    }
}
