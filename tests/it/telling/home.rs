//! Two households, several children, and a seat that changes hands: nobody sees what is another's.

use driehoek::place::base36;

use super::Tap::{On, Pick, Write};
use super::{TODAY, Teller};
use crate::answering::stage::Stage;
use crate::world::on_both_databases;

/// Every address of this feature with a number in it.
fn paths(seat: i64, id: i64) -> Vec<String> {
    let (seat, id) = (base36(seat), base36(id));
    let of_seat = ["m/S", "h/S/learn", "b/S/ill-today", "n/S/ill-today", "t/S/0", "u/1/S"];
    let of_message = [
        "f/I/0",
        "v/I/0/maths",
        "k/I/1",
        "e/I/0",
        "d/I/0/2027-05",
        "o/I/0/9",
        "p/I",
        "y/I",
        "j/I",
        "z/I",
        "r/I",
        "q/I",
        "a/I",
        "g/I",
        "l/I",
    ];
    let of_seat = of_seat.iter().map(|path| format!("x/{}", path.replace('S', &seat)));
    of_seat.chain(of_message.iter().map(|path| format!("x/{}", path.replace('I', &id)))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_household_sees_nothing_of_it_at_any_address() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let amira = stage.school.children[0];
        let mother = Teller::new(world, stage.parent(world, "en", amira, 1).await, "en");
        let father = Teller::new(world, stage.parent(world, "en", amira, 2).await, "en");
        let sent = mother.tells("general-message", &[Write("Only for the school.")]).await;
        mother.fills("homework-question", &[Pick("maths")]).await;
        let draft: i64 = world.count("SELECT id FROM message WHERE sent_at IS NULL").await;
        let before = world.count("SELECT COUNT(*) FROM message").await;
        let gone = father.say().nav_gone();
        for path in paths(mother.seat, sent.id).into_iter().chain(paths(mother.seat, draft)) {
            father.parent.taps_path("m").await;
            father.parent.taps_path(&path).await;
            assert_eq!(father.parent.reads(), gone, "{path}");
        }
        assert!(father.all().await.is_empty());
        assert_eq!(world.count("SELECT COUNT(*) FROM message").await, before);
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE sent_at IS NULL").await, 1);
        // What no button has opens nothing, also for its owner.
        for path in ["x/n/S/answer-back", "x/n/S/reminder-help", "x/n/S/nonsense", "x/b/S/ill-better", "x/u/1/S"] {
            mother.parent.taps_path(&path.replace('S', &base36(mother.seat))).await;
            assert_eq!(mother.parent.reads(), mother.say().nav_gone(), "{path}");
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_of_two_children_has_a_thread_for_each() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let [amira, bram, _] = stage.school.children;
        let (parent, first) = stage.parent(world, "en", amira, 1).await;
        let other = driehoek::store::next_id(world.clock.now(), 1);
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query(
            "INSERT INTO guardian (id, child_id, seat, created_at, linked_at, relation, person_id)
             SELECT $1, $2, 1, created_at, linked_at + 1, relation, person_id FROM guardian WHERE id = $3",
        )
        .bind(other)
        .bind(bram)
        .bind(first)
        .execute(tx.connection())
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let of_amira = Teller::new(world, (parent, first), "en");
        let of_bram = Teller::new(world, (parent, other), "en");
        let say = of_amira.say();
        parent.taps_path("m").await;
        parent.taps(&say.message_tell()).await;
        parent.sees(&say.message_start_title());
        parent.taps("Bram").await;
        parent.sees(&say.message_menu_title("Bram"));
        let ill = of_bram.tells("ill-today", &[On(TODAY)]).await;
        assert!(of_bram.said("nl", &ill).await.starts_with("Bram is ziek"));
        let ill = of_amira.tells("ill-today", &[On(TODAY)]).await;
        assert!(of_amira.said("nl", &ill).await.starts_with("Amira is ziek"));
        assert_eq!((of_amira.all().await.len(), of_bram.all().await.len()), (1, 1));
        // From the child itself the way is the same.
        parent.taps_path(&format!("c/c/{}", base36(other))).await;
        parent.taps(&say.message_tell()).await;
        parent.sees(&say.message_menu_title("Bram"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_takes_a_seat_next_sees_nothing_and_the_school_keeps_what_it_got() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let amira = stage.school.children[0];
        let before = Teller::new(world, stage.parent(world, "en", amira, 1).await, "en");
        let ill = before.tells("ill-today", &[On(TODAY)]).await;
        before.fills("homework-question", &[Pick("maths")]).await;
        before.parent.taps_path(&format!("c/z/{}", base36(before.seat))).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE sent_at IS NULL").await, 0, "the draft is gone");
        assert_eq!(world.count("SELECT COUNT(*) FROM message WHERE left_at IS NOT NULL").await, 1);
        let next = world.parent_in("en").await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query(
            "UPDATE guardian SET person_id = (SELECT id FROM person WHERE chat_id = $1), linked_at = 1 WHERE id = $2",
        )
        .bind(next.id)
        .bind(before.seat)
        .execute(tx.connection())
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let next = Teller::new(world, (next, before.seat), "en");
        next.parent.taps_path(&format!("x/t/{}/0", base36(next.seat))).await;
        next.parent.sees(&next.say().message_thread_none());
        for path in ["r", "q", "g", "l", "a"] {
            next.parent.taps_path(&format!("x/{path}/{}", base36(ill.id))).await;
            assert_eq!(next.parent.reads(), next.say().nav_gone(), "{path}");
        }
        next.tells("homework-question", &[Pick("maths")]).await;
        assert_eq!(next.all().await.len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_forgotten_leaves_no_message() {
    on_both_databases(async |world| {
        let stage = Stage::new(world).await;
        let mother = Teller::new(world, stage.parent(world, "en", stage.school.children[0], 1).await, "en");
        mother.tells("general-message", &[Write("Something of my own.")]).await;
        mother.tells("new-address-or-phone", &[Write("06 12345678")]).await;
        mother.tells("ill-today", &[On(TODAY)]).await;
        mother.parent.taps_path("v/x").await;
        assert_eq!(world.count("SELECT COUNT(*) FROM person").await, 0);
        assert_eq!(world.count("SELECT COUNT(*) FROM message").await, 0);
    })
    .await;
}
