//! What goes to a family follows the calendar of the children's school.

use driehoek::school::guardians::Relation;
use jiff::civil::{Date, date, time};

use crate::console::school::School;
use crate::world::{Parent, World, on_both_databases};

/// A parent who reads Dutch and wants a tip every Wednesday at this time of day.
async fn wants_tips<'w>(world: &'w World, at: &str) -> Parent<'w> {
    let (parent, say) = (world.parent_in("nl").await, world.say("nl"));
    parent.says("/tips").await;
    parent.taps(&say.tip_rate_1()).await;
    parent.taps(at).await;
    parent
}

/// The parent sits at a seat of this child, which nobody had.
async fn is_parent_of(parent: &Parent<'_>, child: i64) {
    let now = parent.world.clock.now();
    let mut tx = parent.world.store().begin().await.unwrap();
    sqlx::query(
        "INSERT INTO guardian (id, child_id, seat, person_id, relation, linked_at, created_at)
         SELECT $1, $2, 1, id, $3, $4, $4 FROM person WHERE chat_id = $5",
    )
    .bind(driehoek::store::next_id(now, 1))
    .bind(child)
    .bind(Relation::Father.word())
    .bind(now)
    .bind(parent.id)
    .execute(tx.connection())
    .await
    .unwrap();
    tx.commit().await.unwrap();
}

async fn set(world: &World, sql: &'static str, name: &str) {
    let mut tx = world.store().begin().await.unwrap();
    sqlx::query(sql).bind(name).execute(tx.connection()).await.unwrap();
    tx.commit().await.unwrap();
}

/// The days of these Wednesdays on which a tip came.
async fn tips_on(parent: &Parent<'_>, days: &[Date], at: jiff::civil::Time) -> Vec<Date> {
    let mut came = Vec::new();
    for day in days {
        let received = parent.received();
        parent.world.advance_to(day.to_datetime(at)).await;
        came.extend((parent.received() > received).then_some(*day));
    }
    came
}

const MONDAY: Date = date(2027, 2, 8);
const BEFORE: Date = date(2027, 2, 10);
/// In the spring holiday of the south.
const ZUID: Date = date(2027, 2, 17);
/// In that of the north and the middle.
const NOORD: Date = date(2027, 2, 24);
const AFTER: Date = date(2027, 3, 3);
const DAYS: [Date; 4] = [BEFORE, ZUID, NOORD, AFTER];

#[tokio::test(flavor = "multi_thread")]
async fn a_school_in_the_south_has_its_own_spring_holiday() {
    on_both_databases(async |world| {
        world.advance_to(MONDAY.at(10, 0, 0, 0)).await;
        let school = School::new(world, "De Linde").await;
        set(world, "UPDATE school SET region = 'zuid' WHERE name = $1", "De Linde").await;
        let parent = wants_tips(world, "13:00").await;
        is_parent_of(&parent, school.children[0]).await;
        assert_eq!(tips_on(&parent, &DAYS, time(13, 0, 0, 0)).await, [BEFORE, NOORD, AFTER]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_school_a_holiday_anywhere_counts() {
    on_both_databases(async |world| {
        world.advance_to(MONDAY.at(10, 0, 0, 0)).await;
        let parent = wants_tips(world, "13:00").await;
        assert_eq!(tips_on(&parent, &DAYS, time(13, 0, 0, 0)).await, [BEFORE, AFTER]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn with_children_at_two_schools_the_holiday_of_each_counts() {
    on_both_databases(async |world| {
        world.advance_to(MONDAY.at(10, 0, 0, 0)).await;
        let (one, other) = (School::new(world, "De Linde").await, School::new(world, "De Eik").await);
        set(world, "UPDATE school SET region = 'zuid' WHERE name = $1", "De Linde").await;
        let own = r#"UPDATE school SET holidays = '[{"from": "2027-03-01", "to": "2027-03-05"}]' WHERE name = $1"#;
        set(world, own, "De Eik").await;
        let parent = wants_tips(world, "13:00").await;
        is_parent_of(&parent, one.children[0]).await;
        is_parent_of(&parent, other.children[0]).await;
        assert_eq!(tips_on(&parent, &DAYS, time(13, 0, 0, 0)).await, [BEFORE, NOORD]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_schools_own_quiet_hours_are_kept() {
    on_both_databases(async |world| {
        let school = School::new(world, "De Linde").await;
        set(world, "UPDATE school SET quiet_from = '18:00', quiet_until = '08:30' WHERE name = $1", "De Linde").await;
        let parent = wants_tips(world, "19:00").await;
        is_parent_of(&parent, school.children[0]).await;
        let (first, then, say) = (date(2026, 11, 25), date(2026, 12, 2), world.say("nl"));
        assert_eq!(tips_on(&parent, &[first], time(19, 0, 0, 0)).await, [], "planned before the school was known");
        // From then on the turn of the evening comes when the quiet hours of its day have ended.
        assert_eq!(tips_on(&parent, &[then], time(8, 29, 59, 0)).await, []);
        assert_eq!(tips_on(&parent, &[then], time(8, 30, 0, 0)).await, [then]);
        parent.says("/tips").await;
        parent.taps("08:00").await;
        parent.sees(&say.tip_on(date(2026, 12, 9), time(8, 30, 0, 0)));
        parent.taps("13:00").await;
        parent.sees(&say.tip_on(then, time(13, 0, 0, 0)));
    })
    .await;
}
