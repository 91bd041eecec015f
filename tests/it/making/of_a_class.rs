//! A class of twenty-eight at the stand-in: its teacher reads Dutch, its families read three other languages.

use driehoek::reminders::results::Outcome;
use driehoek::reminders::send::WAITS;
use driehoek::store::next_id;
use jiff::civil::date;

use super::Staff;
use super::in_the_chat::writes_boots;
use crate::reading::stage::Class;
use crate::world::{World, on_both_databases};

/// The languages of the families, one after the other.
const TAGS: [&str; 3] = ["ar", "uk", "tr"];

/// So many more children in 4A.
async fn classmates(world: &World, class: &Class, count: i64) -> Vec<i64> {
    let now = world.clock.now();
    let first = next_id(now, count);
    let mut tx = world.store().begin().await.unwrap();
    for number in 0..count {
        sqlx::query(
            "INSERT INTO child (id, school_id, first_name, last_name, year_group, group_id, created_at)
             VALUES ($1, $2, $3, 'Test', 4, $4, $5)",
        )
        .bind(first + number)
        .bind(class.school_id)
        .bind(format!("Kind{number:02}"))
        .bind(class.school.group)
        .bind(now)
        .execute(tx.connection())
        .await
        .unwrap();
    }
    tx.commit().await.unwrap();
    (first..first + count).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_of_twenty_eight_families_reads_only_its_own_language() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let mut children = class.school.children[..2].to_vec();
        children.extend(classmates(world, &class, 26).await);
        let mut families = Vec::new();
        for (number, child) in children.iter().enumerate() {
            let tag = TAGS[number % TAGS.len()];
            let (parent, seat) = class.parent(world, tag, *child, 1).await;
            families.push((tag, parent, seat));
        }
        // The first one has three children in the class, one child has two homes, and the last one blocked the bot.
        for child in &children[1..3] {
            class.sits(world, &families[0].1, *child, 2).await;
        }
        let (second_home, second_seat) = class.parent(world, "tr", children[20], 2).await;
        families.push(("tr", second_home, second_seat));
        families[27].1.blocks().await;
        let before: Vec<usize> = families.iter().map(|(_, parent, _)| parent.received()).collect();

        let teacher = Staff::of(world, class.school.teacher).await;
        writes_boots(world, &teacher).await;
        teacher.taps(&world.say("nl").send_now()).await;
        world.advance(WAITS + 1).await;
        let reminder = world.count("SELECT id FROM reminder").await;
        for (number, (tag, parent, seat)) in families.iter().enumerate() {
            let outcome = class.line(world, reminder, *seat).await.outcome;
            if number == 27 {
                assert_eq!((parent.received(), outcome), (before[number], Outcome::NotReached));
                continue;
            }
            assert_eq!((parent.received(), outcome), (before[number] + 1, Outcome::Delivered), "family {number}");
            parent.sees(&world.say(tag).full_date(date(2026, 11, 24)));
            for other in ["nl", "en", "ar", "uk", "tr", "pl"] {
                let boots = world.say(other).from_data("field-item-boots").unwrap();
                assert_eq!(parent.reads().contains(&boots), other == *tag, "family {number} in {other}");
            }
        }
        // Each is asked, and understood, in the own language; the teacher reads the sum in Dutch.
        for (tag, parent, seat) in &families[..3] {
            let right = driehoek::language::without_isolates(&world.say(tag).full_date(date(2026, 11, 24)));
            parent.taps(&right).await;
            parent.sees(&world.say(tag).remind_right());
            assert_eq!(class.line(world, reminder, *seat).await.outcome, Outcome::Understood);
        }
        // What is taken back goes from every chat that has it.
        class.takes_back(world, reminder).await;
        for (number, (tag, parent, _)) in families.iter().enumerate().filter(|(number, _)| *number != 27) {
            let boots = world.say(tag).from_data("field-item-boots").unwrap();
            assert!(!parent.history().iter().any(|text| text.contains(&boots)), "family {number}");
        }
    })
    .await;
}
