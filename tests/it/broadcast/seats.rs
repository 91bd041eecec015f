//! Who sits at a seat changes after a newsletter has gone out: nobody drops out of the count, and what is taken back
//! disappears everywhere.

use driehoek::newsletter::{Whom, results};
use driehoek::school::guardians::store as guardians;

use super::press::{DAY, Press, TITLE, holding, study_day};
use crate::joining::{joins, letters};
use crate::reading::stage::Class;
use crate::world::on_both_databases;

#[tokio::test(flavor = "multi_thread")]
async fn who_connects_the_next_day_was_not_reached_and_gets_it_on_paper() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, _] = class.school.children;
        let (_reached, _) = class.parent(world, "nl", bram, 1).await;
        let letters = letters(world, "De Linde", amira).await;
        let press = Press::new(world, &class);
        let id = press.goes(&[("study-day", study_day("2026-12-10"), Whom::Everybody)]).await;
        let before = press.progress(id).await;
        assert_eq!((before.all, before.have_it, before.on_paper), (3, 1, 2));
        world.advance(DAY).await;
        let parent = world.parent_in("nl").await;
        joins(&parent, "nl", &letters[0]).await;
        assert_eq!(press.progress(id).await, before, "it did not reach them in the chat");
        let mut tx = world.store().begin_reading().await.unwrap();
        assert_eq!(results::store::on_paper(&mut tx, id).await.unwrap().len(), 2);
        tx.roll_back().await.unwrap();
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_disappears_also_where_somebody_left_the_child() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, _] = class.school.children;
        let (stays, _) = class.parent(world, "nl", amira, 1).await;
        let (left, seat) = class.parent(world, "nl", bram, 1).await;
        let press = Press::new(world, &class);
        let id = press.goes(&[("study-day", study_day("2026-12-10"), Whom::Everybody)]).await;
        assert_eq!((holding(&stays, TITLE), holding(&left, TITLE)), (1, 1));
        let mut tx = world.store().begin().await.unwrap();
        guardians::leave(&mut tx, seat, world.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        let result = press.takes_back(id).await.expect("it has gone out");
        assert_eq!((result.deleted, result.replaced, result.waiting_dropped), (2, 0, 0));
        assert_eq!((holding(&stays, TITLE), holding(&left, TITLE)), (0, 0));
    })
    .await;
}
