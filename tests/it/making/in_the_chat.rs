//! `/remind` at the stand-in.

use driehoek::place::base36;
use driehoek::reminders::send::WAITS;
use jiff::civil::datetime;

use super::{Staff, in_state};
use crate::reading::stage::Class;
use crate::world::{World, on_both_databases};

/// "Bring boots tomorrow" to the own class, as far as the preview.
pub async fn writes_boots(world: &World, teacher: &Staff<'_>) {
    writes_boots_for(world, teacher, "24-11").await;
}

/// "Bring boots" to the own class on the day that this button or text names, as far as the preview.
pub async fn writes_boots_for(world: &World, teacher: &Staff<'_>, day: &str) {
    let say = world.say("nl");
    teacher.begins().await;
    teacher.taps(&say.send_to_group("4A")).await;
    teacher.taps(&say.send_menu_day()).await;
    teacher.taps(&say.from_data("block-bring-tomorrow-name").unwrap()).await;
    if teacher.offers(day) {
        teacher.taps_with(day).await;
    } else {
        teacher.chat.says(day).await;
    }
    teacher.taps_with(&say.from_data("field-item-boots").unwrap()).await;
    teacher.taps(&say.send_ready()).await;
    teacher.taps(&say.send_skip()).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_writes_to_the_class_in_eight_taps_and_each_parent_reads_the_own_language() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let [amira, bram, chidi] = class.school.children;
        let (arabic, _) = class.parent(world, "ar", amira, 1).await;
        let (turkish, _) = class.parent(world, "tr", bram, 1).await;
        let (other, _) = class.parent(world, "nl", chidi, 1).await;
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        let before = [arabic.received(), turkish.received(), other.received()];

        writes_boots(world, &teacher).await;
        let preview = teacher.reads();
        assert!(preview.contains("4A") && preview.contains("laarzen"), "{preview}");
        teacher.taps(&say.send_now()).await;
        assert!(teacher.taps.get() <= 8, "{} taps", teacher.taps.get());
        assert!(teacher.offers(&say.send_stop()), "{}", teacher.reads());
        assert_eq!(arabic.received(), before[0], "nothing goes within the minute");

        world.advance(WAITS + 1).await;
        assert_eq!([arabic.received() - before[0], turkish.received() - before[1]], [1, 1]);
        assert_eq!(other.received(), before[2], "another class hears nothing");
        assert!(!arabic.reads().contains("Meenemen"), "{}", arabic.reads());
        teacher.chat.says("/remind").await;
        teacher.taps(&say.send_list()).await;
        teacher.taps_with("4A").await;
        assert!(teacher.reads().contains("Amira") && teacher.reads().contains("Bram"), "{}", teacher.reads());
        assert!(!teacher.reads().contains("Haddad"), "first names only: {}", teacher.reads());

        // The same as last time: only the day is asked.
        teacher.begins().await;
        teacher.taps_with("🔁").await;
        teacher.taps_with("26-11").await;
        teacher.taps(&say.send_now()).await;
        assert_eq!(teacher.taps.get(), 3);
        assert_eq!(in_state(world, "bring-tomorrow", "waiting").await, 1);
        teacher.taps(&say.send_stop()).await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_went_to_the_wrong_group_is_stopped_within_the_minute() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        let before = parent.received();
        writes_boots(world, &teacher).await;
        teacher.taps(&say.send_now()).await;
        world.advance(WAITS - 10).await;
        teacher.taps(&say.send_stop()).await;
        assert!(teacher.reads().contains(&say.send_stopped()), "{}", teacher.reads());
        world.advance(WAITS * 2).await;
        assert_eq!(parent.received(), before, "nobody got it");
        assert_eq!(in_state(world, "bring-tomorrow", "stopped").await, 1);

        // It is used again for one child.
        teacher.taps(&say.send_copy()).await;
        teacher.taps(&say.send_other_whom()).await;
        teacher.taps(&say.send_to_children("4A")).await;
        teacher.taps("⬜ Amira").await;
        teacher.taps("⬜ Bram").await;
        teacher.taps("✅ Bram").await;
        teacher.taps(&say.send_children_ready(1)).await;
        assert!(teacher.reads().contains("Amira") && !teacher.reads().contains("Bram"), "{}", teacher.reads());
        teacher.taps(&say.send_now()).await;
        world.advance(WAITS + 1).await;
        assert_eq!(parent.received(), before + 1);
        teacher.taps(&say.send_stop()).await;
        assert!(teacher.reads().contains(&say.send_too_late()), "{}", teacher.reads());
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_changed_step_by_step_and_seen_in_every_language() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        writes_boots(world, &teacher).await;
        // Own words that are too long are not kept; nothing else is lost.
        teacher.taps(&say.send_add(&say.from_data("fields-name-reason").unwrap())).await;
        teacher.chat.says(&"naar het bos ".repeat(12)).await;
        assert!(teacher.reads().contains("120"), "{}", teacher.reads());
        teacher.chat.says("We gaan naar het bos.").await;
        assert!(teacher.reads().contains("We gaan naar het bos."), "{}", teacher.reads());
        for tag in ["ar", "en", "pl", "tr", "uk"] {
            let language = world.say(tag).language().own_name.clone();
            teacher.taps(&language).await;
            assert!(teacher.reads().contains(&language), "{}", teacher.reads());
            assert!(teacher.reads().contains("laarzen"), "Dutch stays beside it: {}", teacher.reads());
        }
        // Back: to the last field, to the one before, to the kinds, to the beginning.
        for wanted in ["fields-name-reason", "fields-name-items", "fields-name-date"] {
            teacher.taps(&say.nav_back()).await;
            assert!(teacher.reads().contains(&say.from_data(wanted).unwrap()), "{wanted}: {}", teacher.reads());
        }
        teacher.taps(&say.nav_back()).await;
        assert!(teacher.reads().contains(&say.send_menu_day()), "{}", teacher.reads());
        teacher.taps(&say.nav_back()).await;
        assert!(teacher.reads().contains(&say.send_which()), "{}", teacher.reads());
        teacher.taps(&say.nav_back()).await;
        assert!(teacher.reads().contains(&say.send_for_whom()), "{}", teacher.reads());
        assert_eq!(in_state(world, "bring-tomorrow", "draft").await, 1, "nothing went");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_own_groups_are_reached_and_who_left_sends_nothing() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        teacher.begins().await;
        assert!(teacher.offers("4A") && !teacher.offers("5B"), "{:?}", teacher.chat.labels());
        for path in ["g", "c", "a"] {
            teacher.chat.taps_path(&format!("f/{path}/{}", base36(class.school.other_group))).await;
            assert!(teacher.reads().contains(&say.nav_gone()), "{path}: {}", teacher.reads());
        }
        // A child of another group is not added to the own draft.
        teacher.begins().await;
        teacher.taps(&say.send_to_children("4A")).await;
        let draft: i64 = sqlx::query_scalar("SELECT id FROM reminder WHERE state = 'draft'")
            .fetch_one(world.store().reader())
            .await
            .unwrap();
        let (group, chidi) = (base36(class.school.group), base36(class.school.children[2]));
        teacher.chat.taps_path(&format!("f/p/{}/{group}/0/{chidi}", base36(draft))).await;
        assert_eq!(world.count("SELECT COUNT(*) FROM reminder_child").await, 0);

        let office = Staff::of(world, class.school.office).await;
        office.begins().await;
        assert!(office.offers("4A") && office.offers("5B"), "{:?}", office.chat.labels());
        office.chat.taps_path(&format!("f/v/{}", base36(draft))).await;
        assert!(office.reads().contains(&say.nav_gone()), "a draft is of who made it: {}", office.reads());

        let parent = world.parent_in("nl").await;
        parent.says("/remind").await;
        assert!(parent.reads().contains(&say.help_unknown()), "{}", parent.reads());
        parent.taps_path(&format!("f/k/{}", base36(draft))).await;
        assert!(parent.reads().contains(&say.nav_gone()), "{}", parent.reads());

        writes_boots(world, &teacher).await;
        let mut tx = world.store().begin().await.unwrap();
        sqlx::query("UPDATE staff SET deactivated_at = $2 WHERE id = $1")
            .bind(class.school.teacher)
            .bind(world.clock.now())
            .execute(tx.connection())
            .await
            .unwrap();
        tx.commit().await.unwrap();
        teacher.taps(&say.send_now()).await;
        assert!(teacher.reads().contains(&say.nav_gone()), "{}", teacher.reads());
        assert_eq!(in_state(world, "bring-tomorrow", "waiting").await, 0);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_repeats_weekly_is_corrected_and_taken_back() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        writes_boots(world, &teacher).await;
        teacher.taps(&say.send_weekly()).await;
        teacher.taps_with("7 december").await;
        world.advance(WAITS + 1).await;
        assert!(parent.reads().contains("laarzen"), "{}", parent.reads());
        assert_eq!(in_state(world, "bring-tomorrow", "waiting").await, 1, "next week's waits");

        teacher.taps(&say.send_see_again()).await;
        teacher.taps(&say.send_correct()).await;
        teacher.taps_with(&say.from_data("fields-name-items").unwrap()).await;
        teacher.taps_with(&say.from_data("field-item-raincoat").unwrap()).await;
        teacher.taps(&say.send_ready()).await;
        assert!(!teacher.offers(&say.send_now()), "{:?}", teacher.chat.labels());
        teacher.taps(&say.send_correction()).await;
        world.falls_due().await;
        assert!(parent.reads().contains("regenjas"), "{}", parent.reads());
        assert_eq!(in_state(world, "bring-tomorrow", "draft").await, 0, "the draft of the correction is gone");

        teacher.taps(&say.send_take_back()).await;
        assert_eq!(in_state(world, "bring-tomorrow", "taken-back").await, 0, "it asks first");
        teacher.taps(&say.send_take_back_sure()).await;
        world.falls_due().await;
        assert_eq!(in_state(world, "bring-tomorrow", "taken-back").await, 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_can_wait_goes_in_the_afternoon_and_practice_comes_once_a_week() {
    on_both_databases(async |world| {
        let class = Class::new(world).await;
        let (parent, _) = class.parent(world, "nl", class.school.children[0], 1).await;
        let (teacher, say) = (Staff::of(world, class.school.teacher).await, world.say("nl"));
        let before = parent.received();
        writes_boots(world, &teacher).await;
        teacher.taps(&say.send_afternoon(jiff::civil::time(16, 0, 0, 0))).await;
        world.advance_to(datetime(2026, 11, 23, 15, 59, 0, 0)).await;
        assert_eq!(parent.received(), before);
        world.advance_to(datetime(2026, 11, 23, 16, 1, 0, 0)).await;
        assert_eq!(parent.received(), before + 1);

        // A question about a child, without good news before it; and the second practice of a week.
        let what = [("what", "tables"), ("minutes", "10"), ("until", "2026-11-27")];
        class.sends(world, "practise-at-home", &what, None).await;
        for (kind, child, warned) in [
            ("practise-at-home", false, say.send_warn_practice()),
            ("please-contact-me", true, say.send_warn_positive("Amira")),
        ] {
            let id = draft(world, &class, kind, child).await;
            teacher.chat.taps_path(&format!("f/v/{}", base36(id))).await;
            let sentence = warned.split('.').next().unwrap();
            assert!(teacher.reads().contains(sentence), "{kind}: {}", teacher.reads());
        }
        // Until the second practice and what follows it is said.
        world.advance(14 * 24 * 3600).await;
    })
    .await;
}

/// Anne's draft to the class, or about Amira.
async fn draft(world: &World, class: &Class, kind: &str, child: bool) -> i64 {
    let mut tx = world.store().begin().await.unwrap();
    let group = (!child).then_some(class.school.group);
    let children: Vec<i64> = child.then_some(class.school.children[0]).into_iter().collect();
    let (school, anne, now) = (class.school_id, Some(class.school.teacher), world.clock.now());
    let id = driehoek::reminders::store::make_draft(&mut tx, school, anne, kind, group, &children, now).await.unwrap();
    tx.commit().await.unwrap();
    id
}
