//! Canaries in the tables of messages: each child has a reminder of Tom, each seat got it, wrote to the school and wants to
//! be called.

use driehoek::store::Tx;

use super::Given::{Nothing, Number, Text};
use super::{ANN, BOB, Cage, SCHOOL, TOM, UMA};

/// `seats`: who, the seat, its child.
pub async fn fill(cage: &mut Cage, tx: &mut Tx, seats: &[(String, i64, i64)]) {
    for (who, child) in [("ann", ANN), ("bob", BOB)] {
        let reminder = [
            ("id", Number(child)),
            ("school_id", Number(SCHOOL)),
            ("staff_id", Number(TOM)),
            ("group_id", Nothing),
            ("state", Text("sent")),
            ("series_id", Nothing),
            ("corrects_id", Nothing),
        ];
        cage.row(tx, "reminder", who, &reminder).await;
        let about = [("reminder_id", Number(child)), ("child_id", Number(child))];
        cage.row(tx, "reminder_child", who, &about).await;
    }
    for (who, seat, child) in seats {
        let to = [
            ("reminder_id", Number(*child)),
            ("guardian_id", Number(*seat)),
            ("way", Text("alone")),
            ("coming", Text("yes")),
        ];
        cage.row(tx, "reminder_to", who, &to).await;
        let message = [
            ("id", Number(*seat)),
            ("child_id", Number(*child)),
            ("guardian_id", Number(*seat)),
            ("author", Text("parent")),
            ("staff_id", Number(UMA)),
            ("answers", Nothing),
            ("replaces", Nothing),
            ("reminder_id", Number(*child)),
        ];
        cage.row(tx, "message", who, &message).await;
        let tried = [("message_id", Number(*seat))];
        cage.row(tx, "translation_try", who, &tried).await;
        let wish = [("id", Number(*seat)), ("guardian_id", Number(*seat)), ("staff_id", Number(UMA))];
        cage.row(tx, "call_wish", who, &wish).await;
    }
}
